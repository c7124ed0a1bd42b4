/** A fit as a plot: what was measured with the curve through it, and below it what is left over. */

import { extentOf } from "../../graphics/curves/extent.ts";
import { parted } from "../../graphics/curves/pieces.ts";
import type { Plot, Point, Series } from "../../graphics/shapes.ts";
import { printExpression } from "../../syntax/print.ts";
import type { Observations } from "./observations.ts";
import type { FitRequest } from "./request.ts";

/** The points drawn at most; and above how many of them the curve is drawn on top. */
const maxPoints = 2000;
const manyPoints = 100;
const curvePoints = 401;

/** @param parameters those found, in the order in which the observations take them */
export function pictureOf(
  request: FitRequest,
  observations: Observations,
  parameters: Float64Array,
): Plot {
  const { abscissa, count } = observations;
  const drawn = Array.from({ length: Math.min(count, maxPoints) }, (_, at) =>
    count <= maxPoints ? at : Math.floor((at * count) / maxPoints),
  );
  const fitted = drawn.map((at) => modelAt(observations, parameters, at));
  const measured = drawn.map((at) => observations.measured[at] as number);
  const over = abscissa === undefined ? fitted : drawn.map((at) => abscissa.values[at] as number);
  const label = printExpression(request.left);
  const x = { label: abscissa?.name ?? "fitted", range: extentOf(over) };
  const curve = curveThrough(observations, parameters, over, fitted);
  // Below many points the curve could not be seen.
  const isOnTop = drawn.length > manyPoints;
  const model: Series = {
    kind: "line",
    name: "model",
    pieces: parted(curve, (point) => point.every(Number.isFinite)),
    isOnTop,
  };
  const data: Series = { kind: "points", name: "data", points: pointsOf(over, measured) };
  const residuals = measured.map((value, at) => value - (fitted[at] as number));
  return {
    kind: "plot",
    x,
    y: { label, range: extentOf([...measured, ...curve.map(([, y]) => y)]) },
    series: [model, data],
    ...(count > maxPoints ? { notes: [`${maxPoints} of ${count} points drawn`] } : {}),
    below: {
      kind: "plot",
      x,
      y: { label: "residual", range: extentOf([0, ...residuals]) },
      series: [
        {
          kind: "line",
          name: "0",
          isOnTop,
          pieces: [
            [
              [x.range[0], 0],
              [x.range[1], 0],
            ],
          ],
        },
        { kind: "points", name: `${label} − model`, points: pointsOf(over, residuals) },
      ],
    },
  };
}

function modelAt({ model }: Observations, parameters: Float64Array, at: number): number {
  const block = Array.from({ length: parameters.length + 1 }, () => new Float64Array(1));
  model(parameters, at, 1, block);
  return block.at(-1)?.[0] as number;
}

/** The model over the whole range where it is a function of one column; otherwise through its values at the points. */
function curveThrough(
  { abscissa }: Observations,
  parameters: Float64Array,
  over: readonly number[],
  fitted: readonly number[],
): Point[] {
  const { curve } = abscissa ?? {};
  if (curve === undefined) {
    return pointsOf(over, fitted).sort(([one], [other]) => one - other);
  }
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of over) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return Array.from({ length: curvePoints }, (_, at) => {
    const share = at / (curvePoints - 1);
    const x = low * (1 - share) + high * share;
    return [x, curve(parameters, x)];
  });
}

const pointsOf = (xs: readonly number[], ys: readonly number[]): Point[] =>
  xs.map((x, at) => [x, ys[at] as number]);
