/** Compiles and runs exported functions, many at a time. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { emptyFolder, root } from "../../program.ts";

/** A function in a language, and the points to call it at: as many numbers as it has parameters. */
export interface Exported {
  /** Of its file, or its table. */
  readonly name: string;
  /** What the table is called, if not so. */
  readonly called?: string | undefined;
  readonly source: string;
  readonly inputs: readonly string[];
  readonly points: readonly (readonly number[])[];
}

/** For each function, and each point, the value and the partials in the order of the inputs; undefined for an error. */
export type Results = (readonly number[] | undefined)[][];

const isThere = (command: string): boolean => spawnSync(command, ["--version"]).status === 0;

export interface Runner {
  readonly language: string;
  readonly isThere: boolean;
  /** Relative to what the engine gives. */
  readonly tolerance: number;
  /** Whether it goes on with infinities and NaN as the engine does; others may stop, or compare them otherwise. */
  readonly hasInfinities: boolean;
  run(functions: readonly Exported[]): Promise<Results>;
}

interface Result {
  readonly value: number;
  readonly gradient: Record<string, number | number[]>;
}

/** Calls ES modules, each in a file of its own. */
async function call(folder: string, functions: readonly Exported[]): Promise<Results> {
  const results: Results = [];
  for (const { name, inputs, points } of functions) {
    const module = await import(pathToFileURL(join(folder, `${name}.js`)).href);
    results.push(
      points.map((point) => {
        const given = Object.fromEntries(inputs.map((input, at) => [input, point[at]]));
        const [function_] = Object.values(module) as ((given: object) => Result)[];
        const { value, gradient } = (function_ as (given: object) => Result)(given);
        return [value, ...inputs.map((input) => gradient[input] as number)];
      }),
    );
  }
  return results;
}

function filesOf(functions: readonly Exported[], ending: string): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  for (const { name, source } of functions)
    writeFileSync(join(folder, `${name}.${ending}`), source);
  return folder;
}

const javascript: Runner = {
  language: "js",
  isThere: true,
  tolerance: 1e-13,
  hasInfinities: true,
  run: (functions) => call(filesOf(functions, "js"), functions),
};

const typescript: Runner = {
  language: "ts",
  isThere: true,
  tolerance: 1e-13,
  hasInfinities: true,
  run: (functions) => {
    const folder = filesOf(functions, "ts");
    const compilerOptions = {
      strict: true,
      noUnusedLocals: true,
      noUncheckedIndexedAccess: false,
      module: "esnext",
      target: "es2022",
      outDir: "out",
      types: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    const out = join(folder, "out");
    mkdirSync(out);
    writeFileSync(join(out, "package.json"), '{"type": "module"}');
    const tsc = join(root, "node_modules/.bin/tsc");
    const { status, stdout } = spawnSync(tsc, ["-p", folder], { encoding: "utf8" });
    if (status !== 0) throw new Error(stdout);
    return call(out, functions);
  },
};

const python: Runner = {
  language: "python",
  isThere: isThere("python3"),
  tolerance: 1e-12,
  hasInfinities: false,
  run: async (functions) => {
    const folder = filesOf(functions, "py");
    const calls = functions.map(({ name, inputs, points }) => ({ name, inputs, points }));
    writeFileSync(join(folder, "calls.json"), JSON.stringify(calls));
    const program = [
      "import importlib, json, sys",
      "sys.path.insert(0, sys.argv[1])",
      "results = []",
      "with open(sys.argv[1] + '/calls.json') as file:",
      "    calls = json.load(file)",
      "for call in calls:",
      "    module = importlib.import_module(call['name'])",
      "    function = list(vars(module).values())[-1]",
      "    rows = []",
      "    for point in call['points']:",
      "        try:",
      "            value, gradient = function(*point)",
      "            rows.append([repr(float(x)) for x in [value, *(gradient[name] for name in call['inputs'])]])",
      "        except (ValueError, ZeroDivisionError, OverflowError):",
      "            rows.append(None)",
      "    results.append(rows)",
      "print(json.dumps(results))",
    ].join("\n");
    const output = execFileSync("python3", ["-W", "error", "-c", program, folder], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    return numbersIn(JSON.parse(output));
  },
};

const c: Runner = {
  language: "c",
  isThere: isThere("gcc"),
  tolerance: 1e-12,
  hasInfinities: true,
  run: async (functions) => {
    const folder = filesOf(functions, "c");
    const called = functions.map((each) => [lastFunction(each.source), each] as const);
    const main = [
      "#include <stdio.h>",
      ...called.map(
        ([name, { inputs }]) =>
          `double ${name}(${inputs.map(() => "double, ").join("")}double *gradient);`,
      ),
      "int main(void) {",
      ...called.flatMap(([name, { inputs, points }]) =>
        points.map(
          (point) =>
            `{ double g[${inputs.length}]; double v = ${name}(${point.map((x) => `${x.toExponential()}, `).join("")}g); ` +
            `printf("%.17g", v); ${inputs.map((_, at) => `printf(" %.17g", g[${at}]); `).join("")}printf("\\n"); }`,
        ),
      ),
      "return 0; }",
    ].join("\n");
    writeFileSync(join(folder, "main.c"), main);
    const flags = ["-Wall", "-Wextra", "-Werror", "-pedantic", "-std=c99", "-c"];
    const sources = functions.map(({ name }) => `${name}.c`);
    execFileSync("gcc", [...flags, ...sources], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    // As it comes GCC reserves more words than the standard.
    execFileSync("gcc", ["-Wall", "-Wextra", "-Werror", "-fsyntax-only", ...sources], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    execFileSync(
      "gcc",
      ["-std=c99", "-o", "main", "main.c", ...functions.map(({ name }) => `${name}.o`), "-lm"],
      { cwd: folder },
    );
    const lines = execFileSync(join(folder, "main"), { encoding: "utf8" }).trim().split("\n");
    let line = 0;
    return numbersIn(
      functions.map(({ points }) => points.map(() => (lines[line++] as string).split(" "))),
    );
  },
};

const lastFunction = (source: string): string =>
  [...source.matchAll(/^double (\w+)\(/gm)].at(-1)?.[1] as string;

/** Numbers as Python and C write them. */
const numbersIn = (results: (string[] | null)[][]): Results =>
  results.map((rows) =>
    rows.map((row) =>
      row?.map((text) => Number(text.replace(/^-?nan$/, "NaN").replace(/inf$/, "Infinity"))),
    ),
  );

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const duckdb: Runner = {
  language: "sql",
  isThere: true,
  tolerance: 1e-12,
  hasInfinities: false,
  run: async (functions) => {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const results: Results = [];
    for (const { name: file, called, source, inputs, points } of functions) {
      const name = called === undefined ? file : quoted(called);
      const columns = inputs.map((input) => `${quoted(input)} DOUBLE`).join(", ");
      await connection.run(`CREATE OR REPLACE TABLE ${name} (${columns})`);
      const rows: (readonly number[] | undefined)[] = [];
      for (const point of points) {
        await connection.run(`DELETE FROM ${name}`);
        await connection.run(
          `INSERT INTO ${name} VALUES (${point.map((x) => `${x}::DOUBLE`).join(", ")})`,
        );
        try {
          const reader = await connection.runAndReadAll(source);
          const [row = []] = reader.getRows();
          const types = new Set(reader.columnTypes().map(String));
          if ([...types].join() !== "DOUBLE") throw new Error(`${[...types]}\n${source}`);
          rows.push(
            row.slice(inputs.length).map((cell) => (cell === null ? Number.NaN : Number(cell))),
          );
        } catch (error) {
          // Some functions refuse what is outside of their domain.
          if (!/Out of Range|cannot take|undefined|Invalid Input/i.test(String(error))) throw error;
          rows.push(undefined);
        }
      }
      await connection.run(`DROP TABLE ${name}`);
      results.push(rows);
    }
    connection.closeSync();
    return results;
  },
};

export const runners: readonly Runner[] = [javascript, typescript, python, c, duckdb];
