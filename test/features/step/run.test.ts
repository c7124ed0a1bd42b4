/** The steps of a backward pass, in numbers found by hand, and of the wrong one beside it. */

import { describe, expect, it } from "vitest";
import { stepBreadthFirst } from "../../../src/features/step/breadth.ts";
import { step } from "../../../src/features/step/run.ts";
import { stepsOf } from "../../../src/features/step/walk.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import type { CommandResult } from "../../../src/session/command.ts";
import { printExpression } from "../../../src/syntax/print.ts";
import { contextAfter, partsIn, rowsIn } from "../../calls.ts";

/** Each step as its node, what comes to it, and what it sends where: local, share, and the sums before and after. */
function stepsIn(outcome: CommandResult): unknown[] {
  return partsIn(outcome, "steps").flatMap((steps) =>
    Array.from({ length: steps.length }, (_, index) => {
      const { node, value, upstream, sent } = steps.at(index);
      const shares = sent.map(({ operand, local, contribution, before, after, step: next }) => [
        printExpression(operand),
        ...[local, contribution, before, after, next],
      ]);
      return [printExpression(node), value, upstream, ...shares];
    }),
  );
}

describe("the right order", () => {
  // f = a·x with a = 2x, at x = 3: f' = a + 2x = 12.
  const context = contextAfter("x = 3; a = 2x; f = a*x");
  const outcome = step(context, new ArgumentText("", 0));

  it("takes each node once all of its gradient is there", () => {
    expect(stepsIn(outcome)).toEqual([
      ["f", 18, 1, ["a", 3, 3, 0, 3, 2], ["x", 6, 6, 0, 6, undefined]],
      ["a", 6, 3, ["x", 2, 6, 6, 12, undefined]],
    ]);
    expect(rowsIn(outcome)).toEqual([["x", 3, 12]]);
  });

  it("is told of until the session goes on", () => {
    context.workspace.statementCount++;
    expect(() => partsIn(outcome, "steps")[0]?.at(0)).toThrow("next statement");
  });

  it("ends in the inputs, the elements of a list in their order", () => {
    const list = contextAfter("k = 5; v = [2, 3, 4]; v[3]*k + v[1]*v[3]");
    expect(rowsIn(step(list, new ArgumentText("", 0)))).toEqual([
      ["v[1]", 2, 4],
      ["v[3]", 4, 7],
      ["k", 5, 4],
    ]);
  });
});

describe("the wrong order", () => {
  it("passes on what it has, and loses what comes later: d + 2d with d = 3a", () => {
    const { workspace } = contextAfter("");
    const outcome = stepBreadthFirst(workspace, new ArgumentText("", 0));
    const [first, second, third] = stepsIn(outcome);
    expect(first).toEqual(["f", 9, 1, ["d", 1, 1, 0, 1, 2], ["2*d", 1, 1, 0, 1, 3]]);
    expect(second).toEqual(["d", 3, 1, ["a", 3, 3, 0, 3, undefined]]);
    expect(third).toEqual(["2*d", 6, 1, ["d", 2, 2, 1, 3, 2]]);
    const [steps] = partsIn(outcome, "steps");
    expect(steps?.at(1).order).toMatchObject({ isWrong: true, right: 3, queueLength: 2 });
    expect(steps?.at(2).sent[0]?.isLate).toBe(true);
    expect(rowsIn(outcome)).toEqual([["a", 1, 3, 9, "wrong"]]);
  });

  it("is told where the difference is too small to be seen", () => {
    const { workspace } = contextAfter("a = 1");
    const outcome = stepBreadthFirst(workspace, new ArgumentText("3a + 1e-9*(3a)", 0));
    const [[, , own, right, verdict] = []] = rowsIn(outcome);
    expect((right as number) - (own as number)).toBeCloseTo(3e-9, 15);
    expect(verdict).toContain("3e-9");
  });
});

it("steps are counted from 1, and what is not handled has none", () => {
  const stepOf = stepsOf([7, 4]);
  expect([7, 4, 5].map(stepOf)).toEqual([1, 2, undefined]);
});
