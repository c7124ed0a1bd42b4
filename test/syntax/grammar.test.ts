/** The parser that is generated, against Ohm itself with the same grammar and the same actions. */

import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import * as ohm from "ohm-js";
import { extractExamples } from "ohm-js/extras";
import { describe, expect, it } from "vitest";
import { generateParser } from "../../grammar/generate.ts";
import { NablaError } from "../../src/error.ts";
import { actions } from "../../src/syntax/actions.ts";
import { parse } from "../../src/syntax/parse.ts";
import { printExpression } from "../../src/syntax/print.ts";
import { expressions } from "./trees.ts";

const path = (relative: string): URL => new URL(`../../${relative}`, import.meta.url);
const source = readFileSync(path("grammar/nabla.ohm"), "utf8");
const grammar = ohm.grammar(source);
const named = actions as unknown as Record<string, (...parts: unknown[]) => unknown>;

const semantics = grammar.createSemantics().addOperation<unknown>("tree", {
  _iter: (...children: ohm.Node[]) => children.map((child) => child.tree()),
  _terminal(this: ohm.Node): unknown {
    return this.sourceString;
  },
  ...Object.fromEntries(
    Object.entries(grammar.rules)
      .filter(([name]) => name in actions || /^[a-z]/.test(name))
      .map(([name, rule]) => [name, actionFor(name, rule.body.getArity())]),
  ),
});

/** As the generator has it: a lexical rule has its text, a syntactic one what its parts have. */
function actionFor(name: string, arity: number): ohm.Action<unknown> {
  function action(this: ohm.Node, ...parts: ohm.Node[]): unknown {
    const { startIdx, endIdx } = this.source;
    const build = named[name];
    if (!/^[a-z]/.test(name)) {
      return build?.(...parts.map((part) => part.tree()), startIdx, endIdx);
    }
    return build?.(this.sourceString, startIdx, endIdx) ?? this.sourceString;
  }
  // Ohm compares an action's number of parameters with its rule's number of parts.
  return Object.defineProperty(action, "length", { value: arity });
}

/** The tree that Ohm gives, or that it gives none. */
function viaOhm(text: string): unknown {
  // What Ohm takes for the end of the whole includes the spaces and comments after it.
  const match = grammar.match(text, "Statement");
  return match.succeeded() ? { ...semantics(match).tree(), end: undefined } : "no match";
}

function viaParser(text: string): unknown {
  return { ...parse(text), end: undefined };
}

/** The outcome of either, errors of actions included. */
function outcome(parser: (text: string) => unknown, text: string): unknown {
  try {
    return parser(text);
  } catch (error) {
    if (!(error instanceof NablaError)) throw error;
    // An action may refuse a part of a text that as a whole is none, before that is found out.
    const isStatement = grammar.match(text, "Statement").succeeded();
    return isStatement ? { code: error.code, span: error.span } : "no match";
  }
}

describe("the examples in the grammar", () => {
  const examples = extractExamples(source);

  it("are found", () => {
    expect(examples.length).toBeGreaterThan(80);
  });

  it.each(examples)("$rule: $example", ({ rule, example, shouldMatch }) => {
    expect(grammar.match(example, rule).succeeded()).toBe(shouldMatch);
  });
});

describe("the generated parser", () => {
  it("is the one that the grammar gives", () => {
    expect(readFileSync(path("src/syntax/parser.ts"), "utf8")).toBe(
      generateParser(grammar, actions),
    );
  });

  it.each(extractExamples(source).map(({ example }) => example))(
    "reads as Ohm does: %s",
    (text) => {
      expect(outcome(viaParser, text)).toEqual(outcome(viaOhm, text));
    },
  );

  it("reads any formula as Ohm does", () => {
    fc.assert(
      fc.property(expressions, (tree) => {
        const text = printExpression(tree);
        expect(outcome(viaParser, text)).toEqual(outcome(viaOhm, text));
      }),
    );
  });

  it("reads any text as Ohm does", () => {
    const piece = fc.constantFrom(
      ..."+-*/%^()=<>?:,. \t\n!#".split(""),
      ...["**", "==", "≤", "−", "·", "²", "⁻¹", "\u00a0", "const ", "f", "x1", "α", "or", "and "],
      ...["not ", "2", ".5", "1e3", "0x1f", "1_0", "∞", "é", "e\u0301", "𝒳", "😀", "½"],
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (program) => {
        expect(outcome(viaParser, program)).toEqual(outcome(viaOhm, program));
      }),
      { numRuns: 3000 },
    );
  });
});
