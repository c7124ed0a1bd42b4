/** What `:save`, `:load` and `:restore` are for. */

import type { CommandHelp } from "../../session/command.ts";

export const saveHelp = (): CommandHelp => ({
  doc: "write the session to a file, as a program that runs again",
  example: ":save model.nabla",
});

export const loadHelp = (): CommandHelp => ({
  doc: "run a program file in this session",
  example: ":load model.nabla",
  parts: [
    ["model.nabla", "a file; quote a name that contains spaces"],
    ["constants", "physical constants, CODATA 2022 (./constants is a file)"],
  ],
  words: ["constants"],
  examples: [":load constants"],
});

export const restoreHelp = (): CommandHelp => ({
  doc: "restore the names of the last session on a terminal",
  example: ":restore",
});

export const drawnHelp = (): CommandHelp => ({
  doc: "give the next statement its random numbers, from `:save`",
  example: ":drawn 0.25, 0.5",
});
