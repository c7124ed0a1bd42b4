import { describe, expect, it } from "vitest";
import { errorOf, gradientOf, lastValue, listingOf, repliesOf } from "../replies.ts";

describe("lists", () => {
  it.each([
    ["[1, 2, 3]", [1, 2, 3]],
    ["[]", []],
    ["1..5", [1, 2, 3, 4, 5]],
    ["2..1", []],
    ["0.5..3", [0.5, 1.5, 2.5]],
    ["1..2 + 1", [1, 2, 3]],
    ["[k^2 for k in 1..4]", [1, 4, 9, 16]],
    ["[k*j for k in [sum(j for j in 1..3)]]", undefined],
    ["[1, 2] + [10, 20]", [11, 22]],
    ["2*[1, 2] - 1", [1, 3]],
    ["-[1, 2]^2", [-1, -4]],
    ["sin([0, 0])", [0, 0]],
    ["[1, 5] > 3 ? 1 : 0", [0, 1]],
    ["[3, 1, 2][2]", 1],
    ["v = [3, 1, 2]; v[[1, 3]]", [3, 2]],
    ["v = [3, 1, 2]; v[2..3]!", [1, 2]],
    ["sum(k^2*3 for k in 1..4)", 90],
    ["sum([1, 2, 3]) + sum(1, 2) + sum([])", 9],
    ["prod(1..5)", 120],
    ["prod([])", 1],
    ["mean(1, 2, 6)", 3],
    ["var([1, 2, 6])", 14 / 3],
    ["std([2, 2, 2])", 0],
    ["min([3, 1]) + max([3, 1])", 4],
    ["dot([1, 2], [3, 4])", 11],
    ["norm([3, 4])", 5],
    ["logsumexp([1000, 1000]) - 1000", Math.log(2)],
    ["softmax([1000, 1000])", [0.5, 0.5]],
    ["len(1..7)", 7],
    ["sum(0.1 for k in 1..10)", 1],
    ["f(v) = sum(v^2); f([1, 2, 3])", 14],
    ["f(x) = x^2; f'([1, 2])", [2, 4]],
  ])("%s", (program, expected) => {
    if (expected === undefined) expect(errorOf(program).code).toBe("unknown-name");
    else if (typeof expected === "number") expect(lastValue(program)).toBeCloseTo(expected, 12);
    else expect(lastValue(program)).toEqual(expected);
  });

  it("may be long", () => {
    expect(lastValue("sum(k for k in 1..200000)")).toBe(20_000_100_000);
    expect(lastValue("x = 1..100000; max(x) + norm(x*0)")).toBe(100_000);
  });
});

describe("the gradient of what is made of lists", () => {
  it("has an element for each element of an input", () => {
    expect(gradientOf("w = [1, 2]; sum(w^2)")).toEqual({ w: [2, 4] });
    expect(gradientOf("w = [1, 2]; w[2]^2")).toEqual({ w: [0, 4] });
  });

  it("of a list is its Jacobian", () => {
    expect(gradientOf("x = 3; [x, x^2]")).toEqual({ x: [1, 6] });
    expect(gradientOf("w = [1, 2]; w^2")).toEqual({
      w: [
        [2, 0],
        [0, 4],
      ],
    });
    expect(gradientOf("w = [1, 2]; y = 3w; y[1]*y[2]")).toEqual({ w: [18, 9] });
  });

  it("tells an earlier list from the present one", () => {
    expect(gradientOf("w = [1, 2]; y = sum(w); w = [5, 6]; y*w[1]")).toEqual({
      "w (was [1, 2])": [5, 5],
      w: [3, 0],
    });
  });

  it("follows the conventions", () => {
    expect(gradientOf("w = [0, 0]; norm(w)")).toEqual({ w: [0, 0] });
    expect(gradientOf("w = [4, 4]; std(w)")).toEqual({ w: [0, 0] });
    expect(gradientOf("w = [-inf, -inf]; logsumexp(w)")).toEqual({ w: [Number.NaN, Number.NaN] });
    expect(gradientOf("w = [inf, 1]; logsumexp(w)")).toEqual({ w: [1, 0] });
    expect(gradientOf("w = [1000, 1000]; logsumexp(w)")).toEqual({ w: [0.5, 0.5] });
    expect(gradientOf("w = [0, 3]; prod(w)")).toEqual({ w: [3, 0] });
  });

  it("lets no branch spoil it that is not taken", () => {
    expect(gradientOf("w = [0, 4]; sum(v > 0 ? sqrt(v) : 0 for v in w)")).toEqual({ w: [0, 0.25] });
    expect(gradientOf("w = [0, 4]; sum(w > 0 ? sqrt(w) : 0)")).toEqual({ w: [0, 0.25] });
    expect(gradientOf("x = 0; x > 0 ? ln(x) : x < 0 ? 1/x : 5x")).toEqual({ x: 5 });
    expect(gradientOf("x = 0; y = x > 0 ? sqrt(x) : 2x; diff(y^2, x)")).toEqual({ x: 8 });
    expect(lastValue("x = 0; diff(x > 0 ? sqrt(x) : x^2, x, 2)")).toBe(2);
  });
});

describe("diff and grad", () => {
  it("take lists and elements", () => {
    expect(lastValue("w = [1, 2]; diff(w[1]^2*w[2], w[1])")).toBe(4);
    expect(lastValue("w = [1, 2]; diff(w[1]^2*w[2], w)")).toEqual([4, 1]);
    expect(lastValue("x = 3; diff([x, x^2], x)")).toEqual([1, 6]);
    expect(lastValue("x = 3; w = [1, 2]; grad(x*sum(w^2), x, w)")).toEqual([5, 6, 12]);
    expect(lastValue("f(x, y) = grad(x^2*y, x, y); f(2, 3)")).toEqual([12, 4]);
    expect(lastValue("f(x, y) = grad(x^2*y, x, y); t = 3; f(t^2, t)")).toEqual([54, 81]);
    // One name stands in the formula of another.
    expect(lastValue("x = 2; d = x^2; grad(d*x, d, x)")).toEqual([2, 12]);
    expect(lastValue("x = 2; d = x^2; grad(|d|*x, x, d)")).toEqual([12, 2]);
    expect(lastValue("f(v) = grad(sum(v^3), v); f([1, 2])")).toEqual([3, 12]);
  });

  it("take no constants, and no matrices", () => {
    expect(errorOf("grad(2, 3)").code).toBe("not-differentiable");
    expect(errorOf("w = [1, 2]; diff(w, w)").code).toBe("number-expected");
    expect(errorOf("w = [1, 2]; grad(w, w)").code).toBe("number-expected");
  });

  it("go with primes", () => {
    expect(lastValue("f(t) = t^3; f'(2) + f''(2) + f'''(2)")).toBe(30);
    expect(lastValue("tanh''(0.5)")).toBeCloseTo(-0.7268619813835874, 14);
    expect(gradientOf("x = 2; f(t) = t^4; f'(x)")).toEqual({ x: 48 });
    expect(lastValue("x = 2; f(t) = x*t; f'(7)")).toBe(2);
    expect(errorOf("f(a, b) = a; f'(2)").code).toBe("arity");
    expect(errorOf("max'(2, 3)").code).toBe("not-differentiable");
    expect(errorOf("f' + 1").code).toBe("syntax");
  });

  it("share equal work", () => {
    const size = (copies: number): number => {
      const formula = Array.from({ length: copies }, () => "sin(x*y)^2*exp(x)").join(" + ");
      const session = repliesOf(`x = 0.3; y = 2; d = diff(${formula}, x)\n:trace d`);
      return listingOf(session.at(-1)).rows.length;
    };
    expect(size(20) - size(10)).toBeLessThanOrEqual(20);
  });
});

describe("detach", () => {
  it("keeps the value and drops the gradient", () => {
    expect(gradientOf("x = 3; detach(x)*x")).toEqual({ x: 3 });
    expect(lastValue("x = 3; diff(detach(x^2)*x, x)")).toBe(9);
  });
});

describe("factorials", () => {
  it.each([
    ["5!", 120],
    ["3!²", 36],
    ["-3!", -6],
    ["2^3!", 64],
    ["(3!)!", 720],
    ["3! == 6", 1],
    ["3!=6", 1],
    ["0.5!", Math.sqrt(Math.PI) / 2],
    ["22!", 1.1240007277776077e21],
  ])("%s", (program, expected) => {
    expect(lastValue(program)).toBeCloseTo(expected, 12);
  });
});
