/**
 * Where the law of propagation gives an answer no uncertainty, or next to none, because its slopes vanish, though it varies
 * with uncertain inputs: `x^2` at 0 ± 1. To look further takes second derivatives, so only such answers are looked at.
 */

import type { Gradient } from "../../autograd/gradient.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf, type Quantity } from "../../autograd/quantity.ts";
import type { SourceStatement } from "../../syntax/statements.ts";
import { type Note, type Numbers, positionOf } from "../reply.ts";
import type { Workspace } from "../workspace.ts";
import { higherOrderEffect } from "./higher-orders.ts";
import { sizeOf } from "./uncertainty.ts";

/** So small a share of the answer, or of the largest uncertainty that comes in, is next to nothing. */
const negligible = 1e-9;
/** The elements of a list that are looked at, and the notes that are given. */
const maxElements = 64;
const maxNotes = 3;
/** Whether first order may not be all. @param largest the largest uncertainty among the inputs */
export const isNegligible = (uncertainty: number, value: number, largest: number): boolean =>
  largest > 0 && uncertainty <= negligible * Math.max(Math.abs(value), largest);

/** The notes about the uncertainty of an answer, which is that to first order. */
export function notesOnUncertainty(
  workspace: Workspace,
  quantity: Quantity,
  uncertainty: Numbers,
  gradientOf: (node: NodeId) => Gradient,
  statement: SourceStatement,
  name: string | undefined,
): Note[] {
  const notes: Note[] = [];
  for (const [at, output] of nodesOf(quantity).slice(0, maxElements).entries()) {
    const own = typeof uncertainty === "number" ? uncertainty : (uncertainty[at] as number);
    const inputs = uncertainAmong(workspace, output, own, gradientOf);
    const found =
      inputs.length === 0 ? undefined : higherOrderEffect(workspace, output, inputs, own);
    if (found === undefined) continue;
    const element = name === undefined ? `element ${at + 1}` : `${name}[${at + 1}]`;
    const subject = isList(quantity) ? ` of ${element}` : "";
    const argument = isList(quantity) ? `${element} ` : name === undefined ? "" : `${name} `;
    const command =
      found.isKnown && !(isList(quantity) && name === undefined)
        ? `:budget ${argument}second`
        : ":montecarlo";
    notes.push({
      code: "uncertainty",
      message: `the uncertainty${subject} vanishes only to first order`,
      cause: `${found.what} (${command})`,
      ...positionOf(statement, 0),
    });
    if (notes.length === maxNotes) break;
  }
  return notes;
}

/** The uncertain inputs of an output, if to first order next to nothing comes of them. */
function uncertainAmong(
  workspace: Workspace,
  output: NodeId,
  uncertainty: number,
  gradientOf: (node: NodeId) => Gradient,
): NodeId[] {
  const { graph } = workspace;
  const value = graph.value(output);
  if (!graph.isActive(output) || !Number.isFinite(value)) return [];
  const inputs = gradientOf(output).inputs.filter((node) => sizeOf(workspace, node) > 0);
  const largest = inputs.reduce((most, node) => Math.max(most, sizeOf(workspace, node)), 0);
  return isNegligible(uncertainty, value, largest) ? inputs : [];
}
