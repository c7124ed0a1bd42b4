/** Listings, estimates and facts as JSON. */

import { printExpression } from "../syntax/print.ts";
import type { Expression } from "../syntax/tree.ts";
import { numbered } from "../text/disambiguate.ts";
import type { Cell, Estimate, Estimates, Fact, Facts, Listing, Numbers } from "../text/shapes.ts";
import { restOf } from "../text/truncate.ts";
import { array, member, number, numbers, object, text } from "./json-text.ts";

/** Its rows, and a word about those that are left out. */
export function listingJson(listing: Listing): readonly string[] {
  const { rest } = listing;
  const rows = rowsOf(listing);
  return rest === undefined || rest.count === 0 ? [rows] : [rows, text(restOf(rest))];
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

function cellOf(cell: Cell): string {
  if (typeof cell === "string") return text(cell);
  return typeof cell === "object" && "kind" in cell ? text(printExpression(cell)) : numbers(cell);
}

export const estimatesJson = ({ rows }: Estimates): readonly string[] => [
  array(rows.map(estimateOf)),
];

const estimateOf = ({ name, value, uncertainty, meaning }: Estimate): string =>
  object([
    member("name", text(name)),
    member("value", number(value)),
    ...(uncertainty === undefined ? [] : [member("uncertainty", number(uncertainty))]),
    member("meaning", text(meaning)),
  ]);

export const factsJson = ({ rows }: Facts): readonly string[] => [
  object(
    rows.flatMap(({ key, value }) => (key === undefined ? [] : [member(key, factValue(value))])),
  ),
];

function factValue(value: Fact["value"]): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "boolean") return String(value);
  if (!(value instanceof Map)) return numbers(value as Numbers);
  return object([...value].map(([name, own]) => member(name, numbers(own))));
}
