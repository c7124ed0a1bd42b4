/** The floors of the house: nothing imports upward, nothing in a circle, and each package has one importer. */

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./program.ts";

const floors = [
  "words.ts",
  "error.ts",
  "numerics",
  "operations",
  "syntax",
  "autograd",
  "export",
  "session",
  "view",
  "cli",
];

const source = join(root, "src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".ts"),
);

interface Import {
  readonly from: string;
  readonly target: string;
}

const imports: Import[] = [
  ...files.map((file) => join("src", file)),
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
      ? relative(root, join(root, from, "..", written))
      : written;
    return { from, target };
  });
});

const floorOf = (path: string): number => floors.indexOf(path.split("/")[1] as string);
const within = imports.filter(
  ({ from, target }) =>
    from !== "src/index.ts" && from.startsWith("src/") && target.startsWith("src/"),
);

describe("imports", () => {
  it("are found", () => {
    expect(within.length).toBeGreaterThan(80);
    expect(files.every((file) => file === "index.ts" || floorOf(join("src", file)) !== -1)).toBe(
      true,
    );
  });

  it.each(within)("$from imports $target, which is not above it", ({ from, target }) => {
    expect(floorOf(target)).not.toBe(-1);
    expect(floorOf(target)).toBeLessThanOrEqual(floorOf(from));
  });

  it("go in no circle", () => {
    const targetsOf = (file: string): string[] =>
      within.filter(({ from }) => from === file).map(({ target }) => target);
    const finished = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, "a circle").not.toContain(file);
      if (finished.has(file)) return;
      for (const target of targetsOf(file)) visit(target, [...path, file]);
      finished.add(file);
    };
    for (const file of files) visit(join("src", file), []);
  });

  it.each([
    ["ohm-js", ["grammar/generate.ts", "grammar/pexprs.ts"]],
    ["chalk", ["src/view/style.ts"]],
    // Of its types; what runs is loaded by the file below.
    ["csv-parse", ["src/cli/csv.ts"]],
    ["csv-parse/sync", ["src/cli/csv.ts"]],
    ["commander", ["src/cli/options.ts"]],
    ["get-east-asian-width", ["src/view/text.ts"]],
    ["node:repl", ["src/cli/repl.ts"]],
    [join("src", "syntax", "parser.ts"), ["src/syntax/parse.ts"]],
  ])("of %s are in one place", (name, importers) => {
    expect(imports.filter(({ target }) => target === name).map(({ from }) => from)).toEqual(
      importers,
    );
  });

  it("of packages that are loaded late are in the one file that loads them", () => {
    const loaders = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
      // What the generator writes loads nothing.
      (path) => path.endsWith(".cjs") && path !== join("syntax", "deep.cjs"),
    );
    const loaded = loaders.flatMap((path) =>
      [...readFileSync(join(source, path), "utf8").matchAll(/require\("((?:@\w+\/)?[\w-]+)/g)].map(
        ([, name]) => `${name?.replace(/^@stdlib.*/, "@stdlib")}: ${path}`,
      ),
    );
    expect([...new Set(loaded)].sort()).toEqual([
      `@stdlib: ${join("operations", "stdlib.cjs")}`,
      `csv-parse: ${join("cli", "csv.cjs")}`,
      `d3-array: ${join("numerics", "d3.cjs")}`,
      `d3-contour: ${join("numerics", "d3.cjs")}`,
      `ml-matrix: ${join("numerics", "ml-matrix.cjs")}`,
      `pure-rand: ${join("numerics", "pure-rand.cjs")}`,
    ]);
  });
});
