/** What a session knows: what names stand for, and what expressions come to. */

import { Findings } from "../autograd/findings.ts";
import type { Gradient } from "../autograd/gradient.ts";
import type { NodeId } from "../autograd/graph.ts";
import { Lowering } from "../autograd/lower.ts";
import { isList, nodesOf, type Quantity } from "../autograd/quantity.ts";
import { type Extent, raise } from "../autograd/raise.ts";
import { type Names, outermost, type Scope, type UserFunction } from "../autograd/scope.ts";
import { type NablaError, notDifferentiable } from "../error.ts";
import { joinWords } from "../prose.ts";
import { printExpression } from "../syntax/print.ts";
import type { Call, Expression, Name } from "../syntax/tree.ts";
import { unknownFunction, unknownVariable } from "./did-you-mean.ts";
import { type DrawState, firstDraws, StatementDraws } from "./draws.ts";
import { Following } from "./following.ts";
import { freeNames } from "./free-names.ts";
import { correlatedPairs, uniqueNames } from "./input-names.ts";
import { lowerDeep } from "./lower-deep.ts";
import type { Lowered } from "./lowered.ts";
import { type Bindings, elementName, namingFor } from "./naming.ts";
import { NoteAllowance, Provenance } from "./provenance.ts";
import { StandingNames } from "./standing-names.ts";
import type { StatementSource } from "./state.ts";
import {
  answerNames,
  type Element,
  Formula,
  type Input,
  type Meanings,
  predefined,
  restedOn,
  type Variable,
} from "./variable.ts";

export type { Moment } from "./bound-state.ts";
export type { Lowered } from "./lowered.ts";
export type { DocumentedFunction, StatementSource } from "./state.ts";
export { answerNames, type Element, type Input, predefined, type Variable } from "./variable.ts";

/** The elements of a list that are shown as formulas. */
const maxElements = 5;

/** What a session knows: see `BoundState` for what can be put back, and `Following` for inputs that move. */
export class Workspace extends Following implements Omit<Names, "draws">, Bindings, Meanings {
  /** What notes may still cost, and which of them are not new. */
  readonly allowance = new NoteAllowance();
  /** Counts statements: what is made of nodes later is made of those of another. */
  statementCount = 0;
  private readonly remakes = new WeakMap<Findings, Map<Formula, Quantity>>();
  /** What the statement that runs draws; undefined as long as nothing has asked. */
  private statementDraws: StatementDraws | undefined;

  /** What commands without an argument are about: the value computed last, be it named or not. */
  get last(): Quantity | undefined {
    const { last } = this.state;
    return last && this.made(last.variable).quantity;
  }

  /** The text that `last` was computed by, and what has made its nodes. */
  get lastStatement(): StatementSource | undefined {
    return this.state.last?.statement;
  }

  /** A statement begins: what it draws is its own. */
  beginDraws(): void {
    this.statementDraws = undefined;
  }

  get drawing(): StatementDraws {
    this.statementDraws ??= new StatementDraws(this.state.draws);
    return this.statementDraws;
  }

  get hasDrawn(): boolean {
    return this.statementDraws?.hasDrawn === true;
  }

  /** The statement has succeeded: what it has drawn is not drawn again. */
  endDraws(): void {
    const { draws } = this.state;
    if (!this.hasDrawn) return;
    this.change({ draws: { ...draws, statements: draws.statements + 1, given: undefined } });
  }

  /** Where draws take place from now on: another seed, row or turn. */
  placeDraws(place: Partial<DrawState>): void {
    this.change({ draws: { ...this.state.draws, ...place } });
  }

  /**
   * What an expression comes to.
   * @param findings what is found out on the way is added to it
   * @param target what a gradient is with respect to that names no variables; all inputs, if it is left out
   * @param parameters what other names stand for
   */
  lower(
    expression: Expression,
    findings?: Findings,
    target?: Quantity,
    parameters?: Scope["parameters"],
  ): Lowered {
    return this.lowerBy(this, expression, undefined, findings, target, parameters);
  }

  /** Makes what a formula says at the present inputs. */
  lowerFormula(formula: Formula, findings?: Findings): Lowered {
    const draws = formula.draws ?? new StatementDraws(firstDraws);
    return this.lowerBy(formula, formula.expression, draws, findings);
  }

  private lowerBy(
    meanings: Meanings,
    expression: Expression,
    drawing: StatementDraws | undefined,
    findings = new Findings(),
    target?: Quantity,
    parameters?: Scope["parameters"],
  ): Lowered {
    const observations = new Provenance(this.graph);
    const names = new StandingNames(this, meanings, drawing, findings, target);
    const lowering = new Lowering(this.graph, this.differentiator, names, {
      findings,
      observer: observations,
    });
    const scope = parameters === undefined ? outermost : { ...outermost, parameters };
    const quantity = lowerDeep(expression, lowering, scope);
    const { mentionsVariable } = names;
    const { answer } = this.state;
    const usesAnswer = answer !== undefined && names.variables.includes(answer);
    return { quantity, findings, observations, names, mentionsVariable, usesAnswer };
  }

  /** The next statement, or what is left of one that was cut off, is another than the last. */
  beginStatement(): void {
    this.collect();
    this.nextStatement();
  }

  /** The same where nothing may be collected yet. */
  nextStatement(): void {
    this.statementCount++;
    this.graph.shareAnew();
    this.taken.clear();
    this.beginDraws();
  }

  variableNamed(name: string): Variable | undefined {
    const { variables, answer } = this.state;
    return variables.get(name) ?? (answerNames.has(name) ? answer : undefined);
  }

  functionNamed(name: string): UserFunction | undefined {
    return this.state.functions.get(name);
  }

  /** How what was just lowered is made, before it is bound; undefined where it follows no input. */
  formulaOf(text: string, place: number, lowered: Lowered): Formula | undefined {
    const { mentionsVariable, names, findings } = lowered;
    const draws = this.hasDrawn ? this.drawing : undefined;
    return mentionsVariable ? new Formula(text, place, names, findings, draws) : undefined;
  }

  /** How the last answer is made. */
  get lastFormula(): Formula | undefined {
    return this.state.last?.variable.formula;
  }

  /** The same, once for all who tell these findings. */
  remade(formula: Formula, findings: Findings): Quantity {
    const known = this.remakes.get(findings) ?? new Map<Formula, Quantity>();
    this.remakes.set(findings, known);
    const quantity = known.get(formula) ?? this.lowerFormula(formula, findings).quantity;
    known.set(formula, quantity);
    return quantity;
  }

  /** What an expression rests on, through whatever definitions, and whichever branches are taken. */
  variablesUnder(expression: Expression): Set<Variable> {
    return restedOn(this.variablesNamedIn(expression));
  }

  /** The variables that an expression names, itself or in the functions that it calls. */
  variablesNamedIn(expression: Expression): Variable[] {
    const names = freeNames(expression, this).keys();
    return [...names].flatMap((name) => this.variableNamed(name) ?? []);
  }

  answerNamed(name: string): Variable | undefined {
    return answerNames.has(name) ? this.state.answer : undefined;
  }

  isBound(name: string): boolean {
    return this.variables.has(name) || this.functions.has(name);
  }

  variable(name: string): Quantity | undefined {
    return new StandingNames(this, this, undefined, new Findings()).variable(name);
  }

  /** Whether a name is that of a variable, a constant or the answer, without looking it up. */
  isVariable(name: string): boolean {
    if (this.variables.has(name) || predefined.has(name)) return true;
    return this.answerNamed(name) !== undefined;
  }

  *variableNames(): Generator<string> {
    yield* this.variables.keys();
    yield* predefined.keys();
  }

  function(name: string): UserFunction | undefined {
    return this.state.functions.get(name);
  }

  gradientBy(output: NodeId, call: Call): Quantity {
    return this.inputsBelow(output, call);
  }

  /**
   * What a gradient is with respect to that names no variables: all inputs, in the order of a gradient table.
   * @throws NablaError where they are not all numbers, and more than one
   */
  inputsBelow(output: NodeId, call: Call): Quantity {
    // What compiled turns count by is no input.
    const nodes = [...this.gradient(output).inputs].filter((node) => this.inputs.has(node));
    const variables = new Set(nodes.map((node) => this.inputOf(node).variable));
    const [only] = variables;
    if (variables.size === 1 && only !== undefined) return only.quantity;
    if ([...variables].every(({ quantity }) => !isList(quantity))) return nodes;
    const names = this.inputNames([...variables].map(({ input }) => input as Input));
    throw notDifferentiable(
      call,
      `${joinWords(names, "and")} are a mix of numbers and lists`,
      `name one: grad(${printExpression(call.operands[0] as Expression)}, ${names[0]})`,
    );
  }

  functionNames(): Iterable<string> {
    return this.functions.keys();
  }

  unknownName(name: Name, what: "variable" | "function", scope: Scope): NablaError {
    return (what === "variable" ? unknownVariable : unknownFunction)(name, scope, this);
  }

  /** @param findings what the pass finds out is added to it */
  gradient(node: NodeId, findings?: Findings): Gradient {
    const { usesCheckpoints } = this.state;
    return this.differentiator.gradient(node, { findings, usesCheckpoints });
  }

  /** The node that an element of an input is at the moment. */
  nodeOf({ variable, index }: Element): NodeId {
    return nodesOf(variable.quantity)[index ?? 0] as NodeId;
  }

  /** The numbers that an input consists of; none where the name is that of something else. */
  elementsOf(name: string): Element[] {
    const variable = this.state.variables.get(name);
    if (variable?.kind !== "input") return [];
    return nodesOf(variable.quantity).map((node) => this.inputOf(node));
  }

  correlatedPairs(): [one: string, other: string, coefficient: number][] {
    return correlatedPairs(this.variables, this.correlations, this.inputs.values());
  }

  /** The name of each input, in their order and each different. */
  inputNames(inputs: readonly Input[]): string[] {
    return uniqueNames(this.variables, inputs);
  }

  inputName(node: NodeId): string {
    const { input, index } = this.inputOf(node);
    return elementName(this.inputNames([input])[0] as string, index);
  }

  /** What it is in terms of the user's names; of a long list, the first elements. */
  formula(quantity: Quantity, extent?: Extent): string {
    const nameOf = namingFor(this);
    const print = (node: NodeId): string =>
      printExpression(raise(this.graph, node, extent, nameOf));
    if (!isList(quantity)) return print(quantity);
    const shown = quantity.slice(0, maxElements).map(print);
    const rest = quantity.length - shown.length;
    return `[${[...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(", ")}]`;
  }
}
