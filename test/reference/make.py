"""Writes values.json: values and derivatives of every function to 50 digits, at arguments that are doubles.

Needs Python 3 and mpmath 1.3. Run it here: python3 make.py

Each record is [function, arguments, operand, [f, f', f''], [scale, scale', scale'']]: the derivatives are with
respect to the operand, and a scale is the size against which an error counts: the number's own, or near a root
of it the size of its surroundings.
"""

import json
import math
import random

from mpmath import (acos, acosh, acot, acoth, acsc, acsch, asec, asech, asin, asinh, atan, atan2, atanh, beta, cbrt,
                    cos, cosh, cot, coth, csc, csch, digamma, e, erf, erfc, exp, expm1, factorial, gamma, log,
                    log1p, loggamma, mp, mpf, ncdf, npdf, pi, polygamma, sec, sech, sin, sinc, sinh, sqrt, tan,
                    tanh)

mp.dps = 1000
random.seed(20)


def spread(low, high, count=14):
    """Doubles between two numbers, evenly."""
    return [low + (high - low) * (index + random.random()) / count for index in range(count)]


def decades(low, high, count=14):
    """Positive doubles between two numbers, evenly in size."""
    return [math.exp(t) for t in spread(math.log(low), math.log(high), count)]


def both(values):
    return [sign * value for value in values for sign in (1, -1)]


def sigmoid(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return log1p(exp(x))


def lgamma(x):
    return loggamma(x)


near_one = [1 - 2 ** -53, 1 - 2 ** -30, 1 - 1e-5, 0.9, 0.3]
beyond_one = [1 + 2 ** -52, 1 + 2 ** -30, 1 + 1e-5, 1.1, 3.3]

ONE = {
    "sqrt": (sqrt, decades(1e-300, 1e300)),
    "cbrt": (lambda x: cbrt(x) if x > 0 else -cbrt(-x), both(decades(1e-200, 1e200))),
    "exp": (exp, spread(-700, 700) + spread(-1, 1)),
    "expm1": (expm1, spread(-40, 700) + both(decades(1e-300, 1))),
    "ln": (log, decades(1e-300, 1e300) + [5e-324, 1 - 2 ** -53, 1 + 2 ** -52]),
    "log": (log, decades(1e-300, 1e300)),
    "log1p": (log1p, both(decades(1e-300, 0.9)) + decades(1, 1e300) + [-1 + 2 ** -53]),
    "log2": (lambda x: log(x) / log(2), decades(1e-300, 1e300)),
    "log10": (lambda x: log(x) / log(10), decades(1e-300, 1e300)),
    "sin": (sin, spread(-50, 50) + both(decades(1e-300, 1)) + [1e6, 1e15]),
    "cos": (cos, spread(-50, 50) + both(decades(1e-300, 1)) + [1e6, 1e15]),
    "tan": (tan, spread(-50, 50) + both(decades(1e-300, 1))),
    "sec": (sec, spread(-50, 50)),
    "csc": (csc, spread(-50, 50) + both(decades(1e-90, 1))),
    "cot": (cot, spread(-50, 50) + both(decades(1e-90, 1))),
    "asin": (asin, both(near_one) + spread(-1, 1) + both(decades(1e-300, 1e-3))),
    "acos": (acos, both(near_one) + spread(-1, 1)),
    "atan": (atan, spread(-20, 20) + both(decades(1e-300, 1e300))),
    "asec": (asec, both(beyond_one) + both(decades(2, 1e100))),
    "acsc": (acsc, both(beyond_one) + both(decades(2, 1e100))),
    "acot": (lambda x: atan(1 / x), both(decades(1e-100, 1e100))),
    "sinc": (sinc, spread(-30, 30) + both(decades(1e-100, 3))),
    "deg": (lambda x: x * 180 / pi, spread(-100, 100)),
    "rad": (lambda x: x * pi / 180, spread(-100, 100)),
    "sinh": (sinh, spread(-700, 700) + both(decades(1e-300, 3))),
    "cosh": (cosh, spread(-700, 700) + both(decades(1e-300, 3))),
    "tanh": (tanh, spread(-20, 20) + both(decades(1e-300, 3)) + [20, -20, 360, -360]),
    "sech": (sech, spread(-700, 700) + spread(-5, 5)),
    "csch": (csch, spread(-700, 700) + both(decades(1e-90, 3))),
    "coth": (coth, spread(-20, 20) + both(decades(1e-90, 3))),
    "asinh": (asinh, spread(-20, 20) + both(decades(1e-300, 1e300))),
    "acosh": (acosh, beyond_one + decades(2, 1e300)),
    "atanh": (atanh, both(near_one) + both(decades(1e-300, 0.9))),
    "asech": (asech, near_one + decades(1e-90, 1)),
    "acsch": (acsch, both(decades(1e-90, 1e90))),
    "acoth": (acoth, both(beyond_one) + both(decades(2, 1e90))),
    "sigmoid": (sigmoid, spread(-40, 40) + [700, -700, 30.5, -30.5]),
    "softplus": (softplus, spread(-40, 40) + [21, 1000, -700]),
    "softsign": (lambda x: x / (1 + abs(x)), both(decades(1e-100, 1e100))),
    "silu": (lambda x: x * sigmoid(x), spread(-40, 40) + [-600, 600]),
    "gelu": (lambda x: x * ncdf(x), spread(-10, 10) + [-30, -20, 30]),
    "logsigmoid": (lambda x: -softplus(-x), spread(-40, 40) + [-1000, 700]),
    "erf": (erf, spread(-5, 5) + both(decades(1e-300, 1))),
    "erfc": (erfc, spread(-5, 26) + [26]),
    "gamma": (gamma, spread(-10, 0) + spread(0, 5) + spread(5, 170)),
    "lgamma": (lgamma, spread(0.01, 3) + spread(3, 1000) + decades(1000, 1e100)),
    "digamma": (digamma, spread(0.01, 3) + spread(3, 1000) + spread(-5, 0)),
    "trigamma": (lambda x: polygamma(1, x), spread(0.01, 3) + spread(3, 1000) + spread(-5, 0)),
    "normpdf": (npdf, spread(-8, 8) + [-30, 30, 37]),
    "normcdf": (ncdf, spread(-8, 8) + [-30, -37, 8.2]),
    "factorial": (factorial, spread(-0.9, 3) + spread(3, 160)),
    "gauss": (lambda x: exp(-x * x), spread(-6, 6) + [20, 26]),
    "abs": (abs, spread(-5, 5)),
    "relu": (lambda x: max(x, 0), spread(-5, 5)),
}

TWO = {
    "pow": (lambda x, y: x ** y, list(zip(decades(1e-10, 1e10), spread(-20, 20)))),
    "log": (lambda x, b: log(x) / log(b), list(zip(decades(1e-100, 1e100), spread(1.5, 20)))),
    "hypot": (lambda x, y: sqrt(x * x + y * y), list(zip(decades(1e-200, 1e200), spread(-10, 10))) + [(3e200, 4e200)]),
    "atan2": (atan2, list(zip(spread(-5, 5), spread(-5, 5))) + [(1e200, 1e200), (-3e-200, 2e-200)]),
    "beta": (beta, list(zip(spread(0.1, 30), reversed(spread(0.1, 30))))),
    "xlogy": (lambda x, y: x * log(y), list(zip(spread(-5, 5), decades(1e-100, 1e100)))),
    "elu": (lambda x, a: x if x > 0 else a * expm1(x), list(zip(spread(-30, 3), spread(0.1, 2)))),
    "leakyrelu": (lambda x, a: x if x > 0 else a * x, list(zip(spread(-30, 3), spread(0.1, 2)))),
    "digammastep": (lambda x, y: digamma(x + y) - digamma(x), list(zip(decades(0.01, 1e6), decades(1e-6, 1e3)))),
    "mod": (lambda x, y: x - y * mp.floor(x / y), list(zip(spread(-20, 20), decades(0.1, 9)))),
}

# After the others, whose arguments stay as they are.
ONE["normlogcdf"] = (lambda x: log(ncdf(x)), spread(-8, 8) + [-30, -37.7, -40, -1000, -1e8, 12, 30])


def derivatives(f, x):
    """f, f' and f'' by central differences, with so small a step and so many digits that 50 of the result are right."""
    h = abs(x) * mpf(10) ** -30
    low, here, high = f(x - h), f(x), f(x + h)
    return [here, (high - low) / (2 * h), (high - 2 * here + low) / (h * h)]


def record(name, f, arguments, operand):
    exact = [mpf(argument) for argument in arguments]

    def along(x):
        return f(*[x if index == operand else other for index, other in enumerate(exact)])

    here = derivatives(along, exact[operand])
    around = [derivatives(along, exact[operand] * mpf(factor)) for factor in ("0.95", "1.05")]
    are_real = all(mp.im(value) == 0 for values in around for value in values)
    scales = []
    for order in range(3):
        low, high = around[0][order], around[1][order]
        crosses = are_real and mp.re(low) * mp.re(high) < 0
        scales.append(max(abs(low), abs(high), abs(here[order])) if crosses else abs(here[order]))
    if name == "hypot":
        # The second derivative is the difference of two terms of this size.
        scales[2] = 1 / here[0]
    text = [mp.nstr(value, 25) for value in here]
    return [name, list(arguments), operand, text, [mp.nstr(scale, 3) for scale in scales]]


records = []
for name, (f, points) in ONE.items():
    records += [record(name, f, (x,), 0) for x in points]
for name, (f, points) in TWO.items():
    # Of digammastep only the derivative by the step is wanted to all digits.
    operands = (1,) if name == "digammastep" else (0, 1)
    records += [record(name, f, pair, operand) for pair in points for operand in operands]

with open("values.json", "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(r) for r in records) + "\n]\n")
print(len(records), "records")
