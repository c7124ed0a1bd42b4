/** The table of output formats. To add one, add a row. */

import { joinWords } from "../prose.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

export const formats = { table, plain, json, csv } satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** Those that are written unless another is chosen: for one run, and for one run for each row of a table. */
export const defaultFormat: FormatName = "table";
export const defaultRowFormat: FormatName = "csv";

export const formatNames = Object.keys(formats) as FormatName[];

export const rowFormats = (): string =>
  joinWords(formatNames.filter((name) => formats[name].rows !== undefined).sort(), "or");
