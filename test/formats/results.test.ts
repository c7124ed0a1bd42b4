/** What `-t` writes of each command there is. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { features } from "../../src/features/all.ts";
import { formats } from "../../src/formats/formats.ts";
import { commandsOf } from "../../src/session/feature.ts";
import { emptyFolder, nabla, root } from "../program.ts";
import { reportOf } from "../replies.ts";
import { screen } from "../text/screen.ts";
import { views } from "../views.ts";

/** The answer y is 18, and its derivatives are 12 by x and 9 by w. */
const program = "x = 3 ± 0.1; w = 2 ± 0.2; t = [1, 2, 3]; u = [3, 5, 7]; y = x^2*w;\n";

const nothing = undefined;
/**
 * u(y)² to first order, (12*0.1)² + (9*0.2)². To second order 1/2*((4*0.1*0.1)² + 2*(6*0.1*0.2)²) and, by the third derivative,
 * 9*2*0.1²*0.2² are added.
 */
const uncertainty = Math.sqrt(4.68);

/** Statements with what is written of them: numbers to 9 digits, texts as they are. */
const results: Readonly<
  Record<string, readonly (readonly [string, (number | string)[] | undefined])[]>
> = {
  grad: [
    [":grad", [12, 9]],
    [":grad 3", nothing],
  ],
  symbolic: [[":symbolic", ["2*w*x", "x^2"]]],
  hessian: [[":hessian", ["[4, 6]", "[6, 0]"]]],
  check: [
    [":check", ["x\tagrees to 15 digits", "w\tagrees to 15 digits"]],
    [":check [x, 1]", ["∂f[1]/∂x\tagrees to 15 digits"]],
  ],
  trace: [[":trace", ["y\t18\t1", "x^2\t9\t2", "w\t2\t9", "x\t3\t12"]]],
  step: [
    [":step", [12, 9]],
    [":step bfs y", [12, 9]],
    [":step 3", nothing],
  ],
  paths: [
    [":paths x", [12]],
    [":paths y", [1]],
    [":paths w, x", [0]],
  ],
  solve: [
    [":solve y = 32 for x", [4]],
    [":solve p + q = 5, p - q = 1 for p, q", [3, 2]],
  ],
  minimize: [[":minimize (x - 5)^2 over x", [5]]],
  maximize: [[":maximize 1 - (x - 5)^2 over x", [5]]],
  fit: [[":fit u ~ a*t + b over a, b", [2, 1]]],
  budget: [
    [":budget", [uncertainty]],
    [":budget y, second", [Math.sqrt(4.68 + 0.0152 + 0.0072)]],
  ],
  correlate: [
    [":correlate x w", ["[1, 0]", "[0, 1]"]],
    [":correlate", nothing],
    [":correlate x w 0.5", nothing],
    [":correlate x w 0.5\n:correlate", ["x\tw\t0.5"]],
  ],
  sensitivity: [
    [":sensitivity", ["x\t2", "w\t1"]],
    [":sensitivity x - 3", ["x\t3"]],
  ],
  show: [
    [":show y", [18, "1.8e1", "0x12", "0b10010"]],
    [":show y/7", [18 / 7, "18/7", "2.5714285714285716e0"]],
    [":show pi", [Math.PI, "3.141592653589793e0"]],
  ],
  whatif: [[":whatif x += 1", [32]]],
  assert: [[":assert x == 3", nothing]],
  montecarlo: [],
  "assert-close": [[":assert-close x, 3", nothing]],
  reset: [[":reset x", nothing]],
  rename: [[":rename w v", nothing]],
  drawn: [[":drawn 0.5", nothing]],
};

/** Commands whose result is the whole of what they draw or say, with the beginning of it. */
const wholes: Readonly<Record<string, readonly [string, string]>> = {
  heat: [":heat", " y = x^2*w\n"],
  tree: [":tree", " node "],
  dot: [":dot", "digraph {\n"],
  mermaid: [":mermaid", "flowchart LR\n"],
  plot: [":plot sin(k), k = 0..1", " sin(k)\n"],
  contour: [":contour p*q, p = 0..1, q = 0..1", " p*q\n"],
  export: [":export c", "#include <math.h>\n"],
  help: [":help solve", ":solve "],
  info: [":info y", "y is "],
  vars: [":vars", " name "],
  functions: [":functions lists", " concat("],
};

/** Commands that work on files, settings or conversations, which these tests have none of; the program itself runs them below. */
const outside = ["save", "load", "restore", "read", "set", "quit", "undo", "edit", "history"];

const written = (statement: string): string | undefined =>
  formats.plain.report?.(reportOf(program + statement), screen({}), views);

describe("the result alone", () => {
  it("is told of every command, here and in the documents", () => {
    const all = [...commandsOf(features).keys()].sort();
    const tested = [...Object.keys(results), ...Object.keys(wholes), ...outside];
    expect(tested.sort()).toEqual(all);
    const text = readFileSync(join(root, "docs/scripting.md"), "utf8");
    const [, table = ""] = /^\| command \| result \|$([\s\S]*?)\n\n/m.exec(text) ?? [];
    const told = [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, names = ""]) =>
      [...names.matchAll(/`:([\w-]+)`/g)].map(([, name]) => name),
    );
    expect(told.sort()).toEqual(all);
  });

  const cases = Object.values(results).flat();
  it.each(cases)("of %j is %j", (statement, expected) => {
    const lines = written(statement)?.trimEnd().split("\n");
    expect(lines?.length).toBe(expected?.length);
    for (const [at, value] of (expected ?? []).entries()) {
      if (typeof value === "string") expect(lines?.[at]).toBe(value);
      else expect(Number(lines?.[at])).toBeCloseTo(value, 7);
    }
  });

  it.each(Object.values(wholes))("of %j is all of it", (statement, beginning) => {
    const text = written(statement) ?? "";
    expect(text.slice(0, beginning.length)).toBe(beginning);
    expect(text).not.toContain("\t");
  });

  it("of :montecarlo is the mean and the standard uncertainty", () => {
    // E(x²w) = 2*(9 + 0.01); the standard uncertainty is about that to second order.
    const [mean, deviation, ...more] = (written(":montecarlo") ?? "").trimEnd().split("\n");
    expect(Number(mean)).toBeCloseTo(18.02, 1);
    expect(Number(deviation)).toBeCloseTo(2.165, 1);
    expect(more).toEqual([]);
  });

  it("leaves what is told of files and settings to standard error", () => {
    const cwd = emptyFolder();
    const run = (text: string) => nabla(["-t"], text, { cwd });
    expect(run("x = 3\n:save s.nabla\n:load s.nabla\n:set precision 4\nx\n:quit\n1")).toEqual({
      stdout: "3\n",
      stderr: "1 statement saved in s.nabla\n",
      exitCode: 0,
    });
    expect(run(":set").stdout).toMatch(/^ setting /);
    writeFileSync(join(cwd, "t.csv"), "a,b\n1,2\n3,4\n");
    const read = run(":read t.csv\nsum(a)");
    expect(read.stdout).toBe("4\n");
    expect(read.stderr).toContain("2 rows");
    const drawn = run(":plot sin(k), k = 0..1 > s.svg\n");
    expect(drawn.stdout).toBe("");
    expect(drawn.stderr).toContain("s.svg");
    expect(run("x = 3; :grad 5").stderr).toBe("5 does not depend on any input\n");
  });

  it("says what is left out", () => {
    const report = reportOf(`${program}:trace sum(x*k for k in 1..1500)`);
    expect(formats.plain.doubt?.(report, views)).toContain(":trace all shows all");
  });
});
