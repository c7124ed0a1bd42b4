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
});
