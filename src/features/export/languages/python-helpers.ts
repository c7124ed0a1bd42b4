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
  normlogcdf: {
    needs: ["normcdf", "normlogcdf_derivative"],
    code: `def normlogcdf(x: float) -> float:
    """ln(normcdf(x)), without underflow."""
    if x > 0:
        return math.log1p(-normcdf(-x))
    if x > -2:
        return math.log(normcdf(x))
    return -x * x / 2 - math.log(math.sqrt(2 * math.pi) * normlogcdf_derivative(x, 1))`,
  },
  normlogcdf_derivative: {
    needs: ["normpdf", "normcdf"],
    code: `def normlogcdf_derivative(x: float, n: int) -> float:
    """The n-th derivative of ln(normcdf(x)): the first is normpdf(x)/normcdf(x), or Laplace's continued fraction."""
    if x > 40:
        return 0.0
    if x < -30:
        # Of -x*x/2 - ln(-x), and of a series in 1/x^2.
        total = -1 / x
        for k in range(1, n):
            total *= -k / x
        for k, number in enumerate([-1, 5 / 2, -37 / 3, 353 / 4, -4081 / 5, 55205 / 6]):
            term = number * x ** (-2 * k - 2)
            for j in range(n):
                term *= -(2 * k + 2 + j) / x
            total += term
        return total - (x if n == 1 else 1 if n == 2 else 0)
    if x > -2:
        first = normpdf(x) / normcdf(x)
        sums = [x + first, 1 - first * (x + first)]
    else:
        rest = (x + math.sqrt(x * x + 800)) / 2
        for k in range(199, 1, -1):
            rest = k / (rest - x)
        fraction = 1 / (rest - x)
        first = fraction - x
        sums = [fraction, (rest - fraction) * fraction]
    # Each from those before, as the first is -(itself)*(itself + x) when it is differentiated.
    slopes = [first]
    for m in range(1, n):
        slope = -sum(math.comb(m - 1, k) * slopes[k] * sums[m - 1 - k] for k in range(m))
        slopes.append(slope)
        if m > 1:
            sums.append(slope)
    return slopes[n - 1]`,
  },
  stirling: {
    code: `def stirling(x: float) -> float:
    """What Stirling's series adds to (x - 1/2)*ln(x) - x + ln(2*pi)/2, for x from 10 on."""
    r = 1 / (x * x)
    rest = 1 / 1188 - r * (691 / 360360 - r / 156)
    return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * rest)))) / x`,
  },
  sinpi: {
    code: `def sinpi(x: float) -> float:
    """sin(pi*x), exact at whole numbers."""
    return math.sin(math.pi * (x - round(x))) * (1 if round(x) % 2 == 0 else -1)`,
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
    """digamma(x + y) - digamma(x), without cancellation: the difference of each term, of a sum and of a series."""
    plain = digamma(x + y) - digamma(x)
    if not (x > -1e4 and x + y > -1e4 and math.isfinite(plain)):
        return plain
    step = 0.0
    while x < 12 or x + y < 12:
        step += y / (x * (x + y))
        x += 1
    ratio = math.log1p(y / x)
    step += ratio - math.expm1(-ratio) / (2 * x)
    numbers = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760]
    for k, number in enumerate(numbers):
        step -= number * math.expm1(-(2 * k + 2) * ratio) * x ** -(2 * k + 2)
    return step`,
  },
  beta: {
    needs: ["sinpi", "stirling"],
    code: `def beta(x: float, y: float) -> float:
    """The beta function, of negative numbers by reflection."""
    p, q, s = min(x, y), max(x, y), x + y
    if math.isnan(s):
        return math.nan
    if not p > 0:
        if p == q == 0 or (p < 0 and p % 1 == 0) or (q < 0 and q % 1 == 0):
            return math.nan
        if p == 0 or q == 0:
            return math.inf
        if q < 0:
            return math.pi * sinpi(s) / (sinpi(p) * sinpi(q) * (1 - s) * beta(1 - p, 1 - q))
        if s > 0:
            return math.pi / (sinpi(p) * q * beta(1 - p, s))
        return beta(q, 1 - s) * sinpi(s) / sinpi(p)
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
