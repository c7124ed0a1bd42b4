/** Which statements change what, as trees. */

import { describe, expect, it } from "vitest";
import { changeOf } from "../../src/syntax/changes.ts";
import { parse } from "../../src/syntax/parse.ts";
import type { Target } from "../../src/syntax/tree.ts";

describe("a change", () => {
  it.each([
    [":=", undefined],
    ["+=", "+"],
    ["-=", "-"],
    ["−=", "-"],
    ["*=", "*"],
    ["/=", "/"],
    ["^=", "^"],
  ])("by %s is a move", (sign, operator) => {
    expect(parse(`w ${sign} 2`)).toMatchObject({
      kind: "move",
      targets: [{ name: { name: "w" } }],
      operator,
      values: [{ kind: "number", value: 2 }],
    });
  });

  it("may have elements for targets, and several", () => {
    expect(parse("w[1], `my b` -= 2, v[k + 1]")).toMatchObject({
      targets: [
        { name: { name: "w" }, position: { kind: "number" } },
        { name: { name: "my b" }, position: undefined },
      ],
      values: [{ kind: "number" }, { kind: "index" }],
    });
  });

  it("by = defines", () => {
    expect(parse("a, b = 1, 2")).toMatchObject({
      kind: "definitions",
      targets: [{ name: "a" }, { name: "b" }],
    });
  });

  it("keeps an uncertainty that is written after a single :=", () => {
    expect(parse("x := 5 ± 2%")).toMatchObject({ kind: "move", uncertainty: expect.anything() });
  });

  it.each([
    ["a := 1, 2", "write a list as a := [1, 2]"],
    ["a += b, 2c", "write a list as a += [b, 2c]"],
    ["v[1], b = 1, 2", "write v[1] := …"],
    ["a, b := 1 ± 1", "write a := … ± … in a statement of its own"],
    ["a, b = 1 ± 1, 2", "write a = … ± … in a statement of its own"],
    ["a, b = 1, 2 ± 1", "write a = … ± … in a statement of its own"],
    ["a *= 2 ± 1", "write a := … ± … in a statement of its own"],
  ])("is refused where its sides don't go together: %s", (text, hint) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ hint }));
  });

  it("names what is assigned twice where it stands", () => {
    const name = { kind: "name", name: "a", start: 0, end: 1 } as const;
    const target = (start: number): Target => ({
      name,
      position: undefined,
      start,
      end: start + 1,
    });
    const value = { kind: "number", value: 1, start: 8, end: 9 } as const;
    const change = (): unknown =>
      changeOf([target(0), target(3)], ":=", [value], undefined, { start: 0, end: 9 });
    expect(change).toThrow(expect.objectContaining({ span: { start: 3, end: 4 } }));
  });
});

describe("what is no change", () => {
  it.each(["f(x) := 2", "const x := 2", "2 := x", "x := y := 2", "x - = 1", "x :=", "a, b"])(
    "%s",
    (text) => {
      expect(() => parse(text)).toThrow(expect.objectContaining({ code: "syntax" }));
    },
  );
});
