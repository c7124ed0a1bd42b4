/** What a command has found for some inputs, given to their names: so that formulas, and `:save`, have it. */

import { parse } from "../../syntax/parse.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import type { Numbers, Part } from "../reply.ts";
import { type Varied, valuesByName } from "../variation.ts";
import type { Context } from "./command.ts";

/** What a search has found, and how that is shown. */
export interface Found {
  readonly values: ReadonlyMap<string, Numbers>;
  readonly parts: readonly Part[];
}

/**
 * Binds the names of these variables to inputs with these values; those that are elements of a list, to a list. The
 * statements that would do the same are kept in the journal.
 */
export function bindResults(
  context: Pick<Context, "workspace" | "journal">,
  variables: readonly Varied[],
  values: ArrayLike<number>,
): void {
  bindNumbers(context, valuesByName(context.workspace, variables, values));
}

/** The same by name: for what is bound after the work was cut off, when nodes have moved. */
export function bindNumbers(
  { workspace, journal }: Pick<Context, "workspace" | "journal">,
  values: ReadonlyMap<string, Numbers>,
): void {
  for (const [name, numbers] of values) {
    workspace.bindInput(name, numbers);
    const text = `${nameAsWritten(name)} = ${written(numbers)}`;
    journal.add(parse(text), text, false);
  }
}

const written = (numbers: Numbers): string =>
  typeof numbers === "number"
    ? String(numbers).replace("NaN", "nan").replace("Infinity", "inf")
    : `[${numbers.map(written).join(", ")}]`;
