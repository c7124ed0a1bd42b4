/** The languages that formulas are exported to. To add one, add it here. */

import type { Language } from "./language.ts";
import { c } from "./languages/c.ts";
import { javascript, typescript } from "./languages/javascript.ts";
import { latex } from "./languages/latex.ts";
import { python } from "./languages/python.ts";
import { duckdb, postgresql, spark } from "./languages/sql.ts";

export const languages: readonly Language[] = [
  javascript,
  typescript,
  python,
  c,
  latex,
  duckdb,
  postgresql,
  spark,
];

export const languageNamed = (word: string): Language | undefined =>
  languages.find(({ words }) => words.includes(word));

export const languageWords: readonly string[] = languages.flatMap(({ words }) => words);
