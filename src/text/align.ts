/** Numbers below one another. */

import { isCounted, type Rounding, roundedNumber } from "./number.ts";

/** Numbers whose sizes differ by more than this factor are compared by their exponents. */
const widest = 1e6;

/** How the numbers of a column are rounded: those that span more than six decades all as products with a power of ten. */
export function roundingOf(numbers: readonly number[], rounding: Rounding): Rounding {
  if (rounding.notation !== "auto" || rounding.digits === Number.POSITIVE_INFINITY) return rounding;
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  let areCounted = true;
  for (const number of numbers) {
    areCounted &&= isCounted(number);
    const size = Math.abs(number);
    if (size === 0 || !Number.isFinite(size)) continue;
    if (size < least) least = size;
    if (size > most) most = size;
  }
  return areCounted || !(most > widest * least)
    ? rounding
    : { ...rounding, notation: "scientific" };
}

/** The texts of the numbers of a column; where all are products with a power of ten, with as many decimals. */
export function columnTexts(numbers: readonly number[], given: Rounding): string[] {
  const rounding = roundingOf(numbers, given);
  const texts = numbers.map((number) => roundedNumber(number, rounding));
  return rounding === given ? texts : withEvenDecimals(texts);
}

/** Mantissas filled with zeros to the decimals of the longest, so that the exponents stand below one another. */
export function withEvenDecimals(texts: readonly string[]): string[] {
  const parts = texts.map((text) => /^(-?\d)(?:\.(\d+))?(e.+)$/.exec(text));
  const most = parts.reduce((longest, part) => Math.max(longest, part?.[2]?.length ?? 0), 0);
  if (most === 0) return [...texts];
  return texts.map((text, at) => {
    const [, whole, decimals = "", exponent] = parts[at] ?? [];
    return exponent === undefined ? text : `${whole}.${decimals.padEnd(most, "0")}${exponent}`;
  });
}

/**
 * Texts filled to one width, those of numbers with their decimal points, or where they would be, in one column; words
 * and lists have no point, and end where the longest number does.
 */
export function aligned(
  texts: readonly string[],
  isNumber: (index: number) => boolean = () => true,
): string[] {
  const wholes = texts.map((text, index) => (isNumber(index) ? wholeLength(text) : 0));
  let [left, right] = [0, 0];
  for (const [index, text] of texts.entries()) {
    if (!isNumber(index)) continue;
    const whole = wholes[index] as number;
    left = Math.max(left, whole);
    right = Math.max(right, text.length - whole);
  }
  return texts.map((text, index) => {
    if (!isNumber(index)) return text.padStart(left + right);
    const whole = wholes[index] as number;
    return text.padStart(text.length + left - whole).padEnd(left + right);
  });
}

/** The characters of a number before its point or exponent; of a word, all. */
function wholeLength(text: string): number {
  const place = text.search(/(?<=\d)[.e]/);
  return place === -1 ? text.length : place;
}
