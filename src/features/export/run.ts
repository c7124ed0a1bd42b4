/** `:export`: a formula as a function of another language. */

import { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { seamOf } from "../../autograd/kinks/conditions.ts";
import { isList } from "../../autograd/quantity.ts";
import { badOption, type NablaError, noFiles, syntaxError } from "../../error.ts";
import { listWords } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { atFile } from "../../session/arguments/drawing.ts";
import { redirectionIn } from "../../session/arguments/redirection.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import type { Input, Workspace } from "../../session/workspace.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { nearest } from "../../syntax/suggest.ts";
import { exported } from "./compute.ts";
import type { Language } from "./language.ts";
import { languageNamed, languages, languageWords } from "./languages.ts";

const endings = languages.flatMap((language) => language.endings);

/** The last answer, or an expression, in the language that is named first. */
export function exportFormula(
  { workspace, host, file }: Context,
  argument: ArgumentText,
): CommandResult {
  const [first] = argument.cut(" ");
  const own = languageNamed(first.text.toLowerCase())?.endings ?? [];
  const [rest, target] = redirectionIn(argument, [...own, ...endings], workspace);
  if (target !== undefined && host?.files === undefined) throw noFiles().at(target);
  const [word, formula] = rest.cut(" ");
  const language = languageIn(word);
  const [expression, name] = partsOf(formula);
  const text = workspace.inScratch(() => write(workspace, language, expression, name));
  if (target === undefined || host?.files === undefined) {
    return [{ kind: "source", language: language.words[0], text }];
  }
  const path = host.files.resolve(target.name, file);
  atFile(target, () => host.files?.write(path, text));
  const count = text.split("\n").length - 1;
  return [`${count} lines of ${language.title} written to ${path}`];
}

function languageIn(word: ArgumentText): Language {
  const language = languageNamed(word.text.toLowerCase());
  if (language !== undefined) return language;
  const suggestion = nearest(word.text, languageWords);
  const all = languages.map(({ words: [first] }) => first).join(", ");
  throw badOption(
    `unknown language ${word.text}`,
    suggestion === undefined ? `available: ${all}` : `did you mean ${suggestion}?`,
  ).at(word);
}

/** The expression, and the name after `as`; either may be missing. */
function partsOf(
  formula: ArgumentText | undefined,
): [ArgumentText | undefined, string | undefined] {
  if (formula === undefined || formula.isEmpty) return [undefined, undefined];
  const bare = /^as\s/.test(formula.text) ? formula.cut(" ")[1] : undefined;
  if (bare !== undefined) return [undefined, bare.name()];
  const [expression, name] = formula.cut("as");
  if (name?.isEmpty) throw syntaxError(name, ["a name"]);
  return [expression, name?.name()];
}

function write(
  workspace: Workspace,
  language: Language,
  expression: ArgumentText | undefined,
  name: string | undefined,
): string {
  const { graph } = workspace;
  const findings = new Findings({ withGuards: true });
  const output = outputOf(workspace, expression, findings);
  const { guards = [], shapeDependsOnValues } = findings;
  const atKinks = guards.filter(({ operation, condition }) => condition === seamOf(operation));
  const kinked = [...new Set(atKinks.map(({ operation }) => operation.name))];
  const isDecided = shapeDependsOnValues || guards.some(({ forNote }) => !forNote);
  const inputs = workspace.gradient(output).inputs;
  if (inputs.length === 0) {
    throw placed(
      badOption(
        `${workspace.formula(output)} does not depend on any input`,
        "define an input, as in `x = 2`",
      ),
      expression,
    );
  }
  const belongings = inputs.map((node) => workspace.inputOf(node));
  const owners = [...new Set(belongings.map(({ input }) => input))];
  const places = new Map(owners.map((input, at) => [input, at]));
  const names = workspace.inputNames(owners);
  const label = graph.label(output);
  const ownWords =
    expression === undefined || isName(expression.text) ? "" : expression.text.trim();
  const formula = ownWords === "" ? workspace.formula(output) : ownWords;
  return exported(language, {
    graph,
    output,
    inputs,
    slots: belongings.map(({ input, index }) => ({
      parameter: places.get(input) as number,
      index,
    })),
    parameters: owners.map((input, at) => ({ name: names[at] as string, length: lengthOf(input) })),
    name: name ?? label ?? "f",
    asked: name,
    formula:
      label === undefined || ownWords !== "" ? formula : `${nameAsWritten(label)} = ${formula}`,
    remarks: [
      ...(isDecided
        ? [
            "Derivatives, ranges and recursions in the formula are those at the inputs of the session",
          ]
        : []),
      ...(kinked.length > 0
        ? [`At a kink of ${listWords(kinked)} nabla uses a convention for the second derivative`]
        : []),
    ],
  });
}

/** What a name stands for tells more than the name. */
const isName = (text: string): boolean => /^\s*(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]*`)\s*$/u.test(text);

const lengthOf = ({ value }: Input): number | undefined =>
  typeof value === "number" ? undefined : value.length;

function outputOf(
  workspace: Workspace,
  expression: ArgumentText | undefined,
  findings: Findings,
): NodeId {
  const output =
    expression === undefined || expression.isEmpty
      ? workspace.last
      : workspace.lower(expression.expression(), findings).quantity;
  if (output === undefined) {
    throw badOption("no answer yet", "give an expression, as in `:export c x^2`");
  }
  if (!isList(output)) return output;
  throw placed(
    badOption(
      `expected a number, found a list of ${output.length}`,
      "take one of its elements, as in `v[1]`, or its sum",
    ),
    expression,
  );
}

const placed = (error: NablaError, argument: ArgumentText | undefined): NablaError =>
  argument === undefined ? error : error.at(argument);
