/** Curves on logarithmic axes: powers are straight on two, exponentials on one; and nothing lies at or below 0. */

import { describe, expect, it } from "vitest";
import { drawOverVariable } from "../../../src/features/plot/over-variable.ts";
import {
  drawnOn,
  linearScales,
  pointsOn,
  scalesHere,
  scalesIn,
} from "../../../src/features/plot/scales.ts";
import { shortened } from "../../../src/features/plot/shortened.ts";
import type { Curve, Plot } from "../../../src/graphics/shapes.ts";
import { ticksIn } from "../../../src/graphics/ticks.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { rangeIn, type VariableRange } from "../../../src/session/arguments/ranges.ts";
import { contextAfter } from "../../calls.ts";
import { reportOf } from "../../replies.ts";

const text = (written: string): ArgumentText => new ArgumentText(written, 0);
const scalesOf = (...words: string[]) => scalesIn(words.map(text));
const plotOf = (program: string): Plot => reportOf(program).parts[0] as Plot;
const firstOf = ({ series }: Plot): Curve => series[0] as Curve;

function drawn(formula: string, range: string, ...words: string[]): Plot {
  const context = contextAfter("");
  const { workspace } = context;
  return workspace.inScratch(() =>
    drawOverVariable(context, {
      expressions: [text(formula)],
      tangents: [],
      points: [],
      x: rangeIn(text(range), workspace) as VariableRange,
      y: undefined,
      scales: scalesOf(...words),
    }),
  );
}

describe("words for scales", () => {
  it("make either axis logarithmic, or both", () => {
    const made = (...words: string[]) => {
      const { x, y } = scalesOf(...words);
      return [x.isLog === true, y.isLog === true];
    };
    expect(made()).toEqual([false, false]);
    expect(made("logx")).toEqual([true, false]);
    expect(made("--logy")).toEqual([false, true]);
    expect(made("loglog")).toEqual([true, true]);
    expect(made("logx", "logy")).toEqual([true, true]);
    expect(["logx", "--loglog", "logy x"].every((word) => scalesHere.test(word))).toBe(true);
    expect(["logx2", "log", "xlogx"].some((word) => scalesHere.test(word))).toBe(false);
  });

  it("are names where the program has such a one", () => {
    const plot = plotOf("logx = 2\n:plot logx, logx = 1..2");
    expect(plot.x).toEqual({ label: "logx", range: [1, 2] });
  });
});

describe("a curve on logarithmic axes", () => {
  it("has the slope of its logarithms: that of a power is its exponent, that of an exponential its rate", () => {
    const power = (x: number) => ({ x, y: 5 * x ** -3, slope: -15 * x ** -4 });
    const steep = (x: number) => ({ x, y: Math.exp(2 * x), slope: 2 * Math.exp(2 * x) });
    for (const place of [-3, 0, 2]) {
      expect(drawnOn(power, scalesOf("loglog"))(place).slope).toBeCloseTo(-3, 12);
      expect(drawnOn(steep, scalesOf("logy"))(place).slope).toBeCloseTo(2 / Math.LN10, 12);
    }
    const logarithm = (x: number) => ({ x, y: Math.log(x), slope: 1 / x });
    expect(drawnOn(logarithm, scalesOf("logx"))(4).slope).toBeCloseTo(Math.LN10, 12);
  });

  it.each([
    ["3/x^2", "x = 1e-4..1e5", "loglog"],
    ["exp(-5*x)", "x = 0..30", "logy"],
    ["ln(x)", "x = 1e-8..1e8", "logx"],
  ])("%s needs no more than its ends", (formula, range, word) => {
    const [piece, other] = firstOf(drawn(formula, range, word)).pieces;
    expect([piece?.length, other]).toEqual([2, undefined]);
  });

  it("is where its numbers are above 0, which is said", () => {
    const plot = plotOf(":plot 1 - x^2, x = -2..2, logy");
    for (const [x] of firstOf(plot).pieces.flat()) expect(Math.abs(x)).toBeLessThan(1);
    expect(plot.notes).toEqual([
      "1 - x^2 is not a number above 0 for x < -1 and for x > 1",
      "1 - x^2 goes to 0 at x = -1 and 1 (cut off)",
    ]);
    expect(plot.y.isLog).toBe(true);
    expect(plotOf(":plot abs(x), x = -1..1, logy").notes).toEqual([
      "abs(x) goes to 0 at x = 0 (cut off)",
    ]);
    expect(plotOf(":plot -x^2, x = 1..2, logy").notes).toEqual([
      "-x^2 is not a number above 0 anywhere here",
    ]);
  });

  it("has tangents that are straight there", () => {
    const { series } = plotOf(":plot x^3, x = 0.1..10 loglog, tangent at 2");
    expect(series[1]?.name).toBe("tangent at x = 2, exponent 3");
    for (const [x, y] of (series[1] as Curve).pieces.flat()) expect(y / x ** 3).toBeCloseTo(1, 9);
    expect(plotOf(":plot exp(x), x = 0..5 logy, tangent at 0").series[1]?.name).toBe(
      "tangent at x = 0, slope 1",
    );
  });

  it("goes with points and lists, of which those at or below 0 are left out", () => {
    const program = "const v = [0, 1, 10]; const u = [1, -1, 100]\n";
    const { series, notes } = plotOf(`${program}:plot points v, u loglog`);
    expect(series[0]).toMatchObject({ points: [[10, 100]] });
    expect(notes).toEqual(["2 of 3 points are not above 0, so the logarithmic axis skips them"]);
    const list = plotOf(`${program}:plot u, logy`);
    expect(firstOf(list).pieces).toEqual([[[1, 1]], [[3, 100]]]);
    expect(list.notes).toEqual(["u is -1 at index 2, so a logarithmic axis skips it"]);
    const lost = plotOf("w = 1; loss = w^2;\nrepeat 5 { w *= 0.1; loss }\n:plot loss logy");
    expect([lost.x.label, lost.y.isLog, firstOf(lost).pieces[0]?.length]).toEqual([
      "turn",
      true,
      2,
    ]);
  });

  it.each(["logx", "logy", "loglog", "parametric"])("is asked for by %s alone", (word) => {
    for (const rest of ["with rows.csv", "x^2"]) {
      expect(() => plotOf(`:plot x^2, x = 1..2 ${word} ${rest}`)).toThrow(
        "expected a comma or the end",
      );
    }
  });

  it("leaves points as they are on linear ones", () => {
    const points = { series: [], x: [0, 1], y: [0, 1], notes: [] } as const;
    expect(pointsOn(points, linearScales)).toBe(points);
  });
});

describe("a shortened curve", () => {
  it("has the data of the points that are kept", () => {
    const places = [0, 1, 2, 3, 4].map((at): [number, number] => [at, at < 3 ? at : 9]);
    const data = places.map(([x, y]): [number, number] => [10 ** x, 10 ** y]);
    const kept = shortened(places, [0, 4], [0, 9], data);
    expect(kept).toEqual([0, 2, 3, 4].map((at) => data[at]));
  });
});

describe("ticks of a logarithmic axis", () => {
  const labels = (low: number, high: number, count = 8): string[] =>
    ticksIn({ range: [Math.log10(low), Math.log10(high)], isLog: true }, count).ticks.map(
      ({ label }) => label,
    );

  it("are powers of ten, some of them where there are many, and round numbers where there are few", () => {
    expect(labels(1e-3, 1e3)).toEqual(["0.001", "0.01", "0.1", "1", "10", "100", "1000"]);
    expect(labels(1e-300, 1e300, 5)).toEqual(["1e-242", "1e-121", "1", "1e121", "1e242"]);
    expect(labels(2, 7, 5)).toEqual(["2", "3", "4", "5", "6", "7"]);
  });

  it("are where their logarithms are", () => {
    const { ticks } = ticksIn({ range: [0, 2], isLog: true }, 5);
    expect(ticks.map(({ value }) => value)).toEqual([0, 1, 2]);
  });
});
