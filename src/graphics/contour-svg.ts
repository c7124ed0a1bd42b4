/** Contour plots as pictures: bands of color with lines between them, a legend, and the gradient as arrows. */

import type { Printed } from "../text/printed.ts";
import { clip, wrap } from "../text/text.ts";
import { longestOf } from "./arrows.ts";
import { proportions, unequalNote } from "./proportions.ts";
import type { Contour, Point } from "./shapes.ts";
import {
  colors,
  columnsIn,
  coordinate,
  element,
  fontSize,
  lineHeight,
  markAt,
  markSize,
  picture,
  text,
  textWidth,
} from "./svg.ts";
import { arrowsOf } from "./svg-arrows.ts";
import {
  type Area,
  axes,
  bottomMargin,
  clippedTo,
  leftMargin,
  pathThrough,
  scales,
  verticalLabel,
} from "./svg-axes.ts";
import { shorter } from "./ticks.ts";

/** In pixels. */
const width = 640;
const maxHeight = 460;
const minHeight = 200;
const defaultHeight = 360;
const right = 16;
const swatch = 16;

/** From the lowest band to the highest: dark to light, so that it reads without colors, after Viridis. */
const ramp = [
  "#440154",
  "#472d7b",
  "#3b528b",
  "#2c728e",
  "#21918c",
  "#28ae80",
  "#5ec962",
  "#addc30",
  "#fde725",
];

export function contourSvg(contour: Printed<Contour>): string {
  const { name, x, y, levels, gradient, points = [], notes } = contour;
  const legendWidth = legendWidthOf(contour);
  const left = leftMargin(y, defaultHeight) + (y.label === undefined ? 0 : 4);
  const room = width - left - right - legendWidth;
  const ratio = proportions(contour);
  const height =
    ratio === undefined ? defaultHeight : Math.max(minHeight, Math.min(maxHeight, room / ratio));
  const area = {
    left,
    top: 58,
    width: ratio === undefined ? room : Math.min(room, height * ratio),
    height,
  };
  const vertical = verticalLabel(y);
  const parts = [
    text(12, 24, clip(name, columnsIn(width - 60)), {
      "font-weight": "bold",
      "font-size": fontSize + 2,
    }),
    ...(vertical === undefined ? [] : [text(12, area.top - 10, vertical)]),
    clippedTo(area, "area", ...bandsOf(contour, area), ...linesOf(contour, area)),
    axes(area, x, y),
    ...pointsOf(contour, area),
    // Their tips may reach over the frame.
    ...arrowsOf(contour, area),
    ...(levels.length === 0 ? [] : [legendOf(contour, area)]),
  ];
  let offset = area.top + area.height + bottomMargin(x) + 8;
  for (const [index, { name: own }] of points.entries()) {
    parts.push(
      markAt(12 + markSize, offset + fontSize - 4, index),
      text(12 + 4 * markSize, offset + fontSize, clip(own, columnsIn(width - 40))),
    );
    offset += lineHeight;
  }
  const longest = longestOf(gradient);
  const arrowNote =
    longest > 0
      ? [
          `arrows: the gradient, toward the thin ends; the longest stand for ${shorter(Number(longest.toPrecision(3)))} or more`,
          ...(ratio === undefined ? [unequalNote] : []),
        ]
      : [];
  for (const note of [...arrowNote, ...notes].flatMap((each) =>
    wrap(each, columnsIn(width - 24)),
  )) {
    parts.push(text(12, offset + fontSize, note, { fill: colors.faint }));
    offset += lineHeight;
  }
  const description = [
    `A contour plot of ${name}, over ${x.label ?? "x"} from ${x.range[0]} to ${x.range[1]} and ${y.label ?? "y"} from ${y.range[0]} to ${y.range[1]}, with levels ${levels.map(({ value }) => value).join(", ")}.`,
    ...notes.map((note) => `${note}.`),
  ].join(" ");
  return picture({ width, height: offset + 10 }, name, description, parts);
}

function pointsOf({ points = [], x, y }: Contour, area: Area): string[] {
  const at = scales(area, x.range, y.range);
  const isShown = ([px, py]: Point): boolean =>
    px >= x.range[0] && px <= x.range[1] && py >= y.range[0] && py <= y.range[1];
  return points.flatMap(({ points: own }, index) =>
    own.filter(isShown).map(([px, py]) => markAt(at.x(px), at.y(py), index)),
  );
}

/** On the ramp, between two of its colors where there are more bands than these. */
function colorOf(band: number, bands: number): string {
  const at = bands <= 1 ? 0 : (band * (ramp.length - 1)) / (bands - 1);
  const [before, after] = [Math.floor(at), Math.ceil(at)].map((index) => ramp[index] as string) as [
    string,
    string,
  ];
  const channels = [1, 3, 5].map((start) => {
    const [from, to] = [before, after].map((color) =>
      Number.parseInt(color.slice(start, start + 2), 16),
    ) as [number, number];
    return Math.round(from + (at % 1) * (to - from))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

function bandsOf(contour: Contour, area: Area): string[] {
  const { levels, blanks, x, y } = contour;
  const bands = levels.length + 1;
  const at = scales(area, x.range, y.range);
  const ringsOf = (rings: readonly (readonly Point[])[]): string =>
    rings
      .map((ring) => `${pathThrough(ring.map(([px, py]) => [at.x(px), at.y(py)] as const))}Z`)
      .join("");
  return [
    element("rect", {
      x: area.left,
      y: area.top,
      width: area.width,
      height: area.height,
      fill: colorOf(0, bands),
    }),
    ...levels.map(({ areas }, index) =>
      element("path", {
        d: ringsOf(areas),
        fill: colorOf(index + 1, bands),
        "fill-rule": "evenodd",
      }),
    ),
    ...hatched(
      blanks.map((blank) => [
        at.x(blank.x[0]),
        at.x(blank.x[1]),
        at.y(blank.y[0]),
        at.y(blank.y[1]),
      ]),
    ),
  ];
}

/** Over what the areas of levels have of it. */
function hatched(boxes: readonly number[][]): string[] {
  if (boxes.length === 0) return [];
  const d = boxes
    .map((box) => box.map(coordinate))
    .map(([x0, x1, y0, y1]) => `M${x0},${y0}H${x1}V${y1}H${x0}Z`)
    .join("");
  const stripe = element("path", { d: "M0,8L8,0", stroke: colors.axis, "stroke-width": 0.8 });
  return [
    element(
      "pattern",
      { id: "hatch", width: 8, height: 8, patternUnits: "userSpaceOnUse" },
      stripe,
    ),
    element("path", { d, fill: colors.ground }),
    element("path", { d, fill: "url(#hatch)" }),
  ];
}

function linesOf({ levels, x, y }: Contour, area: Area): string[] {
  const at = scales(area, x.range, y.range);
  return levels.map(({ lines }) =>
    element("path", {
      d: lines
        .map((line) => pathThrough(line.map(([px, py]) => [at.x(px), at.y(py)] as const)))
        .join(""),
      stroke: colors.ground,
      "stroke-width": 1,
      "stroke-opacity": 0.8,
    }),
  );
}

/** The bands beside the area, the highest above, with the levels between them. */
function legendOf({ levels }: Contour, area: Area): string {
  const bands = levels.length + 1;
  const left = area.left + area.width + 16;
  const size = Math.min(24, area.height / bands);
  const parts = Array.from({ length: bands }, (_, index) => {
    const band = bands - 1 - index;
    return element("rect", {
      x: left,
      y: area.top + index * size,
      width: swatch,
      height: size,
      fill: colorOf(band, bands),
    });
  });
  const labels = levels.map(({ value }, index) =>
    text(
      left + swatch + 6,
      area.top + (bands - 1 - index) * size + fontSize * 0.35,
      shorter(value),
    ),
  );
  return [...parts, ...labels].join("\n");
}

const legendWidthOf = ({ levels }: Contour): number =>
  16 + swatch + 6 + Math.max(0, ...levels.map(({ value }) => textWidth(shorter(value))));
