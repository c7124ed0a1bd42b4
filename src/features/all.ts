/** The list of all features, in the order in which `:help` and the documents show them. To add one, add it here. */

import type { Feature } from "../session/feature.ts";
import { feature as assert } from "./assert/command.ts";
import { feature as check } from "./check/command.ts";
import { feature as derivatives } from "./derivatives/command.ts";
import { feature as editing } from "./editing/command.ts";
import { feature as exporting } from "./export/command.ts";
import { feature as files } from "./files/command.ts";
import { feature as fit } from "./fit/command.ts";
import { feature as graph } from "./graph/command.ts";
import { feature as heat } from "./heat/command.ts";
import { feature as help } from "./help/command.ts";
import { feature as minimize } from "./minimize/command.ts";
import { feature as paths } from "./paths/command.ts";
import { feature as plot } from "./plot/command.ts";
import { feature as quit } from "./quit/command.ts";
import { feature as read } from "./read/command.ts";
import { feature as settings } from "./settings/command.ts";
import { feature as show } from "./show/command.ts";
import { feature as solve } from "./solve/command.ts";
import { feature as step } from "./step/command.ts";
import { feature as trace } from "./trace/command.ts";
import { feature as uncertainty } from "./uncertainty/command.ts";
import { feature as whatIf } from "./what-if/command.ts";

// What parts of their own are shaped like, for users of the library; this also makes their kinds known to `Part`.
export type * from "./export/part.ts";
export type * from "./graph/part.ts";
export type * from "./heat/part.ts";
export type * from "./paths/part.ts";
export type * from "./step/part.ts";

export const features: readonly Feature[] = [
  help,
  derivatives,
  check,
  trace,
  step,
  paths,
  heat,
  graph,
  plot,
  solve,
  minimize,
  fit,
  uncertainty,
  whatIf,
  assert,
  files,
  read,
  exporting,
  show,
  settings,
  editing,
  quit,
];
