/** `:help`, `:info`, `:vars` and `:functions`: how they are called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { info } from "./about.ts";
import { functionsHelp, helpHelp, infoHelp, varsHelp } from "./help.ts";
import { help, listFunctions } from "./run.ts";
import { listVariables } from "./variables.ts";

export const feature: Feature = {
  group: "help",
  commands: [
    {
      name: "help",
      result: "text",
      takes: "topic",
      run: help,
      help: helpHelp,
      isManual: true,
    },
    {
      name: "info",
      result: "text",
      takes: "name",
      run: info,
      help: infoHelp,
    },
    {
      name: "vars",
      result: "text",
      takes: "nothing",
      run: listVariables,
      help: varsHelp,
    },
    {
      name: "functions",
      result: "text",
      takes: "topic",
      run: listFunctions,
      help: functionsHelp,
      isManual: true,
    },
  ],
};
