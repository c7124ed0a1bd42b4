/**
 * How the uncertainties of inputs become those of a root: by the implicit function theorem the root of F(x, a) = 0
 * follows a with the slope −F_a/F_x, for several equations −J⁻¹·F_a.
 */

import type { NodeId } from "../../autograd/graph.ts";
import { inverseOf } from "../../numerics/roots/system-quality.ts";
import { type FreeVariable, functionOf, type Make } from "../function-of.ts";
import { elementName } from "../naming.ts";
import type { Element, Workspace } from "../workspace.ts";
import { uncertaintyOf } from "./uncertainty.ts";

/** The uncertain inputs that equations depend on, beside their unknowns. */
export interface Sources {
  readonly elements: readonly Element[];
  readonly names: readonly string[];
  readonly nodes: readonly NodeId[];
  /** Whether a name leads to each of them still. */
  readonly areNamed: boolean;
}

export interface ImplicitUncertainty {
  /** The standard uncertainty of each unknown. */
  readonly uncertainties: readonly number[];
  /** The correlation coefficients among the unknowns, by rows. */
  readonly among: readonly (readonly number[])[];
  /** And those of each unknown with inputs. */
  readonly partners: readonly Element[];
  readonly between: readonly (readonly number[])[];
}

/** @param outputs what is to be 0 */
export function sourcesOf(
  workspace: Workspace,
  outputs: readonly NodeId[],
  unknowns: readonly FreeVariable[],
): Sources {
  const { graph } = workspace;
  const own = new Set(unknowns.map(({ node }) => node));
  const nodes = graph
    .dependencies(outputs)
    .filter((node) => graph.isInput(node) && !own.has(node))
    .filter((node) => (uncertaintyOf(workspace.inputOf(node)) ?? 0) > 0);
  const elements = nodes.map((node) => workspace.inputOf(node));
  return {
    nodes,
    elements,
    names: elements.map(({ input, index }) => elementName(input.name, index)),
    areNamed: elements.every(({ input }) => workspace.variables.get(input.name)?.input === input),
  };
}

const rounding = 4 * Number.EPSILON;

/** Undefined where slopes are infinite, as at a multiple root, or none are to be had. */
export function implicitUncertaintyAt(
  workspace: Workspace,
  make: Make,
  unknowns: readonly FreeVariable[],
  { elements, names, nodes }: Sources,
  point: ArrayLike<number>,
): ImplicitUncertainty | undefined {
  const n = unknowns.length;
  const others = nodes.map((node, at): FreeVariable => ({ name: names[at] as string, node }));
  const evaluate = functionOf(workspace, [...unknowns, ...others], make, { gradients: true });
  const present = nodes.map((node) => workspace.graph.value(node));
  const results = evaluate([...Array.from(point), ...present]);
  const width = 1 + n + nodes.length;
  const rows = Array.from({ length: n }, (_, i) => results.slice(i * width + 1, (i + 1) * width));
  const inverse = inverseOf(rows.map((row) => row.subarray(0, n)));
  if (inverse === undefined) return undefined;
  const sizes = elements.map((element) => uncertaintyOf(element) as number);
  /** For each unknown, its slope by each source times the source's uncertainty. */
  const shares = inverse.map((row) =>
    sizes.map((size, k) => {
      const slope = row.reduce((sum, x, i) => sum - x * (rows[i]?.[n + k] as number), 0);
      return slope * size;
    }),
  );
  const { correlations } = workspace;
  const product = (one: readonly number[], other: Element): number =>
    one.reduce((sum, x, k) => sum + x * correlations.between(elements[k] as Element, other), 0);
  const covariance = (one: readonly number[], other: readonly number[]): number =>
    other.reduce((sum, x, k) => sum + x * product(one, elements[k] as Element), 0);
  const uncertainties = shares.map((each) => {
    const variance = covariance(each, each);
    const sum = each.reduce((size, share) => size + Math.abs(share), 0);
    // Where shares cancel, rounding is all that is left.
    return variance > rounding * sum * sum ? Math.sqrt(variance) : 0;
  });
  if (!uncertainties.every(Number.isFinite)) return undefined;
  const partners = [
    ...new Set(elements.flatMap((each) => [each, ...correlations.of(each).keys()])),
  ];
  const clipped = (value: number): number =>
    Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0;
  return {
    uncertainties,
    among: shares.map((one, i) =>
      shares.map((other, j) =>
        i === j
          ? 1
          : clipped(
              covariance(one, other) /
                ((uncertainties[i] as number) * (uncertainties[j] as number)),
            ),
      ),
    ),
    partners,
    between: shares.map((one, i) =>
      partners.map((partner) => clipped(product(one, partner) / (uncertainties[i] as number))),
    ),
  };
}
