/** How sums and differences are correlated, by hand: (0.09 - 0.16)/0.25 where their parts are independent. */

import { describe, expect, it } from "vitest";
import { correlations } from "../../../src/features/uncertainty/correlations.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { contextAfter, rowsIn } from "../../calls.ts";

const program = "a = 2 ± 0.3; b = 1 ± 0.4; s = a + b; d = a - b";
const shown = (context: ReturnType<typeof contextAfter>, text: string) =>
  rowsIn(correlations(context, new ArgumentText(text, 0)));

describe("derived values", () => {
  it("are correlated by what they share", () => {
    const near = (value: number): number => expect.closeTo(value, 14);
    expect(shown(contextAfter(program), "s, d")).toEqual([
      ["s", 3, near(0.5), 1, near(-0.28)],
      ["d", 1, near(0.5), near(-0.28), 1],
    ]);
  });

  it("and by what is set between their parts", () => {
    const context = contextAfter(program);
    expect(correlations(context, new ArgumentText("a b 0.5", 0))).toEqual([]);
    // u² = 0.25 ± 0.12, and the covariance is -0.07 as before; roots by mpmath.
    const r = expect.closeTo(-0.3191725268112872, 14);
    expect(shown(context, "s, d, a").map(([, , ...numbers]) => numbers)).toEqual([
      [expect.closeTo(0.608276253029822, 14), 1, r, expect.any(Number)],
      [expect.closeTo(0.360555127546399, 14), r, 1, expect.any(Number)],
      // cov(a, s) = 0.09 + 0.06, cov(a, d) = 0.09 - 0.06.
      [
        0.3,
        expect.closeTo(0.15 / 0.3 / 0.608276253029822, 13),
        expect.closeTo(0.03 / 0.3 / 0.360555127546399, 13),
        1,
      ],
    ]);
    expect(shown(context, "")).toEqual([["a", "b", 0.5]]);
  });
});

it.each([
  ["a b 1.01", "invalid correlation coefficient"],
  ["a a 0.5", "itself"],
  ["s b 0.5", "s"],
  ["a", "another name"],
])("%s is refused", (text, why) => {
  expect(() => correlations(contextAfter(program), new ArgumentText(text, 0))).toThrow(why);
});
