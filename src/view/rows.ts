/** The answers to a row of data as a row of CSV: each answer with its gradient beside it. */

import type { Answer, Numbers } from "../session/reply.ts";
import { elementName } from "../session/workspace.ts";
import { record } from "./csv.ts";
import { exactNumber } from "./number.ts";

/** What a cell of the table is, told by the first row. */
export class RowTable {
  private header: readonly string[] | undefined;

  /** The line for a row, after the header if it is the first; and a column that is not in the header, if there is one. */
  record(row: number, answers: readonly Answer[]): { text: string; strange: string | undefined } {
    const cells = cellsOf(answers);
    const values = [...cells.values()];
    if (this.header === undefined) {
      this.header = [...cells.keys()];
      const text = record(["row", ...this.header]) + record([String(row), ...values]);
      return { text, strange: undefined };
    }
    const { header } = this;
    const isSame = header.length === cells.size && header.every((name) => cells.has(name));
    if (isSame) return { text: record([String(row), ...values]), strange: undefined };
    const known = header.map((name) => cells.get(name) ?? "");
    const strange = [...cells.keys()].find((name) => !header.includes(name));
    return { text: record([String(row), ...known]), strange };
  }
}

/** Each number with the name of its column: `y`, `dy/dx`. */
function cellsOf(answers: readonly Answer[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [index, { name, value, gradient }] of answers.entries()) {
    const own = name ?? (index === 0 ? "ans" : `ans${index + 1}`);
    const outputs = typeof value === "number" ? [own] : value.map((_, at) => elementName(own, at));
    const values = typeof value === "number" ? [value] : value;
    for (const [at, output] of outputs.entries()) {
      cells.set(output, exactNumber(values[at] as number));
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
