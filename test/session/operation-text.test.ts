/** An operation at the numbers that it has, as text: read again it is that operation at those numbers. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Graph } from "../../src/autograd/graph.ts";
import { raise } from "../../src/autograd/raise.ts";
import { Session } from "../../src/index.ts";
import { type Operation, valueAt } from "../../src/operations/operation.ts";
import { functions, operation, operations } from "../../src/operations/table.ts";
import { operationText } from "../../src/session/operation-text.ts";
import { printExpression } from "../../src/syntax/print.ts";
import { answersOf } from "../replies.ts";

const numbers = fc.oneof(
  fc.integer({ min: -99999, max: 99999 }),
  fc.integer({ min: -9999, max: 9999 }).map((n) => n / 1000),
  fc.constantFrom(0, -0, 1, -1, -8, 0.5, -0.5, 1e-20, -1e20, 1e200, 5e-324),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);

const valueIn = (text: string): unknown => {
  const [reply] = [...new Session({ gradients: false }).run(text)];
  return reply?.kind === "answer" ? reply.value : reply;
};

const written = operations.filter(
  ({ name, group, minArity, isCount }: Operation & { isCount?: true }) =>
    isCount === undefined && minArity <= 3 && (group === "operators" || functions.has(name)),
);

describe.each(written.map((row) => [row.name, row] as const))("%s at numbers", (_, row) => {
  const most = Math.min(Math.max(3, row.minArity), row.maxArity);

  it("is a text that comes to its value", () => {
    fc.assert(
      fc.property(
        fc.array(numbers, { minLength: Math.max(1, row.minArity), maxLength: most }),
        (given) => {
          const standards = row.parameters
            .slice(given.length)
            .map(({ default: standard }) => standard);
          const operands = row.variadic ? given : [...given, ...(standards as number[])];
          expect(valueIn(operationText(row, operands))).toEqual(valueAt(row, operands));
        },
      ),
      { numRuns: 60 },
    );
  });
});

it("a text at numbers of many digits is not a number, or infinite, where the value is", () => {
  const kindOf = (value: unknown): unknown => (Number.isFinite(value) ? "finite" : value);
  fc.assert(
    fc.property(
      fc.constantFrom(...written.filter(({ variadic }) => !variadic)),
      fc.array(
        fc.oneof(
          fc.double({ min: -2, max: 2, noNaN: true }),
          fc.double(),
          fc.constantFrom(1 + 1e-12, 1.00000000000001, -1e-300, Number.MAX_VALUE),
        ),
        { minLength: 3, maxLength: 3 },
      ),
      (row, given) => {
        const operands = given.slice(0, row.parameters.length);
        expect(kindOf(valueIn(operationText(row, operands)))).toEqual(
          kindOf(valueAt(row, operands)),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

it.each([
  ["pow", [-8, 0.33333], "(-8)^0.33333"],
  ["pow", [0, -1], "0^-1"],
  ["div", [1, -0], "1/-0"],
  ["mul", [0, Number.NEGATIVE_INFINITY], "0*-inf"],
  ["neg", [-3], "--3"],
  ["factorial", [-3], "(-3)!"],
  ["mod", [-3, 0], "-3%0"],
  ["if", [-1, Number.NaN, 2], "-1 ? nan : 2"],
  ["asin", [1 + 1e-9], "asin(1.000000001)"],
  ["mul", [Number.MAX_VALUE, 10], "1.7976931348623157e308*10"],
  ["log", [-3, Math.E], "log(-3)"],
  ["max", [1, 2, 3, 4], "max(1, 2, …)"],
] as const)("%s at %j is %s", (name, operands, text) => {
  expect(operationText(operation(name), operands)).toBe(text);
});

it("a node of numbers of any sign, printed and read again, is the node's value", () => {
  const inner = fc.constantFrom(
    "add",
    "sub",
    "mul",
    "div",
    "mod",
    "pow",
    "and",
    "or",
    "lt",
    "atan2",
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(inner, fc.boolean(), fc.nat(9), fc.nat(9), numbers), {
        minLength: 1,
        maxLength: 8,
      }),
      (steps) => {
        const graph = new Graph();
        const nodes = [graph.input(-2.5, "x")];
        for (const [name, isNegated, left, right, number] of steps) {
          const pick = (at: number): number => nodes[at] ?? graph.constant(number);
          const made = graph.apply(operation(name as "add"), [pick(left), pick(right)]);
          nodes.push(isNegated ? graph.apply(operation("neg"), [made]) : made);
        }
        const last = nodes.at(-1) as number;
        const text = printExpression(raise(graph, last, { nodes: 1e6 }));
        const replies = [...new Session({ gradients: false }).run(`x = -2.5\n${text}`)];
        expect(replies[1]).toMatchObject({ value: graph.value(last) });
      },
    ),
    { numRuns: 500 },
  );
});

it("a note has the brackets that it needs", () => {
  const [note] = answersOf("x = -8\nx^0.33333").at(-1)?.notes ?? [];
  expect(note?.cause).toBe("(-8)^0.33333");
});
