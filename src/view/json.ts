/** One JSON object a line, with every number exact. Its keys are documented in docs/json.md. */

import {
  type Failure,
  type GradientRow,
  type Listing,
  type Numbers,
  type Part,
  positionOf,
  type Reply,
} from "../session/reply.ts";
import { codePoints } from "../syntax/statements.ts";
import type { Format } from "./format.ts";

export const json: Format = {
  needsGradient: true,
  preamble: "",
  answer: (answer) => {
    const { name, value, gradient, notes } = answer;
    let partials = "";
    let inputs = "";
    for (let at = 0; at < gradient.length; at++) {
      const row = gradient[at] as GradientRow;
      const key = `${at > 0 ? "," : ""}${text(row.input)}:`;
      partials += key + numbers(row.partial);
      inputs += key + numbers(row.value);
    }
    const own = name === undefined ? "" : `"name":${text(name)},`;
    const told = notes.map((note) => JSON.stringify(note)).join(",");
    const more = told === "" ? "" : `,"notes":[${told}]`;
    const at = place(answer, answer.statement.line);
    return `{${at},${own}"value":${numbers(value)},"gradient":{${partials}},"inputs":{${inputs}}${more}}\n`;
  },
  report: (report) => {
    const { parts, statement } = report;
    if (parts.length === 0) return "";
    const shown = parts.map(partOf);
    return record([place(report, statement.line), member("report", array(shown))]);
  },
  failure: (failure) => {
    const { line, column, length } = extentOf(failure);
    const { code, message, hint } = failure.error;
    const error = { code, message, column, length, ...(hint === undefined ? {} : { hint }) };
    const { loadedFrom } = failure;
    return record([
      place(failure, line),
      member("error", JSON.stringify(error)),
      ...(loadedFrom.length === 0 ? [] : [member("loaded_from", JSON.stringify(loadedFrom))]),
    ]);
  },
};

/** Where an error is: its line and column, and how many characters of that line it covers. */
function extentOf({ error, statement }: Failure): { line: number; column: number; length: number } {
  const { start, end } = error.span ?? { start: 0, end: statement.text.length };
  const [firstLine] = statement.text.slice(start, end).split("\n") as [string];
  return { ...positionOf(statement, start), length: codePoints(firstLine) };
}

// Objects are put together as text, since JSON.stringify would order names such as "1" first,
// take "__proto__" for the prototype, and write -0 as 0.
const text = (value: string): string => JSON.stringify(value);
const member = (key: string, value: string): string => `${text(key)}:${value}`;
const object = (members: readonly string[]): string => `{${members.join(",")}}`;
const array = (elements: readonly string[]): string => `[${elements.join(",")}]`;
const record = (members: readonly string[]): string => `${object(members)}\n`;

/** A number, or an array of them, or of arrays. */
const numbers = (value: Numbers | readonly Numbers[]): string =>
  typeof value === "number" ? number(value) : array(value.map(numbers));

const number = (value: number): string =>
  Number.isFinite(value) ? (Object.is(value, -0) ? "-0" : String(value)) : `"${value}"`;

const place = ({ file, statement, row }: Reply, line: number): string =>
  `${row === undefined ? "" : `"row":${row},`}"file":${text(file)},"line":${line},"source":${text(statement.text)}`;

function partOf(part: Part): string {
  if (typeof part === "string") return text(part);
  switch (part.kind) {
    case "listing":
      return rowsOf(part);
    case "source":
      return text(part.text);
  }
}

const rowsOf = ({ columns, rows }: Listing): string =>
  array(
    rows.map((row) =>
      object(
        row.map((cell, index) =>
          member(columns[index]?.key ?? "", typeof cell === "string" ? text(cell) : numbers(cell)),
        ),
      ),
    ),
  );
