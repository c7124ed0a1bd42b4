/** Rules as they are shown, against the derivatives that the rules themselves come to. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backwardTraceFrom } from "../../src/autograd/explain/backward-trace.ts";
import { rulesOf } from "../../src/features/help/about.ts";
import { functions, operations } from "../../src/operations/table.ts";
import { namingFor } from "../../src/session/naming.ts";
import { localRule } from "../../src/session/rule.ts";
import { parseExpression } from "../../src/syntax/parse.ts";
import { printExpression } from "../../src/syntax/print.ts";
import { cases, type Lowered, lowered } from "../programs.ts";

const nothing = lowered(["x", [0, 0, 0]]) as Lowered;

/** Whether what is left out of a rule does not change what it comes to, but for a few of the last digits and the side of a pole. */
function agrees(shown: number, local: number): boolean {
  if (Object.is(shown, local) || Math.abs(shown) === Math.abs(local)) return true;
  return Math.abs(shown - local) <= 1e-13 * Math.max(Math.abs(shown), Math.abs(local));
}

/** The rules of the output's operands. */
function rulesAt(formula: string, at: readonly number[] = [2, 3, 5]): (string | undefined)[] {
  const { workspace, output } = lowered([formula, at]) as Lowered;
  const { graph } = workspace;
  return Array.from(graph.operands(output), (operand, position) => {
    const rule = graph.isActive(operand)
      ? localRule(graph, output, position, namingFor(workspace))
      : undefined;
    return rule && printExpression(rule);
  });
}

describe("a rule as it is shown", () => {
  it("comes to the local derivative", () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, (made) => {
        const { workspace, output } = lowered(made) ?? nothing;
        const { graph, differentiator } = workspace;
        const trace = backwardTraceFrom(graph, differentiator, output);
        for (let index = 0; index < trace.length; index++) {
          const { node, sent } = trace.at(index);
          for (const { position, local } of sent) {
            const rule = localRule(graph, node, position, namingFor(workspace));
            expect(rule === undefined).toBe(
              local === undefined || graph.operation(node) === undefined,
            );
            const text = rule === undefined ? "…" : printExpression(rule);
            if (text.includes("…") || local === undefined) continue;
            const { quantity } = workspace.lower(parseExpression(text));
            const shown = graph.value(quantity as number);
            expect(agrees(shown, local), `${text} = ${shown}, ${local}`).toBe(true);
            compared++;
          }
        }
      }),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(3000);
  });

  it.each([
    ["x^3", "3*x^2"],
    ["x^2", "2*x"],
    ["x^0.5", "0.5*x^-0.5"],
    ["sqrt(x)", "1/(2*sqrt(x))"],
    ["ln(x)", "1/x"],
    ["log(x + 3)", "1/(x + 3)"],
    ["log(x, 10)", "1/x/ln(10)"],
    ["2^x", "2^x*ln(2)"],
    ["1/x", "-1/x/x"],
    ["erf(x)", "2/sqrt(pi)*gauss(x)"],
    ["gauss(x)", "-2*x*gauss(x)"],
    ["elu(-x)", "exp(-x)"],
    ["tanh(x)", "sech(x)^2"],
    // What the user has written is left as it is.
    ["sqrt(x + 0)", "1/(2*sqrt(x + 0))"],
  ])("of %s is %s", (formula, rule) => {
    expect(rulesAt(formula).filter((text) => text !== undefined)).toEqual([rule]);
  });

  it("knows how many share a tie", () => {
    expect(rulesAt("max(x, 2, 1)")).toEqual(["1/2", undefined, undefined]);
    expect(rulesAt("max(x, y)", [3, 3, 0])).toEqual(["1/2", "1/2"]);
    expect(rulesAt("max(x, y)")).toEqual([undefined, "1"]);
  });

  it("is without what is there for a -0 or the last digits, in what :info says, too", () => {
    for (const row of [...functions.values(), ...operations]) {
      for (const rule of rulesOf(row)) {
        expect(rule).not.toMatch(/\+ 0\b/);
        expect(() =>
          parseExpression(rule.replace(/^[^=]*= |^(defined as|folds its arguments with) /, "")),
        ).not.toThrow();
      }
    }
    expect(rulesOf(functions.get("ln") as never)).toEqual(["∂/∂x = x < 0 ? nan : 1/x"]);
  });
});
