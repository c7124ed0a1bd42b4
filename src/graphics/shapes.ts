/** What is to be drawn over axes: data in the units of the axes, with no layout and no color. */

import type { AxisRange } from "./curves/field.ts";

export type { AxisRange };

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
  /** One unit is as long on both axes. */
  readonly isEqual?: true;
  /** Another plot over the same x, drawn below it: residuals, say. */
  readonly below?: Plot;
}

export interface Axis {
  readonly label?: string;
  /** What is shown, from its smaller to its larger end; what lies outside is cut off. Both are finite. */
  readonly range: AxisRange;
  /** Equal steps on it are equal ratios. */
  readonly isLog?: true;
}

export type Series = (Curve | Points) & {
  /** It is drawn over all others, whatever its place among them. */
  readonly isOnTop?: boolean;
};

/** A curve in pieces that are not joined: between them it jumps, has a pole or is not a number. */
export interface Curve {
  readonly kind: "line";
  readonly name: string;
  /** Each of one point at least, and from the left to the right unless it is parametric. All numbers are finite. */
  readonly pieces: readonly (readonly Point[])[];
}

/** Points that stand for themselves, as measurements do. Those with a number that is not finite are left out. */
export interface Points {
  readonly kind: "points";
  readonly name: string;
  readonly points: readonly Point[];
}

export type Point = readonly [x: number, y: number];

/** A function of two variables, as lines of equal value. */
export interface Contour {
  readonly kind: "contour";
  readonly name: string;
  readonly x: Axis;
  readonly y: Axis;
  /** From the lowest to the highest. */
  readonly levels: readonly Level[];
  readonly gradient: Vectors;
  /** Where it is no number: small rectangles, side by side. */
  readonly blanks: readonly Rectangle[];
  /** What is drawn over the areas, in the order of the legend. */
  readonly points?: readonly Points[];
  readonly notes: readonly string[];
}

export interface Level {
  readonly value: number;
  readonly lines: readonly (readonly Point[])[];
  /** Where the function is above it: rings, the inner ones of which are holes. */
  readonly areas: readonly (readonly Point[])[];
}

/** At the middles of equal rectangles, row by row from the lowest y. */
export interface Vectors {
  readonly columns: number;
  readonly rows: number;
  readonly vectors: readonly Vector[];
}

export interface Vector {
  readonly at: Point;
  /** The partials; NaN where there are none. */
  readonly partials: Point;
}

export interface Rectangle {
  readonly x: AxisRange;
  readonly y: AxisRange;
}
