/** Numbers and lists within sentences. */

/** `1 node`, `2 nodes`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

/** `a`, `a and b`, `a, b and c`; of more than so many the first, and how many there are of the `others`. */
export function listed(
  words: readonly string[],
  most = Number.POSITIVE_INFINITY,
  others = "others",
): string {
  const rest = words.length > most ? words.length - most + 1 : 0;
  const shown = rest === 0 ? words : [...words.slice(0, most - 1), `${rest} ${others}`];
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** A number with all its digits, as it could be typed. */
export const numeral = (value: number): string =>
  String(value).replace("Infinity", "inf").replace("NaN", "nan").replace("e+", "e");

/** The same with so many digits at most. */
export const shortly = (value: number, digits = 6): string =>
  numeral(Number(value.toPrecision(digits)));
