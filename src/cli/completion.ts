/** What the end of a line can become when Tab is pressed. */

import { dirname, join } from "node:path";
import { namesIn } from "../data/disk.ts";
import type { Catalog } from "../session/catalog.ts";
import type { Session } from "../session/session.ts";
import { greekLetters } from "../syntax/greek.ts";
import { nameAsWritten } from "../syntax/print.ts";
import { word as wordPattern } from "../syntax/tokens.ts";
import { type Printable, printable } from "../text/printable.ts";
import { choicesOf, settingNames, settings } from "./settings.ts";

/** The candidates, and the part of the line that they stand for. */
type Completion = [candidates: Printable[], word: string];

/** @param line the line up to the cursor */
export function complete(line: string, { catalog }: Pick<Session, "catalog">): Completion {
  const letter = /\\([a-z]*)$/.exec(line);
  if (letter !== null) return greek(letter[0], letter[1] as string);
  const [, head = "", name = "", rest] = /^(\s*:(\S*))(\s.*)?$/s.exec(line) ?? [];
  if (head === "") return formula(line, catalog);
  if (rest === undefined) {
    const candidates = [...catalog.commands.keys()].map((command) => `:${command}`);
    return among(candidates, head.trimStart());
  }
  const whole = rest.trimStart();
  const word = /\S*$/.exec(rest)?.[0] ?? "";
  const { takes, words = [], usage = "" } = catalog.commands.get(name) ?? {};
  switch (takes) {
    case "expression":
    case "expressions":
      return phrase(rest, words, catalog);
    case "topic":
      return amongNames([...(name === "help" ? catalog.topics() : []), ...words], whole, catalog);
    case "name":
    case "names":
      return amongNames(catalog.names(), word, catalog);
    case "setting":
      return setting(whole.split(/\s+/), word);
    case "text": {
      // `:read FILE` begins with it, others have it after `with`, or after a sign that also compares.
      const isFirst = usage.startsWith(`:${name} FILE`);
      const path = (isFirst ? /^\s+(\S*)$/ : /\swith\s+(\S*)$/).exec(rest)?.[1];
      if (path !== undefined) return file(path);
      const found = phrase(rest, words, catalog);
      const target = usage.includes("[>") ? /\s>\s*(\S*)$/.exec(rest)?.[1] : undefined;
      return target === undefined || found[0].length > 0 ? found : file(target);
    }
    case "file":
      return [[...among(words, whole)[0], ...file(whole)[0]], whole];
    default:
      return [[], line];
  }
}

/** Those that begin so. What they hold is not the user's own: a name of a file, or of a program that has been loaded. */
function among(candidates: Iterable<string>, word: string): Completion {
  const fitting = [...candidates].map(printable).filter((candidate) => candidate.startsWith(word));
  return [[...new Set(fitting)].sort(), word];
}

const lastName = new RegExp(`(?:\`.*|${wordPattern})$`, "u");

/** The user's own names before all others, each in the order of letters. */
function ownFirst<Name extends string>(names: readonly Name[], catalog: Catalog): Name[] {
  const isOwn = (name: string): boolean => catalog.isOwn(name);
  return [...names.filter(isOwn), ...names.filter((name) => !isOwn(name))];
}

function amongNames(candidates: readonly string[], word: string, catalog: Catalog): Completion {
  const [names] = among(candidates, word);
  return [ownFirst(names, catalog), word];
}

/** A formula among the words that its command takes; where nothing is typed yet, the user's own names and these words. */
function phrase(rest: string, words: readonly string[], catalog: Catalog): Completion {
  const [candidates, word] = /\S$/.test(rest) ? formula(rest, catalog) : [[], ""];
  const typed = /[\p{L}\d-]*$/u.exec(rest)?.[0] ?? "";
  const dashes = /^--/.exec(typed)?.[0] ?? "";
  if (word !== "" && word !== typed && dashes === "") return [candidates, word];
  const [fitting] = among(
    words.map((each) => dashes + each),
    typed,
  );
  if (fitting.length === 0) return [candidates, word];
  const only = candidates.length === 0 && fitting.length === 1;
  return only ? [fitting, typed] : [[...namesFor(typed, catalog), ...fitting], typed];
}

/** With their signatures, since more than one candidate is there. */
function namesFor(typed: string, catalog: Catalog): Printable[] {
  const names = catalog.names().filter((name) => name.startsWith(typed));
  const known = typed === "" ? names.filter((name) => catalog.isOwn(name)) : names;
  return candidatesFor(ownFirst([...new Set(known)].sort(), catalog), catalog);
}

/** Variables, and functions with their signature: that of the only one would be in the way, so just its bracket. */
function formula(line: string, catalog: Catalog): Completion {
  // What is between backquotes is whole; it is the one without a partner that a name is to follow.
  const open = line.replace(/`[^`]*`/g, (quoted) => " ".repeat(quoted.length));
  const word = lastName.exec(open)?.[0] ?? "";
  if (word === "") return [[], line];
  const beginning = word.replace("`", "");
  const fitting = catalog.names().filter((name) => name.startsWith(beginning));
  const names = ownFirst([...new Set(fitting)].sort(), catalog);
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    const bracket = catalog.kindOf(only) === "function" ? "(" : "";
    return [[printable(nameAsWritten(only) + bracket)], word];
  }
  return [candidatesFor(names, catalog), word];
}

const candidatesFor = (names: readonly string[], catalog: Catalog): Printable[] =>
  names.map((name) => printable(catalog.describe(name)?.signature ?? nameAsWritten(name)));

function setting(words: readonly string[], word: string): Completion {
  const [name] = words;
  if (words.length < 2) return among([...settingNames, "save"], word);
  const known = settingNames.find((candidate) => candidate === name);
  if (known === undefined || "from" in settings[known].takes) return [[], word];
  return among(choicesOf(known).split(", "), word);
}

function file(path: string): Completion {
  const folder = path.endsWith("/") ? path : dirname(path);
  const prefix = path.endsWith("/") || path.includes("/") ? join(folder, "/") : "";
  try {
    const names = namesIn(folder || ".").map((name) => `${prefix}${name}`);
    const isHidden = /(?:^|\/)\.[^/]*$/.test(path);
    return among(
      names.filter((name) => isHidden || !/(?:^|\/)\.[^/]*\/?$/.test(name)),
      path,
    );
  } catch {
    return [[], path];
  }
}

/** Signs that keyboards lack, by their names in TeX. */
const signs: ReadonlyMap<string, string> = new Map([
  ["pm", "±"],
  ["nabla", "∇"],
]);

function greek(word: string, beginning: string): Completion {
  const known = new Map([...greekLetters, ...signs]);
  const names = [...known.keys()].filter((name) => name.startsWith(beginning));
  const exact = known.get(beginning) ?? (names.length === 1 ? names[0] : undefined);
  if (exact === undefined) return [names.map((name) => printable(`\\${name}`)), word];
  return [[printable(known.get(exact) ?? exact)], word];
}
