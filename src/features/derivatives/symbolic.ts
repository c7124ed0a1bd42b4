/** `:symbolic`: the derivatives as formulas. Names without a value stand for themselves. */

import { symbolicDerivatives } from "../../algebra/symbolic.ts";
import { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList } from "../../autograd/quantity.ts";
import { raise } from "../../autograd/raise.ts";
import { badOption, notDifferentiable, syntaxError } from "../../error.ts";
import { functions as builtIn } from "../../operations/table.ts";
import { listWords } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import {
  elementHint,
  inputsBelow,
  nameOf,
  noInputs,
  outputOf,
} from "../../session/arguments/output.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { freeNames } from "../../session/free-names.ts";
import { type NamedInput, namingOf } from "../../session/naming.ts";
import type { Part } from "../../session/reply.ts";
import { answerNames, type Workspace } from "../../session/workspace.ts";
import { nameTree } from "../../syntax/applied.ts";
import { printExpression } from "../../syntax/print.ts";
import { type Call, type Expression, operandsOf, withOperands } from "../../syntax/tree.ts";

/** Of formulas that are not simplified, since they are too large, so much is shown. */
const shownNodes = 400;

export function symbolic({ workspace }: Context, argument: ArgumentText): CommandResult {
  const [formula, names] = partsOf(argument);
  return workspace.inScratch(() => {
    const called = formula === undefined ? undefined : functionIn(workspace, formula.text);
    if (called !== undefined) return derivativesOfFunction(workspace, called, names);
    const expression = formula?.expression();
    const { output, decided } = lowered(workspace, expression);
    const inputs = chosen(workspace, inputsBelow(workspace, output), names);
    if (inputs.length === 0) return [noInputs(workspace, output)];
    const title = `∂${nameOf(workspace, output, expression)}/∂input`;
    const remark = "derivatives and ranges in the formula are those at the present inputs";
    return [
      listing(title, inputs, derivatives(workspace, output, inputs)),
      ...(decided ? [remark] : []),
    ];
  });
}

/** The expression, and the names after `for`; either may be missing. */
function partsOf(
  argument: ArgumentText,
): [ArgumentText | undefined, readonly string[] | undefined] {
  const isBare = /^for\s/.test(argument.text);
  const [formula, rest] = isBare ? [undefined, argument.after("for")] : argument.cut("for");
  if (rest?.isEmpty) throw syntaxError(rest, ["a name"]);
  const names = rest?.split().map((name) => printExpression(name.expression()));
  return [formula?.isEmpty ? undefined : formula, names];
}

const listing = (
  title: string,
  inputs: readonly NamedInput[],
  formulas: readonly Expression[],
): Part => ({
  kind: "listing",
  columns: [
    { key: "input", title: "input" },
    { key: "derivative", title },
  ],
  results: ["derivative"],
  rows: inputs.map(({ name }, at) => [name, printExpression(formulas[at] as Expression)]),
});

/** What an expression comes to where names without a value are inputs. */
function lowered(
  workspace: Workspace,
  expression: Expression | undefined,
): { output: NodeId; decided: boolean } {
  const findings = new Findings({ withGuards: true });
  const unknown = expression === undefined ? [] : unknownNames(workspace, expression);
  for (const name of unknown) workspace.bindInput(name, Number.NaN);
  const output =
    expression === undefined
      ? outputOf(workspace, undefined)
      : workspace.lower(withoutDerivatives(workspace, expression), findings).quantity;
  const { guards = [], shapeDependsOnValues } = findings;
  const decided = shapeDependsOnValues || guards.some(({ forNote }) => !forNote);
  if (decided && unknown.length > 0) {
    throw badOption(
      `a derivative or a range may depend on the value of ${listWords(unknown)}`,
      `give it a value, as in \`${unknown[0]} = 1\``,
    );
  }
  if (!isList(output)) return { output, decided };
  throw badOption(`expected a number, found a list of ${output.length}`, elementHint(expression));
}

function unknownNames(workspace: Workspace, expression: Expression): string[] {
  const names = [...freeNames(expression, workspace).keys()];
  return names.filter((name) => !workspace.isVariable(name) && !answerNames.has(name));
}

/** The inputs that were asked for, whether the output depends on them or not. */
function chosen(
  workspace: Workspace,
  inputs: readonly NamedInput[],
  names: readonly string[] | undefined,
): readonly NamedInput[] {
  if (names === undefined) return inputs;
  return names.flatMap((asked) => {
    const found = inputs.filter(({ name }) => name === asked || name.startsWith(`${asked}[`));
    if (found.length > 0) return found;
    const kind = workspace.variables.get(asked)?.kind;
    if (kind !== undefined && kind !== "input") {
      throw badOption(`${asked} is not an input`, "name inputs after for");
    }
    return [{ name: asked, node: workspace.graph.constant(0) }];
  });
}

function derivatives(
  workspace: Workspace,
  output: NodeId,
  inputs: readonly NamedInput[],
): readonly Expression[] {
  const { graph, differentiator } = workspace;
  const below = inputs.filter(({ node }) => !graph.isConstant(node));
  const nodes = below.map(({ node }) => node);
  const all = inputsBelow(workspace, output);
  const naming = namingOf(workspace, [output], all);
  const everything = all.map(({ node }) => node);
  const formulas =
    symbolicDerivatives(graph, output, everything, nodes, naming) ??
    nodes.map((node) => {
      if (Number.isNaN(graph.value(node))) {
        throw badOption(
          "formula too large to differentiate without values",
          "give each name a value, as in `x = 1`",
        );
      }
      const derivative = differentiator.derivative(output, node);
      const names = namingOf(workspace, [output, derivative], below);
      return raise(graph, derivative, { nodes: shownNodes }, names);
    });
  return inputs.map((input) => formulas[below.indexOf(input)] ?? zero);
}

const zero: Expression = { kind: "number", value: 0, start: 0, end: 0 };

/** A function by its name, and how many times it is differentiated: `f''`. */
interface NamedFunction {
  readonly call: Call;
  readonly parameters: readonly string[];
  readonly primes: number;
}

function functionIn(workspace: Workspace, text: string): NamedFunction | undefined {
  const [, quoted, bare, primes = ""] =
    /^(?:`([^`]+)`|([\p{L}_][\p{L}\p{N}_]*))('*)$/u.exec(text) ?? [];
  const name = quoted ?? bare;
  if (name === undefined || (primes === "" && workspace.isVariable(name))) return undefined;
  const row = builtIn.get(name);
  const own = workspace.functions.get(name)?.parameters;
  if (own === undefined && (row === undefined || row.variadic)) return undefined;
  const parameters = own ?? row?.parameters.map((parameter) => parameter.name) ?? [];
  const callee = nameTree(name);
  const nowhere = { start: 0, end: text.length };
  const call: Call = { kind: "call", callee, primes: 0, operands: [], ...nowhere };
  if (primes.length > 0 && parameters.length !== 1) {
    throw notDifferentiable(
      nowhere,
      `${text} needs a function of one argument`,
      `write :symbolic ${name}`,
    );
  }
  return { call, parameters, primes: primes.length };
}

function derivativesOfFunction(
  workspace: Workspace,
  { call, parameters, primes }: NamedFunction,
  names: readonly string[] | undefined,
): CommandResult {
  const { name } = call.callee;
  const order = Math.max(primes, 1);
  const asked = names ?? parameters;
  const formulas = asked.map((parameter) =>
    derivativeOfFunction(workspace, call, parameter, order),
  );
  const title =
    parameters.length === 1
      ? `${name}${"'".repeat(order)}(${parameters[0]})`
      : `∂${name}(${parameters.join(", ")})/∂parameter`;
  const inputs = asked.map((parameter) => ({ name: parameter, node: 0 }));
  return [listing(title, inputs, formulas)];
}

/** A derivative of a function with respect to one of its parameters, in terms of all of them. */
function derivativeOfFunction(
  workspace: Workspace,
  call: Call,
  parameter: string,
  order: number,
): Expression {
  const { name } = call.callee;
  const own = workspace.functions.get(name);
  const outside = freeNames(call, workspace);
  const clash = own?.parameters.find((each) => outside.has(each));
  if (clash !== undefined) {
    throw badOption(
      `${name} uses a variable ${clash} besides its parameter ${clash}`,
      "rename the parameter",
    );
  }
  const parameters =
    own?.parameters ?? builtIn.get(name)?.parameters.map((each) => each.name) ?? [];
  let expression: Expression = { ...call, operands: parameters.map(nameTree) };
  return workspace.inScratch(() => {
    for (const each of parameters) workspace.bindInput(each, Number.NaN);
    for (let n = 0; n < order; n++) {
      const { output } = lowered(workspace, expression);
      const inputs = inputsBelow(workspace, output);
      const input = inputs.find((each) => each.name === parameter);
      if (input === undefined) return zero;
      [expression] = derivatives(workspace, output, [input]) as [Expression];
    }
    return expression;
  });
}

/** An expression with `f'(a)` and `diff(e, x)` written out, in all their branches. */
function withoutDerivatives(workspace: Workspace, expression: Expression): Expression {
  const inner = withOperands(
    expression,
    operandsOf(expression).map((operand) => withoutDerivatives(workspace, operand)),
  );
  if (inner.kind !== "call") return inner;
  const { callee, primes, operands } = inner;
  const [operand, by, times] = operands;
  if (primes > 0 && operands.length === 1 && operand !== undefined) {
    const called = functionIn(workspace, callee.name + "'".repeat(primes));
    if (called === undefined) return inner;
    const [parameter] = called.parameters as [string];
    const formula = derivativeOfFunction(workspace, called.call, parameter, primes);
    return substituted(formula, parameter, operand);
  }
  const isDiff = callee.name === "diff" && !workspace.functions.has("diff");
  const order = times === undefined ? 1 : times.kind === "number" ? times.value : undefined;
  if (!isDiff || operand === undefined || by?.kind !== "name" || order === undefined) return inner;
  const kind = workspace.variables.get(by.name)?.kind;
  if (kind !== undefined && kind !== "input") return inner;
  let formula = operand;
  for (let n = 0; n < order; n++) {
    const { output } = lowered(workspace, formula);
    const input = inputsBelow(workspace, output).find(({ name }) => name === by.name);
    formula =
      input === undefined ? zero : (derivatives(workspace, output, [input])[0] as Expression);
  }
  return formula;
}

function substituted(expression: Expression, name: string, by: Expression): Expression {
  if (expression.kind === "name") return expression.name === name ? by : expression;
  return withOperands(
    expression,
    operandsOf(expression).map((operand) => substituted(operand, name, by)),
  );
}
