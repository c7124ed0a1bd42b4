/** The backward pass a node at a time: where the node stands, what it received, and what it sends to its operands. */

import { formatShort } from "../../prose.ts";
import type { Pages } from "../../session/feature.ts";
import type { Expression } from "../../syntax/tree.ts";
import { excerptOf } from "../../text/excerpt.ts";
import { fitFormula } from "../../text/formula.ts";
import { renderListing } from "../../text/listing.ts";
import { rounded, roundedNumber } from "../../text/number.ts";
import { Page } from "../../text/page.ts";
import { printable, type Shown } from "../../text/printable.ts";
import { type Printed, printed } from "../../text/printed.ts";
import type { Screen } from "../../text/screen.ts";
import type { Cell, Listing } from "../../text/shapes.ts";
import { styleFor } from "../../text/style.ts";
import { widthOf, wrap } from "../../text/text.ts";
import type { Step, StepOrder, Steps } from "./part.ts";

/** The steps shown one after the other; beyond that nobody reads them. */
export const maxSteps = 1000;
const indent = "  ";
/** Columns of a screen on which all digits have room, and how many are shown on others. */
const wide = 80;
const fewDigits = 4;

/** All steps, one below the other. */
export function renderSteps(steps: Steps, screen: Screen): string {
  const { length, intro } = steps;
  const paragraph = (text: string): string =>
    wrap(text, screen.width)
      .map((line) => `${line}\n`)
      .join("");
  const blocks = Array.from({ length: Math.min(length, maxSteps) }, (_, index) => {
    const title = screen.style.dim(titleOf(index, length));
    return [title, ...stepLines(steps.at(index), screen)].map((line) => `${line}\n`).join("");
  });
  const rest = restOfSteps(length);
  return [
    ...(intro === undefined ? [] : [paragraph(intro)]),
    ...blocks,
    ...(rest === undefined ? [] : [paragraph(rest)]),
    "",
  ].join("\n");
}

/** The same to go through one at a time. */
export const pagesOfSteps = (steps: Printed<Steps>): Pages => ({
  intro: steps.intro === undefined ? undefined : printable(steps.intro),
  length: steps.length,
  title: (index) => printable(titleOf(index, steps.length)),
  // Of steps that are printable.
  lines: (index, screen) => stepLines(steps.at(index), screen) as Shown[],
});

const titleOf = (index: number, length: number): string => `step ${index + 1} of ${length}`;

export const restOfSteps = (length: number): string | undefined =>
  length > maxSteps
    ? `… ${length - maxSteps} more steps; a session on a terminal shows all`
    : undefined;

/** The lines of one step, none wider than the screen. */
export function stepLines(step: Step, screen: Screen): string[] {
  const page = new Page(screen);
  const { node, hasName, formula, value, upstream, source, inside, convention, order } = step;
  if (source === undefined) page.fit(({ write }) => write(hasName ? node : formula));
  for (const place of [source, inside]) {
    if (place === undefined) continue;
    const [text, marks] = excerptOf(place, page.width - indent.length);
    page.line(`${indent}${text}`);
    page.line(`${indent}${screen.style.hint(marks)}`);
  }
  page.fit(
    ({ style, number }) =>
      `value ${style.strong(number(value))}, upstream gradient ${style.strong(number(upstream))}`,
  );
  if (order !== undefined) tellOrder(page, order, upstream);
  if (convention !== undefined) page.words(convention, screen.style.dim);
  tellSent(page, step);
  if (step.gathered !== undefined) {
    const told = step.gathered.map(
      ([name, gradient]) => `${shortly(name)} ${formatShort(gradient, fewDigits)}`,
    );
    page.words(`gradients so far: ${told.join(", ")}`, screen.style.dim);
  }
  return page.lines;
}

/** What a node of another than the right order passes on, and what waits behind it. */
function tellOrder(page: Page, order: StepOrder, upstream: number): void {
  const { isWrong, right, awaited, queue, queueLength } = order;
  const { style } = page.screen;
  if (isWrong) {
    const should = `correct: ${expected(right, upstream, page.screen)}`;
    page.words(
      awaited.length === 0
        ? should
        : `too early: ${awaited.map(shortly).join(", ")} ${awaited.length === 1 ? "has not sent its part yet" : "have not sent their parts yet"}; ${should}`,
      style.error,
    );
  }
  const more = queueLength > queue.length ? `, … ${queueLength - queue.length} more` : "";
  // Names as long as there is room for in a line, but not so long that the queue could not be read.
  const room = Math.floor(
    (page.width - "queue: ".length - more.length) / Math.max(1, queue.length),
  );
  const width = Math.max(longestShort, Math.min(longestQueued, room - 2));
  const names = queue.map((expression) => fitFormula(expression, width));
  const waiting = queueLength === 0 ? "empty" : names.join(", ") + more;
  page.words(`queue: ${waiting}`, style.dim);
}

/** A number that looks the same as what there is in its place is told by how far it is from that. */
function expected(right: number, found: number, screen: Screen): string {
  if (right === found) return "the same, to all digits";
  const [text, other] = [right, found].map((number) => rounded(number, screen));
  if (text !== other) return text as string;
  const difference = rounded(Math.abs(right - found), { ...screen, digits: 3 });
  return `${difference} ${right > found ? "more" : "less"}`;
}

const longestShort = 24;
const longestQueued = 60;
const shortly = (expression: Expression): string => fitFormula(expression, longestShort);

/** Each operand with its local derivative, and what it gathers: in a table, or in words where that has no room. */
function tellSent(page: Page, { sent, moreSent, isAlias, hasName }: Step): void {
  const { width } = page;
  const digits = Math.min(page.screen.digits, width < wide ? fewDigits : Number.POSITIVE_INFINITY);
  const screen = { ...page.screen, width, digits };
  const number = (value: number): string => roundedNumber(value, screen);
  const rows = sent.map(({ operand, rule, local, contribution, before, after, step }): Cell[] => {
    const grown =
      local === undefined ? "no gradient flows" : `${number(before)} → ${number(after)}`;
    // What is shortened may look like something else.
    const isShort = step !== undefined && shortly(operand).includes("…");
    return [
      operand,
      rule === undefined || isNumber(rule) ? "" : rule,
      local ?? 0,
      local === undefined ? "" : contribution,
      isShort ? `${grown} (step ${step})` : grown,
    ];
  });
  const hasRules = rows.some(([, rule]) => rule !== "");
  const columns = [
    { key: "operand", title: "operand" },
    ...(hasRules ? [{ key: "rule", title: "∂/∂operand", minor: true }] : []),
    { key: "local", title: "local derivative", short: "local" },
    { key: "contribution", title: "upstream × local", short: "product" },
    { key: "gradient", title: "gradient" },
  ];
  const shown = hasRules ? rows : rows.map((row) => row.filter((_, at) => at !== 1));
  const listing = printed<Listing>({ kind: "listing", columns, rows: shown });
  const uncolored = renderListing(listing, { ...screen, style: styleFor(false) });
  if (uncolored.split("\n").every((line) => widthOf(line) <= width)) {
    for (const line of renderListing(listing, screen).trimEnd().split("\n")) page.line(line);
  } else {
    for (const [at, { operand, local = 0, contribution }] of sent.entries()) {
      const words = `local derivative ${number(local)}, upstream × local ${number(contribution)}`;
      page.words(`${shortly(operand)}: ${words}, gradient ${rows[at]?.at(-1)}`, plain);
    }
  }
  if (moreSent > 0) page.words(`… ${moreSent} more operands`, screen.style.dim);
  if (isAlias) {
    const [operand] = sent.map(({ operand }) => shortly(operand));
    const what = hasName ? "a name" : `a separate node for ${operand}`;
    page.words(`${what}; it passes its gradient on unchanged`, screen.style.dim);
  }
  for (const { operand, contribution } of sent.filter(({ isLate }) => isLate)) {
    const [when, but, paint] =
      contribution === 0
        ? ["late", ", but this was 0", screen.style.dim]
        : ["too late", "", screen.style.error];
    page.words(`${when}: ${shortly(operand)} has already passed its gradient on${but}`, paint);
  }
}

const plain = (text: string): string => text;

/** A rule that says no more than its number. */
const isNumber = (rule: Expression): boolean =>
  rule.kind === "number" || (rule.kind === "unary" && rule.operand.kind === "number");
