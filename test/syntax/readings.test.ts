/**
 * What formulas meant before percent, calls without brackets and signs were read, and what they mean since: readings.json
 * has each with its value, or the code of its error, and the new outcome where it is another. The old ones are as they
 * were computed then.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../program.ts";
import { repliesOf } from "../replies.ts";

type Reading = readonly [input: string, before: string, since?: string];

const { preamble, readings } = JSON.parse(
  readFileSync(join(root, "test/syntax/readings.json"), "utf8"),
) as { readonly preamble: string; readonly readings: readonly Reading[] };

/** A value, or `!` and the code of an error. */
function outcomeOf(input: string): string {
  const reply = repliesOf(`${preamble}\n${input}`).at(-1);
  if (reply?.kind === "failure") return `!${reply.error.code}`;
  return JSON.stringify(reply !== undefined && "value" in reply ? reply.value : reply?.kind);
}

const isRefused = (outcome: string): boolean => outcome.startsWith("!");

describe("readings", () => {
  it("are many, of which many were refused", () => {
    expect(readings.length).toBeGreaterThan(600);
    expect(readings.filter(([, before]) => isRefused(before)).length).toBeGreaterThan(400);
  });

  it.each(readings.map(([input, before, since = before]) => [input, since] as const))(
    "%s",
    (input, outcome) => {
      expect(outcomeOf(input)).toBe(outcome);
    },
  );

  it("have not changed where there was one, but for percent", () => {
    const changed = readings.filter(
      ([, before, since]) => since !== undefined && !isRefused(before),
    );
    expect(changed.filter(([input]) => !/(?:\S%(?:\s|[-+])|%[-+]|% [-+] )/.test(input))).toEqual(
      [],
    );
  });
});
