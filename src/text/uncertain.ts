/**
 * A value with its standard uncertainty. Of an uncertainty two digits mean something, and of the value those to the same
 * place (JCGM 100:2008, 7.2.6), however many that are: zeros at the end are digits, too. One that has a single digit is
 * shown so, if that is enough for the value.
 */

import {
  exponential,
  inThousands,
  type Rounding,
  rounded,
  roundedNumber,
  withoutZeros,
} from "./number.ts";
import type { Numbers } from "./shapes.ts";

const meaningfulDigits = 2;
/** What is nearer to a whole number than this differs from it by rounding. */
const negligible = 1e-6;

/** `9.0 ± 0.6`, `9.819 ± 0.012`; of lists, `[9.0 ± 0.6, 4.0 ± 0.2]`. */
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
  const texts = uncertainTexts(value, size, rounding);
  return `${texts.value} ± ${texts.size}`;
}

/** A value and its uncertainty as texts. The digits wanted only decide where powers of ten are written. */
export function uncertainTexts(
  value: number,
  size: number,
  rounding: Rounding,
): { readonly value: string; readonly size: string } {
  const { digits, notation } = rounding;
  const isMeasured = Number.isFinite(value) && size > 0 && size < Number.POSITIVE_INFINITY;
  if (!isMeasured || digits === Number.POSITIVE_INFINITY) {
    return { value: roundedNumber(value, rounding), size: sizeAlone(size, rounding) };
  }
  const count = hasOneDigit(size) && isWholeIn(value, size) ? 1 : meaningfulDigits;
  const place = exponentOf(size, count) - (count - 1);
  const last = Math.max(place, finestPlace(value));
  const scale = exponentOf(Math.max(Math.abs(value), size), digits);
  // Zeros that stand for digits which mean nothing are not written before the point.
  const isScientific = notation !== "auto" || scale < -5 || (scale >= digits && last > 0);
  const text = isScientific ? scientific(value, last, rounding) : fixed(value, -last);
  const isPlain = exponentOf(size, count) >= -5 && place <= 0 && notation === "auto";
  const isAligned = !isScientific && scale - place < digits;
  const written = notation === "engineering" ? inThousands : (text: string) => text;
  return {
    // Where a double has no more digits, zeros would be false.
    value: written(last > place ? withoutZeros(text) : text),
    size: written(isPlain || isAligned ? fixed(size, -place) : inDecimals(size, count - 1)),
  };
}

const hasOneDigit = (size: number): boolean =>
  Math.abs(Number(size.toPrecision(1)) - size) <= negligible * negligible * size;

/** Whether a value has no digits after the first place of its uncertainty. */
function isWholeIn(value: number, size: number): boolean {
  const steps = value / 10 ** exponentOf(size, 1);
  const rounding = 4 * Number.EPSILON * Math.abs(steps);
  return Math.abs(steps - Math.round(steps)) <= negligible + rounding;
}

/** The last decimal place at which neighboring doubles differ by no more than a unit. */
function finestPlace(value: number): number {
  if (value === 0) return Number.NEGATIVE_INFINITY;
  const bits = Math.max(Math.floor(Math.log2(Math.abs(value))) - 52, -1074);
  const place = Math.ceil(bits * Math.log10(2));
  // The logarithm of the largest of these is rounded up.
  return Number.isSafeInteger(value) ? Math.min(0, place) : place;
}

/** Whole digits are never rounded away. */
const fixed = (value: number, decimals: number): string =>
  value.toFixed(Math.max(0, Math.min(100, decimals))).replace(/^-(0\.?0*)$/, "$1");

/** To a decimal place. */
function scientific(value: number, place: number, rounding: Rounding): string {
  const decimals = exponentOf(value, 17) - place;
  if (value === 0 || decimals < 0) return roundedNumber(value, rounding);
  const text = inDecimals(value, decimals);
  // Rounded up to the next power of ten it has a digit more.
  return Number(text.split("e")[1]) === exponentOf(value, 17)
    ? text
    : inDecimals(value, decimals + 1);
}

const inDecimals = (value: number, decimals: number): string =>
  exponential(value, Math.max(0, Math.min(100, decimals)));

/** The uncertainty where it does not share the value's place. */
function sizeAlone(size: number, rounding: Rounding): string {
  const isRounded = Number.isFinite(rounding.digits) && Number.isFinite(size);
  if (!isRounded) return roundedNumber(size, rounding);
  const whole = exponentOf(size, meaningfulDigits) + 1;
  const isScientific = rounding.notation !== "auto" || whole > rounding.digits;
  const digits = isScientific ? meaningfulDigits : Math.max(meaningfulDigits, whole);
  return roundedNumber(size, { ...rounding, digits });
}

/** The exponent of ten, after rounding to `digits` significant digits. */
const exponentOf = (value: number, digits: number): number =>
  value === 0 ? 0 : Number(value.toExponential(Math.min(digits, 17) - 1).split("e")[1]);
