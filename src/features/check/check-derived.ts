/**
 * `:check` of what has derivatives in it. These were made by the rules that are to be checked, so here they are taken from
 * the formulas that they are derivatives of, by contour integrals and by differences.
 */

import { roundingBy } from "../../autograd/explain/rounding.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf } from "../../autograd/quantity.ts";
import { formatShort, listWords } from "../../prose.ts";
import { named } from "../../session/arguments/output.ts";
import { elementName, type NamedInput } from "../../session/naming.ts";
import type { Cell } from "../../session/reply.ts";
import type { Workspace } from "../../session/workspace.ts";
import { type Excuse, excuseFor } from "./conventions.ts";
import { inputsOf } from "./course.ts";
import type { Derivation } from "./derivation.ts";
import { type Surroundings, surroundings } from "./differences.ts";
import { type CheckedNumber, differenceCell, withError, withoutComplexForm } from "./evidence.ts";
import type { Slope } from "./extrapolation.ts";
import { digitsOf, disagrees, isNear, isSure, nearlyZero, verdictOn } from "./verdict.ts";
import { type Testimony, Witness } from "./witness.ts";
import { witnessed } from "./witnessed.ts";

/** The nodes that are evaluated for one number, before it is left to the rules. */
const maxWork = 1_000_000;
/** And for all numbers together. */
const maxInAll = 5_000_000;
/** How much more a node costs here than an operand that is read in compiled loops. */
const dearness = 8;
/** More inputs are not looked for where the rules say that nothing depends on them. */
const maxOthers = 32;
/** The elements named whose values have the same verdict. */
const maxNamed = 4;

/** In the place of what evaluating would tell, where that would take long. */
export const leftToRules = Symbol("left to the rules");

export class CheckOfDerived {
  private readonly workspace: Workspace;
  private readonly derivation: Derivation;
  private readonly excused: Excuse;
  private readonly obstacles = new Set<string>();
  private readonly noises = new Map<NodeId, number>();
  private left = maxInAll;

  constructor(workspace: Workspace, derivation: Derivation) {
    this.workspace = workspace;
    this.derivation = derivation;
    const { origins, kinks } = derivation;
    this.excused = excuseFor(workspace.graph, origins, kinks);
  }

  /** Inputs that formulas mention whose derivatives, by the rules, do not depend on them. */
  othersBelow(output: NodeId, inputs: readonly NamedInput[]): NamedInput[] {
    const { workspace, derivation } = this;
    const known = new Set(inputs.map(({ node }) => node));
    if (nodesOf(derivation.quantity).length > maxOthers) return [];
    const found = inputsOf(workspace.graph, derivation.origins, output);
    const others = found.filter((node) => !known.has(node));
    return others.length > maxOthers ? [] : named(workspace, others);
  }

  /** A row of the table; `leftToRules` where it would take long, and undefined where there is nothing to check by. */
  checked(
    { output, value, adjoints, flow, excused }: CheckedNumber,
    input: NodeId,
    at: number,
  ): { row: Cell[]; cost: number } | typeof leftToRules | undefined {
    const { differentiator } = this.workspace;
    if (this.derivation.origins.size === 0) return undefined;
    const exact = adjoints.get(input) ?? 0;
    const witness = this.witnessOf(output);
    const found = witness.slope(input);
    const { contour, obstacles } = found;
    for (const name of obstacles) this.obstacles.add(name);
    const own = adjoints.has(input) ? Number.EPSILON * flow.sizeOf(input) : 0;
    const difference = { ...found.difference, errorBound: found.difference.errorBound + own };
    const isTold = Number.isFinite(value) && tells(contour, exact);
    const around = isTold
      ? undefined
      : this.around(witness, found, { value, exact, input, at, own });
    this.left -= witness.spent;
    if (witness.isExhausted) return leftToRules;
    const cost = dearness * witness.spent;
    if (isTold) {
      const rounding = this.noiseOf(differentiator.derivative(output, input)) + own;
      const found = witnessed({ exact, rounding, contour, difference });
      const verdict = excused(found, output, input);
      const shown = isSure(difference) || difference.value === 0 ? difference.value : "";
      return { row: [exact, shown, contour.value, verdict], cost };
    }
    const seen = around as Surroundings;
    const isRough = found.sides === undefined;
    const verdict = verdictOn({ value, exact, around: seen, complexStep: undefined, isRough });
    // Differences of differences beside a kink may be of both sides.
    const isUnsure = found.hasPieces && isRough && verdict.startsWith(disagrees);
    const said = isUnsure ? untold : excused(verdict, output, input);
    return { row: [exact, differenceCell(seen), "", said], cost };
  }

  /** How the output goes around an input: by contour integrals on both sides of a kink, or by differences. */
  private around(
    witness: Witness,
    { difference, sides }: Testimony,
    { value, exact, input, at, own }: Record<"value" | "exact" | "input" | "at" | "own", number>,
  ): Surroundings {
    if (sides !== undefined) {
      const jumpTo = (side: Slope): number => {
        const jump = side.value - value;
        return Math.abs(jump) > 1e-6 * Math.abs(value) + 30 * side.errorBound ? jump : 0;
      };
      return {
        central: difference,
        left: sides.left.slope,
        right: sides.right.slope,
        isSparse: false,
        isResolved: true,
        isNaN: { left: false, right: false },
        jump: { left: jumpTo(sides.left.value), right: jumpTo(sides.right.value) },
        growth: { left: 0, right: 0 },
        finest: { step: Number.POSITIVE_INFINITY, noise: 0 },
        nearest: { left: sides.left.slope.value, right: sides.right.slope.value },
      };
    }
    const { f, noise } = witness.along(input);
    const coarseness = Number.isFinite(exact) ? (Number.EPSILON / 2) * Math.abs(exact * at) : 0;
    const seen = withError(surroundings(f, at, noise + coarseness), own);
    return difference.errorBound + own < seen.central.errorBound
      ? { ...seen, central: { ...difference, errorBound: difference.errorBound + own } }
      : seen;
  }

  /**
   * What is to be said of the values of derivatives, and of those that were not looked into.
   * @param isLeft whether some row of the table was left to the rules
   */
  remarks(own: string, isLeft: boolean): string[] {
    const { derivation, obstacles } = this;
    const { origins } = derivation;
    const onValues = origins.size === 0 ? { remarks: [], isLeft: false } : this.onValues(own);
    const remarks = [...onValues.remarks];
    if (obstacles.size > 0) remarks.push(withoutComplexForm([...obstacles], "contour integral"));
    if (isLeft || onValues.isLeft) {
      remarks.push("some derivatives within it were not checked, to save time");
    }
    return remarks;
  }

  /** The verdicts on values: one for all that agree, and one for each other; and whether any was left to the rules. */
  private onValues(own: string): { readonly remarks: readonly string[]; readonly isLeft: boolean } {
    const { quantity } = this.derivation;
    const others = new Map<string, string[]>();
    let fewest: number | undefined;
    let isLeft = false;
    for (const [index, output] of nodesOf(quantity).entries()) {
      const found = this.onValue(output);
      if (found === leftToRules) {
        isLeft = true;
        continue;
      }
      const verdict = found && this.excused(found, output);
      const [, digits] = /^agrees to (\d+) digits$/.exec(verdict ?? "") ?? [];
      if (digits !== undefined) fewest = Math.min(fewest ?? Number(digits), Number(digits));
      else if (verdict !== undefined) {
        others.set(verdict, [...(others.get(verdict) ?? []), elementName(own, index)]);
      }
    }
    const remarks = [...others].map(([verdict, names]) => {
      const of = isList(quantity) ? ` of ${listWords(names, maxNamed)}` : "";
      return `the value${of} (it contains derivatives): ${verdict}`;
    });
    if (fewest === undefined) return { remarks, isLeft };
    const rest = remarks.length > 0 ? "other values agree" : "the values agree";
    const subject = isList(quantity) ? rest : "the value (it contains derivatives) agrees";
    return { remarks: [...remarks, `${subject} to ${fewest} digits`], isLeft };
  }

  private onValue(output: NodeId): string | typeof leftToRules | undefined {
    const exact = this.workspace.graph.value(output);
    if (!Number.isFinite(exact)) return undefined;
    const witness = this.witnessOf(output);
    const { contour, difference, obstacles, hasPieces } = witness.value();
    for (const name of obstacles) this.obstacles.add(name);
    this.left -= witness.spent;
    if (witness.isExhausted) return leftToRules;
    const rounding = this.noiseOf(output);
    if (tells(contour, exact)) return witnessed({ exact, rounding, contour, difference });
    // At a kink, differences may settle at something between both sides.
    const isSmooth = obstacles.size > 0 && !hasPieces;
    return isSmooth ? ofDifferences(exact, difference, rounding) : untold;
  }

  private witnessOf(output: NodeId): Witness {
    const { workspace, derivation } = this;
    const noiseOf = (node: NodeId): number => this.noiseOf(node);
    return new Witness(
      workspace.graph,
      derivation.origins,
      output,
      noiseOf,
      Math.min(maxWork, this.left),
    );
  }

  /** How far rounding may have carried a node, by the derivatives that the rules make. */
  private noiseOf(node: NodeId): number {
    const known = this.noises.get(node);
    if (known !== undefined) return known;
    const { graph, differentiator } = this.workspace;
    const adjoints = differentiator.adjointsOf(node);
    const noise = Math.max(roundingBy(adjoints, graph, node, true), Number.MIN_VALUE);
    this.noises.set(node, noise);
    return noise;
  }
}

/** A contour integral with a larger error bound than this, relative to the values around, tells nothing. */
const sure = 1e-6;

/** Nor does one about 0 with a larger error bound than this. */
const vanishing = 1e-9;

function tells(contour: Slope | undefined, exact: number): contour is Slope {
  if (contour === undefined || !Number.isFinite(exact)) return false;
  const { value, errorBound } = contour;
  const size = Math.max(Math.abs(value), Math.abs(exact));
  return (
    errorBound <= sure * size ||
    (exact === 0 && Math.abs(value) <= 8 * errorBound && errorBound < vanishing)
  );
}

const untold = "inconclusive: a kink, an edge, or unreliable differences";

/** The verdict on a value where there is no contour integral. */
function ofDifferences(exact: number, difference: Slope, rounding: number): string {
  const slope = { ...difference, errorBound: difference.errorBound + rounding };
  if (exact === 0 && difference.errorBound < sure && isNear(0, slope)) return nearlyZero("");
  if (!isSure(slope)) return "inconclusive: differences are not reliable here";
  if (isNear(exact, slope)) return `agrees to ${digitsOf(exact, slope.value)} digits`;
  return `does not agree: differences give ${formatShort(slope.value, 4)}`;
}
