/** What `:quit` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const quitHelp = (): CommandHelp => ({
  doc: "leave",
  example: ":quit",
});
