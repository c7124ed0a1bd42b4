/** Functions that call themselves: which they are, and how far that may go. */

import { isStackOverflow, recursionTooDeep, recursionTooLong, type Span } from "../../error.ts";
import { type Expression, operandsOf } from "../../syntax/tree.ts";
import type { CallStack, UserFunction } from "../scope.ts";

/** Calls within calls at most: the stack holds more, but not much more. */
const deepest = 500;
/** The calls that one statement may take within functions that call themselves. */
const mostCalls = 1_000_000;

/** What one statement knows of it. Most call nothing that could call itself, so the maps are made when they are needed. */
export class Recursion {
  private readonly functionNamed: (name: string) => UserFunction | undefined;
  /** Whether a function reaches itself. */
  private known: Map<string, boolean> | undefined;
  /** Whether an expression calls one that does. */
  private found: Map<Expression, boolean> | undefined;
  private calls = 0;

  constructor(functionNamed: (name: string) => UserFunction | undefined) {
    this.functionNamed = functionNamed;
  }

  /** Whether an expression calls a function that calls itself: if it is a branch, it is looked at only if it is taken. */
  isIn(expression: Expression): boolean {
    this.found ??= new Map();
    const known = this.found.get(expression);
    if (known !== undefined) return known;
    let isIn = false;
    for (const operand of operandsOf(expression)) if (this.isIn(operand)) isIn = true;
    for (const name of calledAt(expression)) if (this.reachesItself(name)) isIn = true;
    // What has no operands is not asked for often.
    if (expression.kind !== "name" && expression.kind !== "number")
      this.found.set(expression, isIn);
    return isIn;
  }

  private reachesItself(name: string): boolean {
    this.known ??= new Map();
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const reached = new Set<string>();
    const pending = [name];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const body = this.functionNamed(next)?.body;
      if (body === undefined) continue;
      for (const called of calledIn(body)) {
        if (reached.has(called)) continue;
        reached.add(called);
        pending.push(called);
      }
    }
    this.known.set(name, reached.has(name));
    return reached.has(name);
  }

  /**
   * The calls under way, with one more.
   * @throws NablaError `recursive-function` where a function calls itself too often
   */
  entered(call: Span, name: string, caller: CallStack | undefined): CallStack {
    const depth = (caller?.depth ?? 0) + 1;
    const isDeep = depth > deepest;
    if (!isDeep && !(caller !== undefined && ++this.calls > mostCalls))
      return { name, depth, caller };
    const circle = circleOf({ name, depth, caller });
    if (circle === undefined) return { name, depth, caller };
    throw isDeep
      ? recursionTooDeep(call, deepest, circle)
      : recursionTooLong(call, mostCalls, circle);
  }

  /** What is to be thrown where a call has thrown something: of a stack that overflows, a recursion is told. */
  overflowIn(call: Span, calls: CallStack, thrown: unknown): unknown {
    const circle = isStackOverflow(thrown) ? circleOf(calls) : undefined;
    return circle === undefined ? thrown : recursionTooDeep(call, calls.depth - 1, circle);
  }
}

/** From a function to itself, through the calls under way; undefined where it is there once. */
function circleOf({ name, caller }: CallStack): string[] | undefined {
  const circle = [name];
  for (let each = caller; each !== undefined; each = each.caller) {
    circle.unshift(each.name);
    if (each.name === name) return circle;
  }
  return undefined;
}

function calledAt(expression: Expression): readonly string[] {
  if (expression.kind === "call") return [expression.callee.name];
  if (expression.kind !== "chain" || expression.maybeCalls === undefined) return [];
  return expression.maybeCalls.flatMap((index) => {
    let last = expression.operands[index] as Expression;
    for (let next: Expression | undefined = last; next !== undefined; ) {
      last = next;
      next = operandsOf(last).at(-1);
    }
    return last.kind === "name" ? [last.name] : [];
  });
}

const calls = new WeakMap<Expression, ReadonlySet<string>>();

function calledIn(body: Expression): ReadonlySet<string> {
  const known = calls.get(body);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const pending = [body];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const name of calledAt(next)) names.add(name);
    pending.push(...operandsOf(next));
  }
  calls.set(body, names);
  return names;
}
