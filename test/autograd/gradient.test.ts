/** The backward pass: exact, to any order, in a correct order of nodes, in linear time. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Differentiator } from "../../src/autograd/gradient.ts";
import { Graph } from "../../src/autograd/graph.ts";
import { Session } from "../../src/index.ts";
import { operation } from "../../src/operations/table.ts";
import { answersOf, gradientOf, lastValue } from "../replies.ts";

describe("diff", () => {
  it("goes to any order", () => {
    expect(lastValue("x = 2; diff(x^5, x)")).toBe(80);
    expect(lastValue("x = 2; diff(diff(diff(x^5, x), x), x)")).toBe(240);
    expect(lastValue("x = 2; diff(x^5, x, 5)")).toBe(120);
    expect(lastValue("x = 2; diff(x^5, x, 6)")).toBe(0);
    expect(lastValue("x = 2; diff(x^5, x, 0)")).toBe(32);
    expect(lastValue("x = 0.3; diff(sin(x), x, 12) - sin(x)")).toBeCloseTo(0, 12);
    expect(lastValue("x = 0.3; diff(exp(2x), x, 10)/exp(2x)")).toBeCloseTo(1024, 9);
  });

  it("is with respect to inputs, derived values and parameters", () => {
    expect(lastValue("x = 3; y = x^2; diff(y^2, y)")).toBe(18);
    expect(lastValue("x = 3; y = x^2; diff(y^2, x)")).toBe(108);
    expect(lastValue("f(t) = diff(t^3, t); f(2)")).toBe(12);
    expect(
      lastValue(
        "f(t) = diff(t^2*sin(t), t); x = 0.7; diff(f(x), x) - (2sin(x) + 4x*cos(x) - x^2*sin(x))",
      ),
    ).toBeCloseTo(0, 14);
    expect(lastValue("f(x) = diff(x^2 + 3, x); f(3)")).toBe(6);
    expect(lastValue("x = 1; z = 2; diff(z^2, x)")).toBe(0);
  });

  it("mixes variables, in either order", () => {
    const mixed = (first: string, second: string): number =>
      lastValue(`x = 0.4; y = 1.3; diff(diff(sin(x*y)*exp(x), ${first}), ${second})`);
    expect(mixed("x", "y")).toBeCloseTo(mixed("y", "x"), 14);
  });

  it("has a gradient of its own", () => {
    expect(gradientOf("x = 3; y = 2; diff(x^3*y, x)")).toEqual({ x: 36, y: 27 });
  });

  it("is not confused by equal formulas", () => {
    expect(lastValue("x = 2; a = x^2; b = x^2; diff(a*b, a)")).toBe(4);
    expect(lastValue("x = 2; a = x^2; diff(x^2*a, a)")).toBe(4);
    expect(lastValue("x = 2; a = x; diff(x*a, a)")).toBe(2);
  });
});

describe("the gradient", () => {
  it("lists the inputs in the order of first mention", () => {
    expect(Object.keys(gradientOf("a = 1; b = 2; c = 3; c*a + b"))).toEqual(["c", "a", "b"]);
  });

  it("keeps inputs that have no share, with 0", () => {
    expect(gradientOf("x = 2; y = 3; x > 1 ? x^2 : y")).toEqual({ x: 4, y: 0 });
  });

  it("leaves constants out", () => {
    expect(gradientOf("const k = 3; x = 2; k*x*pi")).toEqual({ x: 3 * Math.PI });
  });

  it("is NaN where the value is", () => {
    expect(gradientOf("x = -1; y = 2; sqrt(x) + y")).toEqual({ x: Number.NaN, y: Number.NaN });
  });

  it("has no 0·∞ from a branch that is not taken", () => {
    expect(gradientOf("x = 0; x > 0 ? sqrt(x) : 0")).toEqual({ x: 0 });
    expect(gradientOf("x = 0; abs(x) + min(sqrt(x), -1)")).toEqual({ x: 0 });
  });

  it("tells an older input from the present one", () => {
    expect(gradientOf("x = 1; y = 3x; x = 5; y*x")).toEqual({ "x (was 1)": 15, x: 3 });
    expect(gradientOf("x = 1; y = x; x = 1; z = x; x = 2; y + 2z")).toEqual({
      "x (was 1)": 1,
      "x (was 1, 2)": 2,
    });
  });

  it("of a sum is the sum of the gradients", () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    const factor = fc.constantFrom("sin(x)", "x*y", "exp(y)", "tanh(x - y)", "x^2", "abs(y)");
    const term = fc.tuple(factor, factor).map(([left, right]) => `${left}*${right}`);
    fc.assert(
      fc.property(number, number, term, term, (x, y, left, right) => {
        const of = (formula: string) =>
          gradientOf(`x = ${x}; y = ${y}; ${formula}`) as Record<string, number>;
        const [l, r, sum] = [of(left), of(right), of(`${left} + ${right}`)];
        for (const name of Object.keys(sum)) {
          expect(sum[name]).toBeCloseTo((l[name] ?? 0) + (r[name] ?? 0), 8);
        }
      }),
    );
  });
});

describe("large programs", () => {
  const size = 100_000;

  it("sums 100,000 products on one line", () => {
    const products = Array.from({ length: size }, (_, index) => `${index % 7}*x`).join(" + ");
    const total = Array.from({ length: size }, (_, index) => index % 7).reduce((a, b) => a + b);
    const [answer] = answersOf(`x = 2\n${products}`);
    expect(answer?.value).toBe(2 * total);
    expect(answer?.gradient).toEqual([{ input: "x", value: 2, partial: total }]);
  });

  it("sums 100,000 products of different inputs", () => {
    const inputs = Array.from({ length: size }, (_, index) => `x${index} = ${index}`).join("\n");
    const products = Array.from({ length: size }, (_, index) => `x${index}*2`).join(" + ");
    const [answer] = answersOf(`${inputs}\n${products}`);
    expect(answer?.value).toBe(size * (size - 1));
    expect(answer?.gradient).toHaveLength(size);
    expect(answer?.gradient.every(({ partial }) => partial === 2)).toBe(true);
  });

  it.each(["", ";"])("follows a chain of 100,000 statements ending in %o", (ending) => {
    const session = new Session();
    const chain = Array.from(
      { length: size },
      (_, index) => `y${index + 1} = y${index} + x${ending}`,
    );
    const program = `x = 1\ny0 = x\n${chain.join("\n")}\ny${size}`;
    let last: unknown;
    for (const reply of session.run(program)) last = reply;
    expect(last).toMatchObject({
      value: size + 1,
      gradient: [{ input: "x", value: 1, partial: size + 1 }],
    });
  });

  it("follows 100,000 rebindings of one name", () => {
    const program = `x = 1\ny = x\n${"y = y*1.00001;\n".repeat(size)}y`;
    const [, answer] = answersOf(program);
    expect(answer?.value).toBeCloseTo(Math.E, 4);
    expect(answer?.gradient[0]?.partial).toBe(answer?.value);
  });
});

it("what a long pass has left behind is forgotten with its node, and not before", () => {
  const graph = new Graph();
  const differentiator = new Differentiator(graph);
  const x = graph.input(3, "x");
  let chain = x;
  for (let turn = 0; turn < 1000; turn++) chain = graph.apply(operation("neg"), [chain]);
  expect(differentiator.gradient(chain)).toEqual({ inputs: [x], partials: [1] });
  graph.truncate(chain);
  differentiator.recover(graph.size);
  const other = graph.apply(operation("mul"), [x, x]);
  expect(other).toBe(chain);
  expect(differentiator.gradient(other)).toEqual({ inputs: [x], partials: [6] });
});
