/** A graph gone through again at other numbers, real and complex, beside what the formula comes to there. */

import { describe, expect, it } from "vitest";
import { complex } from "../../../src/features/check/complex.ts";
import { type Replay, Replayer } from "../../../src/features/check/replay.ts";
import { contextAfter } from "../../calls.ts";

/** The last value of a program as a function of one of its inputs. */
function replayed(program: string, name = "x"): Replay {
  const { workspace } = contextAfter(program);
  const { graph, variables, last } = workspace;
  return new Replayer(graph, last as number).from(variables.get(name)?.quantity as number);
}

describe("a replay", () => {
  it("is the formula at another value of one input, with all others as they are", () => {
    const program = "x = 2; y = 3; p = x*y; p^2 - x/y";
    expect(replayed(program).real(5)).toBe(225 - 5 / 3);
    expect(replayed(program, "y").real(-1)).toBe(6);
    expect(replayed("x = 2; c = 7; c^2").real(5)).toBe(49);
  });

  it("of a large graph comes to the same", () => {
    // The sum of k·x for k from 1 to 400.
    const program = "x = 1; y = 1; sum(k*x + y for k in 1..400)";
    const { real, size } = replayed(program);
    expect(real(3)).toBe(3 * 80200 + 400);
    expect(real(-0.5)).toBe(-40100 + 400);
    expect(replayed(program, "y").real(3)).toBe(80200 + 1200);
    expect(size).toBeLessThan(1600);
  });

  it("in complex numbers has the derivative in its imaginary part", () => {
    const { complex: at, obstacles } = replayed("x = 2; y = 3; x^3*y - exp(2x)/y");
    const { re, im } = at(complex(2, 1e-20));
    // 24 - e⁴/3, and 36 - 2e⁴/3.
    expect(re).toBeCloseTo(24 - Math.exp(4) / 3, 13);
    expect(im * 1e20).toBeCloseTo(36 - (2 * Math.exp(4)) / 3, 12);
    expect([...obstacles]).toEqual([]);
  });

  it("holds fixed what is detached", () => {
    expect(replayed("x = 2; x*detach(x)").real(5)).toBe(10);
  });

  it("knows what has no complex form, and conditions alone on the input", () => {
    const obstaclesIn = (text: string): string[] => [
      ...replayed(`x = 2; y = 3; ${text}`).obstacles,
    ];
    expect(obstaclesIn("floor(x) + sin(x)")).toEqual(["floor"]);
    expect(obstaclesIn("x > 1 ? x : y")).toContain("a condition");
    expect(obstaclesIn("y > 1 ? x : y")).toEqual([]);
    expect(obstaclesIn("floor(y)*x")).toEqual([]);
  });

  it("sees jumps between two values, where there are any", () => {
    const { isJumping } = replayed("x = 2.5; floor(x)*x");
    expect([isJumping(2.5, 2.9), isJumping(2.5, 3), isJumping(2.5, 1.9)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(replayed("x = 2.5; x^2").isJumping(0, 9)).toBe(false);
  });
});
