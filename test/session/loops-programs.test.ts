/** Programs with loops as they are written in courses, beside figures that mpmath gives for the same steps. */

import { describe, expect, it } from "vitest";
import type { Numbers } from "../../src/session/reply.ts";
import { answersOf, gradientOf } from "../replies.ts";

/** The last answer that is shown. */
const lastOf = (program: string): Numbers => answersOf(program).at(-1)?.value as Numbers;

function expectNear(
  found: Numbers | undefined,
  expected: readonly number[],
  relative = 1e-12,
): void {
  const numbers = [found].flat() as number[];
  expect(numbers).toHaveLength(expected.length);
  for (const [at, number] of numbers.entries()) {
    const size = Math.abs(expected[at] as number);
    expect(Math.abs(number - (expected[at] as number))).toBeLessThanOrEqual(relative * size);
  }
}

const quadratic = "w = [0, 0]; loss = (w[1] - 1)^2 + 10(w[2] + 2)^2;";

describe("programs with loops", () => {
  it.each<[name: string, program: string, values: readonly number[], relative?: number]>([
    [
      "a step of gradient ascent",
      `x1 = 2; x2 = 0; w1 = -3; w2 = 1; b = 6.8813735870195432
      o = tanh(x1*w1 + x2*w2 + b);
      repeat 1 { w1, w2, b += 0.1*∇o }
      o`,
      [0.811488845761358],
    ],
    [
      "expectation maximization",
      `const x = [-2.1, -1.7, -0.9, -1.3, 1.1, 0.8, 1.9, 1.4, 2.3]
      m1 = -1; m2 = 1; s1 = 1; s2 = 1; q = 0.5
      a(x) = q*normpdf((x - m1)/s1)/s1
      c(x) = (1 - q)*normpdf((x - m2)/s2)/s2
      repeat 30 {
        r := a(x)/(a(x) + c(x))
        m1, m2 := sum(r*x)/sum(r), sum((1 - r)*x)/sum(1 - r)
        s1, s2 := sqrt(sum(r*(x - m1)^2)/sum(r)), sqrt(sum((1 - r)*(x - m2)^2)/sum(1 - r))
        q := mean(r)
      }
      [m1, s1, m2, s2, q]`,
      [
        -1.500017702184462, 0.4472135656998674, 1.499935674829022, 0.5405072643342032,
        0.4444299096040127,
      ],
    ],
    [
      "bisection",
      `f(x) = x^3 - 2x - 5
      a = 2; b = 3
      while b - a > 1e-12 {
        m := (a + b)/2
        a, b := f(m) > 0 ? a : m, f(m) > 0 ? m : b
      }
      a`,
      [2.0945514815423265],
    ],
    ["Fibonacci", "a = 0; b = 1\nrepeat 90 { a, b := b, a + b; }\na", [2880067194370816000]],
    [
      "Fibonacci by definitions",
      "const a = 0; const b = 1\nrepeat 90 { a, b = b, a + b; }\na",
      [2880067194370816000],
    ],
    [
      "the k-means method",
      `const x = [1, 2, 1.5, 8, 9, 8.5, 10]; const y = [1, 1, 3, 8, 7, 9.5, 8]
      p = [0, 0]; q = [3, 3]
      repeat 5 {
        z := (x - p[1])^2 + (y - p[2])^2 < (x - q[1])^2 + (y - q[2])^2
        p, q := [dot(z, x), dot(z, y)]/sum(z), [dot(1 - z, x), dot(1 - z, y)]/sum(1 - z)
      }
      concat(p, q)`,
      [1.5, 5 / 3, 35.5 / 4, 32.5 / 4],
    ],
    [
      "a recurrent network, unrolled once and then moved",
      `const xs = [1, 2, 3, 4]; const ys = [0.1, 0.3, 0.6, 0.8]
      u = [0.1, 0.2, -0.1, 0.3]; w = [0.5, -0.5]; v = [1, 1]
      const h = [0, 0]; const loss = 0
      for t in 1..4 {
        h = tanh([dot(u[1..2], h), dot(u[3..4], h)] + w*xs[t]);
        loss = loss + (dot(v, h) - ys[t])^2;
      }
      repeat 20 { u, w, v -= 0.05*∇loss }
      loss`,
      [0.02620319344725518],
    ],
    [
      "momentum",
      `${quadratic}\nv := 0*w\nrepeat 100 { v := 0.9v + grad(loss, w); w -= 0.01v }\nw`,
      [0.9957718862818715, -2.005702822242365],
    ],
    [
      "Adam",
      `${quadratic}\nm := 0*w; s := 0*w
      for t in 1..500 {
        g := grad(loss, w)
        m, s := 0.9m + 0.1g, 0.999s + 0.001g^2
        w -= 0.01*(m/(1 - 0.9^t))/(sqrt(s/(1 - 0.999^t)) + 1e-8)
      }
      w`,
      [0.999999995799833, -1.9887379608214002],
    ],
    [
      "early stopping",
      `w = 0; loss = (w - 3)^2; val = (w - 2)^2; best = inf; bad = 0; n = 0
      while bad < 10 and n < 1000 {
        w -= 0.1*∇loss
        bad, best, n := val < best ? 0 : bad + 1, min(best, val), n + 1
      }
      [n, best, w]`,
      [15, 0.0002876416, 2.894446883733504],
      1e-11,
    ],
    [
      "line search",
      `f(x) = (x - 1)^4
      x = 3; g = f'(x); t = 1
      while f(x - t*g) > f(x) - 0.5t*g*g { t /= 2 }
      t`,
      [0.015625],
    ],
    [
      "Gauss and Seidel",
      "x = [0, 0]\nrepeat 40 { x[1] := (7 - x[2])/4; x[2] := (3 - x[1])/3 }\nx",
      [18 / 11, 5 / 11],
    ],
    [
      "weight decay",
      "w = 4; b = 1; loss = (w*2 + b - 3)^2\nrepeat 2000 { w, b -= 0.05*∇(loss + 0.5*(w^2 + b^2)) }\n[w, b]",
      [12 / 11, 6 / 11],
    ],
    [
      "clipped steps",
      "w = [30, 40]; loss = 0.5*sum(w^2);\nrepeat 20 { g := grad(loss, w); w -= g*min(1, 1/norm(g)) }\nw",
      [18, 24],
    ],
  ])("%s", (_name, program, values, relative) => {
    expectNear(lastOf(program), values, relative);
  });

  it.each<[name: string, program: string, value: number, gradient: Record<string, number>]>([
    [
      "Euler's method",
      `th0 = 0.5; om0 = 0; const h = 0.01
      th, om = th0, om0
      repeat 200 { th, om = th + h*om, om - h*9.81*sin(th); }
      th`,
      0.54598235098194,
      { th0: 1.0583457993141052 },
    ],
    [
      "Runge and Kutta's method",
      `th0 = 0.5; const h = 0.01
      f(s) = [s[2], -9.81*sin(s[1])]
      s = [th0, 0];
      repeat 200 {
        k1 = f(s);
        k2 = f(s + h/2*k1);
        k3 = f(s + h/2*k2);
        k4 = f(s + h*k3);
        s = s + h/6*(k1 + 2k2 + 2k3 + k4);
      }
      s[1]`,
      0.49663134621877486,
      { th0: 0.9708934308016861 },
    ],
    ["Horner's scheme", "x = 3; const p = 0\nfor c in [1, -3, 2] { p = p*x + c }\np", 2, { x: 3 }],
  ])("%s is differentiable", (_name, program, value, gradient) => {
    expectNear(lastOf(program), [value]);
    const found = gradientOf(program);
    for (const [name, partial] of Object.entries(gradient)) {
      expectNear(found[name] as Numbers, [partial], 1e-12);
    }
  });

  it("a loan is differentiable in its rate", () => {
    const program = `balance = 200000; rate = 0.04; payment = 954.83
      for month in 1..360 { balance = balance*(1 + rate/12) - payment }
      balance`;
    // The balance itself is what 360 payments leave of 200,000: a difference of large numbers.
    expect(Math.abs((lastOf(program) as number) - 0.4101352523523105)).toBeLessThan(1e-7);
    const dated = program.replace("balance = 200000", "start = 200000; balance = start");
    expectNear(gradientOf(dated).rate as Numbers, [8002571.817052517], 1e-11);
  });
});
