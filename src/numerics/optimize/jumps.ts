/** Places where a value jumps. */

import type { Bounds } from "../bounds.ts";
import { type Iterate, isHeld, iterateAt, type Objective } from "./objective.ts";

export interface Jump {
  /** The variable by which it jumps, and from where to where. */
  readonly index: number;
  readonly before: number;
  readonly after: number;
}

/** Distances to one side, as parts of a variable's size, at which a value that has jumped stays as it is. */
const looks = [1e-9, 1e-11, 1e-8, 1e-7];
/** To this part of the jump. */
const same = 0.1;
/** A value has jumped where it differs by this part of itself, and by this multiple of what the slopes there explain. */
const [minPart, unexplained] = [1e-9, 1e3];

/**
 * Looks to both sides of every variable. Undefined where the value jumps to neither, or upwards to both, as at a spike;
 * where it jumps to both, and lower to one, it goes from side to side, as that of `sign` does at 0.
 */
export function jumpAt(best: Iterate, objective: Objective, bounds: Bounds): Jump | undefined {
  for (let index = 0; index < best.point.length; index++) {
    if (isHeld(best, bounds, index)) continue;
    const size = Math.max(1, Math.abs(best.point[index] as number));
    const [left, right] = [-1, 1].map((side) =>
      looks.map((part) => {
        const point = Float64Array.from(best.point);
        point[index] = (point[index] as number) + side * part * size;
        return iterateAt(objective, point);
      }),
    ) as [Iterate[], Iterate[]];
    const isLeft = isJump(best, left, index);
    if (isLeft === isJump(best, right, index)) {
      const [before, after] = [(left[0] as Iterate).value, (right[0] as Iterate).value];
      if (isLeft && Math.min(before, after) < best.value) return { index, before, after };
      continue;
    }
    return isLeft
      ? { index, before: (left[0] as Iterate).value, after: best.value }
      : { index, before: best.value, after: (right[0] as Iterate).value };
  }
  return undefined;
}

function isJump({ point, value, gradient }: Iterate, side: readonly Iterate[], i: number): boolean {
  const first = side[0] as Iterate;
  const height = first.value - value;
  const way = Math.abs((first.point[i] as number) - (point[i] as number));
  const slopes = [gradient[i] as number, first.gradient[i] as number];
  return (
    Math.abs(height) > minPart * Math.max(Math.abs(value), Math.abs(first.value)) &&
    Math.abs(height) > unexplained * way * Math.max(...slopes.map(Math.abs)) &&
    side.every((each) => Math.abs(each.value - first.value) <= same * Math.abs(height))
  );
}
