/** Timing: whole processes side by side, and work inside of one. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const nabla = `${root}dist/nabla.cjs`;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds that a process takes from its start to its end. */
export function wallTime(command: readonly string[], input?: string): number {
  const [program, ...args] = command as [string, ...string[]];
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    stdio: [input === undefined ? "ignore" : "pipe", "ignore", "pipe"],
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${command.join(" ")} failed: ${stderr}`);
  return time;
}

/** The ratio of the medians of two things that are measured in turn, and the first one's median. */
export async function ratio(
  measured: () => number | Promise<number>,
  reference: () => number | Promise<number>,
  rounds: number,
): Promise<{ ratio: number; time: number; reference: number }> {
  const [times, references]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const [time, other] = [await measured(), await reference()];
    // The first round fills caches.
    if (round === 0) continue;
    times.push(time);
    references.push(other);
  }
  return {
    ratio: median(times) / median(references),
    time: median(times),
    reference: median(references),
  };
}

/** Nanoseconds of processor time, so that other work counts little. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1e3;
}

/** Nanoseconds that one of `count` calls takes, the median of some rounds after as many to warm up. */
export function nanoseconds(run: () => unknown, count: number, rounds = 9): number {
  const times: number[] = [];
  for (let round = 0; round < 2 * rounds; round++) {
    const start = processorTime();
    run();
    if (round >= rounds) times.push((processorTime() - start) / count);
  }
  return median(times);
}

/** What a case of cases.ts gives, run in a process of its own. */
export function inOwnProcess<Result>(name: string, ...args: readonly (string | number)[]): Result {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      "--expose-gc",
      "--import",
      "tsx",
      fileURLToPath(new URL("cases.ts", import.meta.url)),
      name,
      ...args.map(String),
    ],
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout) as Result;
}
