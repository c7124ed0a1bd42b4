/**
 * All calls to the file system. What goes wrong in one, however odd the name, is a NablaError `io`; what may wait for
 * another process, as a named pipe does, waits in short pieces, so that the user can cut it off.
 */

import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { ioError, NablaError } from "../error.ts";

/** Called again and again while another process is waited for. */
export type Waiting = () => void;

const pieceSize = 1 << 16;
/** Milliseconds between two looks whether the other process has gone on. */
const pause = 5;
/** The characters of a name that are told. */
const longestTold = 200;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "is a folder",
  ENOTDIR: "a part of the path is not a folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  ELOOP: "symbolic links form a loop",
  ENAMETOOLONG: "file name too long",
  ENXIO: "is neither a file nor a pipe",
  EPIPE: "the reader has closed the pipe",
  ERR_INVALID_ARG_VALUE: "the name contains a null character",
};

export const codeOf = (thrown: unknown): string | undefined =>
  (thrown as NodeJS.ErrnoException).code;

/** What failed, and why, as an error for the user. What is thrown and is no failure of the system goes on. */
export function failed(doing: "read" | "write", path: string, thrown: unknown): NablaError {
  if (thrown instanceof NablaError) return thrown;
  if (codeOf(thrown) === undefined) throw thrown;
  const { code = "", message } = thrown as NodeJS.ErrnoException;
  const name = path.length > longestTold ? `${path.slice(0, longestTold)}…` : path;
  return ioError(`cannot ${doing} ${name}: ${reasons[code] ?? message}`);
}

function attempt<Result>(doing: "read" | "write", path: string, call: () => Result): Result {
  try {
    return call();
  } catch (thrown) {
    throw failed(doing, path, thrown);
  }
}

const sleeper = new Int32Array(new SharedArrayBuffer(4));

const wait = (waiting: Waiting): void => waitFor(sleeper, 0, waiting);

/** Waits for a moment, or until a count that another thread keeps is no longer what it was. */
export function waitFor(count: Int32Array, seen: number, waiting: Waiting): void {
  waiting();
  Atomics.wait(count, 0, seen, pause);
}

const closers = new Set<() => void>();

/** Notes what has been opened. Returns what closes it, once. */
export function opened(close: () => void): () => void {
  const closeOnce = (): void => {
    if (closers.delete(closeOnce)) close();
  };
  closers.add(closeOnce);
  return closeOnce;
}

/** Returns a function that closes what is opened from now on: work that is cut off runs no `finally`. */
export function closerOfLater(): () => void {
  const before = new Set(closers);
  return () => {
    for (const close of [...closers]) if (!before.has(close)) close();
  };
}

/** The status of what has this name; undefined where nothing has. */
function statusOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

const isNullDevice = (status: Stats): boolean =>
  status.isCharacterDevice() && status.rdev === statusOf("/dev/null")?.rdev;

/** A device may go on for ever, or do something when it is read; the null device is just empty. */
function refuseDevice(status: Stats, path: string): void {
  const isNull = path === "/dev/null" || isNullDevice(status);
  if (status.isBlockDevice() || (status.isCharacterDevice() && !isNull)) {
    throw ioError(`cannot read ${path}: is a device`);
  }
}

/**
 * The bytes of a file or a pipe, piece by piece.
 * @param path `-` is standard input
 * @throws NablaError `io`
 */
export function* bytesOf(path: string, waiting: Waiting): Generator<Buffer> {
  const isInput = path === "-";
  const name = isInput ? "standard input" : path;
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const file = isInput ? 0 : attempt("read", name, () => openSync(path, flags));
  const close = opened(() => {
    if (!isInput) closeSync(file);
  });
  try {
    const isPipe = attempt("read", name, () => {
      const status = fstatSync(file);
      if (!isInput) refuseDevice(status, path);
      return status.isFIFO();
    });
    // Somebody is known to write to a pipe that the system has named; another one may be waited for.
    let isConnected = !isPipe || isInput || /^\/(?:dev|proc)\//.test(path);
    const bytes = Buffer.alloc(pieceSize);
    for (;;) {
      const count = attempt("read", name, () => readSome(file, bytes));
      if (count === 0 && isConnected) return;
      if (count === undefined) isConnected = true;
      if (!count) wait(waiting);
      else {
        isConnected = true;
        yield Buffer.from(bytes.subarray(0, count));
      }
    }
  } finally {
    close();
  }
}

/** How many bytes there are, 0 at the end; undefined where they are still to come. */
function readSome(file: number, bytes: Buffer): number | undefined {
  try {
    return readSync(file, bytes);
  } catch (thrown) {
    if (codeOf(thrown) === "EAGAIN" || codeOf(thrown) === "EINTR") return undefined;
    if (codeOf(thrown) === "EOF") return 0;
    throw thrown;
  }
}

/**
 * Writes beside the file and then puts the new one in its place, so that there is always a whole one. It keeps its
 * permissions, and a symbolic link to it stays one. Pipes and the like are written to as they are.
 * @param mode the permissions of a file that is new
 * @throws NablaError `io`
 */
export function writeWhole(path: string, text: string, waiting: Waiting, mode = 0o666): void {
  attempt("write", path, () => {
    const status = statusOf(path);
    if (status?.isBlockDevice()) throw ioError(`cannot write ${path}: is a device`);
    if (status === undefined || status.isFile()) replace(targetOf(path), text, status, mode);
    else writeThrough(path, text, waiting);
  });
}

function replace(target: string, text: string, status: Stats | undefined, mode: number): void {
  if (status !== undefined) accessSync(target, constants.W_OK);
  // Not after its name, which may be as long as names can be.
  const beside = join(dirname(target), `.nabla-${process.pid}.new`);
  // From a process that was killed, and had the same number.
  rmSync(beside, { force: true });
  try {
    const file = openSync(beside, "wx", mode);
    try {
      if (status !== undefined) fchmodSync(file, status.mode);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (thrown) {
    rmSync(beside, { force: true });
    throw thrown;
  }
}

/** The file behind symbolic links, also where it is not there yet. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (thrown) {
    if (codeOf(thrown) !== "ENOENT") throw thrown;
  }
  try {
    return targetOf(resolve(dirname(path), readlinkSync(path)));
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT" || codeOf(thrown) === "EINVAL") return path;
    throw thrown;
  }
}

function writeThrough(path: string, text: string, waiting: Waiting): void {
  const flags = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0);
  const patiently = <Result>(call: () => Result, until: string): Result => {
    for (;;) {
      try {
        return call();
      } catch (thrown) {
        if (codeOf(thrown) !== until && codeOf(thrown) !== "EINTR") throw thrown;
      }
      wait(waiting);
    }
  };
  const isPipe = statusOf(path)?.isFIFO();
  // A pipe is opened when it has a reader.
  const file = patiently(() => openSync(path, flags), isPipe ? "ENXIO" : "EINTR");
  const close = opened(() => closeSync(file));
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) {
      done += patiently(() => writeSync(file, bytes, done), "EAGAIN");
    }
  } finally {
    close();
  }
}

/** The bytes that are read of a file that is read as a whole: settings and a history are small. */
const maxWhole = 1 << 24;

/**
 * The text of a small file, of which only a regular one is read; undefined where nothing has this name, and of what is
 * longer the end. @throws NablaError `io`
 */
export function textOf(path: string): string | undefined {
  return attempt("read", path, () => {
    const status = statusOf(path);
    if (status === undefined) return undefined;
    requireFile(status, path, "read");
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const length = Math.min(status.size, maxWhole);
      const bytes = Buffer.alloc(length);
      const count = readSync(file, bytes, 0, length, status.size - length);
      return bytes.toString("utf8", 0, count);
    } finally {
      closeSync(file);
    }
  });
}

function requireFile(status: Stats, path: string, doing: "read" | "write"): void {
  if (status.isDirectory()) throw ioError(`cannot ${doing} ${path}: is a folder`);
  if (!status.isFile()) throw ioError(`cannot ${doing} ${path}: not a regular file`);
}

/** Adds to the end of a file in one write, and makes it where it is not there, for the user alone. @throws NablaError `io` */
export function append(path: string, text: string): void {
  attempt("write", path, () => {
    const status = statusOf(path);
    if (status !== undefined) requireFile(status, path, "write");
    writeFileSync(path, text, { flag: "a", mode: 0o600 });
  });
}

/** Makes a folder, and those that it is in, where they are not there. @throws NablaError `io` */
export function makeFolder(path: string, mode = 0o777): void {
  attempt("write", path, () => makeFolders(path, mode));
}

/** Node's own way to make several never ends where the system says of a folder that is there that it is not, as /proc does. */
function makeFolders(path: string, mode: number): void {
  if (statusOf(path)?.isDirectory()) return;
  const outer = dirname(path);
  if (outer !== path) makeFolders(outer, mode);
  try {
    mkdirSync(path, { mode });
  } catch (thrown) {
    // Another process may have made it meanwhile.
    if (codeOf(thrown) !== "EEXIST" || !statusOf(path)?.isDirectory()) throw thrown;
  }
}

/** A text as it stands in a file of its own after some work on that file. @throws NablaError `io` */
export function edited(text: string, work: (path: string) => void): string {
  return attempt("write", tmpdir(), () => {
    const folder = mkdtempSync(join(tmpdir(), "nabla-"));
    try {
      const path = join(folder, "definition.nabla");
      writeFileSync(path, text, { mode: 0o600 });
      work(path);
      return textOf(path) ?? "";
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** The names in a folder; those of folders end in a slash. @throws NablaError `io` */
export function namesIn(folder: string): string[] {
  return attempt("read", folder, () =>
    readdirSync(folder, { withFileTypes: true }).map(
      (entry) => `${entry.name}${entry.isDirectory() ? "/" : ""}`,
    ),
  );
}

/** The size of a file in bytes; undefined where there is none, or it has none. */
export function sizeOf(path: string): number | undefined {
  try {
    const status = statusOf(path);
    return status?.isFile() ? status.size : undefined;
  } catch {
    return undefined;
  }
}

/** When a file was last written, in milliseconds; undefined where there is none. */
export function writtenAt(path: string): number | undefined {
  try {
    return statusOf(path)?.mtimeMs;
  } catch {
    return undefined;
  }
}

/** Removes a file, if it is there. @throws NablaError `io` */
export const remove = (path: string): void =>
  attempt("write", path, () => rmSync(path, { force: true }));

/** Standard input as a stream says nothing of a folder. @throws NablaError `io` */
export function refuseFolderAsInput(): void {
  attempt("read", "standard input", () => {
    if (fstatSync(0).isDirectory()) throw ioError("cannot read standard input: is a folder");
  });
}

/** What is typed on the terminal of this process and has not been read; nothing where that cannot be told. */
export const typedAhead = (): Buffer => fromTerminal((read) => read() ?? nothing);

const nothing = Buffer.alloc(0);
const endOfInput = Buffer.of(4);

/**
 * The same where the terminal passes on whole lines. Ctrl-D then ends a line, or is one that is empty, and would be
 * nothing that can be read once it passes on keys again: here it is a key in its place.
 */
export const linesTypedAhead = (): Buffer =>
  fromTerminal((read) => {
    const lines: Buffer[] = [];
    // A terminal that is gone has ends without end.
    for (let line = read(); line !== undefined && lines.length < pieceSize; line = read()) {
      lines.push(line, line.at(-1) === 10 ? nothing : endOfInput);
    }
    return Buffer.concat(lines);
  });

function fromTerminal(take: (read: () => Buffer | undefined) => Buffer): Buffer {
  try {
    const terminal = openSync("/dev/tty", constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const bytes = Buffer.alloc(pieceSize);
      return take(() => {
        const count = readSome(terminal, bytes);
        return count === undefined ? undefined : Buffer.from(bytes.subarray(0, count));
      });
    } finally {
      closeSync(terminal);
    }
  } catch {
    return nothing;
  }
}

/** The user's folder; undefined where the system knows of none. */
export function home(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

/** A stream of this process, which may be known by its number to the system. */
interface ProcessStream<Text extends string> {
  readonly fd?: number;
  readonly writableLength: number;
  write(text: Text | Uint8Array): unknown;
}

/**
 * Writes to a stream past what Node keeps of it. Work that is cut off while Node writes would leave the stream waiting
 * for the end of that write, and what is said after it would be lost. Only what the system does not take at once, and
 * what fails, is left to Node.
 */
export function writeNow<Text extends string>(
  stream: ProcessStream<Text>,
  text: NoInfer<Text>,
): void {
  const { fd } = stream;
  if (fd === undefined || stream.writableLength > 0) {
    stream.write(text);
    return;
  }
  const { rest } = writeDirectly(fd, Buffer.from(text), false);
  if (rest.length > 0) stream.write(rest);
}

/** What the system has not taken, and why if that is not because a reader is awaited. */
interface Untaken {
  readonly rest: Buffer;
  readonly error?: NodeJS.ErrnoException;
}

/**
 * Writes to what the process has this number for, as much as the system takes at once. A pipe takes all of a piece that fits
 * in the smallest one, or none: so it holds whole lines wherever the process ends.
 */
export function writeDirectly(fd: number, bytes: Buffer, isPipe: boolean): Untaken {
  let from = 0;
  try {
    while (from < bytes.length) {
      from += writeSync(fd, bytes, from, isPipe ? pieceFrom(bytes, from) : bytes.length - from);
    }
    return { rest: nothing };
  } catch (thrown) {
    const error = thrown as NodeJS.ErrnoException;
    const rest = bytes.subarray(from);
    return error.code === "EAGAIN" ? { rest } : { rest, error };
  }
}

/** The bytes that a pipe holds wherever there are pipes. */
const leastPipe = 4096;

/** The length of the whole lines that fit in the smallest pipe; or of what is there, or fits, of a longer one. */
function pieceFrom(bytes: Buffer, from: number): number {
  if (bytes.length - from <= leastPipe) return bytes.length - from;
  const end = bytes.lastIndexOf("\n", from + leastPipe - 1) + 1;
  return end > from ? end - from : leastPipe;
}

/**
 * The number of bytes that can be written directly without waiting for a reader. It is 0 where nothing is known of that,
 * as of a terminal.
 */
export function roomFor(fd: number): number {
  try {
    const status = fstatSync(fd);
    if (status.isFile() || isNullDevice(status)) return Number.POSITIVE_INFINITY;
    return status.isFIFO() || status.isSocket() ? leastPipe : 0;
  } catch {
    return 0;
  }
}
