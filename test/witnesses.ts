/** Derivatives by rules beside what contour integrals and differences make of the same formulas, for tests. */

import { roundingBy } from "../src/autograd/explain/rounding.ts";
import type { NodeId } from "../src/autograd/graph.ts";
import { derivationOf } from "../src/features/check/derivation.ts";
import { type Testimony, Witness } from "../src/features/check/witness.ts";
import { Workspace } from "../src/session/workspace.ts";
import { parseExpression } from "../src/syntax/parse.ts";

export interface Heard extends Testimony {
  readonly rules: number;
  /** How far rounding may carry what the rules give. */
  readonly rounding: number;
  readonly isExhausted: boolean;
}

/** The nodes that are evaluated for one derivative. */
const work = 1_000_000;

/** A formula with derivatives in it, where inputs have these values. */
export function hear(inputs: Readonly<Record<string, number>>, formula: string): Heard {
  const workspace = new Workspace();
  const { graph, differentiator } = workspace;
  for (const [name, value] of Object.entries(inputs)) workspace.bindInput(name, value);
  const made = derivationOf(workspace, parseExpression(formula));
  if (made === undefined) throw new Error(`no derivative in ${formula}`);
  const node = made.quantity as NodeId;
  const noiseOf = (of: NodeId): number =>
    Math.max(roundingBy(differentiator.adjointsOf(of), graph, of, true), Number.MIN_VALUE);
  const witness = new Witness(graph, made.origins, node, noiseOf, work);
  const testimony = witness.value();
  return {
    ...testimony,
    rules: graph.value(node),
    rounding: noiseOf(node),
    isExhausted: witness.isExhausted,
  };
}

/** A derivative of a formula: one name in `path` for each time, those that are equal at once. */
export function nested(formula: string, path: readonly string[]): string {
  let text = formula;
  for (let from = 0; from < path.length; ) {
    let end = from;
    while (end < path.length && path[end] === path[from]) end++;
    text = `diff(${text}, ${path[from]}, ${end - from})`;
    from = end;
  }
  return text;
}

/** All that was found, for messages. */
export function told({ rules, contour, difference }: Heard): string {
  return `the rules give ${rules}, contours ${contour?.value}, differences ${difference.value}`;
}

/** What both witnesses are sure of; undefined where they are not, or do not agree. */
export function agreedBy({ contour, difference, isExhausted }: Heard): number | undefined {
  if (contour === undefined || isExhausted) return undefined;
  const { value, errorBound } = contour;
  const size = Math.abs(value);
  const isZero = size <= 8 * errorBound && errorBound <= 1e-9;
  if (!isZero && !(errorBound <= 1e-8 * size)) return undefined;
  const isWitnessed =
    difference.errorBound <= (isZero ? 1e-4 : 1e-2 * size) &&
    Math.abs(difference.value - value) <= 30 * difference.errorBound + 1e-9 * size;
  if (!isWitnessed) return undefined;
  return isZero ? 0 : value;
}

/**
 * The same where there is no complex form: what differences alone are sure of. At a kink they may be sure of something
 * between both sides, so this is for what has none.
 */
export function differenceOf({
  contour,
  obstacles,
  hasPieces,
  difference,
}: Heard): number | undefined {
  if (contour !== undefined || obstacles.size === 0 || hasPieces) return undefined;
  const { value, errorBound } = difference;
  return errorBound <= 1e-6 * Math.abs(value) ? value : undefined;
}

/** Whether the rules give what both witnesses agree on; undefined where these say nothing. */
export function isRight(heard: Heard, right = agreedBy(heard)): boolean | undefined {
  if (right === undefined) return undefined;
  const { rules, rounding, contour, difference } = heard;
  const errorBound =
    8 * (contour ?? difference).errorBound + 30 * rounding + 1e-8 * Math.abs(right);
  return Math.abs(rules - right) <= errorBound;
}
