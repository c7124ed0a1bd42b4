/** `:paths`: how it is called, and what runs. */

import type { Feature } from "../../session/feature.ts";
import { pathsHelp } from "./help.ts";
import { derivativeIn, pathsJson } from "./json.ts";
import { renderPaths } from "./render.ts";
import { paths } from "./run.ts";

export const feature: Feature = {
  group: "the chain rule",
  commands: [
    {
      name: "paths",
      takes: "expressions",
      run: paths,
      help: pathsHelp,
    },
  ],
  parts: { paths: { text: renderPaths, json: pathsJson, results: derivativeIn } },
};
