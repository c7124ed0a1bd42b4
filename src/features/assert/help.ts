/** What `:assert` and `:assert-close` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const assertHelp = (): CommandHelp => ({
  doc: "fail, with both sides shown, if this is not true",
  example: ":assert x^2 < 10",
});

export const assertCloseHelp = (): CommandHelp => ({
  doc: "fail if two values differ by more than a tolerance (1e-9 if none is given), absolutely or relatively",
  example: ":assert-close diff(x^2, x), 2x, 1e-12",
});
