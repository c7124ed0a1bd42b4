/** Notes on remainders of numbers whose last digits are rounded. */

import { flowingInto } from "../autograd/explain/remainders.ts";
import { nodesOf, type Quantity } from "../autograd/quantity.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import type { Provenance } from "./provenance.ts";
import { type Note, placeOf } from "./reply.ts";
import type { Workspace } from "./workspace.ts";

/** The notes on one statement at most. */
const maxNotes = 3;

/** What there is to be said of the remainders that a statement has made, where its value rests on them. */
export function notesOnRemainders(
  { graph }: Workspace,
  quantity: Quantity,
  { remainders }: Provenance,
  statement: SourceStatement,
): Note[] {
  if (remainders.length === 0) return [];
  const reached = flowingInto(graph, nodesOf(quantity));
  const notes = new Map<number, Note>();
  for (const { node, source, cause } of remainders) {
    if (notes.has(source.start) || (node !== undefined && !reached.has(node))) continue;
    const text = statement.text.slice(source.start, source.end).replace(/\s*\n\s*/g, " ");
    const isItself = text.replaceAll(/\s/g, "") === cause;
    notes.set(source.start, {
      code: "remainder",
      message: `${text} may be wrong: beyond 2^53 whole numbers are rounded`,
      ...(isItself ? {} : { cause }),
      ...placeOf(source, statement),
    });
    if (notes.size === maxNotes) break;
  }
  return [...notes.values()];
}
