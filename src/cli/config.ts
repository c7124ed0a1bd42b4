/** The configuration file: settings that hold from the start of every interactive session. */

import { mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { writeWhole } from "../data/files.ts";
import { badOption, NablaError } from "../error.ts";
import { accepts, choicesOf, type Settings, settingNamed, settingNames } from "./settings.ts";

/** Those of the environment. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The folder of what the user has configured, as the XDG base directories have it. */
export const configFolder = ({ XDG_CONFIG_HOME }: Variables): string =>
  join(XDG_CONFIG_HOME || join(homedir(), ".config"), "nabla");

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
        errors.push(badOption(`${path}: ${name} cannot be ${given}`, hintFor(setting)));
      }
    } catch (thrown) {
      if (!(thrown instanceof NablaError)) throw thrown;
      errors.push(badOption(`${path}: ${thrown.message}`, thrown.hint));
    }
  }
  return { values: values as Partial<Settings>, errors };
}

function hintFor(name: Parameters<typeof choicesOf>[0]): string {
  return name === "preview" ? "it takes true or false" : `it takes ${choicesOf(name)}`;
}

function contents(path: string, errors: NablaError[]): object {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return parsed;
    errors.push(badOption(`${path} is not a JSON object`, 'it looks like {"precision": 6}'));
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    if (code !== "ENOENT") errors.push(badOption(`${path}: ${message}`));
  }
  return {};
}

/** Writes all settings, and keeps whatever else the file holds. */
export function writeConfig(path: string, present: Settings): void {
  const others = Object.entries(contents(path, [])).filter(
    ([name]) => !settingNames.includes(name as never),
  );
  const own = settingNames.map((name) => [name, present[name]]);
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, `${JSON.stringify(Object.fromEntries([...others, ...own]), null, 2)}\n`);
}
