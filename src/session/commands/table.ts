/** The table of commands, from which dispatch, argument checks and help derive. To add one, add a row. */

import { badOption, NablaError, syntaxError, unknownCommand } from "../../error.ts";
import { parseExpression } from "../../syntax/parse.ts";
import { printExpression } from "../../syntax/print.ts";
import type { SourceStatement } from "../../syntax/statements.ts";
import { nearest } from "../../syntax/suggest.ts";
import type { Expression } from "../../syntax/tree.ts";
import type { Reply } from "../reply.ts";
import type { Workspace } from "../workspace.ts";
import { info, signatureOfOwn } from "./about.ts";
import { assert, assertClose } from "./assert.ts";
import type { Command, Context, LoadRequest, Outcome } from "./command.ts";
import { check, grad, hessian, symbolic, trace } from "./derivatives.ts";
import { load, save } from "./files.ts";
import { help, listFunctions } from "./help.ts";
import { paths } from "./paths.ts";
import { set } from "./settings.ts";

const rows: readonly Command[] = [
  {
    name: "help",
    takes: "topic",
    doc: "what there is, or what a command, a function or a group of functions does",
    example: ":help neural",
    run: (context, topic) => help(context, topic, commands),
  },
  {
    name: "info",
    takes: "name",
    doc: "all about a variable or a function",
    example: ":info atan2",
    run: info,
  },
  {
    name: "vars",
    takes: "nothing",
    doc: "the variables, constants and functions you have defined",
    example: ":vars",
    run: listVariables,
  },
  {
    name: "functions",
    takes: "topic",
    doc: "the functions there are, or those of a group",
    example: ":functions hyperbolic",
    run: listFunctions,
  },
  {
    name: "grad",
    takes: "expression",
    doc: "the gradient of the last answer or of an expression, whole",
    example: ":grad x*y",
    run: grad,
  },
  {
    name: "trace",
    takes: "expression",
    doc: "every node with its value and gradient, from the output to the inputs",
    example: ":trace tanh(x*w + b)",
    run: trace,
  },
  {
    name: "paths",
    takes: "expressions",
    doc: "a derivative as the sum over the paths from an answer, or an expression, to a variable",
    example: ":paths x, tanh(x*w)*x",
    run: paths,
  },
  {
    name: "symbolic",
    takes: "expression",
    doc: "the derivatives as formulas",
    example: ":symbolic x^2*y",
    run: symbolic,
  },
  {
    name: "hessian",
    takes: "expression",
    doc: "the second derivatives with respect to each pair of inputs",
    example: ":hessian x^2*y",
    run: hessian,
  },
  {
    name: "check",
    takes: "expression",
    doc: "each derivative beside a finite difference, with the digits that agree",
    example: ":check sin(x)/x",
    run: check,
  },
  {
    name: "assert",
    takes: "expressions",
    doc: "fail, with both sides shown, if this is not true",
    example: ":assert x^2 < 10",
    run: assert,
  },
  {
    name: "assert-close",
    takes: "expressions",
    doc: "fail if two values differ by more than a tolerance (1e-9 if none is given), absolutely or relatively",
    example: ":assert-close diff(x^2, x), 2x, 1e-12",
    run: assertClose,
  },
  {
    name: "set",
    takes: "setting",
    doc: "the settings, or change one; `:set save` keeps them",
    example: ":set precision 6",
    run: set,
  },
  {
    name: "save",
    takes: "file",
    doc: "write the session to a file, as a program that runs again",
    example: ":save model.nabla",
    run: save,
  },
  {
    name: "load",
    takes: "file",
    doc: "run a file's statements, as if they stood here",
    example: ":load model.nabla",
    run: load,
  },
  {
    name: "reset",
    takes: "names",
    doc: "forget everything, or these names",
    example: ":reset x y",
    run: ({ workspace, journal }, names) => {
      const unknown = names.filter((name) => !workspace.isBound(name));
      if (unknown.length > 0) throw badOption(`there is no ${unknown.join(", no ")} to forget`);
      if (names.length === 0) workspace.forgetAll();
      for (const name of names) workspace.forget(name);
      journal.forget(names);
      return [];
    },
  },
  { name: "quit", takes: "nothing", doc: "leave", example: ":quit", run: () => "quit" },
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
  context: Context,
  statement: SourceStatement,
): Reply | LoadRequest {
  const outcome = dispatch(text, context);
  const { file } = context;
  if (outcome === "quit") return { kind: "quit", statement, file };
  return "kind" in outcome ? outcome : { kind: "report", parts: outcome, statement, file };
}

/** The command that a line names, and the text after it, which begins at an offset. */
function read(text: string): { command: Command; argument: string; offset: number } {
  const [, name, space, rest] = /^:([^\s;#]*)(\s*)(.*)$/su.exec(text) as unknown as [
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
  // The name of a file may hold anything.
  const argument =
    command.takes === "file"
      ? rest.replace(/(?:^|\s)#.*$/s, "").trimEnd()
      : rest.replace(/#.*$/s, "").replace(/[\s;]+$/, "");
  return { command, argument, offset: 1 + name.length + space.length };
}

function dispatch(text: string, context: Context): Outcome {
  const { command, argument, offset } = read(text);
  const span = { start: offset, end: offset + argument.length };
  const given = argument === "" ? undefined : argument;
  try {
    switch (command.takes) {
      case "nothing":
        if (given === undefined) return command.run(context);
        throw syntaxError(span, [`nothing after :${command.name}`]);
      case "expression":
        // The spaces put the spans of errors where the user sees them.
        return command.run(
          context,
          given === undefined ? undefined : parseExpression(" ".repeat(offset) + given),
        );
      case "expressions":
        if (given !== undefined) return command.run(context, listIn(given, offset));
        throw syntaxError({ start: text.length, end: text.length }, ["an expression"]);
      case "names":
        return command.run(
          context,
          given === undefined ? [] : (given.match(/`[^`]+`|[^\s,]+/g) ?? []).map(unquoted),
        );
      case "name":
      case "file":
        if (given !== undefined) return command.run(context, given);
        throw syntaxError({ start: text.length, end: text.length }, [wanted[command.takes]]);
      case "topic":
      case "setting":
        return command.run(context, given);
    }
  } catch (thrown) {
    throw thrown instanceof NablaError && given !== undefined ? thrown.at(span) : thrown;
  }
}

/** The expressions between commas, with their spans as the user sees them. */
function listIn(text: string, offset: number): readonly Expression[] {
  const list = parseExpression(`${" ".repeat(offset - 1)}[${text}]`);
  return list.kind === "list" ? list.items : [list];
}

const unquoted = (name: string): string => name.replaceAll("`", "");

const wanted = { name: "a name", file: "the name of a file" };

function listVariables({ workspace }: Context): Outcome {
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
        ...[...functions.values()].map((own) => [
          signatureOfOwn(own),
          "function",
          "",
          printExpression(own.body),
        ]),
      ],
    },
  ];
}
