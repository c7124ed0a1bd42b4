/** Random numbers in programs: what they depend on, and what they do not. */

import { describe, expect, it } from "vitest";
import { type Numbers, type Reply, Session } from "../../src/index.ts";
import type { Host } from "../../src/session/host.ts";
import { splitStatements } from "../../src/syntax/statements.ts";
import { answersOf, errorOf, gradientOf, lastValue } from "../replies.ts";

/** Files in memory, and the seed. */
function hostOf(files: Map<string, string>): Host {
  let seed = 0;
  return {
    files: {
      resolve: (path) => path,
      read: (path) => [files.get(path) ?? ""],
      write: (path, text) => files.set(path, text),
    },
    settings: {
      get seed() {
        return seed;
      },
      list: () => [],
      set: (_name, value) => {
        seed = Number(value);
      },
      save: () => "",
    },
  };
}

const valuesIn = (replies: Iterable<Reply>): unknown[] =>
  [...replies].flatMap((reply) => {
    if (reply.kind === "failure") throw reply.error;
    return reply.kind === "answer" || reply.kind === "definition" ? [reply.value] : [];
  });

const valuesOf = (program: string): unknown[] =>
  valuesIn(new Session({ host: hostOf(new Map()) }).run(program));

// References: Philox4x32-10 and the quantiles by mpmath, computed elsewhere.

describe("a draw", () => {
  it("gives the same numbers on every machine", () => {
    const [normal] = valuesOf("w = randn(4)") as [readonly number[]];
    const expected = [
      0.6603394815424853, 1.3899767695529348, 0.48879931230522594, -2.8716039389566106,
    ];
    for (const [at, each] of expected.entries()) {
      expect(Math.abs((normal[at] as number) / each - 1)).toBeLessThan(4e-16);
    }
    expect(valuesOf(":set seed 7\nu = rand(4)")).toEqual([
      [0.044542115601061694, 0.8908706587700208, 0.016463356702193344, 0.3231960008090876],
    ]);
    expect(valuesOf(":set seed 7\nk = randint(1, 6, 6)")).toEqual([[1, 1, 6, 4, 1, 3]]);
  });

  it("is one of a series", () => {
    expect(valuesOf("rand(); rand()")[1]).toBe(0.8378836966999114);
    expect(new Set(valuesOf("rand(); rand(); rand() ; :set seed 1\nrand()")).size).toBe(4);
    const [one, other] = valuesOf("a = rand(2); const b = rand(2)") as [number[], number[]];
    expect(new Set([...one, ...other]).size).toBe(4);
  });

  it.each(["rand() - rand()", "randn(2) - randn(2)", "x = rand() ± rand()"])(
    "differs from another in the same statement: %s",
    (text) => {
      expect([valuesOf(text)[0]].flat()).not.toContain(0);
    },
  );

  it.each([
    "v = [randn() for k in 1..50]",
    "f(t) = t*rand(); v = [f(1), f(1), f(1)]",
    "f(t) = rand(); v = [f(k) + f(f(k)) for k in 1..50]",
  ])("differs each time that a place draws: %s", (text) => {
    const numbers = valuesOf(text).at(-1) as readonly number[];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("is begun anew by a seed", () => {
    const [first, second, again] = valuesOf(":set seed 3\nrand()\nrand()\n:set seed 3\nrand()\n");
    expect(again).toBe(first);
    expect(second).not.toBe(first);
  });
});

describe("what shifts no draw", () => {
  const plain = valuesOf("x = 2; a = randn(3); b = rand(); y = x*rand()").at(-1);

  it.each([
    ["a statement that fails", "rand() + q; randn(2) + randn(3)\nrandint(6, 1)\n"],
    ["a statement without draws", "x^2; p = 5; f(t) = t*rand()\n"],
    ["a command without draws", ":vars\n:grad x^2\n"],
    ["forgetting", "p = 1\n:reset p\n"],
    ["spaces, and brackets", " \n"],
  ])("is %s", (_what, between) => {
    const program = `x = 2\n${between}a = randn(3)\n${between}b=rand( )\n${between}y = x*(rand())\n`;
    const replies = [...new Session({ host: hostOf(new Map()) }).run(program)];
    const last = replies.findLast((reply) => reply.kind === "answer" && reply.name === "y");
    expect(last).toMatchObject({ value: plain });
  });

  it("is a preview, which shows what will be", () => {
    const session = new Session();
    for (const statement of ["x = 2", "a = randn(3)", "b = rand()", "y = x*rand()"]) {
      const shown = session.preview(statement, Number.POSITIVE_INFINITY)?.value;
      session.preview("rand(5)", Number.POSITIVE_INFINITY);
      const [value] = valuesIn(session.run(statement));
      expect(shown).toEqual(value);
    }
    expect(valuesIn(session.run("y"))).toEqual([plain]);
  });
});

describe("a row of data", () => {
  const program = [...splitStatements("rand() + 0*c; c*randn()")].map((statement) => ({
    statement,
    file: "",
  }));
  const runOf = (): ((row: number) => unknown[]) => {
    const run = new Session().repeat(["c"], program);
    return (row) => valuesIn(run([1], row));
  };

  it("draws by its number, whatever rows have been before it", () => {
    const run = runOf();
    const all = Array.from({ length: 250 }, (_, index) => run(index + 1));
    expect(all[2]?.[0]).toBe(0.680392770821394);
    expect(new Set(all.flat()).size).toBe(500);
    expect(runOf()(250)).toEqual(all[249]);
  });
});

it("is the same in a statement that is nested deeper than the stack", () => {
  const deep = `${"(".repeat(20_000)}1 + sum([rand() for k in 1..3])${")*1".repeat(20_000)}`;
  const flat = valuesOf("1 + sum([rand() for k in 1..3])")[0];
  expect(valuesOf(deep)[0]).toBe(flat);
});

describe("drawn numbers", () => {
  it("make inputs, also where variables say how many", () => {
    expect(gradientOf("n = 2; w = randn(n); sum(w^2*[1, 0])")).toHaveProperty("w");
    expect(Object.keys(gradientOf("a = 1; b = 6; k = randint(a, b); k^2"))).toEqual(["k"]);
    expect(gradientOf("const X = randn(2); m = 3; sum(m*X)")).not.toHaveProperty("X");
  });

  it("are constants in formulas, drawn for good", () => {
    const [y, again] = answersOf("x = 2\ny = x*rand()\ny");
    expect(again?.value).toBe(y?.value);
    expect(y?.gradient).toMatchObject([{ input: "x", partial: (y?.value as number) / 2 }]);
    const program = "x = 1 ± 0.1; diff(x^3*rand(), x)\n:check\n";
    const reply = [...new Session().run(program)].at(-1);
    expect(JSON.stringify(reply)).not.toContain("disagree");
    expect(reply?.kind).toBe("report");
  });

  it("are the same wherever a command makes a formula again", () => {
    const program = "x = 2 ± 0.1; n = 2; n*x*rand() + 0*sum(1..n)\n";
    const value = lastValue(program);
    const reply = [...new Session().run(`${program}:whatif x = 2, n = 2\n`)].at(-1);
    expect(JSON.stringify(reply)).toContain(String(value));
  });

  it("in random order keep their gradients", () => {
    const [answer] = answersOf("x = 2; y = 3; z = 5; shuffle([x, y, z])");
    const value = answer?.value as readonly number[];
    expect([...value].sort()).toEqual([2, 3, 5]);
    for (const { value: own, partial } of answer?.gradient ?? []) {
      expect(partial).toEqual(value.map((each) => (each === own ? 1 : 0)));
    }
  });

  it("take every order alike", () => {
    const orders = new Map<string, number>();
    const session = new Session();
    for (let n = 0; n < 1200; n++) {
      const key = String(valuesIn(session.run("shuffle([1, 2, 3])")));
      orders.set(key, (orders.get(key) ?? 0) + 1);
    }
    // The 99.9 % point of chi-squared with 5 degrees of freedom.
    const statistic = [...orders.values()].reduce((sum, each) => sum + (each - 200) ** 2 / 200, 0);
    expect([orders.size, statistic < 20.515]).toEqual([6, true]);
  });

  it.each([
    ["rand(-1)", "bad-draw"],
    ["rand(1e7)", "too-long"],
    ["randint(1, inf)", "bad-draw"],
    ["randint(-2^53+1, 2^53-1)", "bad-draw"],
    ["shuffle(3)", "list-expected"],
    ["rand([1, 2])", "number-expected"],
    ["rand(1, 2)", "arity"],
    ["rand'(1)", "not-differentiable"],
    ["concat()", "arity"],
    ["concat(1..1000000, 1)", "too-long"],
  ])("are refused: %s", (text, code) => {
    expect(errorOf(text).code).toBe(code);
  });
});

describe("a saved session", () => {
  const seen = (program: string): readonly (Numbers | undefined)[] =>
    [...new Session({ host: hostOf(new Map()) }).run(`${program}\na; y; ans; z`)].flatMap(
      (reply) => (reply.kind === "answer" ? [reply.value] : []),
    );

  it.each([
    "a = randn(3); y = 1; z = 2; ans",
    "a = rand() ± rand(); y = a*randn(); z = a + randint(1, 9)*y",
    "a = 3; y = shuffle([a, 2*a, a^2]); z = shuffle(y); a*rand(); b = ans",
    "a = 3; f(t) = t*randn(); y = [f(a) + k*rand() for k in 1..3]; z = f(f(a))",
    "a = 2; g(v) = sum(shuffle(v)*(1..3)); y = g([a, 1, 2]); const z = [g(1..3), rand()]",
    "n = 3; a = randn(n); y = sum(a*rand(n)); n = 2; z = randn(n)",
  ])("has the numbers of %s", (program) => {
    const files = new Map<string, string>();
    const session = new Session({ host: hostOf(files) });
    const replies = [...session.run(`1\n${program}\n:save s\n`)];
    expect(replies.find(({ kind }) => kind === "failure")).toBeUndefined();
    expect(seen(files.get("s") as string).slice(-4)).toEqual(seen(`1\n${program}`).slice(-4));
  });

  it("writes numbers in the place of draws", () => {
    const files = new Map<string, string>();
    const program = "x = 2; y = x*rand() + 1; z = shuffle([x, 3])\n:save s\n";
    valuesIn(new Session({ host: hostOf(files) }).run(program));
    expect(files.get("s")).toMatch(/^x = 2;\ny = x\*0\.\d+ \+ 1;\nz = \[x, 3\]\[\[\d, \d\]\];\n$/);
  });
});

describe("concat", () => {
  it("joins numbers and lists, with their gradients", () => {
    const [answer] = answersOf("x = 2; v = [3, x]; concat(v, 7, x^2, [])");
    expect(answer?.value).toEqual([3, 2, 7, 4]);
    expect(answer?.gradient).toMatchObject([{ input: "x", partial: [0, 1, 0, 4] }]);
  });

  it("makes inputs of numbers", () => {
    expect(Object.keys(gradientOf("w = concat(1, [2, 3]); sum(w)"))).toEqual(["w"]);
  });
});
