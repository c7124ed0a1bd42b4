/** Gradients in the right side of a move: as nothing flows through a move, they are numbers, and not formulas. */

import type { Findings } from "../autograd/findings.ts";
import type { Gradient } from "../autograd/gradient.ts";
import type { NodeId } from "../autograd/graph.ts";
import { isList, mapNodes, nodesOf, type Quantity } from "../autograd/quantity.ts";
import { specialForms } from "../autograd/special-forms.ts";
import { gradientOfList } from "../syntax/changes.ts";
import { printExpression } from "../syntax/print.ts";
import {
  type Call,
  type Expression,
  gradientName,
  operandsOf,
  withOperands,
} from "../syntax/tree.ts";
import type { Workspace } from "./workspace.ts";

/** A right side with names in the place of gradients. */
export interface Pieces {
  readonly expression: Expression;
  /** What these names stand for. */
  readonly parameters: ReadonlyMap<string, Quantity>;
}

/** What is to stand for the gradient of a node by others. */
export type TakeGradient = (node: NodeId, by: Quantity) => Quantity;

/** Takes the gradients of one move. Each output is gone through once. */
export class GradientPieces {
  private readonly workspace: Workspace;
  private readonly findings: Findings;
  private readonly take: TakeGradient | undefined;
  private readonly gradients = new Map<NodeId, Gradient>();

  /** Of the first gradient that is not finite: why. */
  fault: string | undefined;

  /** @param take what stands for a gradient; its numbers, if nothing is said */
  constructor(workspace: Workspace, findings: Findings, take?: TakeGradient) {
    this.workspace = workspace;
    this.findings = findings;
    this.take = take;
  }

  /** @param target what gradients that name no variables are with respect to */
  cut(outermost: Expression, target: Quantity | undefined): Pieces {
    const { workspace } = this;
    const parameters = new Map<string, Quantity>();
    const cut = (expression: Expression): Expression => {
      if (expression.kind === "comprehension") return expression;
      const taken = this.branchOf(expression, (condition) => {
        return workspace.lower(cut(condition), this.findings, target, parameters).quantity;
      });
      if (taken !== undefined) return cut(taken);
      if (expression.kind === "call" && this.isSpecial(expression)) {
        const by = this.byOf(expression, target);
        if (by === undefined) return expression;
        // No name in a program has this form.
        const name = `gradient ${parameters.size}`;
        parameters.set(name, this.gradient(expression.operands[0] as Expression, by, target));
        return { kind: "name", name, start: expression.start, end: expression.end };
      }
      return withOperands(expression, operandsOf(expression).map(cut));
    };
    return { expression: cut(outermost), parameters };
  }

  /**
   * The branch of a conditional that is taken: of the other no gradient is wanted. Undefined where it is none, where
   * elements decide each for themselves, and where the next turns may take the other.
   */
  private branchOf(
    expression: Expression,
    decide: (condition: Expression) => Quantity,
  ): Expression | undefined {
    const { workspace, take } = this;
    const isConditional =
      expression.kind === "conditional" ||
      (expression.kind === "call" &&
        expression.callee.name === "if" &&
        !workspace.functions.has("if"));
    const [condition, whenTrue, whenFalse] = operandsOf(expression);
    if (!isConditional || condition === undefined || take !== undefined) return undefined;
    const decided = decide(condition);
    const value = isList(decided) ? Number.NaN : workspace.graph.value(decided);
    if (Number.isNaN(value)) return undefined;
    return value === 0 ? whenFalse : whenTrue;
  }

  private noteFault(operand: Expression, value: number): void {
    const text = printExpression(operand);
    this.fault ??= Number.isFinite(value)
      ? `the gradient of ${text} is not finite`
      : `${text} is ${Number.isNaN(value) ? "not a number" : "infinite"}`;
  }

  private isSpecial({ callee: { name }, primes }: Call): boolean {
    return (
      primes > 0 ||
      (specialForms.get(name)?.group === "calculus" && !this.workspace.functions.has(name))
    );
  }

  /** What it is with respect to, if that is inputs; other derivatives are made as formulas are. */
  private byOf({ callee, operands }: Call, target: Quantity | undefined): Quantity | undefined {
    if (callee.name !== gradientName && callee.name !== "grad") return undefined;
    const [, ...names] = operands;
    if (names.length === 0) return target;
    const named = names.map((name) =>
      name.kind === "name" ? this.workspace.variables.get(name.name) : undefined,
    );
    const quantities = named.flatMap((each) => (each?.kind === "input" ? [each.quantity] : []));
    if (quantities.length < names.length) return undefined;
    return quantities.length === 1 ? quantities[0] : quantities.flatMap(nodesOf);
  }

  private gradient(operand: Expression, by: Quantity, target: Quantity | undefined): Quantity {
    const { workspace, findings, gradients } = this;
    const { graph, differentiator } = workspace;
    const { quantity } = workspace.lower(operand, findings, target);
    if (isList(quantity)) {
      throw gradientOfList(operand, quantity.length);
    }
    if (this.take !== undefined) return this.take(quantity, by);
    // As formulas that are evaluated again and again add up: in their own order.
    const options = { findings, usesCheckpoints: false };
    const gradient = gradients.get(quantity) ?? differentiator.gradient(quantity, options);
    gradients.set(quantity, gradient);
    const { inputs, partials } = gradient;
    if (!partials.every(Number.isFinite)) this.noteFault(operand, graph.value(quantity));
    const others = Number.isNaN(graph.value(quantity)) ? Number.NaN : 0;
    const places = new Map(inputs.map((node, at) => [node as NodeId, at]));
    return mapNodes(by, (node) => graph.constant(partials[places.get(node) ?? -1] ?? others));
  }
}
