/** What changes several names, or what a name stands for: `a, b = f, g`, and moves of inputs, `w -= 0.1*∇loss`. */

import { badChange, badUncertainty, type NablaError, numberExpected, type Span } from "../error.ts";
import { plural } from "../prose.ts";
import { nameAsWritten, printExpression } from "./print.ts";
import {
  type Definitions,
  type Expression,
  gradientName,
  type Move,
  type MoveOperator,
  type Target,
  type Uncertainty,
} from "./tree.ts";

/**
 * @param sign as it is written, `=` or one of the moves
 * @throws NablaError `bad-change` where the two sides don't go together
 */
export function changeOf(
  targets: readonly Target[],
  sign: string,
  values: readonly Expression[],
  uncertainty: Uncertainty | undefined,
  span: Span,
): Definitions | Move {
  const [first] = targets as [Target];
  for (const [at, target] of targets.entries()) {
    if (target.position === undefined && targets.findIndex((each) => isSame(each, target)) < at) {
      throw badChange(target, `${written(target)} is assigned twice`, "name each target once");
    }
  }
  if (uncertainty !== undefined && (targets.length > 1 || sign !== ":=")) {
    throw badUncertainty(
      uncertainty,
      "an uncertainty belongs to one value",
      `write ${written(first)} ${targets.length > 1 && sign === "=" ? "=" : ":="} … ± … in a statement of its own`,
    );
  }
  if (targets.length !== values.length && (values.length > 1 || sign === "=")) {
    const isList = targets.length === 1;
    throw badChange(
      span,
      `${plural(values.length, "value")} for ${plural(targets.length, "name")}`,
      isList
        ? `write a list as ${written(first)} ${sign} [${values.map(printExpression).join(", ")}]`
        : "give one value for each name",
    );
  }
  if (sign === "=") return definitionsOf(targets, values, span);
  return {
    kind: "move",
    targets,
    operator: operatorOf(sign),
    values,
    ...(uncertainty && { uncertainty }),
    start: span.start,
    end: span.end,
  };
}

function definitionsOf(
  targets: readonly Target[],
  values: readonly Expression[],
  { start, end }: Span,
): Definitions {
  const element = targets.find(({ position }) => position !== undefined);
  if (element !== undefined) {
    throw badChange(element, "= cannot set an element", `write ${written(element)} := …`);
  }
  return { kind: "definitions", targets: targets.map(({ name }) => name), values, start, end };
}

const isSame = (one: Target, other: Target): boolean =>
  one.name.name === other.name.name && one.position === undefined;

function operatorOf(sign: string): MoveOperator | undefined {
  const operator = sign.slice(0, -1);
  if (operator === ":") return undefined;
  return operator === "−" ? "-" : (operator as MoveOperator);
}

/** `w`, or `w[2]`. */
export const written = ({ name, position }: Target): string =>
  `${nameAsWritten(name.name)}${position === undefined ? "" : `[${printExpression(position)}]`}`;

/** A gradient is that of a number: that of a list would be a matrix. */
export function gradientOfList(operand: Expression, length: number): NablaError {
  let inner = operand;
  while (inner.kind === "call" && gradients.has(inner.callee.name)) {
    inner = inner.operands[0] as Expression;
  }
  const hint =
    inner === operand
      ? "take the gradient of its sum or mean"
      : `:hessian ${printExpression(inner)} shows all second derivatives`;
  return numberExpected(operand, length, hint);
}

const gradients: ReadonlySet<string> = new Set([gradientName, "grad"]);
