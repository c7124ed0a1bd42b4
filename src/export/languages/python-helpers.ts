/** Functions that Python's math lacks, as its code. */

import type { Helper } from "../language.ts";

export const pythonHelpers: Readonly<Record<string, Helper>> = {
  cbrt: {
    code: `def cbrt(x: float) -> float:
    """The cube root, of negative numbers, too."""
    return math.copysign(abs(x) ** (1 / 3), x)`,
  },
  sech: {
    code: `def sech(x: float) -> float:
    """1/cosh(x), without overflow."""
    q = math.exp(-abs(x))
    return 2 * q / (1 + q * q)`,
  },
  sinc: {
    code: `def sinc(x: float) -> float:
    """sin(x)/x, and 1 at 0."""
    return math.sin(x) / x if x != 0 else 1.0`,
  },
  sinc_derivative: {
    code: `def sinc_derivative(x: float, n: int) -> float:
    """The n-th derivative of sin(x)/x: by parts, or for small x by its series."""
    if abs(x) > n + 1:
        waves = [math.sin(x), math.cos(x), -math.sin(x), -math.cos(x)]
        value = math.sin(x) / x
        for k in range(1, n + 1):
            value = (waves[k % 4] - k * value) / x
        return value
    power = 1.0 if n % 2 == 0 else x
    total = 0.0
    for m in range(n + n % 2, n + 60, 2):
        total += (power if m % 4 == 0 else -power) / (m + 1)
        power *= x * x / ((m - n + 1) * (m - n + 2))
    return total`,
  },
  sigmoid: {
    code: `def sigmoid(x: float) -> float:
    """1/(1 + exp(-x)), without overflow."""
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))`,
  },
  softplus: {
    code: `def softplus(x: float) -> float:
    """ln(1 + exp(x)), without overflow."""
    return max(x, 0) + math.log1p(math.exp(-abs(x)))`,
  },
  normpdf: {
    code: `def normpdf(x: float) -> float:
    """The density of the standard normal distribution."""
    return math.exp(-x * x / 2) / math.sqrt(2 * math.pi)`,
  },
  normcdf: {
    code: `def normcdf(x: float) -> float:
    """The distribution function of the standard normal distribution."""
    return math.erfc(-x / math.sqrt(2)) / 2`,
  },
  stirling: {
    code: `def stirling(x: float) -> float:
    """What Stirling's series adds to (x - 1/2)*ln(x) - x + ln(2*pi)/2, for x from 10 on."""
    r = 1 / (x * x)
    rest = 1 / 1188 - r * (691 / 360360 - r / 156)
    return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * rest)))) / x`,
  },
  digamma: {
    code: `def digamma(x: float) -> float:
    """The derivative of ln(gamma(x)): its asymptotic series, shifted and reflected."""
    if x <= 0:
        return digamma(1 - x) - math.pi / math.tan(math.pi * (x - round(x)))
    total = 0.0
    while x < 10:
        total -= 1 / x
        x += 1
    r = 1 / (x * x)
    rest = 1 / 240 - r * (1 / 132 - r * (691 / 32760 - r / 12))
    series = r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * rest)))
    return total + math.log(x) - 0.5 / x - series`,
  },
  trigamma: {
    code: `def trigamma(x: float) -> float:
    """The derivative of digamma."""
    if x <= 0:
        return (math.pi / math.sin(math.pi * (x - round(x)))) ** 2 - trigamma(1 - x)
    total = 0.0
    while x < 10:
        total += 1 / (x * x)
        x += 1
    r = 1 / (x * x)
    rest = 1 / 30 - r * (5 / 66 - r * (691 / 2730 - r * 7 / 6))
    series = r / x * (1 / 6 - r * (1 / 30 - r * (1 / 42 - r * rest)))
    return total + 1 / x + r / 2 + series`,
  },
  polygamma: {
    code: `def polygamma(n: int, x: float) -> float:
    """The n-th derivative of digamma: a sum, and its rest by Euler and Maclaurin."""
    if x <= 0:
        # By reflection, with the Taylor series of the cotangent.
        terms = [1 / math.tan(math.pi * (x - round(x)))]
        for k in range(n):
            total = 1.0 if k == 0 else 0.0
            for j in range(k + 1):
                total += terms[j] * terms[k - j]
            terms.append(-total / (k + 1))
        reflected = math.pi ** (n + 1) * math.factorial(n) * terms[n]
        return (-1) ** n * polygamma(n, 1 - x) - reflected
    s = n + 1
    total = 0.0
    while x < 15 + n:
        total += x ** -s
        x += 1
    total += x ** -n / n + x ** -s / 2
    term = s * x ** (-s - 1) / 2
    bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6]
    for k, number in enumerate(bernoulli):
        total += number * term
        term *= (s + 2 * k + 1) * (s + 2 * k + 2) / ((2 * k + 3) * (2 * k + 4) * x * x)
    return (-1) ** (n + 1) * math.factorial(n) * total`,
  },
  digamma_step: {
    needs: ["digamma"],
    code: `def digamma_step(x: float, y: float) -> float:
    """digamma(x + y) - digamma(x), for positive numbers without cancellation."""
    if not (x > 0 and x + y > 0):
        return digamma(x + y) - digamma(x)
    step = 0.0
    low, high = x, x + y
    while low < 12 or high < 12:
        step += y / (low * high)
        low += 1
        high += 1

    def tail(z: float) -> float:
        r = 1 / (z * z)
        rest = 1 / 252 - r * (1 / 240 - r / 132)
        return -0.5 / z - r * (1 / 12 - r * (1 / 120 - r * rest))

    return step + math.log1p(y / low) + (tail(high) - tail(low))`,
  },
  beta: {
    needs: ["stirling"],
    code: `def beta(x: float, y: float) -> float:
    """The beta function."""
    if not (x >= 0 and y >= 0 and x + y > 0):
        return math.nan
    p, q = min(x, y), max(x, y)
    if q < 10:
        return math.gamma(p) * math.gamma(q) / math.gamma(p + q)
    rest = stirling(q) - stirling(p + q) + (q - 0.5) * math.log1p(-p / (p + q))
    if p < 10:
        return math.gamma(p) * math.exp(rest + p - p * math.log(p + q))
    power = (p - 0.5) * math.log(p / (p + q)) - 0.5 * math.log(p + q)
    return math.sqrt(2 * math.pi) * math.exp(power + stirling(p) + rest)`,
  },
  largest: {
    code: `def largest(*numbers: float) -> float:
    """The largest, and nan if one of them is: max would depend on their order."""
    return math.nan if any(map(math.isnan, numbers)) else max(numbers)`,
  },
  smallest: {
    code: `def smallest(*numbers: float) -> float:
    """The smallest, and nan if one of them is: min would depend on their order."""
    return math.nan if any(map(math.isnan, numbers)) else min(numbers)`,
  },
  sign: {
    code: `def sign(x: float) -> float:
    """-1, 0 or 1, and nan of nan."""
    return 1 if x > 0 else -1 if x < 0 else x`,
  },
  round_away: {
    code: `def round_away(x: float) -> float:
    """The nearest whole number, halves away from zero."""
    whole = math.trunc(x)
    return whole + math.copysign(1, x) if abs(x - whole) >= 0.5 else whole`,
  },
};
