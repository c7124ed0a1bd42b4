/** `:montecarlo`: whether an uncertainty to first order is right, by very many random draws. */

import { roundingBy } from "../../autograd/explain/rounding.ts";
import { badOption, syntaxError } from "../../error.ts";
import {
  draw,
  type NormalInputs,
  type Sampled,
  type Summary,
  summarize,
} from "../../numerics/sampling/monte-carlo.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { splitAtOptions } from "../../session/arguments/options.ts";
import { type Subject, subjectOf } from "../../session/arguments/subject.ts";
import type { CommandOption, RunOnText } from "../../session/command.ts";
import { functionOf, makeOf } from "../../session/function-of.ts";
import { elementName } from "../../session/naming.ts";
import type { Part } from "../../session/reply.ts";
import type { Element, Workspace } from "../../session/workspace.ts";
import type { Expression } from "../../syntax/tree.ts";
import { progressBar } from "../../text/bar.ts";
import { judge, maxDraws } from "./monte-carlo-verdict.ts";

/** JCGM 101:2008, 7.2.2: at least ten thousand times 1/(1 - p), for the coverage probability p. */
const defaultDraws = 200_000;
const minDraws = 1000;
/** Draws that are told of at once: who has cut off a command does not wait for what all of them say. */
const soonTold = 1e6;
const defaultSeed = 1;
export const coverage = 0.95;
/** Where a normal distribution has half of the rest above it. */
const coverageFactor = 1.959963984540054;

export const monteCarlo: RunOnText = (context, argument, options) => {
  const { workspace, watch } = context;
  const { expression, draws, seed } = read(workspace, argument, options);
  return workspace.inScratch(() => {
    const subject = subjectOf(workspace, expression);
    const values = new Float64Array(draws);
    const { graph, differentiator } = workspace;
    const adjoints = differentiator.adjointsOf(subject.output);
    const rounding = roundingBy(adjoints, graph, subject.output, true);
    const report = (count: number, look?: () => void): Part[] =>
      reportOf(subject, values.subarray(0, count), { seed, rounding, look });
    draw(
      outputFunction(workspace, subject, expression),
      inputsOf(workspace, subject),
      seed,
      values,
      (count) => {
        watch.progress(() => `${progressBar(count / draws)} of ${draws} draws`);
        // From here on the draws say something, should they be cut off.
        if (count >= minDraws) watch.keep(() => report(Math.min(count, soonTold)));
      },
    );
    return report(draws, () => watch.progress());
  });
};

/** The expression, and the options `n` and `seed` with their numbers. */
function read(
  workspace: Workspace,
  argument: ArgumentText,
  options: readonly CommandOption[],
): { expression: Expression | undefined; draws: number; seed: number } {
  const { head, after } = splitAtOptions(argument, options, workspace);
  const [first, other] = head.split();
  if (other !== undefined) throw syntaxError(other, ["`n` or `seed` and a number"]);
  const [n, seed] = [after.get("n"), after.get("seed")];
  const draws = n === undefined ? defaultDraws : wholeNumber(n);
  if (n !== undefined && !(draws >= minDraws && draws <= maxDraws)) {
    throw badOption(
      `${draws} ${draws === 1 ? "draw is" : "draws are"} too ${draws < minDraws ? "few" : "many"}`,
      `use n from ${minDraws} to ${maxDraws}`,
    ).at(n);
  }
  return {
    expression: first?.isEmpty === false ? first.expression() : undefined,
    draws,
    seed: seed === undefined ? defaultSeed : wholeNumber(seed),
  };
}

function wholeNumber(piece: ArgumentText): number {
  const value = /^[-+]?[\d_.]+(?:[eE][-+]?\d+)?$/.test(piece.text)
    ? Number(piece.text.replaceAll("_", ""))
    : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw syntaxError(piece, ["a whole number after `n` or `seed`"]);
}

/** The answer as a function of its uncertain inputs. */
function outputFunction(
  workspace: Workspace,
  { output, contributions }: Subject,
  expression: Expression | undefined,
): (point: Float64Array) => number {
  const variables = contributions.map(({ node }) => {
    const { input, index } = workspace.inputOf(node);
    return { name: elementName(input.name, index), node };
  });
  const make = makeOf(workspace, expression, output);
  const evaluate = functionOf(workspace, variables, make, { gradients: false });
  return (point) => evaluate(point)[0] as number;
}

function inputsOf(workspace: Workspace, { contributions }: Subject): NormalInputs {
  const { graph, correlations } = workspace;
  const elements = contributions.map(({ node }) => workspace.inputOf(node));
  const present = new Set(elements);
  const correlated = [...elements.keys()].filter((at) =>
    [...correlations.of(elements[at] as Element).keys()].some((other) => present.has(other)),
  );
  return {
    means: contributions.map(({ node }) => graph.value(node)),
    deviations: contributions.map(({ uncertainty }) => uncertainty),
    correlated,
    matrix: correlations.matrixOf(correlated.map((at) => elements[at] as Element)),
  };
}

interface Run {
  readonly seed: number;
  readonly rounding: number;
  readonly look: (() => void) | undefined;
}

/** @param run the seed of the draws, how far each may be off by rounding, and what is called now and then */
function reportOf(subject: Subject, values: Float64Array, { seed, rounding, look }: Run): Part[] {
  const { name, value, uncertainty } = subject;
  const summary = summarize(values, coverage, look);
  const reach = coverageFactor * uncertainty;
  const rows: [name: string, linear: number, sampled: Sampled][] = [
    [`mean of ${name}`, value, summary.mean],
    [`u(${name})`, uncertainty, summary.deviation],
    ["2.5 %", value - reach, summary.low],
    ["97.5 %", value + reach, summary.high],
  ];
  const digits = digitsOf(summary);
  const lost = values.length - summary.count;
  const judgment = judge(
    rows.map(([, linear, sampled]) => ({ linear, ...sampled })),
    uncertainty,
    { draws: values.length, lost, infinite: summary.infinite, rounding },
  );
  return [
    {
      kind: "listing",
      columns: [
        { key: "quantity", title: "" },
        { key: "linear", title: "first order", digits },
        { key: "sampled", title: "Monte Carlo", digits },
        { key: "error", title: "sampling error", digits: 2 },
      ],
      rows: rows.map(([quantity, linear, sampled]) => [
        quantity,
        linear,
        sampled.value,
        sampled.error,
      ]),
      bars: false,
      results: ["sampled"],
      resultRows: [0, 1],
    },
    "",
    `${values.length} draws, seed ${seed}`,
    judgment.words,
    {
      kind: "facts",
      rows: [
        { key: "draws", value: values.length },
        { key: "seed", value: seed },
        { key: "without_number", value: lost },
        { key: "infinite", value: summary.infinite },
        { key: "verdict", value: judgment.verdict },
      ],
    },
  ];
}

/** Digits up to the first that chance decides about, and one more. */
function digitsOf({ mean, low, high }: Summary): number {
  const largest = Math.max(Math.abs(low.value), Math.abs(high.value));
  const digits = Math.ceil(Math.log10(largest / mean.error)) + 1;
  return Number.isFinite(digits) ? Math.max(3, Math.min(17, digits)) : 10;
}
