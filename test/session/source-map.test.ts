import * as fc from "fast-check";
import { expect, it } from "vitest";
import { backwardTraceFrom } from "../../src/autograd/explain/backward-trace.ts";
import { namingFor } from "../../src/session/naming.ts";
import { SourceMap } from "../../src/session/source-map.ts";
import { parseExpression } from "../../src/syntax/parse.ts";
import { cases, lowered } from "../programs.ts";

/** Formulas behind these have nodes of their own, which stand for the whole call. */
const formulaic = /square|mean|var|std|norm|dot|softmax|prod|for|diff|'|\[/;

it("what is marked of a statement is what has made the node", () => {
  let compared = 0;
  fc.assert(
    fc.property(cases, (each) => {
      const [text] = each;
      const { workspace, output, made } = lowered(each) ?? {};
      if (workspace === undefined || output === undefined || made === undefined) return;
      if (formulaic.test(text)) return;
      const { graph, differentiator } = workspace;
      const source = { text, made };
      const sourceMap = new SourceMap(workspace, output, namingFor(workspace), source);
      const trace = backwardTraceFrom(graph, differentiator, output);
      for (let index = 0; index < trace.length; index++) {
        const { node } = trace.at(index);
        const marked = sourceMap.markedAt(node);
        expect(marked?.text).toBe(text);
        for (const { start, end } of marked?.marks ?? []) {
          const piece = parseExpression(text.slice(start, end));
          // Equal nodes are one.
          expect(workspace.lower(piece).quantity, text.slice(start, end)).toBe(node);
          compared++;
        }
      }
    }),
    { numRuns: 3000 },
  );
  expect(compared).toBeGreaterThan(300);
});
