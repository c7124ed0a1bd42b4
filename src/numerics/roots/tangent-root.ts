/** Where a function comes near 0 without changing its sign, or stops being a number: by bisection. */

import { iterate } from "../iterate.ts";
import { type Curve, halfway, maxToUsual, type Sample } from "./root.ts";

/** How often an interval between doubles of like size can be halved: of these there are 2^52; and a little more. */
const maxOfLikeSize = 60;

/**
 * Between two points of one sign at which a curve goes one way, but where it has gone the other way in between, it has
 * jumped: as from one side of a pole to the other, and it may have been 0 before or after.
 * @returns a point at which it has the other sign; undefined where there seems to be none
 */
export function beyondBreak(curve: Curve, left: Sample, right: Sample): Sample | undefined {
  interface Bracket {
    readonly before: Sample;
    readonly after: Sample;
    readonly found?: Sample;
  }
  const { state } = iterate<Bracket>(
    {
      start: { before: left, after: right },
      test: ({ before, after }) => (isBroken(before, after) ? undefined : "stalled"),
      step: ({ before, after }) => {
        const middle = curve(halfway(before.x, after.x));
        if (middle.x === before.x || middle.x === after.x) return { ending: "stalled" };
        if (Number.isNaN(middle.value)) return { ending: "undefined" };
        if (middle.value < 0 !== left.value < 0) {
          return { next: { before, after, found: middle }, ending: "converged" };
        }
        return {
          next: isBroken(before, middle) ? { before, after: middle } : { before: middle, after },
        };
      },
    },
    { limit: maxOfLikeSize },
  );
  return state.found;
}

const isBroken = (left: Sample, right: Sample): boolean =>
  left.slope * right.slope > 0 && (right.value - left.value) * left.slope < 0;

/** Turning points are looked for among numbers of unlike sizes, too, but not down to the smallest. */
const maxToTurn = 200;

/**
 * Between two points of one sign a curve that turns may touch 0, or cross it twice.
 * @returns the point nearest to 0, or one on the other side of it; neither where it does not turn
 */
export function tangentRoot(
  curve: Curve,
  left: Sample,
  right: Sample,
): { readonly lowest?: Sample; readonly beyond?: Sample } {
  const side = Math.sign(left.value);
  if (!(side * left.slope < 0 && side * right.slope > 0)) return {};
  interface Bracket {
    readonly before: Sample;
    readonly after: Sample;
    readonly lowest: Sample;
    readonly beyond?: Sample;
  }
  const { state, ending } = iterate<Bracket>(
    {
      start: { before: left, after: right, lowest: left },
      step: (bracket) => {
        const { before, after } = bracket;
        const x = halfway(before.x, after.x);
        if (!(x > before.x && x < after.x)) return { ending: "converged" };
        const middle = curve(x);
        if (Number.isNaN(middle.value)) return { ending: "undefined" };
        if (Math.sign(middle.value) === -side) {
          return { next: { ...bracket, beyond: middle }, ending: "converged" };
        }
        const isLower = Math.abs(middle.value) < Math.abs(bracket.lowest.value);
        const lowest = isLower ? middle : bracket.lowest;
        const isFalling = side * middle.slope < 0;
        const next = isFalling
          ? { before: middle, after, lowest }
          : { before, after: middle, lowest };
        const isThere = middle.value === 0 || middle.slope === 0;
        return { next, ending: isThere ? "converged" : undefined };
      },
    },
    { limit: maxToTurn },
  );
  if (ending === "undefined") return {};
  const { lowest, beyond } = state;
  return beyond === undefined ? { lowest } : { beyond };
}

/** The last point at which the function is a number, between one where it is and one where it is not. */
export function edgeOf(curve: Curve, inside: Sample, outside: Sample): Sample {
  return iterate<{ readonly known: Sample; readonly beyond: number }>(
    {
      start: { known: inside, beyond: outside.x },
      step: ({ known, beyond }) => {
        const x = halfway(known.x, beyond);
        if (x === known.x || x === beyond) return { ending: "converged" };
        const middle = curve(x);
        const isBeyond = Number.isNaN(middle.value);
        return { next: isBeyond ? { known, beyond: x } : { known: middle, beyond } };
      },
    },
    { limit: maxToUsual },
  ).state.known;
}
