/** What can be set: on the command line, with `:set`, and in the configuration file. To add one, add a row. */

import { badOption } from "../error.ts";
import { defaultFormat, type FormatName, formatNames } from "../formats/formats.ts";
import { nearest } from "../syntax/suggest.ts";
import { defaultDigits, type Notation, notations } from "../text/number.ts";
import { type ColorChoice, colorChoices } from "../text/style.ts";

interface SettingDeclaration<Value> {
  readonly doc: string;
  readonly default: Value;
  /** The values that it takes; of numbers, the whole ones from the first to the last. */
  readonly takes: readonly Value[] | { readonly from: number; readonly to: number };
}

const setting = <Value>(declaration: SettingDeclaration<Value>): SettingDeclaration<Value> =>
  declaration;

export const settings = {
  output: setting<FormatName>({
    doc: "choose the output format",
    default: defaultFormat,
    takes: formatNames,
  }),
  precision: setting<number>({
    doc: "set the significant digits in tables",
    default: defaultDigits,
    takes: { from: 1, to: 17 },
  }),
  notation: setting<Notation>({
    doc: "choose the notation in tables (auto: the shorter one)",
    default: "auto",
    takes: notations,
  }),
  gradients: setting<boolean>({
    doc: "show the gradient of each answer in tables",
    default: true,
    takes: [true, false],
  }),
  color: setting<ColorChoice>({
    doc: "use color; auto: on a terminal, unless NO_COLOR is set",
    default: "auto",
    takes: colorChoices,
  }),
  preview: setting<boolean>({
    doc: "show the answer while typing",
    default: true,
    takes: [true, false],
  }),
  seed: setting<number>({
    doc: "choose the series of random numbers, and restart it",
    default: 0,
    takes: { from: 0, to: 2 ** 32 - 1 },
  }),
};

export type SettingName = keyof typeof settings;

/** The present values. */
export type Settings = { -readonly [Name in SettingName]: (typeof settings)[Name]["default"] };

export const settingNames = Object.keys(settings) as SettingName[];

export const defaultSettings = (): Settings =>
  Object.fromEntries(settingNames.map((name) => [name, settings[name].default])) as never;

/** What a setting takes, in words. */
export function choicesOf(name: SettingName): string {
  const { takes } = settings[name];
  return "from" in takes ? `${takes.from} to ${takes.to}` : takes.map(asText).join(", ");
}

/** As it is written by the user. */
export const asText = (value: unknown): string =>
  typeof value === "boolean" ? (value ? "on" : "off") : String(value);

/** Whether a setting takes a value. */
export function accepts(name: SettingName, value: unknown): boolean {
  const { takes } = settings[name];
  if (!("from" in takes)) return (takes as readonly unknown[]).includes(value);
  return Number.isInteger(value) && Number(value) >= takes.from && Number(value) <= takes.to;
}

/** The value that a text stands for. @throws NablaError `bad-option` where the setting does not take it */
export function valueOfSetting<Name extends SettingName>(name: Name, text: string): Settings[Name] {
  const { default: standard, takes } = settings[name];
  const value =
    typeof standard === "number" && text.trim() !== ""
      ? Number(text)
      : (takes as readonly unknown[]).find?.((choice) => asText(choice) === text);
  if (value !== undefined && accepts(name, value)) return value as Settings[Name];
  throw badOption(
    text === "" ? `${name} needs a value` : `invalid ${name} ${text}`,
    `use ${choicesOf(name)}`,
  );
}

/** @throws NablaError `bad-option` where there is no setting of that name */
export function settingNamed(name: string): SettingName {
  if (name in settings && settingNames.includes(name as SettingName)) return name as SettingName;
  const suggestion = nearest(name, settingNames);
  throw badOption(
    `unknown setting ${name}`,
    suggestion === undefined
      ? `settings: ${settingNames.join(", ")}`
      : `did you mean ${suggestion}?`,
  );
}
