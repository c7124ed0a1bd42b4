/** Numbers and lists within sentences. */

/** `1 node`, `2 nodes`. */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

/** `a`, `a or b`, `a, b or c`, with `or` or another word before the last. */
export const joinWords = (words: readonly string[], conjunction: "or" | "and"): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;

/** `a`, `a and b`, `a, b and c`; of more than `max` words the first, and the number of `others`. */
export function listWords(
  words: readonly string[],
  max = Number.POSITIVE_INFINITY,
  others = "others",
): string {
  const rest = words.length > max ? words.length - max + 1 : 0;
  const shown = rest === 0 ? words : [...words.slice(0, max - 1), `${rest} ${others}`];
  return joinWords(shown, "and");
}

/** A number with all its digits, as it could be typed. */
export const formatExact = (value: number): string =>
  String(value).replace("Infinity", "inf").replace("NaN", "nan").replace("e+", "e");

/** A number with at most this many significant digits. */
export const formatShort = (value: number, digits = 6): string =>
  formatExact(Number(value.toPrecision(digits)));
