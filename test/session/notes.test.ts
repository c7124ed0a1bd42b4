import { describe, expect, it } from "vitest";
import { answersOf } from "../replies.ts";

const notesOn = (program: string): string[] =>
  (answersOf(program).at(-1)?.notes ?? []).map(
    ({ code, message, column }) => `${code} ${column}: ${message}`,
  );

describe("a value that is no number", () => {
  it.each([
    ["1 + 0/0", ["nan 5: 0/0 is not a number"]],
    ["x = -1\n2 + sqrt(x)*3", ["nan 5: sqrt(x) is not a number"]],
    ["x = 0\n(1 + 1/x) - 2", ["infinity 6: 1/x is infinite"]],
    ["exp(1000)", ["infinity 1: exp(1000) is infinite"]],
    ["exp(1000) - exp(1000)", ["nan 1: exp(1000) - exp(1000) is not a number"]],
    ["f(t) = ln(t)\n1 + f(-1)", ["nan 5: f(-1) is not a number"]],
    ["x = nan\nx + 1", ["nan 1: a value that came in here is not a number"]],
    ["inf", []],
    ["x = inf\nx", []],
    ["1/exp(1000)", []],
  ])("%j says where it arose", (program, expected) => {
    expect(notesOn(program)).toEqual(expected);
  });
});

describe("a convention", () => {
  it.each([
    ["x = 0\n1 + abs(x)", ["kink 5: abs has a kink at 0; its derivative there is taken as 0"]],
    ["x = 2; y = 2\nmax(x, y)", ["kink 1: max has a tie; its derivative is shared equally"]],
    [
      "x = 1\nclamp(x, 0, 1)",
      ["kink 1: clamp has a kink at its bounds; its derivative there is taken as 1"],
    ],
    [
      "x = 0\nd = diff(relu(x), x) + x",
      ["kink 10: relu has a kink at 0; its derivative there is taken as 0"],
    ],
    [
      "x = 0\ny = abs(x);\ny + 1",
      ["kink 1: abs has a kink at 0; its derivative there is taken as 0 (in abs(x))"],
    ],
    ["x = 0\nsqrt(x)", ["derivative 1: the derivative of sqrt(x) is not finite here"]],
    ["x = 3\nfloor(x)", ["kink 1: floor jumps at whole numbers; its derivative is taken as 0"]],
    ["x = 3\nabs(x) + floor(x + 0.5)", []],
    ["abs(0)", []],
  ])("%j is named", (program, expected) => {
    expect(notesOn(program)).toEqual(expected);
  });

  it("is named once, however often it is followed", () => {
    expect(notesOn("x = 0\nsum(abs(x*k) for k in 1..9)")).toHaveLength(1);
  });
});
