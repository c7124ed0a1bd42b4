/** The names in one expression: what they stand for, and which of them have been looked up. */

import type { Findings } from "../autograd/findings.ts";
import type { NodeId } from "../autograd/graph.ts";
import type { Quantity } from "../autograd/quantity.ts";
import type { Names, Scope, UserFunction } from "../autograd/scope.ts";
import type { NablaError } from "../error.ts";
import type { Call, Expression } from "../syntax/tree.ts";
import { freeNames } from "./free-names.ts";
import { type Meanings, predefined, type Variable } from "./variable.ts";
import type { Workspace } from "./workspace.ts";

export class StandingNames implements Names {
  /** What has been looked up. */
  readonly variables: Variable[] = [];
  readonly functions: UserFunction[] = [];
  /** Whether a variable has a part in it that is not a constant. */
  mentionsVariable = false;
  private readonly workspace: Workspace;
  private readonly meanings: Meanings;
  private readonly findings: Findings;
  private readonly target: Quantity | undefined;

  /** @param target what a gradient is with respect to that names no variables; all inputs, if it is left out */
  constructor(workspace: Workspace, meanings: Meanings, findings: Findings, target?: Quantity) {
    this.workspace = workspace;
    this.meanings = meanings;
    this.findings = findings;
    this.target = target;
  }

  /** @throws NablaError `cannot-follow` where what it stands for has no value at the present inputs */
  variable(name: string): Quantity | undefined {
    const { workspace, findings } = this;
    const variable = this.meanings.variableNamed(name);
    if (variable === undefined) {
      const value = predefined.get(name);
      return value === undefined ? undefined : workspace.graph.constant(value);
    }
    this.mention(variable);
    const { kind, formula, quantity, failure } = workspace.made(variable);
    if (failure !== undefined) throw failure;
    if (kind !== "constant") this.mentionsVariable = true;
    if (formula === undefined) return quantity;
    if (formula.hasDerivatives) findings.hasDerivatives = true;
    if (formula.isShapedByValues) findings.shapeDependsOnValues = true;
    // Who asks what numbers have decided is told so of what it rests on, too.
    const isDecided = formula.hasDerivatives || formula.isShapedByValues;
    return isDecided && findings.remakes ? workspace.remade(formula, findings) : quantity;
  }

  function(name: string): UserFunction | undefined {
    const own = this.meanings.functionNamed(name);
    if (own !== undefined && !this.functions.includes(own)) this.functions.push(own);
    return own;
  }

  /** The target counts where it stands in the move, and not in what the move calls. */
  gradientBy(output: NodeId, call: Call, { calls }: Scope): Quantity {
    const target = calls === undefined ? this.target : undefined;
    return target ?? this.workspace.inputsBelow(output, call);
  }

  /** What stands in it may be asked for when inputs have moved. */
  passOver(branch: Expression): void {
    const { meanings } = this;
    const functions = { get: (name: string) => this.function(name) };
    const isVariable = (name: string): boolean => meanings.variableNamed(name) !== undefined;
    for (const name of freeNames(branch, { functions, isVariable }).keys()) {
      const variable = meanings.variableNamed(name);
      if (variable !== undefined) this.mention(variable);
    }
  }

  private mention(variable: Variable): void {
    if (!this.variables.includes(variable)) this.variables.push(variable);
  }

  unknownName(...asked: Parameters<Names["unknownName"]>): NablaError {
    return this.workspace.unknownName(...asked);
  }
}
