/** LaTeX from papers, and that of `:export`, read as formulas. */

import { describe, expect, it } from "vitest";
import { Session } from "../../src/index.ts";
import { fromLatex } from "../../src/syntax/latex.ts";
import { answersOf, errorOf, lastValue, repliesOf } from "../replies.ts";

const isKnown = (name: string): boolean => ["x", "y", "m", "v", "pi", "speed"].includes(name);

describe("LaTeX", () => {
  it.each([
    [String.raw`\frac{1}{2}`, "1/2"],
    [String.raw`\frac12 x`, "1/2*x"],
    [String.raw`y / \frac{x}{2}`, "y/(x/2)"],
    [String.raw`\left( \frac{x}{y} \right)^{2}`, "(x/y)^2"],
    [String.raw`\frac{x}{y}^2`, "(x/y)^2"],
    [String.raw`\frac{-b + \sqrt{b^2 - 4ac}}{2a}`, "(-b + sqrt(b^2 - 4*a*c))/(2*a)"],
    [String.raw`\sqrt{2}`, "sqrt(2)"],
    [String.raw`\sqrt[3]{8}`, "cbrt(8)"],
    [String.raw`\sqrt[4]{x+1}`, "((x + 1)^(1/4))"],
    [String.raw`2 \cdot 3 \times 4 \div 5`, "2*3*4/5"],
    ["x_{1}", "x_1"],
    [String.raw`x_{\text{max}} = 3`, "x_max = 3"],
    ["a^{2}", "a^2"],
    ["x_{1}^{2} + y", "x_1^2 + y"],
    ["x^{23}", "x^23"],
    [String.raw`\frac{1}{2} m v^{2}`, "1/2*m*v^2"],
    [String.raw`E = \frac{1}{2} mv^2`, "E = 1/2*m*v^2"],
    [String.raw`speed_{0} + \frac{1}{speed}`, "speed_0 + 1/speed"],
    [String.raw`f(x) = \frac{1}{1 + e^{-x}}`, "f(x) = 1/(1 + e^(-x))"],
    [String.raw`\sin 2\pi x + 1`, "sin(2*pi*x) + 1"],
    [String.raw`\sin x \cos x`, "sin(x)*cos(x)"],
    [String.raw`\sin^2 x + \cos^{2}(x)`, "sin(x)^2 + cos(x)^2"],
    [String.raw`\sin(x) y`, "sin(x)*y"],
    [String.raw`\tanh\left(x y\right)`, "tanh(x*y)"],
    [String.raw`\log_{10} x + \log_3 9`, "log10(x) + log(9, 3)"],
    [String.raw`\operatorname{relu}(x)`, "relu(x)"],
    [String.raw`\sum_{k=1}^{4} k^2 + 1`, "sum(k^2 for k in 1..4) + 1"],
    [String.raw`\prod_{k=1}^{n} \frac{k}{2}`, "prod(k/2 for k in 1..n)"],
    [String.raw`\frac{d}{dx} x^2`, "diff(x^2, x)"],
    [String.raw`\frac{\partial}{\partial x} x^2 y`, "diff(x^2*y, x)"],
    [String.raw`\left|x - 1\right| + |y^{2}|`, "abs(x - 1) + abs(y^2)"],
    [String.raw`\lfloor x \rfloor`, "floor(x)"],
    [String.raw`\alpha \beta + \Delta t`, "α*β + Δt"],
    [String.raw`g = 9.81 \pm 0.02`, "g = 9.81 ± 0.02"],
    [String.raw`x \le 3`, "x <= 3"],
    [String.raw`2 \times 10^{-3}`, "2*10^(-3)"],
    ["n! / 2^{n}", "n!/2^n"],
    [String.raw`\frac{x \, (y + 1)}{2}`, "x*(y + 1)/2"],
    [String.raw`\sin \, (x) + f(x\,)^{2}`, "sin(x) + f(x)^2"],
    [String.raw`w := w - \eta\,\nabla L`, "w := w - η*∇L"],
    [String.raw`w -= 0.1 \nabla (L)`, "w -= 0.1*∇(L)"],
    [String.raw`$\frac{1}{2}$`, "1/2"],
    [String.raw`\(x^{2}\)`, "x^2"],
    ["`a b`^{2}", "`a b`^2"],
    ["[k^{2} for k in 1..4]", "[k^2 for k in 1..4]"],
  ])("%s is %s", (latex, formula) => {
    expect(fromLatex(latex, isKnown)).toBe(formula);
  });

  it.each([
    String.raw`\int_0^1 x dx`,
    String.raw`\foo{x}`,
    String.raw`\sin^{-1} x`,
    String.raw`\nabla^2 x`,
    "x_{i+1}",
    String.raw`\frac{1}`,
    String.raw`\begin{matrix} 1 \end{matrix}`,
    String.raw`\sqrt`,
    `${"\\sqrt{".repeat(1600)}1${"}".repeat(100)}`,
    "`a\\b` + 1",
    "x = 3",
  ])("%s is none that can be read", (latex) => {
    expect(fromLatex(latex, isKnown)).toBeUndefined();
  });
});

describe("a formula in LaTeX", () => {
  it("is computed, with a note that says how it was read", () => {
    const [answer] = answersOf(String.raw`\frac{1}{2} + \sqrt{4}`);
    expect(answer).toMatchObject({
      value: 2.5,
      notes: [{ code: "notation", message: "read as 1/2 + sqrt(4)", line: 1, column: 1 }],
      statement: { text: "1/2 + sqrt(4)" },
    });
  });

  it("is told of in nabla's words where it goes wrong, and in its own where it cannot be read", () => {
    expect(errorOf(String.raw`\frac{q}{2}`)).toMatchObject({ span: { start: 0, end: 1 } });
    expect(errorOf(String.raw`1 + \foo`)).toMatchObject({ code: "syntax", span: { start: 4 } });
  });

  it("may be one for rows of data, which are told nothing, and in a preview", () => {
    const session = new Session();
    const text = String.raw`\frac{x}{2}`;
    const statement = { text, line: 1, column: 1, silent: false, unclosed: undefined };
    expect(session.preview(String.raw`\frac{1}{2}`, Number.POSITIVE_INFINITY)?.value).toBe(0.5);
    const run = session.repeat(["x"], [{ statement, file: "" }]);
    expect([...run([3])]).toMatchObject([{ value: 1.5, notes: [] }]);
    expect([...session.namesNeededBy([statement]).keys()]).toEqual(["x"]);
  });
});

/** Each at x = 0.7 and y = 1.3. */
const formulas = [
  "x/2 + y",
  "(x + y)/(x*y)",
  "x^2*y^3",
  "sqrt(x^2 + y^2)",
  "sin(x)*cos(y)^2",
  "exp(-x^2/2)",
  "ln(x) + log10(y)",
  "abs(x - y)",
  "x*(y + 1)/(2 + x)",
  "tanh(x*y + 1)",
  "-x^2",
  "(x/y)^2",
  "cbrt(x)",
  "floor(3x) + ceil(y)",
  "2^(x + y)",
  "sum(x^k for k in 1..4)",
  "atan(x)/y^2",
  "1e-3*x + 2.5e7",
];

describe("what :export latex writes", () => {
  it.each(formulas)("of %s is read as the same", (formula) => {
    const [report] = repliesOf(`x = 0.7; y = 1.3;\n:export latex ${formula}`).slice(-1);
    const text =
      report?.kind === "report"
        ? report.parts
            .map((part) => (typeof part !== "string" && part.kind === "source" ? part.text : ""))
            .join("")
        : "";
    const lines = [...text.matchAll(/^ *([ft]\S*) &= (.*?)(?: \\\\)?$/gm)].map(
      ([, name, right]) => `${name} = ${right}`,
    );
    expect(lines.length, text).toBeGreaterThan(0);
    const value = lastValue(`x = 0.7; y = 1.3;\n${lines.join("\n")}\nf`);
    expect(value).toBeCloseTo(lastValue(`x = 0.7; y = 1.3;\n${formula}`), 12);
  });
});
