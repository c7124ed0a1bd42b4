/** What is found on a way, and where: functions of which that is known. */

import { describe, expect, it } from "vitest";
import {
  discontinuityOn,
  type PathFunction,
} from "../../../src/features/what-if/discontinuity-on-path.ts";

const third = 1 / 3;

describe("what lies on a way", () => {
  it.each<[string, PathFunction, "kink" | "jump" | "gap", number]>([
    [
      "|t - 1/3|",
      (t) => ({ value: Math.abs(t - third), slope: Math.sign(t - third) }),
      "kink",
      third,
    ],
    [
      "a slope that changes by a hundredth",
      (t) => ({ value: t < 0.7 ? t : 0.7 + 1.01 * (t - 0.7), slope: t < 0.7 ? 1 : 1.01 }),
      "kink",
      0.7,
    ],
    ["a step down", (t) => ({ value: t > 0.3 ? t - 1 : t, slope: 1 }), "jump", 0.3],
    [
      "a step beside a kink",
      (t) => ({
        value: (t > 0.9 ? 5 : 0) + Math.abs(t - third),
        slope: Math.sign(t - third),
      }),
      "jump",
      0.9,
    ],
    ["1/(t - 0.4)", (t) => ({ value: 1 / (t - 0.4), slope: -1 / (t - 0.4) ** 2 }), "gap", 0.4],
  ])("%s", (_, course, kind, at) => {
    expect(discontinuityOn(course)).toEqual({ kind, at: expect.closeTo(at, 9) });
  });

  it("is told where a value ends at the first of what was looked at", () => {
    const root: PathFunction = (t) => ({
      value: Math.sqrt(0.26 - t),
      slope: -0.5 / Math.sqrt(0.26 - t),
    });
    expect(discontinuityOn(root)).toEqual({ kind: "gap", at: 9 / 32 });
  });

  it.each<[string, PathFunction]>([
    ["a line", (t) => ({ value: 1 + 2 * t, slope: 2 })],
    ["a wave", (t) => ({ value: Math.sin(40 * t), slope: 40 * Math.cos(40 * t) })],
    ["a cube", (t) => ({ value: (t - 0.5) ** 3, slope: 3 * (t - 0.5) ** 2 })],
    [
      "a steep rise",
      (t) => ({
        value: Math.tanh(1e5 * (t - third)),
        slope: 1e5 / Math.cosh(1e5 * (t - third)) ** 2,
      }),
    ],
    ["rounding beside what is large", (t) => ({ value: 1e16 + (t >= 1 / 32 ? 2 : 0), slope: 0 })],
  ])("is nothing on %s", (_, course) => {
    expect(discontinuityOn(course)).toBeUndefined();
  });
});
