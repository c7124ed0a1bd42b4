/** The package as it is published: installed into an empty folder, it runs, and its types hold. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, environment, root } from "./program.ts";

const folder = emptyFolder();
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", env: environment() });

beforeAll(() => {
  // The scripts have run already, and would build again under the other tests.
  const archive = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder],
    {
      cwd: root,
      encoding: "utf8",
    },
  ).trim();
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  run(
    "npm",
    "install",
    "--offline",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--silent",
    archive,
  );
});

describe("the package", () => {
  it("needs no other", () => {
    expect(run("npm", "ls", "--all", "--parseable").trim().split("\n")).toHaveLength(2);
  });

  it("has the command", () => {
    expect(run("npx", "nabla", "-t", "-e", "6*7")).toBe("42\n");
    expect(run("npx", "nabla", "node_modules/nabla/examples/neuron.nabla")).toContain(
      "= 0.7071067812",
    );
  });

  it("has the library, as the README shows it", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const [, code] = /```ts\n([\s\S]*?)```/.exec(readme) as unknown as [string, string];
    writeFileSync(join(folder, "example.js"), code);
    expect(run(process.execPath, "example.js")).toBe(
      "9 [ { input: 'x', value: 3, partial: 6 } ]\n9\n",
    );
  });

  it("has the class of the tutorial", () => {
    const tutorial = readFileSync(join(root, "docs/backpropagation.md"), "utf8");
    const [, code] = /```ts\n([\s\S]*?)```/.exec(tutorial) as unknown as [string, string];
    writeFileSync(join(folder, "tutorial.js"), code);
    // What each line shows stands behind it.
    const shown = [...code.matchAll(/^console\.log\(.*\); \/\/ ([-\d ]+)/gm)].map(
      ([, text]) => text,
    );
    expect(shown).toHaveLength(3);
    expect(run(process.execPath, "tutorial.js")).toBe(shown.map((text) => `${text}\n`).join(""));
  });

  it("has types", () => {
    mkdirSync(join(folder, "source"));
    const source = join(folder, "source", "consumer.ts");
    writeFileSync(
      source,
      `import { NablaError, parse, print, Session, Value, type Answer, type Expression, type Part } from "nabla";
const value: Value = new Value(1, "a").add(2).tanh();
const data: number = value.data;
const answers: Answer[] = [...new Session().run("1")].filter((reply) => reply.kind === "answer");
const statement = parse("x^2");
const text: string = statement.kind === "expression" ? print(statement.value satisfies Expression) : "";
const parts: Part[] = [...new Session().run(":step tanh(1)")].flatMap((reply) => reply.kind === "report" ? reply.parts : []);
const steps: number[] = parts.map((part) => typeof part === "object" && part.kind === "steps" ? part.length : 0);
export { NablaError, answers, data, steps, text };
// @ts-expect-error there is no such operation
value.tahn();
`,
    );
    const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--types",
      "",
    ];
    const { stdout, status } = spawnSync(process.execPath, [compiler, ...options, source], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
});
