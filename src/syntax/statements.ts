/** Splits the text of a program into statements, line by line as it arrives, in linear time. */

/** One statement as it stands in its source. */
export interface SourceStatement {
  /** Without comments and the ending `;`. Lines are joined by newlines, with an empty one for a comment. */
  readonly text: string;
  /** Where it begins: line and column counted from 1, columns in code points. */
  readonly line: number;
  readonly column: number;
  /** It ended with `;`: its answer is not printed. */
  readonly silent: boolean;
  /** The offset in `text` of a bracket that is never closed. */
  readonly unclosed: number | undefined;
  /** The line was longer than any that makes sense, and is not all here. */
  readonly isCut?: boolean;
}

const code = (sign: string): number => sign.charCodeAt(0);
const [colon, semicolon, hash, equals] = [code(":"), code(";"), code("#"), code("=")];
const backquote = code("`");
const byteOrderMark = 0xfeff;
const opening = new Set([code("("), code("["), code("{")]);
const closing = new Set([code(")"), code("]"), code("}")]);

/** What a line ends in that cannot end a statement. A `!` can: it may be a factorial. */
const goesOn = /(?:[-+*/%^<>=?:,−×·÷≤≥≠]|\.\.|(?<![\p{L}\p{N}_])(?:or|and|not))$/u;
const comparators = /[=<>!]/;

/** A line or a statement that has become so long, in characters, is not waited for any longer. */
export const longestStatement = 1 << 25;
/** So much of a line that is too long is kept, to show. */
const keptOfLine = 1000;

export class StatementSplitter {
  private lineNumber = 0;
  private readonly partOfLine: string[] = [];
  private lengthOfLine = 0;
  /** The lines so far of a statement that goes on. */
  private parts: string[] = [];
  private length = 0;
  private begin: { line: number; column: number } | undefined;
  private readonly brackets: number[] = [];

  /** True inside a statement that needs another line. */
  get isUnfinished(): boolean {
    return this.begin !== undefined;
  }

  /** The statements that are complete with this further piece of text. */
  *feed(text: string): Generator<SourceStatement> {
    let from = 0;
    for (let to = text.indexOf("\n"); to !== -1; to = text.indexOf("\n", from)) {
      yield* this.wholeLine(text.slice(from, to));
      from = to + 1;
    }
    if (from === text.length) return;
    // Of a line that is too long only the beginning is kept.
    if (this.lengthOfLine <= longestStatement) this.partOfLine.push(text.slice(from));
    else this.partOfLine.length = 1;
    this.lengthOfLine += text.length - from;
  }

  /** The statements in a line of which this is the end. */
  private *wholeLine(end: string): Generator<SourceStatement> {
    const parts = this.partOfLine.splice(0);
    const length = this.lengthOfLine + end.length;
    this.lengthOfLine = 0;
    if (length <= longestStatement) yield* this.line(parts.length > 0 ? parts.join("") + end : end);
    else {
      this.lineNumber++;
      if (this.begin !== undefined) yield* this.complete("", false);
      const text = (parts[0] ?? end).slice(0, keptOfLine);
      yield {
        text,
        line: this.lineNumber,
        column: 1,
        silent: false,
        unclosed: undefined,
        isCut: true,
      };
    }
  }

  /** The statements that are complete, or can no longer become so, at the end of the text. */
  *end(): Generator<SourceStatement> {
    if (this.partOfLine.length > 0) yield* this.wholeLine("");
    if (this.begin !== undefined) yield* this.complete("", false);
  }

  private *line(line: string): Generator<SourceStatement> {
    this.lineNumber++;
    let start = 0;
    let end = line.length;
    // The column of the character at `counted`.
    let column = 1;
    let counted = 0;
    for (let i = 0; i < line.length; i++) {
      const sign = line.charCodeAt(i);
      if (this.begin === undefined) {
        if (sign <= 32 || sign === semicolon || sign === byteOrderMark) continue;
        if (sign === hash) return;
        start = i;
        column += codePoints(line.slice(counted, i));
        counted = i;
        this.begin = { line: this.lineNumber, column };
        if (sign === colon) {
          yield this.finish(line.slice(i), false);
          return;
        }
      }
      if (sign === backquote) {
        const closing = line.indexOf("`", i + 1);
        if (closing !== -1) i = closing;
        continue;
      }
      if (sign === hash) {
        end = i;
        break;
      }
      if (opening.has(sign)) this.brackets.push(this.length + i - start);
      else if (closing.has(sign)) this.brackets.pop();
      else if (sign === semicolon) yield* this.complete(line.slice(start, i), true);
      else if (sign === equals && this.parts.length > 0 && this.isDefinition(line, i)) {
        // No bracket can hold an assignment: the one that is open was forgotten, and a new statement begins.
        const { lineNumber } = this;
        yield* this.giveUp();
        this.lineNumber = lineNumber - 1;
        yield* this.line(line);
        return;
      }
    }
    if (this.begin === undefined) return;
    const last = line.slice(start, end).trimEnd();
    if (last !== "?" && (this.brackets.length > 0 || goesOn.test(last || this.lastPart()))) {
      this.parts.push(last);
      this.length += last.length + 1;
      if (this.length > longestStatement) yield* this.complete("", false);
    } else yield* this.complete(last, false);
  }

  /** Ends the statement with the last piece of it. */
  private *complete(last: string, silent: boolean): Generator<SourceStatement> {
    if (this.brackets.length === 0 || this.parts.length === 0) {
      yield this.finish(last, silent);
      return;
    }
    const { lineNumber } = this;
    this.parts.push(silent ? `${last};` : last);
    yield* this.giveUp();
    this.lineNumber = lineNumber;
  }

  /**
   * A bracket is never closed: the statement is as much of it as there is up to the end of that bracket's line, and
   * the lines after it are taken for themselves. All that they open they close, so this happens once for them.
   */
  private *giveUp(): Generator<SourceStatement> {
    const { line } = this.begin as { line: number };
    // Those in a line that does not belong to it are not looked for.
    const end = this.parts.reduce((sum, part) => sum + part.length + 1, 0);
    const bracket = this.brackets.findLast((offset) => offset < end) as number;
    this.brackets.length = this.brackets.lastIndexOf(bracket) + 1;
    let kept = 0;
    for (let length = 0; length <= bracket; kept++)
      length += (this.parts[kept] as string).length + 1;
    const rest = this.parts.splice(kept);
    yield this.finish(this.parts.pop() as string, false);
    this.lineNumber = line + kept - 1;
    for (const text of rest) yield* this.line(text);
    if (this.begin !== undefined) yield this.finish("", false);
  }

  private isDefinition(line: string, at: number): boolean {
    return (
      this.brackets.some((offset) => offset < this.length) &&
      line[at + 1] !== "=" &&
      !comparators.test(line[at - 1] ?? "") &&
      /^\s*(?:const\s+)?(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]+`)\s*(?:\([^()]*\)\s*)?$/u.test(
        line.slice(0, at),
      )
    );
  }

  /** What a blank line goes on from. */
  private lastPart(): string {
    return this.parts.findLast((part) => part !== "") ?? "";
  }

  private finish(last: string, silent: boolean): SourceStatement {
    const { line, column } = this.begin as { line: number; column: number };
    const text = [...this.parts, last].join("\n").trimEnd();
    const unclosed = this.brackets.at(-1);
    this.parts = [];
    this.length = 0;
    this.begin = undefined;
    this.brackets.length = 0;
    return { text, line, column, silent, unclosed };
  }
}

/** All statements of a text. */
export function* splitStatements(text: string): Generator<SourceStatement> {
  const splitter = new StatementSplitter();
  yield* splitter.feed(text);
  yield* splitter.end();
}

/** The number of characters in a text, a surrogate pair counted as one. */
export function codePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xdc00 || unit > 0xdfff) count++;
  }
  return count;
}
