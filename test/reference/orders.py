"""Writes orders.json: derivatives of the formulas in orders.txt, of higher order, pure and mixed, to 25 digits.

Needs Python 3 and mpmath 1.3. Run it here: python3 orders.py

Each derivative is computed twice, by means that share nothing, and both must agree to 30 digits:

- from expansions along rays. Along each of many rays through the point, in all directions, the formula is a power series
  (series.py). The terms of one order must be those of one polynomial in all these directions: fewer rays
  determine it than there are, and the others, among them the opposite of each, confirm it. So what holds only on one side
  of a kink is found out here, and stops the program.
- by central differences of the value (or one-sided ones at the border of the domain), with 40 digits of step.

Each record is [kind, point, formula, {derivative: [value, scale]}]: a derivative is the variables that it is by, as
"xxy", and the scale is the size against which an error counts, where it is not the value's own: near a
root of it that of its surroundings, and for a 0 that of the others of its order.
"""

import json
import random
import sys
from itertools import combinations_with_replacement, product

import mpmath
from mpmath import mp, mpf

import functions
import language
import series
from series import DoesNotExist, Series

random.seed(17)


def monomials(count, order):
    """The exponents of all products of `order` out of `count` variables."""
    for chosen in combinations_with_replacement(range(count), order):
        yield tuple(chosen.count(variable) for variable in range(count))


def rays(count):
    """Directions without end, each followed by its opposite."""
    while True:
        direction = [mpf(random.choice([-1, 1]) * random.randint(40, 200)) / 128 for _ in range(count)]
        yield direction
        yield [-part for part in direction]


def along(formula, point, scales, direction):
    inputs = {name: Series([x, scales[name] * part] + [mpf(0)] * (series.LENGTH - 2))
              for (name, x), part in zip(point.items(), direction)}
    return series.of(formula.value(functions.OF_SERIES, inputs))


def by_rays(formula, point, scales, order, one_sided):
    """All derivatives up to an order, by exponents."""
    count = len(point)
    wanted = 2 * len(list(monomials(count, order))) + 6
    found = []
    for tries, direction in enumerate(rays(count)):
        if len(found) >= wanted and tries % 2 == 0:
            break
        try:
            found.append((direction, along(formula, point, scales, direction)))
        except DoesNotExist:
            if not one_sided or tries > 40 * wanted:
                raise
    # An opposite adds nothing to a polynomial of one order: those come last, and confirm.
    found = found[::2] + found[1::2]
    noise = max(1, *(abs(value) for _, expansion in found for value in expansion.c)) * mpf(10) ** (-mp.dps * 7 // 8)
    derivatives = {}
    for n in range(order + 1):
        exponents = list(monomials(count, n))
        matrix = [[mpmath.fprod(part ** power for part, power in zip(direction, exponent)) for exponent in exponents]
                  for direction, _ in found]
        if any(len(expansion) <= n for _, expansion in found):
            raise DoesNotExist(f"no expansion to order {n}")
        right = [expansion.c[n] for _, expansion in found]
        size = len(exponents)
        solution = mp.lu_solve(mp.matrix(matrix[:size]), mp.matrix(right[:size]))
        largest = max(abs(value) for value in right)
        errors = [abs(mpmath.fdot(row, list(solution)) - value) for row, value in zip(matrix[size:], right[size:])]
        if max(errors) > largest * mpf(10) ** (-mp.dps // 2):
            # What only rounding has left of a 0 fits to no polynomial, either.
            if largest > noise:
                raise DoesNotExist(f"sides differ at order {n}")
            solution = [mpf(0)] * size
        for exponent, coefficient in zip(exponents, solution):
            # Nothing but rounding.
            if abs(coefficient) <= largest * mpf(10) ** (-mp.dps * 3 // 4):
                coefficient = mpf(0)
            for (name, scale), power in zip(scales.items(), exponent):
                coefficient *= mp.factorial(power) / scale ** power
            derivatives[exponent] = coefficient
    return derivatives


class Differences:
    """Derivatives of a formula at a point by differences with one step for each variable."""

    def __init__(self, formula, point, scales, step, one_sided):
        self.formula, self.point, self.one_sided = formula, point, one_sided
        self.steps = {name: scale * mpf(10) ** -step for name, scale in scales.items()}
        self.known = {}
        self.frozen = []
        self.at((mpf(0),) * len(point))

    def at(self, offset):
        if offset not in self.known:
            inputs = {name: x + shift * self.steps[name] for (name, x), shift in zip(self.point.items(), offset)}
            self.known[offset] = mpf(self.formula.value(functions.OF_NUMBERS, inputs, self.frozen))
        return self.known[offset]

    def derivative(self, exponent):
        terms = []
        for chosen in product(*[range(power + 1) for power in exponent]):
            weight = mpmath.fprod((-1) ** k * mpmath.binomial(power, k) for k, power in zip(chosen, exponent))
            offset = tuple(power / mpf(1 if self.one_sided else 2) - k for k, power in zip(chosen, exponent))
            terms.append(weight * self.at(offset))
        step = mpmath.fprod(step ** power for step, power in zip(self.steps.values(), exponent))
        return mpmath.fsum(terms) / step


def checked(formula, point, scales, derivatives, one_sided):
    """Stops the program unless differences have the same derivatives to 30 digits."""
    left = {exponent: value for exponent, value in derivatives.items() if sum(exponent) > 0}
    for step, digits in ((40, 350), (260, 2100)):
        with mp.workdps(digits):
            differences = Differences(formula, point, scales, step, one_sided)
            for exponent, value in list(left.items()):
                other = differences.derivative(exponent)
                # A derivative that is 0 is compared with the size of the function itself.
                unit = mpmath.fprod(scale ** power for scale, power in zip(scales.values(), exponent))
                size = abs(value) if value != 0 else max(1, abs(differences.at((mpf(0),) * len(point)))) / unit
                # What no double can hold is not looked at more closely.
                if abs(other - value) <= size * mpf(10) ** -30 or max(abs(other), abs(value)) < mpf(10) ** -400:
                    del left[exponent]
        if not left:
            return
    raise AssertionError(f"differences disagree: {left} {[differences.derivative(e) for e in left]}")


def name_of(exponent, point):
    return "".join(name * power for name, power in zip(point, exponent))


def scale_of(value, exponent, derivatives, around):
    """The size against which an error of a derivative counts."""
    if value == 0:
        others = [abs(other) for others, other in derivatives.items() if sum(others) == sum(exponent)]
        return max(others) or mpf(1)
    beside = [side[exponent] for side in around]
    return max(abs(value), *map(abs, beside)) if any(side * value < 0 for side in beside) else abs(value)


def surroundings(formula, point, scales, order, one_sided):
    """The derivatives a little to both sides, where they exist."""
    result = []
    for factor in ("0.95", "1.05"):
        beside = {name: x * mpf(factor) for name, x in point.items()}
        try:
            result.append(by_rays(formula, beside, scales, order, one_sided))
        except DoesNotExist:
            return []
    return result


def record(kind, text, formula, wanted):
    one_sided = wanted.endswith("+")
    low, _, high = wanted.rstrip("+").partition("-")
    order = int(high or low)
    names = [pair.split("=") for pair in text.split(", ")]
    point = {name: mpf(float(x)) for name, x in names}
    scales = {name: abs(x) or mpf(1) for name, x in point.items()}
    derivatives = by_rays(formula, point, scales, order, one_sided)
    checked(formula, point, scales, derivatives, one_sided)
    around = surroundings(formula, point, scales, order, one_sided) if kind in ("ordinary", "accuracy") else []
    right = {}
    for exponent, value in derivatives.items():
        if sum(exponent) < int(low):
            continue
        written = mp.nstr(value, 25)
        scale = scale_of(value, exponent, derivatives, around)
        right[name_of(exponent, point)] = [written] if scale == abs(value) else [written, mp.nstr(scale, 3)]
    return [kind, text, formula.text, right]


def given(kind, text, formula, wanted):
    """What orders.txt tells itself: the limits at borders where no expansion exists, and what does not exist."""
    right = dict(part.split(":") for part in wanted.split())
    return [kind, text, formula.text, {name: [value] for name, value in right.items()}]


def main():
    records, failed = [], 0
    only = sys.argv[1] if len(sys.argv) > 1 else ""
    for line in open("orders.txt"):
        if line.strip() == "" or line.startswith("#") or only not in line:
            continue
        kind, point, text, wanted = [part.strip() for part in line.split("|")]
        formula = language.Formula(text)
        mp.dps = 800 if kind == "accuracy" else 400
        try:
            records.append((given if ":" in wanted else record)(kind, point, formula, wanted))
        except (DoesNotExist, AssertionError) as problem:
            failed += 1
            print(line.strip(), "->", type(problem).__name__, problem)
    if failed > 0:
        sys.exit(f"{failed} lines have failed, and nothing is written")
    if only:
        print(*map(json.dumps, records), sep="\n")
        return
    with open("orders.json", "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(r, separators=(",", ":")) for r in records) + "\n]\n")
    print(len(records), "formulas,", sum(len(r[3]) for r in records), "derivatives")


main()
