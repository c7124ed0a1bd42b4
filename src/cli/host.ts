/** Settings and files, as the commands of a session see them. */

import { files } from "../data/files.ts";
import { tables } from "../data/tables.ts";
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

/** @param isSafe commands may not touch files */
export const hostFor = (
  present: Settings,
  variables: Variables,
  isSafe: boolean,
  views: PartViews,
): Host => ({
  files: isSafe ? undefined : files,
  tables: isSafe ? undefined : tables,
  render: (part, ending, tell) => renderForFile(part, ending, views, tell),
  settings: {
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
      writeConfig(path, present);
      return path;
    },
  },
});
