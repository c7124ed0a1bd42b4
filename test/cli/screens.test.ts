/** The main tables on real screens. To write them anew: npx vitest run test/cli/screens.test.ts -u */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../program.ts";
import { Terminal } from "../terminal.ts";

describe.each([40, 80, 200])("on a screen of %d columns", (columns) => {
  it.each(["never", "always"])("with colours %s, tables look so", async (color) => {
    const cwd = join(root, "test/screens");
    const terminal = new Terminal(["--color", color, "program.nabla"], { columns, rows: 30, cwd });
    expect(await terminal.exitCode()).toBe(1);
    // What the last statement shows may come after the end is known.
    await terminal.shows(":help TOPIC tells more");
    await terminal.settles();
    const text = color === "never" ? terminal.text : terminal.styledText;
    await expect(text).toMatchFileSnapshot(`../screens/${columns}-${color}.txt`);
  });
});

it("no line is wider than its screen", () => {
  for (const columns of [40, 80, 200]) {
    const text = readFileSync(join(root, `test/screens/${columns}-never.txt`), "utf8");
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
  }
});
