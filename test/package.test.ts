/** The package as it is published: installed into an empty folder, it runs, and its types hold. */

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build, type Platform } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, environment, root } from "./program.ts";
import { completed, has, type Shell } from "./shells.ts";

const folder = emptyFolder();
const installed = join(folder, "node_modules/nabla");
let archive: string;

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", env: environment() });

/** What a program says on both streams. */
const said = (command: string, ...args: string[]): string => {
  const { stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: environment(),
  });
  return stdout + stderr;
};

const filesIn = (place: string, ending: string): string[] =>
  readdirSync(join(installed, place), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(ending),
  );

beforeAll(() => {
  // The scripts have run already, and would build again under the other tests.
  const packing = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
  const name = execFileSync("npm", packing, { cwd: root, encoding: "utf8" }).trim();
  archive = join(folder, name);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  run("npm", "install", "--offline", "--no-audit", "--no-fund", "--silent", archive);
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

  it("is installed for all without a warning, with its manual", () => {
    const place = join(folder, "global");
    expect(said("npm", "install", "--global", "--offline", "--prefix", place, archive)).not.toMatch(
      /warn/i,
    );
    expect(run(join(place, "bin/nabla"), "-t", "-e", "6*7")).toBe("42\n");
    const page = join(place, "share/man/man1/nabla.1");
    expect(readFileSync(page, "utf8")).toBe(run("npx", "nabla", "--man"));
    if (has("man")) {
      const { stdout } = spawnSync("man", ["-P", "cat", "-M", join(place, "share/man"), "nabla"], {
        encoding: "utf8",
      });
      expect(stdout).toContain("a calculator that returns values and exact gradients");
    }
  });

  it("holds nothing that is good for one machine alone", () => {
    expect(readdirSync(join(installed, "dist")).filter((name) => name.includes("cache"))).toEqual(
      [],
    );
  });

  it("has what its documents link to", () => {
    // These two are about the sources, and link to some.
    const documents = filesIn(".", ".md").filter(
      (name) => name !== "ARCHITECTURE.md" && name !== "CONTRIBUTING.md",
    );
    const missing = documents.flatMap((document) =>
      [...readFileSync(join(installed, document), "utf8").matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)]
        .map(([, link = ""]) => link)
        .filter((link) => !existsSync(join(installed, dirname(document), link)))
        .map((link) => `${document}: ${link}`),
    );
    expect(missing).toEqual([]);
  });
});

describe("the library", () => {
  it("does what the README shows", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const [, code] = /```ts\n([\s\S]*?)```/.exec(readme) as unknown as [string, string];
    writeFileSync(join(folder, "example.js"), code);
    expect(run(process.execPath, "example.js")).toBe(
      "9 [ { input: 'x', value: 3, partial: 6 } ]\n",
    );
  });

  it("does what its document shows, and exports what that names", () => {
    const document = readFileSync(join(root, "docs/library.md"), "utf8");
    const [, code] = /```ts\n([\s\S]*?)```/.exec(document) as unknown as [string, string];
    writeFileSync(join(folder, "session.js"), code);
    expect(run(process.execPath, "session.js")).toBe(
      "loss 1 -2\nw 2.2\nloss\nunknown-name did you mean loss?\n",
    );
    const types = readFileSync(join(installed, "dist/index.d.ts"), "utf8");
    const [, list = ""] = /^export \{ (.*) \};$/m.exec(types) ?? [];
    const exported = list.split(", ").map((each) => each.replace(/^(?:type )?(?:\w+ as )?/, ""));
    const named = [...document.matchAll(/`(?:new )?(\w+)[`(]/g)].map(([, name]) => name);
    expect(exported.filter((name) => !named.includes(name))).toEqual([]);
    expect(exported.length).toBeGreaterThan(20);
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

  it("is there for CommonJS, without a warning", () => {
    writeFileSync(
      join(folder, "example.cjs"),
      'const { Value } = require("nabla"); console.log(new Value(6).mul(7).data);',
    );
    expect(said(process.execPath, "example.cjs")).toBe("42\n");
  });

  it("has types, in one file", () => {
    expect(filesIn("dist", ".d.ts")).toEqual(["index.d.ts"]);
    mkdirSync(join(folder, "source"));
    const source = join(folder, "source", "consumer.ts");
    writeFileSync(
      source,
      `import { NablaError, print, Session, Value, type Answer, type Expression, type Part } from "nabla";
const value: Value = new Value(1, "a").add(2).tanh();
const data: number = value.data;
const answers: Answer[] = [...new Session().run("1")].filter((reply) => reply.kind === "answer");
const parts: Part[] = [...new Session().run(":step tanh(1)")].flatMap((reply) => reply.kind === "report" ? reply.parts : []);
const steps: number[] = parts.map((part) => typeof part === "object" && part.kind === "steps" ? part.length : 0);
const name: Expression = { kind: "name", name: "x", start: 0, end: 1 };
const text: string = print(name);
export { NablaError, answers, data, steps, text };
// @ts-expect-error there is no such operation
value.tahn();
// @ts-expect-error the library has this as a type alone
new Session().run(ellipsis);
`,
    );
    const consumer = join(folder, "source", "consumer.cts");
    writeFileSync(
      consumer,
      'import { Value } from "nabla";\nexport const data: number = new Value(1).data;\n',
    );
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    // The declarations are checked as well: skipLibCheck is off.
    const options = "--noEmit --strict --module nodenext --target es2022 --types".split(" ");
    const args = [compiler, ...options, "", source, consumer];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  it("asks nothing of where it runs", () => {
    const library = readFileSync(join(installed, "dist/index.js"), "utf8");
    expect(library).not.toMatch(/createRequire|\bfrom "|\bimport\(|import\.meta|\bprocess\./);
  });

  // Each needs another of the parts that the command loads late; the values are those of published tables.
  const programs: Readonly<Record<string, string | number>> = {
    "gamma(4.5)": 11.631728396567448,
    [`${"(".repeat(3000)}1${")".repeat(3000)}`]: 1,
    ":plot x^2, x = -1..1": "report",
    ":contour s*t, s = -1..1, t = -1..1": "report",
    ":minimize (u - 3)^2 + abs(v) over u, v": "report",
    ":fit [1, 4, 9] ~ a*[1, 2, 3]^n": "report",
    "r = 2 ± 0.1\n:montecarlo r^2": "report",
  };

  it.each<[Platform, object]>([
    ["node", {}],
    // What every browser has, and nothing of Node.
    ["browser", { performance }],
  ])("can be bundled for a %s", async (platform, globals) => {
    const contents = `import { Session } from "nabla";
results = ${JSON.stringify(Object.keys(programs))}.map((program) => {
  const reply = [...new Session().run(program)].at(-1);
  return reply.kind === "answer" ? reply.value : reply.kind;
});`;
    const { outputFiles, warnings } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      write: false,
      platform,
      format: platform === "node" ? "cjs" : "iife",
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    const text = outputFiles.map((file) => file.text).join("");
    let results: unknown;
    if (platform === "node") {
      const file = join(emptyFolder(), "bundle.cjs");
      writeFileSync(file, `let results;\n${text}\nconsole.log(JSON.stringify(results));`);
      results = JSON.parse(run(process.execPath, file));
    } else {
      results = runInContext(`let results;\n${text}\nresults`, createContext({ ...globals }));
    }
    expect([...(results as unknown[])]).toEqual(
      Object.values(programs).map((value) =>
        typeof value === "number" ? expect.closeTo(value, 12) : value,
      ),
    );
  });
});

describe.each<Shell>(["bash", "zsh", "fish"])("completions for %s", (shell) => {
  const place = emptyFolder();
  for (const name of ["my data.csv", "plain.csv"]) writeFileSync(join(place, name), "x\n1\n");

  const lines: Readonly<Record<string, readonly string[]>> = {
    "nabla --fail-f": ["--fail-fast"],
    "nabla -o js": ["-o", "json"],
    "nabla --output=js": ["--output=json"],
    "nabla --color ne": ["--color", "never"],
    "nabla pl": ["plain.csv"],
    "nabla my": ["my data.csv"],
    "nabla --data my": ["--data", "my data.csv"],
    "nabla --data=my": ["--data=my data.csv"],
  };

  it.runIf(has(shell))(
    "know options, their values, and files with spaces in their names",
    async () => {
      const script = run("npx", "nabla", "--completions", shell);
      expect(await completed(shell, script, Object.keys(lines), place)).toEqual(lines);
    },
  );
});
