/**
 * The table of operations: one row each, from which evaluation, gradients of every order, argument checks,
 * help, suggestions, the language reference and tests derive. To add a function, add a row to its group.
 */

import type { DefinedFunction, Group, Operation } from "./operation.ts";
import { auxiliary } from "./rows/auxiliary.ts";
import { calculus } from "./rows/calculus.ts";
import { choice } from "./rows/choice.ts";
import { circular } from "./rows/circular.ts";
import { hyperbolic } from "./rows/hyperbolic.ts";
import { lists } from "./rows/lists.ts";
import { neural } from "./rows/neural.ts";
import { operators } from "./rows/operators.ts";
import { powers } from "./rows/powers.ts";
import { special } from "./rows/special.ts";

const groups = {
  operators,
  "powers and logs": powers,
  circular,
  hyperbolic,
  neural,
  special,
  "steps and choice": choice,
  lists,
  calculus,
  auxiliary,
} satisfies Record<Group, object>;

type Rows = typeof operators &
  typeof powers &
  typeof circular &
  typeof hyperbolic &
  typeof neural &
  typeof special &
  typeof choice &
  typeof lists &
  typeof calculus &
  typeof auxiliary;
/** The names of the rows that are operations, not formulas. */
export type OperationName = {
  [Name in keyof Rows]: Rows[Name] extends { value: unknown } ? Name : never;
}[keyof Rows];

export const aliases: ReadonlyMap<string, OperationName> = new Map([
  ["arcsin", "asin"],
  ["arccos", "acos"],
  ["arctan", "atan"],
]);

type OperationRow = Omit<Operation, "code"> | DefinedFunction;

const rows: readonly OperationRow[] = Object.entries(groups).flatMap(([group, members]) =>
  Object.entries(members).map(([name, row]) => ({ ...row, name, group }) as OperationRow),
);

/** All operations, each at the index that is its code. */
export const operations: readonly Operation[] = rows
  .filter((row): row is Omit<Operation, "code"> => "value" in row)
  .map((row, code) => ({ ...row, code }) as Operation);

const byName: ReadonlyMap<string, Operation> = new Map(operations.map((row) => [row.name, row]));

/** The row of an operation that is known to exist. */
export const operation = (name: OperationName): Operation => byName.get(name) as Operation;

/** The functions that a formula can call, by name: operations and formulas. */
export const functions: ReadonlyMap<string, Operation | DefinedFunction> = new Map([
  ...rows
    .filter(({ group }) => group !== "operators")
    .map((row) => [row.name, byName.get(row.name) ?? (row as DefinedFunction)] as const),
  ...[...aliases].map(([alias, name]) => [alias, operation(name)] as const),
]);
