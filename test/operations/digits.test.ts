/** Where functions and their derivatives are known for losing their digits: references by mpmath, with 80 digits. */

import { describe, expect, it } from "vitest";
import { answersOf, lastValue } from "../replies.ts";

const inf = Number.POSITIVE_INFINITY;

describe("keeps its digits", () => {
  it.each([
    ["digamma(-7.00000001)", 100000002.62338854],
    ["digamma(-15.000000000000002)", 562949953421314.8],
    ["digamma(-64.00000000000001)", 70368744177668.17],
    ["digamma(-63.99999999999999)", -140737488355323.83],
    ["x = -7.00000001; diff(gamma(x), x)", 1984127008243.932],
    ["x = -15.000000000000002; diff(gamma(x), x)", 2.4234829236712342e17],
    ["x = -7.00000001; diff(lgamma(x), x)", 100000002.62338854],
    ["x = -8.00000001; diff(factorial(x), x)", 1984126655792.2185],
    ["polygamma(2, -0.3)", 67.63908119988317],
    ["beta(-0.5, -1.25)", -5.032188985889487],
    ["beta(-2.3, 7.1)", -70.49465327973977],
    ["beta(-9.3, 4.1)", 0.0011703890512417255],
    ["beta(-0.3, 0.2)", 1.858821231949958],
    ["x = 8e-5; y = 2e-5; diff(diff(beta(x, y), x), y)", 2.4038432498673297],
    ["x = 8e-5; y = 2e-5; diff(diff(beta(x, y), y), x)", 2.4038432498673297],
    ["x = -0.5; y = -0.5; diff(beta(x, y), x)", -12.566370614359172],
    ["digammastep(69229.904, 3.48e-12)", 5.0267657944007314e-17],
    ["x = 1e9; diff(sinc(x), x)", 8.378871808180589e-10],
    ["x = 1e9; diff(sinc(x), x, 2)", -5.458434511244739e-10],
    ["x = 1e12; diff(sinc(x), x, 3)", -7.91446301854724e-13],
    ["x = 40; y = 0; diff(softmax([x, y])[1], x)", 4.248354255291589e-18],
    ["x = 40; y = 0; diff(softmax([x, y])[1], y)", -4.248354255291589e-18],
    ["x = 40; y = 0; diff(softmax([x, y])[1], x, 2)", -4.248354255291589e-18],
    ["x = 40; y = 0; diff(logsumexp(x, y), x, 2)", 4.248354255291589e-18],
    ["x = 1e9; diff(hypot(x, 1), x, 2)", 1e-27],
    ["v = [1e15, 1e15 + 1, 1e15 + 3]; var(v)", 1.5555555555555556],
    ["v = [1e15, 1e15 + 1, 1e15 + 3]; std(v)", 1.247219128924647],
    ["v = [1e15, 1e15 + 1, 1e15 + 3]; diff(var(v), v)[2]", -0.2222222222222222],
    ["normlogcdf(-40)", -804.6084420137538],
    ["x = -40; diff(normlogcdf(x), x)", 40.02496884720726],
    ["x = -40; diff(normlogcdf(x), x, 2)", -0.9993773316214086],
    ["x = -40; diff(normlogcdf(x), x, 3)", 3.101744039648625e-5],
  ])("%s is %d", (program, reference) => {
    expect(Math.abs(lastValue(program) / reference - 1)).toBeLessThan(1e-13);
  });
});

describe("at the ends of the numbers", () => {
  it.each([
    ["softmax([1000, 1000])[1]", 0.5],
    ["softmax([1000, 1000])[2]", 0.5],
    ["softmax([1, 1e308])[2]", 1],
    ["softmax([5])[1]", 1],
    ["x = 1e200; diff(normpdf(x), x, 3)", 0],
    ["x = 1e200; diff(gelu(x), x, 3)", 0],
    ["x = inf; diff(normpdf(x), x)", 0],
    ["x = 1e-200; diff(asech(x), x, 2)", inf],
    ["polygamma(2, 1e-200)", -inf],
    ["polygamma(3, 1e-200)", inf],
    ["normlogcdf(-inf)", -inf],
    ["normlogcdf(-1e300)", -inf],
    ["normlogcdf(inf)", 0],
    ["x = -1e300; diff(normlogcdf(x), x)", 1e300],
    ["x = 50; diff(normlogcdf(x), x)", 0],
    ["beta(inf, 2)", 0],
    ["beta(inf, inf)", 0],
    ["beta(inf, -0.5)", -inf],
    ["beta(0, 2)", inf],
    ["beta(-0.5, -0.5)", 0],
    ["x = inf; diff(beta(x, 2), x)", 0],
  ])("%s is %d", (program, expected) => {
    // -0 is 0.
    expect(lastValue(program) + 0).toBe(expected);
  });

  it.each([
    "polygamma(2, -1)",
    "polygamma(2, -2)",
    "polygamma(3, -1)",
    "trigamma(0)",
    "digamma(-3)",
  ])("%s is a pole, where it is no number", (formula) => expect(lastValue(formula)).toBeNaN());

  it.each(["beta(0, 0)", "beta(-1, 0.5)", "beta(2, -3)", "beta(-inf, 2)", "beta(nan, 2)"])(
    "%s is not a number",
    (formula) => expect(lastValue(formula)).toBeNaN(),
  );
});

it.each([
  ["x = -40; ln(normcdf(x))", "normlogcdf(x) is ln(normcdf(x)) without underflow"],
  ["x = -38; log10(normcdf(x))", "normlogcdf(x) is ln(normcdf(x)) without underflow"],
  ["x = -800; -ln(sigmoid(x))", "logsigmoid(x) is ln(sigmoid(x)) without underflow"],
])("%s tells what does not underflow", (program, advice) => {
  expect(answersOf(program).at(-1)?.notes[0]?.cause).toContain(advice);
});
