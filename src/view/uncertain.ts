/**
 * A value with its standard uncertainty. Of an uncertainty two digits mean something, and of the value those to the same
 * place (JCGM 100:2008, 7.2.6); but zeros stand for digits that are rounded away, so what has fewer digits is shown so.
 */

import type { Numbers } from "../session/reply.ts";
import { type Rounding, rounded, roundedNumber } from "./number.ts";

const meaningfulDigits = 2;

/** `9 ± 0.6`, `9.819 ± 0.012`; of lists, `[9 ± 0.6, 4 ± 0.2]`. */
export function withUncertainty(
  value: Numbers,
  uncertainty: Numbers | undefined,
  rounding: Rounding,
): string {
  if (uncertainty === undefined) return rounded(value, rounding);
  if (typeof value === "number") return ofNumber(value, uncertainty as number, rounding);
  const sizes = uncertainty as readonly number[];
  return `[${value.map((each, at) => ofNumber(each, sizes[at] as number, rounding)).join(", ")}]`;
}

function ofNumber(value: number, size: number, rounding: Rounding): string {
  const { digits, notation } = rounding;
  const plain = `${roundedNumber(value, rounding)} ± ${sizeAlone(size, rounding)}`;
  const isMeasured = Number.isFinite(value) && size > 0 && size < Number.POSITIVE_INFINITY;
  if (!isMeasured || digits === Number.POSITIVE_INFINITY) return plain;
  const scale = exponentOf(Math.max(Math.abs(value), size), digits);
  // The decimal place of the uncertainty's last digit.
  const place = exponentOf(size, meaningfulDigits) - (meaningfulDigits - 1);
  if (scale - place >= digits) return plain;
  if (notation === "scientific" || scale < -5 || scale >= digits) {
    const decimals = Math.max(0, exponentOf(value, digits) - place);
    const text = value.toExponential(Math.min(100, decimals)).replace("e+", "e");
    const shown = isWhole(value, text, rounding) ? roundedNumber(value, rounding) : text;
    const like: Rounding = shown.includes("e") ? { digits, notation: "scientific" } : rounding;
    return `${shown} ± ${sizeAlone(size, like)}`;
  }
  const [text, sizeText] = [value, size].map((each) => fixed(each, -place)) as [string, string];
  if (!isWhole(value, text, rounding)) return `${text} ± ${sizeText}`;
  const shown = isWhole(size, sizeText, rounding) ? withoutZeros(sizeText) : sizeText;
  return `${withoutZeros(text)} ± ${shown}`;
}

/** Whether a text has all the digits that the number would have without an uncertainty. */
const isWhole = (value: number, text: string, rounding: Rounding): boolean =>
  Number(text) === Number(roundedNumber(value, rounding));

/** Whole digits are never rounded away. */
const fixed = (value: number, decimals: number): string =>
  value.toFixed(Math.max(0, decimals)).replace(/^-(0\.?0*)$/, "$1");

const withoutZeros = (text: string): string =>
  text.includes(".") ? text.replace(/\.?0+$/, "") : text;

/** The uncertainty where it does not share the value's place. */
function sizeAlone(size: number, rounding: Rounding): string {
  const isRounded = Number.isFinite(rounding.digits) && Number.isFinite(size);
  if (!isRounded) return roundedNumber(size, rounding);
  const whole = exponentOf(size, meaningfulDigits) + 1;
  const isScientific = rounding.notation === "scientific" || whole > rounding.digits;
  const digits = isScientific ? meaningfulDigits : Math.max(meaningfulDigits, whole);
  return roundedNumber(size, { ...rounding, digits });
}

/** The exponent of ten, after rounding to so many digits. */
const exponentOf = (value: number, digits: number): number =>
  value === 0 ? 0 : Number(value.toExponential(Math.min(digits, 17) - 1).split("e")[1]);
