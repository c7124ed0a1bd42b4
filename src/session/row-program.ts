/** A program that has run once, made into a function of its inputs: for tables of data, row by row. */

import { type Compiled, compile } from "../autograd/engine/compile.ts";
import { recordTape } from "../autograd/engine/tape.ts";
import { dividendsFrom, isInexact } from "../autograd/explain/remainders.ts";
import type { Findings } from "../autograd/findings.ts";
import type { Gradient } from "../autograd/gradient.ts";
import type { NodeId } from "../autograd/graph.ts";
import { isList, nodesOf, type Quantity } from "../autograd/quantity.ts";
import { partialsOf, shaped } from "./gradient.ts";
import type { Answer, GradientRow, Numbers } from "./reply.ts";
import { isNegligible } from "./uncertainty/beyond-first-order.ts";
import { type Propagation, propagationOver, uncertaintyOf } from "./uncertainty/uncertainty.ts";
import type { Input, Workspace } from "./workspace.ts";

/** An answer that a program has given, and the nodes that it stands for. */
export interface RecordedAnswer {
  readonly answer: Answer;
  readonly quantity: Quantity;
}

/** Programs of more operations, each counted for every pass through it, are not compiled but gone through again. */
const maxCompiled = 10_000;

/** The answers at other inputs; undefined where the program has to run to know them, or to tell something. */
export type RowProgram = (inputs: readonly number[]) => readonly Answer[] | undefined;

/**
 * What gives the answers of a program again at other values of its inputs. Undefined where what the program does
 * depends on their values in a way that cannot be followed: the length of a range, say.
 * @param inputs the nodes of the inputs, which are numbers
 * @param given the answers at the present values, with which the program has just run
 * @param findings what its statements have found out
 */
export function rowProgramOf(
  workspace: Workspace,
  inputs: readonly NodeId[],
  given: readonly RecordedAnswer[],
  findings: readonly Findings[],
): RowProgram | undefined {
  const { graph } = workspace;
  if (findings.some(({ shapeDependsOnValues }) => shapeDependsOnValues)) return undefined;
  const outputs = given.flatMap(({ answer, quantity }) =>
    nodesOf(quantity).map((node) => ({
      node,
      by: answer.gradient.length > 0 ? workspace.gradient(node).inputs : [],
    })),
  );
  const shown = outputs.reduce((sum, { by }) => sum + 1 + by.length, 0);
  // What is noted of a remainder depends on what is divided.
  const dividends = dividendsFrom(graph, inputs[0] ?? graph.size);
  const results = new Float64Array(shown + dividends.length);
  const columns = inputs.map((node) => workspace.inputOf(node).input);
  const makers: AnswerBuilder[] = [];
  for (const { answer, quantity } of given) {
    const count = nodesOf(quantity).length;
    const earlier = makers.reduce((sum, { outputs: before }) => sum + before, 0);
    const first = outputs.slice(0, earlier).reduce((sum, { by }) => sum + 1 + by.length, 0);
    const own = outputs.slice(earlier, earlier + count);
    const make = answerBuilderOf(workspace, columns, answer, quantity, own, results, first);
    if (make === undefined) return undefined;
    makers.push({ make, outputs: count });
  }
  const guards = findings.flatMap((each) => each.guards ?? []);
  const watched = dividends.map((node) => ({ node, by: [] }));
  const request = { graph, inputs, outputs: [...outputs, ...watched], guards, watch: true };
  const passes = 1 + outputs.filter(({ by }) => by.length > 0).length;
  const run: Compiled = graph.size * passes > maxCompiled ? recordTape(request) : compile(request);
  const values = new Float64Array(inputs.length);
  return (row) => {
    for (let at = 0; at < values.length; at++) values[at] = row[at] as number;
    if (!run(values, results)) return undefined;
    for (let at = 0; at < results.length; at++) {
      if (!Number.isFinite(results[at])) return undefined;
      if (at >= shown && isInexact(results[at] as number)) return undefined;
    }
    const answers: Answer[] = [];
    for (const { make } of makers) {
      const answer = make(row);
      if (answer === undefined) return undefined;
      answers.push(answer);
    }
    return answers;
  };
}

interface AnswerBuilder {
  /** Puts an answer together from the results, and the inputs; undefined where there may be something to tell of it. */
  readonly make: (row: readonly number[]) => Answer | undefined;
  readonly outputs: number;
}

/** For one answer, whose results begin at `first`: for each output its value and then its partials. */
function answerBuilderOf(
  workspace: Workspace,
  columns: readonly Input[],
  answer: Answer,
  quantity: Quantity,
  outputs: readonly { readonly node: NodeId; readonly by: readonly NodeId[] }[],
  results: Float64Array,
  first: number,
): AnswerBuilder["make"] | undefined {
  // Lists like those of the answer, with places in the results for numbers, counted from 1: at 0 stands a zero.
  let next = first + 1;
  const valuePlaces: number[] = [];
  const gradients = new Map<NodeId, Gradient>();
  for (const { node, by } of outputs) {
    valuePlaces.push(next++);
    gradients.set(node, { inputs: by, partials: by.map(() => next++) });
  }
  const partials = partialsOf(workspace, quantity, (node) => gradients.get(node) as Gradient);
  if (partials === "too large") return undefined;
  const numberAt = (place: number): number => (place === 0 ? 0 : (results[place - 1] as number));
  const rows = [...partials].map(([input, matrix], index) => ({
    name: (answer.gradient[index] as GradientRow).input,
    column: columns.indexOf(input),
    value: input.value,
    spread: input.uncertainty === undefined ? nothing : { uncertainty: input.uncertainty },
    places: shaped(matrix, input.value, quantity),
    isPresent: workspace.variables.get(input.name)?.input === input,
  }));
  // An input that its name has left is called by its value.
  if (rows.some(({ isPresent }) => !isPresent)) return undefined;
  const places: Numbers = isList(quantity) ? valuePlaces : (valuePlaces[0] as number);
  const spread = spreadOf(workspace, quantity, gradients, valuePlaces, numberAt);
  const { kind, name, statement, file } = answer;
  return (row) => {
    const own = spread();
    if (own === undefined) return undefined;
    return {
      kind,
      name,
      value: filled(places, numberAt) as Numbers,
      ...own,
      gradient: rows.map(({ name: input, column, value, spread: of, places: partial }) => ({
        input,
        value: column === -1 ? value : (row[column] as number),
        ...of,
        partial: filled(partial, numberAt),
      })),
      notes: none,
      statement,
      file,
    };
  };
}

const none: readonly never[] = [];
const nothing = {};
const noSpread = (): { uncertainty?: Numbers } => nothing;

/**
 * What gives the uncertainty of an answer, if it has one; undefined where that is not all. The partials in the gradients are
 * places, as those of the values are.
 */
function spreadOf(
  workspace: Workspace,
  quantity: Quantity,
  gradients: ReadonlyMap<NodeId, Gradient>,
  valuePlaces: readonly number[],
  numberAt: (place: number) => number,
): () => { uncertainty?: Numbers } | undefined {
  if (!workspace.isUncertain) return noSpread;
  const outputs = nodesOf(quantity).map((node, at) => {
    const { inputs, partials } = gradients.get(node) as Gradient;
    const elements = inputs.map((input) => workspace.inputOf(input));
    const propagation: Propagation | undefined = propagationOver(workspace, elements);
    const largest = elements.reduce((most, each) => Math.max(most, uncertaintyOf(each) ?? 0), 0);
    const partialAt = (position: number): number => numberAt(partials[position] as number);
    return propagation && { at, largest, size: () => propagation(partialAt) };
  });
  const uncertain = outputs.filter((output) => output !== undefined);
  if (uncertain.length === 0) return noSpread;
  const sizes = outputs.map(() => 0);
  return () => {
    for (const { at, largest, size } of uncertain) {
      const own = size();
      if (isNegligible(own, numberAt(valuePlaces[at] as number), largest)) return undefined;
      sizes[at] = own;
    }
    return { uncertainty: isList(quantity) ? [...sizes] : (sizes[0] as number) };
  };
}

/** The same lists with numbers in them. */
const filled = (
  places: GradientRow["partial"],
  numberAt: (place: number) => number,
): GradientRow["partial"] =>
  typeof places === "number"
    ? numberAt(places)
    : (places.map((inner: Numbers) => filled(inner, numberAt)) as readonly Numbers[]);
