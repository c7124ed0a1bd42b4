/** What `:quit` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const quitHelp = (): CommandHelp => ({
  doc: "end the session",
  example: ":quit",
});
