/** Names get what they stand for. */

import type { NodeId } from "../autograd/graph.ts";
import { isList, nodesOf, type Quantity } from "../autograd/quantity.ts";
import { Collecting } from "./collecting.ts";
import { elementName } from "./naming.ts";
import type { NodeSources } from "./provenance.ts";
import type { Numbers } from "./reply.ts";
import { type DocumentedFunction, nothingBound, type StatementSource } from "./state.ts";
import type { Correlation } from "./uncertainty/correlations.ts";
import { type Element, Formula, type Input, type Variable } from "./variable.ts";

/** What a formula names, in the order in which it looks it up. */
type FormulaNames = ConstructorParameters<typeof Formula>[2];

const noDerivatives = { hasDerivatives: false, shapeDependsOnValues: false };
const nothingMade: NodeSources = { nodes: [], sources: [], insides: [] };

type Amendable = { -readonly [Field in keyof Variable]: Variable[Field] };

export class Binding extends Collecting {
  private clock = 0;
  /** The answer whose nodes have been left for later. */
  protected late: Variable | undefined;

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

  protected newInput(
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

  /** Lets a name stand for a node that is another's, as an element of a list. */
  bindElement(name: string, node: NodeId, formula: Formula | undefined): void {
    this.set(formula === undefined ? "constant" : "derived", name, node, formula);
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
    this.late = undefined;
    if (names === undefined) {
      this.collect();
      this.bindAnswer(this.graph.constant(value), this.graph.size);
    } else {
      const formula = new Formula(text, 0, names, noDerivatives, undefined);
      const answer = this.newVariable("derived", "ans", [], formula, false, true);
      answer.isStale = true;
      this.late = answer;
      this.change({ answer });
    }
    this.answered(undefined, { text, made: nothingMade });
  }

  /** Keeps what was computed last, which has just been bound. */
  answered(name: string | undefined, statement: StatementSource): void {
    const { variables, answer } = this.state;
    const variable = name === undefined ? answer : variables.get(name);
    this.change({ last: { variable: variable as Variable, statement } });
  }

  private set(
    kind: Variable["kind"],
    name: string,
    quantity: Quantity,
    formula?: Formula,
    hasMoved = false,
  ): Amendable {
    const variable = this.newVariable(kind, name, quantity, formula, hasMoved, false);
    this.bind(name, variable);
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
    const variable = {
      kind,
      name,
      quantity,
      formula,
      input: undefined,
      boundAt: ++this.clock,
      movedAt: 0,
      isStale: false,
      failure: undefined,
      hasMoved,
      isAnswer,
    };
    if (formula !== undefined && this.dependents.isKept) {
      this.dependents.add(variable);
      this.awaitMoves(formula);
    }
    return variable;
  }

  /** A value that is not stale has been made of a formula: the next moves of its inputs have to find it. */
  protected awaitMoves({ variables }: Formula): void {
    for (const below of variables) {
      if (below.kind === "derived" || !below.isStale) continue;
      this.amendments.record(below);
      Object.assign(below, { isStale: false });
    }
  }

  /** What is lowered from now on in this statement does not take these nodes for its own. */
  take(quantity: Quantity): void {
    for (const node of nodesOf(quantity)) this.taken.add(node);
  }

  /** Nodes that stand for this quantity alone: no two of them are one, and none is another's. */
  protected own(quantity: Quantity, start: NodeId): Quantity {
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

  /** A value that no name stands for, which stays until it is released. @param name what errors call it */
  hold(quantity: Quantity, name: string, formula?: Formula): Variable {
    const kind = formula === undefined ? "constant" : "derived";
    const variable = this.newVariable(kind, name, quantity, formula, false, true);
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

  forget(name: string): void {
    const [variables, functions] = [
      this.writable(this.state.variables),
      this.writable(this.state.functions),
    ];
    variables.delete(name);
    functions.delete(name);
    this.change({ variables, functions });
  }

  forgetAll(): void {
    const { isUncertain, boundSize, usesCheckpoints, moves, draws } = this.state;
    this.state = { ...nothingBound(), isUncertain, boundSize, usesCheckpoints, moves, draws };
  }
}

/** A number as a list of it, where the value is a list. */
const inShapeOf = (value: Numbers, uncertainty: Numbers): Numbers =>
  typeof value === "number" || typeof uncertainty !== "number"
    ? uncertainty
    : value.map(() => uncertainty);
