/** The user's editor has the terminal, and gives it back. */

import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder, nabla } from "../program.ts";
import { Terminal } from "../terminal.ts";

it("edits a definition, and the session goes on", async () => {
  const folder = emptyFolder();
  const editor = join(folder, "editor");
  writeFileSync(editor, '#!/bin/sh\necho which power\nread answer\nsed -i "s/2/$answer/" "$2"\n');
  chmodSync(editor, 0o755);
  const terminal = new Terminal([], { env: { VISUAL: `${editor} --option`, EDITOR: "false" } });
  await terminal.enter("f(x) = x^2");
  await terminal.enter(":edit f");
  await terminal.shows("which power");
  await terminal.enter("5");
  await terminal.settles();
  await terminal.enter("f(2)");
  await terminal.shows("= 32");
  await terminal.enter(":quit");
  expect(await terminal.exitCode()).toBe(0);
});

it("needs a terminal, and no --safe", () => {
  expect(nabla(["-e", "f(x) = x^2", "-e", ":edit f"]).stderr).toContain(
    "only in a session on a terminal",
  );
  expect(nabla(["--safe", "-e", ":edit f"]).stderr).toContain("disabled by --safe");
});
