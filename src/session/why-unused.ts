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
    return `${user} stands on an earlier ${name}; write ${user} again, and it stands on this one`;
  }
  const names = mentioned.filter(({ kind }) => kind !== "constant").map((each) => each.name);
  return names.length === 0
    ? "no variable occurs there"
    : `what occurs there is ${[...new Set(names)].join(", ")}`;
}
