/** Expressions made once more, with a record of what each derivative in them is the derivative of. */

import type { Origin, Origins } from "../../autograd/calls/observer.ts";
import { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { Lowering } from "../../autograd/lower.ts";
import { mapNodes, type Quantity } from "../../autograd/quantity.ts";
import type { Names, UserFunction } from "../../autograd/scope.ts";
import type { NablaError } from "../../error.ts";
import { ExpressionDraws, type StatementDraws } from "../../session/draws.ts";
import { lowerDeep } from "../../session/lower-deep.ts";
import { StandingNames } from "../../session/standing-names.ts";
import { Formula, type Meanings } from "../../session/variable.ts";
import type { Workspace } from "../../session/workspace.ts";
import type { Expression } from "../../syntax/tree.ts";

export interface Derivation {
  readonly quantity: Quantity;
  readonly origins: Origins;
  /** Where conventions were followed when the derivatives in it were made. */
  readonly kinks: readonly NodeId[];
}

/**
 * Makes an expression, or the last answer, once more, and all that it rests on in which there are derivatives. Undefined
 * where there are none.
 */
export function derivationOf(
  workspace: Workspace,
  expression: Expression | undefined,
): Derivation | undefined {
  const formula = workspace.lastFormula;
  const wanted =
    expression === undefined
      ? formula?.hasDerivatives && { expression: formula.expression, meanings: formula }
      : { expression, meanings: workspace };
  if (!wanted) return undefined;
  const again = new Again(workspace);
  const quantity = again.lower(wanted.expression, wanted.meanings);
  const { origins } = again;
  const kinks = [...again.findings.conventions.keys()];
  return origins.size === 0 ? undefined : { quantity, origins, kinks };
}

class Again {
  readonly origins = new Map<NodeId, Origin>();
  readonly findings = new Findings();
  private readonly workspace: Workspace;
  private readonly made = new Map<Formula, Quantity>();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  lower(expression: Expression, meanings: Meanings): Quantity {
    const { graph, differentiator } = this.workspace;
    const { origins, findings } = this;
    return lowerDeep(
      expression,
      new Lowering(graph, differentiator, this.names(meanings), { origins, findings }),
    );
  }

  private names(meanings: Meanings): Names {
    const { workspace } = this;
    const draws = this.drawsOf(meanings);
    return {
      draws: new ExpressionDraws(draws),
      variable: (name) => {
        const formula = meanings.variableNamed(name)?.formula;
        if (formula?.hasDerivatives) return this.remake(formula);
        return new StandingNames(workspace, meanings, draws, new Findings()).variable(name);
      },
      function: (name): UserFunction | undefined => meanings.functionNamed(name),
      gradientBy: (output, call) => workspace.inputsBelow(output, call),
      unknownName: (...asked): NablaError => workspace.unknownName(...asked),
    };
  }

  /** What a formula has drawn, or what is drawn in this statement. */
  private drawsOf(meanings: Meanings): StatementDraws {
    return (meanings instanceof Formula ? meanings.draws : undefined) ?? this.workspace.drawing;
  }

  private remake(formula: Formula): Quantity {
    const known = this.made.get(formula);
    if (known !== undefined) return known;
    // As where it was named, its nodes are its own.
    const again = mapNodes(this.lower(formula.expression, formula), (node) =>
      this.workspace.graph.alias(node),
    );
    this.made.set(formula, again);
    return again;
  }
}
