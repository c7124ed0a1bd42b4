"""nabla's functions and operators, twice: of numbers, mpmath's own where it has them, and of series along a ray."""

import ast
import math
import operator

import mpmath
from mpmath import mp, mpf

import series
from series import DoesNotExist, compare, of, sign


def larger(a, b):
    return a if compare(a, b) >= 0 else b


def smaller(a, b):
    return a if compare(a, b) <= 0 else b


def power(x, y):
    """Of what is not positive with a constant exponent only: any other is not a number nearby."""
    x, y = of(x), of(y)
    if series.first(rest_of(y)) is None:
        return series.power(x, y.c[0])
    return series.exp(y * series.ln(x))


def rest_of(y):
    return series.Series([mpf(0)] + y.c[1:])


def real_power(x, y):
    if x == 0:
        if y < 0:
            raise DoesNotExist("a pole")
        return mpf(0) if y != 0 else mpf(1)
    if x < 0 and y != int(y):
        raise DoesNotExist("a broken power of what is negative")
    return x ** int(y) if y == int(y) else x ** y


def real(function):
    """A function of numbers whose results must be real."""
    def apply(*operands):
        result = mpmath.mpmathify(function(*operands))
        if mp.im(result) != 0:
            raise DoesNotExist("not a real number")
        return mp.re(result)
    return apply


def beside(step):
    """A step is constant along a ray, but for the point itself."""
    def apply(u):
        u = of(u)
        return of(step(u.c[0] + sign(rest_of(u)) * mpf(10) ** (-mp.dps // 4) * (abs(u.c[0]) or 1)))
    return apply


def remainder(x, y):
    return x - y * mp.floor(x / y)


def nearest(x):
    return mp.sign(x) * mp.floor(abs(x) + mpf(1) / 2)


def sincd(x, order):
    """By parts, from the derivatives of lower order."""
    if x == 0:
        return mp.cos(order * mp.pi / 2) / (order + 1)
    value = mp.sin(x) / x
    for n in range(1, int(order) + 1):
        value = (mp.sin(x + n * mp.pi / 2) - n * value) / x
    return value


STEPS = {"floor": mp.floor, "ceil": mp.ceil, "round": nearest, "sign": mp.sign,
         "trunc": lambda x: mp.sign(x) * mp.floor(abs(x))}

OF_NUMBERS = STEPS | {name: getattr(mpmath, name) for name in """exp expm1 sin cos tan sec csc cot atan atan2 sinh cosh tanh
    sech csch coth asinh erf erfc gamma""".split()}
OF_NUMBERS |= {name: real(getattr(mpmath, name)) for name in
               "sqrt asin acos asec acsc acosh atanh asech acsch acoth log10".split()}
OF_NUMBERS |= {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.Pow: real_power, ast.Mod: remainder, "mod": remainder,
    "size": lambda *xs: mp.sqrt(mpmath.fsum(x * x for x in xs)),
    "smaller": min, "larger": max, "abs": abs,
    "ln": real(mpmath.log), "log": real(lambda x, b=mpf(math.e): mp.log(x) / (mp.log(b) if b != mpf(math.e) else 1)),
    "log2": real(lambda x: mp.log(x) / mp.log(2)), "log1p": real(lambda x: mp.log(1 + x)),
    "cbrt": lambda x: mp.sign(x) * abs(x) ** (mpf(1) / 3),
    "acot": lambda x: mp.atan(1 / x), "sinc": mpmath.sinc,
    "deg": lambda x: x * 180 / mp.pi, "rad": lambda x: x * mp.pi / 180,
    "sigmoid": lambda x: 1 / (1 + mp.exp(-x)), "relu": lambda x: max(x, mpf(0)),
    "leakyrelu": lambda x, a=mpf(0.01): x if x > 0 else a * x,
    "elu": lambda x, a=mpf(1): x if x > 0 else a * mp.expm1(x),
    "softplus": lambda x: mp.log(1 + mp.exp(x)), "softsign": lambda x: x / (1 + abs(x)),
    "silu": lambda x: x / (1 + mp.exp(-x)), "gelu": lambda x: x * mp.ncdf(x),
    "logsigmoid": lambda x: -mp.log(1 + mp.exp(-x)),
    "lgamma": lambda x: mp.log(abs(mp.gamma(x))), "digamma": lambda x: mp.digamma(x),
    "trigamma": lambda x: mp.psi(1, x), "polygamma": lambda n, x: mp.psi(int(n), x),
    "digammastep": lambda x, y: mp.digamma(x + y) - mp.digamma(x),
    "polygammastep": lambda n, x, y: mp.psi(int(n), x + y) - mp.psi(int(n), x),
    "normlogcdf": lambda x: mp.log(mp.ncdf(x)), "share": lambda x, y: x / (x + y),
    "powlog": lambda x, y, n: x**y * real(mpmath.log)(x) ** int(n),
    "beta": lambda x, y: mp.gamma(x) * mp.gamma(y) * mp.rgamma(x + y),
    "normpdf": lambda x: mp.npdf(x), "normcdf": lambda x: mp.ncdf(x), "factorial": lambda x: mp.gamma(x + 1),
    "xlogy": lambda x, y: mpf(0) if x == 0 else x * real(mpmath.log)(y),
    "gauss": lambda x: mp.exp(-x * x), "sincd": sincd,
    "clamp": lambda x, low, high: min(max(x, low), high),
}


def chain(function):
    """A function of series, for operands that may be numbers."""
    return lambda *operands: function(*map(of, operands))


def sigmoid(u):
    return 1 / (1 + series.exp(-u))


def softplus(u):
    return series.integral(series.slope(u) * sigmoid(u), mp.log(1 + mp.exp(u.c[0])))


def normcdf(u):
    root = mp.sqrt(2)
    return series.erfc(u * (-1 / root)) * (mpf(1) / 2)


def mod(u, v):
    return u - v * series.floor(u / v)


def tan(u):
    s, c = series.circle(u)
    return s / c


def sinh(u):
    return (series.exp(u) - series.exp(-u)) * (mpf(1) / 2)


def cosh(u):
    return (series.exp(u) + series.exp(-u)) * (mpf(1) / 2)


def tanh(u):
    sech = 1 / cosh(u)
    return series.integral(series.slope(u) * sech * sech, mp.tanh(u.c[0]))


def xlogy(u, v):
    return u * series.ln(v)


OF_SERIES = {name: beside(function) for name, function in STEPS.items()} | {
    name: chain(function) for name, function in {
        ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
        ast.Pow: power, ast.Mod: mod, "mod": mod,
        "exp": series.exp, "expm1": series.expm1, "ln": series.ln, "sqrt": series.root,
        "log": lambda u, b=None: series.ln(u) if b is None else series.ln(u) / series.ln(b),
        "log1p": lambda u: series.ln(u + 1), "log2": lambda u: series.ln(u) / mp.log(2),
        "log10": lambda u: series.ln(u) / mp.log(10),
        "cbrt": lambda u: series.power(u, mpf(1) / 3) if sign(u) > 0 else -series.power(-u, mpf(1) / 3),
        "sin": lambda u: series.circle(u)[0], "cos": lambda u: series.circle(u)[1], "tan": tan,
        "sec": lambda u: 1 / series.circle(u)[1], "csc": lambda u: 1 / series.circle(u)[0], "cot": lambda u: 1 / tan(u),
        "asin": series.asin, "acos": lambda u: mp.pi / 2 - series.asin(u), "atan": series.atan, "atan2": series.atan2,
        "asec": lambda u: mp.pi / 2 - series.asin(1 / u), "acsc": lambda u: series.asin(1 / u),
        "acot": lambda u: series.atan(1 / u),
        "sinc": lambda u: series.sinc(0, u), "sincd": lambda u, n: series.sinc(n.c[0], u),
        "deg": lambda u: u * (180 / mp.pi), "rad": lambda u: u * (mp.pi / 180),
        "sinh": sinh, "cosh": cosh, "tanh": tanh, "sech": lambda u: 1 / cosh(u),
        "csch": lambda u: 1 / sinh(u), "coth": lambda u: cosh(u) / sinh(u),
        "asinh": series.asinh, "acosh": series.acosh, "atanh": series.atanh,
        "asech": lambda u: series.acosh(1 / u), "acsch": lambda u: series.asinh(1 / u),
        "acoth": lambda u: series.atanh(1 / u),
        "sigmoid": sigmoid, "softplus": softplus, "logsigmoid": lambda u: -softplus(-u),
        "silu": lambda u: u * sigmoid(u), "gelu": lambda u: u * normcdf(u),
        "softsign": lambda u: u / (u + 1) if sign(u) >= 0 else u / (1 - u),
        "relu": lambda u: larger(u, of(0)), "abs": lambda u: u if sign(u) >= 0 else -u,
        "leakyrelu": lambda u, a=mpf(0.01): u if sign(u) > 0 else a * u,
        "elu": lambda u, a=mpf(1): u if sign(u) > 0 else a * series.expm1(u),
        "clamp": lambda u, low, high: smaller(larger(u, low), high),
        "size": series.size, "smaller": smaller, "larger": larger,
        "erf": series.erf, "erfc": series.erfc, "gamma": series.gamma, "lgamma": series.lgamma,
        "digamma": lambda u: series.polygamma(0, u), "trigamma": lambda u: series.polygamma(1, u),
        "polygamma": lambda n, u: series.polygamma(n.c[0], u),
        "digammastep": lambda u, v: series.polygamma(0, u + v) - series.polygamma(0, u),
        "polygammastep": lambda n, u, v: series.polygamma(n.c[0], u + v) - series.polygamma(n.c[0], u),
        "normlogcdf": lambda u: series.ln(normcdf(u)), "share": lambda u, v: u / (u + v),
        "powlog": lambda u, v, n: power(u, v) * series.power(series.ln(u), n.c[0]),
        "beta": lambda u, v: series.gamma(u) * series.gamma(v) * series.inverse_gamma(u + v),
        "factorial": lambda u: series.gamma(u + 1), "xlogy": xlogy, "gauss": lambda u: series.exp(-u * u),
        "normpdf": lambda u: series.exp(-u * u * (mpf(1) / 2)) / mp.sqrt(2 * mp.pi), "normcdf": normcdf,
    }.items()
}
