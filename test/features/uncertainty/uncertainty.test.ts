/** What the commands about uncertainty and sensitivity show. */

import { describe, expect, it } from "vitest";
import { judge } from "../../../src/features/uncertainty/monte-carlo-verdict.ts";
import { type Listing, type Reply, Session } from "../../../src/index.ts";
import { bindSure } from "../../../src/session/arguments/results.ts";
import { Journal } from "../../../src/session/journal.ts";
import type { Numbers, Part } from "../../../src/session/reply.ts";
import { Workspace } from "../../../src/session/workspace.ts";
import { errorOf, lastValue, listingOf, repliesOf } from "../../replies.ts";
import { endGauge, impedance } from "../../session/uncertainty/published.ts";

const partsOf = (program: string): readonly Part[] => {
  const reply = repliesOf(program).at(-1) as Reply;
  if (reply.kind === "failure") throw reply.error;
  return reply.kind === "report" ? reply.parts : [];
};
const listings = (program: string): Listing[] =>
  partsOf(program).filter(
    (part): part is Listing => typeof part !== "string" && part.kind === "listing",
  );
const rowsOf = (program: string): Listing["rows"] => listingOf(repliesOf(program).at(-1)).rows;
const estimatesOf = (program: string) =>
  partsOf(program).flatMap((part) =>
    typeof part !== "string" && part.kind === "estimates" ? part.rows : [],
  );
/** What a command tells programs. */
const factsOf = (program: string): Record<string, unknown> =>
  Object.fromEntries(
    partsOf(program).flatMap((part) =>
      typeof part !== "string" && part.kind === "facts"
        ? part.rows.map(({ key, value }) => [key, value] as const)
        : [],
    ),
  );
const words = (program: string): string =>
  partsOf(program)
    .filter((part) => typeof part === "string")
    .join("\n");

describe(":budget", () => {
  it("has the contributions of GUM, H.1, table H.1: 25, 16.6, 9.7 and 2.9 nm", () => {
    const rows = rowsOf(`${endGauge}:budget`);
    const inNanometers = rows.map((row) => [
      row[0],
      Number(((row[4] as number) * 1e6).toPrecision(2)),
    ]);
    expect(inNanometers).toEqual([
      ["ls", 25],
      ["dtheta", 17],
      ["d", 9.7],
      ["dalpha", 2.9],
      ["theta", 0],
      ["alpha", 0],
    ]);
    expect(rows.reduce((sum, row) => sum + (row.at(-1) as number), 0)).toBeCloseTo(100, 10);
    expect(((rows[1]?.[4] as number) * 1e6).toFixed(1)).toBe("16.6");
  });

  it("has the second-order terms of GUM, H.1.7: 11.7 and 1.7 nm, and 34 nm in all", () => {
    const [, terms] = listings(`${endGauge}:budget second`);
    const inNanometers = terms?.rows
      .slice(0, 2)
      .map(([term, size]) => [term, ((size as number) * 1e6).toFixed(1)]);
    expect(inNanometers).toEqual([
      ["dalpha, theta", "11.7"],
      ["alpha, dtheta", "1.7"],
    ]);
    const [, second] = estimatesOf(`${endGauge}:budget l, second order`);
    expect(Math.round((second?.uncertainty as number) * 1e6)).toBe(34);
  });

  it("has correlations in rows of their own, and all is 100 %", () => {
    const rows = rowsOf(`${impedance()}:budget R`);
    expect(rows.map(([name]) => name).sort()).toEqual([
      "I",
      "I, phi",
      "V",
      "V, I",
      "V, phi",
      "phi",
    ]);
    expect(rows.reduce((sum, row) => sum + (row.at(-1) as number), 0)).toBeCloseTo(100, 8);
    const sizes = rows.map((row) => Math.abs(row.at(-1) as number));
    expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
  });

  it("is about an expression, even one called second", () => {
    expect(estimatesOf("x = 3 ± 0.1\n:budget x^2")).toMatchObject([
      { value: 9, uncertainty: 0.6000000000000001 },
      { value: 9, uncertainty: 1.2000000000000002 },
    ]);
    expect(estimatesOf("second = 3 ± 0.1\n:budget second")[1]?.meaning).toContain("k = 2");
    expect(estimatesOf("second = 3 ± 0.1\n:budget second, second")[1]?.meaning).toContain(
      "second order",
    );
    expect(estimatesOf("x = 3 ± 0.1; x^2\n:budget second").at(-1)).toMatchObject({ value: 9.01 });
  });

  it("refuses what has no uncertainty, and lists", () => {
    expect(errorOf("x = 3\n:budget x^2").message).toContain("no uncertain input");
    expect(errorOf("x = 3 ± 1\n:budget [x, x]").hint).toContain(":correlate");
    expect(errorOf(":budget").message).toContain("no answer");
    expect(errorOf("x = 3 ± 1\n:budget x, x")).toMatchObject({
      code: "syntax",
      span: { start: 11, end: 12 },
    });
  });

  it("has the same second order at every scale", () => {
    for (const unit of [1e-200, 1, 1e200]) {
      const rows = estimatesOf(`x = ${unit} ± 10%; y = 2 ± 10%\n:budget x*y^2, second`);
      const [first, second, mean] = rows.map(({ uncertainty, value }) => [
        (uncertainty ?? 0) / unit,
        value / unit,
      ]) as [number, number][];
      // x²·u(y²)² + y⁴·u(x)², and with E(y²) = 4.04 and var(y²) = 4·4·0.04 + 2·0.04² what is of fourth order.
      expect(first?.[0]).toBeCloseTo(Math.sqrt(0.64 + 0.16), 12);
      expect(second?.[0]).toBeCloseTo(Math.sqrt(0.8 + 0.0032 + 0.01 * (0.64 + 0.32)), 12);
      expect(mean?.[1]).toBeCloseTo(4.04, 12);
    }
  });

  it("tells where second order makes no sense", () => {
    expect(words("x = 0.5 ± 2\n:budget x - x^3/3, second")).toContain("negative");
  });

  it("tells of kinks, as answers do", () => {
    for (const command of [":budget abs(x)", ":budget abs(x), second", "abs(x)\n:budget"]) {
      const told = words(`x = 0 ± 0.1\n${command}`);
      expect(told).toContain("abs has no derivative at 0; nabla uses 0 (in abs(x))");
      expect(told).toContain(":montecarlo");
    }
    expect(words("x = 1 ± 0.1\n:budget abs(x)")).toBe("");
    expect(words("x = 0 ± 0.1; abs(x)\n:budget x^2")).toBe("");
  });

  it("has zeros where there is no uncertainty in the end", () => {
    expect(rowsOf("x = 3 ± 0.1\n:budget x - x")).toMatchObject([["x", 3, 0.1, 0, 0, 0]]);
  });
});

describe(":correlate", () => {
  const two = "a = 1 ± 0.1; b = 2 ± 0.2\n";

  it("sets, changes, forgets and lists coefficients", () => {
    expect(words(`${two}:correlate`)).toBe("no correlations set");
    expect(rowsOf(`${two}:correlate a b 0.5\n:correlate`)).toEqual([["a", "b", 0.5]]);
    expect(rowsOf(`${two}:correlate a b 0.5\n:correlate b a -1/4\n:correlate`)).toEqual([
      ["a", "b", -0.25],
    ]);
    expect(words(`${two}:correlate a b 0.5\n:correlate a b 0\n:correlate`)).toBe(
      "no correlations set",
    );
    expect(words(`${two}:correlate a b 0.5\n:reset\n:correlate`)).toBe("no correlations set");
    expect(rowsOf(`${two}:correlate a b 0.5\na = 5\n:correlate`)).toEqual([
      ["a (was 1)", "b", 0.5],
    ]);
    expect(rowsOf("w = [1, 2] ± 1; `x y` = 3 ± 1\n:correlate w[1] `x y` 1\n:correlate")).toEqual([
      ["w[1]", "x y", 1],
    ]);
  });

  it("is all or nothing", () => {
    const three = `${two}c = 3 ± 0.1\n:correlate a b 0.5\n`;
    expect(errorOf(`${three}:correlate a c 0.9, b c -0.9`).code).toBe("bad-correlation");
    expect(rowsOf(`${three}:correlate a c 0.9, b c -0.9\n:correlate`)).toEqual([["a", "b", 0.5]]);
    // One after the other they could not be set.
    expect(rowsOf(`${three}:correlate a b 0.9, a c 0.9, b c 0.9\n:correlate`)).toHaveLength(3);
    expect(errorOf(`${three}:correlate a b 0.9, a c 0.9\n`).code).toBe("bad-correlation");
  });

  it("shows how what depends on inputs goes together", () => {
    expect(
      rowsOf(`${two}s = a + b; d = a - b;\n:correlate s d a`).map((row) => row.slice(3)),
    ).toEqual([
      [1, expect.closeTo((0.01 - 0.04) / 0.05, 12), expect.closeTo(0.1 / Math.sqrt(0.05), 12)],
      [expect.closeTo(-0.6, 12), 1, expect.closeTo(0.1 / Math.sqrt(0.05), 12)],
      [expect.closeTo(0.1 / Math.sqrt(0.05), 12), expect.closeTo(0.1 / Math.sqrt(0.05), 12), 1],
    ]);
    expect(rowsOf("w = [1, 2] ± 1; v = w*2;\n:correlate v").map(([name]) => name)).toEqual([
      "v[1]",
      "v[2]",
    ]);
    for (const unit of ["1e-200", "1e200"]) {
      const rows = rowsOf(
        `a = ${unit} ± 10%; b = ${unit} ± 20%\ns = a + b; d = a - b;\n:correlate s d`,
      );
      expect(rows[0]?.[4]).toBeCloseTo(-0.6, 12);
    }
    expect(errorOf(`${two}k = 3\n:correlate a`).code).toBe("syntax");
    expect(errorOf(`${two}const k = 3\n:correlate a b k`).message).toContain(
      "k does not depend on any input",
    );
    expect(errorOf(`${two}:correlate a b 0.5, a`).code).toBe("syntax");
  });
});

describe(":montecarlo", () => {
  const run = (program: string) => {
    const [mean, deviation, low, high] = rowsOf(program).map((row) => row.slice(1) as number[]);
    return { mean, deviation, low, high, verdict: words(program) };
  };

  it("agrees with GUM, H.2, to first order", () => {
    const { deviation, verdict } = run(`${impedance()}:montecarlo R`);
    const [linear, sampled, error] = deviation as [number, number, number];
    expect(Math.abs(sampled - linear)).toBeLessThan(4.5 * error);
    expect(verdict).toContain("agrees within sampling error");
  });

  it("agrees with GUM, H.1, to second order: 34 nm", () => {
    const { deviation } = run(`${endGauge}:montecarlo`);
    expect(Math.round((deviation?.[1] as number) * 1e6)).toBe(34);
  });

  it("finds what first order cannot see", () => {
    const { mean, deviation, verdict } = run("x = 0 ± 0.5\n:montecarlo x^2, n 1e6, seed 7");
    expect(Math.abs((mean?.[1] as number) - 0.25)).toBeLessThan(4.5 * (mean?.[2] as number));
    expect(Math.abs((deviation?.[1] as number) - 0.25 * Math.SQRT2)).toBeLessThan(
      4.5 * (deviation?.[2] as number),
    );
    expect(verdict).toContain("1000000 draws, seed 7");
    expect(verdict).toContain("the derivatives are 0");
  });

  it.each([
    ["x = 3 ± 0.1", "2x + 1", "agrees within sampling error"],
    ["x = 3 ± 0.1", "x^2", "slightly curved"],
    ["x = 1 ± 0.3", "exp(x)", "too curved for first order: the mean is off by"],
    ["x = 0 ± 1", "sqrt(x)", "of the draws are undefined"],
    ["x = 3 ± 0.1", "x - x", "both uncertainties are 0"],
    ["x = 3 ± 0.1", "x^2, n 1000", "too few draws"],
    ["x = 3 ± 0.1; y = 2 ± 0.1\n:correlate x y 1", "x - y", "both uncertainties are 0"],
    [
      "a = 3 ± 0.1; b = 2 ± 0.1; c = 1 ± 0.1\n:correlate a b 1, b c 1, a c 1",
      "a - 2b + c",
      "both uncertainties are 0",
    ],
    ["x = 0 ± 1e-10", "1e10 + x", "rounding error up to 0.00000111 per draw, u 1e-10"],
    ["x = 0 ± 1e-10", "(1e10 + x) - 1e10", "inconclusive: rounding error"],
    ["x = 0 ± 1e-3", "1e10 + x", "agrees"],
    ["x = 1e-300 ± 1e-301", "x", "agrees"],
    ["x = 1e200 ± 1e199", "x", "agrees"],
    ["x = -5 ± 1", "ln(x), n 1000", "all draws are undefined"],
    ["x = 0.1 ± 1", "exp(1000x)", "of the draws are infinite"],
  ])("%s, %s: %s", (input, formula, verdict) => {
    expect(words(`${input}\n:montecarlo ${formula}`)).toContain(verdict);
  });

  it.each([
    ["x = 3 ± 0.1", "2x + 1, n 1e5", { draws: 100000, seed: 1, verdict: "agrees" }],
    ["x = 1 ± 0.3", "exp(x), seed 4", { draws: 200000, seed: 4, verdict: "curved" }],
    ["x = 3 ± 0.1", "x^2, n 1000", { verdict: "unsure" }],
    ["x = -5 ± 1", "ln(x), n 1000", { without_number: 1000, verdict: "outside" }],
    ["x = 0.1 ± 1", "exp(1000x)", { verdict: "infinite" }],
  ])("tells programs what it makes of %s, %s", (input, formula, expected) => {
    expect(factsOf(`${input}\n:montecarlo ${formula}`)).toMatchObject(expected);
  });

  it("counts a single draw as one", () => {
    const judged = judge([], 1, { draws: 1000, lost: 1, infinite: 0, rounding: 0 });
    expect(judged.words).toContain("1 of the draws is undefined");
  });

  it("goes through branches and ranges that depend on the draws", () => {
    const { mean } = run("x = 0 ± 1\n:montecarlo diff(relu(x)*x, x), n 1e5");
    // The mean of 2x where that is positive.
    expect(Math.abs((mean?.[1] as number) - 2 / Math.sqrt(2 * Math.PI))).toBeLessThan(
      4.5 * (mean?.[2] as number),
    );
  });

  it("is the same for the same seed, and leaves the session as it was", () => {
    const draws = (seed: number) => rowsOf(`x = 3 ± 0.1\n:montecarlo x^2, n 1000, seed ${seed}`);
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
    expect(lastValue("x = 3 ± 0.1; x^2;\n:montecarlo x^3, n 1000\nans + x")).toBe(12);
  });

  it("keeps what it has when it is cut off", () => {
    const session = new Session();
    [...session.run("x = 3 ± 0.1")];
    let calls = 0;
    session.onWork = () => {
      if (++calls > 20) throw new RangeError("cut off");
    };
    expect(() => [...session.run(":montecarlo x^2, n 1e5")]).toThrow("cut off");
    session.onWork = undefined;
    const kept = session.recover();
    expect(kept?.kind === "report" && kept.parts[2]).toMatch(/^\d{4,5} draws, seed 1$/);
    expect([...session.run("x")]).toMatchObject([{ value: 3, uncertainty: 0.1 }]);
  });

  it.each([
    [":montecarlo x, n 1", "1 draw is too few"],
    [":montecarlo x, n 10", "10 draws are too few"],
    [":montecarlo x, n 1e9", "too many"],
    [":montecarlo x, n 1.5", "a whole number"],
    [":montecarlo x, seed y", "a whole number"],
    [":montecarlo x, x", "`n` or `seed`"],
  ])("refuses %s", (command, message) => {
    expect(errorOf(`x = 3 ± 0.1\n${command}`).message).toContain(message);
  });
});

describe(":sensitivity", () => {
  it("sorts by elasticity, which is the exponent of a power", () => {
    const rows = rowsOf("a = 2; b = 5; c = 7; d = 9\n:sensitivity 3*a^2*b^-3*sqrt(c)");
    expect(rows.map(([name, , , elasticity]) => [name, elasticity])).toEqual([
      ["b", expect.closeTo(-3, 12)],
      ["a", expect.closeTo(2, 12)],
      ["c", expect.closeTo(0.5, 12)],
    ]);
  });

  it("tells what has no elasticity", () => {
    expect(words("x = 0\n:sensitivity cos(x) + x")).toContain("x is 0");
    const zero = "x = 2\n:sensitivity x - 2";
    expect(words(zero)).toContain("ans is 0");
    expect(rowsOf(zero)).toEqual([["x", 2, 1, 2]]);
    expect(words(":sensitivity 2")).toBe("2 does not depend on any input");
  });
});

describe(":whatif", () => {
  const forecast = (program: string) => {
    const [changes, values] = listings(program);
    return {
      changes: changes?.rows,
      values: values?.rows.map((row) => row[1]),
      words: words(program).trim(),
    };
  };

  it("predicts, computes, and explains the difference by the second derivative", () => {
    const found = forecast("x = 3; y = 2\nx^2*y\n:whatif x += 10%, y -= 0.5");
    expect(found.changes).toEqual([
      ["x", 3, expect.closeTo(3.3, 14)],
      ["y", 2, 1.5],
    ]);
    // g·Δ = 12·0.3 - 9·0.5, and ½·ΔᵀHΔ = ½(4·0.09 - 2·6·0.15).
    const first = 18 + 12 * 0.3 - 9 * 0.5;
    const second = first + (4 * 0.09 - 2 * 6 * 0.15) / 2;
    expect(found.values).toEqual(
      [18, first, second, 3.3 ** 2 * 1.5].map((each) => expect.closeTo(each, 12)),
    );
    expect(found.words).toContain("explains 94.1 % of the miss");
  });

  it.each([
    ["x = 4", 4],
    ["x -= 1", 2],
    ["x *= 2", 6],
    ["x /= 2", 1.5],
    ["x += 1, x *= 2", 8],
    ["x -= 50%", 1.5],
    ["x = 2x", 6],
    ["x += y", 10],
  ])("%s", (change, value) => {
    expect(forecast(`x = 3; y = 7\n:whatif ${change}, x`).values?.[3]).toBe(value);
  });

  it("changes lists and their elements", () => {
    expect(forecast("w = [1, 2]\n:whatif w *= 3, sum(w)").values?.[3]).toBe(9);
    expect(forecast("w = [1, 2]\n:whatif w += [10, 20], w[1]*w[2]").values?.[3]).toBe(11 * 22);
    expect(forecast("w = [1, 2]; sum(w^2)\n:whatif w[2] = 5").values?.[3]).toBe(26);
  });

  it("says in words what the difference tells", () => {
    expect(forecast("x = 3\n:whatif x += 1, 2x").words).toContain("no curvature");
    expect(forecast("x = 3\n:whatif x += 1, x^2").words).toContain("explains 100 %");
    expect(forecast("x = 0\n:whatif x += 1, x^3").words).toContain("higher orders");
    expect(forecast("x = 1\n:whatif x += 3, exp(x)").words).toContain("too large for second order");
    expect(forecast("x = 1\n:whatif x = -1, ln(x)").words).toContain("is not finite there");
    expect(forecast("x = 0\n:whatif x = 1, sqrt(x)").words).toContain("not finite here");
  });

  it.each([
    ["x = 2", "x -= 5, abs(x)", "crosses a kink, at x = 0"],
    ["x = 0", "x += 1, abs(x)", "crosses a kink, at x = 0"],
    ["x = 1; y = 2", "x += 4, y += 1, max(x, y)", "crosses a kink"],
    ["x = 2", "x *= 2, floor(x)", "crosses a jump, at x = 3"],
    ["x = 1", "x += 3, x > 2.5 ? x^2 : x", "crosses a jump, at x = 2.5"],
    ["x = -1", "x += 2.1, 1/x", "crosses a point where it is not finite, at x = 0"],
    ["x = 0", "x += 1, x^3", "higher orders make the difference"],
    ["x = 1", "x += 3, sin(1000x)", "the step is too large for second order"],
    ["x = -1", "x += 2, tanh(1e6*x) + x^2", "the step is too large"],
  ])("looks for what lies between: %s; %s: %s", (inputs, change, expected) => {
    expect(forecast(`${inputs}\n:whatif ${change}`).words).toContain(expected);
  });

  it("really runs the formula there, through branches and ranges", () => {
    expect(forecast("x = 1\n:whatif x = -2, x > 0 ? x : 10x").values?.[3]).toBe(-20);
    expect(forecast("x = 2\n:whatif x = 4, sum(k for k in 1..x)").values?.[3]).toBe(10);
  });

  it.each([
    ["x = 3", "sum(k for k in 1..x)", "x = 5", 15],
    ["x = 3", "y = sum(k for k in 1..x)", "x = 5", 15],
    ["x = 3", "y = diff(relu(x)*x, x)", "x = -1", 0],
    ["x = 3; f(t) = diff(relu(t)*t, t)", "f(x)", "x = -1", 0],
    // What its names stood for is not what they stand for now: the nodes that there are tell.
    ["x = 3; g = 2", "g*x\ng = 100", "x = 4", 8],
    ["x = 3; f(t) = t^2", "f(x)\nf(t) = t^3", "x = 4", 16],
    ["x = 3; f(t) = g*t; g = 2", "f(x)\ng = 100", "x = 4", 8],
    ["x = 3; x^2;", "ans + x", "x = 4", 20],
    ["x = 3", "y = 2x; y = y + x", "x = 4", 12],
    ["e = 5; x = 3", "e*x\n:reset e", "x = 4", 20],
  ])("%s; %s at %s, when it is the last answer", (inputs, answer, change, value) => {
    expect(forecast(`${inputs}\n${answer}\n:whatif ${change}`).values?.[3]).toBe(value);
  });

  it("says what an answer does not depend on", () => {
    expect(forecast("x = 3; z = 1; x^2\nx = 5\n:whatif x += 1").words).toBe(
      "ans does not depend on x",
    );
    const two = forecast("x = 3; z = 1\n:whatif x += 1, z += 1, 2x").words;
    expect(two).toBe(
      "ans does not depend on z\nthe prediction is exact: no curvature along this step",
    );
  });

  it("changes nothing in the session", () => {
    expect(lastValue("x = 3; x^2;\n:whatif x += 1\nans + x")).toBe(12);
    expect(lastValue("x = 3; y = 2x; z = y^2\n:whatif y += 1\nz + y")).toBe(42);
    expect(errorOf("const c = 2; x = 3; c*x\n:whatif c += 1").message).toContain("not an input");
    expect(errorOf("x = 3\n:whatif x = 5%, x").hint).toBe("write x += 5%");
    expect(errorOf("x = 3\n:whatif x += 5% + 1, x").message).toContain("ambiguous");
    expect(errorOf("w = [1, 2]\n:whatif w += [1, 2, 3], sum(w)").code).toBe("length-mismatch");
    expect(errorOf("x = 3\n:whatif x").code).toBe("syntax");
  });
});

it.each([
  ["x = 3", "2x", { verdict: "exact", missed: 0 }],
  ["x = 3", "x^2", { verdict: "curved", missed: 1, missed_to_second_order: 0 }],
  ["x = 1", "x^3", { verdict: "higher", missed: 4, missed_to_second_order: 1 }],
  ["x = -0.5", "abs(x)", { verdict: "obstacle", obstacle: "a kink, at x = 0" }],
  ["x = -0.5", "sqrt(-x)", { verdict: "undefined" }],
])(":whatif tells programs what it makes of %s, %s", (input, formula, expected) => {
  expect(factsOf(`${input}\n:whatif x += 1, ${formula}`)).toMatchObject(expected);
});

describe("what a command has found", () => {
  it("becomes inputs with uncertainties and correlations, in the session and in its journal", () => {
    const workspace = new Workspace();
    const journal = new Journal();
    workspace.bindInput("w", [1, 2, 3]);
    workspace.bindInput("a", 1);
    const values = new Map<string, Numbers>([
      ["a", 1.25],
      ["w", [1, 7, 3]],
    ]);
    const correlations = [
      [1, -0.5],
      [-0.5, 1],
    ];
    bindSure({ workspace, journal }, values, {
      names: ["a", "w[2]"],
      uncertainties: [0.1, 0.2],
      correlations,
    });
    const [a] = workspace.elementsOf("a");
    const w = workspace.elementsOf("w");
    expect(a?.input).toEqual({ name: "a", value: 1.25, uncertainty: 0.1 });
    expect(w[0]?.input).toEqual({ name: "w", value: [1, 7, 3], uncertainty: [0, 0.2, 0] });
    expect(workspace.correlations.between(a as object as never, w[1] as never)).toBe(-0.5);
    const program = journal.program();
    expect(program).toBe("a = 1.25 ± 0.1;\nw = [1, 7, 3] ± [0, 0.2, 0];\n:correlate w[2] a -0.5\n");
    expect(lastValue(`${program}a + w[2]`)).toBe(8.25);
  });

  it("is refused where no quantities can be correlated so", () => {
    const workspace = new Workspace();
    workspace.bindInput("a", 1);
    const names = ["a", "b", "c"];
    const values = new Map(names.map((name, at) => [name, at + 1]));
    const correlations = [
      [1, 0.9, 0.9],
      [0.9, 1, -0.9],
      [0.9, -0.9, 1],
    ];
    const bind = () =>
      bindSure({ workspace, journal: new Journal() }, values, {
        names,
        uncertainties: [1, 1, 1],
        correlations,
      });
    expect(bind).toThrow("these correlations are impossible");
    expect(workspace.elementsOf("a")[0]?.input).toEqual({ name: "a", value: 1 });
  });
});
