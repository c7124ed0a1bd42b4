/** Differences of polygammas: references by mpmath, with 80 digits. */

import { describe, expect, it } from "vitest";
import { polygammastep } from "../../src/operations/polygamma-step.ts";

const inf = Number.POSITIVE_INFINITY;

describe("the step of a polygamma", () => {
  it.each([
    [0, -999999999999999.5, 0.25, Math.PI],
    [0, 5.5, -1e15, 32.92768324632893],
    [0, 0.5, 1e-9, 4.934802192130281e-9],
    [0, 11.5, 1e-9, 9.08466612704225e-11],
    [0, 12, 1e-9, 8.690187286799479e-11],
    [0, 30, 1e-12, 3.389506035773937e-14],
    [0, 2, 3, 1.0833333333333333],
    [1, 0.5, 1e-9, -1.6828796595529776e-8],
    [1, 3, 2, -0.1736111111111111],
    [1, 20, 1e-12, -2.62812240231452e-15],
    [2, 0.5, 1e-9, 9.740909064826532e-8],
    [2, 15, -1e-10, -6.544797782894972e-14],
    [2, 15, 14, 0.003519833330609662],
    [3, 1.25, 1e-9, -8.37538862167685e-9],
    [5, 7, 1e-8, -1.5282790206838418e-11],
    [10, 3, 1e-9, 7.767523093269491e-8],
    [40, 50, 1e-10, 2.631559582709124e-32],
    [40, 3, 1e-9, 3.057304394406493e20],
    [41, 50, 0.5, -8.877245242135314e-23],
    [0, 100, -49.5, -0.6881221818096954],
    [0, 100, -51.5, -0.7289427587127465],
  ])("of order %d from %d by %d is %d", (n, x, y, reference) => {
    expect(Math.abs(polygammastep(n, x, y) / reference - 1)).toBeLessThan(1e-13);
  });

  it("goes to infinity, and is not a number from or to a pole", () => {
    expect(polygammastep(0, 1, inf)).toBe(inf);
    expect(polygammastep(1, 1, inf)).toBeCloseTo(-(Math.PI ** 2) / 6, 14);
    for (const [x, y] of [
      [0, 1],
      [3, -4],
      [-2, 5],
    ] as const) {
      expect(polygammastep(0, x, y)).toBeNaN();
    }
    expect(polygammastep(0.5, 1, 1)).toBeNaN();
  });
});
