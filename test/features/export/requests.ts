/** Formulas as exports are asked for them, without a session, and their terms as numbers. */

import { type Derived, derive } from "../../../src/algebra/derive.ts";
import { Draft } from "../../../src/algebra/draft.ts";
import type { Term } from "../../../src/algebra/terms.ts";
import type { NodeId } from "../../../src/autograd/graph.ts";
import type { ExportRequest } from "../../../src/features/export/compute.ts";
import { valueAt } from "../../../src/operations/operation.ts";
import { operation } from "../../../src/operations/table.ts";
import type { Numbers } from "../../../src/session/reply.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { contextAfter } from "../../calls.ts";

/** The formula that a program ends in, as a function of the inputs that it has bound. */
export function requestOf(program: string, text: string, name?: string): ExportRequest {
  const { workspace } = contextAfter(program);
  const { graph } = workspace;
  const output = workspace.lower(parseExpression(text)).quantity as NodeId;
  const { inputs } = workspace.gradient(output);
  const belongings = inputs.map((node) => workspace.inputOf(node));
  const owners = [...new Set(belongings.map(({ input }) => input))];
  return {
    graph,
    output,
    inputs,
    slots: belongings.map(({ input, index }) => ({ parameter: owners.indexOf(input), index })),
    parameters: owners.map(({ name, value }) => ({
      name,
      length: typeof value === "number" ? undefined : value.length,
    })),
    name: name ?? "f",
    asked: name,
    formula: text,
    remarks: [],
  };
}

export function derivedFrom(program: string, text: string): Derived {
  const { graph, output, inputs, slots } = requestOf(program, text);
  return derive(graph, output, inputs, slots, new Draft());
}

/** What a term comes to; of a condition the side that is taken, as all languages do it. */
export function numberOf(
  { draft }: Pick<Derived, "draft">,
  term: Term,
  parameters: readonly Numbers[],
): number {
  const at = (each: Term): number => {
    const content = draft.content(each);
    if (content.kind === "constant") return content.value;
    if (content.kind === "parameter") {
      const given = parameters[content.parameter] as Numbers;
      return typeof given === "number" ? given : (given[content.index as number] as number);
    }
    const { name, operands } = content;
    if (name === "if") return at(operands[at(operands[0] as Term) !== 0 ? 1 : 2] as Term);
    return valueAt(operation(name), operands.map(at));
  };
  return at(term);
}
