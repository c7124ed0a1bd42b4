/** The table of commands, from which dispatch, argument checks and help derive. To add one, add a row. */

import { badOption, syntaxError, unknownCommand } from "../../error.ts";
import { parseExpression } from "../../syntax/parse.ts";
import { printExpression } from "../../syntax/print.ts";
import type { SourceStatement } from "../../syntax/statements.ts";
import { nearest } from "../../syntax/suggest.ts";
import type { Reply } from "../reply.ts";
import type { Workspace } from "../workspace.ts";
import type { Command, Outcome } from "./command.ts";
import { check, grad, hessian, symbolic, trace } from "./derivatives.ts";
import { help } from "./help.ts";

const rows: readonly Command[] = [
  {
    name: "help",
    takes: "topic",
    doc: "what there is, or what one command or function does",
    run: (workspace, topic) => help(workspace, topic, commands),
  },
  {
    name: "vars",
    takes: "nothing",
    doc: "the variables, constants and functions you have defined",
    run: listVariables,
  },
  {
    name: "grad",
    takes: "expression",
    doc: "the gradient of the last answer or of an expression, whole",
    run: grad,
  },
  {
    name: "trace",
    takes: "expression",
    doc: "every node with its value and gradient, from the output to the inputs",
    run: trace,
  },
  {
    name: "symbolic",
    takes: "expression",
    doc: "the derivatives as formulas",
    run: symbolic,
  },
  {
    name: "hessian",
    takes: "expression",
    doc: "the second derivatives with respect to each pair of inputs",
    run: hessian,
  },
  {
    name: "check",
    takes: "expression",
    doc: "each derivative beside a finite difference, with the digits that agree",
    run: check,
  },
  {
    name: "reset",
    takes: "names",
    doc: "forget everything, or these names",
    run: (workspace, names) => {
      const unknown = workspace.forget(names);
      if (unknown.length > 0) throw badOption(`there is no ${unknown.join(", no ")} to forget`);
      return [];
    },
  },
  { name: "quit", takes: "nothing", doc: "leave", run: () => "quit" },
];

export const commands: ReadonlyMap<string, Command> = new Map(rows.map((row) => [row.name, row]));

/** Words that are commands where they are not variables. */
const bareWords: ReadonlyMap<string, string> = new Map([
  ["help", ":help"],
  ["?", ":help"],
  ["quit", ":quit"],
  ["exit", ":quit"],
]);

/** The command that a statement is, if it is one. */
export function commandIn(text: string, workspace: Workspace): string | undefined {
  if (text.startsWith(":")) return text;
  return workspace.variables.has(text) ? undefined : bareWords.get(text);
}

export function runCommand(
  text: string,
  workspace: Workspace,
  statement: SourceStatement,
  file: string,
): Reply {
  const outcome = dispatch(text, workspace);
  return outcome === "quit"
    ? { kind: "quit", statement, file }
    : { kind: "report", parts: outcome, statement, file };
}

function dispatch(text: string, workspace: Workspace): Outcome {
  const [, name, space, rest] = /^:(\S*)(\s*)(.*)$/su.exec(text) as unknown as [
    string,
    string,
    string,
    string,
  ];
  const command = commands.get(name);
  if (command === undefined) {
    const suggestion = nearest(name, commands.keys());
    throw unknownCommand(
      { start: 0, end: name.length + 1 },
      `:${name}`,
      suggestion === undefined ? undefined : `:${suggestion}`,
    );
  }
  const offset = 1 + name.length + space.length;
  const argument = rest.replace(/(?:^|\s)#.*$/s, "").trimEnd();
  switch (command.takes) {
    case "nothing":
      if (argument !== "") {
        throw syntaxError({ start: offset, end: offset + argument.length }, [
          `nothing after :${name}`,
        ]);
      }
      return command.run(workspace);
    case "expression":
      // The spaces put the spans of errors where the user sees them.
      return command.run(
        workspace,
        argument === "" ? undefined : parseExpression(" ".repeat(offset) + argument),
      );
    case "names":
      return command.run(workspace, argument === "" ? [] : argument.split(/[\s,]+/));
    case "topic":
      return command.run(workspace, argument === "" ? undefined : argument);
  }
}

function listVariables(workspace: Workspace): Outcome {
  const { variables, functions } = workspace;
  if (variables.size + functions.size === 0) return ["nothing is defined yet"];
  return [
    {
      columns: [
        { key: "name", title: "name" },
        { key: "kind", title: "kind" },
        { key: "value", title: "value" },
        { key: "formula", title: "formula" },
      ],
      rows: [
        ...[...variables].map(([name, { kind, quantity }]) => [
          name,
          kind,
          workspace.numbersIn(quantity),
          kind === "derived" ? workspace.formula(quantity) : "",
        ]),
        ...[...functions.values()].map(({ name, parameters, body }) => [
          `${name}(${parameters.join(", ")})`,
          "function",
          "",
          printExpression(body),
        ]),
      ],
    },
  ];
}
