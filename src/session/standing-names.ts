/** The names in one expression: what they stand for, and which of them have been looked up. */

import type { Findings } from "../autograd/findings.ts";
import type { Graph, NodeId } from "../autograd/graph.ts";
import type { Quantity } from "../autograd/quantity.ts";
import type { Names, Scope, UserFunction } from "../autograd/scope.ts";
import type { NablaError } from "../error.ts";
import type { Call, Expression } from "../syntax/tree.ts";
import { ExpressionDraws, type StatementDraws } from "./draws.ts";
import { freeNames } from "./free-names.ts";
import { type Formula, type Meanings, predefined, type Variable } from "./variable.ts";

/** What makes what names stand for. */
interface Maker extends Pick<Names, "gradientBy" | "unknownName"> {
  readonly graph: Graph;
  readonly drawing: StatementDraws;
  /** The same variable, made at the present inputs. */
  made(variable: Variable): Variable;
  /** What a formula says, with all that it rests on told to these findings. */
  remade(formula: Formula, findings: Findings): Quantity;
}

/** Each once. Mostly it is a few or none, for which a set would cost each statement more. */
class Few<Item> {
  items: readonly Item[] = none;
  private known: Set<Item> | undefined;

  add(item: Item): void {
    const { items, known } = this;
    if (known === undefined ? items.includes(item) : known.has(item)) return;
    // A list that grows takes room for many.
    if (items.length < fewest) this.items = [...items, item];
    else (items as Item[]).push(item);
    if (items.length === fewest) this.known = new Set(items);
    else known?.add(item);
  }
}

const none: readonly never[] = [];
const fewest = 16;

export class StandingNames implements Names {
  /** What has been drawn; undefined as long as nothing has, which is mostly so. */
  drawn: ExpressionDraws | undefined;
  private readonly lookedUp = new Few<Variable>();
  private readonly called = new Few<UserFunction>();
  /** Whether a variable has a part in it that is not a constant. */
  mentionsVariable = false;
  private readonly maker: Maker;
  private readonly meanings: Meanings;
  private readonly findings: Findings;
  private readonly target: Quantity | undefined;
  private readonly drawing: StatementDraws | undefined;

  /**
   * @param drawing what a formula has drawn; what the statement that runs draws, if it is left out
   * @param target what a gradient is with respect to that names no variables; all inputs, if it is left out
   */
  constructor(
    maker: Maker,
    meanings: Meanings,
    drawing: StatementDraws | undefined,
    findings: Findings,
    target?: Quantity,
  ) {
    this.maker = maker;
    this.meanings = meanings;
    this.drawing = drawing;
    this.findings = findings;
    this.target = target;
  }

  /** The variables that have been looked up, each once. */
  get variables(): readonly Variable[] {
    return this.lookedUp.items;
  }

  get functions(): readonly UserFunction[] {
    return this.called.items;
  }

  get draws(): ExpressionDraws {
    this.drawn ??= new ExpressionDraws(this.drawing ?? this.maker.drawing, this);
    return this.drawn;
  }

  /** @throws NablaError `cannot-follow` where what it stands for has no value at the present inputs */
  variable(name: string): Quantity | undefined {
    const { maker, findings } = this;
    const variable = this.meanings.variableNamed(name);
    if (variable === undefined) {
      const value = predefined.get(name);
      return value === undefined ? undefined : maker.graph.constant(value);
    }
    this.lookedUp.add(variable);
    const { kind, formula, quantity, failure } = maker.made(variable);
    if (failure !== undefined) throw failure;
    if (kind !== "constant") this.mentionsVariable = true;
    if (formula === undefined) return quantity;
    if (formula.hasDerivatives) findings.hasDerivatives = true;
    if (formula.isShapedByValues) findings.shapeDependsOnValues = true;
    // Who asks what numbers have decided is told so of what it rests on, too.
    const isDecided = formula.hasDerivatives || formula.isShapedByValues;
    return isDecided && findings.remakes ? maker.remade(formula, findings) : quantity;
  }

  function(name: string): UserFunction | undefined {
    const own = this.meanings.functionNamed(name);
    if (own !== undefined) this.called.add(own);
    return own;
  }

  /** The target counts where it stands in the move, and not in what the move calls. */
  gradientBy(output: NodeId, call: Call, scope: Scope): Quantity {
    const target = scope.calls === undefined ? this.target : undefined;
    return target ?? this.maker.gradientBy(output, call, scope);
  }

  /** What stands in it may be asked for when inputs have moved. */
  passOver(branch: Expression): void {
    const { meanings } = this;
    const functions = { get: (name: string) => this.function(name) };
    const isVariable = (name: string): boolean => meanings.variableNamed(name) !== undefined;
    for (const name of freeNames(branch, { functions, isVariable }).keys()) {
      const variable = meanings.variableNamed(name);
      if (variable !== undefined) this.lookedUp.add(variable);
    }
  }

  unknownName(...asked: Parameters<Names["unknownName"]>): NablaError {
    return this.maker.unknownName(...asked);
  }
}
