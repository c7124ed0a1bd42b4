/** A sample of what test/fuzz-commands.ts tries. */

import { expect, it } from "vitest";
import { emptyTally, hostileFolder, tryCommands, tryFile } from "./hostile.ts";

const folder = hostileFolder();

it("200 random commands neither crash nor hang, and fail with a code", () => {
  const tally = emptyTally();
  for (let seed = 1; seed <= 10; seed++) tryCommands(seed, folder, tally, true);
  expect(tally.commands).toBe(10 * 21);
  expect(tally.errors).toBeGreaterThan(20);
});

it("50 hostile files neither crash nor hang, and fail with a code", async () => {
  const tally = emptyTally();
  for (let seed = 1; seed <= 50; seed++) await tryFile(seed, folder, tally, true);
  expect(tally.errors).toBeGreaterThan(50);
});
