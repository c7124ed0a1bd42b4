/**
 * What each rule of the grammar builds. A rule that has no action here passes its only part on; a lexical rule
 * that has none gives its text. An action gets the values of the rule's parts in order, a repeated or optional
 * part as an array, and then the start and the end of the text that the rule matched.
 */

import {
  ambiguousCoefficient,
  ambiguousPower,
  badUncertainty,
  chainedComparison,
  syntaxError,
} from "../error.ts";
import { changeOf } from "./changes.ts";
import { printExpression } from "./print.ts";
import type {
  Assignment,
  Call,
  Chain,
  ChainOperator,
  Comprehension,
  Conditional,
  ConstantDefinition,
  Definitions,
  Expression,
  ExpressionStatement,
  Factorial,
  FunctionDefinition,
  Index,
  List,
  Move,
  Name,
  NumberLiteral,
  Power,
  Range,
  Statement,
  Target,
  Unary,
  Uncertainty,
} from "./tree.ts";
import { gradientName, juxtaposed, operandsOf } from "./tree.ts";

export const actions = {
  Statement: (value: Expression | Statement, start: number, end: number): Statement =>
    isStatement(value)
      ? value
      : ({ kind: "expression", value, start, end } satisfies ExpressionStatement),

  Constant: (
    _const: string,
    target: Name,
    _assign: string,
    value: Expression,
    [uncertainty]: Uncertainty[],
    start: number,
    end: number,
  ): ConstantDefinition => {
    if (uncertainty === undefined) return { kind: "constant", target, value, start, end };
    throw badUncertainty(
      uncertainty,
      `${target.name} is a constant, which has no uncertainty`,
      `without const, ${target.name} is an input, which can have one`,
    );
  },

  Definition: (
    target: Name,
    [parameters]: Name[][],
    _assign: string,
    value: Expression,
    [uncertainty]: Uncertainty[],
    start: number,
    end: number,
  ): Assignment | FunctionDefinition => {
    if (parameters === undefined) {
      return uncertainty === undefined
        ? { kind: "assignment", target, value, start, end }
        : { kind: "assignment", target, value, uncertainty, start, end };
    }
    if (uncertainty === undefined) {
      return { kind: "function", target, parameters, body: value, start, end };
    }
    throw badUncertainty(
      uncertainty,
      "a function has no uncertainty",
      "make an uncertain input, as in x = 3 ± 0.1, and use it in the function",
    );
  },

  Change: (
    first: Target,
    _commas: string[],
    others: Target[],
    operator: string,
    values: Expression[],
    [uncertainty]: Uncertainty[],
    start: number,
    end: number,
  ): Definitions | Move =>
    changeOf([first, ...others], operator, values, uncertainty, { start, end }),

  Target: (name: Name, [position]: Expression[], start: number, end: number): Target => ({
    name,
    position,
    start,
    end,
  }),

  Position: (_open: string, position: Expression, _close: string): Expression => position,

  Expressions: (first: Expression, _commas: string[], others: Expression[]): Expression[] => [
    first,
    ...others,
  ],

  Uncertainty: (
    _sign: string,
    size: Expression,
    [percent]: string[],
    start: number,
    end: number,
  ): Uncertainty => {
    refuseRemainder(size);
    return { size, isRelative: percent !== undefined, start, end };
  },

  Parameters: (_open: string, first: Name, _commas: string[], others: Name[]): Name[] => [
    first,
    ...others,
  ],

  Expression: (
    condition: Expression,
    _question: string[],
    [whenTrue]: [Expression],
    _colon: string[],
    [whenFalse]: [Expression],
    start: number,
    end: number,
  ): Conditional => ({ kind: "conditional", condition, whenTrue, whenFalse, start, end }),

  Disjunction: chain,
  Conjunction: chain,
  Sum: chain,

  Comparison: (
    first: Expression,
    operators: string[],
    others: Expression[],
    start: number,
    end: number,
  ): Expression => {
    const [second, third] = others;
    if (second !== undefined && third !== undefined) {
      const link = (left: Expression, operator: string | undefined, right: Expression): string =>
        `${printExpression(left)} ${operator} ${printExpression(right)}`;
      throw chainedComparison(
        { start, end },
        `${link(first, operators[0], second)} and ${link(second, operators[1], third)}`,
      );
    }
    return chain(first, operators, others, start, end);
  },

  Product: (
    first: Expression,
    operators: string[],
    others: Expression[],
    start: number,
    end: number,
  ): Expression => {
    let dividend = first;
    for (const [index, operand] of others.entries()) {
      const operator = canonical(operators[index] as string);
      if (operator !== "*") refuseAmbiguity(dividend, operator, operand);
      dividend = operand;
    }
    return chain(first, operators, others, start, end);
  },

  Negation_not: unary,
  Sign_sign: unary,
  Exponent_sign: unary,

  Coefficient_product: (
    coefficient: NumberLiteral,
    factor: Expression,
    start: number,
    end: number,
  ): Chain => ({
    kind: "chain",
    operands: [coefficient, factor],
    operators: [juxtaposed],
    start,
    end,
  }),

  Gradient: (
    sign: string,
    operand: Expression,
    [power]: string[],
    start: number,
    end: number,
  ): Call => {
    if (power !== undefined) {
      const text = printExpression(operand);
      throw ambiguousPower({ start, end }, `${sign}${text}${power}`, [
        `(${sign}${text})${power}`,
        `${sign}(${text}${power})`,
      ]);
    }
    const callee: Name = { kind: "name", name: gradientName, start, end: start + sign.length };
    return { kind: "call", callee, primes: 0, operands: [operand], start, end };
  },

  GradientPower_superscript: (superscript: string): string => superscript,
  GradientPower_operator: (operator: string, exponent: Expression): string =>
    `${operator}${printExpression(exponent)}`,

  Power: (
    base: Expression,
    [superscript]: string[],
    _operator: string[],
    [exponent]: Expression[],
    start: number,
    end: number,
  ): Expression => {
    if (superscript === undefined) {
      return { kind: "power", base, exponent: exponent as Expression, start, end } satisfies Power;
    }
    const raised: NumberLiteral = {
      kind: "number",
      value: superscriptValue(superscript),
      start,
      end,
    };
    // x²^3 is x^(2^3), as if the 2 had been written with ^.
    const whole: Expression =
      exponent === undefined ? raised : { kind: "power", base: raised, exponent, start, end };
    return { kind: "power", base, exponent: whole, start, end };
  },

  /** The brackets leave no node, but are part of what they hold: the ends of spans tell that they were there. */
  Primary_group: (
    _open: string,
    inner: Expression,
    _close: string,
    start: number,
    end: number,
  ): Expression => ({ ...inner, start, end }),

  Primary_list: (
    _open: string,
    [items]: Expression[][],
    _close: string,
    start: number,
    end: number,
  ): Expression => {
    const [first] = items ?? [];
    // A comprehension is the list already.
    if (first?.kind === "comprehension" && first.start === first.element.start) {
      return { ...first, start, end };
    }
    return { kind: "list", items: items ?? [], start, end } satisfies List;
  },

  Range: (
    from: Expression,
    _range: string[],
    [to]: [Expression],
    start: number,
    end: number,
  ): Range => ({ kind: "range", from, to, start, end }),

  Postfix: (base: Expression, signs: PostfixSign[], start: number): Expression => {
    let whole = base;
    for (const { position, end } of signs) {
      whole =
        position === undefined
          ? ({ kind: "factorial", operand: whole, start, end } satisfies Factorial)
          : ({ kind: "index", base: whole, position, start, end } satisfies Index);
    }
    return whole;
  },

  PostfixSign_index: (
    _open: string,
    position: Expression,
    _close: string,
    _start: number,
    end: number,
  ): PostfixSign => ({ position, end }),

  factorial: (_text: string, _start: number, end: number): PostfixSign => ({
    position: undefined,
    end,
  }),

  Call: (
    callee: Name,
    [primes]: string[],
    [operands]: Expression[][],
    start: number,
    end: number,
  ): Expression => {
    if (operands !== undefined) {
      return {
        kind: "call",
        callee,
        primes: primes?.length ?? 0,
        operands,
        start,
        end,
      } satisfies Call;
    }
    throw syntaxError({ start: end, end }, ["`(` and where to take the derivative"]);
  },

  Arguments: (_open: string, [operands]: Expression[][], _close: string): Expression[] =>
    operands ?? [],

  /** Expressions; or the one comprehension that an expression and its `for` are. */
  Items: (
    first: Expression,
    [loop]: Loop[],
    _commas: string[],
    others: Expression[],
    start: number,
    end: number,
  ): Expression[] => {
    if (loop === undefined) return [first, ...others];
    const [second] = others;
    if (second !== undefined) {
      throw syntaxError(second, ["one expression with a `for`, and nothing after it"]);
    }
    return [{ kind: "comprehension", element: first, ...loop, start, end } satisfies Comprehension];
  },

  For: (_for: string, variable: Name, _in: string, source: Expression): Loop => ({
    variable,
    source,
  }),

  name: (text: string, start: number, end: number): Name => ({
    kind: "name",
    name: nameIn(text),
    start,
    end,
  }),

  number: numberLiteral,
  coefficient: numberLiteral,
};

export type Actions = typeof actions;

/** The rules whose action is left out where their first part is all there is: they pass it on. */
export const passingRules: ReadonlySet<string> = new Set([
  "Expression",
  "Disjunction",
  "Conjunction",
  "Comparison",
  "Range",
  "Sum",
  "Product",
  "Power",
  "Postfix",
  "Call",
] satisfies (keyof Actions)[]);

/** What stands after an expression: an index, or without a position a factorial. */
interface PostfixSign {
  readonly position: Expression | undefined;
  readonly end: number;
}

type Loop = Pick<Comprehension, "variable" | "source">;

const statementKinds: ReadonlySet<string> = new Set([
  "assignment",
  "definitions",
  "move",
  "constant",
  "function",
]);
const isStatement = (value: Expression | Statement): value is Statement =>
  statementKinds.has(value.kind);

function chain(
  first: Expression,
  operators: string[],
  others: Expression[],
  start: number,
  end: number,
): Chain {
  for (let index = 0; index < operators.length; index++) {
    operators[index] = canonical(operators[index] as string);
  }
  return {
    kind: "chain",
    operands: others.length === 1 ? [first, others[0] as Expression] : [first, ...others],
    operators: operators as ChainOperator[],
    start,
    end,
  };
}

function unary(operator: string, operand: Expression, start: number, end: number): Unary {
  return { kind: "unary", operator: canonical(operator) as Unary["operator"], operand, start, end };
}

const spellings = new Map<string, ChainOperator>([
  ["−", "-"],
  ["×", "*"],
  ["·", "*"],
  ["÷", "/"],
  ["≤", "<="],
  ["≥", ">="],
  ["≠", "!="],
]);
const canonical = (operator: string): ChainOperator =>
  spellings.get(operator) ?? (operator as ChainOperator);

const nameIn = (text: string): string =>
  isPlain.test(text) ? text : (text.startsWith("`") ? text.slice(1, -1) : text).normalize("NFC");
const isPlain = /^\w+$/;

function numberLiteral(text: string, start: number, end: number): NumberLiteral {
  // Number() reads hexadecimal, binary and decimal text, and rounds correctly; it knows no underscores.
  return {
    kind: "number",
    value: Number(text.includes("_") ? text.replaceAll("_", "") : text),
    start,
    end,
  };
}

/** In an uncertainty it would look like percent. With no recursion: a statement is read however deep it is. */
function refuseRemainder(outermost: Expression): void {
  const pending = [outermost];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "chain" && next.operators.includes("%")) {
      throw badUncertainty(
        next,
        "% in an uncertainty can be read in two ways",
        "percent stands at the very end, as in ± 2%; the remainder is mod(x, y)",
      );
    }
    for (const operand of operandsOf(next)) pending.push(operand);
  }
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const superscriptValue = (text: string): number =>
  Number(
    text.replace(/./gu, (sign) =>
      sign === "⁻" ? "-" : sign === "⁺" ? "+" : String(superscripts.indexOf(sign)),
    ),
  );

function refuseAmbiguity(dividend: Expression, operator: ChainOperator, divisor: Expression): void {
  let bare = divisor;
  while (bare.kind === "unary") bare = bare.operand;
  if (bare.kind !== "chain" || bare.operators[0] !== juxtaposed) return;
  const isBracketed = bare.operands[1]?.end !== divisor.end;
  if (isBracketed) return;
  const [coefficient, factor] = bare.operands as [Expression, Expression];
  const join = (left: Expression, sign: ChainOperator, right: Expression): Chain => ({
    ...bare,
    operands: [left, right],
    operators: [sign],
  });
  throw ambiguousCoefficient(
    { start: dividend.start, end: divisor.end },
    `${printExpression(bare)} after ${operator}`,
    [
      printExpression(join(dividend, operator, signedAs(divisor, join(coefficient, "*", factor)))),
      printExpression(join(join(dividend, operator, signedAs(divisor, coefficient)), "*", factor)),
    ],
  );
}

/** An expression under the signs that another one has. */
const signedAs = (model: Expression, expression: Expression): Expression =>
  model.kind === "unary" ? { ...model, operand: signedAs(model.operand, expression) } : expression;
