/** A model fitted to observations: the parameters with their errors, and how good it is. */

import { badFit } from "../../error.ts";
import { bestMagnitudes } from "../../numerics/first-look.ts";
import {
  type Linearisation,
  leastSquares,
  type Residuals,
  type Solution,
} from "../../numerics/least-squares.ts";
import { normOf } from "../../numerics/triangle.ts";
import { Region, Scale } from "../../numerics/trust-region.ts";
import { type Observations, requireFinite } from "./observations.ts";
import type { Parameters } from "./parameters.ts";
import type { FitRequest } from "./request.ts";

export interface Fit {
  /** Of the parameters, in the order in which they are mentioned, as their estimates and errors are. */
  readonly names: readonly string[];
  readonly estimates: readonly number[];
  /** Those that had no value, and where they started; undefined where that does not matter. */
  readonly unvalued: readonly { readonly name: string; readonly start: number | undefined }[];
  readonly solution: Solution;
  /** Points that count: those of weight 0 do not. */
  readonly points: number;
  /** Degrees of freedom: points less parameters. */
  readonly freedom: number;
  /** Of the residuals, weighted. */
  readonly squares: number;
  /** Of the residuals; NaN where no freedom is left. */
  readonly deviation: number;
  /** Of the parameters; empty where no freedom is left to tell them from. */
  readonly errors: readonly number[];
  readonly correlations: readonly (readonly number[])[];
  /** The share of the variance that the model explains; undefined where there is none to explain. */
  readonly explained: number | undefined;
}

/**
 * @param watch told the best so far after each step
 * @throws NablaError `bad-fit` where it cannot be done
 */
export function fitModel(
  request: FitRequest,
  observations: Observations,
  { varied, start: given, linear, shown, unvalued, advice }: Parameters,
  watch: (best: Linearisation, iterations: number) => void,
): Fit {
  const names = varied.map(({ name }) => name);
  const roots = rootsOf(observations, request);
  const points = roots === undefined ? observations.count : roots.filter((root) => root > 0).length;
  const freedom = points - names.length;
  if (freedom < 0) {
    if (points === 0)
      throw badFit("there are no points to fit to", "no row has a number in each column");
    throw badFit(
      `there are ${names.length} parameters, and only ${points} points`,
      "leave some parameters as they are: name the others with over",
    );
  }
  const unit = unitOf(observations, roots);
  const residuals = residualsOf(observations, roots, unit, names.length);
  const free = unvalued.filter((at) => at >= linear);
  const start = bestMagnitudes(residuals, given, linear, free);
  requireFinite(observations, start, names, request);
  const solution = leastSquares(residuals, start, { watch, linear });
  if (!Number.isFinite(solution.squares)) {
    throw badFit(
      "where the parameters start, the sum of squares is more than a number can hold",
      "start from other values",
      request.model,
    );
  }
  requireRegular(solution, names, points, advice);
  const isAbsolute = request.weighting?.kind === "sigma";
  // In units of the residuals, as the triangle is.
  const own = freedom === 0 ? Number.NaN : Math.sqrt(solution.squares / freedom);
  const squares = solution.squares * unit ** 2;
  const pick = <Each>(all: ArrayLike<Each>): Each[] => shown.map((at) => all[at] as Each);
  const inverse = pick(solution.triangle.inverse());
  const norms = inverse.map((row) => normOf(row));
  const hasErrors = isAbsolute || freedom > 0;
  return {
    names: pick(names),
    unvalued: shown
      .filter((at) => unvalued.includes(at))
      .map((at) => ({
        name: names[at] as string,
        start: at < linear ? undefined : (start[at] as number),
      })),
    estimates: pick(solution.point),
    solution,
    points,
    freedom,
    squares,
    deviation: own * unit,
    errors: hasErrors ? norms.map((norm) => norm * (isAbsolute ? 1 / unit : own)) : [],
    correlations: inverse.map((row, at) =>
      inverse.map((other, to) =>
        at === to ? 1 : bounded(dot(row, other) / ((norms[at] as number) * (norms[to] as number))),
      ),
    ),
    explained: explainedBy(squares, observations, roots),
  };
}

/** Rounding may take a coefficient a little beyond what one can be. */
const bounded = (coefficient: number): number => Math.max(-1, Math.min(1, coefficient));

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] as number), 0);

/** What residuals are multiplied by, so that their squares count as they should. */
function rootsOf(
  { weighting, nameOf }: Observations,
  request: FitRequest,
): Float64Array | undefined {
  if (weighting === undefined || request.weighting === undefined) return undefined;
  const { kind, expression } = request.weighting;
  return weighting.map((value, at) => {
    const isGood = Number.isFinite(value) && (kind === "weights" ? value >= 0 : value > 0);
    if (isGood) return kind === "weights" ? Math.sqrt(value) : 1 / value;
    const what = kind === "weights" ? "weight" : "standard deviation";
    throw badFit(
      `the ${what} is ${value} in ${nameOf(at)}`,
      kind === "weights"
        ? "a weight is 0 or more"
        : "it is more than 0; weights say how much points count",
      expression,
    );
  });
}

/** Between these the squares of what is measured keep their digits. */
const [smallest, largest] = [1e-100, 1e100];

/** A power of two that residuals are divided by, where their squares would leave the range of numbers. */
function unitOf({ measured }: Observations, roots: Float64Array | undefined): number {
  let most = 0;
  for (const [at, value] of measured.entries()) {
    most = Math.max(most, Math.abs(value * (roots?.[at] ?? 1)));
  }
  const isPlain = most === 0 || (most > smallest && most < largest);
  return isPlain ? 1 : 2 ** Math.floor(Math.log2(most));
}

function residualsOf(
  { count, measured, model }: Observations,
  roots: Float64Array | undefined,
  unit: number,
  size: number,
): Residuals {
  return {
    size,
    count,
    fill: (point, from, number, block) => {
      model(point, from, number, block);
      const own = block[size] as Float64Array;
      for (let at = 0; at < number; at++) {
        own[at] = (own[at] as number) - (measured[from + at] as number);
      }
      if (roots === undefined && unit === 1) return;
      for (const column of block) {
        for (let at = 0; at < number; at++) {
          column[at] = ((column[at] as number) / unit) * (roots?.[from + at] ?? 1);
        }
      }
    },
  };
}

/** A parameter has a part in a direction if it is at least this much of it. */
const leastPart = 0.05;

/** @throws NablaError `bad-fit` where other parameters give the same curve; it names them */
function requireRegular(
  { triangle, point }: Solution,
  names: readonly string[],
  points: number,
  advice: string | undefined,
): void {
  const scale = new Scale(names.length);
  scale.include(triangle);
  // What rounding leaves of a column that depends on the others.
  const share = 4 * Number.EPSILON * (names.length + Math.sqrt(points));
  const flat = new Region(triangle, scale).flatDirections(share);
  if (flat.length === 0) return;
  const isIn = (at: number): boolean =>
    flat.some((direction) => Math.abs(direction[at] as number) > leastPart);
  const involved = names.filter((_, at) => isIn(at));
  const values = names.flatMap((name, at) =>
    isIn(at) ? [`${name} = ${shortly(point[at] as number)}`] : [],
  );
  const where = `at ${values.join(", ")}`;
  if (involved.length === 1) {
    throw badFit(
      `${involved[0]} makes no difference ${where}`,
      advice ?? "start from other values, or leave it out",
    );
  }
  throw badFit(
    `${listed(involved)} cannot be told apart ${where}: others give the same curve`,
    advice ?? `fix one of them, as const ${involved[0]} = …, or start from other values`,
  );
}

const listed = (words: readonly string[]): string =>
  `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

const shortly = (number: number): string => String(Number(number.toPrecision(5)));

/** R²: one less the sum of squares over that about the mean, each point weighted. */
function explainedBy(
  squares: number,
  { measured }: Observations,
  roots: Float64Array | undefined,
): number | undefined {
  const weightAt = (at: number): number => (roots === undefined ? 1 : (roots[at] as number) ** 2);
  let [total, mean, about] = [0, 0, 0];
  // Welford's updates, which do not cancel.
  for (const [at, value] of measured.entries()) {
    const weight = weightAt(at);
    if (weight === 0) continue;
    total += weight;
    const difference = value - mean;
    mean += (weight / total) * difference;
    about += weight * difference * (value - mean);
  }
  return about > 0 ? 1 - squares / about : undefined;
}
