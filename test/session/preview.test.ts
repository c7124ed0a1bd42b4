/** What a line would answer, and that asking leaves no trace. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NablaError } from "../../src/error.ts";
import { Session } from "../../src/index.ts";
import { root } from "../program.ts";

const sessionOf = (program: string): Session => {
  const session = new Session();
  for (const reply of session.run(program)) if (reply.kind === "failure") throw reply.error;
  return session;
};

const always = Number.POSITIVE_INFINITY;

describe("a preview", () => {
  it("is the answer, with its gradient", () => {
    const session = sessionOf("x = 3; y = x^2");
    expect(session.preview("x*y", always)).toMatchObject({
      value: 27,
      gradient: [{ input: "x", partial: 27 }],
    });
    expect(session.preview("z = y + 1", always)).toMatchObject({ name: "z", value: 10 });
  });

  it("is nothing where there is no answer", () => {
    const session = sessionOf("x = 3");
    for (const text of ["x +", "q", "f(t) = t", ")", "[1, 2] + [1, 2, 3]", "(".repeat(100_000)]) {
      expect(session.preview(text, always)).toBeUndefined();
    }
  });

  it.each([
    ["foo + 1", "unknown variable foo"],
    ["[1, 2] + [1, 2, 3]", "list lengths differ: 2 and 3"],
    ["tanh(1, 2)", "tanh takes 1 argument, not 2"],
    ["a, b = tahn(1) + 1, 2", "unknown function tahn"],
    ["const c = 2*x", "c is not constant: it depends on x"],
    ["y = 2*x ± 1", "y gets its uncertainty from its inputs"],
    ["x $ 2", "expected an operator or the end of the statement"],
  ])("tells before Enter that %s will fail", (text, message) => {
    expect(sessionOf("x = 3").foresee(text, always)).toMatchObject({ message });
  });

  it.each(["x +", "2*fo", "tanh(", "x = ", "sin(x", "[1, 2", "f(t) = t", "a, b = 1, 2", "x @"])(
    "is silent on %s, which may go on",
    (text) => {
      expect(sessionOf("x = 3").foresee(text, always)).toBeUndefined();
    },
  );

  it.each(["README.md", "docs/first-session.md", "docs/language.md"])(
    "tells of no error while a line of %s is typed that has none",
    (page) => {
      const session = new Session();
      const lines = readFileSync(join(root, page), "utf8").split("\n");
      const wrong = lines.flatMap((line, at) => {
        if (!line.startsWith("∇ ") || lines[at + 1]?.startsWith("error")) return [];
        const text = line.slice(2);
        const begun = text.startsWith(":") ? [] : [...text].map((_, end) => text.slice(0, end));
        const told = begun.filter((part) => session.foresee(part, 20) instanceof NablaError);
        for (const _ of session.run(text));
        return told;
      });
      expect(wrong).toEqual([]);
    },
  );

  it("is of one statement, which may be a loop: of several it is silent", () => {
    const session = sessionOf("x = 3");
    for (const text of ["x = 2; x^2", "x^2;", "repeat 2 { x -= 1; x }", "for k in 1..3 { k", ""]) {
      expect(session.foresee(text, always)).toBeUndefined();
    }
    expect(session.foresee("x^2 # squared", always)).toMatchObject({ value: 9 });
  });

  it("tells with the error what to write", () => {
    expect(sessionOf("x = 3").foresee("np.exp(x)", always)).toMatchObject({ hint: "write exp(x)" });
  });

  it("leaves the session as it was", () => {
    const program = "x = 3; y = x^2; x*y";
    const probes = "\nans\n:trace y + x^2\n:vars\nz\n";
    const plain = [...sessionOf(program).run(probes)];
    const session = sessionOf(program);
    for (const text of ["x^2", "y = 5", "z = x", "x = 7", "x^3 + y", "q", "diff(x^5, x)"]) {
      session.preview(text, always);
    }
    expect([...session.run(probes)]).toEqual(plain);
  });

  it("is given up when it takes too long, be it forward or backward", () => {
    const session = sessionOf("x = 3; v = [x*k for k in 1..200000]; s = sum(v);");
    for (const text of ["sum(sin(k) for k in 1..1e9)", "s^2", "prod(v)"]) {
      const start = performance.now();
      expect(session.preview(text, 3)).toBeUndefined();
      expect(performance.now() - start).toBeLessThan(1000);
    }
    expect([...session.run("s/x")].at(-1)).toMatchObject({ value: 20000100000 });
  });
});

describe("work", () => {
  const calls = Array.from({ length: 16 }, (_, n) => `g${n + 1}(t) = g${n}(t) + g${n}(t)`);
  const program = ["g0(t) = t", ...calls, "x = 2"].join("\n");

  it("is counted in calls that make no new node, so that a preview gives them up", () => {
    expect(sessionOf(program).preview("g16(x)", 3)).toBeUndefined();
  });

  it("is looked up from again and again, and is not kept", () => {
    const session = sessionOf(program);
    let looks = 0;
    session.onWork = () => looks++;
    expect([...session.run("g16(x)")]).toMatchObject([{ value: 2 ** 17 }]);
    expect(looks).toBeGreaterThan(2 ** 16 / 4096);
  });
});

describe("long sums of numbers", () => {
  const lastValue = (program: string): unknown => {
    const reply = [...new Session().run(program)].at(-1);
    return reply?.kind === "answer" ? reply.value : reply;
  };

  it("need no list", () => {
    expect(lastValue("sum(1..2e6)")).toBe(2000001000000);
    expect(lastValue("max(k % 1000003 for k in 1..1.2e6)")).toBe(1000002);
    expect(lastValue("const n = 1.1e6\nsum(k > 1e6 ? 1 : 0 for k in 1..n)")).toBe(100000);
  });

  it("tell where they cease to be numbers", () => {
    const reply = [...new Session().run("sum(1/(k - 5) for k in 1..1.1e6)")].at(-1);
    expect(reply).toMatchObject({ notes: [{ message: "1/(k - 5) is infinite" }] });
  });

  it("are too long where a gradient flows through each of them", () => {
    expect(lastValue("x = 2; sum(x*k for k in 1..1e7)")).toMatchObject({
      error: { code: "too-long" },
    });
    expect(lastValue("sum(k for k in 1..inf)")).toMatchObject({ error: { code: "too-long" } });
  });
});
