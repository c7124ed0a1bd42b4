/** What NULL, NaN and underflow do in a query, term by term. */

import { describe, expect, it } from "vitest";
import { magnitudeOf } from "../../../src/features/export/magnitude.ts";
import { doubtful, exactTests } from "../../../src/features/export/nan.ts";
import { Nulls } from "../../../src/features/export/nulls.ts";
import { reportOf } from "./programs.ts";
import { derivedFrom } from "./requests.ts";

const program = "x = 1; y = 2";

describe("NULL", () => {
  it.each([
    ["x*y", false],
    ["max(x, y)", true],
    ["x > 0 ? x : y", true],
    ["x > y ? 1 : x*y", false],
    ["x > 0 ? y : x + y", false],
    ["sin(x) + 0*y", false],
    ["sin(max(x, 3))*y", true],
  ])("of a column is kept by %s, unless told so: %s", (formula, misses) => {
    const { draft, value } = derivedFrom(program, formula);
    const nulls = new Nulls(draft, 2);
    expect(nulls.misses(value)).toBe(misses);
    nulls.settle(value);
    expect(nulls.misses(value)).toBe(false);
  });

  it("keeps what can fail from being computed where it would be passed over", () => {
    const source = reportOf(program, "sql", "ln(max(x, -1)) + y");
    expect(source).toContain("x IS NOT NULL AND y IS NOT NULL AS complete");
    expect(source).toMatch(/CASE WHEN complete THEN ln\(/);
    expect(reportOf(program, "sql", "ln(x)*x")).not.toContain("complete");
  });

  it.each([
    ["sql", "ln(x) + y", true],
    ["sql", "sqrt(x) + ln(y)", true],
    ["sql", "x^2/y + y", false],
    ["postgresql", "x^2 + y", true],
    ["postgresql", "x/3 + y", true],
    ["postgresql", "atan(x) + y", false],
    ["postgresql", "abs(x) + y", false],
    ["spark", "1/x + y", true],
    ["spark", "x/3 + y^2", false],
  ])(
    "beside a number that could stop %s in %s keeps it from being computed: %s",
    (language, formula, isKept) => {
      const value = /\n( +.*) AS value/.exec(reportOf(program, language, formula))?.[1];
      expect(value?.includes("CASE WHEN complete")).toBe(isKept);
    },
  );
});

describe("NaN", () => {
  it.each([
    ["x > 3 ? 1 : 2", 1],
    ["x < 3 ? 1 : 2", 0],
    ["x > 3 ? x : 2*x", 0],
    ["x > 3 ? y : x", 1],
    ["x > 3 ? x^0 : x", 1],
    ["not (x >= y) ? x : y", 1],
    ["(x > 3 and x < 5) ? x : 2*x", 1],
  ])("has to be asked for in %s: %d times", (formula, count) => {
    const derived = derivedFrom(program, formula);
    const asked = [...exactTests(derived)].filter(
      (test) => doubtful(derived.draft, test) !== undefined,
    );
    expect(asked).toHaveLength(count);
  });
});

describe("magnitude", () => {
  it.each([
    ["x*y", false],
    ["exp(x)", true],
    ["1 + exp(x)", false],
    ["1/(1 + exp(x))", true],
    ["tanh(exp(x))", true],
    ["exp(x) + exp(y)", true],
    ["2^x", true],
    ["x^2", false],
    ["sin(x)/cosh(x)", true],
  ])("of %s: can it be tiny? %s", (formula, isTiny) => {
    const { draft, value } = derivedFrom(program, formula);
    expect(magnitudeOf(draft, value).isTiny).toBe(isTiny);
  });
});
