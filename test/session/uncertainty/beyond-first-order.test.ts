/** Where the law of propagation says ± 0 of what varies, the answer says so. The figures are those of closed forms. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Session } from "../../../src/index.ts";
import { splitStatements } from "../../../src/syntax/statements.ts";
import { answersOf } from "../../replies.ts";

const given = "x = 0 ± 1\nz = 0 ± 1\nw = [0, 0] ± 1\nt = 1 ± 1\n";
const notesOn = (program: string): string[] =>
  (answersOf(given + program).at(-1)?.notes ?? [])
    .filter(({ code }) => code === "uncertainty")
    .map(({ message, cause }) => `${message}: ${cause}`);

const only = "vanishes only to first order";
const within = "within two standard uncertainties of the inputs";

describe("an uncertainty that vanishes to first order", () => {
  it.each([
    // A chi-squared variable has the variance 2 for each degree of freedom.
    ["x^2", "1.414 to second order (:budget second)"],
    ["dot(w, w)", "2 to second order (:budget second)"],
    ["y = x^2", "1.414 to second order (:budget y second)"],
    ["y = x^2;\ny + 3", "1.414 to second order (:budget second)"],
    // The product of two has the variance 1 + r².
    ["x*z", "1 to second order (:budget second)"],
    [":correlate x z 0.5\nx*z", "1.118 to second order (:budget second)"],
    // 1 - x²/2, and here with a slope of -1e-9.
    ["cos(x)", "0.7071 to second order (:budget second)"],
    ["a = 1e-9 ± 0.1\n1e6*cos(a)", "7071 to second order (:budget second)"],
    ["p = 3.1 ± 0.1\n(p - 3.1)^2", "0.01414 to second order (:budget second)"],
    ["x^1.5", "second derivatives are not finite (:montecarlo)"],
    ["x^3", `the value changes by 8 ${within} (:montecarlo)`],
    ["x^4", `the value changes by 16 ${within} (:montecarlo)`],
    ["abs(x)", `the value changes by 2 ${within} (:montecarlo)`],
    ["tanh(1000*t)", `the value changes by 2 ${within} (:montecarlo)`],
    ["relu(t - 2)", `the value changes by 1 ${within} (:montecarlo)`],
    ["floor(t/3)", `the value changes by 1 ${within} (:montecarlo)`],
  ])("of %j is told of", (program, cause) => {
    expect(notesOn(program)).toEqual([`the uncertainty ${only}: ${cause}`]);
  });

  it("is told of for each element of a list", () => {
    expect(notesOn("v = [x^2, z, x*z]")).toEqual([
      `the uncertainty of v[1] ${only}: 1.414 to second order (:budget v[1] second)`,
      `the uncertainty of v[3] ${only}: 1 to second order (:budget v[3] second)`,
    ]);
    expect(notesOn("[z, x^2]")).toEqual([
      `the uncertainty of element 2 ${only}: 1.414 to second order (:montecarlo)`,
    ]);
    expect(notesOn("[x^2*k for k in 1..9]")).toHaveLength(3);
  });

  it.each([
    "0*x",
    "x - x",
    "x + z",
    "sin(z)^2 + cos(z)^2",
    "sin(z)^2 + cos(z)^2 - 1",
    ":correlate x z 1\nx - z",
    "k = 9192631770.1234 ± 0.0023\nk^2",
    "k = 9192631770.1234 ± 0.0023\n1e-12*k",
    "q = 1 ± 0\nq^2 - 2*q",
    "t^2",
    "relu(t - 20)",
    "1e400*x",
    "x^2;",
    "u = 0\nu^2",
  ])("is none in %j", (program) => {
    expect(notesOn(program)).toEqual([]);
  });

  it("takes no part in the conventions and the gradients that are told", () => {
    const alone = answersOf("x = 0\nabs(x)^3 + x^2").at(-1);
    const uncertain = answersOf("x = 0 ± 1\nabs(x)^3 + x^2").at(-1);
    expect(uncertain?.notes.slice(0, alone?.notes.length)).toEqual(alone?.notes);
    const replies = answersOf("x = 0 ± 1\ny = x^2\ny + x\n:trace y\n");
    expect(replies.at(-1)?.gradient).toMatchObject([{ partial: 1 }]);
  });
});

describe("in rows of data", () => {
  const runner = (program: string) => {
    const run = new Session().repeat(
      ["c"],
      [...splitStatements(program)].map((statement) => ({ statement, file: "" })),
    );
    return (c: number) =>
      [...run([c])].flatMap((reply) =>
        reply.kind === "answer" && !reply.statement.silent
          ? [[reply.value, reply.uncertainty, reply.gradient, reply.notes]]
          : [],
      );
  };
  const compiled = (program: string) => {
    const run = runner(program);
    for (let row = 0; row < 120; row++) run(2 + row / 100);
    return run;
  };

  it.each([
    "x = 0.5 ± 1\n(x - c)^2\n",
    "x = 0.5 ± 1; z = 0 ± 1\ny = c*x*z; cos(x*c)\ny + c*x\n",
    "x = 0.5 ± 1\n[x*c, (x - c)^2, c]\n",
    "x = 0.5 ± 1\nx^2*c - x*c\n",
    "x = 0.5 ± 1\nc\ntanh(100*c*x)\n",
  ])("%j answers with compiled code as without", (program) => {
    const run = compiled(program);
    for (const c of [0.5, 0, 1e-10, -1, 3, 0.5 + 1e-12, 1e9]) {
      expect(run(c)).toEqual(runner(program)(c));
    }
  });

  it("is told of in the row where it is so", () => {
    const run = compiled("x = 0.5 ± 1\n(x - c)^2\n");
    expect(run(3)[0]?.[3]).toEqual([]);
    expect(run(0.5)[0]?.[3]).toMatchObject([{ code: "uncertainty" }]);
  });

  it("answers so at whatever numbers", () => {
    const run = compiled("x = 0.5 ± 1; z = 2 ± 0.1\n(x - c)*(z - 4*c)\nz*(x - c)^3\n");
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: -2, max: 2 })), (c) => {
        expect(run(c)).toEqual(
          runner("x = 0.5 ± 1; z = 2 ± 0.1\n(x - c)*(z - 4*c)\nz*(x - c)^3\n")(c),
        );
      }),
      { numRuns: 60 },
    );
  });
});
