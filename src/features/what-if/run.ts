/** `:whatif`: what an answer would be at other values of its inputs, predicted and really. */

import { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf } from "../../autograd/quantity.ts";
import { badOption, lengthMismatch, syntaxError } from "../../error.ts";
import { operation } from "../../operations/table.ts";
import { formatShort } from "../../prose.ts";
import { ArgumentText } from "../../session/arguments/argument-text.ts";
import { nameOf, scalarOf } from "../../session/arguments/output.ts";
import type { CommandResult, Context, Told } from "../../session/command.ts";
import { type Evaluate, functionOf, makeOf } from "../../session/function-of.ts";
import { elementName } from "../../session/naming.ts";
import { choicesIn, conventionsTold } from "../../session/notes.ts";
import type { Cell, Facts, Part } from "../../session/reply.ts";
import { partialsOf } from "../../session/uncertainty/second-order.ts";
import type { Workspace } from "../../session/workspace.ts";
import type { Expression } from "../../syntax/tree.ts";
import { plainColumns } from "../../text/shapes.ts";
import { discontinuityOn } from "./discontinuity-on-path.ts";
import { explain, type Prediction } from "./verdict.ts";

/** An input, or an element of one, at another value. */
interface Change {
  readonly name: string;
  readonly node: NodeId;
  readonly from: number;
  to: number;
}

/** Changes, and the expression that they are about: without one it is the last answer. The session stays as it is. */
export function whatIf({ workspace }: Context, argument: ArgumentText): CommandResult {
  return workspace.inScratch(() => {
    const { graph } = workspace;
    const changes = new Map<NodeId, Change>();
    let expression: Expression | undefined;
    for (const piece of argument.split()) {
      const [target, amount] = piece.cut("=");
      if (amount !== undefined) change(workspace, changes, target, amount);
      else if (expression === undefined) expression = piece.expression();
      else throw syntaxError(piece, ["a change, as in `x += 1%`"]);
    }
    if (changes.size === 0) {
      throw syntaxError({ start: argument.end, end: argument.end }, ["a change, as in `x += 1%`"]);
    }
    const { output } = scalarOf(workspace, expression);
    const name = nameOf(workspace, output, expression) || "ans";
    const all = [...changes.values()];
    const findings = new Findings();
    const foreseen = predict(workspace, output, all, findings);
    const followed = conventionsTold(workspace, findings);
    const choices = all.length > 1 ? choicesIn(workspace, output) : [];
    const conventions = followed.length > 0 ? followed : choices;
    // What follows a convention predicts nothing of either side.
    const { first } = foreseen;
    const second = conventions.length === 0 ? foreseen.second : Number.NaN;
    const now = graph.value(output);
    const make = makeOf(workspace, expression, output);
    const evaluate = functionOf(workspace, all, make, { gradients: false });
    const then = evaluate(all.map(({ to }) => to))[0] as number;
    const below = new Set(graph.dependencies([output]));
    const vain = all.filter(({ node }) => !below.has(node));
    const obstacle = (): string | undefined =>
      obstacleIn(all, functionOf(workspace, all, make, { gradients: true }));
    return shown(name, all, { now, then, first, second, obstacle, conventions }, vain);
  });
}

const operators = /(?:[-+−–*×·⋅∙•∗✕✖/÷∕⁄])$/u;

/** Changes what stands before the sign: `x +` of `x += 1%`. */
function change(
  workspace: Workspace,
  changes: Map<NodeId, Change>,
  left: ArgumentText,
  right: ArgumentText,
): void {
  const operator = operators.exec(left.text)?.[0] ?? "";
  const target = new ArgumentText(
    left.text.slice(0, left.text.length - operator.length),
    left.start,
  );
  const isPercent = right.text.endsWith("%");
  if (isPercent && !/^[-+−–]$/.test(operator)) {
    throw badOption("a percentage of what?", `write ${target.text} += ${right.text}`).at(right);
  }
  const amount = isPercent ? new ArgumentText(right.text.slice(0, -1), right.start) : right;
  const expression = amount.expression();
  if (amount.text.replace(/`[^`]*`/g, "").includes("%")) {
    throw badOption(
      "ambiguous: % here",
      "write a percentage at the end, as in `x += 2%`, and a remainder as `mod(x, y)`",
    ).at(amount);
  }
  const wanted = target.expression();
  if (wanted.kind === "name") workspace.holdOff(wanted.name);
  const { quantity } = workspace.lower(wanted);
  const nodes = nodesOf(quantity);
  if (!nodes.every((node) => workspace.graph.isInput(node))) {
    throw badOption(`${target.text} is not an input`, "change the inputs it depends on").at(target);
  }
  const given = workspace.lower(expression).quantity;
  if (isList(given) && given.length !== nodes.length) {
    throw lengthMismatch(amount, [nodes.length, given.length]);
  }
  for (const [at, node] of nodes.entries()) {
    const { input, index } = workspace.inputOf(node);
    const from = workspace.graph.value(node);
    const known = changes.get(node) ?? {
      name: elementName(input.name, index),
      node,
      from,
      to: from,
    };
    const number = workspace.graph.value((isList(given) ? given[at] : given) as NodeId);
    const step = isPercent ? (known.to * number) / 100 : number;
    known.to = changed(known.to, operator, step);
    changes.set(node, known);
  }
}

function changed(value: number, operator: string, amount: number): number {
  switch (operator) {
    case "":
      return amount;
    case "+":
      return value + amount;
    case "-":
    case "−":
      return value - amount;
    case "/":
    case "÷":
      return value / amount;
    default:
      return value * amount;
  }
}

/** g·Δ and ½·ΔᵀHΔ: what the change makes of the answer to first order, and what second order adds. */
function predict(
  workspace: Workspace,
  output: NodeId,
  changes: readonly Change[],
  findings: Findings,
): { first: number; second: number } {
  const { graph, differentiator } = workspace;
  const nodes = changes.map(({ node }) => node);
  const steps = changes.map(({ from, to }) => to - from);
  const along = (partials: readonly number[]): number =>
    partials.reduce(
      (sum, partial, at) => sum + (steps[at] === 0 ? 0 : partial * (steps[at] as number)),
      0,
    );
  const first = along(partialsOf(workspace, output, nodes, findings));
  const slopes = differentiator.derivatives(output, nodes, findings);
  const slope = slopes.reduce(
    (sum, each, at) =>
      graph.apply(plus, [sum, graph.apply(times, [each, graph.constant(steps[at] as number)])]),
    graph.constant(0),
  );
  return { first, second: along(partialsOf(workspace, slope, nodes, findings)) / 2 };
}

/** What lies between the present inputs and the others: `a kink, at x = 0`. */
function obstacleIn(changes: readonly Change[], evaluate: Evaluate): string | undefined {
  const moving = changes.filter(({ from, to }) => to !== from);
  const valueAt = ({ from, to }: Change, part: number): number =>
    part === 1 ? to : from + part * (to - from);
  const found = discontinuityOn((part) => {
    const results = evaluate(changes.map((change) => valueAt(change, part)));
    const slope = changes.reduce(
      (sum, { from, to }, at) =>
        sum + (to === from ? 0 : (results[1 + at] as number) * (to - from)),
      0,
    );
    return { value: results[0] as number, slope };
  });
  if (found === undefined) return undefined;
  const what = found.kind === "gap" ? "a point where it is not finite" : `a ${found.kind}`;
  const [only] = moving;
  if (only === undefined || moving.length > 1) return what;
  // What halving has left of the way.
  const place = valueAt(only, Math.abs(found.at) < nothing ? 0 : found.at);
  const isZero = Math.abs(place) < nothing * Math.abs(only.to - only.from);
  return `${what}, at ${only.name} = ${isZero ? 0 : formatShort(place, placeDigits)}`;
}

const nothing = 1e-12;
const placeDigits = 8;

const [times, plus] = [operation("mul"), operation("add")];

/** @param vain those changes that the answer knows nothing of */
function shown(
  name: string,
  changes: readonly Change[],
  prediction: Prediction,
  vain: readonly Change[],
): Told {
  const { now, then, first, second } = prediction;
  const rows: Cell[][] = [
    ["now", now, ""],
    ["to first order", now + first, first],
    ...(Number.isNaN(second) ? [] : [["to second order", now + first + second, first + second]]),
    ["actual", then, then - now],
  ];
  const moved: Part = {
    kind: "listing",
    columns: plainColumns("input", "from", "to"),
    rows: changes.map(({ name: input, from, to }) => [input, from, to]),
    bars: false,
  };
  const predicted: Part = {
    kind: "listing",
    columns: [
      { key: "what", title: "" },
      { key: "value", title: name },
      { key: "change", title: "change" },
    ],
    rows,
    bars: false,
    results: ["value"],
    resultRows: [rows.length - 1],
  };
  const told = [
    ...(vain.length === 0
      ? []
      : [`${name} does not depend on ${vain.map(({ name: input }) => input).join(", ")}`]),
    ...(vain.length === changes.length ? [] : explained(name, prediction)),
    ...prediction.conventions,
  ];
  return {
    kind: "told",
    parts: [moved, "", predicted, "", ...told],
    reading: [predicted, "", ...told, "", moved],
  };
}

/** What the prediction is worth, in a sentence and for programs. */
function explained(name: string, prediction: Prediction): Part[] {
  const { verdict, words, obstacle } = explain(name, prediction);
  const { now, then, first, second } = prediction;
  const rows: Facts["rows"] = [
    { key: "verdict", value: verdict },
    { key: "missed", value: then - now - first },
    ...(Number.isNaN(second)
      ? []
      : [{ key: "missed_to_second_order", value: then - now - first - second }]),
    ...(obstacle === undefined ? [] : [{ key: "obstacle", value: obstacle }]),
  ];
  return [words, { kind: "facts", rows }];
}
