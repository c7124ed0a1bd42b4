/** What is bound, and what was bound at moments that can be returned to. */

import { backwardByLoops } from "../autograd/engine/backward.ts";
import { Differentiator } from "../autograd/gradient.ts";
import { Graph, type NodeId } from "../autograd/graph.ts";
import { isList, nodesOf, type Quantity } from "../autograd/quantity.ts";
import type { UserFunction } from "../autograd/scope.ts";
import { Amendments } from "./amendments.ts";
import { Dependents } from "./dependents.ts";
import { elementName } from "./naming.ts";
import type { Numbers } from "./reply.ts";
import { type DocumentedFunction, nothingBound, type State } from "./state.ts";
import type { Correlations } from "./uncertainty/correlations.ts";
import { type Element, restedOn, type Variable } from "./variable.ts";

/** What was bound at some time, to come back to; nothing once that is too long ago. */
export interface Moment {
  state: State | undefined;
}

/** What was bound when work began that may leave no trace. */
interface Mark {
  readonly state: State;
  readonly size: number;
  readonly amended: number;
  readonly noted: number | undefined;
}

/** The moments at most that can be come back to, with that of the statement that does. */
const mostMoments = 101;
/** With more names than that, to keep what was bound would cost every statement too much. */
const mostNamesOfMoments = 1000;

/** What was bound before the statement that runs, and what it has given other meanings in the same map. */
interface Begun {
  readonly state: State;
  readonly replaced: (readonly [name: string, before: Variable | undefined])[];
}

export class BoundState {
  readonly graph = new Graph();
  readonly differentiator = new Differentiator(this.graph, backwardByLoops);
  protected state = nothingBound();
  /** Maps that a mark shares, which are copied before they are changed; others are changed in place. */
  private readonly sharedMaps = new WeakSet<ReadonlyMap<string, unknown>>();
  protected readonly amendments = new Amendments();
  protected readonly dependents = new Dependents();
  /** What was bound before work that is under way and may leave no trace, the outermost first. */
  private marks: Mark[] = [];
  private begun: Begun | undefined;
  /** Those that can still be come back to, in their order. */
  protected moments: Moment[] = [];
  /** A variable has been called otherwise, so that what is come back to has to get its names again. */
  private hasRenamed = false;
  /** Nodes that have been given to a value in this statement: what is lowered after it gets others. */
  protected readonly taken = new Set<NodeId>();
  /** The inputs that nodes belong to, and the place of each in its list; a single number has none. */
  protected inputs = new Map<NodeId, Element>();
  /** Values that a loop needs again and no name may lead to. */
  protected readonly held = new Set<Variable>();

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

  isActive(quantity: Quantity): boolean {
    return nodesOf(quantity).some((node) => this.graph.isActive(node));
  }

  numbersIn(quantity: Quantity): Numbers {
    return isList(quantity)
      ? quantity.map((node) => this.graph.value(node))
      : this.graph.value(quantity);
  }

  /** Field by field, since it is done for every statement, and spreading is slow. */
  protected change(changes: Partial<State>): void {
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
  protected writable<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
    return this.sharedMaps.has(map) ? new Map(map) : (map as Map<string, Value>);
  }

  /** Changes a variable where it stands, so that what rests on it sees it. */
  protected amend(variable: Variable, changes: Partial<Variable>): void {
    this.amendments.record(variable);
    Object.assign(variable, changes);
    this.change({ boundSize: this.graph.size });
  }

  /** What names lead to, now or at a time that can be come back to. */
  protected reachable(): Variable[] {
    const marked = [...this.moments, ...this.marks].flatMap(({ state }) => state ?? []);
    const named = [this.state, ...marked].flatMap(({ variables, answer, last }) => [
      ...variables.values(),
      ...(answer ? [answer] : []),
      ...(last ? [last.variable] : []),
    ]);
    return [...named, ...this.held];
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
    const amended = this.amendments.mark();
    const mark = { state, size: graph.size, amended, noted: this.dependents.size };
    this.marks.push(mark);
    return mark;
  }

  protected get isInScratch(): boolean {
    return this.marks.length > 0;
  }

  /** Work was cut off: forgets what all that is under way has bound. */
  protected abandonScratch(): void {
    const [outermost] = this.marks;
    if (outermost !== undefined) this.returnTo(outermost);
    this.marks = [];
  }

  /** Forgets what has been bound since; nothing may have been collected meanwhile. */
  private returnTo({ state, size, amended, noted }: Mark): void {
    this.amendments.returnTo(amended);
    this.dependents.truncate(noted);
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
    const mark = this.mark();
    try {
      this.change({ usesCheckpoints });
      return work();
    } finally {
      this.returnTo(mark);
      this.marks.pop();
    }
  }

  /** Does work that binds names and moves inputs, all or none of them, even where it is cut off. */
  asOne<Result>(work: () => Result): Result {
    const { variables, functions } = this.state;
    const ownMaps = [variables, functions].filter((map) => !this.sharedMaps.has(map));
    const mark = this.mark();
    let isDone = false;
    try {
      const result = work();
      isDone = true;
      return result;
    } finally {
      if (isDone) this.amendments.keep(mark.amended);
      else this.returnTo(mark);
      this.marks.pop();
      // Nobody returns to the mark any more.
      for (const map of ownMaps) this.sharedMaps.delete(map);
    }
  }

  /** Does the work of a statement that binds names: where it is cut off, they stand for what they stood for. */
  asStatement<Result>(work: () => Result): Result {
    this.begun = { state: this.state, replaced: [] };
    try {
      return work();
    } catch (thrown) {
      this.abandonStatement();
      throw thrown;
    } finally {
      this.begun = undefined;
    }
  }

  /** What has been made again since stays so. */
  protected abandonStatement(): void {
    const { begun, state } = this;
    if (begun === undefined) return;
    const { variables, last } = begun.state;
    for (const [name, before] of begun.replaced.reverse()) {
      if (before === undefined) (variables as Map<string, Variable>).delete(name);
      else (variables as Map<string, Variable>).set(name, before);
    }
    const isMade = last?.variable === state.last?.variable;
    this.state = { ...begun.state, boundSize: state.boundSize, last: isMade ? state.last : last };
    this.begun = undefined;
  }

  protected bind(name: string, variable: Variable): void {
    const variables = this.writable(this.state.variables);
    if (variables === this.begun?.state.variables) {
      this.begun.replaced.push([name, variables.get(name)]);
    }
    variables.set(name, variable);
    this.change({ variables, boundSize: this.graph.size });
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

  protected forgetMoments(count: number): void {
    for (const moment of this.moments.splice(0, count)) moment.state = undefined;
    this.amendments.forget(count);
  }

  /** Nobody returns to the moment that was remembered last. */
  forgetLast(moment: Moment): void {
    if (this.moments.at(-1) !== moment) return;
    this.moments.pop();
    this.amendments.keep(this.moments.length);
  }

  /** Whether nothing but the last answer has been bound or moved since. What is derived may have been made again. */
  isAt({ state: before }: Moment): boolean {
    const now = this.state;
    return (
      before !== undefined &&
      now.variables === before.variables &&
      now.functions === before.functions &&
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
    this.label(quantity, name);
  }

  protected label(quantity: Quantity, name: string): void {
    for (const [index, node] of nodesOf(quantity).entries()) {
      this.graph.setLabel(node, elementName(name, isList(quantity) ? index : undefined));
    }
  }
}
