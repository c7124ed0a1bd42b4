/** Formulas that others made up, against values and gradients that another program has computed to 50 digits. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answersOf } from "../replies.ts";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

type Record = readonly [
  title: string,
  value: string,
  gradient: { readonly [input: string]: string },
];
const references = new Map(
  (JSON.parse(read("formulas.json")) as Record[]).map(([title, ...rest]) => [title, rest]),
);

const formulas = read("formulas.txt")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("|").map((part) => part.trim()) as [string, string, string]);

/** Relative to a number's size, or to the size of what it is a difference of. */
const near = (value: number, reference: number, scale: number): boolean =>
  Math.abs(value - reference) <= 1e-12 * Math.max(Math.abs(reference), scale);

it("there are more than sixty", () => {
  expect(formulas.length).toBeGreaterThan(60);
  expect(references.size).toBe(formulas.length);
});

describe.each(formulas)("%s", (title, inputs, formula) => {
  it("has its value and its gradient", () => {
    const [value, gradient] = references.get(title) as [string, Record[2]];
    const bindings = inputs.split(", ").join(";");
    const steps = formula.split(";").map((step) => step.trim());
    // Numbers with a name in the formula are constants, and have no row.
    const program = steps.map((step) => step.replace(/^(\w+ = [\d.e-]+)$/, "const $1")).join(";");
    const answer = answersOf(`${bindings};\n${program}\n`).at(-1);
    const exact = Number(value);
    expect(near(answer?.value as number, exact, 0), `${answer?.value}, not ${value}`).toBe(true);
    expect(answer?.gradient.map(({ input }) => input).sort()).toEqual(Object.keys(gradient).sort());
    for (const { input, value: at, partial } of answer?.gradient ?? []) {
      const scale = Math.abs(exact / (at as number));
      const reference = Number(gradient[input]);
      expect(
        near(partial as number, reference, scale),
        `∂/∂${input}: ${partial}, not ${reference}`,
      ).toBe(true);
    }
  });
});
