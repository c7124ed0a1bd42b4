/**
 * What lowering and differentiating find out besides what they make. Whoever wants to know hands a record to them, which
 * they add to: one for a statement, since a later pass may take back what an earlier one has noted.
 */

import { operation } from "../operations/table.ts";
import type { Expression } from "../syntax/tree.ts";
import type { Graph, NodeId } from "./graph.ts";
import { Conventions } from "./kinks/conventions.ts";
import type { Frame, Operands } from "./rules.ts";

/** Something that numbers have decided when a derivative was made; with other numbers it might be another derivative. */
export interface Guard extends Operands<NodeId> {
  /** In the terms of the rules of `operation`; or whether `own` is NaN, or finite. */
  readonly condition: Expression | "nan" | "finite";
  readonly isTrue: boolean;
  /** Nothing but a note depends on it. */
  readonly forNote: boolean;
}

export const guardHolds = (condition: "nan" | "finite", value: number): boolean =>
  condition === "nan" ? Number.isNaN(value) : Number.isFinite(value);

export class Findings {
  /** Conventions that derivatives have followed, by node. */
  readonly conventions = new Conventions();
  /** Mostly none, so there is no set then. */
  private singular: Set<NodeId> | undefined;
  /** What numbers have decided when derivatives were made; undefined where nobody asks, for it takes time. */
  readonly guards: Guard[] | undefined;
  /** Whether other values of inputs might need other nodes, as where one is the length of a range. */
  shapeDependsOnValues = false;
  /** Whether there are derivatives in what is made, or in what names in it stand for. */
  hasDerivatives = false;

  /** Whether what names stand for is made again, so that it is told of that, too. */
  readonly remakes: boolean;

  constructor({ withGuards = false, remakes = false } = {}) {
    this.guards = withGuards ? [] : undefined;
    this.remakes = remakes;
  }

  /** Nodes at which a finite adjoint has met a derivative that is not. */
  get singularities(): ReadonlySet<NodeId> {
    return this.singular ?? none;
  }

  addSingularity(node: NodeId): void {
    this.singular ??= new Set();
    this.singular.add(node);
  }

  /** Records what numbers have decided about a node. */
  guard(
    graph: Graph,
    own: NodeId,
    condition: Guard["condition"],
    isTrue: boolean,
    forNote: boolean,
    { operation: made, position }: Pick<Frame, "operation" | "position"> = anywhere,
  ): void {
    if (this.guards === undefined || graph.isConstant(own)) return;
    const operands = [...graph.operands(own)];
    this.guards.push({ operation: made, operands, own, position, condition, isTrue, forNote });
  }
}

const none: ReadonlySet<NodeId> = new Set();
const anywhere = { operation: operation("add"), position: 0 };
