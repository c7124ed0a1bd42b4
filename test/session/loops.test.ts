import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutOffAfter } from "../../src/cli/interrupt.ts";
import { Session } from "../../src/index.ts";
import type { Numbers, Reply, Turns } from "../../src/session/reply.ts";
import { splitStatements } from "../../src/syntax/statements.ts";
import { answersOf, errorOf, gradientOf, lastValue, repliesOf } from "../replies.ts";
import { savedBy } from "../saved.ts";

const hostOfFiles = {
  settings: { seed: 0, list: () => [], set: () => {}, save: () => "" },
};

const turnsOf = (program: string): Turns => {
  const turns = repliesOf(program).findLast((reply) => reply.kind === "loop");
  if (turns === undefined) throw new Error(`no loop in ${program}`);
  return turns;
};

const column = (program: string, name: string): readonly (Numbers | undefined)[] =>
  turnsOf(program).columns.find((each) => each.name === name)?.values ?? [];

describe("turns", () => {
  it.each([
    ["x = 3\nrepeat 3 { x := x + 1; x }", "x", [4, 5, 6]],
    ["a = 0; b = 1\nrepeat 10 { a, b := b, a + b; a }", "a", [1, 1, 2, 3, 5, 8, 13, 21, 34, 55]],
    ["for k in [5, 7] { k, k^2 }", "k^2", [25, 49]],
    [
      "for k in 1..3 { v = [k, 2k] }",
      "v",
      [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
    ],
    ["n = 0\nwhile n < 3 { n += 1; 10n }", "10n", [10, 20, 30]],
    ["for i in 1..3 { for j in 1..i { i*j } }", "i*j", [1, 2, 4, 3, 6, 9]],
    ["for i in 1..2 { for j in 1..2 { j; }; i }", "i", [1, 2]],
    ["repeat 2 { s = 1; t, u = s, 2s }", "u", [2, 2]],
    ["const c = 2\nfor k in 1..2 { c; c*k }", "c*k", [2, 4]],
    ["repeat 0 { 1 }", "1", []],
  ])("of %j show their columns", (program, name, values) => {
    expect(column(program, name)).toEqual(values);
  });

  it("have rows for the turns of inner loops, and for their own where they show something", () => {
    const { counters, columns, outermost } = turnsOf(
      "for i in 1..2 { 10i; for j in 1..2 { i + j } \n i }",
    );
    expect(outermost).toEqual([1, 1, 1, 2, 2, 2]);
    expect(counters.map(({ name, values }) => [name, values])).toEqual([
      ["i", [1, 1, 1, 2, 2, 2]],
      ["j", [1, 2, undefined, 1, 2, undefined]],
    ]);
    expect(columns.map(({ name, values }) => [name, values])).toEqual([
      ["i", [undefined, undefined, 1, undefined, undefined, 2]],
      ["i + j", [2, 3, undefined, 3, 4, undefined]],
    ]);
  });

  it("move what they move, and say so", () => {
    const { moved, turns } = turnsOf(
      "x = 1; v = [1, 2]\nrepeat 3 { x *= 2; v[1] := 0; best := x }",
    );
    expect(turns).toBe(3);
    expect(moved).toEqual([
      { input: "x", from: 1, to: 8 },
      { input: "v", from: [1, 2], to: [0, 2] },
      { input: "best", from: undefined, to: 8 },
    ]);
  });

  it("tell where an input has gone whose name stands for something else by now", () => {
    expect(turnsOf("x = 1\nrepeat 1 { x += 1; x = 5 }").moved).toEqual([
      { input: "x", from: 1, to: 2 },
    ]);
    const { moved } = turnsOf("x = 1; y = x\nrepeat 1 { x += 1; x = 3*y; x }");
    expect(moved).toEqual([{ input: "x", from: 1, to: 2 }]);
  });

  it("note a thing once, with a count", () => {
    const { notes } = turnsOf("for k in [-1, -2, 1] { ln(k) }");
    expect(notes.map(({ message }) => message)).toEqual(["ln(k) is not a number (in 2 turns)"]);
  });

  const follows = (name: string): string =>
    `${name} = … nests formulas that follow every move; := stores the numbers`;
  const begins = (name: string): string =>
    `${name} begins as an input, so gradients have a row ${name} (was 0); const ${name} = 0 avoids it`;
  const keeps = (name: string): string =>
    `${name} keeps the random numbers it drew; := in the loop draws anew in each turn`;
  const renames = (name: string, of: string): string =>
    `${name} is another name for ${of} and follows its moves; ${name} := ${of} stores the numbers`;
  const begin =
    "x = 3; loss = x^2; s = 0; const c = 0; y = x + randn(); z = y^2; r = randn(); q = x*r;\n";

  it.each([
    // What is added up by = follows what moves, wherever in the loop that is.
    ["repeat 2 { x -= 0.1*∇loss; c = c + loss }", [follows("c")]],
    ["repeat 2 { x -= 0.1*∇loss; s = s + loss }", [follows("s")]],
    ["repeat 2 { t = loss; for j in 1..2 { x -= 0.1*∇loss; t = t + loss } }", [follows("t")]],
    ["repeat 2 { for j in 1..2 { x -= 0.1*∇loss }; c = c + loss }", [follows("c")]],
    ["repeat 2 { x -= 0.1*∇loss; c, t = c + loss, x }", [follows("c")]],
    ["repeat 2 { x -= 0.1*∇loss; s := s + loss }", []],
    ["repeat 2 { r += 1; c = c + loss }", []],
    ["repeat 0 { x -= 0.1*∇loss; c = c + loss }", []],
    // Another name keeps nothing.
    ["repeat 2 { b = loss; x -= 0.1*∇loss }", [renames("b", "loss")]],
    ["repeat 2 { b := loss; x -= 0.1*∇loss }", []],
    ["repeat 2 { b = s; x -= 0.1*∇loss }", []],
    // What begins as an input has a row of its own.
    ["repeat 2 { s = s + x }", [begins("s")]],
    ["for i in 1..2 { for j in 1..i { s = s + x } }", [begins("s")]],
    ["repeat 2 { c = c + x }", []],
    // A draw in a formula is made once.
    ["repeat 2 { x += 1; y }", [keeps("y")]],
    ["repeat 2 { x -= 0.1*∇z; y }", [keeps("z"), keeps("y")]],
    ["repeat 2 { y }", []],
    ["repeat 2 { r := randn(); x += r; q }", []],
    ["repeat 2 { t = x + randn(); x += 1; t }", []],
  ])("note what people run into: %s", (loop, messages) => {
    expect(turnsOf(begin + loop).notes.map(({ message }) => message)).toEqual(messages);
  });
});

describe("what a loop leaves", () => {
  it.each([
    [
      "a = 2; const x = 1\nrepeat 6 { x = x - (x^2 - a)/(2x) }\nx",
      Math.SQRT2,
      { a: Math.SQRT1_2 / 2 },
    ],
    ["x = 3; const p = 0\nfor c in [1, -3, 2] { p = p*x + c }\np", 2, { x: 3 }],
    ["w = [1, 2, 3]; const s = 0\nfor k in w { s = s + k^2 }\ns", 14, { w: [2, 4, 6] }],
    ["w = [1, 2, 3]\nfor k in w { k^2 }\nans", 9, { w: [0, 0, 6] }],
    ["x = 3\nrepeat 2 { y = x^2; x += 1 }\ny", 25, { x: 10 }],
    ["k = 7\nfor k in 1..3 { k }\nk", 7, { k: 1 }],
    ["w = [1, 2]; const s = 0\nfor k in w { s = s + k }\nw := [5, 6]\ns", 11, { w: [1, 1] }],
    [
      "v = [3, 4]; const s = 0\nfor k in v { for k in 1..2 { k }\n s = s + k }\ns",
      7,
      { v: [1, 1] },
    ],
  ])("%j", (program, value, gradient) => {
    expect(lastValue(program)).toBeCloseTo(value, 14);
    const found = gradientOf(program);
    for (const [name, partial] of Object.entries(gradient)) {
      const numbers = [partial].flat() as number[];
      for (const [at, number] of [found[name]].flat(2).entries()) {
        expect(number).toBeCloseTo(numbers[at] as number, 14);
      }
    }
  });

  it("has no inputs made by =", () => {
    expect(gradientOf("repeat 1 { c = 5 }\nx = 2\nc*x")).toEqual({ x: 5 });
  });

  it("forgets the name of the loop, if it stood for nothing", () => {
    expect(errorOf("for k in 1..3 { k }\nk").code).toBe("unknown-name");
  });
});

describe("a turn", () => {
  it("is whole or not at all", () => {
    const session = new Session();
    const replies = [
      ...session.run("x = 1; y = 1; v = [1, 2]\nfor k in 1..3 { x += 1; z = x; y := v[k]; y }"),
    ];
    expect(replies.map(({ kind }) => kind).slice(3)).toEqual(["loop", "failure"]);
    const [answer] = session.run("[x, y, z]");
    expect(answer).toMatchObject({ value: [3, 2, 3] });
  });

  it("that is cut off leaves nothing", () => {
    const session = new Session();
    const isDone = cutOffAfter(50, () => {
      for (const _ of session.run("x = 0; y = 0\nrepeat 1e9 { x += 1; y -= 1 }"));
    });
    expect(isDone).toBe(false);
    const cutOff = session.recover();
    expect(cutOff).toMatchObject({ kind: "loop" });
    const [sum] = session.run("x + y");
    expect(sum).toMatchObject({ value: 0 });
    const [count] = session.run("x");
    expect(count).toMatchObject({ value: (cutOff as Turns).turns });
  });

  it("of which an inner one fails leaves nothing", () => {
    const program = "x = 0; v = [1, 2]\nfor i in 1..3 { for j in 1..i { x += 1; v[i] } }\nx";
    expect(lastOf(program)).toEqual([3]);
  });

  it.each([
    ["w = 3; loss = exp(w^2)\nrepeat 9 { w -= 5*∇loss }", "not-finite"],
    ["x = 1\nrepeat 3 { x := x*1e200 }", "not-finite"],
    ["v = [1, 2]\nwhile v { v := 2v }", "bad-loop"],
    ["repeat -1 { 1 }", "bad-loop"],
    ["repeat 2 { x = 3 ± 1 }", "bad-uncertainty"],
    ["repeat 2 { x }", "unknown-name"],
  ])("%j ends with %s", (program, code) => {
    expect(errorOf(program).code).toBe(code);
  });

  it("may set what is not finite by a literal", () => {
    expect(lastOf("best = 1\nrepeat 1 { best := inf }\nbest")).toEqual([Number.POSITIVE_INFINITY]);
  });
});

const lastOf = (program: string): Numbers[] =>
  repliesOf(program)
    .flatMap((reply) => (reply.kind === "answer" ? [reply.value] : []))
    .slice(-1);

it("reads LaTeX in its statements, and says so", () => {
  const turns = turnsOf(
    "x = 9; x_1 = 3\nrepeat 1 { x := \\frac{x}{2}; repeat 1 { y = \\sqrt{2x} x_{1} }; y }",
  );
  expect(turns.columns[0]?.values).toEqual([9]);
  expect(turns.notes.map(({ message }) => message)).toEqual([
    "read as x := x/2",
    "read as y = sqrt(2*x)*x_1",
  ]);
});

describe("what is saved of a loop", () => {
  const saved = (program: string): string => {
    let text = "";
    const host = {
      ...hostOfFiles,
      files: {
        resolve: (path: string) => path,
        read: () => [],
        write: (_path: string, written: string) => {
          text = written;
        },
      },
    };
    const session = new Session({ host });
    for (const reply of session.run(`${program}\n:save a.nabla`)) {
      if (reply.kind === "failure") throw reply.error;
    }
    return text;
  };

  it.each([
    ["x = 2; y = x\nrepeat 2 { y = y*x; x += 1 }", "x = 4;\ny = x;\nrepeat 2 { y = y*x };\n"],
    ["x = 2\nrepeat 9 { x += 1; x }", "x = 11;\n"],
    [
      "w = [1, 2]; s = 0*w[1]\nfor k in w { s = s + k }",
      "w = [1, 2];\ns = 0*w[1];\nfor k in w { s = s + k };\n",
    ],
    [
      "n = 0; y = n\nwhile n < 3 { n += 1; y = y + n }",
      "n = 3;\ny = n;\nrepeat 3 { y = y + n };\n",
    ],
    ["x = 1\nrepeat 2 { best := x }", "x = 1;\nbest = 1;\n"],
    [
      "x = 3\nfor k in 1..3 { k*x }\ny = ans + 1",
      "x = 3;\nfor k in [(1..3)[i] for i in 3..3] { k*x };\ny = ans + 1;\n",
    ],
  ])("%j", (program, text) => {
    expect(saved(program)).toBe(text);
  });

  it.each([
    [
      "as many turns as there were when its list has changed",
      "n = 3\nfor j in 1..n { y = y + x*j }\nn := 5",
    ],
    ["that of inner lists", "n = 1\nrepeat 2 { n += 1; for j in 1..n { y = y + x*j } }"],
    ["a list that the loop rebinds", "y = x\nfor b in [y, 2y] { y = y*b + rand() }"],
    ["what a list draws", "u = rand()\nfor k in rand(3) { y = y*x + k }"],
    ["what a list draws in a comprehension", "for k in [x*rand() for i in 1..3] { y = y*x + k }"],
    [
      "what functions and comprehensions draw",
      "f(t) = t*rand()\nrepeat 3 { y = y + f(x); z = y*rand() + x*sum(rand() for i in 1..3); x += 1 }\ny = y*z",
    ],
    [
      "what inner loops draw",
      `f(t) = t*rand()
      for k in [x*rand() for i in 1..2] { for j in [y, f(y), f(x)*x] { y = y + k*f(x); g = j*k } }
      y = y*g`,
    ],
    ["answers that build on each other", "3x\nrepeat 3 { ans*x }\ny = ans"],
    ["an answer that draws", "repeat 3 { x*rand() }\ny = ans"],
    ["an answer that draws in a function", "f(t) = t*rand()\nrepeat 3 { f(x) }\ny = ans"],
  ])("keeps %s", (_, program) => {
    const begin = "x = 2; const y = 0\n";
    const text = saved(begin + program);
    const before = answersOf(`${begin}${program}\ny`).at(-1);
    const again = answersOf(`${text}y`).at(-1);
    expect(again?.value).toEqual(before?.value);
    expect(again?.gradient).toEqual(before?.gradient);
    // What is saved of it needs no more names, and makes the same once more.
    expect(answersOf(`${saved(text)}y`).at(-1)?.value).toEqual(before?.value);
    expect(repliesOf(text).filter(({ kind }) => kind === "failure")).toEqual([]);
  });

  it("does not grow when it is loaded and saved again", () => {
    const text = saved(
      "v = [1, 2]; y = v[1]\nrepeat 2 { v := concat(v, 3); for k in v { y = y*k } }\nfor k in v { y = y + k*rand() }\nv[1] := 4",
    );
    const again = saved(text);
    expect(saved(again)).toBe(again);
    expect(again).not.toContain("[([");
  });

  it("keeps the answer of the last turn that is whole", () => {
    const text = savedBy("x = 2\nfor k in [3, 2] { x*k; x*[1][4 - k] }\ny = ans");
    expect(answersOf(`${text}y`).at(-1)?.value).toBe(2);
  });

  it("makes the same values and gradients again", () => {
    const program = `x = 2; v = [1, 2, 3]; y = x; z = x; const s = 0
      for i in 1..3 { for j in 1..i { y = y + x*j } ; z = z*y/10; x += 0.5 }
      for k in v { s = s + k*x; v[1] := 5 }
      repeat 3 { f(a) = a*x; t = f(y) }
      y*z`;
    const before = new Session();
    const again = new Session();
    for (const reply of before.run(program)) expect(reply.kind).not.toBe("failure");
    for (const reply of again.run(saved(program))) expect(reply.kind).not.toBe("failure");
    for (const name of ["x", "y", "z", "s", "t", "v"]) {
      const [one] = before.run(name);
      const [other] = again.run(name);
      if (one?.kind !== "answer" || other?.kind !== "answer") throw new Error(name);
      expect(other.value).toEqual(one.value);
      // Formulas that have followed inputs may be summed up in another order.
      const partials = new Map(other.gradient.map((row) => [row.input, [row.partial].flat(2)]));
      expect(partials.size).toBe(one.gradient.length);
      for (const { input, partial } of one.gradient) {
        for (const [at, number] of ([partial].flat(2) as number[]).entries()) {
          const again = partials.get(input)?.[at] as number;
          expect(Math.abs(again - number)).toBeLessThanOrEqual(1e-14 * Math.abs(number));
        }
      }
    }
  });
});

describe("a loop", () => {
  const show = (replies: readonly Reply[]): unknown[] =>
    replies.flatMap((reply): unknown[] => {
      if (reply.kind === "answer") return [[reply.value, reply.gradient]];
      return [];
    });

  it.each(["repeat 40", "for k in 1..40", "while n < 40"])(
    "does what the same statements do that are written out when its turns are compiled: %s",
    (head) => {
      const plain = fc.constantFrom(
        "x := x*y/2 + 0.5",
        "x, y -= 0.01*∇loss",
        "v -= 0.01*∇loss",
        "y += sin(x)",
        "x, y := y, x/2",
        "v[2] := v[1] + x",
        "v := 0.5*v + y",
        "g := grad(loss, v)",
        "v := v - 0.1*g",
        "loss",
        "v",
        "x > y ? x : y",
        "x := abs(x - 1) - 0.5",
        "x := x/(n - 17)",
        "y := k",
        "x*k",
      );
      const begin =
        "x = 1; y = 0.5; v = [2, 3]; n = 0; g = [0, 0]; k = 1; loss = (x*y - v[1])^2 + relu(v[2] - 1);";
      fc.assert(
        fc.property(fc.array(plain, { minLength: 1, maxLength: 5 }), fc.nat(5), (lines, at) => {
          const body = [...lines.slice(0, at), "n += 1", ...lines.slice(at)].join("\n");
          fc.pre(head.startsWith("for") || !/\bk\b/.test(body));
          const looped = new Session();
          const replies = [...looped.run(`${begin}\n${head} {\n${body}\n}`)];
          const turns = replies.find((reply) => reply.kind === "loop");
          const written = new Session();
          const texts = Array.from({ length: turns?.turns ?? 0 }, (_, at) =>
            body.replaceAll(/\bk\b/g, String(at + 1)),
          );
          const answers = [...written.run(`${begin}\n${texts.join("\n")}`)];
          expect(answers.filter(({ kind }) => kind === "failure")).toEqual([]);
          const values = answers.flatMap((reply) => (reply.kind === "answer" ? [reply.value] : []));
          const rows = turns?.outermost.map((_, row) =>
            turns.columns.map((each) => each.values[row]),
          );
          expect(rows?.flat() ?? []).toEqual(turns?.columns.length ? values.slice(1) : []);
          const end = "x; y; v[1]; v[2]; g[1]; loss; n; ans";
          expect(show([...looped.run(end)])).toEqual(show([...written.run(end)]));
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each(["ans + x", "rand()*x"])("makes answers that it does not show: %s", (silent) => {
    const turn = `n += 1; ${silent}; x += 0.1\n`;
    const replies = (turns: string): Reply[] => [
      ...new Session().run(`x = 1; n = 0; x;\n${turns}\nans; rand()`),
    ];
    const written = replies(turn.repeat(20));
    expect(written.at(-2)?.kind).toBe("answer");
    expect(show(replies(`repeat 20 { ${turn} }`).slice(-2))).toEqual(show(written.slice(-2)));
  });

  it("fails, and notes, where what it does not show does", () => {
    const replies = [...new Session().run("v = [2, 3]; n = 1; repeat 20 { v[n]; n += 1 }")];
    expect(replies.at(-1)).toMatchObject({ kind: "failure", error: { code: "out-of-range" } });
    expect(replies.at(-2)).toMatchObject({ kind: "loop", turns: 2 });
    const [, noted] = new Session().run("n = 1; repeat 20 { 2^50*n % 7; n += 1 }");
    expect(noted).toMatchObject({ notes: [{ message: expect.stringContaining("2^50*n % 7") }] });
  });

  it("gives the columns that the answers are", () => {
    const program = "x = 3; loss = (x^2 - 2)^2";
    const body = "x -= 0.01*∇loss\nloss";
    const shown = column(`${program}\nrepeat 20 {\n${body}\n}`, "loss");
    const written = answersOf(`${program};\n${`${body}\n`.repeat(20)}`).slice(-20);
    expect(shown).toEqual(written.map(({ value }) => value));
  });
});

describe("what a head reads", () => {
  const shown = (program: string): unknown[] =>
    [...new Session().run(program)].flatMap((reply) =>
      reply.kind === "loop" ? reply.columns.map(({ values }) => values) : [],
    );

  it("is drawn anew before each turn of while, and counted as a statement", () => {
    expect(lastValue("i = 0; while rand() < 0.9 { i += 1 }\ni")).toBeLessThan(100);
    const [drawn] = shown("repeat randint(2, 2) { rand() }") as [number[]];
    expect(drawn[0]).toBe(lastValue("randint(2, 2)\nrand()"));
  });

  it("is no input of what turns differentiate, compiled or not", () => {
    const program = (turns: number): string =>
      `x = 1; for k in 1..${turns} { x += 1; grad(k*x^2) }`;
    const [few, many] = [program(4), program(20)].map(shown) as [number[][], number[][]];
    expect(few[0]).toEqual([4, 12, 24, 40]);
    expect(many[0]?.slice(0, 4)).toEqual(few[0]);
  });
});

it("leaves nothing of a turn that fails, also for a row of data", () => {
  const statements = [...splitStatements("y = 10; repeat 5 { y += a; [1][y - 8] }\ny")].map(
    (statement) => ({ statement, file: "<test>" }),
  );
  const replies = [...new Session().repeat(["a"], statements)([1])];
  expect(replies.at(-1)).toMatchObject({ kind: "answer", value: 10 });
});
