/** Formulas within a width: what lies deepest gives way to `…` first, so that it can be seen what they do in the end. */

import { printExpression } from "../syntax/print.ts";
import { type Expression, ellipsis, isEllipsis, operandsOf, withOperands } from "../syntax/tree.ts";
import { clip, widthOf } from "./text.ts";

/** How much of a formula is shown: levels, and operands of each. */
interface Extent {
  readonly depth: number;
  readonly operands: number;
}

/** From much to little; what is longer than the first is long enough to be cut at once. */
const extents: readonly Extent[] = [
  ...[9, 7, 5, 4, 3].map((depth) => ({ depth, operands: 12 })),
  ...[5, 4, 3, 2].map((operands) => ({ depth: 3, operands })),
  ...[3, 2].map((operands) => ({ depth: 2, operands })),
  { depth: 1, operands: 2 },
];

/** A formula as text that is not wider than this. */
export function fitFormula(expression: Expression, width: number): string {
  const whole = printExpression(expression);
  if (widthOf(whole) <= width) return whole;
  for (const extent of extents) {
    const text = printExpression(shortened(expression, extent));
    if (widthOf(text) <= width) return text;
  }
  return clip(whole, width);
}

function shortened(expression: Expression, extent: Extent): Expression {
  const operands = operandsOf(expression);
  if (operands.length === 0) return expression;
  if (extent.depth === 0) return ellipsis;
  const inner = { ...extent, depth: extent.depth - 1 };
  const shown = operands.map((operand) => shortened(operand, inner));
  const whole = withOperands(expression, shown);
  if (operands.length <= extent.operands) return whole;
  if (whole.kind === "call" || whole.kind === "list") {
    return withOperands(whole, [...shown.slice(0, extent.operands - 1), ellipsis]);
  }
  if (whole.kind !== "chain") return whole;
  // A chain keeps its end, too: that is the operation that comes last.
  const first = shown[0] === undefined || isEllipsis(shown[0]) ? 0 : extent.operands - 2;
  const last = extent.operands - 1 - first;
  return {
    ...whole,
    operands: [...shown.slice(0, first), ellipsis, ...shown.slice(-last)],
    operators: [...whole.operators.slice(0, first), ...whole.operators.slice(-last)],
  };
}
