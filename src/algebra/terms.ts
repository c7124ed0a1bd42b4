/** What formulas on their way to another language are made of, and how more of it is made. */

import type { OperationName } from "../operations/table.ts";

/** The place of a term in its draft. */
export type Term = number;

export interface TermBuilder {
  constant(value: number): Term;
  number(term: Term): number | undefined;
  apply(name: OperationName, operands: readonly Term[]): Term;
  /** An operation as it stands, whatever else it could be put together of. */
  raw(name: OperationName, operands: readonly Term[]): Term;
}

export type Expansion = (make: TermBuilder, operands: readonly Term[], name: OperationName) => Term;

export type Definitions = { readonly [Name in OperationName]?: Expansion };
