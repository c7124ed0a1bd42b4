/** What is loaded late has functions that load it in its place: so it can be nothing but functions. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
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

  it.each(
    readdirSync(join(source, "features"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  )("has a file of the feature %s, whose folder has nothing early but its rows", (name) => {
    expect(existsSync(join(root, `dist/late-features-${name}.cjs`))).toBe(true);
    const others = readdirSync(join(source, "features", name), { encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && file !== "command.ts")
      .map((file) => join(source, "features", name, file));
    const command = readFileSync(join(source, "features", name, "command.ts"), "utf8");
    const early = [...command.matchAll(/^import (?!type)[^;]*from "([^"]+)"/gm)].filter(
      ([, from = ""]) => !others.includes(join(source, "features", name, from)),
    );
    expect(early.map(([, from]) => from)).toEqual([]);
  });

  it.each(late)("%s is a function", async (name, path) => {
    expect(typeof ((await import(path)) as Record<string, unknown>)[name]).toBe("function");
  });
});
