/**
 * Random programs: none crashes or hangs, printing and parsing undo each other, and gradients are those that
 * differences have, wherever differences can tell. NABLA_RUNS sets how many.
 */

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Answer, print, Session } from "../../src/index.ts";
import { parse } from "../../src/syntax/parse.ts";
import { formulas, inputs } from "../syntax/programs.ts";
import { bare } from "../syntax/trees.ts";

const numRuns = Number(process.env.NABLA_RUNS ?? 3000);

/** Jumps, which may be too dense for differences, and what has no derivative by decree. */
const unseen = /%|[!=]=|mod|floor|ceil|round|trunc|detach/;

type Point = readonly number[];

function answerAt(formula: string, point: Point, gradients: boolean): Answer | undefined {
  const session = new Session({ gradients });
  const bindings = inputs.map((name, index) => `${name} = ${point[index]}`).join(";");
  const program = `${bindings}; square(t) = t^2;\n${formula}`;
  const reply = [...session.run(program)].at(-1);
  return reply?.kind === "answer" ? reply : undefined;
}

const numbers = (value: number | readonly number[]): readonly number[] =>
  typeof value === "number" ? [value] : value;

/**
 * A derivative by differences at three steps, and how large the values are; undefined where these do not agree, as at kinks
 * and poles.
 */
function difference(
  formula: string,
  point: Point,
  along: number,
  element: number,
): { slope: number; size: number } | undefined {
  let size = 0;
  const at = (step: number): number => {
    const value = answerAt(
      formula,
      point.with(along, (point[along] as number) + step),
      false,
    )?.value;
    const found = value === undefined ? Number.NaN : (numbers(value)[element] as number);
    size = Math.max(size, Math.abs(found));
    return found;
  };
  const slopes = [1e-3, 5e-4, 2.5e-4].map((h) => (at(h) - at(-h)) / (2 * h));
  const [first, second, third] = slopes as [number, number, number];
  const better = (4 * second - first) / 3;
  const best = (4 * third - second) / 3;
  // What the steps' error has left, what kinks and jumps between them do, and the noise of rounding.
  const here = at(0);
  const sides = (at(1e-4) - here) / 1e-4 - (here - at(-1e-4)) / 1e-4;
  const noise = (Math.abs(here) * 1e-12) / 1e-4;
  const near = (at(1e-6) - at(-1e-6)) / 2e-6;
  const doubt =
    Math.abs(best - better) + 1e-3 * Math.abs(sides) + 1e-2 * Math.abs(near - best) + noise;
  return doubt < 1e-4 * Math.max(1, Math.abs(best)) ? { slope: best, size } : undefined;
}

it("random programs keep the promises", () => {
  let compared = 0;
  // No coordinate is 0 or another's equal, where a comparison would hold at the point alone.
  const coordinate = fc.integer({ min: -200, max: 200 }).map((n) => n / 97);
  const point = fc
    .tuple(coordinate, coordinate, coordinate)
    .map((all) => all.map((value, index) => value + (index + 1) * 1.2345e-3));
  fc.assert(
    fc.property(formulas, point, (formula, at) => {
      const tree = parse(formula);
      if (tree.kind !== "expression") throw new Error(`${formula} is no expression`);
      expect(bare(parse(print(tree.value)))).toMatchObject({ value: bare(tree.value) as object });

      const answer = answerAt(formula, at, true);
      // A list index or a range may be out of bounds: an error, and no answer.
      if (answer === undefined || (answer.notes.length > 0 && answer.gradient.length > 0)) return;
      if (unseen.test(formula)) return;
      for (const { input, partial } of answer.gradient) {
        for (const [element, exact] of numbers(partial as number | readonly number[]).entries()) {
          const along = inputs.indexOf(input as (typeof inputs)[number]);
          const estimate = difference(formula, at, along, element);
          if (estimate === undefined || !Number.isFinite(exact)) continue;
          const { slope, size } = estimate;
          // Of waves that are shorter than numbers are apart, differences see nothing.
          const apart = Math.abs(at[along] as number) * Number.EPSILON;
          if (size > 0 && Math.abs(exact) * apart > size) continue;
          compared++;
          const scale = Math.max(1, Math.abs(slope));
          if (Math.abs(exact - slope) > 1e-3 * scale) {
            throw new Error(`∂/∂${input} of ${formula} at ${at}: ${exact}, not ${slope}`);
          }
        }
      }
    }),
    { numRuns },
  );
  expect(compared).toBeGreaterThan(numRuns / 10);
});
