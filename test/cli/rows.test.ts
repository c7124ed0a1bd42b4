/** Programs that are run once for each row of a table. */

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Session } from "../../src/index.ts";
import { emptyFolder, nabla, program } from "../program.ts";

const folder = emptyFolder();

/** What is printed for a program and a file of this name with this text. */
function rows(
  text: string | Buffer,
  formula: string,
  { name = "data.csv", args = [] as string[] } = {},
): { stdout: string; stderr: string; exitCode: number | null } {
  writeFileSync(join(folder, name), text);
  return nabla(["-e", formula, "--data", name, ...args], "", { cwd: folder });
}

const table = (stdout: string): string[][] =>
  stdout
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));

describe("rows", () => {
  it("have each answer with its gradient beside it", () => {
    const { stdout, exitCode } = rows("x,y,who\n2,3,a\n4,5,b\n", "p = x*y\nx^2");
    expect(table(stdout)).toEqual([
      ["row", "p", "dp/dx", "dp/dy", "ans2", "dans2/dx"],
      ["1", "6", "3", "2", "4", "4"],
      ["2", "20", "5", "4", "16", "8"],
    ]);
    expect(exitCode).toBe(0);
  });

  it.each([
    ["data.tsv", "x\ty\n2\t3\n"],
    ["data.txt", "x;y\n2;3\n"],
    ["data.csv", "\uFEFFx,y\r\n2,3\r\n"],
    ["data.csv", '"x","y"\n"2","3"'],
    ["data.jsonl", '{"x":2,"y":3}\n'],
    ["data.ndjson", '{"y":3,"z":"q","x":"2"}'],
    ["data.csv.gz", gzipSync("x,y\n2,3\n")],
    ["data.jsonl.gz", gzipSync('{"x":2,"y":3}\n')],
  ])("come from %s", (name, text) => {
    const { stdout, stderr } = rows(text, "x*y + x", { name });
    expect(stderr).toBe("");
    expect(table(stdout)[1]).toEqual(["1", "8", "4", "2"]);
  });

  it("come from standard input", () => {
    const { stdout } = nabla(["-t", "-e", "x^2", "-d", "-"], "x\n3\n4\n");
    expect(stdout).toBe("9\n16\n");
  });

  it("have columns of any name, between backquotes", () => {
    const text = 'unit price,"a""); process.exit(7); (""",constructor,__proto__\n3,4,5,6\n';
    const { stdout, exitCode } = rows(
      text,
      '`unit price`*2; y = `unit price`*`a"); process.exit(7); ("` + constructor*__proto__',
    );
    expect(stdout.split("\r\n")[1]).toBe("1,42,4,3,6,5");
    expect(exitCode).toBe(0);
  });

  it("are independent of each other", () => {
    const { stdout } = rows("x\n1\n2\n3\n", "y = x + k; k = y; f(t) = t*k; f(x)", {
      args: ["-s", "k=10"],
    });
    expect(table(stdout).map(([, value]) => value)).toEqual(["ans", "11", "24", "39"]);
  });

  it("have plain numbers, and the uncertainty of other inputs", () => {
    const { stdout, stderr } = rows("x\n1\n3±2%\n2\n", "k*x", { args: ["-s", "k=2±0.1"] });
    expect(table(stdout)).toEqual([
      ["row", "ans", "u(ans)", "dans/dk", "dans/dx"],
      ["1", "2", "0.1", "1", "2"],
      ["3", "4", "0.2", "2", "2"],
    ]);
    expect(stderr).toMatch(
      /^data.csv: row 2, column x: "3±2%" is not a number\n {2}cells are plain/,
    );
  });

  it("that are bad are told with row and column, and cost no other", () => {
    const { stdout, stderr, exitCode } = rows(
      'x,y,note\n1,2,\n,5,"a ""quoted"",\nnote"\n3,four,\n4,"1,5",\n5,6\n0x10,1,\n7,8,last\n',
      "x*y",
    );
    expect(table(stdout).map(([row, value]) => [row, value])).toEqual([
      ["row", "ans"],
      ["1", "2"],
      ["7", "56"],
    ]);
    expect(stderr).toBe(
      [
        "data.csv: row 2, column x is empty",
        'data.csv: row 3, column y: "four" is not a number',
        'data.csv: row 4, column y: "1,5" is not a number',
        "  write a decimal point: 1.5",
        "data.csv: row 5 has 2 cells, and the header 3",
        'data.csv: row 6, column x: "0x10" is not a number',
        "",
      ].join("\n"),
    );
    expect(exitCode).toBe(1);
  });

  it("that make a statement fail are told, and cost no other", () => {
    const { stdout, stderr } = rows("k\n1\n9\n2\n", "[10, 20][k]");
    expect(table(stdout).map(([row, value]) => [row, value])).toEqual([
      ["row", "ans"],
      ["1", "10"],
      ["3", "20"],
    ]);
    expect(stderr).toContain("there is no element 9 in a list of 2\n  [10, 20][k]\n");
    expect(stderr).toContain("in row 2 of data.csv\n");
  });

  it("have no room for reports, which is told once", () => {
    const { stdout, stderr, exitCode } = rows("x\n1\n2\n", "x^2\n:check\n:trace x^3");
    expect(stdout.split("\r\n")).toHaveLength(4);
    expect(stderr).toBe(
      "<eval>:2: note: rows have no room for what :check reports\n<eval>:3: note: rows have no room for what :trace reports\n",
    );
    expect(exitCode).toBe(0);
  });

  it("do not repeat what is wrong with the program", () => {
    const { stdout, stderr, exitCode } = rows("x\n1\n2\n3\n", "x + yy");
    expect(stdout).toBe("");
    expect(stderr.match(/unknown variable yy/g)).toHaveLength(1);
    expect(exitCode).toBe(1);
  });

  it("note what they note once", () => {
    const { stderr } = rows("x\n-1\n-2\n4\n", "ln(x)");
    expect(stderr).toBe(
      "<eval>:1:1: note: ln(x) is not a number (in row 1, and perhaps later ones): ln(-1)\n  ln(x)\n  ^~~~~\n",
    );
  });

  it("in json are like other records, with their number", () => {
    const { stdout } = rows("x\n3\nq\n", "x^2", { args: ["--json"] });
    const [first, second] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ row: 1, value: 9, gradient: { x: 6 }, inputs: { x: 3 } });
    expect(second).toMatchObject({ row: 2, error: { code: "bad-cell" } });
  });

  it.each([
    ["x,x\n1,2\n", "x", "has two columns x"],
    ["", "x", "is empty"],
    ["a,b\n1,2\n", "x + 1", "no column of data.csv is used"],
  ])("need a header that can be used: %j", (text, formula, message) => {
    const { stderr, exitCode } = rows(text, formula);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  it("are refused where they make no sense", () => {
    for (const args of [
      ["-d", "x.csv"],
      ["-d", "x.csv", "-e", "x", "-o", "table"],
      ["-d", "x.csv", "-i", "-e", "x"],
    ]) {
      const { stderr, exitCode } = nabla(args, "", { cwd: folder });
      expect(stderr).toMatch(/^nabla: .*\n {2}/);
      expect(exitCode).toBe(2);
    }
    expect(nabla(["-d", "none.csv", "-e", "x"]).stderr).toContain("there is no such file");
    expect(rows("not zipped", "x", { name: "bad.csv.gz" }).stderr).toContain(
      "cannot read bad.csv.gz",
    );
  });

  it("with a quotation mark that is never closed do not swallow memory", () => {
    const { stderr, exitCode } = rows(`x\n1\n"${"2\n".repeat(2_000_000)}`, "x");
    expect(stderr).toBe("nabla: row 2 is too long\n  is a quotation mark never closed?\n");
    expect(exitCode).not.toBe(0);
  });

  it("give what the program gives for each of them alone", () => {
    const formula = "y = x > 0 ? sqrt(x)*b : b^2; diff(y*x, x) + abs(b); sum(k*x for k in 1..3)/b";
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    const samples = fc.sample(fc.tuple(number, number), 200);
    const text = `x,b\n${samples.map((row) => row.join(",")).join("\n")}\n`;
    const { stdout } = rows(text, formula, { args: ["--json"] });
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const answers = samples.flatMap(([x, b]) => {
      const session = new Session();
      for (const _ of session.run(`x = ${x}; b = ${b}`));
      return [...session.run(`${formula}\n`)].flatMap((reply) =>
        reply.kind === "answer" && !reply.statement.silent ? [reply] : [],
      );
    });
    const plain = (value: unknown): unknown =>
      typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
    expect(records.map(({ value, gradient }) => [value, Object.values(gradient)])).toEqual(
      answers.map(({ value, gradient }) => [
        plain(value),
        gradient.map(({ partial }) => plain(partial)),
      ]),
    );
  });

  it("may be many, in little memory", () => {
    const { stdout, status } = spawnSync(
      "bash",
      [
        "-c",
        `(echo x,y; yes 1.5,2.5 | head -200000) | ${process.execPath} --max-old-space-size=40 ${program} -e 'tanh(x*y)' -d - | tail -1`,
      ],
      { encoding: "utf8" },
    );
    expect(stdout).toMatch(/^200000,0\.998/);
    expect(status).toBe(0);
  });
});
