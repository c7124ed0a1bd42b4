/** What was typed, kept in a file from one session to the next. */

import { appendFileSync, chmodSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { writeWhole } from "../data/files.ts";
import { type Printable, printable } from "../text/printable.ts";

const maxEntries = 10_000;
/** The file may grow by half before it is cut. */
const maxLines = 15_000;

/**
 * The file for the history; undefined where there is to be none. NABLA_HISTORY names it; otherwise it is in the
 * state directory, as the XDG base directories have it.
 */
export function historyFile({
  NABLA_HISTORY,
  XDG_STATE_HOME,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (NABLA_HISTORY === "") return undefined;
  const state = XDG_STATE_HOME || join(homedir(), ".local", "state");
  return NABLA_HISTORY ?? join(state, "nabla", "history");
}

/**
 * One entry a line, the newest last. Lines are only ever appended, each in one write, so that sessions at the same
 * time do not disturb each other, and one that is killed leaves at worst a line that is cut off. Where the file
 * cannot be read or written, there is just no history.
 */
export class History {
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    } catch {
      // Then neither reading nor writing will do anything.
    }
  }

  /** The newest first. */
  entries(): Printable[] {
    try {
      // The newline may be missing after the last line of a session that was killed.
      if (!/(?:^|\n)$/.test(readFileSync(this.path, "utf8"))) appendFileSync(this.path, "\n");
      const text = readFileSync(this.path, "utf8");
      const lines = text.split("\n").filter((line) => line !== "");
      if (lines.length > maxLines) this.cut(lines, Buffer.byteLength(text));
      return lines.slice(-maxEntries).reverse().map(printable);
    } catch {
      return [];
    }
  }

  add(entry: Printable): void {
    try {
      appendFileSync(this.path, `${entry}\n`, { mode: 0o600 });
    } catch {
      // The conversation goes on without.
    }
  }

  /** @param size the size of the file that the lines were read from, in bytes */
  private cut(lines: readonly string[], size: number): void {
    const kept = lines.slice(-maxEntries).join("\n");
    // Another session has written meanwhile: the next one may cut.
    if (statSync(this.path).size !== size) return;
    writeWhole(this.path, `${kept}\n`);
    chmodSync(this.path, 0o600);
  }
}
