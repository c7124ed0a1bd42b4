/** Rules and formulas in nabla's own language, as terms. */

import { evaluateIn } from "../autograd/rules.ts";
import { type OperationName, operation } from "../operations/table.ts";
import { parseExpression } from "../syntax/parse.ts";
import type { Expression } from "../syntax/tree.ts";
import type { Expansion, Term, TermBuilder } from "./terms.ts";

export interface Application {
  readonly name: OperationName;
  readonly operands: readonly Term[];
  readonly own: Term;
  readonly position: number;
}

export function evaluateRule(
  make: Pick<TermBuilder, "constant" | "apply">,
  rule: Expression,
  { name, operands, own, position }: Application,
): Term {
  return evaluateIn(
    {
      constant: (value) => make.constant(value),
      apply: (made, given) => make.apply(made.name as OperationName, given),
    },
    rule,
    { operation: operation(name), operands, own, position },
  );
}

/** An expansion by a formula in terms of the operation's parameters. */
export function formula(text: string): Expansion {
  let parsed: Expression | undefined;
  return (make, operands, name) => {
    parsed ??= parseExpression(text);
    return evaluateRule(make, parsed, { name, operands, own: -1, position: 0 });
  };
}
