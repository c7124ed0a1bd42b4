/** What a run may use at most, where its user has said so. */

import { createRequire } from "node:module";
import { badOption, GivenUp, limitReached, type NablaError } from "../error.ts";
import { type Overrun, OverrunWatch } from "./overrun.ts";

/** Of processor time, and of memory; each undefined where it is not limited. */
export interface Limit {
  readonly seconds?: number;
  readonly megabytes?: number;
}

const units = { s: ["seconds", 1], MB: ["megabytes", 1], GB: ["megabytes", 1000] } as const;

/** `10s`, `500MB`, `2GB`. @throws NablaError `bad-option` */
export function limitOf(text: string): Limit {
  const [, amount = "", unit = ""] = /^(\d+(?:\.\d+)?) ?(s|MB|GB)$/.exec(text) ?? [];
  const [name, factor] = units[unit as keyof typeof units] ?? [];
  if (name === undefined || Number(amount) === 0) {
    throw badOption(
      `invalid limit ${text}`,
      "use seconds or memory, as in `10s`, `500MB` or `2GB`",
    );
  }
  return { [name]: Number(amount) * factor };
}

/** Milliseconds between two looks at the memory. */
const interval = 50;
/** The share of the memory that Node may take that a run may use: the rest is for what is to be told. */
const share = 0.9;

export class Budget {
  private readonly limit: Limit;
  private began = 0;
  private looked = 0;
  private maxHeap: number | undefined;
  private readonly watch: OverrunWatch | undefined;

  constructor(limit: Limit) {
    this.limit = limit;
    const isLimited = limit.seconds !== undefined || limit.megabytes !== undefined;
    // Windows has no signals that a process could send to itself.
    if (isLimited && process.platform !== "win32") this.watch = new OverrunWatch(limit);
  }

  /** From here on the processor's time counts: of a run from its start, in a session from each line on. */
  begin(): void {
    this.began = processorTime();
    this.watch?.begin(this.began * 1e6);
  }

  /** Why the work that ran last was cut off, where it has passed a limit without looking up. */
  get overrun(): NablaError | undefined {
    const passed = this.watch?.overrun;
    return passed && this.limitError(passed);
  }

  private limitError(passed: Overrun): NablaError {
    const { seconds, megabytes } = this.limit;
    const told =
      passed === "seconds" ? `time limit of ${seconds} s` : `memory limit of ${megabytes} MB`;
    return limitReached(`${told} reached`, "raise --limit");
  }

  /** To be called now and then. @throws GivenUp where too much is used */
  readonly check = (): void => {
    const { seconds } = this.limit;
    if (seconds !== undefined && processorTime() - this.began > seconds) {
      throw new GivenUp(this.limitError("seconds"));
    }
    const now = Date.now();
    if (now - this.looked < interval) return;
    this.looked = now;
    const over = this.memoryError();
    if (over !== undefined) throw new GivenUp(over);
  };

  private memoryError(): NablaError | undefined {
    const { heapUsed, external } = process.memoryUsage();
    const { megabytes } = this.limit;
    if (megabytes !== undefined && heapUsed + external > megabytes * 1e6) {
      return this.limitError("megabytes");
    }
    this.maxHeap ??= share * heapLimit();
    if (heapUsed < this.maxHeap) return undefined;
    return limitReached(
      "out of memory",
      "raise the limit with NODE_OPTIONS=--max-old-space-size=8000",
    );
  }
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const heapLimit = (): number =>
  (createRequire(import.meta.url)("node:v8") as typeof import("node:v8")).getHeapStatistics()
    .heap_size_limit;
