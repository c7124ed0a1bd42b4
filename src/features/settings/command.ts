/** `:set` and `:reset`: how they are called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { resetHelp, setHelp } from "./help.ts";
import { reset } from "./reset.ts";
import { set } from "./settings.ts";

export const feature: Feature = {
  group: "the session",
  commands: [
    {
      name: "set",
      result: "text",
      takes: "setting",
      run: set,
      help: setHelp,
    },
    {
      name: "reset",
      takes: "names",
      run: reset,
      help: resetHelp,
    },
  ],
};
