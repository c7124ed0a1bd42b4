/** `:set` and `:reset`: what is asked of the settings, and what is forgotten. */

import { describe, expect, it } from "vitest";
import { reset } from "../../../src/features/settings/reset.ts";
import { set } from "../../../src/features/settings/settings.ts";
import type { Host } from "../../../src/session/host.ts";
import { contextAfter, rowsIn, wordsIn } from "../../calls.ts";

function asked(text: string | undefined): { calls: string[][]; outcome: ReturnType<typeof set> } {
  const calls: string[][] = [];
  const host: Host = {
    files: undefined,
    settings: {
      seed: 0,
      list: () => [{ name: "digits", value: "6", takes: "1 to 17", doc: "shown" }],
      set: (name, value) => calls.push([name, value]),
      save: () => {
        calls.push([]);
        return "/home/config.json";
      },
    },
  };
  return { outcome: set(contextAfter("", host), text), calls };
}

describe("a setting", () => {
  it.each([
    ["digits 6", "digits", "6"],
    ["digits = 6", "digits", "6"],
    ["digits=6", "digits", "6"],
    ["prompt a b = c", "prompt", "a b = c"],
    ["digits", "digits", ""],
  ])("is set by %s", (text, name, value) => {
    expect(asked(text).calls).toEqual([[name, value]]);
  });

  it("is listed with what it takes, and none is changed", () => {
    const { outcome, calls } = asked(undefined);
    expect(rowsIn(outcome)).toEqual([["digits", "6", "1 to 17", "shown"]]);
    expect(calls).toEqual([]);
  });

  it("is kept by the word for that, which is no setting's", () => {
    const { outcome, calls } = asked("save");
    expect(wordsIn(outcome)).toContain("/home/config.json");
    expect(calls).toEqual([[]]);
  });

  it("is not there without a host", () => {
    expect(() => set(contextAfter(""), "digits 6")).toThrow("settings are not available here");
  });
});

describe("what is forgotten", () => {
  const program = "x = 2; y = x^2; f(t) = t^2; f = 3";
  const left = (names: string[]): string[] => {
    const context = contextAfter(program);
    reset(context, names);
    const { variables, functions } = context.workspace;
    return [...variables.keys(), ...functions.keys()];
  };

  it("is what is named, as a variable and as a function", () => {
    expect(left(["f"])).toEqual(["x", "y"]);
    expect(left(["x", "y"])).toEqual(["f", "f"]);
  });

  it("is everything, where nothing is named", () => {
    expect(left([])).toEqual([]);
  });

  it("is nothing, where one of the names stands for nothing", () => {
    const context = contextAfter(program);
    expect(() => reset(context, ["x", "q"])).toThrow("q");
    expect(context.workspace.isBound("x")).toBe(true);
  });

  it("is not in what is saved", () => {
    const context = contextAfter("x = 2; y = 3");
    reset(context, ["x"]);
    expect(context.journal.program()).toBe("y = 3;\n");
  });
});
