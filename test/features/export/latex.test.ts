/** Exports to LaTeX: whether they can be typeset. */

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder } from "../../program.ts";
import { hostileNames } from "./hostile.ts";
import {
  type Case,
  expectedAt,
  exportOf,
  hostileCase,
  operationCases,
  randomCases,
  reportOf,
} from "./programs.ts";

const cases: readonly Case[] = [
  ...operationCases(),
  ...randomCases(100, 5).filter(
    (each) => expectedAt(each, each.points[0] as readonly number[]) !== undefined,
  ),
  hostileCase(hostileNames),
];
const sources = cases.flatMap((each) => exportOf(each, "latex", "f") ?? []);

it("have as many brackets closed as opened", () => {
  expect(sources.length).toBeGreaterThan(150);
  for (const source of sources) {
    const math = source.replace(/^%.*$/gm, "");
    const count = (sign: RegExp): number => math.match(sign)?.length ?? 0;
    expect(count(/\{/g), source).toBe(count(/\}/g));
    expect(count(/\\left\b/g), source).toBe(count(/\\right\b/g));
    expect(count(/\\begin\b/g), source).toBe(count(/\\end\b/g));
    expect(math, "ASCII only").toMatch(/^[\x20-\x7e\n]*$/);
    expect(math, "two superscripts").not.toMatch(/\^(?:\w|\{[^{}]*\})\^/);
  }
});

it.runIf(spawnSync("pdflatex", ["--version"]).status === 0)(
  "compile",
  () => {
    const folder = emptyFolder();
    const lines = ["\\documentclass{article}", "\\usepackage{amsmath}", "\\begin{document}"];
    const text = [...lines, ...sources, "\\end{document}", ""].join("\n");
    writeFileSync(join(folder, "all.tex"), text);
    const { status, stdout } = spawnSync(
      "pdflatex",
      ["-interaction=nonstopmode", "-halt-on-error", "all.tex"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(status, stdout.slice(-2000)).toBe(0);
  },
  120_000,
);

it.each([
  ["x = [1, 2]; x1 = 3", "x[1]*x[2]*x1", "x_{1,2} is x1"],
  ["x1 = 3; x = [1, 2]", "x1*x[1]*x[2]", "x_2 is x"],
  ["σ = 2; x = 1", "sigmoid(x)*σ", "\\sigma_* is σ"],
  ["ψ = 2; x = 1", "digamma(x)*ψ", "\\psi_* is ψ"],
  ["Γ = 2; x = 1", "lgamma(x)*Γ", "\\Gamma_* is Γ"],
  ["φ = 2; x = 1", "normpdf(x)*φ", "\\phi_* is φ"],
  ["sin = 2; x = 1", "sin(x)*`sin`", "\\mathrm{sin}_* is sin"],
  ["_x = 2; __y = 3; x = 1", "_x*__y*x", "x is _x\n% y is __y\n% x_2 is x"],
])("give different things different symbols: %s, %s", (program, formula, remark) => {
  const source = reportOf(program, "latex", formula);
  expect(source).toContain(`% ${remark}`);
  for (const block of source.split("\\end{align*}")) {
    const rows = [...block.matchAll(/^ {2}(.*) &=/gm)].map(([, left]) => left);
    expect(new Set(rows).size, source).toBe(rows.length);
  }
});

it("have each derivative as one formula, and beside that the parts that several share", () => {
  const [inFull, inParts] = reportOf("x = 2; w = 3", "latex", "tanh(x*w)^2").split("% the same in");
  expect(inFull).toContain("&= \\tanh^2(x \\, w)");
  expect(inFull).toContain("&= 2 \\, w \\, \\operatorname{sech}^2(w \\, x) \\, \\tanh(w \\, x)");
  expect(inParts).toContain("t_1 &=");
  expect(reportOf("x = 2", "latex", "x^2")).not.toContain("% the same in");
});

it("write what nabla computes without overflow as it is read", () => {
  const source = reportOf("x = 2; y = 3", "latex", "logsumexp(x, y)");
  expect(source).toContain("\\frac{e^{x}}{e^{x} + e^{y}}");
});

it("keep numbered names apart from elements", () => {
  const source = reportOf("t = [1, 2, 3]", "latex", "logsumexp(t)*t[1]");
  expect(source).toContain("t_4 &= \\max(t_1, t_2, t_3)");
  expect(reportOf("σ = 2; x = 1", "latex", "x*σ")).not.toContain(" is σ");
});

it("write constants by name, and quotients of quotients as one", () => {
  const source = reportOf("x = 2; y = 3", "latex", "2^x + x/y/y + sqrt(3)*erf(x) + (2pi)^y");
  for (const part of [
    "2^x",
    "\\frac{x}{y^2}",
    "\\sqrt{3}",
    "\\ln(2)",
    "\\frac{2}{\\sqrt{\\pi}}",
    "(2\\pi)^y",
  ])
    expect(source).toContain(part);
});
