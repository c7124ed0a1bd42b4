/** What `:set` and `:reset` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const setHelp = (): CommandHelp => ({
  doc: "show the settings, or change one (`:set save` keeps them)",
  example: ":set precision 6",
});

export const resetHelp = (): CommandHelp => ({
  doc: "forget the names given, or everything",
  example: ":reset x y",
});
