/** Listings, estimates and facts as JSON. */

import { printExpression } from "../syntax/print.ts";
import type { Expression } from "../syntax/tree.ts";
import { numbered } from "../text/disambiguate.ts";
import type { Cell, Estimates, Facts, Json, Listing } from "../text/shapes.ts";
import { restOf } from "../text/truncate.ts";

/** Its rows, and a word about those that are left out. */
export function listingJson(listing: Listing): readonly Json[] {
  const { rest } = listing;
  const rows = rowsOf(listing);
  return rest === undefined || rest.count === 0 ? [rows] : [rows, restOf(rest)];
}

/** A cell with nothing in it has no key: who counts with numbers gets none that are texts. */
function rowsOf({ columns, rows }: Listing): Json {
  const cells = columns.map(({ isDistinct }, index) => {
    const column = rows.map((row) => row[index] as Cell);
    if (isDistinct !== true) return column.map(cellOf);
    return numbered(column.map((cell) => printExpression(cell as Expression)));
  });
  return rows.map((_, row) => new Map(columns.map(({ key }, at) => [key, cells[at]?.[row]])));
}

function cellOf(cell: Cell): Json | undefined {
  if (cell === "") return undefined;
  return typeof cell === "object" && "kind" in cell ? printExpression(cell) : cell;
}

export const estimatesJson = ({ rows }: Estimates): readonly Json[] => [
  rows.map(({ name, value, uncertainty, meaning }) => ({ name, value, uncertainty, meaning })),
];

export const factsJson = ({ rows }: Facts): readonly Json[] => [
  new Map(rows.flatMap(({ key, value }) => (key === undefined ? [] : [[key, value]]))),
];
