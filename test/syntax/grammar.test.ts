/** The parser that is generated, against Ohm itself with the same grammar and the same actions. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fc from "fast-check";
import * as ohm from "ohm-js";
import { extractExamples } from "ohm-js/extras";
import { describe, expect, it } from "vitest";
import { generateParser } from "../../grammar/generate.ts";
import { deep, quick } from "../../grammar/module.ts";
import { NablaError } from "../../src/error.ts";
import { actions, passingRules } from "../../src/syntax/actions.ts";
import { parse } from "../../src/syntax/parse.ts";
import { parseWith } from "../../src/syntax/parser.ts";
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
    const {
      startIdx,
      endIdx,
      sourceString: input,
    } = this.source as ohm.Interval & {
      readonly sourceString: string;
    };
    const build = named[name];
    if (!/^[a-z]/.test(name)) {
      const [first, ...others] = parts;
      if (passingRules.has(name) && others.every(({ numChildren }) => numChildren === 0)) {
        return first?.tree();
      }
      return build?.(...parts.map((part) => part.tree()), startIdx, endIdx);
    }
    return build?.(this.sourceString, startIdx, endIdx, input) ?? this.sourceString;
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

/** What `make` gives, or the code of the error that an action throws. */
function caught(make: (text: string) => unknown, text: string): unknown {
  try {
    return make(text);
  } catch (error) {
    if (!(error instanceof NablaError)) throw error;
    return { code: error.code, span: error.span };
  }
}

const piece = fc.constantFrom(
  ..."+-*/%^()=<>?:,. \t\n!#".split(""),
  ...["**", "==", "≤", "−", "·", "²", "⁻¹", "\u00a0", "const ", "f", "x1", "α", "or", "and "],
  ...["not ", "2", ".5", "1e3", "0x1f", "1_0", "∞", "é", "e\u0301", "𝒳", "😀", "½", "[", "]"],
  ...["..", " for ", " in ", "'", "`", "≠", "_", " ", "%", "|", "√", "°", "º", "//", " mod "],
  ...["–", "⋅", "ⁿ", "ˆ", "% of ", "% ", " %", " -", "sin "],
);
const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
/** More, by hand: NABLA_RUNS=100000. */
const manyRuns = Number(process.env.NABLA_RUNS ?? 3000);

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
    for (const [file, form] of [
      ["parser.ts", quick],
      ["deep.cjs", deep],
    ] as const) {
      const parser = generateParser(grammar, actions, form);
      expect(readFileSync(path(`src/syntax/${file}`), "utf8")).toBe(parser);
    }
  });

  it.each(extractExamples(source).map(({ example }) => example))(
    "reads as Ohm does: %s",
    (text) => {
      expect(outcome(viaParser, text)).toEqual(outcome(viaOhm, text));
    },
  );

  it("has a twin with its stack in memory, which reads the same", () => {
    const deep: { parseWith: typeof parseWith } = createRequire(import.meta.url)(
      "../../src/syntax/deep.cjs",
    );
    const viaDeep = (text: string): unknown => {
      const result = deep.parseWith(actions, text);
      return "expected" in result ? result : { ...result, end: undefined };
    };
    const viaPlain = (text: string): unknown => {
      const result = parseWith(actions, text);
      return "expected" in result ? result : { ...result, end: undefined };
    };
    fc.assert(
      fc.property(fc.oneof(expressions.map(printExpression), texts), (text) => {
        expect(caught(viaDeep, text)).toEqual(caught(viaPlain, text));
      }),
    );
  });

  it("reads any formula as Ohm does", () => {
    fc.assert(
      fc.property(expressions, (tree) => {
        const text = printExpression(tree);
        expect(outcome(viaParser, text)).toEqual(outcome(viaOhm, text));
      }),
    );
  });

  it("reads any text as Ohm does", () => {
    fc.assert(
      fc.property(texts, (program) => {
        expect(outcome(viaParser, program)).toEqual(outcome(viaOhm, program));
      }),
      { numRuns: manyRuns },
    );
  });

  it("reads any damaged formula as Ohm does", () => {
    const damaged = fc
      .tuple(expressions.map(printExpression), fc.nat(), fc.nat(3), piece)
      .map(([text, at, cut, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + cut);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(outcome(viaParser, text)).toEqual(outcome(viaOhm, text));
      }),
      { numRuns: manyRuns },
    );
  });
});
