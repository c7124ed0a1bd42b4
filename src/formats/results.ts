/** What commands were to find, without what is told of it: the root, the parameters, the derivatives. */

import type { Part, Report } from "../session/reply.ts";
import { printExpression } from "../syntax/print.ts";
import { exact } from "../text/number.ts";
import { printableLines, type Shown } from "../text/printable.ts";
import type { Cell, Fact } from "../text/shapes.ts";

/** Each on a line, in full; undefined where a report has no such result, but is one as a whole. */
export function resultsIn({ parts }: Report): Shown | undefined {
  const found = parts.flatMap(resultsOf);
  return found.length === 0
    ? undefined
    : printableLines(found.map((value) => `${value}\n`).join(""));
}

function resultsOf(part: Part): readonly string[] {
  if (typeof part === "string") return [];
  if (part.kind !== "listing") {
    return factsIn(part).flatMap(({ value, isResult }) =>
      isResult && value instanceof Map ? [...value.values()].map(exact) : [],
    );
  }
  const places = [...part.columns.keys()].filter((at) =>
    part.results?.includes(part.columns[at]?.key as string),
  );
  if (places.length === 0) return [];
  return part.rows.map((row) => {
    const cells = places.map((at) => textOf(row[at] as Cell));
    return cells.length === 1 ? (cells[0] as string) : `[${cells.join(", ")}]`;
  });
}

function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "object" && "kind" in cell ? printExpression(cell) : exact(cell);
}

/** Why a result is not what was to be found. */
export function whyDoubtful(report: Report): string | undefined {
  if (resultsIn(report) === undefined) return undefined;
  const facts = report.parts.flatMap(factsIn);
  if (!facts.some(({ key, value }) => key === "converged" && value === false)) return undefined;
  const reason = facts.find(({ key }) => key === "reason")?.value;
  return `not converged${typeof reason === "string" ? ` (${reason})` : ""}`;
}

const factsIn = (part: Part): readonly Fact[] =>
  typeof part !== "string" && part.kind === "facts" ? part.rows : [];
