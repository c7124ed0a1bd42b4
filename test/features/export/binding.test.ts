/** What gets a name, and under which conditions it is wanted. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Derived } from "../../../src/algebra/derive.ts";
import type { Term } from "../../../src/algebra/terms.ts";
import { type BranchContext, plan } from "../../../src/features/export/binding.ts";
import { cases } from "../../programs.ts";
import { derivedFrom } from "./requests.ts";

/** The terms of one operation. */
const madeBy = ({ draft }: Derived, name: string): Term[] =>
  Array.from({ length: draft.size }, (_, term) => term).filter((term) => {
    const content = draft.content(term);
    return content.kind === "operation" && content.name === name;
  });

describe("a term is bound", () => {
  it("that is used more than once, and the value; no other, if all is short", () => {
    const derived = derivedFrom("x = 2; y = 3", "exp(x*y) + sin(y)");
    const { bound } = plan(derived, 100);
    // e^(xy), which is in the value and in both partials; x·y and sin(y) are in one place each.
    expect(bound).toEqual([...madeBy(derived, "exp"), derived.value]);
    const wave = derivedFrom("x = 2; y = 3", "sin(x*y^2)");
    // x·y² in sine and cosine, the cosine in both partials.
    const twice = ["mul", "cos"].flatMap((name) => madeBy(wave, name)[0] as Term);
    expect(plan(wave, 100).bound).toEqual(expect.arrayContaining(twice));
  });

  it("once that is longer than may be written in one piece", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 8 }), ([formula], longest) => {
        const derived = ((): Derived | undefined => {
          try {
            return derivedFrom("x = 0.3; y = 1.7; z = -2.2; square(t) = t^2", formula);
          } catch {
            return undefined;
          }
        })();
        if (derived === undefined) return;
        const { draft, value, partials } = derived;
        const { bound } = plan(derived, longest);
        const isBound = new Set(bound);
        expect([...bound]).toEqual([...bound].sort((one, other) => one - other));
        const written = (term: Term): number =>
          draft
            .operands(term)
            .reduce((sum, each) => sum + (isBound.has(each) ? 1 : written(each)), 1);
        for (const term of [value, ...partials, ...bound]) {
          for (const operand of draft.operands(term)) {
            if (!isBound.has(operand)) expect(written(operand)).toBeLessThanOrEqual(longest);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("a term is wanted", () => {
  const conditions = (context: BranchContext | undefined, { draft }: Derived): string[] => {
    if (context === undefined) return [];
    const content = draft.content(context.test);
    const name = content.kind === "operation" ? content.name : "";
    return [...conditions(context.outer, { draft } as Derived), `${name} ${context.isTrue}`];
  };
  const placesOf = (text: string, name: string): string[][] => {
    const derived = derivedFrom("x = 2; y = 3", text);
    const [term] = madeBy(derived, name);
    const places = plan(derived, 100).places.get(term as Term) ?? [];
    return places.map((context) => conditions(context, derived));
  };

  it("on the side of a condition that it stands on", () => {
    expect(placesOf("x > 0 ? tan(x)*y : y", "tan")).toEqual([["gt true"]]);
    expect(placesOf("x > 0 ? y : tan(x)*y", "tan")).toEqual([["gt false"]]);
    expect(placesOf("x > 0 ? (y < 1 ? x : tan(x)) : y", "tan")).toEqual([["gt true", "lt false"]]);
  });

  it("on the one side or the other of two", () => {
    expect(placesOf("(x > 0 ? tan(x) : y) + (y < 1 ? tan(x) : x)", "tan")).toEqual(
      expect.arrayContaining([["gt true"], ["lt true"]]),
    );
  });

  it("in any case, where it stands in one place without a condition, or on both sides", () => {
    expect(placesOf("(x > 0 ? tan(x) : y) + tan(x)", "tan")).toEqual([]);
    expect(placesOf("x > 0 ? tan(x) : 2*tan(x)", "tan")).toEqual([]);
  });
});
