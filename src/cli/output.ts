/** The two streams that answers and messages go to, in one order. */

/** What the command needs of a process; `process` itself is one. */
export type Environment = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env">;

/** Answers are gathered to so many characters, and kept back no longer than so many milliseconds. */
const mostGathered = 1 << 16;
const longestDelay = 30;

export class Output {
  private readonly environment: Environment;
  private gathered = "";
  private written = Date.now();
  private failure: NodeJS.ErrnoException | undefined;

  constructor(environment: Environment) {
    this.environment = environment;
    environment.stdout.on("error", (error: NodeJS.ErrnoException) => {
      this.failure ??= error;
    });
    // Where even messages cannot be written, nobody is left to be told.
    environment.stderr.on("error", () => {});
  }

  /** Called before each message. */
  beforeMessage: (() => void) | undefined;

  /** Why nothing more can be written; `EPIPE` where the reader has left. */
  get error(): NodeJS.ErrnoException | undefined {
    return this.failure;
  }

  answer(text: string): void {
    this.gathered += text;
  }

  /** After everything that was answered before. */
  message(text: string): void {
    if (text === "") return;
    this.write();
    this.beforeMessage?.();
    this.environment.stderr.write(text);
  }

  /** True when what is gathered should go out. */
  get isDue(): boolean {
    return this.gathered.length > mostGathered || Date.now() - this.written > longestDelay;
  }

  /** Writes what is gathered; false where the stream wants no more for now. */
  write(): boolean {
    const text = this.gathered;
    this.gathered = "";
    this.written = Date.now();
    return text === "" || this.failure !== undefined || this.environment.stdout.write(text);
  }

  /** Writes what is gathered, and waits until the stream wants more or has failed. */
  async flush(): Promise<void> {
    const isReady = this.write();
    const { stdout } = this.environment;
    if (!isReady && this.failure === undefined) {
      await new Promise<void>((resolve) => {
        const proceed = (): void => {
          stdout.off("drain", proceed).off("error", proceed).off("close", proceed);
          resolve();
        };
        stdout.on("drain", proceed).on("error", proceed).on("close", proceed);
      });
    } else {
      // Errors of the stream are told between turns of the event loop.
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }
}
