/** Splits the text of a program into statements, line by line as it arrives, in linear time. */

import { beginsAnew, beginsLoop, continues, hasUncertainty, needsMore } from "./continuation.ts";

/** One statement as it stands in its source. */
export interface SourceStatement {
  /**
   * Without the ending `;` and, but for commands, without comments. Lines are joined by newlines, with an empty one for a
   * comment.
   */
  readonly text: string;
  /** Where it begins: line and column counted from 1, columns in code points. */
  readonly line: number;
  readonly column: number;
  /** The lines of comment right above it, without their signs; left out where none are. */
  readonly comment?: string;
  /** A comment with nothing in it but digits, directly behind a number: the `ff` of `16#ff`. */
  readonly digits?: string;
  /** It ended with `;`: its answer, or its report, is not printed. */
  readonly silent: boolean;
  /** The offset in `text` of a bracket that is never closed. */
  readonly unclosed: number | undefined;
  /** The line was longer than any that makes sense, and is not all here. */
  readonly isCut?: boolean;
  /** Of a loop: what stands in its braces. */
  readonly block?: Block;
}

/** What follows the head of a loop. The text of a loop within another is its head alone. */
export interface Block {
  /** What stands before the brace, as `repeat 3`. */
  readonly head: string;
  readonly statements: readonly SourceStatement[];
}

/** A block whose brace is not closed yet. */
interface OpenBlock {
  readonly head: string;
  readonly line: number;
  readonly column: number;
  /** The line of its brace, and the index in it. */
  readonly braceLine: number;
  readonly braceAt: number;
  readonly statements: SourceStatement[];
}

const code = (sign: string): number => sign.charCodeAt(0);
const [colon, semicolon, hash, equals] = [code(":"), code(";"), code("#"), code("=")];
const [backquote, question] = [code("`"), code("?")];
const [openBrace, closeBrace, dots] = [code("{"), code("}"), code("…")];
const byteOrderMark = 0xfeff;
const [prompt, space] = [code("∇"), code(" ")];
/** What stands before the lines that a statement goes on in. */
const furtherPrompt = /^(\s*)… /;
/** What the signs are that matter here: 0 for all others. */
const plain = 0;
const opens = 1;
const closes = 2;
const other = 3;
const meanings = new Uint8Array(128);
for (const sign of "([{") meanings[code(sign)] = opens;
for (const sign of ")]}") meanings[code(sign)] = closes;
for (const sign of "`#;=?:") meanings[code(sign)] = other;

const comparators = /[=<>!]/;
/** A line or a statement that has become so long, in characters, is not waited for any longer. */
export const longestStatement = 1 << 25;
/** The lines of a comment that are kept. */
const longestComment = 100;
/** The characters of a line that is too long that are kept, to show. */
const keptOfLine = 1000;

export class StatementSplitter {
  private lineNumber = 0;
  private readonly partOfLine: string[] = [];
  private lengthOfLine = 0;
  /** The lines so far of a statement that goes on. */
  private parts: string[] = [];
  private length = 0;
  private isUncertain = false;
  private begin: { line: number; column: number } | undefined;
  private readonly brackets: number[] = [];
  /** How many `?` wait for their `:`, within the innermost bracket and in those around it. */
  private waiting = 0;
  private readonly waitingAround: number[] = [];
  /** Those of them that are braces. */
  private readonly braces: number[] = [];
  private readonly blocks: OpenBlock[] = [];
  /** The lines of the outermost block, from that of its head on; the first begins at this index. */
  private blockLines: string[] = [];
  private blockStart = 0;
  private blockLength = 0;
  /** The statements that have become complete and are not given out yet. */
  private found: SourceStatement[] = [];
  /** The lines of comment since the last statement or empty line. */
  private comment: string[];

  /** Those of a number to another base, which are a comment. */
  private digits: string | undefined;

  /** @param comment lines of comment right above the text */
  constructor(comment: readonly string[] = []) {
    this.comment = [...comment];
  }

  /** The lines of comment at the end of the text so far. */
  get lastComment(): readonly string[] {
    return this.comment;
  }

  /** True inside a statement that needs another line. */
  get isUnfinished(): boolean {
    return this.begin !== undefined || this.blocks.length > 0;
  }

  /** The statements that are complete with this further piece of text. */
  feed(text: string): readonly SourceStatement[] {
    let from = 0;
    for (let to = text.indexOf("\n"); to !== -1; to = text.indexOf("\n", from)) {
      this.wholeLine(text.slice(from, to));
      from = to + 1;
    }
    if (from < text.length) {
      // Of a line that is too long only the beginning is kept.
      if (this.lengthOfLine <= longestStatement) this.partOfLine.push(text.slice(from));
      else this.partOfLine.length = 1;
      this.lengthOfLine += text.length - from;
    }
    return this.taken();
  }

  private taken(): readonly SourceStatement[] {
    const { found } = this;
    this.found = [];
    return found;
  }

  /** The statements in a line of which this is the end. */
  private wholeLine(end: string): void {
    if (this.partOfLine.length === 0) {
      this.line(end);
      return;
    }
    const parts = this.partOfLine.splice(0);
    const length = this.lengthOfLine + end.length;
    this.lengthOfLine = 0;
    if (length <= longestStatement) this.line(parts.join("") + end);
    else {
      this.lineNumber++;
      if (this.begin !== undefined) this.complete("", false);
      this.giveUpBlocks();
      const text = (parts[0] as string).slice(0, keptOfLine);
      const line = this.lineNumber;
      const cut = { text, line, column: 1, silent: false, unclosed: undefined, isCut: true };
      this.found.push(cut);
    }
  }

  /** The statements that are complete, or can no longer become so, at the end of the text. */
  end(): readonly SourceStatement[] {
    if (this.partOfLine.length > 0) this.wholeLine("");
    if (this.begin !== undefined) this.complete("", false);
    this.giveUpBlocks();
    return this.taken();
  }

  private line(whole: string): void {
    // Of a session that is pasted, the prompts are passed over.
    const line = this.begin === undefined ? whole : whole.replace(furtherPrompt, "$1  ");
    // An operator was left over, and a new statement begins.
    if (this.begin !== undefined && this.brackets.length === 0 && !continues(this.parts, line)) {
      this.finish("", false);
    }
    // No bracket can hold a command, either; but a conditional within one may have its `:` there.
    const isCommand = this.waiting === 0 && /^\s*:(?!=)/.test(line);
    if (this.brackets.length > 0 && (isCommand || beginsAnew(line))) {
      this.giveUpBefore(line);
      return;
    }
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
        if (sign === prompt && line.charCodeAt(i + 1) === space) continue;
        if (sign === hash && this.blocks.length === 0) {
          this.addComment(line, i);
          return;
        }
        if (sign === hash) {
          end = i;
          break;
        }
        if (this.blocks.length > 0) {
          if (sign === dots && line.charCodeAt(i + 1) <= 32) continue;
          if (sign === closeBrace) {
            this.closeBlock(line, i);
            continue;
          }
          if (sign === colon) {
            this.giveUpBlocks();
            return;
          }
        }
        start = i;
        column += codePoints(line, counted, i);
        counted = i;
        this.begin = { line: this.lineNumber, column };
        if (sign === colon) {
          const length = lengthOfCommand(line.slice(i));
          const isSilent = line[i + length] === ";";
          this.finish(line.slice(i, i + length), isSilent);
          i += length;
          continue;
        }
      }
      const meaning = sign < 128 ? meanings[sign] : plain;
      if (meaning === plain) continue;
      if (sign === backquote) {
        const closing = line.indexOf("`", i + 1);
        if (closing !== -1) i = closing;
        continue;
      }
      if (sign === hash) {
        end = i;
        this.digits = /^\d#([\da-z]+)$/i.exec(line.slice(i - 1).trimEnd())?.[1];
        break;
      }
      if (meaning === opens) {
        if (sign === openBrace && this.isHead(line.slice(start, i))) {
          this.openBlock(line, start, i);
          continue;
        }
        if (sign === openBrace) this.braces.push(this.length + i - start);
        this.brackets.push(this.length + i - start);
        this.waitingAround.push(this.waiting);
        this.waiting = 0;
      } else if (meaning === closes) {
        const isBrace = this.braces.length > 0 && this.braces.at(-1) === this.brackets.at(-1);
        if (sign === closeBrace && this.blocks.length > 0 && !isBrace) {
          this.finish(line.slice(start, i), false);
          this.closeBlock(line, i);
          continue;
        }
        if (isBrace) this.braces.pop();
        this.brackets.pop();
        this.waiting = this.waitingAround.pop() ?? 0;
      } else if (sign === question) this.waiting++;
      else if (sign === colon) this.waiting = Math.max(0, this.waiting - 1);
      else if (sign === semicolon) this.complete(line.slice(start, i), true);
      else if (sign === equals && this.parts.length > 0 && this.isDefinition(line, i)) {
        // No bracket can hold an assignment: the one that is open was forgotten, and a new statement begins.
        this.lineNumber--;
        this.giveUpBefore(line);
        return;
      }
    }
    if (this.blocks.length > 0) {
      const whole = line.slice(0, end).trimEnd();
      this.blockLines[this.lineNumber - (this.blocks[0] as OpenBlock).line] = whole;
      this.blockLength += whole.length + 1;
      if (this.blockLength > longestStatement) this.giveUpBlocks();
    }
    if (this.begin === undefined) {
      // Right above is what no empty line is below.
      this.comment.length = 0;
      return;
    }
    const last = line.slice(start, end).trimEnd();
    if (last !== "?" && (this.brackets.length > 0 || this.isUnended(last))) {
      this.isUncertain ||= hasUncertainty(last);
      this.parts.push(last);
      this.length += last.length + 1;
      if (this.length > longestStatement) this.complete("", false);
    } else this.complete(last, false);
  }

  /** A blank line goes on as the one before it. */
  private isUnended(last: string): boolean {
    return (last === "" && this.parts.length > 0) || needsMore(this.parts, last, this.isUncertain);
  }

  /** Ends the statement with the last piece of it. */
  private complete(last: string, silent: boolean): void {
    if (this.brackets.length === 0 || this.parts.length === 0) {
      this.finish(last, silent);
      return;
    }
    const { lineNumber } = this;
    this.parts.push(silent ? `${last};` : last);
    this.giveUp();
    this.lineNumber = lineNumber;
  }

  /**
   * A bracket is never closed: the statement is as much of it as there is up to the end of that bracket's line, and
   * the lines after it are taken for themselves. All that they open they close, so this happens once for them.
   */
  private giveUp(): void {
    const { line } = this.begin as { line: number };
    // Those in a line that does not belong to it are not looked for.
    const end = this.parts.reduce((sum, part) => sum + part.length + 1, 0);
    const bracket = this.brackets.findLast((offset) => offset < end) as number;
    this.brackets.length = this.brackets.lastIndexOf(bracket) + 1;
    let kept = 0;
    for (let length = 0; length <= bracket; kept++)
      length += (this.parts[kept] as string).length + 1;
    const rest = this.parts.splice(kept);
    this.finish(this.parts.pop() as string, false);
    this.lineNumber = line + kept - 1;
    for (const text of rest) this.line(text);
    if (this.begin !== undefined) this.finish("", false);
  }

  /** The same, where a line has nothing to do with that bracket. */
  private giveUpBefore(line: string): void {
    const { lineNumber } = this;
    this.giveUp();
    this.lineNumber = lineNumber;
    this.line(line);
  }

  private addComment(line: string, at: number): void {
    if (line.slice(0, at).trim() !== "" || this.comment.length === longestComment) return;
    this.comment.push(line.slice(at).replace(/^#+ ?/, "").trimEnd());
  }

  private isHead(last: string): boolean {
    return this.brackets.length === 0 && beginsLoop(this.parts[0] ?? last);
  }

  private openBlock(line: string, start: number, at: number): void {
    if (this.blocks.length === 0) {
      this.blockLines = this.parts.slice();
      this.blockStart = this.parts.length === 0 ? start : 0;
      this.blockLength = 0;
    }
    const head = [...this.parts, line.slice(start, at)].join("\n").trimEnd();
    const begin = this.begin as { line: number; column: number };
    this.blocks.push({ head, ...begin, braceLine: this.lineNumber, braceAt: at, statements: [] });
    this.blockLines[this.lineNumber - (this.blocks[0] as OpenBlock).line] = line.trimEnd();
    this.parts = [];
    this.reset();
  }

  /** The innermost block ends with the sign at this index. */
  private closeBlock(lastLine: string, at: number): void {
    const { head, line, column, statements } = this.blocks.pop() as OpenBlock;
    const silent = /^\s*;/.test(lastLine.slice(at + 1));
    const text = this.blocks.length > 0 ? head : this.blockText(line, lastLine.slice(0, at + 1));
    const block = { head, statements };
    this.add({ text, line, column, silent, unclosed: undefined, block });
  }

  /** The text of the outermost block, which begins in this line, up to its present line. */
  private blockText(begin: number, last: string, present = this.lineNumber): string {
    const lines = this.blockLines.slice(0, present - begin);
    lines[present - begin] = last;
    // Lines of comments have not been kept.
    const text = Array.from(lines, (each) => each ?? "").join("\n");
    return text.slice(this.blockStart);
  }

  /** A brace is never closed: that is one error, and nothing of what follows it runs. */
  private giveUpBlocks(): void {
    const [outermost] = this.blocks;
    const innermost = this.blocks.at(-1);
    if (outermost === undefined || innermost === undefined) return;
    const { line, column } = outermost;
    const { braceLine, braceAt } = innermost;
    const braceText = this.blockLines[braceLine - line] as string;
    const text = this.blockText(line, braceText, braceLine);
    const unclosed = text.length - braceText.length + braceAt;
    this.blocks.length = 0;
    this.parts = [];
    this.reset();
    this.add({ text, line, column, silent: false, unclosed });
  }

  private add(statement: SourceStatement): void {
    (this.blocks.at(-1)?.statements ?? this.found).push(statement);
  }

  private isDefinition(line: string, at: number): boolean {
    return (
      this.brackets.some((offset) => offset < this.length) &&
      line[at + 1] !== "=" &&
      !comparators.test(line[at - 1] ?? "") &&
      /^\s*(?:const\s+)?(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]+`)\s*(?:\([^()]*\)\s*|[:+\-−*/^])?$/u.test(
        line.slice(0, at),
      )
    );
  }

  private finish(last: string, silent: boolean): void {
    const { line, column } = this.begin as { line: number; column: number };
    const isWhole = this.parts.length === 0;
    const text = (isWhole ? last : [...this.parts, last].join("\n")).trimEnd();
    const unclosed = this.brackets.at(-1);
    if (!isWhole) this.parts = [];
    this.reset();
    const comment = this.comment.splice(0).join("\n");
    const { digits } = this;
    this.digits = undefined;
    this.add({
      text,
      line,
      column,
      silent,
      unclosed,
      ...(comment !== "" && { comment }),
      ...(digits !== undefined && { digits }),
    });
  }

  private reset(): void {
    this.isUncertain = false;
    this.length = 0;
    this.begin = undefined;
    this.brackets.length = 0;
    this.braces.length = 0;
    this.waitingAround.length = 0;
    this.waiting = 0;
  }
}

/** A command ends with its line, or at a `;` that stands neither in quotes nor in a comment. A prime begins no quote. */
function lengthOfCommand(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === ";") return at;
    if (sign === "#") break;
    const isQuote = sign === "'" ? /[\s>]/.test(text[at - 1] ?? "") : sign === "`" || sign === '"';
    if (isQuote) at = Math.max(at, text.indexOf(sign, at + 1));
  }
  return text.length;
}

/** The characters of a text that are split at a time. */
const pieceLength = 1 << 16;

export function* splitStatements(text: string): Generator<SourceStatement> {
  const splitter = new StatementSplitter();
  for (let at = 0; at < text.length; at += pieceLength) {
    yield* splitter.feed(text.slice(at, at + pieceLength));
  }
  yield* splitter.end();
}

/** The number of characters in a text, or in a part of it, a surrogate pair counted as one. */
export function codePoints(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xdc00 || unit > 0xdfff) count++;
  }
  return count;
}
