/** What a session knows: the graph, and what each name stands for. */

import { Differentiator, type Gradient } from "../autograd/gradient.ts";
import { Graph, type NodeId } from "../autograd/graph.ts";
import { Lowering, type Names, type UserFunction } from "../autograd/lower.ts";
import { raise } from "../autograd/raise.ts";
import { printExpression } from "../syntax/print.ts";
import type { Expression } from "../syntax/tree.ts";

export interface Variable {
  readonly kind: "input" | "derived" | "constant";
  readonly node: NodeId;
}

/** The constants that every session begins with. */
export const predefined: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["π", Math.PI],
  ["tau", 2 * Math.PI],
  ["τ", 2 * Math.PI],
  ["e", Math.E],
  ["inf", Number.POSITIVE_INFINITY],
  ["∞", Number.POSITIVE_INFINITY],
  ["nan", Number.NaN],
]);

/** The names of the last expression's answer. */
const answerNames: ReadonlySet<string> = new Set(["ans", "_"]);

/** A graph is cleared of what nobody can reach any more when it has doubled since, and has at least this size. */
const leastCollected = 1 << 16;

export class Workspace implements Names {
  readonly graph = new Graph();
  readonly differentiator = new Differentiator(this.graph);
  readonly variables = new Map<string, Variable>();
  readonly functions = new Map<string, UserFunction>();
  /** What commands without an argument are about: the answer printed last. */
  last: NodeId | undefined;
  private answer: NodeId | undefined;
  private readonly lowering = new Lowering(this.graph, this.differentiator, this);
  private mentioned = false;
  private collectAt = leastCollected;

  /** The node of an expression, and whether the expression mentions a variable. */
  lower(expression: Expression): { node: NodeId; mentionsVariable: boolean } {
    this.mentioned = false;
    const node = this.lowering.lower(expression);
    return { node, mentionsVariable: this.mentioned };
  }

  bindInput(name: string, value: number): void {
    this.variables.set(name, { kind: "input", node: this.graph.input(value, name) });
  }

  bindConstant(name: string, node: NodeId): void {
    this.variables.set(name, { kind: "constant", node });
  }

  /** Binds a name to a node made since `start`, and returns the node that now bears the name. */
  bindDerived(name: string, node: NodeId, start: NodeId): NodeId {
    const own = this.graph.own(node, start);
    this.graph.setLabel(own, name);
    this.variables.set(name, { kind: "derived", node: own });
    return own;
  }

  /** Binds `ans`. An answer that no input has a part in is a plain number. */
  bindAnswer(node: NodeId, start: NodeId): NodeId {
    this.answer = this.graph.isActive(node) ? this.graph.own(node, start) : node;
    return this.answer;
  }

  /** Forgets names, or everything. Returns the names that were not known. */
  forget(names: readonly string[]): string[] {
    if (names.length === 0) {
      this.variables.clear();
      this.functions.clear();
      this.answer = undefined;
      this.last = undefined;
    }
    return names.filter((name) => {
      const known = [this.variables.delete(name), this.functions.delete(name)];
      return !known.includes(true);
    });
  }

  variable(name: string): NodeId | undefined {
    const variable = this.variables.get(name);
    if (variable !== undefined) {
      if (variable.kind !== "constant") this.mentioned = true;
      return variable.node;
    }
    if (answerNames.has(name) && this.answer !== undefined) {
      if (this.graph.isActive(this.answer)) this.mentioned = true;
      return this.answer;
    }
    const value = predefined.get(name);
    return value === undefined ? undefined : this.graph.constant(value);
  }

  *variableNames(): Generator<string> {
    yield* this.variables.keys();
    yield* predefined.keys();
  }

  function(name: string): UserFunction | undefined {
    return this.functions.get(name);
  }

  functionNames(): Iterable<string> {
    return this.functions.keys();
  }

  gradient(node: NodeId): Gradient {
    return this.differentiator.gradient(node);
  }

  /**
   * The name of each input, in their order and each different: an input that its name no longer stands for
   * is told from the present one by its value, as `x1 (was 2)`.
   */
  inputNames(inputs: readonly NodeId[]): string[] {
    const used = new Set<string>();
    return inputs.map((input) => {
      const label = this.graph.label(input) as string;
      const isPresent = this.variables.get(label)?.node === input;
      const name = isPresent ? label : `${label} (was ${this.graph.value(input)})`;
      let unique = name;
      for (let n = 2; used.has(unique); n++) unique = `${name.slice(0, -1)}, ${n})`;
      used.add(unique);
      return unique;
    });
  }

  /** A node as a formula in terms of the user's names. */
  formula(node: NodeId): string {
    return printExpression(raise(this.graph, node));
  }

  /** Between statements: gives back the nodes that no name leads to. Node ids change. */
  collect(): void {
    if (this.graph.size < this.collectAt) return;
    const roots = [...this.variables.values()].map(({ node }) => node);
    if (this.answer !== undefined) roots.push(this.answer);
    if (this.last !== undefined) roots.push(this.last);
    const moved = this.graph.collect(roots);
    const place = (node: NodeId): NodeId => moved[node] as NodeId;
    for (const [name, { kind, node }] of this.variables)
      this.variables.set(name, { kind, node: place(node) });
    if (this.answer !== undefined) this.answer = place(this.answer);
    if (this.last !== undefined) this.last = place(this.last);
    this.differentiator.relocate(moved);
    this.collectAt = Math.max(leastCollected, 2 * this.graph.size);
  }
}
