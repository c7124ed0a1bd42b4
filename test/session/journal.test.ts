/** What a saved program has of inputs that have moved: loaded, it makes the same session again. */

import { describe, expect, it } from "vitest";
import { Session } from "../../src/index.ts";
import { numbersAsWritten } from "../../src/session/journal.ts";
import { savedBy } from "../saved.ts";

describe("a saved program", () => {
  it.each([
    ["x = 1; y = 2x; x := 5", "x = 5;\ny = 2x;\n"],
    ["x = 2pi; x += 1; x := 7", "x = 7;\n"],
    ["x = 2pi", "x = 2pi;\n"],
    ["v = [1, 2]; v[2] := -1/3", "v = [1, -0.3333333333333333];\n"],
    ["x = 1 ± 0.1; x := 5", "x = 5 ± 0.1;\n"],
    ["x = 1 ± 0.1; x := 5 ± 0.2", "x = 5 ± 0.2;\n"],
    ["x = 1 ± 0.1; x := [1, 2]", "x = [1, 2];\n"],
    ["w = 2; best := w; w := 3", "w = 3;\nbest = 2;\n"],
    ["x = 1; y = 2x; x := 4; x = 9", "x = 4;\ny = 2x;\nx = 9;\n"],
    ["a, b = 1, 2; b := 5", "a, b = 1, 5;\n"],
    ["a, b = 1, 2; c = a; a := 3 ± 0.5", "b = 2;\na = 3 ± 0.5;\nc = a;\n"],
    ["x = 2; a, b = 1, x; a, b = b, a; x := 5", "x = 5;\na, b = 1, x;\na, b = b, a;\n"],
    ["`my x` = 1; `my x` := 2", "`my x` = 2;\n"],
    ["x = 3; :solve x^2 = 16 for x\n", "x = 4;\n"],
    ["v = [1, 2]; const n = sum(1 for k in v); v := [1, 2, 3]", "v = [1, 2, 3];\nconst n = 2;\n"],
    ["x = 1; 10x; ans = 7; y = _ + ans; x := 2", "x = 2;\n10x;\nans = 7;\ny = _ + ans;\n"],
    ["x = 1; 10x; y = ans; x := 2; 5; 6", "x = 2;\n10x;\ny = ans;\n"],
  ])("has their present numbers where they were bound: %s", (program, saved) => {
    expect(savedBy(program)).toBe(saved);
  });

  it.each([
    // What changes its shape, or what a command finds, is correlated no longer.
    ["a := [1, 2]", "a = [1, 2];\nb = 2 ± 0.1;\n"],
    ["a := [1, 2]; a := 3 ± 0.1", "a = 3 ± 0.1;\nb = 2 ± 0.1;\n"],
    [":minimize (a - 3)^2 over a\n", "a = 3;\nb = 2 ± 0.1;\n"],
    ["a := 4", "a = 4 ± 0.1;\nb = 2 ± 0.1;\n:correlate a b 0.5\n"],
  ])("correlates what is correlated: %s", (move, saved) => {
    expect(savedBy(`a = 1 ± 0.1; b = 2 ± 0.1; :correlate a b 0.5\n ${move}`)).toBe(saved);
  });

  it("does not grow with the moves", () => {
    expect(savedBy(`x = 0; y = x^2;\n${"x += 1;\n".repeat(3000)}`)).toBe("x = 3000;\ny = x^2;\n");
  });

  it("is loaded without an error, and says the same once more", () => {
    const program =
      "w = [0.1, 0.2]; l = sum((w - 1)^2); w -= 0.1*∇l; b, c = l, 2; c := 3; f(t) = t*c; f(b)";
    const saved = savedBy(program);
    const session = new Session();
    for (const reply of session.run(saved)) expect(reply.kind).not.toBe("failure");
    expect(savedBy(saved)).toBe(saved);
  });
});

it("writes numbers so that reading them gives the same", () => {
  expect(numbersAsWritten([0.1 + 0.2, -0, 1e-300, Number.POSITIVE_INFINITY])).toBe(
    "[0.30000000000000004, -0, 1e-300, inf]",
  );
});
