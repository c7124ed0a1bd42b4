/** What is loaded late has functions that load it in its place: so it can be nothing but functions. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lateImports } from "../scripts/late.ts";
import { root } from "./program.ts";

const source = join(root, "src");
const late = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => join(source, path))
  .filter((path) => lateImports.some(({ of }) => of.test(path)))
  .flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/^import (?!type)\{([^}]*)\} from "([^"]+)"/gm)]
      .filter(([, , from]) =>
        lateImports.some((rule) => rule.of.test(path) && rule.from.test(from as string)),
      )
      .flatMap(([, names = "", from = ""]) =>
        names
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== "" && !name.startsWith("type "))
          .map((name) => [name, join(path, "..", from)] as const),
      ),
  );

describe("what is loaded late", () => {
  it("is found", () => {
    expect(late.length).toBeGreaterThan(25);
  });

  it.each(late)("%s is a function", async (name, path) => {
    expect(typeof ((await import(path)) as Record<string, unknown>)[name]).toBe("function");
  });
});
