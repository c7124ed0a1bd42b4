/** The shape of a row in the table of commands. */

import type { Expression } from "../syntax/tree.ts";
import type { ArgumentText } from "./arguments/argument-text.ts";
import type { Host } from "./host.ts";
import type { Journal } from "./journal.ts";
import type { Past } from "./past.ts";
import type { Report, ResultOfReport, Turns } from "./reply.ts";
import type { Workspace } from "./workspace.ts";

export interface Context {
  readonly workspace: Workspace;
  readonly journal: Journal;
  readonly past: Past;
  /** What the last loop has shown. */
  readonly turns?: Turns | undefined;
  readonly host: Host | undefined;
  readonly file: string;
  /** Whether the statement stands in a file that `:load` runs. */
  readonly isLoaded: boolean;
  /** All that there are, by group. */
  readonly commands: ReadonlyMap<string, readonly Command[]>;
  readonly watch: Watch;
}

export type CommandResult = Report["parts"] | Told | "quit" | LoadRequest;

/** What a report consists of, and how people read it. */
export interface Told extends Required<Pick<Report, "parts" | "reading">> {
  readonly kind: "told";
}

/** The statements of a file are to run now. */
export interface LoadRequest {
  readonly kind: "load";
  readonly path: string;
  /** Its text, where it is not a file's. */
  readonly program?: string;
  /** What is said of it. */
  readonly told?: string;
}

/** What a long computation tells while it goes on. */
export interface Watch {
  /** Called again and again, so that it can be interrupted; the line says how far it is, for a terminal to show. */
  progress(line?: () => string): void;
  /** What is to happen and be shown if it is cut off from here on: the best so far. */
  keep(outcome: () => Report["parts"]): void;
}

/** A word within a command, and what stands after it: `lr 0.01`. */
export interface CommandOption {
  readonly name: string;
  /** What it takes, as an example; nothing if it is empty, and any name of a file if it is `FILE`. */
  readonly form: string;
  readonly doc: string;
  readonly default?: string;
  /** It belongs to what the command is about, as `over x` does, and is no option to its user. */
  readonly isPart?: true;
}

/** What is told of a command: in lists of commands its first line, and the rest by `:help NAME`. */
export interface CommandHelp {
  /** What it does, in a line. */
  readonly doc: string;
  /** A line that shows it at work. */
  readonly example: string;
  /** The parts of what is written, each with its meaning. */
  readonly parts?: readonly (readonly [part: string, meaning: string])[];
  readonly options?: readonly CommandOption[];
  /** Other words that it takes: languages, methods, `for`. */
  readonly words?: readonly string[];
  /** More of them. */
  readonly examples?: readonly string[];
}

interface CommandRow {
  readonly name: string;
  /** A function, since it is loaded late. */
  help(): CommandHelp;
  /** The marked parts, if it is left out. */
  readonly result?: ResultOfReport;
  /** It shows a text that is read from its beginning: a terminal shows it a screen at a time. */
  readonly isManual?: true;
}

/** What may follow a command's name decides what its `run` gets. */
export type Command =
  | (CommandRow & { readonly takes: "nothing"; run(context: Context): CommandResult })
  | (CommandRow & {
      readonly takes: "expression";
      /** Without an expression it is about the last answer, and `expression` is undefined. */
      run(context: Context, expression: Expression | undefined): CommandResult;
    })
  | (CommandRow & {
      readonly takes: "expressions";
      /** Separated by commas. */
      run(context: Context, expressions: readonly Expression[]): CommandResult;
    })
  | (CommandRow & {
      readonly takes: "text";
      /** How it is written, and what is missing where nothing is: `expr, x = a..b`. */
      readonly form: string;
      /** Whether it is about the last answer where nothing is written. */
      readonly isOptional?: boolean;
      /** @param options those that its help tells of, for the phrase to be cut at */
      run(
        context: Context,
        argument: ArgumentText,
        options: readonly CommandOption[],
      ): CommandResult;
    })
  | (CommandRow & {
      readonly takes: "names";
      run(context: Context, names: readonly string[]): CommandResult;
    })
  | (CommandRow & {
      readonly takes: "name" | "file";
      run(context: Context, text: string): CommandResult;
    })
  | (CommandRow & {
      readonly takes: "topic" | "setting";
      run(context: Context, text: string | undefined): CommandResult;
    });

/** What runs a command that takes a text. */
export type RunOnText = Extract<Command, { readonly takes: "text" }>["run"];

const placeholders: Readonly<Record<Exclude<Command["takes"], "text">, string>> = {
  nothing: "",
  expression: " [expr]",
  expressions: " expr, …",
  names: " [name…]",
  name: " NAME",
  file: " FILE",
  topic: " [topic]",
  setting: " [setting value]",
};

/** How it is typed: `:trace [expr]`. */
export const usageOf = (command: Command): string => {
  const { name, takes } = command;
  return `:${name}${takes === "text" ? ` ${command.form}` : placeholders[takes]}`;
};
