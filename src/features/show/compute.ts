/** A number as a fraction, with a power of ten, in hexadecimal and binary: what applies to it. */

import { isCounted, roundedNumber } from "../../text/number.ts";

/** Some fraction with a greater denominator comes close to nearly any number. */
const maxDenominator = 1_000_000;

export interface Forms {
  readonly fraction?: Fraction;
  readonly scientific?: string;
  readonly hexadecimal?: string;
  readonly binary?: string;
}

export interface Fraction {
  readonly text: string;
  /** The number minus the fraction, exactly; 0 where the quotient is the same double. */
  readonly difference: number;
}

export function formsOf(value: number): Forms {
  if (!Number.isFinite(value)) return {};
  const exactly = { digits: Number.POSITIVE_INFINITY, notation: "scientific" } as const;
  const scientific = roundedNumber(value, exactly);
  if (!isCounted(value)) {
    const fraction = fractionOf(value);
    return fraction === undefined ? { scientific } : { fraction, scientific };
  }
  const [sign, size] = [value < 0 ? "-" : "", Math.abs(value)];
  return {
    scientific,
    hexadecimal: `${sign}0x${size.toString(16)}`,
    binary: `${sign}0b${size.toString(2)}`,
  };
}

/** The simplest fraction that is the same double, or else the nearest convergent of the continued fraction. */
export function fractionOf(value: number): Fraction | undefined {
  const size = Math.abs(value);
  let rest = size;
  let [above, below, lastAbove, lastBelow] = [1, 0, 0, 1];
  while (below === 0 || above / below !== size) {
    const whole = Math.floor(rest);
    const next = [whole * above + lastAbove, whole * below + lastBelow] as const;
    if (next[1] > maxDenominator || next[0] > Number.MAX_SAFE_INTEGER) break;
    [lastAbove, lastBelow] = [above, below];
    [above, below] = next;
    rest = 1 / (rest - whole);
  }
  // A whole number near it says nothing.
  if (below <= 1 || above === 0) return undefined;
  const sign = Math.sign(value);
  return {
    text: `${sign * above}/${below}`,
    difference: above / below === size ? 0 : sign * differenceOf(size, above, below),
  };
}

/** In whole numbers, as a difference of doubles loses its digits where they are close. */
function differenceOf(value: number, above: number, below: number): number {
  const exponent = Math.max(0, 52 - Math.floor(Math.log2(value)));
  const scaled = BigInt(value * 2 ** exponent) * BigInt(below);
  return Number(scaled - (BigInt(above) << BigInt(exponent))) / below / 2 ** exponent;
}
