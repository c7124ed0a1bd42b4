/** Every transcript in the documents, and every example, is what the program really shows. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { functions } from "../src/operations/table.ts";
import { nabla, root } from "./program.ts";
import { configSchema, withTables } from "./tables.ts";
import { replayed } from "./transcripts.ts";

const inDocs = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
const documents = ["README.md", ...inDocs.map((name) => `docs/${name}`)];

// To write what is shown anew: npx vitest run test/documents.test.ts -u
describe.each(documents)("%s", (name) => {
  it("shows what happens", async () => {
    const path = join(root, name);
    await expect(withTables(replayed(readFileSync(path, "utf8")))).toMatchFileSnapshot(path);
  });

  it("links to files that exist", () => {
    const text = readFileSync(join(root, name), "utf8");
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      const path = join(root, name, "..", target as string);
      expect(() => readdirSync(join(path, ".."))).not.toThrow();
      expect(readdirSync(join(path, ".."))).toContain(path.split("/").at(-1));
    }
  });
});

it("the schema of the configuration is that of the settings", async () => {
  await expect(configSchema()).toMatchFileSnapshot(join(root, "docs/config.schema.json"));
});

it("the language reference has a table for every group of functions", () => {
  const text = readFileSync(join(root, "docs/language.md"), "utf8");
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
