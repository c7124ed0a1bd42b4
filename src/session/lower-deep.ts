/** Lowering what is nested deeper than the stack is: from the inside out, in pieces. */

import type { Lowering } from "../autograd/lower.ts";
import type { Quantity } from "../autograd/quantity.ts";
import { outermost, type Scope } from "../autograd/scope.ts";
import { isStackOverflow } from "../error.ts";
import { type Expression, operandsOf, withOperands } from "../syntax/tree.ts";

/** So deep is a piece at most. */
const pieceHeight = 100;

/** An expression whose operands are being gone through. */
interface StackFrame {
  readonly expression: Expression;
  readonly operands: readonly Expression[];
  /** The operands so far, with names in the place of pieces. */
  readonly done: Expression[];
  height: number;
}

/** What an expression of any depth comes to: as a whole, and if that is too deep, in pieces. */
export function lowerDeep(
  expression: Expression,
  lowering: Lowering,
  scope: Scope = outermost,
): Quantity {
  try {
    return lowering.lower(expression, scope);
  } catch (thrown) {
    if (!isStackOverflow(thrown)) throw thrown;
    lowering.differentiator.recover(lowering.graph.size);
    lowering.names.draws.restart();
    return lowerInPieces(expression, lowering, scope);
  }
}

/** Of a comprehension only the list is taken apart: its element has a name of its own. */
function lowerInPieces(expression: Expression, lowering: Lowering, scope: Scope): Quantity {
  const parameters = new Map(scope.parameters);
  const inside: Scope = { ...scope, parameters };
  const stack = [frameOf(expression)];
  for (;;) {
    const frame = stack.at(-1) as StackFrame;
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

const frameOf = (expression: Expression): StackFrame => ({
  expression,
  operands: expression.kind === "comprehension" ? [] : operandsOf(expression),
  done: [],
  height: 0,
});
