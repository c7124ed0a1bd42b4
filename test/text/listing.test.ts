/** Tables where numbers are uncertain, and where the screen is narrow. */

import { describe, expect, it } from "vitest";
import { formats } from "../../src/formats/formats.ts";
import { widthOf } from "../../src/text/text.ts";
import { repliesOf } from "../replies.ts";
import { views } from "../views.ts";
import { screen } from "./screen.ts";

/** What the last command of a program shows. */
function shown(program: string, width = 200, digits = 10): string {
  const reply = repliesOf(program).at(-1);
  if (reply?.kind !== "report") throw new Error(`no report: ${reply?.kind}`);
  return formats.table.report?.(reply, screen({ width, height: 50, digits }), views) ?? "";
}

const heat = `conductivity = 0.4001234 ± 0.0012; thickness = 2.35e-2 ± 1e-4
temperature = 293.15 ± 0.2; area = 1.25 ± 1e-7
heatflow = conductivity*area*temperature/thickness;
`;
const correlated = `${heat}:correlate conductivity thickness 0.5\n:budget`;
const line = "y = [1e9, 1e9 + 1.1, 1e9 + 1.9, 1e9 + 3.05]; x = [0, 1, 2, 3];\n:fit y ~ a*x + b";

describe("a table on a narrow screen", () => {
  it("cuts names before the index, which tells elements apart", () => {
    const text = shown(
      "a_list_with_a_very_long_name_indeed = [1, 2];\n:grad sum(a_list_with_a_very_long_name_indeed^2)",
      40,
    );
    expect(text).toMatch(/^ a_list_\w*…\[1\] +1 +2.*\n a_list_\w*…\[2\] +2 +4/m);
  });
});

describe("a table of uncertain numbers", () => {
  it("has uncertainties to two digits and values to the same place", () => {
    const text = shown("f = 9192631770.1234 ± 0.0023\nlength = 5 ± 0.61\ng = f*length;\n:budget");
    expect(text).toMatch(/^ f +9192631770\.1234 +0\.0023 /m);
    expect(text).toMatch(/^ length +5\.00 +0\.61 /m);
  });

  it("has the parameters of a fit, and their intervals, to the place of their errors", () => {
    expect(shown(line)).toMatch(/^ a +0\.995 +0\.047 +0\.794 +1\.196$/m);
    expect(shown(line)).toMatch(/^ b +1000000000\.020 +0\.087 +999999999\.645 +1000000000\.395$/m);
  });

  it("has all of them where more digits are wanted than usual", () => {
    const text = shown(line, 200, 12);
    expect(text).toMatch(/^ a +0\.99499\d{7} +0\.04663690063\d{2} /m);
    expect(text).toMatch(/^ b +1000000000\.020 +0\.08724965187\d{2} /m);
  });

  it("is the same in pieces on a narrow screen", () => {
    const text = shown(line, 40);
    expect(text).toMatch(/^ a +0\.995 +0\.794$/m);
  });
});

describe("a budget", () => {
  it.each([60, 80])("has whole names and headings in %d columns", (width) => {
    for (const program of [`${heat}:budget`, correlated]) {
      const [, table = ""] = shown(program, width).split("\n\n");
      const rows = table.split("\n").filter((row) => !row.startsWith(" … no room"));
      expect(rows.join("\n")).not.toContain("…");
      for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(width);
      expect(rows[0]).toMatch(/ {2}contrib\. {2,}% of var\.$/);
    }
  });

  it("says which columns there is no room for", () => {
    expect(shown(correlated, 60)).toContain("\n … no room for value, ± and r\n");
    expect(shown(correlated, 160)).not.toContain("no room");
  });

  it("has no more of a share than can be read", () => {
    expect(shown(`${heat}:budget`)).toMatch(/^ area .* <0\.01 +▏$/m);
    expect(shown(`${heat}:budget`)).toMatch(/^ temperature .* 1\.69 +▏$/m);
  });
});

describe("words beside numbers", () => {
  it("stand below their row where their column would be narrow", () => {
    const text = shown("x2 = 0; x1 = 1\nf = abs(x2)*2 + x1;\n:check", 40);
    expect(text).toBe(` input   exact   difference   complex
 x2          0            0
   a kink: -2 from the left, 2 from the
   right; nabla uses 0
 x1          1            1         1
   agrees to 15 digits
no complex step: abs has no complex form
`);
  });

  it("stand beside them where there is room", () => {
    expect(shown("x = 2\nf = x^2;\n:check", 60)).toMatch(/^ x .* agrees to 15 digits$/m);
  });
});

it("a row of very many numbers is laid out as far as there is room", () => {
  const reply = repliesOf("x = 2\nv = [sin(k*x) for k in 1..2e5]").at(-1);
  const text =
    reply?.kind === "answer" ? formats.table.answer(reply, screen({ width: 80, height: 50 })) : "";
  expect(text).toContain(" … 199996 more elements, :grad shows all");
});
