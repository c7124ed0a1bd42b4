/** Files that the user names: read in pieces, and written as a whole or not at all. */

import {
  closeSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import type { Source } from "../cli/options.ts";
import { ioError, type NablaError } from "../error.ts";
import type { Files } from "../session/host.ts";

const pieceSize = 1 << 16;

/** The text of a file, piece by piece, so that it need not be held as a whole. @throws NablaError `io` */
export function* piecesOf(path: string): Generator<string> {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (thrown) {
    throw unreadable(path, thrown);
  }
  try {
    const decoder = new StringDecoder("utf8");
    const bytes = Buffer.alloc(pieceSize);
    for (;;) {
      const count = readPiece(path, file, bytes);
      if (count === 0) break;
      yield decoder.write(bytes.subarray(0, count));
    }
    yield decoder.end();
  } finally {
    closeSync(file);
  }
}

function readPiece(path: string, file: number, bytes: Buffer): number {
  try {
    return readSync(file, bytes);
  } catch (thrown) {
    throw unreadable(path, thrown);
  }
}

/** Writes beside the file and then puts the new one in its place, so that there is always a whole one. */
export function writeWhole(path: string, text: string): void {
  if (isDevice(path)) {
    writeTo(path, text);
    return;
  }
  const target = targetOf(path);
  const beside = `${target}.${process.pid}.new`;
  try {
    const file = openSync(beside, "wx", modeOf(target));
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (thrown) {
    rmSync(beside, { force: true });
    throw ioError(`cannot write ${path}: ${reasonOf(thrown)}`);
  }
}

function writeTo(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (thrown) {
    throw ioError(`cannot write ${path}: ${reasonOf(thrown)}`);
  }
}

/** The file behind a link, so that the link stays one. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** A pipe or a terminal, say, which cannot be replaced. */
function isDevice(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status !== undefined && !status.isFile();
}

/** A file that is replaced keeps its permissions. */
function modeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mode ?? 0o666;
}

export const files: Files = {
  resolve: (path, from) => {
    const isFile = from !== "" && !from.startsWith("<");
    return isAbsolute(path) || !isFile ? path : join(dirname(from), path);
  },
  read: piecesOf,
  write: writeWhole,
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "you may not",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
};

const reasonOf = (thrown: unknown): string => {
  const { code = "", message } = thrown as NodeJS.ErrnoException;
  return reasons[code] ?? message;
};

export const unreadable = (path: string, thrown: unknown): NablaError =>
  ioError(`cannot read ${path}: ${reasonOf(thrown)}`);

/** How many bytes there are to read; undefined where that is not known. */
export function sizeOf(source: Source): number | undefined {
  if (source.kind === "text") return source.text.length;
  const status = source.path === "-" ? undefined : statSync(source.path, { throwIfNoEntry: false });
  return status?.isFile() ? status.size : undefined;
}
