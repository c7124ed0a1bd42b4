/** Numbers below one another. */

/**
 * Texts filled to one width, those of numbers with their decimal points, or where they would be, in one column; words
 * and lists have no point, and end where the longest number does.
 */
export function aligned(
  texts: readonly string[],
  isNumber: (index: number) => boolean = () => true,
): string[] {
  const parts = texts.map((text, index) => {
    const point = isNumber(index) ? text.search(/(?<=\d)[.e]/) : -1;
    return point === -1
      ? { whole: text, rest: "" }
      : { whole: text.slice(0, point), rest: text.slice(point) };
  });
  const numbers = parts.filter((_, index) => isNumber(index));
  const left = numbers.reduce((most, { whole }) => Math.max(most, whole.length), 0);
  const right = numbers.reduce((most, { rest }) => Math.max(most, rest.length), 0);
  return parts.map(({ whole, rest }, index) =>
    isNumber(index) ? whole.padStart(left) + rest.padEnd(right) : whole.padStart(left + right),
  );
}
