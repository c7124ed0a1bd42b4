/** Loops as they are typed, and cut off. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, nabla } from "../program.ts";
import { Terminal } from "../terminal.ts";

describe("a loop in a session", () => {
  it("goes on over lines, shows its turns and what has moved, and is remembered as one line", async () => {
    const cwd = emptyFolder();
    const terminal = new Terminal(["--color", "never"], { cwd });
    await terminal.shows("∇");
    await terminal.enter("x = 1;");
    await terminal.enter("repeat 3 {");
    await terminal.enter("  x *= 2 # doubled");
    await terminal.enter("  y = x^2");
    await terminal.enter("  x + 1");
    await terminal.enter("}");
    await terminal.shows(/turn +y +x \+ 1\n +1 +4 +3\n +2 +16 +5\n +3 +64 +9\n/);
    await terminal.shows("x 1 → 8");
    await terminal.enter("40 + 2");
    await terminal.shows(/= 42\n∇/);
    const lines = readFileSync(join(cwd, "nabla", "history"), "utf8")
      .trimEnd()
      .split("\n");
    expect(lines[1]).toBe("repeat 3 { x *= 2; y = x^2; y, x + 1 }");
  });

  it("that is cut off keeps the turns that are done", async () => {
    const terminal = new Terminal(["--color", "never"], { cwd: emptyFolder() });
    await terminal.shows("∇");
    await terminal.enter("x = 0; y = 0;");
    await terminal.enter("while 1 { x += 1; y -= 1 }");
    await terminal.shows("Ctrl-C stops it");
    await terminal.press("interrupt");
    await terminal.shows(/interrupted[\s\S]*x 0 → \d[\s\S]*∇/);
    await terminal.enter("x + y");
    await terminal.shows(/x \+ y = 0\n/);
  });
});

describe("a loop in a file", () => {
  it("that runs out of time keeps the turns that are done", () => {
    const program = "x = 0\nwhile 1 { x += 1; x }\n";
    const { stdout, stderr, exitCode } = nabla(["--limit", "0.3s", "--json"], program);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("time limit");
    const records = stdout.trimEnd().split("\n");
    expect(JSON.parse(records.at(-1) as string).error.code).toBe("limit");
    const { turn, columns } = JSON.parse(records.at(-2) as string);
    expect(columns.x).toBe(turn);
    expect(records).toHaveLength(turn + 1);
  });

  it("goes on with the next statement after a turn that fails", () => {
    const { stdout, exitCode } = nabla(["-t"], "v = [5, 6]\nfor k in 1..3 { v[k] }\n7");
    expect(stdout).toBe("5\n6\n7\n");
    expect(exitCode).toBe(1);
  });

  it("answers rows of data by its last expression", () => {
    const program = "x = 1; repeat 30 { x := 0.5*(x + a/x); a*x }";
    const { stdout } = nabla(["--data", "-", "-e", program], "a\n4\n9\n");
    expect(stdout.split("\r\n")).toEqual(["row,ans,dans/da,dans/dx", "1,8,2,4", "2,27,3,9", ""]);
  });
});
