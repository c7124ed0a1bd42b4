/** The shape of a row in the table of commands. */

import type { Expression } from "../../syntax/tree.ts";
import type { Report } from "../reply.ts";
import type { Workspace } from "../workspace.ts";

export type Outcome = Report["parts"] | "quit";

interface Row {
  readonly name: string;
  readonly doc: string;
}

/** What may follow a command's name decides what its `run` gets. */
export type Command =
  | (Row & { readonly takes: "nothing"; run(workspace: Workspace): Outcome })
  | (Row & {
      readonly takes: "expression";
      /** Without an expression it is about the last answer, and `expression` is undefined. */
      run(workspace: Workspace, expression: Expression | undefined): Outcome;
    })
  | (Row & {
      readonly takes: "names";
      run(workspace: Workspace, names: readonly string[]): Outcome;
    })
  | (Row & {
      readonly takes: "topic";
      run(workspace: Workspace, topic: string | undefined): Outcome;
    });

const placeholders = { nothing: "", expression: " [expr]", names: " [name…]", topic: " [topic]" };

/** How it is typed: `:trace [expr]`. */
export const usageOf = ({ name, takes }: Command): string => `:${name}${placeholders[takes]}`;
