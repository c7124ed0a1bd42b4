/** What `:check` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const checkHelp = (): CommandHelp => ({
  doc: "each derivative beside differences and complex steps or contour integrals, and how far they agree",
  example: ":check sin(x)/x",
});
