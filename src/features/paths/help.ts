/** What `:paths` is for. */

import type { CommandHelp } from "../../session/command.ts";

export const pathsHelp = (): CommandHelp => ({
  doc: "write a derivative as a sum over paths",
  example: ":paths x, tanh(x*w)*x",
});
