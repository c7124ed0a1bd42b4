/** The main tables on real screens. To write them anew: npx vitest run test/cli/screens.test.ts -u */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../program.ts";
import { Terminal } from "../terminal.ts";

describe.each([40, 80, 200])("on a screen of %d columns", (columns) => {
  it.each(["never", "always"])("with colors %s, tables look so", async (color) => {
    const cwd = join(root, "test/screens");
    // It stays until all is read: what a program has written last may be lost when it ends.
    const args = ["--color", color, "--no-config", "-i", "program.nabla"];
    const terminal = new Terminal(args, { columns, rows: 30, cwd });
    await terminal.shows("nabla 0.");
    await terminal.settles();
    const whole = color === "never" ? terminal.text : terminal.styledText;
    const [text = ""] = whole.split(/^(?:\{dim:)?nabla 0\./m);
    terminal.kill("SIGKILL");
    await expect(text).toMatchFileSnapshot(`../screens/${columns}-${color}.txt`);
  });
});

it("no line is wider than its screen", () => {
  for (const columns of [40, 80, 200]) {
    const text = readFileSync(join(root, `test/screens/${columns}-never.txt`), "utf8");
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
  }
});
