/** Notes on gradients that are lost: where they are, and that there are none where nothing is. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NablaError } from "../../src/error.ts";
import type { Answer, Note } from "../../src/session/reply.ts";
import { root } from "../program.ts";
import { answersOf, repliesOf } from "../replies.ts";
import { formulas, inputs } from "../syntax/programs.ts";

const isBlame = ({ code, message }: Note): boolean =>
  code === "vanishing" || code === "exploding" || message.includes("becomes NaN");

/** `3-11: message` for each such note of the last answer: the columns that the caret is under. */
const blamed = (program: string): string[] =>
  (answersOf(program).at(-1)?.notes ?? [])
    .filter(isBlame)
    .map(({ message, column, length }) => `${column}-${column + (length ?? 0) - 1}: ${message}`);

describe("a node is blamed", () => {
  it.each([
    [
      "w = 20; x = 2; v = 3\ny = tanh(w*x)*v",
      ["5-13: vanishing gradient: tanh(40) is saturated (local derivative 7.2e-35)"],
    ],
    [
      "x = 50; v = 1\n1/(1 + exp(-x)) + v",
      ["8-14: vanishing gradient: exp(-50) is saturated (local derivative 1.9e-22)"],
    ],
    // Underflow is a 0 that no rule has said.
    [
      "x = 800\nsigmoid(x) + 1",
      ["1-10: vanishing gradient: sigmoid(800) is saturated (local derivative 0)"],
    ],
    [
      "n = 100\n1 + 0.5^n",
      ["5-9: vanishing gradient: 0.5^100 is saturated (local derivative -5.5e-31)"],
    ],
    [
      "a = 0; b = 90\nlogsumexp([a, b])",
      ["1-17: vanishing gradient: logsumexp(0, 90) is saturated (local derivative 8.2e-40)"],
    ],
    // The outermost is where it is lost; the call stands for what is in the function.
    [
      "f(t) = tanh(30*t); x = 2\n1 + f(f(x))",
      ["5-11: vanishing gradient: tanh(30) is saturated (local derivative 3.5e-26)"],
    ],
    [
      "x = pi/2 + 0\n2 + tan(x)",
      ["5-10: exploding gradient: tan(1.5708) is steep (local derivative 2.7e32)"],
    ],
    [
      "u = 1 + 1e-13\n3/(u - 1)",
      ["1-9: exploding gradient: 3/9.992e-14 is steep (local derivative -3e26)"],
    ],
    ["x = 0\nsqrt(x^2) + 1", ["6-8: gradient becomes NaN: upstream inf × local derivative 0 (^)"]],
    [
      "x = 0; v = 1\nsqrt(x)*x + v",
      ["1-7: gradient becomes NaN: upstream 0 × local derivative inf (sqrt)"],
    ],
    [
      "x = 0.7; y = 2\nfloor(x)*y",
      ["1-8: zero gradient: floor is a step function (local derivative 0)"],
    ],
    [
      "x = 3; y = 2\n(x > 1)*y + round(x + 0.1)",
      [
        "13-26: zero gradient: round is a step function (local derivative 0)",
        "1-7: zero gradient: > is a step function (local derivative 0)",
      ],
    ],
    // Nothing is left of the whole gradient, on account of the side of a kink.
    [
      "x = 0\n3 + relu(x - 1)",
      ["5-15: vanishing gradient: relu(-1) is saturated (local derivative 0)"],
    ],
    [
      "x = 0; w = 2\nmax(x*w - 1, 0)*w",
      ["1-15: vanishing gradient: max(-1, 0) is saturated (local derivative 0)"],
    ],
    [
      "x = 7\nclamp(x, 0, 1)",
      ["1-14: vanishing gradient: clamp(7, 0, 1) is saturated (local derivative 0)"],
    ],
    [
      "x = 1; w = -2; h = relu(w*x);\nh^1.5 + 2*h",
      ["1-11: vanishing gradient: relu(-2) is saturated (local derivative 0) (in relu(w*x))"],
    ],
  ])("%j", (program, expected) => {
    expect(blamed(program).sort()).toEqual([...expected].sort());
  });

  it("together with others, where many steps have lost it", () => {
    const nested = (name: string, count: number): string =>
      `${`${name}(`.repeat(count)}x${")".repeat(count)}`;
    expect(blamed(`x = 0.5\ng(t) = sigmoid(0.3*t)\n${nested("g", 13)}`)).toEqual([
      expect.stringMatching(
        /^1-40: vanishing gradient: 26 local derivatives of about 0.27, starting at sigmoid\(/,
      ),
    ]);
    expect(blamed(`x = 0.3\nm(t) = 3.99*t*(1 - t)\n${nested("m", 60)}`)).toEqual([
      expect.stringMatching(/^1-181: exploding gradient: \d+ local derivatives of about \d/),
    ]);
    expect(blamed(`x = 0.3\nm(t) = 3.99*t*(1 - t)\n${nested("m", 20)}`)).toEqual([]);
  });

  it("in an earlier statement that said nothing, once", () => {
    const program = "x = 2; v = 1\nh = tanh(30*x);\nh + v\nh + 2*v\n";
    expect(answersOf(program).map(({ notes }) => notes.map(({ message }) => message))).toEqual([
      ["vanishing gradient: tanh(60) is saturated (local derivative 3.1e-52) (in tanh(30*x))"],
      [],
    ]);
  });

  it("once, where a list has many such elements", () => {
    expect(blamed("v = [i + 0.5 for i in 1..9]\nsum(floor(v))")).toEqual([
      "5-12: zero gradient: floor is a step function (local derivative 0)",
    ]);
    // An earlier statement has many places.
    expect(blamed("w = [30 + 0*i for i in 1..9]; y = sum(tanh(w)) + 1;\ny + 1")).toEqual([
      "1-5: vanishing gradient: tanh(30) is saturated (local derivative 3.5e-26) (in tanh(w[9]))",
    ]);
  });

  it("in an element of a list, in another line", () => {
    const [answer] = answersOf("x = 2; y = 1\n[y,\n  tanh(30*x) + y]");
    expect(answer?.notes).toMatchObject([{ code: "vanishing", line: 3, column: 3, length: 10 }]);
  });
});

describe("nothing is blamed", () => {
  it.each([
    // A small input, a small factor, a small answer.
    "k = 1.38e-23; t = 300; e = 1\ne + k*t",
    "x = 1e-20; v = 1\nv + x^2 + sin(x)",
    "x = 5\n1e-30*x",
    "x = 60\nexp(-x)",
    "x = 60; a = 2\na*exp(-x)*sigmoid(-x)",
    "x = 1e-20\n1/x",
    "x = 1e15; y = 1\nx/1e15 + y",
    // A steep factor of a small answer.
    "x = 1\nexp(1e13*(x - 1))*1e-3",
    "x = 1e-30; a = 1\na + sqrt(x)",
    "a = 0; b = 1e-7\nhypot(3, a, b)",
    // A factor of 0, an extremum, a minimum.
    "w = 0; x = 2; v = 3\nw*x + 0*v + v",
    "x = pi/2 + 0; v = 1\nsin(x) + v",
    "x = 1; v = 2\n(x - 1)^2 + v",
    "x = 0; v = 2\ncosh(x) + v",
    // Branches that are not taken have their own explanation, and so has what is detached.
    "x = -1; v = 2\nrelu(x) + v",
    "x = -1\nrelu(x)*0 + (x + 1)^2",
    "x = 0\nrelu(x)",
    "x = 0; y = 0\nx^2 + relu(1 - y)*0 + y^2",
    "x = -1; v = 2\n(x > 0 ? sqrt(x) : 0) + v",
    "x = 3; v = 2; w = 1\nx > 1 ? v : w",
    "x = 3; y = 2\nmax(x, y)",
    "x = 30; y = 2\nclamp(x, 0, 1) + y",
    "x = 3; y = 2\ndetach(x)*y",
    "v = [1, 2, 3]\nmean(v)",
    // Questions are no numbers to differentiate.
    "x = 3\nx > 2",
    "x = 3; y = 1\nx > 2 and not (y > 3)",
    // What also comes another way.
    "x = 3.5\nx*floor(x)",
    "x = 40\ntanh(x) + x",
    // A step that it stands at has a note of its own.
    "x = 3\nfloor(x)",
    "x = nan\ntanh(40)*x",
    // An infinite derivative, too.
    "x = 2; v = 3\nsqrt(x - 2)*v",
  ])("%j", (program) => {
    expect(blamed(program)).toEqual([]);
  });

  it("in the examples", () => {
    for (const name of readdirSync(join(root, "examples"))) {
      if (!name.endsWith(".nabla")) continue;
      const replies = repliesOf(readFileSync(join(root, "examples", name), "utf8"));
      const notes = replies.flatMap((reply) => ("notes" in reply ? [...reply.notes] : []));
      expect(notes.filter(isBlame), name).toEqual([]);
    }
  });

  it("unless a partial is tiny, enormous, 0 or not a number beside the others", () => {
    const point = fc.double({ min: -30, max: 30, noNaN: true });
    let noted = 0;
    fc.assert(
      fc.property(formulas, fc.tuple(point, point, point), (formula, at) => {
        const bound = inputs.map((name, index) => `${name} = ${at[index]}`).join("; ");
        let answers: Answer[];
        try {
          answers = answersOf(`${bound}\n${formula}`);
        } catch (error) {
          if (error instanceof NablaError) return;
          throw error;
        }
        const answer = answers.at(-1);
        if (answer === undefined || typeof answer.value !== "number") return;
        const codes = new Set(answer.notes.filter(isBlame).map(({ code }) => code));
        if (codes.size > 0) noted++;
        const size = Math.abs(answer.value);
        const rows = answer.gradient.map(({ value, partial }) => ({
          x: Math.abs(value as number),
          p: Math.abs(partial as number),
        }));
        const parts = rows.map(({ x, p }) => x * p).filter((part) => !Number.isNaN(part));
        const scale = Math.max(size, ...parts);
        if (codes.has("vanishing")) {
          expect(rows.some(({ x, p }) => p * Math.max(x, 1) <= 1e-12 * scale)).toBe(true);
        }
        const isOverflow = rows.some(({ p }) => !(p <= 1e300));
        if (codes.has("exploding") && !isOverflow) {
          expect(rows.some(({ x, p }) => p * x > 1e12 * size)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    expect(noted).toBeGreaterThan(5);
  });
});
