/** Steps as JSON, and a word about those that are left out. */

import { array, formula, member, number, object, text } from "../../formats/json-text.ts";
import { codePoints } from "../../syntax/statements.ts";
import type { MarkedText } from "../../text/shapes.ts";
import type { SentGradient, Step, StepOrder, Steps } from "./part.ts";
import { maxSteps, restOfSteps } from "./render.ts";

export function stepsJson(steps: Steps): readonly string[] {
  const shown = Array.from({ length: Math.min(steps.length, maxSteps) }, (_, index) =>
    stepOf(steps.at(index)),
  );
  const { intro } = steps;
  const told = intro === undefined ? [] : [member("intro", text(intro))];
  const rest = restOfSteps(steps.length);
  const own = object([...told, member("steps", array(shown))]);
  return rest === undefined ? [own] : [own, text(rest)];
}

function stepOf({ node, formula: made, value, upstream, source, sent, ...more }: Step): string {
  const { inside, moreSent, convention, order } = more;
  return object([
    member("node", formula(node)),
    member("formula", formula(made)),
    member("value", number(value)),
    member("upstream", number(upstream)),
    ...(source === undefined ? [] : [member("source", markedOf(source))]),
    ...(inside === undefined ? [] : [member("inside", markedOf(inside))]),
    ...(convention === undefined ? [] : [member("convention", text(convention))]),
    ...(order === undefined ? [] : [member("order", orderOf(order))]),
    member("sent", array(sent.map(sentOf))),
    ...(moreSent === 0 ? [] : [member("more_sent", number(moreSent))]),
  ]);
}

/** Columns are counted from 1, in characters. */
const markedOf = ({ text: whole, marks }: MarkedText): string =>
  object([
    member("text", text(whole)),
    member(
      "marks",
      array(
        marks.map(({ start, end }) =>
          object([
            member("column", String(1 + codePoints(whole.slice(0, start)))),
            member("length", String(codePoints(whole.slice(start, end)))),
          ]),
        ),
      ),
    ),
  ]);

const sentOf = ({ operand, rule, local, isLate, step, ...numbers }: SentGradient): string =>
  object([
    member("operand", formula(operand)),
    ...(rule === undefined ? [] : [member("rule", formula(rule))]),
    ...(local === undefined ? [] : [member("local", number(local))]),
    ...Object.entries(numbers).map(([key, value]) => member(key, number(value))),
    ...(isLate === true ? [member("is_late", "true")] : []),
    ...(step === undefined ? [] : [member("step", number(step))]),
  ]);

const orderOf = ({ isWrong, right, awaited, queue, queueLength }: StepOrder): string =>
  object([
    member("is_wrong", String(isWrong)),
    member("right", number(right)),
    member("awaited", array(awaited.map(formula))),
    member("queue", array(queue.map(formula))),
    member("queue_length", String(queueLength)),
  ]);
