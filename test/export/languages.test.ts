/** Exported functions, compiled and run, against the engine. */

import { describe, expect, it } from "vitest";
import { hostileNames } from "./hostile.ts";
import {
  branchCases,
  type Case,
  expectedAt,
  exportOf,
  farCases,
  hostileCase,
  operationCases,
  randomCases,
  rootCase,
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
      const exact = [
        expected.value,
        ...inputs.map((input) => expected.gradient.get(input) as number),
      ];
      expect(found.length, source).toBe(exact.length);
      // What is left of larger numbers has no more digits than they had.
      const largest = exact.reduce((most, number) => Math.max(most, Math.abs(number)), 1);
      for (const [place, number] of exact.entries()) {
        counts.compared++;
        if (found[place] === number) counts.exact++;
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

describe.each(
  runners.filter(({ isThere }) => isThere).map((runner) => [runner.language, runner] as const),
)("%s", (_, runner) => {
  it("gives the values and the gradients of every operation that it supports", async () => {
    const { compared } = await compare(operationCases(), runner);
    expect(compared).toBeGreaterThan(1000);
  }, 300_000);

  it("keeps the digits of functions that it lacks", async () => {
    const { compared } = await compare(farCases(), { ...runner, tolerance: 1e-12 }, 0);
    expect(compared).toBeGreaterThan(500);
    // Python's own has fewer digits there.
    await compare([rootCase], runner, runner.language === "python" ? 1e-15 : 0);
  }, 300_000);

  it("gives those of random formulas", async () => {
    const { compared, exact } = await compare(randomCases(numRuns, 11), runner);
    expect(compared).toBeGreaterThan(5 * numRuns);
    expect(exact).toBeGreaterThan(compared / 2);
  }, 300_000);

  it("computes nothing in a branch that is not taken", async () => {
    const { compared } = await compare(branchCases, { ...runner, hasInfinities: true });
    expect(compared).toBeGreaterThan(50);
  });

  it("keeps its head with names that are code, or words of its own", async () => {
    const names = hostileNames.filter((name) => runner.language !== "sql" || name !== "Math");
    const { compared } = await compare(
      [hostileCase(names), ...names.map((name) => hostileCase([name]))],
      runner,
    );
    expect(compared).toBeGreaterThan(4 * names.length);
  }, 300_000);
});
