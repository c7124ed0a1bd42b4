/** The list of all features, in the order in which `:help` and the documents show them. To add one, add a line. */

import type { Feature } from "../session/feature.ts";
import { exportCommands } from "./export/command.ts";
import { helpCommands } from "./help/command.ts";
import { plotCommands } from "./plot/command.ts";
import { chainRuleCommands } from "./rows/chain-rule.ts";
import { derivativeCommands } from "./rows/derivatives.ts";
import { programCommands } from "./rows/programs.ts";
import { sessionCommands } from "./rows/session.ts";
import { solvingCommands } from "./rows/solving.ts";
import { uncertaintyCommands } from "./rows/uncertainty.ts";

export const features: readonly Feature[] = [
  { group: "help", commands: helpCommands },
  { group: "derivatives", commands: derivativeCommands },
  { group: "the chain rule", commands: chainRuleCommands },
  { group: "plots", commands: plotCommands },
  { group: "roots, optima and fits", commands: solvingCommands },
  { group: "uncertainty", commands: uncertaintyCommands },
  { group: "programs", commands: programCommands },
  { group: "other languages", commands: exportCommands },
  { group: "the session", commands: sessionCommands },
];
