/** Syntax trees for tests: random ones, and ones without the places where they were read. */

import * as fc from "fast-check";
import type { Expression } from "../../src/syntax/tree.ts";

const nowhere = { start: 0, end: 0 };

const hundred = { kind: "number", value: 100, ...nowhere };

const names = ["x", "y1", "α", "e3", "xa", "b1", "_", "max", "constructor", "π", "x₁"];

/** Every shape of expression that a parser can give. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>(
  (tie) => {
    const inner = tie("expression");
    const number = fc
      .oneof(fc.nat(20), fc.double({ min: 0, noNaN: true }))
      .map((value) => ({ kind: "number", value: value === 0 ? 0 : value, ...nowhere }) as const);
    const name = fc
      .constantFrom(...names)
      .map((text) => ({ kind: "name", name: text, ...nowhere }) as const);
    const chain = (operators: readonly string[], most: number) =>
      fc
        .tuple(fc.array(fc.constantFrom(...operators), { minLength: 1, maxLength: most }), inner)
        .chain(([chosen, first]) =>
          fc.array(inner, { minLength: chosen.length, maxLength: chosen.length }).map((others) => ({
            kind: "chain",
            operands: [first, ...others],
            operators: chosen,
            ...nowhere,
          })),
        ) as fc.Arbitrary<Expression>;
    const expression: fc.Arbitrary<Expression> = fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(number, name),
      chain(["or"], 3),
      chain(["and"], 3),
      chain(["<", "<=", ">", ">=", "==", "!="], 1),
      chain(["+", "-", "+%", "-%"], 3),
      chain(["*", "/", "//", "%"], 3),
      fc.tuple(inner, fc.option(inner, { nil: undefined })).map(
        ([share, of]) =>
          ({
            kind: "chain",
            operands: [share, ...(of === undefined ? [] : [of]), hundred],
            operators: of === undefined ? ["/"] : ["*", "/"],
            isPercent: true,
            ...nowhere,
          }) as Expression,
      ),
      fc
        .tuple(fc.constantFrom("-", "+", "not"), inner)
        .map(
          ([operator, operand]) => ({ kind: "unary", operator, operand, ...nowhere }) as Expression,
        ),
      fc
        .tuple(inner, inner)
        .map(([base, exponent]) => ({ kind: "power", base, exponent, ...nowhere }) as Expression),
      fc
        .tuple(inner, inner, inner)
        .map(
          ([condition, whenTrue, whenFalse]) =>
            ({ kind: "conditional", condition, whenTrue, whenFalse, ...nowhere }) as Expression,
        ),
      fc
        .tuple(name, fc.nat(2), fc.array(inner, { maxLength: 3 }))
        .map(
          ([callee, primes, operands]) =>
            ({ kind: "call", callee, primes, operands, ...nowhere }) as Expression,
        ),
      fc.tuple(number, inner).map(
        ([coefficient, factor]) =>
          ({
            kind: "chain",
            operands: [coefficient, factor],
            operators: ["juxtaposed"],
            ...nowhere,
          }) as Expression,
      ),
    );
    return { expression };
  },
).expression;

/** A tree with every span taken out. */
export const bare = (tree: unknown): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value) =>
      key === "start" || key === "end" ? undefined : value === Infinity ? "inf" : value,
    ),
  );
