/** How far a long run is, in one line of a terminal that has nothing else to show. */

import { progressBar } from "../text/bar.ts";
import { printable } from "../text/printable.ts";
import { clip } from "../text/text.ts";
import type { Environment } from "./output.ts";
import type { StatusLine } from "./status.ts";

/** Milliseconds before there is anything to tell. */
const patience = 1000;

export class Progress {
  private readonly environment: Environment;
  private readonly status: StatusLine;
  /** What is counted: statements, rows. */
  private readonly noun: string;
  private readonly start = Date.now();
  private readonly isQuiet: boolean;
  private count = 0;
  private bytes = 0;
  /** Of all that is read, in bytes; undefined where it is not known. */
  private total: number | undefined;

  /** Silent unless messages go to a terminal, and answers elsewhere. */
  constructor(environment: Environment, status: StatusLine, noun: string, isQuiet: boolean) {
    this.environment = environment;
    this.status = status;
    this.noun = noun;
    this.isQuiet = isQuiet;
  }

  /** More is to be read, of this size if it is known. */
  expect(bytes: number | undefined): void {
    this.total = bytes;
    this.bytes = 0;
  }

  read(bytes: number): void {
    this.bytes += bytes;
  }

  advance(count: number): void {
    this.count += count;
    const now = Date.now();
    if (now - this.start < patience || !this.status.isDue || !this.isWanted()) return;
    this.status.show(printable(this.line(now)));
  }

  /** Not asked before it has to be: to look at the streams opens them. */
  private isWanted(): boolean {
    const { stderr, stdout, env } = this.environment;
    return !this.isQuiet && Boolean(stderr.isTTY) && !stdout.isTTY && env.TERM !== "dumb";
  }

  private line(now: number): string {
    const rate = Math.round((this.count / (now - this.start)) * 1000);
    const text = `${this.count} ${this.noun}, ${rate} a second`;
    if (this.total === undefined || this.total === 0) return text;
    const share = Math.min(1, this.bytes / this.total);
    return `${progressBar(share)}, ${text}`;
  }
}

/** Milliseconds after which a statement takes so long that its user wants to know, and that tell one from the next. */
const instant = 400;
const pause = 1000;

/** Shows how far a long statement is, wherever messages go to a terminal. */
export function progressOf(
  status: StatusLine,
  environment: Environment,
  isQuiet: boolean,
): (line: () => string) => void {
  let began = 0;
  let last = 0;
  return (line) => {
    const now = Date.now();
    if (now - last > pause) began = now;
    last = now;
    if (now - began < instant || !status.isDue) return;
    const { stderr, stdout, env } = environment;
    if (isQuiet || !stderr.isTTY || env.TERM === "dumb") return;
    const width = (stdout.columns || stderr.columns || 80) - 1;
    status.show(clip(printable(`${line()} · Ctrl-C stops it`), width));
  };
}
