/** Gradients and second derivatives, beside those found by hand. */

import { describe, expect, it } from "vitest";
import { grad, hessian } from "../../../src/features/derivatives/run.ts";
import { asked, contextAfter, rowsByName, rowsIn } from "../../calls.ts";

describe("a gradient", () => {
  it("has the derivative with respect to each input", () => {
    const found = rowsByName(grad(contextAfter("x = 2; y = 3; z = 5"), asked("x^2*y + sin(x)")));
    expect(Object.keys(found)).toEqual(["x", "y"]);
    expect(found.x).toEqual([2, expect.closeTo(11.583853163452858, 13)]);
    expect(found.y).toEqual([3, 4]);
  });

  it("of a list has a column for each element, of a list's elements a row", () => {
    const context = contextAfter("v = [2, 3]; k = 7");
    expect(rowsIn(grad(context, asked("[k*v[1], v[1]*v[2]^2]")))).toEqual([
      ["k", 7, 2, 0],
      ["v[1]", 2, 7, 9],
      ["v[2]", 3, 0, 12],
    ]);
  });
});

it("second derivatives have a row and a column for each input, in one order", () => {
  const context = contextAfter("x = 2; y = 3; z = 5");
  expect(rowsIn(hessian(context, asked("x^2*y^3 + x*z - y*exp(z - 5)")))).toEqual([
    ["x", 2, 54, 108, 1],
    ["y", 3, 108, 72, -1],
    ["z", 5, 1, -1, -3],
  ]);
});
