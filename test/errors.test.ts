/** One golden message for each kind of error, as the command shows it: test/errors holds them. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ErrorCode } from "../src/index.ts";
import { nabla, root } from "./program.ts";

/** A program that fails so, or the arguments that do. */
const provoked: Record<ErrorCode, string | readonly string[]> = {
  syntax: "energy = m * c^2 +* 3\nf(2) = 3\n2 x\n(1, 2)\nx = ;\n1 + 2)\nn!!\n[k for k]\nsin(1\n$",
  "unknown-name":
    "tahn(1)\nprice = 3\nprize + 1\nspeed = distance/2\nsin + 1\nprice(2)\nlog10price\nβ1 = 2\nbeta1\n:help tahn",
  arity: "tanh(1, 2)\nmin()\nf(x, y) = x + y\nf(1)\ndiff(2)",
  "recursive-function": "f(n) = n*f(n - 1)\nf(3)\ng(n) = h(n)\nh(n) = g(n)\ng(1)",
  "ambiguous-coefficient": "x = 2\n1/2x\n10 % -2(x + 1)",
  "chained-comparison": "x = 2\n0 < x < 3",
  "not-a-constant": "x = 2\ny = 3\nconst c = x*y",
  "not-differentiable": "x = 2\ndiff(x^2, pi)\ndiff(x^2, 2x)\ndiff(x^2, x, 0.5)",
  "length-mismatch": "[1, 2] + [1, 2, 3]\ndot([1], [2, 3])",
  "number-expected": "[[1, 2], 3]\nmin([1, 2], 3)\nv = [1, 2]\n1..v\ngrad(v, v)",
  "list-expected": "x = 2\nx[1]\n[k for k in x]",
  "out-of-range": "v = [1, 2, 3]\nv[0]\nv[4]\nv[1.5]\n[][1]",
  "too-long": "sum(1..1e9)\n1..inf",
  "too-deep": `${"(".repeat(50_000)}1${")".repeat(50_000)}`,
  "unknown-command": ":trcae x\n:?",
  "bad-option": ["--precision", "99"],
  io: ["missing.nabla"],
};

describe.each(Object.entries(provoked))("%s", (code, how) => {
  it("is told like this", async () => {
    const { stdout, stderr, exitCode } = nabla(
      typeof how === "string" ? ["-t"] : how,
      typeof how === "string" ? how : "",
    );
    expect(stdout).toBe("");
    expect(exitCode).toBe(typeof how === "string" ? 1 : 2);
    // Where the stack ends is the machine's affair.
    const message = code === "too-deep" ? stderr.replace(/:1:\d+:/, ":1:…:") : stderr;
    await expect(message).toMatchFileSnapshot(`errors/${code}.txt`);
  });

  it.runIf(typeof how === "string")("has its code in json", () => {
    const records = nabla(["--json"], how as string)
      .stdout.trim()
      .split("\n");
    expect(new Set(records.map((record) => JSON.parse(record).error.code))).toEqual(
      new Set([code]),
    );
  });
});

it("no other golden message is left over", () => {
  const files = readdirSync(join(root, "test/errors")).map((name) => name.replace(".txt", ""));
  expect(files.sort()).toEqual(Object.keys(provoked).sort());
});
