/** `:whatif`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { whatIfHelp } from "./help.ts";
import { whatIf } from "./run.ts";

export const feature: Feature = {
  group: "uncertainty",
  commands: [
    {
      name: "whatif",
      takes: "text",
      form: "x += 1%, … [, expr]",
      run: whatIf,
      help: whatIfHelp,
    },
  ],
};
