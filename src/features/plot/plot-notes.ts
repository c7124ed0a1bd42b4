/** What has to be said of curves beside drawing them. */

import type { Gap } from "../../graphics/curves/segments.ts";
import type { AxisRange } from "../../graphics/shapes.ts";
import { formatShort, listWords } from "../../prose.ts";
import type { DrawnCurve } from "./curves.ts";
import type { Scales } from "./scales.ts";

const maxPlaces = 6;
/** How exactly places are named, as a share of the width: a point, and the ends of what has none. */
const fine = 1e-5;
const rough = 1e-2;
/** Nearer to an end than this share of the width is at it. */
const near = 1e-9;

export interface Shown {
  readonly variable: string;
  /** In places on the axes. */
  readonly x: AxisRange;
  readonly y: AxisRange;
  readonly scales: Scales;
  /** The user has said which heights to show. */
  readonly isChosen: boolean;
}

export function plotNotes(curve: DrawnCurve, shown: Shown): string[] {
  const { name, pieces, breaks, blurs, isConstant, fewPoints } = curve;
  const { variable, x, y, scales, isChosen } = shown;
  const width = x[1] - x[0];
  const at = (place: number, share?: number): string => {
    const value = scales.x.from(place);
    return placeText(value, scales.x.isLog ? value : width, share);
  };
  const poles = breaks.filter(({ left, right }) => isInfinite(left) || isInfinite(right));
  const ends = signOf(poles.flatMap(({ left, right }) => [left, right]).map(scales.y.from));
  const places = poles.map((pole) => at(pole.x));
  const isNowhere =
    pieces.length > 0 &&
    pieces.every(
      (piece) =>
        piece.every((sample) => sample.y < y[0]) || piece.every((sample) => sample.y > y[1]),
    );
  return [
    isConstant && `${name} does not depend on ${variable}`,
    ...gapTexts(curve, shown, at),
    poles.length > 0 && `${name} goes to ${ends} at ${placesText(places, variable)} (cut off)`,
    ...blurs.map(
      ([from, to]) =>
        `${name} oscillates too fast to draw between ${variable} = ${at(from, shareFor(from, to, width))} and ${at(to, shareFor(from, to, width))}`,
    ),
    isChosen && isNowhere && `${name} lies outside y = ${y.map(scales.y.from).join("..")}`,
    fewPoints !== undefined && `${name} is large, so the plot uses only about ${fewPoints} points`,
  ].filter((text) => text !== false);
}

/** How exactly the ends of a span are named: roughly, but to a tenth of the span. */
const shareFor = (from: number, to: number, width: number): number =>
  Math.min(rough, (to - from) / width / 10);

const isInfinite = (limit: number): boolean => Math.abs(limit) === Number.POSITIVE_INFINITY;

function signOf(limits: readonly number[]): string {
  const [up, down] = [limits.includes(1 / 0), limits.includes(-1 / 0)];
  // Where the axis is logarithmic, 0 is infinitely far away.
  const isZero = limits.includes(0);
  return up && down ? "±∞" : up ? (isZero ? "0 and ∞" : "∞") : down ? "-∞" : "0";
}

function gapTexts(
  { name, gaps, pieces, breaks }: DrawnCurve,
  { variable, x: [low, high], scales }: Shown,
  at: (place: number) => string,
): string[] {
  const tolerance = near * (high - low);
  const isPole = ({ from, to }: Gap): boolean =>
    to - from <= tolerance &&
    breaks.some(
      ({ x, left, right }) =>
        Math.abs(x - from) <= tolerance && (isInfinite(left) || isInfinite(right)),
    );
  const kinds = [
    {
      what: scales.y.isLog ? "not a number above 0" : "not a number",
      nowhere: `not a number ${scales.y.isLog ? "above 0 " : ""}anywhere here`,
      of: gaps.filter(({ value }) => Number.isNaN(value)),
    },
    {
      what: "infinite",
      nowhere: "infinite everywhere here",
      of: gaps.filter(({ value }) => !Number.isNaN(value)),
    },
  ];
  return kinds.flatMap(({ what, nowhere, of }) => {
    const shown = of.filter((gap) => !isPole(gap));
    if (shown.length === 0) return [];
    if (pieces.length === 0 && shown.length === gaps.length) return [`${name} is ${nowhere}`];
    const points = shown.filter(({ from, to }) => to - from <= tolerance);
    const spans = shown
      .filter(({ from, to }) => to - from > tolerance)
      .map(({ from, to }) => {
        if (from <= low) return `for ${variable} < ${at(to)}`;
        if (to >= high) return `for ${variable} > ${at(from)}`;
        return `between ${variable} = ${at(from)} and ${at(to)}`;
      });
    const places = points.map(({ from }) => at(from));
    const rest = places.length === 0 ? [] : [`at ${placesText(places, variable)}`];
    return [`${name} is ${what} ${listWords([...spans, ...rest], maxPlaces, "more places")}`];
  });
}

const placesText = (places: readonly string[], variable: string): string =>
  `${variable} = ${listWords([...new Set(places)], maxPlaces, "more places")}`;

/** A place on an axis of this width, to a share of that: as exactly as it can be seen, if nothing else is said. */
export function placeText(place: number, width: number, share = fine): string {
  const unit = 10 ** Math.floor(Math.log10(share * width));
  const rounded = Math.round(place / unit) * unit;
  // The multiple of a power of ten is not exact.
  return formatShort(rounded, 12);
}
