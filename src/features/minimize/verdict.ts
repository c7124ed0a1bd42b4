/** Whether what `:minimize` has come to is a minimum, and if not why not. */

import type { Bounds } from "../../numerics/bounds.ts";
import { slopeAt } from "../../numerics/optimize/objective.ts";
import type { Fact } from "../../session/reply.ts";
import { type Minimization, maxForHessian } from "./compute.ts";
import { endingText, type OptimumRequest } from "./ending.ts";

type Words = NonNullable<Fact["words"]>;

export interface Verdict {
  readonly title: string;
  readonly isDone: boolean;
  readonly reason: Minimization["ending"] | "saddle" | "receding";
  readonly remark: Words | undefined;
}

interface Search extends OptimumRequest {
  readonly bounds: Bounds;
}

/** @param names of the numbers that were varied */
export function verdictOf(found: Minimization, search: Search, names: readonly string[]): Verdict {
  const { ending, kink } = found;
  if (ending !== "steps" && kink !== undefined) return verdictAtKink(found, search.sign, names);
  if (ending === "converged") return verdictAtRest(found, search);
  const { words, advice } = endingText(ending, found, search);
  return notDone(ending, search.sign, `${words}${ending === "steps" ? ": " : "; "}${advice}`);
}

const nameOf = (sign: 1 | -1): string => (sign === 1 ? "minimum" : "maximum");
const opposite = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

const done = (sign: 1 | -1, remark?: string | Words): Verdict => ({
  title: nameOf(sign),
  isDone: true,
  reason: "converged",
  remark: typeof remark === "string" ? [remark] : remark,
});

const notDone = (reason: Verdict["reason"], sign: 1 | -1, ...remark: Words): Verdict => ({
  title: `${sign === 1 ? "lowest" : "highest"} so far`,
  isDone: false,
  reason,
  remark,
});

/** Where the gradient is 0, or as good as 0. */
function verdictAtRest(found: Minimization, { bounds, options, sign }: Search): Verdict {
  const { best, curvature, flat, iterations } = found;
  const gradient = `the gradient is ${slopeAt(best, bounds) === 0 ? "0" : "nearly 0"}`;
  const better = `${sign === 1 ? "lower" : "higher"} values are`;
  const near = `${better} near`;
  if (found.saddle !== undefined) {
    const isOpposite = curvature?.definiteness === "negative";
    const title = isOpposite ? nameOf(opposite(sign)) : "saddle";
    const way = options.method === undefined ? "" : ", or leave the method out";
    const words = `${gradient}, but this is a ${title}: ${near}; start elsewhere${way}`;
    return { ...notDone("saddle", sign, words), title };
  }
  if (flat?.kind === "falling") {
    return notDone("saddle", sign, `${gradient}, but this is no ${nameOf(sign)}: ${near}`);
  }
  if (found.recedes) {
    return notDone(
      "receding",
      sign,
      `the point goes on and on, while the value hardly changes: there may be no ${nameOf(sign)}, but a limit at infinity`,
    );
  }
  if (found.ahead !== undefined) {
    return notDone("steps", sign, `the steps are used up, and ${better} ahead`);
  }
  if (curvature === undefined && iterations === 0 && best.point.length > maxForHessian) {
    return done(sign, `${gradient} at the start; other starts may lead elsewhere`);
  }
  if (flat?.kind === "level") {
    return done(sign, "not the only one: in some direction the value stays the same");
  }
  if (found.seam !== undefined) {
    const tried = `${sign === 1 ? "lower" : "higher"} values were looked for and not found near`;
    const words = `second derivatives tell nothing here: ${found.seam}; ${tried}`;
    // Along one line both sides have been looked at; between the lines of a plane there may be anything.
    return found.best.point.length === 1
      ? done(sign, words)
      : notDone("stalled", sign, `${words}, so whether it is a ${nameOf(sign)} is not certain`);
  }
  if (flat?.kind === "rising") {
    return done(sign, "flat to second order: about half the digits of the point can be trusted");
  }
  const isHeldByBounds =
    curvature?.definiteness === "indefinite" || curvature?.definiteness === "negative";
  return done(
    sign,
    isHeldByBounds
      ? "where the second derivative has the wrong sign, the bounds or rounding are in the way"
      : undefined,
  );
}

function verdictAtKink(found: Minimization, sign: 1 | -1, names: readonly string[]): Verdict {
  const { best, saddle, flat } = found;
  const kink = found.kink as NonNullable<Minimization["kink"]>;
  const isLowerNear = saddle?.lower !== undefined || flat?.kind === "falling";
  const isMinimum = !isLowerNear && (found.isBalanced ?? best.point.length === 1);
  const rest = isLowerNear
    ? `; ${sign === 1 ? "lower" : "higher"} values are near`
    : isMinimum
      ? "; the slopes around it balance"
      : "; whether it is a minimum is not certain";
  const remark: Words = [
    `at a kink: the slope by ${names[kink.index]} jumps from `,
    sign * kink.before,
    " to ",
    sign * kink.after,
    rest,
  ];
  return isMinimum ? done(sign, remark) : notDone("stalled", sign, ...remark);
}
