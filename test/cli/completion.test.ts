import { describe, expect, it } from "vitest";
import { complete } from "../../src/cli/completion.ts";
import { Session } from "../../src/index.ts";

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

  it("puts the user's own names first", () => {
    const session = new Session();
    for (const _ of session.run("tangent = 3; tz(x) = x")) {
    }
    const [candidates] = complete("2*ta", session);
    expect(candidates[0]).toBe("tangent");
    expect(candidates.slice(1)).toContain("tanh(x)");
    expect(complete(":info t", session)[0].slice(0, 2)).toEqual(["tangent", "tz"]);
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
    for (const [name, { words }] of session.catalog.commands) {
      for (const word of words) {
        expect(complete(`:${name} x ${word}`, session)[0], `:${name} ${word}`).toContain(word);
      }
    }
  });
});
