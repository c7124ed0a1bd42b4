/** All commands that compute look up while they do, so that a limit and Ctrl-C can end them. */

import { expect, it } from "vitest";
import { GivenUp } from "../../src/error.ts";
import { features } from "../../src/features/all.ts";
import { NablaError, Session } from "../../src/index.ts";
import { commandsOf } from "../../src/session/feature.ts";
import { splitStatements } from "../../src/syntax/statements.ts";

const chain = Array.from({ length: 60 }, (_, n) => `f${n + 1}(u) = f${n}(u)*sin(u) + f${n}(u)^2`);
const before = `x = 2 ± 0.1; y = 3 ± 0.1; a = 1; b = 1; t = 1..2e4; d = sin(t); f0(u) = tanh(u*x + y); ${chain.join("; ")}`;
const big = "sum(sin(k*x)*exp(y/k) for k in 1..2e4)";

/** What is long by its formula alone, and how often it looks up at least while it works on that. */
const programs: Readonly<Record<string, readonly [argument: string, looks: number]>> = {
  grad: [big, 100],
  symbolic: [big, 100],
  hessian: ["f8(x)*sum([x, y]*[k for k in 1..2])^f8(y)", 2],
  check: [big, 150],
  trace: [big, 100],
  step: [big, 100],
  show: [big, 100],
  paths: [`x, ${big}`, 100],
  heat: [big, 100],
  tree: [big, 100],
  dot: [big, 100],
  mermaid: [big, 100],
  plot: [`${big}, x = 0..1`, 300],
  contour: [`${big}, x = 0..1, y = 1..2`, 300],
  solve: [`${big} = 3 for x`, 300],
  minimize: [`${big} over x, y`, 300],
  maximize: [`${big} over x, y`, 300],
  fit: ["d ~ a*exp(-b*t) + y*sin(x*t)", 300],
  budget: [`${big}, second`, 200],
  montecarlo: ["f10(x), n 5e5", 2000],
  sensitivity: [big, 100],
  whatif: [`x += 1%, ${big}`, 200],
  assert: ["f60(1) > 2", 1000],
  "assert-close": ["f60(1), 2", 1000],
  drawn: ["f60(1)", 1000],
  export: [`python ${big} as q`, 350],
};

/** Those that compute nothing, or only what the program has. */
const others = [
  "help",
  "info",
  "vars",
  "functions",
  "correlate",
  "save",
  "load",
  "restore",
  "read",
  "set",
  "reset",
  "undo",
  "history",
  "rename",
  "edit",
];

it("there is a long program for each command that computes", () => {
  const known = [...Object.keys(programs), ...others, "quit"];
  expect(new Set(known)).toEqual(new Set(commandsOf(features).keys()));
});

it.each(Object.entries(programs))(":%s looks up", (name, [argument, looks]) => {
  const session = new Session();
  for (const _ of session.run(before));
  let left = looks;
  session.onWork = () => {
    if (--left === 0) throw new GivenUp(new NablaError("limit", "given up"));
  };
  expect([...session.run(`:${name} ${argument}`)]).toMatchObject([
    { kind: "failure", error: { code: "limit" } },
  ]);
  session.onWork = undefined;
  expect([...session.run("x + y")]).toMatchObject([{ kind: "answer", value: 5 }]);
});

it("what may not look up is known before it runs: commands, and anything of many nodes", () => {
  const session = new Session();
  const mayTakeLong = (text: string): boolean =>
    [...splitStatements(text)].some((statement) => session.mayTakeLong(statement));
  expect(mayTakeLong("x = 2; x^2")).toBe(false);
  expect(mayTakeLong("x = 2; :grad x^2")).toBe(true);
  for (const _ of session.run("v = [sin(k) for k in 1..6e4]"));
  expect(mayTakeLong("1 + 1")).toBe(true);
});
