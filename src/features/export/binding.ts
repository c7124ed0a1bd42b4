/**
 * Which terms of a draft get names, each computed once before it is used, and what is written out where it stands: those
 * used more than once, those the user has named, and what would be too long to read in one piece.
 */

import type { Derived } from "../../algebra/derive.ts";
import type { Draft } from "../../algebra/draft.ts";
import type { Term } from "../../algebra/terms.ts";

/** The conditions, from the outermost in, under which a term is used at all. */
export interface BranchContext {
  readonly outer: BranchContext | undefined;
  readonly test: Term;
  readonly isTrue: boolean;
  readonly depth: number;
}

export interface Plan {
  /** The terms that get names, in an order in which each can be computed. */
  readonly bound: readonly Term[];
  /** The places where a term is used, each under its conditions; empty where it is used in any case. */
  readonly places: ReadonlyMap<Term, readonly BranchContext[]>;
}

/** @param repeats the operands that the language writes more than once where it writes a term */
export function plan(
  { draft, value, partials, labels }: Derived,
  longest: number,
  repeats: (term: Term) => readonly Term[] = () => [],
): Plan {
  const roots = [value, ...partials];
  const uses = new Uint32Array(draft.size);
  const places = findPlaces(draft, roots, uses);
  const isBound = new Uint8Array(draft.size);
  const weights = new Uint32Array(draft.size);
  const isSimple = (term: Term): boolean =>
    draft.operands(term).length === 0 || isBound[term] === 1;
  /** Shorter than a name would be clear. */
  const isPlain = (term: Term): boolean => {
    const operands = draft.operands(term);
    if (operands.length === 0) return true;
    return (
      (draft.made(term, "neg") !== undefined || draft.isTest(term)) && operands.every(isSimple)
    );
  };
  for (let term = 0; term < draft.size; term++) {
    if (uses[term] === 0) continue;
    for (const operand of repeats(term)) uses[operand] = (uses[operand] as number) + 1;
  }
  for (let term = 0; term < draft.size; term++) {
    if (uses[term] === 0) continue;
    let weight = 1;
    for (const operand of draft.operands(term))
      weight += isBound[operand] === 1 ? 1 : (weights[operand] as number);
    weights[term] = weight;
    const isShared = (uses[term] as number) > 1 && !isPlain(term);
    const isNamed = draft.operands(term).length > 0 && (labels.has(term) || term === value);
    if (isShared || isNamed || weight > longest) isBound[term] = 1;
  }
  // What stands in a condition is computed under it: it should be short to say.
  for (const [term, conditions] of places) {
    if (isBound[term] === 0) continue;
    for (const context of conditions) {
      for (let at: BranchContext | undefined = context; at !== undefined; at = at.outer) {
        if (!isPlain(at.test) && draft.isTest(at.test)) isBound[at.test] = 1;
      }
    }
  }
  const bound: Term[] = [];
  for (let term = 0; term < draft.size; term++) if (isBound[term] === 1) bound.push(term);
  return { bound, places };
}

/** A term that is used at more places is taken to be used wherever all of them are. */
const maxPlaces = 4;

/** Counts the uses of all terms, and finds the places of each. */
function findPlaces(
  draft: Draft,
  roots: readonly Term[],
  uses: Uint32Array,
): Map<Term, readonly BranchContext[]> {
  const found = new Map<Term, Places>();
  const inside = new Interior(draft);
  const use = (term: Term, places: Places): void => {
    found.set(term, uses[term] === 0 ? places : union(found.get(term) as Places, places));
    uses[term] = (uses[term] as number) + 1;
  };
  for (const root of roots) use(root, everywhere);
  for (let term = draft.size - 1; term >= 0; term--) {
    if (uses[term] === 0) continue;
    const content = draft.content(term);
    if (content.kind !== "operation") continue;
    const places = found.get(term) as Places;
    const useUnder = (operand: Term, test: Term, isTrue: boolean): void => {
      const isNumber = draft.number(operand) !== undefined;
      use(
        operand,
        isNumber ? everywhere : places.map((context) => inside.of(context, test, isTrue)),
      );
    };
    const [first, second, third] = content.operands as [Term, Term, Term];
    if (content.name === "if") {
      use(first, places);
      useUnder(second, first, true);
      useUnder(third, first, false);
    } else if (content.name === "and" || content.name === "or") {
      use(first, places);
      useUnder(second, first, content.name === "and");
    } else for (const operand of content.operands) use(operand, places);
  }
  return new Map(
    [...found].map(([term, places]) => [
      term,
      places.includes(undefined) ? [] : (places as readonly BranchContext[]),
    ]),
  );
}

/** The outermost place of all is undefined. */
type Places = readonly (BranchContext | undefined)[];

const everywhere: Places = [undefined];

/** The places in conditions, each of which is made once. */
class Interior {
  private readonly draft: Draft;
  private readonly known = new Map<string, BranchContext>();
  private readonly numbers = new Map<BranchContext | undefined, number>([[undefined, 0]]);

  constructor(draft: Draft) {
    this.draft = draft;
  }

  /** Where a test comes out so, within a place. */
  of(outer: BranchContext | undefined, test: Term, isTrue: boolean): BranchContext | undefined {
    const { draft, known, numbers } = this;
    const [negated] = draft.made(test, "not") ?? [];
    if (negated !== undefined) return this.of(outer, negated, !isTrue);
    // Where `p and q` holds both do, and where `p or q` does not neither does.
    const both = draft.made(test, isTrue ? "and" : "or");
    const isLong = !isTrue && both?.some((each) => draft.made(each, "or") !== undefined);
    if (both !== undefined && !isLong) {
      return this.of(this.of(outer, both[0] as Term, isTrue), both[1] as Term, isTrue);
    }
    const key = `${numbers.get(outer)},${test},${isTrue}`;
    const context = known.get(key) ?? { outer, test, isTrue, depth: (outer?.depth ?? 0) + 1 };
    if (!known.has(key)) {
      known.set(key, context);
      numbers.set(context, numbers.size);
    }
    return context;
  }
}

/** All places of both, without those that lie within another. */
function union(left: Places, right: Places): Places {
  if (left.length === 1 && right.length === 1 && left[0] === right[0]) return left;
  let all = [...left];
  for (const context of right) all = withPlace(all, context);
  return all.length <= maxPlaces ? all : [all.reduce(common)];
}

function withPlace(
  places: (BranchContext | undefined)[],
  context: BranchContext | undefined,
): (BranchContext | undefined)[] {
  if (places.some((known) => common(known, context) === known)) return places;
  const others = places.filter((known) => common(known, context) !== context);
  // Both sides of a condition are where the condition is.
  const sibling = others.find(
    (known) =>
      known !== undefined && known.outer === context?.outer && known.test === context?.test,
  );
  if (sibling === undefined) return [...others, context];
  return withPlace(
    others.filter((known) => known !== sibling),
    sibling.outer,
  );
}

function common(
  left: BranchContext | undefined,
  right: BranchContext | undefined,
): BranchContext | undefined {
  let [one, other] = [left, right];
  while (one !== other) {
    if (one === undefined || other === undefined) return undefined;
    if (one.depth >= other.depth) one = one.outer;
    else other = other.outer;
  }
  return one;
}
