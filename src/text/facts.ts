/** Things that have names: the names on the left, and beside each what there is to say, wrapped within the screen. */

import { rounded, roundedNumber } from "./number.ts";
import type { Printed } from "./printed.ts";
import type { Screen } from "./screen.ts";
import type { Fact, Facts } from "./shapes.ts";
import { padEnd, widthOf, wrap } from "./text.ts";

const gap = 3;
/** The least width of words, in columns of the screen. */
const minWidth = 20;

export function renderFacts({ rows }: Printed<Facts>, screen: Screen): string {
  const shown = rows.filter(({ title }) => title !== undefined);
  const widest = shown.reduce((most, { title }) => Math.max(most, widthOf(title as string)), 0);
  const indent = 1 + widest + gap;
  const width = Math.max(minWidth, screen.width - indent);
  return shown
    .flatMap((fact) => {
      const [first, ...more] = wrap(textOf(fact, screen), width);
      const head = screen.style.dim(` ${padEnd(fact.title as string, widest)}`);
      return [
        `${head}${" ".repeat(gap)}${first}`,
        ...more.map((line) => " ".repeat(indent) + line),
      ];
    })
    .map((line) => `${line}\n`)
    .join("");
}

function textOf({ value, words }: Fact, screen: Screen): string {
  if (words !== undefined) {
    return words
      .map((piece) => (typeof piece === "number" ? roundedNumber(piece, screen) : piece))
      .join("");
  }
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (value instanceof Map) {
    return [...value].map(([name, own]) => `${name} = ${rounded(own, screen)}`).join(", ");
  }
  return rounded(value as number, screen);
}
