/** Correlations between uncertain inputs: set for the session, and for the program that `:save` writes. */

import { badCorrelation, type NablaError } from "../../error.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import type { Context } from "../command.ts";
import { elementName } from "../naming.ts";
import type { Element } from "../workspace.ts";
import type { Correlation } from "./correlations.ts";

/**
 * Sets coefficients between inputs that names stand for, and keeps the statement that does the same in the journal.
 * @throws NablaError `bad-correlation` where no quantities can be correlated so; then none is set
 */
export function correlate(
  { workspace, journal }: Pick<Context, "workspace" | "journal">,
  correlations: readonly Correlation<Element>[],
): void {
  if (correlations.length === 0) return;
  if (!workspace.correlate(correlations)) {
    throw impossibleCorrelations();
  }
  addToJournal(journal, correlations);
}

/** Each quantity with those before it, by the rows of their matrix, but for coefficients that are 0. */
export const pairsOf = <Key>(
  keys: readonly Key[],
  matrix: readonly (readonly number[])[],
): Correlation<Key>[] =>
  keys
    .flatMap((one, row) =>
      keys
        .slice(0, row)
        .map((other, column) => [one, other, matrix[row]?.[column] as number] as const),
    )
    .filter(([, , coefficient]) => coefficient !== 0);

/** For the program that does the same. */
export function addToJournal(
  journal: Context["journal"],
  correlations: readonly Correlation<Element>[],
): void {
  if (correlations.length === 0) return;
  journal.correlate(
    correlations.map(([one, other, coefficient]) => ({
      names: [one.input.name, other.input.name],
      variables: [one.variable, other.variable],
      text: `${nameOf(one)} ${nameOf(other)} ${coefficient}`,
    })),
  );
}

export const impossibleCorrelations = (): NablaError =>
  badCorrelation(
    "these correlations are impossible: a sum would have a negative variance",
    "if a and b, and b and c, correlate strongly, so do a and c; commas set several at once",
  );

/** As it is typed: `w[1]`. */
export const nameOf = ({ input, index }: Element): string =>
  nameAsWritten(elementName(input.name, index));
