/** What `:undo`, `:history`, `:rename` and `:edit` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const undoHelp = (): CommandHelp => ({
  doc: "undo the last statement that changed something",
  example: ":undo",
});

export const historyHelp = (): CommandHelp => ({
  doc: "list the last 20 statements, or n, or those with a word",
  example: ":history 5",
});

export const renameHelp = (): CommandHelp => ({
  doc: "rename a variable or a function everywhere",
  example: ":rename x speed",
});

export const editHelp = (): CommandHelp => ({
  doc: "edit a definition in $EDITOR and run it again",
  example: ":edit f",
});
