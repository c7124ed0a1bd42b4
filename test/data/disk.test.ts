/** The file system: whatever the name and whatever is there, each call does its work or throws an error with a code. */

import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  append,
  bytesOf,
  closerOfLater,
  makeFolder,
  namesIn,
  sizeOf,
  textOf,
  writeWhole,
} from "../../src/data/disk.ts";
import { NablaError } from "../../src/index.ts";
import { emptyFolder } from "../program.ts";

const folder = emptyFolder();
const at = (name: string): string => join(folder, name);
symlinkSync("loop", at("loop"));
writeFileSync(at("file"), "text");
mkdirSync(at("folder"));
execFileSync("mkfifo", [at("pipe")]);

class Waited extends Error {}
const noWaiting = (): void => {
  throw new Waited();
};

const calls: Readonly<Record<string, (path: string) => unknown>> = {
  bytesOf: (path) => [...bytesOf(path, noWaiting)],
  writeWhole: (path) => writeWhole(path, "new", noWaiting),
  textOf,
  append: (path) => append(path, ""),
  makeFolder,
  namesIn,
  sizeOf,
};

const hostile: Readonly<Record<string, string>> = {
  "a loop of links": at("loop"),
  "in a loop of links": at("loop/x"),
  "a long name": at("a".repeat(5000)),
  "a long path": at("a/".repeat(5000)),
  "in a file": at("file/x"),
  "in nothing": at("none/x"),
  "a null character": at("a\0b"),
  "nothing at all": "",
  "a lone surrogate": at("\ud800"),
  "a folder": at("folder"),
  "a pipe": at("pipe"),
  "what the system makes up": "/proc/none/x",
  "a device": "/dev/zero",
  "a full disk": "/dev/full",
};

describe.each(Object.entries(calls))("%s", (_name, call) => {
  it.each(Object.entries(hostile))("of %s works, waits, or fails with a code", (_what, path) => {
    let thrown: unknown;
    try {
      call(path);
    } catch (error) {
      thrown = error;
    }
    if (thrown === undefined || thrown instanceof Waited) return;
    expect(thrown).toBeInstanceOf(NablaError);
    expect(thrown).toMatchObject({ code: "io" });
    expect(String(thrown).length).toBeLessThan(500);
  });
});

describe("what may go on for ever", () => {
  it.each(["/dev/zero", "/dev/urandom"])("is not read: %s", (path) => {
    expect(() => [...bytesOf(path, noWaiting)]).toThrow(/is a device/);
  });

  it("is empty if it is the null device", () => {
    expect([...bytesOf("/dev/null", noWaiting)]).toEqual([]);
  });

  it("is waited for, and can be given up: a pipe without a writer, and one without a reader", () => {
    expect(() => [...bytesOf(at("pipe"), noWaiting)]).toThrow(Waited);
    expect(() => writeWhole(at("pipe"), "text", noWaiting)).toThrow(Waited);
  });

  it("is no file to append to, or to read as a whole", () => {
    expect(() => append(at("pipe"), "x")).toThrow(/not a regular file/);
    expect(() => textOf(at("pipe"))).toThrow(/not a regular file/);
  });
});

describe("a file that is replaced", () => {
  it("may have a name as long as names can be, and leaves no other beside it", () => {
    const own = emptyFolder();
    writeWhole(join(own, "b".repeat(255)), "new", noWaiting);
    expect(readdirSync(own)).toEqual(["b".repeat(255)]);
  });

  it("keeps its permissions, whatever new files get", () => {
    writeFileSync(at("shared"), "old");
    chmodSync(at("shared"), 0o666);
    const before = process.umask(0o077);
    writeWhole(at("shared"), "new", noWaiting);
    process.umask(before);
    expect(statSync(at("shared")).mode & 0o777).toBe(0o666);
    expect(readFileSync(at("shared"), "utf8")).toBe("new");
  });

  it.each(["file", "there-is-none-yet"])("stays behind a link to it: %s", (target) => {
    const link = at(`link-to-${target}`);
    symlinkSync(target, link);
    writeWhole(link, "new", noWaiting);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(at(target), "utf8")).toBe("new");
  });

  it("does not care for what a killed process has left", () => {
    const left = at(`.nabla-${process.pid}.new`);
    writeFileSync(left, "half");
    writeWhole(at("whole"), "new", noWaiting);
    expect(readFileSync(at("whole"), "utf8")).toBe("new");
    expect(existsSync(left)).toBe(false);
  });
});

it.runIf(existsSync("/proc/self/fd"))("what is cut off leaves nothing open", () => {
  const openFiles = (): number => readdirSync("/proc/self/fd").length;
  const before = openFiles();
  const kept = bytesOf(at("file"), noWaiting);
  kept.next();
  const closeLater = closerOfLater();
  const cutOff = bytesOf(at("file"), noWaiting);
  cutOff.next();
  expect(openFiles()).toBe(before + 2);
  closeLater();
  expect(openFiles()).toBe(before + 1);
  // Its number may be that of another file by now.
  kept.return(undefined);
  cutOff.return(undefined);
  expect(openFiles()).toBe(before);
});
