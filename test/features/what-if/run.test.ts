/** What a change makes of an answer to first and second order, and really: x²·y³ from (2, 1), by hand. */

import { describe, expect, it } from "vitest";
import { whatIf } from "../../../src/features/what-if/run.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { contextAfter, factsIn, partsIn } from "../../calls.ts";

const changed = (program: string, text: string) => {
  const context = contextAfter(program);
  const outcome = whatIf(context, new ArgumentText(text, 0));
  const [changes, values] = partsIn(outcome, "listing").map(({ rows }) => rows);
  return { context, changes, values, facts: factsIn(outcome) };
};

describe("a forecast", () => {
  it("is g·Δ, and with ½·ΔᵀHΔ beside it, by all inputs together", () => {
    const { changes, values, facts } = changed("x = 2; y = 1", "x += 5%, y -= 0.2, x^2*y^3");
    expect(changes).toEqual([
      ["x", 2, expect.closeTo(2.1, 14)],
      ["y", 1, expect.closeTo(0.8, 14)],
    ]);
    // g = (4, 12); H = (2, 12; 12, 24); Δ = (0.1, -0.2): -2, and ½(0.02 - 0.48 + 0.96) = 0.25.
    expect(values?.map(([, ...numbers]) => numbers)).toEqual([
      [4, ""],
      [expect.closeTo(2, 13), expect.closeTo(-2, 13)],
      [expect.closeTo(2.25, 13), expect.closeTo(-1.75, 13)],
      [expect.closeTo(2.25792, 13), expect.closeTo(-1.74208, 13)],
    ]);
    expect(facts.missed).toBeCloseTo(0.25792, 12);
    expect(facts.missed_to_second_order).toBeCloseTo(0.00792, 12);
  });

  it("is of changes one after the other, each from where the last has led", () => {
    const { changes } = changed("x = 8", "x /= 4, x *= 3, x += 1, x -= 50%, x");
    expect(changes).toEqual([["x", 8, 3.5]]);
  });

  it("leaves the inputs as they are", () => {
    const { context } = changed("x = 2; y = x^2", "x = 7");
    const { graph, variables, last } = context.workspace;
    expect(graph.value(variables.get("x")?.quantity as number)).toBe(2);
    expect(graph.value(last as number)).toBe(4);
  });
});
