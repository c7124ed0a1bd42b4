/**
 * Gives random commands and hostile files to sessions, in processes that are watched from outside. Run by hand:
 *
 *   npx tsx test/fuzz-commands.ts [--commands 100000] [--files 10000] [--seed 1] [--processes 2]
 *
 * A seed is 20 commands, or a file. A process that works for two seconds without news gets SIGINT; if it then works for two seconds
 * more, it hangs. Where it only waits, a second counts as a twentieth, as other processes may be at work. Each fault is told with its
 * seed and its line: a hang, a crash, an error without a code, a control character shown. SIGINT to the first process ends it after
 * the seeds that it is at. `--commands 20 --files 0 --seed 7` tries the seed 7 alone.
 */

import { spawn } from "node:child_process";
import { rmSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cutOffBySignal } from "../src/cli/interrupt.ts";
import { emptyTally, type Tally, tryCommands, tryFile } from "./hostile.ts";
import { hostileFolder } from "./hostile-inputs.ts";
import { processorTime } from "./processor-time.ts";

const { values } = parseArgs({
  options: {
    commands: { type: "string", default: "100000" },
    files: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    processes: { type: "string", default: "2" },
    // Of the processes that are started: what they try, and where.
    kind: { type: "string" },
    count: { type: "string" },
    folder: { type: "string", default: "" },
  },
});

type Kind = "commands" | "files";
/** What a process tells: the line that it tries, or that a seed is done, with its tally. */
type News = { seed: number; line: string } | { seed: number; tally: Tally };

/** Seconds of work without news after which SIGINT is sent, and then a hang is told. */
const patience = 2;

const commandsOfSeed = 20;
const seedsOfProcess = 200;
const pipe = 3;
let faults = 0;
let isStopped = false;

async function work(kind: Kind, first: number, count: number): Promise<void> {
  // Between two lines nothing is to be cut off.
  process.on("SIGINT", () => {});
  const tell = (news: News): void => {
    writeSync(pipe, `${JSON.stringify(news)}\n`);
  };
  for (let seed = first; seed < first + count; seed++) {
    const tally = emptyTally();
    const begin = (line: string): void => tell({ seed, line });
    const trial = { folder: values.folder, tally, cutOff: cutOffBySignal, begin };
    if (kind === "commands") tryCommands(seed, trial);
    else await tryFile(seed, trial);
    tell({ seed, tally });
  }
}

/** Runs a process over seeds, and tells its fault, if it has one. Returns the seed to go on with. */
async function watch(kind: Kind, first: number, count: number, sum: Tally): Promise<number> {
  const folder = hostileFolder();
  const args = Object.entries({ kind, seed: first, count, folder }).map(([k, v]) => `--${k}=${v}`);
  const file = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, [...process.execArgv, file, ...args], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let messages = "";
  child.stderr?.on("data", (data) => {
    messages += data;
  });
  const ended = new Promise<string>((resolve) =>
    child.on("close", (code, signal) => resolve(code === 0 ? "" : `ended by ${signal ?? code}`)),
  );
  let tried = { seed: first, line: "" };
  let next = first;
  // Its start may take any time.
  let [since, used, isSignalled, hang] = [Number.POSITIVE_INFINITY, 0, false, ""];
  const rest = (): void => {
    [since, used] = [performance.now(), processorTime(child.pid) ?? 0];
  };
  const told = createInterface(child.stdio[pipe] as Readable);
  told.on("line", (line) => {
    rest();
    isSignalled = false;
    const news = JSON.parse(line) as News;
    if ("line" in news) {
      tried = news;
      return;
    }
    next = news.seed + 1;
    for (const name of ["commands", "errors", "givenUp", "cutOff"] as const) {
      sum[name] += news.tally[name];
    }
    sum.longest = Math.max(sum.longest, news.tally.longest);
  });
  const timer = setInterval(() => {
    const work = (processorTime(child.pid) ?? used) - used;
    const waited = (performance.now() - since) / 1000;
    if (Math.max(work, waited / 20) < patience) return;
    if (!isSignalled) {
      isSignalled = true;
      child.kill("SIGINT");
      rest();
    } else {
      hang = "hangs";
      child.kill("SIGKILL");
    }
  }, 100);
  const end = await ended;
  clearInterval(timer);
  rmSync(folder, { recursive: true });
  if (end === "") return next;
  if (end === "ended by SIGINT") {
    // It came as a script ended, where nothing but the process itself answers.
    sum.cutOff++;
    return tried.seed + 1;
  }
  faults++;
  console.log(`${kind}, seed ${tried.seed}: ${JSON.stringify(tried.line)} ${hang || end}`);
  console.log(messages.slice(0, 2000));
  return tried.seed + 1;
}

async function tryAll(kind: Kind, count: number): Promise<void> {
  const start = performance.now();
  const first = Number(values.seed);
  const sum = emptyTally();
  let begun = first;
  const go = async (): Promise<void> => {
    while (!isStopped && begun < first + count) {
      let seed = begun;
      begun = Math.min(begun + seedsOfProcess, first + count);
      for (const end = begun; seed < end; ) seed = await watch(kind, seed, end - seed, sum);
    }
  };
  await Promise.all(Array.from({ length: Number(values.processes) }, go));
  if (count === 0) return;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${kind} of the seeds ${first} to ${begun - 1}: ${seconds} s`);
  console.log(sum);
}

if (values.kind === undefined) {
  process.on("SIGINT", () => {
    isStopped = true;
  });
  await tryAll("commands", Math.ceil(Number(values.commands) / commandsOfSeed));
  await tryAll("files", Number(values.files));
  console.log(`${faults} faults`);
  process.exitCode = Math.min(faults, 1);
} else {
  await work(values.kind as Kind, Number(values.seed), Number(values.count));
}
