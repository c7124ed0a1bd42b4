/** What is told of functions and variables: rules that hold, examples that come to what they say, and uncertainties. */

import { describe, expect, it } from "vitest";
import { features } from "../../../src/features/all.ts";
import { aboutFunction, info, rulesOf } from "../../../src/features/help/about.ts";
import { help, listFunctions } from "../../../src/features/help/run.ts";
import { listVariables } from "../../../src/features/help/variables.ts";
import { functions } from "../../../src/operations/table.ts";
import { groupsOf } from "../../../src/session/feature.ts";
import { contextAfter, partsIn, rowsByName, rowsIn, valueWhere, wordsIn } from "../../calls.ts";

/** Those of one number, with the middle of where they are smooth. */
const smooth = [...functions.values()].flatMap((row) => {
  const [domain] = "domain" in row ? row.domain : [];
  if (domain === undefined || !("partials" in row) || row.variadic) return [];
  // What is detached has a slope, and no derivative.
  if (row.parameters.length !== 1 || row.name === "detach") return [];
  const [low, high] = domain as readonly [number, number];
  return [{ name: row.name, row, at: low + 0.4 * (high - low) }];
});

describe("a rule", () => {
  it.each(smooth)("of $name, as it is shown, is the slope of the function", ({ name, row, at }) => {
    const [rule] = rulesOf(row) as [string];
    const [, variable, formula] = /^∂\/∂(\w+) = (.*)$/.exec(rule) as unknown as string[];
    const h = 2 ** -12 * Math.max(Math.abs(at), 0.01);
    const value = (x: number): number => valueWhere(`${name}(t)`, { t: x });
    // Of the fourth order in h: Abramowitz and Stegun, 25.3.6.
    const slope =
      (8 * (value(at + h) - value(at - h)) - (value(at + 2 * h) - value(at - 2 * h))) / (12 * h);
    const shown = valueWhere(formula as string, { [variable as string]: at });
    expect(Math.abs(shown - slope)).toBeLessThan(1e-7 * Math.max(1, Math.abs(slope)));
  });
});

describe("an example", () => {
  it.each([
    // √2 and 1/√8; tanh and sech² at 1/2, by mpmath.
    ["sqrt", [Math.SQRT2, 1 / Math.sqrt(8)]],
    ["tanh", [0.462117157260009, 0.7864477329659274]],
  ])("of %s comes to its value and its derivative", (name, expected) => {
    const [rows] = (aboutFunction(name, contextAfter("").workspace) ?? []).flatMap((part) =>
      typeof part === "string" ? [] : [part.rows],
    );
    expect(rows?.map(([, value]) => value)).toEqual(
      expected.map((each) => expect.closeTo(each, 14)),
    );
  });
});

describe("variables", () => {
  const program = "a = 3 ± 0.3; b = 4 ± 0.4; c = 1; const g = 2; s = a*b; f(t) = t^2";

  it("are listed with their kinds, and uncertainties that were passed on", () => {
    // u(a·b)² = (4·0.3)² + (3·0.4)²
    expect(rowsByName(listVariables(contextAfter(program)))).toEqual({
      a: ["input", 3, 0.3, ""],
      b: ["input", 4, 0.4, ""],
      c: ["input", 1, "", ""],
      g: ["constant", 2, "", ""],
      s: ["derived", 12, expect.closeTo(Math.sqrt(2.88), 14), "a*b"],
      "f(t)": ["function", "", "", "t^2"],
    });
    expect(rowsIn(listVariables(contextAfter("x = 2")))).toEqual([["x", "input", 2, ""]]);
  });

  it("have their gradients, where they are derived", () => {
    const [own, gradient] = partsIn(info(contextAfter(program), "s"), "listing");
    expect(own?.rows).toEqual([["s", 12, expect.closeTo(Math.sqrt(2.88), 14)]]);
    expect(gradient?.rows).toEqual([
      ["a", 3, 0.3, 4],
      ["b", 4, 0.4, 3],
    ]);
    expect(rowsIn(info(contextAfter(program), "tau"))).toEqual([["tau", 2 * Math.PI]]);
    expect(() => info(contextAfter(program), "sss")).toThrow("sss");
  });
});

describe("help", () => {
  const context = { ...contextAfter("f(t) = t^2"), commands: groupsOf(features) };

  it("names each command once, in its group", () => {
    const names = partsIn(help(context, undefined), "listing").flatMap(({ rows }) =>
      rows.map(([usage]) => /^:(\S+)/.exec(String(usage))?.[1]),
    );
    const commands = [...context.commands.values()].flat().map(({ name }) => name);
    expect(names.filter((name) => name !== undefined)).toEqual(commands);
  });

  it("is about a command, a function or a group, and about nothing else", () => {
    expect(wordsIn(help(context, ":plot"))).toMatch(/^:plot /);
    expect(wordsIn(help(context, "f"))).toContain("t^2");
    expect(() => help(context, ":tanh")).toThrow("tanh");
    expect(() => help(context, "plott")).toThrow("plott");
    const all = rowsIn(listFunctions(context, undefined)).flatMap(([, names]) =>
      String(names).split(" "),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(["sin", "diff", "mean"]));
  });
});
