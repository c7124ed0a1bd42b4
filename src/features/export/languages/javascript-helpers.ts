/** Functions that JavaScript lacks, with types: right to 1e-13 or so, and short. */

import type { Helper } from "../language.ts";

export const javascriptHelpers: Readonly<Record<string, Helper>> = {
  sech: {
    code: `/** 1/cosh(x), without overflow. */
function sech(x: number): number {
  const q = Math.exp(-Math.abs(x));
  return (2 * q) / (1 + q * q);
}`,
  },
  sinc: {
    code: `/** sin(x)/x, and 1 at 0. */
function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(x) / x;
}`,
  },
  sincDerivative: {
    code: `/** The n-th derivative of sin(x)/x: by parts, or for small x by its series. */
function sincDerivative(x: number, n: number): number {
  if (Math.abs(x) > n + 1) {
    // The sine and its derivatives.
    const waves = [Math.sin(x), Math.cos(x), -Math.sin(x), -Math.cos(x)];
    let value = Math.sin(x) / x;
    for (let k = 1; k <= n; k++) value = ((waves[k % 4] as number) - k * value) / x;
    return value;
  }
  let power = n % 2 === 0 ? 1 : x;
  let sum = 0;
  for (let m = n + (n % 2); m < n + 60; m += 2) {
    sum += (m % 4 === 0 ? power : -power) / (m + 1);
    power *= (x * x) / ((m - n + 1) * (m - n + 2));
  }
  return sum;
}`,
  },
  sigmoid: {
    code: `/** 1/(1 + exp(-x)), without overflow. */
function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}`,
  },
  softplus: {
    code: `/** ln(1 + exp(x)), without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}`,
  },
  erf: {
    needs: ["erfc"],
    code: `/** The error function: its series, or 1 - erfc(x). */
function erf(x: number): number {
  if (Math.abs(x) > 2) return Math.sign(x) * (1 - erfc(Math.abs(x)));
  let term = x;
  let sum = x;
  for (let n = 1; n < 60; n++) {
    term *= (x * x) / (n + 0.5);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}`,
  },
  erfc: {
    needs: ["erf"],
    code: `/** 1 - erf(x), exact for large x: Laplace's continued fraction. */
function erfc(x: number): number {
  if (x < 1) return 1 - erf(x);
  let fraction = x;
  for (let k = Math.ceil(10 + 200 / (x * x)); k > 0; k--) fraction = x + k / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}`,
  },
  normpdf: {
    code: `/** The density of the standard normal distribution. */
function normpdf(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}`,
  },
  normcdf: {
    needs: ["erf", "erfc"],
    code: `/** The distribution function of the standard normal distribution. */
function normcdf(x: number): number {
  return erfc(-x / Math.SQRT2) / 2;
}`,
  },
  normlogcdf: {
    needs: ["normcdf", "normlogcdfDerivative"],
    code: `/** ln(normcdf(x)), without underflow. */
function normlogcdf(x: number): number {
  if (x > 0) return Math.log1p(-normcdf(-x));
  if (x > -2) return Math.log(normcdf(x));
  return (-x * x) / 2 - Math.log(Math.sqrt(2 * Math.PI) * normlogcdfDerivative(x, 1));
}`,
  },
  normlogcdfDerivative: {
    needs: ["normpdf", "normcdf"],
    code: `/** The n-th derivative of ln(normcdf(x)): the first is normpdf(x)/normcdf(x), or Laplace's continued fraction. */
function normlogcdfDerivative(x: number, n: number): number {
  if (x > 40) return 0;
  if (x < -30) {
    // Of -x*x/2 - ln(-x), and of a series in 1/x^2.
    let sum = -1 / x;
    for (let k = 1; k < n; k++) sum *= -k / x;
    for (const [k, number] of [-1, 5 / 2, -37 / 3, 353 / 4, -4081 / 5, 55205 / 6].entries()) {
      let term = number * x ** (-2 * k - 2);
      for (let j = 0; j < n; j++) term *= -(2 * k + 2 + j) / x;
      sum += term;
    }
    return sum - (n === 1 ? x : n === 2 ? 1 : 0);
  }
  let rest = (x + Math.sqrt(x * x + 800)) / 2;
  for (let k = 199; k > 1; k--) rest = k / (rest - x);
  const fraction = 1 / (rest - x);
  const ratio = normpdf(x) / normcdf(x);
  const slopes = [x > -2 ? ratio : fraction - x];
  const sums = x > -2 ? [x + ratio, 1 - ratio * (x + ratio)] : [fraction, (rest - fraction) * fraction];
  // Each from those before, as the first is -(itself)*(itself + x) when it is differentiated.
  for (let m = 1; m < n; m++) {
    let slope = 0;
    let ways = 1;
    for (let k = 0; k < m; k++) {
      slope -= ways * (slopes[k] as number) * (sums[m - 1 - k] as number);
      ways = (ways * (m - 1 - k)) / (k + 1);
    }
    slopes.push(slope);
    if (m > 1) sums.push(slope);
  }
  return (slopes[n - 1] as number);
}`,
  },
  stirling: {
    code: `/** What Stirling's series adds to (x - 1/2)*ln(x) - x + ln(2*pi)/2, for x from 10 on. */
function stirling(x: number): number {
  const r = 1 / (x * x);
  const rest = 1 / 1188 - r * (691 / 360360 - r / 156);
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * rest)))) / x;
}`,
  },
  sinpi: {
    code: `/** sin(pi*x), exact at whole numbers. */
function sinpi(x: number): number {
  const whole = Math.round(x);
  return Math.sin(Math.PI * (x - whole)) * (whole % 2 === 0 ? 1 : -1);
}`,
  },
  gamma: {
    needs: ["stirling", "sinpi"],
    code: `/** The gamma function: Stirling's series, shifted and reflected. */
function gamma(x: number): number {
  if (x < 0 && x === Math.floor(x)) return NaN;
  if (x < 0.5) return Math.PI / (sinpi(x) * gamma(1 - x));
  if (x > 171.7) return Infinity;
  let product = 1;
  for (; x < 10; x++) product *= x;
  const root = x ** (x / 2 - 0.25);
  return (Math.sqrt(2 * Math.PI) * root * Math.exp(stirling(x) - x) * root) / product;
}`,
  },
  lgamma: {
    needs: ["stirling", "sinpi"],
    code: `/** ln|gamma(x)|: between 0.5 and 2.5 from a Taylor series, that its roots keep their digits. */
function lgamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.abs(sinpi(x))) - lgamma(1 - x);
  if (x < 2.5) {
    const coefficients = [
      1.2561176684318005, 0.14191147786855765, 0.013339955374185749, 0.0018693886746981281,
      0.00031250576118427336, 5.771997866104775e-5, 1.1361430156458442e-5, 2.33630095855835e-6,
      4.958402952137287e-7, 1.0775400096550505e-7, 2.3847713635254224e-8, 5.354323740781491e-9,
      1.2161233925261413e-9, 2.788321840043062e-10, 6.443084294914852e-11,
      1.498581415330987e-11, 3.5048396836871797e-12,
    ];
    const z = x < 1.5 ? x - 1 : x - 2;
    let sum = 0;
    for (let k = coefficients.length - 1; k >= 1; k--) sum = (coefficients[k] as number) - z * sum;
    const shifted = z * ((coefficients[0] as number) + z * sum) - Math.log1p(z / 2) - Math.log1p(z / 3);
    return x < 1.5 ? shifted - Math.log1p(z) : shifted;
  }
  let product = 1;
  for (; x < 10; x++) product *= x;
  const tail = Math.log(2 * Math.PI) / 2 + stirling(x) - Math.log(product);
  return (x - 0.5) * (Math.log(x) - 1) - 0.5 + tail;
}`,
  },
  digamma: {
    code: `/** The derivative of ln(gamma(x)): its asymptotic series, shifted and reflected. */
function digamma(x: number): number {
  if (x <= 0 && x === Math.floor(x)) return NaN;
  if (x <= 0) return digamma(1 - x) - Math.PI / Math.tan(Math.PI * (x - Math.round(x)));
  let sum = 0;
  for (; x < 10; x++) sum -= 1 / x;
  const r = 1 / (x * x);
  const rest = 1 / 240 - r * (1 / 132 - r * (691 / 32760 - r / 12));
  return sum + Math.log(x) - 0.5 / x - r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * rest)));
}`,
  },
  trigamma: {
    needs: ["sinpi"],
    code: `/** The derivative of digamma. */
function trigamma(x: number): number {
  if (x <= 0 && x === Math.floor(x)) return NaN;
  if (x <= 0) return (Math.PI / sinpi(x)) ** 2 - trigamma(1 - x);
  let sum = 0;
  for (; x < 10; x++) sum += 1 / (x * x);
  const r = 1 / (x * x);
  const rest = 1 / 30 - r * (5 / 66 - r * (691 / 2730 - (r * 7) / 6));
  return sum + 1 / x + r / 2 + (r / x) * (1 / 6 - r * (1 / 30 - r * (1 / 42 - r * rest)));
}`,
  },
  polygamma: {
    code: `/** The n-th derivative of digamma, for n from 1 on: a sum, and its rest by Euler and Maclaurin. */
function polygamma(n: number, x: number): number {
  if (x <= 0 && x === Math.floor(x)) return NaN;
  if (x <= 0) {
    // By reflection, with the Taylor series of the cotangent.
    const terms = [1 / Math.tan(Math.PI * (x - Math.round(x)))];
    for (let k = 0; k < n; k++) {
      let sum = k === 0 ? 1 : 0;
      for (let j = 0; j <= k; j++) sum += (terms[j] as number) * (terms[k - j] as number);
      terms.push(-sum / (k + 1));
    }
    let reflected = Math.PI ** (n + 1) * (terms[n] as number);
    for (let k = 2; k <= n; k++) reflected *= k;
    return (n % 2 === 0 ? polygamma(n, 1 - x) : -polygamma(n, 1 - x)) - reflected;
  }
  const s = n + 1;
  let sum = 0;
  for (; x < 15 + n; x++) sum += x ** -s;
  sum += x ** -n / n + x ** -s / 2;
  let term = (s * x ** (-s - 1)) / 2;
  const bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6];
  for (const [k, number] of bernoulli.entries()) {
    sum += number * term;
    term *= ((s + 2 * k + 1) * (s + 2 * k + 2)) / ((2 * k + 3) * (2 * k + 4) * x * x);
  }
  for (let k = 2; k <= n; k++) sum *= k;
  return n % 2 === 0 ? -sum : sum;
}`,
  },
  digammaStep: {
    needs: ["digamma"],
    code: `/** digamma(x + y) - digamma(x), without cancellation: as the difference of each term, of a sum and of a series. */
function digammaStep(x: number, y: number): number {
  const plain = digamma(x + y) - digamma(x);
  if (!(x > -1e4 && x + y > -1e4 && Math.abs(plain) < Infinity)) return plain;
  let step = 0;
  for (; x < 12 || x + y < 12; x++) step += y / (x * (x + y));
  const ratio = Math.log1p(y / x);
  step += ratio - Math.expm1(-ratio) / (2 * x);
  const numbers = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760];
  for (const [k, number] of numbers.entries()) {
    step -= (number * Math.expm1(-(2 * k + 2) * ratio)) / x ** (2 * k + 2);
  }
  return step;
}`,
  },
  beta: {
    needs: ["gamma", "sinpi", "stirling"],
    code: `/** The beta function, of negative numbers by reflection. */
function beta(x: number, y: number): number {
  const [p, q] = x < y ? [x, y] : [y, x];
  const s = x + y;
  if (Number.isNaN(s)) return NaN;
  if (!(p > 0)) {
    if (p === 0 && q === 0) return NaN;
    if ((p < 0 && Number.isInteger(p)) || (q < 0 && Number.isInteger(q))) return NaN;
    if (p === 0 || q === 0) return Infinity;
    if (q < 0) return (Math.PI * sinpi(s)) / (sinpi(p) * sinpi(q) * (1 - s) * beta(1 - p, 1 - q));
    if (s > 0) return Math.PI / (sinpi(p) * q * beta(1 - p, s));
    return (beta(q, 1 - s) * sinpi(s)) / sinpi(p);
  }
  if (q < 10) return (gamma(p) * gamma(q)) / gamma(p + q);
  const rest = stirling(q) - stirling(p + q) + (q - 0.5) * Math.log1p(-p / (p + q));
  if (p < 10) return gamma(p) * Math.exp(rest + p - p * Math.log(p + q));
  const power = (p - 0.5) * Math.log(p / (p + q)) - 0.5 * Math.log(p + q);
  return Math.sqrt(2 * Math.PI) * Math.exp(power + stirling(p) + rest);
}`,
  },
  roundAway: {
    code: `/** The nearest whole number, halves away from zero. */
function roundAway(x: number): number {
  const whole = Math.trunc(x);
  return Math.abs(x - whole) >= 0.5 ? whole + Math.sign(x) : whole;
}`,
  },
  mod: {
    code: `/** The remainder with the sign of y. */
function mod(x: number, y: number): number {
  const remainder = x % y;
  return remainder !== 0 && remainder < 0 !== y < 0 ? remainder + y : remainder;
}`,
  },
};

/** The same code without types. */
export const untyped = (code: string): string =>
  code.replaceAll(/\((\w+\[[^\]]+\]) as number\)/g, "$1").replaceAll(/: number\b(?:\[\])?/g, "");
