/** What `:save` and `:load` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const saveHelp = (): CommandHelp => ({
  doc: "write the session to a file, as a program that runs again",
  example: ":save model.nabla",
});

export const loadHelp = (): CommandHelp => ({
  doc: "run a file's statements, as if they stood here",
  example: ":load model.nabla",
});

export const drawnHelp = (): CommandHelp => ({
  doc: "give the next statement the numbers that it draws, as `:save` writes them",
  example: ":drawn 0.25, 0.5",
});
