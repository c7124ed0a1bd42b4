def f(x1: float, w1: float) -> tuple[float, dict[str, float]]:
    """x1*w1, with its gradient."""
    value = x1 * w1
    return value, {
        "x1": w1,
        "w1": x1,
    }
