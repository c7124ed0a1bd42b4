/** The turns that a loop has run, without their moves, as a program: what `:save` writes of it. */

import type { BodyStatement, Loop } from "../../syntax/loops.ts";
import { namesIn, namesInExpression } from "../../syntax/names.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { boundIn } from "../../syntax/tree.ts";
import type { DrawnPiece } from "../drawn-statement.ts";
import type { StatementText } from "../journal.ts";

/** Turns one after the other that have done the same. */
interface EqualTurns {
  readonly pieces: readonly DrawnPiece[];
  count: number;
}

/** What of a statement is written: nothing of one that only moves inputs. */
const isKept = ({ tree }: BodyStatement): boolean => tree.kind !== "move";

/** Whether a loop binds names by other statements than moves. */
export const bindsNames = ({ body }: Loop): boolean =>
  body.some(({ tree }) =>
    tree.kind === "loop" ? bindsNames(tree) : tree.kind !== "move" && boundIn(tree).length > 0,
  );

export interface LoopList {
  readonly length: number;
  /** Whether the head gives the same list, or one as long, when it is read again. */
  readonly staysWhole: () => boolean;
  /** A name that the list is given before the loop, since the head would give another later; and the statement that does. */
  readonly kept?: { readonly name: string; readonly piece: DrawnPiece } | undefined;
}

export class LoopText {
  list: LoopList | undefined;
  private readonly loop: Loop;
  private readonly turns: EqualTurns[] = [];
  private current: DrawnPiece[] = [];

  constructor(loop: Loop) {
    this.loop = loop;
  }

  /** A statement has run. @param pieces what it is saved as */
  add(statement: BodyStatement, pieces: readonly DrawnPiece[]): void {
    if (isKept(statement)) this.current.push(...pieces);
  }

  endTurn(): void {
    const pieces = joined(this.current);
    this.current = [];
    const last = this.turns.at(-1);
    if (last !== undefined && areEqual(last.pieces, pieces)) last.count++;
    else this.turns.push({ pieces, count: 1 });
  }

  /** The loop, as one or as several: what is told its numbers is a loop of its own. */
  get pieces(): readonly DrawnPiece[] {
    const { loop, list, turns } = this;
    let begin = 0;
    const loops = turns.flatMap(({ pieces, count }) => {
      const from = begin + 1;
      begin += count;
      return pieces.map(({ text, given }) => ({
        text: `${headFor(loop, from, begin, list)} { ${text} }`,
        given,
      }));
    });
    return list?.kept === undefined || loops.length === 0 ? loops : [list.kept.piece, ...loops];
  }

  get isEmpty(): boolean {
    return this.turns.every(({ pieces }) => pieces.length === 0);
  }

  get text(): string {
    return programOf(joined(this.pieces));
  }
}

/** What is not told its numbers goes together. */
function joined(pieces: readonly DrawnPiece[]): readonly DrawnPiece[] {
  const groups: { texts: string[]; given: DrawnPiece["given"] }[] = [];
  for (const { text, given } of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && last.given === undefined && given === undefined)
      last.texts.push(text);
    else groups.push({ texts: [text], given });
  }
  return groups.map(({ texts, given }) => ({ text: texts.join("; "), given }));
}

/** `:drawn` stands in a line of its own. */
const programOf = (pieces: readonly DrawnPiece[]): string =>
  pieces
    .map(({ text, given }) => (given === undefined ? text : `:drawn ${given()}\n${text}`))
    .join(";\n");

const areEqual = (one: readonly DrawnPiece[], other: readonly DrawnPiece[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ text, given }, at) =>
      given === undefined && other[at]?.given === undefined && text === other[at]?.text,
  );

/** The head of a loop that runs some of its turns. @param list what it goes through, if that is known */
function headFor(
  { source, variable, head }: Loop,
  from: number,
  to: number,
  list?: LoopList,
): string {
  if (variable === undefined) return `repeat ${to - from + 1}`;
  const { block = { head: source.text } } = source;
  const written = list?.kept?.name ?? block.head.slice(head.start, head.end);
  if (from === 1 && to === list?.length && list.staysWhole()) {
    return `for ${nameAsWritten(variable.name)} in ${written}`;
  }
  const names = namesInExpression(head);
  let index = "i";
  while (names.has(index)) index += "_";
  return `for ${nameAsWritten(variable.name)} in [(${written})[${index}] for ${index} in ${from}..${to}]`;
}

/**
 * The last expression of a loop's last turn, as a program: in loops around it whose names it mentions.
 * @param piece what it is saved as
 */
export function answerText(
  path: readonly { readonly loop: Loop; readonly turn: number }[],
  { tree }: BodyStatement,
  piece: DrawnPiece,
): StatementText {
  if (tree.kind === "loop") return "";
  const names = namesIn(tree);
  const counted = path.filter(({ loop }) => loop.variable !== undefined);
  const text = counted.some(({ loop }) => names.has(loop.variable?.name ?? ""))
    ? counted.reduceRight(
        (inner, { loop, turn }) => `${headFor(loop, turn, turn)} { ${inner} }`,
        piece.text,
      )
    : piece.text;
  return piece.given === undefined ? text : () => programOf([{ ...piece, text }]);
}

export function namesInLoop(loop: Loop): { mentioned: Set<string>; bound: Set<string> } {
  const mentioned = namesInExpression(loop.head);
  const bound = new Set<string>();
  for (const statement of loop.body) {
    const { tree } = statement;
    if (!isKept(statement)) continue;
    if (tree.kind === "loop") {
      const inner = namesInLoop(tree);
      for (const name of inner.mentioned) mentioned.add(name);
      for (const name of inner.bound) bound.add(name);
    } else {
      for (const name of namesIn(tree)) mentioned.add(name);
      if (tree.kind !== "function") for (const { name } of boundIn(tree)) bound.add(name);
    }
  }
  return { mentioned, bound };
}
