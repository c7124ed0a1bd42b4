/**
 * A thread that looks whether a limit is passed where the work itself does not look up, and cuts it off as SIGINT does.
 * Only runs with a limit have it: its start takes time.
 */

import { createRequire } from "node:module";
import { cutOffByThread, scriptState } from "./interrupt.ts";

/** What is passed. */
export type Overrun = "seconds" | "megabytes";

interface Bounds {
  /** Of processor time after `begin`. */
  readonly seconds?: number | undefined;
  readonly megabytes?: number | undefined;
}

/** What the work itself is left to notice: seconds, and the share and the bytes that Node takes beside its heap. */
const grace = { seconds: 1, share: 1.5, bytes: 1e8 } as const;
/** Milliseconds between two looks. */
const interval = 50;

/** What the thread runs: in `shared` stands when the work began, in microseconds, and what it has passed. */
const program = `
const { workerData: { state, shared, bounds, interval } } = require("node:worker_threads");
const { idle, running, cut } = state;
const start = process.memoryUsage.rss();
const pause = new Int32Array(new SharedArrayBuffer(4));
for (;;) {
  Atomics.wait(state.cell, 0, idle);
  Atomics.wait(pause, 0, 0, interval);
  const { user, system } = process.cpuUsage();
  const passed =
    user + system - shared[0] > bounds.microseconds ? 1 : process.memoryUsage.rss() - start > bounds.bytes ? 2 : 0;
  if (passed === 0 || Atomics.compareExchange(state.cell, 0, running, cut) !== running) continue;
  shared[1] = passed;
  process.kill(process.pid, "SIGINT");
  while (Atomics.load(state.cell, 0) === cut) Atomics.wait(state.cell, 0, cut, interval);
}
`;

export class OverrunWatch {
  private readonly shared = new Float64Array(new SharedArrayBuffer(16));

  constructor({ seconds, megabytes }: Bounds) {
    const { Worker } = createRequire(import.meta.url)(
      "node:worker_threads",
    ) as typeof import("node:worker_threads");
    const bounds = {
      microseconds: ((seconds ?? Number.POSITIVE_INFINITY) + grace.seconds) * 1e6,
      bytes: (megabytes ?? Number.POSITIVE_INFINITY) * 1e6 * grace.share + grace.bytes,
    };
    const workerData = { state: scriptState, shared: this.shared, bounds, interval };
    new Worker(program, { eval: true, execArgv: [], env: {}, workerData }).unref();
  }

  /** From here on the processor's time counts. @param microseconds what the process has used until now */
  begin(microseconds: number): void {
    this.shared[0] = microseconds;
  }

  /** What was passed, where the thread has cut off the work that ran last. */
  get overrun(): Overrun | undefined {
    if (!cutOffByThread()) return undefined;
    return this.shared[1] === 1 ? "seconds" : "megabytes";
  }
}
