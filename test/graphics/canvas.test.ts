import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Canvas } from "../../src/graphics/canvas.ts";

const drawn = (canvas: Canvas): string => canvas.lines((text) => text).join("\n");

describe("a canvas", () => {
  it("has eight dots in each character", () => {
    const canvas = new Canvas(2, 1);
    canvas.dot(0, 0, 1);
    canvas.dot(1, 3, 1);
    canvas.dot(3, 1, 1);
    canvas.dot(4, 0, 1);
    expect(drawn(canvas)).toBe("⢁⠐");
  });

  it("draws lines, whole or in patterns, as far as they lie within", () => {
    const canvas = new Canvas(4, 2);
    canvas.line(
      [
        [-100, -100],
        [100, 100],
      ],
      1,
    );
    expect(drawn(canvas)).toBe("⠑⢄  \n  ⠑⢄");
    const dotted = new Canvas(4, 1);
    dotted.line(
      [
        [0, 3],
        [7, 3],
      ],
      1,
      "#.",
    );
    expect(drawn(dotted)).toBe("⡀⡀⡀⡀");
  });

  it("has as many dots in a whole line as its longer side", () => {
    const coordinate = fc.integer({ min: 0, max: 39 });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, (x0, y0, x1, y1) => {
        const canvas = new Canvas(20, 10);
        canvas.line(
          [
            [x0, y0],
            [x1, y1],
          ],
          1,
        );
        const dots = [...drawn(canvas).replace(/[ \n]/g, "")]
          .map((sign) => (sign.charCodeAt(0) - 0x2800).toString(2).replaceAll("0", "").length)
          .reduce((sum, count) => sum + count, 0);
        expect(dots).toBe(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) + 1);
      }),
    );
  });
});
