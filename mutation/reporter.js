/** Tells of each change that no test has noticed as soon as that is known: a run takes long, and may be cut off. */

import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { fileOf, isEquivalent, isUnnoticed, lineOf } from "./mutants.js";

class Reporter {
  /** @param {import("./mutants.js").Mutant} mutant */
  onMutantTested(mutant) {
    if (!isUnnoticed(mutant) || isEquivalent(mutant)) return;
    const { location, replacement, status } = mutant;
    const { line, column } = location.start;
    console.log(`${status} ${fileOf(mutant)}:${line}:${column}`);
    console.log(`  - ${lineOf(mutant)}\n  + ${replacement}`);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, "unnoticed", Reporter)];
