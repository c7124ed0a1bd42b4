/** Points as functions of parameters: values and derivatives, in the rows and the columns where they belong. */

import { describe, expect, it } from "vitest";
import { fitHelp } from "../../../src/features/fit/help.ts";
import {
  type Observations,
  observationsInLists,
  observationsInTable,
  requireFinite,
} from "../../../src/features/fit/observations.ts";
import { parametersOf } from "../../../src/features/fit/parameters.ts";
import { readRequest } from "../../../src/features/fit/request.ts";
import { spanOf } from "../../../src/features/fit/restart.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { freeVariables } from "../../../src/session/function-of.ts";
import type { Table } from "../../../src/session/host.ts";
import { contextAfter } from "../../calls.ts";

const requestIn = (text: string, { workspace }: ReturnType<typeof contextAfter>) =>
  readRequest(new ArgumentText(text, 5), fitHelp().options ?? [], workspace);

/** The values at some points, and beside each the derivatives by the parameters. */
function modelAt(
  { model }: Observations,
  parameters: readonly number[],
  from: number,
  count: number,
): number[][] {
  const block = Array.from({ length: parameters.length + 1 }, () => new Float64Array(count));
  model(Float64Array.from(parameters), from, count, block);
  return Array.from({ length: count }, (_, at) => [
    (block.at(-1) as Float64Array)[at] as number,
    ...block.slice(0, -1).map((column) => column[at] as number),
  ]);
}

describe("rows of a table", () => {
  const table: Table = {
    names: ["t", "y", "s"],
    count: 3,
    columns: new Map([
      ["t", Float64Array.of(1, 2, 4)],
      ["y", Float64Array.of(10, 20, 0)],
      ["s", Float64Array.of(0.5, 0.25, 2)],
    ]),
    skipped: [2, 3],
  };

  function inTable(text: string) {
    const context = contextAfter("a = 3; k = 2");
    const { workspace } = context;
    for (const [name, cells] of table.columns) workspace.bindInput(name, cells[0] as number);
    const request = requestIn(text, context);
    const { varied: parameters } = parametersOf(workspace, request, table);
    const columns = [...table.columns.keys()].flatMap((name) => freeVariables(workspace, name, 0));
    const observations = observationsInTable(workspace, request, parameters, table, columns);
    return { observations, request, names: parameters.map(({ name }) => name) };
  }

  it("have what is measured, what weighs it, and the model with its derivatives", () => {
    const { observations, names } = inTable("y/2 ~ a*t^k sigma 1/s");
    expect([names, [...observations.measured], [...(observations.weighting ?? [])]]).toEqual([
      ["a", "k"],
      [5, 10, 0],
      [2, 4, 0.5],
    ]);
    // a·t^k, t^k and a·t^k·ln t from the second row on, at a = 5 and k = 3.
    const near = (value: number): number => expect.closeTo(value, 11);
    expect(modelAt(observations, [5, 3], 1, 2)).toEqual([
      [near(40), near(8), near(40 * Math.LN2)],
      [near(320), near(64), near(320 * Math.log(4))],
    ]);
    expect(observations.abscissa?.name).toBe("t");
    expect(observations.abscissa?.curve?.(Float64Array.of(5, 3), 10)).toBeCloseTo(5000, 9);
  });

  it("are counted with those that are skipped", () => {
    const { observations } = inTable("y ~ a*t + k");
    expect([0, 1, 2].map((at) => observations.nameOf(at).replace(/ .*?\(/, " ("))).toEqual([
      "row (t = 1, y = 10, s = 0.5)",
      "row (t = 2, y = 20, s = 0.25)",
      "row (t = 4, y = 0, s = 2)",
    ]);
    expect([0, 1, 2].map((at) => /\d+/.exec(observations.nameOf(at))?.[0])).toEqual([
      "1",
      "4",
      "5",
    ]);
  });

  it("are refused at the first that is not finite: on the left, in the model, in a derivative", () => {
    const refusal = (text: string, start: number[]): string => {
      const { observations, request, names } = inTable(text);
      try {
        requireFinite(observations, Float64Array.from(start), names, request);
        return "none";
      } catch (thrown) {
        return (thrown as Error).message;
      }
    };
    expect(refusal("y ~ a*t + k", [1, 1])).toBe("none");
    expect(refusal("1/y ~ a*t + k", [1, 1])).toMatch(/\binf\b.*\brow 5\b/);
    expect(refusal("y ~ a/(t - 2) + k", [1, 1])).toMatch(/^the model is inf .*, in row 4 /);
    expect(refusal("y ~ a*sqrt(k)*t", [1, 0])).toMatch(/^∂model\/∂k is inf .*, in row 1 /);
  });
});

describe("elements of lists", () => {
  const numbers = Array.from({ length: 40 }, (_, at) => at + 1);

  it("have the model with its derivatives, wherever a block of them begins and ends", () => {
    const context = contextAfter(`x = [${numbers}]; y = 2x`);
    const request = requestIn("y ~ a*x^2 + b", context);
    const { varied: parameters } = parametersOf(context.workspace, request, undefined);
    const observations = observationsInLists(context.workspace, request, parameters);
    expect([observations.count, observations.measured[39]]).toEqual([40, 80]);
    expect(modelAt(observations, [3, 7], 14, 20)).toEqual(
      numbers.slice(14, 34).map((x) => [3 * x * x + 7, x * x, 1]),
    );
    expect(observations.abscissa?.name).toBe("x");
    expect(spanOf(observations.abscissa as NonNullable<typeof observations.abscissa>)).toEqual({
      low: 1,
      high: 40,
      count: 40,
    });
  });
});

describe("the parameters", () => {
  it("are those first that the model is linear in, and shown as they are mentioned", () => {
    const context = contextAfter("x = [1, 2, 3]; y = [1, 2, 3]; k = 0.5; c = 4");
    const request = requestIn("y ~ exp(-k*x)*b + c", context);
    const found = parametersOf(context.workspace, request, undefined);
    expect(
      found.varied
        .map(({ name }) => name)
        .slice(0, 2)
        .sort(),
    ).toEqual(["b", "c"]);
    expect(found.varied[2]?.name).toBe("k");
    expect(found.linear).toBe(2);
    expect(found.shown.map((at) => found.varied[at]?.name)).toEqual(["k", "b", "c"]);
    const starts = Object.fromEntries(
      found.varied.map(({ name }, at) => [name, found.start[at] as number]),
    );
    expect(starts).toEqual({ c: 4, b: 1, k: 0.5 });
    expect(found.unvalued.map((at) => found.varied[at]?.name)).toEqual(["b"]);
  });
});
