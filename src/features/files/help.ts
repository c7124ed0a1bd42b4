/** What `:save`, `:load` and `:restore` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const saveHelp = (): CommandHelp => ({
  doc: "write the session to a file, as a program that runs again",
  example: ":save model.nabla",
});

export const loadHelp = (): CommandHelp => ({
  doc: "run a file's statements, as if they stood here; `constants` are those of physics",
  example: ":load model.nabla",
  parts: [
    ["model.nabla", "a file; a name with spaces may stand in quotes"],
    ["constants", "CODATA's values of 2022 with their uncertainties; ./constants is a file"],
  ],
  words: ["constants"],
  examples: [":load constants"],
});

export const restoreHelp = (): CommandHelp => ({
  doc: "bring back the names of the last session on a terminal",
  example: ":restore",
});

export const drawnHelp = (): CommandHelp => ({
  doc: "give the next statement the numbers that it draws, as `:save` writes them",
  example: ":drawn 0.25, 0.5",
});
