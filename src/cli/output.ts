/** The two streams that answers and messages go to, in one order. */

import { writeNow } from "../data/disk.ts";
import { nothingShown, type Shown, shown } from "../text/printable.ts";

/** A stream that may lead to a terminal. */
type ShownStream = Omit<NodeJS.WriteStream, "write"> & { write(text: Shown): boolean };

/** What the command needs of a process; `process` itself is one. */
export interface Environment extends Pick<NodeJS.Process, "stdin" | "env"> {
  readonly stdout: ShownStream;
  readonly stderr: ShownStream;
}

/** The characters to which answers are gathered, and the milliseconds that they are kept back at most. */
const maxGathered = 1 << 16;
const longestDelay = 30;

export class Output {
  private readonly environment: Environment;
  private gathered = nothingShown;
  /** Something has been written to standard error, which is otherwise not so much as opened. */
  private hasMessages = false;
  private written = Date.now();
  private failure: NodeJS.ErrnoException | undefined;

  constructor(environment: Environment) {
    this.environment = environment;
    environment.stdout.on("error", (error: NodeJS.ErrnoException) => {
      this.failure ??= error;
    });
  }

  /** Called before anything is written. */
  beforeWriting: (() => void) | undefined;

  /** Why nothing more can be written; `EPIPE` where the reader has left. */
  get error(): NodeJS.ErrnoException | undefined {
    return this.failure;
  }

  answer(text: Shown): void {
    this.gathered = shown`${this.gathered}${text}`;
  }

  /** After everything that was answered before. */
  message(text: Shown): void {
    if (text === "") return;
    this.write();
    this.beforeWriting?.();
    const { stderr } = this.environment;
    // Where even messages cannot be written, nobody is left to be told.
    if (!this.hasMessages) stderr.on("error", () => {});
    this.hasMessages = true;
    writeNow(stderr, text);
  }

  /** True when what is gathered should go out. */
  get isDue(): boolean {
    return this.gathered.length > maxGathered || Date.now() - this.written > longestDelay;
  }

  /** Writes what is gathered. */
  write(): void {
    const text = this.gathered;
    this.gathered = nothingShown;
    this.written = Date.now();
    if (text === "" || this.failure !== undefined) return;
    this.beforeWriting?.();
    writeNow(this.environment.stdout, text);
  }

  /** Writes what is gathered, and waits until the stream wants more or has failed. */
  async flush(): Promise<void> {
    this.write();
    const { stdout } = this.environment;
    if (this.failure === undefined && stdout.writableNeedDrain) await readiness(stdout);
    // Errors of the stream are told between turns of the event loop.
    else await new Promise<void>((resolve) => setImmediate(resolve));
    if (!this.hasMessages) return;
    const { stderr } = this.environment;
    if (stderr.writableNeedDrain) await readiness(stderr);
  }
}

/** Waits until a stream wants more, or never will. */
const readiness = (stream: ShownStream): Promise<void> =>
  new Promise((resolve) => {
    const proceed = (): void => {
      stream.off("drain", proceed).off("error", proceed).off("close", proceed);
      resolve();
    };
    stream.on("drain", proceed).on("error", proceed).on("close", proceed);
  });
