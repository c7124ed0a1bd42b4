/** What was typed, kept in a file from one session to the next. */

import { dirname, join } from "node:path";
import { append, home, makeFolder, sizeOf, textOf, writeWhole } from "../data/disk.ts";
import { NablaError } from "../error.ts";
import { type Printable, printable } from "../text/printable.ts";
import type { Variables } from "./config.ts";

const maxEntries = 10_000;
/** The file may grow by half before it is cut. */
const maxLines = 15_000;

/** What nabla remembers by itself, as the XDG base directories have it. */
export const stateFolder = ({ XDG_STATE_HOME }: Variables): string =>
  join(XDG_STATE_HOME || join(home() ?? "/", ".local", "state"), "nabla");

/**
 * The file for the history; undefined where there is to be none. NABLA_HISTORY names it; otherwise it is in the
 * state folder.
 */
export function historyFile(variables: Variables): string | undefined {
  const { NABLA_HISTORY } = variables;
  if (NABLA_HISTORY === "" || NABLA_HISTORY === "/dev/null") return undefined;
  return NABLA_HISTORY ?? join(stateFolder(variables), "history");
}

/**
 * One entry a line, the newest last. Lines are only ever appended, each in one write, so that sessions at the same
 * time do not disturb each other, and one that is killed leaves at worst a line that is cut off. Where the file
 * cannot be read, that is told once; where it cannot be written, there is just no history.
 */
export class History {
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
    orNothing(() => makeFolder(dirname(path), 0o700));
  }

  /** The newest first. @throws NablaError `io` where the file cannot be read */
  entries(): Printable[] {
    const text = textOf(this.path) ?? "";
    // The newline may be missing after the last line of a session that was killed.
    const end = /(?:^|\n)$/.test(text) ? "" : "\n";
    if (end !== "") orNothing(() => append(this.path, end));
    const lines = text.split("\n").filter((line) => line !== "");
    if (lines.length > maxLines) {
      orNothing(() => this.cut(lines, Buffer.byteLength(text) + end.length));
    }
    return lines.slice(-maxEntries).reverse().map(printable);
  }

  add(entry: Printable): void {
    orNothing(() => append(this.path, `${entry}\n`));
  }

  /** @param size the size of the file that the lines were read from, in bytes */
  private cut(lines: readonly string[], size: number): void {
    const kept = lines.slice(-maxEntries).join("\n");
    // Another session has written meanwhile: the next one may cut.
    if (sizeOf(this.path) === size) writeWhole(this.path, `${kept}\n`, () => {});
  }
}

/** What cannot be written is done without. */
function orNothing(write: () => void): void {
  try {
    write();
  } catch (thrown) {
    if (!(thrown instanceof NablaError)) throw thrown;
  }
}
