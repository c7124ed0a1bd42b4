/**
 * The floors of the house: nothing imports upward, no feature knows the inside of another, nothing goes in a circle, and
 * each package has one importer.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./program.ts";

const basics = ["prose.ts", "error.ts", "operations", "syntax"];
const core = ["autograd", "autograd/engine", "autograd/explain", "algebra"];
const shapes = ["numerics/bounds.ts", "numerics/iterate.ts", "numerics/trust.ts"];
const numerics = [
  ...shapes,
  "numerics/linear",
  "numerics/statistics",
  "numerics/sampling",
  "numerics/optimize",
  "numerics/roots",
  "numerics/least-squares",
];
const below = [...basics, ...core, ...numerics, "text", "graphics/curves", "graphics"];

/**
 * What each may import besides itself. All of it stands before it, so there is no circle of floors. A folder that has no
 * row belongs to the one that it is in.
 */
const floors: Readonly<Record<string, readonly string[]>> = {
  "prose.ts": [],
  "error.ts": ["prose.ts"],
  operations: [],
  syntax: ["prose.ts", "error.ts", "operations"],

  autograd: basics,
  "autograd/engine": [...basics, "autograd"],
  "autograd/explain": [...basics, "autograd"],
  algebra: [...basics, "autograd"],

  // Methods over plain functions of numbers: they know nothing of graphs and formulas.
  "numerics/bounds.ts": [],
  "numerics/iterate.ts": [],
  "numerics/trust.ts": [],
  "numerics/linear": ["numerics/iterate.ts"],
  "numerics/statistics": ["numerics/iterate.ts"],
  "numerics/sampling": [...shapes, "numerics/linear"],
  "numerics/optimize": [...shapes, "numerics/linear", "numerics/sampling"],
  "numerics/roots": [...shapes, "numerics/linear", "numerics/sampling"],
  "numerics/least-squares": [
    ...shapes,
    "numerics/linear",
    "numerics/sampling",
    "numerics/optimize",
  ],

  text: ["prose.ts", "error.ts", "syntax"],
  "graphics/curves": [],
  graphics: ["text", "graphics/curves"],

  session: below,
  formats: [...basics, "text", "graphics", "session"],
  data: ["error.ts", "session"],
  features: [...below, "session", "formats", "data"],
  cli: [...basics, "text", "session", "formats", "data"],
  "index.ts": [...below, "session"],
};

/**
 * What does not hold yet, and why: imports from files that begin so of files that begin so. Each is in use, or it goes;
 * none is added.
 */
const exceptions: readonly (readonly [from: string, target: string, because: string])[] = [
  ["data/data.ts", "cli/output.ts", "the type of the process is declared among streams"],
];

const source = join(root, "src");
const slashed = (path: string): string => path.split(sep).join("/");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map(slashed)
  .filter((path) => path.endsWith(".ts"));

interface Import {
  readonly from: string;
  readonly target: string;
}

const imports: readonly Import[] = [
  ...files.map((file) => `src/${file}`),
  "bin/nabla.ts",
  "grammar/first.ts",
  "grammar/generate.ts",
  "grammar/pexprs.ts",
].flatMap((from) => {
  const text = readFileSync(join(root, from), "utf8");
  const targets = [
    ...text.matchAll(/^\s*(?:import|export)\b[^;"]*"([^"]+)"|\bimport\("([^"]+)"\)/gm),
  ];
  return targets.map((match) => {
    const written = (match[1] ?? match[2]) as string;
    const target = written.startsWith(".")
      ? slashed(relative(root, join(root, from, "..", written)))
      : written;
    return { from, target };
  });
});

/** Those from within the house to within it, by their paths in src. */
const within = imports
  .filter(({ from, target }) => from.startsWith("src/") && target.startsWith("src/"))
  .map(({ from, target }) => ({ from: from.slice(4), target: target.slice(4) }));

/** The floor that a file is on: the narrowest that holds it. */
function floorOf(path: string): string | undefined {
  const parts = path.split("/");
  return parts
    .map((_, index) => parts.slice(0, parts.length - index).join("/"))
    .find((part) => Object.hasOwn(floors, part));
}

/** `heat` of what is in the folder of that feature; undefined for what is in none. */
const featureOf = (path: string): string | undefined => /^features\/([^/]+)\//.exec(path)?.[1];

function isAllowed({ from, target }: Import): boolean {
  const [own, other] = [floorOf(from), floorOf(target)];
  if (own === undefined || other === undefined) return false;
  if (other !== "features") return own === other || (floors[own] as string[]).includes(other);
  // Of features there is one list: it may know their rows and the shapes of their parts, and whoever puts the program together knows it.
  if (target === "features/all.ts") return from === "cli/main.ts" || from === "index.ts";
  if (from === "features/all.ts") return /^features\/[^/]+\/(?:command|part)\.ts$/.test(target);
  return featureOf(from) === featureOf(target);
}

const exceptionsFor = ({ from, target }: Import) =>
  exceptions.filter(([start, end]) => from.startsWith(start) && target.startsWith(end));

describe("imports", () => {
  it("are found", () => {
    expect(within.length).toBeGreaterThan(1000);
    expect(files.filter((file) => floorOf(file) === undefined)).toEqual([]);
  });

  it("may be of floors that stand before", () => {
    const names = Object.keys(floors);
    for (const [index, name] of names.entries()) {
      const before = names.slice(0, index);
      expect(before, name).toEqual(expect.arrayContaining([...(floors[name] as string[])]));
      expect(
        files.some((file) => floorOf(file) === name),
        `a file in ${name}`,
      ).toBe(true);
    }
  });

  it("go down, and into no other feature", () => {
    const wrong = within.filter((found) => !isAllowed(found) && exceptionsFor(found).length === 0);
    expect(wrong.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
  });

  it.each(exceptions)("from %s of %s are still an exception: %s", (start, end) => {
    const meant = within.filter(
      ({ from, target }) => from.startsWith(start) && target.startsWith(end),
    );
    expect(meant.some((found) => !isAllowed(found))).toBe(true);
  });

  it("go in no circle", () => {
    const targetsOf = new Map<string, string[]>(files.map((file) => [file, []]));
    for (const { from, target } of within) targetsOf.get(from)?.push(target);
    const finished = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, "a circle").not.toContain(file);
      if (finished.has(file)) return;
      for (const target of targetsOf.get(file) ?? []) visit(target, [...path, file]);
      finished.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it.each([
    ["ohm-js", ["grammar/generate.ts", "grammar/pexprs.ts"]],
    ["chalk", ["src/text/style.ts"]],
    // Of its types; what runs is loaded by the file below.
    ["csv-parse", ["src/data/csv.ts"]],
    ["commander", ["src/cli/options.ts"]],
    ["get-east-asian-width", ["src/text/text.ts"]],
    // There each failure becomes an error with a code.
    ["node:fs", ["src/data/disk.ts", "grammar/generate.ts"]],
    ["node:repl", ["src/cli/repl.ts"]],
    ["src/syntax/parser.ts", ["src/syntax/parse.ts"]],
  ])("of %s are in one place", (name, importers) => {
    expect(imports.filter(({ target }) => target === name).map(({ from }) => from)).toEqual(
      importers,
    );
  });

  it("of the file system are out of reach of commands, which have what their host gives them", () => {
    const reaching = imports.filter(({ target }) => target === "src/data/disk.ts");
    expect(reaching.filter(({ from }) => !/^src\/(?:data|cli)\//.test(from))).toEqual([]);
  });

  it("of packages that are loaded late are in the one file that loads them", () => {
    const loaders = readdirSync(source, { recursive: true, encoding: "utf8" })
      .map(slashed)
      // What the generator writes loads nothing.
      .filter((path) => path.endsWith(".cjs") && path !== "syntax/deep.cjs");
    const loaded = loaders.flatMap((path) =>
      [...readFileSync(join(source, path), "utf8").matchAll(/require\("((?:@\w+\/)?[\w-]+)/g)].map(
        ([, name]) => `${name?.replace(/^@stdlib.*/, "@stdlib")}: ${path}`,
      ),
    );
    expect([...new Set(loaded)].sort()).toEqual([
      "@stdlib: operations/stdlib.cjs",
      "csv-parse: data/csv.cjs",
      "d3-array: graphics/curves/d3.cjs",
      "d3-contour: graphics/curves/d3.cjs",
      "ml-matrix: numerics/linear/ml-matrix.cjs",
      "pure-rand: numerics/sampling/pure-rand.cjs",
    ]);
  });
});
