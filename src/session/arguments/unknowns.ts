/** The names that a command finds values for, each with an interval if one is given: `a, b in 0..1, c in 0..inf`. */

import { isList } from "../../autograd/quantity.ts";
import { badOption, type Span, syntaxError } from "../../error.ts";
import { formatShort } from "../../prose.ts";
import type { Expression } from "../../syntax/tree.ts";
import { type FreeVariable, freeVariables } from "../function-of.ts";
import type { Numbers } from "../reply.ts";
import { predefined, type Workspace } from "../workspace.ts";
import type { ArgumentText } from "./argument-text.ts";

export interface Unknown extends Span {
  readonly name: string;
  /** Where the user says nothing, from -inf to inf. */
  readonly lower: number;
  readonly upper: number;
  /** Undefined for a name that has had no value. */
  readonly value: Numbers | undefined;
}

/** @throws NablaError for what is no name of an input, and no interval */
export function unknownsIn(workspace: Workspace, argument: ArgumentText): readonly Unknown[] {
  const unknowns = argument.split(",").map((piece) => unknownIn(workspace, piece));
  for (const [index, { name, start, end }] of unknowns.entries()) {
    if (unknowns.findIndex((other) => other.name === name) === index) continue;
    throw badOption(`${name} is named twice`, "name each unknown once").at({ start, end });
  }
  return unknowns;
}

function unknownIn(workspace: Workspace, piece: ArgumentText): Unknown {
  const [written, interval] = piece.cut("in");
  if (written.isEmpty) throw syntaxError(written, ["a name"]);
  const { name, start, end } = nameIn(written);
  const variable = workspace.variables.get(name);
  const kind = variable?.kind ?? (predefined.has(name) ? "constant" : undefined);
  if (kind === "constant" || kind === "derived") {
    const hint =
      kind === "constant" ? "only inputs can vary" : "name the inputs it is derived from";
    const what = kind === "constant" ? "a constant" : "a derived value, not an input";
    throw badOption(`${name} is ${what}`, hint).at({ start, end });
  }
  const value = variable === undefined ? undefined : workspace.numbersIn(variable.quantity);
  if (typeof value === "object" && value.length === 0) {
    throw badOption(`${name} is an empty list`, "give it at least one element").at({ start, end });
  }
  return { name, start, end, value, ...boundsIn(workspace, interval) };
}

function nameIn(written: ArgumentText): { name: string } & Span {
  const expression = written.expression();
  if (expression.kind === "name") return expression;
  if (expression.kind === "index" && expression.base.kind === "name") {
    const { name } = expression.base;
    throw badOption(
      "a single element cannot vary",
      `${name} varies all elements; to vary one, define ${name} = [a, 2] and name a`,
    ).at(expression);
  }
  const isComparison =
    expression.kind === "chain" && ["<", "<=", ">", ">="].includes(expression.operators[0] ?? "");
  const hint = isComparison ? "write bounds as an interval: a in 0..inf" : undefined;
  throw syntaxError(expression, ["a name"], hint);
}

function boundsIn(
  workspace: Workspace,
  interval: ArgumentText | undefined,
): { lower: number; upper: number } {
  if (interval === undefined) {
    return { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
  }
  if (interval.isEmpty) throw syntaxError(interval, ["an interval, as in `0..10`"]);
  const range = interval.expression();
  if (range.kind !== "range") throw syntaxError(range, ["an interval, as in `0..10`"]);
  const [lower, upper] = [range.from, range.to].map((end) => numberIn(workspace, end)) as [
    number,
    number,
  ];
  if (lower < upper) return { lower, upper };
  throw badOption(
    `the interval ${lower}..${upper} is empty`,
    "put the lower end first, as in `0..10`",
  ).at(interval);
}

export function numberIn(workspace: Workspace, expression: Expression): number {
  const { quantity } = workspace.lower(expression);
  if (isList(quantity)) throw syntaxError(expression, ["a number"]);
  return workspace.graph.value(quantity);
}

/** Where a search begins for an unknown that has no value. */
const defaultStart = 1;

/** The same, for who asks. */
export const whereSearchBegins = "starts at the name's value, else mid-interval, else 1";

/** The value that it has, or in the middle of its interval, or 1. */
export function startOf(unknown: Unknown): Numbers {
  const { lower, upper, value } = unknown;
  const clip = (x: number): number => Math.min(Math.max(x, lower), upper);
  if (value !== undefined) return typeof value === "number" ? clip(value) : value.map(clip);
  if (Number.isFinite(lower) && Number.isFinite(upper)) return lower + (upper - lower) / 2;
  if (defaultStart > lower && defaultStart < upper) return defaultStart;
  return Number.isFinite(lower) ? lower + 1 : upper - 1;
}

/** The numbers that these names stand for, which are to be varied: within `Workspace.inScratch`. */
export const freeVariablesOf = (
  workspace: Workspace,
  unknowns: readonly Unknown[],
): FreeVariable[] =>
  unknowns.flatMap((unknown) => {
    const { value } = unknown;
    return freeVariables(
      workspace,
      unknown.name,
      value === undefined ? (startOf(unknown) as number) : 0,
    );
  });

/** One number for each number that is varied. */
export const flattened = (
  unknowns: readonly Unknown[],
  numbersOf: (unknown: Unknown) => Numbers,
): Float64Array =>
  Float64Array.from(
    unknowns.flatMap((unknown) => {
      const { value } = unknown;
      const numbers = numbersOf(unknown);
      if (typeof numbers !== "number") return [...numbers];
      return typeof value === "object" ? value.map(() => numbers) : [numbers];
    }),
  );

/** The numbers by name again. */
export function byName(
  unknowns: readonly Unknown[],
  numbers: ArrayLike<number>,
): Map<string, Numbers> {
  const result = new Map<string, Numbers>();
  let at = 0;
  for (const { name, value } of unknowns) {
    if (typeof value === "object") {
      result.set(
        name,
        value.map(() => numbers[at++] as number),
      );
    } else result.set(name, numbers[at++] as number);
  }
  return result;
}

/** The names shown of a point, and the elements of a list. */
const maxNames = 4;
const maxElements = 3;

/** `x = 1, y = [2, 3]` */
export function placeInWords(unknowns: readonly Unknown[], point: ArrayLike<number>): string {
  const places = [...byName(unknowns, point)].map(([name, value]) => {
    if (typeof value === "number") return `${name} = ${formatShort(value, 4)}`;
    const elements = value.slice(0, maxElements).map((each) => formatShort(each, 4));
    return `${name} = [${elements.join(", ")}${value.length > maxElements ? ", …" : ""}]`;
  });
  return `${places.slice(0, maxNames).join(", ")}${places.length > maxNames ? ", …" : ""}`;
}
