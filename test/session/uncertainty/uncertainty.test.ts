/** The law of propagation of uncertainty, against published examples, formulas of its own, and the code that is compiled. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Session } from "../../../src/index.ts";
import { answersOf, errorOf, gradientOf, listingOf, repliesOf } from "../../replies.ts";
import { endGauge, impedance } from "./published.ts";

const last = (program: string) => {
  const answer = answersOf(program).at(-1);
  if (answer === undefined) throw new Error("no answer");
  return answer;
};
const uncertaintyIn = (program: string): number => last(program).uncertainty as number;

describe("an uncertain input", () => {
  it.each([
    ["x = 3 ± 0.1", 3, 0.1],
    ["x = 3 +/- 0.1", 3, 0.1],
    ["x = 3 +/− 0.1", 3, 0.1],
    ["x = 3±0.1", 3, 0.1],
    ["x = 3 ±\n 0.1", 3, 0.1],
    ["x = -4 ± 2%", -4, 0.08],
    ["x = 4 ± 2 %", 4, 0.08],
    ["x = 50 ± sqrt(4)/2%", 50, 0.5],
    ["x = 2*3 ± 0.1 + 0.2", 6, 0.1 + 0.2],
    ["x = 3 ± 0.2/sqrt(3) # rectangular", 3, 0.2 / Math.sqrt(3)],
    ["x = 3 ± 1", 3, 1],
    ["const k = 2\nx = 3 ± k*pi", 3, 2 * Math.PI],
    ["x = 3 ± 0", 3, 0],
    ["w = [1, 2] ± 0.1", [1, 2], [0.1, 0.1]],
    ["w = [1, -2] ± 10%", [1, -2], [0.1, 0.2]],
    ["w = [1, 2] ± [0.1, 0.2]", [1, 2], [0.1, 0.2]],
    ["w = [1, 2] ± [10, 20]%", [1, 2], [0.1, 0.4]],
    ["w = 1..3 ± [k/10 for k in 1..3]", [1, 2, 3], [0.1, 0.2, 0.3]],
  ])("%s", (program, value, uncertainty) => {
    expect(repliesOf(program).at(-1)).toMatchObject({
      kind: "definition",
      what: "input",
      value,
      uncertainty,
    });
  });

  it("is none where none is written", () => {
    expect(repliesOf("x = 3").at(-1)).not.toHaveProperty("uncertainty");
    expect(last("x = 3\nx^2")).not.toHaveProperty("uncertainty");
    expect(last("x = 3 ± 0.1\ny = 2\ny^2")).not.toHaveProperty("uncertainty");
    expect(last("x = 3 ± 0.1\nx = 3\nx^2")).not.toHaveProperty("uncertainty");
  });

  it.each([
    ["x = 3 ± -1", "bad-uncertainty", { start: 8, end: 10 }],
    ["x = 3 ± inf", "bad-uncertainty", { start: 8, end: 11 }],
    ["x = 3 ± [1, 1]", "number-expected", undefined],
    ["x = [1, 2] ± [1, -1]", "bad-uncertainty", { start: 13, end: 20 }],
    ["x = 1; y = 2x ± 0.1", "bad-uncertainty", { start: 7, end: 12 }],
    ["x = 1; y = 3 ± x", "bad-uncertainty", { start: 8, end: 9 }],
    ["x = 3 ± 5 % 2", "bad-uncertainty", { start: 8, end: 13 }],
    ["x = 3 ± sqrt(5 % 2)", "bad-uncertainty", { start: 13, end: 18 }],
    ["x = 3 ± 2%%", "syntax", { start: 10, end: 11 }],
    ["x = 3 ± 0.1 ± 0.2", "syntax", { start: 12, end: 13 }],
    ["3 ± 0.1", "syntax", { start: 2, end: 3 }],
    ["x = 3 ± zz", "unknown-name", { start: 8, end: 10 }],
  ])("cannot be %s", (program, code, span) => {
    expect(errorOf(program)).toMatchObject({ code, ...(span === undefined ? {} : { span }) });
  });

  it("can be set from outside", () => {
    const session = new Session();
    session.setInput("x=3±2%");
    expect([...session.run("x^2")]).toMatchObject([{ value: 9, uncertainty: 6 * 0.06 }]);
    expect(session.preview("x^3", 100)).toMatchObject({ uncertainty: 27 * 0.06 });
    expect(session.preview("z = 3 ± 0.1", 100)).toMatchObject({ value: 3, uncertainty: 0.1 });
    expect(session.preview("z = 2x ± 0.1", 100)).toBeUndefined();
    expect(session.preview("z = 3 ± -0.1", 100)).toBeUndefined();
  });
});

describe("the law of propagation", () => {
  it("is exact for what cancels, and knows what is shared", () => {
    expect(uncertaintyIn("x = 3 ± 0.1\nx - x")).toBe(0);
    expect(uncertaintyIn("x = 3 ± 0.1\ny = 2x\ny/x")).toBe(0);
    expect(uncertaintyIn("x = 3 ± 0.1\nx + x")).toBe(0.2);
    expect(uncertaintyIn("x = 3 ± 0.1\ny = 3 ± 0.1\nx + y")).toBeCloseTo(0.1 * Math.SQRT2, 15);
  });

  it("does not overflow, and loses nothing to underflow", () => {
    expect(uncertaintyIn("x = 1 ± 3e200\ny = 1 ± 4e200\nx + y")).toBeCloseTo(5e200, -186);
    expect(uncertaintyIn("x = 1 ± 3e-200\ny = 1 ± 4e-200\nx + y") / 5e-200).toBeCloseTo(1, 14);
  });

  it("says so where there is no number", () => {
    expect(uncertaintyIn("x = 0 ± 0.1\nsqrt(x)")).toBe(Number.POSITIVE_INFINITY);
    expect(uncertaintyIn("x = -1 ± 0.1\nsqrt(x)")).toBeNaN();
    expect(uncertaintyIn("x = 0 ± 0\nsqrt(x)")).toBe(0);
  });

  it("gives each element of a list its own", () => {
    const answer = last("w = [1, 2] ± [0.1, 0.2]\nx = 5\n[w[1]^2, w[2]*x, x]");
    expect(answer.uncertainty).toEqual([0.2, 1, 0]);
    expect(answer.gradient.map(({ uncertainty }) => uncertainty)).toEqual([[0.1, 0.2], undefined]);
  });

  it("follows an input after its name was bound again", () => {
    expect(last("x = 3 ± 0.1\ny = x^2\nx = 5 ± 1\ny").uncertainty).toBeCloseTo(0.6, 14);
    expect(
      last("a = 3 ± 0.1\nb = 4 ± 0.1\n:correlate a b 1\ny = a + b\na = 1 ± 1\ny").uncertainty,
    ).toBeCloseTo(0.2, 14);
    expect(
      last("a = 3 ± 0.1\nb = 4 ± 0.1\n:correlate a b 1\na = 1 ± 0.1\na + b").uncertainty,
    ).toBeCloseTo(0.1 * Math.SQRT2, 14);
  });

  it("keeps uncertainties and correlations when the graph is cleared of what nobody reaches", () => {
    const session = new Session();
    const run = (text: string) => [...session.run(text)].at(-1);
    run("a = 3 ± 0.1; b = 4 ± 0.2; c = 0\n:correlate a b -1");
    for (let round = 0; round < 4; round++) run("sum([k*c + k^2 for k in 1..60000])");
    expect(run("2a + b")).toMatchObject({ uncertainty: 0 });
  });

  it("is the root of the quadratic form of gradient and covariance", () => {
    const size = fc.double({ min: 0.01, max: 10, noNaN: true });
    const value = fc.double({ min: -3, max: 3, noNaN: true });
    const coefficient = fc.double({ min: -0.49, max: 0.49, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(value, value, value),
        fc.tuple(size, size, size),
        fc.tuple(coefficient, coefficient, coefficient),
        ([x, y, z], u, [r, s, t]) => {
          const program = `x = ${x} ± ${u[0]}; y = ${y} ± ${u[1]}; z = ${z} ± ${u[2]}
:correlate x y ${r}, x z ${s}, y z ${t}
x*y + sin(z)*x^2 - 3z`;
          const g = Object.values(gradientOf(program)) as number[];
          const order = Object.keys(gradientOf(program)).map((name) => "xyz".indexOf(name));
          const c = [
            [1, r, s],
            [r, 1, t],
            [s, t, 1],
          ];
          let variance = 0;
          for (const [i, at] of order.entries()) {
            for (const [j, to] of order.entries()) {
              variance +=
                (g[i] as number) *
                (g[j] as number) *
                (u[at] as number) *
                (u[to] as number) *
                (c[at]?.[to] as number);
            }
          }
          const found = uncertaintyIn(program);
          expect(Math.abs(found ** 2 - variance)).toBeLessThanOrEqual(1e-10 * (variance + 1e-9));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("published examples", () => {
  it("GUM H.1: 50.000838 mm, with 32 nm to first order", () => {
    const { value, uncertainty } = last(endGauge);
    expect(value).toBeCloseTo(50.000838, 9);
    expect((uncertainty as number) * 1e6).toBeCloseTo(32, -0.5);
    expect(Math.round((uncertainty as number) * 1e6)).toBe(32);
  });

  it("GUM H.2: resistance, reactance and impedance, and how they are correlated", () => {
    const { rows } = listingOf(repliesOf(`${impedance()}:correlate R X Z`).at(-1));
    // Table H.4: 127.732, 219.847, 254.260 with 0.071, 0.295, 0.236; and r(R, X), r(R, Z), r(X, Z).
    expect(rows.map(([, value]) => Number((value as number).toFixed(3)))).toEqual([
      127.732, 219.847, 254.26,
    ]);
    for (const [row, published] of [0.071, 0.295, 0.236].entries()) {
      // The guide computes with rounded numbers, which costs it a unit of the last digit.
      expect(Math.abs((rows[row]?.[2] as number) - published)).toBeLessThan(0.001);
    }
    const [, , , ...first] = rows[0] as number[];
    expect(first.map((each) => each.toFixed(3))).toEqual(["1.000", "-0.588", "-0.485"]);
    const [, second] = rows as number[][];
    expect(second?.[5]?.toFixed(3)).toBe("0.993");
  });

  it("GUM H.2, by its rounded table of inputs", () => {
    const program = `V = 4.999 ± 0.0032; I = 0.019661 ± 0.0000095; phi = 1.04446 ± 0.00075
:correlate V I -0.36, V phi 0.86, I phi -0.65
`;
    // Computed by the formulas of H.2.3 from the same rounded numbers.
    const [V, I, phi] = [4.999, 0.019661, 1.04446];
    const Z = V / I;
    const relative = Math.hypot(0.0032 / V, 0.0000095 / I);
    const cross = 2 * -0.36 * (0.0032 / V) * (-0.0000095 / I);
    expect(uncertaintyIn(`${program}V/I`)).toBeCloseTo(Z * Math.sqrt(relative ** 2 + cross), 12);
    expect(last(`${program}V/I*cos(phi)`).value).toBeCloseTo(Z * Math.cos(phi), 11);
  });

  it("NIST, after TN 1297: a mass of 100.02147 g with 0.35 mg (physics.nist.gov/cuu/Uncertainty/examples.html)", () => {
    expect(last("m = 100.02147 ± 0.35e-3\nm + 0")).toMatchObject({
      value: 100.02147,
      uncertainty: 0.00035,
    });
  });

  it("GUM 5.1.6, equation (12), and NIST TN 1297, appendix A: a product of powers", () => {
    // u(Y)/|Y| = root of the sum of (pᵢ·u(Xᵢ)/Xᵢ)².
    const program = "a = 2 ± 1%; b = 5 ± 2%; c = 0.3 ± 3%\n4a^2*b^-3*sqrt(c)";
    const { value, uncertainty } = last(program);
    expect((uncertainty as number) / (value as number)).toBeCloseTo(
      Math.hypot(2 * 0.01, 3 * 0.02, 0.5 * 0.03),
      14,
    );
  });
});
