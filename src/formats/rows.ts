/** The answers to a row of data as a row of separated values: each answer with its gradient beside it. */

import { elementName } from "../session/naming.ts";
import type { Answer, Numbers } from "../session/reply.ts";
import { exactNumber } from "../text/number.ts";
import type { Shown } from "../text/printable.ts";
import { record } from "./csv-text.ts";
import type { WrittenRow } from "./format.ts";

/** Makes the line for a row, after the header if it is the first; and a column that is not in the header, if there is one. */
export function rowTable() {
  let header: readonly string[] | undefined;
  /** Answers whose cells stand in the order of the header. */
  let model: readonly Answer[] | undefined;
  return (row: number, answers: readonly Answer[]): WrittenRow => {
    if (model !== undefined && areAlike(model, answers)) {
      let text = String(row);
      for (const answer of answers) text += textOf(answer);
      return { text: `${text}\r\n` as Shown };
    }
    const cells = cellsOf(answers);
    const values = [...cells.values()];
    if (header === undefined) {
      header = [...cells.keys()];
      return { text: (record(["row", ...header]) + record([String(row), ...values])) as Shown };
    }
    const known = header;
    const text = record([
      String(row),
      ...known.map((name) => cells.get(name) ?? missing(name, cells)),
    ]);
    if (known.length === cells.size && known.every((name) => cells.has(name))) {
      if (answers.every(isOfNumbers) && [...cells.keys()].join() === known.join()) model = answers;
      return { text };
    }
    const strange = [...cells].find(
      ([name, cell]) => !known.includes(name) && !isNothing(name, cell),
    )?.[0];
    return strange === undefined ? { text } : { text, strange };
  };
}

/** The answer whose partial a column has. */
const partialOf = /^d(.+)\/d/s;

/** A partial that is 0 tells no more than one that is not there: the answer does not depend on that input. */
const isNothing = (name: string, cell: string): boolean =>
  partialOf.test(name) && Number(cell) === 0;

/** What stands for a cell that a row does not have. */
function missing(name: string, cells: ReadonlyMap<string, string>): string {
  const answer = cells.get(partialOf.exec(name)?.[1] ?? "");
  return answer === undefined ? "" : answer === "nan" ? "nan" : "0";
}

/** Whether an answer has no lists in it, and no uncertainty. */
const isOfNumbers = ({ value, uncertainty, gradient }: Answer): boolean =>
  typeof value === "number" &&
  uncertainty === undefined &&
  gradient.every(({ partial }) => typeof partial === "number");

function areAlike(model: readonly Answer[], answers: readonly Answer[]): boolean {
  if (model.length !== answers.length) return false;
  for (let at = 0; at < model.length; at++) {
    const [one, other] = [model[at] as Answer, answers[at] as Answer];
    if (one.name !== other.name || one.gradient.length !== other.gradient.length) return false;
    if (!isOfNumbers(other)) return false;
    for (let row = 0; row < one.gradient.length; row++) {
      if (one.gradient[row]?.input !== other.gradient[row]?.input) return false;
    }
  }
  return true;
}

function textOf({ value, gradient }: Answer): string {
  let text = `,${exactNumber(value as number)}`;
  for (let at = 0; at < gradient.length; at++) {
    text += `,${exactNumber(gradient[at]?.partial as number)}`;
  }
  return text;
}

/** Each number with the name of its column: `y`, `u(y)` where it is uncertain, `dy/dx`. */
function cellsOf(answers: readonly Answer[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [index, { name, value, uncertainty, gradient }] of answers.entries()) {
    const own = name ?? (index === 0 ? "ans" : `ans${index + 1}`);
    const outputs = typeof value === "number" ? [own] : value.map((_, at) => elementName(own, at));
    const values = typeof value === "number" ? [value] : value;
    for (const [at, output] of outputs.entries()) {
      cells.set(output, exactNumber(values[at] as number));
      if (uncertainty !== undefined) {
        const size = typeof uncertainty === "number" ? uncertainty : (uncertainty[at] as number);
        cells.set(`u(${output})`, exactNumber(size));
      }
      for (const { input, value: at0, partial } of gradient) {
        const ofOutput = (
          typeof value === "number" ? partial : (partial as Numbers[])[at]
        ) as Numbers;
        const partials = typeof ofOutput === "number" ? [ofOutput] : ofOutput;
        for (const [element, number] of partials.entries()) {
          const by = elementName(input, typeof at0 === "number" ? undefined : element);
          cells.set(`d${output}/d${by}`, exactNumber(number));
        }
      }
    }
  }
  return cells;
}
