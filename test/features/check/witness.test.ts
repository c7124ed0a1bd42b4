/**
 * Derivatives of every order beside contour integrals and differences of the formula itself, at the points that rules have
 * guards for: whole numbers, 0, 1, ties, and what lies beside poles. Random points never meet a guard.
 */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operation } from "../../../src/operations/operation.ts";
import { functions, operations } from "../../../src/operations/table.ts";
import { agreedBy, differenceOf, hear, isRight, nested, told } from "../../witnesses.ts";

type Point = Readonly<Record<string, number>>;

describe("the witnesses themselves", () => {
  // Closed forms, and the series of x^x at 1 (OEIS A005727).
  it.each<[Point, string, string, number]>([
    [{ x: 1 }, "x^x", "x", 1],
    [{ x: 1 }, "x^x", "xx", 2],
    [{ x: 1 }, "x^x", "xxx", 3],
    [{ x: 1 }, "x^x", "xxxx", 8],
    [{ x: 1 }, "x^x", "xxxxx", 10],
    [{ x: 0 }, "(1+x)^x", "xx", 2],
    [{ x: 0 }, "(1+x)^x", "xxx", -3],
    [{ x: 2, y: 0 }, "x^y", "xy", 0.5],
    [{ x: 2, y: 0 }, "x^y", "yx", 0.5],
    [{ x: 2, y: 0 }, "x^y", "yyy", Math.LN2 ** 3],
    [{ x: 0, y: 2 }, "xlogy(x, y)", "xy", 0.5],
    [{ x: 0, y: 2 }, "xlogy(x, y)", "yx", 0.5],
    [{ x: 0 }, "x^3", "xxx", 6],
    [{ x: 0 }, "sum(x^k for k in 0..3)", "xx", 2],
    [{ x: 0 }, "abs(x)^2", "xx", 2],
    [{ x: 0 }, "exp(-abs(x)^2)", "xx", -2],
    [{ x: 0 }, "cosh(abs(x))", "xx", 1],
    [{ x: 0, y: 0 }, "hypot(x, y)^2", "xx", 2],
    [{ x: 0, y: 0 }, "hypot(x, y)^2", "xy", 0],
    [{ x: 0, y: 0 }, "norm(x, y)^2 - x*y", "xy", -1],
    [{ x: 0 }, "max(exp(x) - 1, x)", "xx", 1],
    [{ x: 0 }, "min(x^2, x^4)", "xxxx", 24],
    [{ x: 0 }, "max(cos(x), 1 - x^2)", "xx", -1],
    [{ x: 1 }, "1/(x - 0.999)", "xx", 2e9],
  ])("%j: %s by %s is %d", (point, formula, path, expected) => {
    const heard = hear(point, nested(formula, path.split("")));
    const found = agreedBy(heard) as number;
    expect(Math.abs(found - expected), told(heard)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
  });

  it.each<[Point, string, string]>([
    [{ x: 0 }, "abs(x)", "x"],
    [{ x: 0 }, "x*abs(x)", "xx"],
    [{ x: 0 }, "max(x, 2*x)", "x"],
    [{ x: 2, y: 2 }, "max(x, y)", "xx"],
    [{ x: 2, y: 2 }, "max(x, y)", "xy"],
    [{ x: 3 }, "floor(x)*x", "xx"],
    [{ x: 1 }, "(x == 1) + x^2", "xx"],
    [{ x: 0, y: 0 }, "hypot(x, y)", "x"],
    [{ x: 0, y: 0 }, "atan2(x, y)", "x"],
    [{ x: 0 }, "x^2.5", "xxx"],
    [{ x: 0 }, "sqrt(x)", "x"],
    [{ x: 0 }, "x == 0 ? 1 : sin(x)/x", "xx"],
    [{ x: 0 }, "x > 0 ? x : -x", "x"],
    [{ x: -1, y: 2 }, "x^y", "y"],
    [{ x: 0, y: 0 }, "x^y", "y"],
    [{ x: 0, y: 0 }, "0^y", "y"],
  ])("%j: of %s by %s they say nothing", (point, formula, path) => {
    expect(agreedBy(hear(point, nested(formula, path.split(""))))).toBeUndefined();
  });
});

/** Nothing to differentiate, or with respect to; a branch that is not taken has a test of its own. */
/** Those with the order of a derivative among their operands, or of which one operand has to be one of the others. */
const parts =
  "polygamma sincd powlog polygammastep betad normlogcdfd softweight softpart softrest hypotpart hypotrest";
const without = new Set(["detach", "len", "if", ...parts.split(" ")]);
const names = ["x", "y", "z"];
const alone = [-2, -1, -0.5, 0, 0.5, 1, 2, 3, 1e-3, -1e-3, 0.999, 1.001];
const pairs = [-1, 0, 0.5, 1, 2];
const triples = [-1, 0, 1];

const written = ({ name, symbol, group, parameters }: Operation, given: readonly string[]) => {
  const isOperator = group === "operators" || name === "pow" || name === "mod";
  if (!isOperator) return `${name}(${given.join(", ")})`;
  return parameters.length === 2 ? `(x ${symbol} y)` : `(${symbol} x)`;
};

/** Each choice of names with repetition, in order and the other way around. */
function pathsOf(given: readonly string[], most: number): string[][] {
  const sorted: string[][] = [];
  const add = (path: readonly string[], from: number): void => {
    if (path.length > 0) sorted.push([...path]);
    if (path.length === most) return;
    for (let at = from; at < given.length; at++) add([...path, given[at] as string], at);
  };
  add([], 0);
  const reversed = sorted.filter((path) => new Set(path).size > 1).map((path) => path.toReversed());
  return [...sorted, ...reversed];
}

describe("the rules of each operation, at special points, to the fourth order", () => {
  const members = operations.filter(({ name }) => !without.has(name));

  it.each(members)("$name", (made) => {
    const count = made.variadic ? 3 : made.parameters.length;
    const given = names.slice(0, count);
    const values = [alone, pairs, triples][count - 1] as readonly number[];
    const points = given.reduce<number[][]>(
      (shorter) => shorter.flatMap((point) => values.map((value) => [...point, value])),
      [[]],
    );
    // Of what is flat, a second derivative is as good as a fourth.
    const isFlat = made.partials.every((rule) => rule === "0");
    const most = count === 3 || isFlat ? 2 : 4;
    let heardOf = 0;
    for (const point of points) {
      const inputs = Object.fromEntries(given.map((name, at) => [name, point[at] as number]));
      for (const path of pathsOf(given, most)) {
        const heard = hear(inputs, nested(written(made, given), path));
        const right = agreedBy(heard) ?? differenceOf(heard);
        if (right === undefined) continue;
        heardOf++;
        expect(isRight(heard, right), `${path.join("")} at ${point}: ${told(heard)}`).toBe(true);
      }
    }
    expect(heardOf).toBeGreaterThanOrEqual(points.length / 2);
  });
});

const callable = [...functions.values()].filter(
  (row): row is Operation =>
    "value" in row && !without.has(row.name) && row.group !== "auxiliary" && row.group !== "lists",
);
const ofLists = ["sum", "prod", "mean", "var", "std", "min", "max", "norm", "logsumexp"];

/** Formulas whose parts meet at whole numbers. */
const { formula } = fc.letrec<{ readonly formula: string }>((tie) => {
  const inner = tie("formula");
  const leaf = fc.constantFrom(
    ...["x", "y", "x", "y", "x*y", "1+x", "x-1", "x-y", "x^2"],
    ...["0", "1", "2", "3", "0.5"],
  );
  const operator = fc.constantFrom("+", "-", "*", "/", "^", "^", "%");
  const comparison = fc.constantFrom("<", ">=", "==");
  return {
    formula: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.tuple(inner, operator, inner).map(([left, sign, right]) => `((${left})${sign}(${right}))`),
      fc
        .constantFrom(...callable)
        .chain(({ name, minArity, maxArity }) =>
          fc
            .array(inner, { minLength: minArity, maxLength: Math.min(maxArity, 3) })
            .map((operands) => `${name}(${operands.join(", ")})`),
        ),
      fc
        .tuple(fc.constantFrom(...ofLists), fc.array(inner, { minLength: 2, maxLength: 3 }))
        .map(([name, operands]) => `${name}(${operands.join(", ")})`),
      fc
        .tuple(inner, comparison, inner, inner, inner)
        .map(
          ([left, sign, right, yes, no]) => `((${left}) ${sign} (${right}) ? (${yes}) : (${no}))`,
        ),
    ),
  };
});

const longest = 120;
const sampled = fc.tuple(
  formula.filter((text) => /[xy]/.test(text) && text.length < longest),
  fc.constantFrom(...pathsOf(["x", "y"], 4)),
  fc.record({
    x: fc.constantFrom(-1, 0, 0.5, 1, 2, 3),
    y: fc.constantFrom(-1, 0, 0.5, 1, 2, 3),
  }),
);

it("the rules are right for random formulas where their parts meet, to the fourth order", () => {
  const numRuns = Number(process.env.NABLA_RUNS ?? 400);
  let heardOf = 0;
  for (const [text, path, inputs] of fc.sample(sampled, { numRuns, seed: 17 })) {
    const heard = hear(inputs, nested(text, path));
    // A derivative that overflows on the way is NaN, and says so.
    if (agreedBy(heard) === undefined || Number.isNaN(heard.rules)) continue;
    heardOf++;
    const where = `${path.join("")} of ${text} at x = ${inputs.x}, y = ${inputs.y}`;
    expect.soft(isRight(heard), `${where}: ${told(heard)}`).toBe(true);
  }
  expect(heardOf).toBeGreaterThan(numRuns / 3);
});
