/** Random draws beside distributions that are known: a normal one, and the lognormal one (figures by mpmath). */

import { describe, expect, it } from "vitest";
import { correlations } from "../../../src/features/uncertainty/correlations.ts";
import { monteCarloHelp } from "../../../src/features/uncertainty/help.ts";
import { monteCarlo } from "../../../src/features/uncertainty/monte-carlo.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { contextAfter, factsIn, rowsIn } from "../../calls.ts";

type Row = readonly [name: string, linear: number, sampled: number, error: number];

function drawn(program: string, text: string, correlated = "") {
  const context = contextAfter(program);
  if (correlated !== "") correlations(context, new ArgumentText(correlated, 0));
  const outcome = monteCarlo(context, new ArgumentText(text, 0), monteCarloHelp().options ?? []);
  return { rows: rowsIn(outcome) as unknown as readonly Row[], facts: factsIn(outcome) };
}

/** The draws are as near as four standard errors, which are as small as so many draws make them. */
function holds(rows: readonly Row[], expected: readonly number[]): void {
  expect(rows).toHaveLength(expected.length);
  for (const [at, [name, , sampled, error]] of rows.entries()) {
    expect(Math.abs(sampled - (expected[at] as number)), name).toBeLessThan(4 * error);
    expect(error, name).toBeLessThan(0.01);
  }
}

describe("draws", () => {
  it("of a sum of correlated inputs are normal, as first order has it", () => {
    // Of 2a - b: u² = 4·0.01 + 0.04 - 4·0.6·0.1·0.2 = 0.032.
    const { rows, facts } = drawn("a = 1 ± 0.1; b = 3 ± 0.2", "2a - b", "a b 0.6");
    const u = Math.sqrt(0.032);
    const exact = [-1, u, -1 - 1.959963984540054 * u, -1 + 1.959963984540054 * u];
    expect(rows.map(([, linear]) => linear)).toEqual(exact.map((each) => expect.closeTo(each, 14)));
    holds(rows, exact);
    expect(facts).toMatchObject({ verdict: "agrees", draws: 200_000, without_number: 0 });
    // The error of a mean is u/√n.
    expect(rows[0]?.[3]).toBeCloseTo(u / Math.sqrt(200_000), 5);
  });

  it("of an exponential are lognormal, which first order misses", () => {
    const { rows, facts } = drawn("x = 0 ± 0.5", "exp(x), n 400000, seed 7");
    holds(rows, [1.133148453066826, 0.6039005332108812, 0.3753178574131765, 2.664408261552898]);
    expect(facts).toMatchObject({ verdict: "curved", draws: 400_000, seed: 7 });
  });
});

it.each(["x, n 999", "x, n 10000001", "x, n 1e5.5", "x, seed 1.5"])("%s is refused", (text) => {
  expect(() => drawn("x = 0 ± 1", text)).toThrow();
});
