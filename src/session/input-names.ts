/** What inputs are called, so that each name is another's only. */

import { formatExact } from "../prose.ts";
import { elementName } from "./naming.ts";
import type { Numbers } from "./reply.ts";
import type { Correlations } from "./uncertainty/correlations.ts";
import type { Element, Input, Variable } from "./variable.ts";

/** The elements that stand in a name. */
const maxElements = 5;

/**
 * The name of each input, in their order and each different: an input that its name no longer stands for
 * is told from the present one by its value, as `x1 (was 2)`.
 */
export function uniqueNames(
  variables: ReadonlyMap<string, Variable>,
  inputs: readonly Input[],
): string[] {
  const used = new Set<string>();
  return inputs.map((input) => {
    const isPresent = variables.get(input.name)?.input === input;
    const name = isPresent ? input.name : `${input.name} (was ${briefly(input.value)})`;
    let unique = name;
    for (let n = 2; used.has(unique); n++) unique = `${name.slice(0, -1)}, ${n})`;
    used.add(unique);
    return unique;
  });
}

/** The value of an earlier input, as part of its name. */
function briefly(value: Numbers): string {
  if (typeof value === "number") return formatExact(value);
  return value.length > maxElements
    ? `a list of ${value.length}`
    : `[${value.map(briefly).join(", ")}]`;
}

/** The correlated pairs among these elements, by their names, each with its coefficient. */
export function correlatedPairs(
  variables: ReadonlyMap<string, Variable>,
  correlations: Correlations<Element>,
  elements: Iterable<Element>,
): [one: string, other: string, coefficient: number][] {
  if (correlations.isEmpty) return [];
  const correlated = [...elements].filter((element) => correlations.of(element).size > 0);
  const inputs = [...new Set(correlated.map(({ input }) => input))];
  const names = new Map(
    uniqueNames(variables, inputs).map((name, at) => [inputs[at] as Input, name]),
  );
  const nameOf = ({ input, index }: Element): string =>
    elementName(names.get(input) as string, index);
  return correlated.flatMap((one, at) =>
    correlated.slice(at + 1).flatMap((other): [string, string, number][] => {
      const coefficient = correlations.of(one).get(other);
      return coefficient === undefined ? [] : [[nameOf(one), nameOf(other), coefficient]];
    }),
  );
}
