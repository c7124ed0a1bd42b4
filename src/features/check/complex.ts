/**
 * Complex numbers, for the complex-step derivative and for contour integrals. With an imaginary part far below the rounding
 * of the real one, what counts is that every function keeps the digits of its imaginary part; with a large one, that it is
 * analytic around the real numbers. Forms that subtract what is nearly equal, as
 * textbooks and libraries have them for arc sine, give none; these are Kahan's (Branch cuts for complex elementary
 * functions, 1987) where the textbook's fail. Defined near the real numbers at which the real function is smooth;
 * elsewhere they are NaN.
 */

export interface Complex {
  readonly re: number;
  readonly im: number;
}

export const complex = (re: number, im = 0): Complex => ({ re, im });

/** What is not a number, or has no derivative there. */
const undefinedComplex = complex(Number.NaN, Number.NaN);

const one = complex(1);

export const add = (z: Complex, w: Complex): Complex => complex(z.re + w.re, z.im + w.im);
export const sub = (z: Complex, w: Complex): Complex => complex(z.re - w.re, z.im - w.im);
export const neg = (z: Complex): Complex => complex(-z.re, -z.im);
export const scale = (z: Complex, by: number): Complex => complex(z.re * by, z.im * by);

export const mul = (z: Complex, w: Complex): Complex =>
  complex(z.re * w.re - z.im * w.im, z.re * w.im + z.im * w.re);

/** By the smaller part over the larger, so that no square overflows (Smith, 1962). */
export function div(z: Complex, w: Complex): Complex {
  if (w.im === 0) return complex(z.re / w.re, z.im / w.re);
  if (Math.abs(w.re) >= Math.abs(w.im)) {
    const ratio = w.im / w.re;
    const size = w.re + w.im * ratio;
    return complex((z.re + z.im * ratio) / size, (z.im - z.re * ratio) / size);
  }
  const ratio = w.re / w.im;
  const size = w.re * ratio + w.im;
  return complex((z.re * ratio + z.im) / size, (z.im * ratio - z.re) / size);
}

const inverse = (z: Complex): Complex => div(one, z);
const conjugate = (z: Complex): Complex => complex(z.re, -z.im);

export function exp({ re, im }: Complex): Complex {
  const size = Math.exp(re);
  return complex(size * Math.cos(im), size * Math.sin(im));
}

export function expm1({ re, im }: Complex): Complex {
  const half = Math.sin(im / 2);
  return complex(Math.expm1(re) * Math.cos(im) - 2 * half * half, Math.exp(re) * Math.sin(im));
}

export const ln = ({ re, im }: Complex): Complex =>
  re > 0 ? complex(Math.log(Math.hypot(re, im)), Math.atan2(im, re)) : undefinedComplex;

export const log1p = ({ re, im }: Complex): Complex =>
  re > -1
    ? complex(Math.log1p(re) + Math.log1p((im / (1 + re)) ** 2) / 2, Math.atan2(im, 1 + re))
    : undefinedComplex;

export function sqrt({ re, im }: Complex): Complex {
  if (!(re > 0)) return undefinedComplex;
  const root = Math.sqrt((Math.hypot(re, im) + re) / 2);
  return complex(root, im / (2 * root));
}

/** The square root with a real part that is not negative, of any number but 0; it jumps across the negative axis. */
export function root(z: Complex): Complex {
  const size = Math.sqrt(Math.hypot(z.re, z.im));
  const angle = Math.atan2(z.im, z.re) / 2;
  return complex(size * Math.cos(angle), size * Math.sin(angle));
}

export function cbrt(z: Complex): Complex {
  if (z.re < 0) return neg(cbrt(neg(z)));
  if (!(z.re > 0)) return undefinedComplex;
  const root = Math.cbrt(Math.hypot(z.re, z.im));
  const angle = Math.atan2(z.im, z.re) / 3;
  return complex(root * Math.cos(angle), root * Math.sin(angle));
}

/** Exponents up to this are multiplied out. */
const maxFactors = 1024;

export function pow(z: Complex, w: Complex): Complex {
  const isWhole = w.im === 0 && Number.isInteger(w.re);
  if (isWhole && Math.abs(w.re) <= maxFactors) return wholePower(z, w.re);
  if (z.re > 0) return exp(mul(w, ln(z)));
  // To exponents with a positive real part, 0 is 0.
  if (z.re === 0 && z.im === 0 && w.re > 0) return complex(0);
  if (!isWhole || z.re === 0) return undefinedComplex;
  const size = exp(mul(w, ln(neg(z))));
  return w.re % 2 === 0 ? size : neg(size);
}

function wholePower(z: Complex, exponent: number): Complex {
  if (exponent < 0) return inverse(wholePower(z, -exponent));
  let result = one;
  let square = z;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = mul(result, square);
    if (left > 1) square = mul(square, square);
  }
  return result;
}

export const sin = ({ re, im }: Complex): Complex =>
  complex(Math.sin(re) * Math.cosh(im), Math.cos(re) * Math.sinh(im));
export const cos = ({ re, im }: Complex): Complex =>
  complex(Math.cos(re) * Math.cosh(im), -Math.sin(re) * Math.sinh(im));
export const tan = (z: Complex): Complex => div(sin(z), cos(z));
export const cot = (z: Complex): Complex => div(cos(z), sin(z));
export const sec = (z: Complex): Complex => inverse(cos(z));
export const csc = (z: Complex): Complex => inverse(sin(z));

export const sinh = ({ re, im }: Complex): Complex =>
  complex(Math.sinh(re) * Math.cos(im), Math.cosh(re) * Math.sin(im));
export const cosh = ({ re, im }: Complex): Complex =>
  complex(Math.cosh(re) * Math.cos(im), Math.sinh(re) * Math.sin(im));

/** From here on tanh is 1, to the last digit. */
const large = 20;

export function tanh({ re, im }: Complex): Complex {
  if (Math.abs(re) > large) {
    const slope = 4 * Math.exp(-2 * Math.abs(re));
    return complex(Math.sign(re), slope * Math.sin(im) * Math.cos(im));
  }
  const t = Math.tan(im);
  const s = Math.sinh(re);
  const beta = 1 + t * t;
  const size = 1 + beta * s * s;
  return complex((beta * Math.sqrt(1 + s * s) * s) / size, t / size);
}

export const coth = (z: Complex): Complex =>
  Math.abs(z.re) > large ? neg(sub(tanh(z), complex(2 * Math.sign(z.re)))) : inverse(tanh(z));

export function sech(z: Complex): Complex {
  const q = exp(z.re > 0 ? neg(z) : z);
  return div(scale(q, 2), add(one, mul(q, q)));
}

export function csch(z: Complex): Complex {
  if (Math.abs(z.re) < 1) return inverse(sinh(z));
  const q = exp(z.re > 0 ? neg(z) : z);
  return scale(div(scale(q, 2), sub(one, mul(q, q))), Math.sign(z.re));
}

export function asin(z: Complex): Complex {
  const [below, above] = [sqrt(sub(one, z)), sqrt(add(one, z))];
  return complex(
    Math.atan2(z.re, mul(below, above).re),
    Math.asinh(mul(conjugate(below), above).im),
  );
}

export function acos(z: Complex): Complex {
  const [below, above] = [sqrt(sub(one, z)), sqrt(add(one, z))];
  return complex(2 * Math.atan2(below.re, above.re), Math.asinh(mul(conjugate(above), below).im));
}

export const atan = ({ re, im }: Complex): Complex =>
  complex(
    Math.atan2(2 * re, (1 - re) * (1 + re) - im * im) / 2,
    Math.log1p((4 * im) / (re * re + (1 - im) * (1 - im))) / 4,
  );

export const acot = (z: Complex): Complex => atan(inverse(z));
export const asec = (z: Complex): Complex => acos(inverse(z));
export const acsc = (z: Complex): Complex => asin(inverse(z));

/** The angle of a point with complex coordinates; smooth across quadrants. */
export function atan2(y: Complex, x: Complex): Complex {
  if (y.re === 0 && x.re === 0) return undefinedComplex;
  const side = y.re < 0 ? -1 : 1;
  if (Math.abs(y.re) > Math.abs(x.re)) {
    return sub(complex((side * Math.PI) / 2), atan(div(x, y)));
  }
  const angle = atan(div(y, x));
  if (x.re > 0) return angle;
  // Along the negative axis it jumps.
  return y.re === 0 ? undefinedComplex : add(angle, complex(side * Math.PI));
}

export function asinh(z: Complex): Complex {
  if (Math.abs(z.re) > 1e8) return z.re < 0 ? neg(asinh(neg(z))) : ln(scale(z, 2));
  const turned = complex(-z.im, z.re);
  const [below, above] = [sqrt(sub(one, turned)), sqrt(add(one, turned))];
  return complex(
    Math.asinh(mul(conjugate(below), above).im),
    Math.atan2(z.im, mul(below, above).re),
  );
}

export function acosh(z: Complex): Complex {
  const [below, above] = [sqrt(sub(z, one)), sqrt(add(z, one))];
  return complex(Math.asinh(mul(conjugate(below), above).re), 2 * Math.atan2(below.im, above.re));
}

export const atanh = ({ re, im }: Complex): Complex =>
  Math.abs(re) < 1
    ? complex(
        Math.log1p((4 * re) / ((1 - re) * (1 - re) + im * im)) / 4,
        Math.atan2(2 * im, (1 - re) * (1 + re) - im * im) / 2,
      )
    : undefinedComplex;

export const asech = (z: Complex): Complex => acosh(inverse(z));
export const acsch = (z: Complex): Complex => asinh(inverse(z));
export const acoth = (z: Complex): Complex => atanh(inverse(z));

export function sigmoid(z: Complex): Complex {
  if (z.re >= 0) return inverse(add(one, exp(neg(z))));
  const q = exp(z);
  return div(q, add(one, q));
}

export const softplus = (z: Complex): Complex =>
  z.re > 0 ? add(z, log1p(exp(neg(z)))) : log1p(exp(z));

/** sin(z)/z; near 0 its series, whose terms do not cancel. */
export function sinc(z: Complex): Complex {
  if (Math.hypot(z.re, z.im) > 1) return div(sin(z), z);
  const square = mul(z, z);
  let [term, sum] = [one, one];
  for (let n = 1; n <= 12; n++) {
    term = scale(mul(term, square), -1 / (2 * n * (2 * n + 1)));
    sum = add(sum, term);
  }
  return sum;
}

export const sum = (zs: readonly Complex[]): Complex => zs.reduce(add, complex(0));

/** The root of the sum of the squares. */
export function hypot(zs: readonly Complex[]): Complex {
  const size = zs.reduce((most, { re }) => Math.max(most, Math.abs(re)), 0);
  if (size === 0 || !Number.isFinite(size)) return undefinedComplex;
  // Divided by a power of two, which is exact.
  const unit = 2 ** Math.floor(Math.log2(size));
  return scale(sqrt(sum(zs.map((z) => scale(mul(z, scale(z, 1 / unit)), 1 / unit)))), unit);
}

const largest = (zs: readonly Complex[]): Complex =>
  complex(zs.reduce((most, { re }) => Math.max(most, re), Number.NEGATIVE_INFINITY));

export function logsumexp(zs: readonly Complex[]): Complex {
  const most = largest(zs);
  return add(most, ln(sum(zs.map((z) => exp(sub(z, most))))));
}

/** e^t over the sum of e^z, of all z. */
export function softweight(t: Complex, zs: readonly Complex[]): Complex {
  const most = largest(zs);
  return div(exp(sub(t, most)), sum(zs.map((z) => exp(sub(z, most)))));
}
