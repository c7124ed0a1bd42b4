/**
 * A loop does what the same statements do that are written out: in values, gradients, notes and errors. Turns that are
 * compiled are in loops.test.ts.
 */

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Numbers, type Reply, Session } from "../../src/index.ts";

/** A loop, with what it goes through as a list that `for` and the written-out program read alike. */
interface Block {
  readonly head: string;
  readonly list?: string;
  /** Whether inputs have a part in the list. */
  readonly isActive?: boolean;
  readonly turns: number;
  readonly body: readonly Piece[];
}

type Piece = string | Block;

const moves = [
  "x := x*y + 0.5",
  "x -= 0.1*∇(x^2 + y)",
  "x, v -= 0.01*∇loss",
  "y += sin(x)",
  "x, y := y, x/2",
  "v[2] := v[1] + x",
  "v := 0.5*v + y",
  "v := [v[2], v[1]]",
  "best := min(x, y)",
  "x := max(x, y)",
  "r := randn(); d := concat(d, r); x += r/10",
];
const definitions = [
  "s = s + x*v[1]",
  "s = s^2/(1 + s^2)",
  "t = s*y",
  "s, t = t, s + 1",
  "u = [s, t, x]",
  "s = sum(u*v[1])",
  "c = 3",
  "f(a) = a*x",
  "s = f(s)",
  "t = abs(t - s)",
];
const expressions = ["v[1]*x", "loss", "v", "[q^2 for q in v]", "x > y ? s : t", "ans + x"];
const mistakes = [
  "y := v[3]",
  "x := x/(y - 1)",
  "v[x > 1 ? 1 : 9]",
  "v + [1, 2, 3]",
  "t = v[y > 1 ? 2 : 3]",
  "ln(y - 1)",
];
const ofElements = ["s = s + k", "x += k/4", "k^2", "t = k*s", "y := k", "v[1] := k*x"];

const plain = fc.constantFrom(...moves, ...definitions, ...expressions);
const statement = fc.oneof(
  { weight: 12, arbitrary: plain },
  { weight: 2, arbitrary: fc.constantFrom(...mistakes) },
);
const inFor = fc.oneof(statement, fc.constantFrom(...ofElements));

const lists = [
  { list: "1..3", turns: 3 },
  { list: "[0.5, -0.25]", turns: 2 },
  { list: "v", isActive: true, turns: 2 },
  { list: "[x, 2y, s*x]", isActive: true, turns: 3 },
  { list: "[q*x for q in 1..2]", isActive: true, turns: 2 },
  { list: "[]", turns: 0 },
];

function blocks(depth: number): fc.Arbitrary<Block> {
  const body = (each: fc.Arbitrary<Piece>): fc.Arbitrary<Piece[]> =>
    fc.array(depth === 0 ? each : fc.oneof({ weight: 4, arbitrary: each }, blocks(depth - 1)), {
      minLength: 1,
      maxLength: 4,
    });
  const counter = `n${depth}`;
  const turns = fc.integer({ min: 0, max: 4 });
  return fc.oneof(
    fc.record({ turns, body: body(statement) }).map(({ turns, body }) => ({
      head: `repeat ${turns}`,
      turns,
      body,
    })),
    fc.record({ turns, body: body(statement) }).map(({ turns, body }) => ({
      head: `${counter} := 0\nwhile ${counter} < ${turns}`,
      turns,
      body: [...body, `${counter} += 1`],
    })),
    fc.record({ of: fc.constantFrom(...lists), body: body(inFor) }).map(({ of, body }) => ({
      head: `for k in ${of.list}`,
      ...of,
      body,
    })),
  );
}

const looped = ({ head, body }: Block): string =>
  `${head} {\n${body.map((piece) => (typeof piece === "string" ? piece : looped(piece))).join("\n")}\n}`;

/** The lines of each turn. What was drawn is given. */
class WrittenOut {
  private lists = 0;
  private readonly drawn: readonly number[];
  private draws = 0;

  constructor(drawn: readonly number[]) {
    this.drawn = drawn;
  }

  /** The statements before the turns, and those of each turn. */
  turnsOf({ head, list, isActive, turns, body }: Block, around: string[]): [string[], string[][]] {
    const before = head.split("\n").slice(0, -1);
    const name = `l${this.lists++}`;
    const prefix = isActive ? "" : "const ";
    if (list !== undefined) before.push(`${prefix}${name} = ${list}`);
    return [
      before,
      Array.from({ length: turns }, (_, at) => {
        const element = list === undefined ? around : [`${prefix}k = ${name}[${at + 1}]`];
        const own = list === undefined ? [] : element;
        return [...own, ...body.flatMap((piece) => this.piece(piece, element))];
      }),
    ];
  }

  private piece(piece: Piece, element: string[]): string[] {
    if (typeof piece !== "string") {
      const [before, turns] = this.turnsOf(piece, element);
      return [...before, ...turns.flat(), ...element];
    }
    // In a loop no input is made.
    if (piece === "c = 3") return ["const c = 3"];
    return [piece.replace("randn()", () => String(this.drawn[this.draws++] ?? 0))];
  }
}

const begin = `x = 1.5; y = 1.25; v = [2, 3]; best = 0; r = 0; d = [0];
n0 = 0; n1 = 0; s = 0*x + 1; t = x; u = [x, y, s]; const c = 1;
loss = (x*y - v[1])^2 + v[2]^2; f(a) = a; x;\n`;
const end = "x; y; v; best; d; s; t; u; c; f(s); ans; loss";

const failureOf = (replies: readonly Reply[]) =>
  replies.flatMap((reply) => (reply.kind === "failure" ? [reply.error] : []))[0];

/** Whether a statement binds what a loop goes through, or its element. */
const isOwn = ({ statement }: Reply): boolean => /^(const )?[kl]\d* =/.test(statement.text);

/** What each statement has shown, in its turns: those of nested loops are rows of one table. */
function columnsOf(replies: readonly Reply[]): Map<string, unknown[]> {
  const columns = new Map<string, unknown[]>();
  const add = (name: string, values: readonly unknown[]): void => {
    const shown = values.filter((value) => value !== undefined).map(String);
    if (shown.length > 0) columns.set(name, [...(columns.get(name) ?? []), ...shown].sort());
  };
  for (const reply of replies) {
    if (reply.kind === "loop")
      for (const { name, values } of reply.columns) add(name.replace(/ \(\d+\)$/, ""), values);
    if (reply.kind !== "answer" && reply.kind !== "definition") continue;
    if (isOwn(reply)) continue;
    add(reply.name ?? reply.statement.text, [reply.value]);
  }
  return columns;
}

/** Notes on gradients, which turns do not show. */
const onGradients = ["kink", "vanishing", "exploding", "derivative"];

/** How often each note is made: on a loop once for all turns, with a count. */
function notesOf(replies: readonly Reply[]): Map<string, number> {
  const notes = new Map<string, number>();
  for (const reply of replies) {
    if (!("notes" in reply) || isOwn(reply)) continue;
    const lines = reply.statement.text.split("\n");
    for (const { code, message, line, column } of reply.notes) {
      if (reply.kind === "answer" && onGradients.includes(code)) continue;
      // That is about loops.
      if (message.includes("nests formulas")) continue;
      const [, count = "1"] = /\(in (\d+) turns\)$/.exec(message) ?? [];
      const text = lines[line - (reply.statement.line ?? 1)] ?? "";
      const key = `${code} ${column} ${text}`;
      notes.set(key, (notes.get(key) ?? 0) + Number(count));
    }
  }
  return notes;
}

const shownBy = (replies: readonly Reply[]): unknown[] =>
  replies.map((reply) => (reply.kind === "answer" ? [reply.value, reply.gradient] : reply));

/** A loop that hides the element of the one around it, which follows all the same. */
const hiding: Piece[] = [
  { head: "for k in 1..2", list: "1..2", turns: 2, body: ["v := 0.5*v + y"] },
  "s = s + k",
  "k^2",
];

it("a loop does what the same statements do that are written out", () => {
  let whole = 0;
  fc.assert(
    fc.property(blocks(1), (block) => {
      const loop = new Session();
      for (const reply of loop.run(begin)) expect(reply.kind).not.toBe("failure");
      const replies = [...loop.run(looped(block))];
      const turns = replies.find((reply) => reply.kind === "loop")?.turns ?? 0;
      const drawn = (shownBy([...loop.run("d")]) as [[Numbers]])[0][0] as number[];
      const [before, bodies] = new WrittenOut(drawn.slice(1)).turnsOf(block, []);
      const written = new Session();
      const done = [...before, ...bodies.slice(0, turns).flat()].join("\n");
      for (const _ of written.run(begin));
      const answers = [...written.run(`${done}\n`)];
      expect(failureOf(answers)).toBeUndefined();
      expect(shownBy([...loop.run(end)])).toEqual(shownBy([...written.run(end)]));
      expect(columnsOf(replies)).toEqual(columnsOf(answers));
      expect(notesOf(replies)).toEqual(notesOf(answers));
      const error = failureOf(replies);
      if (error === undefined) {
        expect(turns).toBe(block.turns);
        whole++;
      } else if (error.code !== "not-finite") {
        const next = [...written.run(`${bodies[turns]?.join("\n")}\n`)];
        const same = failureOf(next);
        expect(same?.code).toBe(error.code);
        expect(error.message.replace(/, (in turn|at k =) .*$/, "")).toBe(same?.message);
      }
    }),
    {
      numRuns: 400,
      examples: [[{ head: "for k in v", list: "v", isActive: true, turns: 2, body: hiding }]],
    },
  );
  expect(whole).toBeGreaterThan(150);
});
