/** Percent, calls without brackets, and signs: what each means, and what is refused with both readings. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseExpression } from "../../src/syntax/parse.ts";
import { printExpression } from "../../src/syntax/print.ts";
import { root } from "../program.ts";
import { errorOf, gradientOf, lastValue, repliesOf } from "../replies.ts";

const names = "x = 2; y = 3; v = [4, 9]; gamma = 0.5; f(t) = t^2 + 1;";

describe("percent", () => {
  const language = readFileSync(join(root, "docs/language.md"), "utf8");
  const table = /<!-- percent -->(.*?)<!-- end -->/s.exec(language)?.[1] ?? "";
  const rows = [...table.matchAll(/^\| `(.+?)` \| (\S+) \|/gm)].map(
    ([, input = "", answer = ""]) => [input, answer] as const,
  );

  it("has its table in the language reference", () => {
    expect(rows.length).toBeGreaterThan(60);
  });

  it.each(rows)("%s is %s", (input, answer) => {
    if (answer === "refused") expect(["ambiguous", "syntax"]).toContain(errorOf(input).code);
    else expect(lastValue(input)).toBeCloseTo(Number(answer), 12);
  });

  it.each([
    ["50%+1", "write 50% + 1 or 50 % +1"],
    ["7 %-2", "write 7% - 2 or 7 % -2"],
    ["7 % - 2", "write 7% - 2 or 7 % -2"],
    ["x = 2; x% x", "write x% * x or x % x"],
    ["x = 2; x^2%", "write (x^2)% or x^(2%)"],
    ["√4%", "write (sqrt(4))% or sqrt(4%)"],
    ["sin 4%", "write (sin(4))% or sin(4%)"],
    ["80/15% of 3", "write 80/(15% of 3) or (80/(15%))*3"],
    ["10% of 7 // 3", "write (10% of 7)//3 or 10% of (7//3)"],
  ])("of %s: %s", (program, hint) => {
    expect(errorOf(program)).toMatchObject({ code: "ambiguous", hint });
  });

  it("has gradients", () => {
    // a·(1 + b/100) by a and b, at 200 and 15.
    expect(gradientOf("a = 200; b = 15; a + b%")).toEqual({ a: 1.15, b: 2 });
    expect(gradientOf("a = 200; b = 15; b% of a")).toEqual({ a: 0.15, b: 2 });
  });

  it("ends a line only directly behind its operand", () => {
    expect(lastValue("50%\n3")).toBe(3);
    expect(lastValue("7 %\n3")).toBe(1);
  });

  it("is of the value after ±", () => {
    expect(repliesOf("x = 200 ± 0.5 + 1.5%")[0]).toMatchObject({ uncertainty: 4 });
    expect(repliesOf("x = 200 ± 2 %")[0]).toMatchObject({ uncertainty: 4 });
    expect(errorOf("x = 200 ± (2%)").code).toBe("bad-uncertainty");
  });

  it("is kept in the body of a function", () => {
    expect(lastValue("tax = 15; gross(net) = net + tax% + 1; gross(200)")).toBe(231);
    expect(printExpression(parseExpression("a + b% + (c%) - 5% of d"))).toBe(
      "a + b% + (c%) - 5% of d",
    );
  });
});

describe("a call without brackets", () => {
  it.each([
    ["sqrt 4 + 5", 7],
    ["sqrt v[2]", 3],
    ["abs -3 - 1", 2],
    ["2*abs -3", 6],
    ["x + abs -x -abs -y", 1],
    ["sqrt sqrt 16", 2],
    ["-f x", -5],
    ["f' x", 4],
    ["sqrt 4 > 1 ? 10 : 20", 10],
    ["sum(sqrt k for k in v)", 5],
    ["gamma -1", -0.5],
    ["2*gamma -1*3", -2],
    ["sum(gamma -1 for gamma in v)", 11],
    ["g(abs) = abs -1; g(5)", 4],
    ["abs = 5; abs -1", 4],
    ["90 - deg asin 1", 0],
  ])("%s is %d", (program, value) => {
    expect(lastValue(`${names} ${program}`)).toBeCloseTo(value, 14);
  });

  it.each([
    ["sin pi/2", "write sin(pi/2) or sin(pi)/2"],
    ["sin² x/2", "write sin(x/2) or sin(x)/2"],
    ["2*sin pi*x", "write sin(pi*x) or sin(pi)*x"],
    ["sqrt x^2", "write sqrt(x^2) or sqrt(x)^2"],
    ["sin 2x", "write sin(2x) or sin(2)*x"],
    ["sqrt 4!", "write sqrt(4!) or sqrt(4)!"],
    ["sum 1..5", "write sum(1..5) or sum(1)..5"],
    ["sin -x^2", "write sin(-x^2) or sin(-x)^2"],
    ["sin -x*2", "write sin(-x*2) or sin(-x)*2"],
    ["sin -5%", "write sin(-5%) or (sin(-5))%"],
  ])("of %s: %s", (program, hint) => {
    expect(errorOf(`${names} ${program}`)).toMatchObject({ code: "ambiguous", hint });
  });

  it.each([
    ["x 2", "write x*2"],
    ["gamma 3", "write gamma*3"],
    ["x y", "write x*y"],
    ["x²(y)", "write * between two factors"],
    ["[k 2 for k in v]", "write [k*2 for k in v]"],
    ["h(t) = t x", "write h(t) = t*x"],
    ["sin x cos y", "write sin(x)*cos(y)"],
    ["x pi/2", "write x*pi/2"],
  ])("is none in %s, which lacks a *: %s", (program, hint) => {
    expect(errorOf(`${names} ${program}`)).toMatchObject({ code: "syntax", hint });
  });

  it("needs its sign directly before the operand", () => {
    expect(errorOf("sin - 1").hint).toBe("call it: sin(…)");
    expect(errorOf("sin-1").hint).toBe("call it: sin(…)");
  });

  it("is read in linear time", () => {
    expect(errorOf(`${"abs ".repeat(20_000)}`).code).toBe("unknown-name");
    expect(lastValue(`x = 1; x${" -abs -1".repeat(20_000)}`)).toBe(-19_999);
    expect(errorOf(`${"|".repeat(5_000)}`).code).toBe("syntax");
  });

  it("keeps its sign where it is shown", () => {
    expect(printExpression(parseExpression("gamma -1 + x - 2"))).toBe("gamma -1 + x - 2");
  });
});

describe("signs", () => {
  it.each([
    ["√16", 4],
    ["√(x + 7)", 3],
    ["2√9", 6],
    ["√√16", 2],
    ["√4/2", 1],
    ["∛8", 2],
    ["|-x|", 2],
    ["||x| - 3|", 1],
    ["|x|*|y|", 6],
    ["|x + |-y||", 5],
    ["|x|^2", 4],
    ["180°/pi", 1],
    ["180º/pi", 1],
    ["sin²(x) + cos²(x)", 1],
    ["sin² x + cos² x", 1],
    ["7//2", 3],
    ["-7 // 2", -4],
    ["17 mod 5", 2],
    ["-7 mod 3", 2],
    ["2⋅3∗4", 24],
    ["2∙3•4✕5✖6", 720],
    ["1∕2 + 1⁄2", 1],
    ["3 – 1", 2],
    ["½ + 2½", 3],
    ["⅒", 0.1],
    ["1⅓", 4 / 3],
    ["½x", 1],
    ["n = 3; xⁿ", 8],
    ["n = 3; x⁻ⁿ", 0.125],
    ["3ˆ5", 243],
    ["µ = 5; μ + 1", 6],
  ])("%s is %d", (program, value) => {
    expect(lastValue(`${names} ${program}`)).toBeCloseTo(value, 14);
  });

  it.each([
    ["√x^2", "write sqrt(x^2) or sqrt(x)^2"],
    ["√2x", "write sqrt(2x) or sqrt(2)*x"],
    ["√4!", "write sqrt(4!) or sqrt(4)!"],
    ["√(x)^y", "write sqrt(x^y) or sqrt(x)^y"],
    ["||x||", "write abs(abs(x)) or norm(x)"],
    ["x^30°", "write x^(30°) or (x^30)°"],
    ["sin⁻¹(x)", "write asin(x) or 1/sin(x)"],
    ["f⁻¹(x)", "write the inverse of f out or 1/f(x)"],
  ])("of %s: %s", (program, hint) => {
    expect(errorOf(`${names} ${program}`)).toMatchObject({ code: "ambiguous", hint });
  });

  it("have gradients", () => {
    expect(gradientOf("x = -2; |x| + √(x^2)")).toEqual({ x: -2 });
    expect(gradientOf("x = 30; x°")).toEqual({ x: Math.PI / 180 });
  });
});
