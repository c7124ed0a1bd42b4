/** A model fitted to observations: the parameters with their errors, and how good it is. */

import { badFit } from "../../error.ts";
import { bestMagnitudes } from "../../numerics/least-squares/initial-guess.ts";
import { leastSquares, type Solution } from "../../numerics/least-squares/least-squares.ts";
import type { Residuals } from "../../numerics/least-squares/linearization.ts";
import { type Runaway, runawaysOf } from "../../numerics/least-squares/runaway.ts";
import { Sum } from "../../numerics/linear/compensated.ts";
import { dot, norm } from "../../numerics/linear/vectors.ts";
import { formatShort, listWords, plural } from "../../prose.ts";
import type { FreeVariable } from "../../session/function-of.ts";
import { type Observations, requireFinite } from "./observations.ts";
import type { Parameters } from "./parameters.ts";
import type { FitRequest } from "./request.ts";
import {
  type FitAttempt,
  fairShare,
  fastestIn,
  firstIterations,
  flatDirections,
  fromOtherStarts,
  hasOtherStarts,
  isFlat,
  isPoor,
  type Search,
  spanOf,
  type Waves,
  wavesOf,
} from "./restart.ts";

export interface Fit {
  /** Of the parameters, in the order in which they are mentioned, as their estimates and errors are. */
  readonly names: readonly string[];
  readonly estimates: readonly number[];
  /** Where each is among those that the solution has. */
  readonly shown: readonly number[];
  /** Those that had no value, and where they started; undefined where that does not matter. */
  readonly unvalued: readonly { readonly name: string; readonly start: number | undefined }[];
  readonly solution: Solution;
  /** How it has ended: `unbounded`, where parameters go to infinity and the fit becomes no worse. */
  readonly ending: Solution["ending"] | "unbounded";
  /** These: `k to infinity`. */
  readonly runaways: readonly string[];
  /** A wave that is too fast to be told from slower ones. */
  readonly alias: Alias | undefined;
  /** How many other starts were tried, and whether this fit came from one of them. */
  readonly tried: number;
  readonly isFromElsewhere: boolean;
  readonly isLinear: boolean;
  /** The parameters that the model does not depend on to first order at this minimum: there are then no errors. */
  readonly degenerate: readonly string[];
  /** Points that count: those of weight 0 do not. */
  readonly points: number;
  /** Degrees of freedom: points less parameters. */
  readonly freedom: number;
  /** Of the residuals, weighted; NaN where it is beyond the range of numbers. */
  readonly squares: number;
  /** Of the residuals; NaN where no freedom is left. */
  readonly deviation: number;
  /** Of the parameters; empty where nothing tells them: no freedom is left, it has not converged, or the Jacobian vanishes. */
  readonly errors: readonly number[];
  /** Empty where it has not converged, or the Jacobian vanishes. */
  readonly correlations: readonly (readonly number[])[];
  /** The share of the variance that the model explains; undefined where there is none to explain. */
  readonly explained: number | undefined;
}

/**
 * @param watch told the best so far after each step: the point, and the sum of squares
 * @throws NablaError `bad-fit` where it cannot be done
 */
export function fitModel(
  request: FitRequest,
  observations: Observations,
  parameters: Parameters,
  watch: (point: Float64Array, squares: number, iterations: number) => void,
): Fit {
  const { varied } = parameters;
  const names = varied.map(({ name }) => name);
  const roots = rootsOf(observations, request);
  const points = roots === undefined ? observations.count : roots.filter((root) => root > 0).length;
  requireEnough(points, observations.count, names.length);
  const unit = unitOf(observations, roots);
  const residuals = residualsOf(observations, roots, unit, parameters);
  const waves = parameters.linear === names.length ? undefined : wavesOf(observations.pace());
  const start = startOf(residuals, parameters, waves);
  requireFinite(observations, start.checked, names, request);
  const variance = varianceOf(observations, roots, unit);
  const { linear } = parameters;
  let least = Number.POSITIVE_INFINITY;
  const search = (point: Float64Array, maxIterations?: number): Solution =>
    leastSquares(residuals, point, {
      linear,
      maxIterations: maxIterations,
      watch: (at, iterations) => {
        if (at.squares > least) return;
        least = at.squares;
        watch(at.point, at.squares * unit ** 2, iterations);
      },
    });
  const isOpen = hasOtherStarts(parameters);
  const first = {
    start: start.point,
    solution: search(start.point, isOpen ? firstIterations : undefined),
    tried: 0,
  };
  const elsewhere = { variance, points, search, waves };
  const { abscissa } = observations;
  const isTooFast = isOpen && waves?.isSeen(first.solution.point) === false;
  let found: FitAttempt = first;
  if (isTooFast || isPoor(first.solution, variance, points)) {
    found = fromOtherStarts(first, residuals, parameters, abscissa, elsewhere);
    // What points far from each other do not show, unevenly spaced ones may.
    const hasMore = isOpen && waves?.pace(found.solution.point).some(({ isEven }) => !isEven);
    if (hasMore && isPoor(found.solution, variance, points, fairShare)) {
      found = fromOtherStarts(found, residuals, parameters, abscissa, {
        ...elsewhere,
        waves: undefined,
      });
    }
  }
  const { solution } = found;
  const alias = waves && aliasOf(found, waves, residuals, parameters, abscissa, elsewhere);
  if (!Number.isFinite(solution.squares)) {
    throw badFit(
      "the sum of squares overflows at the starting values",
      "choose other starting values",
      request.model,
    );
  }
  const runaways = runawaysOf(solution, found.start, residuals, {
    linear,
    isFlat: isFlat(solution, points),
  });
  const ending = runaways.length > 0 ? "unbounded" : solution.ending;
  if (solution.degenerate.length === 0 && ending !== "unbounded") {
    requireRegular(solution, names, points, parameters.advice ?? adviceOver(observations));
  }
  return {
    ...partsByName(parameters, found.start, solution),
    ...errorsOf(
      { ...solution, ending },
      parameters.shown,
      points,
      unit,
      request.weighting?.kind === "sigma",
    ),
    solution,
    alias,
    ending,
    runaways: runaways.map(({ index, sign }) => wayOf(names[index] as string, sign)),
    tried: found.tried,
    isFromElsewhere: found.start !== start.point,
    points,
    squares: inRange(solution.squares, unit ** 2),
    explained: variance > 0 ? 1 - solution.squares / variance : undefined,
    isLinear: linear === names.length,
  };
}

const wayOf = (name: string, sign: Runaway["sign"]): string =>
  `${name} goes to ${sign === -1 ? "-" : ""}infinity`;

export interface Alias {
  /** The parameter that makes it so fast, and its value. */
  readonly name: string;
  readonly value: number;
  /** Another value, of a slower wave, that fits as well. */
  readonly slower: number | undefined;
}

/** Values that are given stay as they are; so it is told where others are as good. */
function aliasOf(
  found: FitAttempt,
  waves: Waves,
  residuals: Residuals,
  parameters: Parameters,
  abscissa: Observations["abscissa"],
  search: Search,
): Alias | undefined {
  const { point } = found.solution;
  if (waves.isSeen(point)) return undefined;
  const at = fastestIn(waves, point);
  if (at === undefined) return undefined;
  const { varied, linear, unvalued } = parameters;
  const all = [...varied.keys()];
  const isOpen = all.slice(linear).every((each) => unvalued.includes(each));
  const other = isOpen
    ? found
    : fromOtherStarts(found, residuals, { ...parameters, unvalued: all }, abscissa, search);
  return {
    name: (varied[at] as FreeVariable).name,
    value: point[at] as number,
    slower: waves.isSeen(other.solution.point) ? other.solution.point[at] : undefined,
  };
}

/** @throws NablaError `bad-fit` where there are fewer points than parameters, or none */
function requireEnough(points: number, given: number, parameters: number): void {
  if (points === 0) {
    throw badFit(
      "no points to fit",
      given === 0 ? "no row has a number in each column" : "all weights are 0",
    );
  }
  if (points >= parameters) return;
  throw badFit(
    `too few points: ${points} for ${plural(parameters, "parameter")}`,
    "fit fewer parameters: name them with over",
  );
}

interface Start {
  readonly point: Float64Array;
  /** Where the model has to be a number: as `point`, but for the values that do not matter. */
  readonly checked: Float64Array;
}

/** The values that are given, 0 for what the model is linear in and has none, and the likeliest magnitudes for the rest. */
function startOf(
  residuals: Residuals,
  { start, linear, unvalued }: Parameters,
  waves: Waves | undefined,
): Start {
  const matters = (at: number): boolean => at >= linear || !unvalued.includes(at);
  const known = start.map((value, at) => (matters(at) ? value : 0));
  const free = unvalued.filter((at) => at >= linear);
  const point = bestMagnitudes(residuals, known, linear, free, waves?.isSeen);
  return {
    point,
    checked: point.map((value, at) => (matters(at) ? value : (start[at] as number))),
  };
}

/** A product of positive numbers; NaN where it is no number with all its digits. */
function inRange(one: number, other: number): number {
  const product = one * other;
  const isWithin = product >= smallestNormal && product < Number.POSITIVE_INFINITY;
  return isWithin || one === 0 ? product : Number.NaN;
}

const smallestNormal = 2 ** -1022;

/** What of a fit belongs to names, in the order in which they are mentioned. */
function partsByName(
  { varied, linear, shown, unvalued }: Parameters,
  start: Float64Array,
  { point, degenerate }: Solution,
): Pick<Fit, "names" | "shown" | "unvalued" | "estimates" | "degenerate"> {
  const nameOf = (at: number): string => (varied[at] as FreeVariable).name;
  return {
    names: shown.map(nameOf),
    shown,
    unvalued: shown
      .filter((at) => unvalued.includes(at))
      .map((at) => ({ name: nameOf(at), start: at < linear ? undefined : start[at] })),
    estimates: shown.map((at) => point[at] as number),
    degenerate: shown.filter((at) => degenerate.includes(at)).map(nameOf),
  };
}

/**
 * What the triangle tells of how sure the parameters are.
 * @param unit of the residuals, as the triangle is in
 * @param isAbsolute the deviations of the points are known
 */
function errorsOf(
  {
    triangle,
    squares,
    rounding,
    degenerate,
    ending,
  }: Omit<Solution, "ending"> & Pick<Fit, "ending">,
  shown: readonly number[],
  points: number,
  unit: number,
  isAbsolute: boolean,
): Pick<Fit, "freedom" | "deviation" | "errors" | "correlations"> {
  const freedom = points - triangle.size;
  const deviation = freedom === 0 ? Number.NaN : Math.sqrt(squares / freedom);
  if (degenerate.length > 0 || ending !== "converged") {
    return { freedom, deviation: deviation * unit, errors: [], correlations: [] };
  }
  // Residuals that are smaller than rounding would make the parameters surer than they are.
  const scatter = Math.max(deviation, rounding / Math.sqrt(freedom));
  const inverse = triangle.inverse();
  const rows = shown.map((at) => inverse[at] as Float64Array);
  const norms = rows.map((row) => norm(row));
  const directions = rows.map((row, at) => row.map((value) => value / (norms[at] as number)));
  const hasErrors = isAbsolute || freedom > 0;
  return {
    freedom,
    deviation: deviation * unit,
    errors: hasErrors ? norms.map((own) => own * (isAbsolute ? 1 / unit : scatter)) : [],
    correlations: directions.map((row, at) =>
      directions.map((other, to) => (at === to ? 1 : bounded(dot(row, other)))),
    ),
  };
}

/** Rounding may take a coefficient a little beyond what one can be. */
const bounded = (coefficient: number): number => Math.max(-1, Math.min(1, coefficient));

/** What residuals are multiplied by, so that their squares count as they should. */
function rootsOf(
  { weighting, nameOf }: Observations,
  request: FitRequest,
): Float64Array | undefined {
  if (weighting === undefined || request.weighting === undefined) return undefined;
  const { kind, expression } = request.weighting;
  return weighting.map((value, at) => {
    const root = kind === "weights" ? Math.sqrt(value) : 1 / value;
    if (Number.isFinite(root) && root >= 0 && value < Number.POSITIVE_INFINITY) return root;
    const what = kind === "weights" ? "weight" : "standard deviation";
    throw badFit(
      `invalid ${what} ${value} in ${nameOf(at)}`,
      kind === "weights" ? "a weight must be 0 or more" : "a standard deviation must be above 0",
      expression,
    );
  });
}

/** Up to these powers of two the squares of what is measured keep their digits, and units can be told. */
const [plainExponent, maxExponent] = [332, 1000];

/** A power of two that residuals are divided by, where their squares would leave the range of numbers. */
function unitOf({ measured }: Observations, roots: Float64Array | undefined): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, value] of measured.entries()) {
    const size = Math.log2(Math.abs(value)) + Math.log2(roots?.[at] ?? 1);
    if (size > most) most = size;
  }
  const isPlain = most === Number.NEGATIVE_INFINITY || Math.abs(most) < plainExponent;
  return isPlain ? 1 : 2 ** Math.max(-maxExponent, Math.min(maxExponent, Math.floor(most)));
}

function residualsOf(
  { count, measured, model, together }: Observations,
  roots: Float64Array | undefined,
  unit: number,
  { varied, linear }: Parameters,
): Residuals {
  const size = varied.length;
  const isLinear = linear === size;
  const origin = new Float64Array(size);
  const scaled = (value: number, at: number): number => (value / unit) * (roots?.[at] ?? 1);
  return {
    size,
    count,
    together,
    rounding: Number.EPSILON * norm(measured.map(scaled)),
    fill: (point, from, number, block) => {
      model(isLinear ? origin : point, from, number, block);
      const own = block[size] as Float64Array;
      for (let at = 0; at < number; at++) {
        const value = measured[from + at] as number;
        own[at] = isLinear ? linearly(block, at, point, value) : (own[at] as number) - value;
      }
      if (roots === undefined && unit === 1) return;
      for (const column of block) {
        for (let at = 0; at < number; at++) column[at] = scaled(column[at] as number, from + at);
      }
    },
  };
}

/**
 * A residual of a model that is linear in all parameters, from its value and slopes where these are 0: its terms may be many
 * orders of magnitude larger than what is left of them.
 */
function linearly(
  block: readonly Float64Array[],
  at: number,
  point: Float64Array,
  measured: number,
): number {
  const residual = new Sum(-measured);
  residual.add((block[point.length] as Float64Array)[at] as number);
  for (let column = 0; column < point.length; column++) {
    residual.addProduct((block[column] as Float64Array)[at] as number, point[column] as number);
  }
  return residual.value;
}

/** A parameter has a part in a direction if it is at least this much of it. */
const minPart = 0.05;

/** @throws NablaError `bad-fit` where other parameters give the same curve; it names them */
function requireRegular(
  solution: Solution,
  names: readonly string[],
  points: number,
  advice: string | undefined,
): void {
  const { point } = solution;
  const flat = flatDirections(solution, points);
  if (flat.length === 0) return;
  const isIn = (at: number): boolean =>
    flat.some((direction) => Math.abs(direction[at] as number) > minPart);
  const involved = names.filter((_, at) => isIn(at));
  const values = names.flatMap((name, at) =>
    isIn(at) ? [`${name} = ${formatShort(point[at] as number, 4)}`] : [],
  );
  const where = `at ${values.join(", ")}`;
  if (involved.length === 1) {
    throw badFit(
      `${involved[0]} is not identifiable: it has no effect ${where}`,
      advice ?? "choose other starting values, or drop it",
    );
  }
  throw badFit(
    `${listWords(involved)} are not identifiable ${where}: other values fit as well`,
    advice ??
      `fix one of them, as in \`const ${involved[0]} = …\`, or choose other starting values`,
  );
}

/** Far from 0 the powers of a variable cannot be told apart. */
function adviceOver({ abscissa }: Observations): string | undefined {
  if (abscissa === undefined) return undefined;
  const { low, high } = spanOf(abscissa);
  const middle = low / 2 + high / 2;
  if (!(high > low && high - low < far * Math.abs(middle))) return undefined;
  const { name } = abscissa;
  const sign = middle > 0 ? "-" : "+";
  return `fix one of them, or write (${name} ${sign} ${formatShort(Math.abs(middle), 3)}) for ${name} (far from 0)`;
}

/** As far as this, in its range by its size. */
const far = 1e-3;

/** The sum of squares about the mean, each point weighted, in this unit. */
function varianceOf(
  { measured }: Observations,
  roots: Float64Array | undefined,
  unit: number,
): number {
  const most = roots?.reduce((one, other) => Math.max(one, other), 0) ?? 1;
  let [total, mean, about] = [0, 0, 0];
  // Welford's updates, which do not cancel.
  for (const [at, measurement] of measured.entries()) {
    const weight = roots === undefined ? 1 : ((roots[at] as number) / most) ** 2;
    if (weight === 0) continue;
    const value = (measurement / unit) * most;
    total += weight;
    const difference = value - mean;
    mean += (weight / total) * difference;
    about += weight * difference * (value - mean);
  }
  return about;
}
