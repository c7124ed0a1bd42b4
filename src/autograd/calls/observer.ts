/** What lowering tells whoever wants to know: what has made which nodes, and what is the derivative of what. */

import type { Span } from "../../error.ts";
import type { Operation } from "../../operations/operation.ts";
import type { NodeId } from "../graph.ts";
import type { BodySpan } from "../scope.ts";

/**
 * Told of each node that an operation of the program makes, of which operands, and where in the statement, and in the
 * body of a function.
 */
export interface Observer {
  add(
    node: NodeId,
    operands: readonly NodeId[],
    source: Span,
    made: Operation,
    inside: BodySpan | undefined,
  ): void;
}

/** What a node is the derivative of, with respect to which node, and how many times. */
export interface Origin {
  readonly of: NodeId;
  readonly by: NodeId;
  readonly order: number;
}

/** What lowering has recorded of derivatives, each of which is a node of its own. */
export type Origins = ReadonlyMap<NodeId, Origin>;
