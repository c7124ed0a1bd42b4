/** Things that have names: the names on the left, and beside each what there is to say, wrapped within the screen. */

import { rounded, roundedNumber } from "./number.ts";
import type { Printed } from "./printed.ts";
import type { Screen } from "./screen.ts";
import type { Fact, Facts } from "./shapes.ts";
import { packed, padEnd, widthOf, wrap } from "./text.ts";

const gap = 3;
/** Lines of named numbers; beyond that they are counted. */
const maxLines = 4;
/** The least width of words, in columns of the screen. */
const minWidth = 20;

export function renderFacts({ rows }: Printed<Facts>, screen: Screen): string {
  const shown = rows.filter(({ title }) => title !== undefined);
  const widest = shown.reduce((most, { title }) => Math.max(most, widthOf(title as string)), 0);
  const space = " ".repeat(widest === 0 ? 0 : gap);
  const indent = 1 + widest + space.length;
  const width = Math.max(minWidth, screen.width - indent);
  return shown
    .flatMap((fact) => {
      const head = screen.style.dim(` ${padEnd(fact.title as string, widest)}`) + space;
      return linesOf(fact, width, screen).map(
        (line, at) => (at === 0 ? head : " ".repeat(indent)) + line,
      );
    })
    .map((line) => `${line}\n`)
    .join("");
}

/** Where a line breaks, a name stays with its number. */
const linesOf = (fact: Fact, width: number, screen: Screen): readonly string[] =>
  fact.words === undefined && fact.value instanceof Map
    ? packed(
        [...fact.value].map(([name, own]) => `${name} = ${rounded(own, screen)}`),
        width,
        maxLines,
      )
    : wrap(textOf(fact, screen), width);

function textOf({ value, words }: Fact, screen: Screen): string {
  if (words !== undefined) {
    return words
      .map((piece) => (typeof piece === "number" ? roundedNumber(piece, screen) : piece))
      .join("");
  }
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return rounded(value as number, screen);
}
