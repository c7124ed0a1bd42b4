/** Formulas at some points, at which a form that is to stand for another one must have its value. */

import { evaluate, type Interpreter } from "../../autograd/evaluate.ts";
import { ruleConstants } from "../../autograd/rules.ts";
import { valueAt } from "../../operations/operation.ts";
import { type OperationName, operation } from "../../operations/table.ts";
import type { Expression } from "../../syntax/tree.ts";

/** Ordinary numbers, signs, zeros, and what lets powers of e overflow. */
const numbers = [0.7, -1.3, 0, 2.5, 800, -800, 1, -0.4, -1, 3, 1e5, 0.05, -1e5];
/** So many places further each next name begins. */
const strides = [0, 1, 5];

/** The share of the largest number on the way that rounding may make of a result. */
const rounding = 1e-9;

export interface Probe {
  readonly value: number;
  /** The largest finite number on the way to it. */
  readonly size: number;
}

/** A formula at points, by the places of its names among all. */
export const probesOf = (
  formula: Expression,
  places: ReadonlyMap<string, number>,
): readonly Probe[] =>
  strides.flatMap((stride) =>
    numbers.map((_, at) =>
      probe(formula, (name) => {
        const place = places.get(name);
        return place === undefined ? undefined : numbers[(at + place * stride) % numbers.length];
      }),
    ),
  );

export function probe(formula: Expression, valueFor: (name: string) => number | undefined): Probe {
  let size = 0;
  const noted = (value: number): number => {
    if (Math.abs(value) > size && Number.isFinite(value)) size = Math.abs(value);
    return value;
  };
  const interpreter: Interpreter<number, undefined> = {
    constant: noted,
    apply: (made, operands) => noted(valueAt(made, operands)),
    name: ({ name }) => noted(valueFor(name) ?? ruleConstants.get(name) ?? Number.NaN),
    call: ({ callee, operands }) => {
      const made = operation(callee.name as OperationName);
      const given = operands.map((operand) => evaluate(operand, interpreter, undefined));
      const standards = made.variadic ? [] : made.parameters.slice(given.length);
      for (const { default: standard } of standards) given.push(standard as number);
      return noted(valueAt(made, given));
    },
    list: () => Number.NaN,
  };
  return { value: evaluate(formula, interpreter, undefined), size };
}

/** Whether a form has, wherever the other has a value, the same. */
export const agrees = (original: readonly Probe[], form: readonly Probe[]): boolean =>
  original.every(({ value, size }, at) => {
    if (!Number.isFinite(value)) return true;
    const other = form[at] as Probe;
    return Math.abs(other.value - value) <= rounding * Math.max(size, other.size);
  });
