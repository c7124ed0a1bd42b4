/** The program that starts the program: from compiled code that an earlier run has left, or without. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const dist = new URL("../dist/", import.meta.url).pathname;

const program = join(dist, "nabla.cjs");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nabla-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function answer(env: Record<string, string> = {}): string {
  const { stdout, stderr } = spawnSync(process.execPath, [program, "-t", "-e", "6*7"], {
    encoding: "utf8",
    env: { ...process.env, XDG_CACHE_HOME: folder, ...env },
  });
  return stdout + stderr;
}

const cacheFiles = (): string[] => {
  try {
    return readdirSync(join(folder, "nabla"));
  } catch {
    return [];
  }
};

it("knows the signs in its regular expressions", () => {
  const { stdout } = spawnSync(process.execPath, [program, "-t"], {
    encoding: "utf8",
    input: "x = 2\nx ×\n3\n",
  });
  expect(stdout).toBe("6\n");
});

it("keeps compiled code, and starts from it", () => {
  expect(answer()).toBe("42\n");
  const [name, ...others] = cacheFiles() as [string];
  expect(others).toEqual([]);
  const file = join(folder, "nabla", name);
  const before = readFileSync(file);
  expect(answer()).toBe("42\n");
  expect(readFileSync(file).equals(before)).toBe(true);
});

it("makes it again where it is damaged, and drops that of earlier builds", () => {
  answer();
  const [name] = cacheFiles() as [string];
  writeFileSync(join(folder, "nabla", name), "damaged");
  writeFileSync(join(folder, "nabla", name.replace(/^[^-]*/, "0123456789abcdef")), "old");
  expect(answer()).toBe("42\n");
  expect(cacheFiles()).toEqual([name]);
  expect(readFileSync(join(folder, "nabla", name)).length).toBeGreaterThan(10_000);
});

it("does without where there is no room for it, or nobody wants it", () => {
  writeFileSync(join(folder, "nabla"), "a file");
  expect(answer()).toBe("42\n");
  rmSync(join(folder, "nabla"));
  expect(answer({ NODE_DISABLE_COMPILE_CACHE: "1" })).toBe("42\n");
  expect(cacheFiles()).toEqual([]);
});
