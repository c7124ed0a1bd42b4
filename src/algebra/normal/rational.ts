/** Rational numbers, exactly: the coefficients and exponents of normal forms. */

export class Rational {
  readonly numerator: bigint;
  /** Positive, and without a common divisor with the numerator. */
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  get isOne(): boolean {
    return this.numerator === 1n && this.isWhole;
  }

  get isWhole(): boolean {
    return this.denominator === 1n;
  }

  get isEven(): boolean {
    return this.isWhole && this.numerator % 2n === 0n;
  }

  get isNegative(): boolean {
    return this.numerator < 0n;
  }

  get isPositive(): boolean {
    return this.numerator > 0n;
  }

  get negative(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  get absolute(): Rational {
    return new Rational(magnitude(this.numerator), this.denominator);
  }

  get inverse(): Rational {
    return rational(this.denominator, this.numerator);
  }

  get asNumber(): number {
    const { numerator, denominator } = this;
    const [above, below] = [excessOf(numerator), excessOf(denominator)];
    const quotient = Number(numerator >> BigInt(above)) / Number(denominator >> BigInt(below));
    return above === below ? quotient : quotient * 2 ** (above - below);
  }

  get key(): string {
    return this.isWhole ? String(this.numerator) : `${this.numerator}/${this.denominator}`;
  }

  plus({ numerator, denominator }: Rational): Rational {
    const sum = this.numerator * denominator + numerator * this.denominator;
    return rational(sum, this.denominator * denominator);
  }

  minus(other: Rational): Rational {
    return this.plus(other.negative);
  }

  times({ numerator, denominator }: Rational): Rational {
    return rational(this.numerator * numerator, this.denominator * denominator);
  }

  /** @param exponent a whole number; not negative where the base is 0 */
  power(exponent: bigint): Rational {
    if (exponent < 0n) return this.inverse.power(-exponent);
    return new Rational(this.numerator ** exponent, this.denominator ** exponent);
  }

  isEqual({ numerator, denominator }: Rational): boolean {
    return this.numerator === numerator && this.denominator === denominator;
  }

  isLess(other: Rational): boolean {
    return this.minus(other).isNegative;
  }
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
  return new Rational(p / common, q / common);
}

export const zero = rational(0n);
export const one = rational(1n);
export const minusOne = rational(-1n);
export const half = rational(1n, 2n);

/** The largest positive number that all of these, none of which is 0, are whole multiples of. */
export const contentOf = (numbers: readonly Rational[]): Rational =>
  rational(
    numbers.reduce((common, { numerator }) => gcd(common, numerator), 0n),
    numbers.reduce((least, { denominator: q }) => (least / gcd(least, q)) * q, 1n),
  );

/** By how many bits a whole number is longer than the range of doubles. */
const excessOf = (value: bigint): number => 4 * Math.max(0, value.toString(16).length - 250);

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
