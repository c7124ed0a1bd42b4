/** Graphs for Graphviz; where `dot` is installed, read and laid out by it. */

import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { renderDot } from "../../../src/features/graph/dot.ts";
import { drawingOf } from "../../replies.ts";
import { graphPrograms, hostileNames } from "./drawings.ts";

const hasDot = spawnSync("dot", ["-V"]).status === 0;

function dot(text: string, form: string): string {
  const { status, stderr, stdout } = spawnSync("dot", [`-T${form}`], {
    input: text,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("\u00a0", " ")
    .replaceAll("\u200b", "");

describe("a graph for Graphviz", () => {
  const text = renderDot(drawingOf("x = 3; y = x > 2 ? x^2 : sqrt(x)\n:dot"));

  it("has a node for each of its nodes, but constants where they are used", () => {
    expect(text.match(/^ {2}n\d+ \[/gm)).toHaveLength(5);
    expect(text.match(/^ {2}c\d+ \[/gm)).toHaveLength(2);
    expect(text).toContain("<B>y = if</B>");
    expect(text).toMatch(/gradient [^/]*<\/FONT><\/TD><TD ALIGN="LEFT"><FONT POINT-SIZE="11">6</);
    expect(text).toContain('tooltip="x, value 3, gradient 6"');
  });

  it("has edges in the direction of evaluation, with the local derivatives", () => {
    const edges = text.match(/\S+ -> \S+ .*/g) ?? [];
    expect(edges).toHaveLength(8);
    expect(edges.filter((edge) => edge.includes("label="))).toEqual([
      'n3 -> n1 [label="1"]',
      'n5 -> n3 [label="6"]',
      `n5 -> n4 [label="${(0.5 / Math.sqrt(3)).toPrecision(5)}"]`,
    ]);
    expect(edges.filter((edge) => edge.includes("dashed"))).toEqual([
      "n2 -> n1 [style=dashed]",
      "n4 -> n1 [style=dashed]",
      "n5 -> n2 [style=dashed]",
    ]);
  });

  it("tells inputs, constants, operations and the output apart", () => {
    const lineOf = (start: string): string =>
      text.split("\n").find((line) => line.startsWith(`  ${start} [`)) as string;
    expect(lineOf("n1")).toContain("peripheries=2");
    expect(lineOf("n3")).toMatch(/shape=box style=filled/);
    expect(lineOf("n5")).toMatch(/style="rounded,filled"/);
    expect(text).toMatch(/c\d+ \[shape=ellipse style=dashed/);
  });

  it("is colored by the size and the sign of gradients, and where a number is not finite", () => {
    const fillOf = (program: string, name: string): string | undefined =>
      new RegExp(`fillcolor="(#[0-9a-f]{6})"[^\\n]*<B>${name}</B>`).exec(
        renderDot(drawingOf(program)),
      )?.[1];
    const program = "x = 1; w = 2; v = 3; u = 4; y = x*16 - 16*w + v + 0*u\n:dot";
    expect(fillOf(program, "x")).toBe("#5aae61");
    expect(fillOf(program, "w")).toBe("#9970ab");
    expect(fillOf(program, "v")).toBe("#d6ebd8");
    expect(fillOf(program, "u")).toBe("#ffffff");
    const strange = "x = 0; y = ln(x)\n:dot";
    expect(fillOf(strange, "y = ln")).toBe("#d7301f");
    expect(fillOf(strange, "x")).toBe("#fcc5b5");
  });

  it("says what it leaves out", () => {
    const program = "v = [k for k in 1..20000]\n";
    const told: string[] = [];
    const large = renderDot(drawingOf(`${program}:dot sum(v^2)`), (left) => told.push(left));
    expect(large).toMatch(/^\/\/ 39752 more nodes left out; :dot all writes all\ndigraph \{\n/);
    expect(told).toEqual(["… 39752 more nodes left out; :dot all writes all"]);
    expect(large).toContain('label="… 19751 more"');
    const all = renderDot(drawingOf(`${program}:dot all sum(v^2)`), (left) => told.push(left));
    expect(all).toMatch(/^digraph \{\n/);
    expect(told).toHaveLength(1);
  });
});

describe.runIf(hasDot)("dot", () => {
  it.each(hostileNames)("shows a name as it is: %j", (name) => {
    const drawing = drawingOf(`\`${name}\` = 2; y = \`${name}\`^2\n:dot`);
    const svg = dot(renderDot(drawing), "svg");
    const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, shown]) =>
      unescaped(shown as string),
    );
    expect(texts).toContain(name);
    const titles = [...svg.matchAll(/xlink:title="([^"]*)"/g)].map(([, title]) =>
      unescaped(title as string),
    );
    expect(titles).toContain(`${name}, value 2, gradient 4`);
  });

  it.each(Object.entries(graphPrograms))("lays out %s without overlap", (_, program) => {
    const drawing = drawingOf(`${program}\n:dot`);
    const lines = dot(renderDot(drawing), "plain").split("\n");
    const boxes = lines
      .filter((line) => line.startsWith("node "))
      .map((line) => line.split(" ").slice(2, 6).map(Number) as [number, number, number, number]);
    const constants = drawing.edges.filter(({ from }) => drawing.nodes[from]?.kind === "constant");
    const others = drawing.nodes.filter(({ kind }) => kind !== "constant");
    expect(boxes.length).toBe(others.length + constants.length);
    expect(lines.filter((line) => line.startsWith("edge ")).length).toBe(drawing.edges.length);
    for (const [at, [x, y, width, height]] of boxes.entries()) {
      for (const [left, top, w, h] of boxes.slice(at + 1)) {
        const apart = Math.max(
          Math.abs(x - left) - (width + w) / 2,
          Math.abs(y - top) - (height + h) / 2,
        );
        expect(apart).toBeGreaterThan(0);
      }
    }
  });
});
