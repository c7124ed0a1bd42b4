/** What a command shows, as text: a row for each kind of part. */

import { renderDot } from "../features/graph/dot.ts";
import { renderMermaid } from "../features/graph/mermaid.ts";
import { renderTree } from "../features/graph/tree.ts";
import { renderShaded } from "../features/heat/render.ts";
import { renderPaths } from "../features/paths/render.ts";
import { renderSteps } from "../features/step/render.ts";
import { renderContour } from "../graphics/contour-braille.ts";
import { renderPlot } from "../graphics/plot-braille.ts";
import type { Listing, Part, Report } from "../session/reply.ts";
import { renderEstimates } from "../text/estimates.ts";
import { renderFacts } from "../text/facts.ts";
import { inPieces, renderListing } from "../text/listing.ts";
import type { Screen } from "../text/screen.ts";
import { printable, wrap } from "../text/text.ts";
import { renderRest, withinHeight } from "../text/truncate.ts";

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
