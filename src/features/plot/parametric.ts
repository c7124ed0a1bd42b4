/** Parametric curves: points whose two coordinates depend on a variable, `[cos(t), sin(t)]`. */

import { badOption } from "../../error.ts";
import type { Sample, SampleAt } from "../../graphics/curves/breaks.ts";
import { extentOf } from "../../graphics/curves/extent.ts";
import { visibleRange } from "../../graphics/curves/window.ts";
import type { AxisRange, Curve, Plot, Point } from "../../graphics/shapes.ts";
import { formatShort } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { numberIn, variableIn } from "../../session/arguments/ranges.ts";
import type { Context } from "../../session/command.ts";
import type { FreeVariable } from "../../session/function-of.ts";
import type { Workspace } from "../../session/workspace.ts";
import { type DrawnCurve, drawn, type Graphed, graphed } from "./curves.ts";
import { tangentParts, type WantedCurves } from "./over-variable.ts";
import { placeText, plotNotes } from "./plot-notes.ts";
import { drawnPoints } from "./points.ts";
import { areLinear, linearScales } from "./scales.ts";
import { shortened } from "./shortened.ts";

/** The two coordinates over the variable. */
type Pair<Of> = readonly [x: Of, y: Of];

interface Traced {
  readonly name: string;
  readonly coordinates: Pair<Graphed>;
  readonly drawn: Pair<DrawnCurve>;
}

export function drawParametric({ workspace, watch }: Context, wanted: WantedCurves): Plot {
  const { expressions, tangents, points, x: along, y: chosen, scales } = wanted;
  if (!areLinear(scales)) {
    throw badOption("a parametric plot has linear axes").at(along.target);
  }
  const scattered = points.map((each) => drawnPoints(workspace, each));
  const variable = variableIn(along, workspace);
  const { label, range } = along;
  const curves = expressions.map((expression): Traced => {
    const coordinates = pairIn(workspace, expression, variable);
    const [x, y] = coordinates.map((each) => drawn(each, range, undefined, watch));
    return { name: expression.text, coordinates, drawn: [x, y] as Pair<DrawnCurve> };
  });
  const touching = tangents.map((piece) => {
    const [place, own] = tangentParts(piece);
    const pair = own === undefined ? curves[0]?.coordinates : pairIn(workspace, own, variable);
    return touch(pair as Pair<Graphed>, numberIn(place.expression(), workspace), place);
  });
  const [across, up] = [0, 1].map((axis): AxisRange => {
    const ends = curves.flatMap(({ drawn }) => visibleRange(drawn[axis] as DrawnCurve) ?? []);
    const others = scattered.flatMap((each) => (axis === 0 ? each.x : each.y));
    return extentOf([...ends, ...others, ...touching.map(({ at }) => at[axis] as number)]);
  }) as [AxisRange, AxisRange];
  const heights = chosen?.range ?? up;
  const [first] = curves;
  const names = first?.coordinates.map(({ name }) => name) ?? [];
  const isOne = curves.length === 1;
  return {
    kind: "plot",
    x: { ...(isOne && { label: names[0] as string }), range: across },
    y: { ...(isOne && { label: names[1] as string }), range: heights },
    ...(chosen === undefined && { isEqual: true }),
    series: [
      ...curves.map((curve) => curveOf(curve, across, heights)),
      ...touching.flatMap((each) => tangentOf(each, label, range, across, heights)),
      ...scattered.flatMap(({ series }) => series),
    ],
    notes: [
      ...curves.flatMap(({ drawn }) =>
        drawn.flatMap((each, axis) => {
          const y = axis === 0 ? across : heights;
          const shown = { variable: label, x: range, y, scales: linearScales, isChosen: false };
          // A coordinate may well stand still.
          return plotNotes({ ...each, isConstant: false }, shown);
        }),
      ),
      ...scattered.flatMap(({ notes }) => notes),
    ],
  };
}

function pairIn(
  workspace: Workspace,
  written: ArgumentText,
  variable: FreeVariable,
): Pair<Graphed> {
  const [x, y, third] = graphed(workspace, written, variable);
  if (x !== undefined && y !== undefined && third === undefined) return [x, y];
  throw badOption("a parametric curve has two coordinates", "write them as [cos(t), sin(t)]").at(
    written,
  );
}

/** Parted where either coordinate is. */
function curveOf({ name, coordinates, drawn }: Traced, x: AxisRange, y: AxisRange): Curve {
  const places = new Set(
    drawn.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.map((sample) => sample.x))),
  );
  const breaks = drawn.flatMap(({ breaks }) => breaks.map((each) => each.x)).sort((a, b) => a - b);
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  let next = 0;
  const end = (): void => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  for (const place of [...places].sort((one, other) => one - other)) {
    while (next < breaks.length && (breaks[next] as number) <= place) {
      end();
      next++;
    }
    const point = pointAt(coordinates, place);
    if (point.every(Number.isFinite)) piece.push(point);
    else end();
  }
  end();
  return { kind: "line", name, pieces: pieces.map((each) => shortened(each, x, y)) };
}

const pointAt = ([x, y]: Pair<{ readonly at: SampleAt }>, place: number): Point => [
  x.at(place).y,
  y.at(place).y,
];

interface Touch {
  readonly place: number;
  readonly at: Point;
  readonly direction: Point;
}

function touch([x, y]: Pair<Graphed>, place: number, written: ArgumentText): Touch {
  const [one, other]: Pair<Sample> = [x.at(place), y.at(place)];
  const direction: Point = [one.slope, other.slope];
  const isSmooth = direction.every(Number.isFinite) && direction.some((slope) => slope !== 0);
  if (isSmooth && Number.isFinite(one.y) && Number.isFinite(other.y)) {
    return { place, at: [one.y, other.y], direction };
  }
  throw badOption("the curve has no tangent there", "choose a point where the curve is smooth").at(
    written,
  );
}

function tangentOf(
  { place, at: [x, y], direction: [dx, dy] }: Touch,
  label: string,
  along: AxisRange,
  across: AxisRange,
  up: AxisRange,
): Plot["series"] {
  // As far as either edge of what is shown.
  const reach = Math.min(Math.abs((across[1] - across[0]) / dx), Math.abs((up[1] - up[0]) / dy));
  const ends = [-reach, reach].map((step): Point => [x + step * dx, y + step * dy]);
  const said = dx === 0 ? "vertical" : `slope ${formatShort(dy / dx, 4)}`;
  const where = placeText(place, along[1] - along[0]);
  return [
    { kind: "line", name: `tangent at ${label} = ${where}, ${said}`, pieces: [ends] },
    {
      kind: "points",
      name: `(${formatShort(x, 5)}, ${formatShort(y, 5)})`,
      points: [[x, y]],
    },
  ];
}
