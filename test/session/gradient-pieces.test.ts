/** Gradients in moves: with respect to what, in which shape, and what has none. */

import { describe, expect, it } from "vitest";
import type { Numbers } from "../../src/index.ts";
import { answersOf, errorOf, repliesOf } from "../replies.ts";

const lastNumbers = (program: string): Numbers => answersOf(program).at(-1)?.value as Numbers;

describe("∇ in a move", () => {
  const before = "w = [1, 2]; b = 3; l = sum(w^2)*b";

  it("is with respect to each target in turn, in its shape", () => {
    expect(lastNumbers(`${before}; w, b := ∇l; [w[1], w[2], b]`)).toEqual([6, 12, 5]);
    expect(lastNumbers(`${before}; w[2] := ∇l; w`)).toEqual([1, 12]);
    expect(lastNumbers(`${before}; w, b -= 0.5*∇l; [w[1], w[2], b]`)).toEqual([-2, -4, 0.5]);
    expect(lastNumbers(`${before}; w, b := ∇l, ∇(l^2); b`)).toBe(150);
  });

  it.each([
    ["w := grad(l); w", [6, 12]],
    ["b := grad(l, w)[2]; b", 12],
    ["w := grad(l, w, b)[2..3]; w", [12, 5]],
    ["w -= ∇(l + 0.5*sum(w^2)); w", [-6, -12]],
    ["b := 2∇l + 1; b", 11],
    ["b := -∇l; b", -5],
    ["b := sum(grad(l, w)*w); b", 30],
    ["b := diff(l, b)*2; b", 10],
    ["g := grad(l, w); w -= 0.1*g*min(1, 1/6); w[1]", 0.9],
  ])("is a number, or a list, in a formula: %s", (move, value) => {
    expect(lastNumbers(`${before}; ${move}`)).toEqual(value);
  });

  it("of a gradient is the second derivative", () => {
    expect(lastNumbers("x = 5; ∇∇(x^3)")).toBe(30);
    // Newton's step on a parabola lands on its minimum.
    expect(lastNumbers("x = 5; f = (x - 2)^2; x -= ∇f/∇∇f; x")).toBe(2);
    expect(lastNumbers("x = 2; x := ∇∇∇(x^4); x")).toBe(48);
    expect(lastNumbers("x = 2; y = 3; x := ∇∇(x^2*y^2); x")).toBe(18);
  });

  it("counts only where it stands in the move", () => {
    // What the move calls takes its own over all inputs: f(x) is 2xk + x^2, and its derivative 2k + 2x.
    expect(lastNumbers("f(t) = sum(∇(t^2*k)); x = 2; k = 3; x := f(x) + ∇f(x); x")).toBe(26);
  });

  it.each([
    ["w := w > 0 ? ∇sqrt(w) : 7; w", 7],
    ["w := if(w > 0, ∇sqrt(w), 7); w", 7],
    ["w := (w > 0 ? ∇sqrt(w) : ∇(3w + v)) + 2; w", 5],
    ["w, v := ∇(w*v) > 1 ? 1/∇(w + v) : ∇sqrt(w + v); w", 1],
  ])("is taken in the branch that is taken, and nowhere else: %s", (move, value) => {
    const program = `w = 0; v = 4; ${move}`;
    expect(lastNumbers(program)).toBe(value);
    const notes = repliesOf(program).flatMap((reply) => ("notes" in reply ? reply.notes : []));
    expect(notes).toEqual([]);
  });

  it("follows convention where the loss does, and is nan where the loss is", () => {
    expect(lastNumbers("x = 0; x := ∇relu(x); x")).toBe(0);
    expect(lastNumbers("x = -1; y = 2; y := ∇(sqrt(x)*y); y")).toBeNaN();
  });
});

describe("∇ with respect to what it does not depend on", () => {
  it.each<[program: string, message: string, hint: string, at: string]>([
    [
      "w = 1; v = 0; l = w^2; v := 0.9v + ∇l",
      "l does not depend on v",
      "name the variable to differentiate by, as in `grad(l, w)`",
      "l",
    ],
    [
      "w = 1; l = w^2; v := ∇l",
      "l does not depend on v",
      "name the variable to differentiate by, as in `grad(l, w)`",
      "l",
    ],
    [
      "w = 1; v = 0; w -= 0.1*∇v",
      "v does not depend on w",
      "take the gradient of a value that depends on w, as in `∇loss`",
      "v",
    ],
    [
      "w = 1; l = w^2; w = 2; w -= 0.1*∇l",
      "l depends on an earlier w",
      "= made a new w: define l again, then move w with :=",
      "l",
    ],
    [
      "w = 1; b = 2; l = w^2; w, b -= 0.1*∇(l + 1)",
      "l + 1 does not depend on b",
      "name the variable to differentiate by, as in `grad(l + 1, w)`",
      "l + 1",
    ],
  ])("%s", (program, message, hint, at) => {
    const failure = repliesOf(program).find((reply) => reply.kind === "failure");
    expect(failure?.error).toMatchObject({ code: "bad-change", message, hint });
    const { start = 0, end = 0 } = failure?.error.span ?? {};
    expect(failure?.statement.text.slice(start, end)).toContain(at);
  });

  it("is judged by names and not by the branch that is taken", () => {
    expect(lastNumbers("w = 1; k = -1; l = k > 0 ? w^2 : k; w -= ∇l; w")).toBe(1);
    expect(lastNumbers("w = 1; f(t) = t*w; l = f(2); w -= ∇l; w")).toBe(-1);
    expect(lastNumbers("w = 2; w^2; w -= ∇ans; w")).toBe(-2);
  });
});

describe("a gradient by =", () => {
  it.each(["w = w - 0.1*∇l", "w = w - 0.1*grad(l)", "a, w = 1, w - 0.1*∇l"])(
    "is refused, since it makes another w: %s",
    (statement) => {
      expect(errorOf(`w = 1; l = w^2; ${statement}`)).toMatchObject({
        code: "bad-change",
        message: "= defines a new w instead of moving it",
        hint: "write w -= 0.1*∇loss",
      });
    },
  );

  it("of other names is a formula", () => {
    expect(lastNumbers("w = 1; l = w^2; g = 0.1*∇l; w := 2; g")).toBe(0.4);
  });
});

describe("∇ of a list", () => {
  it.each([
    ["v = [1, 2]; ∇v", "take the gradient of its sum or mean"],
    ["v = [1, 2]; v -= ∇v", "take the gradient of its sum or mean"],
    ["v = [1, 2]; grad(v, v)", "take the gradient of its sum or mean"],
    ["v = [1, 2]; ∇∇sum(v^2)", ":hessian sum(v^2) shows all second derivatives"],
    ["v = [1, 2]; v -= ∇∇sum(v^2)", ":hessian sum(v^2) shows all second derivatives"],
    ["x = 1; y = 2; grad(grad(x*y, x, y), x)", ":hessian x*y shows all second derivatives"],
  ])("is refused: %s", (program, hint) => {
    expect(errorOf(program)).toMatchObject({
      code: "number-expected",
      message: "expected a number, found a list of 2",
      hint,
    });
  });
});

describe("grad", () => {
  it.each<[string, Numbers]>([
    ["x = 3; grad(x^2, x)", 6],
    ["x = 3; y = 2; grad(x^2*y, x, y)", [12, 9]],
    ["v = [1, 2]; grad(sum(v^2), v)", [2, 4]],
    ["v = [3]; grad(sum(v^2), v)", [6]],
    ["v = [1, 2]; x = 3; grad(sum(v^2)*x, x, v)", [5, 6, 12]],
    ["v = [1, 2]; grad(sum(v^2), v[2])", 4],
    ["x = 3; y = 2; grad(x^2*y)", [12, 9]],
    ["x = 3; y = 2; ∇(y*x^2)", [9, 12]],
    ["v = [1, 2]; ∇sum(v^2)", [2, 4]],
    ["x = 3; ∇(x^2)", 6],
    ["x = 3; 2∇(x^2) + 1", 13],
    ["x = 3; f(t) = t^3; ∇f(x)", 27],
    ["v = [1, 2]; ∇v[1]", [1, 0]],
  ])("has the shape of what it is with respect to: %s", (program, value) => {
    expect(lastNumbers(program)).toEqual(value);
  });

  it("has the order of the gradient table where it names nothing", () => {
    const program = "c = 1; a = 2; b = 3; l = b*a^2*c^3";
    const order = answersOf(`${program}\n l`)
      .at(-1)
      ?.gradient.map(({ partial }) => partial);
    expect(lastNumbers(`${program}; ∇l`)).toEqual(order);
  });

  it("asks for names where some inputs are numbers and some lists", () => {
    expect(errorOf("x = 1; v = [1, 2]; ∇(sum(v)*x)")).toMatchObject({
      code: "not-differentiable",
      message: "v and x are a mix of numbers and lists",
      hint: "name one: grad(sum(v)*x, v)",
    });
  });

  it.each([
    ["x = 2; ∇x^2", "ambiguous: ∇x^2", "write (∇x)^2 or ∇(x^2)"],
    ["x = 2; ∇x²", "ambiguous: ∇x²", "write (∇x)² or ∇(x²)"],
  ])("with a power behind it is refused: %s", (program, message, hint) => {
    expect(errorOf(program)).toMatchObject({ code: "ambiguous", message, hint });
  });
});

describe("a prompt", () => {
  it("is passed over where a statement begins or goes on", () => {
    expect(lastNumbers("∇ x = [1,\n… 2]\n∇ x := 3*[1,\n… 2]\n∇ x")).toEqual([3, 6]);
    expect(lastNumbers("∇ x = 3\n∇ y = [1,\n… 2]*x\n∇ x := 4\n∇ y")).toEqual([4, 8]);
  });

  it("of a statement is an error where one goes on", () => {
    expect(errorOf("y = [1,\n∇ 2]").code).toBe("syntax");
  });
});
