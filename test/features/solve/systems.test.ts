import { describe, expect, it } from "vitest";
import { errorOf, factsOf, pointOf, repliesOf, wordsOf } from "../../replies.ts";
import { type Curves, curvesApart, curvesMeeting } from "./curves.ts";

const byKind = <Each extends Curves>(all: readonly Each[]): [string, Each[]][] =>
  [...new Set(all.map(({ kind }) => kind))].map((kind) => [
    kind,
    all.filter((each) => each.kind === kind),
  ]);

const programOf = ({ equations, unknowns }: Curves): string =>
  `:solve ${equations} for ${unknowns}`;

/** What is claimed of these, where nothing should be. */
const claimOf = (program: string): unknown => {
  const reply = repliesOf(program).at(-1);
  if (reply?.kind === "failure" && reply.error.code === "no-solution") return undefined;
  return reply?.kind === "failure" ? reply.error.message : pointOf(program);
};

describe("curves without a common point", () => {
  it.each(byKind(curvesApart(200)))("have none: %s", (_, pairs) => {
    for (const pair of pairs) {
      const program = programOf(pair);
      expect(claimOf(program), program).toBeUndefined();
    }
  });

  it.each([
    "y = x^2, y = x^2 + 1",
    "y = x^2, y = x^2 + 1/(1 + x^2)",
    "x + y = 1e-20, x + y = 2e-20",
    "x = x + 1, y = 2",
    "exp(-x) = 0, y = 1",
    "x^2 + y^2 = 1, x^2 + y^2 = 1.0000001",
    "(x^2 + y^2 - 1)^2 + (x - 3)^2 = 0, y = x",
  ])("have none from far away, either: %s", (equations) => {
    for (const start of ["x = 1e10; y = 1e20", "x = -1e6; y = 1e6", "x = 1e-8; y = 1e8"]) {
      const program = `${start}\n:solve ${equations} for x, y`;
      expect(claimOf(program), program).toBeUndefined();
    }
  });
});

describe("surfaces without a common point", () => {
  it.each([
    ["y = exp(x), y = exp(x) + 1 for x, y", "0.5"],
    ["y = exp(-0.877x), y = exp(-0.877x) + 1e-3 for x, y", "0.0005"],
    ["x*y = 1, y*z = 1, z*x = -1 for x, y, z", "1"],
  ])("differ by what stays, and does not near 0: %s", (text, left) => {
    const pattern = new RegExp(`the search diverges to .*, where the residual is still ${left}$`);
    expect(errorOf(`:solve ${text}`).message).toMatch(pattern);
  });

  it("have none, however far out rounding hides that", () => {
    // Along z = 4/3 x, y = -3/4 the third holds, and both planes nearly do.
    const plane = "4.5*x - 3*y - 3.375*z";
    const equations = [`${plane} = 3.875`, `${plane} = 12.625`, "x + y*z = -3"];
    const scaled = equations.map((each) => `0.001*(${each.replace(" = ", ") = 0.001*(")})`);
    const program = `:solve ${scaled.join(", ")} for x, y, z`;
    expect(claimOf(program), program).toBeUndefined();
  });
});

describe("curves with common points", () => {
  const pairs = curvesMeeting(120);
  it.each(byKind(pairs))("have those that are known: %s", (_, all) => {
    for (const pair of all) {
      const program = programOf(pair);
      const facts = factsOf(program);
      expect(facts.multiplicity, program).toBe(pair.root);
      if (pair.points.length === 0) continue;
      expect(facts.roots, program).toBe(pair.points.length);
      const found = Object.values(pointOf(program)) as number[];
      // The nearest to the start, (1, 1), and no digit too many.
      const distance = (point: readonly number[]): number =>
        Math.max(...point.map((x) => Math.abs(x - 1)).filter((x) => !Number.isNaN(x)));
      const [known] = [...pair.points].sort((a, b) => distance(a) - distance(b));
      for (const [j, x] of (known ?? []).entries()) {
        if (Number.isNaN(x) || x === 0) continue;
        const error = Math.abs((found[j] as number) - x) / Math.abs(x);
        expect(error, program).toBeLessThanOrEqual(10 ** (1 - (facts.digits as number)));
      }
      // What is 0 has no digits.
      if (known?.every((x) => !(Math.abs(x) > 0))) continue;
      expect(facts.digits, program).toBeGreaterThanOrEqual(pair.root === "simple" ? 12 : 4);
    }
  });
});

describe("what is said of a system", () => {
  it("is how it is conditioned, also where an unknown is 0 but for rounding", () => {
    const program = ":solve x^2 - y + 1 = 0, x = cos(pi/2*y) for x, y";
    // The Jacobian is [[0, -1], [1, pi/2]].
    expect(factsOf(program).condition).toBeLessThan(10);
    expect(wordsOf(program, "condition")).toMatch(/^condition number 3\.\d+; /);
  });

  it.each([
    ["exp(x) + exp(y) = -0.5, x = y", /diverges to x = -\d.*, where the residual is still 0\.5/],
    ["tanh(x) = 1.5, y = x", /diverges to x = \d.*, where the residual is still 0\.5/],
    ["x^2 - y^2 = 1, y = x", /the residual tends to 0 only toward infinity, at x = /],
    ["y = sqrt(x^2 + 1), y = x", /the residual tends to 0 only toward infinity, at x = /],
    ["y = x^2, y = x^2 + 1", /the residual is smallest at x = .* \(0\.5\)/],
    ["x = x + 1, y = 2", /the sides of equation 1 differ by 1 everywhere$/],
    ["y = 2, sin(x)^2 + cos(x)^2 = 2", /the sides of equation 2 differ by 1 at every point tried$/],
  ])("is where a search has ended: %s", (equations, words) => {
    expect(errorOf(`:solve ${equations} for x, y`).message).toMatch(words);
  });
});
