/** `:show`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { showHelp } from "./help.ts";
import { show } from "./run.ts";

export const feature: Feature = {
  group: "the session",
  commands: [
    {
      name: "show",
      takes: "expression",
      run: show,
      help: showHelp,
    },
  ],
};
