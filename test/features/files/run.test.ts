/** What is written where, and what is asked for. */

import { expect, it } from "vitest";
import { load, save } from "../../../src/features/files/run.ts";
import type { Host } from "../../../src/session/host.ts";
import { contextAfter, wordsIn } from "../../calls.ts";

const written: string[][] = [];
const host: Host = {
  settings: { seed: 0, list: () => [], set: () => {}, save: () => "" },
  files: {
    resolve: (path, from) => `${from}/${path}`,
    read: () => [],
    write: (path, text) => written.push([path, text]),
  },
};

it("the statements that the session comes to are written, and counted", () => {
  const context = contextAfter("x = 1; x = 2; y = x^2; 7 + 8", host);
  expect(wordsIn(save(context, '"my file.nabla"'))).toContain("2 statements");
  expect(written).toEqual([["<test>/my file.nabla", "x = 2;\ny = x^2;\n"]]);
});

it("what cannot follow is named, since its formula fails when it is loaded", () => {
  const context = contextAfter("v = [1, 2]; k = 2; y = v[k]; k := 5", host);
  expect(wordsIn(save(context, "s.nabla"))).toContain(
    "y cannot follow the inputs, and fails to load",
  );
  const several = contextAfter("v = [1, 2]; k = 2; y = v[k]; z = y + 1; u = k^2; k := 5", host);
  expect(wordsIn(save(several, "s.nabla"))).toContain(
    "y and z cannot follow the inputs, and fail to",
  );
  expect(wordsIn(save(contextAfter("k = 2; u = k^2", host), "s.nabla"))).not.toContain("follow");
});

it("a file is asked for by its name without quotes, and refused where there are no files", () => {
  expect(load(contextAfter("", host), '"a b.nabla"')).toEqual({ kind: "load", path: "a b.nabla" });
  expect(() => load(contextAfter(""), "a.nabla")).toThrow();
  expect(() => save(contextAfter(""), "a.nabla")).toThrow();
});
