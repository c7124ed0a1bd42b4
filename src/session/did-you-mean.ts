/** What was probably meant by a name that nothing bears. */

import type { Scope } from "../autograd/scope.ts";
import { specialForms } from "../autograd/special-forms.ts";
import { misusedName, type NablaError, unknownName } from "../error.ts";
import { functions as builtIn } from "../operations/table.ts";
import { greekLetters } from "../syntax/greek.ts";
import { nearest } from "../syntax/suggest.ts";
import type { Name } from "../syntax/tree.ts";

interface KnownNames {
  isVariable(name: string): boolean;
  variableNames(): Iterable<string>;
  functionNames(): Iterable<string>;
}

export function unknownVariable(name: Name, { parameters }: Scope, names: KnownNames): NablaError {
  const known = new Set([...parameters.keys(), ...names.variableNames()]);
  const called = functionNames(names);
  if (called.includes(name.name)) {
    return misusedName(name, `${name.name} is a function`, `call it: ${name.name}(…)`);
  }
  if (name.name === "ans" || name.name === "_") {
    return misusedName(name, "no answer yet", `enter a formula; ${name.name} is its value`);
  }
  const joined = asCall(name.name, called, known);
  // The numerator of d/dx.
  if (name.name === "d") {
    return unknownName(name, "variable", "d", { advice: "write diff(expr, x) for a derivative" });
  }
  return unknownName(name, "variable", name.name, {
    suggestion: greekTwin(name.name, known) ?? joined ?? nearest(name.name, known),
    advice: `give it a value first: ${name.name} = 1`,
  });
}

export function unknownFunction(
  callee: Name,
  { parameters }: Scope,
  names: KnownNames,
): NablaError {
  const { name } = callee;
  if (parameters.has(name) || names.isVariable(name)) {
    return misusedName(
      callee,
      `${name} is a variable, not a function`,
      `write ${name}*(…) for a product`,
    );
  }
  if (name === "of") {
    const advice = "write % directly after its number: 15% of 80";
    return unknownName(callee, "function", name, { advice });
  }
  return unknownName(callee, "function", name, {
    suggestion: nearest(name, functionNames(names)),
    advice: ":functions lists all functions",
  });
}

const functionNames = (names: KnownNames): string[] => [
  ...builtIn.keys(),
  ...specialForms.keys(),
  ...names.functionNames(),
];

/** `log10x`, where log10 is a function and x a variable, was to be `log10(x)`; `sqrt16` `sqrt(16)`. */
function asCall(
  text: string,
  functions: readonly string[],
  variables: ReadonlySet<string>,
): string | undefined {
  const matches = functions.filter((name) => {
    const rest = text.slice(name.length);
    const isNumber = /^\d+$/.test(rest) && name.length > 2;
    return text.startsWith(name) && (variables.has(rest) || isNumber);
  });
  const longest = matches.sort((left, right) => right.length - left.length)[0];
  return longest === undefined ? undefined : `${longest}(${text.slice(longest.length)})`;
}

/** `alpha` where there is an `α`, or the other way round, with whatever follows it. */
function greekTwin(name: string, known: ReadonlySet<string>): string | undefined {
  // The sign of micro is another character than the letter, and looks the same.
  for (const pair of [...greekLetters, ["µ", "μ"]]) {
    for (const [spelling, other] of [pair, [...pair].reverse()] as [string, string][]) {
      const twin = other + name.slice(spelling.length);
      if (name.startsWith(spelling) && known.has(twin)) return twin;
    }
  }
  return undefined;
}
