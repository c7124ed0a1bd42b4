/** What is edited runs, where it is typed and nowhere else. */

import { describe, expect, it } from "vitest";
import { features } from "../../../src/features/all.ts";
import { edit } from "../../../src/features/editing/edit.ts";
import type { Host } from "../../../src/session/host.ts";
import { Session } from "../../../src/session/session.ts";
import { contextAfter } from "../../calls.ts";

const files = { resolve: (path: string) => path, read: () => [], write: () => {} };
const hostThat = (change: (text: string) => string): Host =>
  ({ files, edit: change, settings: { seed: 0 } }) as unknown as Host;

describe(":edit", () => {
  it("gives the editor the definition, and runs what comes back", () => {
    const given: string[] = [];
    const host = hostThat((text) => {
      given.push(text);
      return text.replace("^2", "^3");
    });
    const session = new Session(features, { host });
    for (const _ of session.run("f(x) = x^2; y = 2", ""));
    for (const _ of session.run(":edit f", ""));
    expect([...session.run("f(2)", "")]).toMatchObject([{ value: 8 }]);
    for (const _ of session.run(":edit y\n:edit g", ""));
    expect(given).toEqual(["f(x) = x^2\n", "y = 2\n", "g(x) = x\n"]);
    expect([...session.run(":undo\n:undo\nf(2)", "")].at(-1)).toMatchObject({ value: 4 });
  });

  it("tells where a mistake was made in it", () => {
    const session = new Session(features, { host: hostThat(() => "f(x) = x +\n") });
    expect([...session.run(":edit f", "")]).toMatchObject([
      { kind: "failure", file: "<f>", error: { code: "syntax" } },
    ]);
  });

  it("does nothing where nothing is changed", () => {
    const context = {
      ...contextAfter(
        "f(x) = x^2",
        hostThat((text) => text),
      ),
      file: "",
    };
    expect(edit(context, "f")).toEqual(["f is unchanged"]);
  });

  it("starts no program for a file, for one who has no terminal, or with --safe", () => {
    const started = hostThat(() => {
      throw new Error("started");
    });
    const context = contextAfter("f(x) = x^2", started);
    expect(() => edit({ ...context, file: "stranger.nabla" }, "f")).toThrow(
      "only in a session on a terminal",
    );
    expect(() => edit({ ...context, file: "", host: { files } as unknown as Host }, "f")).toThrow(
      "only in a session on a terminal",
    );
    expect(() => edit({ ...context, file: "", host: undefined }, "f")).toThrow(
      "disabled by --safe",
    );
  });
});
