import { describe, expect, it } from "vitest";
import type { Contour, Curve, Plot, Points } from "../../../src/graphics/shapes.ts";
import { errorOf, lastValue, repliesOf } from "../../replies.ts";

function partOf(program: string): Plot | Contour {
  const reply = repliesOf(program).at(-1);
  if (reply?.kind !== "report") throw new Error(`not a report: ${JSON.stringify(reply)}`);
  return reply.parts[0] as Plot;
}

const plotOf = (program: string): Plot => partOf(program) as Plot;
const curvesOf = (program: string): Curve[] =>
  plotOf(program).series.filter((series) => series.kind === "line");
const pointsOf = (program: string, index = 0): (readonly [number, number])[] =>
  (curvesOf(program)[index] as Curve).pieces.flat() as (readonly [number, number])[];

describe(":plot", () => {
  it.each([
    "x^3 - 2x",
    "gelu(3x)",
    "x > 0 ? sqrt(x) : x^3",
    "diff(x^2*sin(x), x)",
    "sum(x^k for k in 1..4)",
  ])("of %s has what the formula gives", (formula) => {
    for (const [x, y] of pointsOf(`:plot ${formula}, x = -2..2`)) {
      expect(y).toBe(lastValue(`x = ${x}\n${formula}`));
    }
  });

  it("follows branches that depend on the variable", () => {
    const slopes = new Set(pointsOf(":plot diff(abs(x), x), x = -1..1").map(([, y]) => y));
    expect([...slopes].sort()).toEqual([-1, 0, 1]);
    for (const [x, y] of pointsOf(":plot sum(k for k in 1..x), x = 1..4.5")) {
      expect(y).toBe((Math.floor(x) * (Math.floor(x) + 1)) / 2);
    }
  });

  it("varies an input together with what was named before, and leaves it as it was", () => {
    const program = "x = 5; y = x^2\n:plot y + 1, x = 0..2";
    for (const [x, y] of pointsOf(program)) expect(y).toBe(x ** 2 + 1);
    expect(lastValue(`${program}\nx + y\n`)).toBe(30);
    expect(errorOf(":plot t, t = 0..1\nt").message).toBe("unknown variable t");
  });

  it("varies an element of a list", () => {
    const program = "w = [1, 2]; loss = (w[1] - 3)^2 + w[2]\n:plot loss, w[1] = 0..5";
    for (const [x, y] of pointsOf(program)) expect(y).toBe((x - 3) ** 2 + 2);
    expect(plotOf(program).x.label).toBe("w[1]");
  });

  it("has a curve for each expression, and each element of a list", () => {
    const names = (program: string): string[] => curvesOf(program).map(({ name }) => name);
    expect(names(":plot sin(x), [x, x^2], x = 0..1")).toEqual(["sin(x)", "x", "x^2"]);
    expect(names(":plot [x^k for k in 1..2], x = 0..1")).toEqual(["x^k, k = 1", "x^k, k = 2"]);
    expect(names("v = [1, 2]\n:plot x*v, x = 0..1")).toEqual(["(x*v)[1]", "(x*v)[2]"]);
    expect(pointsOf(":plot [x^k for k in 1..3], x = 0..1", 2).at(-1)).toEqual([1, 1]);
  });

  it("takes the first range for the variable's, and that of y for the heights", () => {
    expect(plotOf(":plot y^2, y = 0..2").x).toEqual({ label: "y", range: [0, 2] });
    expect(plotOf(":plot x^2, x = -pi..pi, y = -1..20").y.range).toEqual([-1, 20]);
  });

  it("shows all heights, unless they are infinite", () => {
    const [low, high] = plotOf(":plot exp(x), x = 0..50").y.range;
    expect(low).toBeLessThanOrEqual(1);
    expect(high).toBeGreaterThan(Math.exp(50));
    expect(plotOf(":plot 1/x, x = -3..3").y.range[1]).toBeLessThan(20);
  });

  it("has the tangent of the first curve, or of an expression", () => {
    const { series } = plotOf(":plot x^2, sin(x), x = -3..3, tangent at 1, tangent of exp(x) at 0");
    expect(series.slice(2).map(({ name }) => name)).toEqual([
      "tangent at x = 1, slope 2",
      "(1, 1)",
      "tangent at x = 0, slope 1",
      "(0, 1)",
    ]);
    expect((series[2] as Curve).pieces).toEqual([
      [
        [-3, -7],
        [3, 5],
      ],
    ]);
    expect((series[3] as Points).points).toEqual([[1, 1]]);
  });

  it("has vertical tangents, and says where a slope is a convention", () => {
    const root = plotOf(":plot cbrt(x), x = -1..1, tangent at 0");
    expect(root.series[1]?.name).toBe("tangent at x = 0, vertical");
    expect(plotOf(":plot abs(x), x = -1..1, tangent at 0").notes).toEqual([
      "abs(x) has a kink at x = 0 (slopes -1 and 1); nabla uses 0",
    ]);
    expect(plotOf(":plot x^2, x = -1..1, tangent at 0").notes).toEqual([]);
  });

  it.each([
    [":plot tan(x), x = -2..2", ["tan(x) goes to ±∞ at x = -1.5708 and 1.5708 (cut off)"]],
    [":plot 1/x^2, x = -3..3", ["1/x^2 goes to ∞ at x = 0 (cut off)"]],
    [":plot sqrt(x), x = -1..1", ["sqrt(x) is not a number for x < 0"]],
    [":plot sqrt(1 - x^2), x = -2..2", ["sqrt(1 - x^2) is not a number for x < -1 and for x > 1"]],
    [":plot sin(x)/x, x = -1..1", ["sin(x)/x is not a number at x = 0"]],
    [":plot exp(x), x = 0..800", ["exp(x) is infinite for x > 709.783"]],
    [":plot ln(-1 - x^2), x = -1..1", ["ln(-1 - x^2) is not a number anywhere here"]],
    [":plot 5, x = -1..1", ["5 does not depend on x"]],
    [":plot x^2 + 9, x = -1..1, y = 0..1", ["x^2 + 9 lies outside y = 0..1"]],
    [":plot sin(x), floor(x), abs(x), x = -3..3", []],
  ])("%s says what has to be known", (program, notes) => {
    expect(plotOf(program).notes).toEqual(notes);
  });

  it("says that few points had to do", () => {
    const { notes } = plotOf(":plot sum(sin(k*x)/k for k in 1..20000), x = -3..3");
    expect(notes?.at(-1)).toMatch(/is large, so the plot uses only about 1\d\d points$/);
  });

  it.each([
    [":plot 5", "expected a variable and its range", [7, 7]],
    ["a = 1; b = 2\n:plot a*b, b", "expected a variable and its range", [12, 12]],
    [":plot x, x = -1..1 logx", "the range of x begins at or below 0", [9, 10]],
    [":plot x^2, y = 0..1, logy", "the range of y begins at or below 0", [11, 12]],
    [
      ":plot ln(x), x = 0.1..1 logy, tangent at 0.5",
      "a tangent on logarithmic axes needs numbers above 0",
      [41, 44],
    ],
    [":plot [1, 2] parametric", "expected a variable and its range", [23, 23]],
    [":plot [t, t^2, 1], t = 0..1 parametric", "a parametric curve has two coordinates", [6, 17]],
    [":plot [t, t], t = 1..2 parametric loglog", "a parametric plot has linear axes", [14, 15]],
    [
      ":plot [t^2, t^2], t = -1..1 parametric, tangent at 0",
      "the curve has no tangent there",
      [51, 52],
    ],
    [":plot x = 0..1", "expected an expression to plot", [14, 14]],
    [":plot x, x = 3..-3", "the range of x is reversed", [13, 18]],
    [":plot x, x = 1..1", "the range of x is empty", [13, 17]],
    [":plot x, x = -inf..1", "the range of x is -inf..1", [13, 20]],
    [":plot x, x = 1..1+1e-14", "the range of x is too narrow", [13, 23]],
    [":plot x, x = -1e308..1.7e308", "the range of x is too wide", [13, 28]],
    [":plot x, x = 5", "expected a range, as in `-3..3`", [13, 14]],
    [":plot x + q, x = 0..1", "unknown variable q", [10, 11]],
    [":plot x, x = 0..1, t = 0..1", "a plot has only one variable", [19, 20]],
    [":plot ln(x), x = 0..1, tangent at -1", "ln(x) is not a number at x = -1", [34, 36]],
    [":plot x, x = 0..1, tangent at", "expected `at` and a point, as in `tangent at 1`", [29, 29]],
    [":plot 1..50, x = 0..1", "too many curves: a list of 50", [6, 11]],
    ["w = [1, 2]\n:plot w[1], w = 0..1", "w is a list of 2", [12, 13]],
    ["w = [1, 2]\n:plot w[1], w[3] = 0..1", "index 3 is out of range (1 to 2)", [12, 16]],
    [":plot x, x = 0..1 > f.png", "file access is disabled by --safe", [20, 25]],
  ])("%s fails with %s", (program, message, [start, end]) => {
    expect(errorOf(program)).toMatchObject({ message, span: { start, end } });
  });
});

describe(":contour", () => {
  const contourOf = (program: string): Contour => partOf(program) as Contour;

  it("has lines where the expression has their level", () => {
    const { levels } = contourOf(":contour x^2 - y^2, x = -2..2, y = -1..1");
    expect(levels.length).toBeGreaterThan(4);
    for (const { value, lines } of levels) {
      for (const [x, y] of lines.flat()) expect(x ** 2 - y ** 2).toBeCloseTo(value, 2);
    }
  });

  it("has the exact gradient", () => {
    const { gradient } = contourOf(":contour x^2*y, x = -2..2, y = -1..1");
    expect(gradient.vectors).toHaveLength(gradient.columns * gradient.rows);
    for (const { at, partials } of gradient.vectors) {
      expect(partials).toEqual([2 * at[0] * at[1], at[0] ** 2]);
    }
  });

  it("takes levels", () => {
    const { levels } = contourOf(":contour x*y, x = 0..1, y = 0..1, levels [0.5, 0.1]");
    expect(levels.map(({ value }) => value)).toEqual([0.1, 0.5]);
  });

  it("varies inputs together with what was named before", () => {
    const { levels } = contourOf(
      "w = [1, 2]; f = w[1]*w[2]\n:contour f, w[1] = 1..3, w[2] = 1..3, levels 4",
    );
    for (const [x, y] of levels[0]?.lines.flat() ?? []) expect(x * y).toBeCloseTo(4, 2);
    expect(levels[0]?.lines).toHaveLength(1);
  });

  it.each([
    [":contour 5, x = 0..1, y = 0..1", ["5 does not depend on x", "5 does not depend on y"]],
    [":contour x^2, x = 0..1, y = 0..1", ["x^2 does not depend on y"]],
    [
      ":contour ln(-1 - x*x*y*y), x = 0..1, y = 0..1",
      ["ln(-1 - x*x*y*y) is not a number anywhere here"],
    ],
    [
      ":contour x*y, x = 0..1, y = 0..1, levels 7",
      ["x*y is between 0 and 1; no level lies within"],
    ],
    [":contour sin(x*y), x = -2..2, y = -2..2", []],
    [
      ":contour sin(300*x)*cos(200*y), x = -2..2, y = -2..2",
      ["sin(300*x)*cos(200*y) changes too fast for 161 × 161 points: its lines are not reliable"],
    ],
    [
      ":contour 1/(x + y - 0.1234), x = -2..2, y = -2..2",
      ["1/(x + y - 0.1234) goes to infinity; no lines are drawn beyond the outermost"],
    ],
  ])("%s says what has to be known", (program, notes) => {
    expect(contourOf(program).notes).toEqual(notes);
  });

  it.each([
    [":contour x*y", "expected two variables and their ranges"],
    [":contour x*y, x = 0..1", "expected another variable and its range"],
    [":contour x*y, x = 0..1, x = 0..2", "both ranges are for x"],
    [":contour x*y, x = 0..1, y = 0..2, z = 0..1", "a contour plot has two variables"],
    [":contour x*y, x + y, x = 0..1, y = 0..2", "a contour plot shows one expression"],
    [":contour [x, y], x = 0..1, y = 0..2", "expected a number, found a list of 2"],
    [":contour x*y, x = 0..1, y = 0..2, levels inf", "levels must be finite numbers"],
  ])("%s fails with %s", (program, message) => {
    expect(errorOf(program).message).toBe(message);
  });
});
