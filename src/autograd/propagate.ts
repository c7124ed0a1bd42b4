/**
 * The step that every backward pass is made of: from the rule of an operation to its local derivative at an operand, and
 * on to what flows there. It is written once, for whatever arithmetic adjoints are counted in.
 */

import type { Expression } from "../syntax/tree.ts";
import { branchAt, evaluateRule, type Frame, isOne, isZero, type OnCondition } from "./rules.ts";

/** The arithmetic of adjoints: over numbers, or over nodes. */
export interface Adjoints<Value> {
  /** The local derivative by the branch of a rule that is taken; undefined where nothing flows. */
  local(branch: Expression, at: Frame, upstream: Value): Value | undefined;
  multiply(upstream: Value, local: Value): Value;
}

export interface Receiver<Value> {
  /** Whether the operand at a position is to get something. */
  wants(position: number): boolean;
  send(position: number, contribution: Value, local: Value): void;
  /** Told of a wanted operand to which nothing flows. */
  blocked?: ((position: number) => void) | undefined;
  /** Told which branches of rules are taken. */
  decided?: OnCondition | undefined;
}

/** Sends what has come to a node on to its operands: to each its local derivative times as much. */
export function propagate<Value>(
  at: Frame,
  upstream: Value,
  adjoints: Adjoints<Value>,
  receiver: Receiver<Value>,
): void {
  for (let position = 0; position < at.operands.length; position++) {
    if (!receiver.wants(position)) continue;
    at.position = position;
    const local = adjoints.local(branchAt(at, receiver.decided), at, upstream);
    if (local === undefined) receiver.blocked?.(position);
    else receiver.send(position, adjoints.multiply(upstream, local), local);
  }
}

/** The local derivative at numbers by a branch; undefined where nothing flows. */
const numberBy = (branch: Expression, at: Frame): number | undefined =>
  isZero(branch) ? undefined : isOne(branch) ? 1 : evaluateRule(branch, at);

/** Numbers as adjoints. This is a class because V8 inlines methods of several classes, but not several closures. */
export class OfNumbers implements Adjoints<number> {
  local(branch: Expression, at: Frame): number | undefined {
    return numberBy(branch, at);
  }

  multiply(upstream: number, local: number): number {
    return upstream * local;
  }
}

export const overNumbers = new OfNumbers();

/** The local derivative with respect to the operand that a frame stands at; undefined where nothing flows. */
export const localAt = (at: Frame): number | undefined => numberBy(branchAt(at), at);
