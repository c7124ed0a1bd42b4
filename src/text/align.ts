/** Numbers below one another. */

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
