/** One equation in one unknown: its roots, the nearest first. */

import { type NablaError, noSolution } from "../../error.ts";
import type { Height, Interval } from "../../numerics/root.ts";
import { findRoots, type Root, type Roots } from "../../numerics/roots.ts";
import type { Equations } from "../equations.ts";
import type { Cell, Fact, Part } from "../reply.ts";
import type { Phrase } from "./phrase.ts";
import type { Found } from "./results.ts";
import { byName, startOf, type Unknown } from "./unknowns.ts";

/** More roots are not shown, but those nearest to the start. */
const mostRoots = 10;
/** So many of the last iterations. */
const mostIterations = 8;

export function solveOne(
  { curve, evaluations }: Equations,
  unknown: Unknown,
  equation: Phrase,
): Found {
  const start = [startOf(unknown)].flat()[0] as number;
  const found = findRoots(curve, start, unknown);
  const nearest = [...found.roots].sort(
    (a, b) => Math.abs(a.x - start) - Math.abs(b.x - start) || (b.x - a.x) * Math.sign(start),
  );
  const [root] = nearest;
  if (root === undefined) throw noRoot(found, unknown, start, equation);
  const shown = nearest.slice(0, mostRoots).sort((a, b) => a.x - b.x);
  const { name } = unknown;
  return {
    values: byName([unknown], [root.x]),
    parts: [
      { kind: "facts", rows: factsOf(root, shown, found, unknown, start, evaluations()) },
      "",
      ...iterationsOf(root.points, name),
      "",
      ...othersOf(root, shown, found, name),
      `${name} has ${shown.length > 1 ? "the value nearest to where it began" : "this value"} now`,
    ],
  };
}

function factsOf(
  root: Root,
  shown: readonly Root[],
  found: Roots,
  { name, lower, upper }: Unknown,
  start: number,
  evaluations: number,
): Fact[] {
  const { x, value, slope, multiplicity, digits, uncertainty } = root;
  const isDefined = found.isDefinedAtStart;
  const trust =
    digits === undefined
      ? uncertainty === 0
        ? ["exact"]
        : ["certain within ", Number(uncertainty.toPrecision(2))]
      : [`${digits} digits can be trusted`];
  const notes: Fact[] = [];
  if (!isDefined) {
    notes.push({
      key: "note",
      title: "note",
      value: "not a number at the start",
      words: [`at ${name} = `, start, " it is not a number; other starts were tried"],
    });
  }
  return [
    { key: "root", title: name, value: x },
    { key: "roots", value: shown.map((each) => each.x) },
    {
      key: "point",
      value: byName([{ name, lower, upper, value: undefined, start: 0, end: 0 }], [x]),
    },
    { key: "residual", title: "residual", value },
    { key: "slope", title: "slope", value: slope },
    {
      key: "multiplicity",
      title: "root",
      value: multiplicity,
      words: [nameOfOrder(multiplicity), "; ", ...trust],
    },
    { key: "digits", value: digits ?? (uncertainty === 0 ? 16 : 0) },
    { key: "iterations", value: root.points.length - 1 },
    { key: "evaluations", value: evaluations },
    { key: "converged", value: true },
    ...notes,
  ];
}

function nameOfOrder(order: number): string {
  if (order === 1) return "simple";
  if (order === 2) return "double: it touches 0 without crossing it";
  if (order === 3) return "triple";
  if (Number.isNaN(order)) return "of no definite order";
  return order < 1 ? "steep: the slope is infinite there" : `of multiplicity ${order}`;
}

/** The last points on the way to the root. */
function iterationsOf(points: readonly Height[], name: string): Part[] {
  const rows = points.map(({ x, value }, i): Cell[] => [
    i,
    x,
    value,
    i === 0 ? "" : x - (points[i - 1] as Height).x,
  ]);
  return [
    {
      kind: "listing",
      columns: [
        { key: "iteration", title: "n" },
        { key: "x", title: name },
        { key: "residual", title: "residual" },
        { key: "step", title: "step" },
      ],
      rows: rows.slice(-mostIterations),
    },
  ];
}

/** The other roots, and what looks like one. */
function othersOf(root: Root, shown: readonly Root[], found: Roots, name: string): Part[] {
  const parts: Part[] = [];
  if (shown.length > 1) {
    const more = found.roots.length - shown.length;
    parts.push(
      `${more > 0 ? `the ${shown.length} nearest of ${found.roots.length}` : `${shown.length}`} roots that were found:`,
      {
        kind: "listing",
        columns: [
          { key: "root", title: name },
          { key: "slope", title: "slope" },
          { key: "kind", title: "" },
        ],
        rows: shown.map((each): Cell[] => [
          each.x,
          each.slope,
          `${nameOfOrder(each.multiplicity).replace(/:.*/, "")}${each === root ? ", the nearest" : ""}`,
        ]),
      },
      "",
    );
    if (more > 0) parts.push(`an interval, as in for ${name} in 0..10, shows those within it`);
  }
  for (const { lower, upper } of found.plateaus) {
    parts.push(
      `it holds for every ${name} between ${shownNumber(lower)} and ${shownNumber(upper)}`,
    );
  }
  return parts;
}

/** Beyond this nothing was tried. */
const farthest = 1e299;

function spanOf({ lower, upper }: Interval): string {
  const [isOpenBelow, isOpenAbove] = [lower < -farthest, upper > farthest];
  if (isOpenBelow && isOpenAbove) return "";
  if (isOpenBelow) return ` up to about ${shownNumber(upper)}`;
  if (isOpenAbove) return ` from about ${shownNumber(lower)} on`;
  return ` from about ${shownNumber(lower)} to ${shownNumber(upper)}`;
}

const shownNumber = (value: number): string =>
  String(Number(value.toPrecision(6)))
    .replace("Infinity", "inf")
    .replace("NaN", "nan");

/** Why there is none, as far as can be told. */
function noRoot(found: Roots, unknown: Unknown, start: number, equation: Phrase): NablaError {
  const { name, lower, upper } = unknown;
  const { nearest, crossings, plateaus } = found;
  const isBounded = Number.isFinite(lower) || Number.isFinite(upper);
  const where = isBounded ? ` for ${name} in ${shownNumber(lower)}..${shownNumber(upper)}` : "";
  const [plateau] = plateaus;
  if (plateau !== undefined) {
    return noSolution(
      `this holds for every ${name}${spanOf(plateau)}`,
      "there is no single root to name",
    ).at(equation);
  }
  if (nearest === undefined) {
    return noSolution(
      `it is not a number at any ${name} that was tried${where}`,
      `try an interval in which it is, as in for ${name} in 0..10`,
    ).at(equation);
  }
  const [crossing] = [...crossings].sort((a, b) => Math.abs(a.x - start) - Math.abs(b.x - start));
  const change =
    crossing === undefined
      ? ""
      : `; at ${shownNumber(crossing.x)} its sign changes at a ${crossing.kind}, which is no root`;
  const isFar = Math.abs(nearest.x) > 1e6 * Math.max(1, Math.abs(start)) && !isBounded;
  const closest =
    nearest.value === 0
      ? `the sides are never equal, but from ${name} = ${shownNumber(nearest.x)} on no number is as small as their difference`
      : isFar
        ? `the sides near each other only as ${name} goes to ${nearest.x > 0 ? "inf" : "-inf"}`
        : `the sides come nearest at ${name} = ${shownNumber(nearest.x)}, where they differ by ${shownNumber(Math.abs(nearest.value))}`;
  return noSolution(
    `no root was found${where}: ${closest}${change}`,
    isBounded
      ? "try a wider interval"
      : `try another start, or an interval, as in for ${name} in 0..10`,
  ).at(equation);
}
