/** Which operand of an operation has to vary for its kink to be one, as its row says it. */

import type { Operation } from "../../operations/operation.ts";
import { operations } from "../../operations/table.ts";

/** The operand that has to vary for an operation's kink to be one; undefined where any will do. */
export function kinkOperand({ kink, parameters }: Operation): number | undefined {
  const [, , of] = kink ?? [];
  return of === undefined ? undefined : parameters.findIndex(({ name }) => name === of);
}

/** The same by the code of the operation; of one without kinks or seams `smooth`, where any operand will do `any`. */
export const [smooth, any] = [-2, -1];
export const kinkOperands = new Int8Array(256).fill(smooth);
for (const made of operations) {
  if (made.kink === undefined && made.seam === undefined) continue;
  kinkOperands[made.code] = kinkOperand(made) ?? any;
}
