/** What a session knows: the graph, and what each name stands for. */

import { backwardByLoops } from "../autograd/engine/backward.ts";
import { Findings } from "../autograd/findings.ts";
import { Differentiator, type Gradient } from "../autograd/gradient.ts";
import { Graph, type NodeId } from "../autograd/graph.ts";
import { Lowering } from "../autograd/lower.ts";
import { isList, mapNodes, nodesOf, type Quantity } from "../autograd/quantity.ts";
import { type Extent, raise } from "../autograd/raise.ts";
import type { Names, Scope, UserFunction } from "../autograd/scope.ts";
import type { NablaError } from "../error.ts";
import { formatExact } from "../prose.ts";
import { namesInExpression } from "../syntax/names.ts";
import { printExpression } from "../syntax/print.ts";
import type { Expression, Name } from "../syntax/tree.ts";
import { type Definition, definitionOf, type Meaning, stillHolds } from "./definition.ts";
import { unknownFunction, unknownVariable } from "./did-you-mean.ts";
import { lowerDeep } from "./lower-deep.ts";
import { type Bindings, elementName, namingFor } from "./naming.ts";
import { type NodeSources, NoteAllowance, Provenance, relocated } from "./provenance.ts";
import type { Numbers } from "./reply.ts";
import { type Correlation, Correlations } from "./uncertainty/correlations.ts";

export interface Variable {
  readonly kind: "input" | "derived" | "constant";
  readonly quantity: Quantity;
  /** Of what has derivatives in it: how it was made. */
  readonly definition?: Definition | undefined;
  /** Of an input: what tells it from earlier inputs of the same name. */
  readonly input?: Input;
  /** When it was bound: later bindings have larger numbers. */
  readonly boundAt: number;
}

/** What an assignment of numbers has made: one node, or one for each element. */
export interface Input {
  /** That of its variable, which may be called otherwise later. */
  name: string;
  readonly value: Numbers;
  /** Its standard uncertainty, of the shape of the value; undefined where it has none. */
  readonly uncertainty?: Numbers;
}

/** A number among the inputs: one of its own, or an element of a list, which has an index. */
export interface Element {
  readonly input: Input;
  readonly index: number | undefined;
}

/** The text of a statement, and what in it has made which nodes. */
export interface StatementSource {
  readonly text: string;
  readonly made: NodeSources;
}

/** The constants that every session begins with. */
export const predefined: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["π", Math.PI],
  ["tau", 2 * Math.PI],
  ["τ", 2 * Math.PI],
  ["e", Math.E],
  ["inf", Number.POSITIVE_INFINITY],
  ["∞", Number.POSITIVE_INFINITY],
  ["nan", Number.NaN],
]);

/** The names of the last expression's answer. */
export const answerNames: ReadonlySet<string> = new Set(["ans", "_"]);

/** The elements of a list that are shown as formulas. */
const maxElements = 5;

/** The moments at most that can be come back to, with that of the statement that does, and the nodes that they may hold on to. */
const mostMoments = 101;
const mostNodesOfMoments = 1 << 20;
/** With more names than that, to keep what was bound would cost every statement too much. */
const mostNamesOfMoments = 1000;

/** A graph is collected once it has this size, and twice the size that the last collection left. */
const minCollected = 1 << 16;

/** What an expression mentions. */
interface Mentions {
  /** Whether a variable has a part in it that is not a constant. */
  readonly mentionsVariable: boolean;
  /** Whether the last answer has. */
  readonly usesAnswer: boolean;
}

/** What lowering an expression gives, and what it has found out. */
export interface Lowered extends Mentions {
  readonly quantity: Quantity;
  readonly findings: Findings;
  /** What in the expression has made what. */
  readonly observations: Provenance;
}

/** What the names of the last answer stand for. */
interface Answered {
  readonly quantity: Quantity;
  readonly definition: Definition | undefined;
  readonly boundAt: number;
}

/** What an answer is computed from, and when. */
export interface AnswerSource {
  readonly expression: Expression;
  readonly at: number;
  /** How it is made, if there are derivatives in it. */
  readonly definition: Definition | undefined;
}

/** The value computed last. */
interface Last {
  readonly quantity: Quantity;
  readonly statement: StatementSource;
  readonly source: AnswerSource;
}

/** All that is bound: one record, that is replaced, and that whoever has kept it may put back. */
interface State {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly functions: ReadonlyMap<string, UserFunction>;
  readonly answer: Answered | undefined;
  readonly last: Last | undefined;
  /** When functions last changed, or a name was forgotten. */
  readonly changedAt: number;
  /** How uncertain inputs go together. */
  readonly correlations: Correlations<Element>;
  /** Whether any input has an uncertainty, or has had one. */
  readonly isUncertain: boolean;
  /** The size of the graph when a name was last bound. */
  readonly boundSize: number;
  /** False where gradients are to be sums in the formula's own order. */
  readonly usesCheckpoints: boolean;
}

/** What was bound at some time, to come back to; nothing once that is too long ago. */
export interface Moment {
  state: State | undefined;
}

const nothingBound = (): State => ({
  variables: new Map(),
  functions: new Map(),
  answer: undefined,
  last: undefined,
  changedAt: 0,
  correlations: new Correlations(),
  isUncertain: false,
  boundSize: 0,
  usesCheckpoints: true,
});

export class Workspace implements Names, Bindings {
  readonly graph = new Graph();
  readonly differentiator = new Differentiator(this.graph, backwardByLoops);
  /** What notes may still cost, and which of them are not new. */
  readonly allowance = new NoteAllowance();
  /** Counts statements: what is made of nodes later is made of those of another. */
  statementCount = 0;
  private state = nothingBound();
  /** Maps that a mark shares, which are copied before they are changed; others are changed in place. */
  private readonly sharedMaps = new WeakSet<ReadonlyMap<string, unknown>>();
  /** Counts bindings. */
  private clock = 0;
  /** The inputs that nodes belong to, and the place of each in its list; a single number has none. */
  private inputs = new Map<NodeId, Element>();
  private collectAt = minCollected;
  /** Those that can still be come back to, in their order. */
  private moments: Moment[] = [];
  /** A variable has been called otherwise, so that what is come back to has to get its names again. */
  private hasRenamed = false;
  /** What was bound before the outermost scratch work that is under way; undefined where there is none. */
  private scratch: Mark | undefined;

  get variables(): ReadonlyMap<string, Variable> {
    return this.state.variables;
  }

  get functions(): ReadonlyMap<string, UserFunction> {
    return this.state.functions;
  }

  get correlations(): Correlations<Element> {
    return this.state.correlations;
  }

  get isUncertain(): boolean {
    return this.state.isUncertain;
  }

  /** What commands without an argument are about: the value computed last, be it named or not. */
  get last(): Quantity | undefined {
    return this.state.last?.quantity;
  }

  /** The text that `last` was computed by, and what has made its nodes. */
  get lastStatement(): StatementSource | undefined {
    return this.state.last?.statement;
  }

  /** What an expression comes to. @param findings what is found out on the way is added to it */
  lower(expression: Expression, findings = new Findings()): Lowered {
    const observations = new Provenance(this.graph);
    const names = new MentionedNames(this, findings);
    const lowering = new Lowering(this.graph, this.differentiator, names, {
      findings,
      observer: observations,
    });
    const quantity = lowerDeep(expression, lowering);
    return { quantity, ...names.mentions, findings, observations };
  }

  isActive(quantity: Quantity): boolean {
    return nodesOf(quantity).some((node) => this.graph.isActive(node));
  }

  /** The numbers in a quantity, in its shape. */
  numbersIn(quantity: Quantity): Numbers {
    return isList(quantity)
      ? quantity.map((node) => this.graph.value(node))
      : this.graph.value(quantity);
  }

  /** @param uncertainty one standard uncertainty for all elements of a list, or one for each */
  bindInput(name: string, value: Numbers, uncertainty?: Numbers): void {
    const input: Input =
      uncertainty === undefined
        ? { name, value }
        : { name, value, uncertainty: inShapeOf(value, uncertainty) };
    if (uncertainty !== undefined) this.change({ isUncertain: true });
    const bind = (number: number, index?: number): NodeId => {
      const node = this.graph.input(number, elementName(name, index));
      this.inputs.set(node, { input, index });
      return node;
    };
    const quantity = typeof value === "number" ? bind(value) : value.map(bind);
    this.set(name, { kind: "input", quantity, input });
  }

  bindConstant(name: string, quantity: Quantity): void {
    this.set(name, { kind: "constant", quantity });
  }

  /** Binds a name to nodes made since `start`, and returns what now bears the name. */
  bindDerived(name: string, quantity: Quantity, start: NodeId, definition?: Definition): Quantity {
    const own = this.own(quantity, start);
    for (const [index, node] of nodesOf(own).entries()) {
      this.graph.setLabel(node, elementName(name, isList(own) ? index : undefined));
    }
    this.set(name, { kind: "derived", quantity: own, ...(definition && { definition }) });
    return own;
  }

  private set(name: string, variable: Omit<Variable, "boundAt">): void {
    const variables = this.writable(this.state.variables);
    variables.set(name, { ...variable, boundAt: ++this.clock });
    this.change({ variables, boundSize: this.graph.size });
  }

  /** Field by field, since it is done for every statement, and spreading is slow. */
  private change(changes: Partial<State>): void {
    const { state } = this;
    this.state = {
      variables: changes.variables ?? state.variables,
      functions: changes.functions ?? state.functions,
      answer: changes.answer ?? state.answer,
      last: changes.last ?? state.last,
      changedAt: changes.changedAt ?? state.changedAt,
      correlations: changes.correlations ?? state.correlations,
      isUncertain: changes.isUncertain ?? state.isUncertain,
      boundSize: changes.boundSize ?? state.boundSize,
      usesCheckpoints: changes.usesCheckpoints ?? state.usesCheckpoints,
    };
  }

  /** A map to write to: the same, or a copy where a mark shares it. */
  private writable<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
    return this.sharedMaps.has(map) ? new Map(map) : (map as Map<string, Value>);
  }

  /** Binds `ans`. What no input has a part in stays a plain number. */
  bindAnswer(quantity: Quantity, start: NodeId, definition?: Definition): Quantity {
    const own = this.isActive(quantity) ? this.own(quantity, start) : quantity;
    const answer: Answered = { quantity: own, definition, boundAt: ++this.clock };
    this.change({ answer, boundSize: this.graph.size });
    return own;
  }

  /** Keeps what was computed last. */
  answered(quantity: Quantity, statement: StatementSource, source: AnswerSource): void {
    this.change({ last: { quantity, statement, source } });
  }

  /** Nodes that stand for this quantity alone: no two of them are one, and none is another's. */
  private own(quantity: Quantity, start: NodeId): Quantity {
    const own = this.graph.makeDistinct(nodesOf(quantity), start);
    return isList(quantity) ? own : (own[0] as NodeId);
  }

  defineFunction(definition: UserFunction): void {
    const functions = this.writable(this.state.functions);
    functions.set(definition.name, definition);
    this.change({ functions, changedAt: ++this.clock });
  }

  /**
   * Sets how inputs go together.
   * @param areMade whether the coefficients follow from others: see `Correlations.with`
   * @returns false where no quantities can be correlated so: then nothing is set
   */
  correlate(correlations: readonly Correlation<Element>[], areMade?: boolean): boolean {
    const changed = this.correlations.with(correlations, areMade);
    if (changed !== undefined) this.change({ correlations: changed });
    return changed !== undefined;
  }

  /** What an answer is computed from, before it is bound. */
  sourceOf(expression: Expression, { findings }: Lowered): AnswerSource {
    const definition = findings.hasDerivatives
      ? definitionOf(expression, (name) => this.standingOf(name))
      : undefined;
    return { expression, at: this.clock, definition };
  }

  /** How the last answer was made, if there are derivatives in it. */
  get lastDefinition(): Definition | undefined {
    return this.state.last?.source.definition;
  }

  /** The same of what a name stands for. */
  definitionOf(name: string): Definition | undefined {
    const variable = this.variables.get(name);
    return variable === undefined ? this.answerNamed(name)?.definition : variable.definition;
  }

  answerNamed(name: string): Answered | undefined {
    return answerNames.has(name) ? this.state.answer : undefined;
  }

  /** Whether all names that had a part in it stand for what they stood for then. */
  stands(definition: Definition): boolean {
    return stillHolds(definition, (name) => this.standingOf(name));
  }

  private standingOf(name: string): Meaning {
    return {
      called: this.functions.get(name),
      boundAt: this.variables.get(name)?.boundAt ?? this.answerNamed(name)?.boundAt,
    };
  }

  /**
   * The expression that the last answer came from, if its names still stand for the same. At other inputs it may go
   * other ways than the nodes that were made of it.
   */
  expressionOfLast(): Expression | undefined {
    const { last, changedAt } = this.state;
    if (last === undefined || changedAt > last.source.at) return undefined;
    const { expression, at } = last.source;
    const names = namesInExpression(expression);
    for (const name of names) {
      const body = this.functions.get(name)?.body;
      if (body !== undefined) for (const inner of namesInExpression(body)) names.add(inner);
      if ((this.standingOf(name).boundAt ?? 0) > at) return undefined;
    }
    return expression;
  }

  forgetAll(): void {
    const { isUncertain, boundSize, usesCheckpoints } = this.state;
    const changedAt = ++this.clock;
    this.state = { ...nothingBound(), changedAt, isUncertain, boundSize, usesCheckpoints };
  }

  isBound(name: string): boolean {
    return this.variables.has(name) || this.functions.has(name);
  }

  /** Forgets the variable and the function of a name. */
  forget(name: string): void {
    const [variables, functions] = [
      this.writable(this.state.variables),
      this.writable(this.state.functions),
    ];
    variables.delete(name);
    functions.delete(name);
    this.change({ variables, functions, changedAt: ++this.clock });
  }

  variable(name: string): Quantity | undefined {
    const known = this.variables.get(name) ?? this.answerNamed(name);
    if (known !== undefined) return known.quantity;
    const value = predefined.get(name);
    return value === undefined ? undefined : this.graph.constant(value);
  }

  /** Whether a name is that of a variable, a constant or the answer, without looking it up. */
  isVariable(name: string): boolean {
    if (this.variables.has(name) || predefined.has(name)) return true;
    return this.answerNamed(name) !== undefined;
  }

  *variableNames(): Generator<string> {
    yield* this.variables.keys();
    yield* predefined.keys();
  }

  function(name: string): UserFunction | undefined {
    return this.functions.get(name);
  }

  functionNames(): Iterable<string> {
    return this.functions.keys();
  }

  unknownName(name: Name, what: "variable" | "function", scope: Scope): NablaError {
    return (what === "variable" ? unknownVariable : unknownFunction)(name, scope, this);
  }

  /** @param findings what the pass finds out is added to it */
  gradient(node: NodeId, findings?: Findings): Gradient {
    const { usesCheckpoints } = this.state;
    return this.differentiator.gradient(node, { findings, usesCheckpoints });
  }

  /** The input that a node belongs to, and its place in the list that the input is. */
  inputOf(node: NodeId): Element {
    return this.inputs.get(node) as Element;
  }

  /** The numbers that an input consists of; none where the name is that of something else. */
  elementsOf(name: string): Element[] {
    const variable = this.variables.get(name);
    if (variable?.kind !== "input") return [];
    return nodesOf(variable.quantity).map((node) => this.inputOf(node));
  }

  /** The correlated pairs of inputs that there are, by their names, each with its coefficient. */
  correlatedPairs(): [one: string, other: string, coefficient: number][] {
    if (this.correlations.isEmpty) return [];
    const elements = [...this.inputs.values()].filter(
      (element) => this.correlations.of(element).size > 0,
    );
    const inputs = [...new Set(elements.map(({ input }) => input))];
    const names = new Map(this.inputNames(inputs).map((name, at) => [inputs[at] as Input, name]));
    const nameOf = ({ input, index }: Element): string =>
      elementName(names.get(input) as string, index);
    return elements.flatMap((one, at) =>
      elements.slice(at + 1).flatMap((other): [string, string, number][] => {
        const coefficient = this.correlations.of(one).get(other);
        return coefficient === undefined ? [] : [[nameOf(one), nameOf(other), coefficient]];
      }),
    );
  }

  /**
   * The name of each input, in their order and each different: an input that its name no longer stands for
   * is told from the present one by its value, as `x1 (was 2)`.
   */
  inputNames(inputs: readonly Input[]): string[] {
    const used = new Set<string>();
    return inputs.map((input) => {
      const isPresent = this.variables.get(input.name)?.input === input;
      const name = isPresent ? input.name : `${input.name} (was ${briefly(input.value)})`;
      let unique = name;
      for (let n = 2; used.has(unique); n++) unique = `${name.slice(0, -1)}, ${n})`;
      used.add(unique);
      return unique;
    });
  }

  inputName(node: NodeId): string {
    const { input, index } = this.inputOf(node);
    return elementName(this.inputNames([input])[0] as string, index);
  }

  /** What it is in terms of the user's names; of a long list, the first elements. */
  formula(quantity: Quantity, extent?: Extent): string {
    const nameOf = namingFor(this);
    const print = (node: NodeId): string =>
      printExpression(raise(this.graph, node, extent, nameOf));
    if (!isList(quantity)) return print(quantity);
    const shown = quantity.slice(0, maxElements).map(print);
    const rest = quantity.length - shown.length;
    return `[${[...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(", ")}]`;
  }

  /** Takes back the nodes appended since the graph had this size, to which no name leads yet. */
  rollBack(size: number): void {
    const kept = Math.max(size, this.state.boundSize);
    for (let node = this.graph.size - 1; node >= kept; node--) this.inputs.delete(node);
    this.graph.truncate(kept);
    this.differentiator.recover(kept);
  }

  /** What is bound now, to return to. */
  private mark(): Mark {
    const { state, graph } = this;
    this.sharedMaps.add(state.variables).add(state.functions);
    return { state, size: graph.size };
  }

  /** Forgets what has been bound since; nothing may have been collected meanwhile. */
  private returnTo({ state, size }: Mark): void {
    this.state = state;
    this.rollBack(size);
  }

  /**
   * Does work that may bind names and append nodes, and leaves no trace of it, even where it is cut off.
   * @param usesCheckpoints false where gradients are to be sums in the formula's own order
   */
  inScratch<Result>(
    work: () => Result,
    { usesCheckpoints = this.state.usesCheckpoints } = {},
  ): Result {
    const outer = this.scratch;
    const mark = this.mark();
    this.scratch ??= mark;
    try {
      this.change({ usesCheckpoints });
      return work();
    } finally {
      this.returnTo(mark);
      this.scratch = outer;
    }
  }

  /** Remembers what is bound now. Maps are copied from here on before they are changed. */
  remember(): Moment {
    const { state } = this;
    if (state.variables.size + state.functions.size > mostNamesOfMoments) {
      this.forgetMoments(this.moments.length);
      return { state: undefined };
    }
    const last = this.moments.at(-1)?.state;
    if (state.variables !== last?.variables) this.sharedMaps.add(state.variables);
    if (state.functions !== last?.functions) this.sharedMaps.add(state.functions);
    const moment = { state };
    this.moments.push(moment);
    if (this.moments.length > mostMoments) (this.moments.shift() as Moment).state = undefined;
    return moment;
  }

  private forgetMoments(count: number): void {
    for (const moment of this.moments.splice(0, count)) moment.state = undefined;
  }

  /** Whether nothing has been bound since. */
  isAt(moment: Moment): boolean {
    return moment.state === this.state;
  }

  /** Binds what was bound then, and forgets the moments since; false where that is too long ago. */
  comeBack(moment: Moment): boolean {
    const { state } = moment;
    if (state === undefined) return false;
    this.moments.length = this.moments.indexOf(moment);
    moment.state = undefined;
    this.state = state;
    if (this.hasRenamed) for (const name of state.variables.keys()) this.nameNodes(name);
    return true;
  }

  /** Calls the variable and the function of a name otherwise; these functions mention it, and are rewritten. */
  rename(from: string, to: string, rewritten: readonly UserFunction[]): void {
    const renamed = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> =>
      new Map([...map].map(([name, value]) => [name === from ? to : name, value]));
    const functions = renamed(this.state.functions);
    for (const definition of rewritten) functions.set(definition.name, definition);
    const variables = renamed(this.state.variables);
    this.change({ variables, functions, changedAt: ++this.clock });
    this.hasRenamed = true;
    this.nameNodes(to);
  }

  /** Inputs and nodes are called as the variable that they belong to. */
  private nameNodes(name: string): void {
    const variable = this.variables.get(name);
    if (variable === undefined || variable.kind === "constant") return;
    const { quantity, input } = variable;
    if (input !== undefined) input.name = name;
    for (const [index, node] of nodesOf(quantity).entries()) {
      this.graph.setLabel(node, elementName(name, isList(quantity) ? index : undefined));
    }
  }

  /** Makes the graph whole again, wherever work on it was cut off. */
  recover(): void {
    this.differentiator.recover(0);
    if (this.scratch !== undefined) this.returnTo(this.scratch);
    this.scratch = undefined;
    this.collectAt = 0;
    this.collect();
  }

  /** Between statements: gives back the nodes that no name leads to, where nobody will return. Node ids change. */
  collect(): void {
    if (this.graph.size < this.collectAt || this.scratch !== undefined) return;
    this.collectNodes();
    // Of the moments that hold on to too many, the last one stays.
    while (this.graph.size > mostNodesOfMoments && this.moments.length > 1) {
      this.forgetMoments(Math.ceil(this.moments.length / 2));
      this.collectNodes();
    }
    this.collectAt = Math.max(minCollected, 2 * this.graph.size);
  }

  private collectNodes(): void {
    const states = [this.state, ...this.moments.flatMap(({ state }) => state ?? [])];
    const roots = states.flatMap(({ variables, answer, last }) =>
      [...variables.values(), answer, last].flatMap((kept) =>
        kept === undefined ? [] : nodesOf(kept.quantity),
      ),
    );
    const moved = this.graph.collect(roots);
    const place = (node: NodeId): NodeId => moved[node] as NodeId;
    this.inputs = new Map(
      [...this.inputs]
        .filter(([node]) => place(node) !== -1)
        .map(([node, input]) => [place(node), input]),
    );
    const known = new Map<object, object>();
    /** What several states share they share afterwards. */
    const placed = <Of extends { readonly quantity: Quantity }>(of: Of): Of => {
      const present = known.get(of) ?? { ...of, quantity: mapNodes(of.quantity, place) };
      known.set(of, present);
      return present as Of;
    };
    const statementOf = ({ text, made }: StatementSource): StatementSource => ({
      text,
      made: relocated(made, moved),
    });
    const isThere = new Set(this.inputs.values());
    const stateOf = (state: State): State => ({
      ...state,
      variables: new Map([...state.variables].map(([name, each]) => [name, placed(each)])),
      answer: state.answer && placed(state.answer),
      last: state.last && { ...placed(state.last), statement: statementOf(state.last.statement) },
      correlations: state.correlations.among(isThere),
      boundSize: this.graph.size,
    });
    const present = this.state;
    this.state = stateOf(present);
    for (const moment of this.moments) {
      if (moment.state === undefined) continue;
      moment.state = moment.state === present ? this.state : stateOf(moment.state);
      this.sharedMaps.add(moment.state.variables);
    }
    this.differentiator.relocate(moved);
  }
}

/** The names of a workspace for one expression, which tell what it mentions. */
class MentionedNames implements Names {
  private readonly found = { mentionsVariable: false, usesAnswer: false };
  private readonly workspace: Workspace;
  private readonly findings: Findings;

  constructor(workspace: Workspace, findings: Findings) {
    this.workspace = workspace;
    this.findings = findings;
  }

  get mentions(): Mentions {
    return this.found;
  }

  variable(name: string): Quantity | undefined {
    const { workspace, found, findings } = this;
    const variable = workspace.variables.get(name);
    if (variable !== undefined) {
      if (variable.kind !== "constant") found.mentionsVariable = true;
      if (variable.definition !== undefined) findings.hasDerivatives = true;
      return variable.quantity;
    }
    const answer = workspace.answerNamed(name);
    if (answer !== undefined) {
      found.usesAnswer = true;
      if (workspace.isActive(answer.quantity)) found.mentionsVariable = true;
      if (answer.definition !== undefined) findings.hasDerivatives = true;
      return answer.quantity;
    }
    // It stands for a number that every session begins with, or for nothing.
    return workspace.variable(name);
  }

  function(name: string): UserFunction | undefined {
    return this.workspace.functions.get(name);
  }

  unknownName(...asked: Parameters<Names["unknownName"]>): NablaError {
    return this.workspace.unknownName(...asked);
  }
}

/** A number as a list of it, where the value is a list. */
const inShapeOf = (value: Numbers, uncertainty: Numbers): Numbers =>
  typeof value === "number" || typeof uncertainty !== "number"
    ? uncertainty
    : value.map(() => uncertainty);

/** The value of an earlier input, as part of its name. */
function briefly(value: Numbers): string {
  if (typeof value !== "number") {
    return value.length > maxElements
      ? `a list of ${value.length}`
      : `[${value.map(briefly).join(", ")}]`;
  }
  return formatExact(value);
}

interface Mark {
  readonly state: State;
  readonly size: number;
}
