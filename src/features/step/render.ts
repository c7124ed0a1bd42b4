/** The backward pass a node at a time: where the node stands, what it received, and what it sends to its operands. */

import { formatShort } from "../../prose.ts";
import type { Pages } from "../../session/feature.ts";
import type { Expression } from "../../syntax/tree.ts";
import { excerptOf } from "../../text/excerpt.ts";
import { fitFormula } from "../../text/formula.ts";
import { rounded } from "../../text/number.ts";
import { Page, type Pen } from "../../text/page.ts";
import { printable, type Shown } from "../../text/printable.ts";
import type { Printed } from "../../text/printed.ts";
import type { Screen } from "../../text/screen.ts";
import { wrap } from "../../text/text.ts";
import type { SentGradient, Step, StepOrder, Steps } from "./part.ts";

/** The steps shown one after the other; beyond that nobody reads them. */
export const maxSteps = 1000;
const indent = "  ";
/** Before what is apart from the rest of a line. */
const gap = "  ";

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
  const { node, hasName, formula, value, upstream, source, inside, convention } = step;
  const { order, moreSent } = step;
  page.fit(({ style, write, number }) =>
    style.strong(`${hasName ? `${write(node)} = ` : ""}${write(formula)} = ${number(value)}`),
  );
  for (const place of [source, inside]) {
    if (place === undefined) continue;
    const [text, marks] = excerptOf(place, page.width - indent.length);
    page.line(`${indent}${text}`);
    page.line(`${indent}${screen.style.hint(marks)}`);
  }
  page.fit(({ style, number }) => `upstream gradient ${style.strong(number(upstream))}`);
  if (order !== undefined) tellOrder(page, order, upstream);
  if (convention !== undefined) page.words(convention, screen.style.dim);
  for (const sent of step.sent) {
    page.line("");
    tellSent(page, step, sent);
  }
  if (moreSent > 0) page.words(`… ${moreSent} more operands`, screen.style.dim);
  if (step.gathered !== undefined) {
    const told = step.gathered.map(
      ([name, gradient]) => `${shortly(name)} ${formatShort(gradient, 4)}`,
    );
    page.line("");
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

/** The local derivative by one operand, and what that operand gathers. */
function tellSent(page: Page, step: Step, sent: SentGradient): void {
  const { node, formula, upstream, isAlias, hasName } = step;
  const { operand, rule, local, contribution, before, after, isLate, step: at } = sent;
  const { style } = page.screen;
  // A name for another node is written as that.
  const derivative = (pen: Pen): string =>
    `∂${bracketed(isAlias ? node : formula, pen)}/∂${bracketed(operand, pen)}`;
  if (local === undefined) page.flow([derivative, () => "= 0 here: no gradient flows"], "");
  else if (!isAlias || hasName) {
    const number = (pen: Pen): string => `= ${pen.number(local)}`;
    const written =
      rule === undefined || isNumber(rule) ? [] : [(pen: Pen) => `= ${pen.write(rule)}`];
    page.flow([derivative, ...written, number], "");
  }
  if (isAlias) {
    const what = hasName ? "a name" : `a separate node for ${shortly(operand)}`;
    page.words(`${what}; it passes its gradient on unchanged`, style.dim);
  }
  if (local === undefined) return;
  page.flow(
    [
      (pen) => {
        const text = pen.write(operand);
        // What is shortened may look like something else.
        const where = text.includes("…") && at !== undefined ? ` (step ${at})` : "";
        return `gradient of ${text}${where}`;
      },
      (pen) => {
        const sign = contribution < 0 ? pen.style.negative : pen.style.positive;
        const product = `${pen.number(upstream)} × ${pen.number(local)}`;
        return `+= ${product} = ${sign(pen.number(contribution))}`;
      },
      (pen) => `${gap}${pen.number(before)} → ${pen.style.strong(pen.number(after))}`,
    ],
    indent,
  );
  if (isLate === true) {
    const [when, but, paint] =
      contribution === 0 ? ["late", ", but this was 0", style.dim] : ["too late", "", style.error];
    page.words(`${when}: ${shortly(operand)} has already passed its gradient on${but}`, paint);
  }
}

/** A rule that says no more than its number. */
const isNumber = (rule: Expression): boolean =>
  rule.kind === "number" || (rule.kind === "unary" && rule.operand.kind === "number");

function bracketed(expression: Expression, { write }: Pen): string {
  const text = write(expression);
  const { kind } = expression;
  return kind === "name" || kind === "call" || text === "…" ? text : `(${text})`;
}
