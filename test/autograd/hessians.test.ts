/**
 * Second derivatives do not depend on the order in which they are taken. Points are whole numbers: there random formulas
 * meet what rules have to guard, ties, kinks and poles. NABLA_RUNS sets how many.
 */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, Session } from "../../src/index.ts";
import { formulas, inputs } from "../syntax/programs.ts";

const numRuns = Number(process.env.NABLA_RUNS ?? 3000);
/** The same formulas in every usual run; others where more are wanted. */
const seed = process.env.NABLA_RUNS === undefined ? { seed: 18 } : {};

type Point = readonly number[];

interface Derivatives {
  readonly value: number;
  readonly slopes: readonly number[];
  /** For each slope its own gradient: neither triangle is a copy of the other. */
  readonly hessian: readonly (readonly number[])[];
}

/** The answers to statements; undefined where one has none, as an index that is out of range. */
function answersIn(session: Session, program: string): Answer[] | undefined {
  const replies = [...session.run(program)];
  const answers = replies.filter((reply): reply is Answer => reply.kind === "answer");
  return answers.length === replies.length ? answers : undefined;
}

/** Of a formula, or of the first element if it is a list. */
function derivativesOf(formula: string, at: Point): Derivatives | undefined {
  const session = new Session();
  const bindings = inputs.map((name, index) => `${name} = ${at[index]}`).join("\n");
  for (const _ of session.run(`${bindings}\nsquare(t) = t^2\n`));
  const whole = answersIn(session, `f = ${formula}`)?.[0];
  if (whole === undefined) return undefined;
  const isList = typeof whole.value !== "number";
  const slopes = answersIn(
    session,
    inputs.map((name) => `diff(${isList ? "f[1]" : "f"}, ${name})`).join("\n"),
  );
  if (slopes === undefined) return undefined;
  return {
    value: (isList ? (whole.value as readonly number[])[0] : whole.value) as number,
    slopes: slopes.map(({ value }) => value as number),
    hessian: slopes.map(({ gradient }) =>
      inputs.map((name) => (gradient.find(({ input }) => input === name)?.partial ?? 0) as number),
    ),
  };
}

const largestOf = (numbers: readonly number[]): number =>
  Math.max(...numbers.map((x) => (Number.isFinite(x) ? Math.abs(x) : 0)));

/** What rounding leaves of a sum that is 0, of terms about 1. */
const leftOver = 1e-14;

/** Entries that differ from those across the diagonal by more than what rounding does to numbers of that size. */
function asymmetriesIn({ value, slopes, hessian }: Derivatives, atPowersOf0: boolean): string[] {
  // Where the value is infinite there is nothing to be differentiated.
  if (!Number.isFinite(value)) return [];
  // Where the entries should cancel to 0, the size is that of the function, as inputs are about 1.
  const scale = largestOf([value, ...slopes, ...hessian.flat()]);
  return inputs.flatMap((row, i) =>
    inputs.slice(0, i).flatMap((column, j) => {
      // A slope that is no number has no derivative either, and does not tell the other's.
      if (!Number.isFinite(slopes[i]) || !Number.isFinite(slopes[j])) return [];
      const [below, above] = [hessian[i]?.[j] as number, hessian[j]?.[i] as number];
      // At 0^0 one order may end in a number where the other, with a note, ends in none.
      const isNone = Number.isNaN(below) && (atPowersOf0 || Number.isNaN(above));
      const isSame = below === above || isNone || (atPowersOf0 && Number.isNaN(above));
      if (isSame || Math.abs(below - above) <= 1e-12 * scale + leftOver) return [];
      return [`by ${row}, then ${column}: ${below}; the other way ${above}`];
    }),
  );
}

/** A constant that is right to an ulp, of which a function with an infinite slope at it, as acos at 1, makes anything. */
const isHiddenConstant = /(sum|mean)\(softmax/;

const coordinate = fc.integer({ min: -3, max: 3 });
const points: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate, coordinate);

function expectSymmetry(formula: string, at: Point, atPowersOf0 = false): Derivatives | undefined {
  const derivatives = derivativesOf(formula, at);
  if (derivatives === undefined) return undefined;
  expect(asymmetriesIn(derivatives, atPowersOf0), `${formula} at ${at}`).toEqual([]);
  return derivatives;
}

describe("a Hessian is symmetric", () => {
  it("of random formulas at whole numbers", () => {
    let compared = 0;
    fc.assert(
      fc.property(formulas, points, (formula, at) => {
        if (isHiddenConstant.test(formula)) return;
        const { hessian = [] } = expectSymmetry(formula, at) ?? {};
        if (largestOf(hessian.flat()) > 0) compared++;
      }),
      { numRuns, ...seed },
    );
    expect(compared).toBeGreaterThan(numRuns / 10);
  });

  const smooth = ["x^y", "y^z", "exp(x*y)", "sin(x + z)", "xlogy(x, y)", "hypot(x, y, z)"];
  const more = ["max(x, y)", "abs(x - z)", "beta(x, y)", "(x + y)^z", "norm([x, y])^2", "x*y*z"];
  const part = fc.constantFrom(...smooth, ...more, "ln(y)", "(x - y)^2", "relu(y)*z", "y/x");

  // 0^c with c between 1 and 2 has infinite second derivatives, and 0 times these is no number in one order only.
  const exponent = part.filter((text) => text !== "ln(y)");

  it("of products and powers of what has guards and kinks", () => {
    fc.assert(
      fc.property(part, exponent, part, points, (first, second, third, at) => {
        expectSymmetry(`(${first})*(${second}) + (${third})`, at, true);
        expectSymmetry(`(${first})^(${second})*(${third})`, at, true);
      }),
      { numRuns: Math.ceil(numRuns / 3), ...seed },
    );
  });
});
