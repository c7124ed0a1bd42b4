"""What PyTorch and JAX take for what cases.ts measures of nabla: `python3 peers.py torch node`."""

import math
import statistics
import sys
import time

LIBRARY, CASE = sys.argv[1:]
NEURON = (2.0, -3.0, 0.5, 1.0, 6.88)
WIDTH = 10
NODES = 20_000


def median_time(run, rounds=7):
    """The median time of a call, in nanoseconds, after as many calls to warm up."""
    times = []
    for _ in range(2 * rounds):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1e9)
    return statistics.median(times[rounds:])


def neuron(tanh):
    return lambda x1, w1, x2, w2, b: tanh(x1 * w1 + x2 * w2 + b)


def network(weights, layer, tanh):
    """The network of cases.ts, of scalars."""
    size = len(weights) + len(layer)
    while size < NODES:
        before = layer
        layer = []
        for at in range(WIDTH):
            total = before[0] * weights[at * WIDTH]
            for other in range(1, WIDTH):
                total = total + before[other] * weights[at * WIDTH + other]
            layer.append(tanh(total))
        size += 2 * WIDTH * WIDTH
    return sum(layer[1:], layer[0]), size


WEIGHTS = [math.sin(at) / 3 for at in range(WIDTH * WIDTH)]
LAYER = [at / WIDTH for at in range(WIDTH)]

if LIBRARY == "torch":
    import torch

    scalar = lambda value: torch.tensor(value, dtype=torch.float64, requires_grad=True)
    inputs = [scalar(value) for value in NEURON]

    def call():
        output = neuron(torch.tanh)(*inputs)
        return torch.autograd.grad(output, inputs)

    def node():
        output, node.size = network([scalar(w) for w in WEIGHTS], [scalar(x) for x in LAYER], torch.tanh)
        output.backward()

else:
    import jax

    jax.config.update("jax_enable_x64", True)
    gradient = jax.jit(jax.value_and_grad(neuron(jax.numpy.tanh), argnums=range(5)))

    def call():
        return jax.block_until_ready(gradient(*NEURON))


if CASE == "start":
    print(call())
elif CASE == "call":
    print(median_time(lambda: [call() for _ in range(1000)]) / 1000)
else:
    print(median_time(node, rounds=3) / node.size)
