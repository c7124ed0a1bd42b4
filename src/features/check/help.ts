/** What `:check` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const checkHelp = (): CommandHelp => ({
  doc: "each derivative beside differences and the complex step, with the digits that agree",
  example: ":check sin(x)/x",
});
