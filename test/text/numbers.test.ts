/** The short way to a table of numbers, beside the one that all other tables take. */

import { expect, it } from "vitest";
import { renderListing } from "../../src/text/listing.ts";
import { notations } from "../../src/text/number.ts";
import { renderNumbers } from "../../src/text/numbers.ts";
import { printable } from "../../src/text/printable.ts";
import { printed } from "../../src/text/printed.ts";
import { styleFor } from "../../src/text/style.ts";
import { randomFrom } from "../random.ts";
import { screen } from "./screen.ts";

const random = randomFrom(26);
const pick = <Element>(elements: readonly Element[]): Element =>
  elements[Math.floor(random() * elements.length)] as Element;

const names = ["x", "learning_rate", "σ", "日本", "x (was 2)", "a\x1b[31mb", "x".repeat(40)];
const numbers = [0, -0, 1, -3, 0.1, 1234567890.5, 2 ** 53, 1e-6, 5e-324, Number.NaN, Infinity];

const number = (): number =>
  pick([() => pick(numbers), () => -random(), () => pick([1, -1]) * 10 ** (random() * 40 - 20)])();

it("makes the same tables", () => {
  let [made, left] = [0, 0];
  for (let run = 0; run < 3000; run++) {
    const width = pick([Number.POSITIVE_INFINITY, 80, Math.ceil(random() * 80)]);
    const shown = screen({
      width,
      digits: pick([10, Math.ceil(random() * 17), Number.POSITIVE_INFINITY]),
      notation: pick(notations),
      style: styleFor(random() < 0.5),
    });
    const rows = Array.from({ length: Math.ceil(random() * 4) }, () => ({
      name: pick(names),
      value: number(),
      partial: number(),
    }));
    const own = rows.map(() => number());
    const bars = pick([undefined, { title: "elasticity", numbers: own }]);
    const output = pick(["ans", "σ", "日本", "a_longer_name"]);
    const title = `∂${output}/∂input`;
    const text = renderNumbers(
      { title: printable("input"), cells: rows.map(({ name }) => printable(name)) },
      [
        { title: printable("value"), cells: rows.map(({ value }) => value) },
        { title: printable(title), cells: rows.map(({ partial }) => partial) },
      ],
      bars ?? { title: "", numbers: rows.map(({ partial }) => partial) },
      shown,
    );
    if (text === undefined) {
      left++;
      continue;
    }
    made++;
    const listing = printed({
      kind: "listing" as const,
      columns: [
        { key: "input", title: "input" },
        { key: "value", title: "value" },
        { key: "gradient", title, short: "∂/∂input" },
      ],
      rows: rows.map(({ name, value, partial }) => [name, value, partial]),
      bars: bars ?? true,
    });
    expect(text).toBe(renderListing(listing, shown));
  }
  expect(made).toBeGreaterThan(1000);
  expect(left).toBeGreaterThan(100);
});
