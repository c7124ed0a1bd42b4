/** Shaded formulas on screens with and without colors. */

import { describe, expect, it } from "vitest";
import type { Shaded } from "../../../src/features/heat/part.ts";
import { renderShaded } from "../../../src/features/heat/render.ts";
import { hasManyColors, styleFor } from "../../../src/text/style.ts";
import { widthOf } from "../../../src/text/text.ts";
import { screen } from "../../text/screen.ts";

const neuron: Shaded = {
  kind: "shaded",
  formulas: [
    {
      name: "o",
      parts: [
        { text: "tanh(", share: 1 },
        { text: "x", share: 0.5 },
        { text: "*", share: 0.75 },
        { text: "w", share: 0.25 },
        { text: " + ", share: 1 },
        { text: "2*", share: 0 },
        { text: "b", share: 1e-9 },
        { text: ")", share: 1 },
      ],
    },
  ],
};

describe("without colors", () => {
  it("blocks stand below", () => {
    expect(renderShaded(neuron, screen()).split("\n").slice(0, 2)).toEqual([
      " o = tanh(x*w + 2*b)",
      "     █████▄▆▂███  ▁█",
    ]);
  });

  it("and say that shares are rounded up", () => {
    const share = (text: string, part: number): Shaded => ({
      kind: "shaded",
      formulas: [{ name: undefined, parts: [{ text, share: part }] }],
    });
    expect(renderShaded(share("b", 1 / 7), screen())).toMatch(
      /^ b\n ▂\n\n share .*, up to: {2}▁ 1\/8 /,
    );
  });

  it("long formulas go on below, with theirs", () => {
    const parts = Array.from({ length: 30 }, (_, at) => [
      { text: `input${at}`, share: at / 30 },
      { text: " + ", share: 1 },
    ]).flat();
    const text = renderShaded(
      { kind: "shaded", formulas: [{ name: undefined, parts }] },
      screen({ width: 40 }),
    );
    const lines = text.split("\n");
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(40);
    const body = lines.slice(0, lines.indexOf(""));
    expect(body.length % 2).toBe(0);
    const whole = body
      .filter((_, at) => at % 2 === 0)
      .map((line) => line.trim())
      .join(" ");
    expect(whole).toBe(
      parts
        .map((part) => part.text)
        .join("")
        .trim(),
    );
  });

  it("wide letters have wide blocks", () => {
    const formulas = [{ name: undefined, parts: [{ text: "幅*幅", share: 1 }] }];
    const [above, below] = renderShaded({ kind: "shaded", formulas }, screen()).split("\n");
    expect(widthOf(below as string)).toBe(widthOf(above as string));
  });
});

describe("with colors", () => {
  it("there are backgrounds, and no line below", () => {
    for (const hasMany of [false, true]) {
      const lines = renderShaded(neuron, screen({ style: styleFor(true, hasMany) })).split("\n");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colors are control sequences
      expect(lines[0]?.replace(/\x1b\[[\d;]*m/g, "")).toBe(" o = tanh(x*w + 2*b)");
      expect(lines[1]).toBe("");
      expect(lines[0]).toContain(hasMany ? "\u001b[48;5;196m" : "\u001b[41m");
      expect(lines[0]).toContain("\u001b[2m2*\u001b[22m");
      // The lowest level has a background of its own.
      expect(lines[0]).toMatch(hasMany ? /\[48;5;230mb/ : /\[47mb/);
    }
  });

  it("as many as the terminal says it has", () => {
    expect(hasManyColors({ TERM: "xterm-256color" })).toBe(true);
    expect(hasManyColors({ TERM: "xterm", COLORTERM: "truecolor" })).toBe(true);
    expect(hasManyColors({ TERM: "linux" })).toBe(false);
    expect(hasManyColors({})).toBe(false);
  });
});
