import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spansOf } from "../../src/autograd/explain/formula-spans.ts";
import { isList, nodesOf } from "../../src/autograd/quantity.ts";
import { partsOf, raise } from "../../src/autograd/raise.ts";
import { NablaError } from "../../src/error.ts";
import { Workspace } from "../../src/session/workspace.ts";
import { parseExpression } from "../../src/syntax/parse.ts";
import { printExpression } from "../../src/syntax/print.ts";
import { formulas, inputs } from "../syntax/programs.ts";

function workspaceWith(...names: readonly string[]): Workspace {
  const workspace = new Workspace();
  for (const [index, name] of names.entries()) workspace.bindInput(name, 0.3 + index);
  return workspace;
}

function nodeOf(workspace: Workspace, formula: string): number {
  const { quantity } = workspace.lower(parseExpression(formula));
  return nodesOf(quantity)[0] as number;
}

describe("a long formula", () => {
  it("leaves out what lies deepest", () => {
    const workspace = workspaceWith("x");
    const sum = Array.from({ length: 300 }, (_, k) => `sin(${k + 2}*x)`).join(" + ");
    const node = nodeOf(workspace, `tanh(${sum})^2`);
    const written = printExpression(raise(workspace.graph, node, { nodes: 20 }));
    expect(written).toBe("tanh(… + sin(…) + sin(300*x) + sin(301*x))^2");
  });

  it("of very many operands shows the first", () => {
    const workspace = workspaceWith("x");
    const node = nodeOf(workspace, "sum(k*x for k in 2..100000)");
    const written = printExpression(raise(workspace.graph, node, { nodes: 16 }));
    expect(written).toBe("sum(2*x, 3*x, 4*x, 5*x, …)");
  });
});

describe("the places of nodes in a formula", () => {
  const marked = (formula: string, part: string): string[] => {
    const workspace = workspaceWith(...inputs);
    const node = nodeOf(workspace, formula);
    const wanted = nodeOf(workspace, part);
    const parts = partsOf(workspace.graph, node);
    const text = printExpression((parts[0] as (typeof parts)[number]).expression);
    const spans = spansOf(parts, parseExpression(text)).get(wanted) ?? [];
    return spans.map(({ start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]`);
  };

  it("are beginnings of chains, too, and all of them", () => {
    expect(marked("x + y + z", "x + y")).toEqual(["[x + y]"]);
    expect(marked("x - y + z^2", "z^2")).toEqual(["x - y + [z^2]"]);
    expect(marked("(x - y)*z/y", "(x - y)*z")).toEqual(["[(x - y)*z]"]);
    expect(marked("sin(x*y) + x*y", "x*y").sort()).toEqual(
      ["sin(x*y) + [x*y]", "sin([x*y]"].sort(),
    );
    expect(marked("x > y ? -x^2 : y", "x^2")).toEqual(["x > y ? -[x^2]"]);
  });

  it("hold the formula of the node, whatever the formula", () => {
    let compared = 0;
    fc.assert(
      fc.property(formulas, (formula) => {
        const workspace = workspaceWith(...inputs);
        let output: ReturnType<typeof workspace.lower>["quantity"];
        try {
          output = workspace.lower(parseExpression(formula)).quantity;
        } catch (error) {
          if (error instanceof NablaError) return;
          throw error;
        }
        const { graph } = workspace;
        const parts = partsOf(graph, isList(output) ? (output[0] as number) : output, {
          nodes: 1000,
        });
        const text = printExpression((parts[0] as (typeof parts)[number]).expression);
        if (text.includes("…")) return;
        for (const [node, spans] of spansOf(parts, parseExpression(text))) {
          for (const { start, end } of spans) {
            const own = printExpression(parseExpression(text.slice(start, end)));
            expect(own).toBe(
              graph.label(node) ?? printExpression(raise(graph, node, { nodes: 1000 })),
            );
            compared++;
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(3000);
  });
});
