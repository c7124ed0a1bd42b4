/** A line on standard error that is written again and again, and taken away before anything else is written. */

import { writeNow } from "../data/disk.ts";
import { type Printable, shown } from "../text/printable.ts";
import type { Environment } from "./output.ts";

/** Milliseconds between one telling and the next. */
const interval = 200;

export class StatusLine {
  private readonly environment: Environment;
  private told = 0;
  private isShown = false;

  constructor(environment: Environment) {
    this.environment = environment;
  }

  /** Whether it is time for another line. */
  get isDue(): boolean {
    return Date.now() - this.told >= interval;
  }

  show(line: Printable): void {
    this.told = Date.now();
    this.isShown = true;
    writeNow(this.environment.stderr, shown`\r${line}\x1b[K`);
  }

  clear(): void {
    if (this.isShown) writeNow(this.environment.stderr, shown`\r\x1b[K`);
    this.isShown = false;
  }
}
