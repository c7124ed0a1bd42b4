/** `:read`: the columns of a table as constant lists. */

import type { NodeId } from "../../autograd/graph.ts";
import { badOption, NablaError, syntaxError } from "../../error.ts";
import { listWords, plural } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { readTable } from "../../session/arguments/files.ts";
import { splitAtOptions } from "../../session/arguments/options.ts";
import type { Context, RunOnText } from "../../session/command.ts";
import { inputText } from "../../session/drawn-statement.ts";
import type { ListColumn, ListRequest } from "../../session/host.ts";
import type { Listing } from "../../session/reply.ts";
import { predefined } from "../../session/workspace.ts";
import { nameTree } from "../../syntax/applied.ts";
import { parseExpression } from "../../syntax/parse.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { plainColumns } from "../../text/shapes.ts";

type Bound = ListColumn & { readonly numbers: Float64Array };

export const read: RunOnText = (context, argument, options) => {
  const { head, after } = splitAtOptions(argument, options, context.workspace);
  if (head.isEmpty) throw syntaxError(head, ["a file"], "for example `:read data.csv`");
  const request = requestIn(after);
  const { rows, columns } = readTable(context, head, (tables, path, tell) =>
    tables.lists(path, request, tell),
  );
  requireColumns(request, columns, head);
  const bound = columns.filter(
    (column): column is Bound => column.numbers !== undefined && isName(column.name),
  );
  const told = columns.flatMap((column) => whyLeftOut(column) ?? []);
  if (bound.length === 0) {
    throw badOption(`${head.text} has no column of numbers`, told[0]).at(head);
  }
  const notes = bound.flatMap(({ name }) => notesOn(name, context));
  bind(bound, context);
  return [`${plural(rows, "row")} of ${head.text}`, "", listingOf(bound), ...told, ...notes];
};

function requestIn(after: ReadonlyMap<string, ArgumentText>): ListRequest {
  const [classes, missing] = [after.get("classes"), after.get("missing")];
  if (missing !== undefined && missing.text !== "nan") throw syntaxError(missing, ["nan"]);
  return {
    classes:
      classes === undefined
        ? []
        : classes.isEmpty
          ? "text"
          : classes.split().map((each) => each.name()),
    withMissing: missing !== undefined,
  };
}

/** @throws NablaError `bad-option` where a column whose values are to be numbered is not there */
function requireColumns(
  { classes }: ListRequest,
  columns: readonly ListColumn[],
  file: ArgumentText,
): void {
  const names = columns.map(({ name }) => name);
  const stray = classes === "text" ? undefined : classes.find((name) => !names.includes(name));
  if (stray === undefined) return;
  throw badOption(
    `${file.text} has no column ${nameAsWritten(stray)}`,
    `columns: ${listWords(names.map(nameAsWritten), maxTold)}`,
  ).at(file);
}

/** The columns that are told of a table. */
const maxTold = 8;

/** Whether a program can write a name. */
function isName(name: string): boolean {
  try {
    const tree = parseExpression(nameAsWritten(name));
    return tree.kind === "name" && tree.name === name;
  } catch (thrown) {
    if (thrown instanceof NablaError) return false;
    throw thrown;
  }
}

function whyLeftOut({ name, numbers, example }: ListColumn): string | undefined {
  if (numbers === undefined) {
    return `${nameAsWritten(name)} is text (${example}), so it is skipped; \`classes\` numbers its values`;
  }
  if (isName(name)) return undefined;
  return name === ""
    ? "a column without a name is skipped"
    : `the column ${name} is skipped: a program cannot write its name`;
}

/** What is to be told of a name before it stands for a column. */
function notesOn(name: string, { workspace }: Context): string[] {
  const known = workspace.variables.get(name);
  if (known?.kind === "input") {
    return [`${nameAsWritten(name)} was an input; values derived from it keep that input`];
  }
  const isHidden = known === undefined && predefined.has(name);
  return isHidden ? [`${name} now hides the constant ${name}; :reset ${name} restores it`] : [];
}

function bind(columns: readonly Bound[], { workspace, journal }: Context): void {
  const lists = columns.map(({ numbers }) => {
    workspace.graph.spend(numbers.length);
    return Array.from(numbers, (number): NodeId => workspace.graph.constant(number));
  });
  for (const [at, { name, numbers }] of columns.entries()) {
    workspace.bindConstant(name, lists[at] as NodeId[]);
    const target = nameTree(name);
    const value = { kind: "list", items: [], start: 0, end: 0 } as const;
    journal.add(
      { kind: "constant", target, value, start: 0, end: 0 },
      () => `const ${inputText(name, [...numbers])}`,
      false,
    );
  }
}

/** The class labels that are told of a column. */
const maxLabels = 8;

function listingOf(columns: readonly Bound[]): Listing {
  const hasClasses = columns.some(({ classes }) => classes !== undefined);
  return {
    kind: "listing",
    columns: [
      ...plainColumns("column", "from", "to"),
      ...(hasClasses ? [{ key: "classes", title: "classes" }] : []),
    ],
    rows: columns.map(({ name, numbers, classes }) => {
      const labels = classes?.slice(0, maxLabels).map((label, at) => `${at + 1} = ${label}`) ?? [];
      if (labels.length < (classes?.length ?? 0)) labels.push("…");
      return [
        nameAsWritten(name),
        extreme(numbers, Math.min),
        extreme(numbers, Math.max),
        ...(hasClasses ? [labels.join(", ")] : []),
      ];
    }),
  };
}

/** Of those that are numbers; nan where none is. */
function extreme(numbers: Float64Array, choose: (one: number, other: number) => number): number {
  let found = Number.NaN;
  for (const each of numbers) {
    if (!Number.isNaN(each)) found = Number.isNaN(found) ? each : choose(found, each);
  }
  return found;
}
