/** `:export`: what it makes of what is written after it. */

import { describe, expect, it } from "vitest";
import { json } from "../../../src/formats/json.ts";
import { NablaError, Session } from "../../../src/index.ts";
import type { Host } from "../../../src/session/host.ts";
import { errorOf, repliesOf } from "../../replies.ts";
import { screen } from "../../text/screen.ts";
import { views } from "../../views.ts";

function sourceOf(program: string): string {
  const reply = repliesOf(program).at(-1);
  const part = reply?.kind === "report" ? reply.parts[0] : undefined;
  if (typeof part !== "object" || part.kind !== "source") throw new Error(JSON.stringify(reply));
  return part.text;
}

const narrow = screen({ width: 40, height: 20 });

const golden = {
  neuron: "x = 2; w = -3; b = 0.5\nn = x*w + b; o = tanh(n);\n:export LANGUAGE o as neuron",
  loss: "z = [1, 2, 3]; loss = logsumexp(z) - z[2];\n:export LANGUAGE",
  huber: "r = 2; δ = 1\n:export LANGUAGE abs(r) <= δ ? r^2/2 : δ*(abs(r) - δ/2) as huber",
  call:
    "S = 102; r = 0.03; v = 0.22; T = 0.75; const K = 100\n" +
    "d1 = (ln(S/K) + (r + v^2/2)*T)/(v*sqrt(T)); d2 = d1 - v*sqrt(T);\n" +
    ":export LANGUAGE S*normcdf(d1) - K*exp(-r*T)*normcdf(d2) as call",
};

const languages = ["js", "ts", "python", "c", "latex", "sql", "postgresql", "spark"];

describe.each(Object.entries(golden))("%s", (name, program) => {
  it.each(languages)("reads well in %s", async (language) => {
    const text = sourceOf(program.replace("LANGUAGE", language));
    await expect(text).toMatchFileSnapshot(`exports/${name}.${language}.txt`);
    for (const line of text.split("\n")) expect(line).toBe(line.trimEnd());
  });
});

describe("what is exported", () => {
  it("is the last answer, or an expression", () => {
    expect(sourceOf("x = 2; x^2;\n:export js")).toContain("value = x * x;");
    expect(sourceOf("x = 2; x^2;\n:export js x^3")).toContain("value = x ** 3;");
  });

  it("has the name after as, or that of the value, or f", () => {
    expect(sourceOf("x = 2\n:export python x^2 as square")).toContain("def square(x: float)");
    expect(sourceOf("x = 2; y = x^2;\n:export python as square")).toContain("def square(");
    expect(sourceOf("x = 2; y = x^2;\n:export python")).toContain("def y(");
    expect(sourceOf("x = 2\n:export python x^2")).toContain("def f(");
    expect(sourceOf("x = 2\n:export python x^2 as `class`")).toContain("def class_(");
    expect(errorOf("x = 2\n:export python x^2 as 3").message).toBe("expected a name");
    expect(errorOf("x = 2\n:export python x^2 as ")).toMatchObject({ code: "syntax" });
  });

  it("tells which names are others there", () => {
    expect(sourceOf("α = 2\n:export c α^2")).toContain("alpha is α.");
    expect(sourceOf("`x'` = 2\n:export python `x'`^2")).toContain("x_prime is x'.");
    expect(sourceOf("x = 1; y = x^2; x = 5\n:export js x*y")).toContain("x_was_1 is x (was 1).");
  });

  it("says where it holds for the present inputs alone", () => {
    const remark = "are those at the inputs";
    expect(sourceOf("x = 2\n:export js diff(abs(x)*x, x)")).toContain(remark);
    expect(sourceOf("n = 3\n:export js sum(k*n for k in 1..n)")).toContain(remark);
    expect(sourceOf("x = 2\n:export js abs(x)*x")).not.toContain(remark);
  });

  it("leaves the session as it was", () => {
    const [answer] = repliesOf("x = 2; y = x^2;\n:export js diff(x^3, x)*y\ny").slice(-1);
    expect(answer).toMatchObject({ value: 4, gradient: [{ partial: 4 }] });
  });
});

describe("errors", () => {
  it("have a place, and a way out", () => {
    expect(errorOf("x = 2\n:export jss x")).toMatchObject({
      code: "bad-option",
      hint: "did you mean js?",
      span: { start: 8, end: 11 },
    });
    expect(errorOf("x = 2\n:export js x +")).toMatchObject({ code: "syntax" });
    expect(errorOf("x = 2\n:export js tahn(x)").span).toEqual({ start: 11, end: 15 });
    expect(errorOf("x = [1, 2]\n:export js x^2").message).toBe(
      "expected a number, found a list of 2",
    );
    expect(errorOf("x = 2\n:export js 1 + 2").message).toBe("3 does not depend on any input");
    expect(errorOf(":export js").message).toBe("no answer yet");
    expect(errorOf("x = 2\n:export sql gamma(x)").message).toContain("cannot be written in SQL");
    expect(errorOf("a0 = 2\n:export latexx a0")).toMatchObject({ code: "bad-option" });
  });

  it("tell of a query that no database would plan", () => {
    const chain = Array.from({ length: 400 }, (_, k) => `a${k + 1} = sin(a${k})*x + x;`);
    const program = `x = 0.5; a0 = x^2;\n${chain.join("\n")}\n:export sql a400`;
    expect(errorOf(program).message).toMatch(/query too long: \d+ nested steps/);
    expect(sourceOf(program.replace("sql", "js"))).toContain("const a399 = ");
  });
});

describe("a file", () => {
  const hostOf = (files: Map<string, string> | undefined): Host => ({
    files: files && {
      resolve: (path) => path,
      read: () => [],
      write: (path, text) => files.set(path, text),
    },
    settings: { seed: 0, list: () => [], set: () => {}, save: () => "" },
  });

  it("is written, and the terminal told", () => {
    const files = new Map<string, string>();
    const program = "x = 2\n:export python x^2 as square > square.py";
    const reply = [...new Session({ host: hostOf(files) }).run(program)].at(-1);
    expect(files.get("square.py")).toContain("def square(x: float)");
    expect(reply).toMatchObject({ parts: [expect.stringMatching(/^\d+ lines .*square\.py$/)] });
  });

  it("is not, where commands may not", () => {
    const program = "x = 2\n:export c x^2 > f.c";
    const reply = [...new Session({ host: hostOf(undefined) }).run(program)].at(-1);
    if (reply?.kind !== "failure") throw new Error("it was");
    expect(reply.error).toBeInstanceOf(NablaError);
    expect(reply.error.message).toBe("file access is disabled by --safe");
  });
});

it("is a text in json", () => {
  const reply = repliesOf("x = 2\n:export js x^2").at(-1);
  if (reply?.kind !== "report") throw new Error("no report");
  expect(JSON.parse(json.report?.(reply, narrow, views) as string).report).toEqual([
    sourceOf("x = 2\n:export js x^2"),
  ]);
});

it("takes linear room for formulas of many thousand operations", () => {
  const length = (count: number): number =>
    sourceOf(`x = 0.3; y = 0.7\n:export js sum(sin(k*x)*y/k for k in 1..${count})`).length;
  expect(length(8000) / length(4000)).toBeLessThan(2.1);
});
