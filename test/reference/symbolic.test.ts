/** 50 derivatives as formulas: right, and never longer than twice the shortest that sympy, Maxima or qalc print. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { symbolic } from "../../src/features/derivatives/symbolic.ts";
import { ArgumentText } from "../../src/session/arguments/argument-text.ts";
import { contextAfter, rowsIn, valueWhere } from "../calls.ts";

interface Reference {
  readonly formula: string;
  readonly at: Readonly<Record<string, number>>;
  readonly value: string;
  readonly sympy: string;
  readonly maxima?: string;
  readonly qalc?: string;
}

const references = JSON.parse(
  readFileSync(new URL("symbolic.json", import.meta.url), "utf8"),
) as readonly Reference[];

it("they are 50", () => {
  expect(references.length).toBe(50);
});

describe.each(references)("$formula", ({ formula, at, value, sympy, maxima, qalc }) => {
  const argument = new ArgumentText(`${formula} for x`, ":symbolic ".length);
  const [row] = rowsIn(symbolic(contextAfter(""), argument));
  const derivative = String(row?.[1]);

  it("has the value that it should have", () => {
    const expected = Number(value);
    const found = valueWhere(derivative, at);
    expect(Math.abs(found - expected), derivative).toBeLessThanOrEqual(1e-13 * Math.abs(expected));
  });

  it("is short", () => {
    const lengths = [sympy, maxima, qalc].flatMap((text) =>
      text === undefined ? [] : text.length,
    );
    const length = derivative.replace(/\s/g, "").length;
    expect(length, derivative).toBeLessThanOrEqual(2 * Math.min(...lengths));
  });
});
