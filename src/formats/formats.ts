/** The table of output formats. To add one, add a row. */

import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

export const formats = { table, plain, json, csv } satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
