/**
 * What NULL does in a query. Most operations of NULL are NULL; of a choice, and of the largest or smallest, that is sure
 * only where it is so of all that may be taken.
 */

import type { Draft } from "../../algebra/draft.ts";
import type { Term } from "../../algebra/terms.ts";

/** Sets of columns, as the bits of a number. */
interface Columns {
  /** The columns that a term is computed from. */
  readonly read: bigint;
  /** Those whose NULL makes it NULL for sure. */
  readonly strict: bigint;
}

const comparisons: ReadonlySet<string> = new Set(["lt", "le", "gt", "ge", "eq"]);

const none: Columns = { read: 0n, strict: 0n };

export class Nulls {
  private readonly draft: Draft;
  private readonly known: Columns[] = [];
  private readonly places = new Map<Term, bigint>();
  private readonly all: bigint;

  constructor(draft: Draft, columns: number) {
    this.draft = draft;
    this.all = (1n << BigInt(columns)) - 1n;
  }

  /** Whether it can be other than NULL where any column is NULL. */
  misses(term: Term): boolean {
    return this.of(term).strict !== this.all;
  }

  /** From here on a term is NULL where any column is. */
  settle(term: Term): void {
    const { read } = this.of(term);
    this.known.length = term;
    this.known.push({ read, strict: this.all });
  }

  private of(term: Term): Columns {
    for (let at = this.known.length; at <= term; at++) this.known.push(this.columnsOf(at));
    return this.known[term] as Columns;
  }

  private columnsOf(term: Term): Columns {
    const content = this.draft.content(term);
    if (content.kind === "constant") return none;
    if (content.kind === "parameter") {
      const own = this.places.get(term) ?? 1n << BigInt(this.places.size);
      this.places.set(term, own);
      return { read: own, strict: own };
    }
    const all = content.operands.map((operand) => this.known[operand] as Columns);
    const read = all.reduce((any, each) => any | each.read, 0n);
    if (this.draft.isTest(term)) return { read, strict: 0n };
    const strict = all.map((each) => each.strict);
    if (content.name === "max" || content.name === "min") {
      return { read, strict: strict.reduce((set, each) => set & each) };
    }
    if (content.name === "if") {
      const [, whenTrue = 0n, whenFalse = 0n] = strict;
      // A comparison with NULL does not hold.
      const compared = this.comparedIn(content.operands[0] as Term);
      return { read, strict: (whenTrue | compared) & whenFalse };
    }
    return { read, strict: strict.reduce((set, each) => set | each) };
  }

  /** The columns whose NULL keeps a test from holding. */
  private comparedIn(test: Term): bigint {
    const content = this.draft.content(test);
    if (content.kind !== "operation" || !comparisons.has(content.name)) return 0n;
    return content.operands.reduce(
      (any, operand) => any | (this.known[operand] as Columns).strict,
      0n,
    );
  }
}
