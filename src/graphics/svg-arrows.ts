/** A gradient as arrows in a picture: as long as it is large. */

import { lengthOf, longestOf, thinned } from "./arrows.ts";
import type { Contour, Vector } from "./shapes.ts";
import { colors, coordinate, element } from "./svg.ts";
import { type Area, pathThrough, scales } from "./svg-axes.ts";

/** Between arrows, and of the longest of them, in pixels. */
const arrowRoom = 34;
const arrowLength = 24;
/** Half of the width of an arrow's end. */
const widest = 3;
/** Shorter arrows are dots. */
const minArrow = 3;

export function arrowsOf({ gradient, x, y }: Contour, area: Area): string[] {
  const longest = longestOf(gradient);
  if (longest === 0) return [];
  const at = scales(area, x.range, y.range);
  const step = (size: number, count: number): number =>
    Math.max(1, Math.ceil((arrowRoom * count) / size));
  const vectors = thinned(
    gradient,
    step(area.width, gradient.columns),
    step(area.height, gradient.rows),
  );
  const draw = (vector: Vector): string[] => {
    const length = lengthOf(vector);
    if (!(length > 0)) return [];
    const [byX, byY] = vector.partials;
    const [toX, toY] = [
      (byX / (x.range[1] - x.range[0])) * area.width,
      (-byY / (y.range[1] - y.range[0])) * area.height,
    ];
    const angle = Math.atan2(toY, toX);
    const size = Math.min(1, length / longest) * arrowLength;
    const [px, py] = [at.x(vector.at[0]), at.y(vector.at[1])];
    return [size < minArrow ? dot(px, py) : arrow(px, py, angle, size)];
  };
  const drawn = vectors.flatMap(draw);
  // A light rim makes them readable on every band.
  return [
    element("path", {
      d: drawn.join(""),
      fill: colors.text,
      stroke: colors.ground,
      "stroke-width": 0.8,
      "stroke-linejoin": "round",
    }),
  ];
}

const dot = (x: number, y: number): string => `M${coordinate(x - 1)},${coordinate(y - 1)}h2v2h-2Z`;

/** A slender triangle with its middle at the place, which points where it leads. */
function arrow(x: number, y: number, angle: number, size: number): string {
  const half = Math.min(widest, size / 3);
  const [along, aside] = [
    [Math.cos(angle), Math.sin(angle)],
    [-Math.sin(angle), Math.cos(angle)],
  ] as [[number, number], [number, number]];
  const corner = (forward: number, sideward: number): [number, number] => [
    x + forward * along[0] + sideward * aside[0],
    y + forward * along[1] + sideward * aside[1],
  ];
  return `${pathThrough([corner(-size / 2, -half), corner(size / 2, 0), corner(-size / 2, half)])}Z`;
}
