/** The point of a convex hull that is nearest to the origin. */

import { iterate } from "../iterate.ts";
import { matrices } from "./matrices.ts";
import { dot } from "./vectors.ts";

/** Each round takes in another point, and none has to come back often: hundreds are more than points in use. */
const maxRounds = 500;
/** What is gained, beside the largest point, and what a weight is, are 0 below these: rounding. */
const [minGain, minWeight] = [1e-14, 1e-12];

/** A mean of some of the points. */
interface Corral {
  /** Which, by index. */
  readonly members: readonly number[];
  readonly weights: readonly number[];
}

/** P. Wolfe, "Finding the nearest point in a polytope", Mathematical Programming 11 (1976), 128–149. */
export function smallestInHull(points: readonly Float64Array[]): Float64Array {
  const size = Math.max(...points.map((point) => dot(point, point)));
  const lowest = (value: (point: Float64Array) => number): number =>
    points.reduce(
      (best, point, k) => (value(point) < value(points[best] as Float64Array) ? k : best),
      0,
    );
  const including = (corral: Corral): Corral & { readonly mean: Float64Array } => ({
    ...corral,
    mean: meanOf(points, corral),
  });
  return iterate<ReturnType<typeof including>>(
    {
      start: including({ members: [lowest((point) => dot(point, point))], weights: [1] }),
      step: ({ members, weights, mean }) => {
        const next = lowest((point) => dot(mean, point));
        const gain = dot(mean, mean) - dot(mean, points[next] as Float64Array);
        if (gain <= minGain * size || members.includes(next)) return { ending: "converged" };
        const found = within(points, { members: [...members, next], weights: [...weights, 0] });
        return found === undefined ? { ending: "stalled" } : { next: including(found) };
      },
    },
    { limit: maxRounds },
  ).state.mean;
}

const meanOf = (points: readonly Float64Array[], { members, weights }: Corral): Float64Array =>
  (points[0] as Float64Array).map((_, i) =>
    members.reduce((sum, k, at) => sum + (weights[at] as number) * (points[k]?.[i] as number), 0),
  );

/** Leaves out points until the nearest of the affine hull of the others lies among them; undefined where they are none. */
function within(points: readonly Float64Array[], corral: Corral): Corral | undefined {
  const { state, ending } = iterate<Corral>(
    {
      start: corral,
      test: ({ members }) => (members.length > 1 ? undefined : "converged"),
      step: ({ members, weights }) => {
        const affine = affineWeights(members.map((k) => points[k] as Float64Array));
        if (affine === undefined) return { ending: "stalled" };
        if (affine.every((weight) => weight > minWeight)) {
          return { next: { members, weights: affine }, ending: "converged" };
        }
        // As far towards the point of the affine hull as stays within the convex one; what is at the end then leaves.
        const share = affine.reduce((least, weight, at) => {
          const own = weights[at] as number;
          return weight <= minWeight ? Math.min(least, own / (own - weight)) : least;
        }, 1);
        const moved = weights.map((own, at) => (1 - share) * own + share * (affine[at] as number));
        const kept = moved.map((weight) => weight > minWeight);
        const left = members.filter((_, at) => kept[at]);
        return {
          next: {
            members: left,
            weights: left.length === 1 ? [1] : moved.filter((_, at) => kept[at]),
          },
        };
      },
    },
    // At least one leaves with each step.
    { limit: corral.members.length },
  );
  return ending === "stalled" ? undefined : state;
}

/** Weights that sum to 1, of either sign, for the point nearest to the origin. */
function affineWeights(points: readonly Float64Array[]): number[] | undefined {
  const { Matrix, solve } = matrices();
  const products = points.map((p) => points.map((q) => 1 + dot(p, q)));
  const ones = Matrix.ones(points.length, 1);
  const solution = solve(new Matrix(products), ones, true).to1DArray();
  const sum = solution.reduce((total, weight) => total + weight, 0);
  return Number.isFinite(sum) && sum !== 0 ? solution.map((weight) => weight / sum) : undefined;
}
