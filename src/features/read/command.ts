/** `:read`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { readHelp } from "./help.ts";
import { read } from "./run.ts";

export const feature: Feature = {
  group: "programs",
  commands: [
    {
      name: "read",
      takes: "text",
      form: "FILE [classes] [missing nan]",
      run: read,
      help: readHelp,
    },
  ],
};
