/** What a session knows: the graph, and what each name stands for. */

import { backwardByLoops } from "../autograd/engine/backward.ts";
import { Findings } from "../autograd/findings.ts";
import { Differentiator, type Gradient } from "../autograd/gradient.ts";
import { Graph, type NodeId } from "../autograd/graph.ts";
import { Lowering } from "../autograd/lower.ts";
import { isList, mapNodes, nodesOf, type Quantity } from "../autograd/quantity.ts";
import { type Extent, raise } from "../autograd/raise.ts";
import { type Names, outermost, type Scope, type UserFunction } from "../autograd/scope.ts";
import { cannotFollow, NablaError, notDifferentiable } from "../error.ts";
import { formatExact, joinWords } from "../prose.ts";
import { printExpression } from "../syntax/print.ts";
import type { Call, Expression, Name } from "../syntax/tree.ts";
import { Amendments } from "./amendments.ts";
import { unknownFunction, unknownVariable } from "./did-you-mean.ts";
import { type DrawState, firstDraws, StatementDraws } from "./draws.ts";
import { freeNames } from "./free-names.ts";
import { lowerDeep } from "./lower-deep.ts";
import { type Bindings, elementName, namingFor } from "./naming.ts";
import { type NodeSources, NoteAllowance, Provenance, relocated } from "./provenance.ts";
import type { Numbers } from "./reply.ts";
import { StandingNames } from "./standing-names.ts";
import { type Correlation, Correlations } from "./uncertainty/correlations.ts";
import {
  answerNames,
  type Element,
  Formula,
  type Input,
  type Meanings,
  predefined,
  restedOn,
  type Variable,
} from "./variable.ts";

export { answerNames, type Element, type Input, predefined, type Variable } from "./variable.ts";

/** A function of the user's with what is written of it. */
export interface DocumentedFunction extends UserFunction {
  /** The comment above its definition. */
  readonly doc?: string | undefined;
}

/** The text of a statement, and what in it has made which nodes. */
export interface StatementSource {
  readonly text: string;
  readonly made: NodeSources;
}

/** The elements of a list that are shown as formulas. */
const maxElements = 5;

/** The moments at most that can be come back to, with that of the statement that does, and the nodes that they may hold on to. */
const mostMoments = 101;
const mostNodesOfMoments = 1 << 20;
/** With more names than that, to keep what was bound would cost every statement too much. */
const mostNamesOfMoments = 1000;

/** A graph is collected once it has this size, and twice the size that the last collection left. */
const minCollected = 1 << 16;

/** With more variables nobody is looked for who rests on an input. */
const mostSearched = 200;

/** What lowering an expression gives, and what it has found out. */
export interface Lowered {
  readonly quantity: Quantity;
  readonly findings: Findings;
  /** What in the expression has made what. */
  readonly observations: Provenance;
  /** What names in it stand for. */
  readonly names: StandingNames;
  /** Whether a variable has a part in it that is not a constant. */
  readonly mentionsVariable: boolean;
  /** Whether the last answer has. */
  readonly usesAnswer: boolean;
}

/** The value computed last. */
interface Last {
  readonly variable: Variable;
  readonly statement: StatementSource;
}

type Amendable = { -readonly [Field in keyof Variable]: Variable[Field] };

/** All that is bound: one record, that is replaced, and that whoever has kept it may put back. */
interface State {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly functions: ReadonlyMap<string, DocumentedFunction>;
  readonly answer: Variable | undefined;
  readonly last: Last | undefined;
  /** How often inputs have moved. */
  readonly moves: number;
  /** How uncertain inputs go together. */
  readonly correlations: Correlations<Element>;
  /** Whether any input has an uncertainty, or has had one. */
  readonly isUncertain: boolean;
  /** The size of the graph when a name was last bound. */
  readonly boundSize: number;
  /** False where gradients are to be sums in the formula's own order. */
  readonly usesCheckpoints: boolean;
  /** What the next draw depends on. */
  readonly draws: DrawState;
}

/** What was bound at some time, to come back to; nothing once that is too long ago. */
export interface Moment {
  state: State | undefined;
}

/** What a formula names, in the order in which it looks it up. */
type FormulaNames = ConstructorParameters<typeof Formula>[2];

const noDerivatives = { hasDerivatives: false, shapeDependsOnValues: false };
const nothingMade: NodeSources = { nodes: [], sources: [], insides: [] };

const nothingBound = (): State => ({
  variables: new Map(),
  functions: new Map(),
  answer: undefined,
  last: undefined,
  moves: 0,
  correlations: new Correlations(),
  isUncertain: false,
  boundSize: 0,
  usesCheckpoints: true,
  draws: firstDraws,
});

export class Workspace implements Omit<Names, "draws">, Bindings, Meanings {
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
  /** Nodes that values have of which there were others, or other names, before: they are no new formula's own. */
  private readonly taken = new Set<NodeId>();
  private readonly remakes = new WeakMap<Findings, Map<Formula, Quantity>>();
  private readonly amendments = new Amendments();
  /** The inputs that nodes belong to, and the place of each in its list; a single number has none. */
  private inputs = new Map<NodeId, Element>();
  private collectAt = minCollected;
  /** Those that can still be come back to, in their order. */
  private moments: Moment[] = [];
  /** A variable has been called otherwise, so that what is come back to has to get its names again. */
  private hasRenamed = false;
  /** What was bound before the outermost scratch work that is under way; undefined where there is none. */
  private scratch: Mark | undefined;
  /** What the statement that runs draws; undefined as long as nothing has asked. */
  private statementDraws: StatementDraws | undefined;
  /** What a loop needs again that may bear no name. */
  private readonly held = new Set<Variable>();

  get variables(): ReadonlyMap<string, Variable> {
    return this.state.variables;
  }

  get functions(): ReadonlyMap<string, DocumentedFunction> {
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
    const { last } = this.state;
    return last && this.made(last.variable).quantity;
  }

  /** The text that `last` was computed by, and what has made its nodes. */
  get lastStatement(): StatementSource | undefined {
    return this.state.last?.statement;
  }

  /** A statement begins: what it draws is its own. */
  beginDraws(): void {
    this.statementDraws = undefined;
  }

  /** The draws of the statement that runs. */
  get drawing(): StatementDraws {
    this.statementDraws ??= new StatementDraws(this.state.draws);
    return this.statementDraws;
  }

  get hasDrawn(): boolean {
    return this.statementDraws?.hasDrawn === true;
  }

  /** The statement has succeeded: what it has drawn is not drawn again. */
  endDraws(): void {
    const { draws } = this.state;
    if (!this.hasDrawn) return;
    this.change({ draws: { ...draws, statements: draws.statements + 1, given: undefined } });
  }

  /** Where draws take place from now on: another seed, row or turn. */
  placeDraws(place: Partial<DrawState>): void {
    this.change({ draws: { ...this.state.draws, ...place } });
  }

  /**
   * What an expression comes to.
   * @param findings what is found out on the way is added to it
   * @param target what a gradient is with respect to that names no variables; all inputs, if it is left out
   * @param parameters what other names stand for
   */
  lower(
    expression: Expression,
    findings?: Findings,
    target?: Quantity,
    parameters?: Scope["parameters"],
  ): Lowered {
    return this.lowerBy(this, expression, undefined, findings, target, parameters);
  }

  /** Makes what a formula says at the present inputs. */
  lowerFormula(formula: Formula, findings?: Findings): Lowered {
    const draws = formula.draws ?? new StatementDraws(firstDraws);
    return this.lowerBy(formula, formula.expression, draws, findings);
  }

  private lowerBy(
    meanings: Meanings,
    expression: Expression,
    drawing: StatementDraws | undefined,
    findings = new Findings(),
    target?: Quantity,
    parameters?: Scope["parameters"],
  ): Lowered {
    const observations = new Provenance(this.graph);
    const names = new StandingNames(this, meanings, drawing, findings, target);
    const lowering = new Lowering(this.graph, this.differentiator, names, {
      findings,
      observer: observations,
    });
    const scope = parameters === undefined ? outermost : { ...outermost, parameters };
    const quantity = lowerDeep(expression, lowering, scope);
    const { mentionsVariable } = names;
    const { answer } = this.state;
    const usesAnswer = answer !== undefined && names.variables.includes(answer);
    return { quantity, findings, observations, names, mentionsVariable, usesAnswer };
  }

  /** The next statement, or what is left of one that was cut off, is another than the last. */
  beginStatement(): void {
    this.collect();
    this.nextStatement();
  }

  /** The same where nothing may be collected yet. */
  nextStatement(): void {
    this.statementCount++;
    this.graph.shareAnew();
    this.taken.clear();
    this.beginDraws();
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

  /**
   * @param uncertainty one standard uncertainty for all elements of a list, or one for each
   * @param hasMoved whether it is a move that has made it
   */
  bindInput(name: string, value: Numbers, uncertainty?: Numbers, hasMoved = false): void {
    const variable = this.set("input", name, [], undefined, hasMoved);
    const { input, quantity } = this.newInput(variable, value, uncertainty);
    variable.input = input;
    variable.quantity = quantity;
    this.change({ boundSize: this.graph.size });
  }

  private newInput(
    variable: Variable,
    value: Numbers,
    uncertainty: Numbers | undefined,
  ): { input: Input; quantity: Quantity } {
    const { name } = variable;
    const input: Input =
      uncertainty === undefined
        ? { name, value }
        : { name, value, uncertainty: inShapeOf(value, uncertainty) };
    if (uncertainty !== undefined) this.change({ isUncertain: true });
    const bind = (number: number, index?: number): NodeId => {
      const node = this.graph.input(number, elementName(name, index));
      this.inputs.set(node, { input, variable, index });
      return node;
    };
    return { input, quantity: typeof value === "number" ? bind(value) : value.map(bind) };
  }

  /**
   * Gives an input other numbers. What is derived from it follows: it is made again when it is next asked for.
   * @param uncertainty of the new numbers
   * @param isCorrelated whether they stay correlated as they were, if they are of the same shape
   */
  moveInput(
    variable: Variable,
    value: Numbers,
    uncertainty: Numbers | undefined,
    isCorrelated: boolean,
  ): void {
    const { input, quantity } = this.newInput(variable, value, uncertainty);
    if (isCorrelated) this.keepCorrelations(variable.quantity, quantity);
    const moves = this.state.moves + 1;
    this.change({ moves });
    this.amend(variable, { quantity, input, madeAt: moves, checkedAt: moves, hasMoved: true });
  }

  /** Holds the formula of a derived value off, within `inScratch`: it is an input then, and what rests on it follows. */
  holdOff(name: string): void {
    const variable = this.state.variables.get(name);
    if (variable?.kind !== "derived" || variable.failure !== undefined) return;
    const { input, quantity } = this.newInput(
      variable,
      this.numbersIn(variable.quantity),
      undefined,
    );
    const moves = this.state.moves + 1;
    this.change({ moves });
    const times = { madeAt: moves, checkedAt: moves };
    this.amend(variable, { kind: "input", quantity, input, formula: undefined, ...times });
  }

  /** What has moved without changing its shape stays correlated as it was. */
  private keepCorrelations(from: Quantity, to: Quantity): void {
    const [before, now] = [nodesOf(from), nodesOf(to)];
    const isSameShape = isList(from) === isList(to) && before.length === now.length;
    if (this.correlations.isEmpty || !isSameShape) return;
    const renamed = before.map((node, at) =>
      [node, now[at] as NodeId].map((id) => this.inputOf(id)),
    );
    const correlations = this.correlations.renamed(new Map(renamed as [Element, Element][]));
    this.change({ correlations });
  }

  variableNamed(name: string): Variable | undefined {
    const { variables, answer } = this.state;
    return variables.get(name) ?? (answerNames.has(name) ? answer : undefined);
  }

  functionNamed(name: string): UserFunction | undefined {
    return this.state.functions.get(name);
  }

  /** Changes a variable where it stands, so that what rests on it sees it. */
  private amend(variable: Variable, changes: Partial<Variable>): void {
    this.amendments.record(variable);
    Object.assign(variable, changes);
    this.change({ boundSize: this.graph.size });
  }

  private isMade({ kind, checkedAt }: Variable): boolean {
    return kind !== "derived" || checkedAt === this.state.moves;
  }

  /** The same variable, made at the present numbers of all inputs. */
  made(variable: Variable): Variable {
    if (this.isMade(variable)) return variable;
    // What it rests on comes first, however long the chain of it is.
    const stale = new Set([variable]);
    for (const { formula } of stale) {
      for (const below of formula?.variables ?? []) if (!this.isMade(below)) stale.add(below);
    }
    const inOrder = [...stale].sort((one, other) => one.boundAt - other.boundAt);
    for (const each of inOrder) this.makeAgain(each);
    return variable;
  }

  /** Makes a derived value again, if something that it rests on has changed: all of that is made already. */
  private makeAgain(variable: Variable): void {
    if (this.isMade(variable)) return;
    const { formula, madeAt, name, isAnswer } = variable;
    const checkedAt = this.state.moves;
    if (formula === undefined || formula.variables.every((below) => below.madeAt <= madeAt)) {
      this.amend(variable, { checkedAt });
      return;
    }
    const now = { madeAt: checkedAt, checkedAt };
    const start = this.graph.size;
    try {
      const { quantity, observations } = this.lowerFormula(formula);
      const own = this.own(quantity, start);
      if (!isAnswer) this.label(own, name);
      this.take(own);
      this.amend(variable, { ...now, quantity: own, failure: undefined });
      const { last } = this.state;
      if (last?.variable === variable) {
        const statement = { text: last.statement.text, made: observations.made };
        this.change({ last: { variable, statement } });
      }
    } catch (thrown) {
      if (!(thrown instanceof NablaError)) throw thrown;
      // What cannot follow first says why, however much is derived from it.
      const failure =
        thrown.code === "cannot-follow"
          ? thrown
          : cannotFollow(name, this.latestUnder(variable)?.name, thrown);
      this.amend(variable, { ...now, quantity: [], failure });
    }
  }

  /** The input under a variable that has moved last. */
  private latestUnder(variable: Variable): Variable | undefined {
    const moved = [...restedOn([variable])].filter(({ hasMoved }) => hasMoved);
    return moved.sort((one, other) => other.madeAt - one.madeAt)[0];
  }

  /** What is lowered from now on in this statement does not take these nodes for its own. */
  take(quantity: Quantity): void {
    for (const node of nodesOf(quantity)) this.taken.add(node);
  }

  /** Whether inputs have moved. */
  get hasMoved(): boolean {
    return this.state.moves > 0;
  }

  /** Makes all that names stand for now, and the last answer, where inputs have moved since. */
  follow(): void {
    if (this.state.moves > 0)
      for (const variable of this.state.variables.values()) this.made(variable);
    if (this.state.last !== undefined) this.made(this.state.last.variable);
  }

  bindConstant(name: string, quantity: Quantity): void {
    this.set("constant", name, quantity);
  }

  /** Binds a name to nodes made since `start`, and returns what now bears the name. */
  bindDerived(name: string, quantity: Quantity, start: NodeId, formula?: Formula): Quantity {
    const own = this.own(quantity, start);
    this.label(own, name);
    this.set("derived", name, own, formula);
    return own;
  }

  private label(quantity: Quantity, name: string): void {
    for (const [index, node] of nodesOf(quantity).entries()) {
      this.graph.setLabel(node, elementName(name, isList(quantity) ? index : undefined));
    }
  }

  private set(
    kind: Variable["kind"],
    name: string,
    quantity: Quantity,
    formula?: Formula,
    hasMoved = false,
  ): Amendable {
    const variable = this.newVariable(kind, name, quantity, formula, hasMoved, false);
    const variables = this.writable(this.state.variables);
    variables.set(name, variable);
    this.change({ variables, boundSize: this.graph.size });
    return variable;
  }

  /** All have the same fields in the same order, for there are very many. */
  private newVariable(
    kind: Variable["kind"],
    name: string,
    quantity: Quantity,
    formula: Formula | undefined,
    hasMoved: boolean,
    isAnswer: boolean,
  ): Amendable {
    const { moves } = this.state;
    return {
      kind,
      name,
      quantity,
      formula,
      input: undefined,
      boundAt: ++this.clock,
      madeAt: moves,
      checkedAt: moves,
      failure: undefined,
      hasMoved,
      isAnswer,
    };
  }

  /** Field by field, since it is done for every statement, and spreading is slow. */
  private change(changes: Partial<State>): void {
    const { state } = this;
    this.state = {
      variables: changes.variables ?? state.variables,
      functions: changes.functions ?? state.functions,
      answer: changes.answer ?? state.answer,
      last: changes.last ?? state.last,
      moves: changes.moves ?? state.moves,
      correlations: changes.correlations ?? state.correlations,
      isUncertain: changes.isUncertain ?? state.isUncertain,
      boundSize: changes.boundSize ?? state.boundSize,
      usesCheckpoints: changes.usesCheckpoints ?? state.usesCheckpoints,
      draws: changes.draws ?? state.draws,
    };
  }

  /** A map to write to: the same, or a copy where a mark shares it. */
  private writable<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
    return this.sharedMaps.has(map) ? new Map(map) : (map as Map<string, Value>);
  }

  /** Binds `ans`. What no input has a part in stays a plain number. */
  bindAnswer(quantity: Quantity, start: NodeId, formula?: Formula): Quantity {
    const isDerived = formula !== undefined;
    const own = isDerived && this.isActive(quantity) ? this.own(quantity, start) : quantity;
    const kind = isDerived ? "derived" : "constant";
    const answer = this.newVariable(kind, "ans", own, formula, false, true);
    this.change({ answer, boundSize: this.graph.size });
    return own;
  }

  /** Binds `ans` to a value that is known, and whose nodes are made when it is asked for; to a plain number without a formula. */
  answerLater(text: string, value: number, names?: FormulaNames): void {
    if (names === undefined) {
      this.collect();
      this.bindAnswer(this.graph.constant(value), this.graph.size);
    } else {
      const formula = new Formula(text, 0, names, noDerivatives, undefined);
      const answer = this.newVariable("derived", "ans", [], formula, false, true);
      answer.madeAt = answer.checkedAt = ~this.state.moves;
      this.change({ answer });
    }
    this.answered(undefined, { text, made: nothingMade });
  }

  /** Makes the answer that has been left for later. */
  makeAnswer(): void {
    const { answer, moves } = this.state;
    if (answer?.checkedAt === ~moves) this.made(answer);
  }

  /** Keeps what was computed last, which has just been bound. */
  answered(name: string | undefined, statement: StatementSource): void {
    const { variables, answer } = this.state;
    const variable = name === undefined ? answer : variables.get(name);
    this.change({ last: { variable: variable as Variable, statement } });
  }

  /** Nodes that stand for this quantity alone: no two of them are one, and none is another's. */
  private own(quantity: Quantity, start: NodeId): Quantity {
    const { graph, taken } = this;
    const nodes = nodesOf(quantity);
    const free =
      taken.size === 0 ? nodes : nodes.map((id) => (taken.has(id) ? graph.alias(id) : id));
    const own = graph.makeDistinct(free, start);
    return isList(quantity) ? own : (own[0] as NodeId);
  }

  defineFunction(definition: DocumentedFunction): void {
    const functions = this.writable(this.state.functions);
    functions.set(definition.name, definition);
    this.change({ functions });
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

  /** How what was just lowered is made, before it is bound; undefined where it follows no input. */
  formulaOf(text: string, place: number, lowered: Lowered): Formula | undefined {
    const { mentionsVariable, names, findings } = lowered;
    const draws = this.hasDrawn ? this.drawing : undefined;
    return mentionsVariable ? new Formula(text, place, names, findings, draws) : undefined;
  }

  /** How the last answer is made. */
  get lastFormula(): Formula | undefined {
    return this.state.last?.variable.formula;
  }

  /** The same, once for all who tell these findings. */
  remade(formula: Formula, findings: Findings): Quantity {
    const known = this.remakes.get(findings) ?? new Map<Formula, Quantity>();
    this.remakes.set(findings, known);
    const quantity = known.get(formula) ?? this.lowerFormula(formula, findings).quantity;
    known.set(formula, quantity);
    return quantity;
  }

  /** What an expression rests on, through whatever definitions, and whichever branches are taken. */
  variablesUnder(expression: Expression): Set<Variable> {
    return restedOn(this.variablesNamedIn(expression));
  }

  /** The variables that an expression names, itself or in the functions that it calls. */
  variablesNamedIn(expression: Expression): Variable[] {
    const names = freeNames(expression, this).keys();
    return [...names].flatMap((name) => this.variableNamed(name) ?? []);
  }

  /** A derived value that rests on an input, if it does not take long to find one. */
  userOf(owner: Variable): string | undefined {
    const { variables } = this.state;
    if (variables.size > mostSearched) return undefined;
    for (const variable of variables.values()) {
      if (variable.kind !== "derived" || variable.boundAt < owner.boundAt) continue;
      if (restedOn([variable]).has(owner)) return variable.name;
    }
    return undefined;
  }

  answerNamed(name: string): Variable | undefined {
    return answerNames.has(name) ? this.state.answer : undefined;
  }

  forgetAll(): void {
    const { isUncertain, boundSize, usesCheckpoints, moves, draws } = this.state;
    this.state = { ...nothingBound(), isUncertain, boundSize, usesCheckpoints, moves, draws };
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
    this.change({ variables, functions });
  }

  variable(name: string): Quantity | undefined {
    return new StandingNames(this, this, undefined, new Findings()).variable(name);
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
    return this.state.functions.get(name);
  }

  gradientBy(output: NodeId, call: Call): Quantity {
    return this.inputsBelow(output, call);
  }

  /**
   * What a gradient is with respect to that names no variables: all inputs, in the order of a gradient table.
   * @throws NablaError where they are not all numbers, and more than one
   */
  inputsBelow(output: NodeId, call: Call): Quantity {
    // What compiled turns count by is no input.
    const nodes = [...this.gradient(output).inputs].filter((node) => this.inputs.has(node));
    const variables = new Set(nodes.map((node) => this.inputOf(node).variable));
    const [only] = variables;
    if (variables.size === 1 && only !== undefined) return only.quantity;
    if ([...variables].every(({ quantity }) => !isList(quantity))) return nodes;
    const names = this.inputNames([...variables].map(({ input }) => input as Input));
    throw notDifferentiable(
      call,
      `the inputs ${joinWords(names, "and")} are numbers and lists`,
      `name one: grad(${printExpression(call.operands[0] as Expression)}, ${names[0]})`,
    );
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

  /** The node that an element of an input is at the moment. */
  nodeOf({ variable, index }: Element): NodeId {
    return nodesOf(variable.quantity)[index ?? 0] as NodeId;
  }

  /** The numbers that an input consists of; none where the name is that of something else. */
  elementsOf(name: string): Element[] {
    const variable = this.state.variables.get(name);
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
    for (const node of this.taken) if (node >= kept) this.taken.delete(node);
    this.graph.truncate(kept);
    this.differentiator.recover(kept);
  }

  /** What is bound now, to return to. */
  private mark(): Mark {
    const { state, graph } = this;
    this.sharedMaps.add(state.variables).add(state.functions);
    return { state, size: graph.size, amended: this.amendments.mark() };
  }

  /** Forgets what has been bound since; nothing may have been collected meanwhile. */
  private returnTo({ state, size, amended }: Mark): void {
    this.amendments.returnTo(amended);
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
    this.amendments.mark();
    if (this.moments.length > mostMoments) this.forgetMoments(1);
    return moment;
  }

  private forgetMoments(count: number): void {
    for (const moment of this.moments.splice(0, count)) moment.state = undefined;
    this.amendments.forget(count);
  }

  /** Whether nothing has been bound or moved since. What is derived may have been made again. */
  isAt({ state: before }: Moment): boolean {
    const now = this.state;
    return (
      before !== undefined &&
      now.variables === before.variables &&
      now.functions === before.functions &&
      now.answer === before.answer &&
      now.last?.variable === before.last?.variable &&
      now.moves === before.moves &&
      now.correlations === before.correlations &&
      now.draws === before.draws
    );
  }

  /** Binds what was bound then, and forgets the moments since; false where that is too long ago. */
  comeBack(moment: Moment): boolean {
    const { state } = moment;
    if (state === undefined) return false;
    const index = this.moments.indexOf(moment);
    this.moments.length = index;
    this.amendments.returnTo(index);
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
    const variable = this.state.variables.get(from);
    if (variable !== undefined) {
      const { variables: named, answer, last } = this.state;
      const roots = [...named.values(), ...this.held, answer, last?.variable];
      for (const { formula } of restedOn(roots.filter((each) => each !== undefined))) {
        if (formula?.variables.includes(variable)) formula.keepNames();
      }
      this.amend(variable, { name: to });
    }
    this.change({ variables, functions });
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

  /** Does work that binds names and moves inputs, all or none of them, even where it is cut off. */
  asOne<Result>(work: () => Result): Result {
    const outer = this.scratch;
    const { variables, functions } = this.state;
    const ownMaps = [variables, functions].filter((map) => !this.sharedMaps.has(map));
    const mark = this.mark();
    this.scratch ??= mark;
    let isDone = false;
    try {
      const result = work();
      isDone = true;
      return result;
    } finally {
      if (isDone) this.amendments.keep(mark.amended);
      else this.returnTo(mark);
      this.scratch = outer;
      // Nobody returns to the mark any more.
      for (const map of ownMaps) this.sharedMaps.delete(map);
    }
  }

  /** A value without a name, which stays until it is released. */
  hold(quantity: Quantity, formula?: Formula): Variable {
    const kind = formula === undefined ? "constant" : "derived";
    const variable = this.newVariable(kind, "", quantity, formula, false, true);
    this.held.add(variable);
    return variable;
  }

  /** What a name stands for at the moment, to be put back later. */
  keepVariable(name: string): Variable | undefined {
    const variable = this.state.variables.get(name);
    if (variable !== undefined) this.held.add(variable);
    return variable;
  }

  release(...variables: readonly (Variable | undefined)[]): void {
    for (const variable of variables) if (variable !== undefined) this.held.delete(variable);
  }

  /** Lets a name stand for what it stood for; for nothing, if that was nothing. */
  putBack(name: string, variable: Variable | undefined): void {
    const variables = this.writable(this.state.variables);
    if (variable === undefined) variables.delete(name);
    else variables.set(name, variable);
    this.change({ variables });
  }

  /** Lets a name stand for a node that is another's, as an element of a list. */
  bindElement(name: string, node: NodeId, formula: Formula | undefined): void {
    this.set(formula === undefined ? "constant" : "derived", name, node, formula);
  }

  /** Makes the graph whole again, wherever work on it was cut off. */
  recover(): void {
    this.taken.clear();
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
    const named = states.flatMap(({ variables, answer, last }) => [
      ...variables.values(),
      ...(answer ? [answer] : []),
      ...(last ? [last.variable] : []),
      ...this.held,
    ]);
    const kept = [...restedOn(named), ...this.amendments.before()];
    const moved = this.graph.collect(kept.flatMap(({ quantity }) => nodesOf(quantity)));
    const place = (node: NodeId): NodeId => moved[node] as NodeId;
    for (const variable of kept) {
      Object.assign(variable, { quantity: mapNodes(variable.quantity, place) });
    }
    this.inputs = new Map(
      [...this.inputs]
        .filter(([node]) => place(node) !== -1)
        .map(([node, input]) => [place(node), input]),
    );
    const statementOf = ({ text, made }: StatementSource): StatementSource => ({
      text,
      made: relocated(made, moved),
    });
    const isThere = new Set(this.inputs.values());
    const stateOf = (state: State): State => ({
      ...state,
      last: state.last && { ...state.last, statement: statementOf(state.last.statement) },
      correlations: state.correlations.among(isThere),
      boundSize: this.graph.size,
    });
    const present = this.state;
    this.state = stateOf(present);
    for (const moment of this.moments) {
      if (moment.state === undefined) continue;
      moment.state = moment.state === present ? this.state : stateOf(moment.state);
    }
    this.differentiator.relocate(moved);
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
  readonly amended: number;
}
