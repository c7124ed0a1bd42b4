/** How parts of reports are shown: as text, as JSON, as files. Each kind has its views, and a part is looked up by its kind. */

import { notDrawnAs } from "../error.ts";
import { renderContour } from "../graphics/contour-braille.ts";
import { contourSvg } from "../graphics/contour-svg.ts";
import { renderPlot } from "../graphics/plot-braille.ts";
import { plotSvg } from "../graphics/plot-svg.ts";
import type { Feature, Pages, PartView, PartViews, Tell } from "../session/feature.ts";
import type { Part, Report } from "../session/reply.ts";
import { renderEstimates } from "../text/estimates.ts";
import { renderFacts } from "../text/facts.ts";
import { inPieces, renderListing } from "../text/listing.ts";
import { printableLines, type Shown } from "../text/printable.ts";
import { type Printed, printed } from "../text/printed.ts";
import type { Screen } from "../text/screen.ts";
import type { Json, Listing } from "../text/shapes.ts";
import { widthOf, wrap } from "../text/text.ts";
import { renderRest, withinHeight } from "../text/truncate.ts";
import { contourJson, plotJson } from "./plot-json.ts";
import { estimatesJson, factsJson, listingJson } from "./shapes-json.ts";

/** Of the kinds that several features show. */
const shared: PartViews = {
  listing: { text: renderWhole, json: listingJson },
  estimates: { text: renderEstimates, json: estimatesJson },
  facts: { text: renderFacts, json: factsJson },
  plot: { text: renderPlot, json: plotJson, files: { svg: plotSvg } },
  contour: { text: renderContour, json: contourJson, files: { svg: contourSvg } },
};

export const viewsOf = (features: readonly Feature[]): PartViews =>
  Object.assign({}, shared, ...features.map(({ parts }) => parts));

type Drawn = Exclude<Part, string>;

function viewOf(part: Drawn, views: PartViews): PartView<Drawn> {
  const view = views[part.kind] as PartView<Drawn> | undefined;
  if (view === undefined) throw new Error(`no feature shows parts of the kind ${part.kind}`);
  return view;
}

export const renderReport = (
  { parts, reading = parts }: Report,
  screen: Screen,
  views: PartViews,
): Shown => reading.map((part) => renderPart(part, screen, views)).join("") as Shown;

function renderPart(part: Part, screen: Screen, views: PartViews): string {
  if (typeof part === "string") return renderText(printed(part, printableLines), screen);
  const { text, hasLines } = viewOf(part, views);
  return text(hasLines ? printed(part, printableLines) : printed(part), screen);
}

const renderText = (text: Printed<string>, { width }: Screen): string =>
  text
    .split("\n")
    .flatMap((line) => wrapIndented(line, width))
    .map((line) => `${line}\n`)
    .join("");

/** What goes on below an indented line stands further in. */
function wrapIndented(line: string, width: number): string[] {
  const lead = /^ */.exec(line)?.[0] ?? "";
  if (lead === "" || widthOf(line) <= width) return wrap(line, width);
  const room = Math.max(1, width - lead.length - 2);
  return wrap(line.trimStart(), room).map((text, at) => `${at === 0 ? lead : `${lead}  `}${text}`);
}

function renderWhole(listing: Printed<Listing>, screen: Screen): string {
  const shown = withinHeight(listing, screen);
  const own = { ...screen, digits: digitsOf(listing, screen) };
  const pieces = [...inPieces(shown, own)].map((piece) => renderListing(piece, own));
  return pieces.join("\n") + renderRest(shown.rest, screen);
}

/** Where numbers are wanted in full, they are. */
const digitsOf = (
  { digits: most = Number.POSITIVE_INFINITY }: Listing,
  { digits }: Screen,
): number => (Number.isFinite(digits) ? Math.min(digits, most) : digits);

/** A part as values of JSON: itself, and what it leaves out. */
export const partJson = (part: Part, views: PartViews): readonly Json[] =>
  typeof part === "string" ? [part] : viewOf(part, views).json(part);

/**
 * The text of a file with this ending that shows a part.
 * @throws NablaError `bad-option` where a part has no form with this ending
 */
export function renderForFile(
  part: Part,
  ending: string,
  views: PartViews,
  tell: Tell = () => {},
): string {
  const forms = (typeof part === "string" ? undefined : viewOf(part, views).files) ?? {};
  const form = Object.hasOwn(forms, ending) ? forms[ending] : undefined;
  if (form === undefined) throw notDrawnAs(ending, Object.keys(forms));
  return form(printed(part as Drawn), tell);
}

/** A part as pages to go through on a terminal; undefined where it is none. */
export const pagesOf = (part: Part, views: PartViews): Pages | undefined =>
  typeof part === "string" ? undefined : viewOf(part, views).pages?.(printed(part));
