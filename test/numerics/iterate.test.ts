import { describe, expect, it } from "vitest";
import { iterate, iterateAlong, type Solver } from "../../src/numerics/iterate.ts";

/** Halves a number until it is no more than 1; odd ones cannot be halved. */
const halving = (start: number): Solver<number, "converged" | "stalled" | "undefined"> => ({
  start,
  test: (x) => (x <= 1 ? "converged" : undefined),
  step: (x) => {
    if (x % 2 !== 0) return { ending: "stalled" };
    return { next: x / 2, ending: x === 26 ? "undefined" : undefined };
  },
});

describe("the loop", () => {
  it("ends where the test has a reason, and counts the steps", () => {
    expect(iterate(halving(16), { limit: 100 })).toEqual({
      state: 1,
      ending: "converged",
      steps: 4,
    });
    expect(iterate(halving(1), { limit: 100 })).toEqual({
      state: 1,
      ending: "converged",
      steps: 0,
    });
  });

  it("ends where no step can be taken, which counts for none", () => {
    expect(iterate(halving(12), { limit: 100 })).toEqual({ state: 3, ending: "stalled", steps: 2 });
  });

  it("ends after a step that says that it is the last", () => {
    expect(iterate(halving(52), { limit: 100 })).toEqual({
      state: 13,
      ending: "undefined",
      steps: 2,
    });
    expect(iterate(halving(52), { limit: 2 }).ending).toBe("undefined");
  });

  it("ends when the steps are used up, whatever the test would say", () => {
    expect(iterate(halving(16), { limit: 4 })).toEqual({ state: 1, ending: "steps", steps: 4 });
    expect(iterate(halving(16), { limit: 0 })).toEqual({ state: 16, ending: "steps", steps: 0 });
  });

  it("tells steps their number, and who watches every state", () => {
    const counts: number[] = [];
    const told: (readonly [number, number])[] = [];
    const counter: Solver<number> = {
      start: 7,
      step: (x, count) => {
        counts.push(count);
        return { next: x + count };
      },
    };
    iterate(counter, { limit: 3, watch: (state, steps) => told.push([state, steps]) });
    expect(counts).toEqual([1, 2, 3]);
    expect(told).toEqual([
      [7, 0],
      [8, 1],
      [10, 2],
      [13, 3],
    ]);
  });

  it("is interrupted by who watches", () => {
    let seen = 0;
    const watch = (state: number): void => {
      seen = state;
      if (state < 5) throw new Error("enough");
    };
    expect(() => iterate(halving(16), { limit: 100, watch })).toThrow("enough");
    expect(seen).toBe(4);
  });

  it("keeps the way, from the start to the last state", () => {
    expect(iterateAlong(halving(12), { limit: 100 }).way).toEqual([12, 6, 3]);
    expect(iterateAlong(halving(16), { limit: 100 }).way).toEqual([16, 8, 4, 2, 1]);
  });
});
