/** Graphs as Mermaid flowcharts. */

import { describe, expect, it } from "vitest";
import { renderMermaid } from "../../../src/features/graph/mermaid.ts";
import { drawingOf } from "../../replies.ts";
import { renderForFile } from "../../views.ts";
import { graphPrograms, hostileNames } from "./drawings.ts";

// The lines that there are, and no others: between quotes no sign means anything but #34; and <br/>.
const text = String.raw`"(?:[^"#;&<>\\[\]{}|\x60]|#\d+;|<br\/>)*"`;
const shape = String.raw`(?:\[\[${text}\]\]|\[${text}\]|\(\[${text}\]\)|\(\(${text}\)\))`;
const lines = [
  "flowchart LR",
  String.raw`  %% \d+ more nodes? left out`,
  String.raw`  n\d+${shape}`,
  String.raw`  n\d+ (?:-\.->|-->\|${text}\|) n\d+`,
  String.raw`  c\d+${shape} --> n\d+`,
  String.raw`  m\d+${shape} -\.-> n\d+`,
  String.raw`  classDef \w+ [-\w:,#]+`,
  String.raw`  class [ncm\d,]+ \w+`,
];
const line = new RegExp(`^(?:${lines.join("|")})$`);

const decoded = (label: string): string =>
  label
    .replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll("\u200b", "");

describe("a flowchart", () => {
  it("has the nodes, the edges with the local derivatives, and colors", () => {
    expect(renderMermaid(drawingOf("x = 3; y = sqrt(2x) - floor(x)\n:mermaid"))).toBe(`\
flowchart LR
  n1[["y = #45;<br/>value -0.55051<br/>gradient 1"]]
  n2["sqrt<br/>value 2.4495<br/>gradient 1"]
  n3["floor<br/>value 3<br/>gradient -1"]
  n4["#42;<br/>value 6<br/>gradient 0.20412"]
  n5(["x<br/>value 3<br/>gradient 0.40825"])
  n2 -->|"1"| n1
  n3 -->|"-1"| n1
  n4 -->|"0.20412"| n2
  n5 -.-> n3
  c5(("2")) --> n4
  n5 -->|"2"| n4
  classDef positive4 fill:#5aae61,color:#000,stroke:#666
  class n1,n2 positive4
  classDef negative4 fill:#9970ab,color:#000,stroke:#666
  class n3 negative4
  classDef positive2 fill:#add7b0,color:#000,stroke:#666
  class n4 positive2
  classDef positive3 fill:#83c289,color:#000,stroke:#666
  class n5 positive3
  classDef constant fill:none,stroke-dasharray:3
  class c5 constant
`);
  });

  it("is put between fences for Markdown", () => {
    const drawing = drawingOf("x = 3\n:mermaid x^2");
    const chart = renderMermaid(drawing);
    expect(renderForFile(drawing, "mmd")).toBe(chart);
    expect(renderForFile(drawing, "md")).toBe(`\`\`\`mermaid\n${chart}\`\`\`\n`);
  });

  it.each(hostileNames)("shows a name as it is: %j", (name) => {
    const chart = renderMermaid(drawingOf(`\`${name}\` = 2; y = \`${name}\`^2\n:mermaid`));
    for (const written of chart.trimEnd().split("\n")) expect(written).toMatch(line);
    const titles = [...chart.matchAll(/"((?:(?!<br\/>)[^"])*)<br\/>/g)].map(([, title]) =>
      decoded(title as string),
    );
    expect(titles).toEqual(["y = ^", name]);
  });

  it.each(Object.entries(graphPrograms))("holds %s", (_, program) => {
    const drawing = drawingOf(`${program}\n:mermaid`);
    const written = renderMermaid(drawing).trimEnd().split("\n");
    for (const each of written) expect(each).toMatch(line);
    const arrows = written.filter((each) => /-->|-\.->/.test(each));
    expect(arrows.length).toBe(drawing.edges.length);
  });

  it("keeps to what Mermaid draws without being told to draw more", () => {
    const chain = Array.from({ length: 900 }, (_, n) => `x${n + 1} = sin(x${n})*x${n};`);
    for (const program of [
      "v = [sin(k) for k in 1..20000]\n:mermaid sum(v^2)",
      `x0 = 0.3\n${chain.join("\n")}\n:mermaid`,
    ]) {
      const drawing = drawingOf(program);
      const chart = renderMermaid(drawing);
      expect(chart.length).toBeLessThanOrEqual(50_000);
      const arrows = chart.match(/-->|-\.->/g) ?? [];
      expect(arrows.length).toBeLessThanOrEqual(500);
      expect(arrows.length).toBeGreaterThan(150);
      const nodes = chart.match(/^ {2}n\d+[[(]/gm) ?? [];
      const left = Number(/%% (\d+) more nodes left out/.exec(chart)?.[1]);
      // A constant is one node, but drawn wherever it is used.
      expect(drawing.count - nodes.length - left).toBeLessThanOrEqual(1);
      expect(chart).toMatch(/m\d+\["… \d+ more"\]/);
    }
  });
});
