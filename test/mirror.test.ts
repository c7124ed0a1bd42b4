/** Tests mirror src/: each stands where that does which it tests, and what features compute is tested as functions. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./program.ts";

const slashed = (path: string): string => path.split(sep).join("/");

/** The TypeScript files below a folder of the project, by their paths in it. */
const filesIn = (folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .map(slashed)
        .filter((path) => path.endsWith(".ts"))
    : [];

/** Folders of tests that are of no one folder of src. */
const elsewhere = new Map([
  [".", "of the whole: the map, the built program, the documents"],
  ["reference", "of functions and formulas beside figures that Python has made"],
]);

describe("each folder of tests", () => {
  const folders = new Set(
    filesIn("test")
      .filter((path) => path.endsWith(".test.ts"))
      .map((path) => dirname(path)),
  );

  it("is one of src", () => {
    const strays = [...folders].filter(
      (folder) => !elsewhere.has(folder) && !existsSync(join(root, "src", folder)),
    );
    expect(strays).toEqual([]);
  });

  it.each([...elsewhere])("but %s is not: %s", (folder) => {
    expect(folders.has(folder)).toBe(true);
    if (folder !== ".") expect(existsSync(join(root, "src", folder))).toBe(false);
  });
});

/** Files of a feature that compute nothing: what it is called, tells, shows and writes. */
const shown = /^(?:command|help|part|json|render|report)\.ts$/;

/** Files that are reached through others of their feature alone, and why. */
const through: Readonly<Record<string, string>> = {
  "check/check-derived.ts": "asks the witnesses, and writes what they say",
  "export/language.ts": "types",
  "export/program.ts": "types",
  "export/spelling.ts": "makes the spellings of languages, which are run",
  "export/writer.ts": "writes with these",
  "graph/arrangement.ts": "chooses among layouts of a text",
  "minimize/ending.ts": "a text",
  "minimize/verdict.ts": "a text",
  "paths/path-text.ts": "a text",
  "solve/no-root.ts": "a text",
  "solve/no-root-of-system.ts": "a text",
  "solve/system-report.ts": "a text",
};

/** The files that those in a folder of tests import something from that is there when they run. */
function importedBy(folder: string): Set<string> {
  const targets = filesIn(folder).flatMap((path) => {
    const text = readFileSync(join(root, folder, path), "utf8");
    return [...text.matchAll(/^import\s+(?!type\b)([^;]*?)\s+from\s+"(\.[^"]+)"/gm)].flatMap(
      ([, names = "", target = ""]) => {
        const isOfTypes = /^\{(?:\s*type\s+[\w\s]+,?)+\s*\}$/.test(names);
        if (isOfTypes) return [];
        return [slashed(relative(root, join(root, folder, dirname(path), target)))];
      },
    );
  });
  return new Set(targets);
}

const features = readdirSync(join(root, "src/features"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(features)("what %s computes", (feature) => {
  const computing = filesIn(`src/features/${feature}`).filter((path) => !shown.test(path));
  const imported = importedBy(`test/features/${feature}`);
  const isTested = (path: string): boolean => imported.has(`src/features/${feature}/${path}`);

  it("is tested as functions", () => {
    expect(computing.length === 0 || computing.some(isTested)).toBe(true);
    const missing = computing
      // What runs calls the rest, where there is a rest, and is called by sessions.
      .filter((path) => path !== "run.ts" || computing.length === 1)
      // A folder within is a table, which the file of its name has.
      .filter((path) => !path.includes("/") || !isTested(path.replace(/\/.*/, ".ts")))
      .filter((path) => !isTested(path) && !Object.hasOwn(through, `${feature}/${path}`));
    expect(missing).toEqual([]);
  });

  it("has no exception that is none", () => {
    const names = Object.keys(through).filter((path) => path.startsWith(`${feature}/`));
    const used = names.filter((path) => {
      const own = path.slice(feature.length + 1);
      return computing.includes(own) && !isTested(own);
    });
    expect(used).toEqual(names);
  });
});
