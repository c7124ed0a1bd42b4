/** `:solve`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { solveHelp } from "./help.ts";
import { solve } from "./run.ts";

export const feature: Feature = {
  group: "roots, optima and fits",
  commands: [
    {
      name: "solve",
      takes: "text",
      form: "equations for names",
      run: solve,
      help: solveHelp,
    },
  ],
};
