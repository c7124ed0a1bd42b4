/** Between statements the nodes that no name leads to are given back. */

import type { NodeId } from "../autograd/graph.ts";
import { mapNodes, nodesOf } from "../autograd/quantity.ts";
import { BoundState } from "./bound-state.ts";
import { relocated } from "./provenance.ts";
import type { State, StatementSource } from "./state.ts";
import { restedOn } from "./variable.ts";

/** A graph is collected once it has this size, and twice the size that the last collection left. */
const minCollected = 1 << 16;
/** The nodes that moments may hold on to. */
const mostNodesOfMoments = 1 << 20;

export class Collecting extends BoundState {
  private collectAt = minCollected;
  /** The end of a collection that was cut off. It can run again, as it only puts in place what has been computed. */
  private finish: (() => void) | undefined;

  /** Makes the graph whole again, wherever work on it was cut off. */
  recover(): void {
    this.taken.clear();
    this.differentiator.recover(0);
    this.finish?.();
    this.abandonScratch();
    this.abandonStatement();
    this.collectAt = 0;
    this.collect();
  }

  /** Between statements: gives back the nodes that no name leads to, where nobody will return. Node ids change. */
  collect(): void {
    if (this.isInScratch) return;
    if (this.dependents.isDue) this.dependents.rebuild(this.reachable());
    if (this.graph.size < this.collectAt) return;
    this.collectNodes();
    // Of the moments that hold on to too many, the last one stays.
    while (this.graph.size > mostNodesOfMoments && this.moments.length > 1) {
      this.forgetMoments(Math.ceil(this.moments.length / 2));
      this.collectNodes();
    }
    this.collectAt = Math.max(minCollected, 2 * this.graph.size);
  }

  private collectNodes(): void {
    const kept = [...restedOn(this.reachable()), ...this.amendments.before()];
    const moved = this.graph.survivors(kept.flatMap(({ quantity }) => nodesOf(quantity)));
    const place = (node: NodeId): NodeId => moved[node] as NodeId;
    const quantities = kept.map(({ quantity }) => mapNodes(quantity, place));
    const inputs = new Map(
      [...this.inputs]
        .filter(([node]) => place(node) !== -1)
        .map(([node, input]) => [place(node), input]),
    );
    const statementOf = ({ text, made }: StatementSource): StatementSource => ({
      text,
      made: relocated(made, moved),
    });
    const isThere = new Set(inputs.values());
    const boundSize = 1 + (moved.findLast((id) => id !== -1) ?? -1);
    const stateOf = (state: State): State => ({
      ...state,
      last: state.last && { ...state.last, statement: statementOf(state.last.statement) },
      correlations: state.correlations.among(isThere),
      boundSize,
    });
    const present = this.state;
    const next = stateOf(present);
    const states = this.moments.map(({ state }) =>
      state === present ? next : state && stateOf(state),
    );
    this.finish = () => {
      this.graph.keep(moved);
      for (const [at, variable] of kept.entries()) {
        Object.assign(variable, { quantity: quantities[at] });
      }
      this.inputs = inputs;
      this.state = next;
      for (const [at, state] of states.entries()) {
        const moment = this.moments[at];
        if (moment !== undefined && state !== undefined) moment.state = state;
      }
      this.differentiator.relocate(moved);
      this.finish = undefined;
    };
    this.finish();
  }
}
