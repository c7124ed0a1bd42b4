/** A fit as it is shown: whether it has converged, the parameters, how good it is, and what they have to do with each other. */

import { interval95 } from "../../numerics/student.ts";
import type { Listing, Part } from "../reply.ts";
import { predefined } from "../workspace.ts";
import type { Fit } from "./fit.ts";
import type { FitRequest } from "./request.ts";

/** From here on two parameters are said to be hardly told apart. */
const strong = 0.95;
const correlationDigits = 4;
/** So many such pairs, and so many rows, are named. */
const mostNamed = 5;

/**
 * @param constants the predefined ones that might have been meant as parameters
 * @param skipped the rows of the table that are left out
 */
export function reportOf(
  fit: Fit,
  request: FitRequest,
  constants: readonly string[],
  skipped: readonly number[],
): Part[] {
  const { correlations, names } = fit;
  return [
    ...outcome(fit),
    ...startsOf(fit),
    ...constants.map(constantIn),
    ...(skipped.length === 0 ? [] : [skippedRows(skipped)]),
    "",
    parameterListing(fit, request),
    "",
    statistics(fit, request),
    ...bentIn(fit),
    ...(names.length < 2 || correlations.length === 0
      ? []
      : ["", correlationListing(names, correlations)]),
    ...strongPairs(names, correlations),
  ];
}

/** What is known of a fit that was interrupted. */
export function interimReport(
  names: readonly string[],
  point: ArrayLike<number>,
  squares: number,
  shown: readonly number[],
  iterations: number,
): Part[] {
  return [
    `after ${counted(iterations, "iteration")}; this is the best so far`,
    "",
    {
      kind: "listing",
      columns: [
        { key: "parameter", title: "parameter" },
        { key: "estimate", title: "estimate" },
      ],
      rows: shown.map((at) => [names[at] as string, point[at] as number]),
    },
    "",
    pairs([["residual sum of squares", squares]]),
  ];
}

function outcome({ solution: { reason, iterations } }: Fit): string[] {
  const after = counted(iterations, "iteration");
  switch (reason) {
    case "converged":
      return [`converged in ${after}`];
    case "limit":
      return [`not converged: after ${after} the sum of squares still becomes smaller`, advice];
    case "stalled":
      return [
        `not converged: after ${after} no step makes the sum of squares smaller, though its slope is not 0`,
        advice,
      ];
  }
}

/** Why there are no errors where there could be some. */
const bentIn = ({ bent }: Fit): string[] =>
  bent.length === 0
    ? []
    : [
        "",
        `no standard errors: at this minimum the derivative of the model with respect to ${enumerated(bent)} vanishes`,
      ];

/** What became of the parameters that had no value. */
function startsOf({ unvalued }: Fit): string[] {
  const linear = unvalued.filter(({ start }) => start === undefined).map(({ name }) => name);
  const others = unvalued.flatMap(({ name, start }) =>
    start === undefined ? [] : [`${name} = ${start}`],
  );
  const [needs, them] = linear.length === 1 ? ["needs", "it"] : ["need", "them"];
  return [
    ...(linear.length === 0
      ? []
      : [`${enumerated(linear)} had no value, and ${needs} none: the model is linear in ${them}`]),
    ...(others.length === 0
      ? []
      : [
          `started from ${enumerated(others)}, for want of a value: the best powers of ten at first sight`,
        ]),
  ];
}

const constantIn = (name: string): string =>
  `${name} is the constant ${(predefined.get(name) as number).toPrecision(6)}, and is not fitted; after ${name} = 1, say, it is`;

const advice =
  "try other starting values, fit fewer parameters (over a, b), or measure in units that bring them nearer to 1";

const skippedRows = (skipped: readonly number[]): string => {
  const shown = skipped.slice(0, mostNamed).map(String);
  const rest = skipped.length - shown.length;
  const rows = enumerated(rest > 0 ? [...shown, `${rest} more`] : shown);
  return skipped.length === 1
    ? `row ${rows} lacks a number, and is left out`
    : `rows ${rows} lack a number, and are left out`;
};

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
      rows: names.map((name, at) => [name, estimates[at] as number]),
    };
  }
  // Errors that are known are normal; those that are told from the residuals have as many degrees of freedom.
  const factor = interval95(weighting?.kind === "sigma" ? Number.POSITIVE_INFINITY : freedom);
  return {
    kind: "listing",
    columns: [
      ...columns,
      { key: "standard_error", title: "std. error", short: "error" },
      { key: "low", title: "95 % from", uncertainty: "standard_error" },
      { key: "high", title: "to", uncertainty: "standard_error" },
    ],
    rows: names.map((name, at) => {
      const [value, error] = [estimates[at] as number, errors[at] as number];
      return [name, value, error, value - factor * error, value + factor * error];
    }),
  };
}

function statistics(fit: Fit, { weighting }: FitRequest): Listing {
  const { points, freedom, squares, deviation, explained } = fit;
  const isAbsolute = weighting?.kind === "sigma";
  const sums: [string, number][] = isAbsolute
    ? [
        ["chi-squared", squares],
        ["chi-squared per degree of freedom", deviation ** 2],
      ]
    : [
        ["residual sum of squares", squares],
        ["residual standard deviation", deviation],
      ];
  return pairs([
    ["points", points],
    ["degrees of freedom", freedom],
    ...sums.filter(([, value]) => !Number.isNaN(value)),
    ...(explained === undefined ? [] : ([["R²", explained]] as [string, number][])),
  ]);
}

const pairs = (rows: readonly (readonly [string, number])[]): Listing => ({
  kind: "listing",
  columns: [
    { key: "statistic", title: "" },
    { key: "value", title: "" },
  ],
  rows,
});

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
    .slice(0, mostNamed)
    .map(({ pair, value }) => `${pair} (${value.toFixed(4)})`);
  const rest = strongest.length - shown.length;
  const more = rest > 0 ? `; and ${counted(rest, "other pair")}` : "";
  return ["", `strongly correlated, so hard to tell apart: ${shown.join("; ")}${more}`];
}

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

const enumerated = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
