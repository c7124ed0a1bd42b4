/** `:save` and `:load`: a saved session is the session again, and files may load files. */

import { posix } from "node:path";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { NablaError, type Reply, Session } from "../../../src/index.ts";
import type { Host } from "../../../src/session/host.ts";

/** Files in memory. */
function hostOf(files: Map<string, string>): Host {
  return {
    files: {
      resolve: (path, from) =>
        from.startsWith("<") ? path : posix.join(posix.dirname(from), path),
      read: (path) => {
        const text = files.get(path);
        if (text === undefined) throw new NablaError("io", `cannot read ${path}`);
        return [text];
      },
      write: (path, text) => files.set(path, text),
    },
    settings: { seed: 0, list: () => [], set: () => {}, save: () => "" },
  };
}

function run(program: string, files = new Map<string, string>()): Reply[] {
  return [...new Session({ host: hostOf(files) }).run(program)];
}

function saved(program: string): string {
  const files = new Map<string, string>();
  run(`${program}\n:save s.nabla`, files);
  return files.get("s.nabla") as string;
}

it.each([
  ["x = 2; y = x^2; x = 5", "x = 2;\ny = x^2;\nx = 5;\n"],
  ["x = 1; x = 2; x = 3", "x = 3;\n"],
  ["x = 1; x = x + 1; x = x + 1", "x = 1;\nx = x + 1;\nx = x + 1;\n"],
  ["3 + 4; 5 + 6; y = ans*2; 7 + 8", "5 + 6;\ny = ans*2;\n"],
  ["a = 1; f(t) = a*t; y = f(2); a = 7", "a = 1;\nf(t) = a*t;\ny = f(2);\na = 7;\n"],
  ["e = 5\n:reset e\ny = e^2", "y = e^2;\n"],
  ["e = 5; z = 2e\n:reset e\ny = e^2", "e = 5;\nz = 2e;\n:reset e\ny = e^2;\n"],
  ["x = 1; f(t) = t\n:reset", ""],
  ["f = 3; f(t) = t^2", "f = 3;\nf(t) = t^2;\n"],
  ["y = (1 +\n2) # three", "y = (1 +\n2);\n"],
  ["q; x = 1; x = zz", "x = 1;\n"],
  ["# An area.\n#\n#   r: radius\nf(r) = r^2", "# An area.\n#\n#   r: radius\nf(r) = r^2;\n"],
  ["x = 3 ± 0.1; w = [1, 2] ± 2%", "x = 3 ± 0.1;\nw = [1, 2] ± 2%;\n"],
  ["const k = 2; x = 3 ± k; k = 5", "const k = 2;\nx = 3 ± k;\nk = 5;\n"],
  ["a = 1 ± 1; b = 2 ± 1\n:correlate a b 1/2\n", "a = 1 ± 1;\nb = 2 ± 1;\n:correlate a b 0.5\n"],
  ["a = 1 ± 1; b = 2 ± 1\n:correlate a b 0.5\na = 2 ± 1", "b = 2 ± 1;\na = 2 ± 1;\n"],
  [
    "a = 1 ± 1; b = 2 ± 1; y = a*b\n:correlate a b 0.5\na = 2 ± 1",
    "a = 1 ± 1;\nb = 2 ± 1;\ny = a*b;\n:correlate a b 0.5\na = 2 ± 1;\n",
  ],
  [
    "a = 1 ± 1; w = [1, 2] ± 1; `b c` = 3 ± 1\n:correlate a w[2] 0.5, `b c` a -0.5, w[1] w[2] 0.1\na = 2",
    "w = [1, 2] ± 1;\n`b c` = 3 ± 1;\n:correlate w[1] w[2] 0.1\na = 2;\n",
  ],
])("%s is saved as what it came to", (program, expected) => {
  expect(saved(program)).toBe(expected);
});

it("a session that is saved and loaded is the same", () => {
  const variable = fc.constantFrom("a", "b", "c");
  const term = fc.oneof(
    variable,
    variable,
    fc.constantFrom("2", "f(a)", "g(b)", "ans", "f(g(c))", "diff(a*b, b)", "sum([a, b])"),
  );
  const formula = fc
    .tuple(term, fc.constantFrom("+", "*", "-"), term)
    .map((parts) => parts.join(" "));
  const statement = fc.oneof(
    fc.tuple(variable, fc.integer({ min: 1, max: 9 })).map(([name, value]) => `${name} = ${value}`),
    fc.tuple(variable, formula).map(([name, text]) => `${name} = ${text}`),
    fc.tuple(fc.constantFrom("f", "g"), formula).map(([name, text]) => `${name}(t) = t*(${text})`),
    formula,
    fc.tuple(fc.constantFrom("a", "f", "b")).map(([name]) => `:reset ${name}`),
    fc.constant("const c = 4"),
  );
  const probes = ["a", "b", "c", "f(3)", "g(4)", "a*b*c"];
  const seen = (program: string, files: Map<string, string>): unknown[] =>
    run(`${program}\n${probes.join("\n")}`, files)
      .slice(-probes.length)
      .map((reply) =>
        reply.kind === "answer"
          ? [reply.value, reply.gradient]
          : reply.kind === "failure"
            ? reply.error.code
            : reply.kind,
      );
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 25 }), (statements) => {
      const program = statements.join("\n");
      const files = new Map([["s.nabla", saved(program)]]);
      expect(seen(":load s.nabla", files)).toEqual(seen(program, new Map()));
    }),
    { numRuns: 2000 },
  );
});

it("what is no longer needed is not kept", () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `x = ${index}; y = x + ${index}; y*2`);
  expect(saved(lines.join("\n"))).toBe("x = 19999;\ny = x + 19999;\n");
});

it("files load files, relative to themselves", () => {
  const files = new Map([
    ["lib/all.nabla", "a = 2\n:load parts/one.nabla\nb = one*a"],
    ["lib/parts/one.nabla", "one = 3"],
  ]);
  const replies = run(":load lib/all.nabla\nb*10", files);
  expect(replies.map(({ kind, file }) => [kind, file])).toEqual([
    ["definition", "lib/all.nabla"],
    ["definition", "lib/parts/one.nabla"],
    ["answer", "lib/all.nabla"],
    ["answer", "<text>"],
  ]);
});

it("an error in a file that was loaded tells where from", () => {
  const files = new Map([
    ["outer.nabla", "\n:load inner.nabla\n"],
    ["inner.nabla", "1 + q\n2"],
  ]);
  expect(run("\n\n:load outer.nabla", files)).toMatchObject([
    {
      kind: "failure",
      file: "inner.nabla",
      loadedFrom: [
        { file: "outer.nabla", line: 2 },
        { file: "<text>", line: 3 },
      ],
    },
    { kind: "answer", value: 2 },
  ]);
});

it("a file that loads itself is an error where it does", () => {
  const files = new Map([
    ["a.nabla", "x = 1\n:load b.nabla\ny = 2"],
    ["b.nabla", ":load a.nabla"],
  ]);
  const replies = run(":load a.nabla\nx + y", files);
  expect(replies.at(-1)).toMatchObject({ value: 3 });
  const [failure] = replies.filter((reply) => reply.kind === "failure");
  expect(failure).toMatchObject({
    file: "b.nabla",
    error: { message: "a.nabla loads itself (a.nabla → b.nabla → a.nabla)", span: { start: 6 } },
  });
});

it.each([
  ["a.nabla", "a.nabla → a.nabla"],
  ["outer.nabla", "a.nabla → a.nabla"],
  ["circle.nabla", "b.nabla → c.nabla → b.nabla"],
])("the way from a file to itself is told, and not the way to it: from %s", (path, way) => {
  const files = new Map([
    ["a.nabla", "turns = turns + 1; :load a.nabla"],
    ["outer.nabla", ":load a.nabla"],
    ["b.nabla", "turns = turns + 1; :load c.nabla"],
    ["c.nabla", ":load b.nabla"],
    ["circle.nabla", ":load b.nabla"],
  ]);
  const replies = run(`turns = 0; :load ${path}\nturns`, files);
  expect(replies.at(-1)).toMatchObject({ value: 1 });
  expect(replies.flatMap((reply) => (reply.kind === "failure" ? reply.error.message : []))).toEqual(
    [`${way.replace(/ .*/, "")} loads itself (${way})`],
  );
});

it("a file may be loaded twice, one after the other", () => {
  const files = new Map([
    ["twice.nabla", ":load once.nabla\n:load once.nabla"],
    ["once.nabla", "turns = turns + 1"],
  ]);
  expect(run("turns = 0; :load twice.nabla\nturns", files).at(-1)).toMatchObject({ value: 2 });
});

it("a file that is not there is an error with a place", () => {
  expect(run(":load none.nabla # none.nabla\n1 + 1")).toMatchObject([
    { kind: "failure", error: { code: "io", span: { start: 6, end: 16 } } },
    { kind: "answer", value: 2 },
  ]);
});

it("without files there is nothing to save and load", () => {
  const replies = [...new Session().run(":save x\n:load x\n:set precision 3")];
  expect(replies.map(({ kind }) => kind)).toEqual(["failure", "failure", "failure"]);
});
