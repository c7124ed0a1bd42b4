/** What a language is to an export: how each operation is spelled there, and how a function is put together. */

import type { Draft } from "../../algebra/draft.ts";
import type { Kept } from "../../algebra/expansions.ts";
import type { Definitions, Term } from "../../algebra/terms.ts";
import type { OperationName } from "../../operations/table.ts";
import type { Fragment } from "./fragment.ts";
import type { Identifiers, Naming } from "./identifiers.ts";
import type { Program } from "./program.ts";

/** What spellings are made with: terms as code of the language. */
export interface Writing {
  readonly draft: Draft;
  readonly language: Language;
  /** Of the terms that have one. */
  readonly names: ReadonlyMap<Term, string>;
  readonly called: Set<string>;
  /** A term as a number, in brackets where it is looser than asked for. */
  /** The comparisons that have to be right about NaN. */
  readonly exact: ReadonlySet<Term>;
  number(term: Term, loosest?: number): string;
  /** A term as a condition, likewise. */
  test(term: Term, loosest?: number): string;
  write(term: Term): Fragment;
  condition(term: Term): Fragment;
}

export type Spelling = (write: Writing, operands: readonly Term[]) => Fragment;

/** A row for every operation that is left: an operation without one is an error of types. */
export type Spellings = { readonly [Name in Kept]: Spelling };

/** A function that the language lacks. */
export interface Helper {
  readonly code: string;
  readonly needs?: readonly string[];
}

export interface Language {
  /** As it is written after `:export`. */
  readonly words: readonly [string, ...string[]];
  readonly title: string;
  /** Of a file of it, without the dot. */
  readonly endings: readonly string[];
  readonly naming: Naming;
  /** Operations that are put together of others here. */
  readonly definitions?: Definitions;
  /** The same for operations of the formula alone, not for those in other definitions and in derivatives. */
  readonly ownDefinitions?: Definitions;
  readonly spellings: Spellings;
  /** The operands that are written more than once where a term is. */
  readonly repeats?: (write: Pick<Writing, "draft" | "exact">, term: Term) => readonly Term[];
  readonly helpers: Readonly<Record<string, Helper>>;
  /** Whether it is read, and has each derivative by itself beside the parts that several share. */
  readonly isRead?: true;
  /** The most names and signs that are written in one piece. */
  readonly longest: number;
  /** Whether what is computed only under a condition has to be, for it may be an error otherwise. */
  readonly isStrict: boolean;
  /** What the name of the whole is the name of. */
  readonly names: "function" | "value" | "table";
  readonly typeset: (identifier: string) => string;
  /** Whether a name can be told from how it is written. */
  readonly isFaithful: (name: string, written: string) => boolean;
  /** What the value is called in a function of this name, beside the names that are taken. */
  readonly value: (name: string, identifiers: Identifiers) => string;
  /** What the derivative of the value with respect to something is called; undefined for `d_x`. */
  readonly adjoint: (primal: string, value: string) => string | undefined;
  /** Whether an operation of numbers can be an error, which stops a query at the first row that has one. */
  readonly stops?: (operation: OperationName) => boolean;
  /** Where inputs are columns, how their names are written, and what two have in common that are one. */
  readonly column?: {
    readonly written: (name: string) => string;
    readonly folded: (name: string) => string;
  };
  /** Names that a reader would take for an operation, as they are folded. */
  readonly symbols?: (operation: Kept) => readonly string[];
  readonly number: (value: number) => Fragment;
  readonly choice: (condition: Fragment, whenTrue: Fragment, whenFalse: Fragment) => Fragment;
  /** What a fragment comes to where a condition holds; otherwise NULL. */
  readonly only?: (condition: Fragment, fragment: Fragment) => Fragment;
  /** An element of a list, counted from 0. */
  readonly element: (identifier: string, index: number) => string;
  assemble(program: Program): string;
}

/** Names in a language of programs. */
export const plainNames = {
  names: "function" as Language["names"],
  typeset: (identifier: string): string => identifier,
  isFaithful: (name: string, written: string): boolean => name === written,
  value: (): string => "value",
  adjoint: (): undefined => undefined,
  element: (identifier: string, index: number): string => `${identifier}[${index}]`,
};
