/** What each format makes of the same replies. */

import { describe, expect, it } from "vitest";
import { renderFailure } from "../../src/formats/diagnostic.ts";
import { formats } from "../../src/formats/formats.ts";
import { rowTable } from "../../src/formats/rows.ts";
import type { Answer, Reply } from "../../src/index.ts";
import type { Screen } from "../../src/text/screen.ts";
import { styleFor } from "../../src/text/style.ts";
import { widthOf } from "../../src/text/text.ts";
import { errorOf, repliesOf } from "../replies.ts";
import { screen } from "../text/screen.ts";
import { views } from "../views.ts";

function shown(
  program: string,
  format: keyof typeof formats,
  limits: Partial<Screen> = {},
): string {
  const view = formats[format];
  const show = (reply: Reply): string => {
    if (reply.kind === "answer")
      return reply.statement.silent ? "" : view.answer(reply, screen(limits));
    if (reply.kind === "report") return view.report?.(reply, screen(limits), views) ?? "";
    return reply.kind === "failure" ? view.failure(reply) : "";
  };
  return view.preamble + repliesOf(program).map(show).join("");
}

const neuron = `x1 = 2; w1 = -3; x2 = 0; w2 = 1; b = 6.8813735870195432;
o = tanh(x1*w1 + x2*w2 + b)
`;

describe("the table", () => {
  it("has a header, and a row with a bar for each input", () => {
    expect(shown(neuron, "table")).toBe(`\
o = tanh(x1*w1 + x2*w2 + b) = 0.7071067812

 input          value   ∂o/∂input
 x1       2                  -1.5   ▒▒▒▒▒▒▒▒
 w1      -3                   1.0   █████
 x2       0                   0.5   ███
 w2       1                   0
 b        6.881373587         0.5   ███

`);
  });

  it("has one line without inputs", () => {
    expect(shown("5 + 3", "table")).toBe("= 8\n");
  });

  it("calls a plain expression ans", () => {
    expect(shown("x = 3\nx^2", "table")).toBe(`\
x^2 = 9

 input   value   ∂ans/∂input
 x           3             6   ████████

`);
  });

  it("shows infinities, NaN and what is too small for a cell", () => {
    expect(shown("a = 0; b = 1; sqrt(a) + b", "table")).toContain(" inf\n");
    expect(shown("a = -1; sqrt(a)", "table")).toContain("nan\n");
    expect(shown("a = 1; b = 1; 1000a + b", "table")).toContain(" 1   ▏\n");
  });

  it("puts a formula of several lines on one", () => {
    expect(shown("max(1,\n  2)", "table")).toBe("= 2\n");
    expect(shown("x = 1\nmax(x, # first\n  2)", "table")).toContain("max(x, 2) = 2\n");
  });

  it("cuts long tables, with a count", () => {
    const inputs = Array.from({ length: 1000 }, (_, index) => `x${index} = 1;`).join("");
    const sum = Array.from({ length: 1000 }, (_, index) => `x${index}`).join("+");
    const text = shown(`${inputs}\n${sum}`, "table");
    expect(text).toContain("\n … 940 more inputs, :grad shows all\n");
    expect(text.split("\n")).toHaveLength(66);
    expect(text.split("\n")[0]?.endsWith("… = 1000")).toBe(true);
    expect(shown(`${inputs}\n:grad ${sum}`, "table").split("\n")).toHaveLength(1002);
    expect(shown(`${inputs}\n${sum}`, "table", { height: 24 })).toContain("… 982 more");
  });

  it.each([80, 60, 50, 40])("fits into %i columns", (width) => {
    const long = "a_very_long_name_for_an_input_that_goes_on_and_on_and_on";
    const program = `${long} = 2/3; y = -1234.56789; ${long}^3 * sin(y*10)
:trace tanh(${long} + ${long}*y + ${long}^2)
:vars
:help`;
    for (const line of shown(program, "table", { width }).split("\n")) {
      expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });

  it("keeps the value where the formula is cut", () => {
    const text = shown("some_name = 2/3\nsome_name + some_name + some_name", "table", {
      width: 30,
    });
    expect(text.split("\n")[0]).toBe("some_name + some_name + s… = 2");
  });

  it("colors positive and negative bars differently", () => {
    const text = shown("x = 1; y = 2; x - y", "table", { style: styleFor(true) });
    expect(text).toContain("\u001b[32m████████");
    expect(text).toContain("\u001b[35m▒▒▒▒▒▒▒▒");
  });
});

describe("plain", () => {
  it("is the exact value alone", () => {
    expect(shown(`${neuron}2/3\n-1/0\n0/0`, "plain")).toBe(
      "0.7071067811865476\n0.6666666666666666\n-inf\nnan\n",
    );
  });
});

describe("json", () => {
  it("has exactly the documented keys", () => {
    expect(shown(`${neuron}tahn(o)`, "json")).toBe(
      '{"file":"<text>","line":2,"source":"o = tanh(x1*w1 + x2*w2 + b)","name":"o",' +
        '"value":0.7071067811865476,' +
        '"gradient":{"x1":-1.4999999999999996,"w1":0.9999999999999998,"x2":0.4999999999999999,"w2":0,"b":0.4999999999999999},' +
        '"inputs":{"x1":2,"w1":-3,"x2":0,"w2":1,"b":6.881373587019543}}\n' +
        '{"file":"<text>","line":3,"source":"tahn(o)","error":{"code":"unknown-name",' +
        '"message":"unknown function tahn","column":1,"length":4,"hint":"did you mean tanh?"}}\n',
    );
  });

  it("writes what JSON has no numbers for as strings", () => {
    expect(shown("0/0\n1/0\n-1/0", "json").match(/"value":[^,]+/g)).toEqual([
      '"value":"NaN"',
      '"value":"Infinity"',
      '"value":"-Infinity"',
    ]);
  });

  it("keeps the order and the names of inputs, whatever they are", () => {
    const text = shown("__proto__ = 2; constructor = 3; constructor*__proto__", "json");
    expect(text).toContain('"gradient":{"constructor":2,"__proto__":3}');
  });

  it("tells the line and the column of an error inside a statement", () => {
    const [record] = shown("x = 1\nmax(x,\n  tahn(2))", "json")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(record).toMatchObject({ line: 3, error: { column: 3, length: 4 } });
  });

  it("has the notes of an answer", () => {
    expect(JSON.parse(shown("x = 2\ne = 3x", "json"))).toMatchObject({
      notes: [{ code: "hides", column: 1 }],
    });
  });

  it("has what commands show", () => {
    expect(JSON.parse(shown("x = 2\n:grad x^2", "json"))).toEqual({
      file: "<text>",
      line: 2,
      source: ":grad x^2",
      report: [[{ input: "x", value: 2, gradient: 4 }]],
    });
    expect(shown(":reset", "json")).toBe("");
  });

  it("has no empty lines, and no keys without a value", () => {
    const { report } = JSON.parse(shown("x = 3\n:whatif x += 1, x^2", "json"));
    expect(report).not.toContain("");
    expect(report[1][0]).toEqual({ what: "now", value: 9 });
    const budget = "a = 1 ± 0.1; b = 2 ± 0.1\n:correlate a b 0.5\n:budget a*b";
    expect(JSON.parse(shown(budget, "json")).report[0]).toContainEqual({
      input: "a, b",
      correlation: 0.5,
      share: expect.closeTo(28.57, 2),
    });
  });
});

describe("csv", () => {
  it("has a row for each input", () => {
    expect(shown("x = 3\ny = 2/3\nz = x*y\n1/3", "csv")).toBe(
      [
        "file,line,name,value,input,input_value,gradient",
        "<text>,3,z,2,x,3,0.6666666666666666",
        "<text>,3,z,2,y,0.6666666666666666,3",
        "<text>,4,,0.3333333333333333,,,",
        "",
      ].join("\r\n"),
    );
  });

  it("quotes what would be read otherwise", () => {
    expect(shown("x = 1; y = x; x = 1; z = x; x = 2; y + z", "csv")).toContain(',"x (was 1, 2)",');
  });
});

describe("rows", () => {
  it("have a line each, below one header", () => {
    const answers = (program: string): Answer[] =>
      repliesOf(program).filter((reply) => reply.kind === "answer");
    const write = rowTable();
    const lines = ["x = 3\ny = x^2", "x = 4\ny = x^2", "x = 5\ny = x^2"].map(
      (program, at) => write(at + 1, answers(program)).text,
    );
    expect(lines.join("")).toBe("row,y,dy/dx\r\n1,9,6\r\n2,16,8\r\n3,25,10\r\n");
  });
});

describe("lists", () => {
  const program = "w = [1, 2/3]; x = 3\ny = w*x\nsum(w)\n[1, 2]";

  it("have a column for each element in the table", () => {
    expect(shown(program, "table", { digits: 3 })).toBe(`\
y = w*x = [3, 2]

 input   value   ∂y[1]   ∂y[2]
 w[1]    1           3   ·
 w[2]    0.667       ·   3
 x       3           1   0.667

sum(w) = 1.67

 input   value   ∂ans/∂input
 w[1]    1                 1   ████████
 w[2]    0.667             1   ████████

= [1, 2]
`);
  });

  it("are written as in formulas in plain", () => {
    expect(shown(program, "plain")).toBe("[3, 2]\n1.6666666666666665\n[1, 2]\n");
  });

  it("are arrays in json", () => {
    const records = shown(program, "json")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records).toMatchObject([
      {
        value: [3, 2],
        gradient: {
          w: [
            [3, 0],
            [0, 3],
          ],
          x: [1, 2 / 3],
        },
        inputs: { w: [1, 2 / 3], x: 3 },
      },
      { gradient: { w: [1, 1] }, inputs: { w: [1, 2 / 3] } },
      { value: [1, 2], gradient: {}, inputs: {} },
    ]);
  });

  it("have a row for each element and each input in csv", () => {
    expect(shown(program, "csv").split("\r\n").slice(1, 9)).toEqual([
      "<text>,2,y[1],3,w[1],1,3",
      "<text>,2,y[1],3,w[2],0.6666666666666666,0",
      "<text>,2,y[1],3,x,3,1",
      "<text>,2,y[2],2,w[1],1,0",
      "<text>,2,y[2],2,w[2],0.6666666666666666,3",
      "<text>,2,y[2],2,x,3,0.6666666666666666",
      "<text>,3,,1.6666666666666665,w[1],1,1",
      "<text>,3,,1.6666666666666665,w[2],0.6666666666666666,1",
    ]);
  });

  it("that are long are cut on the screen, and not in :grad", () => {
    const long = "x = 2\n[x*k for k in 1..50]";
    const text = shown(long, "table", { width: 60 });
    expect(text).toMatch(/ … 4[678] more elements, :grad shows all\n/);
    for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(60);
    expect(shown(`${long};\n:grad`, "json").match(/gradient\[50\]/g)).toHaveLength(1);
  });
});

describe("messages", () => {
  const messageOf = (program: string, width = 80): string => {
    const failure = repliesOf(program).find((reply) => reply.kind === "failure");
    if (failure === undefined) throw new Error("nothing fails");
    return renderFailure(failure, screen({ width }));
  };

  it("point at the place", () => {
    expect(messageOf("x = 2\n tahn(x)")).toBe(
      "<text>:2:2: error: unknown function tahn\n  tahn(x)\n  ^~~~\nhelp: did you mean tanh?\n",
    );
    expect(messageOf("max(1,\n 2 +* 3)")).toBe(
      "<text>:2:5: error: expected a number, a name or `(`\n  2 +* 3)\n     ^\n"
        .replace("  2", "   2")
        .replace("     ^", "      ^")
        .concat("help: drop one of the two operators\n"),
    );
  });

  it("line the caret up below wide letters", () => {
    expect(messageOf("関 = 1\n関 + 数")).toContain("\n  関 + 数\n       ^~");
  });

  it("show a part of a long line, around the place", () => {
    const line = `${"x + ".repeat(10_000)}tahn(x)${" + x".repeat(10_000)}`;
    const text = messageOf(`x = 1\n${line}`, 60);
    for (const shownLine of text.split("\n")) expect(widthOf(shownLine)).toBeLessThanOrEqual(60);
    expect(text).toContain("x + tahn(x) + x");
    const [, excerpt = "", pointer = ""] = text.split("\n");
    expect(excerpt.indexOf("tahn")).toBe(pointer.indexOf("^"));
  });

  it("show nothing that acts on the terminal", () => {
    expect(messageOf("1 + \u001b[2J")).not.toContain("\u001b");
  });

  it("say each error with a code once", () => {
    expect(errorOf("1 +").code).toBe("syntax");
  });
});

describe("what a command finds", () => {
  const data = "t = [1, 2, 3]; u = [3, 5, 7]; x = 2; y = 5; v = [1, 1];\n";
  it.each([
    [":solve p^2 = 16 for p in 0..9", [4]],
    [":solve p + q = 5, p - q = 1 for p, q", [3, 2]],
    [":minimize (x - 3)^2 over x", [3]],
    [":maximize 1 - (x - 3)^2 over x", [3]],
    [":minimize (x - 3)^2 + (v[1] - 4)^2 + (v[2] - 6)^2 over x, v", [3, [4, 6]]],
    [":fit u ~ a*t + b over a, b", [2, 1]],
    [":grad x^2*y", [20, 4]],
    [
      ":grad [x, y*x]",
      [
        [1, 5],
        [0, 2],
      ],
    ],
    [
      ":hessian x^2*y",
      [
        [10, 4],
        [4, 0],
      ],
    ],
  ])("is all that the plain format has: %s", (command, expected) => {
    const lines = shown(data + command, "plain")
      .trimEnd()
      .split("\n");
    const numbers = lines.flatMap((line) => JSON.parse(line));
    expect(lines).toHaveLength(expected.length);
    for (const [at, number] of expected.flat().entries())
      expect(numbers[at]).toBeCloseTo(number, 7);
  });

  it("may be a formula", () => {
    expect(shown(`${data}:symbolic x^2`, "plain")).toBe("2*x\n");
  });

  it("is doubted where a search has not converged", () => {
    const doubt = (command: string): string | undefined => {
      const report = repliesOf(data + command).at(-1);
      return report?.kind === "report" ? formats.plain.doubt?.(report, views) : "none";
    };
    expect(doubt(":minimize cosh(x - 5) over x, method gd, lr 0.001, steps 5")).toBe(
      "not converged (steps)",
    );
    expect(doubt(":minimize (x - 3)^2 over x")).toBeUndefined();
    expect(doubt(":vars")).toBeUndefined();
  });

  it("stands before its picture in json", () => {
    const { report } = JSON.parse(shown(`${data}:fit u ~ a*t + b over a, b`, "json"));
    expect(report.at(-1).kind).toBe("plot");
    expect(report.findIndex(Array.isArray)).toBeLessThan(report.length - 1);
    const [plot] = JSON.parse(shown(":plot sin(k), k = 0..1", "json")).report;
    expect(plot.kind).toBe("plot");
  });
});
