/**
 * What each rule of the grammar builds. A rule that has no action here passes its only part on; a lexical rule
 * that has none gives its text. An action gets the values of the rule's parts in order, a repeated or optional
 * part as an array, and then the start and the end of the text that the rule matched.
 */

import {
  ambiguous,
  ambiguousCoefficient,
  badUncertainty,
  chainedComparison,
  type Span,
  syntaxError,
} from "../error.ts";
import { changeOf } from "./changes.ts";
import { normalName } from "./names.ts";
import {
  barsAround,
  doubtTail,
  goesOn,
  inverseOrReciprocal,
  isRoot,
  isShare,
  isShareOf,
  isSignCall,
  percentage,
  readingsOf,
  rootOf,
  signCall,
  withoutPercent,
} from "./notations.ts";
import { canMeanCall, refuseFactors } from "./open-calls.ts";
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
import { gradientName, isBracketed, juxtaposed, operandsOf } from "./tree.ts";

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
      `${target.name} is a constant, so it cannot have an uncertainty`,
      `drop const to make ${target.name} an input`,
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
    refuseFactors(value, parameters);
    if (uncertainty === undefined) {
      return { kind: "function", target, parameters, body: value, start, end };
    }
    throw badUncertainty(
      uncertainty,
      "a function cannot have an uncertainty",
      "define an uncertain input, as in `x = 3 ± 0.1`, and use it in the function",
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
    written: Expression,
    [percent]: string[],
    start: number,
    end: number,
  ): Uncertainty => {
    const withoutSign = percent === undefined ? withoutPercent(written) : undefined;
    const size = withoutSign ?? written;
    refuseRemainder(size);
    return { size, isRelative: withoutSign !== undefined || percent !== undefined, start, end };
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

  Sum: (
    first: Expression,
    operators: string[],
    others: Expression[],
    start: number,
    end: number,
  ): Chain => {
    const maybeCalls: number[] = [];
    let before = first;
    for (let index = 0; index < others.length; index++) {
      const operand = others[index] as Expression;
      let operator = operators[index] as string;
      if (operator === tightPlus || operator === tightMinus) {
        operator = operator === tightPlus ? "+" : "-";
        if (canMeanCall(before)) maybeCalls.push(index);
      }
      before = operand;
      if (isShare(operand)) {
        operator += "%";
        // Of a whole it is not a hundredth: what the sign stands behind is the operand, with the place of both.
        others[index] = { ...(operand.operands[0] as Expression), ...spanOf(operand) };
      }
      operators[index] = operator;
    }
    const sum = chainOf(first, operators as ChainOperator[], others, start, end);
    return maybeCalls.length === 0 ? sum : { ...sum, maybeCalls };
  },

  sumOperator: (text: string, start: number, end: number, input: string): string =>
    isSpaceAt(input, start - 1) && !isSpaceAt(input, end)
      ? text === "+"
        ? tightPlus
        : tightMinus
      : text === "+"
        ? "+"
        : "-",

  Factor: (
    operand: Expression,
    _sign: string[],
    _of: string[][],
    [share]: Expression[][],
    start: number,
    end: number,
  ): Chain => percentage(operand, share?.[0], start, end),

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
    let begin = first;
    let dividend = first;
    for (let index = 0; index < others.length; index++) {
      const operand = others[index] as Expression;
      const spaced = operators[index] as string;
      const operator = spaced.trim() as ChainOperator;
      if (operator === "%") refuseLopsided(dividend, spaced, operand);
      if (operator !== "*") refuseAmbiguity(dividend, operator, operand);
      if (goesOn(dividend)) {
        const doubted = doubtTail(dividend, (call) => {
          const [argument] = call.operands as [Expression];
          const within = textOf(joined(argument, operator, operand));
          return [`${call.callee.name}(${within})`, textOf(joined(call, operator, operand))];
        });
        if (index > 0) others[index - 1] = doubted;
        else begin = doubted;
      }
      operators[index] = operator;
      dividend = operand;
    }
    return chainOf(begin, operators as ChainOperator[], others, start, end);
  },

  productOperator: (text: string, start: number, end: number, input: string): string => {
    if (text !== "%") return canonical(text);
    return `${isSpaceAt(input, start - 1) ? " " : ""}%${isSpaceAt(input, end) ? " " : ""}`;
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
      throw ambiguous({ start, end }, `${sign}${text}${power}`, [
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
    if (exponent !== undefined) refusePower(base, exponent, { start, end });
    if (superscript === undefined) {
      return { kind: "power", base, exponent: exponent as Expression, start, end } satisfies Power;
    }
    const raised = superscriptTree(superscript, start, end);
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

  Primary_bars: (
    _open: string,
    inner: Expression,
    _close: string,
    start: number,
    end: number,
  ): Expression => barsAround(inner, start, end),

  Primary_root: rootOf,

  Range: (
    from: Expression,
    _range: string[],
    [to]: [Expression],
    start: number,
    end: number,
  ): Range => {
    const begin = doubtTail(from, (call) => {
      const argument = textOf(call.operands[0] as Expression);
      return [`${call.callee.name}(${argument}..${textOf(to)})`, `${textOf(call)}..${textOf(to)}`];
    });
    return { kind: "range", from: begin, to, start, end };
  },

  Postfix: (base: Expression, signs: PostfixSign[], start: number): Expression => {
    let whole = base;
    for (const { position, end, isDegree } of signs) {
      whole = isDegree
        ? signCall("rad", { start: end - 1, end }, whole, { start, end })
        : position === undefined
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

  degree: (_text: string, _start: number, end: number): PostfixSign => ({
    position: undefined,
    end,
    isDegree: true,
  }),

  Call: (
    callee: Name,
    [primes]: string[],
    _neighbor: string[],
    [operand]: Expression[],
    [behind]: Applied[],
    start: number,
    end: number,
  ): Expression => {
    if (operand !== undefined && behind !== undefined) {
      throw syntaxError({ start: operand.end, end }, ["an operator", "the end of the statement"]);
    }
    const applied = operand === undefined ? behind : openTo(operand);
    if (applied === undefined) {
      throw syntaxError({ start: end, end }, ["`(` and a point"]);
    }
    const { operands, superscript, readings } = applied;
    const call: Call = {
      kind: "call",
      callee,
      primes: primes?.length ?? 0,
      operands,
      start,
      end,
      ...(applied.isOpen && { isOpen: true }),
      ...(readings && { readings: readings(callee.name) }),
    };
    if (superscript === undefined) return call;
    if (superscript === "⁻¹") throw inverseOrReciprocal(call, superscript);
    const exponent = superscriptTree(superscript, start, end);
    return { kind: "power", base: call, exponent, start, end };
  },

  Applied_plain: (operands: Expression[]): Applied => ({ operands }),
  Applied_raised: (superscript: string, operands: Expression[]): Applied => ({
    operands,
    superscript,
    isOpen: true,
  }),
  Applied_open: (superscript: string, _neighbor: string, operand: Expression): Applied => ({
    ...openTo(operand),
    superscript,
  }),

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
      throw syntaxError(second, ["a single expression before `for`, and nothing after the list"]);
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
  "Factor",
  "Power",
  "Postfix",
  "Call",
] satisfies (keyof Actions)[]);

/** What stands after an expression: an index, or without a position a factorial. */
interface PostfixSign {
  readonly position: Expression | undefined;
  readonly end: number;
  readonly isDegree?: true;
}

/** What stands behind a name so that both may be a call. */
interface Applied {
  readonly operands: Expression[];
  readonly superscript?: string;
  readonly isOpen?: true;
  /** Both spellings, with this name, where it is not clear how far the argument goes. */
  readonly readings?: (name: string) => [string, string];
}

function openTo(operand: Expression): Applied {
  const isInDoubt = !isBracketed(operand) && readingsOf("", operand) !== undefined;
  return {
    operands: [operand],
    isOpen: true,
    ...(isInDoubt && { readings: (name) => readingsOf(name, operand) as [string, string] }),
  };
}

/** A sign in a sum with a space before it and none after. */
const [tightPlus, tightMinus] = [" +", " -"];

const isSpaceAt = (input: string, at: number): boolean => {
  const code = input.charCodeAt(at);
  return code <= 32 || code === 35 || (code > 127 && /[\s\u200b\ufeff]/.test(input[at] as string));
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const textOf = printExpression;

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
  return chainOf(first, operators as ChainOperator[], others, start, end);
}

const chainOf = (
  first: Expression,
  operators: ChainOperator[],
  others: Expression[],
  start: number,
  end: number,
): Chain => ({
  kind: "chain",
  operands: others.length === 1 ? [first, others[0] as Expression] : [first, ...others],
  operators,
  start,
  end,
});

function unary(operator: string, operand: Expression, start: number, end: number): Unary {
  return { kind: "unary", operator: canonical(operator) as Unary["operator"], operand, start, end };
}

const spellings = new Map<string, ChainOperator>([
  ["−", "-"],
  ["–", "-"],
  ["×", "*"],
  ["·", "*"],
  ["⋅", "*"],
  ["∙", "*"],
  ["•", "*"],
  ["∗", "*"],
  ["✕", "*"],
  ["✖", "*"],
  ["÷", "/"],
  ["∕", "/"],
  ["⁄", "/"],
  ["mod", "%"],
  ["≤", "<="],
  ["≥", ">="],
  ["≠", "!="],
]);
const canonical = (operator: string): ChainOperator =>
  spellings.get(operator) ?? (operator as ChainOperator);

const nameIn = (text: string): string =>
  isPlain.test(text) ? text : normalName(text.startsWith("`") ? text.slice(1, -1) : text);
const isPlain = /^\w+$/;

function numberLiteral(text: string, start: number, end: number): NumberLiteral {
  // Number() reads hexadecimal, binary and decimal text, and rounds correctly; it knows no underscores.
  const digits = text.includes("_") ? text.replaceAll("_", "") : text;
  const value = Number(digits);
  return { kind: "number", value: Number.isNaN(value) ? mixed(digits) : value, start, end };
}

const vulgarFractions = new Map<string, readonly [number, number]>(
  "½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅐1/7 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8 ⅑1/9 ⅒1/10"
    .split(" ")
    .map((each) => [each.slice(0, 1), each.slice(1).split("/").map(Number) as [number, number]]),
);

/** `2½`, to the nearest double. */
function mixed(text: string): number {
  const [, whole, sign, exponent] = /^(\d*)(.)(?:e(.*))?$/i.exec(text) as RegExpExecArray;
  const [numerator, denominator] = vulgarFractions.get(sign as string) as [number, number];
  const value = (Number(whole) * denominator + numerator) / denominator;
  return exponent === undefined ? value : value * 10 ** Number(exponent);
}

/** In an uncertainty it would look like percent. With no recursion: a statement is read however deep it is. */
function refuseRemainder(outermost: Expression): void {
  const pending = [outermost];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const isPercent = next.kind === "chain" && next.operators.some((each) => each.endsWith("%"));
    if (isPercent || (next.kind === "chain" && next.isPercent)) {
      throw badUncertainty(
        next,
        "ambiguous: % in an uncertainty",
        "write a percentage at the end, as in `± 2%`, and a remainder as `mod(x, y)`",
      );
    }
    for (const operand of operandsOf(next)) pending.push(operand);
  }
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The power that a superscript stands for: a number, or `n`. It has the place of the whole. */
function superscriptTree(text: string, start: number, end: number): Expression {
  if (!text.endsWith("ⁿ")) {
    return { kind: "number", value: superscriptValue(text), start, end } satisfies NumberLiteral;
  }
  const n: Name = { kind: "name", name: "n", start, end };
  return text.startsWith("⁻") ? { kind: "unary", operator: "-", operand: n, start, end } : n;
}

const superscriptValue = (text: string): number =>
  Number(
    text.replace(/./gu, (sign) =>
      sign === "⁻" ? "-" : sign === "⁺" ? "+" : String(superscripts.indexOf(sign)),
    ),
  );

const joined = (left: Expression, operator: ChainOperator, right: Expression): Chain => ({
  kind: "chain",
  operands: [left, right],
  operators: [operator],
  start: left.start,
  end: right.end,
});

/** `√x^2` and `x^30°`: what else the power could be of, or be. */
function refusePower(base: Expression, exponent: Expression, whole: Span): void {
  if (isRoot(base)) {
    const raised = `^${textOf(exponent)}`;
    const [x] = base.operands as [Expression];
    throw ambiguous(whole, `a power of ${textOf(base)}`, [
      `(${textOf(base)})${raised}`,
      `${base.callee.name}(${textOf(x)}${raised})`,
    ]);
  }
  if (!isSignCall(exponent, "rad")) return;
  const degrees = textOf(exponent.operands[0] as Expression);
  throw ambiguous(whole, "° in an exponent", [
    `${textOf(base)}^(${degrees}°)`,
    `(${textOf(base)}^${degrees})°`,
  ]);
}

/** `50%+1`, `7 %-2`, `a% b`: by its spaces it is neither the remainder nor percent. */
function refuseLopsided(dividend: Expression, spaced: string, divisor: Expression): void {
  const isSigned = divisor.kind === "unary" && divisor.operator !== "not" && !isBracketed(divisor);
  const isTight = isSigned && divisor.operand.start - divisor.start === 1;
  const isClear = isSigned ? spaced === " % " && isTight : spaced !== "% ";
  if (isClear) return;
  const [left, right] = [textOf(dividend), textOf(divisor)];
  const percent = isSigned
    ? `${left}% ${divisor.operator} ${textOf(divisor.operand)}`
    : `${left}% * ${right}`;
  const whole = { start: dividend.start, end: divisor.end };
  throw ambiguous(whole, `% after ${left}`, [percent, `${left} % ${right}`]);
}

function refuseAmbiguity(dividend: Expression, operator: ChainOperator, divisor: Expression): void {
  refuseShare(dividend, operator, divisor);
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

/** `80/15% of 3` and `10% of 7 % 3`. */
function refuseShare(dividend: Expression, operator: ChainOperator, divisor: Expression): void {
  const isBefore = isShareOf(dividend) && operator !== "/";
  if (!isBefore && !isShareOf(divisor)) return;
  const whole = { start: dividend.start, end: divisor.end };
  const spaced = operator === "%" ? " % " : operator;
  const [left, right] = [textOf(dividend), textOf(divisor)];
  const [share, of] = operandsOf(isBefore ? dividend : divisor).map(textOf) as [string, string];
  if (isBefore) {
    throw ambiguous(whole, `${operator} after ${left}`, [
      `(${left})${spaced}${right}`,
      `${share}% of (${of}${spaced}${right})`,
    ]);
  }
  throw ambiguous(whole, `${right} after ${operator}`, [
    `${left}${spaced}(${right})`,
    `(${left}${spaced}(${share}%))*${of}`,
  ]);
}

/** An expression under the signs that another one has. */
const signedAs = (model: Expression, expression: Expression): Expression =>
  model.kind === "unary" ? { ...model, operand: signedAs(model.operand, expression) } : expression;
