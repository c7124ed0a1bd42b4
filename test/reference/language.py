"""Formulas of nabla, as far as Python can read them, over numbers or over series (functions.py).

Every number in a formula stands for the double that is nearest to it, as it does in nabla; so do pi and e.
"""

import ast
import math
import operator
import re

from mpmath import mp, mpf

from series import of, start


class Formula:
    """Assignments and a formula at the end, separated by semicolons."""

    def __init__(self, text):
        self.text = text
        code = text.replace("^", "**").replace("if(", "choose(")
        code = re.sub(r"(\w+)\.\.(\w+)", r"span(\1, \2)", code)
        self.steps = []
        for step in code.split(";"):
            name, formula = re.fullmatch(r"\s*(?:(\w+) = )?(.*)", step).groups()
            self.steps.append((name, ast.parse(formula, mode="eval").body))

    def value(self, functions, inputs, frozen=None):
        """@param frozen what `detach` has been given at the point: filled by the first run, and used by the others"""
        names = {"pi": mpf(math.pi), "e": mpf(math.e)} | inputs
        run = Run(functions, frozen)
        for name, tree in self.steps:
            result = run.of(tree, names)
            names[name] = result
        return result


class Run:
    def __init__(self, functions, frozen):
        self.functions = functions
        self.frozen = frozen
        self.is_first = frozen is not None and len(frozen) == 0
        self.seen = 0

    def detach(self, x):
        if self.frozen is None:
            return of(x).c[0]
        if self.is_first:
            self.frozen.append(x)
        self.seen += 1
        return self.frozen[self.seen - 1]

    def of(self, tree, names):
        match tree:
            case ast.Constant(value):
                return mpf(float(value))
            case ast.Name(name):
                return names[name]
            case ast.UnaryOp(ast.USub(), operand):
                return elementwise(operator.neg, self.of(operand, names))
            case ast.UnaryOp(ast.Not(), operand):
                return mpf(start(self.of(operand, names)) == 0)
            case ast.BinOp(left, sign_, right):
                function = self.functions[type(sign_)]
                return elementwise(function, self.of(left, names), self.of(right, names))
            case ast.BoolOp(sign_, operands):
                together = all if isinstance(sign_, ast.And) else any
                return mpf(together(start(self.of(operand, names)) != 0 for operand in operands))
            case ast.Compare(left, [sign_], [right]):
                return mpf(COMPARISONS[type(sign_)](start(self.of(left, names)), start(self.of(right, names))))
            case ast.List(elements):
                return [self.of(element, names) for element in elements]
            case ast.Subscript(operand, index):
                return self.of(operand, names)[int(self.of(index, names)) - 1]
            case ast.GeneratorExp(element, [loop]) | ast.ListComp(element, [loop]):
                return [self.of(element, names | {loop.target.id: k}) for k in self.of(loop.iter, names)]
            case ast.Call(ast.Name("choose"), [condition, yes, no]):
                # The branch that is taken at the point itself.
                return self.of(yes if start(self.of(condition, names)) != 0 else no, names)
            case ast.Call(ast.Name("detach"), [operand]):
                return self.detach(self.of(operand, names))
            case ast.Call(ast.Name(name), operands):
                values = [self.of(operand, names) for operand in operands]
                if name == "span":
                    return [mpf(k) for k in range(int(values[0]), int(values[1]) + 1)]
                if name in OF_LISTS:
                    xs = values[0] if isinstance(values[0], list) and len(values) == 1 else values
                    return OF_LISTS[name](self.functions, *(values if name == "dot" else [xs]))
                return elementwise(self.functions[name], *values)
        raise SyntaxError(ast.dump(tree))


COMPARISONS = {ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge,
               ast.Eq: operator.eq, ast.NotEq: operator.ne}


def elementwise(function, *operands):
    length = next((len(x) for x in operands if isinstance(x, list)), None)
    if length is None:
        return function(*operands)
    return [function(*[x[k] if isinstance(x, list) else x for x in operands]) for k in range(length)]


def total(xs):
    return sum(xs[1:], xs[0])


def deviations(xs):
    mean = total(xs) / len(xs)
    return [x - mean for x in xs]


def product_of(xs):
    result = xs[0]
    for x in xs[1:]:
        result = result * x
    return result


def extreme(f, xs):
    result = xs[0]
    for x in xs[1:]:
        result = f(result, x)
    return result


def shares(f, xs):
    weights = [f["exp"](x) for x in xs]
    return [weight / total(weights) for weight in weights]


OF_LISTS = {
    "sum": lambda f, xs: total(xs),
    "prod": lambda f, xs: product_of(xs),
    "mean": lambda f, xs: total(xs) / len(xs),
    "var": lambda f, xs: total([d * d for d in deviations(xs)]) / len(xs),
    "std": lambda f, xs: f["size"](*deviations(xs)) / mp.sqrt(len(xs)),
    "norm": lambda f, xs: f["size"](*xs),
    "hypot": lambda f, xs: f["size"](*xs),
    "dot": lambda f, xs, ys: total([x * y for x, y in zip(xs, ys)]),
    "logsumexp": lambda f, xs: f["ln"](total([f["exp"](x) for x in xs])),
    "softmax": lambda f, xs: shares(f, xs),
    "softpart": lambda f, xs: f["exp"](xs[0]) / total([f["exp"](x) for x in xs[1:]]),
    "softweight": lambda f, xs: f["exp"](xs[0]) / total([f["exp"](x) for x in xs[1:]]),
    "matches": lambda f, xs: mpf(sum(start(x) == start(xs[0]) for x in xs[1:])),
    "len": lambda f, xs: mpf(len(xs)),
    "min": lambda f, xs: extreme(f["smaller"], xs),
    "max": lambda f, xs: extreme(f["larger"], xs),
}
