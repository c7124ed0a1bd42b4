/** What `:check` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const checkHelp = (): CommandHelp => ({
  doc: "compare derivatives with differences and complex steps",
  example: ":check sin(x)/x",
});
