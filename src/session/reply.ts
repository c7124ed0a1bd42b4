/** What running a statement gives: data, with no colour and no layout. */

import type { NablaError, Span } from "../error.ts";
import type { Contour, Plot } from "../graphics/shapes.ts";
import { codePoints, type SourceStatement } from "../syntax/statements.ts";
import type { Expression } from "../syntax/tree.ts";

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

/** A statement that only binds a name. */
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

/** What a command shows. */
export interface Report extends Common {
  readonly kind: "report";
  readonly parts: readonly Part[];
  /** The user has cut the command off: this is what there was until then, if anything. */
  readonly isInterrupted?: true;
}

/** Lines of text, or something that a view draws. */
export type Part =
  | string
  | Listing
  | Paths
  | Steps
  | GraphDrawing
  | Plot
  | Contour
  | Estimates
  | Facts
  | Shaded
  | Source;

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
  /** How people are told, with the numbers in it rounded; the value itself, if it is undefined. */
  readonly words?: readonly (string | number)[];
}

/** Code of another language. */
export interface Source {
  readonly kind: "source";
  readonly language: string;
  readonly text: string;
}

/** Rows under columns; a cell is a number, a list of them, a text, or a formula. */
export interface Listing {
  readonly kind: "listing";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /**
   * Whether bars show the relative size of the numbers in the last column. Where it is false there are several such
   * columns, which a narrow screen may show in pieces.
   */
  readonly bars?: boolean;
  /** So many digits of its numbers mean something to a reader, if there is a limit. */
  readonly digits?: number;
  /** So many columns say what a row is about, and stand in each of these pieces; two, if nothing else is said. */
  readonly leading?: number;
  /** Of many rows: that there are more, and that a screen may leave out some of these, too. */
  readonly rest?: Rest;
}

export type Cell = string | Numbers | Expression;

/** What is left out: how many of what, and what shows it. */
export interface Rest {
  readonly count: number;
  readonly noun: string;
  readonly how: string;
}

/** A derivative as the sum over all paths from the output to what it is with respect to. */
export interface Paths {
  readonly kind: "paths";
  readonly output: Expression;
  readonly target: Expression;
  /** The largest of them. */
  readonly rows: readonly Path[];
  /** How many there are, which may be more than can be counted; and the decimal logarithm of that. */
  readonly count: number;
  readonly magnitude: number;
  /** The derivative. */
  readonly sum: number;
}

export interface Path {
  /** From after the output to the target, the same node always by the same object; a number is so many left out. */
  readonly nodes: readonly (Expression | number)[];
  /** The local derivative of each node on the way by the next, all of them. */
  readonly locals: readonly number[];
  readonly product: number;
}

/** The backward pass, a node at a time. */
export interface Steps {
  readonly kind: "steps";
  /** What is walked through, and how, where it is not the backward pass of what was asked about. */
  readonly intro?: string;
  readonly length: number;
  /**
   * The step at an index from 0: made when it is asked for.
   * @throws Error after the session's next statement, when the nodes that it is about may not be there any more
   */
  at(index: number): Step;
}

/** A node that is handled: its gradient is taken, and its share of it sent to each operand. */
export interface Step {
  /** Its name, or its formula if it has none. */
  readonly node: Expression;
  readonly hasName: boolean;
  readonly formula: Expression;
  readonly value: number;
  readonly upstream: number;
  /** Whether it only stands for its operand, and passes on all that it gets. */
  readonly isAlias: boolean;
  readonly source: MarkedText | undefined;
  /** Where in the body of a function, if it was made there. */
  readonly inside?: MarkedText | undefined;
  /** To the operands that an input has a part in. */
  readonly sent: readonly SentGradient[];
  /** So many more of them are left out. */
  readonly moreSent: number;
  /** Where the derivatives here follow a convention, which. */
  readonly convention: string | undefined;
  /** Where nodes are handled in another order than the right one. */
  readonly order?: StepOrder;
}

export interface SentGradient {
  readonly operand: Expression;
  /** The derivative of the node by this operand, as its rule has it here, and its number; where nothing flows there is none. */
  readonly rule: Expression | undefined;
  readonly local: number | undefined;
  /** upstream × local */
  readonly contribution: number;
  /** The operand's gradient before it, and then. */
  readonly before: number;
  readonly after: number;
  /** The operand has been handled already: this does not go on any more. */
  readonly isLate?: boolean;
  /** In which step the operand is handled, from 1; undefined for inputs. */
  readonly step?: number | undefined;
}

export interface StepOrder {
  /** Whether the node passes on another gradient than it should, and what that is. */
  readonly isWrong: boolean;
  readonly right: number;
  /** Nodes from which something that matters is still to come: this one is handled too early. */
  readonly awaited: readonly Expression[];
  /** What waits to be handled next, as far as it is shown. */
  readonly queue: readonly Expression[];
  readonly queueLength: number;
}

/** A text with some of it marked, as what is meant. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Formulas whose parts are shaded by the share of the gradient that flows through them. */
export interface Shaded {
  readonly kind: "shaded";
  readonly formulas: readonly ShadedFormula[];
}

export interface ShadedFormula {
  /** The name of the value, if it has one. */
  readonly name: string | undefined;
  /** The formula in pieces, from the left, each with its share from 0 to 1. */
  readonly parts: readonly { readonly text: string; readonly share: number }[];
}

/** The expression graph below an output, to be drawn. */
export interface GraphDrawing {
  readonly kind: "graph";
  readonly form: "tree" | "dot" | "mermaid";
  /** The output first, and each of the others after one that uses it: those nearest to the output where some are left out. */
  readonly nodes: readonly DrawnNode[];
  /** In the order of the nodes that they lead to, and of these nodes' operands. */
  readonly edges: readonly DrawnEdge[];
  /** How many nodes there are in all. */
  readonly count: number;
}

export interface DrawnNode {
  readonly kind: "input" | "constant" | "operation";
  /** One that stands for something else by now says so: `y (earlier)`. */
  readonly name: string | undefined;
  /** Whether the name stands for it now. */
  readonly isBound: boolean;
  /** As it is written: `+`, `tanh`; `=` passes on what it gets. Undefined for inputs and constants. */
  readonly operation: string | undefined;
  readonly value: number;
  /** ∂output/∂node; undefined for a constant. */
  readonly gradient: number | undefined;
  /** How many operands it has; edges to some of them may have been left out. */
  readonly arity: number;
}

/** From a node to one that it is an operand of; both by their places among the nodes. */
export interface DrawnEdge {
  readonly from: number;
  readonly to: number;
  /** The derivative of the node that it leads to by this operand; undefined where nothing flows back. */
  readonly local: number | undefined;
}

export interface Column {
  readonly key: string;
  readonly title: string;
  /** What stands over it where there is little room. */
  readonly short?: string;
  /** So many significant digits of its numbers are worth reading at most. */
  readonly digits?: number;
  /** Parts of its numbers that are smaller than this are not worth reading. */
  readonly finest?: number;
  /** The key of the column with the standard uncertainties of its numbers, which tell what their digits are worth. */
  readonly uncertainty?: string;
  /** Its formulas are of different things: where they are shortened to the same, they are numbered. */
  readonly isDistinct?: true;
  /** It is left out where the screen is too narrow for all. */
  readonly minor?: boolean;
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
}

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
  readonly code:
    | "hides"
    | "notation"
    | "literal"
    | "remainder"
    | "uncertainty"
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
