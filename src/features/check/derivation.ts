/** Expressions made once more, with a record of what each derivative in them is the derivative of. */

import type { NodeId } from "../../autograd/graph.ts";
import type { Origin, Origins } from "../../autograd/lower.ts";
import { Lowering } from "../../autograd/lower.ts";
import { mapNodes, type Quantity } from "../../autograd/quantity.ts";
import type { Names, UserFunction } from "../../autograd/scope.ts";
import type { NablaError } from "../../error.ts";
import type { Definition } from "../../session/definition.ts";
import { ExpressionDraws, type StatementDraws } from "../../session/draws.ts";
import { lowerDeep } from "../../session/lower-deep.ts";
import type { Workspace } from "../../session/workspace.ts";
import type { Expression } from "../../syntax/tree.ts";

export interface Derivation {
  readonly quantity: Quantity;
  readonly origins: Origins;
  /** Where conventions were followed when the derivatives in it were made. */
  readonly kinks: readonly NodeId[];
  /** Names of what was made by derivatives of which nothing is known any more. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * Makes an expression, or the last answer, once more; undefined where there are no derivatives in it. What is named is
 * made by its definition, if names still stand for what they stood for then; the rest is taken as it is.
 */
export function derivationOf(
  workspace: Workspace,
  expression: Expression | undefined,
): Derivation | undefined {
  const { graph, differentiator, last } = workspace;
  const definition = expression === undefined ? workspace.lastDefinition : undefined;
  if (expression === undefined && definition === undefined) return undefined;
  const names = new Redefined(workspace, (again) => lowered(again));
  const origins = new Map<NodeId, Origin>();
  const lowering = new Lowering(graph, differentiator, names, { origins });
  const lowered = ({ expression: again, draws }: Again): Quantity =>
    names.drawing(draws, () => lowerDeep(again, lowering));
  const { unknown } = names;
  if (definition !== undefined && !workspace.stands(definition)) {
    unknown.add("the last answer");
    return { quantity: last as Quantity, origins, kinks: [], unknown };
  }
  const quantity = lowered(definition ?? { expression: expression as Expression });
  const kinks = [...lowering.findings.conventions.keys()];
  return origins.size + unknown.size === 0 ? undefined : { quantity, origins, kinks, unknown };
}

/** What is to be made once more, and what it has drawn. */
type Again = Pick<Definition, "expression"> & Partial<Pick<Definition, "draws">>;

/** The names of a workspace; those of values with derivatives in them stand for what their definitions make anew. */
class Redefined implements Names {
  draws: ExpressionDraws;
  readonly unknown = new Set<string>();
  private readonly workspace: Workspace;
  private readonly lower: (definition: Again) => Quantity;
  private readonly made = new Map<Definition, Quantity>();

  constructor(workspace: Workspace, lower: (definition: Again) => Quantity) {
    this.workspace = workspace;
    this.lower = lower;
    this.draws = new ExpressionDraws(workspace.drawing);
  }

  /** Lowers what has drawn these numbers, or draws in this statement. */
  drawing<Result>(draws: StatementDraws | undefined, lower: () => Result): Result {
    const outer = this.draws;
    this.draws = new ExpressionDraws(draws ?? this.workspace.drawing);
    const result = lower();
    this.draws = outer;
    return result;
  }

  variable(name: string): Quantity | undefined {
    const { workspace, made } = this;
    const quantity = workspace.variable(name);
    const definition = workspace.definitionOf(name);
    if (definition === undefined) return quantity;
    const known = made.get(definition);
    if (known !== undefined) return known;
    if (!workspace.stands(definition)) {
      this.unknown.add(name);
      return quantity;
    }
    // As where it was named, its nodes are its own.
    const again = mapNodes(this.lower(definition), (node) => workspace.graph.alias(node));
    made.set(definition, again);
    return again;
  }

  function(name: string): UserFunction | undefined {
    return this.workspace.function(name);
  }

  unknownName(...asked: Parameters<Names["unknownName"]>): NablaError {
    return this.workspace.unknownName(...asked);
  }
}
