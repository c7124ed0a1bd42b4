/** The shapes of what is shown as text, and by several features: listings, estimates, facts. */

import type { Span } from "../error.ts";
import type { Expression } from "../syntax/tree.ts";

export type Numbers = number | readonly number[];

/** What JSON says: members that are undefined are left out, and a map has keys that are the user's. */
export type Json =
  | string
  | number
  | boolean
  | readonly Json[]
  | ReadonlyMap<string, Json | undefined>
  | { readonly [key: string]: Json | undefined };

/** Rows under columns; a cell is a number, a list of them, a text, or a formula. */
export interface Listing {
  readonly kind: "listing";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /**
   * Whether bars show the relative size of the numbers in the last column, or of others. Where it is false there are
   * several such columns, which a narrow screen may show in pieces.
   */
  readonly bars?: boolean | Bars;
  /** The most digits of its numbers that mean something to a reader, if there is a limit. */
  readonly digits?: number;
  /** The number of columns that say what a row is about, and stand in each of these pieces; 2 by default. */
  readonly leading?: number;
  /** Of many rows: that there are more, and that a screen may leave out some of these, too. */
  readonly rest?: Rest;
  /** The keys of the columns with what the command was to find. */
  readonly results?: readonly string[];
  /** The places of the rows with it; all rows, if left out. */
  readonly resultRows?: readonly number[];
}

/** Numbers that bars show beside a listing, one for each row, and what they are. */
export interface Bars {
  readonly title: string;
  readonly numbers: readonly number[];
}

export interface Column {
  readonly key: string;
  readonly title: string;
  /** What stands over it where there is little room. */
  readonly short?: string;
  /** The most significant digits of its numbers that are worth reading. */
  readonly digits?: number;
  /** Parts of its numbers that are smaller than this are not worth reading. */
  readonly finest?: number;
  /** The key of the column with the standard uncertainties of its numbers, which tell what their digits are worth. */
  readonly uncertainty?: string;
  /** Most of its numbers may be 0: a dot stands for that. */
  readonly isSparse?: true;
  /** Its numbers are of different things, and not to be compared. */
  readonly isMixed?: true;
  /** Its formulas are of different things: where they are shortened to the same, they are numbered. */
  readonly isDistinct?: true;
  /** It is left out where the screen is too narrow for all. */
  readonly minor?: boolean;
}

/** Columns whose titles are their keys. */
export const plainColumns = (...keys: readonly string[]): Column[] =>
  keys.map((key) => ({ key, title: key }));

export type Cell = string | Numbers | Expression;

/** What is left out: how many of what, and what shows it. */
export interface Rest {
  readonly count: number;
  readonly noun: string;
  readonly how: string;
}

/** Numbers, with their standard uncertainties or without, and what they are. */
export interface Estimates {
  readonly kind: "estimates";
  readonly rows: readonly Estimate[];
}

export interface Estimate {
  readonly name: string;
  readonly value: number;
  readonly uncertainty?: number;
  /** Without one, that of something beside it, to whose digits it is shown. */
  readonly beside?: number;
  readonly meaning: string;
  /** Its uncertainty is what the command was to find. */
  readonly isResult?: true;
}

/** Things that have names, one below the other. Programs get them as an object. */
export interface Facts {
  readonly kind: "facts";
  readonly rows: readonly Fact[];
}

export interface Fact {
  /** Undefined for what is for people alone. */
  readonly key?: string;
  /** What stands before it; undefined for what is for programs alone. */
  readonly title?: string;
  readonly value: Numbers | string | boolean | ReadonlyMap<string, Numbers>;
  /** It is what the command was to find. */
  readonly isResult?: true;
  /** How people are told, with the numbers in it rounded; the value itself, if it is undefined. */
  readonly words?: readonly (string | number)[];
}

/** A text with some of it marked, as what is meant. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}
