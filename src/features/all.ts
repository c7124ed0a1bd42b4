/** The table of commands, from which dispatch, argument checks and help derive. To add one, add a row to its group. */

import type { Command } from "../session/command.ts";
import { exportCommands } from "./export/command.ts";
import { helpCommands } from "./help/command.ts";
import { plotCommands } from "./plot/command.ts";
import { chainRuleCommands } from "./rows/chain-rule.ts";
import { derivativeCommands } from "./rows/derivatives.ts";
import { programCommands } from "./rows/programs.ts";
import { sessionCommands } from "./rows/session.ts";
import { solvingCommands } from "./rows/solving.ts";
import { uncertaintyCommands } from "./rows/uncertainty.ts";

/** In the order in which `:help` and the documents show them. */
export const commandGroups: ReadonlyMap<string, readonly Command[]> = new Map([
  ["help", helpCommands],
  ["derivatives", derivativeCommands],
  ["the chain rule", chainRuleCommands],
  ["plots", plotCommands],
  ["roots, optima and fits", solvingCommands],
  ["uncertainty", uncertaintyCommands],
  ["programs", programCommands],
  ["other languages", exportCommands],
  ["the session", sessionCommands],
]);

export const commands: ReadonlyMap<string, Command> = new Map(
  [...commandGroups.values()].flat().map((row) => [row.name, row]),
);
