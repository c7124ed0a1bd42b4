/** Derivatives as formulas: wherever the derivative that they come from has a value, they have the same. */

import { expect, it } from "vitest";
import { derive } from "../../src/algebra/derive.ts";
import { Draft } from "../../src/algebra/draft.ts";
import { probe } from "../../src/algebra/normal/probe.ts";
import { symbolicDerivatives } from "../../src/algebra/symbolic.ts";
import type { Term } from "../../src/algebra/terms.ts";
import { textbookRules } from "../../src/algebra/textbook.ts";
import type { NodeId } from "../../src/autograd/graph.ts";
import { valueAt } from "../../src/operations/operation.ts";
import { operation, operations } from "../../src/operations/table.ts";
import { Workspace } from "../../src/session/workspace.ts";
import { nameTree } from "../../src/syntax/applied.ts";
import { parseExpression } from "../../src/syntax/parse.ts";
import { printExpression } from "../../src/syntax/print.ts";
import { randomFrom } from "../random.ts";

const runs = Number(process.env.NABLA_RUNS ?? 400);

/** All functions of a number. */
const unary = operations
  .filter(({ group, minArity, variadic }) => group !== "operators" && minArity === 1 && !variadic)
  .map(({ name }) => name);
const leaves = ["x", "x", "y", "n", "2", "3", "-1", "0.5", "1/3", "pi"];
const exponents = ["2", "3", "-1", "-2", "0.5", "-0.5", "1/3", "1.5", "4", "n", "y"];
const points = [0, 1, -1, 2, -2, 0.3, -1.7, 3, 800, -800, 1e4, -0.5, 1e-3];

/** With larger numbers on the way their squares may overflow, and with infinities nothing is said. */
const largest = 1e100;

/** A random formula of at most so many levels. */
function randomFormula(random: () => number, levels: number): string {
  const pick = <Of>(list: readonly Of[]): Of => list[Math.floor(random() * list.length)] as Of;
  if (levels === 0 || random() < 0.15) return pick(leaves);
  const inner = (): string => randomFormula(random, levels - 1);
  const kind = random();
  if (kind < 0.5) return `(${inner()} ${pick(["+", "-", "*", "*", "/"])} ${inner()})`;
  if (kind < 0.68) return `(${inner()})^(${pick(exponents)})`;
  if (kind < 0.73) return `(${inner()} > 0 ? ${inner()} : ${inner()})`;
  if (kind < 0.77) return `max(${inner()}, ${inner()})`;
  if (kind < 0.8) return `hypot(${inner()}, ${inner()})`;
  return `${pick(unary)}(${inner()})`;
}

/** The derivatives of a formula by x, as terms that nothing is simplified in, and as the formula that is shown. */
function derivatives(text: string) {
  const workspace = new Workspace();
  for (const name of ["x", "y", "n"]) workspace.bindInput(name, Number.NaN);
  const { graph } = workspace;
  const output = workspace.lower(parseExpression(text)).quantity as NodeId;
  const inputs = [...graph.dependencies([output])].filter((node) => graph.isInput(node));
  const slots = inputs.map((_, parameter) => ({ parameter, index: undefined }));
  const draft = new Draft({}, {});
  const { value, partials } = derive(graph, output, inputs, slots, draft, { rules: textbookRules });
  const names = inputs.map((node) => graph.label(node) as string);
  const shown = symbolicDerivatives(graph, output, inputs, inputs, (node) =>
    graph.isInput(node) ? nameTree(graph.label(node) as string) : undefined,
  );
  return { draft, value, partials, names, shown };
}

/** What a term comes to, and the largest number on the way to it. */
function valueAndSize(draft: Draft, term: Term, inputs: readonly number[]): [number, number] {
  let size = 0;
  const at = (each: Term): number => {
    const content = draft.content(each);
    let value: number;
    if (content.kind === "constant") value = content.value;
    else if (content.kind === "parameter") value = inputs[content.parameter] as number;
    else value = valueAt(operation(content.name), content.operands.map(at));
    if (!Number.isNaN(value)) size = Math.max(size, Math.abs(value));
    return value;
  };
  return [at(term), size];
}

it("a formula has the value of what it was simplified from", () => {
  const random = randomFrom(25);
  const failures: string[] = [];
  for (let run = 0; run < runs; run++) {
    const text = randomFormula(random, 4);
    const { draft, value, partials, names, shown } = derivatives(text);
    for (const [at, partial] of partials.entries()) {
      const formula = shown?.[at];
      if (formula === undefined) continue;
      const printed = printExpression(formula);
      const parsed = parseExpression(printed);
      for (let point = 0; point < 40; point++) {
        const inputs = names.map(() => points[Math.floor(random() * points.length)] as number);
        const [expected, size] = valueAndSize(draft, partial, inputs);
        // What is 0 far out may be so because something has underflowed.
        const isFarOut = inputs.some((input) => Math.abs(input) > 100);
        if (!Number.isFinite(expected) || size > largest || (isFarOut && expected === 0)) continue;
        const found = probe(parsed, (name) => inputs[names.indexOf(name)]);
        const slack = 1e-9 * Math.max(size, found.size);
        if (Math.abs(found.value - expected) <= slack) continue;
        // Where terms cancel, rounding decides; and what has no value has no derivative.
        const nearby = inputs.map((input, place) => input * (1 + 1e-9 * (place + 1)));
        const [beside] = valueAndSize(draft, partial, nearby);
        const isSure = Math.abs(beside - expected) <= 1e-3 * Math.abs(expected);
        const [own] = valueAndSize(draft, value, inputs);
        if (!isSure || !Number.isFinite(own)) continue;
        failures.push(
          `${text} by ${names[at]} is ${printed}: ${found.value}, not ${expected} at ${names.map((n, i) => `${n} = ${inputs[i]}`).join()}`,
        );
        break;
      }
    }
  }
  expect(failures).toEqual([]);
});
