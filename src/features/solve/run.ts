/** `:solve`: the values of unknowns at which equations hold. */

import { badOption, syntaxError, unknownName } from "../../error.ts";
import { functions } from "../../operations/table.ts";
import { plural } from "../../prose.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import { splitAtOptions } from "../../session/arguments/options.ts";
import { bindNumbers } from "../../session/arguments/results.ts";
import {
  byName,
  freeVariablesOf,
  type Unknown,
  unknownsIn,
} from "../../session/arguments/unknowns.ts";
import type { Context, RunOnText } from "../../session/command.ts";
import { freeNames } from "../../session/free-names.ts";
import type { Part } from "../../session/reply.ts";
import {
  bindFound,
  propagateUncertainty,
} from "../../session/uncertainty/propagate-uncertainty.ts";
import { whyUnused } from "../../session/why-unused.ts";
import type { Workspace } from "../../session/workspace.ts";
import { nearest } from "../../syntax/suggest.ts";
import type { Expression } from "../../syntax/tree.ts";
import { difference, type Equations, equationsOf, type Nearest } from "./equations.ts";
import { solveOne } from "./solve-one.ts";
import { solveSystem } from "./solve-system.ts";

export const solve: RunOnText = (context, argument, options) => {
  const { workspace, watch } = context;
  const [equations, rest] = argument.cut("for");
  if (rest === undefined || equations.isEmpty || rest.isEmpty) {
    const end = { start: argument.end, end: argument.end };
    throw syntaxError(end, ["`for` and a name"], "name the unknown, as in `:solve x^2 = 2 for x`");
  }
  const unknowns = unknownsIn(workspace, splitAtOptions(rest, options, workspace).head);
  const pieces = equations.split(",");
  const differences = pieces.map(differenceIn);
  const { found, passed } = workspace.inScratch(() => {
    const variables = freeVariablesOf(workspace, unknowns);
    let line = "starting";
    refuseOthers(workspace, differences, unknowns);
    const made = equationsOf(workspace, differences, variables, () => watch.progress(() => line));
    check(made, unknowns, variables.length, equations, (name) =>
      whyUnused(workspace, differences, name),
    );
    watch.keep(() => interrupted(context, unknowns, made.nearest()));
    const solved =
      variables.length === 1
        ? solveOne(made, unknowns[0] as Unknown, equations)
        : solveSystem(
            made,
            unknowns,
            variables.map(({ name }) => name),
            equations,
            (told) => {
              line = told;
            },
          );
    return { found: solved, passed: propagateUncertainty(workspace, made, variables, solved) };
  });
  return bindFound(context, unknowns, found, passed);
};

/** Cut off, the names have what comes nearest so far: that is no root. */
function interrupted(
  context: Context,
  unknowns: readonly Unknown[],
  nearest: Nearest | undefined,
): readonly Part[] {
  if (nearest === undefined) return [];
  const values = byName(unknowns, nearest.point);
  const lost = bindNumbers(context, values);
  const names = [...values.keys()].join(", ");
  return [
    {
      kind: "facts",
      rows: [
        { key: "point", value: values, isResult: true },
        { key: "residual", title: "residual", value: nearest.residual },
        { key: "converged", value: false },
        { key: "reason", value: "interrupted" },
      ],
    },
    `${names}: the nearest point so far, not a root (interrupted)`,
    ...lost,
  ];
}

function differenceIn(piece: ArgumentText): ReturnType<typeof difference> {
  if (piece.isEmpty) throw syntaxError(piece, ["an equation"]);
  const [left, right] = piece.cut("=");
  if (right?.isEmpty) throw syntaxError(right, ["the right side of the equation"]);
  const first = left.expression();
  if (first.kind === "chain" && comparisons.has(first.operators[0] as string)) {
    const sign = first.operators[0] as string;
    const hint = "write an equation with =; to find a minimum, use :minimize";
    throw badOption(`${sign} is a comparison, not an equation`, hint).at(first);
  }
  return difference(first, right?.expression());
}

const comparisons: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!="]);

/** A name without a value is most likely an unknown that was forgotten, if it is not another one mistyped. */
function refuseOthers(
  workspace: Workspace,
  differences: readonly Expression[],
  unknowns: readonly Unknown[],
): void {
  const names = unknowns.map(({ name }) => name);
  for (const [name, site] of differences.flatMap((each) => [...freeNames(each, workspace)])) {
    const isKnown = workspace.isVariable(name) || names.includes(name) || functions.has(name);
    if (isKnown || nearest(name, [...workspace.variableNames(), ...names]) !== undefined) continue;
    const advice = `solve for it too (for ${[...names, name].join(", ")}) or give it a value: ${name} = 1`;
    throw unknownName(site, "variable", name, { advice });
  }
}

/** As many equations as unknowns, and each unknown in one of them. */
function check(
  { count, unused }: Equations,
  unknowns: readonly Unknown[],
  wanted: number,
  span: ArgumentText,
  why: (name: string) => string,
): void {
  const [first] = unused;
  if (first !== undefined) {
    const unknown = unknowns.find(({ name }) => first.name.replace(/\[\d+\]$/, "") === name);
    throw badOption(
      `${first.name} does not occur in ${unknowns.length === 1 ? "the equation" : "the equations"}`,
      why(first.name),
    ).at(unknown ?? span);
  }
  if (count === wanted) return;
  throw badOption(
    `${plural(count, "equation")} for ${plural(wanted, "unknown")}`,
    count < wanted
      ? "solve for fewer unknowns, or add equations"
      : ":minimize the sum of squared residuals for a best fit",
  ).at(span);
}
