/** How the words of `:fit` are read, and which names an expression looks up. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitHelp } from "../../../src/features/fit/help.ts";
import { readRequest } from "../../../src/features/fit/request.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { freeNames } from "../../../src/session/free-names.ts";
import { Workspace } from "../../../src/session/workspace.ts";
import { parse, parseExpression } from "../../../src/syntax/parse.ts";
import { printExpression } from "../../../src/syntax/print.ts";

const { options = [] } = fitHelp();
const requestIn = (text: string) =>
  readRequest(new ArgumentText(text, 5), options, new Workspace());

function read(text: string) {
  const { left, model, over, table, weighting } = requestIn(text);
  return {
    left: printExpression(left),
    model: printExpression(model),
    over: over?.map(({ name, start }) => (start ? `${name} = ${printExpression(start)}` : name)),
    table: table?.text,
    weighting: weighting && `${weighting.kind} ${printExpression(weighting.expression)}`,
  };
}

describe("the clauses of a fit", () => {
  const clauses = {
    over: "over a = 2^3, b",
    table: 'with "my data.csv"',
    weighting: "weights 1/sqrt(w)",
  };

  it("come in any order, with commas or without, also with dashes", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.keys(clauses) as (keyof typeof clauses)[]),
        fc.constantFrom("  ", ", ", " --", ", --"),
        (chosen, between) => {
          const text = ["ln(y) ~ a*x + b", ...chosen.map((name) => clauses[name])].join(between);
          const has = (name: keyof typeof clauses): boolean => chosen.includes(name);
          expect(read(text)).toEqual({
            left: "ln(y)",
            model: "a*x + b",
            over: has("over") ? ["a = 2^3", "b"] : undefined,
            table: has("table") ? '"my data.csv"' : undefined,
            weighting: has("weighting") ? "weights 1/sqrt(w)" : undefined,
          });
        },
      ),
    );
  });

  it.each([
    ["y ~ a*exp(-(x - over)^2/(2 sigma^2)) over over, sigma", ["over", "sigma"]],
    ["y ~ weights * x + sigma over weights, sigma sigma 2", ["weights", "sigma"]],
    ["y ~ a - sigma over a = sigma, b", ["a = sigma", "b"]],
    ["y ~ `over all` * x over `over all` with d.csv", ["over all"]],
  ])("are not the names in %s", (text, over) => {
    expect(read(text.replace("2 sigma", "2sigma")).over).toEqual(over);
  });

  it("keep their places for errors", () => {
    const { table, over } = requestIn("y ~ a*x over a, b with d.csv");
    expect(table?.start).toBe(5 + "y ~ a*x over a, b with ".length);
    expect(over?.[1]?.place.start).toBe(5 + "y ~ a*x over a, ".length);
  });
});

describe("free names", () => {
  const functions = new Map(
    ["f(x) = a*x + g(x)", "g(y) = y^b + x", "h(n) = h(n)"].map((text) => {
      const tree = parse(text);
      if (tree.kind !== "function") throw new Error();
      const { target, parameters, body } = tree;
      const own = { name: target.name, parameters: parameters.map(({ name }) => name), body };
      return [target.name, own] as const;
    }),
  );
  const known = { functions, isVariable: (name: string) => name === "gamma" };

  it.each([
    ["p*sin(q) + p", ["p", "q"]],
    ["sum(k*c for k in 1..n)", ["c", "n"]],
    ["sum(k for k in 1..k)", ["k"]],
    ["f(t)", ["t", "a", "x", "b"]],
    ["h(m)", ["m"]],
    ["diff(u^2, u) + v[i]", ["u", "v", "i"]],
    ["c ? d : e", ["c", "d", "e"]],
    ["sin -u + sin v", ["u", "v"]],
    ["gamma -u", ["gamma", "u"]],
  ])("of %s", (text, names) => {
    expect([...freeNames(parseExpression(text), known).keys()].sort()).toEqual(names.sort());
  });

  it("in a function are told at its call", () => {
    const found = freeNames(parseExpression("1 + f(2)"), known);
    expect(found.get("b")).toMatchObject({ start: 4, end: 8 });
  });
});
