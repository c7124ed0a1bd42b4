/** What a command shows, as text: a row for each kind of part. */

import type { Listing, Part, Report } from "../session/reply.ts";
import { renderDot } from "./dot.ts";
import { renderEstimates } from "./estimates.ts";
import { renderFacts } from "./facts.ts";
import { inPieces, renderListing } from "./listing.ts";
import { renderMermaid } from "./mermaid.ts";
import { renderPaths } from "./paths.ts";
import { renderContour } from "./plot/contour.ts";
import { renderPlot } from "./plot/plot.ts";
import { renderRest, withinHeight } from "./rest.ts";
import type { Screen } from "./screen.ts";
import { renderShaded } from "./shaded.ts";
import { renderSteps } from "./steps.ts";
import { printable, wrap } from "./text.ts";
import { renderTree } from "./tree.ts";

type Drawn = Exclude<Part, string>;
type Renderers = {
  readonly [Kind in Drawn["kind"]]: (
    part: Extract<Drawn, { kind: Kind }>,
    screen: Screen,
  ) => string;
};

const renderers: Renderers = {
  listing: (listing, screen) => {
    const shown = withinHeight(listing, screen);
    const own = { ...screen, digits: digitsOf(listing, screen) };
    const pieces = [...inPieces(shown, own)].map((piece) => renderListing(piece, own));
    return pieces.join("\n") + renderRest(shown.rest, screen);
  },
  paths: renderPaths,
  steps: renderSteps,
  graph: (drawing, screen) => {
    switch (drawing.form) {
      case "tree":
        return renderTree(drawing, screen);
      case "dot":
        return renderDot(drawing);
      case "mermaid":
        return renderMermaid(drawing);
    }
  },
  plot: renderPlot,
  contour: renderContour,
  estimates: renderEstimates,
  facts: renderFacts,
  // Never wrapped: it is to be copied. What would act on a terminal does not.
  source: ({ text }) =>
    text
      .split("\n")
      .map((line) => printable(line))
      .join("\n"),
  shaded: renderShaded,
};

/** Where numbers are wanted in full, they are. */
const digitsOf = (
  { digits: most = Number.POSITIVE_INFINITY }: Listing,
  { digits }: Screen,
): number => (Number.isFinite(digits) ? Math.min(digits, most) : digits);

export const renderReport = ({ parts }: Report, screen: Screen): string =>
  parts.map((part) => renderPart(part, screen)).join("");

function renderPart(part: Part, screen: Screen): string {
  if (typeof part === "string") return renderText(part, screen);
  return (renderers[part.kind] as (part: Drawn, screen: Screen) => string)(part, screen);
}

const renderText = (text: string, { width }: Screen): string =>
  text
    .split("\n")
    .flatMap((line) => wrap(printable(line), width))
    .map((line) => `${line}\n`)
    .join("");
