/** A move makes stale what rests on its input, and nothing else is looked at or made again. */

import { expect, it, vi } from "vitest";
import { Findings } from "../../src/autograd/findings.ts";
import { Dependents } from "../../src/session/dependents.ts";
import { Formula, type Variable } from "../../src/session/variable.ts";
import { Workspace } from "../../src/session/workspace.ts";
import { parseExpression } from "../../src/syntax/parse.ts";

function derive(workspace: Workspace, name: string, text: string): Variable {
  workspace.nextStatement();
  const start = workspace.graph.size;
  const lowered = workspace.lower(parseExpression(text));
  const formula = workspace.formulaOf(text, 0, lowered);
  workspace.bindDerived(name, lowered.quantity, start, formula);
  return named(workspace, name);
}

const named = (workspace: Workspace, name: string): Variable =>
  workspace.variables.get(name) as Variable;

const move = (workspace: Workspace, name: string, value: number): void =>
  workspace.moveInput(named(workspace, name), value, undefined, true);

function chain(length: number): Workspace {
  const workspace = new Workspace();
  for (const name of ["x", "t"]) workspace.bindInput(name, 1);
  derive(workspace, "y", "2*x");
  for (let at = 0; at < length; at++) derive(workspace, "y", "y + x");
  derive(workspace, "z", "3*t");
  return workspace;
}

it("makes again what rests on what has moved, once for all moves, and nothing else", () => {
  const workspace = chain(50);
  const lowered = vi.spyOn(workspace, "lowerFormula");
  for (const value of [2, 3, 4]) move(workspace, "t", value);
  workspace.made(named(workspace, "y"));
  expect(lowered).toHaveBeenCalledTimes(0);
  expect(workspace.numbersIn(workspace.made(named(workspace, "z")).quantity)).toBe(12);
  expect(lowered).toHaveBeenCalledTimes(1);
  move(workspace, "x", 10);
  expect(workspace.numbersIn(workspace.made(named(workspace, "y")).quantity)).toBe(520);
  expect(lowered).toHaveBeenCalledTimes(52);
});

it("knows what rests on an input that has moved within work that leaves no trace, and in what is bound since", () => {
  const workspace = chain(3);
  const y = named(workspace, "y");
  const valueNow = (variable: Variable): unknown =>
    workspace.numbersIn(workspace.made(variable).quantity);
  workspace.inScratch(() => {
    move(workspace, "x", 10);
    expect(valueNow(derive(workspace, "y", "y*t"))).toBe(50);
    move(workspace, "t", 2);
    expect(valueNow(named(workspace, "y"))).toBe(100);
    expect(valueNow(y)).toBe(50);
  });
  expect(valueNow(y)).toBe(5);
  const later = derive(workspace, "y", "y*t");
  move(workspace, "x", 2);
  move(workspace, "x", 3);
  expect(valueNow(later)).toBe(15);
  move(workspace, "t", 2);
  expect(valueNow(later)).toBe(30);
});

it("keeps the nodes of the elements that do not move, and puts all back", () => {
  const workspace = new Workspace();
  workspace.bindInput("w", [1, 2, 3]);
  const w = named(workspace, "w");
  const before = { ...w, value: w.input?.value };
  workspace.inScratch(() => {
    const { size } = workspace.graph;
    workspace.moveInput(w, [1, 7, 3], undefined, true, [1]);
    expect(workspace.graph.size).toBe(size + 1);
    expect(workspace.numbersIn(w.quantity)).toEqual([1, 7, 3]);
    expect(w.input?.value).toEqual([1, 7, 3]);
  });
  expect({ ...w, value: w.input?.value }).toEqual(before);
});

it("forgets what no variable leads to when it is made anew, and what was noted last first", () => {
  const x = { name: "x", boundAt: 1, formula: undefined } as Variable;
  const on = (name: string, variables: Variable[]): Variable =>
    ({
      name,
      boundAt: 2,
      formula: new Formula("", 0, { variables, functions: [] }, new Findings()),
    }) as Variable;
  const dependents = new Dependents();
  dependents.add(on("early", [x]));
  expect([dependents.isKept, dependents.size, dependents.of(x)]).toEqual([false, undefined, []]);
  const y = on("y", [x]);
  dependents.rebuild([y]);
  const z = on("z", [x, y]);
  dependents.add(z);
  expect([dependents.of(x), dependents.of(y)]).toEqual([[y, z], [z]]);
  dependents.truncate(1);
  expect([dependents.of(x), dependents.of(y)]).toEqual([[y], []]);
  dependents.rebuild([x]);
  expect([dependents.size, dependents.of(x)]).toEqual([0, []]);
});
