/** The derivatives of a node as formulas in terms of its inputs, simplified. */

import type { Graph, NodeId } from "../autograd/graph.ts";
import { countWritten, type NameOf } from "../autograd/raise.ts";
import { type OperationName, operation } from "../operations/table.ts";
import { applied as appliedTree, nameTree } from "../syntax/applied.ts";
import { printExpression } from "../syntax/print.ts";
import type { Expression, Name } from "../syntax/tree.ts";
import { type Derived, derive } from "./derive.ts";
import { Draft } from "./draft.ts";
import { applied, numberForm } from "./normal/functions.ts";
import { Simplifier } from "./normal/simplify.ts";
import { leaf, type Sum, sumOfBase } from "./normal/sum.ts";
import { OutOfRange } from "./normal/write.ts";
import type { Term } from "./terms.ts";
import { textbookRules } from "./textbook.ts";

/** Formulas of more operations and names are no longer read. */
const maxSize = 600;
/** What one formula takes, in operands. */
const workOfForm = 256;

/** Keeps what is a fraction, a root or a logarithm as such. */
export class ExactDraft extends Draft {
  protected override isShown(value: number, _name: OperationName): boolean {
    return Number.isInteger(value);
  }
}

/**
 * Undefined where they would be too large; where numbers would get out of range, as the rules give them.
 * @param inputs all that the node depends on
 * @param wanted those with respect to which
 * @param nameOf what inputs are called, and what nodes may be written as where that is shorter
 */
export function symbolicDerivatives(
  graph: Graph,
  output: NodeId,
  inputs: readonly NodeId[],
  wanted: readonly NodeId[],
  nameOf: NameOf,
): readonly Expression[] | undefined {
  const slots = inputs.map((_, parameter) => ({ parameter, index: undefined }));
  const derived = derive(graph, output, inputs, slots, new ExactDraft({}, {}), {
    rules: textbookRules,
  });
  const named = new Map<Term, Name>();
  for (const [node, term] of derived.terms) {
    const name = node === output || graph.isInput(node) ? undefined : nameOf(node);
    if (name !== undefined && derived.draft.operands(term).length > 0) named.set(term, name);
  }
  const leaves = inputs.map((node) => nameOf(node) ?? nameTree("…"));
  const spend = (): void => graph.spend(workOfForm);
  const partials = wanted.map((node) => derived.partials[inputs.indexOf(node)] as Term);
  const inFull = written(derived, partials, leaves, new Map(), spend);
  const byName = named.size === 0 ? inFull : written(derived, partials, leaves, named, spend);
  const both = wanted.map((_, at) => [inFull[at], byName[at]] as const);
  const shortest = both.map(([full, short]) =>
    full === undefined || (short !== undefined && lengthOf(short) < lengthOf(full)) ? short : full,
  );
  return shortest.every((formula) => formula !== undefined) ? shortest : undefined;
}

const lengthOf = (expression: Expression): number => printExpression(expression).length;

/** @param named terms that are written as names */
function written(
  { draft }: Derived,
  partials: readonly Term[],
  leaves: readonly Name[],
  named: ReadonlyMap<Term, Name>,
  onWork: () => void,
): (Expression | undefined)[] {
  const byName = [...leaves, ...named.values()]
    .map((name) => [printExpression(name), name] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, name]) => name);
  const nameOf = (term: Term): Name | undefined => {
    const content = draft.content(term);
    return (
      named.get(term) ?? (content.kind === "parameter" ? leaves[content.parameter] : undefined)
    );
  };
  const shown: Expression[] = [...byName];
  const simplifier = new Simplifier(byName, (place) => shown[place] as Expression, onWork);
  const forms = new Map<Term, Sum>();
  const formOf = (term: Term): Sum => {
    const known = forms.get(term);
    if (known !== undefined) return known;
    const form = made(term);
    forms.set(term, form);
    return form;
  };
  const made = (term: Term): Sum => {
    const name = nameOf(term);
    if (name !== undefined) return sumOfBase(leaf(byName.indexOf(name)));
    const content = draft.content(term);
    if (content.kind === "constant") return numberForm(content.value);
    // A condition of what has no value is false: it stays as it is.
    if (draft.isTest(term)) return sumOfBase(leaf(shown.push(asItStands(term)) - 1));
    onWork();
    const operands = content.kind === "operation" ? content.operands : [];
    return applied((content as { name: OperationName }).name, operands.map(formOf));
  };
  const asItStands = (term: Term): Expression => {
    const content = draft.content(term);
    const name = nameOf(term);
    if (name !== undefined) return name;
    if (content.kind !== "operation") return simplifier.write(formOf(term));
    const count = countWritten(operation(content.name), content.operands.length, (position) =>
      draft.number(content.operands[position] as Term),
    );
    return appliedTree(content.name, content.operands.slice(0, count).map(asItStands));
  };
  const sizes: number[] = [];
  for (let term = 0; term < draft.size; term++) {
    const operands = named.has(term) ? [] : draft.operands(term);
    sizes.push(operands.reduce((size, operand) => size + (sizes[operand] as number), 1));
  }
  return partials.map((partial) => {
    if ((sizes[partial] as number) > maxSize) return undefined;
    try {
      return simplifier.write(simplifier.simplified(formOf(partial)));
    } catch (thrown) {
      if (thrown instanceof OutOfRange) return asItStands(partial);
      throw thrown;
    }
  });
}
