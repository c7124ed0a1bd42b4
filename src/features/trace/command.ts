/** `:trace`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { traceHelp } from "./help.ts";
import { trace } from "./run.ts";

export const feature: Feature = {
  group: "the chain rule",
  commands: [
    {
      name: "trace",
      takes: "text",
      form: "[all] [expr]",
      isOptional: true,
      run: trace,
      help: traceHelp,
    },
  ],
};
