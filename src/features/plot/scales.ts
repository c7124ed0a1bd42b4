/** The scales of a plot's axes, linear or logarithmic: curves are followed as they are drawn. */

import { badOption, syntaxError } from "../../error.ts";
import type { SampleAt } from "../../graphics/curves/breaks.ts";
import type { AxisRange, Point, Points } from "../../graphics/shapes.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";

export interface Scale {
  readonly isLog?: true;
  /** Where a number is on the axis; not finite where it is nowhere. */
  to(value: number): number;
  from(place: number): number;
}

export interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

const linear: Scale = { to: (value) => value, from: (place) => place };
const logarithmic: Scale = {
  isLog: true,
  to: (value) => (value > 0 ? Math.log10(value) : Number.NaN),
  from: (place) => 10 ** place,
};

export const linearScales: Scales = { x: linear, y: linear };
export const areLinear = ({ x, y }: Scales): boolean => !x.isLog && !y.isLog;

const scaleWords: Readonly<Record<string, Scales>> = {
  logx: { x: logarithmic, y: linear },
  logy: { x: linear, y: logarithmic },
  loglog: { x: logarithmic, y: logarithmic },
};

/** A comma may stand before it. */
export const scalesHere = /^(?:--)?(?:logx|logy|loglog)(?=\s|$)/;

/** Whether a piece is such a word. @throws NablaError `syntax` where more follows it */
export function isWord(piece: ArgumentText, word: RegExp): boolean {
  if (!word.test(piece.text)) return false;
  const rest = piece.after(/^\S+/.exec(piece.text)?.[0] ?? "");
  if (rest.isEmpty) return true;
  throw syntaxError(rest, ["a comma", "the end"]);
}

export function scalesIn(words: readonly ArgumentText[]): Scales {
  const asked = words.map(({ text }) => scaleWords[text.replace(/^--/, "")] as Scales);
  const one = (axis: "x" | "y"): Scale => asked.find((each) => each[axis].isLog)?.[axis] ?? linear;
  return { x: one("x"), y: one("y") };
}

/** @throws NablaError `bad-option` where it reaches 0 on a logarithmic axis */
export function placesOf(
  scale: Scale,
  range: AxisRange,
  label: string,
  target: ArgumentText | undefined,
): AxisRange {
  if (!scale.isLog || range[0] > 0) return [scale.to(range[0]), scale.to(range[1])];
  throw badOption(
    `the range of ${label} begins at or below 0`,
    `a logarithmic axis needs numbers above 0: ${label} = 1e-3..1e3`,
  ).at(target ?? { start: 0, end: 0 });
}

/** A function as it is drawn on these scales, with the slope that it has there. */
export const drawnOn =
  (at: SampleAt, { x, y }: Scales): SampleAt =>
  (place) => {
    const sample = at(x.from(place));
    const byPlace = x.isLog ? sample.x * Math.LN10 : 1;
    const byValue = y.isLog ? 1 / (sample.y * Math.LN10) : 1;
    return { x: place, y: y.to(sample.y), slope: sample.slope * byPlace * byValue };
  };

/** The points that have a place on these scales. */
export function pointsOn<
  Drawn extends { readonly series: readonly Points[]; readonly notes: readonly string[] },
>(drawn: Drawn, scales: Scales): Drawn {
  const hasPlace = ([x, y]: Point): boolean =>
    Number.isFinite(scales.x.to(x)) && Number.isFinite(scales.y.to(y));
  if (areLinear(scales)) return drawn;
  const series = drawn.series.map((each) => ({ ...each, points: each.points.filter(hasPlace) }));
  const counts = [drawn.series, series].map((all) =>
    all.reduce((sum, { points }) => sum + points.length, 0),
  ) as [number, number];
  const left = counts[0] - counts[1];
  const note = `${left} of ${counts[0]} points are not above 0, so the logarithmic axis skips them`;
  return { ...drawn, series, notes: [...drawn.notes, ...(left === 0 ? [] : [note])] };
}
