/** What lies between a variable and an output, and what witnesses make of it: derivatives that are known. */

import { describe, expect, it } from "vitest";
import type { NodeId } from "../../../src/autograd/graph.ts";
import { complex } from "../../../src/features/check/complex.ts";
import { excuseFor } from "../../../src/features/check/conventions.ts";
import { courseTo, inputsOf } from "../../../src/features/check/course.ts";
import { derivationOf } from "../../../src/features/check/derivation.ts";
import { sidesOf } from "../../../src/features/check/germ.ts";
import { disagrees, faultInNabla } from "../../../src/features/check/verdict.ts";
import { Witness } from "../../../src/features/check/witness.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { contextAfter } from "../../calls.ts";

/** An expression made once more, with what its derivatives are derivatives of. */
function derived(program: string, text: string) {
  const { workspace } = contextAfter(program);
  const { graph, variables } = workspace;
  const expression = parseExpression(text);
  const found = derivationOf(workspace, expression);
  const output = (found?.quantity ?? workspace.lower(expression).quantity) as NodeId;
  const nodeOf = (name: string) => variables.get(name)?.quantity as NodeId;
  return { graph, origins: found?.origins ?? new Map(), output, nodeOf, found, workspace };
}

describe("a course", () => {
  const courseOf = (text: string, by = "x") => {
    const { graph, origins, output, nodeOf } = derived("x = 2; y = -3", text);
    return courseTo(graph, origins, output, [nodeOf(by)]);
  };

  it("has the operations that a variable has a part in, operands before their users", () => {
    const { steps, nodes, outputPlace, output, reached } = courseOf("sin(x*y) + exp(y)");
    const names = steps.map((step) => (step.origin ? "d" : step.operation?.name));
    expect(names).toEqual(["mul", "sin", "add"]);
    expect(nodes[outputPlace]).toBe(output);
    expect(reached.size).toBe(1);
    expect(courseOf("exp(y)").reached.size).toBe(0);
  });

  it("has a derivative as one step, with a course of its own", () => {
    const { steps } = courseOf("x*diff(x^3*y, x)");
    const inner = steps.find((step) => step.origin !== undefined);
    expect(inner?.origin?.order).toBe(1);
    expect(
      inner?.origin && "inner" in inner && inner.inner.steps.map(({ place }) => place).length,
    ).toBe(2);
  });

  it("knows what has no complex form, and what has one in pieces", () => {
    expect([...courseOf("y + erf(x)").obstacles]).toEqual(["erf"]);
    expect([...courseOf("x + erf(y)").obstacles]).toEqual([]);
    expect(courseOf("abs(x) + x").hasPieces).toBe(true);
    expect(courseOf("sin(x) + x")).toMatchObject({ hasPieces: false });
  });

  it("starts from inputs within derivatives, too", () => {
    const { graph, origins, output, nodeOf } = derived("x = 2; y = -3", "diff(3x + y, x)");
    expect(inputsOf(graph, origins, output)).toEqual([nodeOf("x"), nodeOf("y")]);
  });
});

it("a germ is the function on one side of a kink, in complex numbers", () => {
  const { graph, origins, output, nodeOf } = derived("x = 0", "abs(x)*exp(x)");
  const course = courseTo(graph, origins, output, [nodeOf("x")]);
  const germs = sidesOf(graph, course, nodeOf("x"), 0, new Map(), { left: 1000 });
  // z·e^z and -z·e^z at i: i·(cos 1 + i·sin 1).
  const [right, left] = germs.map((germ) => germ.at([complex(0, 1)]));
  const at = { re: expect.closeTo(-Math.sin(1), 14), im: expect.closeTo(Math.cos(1), 14) };
  expect(right).toMatchObject(at);
  expect(left).toMatchObject({
    re: expect.closeTo(Math.sin(1), 14),
    im: expect.closeTo(-Math.cos(1), 14),
  });
  const spent = sidesOf(graph, course, nodeOf("x"), 0, new Map(), { left: -1 });
  expect(spent[0]?.at([complex(0, 1)]).re).toBeNaN();
});

describe("a witness", () => {
  const testimony = (program: string, text: string, by?: string) => {
    const { graph, origins, output, nodeOf } = derived(program, text);
    const witness = new Witness(graph, origins, output, () => 1e-16, 1_000_000);
    return by === undefined ? witness.value() : witness.slope(nodeOf(by));
  };

  it.each([
    // (x³y)'' = 6xy and its derivatives 6y and 6x; d/dx of x·(3x²y) = 9x²y.
    ["diff(x^3*y, x, 2)", undefined, -36],
    ["diff(x^3*y, x, 2)", "x", -18],
    ["diff(x^3*y, x, 2)", "y", 12],
    ["x*diff(x^3*y, x)", "x", -108],
    ["exp(diff(x^2, x))", "x", 2 * Math.exp(4)],
  ] as const)("of %s by %s finds %d, by both its means", (text, by, expected) => {
    const { contour, difference } = testimony("x = 2; y = -3", text, by);
    expect(contour?.value).toBeCloseTo(expected, 9 - Math.ceil(Math.log10(Math.abs(expected))));
    expect(Math.abs(difference.value - expected)).toBeLessThan(1e-4 * Math.abs(expected));
    expect(contour?.errorBound).toBeLessThan(1e-6 * Math.abs(expected));
  });

  it("finds another slope on each side of a kink", () => {
    const { contour, sides } = testimony("x = 0", "abs(x) + 3x", "x");
    expect(contour).toBeUndefined();
    expect([sides?.left.slope.value, sides?.right.slope.value]).toEqual([
      expect.closeTo(2, 9),
      expect.closeTo(4, 9),
    ]);
  });
});

it("no accusation is left of what follows a convention on the way", () => {
  const { graph, origins, output, nodeOf } = derived("x = 2; y = -3", "diff(x^2, x)*y");
  const accusation = `${disagrees}: 5${faultInNabla}`;
  const excused = (kinks: NodeId[], input?: NodeId): boolean => {
    const verdict = excuseFor(graph, origins, kinks)(accusation, output, input);
    expect(verdict.includes(faultInNabla)).toBe(verdict === accusation);
    return verdict !== accusation;
  };
  const square = [...origins.values()][0]?.of as NodeId;
  expect([
    excused([]),
    excused([square]),
    // A kink through which y does not go.
    excused([square], nodeOf("x")),
    excused([square], nodeOf("y")),
  ]).toEqual([false, true, true, false]);
  const agreed = excuseFor(graph, origins, [square])("agrees", output);
  expect(agreed).toBe("agrees");
});
