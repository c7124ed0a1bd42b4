/** `:budget`, `:correlate`, `:montecarlo` and `:sensitivity`: how they are called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { budget } from "./budget.ts";
import { correlations } from "./correlations.ts";
import { budgetHelp, correlateHelp, monteCarloHelp, sensitivityHelp } from "./help.ts";
import { monteCarlo } from "./monte-carlo.ts";
import { sensitivity } from "./sensitivity.ts";

export const feature: Feature = {
  group: "uncertainty",
  commands: [
    {
      name: "budget",
      takes: "text",
      form: "[expr] [, second]",
      isOptional: true,
      run: budget,
      help: budgetHelp,
    },
    {
      name: "correlate",
      takes: "text",
      form: "[a b r, …]",
      isOptional: true,
      run: correlations,
      help: correlateHelp,
    },
    {
      name: "montecarlo",
      takes: "text",
      form: "[expr] [, n 1e6] [, seed 42]",
      isOptional: true,
      run: monteCarlo,
      help: monteCarloHelp,
    },
    {
      name: "sensitivity",
      takes: "expression",
      run: sensitivity,
      help: sensitivityHelp,
    },
  ],
};
