/** Statements are taken back whole, whatever they were, and are remembered. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { features } from "../../../src/features/all.ts";
import { history, undo } from "../../../src/features/editing/past.ts";
import type { Reply } from "../../../src/index.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import type { Host } from "../../../src/session/host.ts";
import { Session } from "../../../src/session/session.ts";
import { contextAfter, rowsIn } from "../../calls.ts";

/** A session whose files are these, and what it has saved. */
function sessionWith(files: Readonly<Record<string, string>> = {}) {
  const saved = new Map<string, string>();
  const host = {
    files: {
      resolve: (path: string) => path,
      read: (path: string) => [files[path] ?? ""],
      write: (path: string, text: string) => saved.set(path, text),
    },
    settings: { seed: 0 },
  };
  return { session: new Session(features, { host: host as unknown as Host }), saved };
}

const run = (session: Session, program: string): Reply[] => [...session.run(program)];

/** What of a session can be seen: names, answers, gradients, and what is saved. */
function seen({ session, saved }: ReturnType<typeof sessionWith>): unknown {
  const plain = (reply: Reply): unknown => {
    if (reply.kind === "failure") return reply.error.message;
    if (reply.kind === "report") return reply.parts;
    return reply.kind === "answer" ? [reply.value, reply.uncertainty, reply.gradient] : reply.kind;
  };
  const shown = run(session, ":vars\n:correlate\nx\ny*2\nf(3)\nw\n:save s").map(plain);
  return [...shown, saved.get("s")];
}

const start = "x = 2 ± 0.1; y = x^2; f(t) = t*x; w = [1, 2];\n";

describe(":undo", () => {
  it.each([
    "x = 5",
    "y = 7x",
    "f(t) = t^3",
    "const x = 1",
    ":reset",
    ":reset x f",
    ":load program",
    ":solve x^2 = 9 for x",
    ":solve x^2 = 9 for x\n:vars",
    "x := 3\n:vars\n:grad y",
    "w[2] -= 1",
    ":minimize (x - 3)^2 over x",
    "z = 1 ± 0.1; x*z\n:undo\nx = 4 ± 0.2",
    "x := 5; x*y; ans + 1; y",
    ":rename x speed",
    ":rename f g",
    ":rename w y2",
    "x +",
  ])("takes back %j", (statement) => {
    const files = { program: "x = 77; f(t) = 1; q = x^3; x*q" };
    const [before, after] = [sessionWith(files), sessionWith(files)];
    for (const { session } of [before, after]) run(session, start);
    const replies = run(after.session, statement);
    const failed = replies.at(-1)?.kind === "failure";
    if (!failed) expect(run(after.session, ":undo").at(-1)).toMatchObject({ kind: "report" });
    expect(seen(after)).toEqual(seen(before));
  });

  it("goes back step by step to the beginning, and then says so", () => {
    const { session } = sessionWith();
    run(session, "a = 1\nb = 2a\nc = 3b\n:vars\na +\n");
    const undone = run(session, ":undo\n:undo\n:undo\n:undo");
    expect(undone.slice(0, 3)).toMatchObject(
      ["c = 3b", "b = 2a", "a = 1"].map((text) => ({ parts: [`undone: ${text}`] })),
    );
    expect(undone[3]).toMatchObject({ error: { message: "nothing to undo" } });
  });

  it("passes over questions, however many, which keep nothing from being taken back, and gives back ans", () => {
    const { session } = sessionWith();
    run(session, "x = 2\n7\ny = ans*x\n");
    for (let count = 0; count < 150; count++) run(session, `y + ${count}`);
    expect(run(session, ":undo").at(-1)).toMatchObject({ parts: ["undone: y = ans*x"] });
    expect(run(session, "ans").at(-1)).toMatchObject({ value: 7 });
    expect(run(session, ":undo").at(-1)).toMatchObject({ parts: ["undone: x = 2"] });
    run(session, "3 + 4");
    expect(run(session, ":undo").at(-1)).toMatchObject({ error: { message: "nothing to undo" } });
  });

  it("takes back what stands before whatever comes after", () => {
    const statements = fc.constantFrom(
      "x = 3",
      "y = x + 1",
      "x*y",
      "z = y^2; z*x",
      "f(t) = t*x",
      ":reset y",
      ":reset",
      "w = [x, y]",
      ":rename x v",
      ":rename y u",
      "v = 2 ± 1",
      "f(x)",
      "ans*2",
      "k = ans",
      ":correlate x v 0.5",
    );
    fc.assert(
      fc.property(
        fc.array(statements, { maxLength: 8 }),
        fc.array(statements, { maxLength: 6 }),
        (first, then) => {
          const [before, after] = [sessionWith(), sessionWith()];
          for (const { session } of [before, after]) run(session, first.join("\n"));
          const had = [...run(after.session, ":history 1000")].length;
          expect(had).toBe(1);
          for (const statement of then) {
            const before = JSON.stringify(
              run(after.session, ":vars").map((reply) => "parts" in reply && reply.parts),
            );
            const replies = run(after.session, statement);
            const count = statement.split("; ").filter((each) => /[:=]/.test(each)).length;
            const hasFailed = replies.some(({ kind }) => kind === "failure");
            // What stands before the statement that fails stays.
            if (hasFailed && replies[0]?.kind !== "failure") run(after.session, ":undo");
            if (hasFailed) {
              expect(
                JSON.stringify(
                  run(after.session, ":vars").map((each) => "parts" in each && each.parts),
                ),
              ).toBe(before);
            }
            if (hasFailed) continue;
            for (let step = 0; step < count; step++) run(after.session, ":undo");
          }
          expect(seen(after)).toEqual(seen(before));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("stays right where nodes are collected in between", () => {
    const { session } = sessionWith();
    run(session, "x = 3; y = x^2;\n");
    for (let round = 0; round < 4; round++) {
      run(session, "y = x^3; v = [sin(k*x) for k in 1..20000]; sum(v);");
      for (let step = 0; step < 2; step++) run(session, ":undo");
    }
    expect(run(session, "x*y")).toMatchObject([
      { value: 27, gradient: [{ input: "x", partial: 27 }] },
    ]);
  });

  it("holds on to so many nodes at most", () => {
    const { session } = sessionWith();
    run(session, "x = 3\n");
    for (let round = 0; round < 60; round++) run(session, "v = [sin(k*x) for k in 1..30000];");
    expect(run(session, ":undo").at(-1)).toMatchObject({ kind: "report" });
  });

  it("is for the last 100 statements", () => {
    const { session } = sessionWith();
    for (let n = 0; n < 120; n++) run(session, `x = ${n}`);
    const kinds = Array.from({ length: 101 }, () => run(session, ":undo").at(-1)?.kind);
    expect(kinds.filter((kind) => kind === "report")).toHaveLength(100);
    expect(run(session, "x")).toMatchObject([{ value: 19 }]);
  });

  it("is refused where more names are bound than can be kept at each statement", () => {
    const { session } = sessionWith();
    run(session, Array.from({ length: 1100 }, (_, n) => `x${n} = ${n}`).join("\n"));
    expect(run(session, ":undo")).toMatchObject([{ error: { message: "nothing to undo" } }]);
    expect(() => undo(contextAfter("x = 1"))).toThrow("nothing to undo");
  });
});

describe(":history", () => {
  const rows = (argument: string): readonly unknown[] => {
    const { session } = sessionWith();
    run(session, "x = 1\nsin(x)\nx + )\n[1,\n 2]\n:vars\n");
    const [report] = run(session, `:history ${argument}`);
    const parts = report?.kind === "report" ? report.parts : [];
    const [part] = parts;
    return typeof part === "object" && part.kind === "listing" ? part.rows : parts;
  };

  it("lists what has been entered, failures and commands, too", () => {
    expect(rows("")).toEqual([
      [1, "x = 1"],
      [2, "sin(x)"],
      [3, "x + )"],
      [4, "[1, 2]"],
      [5, ":vars"],
    ]);
    expect(rows("2")).toEqual([
      [4, "[1, 2]"],
      [5, ":vars"],
    ]);
    expect(rows("sin")).toEqual([[2, "sin(x)"]]);
    expect(rows("cos")).toEqual(["no statement contains cos"]);
  });

  it("keeps the last thousand, with their numbers", () => {
    const context = contextAfter("");
    for (let n = 1; n <= 5000; n++) context.past.begin(`${n}`);
    const last = rowsIn(history(context, new ArgumentText("3", 0)));
    expect(last).toEqual([4997, 4998, 4999].map((n) => [n, `${n}`]));
    expect([...context.past.entered()].length).toBeLessThanOrEqual(2000);
  });
});
