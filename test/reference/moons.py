"""Writes moons.json: the losses that micrograd reaches with the network of examples/moons.nabla.

Needs Python 3 and micrograd 0.1.0 (`pip install micrograd`). Run it here: python3 moons.py (three to ten minutes), or
python3 moons.py 3 for what three steps take in milliseconds of processor time, and nothing written.

The weights are those that micrograd itself begins with after random.seed(1337), and those of the example are held to them.
The loss and the rates are those of micrograd's demonstration: hinge loss, 1e-4 of the squares, 1 - 0.9k/100. The losses are
those after each step. Then the losses of network.json, which network.py computes without any library, are held to those that
micrograd's graph comes to for the same network, with the tanh that the lecture adds to it.
"""

import json
import math
import pathlib
import random
import re
import sys
import time

from micrograd.engine import Value
from micrograd.nn import MLP

HERE = pathlib.Path(__file__).parent
STEPS = 100


def example():
    """The lists of the example, by their names."""
    text = (HERE / "../../examples/moons.nabla").read_text(encoding="utf8")
    return {name: json.loads(numbers) for name, numbers in
            re.findall(r"^(?:const )?(\w) = (\[[-\d\s,.e]*\])", text, re.MULTILINE)}


def moons_loss(model, data):
    scores = [model([Value(u), Value(v)]) for u, v in zip(data["u"], data["v"])]
    hinges = [(1 + -wanted * score).relu() for wanted, score in zip(data["t"], scores)]
    return sum(hinges) * (1.0 / len(hinges)) + 1e-4 * sum(p * p for p in model.parameters())


def descend(parameters, loss_of, rate_of, steps):
    """The loss after each step."""
    losses = []
    loss = loss_of()
    for step in range(steps):
        for p in parameters:
            p.grad = 0
        loss.backward()
        for p in parameters:
            p.data -= rate_of(step) * p.grad
        loss = loss_of()
        losses.append(loss.data)
    return losses


def moons(steps):
    data = example()
    random.seed(1337)
    model = MLP(2, [16, 16, 1])
    assert [p.data for p in model.parameters()] == data["w"]
    return descend(model.parameters(), lambda: moons_loss(model, data), lambda k: 1 - 0.9 * k / STEPS, steps)


def tanh(value):
    result = Value(math.tanh(value.data), (value,), "tanh")

    def backward():
        value.grad += (1 - result.data ** 2) * result.grad

    result._backward = backward
    return result


def confirm_network():
    from network import POINTS, WANTED, layers_of, loss_of

    reference = json.loads((HERE / "network.json").read_text(encoding="utf8"))
    weights = [Value(w) for w in reference["weights"]]
    layers = layers_of(weights)
    losses = descend(weights, lambda: loss_of(layers, tanh), lambda _: reference["rate"], len(reference["losses"]))
    assert all(abs(x - y) <= 1e-13 * y for x, y in zip(losses, reference["losses"]))


def main():
    # micrograd goes through its graph by recursion.
    sys.setrecursionlimit(100_000)
    if len(sys.argv) > 1:
        start = time.process_time()
        moons(int(sys.argv[1]))
        print((time.process_time() - start) * 1e3)
        return
    confirm_network()
    with open(HERE / "moons.json", "w", encoding="utf8") as file:
        json.dump(moons(STEPS), file, indent=1)
        file.write("\n")


main()
