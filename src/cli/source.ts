/** The text of a source, piece by piece, so that none need be held as a whole. */

import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { ioError, type NablaError } from "../error.ts";
import type { Source } from "./options.ts";
import type { Environment } from "./output.ts";

const pieceSize = 1 << 16;

/** @throws NablaError `io` where it cannot be read */
export async function* chunksOf(source: Source, environment: Environment): AsyncGenerator<string> {
  if (source.kind === "text") {
    yield source.text;
    return;
  }
  try {
    if (source.path === "-") {
      environment.stdin.setEncoding("utf8");
      yield* environment.stdin as AsyncIterable<string>;
    } else yield* piecesOf(source.path);
  } catch (thrown) {
    throw unreadable(source.path, thrown as NodeJS.ErrnoException);
  }
}

function* piecesOf(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const bytes = Buffer.alloc(pieceSize);
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) {
      yield decoder.write(bytes.subarray(0, count));
    }
    yield decoder.end();
  } finally {
    closeSync(file);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be read",
  EISDIR: "it is a directory",
};

const unreadable = (path: string, error: NodeJS.ErrnoException): NablaError =>
  ioError(`cannot read ${path}: ${reasons[error.code ?? ""] ?? error.message}`);
