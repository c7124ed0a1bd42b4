/**
 * Sends SIGINT and SIGTERM at random moments of many kinds of work, in random formats, some to pipes whose reader reads late. Run by
 * hand, on Linux, after a build:
 *
 *   npx tsx bench/signals.ts [--rounds 10] [--seed 1] [--phases fit,rows]
 *
 * It tells what does not end by its signal, what loses its first answer or ends within a line, and what works on for longer than a
 * fifth of a second; and in the end, for each kind of work, the longest that it has worked and waited after a signal.
 */

import { execFileSync, spawn } from "node:child_process";
import { closeSync, constants, openSync, readSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { processorTime } from "../test/processor-time.ts";
import { randomFrom } from "../test/random.ts";
import { pathOf, table } from "./files.ts";
import { nabla } from "./measure.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    phases: { type: "string" },
  },
});

const data = table(1_000_000);
const terms = (count: number): string => `sum(sin(x*k)*exp(c/k) for k in 1..${count})`;

/** Programs, and the arguments of runs on rows. Each program goes on with what never ends. */
const phases: Readonly<Record<string, string | readonly string[]>> = {
  build: "p = v*v; q = p*v; r = q*v; sum(r)",
  gradient: "sum(sin(x*u)*exp(u))",
  list: "v*2",
  "gradient of a list": ":grad sum(x*u^2)",
  for: "k := 0\nfor i in 1..1e6: k += sin(i)",
  repeat: "k := 1\nrepeat 1000000 { k *= 1.0000001 }",
  while: "k := 0\nwhile k < 1e7 { k += 1 }",
  moves: "m := 2\nz = sum(sin(m*u))\nm := 3\nm += 1\nm -= 0.1*∇z",
  sort: "sort(u)\nquantile(u, 0.3)\nmedian(u)",
  join: "concat(u, v)\nshuffle(v)\nrandn(1e6)",
  parse: Array(200_000).fill("x").join("+"),
  errors: "foo + sum(v)\nsum(v)*bar",
  read: `:read ${data}\nsum(w)`,
  fit: `:fit z ~ a*exp(d*x) + e*w with ${data}`,
  "fit of lists": "s = [sin(k/1e3) for k in 1..2e5]; r = (1..2e5)/1e3\n:fit s ~ a*sin(d*r) + e",
  minimize: ":minimize sum((q*u - 3*u + x)^2) over q",
  solve: ":solve sum(sin(k*q)/k for k in 1..3000) = 0.3 for q",
  montecarlo: ":montecarlo x^2*c + sin(x), n 1e7",
  budget: "z = sum(sin(x*u))\n:budget z\n:sensitivity z\n:correlate x, c = 0.2",
  whatif: "z = sum(sin(x*u))\n:whatif x = 3",
  hessian: "q = [a*k for a in 1..300]\n:hessian sum([x^k*c for k in 1..3000])",
  symbolic: ":symbolic prod(sin(x*k) + c^k for k in 1..200)",
  check: ":check sum(sin(x*u))",
  python: `:export python ${terms(20_000)}`,
  c: ":export c sum(sin(x*u))",
  dot: `:dot ${terms(30_000)}`,
  mermaid: `:mermaid ${terms(30_000)}`,
  tree: `:tree ${terms(30_000)}`,
  trace: `:trace ${terms(30_000)}`,
  step: `:step ${terms(30_000)}`,
  heat: `:heat ${terms(30_000)}`,
  paths: `:paths ${terms(3000)}, x`,
  plot: ":plot u",
  "plot to a file": `:plot sum(sin(k*q)*exp(q/k) for k in 1..3000), q = 0..1 > ${pathOf("p.svg")}`,
  contour: ":contour sum(sin(k*q)*cos(k*p) for k in 1..300), q = 0..1, p = 0..1",
  save: `:vars\n:save ${pathOf("s.nabla")}`,
  rows: ["-d", data, "-e", "y = tanh(x*w + b)*z"],
  "rows of long work": ["-d", data, "-e", "sum(sin(k*x) for k in 1..1e5)"],
  "rows of lists": ["-d", data, "-e", "[x*k for k in 1..1000]"],
  "rows with errors": ["-d", data, "-e", "[z, b][1 + (w > 0)/2]"],
  "rows of standard input": ["-d", "-", "-e", "y = x^2; sin(y)*b"],
};
const before = "1 + 1\nx = 2 ± 0.1; c = 3 ± 0.1; v = 1..1e6; u = v/1e6\n7 + 7\n";
const rowsOfInput = `x,b\n${Array.from({ length: 300_000 }, (_, row) => `${row},2\n`).join("")}`;
const endless = "sum(sin(k) for k in 1..1e12)\n";

const random = randomFrom(Number(values.seed));
const pick = <Item>(...items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;
const rowFormats: readonly (readonly string[])[] = [["-t"], ["--json"], ["-o", "csv"]];

/** Seconds: of work after which a signal is answered late; before which a late reader reads; and after which nothing will come. */
const late = 0.2;
const readsAfter = 1;
const longest = 20;

interface Longest {
  readonly work: number;
  readonly wait: number;
}

/** A pipe as shells make them, rather than the sockets that Node makes, and what can be read of it. */
class Pipe {
  private readonly fd: number;
  readonly input: number;
  text = "";

  constructor() {
    const path = pathOf("pipe");
    execFileSync("mkfifo", [path]);
    this.fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    this.input = openSync(path, "w");
    rmSync(path);
  }

  /** Waits for something to come, and reads as little of it as it can. */
  async begin(): Promise<void> {
    const byte = Buffer.alloc(1);
    for (let tries = 0; tries < 100 * longest && this.text === ""; tries++) {
      try {
        this.text += byte.subarray(0, readSync(this.fd, byte)).toString();
      } catch {
        await pause(10);
      }
    }
  }

  /** Reads all that is there, and all that comes. */
  rest(): Promise<void> {
    const socket = new Socket({ fd: this.fd, readable: true, writable: false });
    socket.setEncoding("utf8").on("data", (piece) => {
      this.text += piece;
    });
    return new Promise((resolve) => socket.on("close", () => resolve()));
  }
}

/** Runs one kind of work once, and tells its faults. Returns how long it went on after the signal; undefined if it had ended before. */
async function interrupt(phase: string): Promise<Longest | undefined> {
  const what = phases[phase] ?? "";
  const isRows = typeof what !== "string";
  const format = isRows ? pick(...rowFormats) : pick<readonly string[]>([], ...rowFormats);
  const signal = pick<"SIGINT" | "SIGTERM">("SIGINT", "SIGTERM");
  const isLate = random() < 0.3;
  const moment = 3.5 * random() ** 1.5;
  const pipe = new Pipe();
  const child = spawn(process.execPath, [nabla, ...format, ...(isRows ? what : [])], {
    stdio: ["pipe", pipe.input, "pipe"],
  });
  closeSync(pipe.input);
  const fault = (text: string): void => {
    const reader = isLate ? ", read late" : "";
    const when = `${signal} after ${moment.toFixed(2)} s${reader}`;
    console.log(`${phase} ${format.join(" ")}, ${when}: ${text}`);
  };
  let messages = "";
  child.stderr?.on("data", (piece) => {
    messages += piece;
  });
  let end: string | number | null | undefined;
  const ended = new Promise<void>((resolve) =>
    child.on("close", (code, by) => {
      end = by ?? code;
      resolve();
    }),
  );
  child.stdin?.on("error", () => {});
  child.stdin?.end(isRows ? rowsOfInput : `${before}${what}\n${endless}`);
  await pipe.begin();
  let read = isLate ? undefined : pipe.rest();
  await pause(1000 * moment);
  const used = processorTime(child.pid);
  child.kill(signal);
  let start = performance.now();
  if (read === undefined) {
    await pause(1000 * readsAfter);
    read = pipe.rest();
    start = performance.now();
  }
  const waited = (): number => (performance.now() - start) / 1000;
  let [work, wait] = [0, 0];
  while (end === undefined && wait < longest) {
    work = Math.max(work, (processorTime(child.pid) ?? 0) - (used ?? 0));
    await pause(10);
    wait = waited();
  }
  if (end === undefined) {
    fault("hangs");
    child.kill("SIGKILL");
  }
  await Promise.all([ended, read]);
  if (used === undefined) {
    if (!isRows) fault(`had ended with ${end} before: ${messages.slice(-300)}`);
    return undefined;
  }
  const codes = { SIGINT: 130, SIGTERM: 143 };
  if (end !== signal && end !== codes[signal]) fault(`ends with ${end}: ${messages.slice(-300)}`);
  if (work > late) fault(`works for ${work.toFixed(2)} s: ${messages.slice(-100)}`);
  if (pipe.text === "") fault("has lost its first answers");
  else if (!pipe.text.endsWith("\n")) fault(`ends within a line: ${pipe.text.slice(-60)}`);
  if (/\n {4}at /.test(messages)) fault(messages.slice(0, 1000));
  return { work, wait };
}

const chosen = values.phases?.split(",") ?? Object.keys(phases);
const most = new Map<string, Longest>();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const phase of chosen) {
    const { work, wait } = (await interrupt(phase)) ?? { work: 0, wait: 0 };
    const before = most.get(phase) ?? { work: 0, wait: 0 };
    most.set(phase, { work: Math.max(work, before.work), wait: Math.max(wait, before.wait) });
  }
}
console.log("\nafter a signal, at most | worked (s) | waited (s)");
for (const [phase, { work, wait }] of most) {
  console.log(`${phase} | ${work.toFixed(2)} | ${wait.toFixed(2)}`);
}
