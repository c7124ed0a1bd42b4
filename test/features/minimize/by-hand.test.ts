import { describe, expect, it } from "vitest";
import { turnsOf } from "../../../src/features/minimize/by-hand.ts";
import type { Facts, Listing, Numbers, Part } from "../../../src/session/reply.ts";
import { listingOf, pointOf, repliesOf, reportOf } from "../../replies.ts";

/** The loop that a report names. */
const loopOf = (parts: readonly Part[]): string | undefined =>
  parts
    .flatMap((part) => (typeof part !== "string" && part.kind === "facts" ? part.rows : []))
    .find(({ title }: Facts["rows"][number]) => title === "by hand")?.value as string | undefined;

const isTurns = (part: Part): part is Listing =>
  typeof part !== "string" && part.kind === "listing" && part.columns[0]?.key === "turn";

const numbersOf = (program: string, name: string): Numbers => {
  const reply = repliesOf(`${program}\n${name}`).at(-1);
  if (reply?.kind !== "answer") throw new Error(`no answer: ${JSON.stringify(reply)}`);
  return reply.value;
};

describe("the loop that is named takes the same steps", () => {
  it.each([
    ["w = 0.3; b = 0.1; loss = (tanh(2w + b) - 0.9)^2", ":minimize loss over w, b", "lr 0.1"],
    ["", ":minimize (x - 3)^2 over x", "lr 0.1"],
    ["y = 2", ":minimize (x - 3)^2 + x*y^2 over y, x", "lr 0.01"],
    ["w = [1, 2]; b = 3", ":minimize sum(w^2) + (w[1]*b - 1)^2 over b, w", "lr 0.02"],
    ["`a b` = 2", ":minimize `a b`^2 over `a b`", ""],
    ["x = 2", ":maximize 1 - x^2 over x", "lr 0.2"],
    ["g = 1; m = 2; g_ = 0; s(x) = x^2", ":minimize s(g - m) + s(v) + g_ over g, m, v", "lr 0.1"],
    ["x = 1", ":minimize (x - 3)^2 + 1 over x", "lr 1e-7"],
  ])("%s %s %s", (setting, command, rate) => {
    for (const method of ["gd", "adam"]) {
      const program = `${setting}\n${command} method ${method} ${rate} steps 25`;
      const loop = loopOf(reportOf(program).parts);
      const found = Object.entries(pointOf(program));
      expect(found).not.toEqual([]);
      for (const [name, numbers] of found) {
        const own = numbersOf(`${setting}\n${loop}`, `\`${name}\``);
        for (const [at, number] of [numbers].flat().entries()) {
          expect([own].flat()[at]).toBeCloseTo(number as number, 12);
        }
      }
    }
  });

  it("and is as one writes it", () => {
    const setting = "w = 0.3; b = 0.1; loss = (tanh(2w + b) - 0.9)^2";
    const { parts } = reportOf(`${setting}\n:minimize loss over w, b method gd lr 0.1 steps 100`);
    expect(loopOf(parts)).toBe("repeat 100 { w, b -= 0.1*∇loss }");
  });

  it.each([
    "x = 1\n:minimize (x - 3)^2 over x in 0..10 method gd",
    "x = 1\n:minimize (x - 3)^2 over x",
    "x = 3\n:minimize (x - 3)^2 over x method gd",
  ])("but is not named where no such loop does: %j", (program) => {
    expect(loopOf(reportOf(program).parts)).toBeUndefined();
  });
});

describe("turns", () => {
  it("are shown with their values", () => {
    const program = "x = 1\n:minimize x^2 over x method gd lr 0.25 steps 3";
    expect(
      reportOf(program)
        .parts.filter(isTurns)
        .map(({ rows }) => rows),
    ).toEqual([
      [
        [1, 0.25],
        [2, 0.0625],
        [3, 0.015625],
      ],
    ]);
  });

  it.each([
    [1, []],
    [12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    [13, [1, 2, 3, 4, 5, 8, 9, 10, 11, 12]],
  ])("of %d values are the first and the last", (count, expected) => {
    const parts = turnsOf(Array.from({ length: count }, (_, at) => -at));
    const rows = parts.filter(isTurns).flatMap(({ rows }) => rows);
    expect(rows).toEqual(expected.map((turn) => [turn, -turn]));
    expect(parts.includes(" … 2 more turns")).toBe(count === 13);
  });

  it("come after the point, and not where steps are chosen by what they gain", () => {
    const program = "x = 1\n:minimize x^2 over x method gd lr 0.25 steps 3";
    expect(listingOf(repliesOf(program).at(-1)).columns[0]?.key).toBe("input");
    expect(reportOf("x = 1\n:minimize x^2 over x").parts.filter(isTurns)).toEqual([]);
  });
});
