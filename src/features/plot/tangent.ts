/** The tangent to a curve: its slope is the derivative, not that of a chord. */

import { badOption, type Span } from "../../error.ts";
import { formatShort } from "../../prose.ts";
import type { VariableRange } from "../../session/arguments/ranges.ts";
import type { Graphed } from "./curves.ts";
import { placeText } from "./plot-notes.ts";

export interface Tangent {
  readonly x: number;
  readonly y: number;
  /** Infinite where it is vertical. */
  readonly slope: number;
  readonly note: string | undefined;
}

/** How far to either side a kink is looked for, as a share of the width, and the least difference of slopes that is one. */
const beside = 1e-7;
const kinked = 1e-3;

/** @throws NablaError `bad-option` where the curve has no tangent */
export function tangentTo(
  { name, at }: Graphed,
  x: number,
  { label, range }: VariableRange,
  span: Span,
): Tangent {
  if (!Number.isFinite(x)) {
    throw badOption("a tangent needs a finite point", "write tangent at 1").at(span);
  }
  const width = range[1] - range[0];
  const where = `${label} = ${placeText(x, width)}`;
  const { y, slope } = at(x);
  if (!Number.isFinite(y)) {
    const what = Number.isNaN(y) ? "not a number" : "infinite";
    throw badOption(
      `${name} is ${what} at ${where}`,
      "choose a point where the curve is defined",
    ).at(span);
  }
  if (Number.isNaN(slope)) {
    throw badOption(`${name} has no derivative at ${where}`).at(span);
  }
  const [left, right] = [x - beside * width, x + beside * width].map(
    (place) => at(place).slope,
  ) as [number, number];
  const isKink = Math.abs(left - right) > kinked * Math.max(1, Math.abs(left), Math.abs(right));
  const shown = [left, right].map((side) => formatShort(side, 5));
  return {
    x,
    y,
    slope,
    note:
      isKink && Number.isFinite(slope)
        ? `${name} has a kink at ${where} (slopes ${shown[0]} and ${shown[1]}); nabla uses ${formatShort(slope, 4)}`
        : undefined,
  };
}
