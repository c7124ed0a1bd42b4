/** An end from outside, by a signal: what is computed is written first, and a terminal put in order. */

import type { Output } from "./output.ts";

const signals = ["SIGINT", "SIGTERM"] as const;

/** Milliseconds after which a statement takes so long that nobody would listen. */
const patience = 50;

export class Signals {
  private readonly output: Output;
  private readonly start = Date.now();
  private isListening = false;
  private statementBegan = 0;

  constructor(output: Output) {
    this.output = output;
  }

  /** A statement begins. */
  listen(): void {
    this.statementBegan = Date.now();
    // To listen takes time, too, and most runs are over by then.
    if (this.isListening || this.statementBegan - this.start < patience) return;
    this.isListening = true;
    // Work that was cut off in the meantime may have brought ours back.
    for (const signal of signals) process.off(signal, this.end);
    for (const signal of signals) process.on(signal, this.end);
  }

  /**
   * While a statement goes on: if it takes long, what is computed before it is written now, and the signals are left
   * to the system, which ends the process at once, while we would hear of them only after the statement.
   */
  duringWork(): void {
    if (Date.now() - this.statementBegan < patience) return;
    this.output.write();
    if (this.isListening) this.stop();
  }

  stop(): void {
    for (const signal of signals) process.off(signal, this.end);
    this.isListening = false;
  }

  private readonly end = (signal: NodeJS.Signals): void => {
    this.output.write();
    this.stop();
    // By the same signal, so that whoever waits for the process sees why it ended.
    process.kill(process.pid, signal);
  };
}

const deadly = ["SIGTERM", "SIGHUP"] as const;

/** Does something before a signal ends the process. Returns a function that takes this back. */
export function beforeDeath(restore: () => void): () => void {
  const die = (signal: NodeJS.Signals): void => {
    takeBack();
    try {
      restore();
    } finally {
      // Whatever the terminal still takes: it may be gone.
      process.kill(process.pid, signal);
    }
  };
  const takeBack = (): void => {
    for (const signal of deadly) process.off(signal, die);
  };
  for (const signal of deadly) process.on(signal, die);
  return takeBack;
}
