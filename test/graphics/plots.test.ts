/**
 * Plots as a terminal shows them, and as pictures: test/plots holds the golden ones. To write them anew:
 * npx vitest run test/graphics -u
 */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderPlot } from "../../src/graphics/plot-braille.ts";
import { ticksIn } from "../../src/graphics/ticks.ts";
import type { Plot } from "../../src/index.ts";
import { printed } from "../../src/text/printed.ts";
import type { Screen } from "../../src/text/screen.ts";
import { styleFor } from "../../src/text/style.ts";
import { widthOf } from "../../src/text/text.ts";
import { repliesOf } from "../replies.ts";
import { screen } from "../text/screen.ts";
import { renderForFile, renderReport } from "../views.ts";

const screenOf = (width: number, height = Number.POSITIVE_INFINITY, colored = false): Screen =>
  screen({ width, height, style: styleFor(colored) });

const reportOf = (program: string) => {
  const reply = repliesOf(program).at(-1);
  if (reply?.kind !== "report") throw new Error(`not a report: ${JSON.stringify(reply)}`);
  return reply;
};

const shown = (program: string, on: Screen): string => renderReport(reportOf(program), on);

const golden: Record<string, string> = {
  "tanh and its derivative": ":plot tanh(x), diff(tanh(x), x), x = -3..3",
  tangent: ":plot x^2, x = -3..3, tangent at 1",
  poles: ":plot tan(x), x = -5..5",
  gamma: ":plot gamma(x), x = -4..4",
  gaps: ":plot sqrt(x), ln(x), x = -1..3",
  jumps: ":plot floor(x), x = -3..3",
  kinks: ":plot abs(x), relu(x), -abs(x), x = -2..2",
  swings: ":plot sin(50/x), x = -1..1",
  overflow: ":plot exp(x), x = 0..800",
  small: ":plot 1e-9*sin(x), x = 0..1e-3",
  "nearly constant": ":plot 1 + 1e-13*x, x = 1000000..1000001",
  nowhere: ":plot sqrt(-1 - x^2), x = -1..1",
  "nine curves": ":plot [sin(x*k) for k in 1..9], x = 0..3",
  "a valley": ":contour (1 - x)^2 + 5(y - x^2)^2, x = -2..2, y = -1..3",
  "poles of two": ":contour 1/(x*y), x = -3..3, y = -2..2",
  "half a plane": ":contour ln(x + y), x = -1..1, y = -1..1",
  "a list": ":plot [exp(-k/5) for k in 1..30]",
  "classes over areas": `const u = [sin(3*k) for k in 1..30]; const v = [cos(5*k) for k in 1..30]
:contour u - v, u = -1..1, v = -1..1, points u, v by u > v`,
};

describe.each(Object.entries(golden))("a plot of %s", (name, program) => {
  it.each([40, 80, 200])("in %i columns looks so", async (width) => {
    const text = shown(program, screenOf(width, width === 80 ? undefined : 50));
    for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width);
    const file = `../plots/${name.replaceAll(" ", "-")}-${width}.txt`;
    if (width === 80 || name === "tangent" || name === "a valley") {
      await expect(text).toMatchFileSnapshot(file);
    }
  });

  it("leaves room on its screen", () => {
    for (const height of [14, 24, 50]) {
      const lines = shown(program, screenOf(80, height)).trimEnd().split("\n");
      expect(lines.length).toBeLessThanOrEqual(Math.max(14, height - 1));
    }
  });

  it("is a picture in which no text leaves the page", () => {
    const svg = renderForFile(reportOf(program).parts[0] as never, "svg");
    const [, width, height] = /^<svg [^>]*width="(\d+)" height="([\d.]+)"/.exec(
      svg,
    ) as unknown as string[];
    expect(svg.match(/<[a-z][^>]*[^/]>/gi)?.length).toBe(svg.match(/<\/[a-z]+>/gi)?.length);
    expect(svg).toMatch(/<title id="title">.+<\/title>\n<desc id="desc">.+<\/desc>/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|href=/);
    const texts = [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"([^>]*)>([^<]*)</g)];
    expect(texts.length).toBeGreaterThan(4);
    for (const [, x, y, attributes, text] of texts as unknown as string[][]) {
      const size = widthOf((text as string).replace(/&\w+;/g, "&")) * 6;
      const anchor = /text-anchor="(\w+)"/.exec(attributes as string)?.[1] ?? "start";
      const left = Number(x) - { start: 0, middle: size / 2, end: size }[anchor as "start"];
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(left + size, text).toBeLessThanOrEqual(Number(width) + 1);
      expect(Number(y)).toBeLessThan(Number(height));
    }
  });
});

describe("the pictures in the documents", () => {
  it.each([
    [
      "derivative",
      "f(x) = sin(x) + sin(2x)/2\n:plot f(x), diff(f(x), x), x = -pi..pi, tangent at 0",
    ],
    ["valley", ":contour (1 - x)^2 + 5(y - x^2)^2, x = -2..2, y = -1..3"],
  ])("%s is what is drawn", async (name, program) => {
    const svg = renderForFile(reportOf(program).parts[0] as never, "svg");
    await expect(svg).toMatchFileSnapshot(`../../docs/${name}.svg`);
  });
});

describe("a plot", () => {
  it("tells curves apart by their dots where there are no colors", () => {
    const [legend] = shown(":plot x, -x, 2x, 3x, x = 0..1", screenOf(80)).split("\n") as [string];
    const samples = legend.match(/[\u2800-\u28ff][\u2800-\u28ff ]{3}/g);
    expect(new Set(samples).size).toBe(4);
  });

  it("writes letters on them where there are too many for that", () => {
    const text = shown(":plot [k*x for k in 1..9], x = 0..1", screenOf(80));
    for (const letter of "abcdefghi") {
      expect(text).toMatch(new RegExp(` ${letter} [\u2800-\u28ff]`));
      expect(text.split("\n").slice(3).join("\n")).toContain(letter);
    }
  });

  it("tells them apart by color where there are", () => {
    const text = shown(":plot x, -x, 2x, x = 0..1", screenOf(80, 24, true));
    const colors = text
      .split("\u001b[")
      .filter((piece) => /[\u2801-\u28ff]/.test(piece))
      .map((piece) => piece.slice(0, piece.indexOf("m")));
    expect(new Set(colors).size).toBe(3);
  });

  it("has points, a title and a second one below it, with one margin", () => {
    const part: Plot = {
      kind: "plot",
      title: "a fit",
      x: { label: "t", range: [0, 10] },
      y: { label: "height", range: [0, 100] },
      series: [
        {
          kind: "points",
          name: "data",
          points: [
            [1, 10],
            [5, 48],
            [9, 91],
            [Number.NaN, 3],
          ],
        },
        {
          kind: "line",
          name: "fit",
          pieces: [
            [
              [0, 0],
              [10, 100],
            ],
          ],
        },
      ],
      below: {
        kind: "plot",
        x: { label: "t", range: [0, 10] },
        y: { range: [-0.002, 0.002] },
        series: [
          {
            kind: "points",
            name: "residuals",
            points: [
              [1, 0],
              [5, -0.002],
              [9, 0.001],
            ],
          },
        ],
      },
    };
    const lines = renderPlot(printed(part), screenOf(60, 40)).split("\n");
    expect(lines[0]).toBe(" a fit");
    expect(lines[1]).toBe(" height   • data   ⠤⠤⠤⠤ fit");
    expect(lines.join("").match(/•/g)).toHaveLength(2 + 6);
    const edges = lines.flatMap((line) => [line.search(/[│┤└]/)]).filter((at) => at !== -1);
    expect(new Set(edges).size).toBe(1);
    const svg = renderForFile(part, "svg");
    expect(svg.match(/<circle/g)).toHaveLength(2 + 6);
    expect(svg).toContain('<title id="title">a fit</title>');
  });

  it("has a curve that is on top drawn over points that stand in its way", () => {
    const points = Array.from({ length: 200 }, (_, at) => [at, 1] as const);
    const ends = [
      [0, 1],
      [199, 1],
    ] as const;
    const part = (isOnTop: boolean): Plot => ({
      kind: "plot",
      x: { range: [0, 199] },
      y: { range: [0, 2] },
      series: [
        { kind: "line", name: "model", pieces: [ends], isOnTop },
        { kind: "points", name: "data", points },
      ],
    });
    const body = (isOnTop: boolean): string =>
      renderPlot(printed(part(isOnTop)), screenOf(60, 40))
        .split("\n")
        .slice(1)
        .join("\n");
    expect(body(false)).toContain("•••");
    expect(body(true)).not.toContain("•");
    expect(body(true)).toMatch(/[⠤⠒⠉⣀]{40}/);
    const svg = renderForFile(part(true), "svg");
    expect(svg.lastIndexOf('stroke="#0072b2"')).toBeGreaterThan(svg.lastIndexOf("<circle"));
    const colors = (text: string): string[] => [...new Set(text.match(/#0072b2|#d55e00/g) ?? [])];
    expect(colors(svg)).toEqual(colors(renderForFile(part(false), "svg")));
  });

  it.each([
    [-0.4, 0.45],
    [-0.9, 1.7],
    [-0.06, 0.011],
    [0.2, 0.9],
  ])("has two numbers at least at an axis from %d to %d, however low it is", (low, high) => {
    const part: Plot = {
      kind: "plot",
      x: { range: [0, 1] },
      y: { range: [low, high] },
      series: [{ kind: "points", name: "data", points: [] }],
    };
    const lines = renderPlot(printed(part), screenOf(40, 12)).split("\n");
    expect(lines.filter((line) => /\d┤/.test(line)).length).toBeGreaterThan(1);
  });

  it("shows nothing in a name that acts on a terminal or a page", () => {
    const part: Plot = {
      kind: "plot",
      x: { label: "\u001b[2J", range: [0, 1] },
      y: { range: [0, 1] },
      series: [
        {
          kind: "line",
          name: "</text><script>",
          pieces: [
            [
              [0, 0],
              [1, 1],
            ],
          ],
        },
      ],
    };
    expect(renderPlot(printed(part), screenOf(60))).not.toContain("\u001b");
    expect(renderForFile(part, "svg")).not.toContain("<script");
  });
});

describe("ticks", () => {
  const labels = (low: number, high: number, count = 5): string[] =>
    ticksIn({ range: [low, high] }, count).ticks.map(({ label }) => label);

  it("are round, short and exact", () => {
    expect(labels(0, 1)).toEqual(["0", "0.2", "0.4", "0.6", "0.8", "1"]);
    expect(labels(-3e-9, 3e-9)).toEqual(["-3e-9", "-2e-9", "-1e-9", "0", "1e-9", "2e-9", "3e-9"]);
    expect(labels(0, 5e12)).toEqual(["0", "1e12", "2e12", "3e12", "4e12", "5e12"]);
    expect(labels(0, 4e277)).toEqual(["0", "1e277", "2e277", "3e277", "4e277"]);
    expect(labels(-1.7e308, 1.7e308, 3)).toEqual(["-1e308", "0", "1e308"]);
  });

  it("leave out what all have in common", () => {
    expect(ticksIn({ range: [1e6, 1e6 + 1] }, 2)).toMatchObject({ offset: "1e6 +" });
    expect(labels(1e6, 1e6 + 1, 2)).toEqual(["0", "0.5", "1"]);
  });

  it("lie within their range, and their labels are different", () => {
    const end = fc.double({ min: -1e300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(end, fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (low, width) => {
        const high = low + width * Math.max(1, Math.abs(low));
        const { ticks } = ticksIn({ range: [low, high] }, 6);
        const slack = (high - low) * 1e-6;
        for (const { value } of ticks) {
          expect(value).toBeGreaterThanOrEqual(low - slack);
          expect(value).toBeLessThanOrEqual(high + slack);
        }
        expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
        for (const { label } of ticks) expect(label.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
