/**
 * Derivatives of any order by Cauchy's integral formula: the mean of f(z)/(z - x)^n around a circle, times n! (Lyness and
 * Moler, SIAM Journal on Numerical Analysis 4, 1967). It takes values of the function and no rule.
 *
 * A circle tells by itself whether the function is analytic inside: its Fourier coefficients of negative order are 0 then,
 * and those of high order die away. What is left of both is how far the result may be off, and rounding shows there, too.
 */

import { type Complex, complex } from "./complex.ts";
import type { Slope } from "./extrapolation.ts";
import { scalesAround } from "./higher-differences.ts";

/** A derivative, which is complex at a complex point. */
export interface ComplexSlope {
  readonly value: Complex;
  /** How far it may be off; infinite where nothing can be said. */
  readonly errorBound: number;
  /** The value and the derivatives of lower orders, each with its error bound. */
  readonly lower: readonly { readonly value: Complex; readonly errorBound: number }[];
}

/** Points on a circle. */
const points = 32;
/** Coefficients from here on count as those of high or negative order. */
const firstOfTail = 21;
/** How often circles are halved, from twice the scale on. */
const halvings = 24;
/** With this left in the tail, beside the largest value, rounding is all there is. */
const settled = 2 ** -46;
/** With this, what comes with finer circles is worth less than it costs, if the tail no longer falls. */
const nearlySettled = 1e-8;
/** With more, the function is not analytic inside, and what the formula gives means nothing, however small it is. */
const maxTail = 2 ** -10;
/** The tail is only a sample of what is left, so this multiple of it counts. */
const caution = 8;

/** Half steps around the circle, from the real axis on. */
const halfSteps: readonly Complex[] = Array.from({ length: 2 * points }, (_, at) => {
  const angle = (Math.PI * at) / points;
  return complex(Math.cos(angle), Math.sin(angle));
});

/** Half a step off the real axis, on which special points lie. */
const circle = halfSteps.filter((_, at) => at % 2 === 1);

const nothing: ComplexSlope = {
  value: complex(Number.NaN, Number.NaN),
  errorBound: Number.POSITIVE_INFINITY,
  lower: [],
};

interface Circle extends ComplexSlope {
  /** What is left of high and negative orders, as a share of the largest value. */
  readonly tail: number;
  readonly radius: number;
}

/**
 * Finds derivatives of one order, at points that are near each other: the radius that has done once is tried first.
 * The order 0 gives the value at the point, by the same formula.
 */
export class Contour {
  private readonly order: number;
  private readonly noise: number;
  private usual: number | undefined;

  /** @param noise values that are no larger may be what rounding leaves of 0 */
  constructor(order: number, noise = 0) {
    this.order = order;
    this.noise = noise;
  }

  /** @param value the function's value at the point, where it is known: its mean around the circle has to be that */
  of(f: (z: Complex) => Complex, at: Complex, value?: Slope): ComplexSlope {
    if (this.usual !== undefined) {
      const found = this.around(f, at, this.usual, value);
      if (found !== undefined && found.tail <= nearlySettled) return found;
    }
    let best: Circle | undefined;
    for (const scale of scalesAround(Math.hypot(at.re, at.im))) {
      const found = this.shrunk(f, at, 2 * scale, value);
      if (
        found !== undefined &&
        !(found.errorBound >= (best?.errorBound ?? Number.POSITIVE_INFINITY))
      ) {
        best = found;
      }
      if (best !== undefined && best.tail <= nearlySettled) break;
    }
    if (best === undefined) return nothing;
    this.usual = best.radius;
    return best;
  }

  /** Circles from a radius down, until rounding is all that is left; the next one has to say the same. */
  private shrunk(
    f: (z: Complex) => Complex,
    at: Complex,
    largest: number,
    value: Slope | undefined,
  ): Circle | undefined {
    let best: Circle | undefined;
    let minTail = Number.POSITIVE_INFINITY;
    for (let n = 0, radius = largest; n < halvings && radius > 0; n++, radius /= 2) {
      const found = this.around(f, at, radius, value);
      if (found === undefined) continue;
      if (best !== undefined && minTail <= nearlySettled) {
        const apart = Math.hypot(found.value.re - best.value.re, found.value.im - best.value.im);
        const isStill = minTail <= settled || found.tail > minTail / 4;
        if (isStill)
          return {
            ...best,
            errorBound: best.errorBound + Math.max(0, apart - 2 * found.errorBound),
          };
      }
      if (best === undefined || found.errorBound < best.errorBound) best = found;
      minTail = Math.min(minTail, found.tail);
    }
    return best;
  }

  private around(
    f: (z: Complex) => Complex,
    at: Complex,
    radius: number,
    value: Slope | undefined,
  ): Circle | undefined {
    const values: Complex[] = [];
    let size = 0;
    for (const { re, im } of circle) {
      const found = f(complex(at.re + radius * re, at.im + radius * im));
      size = Math.max(size, Math.abs(found.re), Math.abs(found.im));
      if (!(Math.abs(found.re) + Math.abs(found.im) < Number.POSITIVE_INFINITY)) return undefined;
      values.push(found);
    }
    const { order } = this;
    let left = 0;
    for (let k = firstOfTail; k < points; k++) {
      const { re, im } = coefficient(values, k);
      left = Math.max(left, Math.hypot(re, im));
    }
    if (left > maxTail * size && size > this.noise) return undefined;
    // The points themselves are rounded.
    const coarse = (Math.hypot(at.re, at.im) / radius) * Number.EPSILON * left;
    const off = caution * left + Number.EPSILON * size + coarse;
    if (value !== undefined) {
      const mean = coefficient(values, 0);
      const apart = Math.hypot(mean.re - value.value, mean.im);
      const least = 1e-9 * Math.abs(value.value) + 1e-12 * size;
      if (!(apart <= least + caution * (off + value.errorBound))) return undefined;
    }
    let unit = 1;
    const lower = Array.from({ length: order + 1 }, (_, k) => {
      if (k > 0) unit *= k / radius;
      const { re, im } = coefficient(values, k);
      return { value: complex(re * unit, im * unit), errorBound: off * unit };
    });
    return {
      ...(lower.pop() as { value: Complex; errorBound: number }),
      lower,
      tail: size === 0 ? 0 : left / size,
      radius,
    };
  }
}

/** The mean of the values turned back k times. */
function coefficient(values: readonly Complex[], k: number): Complex {
  let [re, im] = [0, 0];
  for (let at = 0; at < points; at++) {
    const { re: cos, im: sin } = halfSteps[(k * (2 * at + 1)) % (2 * points)] as Complex;
    const value = values[at] as Complex;
    re += value.re * cos + value.im * sin;
    im += value.im * cos - value.re * sin;
  }
  return complex(re / points, im / points);
}
