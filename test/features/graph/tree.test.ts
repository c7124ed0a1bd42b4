/** Graphs as trees on screens of any size. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlineOf, treeLinesOf } from "../../../src/features/graph/outline.ts";
import { renderTree } from "../../../src/features/graph/tree.ts";
import type { Screen } from "../../../src/text/screen.ts";
import { paint, styleFor } from "../../../src/text/style.ts";
import { widthOf } from "../../../src/text/text.ts";
import { drawingOf } from "../../replies.ts";
import { screen } from "../../text/screen.ts";

const treeOf = (program: string, limits?: Partial<Screen>): string =>
  renderTree(drawingOf(program), screen(limits));

const neuron = `x1 = 2; w1 = -3; x2 = 0; w2 = 1; b = 6.8813735870195432;
o = tanh(x1*w1 + x2*w2 + b)
:tree`;

const logistic = (steps: number): string =>
  `x0 = 0.3; r = 3.7\n${Array.from({ length: steps }, (_, n) => `x${n + 1} = r*x${n}*(1 - x${n});\n`).join("")}:tree`;

describe("the tree", () => {
  it("has a line for each node, with numbers in columns and bars", () => {
    expect(treeOf(neuron)).toBe(`\
 node                     value   gradient
 o = tanh          0.7071067812        1     █████
 └─ +              0.881373587         0.5   ███
    ├─ +          -6                   0.5   ███
    │  ├─ *       -6                   0.5   ███
    │  │  ├─ x1    2                  -1.5   ▒▒▒▒▒▒▒▒
    │  │  └─ w1   -3                   1.0   █████
    │  └─ *        0                   0.5   ███
    │     ├─ x2    0                   0.5   ███
    │     └─ w2    1                   0
    └─ b           6.881373587         0.5   ███
`);
  });

  it("fits a narrow screen, with bars of one column", () => {
    expect(treeOf(neuron, { width: 40 })).toBe(`\
 node                 value  gradient
 o = tanh         0.7071068       1    ▅
 └─ +             0.8813736       0.5  ▃
    ├─ +         -6               0.5  ▃
    │  ├─ *      -6               0.5  ▃
    │  │  ├─ x1   2              -1.5  █
    │  │  └─ w1  -3               1.0  ▅
    │  └─ *       0               0.5  ▃
    │     ├─ x2   0               0.5  ▃
    │     └─ w2   1               0
    └─ b          6.881374        0.5  ▃
`);
  });

  it("draws what is shared once, and refers to it by its name or by a number", () => {
    expect(treeOf("x = 3; d = 2x; y = d*sin(d + 1) + exp(d + 1)\n:tree")).toBe(`\
 node                        value      gradient   log
 y = +             1100.575078          1          █
 ├─ *                 3.941919592       1          █
 │  ├─ d = *          6              1101.813559   ███████
 │  │  ├─ 2           2
 │  │  └─ x           3              2203.627117   ████████
 │  └─ sin            0.6569865987      6          ███
 │     └─ #1 = +      7              1101.156572   ███████
 │        ├─ ↑ d
 │        └─ 1        1
 └─ exp            1096.633158          1          █
    └─ ↑ #1
`);
  });

  it("tells nodes of one name apart", () => {
    expect(treeOf("x = 2; y = x^2; y = y*y; y = y + sin(y)\n:tree")).toBe(`\
 node                               value        gradient
 y = +                      15.71209668     1               ██████
 ├─ y (earlier) = *         16              0.04234051968   ▏
 │  ├─ y (earlier, 2) = ^    4              0.3387241574    ██
 │  │  ├─ x                  2              1.35489663      ████████
 │  │  └─ 2                  2
 │  └─ ↑ y (earlier, 2)
 └─ sin                     -0.2879033167   1               ██████
    └─ ↑ y (earlier)
`);
  });

  it("lets the longest chain of a deep graph go straight down", () => {
    expect(treeOf(logistic(4), { width: 40 })).toBe(`\
 node              value    gradient
 ● x4 = ↓ * ·  0.4682907   1          ▁
 ├─● -         0.1486669   3.149932   ▃
 │ ├── 1       1
 │ └── ↓ x3
 ● *           3.149932    0.1486669  ▁
 ├── r         3.7        -1.169817   ▁
 ● x3 = ↓ * ·  0.8513331  -2.599865   ▃
 ├─● -         0.3588973  -6.167088   ▆
 │ ├── 1       1
 │ └── ↓ x2
 ● *           2.37208    -0.9330845  ▁
 ├── ↑ r
 ● x2 = ↓ * ·  0.6411027   2.714675   ▃
 ├─● -         0.223       7.804419   █
 │ ├── 1       1
 │ └── ↓ x1
 ● *           2.8749      0.6053725  ▁
 ├── ↑ r
 ● x1 = *      0.777      -5.564541   ▅
 ├─● *         1.11       -3.895179   ▄
 │ ├── ↑ r
 │ └── x0      0.3        -8.23552    █
 ● -           0.7        -6.17664    ▆
 ├── 1         1
 └── ↑ x0
`);
    const whole = treeOf(logistic(1000)).trimEnd().split("\n");
    expect(whole.length).toBe(1 + 6 * 1000 + 1);
    expect(Math.max(...whole.map(widthOf))).toBeLessThan(100);
  });

  it("puts what is longer than its column on a line of its own", () => {
    const name = "the_number_of_observations_per_second_and_channel";
    expect(treeOf(`${name} = 1024; x = 2; y = ln(${name})/x\n:tree`, { width: 40 })).toBe(`\
 node                 value   gradient
 ● y = ↓ / ·          3.466  1         ▅
 ├── x                2     -1.733     █
 ● ln                 6.931  0.5       ▂
 └── the_number_of_observations_per_seco
     nd_and_channel
                   1024      0.0004883 ▁
`);
  });

  it("marks what is not finite", () => {
    expect(treeOf("x = 3; y = 1; z = sqrt(x - 3) + y\n:tree")).toBe(`\
 node         value   gradient
 z = +            1          1   ████████
 ├─ sqrt          0          1   ████████
 │  └─ -          0        inf   !
 │     ├─ x       3        inf   !
 │     └─ 3       3
 └─ y             1          1   ████████
`);
  });

  it("says how much of a large graph it leaves out, and where to go on", () => {
    expect(
      treeOf("v = [k/7 for k in 1..100]; s = sum(v^2); y = s/3\n:tree", { height: 16 }),
    ).toBe(`\
 node                                  value        gradient
 y = /                      2301.70068         1               █
 ├─ s = sum                 6905.102041        0.3333333333    ▏
 │  ├─ ^                       0.02040816327   0.3333333333    ▏
 │  │  ├─ v[1]                 0.1428571429    0.09523809524   ▏
 │  │  └─ 2                    2
 │  ├─ ^                       0.08163265306   0.3333333333    ▏
 │  │  ├─ v[2]                 0.2857142857    0.1904761905    ▏
 │  │  └─ 2                    2
 │  └─ … 98 more operands
 └─ 3                          3
 … 196 more nodes, :trace all lists all
`);
    expect(treeOf(logistic(50), { height: 14 })).toContain(
      "\n … 196 more nodes, :tree x49 shows them",
    );
  });

  it("colors gradients by sign and size", () => {
    const named = (color: string) =>
      paint((text) => (text.trim() === "" ? text : `<${color} ${text.trim()}>`));
    const style = {
      ...styleFor(false),
      positive: named("green"),
      negative: named("purple"),
      strong: named("strong"),
      error: named("red"),
    };
    expect(
      treeOf(
        "x = 2; y = 100x - z; z = 3".replace("- z", "- 3*w").replace("x = 2", "x = 2; w = 1") +
          "\n:tree y",
        { style },
      ),
    ).toBe(`\
 node        value   gradient   log
 y = -         197   <green 1>   <green █>
 ├─ *          200   <green 1>   <green █>
 │  ├─ 100     100
 │  └─ x         2   <strong <green 100>>   <strong <green ████████>>
 └─ *            3   <purple -1>   <purple ▒>
    ├─ 3         3
    └─ w         1   <purple -3>   <purple ▒▒▒>
`);
  });
});

/** Random graphs: each node an operation of some before it. */
const graphs = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom("x", "alpha", "the_rate_of_growth_per_year", "日本"), {
      minLength: 1,
    }),
    steps: fc.array(fc.array(fc.nat(30), { minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 40,
    }),
  })
  .map(({ names, steps }) => {
    const made: string[] = [...names];
    const lines = made.map((name, index) => `${name} = ${index + 0.7}`);
    for (const [index, operands] of steps.entries()) {
      const terms = operands.map((back) => made[Math.max(0, made.length - 1 - back)] as string);
      const [first = "", second] = terms;
      const formula =
        terms.length > 2
          ? `max(${terms.join(", ")}, exp(${first}*2))`
          : `tanh(${first})${second === undefined ? "" : `/(1 + ${second})`}`;
      lines.push(`y${index} = ${formula};`);
      made.push(`y${index}`);
    }
    return `${lines.join("\n")}\n:tree ${made.at(-1)}`;
  });

const heights = fc.constantFrom(13, 24, 50, Number.POSITIVE_INFINITY);

describe("any tree", () => {
  it("has each node once, and references to those that it has", () => {
    fc.assert(
      fc.property(graphs, heights, (program, most) => {
        const drawing = drawingOf(program);
        const twigs = treeLinesOf(outlineOf(drawing, most));
        expect(twigs.length).toBeLessThanOrEqual(most);
        const placesOf = (wanted: string): number[] =>
          twigs.flatMap(({ kind, at }) =>
            kind === wanted && drawing.nodes[at]?.kind !== "constant" ? [at] : [],
          );
        const drawn = placesOf("node");
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const at of placesOf("reference")) expect(drawn).toContain(at);
        if (most < Number.POSITIVE_INFINITY) return;
        expect(twigs.length).toBe(1 + drawing.edges.length);
        expect(drawn.length).toBe(drawing.nodes.filter(({ kind }) => kind !== "constant").length);
      }),
      { numRuns: 200 },
    );
  });

  it("fits its screen, cuts no name, and counts what it leaves out", () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(40, 80, 200), heights, (program, width, height) => {
        const drawing = drawingOf(program);
        const text = renderTree(drawing, screen({ width, height }));
        const lines = text.trimEnd().split("\n");
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        if (width >= 80) expect(lines.length).toBeLessThanOrEqual(height);
        const left = /… (\d+) more nodes?,/.exec(text)?.[1];
        if (height === Number.POSITIVE_INFINITY) {
          expect(left).toBeUndefined();
          const joined = text.replace(/[\s│├└─●]/g, "");
          for (const { name } of drawing.nodes) expect(joined).toContain(name ?? "");
        } else if (left === undefined) {
          expect(lines.length).toBeGreaterThan(drawing.nodes.length);
        } else {
          expect(Number(left)).toBeLessThan(drawing.count);
          expect(text).toMatch(/ …(?=[ \n])|more operands?/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
