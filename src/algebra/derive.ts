/**
 * The value and the gradient of an output, as terms of a draft: the backward pass by the rules of the table of
 * operations, with all their branches. What flows under a condition stays apart from what always does, so that a
 * branch that is not taken takes part in no product, not even one with an infinity.
 */

import type { Graph, NodeId } from "../autograd/graph.ts";
import { isZero, ruleFor } from "../autograd/rules.ts";
import type { OperationName } from "../operations/table.ts";
import { operation } from "../operations/table.ts";
import { parseExpression } from "../syntax/parse.ts";
import type { Expression } from "../syntax/tree.ts";
import type { Draft } from "./draft.ts";
import { growthOf, maxGrowth } from "./growth.ts";
import { type Application, evaluateRule } from "./rules.ts";
import type { Definitions, Term } from "./terms.ts";

/** What the terms of a node take, in operands. */
const workOfNode = 32;

/** Which parameter, or which element of one that is a list, an input of the graph is. */
export interface Slot {
  readonly parameter: number;
  readonly index: number | undefined;
}

export interface Derived {
  readonly draft: Draft;
  readonly value: Term;
  /** Terms from this one on are of the backward pass. */
  readonly firstAdjoint: Term;
  /** By the inputs, in their order. */
  readonly partials: readonly Term[];
  /** The names that the user gave to what became these terms. */
  readonly labels: ReadonlyMap<Term, string>;
  readonly terms: ReadonlyMap<NodeId, Term>;
  /** Of terms of the backward pass: what the value is differentiated by there; that may be several things. */
  readonly adjoints: ReadonlyMap<Term, readonly Term[]>;
}

/** Something that flows to a node where a condition holds; always, if that is the constant 1. */
interface Flow {
  readonly term: Term;
  readonly when: Term;
}

/** The derivative of an operation with respect to each operand, in nabla's own language. */
export type Rules = { readonly [Name in OperationName]?: readonly string[] };

/**
 * Rules as one would write them by hand: right to the last digits, too, if not to the very last, and infinite where the
 * others are.
 */
const plainRules: Rules = {
  asin: ["1/sqrt((1 - x)*(1 + x))"],
  acos: ["-1/sqrt((1 - x)*(1 + x))"],
  atanh: ["1/((1 - x)*(1 + x))"],
  abs: ["x == 0 ? 0 : sign(x)"],
  pow: ["y == 0 ? 0 : y*x^(y - 1)", "x == 0 and y >= 0 ? 0 : x^y*ln(x)"],
  xlogy: ["ln(y)", "x == 0 ? 0 : x/y"],
};

/** These where what flows is finite, and 0 as good as nothing. */
const tameRules: Rules = {
  abs: ["sign(x)"],
};

const parsed = new Map<string, Expression>();

function parse(text: string): Expression {
  const known = parsed.get(text) ?? parseExpression(text);
  parsed.set(text, known);
  return known;
}

interface DerivationOptions {
  /** Of the operations of the formula itself. */
  readonly ownDefinitions?: Definitions;
  readonly rules?: Rules;
}

/** @param draft is added to */
export function derive(
  graph: Graph,
  output: NodeId,
  inputs: readonly NodeId[],
  slots: readonly Slot[],
  draft: Draft,
  options: DerivationOptions = {},
): Derived {
  return new Derivation(graph, draft, options).derive(output, inputs, slots);
}

class Derivation {
  private readonly graph: Graph;
  private readonly draft: Draft;
  private readonly ownDefinitions: Definitions;
  private readonly rules: Rules;
  private readonly terms = new Map<NodeId, Term>();
  private readonly flows = new Map<NodeId, Flow[]>();
  private readonly growth = new Map<NodeId, number>();
  /** Sums of what flows under several conditions, which need none of their own. */
  private readonly isZeroElsewhere = new Set<Term>();
  private readonly always: Term;
  private readonly nothing: Term;

  constructor(graph: Graph, draft: Draft, { ownDefinitions = {}, rules = {} }: DerivationOptions) {
    this.graph = graph;
    this.ownDefinitions = ownDefinitions;
    this.rules = rules;
    this.draft = draft;
    this.always = this.draft.constant(1);
    this.nothing = this.draft.constant(0);
  }

  derive(output: NodeId, inputs: readonly NodeId[], slots: readonly Slot[]): Derived {
    const { graph, draft } = this;
    for (const [at, { parameter, index }] of slots.entries()) {
      this.terms.set(inputs[at] as NodeId, draft.parameter(parameter, index));
    }
    const labels = new Map<Term, string>();
    const needed = graph.dependencies([output]);
    for (const id of needed) {
      graph.spend(workOfNode);
      const term = this.terms.get(id) ?? this.forward(id);
      this.terms.set(id, term);
      this.growth.set(id, this.growthAt(id));
      const label = graph.label(id);
      if (label === undefined || labels.has(term) || id === output) continue;
      if (draft.content(term).kind === "operation") labels.set(term, label);
    }
    const value = this.termOf(output);
    const firstAdjoint = draft.size;
    const adjoints = new Map<Term, Term[]>();
    const note = (adjoint: Term, id: NodeId): void => {
      if (adjoint < firstAdjoint) return;
      const known = adjoints.get(adjoint);
      if (known === undefined) adjoints.set(adjoint, [this.termOf(id)]);
      else known.push(this.termOf(id));
    };
    this.flows.set(output, [{ term: this.always, when: this.always }]);
    for (let at = needed.length - 1; at >= 0; at--) {
      const id = needed[at] as NodeId;
      graph.spend(workOfNode);
      const flows = this.flows.get(id);
      if (flows === undefined || graph.isInput(id)) continue;
      this.flows.delete(id);
      const flow = this.joined(flows);
      note(flow.term, id);
      this.propagate(id, flow);
    }
    const partials = inputs.map((id) => {
      const partial = this.total(this.joined(this.flows.get(id) ?? []));
      note(partial, id);
      return partial;
    });
    return { draft, value, firstAdjoint, partials, labels, adjoints, terms: this.terms };
  }

  private termOf(id: NodeId): Term {
    return this.terms.get(id) as Term;
  }

  private forward(id: NodeId): Term {
    const { graph, draft } = this;
    const made = graph.operation(id);
    const operands = Array.from(graph.operands(id), (operand) => this.termOf(operand));
    if (made !== undefined) {
      const name = made.name as OperationName;
      return this.ownDefinitions[name]?.(draft, operands, name) ?? draft.apply(name, operands);
    }
    return operands[0] ?? draft.constant(graph.value(id));
  }

  private growthAt(id: NodeId): number {
    const { graph } = this;
    if (graph.isInput(id)) return 1;
    if (graph.isConstant(id)) return growthOf(undefined, [], [graph.value(id)]);
    const operands = [...graph.operands(id)];
    return growthOf(
      graph.operation(id)?.name as OperationName | undefined,
      operands.map((operand) => this.growth.get(operand) as number),
      operands.map((operand) => (graph.isConstant(operand) ? graph.value(operand) : undefined)),
    );
  }

  /** All that flows to a node; where it flows under several conditions, the term is 0 where none holds. */
  private joined(flows: readonly Flow[]): Flow {
    const byCondition = new Map<Term, Term[]>();
    for (const { term, when } of flows) {
      const known = byCondition.get(when);
      if (known === undefined) byCondition.set(when, [term]);
      else known.push(term);
    }
    const groups = new Map([...byCondition].map(([when, terms]) => [when, this.sum(terms)]));
    while (this.mergeSides(groups));
    if (groups.size <= 1) {
      const [[when, term] = [this.nothing, this.nothing]] = groups;
      return { term, when };
    }
    const all = [...groups].map(([when, term]) => this.where(when, term));
    const anywhere = this.any([...groups.keys()]);
    const term = this.sum(all);
    this.isZeroElsewhere.add(term);
    return { term, when: anywhere };
  }

  /** Whether any of these conditions holds: in halves, for there may be thousands. */
  private any(conditions: readonly Term[]): Term {
    if (conditions.length === 1) return conditions[0] as Term;
    const half = conditions.length >> 1;
    const halves = [conditions.slice(0, half), conditions.slice(half)];
    return this.draft.apply(
      "or",
      halves.map((each) => this.any(each)),
    );
  }

  /**
   * What flows where `p and q` holds, and what flows where `p and not q` does, as one that flows where `p` does. Returns
   * whether there was such a pair.
   */
  private mergeSides(groups: Map<Term, Term>): boolean {
    const { draft } = this;
    for (const [when, term] of groups) {
      const [outer, inner] = draft.made(when, "and") ?? [this.always, when];
      const not = draft.apply("not", [inner as Term]);
      const other = draft.apply("and", [outer as Term, not]);
      const otherwise = groups.get(other);
      if (otherwise === undefined || other === when) continue;
      groups.delete(when);
      groups.delete(other);
      const merged = draft.either(inner as Term, term, otherwise);
      const known = groups.get(outer as Term);
      groups.set(outer as Term, known === undefined ? merged : this.sum([known, merged]));
      return true;
    }
    return false;
  }

  private sum(terms: readonly Term[]): Term {
    return this.draft.apply("sum", terms);
  }

  /** A term where a condition holds, otherwise 0. */
  private where(when: Term, term: Term): Term {
    return this.draft.either(when, term, this.nothing);
  }

  /** What flows, or 0. */
  private total({ term, when }: Flow): Term {
    const isSum = this.draft.made(when, "or") !== undefined;
    return isSum && this.isZeroElsewhere.has(term) ? term : this.where(when, term);
  }

  private propagate(id: NodeId, { term: upstream, when }: Flow): void {
    const { graph, draft } = this;
    const operands = [...graph.operands(id)];
    const name = graph.operation(id)?.name as OperationName | undefined;
    if (name === undefined) {
      if (operands[0] !== undefined) this.send(operands[0], { term: upstream, when });
      return;
    }
    const terms = operands.map((operand) => this.termOf(operand));
    const own = this.termOf(id);
    for (const [position, operand] of operands.entries()) {
      if (!graph.isActive(operand)) continue;
      const isTame = (this.growth.get(operand) as number) <= maxGrowth;
      const at: Application = { name, operands: terms, own, position };
      const share =
        this.side(at, upstream) ?? this.share(this.ruleOf(name, position, isTame), at, upstream);
      if (share === undefined) continue;
      const isNothingLess = isTame && name !== "if" && draft.number(upstream) === undefined;
      if (isNothingLess && share.when !== this.always) {
        this.send(operand, { term: this.where(share.when, share.term), when });
      } else this.send(operand, { ...share, when: draft.apply("and", [when, share.when]) });
    }
  }

  /** What flows to one of two numbers of which the larger or the smaller one is taken: half of it where they are equal. */
  private side({ name, operands, position }: Application, upstream: Term): Flow | undefined {
    if ((name !== "max" && name !== "min") || operands.length !== 2) return undefined;
    const { draft } = this;
    const sides = [operands[position], operands[1 - position]] as [Term, Term];
    const isAhead = draft.apply(name === "max" ? "gt" : "lt", sides);
    const half = draft.times(draft.constant(0.5), upstream);
    return {
      term: draft.either(isAhead, upstream, half),
      when: draft.apply(name === "max" ? "ge" : "le", sides),
    };
  }

  private ruleOf(name: OperationName, position: number, isTame: boolean): Expression {
    const texts = this.rules[name] ?? (isTame ? tameRules[name] : undefined) ?? plainRules[name];
    return texts === undefined
      ? ruleFor(operation(name), position)
      : parse(texts[Math.min(position, texts.length - 1)] as string);
  }

  private send(operand: NodeId, flow: Flow): void {
    const known = this.flows.get(operand);
    if (known === undefined) this.flows.set(operand, [flow]);
    else known.push(flow);
  }

  /** What flows to an operand by a rule, and where; undefined where nothing ever does. */
  private share(rule: Expression, at: Application, upstream: Term): Flow | undefined {
    const { draft } = this;
    if (isZero(rule)) return undefined;
    if (rule.kind !== "conditional") {
      const local = evaluateRule(draft, rule, at);
      return { term: draft.times(upstream, local), when: this.always };
    }
    // Where the derivative is not a number, neither is the value.
    const { condition, whenTrue, whenFalse } = rule;
    if (whenTrue.kind === "name" && whenTrue.name === "nan") {
      return this.share(whenFalse, at, upstream);
    }
    const holds = this.truth(evaluateRule(draft, condition, at));
    const decided = draft.number(holds);
    if (decided !== undefined)
      return this.share(decided !== 0 ? whenTrue : whenFalse, at, upstream);
    const [first, second] = [whenTrue, whenFalse].map((branch) => this.share(branch, at, upstream));
    const not = draft.apply("not", [holds]);
    if (first === undefined || second === undefined) {
      const only = first ?? second;
      const side = first === undefined ? not : holds;
      return only && { term: only.term, when: draft.apply("and", [side, only.when]) };
    }
    const sides = [
      draft.apply("and", [holds, first.when]),
      draft.apply("and", [not, second.when]),
    ] as const;
    const isSure = first.when === this.always && second.when === this.always;
    return {
      term: draft.either(
        holds,
        this.where(first.when, first.term),
        this.where(second.when, second.term),
      ),
      when: isSure ? this.always : draft.apply("or", sides),
    };
  }

  private truth(term: Term): Term {
    const { draft } = this;
    if (draft.isTest(term) || draft.number(term) !== undefined) return term;
    return draft.apply("ne", [term, this.nothing]);
  }
}
