/** The readers of CSV, which are loaded when one is first wanted. */

import { createRequire } from "node:module";

interface Readers {
  /** Row by row, as a stream. */
  readonly parse: typeof import("csv-parse").parse;
  /** A whole file at once. */
  readonly parseSync: typeof import("csv-parse/sync").parse;
}

export const csv = (): Readers => createRequire(import.meta.url)("./csv.cjs") as Readers;
