/** Values and derivatives against references of 50 digits, which test/reference/make.py has made. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Differentiator } from "../../src/autograd/gradient.ts";
import { Graph } from "../../src/autograd/graph.ts";
import type { Operation } from "../../src/operations/operation.ts";
import { functions, operations } from "../../src/operations/table.ts";
import { lastValue } from "../replies.ts";

type Triple = readonly [string, string, string];
type Record = readonly [
  name: string,
  values: readonly number[],
  operand: number,
  references: Triple,
  scales: Triple,
];

const url = new URL("../reference/values.json", import.meta.url);
const records: readonly Record[] = JSON.parse(readFileSync(url, "utf8"));

/** How far a value and its first two derivatives may be off, relatively. */
const tolerances = [1e-13, 1e-13, 1e-11] as const;

/** The value and the first two derivatives with respect to one operand. */
function derivatives(operation: Operation, values: readonly number[], operand: number): number[] {
  const graph = new Graph();
  const differentiator = new Differentiator(graph);
  const inputs = values.map((value, index) => graph.input(value, `x${index}`));
  const standards = operation.parameters
    .slice(values.length)
    .map(({ default: standard }) => graph.constant(standard as number));
  const variable = inputs[operand] as number;
  const f = graph.apply(operation, [...inputs, ...(operation.variadic ? [] : standards)]);
  const first = differentiator.derivative(f, variable);
  const second = differentiator.derivative(first, variable);
  return [f, first, second].map((node) => graph.value(node));
}

const names = [...new Set(records.map(([name]) => name))];

describe.each(names)("%s", (name) => {
  it("is right, and so are its derivatives", () => {
    const operation = functions.get(name) as Operation;
    const wrong: string[] = [];
    for (const [of, values, operand, references, scales] of records) {
      if (of !== name) continue;
      for (const [order, value] of derivatives(operation, values, operand).entries()) {
        const reference = Number(references[order]);
        const scale = Math.abs(Number(scales[order]));
        if (value === reference) continue;
        // Digits end below the normal numbers; the factors of a second derivative come to that sooner than it does.
        const least = order === 2 ? 1e-200 : 1e-322;
        const allowed = (tolerances[order] as number) * scale + least;
        if (!(Math.abs(value - reference) <= allowed)) {
          const off = Math.abs(value - reference) / scale;
          wrong.push(
            `order ${order} at ${values}: ${value}, not ${reference} (${off.toPrecision(2)})`,
          );
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

it.each([
  [0.3, 1.7, 1, -0.15549728481816472],
  [2, -1.5, 2, 0.16986579209153746],
  [1e-10, 0.5, 3, -0.12208071553760858],
  [7, 0, 1, 1.9459101490553132],
  [1, 3, 2, 0],
  [5e-300, 0.25, 1, -1.0305436727192295e-72],
  [0, 2, 1, 0],
  [0, 1e-300, 4, 0],
])("powlog(%d, %d, %d) is right", (x, y, n, right) => {
  const value = lastValue(`powlog(${x}, ${y}, ${n})`);
  expect(Math.abs(value - right)).toBeLessThanOrEqual(1e-13 * Math.abs(right));
});

it("every function of numbers has references, or is exact by its nature", () => {
  const exact =
    "and or not sign floor ceil round trunc min max clamp if sum len detach matches".split(" ");
  const elsewhere = (
    "add sub mul div neg lt le gt ge eq ne logsumexp softweight softpart softrest share hypotpart hypotrest sincd polygamma " +
    "polygammastep betad normlogcdfd powlog"
  ).split(" ");
  const covered = new Set([...names, ...exact, ...elsewhere]);
  expect(operations.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
});
