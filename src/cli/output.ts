/** The two streams that answers and messages go to, in one order. */

import { roomFor, writeDirectly, writeNow } from "../data/disk.ts";
import { nothingShown, type Shown, shown } from "../text/printable.ts";

/** A stream that may lead to a terminal. */
type ShownStream = Omit<NodeJS.WriteStream, "write"> & {
  write(text: Shown): boolean;
  /** What is left of such a text. */
  write(bytes: Uint8Array): boolean;
};

/** What the command needs of a process; `process` itself is one. */
export interface Environment extends Pick<NodeJS.Process, "stdin" | "env"> {
  readonly stdout: ShownStream;
  readonly stderr: ShownStream;
}

/** The size of a screen. */
export type Terminal = Pick<NodeJS.WriteStream, "columns" | "rows">;

/** The characters to which answers are gathered, and the milliseconds that they are kept back at most. */
const maxGathered = 1 << 16;
const longestDelay = 30;

/**
 * A stream of the process, which is opened when it has to be: Node loads all of its streams for that. Until then it is
 * written to by its number, as much as it takes without waiting, since nothing cuts off a write that waits.
 */
class Sink {
  private readonly open: () => ShownStream;
  private readonly onError: (error: NodeJS.ErrnoException) => void;
  private readonly fd: number;
  private readonly mayBeTerminal: boolean;
  private room: number;
  private opened: ShownStream | undefined;

  /** @param fd undefined where the stream is not one of this process */
  constructor(
    fd: number | undefined,
    open: () => ShownStream,
    onError: (error: NodeJS.ErrnoException) => void,
  ) {
    this.fd = fd ?? -1;
    this.room = fd === undefined ? 0 : roomFor(fd);
    this.mayBeTerminal = this.room === 0;
    this.open = open;
    this.onError = onError;
  }

  get isOpen(): boolean {
    return this.opened !== undefined;
  }

  get stream(): ShownStream {
    if (this.opened === undefined) {
      this.opened = this.open();
      this.opened.on("error", this.onError);
    }
    return this.opened;
  }

  get isTerminal(): boolean {
    return this.mayBeTerminal && Boolean(this.stream.isTTY);
  }

  write(text: Shown): void {
    // No character takes more than three bytes for each of its units.
    const most = 3 * text.length;
    if (this.opened !== undefined || most > this.room) {
      writeNow(this.stream, text);
      return;
    }
    this.room -= most;
    const rest = writeDirectly(this.fd, text);
    if (rest.length > 0) this.stream.write(rest);
  }

  get needsDrain(): boolean {
    return this.opened?.writableNeedDrain === true;
  }

  /** Waits until the stream wants more, or never will. */
  drained(): Promise<void> {
    const { stream } = this;
    return new Promise((resolve) => {
      const proceed = (): void => {
        stream.off("drain", proceed).off("error", proceed).off("close", proceed);
        resolve();
      };
      stream.on("drain", proceed).on("error", proceed).on("close", proceed);
    });
  }
}

export class Output {
  private readonly stdout: Sink;
  private readonly stderr: Sink;
  private gathered = nothingShown;
  private written = Date.now();
  private failure: NodeJS.ErrnoException | undefined;

  constructor(environment: Environment) {
    const isProcess = environment === process;
    this.stdout = new Sink(
      isProcess ? 1 : undefined,
      () => environment.stdout,
      (error) => {
        this.failure ??= error;
      },
    );
    this.stderr = new Sink(
      isProcess ? 2 : undefined,
      () => environment.stderr,
      // Where even messages cannot be written, nobody is left to be told.
      () => {},
    );
  }

  /** Called before anything is written. */
  beforeWriting: (() => void) | undefined;

  /** The streams, for others that write to them as well. */
  open(): void {
    void this.stdout.stream;
    void this.stderr.stream;
  }

  /** The size of the terminal that a stream is; undefined where it is none. */
  terminalOf(name: "stdout" | "stderr"): Terminal | undefined {
    return this[name].isTerminal ? this[name].stream : undefined;
  }

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
    this.stderr.write(text);
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
    this.stdout.write(text);
  }

  /** Writes what is gathered, and waits until the stream wants more or has failed. */
  async flush(): Promise<void> {
    this.write();
    const { stdout, stderr } = this;
    if (this.failure === undefined && stdout.needsDrain) await stdout.drained();
    // Errors of the stream are told between turns of the event loop.
    else if (stdout.isOpen) await new Promise<void>((resolve) => setImmediate(resolve));
    if (stderr.needsDrain) await stderr.drained();
  }
}
