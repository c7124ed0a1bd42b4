/** The notebook that nabla grew from: everything it prints comes out of nabla, to the digit printed there. */

import { describe, expect, it } from "vitest";
import { type Expression, print, Session, Value } from "../src/index.ts";
import { printExpression } from "../src/syntax/print.ts";
import type { Name } from "../src/syntax/tree.ts";
import { answersOf, listingOf } from "./replies.ts";

const bias = 6.8813735870195432;

function neuron() {
  const x1 = new Value(2, "x1");
  const x2 = new Value(0, "x2");
  const w1 = new Value(-3, "w1");
  const w2 = new Value(1, "w2");
  const b = new Value(bias, "b");
  const x1w1 = x1.mul(w1);
  const x2w2 = x2.mul(w2);
  const x1w1x2w2 = x1w1.add(x2w2);
  const n = x1w1x2w2.add(b);
  const o = n.tanh();
  return { o, n, b, x1w1x2w2, x1w1, x2w2, x1, w1, x2, w2 };
}

/** As the notebook prints them: three decimals. */
const printed = (values: Record<string, number>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}: ${value.toFixed(3)}`)
    .join(" ");

const data = (values: Record<string, Value>): string =>
  printed(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.data])));
const gradients = (values: Record<string, Value>): string =>
  printed(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.grad])));

const tenGradients =
  "o: 1.000 n: 0.500 b: 0.500 x1w1x2w2: 0.500 x1w1: 0.500 x2w2: 0.500 " +
  "x1: -1.500 w1: 1.000 x2: 0.500 w2: 0.000";

describe("the first values", () => {
  const a = new Value(1, "a");
  const b = new Value(2, "b");

  it("add and multiply", () => {
    expect(String(a.add(b))).toBe("Value(data = 3)");
    expect(String(a.mul(b))).toBe("Value(data = 2)");
    expect(String(b.mul(a))).toBe("Value(data = 2)");
  });

  it("are told with their label", () => {
    expect(String(a)).toBe("Value(label = a, data = 1)");
    expect(String(new Value(2, "x1"))).toBe("Value(label = x1, data = 2)");
  });
});

describe("the neuron", () => {
  it("has the ten values", () => {
    expect(data(neuron())).toBe(
      "o: 0.707 n: 0.881 b: 6.881 x1w1x2w2: -6.000 x1w1: -6.000 x2w2: 0.000 " +
        "x1: 2.000 w1: -3.000 x2: 0.000 w2: 1.000",
    );
  });

  it("has the ten gradients, by hand", () => {
    const values = neuron();
    const { o, n, b, x1w1x2w2, x1w1, x2w2 } = values;
    o.grad = 1;
    for (const value of [o, n, b, x1w1x2w2, x1w1, x2w2]) value.propagate();
    expect(gradients(values)).toBe(tenGradients);
  });

  it("has the ten gradients, automatically", () => {
    const values = neuron();
    values.o.backward();
    expect(gradients(values)).toBe(tenGradients);
  });

  it("keeps each value's previous ones", () => {
    const { o, n, x1w1x2w2, b, x1w1, x2w2 } = neuron();
    expect(o.previous).toEqual([n]);
    expect(n.previous).toEqual([x1w1x2w2, b]);
    expect(x1w1x2w2.previous).toEqual([x1w1, x2w2]);
  });

  it("comes out of the language, in the notebook's order of nodes", () => {
    const session = new Session();
    const program = `
      x1 = 2.0; x2 = 0.0
      w1 = -3.0; w2 = 1.0
      b = 6.8813735870195432
      n = x1*w1 + x2*w2 + b
      o = tanh(n)
      :trace o`;
    const { rows } = listingOf([...session.run(program)].at(-1));
    const names = rows.map(([node]) =>
      typeof node === "string" ? node : print(node as Expression),
    );
    expect(names).toEqual([
      "o",
      "n",
      "x1*w1 + x2*w2",
      "b",
      "x1*w1",
      "x2*w2",
      "x1",
      "w1",
      "x2",
      "w2",
    ]);
    expect(rows.map(([, value]) => value)).toEqual([
      Math.SQRT1_2,
      0.8813735870195432,
      -6,
      6.881373587019543,
      -6,
      0,
      2,
      -3,
      0,
      1,
    ]);
    expect(rows.map(([, , gradient]) => (gradient as number).toFixed(3)).join(" ")).toBe(
      "1.000 0.500 0.500 0.500 0.500 0.500 -1.500 1.000 0.500 0.000",
    );
  });

  it("has its gradient to the last digit", () => {
    const [answer] = answersOf(
      `x1 = 2; w1 = -3; x2 = 0; w2 = 1; b = ${bias}; o = tanh(x1*w1 + x2*w2 + b)\n`,
    );
    expect(answer?.value).toBe(Math.SQRT1_2);
    expect(answer?.gradient).toEqual([
      { input: "x1", value: 2, partial: -1.4999999999999996 },
      { input: "w1", value: -3, partial: 0.9999999999999998 },
      { input: "x2", value: 0, partial: 0.4999999999999999 },
      { input: "w2", value: 1, partial: 0 },
      { input: "b", value: 6.881373587019543, partial: 0.4999999999999999 },
    ]);
  });
});

describe("the second example", () => {
  it("has its gradients through Value", () => {
    const a = new Value(-2, "a");
    const b = new Value(3, "b");
    const d = a.mul(b);
    const e = a.add(b);
    const f = d.mul(e);
    f.backward();
    expect(gradients({ f, d, e, a, b })).toBe("f: 1.000 d: 1.000 e: -6.000 a: -3.000 b: -8.000");
  });

  it("has them through the language", () => {
    const session = new Session();
    const { rows } = listingOf(
      [...session.run("a = -2; b = 3\nd = a*b; e = a + b; f = d*e\n:trace f")].at(-1),
    );
    expect(rows.map(([node, , gradient]) => [printExpression(node as Name), gradient])).toEqual([
      ["f", 1],
      ["d", 1],
      ["e", -6],
      ["a", -3],
      ["b", -8],
    ]);
  });
});

describe("the order in which breadth first is wrong", () => {
  it("gives 9 through the language", () => {
    const [answer] = answersOf("a = 1\nd = 3a;\nf = d + 2d");
    expect(answer?.gradient).toEqual([{ input: "a", value: 1, partial: 9 }]);
  });

  it("gives 9 through Value", () => {
    const a = new Value(1, "a");
    const d = a.mul(3);
    d.add(d.mul(2)).backward();
    expect(a.grad).toBe(9);
  });
});
