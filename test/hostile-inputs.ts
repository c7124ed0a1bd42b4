/** Random commands and hostile files, made from random numbers. */

import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { features } from "../src/features/all.ts";
import { commandsOf } from "../src/session/feature.ts";
import { emptyFolder } from "./program.ts";

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
export function commandFrom(random: () => number, folder: string): string {
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

/** The bytes of a file that nobody would write, and how it is called. */
export function hostileFile(random: () => number): { name: string; bytes: Buffer } {
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
    pick(pieces).repeat(1 + Math.floor(random() ** 80 * 50_000)),
  ).join("");
  let bytes =
    random() < 0.8
      ? Buffer.from(text)
      : Buffer.from(Array.from({ length: many(5000) }, () => random() * 256));
  const ending = pick([".csv", ".tsv", ".jsonl", ".nabla", ".json", ""]);
  if (random() < 0.3) {
    const packed = gzipSync(bytes);
    bytes = pick([
      () => packed,
      () => packed.subarray(0, Math.floor(random() * packed.length)),
      () => Buffer.concat([packed, packed]),
      () => Buffer.concat([packed, Buffer.alloc(many(200_000))]),
      () => Buffer.concat([packed, bytes]),
      () => packed.fill(7, Math.floor(random() * packed.length)),
      () => bytes,
    ])();
    return { name: `hostile${ending}.gz`, bytes };
  }
  return { name: `hostile${ending}`, bytes };
}
