/** Whole numbers beyond 2^53, and what no double is: a note says so, once for each place. */

import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { Session } from "../../src/index.ts";

const notesOn = (program: string): string[] =>
  [...new Session().run(program)].flatMap((reply) =>
    "notes" in reply
      ? reply.notes.map(({ code, column, message, cause, length }) =>
          [`${code} ${column}-${column + (length ?? 0) - 1}: ${message}`, cause ?? []]
            .flat()
            .join(": "),
        )
      : [],
  );

const rounded = "may be wrong: beyond 2^53 whole numbers are rounded";
const sparse = "beyond 2^53 not every whole number is a double";

describe("a literal", () => {
  // The doubles are those of IEEE 754: in steps of 2 from 2^53 on, of 4 from 2^54 on, and so on.
  it.each([
    ["9007199254740993", `literal 1-16: 9007199254740993 is read as 9007199254740992: ${sparse}`],
    [
      "x = 1 - (18014398509481985)",
      `literal 10-26: 18014398509481985 is read as 18014398509481984: ${sparse}`,
    ],
    ["0x20000000000001;", `literal 1-16: 0x20000000000001 is read as 9007199254740992: ${sparse}`],
    [
      "0xffff_ffff_ffff_ffff",
      `literal 1-21: 0xffff_ffff_ffff_ffff is read as 18446744073709551616: ${sparse}`,
    ],
    [
      `0b1${"0".repeat(52)}1`,
      `literal 1-56: 0b100000000000000000…0000000001 is read as 9007199254740992: ${sparse}`,
    ],
    [
      "9_007_199_254_740_993",
      `literal 1-21: 9_007_199_254_740_993 is read as 9007199254740992: ${sparse}`,
    ],
    [
      "9007199254740993.0",
      `literal 1-18: 9007199254740993.0 is read as 9007199254740992: ${sparse}`,
    ],
    [
      "100000000000000000000000",
      `literal 1-24: 100000000000000000000000 is read as 99999999999999991611392: ${sparse}`,
    ],
    [
      "a = 2;\n9007199254740993a",
      `literal 1-16: 9007199254740993 is read as 9007199254740992: ${sparse}`,
    ],
    [
      "f(t) = t - 9007199254740993",
      `literal 12-27: 9007199254740993 is read as 9007199254740992: ${sparse}`,
    ],
    [
      "f(t) = t - 9007199254740993; f(1); f(2)",
      `literal 12-27: 9007199254740993 is read as 9007199254740992: ${sparse}`,
    ],
    [
      "[k*9007199254740993 for k in 1..9]",
      `literal 4-19: 9007199254740993 is read as 9007199254740992: ${sparse}`,
    ],
    [
      "const big = 1e400",
      "literal 13-17: 1e400 is read as inf: the largest double is about 1.798e308",
    ],
    [
      "1e-400 + 1",
      "literal 1-6: 1e-400 is read as 0: the smallest positive double is about 4.941e-324",
    ],
    [
      "x = 5 ± 1e-400",
      "literal 9-14: 1e-400 is read as 0: the smallest positive double is about 4.941e-324",
    ],
    [
      `.${"0".repeat(330)}1 + 1`,
      expect.stringMatching(/^literal 1-332: \.0{19}…0{9}1 is read as 0:/),
    ],
    [
      "1 + ( # 12\n (9007199254740993))",
      `literal 3-18: 9007199254740993 is read as 9007199254740992: ${sparse}`,
    ],
  ])("%j that no double is has a note", (program, note) => {
    expect(notesOn(program)).toEqual([note]);
  });

  it.each([
    "9007199254740992",
    "9007199254740994",
    "0x20000000000002",
    "18_446_744_073_709_551_616",
    "1e23",
    "1e308 + 5e-324",
    "0e-400 + 0.00000000000000000000",
    "3.14159265358979323846264338327950288",
    "0.1000000000000000055511151231257827",
    "2⁰ + 1e300",
    "x1 = 3; x1⁰ + 1e-300",
    "`9007199254740993` = 4 # 9007199254740993",
  ])("%s has none", (program) => {
    expect(notesOn(program)).toEqual([]);
  });
});

describe("a remainder of a number beyond 2^53", () => {
  it.each([
    ["3^40 % 1000", [`remainder 1-11: 3^40 % 1000 ${rounded}: 1.2158e19%1000`]],
    ["(2^53+1) % 2", [`remainder 1-12: (2^53+1) % 2 ${rounded}: 9.0072e15%2`]],
    // Whether it has been rounded the double does not tell.
    ["1 + 2^60 % 3", [`remainder 5-12: 2^60 % 3 ${rounded}: 1.1529e18%3`]],
    ["mod(-3^40, 7)", [`remainder 1-13: mod(-3^40, 7) ${rounded}: -1.2158e19%7`]],
    ["1e20 % 7", [`remainder 1-8: 1e20 % 7 ${rounded}`]],
    ["n = 3^40; n % 1000", [`remainder 1-8: n % 1000 ${rounded}: 1.2158e19%1000`]],
    ["n = 3^40; m = n % 1000;", [`remainder 5-12: n % 1000 ${rounded}: 1.2158e19%1000`]],
    ["n = 3^40 % 1000;", [`remainder 5-15: 3^40 % 1000 ${rounded}: 1.2158e19%1000`]],
    ["const n = 3^40 % 1000", [`remainder 11-21: 3^40 % 1000 ${rounded}: 1.2158e19%1000`]],
    ["f(n) = n % 10; 1 + f(3^40)", [`remainder 5-11: f(3^40) ${rounded}: 1.2158e19%10`]],
    ["[3^k % 1000 for k in 30..40]", [`remainder 2-11: 3^k % 1000 ${rounded}: 1.6677e16%1000`]],
    ["[2^60, 2^61] % 3", [`remainder 1-16: [2^60, 2^61] % 3 ${rounded}: 1.1529e18%3`]],
    ["n = 3^40; n % 2 == 0 ? 1 : 2", [`remainder 1-5: n % 2 ${rounded}: 1.2158e19%2`]],
    ["n = 3^40; 1 < 2 and n % 2", [`remainder 11-15: n % 2 ${rounded}: 1.2158e19%2`]],
  ])("%s has a note", (program, expected) => {
    const notes = notesOn(program.replaceAll("; ", "\n"));
    expect(notes).toEqual(expected);
  });

  it.each([
    "3^33 % 1000",
    "(2^53 - 1) % 2",
    "n = 3^40\nabs(n) < 2^53 ? n % 2 : 0",
    "n = 3^40\nabs(n) < 2^53 and n % 2 == 0",
    "n = 3^40\nabs(n) > 2^53 or n % 2 == 0",
    "n = 3^40\ndiff(n % 7, n)",
    "5 % 9007199254740994",
  ])("%j has none", (program) => {
    expect(notesOn(program)).toEqual([]);
  });

  it("is told of in JSON, in pipes and in rows of data", () => {
    const run = (args: readonly string[], input: string): string =>
      execFileSync("node", ["dist/nabla.cjs", ...args], {
        input,
        stdio: ["pipe", "pipe", "pipe"],
      }).toString();
    expect(JSON.parse(run(["--json"], "3^40 % 1000\n")).notes).toEqual([
      {
        code: "remainder",
        message: `3^40 % 1000 ${rounded}`,
        cause: "1.2158e19%1000",
        line: 1,
        column: 1,
        length: 11,
      },
    ]);
    const rows = `n\n${"5\n".repeat(200)}${3 ** 40}\n`;
    const { stderr } = spawnSync("node", ["dist/nabla.cjs", "--data", "-", "-e", "n % 1000"], {
      input: rows,
      encoding: "utf8",
    });
    expect(stderr).toContain(`n % 1000 ${rounded} (row 201, perhaps also later ones)`);
  });
});
