import { describe, expect, it } from "vitest";
import { fieldOf, levelsOf, type Surface } from "../../../src/graphics/curves/field.ts";
import { breaksIn, isolines } from "../../../src/graphics/curves/isolines.ts";

const linesOf = (f: Surface, levels: readonly number[], size = 81) => {
  const field = fieldOf(f, [-2, 2], [-1, 1], size, size);
  const breaks = breaksIn(f, field);
  return { isUnbounded: breaks.isUnbounded, levels: isolines(field, breaks, levels), field };
};

describe("lines of equal value", () => {
  it("are where the function has that value", () => {
    const f: Surface = (x, y) => [x * x + 4 * y * y, 2 * x, 8 * y];
    for (const { value, lines } of linesOf(f, [0.5, 1, 2, 3.5]).levels) {
      expect(lines).toHaveLength(1);
      expect(lines[0]?.[0]).toEqual(lines[0]?.at(-1));
      for (const [x, y] of lines[0] ?? []) expect(f(x, y)[0]).toBeCloseTo(value, 2);
    }
  });

  it("end at the edges", () => {
    const [level] = linesOf((x, y) => [x + y, 1, 1], [0]).levels;
    expect(level?.lines).toHaveLength(1);
    const ends = [level?.lines[0]?.[0], level?.lines[0]?.at(-1)].sort();
    expect(ends.map((end) => end?.[1])).toEqual([1, -1]);
  });

  it("are none along a pole", () => {
    const { levels, isUnbounded } = linesOf(
      (x, y) => [1 / (x - 0.301), -1 / (x - 0.301) ** 2, 0 * y],
      [-1, 0, 1],
    );
    expect(isUnbounded).toBe(true);
    const places = levels.map(({ lines }) => lines.map((line) => line[0]?.[0] as number));
    expect(places[0]).toHaveLength(1);
    expect(places[0]?.[0]).toBeCloseTo(-0.699, 2);
    expect(places[1]).toEqual([]);
    expect(places[2]?.[0]).toBeCloseTo(1.301, 2);
  });

  it("are none along a jump, and at the border of what is no number", () => {
    const step: Surface = (x, y) => [x > 0.013 ? 3 + y : y, 0, 1];
    const { levels, isUnbounded } = linesOf(step, [2]);
    expect(isUnbounded).toBe(false);
    expect(levels[0]?.lines).toEqual([]);
    const root: Surface = (x) => [Math.sqrt(x), 0.5 / Math.sqrt(x), 0];
    expect(linesOf(root, [-1]).levels[0]?.lines).toEqual([]);
    expect(linesOf(root, [1]).levels[0]?.lines).toHaveLength(1);
  });
});

describe("levels", () => {
  const levels = (f: Surface) => {
    const { field, isUnbounded } = linesOf(f, []);
    return levelsOf(field, isUnbounded);
  };

  it("are round and equally far apart", () => {
    expect(levels((x, y) => [x * y, y, x])).toEqual([-1.5, -1, -0.5, 0, 0.5, 1, 1.5]);
  });

  it("are closer where most of the values are", () => {
    const found = levels((x, y) => [Math.exp(4 * x + 4 * y), 0, 0]);
    expect(found.length).toBeGreaterThan(4);
    expect(found[0]).toBeLessThan(0.1);
    expect(found.at(-1)).toBeGreaterThan(10);
  });

  it("are none where all is equal, or nothing is a number", () => {
    expect(levels(() => [5, 0, 0])).toEqual([]);
    expect(levels(() => [Number.NaN, Number.NaN, Number.NaN])).toEqual([]);
  });
});
