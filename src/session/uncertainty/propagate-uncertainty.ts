/** The uncertainties of inputs, passed on to the unknowns that were found. */

import { listWords } from "../../prose.ts";
import { bindNumbers, type SearchResult } from "../arguments/results.ts";
import { byName, type Unknown } from "../arguments/unknowns.ts";
import type { Context, Told } from "../command.ts";
import type { FreeVariable, Make } from "../function-of.ts";
import type { Fact, Numbers, Part } from "../reply.ts";
import type { Element, Workspace } from "../workspace.ts";
import { addToJournal, pairsOf } from "./correlate.ts";
import {
  type ImplicitUncertainty,
  implicitUncertaintyAt,
  type Sources,
  sourcesOf,
} from "./implicit.ts";

/** Rounding may leave correlations that cannot be; of more pairs than this that is not looked into. */
const maxChecked = 200;
const maxListed = 5;

/** Of a root. */
export const notSimple = "the root is not simple";

/** What the equations depend on, and what that makes of the unknowns: nothing where that cannot be told. */
export interface PropagatedUncertainty {
  readonly sources: Sources;
  readonly implied: ImplicitUncertainty | undefined;
}

/** What the unknowns were found to fulfill. */
interface Conditions {
  /** What is to be 0, lowered anew. */
  readonly make: Make;
}

/** Within `Workspace.inScratch`; undefined where nothing is uncertain. */
export function propagateUncertainty(
  workspace: Workspace,
  { make }: Conditions,
  variables: readonly FreeVariable[],
  { point, whyNotPropagated }: Pick<SearchResult, "point" | "whyNotPropagated">,
): PropagatedUncertainty | undefined {
  if (!workspace.isUncertain) return undefined;
  const sources = sourcesOf(workspace, make().outputs, variables);
  if (sources.nodes.length === 0) return undefined;
  const implied =
    whyNotPropagated === undefined && sources.areNamed
      ? implicitUncertaintyAt(workspace, make, variables, sources, point)
      : undefined;
  return { sources, implied };
}

/** Gives the unknowns their values, and their uncertainties. @returns the report, with these in it */
export function bindFound(
  context: Context,
  unknowns: readonly Unknown[],
  found: SearchResult,
  propagated: PropagatedUncertainty | undefined,
  more: readonly Part[] = [],
): Told {
  const parts = [...partsBound(context, unknowns, found, propagated), ...more];
  return { kind: "told", parts, reading: found.reading(parts) };
}

function partsBound(
  context: Context,
  unknowns: readonly Unknown[],
  { values, parts, whyNotPropagated }: SearchResult,
  propagated: PropagatedUncertainty | undefined,
): readonly Part[] {
  if (propagated === undefined) {
    return [...parts, ...bindNumbers(context, values)];
  }
  const { sources, implied } = propagated;
  const isBound = implied !== undefined && bindUncertain(context, unknowns, values, implied);
  if (isBound) {
    return parts.map((part, at) =>
      at === 0 && typeof part !== "string" && part.kind === "facts"
        ? { ...part, rows: withUncertainty(part.rows, unknowns, sources, implied) }
        : part,
    );
  }
  const lost = bindNumbers(context, values);
  const why =
    whyNotPropagated ??
    (!sources.areNamed
      ? "its name has been redefined"
      : implied === undefined
        ? "the derivatives are not defined"
        : "rounding hides the correlations");
  return [
    ...parts,
    `the uncertainty of ${listWords(sources.names, maxListed)} is not propagated: ${why}`,
    ...lost,
  ];
}

/** @returns false where no quantities can be correlated so: then they are to be without uncertainty */
function bindUncertain(
  context: Context,
  unknowns: readonly Unknown[],
  values: ReadonlyMap<string, Numbers>,
  { uncertainties, among, partners, between }: ImplicitUncertainty,
): boolean {
  const { workspace } = context;
  bindNumbers(context, values, byName(unknowns, uncertainties));
  const own = unknowns.flatMap(({ name }) => workspace.elementsOf(name));
  const outward = own.flatMap((one, i) =>
    partners.map((other, k) => [one, other, between[i]?.[k] as number] as const),
  );
  const all = [...pairsOf(own, among), ...outward.filter(([, , coefficient]) => coefficient !== 0)];
  if (!workspace.correlate(all, all.length > maxChecked)) {
    bindNumbers(context, values, new Map());
    return false;
  }
  // Inputs that no name leads to any more, as what an unknown was before, may have a part in derived values.
  const isNamed = ({ input }: Element): boolean =>
    workspace.variables.get(input.name)?.input === input;
  addToJournal(
    context.journal,
    all.filter(([, other]) => isNamed(other)),
  );
  return true;
}

/** Below the values of the unknowns. */
function withUncertainty(
  rows: readonly Fact[],
  unknowns: readonly Unknown[],
  { names }: Sources,
  { uncertainties }: ImplicitUncertainty,
): Fact[] {
  const all = byName(unknowns, uncertainties);
  const words = [...all].flatMap(([name, numbers], at): (string | number)[] => [
    `${at === 0 ? "" : "; "}${name} ± `,
    typeof numbers === "number" ? Number(numbers.toPrecision(2)) : `a list of ${numbers.length}`,
  ]);
  const fact: Fact = {
    key: "uncertainty",
    title: "uncertain",
    value: all,
    words: [...words, `, propagated from ${listWords(names, maxListed)}`],
  };
  const at = rows.findIndex(({ key }) => key === "residual" || key === "gradient_norm");
  return [...rows.slice(0, at), fact, ...rows.slice(at)];
}
