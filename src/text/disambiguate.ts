/** Shortened formulas that would read the same although they are different things, with numbers after them. */

/** `w*tanh(…) + x #1`: numbers for those with something left out that stand there more than once, empty for others. */
export function numbersOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const given = new Map<string, number>();
  return texts.map((text) => {
    if (!text.includes("…") || counts.get(text) === 1) return "";
    const number = (given.get(text) ?? 0) + 1;
    given.set(text, number);
    return ` #${number}`;
  });
}

export function numbered(texts: readonly string[]): string[] {
  const numbers = numbersOf(texts);
  return texts.map((text, index) => text + numbers[index]);
}
