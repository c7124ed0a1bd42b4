/** An end from outside, by a signal, that finds the terminal put in order. */

const deadly = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

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

/** Milliseconds after which a wait is told about when SIGINT ends it. */
const longWait = 50;

/**
 * The same pieces; while one is long waited for in the event loop, tells something before SIGINT ends the process.
 *
 * A listener that is taken away loses a signal that has come and was not told about yet. So none listens while pieces
 * come fast, and turns of the event loop, in which it is told, pass before one goes.
 */
export async function* untilInterrupt<Piece>(
  pieces: AsyncIterable<Piece>,
  tell: () => void,
): AsyncGenerator<Piece> {
  const all = pieces[Symbol.asyncIterator]();
  let timer: NodeJS.Timeout | undefined;
  const die = (): void => {
    process.off("SIGINT", die);
    tell();
    process.kill(process.pid, "SIGINT");
  };
  try {
    for (;;) {
      timer = setTimeout(() => process.on("SIGINT", die), longWait).unref();
      const next = await all.next();
      clearTimeout(timer);
      if (process.listeners("SIGINT").includes(die)) {
        for (let turn = 0; turn < 2; turn++) await new Promise((go) => setImmediate(go));
        process.off("SIGINT", die);
      }
      if (next.done) return;
      yield next.value;
    }
  } finally {
    clearTimeout(timer);
    process.off("SIGINT", die);
    await all.return?.();
  }
}
