/** How something is to be minimized, as words after the names: `method adam lr 0.01 steps 500`, also with `--`. */

import { isList } from "../../autograd/quantity.ts";
import { badOption, syntaxError } from "../../error.ts";
import { nearest } from "../../syntax/suggest.ts";
import type { Workspace } from "../workspace.ts";
import { Phrase } from "./phrase.ts";

export const methods = ["lbfgs", "newton", "gd", "adam"] as const;
export type Method = (typeof methods)[number];

export interface DescentOptions {
  /** Undefined where it is left to the program. */
  readonly method: Method | undefined;
  readonly rate: number;
  readonly steps: number;
}

const words = ["method", "lr", "steps"] as const;
type Word = (typeof words)[number];

const usualRate = 0.01;
const usualSteps = 1000;

/** @throws NablaError for an option that there is not, or a value that it cannot have */
export function optionsIn(
  workspace: Workspace,
  phrase: Phrase,
): { names: Phrase; options: DescentOptions } {
  const { names, given } = cutOptions(phrase);
  const method = given.get("method");
  const rate = given.get("lr");
  const steps = given.get("steps");
  const options: DescentOptions = {
    method: method && methodIn(method),
    rate: rate === undefined ? usualRate : numberIn(workspace, rate),
    steps: steps === undefined ? usualSteps : numberIn(workspace, steps),
  };
  if (rate !== undefined) {
    if (options.method !== "gd" && options.method !== "adam") {
      throw badOption(
        "lr is the learning rate of gd and adam",
        "the other methods choose their steps themselves: leave it out, or add method gd",
      ).at(rate);
    }
    if (!(options.rate > 0 && options.rate < Number.POSITIVE_INFINITY)) {
      throw badOption(`lr cannot be ${rate.text}`, "it is a number above 0, as lr 0.01").at(rate);
    }
  }
  if (steps !== undefined && !(Number.isInteger(options.steps) && options.steps > 0)) {
    throw badOption(`steps cannot be ${steps.text}`, "it is a whole number above 0").at(steps);
  }
  return { names, options };
}

/** Options begin at a word of theirs that follows something else than a comma, for a variable may be called so. */
function cutOptions(phrase: Phrase): { names: Phrase; given: Map<Word, Phrase> } {
  const { text, start } = phrase;
  const found = [...text.matchAll(/(?<=[^\s,]\s+)(--\w*|method|lr|steps)(?=[\s=]|$)/g)].filter(
    ({ index }) => isOutside(text, index),
  );
  const given = new Map<Word, Phrase>();
  for (const [at, match] of found.entries()) {
    const end = found[at + 1]?.index ?? text.length;
    const from = match.index + match[0].length;
    const name = match[0].replace(/^--/, "");
    const span = { start: start + match.index, end: start + from };
    if (!isWord(name)) {
      const suggestion = nearest(name, words);
      throw badOption(
        `there is no option ${match[0]}`,
        suggestion === undefined ? `there are ${words.join(", ")}` : `did you mean ${suggestion}?`,
      ).at(span);
    }
    if (given.has(name)) throw badOption(`${name} is there twice`, "give it once").at(span);
    const sign = /^\s*=/.exec(text.slice(from, end))?.[0].length ?? 0;
    const value = new Phrase(text.slice(from + sign, end), start + from + sign);
    if (value.isEmpty) throw syntaxError(value, [wanted[name]]);
    given.set(name, value);
  }
  return { names: new Phrase(text.slice(0, found[0]?.index ?? text.length), start), given };
}

const wanted: Readonly<Record<Word, string>> = {
  method: `a method: ${methods.join(", ")}`,
  lr: "a number, as in lr 0.01",
  steps: "a whole number, as in steps 1000",
};

const isWord = (name: string): name is Word => (words as readonly string[]).includes(name);

/** Whether a place is outside of brackets and backquotes. */
function isOutside(text: string, index: number): boolean {
  const before = text.slice(0, index).replace(/`[^`]*`/g, "");
  return before.split(/[([{]/).length === before.split(/[)\]}]/).length && !before.includes("`");
}

function methodIn(phrase: Phrase): Method {
  const found = methods.find((method) => method === phrase.text.toLowerCase());
  if (found !== undefined) return found;
  const suggestion = nearest(phrase.text, methods);
  throw badOption(
    `there is no method ${phrase.text}`,
    suggestion === undefined ? `there are ${methods.join(", ")}` : `did you mean ${suggestion}?`,
  ).at(phrase);
}

function numberIn(workspace: Workspace, phrase: Phrase): number {
  const { quantity } = workspace.lower(phrase.expression());
  if (isList(quantity)) throw syntaxError(phrase, ["a number"]);
  return workspace.graph.value(quantity);
}
