import { describe, expect, it } from "vitest";
import { specialForms } from "../../src/autograd/special-forms.ts";
import { features } from "../../src/features/all.ts";
import { type Expression, type Listing, type Paths, print, type Report } from "../../src/index.ts";
import { functions, operations } from "../../src/operations/table.ts";
import { functionGroups } from "../../src/session/catalog.ts";
import { commandsOf } from "../../src/session/feature.ts";
import { errorOf, gradientOf, lastValue, listingOf, repliesOf } from "../replies.ts";

const commands = commandsOf(features);

const textOf = (program: string): string => {
  const reply = repliesOf(program).at(-1);
  if (reply?.kind !== "report") throw new Error(`not a report: ${JSON.stringify(reply)}`);
  return reply.parts
    .map((part) =>
      typeof part === "string"
        ? part
        : part.kind === "listing"
          ? part.rows.map((row) => row.join(" ")).join("\n")
          : part.kind === "facts"
            ? part.rows.map(({ key, value }) => `${key} ${value}`).join("\n")
            : part.kind === "source"
              ? part.text
              : JSON.stringify(part),
    )
    .join("\n");
};

describe(":help", () => {
  it("names every command, and :functions every group of functions", () => {
    const [all, groups] = [textOf(":help"), textOf(":functions")];
    for (const name of commands.keys()) expect(all).toContain(`:${name}`);
    for (const name of functionGroups().keys()) expect(groups).toContain(name);
  });

  it.each([...commands.keys()])("tells about :%s", (name) => {
    expect(textOf(`:help ${name}`)).toContain(`:${name}`);
    expect(textOf(`:help :${name}`)).toContain(`:${name}`);
  });

  it("tells about a group of functions", () => {
    expect(textOf(":help hyperbolic")).toMatch(/^sinh\(x\) hyperbolic sine\n[\s\S]*tanh\(x\)/);
    expect(textOf(":help steps and choice")).toContain("clamp(x, low, high)");
  });

  it("tells about a group of commands, by its name or a word of it", () => {
    for (const topic of ["roots, optima and fits", "fits", "optima"])
      expect(textOf(`:help ${topic}`)).toMatch(/^:solve equations[\s\S]*\n:fit y ~ model/);
    expect(textOf(":help the chain rule")).toContain(":trace");
    expect(errorOf(":help unceratinty").hint).toBe("did you mean uncertainty?");
  });

  it("tells how a function is called and differentiated, with an example at work", () => {
    expect(textOf(":help tanh")).toBe(
      `tanh(x): hyperbolic tangent\n∂/∂x = sech(x)^2\ntanh(0.5) ${Math.tanh(0.5)}\n` +
        `tanh'(0.5) ${lastValue("sech(0.5)^2")}`,
    );
    expect(textOf("f(a) = a^2\n:help f")).toBe("f(a) = a^2: your function");
    expect(textOf(":help diff")).toContain("diff(expr, x, n=1)");
  });

  it("suggests a topic", () => {
    expect(errorOf(":help tahn")).toMatchObject({
      hint: "did you mean tanh?",
      span: { start: 6, end: 10 },
    });
  });

  it("is there bare, unless it is a variable", () => {
    expect(textOf("help")).toBe(textOf(":help"));
    expect(textOf("?")).toBe(textOf(":help"));
    expect(repliesOf("help = 3\nhelp").at(-1)).toMatchObject({ kind: "answer", value: 3 });
  });
});

describe(":vars", () => {
  it("shows what is defined", () => {
    expect(textOf(":vars")).toBe("nothing defined yet");
    const program = "x = 3\ny = x^2 + sin(x)\nconst g = 9.81\nf(a, b) = a*b + 1\n:vars";
    expect(listingOf(repliesOf(program).at(-1)).rows).toEqual([
      ["x", "input", 3, ""],
      ["y", "derived", 9 + Math.sin(3), "x^2 + sin(x)"],
      ["g", "constant", 9.81, ""],
      ["f(a, b)", "function", "", "a*b + 1"],
    ]);
  });
});

describe(":functions", () => {
  it("names every function, and your own", () => {
    const report = repliesOf("f(a, b) = a*b\n:functions").at(-1);
    const [groups, , own] = report?.kind === "report" ? (report.parts as Listing[]) : [];
    const names = groups?.rows.flatMap(([, members]) => (members as string).split(" ")) ?? [];
    const offered = [...functions].filter(([, { group }]) => group !== "auxiliary");
    expect(names.sort()).toEqual([...offered.map(([name]) => name), ...specialForms.keys()].sort());
    expect(own?.rows).toEqual([["f(a, b)", "= a*b"]]);
  });

  it("suggests a group", () => {
    expect(errorOf(":functions hyperbolc")).toMatchObject({ hint: "did you mean hyperbolic?" });
  });
});

describe(":info", () => {
  it("tells about variables", () => {
    const program = "x = 3; const g = 9.81; y = x^2*g; v = [x, g]\n";
    expect(textOf(`${program}:info x`)).toMatch(/^x is an input.*\nx 3$/);
    expect(textOf(`${program}:info g`)).toMatch(/^g is a constant.*\ng 9.81$/);
    expect(textOf(`${program}:info y`)).toBe(
      `y is a derived value: x^2*9.81\ny ${9 * 9.81}\n\nx 3 ${6 * 9.81}`,
    );
    expect(textOf(`${program}:info v`)).toContain("v is a derived value: [x, 9.81]");
    expect(textOf(":info pi")).toContain("predefined");
  });

  it("tells about functions, each with its example", () => {
    for (const name of functions.keys()) {
      expect(textOf(`:info ${name}`), name).toMatch(
        /^\w+\(.*\): .*\n(?:.*\n)*.+ (?:-?[\d.e+-]+|.*,.*)$/,
      );
    }
    expect(textOf("tanh = 2\n:info tanh")).toMatch(/^tanh is an input[\s\S]*hyperbolic tangent/);
  });

  it("needs a name, and suggests one", () => {
    expect(errorOf(":info").message).toBe("expected a name");
    expect(errorOf(":info tahn")).toMatchObject({ hint: "did you mean tanh?" });
  });
});

describe(":grad", () => {
  it("is about the last answer or an expression", () => {
    expect(listingOf(repliesOf("x = 3; x^2\n:grad").at(-1)).rows).toEqual([["x", 3, 6]]);
    expect(listingOf(repliesOf("x = 3\n:grad x^3").at(-1)).rows).toEqual([["x", 3, 27]]);
    expect(textOf(":grad 1 + 2")).toBe("3 does not depend on any input");
    expect(errorOf(":grad").message).toBe("no answer yet");
  });
});

describe(":paths", () => {
  it("shows a derivative as a sum over paths, the largest first", () => {
    const reply = repliesOf("x = 3; w = 2\ny = x*w + x^2\n:paths x").at(-1);
    expect(reply).toMatchObject({
      parts: [
        {
          rows: [
            { locals: [1, 6], product: 6 },
            { locals: [1, 2], product: 2 },
          ],
          count: 2,
          sum: 8,
        },
      ],
    });
  });

  it("is about an expression, too, and says where nothing flows", () => {
    expect(repliesOf("x = 3\n:paths x, relu(-x)").at(-1)).toMatchObject({
      parts: [
        "no path from relu(-x) to x, so the derivative is 0",
        { rows: [{ key: "sum", value: 0 }] },
      ],
    });
    expect(errorOf(":paths")).toMatchObject({ code: "syntax" });
    expect(errorOf("x = [1, 2]\n:paths x, sum(x)")).toMatchObject({
      code: "bad-option",
      hint: "take one of its elements, as in `x[1]`",
    });
    expect(repliesOf("x = 3; p = 2x\n:paths p, p").at(-1)).toMatchObject({
      parts: [
        "p is the answer itself, so the derivative is 1",
        { rows: [{ key: "sum", value: 1 }] },
      ],
    });
  });
});

describe("names that have been bound again", () => {
  const twice = "x = 2; s = x; s = s*s; s = s*s + s\n";
  const formulasOf = (program: string) =>
    listingOf(repliesOf(program).at(-1)).rows.map((row) =>
      row.map((cell) => (typeof cell === "object" && "kind" in cell ? print(cell) : cell)),
    );

  it("are told apart by every command alike", () => {
    const names = ["s", "s (earlier)*s (earlier)", "s (earlier)", "s (earlier, 2)", "x"];
    expect(formulasOf(`${twice}:trace s`).map(([name]) => name)).toEqual(names);
    expect(repliesOf(`${twice}:tree s`).at(-1)).toMatchObject({
      parts: [
        { nodes: [{ name: "s" }, {}, { name: "s (earlier)" }, { name: "s (earlier, 2)" }, {}] },
      ],
    });
    const [part] = (repliesOf(`${twice}:paths x, s`).at(-1) as Report).parts as [Paths];
    expect(part.rows[4]?.nodes.map((node) => print(node as Expression))).toEqual([
      "s (earlier)",
      "s (earlier, 2)",
      "x",
    ]);
  });

  it("stand in formulas without backquotes, in brackets where they would be read otherwise", () => {
    const program = "x = 2; x + 0; x = 5; ans*x + x\n";
    expect(formulasOf(`${program}:symbolic`)).toEqual([
      ["x (was 2)", "x"],
      ["x", "x (was 2) + 1"],
    ]);
    const earlier = "x = 2; y = x^2; x = 5\n";
    expect(formulasOf(`${earlier}:vars`).map(([name, , , formula]) => [name, formula])).toEqual([
      ["x", ""],
      ["y", "(x (was 2))^2"],
    ]);
    // A name that happens to look like that is one.
    expect(formulasOf("`x (was 2)` = 3\n:trace `x (was 2)`^2")[0]).toEqual(["`x (was 2)`^2", 9, 1]);
  });

  it("are told apart as elements of lists", () => {
    const program = "h = [1, 2]; d = 2h; y = sum(h*d); h = [3, 4]; d = 3h\n:trace y + h[1] + d[2]";
    const names = formulasOf(program).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(["d[2]", "d[2] (earlier)", "h[1]", "h[1] (was [1, 2])"]),
    );
  });
});

describe(":trace", () => {
  const rowsOf = (program: string) =>
    listingOf(repliesOf(program).at(-1)).rows.map(([node, ...numbers]) => [
      typeof node === "string" ? node : print(node as Expression),
      ...numbers,
    ]);

  it("puts each node after all that use it", () => {
    expect(rowsOf("a = 1; d = 3a; f = d + 2d\n:trace")).toEqual([
      ["f", 9, 1],
      ["2*d", 6, 1],
      ["d", 3, 3],
      ["a", 1, 9],
    ]);
  });

  it("does not change the answer that it is about", () => {
    expect(rowsOf("x = 2; x^2\n:trace x^3\n:trace")[0]).toEqual(["x^2", 4, 1]);
  });

  it("tells an earlier input from the present one of its name", () => {
    const rows = rowsOf("x = 2; y = x^2; x = 5\n:trace y*x");
    expect(rows.map(([name]) => name)).toEqual(["y*x", "y", "x", "x (was 2)"]);
  });

  it("numbers nodes whose formulas are shortened to the same", () => {
    const program = `h(t) = tanh(w*t + x); x = 0.5; w = 2; y = ${"h(".repeat(10)}x${")".repeat(10)}\n:trace`;
    const reply = repliesOf(program).at(-1);
    expect(listingOf(reply).columns[0]).toMatchObject({ isDistinct: true });
  });

  it("shows the first thousand of many nodes, or all", () => {
    const program = "x = 0.1; sum(sin(k*x) for k in 2..1001)\n";
    const { rows, rest } = listingOf(repliesOf(`${program}:trace`).at(-1));
    expect([rows.length, rest?.count]).toEqual([1000, 1002]);
    const all = listingOf(repliesOf(`${program}:trace all`).at(-1));
    expect([all.rows.length, all.rest]).toEqual([2002, undefined]);
    expect(rowsOf(`${program}:trace all x^2 + 1`)).toHaveLength(3);
  });

  it("takes `all` for a name where it is one", () => {
    expect(rowsOf("all = 3\n:trace all")).toEqual([["all", 3, 1]]);
    expect(rowsOf("all = 3\n:trace all^2")[0]).toEqual(["all^2", 9, 1]);
    expect(rowsOf("all = 3\n:trace all all^2")[0]).toEqual(["all^2", 9, 1]);
    expect(errorOf(":trace all tahn(1)").span).toEqual({ start: 11, end: 15 });
  });
});

describe(":symbolic", () => {
  it("writes derivatives as formulas", () => {
    expect(listingOf(repliesOf("x = 3; y = 2\n:symbolic x^2*sin(y)").at(-1)).rows).toEqual([
      ["x", "2*x*sin(y)"],
      ["y", "x^2*cos(y)"],
    ]);
  });

  const callable = operations.filter(
    ({ group, name }) =>
      group !== "operators" && group !== "auxiliary" && name !== "detach" && name !== "len",
  );
  it.each(callable)("of $name gives formulas that come to the gradient", ({ name, domain }) => {
    const inputs = domain.map(([low, high], index) => `x${index} = ${low + 0.37 * (high - low)}`);
    const formula = `${name}(${domain.map((_, index) => `x${index}`).join(", ")})`;
    const program = `${inputs.join(";")};\n`;
    const { rows } = listingOf(repliesOf(`${program}:symbolic ${formula}`).at(-1));
    const gradient = gradientOf(`${program}${formula}`);
    for (const [input, derivative] of rows) {
      const expected = gradient[input as string] as number;
      const found = lastValue(`${program}${derivative}`) as number;
      expect(found, `${input}: ${derivative}`).toBeCloseTo(expected, 12);
    }
  });

  it("leaves out what nobody would read", () => {
    const sum = Array.from({ length: 3000 }, (_, index) => `sin(${index}x)`).join(" + ");
    const [, formula] = listingOf(repliesOf(`x = 1\n:symbolic ${sum}`).at(-1)).rows[0] ?? [];
    expect(formula).toContain("…");
    expect((formula as string).length).toBeLessThan(5000);
  });
});

describe(":hessian", () => {
  it("has a row and a column for each input", () => {
    const { columns, rows } = listingOf(
      repliesOf("x = 3; w = [2, 5]\n:hessian x^2*w[1] + w[2]^3").at(-1),
    );
    expect(columns.map(({ title }) => title)).toEqual([
      "input",
      "value",
      "∂²/∂x",
      "∂²/∂w[1]",
      "∂²/∂w[2]",
    ]);
    expect(rows).toEqual([
      ["x", 3, 4, 6, 0],
      ["w[1]", 2, 6, 0, 0],
      ["w[2]", 5, 0, 0, 30],
    ]);
  });

  it("is of a number", () => {
    expect(errorOf("x = 3; y = [x, x^2]\n:hessian y").message).toBe(
      "expected a number, found a list of 2",
    );
    expect(textOf(":hessian 2")).toBe("2 does not depend on any input");
  });
});

describe(":reset", () => {
  it("forgets everything, or some names", () => {
    expect(errorOf("x = 1; f(t) = t\n:reset\nx").message).toBe("unknown variable x");
    expect(errorOf("x = 1; y = 2\n:reset x\ny\nx").message).toBe("unknown variable x");
    expect(repliesOf("x = 1\ny = 2x\n:reset x\ny").at(-1)).toMatchObject({ value: 2 });
    expect(errorOf(":reset q").message).toBe("q is not defined");
    // All of them, or none.
    expect(repliesOf("x = 1\n:reset x zz\nx\n").at(-1)).toMatchObject({ value: 1 });
    expect(repliesOf("`a b` = 1\n:reset `a b`, \n").at(-1)).toMatchObject({ kind: "report" });
  });
});

describe("commands", () => {
  it("are suggested", () => {
    expect(errorOf(":trcae x")).toMatchObject({
      code: "unknown-command",
      hint: "did you mean :trace?",
      span: { start: 0, end: 6 },
    });
    expect(errorOf(":").code).toBe("unknown-command");
  });

  it("check what follows them", () => {
    expect(errorOf(":vars now")).toMatchObject({ code: "syntax", span: { start: 6, end: 9 } });
    expect(errorOf(":trace x +")).toMatchObject({ code: "syntax" });
    expect(errorOf(":trace   tahn(1)").span).toEqual({ start: 9, end: 13 });
  });

  it("leave by :quit, quit and exit", () => {
    for (const text of [":quit", "quit", "exit"])
      expect(repliesOf(text)).toMatchObject([{ kind: "quit" }]);
  });
});
