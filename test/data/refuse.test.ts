/** Tables in forms that are not read. */

import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { kindOf } from "../../src/data/data.ts";

const bytes = (text: string): Buffer => Buffer.from(text, "latin1");

describe("a table is refused that is", () => {
  it.each([
    ["a Parquet file", bytes("PAR1\x15\x04\x15\x10"), "duckdb"],
    ["an Arrow file", bytes("ARROW1\0\0"), "duckdb"],
    ["a Feather file", bytes("FEA1\0\0\0\0"), "CSV"],
    ["an ORC file", bytes("ORC\x11\0\0"), "CSV"],
    ["an Avro file", bytes("Obj\x01\x04\x14avro.codec"), "CSV"],
    ["an HDF5 file", bytes("\x89HDF\r\n\x1a\n"), "CSV"],
    ["a NumPy file", bytes("\x93NUMPY\x01\0v\0{'descr': '<f8'"), "savetxt"],
    ["a MATLAB file", bytes("MATLAB 5.0 MAT-file\0"), "writematrix"],
    ["an SQLite database", bytes("SQLite format 3\0\x10\0"), "query"],
    ["a DuckDB database", bytes("\x01\x02\x03\x04\x05\x06\x07\x08DUCK\x40\0"), "query"],
    ["a spreadsheet", bytes("PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml"), "CSV"],
    ["a spreadsheet", bytes("PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis"), "CSV"],
    ["a spreadsheet", bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "CSV"],
    ["a zip archive", bytes("PK\x03\x04\x14\0\0\0data.csv"), "unzip"],
    ["compressed", gzipSync("x\n1\n"), "gzip"],
    ["compressed", bytes("BZh91AY&SY\x01\x02"), "bzip2"],
    ["compressed", bytes("\xFD7zXZ\0\0\x04"), "xz"],
    ["compressed", bytes("\x28\xB5\x2F\xFD$"), "zstd"],
    ["compressed", bytes("\x04\x22\x4D\x18d"), "lz4"],
    ["a 7z archive", bytes("7z\xBC\xAF\x27\x1C"), "7z"],
    ["a tar archive", bytes(`data.csv${"\0".repeat(249)}ustar\x0000`), "tar"],
    ["UTF-16", Buffer.from("\uFEFFx,y\n", "utf16le"), "UTF-8"],
    ["UTF-16", Buffer.from("\uFEFFx,y\n", "utf16le").swap16(), "UTF-8"],
    ["a PDF file", bytes("%PDF-1.7\n"), "CSV"],
    ["HTML or XML", bytes("<!DOCTYPE html>"), "CSV"],
    ["HTML or XML", bytes("\n<?xml version"), "CSV"],
    ["a JSON array", bytes('[\n  {"x": 1}'), "one object per line"],
    ["not text", bytes("\x7FELF\x02\x01\x01\0"), "CSV"],
    ["not text", Buffer.from("x,y\n1,2\n", "utf16le"), "CSV"],
  ])("%s", (is, start, hint) => {
    expect(() => kindOf("file", start)).toThrow(`file is ${is}`);
    try {
      kindOf("-", start);
    } catch (thrown) {
      expect(thrown).toMatchObject({ code: "bad-option", message: `standard input is ${is}` });
      expect((thrown as { hint: string }).hint).toContain(hint);
    }
  });
});

it.each([
  ["ORC,x\n1,2\n", ","],
  ["PAR1,é\n", ","],
  ["BZh\tx", "\t"],
  ["[a],b\n", ","],
  ["<x>;y\n", ";"],
  ["MATLAB used,n", ","],
  ["DUCKDUCKDUCK", ","],
  ['\uFEFF{"x": "PK"}', "lines"],
])("a table that begins as %j is read", (text, kind) => {
  expect(kindOf("file", Buffer.from(text))).toBe(kind);
});
