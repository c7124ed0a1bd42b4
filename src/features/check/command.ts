/** `:check`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { checkHelp } from "./help.ts";
import { check } from "./run.ts";

export const feature: Feature = {
  group: "derivatives",
  commands: [
    {
      name: "check",
      takes: "expression",
      run: check,
      help: checkHelp,
    },
  ],
};
