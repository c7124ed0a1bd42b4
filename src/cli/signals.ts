/** An end from outside, by a signal, that finds the terminal put in order. */

const deadly = ["SIGTERM", "SIGHUP"] as const;

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
