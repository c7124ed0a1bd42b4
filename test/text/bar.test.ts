/** Sizes as bars. */

import { expect, it } from "vitest";
import { barOf, blockOf } from "../../src/text/bar.ts";

it.each([
  [1, 1, "████████"],
  [0.5, 1, "████"],
  [-0.5, 1, "▒▒▒▒"],
  [1e-9, 1, "▏"],
  [1e308, 1.7e308, "█████"],
  [-1e308, 1.7e308, "▒▒▒▒▒"],
  [5e-324, 1e-323, "████"],
  [Number.POSITIVE_INFINITY, 1, ""],
  [0, 1, ""],
])("the bar of %d beside %d is %s", (number, largest, bar) => {
  expect(barOf(number, largest)).toBe(bar);
});

it("a block of the largest numbers is as high as their share", () => {
  expect(blockOf(1e308, 1.7e308)).toBe("▅");
});
