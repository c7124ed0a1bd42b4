/** What running a statement gives: data, with no color and no layout. */

import type { NablaError, Span } from "../error.ts";
import type { Contour, Plot } from "../graphics/shapes.ts";
import { codePoints, type SourceStatement } from "../syntax/statements.ts";
import type { Estimates, Facts, Listing, Numbers } from "../text/shapes.ts";

export type {
  Bars,
  Cell,
  Column,
  Estimate,
  Estimates,
  Fact,
  Facts,
  Listing,
  MarkedText,
  Numbers,
  Rest,
} from "../text/shapes.ts";

export type Reply = Answer | Definition | Moved | Turns | Report | Failure | Quit;

interface Common {
  /** The name of the file, or `<stdin>` and the like. */
  readonly file: string;
  readonly statement: SourceStatement;
  /** The row of data that the program was run for, counted from 1, and the file that holds it. */
  readonly row?: number;
  readonly rowFile?: string;
}

export interface Answer extends Common {
  readonly kind: "answer";
  /** The name it was assigned to; undefined for a plain expression. */
  readonly name: string | undefined;
  readonly value: Numbers;
  /**
   * The standard uncertainty, for a list that of each element; left out where the answer depends on no uncertain input,
   * or gradients were not asked for.
   */
  readonly uncertainty?: Numbers;
  /** One row for each input it depends on; empty where gradients were not asked for. */
  readonly gradient: readonly GradientRow[];
  readonly notes: readonly Note[];
}

/** With lists there are more partials: for each element of the answer, and within that of the input. */
export interface GradientRow {
  readonly input: string;
  readonly value: Numbers;
  /** The standard uncertainty of the input, of the shape of its value; left out where it has none. */
  readonly uncertainty?: Numbers;
  /** ∂answer/∂input */
  readonly partial: Numbers | readonly Numbers[];
}

export interface Definition extends Common {
  readonly kind: "definition";
  readonly what: "input" | "constant" | "function";
  readonly name: string;
  /** Undefined for a function. */
  readonly value: Numbers | undefined;
  /** The standard uncertainty of an input, of the shape of its value; left out where it has none. */
  readonly uncertainty?: Numbers;
  readonly notes: readonly Note[];
}

/** Inputs that have other numbers than before. */
export interface Moved extends Common {
  readonly kind: "move";
  readonly moved: readonly MovedInput[];
  readonly notes: readonly Note[];
}

export interface MovedInput {
  /** `w`, or of an element `w[2]`. */
  readonly input: string;
  /** Undefined for an input that is new. */
  readonly from: Numbers | undefined;
  readonly to: Numbers;
}

export interface Turns extends Common {
  readonly kind: "loop";
  readonly turns: number;
  /** Of each row, the turn of the outermost loop that it is from, counted from 1. */
  readonly outermost: readonly number[];
  /** Of each row, what the loops have counted: the first column is the outermost loop's. */
  readonly counters: readonly TurnColumn[];
  readonly columns: readonly TurnColumn[];
  /** Where inputs were before the loop, and are now. */
  readonly moved: readonly MovedInput[];
  readonly notes: readonly Note[];
  /** The user has cut it off. */
  readonly isInterrupted?: true;
}

export interface TurnColumn {
  /** `turn`, or the name after `for`; the text of an expression; or the name that is defined. Each is another. */
  readonly name: string;
  /** One for each row: undefined where a row has none. */
  readonly values: readonly (Numbers | undefined)[];
}

/**
 * What of a report is the command's result, which a format for programs writes alone: what is marked in its parts, if
 * anything is; what it draws; or all of its text.
 */
export type ResultOfReport = "marked" | "drawing" | "text";

export interface Report extends Common {
  readonly kind: "report";
  readonly parts: readonly Part[];
  /** The same as people read it, where that is in another order, or in parts of other kinds. */
  readonly reading?: readonly Part[];
  /** What of it is the command's result: what is marked, where this is left out. */
  readonly result?: ResultOfReport;
  /** The user has cut the command off: this is what there was until then, if anything. */
  readonly isInterrupted?: true;
  /** It is a text to be read from its beginning. */
  readonly isManual?: true;
}

/** The kinds of parts, by name. A feature that shows a kind of its own adds it to these, and brings its views. */
export interface PartKinds {
  readonly listing: Listing;
  readonly estimates: Estimates;
  readonly facts: Facts;
  readonly plot: Plot;
  readonly contour: Contour;
}

/** Lines of text, or something that a view draws. */
export type Part = string | PartKinds[keyof PartKinds];

export interface Failure extends Common {
  readonly kind: "failure";
  readonly error: NablaError;
  /** Where the file was loaded from, and the file that did, and so on; empty for one that was not loaded. */
  readonly loadedFrom: readonly Origin[];
}

/** Whether a statement has used up what a run may use: then nothing more is run. */
export const isAtLimit = (reply: Reply): boolean =>
  reply.kind === "failure" && reply.error.code === "limit";

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
  readonly code:
    | "hides"
    | "notation"
    | "literal"
    | "remainder"
    | "uncertainty"
    | "moved"
    | "nan"
    | "infinity"
    | "kink"
    | "derivative"
    | "vanishing"
    | "exploding"
    | "large";
  readonly message: string;
  /** The numbers that it comes from: `0/0`. */
  readonly cause?: string;
  /** Both counted from 1; columns in code points. */
  readonly line: number;
  readonly column: number;
  /** Of notes about a part of the statement that is to be pointed at: how many characters of that line it has. */
  readonly length?: number;
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

/** The same, and how many characters of its first line a piece of a statement has; without a piece, the whole. */
export function placeOf(
  piece: Span | undefined,
  statement: SourceStatement,
): { line: number; column: number; length: number } {
  const { text } = statement;
  const { start, end } = piece ?? { start: 0, end: text.length };
  const [first = ""] = text.slice(start, end).split("\n");
  return { ...positionOf(statement, start), length: codePoints(first.trimEnd()) };
}
