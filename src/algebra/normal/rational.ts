/** Rational numbers, exactly: the coefficients and exponents of normal forms. */

export interface Rational {
  readonly numerator: bigint;
  /** Positive, and without a common divisor with the numerator. */
  readonly denominator: bigint;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const [p, q] = [BigInt(numerator), BigInt(denominator)];
  const common = gcd(p, q) * (q < 0n ? -1n : 1n);
  return { numerator: p / common, denominator: q / common };
}

export const zero = rational(0n);
export const one = rational(1n);
export const minusOne = rational(-1n);
export const half = rational(1n, 2n);

export const plus = (a: Rational, b: Rational): Rational =>
  rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
export const times = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);
export const inverse = (a: Rational): Rational => rational(a.denominator, a.numerator);
export const negative = (a: Rational): Rational => ({ ...a, numerator: -a.numerator });
export const minus = (a: Rational, b: Rational): Rational => plus(a, negative(b));
export const absolute = (a: Rational): Rational => ({ ...a, numerator: magnitude(a.numerator) });

export const isZero = (a: Rational): boolean => a.numerator === 0n;
export const isOne = (a: Rational): boolean => a.numerator === 1n && a.denominator === 1n;
export const isWhole = (a: Rational): boolean => a.denominator === 1n;
export const isEven = (a: Rational): boolean => isWhole(a) && a.numerator % 2n === 0n;
export const isNegative = (a: Rational): boolean => a.numerator < 0n;
export const isPositive = (a: Rational): boolean => a.numerator > 0n;
export const isEqual = (a: Rational, b: Rational): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator;
export const isLess = (a: Rational, b: Rational): boolean => isNegative(minus(a, b));

/** @param exponent a whole number; not negative where the base is 0 */
export function power(base: Rational, exponent: bigint): Rational {
  if (exponent < 0n) return power(inverse(base), -exponent);
  return { numerator: base.numerator ** exponent, denominator: base.denominator ** exponent };
}

/** The largest positive number that all of these, none of which is 0, are whole multiples of. */
export const contentOf = (numbers: readonly Rational[]): Rational =>
  rational(
    numbers.reduce((common, { numerator }) => gcd(common, numerator), 0n),
    numbers.reduce((least, { denominator: q }) => (least / gcd(least, q)) * q, 1n),
  );

/** By how many bits a whole number is longer than the range of doubles. */
const excessOf = (value: bigint): number => 4 * Math.max(0, value.toString(16).length - 250);

export function asNumber({ numerator, denominator }: Rational): number {
  const [above, below] = [excessOf(numerator), excessOf(denominator)];
  const quotient = Number(numerator >> BigInt(above)) / Number(denominator >> BigInt(below));
  return above === below ? quotient : quotient * 2 ** (above - below);
}

export const keyOf = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

/** A fraction with a larger denominator is rather a decimal. */
const largestDenominator = 1000;

/** A number of as many letters may be a fraction with some rounding in it: so much of it. */
const longNumber = 16;
const nearly = 2 ** -51;

/** The fraction that a finite number was probably written as: 1/3, or else its shortest decimals. */
export function rationalOf(value: number): Rational {
  const isLong = String(value).length >= longNumber;
  // By its continued fraction.
  let [p, q, earlierP, earlierQ] = [1, 0, 0, 1];
  for (let rest = Math.abs(value); rest < Number.MAX_SAFE_INTEGER; ) {
    const whole = Math.floor(rest);
    [p, earlierP] = [whole * p + earlierP, p];
    [q, earlierQ] = [whole * q + earlierQ, q];
    if (q > largestDenominator || p > Number.MAX_SAFE_INTEGER) break;
    const error = Math.abs(p / q - Math.abs(value));
    if (error <= (isLong ? nearly * Math.abs(value) : 0)) return rational(value < 0 ? -p : p, q);
    rest = 1 / (rest - whole);
  }
  const [, digits = "0", fraction = "", exponent = "0"] =
    /^(-?\d+)(?:\.(\d+))?(?:e(.*))?$/.exec(String(value)) ?? [];
  const scale = BigInt(exponent.replace("+", "")) - BigInt(fraction.length);
  const whole = BigInt(digits + fraction);
  return scale < 0n ? rational(whole, 10n ** -scale) : rational(whole * 10n ** scale);
}
