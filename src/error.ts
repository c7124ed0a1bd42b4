/** The one error class of nabla, with one factory per code. */

import { joinWords, plural } from "./prose.ts";

/** A range of UTF-16 offsets in the text of one statement: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ErrorCode =
  | "syntax"
  | "unknown-name"
  | "arity"
  | "recursive-function"
  | "ambiguous"
  | "ambiguous-coefficient"
  | "bad-change"
  | "cannot-move"
  | "cannot-follow"
  | "not-finite"
  | "bad-loop"
  | "chained-comparison"
  | "not-a-constant"
  | "not-differentiable"
  | "length-mismatch"
  | "number-expected"
  | "list-expected"
  | "out-of-range"
  | "bad-uncertainty"
  | "bad-correlation"
  | "bad-draw"
  | "too-long"
  | "too-deep"
  | "assertion"
  | "no-solution"
  | "unknown-command"
  | "bad-option"
  | "bad-cell"
  | "bad-fit"
  | "io"
  | "limit";

interface ErrorDetail {
  readonly span?: Span | undefined;
  readonly hint?: string | undefined;
}

/** Whatever the user can mend. `span` is where, in the text of the statement; `hint` is what to try. */
export class NablaError extends Error {
  override readonly name = "NablaError";
  readonly code: ErrorCode;
  readonly span: Span | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message);
    this.code = code;
    this.span = detail.span && { start: detail.span.start, end: detail.span.end };
    this.hint = detail.hint;
  }

  /** The same error with a place in the text, if it has none. */
  at(span: Span): NablaError {
    if (this.span !== undefined) return this;
    return new NablaError(this.code, this.message, { span, hint: this.hint });
  }

  /** The same error, in this turn of a loop. */
  inTurn(turn: string): NablaError {
    const message = `${this.message}, ${turn}`;
    return new NablaError(this.code, message, { span: this.span, hint: this.hint });
  }

  /** The same error as the user sees it who called a function in whose body it arose. */
  fromCall(call: Span, name: string): NablaError {
    const isTold = this.code === "recursive-function" || this.message.includes(`, in ${name}`);
    const place = isTold ? "" : `, in ${name}`;
    return new NablaError(this.code, this.message + place, { span: call, hint: this.hint });
  }
}

const didYouMean = (suggestion: string | undefined): string | undefined =>
  suggestion === undefined ? undefined : `did you mean ${suggestion}?`;

/** The text does not follow the grammar; `expected` names, in the user's words, what could stand at the span. */
export const syntaxError = (span: Span, expected: readonly string[], hint?: string): NablaError =>
  new NablaError("syntax", `expected ${joinWords(expected, "or")}`, { span, hint });

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

export const unclosedBracket = (span: Span, bracket: string): NablaError =>
  new NablaError("syntax", `unclosed ${bracket}`, {
    span,
    hint:
      bracket === "{"
        ? "add the missing `}`; commands cannot stand in a block"
        : `add the missing \`${closing[bracket]}\``,
  });

/** Without a span it is the whole argument of a command. */
export const unknownName = (
  span: Span | undefined,
  kind: "function" | "variable" | "topic" | "name" | "group",
  name: string,
  hint: { suggestion?: string | undefined; advice?: string | undefined },
): NablaError =>
  new NablaError("unknown-name", `unknown ${kind} ${name}`, {
    span,
    hint: didYouMean(hint.suggestion) ?? hint.advice,
  });

/** A name that cannot be used in this way; `message` says what it stands for. */
export const misusedName = (span: Span, message: string, hint: string): NablaError =>
  new NablaError("unknown-name", message, { span, hint });

/** A call with a wrong number of arguments; `signature` is how the function is called, as `clamp(x, low, high)`. */
export const wrongArity = (
  span: Span | undefined,
  name: string,
  signature: string,
  expected: string,
  given: number,
): NablaError =>
  new NablaError("arity", `${name} takes ${expected}, not ${given}`, {
    span,
    hint: `write ${signature}`,
  });

/** "1 argument", "2 or 3 arguments", "1 or more arguments": what `wrongArity` expects. */
export function argumentCount(least: number, most: number): string {
  if (least === most) return plural(least, "argument");
  const upTo =
    most === Number.POSITIVE_INFINITY
      ? "or more"
      : least + 1 === most
        ? `or ${most}`
        : `to ${most}`;
  return `${least} ${upTo} arguments`;
}

/** @throws NablaError `arity` where a call has fewer or more arguments */
export function requireCount(
  call: Span & {
    readonly callee: { readonly name: string };
    readonly operands: readonly unknown[];
  },
  signature: string,
  least: number,
  most: number,
): void {
  const given = call.operands.length;
  if (given >= least && given <= most) return;
  throw wrongArity(call, call.callee.name, signature, argumentCount(least, most), given);
}

export const recursionTooDeep = (span: Span, most: number, chain: readonly string[]): NablaError =>
  new NablaError("recursive-function", `recursion deeper than ${most}: ${chain.join(" → ")}`, {
    span,
    hint: "does it end? A conditional ends it, as in `n < 1 ? 1 : n*f(n - 1)`",
  });

export const recursionTooLong = (span: Span, most: number, chain: readonly string[]): NablaError =>
  new NablaError(
    "recursive-function",
    `recursion of more than ${most} calls: ${chain.join(" → ")}`,
    { span, hint: "does it end? A formula or a list may need fewer steps" },
  );

/** `1/2x` could be `1/(2*x)` or `(1/2)*x`: `spellings` are those two, and `written` is what is in doubt. */
export const ambiguousCoefficient = (
  span: Span,
  written: string,
  spellings: readonly [string, string],
): NablaError =>
  new NablaError("ambiguous-coefficient", `ambiguous: ${written}`, {
    span,
    hint: `write ${spellings[0]} or ${spellings[1]}`,
  });

/** What is written could be either of two spellings, and `written` is what is in doubt. */
export const ambiguous = (
  span: Span,
  written: string,
  spellings: readonly [string, string],
): NablaError =>
  new NablaError("ambiguous", `ambiguous: ${written}`, {
    span,
    hint: `write ${spellings[0]} or ${spellings[1]}`,
  });

/** The two sides of a change don't go together. */
export const badChange = (span: Span, message: string, hint: string): NablaError =>
  new NablaError("bad-change", message, { span, hint });

/** What stands on the left of a move is no input. */
export const cannotMove = (span: Span, message: string, hint: string): NablaError =>
  new NablaError("cannot-move", message, { span, hint });

/** A derived value has no value at the present inputs. @param moved the input that has moved last */
export const cannotFollow = (
  name: string,
  moved: string | undefined,
  { message }: NablaError,
): NablaError =>
  new NablaError("cannot-follow", `${name} cannot follow ${moved ?? "its inputs"}: ${message}`, {
    hint: `move ${moved ?? "an input"} to where ${name} can be computed`,
  });

/** An input has ceased to be a finite number in a loop. */
export const notFinite = (span: Span, message: string, hint: string): NablaError =>
  new NablaError("not-finite", message, { span, hint });

/** What a loop is to do is no number of turns, no list, or no condition. */
export const badLoop = (span: Span, message: string, hint: string): NablaError =>
  new NablaError("bad-loop", message, { span, hint });

export const chainedComparison = (span: Span, spelling: string): NablaError =>
  new NablaError("chained-comparison", "comparisons cannot be chained", {
    span,
    hint: `write ${spelling}`,
  });

export const notAConstant = (span: Span, name: string, inputs: readonly string[]): NablaError =>
  new NablaError(
    "not-a-constant",
    `${name} is not constant: it depends on ${joinWords(inputs, "and")}`,
    {
      span,
      hint: "drop const to make it a derived value",
    },
  );

export const notDifferentiable = (span: Span, message: string, hint: string): NablaError =>
  new NablaError("not-differentiable", message, { span, hint });

export const lengthMismatch = (span: Span, lengths: readonly number[], advice = ""): NablaError =>
  new NablaError(
    "length-mismatch",
    `list lengths differ: ${joinWords(lengths.map(String), "and")}`,
    {
      span,
      hint: `elementwise operations need lists of equal length${advice}`,
    },
  );

export const numberExpected = (span: Span, length: number, hint?: string): NablaError =>
  new NablaError("number-expected", `expected a number, found a list of ${length}`, {
    span,
    hint: hint ?? "lists hold numbers only; v[1] is the first element of v",
  });

export const listExpected = (span: Span, why: string): NablaError =>
  new NablaError("list-expected", "expected a list, found a number", { span, hint: why });

const firstIndex = (index: number, length: number): string | undefined =>
  index > 0 || length === 0 ? undefined : `the first index is 1, the last ${length}`;

export const outOfRange = (span: Span, index: number, length: number): NablaError =>
  new NablaError(
    "out-of-range",
    Number.isInteger(index)
      ? `index ${index} is out of range (${length === 0 ? "the list is empty" : `1 to ${length}`})`
      : `invalid index ${index}`,
    {
      span,
      hint: Number.isInteger(index) ? firstIndex(index, length) : "an index is a whole number",
    },
  );

/** An uncertainty where there can be none, or one that is no standard deviation. */
export const badUncertainty = (span: Span, message: string, hint: string): NablaError =>
  new NablaError("bad-uncertainty", message, { span, hint });

/** Correlations that no quantities can have. */
export const badCorrelation = (message: string, hint?: string): NablaError =>
  new NablaError("bad-correlation", message, { hint });

/** Longer lists are surely a slip. */
export const longestList = 1_000_000;

export const tooLong = (span: Span, length: number): NablaError =>
  new NablaError(
    "too-long",
    `list too long: ${Number.isFinite(length) ? length : "infinitely many"} elements`,
    {
      span,
      hint: `a list holds at most ${longestList} numbers`,
    },
  );

/** Numbers that cannot be drawn. */
export const badDraw = (span: Span, message: string, hint: string): NablaError =>
  new NablaError("bad-draw", message, { span, hint });

export const lineTooLong = (span: Span, most: number): NablaError =>
  new NablaError("too-long", `line longer than ${most} characters`, {
    span,
    hint: "check that the file is a nabla program",
  });

/** Nested further than the parser or the evaluator can follow; the span is where that was noticed. */
export const tooDeep = (span: Span): NablaError =>
  new NablaError("too-deep", "expression nested too deeply", {
    span,
    hint: "give an inner part a name and use the name",
  });

export const unknownCommand = (
  span: Span,
  name: string,
  suggestion: string | undefined,
): NablaError =>
  new NablaError("unknown-command", `unknown command ${name}`, {
    span,
    hint: didYouMean(suggestion) ?? "see :help",
  });

/** What a program claims of its numbers does not hold; `finding` says what they are. */
export const assertionFailed = (span: Span, finding: string): NablaError =>
  new NablaError("assertion", `assertion failed: ${finding}`, { span });

/** There is nothing to be found, or it was not found; `message` says what there is instead. */
export const noSolution = (message: string, hint: string): NablaError =>
  new NablaError("no-solution", message, { hint });

export const badOption = (message: string, hint?: string): NablaError =>
  new NablaError("bad-option", message, { hint });

export const noFiles = (): NablaError =>
  badOption("file access is disabled by --safe", "restart without --safe");

/** What a command draws cannot be written to a file with this ending; `endings` are those that it can. */
export const notDrawnAs = (ending: string, endings: readonly string[]): NablaError =>
  badOption(
    ending === ""
      ? "no file extension, so the format is unknown"
      : `cannot write this as .${ending}`,
    endings.length === 0
      ? undefined
      : `use the extension ${joinWords(
          endings.map((each) => `.${each}`),
          "or",
        )}`,
  );

/** A row of data that cannot be used. */
export const badCell = (message: string, hint?: string): NablaError =>
  new NablaError("bad-cell", message, { hint });

/** A fit that cannot be done; without a span it is about all that the command says. */
export const badFit = (message: string, hint: string, span?: Span): NablaError =>
  new NablaError("bad-fit", message, { span, hint });

export const ioError = (message: string, hint?: string): NablaError =>
  new NablaError("io", message, { hint });

/** A file that loads itself; `chain` is the way from it to itself. */
export const fileLoop = (chain: readonly string[]): NablaError =>
  new NablaError("io", `${chain[0]} loads itself (${chain.join(" → ")})`, {
    hint: "move what both need into a file of its own",
  });

export const limitReached = (message: string, hint: string): NablaError =>
  new NablaError("limit", message, { hint });

/** Work is given up, with what that is for the user. It is no NablaError, so that nothing catches it on its way. */
export class GivenUp extends Error {
  readonly reason: NablaError;

  constructor(reason: NablaError) {
    super(reason.message);
    this.reason = reason;
  }
}

/** Whether an error is that of a text, a list or a map that is larger than the machine can hold. */
export const isTooLarge = (thrown: unknown): boolean =>
  thrown instanceof RangeError &&
  /^(?:Invalid (?:array|string|typed array) length|(?:Map|Set) maximum|Array buffer allocation)/.test(
    thrown.message,
  );

/** Whether an error is that of a recursion that has gone too deep. */
export const isStackOverflow = (thrown: unknown): boolean =>
  thrown instanceof RangeError && /call stack/.test(thrown.message);
