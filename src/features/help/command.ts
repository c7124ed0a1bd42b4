/** What there is, and what has been defined. */

import type { Command } from "../../session/command.ts";
import { info } from "./about.ts";
import { help, listFunctions } from "./help.ts";
import { listVariables } from "./variables.ts";

export const helpCommands: readonly Command[] = [
  {
    name: "help",
    takes: "topic",
    doc: "what there is, or what a command, a function or a group of functions does",
    example: ":help neural",
    run: help,
  },
  {
    name: "info",
    takes: "name",
    doc: "all about a variable or a function",
    example: ":info atan2",
    run: info,
  },
  {
    name: "vars",
    takes: "nothing",
    doc: "the variables, constants and functions you have defined",
    example: ":vars",
    run: listVariables,
  },
  {
    name: "functions",
    takes: "topic",
    doc: "the functions there are, or those of a group",
    example: ":functions hyperbolic",
    run: listFunctions,
  },
];
