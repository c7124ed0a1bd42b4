import { describe, expect, it } from "vitest";
import { complete } from "../../src/cli/completion.ts";
import { features } from "../../src/features/all.ts";
import { Session } from "../../src/index.ts";
import { usageOf } from "../../src/session/command.ts";
import { commandsOf } from "../../src/session/feature.ts";

describe("completion", () => {
  it("knows the names that a command's expression may have", () => {
    const session = new Session();
    for (const _ of session.run("velocity = 3; vector = [1, 2]")) {
    }
    for (const command of [":grad", ":trace", ":trace all", ":step", ":step bfs", ":paths"]) {
      expect(complete(`${command} 2*velo`, session)).toEqual([["velocity"], "velo"]);
    }
  });

  it("writes names in backquotes that need them", () => {
    const session = new Session();
    for (const _ of session.run("`speed of light` = 3; `speed limit`(v) = 2*v; speeds = 1")) {
    }
    expect(complete("2*`speed o", session)).toEqual([["`speed of light`"], "`speed o"]);
    expect(complete("`speed of light`*`speed l", session)).toEqual([
      ["`speed limit`("],
      "`speed l",
    ]);
    expect(complete("`speed of light`*spe", session)[0]).toContain("`speed of light`");
    expect(complete("`speed of light` + speeds", session)).toEqual([["speeds"], "speeds"]);
  });

  it("offers files where one is written", () => {
    const session = new Session();
    expect(complete(":export js x^2 > ARCH", session)).toEqual([["ARCHITECTURE.md"], "ARCH"]);
    expect(complete(":plot x^2, x = 0..1 > ARCH", session)).toEqual([["ARCHITECTURE.md"], "ARCH"]);
    expect(complete(":load cons", session)).toEqual([["constants"], "cons"]);
    for (const _ of session.run("limit = 3")) {
    }
    expect(complete(":plot [4, 5] > lim", session)).toEqual([["limit"], "lim"]);
  });

  it("puts the user's own names first", () => {
    const session = new Session();
    for (const _ of session.run("tangent = 3; tz(x) = x")) {
    }
    const [candidates] = complete("2*ta", session);
    expect(candidates[0]).toBe("tangent");
    expect(candidates.slice(1)).toContain("tanh(x)");
    expect(complete(":info t", session)[0].slice(0, 2)).toEqual(["tangent", "tz"]);
    expect(complete(":help t", session)[0].slice(0, 2)).toEqual(["tangent", "tz"]);
    expect(complete(":solve tz(x) = 2 ", session)[0]).toEqual(["tangent", "tz(x)", "for", "in"]);
  });

  it("knows every word that a command takes", () => {
    const session = new Session();
    for (const _ of session.run("x = 3; methane = 2")) {
    }
    expect(complete(":minimize x^2 ov", session)).toEqual([["over"], "ov"]);
    expect(complete(":minimize x^2 over x method ne", session)).toEqual([["newton"], "ne"]);
    expect(complete(":minimize x^2 over x meth", session)).toEqual([["methane", "method"], "meth"]);
    expect(complete(":solve x^2 = 2 fo", session)).toEqual([["for"], "fo"]);
    expect(complete(":fit y ~ a*x wit", session)).toEqual([["with"], "wit"]);
    expect(complete(":export pyt", session)).toEqual([["python"], "pyt"]);
    expect(complete(":export ", session)[0]).toContain("latex");
    expect(complete(":trace al", session)).toEqual([["all"], "al"]);
    for (const [name, { words, takes }] of session.catalog.commands) {
      const before = takes === "topic" || takes === "file" ? "" : "x ";
      for (const word of words) {
        const [candidates] = complete(`:${name} ${before}${word}`, session);
        expect(candidates, `:${name} ${word}`).toContain(word);
      }
    }
  });

  it("has each word in the usage, the parts and the examples of every command", () => {
    /** They stand for something else, or are new names, or files. */
    const free =
      /^(?:expr|equations|names?|model|language|file|neuron|topic|setting|value|or|word|old|new|speed|species|data|csv|svg|gz|dot|md|iris|weather|nabla|close)$/;
    const missing = [...commandsOf(features).values()].flatMap((command) => {
      const { parts = [], options = [], example, examples = [] } = command.help();
      const lines = [
        ...[usageOf(command), example, ...examples].filter((line) => line.startsWith(":")),
        ...parts.map(([part]) => `:${command.name} ${part}`),
        ...options.map(({ name, form }) => `:${command.name} x, --${name} ${form}`),
      ];
      return lines.flatMap((line) =>
        [...line.matchAll(/(?<![\p{L}\p{N}_:.`])[a-z]{2,}(?![\p{L}\p{N}_.])/gu)]
          .filter(([word]) => !free.test(word))
          .filter(({ 0: word, index }) => {
            const [candidates, typed] = complete(line.slice(0, index + 1), new Session());
            const whole = typed.slice(0, -1) + word;
            return !candidates.some((each) => each === whole || each.startsWith(`${whole}(`));
          })
          .map(([word]) => `${word} in ${line}`),
      );
    });
    expect(missing).toEqual([]);
  });
});
