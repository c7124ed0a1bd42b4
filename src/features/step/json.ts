/** Steps as JSON, and a word about those that are left out. */

import { printExpression } from "../../syntax/print.ts";
import { codePoints } from "../../syntax/statements.ts";
import type { Json, MarkedText } from "../../text/shapes.ts";
import type { SentGradient, Step, StepOrder, Steps } from "./part.ts";
import { maxSteps, restOfSteps } from "./render.ts";

export function stepsJson(steps: Steps): readonly Json[] {
  const { intro, length } = steps;
  const shown = Array.from({ length: Math.min(length, maxSteps) }, (_, index) =>
    stepOf(steps.at(index)),
  );
  const rest = restOfSteps(length);
  const own = { intro, steps: shown };
  return rest === undefined ? [own] : [own, rest];
}

function stepOf({ node, formula, value, upstream, source, sent, ...more }: Step): Json {
  const { inside, moreSent, convention, order } = more;
  return {
    node: printExpression(node),
    formula: printExpression(formula),
    value,
    upstream,
    source: source && markedOf(source),
    inside: inside && markedOf(inside),
    convention,
    order: order && orderOf(order),
    sent: sent.map(sentOf),
    more_sent: moreSent === 0 ? undefined : moreSent,
  };
}

/** Columns are counted from 1, in characters. */
const markedOf = ({ text, marks }: MarkedText): Json => ({
  text,
  marks: marks.map(({ start, end }) => ({
    column: 1 + codePoints(text.slice(0, start)),
    length: codePoints(text.slice(start, end)),
  })),
});

const sentOf = ({ operand, rule, local, isLate, step, ...numbers }: SentGradient): Json => ({
  operand: printExpression(operand),
  rule: rule && printExpression(rule),
  local,
  ...numbers,
  is_late: isLate || undefined,
  step,
});

const orderOf = ({ isWrong, right, awaited, queue, queueLength }: StepOrder): Json => ({
  is_wrong: isWrong,
  right,
  awaited: awaited.map(printExpression),
  queue: queue.map(printExpression),
  queue_length: queueLength,
});
