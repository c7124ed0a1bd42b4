/** What commands draw, written to files by the built program. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder, nabla } from "../program.ts";

const program = "x = 3\ny = x^2;\n";

it("a drawing goes to the file that is named, in the form of its ending", () => {
  const cwd = emptyFolder();
  const files = {
    ":dot > y.dot": ["y.dot", "digraph {"],
    ":dot y*2 > y.GV": ["y.GV", "digraph {"],
    ":mermaid y>y.mmd": ["y.mmd", "flowchart LR"],
    ':mermaid > "with spaces.md"': ["with spaces.md", "```mermaid"],
  } as const;
  for (const [command, [file, begin]] of Object.entries(files)) {
    const { stdout, stderr, exitCode } = nabla([], `${program}${command}\n`, { cwd });
    expect(stderr).toBe("");
    expect(stdout).toBe(`saved in ${file}\n`);
    expect(exitCode).toBe(0);
    expect(readFileSync(join(cwd, file), "utf8").split("\n")[0]).toBe(begin);
  }
});

it("without a file it is shown, whatever the width", () => {
  const { stdout } = nabla([], `${program}:dot\n`);
  expect(stdout).toMatch(/^digraph \{\n[\s\S]*\n\}\n$/);
  const { stdout: chart } = nabla([], `${program}:mermaid x*y\n`);
  expect(chart).toMatch(/^flowchart LR\n/);
});

it("what a drawing leaves out is said, too", () => {
  const cwd = emptyFolder();
  const large = "v = [k for k in 1..2000]\ny = sum(v^2);\n";
  const said = (command: string) => nabla([], `${large}${command}\n`, { cwd }).stdout;
  expect(said(":dot y > y.dot")).toBe(
    "saved in y.dot\n… 3752 more nodes left out; :dot all writes all\n",
  );
  expect(said(":dot all y > all.dot")).toBe("saved in all.dot\n");
  expect(said(":mermaid y > y.md")).toMatch(
    /^saved in y.md\n… \d+ more nodes left out; Mermaid limits the number of edges\n$/,
  );
});

it("a comparison is no redirection", () => {
  const { stdout, stderr } = nabla([], `${program}:dot y > x\n`);
  expect(stderr).toBe("");
  expect(stdout).toContain("<B>&gt;</B>");
});

it("a file is known by its ending or its quotes", () => {
  const cwd = emptyFolder();
  const formulas = [">b.txt", "> c.python", "> './d'", '> "e f"', "> ../g/h", ">../g/i.x"];
  mkdirSync(join(cwd, "in"));
  mkdirSync(join(cwd, "g"));
  const lines = formulas.map((file) => `:export python x*y ${file}\n`).join("");
  const { stderr, stdout } = nabla([], program + lines, { cwd: join(cwd, "in") });
  expect(stderr).toBe("");
  expect(stdout.match(/lines of Python written to /g)).toHaveLength(formulas.length);
  expect(readdirSync(join(cwd, "in")).sort()).toEqual(["b.txt", "c.python", "d", "e f"]);
  expect(readdirSync(join(cwd, "g")).sort()).toEqual(["h", "i.x"]);
});

it("what could be a variable is compared if it is one, and otherwise questioned", () => {
  const at = (line: string): string | undefined =>
    /<stdin>:\d+:\d+: .*\n.*\n *\^.*(\nhelp: .*)?/.exec(
      nabla([], `${program}${line}\n`).stderr,
    )?.[0];
  expect(at(":export js y > x")).toBeUndefined();
  expect(at(":export js y > 2.5")).toBeUndefined();
  expect(at(":plot q, q = 0..1, 2 > q")).toBeUndefined();
  expect(at(":mermaid y > out")).toMatch(
    /is out a file or a variable\?[\s\S]*\^~~\nhelp: .*out\.mmd/,
  );
  expect(at(":plot y, x = 0..1 > out/f")).toMatch(
    /is out\/f a file or[\s\S]*\^~~~~\nhelp: give a file/,
  );
  expect(at(':contour x*w, x = 0..1, w = 0..1 > "f"')).toMatch(
    /no file extension[\s\S]*\^~~\nhelp: use the/,
  );
  expect(at(":plot y, x = 0..1 > no/f.svg")).toMatch(/cannot write no\/f\.svg[\s\S]*\^~~~~~~~/);
});

it("files that commands load write beside themselves", () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, "part"));
  writeFileSync(join(cwd, "part/own.nabla"), `${program}:dot > own.dot\n`);
  nabla(["part/own.nabla"], "", { cwd });
  expect(existsSync(join(cwd, "part/own.dot"))).toBe(true);
});

it("is refused where commands may not touch files, and where there is no such form", () => {
  const cwd = emptyFolder();
  const safe = nabla(["--safe"], `${program}:dot > y.dot\n`, { cwd });
  expect(safe.stderr).toContain("file access is disabled by --safe");
  expect(safe.exitCode).toBe(1);
  expect(existsSync(join(cwd, "y.dot"))).toBe(false);
  const other = nabla([], `${program}:dot > y.png\n`, { cwd });
  expect(other.stderr).toContain("use the extension .dot or .gv");
  const mixed = nabla([], `${program}:mermaid y > y.dot\n:dot y > y.md\n`, { cwd });
  expect(mixed.stderr).toContain("use the extension .mmd or .md");
  expect(existsSync(join(cwd, "y.dot"))).toBe(false);
  expect(existsSync(join(cwd, "y.png"))).toBe(false);
});

it("a sharp sign in a name is no comment", () => {
  const { stdout } = nabla(["-t"], "`no. #1` = 3\n:dot `no. #1`^2 # squared\n");
  expect(stdout).toContain("<B>no. #1</B>");
});
