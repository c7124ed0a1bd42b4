/** What differences and the complex step say of an exact derivative, in words. */

import { formatShort } from "../../prose.ts";
import type { Surroundings } from "./differences.ts";
import type { Slope } from "./extrapolation.ts";

export interface Evidence {
  readonly value: number;
  readonly exact: number;
  readonly around: Surroundings;
  /** Undefined where it does not apply. */
  readonly complexStep: number | undefined;
  /** Whether the function's own values come from differences: slopes may then be further off than they say. */
  readonly isRough?: boolean;
}

/** The most digits of two doubles that can agree. */
const allDigits = 15;
/** An error bound of a slope is an estimate itself: within this multiple of it a slope may still be right. */
const patience = 30;
/** Relative to the derivative: less than this no difference can tell. */
const finest = 1e-9;
/** With fewer digits a difference says nothing. */
export const fewDigits = 3;
/** The complex step is as good as the function's own rounding. */
const complexDigits = 8;
/** A difference with a larger error bound than this, relative to it, is not a witness. */
const maxRelativeError = 1e-3;
/** Waves are not looked for that are narrower than this part of the finest step. */
const narrowest = 2 ** -9;

/** The most telling thing that can be said. */
export function verdictOn(evidence: Evidence): string {
  const { value, exact, around, complexStep } = evidence;
  const { isNaN: isNot } = around;
  if (Number.isNaN(value)) return "the value is not a number";
  if (!Number.isFinite(value)) return "inconclusive: the value is infinite";
  // What has a complex form at a point has neither edge nor kink there.
  if (complexStep !== undefined && Number.isFinite(exact)) {
    return ofComplexStep(evidence, complexStep);
  }
  if (around.isSparse) return tooSparse;
  if (isNot.left && isNot.right) return "inconclusive: the function is undefined nearby";
  if (Number.isNaN(exact)) return ofNaN(around);
  if (!Number.isFinite(exact)) return ofInfinity(exact, around);
  if (isOnTheRise(exact, around)) return poleTooNear;
  const verdict = ofFinite(evidence);
  return verdict.startsWith(disagrees) && !around.isResolved ? tooFast : verdict;
}

function ofFinite(evidence: Evidence): string {
  const { around } = evidence;
  const { left, right, isNaN: isNot, jump, growth } = around;
  if (isNot.left || isNot.right) return atEdge(evidence);
  if (jump.left !== 0 || jump.right !== 0) return ofJump(evidence);
  if (growth.left !== 0 || growth.right !== 0) return ofGrowth(evidence);
  return isKink(left, right) ? ofKink(evidence) : ofDifference(evidence, around.central, "");
}

/**
 * Whether a slope that seems to grow without bound has not got beyond the derivative yet: it may settle there, beside a
 * pole that is nearer than the steps are fine.
 */
function isOnTheRise(exact: number, { growth, nearest }: Surroundings): boolean {
  const isBelow = (sign: number, slope: number): boolean =>
    sign !== 0 && sign * slope <= sign * exact;
  return isBelow(growth.left, nearest.left) || isBelow(growth.right, nearest.right);
}

/** What each verdict against the rules begins with. */
export const disagrees = "does not agree";
const poleTooNear = "inconclusive: a pole, or a slope as steep, is too close";
/** Where a witness says something else, and may be wrong. */
const unsure = "inconclusive: differences are not reliable here";
const tooSparse = "inconclusive: too few doubles nearby";

function ofNaN(around: Surroundings): string {
  const { left, right, jump, growth, isNaN: isNot } = around;
  const none = "the derivative is not a number";
  if (jump.left !== 0 || jump.right !== 0) return `${none}: ${jumpOf(around)}`;
  if (isNot.left || isNot.right) return `${none}${besideNaN(isNot)}`;
  if (growth.left !== 0 || growth.right !== 0 || isKink(left, right)) {
    return `${none}: ${sides(around)}`;
  }
  return `${none}, where differences give ${roughly(around.central)}`;
}

function ofInfinity(exact: number, around: Surroundings): string {
  const { growth, isNaN: isNot, jump, isResolved } = around;
  const open = [...(isNot.left ? [] : [growth.left]), ...(isNot.right ? [] : [growth.right])];
  if (open.length === 0) return "inconclusive: the function is undefined nearby";
  const grows = open.every((side) => side === Math.sign(exact));
  if (isCusp(around)) return `a cusp: ${sides(around)}; ${convention(exact)}`;
  const { left, right } = around;
  if (!grows && !Number.isFinite(left.errorBound) && !Number.isFinite(right.errorBound)) {
    return "inconclusive: the slope exceeds the largest number";
  }
  if (!grows || jump.left !== 0 || jump.right !== 0) {
    if (!isResolved) return tooFast;
    const slopes = [...(isNot.left ? [] : [left]), ...(isNot.right ? [] : [right])];
    const isTold = slopes.some((slope) => slope.value === 0 || isSure(slope));
    return isTold ? "does not agree: the slope is finite" : unsure;
  }
  const from = isNot.left ? " from the right" : isNot.right ? " from the left" : "";
  return `agrees: the slope${from} grows without bound${besideNaN(isNot)}`;
}

export const tooFast = "inconclusive: the function oscillates too fast";

const besideNaN = ({ left, right }: Surroundings["isNaN"]): string =>
  left ? "; undefined to the left" : right ? "; undefined to the right" : "";

/** At the edge of a domain there is one side to go by. */
function atEdge(evidence: Evidence): string {
  const { exact, around } = evidence;
  const { isNaN: isNot, growth } = around;
  const [side, slope, grows] = isNot.left
    ? ["right", around.right, growth.right]
    : ["left", around.left, growth.left];
  if (grows !== 0 && !isNear(exact, slope)) {
    return `does not agree: the slope from the ${side} grows without bound${besideNaN(isNot)}`;
  }
  return `${ofDifference(evidence, slope, ` from the ${side}`)}${besideNaN(isNot)}`;
}

function ofJump(evidence: Evidence): string {
  const { exact, around } = evidence;
  const { left, right, jump } = around;
  const smooth = jump.left === 0 ? left : jump.right === 0 ? right : undefined;
  const agrees = smooth === undefined ? exact === 0 : isNear(exact, smooth);
  if (agrees) return `${jumpOf(around)}; ${convention(exact)}`;
  if (smooth === undefined) return "inconclusive: a jump, or a pole too close";
  return isAgainst(evidence, smooth) ? `does not agree: ${jumpOf(around)}` : unsure;
}

function jumpOf({ jump: { left, right } }: Surroundings): string {
  const by = Math.max(Math.abs(left), Math.abs(right));
  const where = left === 0 ? "to the right" : right === 0 ? "to the left" : "to both sides";
  return `a jump: by ${formatShort(by, 4)} ${where}`;
}

const convention = (exact: number): string => `nabla uses ${formatShort(exact, 4)}`;

/** Whether the slopes grow without bound on both sides, to opposite infinities. */
const isCusp = ({ growth: { left, right } }: Surroundings): boolean => left * right < 0;

/** Where the slope is finite on one side at most, a finite derivative can be no more than a convention. */
function ofGrowth(evidence: Evidence): string {
  const { exact, around } = evidence;
  if (isCusp(around)) return `a cusp: ${sides(around)}; ${convention(exact)}`;
  const { left, right, growth } = around;
  const smooth = growth.left === 0 ? left : growth.right === 0 ? right : undefined;
  const agrees = smooth !== undefined && isNear(exact, smooth);
  if (!agrees && smooth !== undefined && !isAgainst(evidence, smooth)) return unsure;
  return `${agrees ? "a kink" : "does not agree"}: ${sides(around)}${agrees ? `; ${convention(exact)}` : ""}`;
}

/** Whether the slopes from the two sides are surely different. */
const isKink = (left: Slope, right: Slope): boolean => {
  const apart = Math.abs(left.value - right.value);
  const size = Math.max(Math.abs(left.value), Math.abs(right.value));
  return apart > patience * (left.errorBound + right.errorBound) && apart > 1e-6 * size;
};

function ofKink(evidence: Evidence): string {
  const { exact, around } = evidence;
  const { left, right } = around;
  const [low, high] = left.value < right.value ? [left, right] : [right, left];
  const isBetween =
    exact >= low.value - margin(low.value, low.errorBound) &&
    exact <= high.value + margin(high.value, high.errorBound);
  const verdict = `a kink: ${sides(around)}`;
  if (isBetween) return `${verdict}; ${convention(exact)}`;
  const areSure = isAgainst(evidence, left) && isAgainst(evidence, right);
  return areSure ? `does not agree: ${verdict}` : unsure;
}

const sides = ({ left, right, growth }: Surroundings): string =>
  `${sideOf(left, growth.left)} from the left, ${sideOf(right, growth.right)} from the right`;

const sideOf = (slope: Slope, growth: number): string =>
  growth === 0 ? roughly(slope) : growth > 0 ? "inf" : "-inf";

/** With the complex step, which has all the digits that the function has, the difference is a second witness. */
function ofComplexStep(evidence: Evidence, step: number): string {
  const { exact, around } = evidence;
  const { central, isResolved, isSparse } = around;
  const digits = digitsOf(exact, step);
  const isWitnessed = isNear(exact, central);
  if (isSparse) {
    if (digits < complexDigits) return tooSparse;
    return `agrees to ${digits} digits with the complex step; too few doubles nearby for differences`;
  }
  if (digits >= complexDigits) {
    if (isWitnessed && exact !== 0) return `agrees to ${digits} digits`;
    if (isWitnessed) return central.value === 0 ? "both are 0" : nearlyZero("");
    if (!isResolved || !Number.isFinite(central.errorBound)) {
      return `agrees to ${digits} digits with the complex step; the function oscillates too fast for differences`;
    }
    const size = Math.max(Math.abs(exact), Math.abs(central.value));
    if (central.errorBound > maxRelativeError * size) {
      return `agrees to ${digits} digits with the complex step; differences are inconclusive`;
    }
    return `does not agree: differences give ${roughly(central)}; perhaps rounding error in the formula`;
  }
  if (digitsOf(exact, central.value) >= complexDigits) {
    return `agrees to ${digitsOf(exact, central.value)} digits with the difference`;
  }
  if (isSure(central) && isNear(step, central) && !isWitnessed) {
    return faulty(exact, step, "complex step");
  }
  // All are small beside what rounding makes of the function.
  if (isWitnessed && isNear(step, central)) return ofDifference(evidence, central, "");
  if (isAgainst(evidence, central) && isResolved) return ofDifference(evidence, central, "");
  return `inconclusive: the rules give ${formatShort(exact, 7)}, the complex step ${formatShort(step, 7)}, differences ${formatShort(central.value, 4)}`;
}

/** Whether a difference says enough to bear witness. */
export const isSure = ({ value, errorBound }: Slope): boolean =>
  errorBound <= maxRelativeError * Math.abs(value);

/**
 * Whether a slope is surely another than the derivative. One of about 0 has nothing to be measured by but that: a function
 * with this derivative would then have to be seen to change, however narrow its waves.
 */
function isAgainst({ exact, around, isRough = false }: Evidence, slope: Slope): boolean {
  if (isNear(exact, slope)) return false;
  if (isSure(slope)) return true;
  const { step, noise } = around.finest;
  const isSeen = Math.abs(exact) * step * narrowest > noise;
  const isSmall = slope.errorBound <= maxRelativeError * Math.abs(exact);
  return isSeen && isSmall && (slope.value === 0 || (!isRough && around.isResolved));
}

export const faultInNabla = "; this is a bug in nabla, please report it";

/** Two witnesses agree, and the rules do not. */
export const faulty = (exact: number, right: number, witness: string): string =>
  `does not agree: the rules give ${formatShort(exact, 7)}, the ${witness} and differences both give ${formatShort(right, 7)}${faultInNabla}`;

export const nearlyZero = (side: string): string => `both are 0${side}, as far as differences show`;

function ofDifference(evidence: Evidence, slope: Slope, side: string): string {
  const { exact } = evidence;
  if (!Number.isFinite(slope.errorBound)) return "inconclusive: no difference is finite";
  if (exact === slope.value) {
    return exact === 0 ? `both are 0${side}` : `agrees to ${allDigits} digits${side}`;
  }
  if (!isNear(exact, slope)) {
    if (!isAgainst(evidence, slope)) return unsure;
    // With a larger error bound than that it is not shown in the table.
    return isShown(slope) ? disagrees : `${disagrees}: differences give ${roughly(slope)}`;
  }
  const digits = digitsOf(exact, slope.value);
  if (digits >= fewDigits) return `agrees to ${digits} digits${side}`;
  if (exact === 0) return nearlyZero(side);
  return `inconclusive: differences cannot resolve slopes below ${formatShort(slope.errorBound, 4)}`;
}

/** Whether the number of a slope is worth a look. */
export const isShown = ({ value, errorBound }: Slope): boolean =>
  value === 0 || errorBound < Math.abs(value);

/** Whether a derivative is what a slope may be. */
export const isNear = (exact: number, { value, errorBound }: Slope): boolean =>
  Math.abs(exact - value) <= margin(exact, errorBound);

export const margin = (exact: number, errorBound: number): number =>
  patience * errorBound + finest * Math.abs(exact);

/** Significant digits that two numbers have in common. */
export function digitsOf(one: number, other: number): number {
  if (one === other) return allDigits;
  const size = Math.max(Math.abs(one), Math.abs(other));
  const digits = Math.floor(-Math.log10(Math.abs(one / size - other / size)));
  return Math.max(0, Math.min(allDigits, digits));
}

/** Rounded, with 0 for what may be 0. */
const roughly = ({ value, errorBound }: Slope): string =>
  Math.abs(value) <= patience * errorBound && errorBound < 1e-6 ? "0" : formatShort(value, 4);
