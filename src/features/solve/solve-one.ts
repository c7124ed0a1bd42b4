/** One equation in one unknown: its roots, the nearest first. */

import type { Sample } from "../../numerics/roots/root.ts";
import { findRoots, type Root, type Roots } from "../../numerics/roots/roots.ts";
import { formatShort, plural } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import type { SearchResult } from "../../session/arguments/results.ts";
import { byName, startOf, type Unknown } from "../../session/arguments/unknowns.ts";
import type { Cell, Fact, Part } from "../../session/reply.ts";
import { notSimple } from "../../session/uncertainty/propagate-uncertainty.ts";
import type { Equations } from "./equations.ts";
import { noRoot } from "./no-root.ts";
import { rootsFirst } from "./system-report.ts";

/** More roots are not shown, but those nearest to the start. */
const maxRoots = 10;
/** Places where rounding hides a root. */
const maxUnclear = 5;
const maxIterations = 8;

export function solveOne(made: Equations, unknown: Unknown, equation: ArgumentText): SearchResult {
  const { curve, rounding, evaluations } = made;
  const [present] = [startOf(unknown)].flat() as [number];
  // From an infinity no way leads back.
  const start = Number.isFinite(present) ? present : 1;
  const found = findRoots(curve, (x) => rounding([x])[0] as number, start, unknown);
  const nearest = [...found.roots].sort(
    (a, b) => Math.abs(a.x - start) - Math.abs(b.x - start) || (b.x - a.x) * Math.sign(start),
  );
  const [root] = nearest;
  if (root === undefined) throw noRoot(found, unknown, start, made).at(equation);
  const shown = nearest.slice(0, maxRoots).sort((a, b) => a.x - b.x);
  const { name } = unknown;
  const others = othersOf(root, shown, found, unknown);
  const set =
    shown.length > 1
      ? `${name} is set to the root nearest the start (${formatShort(start, 4)})`
      : `${name} is set to this root`;
  return {
    values: byName([unknown], [root.x]),
    point: [root.x],
    whyNotPropagated: root.multiplicity === 1 && root.meeting === "crosses" ? undefined : notSimple,
    parts: [
      { kind: "facts", rows: factsOf(root, found, unknown, start, evaluations()) },
      "",
      ...iterationsOf(root.points, name),
      "",
      ...others,
      set,
    ],
    reading: (parts) => [resultOf(parts[0], root, name), ...rootsFirst(parts, others.length)],
  };
}

function factsOf(
  root: Root,
  found: Roots,
  { name, lower, upper }: Unknown,
  start: number,
  evaluations: number,
): Fact[] {
  const { x, value, slope, multiplicity, digits, uncertainty } = root;
  const isDefined = found.isDefinedAtStart;
  const notes: Fact[] = [];
  if (!isDefined) {
    notes.push({
      key: "note",
      title: "note",
      value: "not a number at the start",
      words: [`at ${name} = `, start, " the equation is undefined, so other starts were tried"],
    });
  }
  return [
    { key: "root", value: x },
    { key: "roots", value: found.roots.map((each) => each.x) },
    {
      key: "point",
      value: byName([{ name, lower, upper, value: undefined, start: 0, end: 0 }], [x]),
      isResult: true,
    },
    { key: "residual", value },
    { key: "slope", value: slope },
    { key: "multiplicity", value: multiplicity },
    { key: "digits", value: digits ?? (uncertainty === 0 ? 16 : 0) },
    { key: "iterations", value: root.points.length - 1 },
    { key: "evaluations", value: evaluations },
    { key: "converged", value: true },
    ...(found.unclear.length > 0 ? [{ key: "unclear", value: found.unclear }] : []),
    ...notes,
  ];
}

/** The root in a line, with its uncertainty if the facts have one by now. */
function resultOf(facts: Part | undefined, root: Root, name: string): Part {
  const rows = typeof facts === "object" && facts.kind === "facts" ? facts.rows : [];
  const uncertain = rows.find(({ key }) => key === "uncertainty")?.value;
  const uncertainty = uncertain instanceof Map ? (uncertain.get(name) as number) : undefined;
  const meaning = meaningOf(root);
  const sure = { name, value: root.x, meaning };
  return { kind: "estimates", rows: [uncertainty === undefined ? sure : { ...sure, uncertainty }] };
}

/** `simple root, about 15 reliable digits`. */
function meaningOf(root: Root): string {
  const { digits, uncertainty, slope, multiplicity } = root;
  const order = nameOfMultiplicity(multiplicity);
  const name = nameOfOrder(root, order.startsWith("of") ? `root ${order}` : `${order} root`);
  const trust =
    digits === undefined
      ? uncertainty === 0
        ? "exact"
        : `known to within ${formatShort(uncertainty, 2)}`
      : `about ${plural(digits, "reliable digit")}`;
  return `${name}, ${trust}, slope ${formatShort(slope, 4)}`;
}

function nameOfOrder(
  { multiplicity, meeting }: Root,
  name = nameOfMultiplicity(multiplicity),
): string {
  if (meeting === "ends") return `${name}, at the edge of the domain`;
  if (meeting === "crosses") return name;
  const how = multiplicity <= 1 ? "at a kink, " : "";
  return `${name}: touches 0 ${how}without crossing it`;
}

function nameOfMultiplicity(order: number): string {
  if (order === 1) return "simple";
  if (order === 2) return "double";
  if (order === 3) return "triple";
  if (Number.isNaN(order)) return "of unknown order";
  return order < 1 ? "steep" : `of multiplicity ${order}`;
}

/** The last points on the way to the root. */
function iterationsOf(points: readonly Sample[], name: string): Part[] {
  const rows = points.map(({ x, value }, i): Cell[] => [
    i,
    x,
    value,
    i === 0 ? "" : x - (points[i - 1] as Sample).x,
  ]);
  return [
    {
      kind: "listing",
      columns: [
        { key: "iteration", title: "n" },
        { key: "x", title: name },
        { key: "residual", title: "residual", digits: 4 },
        { key: "step", title: "step", digits: 4 },
      ],
      rows: rows.slice(-maxIterations),
    },
  ];
}

/** To the digits that can be trusted. */
const inDigits = ({ x, digits = 16 }: Root): number => Number(x.toPrecision(Math.max(1, digits)));

function othersOf(
  root: Root,
  shown: readonly Root[],
  found: Roots,
  { name, lower, upper }: Unknown,
): Part[] {
  const parts: Part[] = [];
  const isBounded = Number.isFinite(lower) || Number.isFinite(upper);
  if (shown.length > 1) {
    const more = found.roots.length - shown.length;
    const few = more > 0 ? `the ${shown.length} nearest of ${found.roots.length}` : shown.length;
    // Far away the look at a function without bounds is a coarse one.
    const others = more > 0 && !isBounded ? "; others may lie between them" : "";
    parts.push(
      `${few} roots found${others}:`,
      {
        kind: "listing",
        columns: [
          { key: "root", title: name },
          { key: "slope", title: "slope", digits: 4 },
          { key: "kind", title: "" },
        ],
        rows: shown.map((each): Cell[] => [
          each === root ? each.x : inDigits(each),
          each.slope,
          `${nameOfOrder(each).replace(/:.*/, "")}${each === root ? ", the nearest" : ""}`,
        ]),
      },
      "",
    );
    if (more > 0) {
      parts.push(
        isBounded
          ? "give a narrower interval to see the others"
          : `give an interval to see the others, as in \`for ${name} in 0..10\``,
      );
    }
  }
  if (found.unclear.length > 0) {
    const places = found.unclear.slice(0, maxUnclear).map((each) => formatShort(each, 4));
    const more = found.unclear.length > maxUnclear ? ", …" : "";
    parts.push(
      `near ${name} = ${places.join(", ")}${more} the sign also changes, within rounding error: a possible root`,
    );
  }
  for (const { lower, upper } of found.gaps) {
    parts.push(
      `between ${name} = ${formatShort(lower, 4)} and ${formatShort(upper, 4)} the sign changes once more: a root, a pole or a jump`,
    );
  }
  for (const plateau of found.plateaus) {
    const [from, to] = [formatShort(plateau.lower), formatShort(plateau.upper)];
    parts.push(`the equation holds for every ${name} between ${from} and ${to}`);
  }
  return parts;
}
