/** What is shown of parts, with the views of all features. */

import { features } from "../src/features/all.ts";
import * as parts from "../src/formats/parts.ts";
import type { Tell } from "../src/session/feature.ts";
import type { Part, Report } from "../src/session/reply.ts";
import type { Screen } from "../src/text/screen.ts";

export const views = parts.viewsOf(features);

export const renderReport = (report: Report, screen: Screen): string =>
  parts.renderReport(report, screen, views);

export const renderForFile = (part: Part, ending: string, tell?: Tell): string =>
  parts.renderForFile(part, ending, views, tell);
