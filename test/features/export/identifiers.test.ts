/** Names in another language: no two are one, and none means something else. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  Identifiers,
  isPlainKey,
  keyText,
  type Naming,
  transliterated,
} from "../../../src/features/export/identifiers.ts";

const naming: Naming = {
  reserved: new Set(["for", "value"]),
  reservedForm: /^__/,
  allowsLetters: false,
  folded: (name) => name.toLowerCase(),
};

describe("a name", () => {
  it.each([
    ["alpha", "alpha"],
    ["β", "beta"],
    ["Δx", "Deltax"],
    ["é", "e"],
    ["x'", "x_prime"],
    ["my rate %", "my_rate_percent"],
    ["2nd", "x2nd"],
    ["x₁", "x1"],
    ["ж", "u436"],
    ["☃", "x"],
  ])("%s is written %s in plain letters", (name, written) => {
    expect(transliterated(name, false)).toBe(written);
  });

  it("keeps the letters that a language allows", () => {
    expect(["β", "ж1", "x'"].map((name) => transliterated(name, true))).toEqual([
      "β",
      "ж1",
      "x_prime",
    ]);
  });

  it("has nothing in it that cannot be seen, or that some versions of Unicode alone allow", () => {
    for (const name of ["a\u200cb", "a\u200db", "a\u30fbb", "a\u202eb"])
      expect(transliterated(name, true)).toBe("a_b");
  });

  it("is told from another in a key by escapes, where it has to be", () => {
    const spell = (code: number): string => `\\u{${code.toString(16)}}`;
    expect(keyText("a b", spell)).toBe('"a b"');
    expect(keyText("a\u00a0b", spell)).toBe('"a\\u{a0}b"');
    expect(keyText("a\u202eb", spell)).toBe('"a\\u{202e}b"');
    expect(["é", "ab", "$x", "a b", "a\u200cb"].map(isPlainKey)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("is given once, whatever it is folded to, and reserved words get another", () => {
    const names = new Identifiers(naming, new Set(["sin"]));
    expect(["x", "X", "β", "beta", "for", "sin", "For"].map((name) => names.named(name))).toEqual([
      "x",
      "X_2",
      "beta",
      "beta_2",
      "for_",
      "sin_",
      "For__2",
    ]);
    names.reserve("T1");
    expect([names.fresh(), names.fresh()]).toEqual(["t2", "t3"]);
  });

  it("is given only with the names of its parts", () => {
    const names = new Identifiers(naming);
    const parts = (list: string): string[] => [`${list}_1`, `${list}_2`];
    expect(names.named("v_2")).toBe("v_2");
    expect(names.named("v", parts)).toBe("v_3");
    expect(names.named("v_3_1")).toBe("v_3_1_2");
  });

  it("is no other's, whatever is asked for", () => {
    const words = fc.constantFrom(
      "x",
      "X",
      "x_2",
      "for",
      "t1",
      "β",
      "beta",
      "__a",
      "a",
      "x'",
      "d_x",
    );
    fc.assert(
      fc.property(fc.array(fc.option(words), { maxLength: 20 }), (asked) => {
        const names = new Identifiers(naming);
        const given = asked.map((name) => (name === null ? names.fresh() : names.named(name)));
        const folded = given.map(naming.folded);
        expect(new Set(folded).size).toBe(folded.length);
        expect(folded.filter((name) => naming.reserved.has(name) || /^__/.test(name))).toEqual([]);
      }),
    );
  });
});
