/** One row for each input of each answer, as RFC 4180 has it, with every number exact. */

import { cellsOf } from "../session/gradient.ts";
import { elementName } from "../session/naming.ts";
import { exactNumber } from "../text/number.ts";
import { nothingShown, type Shown } from "../text/printable.ts";
import { record } from "./csv-text.ts";
import type { Format } from "./format.ts";
import { rowTable } from "./rows.ts";
import { turnsCsv } from "./turns.ts";

const columns = ["file", "line", "name", "value", "input", "input_value", "gradient"];

export const csv: Format = {
  isConversational: false,
  needsGradient: true,
  preamble: record(columns),
  answer: ({ file, statement, name = "", value, gradient }) => {
    const outputs = typeof value === "number" ? undefined : value.length;
    const cells = cellsOf(gradient, outputs);
    const values = typeof value === "number" ? [value] : value;
    return values
      .map((number, index) => {
        const own = outputs === undefined ? name : elementName(name, index);
        const common = [file, String(statement.line), own, exactNumber(number)];
        // An answer without inputs has one row all the same.
        if (cells.length === 0) return record([...common, "", "", ""]);
        return cells
          .map((cell) => {
            const partial = cell.partials[index] as number;
            return record([...common, cell.input, exactNumber(cell.value), exactNumber(partial)]);
          })
          .join("");
      })
      .join("") as Shown;
  },
  turns: turnsCsv,
  report: undefined,
  failure: () => nothingShown,
  rows: rowTable,
};
