/** What a forecast was worth, by its numbers alone. */

import { expect, it } from "vitest";
import { type Explanation, explain } from "../../../src/features/what-if/verdict.ts";

const obstacle = "a kink, at x = 0";

// Each from 10, with what was foreseen to first order, and what second order adds.
it.each<[Explanation["verdict"], string, number, number, number, string?]>([
  ["exact", "a line", 13, 3, 0],
  ["exact", "a line but for rounding", 13 + 1e-12, 3, 0],
  ["curved", "a miss of 2, all of it by curvature", 15, 3, 2],
  ["curved", "nine tenths of it and more", 15, 3, 1.81],
  ["curved", "eleven tenths and less", 15, 3, 2.19],
  ["higher", "less than that", 15, 3, 1.79],
  ["higher", "more than that", 15, 3, 2.21],
  ["higher", "the other way", 15, 3, -2],
  ["higher", "no curvature", 15, 3, 0],
  ["curved", "a kink on the way that curvature does not need", 15, 3, 2, obstacle],
  ["obstacle", "a kink on the way that it does", 15, 3, 0.5, obstacle],
  ["obstacle", "a kink right here", 15, 3, Number.NaN, obstacle],
  ["higher", "no second order, and nothing on the way", 15, 3, Number.NaN],
  ["unpredictable", "an infinite slope", 15, Number.POSITIVE_INFINITY, 0],
  ["undefined", "no number there", Number.NaN, 3, 0],
])("%s: %s", (verdict, _, then, first, second, found) => {
  const forecast = { now: 10, then, first, second, conventions: [], obstacle: () => found };
  const explanation = explain("y", forecast);
  expect(explanation.verdict).toBe(verdict);
  expect(explanation.obstacle).toBe(verdict === "obstacle" ? found : undefined);
});

it("the miss and the share that curvature explains are told as they are", () => {
  const words = (then: number, second: number): string =>
    explain("y", { now: 10, then, first: -4, second, conventions: [], obstacle: () => undefined })
      .words;
  // 8 in the place of 6: half of the change; 5 in the place of 6: a quarter.
  expect(words(8, 1)).toMatch(/too low by 50 %.*upwards by 1 .* 50 % of the miss/);
  expect(words(5, -1)).toMatch(/too high by 25 %.*explains 100 % of the miss/);
});
