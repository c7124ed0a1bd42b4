/** The numbers in the cells of tables. */

import { badCell, type NablaError } from "../error.ts";

/** A column's name as a program may write it, in which µ and μ are one letter. */
export const columnName = (written: string): string => written.trim().replaceAll("µ", "μ");

/** With a digit or a minus and no letter after it: such text is a number to JavaScript only if it is decimal. */
function beginsPlainly(cell: string): boolean {
  const first = cell.charCodeAt(0);
  const isPlain = first === 45 || (first >= 48 && first <= 57);
  return isPlain && !(cell.charCodeAt(1) >= 65);
}

const decimal = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const special: ReadonlyMap<string, number> = new Map([
  ["nan", Number.NaN],
  ["inf", Number.POSITIVE_INFINITY],
  ["infinity", Number.POSITIVE_INFINITY],
  ["-inf", Number.NEGATIVE_INFINITY],
  ["-infinity", Number.NEGATIVE_INFINITY],
]);

/** The number that a cell holds: decimal, or as nabla itself writes what is not finite. */
export function numberIn(cell: unknown): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return undefined;
  if (beginsPlainly(cell)) {
    const value = Number(cell);
    if (Number.isFinite(value)) return value;
  }
  return decimal.test(cell) ? Number(cell) : special.get(cell.trim().toLowerCase());
}

/** Nothing, or what R writes for it. */
export const isMissing = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && missing.has(cell.trim()));

const missing: ReadonlySet<string> = new Set(["", "NA"]);

/** A cell in words, at most so long. */
export const shownCell = (cell: unknown): string =>
  typeof cell === "object" ? nested(cell as object) : clipped(cell);

/** What a cell says that is not a number. */
export const labelIn = (cell: unknown): string =>
  typeof cell === "string"
    ? cell.trim()
    : typeof cell === "object"
      ? nested(cell as object)
      : String(cell);

export function whyNotNumber(row: number, column: string, cell: unknown): NablaError {
  if (cell === undefined) return badCell(`row ${row} has no column ${column}`);
  const place = `row ${row}, column ${column}`;
  if (cell === null || cell === "") return badCell(`${place} is empty`);
  // What is nested may be so too deeply to be written, or tried.
  const isPlain = typeof cell !== "object";
  const [, hint] = (isPlain && slips.find(([pattern]) => pattern.test(String(cell)))) || [];
  return badCell(`${place}: ${shownCell(cell)} is not a number`, hint);
}

/** The characters of a cell that are told. */
const longestTold = 100;

function clipped(cell: unknown): string {
  const text = JSON.stringify(cell);
  return text.length > longestTold ? `${text.slice(0, longestTold)}…` : text;
}

function nested(cell: object): string {
  try {
    return clipped(cell);
  } catch {
    return Array.isArray(cell) ? "a list" : "an object";
  }
}

const slips: readonly (readonly [RegExp, string])[] = [
  [/^\s*[-+]?[\d.]*,\d+\s*$/, "use a decimal point: 1.5"],
  [/±|\+\/?[-−]/, "cells are plain numbers; set uncertain inputs outside the table: -s k=3±0.1"],
];
