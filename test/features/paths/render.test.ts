import { describe, expect, it } from "vitest";
import { json } from "../../../src/formats/json.ts";
import type { Report } from "../../../src/index.ts";
import type { Screen } from "../../../src/text/screen.ts";
import { widthOf } from "../../../src/text/text.ts";
import { repliesOf } from "../../replies.ts";
import { screen } from "../../text/screen.ts";
import { renderReport, views } from "../../views.ts";

const report = (program: string): Report => repliesOf(program).at(-1) as Report;
const shown = (program: string, more: Partial<Screen> = {}): string =>
  renderReport(report(program), screen(more));

const render = (program: string): string => json.report?.(report(program), screen(), views) ?? "";

const layer =
  "x = 0.5; w = [0.3, -0.2, 1.1]; h = tanh(w*x + 0.1); y = sum(h) + dot(h, w) + h[1]^2\n";

describe("paths", () => {
  it("have the digits that all numbers have", () => {
    const program = "x = 0.1; y = x*123456.789 + x*0.000001\n:paths x";
    expect(shown(program)).toBe(`\
 path from y        local derivatives      product
 x*123456.789 → x   1 · 123456.789      123456.789
 x*0.000001 → x     1 · 1e-6                 1e-6
2 paths; sum ∂/∂x = 123456.789
`);
    expect(shown(program, { digits: 5 })).toContain("= 1.2346e5\n");
    expect(JSON.parse(render(program)).report).toEqual([
      [
        { path: "x*123456.789 → x", locals: [1, 123456.789], product: 123456.789 },
        { path: "x*0.000001 → x", locals: [1, 0.000001], product: 0.000001 },
      ],
      { count: 2, sum: 123456.789001 },
    ]);
  });

  it("write what is no number as nabla does", () => {
    const text = shown("x = 0\n:paths x, sqrt(x) + x");
    expect(text).toMatch(/ sqrt\(x\) → x +1 · inf +inf\n/);
    expect(text).toMatch(/= inf\n$/);
  });

  it.each([40, 80, 160])("can be told apart in %d columns, with nothing cut", (width) => {
    const text = shown(`${layer}:paths x`, { width });
    for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width);
    const joined = text.replace(/\s+/g, "");
    for (const node of ["h[1]*w[1]", "h[2]*w[2]", "h[3]*w[3]", "h[1]^2"]) {
      expect(joined).toContain(node);
    }
  });

  it("show in what long ones differ", () => {
    const links = Array.from({ length: 12 }, (_, k) => `s = sin(${k + 2}*s) + s;`).join("");
    const [paths] = JSON.parse(render(`x = 0.01; s = x; ${links}\n:paths x, s`)).report;
    const texts = paths.map(({ path }: { path: string }) => path);
    expect(new Set(texts).size).toBe(20);
    expect(texts[0]).toContain("more …");
  });

  it("are counted beyond what a number can hold", () => {
    const program = `x = 1; s = x; ${"s = 0.5*(s + s);".repeat(2000)}\n:paths x, s`;
    expect(shown(program)).toContain("about 10^602 paths; the 20 largest");
    const [, sum] = JSON.parse(render(program)).report;
    expect(sum).toMatchObject({ count: "Infinity", sum: 1 });
    expect(sum.log10_count).toBeCloseTo(602.06, 2);
    expect(shown(`x = 1; s = x; ${"s = s + s;".repeat(60)}\n:paths x, s`)).toContain(
      "about 1.15e18 paths",
    );
  });
});
