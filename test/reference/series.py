"""Truncated power series in t, from t = 0 upward, and nabla's functions of them.

A series stands for what a quantity is along a ray, for t > 0. So whatever has a kink at t = 0 has a plain sign here, that
of the first coefficient which is not 0, and a length of 0 is t^m times the root of a series. The coefficients are exact
but for the rounding of mpmath; a series is as long as it is known.
"""

import mpmath
from mpmath import mp, mpf

LENGTH = 16


class DoesNotExist(Exception):
    """There is no expansion in whole powers of t, as at a pole, or no value on this side."""


class Series:
    def __init__(self, coefficients):
        self.c = list(coefficients)

    def __len__(self):
        return len(self.c)

    def __add__(self, other):
        return Series(a + b for a, b in zip(self.c, of(other).c))

    def __neg__(self):
        return Series(-a for a in self.c)

    def __sub__(self, other):
        return Series(a - b for a, b in zip(self.c, of(other).c))

    def __mul__(self, other):
        a, b = self.c, of(other).c
        return Series(mpmath.fdot(a[:n + 1], b[n::-1]) for n in range(min(len(a), len(b))))

    def __truediv__(self, other):
        a, b = self.c, of(other).c
        if b[0] == 0:
            raise DoesNotExist("division by 0")
        quotient = []
        for n in range(min(len(a), len(b))):
            quotient.append((a[n] - mpmath.fsum(quotient[k] * b[n - k] for k in range(n))) / b[0])
        return Series(quotient)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return of(other) - self

    def __rtruediv__(self, other):
        return of(other) / self


def of(x):
    return x if isinstance(x, Series) else Series([mpf(x)] + [mpf(0)] * (LENGTH - 1))


def start(x):
    """What a series, or a number, is at the point."""
    return x.c[0] if isinstance(x, Series) else x


def first(u, scale=None):
    """The index of the first coefficient that is not 0, or only rounding beside the scale; None if there is none."""
    least = (max(abs(a) for a in u.c) if scale is None else scale) * mpf(10) ** (-mp.dps * 3 // 4)
    return next((n for n, a in enumerate(u.c) if abs(a) > least), None)


def sign(u):
    n = first(u)
    return 0 if n is None else int(mp.sign(u.c[n]))


def compare(u, v):
    """The sign of u - v for small t > 0."""
    u, v = of(u), of(v)
    n = first(u - v, max(abs(a) for a in u.c + v.c))
    return 0 if n is None else int(mp.sign((u - v).c[n]))


def integral(slope, start):
    """The series with this derivative: one longer than it, and cut where the others are."""
    return Series(([start] + [a / (n + 1) for n, a in enumerate(slope.c)])[:LENGTH])


def slope(u):
    return Series(n * a for n, a in enumerate(u.c) if n > 0)


def compose(coefficients, u):
    """The sum of c[k] * (u - u(0))^k."""
    rest = Series([mpf(0)] + u.c[1:])
    result = of(coefficients[-1])
    for coefficient in reversed(coefficients[:-1]):
        result = result * rest + coefficient
    return result


def exp(u):
    e = [mp.exp(u.c[0])]
    for n in range(1, len(u)):
        e.append(mpmath.fsum(k * u.c[k] * e[n - k] for k in range(1, n + 1)) / n)
    return Series(e)


def expm1(u):
    return Series([mp.expm1(u.c[0])] + exp(u).c[1:])


def ln(u):
    if u.c[0] <= 0:
        raise DoesNotExist("logarithm of what is not positive")
    return integral(slope(u) / u, mp.log(u.c[0]))


def circle(u):
    """Sine and cosine."""
    s, c = [mp.sin(u.c[0])], [mp.cos(u.c[0])]
    for n in range(1, len(u)):
        s.append(mpmath.fsum(k * u.c[k] * c[n - k] for k in range(1, n + 1)) / n)
        c.append(-mpmath.fsum(k * u.c[k] * s[n - k] for k in range(1, n + 1)) / n)
    return Series(s), Series(c)


def power(u, exponent):
    """A power with a constant exponent."""
    u = of(u)
    p = mpf(exponent)
    if p == int(p) and 0 <= p <= 64:
        result = of(1)
        for _ in range(int(p)):
            result = result * u
        return result
    m = first(u)
    if m is None:
        raise DoesNotExist("a power of 0")
    a = u.c[m:]
    if a[0] < 0 and p != int(p):
        raise DoesNotExist("a broken power of what is negative")
    if m * p < 0:
        raise DoesNotExist("a pole")
    if m * p != int(m * p):
        # t^(m p) is smaller than all whole powers up to there.
        return Series([mpf(0)] * (int(m * p) + 1))
    r = [a[0] ** p]
    for n in range(1, len(a)):
        r.append(mpmath.fsum((k * (p + 1) - n) * a[k] * r[n - k] for k in range(1, n + 1)) / (n * a[0]))
    return Series([mpf(0)] * int(m * p) + r)


def root(u):
    return power(u, mpf(1) / 2)


def size(*us):
    """The root of the sum of squares."""
    squares = Series([mpf(0)] * LENGTH)
    for u in us:
        squares = squares + of(u) * of(u)
    return squares if first(squares) is None else root(squares)


def atan(u):
    return integral(slope(u) / (u * u + 1), mp.atan(u.c[0]))


def asin(u):
    return integral(slope(u) / root(1 - u * u), mp.asin(u.c[0]))


def atan2(y, x):
    y, x = of(y), of(x)
    return integral((x * slope(y) - y * slope(x)) / (x * x + y * y), mp.atan2(y.c[0], x.c[0]))


def asinh(u):
    return integral(slope(u) / root(u * u + 1), mp.asinh(u.c[0]))


def acosh(u):
    return integral(slope(u) / root(u * u - 1), mp.acosh(u.c[0]))


def atanh(u):
    if abs(u.c[0]) >= 1:
        raise DoesNotExist("inverse hyperbolic tangent from 1 on")
    return integral(slope(u) / (1 - u * u), mp.atanh(u.c[0]))


def erf(u):
    return integral(slope(u) * exp(-u * u) * (2 / mp.sqrt(mp.pi)), mp.erf(u.c[0]))


def erfc(u):
    return integral(slope(u) * exp(-u * u) * (-2 / mp.sqrt(mp.pi)), mp.erfc(u.c[0]))


memory = {}


def remembered(make, *key):
    whole = (make.__name__, *key, mp.dps)
    if whole not in memory:
        memory[whole] = make(*key)
    return memory[whole]


def polygammas(order, a):
    """The expansion of the order-th derivative of digamma."""
    if a <= 0 and a == mp.floor(a):
        raise DoesNotExist("a pole")
    return [mp.re(mp.psi(order + k, a)) / mp.factorial(k) for k in range(LENGTH)]


def sincs(order, a):
    """That of the order-th derivative of sinc."""
    wanted = range(order, order + LENGTH)
    if abs(a) < 1:
        terms = range(0, mp.dps + 60, 2)
        plain = [mpmath.fsum((-1) ** (j // 2) * mpmath.binomial(j, n) * a ** (j - n) / mp.factorial(j + 1)
                             for j in terms if j >= n) for n in wanted]
    else:
        line = Series([a, mpf(1)] + [mpf(0)] * (order + LENGTH))
        sine = circle(line)[0]
        plain = (sine / line).c[order:order + LENGTH]
    return [value * mp.factorial(n) / mp.factorial(n - order) for n, value in zip(wanted, plain)]


def polygamma(order, u):
    return compose(remembered(polygammas, int(order), u.c[0]), u)


def lgamma(u):
    """Of the size of gamma."""
    start = mp.log(abs(mp.gamma(u.c[0])))
    return integral(slope(u) * polygamma(0, u), start)


def gamma(u):
    g = [mp.gamma(u.c[0])]
    rate = (slope(u) * polygamma(0, u)).c
    for n in range(1, len(rate) + 1):
        g.append(mpmath.fsum(rate[k] * g[n - 1 - k] for k in range(n)) / n)
    return Series(g)


def inverse_gamma(u):
    """1/gamma, which is 0 at the poles."""
    factor = of(1)
    while u.c[0] < 1:
        factor, u = factor * u, u + 1
    return factor / gamma(u)


def sinc(order, u):
    return compose(remembered(sincs, int(order), u.c[0]), u)


def floor(u):
    whole = mp.floor(u.c[0])
    is_below = u.c[0] == whole and sign(u - whole) < 0
    return whole - 1 if is_below else whole
