/** How far a long run is, in one line of a terminal that has nothing else to show. */

import type { Environment } from "./output.ts";

/** Milliseconds before there is anything to tell, and between one telling and the next. */
const patience = 1000;
const interval = 200;
const barCells = 20;

export class Progress {
  private readonly environment: Environment;
  /** What is counted: statements, rows. */
  private readonly noun: string;
  private readonly start = Date.now();
  private readonly isQuiet: boolean;
  private told = this.start + patience - interval;
  private count = 0;
  private bytes = 0;
  /** Of all that is read, in bytes; undefined where it is not known. */
  private total: number | undefined;
  private isShown = false;

  /** Silent unless messages go to a terminal, and answers elsewhere. */
  constructor(environment: Environment, noun: string, isQuiet: boolean) {
    this.environment = environment;
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
    if (now - this.told < interval) return;
    this.told = now;
    if (!this.isWanted()) return;
    this.isShown = true;
    this.environment.stderr.write(`\r${this.line(now)}\x1b[K`);
  }

  /** Takes the line away, for something else to be written. */
  clear(): void {
    if (this.isShown) this.environment.stderr.write("\r\x1b[K");
    this.isShown = false;
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
    const cells = Math.round(share * barCells);
    return `${"█".repeat(cells)}${"░".repeat(barCells - cells)} ${Math.floor(share * 100)} %, ${text}`;
  }
}
