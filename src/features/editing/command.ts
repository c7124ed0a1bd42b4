/** `:undo`, `:history`, `:rename` and `:edit`: how they are called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { edit } from "./edit.ts";
import { editHelp, historyHelp, renameHelp, undoHelp } from "./help.ts";
import { history, undo } from "./past.ts";
import { rename } from "./rename.ts";

export const feature: Feature = {
  group: "the session",
  commands: [
    { name: "undo", result: "marked", takes: "nothing", run: undo, help: undoHelp },
    {
      name: "history",
      result: "text",
      takes: "text",
      form: "[n or word]",
      isOptional: true,
      run: history,
      help: historyHelp,
    },
    {
      name: "rename",
      takes: "text",
      form: "old new",
      run: rename,
      help: renameHelp,
    },
    { name: "edit", result: "marked", takes: "name", run: edit, help: editHelp },
  ],
};
