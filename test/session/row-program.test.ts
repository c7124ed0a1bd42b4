/** A program that runs for row after row is compiled on the way, and nobody can tell. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Reply, Session } from "../../src/index.ts";
import { splitStatements } from "../../src/syntax/statements.ts";
import { formulas, inputs } from "../syntax/programs.ts";

type Row = readonly number[];

const repeated = (session: Session, text: string): ((row: Row) => Iterable<Reply>) =>
  session.repeat(
    inputs,
    [...splitStatements(text)].map((statement) => ({ statement, file: "" })),
  );

/** What is to be seen of replies: definitions and silent answers say nothing. */
const seen = (replies: Iterable<Reply>): unknown[] =>
  [...replies].flatMap((reply) => {
    if (reply.kind === "definition" || reply.statement.silent) return [];
    if (reply.kind === "failure") return reply.error.code;
    if (reply.kind !== "answer") return reply.kind;
    const { name, value, uncertainty, gradient, notes } = reply;
    return { name, value, uncertainty, gradient, notes };
  });

/** Runs a program for some rows after enough others that it is compiled, and alone; gives both. */
function both(program: string, rows: readonly Row[], usual: Row = [0.3, 0.7, -1.2]) {
  const session = new Session();
  session.run("square(t) = t^2").next();
  const run = repeated(session, program);
  for (let row = 0; row < 120; row++) run(usual);
  const together = rows.map((row) => seen(run(row)));
  const alone = rows.map((row) => {
    const fresh = new Session();
    fresh.run("square(t) = t^2").next();
    return seen(repeated(fresh, program)(row));
  });
  return { together, alone, session };
}

const coordinate = fc.oneof(
  fc.double({ min: -4, max: 4, noNaN: true }),
  fc.constantFrom(0, -0, 1, -1, 2, 1e200, Number.POSITIVE_INFINITY, Number.NaN),
);
const rows = fc.array(fc.tuple(coordinate, coordinate, coordinate), { minLength: 1, maxLength: 6 });

describe("a program run for many rows", () => {
  it("answers as if it ran for each alone, whatever the program", () => {
    fc.assert(
      fc.property(formulas, formulas, rows, (first, second, points) => {
        const program = `a = ${first}\nw = 3; v = [1, 2];\nb = sum(a)*w + x; sum(v)*b;\n${second}`;
        const { together, alone } = both(program, points);
        expect(together).toEqual(alone);
      }),
      { numRuns: Number(process.env.NABLA_RUNS ?? 500) },
    );
  });

  it("answers so with uncertainties, whatever the program", () => {
    fc.assert(
      fc.property(formulas, rows, (formula, points) => {
        const program = `k = 2 ± 0.1; v = [1, 2] ± [0.2, 5]; m = 0 ± 0; n = 0 ± 1\na = ${formula}
sum(a)*k + x*v[2]*v[1] + sum(a)*m\n[x*k, y]\nsum(a)*(k - x)^2 + y*n^2\n`;
        const { together, alone } = both(program, points);
        expect(together).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });

  it("tells of remainders of numbers too large for that, as if it ran for each alone", () => {
    const program = "m = x % 7;\nabs(y) < 2^53 ? y % 10 : -1\n3*m\n";
    const rows = [
      [3 ** 40, 1, 0],
      [3, 3 ** 40, 0],
      [2 ** 53, 2 ** 60, 0],
      [-(2 ** 53) + 1, 5.5, 0],
    ];
    const session = new Session();
    const run = repeated(session, program);
    for (let row = 0; row < 120; row++) run([0.3, 0.7, -1.2]);
    const notes = (replies: Iterable<Reply>): string[] =>
      [...replies].flatMap((reply) =>
        reply.kind === "answer" ? reply.notes.map(({ code, line }) => `${code} ${line}`) : [],
      );
    expect(rows.map((row) => notes(run(row)))).toEqual([["remainder 1"], [], ["remainder 1"], []]);
    const { together, alone } = both(program, rows);
    expect(together).toEqual(alone);
  });

  it("tells of each row what is noted whatever the inputs are", () => {
    const program = "diff(dot(diff(x, z)^-1*[1, 2, 3], [k*(x < x ? x : y) for k in 1..3]), x)\n";
    const { together, alone } = both(program, [
      [0, 1, 0],
      [0, 0, 0],
    ]);
    expect(together).toEqual(alone);
  });

  it("is compiled with uncertainties and correlations", () => {
    const session = new Session();
    [...session.run("a = 2 ± 0.1; b = 3 ± 0.2\n:correlate a b -1")];
    const run = repeated(session, "y = 2*a*x + b*x\n[y, x]\n");
    const before = Array.from({ length: 99 }, () => [...run([0.5, 0, 0])]).at(-1);
    expect(before).toMatchObject([{ uncertainty: 0 }, { uncertainty: [0, 0] }]);
    [...run([0.5, 0, 0])];
    // A compiled program gives the same objects but for the numbers.
    expect([...run([0.5, 0, 0])]).toEqual(before);
    expect([...run([2, 0, 0])]).toMatchObject([{ value: 14, uncertainty: 0 }, { value: [14, 2] }]);
  });

  it.each([
    [
      "a range whose length is an input's",
      "sum(k*y for k in 1..x)",
      [
        [3, 2, 0],
        [5, 2, 0],
        [0, 1, 0],
      ],
    ],
    [
      "an index that is an input's",
      "[y, z, y*z][x]",
      [
        [1, 2, 3],
        [2, 2, 3],
        [3, 2, 3],
        [4, 2, 3],
      ],
    ],
    [
      "a derivative of another branch",
      "diff(relu(x)*y, x)",
      [
        [1, 2, 0],
        [-1, 2, 0],
        [0, 2, 0],
      ],
    ],
    [
      "a derivative that is not defined",
      "diff(ln(x), x)",
      [
        [1, 2, 0],
        [-1, 2, 0],
        [0, 2, 0],
      ],
    ],
    [
      "an input that its name has left",
      "q = x*y; x = 2\nq + x",
      [
        [1, 2, 0],
        [3, 4, 5],
      ],
    ],
    [
      "a name given to something else",
      "x = 2\nx*y",
      [
        [1, 2, 0],
        [3, 4, 5],
      ],
    ],
    [
      "lists and constants",
      "const c = 3\nw = [1, 2]\nw*x + c\nsoftmax([x, y, z])",
      [
        [1, 2, 3],
        [0, 0, 0],
      ],
    ],
    [
      "functions of the program's own",
      "f(t) = t^2 + y\nf(x)\nf'(z)",
      [
        [1, 2, 3],
        [0, 0, 0],
      ],
    ],
    [
      "the last answer",
      "x*y\nans + 1\n_^2",
      [
        [1, 2, 3],
        [0, 0, 0],
      ],
    ],
    [
      "names that mean something below",
      'constructor = x\n__proto__ = y*constructor\n`a"); throw 1; ("` = __proto__\n`a"); throw 1; ("`^2',
      [
        [1, 2, 3],
        [0.5, 7, 0],
      ],
    ],
    [
      "an error in some rows",
      "[1, 2][x]\ny",
      [
        [1, 2, 3],
        [9, 7, 0],
      ],
    ],
    [
      "commands among the statements",
      "a = x*y\n:grad a\na^2",
      [
        [1, 2, 3],
        [9, 7, 0],
      ],
    ],
    [
      "no gradient",
      "detach(x)*3\n5",
      [
        [1, 2, 3],
        [9, 7, 0],
      ],
    ],
    [
      "a long program",
      Array.from(
        { length: 300 },
        (_, k) => `v${k} = tanh(x*${k} + y${k > 0 ? `*v${k - 1}` : ""})`,
      ).join("\n"),
      [
        [1, 2, 3],
        [0.1, 0.7, 0],
      ],
    ],
  ] as [string, string, Row[]][])("%s", (_, program, points) => {
    const { together, alone } = both(program, points);
    expect(together).toEqual(alone);
  });

  it("leaves nothing behind", () => {
    const { session } = both("a = x + y\na*z", [[1, 2, 3]]);
    expect([...session.run("a")][0]?.kind).toBe("failure");
    expect([...session.run("x")][0]?.kind).toBe("failure");
  });
});
