/** One golden message for each thing that people get wrong, as the command shows it: test/errors holds them. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ErrorCode } from "../src/index.ts";
import { nabla, root } from "./program.ts";

/** For each kind of error, programs that fail so, or arguments that do. */
const provoked: Record<ErrorCode, Record<string, string | readonly string[]>> = {
  syntax: {
    "two operators": "energy = m * c^2 +* 3",
    "missing times": "2 x",
    "missing brackets": "sin |3|",
    "missing value": "x = ;",
    "missing in": "[k for k]",
    "unclosed bracket": "sin(1",
    "unclosed bracket above": "y = max(1,\n  (2 + 3\nx = 2",
    "bracket too many": "1 + 2)",
    "comma without a function": "(1, 2)",
    "decimal comma": "1,5",
    "assignment to a call": "f(2) = 3",
    "double factorial": "n!!",
    "absolute bars": "x = 2\n2|x|",
    "operators of other languages": "1 && 2",
    "strange sign": "$5",
    "text after a command": ":vars now",
    "fit without a model": ":fit y = a*x",
    "clause twice": "x = [1, 2]\n:fit x ~ a over a over a",
    "empty clause": "x = [1, 2]\n:fit x ~ a with ",
    "weights and sigma": "x = [1, 2]\n:fit x ~ a weights 1 sigma 1",
    "unclosed block": "x = 1\nrepeat 3 {\n  x += 1\n:vars",
    "in a block": "repeat 3 {\n  x = 1\n  x +* 2\n}",
    "loop without a number": "repeat { 1 }",
    "loop without a list": "for k { k }",
    "no range of a plot": "a = 1; b = 2\n:plot a*b",
    "no range of a contour": ":contour x*y, x = 0..1",
    "uncertainty in an expression": "2*(3 ± 0.1)",
    "uncertainty in a list": "w = [1 ± 0.1, 2 ± 0.2]",
    "correlation of one": "a = 1 ± 0.1\n:correlate a 0.5",
  },
  "unknown-name": {
    "mistyped function": "tahn(1)",
    "mistyped variable": "price = 3\nprize + 1",
    "use before assignment": "speed = distance/2",
    "function without arguments": "sin + 1",
    "variable called": "price = 3\nprice(2)",
    "function and variable run together": "x = 3\nlog10x",
    "Latin name of a Greek letter": "β1 = 2\nbeta1",
    "Greek letter for a Latin name": "alpha = 2\nα",
    "inside a function": "g(b) = a\ng(1)",
    topic: ":help tahn",
    "column of a fit": ":fit profit ~ a + b*aera with test/data/shops.csv",
    "measured column of a fit": ":fit profits ~ a + b*area with test/data/shops.csv",
    "not a parameter of a fit": ":fit profit ~ a + b*area over a with test/data/shops.csv",
  },
  arity: {
    "too many": "tanh(1, 2)",
    none: "min()",
    "own function": "f(x, y) = x + y\nf(1)",
    "optional argument": "log(1, 2, 3)",
    diff: "diff(2)",
  },
  "recursive-function": {
    direct: "f(n) = n*f(n - 1)\nf(3)",
    indirect: "g(n) = h(n)\nh(n) = g(n)\ng(1)",
  },
  ambiguous: {
    "power of a gradient": "x = 2\n∇x^2",
    "square of a gradient": "x = 2\n1 + ∇x²",
    "percent before a sign": "50%+1",
    "percent of a power": "x = 2\nx^2%",
    "percent before a factor": "x = 2\n50% x",
    "root of a power": "x = 2\n√x^2",
    "argument of a call without brackets": "sin pi/2",
    "argument with a sign": "sin -pi/2",
    "inverse or reciprocal": "x = 2\nsin⁻¹(x)",
    "nested bars": "x = 2\n||x||",
  },
  "ambiguous-coefficient": {
    quotient: "x = 2\n1/2x",
    remainder: "x = 2\n10 % -2(x + 1)",
  },
  "bad-change": {
    "target twice": "x = 1\nx, x := 2, 3",
    "values too few": "a, b = 1",
    "values too many": "a, b = 1, 2, 3",
    "element defined": "w = [1, 2]\nw[1] = 5",
    "one right side for two": "a = 1; b = 2; c = 3\na, b := c",
    "gradient of something else": "x = 1; v = 0; loss = x^2;\nv := ∇loss",
    "gradient by an earlier input": "w = 1; loss = w^2; w = 2\nw -= 0.1*∇loss",
    "name of a loop": "for k in 1..3 { k := 1 }",
    "step by definition": "w = 1; loss = w^2;\nw = w - 0.1*∇loss",
  },
  "cannot-move": {
    "derived value": "x = 1; y = x^2;\ny := 5",
    constant: "const c = 3\nc := 4",
    "predefined constant": "pi := 3",
    "last answer": "1 + 1;\nans := 3",
  },
  "cannot-follow": {
    "index moved out of a list": "v = [1, 2, 3]; k = 3; y = v[k];\nk := 5;\ny",
  },
  "not-finite": {
    "rate too large": "w = 3; loss = exp(w^2);\nrepeat 9 { w -= 5*∇loss }",
    "by a formula": "x = 1\nfor k in 1..3 {\n  x := x/(2 - k)\n}",
  },
  "bad-loop": {
    "half a turn": "repeat 1.5 { 1 }",
    "through a number": "for k in 3 { k }",
    "condition that is a list": "v = [1, 2]\nwhile v { v := 2v }",
  },
  "chained-comparison": { between: "x = 2\n0 < x < 3" },
  "not-a-constant": { "of inputs": "x = 2\ny = 3\nconst c = x*y" },
  "not-differentiable": {
    "by a constant": "x = 2\ndiff(x^2, pi)",
    "by an expression": "x = 2\ndiff(x^2, 2x)",
    "half a time": "x = 2\ndiff(x^2, x, 0.5)",
    "primes of two arguments": "max'(2, 3)",
  },
  "length-mismatch": {
    sum: "[1, 2] + [1, 2, 3]",
    dot: "dot([1], [2, 3])",
    uncertainties: "w = [1, 2, 3] ± [0.1, 0.2]",
  },
  "number-expected": {
    "list in a list": "[[1, 2], 3]",
    "list among numbers": "min([1, 2], 3)",
    "end of a range": "v = [1, 2]\n1..v",
    "gradient of a list": "v = [1, 2]\ngrad(v, v)",
  },
  "list-expected": { index: "x = 2\nx[1]", comprehension: "x = 2\n[k for k in x]" },
  "out-of-range": {
    zero: "v = [1, 2, 3]\nv[0]",
    beyond: "v = [1, 2, 3]\nv[4]",
    fraction: "v = [1, 2, 3]\nv[1.5]",
    empty: "[][1]",
  },
  "bad-uncertainty": {
    "of a derived value": "x = 3 ± 0.1\ny = x^2 ± 0.6",
    "of a constant": "const g = 9.81 ± 0.01",
    "of a function": "f(x) = x^2 ± 0.1",
    negative: "x = 3 ± -0.1",
    "not a number": "x = 3 ± 0/0",
    "of variables": "u = 0.1\nx = 3 ± u",
    remainder: "x = 10 ± (2% + 0.1)",
  },
  "bad-draw": {
    "bounds reversed": "randint(6, 1)",
    "bound that is not whole": "randint(1.5, 6)",
    "fraction of a number": "rand(2.5)",
    "too few given": ":drawn 1, 2\nx = 1\ny = x*sum(randn(3))",
  },
  "bad-correlation": {
    beyond: "a = 1 ± 0.1\nb = 2 ± 0.1\n:correlate a b 1.5",
    itself: "a = 1 ± 0.1\n:correlate a a 1",
    "without uncertainty": "a = 1 ± 0.1\nb = 2\n:correlate a b 0.5",
    "of what is certain": "a = 1 ± 0.1\nb = 2; c = b^2;\n:correlate a c",
    "of a derived value": "a = 1 ± 0.1\nb = 2a;\n:correlate a b 0.5",
    "of a list": "a = 1 ± 0.1\nw = [1, 2] ± 0.1\n:correlate a w 0.5",
    impossible: "a = 1 ± 0.1\nb = 2 ± 0.1\nc = 3 ± 0.1\n:correlate a b 0.9, b c 0.9, a c -0.5",
  },
  "too-long": { range: "mean(1..1e9)", endless: "1..inf" },
  "too-deep": { brackets: `${"(".repeat(50_000)}1${")".repeat(50_000)}` },
  assertion: {
    comparison: "x = 3\n:assert x^2 == 10",
    truth: ":assert 3 - 3",
    gradient: "x = 3\n:assert-close diff(x^2, x), 5.9, 1e-3",
    nan: ":assert-close ln(-1), 1e30",
    lists: ":assert-close [1, 2, 3], [1, 2.5, 3]",
  },
  "no-solution": {
    "no root": ":solve x^2 + 1 = 0 for x",
    "no minimum": ":minimize x^3 over x",
    "rate too large": ":minimize (x - 3)^2 over x method gd lr 3",
  },
  "bad-cell": {
    word: ["-e", "x*y", "--data", "test/data/word.csv"],
    empty: ["-e", "x", "--data", "test/data/gap.csv"],
    "word in a fit": ":fit y ~ a*x with test/data/word.csv",
  },
  "bad-fit": {
    "names that cannot be told apart": "x = [1, 2, 3]; y = [2, 4, 7]\n:fit y ~ a*b*x",
    "a name without influence": "x = [1, 2, 3]; y = [2, 4, 7]\n:fit y ~ a*x + 0*b",
    "column instead of name": ":fit profit ~ a + b*size with test/data/shops.csv",
    "more parameters than points": "x = [1, 2]; y = [2, 4]\n:fit y ~ a + b*x + c*x^2",
    "no parameters": "x = [1, 2]; y = [2, 4]\n:fit y ~ 2x",
    "no points": "y = 3\n:fit y ~ a",
    "not a number at the start": "x = [0, 1, 2]; y = [2, 4, 7]\n:fit y ~ a + ln(x)",
    "derivative at the start": "x = [0, 1, 2]; y = [2, 4, 7]; b = 0\n:fit y ~ a*x + sqrt(b)",
    "left side": "x = [0, 1, 2]; y = [0, 4, 7]\n:fit ln(y) ~ a*x",
    "parameter on the left": "x = [0, 1, 2]; y = [1, 4, 7]; a = 2\n:fit a*y ~ a*x",
    "constant as a parameter": "x = [0, 1, 2]; y = [1, 4, 7]; const g = 9.81\n:fit y ~ g*x over g",
    "column as a parameter": ":fit profit ~ a*area over area with test/data/shops.csv",
    "negative weight": "x = [1, 2]; y = [2, 4]; w = [1, -1]\n:fit y ~ a*x weights w",
    "no standard deviation": "x = [1, 2]; y = [2, 4]; s = [1, 0]\n:fit y ~ a*x sigma s",
  },
  "unknown-command": { mistyped: ":trcae x", none: ":?" },
  "bad-option": {
    value: ["--precision", "99"],
    mistyped: ["--jsno"],
    setting: ["--set", "x", "-e", "1"],
    "option of a command": "x = 3 ± 0.1\n:montecarlo exp(x), draws 1e5",
    "element to vary": "w = [1, 2]\n:minimize sum(w^2) over w[2]",
    "ending of a drawing": "x = 2\n:dot x^2 > square.png",
    "reversed range": ":plot sin(x), x = 3..-3",
    "endless range": ":plot sin(x), x = 0..inf",
    "narrow range": ":plot sin(x), x = 1..1 + 1e-14",
    "list for a variable": "w = [1, 2]\n:plot w[1]^2, w = 0..1",
    "two variables of a plot": ":plot a*b, a = 0..1, b = 0..1",
    "tangent beside a curve": ":plot ln(x), x = 0..2, tangent at -1",
    "name that may be a file": "x = 2\n:export python x^2 > square",
    "file name with spaces": ":plot sin(x), x = 0..6 > my sine.svg",
    "picture in another form": ":plot sin(x), x = 0..6 > sine.png",
    "one variable for both": ":contour x*y, x = 0..1, x = 0..2",
    "export to an unknown language": "x = 2\n:export pyhton x^2",
    "export of a list": "x = [1, 2]\n:export js x^2",
    "export of a number": ":export js 1 + 1",
    "export that a language cannot do": "x = 2\n:export sql digamma(x)",
  },
  limit: {
    time: ["--limit", "0.2s", "-t", "-e", "sum(sin(k) for k in 1..1e12)"],
    memory: ["--limit", "100MB", "-t", "-e", "x = 1; v = x*(1..1e6); w = v*v; u = w*v;"],
  },
  io: {
    "missing file": ["missing.nabla"],
    "missing folder": "x = 2\n:export python x^2 > missing/square.py",
  },
};

const fileOf = (code: string, name: string): string => `${code}-${name.replaceAll(" ", "-")}.txt`;

const cases = Object.entries(provoked).flatMap(([code, programs]) =>
  Object.entries(programs).map(([name, how]) => [code, name, how] as const),
);

describe.each(cases)("%s: %s", (code, name, how) => {
  const isProgram = typeof how === "string";

  it("is told like this", async () => {
    const { stdout, stderr, exitCode } = isProgram ? nabla(["-t"], how) : nabla(how, "");
    expect(stdout).toBe("");
    expect(exitCode).toBe(isProgram || code === "bad-cell" || code === "limit" ? 1 : 2);
    // Where the stack ends is the machine's affair.
    const message = code === "too-deep" ? stderr.replace(/:1:\d+:/, ":1:…:") : stderr;
    await expect(message).toMatchFileSnapshot(`errors/${fileOf(code, name)}`);
  });

  it.runIf(isProgram)("has its code in json", () => {
    const records = nabla(["--json"], how as string)
      .stdout.trim()
      .split("\n");
    expect(records.map((record) => JSON.parse(record).error.code)).toEqual([code]);
  });
});

it("each code is in docs/scripting.md, and no other", () => {
  const text = readFileSync(join(root, "docs/scripting.md"), "utf8");
  const [, table = ""] = /^\| `error.code` \| the error \|$([\s\S]*?)\n\n/m.exec(text) ?? [];
  const told = [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, codes = ""]) =>
    [...codes.matchAll(/`([\w-]+)`/g)].map(([, code]) => code),
  );
  expect(told.sort()).toEqual(Object.keys(provoked).sort());
});

it("no golden message is missing or left over", () => {
  const files = readdirSync(join(root, "test/errors"));
  expect(files.sort()).toEqual(cases.map(([code, name]) => fileOf(code, name)).sort());
});
