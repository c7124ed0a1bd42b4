/** Functions that are no operations on plain values: `diff` and `grad` take the names of variables. */

import { notDifferentiable, numberExpected, requireCount } from "../error.ts";
import { gradientOfList } from "../syntax/changes.ts";
import { type Call, type Expression, gradientName, operandsOf } from "../syntax/tree.ts";
import { joining } from "./forms/joining.ts";
import { random } from "./forms/random.ts";
import type { NodeId } from "./graph.ts";
import { isList, mapNodes, nodesOf, type Quantity } from "./quantity.ts";
import type { Lowerer, Scope, SpecialForm } from "./scope.ts";

export const specialForms: ReadonlyMap<string, SpecialForm> = new Map(
  Object.entries({
    diff: {
      group: "calculus",
      signature: "diff(expr, x, n=1)",
      doc: "exact n-th derivative of expr with respect to x",
      example: "f(x) = diff(x^3, x)",
      lower: lowerDiff,
    },
    grad: {
      group: "calculus",
      signature: "grad(expr, x, …)",
      doc: "derivatives by the variables; a list for several",
      example: "f(x, y) = sum(grad(x^2*y, x, y))",
      lower: lowerGrad,
    },
    [gradientName]: {
      group: "calculus",
      signature: "∇expr",
      doc: "gradient by the inputs that move, or by all outside a move",
      example: "x = 2; ∇(x^2)",
      lower: lowerGrad,
    },
    ...joining,
    ...random,
  }),
);

/** Whether an expression takes a derivative with respect to this name. */
export function differentiatesBy(expression: Expression, name: string): boolean {
  if (
    expression.kind === "call" &&
    specialForms.get(expression.callee.name)?.group === "calculus"
  ) {
    for (const variable of expression.operands.slice(1)) {
      const base = variable.kind === "index" ? variable.base : variable;
      if (base.kind === "name" && base.name === name) return true;
    }
  }
  return operandsOf(expression).some((operand) => differentiatesBy(operand, name));
}

function lowerDiff(call: Call, lowering: Lowerer, scope: Scope): Quantity {
  const { signature } = specialForms.get("diff") as SpecialForm;
  requireCount(call, signature, 2, 3);
  const [expression, variable, times] = call.operands as [Expression, Expression, Expression?];
  const by = variableOf(variable, signature, lowering, scope);
  const order = times === undefined ? 1 : orderOf(times, lowering, scope);
  const output = lowering.lower(expression, scope);
  const derivative = (node: NodeId, along: NodeId): NodeId =>
    lowering.derivative(node, along, order);
  if (!isList(by)) return mapNodes(output, (node) => derivative(node, by));
  if (!isList(output)) return by.map((along) => derivative(output, along));
  throw numberExpected(
    expression,
    output.length,
    `${variableName(variable)} is a list too; take one element of either`,
  );
}

function lowerGrad(call: Call, lowering: Lowerer, scope: Scope): Quantity {
  const { signature } = specialForms.get("grad") as SpecialForm;
  requireCount(call, signature, 1, Number.POSITIVE_INFINITY);
  const [expression, ...variables] = call.operands as [Expression, ...Expression[]];
  const named = variables.map((variable) => variableOf(variable, signature, lowering, scope));
  const output = lowering.lower(expression, scope);
  if (isList(output)) throw gradientOfList(expression, output.length);
  const [first = lowering.names.gradientBy(output, call, scope)] = named;
  const by = named.length > 1 ? named.flatMap(nodesOf) : first;
  const derivatives = lowering.derivatives(output, nodesOf(by));
  return isList(by) ? derivatives : (derivatives[0] as NodeId);
}

const variableName = (variable: Expression): string =>
  variable.kind === "name"
    ? variable.name
    : variable.kind === "index"
      ? variableName(variable.base)
      : "this";

/** What a derivative is to be taken with respect to: a name that is not a constant's, or an element of it. */
function variableOf(
  variable: Expression,
  signature: string,
  lowering: Lowerer,
  scope: Scope,
): Quantity {
  const isNamed =
    variable.kind === "name" || (variable.kind === "index" && variable.base.kind === "name");
  if (!isNamed) {
    throw notDifferentiable(
      variable,
      "expected a variable to differentiate by",
      `write ${signature}`,
    );
  }
  const by = lowering.lower(variable, scope);
  if (nodesOf(by).some((node) => lowering.graph.isConstant(node))) {
    throw notDifferentiable(
      variable,
      `${variableName(variable)} is constant`,
      "differentiate with respect to an input, a derived value or a parameter",
    );
  }
  return by;
}

function orderOf(times: Expression, lowering: Lowerer, scope: Scope): number {
  const node = lowering.lowerNumber(times, scope);
  const order = lowering.graph.value(node);
  if (Number.isInteger(order) && order >= 0 && lowering.graph.isConstant(node)) return order;
  throw notDifferentiable(
    times,
    "the order of a derivative must be a whole number, 0 or more",
    "write diff(expr, x, 2) for the second derivative",
  );
}
