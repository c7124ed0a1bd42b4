/** Expressions as curves over a variable. */

import type { NodeId } from "../../autograd/graph.ts";
import { nodesOf } from "../../autograd/quantity.ts";
import { badOption } from "../../error.ts";
import type { Sample, SampleAt } from "../../numerics/breaks.ts";
import { type SampledCurve, sampleCurve } from "../../numerics/curve.ts";
import { printExpression } from "../../syntax/print.ts";
import type { Expression } from "../../syntax/tree.ts";
import type { Range } from "../plot.ts";
import { evaluation, type Varied } from "../variation.ts";
import type { Workspace } from "../workspace.ts";
import type { Watch } from "./command.ts";
import type { Phrase } from "./phrase.ts";

/** An expression, or an element of one that is a list, as a function of a variable. */
export interface Graphed {
  readonly name: string;
  readonly at: SampleAt;
  /** About how often it may be evaluated. */
  readonly points: number;
  readonly isConstant: boolean;
}

export interface DrawnCurve extends SampledCurve {
  readonly name: string;
  readonly isConstant: boolean;
  /** Set where the expression is so large that few points had to do. */
  readonly fewPoints: number | undefined;
}

/** So many curves can be told apart, and computed. */
const mostCurves = 20;
/** Enough for anything that a screen or a page can show. */
const mostPoints = 6000;
const fewestPoints = 100;
/** Operations that one curve may take, in all its evaluations. */
const mostWork = 2e7;
/** How much longer an expression takes that is lowered anew at every point. */
const anew = 30;

/** The functions that an expression is, within `Workspace.inScratch`. */
export function graphed(
  workspace: Workspace,
  phrase: Phrase,
  variable: Varied,
  isNumber = false,
): Graphed[] {
  const expression = phrase.expression();
  const { quantity } = workspace.lower(expression);
  const count = nodesOf(quantity).length;
  if (count > mostCurves || (isNumber && typeof quantity !== "number")) {
    throw badOption(
      `this is a list of ${count}`,
      isNumber ? "take one of its elements, as v[1]" : `a plot has ${mostCurves} curves at most`,
    ).at(phrase);
  }
  return Array.from({ length: count }, (_, index) =>
    oneOf(workspace, expression, index, variable, nameOf(expression, phrase.text, index, quantity)),
  );
}

function oneOf(
  workspace: Workspace,
  expression: Expression,
  index: number,
  variable: Varied,
  name: string,
): Graphed {
  const { graph } = workspace;
  let size = 0;
  let isConstant = true;
  const make = (): readonly NodeId[] => {
    const nodes = nodesOf(workspace.lower(expression).quantity);
    return [nodes[index] ?? graph.constant(Number.NaN)];
  };
  const measured = (): readonly NodeId[] => {
    const made = make();
    if (size > 0) return made;
    const below = graph.below(made);
    size = below.length;
    isConstant = !below.includes(variable.node) && !graph.hasDecided;
    return made;
  };
  const evaluate = evaluation(workspace, [variable], measured, { gradients: true });
  const cost = size * (graph.hasDecided ? anew : 1);
  return {
    name,
    at: (x) => {
      const result = evaluate([x]);
      return { x, y: result[0] as number, slope: result[1] as number };
    },
    points: Math.round(Math.max(fewestPoints, Math.min(mostPoints, mostWork / (2 * cost)))),
    isConstant,
  };
}

/** As it was written; an element of a list that was written out, as that was. */
function nameOf(
  expression: Expression,
  text: string,
  index: number,
  quantity: number | readonly NodeId[],
): string {
  if (typeof quantity === "number") return text;
  const item = expression.kind === "list" ? expression.items[index] : undefined;
  return item === undefined
    ? `${/^[\p{L}\p{N}_]+$/u.test(text) ? text : `(${text})`}[${index + 1}]`
    : printExpression(item);
}

export function drawn(
  { name, at, points, isConstant }: Graphed,
  [from, to]: Range,
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
  return { ...curve, name, isConstant, fewPoints: points < mostPoints / 10 ? points : undefined };
}
