/** Inputs move, and what rests on them follows. */

import type { Findings } from "../autograd/findings.ts";
import type { NodeId } from "../autograd/graph.ts";
import { isList, nodesOf, type Quantity } from "../autograd/quantity.ts";
import { cannotFollow, NablaError } from "../error.ts";
import { Binding } from "./binding.ts";
import type { Lowered } from "./lowered.ts";
import { elementName } from "./naming.ts";
import type { Numbers } from "./reply.ts";
import { type Element, type Formula, type Input, restedOn, type Variable } from "./variable.ts";

/** With more variables nobody is looked for who rests on an input. */
const mostSearched = 200;

export abstract class Following extends Binding {
  /** Makes what a formula says at the present inputs. */
  abstract lowerFormula(formula: Formula, findings?: Findings): Lowered;

  /**
   * Gives an input other numbers. What is derived from it follows: it is made again when it is next asked for.
   * @param uncertainty of the new numbers
   * @param isCorrelated whether they stay correlated as they were, if they are of the same shape
   * @param places the elements that differ, of a list as long as before; all, if it is left out
   */
  moveInput(
    variable: Variable,
    value: Numbers,
    uncertainty: Numbers | undefined,
    isCorrelated: boolean,
    places?: readonly number[],
  ): void {
    const before = variable.quantity;
    const { input, quantity } =
      places === undefined
        ? this.newInput(variable, value, uncertainty)
        : this.moveElements(variable, value as readonly number[], uncertainty, places);
    if (isCorrelated) this.keepCorrelations(before, quantity);
    this.markMoved(variable, { quantity, input, hasMoved: true });
  }

  /** Nodes for some elements of a list: the others keep theirs, and which input they belong to. */
  private moveElements(
    variable: Variable,
    value: readonly number[],
    uncertainty: Numbers | undefined,
    places: readonly number[],
  ): { input: Input; quantity: Quantity } {
    const input = variable.input as Input;
    this.amendments.record(variable);
    Object.assign(input, uncertainty === undefined ? { value } : { value, uncertainty });
    if (uncertainty !== undefined) this.change({ isUncertain: true });
    const quantity = nodesOf(variable.quantity).slice();
    for (const index of places) {
      const node = this.graph.input(value[index] as number, elementName(variable.name, index));
      this.inputs.set(node, { input, variable, index });
      quantity[index] = node;
    }
    return { input, quantity };
  }

  /** What rests on a variable is stale. */
  private markMoved(variable: Variable, changes: Partial<Variable>): void {
    const movedAt = this.state.moves + 1;
    if (!this.dependents.isKept) this.dependents.rebuild(this.reachable());
    // What is stale already has only what is stale resting on it.
    const moved = variable.isStale ? [] : [variable];
    for (const each of moved) {
      for (const user of this.dependents.of(each)) {
        if (user.isStale || user.kind !== "derived") continue;
        this.amendments.record(user);
        Object.assign(user, { isStale: true });
        moved.push(user);
      }
    }
    this.change({ moves: movedAt });
    this.amend(variable, { ...changes, movedAt, isStale: true });
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
    this.markMoved(variable, { kind: "input", quantity, input, formula: undefined });
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

  /** The same variable, made at the present numbers of all inputs. */
  made(variable: Variable): Variable {
    if (!isStale(variable)) return variable;
    // What it rests on comes first, however long the chain of it is.
    const stale = new Set([variable]);
    for (const { formula } of stale) {
      for (const below of formula?.variables ?? []) if (isStale(below)) stale.add(below);
    }
    const inOrder = [...stale].sort((one, other) => one.boundAt - other.boundAt);
    for (const each of inOrder) this.makeAgain(each);
    return variable;
  }

  /** Makes a derived value again: what it rests on is made already. */
  private makeAgain(variable: Variable): void {
    const { formula, name, isAnswer } = variable;
    // Within what is made again, it may have been asked for.
    if (formula === undefined || !isStale(variable)) return;
    const start = this.graph.size;
    try {
      const { quantity, observations } = this.lowerFormula(formula);
      const own = this.own(quantity, start);
      if (!isAnswer) this.label(own, name);
      this.take(own);
      this.amend(variable, { quantity: own, isStale: false, failure: undefined });
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
      this.amend(variable, { quantity: [], isStale: false, failure });
    }
    this.awaitMoves(formula);
  }

  private latestUnder(variable: Variable): Variable | undefined {
    const moved = [...restedOn([variable])].filter(({ hasMoved }) => hasMoved);
    return moved.sort((one, other) => other.movedAt - one.movedAt)[0];
  }

  get hasMoved(): boolean {
    return this.state.moves > 0;
  }

  /** Makes all that names stand for now, and the last answer, where inputs have moved since. */
  follow(): void {
    this.makeAnswer();
    if (!this.hasMoved) return;
    for (const variable of this.state.variables.values()) this.made(variable);
    if (this.state.last !== undefined) this.made(this.state.last.variable);
  }

  /** Makes the answer that has been left for later. */
  makeAnswer(): void {
    if (this.late !== undefined && this.late === this.state.answer) this.made(this.late);
    this.late = undefined;
  }

  /** A derived value that rests on an input, if it does not take long to find one. */
  userOf(owner: Variable): string | undefined {
    const { variables } = this.state;
    if (variables.size > mostSearched) return undefined;
    for (const variable of variables.values()) {
      if (variable.kind !== "derived") continue;
      if (restedOn([variable], owner.boundAt).has(owner)) return variable.name;
    }
    return undefined;
  }

  /** The input that a node belongs to, and its place in the list that the input is. */
  inputOf(node: NodeId): Element {
    return this.inputs.get(node) as Element;
  }
}

/** Whether a derived value does not follow yet. */
const isStale = ({ kind, isStale }: Variable): boolean => kind === "derived" && isStale;
