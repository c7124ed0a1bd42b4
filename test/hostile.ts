/** Random commands and hostile files, made from seeds, and what must hold of a session that is given them. */

import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { gzipSync } from "node:zlib";
import { complete } from "../src/cli/completion.ts";
import { readConfig, writeConfig } from "../src/cli/config.ts";
import { History } from "../src/cli/history.ts";
import { hostFor } from "../src/cli/host.ts";
import { cutOffAfter } from "../src/cli/interrupt.ts";
import type { Environment } from "../src/cli/output.ts";
import { defaultSettings } from "../src/cli/settings.ts";
import { rowsOf } from "../src/data/data.ts";
import { GivenUp } from "../src/error.ts";
import { features } from "../src/features/all.ts";
import { formats } from "../src/formats/formats.ts";
import { NablaError, Session } from "../src/index.ts";
import { commandsOf } from "../src/session/feature.ts";
import { emptyFolder } from "./program.ts";
import { randomFrom } from "./random.ts";
import { screen } from "./text/screen.ts";
import { views } from "./views.ts";

const commands = [...commandsOf(features).values()].filter(({ name }) => name !== "quit");
const examples = commands.flatMap((command) => {
  const { example, examples: more = [] } = command.help();
  return [example, ...more];
});
const options = commands.flatMap((command) => command.help().options ?? []);

/** Names of files that are there, that are not, and that cannot be. */
const fileNames = (folder: string): string[] => [
  ...[
    "data.csv",
    "data.jsonl",
    "pipe",
    "loop",
    "folder",
    ".",
    "",
    "none/x",
    "data.csv/x",
    "new",
  ].map((name) => join(folder, name)),
  ...["/dev/zero", "/dev/null", "/dev/full", "/proc/none/x", "/proc/self/mem", "-"],
  join(folder, "n".repeat(250)),
  join(folder, "n".repeat(5000)),
  join(folder, "x\x1b]0;y\x07\u202e.svg"),
  '"a b.svg"',
];

const words = [
  ..."x y t w z f ans pi e inf nan 0 1 2 -3 1e308 1e-320 0.5 20 > = == ~ .. , ; : ( ) [ ] ' ± ! ^ * / # `".split(
    " ",
  ),
  ..."over for in with at from to all save bfs second python js c sql latex steps method gd by".split(
    " ",
  ),
  ...[
    "x = 0..1",
    "y = -2..2",
    "x^2 + y",
    "y ~ a*t + b",
    "[1, 2, 3]",
    "1..1e5",
    "\x1b[31m",
    "\u202e",
    "\u0000",
  ],
  ..."{ } } := += -= *= ^= ∇z ∇ | √ % ° ² // mod const _ classes missing nan by parametric loglog".split(
    " ",
  ),
  ...[
    "repeat 3 {",
    "for k in t {",
    "while x < 9 {",
    "x := x + 1",
    "x, y := y, x",
    "w[2] += 0.1*∇z",
    "k = 1..3:",
    "rand()",
    "randn(3)",
    "randint(1, 6)",
    "shuffle(t)",
    "concat(t, w)",
    "sin 30°",
    "sqrt 4",
    "15% of 80",
    "sin²(x)",
    "\\frac{x}{2}",
    "\\sqrt{x^{2}} \\cdot \\sin x",
    "$$",
  ],
  ...options.map(({ name, form }) => `${name} ${form}`),
];

/** A line with a command: an example or a soup of words, damaged, perhaps with a file. */
function commandFrom(random: () => number, folder: string): string {
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const { name } = pick(commands);
  const soup = (): string =>
    Array.from({ length: Math.floor(random() * 7) }, () => pick(words)).join(" ");
  let line = random() < 0.5 ? pick(examples) : `:${name} ${soup()}`;
  if (random() < 0.3) {
    const at = Math.floor(random() * (line.length + 1));
    line = `${line.slice(0, at)}${pick(words)}${line.slice(at + Math.floor(random() * 4))}`;
  }
  if (random() < 0.3) line += `${pick([" > ", " with ", " "])}${pick(fileNames(folder))}`;
  if (random() < 0.8) return line;
  const begin = pick([
    "x = ",
    "w = ",
    "f(x) = ",
    "x := ",
    "y += ",
    "repeat 3 { ",
    "for k in t { ",
    "",
  ]);
  return `${begin}${soup()}${begin.endsWith("{ ") && random() < 0.9 ? " }" : ""}`;
}

const before = "x = 2; y = 3 ± 0.1; t = [1, 2, 3]; w = [0.1, 2, 3]; f(u) = u^2; z = x*y + f(x)";

/** What a screen must not get, if that is to be looked for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Milliseconds after which work is given up where it looks up, and cut off where it does not; then it is a hang. */
const patience = { looking: 300, cut: 2000, hang: 6000 };

export interface Tally {
  commands: number;
  errors: number;
  givenUp: number;
  cutOff: number;
  longest: number;
}

export const emptyTally = (): Tally => ({
  commands: 0,
  errors: 0,
  givenUp: 0,
  cutOff: 0,
  longest: 0,
});

/** A folder with what the names above speak of. */
export function hostileFolder(): string {
  const folder = emptyFolder();
  symlinkSync("loop", join(folder, "loop"));
  mkdirSync(join(folder, "folder"));
  execFileSync("mkfifo", [join(folder, "pipe")]);
  writeFileSync(join(folder, "data.csv"), "t,y\n1,2\n2,4\n3,7\n");
  writeFileSync(join(folder, "data.jsonl"), '{"t":1,"y":2}\n{"t":2,"y":"q"}\n');
  return folder;
}

const small = screen({ width: 60, height: 20 });

/** Runs lines in a session with files. @throws where one crashes, hangs, fails without a code, or shows control characters */
function tryLines(
  lines: readonly string[],
  folder: string,
  tally: Tally,
  mayControl: boolean,
): void {
  let deadline = 0;
  const look = (): void => {
    if (performance.now() > deadline) throw new GivenUp(new NablaError("limit", "given up"));
  };
  const settings = defaultSettings();
  const variables = { XDG_CONFIG_HOME: "/proc/none" };
  const host = hostFor(settings, variables, false, views, look);
  const inFolder = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  const files = host.files && { ...host.files, resolve: inFolder };
  const edit = (text: string): string => `${text}${lines[0] ?? ""}`;
  const lastSession = () => ({ program: lines.join("\n"), at: new Date(0), isRunning: true });
  const session = new Session({ host: { ...host, files, edit, lastSession } });
  session.onWork = look;
  for (const line of [before, ...lines]) {
    const start = performance.now();
    deadline = start + patience.looking;
    const isDone = cutOffAfter(patience.cut, () => {
      // What is typed has no file: some commands are for that alone.
      for (const reply of session.run(line, "")) {
        if (reply.kind === "failure") {
          if (reply.error.message === "given up") tally.givenUp++;
          else tally.errors++;
        }
        for (const [name, format] of Object.entries(formats)) {
          const text =
            reply.kind === "answer"
              ? format.answer(reply, small)
              : reply.kind === "report"
                ? format.report?.(reply, small, views)
                : reply.kind === "failure" && format.failure(reply);
          if (!mayControl && name !== "csv" && text && control.test(text)) {
            throw new Error(`control characters in ${name}: ${JSON.stringify(text)}`);
          }
        }
      }
      complete(line, session);
      session.preview(line, 3);
    });
    session.onWork = look;
    if (!isDone) {
      tally.cutOff++;
      // What it has found until then may take as long to be told.
      if (!cutOffAfter(patience.cut, () => session.recover())) session.recoverFromPreview();
    }
    const milliseconds = performance.now() - start;
    tally.commands++;
    tally.longest = Math.max(tally.longest, milliseconds);
    if (milliseconds > patience.hang)
      throw new Error(`${milliseconds.toFixed(0)} ms: ${JSON.stringify(line)}`);
  }
}

export function tryCommands(seed: number, folder: string, tally: Tally, mayControl: boolean): void {
  const random = randomFrom(seed);
  const lines = Array.from({ length: 20 }, () => commandFrom(random, folder));
  tryLines(lines, folder, tally, mayControl);
}

/** The bytes of a file that nobody would write, and how it is called. */
function hostileFile(random: () => number): { name: string; bytes: Buffer } {
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const many = (most: number): number => Math.floor(random() ** 4 * most);
  const pieces = [
    "t,y\n",
    "1,2\n",
    '"',
    ",",
    "\n",
    "\r",
    "\0",
    "\uFEFF",
    "{",
    "}",
    '{"t":1,"y":2}\n',
    "[",
    "]",
    ":",
    "x = 2\n",
    "f(x) = x\n",
    "(",
    ")",
    ";",
    "#",
    "`",
    "1e999",
    "nan",
    "é",
    "\ud800",
    "\x1b]0;a\x07",
    ":load data.csv\n",
    '{"precision": 6}',
    "precision",
  ];
  const text = Array.from({ length: 1 + many(30) }, () =>
    pick(pieces).repeat(1 + Math.floor(random() ** 12 * 50_000)),
  ).join("");
  let bytes =
    random() < 0.8
      ? Buffer.from(text)
      : Buffer.from(Array.from({ length: many(5000) }, () => random() * 256));
  const ending = pick([".csv", ".tsv", ".jsonl", ".nabla", ".json", ""]);
  if (random() < 0.3) {
    bytes = gzipSync(bytes);
    if (random() < 0.5) bytes = bytes.subarray(0, Math.floor(random() * bytes.length));
    return { name: `hostile${ending}.gz`, bytes };
  }
  return { name: `hostile${ending}`, bytes };
}

/** Reads a file in all ways that there are: as a program, as data for fits and for rows, as settings, as a history. */
export async function tryFile(
  seed: number,
  folder: string,
  tally: Tally,
  mayControl: boolean,
): Promise<void> {
  const { name, bytes } = hostileFile(randomFrom(seed));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  tryLines([`:load ${path}`, `:fit y ~ a*t with ${path}`], folder, tally, mayControl);
  const coded = async (read: () => unknown): Promise<void> => {
    try {
      await read();
    } catch (thrown) {
      if (!(thrown instanceof NablaError)) throw thrown;
    }
  };
  await coded(async () => {
    const rows = rowsOf(
      path,
      {} as Environment,
      () => ({ columns: ["t", "y"], excluded: [] }),
      () => {},
    );
    for await (const _batch of rows);
  });
  await coded(() => readConfig(path));
  await coded(() => new History(path).entries());
  await coded(() => writeConfig(path, defaultSettings(), () => {}));
}
