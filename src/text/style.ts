/** Colors, by what they mean. */

import { Chalk, type ChalkInstance } from "chalk";
import type { Printable, Shown } from "./printable.ts";

/** What may be shown may be so in color, too. */
interface Paint {
  (text: Printable | Shown): Shown;
  (text: string): string;
}

export interface Style {
  readonly strong: Paint;
  readonly dim: Paint;
  readonly error: Paint;
  readonly hint: Paint;
  readonly positive: Paint;
  readonly negative: Paint;
  readonly number: Paint;
  readonly function: Paint;
  /** A name that stands for nothing. */
  readonly unknown: Paint;
  /** A background from cold to hot, in eighths; of 0 there is none, and the text is hardly to be seen. */
  shade(eighths: number, text: string): string;
  readonly isColored: boolean;
}

export const colorChoices = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof colorChoices)[number];

/**
 * A style with the sixteen colors that every terminal has, and the user has chosen; or with none. Only shades take
 * more, where there are more.
 */
export function styleFor(colored: boolean, hasMany = false): Style {
  const chalk = new Chalk({ level: colored ? 1 : 0 });
  const shades = colored && hasMany ? manyShades() : fewShades(chalk);
  return {
    strong: paint(chalk.bold),
    dim: paint(chalk.dim),
    error: paint(chalk.red),
    hint: paint(chalk.cyan),
    positive: paint(chalk.green),
    negative: paint(chalk.magenta),
    number: paint(chalk.yellow),
    function: paint(chalk.blue),
    unknown: paint(chalk.red.underline),
    shade: (eighths, text) => (shades[eighths] as Shade)(text),
    isColored: colored,
  };
}

/** A color adds what is the program's own. */
export const paint = (color: (text: string) => string): Paint => color as Paint;

type Shade = (text: string) => string;

/** Black on backgrounds from pale yellow to red: the text can be read whatever the terminal's own colors are. */
function manyShades(): Shade[] {
  const chalk = new Chalk({ level: 2 });
  const backgrounds = [230, 229, 228, 221, 215, 209, 203, 196];
  return [chalk.dim, ...backgrounds.map((code) => chalk.ansi256(16).bgAnsi256(code))];
}

function fewShades(chalk: ChalkInstance): Shade[] {
  const [faint, cool, warm] = [chalk.black.bgWhite, chalk.black.bgCyan, chalk.black.bgYellow];
  const hot = chalk.whiteBright.bgRed;
  return [chalk.dim, faint, cool, cool, warm, warm, hot, hot, hot];
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Whether a terminal has 256 colors, as far as it says; or FORCE_COLOR does, by its number as Node reads it. */
export const hasManyColors = ({ COLORTERM, FORCE_COLOR, TERM = "" }: Variables): boolean =>
  /^[1-3]$/.test(FORCE_COLOR ?? "")
    ? FORCE_COLOR !== "1"
    : (COLORTERM !== undefined && COLORTERM !== "") || TERM.includes("256color");

/**
 * Whether to color a stream. What the user says outranks FORCE_COLOR, that NO_COLOR, that CLICOLOR_FORCE, that CLICOLOR,
 * and that the terminal. By the conventions (force-color.org, no-color.org, bixense.com/clicolors) an empty variable says
 * nothing; NO_COLOR counts whatever it is, and 0 is a refusal in the others.
 */
export function wantsColor(
  choice: ColorChoice,
  environment: Variables,
  isTerminal: boolean,
): boolean {
  if (choice !== "auto") return choice === "always";
  const { FORCE_COLOR, NO_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM } = environment;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR) return false;
  if (CLICOLOR_FORCE && CLICOLOR_FORCE !== "0") return true;
  return isTerminal && TERM !== "dumb" && CLICOLOR !== "0";
}
