/** Work that Ctrl-C, or any other SIGINT, cuts off. */

import { Script } from "node:vm";
import type { Session } from "../session/session.ts";
import { printable } from "../text/printable.ts";
import type { Environment } from "./output.ts";
import type { StatusLine } from "./status.ts";

const key = Symbol.for("nabla.work");
/** Node can only cut off what runs in a script. */
let script: Script | undefined;

/** Milliseconds after which work is worth interrupting, and worth a word. */
const soon = 50;
const late = 2000;

/** Runs work. Returns false if SIGINT has cut it off, wherever it was. */
export function cutOffBySignal(work: () => void): boolean {
  try {
    Object.assign(globalThis, { [key]: work });
    script ??= new Script(`globalThis[Symbol.for(${JSON.stringify(key.description)})]()`);
    script.runInThisContext({ breakOnSigint: true });
    return true;
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code !== "ERR_SCRIPT_EXECUTION_INTERRUPTED") throw thrown;
    return false;
  }
}

/**
 * Runs work on a session. Returns false if the user has cut it off; the session then has to recover.
 *
 * While a line is edited, Ctrl-C is a key like any other. Only when work takes longer than an instant is the terminal
 * told to make a signal of it: it loses what is pasted in very long lines while in that state.
 */
export function interruptible(
  session: Session,
  { stdin, stderr }: Environment,
  status: StatusLine,
  work: () => void,
): boolean {
  const start = performance.now();
  const isTerminal = Boolean(stdin.isTTY);
  let isSignal = false;
  let isTold = false;
  session.onWork = () => {
    const elapsed = performance.now() - start;
    if (!isTerminal || elapsed < soon) return;
    if (!isSignal) stdin.setRawMode(false);
    isSignal = true;
    if (isTold || elapsed < late) return;
    isTold = true;
    if (status.isDue) status.show(printable("computing; Ctrl-C stops it"));
  };
  try {
    const isDone = cutOffBySignal(work);
    // The terminal has shown ^C.
    if (!isDone && isSignal) stderr.write("\n");
    return isDone;
  } finally {
    session.onWork = undefined;
    status.clear();
    if (isSignal) stdin.setRawMode(true);
  }
}
