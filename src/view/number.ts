/** Numbers as text. */

import type { Numbers } from "../session/reply.ts";

/** The shortest text that reads back, in nabla, as the same double. */
export function exactNumber(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? "-0" : String(value);
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

/**
 * Rounded to a number of significant digits, without trailing zeros. Whole numbers that a double counts
 * without gaps are shown in full: they are exact, and rounding would hide it.
 */
export function roundedNumber(value: number, digits: number): string {
  if (value === 0) return "0";
  if (!Number.isFinite(value) || Number.isSafeInteger(value)) return exactNumber(value);
  const [mantissa, exponentText] = value.toExponential(digits - 1).split("e") as [string, string];
  const exponent = Number(exponentText);
  return exponent < -5 || exponent >= digits
    ? `${withoutTrailingZeros(mantissa)}e${exponent}`
    : withoutTrailingZeros(value.toFixed(Math.min(100, digits - 1 - exponent)));
}

/** The same for a number or a list, which is written as in a formula. */
export const exact = (numbers: Numbers): string => written(numbers, exactNumber);

export const rounded = (numbers: Numbers, digits: number): string =>
  written(numbers, (value) => roundedNumber(value, digits));

const written = (numbers: Numbers, write: (value: number) => string): string =>
  typeof numbers === "number" ? write(numbers) : `[${numbers.map(write).join(", ")}]`;

const withoutTrailingZeros = (text: string): string =>
  text.includes(".") ? text.replace(/\.?0+$/, "") : text;
