/** A sample of what test/fuzz-commands.ts tries. */

import { expect, it } from "vitest";
import { cutOffAfter } from "../src/cli/interrupt.ts";
import { emptyTally, type Trial, tryCommands, tryFile } from "./hostile.ts";
import { hostileFolder } from "./hostile-inputs.ts";

const folder = hostileFolder();
const newTrial = (): Trial => ({
  folder,
  tally: emptyTally(),
  cutOff: (work) => cutOffAfter(20_000, work),
  begin: () => {},
});

it("200 random commands do not crash, fail with a code, and show no control characters", () => {
  const trial = newTrial();
  for (let seed = 1; seed <= 10; seed++) tryCommands(seed, trial);
  expect(trial.tally.commands).toBe(10 * 21);
  expect(trial.tally.errors).toBeGreaterThan(20);
});

it("50 hostile files do not crash anything, and are refused with a code", async () => {
  const trial = newTrial();
  for (let seed = 1; seed <= 50; seed++) await tryFile(seed, trial);
  expect(trial.tally.errors).toBeGreaterThan(50);
});
