/** What sessions on a terminal are made of, kept in a folder for `:restore`: a file each, so that none overwrites another. */

import { uptime } from "node:os";
import { join } from "node:path";
import { makeFolder, namesIn, remove, textOf, writeWhole, writtenAt } from "../data/disk.ts";
import { ioError, NablaError } from "../error.ts";
import type { KeptSession } from "../session/host.ts";
import type { Variables } from "./config.ts";
import { historyFile, stateFolder } from "./history.ts";

/** Files of sessions that have ended, and the characters of one, at most. */
const maxFiles = 10;
const maxLength = 1 << 20;
/** Where keeping takes long, it is done so much more seldom that it takes this share of the time. */
const share = 0.05;

/** The folder; undefined where nothing is to be kept of what is typed. */
export const sessionsFolder = (variables: Variables): string | undefined =>
  historyFile(variables) === undefined ? undefined : join(stateFolder(variables), "sessions");

export class KeptSessions {
  private readonly folder: string;
  /** By its beginning and the process: no other session has this name. */
  private readonly own = `${Date.now()}-${process.pid}.nabla`;
  private kept: string | undefined;
  private nextAt = 0;
  private later: NodeJS.Timeout | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What the session is made of before anything is typed is nobody's work. */
  begin(program: () => string): void {
    this.kept = program();
  }

  /**
   * Keeps the session as it is, at once or soon, in place of what was kept of it; one that is empty or too long is not kept.
   * What cannot be written is done without.
   * @param isEnd it is the last time
   */
  keep(program: () => string, isEnd = false): void {
    if (this.kept === undefined) return;
    clearTimeout(this.later);
    const start = performance.now();
    if (start < this.nextAt && !isEnd) {
      this.later = setTimeout(() => this.keep(program), this.nextAt - start).unref();
      return;
    }
    const text = program();
    if (text !== this.kept) orNothing(() => this.write(text));
    this.kept = text;
    const end = performance.now();
    this.nextAt = end + (end - start) / share;
  }

  private write(text: string): void {
    const path = join(this.folder, this.own);
    if (text === "" || text.length > maxLength) {
      remove(path);
      return;
    }
    if (writtenAt(path) === undefined) {
      makeFolder(this.folder, 0o700);
      this.prune();
    }
    writeWhole(path, text, () => {}, 0o600);
  }

  /** The session that was changed last; one that still runs only if no other is kept. @throws NablaError `io` */
  last(): KeptSession {
    const all = this.others();
    const name = all.find((each) => !isRunning(each)) ?? all[0];
    const path = join(this.folder, name ?? "");
    const program = name && textOf(path);
    if (!program) {
      throw ioError(
        "no earlier session found",
        "sessions on a terminal are kept once they define names; :save FILE keeps this one",
      );
    }
    return { program, at: new Date(writtenAt(path) ?? 0), isRunning: isRunning(name) };
  }

  /** The files of other sessions, the last one first. */
  private others(): string[] {
    const names = orNothing(() => namesIn(this.folder)) ?? [];
    const at = (name: string): number => writtenAt(join(this.folder, name)) ?? 0;
    return names
      .filter((name) => /^\d+-\d+\.nabla$/.test(name) && name !== this.own)
      .sort((one, other) => at(other) - at(one));
  }

  /** Removes the oldest, and what processes that were killed have left half-way. */
  private prune(): void {
    const halves = namesIn(this.folder).filter((name) => /^\.nabla-\d+\.new$/.test(name));
    const old = this.others().slice(maxFiles - 1);
    for (const name of [...halves, ...old]) {
      if (!isRunning(name)) remove(join(this.folder, name));
    }
  }
}

/**
 * Whether the process of a file of another session is there: its number ends the name. In containers and after a restart
 * of the machine others have the same numbers.
 */
function isRunning(name: string): boolean {
  const [, begun, id] = (/(?:(\d+)-)?(\d+)\.\w+$/.exec(name) ?? []).map(Number);
  if (id === undefined || id === process.pid || Number(begun) < Date.now() - uptime() * 1000)
    return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (thrown) {
    // It may be another user's.
    return (thrown as NodeJS.ErrnoException).code === "EPERM";
  }
}

function orNothing<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof NablaError)) throw thrown;
    return undefined;
  }
}
