/** `:fit` on published problems, and what it makes of names, weights and points. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Series } from "../../../src/graphics/shapes.ts";
import { type Listing, type Plot, type Reply, Session } from "../../../src/index.ts";
import type { Fact } from "../../../src/session/reply.ts";
import { answersOf, errorOf, lastValue, repliesOf } from "../../replies.ts";

interface Shown {
  readonly texts: readonly string[];
  readonly estimates: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, number>>;
  readonly statistics: Readonly<Record<string, number>>;
  /** What programs get, by its keys. */
  readonly facts: Readonly<Record<string, Fact["value"]>>;
  readonly correlations: readonly (readonly number[])[];
}

function shownBy(reply: Reply | undefined): Shown {
  if (reply?.kind === "failure") throw reply.error;
  if (reply?.kind !== "report") throw new Error("no report");
  const listings = reply.parts.filter(
    (part): part is Listing => typeof part !== "string" && part.kind === "listing",
  );
  const facts = reply.parts.flatMap((part) =>
    typeof part !== "string" && part.kind === "facts" ? part.rows : [],
  );
  const column = (listing: Listing | undefined, at: number): Record<string, number> =>
    Object.fromEntries(listing?.rows.map((row) => [row[0], row[at]]) ?? []);
  return {
    texts: reply.parts.filter((part) => typeof part === "string"),
    estimates: column(listings[0], 1),
    errors: column(listings[0], 2),
    statistics: Object.fromEntries(
      facts.flatMap(({ title, value }) => (title === undefined ? [] : [[title, value as number]])),
    ),
    facts: Object.fromEntries(facts.map(({ key, value }) => [key, value])),
    correlations: listings[1]?.rows.map((row) => row.slice(1) as number[]) ?? [],
  };
}

const fitted = (program: string): Shown => shownBy(repliesOf(program).findLast(isReport));
const isReport = ({ kind }: Reply): boolean => kind === "report" || kind === "failure";

/** To within a unit of the last digit that is published: some are cut, not rounded. */
function expectDigits(found: number | undefined, published: string): void {
  const [mantissa, exponent = "0"] = published.split("e") as [string, string?];
  const decimals = mantissa.includes(".") ? mantissa.length - mantissa.indexOf(".") - 1 : 0;
  const unit = 10 ** (Number(exponent) - decimals);
  expect(Math.abs((found as number) - Number(published))).toBeLessThanOrEqual(1.0001 * unit);
}

describe("published problems", () => {
  it("Puromycin: the velocity of an enzymatic reaction (Bates & Watts 1988, A1.3; results as R's nls gives them)", () => {
    const { estimates, errors, statistics, correlations } = fitted(`
      const conc = [0.02, 0.02, 0.06, 0.06, 0.11, 0.11, 0.22, 0.22, 0.56, 0.56, 1.10, 1.10]
      const rate = [76, 47, 97, 107, 123, 139, 159, 152, 191, 201, 207, 200]
      Vm = 200; K = 0.05
      :fit rate ~ Vm*conc/(K + conc)
    `);
    expectDigits(estimates.Vm, "212.7");
    expectDigits(estimates.K, "0.06412");
    expectDigits(errors.Vm, "6.947");
    expectDigits(errors.K, "0.008281");
    expectDigits(statistics["residual standard deviation"], "10.93");
    expect(statistics["degrees of freedom"]).toBe(10);
    expectDigits(correlations[0]?.[1], "0.765");
  });

  it("BOD: biochemical oxygen demand (Bates & Watts 1988, A1.4; results as R's nls gives them)", () => {
    const { estimates, errors, statistics } = fitted(`
      const time = [1, 2, 3, 4, 5, 7]
      const demand = [8.3, 10.3, 19.0, 16.0, 15.6, 19.8]
      A = 20; lrc = ln(.35)
      :fit demand ~ A*(1 - exp(-exp(lrc)*time))
    `);
    expectDigits(estimates.A, "19.143");
    expectDigits(estimates.lrc, "-0.6328");
    expectDigits(errors.A, "2.496");
    expectDigits(errors.lrc, "0.3824");
    expectDigits(statistics["residual standard deviation"], "2.549");
  });

  // Moré, Garbow & Hillstrom, Testing unconstrained optimization software, 1981: data, starts and sums of squares.
  it("Bard, from its start and from ten times that", () => {
    const program = (start: number): string => `
      const u = 1..15
      const y = [.14, .18, .22, .25, .29, .32, .35, .39, .37, .58, .73, .96, 1.34, 2.10, 4.39]
      a = ${start}; b = ${start}; c = ${start}
      :fit y ~ a + u/((16 - u)*b + [min(k, 16 - k) for k in 1..15]*c)
    `;
    for (const start of [1, 10]) {
      const { estimates, statistics } = fitted(program(start));
      expectDigits(statistics["residual sum of squares"], "8.21487e-3");
      expectDigits(estimates.a, "0.0824");
      expectDigits(estimates.b, "1.133");
      expectDigits(estimates.c, "2.344");
    }
  });

  it("Kowalik and Osborne, from its start and from a hundred times that", () => {
    for (const factor of [1, 100]) {
      const { statistics, estimates } = fitted(`
        const u = [4, 2, 1, .5, .25, .167, .125, .1, .0833, .0714, .0625]
        const y = [.1957, .1947, .1735, .16, .0844, .0627, .0456, .0342, .0323, .0235, .0246]
        x = [.25, .39, .415, .39]*${factor}
        :fit y ~ x[1]*(u^2 + u*x[2])/(u^2 + u*x[3] + x[4]) over x
      `);
      expectDigits(statistics["residual sum of squares"], "3.07505e-4");
      expectDigits(estimates["x[1]"], "0.1928");
    }
  });

  it("Meyer: thermistor resistance, from its start", () => {
    const { statistics, estimates } = fitted(`
      const y = [34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005, 5147, 4427, 3820, 3307, 2872]
      const t = [45 + 5k for k in 1..16]
      a = 0.02; b = 4000; c = 250
      :fit y ~ a*exp(b/(t + c))
    `);
    expectDigits(statistics["residual sum of squares"], "87.9458");
    expectDigits(estimates.a, "0.00560964");
    expectDigits(estimates.b, "6181.35");
    expectDigits(estimates.c, "345.224");
  });

  it("Osborne 1", () => {
    const { statistics } = fitted(`
      const y = [.844, .908, .932, .936, .925, .908, .881, .85, .818, .784, .751, .718, .685, .658, .628, .603, .58, .558, .538, .522, .506, .49, .478, .467, .457, .448, .438, .431, .424, .42, .414, .411, .406]
      const t = [10(k - 1) for k in 1..33]
      a = .5; b = 1.5; c = -1; d = .01; f = .02
      :fit y ~ a + b*exp(-t*d) + c*exp(-t*f)
    `);
    expectDigits(statistics["residual sum of squares"], "5.46489e-5");
  });
});

describe("a straight line", () => {
  const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 40 });

  it("has the errors of the closed form, weighted or not", () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom("", "weights", "sigma"), (ys, kind) => {
        const n = ys.length;
        const weights = ys.map((_, at) => (kind === "" ? 1 : 1 + (at % 3)));
        const given = kind === "sigma" ? weights.map((w) => `1/sqrt(${w})`) : weights;
        const clause = kind === "" ? "" : `${kind} s`;
        const program = `const x = 1..${n}\nconst y = [${ys}]\nconst s = [${given}]\na = 0; b = 0\n:fit y ~ a*x + b ${clause}`;
        const { estimates, errors, statistics } = fitted(program);
        const sum = (f: (x: number, y: number, w: number) => number): number =>
          ys.reduce((total, y, at) => total + f(at + 1, y, weights[at] as number), 0);
        const w = sum((_x, _y, weight) => weight);
        const [mx, my] = [sum((x, _, v) => v * x) / w, sum((_, y, v) => v * y) / w];
        const sxx = sum((x, _, v) => v * (x - mx) ** 2);
        const a = sum((x, y, v) => v * (x - mx) * (y - my)) / sxx;
        const squares = sum((x, y, v) => v * (y - my - a * (x - mx)) ** 2);
        const scale = kind === "sigma" ? 1 : squares / (n - 2);
        expect(estimates.a).toBeCloseTo(a, 9);
        expect(estimates.b).toBeCloseTo(my - a * mx, 8);
        expect(errors.a).toBeCloseTo(Math.sqrt(scale / sxx), 8);
        expect(errors.b).toBeCloseTo(Math.sqrt(scale * (1 / w + mx ** 2 / sxx)), 8);
        const name = kind === "sigma" ? "chi-squared" : "residual sum of squares";
        expect(statistics[name]).toBeCloseTo(squares, 6);
      }),
      { numRuns: 60 },
    );
  });

  it("does not count points of weight 0", () => {
    const { statistics, estimates } = fitted(
      "x = [1, 2, 3, 9]; y = [2, 4, 6.3, -50]; w = [1, 1, 1, 0]\n:fit y ~ a*x + b weights w",
    );
    expect(statistics.points).toBe(3);
    expect(estimates.a).toBeCloseTo(2.15, 12);
  });
});

describe("a minimum", () => {
  const steps = "[1, 2, 3.1, 4, 5.05]";

  it.each([
    ["1700000000", ""],
    ["1e8", ""],
    ["1e11", "weights 0.3"],
    ["-1e9", "sigma 0.01"],
  ])("of a straight line over numbers near %s is one", (origin, clause) => {
    const { estimates, errors, texts } = fitted(
      `x = (${origin}) + [1, 2, 3, 4, 5]; y = ${steps}\n:fit y ~ a*x + b ${clause}`,
    );
    expect(texts.join("\n")).toMatch(/^converged/m);
    expect(estimates.a).toBeCloseTo(1.01, 10);
    expect((estimates.b as number) / lastValue(origin)).toBeCloseTo(-1.01, 10);
    const error = clause.startsWith("sigma") ? 0.01 / Math.sqrt(10) : Math.sqrt(0.007 / 30);
    expect((errors.a as number) / error).toBeCloseTo(1, 4);
    expect(
      answersOf(
        `x = (${origin}) + [1, 2, 3, 4, 5]; y = ${steps}\n:fit y ~ a*x + b ${clause}\na`,
      ).at(-1)?.uncertainty,
    ).toBe(errors.a);
  });

  it("is one beside a constant that hides it in rounding", () => {
    const program = `x = [1, 2, 3, 4, 5]; y = 1e10 + ${steps}; const k = 1e10\n:fit y ~ k + sqrt(b)*x over b = 2`;
    expect(fitted(program).texts.join("\n")).toMatch(/^converged/m);
  });

  it("has no standard errors where the derivative vanishes", () => {
    for (const [model, start] of [
      ["a^2*x", 1],
      ["a^2*x", 0],
      ["a^2*x + b", 3],
      ["a^4*x + b", 2],
      ["a^2*x + c^2", 1],
    ] as const) {
      const { estimates, errors, texts } = fitted(
        `x = [1, 2, 3, 4, 5]; y = [-1, -4.1, -9, -16, -25.1]; a = ${start}; c = 1\n:fit y ~ ${model}`,
      );
      expect(texts.join("\n")).toMatch(/^converged/m);
      expect(Math.abs(estimates.a as number)).toBeLessThan(model === "a^4*x + b" ? 1e-2 : 1e-8);
      expect(errors.a).toBeUndefined();
      expect(texts.join()).toMatch(/no standard errors: .* by a( and c)? is 0/);
      if (model.endsWith("b")) expect(estimates.b).toBeCloseTo(-11.04, 9);
    }
  });

  it("is none where the sum has its maximum, or falls for ever", () => {
    const data = "x = [1, 2, 3, 4, 5]; y = [1, 4.1, 9, 16, 25.1]";
    expect(errorOf(`${data}; a = 0\n:fit y ~ a^2*x`).message).toContain("a is not identifiable");
    expect(errorOf(`${data}; a = 0; b = 0\n:fit y ~ a*b*x`).message).toContain(
      "are not identifiable",
    );
    const falling = "x = [0, 1, 2]; y = [-0.1, -0.2, -0.4]; b = 1\n:fit y ~ exp(-b - x)";
    expect(() => {
      expect(fitted(falling).texts.join("\n")).toContain("not converged");
    }).not.toThrow();
  });

  it("with nothing left over is no surer than rounding", () => {
    const { estimates, errors } = fitted("y = [5, 5, 5, 5]; x = [1, 2, 3, 4]\n:fit y ~ a*x + b");
    expect(Math.abs(estimates.a as number)).toBeLessThan(2 * (errors.a as number));
    expect(errors.a).toBeGreaterThan(0);
    expect(errors.a).toBeLessThan(1e-14);
  });
});

describe("the parameters", () => {
  const data = "x = [0, 1, 2, 3]; y = [1, 2.1, 2.9, 4.2]\n";

  it("are inputs, and names without a value, of which it is told where they started", () => {
    const { estimates, texts } = fitted(`${data}a = 5\n:fit y ~ a*x^n + b`);
    expect(Object.keys(estimates)).toEqual(["a", "n", "b"]);
    expect(texts).toContain("no starting values needed for b (linear)");
    expect(texts.join()).toContain("started from n = 1: ");
  });

  it.each([
    ["a*exp(-b*t) + c", "3*exp(-2e-5*t) + 7", "[5000k for k in 0..30]", { b: 2e-5, a: 3 }],
    ["a*exp(-b*t) + c", "3*exp(-700*t) + 7", "[k/5000 for k in 0..30]", { b: 700, c: 7 }],
    ["a*exp(-((t - m)/w)^2) + c", "5*exp(-((t - 40)/7)^2) + 2", "1..100", { m: 40, a: 5 }],
    ["a/(1 + exp((m - t)/w))", "9000/(1 + exp((130 - t)/17))", "[10k for k in 1..30]", { m: 130 }],
    ["a*t^n", "4*t^-2.5", "1..30", { n: -2.5 }],
  ])("need no values for %s, whatever the units are", (model, truth, points, expected) => {
    const { estimates } = fitted(`t = ${points}; y = ${truth};\n:fit y ~ ${model}`);
    for (const [name, value] of Object.entries(expected)) {
      expect((estimates[name] as number) / value).toBeCloseTo(1, 9);
    }
  });

  it("need no values for two decays, though these could change places", () => {
    const { estimates } = fitted(
      "t = [k/2 for k in 0..40]; y = 3*exp(-0.2*t) + 2*exp(-1.5*t);\n:fit y ~ a*exp(-b*t) + c*exp(-d*t)",
    );
    const rates = [estimates.b, estimates.d].sort() as number[];
    expect(rates[0]).toBeCloseTo(0.2, 9);
    expect(rates[1]).toBeCloseTo(1.5, 9);
  });

  it("are none that are constants, or not chosen", () => {
    expect(Object.keys(fitted(`${data}const a = 1; b = 1\n:fit y ~ a*x + b`).estimates)).toEqual([
      "b",
    ]);
    expect(Object.keys(fitted(`${data}a = 1; b = 1\n:fit y ~ a*x + b over a`).estimates)).toEqual([
      "a",
    ]);
    expect(Object.keys(fitted(`${data}b = 1\n:fit y ~ a*x + b over a = 3`).estimates)).toEqual([
      "a",
    ]);
  });

  it("are no predefined constants, of which it is told, unless these have been given a start", () => {
    const decay = `${data}:fit y ~ a*exp(-x/tau) + sin(pi*x)/9`;
    const { estimates, texts } = fitted(decay);
    expect(Object.keys(estimates)).toEqual(["a"]);
    expect(texts.join("\n")).toContain(
      "tau is the constant 6.28319, so it is not fitted; define tau = 1 to fit it",
    );
    expect(texts.join("\n")).not.toContain("pi is");
    for (const given of [`tau = 1\n${decay}`, `${decay} over a, tau = 1`]) {
      const found = fitted(`a = 1\n${given}`);
      expect(Object.keys(found.estimates)).toEqual(["a", "tau"]);
      expect(found.texts.join("\n")).not.toContain("constant");
    }
    expect(fitted(`${data}f(t) = e*t\n:fit y ~ f(x) + b`).texts.join()).toContain(
      "e is the constant",
    );
    for (const power of ["e^(-b*x)", "e²*x"]) {
      const found = fitted(`${data}:fit y ~ a*${power}`);
      expect(found.texts.join("\n")).not.toContain("is the constant");
    }
    expect(fitted(`${data}:fit y ~ a*e^(-e*x)`).texts.join("\n")).toContain("e is the constant");
    expect(errorOf(`${data}:fit y ~ a*exp(-x/tau) over a, tau`).hint).toBe(
      "give it a starting value: `over tau = 1`",
    );
  });

  it("are found in functions and derived values", () => {
    expect(Object.keys(fitted(`${data}f(t) = a*t + b\n:fit y ~ f(x)`).estimates)).toEqual([
      "a",
      "b",
    ]);
    const { estimates } = fitted(`${data}h = 2; k = ln(2)/h\n:fit y ~ exp(k*x)`);
    expect(Object.keys(estimates)).toEqual(["h"]);
  });

  it("are no variables of comprehensions", () => {
    const { estimates } = fitted(
      `${data}w = [1, 1]\n:fit y ~ [sum(w[j]*t^(j - 1) for j in 1..2) for t in x] over w`,
    );
    expect(Object.keys(estimates)).toEqual(["w[1]", "w[2]"]);
    expect(estimates["w[2]"]).toBeCloseTo(1.04, 12);
  });

  it("have the fitted values afterwards, and the session is saved so", () => {
    const program = `${data}:fit y ~ a*x + b\n`;
    expect(lastValue(`${program}a*10 + b`)).toBeCloseTo(1.04 * 10 + 0.99, 12);
    expect(lastValue(`w = [1, 1]\n${data}:fit y ~ w[1]*x + w[2] over w\nw[1]`)).toBeCloseTo(
      1.04,
      12,
    );
  });

  it("are uncertain and correlated afterwards: the error of a line at a point is that of the closed form", () => {
    const program = `${data}:fit y ~ a*x + b\n`;
    const answer = answersOf(`${program}a*10 + b`).at(-1);
    // s²(1/n + (x - mean)²/sxx), with s² = 0.052/2, n = 4, mean 1.5, sxx = 5.
    const squares = 0.01 ** 2 + 0.07 ** 2 + 0.17 ** 2 + 0.09 ** 2;
    expect(answer?.uncertainty).toBeCloseTo(Math.sqrt((squares / 2) * (1 / 4 + 8.5 ** 2 / 5)), 12);
    expect(answersOf(`${program}a*1.5 + b`).at(-1)?.uncertainty).toBeCloseTo(
      Math.sqrt(squares / 8),
      12,
    );
  });

  it("are the elements of a list that the model depends on", () => {
    const { estimates } = fitted(`w = [1, 5]\n${data}:fit y ~ w[1]*x over w`);
    expect(Object.keys(estimates)).toEqual(["w[1]"]);
    expect(lastValue(`w = [1, 5]\n${data}:fit y ~ w[1]*x over w\nw[2]`)).toBe(5);
  });

  it("keep their names where clauses have the same ones", () => {
    const { estimates } = fitted(
      "x = [0, 1, 2, 3, 4, 5]; y = [0.1, 0.6, 1, 0.6, 0.1, 0]\nmu = 2; sigma = 1\n:fit y ~ exp(-(x - mu)^2 / sigma ^2) over mu, sigma sigma 0.1",
    );
    expect(Object.keys(estimates)).toEqual(["mu", "sigma"]);
  });
});

describe("what cannot be fitted", () => {
  const data = "x = [0, 1, 2, 3]; y = [1, 2.1, 2.9, 4.2]\n";
  it.each([
    ["a*b*x", /a and b are not identifiable/],
    ["a*x + 0*b", /b is not identifiable/],
    ["a + b*ln(x)", /the model is -inf at the starting values, in point 1/],
    ["a + b*x + c*x^2 + d*x^3 + f*x^4", /too few points: 4 for 5 parameters/],
    ["2x", /no parameters/],
    ["2x over b = 1", /b does not occur in the model/],
    ["2x over q", /q is not in the model/],
    ["pi*x over pi", /pi is a constant/],
  ])("%s", (model, message) => {
    const error = errorOf(`${data}:fit y ~ ${model}`);
    expect(error.message).toMatch(message);
  });

  it("is a parabola far from 0, unless it is written nearer", () => {
    const far = "x = 1700000000 + [1, 2, 3, 4, 5]; y = [1, 4, 9.1, 16, 25]\n:fit y ~ ";
    expect(errorOf(`${far}a*x^2 + b*x + c`).hint).toContain("write (x - 1700000000) for x");
    expect(fitted(`${far}a*(x - 1.7e9)^2 + b*x + c`).estimates.a).toBeCloseTo(0.9857, 4);
  });

  it("leaves the session as it was", () => {
    const replies = repliesOf(`${data}a = 7; b = 8\n:fit y ~ a*b*x\na + b`);
    expect(replies.at(-1)).toMatchObject({ value: 15 });
  });
});

it("numbers near the ends of their range do not matter", () => {
  const program = (unit: string): string =>
    `x = [1, 2, 3, 4]; y = [2.1, 3.9, 6.2, 7.8]*${unit}; a = ${unit}; b = 1\n:fit y ~ a*exp(b*x)`;
  const plain = fitted(program("1"));
  for (const unit of ["2^520", "2^(-520)"]) {
    const { estimates, errors, statistics } = fitted(program(unit));
    const factor = lastValue(unit);
    expect((estimates.a as number) / factor).toBeCloseTo(plain.estimates.a as number, 10);
    expect(estimates.b).toBeCloseTo(plain.estimates.b as number, 10);
    expect(errors.b).toBeCloseTo(plain.errors.b as number, 10);
    const name = "residual standard deviation";
    expect((statistics[name] as number) / factor).toBeCloseTo(plain.statistics[name] as number, 9);
  }
  const far = fitted("x = [1, 2, 3]; y = [6, 7, 8]; a = 1e200\n:fit y ~ abs(a) + x");
  expect(far.estimates.a).toBeCloseTo(5, 12);
});

it.each(["1e-200", "1e-170", "1e200", "1e300"])("data near %s need no start", (unit) => {
  const program = (factor: string): string =>
    `x = [1, 2, 3, 4, 5]; y = [1, 4.1, 9, 16, 25.1]*${factor}\n:fit y ~ a*x^b`;
  const [plain, scaled] = [fitted(program("1")), fitted(program(unit))];
  expect((scaled.estimates.a as number) / Number(unit)).toBeCloseTo(plain.estimates.a as number, 9);
  expect(scaled.estimates.b).toBeCloseTo(plain.estimates.b as number, 9);
  expect(scaled.statistics["R²"]).toBeCloseTo(plain.statistics["R²"] as number, 9);
  // It is beyond the range of numbers.
  expect(scaled.statistics).not.toHaveProperty("residual sum of squares");
  const [a, b] = ["slope", "offset"];
  const line = fitted(
    `x = [1, 2, 3, 4, 5]; y = [1, 4.1, 9, 16, 25.1]*${unit}; ${a} = 1; ${b} = 1\n:fit y ~ ${a}*x + ${b}`,
  );
  expect((line.estimates.slope as number) / Number(unit)).toBeCloseTo(6.01, 9);
  expect(line.correlations[0]?.[1]).toBeCloseTo(-0.9045, 4);
});

it("deviations may be as small as numbers can be", () => {
  const { estimates, errors, statistics } = fitted(
    "x = [1, 2, 3, 4, 5]; y = [1, 4.1, 9, 16, 25.1]\n:fit y ~ a*x + b sigma 1e-200",
  );
  expect(estimates.a).toBeCloseTo(6.01, 12);
  expect((errors.a as number) * 1e200).toBeCloseTo(1 / Math.sqrt(10), 9);
  expect(statistics["R²"]).toBeCloseTo(0.96, 2);
  expect(errorOf("x = [1, 2]; y = [1, 2]\n:fit y ~ a*x weights 0").hint).toContain("weights are 0");
});

it("the sum of squares of a fit that is cut off is in the units of the data", () => {
  /** What is left of a fit that is cut off when it looks up for the n-th time. */
  const cutOffAt = (n: number) => {
    const session = new Session();
    const data =
      "x = 1..40; y = [3e-120*exp(k/9) + mod(k, 3)*1e-121 for k in x]; a = 1e-120; b = 1;";
    for (const _ of session.run(data));
    let looks = 0;
    session.onWork = () => {
      if (++looks === n) throw new RangeError("cut off");
    };
    expect(() => [...session.run(":fit y ~ a*exp(x/b)")]).toThrow("cut off");
    session.onWork = undefined;
    return { session, kept: shownBy(session.recover()) };
  };
  let look = 1;
  let { session, kept } = cutOffAt(look);
  while (!kept.texts.join().includes("best so far")) ({ session, kept } = cutOffAt(++look));
  const squares = kept.statistics["residual sum of squares"] as number;
  const model = `sum((y - ${kept.estimates.a}*exp(x/${kept.estimates.b}))^2)`;
  expect(squares / ([...session.run(model)][0] as { value: number }).value).toBeCloseTo(1, 9);
});

describe("what programs are told", () => {
  const data = "x = [0, 1, 2, 3]; y = [1, 2.1, 2.9, 4.2]\n";

  it("is how the fit ended, and how good it is", () => {
    const { facts } = fitted(`${data}:fit y ~ a*x + b`);
    expect(facts).toMatchObject({
      converged: true,
      reason: "converged",
      iterations: expect.any(Number),
      points: 4,
      degrees_of_freedom: 2,
      residual_sum_of_squares: expect.closeTo(0.042, 12),
      residual_standard_deviation: expect.closeTo(Math.sqrt(0.021), 12),
      r2: expect.closeTo(1 - 0.042 / 5.45, 12),
    });
  });

  it("is chi-squared, where the deviations are known", () => {
    const { facts } = fitted(`${data}:fit y ~ a*x + b sigma 0.1`);
    expect(facts).toMatchObject({
      chi2: expect.closeTo(4.2, 9),
      chi2_per_degree_of_freedom: expect.closeTo(2.1, 9),
    });
    expect(facts).not.toHaveProperty("residual_sum_of_squares");
  });

  it("is where parameters without a value started", () => {
    expect(fitted(`${data}:fit y ~ a*x^n + b`).facts.start).toEqual(new Map([["n", 1]]));
  });
});

describe("a fit that has not converged", () => {
  it("has estimates alone", () => {
    const { texts, estimates, errors, facts } = fitted(
      "x = [0, 1, 2]; y = [-0.1, -0.2, -0.4]; b = 1\n:fit y ~ exp(-b - x)",
    );
    expect(texts.join("\n")).toMatch(/^not converged/m);
    expect(texts.join("\n")).toContain("no standard errors: defined only at a minimum");
    expect(estimates.b).toBeGreaterThan(1);
    expect(errors.b).toBeUndefined();
    expect(facts.converged).toBe(false);
  });

  it("is at a kink, and is told so", () => {
    const data = "x = [1, 2, 3, 4]; y = [-2, -4.1, -6, -7.9]; a = 1";
    const one = fitted(`${data}\n:fit y ~ abs(a)*x`);
    expect(one.texts.join("\n")).toContain("at a kink: the slope of the sum of squares by a jumps");
    expect(one.facts).toMatchObject({ converged: true, reason: "kink" });
    expect(one.errors.a).toBeUndefined();
    expect(answersOf(`${data}\n:fit y ~ abs(a)*x\na`).at(-1)?.uncertainty).toBeUndefined();
    const two = fitted(`${data}\n:fit y ~ b + abs(a)*x`);
    expect(two.texts.join("\n")).toContain("at a kink: the slope");
    expect(two.facts).toMatchObject({ converged: false, reason: "kink" });
    expect(two.errors.b).toBeUndefined();
    expect(two.correlations).toEqual([]);
  });
});

describe("a fit that is worth little", () => {
  const wave = "t = [k/20 for k in 0..119]; y = [2sin(7s + 0.5) + 0.1sin(37s^2) for s in t]\n";

  it("is looked for from elsewhere, where nothing says where to start", () => {
    const { estimates, statistics, texts, facts } = fitted(`${wave}:fit y ~ A*sin(w*t + p)`);
    expect(Math.abs(estimates.w as number)).toBeCloseTo(7, 1);
    expect(statistics["R²"]).toBeGreaterThan(0.99);
    expect(texts.join("\n")).toMatch(/started from w = \S+ and p = \S+ the best of \d+ starts/);
    expect(facts.other_starts).toBeGreaterThan(0);
    const start = facts.start as ReadonlyMap<string, number>;
    const again = fitted(
      `${wave}:fit y ~ A*sin(w*t + p) over A, w = ${start.get("w")}, p = ${start.get("p")}`,
    );
    expect(again.estimates.w).toBeCloseTo(estimates.w as number, 9);
  });

  it("finds two peaks in units of any size", () => {
    for (const [unit, origin] of [
      [0.1, 0],
      [1e-5, 0.003],
      [3000, 1e6],
    ] as const) {
      const points = `x = [${origin} + ${unit}*k for k in 0..119]; u = (x - (${origin}))/${unit}`;
      const data = `${points}; y = 5exp(-((u - 30)/6)^2) + 3exp(-((u - 80)/11)^2) + 0.05sin(37u^2);`;
      const { statistics, estimates } = fitted(
        `${data}\n:fit y ~ A*exp(-((x - m)/s)^2) + B*exp(-((x - n)/q)^2)`,
      );
      expect(statistics["R²"]).toBeGreaterThan(0.99);
      const places = [estimates.m, estimates.n].map((at) => ((at as number) - origin) / unit);
      expect(places.sort((one, other) => one - other)[0]).toBeCloseTo(30, 0);
    }
  });

  it("is doubted", () => {
    const { texts } = fitted(
      `${wave}w = 1; p = 1; A = 1\n:fit y ~ A*sin(w*t + p) + c over A, w, p, c`,
    );
    expect(texts.join("\n")).toContain("explains almost none of the variance (R² = 0.0");
    expect(texts.join("\n")).toContain("try other starting values");
    const noise = "x = 1..40; y = [sin(997k^2) for k in x];";
    const own = fitted(`${noise}\n:fit y ~ a*exp(-b*x)`).texts.join("\n");
    expect(own).toContain("almost none");
    expect(own).toContain("try starting values for b, as in `b = 3` before the fit");
    expect(own).toMatch(/\d+ other starts found no better fit/);
    const line = fitted("x = [1, 2, 3]; y = [10, 9.5, 9]\n:fit y ~ a*x").texts.join("\n");
    expect(line).toContain("the model fits worse than a constant (R² = -");
    expect(line).not.toContain("try starting values");
  });

  it("is not doubted where it is a mean", () => {
    expect(fitted("y = [1, 2, 4]\n:fit y ~ a").texts.join("\n")).not.toContain("explains");
  });
});

it("as many points as parameters leave no errors, and why is told", () => {
  const { texts, errors } = fitted("x = [1, 2]; y = [2, 4.5]\n:fit y ~ a*x + b");
  expect(errors.a).toBeUndefined();
  expect(texts.join("\n")).toContain("no standard errors: as many parameters as points");
});

it("a line through many points far from 0 converges", () => {
  const { texts, estimates } = fitted(
    "x = [k/100 for k in 0..3999]; y = [1e9 + 3k + 0.1sin(37k^2) for k in x];\n:fit y ~ a*x + b",
  );
  expect(texts[1]).toMatch(/^converged in [12] iterations?/);
  expect(estimates.a).toBeCloseTo(3, 3);
});

describe("the plot", () => {
  const plotOf = (program: string): Plot => {
    const reply = repliesOf(program).find(isReport);
    const parts = reply?.kind === "report" ? reply.parts : [];
    const plot = parts.find(
      (part): part is Plot => typeof part !== "string" && part.kind === "plot",
    );
    if (plot === undefined) throw new Error("no plot");
    return plot;
  };
  const seriesOf = ({ series }: Plot, name: string): Series => {
    const found = series.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no series ${name}`);
    return found;
  };

  it("has the points, the curve through them and what is left over", () => {
    const plot = plotOf("t = [3, 1, 2]; y = [9, 2, 5]\n:fit y ~ a*t + b");
    expect(seriesOf(plot, "data")).toMatchObject({
      points: [
        [3, 9],
        [1, 2],
        [2, 5],
      ],
    });
    const curve = seriesOf(plot, "model");
    const points = curve.kind === "line" ? curve.pieces.flat() : [];
    expect(points.map(([x]) => x)).toEqual([1, 2, 3]);
    for (const [x, y] of points) expect(y).toBeCloseTo(3.5 * x - 5 / 3, 12);
    const left = seriesOf(plot.below as Plot, "y − model");
    const residuals = left.kind === "points" ? left.points.map(([, y]) => y) : [];
    expect(residuals.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 12);
    expect(residuals[0]).toBeCloseTo(9 - (10.5 - 5 / 3), 12);
    expect(plot.x.label).toBe("t");
  });

  it("has the same order, and so the same colors, however many points there are; the curve is on top of many", () => {
    const named = (count: number) =>
      plotOf(`t = 1..${count}; y = [t[i] + sin(i) for i in 1..${count}];\n:fit y ~ a*t + b`);
    const [few, many] = [named(100), named(101)];
    for (const { series } of [few, few.below as Plot, many, many.below as Plot]) {
      expect(series.map(({ kind }) => kind)).toEqual(["line", "points"]);
    }
    expect(few.series[0]?.isOnTop).toBe(false);
    for (const { series } of [many, many.below as Plot]) expect(series[0]?.isOnTop).toBe(true);
  });

  it("is over what is fitted where the model depends on several lists", () => {
    const plot = plotOf("u = [1, 2, 3, 4]; v = [1, 0, 1, 0]; y = [3, 2, 5, 4]\n:fit y ~ a*u + b*v");
    expect(plot.x.label).toBe("fitted");
    const data = seriesOf(plot, "data");
    for (const [x, y] of data.kind === "points" ? data.points : []) expect(x).toBeCloseTo(y, 9);
  });
});

it("decisions that depend on the parameters are taken anew", () => {
  const { estimates } = fitted(
    "x = [0.5, 1, 1.5, 2.5, 3, 4]; y = [1, 1, 1, 3, 3, 3]\nlow = 0; high = 5\nf(t) = t^2/2\n:fit y ~ [diff(t > 2 ? high*t : low*t, t) for t in x]",
  );
  expect(estimates.low).toBeCloseTo(1, 12);
  expect(estimates.high).toBeCloseTo(3, 12);
});

it("says which uncertainty is lost where the fit has none to give", () => {
  const { texts } = fitted("a = 1 ± 0.1; x = [1, 2]; y = [2, 5]; b = 0\n:fit y ~ a*x + b");
  expect(texts).toContain("a has a new value, so its uncertainty was dropped");
  expect(texts.filter((text) => text.includes("uncertainty was dropped"))).toHaveLength(1);
});
