/** The complex forms of operations, against their real values and their derivative rules. */

import { describe, expect, it } from "vitest";
import { Differentiator } from "../../../src/autograd/gradient.ts";
import { Graph } from "../../../src/autograd/graph.ts";
import { complexForm } from "../../../src/features/check/analytic.ts";
import { complex } from "../../../src/features/check/complex.ts";
import { complexSlope } from "../../../src/features/check/differences.ts";
import { type Operation, valueAt } from "../../../src/operations/operation.ts";
import { operation, operations } from "../../../src/operations/table.ts";

const analytic = operations.filter(({ name }) => complexForm(name) !== undefined);

function partials(made: Operation, point: readonly number[]): readonly number[] {
  const graph = new Graph();
  const inputs = point.map((value, index) => graph.input(value, `x${index}`));
  const gradient = new Differentiator(graph).gradient(graph.apply(made, inputs));
  return inputs.map((input) => gradient.partials[gradient.inputs.indexOf(input)] as number);
}

function slopes(made: Operation, point: readonly number[]): number[] {
  const form = complexForm(made.name) as NonNullable<ReturnType<typeof complexForm>>;
  return point.map((x, at) =>
    complexSlope((z) => form(point.map((value) => complex(value)).with(at, z)), x),
  );
}

describe.each(analytic)("$name", (made) => {
  const points = [0.03, 0.2, 0.41, 0.57, 0.83, 0.98].map((part) =>
    made.domain.map(([low, high], index) => low + (high - low) * ((part + index * 0.618) % 1)),
  );

  it("has in its imaginary part all the digits of the derivative", () => {
    for (const point of points) {
      const exact = partials(made, point);
      for (const [at, slope] of slopes(made, point).entries()) {
        const size = Math.max(Math.abs(exact[at] as number), 1e-3);
        expect(Math.abs(slope - (exact[at] as number)) / size, `${point}`).toBeLessThan(2e-13);
      }
    }
  });

  it("is the real function at real numbers", () => {
    for (const point of points) {
      const value = valueAt(made, point);
      const { re, im } = (complexForm(made.name) as NonNullable<ReturnType<typeof complexForm>>)(
        point.map((x) => complex(x)),
      );
      expect(Math.abs(re - value)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(value)));
      expect(Math.abs(im)).toBe(0);
    }
  });
});

it.each([
  ["tanh", 20, 1.699341702045738e-17],
  ["tanh", 300, 4 * Math.exp(-600)],
  ["sigmoid", -600, 2.6503965530043108e-261],
  ["sech", 400, -2 * Math.exp(-400)],
  ["coth", -30, -3.502604305078608e-26],
  ["asin", 1 - 1e-10, 70710.67519510882],
  ["acosh", 1 + 1e-10, 70710.67519157329],
  ["atan", 1e100, 1e-200],
  ["asinh", 1e200, 1e-200],
  ["asinh", -3, 1 / Math.sqrt(10)],
  ["cbrt", -8, 1 / 12],
  ["ln", 1e-300, 1e300],
  ["softplus", 800, 1],
  ["atan2", 2, 0.4],
] as const)("%s at %d has the slope %d", (name, x, slope) => {
  const made = operation(name);
  const point = name === "atan2" ? [x, -1] : [x];
  const expected = name === "atan2" ? -1 / 5 : slope;
  expect((slopes(made, point)[0] as number) / expected).toBeCloseTo(1, 8);
});

it("there is none for what jumps, has a kink, or chooses", () => {
  for (const name of ["abs", "floor", "lt", "if", "max", "relu", "mod", "erf", "gamma", "detach"]) {
    expect(complexForm(name)).toBeUndefined();
  }
});
