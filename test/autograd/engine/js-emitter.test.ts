/** Numbers times terms are written as fewer products only where that changes no bit. */

import { expect, it } from "vitest";
import { JsEmitter } from "../../../src/autograd/engine/js-emitter.ts";

/** k times c times x, as code. */
function codeOf(k: number, c: number): string {
  const emitter = new JsEmitter();
  const inner = emitter.product(emitter.number(c), "x");
  const outer = emitter.product(emitter.number(k), inner);
  return [...emitter.take(), `return ${outer};`].join("\n");
}

const factors = [0.1, 0.3, 0.5, 1, 1.5, 2, 3, 4, 1e200, 1e308, Number.MAX_VALUE].flatMap((c) => [
  c,
  -c,
]);
const terms = [0, 5e-324, 3e-320, 1e-308, 0.1, 0.7, 3, 1e308, Number.POSITIVE_INFINITY].flatMap(
  (x) => [x, -x],
);

it.each(factors)("%d times a multiple of a term", (k) => {
  for (const c of factors) {
    const run = new Function("x", codeOf(k, c));
    for (const x of terms) expect(run(x), `${k}*(${c}*${x})`).toBe(k * (c * x));
  }
});

it.each([
  [3, 2, "6 * x"],
  [3, -1, "(-3) * x"],
  [-1, 0.3, "(-0.3) * x"],
  [-1, -1, "return x;"],
  [1.5, 4, "6 * x"],
])("%d times %d times x is one product", (k, c, code) => {
  expect(codeOf(k, c)).toContain(code);
});
