/** Answers with their gradient as a table: what a person reads. */

import { plural } from "../prose.ts";
import { gradientBars, gradientListing } from "../session/gradient.ts";
import type { Answer, GradientRow, Numbers } from "../session/reply.ts";
import { fitColumns, renderListing } from "../text/listing.ts";
import { renderNumbers } from "../text/numbers.ts";
import { nothingShown, type Printable, printable, type Shown } from "../text/printable.ts";
import { printed } from "../text/printed.ts";
import type { Screen } from "../text/screen.ts";
import { clip, onOneLine, widthOf, wrap } from "../text/text.ts";
import { withUncertainty } from "../text/uncertain.ts";
import type { Format } from "./format.ts";
import { renderReport } from "./parts.ts";
import { turnsTable } from "./turns.ts";

/** A formula longer than this is cut even where nothing limits the width. */
const longestSource = 240;
const longestValue = 1000;
/** Inputs shown where nothing limits the height, and the least that are shown. */
const maxRows = 60;
const minRows = 10;
/** Elements of a list that have lines of their own. */
const longestList = 10;
/** The file of what is typed in a session, where nobody needs to be told again what it was. */
const typed = "";
/** Lines of the screen that an answer leaves to others: its header, its footer, the prompt. */
const otherLines = 6;

/** Classes of letters take a while to set up, and most texts can do without. */
const isName = (text: string): boolean =>
  /^[a-z_]\w*$/i.test(text) ||
  (/[\u0080-\uffff]/.test(text) && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text));

export const table: Format = {
  isConversational: true,
  needsGradient: true,
  preamble: nothingShown,
  answer: (answer, screen) => {
    const { name, value, gradient, statement } = answer;
    const isTyped = answer.file === typed;
    const asked = statement.text.trim();
    // A name by itself asks for its value.
    const named = name ?? (isName(asked) ? asked : "");
    const label = named || "ans";
    if (gradient.length === 0) {
      const shown = isTyped ? label : named;
      return header(answer, shown, shown, screen) as Shown;
    }
    const isInput = name === undefined && isNamed(gradient, asked);
    const source = isTyped && !isInput ? label : statement.text;
    const told = header(answer, source, isTyped ? source : named, screen);
    if (isInput || !screen.gradients) return told as Shown;
    const most = Math.min(maxRows, Math.max(minRows, screen.height - otherLines));
    const simple = gradient.length <= most ? simpleTable(label, gradient, screen) : undefined;
    if (simple !== undefined) return `${told}\n${simple}\n` as Shown;
    const outputs = typeof value === "number" ? undefined : value.length;
    const listing = gradientListing(label, gradient, outputs, longestList);
    const shown = printed({ ...listing, rows: listing.rows.slice(0, most) });
    // Of a long list's Jacobian, as many columns as there is room for.
    const fitting = fitColumns(shown, screen);
    const count = gradient.reduce((sum, { value }) => sum + lengthOf(value), 0);
    const isWhole = count === listing.rows.length;
    const more = [
      moreOf("input", listing.rows.length - most),
      moreOf("element", shown.columns.length - fitting.columns.length),
    ]
      .filter((text) => text !== "")
      .join(" and ");
    const rest =
      more === "" && isWhole ? [] : wrap(` ${more && `… ${more}, `}:grad shows all`, screen.width);
    return [
      `${told}\n`,
      renderListing(fitting, screen),
      ...rest.map((line) => screen.style.dim(`${line}\n`)),
      "\n",
    ].join("") as Shown;
  },
  turns: turnsTable,
  report: renderReport,
  failure: () => nothingShown,
  rows: undefined,
};

/** Whether a text is that of an input, or of an element: its gradient tells nothing. */
function isNamed(gradient: readonly GradientRow[], text: string): boolean {
  const [{ input } = { input: "" }] = gradient;
  const isAlone = gradient.length === 1 && text.startsWith(input);
  return isAlone && /^(?:\[[^[\]]*\])?$/.test(text.slice(input.length));
}

const lengthOf = (value: Numbers): number => (typeof value === "number" ? 1 : value.length);

/** The gradient of a number with respect to exact numbers; undefined where there are lists, or too little room. */
function simpleTable(
  output: string,
  rows: readonly GradientRow[],
  screen: Screen,
): string | undefined {
  const [names, values, partials]: [Printable[], number[], number[]] = [[], [], []];
  for (const { input, value, uncertainty, partial } of rows) {
    const isSimple = typeof value === "number" && typeof partial === "number";
    if (!isSimple || uncertainty !== undefined) return undefined;
    names.push(printable(input));
    values.push(value);
    partials.push(partial);
  }
  return renderNumbers(
    { title: printable("input"), cells: names },
    [
      { title: printable("value"), cells: values },
      { title: printable(`∂${output}/∂input`), cells: partials },
    ],
    gradientBars(values, partials),
    screen,
  );
}

const moreOf = (noun: string, count: number): string =>
  count > 0 ? plural(count, `more ${noun}`) : "";

/** `source = value`, with the source cut rather than the value; but what names it stays. */
function header(
  { value, uncertainty }: Answer,
  source: string,
  naming: string,
  screen: Screen,
): string {
  const { width, style } = screen;
  const name = printable(naming);
  const least = Math.min(widthOf(name), Math.floor(width / 2));
  const whole = `= ${withUncertainty(value, uncertainty, screen)}`;
  const result = clip(whole, Math.min(longestValue, width - 1 - least));
  const room = Math.min(longestSource, width - widthOf(result) - 1);
  const text = onOneLine(source);
  // Beside a value that is cut a name says enough.
  const isCramped = room <= least || (result !== whole && name !== "" && widthOf(text) > room);
  const told = room < 2 ? "" : clip(isCramped ? name : text, room);
  return `${told === "" ? "" : `${told} `}${style.strong(result)}\n`;
}
