/** Why expressions do not depend on a name. */

import { nameAsWritten } from "../syntax/print.ts";
import type { Expression } from "../syntax/tree.ts";
import { restedOn } from "./variable.ts";
import type { Workspace } from "./workspace.ts";

/** Advice where expressions do not depend on a name. */
export function whyUnused(
  workspace: Workspace,
  expressions: readonly Expression[],
  name: string,
): string {
  const mentioned = expressions.flatMap((each) => workspace.variablesNamedIn(each));
  const present = workspace.variables.get(name);
  const onEarlier = mentioned.find((each) =>
    [...restedOn([each])].some((below) => below.name === name && below !== present),
  );
  if (onEarlier !== undefined) {
    const user = nameAsWritten(onEarlier.name);
    return `${user} uses an earlier ${name}; define ${user} again`;
  }
  const names = mentioned.filter(({ kind }) => kind !== "constant").map((each) => each.name);
  return names.length === 0 ? "it uses no variables" : `it uses ${[...new Set(names)].join(", ")}`;
}
