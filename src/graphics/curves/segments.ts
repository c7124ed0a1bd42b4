/** Samples of a curve as pieces that are joined in themselves, parted where breaks were found. */

import type { Break, LocatedBreak, Sample } from "./breaks.ts";

export interface Segments {
  /** From left to right. All of their numbers are finite. */
  readonly pieces: readonly (readonly Sample[])[];
  readonly breaks: readonly Break[];
  /** Where it is NaN or infinite, a single point included. */
  readonly gaps: readonly Gap[];
}

export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Breaks closer than this share of the width are one. */
const onePlace = 1e-9;

/** Breaks that cannot be told apart, as one. */
interface Cluster extends LocatedBreak {
  /** The place of the last of them; `x` is that of the first. */
  readonly to: number;
}

export function splitAtBreaks(
  samples: readonly Sample[],
  found: readonly LocatedBreak[],
  width: number,
): Segments {
  const clusters = clustered(found, width);
  const pieces: Sample[][] = [];
  let piece: Sample[] = [];
  const end = (): void => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  let next = 0;
  let hidden = Number.NEGATIVE_INFINITY;
  for (const sample of samples) {
    for (; next < clusters.length; next++) {
      const { x, before, after } = clusters[next] as Cluster;
      if (x > sample.x) break;
      if (before !== undefined && before.x > (piece.at(-1)?.x ?? Number.NEGATIVE_INFINITY)) {
        piece.push(before);
      }
      end();
      if (after === undefined) continue;
      piece.push(after);
      hidden = after.x;
    }
    if (!Number.isFinite(sample.y)) continue;
    // What lies between the breaks of one place is not seen; the point after them is there already.
    if (sample.x > hidden) piece.push(sample);
  }
  end();
  return {
    pieces,
    breaks: clusters.map(({ x, left, right }) => ({ x, left, right })),
    gaps: gapsIn(samples, found),
  };
}

function clustered(found: readonly LocatedBreak[], width: number): Cluster[] {
  const clusters: Cluster[] = [];
  for (const one of [...found].sort((left, right) => left.x - right.x)) {
    const known = clusters.at(-1);
    const isNear = known !== undefined && one.x - known.to <= onePlace * width;
    // The value between two jumps is one of its own, as that of a sign at 0.
    if (isNear && !(isJump(known) && isJump(one))) {
      clusters[clusters.length - 1] = {
        ...known,
        right: one.right,
        after: one.after,
        to: one.x,
      };
    } else clusters.push({ ...one, to: one.x });
  }
  return clusters;
}

const isJump = ({ left, right }: Break): boolean => Number.isFinite(left) && Number.isFinite(right);

/** Runs of samples that are no number, as far as the breaks around them. */
function gapsIn(samples: readonly Sample[], found: readonly LocatedBreak[]): Gap[] {
  const gaps: Gap[] = [];
  const placeBetween = (a: Sample | undefined, b: Sample | undefined): number | undefined =>
    a && b && found.find(({ x }) => x >= a.x && x <= b.x)?.x;
  let start = 0;
  for (let at = 1; at <= samples.length; at++) {
    const first = samples[start] as Sample;
    if (Object.is(samples[at]?.y, first.y)) continue;
    const last = samples[at - 1] as Sample;
    if (!Number.isFinite(first.y)) {
      gaps.push({
        from: placeBetween(samples[start - 1], first) ?? first.x,
        to: placeBetween(last, samples[at]) ?? last.x,
        value: first.y,
      });
    }
    start = at;
  }
  return gaps;
}
