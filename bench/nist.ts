/**
 * The digits that `:fit` reaches on the NIST StRD problems of nonlinear regression: `npm run nist -- FOLDER`, where FOLDER
 * holds their files (itl.nist.gov/div898/strd). Each runs as a program in the built command, from both starting points.
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Problem, readProblem } from "./nist/reader.ts";

const nabla = fileURLToPath(new URL("../dist/nabla.cjs", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "nabla-nist-"));

/** The digits to which the figures are certified. */
const certifiedDigits = 11;

/** The log relative error: the number of digits that agree. */
function digits(found: number, certified: number): number {
  if (!Number.isFinite(found)) return 0;
  if (found === certified) return certifiedDigits;
  const error = Math.abs(found - certified) / Math.abs(certified);
  return Math.max(0, Math.min(certifiedDigits, -Math.log10(error)));
}

interface Result {
  readonly outcome: string;
  readonly parameters: number;
  readonly errors: number;
  readonly squares: number;
}

type Row = Readonly<Record<string, number>>;

function run(problem: Problem, start: 0 | 1): Result {
  const path = join(scratch, `${problem.name}.csv`);
  const table = [problem.columns, ...problem.rows].map((row) => row.join(",")).join("\n");
  writeFileSync(path, `${table}\n`);
  const values = problem.parameters.map(({ name, starts }) => `${name} = ${starts[start]}\n`);
  const program = `${values.join("")}:fit ${problem.model} with ${path}\n`;
  const { stdout } = spawnSync(process.execPath, [nabla, "--no-config", "--json"], {
    input: program,
    encoding: "utf8",
  });
  const { report, error } = JSON.parse(stdout) as {
    report?: readonly unknown[];
    error?: { message: string };
  };
  if (report === undefined) {
    return { outcome: error?.message ?? "nothing", parameters: 0, errors: 0, squares: 0 };
  }
  const [found] = report.filter((part) => Array.isArray(part)) as Row[][];
  const least = (key: string, certified: "value" | "deviation"): number =>
    Math.min(
      ...problem.parameters.map((parameter) => {
        const row = found?.find((each) => String(each.parameter) === parameter.name);
        return digits(row?.[key] ?? Number.NaN, parameter[certified]);
      }),
    );
  const facts = report.find(
    (part) => typeof part === "object" && part !== null && "converged" in part,
  ) as Row | undefined;
  return {
    outcome: String(report.find((part) => typeof part === "string")),
    parameters: least("estimate", "value"),
    errors: least("standard_error", "deviation"),
    squares: digits(facts?.residual_sum_of_squares as number, problem.squares),
  };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("which folder holds the files?");
const names = readdirSync(folder).filter((name) => name.endsWith(".dat"));
const rows = names.flatMap((name) => {
  const problem = readProblem(readFileSync(join(folder, name), "latin1"));
  return ([0, 1] as const).map((start) => {
    const result = run(problem, start);
    return [
      problem.name,
      problem.level.toLowerCase(),
      String(start + 1),
      ...[result.parameters, result.errors, result.squares].map((number) => number.toFixed(1)),
      result.outcome,
    ];
  });
});
const header = ["problem", "level", "start", "parameters", "standard errors", "sum of squares", ""];
const widths = header.map((title, at) =>
  Math.max(title.length, ...rows.map((row) => (row[at] as string).length)),
);
const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell, at) => cell.padEnd(widths[at] as number)).join(" | ")} |`;
console.log(
  [line(header), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n"),
);
