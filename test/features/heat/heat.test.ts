/** `:heat`: formulas with the shares of their parts. */

import { describe, expect, it } from "vitest";
import type { Shaded } from "../../../src/features/heat/part.ts";
import { errorOf, listingOf, repliesOf } from "../../replies.ts";

function shadedOf(program: string): Shaded {
  const reply = repliesOf(program).at(-1);
  const parts = reply?.kind === "report" ? reply.parts : [];
  const shaded = parts.find(
    (part): part is Shaded => typeof part === "object" && part.kind === "shaded",
  );
  if (shaded === undefined) throw new Error(`nothing shaded in ${JSON.stringify(reply)}`);
  return shaded;
}

/** Each formula as its pieces with their shares in percent: `x1:43 *:71`. */
const heatOf = (program: string): string[] =>
  shadedOf(program).formulas.map(
    ({ name, parts }) =>
      `${name === undefined ? "" : `${name} = `}${parts
        .map(({ text, share }) => `${text}:${Math.round(100 * share)}`)
        .join(" ")}`,
  );

const textsOf = (program: string): string[] => {
  const reply = repliesOf(program).at(-1);
  const parts = reply?.kind === "report" ? reply.parts : [];
  return parts.filter((part) => typeof part === "string");
};

const neuron = "x1 = 2; x2 = 0; w1 = -3; w2 = 1; b = 6.88\n";

describe("a formula is shaded", () => {
  it("by the shares of its nodes, each operator by its own", () => {
    expect(heatOf(`${neuron}:heat tanh(x1*w1 + x2*w2 + b)`)).toEqual([
      "tanh(:100 x1:43 *:71 w1:29  + :86 x2*:14 w2:0  + :100 b:14 ):100",
    ]);
  });

  it("with named values on lines of their own", () => {
    const program = `${neuron}n = x1*w1 + b; o = n^2/b; p = o + n + o;\n:heat`;
    const [first, second, third] = heatOf(program);
    expect(first).toMatch(/^p = o:\d+ {2}\+ :\d+ n:\d+ {2}\+ :100 o:\d+$/);
    expect(second).toMatch(/^o = n/);
    expect(third).toMatch(/^n = x1:/);
    expect(heatOf(program)).toHaveLength(3);
  });

  it("each place by what flows there, where a node stands in several", () => {
    expect(heatOf("x = 3; y = 1\n:heat 3*sin(x) + sin(x)*y^2")).toEqual([
      expect.stringMatching(/^3:0 .*sin\(x\):\d+/),
    ]);
    const [text] = heatOf("x = 1; y = 1\n:heat 3*x + x*y") as [string];
    // Paths: 3 by the first x, 1 by the second, 1 by y.
    expect(text).toBe("3:0 *x:60  + :100 x:20 *:40 y:20");
  });

  it("not where nothing flows: constants, conditions, branches that are not taken", () => {
    expect(heatOf("x = 2; y = 3\n:heat x > 1 ? x*y : y/x")).toEqual([
      "x > 1:0  ? :100 x:60 *:100 y:40  : :100 y/x:0",
    ]);
    expect(textsOf("x = 2.5\n:heat floor(x)")).toEqual(["the gradient of floor(x) is 0"]);
    expect(textsOf(":heat 2")).toEqual(["2 does not depend on any input"]);
  });

  it("by numbers, where a derivative is infinite on a way that goes no further", () => {
    expect(heatOf("z = -2; k = 2.2; b = 1\n:heat z^floor(k) + b")).toEqual([
      "z^:80 floor(k):0  + :100 b:20",
    ]);
    expect(heatOf("x = 2.5; w = 1e999\n:heat floor(x)*w")).toEqual(["floor(x):0 *w:100"]);
  });

  it("not of what is not a number, nor of an input alone", () => {
    expect(textsOf("y = 710\n:heat exp(y)/exp(y)")).toEqual([
      "exp(y)/exp(y) is not a number, so its gradient is not either; :trace shows the cause",
    ]);
    expect(textsOf("x = 1\n:heat x")).toEqual(["x is an input, so it has no formula to shade"]);
  });

  it("of elements of lists, but not whole lists", () => {
    expect(heatOf("v = [3, 4]\n:heat dot(v, v)")).toEqual([
      "sum(:100 v[1]:21 *:43 v[1]:21 , :100 v[2]:29 *:57 v[2]:29 ):100",
    ]);
    expect(errorOf("v = [3, 4]\n:heat v^2").message).toBe("expected a number, found a list of 2");
  });

  it("as far as there is room, with a count of the rest", () => {
    const chain = Array.from({ length: 40 }, (_, at) => `h${at + 1} = sin(h${at} + x);`);
    const program = `x = 1; h0 = 2\n${chain.join("\n")}\n:heat h40`;
    expect(heatOf(program)).toHaveLength(12);
    expect(textsOf(program)).toEqual(["… 28 more named values; :heat h28 shows more"]);
    const rebound = `x = 1; h = 2 + x;\n${"h = sin(h + x);\n".repeat(40)}:heat h`;
    expect(textsOf(rebound)).toEqual(["… 29 more named values, all called h"]);
    const wide = "v = [sin(k) for k in 1..500]\n:heat sum(v^2)";
    expect(heatOf(wide)[0]).toContain("…");
    expect(textsOf(wide)).toEqual(["… 970 nodes of the formula not shown"]);
  });

  it("with the shares of the inputs, lists as one, where something is left out", () => {
    const program = "v = [sin(k) for k in 1..500]; w = 2; u = 3\n";
    const reply = repliesOf(`${program}:heat sum(v*w) + 0*u`).at(-1);
    const [first, second, third] = listingOf(reply).rows;
    expect([first?.[0], second?.[0], third]).toEqual(["v", "w", ["u", 0]]);
    expect((first?.[1] as number) + (second?.[1] as number)).toBeCloseTo(1, 12);
    expect(() => listingOf(repliesOf(`${program}:heat w*u`).at(-1))).toThrow("no listing");
  });
});
