/** What a session knows: the graph, and what each name stands for. */

import { Differentiator, type Gradient } from "../autograd/gradient.ts";
import { Graph, type NodeId } from "../autograd/graph.ts";
import { Lowering } from "../autograd/lower.ts";
import { lowerDeep } from "../autograd/lower-deep.ts";
import { isList, mapNodes, nodesOf, type Quantity } from "../autograd/quantity.ts";
import { type Extent, raise } from "../autograd/raise.ts";
import { type Names, outermost, type UserFunction } from "../autograd/scope.ts";
import { isStackOverflow } from "../error.ts";
import { formatExact } from "../prose.ts";
import { namesInExpression } from "../syntax/names.ts";
import { printExpression } from "../syntax/print.ts";
import type { Expression } from "../syntax/tree.ts";
import { type Definition, definitionOf, type Meaning, stillHolds } from "./definition.ts";
import { type Bindings, elementName, namingFor } from "./naming.ts";
import { type NodeSources, Provenance, relocated } from "./provenance.ts";
import type { Numbers } from "./reply.ts";
import { Correlations } from "./uncertainty/correlations.ts";

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
  readonly name: string;
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
export interface Source {
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

/** So many elements of a list are shown as formulas. */
const maxElements = 5;

/** A graph is cleared of what nobody can reach any more when it has doubled since, and has at least this size. */
const minCollected = 1 << 16;

export class Workspace implements Names, Bindings {
  readonly graph = new Graph();
  readonly differentiator = new Differentiator(this.graph);
  readonly variables = new Map<string, Variable>();
  readonly functions = new Map<string, UserFunction>();
  /** What there is to note about the statement that runs. */
  readonly provenance = new Provenance(this.graph);
  /** What commands without an argument are about: the value computed last, be it named or not. */
  last: Quantity | undefined;
  /** The text that `last` was computed by, and what has made its nodes. */
  lastStatement: Source | undefined;
  private lastSource: LastSource | undefined;
  /** Counts statements: what is made of nodes later is made of those of another. */
  turn = 0;
  /** Counts bindings, and tells when functions last changed, or a name was forgotten. */
  private clock = 0;
  private answerAt = 0;
  private changedAt = 0;
  private answer: Quantity | undefined;
  private answerDefinition: Definition | undefined;
  private readonly lowering = new Lowering(this.graph, this.differentiator, this, (...made) =>
    this.provenance.add(...made),
  );
  /** The inputs that nodes belong to, and the place of each in its list; a single number has none. */
  private inputs = new Map<NodeId, Element>();
  /** Whether any input has an uncertainty, or has had one. */
  isUncertain = false;
  /** How uncertain inputs go together. */
  readonly correlations = new Correlations<Element>();
  private mentioned = false;
  /** Whether `ans` has been looked up, until someone says no. */
  usedAnswer = false;
  private collectAt = minCollected;
  /** The size of the graph when a name was last bound. */
  private boundSize = 0;
  /** What there was before the work that goes on now, and of which nothing is to stay. */
  private scratch: Mark | undefined;

  /** What an expression comes to, and whether it mentions a variable. */
  lower(expression: Expression): { quantity: Quantity; mentionsVariable: boolean } {
    this.mentioned = false;
    this.lowering.hasDerived = false;
    this.provenance.clear();
    this.differentiator.conventions.clear();
    this.differentiator.singularities.clear();
    const quantity = this.quantityOf(expression);
    return { quantity, mentionsVariable: this.mentioned };
  }

  private quantityOf(expression: Expression): Quantity {
    try {
      return this.lowering.lower(expression);
    } catch (thrown) {
      if (!isStackOverflow(thrown)) throw thrown;
      this.differentiator.recover(this.graph.size);
      return lowerDeep(expression, this.lowering, outermost);
    }
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
    if (uncertainty !== undefined) this.isUncertain = true;
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
    this.variables.set(name, { ...variable, boundAt: ++this.clock });
    this.boundSize = this.graph.size;
  }

  /** Binds `ans`. What no input has a part in stays a plain number. */
  bindAnswer(quantity: Quantity, start: NodeId, definition?: Definition): Quantity {
    this.answerDefinition = definition;
    const isActive = nodesOf(quantity).some((node) => this.graph.isActive(node));
    this.answer = isActive ? this.own(quantity, start) : quantity;
    this.answerAt = ++this.clock;
    this.boundSize = this.graph.size;
    return this.answer;
  }

  /** Nodes that stand for this quantity alone: no two of them are one, and none is another's. */
  private own(quantity: Quantity, start: NodeId): Quantity {
    const own = this.graph.makeDistinct(nodesOf(quantity), start);
    return isList(quantity) ? own : (own[0] as NodeId);
  }

  defineFunction(definition: UserFunction): void {
    this.functions.set(definition.name, definition);
    this.changedAt = ++this.clock;
  }

  /**
   * What the next answer is computed from: said before it is bound. Returns how it is defined, if there are derivatives
   * in it.
   */
  willAnswer(expression: Expression): Definition | undefined {
    const definition = this.lowering.hasDerived
      ? definitionOf(expression, (name) => this.standingOf(name))
      : undefined;
    this.lastSource = { expression, at: this.clock, definition };
    return definition;
  }

  /** How the last answer was made, if there are derivatives in it. */
  get lastDefinition(): Definition | undefined {
    return this.last === undefined ? undefined : this.lastSource?.definition;
  }

  /** The same of what a name stands for. */
  definitionOf(name: string): Definition | undefined {
    const variable = this.variables.get(name);
    if (variable !== undefined) return variable.definition;
    return answerNames.has(name) ? this.answerDefinition : undefined;
  }

  /** Whether all names that had a part in it stand for what they stood for then. */
  stands(definition: Definition): boolean {
    return stillHolds(definition, (name) => this.standingOf(name));
  }

  private standingOf(name: string): Meaning {
    const answeredAt = answerNames.has(name) ? this.answerAt : undefined;
    return {
      called: this.functions.get(name),
      boundAt: this.variables.get(name)?.boundAt ?? answeredAt,
    };
  }

  /**
   * The expression that the last answer came from, if its names still stand for the same. At other inputs it may go
   * other ways than the nodes that were made of it.
   */
  expressionOfLast(): Expression | undefined {
    if (this.lastSource === undefined || this.last === undefined) return undefined;
    const { expression, at } = this.lastSource;
    if (this.changedAt > at) return undefined;
    const names = namesInExpression(expression);
    for (const name of names) {
      const body = this.functions.get(name)?.body;
      if (body !== undefined) for (const inner of namesInExpression(body)) names.add(inner);
      const boundAt =
        this.variables.get(name)?.boundAt ?? (answerNames.has(name) ? this.answerAt : 0);
      if (boundAt > at) return undefined;
    }
    return expression;
  }

  forgetAll(): void {
    this.changedAt = ++this.clock;
    this.variables.clear();
    this.functions.clear();
    this.correlations.restore(new Map());
    this.answer = undefined;
    this.answerDefinition = undefined;
    this.last = undefined;
    this.lastStatement = undefined;
  }

  isBound(name: string): boolean {
    return this.variables.has(name) || this.functions.has(name);
  }

  /** Forgets the variable and the function of a name. */
  forget(name: string): void {
    this.changedAt = ++this.clock;
    this.variables.delete(name);
    this.functions.delete(name);
  }

  variable(name: string): Quantity | undefined {
    const variable = this.variables.get(name);
    if (variable !== undefined) {
      if (variable.kind !== "constant") this.mentioned = true;
      if (variable.definition !== undefined) this.lowering.hasDerived = true;
      return variable.quantity;
    }
    if (answerNames.has(name) && this.answer !== undefined) {
      this.usedAnswer = true;
      if (this.answerDefinition !== undefined) this.lowering.hasDerived = true;
      if (nodesOf(this.answer).some((node) => this.graph.isActive(node))) this.mentioned = true;
      return this.answer;
    }
    const value = predefined.get(name);
    return value === undefined ? undefined : this.graph.constant(value);
  }

  /** Whether a name is that of a variable, a constant or the answer, without looking it up. */
  isVariable(name: string): boolean {
    if (this.variables.has(name) || predefined.has(name)) return true;
    return answerNames.has(name) && this.answer !== undefined;
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

  gradient(node: NodeId): Gradient {
    return this.differentiator.gradient(node);
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
    const kept = Math.max(size, this.boundSize);
    this.graph.truncate(kept);
    this.differentiator.recover(kept);
  }

  /** What is bound now, to return to. */
  mark(): Mark {
    const { variables, functions, answer, last, lastStatement, graph, boundSize } = this;
    const { lastSource, changedAt, answerAt, answerDefinition } = this;
    return {
      variables: new Map(variables),
      functions: new Map(functions),
      correlations: this.correlations.pairs,
      times: { lastSource, changedAt, answerAt, answerDefinition },
      answer,
      last,
      lastStatement,
      size: graph.size,
      boundSize,
    };
  }

  /** Forgets what has been bound since; nothing may have been collected meanwhile. */
  returnTo({
    variables,
    functions,
    correlations,
    times,
    answer,
    last,
    lastStatement,
    size,
    boundSize,
  }: Mark): void {
    this.lastSource = times.lastSource;
    this.changedAt = times.changedAt;
    this.answerAt = times.answerAt;
    this.answerDefinition = times.answerDefinition;
    replace(this.variables, variables);
    replace(this.functions, functions);
    this.correlations.restore(correlations);
    this.answer = answer;
    this.last = last;
    this.lastStatement = lastStatement;
    this.boundSize = boundSize;
    for (const node of this.inputs.keys()) if (node >= size) this.inputs.delete(node);
    this.rollBack(size);
  }

  /** Does work that may bind names and append nodes, and leaves no trace of it, even where it is cut off. */
  inScratch<Result>(work: () => Result): Result {
    const outer = this.scratch;
    const mark = this.mark();
    this.scratch ??= mark;
    try {
      return work();
    } finally {
      this.returnTo(mark);
      this.scratch = outer;
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

  /** Between statements: gives back the nodes that no name leads to. Node ids change. */
  collect(): void {
    if (this.graph.size < this.collectAt) return;
    const roots = [...this.variables.values()].flatMap(({ quantity }) => nodesOf(quantity));
    for (const kept of [this.answer, this.last]) {
      if (kept !== undefined) for (const node of nodesOf(kept)) roots.push(node);
    }
    const moved = this.graph.collect(roots);
    const place = (node: NodeId): NodeId => moved[node] as NodeId;
    for (const [name, variable] of this.variables) {
      this.variables.set(name, { ...variable, quantity: mapNodes(variable.quantity, place) });
    }
    if (this.answer !== undefined) this.answer = mapNodes(this.answer, place);
    if (this.last !== undefined) this.last = mapNodes(this.last, place);
    this.inputs = new Map(
      [...this.inputs]
        .filter(([node]) => place(node) !== -1)
        .map(([node, input]) => [place(node), input]),
    );
    if (this.lastStatement !== undefined) {
      const { text, made } = this.lastStatement;
      this.lastStatement = { text, made: relocated(made, moved) };
    }
    this.correlations.keep(new Set(this.inputs.values()));
    this.provenance.clear();
    this.differentiator.relocate(moved);
    this.boundSize = this.graph.size;
    this.collectAt = Math.max(minCollected, 2 * this.graph.size);
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

/** What the last answer was computed from, and when. */
interface LastSource {
  readonly expression: Expression;
  readonly at: number;
  readonly definition: Definition | undefined;
}

interface Mark {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly functions: ReadonlyMap<string, UserFunction>;
  readonly correlations: Correlations<Element>["pairs"];
  readonly times: {
    readonly lastSource: LastSource | undefined;
    readonly changedAt: number;
    readonly answerAt: number;
    readonly answerDefinition: Definition | undefined;
  };
  readonly answer: Quantity | undefined;
  readonly last: Quantity | undefined;
  readonly lastStatement: Source | undefined;
  readonly size: number;
  readonly boundSize: number;
}

function replace<Value>(map: Map<string, Value>, by: ReadonlyMap<string, Value>): void {
  map.clear();
  for (const [name, value] of by) map.set(name, value);
}
