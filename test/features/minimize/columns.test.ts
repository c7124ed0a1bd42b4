/** `:minimize … with FILE`: objectives over the columns of a table. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tablesFor } from "../../../src/data/tables.ts";
import { minimizeHelp } from "../../../src/features/minimize/help.ts";
import { minimize } from "../../../src/features/minimize/run.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import type { CommandResult } from "../../../src/session/command.ts";
import { contextAfter, factsIn, wordsIn } from "../../calls.ts";
import { emptyFolder } from "../../program.ts";

const path = join(emptyFolder(), "line.csv");
writeFileSync(path, "x,y,who\n1,2.1,a\n2,3.9,b\n3,,c\n4,8,d\n");

function minimized(text: string, before = ""): CommandResult {
  const context = contextAfter(before, {
    files: undefined,
    tables: tablesFor(() => {}),
    settings: { seed: 0, list: () => [], set: () => {}, save: () => "" },
  });
  return minimize(context, new ArgumentText(text, 10), minimizeHelp().options ?? []);
}

describe("an objective over columns", () => {
  it("is least where it should be, without the rows that lack a number", () => {
    const outcome = minimized(`sum((a*x - y)^2) over a with ${path}`);
    // The sum of x*y over that of x^2.
    expect((factsIn(outcome).point as Map<string, number>).get("a")).toBeCloseTo(41.9 / 21, 14);
    expect(wordsIn(outcome)).toContain("row 3 lacks a number and is skipped");
  });

  it("may be a function's, and columns come before names of the session", () => {
    const outcome = minimized(
      `loss(a) over a with ${path}`,
      "a = 1; x = 5; loss(p) = mean((p*x - y)^2)",
    );
    expect((factsIn(outcome).point as Map<string, number>).get("a")).toBeCloseTo(41.9 / 21, 10);
  });

  it.each([
    [`sum((a*x - y)^2) over a, x with ${path}`, "x is a column of"],
    [`(a - 1)^2 over a with ${path}`, "uses no column of"],
    [`sum(who)*a^2 over a with ${path}`, '"a" is not a number'],
  ])("is refused: %s", (text, message) => {
    expect(() => minimized(text)).toThrow(message);
  });
});
