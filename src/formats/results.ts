/** What commands were to find, without what is told of it: the root, the parameters, the derivatives. */

import type { PartView, PartViews } from "../session/feature.ts";
import type { Part, Report } from "../session/reply.ts";
import { printExpression } from "../syntax/print.ts";
import { exact } from "../text/number.ts";
import { printable, type Shown } from "../text/printable.ts";
import type { Cell, Fact, Listing } from "../text/shapes.ts";
import { restOf } from "../text/truncate.ts";

/** Each on a line, in full; undefined where a report has none. */
export function resultsIn({ parts }: Report, views: PartViews): Shown | undefined {
  const found = parts.flatMap((part) => resultsOf(part, views));
  return found.length === 0 ? undefined : (found.map((line) => `${line}\n`).join("") as Shown);
}

function resultsOf(part: Part, views: PartViews): readonly string[] {
  if (typeof part === "string") return [];
  switch (part.kind) {
    case "listing":
      return resultsListed(part);
    case "estimates":
      return part.rows.flatMap(({ isResult, uncertainty = Number.NaN }) =>
        isResult ? [exact(uncertainty)] : [],
      );
    case "facts":
      return part.rows.flatMap(({ value, isResult }) => {
        if (!isResult) return [];
        return value instanceof Map ? [...value.values()].map(exact) : [textOf(value as Cell)];
      });
    default:
      return (views[part.kind] as PartView<typeof part> | undefined)?.results?.(part) ?? [];
  }
}

/** Rows of numbers are lists, as those of a matrix; others have their cells between tabs. */
function resultsListed({ columns, rows, results = [], resultRows }: Listing): readonly string[] {
  const places = [...columns.keys()].filter((at) => results.includes(columns[at]?.key as string));
  if (places.length === 0) return [];
  return rows.flatMap((row, index) => {
    if (resultRows?.includes(index) === false) return [];
    const cells = places.map((at) => row[at] as Cell);
    const texts = cells.map(textOf);
    const isVector = cells.length > 1 && cells.every((cell) => typeof cell === "number");
    return isVector ? `[${texts.join(", ")}]` : texts.join("\t");
  });
}

function textOf(cell: Cell): string {
  if (typeof cell === "string") return printable(cell);
  return typeof cell === "object" && "kind" in cell
    ? printable(printExpression(cell))
    : exact(cell);
}

/** Why a result is not what was to be found, or not all of it. */
export function whyDoubtful(report: Report, views: PartViews): string | undefined {
  if (resultsIn(report, views) === undefined) return undefined;
  const { parts } = report;
  const facts = parts.flatMap(factsIn);
  if (facts.some(({ key, value }) => key === "converged" && value === false)) {
    const reason = facts.find(({ key }) => key === "reason")?.value;
    return `not converged${typeof reason === "string" ? ` (${reason})` : ""}`;
  }
  const rests = parts.flatMap((part) =>
    typeof part !== "string" && part.kind === "listing" && part.results !== undefined
      ? (part.rest ?? [])
      : [],
  );
  return rests.filter(({ count }) => count > 0).map(restOf)[0];
}

const factsIn = (part: Part): readonly Fact[] =>
  typeof part !== "string" && part.kind === "facts" ? part.rows : [];
