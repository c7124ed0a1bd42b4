/** Random programs over the whole grammar, which mean something: numbers and lists where they belong. */

import * as fc from "fast-check";
import type { Operation } from "../../src/operations/operation.ts";
import { functions } from "../../src/operations/table.ts";

export const inputs = ["x", "y", "z"] as const;

/** Functions of numbers whose arguments may be anything, be it outside their domain. */
const callable = [...functions.values()].filter(
  (row): row is Operation => "value" in row && row.group !== "auxiliary" && row.group !== "lists",
);
const ofLists = ["sum", "prod", "mean", "var", "std", "min", "max", "norm", "logsumexp", "len"];

interface Parts {
  readonly number: string;
  readonly list: string;
}

const { number, list } = fc.letrec<Parts>((tie) => {
  const inner = tie("number");
  const bracketed = inner.map((text) => `(${text})`);
  const constant = fc.oneof(
    fc.integer({ min: 0, max: 9 }).map(String),
    fc.double({ min: 0.01, max: 99, noNaN: true }).map(String),
    fc.constantFrom("pi", "e", "0.5", "1e-3", "0x1f"),
  );
  const call = fc.constantFrom(...callable).chain((row) => {
    const { minArity, maxArity } = row;
    return fc
      .array(inner, { minLength: minArity, maxLength: Math.min(maxArity, 3) })
      .map((operands) => `${row.name}(${operands.join(", ")})`);
  });
  return {
    number: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...inputs),
      constant,
      fc
        .tuple(bracketed, fc.constantFrom(..."+-*/%^".split("")), bracketed)
        .map((all) => all.join("")),
      fc.tuple(bracketed, fc.constantFrom("²", "³", "^2", "^-1")).map((all) => all.join("")),
      fc
        .tuple(
          constant.filter((text) => /^\d$/.test(text)),
          bracketed,
        )
        .map((all) => all.join("")),
      inner.map((text) => `-${text}`),
      call,
      fc
        .tuple(inner, fc.constantFrom("<", "<=", ">", ">=", "==", "!="), inner, inner, inner)
        .map(([left, sign, right, yes, no]) => `(((${left}) ${sign} (${right})) ? ${yes} : ${no})`),
      fc
        .tuple(fc.constantFrom(...ofLists), tie("list"))
        .map(([name, operand]) => `${name}(${operand})`),
      fc.tuple(tie("list"), tie("list")).map(([left, right]) => `dot(${left}, ${right})`),
      fc.tuple(inner, fc.constantFrom(...inputs)).map(([text, name]) => `diff(${text}, ${name})`),
      fc
        .tuple(fc.constantFrom("sin", "tanh", "exp", "square"), bracketed)
        .map((all) => all.join("'")),
    ),
    list: fc.oneof(
      fc.array(inner, { minLength: 3, maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
      inner.map((element) => `[k*(${element}) for k in 1..3]`),
      inner.map((factor) => `(${factor})*[1, 2, 3]`),
      fc.constant("softmax([x, y, z])"),
    ),
  };
});

export const formulas: fc.Arbitrary<string> = fc.oneof({ weight: 5, arbitrary: number }, list);
