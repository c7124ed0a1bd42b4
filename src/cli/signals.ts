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

/**
 * Tells something before SIGINT ends the process, where it waits in the event loop. Returns a function that takes this
 * back. While a script runs that SIGINT cuts off, it does not hold.
 */
export function beforeInterrupt(tell: () => void): () => void {
  const die = (): void => {
    takeBack();
    tell();
    process.kill(process.pid, "SIGINT");
  };
  const takeBack = (): void => {
    process.off("SIGINT", die);
  };
  process.on("SIGINT", die);
  return takeBack;
}
