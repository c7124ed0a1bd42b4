/** How the roots of a system are shown. */

import { largest } from "../../numerics/linear/vectors.ts";
import type { FoundRoot } from "../../numerics/roots/system-roots.ts";
import { byName, type Unknown } from "../../session/arguments/unknowns.ts";
import type { Cell, Fact, Part } from "../../session/reply.ts";
import { plainColumns } from "../../text/shapes.ts";

/** People read of the roots before the way to one of them. @param count of the parts about the roots */
export const rootsFirst = (parts: readonly Part[], count: number): Part[] => {
  const [facts = "", gap = "", iterations = "", , ...more] = parts;
  return [facts, gap, ...more.slice(0, count), iterations, gap, ...more.slice(count)];
};

const maxRoots = 10;
const maxIterations = 8;
const maxColumns = 6;
const maxRows = 20;
/** Unknowns that are known to no digit, and named. */
const maxVague = 3;

export function systemFacts(
  root: FoundRoot,
  count: number,
  unknowns: readonly Unknown[],
  names: readonly string[],
  residual: number,
  evaluations: number,
): Fact[] {
  const { digits, words } = trustIn(root, names);
  return [
    { key: "point", value: byName(unknowns, root.point), isResult: true },
    {
      key: "residual",
      title: "residual",
      value: residual,
      words: [Number(residual.toPrecision(4)), ", the largest component"],
    },
    { key: "condition", title: "Jacobian", value: root.condition, words },
    { key: "digits", value: digits },
    { key: "multiplicity", value: root.kind },
    { key: "roots", value: count },
    { key: "iterations", value: root.iterates.length - 1 },
    { key: "evaluations", value: evaluations },
    { key: "converged", value: true },
  ];
}

/** The digits of the unknowns that have some, and which have none. */
function trustIn(
  { point, errors, condition, kind }: FoundRoot,
  names: readonly string[],
): { digits: number; words: (string | number)[] } {
  if (kind === "not alone") {
    return { digits: 0, words: ["singular; not isolated: other solutions arbitrarily close"] };
  }
  const digits = Array.from(point, (x, j) =>
    Math.max(0, Math.min(16, Math.floor(0.05 - Math.log10((errors[j] as number) / Math.abs(x))))),
  );
  const vague = names.filter(
    (_, j) => !((digits[j] as number) > 0) && isVague(errors[j] as number),
  );
  const some = digits.filter((each) => each > 0);
  const least = Math.min(...some, 16);
  const trust =
    some.length === 0 ? [] : [`about ${least} reliable ${least === 1 ? "digit" : "digits"}`];
  const bounds = vague
    .slice(0, maxVague)
    .map((name) => [
      `${name} is known to within `,
      Number((errors[names.indexOf(name)] as number).toPrecision(2)),
    ]);
  const what =
    kind === "simple"
      ? ["condition number ", Number(condition.toPrecision(4))]
      : ["singular: a multiple root, or a kink"];
  return {
    digits: some.length === 0 && vague.length > 0 ? 0 : least,
    words: [what, trust, ...bounds]
      .filter((each) => each.length > 0)
      .flatMap((each, at) => (at === 0 ? each : ["; ", ...each])),
  };
}

/** Less than that is what numbers can hold. */
const isVague = (error: number): boolean => error > 1e-60;

/** `x = 1, y = 2`, before all else. */
export const pointOf = (unknowns: readonly Unknown[], { point }: FoundRoot): Part => ({
  kind: "facts",
  rows: [{ title: "", value: byName(unknowns, point) }],
});

export function iterationsOf({ iterates }: FoundRoot, names: readonly string[]): Part[] {
  const columns = names.slice(0, maxColumns);
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
        { key: "residual", title: "residual", digits: 4 },
        { key: "step", title: "step", digits: 4 },
      ],
      rows: rows.slice(-maxIterations),
    },
  ];
}

export function rootsOf(all: readonly FoundRoot[], names: readonly string[]): Part[] {
  const points = all.map(({ point }) => point);
  if (points.length === 1) {
    // A single root of many unknowns is told whole here.
    if (names.length <= maxColumns) return [];
    const rows = names.slice(0, maxRows).map((name, i): Cell[] => [name, points[0]?.[i] as number]);
    const more = names.length - rows.length;
    const listing: Part = {
      kind: "listing",
      columns: plainColumns("input", "value"),
      rows,
    };
    return more > 0 ? [listing, ` … ${more} more`, ""] : [listing, ""];
  }
  const columns = names.slice(0, maxColumns);
  return [
    `${points.length} roots found${points.length > maxRoots ? `; the nearest ${maxRoots}` : ""}:`,
    {
      kind: "listing",
      columns: columns.map((name) => ({ key: name, title: name })),
      rows: points.slice(0, maxRoots).map((point) => columns.map((_, j) => point[j] as number)),
    },
    "",
  ];
}
