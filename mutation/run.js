/**
 * Changes a folder of the core bit by bit, and tells which changes no test notices: `npm start operations`, or
 * `npm start syntax/parse.ts autograd/kinks` for some files only.
 */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { isEquivalent, isUnnoticed } from "./mutants.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);

/**
 * The tests that say what is right in a folder. Those of features would take too long, and should not have to.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const tests = {
  operations: ["test/operations/**/*.test.ts"],
  syntax: ["test/syntax/**/*.test.ts"],
  autograd: ["test/autograd/**/*.test.ts", "test/session/notes.test.ts"],
};

/** The share of changes that tests are to notice, in percent. */
const least = 85;

// Random programs are the slowest tests; a change that only thousands of them find is not held by a test.
process.env.NABLA_RUNS ??= "300";
/** Fewer tests, where a file is to be held by its own: quicker by far. */
const ownTests = process.env.NABLA_TESTS;
const paths = process.argv.slice(2);
for (const path of paths) {
  if (tests[folderOf(path)] === undefined || !existsSync(join("src", path))) {
    throw new Error(`${path} is not in ${Object.keys(tests).join(", ")}`);
  }
}
let isEnough = true;
for (const folder of new Set(paths.map(folderOf))) {
  const inFolder = paths.filter((path) => folderOf(path) === folder);
  isEnough = (await run(folder, inFolder)) && isEnough;
}
process.exitCode = isEnough ? 0 : 1;

/** @param {string} path */
function folderOf(path) {
  return path.split("/")[0] ?? "";
}

/**
 * Whether enough changes are noticed.
 * @param {string} folder
 * @param {readonly string[]} inFolder
 */
async function run(folder, inFolder) {
  process.env.NABLA_TESTS = ownTests ?? tests[folder]?.join(" ");
  const files = inFolder.map((path) =>
    path.endsWith(".ts") ? `src/${path}` : `src/${path}/**/*.ts`,
  );
  const results = await new Stryker({
    mutate: [...files, "!src/syntax/parser.ts"],
    mutator: {
      // What is left changes arithmetic, comparisons, bounds, conditions and calls of min and max.
      excludedMutations: [
        ...["StringLiteral", "Regex", "ArrayDeclaration", "ObjectLiteral"],
        ...["ArrowFunction", "BlockStatement", "OptionalChaining"],
      ],
    },
    testRunner: "vitest",
    vitest: { configFile: "mutation/vitest.config.js" },
    // What is decided once, when a file is loaded, would take a run of all tests for each change.
    ignoreStatic: true,
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: 10_000,
    timeoutFactor: 2,
    disableTypeChecks: false,
    tsconfigFile: "none",
    ignorePatterns: ["bench", "biome.json", "dist"],
    tempDirName: "mutation/.stryker-tmp",
    cleanTempDir: "always",
    plugins: ["@stryker-mutator/*", join(root, "mutation/reporter.js")],
    reporters: ["progress-append-only", "unnoticed"],
  }).runMutationTest();

  const counted = results.filter(({ status }) => status !== "Ignored");
  const equivalent = counted.filter((mutant) => isUnnoticed(mutant) && isEquivalent(mutant)).length;
  const total = counted.length - equivalent;
  const noticed = counted.filter((mutant) => !isUnnoticed(mutant)).length;
  const share = total === 0 ? 100 : (100 * noticed) / total;
  const figures = `${noticed} of ${total} (${share.toFixed(1)} %)`;
  const others = `${equivalent} equivalent, ${results.length - counted.length} left out`;
  console.log(`${inFolder.join(", ")}: ${figures} noticed; ${others}`);
  return share >= least;
}
