/** The configuration file: settings that hold from the start of every interactive session. */

import { dirname, join } from "node:path";
import { home, makeFolder, textOf, type Waiting, writeWhole } from "../data/disk.ts";
import { badOption, NablaError } from "../error.ts";
import {
  accepts,
  choicesOf,
  type SettingName,
  type Settings,
  settingNamed,
  settingNames,
  settings,
} from "./settings.ts";

/** Those of the environment. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The folder of what the user has configured, as the XDG base directories have it. */
export const configFolder = ({ XDG_CONFIG_HOME }: Variables): string =>
  join(XDG_CONFIG_HOME || join(home() ?? "/", ".config"), "nabla");

export const configFile = (variables: Variables): string =>
  join(configFolder(variables), "config.json");

/** A program that is run at the start of every interactive session. */
export const initFile = (variables: Variables): string =>
  join(configFolder(variables), "init.nabla");

/** What the file says, and what is wrong with it; nothing of either where there is none. */
export function readConfig(path: string): { values: Partial<Settings>; errors: NablaError[] } {
  const values: Record<string, unknown> = {};
  const errors: NablaError[] = [];
  for (const [name, value] of Object.entries(contents(path, errors))) {
    // An editor that knows the schema writes its address.
    if (name === "$schema") continue;
    try {
      const setting = settingNamed(name);
      if (accepts(setting, value)) values[setting] = value;
      else {
        const given = JSON.stringify(value);
        errors.push(badOption(`${path}: invalid ${name} ${given}`, hintFor(setting)));
      }
    } catch (thrown) {
      if (!(thrown instanceof NablaError)) throw thrown;
      errors.push(badOption(`${path}: ${thrown.message}`, thrown.hint));
    }
  }
  return { values: values as Partial<Settings>, errors };
}

function hintFor(name: SettingName): string {
  const isSwitch = typeof settings[name].default === "boolean";
  return `use ${isSwitch ? "true or false" : choicesOf(name)}`;
}

function contents(path: string, errors: NablaError[]): object {
  try {
    const text = textOf(path);
    if (text === undefined) return {};
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return parsed;
    errors.push(badOption(`${path} is not a JSON object`, 'write it like {"precision": 6}'));
  } catch (thrown) {
    const { message } = thrown as Error;
    errors.push(thrown instanceof NablaError ? thrown : badOption(`${path}: ${message}`));
  }
  return {};
}

/**
 * Writes all settings, and keeps whatever else the file holds.
 * @throws NablaError where it cannot be written, or what it holds cannot be read and would be lost
 */
export function writeConfig(path: string, present: Settings, waiting: Waiting): void {
  const errors: NablaError[] = [];
  const others = Object.entries(contents(path, errors)).filter(
    ([name]) => !settingNames.includes(name as never),
  );
  const [unread] = errors;
  if (unread?.code === "io") throw unread;
  if (unread !== undefined) {
    throw badOption(unread.message, "fix or remove the file; nothing was saved");
  }
  const own = settingNames.map((name) => [name, present[name]]);
  makeFolder(dirname(path));
  const text = JSON.stringify(Object.fromEntries([...others, ...own]), null, 2);
  writeWhole(path, `${text}\n`, waiting);
}
