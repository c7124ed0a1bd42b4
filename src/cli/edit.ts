/** The user's editor, on the terminal that the session is on. */

import { createRequire } from "node:module";
import { edited } from "../data/disk.ts";
import { badOption } from "../error.ts";
import type { Shown } from "../text/printable.ts";
import type { Environment } from "./output.ts";

/** A text as the user leaves it in $VISUAL or $EDITOR. @throws NablaError where there is no terminal, or no editor */
export function editOn({ stdin, stdout, env }: Environment, text: string): string {
  if (!stdin.isTTY || !stdout.isTTY) throw badOption(":edit needs a terminal");
  const [command = "vi", ...options] = (env.VISUAL || env.EDITOR || "vi").trim().split(/\s+/);
  const isRaw = stdin.isRaw === true;
  return edited(text, (path) => {
    const { spawnSync } = createRequire(import.meta.url)("node:child_process");
    // The editor has the terminal as a shell would give it.
    if (isRaw) stdin.setRawMode(false);
    stdout.write("\x1b[?2004l" as Shown);
    const { error, status } = spawnSync(command, [...options, path], { stdio: "inherit" });
    stdout.write("\x1b[?2004h" as Shown);
    if (isRaw) stdin.setRawMode(true);
    if (error !== undefined)
      throw badOption(`cannot start ${command}`, "set EDITOR to your editor");
    if (status !== 0) throw badOption(`${command} failed; nothing was changed`);
  });
}
