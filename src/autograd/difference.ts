/** Derivatives by differences, to check exact ones with. */

/** How much smaller each step is than the one before it, and how many there are at most. */
const shrink = 1.4;
const mostSteps = 14;

/**
 * The derivative of a function at a point, from central differences at smaller and smaller steps, extrapolated to the
 * step 0 until rounding spoils it (Ridders' method, Advances in Engineering Software 4, 1982).
 */
export const centralSlope = (f: (x: number) => number, x: number): number =>
  surest(x, (first) => extrapolate((h) => (f(x + h) - f(x - h)) / (2 * h), first, shrink ** 2));

/** The same from one side: to the right with the sign 1, to the left with -1. */
export const oneSidedSlope = (f: (x: number) => number, x: number, sign: 1 | -1): number =>
  surest(x, (first) => extrapolate((h) => (f(x + sign * h) - f(x)) / (sign * h), first, shrink));

/** A limit, and how far it may be off. */
interface Limit {
  readonly value: number;
  readonly doubt: number;
}

/** Of the limits from steps of the size of 1 and of the size of x, which may be near the edge of a domain. */
function surest(x: number, limitFrom: (firstStep: number) => Limit): number {
  const size = Math.abs(x);
  const limits = [Math.max(size, 1), ...(size > 0 && size < 1 ? [size] : [])].map((scale) =>
    limitFrom(0.02 * scale),
  );
  return limits.reduce((best, other) => (other.doubt < best.doubt ? other : best)).value;
}

/** The limit at 0 of what is regular in the step; `ratio` is by how much its first error term shrinks. */
function extrapolate(slope: (step: number) => number, first: number, ratio: number): Limit {
  let best = slope(first);
  let least = Number.POSITIVE_INFINITY;
  let previous = [best];
  for (let n = 1, h = first / shrink; n < mostSteps; n++, h /= shrink) {
    const row = [slope(h)];
    for (let order = 1, factor = ratio; order <= n; order++, factor *= ratio) {
      const [finer, coarser] = [row[order - 1] as number, previous[order - 1] as number];
      const better = (finer * factor - coarser) / (factor - 1);
      row.push(better);
      const doubt = Math.max(Math.abs(better - finer), Math.abs(better - coarser));
      if (doubt < least) {
        least = doubt;
        best = better;
      }
    }
    previous = row;
  }
  return { value: best, doubt: least };
}
