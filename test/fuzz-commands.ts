/**
 * Gives random commands and hostile files to sessions, in one process. Run by hand:
 *
 *   npx tsx test/fuzz-commands.ts [--commands 100000] [--files 10000] [--seed 1] [--seconds 600] [--controls]
 *
 * It stops at the first crash, at what cannot be cut off for six seconds, and at an error without a code, and tells the seed; with
 * `--controls` also where control characters are shown.
 */

import { parseArgs } from "node:util";
import { emptyTally, hostileFolder, tryCommands, tryFile } from "./hostile.ts";

const { values } = parseArgs({
  options: {
    commands: { type: "string", default: "100000" },
    files: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    // For each of the two.
    seconds: { type: "string", default: "Infinity" },
    controls: { type: "boolean", default: false },
  },
});

const first = Number(values.seed);
const folder = hostileFolder();

async function go(what: string, end: number, step: (seed: number) => unknown): Promise<void> {
  const start = performance.now();
  const elapsed = (): number => (performance.now() - start) / 1000;
  let seed = first;
  for (; seed < end && elapsed() < Number(values.seconds); seed++) {
    try {
      await step(seed);
    } catch (thrown) {
      console.error(`${what}, seed ${seed}`);
      throw thrown;
    }
  }
  console.log(`${what} of the seeds ${first} to ${seed - 1}: ${elapsed().toFixed(0)} s`);
}

const commands = emptyTally();
const seeds = Math.ceil(Number(values.commands) / 20);
await go("commands", first + seeds, (seed) =>
  tryCommands(seed, folder, commands, !values.controls),
);
console.log(commands);
const files = emptyTally();
await go("files", first + Number(values.files), (seed) =>
  tryFile(seed, folder, files, !values.controls),
);
console.log(files);
