"""Writes formulas.json: value and gradient of each formula in formulas.txt, to 50 digits.

Needs Python 3 and mpmath 1.3. Run it here: python3 formulas.py
"""

import json
import re

import mpmath
from mpmath import mp, mpf

mp.dps = 900

FUNCTIONS = {name: getattr(mpmath, name) for name in "sqrt exp expm1 sin cos tanh asin log10 gamma beta pi e".split()}
FUNCTIONS |= {"ln": mpmath.log, "normpdf": mpmath.npdf, "normcdf": mpmath.ncdf, "lgamma": mpmath.loggamma}



def mean(x):
    return mpmath.fsum(x) / len(x)


def var(x):
    return mean([(element - mean(x)) ** 2 for element in x])


def softmax(x):
    total = mpmath.fsum(mpmath.exp(element) for element in x)
    return [mpmath.exp(element) / total for element in x]


FUNCTIONS |= {
    "mean": mean,
    "var": var,
    "std": lambda x: mpmath.sqrt(var(x)),
    "norm": lambda x: mpmath.sqrt(mpmath.fsum(element * element for element in x)),
    "logsumexp": lambda x: mpmath.log(mpmath.fsum(mpmath.exp(element) for element in x)),
    "softmax": softmax,
    "dot": lambda x, y: mpmath.fsum(a * b for a, b in zip(x, y)),
    "prod": mpmath.fprod,
    "sum": mpmath.fsum,
}


class Exact:
    """Every number in a formula stands for the double that is nearest to it, as it does in nabla."""

    pattern = re.compile(r"(?<![\w.])(\d+\.?\d*(?:e-?\d+)?)")

    @classmethod
    def code(cls, text):
        return compile(cls.pattern.sub(r"number(\1)", text.strip()), text, "eval")


def value(steps, inputs):
    names = FUNCTIONS | {"number": lambda x: mpf(float(x))} | inputs
    for name, code in steps[:-1]:
        names[name] = eval(code, names)
    return eval(steps[-1][1], names)


def read(line):
    title, inputs, formula = [part.strip() for part in line.split("|")]
    steps = []
    for step in formula.split(";"):
        name, _, text = step.rpartition(" = ")
        steps.append((name.strip(), Exact.code(text)))
    pairs = [pair.split("=") for pair in inputs.split(", ")]
    return title, {name: mpf(float(text)) for name, text in pairs}, steps


records = []
for line in open("formulas.txt"):
    if line.strip() == "" or line.startswith("#"):
        continue
    title, inputs, steps = read(line)
    gradient = {}
    for name, x in inputs.items():
        h = (abs(x) or mpf(1)) * mpf(10) ** -30
        high = value(steps, inputs | {name: x + h})
        low = value(steps, inputs | {name: x - h})
        gradient[name] = mp.nstr((high - low) / (2 * h), 20)
    records.append([title, mp.nstr(value(steps, inputs), 20), gradient])

with open("formulas.json", "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(record) for record in records) + "\n]\n")
print(len(records), "formulas")
