/** Parametric curves beside what is known of them: the points of a circle, the slope of a cycloid. */

import { describe, expect, it } from "vitest";
import { drawParametric } from "../../../src/features/plot/parametric.ts";
import { linearScales } from "../../../src/features/plot/scales.ts";
import { fittedTo } from "../../../src/graphics/proportions.ts";
import type { Curve, Plot } from "../../../src/graphics/shapes.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { rangeIn, type VariableRange } from "../../../src/session/arguments/ranges.ts";
import { printed } from "../../../src/text/printed.ts";
import { contextAfter } from "../../calls.ts";
import { reportOf } from "../../replies.ts";

const text = (written: string): ArgumentText => new ArgumentText(written, 0);
const plotOf = (program: string): Plot => reportOf(program).parts[0] as Plot;
const curveOf = ({ series }: Plot, index = 0): Curve => series[index] as Curve;

function traced(pair: string, range: string, ...tangents: string[]): Plot {
  const context = contextAfter("");
  const { workspace } = context;
  return workspace.inScratch(() =>
    drawParametric(context, {
      expressions: [text(pair)],
      tangents: tangents.map(text),
      points: [],
      x: rangeIn(text(range), workspace) as VariableRange,
      y: undefined,
      scales: linearScales,
    }),
  );
}

describe("a parametric curve", () => {
  it("is where both coordinates are: a circle is round everywhere", () => {
    const { pieces } = curveOf(traced("[3*cos(t), 3*sin(t)]", "t = 0..2*pi"));
    const [piece, other] = pieces;
    expect(other).toBeUndefined();
    for (const [at, [x, y]] of piece?.entries() ?? []) {
      expect(Math.hypot(x, y)).toBeCloseTo(3, 12);
      const [nextX, nextY] = piece?.[at + 1] ?? [x, y];
      expect(Math.hypot((x + nextX) / 2, (y + nextY) / 2)).toBeGreaterThan(2.99);
    }
  });

  it("names its axes, and has one unit on both", () => {
    const plot = plotOf(":plot [cos(t), 2*sin(t)], t = 0..2*pi parametric");
    expect([plot.x.label, plot.y.label, plot.isEqual]).toEqual(["cos(t)", "2*sin(t)", true]);
    expect(plotOf("f(t) = [t, t^2]\n:plot f(t), t = 0..1 parametric").series[0]?.name).toBe("f(t)");
    const fitted = fittedTo(printed(plot), 2);
    const widths = [fitted.x, fitted.y].map(({ range: [low, high] }) => high - low);
    expect((widths[0] as number) / (widths[1] as number)).toBeCloseTo(2, 12);
  });

  it("is parted where a coordinate jumps, has a pole or is not a number", () => {
    const of = (pair: string, range: string) => curveOf(traced(pair, range)).pieces.length;
    expect(of("[t, 1/t]", "t = -2..2")).toBe(2);
    expect(of("[floor(t), t]", "t = 0.5..2.5")).toBe(3);
    expect(of("[ln(t), sqrt(1 - t)]", "t = -1..3")).toBe(1);
    const { notes } = traced("[t, 1/t]", "t = -2..2");
    expect(notes).toEqual(["1/t goes to ±∞ at t = 0 (cut off)"]);
  });

  it("has tangents with the slope of one derivative by the other", () => {
    // A cycloid: dy/dx = sin(t)/(1 - cos(t)), which is 1 at π/2.
    const cycloid = "[t - sin(t), 1 - cos(t)]";
    const plot = traced(cycloid, "t = 0..2*pi", "tangent at pi/2");
    expect(plot.series[1]?.name).toBe("tangent at t = 1.5708, slope 1");
    const [[x1, y1], [x2, y2]] = curveOf(plot, 1).pieces[0] as [[number, number], [number, number]];
    expect((y2 - y1) / (x2 - x1)).toBeCloseTo(1, 12);
    expect(traced("[cos(t), sin(t)]", "t = -1..1", "tangent at 0").series[1]?.name).toBe(
      "tangent at t = 0, vertical",
    );
  });
});
