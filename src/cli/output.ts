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

/** Milliseconds between two attempts to write to a reader that is behind. */
const [shortestPause, longestPause] = [1, 16];
const cell = new Int32Array(new SharedArrayBuffer(4));

/** Holds up all else for some time; a signal that cuts off the script around it ends that. */
export const hold = (milliseconds: number): void => {
  Atomics.wait(cell, 0, 0, milliseconds);
};

const nothing = Buffer.alloc(0);

/**
 * A stream of the process, which is opened when it has to be: Node loads all of its streams for that. Files, pipes and
 * sockets are written to by their numbers, so that work can wait for a reader; a pipe is opened before it is full, since
 * nothing cuts off a write that waits, and an open one takes what it can at once.
 */
class Sink {
  private readonly open: () => ShownStream;
  private readonly onError: (error: NodeJS.ErrnoException) => void;
  private readonly fd: number;
  private readonly mayBeTerminal: boolean;
  private room: number;
  private opened: ShownStream | undefined;
  /** Whether it is written to by its number. */
  private isDirect: boolean;
  /** A stream that has failed never drains. */
  private hasFailed = false;
  /** What the system has not taken yet. */
  private rest: Buffer = nothing;

  /** @param fd undefined where the stream is not one of this process */
  constructor(
    fd: number | undefined,
    open: () => ShownStream,
    onError: (error: NodeJS.ErrnoException) => void,
  ) {
    this.fd = fd ?? -1;
    this.room = fd === undefined ? 0 : roomFor(fd);
    this.isDirect = this.room > 0;
    this.mayBeTerminal = !this.isDirect;
    this.open = open;
    this.onError = (error) => {
      this.hasFailed = true;
      onError(error);
    };
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

  /** Others write to it, too, from now on. */
  share(): void {
    void this.stream;
    this.isDirect = false;
  }

  write(text: Shown): void {
    if (!this.isDirect) {
      writeNow(this.stream, text);
      return;
    }
    const bytes = Buffer.from(text);
    if (bytes.length > this.room) void this.stream;
    this.room -= bytes.length;
    this.rest = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    this.proceed();
  }

  /** Writes what the system takes by now. Returns whether that is everything, as far as is known at once. */
  proceed(): boolean {
    if (!this.isBehind) return true;
    const { rest: bytes } = this;
    // Where it is cut off, nothing is written twice.
    this.rest = nothing;
    const { rest, error } = writeDirectly(this.fd, bytes, Number.isFinite(this.room));
    if (error !== undefined) this.onError(error);
    else this.rest = rest;
    return !this.isBehind;
  }

  /** Whether the reader has not taken everything. */
  get isBehind(): boolean {
    return this.rest.length > 0;
  }

  /** Whether only turns of the event loop tell how it does. */
  get needsTurns(): boolean {
    return !this.isDirect && this.opened !== undefined;
  }

  /** Waits until the stream wants more, or never will. Errors are told between turns of the event loop. */
  async drained(): Promise<void> {
    if (!this.needsTurns) return;
    const { stream } = this;
    if (!stream.writableNeedDrain || this.hasFailed) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      return;
    }
    await new Promise<void>((resolve) => {
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
  share(): void {
    this.stdout.share();
    this.stderr.share();
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

  /** Writes what is gathered, unless the reader is behind. */
  write(): void {
    if (!this.stdout.proceed()) return;
    const text = this.gathered;
    this.gathered = nothingShown;
    this.written = Date.now();
    if (text === "" || this.failure !== undefined) return;
    this.beforeWriting?.();
    this.stdout.write(text);
  }

  /** Writes what it can. Returns whether everything is written, as far as is known at once. */
  writeAll(): boolean {
    this.write();
    return this.stderr.proceed() && this.gathered === "" && !this.stdout.isBehind;
  }

  /**
   * Writes everything, and holds up all else while the readers are behind: for scripts, which a signal cuts off.
   * Returns false where it has failed, or only turns of the event loop tell.
   */
  settle(): boolean {
    for (let length = shortestPause; !this.writeAll(); length = longer(length)) {
      hold(length);
    }
    return this.failure === undefined && !this.stdout.needsTurns && !this.stderr.needsTurns;
  }

  /** Writes everything, and waits until the streams want more or have failed. */
  async flush(): Promise<void> {
    for (let length = shortestPause; !this.writeAll(); length = longer(length)) {
      await new Promise((resolve) => setTimeout(resolve, length));
    }
    await this.stdout.drained();
    await this.stderr.drained();
  }
}

const longer = (pause: number): number => Math.min(2 * pause, longestPause);
