/** What has come of a change. */

import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";

/** @typedef {import("@stryker-mutator/api/core").MutantResult} Mutant */

/**
 * Changes that no test can notice, since nothing is different after them: a file, a line of it as it stands, what is put
 * in place of a part of that, and why it is the same.
 * @type {readonly { file: string, line: string, with: string, why: string }[]}
 */
const equivalents = JSON.parse(readFileSync(new URL("equivalents.json", import.meta.url), "utf8"));

/** @param {Mutant} mutant */
export const isUnnoticed = ({ status }) => status === "Survived" || status === "NoCoverage";

/** In the root of the project, where Stryker is run. @param {Mutant} mutant */
export const fileOf = ({ fileName }) => relative(process.cwd(), fileName).split(sep).join("/");

/** The line in which it begins, without what it is indented by. @param {Mutant} mutant */
export function lineOf({ fileName, location }) {
  const lines = readFileSync(fileName, "utf8").split("\n");
  return (lines[location.start.line - 1] ?? "").trim();
}

/** @param {Mutant} mutant */
export const isEquivalent = (mutant) =>
  equivalents.some(
    (known) =>
      known.file === fileOf(mutant) &&
      known.line === lineOf(mutant) &&
      known.with === mutant.replacement,
  );
