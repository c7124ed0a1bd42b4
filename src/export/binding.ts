/**
 * Which terms of a draft get names, each computed once before it is used, and what is written out where it stands: those
 * used more than once, those the user has named, and what would be too long to read in one piece.
 */

import type { Derived } from "./derive.ts";
import type { Draft } from "./draft.ts";
import type { Term } from "./terms.ts";

/** The conditions, from the outermost in, under which a term is used at all. */
export interface Place {
  readonly outer: Place | undefined;
  readonly test: Term;
  readonly isTrue: boolean;
  readonly depth: number;
}

export interface Plan {
  /** The terms that get names, in an order in which each can be computed. */
  readonly bound: readonly Term[];
  /** Where in conditions all uses of a term are; undefined where it is used in any case. */
  readonly places: ReadonlyMap<Term, Place | undefined>;
}

export function plan({ draft, value, partials, labels }: Derived, longest: number): Plan {
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
    let weight = 1;
    for (const operand of draft.operands(term))
      weight += isBound[operand] === 1 ? 1 : (weights[operand] as number);
    weights[term] = weight;
    const isShared = (uses[term] as number) > 1 && !isPlain(term);
    const isNamed = draft.operands(term).length > 0 && (labels.has(term) || term === value);
    if (isShared || isNamed || weight > longest) isBound[term] = 1;
  }
  // What stands in a condition is computed under it: it should be short to say.
  for (const [term, place] of places) {
    if (isBound[term] === 0) continue;
    for (let at = place; at !== undefined; at = at.outer) {
      if (!isPlain(at.test) && draft.isTest(at.test)) isBound[at.test] = 1;
    }
  }
  const bound: Term[] = [];
  for (let term = 0; term < draft.size; term++) if (isBound[term] === 1) bound.push(term);
  return { bound, places };
}

/** Counts the uses of all terms, and finds the place that all uses of each have in common. */
function findPlaces(
  draft: Draft,
  roots: readonly Term[],
  uses: Uint32Array,
): Map<Term, Place | undefined> {
  const places = new Map<Term, Place | undefined>();
  const known = new Map<string, Place>();
  const numbers = new Map<Place | undefined, number>([[undefined, 0]]);
  const inside = (outer: Place | undefined, test: Term, isTrue: boolean): Place | undefined => {
    const [negated] = draft.made(test, "not") ?? [];
    if (negated !== undefined) return inside(outer, negated, !isTrue);
    // Of `p and q`, both hold; of one that does not hold, neither is known to fail.
    const both = draft.made(test, isTrue ? "and" : "or");
    if (both !== undefined) {
      return inside(inside(outer, both[0] as Term, isTrue), both[1] as Term, isTrue);
    }
    const key = `${numbers.get(outer)},${test},${isTrue}`;
    const place = known.get(key) ?? { outer, test, isTrue, depth: (outer?.depth ?? 0) + 1 };
    if (!known.has(key)) {
      known.set(key, place);
      numbers.set(place, numbers.size);
    }
    return place;
  };
  const use = (term: Term, place: Place | undefined): void => {
    places.set(term, uses[term] === 0 ? place : common(places.get(term), place));
    uses[term] = (uses[term] as number) + 1;
  };
  for (const root of roots) use(root, undefined);
  for (let term = draft.size - 1; term >= 0; term--) {
    if (uses[term] === 0) continue;
    const content = draft.content(term);
    if (content.kind !== "operation") continue;
    const place = places.get(term);
    const [first, second, third] = content.operands as [Term, Term, Term];
    if (content.name === "if") {
      use(first, place);
      use(second, inside(place, first, true));
      use(third, inside(place, first, false));
    } else if (content.name === "and" || content.name === "or") {
      use(first, place);
      use(second, inside(place, first, content.name === "and"));
    } else for (const operand of content.operands) use(operand, place);
  }
  return places;
}

function common(left: Place | undefined, right: Place | undefined): Place | undefined {
  let [one, other] = [left, right];
  while (one !== other) {
    if (one === undefined || other === undefined) return undefined;
    if (one.depth >= other.depth) one = one.outer;
    else other = other.outer;
  }
  return one;
}
