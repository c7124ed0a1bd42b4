/** Whether the point that `:minimize` found is a minimum, and if not why. */

import { largest } from "../../numerics/linear/vectors.ts";
import { slopeAt } from "../../numerics/optimize/objective.ts";
import { isStationary } from "../../numerics/optimize/saddle.ts";
import type { OptimumEnding } from "../../session/endings.ts";
import type { Fact } from "../../session/reply.ts";
import { type Minimization, maxForHessian } from "./compute.ts";
import { endingText, type OptimumRequest } from "./ending.ts";

type Words = NonNullable<Fact["words"]>;

export interface Verdict {
  readonly title: string;
  readonly isDone: boolean;
  readonly reason: OptimumEnding | "converged";
  readonly remark: Words | undefined;
}

/** @param names of the numbers that were varied */
export function verdictOf(
  found: Minimization,
  search: OptimumRequest,
  names: readonly string[],
): Verdict {
  const { ending, kink, jump, iterations, course } = found;
  const isAtRest = ending === "converged" || ending === "stalled";
  if (isAtRest && kink !== undefined) return verdictAtKink(found, search.sign, names);
  if (isAtRest && jump !== undefined) return verdictAtJump(found, jump, search.sign, names);
  if (ending !== "converged") return missed(found, search, ending);
  const rest = restEnding(found);
  if (rest === undefined) return verdictAtRest(found, search);
  const isSaturated = course !== undefined && iterations > 0;
  const isElsewhere = isSaturated && course.lowest.value < found.best.value;
  const isShoulder = rest === "saddle" && found.saddle !== undefined && !isAtSaddle(found);
  const isFlat = rest === "flat" || ((rest === "receding" || isShoulder) && isElsewhere);
  return missed(found, search, isFlat && isSaturated ? "saturated" : rest);
}

/** Steps of a given rate may end on a shoulder, whose second derivatives are those of a saddle or a maximum. */
function isAtSaddle({ best, curvature, saddle, course }: Minimization): boolean {
  if (saddle === undefined || curvature === undefined || course === undefined) {
    return saddle !== undefined;
  }
  const size = Math.max(largest(best.point), largest(course.first.point)) || 1;
  return isStationary(best, curvature, size);
}

/** Why a place where the gradient has vanished is no optimum; undefined where it may be one. */
function restEnding({ nature, saddle }: Minimization): OptimumEnding | undefined {
  const kind = nature?.kind === "falling" ? nature.around : nature?.kind;
  if (kind === "flat" || kind === "receding") return kind;
  return kind === "falling" || saddle !== undefined ? "saddle" : undefined;
}

const nameOf = (sign: 1 | -1): string => (sign === 1 ? "minimum" : "maximum");
const opposite = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

const done = (sign: 1 | -1, remark?: string | Words): Verdict => ({
  title: `local ${nameOf(sign)}`,
  isDone: true,
  reason: "converged",
  remark: typeof remark === "string" ? [remark] : remark,
});

const notDone = (
  reason: Verdict["reason"],
  found: Minimization,
  sign: 1 | -1,
  ...remark: Words
): Verdict => ({
  title:
    found.course !== undefined && found.course.lowest !== found.best
      ? "last value"
      : `${sign === 1 ? "lowest" : "highest"} so far`,
  isDone: false,
  reason,
  remark,
});

function missed(found: Minimization, search: OptimumRequest, ending: OptimumEnding): Verdict {
  const { curvature } = found;
  const { sign } = search;
  const isOpposite = curvature?.definiteness === "negative";
  const kind = isOpposite ? nameOf(opposite(sign)) : "saddle";
  const isSaddle = ending === "saddle" && isAtSaddle(found);
  const what = isSaddle ? `a ${kind}` : undefined;
  const { reason, words, advice } = endingText(ending, found, search, what);
  const remark = [words, advice].filter(Boolean).join(ending === "steps" ? ": " : "; ");
  const verdict = notDone(reason as OptimumEnding, found, sign, remark);
  return isSaddle ? { ...verdict, title: isOpposite ? `local ${kind}` : kind } : verdict;
}

/** Where the gradient is 0, or as good as 0, and nothing lower has been found. */
function verdictAtRest(found: Minimization, { bounds, sign }: OptimumRequest): Verdict {
  const { best, curvature, nature, iterations } = found;
  const gradient = `the gradient is ${slopeAt(best, bounds) === 0 ? "0" : "nearly 0"}`;
  if (curvature === undefined && iterations === 0 && best.point.length > maxForHessian) {
    return done(sign, `${gradient} at the start; other starts may lead elsewhere`);
  }
  if (nature?.kind === "level") {
    return done(sign, `not unique: in some direction the value stays the same`);
  }
  if (found.seam !== undefined) {
    const tried = `no ${sign === 1 ? "lower" : "higher"} values found nearby`;
    const words = `inconclusive at second order: ${found.seam}; ${tried}`;
    // Along one line both sides have been looked at; between the lines of a plane there may be anything.
    return found.best.point.length === 1
      ? done(sign, words)
      : notDone("stalled", found, sign, `${words}, so it may not be a ${nameOf(sign)}`);
  }
  if (nature?.kind === "rising" && curvature !== undefined) {
    const isHeld = curvature.definiteness === "indefinite" || curvature.definiteness === "negative";
    return done(
      sign,
      isHeld
        ? "bounds or rounding hide a second derivative of the wrong sign"
        : `inconclusive at second order, but the value ${sign === 1 ? "rises" : "falls"} on all sides tried: half the digits are reliable`,
    );
  }
  return done(sign);
}

function verdictAtKink(found: Minimization, sign: 1 | -1, names: readonly string[]): Verdict {
  const { best, saddle, nature } = found;
  const kink = found.kink as NonNullable<Minimization["kink"]>;
  const isLowerNear = saddle?.lower !== undefined || nature?.kind === "falling";
  const isMinimum = !isLowerNear && (found.isBalanced ?? best.point.length === 1);
  const rest = isLowerNear
    ? `; ${sign === 1 ? "lower" : "higher"} values are near`
    : isMinimum
      ? "; 0 is a subgradient, so the point is stationary"
      : `; it may not be a ${nameOf(sign)}`;
  const remark: Words = [
    `kink: ∂/∂${names[kink.index]} jumps from `,
    sign * kink.before,
    " to ",
    sign * kink.after,
    rest,
  ];
  return isMinimum ? done(sign, remark) : notDone("stalled", found, sign, ...remark);
}

function verdictAtJump(
  found: Minimization,
  { index, before, after }: NonNullable<Minimization["jump"]>,
  sign: 1 | -1,
  names: readonly string[],
): Verdict {
  const { best } = found;
  // To the other side, where the value does not jump, it rises if the slope points to the jump.
  const slope = best.gradient[0] as number;
  const isRising = before === best.value ? slope < 0 : slope > 0;
  const isMinimum = best.point.length === 1 && isRising && Math.min(before, after) >= best.value;
  const remark: Words = [
    `jump: along ${names[index]} the value jumps from `,
    sign * before,
    " to ",
    sign * after,
    isMinimum ? "" : `; it may not be a ${nameOf(sign)}`,
  ];
  return isMinimum ? done(sign, remark) : notDone("stalled", found, sign, ...remark);
}
