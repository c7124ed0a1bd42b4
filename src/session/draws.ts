/** Which random numbers a statement draws: a function of whole numbers, so that nothing but these need be kept. */

import type { Draws, Site, Stream } from "../autograd/forms/draws.ts";
import { badDraw, longestList } from "../error.ts";
import { type Key, keyOf } from "../numerics/sampling/philox.ts";
import { Stream as KeyedStream } from "../numerics/sampling/stream.ts";
import type { Call } from "../syntax/tree.ts";

/** What draws depend on, besides their place in a statement. */
export interface DrawState {
  readonly seed: number;
  /** How many statements with a draw have succeeded since the seed was set. */
  readonly statements: number;
  /** The number of the row under `--data`; 0 elsewhere. */
  readonly row: number;
  /** The numbers that the next statement is to draw, in the place of its own. */
  readonly given: readonly number[] | undefined;
}

export const firstDraws: DrawState = {
  seed: 0,
  statements: 0,
  row: 0,
  given: undefined,
};

/** The numbers that a call has drawn which draws once: outside of functions and comprehensions. */
export interface DrawnCall {
  readonly call: Call;
  readonly numbers: readonly number[];
}

/**
 * The draws of a statement. Kept with what the statement has made, it gives the same numbers whenever that is made again,
 * also where it then goes other ways: a place that draws keeps its number.
 */
export class StatementDraws {
  hasDrawn = false;
  readonly state: DrawState;
  private keys: Map<string, Key> | undefined;

  constructor(state: DrawState) {
    this.state = state;
  }

  keyAt(place: string): Key {
    this.hasDrawn = true;
    this.keys ??= new Map();
    const known = this.keys.get(place);
    if (known !== undefined) return known;
    const { seed, statements, row } = this.state;
    // The 0 keeps the series of numbers what they have been.
    const key = keyOf([seed, statements, row, 0, this.keys.size]);
    this.keys.set(place, key);
    return key;
  }
}

/** The draws of one expression of a statement, from its beginning. Most draw nothing, so there is no map then. */
export class ExpressionDraws implements Draws {
  readonly plainCalls: DrawnCall[] = [];
  /** All numbers in the order in which they were drawn; undefined where there are too many to keep. */
  numbers: number[] | undefined = [];
  /** Whether no others have drawn. */
  arePlain = true;
  private readonly statement: StatementDraws;
  private readonly mentions: { mentionsVariable: boolean };
  /** How often each place has drawn. */
  private counts: Map<string, number> | undefined;
  private taken = 0;

  /** @param mentions whether a variable is mentioned, as lowering finds out */
  constructor(statement: StatementDraws, mentions = { mentionsVariable: false }) {
    this.statement = statement;
    this.mentions = mentions;
  }

  take(
    call: Call,
    site: Site,
    count: number,
    make: (stream: Stream, index: number) => number,
  ): readonly number[] {
    const place = placeOf(call, site);
    this.counts ??= new Map();
    const occurrence = this.counts.get(place) ?? 0;
    this.counts.set(place, occurrence + 1);
    const stream = new KeyedStream(this.statement.keyAt(place), occurrence);
    const numbers =
      this.given(call, count) ?? Array.from({ length: count }, (_, index) => make(stream, index));
    this.keep(call, site, numbers);
    return numbers;
  }

  private keep(call: Call, site: Site, numbers: readonly number[]): void {
    if (site.at === undefined && site.parameters.size === 0) {
      this.plainCalls.push({ call, numbers });
    } else this.arePlain = false;
    const kept = this.numbers;
    if (kept === undefined) return;
    if (kept.length + numbers.length > maxKept) this.numbers = undefined;
    else for (const number of numbers) kept.push(number);
  }

  /** The next of the numbers that are given for the statement, if there are any. */
  private given(call: Call, count: number): readonly number[] | undefined {
    const { given } = this.statement.state;
    if (given === undefined) return undefined;
    const numbers = given.slice(this.taken, this.taken + count);
    this.taken += count;
    if (numbers.length === count) return numbers;
    throw badDraw(call, `too few numbers after :drawn: ${given.length}`, "remove the :drawn line");
  }

  told<Result>(work: () => Result): Result {
    const { mentionsVariable } = this.mentions;
    const result = work();
    this.mentions.mentionsVariable = mentionsVariable;
    return result;
  }

  restart(): void {
    this.counts = undefined;
    this.plainCalls.length = 0;
    this.numbers = [];
    this.arePlain = true;
    this.taken = 0;
  }
}

/** Sums over long ranges draw without end. */
const maxKept = longestList;

/** Where a call stands: in the statement, or in the body of a function that is called there. */
const placeOf = ({ start }: Call, { at, called, calledAt }: Site): string =>
  `${at?.start ?? ""} ${called?.name ?? ""} ${calledAt?.start ?? ""} ${start}`;
