/** What `:help`, `:info`, `:vars` and `:functions` are for. */

import { functionGroups } from "../../session/catalog.ts";
import type { CommandHelp } from "../../session/command.ts";
import { topicNames } from "./topics.ts";

export const helpHelp = (): CommandHelp => ({
  doc: "what there is, or what a command, a function or a group of functions does",
  example: ":help neural",
  words: topicNames().filter((name) => /^\p{L}/u.test(name)),
});

export const infoHelp = (): CommandHelp => ({
  doc: "all about a variable or a function",
  example: ":info atan2",
});

export const varsHelp = (): CommandHelp => ({
  doc: "the variables, constants and functions you have defined",
  example: ":vars",
});

export const functionsHelp = (): CommandHelp => ({
  doc: "the functions there are, or those of a group",
  example: ":functions hyperbolic",
  words: [...functionGroups().keys()],
});
