/** Of what is long: as much as a screen has room for, and a word about the rest. */

import { plural } from "../prose.ts";
import type { Printed } from "./printed.ts";
import type { Screen } from "./screen.ts";
import type { Listing, Rest } from "./shapes.ts";
import { wrap } from "./text.ts";

/** Lines of the screen that a long listing leaves to others: its titles, what it says of the rest, two prompts. */
const otherLines = 4;
const minRows = 3;

/** A listing that may be cut, without the rows that the screen has no room for. */
export function withinHeight(listing: Printed<Listing>, { height }: Screen): Printed<Listing> {
  const { rows, rest } = listing;
  const most = Math.max(minRows, height - otherLines);
  // A single row takes no more room than the word that it is left out.
  const isOneMore = rest?.count === 0 && rows.length === most + 1;
  if (rest === undefined || rows.length <= most || isOneMore) return listing;
  const count = rest.count + rows.length - most;
  return { ...listing, rows: rows.slice(0, most), rest: { ...rest, count } };
}

export const renderRest = (rest: Rest | undefined, screen: Screen): string =>
  rest === undefined || rest.count === 0
    ? ""
    : wrap(` ${restOf(rest)}`, screen.width)
        .map((line) => screen.style.dim(`${line}\n`))
        .join("");

/** `… 940 more nodes, :trace all shows all`. */
export const restOf = ({ count, noun, how }: Rest): string =>
  `… ${plural(count, `more ${noun}`)}, ${how} shows all`;
