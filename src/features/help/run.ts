/** `:help` and `:functions`: what there is, in short, by group, and one by one. */

import { specialForms } from "../../autograd/special-forms.ts";
import { unknownName } from "../../error.ts";
import { signatureOf } from "../../operations/operation.ts";
import { functions } from "../../operations/table.ts";
import { functionGroups, signatureOfOwn } from "../../session/catalog.ts";
import { type Command, type CommandResult, type Context, usageOf } from "../../session/command.ts";
import type { Listing } from "../../session/reply.ts";
import type { Workspace } from "../../session/workspace.ts";
import { printExpression } from "../../syntax/print.ts";
import { nearest } from "../../syntax/suggest.ts";
import { aboutFunction, aboutVariable } from "./about.ts";
import { aboutTopic, topicNames } from "./topics.ts";

export function help({ workspace, commands }: Context, topic: string | undefined): CommandResult {
  if (topic === undefined) return overview(commands);
  return topic === "commands" ? allCommands(commands) : about(topic, workspace, commands);
}

type Groups = Context["commands"];

/** One screen: how to begin, what there is, and where more is. */
function overview(commands: Groups): CommandResult {
  return [
    "Type a formula to get its value and its gradient.",
    "",
    columnsOf([
      ["x = 2", "an input; each gradient has a row for it"],
      ["y = x^2", "a derived value; gradients flow through it"],
      ["x := 3", "moves an input, and y follows; also `x += 1`, `x -= 0.1*∇y`"],
      ["f(x) = x^2", "a function; f'(3) or diff(f(x), x) is its derivative"],
      ["const g = 9.81", "a constant; gradients have no row for it"],
      ["repeat 9 { … }", "a loop; also `for k in 1..9 { … }`, `while y > 1 { … }`"],
      ["ans", "the last answer; `;` at the end of a line hides it"],
    ]),
    "",
    columnsOf(
      [...commands].map(([group, members]) => [
        group,
        members.map(({ name }) => `:${name}`).join(" "),
      ]),
    ),
    "",
    "Try:",
    columnsOf([
      [":symbolic x^2*sin(x)", "the derivative as a formula"],
      [":solve x^2 = 2 for x", "a root"],
      [":plot sin(x), x = -3..3", "a curve"],
    ]),
    "",
    columnsOf([
      [":help commands", "what each command does"],
      [":help solve", "a command; also a function (tanh), a sign (%)"],
      [":help plots", "a group of commands, or of functions (neural)"],
    ]),
  ];
}

const allCommands = (commands: Groups): CommandResult =>
  [...commands].flatMap(([group, members], at) => [
    ...(at === 0 ? [] : [""]),
    `${group}:`,
    usesOf(members),
  ]);

const usesOf = (members: readonly Command[]): Listing =>
  columnsOf(members.map((command) => [usageOf(command), command.help().doc]));

/** The commands of a group, which is called as in the overview or by a word of that: `fits`. */
const commandsOf = (topic: string, groups: Groups): readonly Command[] | undefined =>
  [...groups].find(([group]) => group === topic || group.split(/\W+/).includes(topic))?.[1];

/** The functions, by group: those of a group with what they do, or the names of all. */
export function listFunctions({ workspace }: Context, group: string | undefined): CommandResult {
  if (group !== undefined) {
    const members = membersOf(group);
    if (members !== undefined) return [members];
    throw unknownName(undefined, "group", group, {
      suggestion: nearest(group, groupNames()),
      advice: `groups: ${groupNames().join(", ")}`,
    });
  }
  const own = [...workspace.functions.values()];
  return [
    columnsOf([...functionGroups()].map(([name, names]) => [name, names.join(" ")])),
    ...(own.length === 0
      ? []
      : [
          "",
          columnsOf(own.map((each) => [signatureOfOwn(each), `= ${printExpression(each.body)}`])),
        ]),
  ];
}

const groupNames = (): string[] => [...functionGroups().keys()];

/** The functions of a group, how each is called and what it is. */
function membersOf(group: string): Listing | undefined {
  const names = functionGroups().get(group);
  return (
    names &&
    columnsOf(
      names.map((name) => {
        const special = specialForms.get(name);
        if (special !== undefined) return [special.signature, special.doc];
        const row = functions.get(name);
        return row === undefined ? [name, ""] : [signatureOf(row), row.doc];
      }),
    )
  );
}

function about(topic: string, workspace: Workspace, groups: Groups): CommandResult {
  const name = topic.replace(/^:/, "");
  const commands = [...groups.values()].flat();
  const command = commands.find((candidate) => candidate.name === name);
  const members = topic === name ? membersOf(name) : undefined;
  // Of what somebody has defined, that counts.
  const isOwn = topic === name && workspace.variables.has(name);
  const found: (string | Listing)[] = [
    ...((isOwn ? aboutVariable(name, workspace) : aboutTopic(topic)) ?? []),
    ...((topic === name ? aboutFunction(name, workspace) : undefined) ?? []),
    ...(command === undefined ? [] : aboutCommand(command)),
    ...(members === undefined ? [] : [members]),
  ];
  if (found.length > 0) return found;
  const group = commandsOf(topic, groups);
  if (group !== undefined) return [usesOf(group)];
  const candidates = [
    ...functions.keys(),
    ...specialForms.keys(),
    ...commands.map((candidate) => candidate.name),
    ...groupNames(),
    ...groups.keys(),
    ...topicNames(),
    "commands",
    ...workspace.variables.keys(),
  ];
  throw unknownName(undefined, "topic", topic, {
    suggestion: nearest(name, candidates),
    advice: ":help gives an overview",
  });
}

/** How it is written, with all that its row says; of most commands an example says enough. */
function aboutCommand(command: Command): (string | Listing)[] {
  const { doc, example, parts = [], options = [], examples = [] } = command.help();
  const choices = options.filter(({ isPart }) => !isPart);
  const lines: (string | Listing)[] = [`${usageOf(command)}: ${doc}`];
  if (parts.length > 0) lines.push(columnsOf(parts));
  if (choices.length > 0) {
    lines.push(
      choices.length === 1 ? "option:" : "options, in any order (`--name` and commas also work):",
      columnsOf(
        choices.map(({ name, form, doc: meaning, default: usual }) => [
          `${name} ${form}`.trim(),
          usual === undefined ? meaning : `${meaning} (default: ${usual})`,
        ]),
      ),
    );
  }
  const all = [example, ...examples];
  if (all.length === 1) lines.push(`example: ${example}`);
  else lines.push("examples:", ...all.map((each) => ` ${each}`));
  return lines;
}

const columnsOf = (rows: readonly (readonly [string, string])[] | string[][]): Listing => ({
  kind: "listing",
  columns: [
    { key: "name", title: "" },
    { key: "meaning", title: "" },
  ],
  rows,
});
