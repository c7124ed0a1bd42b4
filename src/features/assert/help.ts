/** What `:assert` and `:assert-close` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const assertHelp = (): CommandHelp => ({
  doc: "fail unless the condition holds",
  example: ":assert x^2 < 10",
});

export const assertCloseHelp = (): CommandHelp => ({
  doc: "fail unless two values agree within a tolerance (1e-9)",
  example: ":assert-close diff(x^2, x), 2x, 1e-12",
});
