/** What running a statement gives: data, with no colour and no layout. */

import type { NablaError } from "../error.ts";
import { codePoints, type SourceStatement } from "../syntax/statements.ts";

/** A number, or a list of them. */
export type Numbers = number | readonly number[];

export type Reply = Answer | Definition | Report | Failure | Quit;

interface Common {
  /** The name of the file, or `<stdin>` and the like. */
  readonly file: string;
  readonly statement: SourceStatement;
  /** The row of data that the program was run for, counted from 1, and the file that holds it. */
  readonly row?: number;
  readonly rowFile?: string;
}

/** A value and its gradient. */
export interface Answer extends Common {
  readonly kind: "answer";
  /** The name it was assigned to; undefined for a plain expression. */
  readonly name: string | undefined;
  readonly value: Numbers;
  /** One row for each input it depends on; empty where gradients were not asked for. */
  readonly gradient: readonly GradientRow[];
  readonly notes: readonly Note[];
}

/** With lists there are more partials: for each element of the answer, and within that of the input. */
export interface GradientRow {
  readonly input: string;
  readonly value: Numbers;
  /** ∂answer/∂input */
  readonly partial: Numbers | readonly Numbers[];
}

/** A statement that only binds a name. */
export interface Definition extends Common {
  readonly kind: "definition";
  readonly what: "input" | "constant" | "function";
  readonly name: string;
  /** Undefined for a function. */
  readonly value: Numbers | undefined;
  readonly notes: readonly Note[];
}

/** What a command shows. */
export interface Report extends Common {
  readonly kind: "report";
  readonly parts: readonly Part[];
}

/** Lines of text, or something that a view draws. */
export type Part = string | Listing | Source;

/** Code of another language. */
export interface Source {
  readonly kind: "source";
  readonly language: string;
  readonly text: string;
}

/** Rows under columns; a cell is a number, a list of them, or a text. */
export interface Listing {
  readonly kind: "listing";
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly rows: readonly (readonly Cell[])[];
  /**
   * Whether bars show the relative size of the numbers in the last column. Where it is false there are several such
   * columns, which a narrow screen may show in pieces.
   */
  readonly bars?: boolean;
}

export type Cell = string | Numbers;

export interface Failure extends Common {
  readonly kind: "failure";
  readonly error: NablaError;
  /** Where the file was loaded from, and the file that did, and so on; empty for one that was not loaded. */
  readonly loadedFrom: readonly Origin[];
}

export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** The user wants to leave. */
export interface Quit extends Common {
  readonly kind: "quit";
}

/** Something the user should know about an answer or a definition. */
export interface Note {
  readonly code: "hides" | "nan" | "infinity" | "kink" | "derivative" | "large";
  readonly message: string;
  /** Both counted from 1; columns in code points. */
  readonly line: number;
  readonly column: number;
}

/** Line and column, from 1 and in code points, of an offset in a statement's text. */
export function positionOf(
  { text, line, column }: SourceStatement,
  offset: number,
): { line: number; column: number } {
  const lines = text.slice(0, offset).split("\n");
  const before = codePoints(lines[lines.length - 1] as string);
  return { line: line + lines.length - 1, column: (lines.length === 1 ? column : 1) + before };
}
