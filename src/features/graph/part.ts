/** What `:tree`, `:dot` and `:mermaid` show. */

export interface GraphDrawing {
  readonly kind: "graph";
  readonly form: "tree" | "dot" | "mermaid";
  /** The output first, and each of the others after one that uses it: those nearest to the output where some are left out. */
  readonly nodes: readonly DrawnNode[];
  /** In the order of the nodes that they lead to, and of these nodes' operands. */
  readonly edges: readonly DrawnEdge[];
  readonly count: number;
}

export interface DrawnNode {
  readonly kind: "input" | "constant" | "operation";
  /** One that stands for something else by now says so: `y (earlier)`. */
  readonly name: string | undefined;
  /** Whether the name stands for it now. */
  readonly isBound: boolean;
  /** As it is written: `+`, `tanh`; `=` passes on what it gets. Undefined for inputs and constants. */
  readonly operation: string | undefined;
  readonly value: number;
  /** ∂output/∂node; undefined for a constant. */
  readonly gradient: number | undefined;
  /** How many operands it has; edges to some of them may have been left out. */
  readonly arity: number;
}

/** From a node to one that it is an operand of; both by their places among the nodes. */
export interface DrawnEdge {
  readonly from: number;
  readonly to: number;
  /** The derivative of the node that it leads to by this operand; undefined where nothing flows back. */
  readonly local: number | undefined;
}

declare module "../../session/reply.ts" {
  interface PartKinds {
    readonly graph: GraphDrawing;
  }
}
