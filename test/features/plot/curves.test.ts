/** Expressions as functions of a variable, with the slopes of tangents, beside derivatives found by hand. */

import { describe, expect, it } from "vitest";
import { contour } from "../../../src/features/plot/contour.ts";
import { drawn, graphed } from "../../../src/features/plot/curves.ts";
import { plot } from "../../../src/features/plot/plot.ts";
import { placeText, plotNotes } from "../../../src/features/plot/plot-notes.ts";
import { linearScales } from "../../../src/features/plot/scales.ts";
import { tangentTo } from "../../../src/features/plot/tangent.ts";
import type { Contour, Curve, Plot } from "../../../src/graphics/shapes.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { rangeIn, type VariableRange, variableIn } from "../../../src/session/arguments/ranges.ts";
import { contextAfter, partsIn } from "../../calls.ts";

/** What a phrase is as curves over a range of a variable, within scratch. */
function over<Result>(
  program: string,
  text: string,
  range: string,
  seen: (curves: ReturnType<typeof graphed>, x: VariableRange) => Result,
): Result {
  const { workspace } = contextAfter(program);
  return workspace.inScratch(() => {
    const x = rangeIn(new ArgumentText(range, 0), workspace) as VariableRange;
    return seen(graphed(workspace, new ArgumentText(text, 0), variableIn(x, workspace)), x);
  });
}

const watch = { progress: () => {}, keep: () => {} };

describe("a curve", () => {
  it("has the value and the slope at each place", () => {
    over("k = 2", "k*x^3 - x", "x = -1..1", ([curve]) => {
      expect(curve?.at(3)).toEqual({ x: 3, y: 51, slope: 53 });
      expect(curve?.at(-0.5)).toEqual({ x: -0.5, y: 0.25, slope: 0.5 });
      expect(curve?.isConstant).toBe(false);
    });
  });

  it("is one for each element of a list, with names of their own", () => {
    over("", "[x^n for n in 1..3]", "x = 0..2", (curves) => {
      expect(curves.map(({ at }) => [at(2).y, at(2).slope])).toEqual([
        [2, 1],
        [4, 4],
        [8, 12],
      ]);
      expect(new Set(curves.map(({ name }) => name)).size).toBe(3);
    });
  });

  it("goes through all that was named before", () => {
    over("x = 5; y = x^2; z = 3y", "z", "x = 0..2", ([curve]) => {
      expect(curve?.at(2)).toEqual({ x: 2, y: 12, slope: 12 });
    });
  });

  it("tells what does not depend on the variable, and what only seems not to", () => {
    const isConstant = (text: string): boolean | undefined =>
      over(
        "c = 4",
        text,
        "x = -1..1",
        ([curve], { range }) => curve && drawn(curve, range, undefined, watch).isConstant,
      );
    expect(isConstant("c^2")).toBe(true);
    expect(isConstant("0*x + c")).toBe(false);
    expect(isConstant("diff(x > 0 ? 2x : 3x, x)")).toBe(false);
    expect(isConstant("sum(k for k in 1..2+x)")).toBe(false);
  });
});

describe("a tangent", () => {
  const tangent = (text: string, at: number) =>
    over("", text, "x = -2..2", ([curve], x) =>
      tangentTo(curve as NonNullable<typeof curve>, at, x, new ArgumentText("1", 0)),
    );

  it("touches the curve with its derivative for a slope", () => {
    expect(tangent("x^3 - x", 2)).toEqual({ x: 2, y: 6, slope: 11, note: undefined });
    expect(tangent("cbrt(x)", 0)).toMatchObject({ y: 0, slope: Number.POSITIVE_INFINITY });
  });

  it("at a kink is a convention, with both slopes beside it", () => {
    expect(tangent("x < 1 ? 3x : 5x - 2", 1).note).toMatch(/kink at x = 1 \(slopes 3 and 5\)/);
    expect(tangent("x^2*abs(x)", 0).note).toBeUndefined();
  });

  it.each([
    ["ln(x)", -1],
    ["1/x", 0],
    ["x", Number.POSITIVE_INFINITY],
  ])("of %s at %d is none", (text, at) => {
    expect(() => tangent(text, at)).toThrow();
  });

  it("is drawn over the whole width", () => {
    const [drawing] = partsIn(
      plot(contextAfter(""), new ArgumentText("x^2, x = -1..3, tangent at 2", 0)),
      "plot",
    ) as [Plot];
    const [, line, point] = drawing.series;
    expect((line as Curve).pieces).toEqual([
      [
        [-1, -8],
        [3, 8],
      ],
    ]);
    expect(point).toMatchObject({ kind: "points", points: [[2, 4]] });
  });
});

describe("what is said of a curve", () => {
  const said = (text: string): string[] =>
    over("", text, "x = -2..2", ([curve], { range }) =>
      plotNotes(drawn(curve as NonNullable<typeof curve>, range, undefined, watch), {
        variable: "x",
        x: range,
        y: [-1, 1],
        scales: linearScales,
        isChosen: false,
      }),
    );

  it("is where it has poles, and to which infinity it goes there", () => {
    expect(said("1/(x - 1)")).toEqual([expect.stringMatching(/±∞ at x = 1 \(cut off\)$/)]);
    expect(said("-1/(x + 0.5)^2")).toEqual([
      expect.stringMatching(/ -∞ at x = -0\.5 \(cut off\)$/),
    ]);
  });

  it("is where it is not a number: from an end on, or between", () => {
    expect(said("sqrt(x - 1)")).toEqual([expect.stringMatching(/x < 1$/)]);
    expect(said("sqrt(1 - x)")).toEqual([expect.stringMatching(/x > 1$/)]);
    expect(said("sqrt(x^2 - 1)")).toEqual([expect.stringMatching(/x = -1 and 1$/)]);
    expect(said("x^2")).toEqual([]);
  });

  it("names a place as exactly as it can be seen", () => {
    expect(placeText(1.23456789, 4)).toBe("1.23457");
    expect(placeText(1.23456789, 400)).toBe("1.235");
    expect(placeText(1.23456789, 4, 0.01)).toBe("1.23");
    expect(placeText(1234567.89, 1e8)).toBe("1235000");
    expect(placeText(-1e-9, 4)).toBe("0");
  });
});

describe("a contour", () => {
  const drawing = (text: string): Contour =>
    partsIn(contour(contextAfter(""), new ArgumentText(text, 0)), "contour")[0] as Contour;

  it("has lines on which the function has that value, and areas in which it has more", () => {
    const { levels, gradient } = drawing("x^2 + 4y^2, x = -3..3, y = -2..2, levels [4, 1]");
    expect(levels.map(({ value }) => value)).toEqual([1, 4]);
    for (const { value, lines } of levels) {
      expect(lines).toHaveLength(1);
      for (const [x, y] of lines.flat())
        expect(Math.abs(x ** 2 + 4 * y ** 2 - value)).toBeLessThan(0.02);
      // All the way around: an ellipse of twice the width of its height.
      const xs = lines.flat().map(([x]) => x);
      expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(2 * Math.sqrt(value), 2);
    }
    for (const { at, partials } of gradient.vectors) {
      expect(partials).toEqual([expect.closeTo(2 * at[0], 12), expect.closeTo(8 * at[1], 12)]);
    }
  });

  it.each(["x^2", "x^2, x = 0..1", "x*y, x = 0..1, x = 0..2", "x*y, x = 0..1, y = 0..1, levels"])(
    "is not of %s",
    (text) => {
      expect(() => drawing(text)).toThrow();
    },
  );
});
