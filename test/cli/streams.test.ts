/** The program as a process among others: pipes that close, that wait, that carry much, and disks that are full. */

import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { environment, nabla, program, root } from "../program.ts";

const shell = (script: string): { stdout: string; stderr: string; status: number | null } =>
  spawnSync("bash", ["-c", script], {
    encoding: "utf8",
    cwd: root,
    env: environment({ NABLA: `${process.execPath} ${program}` }),
    maxBuffer: 1 << 30,
  });

describe("a pipe", () => {
  it("that is closed early ends it quietly", () => {
    const { stdout, stderr, status } = shell(
      "$NABLA -t < <(yes '1 + 1') | head -n 2; exit $PIPESTATUS",
    );
    expect(stdout).toBe("2\n2\n");
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("gets each answer as soon as its statement has run", async () => {
    const child = spawn(process.execPath, [program, "-t"], { env: environment() });
    const next = (): Promise<string> =>
      new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
    child.stdin.write("x = 2\nx^2\n");
    expect(await next()).toBe("4\n");
    child.stdin.write("x^3\n");
    expect(await next()).toBe("8\n");
    child.stdin.end();
    await new Promise((resolve) => child.once("exit", resolve));
  });

  it("may cut the text anywhere, characters included", () => {
    const { stdout } = shell(
      "(printf 'x = 3\\n\\xce'; sleep 0.2; printf '\\xb1 = x\\xc2'; sleep 0.2; printf '\\xb2\\n') | $NABLA -t",
    );
    expect(stdout).toBe("9\n");
  });

  it("carries answers and messages in the order of the input", () => {
    const { stdout } = shell("printf '1\\nq\\n2\\nq\\n3\\n' | $NABLA 2>&1 | grep -v '^ '");
    expect(stdout.split("\n").map((line) => line.slice(0, 9))).toEqual([
      "= 1",
      "<stdin>:2",
      "= 2",
      "<stdin>:4",
      "= 3",
      "",
    ]);
  });

  it("may be long: 100,000 lines are answered in order", () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `${index}*2`);
    const { stdout } = nabla(["-t"], lines.join("\n"));
    expect(stdout).toBe(lines.map((_, index) => `${index * 2}\n`).join(""));
  });
});

describe.runIf(existsSync("/dev/full"))("a full disk", () => {
  it("is an error that is told", () => {
    const { stderr, status } = shell("$NABLA -e '1 + 1' > /dev/full");
    expect(stderr).toMatch(/^nabla: cannot write the answers: .*ENOSPC/);
    expect(status).toBe(1);
  });
});

describe("an interrupt", () => {
  it("ends a program that waits", async () => {
    const child = spawn(process.execPath, [program, "-t"], { env: environment() });
    child.stdin.write("1 + 1\n");
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
  });
});
