/** What moves print, on each stream and in each form. */

import { expect, it } from "vitest";
import { nabla } from "../program.ts";
import { Terminal } from "../terminal.ts";

const program = "w = 0.3; v = [1, 2]; l = w^2*v[1];\nw := 0.5\nv[2], fresh := 7, w\nw -= ∇l\nw\n";

it("print nothing in files and pipes", () => {
  for (const form of [["-t"], ["-o", "csv"]]) {
    const { stdout, stderr, exitCode } = nabla(form, program);
    expect(stdout).not.toContain("→");
    expect([stdout.includes("-0.5"), stderr, exitCode]).toEqual([true, "", 0]);
  }
  expect(nabla([], program).stdout).toMatch(/^w = -0\.5\n/);
});

it("have records in json", () => {
  const { stdout } = nabla(["--json"], program);
  const moved = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).moved);
  expect(moved).toEqual([
    [{ input: "w", from: 0.3, to: 0.5 }],
    [
      { input: "v[2]", from: 2, to: 7 },
      { input: "fresh", to: 0.5 },
    ],
    [{ input: "w", from: 0.5, to: -0.5 }],
    undefined,
  ]);
});

it("work where commands may touch no files", () => {
  expect(nabla(["--safe", "-t", "-e", "x = 1; y = 2x; x := 4; y"]).stdout).toBe("8\n");
});

it("are undone after each row of data, which is told once", () => {
  const { stdout, stderr } = nabla(["-e", "s = 10; s += x; s", "-d", "-"], "x\n1\n2\n3\n");
  expect(stdout).toBe("row,ans,dans/ds\r\n1,11,1\r\n2,12,1\r\n3,13,1\r\n");
  expect(stderr.match(/moves are undone after each row/g)).toHaveLength(1);
});

it("are echoed whole where the terminal is narrow, and of long lists the beginnings", async () => {
  const terminal = new Terminal(["--color", "never"], { columns: 40 });
  await terminal.enter("first, second, third = 1/3, 2/3, 4/3; v = [k/3 for k in 1..9];");
  await terminal.enter("first, second, third := 1/7, 2/7, 3/7");
  await terminal.shows(
    "\nfirst 0.3333333333 → 0.1428571429,\nsecond 0.6666666667 → 0.2857142857,\nthird 1.333333333 → 0.4285714286\n",
  );
  await terminal.enter("v /= 2");
  await terminal.shows("\nv [0.3333333333, … → [0.1666666667, …\n");
  await terminal.enter(":quit");
  expect(await terminal.exitCode()).toBe(0);
});

it("are echoed on a terminal", async () => {
  const terminal = new Terminal(["--color", "never"]);
  await terminal.enter("w = 0.3; v = [1, 2]");
  await terminal.enter("w, v[2] := 0.5, 7");
  await terminal.shows("\nw 0.3 → 0.5, v[2] 2 → 7\n");
  await terminal.enter("∇ w -= 0.25");
  await terminal.shows("\nw 0.5 → 0.25\n");
  await terminal.type("w *= \\nabla");
  await terminal.press("tab");
  await terminal.type("w");
  await terminal.shows("w *= ∇w");
  // What is shown while one types moves nothing.
  await terminal.press("interrupt");
  await terminal.enter("w");
  await terminal.shows("w = 0.25");
  await terminal.enter(":quit");
  expect(await terminal.exitCode()).toBe(0);
});
