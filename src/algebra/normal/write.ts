/** Normal forms as formulas that one would write. */

import { countWritten } from "../../autograd/raise.ts";
import type { OperationName } from "../../operations/table.ts";
import { operation } from "../../operations/table.ts";
import { applied, nameTree, numberTree } from "../../syntax/applied.ts";
import { printExpression } from "../../syntax/print.ts";
import type { Chain, Expression } from "../../syntax/tree.ts";
import { half, minusOne, type Rational, rational } from "./rational.ts";
import {
  added,
  type Base,
  call,
  constant,
  type Factor,
  hasSymbolicPower,
  inOrder,
  numberIn,
  type Sum,
  scaled,
  sumBase,
  sumOf,
  type Term,
} from "./sum.ts";

export type LeafWriter = (leaf: number) => Expression;

/** As many letters of decimals are as good as a fraction. */
const shortDecimals = 8;
const largestDenominator = 1000n;

/** A coefficient has become too large or too small for a number. */
export class OutOfRange extends Error {}

export class FormWriter {
  private readonly leafOf: LeafWriter;
  /** What an exponent, made when powers are joined, is written as. */
  private readonly tidied: (sum: Sum) => Sum;
  private readonly known = new Map<string, Expression>();

  constructor(leafOf: LeafWriter, tidied: (sum: Sum) => Sum = (sum) => sum) {
    this.leafOf = leafOf;
    this.tidied = tidied;
  }

  write(sum: Sum): Expression {
    const known = this.known.get(sum.key) ?? this.written(sum);
    this.known.set(sum.key, known);
    return known;
  }

  private written(sum: Sum): Expression {
    const ordered = [...inOrder(sum.terms)];
    // A sign in front is the one that is easily overlooked.
    const first = ordered.findIndex(({ coefficient }) => !coefficient.isNegative);
    if (first > 0) ordered.unshift(...ordered.splice(first, 1));
    const [leading, ...others] = ordered;
    if (leading === undefined) return numberTree(0);
    return others.reduce((left, term) => {
      const { isMinus, factors } = signed(term);
      const written = this.term(term.coefficient.absolute, factors);
      return applied(isMinus ? "sub" : "add", [left, written]);
    }, this.leading(leading));
  }

  private leading(term: Term): Expression {
    const { isMinus, factors } = signed(term);
    const written = this.term(term.coefficient.absolute, factors);
    return isMinus ? negated(written) : written;
  }

  /** @param coefficient above 0 */
  private term(coefficient: Rational, factors: readonly Factor[]): Expression {
    const [top, bottom] = [[], []] as [Expression[], Expression[]];
    const ordered = withTangents(factors).toSorted((a, b) => rankOf(a.base) - rankOf(b.base));
    this.writeNumbers(coefficient, ordered, top, bottom);
    for (const [factor, isAbove] of this.joined(ordered)) {
      (isAbove ? top : bottom).push(factor);
    }
    const numerator = top.length === 0 ? numberTree(1) : productTree(top);
    return bottom.length === 0 ? numerator : applied("div", [numerator, productTree(bottom)]);
  }

  private writeNumbers(
    coefficient: Rational,
    factors: readonly Factor[],
    top: Expression[],
    bottom: Expression[],
  ): void {
    const value = coefficient.asNumber;
    if (value === 0 || !Number.isFinite(value)) throw new OutOfRange();
    // x/10 is shorter than 0.1*x.
    const isPart = coefficient.numerator === 1n && coefficient.denominator <= largestDenominator;
    const text = isPart && factors.length > 0 ? undefined : decimalsOf(coefficient);
    const { numerator, denominator } = text === undefined ? coefficient : rational(1);
    if (text !== undefined) top.push(numberTree(text));
    if (numerator !== 1n) top.push(numberTree(Number(numerator)));
    if (denominator !== 1n) bottom.push(numberTree(Number(denominator)));
    // sqrt(2)*sqrt(pi) is sqrt(2*pi).
    const byExponent = new Map<string, [Rational, Expression[]]>();
    for (const { base, exponent } of factors.filter(isRootOfNumber)) {
      const [, parts] = byExponent.get(exponent.key) ?? [exponent, []];
      byExponent.set(exponent.key, [exponent, joinedNumbers(parts, this.base(base))]);
    }
    for (const [exponent, parts] of byExponent.values()) {
      const side = exponent.isNegative ? bottom : top;
      side.push(powerTree(productTree(parts), exponent.absolute));
    }
  }

  /** The other factors as they are written, and whether above the line. */
  private *joined(factors: readonly Factor[]): Generator<[Expression, boolean]> {
    const exponents = new Map<string, Term[]>();
    const constants = new Map<string, Rational>();
    const ofE: Term[] = [];
    for (const { base, exponent } of factors) {
      if (base.kind === "exp") ofE.push({ coefficient: exponent, product: base.exponent });
      else if (base.kind === "power") {
        const term = { coefficient: exponent, product: base.exponent };
        exponents.set(base.base.key, [...(exponents.get(base.base.key) ?? []), term]);
      } else if (!isRootOfNumber({ base, exponent })) constants.set(base.key, exponent);
    }
    const done = new Set<string>();
    for (const { base, exponent } of factors) {
      if (isRootOfNumber({ base, exponent })) continue;
      if (base.kind === "exp") {
        if (ofE.length > 0) yield [this.exponential(sumOf(ofE.splice(0))), true];
        continue;
      }
      const own = base.kind === "power" ? base.base : base;
      if (done.has(own.key)) continue;
      done.add(own.key);
      const symbolic = exponents.get(own.key);
      if (symbolic !== undefined) {
        const whole = added(sumOf(symbolic), constant(constants.get(own.key) ?? rational(0)));
        yield [applied("pow", [this.base(own), this.write(this.tidied(whole))]), true];
        continue;
      }
      yield [powerTree(this.base(own), exponent.absolute), !exponent.isNegative];
    }
  }

  private exponential(exponent: Sum): Expression {
    const number = numberIn(exponent);
    if (number?.isOne) return nameTree("e");
    return applied("exp", [this.write(this.tidied(exponent))]);
  }

  private base(base: Base): Expression {
    switch (base.kind) {
      case "leaf":
        return typeof base.leaf === "number" ? this.leafOf(base.leaf) : nameTree(base.leaf);
      case "prime":
        return numberTree(Number(base.prime));
      case "sum":
        return this.write(base.sum);
      case "call": {
        const { name, operands } = base;
        const count = countWritten(operation(name), operands.length, (position) => {
          const number = numberIn(operands[position] as Sum);
          return number === undefined ? undefined : number.asNumber;
        });
        return applied(
          name,
          operands.slice(0, count).map((operand) => this.write(operand)),
        );
      }
      default:
        throw new Error(`a ${base.kind} by itself`);
    }
  }
}

const isRootOfNumber = ({ base, exponent }: Factor): boolean =>
  base.kind === "prime" || (base.kind === "leaf" && base.leaf === "pi" && !exponent.isWhole);

/** Whole numbers as their product. */
const joinedNumbers = (parts: readonly Expression[], next: Expression): Expression[] => {
  const last = parts.at(-1);
  return last?.kind === "number" && next.kind === "number"
    ? [...parts.slice(0, -1), numberTree(last.value * next.value)]
    : [...parts, next];
};

/** What stands first in a product, and what last. */
function rankOf(base: Base): number {
  if (base.kind === "leaf") return typeof base.leaf === "number" ? 1 : 0;
  return { prime: 0, power: 1, exp: 2, call: 3, sum: 4 }[base.kind];
}

/** The sign of a term, which a factor may take: (1 - x)*y rather than -(x - 1)*y. */
function signed({ coefficient, product: { factors } }: Term): {
  isMinus: boolean;
  factors: readonly Factor[];
} {
  if (!coefficient.isNegative) return { isMinus: false, factors };
  const at = factors.findIndex(
    ({ base, exponent }) =>
      base.kind === "sum" &&
      exponent.isWhole &&
      !exponent.isEven &&
      !hasSymbolicPower(factors, base) &&
      base.sum.terms.some((term) => term.coefficient.isNegative),
  );
  const { base, exponent } = factors[at] ?? {};
  if (base?.kind !== "sum" || exponent === undefined) return { isMinus: true, factors };
  const turned = { base: sumBase(scaled(base.sum, minusOne)), exponent };
  return { isMinus: false, factors: factors.toSpliced(at, 1, turned) };
}

/** What stands below the line of sines and cosines as tangents, secants and their like above it. */
function withTangents(factors: readonly Factor[]): readonly Factor[] {
  const powers = new Map<string, { operands: readonly Sum[]; sin: Rational; cos: Rational }>();
  const others = factors.filter(({ base, exponent }) => {
    if (base.kind !== "call" || (base.name !== "sin" && base.name !== "cos")) return true;
    if (!exponent.isWhole || hasSymbolicPower(factors, base)) return true;
    const key = (base.operands[0] as Sum).key;
    const none = rational(0);
    const known = powers.get(key) ?? { operands: base.operands, sin: none, cos: none };
    powers.set(key, { ...known, [base.name]: exponent });
    return false;
  });
  for (const { operands, sin, cos } of powers.values()) {
    const [m, n] = [sin.numerator, cos.numerator];
    const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
    const [tangents, cotangents] = [smaller(m, -n), smaller(-m, n)].map((count) =>
      count > 0n ? count : 0n,
    ) as [bigint, bigint];
    const [sines, cosines] = [m - tangents + cotangents, n + tangents - cotangents];
    const counts: readonly [OperationName, bigint][] = [
      ["tan", tangents],
      ["cot", cotangents],
      ["sin", sines],
      ["csc", -sines],
      ["cos", cosines],
      ["sec", -cosines],
    ];
    for (const [name, count] of counts) {
      if (count > 0n) others.push({ base: call(name, operands), exponent: rational(count) });
    }
  }
  return others;
}

function powerTree(base: Expression, exponent: Rational): Expression {
  if (exponent.isOne) return base;
  if (exponent.isEqual(half)) return applied("sqrt", [base]);
  return applied("pow", [base, fractionTree(exponent)]);
}

/** A number above 0, by itself: as a fraction or as decimals, whichever is shorter. */
function fractionTree(value: Rational): Expression {
  const number = value.asNumber;
  const fraction = applied("div", [
    numberTree(Number(value.numerator)),
    numberTree(Number(value.denominator)),
  ]);
  if (value.isWhole) return numberTree(number);
  const isShort = String(number).length <= printExpression(fraction).length + 2;
  return isShort ? numberTree(number) : fraction;
}

/** A coefficient that is no good as a fraction: 0.3 is not 3/10. */
function decimalsOf(value: Rational): number | undefined {
  let rest = value.denominator;
  while (rest % 2n === 0n) rest /= 2n;
  const isPowerOfTwo = rest === 1n;
  while (rest % 5n === 0n) rest /= 5n;
  const number = value.asNumber;
  const isDecimal = rest === 1n && !isPowerOfTwo && String(number).length <= shortDecimals;
  return isDecimal || value.denominator > largestDenominator ? number : undefined;
}

const productTree = (factors: readonly Expression[]): Expression =>
  factors.reduce((left, right) => applied("mul", [left, right]));

/** With the sign before the first factor. */
function negated(expression: Expression): Expression {
  const isProduct =
    expression.kind === "chain" && ["*", "/"].includes(expression.operators[0] as string);
  if (!isProduct) return applied("neg", [expression]);
  const [first, ...others] = (expression as Chain).operands as [Expression, ...Expression[]];
  return { ...(expression as Chain), operands: [applied("neg", [first]), ...others] };
}
