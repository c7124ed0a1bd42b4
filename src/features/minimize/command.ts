/** `:minimize` and `:maximize`: how they are called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { maximizeHelp, minimizeHelp } from "./help.ts";
import { maximize, minimize } from "./run.ts";

export const feature: Feature = {
  group: "roots, optima and fits",
  commands: [
    {
      name: "minimize",
      takes: "text",
      form: "expr over names",
      run: minimize,
      help: minimizeHelp,
    },
    {
      name: "maximize",
      takes: "text",
      form: "expr over names",
      run: maximize,
      help: maximizeHelp,
    },
  ],
};
