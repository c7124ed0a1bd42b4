/** `:export`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { exportHelp } from "./help.ts";
import { renderSource, sourceJson } from "./render.ts";
import { exportFormula } from "./run.ts";

export const feature: Feature = {
  group: "other languages",
  commands: [
    {
      name: "export",
      result: "drawing",
      takes: "text",
      form: "language [expr] [as name] [> file]",
      run: exportFormula,
      help: exportHelp,
    },
  ],
  parts: { source: { text: renderSource, hasLines: true, json: sourceJson } },
};
