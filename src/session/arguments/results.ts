/** What a command has found for some inputs, given to their names: so that formulas, and `:save`, have it. */

import { isPositiveSemidefinite } from "../../numerics/sampling/correlation.ts";
import type { Context } from "../command.ts";
import { elementName } from "../naming.ts";
import type { Numbers, Part } from "../reply.ts";
import { correlate, impossibleCorrelations, pairsOf } from "../uncertainty/correlate.ts";
import type { Element, Variable } from "../workspace.ts";

/** How sure a command is of the numbers that it has found, in the order of their names: `a`, `w[2]`. */
export interface Sureness {
  readonly names: readonly string[];
  /** Standard uncertainties: finite, and not negative. */
  readonly uncertainties: ArrayLike<number>;
  /** The matrix of correlation coefficients, by rows. */
  readonly correlations: readonly (readonly number[])[];
}

export interface SearchResult {
  readonly values: ReadonlyMap<string, Numbers>;
  /** The same as one number after the other. */
  readonly point: ArrayLike<number>;
  /** Why it does not move smoothly with what the equations depend on; undefined if it does. */
  readonly whyNotPropagated: string | undefined;
  readonly parts: readonly Part[];
  /** How people read the parts, also once more has been added to the facts that they begin with, and at their end. */
  reading(parts: readonly Part[]): readonly Part[];
}

/**
 * Binds names to inputs with these values; the statements that would do the same are kept in the journal. By name, since
 * nodes have moved when the work was cut off. What has its value already stays as it is, uncertainty included.
 * @returns what there is to say of uncertainties that got lost
 */
export function bindNumbers(
  { workspace, journal }: Pick<Context, "workspace" | "journal">,
  values: ReadonlyMap<string, Numbers>,
  uncertainties?: ReadonlyMap<string, Numbers>,
): Part[] {
  const lost: string[] = [];
  const changed = new Map(values);
  for (const [name, numbers] of values) {
    if (uncertainties === undefined) {
      const before = workspace.variables.get(name);
      const valueBefore = before && workspace.numbersIn(before.quantity);
      if (valueBefore !== undefined && isSame(valueBefore, numbers)) changed.delete(name);
      else if (before?.input?.uncertainty !== undefined) lost.push(name);
    }
  }
  give({ workspace, journal }, changed, uncertainties);
  return lost.map((name) => `${name} has a new value, so its uncertainty was dropped`);
}

/**
 * The same with uncertainties and correlations. Elements of a list that are not among the names keep their uncertainty.
 * @throws NablaError `bad-correlation` where no quantities can be correlated so
 */
export function bindSure(
  { workspace, journal }: Pick<Context, "workspace" | "journal">,
  values: ReadonlyMap<string, Numbers>,
  { names, uncertainties, correlations }: Sureness,
): void {
  if (!isPositiveSemidefinite(correlations)) throw impossibleCorrelations();
  const uncertaintyOf = (name: string, present = 0): number =>
    uncertainties[names.indexOf(name)] ?? present;
  const byName = [...values].map(([name, numbers]): [string, Numbers] => {
    if (typeof numbers === "number") return [name, uncertaintyOf(name)];
    const present = workspace.variables.get(name)?.input?.uncertainty as
      | readonly number[]
      | undefined;
    return [name, numbers.map((_, at) => uncertaintyOf(elementName(name, at), present?.[at]))];
  });
  give({ workspace, journal }, values, new Map(byName));
  const elements = new Map(
    [...values.keys()].flatMap((name) =>
      workspace
        .elementsOf(name)
        .map((element) => [elementName(name, element.index), element] as const),
    ),
  );
  const own = names.map((name) => elements.get(name) as Element);
  correlate({ workspace, journal }, pairsOf(own, correlations));
}

const isSame = (one: Numbers, other: Numbers): boolean =>
  typeof one === "number" || typeof other === "number"
    ? one === other
    : one.length === other.length && one.every((each, i) => each === other[i]);

/** Moves the inputs of these names, or makes them: all of them, or none. */
function give(
  { workspace, journal }: Pick<Context, "workspace" | "journal">,
  values: ReadonlyMap<string, Numbers>,
  uncertainties: ReadonlyMap<string, Numbers> | undefined,
): void {
  workspace.asOne(() => {
    for (const [name, numbers] of values) {
      const uncertainty = uncertainties?.get(name);
      const variable = workspace.variables.get(name);
      if (variable?.kind === "input") workspace.moveInput(variable, numbers, uncertainty, false);
      else workspace.bindInput(name, numbers, uncertainty, true);
    }
  });
  for (const name of values.keys()) {
    journal.move(workspace.variables.get(name) as Variable, false);
  }
}
