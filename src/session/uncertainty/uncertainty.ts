/**
 * How the uncertainties of inputs become that of an answer: the law of propagation of uncertainty, to first order, with
 * correlations (JCGM 100:2008, Guide to the expression of uncertainty in measurement, 5.1.2 and 5.2.2).
 */

import type { Gradient } from "../../autograd/gradient.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf, type Quantity } from "../../autograd/quantity.ts";
import { badUncertainty, lengthMismatch, numberExpected } from "../../error.ts";
import { formatExact } from "../../prose.ts";
import type { Uncertainty } from "../../syntax/tree.ts";
import type { Numbers } from "../reply.ts";
import type { Element, Workspace } from "../workspace.ts";

/**
 * The standard uncertainty that is written after the value of an input, of the value's shape.
 * @throws NablaError `bad-uncertainty`, or `length-mismatch` where two lists are not equally long
 */
export function uncertaintyWritten(
  workspace: Workspace,
  written: Uncertainty,
  value: Numbers,
): { readonly uncertainty: Numbers; readonly usesAnswer: boolean } {
  const { size } = written;
  const { quantity, mentionsVariable, usesAnswer } = workspace.lower(size);
  if (mentionsVariable) {
    throw badUncertainty(
      size,
      "an uncertainty must be constant",
      "use numbers and constants, as in `x = 3 ± 0.1` or `x = 3 ± 2%`",
    );
  }
  const sizes = workspace.numbersIn(quantity);
  for (const each of typeof sizes === "number" ? [sizes] : sizes) {
    if (each >= 0 && each < Number.POSITIVE_INFINITY) continue;
    throw badUncertainty(
      size,
      `invalid uncertainty ${formatExact(each)}`,
      "a standard uncertainty is finite and not negative",
    );
  }
  return { uncertainty: sizedAs(value, sizes, written), usesAnswer };
}

/** An uncertainty, or one for each element, of what has this value. */
function sizedAs(value: Numbers, sizes: Numbers, { size, isRelative }: Uncertainty): Numbers {
  if (typeof value === "number") {
    if (typeof sizes === "number") return isRelative ? share(value, sizes) : sizes;
    throw numberExpected(size, sizes.length, "give a number a single uncertainty");
  }
  if (typeof sizes !== "number" && sizes.length !== value.length) {
    throw lengthMismatch(size, [value.length, sizes.length]);
  }
  return value.map((element, at) => {
    const own = typeof sizes === "number" ? sizes : (sizes[at] as number);
    return isRelative ? share(element, own) : own;
  });
}

const share = (value: number, percent: number): number => (Math.abs(value) * percent) / 100;

/** A derived value can be given none. @throws NablaError `bad-uncertainty` */
export function refuseUncertainty(name: string, uncertainty: Uncertainty | undefined): void {
  if (uncertainty === undefined) return;
  throw badUncertainty(
    uncertainty,
    `${name} gets its uncertainty from its inputs`,
    "give the inputs uncertainties instead",
  );
}

/** The standard uncertainty of a number among the inputs; undefined where it has none. */
export function uncertaintyOf({ input: { uncertainty }, index }: Element): number | undefined {
  return typeof uncertainty === "number" ? uncertainty : uncertainty?.[index ?? 0];
}

/** The same of the node of an input; 0 where it has none. */
export const sizeOf = (workspace: Workspace, node: NodeId): number =>
  uncertaintyOf(workspace.inputOf(node)) ?? 0;

/** A value in a listing, and beside it its standard uncertainty. */
export const valueColumn = { key: "value", title: "value", uncertainty: "uncertainty" };
export const uncertaintyColumn = { key: "uncertainty", title: "±", digits: 4 };

/** From the partial derivatives with respect to some inputs, in their order, to the standard uncertainty. */
export type Propagation = (partialAt: (position: number) => number) => number;

/** A variance that is smaller than this, relative to its largest part, is what rounding has left of 0. */
const minVariance = 2 ** -50;

/** The law for a formula of these inputs; undefined where none of them is uncertain. */
export function propagationOver(
  { correlations }: Workspace,
  elements: readonly Element[],
): Propagation | undefined {
  const places: number[] = [];
  const sizes: number[] = [];
  let isUncertain = false;
  for (let at = 0; at < elements.length; at++) {
    const size = uncertaintyOf(elements[at] as Element);
    if (size !== undefined) isUncertain = true;
    if (size === undefined || size === 0) continue;
    places.push(at);
    sizes.push(size);
  }
  if (!isUncertain) return undefined;
  const pairs = correlations.isEmpty ? [] : pairsAmong(correlations, elements, places);
  const contributions = new Float64Array(places.length);
  return (partialAt) => {
    let largest = 0;
    for (let at = 0; at < contributions.length; at++) {
      const contribution = partialAt(places[at] as number) * (sizes[at] as number);
      contributions[at] = contribution;
      // A NaN stays.
      if (!(Math.abs(contribution) <= largest)) largest = Math.abs(contribution);
      if (Number.isNaN(largest)) return Number.NaN;
    }
    if (largest === 0 || largest === Number.POSITIVE_INFINITY) return largest;
    let variance = 0;
    for (let at = 0; at < contributions.length; at++) {
      const part = (contributions[at] as number) / largest;
      contributions[at] = part;
      variance += part * part;
    }
    for (const [one, other, coefficient] of pairs) {
      variance +=
        2 * coefficient * (contributions[one] as number) * (contributions[other] as number);
    }
    return variance < minVariance ? 0 : Math.sqrt(variance) * largest;
  };
}

/** The correlated pairs among some places: each with where the two stand among these, and the coefficient. */
function pairsAmong(
  correlations: Workspace["correlations"],
  elements: readonly Element[],
  places: readonly number[],
): [one: number, other: number, coefficient: number][] {
  const positions = new Map(places.map((place, at) => [elements[place] as Element, at]));
  return [...positions].flatMap(([element, one]) =>
    [...correlations.of(element)].flatMap(([partner, coefficient]) => {
      const other = positions.get(partner);
      return other !== undefined && one < other
        ? [[one, other, coefficient] as [number, number, number]]
        : [];
    }),
  );
}

/**
 * The standard uncertainty of a quantity, for a list one of each element; undefined where it depends on no uncertain
 * input.
 */
export function uncertaintyIn(
  workspace: Workspace,
  quantity: Quantity,
  gradientOf: (node: NodeId) => Gradient = (node) => workspace.gradient(node),
): Numbers | undefined {
  if (!workspace.isUncertain) return undefined;
  const sizes = nodesOf(quantity).map((node) => {
    if (!workspace.graph.isActive(node)) return undefined;
    const { inputs, partials } = gradientOf(node);
    const elements = inputs.map((input) => workspace.inputOf(input));
    return propagationOver(workspace, elements)?.((position) => partials[position] as number);
  });
  if (sizes.every((size) => size === undefined)) return undefined;
  return isList(quantity) ? sizes.map((size) => size ?? 0) : (sizes[0] as number);
}

/** Of a reply: left out where there is none. */
export const spread = (uncertainty: Numbers | undefined): { uncertainty?: Numbers } =>
  uncertainty === undefined ? {} : { uncertainty };
