/** What `:minimize` shows of what it has found. */

import { type Definiteness, isSingular, uncertaintyOf } from "../../numerics/optimize/curvature.ts";
import { isHeld, slopeAt } from "../../numerics/optimize/objective.ts";
import { formatShort, listWords, plural } from "../../prose.ts";
import { byName, placeInWords } from "../../session/arguments/unknowns.ts";
import { elementName } from "../../session/naming.ts";
import type { Cell, Fact, Listing, Part } from "../../session/reply.ts";
import { plainColumns } from "../../text/shapes.ts";
import { sparkline } from "../../text/sparkline.ts";
import { loopFor, turnsOf } from "./by-hand.ts";
import { type Minimization, maxForHessian } from "./compute.ts";
import type { Method } from "./descent-options.ts";
import type { Search } from "./ending.ts";
import type { Surface } from "./objective.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

type Words = NonNullable<Fact["words"]>;

/** More rows of a table nobody would read; json has the point whole. */
const maxRows = 20;

/**
 * @param values of the expression at every step
 * @param isTaken whether a name stands for something
 */
export function reportOf(
  found: Minimization,
  { count }: Surface,
  search: Search,
  values: readonly number[],
  isTaken: (name: string) => boolean,
): Part[] {
  const { unknowns, sign, bounds } = search;
  const { best, iterations } = found;
  const slope = slopeAt(best, bounds);
  const verdict = verdictOf(found, search, namesOf(search));
  const point = byName(unknowns, best.point);
  const names = [...point.keys()];
  const loop = loopFor(found, search, isTaken);
  const facts: Fact[] = [
    { key: "value", title: verdict.title, value: sign * best.value },
    { key: "point", value: point, isResult: true },
    ...lowestFacts(found, search),
    {
      key: "gradient_norm",
      value: slope,
    },
    ...curvatureFacts(found, sign),
    ...boundFacts(found, search),
    {
      key: "iterations",
      title: "method",
      value: iterations,
      words: wayOf(found, verdict, count),
    },
    ...(loop === undefined ? [] : [{ title: "by hand", value: loop }]),
    { key: "evaluations", value: count.values },
    { key: "method", value: found.methods.join(", ") },
    ...(values.length > 2
      ? [
          {
            key: "values",
            title: "progress",
            value: thinned(values),
            words: progressIn(values, sign * best.value),
          },
        ]
      : []),
    { key: "converged", value: verdict.isDone },
    {
      key: "reason",
      ...(verdict.remark === undefined ? {} : { title: verdict.isDone ? "note" : "not converged" }),
      value: verdict.reason,
      words: verdict.remark ?? [],
    },
  ];
  return [
    { kind: "facts", rows: facts },
    "",
    ...tableOf(found, search),
    "",
    ...(found.course === undefined ? [] : turnsOf(values)),
    `${listWords(names)} ${names.length === 1 ? "is set to this value" : "are set to these values"}`,
  ];
}

/** People read of the value and of the point before the way there. */
export function pointFirst(parts: readonly Part[]): Part[] {
  const [facts, gap = "", table = "", ...more] = parts;
  if (typeof facts !== "object" || facts.kind !== "facts") return [...parts];
  const [value, ...others] = facts.rows as [Fact, ...Fact[]];
  const rest = typeof more[0] === "string" && more[0] !== "" ? 1 : 0;
  return [
    { kind: "facts", rows: [value] },
    gap,
    table,
    ...more.slice(0, rest),
    gap,
    { kind: "facts", rows: others },
    ...more.slice(rest),
  ];
}

/** Where a method by which values may grow has been lower than at its end. */
function lowestFacts({ course, best }: Minimization, { sign, unknowns }: Search): Fact[] {
  if (course === undefined || !(course.lowest.value < best.value)) return [];
  const { lowest, lowestStep } = course;
  return [
    {
      key: "lowest",
      title: sign === 1 ? "lowest" : "highest",
      value: sign * lowest.value,
      words: [
        sign * lowest.value,
        ` ${lowestStep === 0 ? "at the start" : `after ${plural(lowestStep, "step")}`}, at ${placeInWords(unknowns, lowest.point)}`,
      ],
    },
    { key: "lowest_point", value: byName(unknowns, lowest.point) },
  ];
}

/** What the second derivatives are like. */
function curvatureFacts(found: Minimization, sign: 1 | -1): Fact[] {
  const { curvature, best } = found;
  if (curvature === undefined) {
    return best.point.length <= maxForHessian
      ? []
      : [
          {
            key: "hessian",
            title: "Hessian",
            value: "left out",
            words: [`skipped: more than ${maxForHessian} variables`],
          },
        ];
  }
  const values = curvature.eigenvalues.map((value) => sign * value).sort((x, y) => x - y);
  const sizes = values.map(Math.abs);
  const condition = Math.max(...sizes) / Math.min(...sizes);
  const kind = kindOf(found, sign);
  const shown = digitsOf(values);
  const [low, high] = [shown[0] as number, shown.at(-1) as number];
  const span: Words =
    values.length === 1 ? ["second derivative ", low] : ["eigenvalues ", low, " to ", high];
  const isHidden = isSingular(values);
  const isWhole = !isHidden || kind.endsWith("semidefinite") || kind === "zero";
  return [
    {
      key: "hessian",
      title: "Hessian",
      value: kind,
      words: [
        `${kind}, `,
        ...(isWhole ? span : ["eigenvalues up to ", sign === 1 ? high : low]),
        ...(isHidden && kind !== "zero"
          ? [", numerically singular"]
          : values.length > 1 && Number.isFinite(condition)
            ? [`, condition number ${formatShort(condition, 4)}`]
            : []),
      ],
    },
    { key: "eigenvalues", value: values },
    { key: "condition", value: condition },
  ];
}

/** By the signs of the eigenvalues, as far as values around the point do as these say. */
function kindOf({ curvature, nature, kink }: Minimization, sign: 1 | -1): string {
  const kind = curvature?.definiteness ?? "zero";
  if (nature?.kind === "definite") return nameOfKind("positive", sign);
  const isBelied = nature !== undefined && kink === undefined && kind === "positive";
  return isBelied ? "inconclusive at second order" : nameOfKind(kind, sign);
}

/** To as many digits as the rounding in the largest leaves to each. */
function digitsOf(eigenvalues: readonly number[]): number[] {
  const rounding = uncertaintyOf(eigenvalues);
  return eigenvalues.map((value) => {
    const digits = Math.floor(Math.log10(Math.abs(value) / rounding));
    return digits > 0 && digits < 16 ? Number(value.toPrecision(digits)) : value;
  });
}

function nameOfKind(kind: Definiteness, sign: 1 | -1): string {
  switch (kind) {
    case "positive":
    case "negative":
      return (kind === "positive") === (sign === 1) ? "positive definite" : "negative definite";
    case "semidefinite":
      return sign === 1 ? "positive semidefinite" : "negative semidefinite";
    default:
      return kind;
  }
}

function boundFacts({ best }: Minimization, search: Search): Fact[] {
  const { bounds } = search;
  if (![...bounds.lower, ...bounds.upper].some(Number.isFinite)) return [];
  const names = namesOf(search);
  const held = names.filter((_, i) => isHeld(best, bounds, i));
  const list = new Map(names.map((name, i) => [name, isHeld(best, bounds, i) ? 1 : 0]));
  if (held.length === 0) return [];
  const shown = held.length > 5 ? [...held.slice(0, 5), `${held.length - 5} more`] : held;
  const words = `${listWords(shown)} ${held.length === 1 ? "is" : "are"} at ${held.length === 1 ? "a bound" : "bounds"}, where the gradient need not be 0`;
  return [{ key: "at_bounds", title: "bounds", value: list, words: [words] }];
}

const titles: Readonly<Record<Method | "sampling", string>> = {
  sampling: "gradient sampling",
  lbfgs: "L-BFGS",
  newton: "Newton's method",
  gd: "gradient descent",
  adam: "Adam",
};

function wayOf(
  { methods, iterations }: Minimization,
  { isDone, title }: Verdict,
  { untilLast, hessians }: Surface["count"],
): Words {
  if (iterations === 0 && isDone) return [`already at a ${title}`];
  const by = methods.map((method) => titles[method]).join(", then ");
  const second = hessians > 0 ? `, ${plural(hessians, "Hessian")}` : "";
  const taken = plural(untilLast, "gradient");
  return [`${by}, ${plural(iterations, "iteration")} (${taken}${second})`];
}

/** `277.1 ██▇▅▁ 0   log scale`. */
function progressIn(values: readonly number[], last: number): Words {
  const [curve, scale = ""] = sparkline(values).split(" (");
  const [first, end] = [values[0] as number, last].map((value) => formatShort(value, 4));
  return [`${first} ${curve} ${end}`, ...(scale === "" ? [] : ["   log scale"])];
}

/** The point, with the slope in each direction. */
function tableOf({ best }: Minimization, search: Search): Part[] {
  const { bounds, sign } = search;
  const names = namesOf(search);
  const isBounded = names.map((_, i) =>
    best.point[i] === bounds.lower[i]
      ? "at its lower bound"
      : best.point[i] === bounds.upper[i]
        ? "at its upper bound"
        : "",
  );
  const hasBounds = isBounded.some((text) => text !== "");
  const rows = names.map((name, i): Cell[] => [
    name,
    best.point[i] as number,
    sign * (best.gradient[i] as number),
    ...(hasBounds ? [isBounded[i] as string] : []),
  ]);
  const listing: Listing = {
    kind: "listing",
    columns: [
      ...plainColumns("input", "value", "gradient"),
      ...(hasBounds ? [{ key: "bound", title: "" }] : []),
    ],
    rows: rows.slice(0, maxRows),
  };
  const more = rows.length - maxRows;
  return more > 0 ? [listing, ` … ${more} more`] : [listing];
}

/** The names of the numbers that are varied. */
const namesOf = ({ unknowns }: Search): string[] =>
  unknowns.flatMap(({ name, value }) =>
    typeof value === "object" ? value.map((_, index) => elementName(name, index)) : [name],
  );

/** Of a long way, some of the values. */
const thinned = (values: readonly number[]): number[] => {
  const most = 50;
  if (values.length <= most) return [...values];
  return Array.from(
    { length: most },
    (_, i) => values[Math.round((i * (values.length - 1)) / (most - 1))] as number,
  );
};
