import { describe, expect, it } from "vitest";
import { Session } from "../../../src/index.ts";
import { answersOf, errorOf, factsOf, pointOf, repliesOf, wordsOf } from "../../replies.ts";

describe("from far away", () => {
  it.each<[string, number, number]>([
    ["x = 1e10\n:minimize (x - 1)^4 over x", 0, 1],
    ["x = 1e10\n:minimize 1e-40*(x - 1)^4 over x", 0, 1],
    ["x = 1e20\n:minimize (x - 1)^2 + 5 over x", 5, 1],
    ["x = 1e20\n:minimize (x - 1)^2 + 5 over x method lbfgs", 5, 1],
    ["x = 1e20\n:minimize (x - 1)^2 + 5 over x method newton", 5, 1],
    ["x = 1e10\n:minimize (x - 1)^2 + 5 over x method gd lr 0.4", 5, 1],
    [":minimize (x - 1e9)^4 over x", 0, 1e9],
    [":minimize ((x - 3e-10)/1e-10)^4 over x", 0, 3e-10],
    ["x = 100\n:minimize exp(x) + exp(-x) over x", 2, 0],
    ["x = 20\n:minimize exp(x^2) over x", 1, 0],
    ["x = 1000\n:minimize cosh(x/10) over x", 1, 0],
    ["x = 7000\n:minimize cosh(x/10) over x", 1, 0],
    ["x = 1000\n:minimize 1e-40*cosh(x/10) over x", 1e-40, 0],
    ["x = -700\n:minimize exp(-x) + x over x", 1, 0],
    ["x = 1e20\n:minimize sqrt(1 + x^2) over x", 1, 0],
    [":minimize (x - 1e17)^2 over x", 0, 1e17],
    [":minimize (x - 1e17)^2 over x method newton", 0, 1e17],
    [":minimize (x - 1e17)^2 over x method lbfgs", 0, 1e17],
    [":minimize (x - 6.022e23)^2 over x", 0, 6.022e23],
    [":minimize (x - 1e150)^2 over x", 0, 1e150],
    [":minimize (x - 1e150)^2 over x method newton", 0, 1e150],
    ["x = 1e4\n:minimize -exp(-x^2) over x", -1, 0],
  ])("%s is %d at %d", (program, value, place) => {
    const facts = factsOf(program);
    expect(facts.converged).toBe(true);
    expect(Math.abs((facts.value as number) - value)).toBeLessThanOrEqual(
      1e-12 * Math.abs(value) + 1e-27,
    );
    const { x } = pointOf(program) as { x: number };
    expect(Math.abs(x - place)).toBeLessThanOrEqual(1e-5 * Math.abs(place) + 1e-15);
  });

  it("finds a minimum between two", () => {
    const program = "x = 1e8\n:minimize (x - 1)^2*(x - 2)^2 over x";
    expect(factsOf(program)).toMatchObject({ value: 0, converged: true });
  });

  it("does not hold a start for an infinity", () => {
    expect(repliesOf("x = 1e250\n:minimize x - ln(x) over x").at(-1)?.kind).toBe("report");
    expect(errorOf("x = 1e250\n:maximize x over x").code).toBe("no-solution");
  });

  it("knows what falls on and on", () => {
    for (const program of [
      ":minimize exp(-x) over x",
      ":minimize exp(-x) over x method lbfgs",
      ":minimize 1/x over x in 0..inf",
      "x = [i/10 for i in 1..120]\n:minimize sum(exp(-x)) over x",
    ]) {
      expect(factsOf(program)).toMatchObject({ converged: false, reason: "receding" });
      expect(wordsOf(program, "reason")).toMatch(/the minimum may be at infinity/);
    }
    expect(pointOf(":minimize exp(-x) over x in 0..100")).toEqual({ x: 100 });
  });
});

describe("at bounds", () => {
  it.each([
    ["x*y", "", 0],
    ["x*y", " method lbfgs", 0],
    ["x*y", " method newton", 0],
    ["x*y + y*z + x*z", "", 0],
    ["x*y + y*z + x*z - 0.1*x^2", "", -0.1],
    ["x*y - x^2 + y^2", "", -1],
    ["3*x*y - z*x", "", -1],
  ])("%s%s is least where second derivatives alone would have a saddle", (text, method, value) => {
    for (const start of ["", "x = 0; y = 0; z = 0;\n"]) {
      const z = text.includes("z") ? ", z in 0..1" : "";
      const program = `${start}:minimize ${text} over x in 0..1, y in 0..1${z}${method}`;
      expect(factsOf(program).converged).toBe(true);
      expect(factsOf(program).value).toBeCloseTo(value, 12);
    }
  });

  it("a saddle that the bounds leave open is one", () => {
    const program = "x = 0; y = 0\n:minimize x*y over x in 0..1, y in -1..1";
    expect(factsOf(program)).toMatchObject({ value: -1, converged: true });
    const alone = `${program} method lbfgs`;
    expect(factsOf(alone)).toMatchObject({ converged: false, reason: "saddle" });
    expect(wordsOf(alone, "reason")).toBe(
      "the gradient is 0, but this is a saddle: lower values are near; try another start, or drop the method",
    );
  });

  it.each([
    ["x = 3", "exp(-x) + 1 over x in 0..100", { x: 100 }],
    ["x = 0", "tanh(x) over x in -100..100", { x: -100 }],
    ["x = 1; y = 1", "exp(-x - y) + 7 over x in 0..100, y in -50..50", { x: 100, y: 50 }],
  ])("what falls to a bound ends there, though rounding hides it: %s, %s", (start, text, point) => {
    const program = `${start}\n:minimize ${text}`;
    expect(factsOf(program).converged).toBe(true);
    expect(pointOf(program)).toEqual(point);
  });

  it("what is held at a bound is exactly there", () => {
    for (const program of [
      "x = 1\n:minimize sqrt(x) over x in 0..4",
      ":minimize sqrt(x) over x in 0..inf",
      ":minimize x^0.1 over x in 0..4",
      "x = 1\n:minimize x^3 over x in 0..5",
      "x = 1\n:minimize x^4 over x in 0..5",
    ]) {
      expect(factsOf(program)).toMatchObject({ value: 0, converged: true });
      expect(pointOf(program)).toEqual({ x: 0 });
    }
    const program = ":minimize sqrt(x) + sqrt(y) + (z - 2)^2 over x in 0..inf, y in 0..3, z";
    expect(pointOf(program)).toEqual({ x: 0, y: 0, z: 2 });
    const { x } = pointOf(":minimize (x - 1e-8)^2 over x in 0..1") as { x: number };
    expect(x).toBeCloseTo(1e-8, 14);
  });
});

describe("at kinks", () => {
  it.each([
    ["abs(x - 0.1) + abs(y - 0.2) + 0.1*x*y", 0.002],
    ["abs(x) + abs(y) + 3*x*y", 0],
    ["abs(x) + y^2 - z^2 + z^4", -0.25],
    ["max(x, -2x) + y^2", 0],
  ])("%s has a minimum", (text, value) => {
    const z = text.includes("z") ? ", z" : "";
    const program = `:minimize ${text} over x, y${z}`;
    expect(factsOf(program).converged).toBe(true);
    expect(factsOf(program).value).toBeCloseTo(value, 8);
    expect(wordsOf(program, "reason")).toMatch(
      /^kink: .*; 0 is a subgradient, so the point is stationary$/,
    );
  });

  it("settles them with many variables", () => {
    const program = "w = [i for i in 1..30]\n:minimize sum(abs(w - 2)) over w";
    expect(factsOf(program)).toMatchObject({ value: 0, converged: true });
    const unlike =
      "w = [i/7 for i in 1..10]; v = [sin(i) for i in 1..10]\n:minimize sum(abs(w - v)) + 0.1*sum(w^2) over w";
    expect(factsOf(unlike).converged).toBe(true);
  });
});

describe("uncertainties", () => {
  it("stay with what does not change, and what loses them is named", () => {
    const program = "x = 3 ± 0.1; y = 2 ± 0.2\n:minimize (x - 3)^2 + (y - 1)^2 over x, y";
    const report = repliesOf(program).at(-1);
    expect(report?.kind === "report" && report.parts.slice(-2)).toEqual([
      "x and y are set to these values",
      "y has a new value, so its uncertainty was dropped",
    ]);
    expect(answersOf(`${program}\nx`).at(-1)?.uncertainty).toBe(0.1);
    expect(answersOf(`${program}\ny`).at(-1)?.uncertainty).toBeUndefined();
    expect(repliesOf("x = 3 ± 0.1\n:solve x^2 = 4 for x").at(-1)).toMatchObject({
      parts: expect.arrayContaining([expect.stringMatching(/^x has a new value/)]),
    });
  });

  it("are there after it is cut off before the first step", () => {
    const session = new Session();
    const run = (program: string) => [...session.run(program)];
    run("x = 3 ± 0.1");
    let calls = 0;
    session.onWork = () => {
      if (++calls > 2) throw new RangeError("cut off");
    };
    expect(() => run(":minimize (x - 1)^2 over x")).toThrow("cut off");
    session.onWork = undefined;
    const kept = session.recover();
    expect(kept?.kind === "report" && kept.parts[1]).toBe("x: the best point so far (interrupted)");
    expect(run("x")).toMatchObject([{ value: 3, uncertainty: 0.1 }]);
  });
});
