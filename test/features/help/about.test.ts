/** What is told of functions and variables: rules that hold, examples that come to what they say, and uncertainties. */

import { describe, expect, it } from "vitest";
import { specialForms } from "../../../src/autograd/special-forms.ts";
import { features } from "../../../src/features/all.ts";
import { aboutFunction, info, rulesOf } from "../../../src/features/help/about.ts";
import { help, listFunctions } from "../../../src/features/help/run.ts";
import { topicNames } from "../../../src/features/help/topics.ts";
import { listVariables } from "../../../src/features/help/variables.ts";
import { functions } from "../../../src/operations/table.ts";
import { functionGroups } from "../../../src/session/catalog.ts";
import { groupsOf } from "../../../src/session/feature.ts";
import type { Report } from "../../../src/session/reply.ts";
import {
  contextAfter,
  partsIn,
  partsOf,
  rowsByName,
  rowsIn,
  valueWhere,
  wordsIn,
} from "../../calls.ts";
import { screen } from "../../text/screen.ts";
import { renderReport } from "../../views.ts";

/** Each parameter of each function, with a point at which it is smooth. */
const smooth = [...functions.values()].flatMap((row) => {
  // What is detached has a slope, and no derivative.
  if (!("partials" in row) || row.variadic || row.name === "detach") return [];
  const names = row.parameters.map(({ name }) => name);
  const point = row.domain.map(([low, high]) => low + 0.4 * (high - low));
  if (point.length !== names.length) return [];
  // By a whole number none has a derivative.
  return names.flatMap((by, index) =>
    row.partials[index] === "nan" ? [] : [{ called: row.name, by, row, names, point, index }],
  );
});

describe("a rule", () => {
  it.each(smooth)("of $called by $by, as it is shown, is the slope there", (given) => {
    const { called, by, row, names, point, index } = given;
    const rule = rulesOf(row)[index] as string;
    const [before, formula] = rule.split(/ = (.*)/s) as [string, string];
    expect(before).toBe(`∂/∂${by}`);
    const at = point[index] as number;
    const h = 2 ** -12 * Math.max(Math.abs(at), 0.01);
    const inputs = (x: number) =>
      Object.fromEntries(
        names.map((name, which) => [name, which === index ? x : (point[which] as number)]),
      );
    const value = (x: number): number => valueWhere(`${called}(${names})`, inputs(x));
    // Of the fourth order in h: Abramowitz and Stegun, 25.3.6.
    const slope =
      (8 * (value(at + h) - value(at - h)) - (value(at + 2 * h) - value(at - 2 * h))) / (12 * h);
    const shown = valueWhere(formula, inputs(at));
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
    const names = partsIn(help(context, "commands"), "listing").flatMap(({ rows }) =>
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

describe("help on a narrow screen", () => {
  const context = { ...contextAfter("f(t) = t^2; x = 3"), commands: groupsOf(features) };
  const topics = [
    undefined,
    "commands",
    ...context.commands.keys(),
    ...[...context.commands.values()].flat().map(({ name }) => `:${name}`),
    ...functionGroups().keys(),
    ...functions.keys(),
    ...specialForms.keys(),
    ...topicNames().filter((name) => !name.includes("`") && name !== "backquote"),
  ];
  /** Formulas may be longer than a line. */
  const isProse = (line: string): boolean => !/^(?:∂|defined |folds |example| :)/.test(line);

  it.each([60, 80, 100])("parts no code, and no number from its word, in %i columns", (width) => {
    const broken = topics.flatMap((topic) => {
      const parts = partsOf(help(context, topic)).map((part) =>
        typeof part === "string" ? part.split("\n").filter(isProse).join("\n") : part,
      );
      const shown = renderReport({ kind: "report", parts } as unknown as Report, screen({ width }));
      const numbers = shown.match(/[a-z]\n {4,}\.?\d.*/g) ?? [];
      const lines = shown.split("\n").filter((line) => line.length > width || isParted(line));
      return [...lines, ...numbers].map((line) => `${topic}: ${line}`);
    });
    expect(broken).toEqual([]);
  });

  const countOf = (sign: string, line: string): number => line.split(sign).length - 1;
  const isParted = (line: string): boolean =>
    countOf("`", line) % 2 === 1 ||
    countOf("[", line) !== countOf("]", line) ||
    countOf("{", line) !== countOf("}", line) ||
    /(?:^| )[-+*/=<>]=?$|\s$/.test(line);
});

it("a function of the user's is told with the comment above it", () => {
  const context = contextAfter("# The area of a circle.\narea(r) = pi*r^2");
  expect(wordsIn(info(context, "area"))).toBe(
    "area(r) = pi*r^2: your function\nThe area of a circle.",
  );
});
