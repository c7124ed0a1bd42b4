/** Where the nodes of a formula stand in its text. */

import type { Span } from "../../error.ts";
import { type Expression, operandsOf } from "../../syntax/tree.ts";
import type { NodeId } from "../graph.ts";
import type { Part } from "../raise.ts";

/**
 * Where each node of a formula stands in its text, which has been parsed again: brackets included, and of `a + b + c`
 * the sum `a + b` as well.
 */
export function spansOf(parts: readonly Part[], parsed: Expression): Map<NodeId, Span[]> {
  const written = new Map<Part, Expression | undefined>();
  const spans = new Map<NodeId, Span[]>();
  for (const part of parts) {
    const holder = holderOf(part);
    if (holder === part) written.set(part, writtenAt(part, written, parsed));
    const expression = written.get(holder);
    if (expression === undefined) continue;
    const span = holder === part ? expression : beginningOf(expression, part.expression);
    if (span === undefined) continue;
    const { start, end } = span;
    spans.set(part.node, [...(spans.get(part.node) ?? []), { start, end }]);
  }
  return spans;
}

/** The part itself; or that whose chain it is the beginning of. */
function holderOf(part: Part): Part {
  let holder = part;
  while (holder.user !== undefined && holder.position === 0) {
    const { expression } = holder.user;
    const [first] = operandsOf(expression);
    if (expression.kind !== "chain" || first === holder.expression) break;
    holder = holder.user;
  }
  return holder;
}

function writtenAt(
  { user, position, expression }: Part,
  written: ReadonlyMap<Part, Expression | undefined>,
  parsed: Expression,
): Expression | undefined {
  if (user === undefined) return parsed;
  const around = written.get(holderOf(user));
  if (around === undefined || user.expression === expression) return around;
  const { kind } = user.expression;
  const at = kind === "chain" && position === 1 ? user.expression.operands.length - 1 : position;
  return around.kind === kind ? operandsOf(around)[at] : undefined;
}

function beginningOf(whole: Expression, beginning: Expression): Span | undefined {
  const operands = operandsOf(whole);
  const [first, last] = [operands[0], operands[operandsOf(beginning).length - 1]];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}
