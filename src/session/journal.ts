/** The statements that the present session is made of: what `:save` writes. */

import { formatExact } from "../prose.ts";
import { namesIn } from "../syntax/names.ts";
import { parse } from "../syntax/parse.ts";
import { nameAsWritten } from "../syntax/print.ts";
import { boundIn, type Expression, expressionsIn, type Statement } from "../syntax/tree.ts";
import type { Numbers } from "./reply.ts";
import type { Variable } from "./variable.ts";

interface Entry {
  readonly kind: "variable" | "function" | "answer" | "reset" | "correlation";
  /** What it binds or forgets; a function and a variable may bear one name. */
  readonly keys: readonly string[];
  readonly text: string;
  /** What it mentions. An answer has them once it is used. */
  names: readonly string[];
  /** The inputs that it has bound. */
  inputs?: readonly Variable[];
  isUsed: boolean;
  /** Of a statement that correlates inputs. */
  readonly pairs?: readonly CorrelatedPair[];
}

/** Two inputs, or elements of them, and how they are correlated. */
export interface CorrelatedPair {
  /** The names of the two inputs. */
  readonly names: readonly [string, string];
  /** As it is written in the statement: `a w[1] 0.5`. */
  readonly text: string;
}

const answerKey = "ans";
/** They are silent by themselves. */
const isCommand: ReadonlySet<Entry["kind"]> = new Set(["reset", "correlation"]);
const functionKey = (name: string): string => `${name}()`;

/** It is cleared of what no longer matters when it has doubled since, and has at least this many entries. */
const minCleared = 1024;

export class Journal {
  private entries: Entry[] = [];
  /** What has bound inputs that their names stand for. */
  private readonly inputs = new Map<string, Entry>();
  /** The last answer, with the expression that gave it. */
  private answer: { readonly entry: Entry; readonly names: () => Iterable<string> } | undefined;
  private clearAt = minCleared;

  /**
   * A statement has run, and bound names or, if it is an expression, `ans`.
   * @param bound what names stand for now
   */
  add(
    statement: Statement,
    text: string,
    usesAnswer: boolean,
    bound: (name: string) => Variable | undefined = () => undefined,
  ): void {
    if (usesAnswer) this.keepAnswer();
    if (statement.kind === "move") {
      for (const { name } of boundIn(statement)) this.move(bound(name) as Variable);
    } else if (statement.kind === "expression") {
      this.addAnswer(text, () => namesIn(statement), false);
    } else {
      const keys = boundIn(statement).map(({ name }) => name);
      const names = [...namesIn(statement)];
      if (statement.kind === "function") {
        this.entries.push({
          kind: "function",
          keys: keys.map(functionKey),
          text,
          names,
          isUsed: true,
        });
      } else {
        const entry: Entry = { kind: "variable", keys, text, names, isUsed: true };
        const inputs: Variable[] = [];
        for (const key of keys) {
          const variable = bound(key);
          if (variable?.kind === "input") inputs.push(variable);
        }
        this.bind(entry, inputs);
      }
    }
    this.clear();
  }

  private clear(): void {
    if (this.entries.length < this.clearAt) return;
    this.entries = this.needed();
    this.clearAt = Math.max(minCleared, 2 * this.entries.length);
  }

  /** An expression has given an answer. @param names what it mentions */
  addAnswer(text: string, names: () => Iterable<string>, usesAnswer: boolean): void {
    if (usesAnswer) this.keepAnswer();
    // Most answers are never used: a long file of formulas leaves one entry.
    const last = this.entries.at(-1);
    if (last?.kind === "answer" && !last.isUsed) this.entries.pop();
    const entry: Entry = { kind: "answer", keys: [answerKey], text, names: [], isUsed: false };
    this.answer = { entry, names };
    this.entries.push(entry);
  }

  /** A loop has bound names. */
  addLoop({
    usesAnswer,
    ...entry
  }: Pick<Entry, "text" | "keys" | "names"> & { readonly usesAnswer: boolean }): void {
    if (usesAnswer) this.keepAnswer();
    if (entry.text === "") return;
    if (entry.keys.includes(answerKey)) this.answer = undefined;
    this.entries.push({ kind: "variable", ...entry, isUsed: true });
    this.clear();
  }

  private bind(entry: Entry, inputs: readonly Variable[]): void {
    this.entries.push(entry);
    entry.inputs = inputs;
    for (const { name } of inputs) this.inputs.set(name, entry);
  }

  /** An input has other numbers: where it was bound, or as a new one. */
  move(variable: Variable): void {
    const { name } = variable;
    if (this.inputs.get(name)?.inputs?.includes(variable)) return;
    this.bind({ kind: "variable", keys: [name], text: "", names: [], isUsed: true }, [variable]);
  }

  private keepAnswer(): void {
    if (this.answer === undefined) return;
    const { entry, names } = this.answer;
    if (!entry.isUsed) entry.names = [...names()];
    entry.isUsed = true;
  }

  /** Inputs that are bound have been correlated, by one statement. */
  correlate(pairs: readonly CorrelatedPair[]): void {
    this.entries.push({ kind: "correlation", keys: [], text: "", names: [], isUsed: true, pairs });
  }

  /** Names are forgotten; all of them, if none is given. */
  forget(names: readonly string[]): void {
    if (names.length === 0) {
      this.entries = [];
      this.inputs.clear();
      this.answer = undefined;
    }
    for (const name of names) {
      const text = `:reset ${name}`;
      this.entries.push({ kind: "reset", keys: [name], text, names: [], isUsed: true });
    }
  }

  /** A program that makes the same session again, with inputs as they are now. Its answers are silent. */
  program(): string {
    if (this.isAnswerCalled()) this.keepAnswer();
    return this.needed()
      .filter(({ isUsed }) => isUsed)
      .map((entry) => `${textOf(entry)}${isCommand.has(entry.kind) ? "" : ";"}\n`)
      .join("");
  }

  /**
   * The entries that what is bound now depends on, found from the end: one matters if its name is still wanted
   * there, and then so do the names that it mentions. A function's body looks up its names where it is called.
   */
  private needed(): Entry[] {
    const bodies = this.bodies();
    const wanted = new Set(this.isAnswerCalled() ? [answerKey] : []);
    const settled = new Set<string>();
    const kept: Entry[] = [];
    for (const entry of [...this.entries].reverse()) {
      const { kind } = entry;
      if (kind === "correlation") {
        // Whether what it correlates is kept is not known before the beginning is reached.
        kept.push(entry);
        continue;
      }
      const keys =
        kind === "reset" ? entry.keys.flatMap((key) => [key, functionKey(key)]) : entry.keys;
      const isPresent = kind !== "reset" && keys.some((key) => !settled.has(key));
      const isWanted = keys.some((each) => wanted.has(each));
      for (const each of keys) {
        settled.add(each);
        wanted.delete(each);
      }
      if (!isPresent && !isWanted && kind !== "reset") continue;
      kept.push(entry);
      if (kind === "function") continue;
      for (const name of reachable(entry.names, bodies)) {
        wanted.add(name === "_" ? answerKey : name).add(functionKey(name));
      }
    }
    return withoutVainResets(this.withoutVainCorrelations(kept.reverse()));
  }

  /** Without those of inputs that are not kept. An input is the last one of its name before the correlation. */
  private withoutVainCorrelations(kept: readonly Entry[]): Entry[] {
    if (!kept.some(({ kind }) => kind === "correlation")) return [...kept];
    const isKept = new Set(kept);
    const bound = new Map<string, Entry>();
    const reduced = new Map<Entry, Entry>();
    for (const entry of this.entries) {
      if (entry.kind === "variable") for (const key of entry.keys) bound.set(key, entry);
      if (entry.kind !== "correlation") continue;
      const pairs = (entry.pairs ?? []).filter(({ names }) =>
        names.every((name) => isKept.has(bound.get(name) as Entry)),
      );
      const text = `:correlate ${pairs.map((pair) => pair.text).join(", ")}`;
      if (pairs.length > 0) reduced.set(entry, { ...entry, pairs, text });
    }
    return kept.flatMap((entry) =>
      entry.kind === "correlation" ? (reduced.get(entry) ?? []) : entry,
    );
  }

  /** Whether some function looks up the last answer when it is called. */
  private isAnswerCalled(): boolean {
    return [...this.bodies().values()].some(
      (names) => names.includes("ans") || names.includes("_"),
    );
  }

  /** What each function mentions, whichever of its definitions is meant. */
  private bodies(): Map<string, readonly string[]> {
    const bodies = new Map<string, readonly string[]>();
    for (const { kind, keys, names } of this.entries) {
      if (kind !== "function") continue;
      for (const key of keys) bodies.set(key, [...(bodies.get(key) ?? []), ...names]);
    }
    return bodies;
  }
}

/** These names, and those that the bodies of functions among them lead to. */
function reachable(
  names: readonly string[],
  bodies: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const found = new Set(names);
  for (const name of found)
    for (const inner of bodies.get(functionKey(name)) ?? []) found.add(inner);
  return found;
}

/** Without those that forget what is not bound. */
function withoutVainResets(entries: readonly Entry[]): Entry[] {
  const bound = new Set<string>();
  return entries.filter(({ kind, keys }) => {
    if (kind === "correlation") return true;
    if (kind === "reset") {
      return keys
        .flatMap((key) => [bound.delete(key), bound.delete(functionKey(key))])
        .includes(true);
    }
    for (const key of keys) bound.add(key);
    return true;
  });
}

/** The statement, with the present numbers of inputs that have moved. */
function textOf({ text, keys, inputs = [] }: Entry): string {
  const moved = inputs.filter(({ hasMoved }) => hasMoved);
  if (moved.length === 0) return text;
  const values = text === "" ? [] : expressionsIn(parse(text));
  let spread = "";
  const sides = keys.map((name, at) => {
    const input = moved.find((each) => each.name === name)?.input;
    if (input === undefined) {
      const { start, end } = values[at] as Expression;
      return text.slice(start, end);
    }
    const { value, uncertainty } = input;
    if (uncertainty !== undefined) spread = ` ± ${written(uncertainty)}`;
    return written(value);
  });
  return `${keys.map(nameAsWritten).join(", ")} = ${sides.join(", ")}${spread}`;
}

/** Numbers as they are written in a program, so that reading them gives the same. */
const written = (numbers: Numbers): string =>
  typeof numbers === "number" ? formatExact(numbers) : `[${numbers.map(written).join(", ")}]`;
