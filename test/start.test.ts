/** The program that starts the program: from compiled code, wherever that comes from, or without. */

import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const dist = new URL("../dist/", import.meta.url).pathname;

let folder: string;
/** The program as another version of Node would have built it. */
let foreign: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nabla-"));
  const there = join(folder, "dist");
  mkdirSync(there);
  for (const name of ["main.cjs", "main.cache"]) copyFileSync(join(dist, name), join(there, name));
  foreign = join(there, "nabla.cjs");
  const own = readFileSync(join(dist, "nabla.cjs"), "utf8");
  writeFileSync(foreign, own.replace(JSON.stringify(`${process.version}-${process.arch}`), '"v0"'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function answer(program: string, env: Record<string, string> = {}): string {
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

it("needs no cache of the user's where it runs as it was built", () => {
  expect(answer(join(dist, "nabla.cjs"))).toBe("42\n");
  expect(cacheFiles()).toEqual([]);
});

it("knows the signs in its regular expressions", () => {
  const { stdout } = spawnSync(process.execPath, [join(dist, "nabla.cjs"), "-t"], {
    encoding: "utf8",
    input: "x = 2\nx ×\n3\n",
  });
  expect(stdout).toBe("6\n");
});

it("keeps compiled code for another Node, and starts from it", () => {
  expect(answer(foreign)).toBe("42\n");
  const [name, ...others] = cacheFiles() as [string];
  expect(others).toEqual([]);
  const file = join(folder, "nabla", name);
  const before = readFileSync(file);
  expect(answer(foreign)).toBe("42\n");
  expect(readFileSync(file).equals(before)).toBe(true);
});

it("makes it again where it is damaged, and drops that of earlier builds", () => {
  answer(foreign);
  const [name] = cacheFiles() as [string];
  writeFileSync(join(folder, "nabla", name), "damaged");
  writeFileSync(join(folder, "nabla", name.replace(/^[^-]*/, "0123456789abcdef")), "old");
  expect(answer(foreign)).toBe("42\n");
  expect(cacheFiles()).toEqual([name]);
  expect(readFileSync(join(folder, "nabla", name)).length).toBeGreaterThan(10_000);
});

it("does without where there is no room for it, or nobody wants it", () => {
  writeFileSync(join(folder, "nabla"), "a file");
  expect(answer(foreign)).toBe("42\n");
  rmSync(join(folder, "nabla"));
  expect(answer(foreign, { NODE_DISABLE_COMPILE_CACHE: "1" })).toBe("42\n");
  expect(cacheFiles()).toEqual([]);
});
