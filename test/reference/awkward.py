"""Writes awkward.json: derivatives of the orders 1 to 5 where rules lose digits or overflow on the way.

Needs Python 3 and mpmath 1.3. Run it here: python3 awkward.py

Each record is [formula, inputs, orders, value, scale]: the derivative is taken so many times with respect to each
input. A scale is the size against which an error counts: the number's own, or near a root of it the size of its
surroundings. What is too small for a double is 0, and what is too large is infinite.
"""

import itertools
import json
import math

from mpmath import (acosh, acos, asin, asinh, atan, atanh, binomial, digamma, erf, erfc, exp, gamma, inf, log, log10, mp, mpf,
                    nstr, pi, polygamma, rgamma, sech, sin, sinh, sqrt, tanh, workdps)


def ncdf(x):
    return erfc(-x / sqrt(mpf(2))) / 2


def npdf(x):
    return exp(-x * x / 2) / sqrt(2 * pi)


def sigmoid(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return x + log(1 + exp(-x)) if x > 0 else log(1 + exp(x))


def both(values):
    return [sign * value for value in values for sign in (1, -1)]


LINE = both([1e-9, 0.3, 1.7, 5.5, 12, 30])
FAR = both([50, 1e4, 1e50, 1e103, 1e200])
BEYOND = [1 + 2 ** -50, 1.1, 3, 1e9, 1e50, 1e154, 1e200]
UNIT = [1e-200, 1e-100, 1e-9, 0.2, 0.5, 0.7, 1 - 1e-9]
POLES = [-k + sign * distance for k in (0, 1, 2, 7, 15, 64) for distance in (1e-3, 1e-8, 1e-12) for sign in (1, -1)]
NEXT = [math.nextafter(-k, sign * math.inf) for k in (1, 3, 7, 15, 63, 64) for sign in (1, -1)]
GAMMA = [1e-100, 1e-8, 0.3, 1.4616321449683622, 7.5, 25, -0.5, -3.3, -20.7] + POLES + NEXT

# Where all derivatives are 0 beyond; and what they are there, if the function becomes one with slopes.
DECAYING = {
    "erf": erf, "erfc": erfc, "gauss": lambda x: exp(-x * x), "normpdf": npdf, "normcdf": ncdf, "tanh": tanh,
    "sech": sech, "sigmoid": sigmoid, "softplus": softplus, "logsigmoid": lambda x: -softplus(-x),
    "silu": lambda x: x * sigmoid(x), "gelu": lambda x: x * ncdf(x),
}
SLOPES = {"softplus": (1, 0), "logsigmoid": (0, 1), "silu": (1, 0), "gelu": (1, 0)}

ONE = {
    "atan": (atan, LINE + FAR), "acot": (lambda x: (pi / 2 if x > 0 else -pi / 2) - atan(x), LINE + FAR),
    "asec": (lambda x: acos(1 / x), BEYOND), "acsc": (lambda x: asin(1 / x), BEYOND),
    "acoth": (lambda x: log((x + 1) / (x - 1)) / 2, BEYOND), "acosh": (acosh, BEYOND),
    "asinh": (lambda x: asinh(abs(x)) if x > 0 else -asinh(-x), LINE + both([1e9, 1e100])),
    "asech": (lambda x: acosh(1 / x), UNIT), "acsch": (lambda x: asinh(1 / x), UNIT + [5, 1e9, 1e100]),
    "asin": (asin, UNIT), "acos": (acos, UNIT[3:]), "atanh": (atanh, UNIT),
    "sinc": (lambda x: sin(x) / x, LINE + [1e3, 1e6, -1e9, 1e12]),
    "gamma": (gamma, GAMMA), "lgamma": (lambda x: log(abs(gamma(x))), GAMMA), "digamma": (digamma, GAMMA),
    "trigamma": (lambda x: polygamma(1, x), GAMMA),
    "factorial": (lambda x: gamma(x + 1), [0.3, 7.5, -1 + 2 ** -30, -8 + 2 ** -30, -64.5]),
    "normlogcdf": (lambda x: log(ncdf(x)), LINE + [-3, -7, -11.9, -12.1, -37, -40, -1000]),
}

SMALL = [(8e-5, 2e-5), (1e-8, 3), (1e-30, 1e-20), (0.04, 0.2), (0.29, 0.31), (0.1, 9), (2.5, 3.5), (150, 0.3)]
LEFT = [(-0.5, -0.5), (-0.3, 1.7), (-2.5, -3.3), (-1e-12, -0.5), (-0.999999, -0.5), (-3.7, 0.7), (-20.3, 2), (0.3, -0.3)]
STEPS = [(69229.904, 3.48e-12), (1e9, 1), (3, 1e-20), (0.01, 1e-9), (5, -4.9), (1e15, 1e-3), (-3.3, 1e-10), (-3.3, 3.9)]
CORNERS = [(1e9, 1), (1, 1e9), (1e100, 3), (1e-8, 1), (3, 4), (-1e9, 1), (1e-100, 1e-108)]
WEIGHTS = [(40, 0), (0, 40), (700, 0), (0, -700), (0.3, -0.2), (1000, 1001.5)]

# The formula, the function, its points, the highest order, and what steps are small beside: each input, all, or 1.
TWO = {
    "beta(x, y)": (lambda x, y: gamma(x) * gamma(y) * rgamma(x + y), SMALL + LEFT, 4, "each"),
    "digammastep(x, y)": (lambda x, y: digamma(x + y) - digamma(x), STEPS, 3, "each"),
    "hypot(x, y)": (lambda x, y: sqrt(x * x + y * y), CORNERS, 4, "all"),
    "atan2(x, y)": (lambda x, y: atan(x / y), [(1, 1e9), (1e100, 3e100), (3, 4), (1e-8, 1), (1, 1e100)], 4, "all"),
    "log(x, y)": (lambda x, y: log(x) / log(y), [(1e-200, 2), (1e100, 10), (0.3, 1.5), (2, 1e100)], 3, "each"),
    "softmax([x, y])[1]": (lambda x, y: sigmoid(x - y), WEIGHTS, 4, "one"),
    "logsumexp(x, y)": (lambda x, y: y + log(1 + exp(x - y)), WEIGHTS, 4, "one"),
}


def derivative(f, at, orders, steps):
    """By central differences, with so small steps and so many digits that 50 of the result are right."""
    total = mpf(0)
    for counts in itertools.product(*[range(order + 1) for order in orders]):
        weight = 1
        point = []
        for x, k, order, h in zip(at, counts, orders, steps):
            weight *= (-1) ** k * binomial(order, k)
            point.append(x + (order - 2 * k) * h / 2)
        total += weight * f(*point)
    for order, h in zip(orders, steps):
        total /= h ** order
    return total


def text(value):
    if abs(value) < mpf(10) ** -330:
        return "0"
    return nstr(value, 25)


def record(formula, f, point, orders, steps, digits):
    with workdps(digits):
        at = [mpf(x) for x in point]
        here = derivative(f, at, orders, steps)
        around = []
        for position in range(len(at)):
            for factor in ("0.97", "1.03"):
                moved = list(at)
                moved[position] *= mpf(factor)
                around.append(derivative(f, moved, orders, steps).real)
        here = here.real
        crosses = max(around) * min(around) < 0 and min(abs(x) for x in point) > 1e-7
        scale = max([abs(here)] + [abs(value) for value in around]) if crosses else abs(here)
        return [formula, list(point), list(orders), text(here), nstr(scale, 3)]


def digits_for(point):
    return 450 + sum(6 * int(abs(log10(abs(mpf(x))))) for x in point)


records = []
for name, f in DECAYING.items():
    for x in LINE + FAR:
        for order in range(1, 6):
            if abs(x) < 50:
                step = [mpf(10) ** -40]
                records.append(record(f"{name}(x)", f, (x,), (order,), step, 1200))
            else:
                slope = SLOPES.get(name, (0, 0))[0 if x > 0 else 1] if order == 1 else 0
                if name not in ("erf", "erfc", "gauss", "normpdf", "normcdf", "gelu") and abs(x) == 50:
                    continue
                records.append([f"{name}(x)", [x], [order], str(slope), str(slope)])
for name, (f, points) in ONE.items():
    for x in points:
        step = mpf(10) ** -40
        if name in ("acot", "asec", "acsc", "acoth", "acosh", "asech", "acsch", "gamma", "lgamma", "digamma", "trigamma"):
            step *= min(1, abs(mpf(x)))
        if name in ("atan", "acot", "asec", "acsc", "acosh", "asinh", "acoth", "acsch"):
            step *= max(1, abs(mpf(x)))
        for order in range(1, 6):
            records.append(record(f"{name}(x)", f, (x,), (order,), [step], digits_for((x,))))
for formula, (f, points, most, kind) in TWO.items():
    for point in points:
        sizes = [abs(mpf(x)) for x in point]
        units = {"each": [min(1, x) for x in sizes], "all": [max(sizes)] * 2, "one": [1, 1]}[kind]
        if formula.startswith("log("):
            units = sizes
        steps = [mpf(10) ** -40 * unit for unit in units]
        for orders in itertools.product(range(most + 1), repeat=2):
            if 1 <= sum(orders) <= most:
                digits = digits_for([x for x in point if x != 0]) + 700
                records.append(record(formula, f, point, orders, steps, digits))

with open("awkward.json", "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(r) for r in records) + "\n]\n")
print(len(records), "records")
