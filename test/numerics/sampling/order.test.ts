/** Order statistics, beside sorting. */

import { describe, expect, it } from "vitest";
import { putInPlace } from "../../../src/numerics/sampling/order.ts";
import { randomFrom } from "../../random.ts";

const size = 100_000;
const random = randomFrom(7);
const kinds: Readonly<Record<string, (at: number) => number>> = {
  random: () => random(),
  "few different": () => Math.floor(random() * 3),
  equal: () => 1,
  ascending: (at) => at,
  descending: (at) => -at,
  "up and down": (at) => Math.abs(at - size / 2),
  "waves that a sample may meet": (at) => at % 1587,
  infinite: (at) =>
    at % 5 === 0 ? Number.POSITIVE_INFINITY : at % 7 === 0 ? Number.NEGATIVE_INFINITY : at,
};

describe("ranks hold what sorting would put there", () => {
  it.each(Object.keys(kinds))("%s", (kind) => {
    const values = Float64Array.from({ length: size }, (_, at) =>
      (kinds[kind] as (at: number) => number)(at),
    );
    const sorted = values.slice().sort();
    const ranks = [0, 1, 2500, 2499, 2501, 50_000, 97_500, size - 1];
    let looks = 0;
    putInPlace(values, ranks, () => looks++);
    expect(ranks.map((rank) => values[rank])).toEqual(ranks.map((rank) => sorted[rank]));
    expect(values.slice().sort()).toEqual(sorted);
    // It looks up while it works, and works no more than a few times through all.
    expect(looks).toBeGreaterThan(3);
    expect(looks).toBeLessThan(200);
  });

  it("of few values, and of none", () => {
    const values = Float64Array.of(3, 1, 2);
    putInPlace(values, [1, -1, 3]);
    expect(values[1]).toBe(2);
    putInPlace(new Float64Array(0), [0]);
  });
});
