/** `:budget`: what each input adds to the uncertainty of an answer. */

import { Findings } from "../../autograd/findings.ts";
import { badOption, syntaxError } from "../../error.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { splitAtOptions } from "../../session/arguments/options.ts";
import { type Subject, subjectOf } from "../../session/arguments/subject.ts";
import type { CommandOption, Context, RunOnText, Told } from "../../session/command.ts";
import { choicesIn, conventionsIn, conventionsTold } from "../../session/notes.ts";
import type { Cell, Estimates, Listing, Part } from "../../session/reply.ts";
import {
  maxInputs,
  type SecondOrder,
  secondOrder,
} from "../../session/uncertainty/second-order.ts";
import { uncertaintyColumn, valueColumn } from "../../session/uncertainty/uncertainty.ts";
import type { Workspace } from "../../session/workspace.ts";
import type { Expression } from "../../syntax/tree.ts";

const digits = 4;
/** The second-order terms shown; smaller ones are summed. */
const maxTerms = 20;

/** Of the last answer or an expression; with `second` after it also what its curvature adds. */
export const budget: RunOnText = (context, argument, options) => {
  const { workspace } = context;
  const { expression, isSecond } = read(workspace, argument, options);
  const subject = subjectOf(
    workspace,
    expression,
    "use :correlate y z for the correlation of several",
  );
  const { name, value, uncertainty } = subject;
  const standard = { name, value, uncertainty, meaning: "standard uncertainty" };
  const listing = shares(workspace, subject);
  if (!isSecond) {
    const rows = [{ ...standard, isResult: true as const }, expanded(subject)];
    const kinks = atKinks(conventionsIn(workspace, subject.output));
    return told([listing], subject, { kind: "estimates", rows }, kinks);
  }
  const findings = new Findings();
  const more = curved(context, subject, findings);
  const conventions = conventionsTold(workspace, findings);
  const variance = (uncertainty / more.unit) ** 2 + more.curvature + more.third;
  const spread = Math.sqrt(variance) * more.unit;
  const meaning = "to second order";
  const estimates: Estimates["rows"] = [
    standard,
    { name, value, uncertainty: spread, meaning, isResult: true },
    { name: `mean of ${name}`, value: value + more.shift, beside: spread, meaning },
  ];
  return told(
    [listing, "", interactions(subject, more)],
    subject,
    { kind: "estimates", rows: estimates },
    [
      ...(variance < 0 ? [tooCurved] : []),
      ...atKinks(conventions.length > 0 ? conventions : choicesIn(workspace, subject.output)),
    ],
  );
};

/** People read of the result first, and of what makes it, with its sum, below. */
function told(
  [listing, ...others]: readonly [Listing, ...Part[]],
  { uncertainty }: Subject,
  estimates: Estimates,
  remarks: readonly string[],
): Told {
  const { columns, rows } = listing;
  const total = columns.map(({ key }): Cell => {
    if (key === "input") return "total";
    if (key === "contribution") return uncertainty;
    return key === "share" ? 100 : "";
  });
  const numbers = [...rows.map((row) => row.at(-1) as number), 0];
  const summed = { ...listing, rows: [...rows, total], bars: { title: "", numbers } };
  return {
    kind: "told",
    parts: [listing, ...others, "", estimates, ...remarks],
    reading: [estimates, "", uncertainty > 0 ? summed : listing, ...others, ...remarks],
  };
}

const contributionColumn = {
  key: "contribution",
  title: "contribution",
  short: "contrib.",
  digits,
};

/** Where derivatives follow a convention, they tell nothing of either side. */
const atKinks = (conventions: readonly string[]): string[] =>
  conventions.length === 0
    ? []
    : [
        "",
        ...conventions.slice(0, maxKinks),
        "derivatives do not see both sides of a kink; :montecarlo does",
      ];

const maxKinks = 5;

const tooCurved =
  "the second-order variance is negative: the formula is too curved; use :montecarlo";

const expanded = ({ name, value, uncertainty }: Subject): Estimates["rows"][number] => ({
  name,
  value,
  uncertainty: 2 * uncertainty,
  meaning: "expanded, k = 2 (95 % coverage if normal)",
});

/** An expression, and whether `second` stands after it. That word may also be a variable. */
function read(
  workspace: Workspace,
  argument: ArgumentText,
  options: readonly CommandOption[],
): { expression: Expression | undefined; isSecond: boolean } {
  const { head, after } = splitAtOptions(argument, options, workspace);
  const second = after.get("second");
  // Alone it may be a variable.
  const isAlone =
    /^second(?:\s+order)?$/.test(head.text) &&
    !(head.text === "second" && (second !== undefined || workspace.isVariable("second")));
  const [first, other] = head.split();
  const more = other ?? (/^(?:order)?$/.test(second?.text ?? "") ? undefined : second);
  if (more !== undefined) throw syntaxError(more, ["only `second`"]);
  const isEmpty = isAlone || first === undefined || first.isEmpty;
  return {
    expression: isEmpty ? undefined : first.expression(),
    isSecond: isAlone || second !== undefined,
  };
}

/** A row for each input, and for each pair of correlated ones, the largest first. */
function shares(workspace: Workspace, subject: Subject): Listing {
  const { contributions, uncertainty, name } = subject;
  const scale = uncertainty > 0 ? uncertainty : 1;
  const parts = contributions.map(({ sensitivity, uncertainty: own }) =>
    own === 0 ? 0 : sensitivity * own,
  );
  const percent = (one: number, other: number): number => 100 * (one / scale) * (other / scale);
  const places = new Map(contributions.map(({ node }, at) => [workspace.inputOf(node), at]));
  const ofPairs = [...places].flatMap(([element, one]) =>
    [...workspace.correlations.of(element)].flatMap(([partner, coefficient]) => {
      const other = places.get(partner);
      return other !== undefined && one < other ? [{ one, other, coefficient }] : [];
    }),
  );
  const isCorrelated = ofPairs.length > 0;
  const rows: Cell[][] = contributions.map(
    ({ name: input, node, uncertainty: own, sensitivity }, at) => [
      input,
      workspace.graph.value(node),
      own,
      ...(isCorrelated ? [""] : []),
      sensitivity,
      Math.abs(parts[at] as number),
      percent(parts[at] as number, parts[at] as number),
    ],
  );
  for (const { one, other, coefficient } of ofPairs) {
    const names = [one, other].map((at) => contributions[at]?.name);
    const share = 2 * coefficient * percent(parts[one] as number, parts[other] as number);
    rows.push([names.join(", "), "", "", coefficient, "", "", share]);
  }
  return {
    kind: "listing",
    columns: [
      { key: "input", title: "input" },
      { ...valueColumn, minor: true },
      { ...uncertaintyColumn, minor: true },
      ...(isCorrelated ? [{ key: "correlation", title: "r", digits, minor: true }] : []),
      {
        key: "sensitivity",
        title: `∂${name}/∂input`,
        short: "∂/∂input",
        digits: 6,
        minor: true,
      },
      contributionColumn,
      { key: "share", title: "% of var.", digits, finest: 0.01 },
    ],
    rows: rows.sort((left, right) => sizeOf(right) - sizeOf(left)),
    bars: true,
  };
}

const sizeOf = (row: readonly Cell[]): number => Math.abs(row.at(-1) as number) || 0;

function curved(
  { workspace, watch }: Context,
  { output, contributions }: Subject,
  findings: Findings,
): SecondOrder {
  const uncertain = contributions.map(({ node }) => node);
  if (uncertain.length > maxInputs) {
    throw badOption(
      `too many uncertain inputs for second order: ${uncertain.length} (at most ${maxInputs})`,
      "use :montecarlo",
    );
  }
  const progress = (done: number): void =>
    watch.progress(() => `second derivatives: ${done} of ${uncertain.length}`);
  return secondOrder(workspace, output, uncertain, progress, findings);
}

/** How much of the second-order terms each pair of inputs makes, as standard uncertainties. */
function interactions({ contributions }: Subject, { unit, parts, third }: SecondOrder): Listing {
  const rootOf = (part: number): number => signedRoot(part) * unit;
  const name = (at: number): string => contributions[at]?.name ?? "";
  const sorted = parts
    .filter(({ part }) => part !== 0)
    .sort((left, right) => Math.abs(right.part) - Math.abs(left.part));
  const rows = sorted
    .slice(0, maxTerms)
    .map(({ one, other, part }): Cell[] => [
      one === other ? name(one) : `${name(one)}, ${name(other)}`,
      rootOf(part),
    ]);
  const smaller = sorted.slice(maxTerms);
  if (smaller.length > 0) {
    const sum = smaller.reduce((total, { part }) => total + part, 0);
    rows.push([`${smaller.length} smaller terms`, rootOf(sum)]);
  }
  if (third !== 0) rows.push(["third derivatives", rootOf(third)]);
  if (rows.length === 0) rows.push(["none", 0]);
  return {
    kind: "listing",
    columns: [{ key: "term", title: "second-order term" }, contributionColumn],
    rows,
    bars: true,
  };
}

/** The contribution whose square is a part of the variance; negative where that is. */
const signedRoot = (part: number): number => Math.sign(part) * Math.sqrt(Math.abs(part));
