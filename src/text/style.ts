/** Colors, by what they mean. */

import { Chalk, type ChalkInstance } from "chalk";

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
    strong: chalk.bold,
    dim: chalk.dim,
    error: chalk.red,
    hint: chalk.cyan,
    positive: chalk.green,
    negative: chalk.magenta,
    number: chalk.yellow,
    function: chalk.blue,
    unknown: chalk.red.underline,
    shade: (eighths, text) => (shades[eighths] as Shade)(text),
    isColored: colored,
  };
}

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

/** Whether a terminal has 256 colors, as far as it says. */
export const hasManyColors = ({
  COLORTERM,
  TERM = "",
}: Readonly<Record<string, string | undefined>>): boolean =>
  (COLORTERM !== undefined && COLORTERM !== "") || TERM.includes("256color");

/** Whether to color a stream. What the user says outranks FORCE_COLOR, and that NO_COLOR, and that the terminal. */
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
