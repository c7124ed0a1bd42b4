/** No accusation without a witness that is sure: at points that are hard for differences, rules that are right stay so. */

import { describe, expect, it } from "vitest";
import { operations } from "../../../src/operations/table.ts";
import { listingOf, repliesOf } from "../../replies.ts";

/** Beside poles, on fast waves, where numbers are coarse, and at the edges of domains. */
const hard = [
  ...[-3.0000001, -7.0000001, -2 + 1e-9, -7.000000000000002, 1e-7, -1e-12],
  ...[1e8, -1e8, 1e12, 1e14, 1e16 + 2],
  ...[1 + 1e-9, 1 - 1e-12, -1 + 1e-9, Math.PI / 2, 12345.678, 709.5],
];

const members = operations.filter(
  ({ parameters, variadic, group, name }) =>
    parameters.length === 1 && !variadic && group !== "operators" && name !== "len",
);

function verdictsOf(program: string): string[] {
  const reply = repliesOf(program).at(-1);
  if (reply?.kind !== "report") return [];
  const remarks = reply.parts.filter((part) => typeof part === "string");
  const isTable = reply.parts.some((part) => typeof part !== "string");
  const rows = isTable ? listingOf(reply).rows.map((row) => String(row.at(-1))) : [];
  return [...rows, ...remarks.filter((text) => text.startsWith("the value"))];
}

describe("a rule that is right is not accused at hard points", () => {
  it.each(members)("$name", ({ name }) => {
    let heard = 0;
    for (const x of hard) {
      for (const formula of [
        `${name}(x)`,
        `1000 + ${name}(abs(x))`,
        `1e-20*${name}(x)`,
        `diff(1e-20*${name}(x), x, 2)`,
        `diff(x*${name}(x), x)`,
        ...[1, 2, 3].map((order) => `diff(${name}(x), x, ${order})`),
      ]) {
        for (const verdict of verdictsOf(`x = ${x}\n:check ${formula}`)) {
          heard++;
          const isSpoiled = verdict.endsWith("perhaps rounding error in the formula");
          expect(
            !isSpoiled && verdict.includes("does not agree"),
            `${formula} at ${x}: ${verdict}`,
          ).toBe(false);
        }
      }
    }
    expect(heard).toBeGreaterThan(hard.length);
  });
});

const detached = /^(agrees to 1\d digits|both are 0.*)$/;
const unsure = /^inconclusive: /;

describe("the verdict", () => {
  it.each<[string, string, RegExp]>([
    // What is detached is held fixed within derivatives, too.
    ["x = 2; y = 3", "diff(detach(x)*y*x, x)", detached],
    ["x = 2", "diff(detach(x)*x^2, x)", detached],
    ["x = 2", "grad(detach(x)*x, x)[1]", detached],
    ["x = 2; y = 3", "diff(diff(detach(x*y)*x*y^2, x), y)", detached],
    ["x = 2", "diff(x*detach(diff(x^3, x)), x)", detached],
    // Differences that are not sure bear no witness.
    ["x = 1e8", "diff(sin(x), x, 2)", unsure],
    ["x = -3.0000001", "diff(digamma(x), x, 2)", unsure],
    ["x = -3.0000001", "diff(digamma(x), x, 3)", unsure],
    ["x = -3.0000001", "diff(lgamma(x), x, 3)", unsure],
    ["x = 1e14", "1000 + sin(abs(x))", unsure],
    ["x = 1e12", "round(x)", unsure],
    // A slope that settles later than the steps end is no kink.
    ["x = -7.0000001", "digamma(x)", unsure],
    ["x = 0.3", "sqrt(abs(x - 0.30000000000000016))", unsure],
    ["x = 1 + 1e-13", "erf(sqrt(x - 1))", unsure],
  ])("%s: %s", (bound, formula, expected) => {
    for (const verdict of verdictsOf(`${bound}\n:check ${formula}`)) {
      const own = verdict
        .replace(/^the values?.*?(: |(?=agrees?))/, "")
        .replace(/^agree /, "agrees ");
      expect(own).toMatch(expected);
    }
  });

  it("on what follows a convention, as a note says, accuses nobody", () => {
    const said = (formula: string) => verdictsOf(`x = 0; y = 2\n:check ${formula}`);
    expect(said("relu(x) - relu(-x)")).toEqual(["a convention at a kink"]);
    expect(said("y*(relu(x) - relu(-x)) + y")).toEqual([
      "agrees to 15 digits",
      "a convention at a kink",
    ]);
    for (const verdict of said("diff(relu(x) - relu(-x), x)")) {
      expect(verdict).not.toContain("does not agree");
    }
  });
});

it("empty cells have no key in JSON", () => {
  const [reply] = repliesOf("x = 2\n:check abs(x)").slice(-1);
  const { columns, rows } = listingOf(reply);
  expect(rows.map((row) => row[columns.findIndex(({ key }) => key === "complex")])).toEqual([""]);
});
