/** What `:help`, `:info`, `:vars` and `:functions` are for. */

import { functionGroups } from "../../session/catalog.ts";
import type { CommandHelp } from "../../session/command.ts";
import { topicNames } from "./topics.ts";

export const helpHelp = (): CommandHelp => ({
  doc: "explain commands, functions, operators and how to begin",
  example: ":help neural",
  words: ["commands", ...topicNames().filter((name) => /^\p{L}/u.test(name))],
  parts: [
    ["commands", "all commands, with what they do"],
    ["solve, :solve", "a command"],
    ["tanh", "a function, or a variable"],
    ["%", "an operator or a sign"],
    ["plots", "a group of commands"],
    ["neural", "a group of functions"],
  ],
});

export const infoHelp = (): CommandHelp => ({
  doc: "show what is known about a variable or a function",
  example: ":info atan2",
});

export const varsHelp = (): CommandHelp => ({
  doc: "list your variables, constants and functions",
  example: ":vars",
});

export const functionsHelp = (): CommandHelp => ({
  doc: "list all functions, or those of a group",
  example: ":functions hyperbolic",
  words: [...functionGroups().keys()],
});
