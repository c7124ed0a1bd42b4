/** Settings and files, as the commands of a session see them. */

import type { Waiting } from "../data/disk.ts";
import { filesFor } from "../data/files.ts";
import { tablesFor } from "../data/tables.ts";
import { noFiles } from "../error.ts";
import { renderForFile } from "../formats/parts.ts";
import type { PartViews } from "../session/feature.ts";
import type { Host } from "../session/host.ts";
import { configFile, type Variables, writeConfig } from "./config.ts";
import {
  asText,
  choicesOf,
  settings as known,
  type Settings,
  settingNamed,
  settingNames,
  valueOfSetting,
} from "./settings.ts";

/**
 * @param isSafe commands may not touch files
 * @param waiting called again and again while a command waits for another process
 */
export const hostFor = (
  present: Settings,
  variables: Variables,
  isSafe: boolean,
  views: PartViews,
  waiting: Waiting,
): Host => ({
  files: isSafe ? undefined : filesFor(waiting),
  tables: isSafe ? undefined : tablesFor(waiting),
  render: (part, ending, tell) => renderForFile(part, ending, views, tell),
  settings: {
    get seed() {
      return present.seed;
    },
    list: () =>
      settingNames.map((name) => ({
        name,
        value: asText(present[name]),
        takes: choicesOf(name),
        doc: known[name].doc,
      })),
    set: (name, value) => {
      const setting = settingNamed(name);
      Object.assign(present, { [setting]: valueOfSetting(setting, value) });
    },
    save: () => {
      if (isSafe) throw noFiles();
      const path = configFile(variables);
      writeConfig(path, present, waiting);
      return path;
    },
  },
});
