/** `:fit`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { fitHelp } from "./help.ts";
import { fitCommand } from "./run.ts";

export const feature: Feature = {
  group: "roots, optima and fits",
  commands: [
    {
      name: "fit",
      takes: "text",
      form: "y ~ model [with FILE] …",
      run: fitCommand,
      help: fitHelp,
    },
  ],
};
