/** Values that were computed before: they keep to the inputs of then, which surprises who varies these now. */

import { nodesOf } from "../autograd/quantity.ts";
import { formatShort } from "../prose.ts";
import type { Expression } from "../syntax/tree.ts";
import { freeNames } from "./free-names.ts";
import type { Workspace } from "./workspace.ts";

/** The names in some expressions. */
const namesIn = (workspace: Workspace, expressions: readonly Expression[]): string[] => [
  ...new Set(expressions.flatMap((each) => [...freeNames(each, workspace).keys()])),
];

const isDerived = (workspace: Workspace, name: string): boolean =>
  workspace.variables.get(name)?.kind === "derived";

/** Advice where expressions do not depend on a name. */
export function whyUnused(
  workspace: Workspace,
  expressions: readonly Expression[],
  name: string,
): string {
  const names = namesIn(workspace, expressions);
  const derived = names.find((each) => isDerived(workspace, each));
  if (derived !== undefined) {
    return `${derived} was computed before, and keeps to what it was computed from; a function, ${derived}(${name}) = …, follows ${name}`;
  }
  const variables = names.filter((each) => workspace.variables.get(each)?.kind !== "constant");
  return variables.length === 0
    ? "no variable occurs there"
    : `what occurs there is ${variables.join(", ")}`;
}

/** What is to be told when names get other values: which of the values in expressions that were of these stay as they are. */
export function staleValueNotes(
  workspace: Workspace,
  expressions: readonly Expression[],
  varied: readonly string[],
): string[] {
  const { graph, variables } = workspace;
  const nodes = varied.flatMap((name) => nodesOf(variables.get(name)?.quantity ?? []));
  return namesIn(workspace, expressions).flatMap((name) => {
    const { kind, quantity = [] } = variables.get(name) ?? {};
    if (kind !== "derived") return [];
    const below = new Set(graph.dependencies(nodesOf(quantity)));
    if (!nodes.some((node) => below.has(node))) return [];
    const value =
      typeof quantity === "number"
        ? `the value ${formatShort(graph.value(quantity))}`
        : "the values";
    return [
      `${name} still has ${value} from before; a function, ${name}(${varied.join(", ")}) = …, would follow`,
    ];
  });
}
