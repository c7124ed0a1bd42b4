/** Signatures of rows, as they are declared and as they are shown. */

import { expect, it } from "vitest";
import { signatureOf } from "../../src/operations/operation.ts";
import { functions } from "../../src/operations/table.ts";

it.each([
  ["atan2", "atan2(y, x)", 2, 2],
  ["min", "min(x, …)", 1, Number.POSITIVE_INFINITY],
  ["elu", "elu(x, a=1)", 1, 2],
  ["leakyrelu", "leakyrelu(x, a=0.01)", 1, 2],
  ["log", "log(x, b=e)", 1, 2],
  ["clamp", "clamp(x, low, high)", 3, 3],
])("%s is called as %s", (name, signature, minArity, maxArity) => {
  const known = functions.get(name);
  expect(known).toMatchObject({ minArity, maxArity });
  expect(known && signatureOf(known)).toBe(signature);
});
