/** What `:show` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const showHelp = (): CommandHelp => ({
  doc: "show a number exactly, as a fraction and in other bases",
  example: ":show 0.125",
});
