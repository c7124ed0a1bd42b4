/** Exports to LaTeX: whether they can be typeset. */

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder } from "../program.ts";
import { hostileNames } from "./hostile.ts";
import {
  type Case,
  expectedAt,
  exportOf,
  hostileCase,
  operationCases,
  randomCases,
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
