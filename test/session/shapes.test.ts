/** Statements that are alike but for their numbers are compiled on the way, and nobody can tell. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Session } from "../../src/index.ts";
import { functions } from "../../src/operations/table.ts";
import type { Reply } from "../../src/session/reply.ts";
import { formulas } from "../syntax/programs.ts";

const start = `x = 0.7; y = -1.3; z = 2.25; v = [1, 2, 3.5]; c = 4.5 ± 0.5; const k = 2.5; p = x*z; s = sum(v)
square(t) = t^2
scaled(t) = t*y + 1.5`;

/** What a program says, and what stands in the end, with and without memory of what was before each statement. */
function both(program: string, gradients = true): [unknown, unknown] {
  const said = (isRemembering: boolean): unknown[] => {
    const session = new Session({ gradients });
    session.isRemembering = isRemembering;
    const end = "ans\nans + x\n:vars\n:trace\n:grad";
    return [...session.run(`${start}\n${program}\n${end}`)];
  };
  return [said(false), said(true)];
}

const number = fc.oneof(
  fc
    .double({ min: 0.01, max: 999, noNaN: true })
    .map((value) => String(Number(value.toPrecision(4)))),
  fc.constantFrom(
    "0",
    "1",
    "2",
    "0.0",
    "1.0",
    "2.5",
    "4.5",
    "0.7",
    "7",
    "100",
    "1e308",
    "1e-308",
    "1e999",
    "123456789012345678",
    "1_000",
    "0x1F",
    "017.50",
  ),
);

/** A formula with others of its numbers. */
const varied = (formula: string, numbers: readonly string[]): string => {
  let next = 0;
  return formula.replace(
    /(?<![\w.)])\d[\d.]*(?![\w(])/g,
    () => numbers[next++ % numbers.length] as string,
  );
};

const templates = [
  "2.5*x + 3.5*y",
  "tanh(0.1*x + 2.5 + x*1.5)",
  "sin(2.5*x) + sin(3.5*x)*x - x/1.5",
  "(1.25*2.5)*x + 3.125*x + x",
  "x^2.5 - 3.5*x*y + y^2 + y",
  "(2.5 + x)*(x*y) + tanh(3.5/x)",
  "max(x, 2.5) + min(y, 3.5) + abs(z - 2.25)",
  "relu(x - 0.7) + 2.5*z",
  "x > 2.5 ? 3.5*x : y/1.5",
  "square(2.5*x) + scaled(3.5)",
  "scaled(2.5)",
  "p*2.5 + x*z*2.5",
  "k*x + 2.5*x + k*3.5",
  "pi*2.5 + e*x",
  "sum(v)*2.5",
  "s*2.5 + v[2]",
  "v[2.5]*x",
  "c*2.5",
  "ans*2.5 + 1.5",
  "diff(x^3*2.5, x)",
  "rand()*2.5",
  "2.5 % 1.5 + x",
  "ln(2.5 - x) + log(3.5)",
  "1.5/(2.5 - 2.5*x)",
  "exp(250.5*x)",
  "2.5 + 3.5*1.5",
  "5% + 2.5*x",
  "2024-11-30",
  "9.81(2)*x",
  "2.5 +- 3.5*x",
  "unknown + 2.5",
  "2.5x + 3.5y'",
  "\\frac{2.5}{x}",
];

const others = [
  "x = 2.5",
  "y = -3.5",
  "x := 1.5",
  "z += 0.5",
  "v[2] := 2.5",
  "p = x*2.5",
  "q = p + 2.5*x",
  "x = 2.5 ± 0.1",
  "const k = 3.5",
  "k = 3.5*x",
  "pi = 3.5",
  "square(t) = t^3",
  "scaled(t) = t*z + 2.5*ans",
  "log(t) = t + 2.5",
  "2.5*x;",
  "ans",
  "_ + x",
  ":trace",
  ":tree",
  ":reset x",
  ":reset square",
  ":rename y yy",
  "x = [2.5, 3.5]",
  "x, y = 2.5, 3.5",
  "for t in [2.5, 3.5] { ans*x; z := z + t }",
];

const programs = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...templates) }, formulas), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.array(fc.tuple(fc.nat(), fc.array(number, { minLength: 1, maxLength: 5 })), {
      minLength: 60,
      maxLength: 120,
    }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...others), number), { maxLength: 8 }),
  )
  .map(([shapes, lines, between]) => {
    const all = lines.map(([which, numbers]) =>
      varied(shapes[which % shapes.length] as string, numbers),
    );
    for (const [place, other, value] of between)
      all.splice(40 + (place % (all.length - 40)), 0, varied(other, [value]));
    return all.join("\n");
  });

describe("statements that are alike", () => {
  it("are answered as if each was read and run by itself", () => {
    fc.assert(
      fc.property(programs, fc.boolean(), (program, gradients) => {
        const [fast, full] = both(program, gradients);
        expect(fast).toEqual(full);
      }),
      { numRuns: Number(process.env.NABLA_RUNS ?? 30) },
    );
  });

  it("take sums in the order in which the formula has them", () => {
    const lines = Array.from(
      { length: 60 },
      (_, at) => `(${at}.5 + x)*(x*y) + tanh(0.${at + 1}/x)`,
    );
    const [fast, full] = both(`x = -64.5; y = 6.88\n${lines.join("\n")}`);
    expect(fast).toEqual(full);
  });

  it.each([
    "diff(x^3, x, 2.0) + x",
    "diff(exp(x), x, 100)",
    "grad(x^2.0, x, y)",
    "∇(2.5*x*y, x)",
    "sum(v[1.0..2.0])*x",
    "concat(v, 2.5)",
    ...[...functions].map(([, { example }]) =>
      example.replaceAll(/(?<![.\w])\d\d?\b(?!\.\d)/g, "$&.0"),
    ),
  ])("say of %s always the same", (line) => {
    const program = `${start}\n${`${line}\n`.repeat(18)}`;
    const session = new Session();
    session.isRemembering = false;
    const [first, ...more] = [...session.run(program)].slice(10);
    const { statement, ...said } = first as Reply;
    for (const { statement: _, ...again } of more) expect(again).toEqual(said);
    expect(statement.text).toBe(line);
    expect(more).toHaveLength(17);
  });

  it("see the elements of a list that have moved", () => {
    const session = new Session({ gradients: false });
    session.isRemembering = false;
    const lines = Array.from({ length: 40 }, (_, at) => `${at}.5*v[2] + s`).join("\n");
    const end = "v[2] := 10; 2.5*v[2] + s; v[2] += 1; 2.5*v[2] + s";
    const replies = [...session.run(`v = [1, 2, 3]; s = sum(v)\n${lines}\n${end}`)];
    const values = replies.slice(-3).map((reply) => reply.kind === "answer" && reply.value);
    expect(values).toEqual([39, false, 42.5]);
  });
});
