/** The session itself. */

import type { Command } from "../../session/command.ts";
import { reset } from "../settings/reset.ts";
import { set } from "../settings/settings.ts";

export const sessionCommands: readonly Command[] = [
  {
    name: "set",
    takes: "setting",
    doc: "the settings, or change one; `:set save` keeps them",
    example: ":set precision 6",
    run: set,
  },
  {
    name: "reset",
    takes: "names",
    doc: "forget everything, or these names",
    example: ":reset x y",
    run: reset,
  },
  { name: "quit", takes: "nothing", doc: "leave", example: ":quit", run: () => "quit" },
];
