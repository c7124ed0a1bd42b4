/** Student's distribution of t, as far as confidence intervals need it. */

import { iterate, type Solver } from "../iterate.ts";

/** From this number of degrees of freedom on, the expansion for large ones has ten digits. */
const many = 200;
/** How far apart the points are that a density is told from: the cube root of the rounding, about. */
const apart = 1e-6;
/** Digits of t that are found, but for the last two or three, which are rounding; and steps, of which it takes less than ten. */
const [closeEnough, maxSteps] = [1e-13, 100];
/** The quantile of the normal distribution at 0.975. */
const normal = 1.959963984540054;

/**
 * The t that 95 % of the distribution lie within: from -t to t.
 * @param freedom degrees of freedom, a whole number from 1 on
 */
export function interval95(freedom: number): number {
  if (freedom >= many) return expanded(normal, freedom);
  // The share within ±t rises with t, and is concave: Newton's method from the left of the root comes to it from one side.
  const newton: Solver<number> = {
    start: normal,
    step: (t) => {
      const density =
        (shareWithin(t + apart * t, freedom) - shareWithin(t - apart * t, freedom)) /
        (2 * apart * t);
      const next = t - (shareWithin(t, freedom) - 0.95) / density;
      return { next, ending: Math.abs(next - t) <= closeEnough * t ? "converged" : undefined };
    },
  };
  return iterate(newton, { limit: maxSteps }).state;
}

/** The share of the distribution from -t to t (Abramowitz & Stegun, 26.7.3 and 26.7.4). */
export function shareWithin(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const isOdd = freedom % 2 === 1;
  const square = Math.cos(angle) ** 2;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k <= freedom - 2; k += 2) {
    term *= (square * (k - 1)) / k;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** The quantile for many degrees of freedom, from that of the normal distribution (Abramowitz & Stegun, 26.7.5). */
function expanded(x: number, freedom: number): number {
  const [x2, n] = [x * x, freedom];
  const first = (x2 + 1) / 4;
  const second = ((5 * x2 + 16) * x2 + 3) / 96;
  const third = (((3 * x2 + 19) * x2 + 17) * x2 - 15) / 384;
  const fourth = ((((79 * x2 + 776) * x2 + 1482) * x2 - 1920) * x2 - 945) / 92160;
  return x * (1 + (first + (second + (third + fourth / n) / n) / n) / n);
}
