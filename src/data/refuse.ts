/** Files that hold a table, or something else, in a form that is not read: each refused with what to do instead. */

import { badOption, type NablaError } from "../error.ts";

interface Form {
  /** How such a file begins, as Latin-1, so that every byte is a character. */
  readonly begins: string;
  readonly at?: number;
  /** What else is found near the beginning. */
  readonly holds?: RegExp;
  readonly is: string;
  readonly hint: string;
}

const asCsv = "save it as CSV";
const anyText = "--data reads CSV, TSV and JSON Lines";
const inDatabase = `convert it: duckdb -c "COPY (FROM 'FILE') TO 'rows.csv'"; or let DuckDB compute: :export sql`;
const fromQuery = "write the result of a query as CSV and pipe it into --data -";

const binary: readonly Form[] = [
  { begins: "PAR1", is: "a Parquet file", hint: inDatabase },
  { begins: "PARE", is: "an encrypted Parquet file", hint: inDatabase },
  { begins: "ARROW1", is: "an Arrow file", hint: inDatabase },
  { begins: "FEA1", is: "a Feather file", hint: asCsv },
  { begins: "ORC", is: "an ORC file", hint: asCsv },
  { begins: "Obj\x01", is: "an Avro file", hint: asCsv },
  { begins: "\x89HDF\r\n", is: "an HDF5 file", hint: asCsv },
  { begins: "\x93NUMPY", is: "a NumPy file", hint: "save it with numpy.savetxt" },
  { begins: "MATLAB ", is: "a MATLAB file", hint: "save it with writematrix" },
  { begins: "SQLite format 3\0", is: "an SQLite database", hint: fromQuery },
  { begins: "DUCK", at: 8, is: "a DuckDB database", hint: fromQuery },
  {
    begins: "PK\x03\x04",
    holds: /\[Content_Types\]|xl\/|mimetype/,
    is: "a spreadsheet",
    hint: asCsv,
  },
  { begins: "PK\x03\x04", is: "a zip archive", hint: "unpack it first: unzip" },
  { begins: "\xD0\xCF\x11\xE0", is: "a spreadsheet", hint: asCsv },
  { begins: "\x1F\x8B", is: "compressed", hint: "rename it to .gz, or unpack it: gzip -dc" },
  { begins: "BZh", is: "compressed", hint: "unpack it first: bzip2 -dc" },
  { begins: "\xFD7zXZ", is: "compressed", hint: "unpack it first: xz -dc" },
  { begins: "\x28\xB5\x2F\xFD", is: "compressed", hint: "unpack it first: zstd -dc" },
  { begins: "\x04\x22\x4D\x18", is: "compressed", hint: "unpack it first: lz4 -dc" },
  { begins: "7z\xBC\xAF", is: "a 7z archive", hint: "unpack it first: 7z x" },
  { begins: "ustar", at: 257, is: "a tar archive", hint: "unpack it first: tar -xf" },
  { begins: "\xFF\xFE", is: "UTF-16", hint: "save it as UTF-8" },
  { begins: "\xFE\xFF", is: "UTF-16", hint: "save it as UTF-8" },
];

const textual: readonly (Pick<Form, "is" | "hint"> & { readonly begins: RegExp })[] = [
  { begins: /^%PDF-/, is: "a PDF file", hint: anyText },
  { begins: /^\s*<(?:!doctype|!--|\?xml|html)/i, is: "HTML or XML", hint: asCsv },
  {
    begins: /^(?:\xEF\xBB\xBF)?\s*\[\s*[[{]/,
    is: "a JSON array",
    hint: "write one object per line: jq -c '.[]'",
  },
];

const tableEnding =
  /\.(?:[ct]sv|tab|jsonl|ndjson|json|parquet|arrow|feather|orc|avro|xlsx?|ods)(?:\.gz)?$/i;

/** Whether a file's name says that it holds a table. */
export const isNameOfTable = (path: string): boolean => tableEnding.test(path);

/** That what is to be run holds a table. */
export const tableAsProgram = (path: string): NablaError =>
  badOption(
    `${path} is a table, not a program`,
    `run a program per row: nabla -e 'x^2' --data ${path}`,
  );

/** The bytes of a file that are looked at. */
const lookedAt = 4096;

/** @throws NablaError `bad-option` where a file that begins so is neither CSV, nor TSV, nor JSON Lines */
export function refuseOtherForms(path: string, start: Buffer): void {
  const beginning = start.toString("latin1", 0, lookedAt);
  const hasControls = start.subarray(0, lookedAt).some(isControl);
  // A header may begin with the letters ORC.
  const form =
    binary.find(
      ({ begins, at = 0, holds }) =>
        beginning.startsWith(begins, at) &&
        (hasControls || !isAscii.test(begins)) &&
        (holds === undefined || holds.test(beginning)),
    ) ??
    textual.find(({ begins }) => begins.test(beginning)) ??
    (beginning.includes("\0") ? { is: "not text", hint: anyText } : undefined);
  if (form !== undefined) throw badOption(`${path} is ${form.is}`, form.hint);
}

/** Whether a byte is none of a text: neither a space nor beyond the spaces. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);
const isAscii = /^[\x20-\x7E]*$/;
