/** What lies between two points of a curve that do not tell: by halving the way from one to the other. */

import { iterate } from "../iterate.ts";
import { type Curve, halfway, maxToUsual, middleOf, type Sample } from "./root.ts";

/** Where numbers of unlike sizes lie between, these do not go down to the smallest. */
const maxHalvings = 200;

interface Bracket {
  readonly before: Sample;
  readonly after: Sample;
  readonly lowest: Sample;
  readonly beyond?: Sample;
}

/**
 * Between two points of one sign a curve that turns may touch 0, or cross it twice. One that goes the same way at both, but has
 * gone the other way in between, has jumped, as from one side of a pole to the other: it may have been 0 before or after.
 * @returns the point nearest to 0, or one on the other side of it; neither where it does not turn or jump
 */
export function dipBetween(
  curve: Curve,
  left: Sample,
  right: Sample,
): Partial<Pick<Bracket, "lowest" | "beyond">> {
  const side = Math.sign(left.value);
  const turns = (one: Sample, other: Sample): boolean =>
    side * one.slope < 0 && side * other.slope > 0;
  const isKind = [turns, isBroken].find((is) => is(left, right));
  if (isKind === undefined) return {};
  const { state, ending } = iterate<Bracket>(
    {
      start: { before: left, after: right, lowest: left },
      test: ({ before, after }) => (isKind(before, after) ? undefined : "stalled"),
      step: (bracket) => {
        const { before, after } = bracket;
        const middle = curve(halfway(before.x, after.x));
        if (middle.x === before.x || middle.x === after.x) return { ending: "converged" };
        if (Number.isNaN(middle.value)) return { ending: "undefined" };
        if (Math.sign(middle.value) === -side) {
          return { next: { ...bracket, beyond: middle }, ending: "converged" };
        }
        const isLower = Math.abs(middle.value) < Math.abs(bracket.lowest.value);
        const lowest = isLower ? middle : bracket.lowest;
        const next = isKind(before, middle)
          ? { before, after: middle, lowest }
          : { before: middle, after, lowest };
        const isThere = middle.value === 0 || middle.slope === 0;
        return { next, ending: isThere ? "converged" : undefined };
      },
    },
    { limit: maxHalvings },
  );
  if (ending === "undefined") return {};
  const { lowest, beyond } = state;
  return beyond === undefined ? { lowest } : { beyond };
}

const isBroken = (left: Sample, right: Sample): boolean =>
  left.slope * right.slope > 0 && (right.value - left.value) * left.slope < 0;

/** The neighbors between which something ends that holds at the first of two points, and not at the second. */
export const endBetween = (
  curve: Curve,
  inside: Sample,
  outside: Sample,
  holds: (value: number) => boolean,
): { readonly within: Sample; readonly beside: Sample } =>
  iterate<{ readonly within: Sample; readonly beside: Sample }>(
    {
      start: { within: inside, beside: outside },
      step: ({ within, beside }) => {
        const x = middleOf(Math.min(within.x, beside.x), Math.max(within.x, beside.x));
        if (x === within.x || x === beside.x) return { ending: "converged" };
        const next = curve(x);
        return { next: holds(next.value) ? { within: next, beside } : { within, beside: next } };
      },
    },
    { limit: maxToUsual },
  ).state;
