/** Numbers as text. */

import type { Numbers } from "./shapes.ts";

/** The shortest text that reads back, in nabla, as the same double. */
export function exactNumber(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? "-0" : String(value);
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

export const notations = ["auto", "scientific"] as const;
export type Notation = (typeof notations)[number];

/** The significant digits that are shown by default. */
export const defaultDigits = 10;

/** How numbers are rounded for reading. */
export interface Rounding {
  /** Significant digits. */
  readonly digits: number;
  readonly notation: Notation;
}

/**
 * Rounded to a number of significant digits, without trailing zeros. Whole numbers that a double counts
 * without gaps are shown in full: they are exact, and rounding would hide it. For the same reason a number that
 * is not whole keeps a decimal where its digits end at the point.
 */
export function roundedNumber(value: number, { digits, notation }: Rounding): string {
  const isScientific = notation === "scientific";
  const isExact = digits === Number.POSITIVE_INFINITY;
  if (!Number.isFinite(value) || (isExact && !isScientific)) return exactNumber(value);
  if (value === 0) return "0";
  if (isExact || Number.isSafeInteger(value)) {
    return isScientific ? scientific(value) : exactNumber(value);
  }
  const rounded = value.toPrecision(digits);
  // JavaScript writes millionths as decimals, too.
  const isSmall = Math.abs(value) < 1e-5 && /^-?0\.00000/.test(rounded);
  if (isScientific || isSmall || rounded.includes("e")) return scientific(value, digits - 1);
  return rounded.includes(".") ? withoutTrailingZeros(rounded) : value.toFixed(1);
}

/** With all digits, or with this number of decimals. */
function scientific(value: number, decimals?: number): string {
  const [mantissa, exponent] = value.toExponential(decimals).split("e") as [string, string];
  return `${withoutTrailingZeros(mantissa)}e${Number(exponent)}`;
}

/** The same for a number or a list, which is written as in a formula. */
export const exact = (numbers: Numbers): string => written(numbers, exactNumber);

export const rounded = (numbers: Numbers, rounding: Rounding): string =>
  written(numbers, (value) => roundedNumber(value, rounding));

const written = (numbers: Numbers, write: (value: number) => string): string =>
  typeof numbers === "number" ? write(numbers) : `[${numbers.map(write).join(", ")}]`;

const withoutTrailingZeros = (text: string): string =>
  text.endsWith("0") && text.includes(".") ? text.replace(/\.?0+$/, "") : text;
