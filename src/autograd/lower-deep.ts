/** Lowering what is nested deeper than the stack is: from the inside out, in pieces. */

import { type Expression, operandsOf, withOperands } from "../syntax/tree.ts";
import type { Quantity } from "./quantity.ts";
import type { Lowerer, Scope } from "./scope.ts";

/** So deep is a piece at most. */
const pieceHeight = 100;

/** An expression whose operands are being gone through. */
interface Frame {
  readonly expression: Expression;
  readonly operands: readonly Expression[];
  /** The operands so far, with names in the place of pieces. */
  readonly done: Expression[];
  height: number;
}

/** What an expression of any depth comes to. Of a comprehension only the list is taken apart: its element has a name of its own. */
export function lowerDeep(expression: Expression, lowering: Lowerer, scope: Scope): Quantity {
  const parameters = new Map(scope.parameters);
  const inside: Scope = { ...scope, parameters };
  const stack = [frameOf(expression)];
  for (;;) {
    const frame = stack.at(-1) as Frame;
    const next = frame.operands[frame.done.length];
    if (next !== undefined) {
      stack.push(frameOf(next));
      continue;
    }
    stack.pop();
    let whole =
      frame.done.length > 0 ? withOperands(frame.expression, frame.done) : frame.expression;
    const user = stack.at(-1);
    if (user === undefined) return lowering.lower(whole, inside);
    let { height } = frame;
    if (height >= pieceHeight) {
      // No name in a program has this form.
      const name = `piece ${parameters.size}`;
      parameters.set(name, lowering.lower(whole, inside));
      whole = { kind: "name", name, start: whole.start, end: whole.end };
      height = 0;
    }
    user.done.push(whole);
    user.height = Math.max(user.height, height + 1);
  }
}

const frameOf = (expression: Expression): Frame => ({
  expression,
  operands: expression.kind === "comprehension" ? [] : operandsOf(expression),
  done: [],
  height: 0,
});
