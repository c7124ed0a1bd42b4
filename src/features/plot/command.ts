/** `:plot` and `:contour`: how they are called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { contour } from "./contour.ts";
import { contourHelp, plotHelp } from "./help.ts";
import { plot } from "./plot.ts";

export const feature: Feature = {
  group: "plots",
  commands: [
    {
      name: "plot",
      result: "drawing",
      takes: "text",
      form: "expr, … [, x = a..b] [, y = c..d] [, loglog] [, tangent at p] [, points v, w] [> file.svg]",
      run: plot,
      help: plotHelp,
    },
    {
      name: "contour",
      result: "drawing",
      takes: "text",
      form: "expr, x = a..b, y = c..d [, levels [v, …]] [, points v, w] [> file.svg]",
      run: contour,
      help: contourHelp,
    },
  ],
};
