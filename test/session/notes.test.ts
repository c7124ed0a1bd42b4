import { describe, expect, it } from "vitest";
import { Session } from "../../src/index.ts";
import type { Note } from "../../src/session/reply.ts";
import { answersOf } from "../replies.ts";

const notesOn = (program: string): string[] =>
  (answersOf(program).at(-1)?.notes ?? []).map(
    ({ code, message, column }) => `${code} ${column}: ${message}`,
  );

describe("a value that is no number", () => {
  it.each([
    ["1 + 0/0", ["nan 5: 0/0 is not a number"]],
    ["x = -1\n2 + sqrt(x)*3", ["nan 5: sqrt(x) is not a number"]],
    ["x = 0\n(1 + 1/x) - 2", ["infinity 6: 1/x is infinite"]],
    ["exp(1000)", ["infinity 1: exp(1000) is infinite"]],
    ["exp(1000) - exp(1000)", ["nan 1: exp(1000) - exp(1000) is not a number"]],
    ["f(t) = ln(t)\n1 + f(-1)", ["nan 5: f(-1) is not a number"]],
    ["x = nan\nx + 1", ["nan 1: a value used here is not a number"]],
    ["inf", []],
    ["w = inf; x = 1\nx > 0 ? w*x : 1/(x - 1)", ["infinity 1: a value used here is infinite"]],
    ["x = 0; y = 2\ny > 1 ? ln(x)*y : 1/x", ["infinity 9: ln(x) is infinite"]],
    ["x = inf\nx", []],
    ["1/exp(1000)", []],
  ])("%j says where it arose", (program, expected) => {
    expect(notesOn(program)).toEqual(expected);
  });
});

it.each([
  ["1 + 0/0", "5-7", undefined],
  ["x = 800\nexp(x)/exp(x)", "1-13", "inf/inf"],
  ["exp(1000) - exp(1000)", "1-21", "inf - inf"],
  ["x = 0\nln(x) + x", "1-5", "ln(0)"],
  ["x = -1; y = 2\n(y +\n  sqrt(x)*3)", "3-9", "sqrt(-1)"],
  ["f(t) = ln(t)\n1 + f(-1)", "5-9", "ln(-1)"],
  ["x = 0\n3^2 + x^-1", "7-10", "0^-1"],
  ["x = 1\n2*acos(x)", "3-9", "-inf at acos(1)"],
  // What an earlier statement has made has no place in this one, but a cause.
  ["x = 0; y = log(x);\ny + 1", "1-5", "log(0)"],
  ["x = nan\nx + 1", "1-5", undefined],
])("%j is pointed at, with the numbers that it comes from", (program, columns, expected) => {
  const notes = answersOf(program).at(-1)?.notes ?? [];
  expect(notes).toHaveLength(1);
  const [{ column, length, cause }] = notes as [Note];
  expect([`${column}-${column + (length ?? 0) - 1}`, cause]).toEqual([columns, expected]);
});

it("the gradient of what an earlier statement has made is lost in the whole of this one", () => {
  const [answer] = answersOf("x = 0; norm = sqrt(x^2);\n 3*norm\n");
  expect(answer?.notes).toMatchObject([
    { message: expect.stringMatching(/becomes NaN.* \(in x\^2\)$/), column: 2, length: 6 },
  ]);
});

it("notes of the same kind in two lines are two", () => {
  expect(
    answersOf("x = 0; y = 0\n[abs(x),\n abs(y)]")
      .at(-1)
      ?.notes.map(({ line }) => line),
  ).toEqual([2, 3]);
});

it("the gradient of a very long list is left out, and the value is there", () => {
  const [answer] = answersOf("v = 1..20000; v^2\n");
  expect(answer?.gradient).toEqual([]);
  expect(answer?.notes).toMatchObject([{ code: "large" }]);
  expect(answersOf("v = 1..20000; w = v^2;\nw[20000]\n")[0]?.value).toBe(4e8);
});

it("a definition tells where its value ceased to be a number", () => {
  const notes = (program: string): string[] =>
    [...new Session().run(program)].flatMap((reply) =>
      "notes" in reply ? reply.notes.map(({ column, message }) => `${column}: ${message}`) : [],
    );
  expect(notes("y = 1 + 1/0\n")).toEqual(["9: 1/0 is infinite"]);
  expect(notes("const c = ln(-1)\n")).toEqual(["11: ln(-1) is not a number"]);
  expect(notes("y = inf; z = -inf; w = [nan, 1]\n")).toEqual([]);
});

describe("what is an uncertainty elsewhere", () => {
  const notesOnLine = (line: string): string[] =>
    [...new Session().run(`a = 1; b = 2\n${line}`)]
      .slice(2)
      .flatMap((reply) =>
        "notes" in reply
          ? reply.notes.map(({ code, column, message }) => `${code} ${column}: ${message}`)
          : [reply.kind],
      );
  const difference = "+- adds a negative number; write ± or +/- for an uncertainty";

  it.each([
    [
      "x = 9.81(2)",
      [`notation 5: 9.81(2) is the product 9.81*2; write 9.81 ± 0.02 for an uncertainty`],
    ],
    [
      "x = 9.81(2);",
      [`notation 5: 9.81(2) is the product 9.81*2; write 9.81 ± 0.02 for an uncertainty`],
    ],
    [
      "const g = 6.7(150)*1e-11",
      [`notation 11: 6.7(150) is the product 6.7*150; write 6.7 ± 15.0 for an uncertainty`],
    ],
    [
      "f(t) = .25(3)*t",
      [`notation 8: .25(3) is the product .25*3; write .25 ± 0.03 for an uncertainty`],
    ],
    [
      "-1.00(15)",
      [`notation 2: 1.00(15) is the product 1.00*15; write 1.00 ± 0.15 for an uncertainty`],
    ],
    ["`c 1.5(2)` = 4 +- 1", [`notation 16: ${difference}`]],
    ["x = 3 +- 0.1", [`notation 7: ${difference}`]],
    ["3 +−.1", [`notation 3: ${difference.replace("-", "−")}`]],
  ])("is told of in %s", (line, expected) => {
    expect(notesOnLine(line)).toEqual(expected);
  });

  it.each([
    "2(3)",
    "1.5(2)^2",

    "1.5(2 + a)",
    "a +-b",
    "3 + -0.1",
    "3 +- b",
    "a = 3 +/- 0.1",
    "1.5*(2)",
  ])("is not seen in %s", (line) => {
    expect(notesOnLine(line)).toEqual([]);
  });
});

it("what a name hides is told", () => {
  const notes = (program: string): string[] =>
    [...new Session().run(program)].flatMap((reply) =>
      "notes" in reply ? reply.notes.map(({ code }) => code) : [],
    );
  expect(notes("ans = 5\n")).toEqual(["hides"]);
  expect(notes("diff(x) = x^2\n")).toEqual(["hides"]);
});

describe("a convention", () => {
  it.each([
    ["x = 0\n1 + abs(x)", ["kink 5: abs has no derivative at 0; nabla uses 0"]],
    ["x = 2; y = 2\nmax(x, y)", ["kink 1: at a tie, max splits its derivative equally"]],
    ["x = 1\nclamp(x, 0, 1)", ["kink 1: clamp has no derivative at its bounds; nabla uses 1"]],
    ["x = 0\nd = diff(relu(x), x) + x", ["kink 10: relu has no derivative at 0; nabla uses 0"]],
    ["x = 0\ny = abs(x);\ny + 1", ["kink 1: abs has no derivative at 0; nabla uses 0 (in abs(x))"]],
    ["x = 0\nsqrt(x)", ["derivative 1: the derivative of sqrt(x) is not finite here"]],
    ["x = 3\nfloor(x)", ["kink 1: floor jumps at whole numbers; nabla uses 0 for its derivative"]],
    ["x = 3\nabs(x) + floor(x + 0.5)", []],
    ["abs(0)", []],
  ])("%j is named", (program, expected) => {
    expect(notesOn(program)).toEqual(expected);
  });

  it("is named once, however often it is followed", () => {
    expect(notesOn("x = 0\nsum(abs(x*k) for k in 1..9)")).toHaveLength(1);
  });
});

describe("what means something else elsewhere", () => {
  const told = (program: string): string[] =>
    [...new Session().run(program)].flatMap((reply) =>
      "notes" in reply ? reply.notes.map(({ message, column }) => `${column}: ${message}`) : [],
    );

  it("is told of a logarithm once a session, where it is used with no base", () => {
    const note = "log is the natural logarithm; log10(x) has base 10";
    expect(told("2*log(3)\nlog(4)\nf(x) = log(x)")).toEqual([`3: ${note}`]);
    expect(told("f(x) = 1 + log(x)\nlog(2)")).toEqual([`12: ${note}`]);
    expect(told("log(3, 10)\nln(3)\nlog10(3)\nlog1p(2)")).toEqual([]);
    expect(told("log(x) = log10(x)\nlog(3)").filter((each) => each.includes(note))).toEqual([]);
  });

  it("is told of angles that look like degrees, once a session", () => {
    const note = (name: string, angle: number): string =>
      `${name} takes radians; for degrees write ${name}(${angle}°)`;
    expect(told("1 + sin(30)\ncos(60)")).toEqual([`5: ${note("sin", 30)}`]);
    expect(told("tan 45")).toEqual([`1: ${note("tan", 45)}`]);
    expect(told("sin(30)^2 + log(2)")).toEqual([
      "13: log is the natural logarithm; log10(x) has base 10",
      `1: ${note("sin", 30)}`,
    ]);
    expect(told("sin(3)\nsin(30°)\ncos(2*30)\ntan(0)\ntanh(30)\nsin(31)\nsin(375)")).toEqual([]);
    expect(told("sin(x) = x\nsin(30)").filter((each) => each.includes("radians"))).toEqual([]);
  });

  it.each([
    ["2020-01-31", ["1: 2020-01-31 is the difference 1988, not a date"]],
    ["1 + 2020-1-2", ["5: 2020-1-2 is the difference 2017, not a date"]],
    ["2020 - 1 - 2", []],
    ["2020-13-2", []],
    ["1 + 12/31/2020", ["5: 12/31/2020 is a quotient, not a date"]],
    ["3/2020", []],
    ["0 + 36#z", ["5: #z is a comment; nabla reads 0xff and 0b101, and no base 36"]],
    ["6#100 ", ["1: #100 is a comment; nabla reads 0xff and 0b101, and no base 6"]],
    ["36#z\n36", ["1: #z is a comment; nabla reads 0xff and 0b101, and no base 36"]],
    ["3#mass\n5#9\n16 #ff\n16# ff\nx = 3#", []],
    ["0b1e-2", ["1: 0b1e is the product 0b1*e; binary numbers have no exponent"]],
    ["0b10 - 2", []],
    ["2\n+\n2", ["1: + begins a new formula here; ans + … goes on with the last answer"]],
    ["2\n- 64", ["1: - begins a new formula here; ans - … goes on with the last answer"]],
    ["2\n+64", ["1: + begins a new formula here; ans + … goes on with the last answer"]],
    ["-64\n-64", []],
    [
      "[1, 2]·[3, 4]\n[1, 2]·[3, 4]",
      ["7: · multiplies element by element; dot(u, v) is the dot product"],
    ],
    ["[1, 2] × [3, 4]", ["8: × multiplies element by element, and is not the cross product"]],
    ["|[3, 4]|", ["1: |v| is of each element; norm(v) is the length of v"]],
    ["2·3 + 2×4 + |-1|", []],
    ["x = 5\nx <- 3", ["1: <- compares x with a negative number; write x = 3 to assign"]],
    ["x = 5\nx < -3", []],
    ["x = 5\nx <-3", []],
    ["const c = 3\nc = 4", ["1: c is no longer a constant; const c = … keeps it constant"]],
    ["const c = 3\nconst c = 4", []],
  ])("%j: %j", (program, notes) => {
    expect(told(program)).toEqual(notes);
  });

  it("is told of the last answer where there is none yet", () => {
    const hint = "enter a formula; ans is its value";
    for (const program of ["ans", "x = ans", "f(t) = ans*t; f(2)"]) {
      expect([...new Session().run(program)].at(-1)).toMatchObject({
        error: { code: "unknown-name", hint },
      });
    }
  });
});
