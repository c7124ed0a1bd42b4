/** What the steps of a given rate look like to who has written a loop: its turns, and the loop itself. */

import { byName, type Unknown } from "../../session/arguments/unknowns.ts";
import type { Part } from "../../session/reply.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { plainColumns } from "../../text/shapes.ts";
import type { Minimization } from "./compute.ts";
import type { Search } from "./ending.ts";

/** Of many turns the first and the last this many are shown. */
const shownAtEnds = 5;

/** @param values of the expression at the start and after every step */
export function turnsOf(values: readonly number[]): Part[] {
  const all = values.slice(1).map((value, at) => [at + 1, value]);
  const left = all.length - 2 * shownAtEnds;
  const rows = left > 1 ? [...all.slice(0, shownAtEnds), ...all.slice(-shownAtEnds)] : all;
  if (rows.length === 0) return [];
  return [
    {
      kind: "listing",
      columns: plainColumns("turn", "value"),
      rows,
      bars: false,
      leading: 1,
    },
    ...(left > 1 ? [` … ${left} more turns`] : []),
    "",
  ];
}

/**
 * The loop that takes the same steps from the same start; undefined where a bound would clip them, where a table would
 * have to be read first, and for methods that choose their steps.
 * @param isTaken whether a name stands for something
 */
export function loopFor(
  { course, iterations }: Minimization,
  { unknowns, options, objective, bounds, table, sign }: Search,
  isTaken: (name: string) => boolean,
): string | undefined {
  const isBounded = [...bounds.lower, ...bounds.upper].some(Number.isFinite);
  if (course === undefined || iterations === 0 || isBounded || table !== undefined)
    return undefined;
  const start = byName(unknowns, course.first.point);
  const inputs = unknowns
    .filter(({ value }) => value === undefined)
    .map(({ name }) => `${nameAsWritten(name)} = ${start.get(name)}; `)
    .join("");
  const names = unknowns.map(({ name }) => nameAsWritten(name)).join(", ");
  const { rate, method } = options;
  const move = `${names} ${sign === 1 ? "-=" : "+="}`;
  if (method === "gd") {
    const expression = objective.expression();
    const operand =
      expression.kind === "name" ? nameAsWritten(expression.name) : `(${objective.text})`;
    return `${inputs}repeat ${iterations} { ${move} ${rate}*∇${operand} }`;
  }
  const [g, m, v, s, t] = ["g", "m", "v", "s", "t"].map((name) =>
    fresh(name, (other) => isTaken(other) || start.has(other)),
  );
  const steps = piecesOf(unknowns, s as string);
  return [
    `${inputs}${m}, ${v} := 0, 0; for ${t} in 1..${iterations} { ${g} := grad(${objective.text}, ${names})`,
    `${m}, ${v} := 0.9*${m} + 0.1*${g}, 0.999*${v} + 0.001*${g}^2`,
    `${s} := ${rate}*(${m}/(1 - 0.9^${t}))/(sqrt(${v}/(1 - 0.999^${t})) + 1e-8)`,
    `${move} ${steps} }`,
  ].join("; ");
}

const fresh = (name: string, isTaken: (name: string) => boolean): string =>
  isTaken(name) ? fresh(`${name}_`, isTaken) : name;

/** What of a list of all steps belongs to each name, in its shape. */
function piecesOf(unknowns: readonly Unknown[], list: string): string {
  if (unknowns.length === 1) return list;
  let before = 0;
  return unknowns
    .map(({ value }) => {
      const from = before + 1;
      before += typeof value === "object" ? value.length : 1;
      return typeof value === "object" ? `${list}[${from}..${before}]` : `${list}[${from}]`;
    })
    .join(", ");
}
