/** Expressions as curves over a variable. */

import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf, type Quantity } from "../../autograd/quantity.ts";
import { badOption } from "../../error.ts";
import type { Sample, SampleAt } from "../../graphics/curves/breaks.ts";
import { type SampledCurve, sampleCurve } from "../../graphics/curves/curve.ts";
import type { AxisRange } from "../../graphics/shapes.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import type { Watch } from "../../session/command.ts";
import { type FreeVariable, type Make, madeFunction, madeOf } from "../../session/function-of.ts";
import { elementName } from "../../session/naming.ts";
import type { Workspace } from "../../session/workspace.ts";
import { printExpression } from "../../syntax/print.ts";
import type { Expression } from "../../syntax/tree.ts";

/** An expression, or an element of one that is a list, as a function of a variable. */
export interface Graphed {
  readonly name: string;
  readonly at: SampleAt;
  /** About how often it may be evaluated. */
  readonly points: number;
  readonly isConstant: boolean;
  /** It is lowered anew at every point. */
  readonly isMadeAnew: boolean;
}

export interface DrawnCurve extends SampledCurve {
  readonly name: string;
  readonly isConstant: boolean;
  /** Set where the expression is so large that few points had to do. */
  readonly fewPoints: number | undefined;
}

/** The most curves that can be told apart. */
const maxCurves = 20;
/** Enough for anything that a screen or a page can show. */
const maxPoints = 6000;
const minPoints = 100;
/** Operations that one curve may take, in all its evaluations. */
const maxWork = 2e7;
/** How much longer an expression takes that is lowered anew at every point. */
const anew = 30;

/** The functions that an expression is, within `Workspace.inScratch`. */
export function graphed(
  workspace: Workspace,
  argument: ArgumentText,
  variable: FreeVariable,
  isNumber = false,
): Graphed[] {
  const expression = argument.expression();
  const first = oneOf(workspace, argument, expression, 0, variable);
  const { quantity } = first;
  const count = nodesOf(quantity).length;
  if (count > maxCurves || (isNumber && isList(quantity))) {
    throw badOption(
      `too many curves: a list of ${count}`,
      isNumber
        ? "take one of its elements, as in `v[1]`"
        : `a plot has at most ${maxCurves} curves`,
    ).at(argument);
  }
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? first : oneOf(workspace, argument, expression, index, variable),
  );
}

/** One of them, with what the expression is as a whole. */
function oneOf(
  workspace: Workspace,
  argument: ArgumentText,
  expression: Expression,
  index: number,
  variable: FreeVariable,
): Graphed & { readonly quantity: Quantity } {
  const { graph } = workspace;
  let quantity: Quantity | undefined;
  let below: readonly NodeId[] = [];
  const make: Make = (findings) => {
    const lowered = workspace.lower(expression, findings);
    const node = nodesOf(lowered.quantity)[index] ?? graph.constant(Number.NaN);
    if (quantity === undefined) {
      quantity = lowered.quantity;
      below = graph.dependencies([node]);
    }
    return madeOf(lowered, [node]);
  };
  const { evaluate, isMadeAnew } = madeFunction(workspace, [variable], make, { gradients: true });
  const cost = below.length * (isMadeAnew ? anew : 1);
  const whole = quantity ?? Number.NaN;
  return {
    name: nameOf(workspace, expression, argument.text, index, whole),
    at: (x) => {
      const result = evaluate([x]);
      return { x, y: result[0] as number, slope: result[1] as number };
    },
    points: Math.round(Math.max(minPoints, Math.min(maxPoints, maxWork / (2 * cost)))),
    isConstant: !isMadeAnew && !below.includes(variable.node),
    isMadeAnew,
    quantity: whole,
  };
}

/** As it was written; an element of a list as that was, or with the value that its variable has for it. */
function nameOf(
  workspace: Workspace,
  expression: Expression,
  text: string,
  index: number,
  quantity: Quantity,
): string {
  if (!isList(quantity)) return text;
  const item = expression.kind === "list" ? expression.items[index] : undefined;
  if (item !== undefined) return printExpression(item);
  if (expression.kind === "comprehension") {
    const { element, variable, source } = expression;
    const node = nodesOf(workspace.lower(source).quantity)[index] as NodeId;
    return `${printExpression(element)}, ${variable.name} = ${workspace.graph.value(node)}`;
  }
  const isName = /^[\p{L}\p{N}_]+$/u.test(text);
  return elementName(isName ? text : `(${text})`, index);
}

export function drawn(
  { name, at, points, isConstant }: Omit<Graphed, "isMadeAnew">,
  [from, to]: AxisRange,
  height: number | undefined,
  watch: Watch,
): DrawnCurve {
  let count = 0;
  const watched: SampleAt = (x): Sample => {
    count++;
    watch.progress(() => `${count} points of ${name}`);
    return at(x);
  };
  const curve = sampleCurve(watched, {
    from,
    to,
    points,
    ...(height === undefined ? {} : { height }),
  });
  return {
    ...curve,
    name,
    // Which branch of a derivative is taken may depend on the variable, where the branch does not.
    isConstant: isConstant && areEqual(curve),
    fewPoints: points < maxPoints / 10 ? points : undefined,
  };
}

const areEqual = ({ pieces }: SampledCurve): boolean => {
  const first = pieces[0]?.[0]?.y;
  return pieces.every((piece) => piece.every(({ y }) => y === first));
};
