/** Functions that the standard library of C lacks, as its code. */

import type { Helper } from "../language.ts";

export const cHelpers: Readonly<Record<string, Helper>> = {
  sech: {
    code: `/* 1/cosh(x), without overflow. */
static double sech(double x)
{
    const double q = exp(-fabs(x));
    return 2 * q / (1 + q * q);
}`,
  },
  sinc: {
    code: `/* sin(x)/x, and 1 at 0. */
static double sinc(double x)
{
    return x == 0 ? 1 : sin(x) / x;
}`,
  },
  sinc_derivative: {
    code: `/* The n-th derivative of sin(x)/x: by parts, or for small x by its series. */
static double sinc_derivative(double x, int n)
{
    if (fabs(x) > n + 1) {
        const double waves[] = {sin(x), cos(x), -sin(x), -cos(x)}; /* The sine's derivatives. */
        double value = sin(x) / x;
        for (int k = 1; k <= n; k++) value = (waves[k % 4] - k * value) / x;
        return value;
    }
    double power = n % 2 == 0 ? 1 : x;
    double sum = 0;
    for (int m = n + n % 2; m < n + 60; m += 2) {
        sum += (m % 4 == 0 ? power : -power) / (m + 1);
        power *= x * x / ((m - n + 1.0) * (m - n + 2.0));
    }
    return sum;
}`,
  },
  sigmoid: {
    code: `/* 1/(1 + exp(-x)), without overflow. */
static double sigmoid(double x)
{
    return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x));
}`,
  },
  softplus: {
    code: `/* ln(1 + exp(x)), without overflow. */
static double softplus(double x)
{
    return (x > 0 ? x : 0) + log1p(exp(-fabs(x)));
}`,
  },
  pi: {
    code: "static const double pi = 3.141592653589793;",
  },
  normpdf: {
    needs: ["pi"],
    code: `/* The density of the standard normal distribution. */
static double normpdf(double x)
{
    return exp(-x * x / 2) / sqrt(2 * pi);
}`,
  },
  normcdf: {
    code: `/* The distribution function of the standard normal distribution. */
static double normcdf(double x)
{
    return erfc(-x / sqrt(2)) / 2;
}`,
  },
  normlogcdf: {
    needs: ["pi", "normcdf", "normlogcdf_derivative"],
    code: `/* ln(normcdf(x)), without underflow. */
static double normlogcdf(double x)
{
    if (x > 0) return log1p(-normcdf(-x));
    if (x > -2) return log(normcdf(x));
    return -x * x / 2 - log(sqrt(2 * pi) * normlogcdf_derivative(x, 1));
}`,
  },
  normlogcdf_derivative: {
    needs: ["normpdf", "normcdf"],
    code: `/* The n-th derivative of ln(normcdf(x)): the first is normpdf(x)/normcdf(x), or Laplace's continued fraction. */
static double normlogcdf_derivative(double x, int n)
{
    if (x > 40) return 0;
    if (x < -30) {
        /* Of -x*x/2 - log(-x), and of a series in 1/x^2. */
        const double numbers[] = {-1, 5.0 / 2, -37.0 / 3, 353.0 / 4, -4081.0 / 5, 55205.0 / 6};
        double sum = -1 / x;
        for (int k = 1; k < n; k++) sum *= -k / x;
        for (int k = 0; k < 6; k++) {
            double term = numbers[k] * pow(x, -2 * k - 2);
            for (int j = 0; j < n; j++) term *= -(2 * k + 2 + j) / x;
            sum += term;
        }
        return sum - (n == 1 ? x : n == 2 ? 1 : 0);
    }
    double slopes[n + 1], sums[n + 1];
    if (x > -2) {
        slopes[0] = normpdf(x) / normcdf(x);
        sums[0] = x + slopes[0];
        sums[1] = 1 - slopes[0] * sums[0];
    } else {
        double rest = (x + sqrt(x * x + 800)) / 2;
        for (int k = 199; k > 1; k--) rest = k / (rest - x);
        sums[0] = 1 / (rest - x);
        slopes[0] = sums[0] - x;
        sums[1] = (rest - sums[0]) * sums[0];
    }
    /* Each from those before, as the first is -(itself)*(itself + x) when it is differentiated. */
    for (int m = 1; m < n; m++) {
        double ways = 1;
        slopes[m] = 0;
        for (int k = 0; k < m; k++) {
            slopes[m] -= ways * slopes[k] * sums[m - 1 - k];
            ways = ways * (m - 1 - k) / (k + 1);
        }
        if (m > 1) sums[m] = slopes[m];
    }
    return slopes[n - 1];
}`,
  },
  stirling: {
    code: `/* What Stirling's series adds to (x - 1/2)*ln(x) - x + ln(2*pi)/2, for x from 10 on. */
static double stirling(double x)
{
    const double r = 1 / (x * x);
    const double rest = 1.0 / 1188 - r * (691.0 / 360360 - r / 156);
    return (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r * rest)))) / x;
}`,
  },
  digamma: {
    needs: ["pi"],
    code: `/* The derivative of ln(gamma(x)): its asymptotic series, shifted and reflected. */
static double digamma(double x)
{
    if (x <= 0 && x == floor(x)) return NAN;
    if (x <= 0) return digamma(1 - x) - pi / tan(pi * (x - round(x)));
    double sum = 0;
    for (; x < 10; x++) sum -= 1 / x;
    const double r = 1 / (x * x);
    const double rest = 1.0 / 240 - r * (1.0 / 132 - r * (691.0 / 32760 - r / 12));
    const double series = r * (1.0 / 12 - r * (1.0 / 120 - r * (1.0 / 252 - r * rest)));
    return sum + log(x) - 0.5 / x - series;
}`,
  },
  trigamma: {
    needs: ["pi"],
    code: `/* The derivative of digamma. */
static double trigamma(double x)
{
    if (x <= 0 && x == floor(x)) return NAN;
    if (x <= 0) return pow(pi / sin(pi * (x - round(x))), 2) - trigamma(1 - x);
    double sum = 0;
    for (; x < 10; x++) sum += 1 / (x * x);
    const double r = 1 / (x * x);
    const double rest = 1.0 / 30 - r * (5.0 / 66 - r * (691.0 / 2730 - r * 7 / 6));
    const double series = r / x * (1.0 / 6 - r * (1.0 / 30 - r * (1.0 / 42 - r * rest)));
    return sum + 1 / x + r / 2 + series;
}`,
  },
  polygamma: {
    needs: ["pi"],
    code: `/* The n-th derivative of digamma, for n from 1 on: a sum, and its rest by Euler and Maclaurin. */
static double polygamma(int n, double x)
{
    if (x <= 0 && x == floor(x)) return NAN;
    if (x <= 0) {
        /* By reflection, with the Taylor series of the cotangent. */
        double terms[n + 1];
        terms[0] = 1 / tan(pi * (x - round(x)));
        for (int k = 0; k < n; k++) {
            double sum = k == 0 ? 1 : 0;
            for (int j = 0; j <= k; j++) sum += terms[j] * terms[k - j];
            terms[k + 1] = -sum / (k + 1);
        }
        double reflected = pow(pi, n + 1) * terms[n];
        for (int k = 2; k <= n; k++) reflected *= k;
        return (n % 2 == 0 ? polygamma(n, 1 - x) : -polygamma(n, 1 - x)) - reflected;
    }
    const double bernoulli[] = {1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66,
                                -691.0 / 2730, 7.0 / 6};
    const double s = n + 1;
    double sum = 0;
    for (; x < 15 + n; x++) sum += pow(x, -s);
    sum += pow(x, -n) / n + pow(x, -s) / 2;
    double term = s * pow(x, -s - 1) / 2;
    for (int k = 0; k < 7; k++) {
        sum += bernoulli[k] * term;
        term *= (s + 2 * k + 1) * (s + 2 * k + 2) / ((2 * k + 3.0) * (2 * k + 4.0) * x * x);
    }
    for (int k = 2; k <= n; k++) sum *= k;
    return n % 2 == 0 ? -sum : sum;
}`,
  },
  digamma_step: {
    needs: ["digamma"],
    code: `/* digamma(x + y) - digamma(x), without cancellation: as the difference of each term, of a sum and of a series. */
static double digamma_step(double x, double y)
{
    const double plain = digamma(x + y) - digamma(x);
    if (!(x > -1e4 && x + y > -1e4 && fabs(plain) < INFINITY)) return plain;
    double step = 0;
    for (; x < 12 || x + y < 12; x++) step += y / (x * (x + y));
    const double ratio = log1p(y / x);
    const double numbers[] = {1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760};
    step += ratio - expm1(-ratio) / (2 * x);
    for (int k = 0; k < 6; k++) step -= numbers[k] * expm1(-(2 * k + 2) * ratio) / pow(x, 2 * k + 2);
    return step;
}`,
  },
  sin_pi: {
    needs: ["pi"],
    code: `/* sin(pi*x), exact at whole numbers. */
static double sin_pi(double x)
{
    return sin(pi * (x - round(x))) * (fmod(round(x), 2) == 0 ? 1 : -1);
}`,
  },
  beta: {
    needs: ["pi", "sin_pi", "stirling"],
    code: `/* The beta function, of negative numbers by reflection. */
static double beta(double x, double y)
{
    const double p = fmin(x, y);
    const double q = fmax(x, y);
    const double s = x + y;
    if (isnan(s)) return NAN;
    if (!(p > 0)) {
        if ((p == 0 && q == 0) || (p < 0 && p == floor(p)) || (q < 0 && q == floor(q))) return NAN;
        if (p == 0 || q == 0) return INFINITY;
        if (q < 0) return pi * sin_pi(s) / (sin_pi(p) * sin_pi(q) * (1 - s) * beta(1 - p, 1 - q));
        if (s > 0) return pi / (sin_pi(p) * q * beta(1 - p, s));
        return beta(q, 1 - s) * sin_pi(s) / sin_pi(p);
    }
    if (q < 10) return tgamma(p) * tgamma(q) / tgamma(p + q);
    const double rest = stirling(q) - stirling(p + q) + (q - 0.5) * log1p(-p / (p + q));
    if (p < 10) return tgamma(p) * exp(rest + p - p * log(p + q));
    const double power = (p - 0.5) * log(p / (p + q)) - 0.5 * log(p + q);
    return sqrt(2 * pi) * exp(power + stirling(p) + rest);
}`,
  },
  larger: {
    code: `/* The larger one, and NaN if one of them is, which fmax passes over. */
static double larger(double x, double y)
{
    return x > y || isnan(x) ? x : y;
}`,
  },
  smaller: {
    code: `/* The smaller one, and NaN if one of them is, which fmin passes over. */
static double smaller(double x, double y)
{
    return x < y || isnan(x) ? x : y;
}`,
  },
  sign: {
    code: `/* -1, 0 or 1, and NaN of NaN. */
static double sign(double x)
{
    return x > 0 ? 1 : x < 0 ? -1 : x;
}`,
  },
  mod: {
    code: `/* The remainder with the sign of y. */
static double mod(double x, double y)
{
    const double remainder = fmod(x, y);
    return remainder != 0 && (remainder < 0) != (y < 0) ? remainder + y : remainder;
}`,
  },
};
