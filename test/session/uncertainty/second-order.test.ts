/** Second-order terms, against formulas for whose variance there is a closed form, and the GUM's example. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeId } from "../../../src/autograd/graph.ts";
import { secondOrder } from "../../../src/session/uncertainty/second-order.ts";
import { uncertaintyIn } from "../../../src/session/uncertainty/uncertainty.ts";
import { Workspace } from "../../../src/session/workspace.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";

interface Given {
  readonly means: readonly [number, number];
  readonly sizes: readonly [number, number];
  readonly correlation: number;
}

/** Mean and variance of a formula of x and y to second order. */
function moments(formula: string, { means, sizes, correlation }: Given) {
  const workspace = new Workspace();
  for (const [at, name] of ["x", "y"].entries())
    workspace.bindInput(name, means[at] as number, sizes[at]);
  const [x, y] = ["x", "y"].map((name) => workspace.elementsOf(name)[0]);
  if (x !== undefined && y !== undefined) workspace.correlate([[x, y, correlation]]);
  const output = workspace.lower(parseExpression(formula)).quantity as NodeId;
  const { inputs } = workspace.gradient(output);
  const size = workspace.graph.size;
  const { unit, curvature, third, shift } = secondOrder(workspace, output, inputs, () => {});
  expect(workspace.graph.size).toBe(size);
  const first = uncertaintyIn(workspace, output) as number;
  return {
    mean: workspace.graph.value(output) + shift,
    variance: first ** 2 + (curvature + third) * unit ** 2,
  };
}

const value = fc.double({ min: -5, max: 5, noNaN: true });
const size = fc.double({ min: 0.01, max: 2, noNaN: true });
const given: fc.Arbitrary<Given> = fc.record({
  means: fc.tuple(value, value),
  sizes: fc.tuple(size, size),
  correlation: fc.double({ min: -1, max: 1, noNaN: true }),
});

const near = (found: number, exact: number, scale: number): void => {
  expect(Math.abs(found - exact)).toBeLessThanOrEqual(1e-10 * (scale + 1));
};

describe("to second order", () => {
  it("a square of a normal number has exactly its mean and variance", () => {
    fc.assert(
      fc.property(given, ({ means, sizes }) => {
        const [m, u] = [means[0], sizes[0]];
        const { mean, variance } = moments("x^2", { means, sizes, correlation: 0 });
        near(mean, m ** 2 + u ** 2, 100);
        near(variance, 4 * m ** 2 * u ** 2 + 2 * u ** 4, 1000);
      }),
    );
  });

  it("a product of correlated normal numbers has exactly its mean and variance", () => {
    fc.assert(
      fc.property(given, (all) => {
        const {
          means: [m, n],
          sizes: [u, v],
          correlation,
        } = all;
        const c = correlation * u * v;
        const { mean, variance } = moments("x*y", all);
        near(mean, m * n + c, 100);
        near(variance, (n * u) ** 2 + (m * v) ** 2 + 2 * m * n * c + (u * v) ** 2 + c ** 2, 1000);
      }),
    );
  });

  it("a cube has what of its variance is of fourth order in the uncertainty", () => {
    fc.assert(
      fc.property(given, ({ means, sizes }) => {
        const [m, u] = [means[0], sizes[0]];
        const { mean, variance } = moments("x^3", { means, sizes, correlation: 0 });
        near(mean, m ** 3 + 3 * m * u ** 2, 1000);
        near(variance, 9 * m ** 4 * u ** 2 + 36 * m ** 2 * u ** 4, 1e5);
      }),
    );
  });

  it("a formula of a sum is that of a sum, however its parts are correlated", () => {
    fc.assert(
      fc.property(given, ({ means: [m, n], sizes: [u, v], correlation }) => {
        const together = Math.sqrt(Math.max(0, u ** 2 + v ** 2 + 2 * correlation * u * v));
        const parts = moments("sin(x + y) + (x + y)^3", {
          means: [m, n],
          sizes: [u, v],
          correlation,
        });
        const whole = moments("sin(x) + x^3", {
          means: [m + n, 0],
          sizes: [together, 1],
          correlation: 0,
        });
        near(parts.mean, whole.mean, 1e4);
        near(parts.variance, whole.variance, 1e7);
      }),
    );
  });
});
