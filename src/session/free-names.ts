/** The variables that an expression looks up, itself or in the functions that it calls. */

import type { UserFunction } from "../autograd/scope.ts";
import { specialForms } from "../autograd/special-forms.ts";
import { NablaError } from "../error.ts";
import { functions as builtIn } from "../operations/table.ts";
import { withCalls } from "../syntax/open-calls.ts";
import { type Chain, type Expression, type Name, operandsOf } from "../syntax/tree.ts";

/** What names are known to stand for. */
export interface KnownMeanings {
  readonly functions: { get(name: string): UserFunction | undefined };
  /** A name that is that of a function as well is a variable in `gamma -1`. */
  isVariable(name: string): boolean;
}

interface Visit {
  readonly expression: Expression;
  /** The names that stand for parameters and the variables of comprehensions there. */
  readonly bound: ReadonlySet<string>;
  /** Where the user has written it. */
  readonly site: Expression | undefined;
}

/**
 * In the order of first mention, each with where it, or the call that leads to it, is written.
 * @param parts what of an expression is looked at; all, if nothing is said
 */
export function freeNames(
  outermost: Expression,
  known: KnownMeanings,
  parts: (expression: Expression) => readonly Expression[] = operandsOf,
): Map<string, Expression> {
  const { functions } = known;
  const found = new Map<string, Expression>();
  const called = new Set<string>();
  const pending: Visit[] = [{ expression: outermost, bound: new Set(), site: undefined }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { bound, site } = visit;
    let { expression } = visit;
    if (expression.kind === "chain" && expression.maybeCalls !== undefined) {
      const isCalled = (name: string): boolean =>
        !bound.has(name) &&
        !known.isVariable(name) &&
        (functions.get(name) !== undefined || builtIn.has(name) || specialForms.has(name));
      expression = callsIn(expression, isCalled);
    }
    if (expression.kind === "name") add(found, expression, bound, site);
    const next = parts(expression).map((operand) => ({ expression: operand, bound, site }));
    if (expression.kind === "comprehension") {
      const inner = new Set([...bound, expression.variable.name]);
      next[0] = { expression: expression.element, bound: inner, site };
    }
    const own = expression.kind === "call" ? functions.get(expression.callee.name) : undefined;
    if (own !== undefined && !called.has(own.name)) {
      called.add(own.name);
      next.push({ expression: own.body, bound: new Set(own.parameters), site: site ?? expression });
    }
    pending.push(...next.reverse());
  }
  return found;
}

/** A sum with its calls; as it is where it will be refused, when it is computed. */
function callsIn(sum: Chain, isFunction: (name: string) => boolean): Chain {
  try {
    return withCalls(sum, isFunction);
  } catch (thrown) {
    if (thrown instanceof NablaError) return sum;
    throw thrown;
  }
}

function add(
  found: Map<string, Expression>,
  name: Name,
  bound: ReadonlySet<string>,
  site: Expression | undefined,
): void {
  if (!bound.has(name.name) && !found.has(name.name)) found.set(name.name, site ?? name);
}
