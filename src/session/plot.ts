/** What is to be drawn over axes: data in the units of the axes, with no layout and no colour. */

/** Curves and points over common axes. */
export interface Plot {
  readonly kind: "plot";
  readonly title?: string;
  readonly x: Axis;
  readonly y: Axis;
  /** In the order of the legend; later ones are drawn over earlier ones. */
  readonly series: readonly Series[];
  /** What its reader has to know: where it is cut off, say, or where there is no number. */
  readonly notes?: readonly string[];
  /** Another plot over the same x, drawn below it: residuals, say. */
  readonly below?: Plot;
}

export interface Axis {
  readonly label?: string;
  /** What is shown, from its smaller to its larger end; what lies outside is cut off. Both are finite. */
  readonly range: Range;
}

export type Range = readonly [low: number, high: number];

export type Series = Curve | Points;

/** A curve in pieces that are not joined: between them it jumps, has a pole or is not a number. */
export interface Curve {
  readonly kind: "line";
  readonly name: string;
  /** Each from the left to the right, of one point at least. All numbers are finite. */
  readonly pieces: readonly (readonly Point[])[];
}

/** Points that stand for themselves, as measurements do. Those with a number that is not finite are left out. */
export interface Points {
  readonly kind: "points";
  readonly name: string;
  readonly points: readonly Point[];
}

export type Point = readonly [x: number, y: number];
