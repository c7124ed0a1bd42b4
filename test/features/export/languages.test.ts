/** Exported functions, compiled and run, against the engine. */

import { execFileSync } from "node:child_process";
import { describe, expect, it, test } from "vitest";
import { Identifiers } from "../../../src/features/export/identifiers.ts";
import { c } from "../../../src/features/export/languages/c.ts";
import { renderSource } from "../../../src/features/export/render.ts";
import { hostileFunctions, hostileNames } from "./hostile.ts";
import {
  branchCases,
  type Case,
  edgeCases,
  expectedAt,
  exportOf,
  farCases,
  hostileCase,
  literalCases,
  nanCases,
  operationCases,
  randomCases,
  remoteCases,
  reportOf,
  rootCase,
  silentCases,
} from "./programs.ts";
import { type Exported, type Runner, runners } from "./runners.ts";

const numRuns = Number(process.env.NABLA_RUNS ?? 150);

interface Made extends Exported {
  readonly origin: Case;
}

/** The exports of all cases that the language can do, at points where the engine has numbers. */
function madeOf(cases: readonly Case[], language: string): Made[] {
  return cases.flatMap((origin, at) => {
    const points = origin.points.filter((point) => expectedAt(origin, point) !== undefined);
    const [first] = points;
    if (first === undefined) return [];
    const name = `f${at}`;
    const source = exportOf({ ...origin, points }, language, name);
    if (source === undefined) return [];
    // Parameters are in the order in which the formula mentions them.
    const inputs = [...(expectedAt(origin, first)?.gradient.keys() ?? [])];
    const given = points.map((point) =>
      inputs.map((input) => point[origin.inputs.indexOf(input)] as number),
    );
    return [{ name, source, inputs, points: given, origin: { ...origin, points } }];
  });
}

interface Comparison {
  readonly compared: number;
  readonly exact: number;
}

async function compare(
  cases: readonly Case[],
  runner: Runner,
  /** What is allowed beside the tolerance, relative to the largest of value and partials. */
  slack = 1e-13,
  /** What is taken for the largest at least. */
  least = 0,
): Promise<Comparison> {
  const made = madeOf(cases, runner.language);
  const results = await runner.run(made);
  const counts = { compared: 0, exact: 0 };
  for (const [at, { origin, inputs, source }] of made.entries()) {
    for (const [index, point] of origin.points.entries()) {
      const expected = expectedAt(origin, point);
      if (expected === undefined) continue;
      const found = results[at]?.[index];
      if (!expected.isFinite && !runner.hasInfinities) continue;
      if (found === undefined) throw new Error(`${origin.formula} at ${point} fails\n${source}`);
      const exact = [expected.value, ...inputs.map((input) => expected.gradient.get(input))];
      expect(found.length, source).toBe(exact.length);
      // What is left of larger numbers has no more digits than they had.
      const largest = exact.reduce<number>(
        (most, number = 0) => (Number.isFinite(number) ? Math.max(most, Math.abs(number)) : most),
        least,
      );
      for (const [place, number] of exact.entries()) {
        if (number === undefined) continue;
        counts.compared++;
        if (Object.is(found[place], number)) {
          counts.exact++;
          continue;
        }

        const allowed = runner.tolerance * Math.abs(number) + slack * largest;
        const error = Math.abs((found[place] as number) - number);
        if (!(error <= allowed)) {
          throw new Error(
            `${origin.formula} at ${point}: ${place === 0 ? "value" : inputs[place - 1]} is ${found[place]}, not ${number}\n${source}`,
          );
        }
      }
    }
  }
  return counts;
}

describe.each(runners.map((runner) => [runner.language, runner] as const))("%s", (_, runner) => {
  // What cannot be run here shows as skipped.
  const it = test.runIf(runner.isThere);

  it("gives the values and the gradients of every operation that it supports", async () => {
    const { compared } = await compare(operationCases(), runner);
    expect(compared).toBeGreaterThan(1000);
  }, 300_000);

  it("goes where nabla goes at the edges", async () => {
    const { compared } = await compare(edgeCases(), runner);
    expect(compared).toBeGreaterThan(500);
  }, 300_000);

  it("computes with floating-point numbers alone", async () => {
    const { compared } = await compare(literalCases, runner);
    expect(compared).toBeGreaterThan(100);
  });

  it("comes to an end, and to the right one, far from where functions are called", async () => {
    const { compared } = await compare(remoteCases, { ...runner, tolerance: 1e-11 }, 0);
    expect(compared).toBeGreaterThanOrEqual(runner.language === "sql" ? 0 : 20);
  });

  it("does not make numbers of what is none", async () => {
    // Databases count NaN as the largest number.
    const cases = runner.language === "sql" ? [] : [...nanCases];
    if (runner.hasInfinities) cases.push(...silentCases);
    const { compared } = await compare(cases, { ...runner, hasInfinities: true });
    expect(compared).toBeGreaterThanOrEqual(cases.length);
  });

  it("keeps the digits of functions that it lacks", async () => {
    const { compared } = await compare(farCases(), { ...runner, tolerance: 1e-12 }, 0);
    expect(compared).toBeGreaterThan(500);
    // Python's own has fewer digits there.
    await compare([rootCase], runner, runner.language === "python" ? 1e-14 : 0);
  }, 300_000);

  it("gives those of random formulas", async () => {
    const { compared, exact } = await compare(randomCases(numRuns, 11), runner, 1e-13, 1);
    expect(compared).toBeGreaterThan(5 * numRuns);
    expect(exact).toBeGreaterThan(compared / 2);
  }, 300_000);

  it("computes nothing in a branch that is not taken", async () => {
    const { compared } = await compare(branchCases, { ...runner, hasInfinities: true });
    expect(compared).toBeGreaterThan(50);
  });

  it("keeps its head with names that are code, or words of its own", async () => {
    // Of two columns that are one in SQL one is enough; what is not shown cannot be a column, as is tested elsewhere.
    const isNoColumn = runner.language === "sql" ? /^Math$|\u202e/ : /^$/;
    const names = hostileNames.filter((name) => !isNoColumn.test(name));
    const { compared } = await compare(
      [hostileCase(names), ...names.map((name) => hostileCase([name]))],
      runner,
    );
    expect(compared).toBeGreaterThan(4 * names.length);
  }, 300_000);

  it("can be called what its own code calls", async () => {
    // Functions of every helper, for one that has its name to be seen.
    const formula = "digamma(-x) + polygamma(2, x) + round(x) + max(x, ln(x)) + sign(ln(x))";
    const origin: Case = { formula, inputs: ["x"], points: [[0.3]] };
    const language = runner.language === "sql" ? "sql" : runner.language;
    const supported = language === "sql" ? { ...origin, formula: "round(x) + sin(x)" } : origin;
    const expected = expectedAt(supported, [0.3])?.value as number;
    const all = hostileFunctions.map((called, at) => ({
      name: `f${at}`,
      called: language === "sql" ? called : undefined,
      source: exportOf(supported, language, `\`${called}\``) as string,
      inputs: ["x"],
      points: [[0.3]],
    }));
    // Several may come to the same name, which one program cannot have twice.
    const made = [
      ...new Map(all.map((each) => [each.called ?? nameIn(each.source), each])).values(),
    ];
    for (const [at, [found]] of (await runner.run(made)).entries())
      expect(found?.[0], made[at]?.source).toBeCloseTo(expected, 12);
  }, 300_000);
});

const nameIn = (source: string): string | undefined =>
  [...source.matchAll(/^(?:export function|def|double) (\w+)\(/gm)].at(-1)?.[1];

describe("columns", () => {
  it.each([
    ["sql", "x * X", "x and X"],
    ["spark", "x * X", "x and X"],
    ["sql", "w[1]*w[2]*w_1", "w[1] and w_1"],
    ["postgresql", "w[1]*w[2]*w_1", "w[1] and w_1"],
  ])("are told apart in %s: %s", (language, formula, names) => {
    expect(() => reportOf("x = 2; X = 3; w = [1, 2]; w_1 = 3", language, formula)).toThrow(
      `${names} would be the same column`,
    );
  });

  it("are one in PostgreSQL where their first 63 bytes are the same, and results are no longer", () => {
    const [most, umlauts] = ["a".repeat(62), "ä".repeat(31)];
    for (const start of [`${most}a`, `${umlauts}a`]) {
      const [one, other] = [`${start}1`, `${start}2`];
      expect(() =>
        reportOf(`\`${one}\` = 1; \`${other}\` = 2`, "postgresql", `\`${one}\`*\`${other}\``),
      ).toThrow("would be the same column");
    }
    const source = reportOf(`${most}1 = 1; ${most}2 = 2`, "postgresql", `exp(${most}1*${most}2)`);
    const results = [...source.matchAll(/ AS "?(\w+)/g)].map(([, name]) => name as string);
    expect(new Set(results.slice(-2).map((name) => name.slice(0, 63))).size).toBe(2);
    for (const name of results) expect(name.length).toBeLessThanOrEqual(63);
  });

  it("are told apart by case in PostgreSQL", () => {
    expect(reportOf("x = 2; X = 3", "postgresql", "x * X")).toContain('x * "X" AS value');
  });

  it("are not the results", () => {
    const source = reportOf("x = 2; d_x = 3", "sql", "x * d_x");
    expect(source).toContain("CASE WHEN complete THEN d_x END AS d_x_2");
  });

  it("are in quotes where DuckDB knows the word", async () => {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const reader = await connection.runAndReadAll(
      "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'",
    );
    for (const [word] of reader.getRows() as [string][]) {
      const source = reportOf(`\`${word}\` = 1`, "sql", `2*\`${word}\` as \`${word}\``);
      expect(source).toContain(`CAST("${word}" AS DOUBLE) AS "${word}"`);
      expect(source).toContain(`  FROM "${word}"\n`);
      expect(source).toContain(`2 * "${word}" AS value`);
    }
    connection.closeSync();
  });
});

describe("names", () => {
  it("are no macros in C", () => {
    expect(reportOf("NULL = 2", "c", "NULL^2")).toContain("double NULL_,");
  });

  it.runIf(runners.find(({ language }) => language === "c")?.isThere)(
    "are none of those in math.h, whatever the mode of the compiler",
    () => {
      const source = "#define _GNU_SOURCE\n#include <math.h>\n";
      for (const mode of ["c99", "c11", "gnu17"]) {
        const options = [`-std=${mode}`, "-dM", "-E", "-x", "c", "-"];
        const macros = execFileSync("gcc", options, { input: source, encoding: "utf8" });
        const names = [...macros.matchAll(/^#define (\w+)/gm)].map(([, name]) => name as string);
        expect(names.length).toBeGreaterThan(100);
        const identifiers = new Identifiers(c.naming);
        const own = names.map((name) => identifiers.named(name));
        expect(own.filter((name) => names.includes(name))).toEqual([]);
      }
    },
  );

  it("that Python reads as one are given once", () => {
    // A letter of its own that carries a mark, and the same as one character.
    const names = ["\u0307a", "\u1e8ba"];
    const program = names.map((name) => `\`${name}\` = 1;`).join(" ");
    const source = reportOf(program, "python", names.map((name) => `\`${name}\``).join("*"));
    const [, parameters = ""] = /^def f\((.*)\) ->/m.exec(source) ?? [];
    const own = parameters.split(", ").map((each) => each.split(":")[0]?.normalize("NFKC"));
    expect(new Set(own).size).toBe(2);
  });

  it("of functions leave JavaScript's modules what they are", () => {
    for (const name of ["then", "require", "exports", "module", "Object", "__esModule"]) {
      const [, given] = /function (\w+)\(/.exec(reportOf("x = 2", "ts", `x^2 as ${name}`)) ?? [];
      expect([name, given]).toEqual([name, `${name.replace(/^_+/, "")}_`]);
    }
  });

  it("that look alike are two keys, on a terminal as well", () => {
    const names = ["a b", "a\u00a0b", "a\u200bb", "a\u202db", "a\u202eb"];
    const program = names.map((name) => `\`${name}\` = 1;`).join(" ");
    const product = names.map((name) => `\`${name}\``).join("*");
    for (const language of ["js", "ts", "python"]) {
      const shown = renderSource({
        kind: "source",
        language,
        text: reportOf(program, language, product),
      });
      const keys = [...shown.matchAll(/"(a[^"\n]*b)"/g)].map(([, key]) => key);
      expect(new Set(keys).size).toBe(names.length);
    }
  });
});

describe("comments", () => {
  it("tell what is written otherwise: inputs, derived values and the function", () => {
    const python = reportOf("lambda = 2\nclass = lambda^2;", "python", "class*sin(class) as try");
    for (const name of ["lambda", "class", "try"]) expect(python).toContain(`${name}_ is ${name}.`);
  });

  it("have the user's words", () => {
    const source = reportOf("v = [1, 2]; m = 3; const K = 100", "js", "K*std(v)*m/norm(v)");
    expect(source).toContain("K*std(v)*m/norm(v), with its gradient.");
    expect(reportOf("x = 1\ny = sin(x);", "js", "y")).toContain("y = sin(x), with its gradient.");
  });
});
