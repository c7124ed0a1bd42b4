/** Colours, by what they mean. */

import { Chalk } from "chalk";

export interface Style {
  strong(text: string): string;
  dim(text: string): string;
  error(text: string): string;
  hint(text: string): string;
  positive(text: string): string;
  negative(text: string): string;
  number(text: string): string;
  function(text: string): string;
  /** A name that stands for nothing. */
  unknown(text: string): string;
}

export const colorChoices = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof colorChoices)[number];

/** A style with the sixteen colours that every terminal has, and the user has chosen; or with none. */
export function styleFor(colored: boolean): Style {
  const chalk = new Chalk({ level: colored ? 1 : 0 });
  return {
    strong: chalk.bold,
    dim: chalk.dim,
    error: chalk.red,
    hint: chalk.cyan,
    positive: chalk.green,
    negative: chalk.magenta,
    number: chalk.yellow,
    function: chalk.blue,
    unknown: chalk.red.underline,
  };
}

/** Whether to colour a stream. What the user says outranks FORCE_COLOR, and that NO_COLOR, and that the terminal. */
export function wantsColor(
  choice: ColorChoice,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== "auto") return choice === "always";
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return isTerminal && TERM !== "dumb";
}
