/**
 * Writes JavaScript for what operations and their derivative rules compute, to the last bit what the table of
 * operations gives. Each result is a variable, and equal ones are one. Only numbers and variables of its own
 * making come into the text: no name of a program does.
 */

import { type Operation, valueAt } from "../../operations/operation.ts";
import { type OperationName, operations } from "../../operations/table.ts";
import type { Expression } from "../../syntax/tree.ts";
import { alwaysFlows, evaluateIn, isZero, type Operands, ruleFor, truthOf } from "../rules.ts";

/** The text of a variable or a number. */
export type JsExpression = string;

/** Operations that JavaScript has a sign for. All others are called. */
const signs: Partial<Record<OperationName, (...operands: JsExpression[]) => string>> = {
  sub: (x, y) => `${x} - ${y}`,
  div: (x, y) => `${x} / ${y}`,
  neg: (x) => `-${x}`,
  if: (c, a, b) =>
    isTest(c) ? `${c.slice(1)} ? ${a} : ${b}` : `${c} !== ${c} ? NaN : ${c} !== 0 ? ${a} : ${b}`,
};

/** Those that give 1 or 0: their texts begin with a + and go on with what is true or false. */
const tests: Partial<Record<OperationName, (...operands: JsExpression[]) => string>> = {
  lt: (x, y) => `+(${x} < ${y})`,
  le: (x, y) => `+(${x} <= ${y})`,
  gt: (x, y) => `+(${x} > ${y})`,
  ge: (x, y) => `+(${x} >= ${y})`,
  eq: (x, y) => `+(${x} === ${y})`,
  ne: (x, y) => `+(${x} !== ${y})`,
  and: (x, y) => `+(${x} !== 0 && ${y} !== 0)`,
  or: (x, y) => `+(${x} !== 0 || ${y} !== 0)`,
  not: (x) => `+(${x} === 0)`,
};

const isTest = (term: JsExpression): boolean => term.startsWith("+(");

/** The functions of Math, by what they are: the table uses many as they come. */
const mathNames = new Map<unknown, string>(
  Object.getOwnPropertyNames(Math).map((name) => [Math[name as keyof Math], `Math.${name}`]),
);

/** Lines, and the variables in them by the text that each holds. */
interface Block {
  readonly lines: string[];
  readonly variables: Map<string, JsExpression>;
}

const emptyBlock = (): Block => ({ lines: [], variables: new Map() });

export class JsEmitter {
  /** The operations that the text calls, as `f12` for the one with the code 12. */
  readonly called = new Set<number>();
  /** The variables that are assigned to after they are declared. */
  readonly changing = new Set<JsExpression>();
  private readonly blocks: [outermost: Block, ...Block[]] = [emptyBlock()];
  private readonly numbers = new Map<JsExpression, number>();
  /** What each variable is that is a number times another. */
  private readonly multiples = new Map<
    JsExpression,
    { readonly factor: number; readonly base: JsExpression }
  >();
  private count = 0;

  /** How many conditions are around what is written now. */
  get depth(): number {
    return this.blocks.length - 1;
  }

  /** The lines written since the last call, where no condition is around them. */
  take(): string[] {
    return this.blocks[0].lines.splice(0);
  }

  line(text: string): void {
    this.innermost.lines.push(text);
  }

  private get innermost(): Block {
    return this.blocks.at(-1) as Block;
  }

  number(value: number): JsExpression {
    const text = Object.is(value, -0) ? "-0" : String(value);
    const term = text.startsWith("-") ? `(${text})` : text;
    this.numbers.set(term, value);
    return term;
  }

  numberIn(term: JsExpression): number | undefined {
    return this.numbers.get(term);
  }

  /** A variable that is assigned to after it is declared. */
  fresh(): JsExpression {
    const variable = `$${++this.count}`;
    this.changing.add(variable);
    return variable;
  }

  variable(text: string): JsExpression {
    for (const { variables } of this.blocks) {
      const known = variables.get(text);
      if (known !== undefined) return known;
    }
    const variable = `$${++this.count}`;
    this.line(`const ${variable} = ${text};`);
    this.innermost.variables.set(text, variable);
    return variable;
  }

  apply(operation: Operation, operands: readonly JsExpression[]): JsExpression {
    const { name, code } = operation;
    const numbers = operands.map((term) => this.numbers.get(term));
    if (numbers.every((number) => number !== undefined)) {
      return this.number(valueAt(operation, numbers));
    }
    // False and anything is false.
    if (name === "and" && numbers.includes(0)) return this.number(0);
    const [x, y] = operands as [JsExpression, JsExpression];
    if (y === "1" && (name === "div" || name === "pow")) return x;
    if (y === "2" && name === "pow") return this.variable(`${x} * ${x}`);
    if (name === "mul") return this.product(x, y);
    if (name === "add") return this.sum(x, y);
    const test = tests[name as OperationName];
    if (test !== undefined) return test(...operands);
    const sign = signs[name as OperationName];
    if (sign !== undefined) return this.variable(sign(...operands));
    const math = mathNames.get(operation.value);
    if (math === undefined) this.called.add(code);
    const given = operation.variadic ? `[${operands.join(", ")}]` : operands.join(", ");
    return this.variable(`${math ?? `f${code}`}(${given})`);
  }

  /** Code that runs only where a condition of the rules holds, and other code where it does not. */
  choose(
    condition: Expression,
    at: Operands<JsExpression>,
    then: () => void,
    otherwise: () => void,
  ): void {
    const term = this.evaluate(condition, at);
    const number = this.numbers.get(term);
    if (number !== undefined) {
      if (truthOf(number)) then();
      else otherwise();
      return;
    }
    const holds = isTest(term) ? term.slice(1) : `(${term} !== 0)`;
    const [whenTrue, whenFalse] = [this.block(then), this.block(otherwise)];
    const [first, second] = [whenTrue, whenFalse].map((lines) => `{\n${lines.join("\n")}\n}`);
    // One line, for it is not to be parted.
    if (whenFalse.length === 0) {
      if (whenTrue.length > 0) this.line(`if ${holds} ${first}`);
    } else if (whenTrue.length === 0) this.line(`if (!${holds}) ${second}`);
    else this.line(`if ${holds} ${first} else ${second}`);
  }

  /** The lines that something writes, with variables of their own. */
  block(write: () => void): string[] {
    const block = emptyBlock();
    this.blocks.push(block);
    write();
    this.blocks.pop();
    return block.lines;
  }

  /** What a rule, or a condition in the rules' terms, comes to. */
  evaluate(rule: Expression, at: Operands<JsExpression>): JsExpression {
    return evaluateIn(
      {
        constant: (value) => this.number(value),
        apply: (operation, operands) => this.apply(operation, operands),
      },
      rule,
      at,
    );
  }

  /**
   * The shares of a node's adjoint that its operands get: as `propagate` of the core, but with all branches of the rules, as
   * code. `send` is told of each that may flow, in the order of the
   * operands; it may be inside of a condition.
   */
  propagate(
    at: Operands<JsExpression>,
    upstream: JsExpression,
    isWanted: (position: number) => boolean,
    send: (position: number, contribution: JsExpression) => void,
  ): void {
    for (const position of at.operands.keys()) {
      if (!isWanted(position)) continue;
      const frame = { ...at, position };
      const follow = (rule: Expression): void => {
        if (rule.kind === "conditional" && !alwaysFlows(rule)) {
          const { condition, whenTrue, whenFalse } = rule;
          this.choose(
            condition,
            frame,
            () => follow(whenTrue),
            () => follow(whenFalse),
          );
        } else if (!isZero(rule)) send(position, this.product(upstream, this.local(rule, frame)));
      };
      follow(ruleFor(at.operation, position));
    }
  }

  /** The local derivative by a rule of which every branch lets something flow. */
  private local(rule: Expression, at: Operands<JsExpression>): JsExpression {
    if (rule.kind !== "conditional") return this.evaluate(rule, at);
    const { condition, whenTrue, whenFalse } = rule;
    const decided = this.numbers.get(this.evaluate(condition, at));
    if (decided !== undefined) return this.local(truthOf(decided) ? whenTrue : whenFalse, at);
    const result = this.fresh();
    this.line(`let ${result};`);
    const take = (branch: Expression) => (): void =>
      this.line(`${result} = ${this.local(branch, at)};`);
    this.choose(condition, at, take(whenTrue), take(whenFalse));
    return result;
  }

  /** A product; where that changes no bit, of fewer factors. */
  product(x: JsExpression, y: JsExpression): JsExpression {
    if (x === "1") return y;
    if (y === "1") return x;
    const [k, l] = [this.numbers.get(x), this.numbers.get(y)];
    if (k !== undefined && l !== undefined) return this.number(k * l);
    if (k !== undefined) return this.scaled(k, y);
    if (l !== undefined) return this.scaled(l, x);
    return this.variable(`${x} * ${y}`);
  }

  /**
   * A number times a term, which may be a number times another. The two are one where the inner product is exact, being
   * by a power of two, and the outer one no smaller; or where the outer one only turns the sign.
   */
  private scaled(k: number, term: JsExpression): JsExpression {
    const inner = this.multiples.get(term);
    const isExact =
      inner !== undefined &&
      (k === -1 || (isPowerOfTwo(inner.factor) && Math.abs(k) >= 1)) &&
      Number.isFinite(k * inner.factor);
    const [factor, base] = isExact ? [k * inner.factor, inner.base] : [k, term];
    if (factor === 1) return base;
    const made = this.variable(factor === -1 ? `-${base}` : `${this.number(factor)} * ${base}`);
    this.multiples.set(made, { factor, base });
    return made;
  }

  sum(x: JsExpression, y: JsExpression): JsExpression {
    const [k, l] = [this.numbers.get(x), this.numbers.get(y)];
    if (k !== undefined && l !== undefined) return this.number(k + l);
    const multiple = this.multiples.get(y);
    return this.variable(multiple?.factor === -1 ? `${x} - ${multiple.base}` : `${x} + ${y}`);
  }

  /** The function that a text is, once the operations that it calls are there. */
  build<Type>(text: string): Type {
    const codes = [...this.called];
    const make = new Function(...codes.map((code) => `f${code}`), `"use strict";\n${text}`);
    return make(...codes.map((code) => operations[code]?.value)) as Type;
  }
}

/** 1, 2, 4 and so on, or one of them with the other sign. */
const isPowerOfTwo = (factor: number): boolean =>
  Math.abs(factor) >= 1 && Number.isInteger(Math.log2(Math.abs(factor)));
