/** The map of the house has what there is, and what is named by its path is there. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./program.ts";

/** The files in a folder of the project, with those in its folders. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));

describe("the map", () => {
  it("has each folder that holds files, and each file that is in none", () => {
    const map = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
    const rows = [...map.matchAll(/^\| `(src\/[^`]+)` \|/gm)].map(([, place]) => place as string);
    const places = filesIn("src").map((path) =>
      /^src\/[^/]+$/.test(path) ? path : path.replace(/[^/]+$/, ""),
    );
    expect([...rows].sort()).toEqual([...new Set(places)].sort());
  });
});

describe("the core", () => {
  const files = filesIn("src/autograd").filter((path) => /^src\/autograd\/[^/]+\.ts$/.test(path));

  it("is short enough to be read", () => {
    const lines = files.map(
      (path) => readFileSync(join(root, path), "utf8").split("\n").length - 1,
    );
    expect(lines.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(2500);
  });

  it("has a page at its head that names each file", () => {
    const page = readFileSync(join(root, "src/autograd/README.md"), "utf8");
    const names = files.map((path) => path.slice("src/autograd/".length));
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("paths that are named", () => {
  const documents = readdirSync(root).filter((name) => /^(?!CHANGELOG).*\.md$/.test(name));
  const texts = ["bin", "docs", "grammar", "scripts", "src", "test"]
    .flatMap(filesIn)
    .filter((path) => /\.(?:[cm]?[jt]s|md|ohm|py)$/.test(path));

  it("are there", () => {
    const missing = [...documents, ...texts].flatMap((path) =>
      [
        ...readFileSync(join(root, path), "utf8").matchAll(
          /(?<![\w./-])(?:bin|grammar|scripts|src|test)\/[\w/.-]*\w(?:\.\w+|\/)(?![\w*$])/g,
        ),
      ]
        .filter(([named]) => !existsSync(join(root, named)))
        .map(([named]) => `${path}: ${named}`),
    );
    expect(missing).toEqual([]);
  });
});
