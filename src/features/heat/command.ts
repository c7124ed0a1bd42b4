/** `:heat`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { heatHelp } from "./help.ts";
import { shadedJson } from "./json.ts";
import { renderShaded } from "./render.ts";
import { heat } from "./run.ts";

export const feature: Feature = {
  group: "the chain rule",
  commands: [
    {
      name: "heat",
      result: "drawing",
      takes: "expression",
      run: heat,
      help: heatHelp,
    },
  ],
  parts: { shaded: { text: renderShaded, json: shadedJson } },
};
