/** What a program has to be given: the columns of a table, say. */

import { describe, expect, it } from "vitest";
import { Session } from "../../src/index.ts";
import { splitStatements } from "../../src/syntax/statements.ts";

const needed = (program: string, before = ""): string => {
  const session = new Session();
  for (const _ of session.run(before));
  const names = session.namesNeededBy([...splitStatements(program)]);
  return [...names].map(([name, how]) => (how === "optional" ? `${name}?` : name)).join(" ");
};

describe("a program needs", () => {
  it.each([
    ["what it looks up, in order", "b*x + a", "b x a"],
    ["nothing that it binds first", "y = 2x; y*z; const c = 3; c*y; w = 1 ± s; w", "x z s"],
    ["what it binds later", "y*x; y = 3; y = y + 1", "y x"],
    ["no functions", "sqrt(ms) + max(x, f(3)); f(t) = t", "ms x"],
    ["no function, but the variable beside it", "max(max, 1)", "max"],
    ["what its own functions look up, when they are called", "f(t) = t*k + g(t); g(s) = s*m", ""],
    ["the same through others", "f(t) = t*k + g(t); g(s) = s*m; k = 1; f(x)", "x m"],
    ["no variable of a comprehension", "sum(j^2*x for j in 1..n)", "x n"],
    ["one of its name outside", "[k*x for k in [k, 1]]", "x k"],
    ["no answer that it has given", "x^2; ans + _", "x"],
    ["an answer that it has not", "y = x; ans", "x ans"],
    ["perhaps a constant", "pi*x + e", "pi? x e?"],
    ["perhaps what words in a command are", ":solve a*t = 2 for t\nt*x", "a? t? x"],
    [
      "no words of a command",
      ":minimize (a - b)^2 over a in 0..1 steps 9 with data",
      "a? b? data?",
    ],
    ["one that is a name there, too", ":solve in^2 = t for in in 0..1", "in? t?"],
    ["nothing that a command about names tells", "x; :info k; :help sin; :reset m", "x"],
    ["perhaps what functions in it look up", "f(q) = q*k; :grad f(x)", "f? k? x?"],
    ["perhaps what a file binds", "a; :load p.nabla\na*k", "a k?"],
    ["perhaps what is a command", "x; quit; help*x", "x quit? help"],
    ["nothing for what cannot be read", "x +* y; z", "z"],
    ["names between backquotes", ":grad `unit price`*2", "unit price?"],
  ])("%s", (_, program, expected) => {
    expect(needed(program)).toBe(expected);
  });

  it("perhaps what the session has bound", () => {
    expect(needed("k*x + f(2)", "k = 3; f(t) = t*m")).toBe("k? x m");
  });
});
