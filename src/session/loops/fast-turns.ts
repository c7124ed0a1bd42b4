/** Turns of a loop that moves inputs and shows numbers, and does nothing else, as compiled functions of these inputs. */

import { type Compiled, type CompileRequest, compile } from "../../autograd/engine/compile.ts";
import { recordTape } from "../../autograd/engine/tape.ts";
import { remainder } from "../../autograd/explain/remainders.ts";
import { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList, mapNodes, nodesOf, type Quantity } from "../../autograd/quantity.ts";
import { differentiatesBy } from "../../autograd/special-forms.ts";
import { NablaError } from "../../error.ts";
import type { BodyStatement, Loop } from "../../syntax/loops.ts";
import { boundIn, expressionsIn, type Move, type Statement } from "../../syntax/tree.ts";
import { GradientPieces } from "../gradient-pieces.ts";
import { lowerMove } from "../move.ts";
import type { Numbers } from "../reply.ts";
import { restedOn } from "../variable.ts";
import type { Lowered, Variable, Workspace } from "../workspace.ts";

/** Larger graphs, each operation counted for every pass through it, are not compiled but gone through again. */
const maxCompiled = 10_000;

/** An input that moves, and where its numbers stand. */
interface Mover {
  readonly variable: Variable;
  readonly from: number;
  /** Undefined for a number. */
  readonly length: number | undefined;
}

/** What a gradient is with respect to, and where its numbers go. */
interface Wanted {
  readonly by: NodeId[];
  readonly places: number[];
}

/** Does its part of a turn. False where that is to be done otherwise, and the numbers are not to be relied on. */
type Step = () => boolean;

/** Whether the body of a loop is of moves and expressions alone. */
export const isPlain = ({ body }: Loop): boolean =>
  body.every(({ tree }) => isPlainMove(tree) || tree.kind === "expression") &&
  body.some(({ tree }) => tree.kind === "move");

const isPlainMove = (tree: BodyStatement["tree"]): tree is Move =>
  tree.kind === "move" && tree.uncertainty === undefined;

/** Whether something in a statement is differentiated with respect to a name. */
const isBy = (tree: Statement, name: string): boolean =>
  expressionsIn(tree).some((expression) => differentiatesBy(expression, name));

/** Something in the loop decides with numbers what is computed. */
class NotCompiled extends Error {}

export class FastTurns {
  /** What each column shows, after a turn. */
  readonly cells: Numbers[] = [];
  private readonly workspace: Workspace;
  private readonly loop: Loop;
  private readonly movers: Mover[] = [];
  private readonly steps: Step[] = [];
  /** What stands behind the last move, and is not compiled yet. */
  private trailing: readonly Lowered[] = [];
  /** The number of columns before. */
  private leading = 0;
  /** Takes the gradients that the next turn begins with, together with what this one shows at its end. */
  private ahead: Step | undefined;
  private condition: (() => number) | undefined;
  /** The numbers of inputs, the loop's count, and what gradients come to; the number of turns that are done. */
  private now = new Float64Array(0);
  /** The same after the last turn that is done. */
  private done = new Float64Array(0);
  private size = 0;
  private counterAt = 0;
  private turnAt = 0;

  /** Undefined where its turns have to run as they are written. @param list what a `for` goes through */
  static of(workspace: Workspace, loop: Loop, list: Variable | undefined): FastTurns | undefined {
    const fast = new FastTurns(workspace, loop);
    try {
      return workspace.inScratch(() => (fast.compile(list) ? fast : undefined), {
        usesCheckpoints: false,
      });
    } catch (thrown) {
      // What is wrong is told when the turn runs as it is written.
      if (thrown instanceof NotCompiled || thrown instanceof NablaError) return undefined;
      throw thrown;
    }
  }

  private constructor(workspace: Workspace, loop: Loop) {
    this.workspace = workspace;
    this.loop = loop;
  }

  private compile(list: Variable | undefined): boolean {
    const { workspace, loop } = this;
    const { graph } = workspace;
    workspace.beginDraws();
    const nodes: NodeId[] = [];
    const names = new Set(
      loop.body.flatMap(({ tree }) =>
        tree.kind === "move" ? boundIn(tree).map(({ name }) => name) : [],
      ),
    );
    for (const name of names) {
      const variable = workspace.variables.get(name);
      if (variable?.input === undefined) return false;
      const own = nodesOf(variable.quantity);
      const length = isList(variable.quantity) ? own.length : undefined;
      this.movers.push({ variable, from: nodes.length, length });
      nodes.push(...own);
    }
    if (list !== undefined && !this.isFixed(list)) return false;
    this.counterAt = nodes.length;
    if (loop.variable !== undefined) {
      const { name } = loop.variable;
      // As it runs written out it is a constant, by which nothing can be differentiated.
      if (loop.body.some(({ tree }) => tree.kind !== "loop" && isBy(tree, name))) return false;
      const counter = graph.input(0, "");
      workspace.bindElement(name, counter, undefined);
      nodes.push(counter);
    } else nodes.push(graph.input(0, ""));
    this.turnAt = nodes.length;
    nodes.push(graph.input(0, ""));
    if (loop.word === "while") this.compileCondition(nodes);
    const columns = loop.body.map(({ source, tree }) => {
      if (tree.kind !== "expression") return undefined;
      const findings = new Findings({ withGuards: true, remakes: true });
      const lowered = workspace.lower(tree.value, findings);
      if (lowered.usesAnswer) throw new NotCompiled();
      if (!source.silent) return lowered;
      // What is not shown may fail, or be worth a note, all the same.
      this.refuse(graph.dependencies(nodesOf(lowered.quantity)), [findings]);
      return undefined;
    });
    const lastMove = loop.body.findLastIndex(({ tree }) => tree.kind === "move");
    const between = (from: number, to?: number): Lowered[] =>
      columns.slice(from, to).filter((column) => column !== undefined);
    this.trailing = between(lastMove + 1);
    this.leading = between(0, lastMove).length;
    this.cells.length = this.leading + this.trailing.length;
    let from = 0;
    for (const [at, { tree }] of loop.body.entries()) {
      if (tree.kind !== "move") continue;
      this.compileColumns(between(from, at), nodes, between(0, from).length);
      this.compileMove(tree, nodes, at === 0);
      from = at + 1;
    }
    // Each turn draws anew.
    if (workspace.hasDrawn) return false;
    this.compileColumns(this.trailing, nodes, this.leading);
    if (this.ahead !== undefined) this.steps.push(this.ahead);
    this.size = nodes.length;
    this.now = new Float64Array(this.size);
    this.done = new Float64Array(this.size);
    return true;
  }

  /** Whether the elements of a list are the same numbers wherever inputs move. */
  private isFixed({ quantity, formula }: Variable): boolean {
    const { graph } = this.workspace;
    if (nodesOf(quantity).some((node) => graph.isActive(node))) return false;
    const below = restedOn(formula?.variables ?? []);
    return !this.movers.some(({ variable }) => below.has(variable));
  }

  private run(
    inputs: readonly NodeId[],
    outputs: CompileRequest["outputs"],
    found: readonly Findings[],
  ): { readonly run: Compiled; readonly results: Float64Array } {
    const { graph } = this.workspace;
    const request = {
      graph,
      inputs: [...inputs],
      outputs,
      guards: found.flatMap(({ guards = [] }) => guards),
      watch: true,
    };
    const passes = outputs.reduce((sum, { by }) => sum + (by.length > 0 ? 1 : 0), 1);
    const needed = graph.dependencies(outputs.map(({ node }) => node));
    this.refuse(needed, found);
    const size = needed.length;
    const run = size * passes > maxCompiled ? recordTape(request) : compile(request);
    const count = outputs.reduce((sum, { by }) => sum + 1 + by.length, 0);
    return { run, results: new Float64Array(count) };
  }

  private refuse(nodes: readonly NodeId[], found: readonly Findings[]): void {
    const { graph } = this.workspace;
    if (found.some(({ shapeDependsOnValues }) => shapeDependsOnValues)) throw new NotCompiled();
    // What is noted of a remainder depends on what is divided.
    if (nodes.some((node) => graph.operation(node) === remainder)) throw new NotCompiled();
  }

  private compileCondition(nodes: readonly NodeId[]): void {
    const findings = new Findings({ withGuards: true, remakes: true });
    const { quantity } = this.workspace.lower(this.loop.head, findings);
    if (isList(quantity)) throw new NotCompiled();
    const { run, results } = this.run(nodes, [{ node: quantity, by: [] }], [findings]);
    this.condition = () => (run(this.now, results) ? (results[0] as number) : Number.NaN);
  }

  private compileColumns(
    columns: readonly Lowered[],
    nodes: readonly NodeId[],
    place: number,
  ): void {
    if (columns.length === 0) return;
    const outputs = columns.flatMap(({ quantity }) =>
      nodesOf(quantity).map((node) => ({ node, by: [] })),
    );
    const findings = columns.map((column) => column.findings);
    const { run, results } = this.run(nodes, outputs, findings);
    const fill = this.filling(columns, results, 0, place);
    this.steps.push(() => {
      if (!run(this.now, results)) return false;
      for (let i = 0; i < results.length; i++) if (!Number.isFinite(results[i])) return false;
      fill();
      return true;
    });
  }

  /** Takes what columns show, from this one on, out of results from this place on. */
  private filling(
    columns: readonly Lowered[],
    results: Float64Array,
    first: number,
    place: number,
  ): () => void {
    const { cells } = this;
    let from = first;
    const fills = columns.map(({ quantity }, at) => {
      const [begin, end] = [from, from + nodesOf(quantity).length];
      from = end;
      return (): void => {
        cells[place + at] = isList(quantity)
          ? Array.from(results.subarray(begin, end))
          : (results[begin] as number);
      };
    });
    return () => {
      for (let at = 0; at < fills.length; at++) (fills[at] as () => void)();
    };
  }

  /** @param nodes what the numbers are of; grows by what gradients come to */
  private compileMove(tree: Move, nodes: NodeId[], isFirst: boolean): void {
    const { workspace } = this;
    const { graph } = workspace;
    const wanted = new Map<NodeId, Wanted>();
    const findings = new Findings({ withGuards: true, remakes: true });
    const before = [...nodes];
    const take = (node: NodeId, by: Quantity): Quantity => {
      const own = wanted.get(node) ?? { by: [], places: [] };
      wanted.set(node, own);
      return mapNodes(by, (input) => {
        own.by.push(input);
        own.places.push(nodes.length);
        const stand = graph.input(0, "");
        nodes.push(stand);
        return stand;
      });
    };
    const pieces = new GradientPieces(workspace, findings, take);
    const { places, lowered } = lowerMove(workspace, tree, findings, pieces);
    if (lowered.some(({ usesAnswer }) => usesAnswer)) throw new NotCompiled();
    if (wanted.size > 0) {
      const { step, isAhead } = this.gradients(before, wanted, isFirst);
      if (isAhead) this.ahead = step;
      else this.steps.push(step);
    }
    const into: number[] = [];
    for (const [at, { variable, index, target }] of places.entries()) {
      const mover = this.movers.find((each) => each.variable === variable);
      const quantity = lowered[at]?.quantity;
      if (mover === undefined || quantity === undefined) throw new NotCompiled();
      if (index !== undefined) {
        // An index that is computed may be another in the next turn.
        if (target.position?.kind !== "number" || isList(quantity)) throw new NotCompiled();
        into.push(mover.from + index);
        continue;
      }
      const length = isList(quantity) ? quantity.length : undefined;
      if (length !== mover.length) throw new NotCompiled();
      for (let i = 0; i < (length ?? 1); i++) into.push(mover.from + i);
    }
    const outputs = lowered.flatMap(({ quantity }) =>
      nodesOf(quantity).map((node) => ({ node, by: [] })),
    );
    const { run, results } = this.run(nodes, outputs, [findings]);
    this.steps.push(() => {
      const { now } = this;
      if (!run(now, results)) return false;
      for (let i = 0; i < into.length; i++) if (!Number.isFinite(results[i])) return false;
      for (let i = 0; i < into.length; i++) now[into[i] as number] = results[i] as number;
      return true;
    });
  }

  /** @param isFirst whether a turn begins with them: then they may be taken at the end of the turn before */
  private gradients(
    inputs: readonly NodeId[],
    wanted: ReadonlyMap<NodeId, Wanted>,
    isFirst: boolean,
  ): { readonly step: Step; readonly isAhead: boolean } {
    const { graph } = this.workspace;
    const findings = [new Findings({ withGuards: true })];
    const outputs: { node: NodeId; by: readonly NodeId[] }[] = [];
    const [into, from]: [number[], number[]] = [[], []];
    let count = 0;
    for (const [node, { by, places }] of wanted) {
      outputs.push({ node, by });
      for (const [at, place] of places.entries()) {
        into.push(place);
        from.push(count + 1 + at);
      }
      count += 1 + by.length;
    }
    const counter = inputs[this.counterAt] as NodeId;
    const roots = [...wanted.keys()];
    const shown = this.trailing.flatMap(({ quantity }) => nodesOf(quantity));
    // What the loop has counted is another number in the next turn.
    const isAhead = isFirst && shown.length > 0 && !graph.dependencies(roots).includes(counter);
    let fill = (): void => {};
    if (isAhead) outputs.push(...shown.map((node) => ({ node, by: [] })));
    if (isAhead) findings.push(...this.trailing.map((column) => column.findings));
    const { run, results } = this.run(inputs, outputs, findings);
    if (isAhead) {
      fill = this.filling(this.trailing, results, count, this.leading);
      this.trailing = [];
    }
    const step = (): boolean => {
      const { now } = this;
      if (!run(now, results)) return false;
      for (let i = 0; i < results.length; i++) if (!Number.isFinite(results[i])) return false;
      for (let i = 0; i < into.length; i++) {
        now[into[i] as number] = results[from[i] as number] as number;
      }
      fill();
      return true;
    };
    return { step, isAhead };
  }

  /**
   * Goes on from the inputs as they are.
   * @param turns that are done
   * @param count what the loop has counted in the last of them
   * @returns false where the next turn has to run as it is written
   */
  begin(turns: number, count: number): boolean {
    const { now } = this;
    for (const { variable, from } of this.movers) {
      const { value = 0 } = variable.input ?? {};
      if (typeof value === "number") now[from] = value;
      else now.set(value, from);
    }
    now[this.turnAt] = turns;
    now[this.counterAt] = count;
    const isFine = this.ahead?.() ?? true;
    this.done.set(now);
    return isFine;
  }

  /** Whether the numbers of inputs still have the shapes that they had. */
  get fits(): boolean {
    return this.movers.every(({ variable: { input }, length }) => {
      const value = input?.value;
      return (typeof value === "number" ? undefined : value?.length) === length;
    });
  }

  get turns(): number {
    return this.done[this.turnAt] as number;
  }

  /** What a `while` asks before a turn. NaN where it has to be asked otherwise. */
  get goesOn(): number {
    return this.condition === undefined ? 1 : this.condition();
  }

  /** Runs a turn. @returns false where it has to run as it is written: nothing has changed then */
  turn(count: number): boolean {
    const { now, steps } = this;
    now[this.counterAt] = count;
    for (let at = 0; at < steps.length; at++) {
      if (!(steps[at] as Step)()) {
        now.set(this.done);
        return false;
      }
    }
    return true;
  }

  /** The turn is done: what it is counted by is set with the numbers, so that nothing can come in between. */
  keep(): void {
    this.now[this.turnAt] = this.turns + 1;
    this.done.set(this.now);
  }

  /** Gives the inputs the numbers that they have after the last turn that is done. */
  writeBack(): void {
    const { workspace, done } = this;
    workspace.asOne(() => {
      for (const { variable, from, length } of this.movers) {
        const value =
          length === undefined
            ? (done[from] as number)
            : Array.from(done.subarray(from, from + length));
        workspace.moveInput(variable, value, variable.input?.uncertainty, true);
      }
    });
  }
}
