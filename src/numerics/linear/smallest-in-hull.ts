/** The point of a convex hull that is nearest to the origin. */

import { matrices } from "./matrices.ts";
import { dot } from "./vectors.ts";

const mostRounds = 500;

/** P. Wolfe, "Finding the nearest point in a polytope", Mathematical Programming 11 (1976), 128–149. */
export function smallestInHull(points: readonly Float64Array[]): Float64Array {
  const size = Math.max(...points.map((point) => dot(point, point)));
  const lowest = (value: (point: Float64Array) => number): number =>
    points.reduce(
      (best, point, k) => (value(point) < value(points[best] as Float64Array) ? k : best),
      0,
    );
  let corral = [lowest((point) => dot(point, point))];
  let weights = [1];
  const combined = (): Float64Array =>
    (points[0] as Float64Array).map((_, i) =>
      corral.reduce((sum, k, at) => sum + (weights[at] as number) * (points[k]?.[i] as number), 0),
    );
  let here = combined();
  for (let round = 0; round < mostRounds; round++) {
    const next = lowest((point) => dot(here, point));
    const gain = dot(here, here) - dot(here, points[next] as Float64Array);
    if (gain <= 1e-14 * size || corral.includes(next)) break;
    corral.push(next);
    weights.push(0);
    while (corral.length > 1) {
      const affine = affineWeights(corral.map((k) => points[k] as Float64Array));
      if (affine === undefined) return here;
      if (affine.every((weight) => weight > 1e-12)) {
        weights = affine;
        break;
      }
      // As far towards the point of the affine hull as stays within the convex one; what is at the end then leaves.
      const share = affine.reduce((least, weight, at) => {
        const own = weights[at] as number;
        return weight <= 1e-12 ? Math.min(least, own / (own - weight)) : least;
      }, 1);
      weights = weights.map((own, at) => (1 - share) * own + share * (affine[at] as number));
      const kept = weights.map((weight) => weight > 1e-12);
      corral = corral.filter((_, at) => kept[at]);
      weights = weights.filter((_, at) => kept[at]);
      if (corral.length === 1) weights = [1];
    }
    here = combined();
  }
  return here;
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
