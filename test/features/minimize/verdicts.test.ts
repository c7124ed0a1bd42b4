import { describe, expect, it } from "vitest";
import { errorOf, factsOf, reportOf, wordsOf } from "../../replies.ts";

describe("what stands in the way of a minimum is named", () => {
  it.each([
    ["exp(-x) + 1 over x", "receding"],
    ["tanh(x) over x", "receding"],
    ["1/(1 + x^2) + 5 over x", "receding"],
    ["2 + softplus(-a) over a", "receding"],
    ["(b - 3)^2 + exp(-a) over a, b", "receding"],
    ["(b - 3)^2 + exp(-a) + 7 over a, b", "receding"],
    // A logistic regression of what can be separated: the likelihood grows with the length of (a, b).
    ["sum(softplus(-([1, 1, -1, -1]*(a + b*[1, 2, -1, -2])))) over a, b", "receding"],
    ["1 + sum(softplus(-([1, 1, -1, -1]*(a + b*[1, 2, -1, -2])))) over a, b", "receding"],
    ["-exp(-(x - 100)^2) over x in -10..10", "flat"],
    ["(b - 3)^2 - exp(-(a - 100)^2) over a, b", "flat"],
  ])("%s", (text, reason) => {
    for (const command of [`:minimize ${text}`, `:maximize -(${text.replace(" over", ") over")}`]) {
      expect(factsOf(command), command).toMatchObject({ converged: false, reason });
      const words = reason === "flat" ? /^flat: / : /the m..imum may be at infinity/;
      expect(wordsOf(command, "reason")).toMatch(words);
    }
  });

  it("is a bent valley, along which the value falls", () => {
    // Along b = 1.5 a^2 it is -0.25 a^4, though it is least at 0 along every line.
    const text = "(b - a^2)*(b - 2a^2)";
    for (const constant of ["", " + 1"]) {
      const program = `a = 0; b = 0\n:minimize ${text}${constant} over a, b`;
      expect(factsOf(`${program} method newton`)).toMatchObject({
        converged: false,
        reason: "saddle",
      });
      expect(errorOf(program).message).toMatch(/seems unbounded below/);
    }
    // Rounding hides it here, and nothing stronger is said.
    const hidden = `a = 0; b = 0\n:minimize ${text} + 1000 over a, b method newton`;
    expect(factsOf(hidden).converged).toBe(false);
    const twoFlat = "a = 0; b = 0\n:minimize a^4 + b^4 - 3a^2*b^2 over a, b method newton";
    expect(factsOf(twoFlat)).toMatchObject({ converged: false, reason: "saddle" });
  });

  it("is a jump with a lower value on one side", () => {
    // From the left it comes to -0.1, and at 1 it is 0.
    const program = "x = 3\n:minimize sign(x - 1)*0.1 + (x - 1)^2 over x";
    expect(factsOf(program)).toMatchObject({ converged: false, reason: "stalled" });
    expect(wordsOf(program, "reason")).toMatch(/^jump: along x the value jumps from -0.1 to 0.1/);
  });

  it("is no jump that the value rises from", () => {
    const program = ":minimize if(x < 1, 5, x) over x";
    expect(factsOf(program)).toMatchObject({ converged: true, value: 1 });
    expect(wordsOf(program, "reason")).toBe("jump: along x the value jumps from 5 to 1");
    expect(wordsOf(":maximize if(x < 1, -5, -x) over x", "reason")).toBe(
      "jump: along x the value jumps from -5 to -1",
    );
  });
});

/** Along (1, 1, 1), (1, -1, 1), or a plane, the value is the same, but for rounding that grows with the numbers. */
const levelAlong = [
  "(x - y)^2 + (y - z)^2",
  "(x + y)^2 + (y + z)^2",
  "(x + y + z)^2 + (x - y)^2",
  "(2x - y)^2 + (3y - z)^2",
  "1000*(x + y + z - 3)^2 + 100",
  "cos(x + y/3 - z)",
  "cosh(x + y + z)",
  "sqrt(1 + (x + y + z)^2)",
  "tanh(x - 0.1y + z/7)^2",
  "(7x - 0.3y + z)^2*2^30",
];

const hessianOf = (program: string): string => wordsOf(program, "hessian");

describe("what second derivatives tell", () => {
  it("is told as far as they do", () => {
    const uneven = "a = 1; b = 5\n:minimize (a - b)^2*1e14 + (a + b - 2)^2 over a, b";
    expect(factsOf(uneven)).toMatchObject({ hessian: "positive definite", converged: true });
    expect(hessianOf(uneven)).toMatch(/^positive definite, eigenvalues 4 to 4/);
    for (const start of ["x = 1", "x = -5", "x = 0"]) {
      for (const constant of ["", " + 1", " + 1000"]) {
        const program = `${start}\n:minimize x^4${constant} over x`;
        expect(hessianOf(program)).toMatch(/^(inconclusive at second order|zero), /);
        expect(wordsOf(program, "reason")).toMatch(/^inconclusive at second order, but the value /);
        expect(factsOf(program).converged).toBe(true);
      }
    }
  });

  it.each(levelAlong)("is that %s is level along a line", (text) => {
    for (const [x, y] of [
      [1.05, 1.65],
      [2.98, 2.65],
      [0.76, 0.6],
    ]) {
      const program = `x = ${x}; y = ${y}; z = 4\n:minimize ${text} over x, y, z`;
      expect(factsOf(program), program).toMatchObject({ converged: true });
      expect(factsOf(program).hessian, program).not.toBe("positive definite");
      expect(wordsOf(program, "reason")).toMatch(/in some direction the value stays the same/);
    }
  });

  it("is that a bent valley is level along its floor", () => {
    const program = "a = 0; b = 0\n:minimize (b - a^2)^2 + 1 over a, b";
    expect(wordsOf(program, "reason")).toMatch(/in some direction the value stays the same/);
  });
});

it("a minimum is called a local one", () => {
  const titles = [":minimize (x - 3)^2 over x", ":maximize -(x - 3)^2 over x"].map(
    (program) =>
      reportOf(program).parts.flatMap((part) =>
        typeof part !== "string" && part.kind === "facts" ? part.rows : [],
      )[0]?.title,
  );
  expect(titles).toEqual(["local minimum", "local maximum"]);
});
