/**
 * Feeds random and mutated programs to the session, and some of them to the built program. Run by hand:
 *
 *   npx tsx test/fuzz.ts [--programs 1000000] [--processes 10000] [--seed 1]
 *
 * Commands and files are for test/fuzz-commands.ts. It stops at the first crash, hang or error without a code, and tells the seed and the program.
 */

import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { features } from "../src/features/all.ts";
import { formats } from "../src/formats/formats.ts";
import { NablaError, Session } from "../src/index.ts";
import { functions } from "../src/operations/table.ts";
import { commandsOf } from "../src/session/feature.ts";
import { styleFor } from "../src/text/style.ts";
import { environment, program, root } from "./program.ts";
import { randomFrom } from "./random.ts";
import { screen } from "./text/screen.ts";
import { views } from "./views.ts";

const commands = commandsOf(features);

const { values } = parseArgs({
  options: {
    programs: { type: "string", default: "1000000" },
    processes: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
  },
});

/** Commands that touch files, or would leave. */
const excluded = new Set(["save", "load", "quit", "set"]);

const tokens = [
  ...functions.keys(),
  ...[...commands.keys()].filter((name) => !excluded.has(name)).map((name) => `:${name} `),
  ..."x y z a f g k pi e inf nan ans _ constructor __proto__ toString hasOwnProperty α ∞ 𝒳".split(
    " ",
  ),
  ..."0 1 2 0.5 1e-300 1e308 1e999 9007199254740993 .5 5. 0x1f 0b11 1_000 1e 1..3 1..20".split(" "),
  ..."+ - * / % ^ ** = == != < <= > >= ? : ! ' ( ) [ ] , ; # and or not for in const diff grad".split(
    " ",
  ),
  ..."√ ∛ ° º // mod of ½ ⅞ ⁿ ˆ ⋅ ⁄ –".split(" "),
  ...["% ", " %", "% of ", " -", " +", " sin ", " f "],
  ...'² ⁻¹ × · ÷ − ≤ ≥ ≠ ` `a;b` " \\ { } | & ~ @ $ \t'.split(" "),
  "\n",
  "\n",
  "\r\n",
  " ",
  " ",
  " ",
  "\u0000",
  "\uFEFF",
  "\ud800",
  "\u202e",
  "</script>",
  "process.exit(1)",
];

const examples = readdirSync(join(root, "examples"))
  .filter((name) => name.endsWith(".nabla"))
  .map((name) => readFileSync(join(root, "examples", name), "utf8"));
const lines = [
  ...examples.flatMap((text) => text.split("\n")),
  ...[...functions.values()].map(({ example }) => example),
  "f(x, y) = x^2*y + sin(x)",
  "x = 2; y = -3; z = 0.5",
  "w = [1, 2, 3]",
  "sum(k*x for k in 1..20)",
  "f'(2)",
];

function programFor(seed: number): string {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const soup = (length: number): string =>
    Array.from({ length }, () => pick(tokens) + (random() < 0.3 ? " " : "")).join("");
  const count = 1 + Math.floor(random() * 6);
  return Array.from({ length: count }, () => {
    const kind = random();
    if (kind < 0.4) return soup(1 + Math.floor(random() * 12));
    let line = pick(lines);
    if (kind < 0.6) return line;
    for (let edits = 1 + Math.floor(random() * 3); edits > 0; edits--) {
      const at = Math.floor(random() * (line.length + 1));
      const length = Math.floor(random() * 4);
      line = line.slice(0, at) + (random() < 0.6 ? pick(tokens) : "") + line.slice(at + length);
    }
    return line;
  }).join(random() < 0.9 ? "\n" : ";");
}

const small = screen({ width: 60, height: 20, style: styleFor(true) });

/** Milliseconds after which a program is given up, as its user would: a sum of a billion terms, say. */
const patience = 1000;

class GivenUp extends Error {}

/** The seeds of programs that were given up. */
const slow = new Set<number>();

/** Runs a program in a session, and shows its replies in every format. Returns how many errors it had. */
function runInSession(text: string): number {
  const session = new Session();
  const deadline = performance.now() + patience;
  session.onWork = () => {
    if (performance.now() > deadline) throw new GivenUp();
  };
  let errors = 0;
  for (const reply of session.run(text)) {
    if (reply.kind === "failure") {
      if (!(reply.error instanceof NablaError)) throw reply.error;
      errors++;
    }
    for (const format of Object.values(formats)) {
      if (reply.kind === "answer") format.answer(reply, small);
      else if (reply.kind === "report") format.report?.(reply, small, views);
      else if (reply.kind === "failure") format.failure(reply);
    }
  }
  session.preview(text.split("\n")[0] ?? "", 3);
  return errors;
}

/** Runs the built program, and tells how it ended. */
function runInProcess(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, "--safe"], { env: environment() });
    const timer = setTimeout(() => child.kill("SIGKILL"), 20_000);
    let messages = "";
    child.stderr.on("data", (data) => {
      messages += data;
    });
    child.stdout.resume();
    child.stdin.on("error", () => {});
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (signal !== null) reject(new Error(`it was ended by ${signal}`));
      else if (code !== 0 && code !== 1) reject(new Error(`it ended with ${code}`));
      else if (/\n {4}at |node:internal/.test(messages)) reject(new Error(messages));
      else resolve();
    });
    child.stdin.end(text);
  });
}

const first = Number(values.seed);
const longest = { milliseconds: 0, seed: 0 };
let errors = 0;
const start = performance.now();
const programs = Number(values.programs);
for (let seed = first; seed < first + programs; seed++) {
  const text = programFor(seed);
  const begin = performance.now();
  if (seed % 50_000 === 0)
    console.error(`seed ${seed} after ${((begin - start) / 1000).toFixed(0)} s`);
  try {
    errors += runInSession(text);
  } catch (thrown) {
    if (thrown instanceof GivenUp) {
      slow.add(seed);
      continue;
    }
    console.error(`seed ${seed}: ${JSON.stringify(text)}`);
    throw thrown;
  }
  const milliseconds = performance.now() - begin;
  if (milliseconds > longest.milliseconds) Object.assign(longest, { milliseconds, seed });
  if (milliseconds > 5000)
    throw new Error(`seed ${seed} takes ${milliseconds} ms: ${JSON.stringify(text)}`);
}
const seconds = (performance.now() - start) / 1000;
console.log(
  `${programs} programs from seed ${first} in ${seconds.toFixed(0)} s: no crash, no hang, ${errors} errors, ` +
    `each with its code; ${slow.size} given up after a second of computing; the longest took ${longest.milliseconds.toFixed(0)} ms (seed ${longest.seed})`,
);

const processes = Number(values.processes);
let next = first;
const worker = async (): Promise<void> => {
  while (next < first + processes) {
    const seed = next++;
    if (slow.has(seed)) continue;
    const text = programFor(seed);
    await runInProcess(text).catch((thrown) => {
      console.error(`seed ${seed}: ${JSON.stringify(text)}`);
      throw thrown;
    });
  }
};
await Promise.all([worker(), worker(), worker()]);
console.log(`${processes} processes: all ended by themselves, with 0 or 1`);
