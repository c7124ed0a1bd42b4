/** A formula and its derivatives in full, each by itself and simplified: for languages that are read. */

import type { Slot } from "../../algebra/derive.ts";
import type { Draft } from "../../algebra/draft.ts";
import { ExactDraft, symbolicDerivatives } from "../../algebra/symbolic.ts";
import type { Definitions, Expansion, Term } from "../../algebra/terms.ts";
import { evaluate, type Interpreter } from "../../autograd/evaluate.ts";
import type { Graph, NodeId } from "../../autograd/graph.ts";
import { ruleConstants } from "../../autograd/rules.ts";
import { type OperationName, operation } from "../../operations/table.ts";
import { nameTree } from "../../syntax/applied.ts";
import type { Expression } from "../../syntax/tree.ts";

/** More operations than these are read in parts or not at all. */
const maxSize = 200;

export interface Formula {
  readonly graph: Graph;
  readonly output: NodeId;
  /** The inputs that the output depends on, and which parameter each of them is. */
  readonly inputs: readonly NodeId[];
  readonly slots: readonly Slot[];
  /** The parameters, with the number of their elements if they are lists. */
  readonly parameters: readonly { readonly name: string; readonly length: number | undefined }[];
}

export interface PlainForm {
  readonly draft: Draft;
  readonly value: Term;
  /** By the inputs, in their order. */
  readonly partials: readonly Term[];
}

/** Undefined where they would be too large. */
export function plainForm(
  { graph, output, inputs, slots, parameters }: Formula,
  definitions: Definitions | undefined,
): PlainForm | undefined {
  const names = slots.map(({ parameter, index }) => {
    const name = parameters[parameter]?.name ?? "";
    return index === undefined ? name : `${name}[${index + 1}]`;
  });
  const formulas = symbolicDerivatives(graph, output, inputs, inputs, (node) => {
    const name = names[inputs.indexOf(node)];
    return name === undefined ? undefined : nameTree(name);
  });
  if (formulas === undefined) return undefined;
  const draft = new ExactDraft({ ...definitions, ...readable });
  const terms = new Map<NodeId, Term>();
  for (const [at, { parameter, index }] of slots.entries()) {
    terms.set(inputs[at] as NodeId, draft.parameter(parameter, index));
  }
  for (const id of graph.dependencies([output])) {
    const made = graph.operation(id);
    const operands = Array.from(graph.operands(id), (operand) => terms.get(operand) as Term);
    const other = operands[0] ?? draft.constant(graph.value(id));
    const term = made === undefined ? other : draft.apply(made.name as OperationName, operands);
    terms.set(id, terms.get(id) ?? term);
  }
  const value = terms.get(output) as Term;
  const places = new Map(names.map((name, at) => [name, slots[at] as Slot]));
  const partials = formulas.map((formula) => termOf(draft, formula, places));
  // How many operations and names each term is written with, if nothing has a name.
  const sizes: number[] = [];
  for (let term = 0; term < draft.size; term++) {
    sizes.push(draft.operands(term).reduce((sum, operand) => sum + (sizes[operand] ?? 0), 1));
  }
  return [value, ...partials].every((term) => (sizes[term] as number) <= maxSize)
    ? { draft, value, partials }
    : undefined;
}

const powers: Expansion = (make, xs) =>
  make.apply(
    "sum",
    xs.map((x) => make.apply("exp", [x])),
  );
const share: Expansion = (make, [t, ...xs], name) =>
  make.apply("div", [make.apply("exp", [t as Term]), powers(make, xs, name)]);

/** What is computed without overflow, as it is read. */
const readable: Definitions = {
  logsumexp: (make, xs, name) => make.apply("ln", [powers(make, xs, name)]),
  softpart: share,
  softweight: share,
};

function termOf(draft: Draft, formula: Expression, slots: ReadonlyMap<string, Slot>): Term {
  const interpreter: Interpreter<Term, undefined> = {
    constant: (value) => draft.constant(value),
    apply: ({ name }, operands) => {
      const [base, exponent] = operands as [Term, Term];
      const [top, bottom] = (name === "pow" && draft.made(base, "div")) || [];
      // The square of a secant is one over that of a cosine.
      return top !== undefined && draft.number(top) === 1
        ? draft.over(top, draft.apply("pow", [bottom as Term, exponent]))
        : draft.apply(name as OperationName, operands);
    },
    name: ({ name }) => {
      const slot = slots.get(name);
      return slot === undefined
        ? draft.constant(ruleConstants.get(name) as number)
        : draft.parameter(slot.parameter, slot.index);
    },
    call: ({ callee, operands }) => {
      const made = operation(callee.name as OperationName);
      const given = operands.map((operand) => evaluate(operand, interpreter, undefined));
      const standards = made.variadic ? [] : made.parameters.slice(given.length);
      for (const { default: standard } of standards) given.push(draft.constant(standard as number));
      return draft.apply(callee.name as OperationName, given);
    },
    list: () => {
      throw new Error("a list in a formula of a derivative");
    },
  };
  return evaluate(formula, interpreter, undefined);
}
