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
});
