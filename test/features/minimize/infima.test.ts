import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersOf, factsOf } from "../../replies.ts";

/** Functions of x that fall to a limit which they do not come to, on the right of where they begin. */
const falling = [
  "exp(-x)",
  "-tanh(x)",
  "1/(1 + x^2)",
  "softplus(-x)",
  "sigmoid(-x)",
  "-atan(x)",
  "-erf(x)",
  "1/(1 + exp(x))",
  "exp(-x/3)",
  "exp(-2x)",
  "2^(-x)",
  "1/(1 + x^4)",
  "-x/sqrt(1 + x^2)",
  "2/(x + sqrt(4 + x^2))",
  "1/cosh(x)",
  "sech(x)^2",
  "1 - tanh(x/2)",
  "exp(-x) + exp(-3x)",
  "exp(-x) + 1/(1 + x^2)",
  "ln(1 + exp(-x))",
  "ln(1 + 1/(1 + x^2))",
  "(1 - tanh(x))^2",
  "(sigmoid(x) - 1)^2",
  "softplus(-x)^2",
  "softplus(1 - 2x)",
  "softplus(-x) + softplus(-3x)",
  "erfc(x)",
  "exp(-x)*(2 + sin(1))",
  "-exp(x)/(1 + exp(x))",
  "sqrt(1 + exp(-2x))",
];
const companions = ["0", "(y - 3)^2", "(y - 1)^4", "cosh(y - 2)", "(y + 2)^2 + (y + 2)^4"];

describe("what falls to a limit is no minimum", () => {
  it("whatever stands beside it", () => {
    expect(falling).toHaveLength(30);
    fc.assert(
      fc.property(
        fc.constantFrom(...falling),
        fc.constantFrom(...companions),
        fc.constantFrom(...[-200, -60, -8, 0, 5, 40, 200].map((power) => 2 ** power)),
        fc.constantFrom(...[0, 1, 2 ** -20, 0.125, 8, 64, 1024, -1, -1024]),
        fc.constantFrom("", " method newton", " method lbfgs"),
        (text, companion, factor, constant, method) => {
          const over = companion === "0" ? "x" : "x, y";
          const program = `:minimize ${factor}*((${text}) + ${companion} + ${constant}) over ${over}${method}`;
          expect(factsOf(program), program).toMatchObject({ converged: false });
        },
      ),
      { numRuns: Number(process.env.NABLA_RUNS ?? 100) },
    );
  });
});

/** The same, as differences of large numbers: far out rounding is as large as what is left of them. */
const cancelling = [
  "sqrt(1 + x^2) - x",
  "sqrt(4 + x^2) - x + (y - 1)^2",
  "1000*(hypot(x, 1) - x)",
  "sqrt(x^2 + x + 1) - x + 1",
  "sqrt(x^4 + 1) - x^2",
  "ln(x + 1) - ln(x)",
  "-x*(pi/2 - atan(x))",
  "sqrt(1 + (x - y)^2) - (x - y)",
];

it.each(cancelling)("%s is no minimum where rounding hides that it falls", (text) => {
  const over = /\by\b/.test(text) ? "x, y" : "x";
  for (const method of ["", " method newton", " method lbfgs"]) {
    const program = `x = 1; y = 0\n:minimize ${text} over ${over}${method}`;
    expect(factsOf(program).converged, program).toBe(false);
  }
});

/** Minima, and what they are like without constants and factors. */
const minima = [
  ["(x - 2)^2 + (y - 1)^2", "positive definite"],
  ["(x - 2)^2/(1 + (x - 2)^2) + y^2", "positive definite"],
  ["1 - exp(-(x - 1.5)^2) + cosh(y)", "positive definite"],
  ["(x - y)^2*1e6 + (x + y - 3)^2", "positive definite"],
  ["(1 - x)^2 + 100*(y - x^2)^2", "positive definite"],
  ["(x - 2)^4 + y^2", "positive semidefinite|inconclusive"],
  ["x^4 + y^4", "zero|inconclusive"],
  ["(x - y)^2", "positive semidefinite"],
] as const;

describe("what is said of a minimum", () => {
  it("is the same with a constant and a factor, or less", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...minima),
        fc.constantFrom(...[-200, -60, -8, 0, 5, 40, 200].map((power) => 2 ** power)),
        fc.constantFrom(...[0, 1, 0.125, 8, 64, 512, 1024, -1, -1024]),
        ([text, kind], factor, constant) => {
          const program = `x = 1.2; y = 1.7\n:minimize ${factor}*((${text}) + ${constant}) over x, y`;
          const facts = factsOf(program);
          expect(facts.hessian, program).toMatch(
            new RegExp(`^(${kind}|inconclusive|positive semidefinite)`),
          );
          expect(facts.converged, program).toBe(true);
        },
      ),
      { numRuns: Number(process.env.NABLA_RUNS ?? 100) },
    );
  });
});

describe("an error bar", () => {
  it.each(["", "+ 1", "+ 1000"])("is not passed on from where there is no minimum: %s", (rest) => {
    const program = `c = 3 ± 0.1\n:minimize (b - c)^2 + exp(-a*c) ${rest} over a, b;\n`;
    for (const name of ["a", "b"]) {
      expect(answersOf(`${program}${name}`).at(-1)?.uncertainty).toBeUndefined();
    }
  });

  it("is passed on where there is one, whatever is added", () => {
    const program = "c = 3 ± 0.1\n:minimize (b - c)^2 + 1000 over b;\nb";
    expect(answersOf(program).at(-1)?.uncertainty).toBeCloseTo(0.1, 12);
  });
});
