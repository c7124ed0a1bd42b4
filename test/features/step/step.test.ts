import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/features/step/part.ts";
import { print, type Reply, Session, type Steps } from "../../../src/index.ts";
import { errorOf, listingOf, repliesOf } from "../../replies.ts";

const partsOf = (reply: Reply | undefined) => (reply?.kind === "report" ? reply.parts : []);

function stepsOf(program: string): Steps {
  const parts = partsOf(repliesOf(program).at(-1));
  const steps = parts.find((part) => typeof part === "object" && part.kind === "steps");
  if (steps === undefined) throw new Error(`no steps in ${JSON.stringify(parts)}`);
  return steps as Steps;
}

const allOf = (program: string): Step[] => {
  const steps = stepsOf(program);
  return Array.from({ length: steps.length }, (_, index) => steps.at(index));
};

/** What each step underlines: `o = [tanh(n)]`. */
const marked = ({ source }: Step): string | undefined => {
  let text = source?.text;
  const marks = [...(source?.marks ?? [])].sort((left, right) => right.start - left.start);
  for (const { start, end } of marks) {
    text = `${text?.slice(0, start)}[${text?.slice(start, end)}]${text?.slice(end)}`;
  }
  return text;
};

/** Rules and numbers: `n: sech(n)^2 = 0.5, 0.5, 0 → 0.5`. */
const sentBy = ({ sent }: Step): string[] =>
  sent.map(({ operand, rule, local, contribution, before, after }) =>
    [
      `${print(operand)}: ${rule === undefined ? "-" : print(rule)} = ${local}`,
      contribution,
      `${before} → ${after}`,
    ].join(", "),
  );

describe(":step", () => {
  it("goes from the output to the inputs, with the rules at work", () => {
    const steps = allOf("x = 3; w = 2; n = x*w + x; o = n^2\n:step");
    expect(steps.map(({ node }) => print(node))).toEqual(["o", "n", "x*w"]);
    expect(steps.map(sentBy)).toEqual([
      ["n: 2*n = 18, 18, 0 → 18"],
      ["x*w: 1 = 1, 18, 0 → 18", "x: 1 = 1, 18, 0 → 18"],
      ["x: w = 2, 36, 18 → 54", "w: x = 3, 54, 0 → 54"],
    ]);
    expect(steps.map(({ upstream }) => upstream)).toEqual([1, 18, 18]);
  });

  it("ends with the gradient", () => {
    const reply = repliesOf("x = 3; w = 2\n:step x*w + x").at(-1);
    expect(listingOf(reply).rows).toEqual([
      ["x", 3, 3],
      ["w", 2, 3],
    ]);
  });

  it("ends with the inputs in the order of the answer's", () => {
    const program = "w = 2; x = [1, 2]; y = [3, 5]; mse = mean((w*x - y)^2)\n";
    const replies = repliesOf(`${program}:step\n:step bfs mse`);
    const names = ["w", "x[1]", "x[2]", "y[1]", "y[2]"];
    for (const reply of replies.slice(-2)) {
      expect(listingOf(reply).rows.map(([name]) => name)).toEqual(names);
    }
  });

  it("marks where a node stands: in what was typed, or in the formula of its name", () => {
    expect(allOf("x = 3; n = x*2 + 1; o = sin(n)*n\n:step").map(marked)).toEqual([
      "o = [sin(n)*n]",
      "o = [sin(n)]*n",
      "n = [x*2 + 1]",
      "n = [x*2] + 1",
    ]);
    expect(allOf("x = 3\n:step   sin(x) + sin(x)^2").map(marked)).toEqual([
      "[sin(x) + sin(x)^2]",
      "sin(x) + [sin(x)^2]",
      "[sin(x)] + [sin(x)]^2",
    ]);
    // Of a chain what comes first is a node, too.
    expect(allOf("x = 3\ny = x + 2x -\n  x^2\n:step").map(marked)).toEqual([
      "y = [x + 2x - x^2]",
      "y = x + 2x - [x^2]",
      "y = [x + 2x] - x^2",
      "y = x + [2x] - x^2",
    ]);
    const byName = "x = 3; y = 2*x + x; z = y^2\n";
    expect(allOf(`${byName}:step z`).map(marked)).toEqual([
      "z = [y^2]",
      "y = [2*x + x]",
      "y = [2*x] + x",
    ]);
    expect(allOf("x = 3; y = 2x + x\n:step y").map(marked)).toEqual([
      "y = [2x + x]",
      "y = [2x] + x",
    ]);
    const inFunction = allOf("x = 3; f(t) = sin(t^2)\n:step f(x) + 1").map(marked);
    expect(inFunction).toEqual(["[f(x) + 1]", "[f(x)] + 1", "[f(x)] + 1"]);
    expect(allOf("x = 3\ny = sin(x +\n      2x) -\n    x\n:step").map(marked)[0]).toBe(
      "y = [sin(x + 2x) - x]",
    );
  });

  it("marks where in the body of a function a node was made", () => {
    const insideOf = ({ inside }: Step) => inside && marked({ source: inside } as Step);
    const program = "w = 2; x = 0.5; g(t) = mean([t, w*t]); h(t) = tanh(g(t) + x) -\n   t\n";
    const steps = allOf(`${program}y = h(h(x)) + 1\n:step`);
    expect(steps.map(({ node }) => print(node))[0]).toBe("y");
    expect(steps.map(insideOf).slice(0, 8)).toEqual([
      undefined,
      "h(t) = [tanh(g(t) + x) - t]",
      "h(t) = [tanh(g(t) + x)] - t",
      "h(t) = tanh([g(t) + x]) - t",
      "g(t) = [mean([t, w*t])]",
      "g(t) = [mean([t, w*t])]",
      "g(t) = mean([t, [w*t]])",
      "h(t) = [tanh(g(t) + x) - t]",
    ]);
    // Operands say when it is their turn.
    expect(steps[1]?.sent.map(({ step }) => step)).toEqual([3, 8]);
    // What has come from an earlier statement is not found there.
    expect(allOf(`${program}y = h(x)\nz = y^2\n:step`).map(insideOf)).toEqual(
      new Array(7).fill(undefined),
    );
  });

  it("keeps what was typed through other statements, and a graph that is cleared", () => {
    const many = Array.from({ length: 70_000 }, (_, k) => `sin(${k}*x)`).join(" + ");
    const steps = allOf("x = 3; sin(x)^2;\nz = 5\n:trace z\n:step");
    expect(steps.map(marked)).toEqual(["[sin(x)^2]", "[sin(x)]^2"]);
    const after = allOf(`x = 3; a = ${many};\na = 1; y = cos(x)*x;\n:step`);
    expect(after.map(marked)).toEqual(["y = [cos(x)*x]", "y = [cos(x)]*x"]);
  });

  it("says where nothing flows, and what follows a convention", () => {
    const [choice, ...others] = allOf("x = -3\n:step x > 0 ? ln(x) : x^2");
    expect(sentBy(choice as Step)).toEqual([
      "x > 0: - = undefined, 0, 0 → 0",
      "ln(x): - = undefined, 0, 0 → 0",
      "x^2: 1 = 1, 1, 0 → 1",
    ]);
    // The branch that is not taken is not stepped through.
    expect(others.map(({ node }) => print(node))).toEqual(["x^2"]);
    expect(allOf("x = 0\n:step abs(x)*2")[1]?.convention).toMatch(/^abs has no derivative/);
  });

  it("has no gradient for a count, which is a constant", () => {
    const program = "w = 0.5; x = [1, 2, 3]; y = [2, 3, 5]; mse = mean((w*x - y)^2)\n";
    const steps = allOf(`${program}:step`);
    expect(sentBy(steps[0] as Step)).toHaveLength(1);
    expect(sentBy(steps[0] as Step)[0]).toMatch(/^sum\(.*\): 1\/3 = /);
    expect(steps.flatMap(({ sent }) => sent).filter(({ local }) => local === undefined)).toEqual(
      [],
    );
    const reply = repliesOf(`${program}:trace`).at(-1);
    expect(
      listingOf(reply)
        .rows.map(([node]) => print(node as never))
        .join(),
    ).not.toContain("len");
    expect(repliesOf("x = [1, 2]; n = len(x) + x[1]").at(-1)).toMatchObject({
      value: 3,
      gradient: [{ input: "x", partial: [1, 0] }],
    });
  });

  it("goes through a name for another node", () => {
    const [, name] = allOf("x = 3; y = x\n:step y^2");
    expect(name).toMatchObject({ isAlias: true, hasName: true, upstream: 6 });
    expect(sentBy(name as Step)).toEqual(["x: - = 1, 6, 0 → 6"]);
  });

  it("tells an earlier input from the present one of its name", () => {
    expect(allOf("x = 2; y = x^2; x = 5\n:step y*x").map(sentBy)).toEqual([
      ["y: x = 5, 5, 0 → 5", "x: y = 4, 4, 0 → 4"],
      ["x (was 2): 2*x (was 2) = 4, 20, 0 → 20"],
    ]);
  });

  it("shows some of very many operands", () => {
    const [sum] = allOf("v = [k for k in 1..500]\n:step sum(v)^2").slice(1);
    expect([sum?.sent.length, sum?.moreSent]).toEqual([20, 480]);
  });

  it("has nothing to go through in numbers, inputs and what is not a number", () => {
    const textOf = (program: string) => partsOf(repliesOf(program).at(-1))[0];
    expect(textOf(":step 3 + 4")).toBe("7 does not depend on any input");
    expect(textOf("x = 1\n:step x")).toMatch(/^x is an input/);
    expect(textOf("x = -1\n:step ln(x) + x")).toMatch(/is not a number/);
    expect(errorOf(":step").message).toBe("no answer yet");
    expect(errorOf("x = [1, 2]\n:step x").message).toBe("expected a number, found a list of 2");
    expect(errorOf(":step   tahn(1)").span).toEqual({ start: 8, end: 12 });
  });

  it("is over when the session goes on", () => {
    const session = new Session();
    const [, report] = [...session.run("x = 3\n:step x^2")];
    const [steps] = partsOf(report) as [Steps];
    expect(print(steps.at(0).node)).toBe("x^2");
    // A preview leaves no trace.
    session.preview("x^3", 100);
    expect(print(steps.at(0).node)).toBe("x^2");
    for (const _ of session.run("y = x^4"));
    expect(() => steps.at(0)).toThrow("before the next statement");
  });

  it("makes the steps of a large graph when they are asked for", () => {
    const links = "y = sin(y) + y;".repeat(40_000);
    const steps = stepsOf(`x = 0.1; y = x;${links}\n:step y`);
    expect(steps.length).toBe(80_001);
    expect(print((steps.at(80_000) as Step).node)).toBe("y (earlier, 40000)");
    expect(steps.at(0).upstream).toBe(1);
  });
});

describe(":step bfs", () => {
  const classical = "a = 1; d = 3a; f = d + 2d\n";

  it("goes wrong where a node is used both near and far, and says where", () => {
    const reply = repliesOf(`${classical}:step bfs`).at(-1);
    const [first, early, late] = allOf(`${classical}:step bfs`) as [Step, Step, Step];
    expect(first.order).toMatchObject({ isWrong: false, awaited: [] });
    expect(print(early.node)).toBe("d");
    expect(early.order).toMatchObject({ isWrong: true, right: 3 });
    expect(early.order?.awaited.map(print)).toEqual(["2*d"]);
    expect(early.order?.queue.map(print)).toEqual(["2*d", "a"]);
    expect(sentBy(early)).toEqual(["a: 3 = 3, 3, 0 → 3"]);
    expect(late.sent).toMatchObject([{ before: 1, after: 3, isLate: true }]);
    expect(listingOf(reply).rows).toEqual([["a", 1, 3, 9, "wrong"]]);
    expect(partsOf(reply).at(-1)).toMatch(/^It fails at d, which is processed before 2\*d/);
  });

  it("is shown on the example, too, where it is right, and where there is no answer", () => {
    const example = ["a", 1, 3, 9, "wrong"];
    expect(listingOf(repliesOf(":step bfs").at(-1)).rows).toEqual([example]);
    expect(stepsOf(":step bfs").intro).toContain("No answer yet");
    for (const of of ["", " y", " x^2 + 1"]) {
      const reply = repliesOf(`x = 2; y = x^2 + 1\n:step bfs${of}`).at(-1);
      const parts = partsOf(reply);
      expect(listingOf(reply).rows).toEqual([["x", 2, 4, 4, ""]]);
      expect(parts[2]).toBe("Breadth first happens to be right here.");
      expect(parts[3]).toMatchObject({
        intro: "Breadth first fails for a = 1, d = 3a, f = d + 2d.",
        length: 3,
      });
      expect(parts[4]).toMatchObject({ rows: [example] });
      expect(parts[5]).toMatch(/^It fails at d/);
    }
    // The session knows nothing of the example.
    expect(errorOf(":step bfs\nd").message).toBe("unknown variable d");
    expect(repliesOf("x = 2; x^3\n:step bfs\n:grad").at(-1)).toMatchObject({
      parts: [{ rows: [["x", 2, 12]] }],
    });
  });

  it("is shown on nothing but the expression that is given where it is wrong", () => {
    expect(partsOf(repliesOf(`${classical}:step bfs f`).at(-1))).toHaveLength(3);
    const [[, , found, gradient]] = listingOf(
      repliesOf("x = 2; y = x*3\n:step bfs y*sin(cos(y))").at(-1),
    ).rows as [[string, number, number, number]];
    const y = 6;
    expect(gradient).toBeCloseTo(
      3 * (Math.sin(Math.cos(y)) - y * Math.cos(Math.cos(y)) * Math.sin(y)),
    );
    // What comes through the cosine is not passed on.
    expect(found).toBeCloseTo(3 * Math.sin(Math.cos(y)));
  });

  it("is wrong however little is lost", () => {
    const program = (share: string) => `a = 1; d = 3a; f = d + ${share}*d;\n:step bfs f`;
    const little = repliesOf(program("1e-10")).at(-1);
    expect(listingOf(little).rows).toEqual([["a", 1, 3, 3.0000000003, "wrong by 3e-10"]]);
    expect(partsOf(little).at(-1)).toMatch(/^It fails at d, .* is lost\.$/);
    expect(allOf(program("1e-10"))[1]?.order).toMatchObject({ isWrong: true });
    const nothing = repliesOf(program("1e-30")).at(-1);
    expect(listingOf(nothing).rows).toEqual([["a", 1, 3, 3, ""]]);
    expect(partsOf(nothing).at(-1)).toMatch(/^It fails at d, .* no difference here\.$/);
  });

  it("is not blamed for rounding", () => {
    const cancelling = "x = 0; y = -5.56268464626801e-309\n";
    const formula = "sin'((y < x ? y : x)/(y + dot([k*y for k in 1..3], [x, x, y])))";
    const parts = partsOf(repliesOf(`${cancelling}:step bfs ${formula}`).at(-1));
    expect(parts[2]).toMatch(/right here, except for rounding/);
  });

  it("takes `bfs` for a name where it is one", () => {
    expect(allOf("bfs = 2\n:step bfs^2")).toHaveLength(1);
    expect(stepsOf("bfs = 2\n:step bfs bfs^2").intro).toContain("Breadth first");
  });
});
