/** The turns that a loop has run, without their moves, as a program: what `:save` writes of it. */

import type { BodyStatement, Loop } from "../../syntax/loops.ts";
import { namesIn, namesInExpression } from "../../syntax/names.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { boundIn } from "../../syntax/tree.ts";

/** Turns one after the other that have done the same. */
interface EqualTurns {
  readonly text: string;
  count: number;
}

/** What of a statement is written: nothing of one that only moves inputs. */
const isKept = ({ tree }: BodyStatement): boolean => tree.kind !== "move";

/** Whether a loop binds names by other statements than moves. */
export const bindsNames = ({ body }: Loop): boolean =>
  body.some(({ tree }) =>
    tree.kind === "loop" ? bindsNames(tree) : tree.kind !== "move" && boundIn(tree).length > 0,
  );

export class LoopText {
  /** Of a list that is gone through: its length. */
  length: number | undefined;
  private readonly loop: Loop;
  private readonly turns: EqualTurns[] = [];
  private pieces: string[] = [];

  constructor(loop: Loop) {
    this.loop = loop;
  }

  /** A statement has run. @param text what it is saved as */
  add(statement: BodyStatement, text: string): void {
    if (isKept(statement) && text !== "") this.pieces.push(text);
  }

  /** A turn has ended. */
  endTurn(): void {
    const text = this.pieces.join("; ");
    this.pieces = [];
    const last = this.turns.at(-1);
    if (last?.text === text) last.count++;
    else this.turns.push({ text, count: 1 });
  }

  /** What the turn has added that was not ended. */
  dropTurn(): void {
    this.pieces = [];
  }

  get text(): string {
    let begin = 0;
    const loops = this.turns.map(({ text, count }) => {
      const from = begin + 1;
      begin += count;
      return text === "" ? "" : `${headFor(this.loop, from, begin, this.length)} { ${text} }`;
    });
    return loops.filter((text) => text !== "").join("; ");
  }
}

/** The head of a loop that runs some of its turns. @param length of its list, if that is known */
function headFor(
  { source, variable, head }: Loop,
  from: number,
  to: number,
  length?: number,
): string {
  if (variable === undefined) return `repeat ${to - from + 1}`;
  const { block = { head: source.text } } = source;
  const list = block.head.slice(head.start, head.end);
  if (from === 1 && to === length) return `for ${nameAsWritten(variable.name)} in ${list}`;
  const names = namesInExpression(head);
  let index = "i";
  while (names.has(index)) index += "_";
  return `for ${nameAsWritten(variable.name)} in [(${list})[${index}] for ${index} in ${from}..${to}]`;
}

/** The last expression of a loop's last turn, as a program: in loops around it whose names it mentions. */
export function answerText(
  path: readonly { readonly loop: Loop; readonly turn: number }[],
  { source, tree }: BodyStatement,
): string {
  if (tree.kind === "loop") return "";
  const names = namesIn(tree);
  const counted = path.filter(({ loop }) => loop.variable !== undefined);
  if (!counted.some(({ loop }) => names.has(loop.variable?.name ?? ""))) return source.text;
  return counted.reduceRight(
    (text, { loop, turn }) => `${headFor(loop, turn, turn)} { ${text} }`,
    source.text,
  );
}

/** All that the statements of a loop mention, and what they bind. */
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
