/**
 * The shortest of the forms of a sum: as it stands, multiplied out, over its common factors, and grouped. All of them
 * come to the same wherever the first has a value.
 */

import { printExpression } from "../../syntax/print.ts";
import type { Name } from "../../syntax/tree.ts";
import { cancelled, commonFactors, withJoinedSums, withPartsOver } from "./common-factors.ts";
import { applied } from "./functions.ts";
import { doubled, joinedChoices, logarithms, squares } from "./identities.ts";
import { expanded, factored } from "./polynomials.ts";
import { agrees, type Probe, probesOf } from "./probe.ts";
import { built, multiplied, power } from "./products.ts";
import { one } from "./rational.ts";
import {
  added,
  asTerm,
  type Base,
  type Factor,
  nothing,
  type Product,
  type Sum,
  sumOf,
  type Term,
} from "./sum.ts";
import { FormWriter, type LeafWriter } from "./write.ts";

/** By so many letters a product may be longer than a sum. */
const worthOfProduct = 2;
/** After as many sums the others stay as they are. */
const maxSums = 500;
/** How often what has become shorter is tried again. */
const maxRounds = 4;

export class Simplifier {
  private readonly writer: FormWriter;
  private readonly known = new Map<string, Sum>();
  private readonly places: ReadonlyMap<string, number>;
  private readonly onWork: () => void;
  private left = maxSums;

  /** @param names those in what leaves are written as */
  constructor(names: readonly Name[], leafOf: LeafWriter, onWork: () => void) {
    this.writer = new FormWriter(leafOf, (sum) => this.simplified(sum));
    this.places = new Map(names.map(({ name }, place) => [name, place]));
    this.onWork = onWork;
  }

  /** The formula of a form as it stands. */
  write = (sum: Sum) => this.writer.write(sum);

  simplified(sum: Sum): Sum {
    const known = this.known.get(sum.key);
    if (known !== undefined) return known;
    this.known.set(sum.key, sum);
    let best = sum;
    let probes: readonly Probe[] | undefined;
    const original = (): readonly Probe[] => {
      probes ??= probesOf(this.write(sum), this.places);
      return probes;
    };
    for (let round = 0; round < maxRounds && this.left > 0; round++) {
      const next = this.shortest(best, original);
      if (next.key === best.key) break;
      best = next;
    }
    this.known.set(sum.key, best);
    this.known.set(best.key, best);
    return best;
  }

  private shortest(sum: Sum, original: () => readonly Probe[]): Sum {
    let best = sum;
    let cost = this.cost(sum);
    for (const form of this.forms(sum)) {
      const own = this.cost(form);
      if (own >= cost || !agrees(original(), probesOf(this.write(form), this.places))) continue;
      [best, cost] = [form, own];
    }
    return best;
  }

  /** Its length; for a product somewhat less. */
  private cost(sum: Sum): number {
    const length = printExpression(this.writer.write(sum)).length;
    return sum.terms.length === 1 ? length - worthOfProduct : length;
  }

  private *forms(given: Sum): Generator<Sum> {
    this.onWork();
    this.left--;
    const sum = joinedChoices(this.inside(given));
    yield sum;
    const open = expanded(sum);
    if (open !== undefined) yield open;
    yield withPartsOver(sum);
    yield* doubled(sum);
    yield withJoinedSums(sum);
    for (const form of open === undefined ? [sum] : [sum, open]) {
      const { outer, rest } = commonFactors(form);
      yield* this.over(outer, rest);
      yield* logarithms(form);
      yield* this.groups(form);
    }
  }

  /** The forms of what is left over common factors. */
  private *over(outer: Product, rest: Sum): Generator<Sum> {
    const outside = sumOf([{ coefficient: one, product: outer }]);
    if (outer.factors.length > 0) yield multiplied(outside, rest);
    const open = expanded(rest) ?? rest;
    for (const form of [open, ...squares(open)]) {
      const again = commonFactors(form);
      const inner = multiplied(
        sumOf([{ coefficient: one, product: again.outer }]),
        factored(again.rest),
      );
      yield cancelled(multiplied(outside, form));
      yield cancelled(multiplied(outside, inner));
    }
  }

  /** The same with what is in its factors simplified. */
  private inside(sum: Sum): Sum {
    return added(
      ...sum.terms.map(({ coefficient, product }) =>
        multiplied(
          sumOf([{ coefficient, product: nothing }]),
          ...product.factors.map((factor) => this.insideFactor(factor)),
        ),
      ),
    );
  }

  private insideFactor({ base, exponent }: Factor): Sum {
    if (base.kind === "sum" && base.sum.terms.length > 1) {
      return power(this.simplified(base.sum), exponent);
    }
    if (base.kind === "call") {
      const operands = base.operands.map((operand) => this.simplified(operand));
      return power(applied(base.name, operands), exponent);
    }
    return built(one, [{ base, exponent }]);
  }

  /** a*x + b*x + c as x*(a + b) + c. */
  private *groups(sum: Sum): Generator<Sum> {
    if (sum.terms.length < 3) return;
    const bases = new Map<string, Base>();
    for (const { product } of sum.terms) {
      for (const { base } of product.factors) bases.set(base.key, base);
    }
    for (const key of bases.keys()) {
      const has = ({ product }: Term): boolean => product.factors.some(isOf(key));
      const within = sum.terms.filter(has);
      if (within.length < 2 || within.length === sum.terms.length) continue;
      const { outer, rest } = commonFactors(sumOf(within));
      // Not x^2 + x + 1 as x*(x + 1) + 1.
      const isDone = rest.terms.every(({ product }) => !product.factors.some(isOf(key)));
      if (outer.factors.length === 0 || !isDone) continue;
      const together = asTerm(rest);
      const group = multiplied(sumOf([{ coefficient: one, product: outer }]), sumOf([together]));
      yield added(group, sumOf(sum.terms.filter((term) => !has(term))));
    }
  }
}

const isOf =
  (key: string) =>
  ({ base }: Factor): boolean =>
    base.key === key;
