/** What is bound is a record: work in scratch gets the one that there is, and puts it back. */

import { expect, it } from "vitest";
import { Findings } from "../../src/autograd/findings.ts";
import { type Variable, Workspace } from "../../src/session/workspace.ts";
import { parseExpression } from "../../src/syntax/parse.ts";

const names = ({ variables, functions }: Workspace): string[] => [
  ...variables.keys(),
  ...functions.keys(),
];

function prepared(): Workspace {
  const workspace = new Workspace();
  workspace.bindInput("a", 1, 0.1);
  workspace.bindInput("b", 2);
  workspace.defineFunction({ name: "f", parameters: ["t"], body: parseExpression("t^2") });
  return workspace;
}

it("has what it had after work that binds, rebinds and forgets, however deep, and wherever it fails", () => {
  const workspace = prepared();
  const before = [[...workspace.variables], [...workspace.functions], workspace.graph.size];
  const now = () => [[...workspace.variables], [...workspace.functions], workspace.graph.size];
  workspace.inScratch(() => {
    workspace.bindInput("a", 3);
    workspace.forget("b");
    workspace.defineFunction({ name: "g", parameters: [], body: parseExpression("a") });
    const between = now();
    expect(() =>
      workspace.inScratch(() => {
        workspace.forgetAll();
        workspace.bindInput("c", 4);
        expect(names(workspace)).toEqual(["c"]);
        throw new Error("cut off");
      }),
    ).toThrow("cut off");
    expect(now()).toEqual(between);
    expect(names(workspace)).toEqual(["a", "f", "g"]);
  });
  expect(now()).toEqual(before);
  workspace.bindInput("b", 5);
  expect(names(workspace)).toEqual(["a", "b", "f"]);
});

it("has what names stood for where a statement that binds them is cut off, and what it made again", () => {
  const workspace = prepared();
  const formula = workspace.formulaOf("y = a^2", 0, workspace.lower(parseExpression("a^2")));
  workspace.bindDerived("y", workspace.lower(parseExpression("a^2")).quantity, 2, formula);
  workspace.moveInput(workspace.variables.get("a") as Variable, 5, undefined, false);
  const before = [...workspace.variables];
  expect(() =>
    workspace.asStatement(() => {
      workspace.bindConstant("c", workspace.lower(parseExpression("y + b")).quantity);
      workspace.bindInput("b", 7);
      workspace.bindInput("b", 8);
      throw new Error("cut off");
    }),
  ).toThrow("cut off");
  expect([...workspace.variables]).toEqual(before);
  expect(workspace.numbersIn(workspace.lower(parseExpression("y + b")).quantity)).toBe(27);
});

it("tells with what an expression comes to what it has found out", () => {
  const workspace = prepared();
  const lower = (text: string) => {
    const findings = new Findings({ withGuards: true });
    const found = workspace.lower(parseExpression(text), findings);
    const { mentionsVariable, usesAnswer } = found;
    const { conventions, guards = [], shapeDependsOnValues, hasDerivatives } = found.findings;
    const counts = { conventions: conventions.size, guards: guards.length > 0 };
    return { mentionsVariable, usesAnswer, hasDerivatives, shapeDependsOnValues, ...counts };
  };
  const nothing = {
    mentionsVariable: false,
    usesAnswer: false,
    hasDerivatives: false,
    shapeDependsOnValues: false,
    conventions: 0,
    guards: false,
  };
  expect(lower("1 + pi")).toEqual(nothing);
  expect(lower("a*b")).toEqual({ ...nothing, mentionsVariable: true });
  expect(lower("sum(k for k in 1..b)")).toEqual({
    ...nothing,
    mentionsVariable: true,
    shapeDependsOnValues: true,
  });
  expect(lower("diff(relu(a - 1), a)")).toMatchObject({ hasDerivatives: true, conventions: 1 });
  expect(lower("diff(relu(a), a)")).toMatchObject({ conventions: 0, guards: true });
  // What was found out before is not found in what comes after.
  expect(lower("1 + pi")).toEqual(nothing);
  workspace.bindAnswer(workspace.lower(parseExpression("7")).quantity, workspace.graph.size);
  expect(lower("ans + 1")).toEqual({ ...nothing, usesAnswer: true });
});
