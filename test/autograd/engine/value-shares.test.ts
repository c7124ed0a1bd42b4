/** What values pass on by code: to the last bit what they pass on by the rules. */

import { afterAll, describe, expect, it } from "vitest";
import { shareByCode } from "../../../src/autograd/engine/value-shares.ts";
import { propagateBy, Value } from "../../../src/autograd/value.ts";
import { operations } from "../../../src/operations/table.ts";

const coordinates = [0, -0, 1, -1, 2, 0.5, -2.3, 7, Number.POSITIVE_INFINITY, Number.NaN];

/** All points of as many coordinates; what further ones there are is 1. */
const points = (arity: number): number[][] =>
  coordinates.flatMap((x) =>
    arity === 1 ? [[x]] : coordinates.map((y) => [x, y, ...Array(arity - 2).fill(1)] as number[]),
  );

afterAll(() => propagateBy(() => false));

describe.each(operations.filter(({ variadic }) => !variadic))("$name", (made) => {
  const gradients = (upstream: number): number[][] =>
    points(made.parameters.length).map((point) => {
      const values = point.map((number) => new Value(number));
      const [first, ...others] = values as [Value, ...Value[]];
      const value = first[made.name as "add"](...others);
      value.grad = upstream;
      value.propagate();
      return values.map(({ grad }) => grad);
    });

  it.each([-0.3, Number.POSITIVE_INFINITY])("passes on the same of %d", (upstream) => {
    propagateBy(() => false);
    const byRules = gradients(upstream);
    propagateBy(shareByCode);
    expect(gradients(upstream)).toEqual(byRules);
  });
});

it("leaves operations of any number of values to the rules", () => {
  const variadic = operations.filter((each) => each.variadic);
  expect(variadic.map((each) => shareByCode(new Value(1), each))).not.toContain(true);
});

it("adds up what a value gets twice", () => {
  propagateBy(shareByCode);
  const x = new Value(3);
  x.mul(x).sub(x.div(x)).backward();
  expect(x.grad).toBe(6);
});
