/** `:grad`, `:symbolic` and `:hessian`: how they are called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { gradHelp, hessianHelp, symbolicHelp } from "./help.ts";
import { grad, hessian } from "./run.ts";
import { symbolic } from "./symbolic.ts";

export const feature: Feature = {
  group: "derivatives",
  commands: [
    {
      name: "grad",
      takes: "expression",
      run: grad,
      help: gradHelp,
    },
    {
      name: "symbolic",
      takes: "text",
      form: "[expr] [for x, …]",
      isOptional: true,
      run: symbolic,
      help: symbolicHelp,
    },
    {
      name: "hessian",
      takes: "expression",
      run: hessian,
      help: hessianHelp,
    },
  ],
};
