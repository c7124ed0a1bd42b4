/** What a command has found for some inputs, given to their names: so that formulas, and `:save`, have it. */

import { isPositiveSemidefinite } from "../../numerics/sampling/correlation.ts";
import type { Context } from "../command.ts";
import { type FreeVariable, uncertaintiesByName, valuesByName } from "../function-of.ts";
import type { Numbers, Part } from "../reply.ts";
import { correlate, impossibleCorrelations } from "../uncertainty/correlate.ts";
import type { Element, Variable } from "../workspace.ts";

/** How sure a command is of what it has found, for each variable in turn. */
export interface Sureness {
  /** Standard uncertainties: finite, and not negative. */
  readonly uncertainties: ArrayLike<number>;
  /** The matrix of correlation coefficients, by rows; without it there are no correlations. */
  readonly correlations?: readonly (readonly number[])[];
}

/** What a search has found, and how that is shown. */
export interface SearchResult {
  readonly values: ReadonlyMap<string, Numbers>;
  /** The same as one number after the other. */
  readonly point: ArrayLike<number>;
  /** Why it does not move smoothly with what the equations depend on; undefined if it does. */
  readonly whyNotPropagated: string | undefined;
  readonly parts: readonly Part[];
}

/**
 * Binds the names of these variables to inputs with these values; those that are elements of a list, to a list. The
 * statements that would do the same are kept in the journal.
 * @throws NablaError `bad-correlation` where no quantities can be correlated so
 */
export function bindResults(
  { workspace, journal }: Pick<Context, "workspace" | "journal">,
  variables: readonly FreeVariable[],
  values: ArrayLike<number>,
  sureness?: Sureness,
): void {
  const matrix = sureness?.correlations;
  if (matrix !== undefined && !isPositiveSemidefinite(matrix)) throw impossibleCorrelations();
  const places = variables.map(({ node }) => workspace.inputOf(node));
  const uncertainties =
    sureness && uncertaintiesByName(workspace, variables, sureness.uncertainties);
  give({ workspace, journal }, valuesByName(workspace, variables, values), uncertainties);
  if (matrix === undefined) return;
  const elements = places.map(
    ({ input, index }) => workspace.elementsOf(input.name)[index ?? 0] as Element,
  );
  const pairs = elements.flatMap((one, row) =>
    elements
      .slice(0, row)
      .map((other, column) => [one, other, matrix[row]?.[column] as number] as const),
  );
  correlate(
    { workspace, journal },
    pairs.filter(([, , coefficient]) => coefficient !== 0),
  );
}

/**
 * The same by name: for what is bound after the work was cut off, when nodes have moved. What has its value already
 * stays as it is, uncertainty included.
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
