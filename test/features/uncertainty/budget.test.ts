/** Shares of an uncertainty, found by hand, and sums that they have to come to. */

import { describe, expect, it } from "vitest";
import { budget } from "../../../src/features/uncertainty/budget.ts";
import { correlations } from "../../../src/features/uncertainty/correlations.ts";
import { budgetHelp } from "../../../src/features/uncertainty/help.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { contextAfter, partsIn, rowsIn } from "../../calls.ts";
import { endGauge } from "../../session/uncertainty/published.ts";

function budgetOf(program: string, text: string, correlated = "") {
  const context = contextAfter(program);
  if (correlated !== "") correlations(context, new ArgumentText(correlated, 0));
  return budget(context, new ArgumentText(text, 0), budgetHelp().options ?? []);
}

const estimatesOf = (outcome: ReturnType<typeof budget>) =>
  partsIn(outcome, "estimates").flatMap(({ rows }) => rows);

describe("a budget", () => {
  it("has a row for each input and each correlated pair, and all come to 100 %", () => {
    // Of 3a - 2b: 0.6 and -1, so that u² = 0.36 + 1 - 2·0.6·0.6·1 = 0.64.
    const outcome = budgetOf("a = 5 ± 0.2; b = 7 ± 0.5", "3a - 2b", "a b 0.6");
    const near = (value: number): number => expect.closeTo(value, 10);
    expect(rowsIn(outcome)).toEqual([
      ["b", 7, 0.5, "", -2, near(1), near(156.25)],
      ["a, b", "", "", 0.6, "", "", near(-112.5)],
      ["a", 5, 0.2, "", 3, near(0.6), near(56.25)],
    ]);
    expect(estimatesOf(outcome)).toMatchObject([
      { value: 1, uncertainty: near(0.8) },
      { value: 1, uncertainty: near(1.6) },
    ]);
  });

  it("has parts whose squares sum to that of the uncertainty: GUM, H.1", () => {
    const outcome = budgetOf(endGauge, "");
    const rows = rowsIn(outcome);
    const squares = rows.reduce((sum, row) => sum + (row[4] as number) ** 2, 0);
    // Table H.1: u_c² = 1002 nm².
    expect(Math.abs(squares * 1e12 - 1002)).toBeLessThan(1);
    expect(Math.sqrt(squares)).toBeCloseTo(estimatesOf(outcome)[0]?.uncertainty as number, 16);
    expect(rows.reduce((sum, row) => sum + (row[5] as number), 0)).toBeCloseTo(100, 10);
  });
});

describe("to second order", () => {
  it("a product of two has one term more, u(a)·u(b)", () => {
    const outcome = budgetOf("a = 2 ± 0.1; b = 3 ± 0.2", "a*b second");
    const [, terms] = partsIn(outcome, "listing");
    expect(terms?.rows).toEqual([["a, b", expect.closeTo(0.02, 14)]]);
    expect(estimatesOf(outcome)).toMatchObject([
      { value: 6, uncertainty: expect.closeTo(0.5, 14) },
      { value: 6, uncertainty: expect.closeTo(0.500399840127872, 14) },
      { value: 6, beside: expect.closeTo(0.500399840127872, 14) },
    ]);
  });

  it("a square has √2·u² more, and its mean is u² higher", () => {
    const outcome = budgetOf("x = -3 ± 0.1", "x^2 second");
    const [, terms] = partsIn(outcome, "listing");
    expect(terms?.rows).toEqual([["x", expect.closeTo(0.014142135623731, 14)]]);
    expect(estimatesOf(outcome).at(-1)).toMatchObject({
      value: expect.closeTo(9.01, 13),
      beside: expect.closeTo(Math.sqrt(0.3602), 13),
    });
  });
});
