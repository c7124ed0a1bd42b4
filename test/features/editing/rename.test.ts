/** Renamed names stand for what they stood for, in functions, gradients, correlations and saved programs. */

import { describe, expect, it } from "vitest";
import { rename } from "../../../src/features/editing/rename.ts";
import { Session } from "../../../src/index.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import type { Host } from "../../../src/session/host.ts";
import { contextAfter } from "../../calls.ts";
import { answersOf, errorOf, gradientOf, lastValue } from "../../replies.ts";

describe(":rename", () => {
  it("renames an input in what is made of it, before and after", () => {
    const program = "x = 3; y = x^2;\n:rename x speed\n";
    expect(gradientOf(`${program}y`)).toEqual({ speed: 6 });
    expect(gradientOf(`${program}y*speed`)).toEqual({ speed: 27 });
    expect(errorOf(`${program}x`).message).toBe("unknown variable x");
    expect(gradientOf(`${program}x = 5; x*speed`)).toEqual({ x: 3, speed: 5 });
    expect(gradientOf("w = [1, 2]\n:rename w v\nsum(v^2)")).toEqual({ v: [2, 4] });
  });

  it("renames derived values and constants", () => {
    expect(lastValue("x = 3; y = x^2;\n:rename y z\nz + 1")).toBe(10);
    expect(lastValue("const g = 9;\n:rename g h\nh + 1")).toBe(10);
  });

  it("renames in the bodies of functions, and functions themselves", () => {
    expect(lastValue("a = 2; f(x) = a*x;\n:rename a b\nf(3)")).toBe(6);
    expect(lastValue("f(x) = x^2; g(x) = f(x) + 1;\n:rename f sq\ng(3) + sq(1)")).toBe(11);
    expect(lastValue("f(x) = x^2; g(x) = f'(x);\n:rename f sq\ng(3)")).toBe(6);
    expect(lastValue("a = 2; f(a) = a*3; g(t) = a*t;\n:rename a b\nf(5) + g(1)")).toBe(17);
    expect(lastValue("f = 2; f(x) = f*x;\n:rename f g\ng(3)*g")).toBe(12);
    expect(lastValue("a = 2; f(x) = `a`*x;\n:rename a `a b`\nf(3)")).toBe(6);
  });

  it("keeps uncertainties and correlations", () => {
    const program = "a = 1 ± 0.3; b = 2 ± 0.4\n:correlate a b 0.5\n";
    const [before] = answersOf(`${program}a + b`);
    const [after] = answersOf(`${program}:rename a c\nc + b`);
    expect(after?.uncertainty).toBe(before?.uncertainty);
  });

  it.each([
    [":rename x y", "y is already defined"],
    [":rename x pi", "pi is predefined"],
    [":rename f sin", "sin is predefined"],
    [":rename q r", "unknown name q"],
    [":rename x", "expected two names, as in `:rename x speed`"],
    [":rename x a b", "expected two names, as in `:rename x speed`"],
    [":rename x t", "t has another meaning in f"],
    [":rename x 2", "expected a name"],
  ])("%s is refused: %s", (command, message) => {
    expect(errorOf(`x = 1; y = 2; f(t) = x*t;\n${command}`).message).toContain(message);
    const context = contextAfter("x = 1; y = 2; f(t) = x*t");
    const argument = new ArgumentText(command.slice(8), 8);
    expect(() => rename(context, argument)).toThrow(message);
  });

  it("in a file that is loaded replaces what has the name, as a definition does", () => {
    const files = {
      resolve: (path: string) => path,
      read: () => ["y = 2; z = y*x;\n:rename y x\n"],
      write: () => {},
    };
    const host = { files, settings: { seed: 0 } } as unknown as Host;
    const session = new Session({ host });
    const values = [...session.run("x = 3\n:load saved\nx; z")].map((reply) => {
      if (reply.kind === "failure") throw reply.error;
      return "value" in reply ? reply.value : reply.kind;
    });
    expect(values).toEqual([3, 2, 6, "report", 2, 6]);
    const text = journalOf(session).program();
    expect(answersOf(`${text}\nx\nz`).map(({ value }) => value)).toEqual([2, 6]);
  });

  it.each([
    "x = 3 ± 0.1; y = x^2;\n:rename x speed\nz = y*speed;",
    "x = 3; f(t) = t*x;\n:rename x k\nz = f(2);",
    "f(t) = t^2; x = 1;\n:rename f g\nz = g(x);\nx = 2;",
    "x = 3;\n:rename x k\nx = 5; z = x*k;",
    "x = 3;\n:rename x k\n:reset k\nz = 1;",
    "a = 1 ± 0.3; b = 2 ± 0.4\n:correlate a b 0.5\n:rename a c\nz = b + c;",
    "a = 1 ± 0.3; b = 2 ± 0.4\n:rename a c\n:correlate c b 0.5\nz = b + c;",
    "x = 3\n:rename x y\n:rename y z",
  ])("is saved: %j", (program) => {
    const context = new Session();
    for (const reply of context.run(program)) if (reply.kind === "failure") throw reply.error;
    const text = journalOf(context).program();
    const [value] = answersOf(`${program}\nz`);
    const [again] = answersOf(`${text}\nz`);
    expect([again?.value, again?.uncertainty, again?.gradient]).toEqual([
      value?.value,
      value?.uncertainty,
      value?.gradient,
    ]);
  });
});

/** What `:save` would write. */
const journalOf = (session: Session): { program(): string } =>
  (session as unknown as { journal: { program(): string } }).journal;
