/** Formulas of every kind over a table with every kind of number, and what nabla says of each row. */

import type { Answer } from "../../../src/index.ts";
import { Session } from "../../../src/index.ts";

/** The types of the columns: what is no input hides what a query would compute under its name. */
export const columnTypes = {
  x: "double",
  y: "double",
  p: "double",
  n: "integer",
  k: "bigint",
  d: "decimal",
  value: "integer",
  t1: "integer",
  d_x: "integer",
  complete: "integer",
  step1: "integer",
} as const;

type Column = keyof typeof columnTypes;

/** A cell as text, which all databases read; undefined for NULL. */
export type Row = Readonly<Record<Column, string | undefined>>;

export const formulas: readonly string[] = [
  "x + y",
  "x*y - 3",
  "x/y",
  "n/k",
  "n/2 + k/3",
  "k*k",
  "k*n*k",
  "d/7 + n",
  "d*d*d",
  "x^2 + y^3",
  "x^-2",
  "p^1.5",
  "p^y",
  "sqrt(p)",
  "cbrt(x)",
  "exp(-x^2)",
  "exp(x/100)",
  "ln(p) + log10(p)",
  "log2(p)",
  "log1p(p)",
  "expm1(x)",
  "sin(x)*cos(y)",
  "tan(d)",
  "asin(sin(d))",
  "atan(x)",
  "atan2(d, n)",
  "sinh(d)",
  "cosh(d)/n",
  "tanh(x)",
  "tanh(x)*y",
  "asinh(x)",
  "sigmoid(x)",
  "relu(x*y)",
  "elu(x, 2)",
  "softplus(x)",
  "gelu(x)",
  "silu(x)",
  "erf(x)",
  "erfc(x)",
  "normcdf(x)",
  "normpdf(x)*y",
  "normlogcdf(x)",
  "100*normcdf(x)*exp(-y)",
  "p*normcdf((ln(p) + d)/0.01) - 3*exp(-d)*normcdf((ln(p) - d)/0.01)",
  "hypot(x, y)",
  "sqrt(p) + ln(p)*y",
  "sin(x) + y",
  "x/y + d",
  "(x^2 + 1)*exp(y) + n",
  "logsumexp(x, y, 3)",
  "softmax([x, y])[1]",
  "max(x, y) + min(x, d)",
  "min(x, 2)",
  "clamp(x, -1, 2)*n",
  "abs(x) + sign(y)",
  "x > y ? x : 2*d",
  "x > 0 ? sqrt(x) : y",
  "not (x > 1) and y < 3 ? x*y : d",
  "x == y ? 1 : x",
  "x < 2",
  "floor(d) + ceil(x/3)",
  "round(d) + trunc(d)",
  "n % 7 + k",
  "x > 0 ? 5 : ln(max(d, 1))",
];

const doubles = [
  undefined,
  "NaN",
  "Infinity",
  "-Infinity",
  "0",
  "-0.0",
  "1",
  "-1",
  "0.5",
  "-2.5",
  "40",
  "-40",
  "400",
  "-400",
  "800",
  "-800",
  "1e-9",
  "-1e-9",
  "1e150",
  "-1e150",
  "1e300",
  "-1e300",
];
const positive = ["0.25", "1", "2.5", "1e-9", "1e9", undefined, "NaN", "7"];
const integers = ["7", "2", "-3", "1", undefined, "1000003", "-2147483648", "5"];
const longs = ["4", "3000000000", "-9223372036854775807", "1", "6", undefined];
const decimals = ["1.250", "-2.500", "7.000", "0.001", undefined, "-3.125", "12.345"];

/** As many as are asked for: each kind beside each, as far as they go. */
export const rows: readonly Row[] = Array.from({ length: 200 }, (_, at): Row => {
  const of = (cells: readonly (string | undefined)[], place: number): string | undefined =>
    cells[place % cells.length];
  // A third of the rows has nothing unusual in it.
  const isUsual = at % 3 === 0;
  const usual = (place: number): string => String(((place * 37) % 83) / 8 - 4.9375);
  return {
    x: isUsual ? usual(at) : of(doubles, at),
    y: isUsual ? usual(at + 11) : of(doubles, 5 * at + Math.floor(at / 23)),
    p: isUsual ? of(positive.slice(0, 5), at) : of(positive, at),
    n: isUsual ? of(integers.slice(0, 4), at) : of(integers, at),
    k: isUsual ? of(longs.slice(0, 2), at) : of(longs, at),
    d: isUsual ? of(decimals.slice(0, 4), at) : of(decimals, at),
    value: "-77",
    t1: "-77",
    d_x: "-77",
    complete: "-77",
    step1: "-77",
  };
});

/** A row as a query should give it: NULL in all places, or the value and the partials; undefined where nothing is said. */
export type Expected = null | readonly (number | undefined)[];

const names = Object.keys(columnTypes) as Column[];

export const inputsOf = (formula: string): readonly Column[] => {
  const [answer] = answersTo(formula, rows.find((row) => names.every((name) => row[name])) as Row);
  return answer?.gradient.map(({ input }) => input as Column) ?? [];
};

const inNabla = (cell: string | undefined): string =>
  (cell ?? "0")
    .replace("Infinity", "inf")
    .replace("NaN", "nan")
    .replace(/^(-?)0\.0$/, "$10");

function answersTo(formula: string, row: Row): readonly Answer[] {
  const bindings = names.map((name) => `${name} = ${inNabla(row[name])};`).join(" ");
  const reply = [...new Session().run(`${bindings}\n${formula}`)].at(-1);
  if (reply?.kind !== "answer") throw new Error(`${formula}: ${JSON.stringify(reply)}`);
  return [reply];
}

export function expectedFor(formula: string, inputs: readonly Column[], row: Row): Expected {
  if (inputs.some((name) => row[name] === undefined)) return null;
  const { value, gradient, notes } = answersTo(formula, row)[0] as Answer;
  const isSaid = Number.isFinite(value) && !notes.some(({ code }) => code === "kink");
  const partials = new Map(gradient.map(({ input, partial }) => [input, partial as number]));
  return [
    value as number,
    ...inputs.map((name) => {
      const partial = partials.get(name) ?? 0;
      return isSaid && Number.isFinite(partial) ? partial : undefined;
    }),
  ];
}

/** The few rows whose result is another, as docs/export.md tells. */
export const isException = (formula: string, row: Row): boolean =>
  formula === "p^y"
    ? row.p === "1" && /NaN|Infinity/.test(row.y ?? "")
    : /^(?:gelu|silu)/.test(formula) && row.x === "-Infinity";

/** What is wrong with a row that a query has given; undefined if it is right to 1e-12. */
export function faultOf(expected: Expected, found: readonly (number | null)[]): string | undefined {
  if (expected === null) {
    const isNull = found.length > 0 && found.every((cell) => cell === null);
    return isNull ? undefined : `${found.length === 0 ? "an error" : found.join()} and not NULL`;
  }
  const largest = Math.max(
    0,
    ...expected.map((number = 0) => (Number.isFinite(number) ? Math.abs(number) : 0)),
  );
  for (const [at, number] of expected.entries()) {
    const cell = found[at];
    if (number === undefined || (cell === 0 && number === 0) || Object.is(cell, number)) continue;
    const isRight =
      typeof cell === "number" &&
      Math.abs(cell - number) <= 1e-12 * Math.abs(number) + 1e-13 * largest;
    if (!isRight) return `${found.join()} and not ${expected.join()}`;
  }
  return undefined;
}

const lists = (row: Row): string =>
  names.map((name) => (row[name] === undefined ? "NULL" : `'${row[name]}'`)).join(", ");

/** Statements that make the table, in which the types are called as they are there. */
export const creationOf = (
  table: string,
  types: Readonly<Record<"double" | "integer" | "bigint" | "decimal", string>>,
  some: readonly Row[] = rows,
): readonly [string, string] => [
  `CREATE TABLE ${table} (${names.map((name) => `${name} ${types[columnTypes[name]]}`).join(", ")})`,
  `INSERT INTO ${table} VALUES ${some.map((row) => `(${lists(row)})`).join(", ")}`,
];
