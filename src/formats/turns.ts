/** What the turns of a loop show, in each of the formats. */

import { elementName } from "../session/naming.ts";
import type { TurnColumn, Turns } from "../session/reply.ts";
import { renderListing } from "../text/listing.ts";
import { exact, exactNumber } from "../text/number.ts";
import { printable, type Shown, shownJson } from "../text/printable.ts";
import { printed } from "../text/printed.ts";
import type { Screen } from "../text/screen.ts";
import type { Cell, Listing } from "../text/shapes.ts";
import { sparkline } from "../text/sparkline.ts";
import { clip, padEnd, widthOf } from "../text/text.ts";
import { record } from "./csv-text.ts";
import { member, numbers, object } from "./json-text.ts";

/** Rows shown where nothing limits the height, and the least that are shown. */
const maxRows = 60;
const minRows = 10;
/** Lines of the screen that a table leaves to others: its header, the curves, the prompt. */
const otherLines = 6;
/** Of fewer turns the numbers themselves say how they go. */
const minCurve = 3;
/** Columns of the screen that the names before curves may take. */
const widestName = 24;

/** The first and the last rows, as many as fit, and below them how each column goes. */
export function* turnsTable(reply: Turns, screen: Screen): Generator<Shown> {
  const { counters, outermost } = reply;
  if (reply.columns.length === 0 || outermost.length === 0) return;
  // The name of a loop stands at the left already.
  const columns = reply.columns.filter(({ name }) => !counters.some((each) => each.name === name));
  const curves = curvesOf(columns, screen);
  const room = screen.height - otherLines - curves.length;
  const most = Math.min(maxRows, Math.max(minRows, room));
  const count = outermost.length;
  const last = Math.floor(most / 2);
  const chosen =
    count <= most
      ? Array.from(outermost.keys())
      : Array.from({ length: most }, (_, at) => (at < most - last ? at : count - most + at));
  const all = [...counters, ...columns];
  const cells = chosen.map((row) => all.map(({ values }): Cell => values[row] ?? ""));
  if (count > most)
    cells.splice(
      most - last,
      0,
      all.map(() => "…"),
    );
  const listing: Listing = {
    kind: "listing",
    columns: all.map(({ name }) => ({ key: name, title: name })),
    rows: cells,
    bars: false,
    leading: counters.length,
  };
  const more = count > most ? [` … ${count - most} more rows; csv and json have all`] : [];
  yield [
    renderListing(printed(listing), screen),
    ...[...more, ...curves].map((line) => `${screen.style.dim(line)}\n`),
    "\n",
  ].join("") as Shown;
}

/** A row of blocks for each column of numbers that changes. */
function curvesOf(columns: readonly TurnColumn[], { width }: Screen): string[] {
  const drawn = columns.flatMap(({ name, values }) => {
    const finite = values.filter((each) => typeof each === "number" && Number.isFinite(each));
    const isFlat = finite.every((each) => each === finite[0]);
    return finite.length < minCurve || isFlat
      ? []
      : [[printable(name), sparkline(finite as number[])]];
  }) as [string, string][];
  const widest = drawn.reduce((most, [name]) => Math.max(most, widthOf(name)), 0);
  const room = Math.min(widestName, widest);
  return drawn.map(([name, curve]) => clip(` ${padEnd(clip(name, room), room)}  ${curve}`, width));
}

/** A line for each row, with tabs between its numbers. */
export function* turnsPlain({ columns, outermost }: Turns): Generator<Shown> {
  if (columns.length === 0) return;
  for (const row of outermost.keys()) {
    const cells = columns.map(({ values }) => {
      const value = values[row];
      return value === undefined ? "" : exact(value);
    });
    yield `${cells.join("\t")}\n` as Shown;
  }
}

export function* turnsJson(reply: Turns, place: string): Generator<Shown> {
  const { counters, columns, outermost } = reply;
  if (columns.length === 0) return;
  const isNamed = counters.length > 1 || counters[0]?.name !== "turn";
  const membersOf = (all: readonly TurnColumn[], row: number): string =>
    object(
      all.flatMap(({ name, values }) => {
        const value = values[row];
        return value === undefined ? [] : [member(name, numbers(value))];
      }),
    );
  const last = outermost.length - 1;
  const told = reply.notes.map((note) => JSON.stringify(note)).join(",");
  const ending = [
    ...(told === "" ? [] : [`,"notes":[${told}]`]),
    ...(reply.isInterrupted ? [',"interrupted":true'] : []),
  ].join("");
  for (const [row, turn] of outermost.entries()) {
    const named = isNamed ? `"turns":${membersOf(counters, row)},` : "";
    const more = row === last ? ending : "";
    const shown = membersOf(columns, row);
    yield shownJson(`{${place},"turn":${turn},${named}"columns":${shown}${more}}\n`);
  }
}

/** A row for each number, with what its innermost loop has counted as its input. */
export function* turnsCsv(turns: Turns): Generator<Shown> {
  const { file, statement, counters, columns, outermost } = turns;
  const line = String(statement.line);
  for (const row of outermost.keys()) {
    const counter = counters.findLast(({ values }) => values[row] !== undefined);
    const count = counter?.values[row];
    const input = [counter?.name ?? "", typeof count === "number" ? exactNumber(count) : ""];
    for (const { name, values } of columns) {
      const value = values[row];
      if (value === undefined) continue;
      for (const [at, number] of (typeof value === "number" ? [value] : value).entries()) {
        const own = elementName(name, typeof value === "number" ? undefined : at);
        yield record([file, line, own, exactNumber(number), ...input, ""]);
      }
    }
  }
}
