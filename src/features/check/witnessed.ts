/** What contour integrals and differences say of what derivative rules have made, in words. */

import { formatShort } from "../../prose.ts";
import type { Slope } from "./extrapolation.ts";
import { digitsOf, faulty, fewDigits, isNear, isSure, margin, nearlyZero } from "./verdict.ts";

export interface Witnessed {
  readonly exact: number;
  /** How far the rounding of the formula itself may carry what the rules give. */
  readonly rounding: number;
  readonly contour: Slope;
  readonly difference: Slope;
}

/** The roundings that the formula may be off by. */
const patience = 30;

/** The verdict where a contour integral has something to say. */
export function witnessed({ exact, rounding, contour, difference }: Witnessed): string {
  const off = Math.abs(exact - contour.value);
  if (off <= margin(exact, contour.errorBound)) {
    const digits = digitsOf(exact, contour.value);
    if (isNear(exact, difference)) {
      if (exact === 0 || digits < fewDigits) return nearlyZero("");
      return `agrees to ${digits} digits`;
    }
    if (isSure(difference)) return untold({ exact, contour, difference });
    return `agrees to ${digits} digits with the contour integral; differences are inconclusive`;
  }
  if (off <= patience * rounding) {
    return `does not agree: the contour integral gives ${formatShort(contour.value, 7)}; perhaps rounding error in the formula`;
  }
  const isAgreed =
    Math.abs(difference.value - contour.value) <= margin(contour.value, difference.errorBound);
  if (isAgreed && Math.abs(exact - difference.value) > margin(exact, difference.errorBound)) {
    const right = Math.abs(contour.value) <= patience * contour.errorBound ? 0 : contour.value;
    return faulty(exact, right, "contour integral");
  }
  return untold({ exact, contour, difference });
}

/** Where the witnesses contradict each other, neither is sure. */
const untold = ({ exact, contour, difference }: Omit<Witnessed, "rounding">): string =>
  `inconclusive: the rules give ${formatShort(exact, 7)}, the contour integral ${formatShort(contour.value, 7)}, differences ${formatShort(difference.value, 4)}`;
