/** A fit as it is shown: whether it has converged, the parameters, how good it is, and what they have to do with each other. */

import { interval95 } from "../../numerics/statistics/student.ts";
import { formatShort, listWords, plural } from "../../prose.ts";
import { skippedRows } from "../../session/arguments/files.ts";
import type { Told } from "../../session/command.ts";
import { fitEndings } from "../../session/endings.ts";
import type { Fact, Facts, Listing, Part } from "../../session/reply.ts";
import { predefined } from "../../session/workspace.ts";
import { plainColumns } from "../../text/shapes.ts";
import type { Fit } from "./compute.ts";
import type { FitRequest } from "./request.ts";

/** From here on two parameters are said to be hardly told apart. */
const strong = 0.95;
const correlationDigits = 4;
/** The pairs of parameters, and the rows, that are named. */
const maxNamed = 5;

/**
 * @param constants the predefined ones that might have been meant as parameters
 * @param skipped the rows of the table that are left out
 */
export function reportOf(
  fit: Fit,
  request: FitRequest,
  constants: readonly string[],
  skipped: readonly number[],
): Pick<Told, "parts" | "reading"> {
  const { correlations, names } = fit;
  const told = [
    ...outcome(fit),
    ...doubts(fit),
    ...aliasIn(fit),
    ...startsOf(fit),
    ...constants.map(constantIn),
    ...(skipped.length === 0 ? [] : [skippedRows(skipped)]),
  ];
  const table = parameterListing(fit, request);
  const [missing, pairs] = [withoutErrors(fit), strongPairs(names, correlations)];
  const spaced = (text: readonly string[]): readonly string[] =>
    text.length === 0 ? [] : ["", ...text];
  return {
    parts: [
      ...told,
      "",
      table,
      "",
      statistics(fit, request, skipped),
      ...spaced(missing),
      ...(names.length < 2 || correlations.length === 0
        ? []
        : ["", correlationListing(names, correlations)]),
      ...spaced(pairs),
    ],
    reading: [...told, qualityOf(fit, request), ...missing, ...pairs, "", table],
  };
}

/** How good it is, in a line. */
function qualityOf(
  { points, freedom, deviation, explained }: Fit,
  { weighting }: FitRequest,
): string {
  const about: string[] = [];
  if (explained !== undefined) {
    const isClose = explained > closest && explained < 1;
    about.push(isClose ? `R² > ${closest}` : `R² = ${formatShort(explained)}`);
  }
  if (!Number.isNaN(deviation)) {
    about.push(
      weighting?.kind === "sigma"
        ? `reduced chi-squared ${formatShort(deviation ** 2, 4)}`
        : `residual standard deviation ${formatShort(deviation, 4)}`,
    );
  }
  return [...about, plural(points, "point"), `${plural(freedom, "degree")} of freedom`].join(", ");
}

/** R² beyond this would be rounded to 1. */
const closest = 0.999999;

/** What is known of a fit that was interrupted. */
export function interimReport(
  names: readonly string[],
  point: ArrayLike<number>,
  squares: number,
  shown: readonly number[],
  iterations: number,
): Part[] {
  return [
    `best so far, after ${plural(iterations, "iteration")}`,
    "",
    {
      kind: "listing",
      results: ["estimate"],
      columns: plainColumns("parameter", "estimate"),
      rows: shown.map((at) => [names[at] as string, point[at] as number]),
    },
    "",
    {
      kind: "facts",
      rows: [
        { key: "converged", value: false },
        { key: "reason", value: "interrupted" },
        { key: "iterations", value: iterations },
        { key: "residual_sum_of_squares", title: "residual sum of squares", value: squares },
      ],
    },
  ];
}

/** At a kink the slopes on both sides tell of one parameter all that there is to know. */
const isConverged = ({ ending, solution: { kink }, names }: Fit): boolean =>
  ending === "converged" || (kink !== undefined && names.length === 1);

function outcome(fit: Fit): string[] {
  const { ending, runaways } = fit;
  const { iterations, kink } = fit.solution;
  if (kink === undefined) {
    const { words, advice } = fitEndings[ending]({ iterations, runaways });
    return ending === "converged" ? [words] : [words, advice];
  }
  const after = plural(iterations, "iteration");
  const [before, beyond] = [kink.before, kink.after].map((slope) => formatShort(slope, 2));
  const where = `at a kink: the slope of the sum of squares by ${kinkName(fit)} jumps from ${before} to ${beyond}`;
  return isConverged(fit)
    ? [`converged in ${after}, ${where}`]
    : [`not converged: after ${after}, ${where}; it may be a minimum`, kinkAdvice];
}

/** The parameters are varied in another order than they are shown. */
const kinkName = ({ shown, names, solution: { kink } }: Fit): string =>
  names[shown.indexOf(kink?.index ?? 0)] as string;

const kinkAdvice =
  "try other starting values, or a model without the kink, as in `a*x` instead of `abs(a)*x`";

/** A model that explains less than this explains next to nothing; more than this would be worth a search. */
const [hardlyAny, enough] = [0.1, 0.95];
/** Rounding, where a constant is fitted: nobody expects it to explain anything of what is about the mean. */
const negligible = 1e-9;

function doubts(fit: Fit): string[] {
  const { explained = 1, isLinear, unvalued, solution } = fit;
  const isNone = Math.abs(explained) < negligible;
  if (explained >= hardlyAny || (isLinear && isNone)) return [];
  const share = `R² = ${isNone ? 0 : formatShort(explained, 2)}`;
  const doubt =
    explained < 0 && !isNone
      ? `the model fits worse than a constant (${share})`
      : `the model explains almost none of the variance (${share})`;
  if (isLinear || solution.kink !== undefined) return [doubt];
  const own = unvalued.flatMap(({ name, start }) => (start === undefined ? [] : [name]));
  return own.length === 0
    ? [`${doubt}: try other starting values`]
    : [
        `${doubt}: try starting values for ${listWords(own)}, as in \`${own[0]} = 3\` before the fit`,
      ];
}

function aliasIn({ alias }: Fit): string[] {
  if (alias === undefined) return [];
  const { name, value, slower } = alias;
  const fact = `${name} = ${formatShort(value, 4)} puts the frequency above half the sampling rate`;
  if (slower === undefined) return [`${fact}; no lower frequency fits as well`];
  const lower = `${name} = ${formatShort(slower, 4)}`;
  return [`${fact}; ${lower} fits as well`, `start from the lower one: over ${lower}`];
}

/** Why there are no errors where there could be some. */
function withoutErrors({ degenerate, freedom, errors, ending, solution }: Fit): string[] {
  if (solution.kink !== undefined) {
    return ["no standard errors: undefined at a kink"];
  }
  if (ending !== "converged") {
    return ["no standard errors: defined only at a minimum"];
  }
  if (degenerate.length > 0) {
    return [
      `no standard errors: the derivative of the model by ${listWords(degenerate)} is 0 at this minimum`,
    ];
  }
  return errors.length > 0 || freedom > 0
    ? []
    : ["no standard errors: as many parameters as points leave no degrees of freedom"];
}

/** What became of the parameters that had no value. */
function startsOf({ unvalued, tried, isFromElsewhere, explained = 0 }: Fit): string[] {
  const linear = unvalued.filter(({ start }) => start === undefined).map(({ name }) => name);
  const others = unvalued.flatMap(({ name, start }) =>
    start === undefined ? [] : [`${name} = ${start}`],
  );
  return [
    ...(linear.length === 0 ? [] : [`no starting values needed for ${listWords(linear)} (linear)`]),
    ...(others.length === 0
      ? []
      : [
          `started from ${listWords(others)}: ${isFromElsewhere ? `the best of ${tried + 1} starts` : `the best ${others.length === 1 ? "power" : "powers"} of ten`}`,
        ]),
    ...(tried === 0 || isFromElsewhere || explained >= enough
      ? []
      : [`${plural(tried, "other start")} found no better fit`]),
  ];
}

const constantIn = (name: string): string =>
  `${name} is the constant ${(predefined.get(name) as number).toPrecision(6)}, so it is not fitted; define ${name} = 1 to fit it`;

function parameterListing(
  { names, estimates, errors, freedom }: Fit,
  { weighting }: FitRequest,
): Listing {
  const columns = [
    { key: "parameter", title: "parameter" },
    { key: "estimate", title: "estimate", uncertainty: "standard_error" },
  ];
  if (errors.length === 0) {
    return {
      kind: "listing",
      columns,
      results: ["estimate"],
      rows: names.map((name, at) => [name, estimates[at] as number]),
    };
  }
  // Errors that are known are normal; those that are told from the residuals have as many degrees of freedom.
  const factor = interval95(weighting?.kind === "sigma" ? Number.POSITIVE_INFINITY : freedom);
  return {
    kind: "listing",
    results: ["estimate"],
    columns: [
      ...columns,
      { key: "standard_error", title: "std. error", short: "error" },
      { key: "low", title: "95 % CI low", short: "low", uncertainty: "standard_error" },
      { key: "high", title: "high", uncertainty: "standard_error" },
    ],
    rows: names.map((name, at) => {
      const [value, error] = [estimates[at] as number, errors[at] as number];
      return [name, value, error, value - factor * error, value + factor * error];
    }),
  };
}

/** How good it is, and for programs also how it ended. */
function statistics(fit: Fit, { weighting }: FitRequest, skipped: readonly number[]): Facts {
  const { points, freedom, squares, deviation, explained, unvalued, tried } = fit;
  const { solution, ending, runaways } = fit;
  const isAbsolute = weighting?.kind === "sigma";
  const { reason } = fitEndings[ending]({ iterations: solution.iterations, runaways });
  const sums: Fact[] = isAbsolute
    ? [
        { key: "chi2", title: "chi-squared", value: squares },
        {
          key: "chi2_per_degree_of_freedom",
          title: "reduced chi-squared",
          value: deviation ** 2,
        },
      ]
    : [
        { key: "residual_sum_of_squares", title: "residual sum of squares", value: squares },
        {
          key: "residual_standard_deviation",
          title: "residual standard deviation",
          value: deviation,
        },
      ];
  const starts = new Map(
    unvalued.flatMap(({ name, start }) => (start === undefined ? [] : [[name, start] as const])),
  );
  return {
    kind: "facts",
    rows: [
      { key: "converged", value: isConverged(fit) },
      { key: "reason", value: solution.kink === undefined ? reason : "kink" },
      { key: "iterations", value: solution.iterations },
      ...(starts.size === 0 ? [] : [{ key: "start", value: starts }]),
      ...(tried === 0 ? [] : [{ key: "other_starts", value: tried }]),
      ...(skipped.length === 0 ? [] : [{ key: "rows_left_out", value: skipped.length }]),
      { key: "points", title: "points", value: points },
      { key: "degrees_of_freedom", title: "degrees of freedom", value: freedom },
      ...sums.filter(({ value }) => !Number.isNaN(value)),
      ...(explained === undefined ? [] : [{ key: "r2", title: "R²", value: explained }]),
    ],
  };
}

function correlationListing(names: readonly string[], correlations: Fit["correlations"]): Listing {
  return {
    kind: "listing",
    columns: [
      { key: "parameter", title: "correlation" },
      ...names.map((name) => ({ key: name, title: name })),
    ],
    rows: names.map((name, at) => [name, ...(correlations[at] as readonly number[])]),
    bars: false,
    leading: 1,
    digits: correlationDigits,
  };
}

/** The pairs that the data hardly tell apart, in words. */
function strongPairs(names: readonly string[], correlations: Fit["correlations"]): string[] {
  const found = names.flatMap((one, at) =>
    names.slice(at + 1).map((other, after) => ({
      pair: `${one} and ${other}`,
      value: correlations[at]?.[at + 1 + after] as number,
    })),
  );
  const strongest = found
    .filter(({ value }) => Math.abs(value) >= strong)
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value));
  if (strongest.length === 0) return [];
  const shown = strongest
    .slice(0, maxNamed)
    .map(({ pair, value }) => `${pair} (${value.toFixed(4)})`);
  const rest = strongest.length - shown.length;
  const more = rest > 0 ? `; and ${plural(rest, "other pair")}` : "";
  return [`strongly correlated: ${shown.join("; ")}${more}`];
}
