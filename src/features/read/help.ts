/** What `:read` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const readHelp = (): CommandHelp => ({
  doc: "read the columns of a table as constant lists",
  example: ":read data.csv",
  parts: [["FILE", "a table: CSV, TSV or JSON Lines, optionally compressed"]],
  options: [
    {
      name: "classes",
      form: "",
      doc: "number the values of text columns (`classes a, b`: these)",
      default: "text columns are skipped",
    },
    {
      name: "missing",
      form: "nan",
      doc: "use nan for missing cells",
      default: "a missing cell is an error",
    },
  ],
  words: ["nan"],
  examples: [":read iris.csv classes species", ":read weather.csv.gz, missing nan"],
});
