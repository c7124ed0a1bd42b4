/** What `:read` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const readHelp = (): CommandHelp => ({
  doc: "bind the columns of a table as constant lists",
  example: ":read data.csv",
  parts: [
    ["FILE", "a table: CSV, TSV or JSON Lines, compressed or not; its header names the lists"],
  ],
  options: [
    {
      name: "classes",
      form: "",
      doc: "number the values of text columns 1, 2, … in the order of their first rows; `classes a, b` those of these columns",
      default: "text columns are left out",
    },
    {
      name: "missing",
      form: "nan",
      doc: "bind nan where a cell is missing",
      default: "a missing cell is an error",
    },
  ],
  words: ["nan"],
  examples: [":read iris.csv classes species", ":read weather.csv.gz, missing nan"],
});
