/** Every transcript in the documents, and every example, is what the program really shows. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { functions } from "../src/operations/table.ts";
import { nabla, root } from "./program.ts";
import { configSchema, withTables } from "./tables.ts";
import { replayed } from "./transcripts.ts";

const pages = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
const outside = ["README", "ARCHITECTURE", "CONTRIBUTING", "SECURITY", "bench/README"];
const documents = [...outside.map((name) => `${name}.md`), ...pages.map((name) => `docs/${name}`)];

/** What links call the headings of a page. */
const headingsOf = (path: string): string[] =>
  [...readFileSync(path, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

// To write what is shown anew: npx vitest run test/documents.test.ts -u
describe.each(documents)("%s", (name) => {
  it("shows what happens", async () => {
    const path = join(root, name);
    await expect(withTables(replayed(readFileSync(path, "utf8")))).toMatchFileSnapshot(path);
  });

  it("links to files and headings that exist", () => {
    const text = readFileSync(join(root, name), "utf8");
    const missing = [...text.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)]
      .filter(([, target = "", heading = ""]) => {
        const path = target === "" ? join(root, name) : join(root, name, "..", target);
        return !existsSync(path) || (heading !== "" && !headingsOf(path).includes(heading));
      })
      .map(([link]) => link);
    expect(missing).toEqual([]);
  });
});

it("the README is read in one go, and names every page for users", () => {
  const text = readFileSync(join(root, "README.md"), "utf8");
  expect(text.split("\n").length - 1).toBeLessThanOrEqual(120);
  const missing = pages.filter((page) => page !== "internals.md" && !text.includes(`docs/${page}`));
  expect(missing).toEqual([]);
});

it("the schema of the configuration is that of the settings", async () => {
  await expect(configSchema()).toMatchFileSnapshot(join(root, "docs/config.schema.json"));
});

it("the list of functions has a table for every group of functions", () => {
  const text = readFileSync(join(root, "docs/functions.md"), "utf8");
  for (const { group } of functions.values())
    expect(text).toContain(`<!-- functions: ${group} -->`);
});

const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".nabla"));

describe.each(examples)("examples/%s", (name) => {
  it("prints what it did", async () => {
    const { stdout, stderr, exitCode } = nabla([`examples/${name}`], "", { cwd: root });
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`examples/${name}.txt`);
  });
});
