/** The table of commands, from which dispatch, argument checks and help derive. To add one, add a row to its group. */

import type { Command } from "./command.ts";
import { chainRuleCommands } from "./rows/chain-rule.ts";
import { derivativeCommands } from "./rows/derivatives.ts";
import { helpCommands } from "./rows/help.ts";
import { plotCommands } from "./rows/plots.ts";
import { programCommands } from "./rows/programs.ts";
import { sessionCommands } from "./rows/session.ts";
import { uncertaintyCommands } from "./rows/uncertainty.ts";

/** In the order in which `:help` and the documents show them. */
export const commandGroups: ReadonlyMap<string, readonly Command[]> = new Map([
  ["help", helpCommands],
  ["derivatives", derivativeCommands],
  ["the chain rule", chainRuleCommands],
  ["plots", plotCommands],
  ["uncertainty", uncertaintyCommands],
  ["programs", programCommands],
  ["the session", sessionCommands],
]);

export const commands: ReadonlyMap<string, Command> = new Map(
  [...commandGroups.values()].flat().map((row) => [row.name, row]),
);
