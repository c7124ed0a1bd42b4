import { describe, expect, it } from "vitest";
import { nearest } from "../../src/syntax/suggest.ts";

const names = ["tanh", "tan", "sin", "sinh", "sqrt", "sigmoid", "abs", "ln", "exp"];

describe("the nearest name", () => {
  it.each([
    ["tahn", "tanh"],
    ["sgimoid", "sigmoid"],
    ["sigmod", "sigmoid"],
    ["SQRT", "sqrt"],
    ["sqr", "sqrt"],
    ["xp", "exp"],
    ["sig", "sigmoid"],
    ["si", "sin"],
    ["log", undefined],
    ["banana", undefined],
    ["q", undefined],
    ["sq", "sqrt"],
    ["a", undefined],
    ["sigmoyt", "sigmoid"],
    ["sigmxyt", undefined],
    ["tahnx", undefined],
    ["tanx", "tanh"],
    ["nisx", undefined],
  ])("to %s is %s", (name, expected) => {
    expect(nearest(name, names)).toBe(expected);
  });
});

it("a name of one letter is not another, and may be part of one", () => {
  expect(nearest("q", ["x"])).toBeUndefined();
  expect(nearest("ab", ["b"])).toBe("b");
});

it("only letters that change places both ways count half", () => {
  expect(nearest("st", ["ta"])).toBeUndefined();
  expect(nearest("ta", ["st"])).toBeUndefined();
  expect(nearest("at", ["ta"])).toBe("ta");
});
