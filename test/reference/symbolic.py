"""The derivatives of 50 formulas by x as sympy, Maxima and qalc print them, the shortest that each has, and their values.

Run it where sympy is installed, and where `maxima` (with its share library) and `qalc` are commands:
    cd test/reference && python3 symbolic.py
"""

import json
import re
import subprocess

import sympy

formulas = """x^3*ln(x)
sin(x)*x
2 + 3*(2*x)
x^2*exp(x)
exp(-x^2)
x/(1 + x)
(x^2 - 1)/(x - 1)
1/(x^2 + 1)
sqrt(x^2 + 1)
x/sqrt(x^2 + 1)
(x^2 + 1)^3*x
tan(x)
sin(x)/cos(x)
ln(sin(x))
ln(x^2 + 1)
x^x
x^n
a*x^2 + b*x + c
exp(a*x)*sin(b*x)
1/(1 + exp(-x))
x*sqrt(x)
ln(ln(x))
asin(x)
x*atan(x) - ln(1 + x^2)/2
atan(1/x)
erf(x)
exp(sin(x))
2^x
(1 - x)*sqrt(1 - x)
exp(-(x - m)^2/(2*s^2))
x^(5/2)
x^(1/3)
(x + 1)^10
x*(x + 1)*(x + 2)
(a + b*x)/(c + d*x)
x^2*sin(x)*exp(x)
ln((1 + x)/(1 - x))
sin(x)*cos(x)
sin(x)^2
tan(x)^2
sinh(x)*cosh(x)
tanh(x)^2
ln(x)/x
sin(1/x)
sqrt((x - 1)/(x + 1))
(x + 1)^2*(x - 1)^3
ln(x + sqrt(x^2 + 1))
exp(-a*x)*cos(w*x + p)
x*exp(-x)/y
(1 - cos(x))/(1 + cos(x))""".split("\n")

names = {name: sympy.Symbol(name) for name in "abcdmnpswxy"}
# Where a value is taken; x is the first number at which it is real.
others = {name: sympy.Rational(20 + 3 * at, 10) for at, name in enumerate("abcdmnpswy")}
tried = [sympy.Rational(17, 10), sympy.Rational(7, 10)]


def in_nabla(text):
    for theirs, ours in [("**", "^"), ("log(", "ln("), ("%e", "e"), ("%pi", "pi"), ("×", "*"), ("⋅", "*"), ("−", "-")]:
        text = text.replace(theirs, ours)
    return re.sub(r"\s", "", text)


def run(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=8).stdout
    except subprocess.TimeoutExpired:
        return ""


def from_sympy(derivative):
    forms = [sympy.simplify, sympy.factor, sympy.trigsimp, sympy.expand]
    return [str(derivative)] + [str(form(derivative)) for form in forms]


def from_maxima(formula):
    formula = formula.replace("ln(", "log(")
    found = []
    for form in ["d", "ratsimp(d)", "factor(d)", "trigsimp(d)", "trigreduce(d)"]:
        program = f'display2d:false$ linel:10000$ d:diff({formula},x)$ print("@@",string({form}))$'
        lines = run("maxima", "--very-quiet", f"--batch-string={program}").split("\n")
        found += [line.strip()[2:] for line in lines if line.strip().startswith("@@")]
    return found


def from_qalc(formula):
    # Other letters are units there.
    if re.search(r"\b[a-dm-wy]\b", formula):
        return []
    return [run("qalc", "-t", "-s", "approximation exact", f"diff({formula}, x)")]


def letters(formula):
    return re.findall(r"\b[a-z]\b", formula)


def value_of(derivative):
    at_others = derivative.subs({names[name]: value for name, value in others.items()})
    values = [(x, sympy.N(at_others.subs(names["x"], x), 20)) for x in tried]
    return next((float(x), str(value)) for x, value in values if value.is_real)


rows = []
for formula in formulas:
    derivative = sympy.diff(sympy.sympify(formula.replace("^", "**"), locals={**names, "ln": sympy.log}), names["x"])
    peers = {"sympy": from_sympy(derivative), "maxima": from_maxima(formula), "qalc": from_qalc(formula)}
    x, value = value_of(derivative)
    rows.append(
        {
            "formula": formula,
            "at": {name: float(number) for name, number in {"x": x, **others}.items() if name in letters(formula)},
            "value": value,
            **{peer: min(map(in_nabla, forms), key=len) for peer, forms in peers.items() if forms},
        }
    )
with open("symbolic.json", "w", encoding="utf-8") as file:
    file.write("[\n" + ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n")
