/** What a command draws, as the text of a file: a row for each kind of part, with a form for each ending. */

import { notDrawnAs } from "../error.ts";
import { renderDot } from "../features/graph/dot.ts";
import { renderMermaid } from "../features/graph/mermaid.ts";
import { contourSvg } from "../graphics/contour-svg.ts";
import { plotSvg } from "../graphics/plot-svg.ts";
import type { Part } from "../session/reply.ts";

type Drawn = Exclude<Part, string>;
/** Told of what is left out. */
type Tell = (left: string) => void;
type Drawings = {
  readonly [Kind in Drawn["kind"]]?: Readonly<
    Record<string, (part: Extract<Drawn, { kind: Kind }>, tell: Tell) => string>
  >;
};

const drawings: Drawings = {
  graph: {
    dot: renderDot,
    gv: renderDot,
    mmd: renderMermaid,
    md: (drawing, tell) => `\`\`\`mermaid\n${renderMermaid(drawing, tell)}\`\`\`\n`,
  },
  plot: { svg: plotSvg },
  contour: { svg: contourSvg },
};

/** @throws NablaError `bad-option` where a part has no form with this ending */
export function renderForFile(part: Part, ending: string, tell: Tell = () => {}): string {
  const forms: Readonly<Record<string, (part: never, tell: Tell) => string>> =
    (typeof part === "string" ? undefined : drawings[part.kind]) ?? {};
  const form = Object.hasOwn(forms, ending) ? forms[ending] : undefined;
  if (form === undefined) throw notDrawnAs(ending, Object.keys(forms));
  return form(part as never, tell);
}
