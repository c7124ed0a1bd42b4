/** `:assert` and `:assert-close`: how they are called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { assertCloseHelp, assertHelp } from "./help.ts";
import { assert, assertClose } from "./run.ts";

export const feature: Feature = {
  group: "programs",
  commands: [
    {
      name: "assert",
      takes: "expressions",
      run: assert,
      help: assertHelp,
    },
    {
      name: "assert-close",
      takes: "expressions",
      run: assertClose,
      help: assertCloseHelp,
    },
  ],
};
