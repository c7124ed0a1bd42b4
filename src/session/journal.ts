/** The statements that the present session is made of: what `:save` writes. */

import { formatExact } from "../prose.ts";
import { namesIn } from "../syntax/names.ts";
import { parse } from "../syntax/parse.ts";
import { nameAsWritten } from "../syntax/print.ts";
import { boundIn, type Expression, expressionsIn, type Statement } from "../syntax/tree.ts";
import type { Numbers } from "./reply.ts";
import { answerNames, type Input, type Variable } from "./variable.ts";

interface Entry {
  readonly kind: "variable" | "function" | "answer" | "reset" | "rename" | "correlation";
  /** What it binds or forgets; a function and a variable may bear one name. */
  readonly keys: readonly string[];
  readonly text: StatementText;
  /** What it mentions. An answer has them once it is used. */
  names: readonly string[];
  /** The inputs that it has bound, each in the place of its name among the keys. */
  inputs?: readonly (Variable | undefined)[] | undefined;
  isUsed: boolean;
  /** Of a name that is given in the place of another: that. */
  readonly from?: string;
  /** Of a statement that correlates inputs. */
  readonly pairs?: readonly CorrelatedPair[];
  /** An input that was correlated, and is so no longer. */
  readonly freed?: Variable;
}

/** What is saved of a statement. What is long is put together when it is wanted. */
export type StatementText = string | (() => string);

/** Two inputs, or elements of them, and how they are correlated. */
export interface CorrelatedPair {
  readonly names: readonly [string, string];
  readonly variables: readonly [Variable, Variable];
  /** As it is written in the statement: `a w[1] 0.5`. */
  readonly text: string;
}

/** Where the journal stood at some time. */
export interface JournalMark {
  readonly entries: Entry[];
  readonly length: number;
  /** The last of them, which may be replaced since. */
  readonly last: Entry | undefined;
  readonly answer: Journal["answer"];
}

/** No name: a variable may be called ans. */
export const answerKey = "last answer";
/** They are silent by themselves. */
const isCommand: ReadonlySet<Entry["kind"]> = new Set(["reset", "rename", "correlation"]);
export const textOf = (text: StatementText): string => (typeof text === "string" ? text : text());
const functionKey = (name: string): string => `${name}()`;

/** It is cleared of what no longer matters when it has doubled since, and has at least this many entries. */
const minCleared = 1024;

export class Journal {
  private entries: Entry[] = [];
  /** The inputs that entries have bound; undefined as long as nobody asks, for most move nothing. */
  private inputs: Set<Variable> | undefined;
  /** The last answer, with the expression that gave it. */
  answer: { readonly entry: Entry; readonly names: () => Iterable<string> } | undefined;
  /** The shape of inputs when they were correlated: how many elements, for a list. */
  private readonly correlated = new Map<Variable, number | undefined>();
  private clearAt = minCleared;

  /**
   * A statement has run, and bound names or, if it is an expression, `ans`.
   * @param bound what names stand for now
   */
  add(
    statement: Statement,
    text: StatementText,
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
        const own = keys.map((key) => {
          const variable = bound(key);
          return variable?.kind === "input" ? variable : undefined;
        });
        const inputs = own.some((each) => each !== undefined) ? own : undefined;
        this.bind({ kind: "variable", keys, text, names, isUsed: true, inputs });
      }
    }
    this.clear();
  }

  private clear(): void {
    if (this.entries.length < this.clearAt) return;
    this.entries = this.needed();
    this.inputs = undefined;
    this.clearAt = Math.max(minCleared, 2 * this.entries.length);
  }

  /** An expression has given an answer. @param names what it mentions */
  addAnswer(text: StatementText, names: () => Iterable<string>, usesAnswer: boolean): void {
    if (usesAnswer) this.keepAnswer();
    // Most answers are never used: a long file of formulas leaves one entry.
    const last = this.entries.at(-1);
    if (last?.kind === "answer" && !last.isUsed) this.entries.pop();
    const entry: Entry = { kind: "answer", keys: [answerKey], text, names: [], isUsed: false };
    this.answer = { entry, names };
    this.entries.push(entry);
  }

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

  private bind(entry: Entry): void {
    this.entries.push(entry);
    if (this.inputs === undefined) return;
    for (const input of entry.inputs ?? []) if (input !== undefined) this.inputs.add(input);
  }

  /** Whether an entry has bound this input. */
  private hasBound(variable: Variable): boolean {
    this.inputs ??= new Set(this.entries.flatMap(({ inputs = [] }) => inputs.filter(isThere)));
    return this.inputs.has(variable);
  }

  /**
   * An input has other numbers: where it was bound, or as a new one.
   * @param isCorrelated whether it stays correlated, if its shape is still the same
   */
  move(variable: Variable, isCorrelated = true): void {
    if (!this.hasBound(variable)) {
      const keys = [variable.name];
      this.bind({ kind: "variable", keys, text: "", names: [], isUsed: true, inputs: [variable] });
    } else if (this.correlated.has(variable)) {
      const isAlike = this.correlated.get(variable) === lengthOf(variable);
      if (isCorrelated && isAlike) return;
      this.entries.push({ ...correlation, pairs: [], freed: variable });
    }
  }

  private keepAnswer(): void {
    if (this.answer === undefined) return;
    const { entry, names } = this.answer;
    if (!entry.isUsed) entry.names = [...names()];
    entry.isUsed = true;
  }

  mark(): JournalMark {
    const { entries, answer } = this;
    return { entries, length: entries.length, last: entries.at(-1), answer };
  }

  /** Forgets what has been added since. */
  returnTo({ entries, length, last, answer }: JournalMark): void {
    entries.length = length;
    if (last !== undefined) entries[length - 1] = last;
    this.entries = entries;
    this.answer = answer;
    this.inputs = undefined;
  }

  /** A name stands for nothing any more, and what it stood for has another. */
  rename(from: string, to: string): void {
    const text = `:rename ${nameAsWritten(from)} ${nameAsWritten(to)}`;
    this.entries.push({ kind: "rename", keys: [to], from, text, names: [from], isUsed: true });
  }

  definitionOf(name: string): string | undefined {
    const entry = this.entries.findLast(
      ({ kind, keys }) => kind === "variable" && keys.includes(name),
    );
    return entry && savedTexts(entry).join("; ");
  }

  /** Inputs that are bound have been correlated, by one statement. */
  correlate(pairs: readonly CorrelatedPair[]): void {
    this.entries.push({ ...correlation, pairs });
    for (const variable of pairs.flatMap(({ variables }) => variables)) {
      this.correlated.set(variable, lengthOf(variable));
    }
  }

  /** Names are forgotten; all of them, if none is given. */
  forget(names: readonly string[]): void {
    if (names.length === 0) {
      this.entries = [];
      this.inputs = undefined;
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
      .flatMap((entry) =>
        savedTexts(entry).map((text) => `${text}${isCommand.has(entry.kind) ? "" : ";"}\n`),
      )
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
      const isOfBoth = kind === "reset" || kind === "rename";
      const keys = isOfBoth ? entry.keys.flatMap((key) => [key, functionKey(key)]) : entry.keys;
      const isPresent = kind !== "reset" && keys.some((key) => !settled.has(key));
      const isWanted = keys.some((each) => wanted.has(each));
      for (const each of keys) {
        settled.add(each);
        wanted.delete(each);
      }
      // What had the name before is what has the other now, if that is wanted.
      if (entry.from !== undefined) settled.add(entry.from).add(functionKey(entry.from));
      if (!isPresent && !isWanted && kind !== "reset") continue;
      kept.push(entry);
      if (kind === "function") continue;
      for (const name of reachable(entry.names, bodies)) {
        if (answerNames.has(name)) wanted.add(answerKey);
        wanted.add(name).add(functionKey(name));
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
      const renamed = entry.from === undefined ? undefined : bound.get(entry.from);
      if (renamed !== undefined) for (const key of entry.keys) bound.set(key, renamed);
      if (entry.kind !== "correlation") continue;
      if (entry.freed !== undefined) free(entry.freed, reduced);
      const pairs = (entry.pairs ?? []).filter(({ names }) =>
        names.every((name) => isKept.has(bound.get(name) as Entry)),
      );
      reduced.set(entry, { ...entry, pairs });
    }
    return kept.flatMap((entry) => {
      if (entry.kind !== "correlation") return entry;
      const { pairs = [] } = reduced.get(entry) as Entry;
      const text = `:correlate ${pairs.map((pair) => pair.text).join(", ")}`;
      return pairs.length > 0 ? { ...entry, pairs, text } : [];
    });
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
    for (const { kind, keys, names, from } of this.entries) {
      for (const key of kind === "function" ? keys : []) {
        bodies.set(key, [...(bodies.get(key) ?? []), ...names]);
      }
      if (from === undefined) continue;
      const [to] = keys as [string];
      bodies.set(functionKey(to), bodies.get(functionKey(from)) ?? []);
      for (const [called, mentioned] of bodies) {
        if (mentioned.includes(from)) bodies.set(called, [...mentioned, to]);
      }
    }
    return bodies;
  }
}

const correlation = {
  kind: "correlation",
  keys: [],
  text: "",
  names: [],
  isUsed: true,
} as const satisfies Entry;

/** What was said of how an input goes with others holds no longer. */
function free(variable: Variable, correlations: Map<Entry, Entry>): void {
  for (const [entry, reduced] of correlations) {
    const pairs = reduced.pairs?.filter(({ variables }) => !variables.includes(variable));
    correlations.set(entry, { ...reduced, pairs: pairs ?? [] });
  }
}

/** How many elements the numbers of an input are; undefined for a single one. */
const lengthOf = ({ input }: Variable): number | undefined =>
  typeof input?.value === "object" ? input.value.length : undefined;

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
  return entries.filter(({ kind, keys, from }) => {
    if (kind === "correlation") return true;
    if (from !== undefined) {
      const [to] = keys as [string];
      if (bound.delete(from)) bound.add(to);
      if (bound.delete(functionKey(from))) bound.add(functionKey(to));
      return true;
    }
    if (kind === "reset") {
      return keys
        .flatMap((key) => [bound.delete(key), bound.delete(functionKey(key))])
        .includes(true);
    }
    for (const key of keys) bound.add(key);
    return true;
  });
}

const isThere = <Item>(item: Item | undefined): item is Item => item !== undefined;

/** The statement, with the present numbers of inputs that have moved. */
function savedTexts({ text, keys, inputs }: Entry): string[] {
  const moved = keys.map((_, at): Input | undefined => {
    const variable = inputs?.[at];
    return variable?.hasMoved === true ? variable.input : undefined;
  });
  if (!moved.some(isThere)) return [textOf(text)];
  const whole = moved.every(isThere) ? "" : textOf(text);
  const values = whole === "" ? [] : expressionsIn(parse(whole));
  const names: string[] = [];
  const sides: string[] = [];
  // An uncertainty goes with one value, and stands on its own: after the others, whose right sides come first.
  const uncertain: string[] = [];
  for (const [at, key] of keys.entries()) {
    const input = moved[at];
    const name = nameAsWritten(key);
    if (input?.uncertainty !== undefined) {
      const [value, uncertainty] = [input.value, input.uncertainty].map(numbersAsWritten);
      uncertain.push(`${name} = ${value} ± ${uncertainty}`);
      continue;
    }
    const { start, end } = (values[at] ?? {}) as Expression;
    names.push(name);
    sides.push(input === undefined ? whole.slice(start, end) : numbersAsWritten(input.value));
  }
  return [...(names.length > 0 ? [`${names.join(", ")} = ${sides.join(", ")}`] : []), ...uncertain];
}

/** Numbers as they are written in a program, so that reading them gives the same. */
export const numbersAsWritten = (numbers: Numbers): string =>
  typeof numbers === "number" ? exactly(numbers) : `[${numbers.map(numbersAsWritten).join(", ")}]`;

/** -0 is not 0: 1/x tells them apart. */
const exactly = (value: number): string => (Object.is(value, -0) ? "-0" : formatExact(value));
