/** Every row of the table of operations, against central differences and against itself. */

import { describe, expect, it } from "vitest";
import { Differentiator } from "../../src/autograd/gradient.ts";
import { Graph } from "../../src/autograd/graph.ts";
import { conventionAt } from "../../src/autograd/kinks/conditions.ts";
import { type Operation, valueAt } from "../../src/operations/operation.ts";
import { functions, operations } from "../../src/operations/table.ts";
import { lastValue } from "../replies.ts";

/** A derivative of an operation at a point: one number in `path` for each time, the operand differentiated by. */
function derivative(
  operation: Operation,
  path: readonly number[],
  point: readonly number[],
): number {
  const graph = new Graph();
  const differentiator = new Differentiator(graph);
  const inputs = point.map((value, index) => graph.input(value, `x${index}`));
  let node = graph.apply(operation, inputs);
  for (const operand of path) node = differentiator.derivative(node, inputs[operand] as number);
  return graph.value(node);
}

/** Richardson's combination of two central differences: the error falls with the fourth power of the step. */
function centralDifference(f: (x: number) => number, x: number): number {
  const h = 1e-3;
  const slope = (step: number): number => (f(x + step) - f(x - step)) / (2 * step);
  return (4 * slope(h / 2) - slope(h)) / 3;
}

const inf = Number.POSITIVE_INFINITY;

/** Points spread over the inside of the domain. */
function pointsIn({ domain, name }: Operation): number[][] {
  // What has no derivative by decree has none that differences could find.
  if (name === "detach") return [];
  return [0.07, 0.31, 0.52, 0.78, 0.93].map((part) =>
    domain.map(([low, high], index) => {
      const share = (part + index * 0.618) % 1;
      return low + (high - low) * (0.02 + 0.96 * share);
    }),
  );
}

/** The operands to differentiate by, one after the other, in every way; orders, `m` and `n`, are whole numbers. */
function pathsOf(order: number, operation: Operation): number[][] {
  if (order === 0) return [[]];
  const operands = operation.domain
    .map((_, operand) => operand)
    .filter((operand) => !/^[mn]$/.test(operation.parameters[operand]?.name ?? ""));
  return pathsOf(order - 1, operation).flatMap((path) =>
    operands.map((operand) => [...path, operand]),
  );
}

/** Whether slopes to the left and to the right differ by one of the operands, or the values themselves. */
function hasKink(operation: Operation, point: readonly number[]): boolean {
  const step = 2 ** -20;
  const middle = valueAt(operation, point);
  return point.some((x, operand) => {
    const [before, after] = [-step, step].map(
      (by) => (valueAt(operation, point.with(operand, x + by)) - middle) / by,
    ) as [number, number];
    return Math.abs(after - before) > 1e-3 * Math.max(1, Math.abs(after), Math.abs(before));
  });
}

describe.each(operations)("$name", (operation) => {
  it.each([1, 2, 3])("has the partial derivatives of order %i that differences have", (order) => {
    for (const point of pointsIn(operation)) {
      for (const path of pathsOf(order, operation)) {
        const last = path.at(-1) as number;
        const along = (x: number): number =>
          derivative(operation, path.slice(0, -1), point.with(last, x));
        const expected = centralDifference(along, point[last] as number);
        const exact = derivative(operation, path, point);
        const scale = Math.max(1, Math.abs(expected), Math.abs(along(point[last] as number)));
        expect(Math.abs(exact - expected) / scale, `${path} at ${point}`).toBeLessThan(1e-7);
      }
    }
  });

  it("names each parameter and has a partial for each", () => {
    const { parameters, partials, variadic, domain } = operation;
    expect(partials).toHaveLength(parameters.length);
    if (!variadic) expect(domain).toHaveLength(parameters.length);
  });

  it.runIf(operation.group !== "auxiliary" && operation.parameters.length < 3)(
    "is a number just where it says",
    () => {
      const { where = "1", parameters } = operation;
      const values = [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3];
      const points = parameters.reduce<number[][]>(
        (shorter) => shorter.flatMap((point) => values.map((value) => [...point, value])),
        [[]],
      );
      for (const point of points) {
        const bindings = parameters.map(({ name }, index) => `${name} = ${point[index]}`);
        const isNumber = !Number.isNaN(valueAt(operation, point));
        expect(lastValue(`${bindings.join("; ")}; 0 + (${where})`) === 1, `${point}`).toBe(
          isNumber,
        );
      }
    },
  );

  it("is the same where the others have been gone through before", () => {
    if (!operation.variadic || operation.among === undefined) return;
    for (const others of [[1, 2, 2], [2, -0, 0], [inf, inf, 1], [-inf], [Number.NaN, 1]]) {
      const after = operation.among(others);
      for (const first of [...others, 1, 3]) {
        expect(after(first)).toBe(operation.value([first, ...others]));
      }
    }
  });

  it.runIf(operation.kink !== undefined)("knows its kinks and jumps, on both sides of 0", () => {
    const values = [-2.5, -2, -1.5, -1, -0.5, -0.25, 0, 0.25, 0.5, 1, 1.5, 2, 2.5];
    const count = operation.variadic ? 2 : operation.parameters.length;
    const points = Array.from({ length: count }).reduce<number[][]>(
      (shorter) => shorter.flatMap((point) => values.map((value) => [...point, value])),
      [[]],
    );
    for (const operands of points) {
      // Where both bounds of an interval are one, it may have a derivative by neither; by x it has one.
      if (operation.name === "clamp" && operands[1] === operands[2]) continue;
      const own = valueAt(operation, operands);
      const isKnown = conventionAt({ operation, operands, own, position: 0 }) !== undefined;
      if (!isKnown) expect(hasKink(operation, operands), `${operands}`).toBe(false);
    }
  });

  it("has an example that runs", () => {
    expect(lastValue(operation.example)).toSatisfy(Number.isFinite);
  });
});

describe("the conventions where the derivative is not obvious", () => {
  it.each([
    ["x = 0; diff(abs(x), x)", 0],
    ["x = 0; diff(relu(x), x)", 0],
    ["x = -2; diff(abs(x), x)", -1],
    ["x = 1; y = 1; diff(min(x, y), x)", 0.5],
    ["x = 1; y = 1; diff(max(x, y, 0), y)", 0.5],
    ["x = 2; diff(max(x, x), x)", 1],
    ["x = 0; diff(sqrt(x), x)", Number.POSITIVE_INFINITY],
    ["x = 0; diff(x^0, x)", 0],
    ["x = 0; diff(x^1, x)", 1],
    ["x = 0; diff(x^2, x)", 0],
    ["x = 0; diff(x^0.5, x)", Number.POSITIVE_INFINITY],
    ["x = 0; diff(x^-1, x)", Number.NEGATIVE_INFINITY],
    ["x = 0; y = 0; diff(x^y, x)", 0],
    ["x = 0; y = 0; diff(x^y, y)", 0],
    ["y = 2; diff(0^y, y)", 0],
    ["y = -2; diff(0^y, y)", Number.NEGATIVE_INFINITY],
    ["x = -2; y = 3; diff(x^y, x)", 12],
    ["x = -2; y = 3; diff(x^y, y)", Number.NaN],
    ["x = -2; diff(x^3, x)", 12],
    ["x = 0; diff(ln(x), x)", Number.POSITIVE_INFINITY],
    ["x = -1; diff(ln(x), x)", Number.NaN],
    ["x = 7; y = 3; diff(x % y, x)", 1],
    ["x = 7; y = 3; diff(x % y, y)", -2],
    ["x = 0; diff(x > 0 ? sqrt(x) : 0, x)", 0],
    ["x = 0; diff(floor(x), x)", 0],
    ["x = 2.5; diff(ceil(x) + round(x) + trunc(x) + sign(x), x)", 0],
    ["x = 0; y = 0; diff(atan2(y, x), x)", Number.NaN],
    ["x = 0; y = 0; diff(atan2(y, x), y)", Number.NaN],
    ["x = 0; y = 0; diff(hypot(x, y), x)", 0],
    ["x = 2; diff(clamp(x, 0, 2), x)", 1],
    ["x = 0; diff(clamp(x, 0, 2), x)", 1],
    ["x = 3; diff(clamp(x, 0, 2), x)", 0],
    ["x = 1; diff(asin(x), x)", Number.POSITIVE_INFINITY],
    ["x = -1; diff(asin(x), x)", Number.POSITIVE_INFINITY],
    ["x = 1; diff(acos(x), x)", Number.NEGATIVE_INFINITY],
    ["x = inf; diff(softplus(x), x)", 1],
    ["silu(-inf)", -0],
    ["x = -inf; diff(silu(x), x)", 0],
    ["gelu(-inf)", -0],
    ["x = -inf; diff(gelu(x), x)", 0],
    ["xlogy(0, 0)", 0],
    ["y = 0; diff(xlogy(0, y), y)", 0],
    ["round(-2.5)", -3],
    ["round(2.5)", 3],
    ["round(0.49999999999999994)", 0],
    ["0^0", 1],
    ["x = 0; diff(x^2 == 0, x)", 0],
  ])("%s is %d", (program, expected) => {
    expect(lastValue(program)).toBe(expected);
  });
});

describe("the same at second order", () => {
  const inf = Number.POSITIVE_INFINITY;
  it.each([
    ["x = 0; diff(abs(x), x, 2)", 0],
    ["x = 0; diff(relu(x), x, 2)", 0],
    ["x = 1; y = 1; diff(max(x, y)^2, x, 2)", 0.5],
    ["x = 0; diff(sqrt(x), x, 2)", -inf],
    ["x = -0; diff(sqrt(x), x, 2)", -inf],
    ["x = 0; diff(x^0, x, 2)", 0],
    ["x = 0; diff(x^1, x, 2)", 0],
    ["x = 0; diff(x^2, x, 2)", 2],
    ["x = 0; diff(x^3, x, 2)", 0],
    ["x = 0; diff(x^0.5, x, 2)", -inf],
    ["x = 0; diff(x^-1, x, 2)", inf],
    ["y = 2; diff(0^y, y, 2)", 0],
    ["x = -2; y = 3; diff(x^y, x, 2)", -12],
    ["x = 0; diff(ln(x), x, 2)", -inf],
    ["x = -0; diff(ln(x), x)", inf],
    ["x = -0; diff(log10(x), x, 2)", -inf],
    ["x = -1; diff(ln(x), x, 2)", Number.NaN],
    ["x = 0; y = 0; diff(hypot(x, y), x, 2)", 0],
    ["x = 0; y = 0; diff(atan2(y, x), x, 2)", Number.NaN],
    ["x = 1; diff(asin(x), x, 2)", inf],
    ["x = 1; diff(acos(x), x, 2)", -inf],
    ["x = 7; y = 3; diff(x % y, y, 2)", 0],
    ["x = 2; diff(clamp(x, 0, 2)^2, x, 2)", 2],
    ["x = inf; diff(softplus(x), x, 2)", 0],
    ["x = -inf; diff(silu(x), x, 2)", 0],
    ["x = -inf; diff(gelu(x), x, 2)", 0],
    ["y = 2; diff(xlogy(0, y), y, 2)", 0],
  ])("%s is %d", (program, expected) => {
    expect(lastValue(program)).toBe(expected);
  });
});

describe("orders that there are not", () => {
  it.each([
    "sincd(0, inf)",
    "sincd(1, -1)",
    "sincd(1, 0.5)",
    "polygamma(inf, 1)",
    "polygamma(1e9, 2)",
  ])("%s is not a number, at once", (formula) => expect(lastValue(formula)).toBeNaN());
});

describe("the traps of double precision", () => {
  it("tanh is 1 at 400, with the gradient 0", () => {
    expect(lastValue("tanh(400)")).toBe(1);
    expect(lastValue("x = 400; diff(tanh(x), x)")).toBe(0);
  });

  it("tanh' keeps its digits where 1 - tanh² has none", () => {
    expect(lastValue("x = 20; diff(tanh(x), x)")).toBeCloseTo(1.6993417021166355e-17, 30);
    expect(lastValue("x = -20; diff(tanh(x), x)") / 1.6993417021166355e-17).toBeCloseTo(1, 13);
  });

  it("sigmoid' does not underflow before it must", () => {
    expect(lastValue("x = -710; diff(sigmoid(x), x)") / 4.47628622567513e-309).toBeCloseTo(1, 6);
    expect(lastValue("x = -700; sigmoid(x)") / 9.85967654375977e-305).toBeCloseTo(1, 13);
  });

  it("sech neither overflows nor stops early", () => {
    expect(lastValue("sech(800)")).toBe(0);
    expect(lastValue("sech(744)")).toBeGreaterThan(0);
  });

  it("the remainder has the sign of the divisor", () => {
    expect([lastValue("-7 % 3"), lastValue("7 % -3"), lastValue("-6 % 3")]).toEqual([2, -2, -0]);
  });
});

describe("the functions that a book uses", () => {
  it.each([
    "sqrt cbrt exp expm1 ln log log1p log2 log10 pow hypot",
    "sin cos tan sec csc cot asin acos atan atan2 asec acsc acot sinc deg rad arcsin arccos arctan",
    "sinh cosh tanh sech csch coth asinh acosh atanh asech acsch acoth",
    "sigmoid relu leakyrelu elu softplus softsign silu gelu logsigmoid",
    "erf erfc gamma lgamma digamma trigamma beta normpdf normcdf factorial xlogy",
    "abs sign floor ceil round trunc mod min max clamp if",
    "sum prod mean var std min max dot norm logsumexp softmax len",
    "detach",
  ])("are there: %s", (names) => {
    for (const name of names.split(" ")) expect([...functions.keys()]).toContain(name);
  });

  it("are told from what every object has", () => {
    for (const name of ["constructor", "toString", "__proto__", "valueOf"]) {
      expect(functions.has(name)).toBe(false);
    }
  });
});
