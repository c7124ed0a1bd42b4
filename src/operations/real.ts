/** Functions of real numbers that Math lacks, or has less accurate, over the whole range of doubles. */

/** Hyperbolic tangent: on the average nearer than Math.tanh, and never NaN but for NaN. */
export function tanh(x: number): number {
  const u = Math.expm1(2 * Math.abs(x));
  const t = u < 6 ? u / (u + 2) : 1 - 2 / (u + 2);
  return x > 0 ? t : x < 0 ? -t : x;
}

/** From here on cosh(x) and sinh(x) are e^|x|/2 to the last digit, and that does not overflow as soon. */
const large = 22;

export function sech(x: number): number {
  const size = Math.abs(x);
  // From what tanh is made of, too: where both are wanted it is computed once.
  const u = Math.expm1(2 * size);
  return size < large ? (2 * Math.sqrt(u + 1)) / (u + 2) : 2 * Math.exp(-size);
}

export function csch(x: number): number {
  const size = Math.abs(x);
  return size < large ? 1 / Math.sinh(x) : 2 * Math.sign(x) * Math.exp(-size);
}

/** Inverse hyperbolic secant; near 1 and near 0 in the form that does not cancel there. */
export function asech(x: number): number {
  const root = Math.sqrt((1 - x) * (1 + x));
  return x < 0.5 ? Math.log((1 + root) / x) : Math.atanh(root);
}

/** Inverse hyperbolic cotangent, exact near 1. */
export function acoth(x: number): number {
  const size = Math.abs(x);
  return Math.sign(x) * 0.5 * Math.log1p(2 / (size - 1));
}

/** The side opposite to the angle whose secant is x, next to it a side of 1. */
const side = (x: number): number => Math.sqrt(Math.abs(x) - 1) * Math.sqrt(Math.abs(x) + 1);

/** Arc secant, from 0 to pi, exact near 1. */
export const asec = (x: number): number => Math.atan2(side(x), Math.sign(x));

/** Arc cosecant, from -pi/2 to pi/2, exact near 1. */
export const acsc = (x: number): number => Math.sign(x) * Math.atan2(1, side(x));

/** Power. A square is a product, whoever computes it: engines differ in the last bit of the general case. */
export const power = (x: number, y: number): number => (y === 2 ? x * x : x ** y);

/** x^y*ln(x)^n. At 0 a power goes to 0 faster than the logarithm to infinity. */
export const powerLogarithm = (x: number, y: number, n: number): number =>
  x === 0 && y > 0 ? 0 : power(x, y) * Math.log(x) ** n;

/** Logarithm to a base, exact where x is a power of it. */
export function logarithm(x: number, base: number): number {
  if (base === 10) return Math.log10(x);
  if (base === 2) return Math.log2(x);
  const quotient = Math.log(x) / Math.log(base);
  const whole = Math.round(quotient);
  return base ** whole === x ? whole : quotient;
}

/** Whether an n-th derivative can be asked for: above 1000 there is no use for one. */
export const isOrder = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= 1000;

/**
 * The n-th derivative of sin(x)/x: the integral of t^n cos(xt + n pi/2) over t from 0 to 1.
 * For small x its series; otherwise by parts, from the derivatives of lower order.
 */
export function sincDerivative(x: number, order: number): number {
  if (Number.isNaN(x) || !isOrder(order)) return Number.NaN;
  if (Math.abs(x) === Number.POSITIVE_INFINITY) return 0;
  if (Math.abs(x) > order + 1) {
    // The sine and its derivatives: a shift of x by quarters of a turn would round it.
    const [sine, cosine] = [Math.sin(x), Math.cos(x)];
    const waves = [sine, cosine, -sine, -cosine];
    let value = sine / x;
    for (let n = 1; n <= order; n++) value = ((waves[n % 4] as number) - n * value) / x;
    return value;
  }
  // The terms of even degree m: (-1)^(m/2) / (m + 1) * x^(m - n) / (m - n)!
  const first = order + (order % 2);
  let power = order % 2 === 0 ? 1 : x;
  let sum = 0;
  for (let m = first; ; m += 2) {
    const term = ((m / 2) % 2 === 0 ? power : -power) / (m + 1);
    sum += term;
    if (Math.abs(term) <= 1e-18 * Math.abs(sum)) return sum;
    const degree = m - order;
    power *= (x / (degree + 1)) * (x / (degree + 2));
    if (power === 0) return sum;
  }
}

/** Logistic function; each side in the form that does not cancel or overflow there. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const q = Math.exp(x);
  return q / (1 + q);
}

/** ln(1 + e^x) */
export const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** ln(sum of e^x) */
export function logsumexp(xs: readonly number[]): number {
  const most = largest(xs);
  if (!Number.isFinite(most)) return most;
  return most + Math.log(xs.reduce((sum, x) => sum + Math.exp(x - most), 0));
}

/** e^t over the sum of e^x, of all x, as a function of t. */
export function softweights(xs: readonly number[]): (t: number) => number {
  const most = largest(xs);
  if (most === Number.POSITIVE_INFINITY) {
    const count = countsOf(xs)(most);
    return (t) => (t === most ? 1 / count : 0);
  }
  const sum = xs.reduce((partial, x) => partial + Math.exp(x - most), 0);
  return (t) => Math.exp(t - most) / sum;
}

/** What softweights leaves to others than t, where t is one of the numbers and none of the others equals it; else 1. */
export function weightsBeside(xs: readonly number[]): (t: number) => number {
  const weight = softweights(xs);
  return besides(xs, (others) => sum(others.map(weight)));
}

/** The share of others than t in the sum of the squares, likewise. */
export function squaresBeside(xs: readonly number[]): (t: number) => number {
  const length = hypotenuse(xs);
  return besides(xs, (others) => (hypotenuse(others) / length) ** 2);
}

/** A share of all numbers but t, where t is one of them and none of the others equals it; else 1. */
function besides(
  xs: readonly number[],
  shareOf: (others: readonly number[]) => number,
): (t: number) => number {
  const counts = countsOf(xs);
  return (t) => (counts(t) === 1 ? shareOf(xs.filter((x) => x !== t)) : 1);
}

/** How many equal a number, as a function of it. */
export function countsOf(xs: readonly number[]): (t: number) => number {
  const counts = new Map<number, number>();
  // A map would take a NaN for equal to itself.
  for (const x of xs) if (!Number.isNaN(x)) counts.set(x, (counts.get(x) ?? 0) + 1);
  return (t) => counts.get(t) ?? 0;
}

/** The largest of many numbers; Math.max takes only as many as the stack holds. */
export const largest = (xs: readonly number[]): number =>
  xs.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY);

export const smallest = (xs: readonly number[]): number =>
  xs.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);

/** The root of the sum of the squares, without overflow or underflow on the way. */
export function hypotenuse(xs: readonly number[]): number {
  const scale = xs.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  if (scale === 0 || scale === Number.POSITIVE_INFINITY) return scale;
  if (xs.length === 2) return Math.hypot(xs[0] as number, xs[1] as number);
  // Divided by a power of two, which is exact.
  const unit = 2 ** Math.floor(Math.log2(scale));
  return unit * Math.sqrt(sum(xs.map((x) => (x / unit) ** 2)));
}

/** The sum, with what rounding has lost from it added at the end (Neumaier). */
export function sum(xs: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const x of xs) {
    const next = total + x;
    lost += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total;
    total = next;
  }
  return Number.isFinite(lost) ? total + lost : total;
}
