/** Numbers as text. */

import type { Numbers } from "./shapes.ts";

/** The shortest text that reads back, in nabla, as the same double. */
export function exactNumber(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? "-0" : String(value);
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

export const notations = ["auto", "scientific", "engineering"] as const;
export type Notation = (typeof notations)[number];

/** The significant digits that are shown by default. */
export const defaultDigits = 10;

/** How numbers are rounded for reading. */
export interface Rounding {
  readonly digits: number;
  readonly notation: Notation;
}

/** Whether a double counts up to a number without gaps: then it is exact, and rounding would hide that. */
export const isCounted = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) <= 2 ** 53;

/**
 * Rounded to a number of significant digits, without trailing zeros. Whole numbers up to 2^53 are shown in full, and a
 * number that is not whole never looks so: it keeps a decimal.
 */
export function roundedNumber(value: number, { digits, notation }: Rounding): string {
  const isAuto = notation === "auto";
  const isExact = digits === Number.POSITIVE_INFINITY;
  if (!Number.isFinite(value) || (isExact && isAuto)) return exactNumber(value);
  if (value === 0) return "0";
  const isWhole = isCounted(value);
  if (!isAuto) return inPowers(value, isExact || isWhole ? undefined : digits - 1, notation);
  if (isWhole) return exactNumber(value);
  const rounded = value.toPrecision(digits);
  // JavaScript writes millionths as decimals, too.
  const isSmall = Math.abs(value) < 1e-5 && /^-?0\.00000/.test(rounded);
  if (isSmall || rounded.includes("e") || Number.isInteger(value)) {
    return inPowers(value, digits - 1);
  }
  if (!rounded.includes(".")) return value.toFixed(1);
  const short = withoutZeros(rounded);
  return short.includes(".") ? short : `${short}.0`;
}

/** As a product with a power of ten: with all digits, or with this number of decimals. */
function inPowers(value: number, decimals?: number, notation?: Notation): string {
  let text = withoutZeros(exponential(value, decimals));
  const isHidden = !Number.isInteger(value) && Number.isInteger(Number(text));
  // In thousands the point may be two digits further on.
  const least = notation === "engineering" ? 3 : 1;
  if (isHidden) text = exponential(value, Math.max(least, decimals ?? least));
  return notation === "engineering" ? inThousands(text) : text;
}

export const exponential = (value: number, decimals?: number): string =>
  value.toExponential(decimals).replace("e+", "e");

/** With an exponent that three divides, and none where that is 0. */
export function inThousands(text: string): string {
  const [, sign, whole, decimals = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e(.+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const shift = ((Number(exponent) % 3) + 3) % 3;
  const left = Number(exponent) - shift;
  const right = decimals.slice(shift);
  const mantissa = `${sign}${whole}${decimals.slice(0, shift).padEnd(shift, "0")}`;
  return `${mantissa}${right && `.${right}`}${left === 0 ? "" : `e${left}`}`;
}

/** The same for a number or a list, which is written as in a formula. */
export const exact = (numbers: Numbers): string => written(numbers, exactNumber);

export const rounded = (numbers: Numbers, rounding: Rounding): string =>
  written(numbers, (value) => roundedNumber(value, rounding));

const written = (numbers: Numbers, write: (value: number) => string): string =>
  typeof numbers === "number" ? write(numbers) : `[${numbers.map(write).join(", ")}]`;

export const withoutZeros = (text: string): string =>
  text.replace(/(\.\d*?)0+(?=e|$)/, "$1").replace(/\.(?=e|$)/, "");
