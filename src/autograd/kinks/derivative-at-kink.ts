/** What a derivative at a kink is the derivative of: kept beside its node, for when it is differentiated again. */

/** An id in the graph, which imports this. */
type NodeId = number;

/** A derivative that is not what its formula says at other points, as the point is at a kink. */
export interface DerivativeAtKink {
  /** What it is the derivative of, and with respect to which variables, one after the other. */
  readonly of: NodeId;
  readonly by: readonly NodeId[];
  readonly kinks: readonly NodeId[];
}

export const nodesIn = (derivative: DerivativeAtKink | undefined): readonly NodeId[] =>
  derivative === undefined ? [] : [derivative.of, ...derivative.by, ...derivative.kinks];

/** The same when the graph has moved the nodes. */
export function relocated(
  { of, by, kinks }: DerivativeAtKink,
  moved: Int32Array,
): DerivativeAtKink {
  const place = (id: NodeId): NodeId => moved[id] as NodeId;
  return { of: place(of), by: by.map(place), kinks: kinks.map(place) };
}
