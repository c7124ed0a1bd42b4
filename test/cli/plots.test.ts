/** Plots of the real program: in a terminal, in a pipe and in files. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, nabla } from "../program.ts";
import { Terminal } from "../terminal.ts";

const curves = ":plot tanh(x), diff(tanh(x), x), x = -3..3";

describe("a plot", () => {
  it.each([
    ["curves", curves],
    ["contour", ":contour x*y, x = -2..2, y = -1..1"],
  ])("of %s has colors in a terminal", async (name, program) => {
    const terminal = new Terminal(["--color", "always", "-e", program], { columns: 60, rows: 24 });
    expect(await terminal.exitCode()).toBe(0);
    await terminal.settles();
    await expect(terminal.styledText).toMatchFileSnapshot(`../plots/colors-of-${name}.txt`);
  });

  it("is as wide as the terminal, and of a standard width elsewhere", async () => {
    const terminal = new Terminal(["-e", curves], { columns: 50, rows: 24 });
    await terminal.exitCode();
    await terminal.settles();
    const widths = (text: string): number =>
      Math.max(...text.split("\n").map((line) => line.length));
    expect(widths(terminal.text)).toBeLessThanOrEqual(50);
    expect(widths(terminal.text)).toBeGreaterThan(45);
    expect(widths(nabla(["-e", curves]).stdout)).toBeLessThanOrEqual(80);
    expect(widths(nabla(["-e", curves]).stdout)).toBeGreaterThan(75);
  });

  it("can be cut off, and leaves the session as it was", async () => {
    const terminal = new Terminal(["-q", "--no-config"]);
    await terminal.enter("x = 3");
    await terminal.enter(":plot sum(sin(k*x) for k in 1..3e5), x = 0..1");
    await terminal.press("interrupt");
    await terminal.shows("interrupted");
    await terminal.enter("x + 1");
    await terminal.shows("= 4");
    await terminal.enter("quit");
    expect(await terminal.exitCode()).toBe(0);
  });

  it("goes to a file beside the program that asks for it", () => {
    const cwd = emptyFolder();
    const { stdout, stderr } = nabla(["-e", `${curves} > a.svg`], "", { cwd });
    expect(stdout + stderr).toBe("saved in a.svg\n");
    expect(readFileSync(join(cwd, "a.svg"), "utf8")).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    const safe = nabla(["--safe", "-e", `${curves} > b.svg`], "", { cwd });
    expect(safe.stderr).toContain("file access is disabled by --safe");
  });
});
