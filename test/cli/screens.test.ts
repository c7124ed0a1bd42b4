/** What every command shows, on real screens. To write them anew: npx vitest run test/cli/screens.test.ts -u */

import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { features } from "../../src/features/all.ts";
import { emptyFolder, root } from "../program.ts";
import { Terminal } from "../terminal.ts";

const folder = join(root, "test/screens");
const files = ["program.nabla", "data.csv"];
const typed = [
  "w1",
  "o",
  "v",
  "v^2",
  "[x1, x2]^2",
  "w1 -= 0.1*∇o",
  "tahn(x1)",
  "many",
  "0.1 + 0.2",
  ":set gradients off",
  "o",
  ":set notation engineering",
  "x1*1e10",
];
/** These end the session, bring an earlier one back, open an editor, or stand in files that were saved. */
const notShown = [":quit", ":restore", ":edit", ":drawn"];

it.each(
  [60, 100, 160].flatMap((columns) => [
    { columns, color: "never" },
    { columns, color: "always" },
  ]),
)("look so in $columns columns with colors $color", async ({ columns, color }) => {
  const cwd = emptyFolder();
  for (const file of files) copyFileSync(join(folder, file), join(cwd, file));
  // It stays until all is read: what a program has written last may be lost when it ends.
  const args = ["--color", color, "--no-config", "-i", "program.nabla"];
  const terminal = new Terminal(args, { columns, rows: 30, cwd });
  await terminal.shows("nabla 0.");
  for (const line of typed) {
    await terminal.shows(/\n∇\n$/);
    await terminal.type(line);
    // The line is painted before it is entered.
    await terminal.settles();
    await terminal.press("enter");
  }
  await terminal.settles();
  const { styledText, text, wrapped, written } = terminal;
  terminal.kill("SIGKILL");
  const shown = (color === "never" ? text : styledText).replace(/nabla 0\.\d+\.\d+/, "nabla");
  await expect(shown).toMatchFileSnapshot(`../screens/${columns}-${color}.txt`);
  expect(wrapped, "lines wider than the screen").toEqual([]);
  expect(written).not.toMatch(/.* \r?\n/);
});

it("are those of all commands", () => {
  const program = readFileSync(join(folder, "program.nabla"), "utf8");
  const lines = program.split("\n");
  const missing = features
    .flatMap(({ commands }) => commands.map(({ name }) => `:${name}`))
    .filter((name) => !notShown.includes(name))
    .filter((name) => !lines.some((line) => line === name || line.startsWith(`${name} `)));
  expect(missing).toEqual([]);
});
