/** `:check`: each exact derivative beside what differences and the complex step make of the same function. */

import { Flow } from "../../autograd/explain/flow.ts";
import { roundingBy } from "../../autograd/explain/rounding.ts";
import { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { derivativesAtKinksBelow } from "../../autograd/kinks/below.ts";
import { isList, nodesOf } from "../../autograd/quantity.ts";
import { inputsBelow, nameOf, noInputs, outputOf } from "../../session/arguments/output.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import { elementName } from "../../session/naming.ts";
import type { Cell } from "../../session/reply.ts";
import type { Expression } from "../../syntax/tree.ts";
import { CheckOfDerived, leftToRules } from "./check-derived.ts";
import { excuseFor } from "./conventions.ts";
import { type Derivation, derivationOf } from "./derivation.ts";
import { complexSlope, surroundings } from "./differences.ts";
import { type CheckedNumber, differenceCell, withError, withoutComplexForm } from "./evidence.ts";
import { Replayer } from "./replay.ts";
import { disagrees, tooFast, verdictOn } from "./verdict.ts";

/** Operands read: what is spent on checks before the rest is left out. The first derivative is always checked. */
const maxWork = 60_000_000;
/** The values of the function that each derivative takes at most. */
const evaluations = 70;

export function check(context: Context, expression: Expression | undefined): CommandResult {
  const { workspace, watch } = context;
  const quantity = outputOf(workspace, expression);
  const own = nameOf(workspace, quantity, expression) || "f";
  const derivation = derivationOf(workspace, expression);
  const derived = derivation && new CheckOfDerived(workspace, derivation);
  const outputs = nodesOf(derivation?.quantity ?? quantity);
  const pairs = outputs.flatMap((output, index) => {
    const inputs = inputsBelow(workspace, output);
    const others = derived?.othersBelow(output, inputs) ?? [];
    return [
      ...inputs.map((input) => ({ ...input, output, index, isOther: false })),
      ...others.map((input) => ({ ...input, output, index, isOther: true })),
    ];
  });
  if (pairs.length === 0)
    return [noInputs(workspace, quantity), ...(derived?.remarks(own, false) ?? [])];
  const rows: Cell[][] = [];
  const obstacles = new Set<string>();
  let done = 0;
  let work = 0;
  let isLeft = false;
  let element: CheckedNumber | undefined;
  for (const { name, node, output, index, isOther } of pairs) {
    if (done > 0 && work > maxWork) break;
    watch.progress(() => `checked ${done} of ${pairs.length}`);
    if (element?.output !== output) element = elementOf(context, output, derivation);
    const at = workspace.graph.value(node);
    const found = derived?.checked(element, node, at);
    if (found === leftToRules) isLeft = true;
    const witnessed = found === leftToRules ? undefined : found;
    done++;
    // Of what the rules have left out, they have nothing to say.
    if (witnessed === undefined && isOther) continue;
    const { row, cost } = witnessed ?? checked(element, node, obstacles, at);
    work += cost;
    // What only the rules might be wrong about is told of if they are.
    if (isOther && !String(row.at(-1)).startsWith(disagrees)) continue;
    const of = isList(quantity) ? [`∂${elementName(own, index)}/∂${name}`] : [name];
    rows.push([...of, ...row]);
  }
  const left = pairs.length - done;
  if (rows.length === 0)
    return [noInputs(workspace, quantity), ...(derived?.remarks(own, isLeft) ?? [])];
  return [
    {
      kind: "listing",
      columns: [
        isList(quantity)
          ? { key: "derivative", title: "derivative" }
          : { key: "input", title: "input" },
        { key: "exact", title: "exact" },
        { key: "difference", title: "difference", short: "diff.", minor: true },
        { key: "complex", title: "complex", minor: true },
        { key: "verdict", title: "verdict" },
      ],
      rows,
      results: [isList(quantity) ? "derivative" : "input", "verdict"],
    },
    ...(obstacles.size === 0 ? [] : [withoutComplexForm([...obstacles], "complex step")]),
    ...(derived?.remarks(own, isLeft) ?? []),
    ...(left === 0 ? [] : [`… ${left} more not checked, to save time`]),
  ];
}

function elementOf(
  { workspace }: Context,
  output: NodeId,
  derivation: Derivation | undefined,
): CheckedNumber {
  const { graph, differentiator } = workspace;
  const findings = new Findings();
  const adjoints = differentiator.adjointsOf(output, findings);
  const value = graph.value(output);
  const noise = Math.max(roundingBy(adjoints, graph, output), Number.MIN_VALUE);
  const flow = new Flow(graph, [...adjoints.keys()]);
  if (derivativesAtKinksBelow(graph, output).length > 0) {
    // Adjoints follow conventions there, and the gradient does not.
    const { inputs, partials } = workspace.gradient(output, findings);
    for (const [at, input] of inputs.entries()) adjoints.set(input, partials[at] as number);
  }
  const excused = excuseFor(graph, derivation?.origins ?? new Map(), [
    ...(derivation?.kinks ?? []),
    ...findings.conventions.keys(),
  ]);
  return {
    output,
    value,
    adjoints,
    flow,
    replayer: new Replayer(graph, output),
    noise,
    excused,
  };
}

function checked(
  { output, value, adjoints, flow, replayer, noise, excused }: CheckedNumber,
  input: NodeId,
  obstacles: Set<string>,
  at: number,
): { row: Cell[]; cost: number } {
  const replay = replayer.from(input);
  const exact = adjoints.get(input) as number;
  // An argument is as coarse as the numbers are that lie around it.
  const coarseness = Number.isFinite(exact) ? (Number.EPSILON / 2) * Math.abs(exact * at) : 0;
  // The exact derivative is a sum, too, and as far off as the rounding of its terms.
  const own = Number.EPSILON * flow.sizeOf(input);
  const around = withError(surroundings(replay.real, at, noise + coarseness), own);
  for (const name of replay.obstacles) obstacles.add(name);
  const applies = replay.obstacles.size === 0 && Number.isFinite(value) && Number.isFinite(at);
  const step = applies ? complexSlope(replay.complex, at) : undefined;
  // An imaginary part of 0 may be one that was too small to be a number.
  const isKnown = step !== undefined && !Number.isNaN(step) && (step !== 0 || exact === 0);
  const complexStep = isKnown ? step : undefined;
  const found = verdictOn({ value, exact, around, complexStep });
  const { step: finest } = around.finest;
  const { left, right } = around.jump;
  // What jumps within the finest step, though not at the point itself, is a slope to differences.
  const isStaircase =
    found.startsWith(disagrees) &&
    left === 0 &&
    right === 0 &&
    (replay.isJumping(at, at - finest) || replay.isJumping(at, at + finest));
  const verdict = isStaircase ? tooFast : found;
  return {
    row: [exact, differenceCell(around), complexStep ?? "", excused(verdict, output, input)],
    cost: replayer.size + evaluations * replay.size,
  };
}
