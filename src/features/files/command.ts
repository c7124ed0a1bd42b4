/** `:save`, `:load` and `:restore`: how they are called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { drawnHelp, loadHelp, restoreHelp, saveHelp } from "./help.ts";
import { drawn, load, restore, save } from "./run.ts";

export const feature: Feature = {
  group: "programs",
  commands: [
    {
      name: "save",
      takes: "file",
      run: save,
      help: saveHelp,
    },
    {
      name: "load",
      takes: "file",
      run: load,
      help: loadHelp,
    },
    {
      name: "restore",
      takes: "nothing",
      run: restore,
      help: restoreHelp,
    },
    {
      name: "drawn",
      takes: "text",
      form: "NUMBERS",
      run: drawn,
      help: drawnHelp,
    },
  ],
};
