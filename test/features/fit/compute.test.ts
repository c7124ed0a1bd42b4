/** A straight line through five points, whose fit has a closed form: every figure is found by hand. */

import { describe, expect, it } from "vitest";
import { type Fit, fitModel } from "../../../src/features/fit/compute.ts";
import { fitHelp } from "../../../src/features/fit/help.ts";
import { type Observations, observationsInLists } from "../../../src/features/fit/observations.ts";
import { parametersOf } from "../../../src/features/fit/parameters.ts";
import { pictureOf } from "../../../src/features/fit/picture.ts";
import { type FitRequest, readRequest } from "../../../src/features/fit/request.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import { contextAfter } from "../../calls.ts";

const line = "x = [1, 2, 3, 4, 5]; y = [2, 4, 5, 4, 5]";

interface Fitted {
  readonly fit: Fit;
  readonly request: FitRequest;
  readonly observations: Observations;
}

function fitted(program: string, text: string): Fitted {
  const { workspace } = contextAfter(program);
  const request = readRequest(new ArgumentText(text, 5), fitHelp().options ?? [], workspace);
  return workspace.inScratch(() => {
    const parameters = parametersOf(workspace, request, undefined);
    const observations = observationsInLists(workspace, request, parameters.varied);
    return {
      request,
      observations,
      fit: fitModel(request, observations, parameters, () => {}),
    };
  });
}

const near = (value: number, digits = 13): number => expect.closeTo(value, digits);

describe("the line through five points", () => {
  // Means 3 and 4, Σ(x - 3)² = 10, Σ(x - 3)(y - 4) = 6, Σ(y - 4)² = 6; residuals -0.8, 0.6, 1, -0.6, -0.2.
  it("has the parameters and the errors of the closed form", () => {
    expect(fitted(line, "y ~ a*x + b").fit).toMatchObject({
      names: ["a", "b"],
      estimates: [near(0.6), near(2.2)],
      points: 5,
      freedom: 3,
      squares: near(2.4),
      deviation: near(Math.sqrt(2.4 / 3)),
      errors: [near(Math.sqrt(0.8 / 10)), near(Math.sqrt(0.8 * (1 / 5 + 9 / 10)))],
      correlations: [
        [1, near(-3 / Math.sqrt(11))],
        [near(-3 / Math.sqrt(11)), 1],
      ],
      explained: near(1 - 2.4 / 6),
      isLinear: true,
    });
  });

  it("has errors by those of the points, where these are known", () => {
    const { errors, squares, correlations } = fitted(line, "y ~ a*x + b sigma 0.5").fit;
    expect(errors).toEqual([near(0.5 / Math.sqrt(10)), near(0.5 * Math.sqrt(1.1))]);
    expect(squares).toBeCloseTo(2.4 / 0.25, 12);
    expect(correlations[0]?.[1]).toBeCloseTo(-3 / Math.sqrt(11), 13);
  });

  it("counts points by their weights, and those of 0 not at all", () => {
    // The first four: means 2.5 and 3.75, 5 and 3.5.
    expect(fitted(line, "y ~ a*x + b weights [1, 1, 1, 1, 0]").fit).toMatchObject({
      points: 4,
      freedom: 2,
      estimates: [near(0.7), near(2)],
    });
    // One that counts twice is two: six points with means 10/3 and 25/6, Σ(x - x̄)² = 40/3, Σ(x - x̄)(y - ȳ) = 23/3.
    expect(fitted(line, "y ~ a*x + b weights [1, 1, 1, 1, 2]").fit).toMatchObject({
      estimates: [near(0.575), near(25 / 6 - (0.575 * 10) / 3)],
      // 0.575·23/3 of Σ(y - ȳ)² = 41/6.
      explained: near((0.575 * 23) / 3 / (41 / 6)),
    });
  });

  it("is drawn through the points, with what was measured less the model below it", () => {
    const { fit, request, observations } = fitted(line, "y ~ a*x + b");
    const { series, below } = pictureOf(request, observations, fit.solution.point);
    const [model, data] = series;
    expect(data).toMatchObject({
      points: [
        [1, 2],
        [2, 4],
        [3, 5],
        [4, 4],
        [5, 5],
      ],
    });
    expect(model).toMatchObject({ pieces: [[1, 2, 3, 4, 5].map((x) => [x, near(2.2 + 0.6 * x)])] });
    const left = [-0.8, 0.6, 1, -0.6, -0.2];
    expect(below?.series[1]).toMatchObject({ points: left.map((r, at) => [at + 1, near(r)]) });
  });
});

it("a decay is found from nowhere, and its errors by the Jacobian at the minimum", () => {
  // Exactly 5·2^(-t), so that nothing is left over.
  const program = "t = [0, 1, 2, 3]; y = [5, 2.5, 1.25, 0.625]";
  const { fit } = fitted(program, "y ~ c*exp(-k*t)");
  expect(fit).toMatchObject({
    names: ["c", "k"],
    estimates: [near(5, 9), near(Math.LN2, 9)],
    freedom: 2,
    isLinear: false,
  });
  expect(fit.squares).toBeLessThan(1e-25);
  expect(fit.explained).toBeCloseTo(1, 13);
});
