/** Work that is cut off wherever it is: by Ctrl-C, or any other SIGINT, or after some time. */

import { createRequire } from "node:module";
import { type RunningScriptOptions, Script } from "node:vm";
import { closerOfLater, linesTypedAhead, typedAhead } from "../data/disk.ts";
import type { Session } from "../session/session.ts";
import { printable, shown } from "../text/printable.ts";
import { type Environment, hold, type Output } from "./output.ts";
import type { StatusLine } from "./status.ts";

const key = Symbol.for("nabla.work");
/** Node can only cut off what runs in a script. */
let script: Script | undefined;

/** Milliseconds after which work is worth interrupting, and worth a word. */
const soon = 50;
const late = 2000;

/**
 * What a script does that SIGINT cuts off, for a thread that sends it: while none runs, it would end the process. Who changes
 * `running` decides what becomes of the script: the thread that it is cut, the script itself that it is done.
 */
export const scriptState = {
  idle: 0,
  running: 1,
  cut: 2,
  cell: new Int32Array(new SharedArrayBuffer(4)),
} as const;
let isCutByThread = false;

/** Whether a thread has cut off the script that ran last. */
export const cutOffByThread = (): boolean => isCutByThread;

/** What to do at a SIGINT that came as a script ended. */
let onLateSignal: (() => void) | undefined;
let lateCheck: NodeJS.Timeout | undefined;
/** Milliseconds from one check to the next. */
const untilCheck = [50, 200, 1000] as const;

/**
 * From now on does something where SIGINT comes as a script ends. Node then ends the thread that waits for signals; one
 * that comes meanwhile cuts off the next script only, and does not end the process. So empty scripts follow.
 */
export function catchLateSignals(act: () => void): void {
  onLateSignal = act;
}

function checkLateSignals(checks = 0): void {
  clearTimeout(lateCheck);
  const delay = untilCheck[checks];
  if (onLateSignal === undefined || delay === undefined) return;
  const check = (): void => {
    const isWhole = cutOff(() => hold(2), { breakOnSigint: true });
    if (isWhole) checkLateSignals(checks + 1);
    else onLateSignal?.();
  };
  lateCheck = setTimeout(check, delay).unref();
}

/** Runs work. Returns false if SIGINT has cut it off. */
export function cutOffBySignal(work: () => void): boolean {
  const { idle, running, cut, cell } = scriptState;
  const awaitSignal = (): void => {
    for (;;) Atomics.wait(cell, 0, cut, late);
  };
  const isDone = (): boolean => Atomics.compareExchange(cell, 0, running, idle) === running;
  Atomics.store(cell, 0, running);
  Atomics.notify(cell, 0);
  try {
    return cutOff(
      () => {
        try {
          work();
        } finally {
          // The signal is on its way.
          if (!isDone()) awaitSignal();
        }
      },
      { breakOnSigint: true },
    );
  } finally {
    isCutByThread = Atomics.exchange(cell, 0, idle) === cut;
    Atomics.notify(cell, 0);
    checkLateSignals();
  }
}

/** Runs work. Returns false if it took longer, and was cut off. */
export const cutOffAfter = (milliseconds: number, work: () => void): boolean =>
  cutOff(work, { timeout: milliseconds });

function cutOff(work: () => void, by: RunningScriptOptions): boolean {
  const closeLater = closerOfLater();
  try {
    Object.assign(globalThis, { [key]: work });
    script ??= new Script(`globalThis[Symbol.for(${JSON.stringify(key.description)})]()`);
    // Node ends the process where an inner script fails just as SIGINT cuts off the one around it, and it notes the line.
    script.runInThisContext({ ...by, displayErrors: false });
    return true;
  } catch (thrown) {
    const { code = "" } = thrown as NodeJS.ErrnoException;
    if (!/^ERR_SCRIPT_EXECUTION_(?:INTERRUPTED|TIMEOUT)$/.test(code)) throw thrown;
    closeLater();
    loadAnew();
    return false;
  }
}

/** A module cut off while it loads stays half loaded in the cache: it is dropped, so that the next use loads it again. */
function loadAnew(): void {
  const { cache } = createRequire(import.meta.url);
  for (const [path, module] of Object.entries(cache)) {
    if (module?.loaded === false) delete cache[path];
  }
}

/** A run has been cut off by SIGINT. */
export class Interrupted extends Error {
  /** What it was at. */
  readonly place: string;

  constructor(place: string) {
    super("interrupted");
    this.place = place;
  }
}

/**
 * Writes all answers.
 * @param place what is interrupted where SIGINT comes while the reader is behind
 * @throws Interrupted
 */
export async function deliver(output: Output, place: () => string): Promise<void> {
  if (!output.writeAll() && !cutOffBySignal(() => output.settle())) throw new Interrupted(place());
  await output.flush();
}

/**
 * The same pieces, while each of which is waited for SIGINT cuts the run off.
 * @param place what they are pieces of
 * @throws Interrupted
 */
export function* untilSignal<Piece>(pieces: Iterable<Piece>, place: string): Generator<Piece> {
  const all = pieces[Symbol.iterator]();
  for (;;) {
    let next: IteratorResult<Piece> | undefined;
    const read = (): void => {
      next = all.next();
    };
    if (!cutOffBySignal(read) || next === undefined) throw new Interrupted(place);
    if (next.done) return;
    yield next.value;
  }
}

/**
 * Runs work on a session. Returns false if the user has cut it off; the session then has to recover.
 *
 * While a line is edited, Ctrl-C is a key like any other. The terminal is told to make a signal of it when work takes longer
 * than an instant, and before work that may not look up: it loses what is pasted in very long lines while in that state.
 * @param mayTakeLong whether work may take long before it looks up
 * @param duringWork called now and then
 */
export function interruptible(
  session: Session,
  { stdin, stderr }: Environment,
  status: StatusLine,
  mayTakeLong: boolean,
  duringWork: () => void,
  work: () => void,
): boolean {
  const start = performance.now();
  const keys = stdin.isTTY ? new Keys(stdin) : undefined;
  let isTold = false;
  const look = (): void => {
    duringWork();
    const elapsed = performance.now() - start;
    if (keys === undefined || (elapsed < soon && !session.hasManyNodes)) return;
    if (keys.becomeSignals()) process.kill(process.pid, "SIGINT");
    if (isTold || elapsed < late) return;
    isTold = true;
    if (status.isDue) status.show(printable("computing; Ctrl-C stops it"));
  };
  let isDone = false;
  const run = (): void => {
    let isGivenUp = false;
    const isWhole = cutOffBySignal(() => {
      isGivenUp = mayTakeLong && keys?.becomeSignals() === true;
      if (isGivenUp) return;
      try {
        work();
      } finally {
        keys?.becomeKeys();
      }
    });
    // The terminal has shown ^C.
    if (!isWhole && keys?.areSignals) stderr.write(shown`\n`);
    keys?.becomeKeys();
    isDone = isWhole && !isGivenUp;
  };
  try {
    // A signal ends the process where no script runs. So Ctrl-C is one within scripts alone: the inner one is cut off
    // first, and the outer one still runs when Ctrl-C is typed again.
    return session.whileWatching(look, () => cutOff(run, { breakOnSigint: true })) && isDone;
  } finally {
    status.clear();
    keys?.becomeKeys();
  }
}

/** The terminal's keys, of which Ctrl-C is either a key or a signal. */
class Keys {
  areSignals = false;
  private readonly stdin: Environment["stdin"];
  private typed = Buffer.alloc(0);

  constructor(stdin: Environment["stdin"]) {
    this.stdin = stdin;
  }

  /** Returns whether Ctrl-C has been typed as a key before; as with a signal, what was typed before it is lost. */
  becomeSignals(): boolean {
    if (this.areSignals) return false;
    this.areSignals = true;
    this.stdin.setRawMode(false);
    const typed = typedAhead();
    const end = typed.lastIndexOf(interruptKey) + 1;
    this.typed = Buffer.from(typed.subarray(end));
    return end > 0;
  }

  becomeKeys(): void {
    if (!this.areSignals) return;
    const lines = linesTypedAhead();
    this.stdin.setRawMode(true);
    this.areSignals = false;
    const typed = Buffer.concat([this.typed, lines, typedAhead()]);
    // Not before the editor has done with the key that has entered the line.
    if (typed.length > 0) setImmediate(() => this.stdin.unshift(typed));
  }
}

const interruptKey = 3;
