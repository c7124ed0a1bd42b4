import { expect, it } from "vitest";
import { namesIn, namesInExpression, normalName } from "../../src/syntax/names.ts";
import { parse, parseExpression } from "../../src/syntax/parse.ts";

it.each([
  ["y = b*a + sin(c)", ["b", "a", "sin", "c"]],
  ["f(t, s) = t*k^s + g(t)", ["k", "g"]],
  ["x > 0 ? [u, v][i] : w", ["x", "u", "v", "i", "w"]],
  ["t*k", ["t", "k"]],
])("%s mentions %j, from left to right", (text, names) => {
  expect([...namesIn(parse(text))]).toEqual(names);
});

it("names of an expression are found however deep it is", () => {
  const nested = `${"-(".repeat(400)}x*y${")".repeat(400)}`;
  expect([...namesInExpression(parseExpression(nested))]).toEqual(["x", "y"]);
});

it("an accent is one letter with what it is on, and the micro sign the Greek letter", () => {
  expect(normalName("e\u0301\u00b5")).toBe("\u00e9\u03bc");
});
