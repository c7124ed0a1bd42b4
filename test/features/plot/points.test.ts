/** Lists in plots: points by class, and curves over the index. */

import { describe, expect, it } from "vitest";
import { drawnPoints, overIndex, splitPoints } from "../../../src/features/plot/points.ts";
import { linearScales } from "../../../src/features/plot/scales.ts";
import type { Contour, Plot } from "../../../src/index.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { contextAfter } from "../../calls.ts";
import { errorOf, reportOf } from "../../replies.ts";

const lists = "const x = [1, 2, 3, 4]; const y = [5, 6, 0/0, 8]; const c = [2, 1, 2, 1]";
const { workspace } = contextAfter(lists);
const text = (written: string): ArgumentText => new ArgumentText(written, 0);

describe("points", () => {
  it("are those of two lists", () => {
    const drawn = drawnPoints(workspace, { x: text("x"), y: text("2*y"), by: undefined });
    expect(drawn.series).toEqual([
      {
        kind: "points",
        name: "(x, 2*y)",
        points: [
          [1, 10],
          [2, 12],
          [3, Number.NaN],
          [4, 16],
        ],
      },
    ]);
    const [low, high] = drawn.y;
    expect([low < 10, low > 9, high > 16, high < 17]).toEqual([true, true, true, true]);
  });

  it("have a series for each class, from the least", () => {
    const { series } = drawnPoints(workspace, { x: text("x"), y: text("x^2"), by: text("c") });
    expect(series.map(({ name, points }) => [name, points.map(([each]) => each)])).toEqual([
      ["c = 1", [2, 4]],
      ["c = 2", [1, 3]],
    ]);
  });

  it("are a sample of very many", () => {
    const many = { x: text("1..10000"), y: text("1..10000"), by: undefined };
    const { series, notes } = drawnPoints(workspace, many);
    expect(series[0]?.points).toHaveLength(2000);
    expect(notes).toEqual(["2000 of 10000 points (1..10000, 1..10000) drawn"]);
  });

  it("are named by two pieces of a command", () => {
    const pieces = new ArgumentText("sin(t), points x, y by c, t = 0..1", 0).split();
    const { rest, points } = splitPoints(pieces);
    expect(rest.map((piece) => piece.text)).toEqual(["sin(t)", "t = 0..1"]);
    expect(points.map(({ x, y, by }) => [x.text, y.text, by?.text])).toEqual([["x", "y", "c"]]);
  });

  it.each([
    ["points x", "syntax"],
    ["points x, 3", "list-expected"],
    ["points x, y by 1..3", "length-mismatch"],
    ["points 1..30, 1..30 by 1..30", "bad-option"],
    ["x, points x, y", "syntax"],
  ])("are refused: %s", (written, code) => {
    expect(errorOf(`${lists}\n:plot ${written}\n`).code).toBe(code);
  });
});

describe("a list", () => {
  const over = (...lists: string[]) =>
    overIndex(workspace, lists.map(text), undefined, linearScales);

  it("is a curve over its index, parted where there is no number", () => {
    const found = over("[1, 4, 0/0, 3]", "c");
    expect(found?.curves[0]?.pieces).toEqual([
      [
        [1, 1],
        [2, 4],
      ],
      [[4, 3]],
    ]);
    expect(found?.notes).toEqual(["[1, 4, 0/0, 3] is nan at index 3"]);
    expect(over("3")).toBeUndefined();
  });
});

describe(":plot and :contour", () => {
  const partOf = (program: string): Plot | Contour =>
    reportOf(`${lists}\n${program}\n`).parts[0] as Plot;

  it("draw points over curves and areas, also where lists bear the names of variables", () => {
    const plot = partOf(":plot x^2, x = 0..2, points x, c") as Plot;
    expect(plot.x.range).toEqual([0, 2]);
    expect(plot.series.map(({ kind, name }) => [kind, name])).toEqual([
      ["line", "x^2"],
      ["points", "(x, c)"],
    ]);
    const contour = partOf(":contour x*c, x = 0..5, c = 0..3, points x, c by c") as Contour;
    expect(contour.points?.map(({ name }) => name)).toEqual(["c = 1", "c = 2"]);
  });

  it("draw points and lists by themselves", () => {
    expect((partOf(":plot points x, c") as Plot).x).toMatchObject({ label: "x" });
    expect((partOf(":plot c") as Plot).x).toMatchObject({ label: "index" });
    expect(partOf(":plot points x, y, points x, c")).toMatchObject({ series: [{}, {}] });
  });
});

describe("a column of the last loop", () => {
  const loop = "w = 3; loss = (w - 1)^2\nrepeat 3 { w -= 0.25*∇loss; loss, [w, w] }\n";
  const plotOf = (program: string): Plot => reportOf(program).parts[0] as Plot;

  it("is drawn over the turns", () => {
    const { x, series } = plotOf(`${loop}:plot loss`);
    expect(x.label).toBe("turn");
    expect(series).toMatchObject([
      {
        name: "loss",
        pieces: [
          [
            [1, 1],
            [2, 0.25],
            [3, 0.0625],
          ],
        ],
      },
    ]);
  });

  it("gives way to a list, and is one of numbers", () => {
    expect(plotOf(`${loop}loss = [5, 6]\n:plot loss`).x.label).toBe("index");
    expect(errorOf(`${loop}:plot w`).code).toBe("syntax");
    expect(errorOf(`w = 3\n:plot w`).code).toBe("syntax");
  });
});
