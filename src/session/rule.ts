/**
 * The local derivative of a node as a formula: its operation's rule, with the operands in the place of the parameters, as
 * one would write it. What a rule has for the sake of the last digits, or of a -0, is left out of it; the number beside it
 * is what the rule itself comes to.
 */

import { Draft } from "../algebra/draft.ts";
import type { Kept } from "../algebra/expansions.ts";
import type { Term } from "../algebra/terms.ts";
import { evaluate, type Interpreter } from "../autograd/evaluate.ts";
import type { Graph, NodeId } from "../autograd/graph.ts";
import { countWritten, type Extent, type NameOf, nameOrFormula } from "../autograd/raise.ts";
import { frameAt, isAll, ruleAt, ruleConstants, vanishingPart } from "../autograd/rules.ts";
import { type Operation, valueAt } from "../operations/operation.ts";
import { type OperationName, operation as operationNamed } from "../operations/table.ts";
import { applied, nameTree, numberTree } from "../syntax/applied.ts";
import { printExpression } from "../syntax/print.ts";
import { type Call, type Chain, type Expression, ellipsis, type Name } from "../syntax/tree.ts";

/** How much is written of an operand within a rule, and how many operands where the rule is about all of them. */
const operandExtent: Extent = { nodes: 20 };
const maxOperands = 6;
/** A number of more letters says less than what it comes from: `ln(2)`. */
const longestNumber = 6;

/**
 * The rule for the derivative of a node by one of its operands, at the node's present numbers: the branch that is taken
 * there. Undefined where nothing flows, and for what has no rule: an alias.
 */
export function localRule(
  graph: Graph,
  id: NodeId,
  position: number,
  nameOf: NameOf,
): Expression | undefined {
  const operation = graph.operation(id);
  if (operation === undefined) return undefined;
  const numbers = frameAt(graph, id, operation);
  numbers.position = position;
  const rule = ruleAt(numbers);
  if (rule === undefined) return undefined;
  const draft = new RuleDraft();
  const leaf = (node: NodeId): Term =>
    graph.isConstant(node)
      ? draft.constant(graph.value(node))
      : draft.leaf(`${node}`, () => nameOrFormula(graph, node, nameOf, operandExtent));
  const first = operation.parameters.length - 1;
  const shown = Math.min(graph.arity(id), first + maxOperands);
  return draft.write(rule, operation, {
    own: () => leaf(id),
    parameter: (at) => leaf(graph.operand(id, operation.variadic && at === first ? position : at)),
    all: () => {
      const terms = Array.from({ length: shown - first }, (_, at) =>
        leaf(graph.operand(id, first + at)),
      );
      return shown < graph.arity(id) ? [...terms, draft.leaf("…", () => ellipsis)] : terms;
    },
    // How many are the same is known here.
    matches: () =>
      valueAt(operationNamed("matches"), [numbers.own, ...numbers.operands.slice(first)]),
  });
}

/** A rule in terms of the parameters, with its conditions as they are declared. */
export function shownRule(rule: Expression, operation: Operation): Expression {
  const part = vanishingPart(rule, operation);
  if (part !== undefined) return shownRule(part.rule, operation);
  if (rule.kind === "conditional") {
    const whenTrue = shownRule(rule.whenTrue, operation);
    const whenFalse = shownRule(rule.whenFalse, operation);
    const isOne = printExpression(whenTrue) === printExpression(whenFalse);
    return isOne ? whenTrue : { ...rule, whenTrue, whenFalse };
  }
  const draft = new RuleDraft();
  const leaf = (name: string): Term => draft.leaf(name, () => nameTree(name));
  return draft.write(rule, operation, {
    own: () => leaf("f"),
    parameter: (at) => leaf((operation.parameters[at] as { name: string }).name),
    all: () => [leaf("xs")],
    matches: () => undefined,
    isWhole: true,
  });
}

/** What the names in a rule stand for. */
interface Leaves {
  own(): Term;
  parameter(at: number): Term;
  all(): readonly Term[];
  /** Whether all operands are one word there. */
  readonly isWhole?: true;
  /** How many of the operands are what the node itself is, where that is known. */
  matches(): number | undefined;
}

/** The simplifications of exports, at operands that are left as they are, and with no operation put together of others. */
class RuleDraft extends Draft {
  private readonly leaves: (() => Expression)[] = [];
  private readonly places = new Map<string, number>();

  constructor() {
    super({}, {});
  }

  /** A term that is written like this. */
  leaf(key: string, written: () => Expression): Term {
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.leaves.push(written) - 1;
      this.places.set(key, place);
    }
    return this.parameter(place);
  }

  write(rule: Expression, operation: Operation, leaves: Leaves): Expression {
    return this.written(evaluate(rule, this.meaning(operation, leaves), undefined));
  }

  protected override isShown(value: number, name: OperationName): boolean {
    if (name === "div" && !Number.isInteger(value)) return false;
    return Number.isFinite(value) && String(value).length <= longestNumber;
  }

  private meaning({ parameters }: Operation, leaves: Leaves): Interpreter<Term, undefined> {
    const interpreter: Interpreter<Term, undefined> = {
      constant: (value) => this.constant(value),
      apply: ({ name }, operands) => this.apply(name as OperationName, operands),
      name: ({ name }: Name) => {
        if (name === "f") return leaves.own();
        const at = parameters.findIndex((parameter) => parameter.name === name);
        return at === -1 ? this.constant(ruleConstants.get(name) as number) : leaves.parameter(at);
      },
      call: ({ callee, operands }: Call) => {
        const [first] = operands;
        const isOfOwn = callee.name === "matches" && first?.kind === "name" && first.name === "f";
        const count = isOfOwn ? leaves.matches() : undefined;
        if (count !== undefined) return this.constant(count);
        const given = operands.flatMap((operand) =>
          isAll(operand) ? leaves.all() : [evaluate(operand, interpreter, undefined)],
        );
        // The word xs alone is no operand alone.
        const isWord = leaves.isWhole && given.length < 2 && operands.some(isAll);
        return isWord
          ? this.raw(callee.name as Kept, given)
          : this.apply(callee.name as OperationName, given);
      },
      list: () => {
        throw new Error("a list in a rule");
      },
    };
    return interpreter;
  }

  private written(term: Term): Expression {
    const content = this.content(term);
    switch (content.kind) {
      case "constant":
        return writtenNumber(content.value);
      case "parameter":
        return (this.leaves[content.parameter] as () => Expression)();
      case "operation": {
        const { operands } = content;
        const count = countWritten(operationNamed(content.name), operands.length, (position) =>
          this.number(operands[position] as Term),
        );
        const given = operands.slice(0, count).map((operand) => this.written(operand));
        const last = operands.at(-1) as Term;
        // What stands for an operand stays as it is written elsewhere.
        return this.content(last).kind === "parameter"
          ? applied(content.name, given)
          : joined(content.name, given);
      }
    }
  }
}

function writtenNumber(value: number): Expression {
  for (const [name, known] of ruleConstants) if (Object.is(value, known)) return nameTree(name);
  return numberTree(value);
}

/** An operation as one would write it: a product in one chain, with its sign in front. */
function joined(name: OperationName, operands: readonly Expression[]): Expression {
  const [x, y] = operands as [Expression, Expression];
  if (name === "neg" && isProduct(x)) {
    const [first, ...others] = x.operands as [Expression, ...Expression[]];
    return { ...x, operands: [applied("neg", [first]), ...others] };
  }
  if (name !== "mul" || !isProduct(y) || y.operators.some((operator) => operator !== "*")) {
    return applied(name, operands);
  }
  return y.operands.reduce((left, right) => applied("mul", [left, right]), x);
}

const isProduct = (expression: Expression): expression is Chain =>
  expression.kind === "chain" && ["*", "/"].includes(expression.operators[0] as string);
