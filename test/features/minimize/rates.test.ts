import { describe, expect, it } from "vitest";
import { errorOf, factsOf, pointOf, repliesOf, wordsOf } from "../../replies.ts";

/** Of x^2 a step leaves 1 − 2·lr of x: beyond lr 1 it grows. */
const rates = Array.from({ length: 50 }, (_, k) => 1 + 0.04 * (k + 1));

describe("gradient descent takes each step as it is", () => {
  it.each(rates)("with lr %d the value grows, and that is shown", (rate) => {
    const taking = (steps: number) =>
      `x = 1\n:minimize x^2 over x method gd lr ${rate} steps ${steps}`;
    for (const steps of [1, 2, 3]) {
      const program = taking(steps);
      const facts = factsOf(program);
      expect(facts).toMatchObject({ converged: false, reason: "diverged", lowest: 1 });
      expect(pointOf(program).x).toBeCloseTo((1 - 2 * rate) ** steps, 10);
      expect(facts.value).toBeCloseTo((1 - 2 * rate) ** (2 * steps), 9);
      expect(facts.lowest_point).toEqual(new Map([["x", 1]]));
    }
    const error = errorOf(taking(2000));
    expect(error.code).toBe("no-solution");
    expect(error.message).toMatch(/^diverged after \d+ steps: the value grows instead of falling$/);
  });

  it("is at -1.1 after a step of lr 1.05", () => {
    const program = "x = 1\n:minimize x^2 over x method gd lr 1.05 steps 1";
    expect(pointOf(program).x).toBeCloseTo(-1.1, 14);
    expect(factsOf(program).value).toBeCloseTo(1.21, 14);
  });

  it("follows a recurrence to the last bit", () => {
    let x = -0.7;
    for (let k = 0; k < 40; k++) x += -0.03 * (4 * x * x * x - 3 * x * x);
    const program = "x = -0.7\n:minimize x^4 - x^3 over x method gd lr 0.03 steps 40";
    expect(pointOf(program).x).toBeCloseTo(x, 13);
  });

  it.each([
    ["x = 1\n:minimize x^2 over x method gd lr 1", 1],
    ["x = 1\n:minimize x^2 over x method gd lr 1 steps 11", 1],
    ["x = 5\n:minimize abs(x - 1) over x method gd lr 0.3", undefined],
  ])("bounces where it gets no lower: %s", (program, value) => {
    const facts = factsOf(program);
    expect(facts).toMatchObject({ converged: false, reason: "bouncing" });
    if (value !== undefined) expect(facts.value).toBe(value);
    expect(wordsOf(program, "reason")).toMatch(
      /^oscillating: the point jumps back and forth without getting lower; try a smaller learning rate \(lr /,
    );
  });

  it("does not bounce where one variable does, but another still gains", () => {
    const program = "x = 0.5; y = 3\n:minimize x^2 + 1e-3*y^2 over x, y method gd lr 1";
    expect(factsOf(program)).toMatchObject({ converged: false, reason: "steps" });
  });

  it.each([
    "x = 1\n:minimize (tanh(x) - 0.5)^2 over x method gd lr 100",
    "x = 1\n:minimize (tanh(x) - 0.5)^2 over x method gd lr 1000",
    "x = 1\n:minimize (sigmoid(x) - 0.3)^2 over x method gd lr 1e4",
    "x = -1\n:minimize (erf(x) - 0.2)^2 over x method gd lr 200",
    "x = 1\n:minimize (tanh(x) - 0.5)^2 over x method adam lr 100",
    "x = 1; y = 1\n:minimize (tanh(x*y) - 0.5)^2 over x, y method gd lr 1000",
  ])("says where it is saturated: %s", (program) => {
    expect(factsOf(program)).toMatchObject({ converged: false, reason: "saturated" });
    expect(wordsOf(program, "reason")).toMatch(
      /^saturated: the learning rate is too large, and the gradient has vanished; /,
    );
  });

  it("has its way drawn from the first value to the last", () => {
    const program = "x = 1\n:minimize x^2 over x method gd lr 1.05 steps 5";
    const values = factsOf(program).values as readonly number[];
    expect(values[0]).toBe(1);
    expect(values.at(-1)).toBe(factsOf(program).value);
    expect(wordsOf(program, "values")).toMatch(/^1 .* 2\.594$/);
  });

  it("binds nothing where it leaves the numbers", () => {
    const program = "x = 1.5\n:minimize x - ln(x) over x method gd lr 10";
    expect(errorOf(program)).toMatchObject({
      code: "no-solution",
      message: "after 1 step the value or its gradient is not a number",
    });
    expect(errorOf(":minimize ln(x) over x in 0..1 method gd").message).toMatch(
      /^ln\(x\) seems unbounded below: -inf at x = 0/,
    );
    expect(repliesOf(`${program}\nx`).at(-1)).toMatchObject({ value: 1.5 });
  });
});

describe("Adam", () => {
  it("is algorithm 1 of its paper", () => {
    let [x, m, v] = [2, 0, 0];
    for (let t = 1; t <= 30; t++) {
      const g = 2 * (x - 0.5);
      m = 0.9 * m + 0.1 * g;
      v = 0.999 * v + 0.001 * g * g;
      x -= (0.2 * (m / (1 - 0.9 ** t))) / (Math.sqrt(v / (1 - 0.999 ** t)) + 1e-8);
    }
    const program = "x = 2\n:minimize (x - 0.5)^2 over x method adam lr 0.2 steps 30";
    expect(pointOf(program).x).toBeCloseTo(x, 12);
  });

  it("is no maximum where it has come to a shoulder", () => {
    // At 14.8 the second derivative is negative, but the value falls from 1 to the left, all the way.
    const program = "x = -1.5\n:minimize (tanh(x) - 0.5)^2 over x method adam lr 5 steps 300";
    expect(factsOf(program)).toMatchObject({ converged: false, reason: "saturated" });
    const saddle = "x = 1; y = 0\n:minimize x^2 - y^2 + y^4 over x, y method adam lr 0.1";
    expect(wordsOf(saddle, "reason")).toMatch(/^the gradient is nearly 0, but this is a saddle/);
  });

  it("has done what it can where the last step that it may take leads to the minimum", () => {
    const program = "x = 1\n:minimize x^2 over x method gd lr 0.5 steps 1";
    expect(factsOf(program)).toMatchObject({ converged: true, value: 0, iterations: 1 });
  });

  it.each(rates.slice(0, 10))("is no minimum on the way, with lr %d", (rate) => {
    const program = `x = 1\n:minimize (x - 3)^2 over x method adam lr ${rate} steps 25`;
    expect(factsOf(program).converged).toBe(false);
    expect(factsOf(program).lowest).toBeLessThan(factsOf(program).value as number);
  });
});
