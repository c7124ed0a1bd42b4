/** What `:contour` tells beside its lines. */

import { describe, expect, it } from "vitest";
import type { Contour } from "../../../src/graphics/shapes.ts";
import { arrowsOf } from "../../../src/graphics/svg-arrows.ts";
import { errorOf, repliesOf } from "../../replies.ts";
import { renderForFile } from "../../views.ts";

function contourOf(program: string): Contour {
  const reply = repliesOf(program).at(-1);
  if (reply?.kind !== "report") throw new Error(`not a report: ${JSON.stringify(reply)}`);
  return reply.parts[0] as Contour;
}

describe("a contour", () => {
  it("fills a hole that is narrower than can be drawn, and says so", () => {
    const { blanks, notes } = contourOf(":contour sin(x)*cos(y)/x, x = -6..6, y = -3..3");
    expect(blanks).toEqual([]);
    expect(notes).toEqual(["sin(x)*cos(y)/x is not a number at places too narrow to draw"]);
  });

  it("does not fill where both sides differ", () => {
    const { blanks, notes } = contourOf(":contour abs(x)/x + y, x = -6..6, y = -3..3");
    expect(blanks.length).toBeGreaterThan(0);
    expect(notes).toEqual(["abs(x)/x + y is not a number in the hatched area"]);
  });

  it("reaches with its areas to where there is no number", () => {
    const { levels, blanks } = contourOf(":contour asin(x) + y, x = -2..2, y = -1..1");
    const edge = Math.min(...blanks.map(({ x }) => x[1]).filter((end) => end < 0));
    const above = levels[0]?.areas.flat() ?? [];
    expect(Math.min(...above.map(([x]) => x))).toBeLessThanOrEqual(edge);
  });

  it("has its vectors the same distance from either end", () => {
    const { gradient, x, y } = contourOf(":contour x*y, x = -2..2, y = -1..3");
    const places = gradient.vectors.map(({ at }) => at);
    expect(gradient.columns % 2).toBe(1);
    expect(Math.min(...places.map(([at]) => at)) - x.range[0]).toBeCloseTo(
      x.range[1] - Math.max(...places.map(([at]) => at)),
      12,
    );
    expect(Math.min(...places.map(([, at]) => at)) - y.range[0]).toBeCloseTo(
      y.range[1] - Math.max(...places.map(([, at]) => at)),
      12,
    );
  });

  it("draws no arrow where a partial is not a number", () => {
    const contour = contourOf(":contour sqrt(x*y), x = -10..150, y = 1..161");
    expect(contour.gradient.vectors.some(({ partials }) => partials.some(Number.isNaN))).toBe(true);
    const area = { left: 0, top: 0, width: 400, height: 400 };
    expect(arrowsOf(contour, area).join("")).not.toContain("NaN");
  });

  it("is XML, whatever its names are", () => {
    const program = "`a\ufffeb` = 1\n:plot `a\ufffeb`*x, x = 0..1";
    const svg = renderForFile(contourOf(program), "svg");
    expect(svg).not.toMatch(/[\ufffe\uffff]/);
  });
});

describe("a plot", () => {
  it("tells of a tangent that is outside of what is shown", () => {
    const { notes } = contourOf(":plot sin(x), x = 0..1, y = 0..1, tangent at 5");
    expect(notes).toEqual(["the tangent at x = 5 touches its curve outside the plot"]);
  });

  it("tells where it swings, to a tenth of that", () => {
    const { notes } = contourOf(":plot sin(1/x), x = -1..1");
    expect(notes.at(-1)).toMatch(/between x = -0\.00\d+ and 0\.00\d+$/);
  });
});

describe("what a drawing lacks", () => {
  it("is told", () => {
    expect(errorOf(":contour x*y, x = 0..1, y = 0..1, levels")).toMatchObject({
      code: "syntax",
      hint: "as in `levels [1, 10, 100]`",
    });
    expect(errorOf(":plot x^2 + y^2, x = -1..1, y = -1..1").hint).toBe(
      "use :contour for a function of x and y",
    );
    expect(errorOf("(x^2)'").hint).toBe("write diff(x^2, x)");
  });
});
