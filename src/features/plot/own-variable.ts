/** The variable of a plot and its range, where its user does not say: those that the curves have of their own. */

import { nodesOf } from "../../autograd/quantity.ts";
import { syntaxError } from "../../error.ts";
import { ownRange, usualRange } from "../../graphics/curves/own-range.ts";
import type { AxisRange } from "../../graphics/shapes.ts";
import { functions as builtIn } from "../../operations/table.ts";
import { listWords } from "../../prose.ts";
import { ArgumentText } from "../../session/arguments/argument-text.ts";
import { type VariableRange, variableIn } from "../../session/arguments/ranges.ts";
import type { Watch } from "../../session/command.ts";
import { freeNames } from "../../session/free-names.ts";
import { elementName } from "../../session/naming.ts";
import type { Workspace } from "../../session/workspace.ts";
import { graphed } from "./curves.ts";

/** A logarithmic axis without a range of its own has so many powers of ten. */
const decades = 4;
/** Of the variables that curves depend on, so many are named. */
const maxNamed = 4;

/** A function by its name alone, as called with the variable. */
export function applied(
  piece: ArgumentText,
  workspace: Workspace,
  variable?: string,
): ArgumentText {
  const { text, start } = piece;
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) || workspace.isVariable(text)) return piece;
  const own = workspace.functions.get(text);
  const known = builtIn.get(text);
  const isOne = own === undefined ? known?.minArity === 1 : own.parameters.length === 1;
  const parameter = own?.parameters[0] ?? (known === undefined ? undefined : "x");
  if (!isOne || parameter === undefined) return piece;
  return new ArgumentText(`${text}(${variable ?? parameter})`, start);
}

/**
 * The only name without a value, or else the only input that the curves depend on; undefined where they depend on none.
 * @throws NablaError `syntax` where they depend on several
 */
export function ownVariable(
  workspace: Workspace,
  expressions: readonly ArgumentText[],
): Omit<VariableRange, "range"> | undefined {
  const [first] = expressions;
  if (first === undefined) return undefined;
  const unknown = new Set(
    expressions.flatMap((each) =>
      [...freeNames(each.expression(), workspace).keys()].filter(
        (name) => !workspace.isVariable(name),
      ),
    ),
  );
  const inputs = unknown.size > 0 ? [] : inputsOf(workspace, expressions);
  const labels = [...unknown, ...inputs.map(({ label }) => label)];
  if (labels.length > 1) {
    const end = expressions.at(-1)?.end ?? first.end;
    throw syntaxError(
      { start: end, end },
      ["a variable and its range"],
      `for example \`${labels[0]} = -3..3\`; the expression depends on ${listWords(labels, maxNamed, "more")}`,
    );
  }
  // A name by itself is no curve over that name.
  if (expressions.every(({ text }) => text === labels[0])) return undefined;
  const [name] = unknown;
  if (name !== undefined) return { label: name, name, index: undefined, target: first };
  return inputs[0] && { ...inputs[0], target: first };
}

function inputsOf(workspace: Workspace, expressions: readonly ArgumentText[]) {
  const nodes = expressions.flatMap((each) => nodesOf(workspace.lower(each.expression()).quantity));
  return workspace.graph.dependencies(nodes).flatMap((node) => {
    const element = workspace.inputOf(node);
    if (element?.input === undefined) return [];
    const { input, index } = element;
    const label = elementName(input.name, index);
    return [{ label, name: input.name, index: index === undefined ? undefined : index + 1 }];
  });
}

/** What is to be seen of all of these. @param wanted places that are to be within */
export function rangeFor(
  workspace: Workspace,
  expressions: readonly ArgumentText[],
  chosen: Omit<VariableRange, "range">,
  wanted: readonly number[],
  isLog: boolean,
  watch: Watch,
): AxisRange {
  const variable = variableIn({ ...chosen, range: usualRange }, workspace);
  const ranges = expressions
    .flatMap((each) => graphed(workspace, each, variable))
    .filter(({ isConstant }) => !isConstant)
    .map(({ name, at, points, isMadeAnew }) => {
      const watched = (x: number) => {
        watch.progress(() => `the range of ${name}`);
        return at(x);
      };
      return isMadeAnew ? usualRange : ownRange(watched, points, wanted);
    });
  const all = ranges.length === 0 ? [...usualRange, ...wanted] : ranges.flat();
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (!isLog || low > 0) return [low, high];
  return high > 0 ? [high * 10 ** -decades, high] : [10 ** (-decades / 2), 10 ** (decades / 2)];
}
