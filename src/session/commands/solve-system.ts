/** Several equations in as many unknowns. */

import { noSolution } from "../../error.ts";
import { dogleg, type SystemIterate, type SystemTrail } from "../../numerics/dogleg.ts";
import { matrices } from "../../numerics/matrices.ts";
import { spreadStarts } from "../../numerics/spread.ts";
import { largest } from "../../numerics/vectors.ts";
import type { Equations } from "../equations.ts";
import type { Cell, Fact, Numbers, Part } from "../reply.ts";
import type { Phrase } from "./phrase.ts";
import type { Found } from "./results.ts";
import { byName, spreadOver, startOf, type Unknown } from "./unknowns.ts";

const mostRoots = 10;
/** From this condition number on a Jacobian is held to be singular. */
const singular = 1e14;
const mostIterations = 8;
/** Columns of unknowns in a table. */
const mostColumns = 6;
const mostRows = 20;

export function solveSystem(
  { system, evaluations }: Equations,
  unknowns: readonly Unknown[],
  names: readonly string[],
  equations: Phrase,
  tell: (line: string) => void,
): Found {
  const start = spreadOver(unknowns, startOf);
  const lower = spreadOver(unknowns, (unknown) => unknown.lower);
  const upper = spreadOver(unknowns, (unknown) => unknown.upper);
  const isWithin = (point: Float64Array): boolean =>
    point.every((x, i) => x >= (lower[i] as number) && x <= (upper[i] as number));
  const trails: SystemTrail[] = [];
  let closest: SystemIterate | undefined;
  const starts = [start, ...spreadStarts(start, { lower, upper })];
  for (const [k, each] of starts.entries()) {
    const trail = dogleg(system, each, k === 0 ? 300 : 100, ({ norm }) => {
      tell(`start ${k + 1} of ${starts.length}  residual ${Number(norm.toPrecision(3))}`);
    });
    const end = trail.iterates.at(-1) as SystemIterate;
    if (Number.isFinite(end.norm) && !(end.norm >= (closest?.norm ?? Number.POSITIVE_INFINITY)))
      closest = end;
    const isNew = !trails.some((other) => isSame(other, trail));
    if (trail.ending === "root" && isWithin(end.point) && isNew) trails.push(trail);
  }
  const distance = ({ iterates }: SystemTrail): number =>
    largest((iterates.at(-1) as SystemIterate).point.map((x, i) => x - (start[i] as number)));
  const sorted = [...trails].sort((a, b) => distance(a) - distance(b));
  const [nearest] = sorted;
  if (nearest === undefined) {
    const place =
      closest === undefined
        ? "they are numbers nowhere that was tried"
        : `they come nearest to holding at ${placeOf(unknowns, closest.point)}, where a difference of ${shown(largest(closest.values))} is left`;
    const isSingular = closest !== undefined && !(conditionOf(closest) < singular);
    const why = isSingular
      ? "; the Jacobian is singular there: do the equations contradict each other?"
      : "";
    throw noSolution(
      `no root was found: ${place}${why}`,
      "try other starts, or intervals, as in for x in 0..1, y in 0..1",
    ).at(equations);
  }
  const end = nearest.iterates.at(-1) as SystemIterate;
  const values = byName(unknowns, end.point);
  const listed = [...values.keys()];
  return {
    values,
    parts: [
      { kind: "facts", rows: factsOf(nearest, sorted, unknowns, evaluations()) },
      "",
      ...iterationsOf(nearest, names),
      "",
      ...rootsOf(conditionOf(end) > singular ? [nearest] : sorted, names),
      `${listed.slice(0, -1).join(", ")}${listed.length > 1 ? " and " : ""}${listed.at(-1)} ${listed.length > 1 ? "have" : "has"} ${sorted.length > 1 ? "the values nearest to the start" : "these values"} now`,
    ],
  };
}

const shown = (value: number): string =>
  String(Number(value.toPrecision(6)))
    .replace("Infinity", "inf")
    .replace("NaN", "nan");

const placeOf = (unknowns: readonly Unknown[], point: Float64Array): string =>
  [...byName(unknowns, point)]
    .slice(0, 4)
    .map(
      ([name, value]) =>
        `${name} = ${typeof value === "number" ? shown(value) : `[${value.slice(0, 3).map(shown).join(", ")}${value.length > 3 ? ", …" : ""}]`}`,
    )
    .join(", ");

/** Whether two searches have come to the same root. */
function isSame(one: SystemTrail, other: SystemTrail): boolean {
  const [a, b] = [one, other].map(({ iterates }) => (iterates.at(-1) as SystemIterate).point) as [
    Float64Array,
    Float64Array,
  ];
  const size = Math.max(largest(a), largest(b));
  return a.every((x, i) => Math.abs(x - (b[i] as number)) <= 1e-6 * Math.max(size, 1e-3));
}

function factsOf(
  trail: SystemTrail,
  all: readonly SystemTrail[],
  unknowns: readonly Unknown[],
  evaluations: number,
): Fact[] {
  const end = trail.iterates.at(-1) as SystemIterate;
  const point = byName(unknowns, end.point);
  const residual = largest(end.values);
  const condition = conditionOf(end);
  const digits = Math.max(0, Math.min(16, Math.floor(16 - Math.log10(condition))));
  const isSingular = condition > singular;
  const single = [...point].filter(
    (entry): entry is [string, number] => typeof entry[1] === "number",
  );
  return [
    ...single.map(([name, value]): Fact => ({ title: name, value })),
    ...[...point]
      .filter(([, value]) => typeof value !== "number")
      .map(
        ([name, value]): Fact => ({
          title: name,
          value: brief(value),
          words: [brief(value)],
        }),
      ),
    { key: "point", value: point },
    { key: "residual", title: "residual", value: residual, words: [residual, ", the largest"] },
    {
      key: "condition",
      title: "Jacobian",
      value: condition,
      words: isSingular
        ? [
            "singular: the root is multiple or not alone, and half of the digits or less can be trusted",
          ]
        : [
            "condition number ",
            Number(condition.toPrecision(4)),
            `; about ${digits} digits can be trusted`,
          ],
    },
    { key: "roots", value: all.length },
    { key: "iterations", value: trail.iterates.length - 1 },
    { key: "evaluations", value: evaluations },
    { key: "converged", value: true },
  ];
}

const brief = (value: Numbers): string =>
  typeof value === "number" ? shown(value) : `a list of ${value.length}`;

/** Of the Jacobian, its columns in the units of the unknowns, and its rows evened out. */
function conditionOf({ jacobian, point }: SystemIterate): number {
  const { Matrix, SingularValueDecomposition } = matrices();
  const scaled = jacobian.map((row) =>
    Array.from(row, (x, j) => x * (Math.abs(point[j] as number) || 1)),
  );
  const even = scaled.map((row) => row.map((x) => x / (largest(row) || 1)));
  return new SingularValueDecomposition(new Matrix(even)).condition;
}

function iterationsOf({ iterates }: SystemTrail, names: readonly string[]): Part[] {
  const columns = names.slice(0, mostColumns);
  const rows = iterates.map(({ point, values, step }, i): Cell[] => [
    i,
    ...columns.map((_, j) => point[j] as number),
    largest(values),
    Number.isNaN(step) ? "" : step,
  ]);
  return [
    {
      kind: "listing",
      columns: [
        { key: "iteration", title: "n" },
        ...columns.map((name) => ({ key: name, title: name })),
        { key: "residual", title: "residual" },
        { key: "step", title: "step" },
      ],
      rows: rows.slice(-mostIterations),
    },
  ];
}

function rootsOf(all: readonly SystemTrail[], names: readonly string[]): Part[] {
  const points = all.map(({ iterates }) => (iterates.at(-1) as SystemIterate).point);
  if (points.length === 1) {
    // A single root of many unknowns is told whole here.
    if (names.length <= mostColumns) return [];
    const rows = names
      .slice(0, mostRows)
      .map((name, i): Cell[] => [name, points[0]?.[i] as number]);
    const more = names.length - rows.length;
    const listing: Part = {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "value", title: "value" },
      ],
      rows,
    };
    return more > 0 ? [listing, ` … ${more} more`, ""] : [listing, ""];
  }
  const columns = names.slice(0, mostColumns);
  return [
    `${points.length} roots were found${points.length > mostRoots ? `; the nearest ${mostRoots}` : ""}:`,
    {
      kind: "listing",
      columns: columns.map((name) => ({ key: name, title: name })),
      rows: points.slice(0, mostRoots).map((point) => columns.map((_, j) => point[j] as number)),
    },
    "",
  ];
}
