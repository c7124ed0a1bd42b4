/** Gradients that passes leave behind, through what happens to the nodes that they are of. */

import { expect, it } from "vitest";
import { Checkpoints } from "../../../src/autograd/storage/checkpoints.ts";

/** Of two nodes, 5 and 8, by the inputs 0 and 1. */
function two(): Checkpoints {
  const checkpoints = new Checkpoints();
  expect(checkpoints.isEmpty).toBe(true);
  checkpoints.set(5, { inputs: [0, 1], partials: [2, 3] });
  checkpoints.set(8, { inputs: [1], partials: [7] });
  expect(checkpoints.isEmpty).toBe(false);
  return checkpoints;
}

const adjoint = (id: number, factor: number): number => (id + 1) * factor;

it("what ends have got reaches the inputs, and adds up there", () => {
  // From 8 and 5 by their gradients, and from 2, an input itself.
  expect(two().gathered([8, 2, 5], adjoint)).toEqual({
    inputs: [1, 2, 0],
    partials: [9 * 7 + 6 * 3, 3, 6 * 2],
  });
  expect(two().gathered([], adjoint)).toEqual({ inputs: [], partials: [] });
});

it("they follow nodes that move, and go with those that go", () => {
  const checkpoints = two();
  checkpoints.relocate(Int32Array.of(1, 0, -1, -1, -1, 2, -1, -1, -1));
  expect([5, 8, -1].map((id) => checkpoints.has(id))).toEqual([false, false, false]);
  expect(checkpoints.gathered([2], (_, factor) => factor)).toEqual({
    inputs: [1, 0],
    partials: [2, 3],
  });
});

it.each([
  [9, [true, true]],
  [8, [true, false]],
  [6, [true, false]],
  [5, [false, false]],
])("of %d nodes that are left those are known that are among them", (size, known) => {
  const checkpoints = two();
  checkpoints.truncate(size);
  expect([5, 8].map((id) => checkpoints.has(id))).toEqual(known);
});
