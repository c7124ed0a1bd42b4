/** Numbers and lists as one list. */

import { longestList, requireCount, tooLong } from "../../error.ts";
import { nodesOf } from "../quantity.ts";
import type { SpecialForm } from "../scope.ts";

const signature = "concat(a, b, …)";

export const joining = {
  concat: {
    group: "lists",
    signature,
    doc: "a list of all numbers and the elements of all lists given",
    example: "concat([1, 2], 3)",
    lower: (call, lowering, scope) => {
      requireCount(call, signature, 1, Number.POSITIVE_INFINITY);
      const parts = call.operands.map((operand) => nodesOf(lowering.lower(operand, scope)));
      const length = parts.reduce((sum, part) => sum + part.length, 0);
      if (length > longestList) throw tooLong(call, length);
      lowering.graph.spend(length);
      return parts.flat();
    },
  },
} satisfies Record<string, SpecialForm>;
