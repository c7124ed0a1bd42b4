/** One row for each input of each answer, as RFC 4180 has it, with every number exact. */

import type { Format } from "./format.ts";
import { exactNumber } from "./number.ts";

const columns = ["file", "line", "name", "value", "input", "input_value", "gradient"];

export const csv: Format = {
  doc: "a row for each input of each answer, exact",
  needsGradient: true,
  preamble: record(columns),
  answer: ({ file, statement, name, value, gradient }) => {
    const common = [file, String(statement.line), name ?? "", exactNumber(value)];
    // An answer without inputs has one row all the same.
    if (gradient.length === 0) return record([...common, "", "", ""]);
    return gradient
      .map((row) =>
        record([...common, row.input, exactNumber(row.value), exactNumber(row.partial)]),
      )
      .join("");
  },
  report: undefined,
  failure: () => "",
};

function record(fields: readonly string[]): string {
  const quoted = fields.map((field) =>
    /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field,
  );
  return `${quoted.join(",")}\r\n`;
}
