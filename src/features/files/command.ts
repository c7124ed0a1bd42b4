/** `:save` and `:load`: how they are called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { drawnHelp, loadHelp, saveHelp } from "./help.ts";
import { drawn, load, save } from "./run.ts";

export const feature: Feature = {
  group: "programs",
  commands: [
    {
      name: "save",
      result: "marked",
      takes: "file",
      run: save,
      help: saveHelp,
    },
    {
      name: "load",
      result: "marked",
      takes: "file",
      run: load,
      help: loadHelp,
    },
    {
      name: "drawn",
      result: "marked",
      takes: "text",
      form: "NUMBERS",
      run: drawn,
      help: drawnHelp,
    },
  ],
};
