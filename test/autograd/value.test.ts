import { describe, expect, it } from "vitest";
import { NablaError, Value } from "../../src/index.ts";

describe("Value", () => {
  it("takes values and numbers", () => {
    expect(new Value(7).sub(2).div(new Value(2)).pow(2).neg().data).toBe(-6.25);
    expect(new Value(2).max(5, new Value(9)).data).toBe(9);
  });

  it("can be passed backward again and again", () => {
    const x = new Value(0.5, "x");
    const y = x.mul(x).tanh();
    y.backward();
    const { grad } = x;
    y.backward();
    y.backward();
    expect(x.grad).toBe(grad);
  });

  it("forgets the pass of another output", () => {
    const x = new Value(3, "x");
    x.mul(x).backward();
    x.mul(2).backward();
    expect(x.grad).toBe(2);
  });

  it("sums over all ways from the output", () => {
    const x = new Value(3, "x");
    x.add(x).backward();
    expect(x.grad).toBe(2);
    const y = new Value(-2, "y");
    y.abs().mul(y.relu()).add(y).backward();
    expect(y.grad).toBe(1);
  });

  it("gives NaN where the value is NaN", () => {
    const x = new Value(-1, "x");
    const y = new Value(1, "y");
    x.sqrt().add(y).backward();
    expect([x.grad, y.grad]).toEqual([Number.NaN, Number.NaN]);
  });

  it("goes back through a chain of 100,000", () => {
    const x = new Value(1, "x");
    let y = x;
    for (let n = 0; n < 100_000; n++) y = y.add(x);
    y.backward();
    expect(x.grad).toBe(100_001);
  });

  it("goes back to what was made long before", () => {
    const x = new Value(2, "x");
    const old = x.mul(x);
    for (let n = 0; n < 1000; n++) new Value(n);
    const y = old.mul(x).add(old);
    y.mul(old).backward();
    // x⁴(x + 1)
    expect([x.grad, old.grad, y.grad]).toEqual([5 * 16 + 4 * 8, 24, 4]);
  });

  it("refuses a wrong number of operands", () => {
    expect(() => new Value(1).pow()).toThrow(NablaError);
    expect(() => new Value(1).tanh(2)).toThrow("tanh takes 1 argument, not 2");
  });

  it("is shown by console.log as by String", async () => {
    const { inspect } = await import("node:util");
    expect(inspect(new Value(2, "x1"))).toBe("Value(label = x1, data = 2)");
  });
});
