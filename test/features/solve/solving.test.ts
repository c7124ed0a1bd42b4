import { describe, expect, it } from "vitest";
import { Session } from "../../../src/index.ts";
import { objectiveOf, problems } from "../../reference/more-garbow-hillstrom.ts";
import {
  answersOf,
  errorOf,
  factsOf,
  gradientOf,
  lastValue,
  pointOf,
  repliesOf,
  reportOf,
  wordsOf,
} from "../../replies.ts";

const wordsIn = (program: string): readonly unknown[] => {
  const reply = repliesOf(program).at(-1);
  return reply?.kind === "report" ? reply.parts : [];
};

/** (x - 1)(x - 2)… multiplied out. */
function wilkinson(degree: number): string {
  let coefficients = [1n];
  for (let k = 1n; k <= degree; k++) {
    const next = [...coefficients, 0n];
    for (const [i, c] of coefficients.entries()) next[i + 1] = (next[i + 1] as bigint) - k * c;
    coefficients = next;
  }
  return coefficients.map((c, i) => `(${c})*x^${degree - i}`).join(" + ");
}

describe(":solve with one unknown", () => {
  it.each<[string, number, number]>([
    ["x^2 = 2", Math.SQRT2, 1],
    ["x^3 - 2x - 5 = 0", 2.0945514815423265, 1],
    ["cos(x) = x", 0.7390851332151607, 1],
    ["x*exp(x) = 1", 0.5671432904097838, 1],
    ["x^2 = 0", 0, 2],
    ["(x - 1)^3 = 0", 1, 3],
    ["x^2 - 2x + 1", 1, 2],
    ["sqrt(x) = 0", 0, 0.5],
    ["acos(x) = 0", 1, 0.5],
    ["x^9 = 0", 0, 9],
    ["ln(x) = -400", Math.exp(-400), 1],
    ["1e-200*x = 1e-190", 1e10, 1],
    ["x - 1e200 = 0", 1e200, 1],
    ["sinh(x)*1e30 = 1e-30", 1e-60, 1],
  ])("%s is %d", (equation, root, multiplicity) => {
    const facts = factsOf(`:solve ${equation} for x`);
    // The digits that are promised are right.
    const tolerance = 10 ** (1 - (facts.digits as number));
    expect(Math.abs((facts.root as number) - root)).toBeLessThanOrEqual(tolerance * Math.abs(root));
    if (multiplicity === 1) expect(facts.digits).toBeGreaterThanOrEqual(13);
    expect(facts).toMatchObject({ multiplicity, converged: true });
    expect(lastValue(`:solve ${equation} for x;\nx`)).toBe(facts.root);
  });

  it("tells all roots, and gives the name the nearest", () => {
    const facts = factsOf("x = 2.9\n:solve (x - 1)*(x - 2)*(x - 4) = 0 for x");
    expect(facts.roots).toEqual([1, 2, 4]);
    expect(facts.root).toBe(2);
    const sines = factsOf(":solve sin(x) = 0 for x in 1..20").roots as readonly number[];
    expect(sines.map((root) => Math.round(root / Math.PI))).toEqual([1, 2, 3, 4, 5, 6]);
    for (const root of sines) expect(Math.abs(Math.sin(root))).toBeLessThan(1e-14);
    expect(factsOf(":solve (x - 3)^2*(x - 3.0001) = 0 for x in 0..10").roots).toHaveLength(2);
  });

  it("says how many digits are reliable", () => {
    expect(factsOf(":solve x^2 = 2 for x").digits).toBeGreaterThanOrEqual(15);
    const double = factsOf("x = 3\n:solve x^2 - 2x + 1 for x");
    expect(double.digits).toBeGreaterThanOrEqual(6);
    expect(double.digits).toBeLessThanOrEqual(9);
  });

  it("tells the roots of Wilkinson's polynomial as far as they can be known", () => {
    // Multiplied out, its coefficients lose digits: 10 of the 20 roots are not real any more if one changes by 1e-7.
    const product = factsOf(":solve prod([x - k for k in 1..20]) = 0 for x in 0..21");
    expect(product.roots).toHaveLength(20);
    expect(product.digits).toBeGreaterThanOrEqual(15);
    for (const root of product.roots as readonly number[])
      expect(Math.abs(root - Math.round(root))).toBeLessThan(1e-14);
    const coefficients = [
      1, -55, 1320, -18150, 157773, -902055, 3416930, -8409500, 12753576, -10628640, 3628800,
    ];
    const terms = coefficients.map((c, k) => `${c < 0 ? "- " : "+ "}${Math.abs(c)}*x^${10 - k}`);
    const expanded = factsOf(`x = 7.2\n:solve ${terms.join(" ").slice(2)} = 0 for x in 0..11`);
    const roots = expanded.roots as readonly number[];
    expect(roots.map(Math.round)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    // What is promised holds, and is less than all.
    expect(expanded.digits).toBeGreaterThanOrEqual(9);
    expect(expanded.digits).toBeLessThanOrEqual(13);
    const error = Math.abs((expanded.root as number) - 7) / 7;
    expect(error).toBeLessThanOrEqual(10 ** (1 - (expanded.digits as number)));
  });

  it.each([
    [15, 15, 0],
    [20, 7, 11],
  ])(
    "tells those of degree %d, multiplied out, or that rounding hides them",
    (degree, known, hidden) => {
      const facts = factsOf(`:solve ${wilkinson(degree)} = 0 for x in 0..${degree + 1}`);
      const roots = facts.roots as readonly number[];
      expect(roots.map(Math.round)).toEqual(Array.from({ length: known }, (_, k) => k + 1));
      expect((facts.unclear as readonly number[] | undefined) ?? []).toHaveLength(hidden);
      const error = Math.abs((facts.root as number) / Math.round(facts.root as number) - 1);
      expect(error).toBeLessThanOrEqual(10 ** (1 - (facts.digits as number)));
    },
  );

  // By mpmath, to 40 digits: all changes of sign between 4,000 points.
  it.each<[string, number, number, readonly number[]]>([
    ["exp(x) = 3*x + 1", -1, 5, [0, 1.9038136944403834]],
    [
      "sin(3*x) = x/4",
      -5,
      5,
      [
        -2.8743377592445043, -2.29843734715487, -0.9659021821367396, 0, 0.9659021821367396,
        2.29843734715487, 2.8743377592445043,
      ],
    ],
    [
      "tan(x) = x",
      0.5,
      20,
      [
        4.493409457909064, 7.725251836937707, 10.9041216594289, 14.066193912831473,
        17.22075527193077,
      ],
    ],
    ["x*exp(-x) = 0.25", -1, 6, [0.3574029561813889, 2.1532923641103494]],
    ["ln(x) = x/4", 0.5, 12, [1.4296118247255556, 8.6131694564414]],
    [
      "cos(x)*cosh(x) = 1",
      1,
      20,
      [
        4.730040744862704, 7.853204624095838, 10.995607838001671, 14.137165491257464,
        17.27875965739948,
      ],
    ],
    ["x^x = 0.75", 0.01, 2, [0.15351678966395296, 0.636262939294531]],
    ["atan(x) = x/2 + 0.125", -6, 6, [-2.676457823038569, 0.2614482458044528, 1.9394974871646595]],
    ["exp(-x^2) = x^2/8", -4, 4, [-1.2672063747946416, 1.2672063747946416]],
    ["sinh(x) = 2*x + 0.5", -5, 5, [-1.9218993501724138, -0.5243618734480169, 2.3514873165843686]],
    ["sqrt(x) = 1 + cos(2*x)", 0, 8, [0.8299493189319793, 2.706875231128812, 3.419712553809915]],
    ["gamma(x) = 2.5", 0.1, 6, [0.356215640454647, 3.2307490683967566]],
    ["x^5 - 3*x + 1 = 0", -3, 3, [-1.3887919844072543, 0.3347341419433527, 1.2146480426984618]],
    ["erf(x) = x/2", -4, 4, [-1.9902328376288838, 0, 1.9902328376288838]],
    ["ln(1 + x^2) = sin(x) + 0.5", -6, 6, [-0.37635401937312063, 1.8269652547825297]],
  ])("finds all roots of %s between %d and %d", (equation, lower, upper, expected) => {
    const facts = factsOf(`:solve ${equation} for x in ${lower}..${upper}`);
    const roots = facts.roots as readonly number[];
    expect(roots).toHaveLength(expected.length);
    for (const [k, x] of roots.entries()) {
      const known = expected[k] as number;
      expect(Math.abs(x - known)).toBeLessThanOrEqual(1e-14 * Math.max(1e-2, Math.abs(known)));
    }
    const nearest = expected.find((x) => Math.abs(x - (facts.root as number)) < 1e-6) as number;
    const error = Math.abs((facts.root as number) - nearest);
    expect(error).toBeLessThanOrEqual(10 ** (1 - (facts.digits as number)) * Math.abs(nearest));
  });

  it.each([
    ["abs(x - 3) = 0", /^simple root: touches 0 at a kink, without crossing it, /],
    ["abs(x^2 - 2) = 0", /^simple root: touches 0 at a kink/],
    ["sqrt(abs(x)) = 0", /^steep root: touches 0 at a kink/],
    ["x*abs(x) = 0", /^double root, exact, /],
    ["(x - 1)^2 = 0", /^double root: touches 0 without crossing it, about \d+ reliable digits/],
    ["sqrt(x - 2) = 0", /^steep root, at the edge of the domain/],
    ["cbrt(x - pi) = 0", /^steep root, /],
  ])("says how %s meets 0", (equation, words) => {
    const [result] = reportOf(`:solve ${equation} for x`).reading ?? [];
    expect(
      typeof result === "object" && result.kind === "estimates" && result.rows[0]?.meaning,
    ).toMatch(words);
  });

  it.each([
    ["ln(x) = 700", Math.exp(700)],
    ["(x - 1)^300 = 0", 1],
    ["sqrt(x^2 - 1) = 0", 1],
    ["(x < pi ? x - pi : (x - pi)^2) = 0", Math.PI],
    ["x - sin(x) = 0", 0],
    ["exp(x) - 1 - x = 0", 0],
    ["1 - cos(x) = 0", 0],
    ["x^3 = 1e-30*x", 0],
    ["(x^2 - 2)^4 = 0", Math.SQRT2],
    ["x*1e308*10 = 3", 3e-309],
    ["acos(x)*sqrt(x - 1) = 0", 1],
  ])("finds that of %s", (equation, root) => {
    const facts = factsOf(`:solve ${equation} for x`);
    const digits = root === 0 ? 16 : (facts.digits as number);
    expect(Math.abs((facts.root as number) - root)).toBeLessThanOrEqual(
      10 ** (1 - digits) * Math.abs(root),
    );
  });

  it("finds the root beside each pole, and roots that nearly are one", () => {
    const roots = factsOf(":solve tan(x) = x for x in 0..100").roots as readonly number[];
    expect(roots).toHaveLength(32);
    expect(wordsIn(":solve tan(x) = x for x in 0..100")).toContain(
      "the 10 nearest of 32 roots found:",
    );
    expect(factsOf(":solve (x - 1)*(x - 1 - 1e-12) = 0 for x in 0..3").roots).toHaveLength(2);
    expect(factsOf(":solve 1/(x - 0.51) + 1/(x - 0.52) = 0 for x in 0..3").root).toBeCloseTo(
      0.515,
      14,
    );
  });

  it("knows a root where the function waves a million times in between", () => {
    expect(factsOf(":solve sin(1e8*x) = 0.3 for x")).toMatchObject({ multiplicity: 1, digits: 15 });
  });

  it("finds roots at the ends of an interval, even if they lie beyond by less than a double", () => {
    expect(factsOf(":solve cos(x) = 0 for x in -10..pi/2").roots).toHaveLength(4);
    expect(factsOf(":solve sin(x) = 0 for x in -20..pi").roots).toHaveLength(8);
    expect(factsOf(":solve x*(x - 1) = 0 for x in 0..1").roots).toEqual([0, 1]);
  });

  it.each([
    ["1/x = 0", /only as x goes to .*the sign changes at 0, but at a pole/],
    ["x^2 + 1 = 0", /residual is smallest at x = 0 \(1\)/],
    ["tan(x) = 0 for x in 1..3", /the sign changes at 1\.571, but at a pole/],
    ["floor(x) = 0.5", /the sign changes at 1, but at a jump/],
    ["exp(-x) = 0", /no root found/],
    ["exp(x) = 0", /no root found/],
    ["x^2 + 1e-20 = 0", /\(1e-20\)/],
    ["sqrt(x) = -1", /residual is smallest at x = 0 \(1\)/],
    ["0*x = 0", /holds for every x$/],
    ["relu(x - 3) = 0", /holds for every x up to about 3$/],
    ["ln(-1 - x^2) = 0", /the equation is undefined at every x/],
    ["gamma(x) = 0", /no root found/],
    ["(x - 1)/(x - 1)^2 = 0", /no root found/],
    [
      "(x < 1 ? -0.001 : 0.001) + 1e8*(x - 1) = 0",
      /\(0\.001\); the sign changes at 1, but at a jump/,
    ],
    ["(x < 1 ? -0.001 : 0.001) + 1e12*(x - 1) = 0", /the sign changes at 1, but at a jump/],
    ["sin(1e17*x) + 1.5 = 0", /^no root found: .* \(0\.5\)$/],
    ["sin(1e15*x) + 1.05 = 0", /^no root found: .* \(0\.05\)$/],
    ["cos(x) = 1 + 1e-14", /^no root found: .* \(9\.99/],
    ["x = x + 1", /the sides differ by 1 everywhere$/],
    ["2x = 2x + 3", /the sides differ by 3 everywhere$/],
    ["sin(x)^2 + cos(x)^2 = 2", /the sides differ by 1 at every point tried$/],
    ["x = x", /holds for every x$/],
    ["atan(x) + atan(1/x) = 3", /^no root found: the residual is smallest at x = /],
    ["x + 1e300 = 1e300", /below rounding error for x from /],
    ["tanh(x) = 1", /below rounding error for x from /],
    ["sin(x)^2 + cos(x)^2 = 1", /below rounding error at every point tried/],
    ["(x + 1)^2 = x^2 + 2x + 1", /below rounding error at every point tried/],
    ["floor(x) = 3", /holds for every x from about 3 to 4$/],
    ["floor(1000x) = 3", /holds for every x from about 0.003 to 0.004$/],
    ["relu(2x - 6.2) = 0", /holds for every x up to about 3.1$/],
    ["abs(x - 1) + abs(x - 2) = 1", /holds for every x from about 1 to 2$/],
    ["1/(1 + exp(x)) = 0", /no root found/],
  ])("%s has none, and it says so", (equation, message) => {
    const names = equation.includes(" for ") ? "" : " for x";
    expect(errorOf(`:solve ${equation}${names}`)).toMatchObject({ code: "no-solution" });
    expect(errorOf(`:solve ${equation}${names}`).message).toMatch(message);
    expect(repliesOf(`x = 5\n:solve ${equation}${names}\nx`).at(-1)).toMatchObject({ value: 5 });
  });

  it("has none for cos(x) = 1 + 1e-14 from any start, however far apart numbers are there", () => {
    for (const start of [5, 1e5, 1e10, 3e13, 1e16]) {
      expect(errorOf(`x = ${start}\n:solve cos(x) = 1 + 1e-14 for x`).code).toBe("no-solution");
      expect(errorOf(`x = ${start}\n:solve sin(1e15*x) + 1.05 = 0 for x`).code).toBe("no-solution");
    }
  });

  it("begins elsewhere where the start is no number", () => {
    expect(factsOf("x = -1\n:solve ln(x) = 0 for x")).toMatchObject({ root: 1 });
  });
});

describe(":solve with several unknowns", () => {
  it("finds all four crossings of a circle and a hyperbola", () => {
    const program = ":solve x^2 + y^2 = 4, x*y = 1 for x, y";
    const facts = factsOf(program);
    expect(facts.roots).toBe(4);
    const { x, y } = pointOf(program) as { x: number; y: number };
    expect(x ** 2 + y ** 2).toBeCloseTo(4, 14);
    expect(x * y).toBeCloseTo(1, 14);
  });

  it("takes lists for their elements", () => {
    expect(pointOf("v = [1, 2]\n:solve v^2 = [4, 9] for v")).toEqual({ v: [2, 3] });
    const program = "v = [1, 1]; z = 3\n:solve v = [z, 2z], sum(v) = 6 for v, z";
    expect(pointOf(program)).toEqual({ v: [2, 4], z: 2 });
  });

  it("counts equations and unknowns", () => {
    expect(errorOf("y = 2\n:solve x^2 + y^2 = 4 for x, y").message).toBe(
      "1 equation for 2 unknowns",
    );
    expect(errorOf(":solve x = 1, x = 2 for x").message).toBe("2 equations for 1 unknown");
  });

  it("says that a Jacobian is singular", () => {
    expect(wordsOf(":solve x + y = 1, 2x + 2y = 2 for x, y", "condition")).toMatch(/singular/);
    expect(errorOf(":solve x + y = 1, x + y = 2 for x, y").message).toMatch(/singular/);
  });

  it("keeps to intervals", () => {
    const program = ":solve x^2 + y^2 = 4, x*y = 1 for x in -3..0, y in -1..0";
    expect(factsOf(program).roots).toBe(1);
  });

  it.each(problems.filter(({ isSystem }) => isSystem))("solves $name", ({ program, residuals }) => {
    const facts = factsOf(`${program}\n:solve ${residuals.join(", ")} for x`);
    expect(facts.residual).toBeLessThan(1e-12);
    expect(facts.condition).toBeGreaterThanOrEqual(1);
    expect(facts.digits).toBeGreaterThanOrEqual(0);
  });

  it.each<[string, number, number, number, number]>([
    ["x^2 + y^2 = 4, x*y = 1", 0.5176380902050415, 1.9318516525781366, 15, 16],
    ["(x - 1)^2 = 0, (y - 2)^2 = 0", 1, 2, 14, 16],
    ["x^2 - 2x + 1 = 0, y^2 = 2", 1, Math.SQRT2, 5, 8],
    ["y = x^2, y = 2x - 1", 1, 1, 5, 8],
    ["x^2 = 0, y^2 = 0", 0, 0, 16, 16],
    ["x^3 = 0, y = 2", 0, 2, 14, 16],
    ["x^2 = 1e-30, y = 1", 1e-15, 1, 15, 16],
    ["x = 1e-30, y = 1e-30", 1e-30, 1e-30, 15, 16],
    ["x^3 - y = 1e30, y - x = 0", 1e10, 1e10, 15, 16],
    ["x^3 - y = 1e300, y - x = 0", 1e100, 1e100, 15, 16],
    ["x*1e150 = 1e300, y*1e-150 = 1", 1e150, 1e150, 15, 16],
    ["x^2 = 1e20, y^2 = 1e-20", 1e10, 1e-10, 14, 16],
    ["exp(x) = 1e200, y = x", 200 * Math.LN10, 200 * Math.LN10, 14, 16],
    ["ln(x) = y, y = 300", Math.exp(300), 300, 12, 14],
    ["sqrt(x) = 0, y = 1", 0, 1, 13, 16],
    ["x^2 + y^2 = 1, y = x - 1", 1, 0, 15, 16],
    ["(x^2 - 2)^2 = 0, y = x", Math.SQRT2, Math.SQRT2, 14, 16],
  ])("%s: x = %d, y = %d, as far as it promises", (equations, x, y, fewest, most) => {
    const facts = factsOf(`:solve ${equations} for x, y`);
    const digits = facts.digits as number;
    expect(digits).toBeGreaterThanOrEqual(fewest);
    expect(digits).toBeLessThanOrEqual(most);
    const point = Object.fromEntries(facts.point as ReadonlyMap<string, number>);
    expect(Math.abs((point.x as number) - x)).toBeLessThanOrEqual(10 ** (1 - digits) * Math.abs(x));
    expect(Math.abs((point.y as number) - y)).toBeLessThanOrEqual(10 ** (1 - digits) * Math.abs(y));
  });

  it.each([
    ["(x - 1)^2 = 0, (y - 2)^2 = 0", "multiple", Number.POSITIVE_INFINITY],
    ["x^2 = 0, y^2 = 0", "multiple", Number.POSITIVE_INFINITY],
    ["x + y = 1, 2x + 2y = 2", "not alone", Number.POSITIVE_INFINITY],
    ["x^2 + y^2 = 4, x*y = 1", "simple", 2.8917987804690553],
  ])("tells what kind of root there is of %s", (equations, multiplicity, condition) => {
    const facts = factsOf(`:solve ${equations} for x, y`);
    expect(facts.multiplicity).toBe(multiplicity);
    if (condition === Number.POSITIVE_INFINITY) expect(facts.condition).toBeGreaterThan(1e14);
    else expect(facts.condition).toBeCloseTo(condition, 10);
    expect(wordsOf(`:solve ${equations} for x, y`, "condition")).not.toMatch(/nan/i);
  });

  it.each([
    "sin(1e17*x) + 1.5 = 0, y = 1",
    "x + 1e300 = 1e300, y = 1",
    "x = x + 1, y = 1",
    "(x < 1 ? -0.001 : 0.001) + 1e8*(x - 1) = 0, y = 2",
    "gamma(x) = 0, y = 1",
    "tanh(x) = 1, y = 1",
    "1/x = 0, y = 1",
    "exp(x) = 0, y = 1",
    "(x - 1)/(x - 1)^2 = 0, y = 1",
    "sin(x)^2 + cos(x)^2 = 1, y = 1",
    "x^2 = -1, y = 1",
    "x + y = 1, x + y = 2",
    "y = x^2, y = 2x - 1 - 1e-10",
  ])("%s has none", (equations) => {
    expect(errorOf(`:solve ${equations} for x, y`)).toMatchObject({ code: "no-solution" });
  });

  it("tells noise from a root that is one", () => {
    const { x } = pointOf(":solve sin(1e17*x) = 0.3, y = 1 for x, y") as { x: number };
    expect(Math.sin(1e17 * x)).toBeCloseTo(0.3, 13);
  });

  it("says how near to 0 an unknown is that has no digits", () => {
    expect(wordsOf(":solve x^2 + y^2 = 1, y = x - 1 for x, y", "condition")).toMatch(
      /; y is known to within 1\.1\d*e-16$/,
    );
  });
});

describe(":solve with uncertain inputs", () => {
  it("passes uncertainties on, by the slope of the root", () => {
    const program = "a = 2 ± 0.1\n:solve x^2 = a for x";
    const uncertainty = factsOf(program).uncertainty as ReadonlyMap<string, number>;
    expect(uncertainty.get("x")).toBeCloseTo(0.1 / (2 * Math.SQRT2), 14);
    expect(answersOf(`${program}\nx`)[0]?.uncertainty).toBeCloseTo(0.1 / (2 * Math.SQRT2), 14);
    // x and a go together.
    expect(answersOf(`${program}\nx^2 - a`)[0]?.uncertainty).toBeLessThan(1e-8);
    expect(answersOf(`${program}\n:solve x^2 = a for x\nx^2 + a`)[0]?.uncertainty).toBeCloseTo(
      0.2,
      12,
    );
  });

  it("does so with systems, lists and correlations", () => {
    const inputs = "a = 2 ± 0.1; b = 3 ± 0.2\n:correlate a b 0.5\n";
    const program = `${inputs}:solve x + y = a, x - y = b for x, y\n`;
    for (const [formula, same] of [
      ["x", "(a + b)/2"],
      ["y", "(a - b)/2"],
      ["x*y + a", "(a^2 - b^2)/4 + a"],
    ] as const) {
      const [expected] = answersOf(`${inputs}${same}`);
      const [found] = answersOf(`${program}${formula}`);
      expect(found?.uncertainty).toBeCloseTo(expected?.uncertainty as number, 12);
    }
    expect(
      answersOf("w = [1, 4] ± [0.1, 0.2]; v = [1, 1]\n:solve v^2 = w for v\nv")[0],
    ).toMatchObject({
      uncertainty: [0.05, 0.05],
    });
  });

  it("follows derived values", () => {
    const program = "a = 2 ± 0.1\ny = a^2\n:solve x^3 = y for x";
    expect(answersOf(`${program}\nx`).at(-1)?.uncertainty).toBeCloseTo(
      ((2 / 3) * 0.1) / Math.cbrt(2),
      12,
    );
  });

  it.each([
    [
      "a = 0 ± 0.1\n:solve x^2 = a for x",
      /uncertainty of a is not propagated: the root is not simple/,
    ],
    [
      "a = 2 ± 0.1; y = a^2; a = 5\n:solve x^3 = y for x",
      /is not propagated: its name has been redefined/,
    ],
    [
      "a = 0 ± 0.1\n:solve (x - a)^2 = 0, y = 1 for x, y",
      /is not propagated: the root is not simple/,
    ],
  ])("says where it does not: %j", (program, words) => {
    const reply = repliesOf(program).at(-1);
    expect(reply?.kind === "report" && reply.parts.at(-1)).toMatch(words);
    expect(answersOf(`${program}\nx`).at(-1)?.uncertainty).toBeUndefined();
  });

  it("says nothing where nothing is uncertain but the unknown's old value", () => {
    expect(factsOf("x = 1 ± 0.1\n:solve x^2 = 2 for x").uncertainty).toBeUndefined();
  });
});

describe(":solve that is cut off", () => {
  it.each([
    ["x^2 = 2 for x", ["x"]],
    ["x^2 + y^2 = 4, x*y = 1 for x, y", ["x", "y"]],
  ])("keeps the nearest point, and calls it no root: %s", (command, names) => {
    const session = new Session();
    let calls = 0;
    session.onWork = () => {
      if (++calls > 20) throw new RangeError("cut off");
    };
    expect(() => [...session.run(`:solve ${command}`)]).toThrow("cut off");
    session.onWork = undefined;
    const kept = session.recover();
    const parts = kept?.kind === "report" ? kept.parts : [];
    expect(parts.at(-1)).toBe(
      `${names.join(", ")}: the nearest point so far, not a root (interrupted)`,
    );
    const [facts] = parts;
    const rows = typeof facts === "object" && facts.kind === "facts" ? facts.rows : [];
    expect(rows.find(({ key }) => key === "converged")?.value).toBe(false);
    const point = rows.find(({ key }) => key === "point")?.value as ReadonlyMap<string, number>;
    for (const name of names)
      expect([...session.run(name)]).toMatchObject([{ value: point.get(name) }]);
  });
});

describe(":minimize", () => {
  it.each(problems)("reaches the minimum of $name", (problem) => {
    const { program, minima } = problem;
    const facts = factsOf(`${program}\n:minimize ${objectiveOf(problem)} over x`);
    const value = facts.value as number;
    const first = lastValue(`${program}\n${objectiveOf(problem)}`);
    // The paper gives six digits.
    const isNear = (minimum: number): boolean =>
      minimum === 0
        ? value < 1e-20 * Math.max(1, first)
        : Math.abs(value - minimum) <= 1e-5 * minimum;
    expect(minima.some(isNear), `${value} is none of ${minima}`).toBe(true);
    expect(facts.converged).toBe(true);
  });

  it("leaves saddles and maxima", () => {
    expect(pointOf("x = 0\n:minimize cos(x) over x").x).toBeCloseTo(Math.PI, 12);
    const { x, y } = pointOf("x = 0; y = 0\n:minimize x*y + x^4 + y^4 over x, y");
    expect((x as number) * (y as number)).toBeCloseTo(-0.25, 12);
  });

  it("knows a minimum at which it starts", () => {
    const program = "x = 3; y = -1\n:minimize (x - 3)^2 + (y + 1)^2 over x, y";
    expect(factsOf(program)).toMatchObject({ value: 0, iterations: 0, converged: true });
  });

  it("stays within bounds, and tells which hold it", () => {
    const program = ":minimize (a - 3)^2 + (b - 0.5)^2 + a*b over a in 0..2, b in 0..inf";
    const facts = factsOf(program);
    expect(pointOf(program)).toEqual({ a: 2, b: 0 });
    expect(facts.at_bounds).toEqual(
      new Map([
        ["a", 1],
        ["b", 1],
      ]),
    );
    expect(facts.gradient_norm).toBe(0);
  });

  it.each(["lbfgs", "newton", "gd lr 0.05 steps 5000", "adam lr 0.05 steps 20000"])(
    "comes to the same within bounds by %s",
    (method) => {
      const problem = "(x - 2)^2 + 2*(y + 1)^2 + x*y over x in 0..1, y in -0.5..3";
      const { x, y } = pointOf(`:minimize ${problem} method ${method}`);
      expect(x).toBeCloseTo(1, 6);
      expect(y).toBeCloseTo(-0.5, 6);
    },
  );

  it("takes options in any order, as words or with dashes", () => {
    const expected = pointOf(":minimize (x - 3)^2 over x method gd lr 0.1 steps 30");
    for (const words of ["steps 30 lr 0.1 method gd", "--method gd --lr=0.1 --steps 30"]) {
      expect(pointOf(`:minimize (x - 3)^2 over x ${words}`)).toEqual(expected);
    }
    // Gradient descent by hand: 1 − 2·0.1 of the distance is left after each step.
    expect(expected.x).toBeCloseTo(3 - 2 * 0.8 ** 30, 12);
    expect(pointOf(":minimize (lr - 3)^2 + steps^2 over lr, steps")).toMatchObject({ lr: 3 });
  });

  it("finds minima at kinks", () => {
    const problem = "abs(x - y) + (x - 1)^2 + 0.1*y^2 over x, y";
    const facts = factsOf(`:minimize ${problem}`);
    expect(facts.value).toBeCloseTo(1 / 11, 8);
    expect(facts.converged).toBe(true);
    expect(wordsOf(`:minimize ${problem}`, "reason")).toMatch(/^kink: /);
    expect(factsOf(":minimize max(x, -2x) + y^2 over x, y").value).toBeLessThan(1e-8);
    expect(wordsOf(":minimize abs(x - 3) + abs(x + 1) over x", "reason")).toMatch(/stays the same/);
  });

  it("says when it is not done", () => {
    const few = factsOf("x = -1.2\n:minimize (1 - x)^2 + 100*(y - x^2)^2 over x, y steps 5");
    expect(few).toMatchObject({ converged: false, reason: "steps", iterations: 5 });
    const receding = factsOf(":minimize exp(-x) over x");
    expect(receding.converged).toBe(false);
    expect(errorOf(":minimize x^3 over x")).toMatchObject({ code: "no-solution" });
    expect(errorOf(":minimize log(x) over x").message).toMatch(/seems unbounded below: -inf/);
    expect(errorOf(":maximize x over x").message).toMatch(/seems unbounded above: /);
    expect(errorOf("x = -2\n:minimize sqrt(x) over x").message).toMatch(
      /is nan at the start, x = -2/,
    );
  });

  it("is the same as maximizing the opposite", () => {
    const least = factsOf(":minimize (x - 2)^2*exp(x) + x over x");
    const most = factsOf(":maximize -((x - 2)^2*exp(x) + x) over x");
    expect(most.value).toBe(-(least.value as number));
    expect(most.point).toEqual(least.point);
  });

  it("knows its way with a thousand variables", () => {
    const program =
      "x = [i % 2 == 0 ? 1 : -1.2 for i in 1..1000]\n" +
      ":minimize sum((10*(x[2i] - x[2i - 1]^2))^2 + (1 - x[2i - 1])^2 for i in 1..500) over x";
    expect(factsOf(program)).toMatchObject({ converged: true, hessian: "left out" });
    expect(factsOf(program).value).toBeLessThan(1e-20);
  });

  it("moves what it finds, so that what was computed before follows", () => {
    const lastPart = (program: string) => reportOf(program).parts.at(-1);
    const least = "a = 1; loss = (a - 3)^2 + 1\n:minimize loss over a";
    expect(lastPart(least)).toBe("a is set to this value");
    expect(lastValue(`${least}\nloss`)).toBeCloseTo(1, 12);
    const lists = "w = [1, 2]; l = w^2; s = sum(l) + 1\n:minimize sum(l) over w";
    expect(lastValue(`${lists}\ns`)).toBeCloseTo(1, 12);
    expect(lastValue("a = 1; y = a^2\n:solve y = 4 for a\ny")).toBeCloseTo(4, 12);
    expect(lastValue("a = 1; y = a^2\n:maximize -(a - 2)^2 over a\ny")).toBeCloseTo(4, 6);
    expect(gradientOf("a = 1; y = a^2\n:solve y = 4 for a\ny").a).toBeCloseTo(4, 12);
  });

  it("advises where a name does not occur", () => {
    expect(errorOf("x = 1\n:minimize x^2 over y").hint).toBe("it uses x");
    expect(errorOf("x = 1; y = x^2; x = 2\n:minimize y over x").hint).toMatch(
      /^y uses an earlier x; define y again$/,
    );
    expect(errorOf(":solve 3 = 4 for x")).toMatchObject({
      message: "x does not occur in the equation",
      hint: "it uses no variables",
    });
    expect(errorOf(":solve x + y = 3, x - y = 1 for x")).toMatchObject({
      message: "unknown variable y",
      hint: "solve for it too (for x, y) or give it a value: y = 1",
      span: { start: 11, end: 12 },
    });
    expect(errorOf(":solve rate + 1 = 3 for rates").hint).toBe("did you mean rates?");
    expect(errorOf("f(t) = t + c\n:solve f(x) = 3 for x").hint).toMatch(
      /\(for x, c\) or give it a value/,
    );
  });

  it("counts one of anything as one", () => {
    expect(errorOf(":minimize x^2 over x method gd lr 1e300").message).toMatch(
      /diverged after 1 step:/,
    );
    const reason = wordsOf(":minimize (x - 2)^4 over x method gd steps 1", "reason");
    expect(reason).toMatch(/^after 1 step: try steps 10/);
    expect(errorOf("x = 1 ± 1\n:montecarlo x, n 1").message).toBe("1 draw is too few");
  });

  it("refuses what is no input, or no interval", () => {
    expect(errorOf("const g = 9.81\n:minimize g^2 over g").message).toBe("g is a constant");
    expect(errorOf("x = 2; y = x^2\n:minimize y over y").message).toMatch(
      /a derived value, not an input/,
    );
    expect(errorOf(":minimize x^2 over x in 3..1").code).toBe("bad-option");
    expect(errorOf(":minimize x^2 over x, x").message).toBe("x is named twice");
    expect(errorOf("x = 1\n:minimize x^2 over y").message).toMatch(/does not depend on y/);
    expect(errorOf(":minimize x^2 over x >= 0").hint).toMatch(/a in 0\.\.inf/);
    expect(errorOf("w = [1, 2]\n:minimize w[2]^2 over w[2]")).toMatchObject({
      message: "a single element cannot vary",
      hint: expect.stringContaining("w varies all elements"),
    });
    expect(errorOf("w = [1, 2]\n:solve w[2]^2 = 2 for w[2]").code).toBe("bad-option");
    expect(errorOf("v = [1, 2]\n:minimize v^2 over v").code).toBe("number-expected");
  });
});

describe("searches at the ends of the range of numbers", () => {
  it("end", () => {
    expect(factsOf("x = inf\n:solve 2*x = 3 for x").root).toBe(1.5);
    expect(errorOf("x = 1e308; y = -1\n:solve sin(y) = y, x + y = 3 for x, y").code).toBe(
      "no-solution",
    );
  });
});

describe("uncertainties of what is found", () => {
  it("are those of the inputs that an optimum moves with", () => {
    const program = "a = 2 ± 0.1\n:maximize a*x - x^2 over x;\n";
    expect(answersOf(`${program}a*x`).at(-1)?.uncertainty).toBeCloseTo(0.2, 12);
    expect(answersOf(`${program}x - a/2`).at(-1)?.uncertainty).toBeCloseTo(0, 12);
  });

  it("are not passed on by what a bound or a kink holds", () => {
    const held = repliesOf("a = 2 ± 0.1; x = 0\n:minimize (x - a)^2 over x in 0..1").at(-1);
    expect(held?.kind === "report" && held.parts).toContain(
      "the uncertainty of a is not propagated: the point is at a bound",
    );
  });

  it("are 0 where all that is left is rounding", () => {
    const program = "a = 1 ± 0.1; b = 1 ± 0.3\n:correlate a b 1\n:solve x = 3*a - b for x;\nx";
    expect(answersOf(program).at(-1)?.uncertainty).toBe(0);
  });
});
