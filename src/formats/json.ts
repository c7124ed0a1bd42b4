/** One JSON object a line, with every number exact. Its keys are documented in docs/json.md. */

import { pathText } from "../features/paths/path-text.ts";
import { mostSteps, restOfSteps } from "../features/step/render.ts";
import type { Axis, Contour, Plot, Point, Series } from "../graphics/shapes.ts";
import {
  type Cell,
  type DrawnEdge,
  type DrawnNode,
  type Estimate,
  type Fact,
  type Facts,
  type Failure,
  type GradientRow,
  type GraphDrawing,
  type Listing,
  type MarkedText,
  type Numbers,
  type Part,
  type Paths,
  positionOf,
  type Reply,
  type SentGradient,
  type ShadedFormula,
  type Step,
  type StepOrder,
  type Steps,
} from "../session/reply.ts";
import { printExpression } from "../syntax/print.ts";
import { codePoints } from "../syntax/statements.ts";
import type { Expression } from "../syntax/tree.ts";
import { numbered } from "../text/disambiguate.ts";
import { restOf } from "../text/truncate.ts";
import type { Format } from "./format.ts";

export const json: Format = {
  needsGradient: true,
  preamble: "",
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
    return `{${at},${own}"value":${numbers(value)},${spread}"gradient":{${partials}},"inputs":{${inputs}}${spreads}${more}}\n`;
  },
  report: (report) => {
    const { parts, statement, isInterrupted } = report;
    if (parts.length === 0) return "";
    // Empty lines are for the eye.
    const shown = parts.filter((part) => part !== "").flatMap(partsOf);
    return record([
      place(report, statement.line),
      member("report", array(shown)),
      ...(isInterrupted ? [member("interrupted", "true")] : []),
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

/** A part, and what it leaves out. */
function partsOf(part: Part): string[] {
  if (typeof part === "object" && part.kind === "paths") return [pathRows(part), pathSum(part)];
  const rest = typeof part === "string" ? undefined : restIn(part);
  return rest === undefined ? [partOf(part)] : [partOf(part), text(rest)];
}

function restIn(part: Exclude<Part, string | Paths>): string | undefined {
  switch (part.kind) {
    case "listing":
      return part.rest === undefined || part.rest.count === 0 ? undefined : restOf(part.rest);
    case "steps":
      return restOfSteps(part.length);
  }
}

/** A table of the paths, and what they come to. */
const pathRows = ({ rows }: Paths): string =>
  array(
    rows.map((path) =>
      object([
        member("path", text(pathText(path))),
        member("locals", numbers(path.locals)),
        member("product", number(path.product)),
      ]),
    ),
  );

const pathSum = ({ count, magnitude, sum }: Paths): string =>
  object([
    member("count", number(count)),
    ...(Number.isSafeInteger(count) ? [] : [member("log10_count", number(magnitude))]),
    member("sum", number(sum)),
  ]);

function partOf(part: Exclude<Part, Paths>): string {
  if (typeof part === "string") return text(part);
  switch (part.kind) {
    case "listing":
      return rowsOf(part);
    case "steps":
      return stepsOf(part);
    case "graph":
      return graphOf(part);
    case "plot":
      return plotOf(part);
    case "contour":
      return contourOf(part);
    case "estimates":
      return array(part.rows.map(estimateOf));
    case "facts":
      return factsOf(part);
    case "source":
      return text(part.text);
    case "shaded":
      return object([member("formulas", array(part.formulas.map(shadedFormula)))]);
  }
}

const stepsOf = (steps: Steps): string => {
  const shown = Array.from({ length: Math.min(steps.length, mostSteps) }, (_, index) =>
    stepOf(steps.at(index)),
  );
  const { intro } = steps;
  const told = intro === undefined ? [] : [member("intro", text(intro))];
  return object([...told, member("steps", array(shown))]);
};

const formula = (expression: Expression): string => text(printExpression(expression));

function stepOf({ node, formula: made, value, upstream, source, sent, ...more }: Step): string {
  const { inside, moreSent, convention, order } = more;
  return object([
    member("node", formula(node)),
    member("formula", formula(made)),
    member("value", number(value)),
    member("upstream", number(upstream)),
    ...(source === undefined ? [] : [member("source", markedOf(source))]),
    ...(inside === undefined ? [] : [member("inside", markedOf(inside))]),
    ...(convention === undefined ? [] : [member("convention", text(convention))]),
    ...(order === undefined ? [] : [member("order", orderOf(order))]),
    member("sent", array(sent.map(sentOf))),
    ...(moreSent === 0 ? [] : [member("more_sent", number(moreSent))]),
  ]);
}

/** Columns are counted from 1, in characters. */
const markedOf = ({ text: whole, marks }: MarkedText): string =>
  object([
    member("text", text(whole)),
    member(
      "marks",
      array(
        marks.map(({ start, end }) =>
          object([
            member("column", String(1 + codePoints(whole.slice(0, start)))),
            member("length", String(codePoints(whole.slice(start, end)))),
          ]),
        ),
      ),
    ),
  ]);

const shadedFormula = ({ name, parts }: ShadedFormula): string =>
  object([
    ...(name === undefined ? [] : [member("name", text(name))]),
    member("formula", text(parts.map((part) => part.text).join(""))),
    member(
      "parts",
      array(
        parts.map((part) =>
          object([member("text", text(part.text)), member("share", number(part.share))]),
        ),
      ),
    ),
  ]);

const sentOf = ({ operand, rule, local, isLate, step, ...numbers }: SentGradient): string =>
  object([
    member("operand", formula(operand)),
    ...(rule === undefined ? [] : [member("rule", formula(rule))]),
    ...(local === undefined ? [] : [member("local", number(local))]),
    ...Object.entries(numbers).map(([key, value]) => member(key, number(value))),
    ...(isLate === true ? [member("is_late", "true")] : []),
    ...(step === undefined ? [] : [member("step", number(step))]),
  ]);

const orderOf = ({ isWrong, right, awaited, queue, queueLength }: StepOrder): string =>
  object([
    member("is_wrong", String(isWrong)),
    member("right", number(right)),
    member("awaited", array(awaited.map(formula))),
    member("queue", array(queue.map(formula))),
    member("queue_length", String(queueLength)),
  ]);

function cellOf(cell: Cell): string {
  if (typeof cell === "string") return text(cell);
  return typeof cell === "object" && "kind" in cell ? text(printExpression(cell)) : numbers(cell);
}

const estimateOf = ({ name, value, uncertainty, meaning }: Estimate): string =>
  object([
    member("name", text(name)),
    member("value", number(value)),
    ...(uncertainty === undefined ? [] : [member("uncertainty", number(uncertainty))]),
    member("meaning", text(meaning)),
  ]);

const factsOf = ({ rows }: Facts): string =>
  object(
    rows.flatMap(({ key, value }) => (key === undefined ? [] : [member(key, factValue(value))])),
  );

function factValue(value: Fact["value"]): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "boolean") return String(value);
  if (!(value instanceof Map)) return numbers(value as Numbers);
  return object([...value].map(([name, own]) => member(name, numbers(own))));
}

/** A cell with nothing in it has no key: who counts with numbers gets none that are texts. */
function rowsOf({ columns, rows }: Listing): string {
  const cells = columns.map(({ isDistinct }, index) => {
    const column = rows.map((row) => row[index] as Cell);
    if (isDistinct !== true) return column.map((cell) => (cell === "" ? undefined : cellOf(cell)));
    return numbered(column.map((cell) => printExpression(cell as Expression))).map(text);
  });
  return array(
    rows.map((_, row) =>
      object(
        columns.flatMap(({ key }, index) => {
          const cell = cells[index]?.[row];
          return cell === undefined ? [] : [member(key, cell)];
        }),
      ),
    ),
  );
}

/** Nodes are counted from 1. */
const graphOf = ({ nodes, edges, count }: GraphDrawing): string =>
  object([
    member("nodes", array(nodes.map(nodeOf))),
    member("edges", array(edges.map(edgeOf))),
    member("count", String(count)),
  ]);

const nodeOf = ({ kind, name, operation, value, gradient }: DrawnNode, index: number): string =>
  object([
    member("id", String(index + 1)),
    member("kind", text(kind)),
    ...(name === undefined ? [] : [member("name", text(name))]),
    ...(operation === undefined ? [] : [member("operation", text(operation))]),
    member("value", number(value)),
    ...(gradient === undefined ? [] : [member("gradient", number(gradient))]),
  ]);

const edgeOf = ({ from, to, local }: DrawnEdge): string =>
  object([
    member("from", String(from + 1)),
    member("to", String(to + 1)),
    ...(local === undefined ? [] : [member("local", number(local))]),
  ]);
function plotOf({ title, x, y, series, notes = [], below }: Plot): string {
  return object([
    member("kind", text("plot")),
    ...(title === undefined ? [] : [member("title", text(title))]),
    member("x", axisOf(x)),
    member("y", axisOf(y)),
    member("series", array(series.map(seriesOf))),
    ...(notes.length === 0 ? [] : [member("notes", array(notes.map(text)))]),
    ...(below === undefined ? [] : [member("below", plotOf(below))]),
  ]);
}

const axisOf = ({ label, range }: Axis): string =>
  object([
    ...(label === undefined ? [] : [member("label", text(label))]),
    member("range", numbers(range)),
  ]);

const seriesOf = (series: Series): string =>
  object([
    member("name", text(series.name)),
    member("kind", text(series.kind)),
    series.kind === "line"
      ? member("pieces", array(series.pieces.map(pointsOf)))
      : member("points", pointsOf(series.points)),
  ]);

const pointsOf = (points: readonly Point[]): string => numbers(points);

function contourOf({ name, x, y, levels, gradient, blanks, notes }: Contour): string {
  return object([
    member("kind", text("contour")),
    member("name", text(name)),
    member("x", axisOf(x)),
    member("y", axisOf(y)),
    member(
      "levels",
      array(
        levels.map(({ value, lines }) =>
          object([member("value", numbers(value)), member("lines", array(lines.map(pointsOf)))]),
        ),
      ),
    ),
    member(
      "gradient",
      array(
        gradient.vectors.map(({ at, partials }) =>
          object([member("at", numbers(at)), member("partials", numbers(partials))]),
        ),
      ),
    ),
    member(
      "blanks",
      array(
        blanks.map((blank) =>
          object([member("x", numbers(blank.x)), member("y", numbers(blank.y))]),
        ),
      ),
    ),
    ...(notes.length === 0 ? [] : [member("notes", array(notes.map(text)))]),
  ]);
}
