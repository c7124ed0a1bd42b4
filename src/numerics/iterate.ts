/**
 * The one loop of all iterative methods. A method is a start, a test of the end and a step, as data; the loop counts
 * the steps and limits them, tells who watches, keeps the way, and says why it has ended.
 *
 * After J. Rader, T. Lyons and P. Kidger, "Optimistix: modular optimisation in JAX and Equinox", 2024, where roots,
 * minima and least squares are found by one `iterative_solve`.
 *
 * What goes through lengths or distances that are known before, to the first that serves, is no iteration: a `for` says
 * that best.
 *
 * Interruption is a throw: from who watches, between two steps, or from the function under the method, at every
 * evaluation. Who watched has seen the last state, and can tell of it.
 */

/** Why an iteration has ended: nothing else is a reason. `session/endings.ts` has the words for each. */
export type Ending =
  /** It is there: nothing more can be gained. */
  | "converged"
  /** The steps are used up. */
  | "steps"
  /** It is not there, and no step leads nearer. */
  | "stalled"
  /** The value falls without end. */
  | "unbounded"
  /** The value grows although it should fall. */
  | "diverged"
  /** The points run away, and the value only nears a limit. */
  | "receding"
  /** The function is no number there. */
  | "undefined"
  /** A sign changes between two neighbors, but not at a root. */
  | "pole"
  | "jump"
  /** It goes to and fro, and gets no nearer. */
  | "bouncing"
  /** A step has led to where everything is flat. */
  | "saturated"
  /** The slope is 0, and so is all that could tell where to go. */
  | "flat"
  /** The slope is 0, but lower values are near. */
  | "saddle"
  /** The value falls towards a limit at infinity. */
  | "receding";

/** The next state, and why it is the last one, if it is; or no state, where no step was taken. */
export type Step<State, End extends Ending = Ending> =
  | { readonly next: State; readonly ending?: End | undefined }
  | { readonly next?: undefined; readonly ending: End };

/** A method. States are never changed: a step makes a new one. */
export interface Solver<State, End extends Ending = Ending> {
  readonly start: State;
  /** Asked before each step: why to end here, or undefined where there is no reason. */
  readonly test?: (state: State) => End | undefined;
  /** @param count of the steps with this one, from 1 */
  readonly step: (state: State, count: number) => Step<State, End>;
}

export interface IterationOptions<State> {
  readonly limit: number;
  /** Told of every state, the start included, with the number of steps that have led there. */
  readonly watch?: ((state: State, steps: number) => void) | undefined;
}

export interface Outcome<State, End extends Ending = Ending> {
  readonly state: State;
  readonly ending: End | "steps";
  readonly steps: number;
}

export function iterate<State, End extends Ending = Ending>(
  { start, test, step }: Solver<State, End>,
  { limit, watch }: IterationOptions<State>,
): Outcome<State, End> {
  let state = start;
  watch?.(state, 0);
  for (let steps = 0; steps < limit; steps++) {
    const reason = test?.(state);
    if (reason !== undefined) return { state, ending: reason, steps };
    const made = step(state, steps + 1);
    // Not `in`, which is slow where shapes are many.
    if (made.next === undefined) return { state, ending: made.ending as End, steps };
    state = made.next;
    watch?.(state, steps + 1);
    if (made.ending !== undefined) return { state, ending: made.ending, steps: steps + 1 };
  }
  return { state, ending: "steps", steps: limit };
}

/** The same, with every state on the way, from the start to the last. */
export function iterateAlong<State, End extends Ending = Ending>(
  solver: Solver<State, End>,
  { limit, watch }: IterationOptions<State>,
): Outcome<State, End> & { readonly way: readonly State[] } {
  const way: State[] = [];
  const outcome = iterate(solver, {
    limit,
    watch: (state, steps) => {
      way.push(state);
      watch?.(state, steps);
    },
  });
  return { ...outcome, way };
}
