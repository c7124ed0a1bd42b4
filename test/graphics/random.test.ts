/** Whatever is plotted, over whatever range, is drawn within its screen and its page. */

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { widthOf } from "../../src/text/text.ts";
import { repliesOf } from "../replies.ts";
import { screen } from "../text/screen.ts";
import { renderForFile, renderReport } from "../views.ts";

const functions = ["sin", "tan", "ln", "exp", "sqrt", "abs", "floor", "gamma", "asin", "cbrt"];

const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("x", "y", "2", "1e-6", "1e200", "pi"),
    fc
      .tuple(fc.constantFrom(...functions), tie("formula"))
      .map(([name, inner]) => `${name}(${inner})`),
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/", "^", "%"), tie("formula"))
      .map(([left, sign, right]) => `(${left}) ${sign} (${right})`),
    fc
      .tuple(tie("formula"), tie("formula"), tie("formula"))
      .map(([one, two, three]) => `(${one} > ${two} ? ${two} : ${three})`),
    tie("formula").map((inner) => `diff(${inner}, x)`),
  ),
}));

const range = fc.constantFrom(
  "-3..3",
  "0..1e-9",
  "-1e12..1e12",
  "1000000..1000001",
  "-1e300..1e300",
  "-1e-310..1e-310",
  "-0.1..1e6",
);

it.each([":plot", ":contour"])("%s draws anything", (command) => {
  fc.assert(
    fc.property(formula, range, range, fc.integer({ min: 20, max: 220 }), (text, x, y, width) => {
      const isPlot = command === ":plot";
      const program = `y = 2\n${command} ${text}, x = ${x}${isPlot ? "" : `, y = ${y}`}`;
      const reply = repliesOf(program).at(-1);
      if (reply?.kind !== "report") throw new Error(`${program}: ${JSON.stringify(reply)}`);
      const shown = renderReport(reply, screen({ width, height: 24 }));
      for (const line of shown.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(shown).not.toMatch(/NaN|Infinity|undefined/);
      const svg = renderForFile(reply.parts[0] as never, "svg");
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: Number(process.env.NABLA_RUNS ?? (command === ":plot" ? 60 : 15)) },
  );
});
