/** `:check`: the verdict has to be right where derivatives are hard, and has to be able to be a bad one. */

import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Complex } from "../../../src/features/check/complex.ts";
import type { PrimitiveRow } from "../../../src/operations/operation.ts";
import { operations } from "../../../src/operations/table.ts";
import { listingOf, repliesOf } from "../../replies.ts";
import { formulas, inputs } from "../../syntax/programs.ts";

// Operations with rules that are wrong: grossly, by a little, by a sign on one side, and at second order only, everywhere or
// by a guard at one point.
vi.mock("../../../src/operations/rows/auxiliary.ts", async (load) => {
  const { auxiliary } = await load<{ auxiliary: Record<string, PrimitiveRow> }>();
  const { declare } = await import("../../../src/operations/operation.ts");
  const wrong = (value: (x: number) => number, partial: string) =>
    declare("x", { doc: "", value, partials: [partial], domain: [[1, 2]], example: "" });
  return {
    auxiliary: {
      ...auxiliary,
      wrongcube: wrong((x) => x ** 3, "2*x^2"),
      nearlysine: wrong(Math.sin, "cos(x)*1.0000001"),
      wrongabs: wrong(Math.abs, "x < 0 ? 1 : 2"),
      wrongfloor: wrong(Math.floor, "1"),
      wrongsquare: wrong((x) => x ** 2, "3*x"),
      latesine: wrong(Math.sin, "latecosine(x)"),
      latecosine: wrong(Math.cos, "-1.001*sin(x)"),
      guardedcube: wrong((x) => x ** 3, "x == 1 ? 3 : 3*x^2"),
      guardedsine: wrong(Math.sin, "x == 0 ? 1 : cos(x)"),
      plainguard: wrong((x) => x ** 3, "x == 1 ? 3 : 3*x^2"),
    },
  };
});

// Some of them have complex forms, which are right.
vi.mock("../../../src/features/check/analytic.ts", async (load) => {
  const analytic = await load<typeof import("../../../src/features/check/analytic.ts")>();
  const { mul, sin, cos } = await import("../../../src/features/check/complex.ts");
  type Form = NonNullable<ReturnType<typeof analytic.complexForm>>;
  const of =
    (f: (z: Complex) => Complex): Form =>
    ([z]) =>
      f(z as Complex);
  const forms: Record<string, Form> = {
    wrongsquare: of((z) => mul(z, z)),
    latesine: of(sin),
    latecosine: of(cos),
    guardedcube: of((z) => mul(z, mul(z, z))),
    guardedsine: of(sin),
  };
  return { ...analytic, complexForm: (name: string) => forms[name] ?? analytic.complexForm(name) };
});

const rowsOf = (program: string): readonly (readonly unknown[])[] =>
  listingOf(repliesOf(program).at(-1)).rows;
const verdictsOf = (program: string): unknown[] => rowsOf(program).map((row) => row.at(-1));
const shown = (program: string): string[] =>
  repliesOf(program).flatMap((reply) =>
    reply.kind === "report" ? reply.parts.filter((part) => typeof part === "string") : [],
  );

describe("a rule that is wrong", () => {
  it.each([
    ["x = 2\n:check wrongcube(x)", "does not agree"],
    ["x = 1e-9\n:check 5 + wrongcube(x + 2)", "does not agree"],
    ["x = 1\n:check nearlysine(x)", "does not agree"],
    ["x = 0.7; y = 3\n:check nearlysine(x*y)*y", "does not agree"],
    ["x = -1\n:check wrongabs(x)", "does not agree"],
    ["x = 0\n:check wrongabs(x)", "does not agree: a kink: -1 from the left, 1 from the right"],
    ["x = 2.5\n:check wrongfloor(x)", "does not agree"],
    ["x = 2\n:check wrongfloor(x)", "does not agree: a jump: by 1 to the left"],
  ])("%j", (program, verdict) => {
    expect(verdictsOf(program)).toContain(verdict);
  });
});

const fault = (rules: string, right: string, witness = "contour integral"): string =>
  `does not agree: the rules give ${rules}, the ${witness} and differences both give ${right}; this is a bug in nabla, please report it`;

describe("a rule that is wrong, where there are two witnesses, is told as a fault", () => {
  it.each([
    ["x = 2\n:check wrongsquare(x)", fault("6", "4", "complex step")],
    ["x = 2\n:check diff(wrongsquare(x), x)", fault("3", "2")],
    ["x = 1\n:check diff(guardedcube(x), x)", fault("0", "6")],
    ["x = 1\n:check diff(guardedcube(x), x, 2)", fault("0", "6")],
    ["x = 1; y = 2\n:check y*diff(guardedcube(x), x) + x", fault("1", "13")],
    ["x = 1; y = 2*diff(guardedcube(x), x) + x\n:check y", fault("1", "13")],
    ["x = 1; y = 2*diff(guardedcube(x), x) + x; z = y^2\n:check z", fault("14", "182")],
    ["x = 1; y = 2*diff(guardedcube(x), x) + x\n:check", fault("1", "13")],
    ["x = 1; diff(guardedcube(x), x) + x\n:check ans", fault("1", "7")],
    ["x = 1; f(t) = guardedcube(t)\n:check f'(x)", fault("0", "6")],
    ["f(t) = 2*diff(guardedcube(t), t); x = 1\n:check f(x)", fault("0", "12")],
    ["x = 1; y = 5\n:check grad(y*guardedcube(x), x, y)[1]", fault("0", "30")],
    ["x = 1; y = x^2\n:check diff(guardedcube(y), y)", fault("0", "12")],
    ["x = 0; y = 1\n:check diff(y*guardedsine(x), x, 2)", fault("0", "-1")],
    ["v = [1, 2]\n:check grad(sum(guardedcube(v)), v)", fault("0", "6")],
    ["x = 1\n:check diff(x*diff(guardedcube(x), x), x)", fault("0", "18")],
  ])("%j", (program, verdict) => {
    expect(verdictsOf(program)).toContain(verdict);
  });

  it("by whatever little", () => {
    const [verdict] = verdictsOf("x = 1\n:check diff(latesine(x), x)");
    expect(verdict).toBe(fault("-0.8423125", "-0.841471"));
  });

  it("also in the value, and where a constant is all that the rules leave", () => {
    const program = "x = 1\n:check diff(guardedcube(x), x, 2)";
    expect(rowsOf(program)).toEqual([
      ["x", 0, expect.closeTo(6, 7), expect.closeTo(6, 10), fault("0", "6")],
    ]);
    expect(shown(program)).toEqual([`the value (it contains derivatives): ${fault("0", "6")}`]);
  });

  it("with one witness that there is, it does not agree", () => {
    expect(verdictsOf("x = 1\n:check diff(plainguard(x), x)")).toEqual(["does not agree"]);
    expect(shown("x = 1\n:check diff(plainguard(x), x)")).toEqual([
      "the value (it contains derivatives) agrees to 15 digits",
      "no contour integral: plainguard has no complex form",
    ]);
  });
});

describe("the verdict on derivatives of derivatives that are right", () => {
  it.each([
    ["x = 0.3", "diff(exp(x)*sin(x), x, 3)", /^agrees to 1[2-5] digits$/],
    ["x = 1.3; y = 2", "diff(diff(sin(x*y), x), y)", /^agrees to 1[2-5] digits$/],
    ["x = 3; y = x^2", "diff(y^2*x, y)", /^agrees to 1[2-5] digits$/],
    ["x = 0.7", "diff(x*diff(x*diff(sin(x), x), x), x)", /^agrees to 1[0-5] digits$/],
    ["x = 4", "diff(gamma(x), x)", /^agrees to 1\d digits$/],
    ["x = 2", "x*detach(diff(x^3, x))", /^agrees to 1[2-5] digits$/],
    ["x = 0", "diff(x*abs(x), x)", "a kink: -2 from the left, 2 from the right; nabla uses 0"],
    ["x = 0", "diff(sqrt(x), x)", "inconclusive: the value is infinite"],
    [
      "x = 1e-8",
      "diff((1 - cos(x))/x^2, x)",
      "does not agree: the contour integral gives -0.08333333; perhaps rounding error in the formula",
    ],
  ])("%s: %s", (bound, formula, expected) => {
    const [verdict] = verdictsOf(`${bound}\n:check ${formula}`);
    if (typeof expected === "string") expect(verdict).toBe(expected);
    else expect(verdict).toMatch(expected);
  });
});

describe("what is not known of derivatives any more", () => {
  it.each([
    ["x = 2; y = diff(x^3, x); x = 5\n:check y", "y"],
    ["x = 2; y = diff(x^3, x); y = y + x\n:check y", "y"],
    ["x = 2; y = diff(x^3, x); x = 5\n:check", "the last answer"],
    ["x = 2; f(t) = t^3; y = f'(x); f(t) = t\n:check x*y", "y"],
  ])("stands for what its names stood for when it was written: %j", (program) => {
    const remark = "the value (it contains derivatives) agrees to 15 digits";
    expect(shown(program)).toEqual([remark]);
    expect(verdictsOf(program)).toContainEqual(expect.stringMatching(/^agrees to 1\d digits$/));
  });

  it("is not where what was bound since has no part in it", () => {
    const program = "x = 2; y = diff(x^3, x); z = 5; g(t) = t\n:check y";
    expect(shown(program)).toEqual(["the value (it contains derivatives) agrees to 15 digits"]);
  });

  it("is said where looking into it would take long", () => {
    const program =
      "x = 1.2\nf(t) = sin(t)*exp(t); g(t) = t*f''(t) + f'(t); h(t) = t*g'(t)*g(t)\nk(t) = h'(t)*t\n:check k'(x)";
    expect(shown(program)).toContain("some derivatives within it were not checked, to save time");
  });
});

describe("the verdict on a derivative that is right", () => {
  const all = "agrees to 15 digits";
  it.each([
    ["x = 1", "exp(x)", all],
    ["x = 0.3", "x > 0 ? sqrt(x) : 0", /^agrees to 1[2-5] digits$/],
    ["x = 3", "gamma(x)", /^agrees to 1[1-5] digits$/],
    ["x = -1.3", "erf(x)", /^agrees to 1[1-5] digits$/],
    ["x = 2", "x*detach(x)", all],
    ["x = 0.7", "gelu(x)", /^agrees to 1\d digits$/],
    ["x = 0.7", "sum(sin(k*x)/k for k in 1..20)", /^agrees to 1[45] digits$/],
    ["x = 2; y = x^2; x = 5; y = y + 1", "y", all],
    // Edges of domains.
    ["x = 1e-4", "sqrt(x)", all],
    ["x = 1", "0*sqrt(x - 1) + x", "the derivative is not a number; undefined to the left"],
    [
      "x = 0",
      "sqrt(x)",
      "agrees: the slope from the right grows without bound; undefined to the left",
    ],
    ["x = 0", "x^1.5", /^both are 0 from the right, .*; undefined to the left$/],
    [
      "x = 1",
      "asin(x)",
      "agrees: the slope from the left grows without bound; undefined to the right",
    ],
    ["x = 0", "cbrt(x)", "agrees: the slope grows without bound"],
    ["x = 0", "ln(x)", "inconclusive: the value is infinite"],
    ["x = -1", "ln(x)", "the value is not a number"],
    ["x = 0", "sqrt(-x^2)", "inconclusive: the function is undefined nearby"],
    ["x = 5e-324", "ln(x)", "inconclusive: too few doubles nearby"],
    ["x = 5e-324", "2*x", `${all} with the complex step; too few doubles nearby for differences`],
    // Inputs that are no numbers, or infinite.
    ["x = nan; y = 2", "x + y", "the value is not a number"],
    ["x = nan; y = 2", "(y > 1 ? y : 0) + (y > 1 ? 0 : x)", all],
    ["x = nan", "x > 0 ? 1 : 2", "inconclusive: too few doubles nearby"],
    ["x = nan; y = 2", "if(detach(y), y^2, x)", /^agrees to 1[2-5] digits$/],
    ["x = inf; y = 2", "y/x + 0*y", "both are 0"],
    ["x = inf", "2/x", "inconclusive: too few doubles nearby"],
    ["x = -inf", "exp(x) + 1", "inconclusive: too few doubles nearby"],
    ["x = inf", "tanh(x)", "inconclusive: too few doubles nearby"],
    ["x = -inf", "2*x", "inconclusive: the value is infinite"],
    // Kinks and steps.
    ["x = 0", "abs(x)", "a kink: -1 from the left, 1 from the right; nabla uses 0"],
    ["x = 0", "relu(3*x)", "a kink: 0 from the left, 3 from the right; nabla uses 0"],
    ["x = 2; y = 2", "max(x, y)", "a kink: 0 from the left, 1 from the right; nabla uses 0.5"],
    ["x = 0", "x > 0 ? sqrt(x) : 0", "a kink: 0 from the left, inf from the right; nabla uses 0"],
    [
      "x = 0.3",
      "sqrt(abs(x - 0.3))",
      "a cusp: -inf from the left, inf from the right; nabla uses 0",
    ],
    [
      "x = 0",
      "x > 0 ? x*ln(x) : 0*x",
      "a kink: 0 from the left, -inf from the right; nabla uses 0",
    ],
    // Steps that are wider than what they step over.
    ["r = 1e8", "0.5^(r % 0.5)", /^inconclusive: /],
    ["r = 1e8", "(r % 0.5)^2", "both are 0, as far as differences show"],
    // What the value is made of rounds, whatever else is infinite.
    [
      "v = -40; x = 2.5",
      "tanh(v) + (x^x == v ? inf % v : sign(x))",
      /^inconclusive: differences cannot resolve slopes below/,
    ],
    ["x = 1e-9", "abs(x)", all],
    ["x = 1.000000001", "abs(x - 1)", all],
    ["x = 2.5", "floor(x)", "both are 0"],
    ["x = 3", "floor(x)", "a jump: by 1 to the left; nabla uses 0"],
    ["x = 6", "x % 3", "a jump: by 3 to the left; nabla uses 1"],
    ["x = 1", "x == 1", "a jump: by 1 to both sides; nabla uses 0"],
    // Numbers of all sizes.
    ["x = 1e-300", "ln(x)", all],
    ["x = 1e300", "x/1e300", all],
    ["x = 1e150", "x^2", all],
    ["x = 1e-150", "x^2", all],
    ["x = 3e-203", "1/x", "inconclusive: the slope exceeds the largest number"],
    ["x = 1e-200", "x^2", /^inconclusive: differences cannot resolve slopes below/],
    ["x = 1e300", "x^2", "inconclusive: the value is infinite"],
    // What changes fast, or not at all.
    ["x = 1", "sin(1e6*x)", all],
    ["x = 0.001", "sin(1/x)", all],
    [
      "x = 1e22",
      "sin(x)",
      `${all} with the complex step; the function oscillates too fast for differences`,
    ],
    [
      "x = pi/2 + 0",
      "tan(x)",
      `${all} with the complex step; the function oscillates too fast for differences`,
    ],
    ["x = 1.000001", "1/(x - 1)", all],
    ["x = 0", "x^2", "both are 0"],
    ["x = 1", "(x - 1)^10", "both are 0"],
    ["x = 40", "tanh(x)", all],
    ["x = 10", "erf(x)", /^inconclusive: differences cannot resolve slopes below/],
    // Cancellation.
    ["x = 1", "(x + 1e16) - 1e16", all],
    [
      "x = 1",
      "(gamma(x + 1) + 1e16) - 1e16",
      /^inconclusive: differences cannot resolve slopes below/,
    ],
    [
      "x = 1e-8",
      "(1 - cos(x))/x^2",
      /^does not agree: differences give -8\.3\d*e-10; perhaps rounding error in the formula$/,
    ],
    ["x = 1e-8", "sinc(x/2)^2/2", /^agrees to 1\d digits$/],
    ["x = 1e-8", "2*(sin(x/2)/x)^2", "both are 0, as far as differences show"],
    ["x = 0; y = -1", "atan2(x, y)", "a jump: by 6.283 to the left; nabla uses -1"],
  ])("%s: %s", (inputs, formula, expected) => {
    const [verdict] = verdictsOf(`${inputs}\n:check ${formula}`);
    if (typeof expected === "string") expect(verdict).toBe(expected);
    else expect(verdict).toMatch(expected);
  });
});

const isOrder = (parameter: string | undefined): boolean => parameter === "m" || parameter === "n";

it("agrees for every operation at points in its domain, to ten digits or more", () => {
  // A count is a constant.
  const without = /^(?:detach|len|wrong.*|nearly.*|late.*|guarded.*|plainguard)$/;
  let checked = 0;
  for (const { name, domain, group, parameters } of operations) {
    if (group === "operators" || name === "if" || without.test(name)) continue;
    for (const part of [0.03, 0.11, 0.27, 0.41, 0.57, 0.83, 0.98]) {
      const inputs = domain.flatMap(([low, high], index) =>
        // The order of a derivative is a whole number, and no input.
        isOrder(parameters[index]?.name) ? [] : [low + (high - low) * ((part + index * 0.618) % 1)],
      );
      const names = inputs.map((_, index) => `q${index}`);
      const bound = names.map((input, index) => `${input} = ${inputs[index]}`).join("; ");
      const given = domain.map((_, index) =>
        isOrder(parameters[index]?.name) ? "2" : names.shift(),
      );
      for (const verdict of verdictsOf(`${bound}\n:check ${name}(${given.join(", ")})`)) {
        expect(verdict, `${name} at ${inputs}`).toMatch(/^(agrees to 1\d digits|both are 0)$/);
        checked++;
      }
    }
  }
  expect(checked).toBeGreaterThan(400);
});

it("does not disagree with random formulas away from ties", () => {
  const points = fc.tuple(
    fc.integer({ min: 100, max: 999 }).map((n) => n * 1.0123e-3),
    fc.integer({ min: 1010, max: 2999 }).map((n) => n * 1.0057e-3),
    fc.integer({ min: -2999, max: -1010 }).map((n) => n * 1.0079e-3),
  );
  const samples = fc.sample(fc.tuple(formulas, points), { numRuns: 500, seed: 7 });
  const verdicts = new Map<string, number>();
  for (const [formula, at] of samples) {
    const bound = inputs.map((name, index) => `${name} = ${at[index]}`).join("; ");
    const reply = repliesOf(`${bound}\nsquare(t) = t^2\n:check (${formula}) + 0*x`).at(-1);
    if (reply?.kind !== "report") continue;
    for (const row of listingOf(reply).rows) {
      const [kind] = String(row.at(-1)).split(/[:\d]/) as [string];
      expect(kind, `${bound}; ${formula}`).not.toContain("not agree");
      verdicts.set(kind, (verdicts.get(kind) ?? 0) + 1);
    }
  }
  expect(verdicts.get("agrees to ")).toBeGreaterThan(300);
});

it("says where the complex step does not apply, and leaves the place empty", () => {
  const program = "x = 2; y = 3\n:check abs(x)*exp(y)";
  expect(rowsOf(program).map((row) => row[3])).toEqual(["", 2 * Math.exp(3)]);
  expect(shown(program)).toEqual(["no complex step: abs has no complex form"]);
  expect(shown("x = 2\n:check x > 1 ? 2*x : 0")).toEqual([
    "no complex step: > and a condition have no complex forms",
  ]);
  // What the input has no part in is no obstacle.
  expect(shown("x = 2\n:check (pi > 3 ? x^2 : 0) + softmax([x, 1])[1]")).toEqual([]);
});

it("checks every element of lists, as outputs and as inputs", () => {
  expect(rowsOf("v = [1, 2]; s = 3;\nw = s*v\n:check w").map(([first]) => first)).toEqual([
    "∂w[1]/∂s",
    "∂w[1]/∂v[1]",
    "∂w[2]/∂s",
    "∂w[2]/∂v[2]",
  ]);
  expect(verdictsOf("v = [1, 2]\n:check softmax(v)")).toEqual(
    Array(4).fill(expect.stringMatching(/^agrees to 1[45] digits$/)),
  );
});

it("names elements of lists after a name only if the list is what that stands for", () => {
  const derivativesOf = (program: string): unknown[] => rowsOf(program).map(([first]) => first);
  const v = "v = [3, 4]\n";
  expect(derivativesOf(`${v}:check [v[2], v[1]]`)).toEqual(["∂f[1]/∂v[2]", "∂f[2]/∂v[1]"]);
  expect(derivativesOf(`${v}:check v`)).toEqual(["∂v[1]/∂v[1]", "∂v[2]/∂v[2]"]);
  expect(derivativesOf(`${v}:check [v[1]]`)).toEqual(["∂f[1]/∂v[1]"]);
  expect(derivativesOf(`${v}2*v\n:check`)).toEqual(["∂ans[1]/∂v[1]", "∂ans[2]/∂v[2]"]);
  expect(derivativesOf("z = 3\n:check [z, z^2]")).toEqual(["∂f[1]/∂z", "∂f[2]/∂z"]);
  const titles = (program: string): string[] =>
    listingOf(repliesOf(program).at(-1)).columns.map(({ title }) => title);
  expect(titles(`${v}:grad [v[2], v[1]]`).slice(2)).toEqual(["∂f[1]", "∂f[2]"]);
  expect(titles(`${v}w = 2*v;\n:grad w`).slice(2)).toEqual(["∂w[1]", "∂w[2]"]);
});

it("leaves out what would take long, and says how much", () => {
  const program = "v = [sin(k) for k in 1..2000]\n:check sum(v^2 + ln(1 + v^2))";
  const checked = rowsOf(program).length;
  expect(checked).toBeGreaterThan(10);
  expect(checked).toBeLessThan(2000);
  expect(shown(program)).toEqual([`… ${2000 - checked} more not checked, to save time`]);
});

it("does not believe gradients that earlier passes have left behind", () => {
  const chain = "h = sin(h + x);\n".repeat(200);
  expect(verdictsOf(`x = 1; h = x + 0;\n${chain}h\n:check h`)[0]).toMatch(/^agrees to 1\d digits$/);
});
