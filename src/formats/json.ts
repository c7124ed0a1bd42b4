/** One JSON object a line, with every number exact. Its keys are documented in docs/scripting.md. */

import {
  type Failure,
  type GradientRow,
  type Part,
  positionOf,
  type Reply,
} from "../session/reply.ts";
import { codePoints } from "../syntax/statements.ts";
import { nothingShown, shownJson } from "../text/printable.ts";
import { answerByAnswer, type Format } from "./format.ts";
import { array, asJson, member, numbers, record, text } from "./json-text.ts";
import { partJson } from "./parts.ts";
import { turnsJson } from "./turns.ts";

export const json: Format = {
  isConversational: false,
  needsGradient: true,
  preamble: nothingShown,
  answer: (answer) => {
    const { name, value, uncertainty, gradient, notes } = answer;
    let partials = "";
    let inputs = "";
    let uncertainties = "";
    for (let at = 0; at < gradient.length; at++) {
      const row = gradient[at] as GradientRow;
      const key = `${at > 0 ? "," : ""}${text(row.input)}:`;
      partials += key + numbers(row.partial);
      inputs += key + numbers(row.value);
      if (row.uncertainty !== undefined) {
        uncertainties += `${uncertainties === "" ? "" : ","}${text(row.input)}:${numbers(row.uncertainty)}`;
      }
    }
    const spread = uncertainty === undefined ? "" : `"uncertainty":${numbers(uncertainty)},`;
    const spreads = uncertainties === "" ? "" : `,"uncertainties":{${uncertainties}}`;
    const own = name === undefined ? "" : `"name":${text(name)},`;
    const told = notes.map((note) => JSON.stringify(note)).join(",");
    const more = told === "" ? "" : `,"notes":[${told}]`;
    const at = place(answer, answer.statement.line);
    return shownJson(
      `{${at},${own}"value":${numbers(value)},${spread}"gradient":{${partials}},"inputs":{${inputs}}${spreads}${more}}\n`,
    );
  },
  turns: (turns) => turnsJson(turns, place(turns, turns.statement.line)),
  report: (report, _screen, views) => {
    const { parts, statement, isInterrupted } = report;
    if (parts.length === 0) return nothingShown;
    // Empty lines are for the eye, and a picture of what was found stands above it for the eye, too.
    const told = parts.filter((part) => part !== "");
    const isPicture = (part: Part): boolean => typeof part !== "string" && part.kind === "plot";
    const hasResult = told.some((part) => typeof part !== "string" && !isPicture(part));
    const inOrder = hasResult
      ? [...told.filter((part) => !isPicture(part)), ...told.filter(isPicture)]
      : told;
    const shown = inOrder.flatMap((part) => partJson(part, views));
    return record([
      place(report, statement.line),
      member("report", asJson(shown)),
      ...(isInterrupted ? [member("interrupted", "true")] : []),
    ]);
  },
  move: (reply) => {
    const { statement, moved, notes } = reply;
    const moves = moved.map(({ input, from, to }) => ({ input, from, to }));
    const told = notes.map((note) => JSON.stringify(note));
    return record([
      place(reply, statement.line),
      member("moved", asJson(moves)),
      ...(told.length === 0 ? [] : [member("notes", array(told))]),
    ]);
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
  rows: () => answerByAnswer(json),
  rowFailure: (file, row, { code, message, hint }) =>
    shownJson(`${JSON.stringify({ file, row, error: { code, message, hint } })}\n`),
};

/** Where an error is: its line and column, and how many characters of that line it covers. */
function extentOf({ error, statement }: Failure): { line: number; column: number; length: number } {
  const { start, end } = error.span ?? { start: 0, end: statement.text.length };
  const [firstLine] = statement.text.slice(start, end).split("\n") as [string];
  return { ...positionOf(statement, start), length: codePoints(firstLine) };
}

const place = ({ file, statement, row }: Reply, line: number): string =>
  `${row === undefined ? "" : `"row":${row},`}"file":${text(file)},"line":${line},"source":${text(statement.text)}`;
