/** What moves do: which inputs they move and to what, what follows, and what refuses to. */

import { describe, expect, it } from "vitest";
import { type Note, type Numbers, type Reply, Session } from "../../src/index.ts";
import { StatementRunner } from "../../src/session/run-statement.ts";
import { parse } from "../../src/syntax/parse.ts";
import { splitStatements } from "../../src/syntax/statements.ts";
import { contextAfter } from "../calls.ts";
import { answersOf, errorOf, gradientOf, lastValue, repliesOf } from "../replies.ts";

/** The value of the last answer, number or list. */
const lastNumbers = (program: string): Numbers => answersOf(program).at(-1)?.value as Numbers;

const notesOf = (program: string): Note[] =>
  repliesOf(program).flatMap((reply) => {
    if (reply.kind === "failure") throw reply.error;
    return "notes" in reply ? reply.notes : [];
  });

const movesOf = (program: string): string[] =>
  repliesOf(program).flatMap((reply) => {
    if (reply.kind === "failure") throw reply.error;
    if (reply.kind !== "move") return [];
    return reply.moved.map(({ input, from, to }) => `${input} ${from ?? "new"} → ${to}`);
  });

/** What each failing statement of a program fails with. */
const errorsOf = (program: string): string[] =>
  repliesOf(program).flatMap((reply) => (reply.kind === "failure" ? reply.error.message : []));

describe("a move", () => {
  it.each([
    ["x = 2; x := 5; x", 5],
    ["x = 2; x += 3; x", 5],
    ["x = 2; x -= 3; x", -1],
    ["x = 2; x *= 3; x", 6],
    ["x = 2; x /= 4; x", 0.5],
    ["x = 2; x ^= 3; x", 8],
    ["x = 2; x -= -1; x", 3],
    ["x = 2; x *= 1 + 2; x", 6],
    ["x = 9; x ^= 1/2; x", 3],
    ["x = 200; x += 5%; x", 210],
    ["x = 200; x -= 5%; x", 190],
    ["x = 200; x *= 5%; x", 10],
    ["x = 2; y = 3; x := x*y; x", 6],
    ["x = 1; x := x + 1; x := x + 1; x", 3],
  ])("gives an input the number that its right side has now: %s", (program, value) => {
    expect(lastNumbers(program)).toBe(value);
  });

  it("makes an input of a new name, which is a snapshot", () => {
    expect(repliesOf("w = 2; best := w; w := 3; best").slice(1)).toMatchObject([
      { kind: "move", moved: [{ input: "best", from: undefined, to: 2 }] },
      { kind: "move", moved: [{ input: "w", from: 2, to: 3 }] },
      { kind: "answer", value: 2, gradient: [{ input: "best", partial: 1 }] },
    ]);
  });

  it("lets nothing flow through it", () => {
    expect(gradientOf("x = 3; s = 1; s := s + x^2; s*x")).toEqual({ s: 3, x: 10 });
  });

  it("is told with what it was before, and binds no answer", () => {
    expect(movesOf("w = [1, 2]; b = 3; w[2], b := 7, 8; w := 0")).toEqual([
      "w[2] 2 → 7",
      "b 3 → 8",
      "w 1,7 → 0",
    ]);
    expect(lastValue("x = 3; x^2; x := 4; ans")).toBe(16);
  });

  it("moves several inputs at once, all right sides and indices taken before", () => {
    expect(lastNumbers("a = 1; b = 2; a, b := b, a + b; [a, b]")).toEqual([2, 3]);
    expect(lastNumbers("i = 1; v = [5, 6]; i, v[i] := 2, 9; [i, v[1], v[2]]")).toEqual([2, 9, 6]);
    expect(lastNumbers("v = [5, 6]; v[1], v[2] := v[2], v[1]; v")).toEqual([6, 5]);
    expect(lastNumbers("a = 1; b = 2; a, b := 0; [a, b]")).toEqual([0, 0]);
  });

  it("moves none of several inputs where one fails", () => {
    const session = new Session();
    const replies = [...session.run("a = 1; b = 2; a, b := 5, c; [a, b]")];
    expect(replies.at(-1)).toMatchObject({ value: [1, 2] });
  });

  it("moves an element, a number, and leaves the others", () => {
    expect(lastNumbers("v = [1, 2, 3]; v[2] := 7; v")).toEqual([1, 7, 3]);
    expect(lastNumbers("v = [1, 2, 3]; v[1 + 2] *= 2; v")).toEqual([1, 2, 6]);
    expect(lastNumbers("v = [1, 2, 3]; l = sum(v^2); v[3] -= 0.5*∇l; v")).toEqual([1, 2, 0]);
  });

  it("gives an input another shape by := alone", () => {
    expect(lastNumbers("x = 2; y = sum(x^2); x := [1, 2]; y")).toBe(5);
    expect(lastNumbers("v = [1, 2]; y = sum(v); v := [1, 2, 3, 4]; y")).toBe(10);
    expect(lastNumbers("v = [1, 2]; y = 3v; v := 5; y")).toBe(15);
    expect(lastNumbers("v = [1, 2]; v += 1; v")).toEqual([2, 3]);
    expect(errorOf("x = 2; x += [1, 2]")).toMatchObject({
      code: "number-expected",
      message: "expected a number, found a list of 2",
      hint: "x is a number",
      span: { start: 5, end: 11 },
    });
  });
});

describe("what cannot move", () => {
  it.each<[program: string, code: string, message: string, hint: string | undefined, at: string]>([
    [
      "x = 2; y = x^2; y := 5",
      "cannot-move",
      "y is derived from x",
      "move x, or make y an input: y = 5",
      "y",
    ],
    [
      "x = 2; y = x^2; x = 5; y := 5",
      "cannot-move",
      "y is derived from x (was 2)",
      "move x (was 2), or make y an input: y = 5",
      "y",
    ],
    [
      "x = 2; y = x^2; y += 0.01",
      "cannot-move",
      "y is derived from x",
      "move x, or try :whatif y += 0.001",
      "y",
    ],
    [
      "x = 2; y = x^2; x := 5; y := 5",
      "cannot-move",
      "y is derived from x",
      "move x, or make y an input: y = 5",
      "y",
    ],
    [
      "v = [1, 2]; n = sum(1 for k in v); n := 3",
      "cannot-move",
      "n is derived from v",
      "move v, or make n an input: n = 5",
      "n",
    ],
    [
      "a = 1; b = 1; c = 1; d = 1; y = a*b*c*d; y := 0",
      "cannot-move",
      "y is derived from a, b, c and others",
      "move a, b, c and others, or make y an input: y = 5",
      "y",
    ],
    [
      "x = 2; x; ans := 5",
      "cannot-move",
      "ans is the last answer",
      "only inputs move; x = 5 makes an input",
      "ans",
    ],
    ["pi := 3", "cannot-move", "pi is a constant", "pi = 5 defines an input with this name", "pi"],
    [
      "const c = 1; c := 3",
      "cannot-move",
      "c is a constant",
      "c = 5 defines an input with this name; in a loop, start with c := 5",
      "c",
    ],
    ["x[1] := 1", "unknown-name", "unknown variable x", "give it a value first: x = …", "x"],
    [
      "x = 1; x[1] := 1",
      "list-expected",
      "expected a list, found a number",
      "only lists have elements",
      "x",
    ],
    ["v = [1, 2]; v[3] := 1", "out-of-range", "index 3 is out of range (1 to 2)", undefined, "3"],
    [
      "v = [1, 2]; v[1.5] := 1",
      "out-of-range",
      "invalid index 1.5",
      "an index is a whole number",
      "1.5",
    ],
    [
      "v = [1, 2]; v[1] := v",
      "number-expected",
      "expected a number, found a list of 2",
      "v[1] is a number",
      "v",
    ],
    [
      "v = [1, 2]; v[1], v[2 - 1] := 1, 2",
      "bad-change",
      "v[2 - 1] is assigned twice",
      "name each target once",
      "v[2 - 1]",
    ],
    [
      "v = [1, 2]; v, v[1] := v, 2",
      "bad-change",
      "v[1] is assigned twice",
      "name each target once",
      "v[1]",
    ],
    ["a = 1; a, a := 1, 2", "bad-change", "a is assigned twice", "name each target once", "a"],
    [
      "a = 1; b = 2; y = 3; a, b := y",
      "bad-change",
      "one value for 2 targets",
      "give one value for each, or a gradient: a, b -= 0.1*∇loss",
      "y",
    ],
    [
      "a = 1; a := 1, 2",
      "bad-change",
      "2 values for 1 name",
      "write a list as a := [1, 2]",
      "a := 1, 2",
    ],
    [
      "a = 1; b = 1; a, b := 1, 2, 3",
      "bad-change",
      "3 values for 2 names",
      "give one value for each name",
      "a, b := 1, 2, 3",
    ],
  ])("%s", (program, code, message, hint, at) => {
    const failure = repliesOf(program).find((reply) => reply.kind === "failure");
    expect(failure?.error).toMatchObject({ code, message, hint });
    const { start = 0, end = 0 } = failure?.error.span ?? {};
    expect(failure?.statement.text.slice(start, end)).toBe(at);
    // A target that is refused twice over is refused where it is written last.
    expect(failure?.statement.text.lastIndexOf(at)).toBeGreaterThanOrEqual(start);
  });

  it("is a name without a value that an operator is to change", () => {
    expect(errorOf("x += 1")).toMatchObject({
      code: "unknown-name",
      message: "unknown variable x",
      span: { start: 0, end: 1 },
    });
  });

  it("stays what it was", () => {
    expect(errorsOf("x = 2; y = x^2; y := 5; y, x := 1, 2; x; y")).toHaveLength(2);
    expect(repliesOf("x = 2; y = x^2; y, x := 1, 3; y").at(-1)).toMatchObject({ value: 4 });
  });
});

describe("several definitions", () => {
  it("take all right sides before any name is bound", () => {
    expect(lastNumbers("a, b = 1, 2; a, b = b, a + b; [a, b]")).toEqual([2, 3]);
    expect(gradientOf("x = 3; p, q = x^2, 2x; p*q")).toEqual({ x: 54 });
  });

  it("are told as so many statements, at one place", () => {
    expect(repliesOf("x = 3; a, b, c = 1, x^2, x^3").slice(1)).toMatchObject([
      { kind: "definition", name: "a", value: 1, statement: { text: "a = 1", line: 1, column: 8 } },
      { kind: "answer", name: "b", value: 9, statement: { text: "b = x^2", line: 1, column: 8 } },
      { kind: "answer", name: "c", value: 27, statement: { text: "c = x^3", line: 1, column: 8 } },
    ]);
  });

  it("follow", () => {
    expect(lastNumbers("x = 2; a, b = x, x; a, b = a + b, a - b; x := 3; [a, b]")).toEqual([6, 0]);
  });

  it("bind none where one fails", () => {
    const replies = repliesOf("a = 1; a, b = 5, c; a; b");
    expect(replies.slice(1)).toMatchObject([
      { kind: "failure", error: { message: "unknown variable c" } },
      { value: 1 },
      { kind: "failure", error: { message: "unknown variable b" } },
    ]);
  });

  it.each([
    ["a, b = 1", "bad-change", "1 value for 2 names"],
    ["a, a = 1, 2", "bad-change", "a is assigned twice"],
    ["v = [1]; v[1], a = 1, 2", "bad-change", "= cannot set an element"],
    ["v = [1]; v[1] = 1", "bad-change", "= cannot set an element"],
    ["a, b = 1, 2 ± 0.1", "bad-uncertainty", "an uncertainty belongs to one value"],
    ["a, b = 1 ± 0.1, 2", "bad-uncertainty", "an uncertainty belongs to one value"],
    ["a = 1; b = 2; a, b", "syntax", "expected `[`, `:=` or `=`"],
  ])("%s", (program, code, message) => {
    expect(errorOf(program)).toMatchObject({ code, message });
  });
});

describe("what is derived", () => {
  it("is its formula at the present numbers, with their gradient", () => {
    expect(gradientOf("x = 3; w = 2; y = w*x^2; x := 5; y")).toEqual({ w: 25, x: 20 });
    expect(lastValue("x = 3; y = x^2; z = y + 1; x := 5; z")).toBe(26);
    expect(lastValue("x = 3; x^2; ans + 1; x := 5; ans")).toBe(26);
  });

  it("keeps the meaning of the names that it was written with", () => {
    expect(lastValue("x = 1; y = 2x; x = 10; y")).toBe(2);
    expect(lastValue("x = 1; y = 2x; x = 10; x := 20; y")).toBe(2);
    expect(lastValue("k = 1; y = 2k; z = y + k; k := 2; y = 100; z")).toBe(6);
    expect(lastValue("x = 1; y = e*x; e = 100; x := 2; y")).toBe(2 * Math.E);
    expect(lastValue("x = 1; y = sin(x); sin(t) = t; x := 2; y")).toBe(Math.sin(2));
    expect(lastValue("x = 1; 10x; ans = 7; y = _ + ans; x := 2; y")).toBe(27);
    expect(lastValue("x = 1; 10x; ans = 7; y = ans + _; x := 2; y")).toBe(27);
  });

  it("calls the functions that stood when it was written, with the variables in them", () => {
    expect(lastValue("k = 2; f(t) = k*t; x = 3; y = f(x); k := 10; y")).toBe(30);
    expect(lastValue("k = 2; f(t) = k*t; x = 3; y = f(x); f(t) = 0; k := 10; y")).toBe(30);
    expect(lastValue("k = 2; f(t) = k*t; x = 3; y = f(x); k = 100; x := 4; y")).toBe(8);
    expect(lastValue("k = 2; f(t) = k*t; x = 3; y = f(x); k = 100; f(x)")).toBe(300);
    const nested = "g(t) = c*t; f(t) = g(t) + 1; c = 2; x = 3; y = f(x); g(t) = 0";
    expect(lastValue(`${nested}; c := 5; y`)).toBe(16);
    expect(lastValue(`${nested}; y`)).toBe(7);
  });

  it("survives :reset of what it was made of", () => {
    expect(lastValue("k = 2; f(t) = k*t; x = 3; y = f(x); :reset k\n x := 4; y")).toBe(8);
    expect(errorsOf("k = 2; f(t) = k*t; x = 3; :reset k\n k += 1; f(x)")).toEqual([
      "unknown variable k",
      "unknown variable k, in f",
    ]);
  });

  it("follows into other branches, other lengths, and other depths of recursion", () => {
    expect(lastValue("x = 2; y = x > 0 ? x^2 : -x; x := -3; y")).toBe(3);
    expect(gradientOf("x = 2; y = x > 0 ? x^2 : -x; x := -3; y")).toEqual({ x: -1 });
    expect(lastValue("n = 3; y = sum(k^2 for k in 1..n); n := 4; y")).toBe(30);
    const factorial = "f(n) = n <= 1 ? 1 : n*f(n - 1); n = 3; y = f(n)";
    expect(lastValue(`${factorial}; n := 5; y`)).toBe(120);
    expect(lastValue(`${factorial}; f(n) = 0; n := 6; y`)).toBe(720);
  });

  it("is an error where a move leads to a name that was not bound", () => {
    const program = "f(n) = n > 9 ? c + f(1) : n <= 1 ? 1 : n*f(n - 1); n = 3; y = f(n); n := 10";
    expect(errorsOf(`${program}; y`)).toEqual(["y cannot follow n: unknown variable c, in f"]);
    // What is bound later is another c.
    expect(errorsOf(`${program}; c = 5; y`)).toEqual([
      "y cannot follow n: unknown variable c, in f",
    ]);
  });

  it("comes back when the inputs allow", () => {
    const program = "n = 1; u = [5, 6]; t = u[n]; above = t + 1; n := 7";
    expect(errorOf(`${program}; t`)).toMatchObject({
      code: "cannot-follow",
      message: "t cannot follow n: index 7 is out of range (1 to 2)",
      hint: "move n to where t can be computed",
    });
    // Whatever rests on it gives the error of what failed first.
    expect(errorsOf(`${program}; above; above*2; t`)).toEqual(
      Array(3).fill("t cannot follow n: index 7 is out of range (1 to 2)"),
    );
    expect(lastNumbers(`${program}; n := 2; above`)).toBe(7);
    expect(errorsOf("v = [1, 2]; w = [3, 4]; y = v + w; v := [1, 2, 3]; u = 1; u := 2; y")).toEqual(
      ["y cannot follow v: list lengths differ: 3 and 2"],
    );
  });

  it("follows with its derivatives", () => {
    expect(lastValue("x = 2; d = diff(x^3, x); x := 5; d")).toBe(75);
    expect(gradientOf("x = 2; d = diff(x^3, x); x := 5; d")).toEqual({ x: 30 });
    expect(lastValue("x = 2; y = x^3; d = diff(y, x); e1 = diff(d, x); x := 5; e1")).toBe(30);
    expect(lastNumbers("x = 2; y = 3; g = grad(x^2*y, x, y); y := 5; g")).toEqual([20, 4]);
    expect(lastNumbers("x = 2; y = 3; g = ∇(x^2*y); y := 5; g")).toEqual([20, 4]);
  });

  it("keeps detached what is detached", () => {
    expect(repliesOf("x = 2; y = detach(x)*x; x := 5; y").at(-1)).toMatchObject({
      value: 25,
      gradient: [{ input: "x", partial: 5 }],
    });
  });

  it("keeps its uncertainty up to date", () => {
    // d(ab) = b·da and a·db: √((3·0.1)² + (4·0.2)²).
    const [answer] = answersOf("a = 2 ± 0.1; b = 3 ± 0.2; y = a*b; a := 4; y;\n y").slice(-1);
    expect(answer?.uncertainty).toBeCloseTo(Math.hypot(0.3, 0.8), 14);
  });

  it("keeps correlations of inputs that keep their shape", () => {
    const before = "a = 2 ± 0.1; b = 3 ± 0.1; :correlate a b 1\n y = a - b";
    // Of a difference between what goes together nothing is uncertain.
    expect(answersOf(`${before}; a := 7; y`).at(-1)?.uncertainty).toBeCloseTo(0, 15);
    expect(answersOf(`${before}; a := 7 ± 0.3; y`).at(-1)?.uncertainty).toBeCloseTo(0.2, 14);
    const [answer] = answersOf(`${before}; a := [1, 1]; a := 7 ± 0.1; y`).slice(-1);
    expect(answer?.uncertainty).toBeCloseTo(Math.hypot(0.1, 0.1), 15);
  });
});

describe("the uncertainty of an input", () => {
  const uncertaintyOf = (program: string): Numbers | undefined =>
    answersOf(program).at(-1)?.uncertainty;

  it.each<[string, Numbers | undefined]>([
    ["x = 5 ± 0.2; x := 7; x", 0.2],
    ["x = 5 ± 0.2; x *= 2; x", 0.2],
    ["x = 5 ± 0.2; x := 7 ± 0.3; x", 0.3],
    ["x = 5; x := 8 ± 5%; x", 0.4],
    ["x = 5 ± 0.2; x := 7 ± 0; x", 0],
    ["x = 5 ± 0.2; x := [1, 2]; x", undefined],
    ["v = [1, 2] ± [0.1, 0.2]; v[1] := 5; v", [0.1, 0.2]],
    ["v = [1, 2] ± [0.1, 0.2]; v[1] := 5 ± 0.5; v", [0.5, 0.2]],
    ["v = [1, 2]; v[2] := 5 ± 0.5; v", [0, 0.5]],
    ["v = [1, 2] ± 0.1; v += 1; v", [0.1, 0.1]],
    ["v = [1, 2] ± 0.1; v := [4, 5, 6]; v", undefined],
    ["w := 3 ± 0.1; w", 0.1],
  ])("%s", (program, uncertainty) => {
    expect(uncertaintyOf(program)).toEqual(uncertainty);
  });

  it.each([
    ["x = 5; x += 1 ± 0.2", "write x := … ± … in a statement of its own"],
    ["x = 5; y = 5; x, y := 1, 2 ± 0.2", "write x := … ± … in a statement of its own"],
  ])("goes with a single := alone: %s", (program, hint) => {
    expect(errorOf(program)).toMatchObject({
      code: "bad-uncertainty",
      message: "an uncertainty belongs to one value",
      hint,
    });
  });

  it("is that of a number that has one", () => {
    expect(errorOf("x = 5; x := 1 ± -1").code).toBe("bad-uncertainty");
  });
});

describe("notes", () => {
  it("tell once that a gradient got lost", () => {
    const notes = notesOf("x = 2; s = 0; t = 0; s += 3x; t += x");
    expect(notes).toEqual([
      {
        code: "moved",
        message:
          "no gradient flows through a move: s does not depend on x; to keep it, write s = s + …",
        line: 1,
        column: 22,
      },
    ]);
  });

  it.each([
    "x = 2; x += 3x",
    "x = 2; s := 3x",
    "w = 2; l = w^2; w -= 0.1*∇l",
    "w = 2; lr = 0.1; l = w^2; w -= lr*grad(l)",
    "w = 2; w -= 0.1",
  ])("tell nothing of it where none is missed: %s", (program) => {
    expect(notesOf(program)).toEqual([]);
  });

  it("tell once that something stands on an input that its name has left", () => {
    const notes = notesOf("x = 1; y = 2x; z = 3x; x = 5; x = 6; y = x; x = 7");
    expect(notes).toEqual([
      {
        code: "moved",
        message: "y still uses the old x (1); x := … would have moved it",
        line: 1,
        column: 24,
      },
    ]);
  });

  const same = (names: string, input: string, first: string): string =>
    `${names} have the same formula and both follow ${input}; before := ${first} ahead of the move keeps the value`;
  const nudge = "a = 2; b = 3; c = 1; d1 = a*b + c; c += 0.1; d2 = a*b + c;";

  it.each([
    [`${nudge} (d2 - d1)/0.1`, [same("d2 and d1", "c", "d1")]],
    [`${nudge} slope = (d1 - d2)/0.1`, [same("d1 and d2", "c", "d1")]],
    [`${nudge} slope := abs(d1/d2)`, [same("d1 and d2", "c", "d1")]],
    [`${nudge} d3 = d1; d3 > d2 ? 1 : 2`, [same("d3 and d2", "c", "d2")]],
    ["a = 2; c = a^2; b = c; a := 3; c - b", [same("c and b", "a", "c")]],
    // One that is kept, one of another formula, one that rests on another input, and none that has moved.
    ["a = 2; b := a^2; a := 3; c = a^2; c - b", []],
    [`${nudge} d3 = a*b + 2c; d3 - d1`, []],
    ["a = 2; d1 = a^2; c = 1; c += 1; const a = 3; d2 = a^2*c; d2 - d1", []],
    ["a = 2; d1 = a^2; d2 = a^2; d2 - d1", []],
    ["a = 2; d1 = a + rand(); d2 = a + rand(); a := 3; d2 - d1", []],
  ])("tell that both sides follow a move: %s", (program, messages) => {
    const notes = notesOf(program).filter(({ message }) => !message.includes("stands on"));
    expect(notes.map(({ message }) => message)).toEqual(messages);
  });

  it("tell what became of a number on the way", () => {
    expect(notesOf("x = 2; x /= 0")).toMatchObject([{ code: "infinity" }]);
  });
});

describe("commands", () => {
  const rowsOf = (program: string): string => JSON.stringify(repliesOf(program).at(-1));

  it("move what they find", () => {
    expect(lastValue("x = 3; y = x^2; :solve y = 16 for x\n y")).toBeCloseTo(16, 12);
    expect(lastValue("x = 3; y = (x - 1)^2 + 2; :minimize y over x\n y")).toBeCloseTo(2, 12);
    expect(lastValue("x = 3; y = 2 - (x - 1)^2; :maximize y over x\n y")).toBeCloseTo(2, 12);
    const data = "t = [1, 2, 3]; d = [2, 4, 6]; a = 1; m = a*t";
    const fitted = [2, 4, 6].map((each) => expect.closeTo(each, 10));
    expect(lastNumbers(`${data}; :fit d ~ m over a\n m`)).toEqual(fitted);
    expect(lastNumbers(`${data}; :fit d ~ m over a = 5\n m`)).toEqual(fitted);
    expect(lastNumbers(`${data}; :fit d ~ a*t\n m`)).toEqual(fitted);
    expect(notesOf(`${data}; :fit d ~ m over a\n m - a*t`)).toEqual([]);
  });

  it("contradict nothing that one before has found", () => {
    const loan = "P = 1e5; n = 120; p = P*0.01/(1 - 1.01^-n)";
    // An annuity's terms: n = −ln(1 − 0.01·P/p)/ln 1.01, and P = p·(1 − 1.01^−n)/0.01.
    const terms = Math.log(1 - 1000 / 1500) / -Math.log(1.01);
    const solved = `${loan}; :solve p = 1500 for n\n`;
    expect(lastValue(`${solved}n`)).toBeCloseTo(terms, 9);
    expect(lastValue(`${solved}p`)).toBeCloseTo(1500, 9);
    expect(lastValue(`${solved}:solve p = 1600 for P\n P`)).toBeCloseTo(
      (1600 * (1 - 1.01 ** -terms)) / 0.01,
      6,
    );
    expect(lastValue(`${solved}:solve p = 1600 for P\n n`)).toBeCloseTo(terms, 9);
  });

  it("give what they find the uncertainty that follows, or none", () => {
    const solved = "a = 4 ± 0.4; x = 1 ± 9; y = 3x; :solve x^2 = a for x\n";
    // dx = da/(2x), and x goes with a.
    expect(answersOf(`${solved}y`).at(-1)?.uncertainty).toBeCloseTo(0.3, 12);
    expect(answersOf(`${solved}x^2 - a`).at(-1)?.uncertainty).toBeCloseTo(0, 12);
  });

  it("without an argument are about the last answer at the present inputs", () => {
    expect(rowsOf("x = 3; x^2; x := 5; :grad")).toContain('["x",5,10]');
    expect(rowsOf("x = 3; y = x^2; x := 5; :whatif x += 1")).toContain('["actual",36,11]');
  });

  it("nudge a derived value, with its formula held off", () => {
    const before = "a = 2; b = -3; c = 10; f = -2; d = a*b + c; L = d*f";
    // ∂L/∂d = f = -2, as in the lecture.
    expect(rowsOf(`${before}; :whatif d += 0.001`)).toContain('["actual",-8.002,');
    expect(rowsOf(`${before}; :whatif L += 1`)).toContain('["actual",-7,1]');
    expect(rowsOf(`x = 3; y = x^2; :whatif y += 1`)).toContain('["actual",10,1]');
    expect(lastValue(`${before}; :whatif d += 0.001\n L`)).toBe(-8);
    expect(lastValue(`${before}; :whatif d += 0.001\n a := 1; L`)).toBe(-14);
  });
});

describe("training", () => {
  it("takes the lecture's step on the leaves", () => {
    const program = "a = 2; b = -3; c = 10; f = -2; L = (a*b + c)*f; a, b, c, f += 0.01*∇L; L";
    expect(lastValue(program)).toBeCloseTo(-7.286496, 14);
  });

  it("moves by gradients at the numbers before the move", () => {
    // (x - y)²: both partials are taken at x = 3, y = 1.
    expect(lastNumbers("x = 3; y = 1; l = (x - y)^2; x, y -= 0.5*∇l; [x, y]")).toEqual([1, 3]);
  });

  it("adds momentum", () => {
    const step = "v := 0.9v + grad(l, w); w -= 0.1v;";
    // By hand: v = 4, w = 1.6; v = 6.8, w = 0.92.
    expect(lastValue(`w = 2; l = w^2; v := 0*w; ${step} ${step} w`)).toBeCloseTo(0.92, 15);
  });
});

describe("an interrupt", () => {
  /** Cuts work off at every look there is, one run after the other, and tells what is left each time. */
  function leftBy(statement: string, ask: string): Set<string> {
    const left = new Set<string>();
    for (let looks = 1; looks < 1000; looks++) {
      const session = new Session();
      for (const _ of session.run("a = [1, 1]; b = [1, 1]; y = sum(a*b); p = 7; q = 8"));
      let count = looks;
      session.onWork = () => {
        if (--count === 0) throw new Error("cut off");
      };
      let isCut = false;
      try {
        for (const _ of session.run(statement));
      } catch {
        isCut = true;
      }
      session.onWork = undefined;
      if (isCut) session.recover();
      left.add(
        JSON.stringify([...session.run(ask)].map((reply) => ("value" in reply ? reply.value : 0))),
      );
      if (!isCut) return left;
    }
    throw new Error("never done");
  }

  it("leaves what some whole statement left", () => {
    const lists = "[2 for j in 1..3000], [3 for j in 1..3000]";
    const ask = "[a[1], b[1], y]";
    expect(leftBy(`a, b := ${lists}`, ask)).toEqual(new Set(["[[1,1,2]]", "[[2,3,18000]]"]));
    const sums =
      "1 + sum(sin(a[1] - 1)*j for j in 1..3000), 2 + sum(sin(b[1] - 1)*j for j in 1..3000)";
    const defined = leftBy(`p, q = ${sums}`, "[p, q]");
    expect(defined).toEqual(new Set(["[[7,8]]", "[[1,2]]"]));
  });
});

describe("a preview", () => {
  it("shows where a move leads, and moves nothing", () => {
    const session = new Session();
    const replies = (text: string): Reply[] => [...session.run(text)];
    replies("x = 3; y = x^2; v = [1, 2]");
    expect(session.preview("x += 1", 60_000)).toMatchObject({ name: "x", value: 4, gradient: [] });
    expect(session.preview("x -= 0.5*∇y", 60_000)).toMatchObject({ name: "x", value: 0 });
    expect(session.preview("v[2] := 9", 60_000)).toMatchObject({ name: "v[2]", value: 9 });
    expect(session.preview("new := x", 60_000)).toMatchObject({ name: "new", value: 3 });
    expect(session.preview("x, v := 1, 2", 60_000)).toBeUndefined();
    expect(session.preview("y := 1", 60_000)).toBeUndefined();
    expect(replies("[x, y, v[2]]")).toMatchObject([{ value: [3, 9, 2] }]);
    expect(replies("new")).toMatchObject([{ kind: "failure" }]);
  });
});

describe("rows of data", () => {
  it("undo moves, and say so", () => {
    const session = new Session();
    for (const _ of session.run("w = 1; y = w^2"));
    const program = [...new Session().run("w += x; w")].map(({ statement, file }) => ({
      statement,
      file,
    }));
    const run = session.repeat(["x"], program);
    for (const x of [1, 2, 3]) {
      const [move, answer] = [...run([x])];
      expect(move).toMatchObject({
        kind: "move",
        moved: [{ input: "w", from: 1, to: 1 + x }],
        notes: [{ code: "moved" }, { code: "moved" }].slice(x === 1 ? 0 : 1),
      });
      expect(answer).toMatchObject({ value: 1 + x });
    }
    expect([...session.run("w + y")]).toMatchObject([{ value: 2 }]);
  });
});

it("moves many times in a bounded graph", () => {
  const { workspace } = contextAfter("w = 1; y = w^2 + sin(w)");
  const runner = new StatementRunner(workspace, true);
  const [move, ask] = [...splitStatements("w += 1e-3; y")].map((statement) => ({
    context: { statement, file: "<test>", isRow: false },
    tree: parse(statement.text),
  }));
  let size = 0;
  for (let step = 0; step < 30_000; step++) {
    for (const each of [move, ask]) {
      workspace.beginStatement();
      if (each !== undefined) runner.run(each.tree, each.context);
    }
    size = Math.max(size, workspace.graph.size);
  }
  // One that kept what each move has made would have more than twice as many nodes.
  expect(size).toBeLessThan(70_000);
  expect(workspace.numbersIn(workspace.variable("w") ?? [])).toBeCloseTo(31, 8);
});
