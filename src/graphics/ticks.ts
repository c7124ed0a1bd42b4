/** The numbers at an axis: round ones, written short and exactly. */

import { exactNumber, roundedNumber } from "../text/number.ts";
import { roundNumbers } from "./curves/round-numbers.ts";
import type { Axis, AxisRange } from "./shapes.ts";

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface Ticks {
  readonly ticks: readonly Tick[];
  /** What is to be added to every label, where the numbers differ in late digits only: `1 +`. */
  readonly offset: string | undefined;
}

/** Numbers that have more digits than this in common are written without those. */
const mostCommon = 1e4;
/** Where a label would be longer, all are written with powers of ten. */
const longestPlain = 6;
/** The logarithm of a power of ten is not exact. */
const slack = 1e-9;

/** About `count` ticks within the range of an axis. */
export function ticksIn({ range, isLog }: Axis, count: number): Ticks {
  const [low, high] = range;
  if (isLog) return logTicks(range, count);
  const offset = offsetOf(low, high);
  const values = roundNumbers(low - offset, high - offset, count);
  const plain = values.map(exactNumber);
  const isShort = plain.every((label) => label.replace("-", "").length <= longestPlain);
  const labels =
    isShort && !plain.some((label) => label.includes("e")) ? plain : values.map(scientific);
  return {
    ticks: values.map((value, index) => ({
      value: value + offset,
      label: labels[index] as string,
    })),
    offset: offset === 0 ? undefined : `${shorter(offset)} +`,
  };
}

/** Powers of ten, or round numbers between them, at their logarithms. */
function logTicks([low, high]: AxisRange, count: number): Ticks {
  const decades = Math.floor(high + slack) - Math.ceil(low - slack) + 1;
  const step = Math.max(1, Math.ceil(decades / count));
  const powers = Array.from(
    { length: Math.max(0, decades) },
    (_, at) => Math.ceil(low - slack) + at,
  )
    .filter((power) => power % step === 0)
    .map((power) => Number(`1e${power}`));
  const values =
    powers.length > 1
      ? powers
      : roundNumbers(10 ** low, 10 ** high, count).filter((value) => value > 0);
  const plain = values.map(exactNumber);
  const isShort = plain.every((label) => label.length <= longestPlain && !label.includes("e"));
  const labels = isShort ? plain : values.map((value) => (value === 1 ? "1" : scientific(value)));
  return {
    ticks: values.map((value, at) => ({ value: Math.log10(value), label: labels[at] as string })),
    offset: undefined,
  };
}

const maxTries = 12;

/** The same, but two of them at least, without which nothing can be measured. */
export function scaleIn(axis: Axis, count: number): Ticks {
  for (let wanted = count; ; wanted++) {
    const found = ticksIn(axis, wanted);
    if (found.ticks.length > 1 || wanted >= count + maxTries) return found;
  }
}

const scientific = (value: number): string =>
  roundedNumber(value, { digits: Number.POSITIVE_INFINITY, notation: "scientific" });

/** A number in the shorter of its two spellings, if it is as long in the usual one as no label on an axis is. */
export const shorter = (value: number): string => {
  const [plain, powers] = [exactNumber(value), scientific(value)];
  const isLong = plain.replace("-", "").length > longestPlain;
  return isLong && powers.length < plain.length ? powers : plain;
};

function offsetOf(low: number, high: number): number {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const width = high - low;
  if (!(largest / width > mostCommon)) return 0;
  // Its last digit is ten times as large as the range at least, so that it is the same for all of it.
  const digits = Math.floor(Math.log10(largest)) - Math.ceil(Math.log10(width));
  return Number(((low + high) / 2).toPrecision(Math.max(1, Math.min(17, digits))));
}
