/** The lexer of those who need no tree, against the grammar. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import * as ohm from "ohm-js";
import { extractExamples } from "ohm-js/extras";
import { describe, expect, it } from "vitest";
import { printExpression } from "../../src/syntax/print.ts";
import { splitStatements } from "../../src/syntax/statements.ts";
import { tokensOf } from "../../src/syntax/tokens.ts";
import { root } from "../program.ts";
import { expressions } from "./trees.ts";

const source = readFileSync(join(root, "grammar/nabla.ohm"), "utf8");
const grammar = ohm.grammar(source);

type Place = readonly [start: number, end: number];

/** Where the grammar has a lexical rule or a sign. Of what repeats Ohm has all first parts before all second ones. */
const semantics = grammar.createSemantics().addOperation<Place[]>("places", {
  _iter: (...children) => children.flatMap((child) => child.places()),
  _nonterminal(...children) {
    return /^[a-z]/.test(this.ctorName)
      ? [[this.source.startIdx, this.source.endIdx]]
      : children.flatMap((child) => child.places());
  },
  _terminal() {
    return [[this.source.startIdx, this.source.endIdx]];
  },
});

/** Undefined where the text is none of the grammar's. */
function byGrammar(text: string, rule: string): string[] | undefined {
  const match = grammar.match(text, rule);
  if (match.failed()) return undefined;
  const places: Place[] = semantics(match).places();
  return places
    .filter(([start, end]) => start < end)
    .sort(([left], [right]) => left - right)
    .map(([start, end]) => text.slice(start, end));
}

const byLexer = (text: string): string[] =>
  [...tokensOf(text)].filter(({ kind }) => kind !== "comment").map((token) => token.text);

function* filesIn(folder: string, ending: RegExp): Generator<string> {
  for (const name of readdirSync(join(root, folder))) {
    if (ending.test(name)) yield readFileSync(join(root, folder, name), "utf8");
  }
}

/** All that may be a statement in examples, documents and what the tests run; what is none the grammar tells. */
function corpus(): Set<string> {
  const texts = [
    ...filesIn("examples", /\.nabla$/),
    ...filesIn("docs", /\.md$/),
    ...filesIn(".", /\.md$/),
    ...filesIn("test/screens", /\.nabla$/),
  ];
  const statements = texts.flatMap((text) => [
    ...splitStatements(text),
    ...splitStatements(text.replace(/^[∇…] /gm, "")),
    ...[...text.matchAll(/(?<!`)`([^`\n]+)`/g)].flatMap(([, code = ""]) => [
      ...splitStatements(code),
    ]),
  ]);
  return new Set(statements.map(({ text }) => text));
}

describe("the tokens", () => {
  it("are the grammar's in examples and documents", () => {
    let count = 0;
    for (const text of corpus()) {
      const expected = byGrammar(text, "Statement");
      if (expected === undefined) continue;
      expect(byLexer(text), text).toEqual(expected);
      count++;
    }
    expect(count).toBeGreaterThan(500);
  });

  it("are the grammar's in its own examples", () => {
    const examples = extractExamples(source).filter(({ shouldMatch }) => shouldMatch);
    for (const { rule, example } of examples) {
      expect(byLexer(example), example).toEqual(byGrammar(example, rule));
    }
  });

  it("are the grammar's in random formulas", () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        const text = printExpression(expression);
        expect(byLexer(text)).toEqual(byGrammar(text, "Expression"));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a..b", ["a", "..", "b"]],
    ["a..5", ["a", "..", "5"]],
    ["1...5", ["1", "..", ".5"]],
    ["x²+3!==6", ["x", "²", "+", "3", "!", "==", "6"]],
    ["`a#b`*2 # c", ["`a#b`", "*", "2"]],
  ])("of %s are %j", (text, tokens) => {
    expect(byLexer(text)).toEqual(tokens);
    expect(byGrammar(text, "Statement")).toEqual(tokens);
  });
});
