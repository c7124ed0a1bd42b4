/** Loops as they are typed, and cut off. */

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, environment, nabla, program } from "../program.ts";
import { pause, Terminal } from "../terminal.ts";

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
    await terminal.shows(/ans = 0\n/);
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

  it("that is interrupted writes the turns that are done, each whole", async () => {
    const loop = "x = 0; y = 0\n1 + 1\nwhile 1 { x += 1; y -= 1; x, x + y }";
    const child = spawn(process.execPath, [program, "--json", "-e", loop], {
      env: environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [written, messages] = ["", ""];
    child.stdout.on("data", (data) => {
      written += data;
    });
    child.stderr.on("data", (data) => {
      messages += data;
    });
    const ended = new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
    while (written === "") await pause(10);
    await pause(500);
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
    expect(messages).toBe("<eval>:3: interrupted\n");
    const turns = written.trimEnd().split("\n").slice(1);
    const wrong = turns.filter((line, at) => {
      const { turn, columns } = JSON.parse(line);
      return turn !== at + 1 || columns.x !== at + 1 || columns["x + y"] !== 0;
    });
    expect(wrong).toEqual([]);
    expect(JSON.parse(turns.at(-1) as string)).toMatchObject({ interrupted: true });
  });

  it("that is interrupted while its reader waits writes whole turns, and no more of them", async () => {
    const loop = "x = 0; repeat 100000 { x += 1; x }";
    const child = spawn(process.execPath, [program, "--json", "-q", "-e", loop], {
      env: environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [written, messages] = ["", ""];
    child.stderr.on("data", (data) => {
      messages += data;
    });
    const ended = new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
    await new Promise((resolve) => child.stdout.once("readable", resolve));
    await pause(1000);
    child.kill("SIGINT");
    child.stdout.on("data", (data) => {
      written += data;
    });
    expect(await ended).toBe("SIGINT");
    expect(messages).toBe("<eval>:1: interrupted\n");
    const turns = written.trimEnd().split("\n");
    const wrong = turns.filter((line, at) => {
      const { turn, columns } = JSON.parse(line);
      return turn !== at + 1 || columns.x !== at + 1;
    });
    expect(wrong).toEqual([]);
    expect(turns.length).toBeLessThan(50_000);
  });

  it("of a million turns is written as its reader takes them", async () => {
    const loop = "x = 0; repeat 1e6 { x += 1; x }";
    const child = spawn(
      process.execPath,
      ["--max-old-space-size=100", program, "--json", "-q", "-e", loop],
      { env: environment(), stdio: ["ignore", "pipe", "ignore"] },
    );
    let [lines, last] = [0, ""];
    child.stdout.on("data", (data: Buffer) => {
      const text = data.toString();
      lines += text.split("\n").length - 1;
      last = (last + text).slice(-200);
    });
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
    expect(lines).toBe(1e6);
    expect(last.trimEnd()).toMatch(/"turn":1000000,"columns":\{"x":1000000\}\}$/);
  });

  it("whose process is killed has written no line that is not a whole turn", async () => {
    const loop = "x = 0; y = 0\nfor k in 1..100000 { x += 1; y -= 1; x, x + y }";
    const child = spawn(process.execPath, [program, "--json", "-q", "-e", loop], {
      env: environment(),
      stdio: ["ignore", "pipe", "ignore"],
    });
    let written = "";
    const ended = new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
    child.stdout.on("data", (data) => {
      written += data;
      // Before what is left of the pipe is read: the process waits for that, and is in the middle of a line.
      if (written.includes('"turn":100,')) child.kill("SIGKILL");
    });
    expect(await ended).toBe("SIGKILL");
    const turns = written.split("\n").slice(0, -1);
    expect(turns.length).toBeGreaterThanOrEqual(100);
    const wrong = turns.filter((line, at) => {
      const { turn, columns } = JSON.parse(line);
      return turn !== at + 1 || columns.x !== at + 1 || columns["x + y"] !== 0;
    });
    expect(wrong).toEqual([]);
  });
});
