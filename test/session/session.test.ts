/** What statements mean: inputs, derived values, constants, functions, answers, and errors that lose nothing. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, NablaError, type Reply, Session } from "../../src/index.ts";
import { answersOf, errorOf, gradientOf, lastValue, repliesOf } from "../replies.ts";

describe("an assignment", () => {
  it("without a variable makes an input", () => {
    expect(repliesOf("x = 2pi")).toMatchObject([
      { kind: "definition", what: "input", name: "x", value: 2 * Math.PI },
    ]);
    expect(gradientOf("const k = 2; x = 3k; x^2")).toEqual({ x: 12 });
  });

  it("with a variable makes a derived value, through which gradients flow", () => {
    const [answer] = answersOf("x = 3; y = x^2\n");
    expect(answer).toMatchObject({ name: "y", value: 9 });
    expect(gradientOf("x = 3; y = x^2; y*x")).toEqual({ x: 27 });
  });

  it("is eager", () => {
    expect(lastValue("x = 1; y = 2x; x = 10; y")).toBe(2);
  });

  it("leaves the old value to those that were made of it", () => {
    expect(gradientOf("x = 1; x = x + 1; x^2")).toEqual({ "x (was 1)": 4 });
  });
});

describe("a constant", () => {
  it("has no row in a gradient", () => {
    expect(gradientOf("const g = 9.81; m = 2; m*g")).toEqual({ m: 9.81 });
  });

  it("is not made of inputs", () => {
    expect(errorOf("x = 2; const c = 3x").message).toBe("c is not constant: it depends on x");
  });

  it("may be called const", () => {
    expect(lastValue("const = 3; const + 1")).toBe(4);
  });
});

describe("a function", () => {
  it("looks up free names when it is called", () => {
    expect(lastValue("f(t) = k*t; k = 2; f(3)")).toBe(6);
    expect(gradientOf("f(t) = k*t; k = 2; x = 5; f(x)")).toEqual({ k: 5, x: 2 });
  });

  it("hides variables with its parameters, and nothing of its caller's", () => {
    expect(lastValue("x = 100; f(x) = x^2; f(3)")).toBe(9);
    expect(errorOf("f(a) = g(1); g(b) = a; f(2)").message).toBe("unknown variable a, in g, in f");
  });

  it("lives apart from the variable of its name", () => {
    expect(lastValue("tanh = 0.5; tanh(tanh)")).toBe(lastValue("tanh(0.5)"));
  });

  it("may be redefined, and hide a predefined one", () => {
    expect(lastValue("sin(x) = x; sin(3)")).toBe(3);
    expect(lastValue("f(x) = x; g(x) = f(x); f(x) = 2x; g(1)")).toBe(2);
  });

  it("has parameters of different names", () => {
    expect(errorOf("f(x, x) = x").code).toBe("syntax");
  });
});

describe("ans", () => {
  it("is the last expression's answer, still differentiable", () => {
    expect(gradientOf("x = 3; x^2; ans*2")).toEqual({ x: 12 });
    expect(lastValue("2 + 3; _ * 2")).toBe(10);
    expect(lastValue("x = 3; x^2; diff(ans^2, ans)")).toBe(18);
  });

  it("is not changed by an assignment", () => {
    expect(lastValue("1 + 1; x = 7; y = 2x; ans")).toBe(2);
  });

  it("is unknown before there is one, and may be a name like any other", () => {
    expect(errorOf("ans + 1").code).toBe("unknown-name");
    expect(lastValue("ans = 4; 1 + 1; ans")).toBe(4);
  });
});

describe("names", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "α", "x₁", "π2", "ñandú"])(
    "%s is one like any other",
    (name) => {
      expect(errorOf(name).message).toBe(`unknown variable ${name}`);
      expect(errorOf(`${name}(1)`).message).toBe(`unknown function ${name}`);
      expect(gradientOf(`${name} = 3; ${name}^2`)).toEqual({ [name]: 6 });
    },
  );

  it("are the same however they are composed", () => {
    expect(lastValue("é = 5; e\u0301")).toBe(5);
  });

  it("of predefined constants can be hidden, which is said once", () => {
    const replies = repliesOf("e = 2\ne = 3\npi*e");
    expect(replies.map((reply) => "notes" in reply && reply.notes.length)).toEqual([1, 0, 0]);
    expect(replies[0]).toMatchObject({
      notes: [
        {
          code: "hides",
          message: "e now hides the constant e; :reset e restores it",
          column: 1,
        },
      ],
    });
    expect(lastValue("e = 2; :reset e\nln(e)")).toBe(1);
  });
});

describe("a trailing ;", () => {
  it("computes and stays silent", () => {
    const replies = repliesOf("x = 2; x^2; x^3");
    expect(replies.map(({ statement }) => statement.silent)).toEqual([true, true, false]);
    expect((replies[1] as Answer).value).toBe(4);
  });
});

describe("a failure", () => {
  it("does not stop the others, and changes nothing", () => {
    const replies = repliesOf("x = 2\nx = tahn(x)\ny = x +* 2\nx");
    expect(replies.map(({ kind }) => kind)).toEqual(["definition", "failure", "failure", "answer"]);
    expect(replies.at(-1)).toMatchObject({ value: 2 });
  });

  it("says how a function is called", () => {
    expect(errorOf("pow(2)")).toMatchObject({
      code: "arity",
      message: "pow takes 2 arguments, not 1",
      hint: "write pow(x, y)",
    });
    expect(errorOf("min()").message).toBe("min takes 1 or more arguments, not 0");
    expect(errorOf("f(x, y) = x; f(1, 2, 3)").hint).toBe("write f(x, y)");
  });

  it("suggests what was probably meant", () => {
    expect(errorOf("sigmod(1)").hint).toBe("did you mean sigmoid?");
    expect(errorOf("price = 3; prize + 1").hint).toBe("did you mean price?");
    expect(errorOf("tanh").hint).toBe("call it: tanh(…)");
    expect(errorOf("x = 2; x(3)").hint).toBe("write x*(…) for a product");
    expect(errorOf("q").hint).toBe("give it a value first: q = 1");
  });

  it("says what cannot be differentiated by", () => {
    for (const program of [
      "diff(2, 3)",
      "diff(2, pi)",
      "x = 1; diff(x, x, 0.5)",
      "x = 1; diff(x, 2x)",
    ]) {
      expect(errorOf(program).code).toBe("not-differentiable");
    }
    expect(errorOf("diff(2, q)").code).toBe("unknown-name");
  });
});

describe("the session", () => {
  it("binds inputs from outside", () => {
    const session = new Session();
    session.setInput("x = 2pi");
    session.setInput("y=-3");
    const [answer] = [...session.run("x*y")] as [Answer];
    expect(answer.gradient).toEqual([
      { input: "x", value: 2 * Math.PI, partial: -3 },
      { input: "y", value: -3, partial: 2 * Math.PI },
    ]);
    expect(() => session.setInput("z = x")).toThrow(NablaError);
    expect(() => session.setInput("x + 1")).toThrow(NablaError);
  });

  it("runs each statement when its reply is asked for", () => {
    const session = new Session();
    const replies = session.run("x = 1\nx = 2");
    replies.next();
    expect([...session.run("x")]).toMatchObject([{ value: 1 }]);
  });

  it("leaves gradients out where they are not wanted", () => {
    const [, answer] = [...new Session({ gradients: false }).run("x = 2\nx^2")] as [Reply, Answer];
    expect(answer).toMatchObject({ value: 4, gradient: [] });
  });

  it("survives any text", () => {
    const piece = fc.constantFrom(
      ..."x = 1|y = x^2|f(t) = t*y|f(x)|diff(f(x), x)|ans|;|\n|(|)|+|:trace|:vars|:reset x|# no|const c = 2|1/0|w = [x, 2]|[k*x for k in 1..3]|w[1]|w[9]|sum(w)|[|]|..|'|!|for|in|f'(2)|grad(x^2, x)|{|😀|\u0000".split(
        "|",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join(" ")),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (programs) => {
        const session = new Session();
        for (const program of programs) for (const _ of session.run(program));
        expect([...session.run("\nwell = 6*7\nwell + 0")].at(-1)).toMatchObject({ value: 42 });
      }),
      { numRuns: 500 },
    );
  });

  it("keeps no more than what names lead to", () => {
    const session = new Session();
    for (const _ of session.run("x = 2\nkept = x^2;\n"));
    for (let n = 0; n < 200_000; n++) {
      for (const _ of session.run(`y = x*${n}\n`));
    }
    expect([...session.run("kept + y")]).toMatchObject([
      { value: 4 + 2 * 199_999, gradient: [{ input: "x", partial: 4 + 199_999 }] },
    ]);
    expect(session.catalog.names()).not.toContain("ans");
  });
});
