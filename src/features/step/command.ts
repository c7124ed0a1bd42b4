/** `:step`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { stepHelp } from "./help.ts";
import { stepsJson } from "./json.ts";
import { pagesOfSteps, renderSteps } from "./render.ts";
import { step } from "./run.ts";

export const feature: Feature = {
  group: "the chain rule",
  commands: [
    {
      name: "step",
      takes: "text",
      form: "[bfs] [expr]",
      isOptional: true,
      run: step,
      help: stepHelp,
    },
  ],
  parts: { steps: { text: renderSteps, json: stepsJson, pages: pagesOfSteps } },
};
