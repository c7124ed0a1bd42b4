/** Functions of a real number that Math lacks, or has less accurate, over the whole range of doubles. */

/** Hyperbolic tangent: on the average nearer than Math.tanh, and never NaN but for NaN. */
export function tanh(x: number): number {
  const u = Math.expm1(2 * Math.abs(x));
  const t = u < 6 ? u / (u + 2) : 1 - 2 / (u + 2);
  return x < 0 || Object.is(x, -0) ? -t : t;
}

/** Hyperbolic secant; from where cosh(x) is e^|x|/2 to the last digit without its overflow. */
export function sech(x: number): number {
  const size = Math.abs(x);
  return size < 22 ? 1 / Math.cosh(x) : 2 * Math.exp(-size);
}

/** Logistic function; each side in the form that does not cancel or overflow there. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const q = Math.exp(x);
  return q / (1 + q);
}
