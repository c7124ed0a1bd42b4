/** The shape of a row in the table of commands. */

import type { Expression } from "../../syntax/tree.ts";
import type { Host } from "../host.ts";
import type { Journal } from "../journal.ts";
import type { Report } from "../reply.ts";
import type { Workspace } from "../workspace.ts";

/** What a command works on. */
export interface Context {
  readonly workspace: Workspace;
  readonly journal: Journal;
  readonly host: Host | undefined;
  /** The file that the command stands in. */
  readonly file: string;
}

export type Outcome = Report["parts"] | "quit" | LoadRequest;

/** The statements of a file are to run now. */
export interface LoadRequest {
  readonly kind: "load";
  readonly path: string;
}

interface Row {
  readonly name: string;
  readonly doc: string;
  /** A line that shows it at work. */
  readonly example: string;
}

/** What may follow a command's name decides what its `run` gets. */
export type Command =
  | (Row & { readonly takes: "nothing"; run(context: Context): Outcome })
  | (Row & {
      readonly takes: "expression";
      /** Without an expression it is about the last answer, and `expression` is undefined. */
      run(context: Context, expression: Expression | undefined): Outcome;
    })
  | (Row & {
      readonly takes: "expressions";
      /** Separated by commas. */
      run(context: Context, expressions: readonly Expression[]): Outcome;
    })
  | (Row & {
      readonly takes: "names";
      run(context: Context, names: readonly string[]): Outcome;
    })
  | (Row & {
      readonly takes: "name" | "file";
      run(context: Context, text: string): Outcome;
    })
  | (Row & {
      readonly takes: "topic" | "setting";
      run(context: Context, text: string | undefined): Outcome;
    });

const placeholders: Readonly<Record<Command["takes"], string>> = {
  nothing: "",
  expression: " [expr]",
  expressions: " expr, …",
  names: " [name…]",
  name: " NAME",
  file: " FILE",
  topic: " [topic]",
  setting: " [option value]",
};

/** How it is typed: `:trace [expr]`. */
export const usageOf = ({ name, takes }: Command): string => `:${name}${placeholders[takes]}`;
