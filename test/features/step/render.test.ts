/** Steps, formulas and excerpts on screens of all widths. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepLines } from "../../../src/features/step/render.ts";
import { formats } from "../../../src/formats/formats.ts";
import type { Reply, Report, Steps } from "../../../src/index.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { printExpression } from "../../../src/syntax/print.ts";
import { excerptOf } from "../../../src/text/excerpt.ts";
import { fitFormula } from "../../../src/text/formula.ts";
import { printed } from "../../../src/text/printed.ts";
import { widthOf } from "../../../src/text/text.ts";
import { cases } from "../../programs.ts";
import { repliesOf } from "../../replies.ts";
import { formulas } from "../../syntax/programs.ts";
import { screen } from "../../text/screen.ts";
import { views } from "../../views.ts";

const shown = (program: string, format: "table" | "plain" | "json", limits = {}): string => {
  const reply = repliesOf(program).at(-1) as Extract<Reply, { kind: "report" }>;
  return formats[format].report?.(reply, screen(limits), views) ?? "";
};

describe("steps", () => {
  it("say what comes to a node, and what goes on", () => {
    const program = "x = 3; w = -2; n = x*w + 6\n:step tanh(n)";
    expect(shown(program, "table")).toBe(`\
step 1 of 3
  tanh(n)
  ───────
value 0, upstream gradient 1
 operand   ∂/∂operand   local derivative   upstream × local   gradient
 n         sech(n)^2                   1                  1   0 → 1
gradients so far: tanh(n) 1, x 0, w 0

step 2 of 3
  n = x*w + 6
      ───────
value 0, upstream gradient 1
 operand   local derivative   upstream × local   gradient
 x*w                      1                  1   0 → 1
gradients so far: tanh(n) 1, x 0, w 0

step 3 of 3
  n = x*w + 6
      ───
value -6, upstream gradient 1
 operand   ∂/∂operand   local derivative   upstream × local   gradient
 x         w                          -2                 -2   0 → -2
 w         x                           3                  3   0 → 3
gradients so far: tanh(n) 1, x -2, w 3

 input   value   gradient
 x           3         -2   ▒▒▒▒▒
 w          -2          3   ████████
`);
  });

  it("fit on every screen, whatever the formula", () => {
    let lines = 0;
    fc.assert(
      fc.property(cases, fc.integer({ min: 40, max: 120 }), ([formula, at], width) => {
        const inputs = ["x", "y", "z"].map((name, index) => `${name} = ${at[index]}`).join(";");
        for (const command of [":step", ":step bfs"]) {
          const program = `${inputs}; square(t) = t^2\n${command} ${formula}`;
          const reply = repliesOf(program).at(-1);
          const [steps] = reply?.kind === "report" ? reply.parts : [];
          if (typeof steps !== "object" || steps.kind !== "steps") continue;
          for (let index = 0; index < steps.length; index++) {
            for (const line of stepLines(steps.at(index), screen({ width }))) {
              expect(widthOf(line)).toBeLessThanOrEqual(width);
              lines++;
            }
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(lines).toBeGreaterThan(1000);
  });

  it("take fewer digits, and leave out the rule, where there is little room", () => {
    const program = "weight = 1/3; input = 2/7\n:step silu(weight*input)";
    const reply = repliesOf(program).at(-1) as Extract<Reply, { kind: "report" }>;
    const first = (width: number) =>
      stepLines((reply.parts[0] as Steps).at(0), screen({ width })).slice(3, -1);
    expect(first(60)).toEqual([
      " operand         local   product   gradient",
      " weight*input   0.5475    0.5475   0 → 0.5475",
      " … no room for ∂/∂operand",
    ]);
    expect(first(20).slice(1, 6)).toEqual([
      "weight*input: local",
      "derivative 0.5475,",
      "upstream × local",
      "0.5475,",
      "gradient 0 → 0.5475",
    ]);
    const names = "first = 1; second = 2; third = 3\n:step first*second*third";
    const own = (repliesOf(names).at(-1) as Report).parts[0] as Steps;
    const told = stepLines(own.at(1), screen({ width: 46 })).slice(-2);
    expect(told).toEqual(["gradients so far: first*second*third 1,", "first 6, second 3, third 2"]);
  });

  it("have every digit in plain and json", () => {
    const program = "x = 1/3\n:step sin(x)";
    // The gradient, which is the result.
    expect(shown(program, "plain")).toBe(`${Math.cos(1 / 3)}\n`);
    expect(JSON.parse(shown(program, "json"))).toEqual({
      file: "<text>",
      line: 2,
      source: ":step sin(x)",
      report: [
        {
          steps: [
            {
              node: "sin(x)",
              formula: "sin(x)",
              value: Math.sin(1 / 3),
              upstream: 1,
              source: { text: "sin(x)", marks: [{ column: 1, length: 6 }] },
              sent: [
                {
                  operand: "x",
                  rule: "cos(x)",
                  local: Math.cos(1 / 3),
                  contribution: Math.cos(1 / 3),
                  before: 0,
                  after: Math.cos(1 / 3),
                },
              ],
            },
          ],
        },
        [{ input: "x", value: 1 / 3, gradient: Math.cos(1 / 3) }],
      ],
    });
  });

  it("of a large graph stop somewhere, and say so", () => {
    const program = "x = 0.1\n:step sum(sin(k*x) for k in 2..1001)";
    expect(shown(program, "table")).toContain(
      "\n… 1001 more steps; a session on a terminal shows all\n",
    );
    const [{ steps }, rest] = JSON.parse(shown(program, "json")).report;
    expect([steps.length, rest]).toEqual([
      1000,
      "… 1001 more steps; a session on a terminal shows all",
    ]);
  });
});

describe("long listings", () => {
  const program = "x = 0.1\n:trace sum(sin(k*x) for k in 2..1001)";

  it("are cut to the screen, with a count of what is left out", () => {
    const text = shown(program, "table", { width: 80, height: 24 });
    expect(text.split("\n")).toHaveLength(1 + 20 + 1 + 1);
    expect(text).toMatch(/\n … 1982 more nodes, :trace all shows all\n$/);
    expect(shown(program, "table").split("\n")).toHaveLength(1 + 1000 + 1 + 1);
    expect(shown(program, "json")).toContain('"… 1002 more nodes, :trace all shows all"');
    const short = shown("x = 2\n:trace x^2", "table", { width: 80, height: 24 });
    expect(short).not.toContain("…");
  });

  it("shorten formulas from the inside", () => {
    const long = Array.from({ length: 40 }, (_, k) => `sin(${k + 2}x)`).join(" + ");
    const text = shown(`x = 1\n:trace exp(tanh(${long}))`, "table", { width: 60, height: 8 });
    const [, first, second, third] = text.split("\n");
    expect(first).toMatch(/^ exp\(tanh\(.*\)\) /);
    expect(second).toMatch(/^ tanh\(.*\) /);
    expect(third).toMatch(/^ … \+ .*sin\(41\*x\) /);
    for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(60);
  });
});

describe("formulas that are shortened to the same", () => {
  const program = `h(t) = tanh(w*t + x); x = 0.5; w = 2; y = ${"h(".repeat(30)}x${")".repeat(30)};\n`;

  it.each([60, 160])("are told apart in %d columns", (width) => {
    const nodes = shown(`${program}:trace`, "table", { width })
      .split("\n")
      .map((line) => line.slice(0, line.search(/\S {2,}\S/) + 1));
    expect(new Set(nodes).size).toBe(nodes.length);
    for (const line of shown(`${program}:trace`, "table", { width }).split("\n")) {
      expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
    const [rows] = JSON.parse(shown(`${program}:trace`, "json")).report;
    expect(new Set(rows.map(({ node }: { node: string }) => node)).size).toBe(rows.length);
    expect(shown(`${program}:step`, "table", { width })).toMatch(/….* → .* \(step 2\)/);
  });
});

describe("numbers on narrow screens", () => {
  it("are rounded and wrapped, never cut", () => {
    const program = "x = 2; w = -3; b = 6.88; o = tanh(x*w + b)*x;\n:step";
    const steps = (repliesOf(program).at(-1) as Report).parts[0] as Steps;
    for (const width of [12, 16, 20, 24, 30, 39]) {
      for (let at = 0; at < steps.length; at++) {
        const lines = stepLines(steps.at(at), screen({ width }));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join("\n")).not.toMatch(/\d…/);
      }
    }
    expect(stepLines(steps.at(2), screen({ width: 20 })).join("\n")).toContain("gradient 1.002\n");
  });
});

describe("a table that is one row too long for the screen", () => {
  it("is shown whole, as the word about the rest takes a row, too", () => {
    const lines = (height: number) =>
      shown("x = 2; y = sin(cos(tan(exp(x))));\n:trace", "table", { height }).split("\n").length;
    expect([12, 8, 7].map(lines)).toEqual([7, 7, 6]);
  });
});

describe("what a queue holds", () => {
  it("is written out where there is room for it", () => {
    const program =
      "a = 1; b = 2; c = 3; f = sin(a*b + c)*cos(a*b*c + a*c*c) + (a*b + c);\n:step bfs f";
    const text = shown(program, "table", { width: 160 });
    expect(text).toMatch(/queue: .*sin\(a\*b \+ c\)\*cos\(a\*b\*c \+ a\*c\*c\)/);
  });
});

describe("a name for another node", () => {
  it("is written as the name, not as what it stands for", () => {
    const reply = repliesOf("x = 2; p = x; q = p;\n:step q").at(-1) as Report;
    const steps = reply.parts[0] as Steps;
    const lines = [0, 1].map((at) => stepLines(steps.at(at), screen({ width: 80 })));
    expect(lines.map((each) => each.filter((line) => line.includes("→")))).toEqual([
      [" p                        1                  1   0 → 1"],
      [" x                        1                  1   0 → 1"],
    ]);
  });
});

describe("a formula within a width", () => {
  it("is whole where there is room, and never wider", () => {
    fc.assert(
      fc.property(formulas, fc.integer({ min: 1, max: 120 }), (text, width) => {
        const expression = parseExpression(text);
        const whole = printExpression(expression);
        const fitted = fitFormula(expression, width);
        expect(widthOf(fitted)).toBeLessThanOrEqual(width);
        expect(fitted === whole).toBe(widthOf(whole) <= width);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["tanh(x1*w1 + x2*w2 + b)", 22, "tanh(… + b)"],
    ["tanh(x1*w1 + x2*w2 + b)", 12, "tanh(… + b)"],
    ["a + b + c + d + e + f", 13, "a + b + … + f"],
    ["max(a, b, c, d, e)", 15, "max(a, b, c, …)"],
  ])("%s in %d columns", (text, width, expected) => {
    expect(fitFormula(parseExpression(text), width)).toBe(expected);
  });
});

describe("an excerpt", () => {
  it("underlines what is marked, and shows what is near it", () => {
    const text = `${"x + ".repeat(30)}tanh(y)${" + z".repeat(30)}`;
    const [line, marks] = excerptOf({ text, marks: [{ start: 120, end: 127 }] }, 40);
    expect(widthOf(line)).toBeLessThanOrEqual(40);
    expect(line.slice(marks.indexOf("─"), marks.lastIndexOf("─") + 1)).toBe("tanh(y)");
    const acting = printed({ text: "`a\u001bb` + y", marks: [{ start: 8, end: 9 }] });
    expect(excerptOf(acting, 40)).toEqual(["`a\\x1bb` + y", "           ─"]);
    expect(excerptOf({ text: "関 + y", marks: [{ start: 4, end: 5 }] }, 40)).toEqual([
      "関 + y",
      "     ─",
    ]);
  });
});
