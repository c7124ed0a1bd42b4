/** `:quit`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { quitHelp } from "./help.ts";

export const feature: Feature = {
  group: "the session",
  commands: [
    {
      name: "quit",
      takes: "nothing",
      run: () => "quit",
      help: quitHelp,
    },
  ],
};
