"""Writes network.json: losses of a network of 3 inputs and 4, 4 and 1 neurons that learns four points.

Needs Python 3. Run it here: python3 network.py

Plain floats, and the chain rule written out by hand for this one network: 100 steps against the gradient. The losses are
those after each step. They are computed a second time with mpmath's 40 digits where that is installed, and must agree to
13 digits: so rounding has no part in what nabla is held to.
"""

import json
import math
import random

POINTS = [[2, 3, -1], [3, -1, 0.5], [0.5, 1, 1], [1, 1, -1]]
WANTED = [1, -1, -1, 1]
SIZES = [3, 4, 4, 1]
RATE = 0.1
STEPS = 100

random.seed(1337)


def layers_of(weights):
    """Neuron by neuron, each with its weights and then its bias."""
    rest = iter(weights)
    return [[[next(rest) for _ in range(before + 1)] for _ in range(after)]
            for before, after in zip(SIZES, SIZES[1:])]


def forward(layers, point, tanh):
    """What each layer puts out, the point first."""
    outputs = [point]
    for layer in layers:
        last = outputs[-1]
        outputs.append([tanh(sum(w * x for w, x in zip(neuron, last)) + neuron[-1]) for neuron in layer])
    return outputs


def loss_of(layers, tanh):
    return sum((forward(layers, point, tanh)[-1][0] - wanted) ** 2 for point, wanted in zip(POINTS, WANTED))


def gradient_of(layers, tanh):
    gradient = [[[0 * w for w in neuron] for neuron in layer] for layer in layers]
    for point, wanted in zip(POINTS, WANTED):
        outputs = forward(layers, point, tanh)
        upstream = [2 * (outputs[-1][0] - wanted)]
        for at in reversed(range(len(layers))):
            before = outputs[at]
            handed_on = [0] * len(before)
            for j, neuron in enumerate(layers[at]):
                share = upstream[j] * (1 - outputs[at + 1][j] ** 2)
                for i, x in enumerate(before):
                    gradient[at][j][i] += share * x
                    handed_on[i] += share * neuron[i]
                gradient[at][j][-1] += share
            upstream = handed_on
    return gradient


def losses_from(weights, number, tanh):
    layers = layers_of([number(w) for w in weights])
    losses = []
    for _ in range(STEPS):
        gradient = gradient_of(layers, tanh)
        layers = [[[w - number(RATE) * g for w, g in zip(*pair)] for pair in zip(*both)]
                  for both in zip(layers, gradient)]
        losses.append(loss_of(layers, tanh))
    return losses


def main():
    count = sum((before + 1) * after for before, after in zip(SIZES, SIZES[1:]))
    weights = [random.uniform(-1, 1) for _ in range(count)]
    losses = losses_from(weights, float, math.tanh)
    try:
        import mpmath
        mpmath.mp.dps = 40
        exact = losses_from(weights, mpmath.mpf, mpmath.tanh)
        assert all(abs(x - y) <= 1e-13 * abs(y) for x, y in zip(losses, exact))
    except ImportError:
        print("mpmath is not installed: not confirmed")
    with open("network.json", "w", encoding="utf8") as file:
        json.dump({"rate": RATE, "weights": weights, "losses": losses}, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
