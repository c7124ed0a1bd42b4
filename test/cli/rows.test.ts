/** Programs that are run once for each row of a table. */

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { specialForms } from "../../src/autograd/special-forms.ts";
import { Session } from "../../src/index.ts";
import { functions } from "../../src/operations/table.ts";
import { predefined } from "../../src/session/workspace.ts";
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

  it("draw by their numbers, whatever becomes of others", () => {
    const all = rows("x\n1\n2\n3\n", "x*0 + rand()", { args: ["-t"] }).stdout.split("\n");
    const some = rows("x\n1\nword\n3\n", "x*0 + rand()", { args: ["-t"] }).stdout.split("\n");
    expect(some).toEqual([all[0], all[2], ""]);
    expect(all[1]).not.toBe(all[0]);
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
      /^data.csv: error: row 2, column x: "3±2%" is not a number\nhelp: cells are plain/,
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
        "data.csv: error: row 2, column x is empty",
        'data.csv: error: row 3, column y: "four" is not a number',
        'data.csv: error: row 4, column y: "1,5" is not a number',
        "help: use a decimal point: 1.5",
        "data.csv: error: row 5 has 2 cells, but the header has 3",
        'data.csv: error: row 6, column x: "0x10" is not a number',
        "",
      ].join("\n"),
    );
    expect(exitCode).toBe(1);
  });

  it.each([
    ["k", ":solve k^2 = x for k"],
    ["e", "x*exp(e)"],
  ])("of text in a column that hides the program's own %s say what to do", (name, program) => {
    const { stderr } = rows(`x,${name}\n4,two\n9,three\n`, program);
    const fault = (row: number, cell: string): string =>
      `data.csv: error: row ${row}, column ${name}: "${cell}" is not a number\n`;
    expect(stderr).toContain(
      `${fault(1, "two")}help: if ${name} in the program is not this column, rename one of the two\n${fault(2, "three")}`,
    );
  });

  it("that make a statement fail are told, and cost no other", () => {
    const { stdout, stderr } = rows("k\n1\n9\n2\n", "[10, 20][k]");
    expect(table(stdout).map(([row, value]) => [row, value])).toEqual([
      ["row", "ans"],
      ["1", "10"],
      ["3", "20"],
    ]);
    expect(stderr).toContain("index 9 is out of range (1 to 2)\n  [10, 20][k]\n");
    expect(stderr).toContain("in row 2 of data.csv\n");
  });

  it("have no room for reports, which is told once", () => {
    const { stdout, stderr, exitCode } = rows("x\n1\n2\n", "x^2\n:check\n:trace x^3");
    expect(stdout.split("\r\n")).toHaveLength(4);
    expect(stderr).toBe(
      "<eval>:2: note: rows do not show what :check reports\n<eval>:3: note: rows do not show what :trace reports\n",
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
      "<eval>:1:1: note: ln(x) is not a number (row 1, perhaps also later ones): ln(-1)\n  ln(x)\n  ^~~~~\n",
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
    ["a,b\n1,2\n", "x + 1", "the program uses no column of data.csv"],
  ])("need a header that can be used: %j", (text, formula, message) => {
    const { stderr, exitCode } = rows(text, formula);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  it.each([
    ["z ± 0.1", "expected an operator or the end of the statement"],
    ["(z", "unclosed ("],
    ["repeat 2 { z + }", "expected a number"],
    [":nope", "unknown command :nope"],
  ])("tell of a mistake in the program, and not of columns: %s", (program, message) => {
    const { stderr, exitCode } = rows("x\n1\n2\n", program);
    expect(stderr.split(message)).toHaveLength(2);
    expect(stderr).not.toContain("column");
    expect(exitCode).toBe(1);
  });

  it("may have columns called like the words of a command, with anything in them", () => {
    const { stdout } = rows("check,for,k\nok,ever,2\n", "t = 1; :check t^2; :solve t = k for t; t");
    expect(stdout).toBe("row,ans,dans/dt\r\n1,2,1\r\n");
  });

  it("are refused where they make no sense", () => {
    for (const args of [
      ["-d", "x.csv"],
      ["-d", "x.csv", "-e", "x", "-o", "table"],
      ["-d", "x.csv", "-i", "-e", "x"],
    ]) {
      const { stderr, exitCode } = nabla(args, "", { cwd: folder });
      expect(stderr).toMatch(/^nabla: error: .*\nhelp: /);
      expect(exitCode).toBe(2);
    }
    expect(nabla(["-d", "none.csv", "-e", "x"]).stderr).toContain("no such file or folder");
    expect(rows("not zipped", "x", { name: "bad.csv.gz" }).stderr).toContain(
      "cannot read bad.csv.gz",
    );
  });

  const called = [...functions].filter(([, { group }]) => group !== "auxiliary");
  const examples = called.map(([, { example }]) => example).join("\n");
  const names = [...called.map(([name]) => name), ...specialForms.keys()];
  const json = (record: Record<string, unknown>): string => `${JSON.stringify(record)}\n`;

  it.each([
    ["data.csv", `${names.join()},q\n${names.map(() => "text").join()},2\n`],
    ["data.jsonl", json({ q: 2, ...Object.fromEntries(names.map((name) => [name, "text"])) })],
    ["data.jsonl", json({ q: 2 })],
  ])("have columns that no function is taken for, whatever its name: %s", (name, text) => {
    const { stdout, stderr, exitCode } = rows(text, `${examples}\ndiff(q^3, q)`, {
      name,
      args: ["-t", "-q"],
    });
    expect(stderr).toBe("");
    expect(stdout).toBe(nabla(["-t", "-q", "-e", `q = 2\n${examples}\ndiff(q^3, q)`]).stdout);
    expect(exitCode).toBe(0);
  });

  it.each([...predefined.keys()])(
    "have a column in the place of the constant %s, and note it",
    (name) => {
      for (const text of [`${name},x\n7,3\n`, json({ x: 3, [name]: 7 })]) {
        const { stdout, stderr } = rows(text, `x*${name}`, { args: ["-t"] });
        expect(stdout).toBe("21\n");
        expect(stderr).toBe(`data.csv: note: the column ${name} hides the constant ${name}\n`);
        expect(rows(text, `x*${name}`, { args: ["-t", "-q"] }).stderr).toBe("");
      }
      const value = (predefined.get(name) as number) * 3;
      const inWords = String(value).replace("Infinity", "inf").replace("NaN", "nan");
      expect(rows(json({ x: 3 }), `x*${name}`, { args: ["-t"] }).stdout).toBe(`${inWords}\n`);
    },
  );

  it("do not have a constant in some lines and a column in others", () => {
    const text = json({ x: 2 }) + json({ x: 2, e: 5 }) + json({ x: 1 });
    const { stdout, stderr } = rows(text, "x*e + k", { args: ["-t", "-s", "k=0"] });
    expect(stdout).toBe(`${2 * Math.E}\n${Math.E}\n`);
    expect(stderr).toMatch(/^data.csv: error: row 2 has a column e, which the first row lacks\n/);
    const other = rows(json({ x: 2, e: 5 }) + json({ x: 2 }), "x*e", { args: ["-t", "-q"] });
    expect(other.stdout).toBe("10\n");
    expect(other.stderr).toMatch(/^data.csv: error: row 2 has no column e\nhelp: if e in the/);
  });

  it.each([
    ["f(t) = t*k; k = 3; f(x)", "6"],
    ["sum(j*x for j in 1..3)", "12"],
    ["y = x; y + 1; ans*2", "6"],
    ["k*x", "20"],
    [":solve t = x for t\nt*4", "8"],
  ])("of JSON need no column for %j", (formula, expected) => {
    const { stdout, stderr } = rows(json({ x: 2 }), formula, {
      args: ["-t", "-q", "-s", "k=10"],
    });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n").join(" ")).toBe(expected);
  });

  it("may have more columns in later lines of JSON", () => {
    const { stdout, stderr } = rows(json({ x: 1 }) + json({ x: 2, y: 5 }), "x*y", { args: ["-t"] });
    expect(stdout).toBe("10\n");
    expect(stderr).toBe("data.csv: error: row 1 has no column y\nhelp: columns: x\n");
  });

  it("with an input that is set and a column of its name are refused", () => {
    for (const text of ["k,x\n1,2\n", json({ x: 2, k: 1 })]) {
      const { stdout, stderr, exitCode } = rows(text, "k*x", { args: ["-s", "k=10"] });
      expect(stdout).toBe("");
      expect(stderr).toMatch(
        /^nabla: error: k is both set with -s and a column of data.csv\nhelp: drop/,
      );
      expect(exitCode).toBe(2);
    }
    const later = rows(json({ x: 2 }) + json({ x: 2, k: 1 }), "k*x", {
      args: ["-t", "-s", "k=10"],
    });
    expect(later.stdout).toBe("20\n");
    expect(later.stderr).toContain("row 2 has a column k");
  });

  it("tell of the columns that there are, where one of another name is used", () => {
    const many = Array.from({ length: 30 }, (_, index) => `c${index}`);
    const header = ["price", "unit price", ...many];
    const first = header.map(() => "1").join();
    const told = "columns: price, `unit price`, c0, c1, c2, c3, c4 and 25 others";
    const known = rows(`${header.join()}\n${first}\n${first}\n`, "c1*prize");
    expect(known.stderr).toBe(
      `<eval>:1:4: error: unknown variable prize\n  c1*prize\n     ^~~~~\nhelp: did you mean price? ${told}\n`,
    );
    const none = rows(`${header.join()}\n${first}\n`, "prize^2");
    expect(none.stderr).toBe(
      `nabla: error: the program uses no column of data.csv\nhelp: did you mean price? ${told}\n`,
    );
    const record = json(Object.fromEntries(header.map((name) => [name, 1])));
    const lines = rows(record + record, "c1*xyzzy");
    expect(lines.stderr).toBe(
      `data.csv: error: row 1 has no column xyzzy\nhelp: ${told}\ndata.csv: error: row 2 has no column xyzzy\n`,
    );
  });

  it.each([
    [["--data", "a.csv", "b.csv", "-e", "x"], "a.csv and b.csv"],
    [["-e", "x", "-d", "a.csv", "b.tsv.gz"], "a.csv and b.tsv.gz"],
    [["-e", "x", "-d", "a.dat", "b.dat"], "a.dat and b.dat"],
    [["-e", "x", "--data", "a.csv", "--data", "b.csv"], "a.csv and b.csv"],
    [["-e", "x", "-d", "a.csv", "--data=b.csv"], "a.csv and b.csv"],
  ])("come from one file: %j", (args, which) => {
    for (const name of ["a.csv", "b.csv", "b.tsv.gz", "a.dat", "b.dat"]) {
      writeFileSync(join(folder, name), "x\n1\n");
    }
    const { stdout, stderr, exitCode } = nabla(args, "", { cwd: folder });
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      `nabla: error: --data takes one file, not ${which}\nhelp: join the tables`,
    );
    expect(exitCode).toBe(2);
  });

  it.each(["b.csv", "B.CSV", "b.tsv.gz", "b.jsonl", "b.ndjson", "b.parquet", "b.arrow"])(
    "are not a program: %s",
    (name) => {
      writeFileSync(join(folder, name), "x\n1\n");
      const told = `${name} is a table, not a program`;
      const run = nabla(["-e", "1", name], "", { cwd: folder });
      const stderr = `nabla: error: ${told}\nhelp: run a program per row: nabla -e 'x^2' --data ${name}\n`;
      expect(run).toEqual({ stdout: "", stderr, exitCode: 2 });
      const loaded = nabla(["-t"], `:load ${name}\n2`, { cwd: folder });
      expect(loaded.stderr).toContain(told);
      expect(loaded).toMatchObject({ stdout: "2\n", exitCode: 1 });
    },
  );

  it("may lie beside a program of any other name", () => {
    for (const name of ["csv", "rows.csv.nabla", "csv.txt"]) {
      writeFileSync(join(folder, name), "x = 1\nx + 1\n");
      expect(nabla(["-t", name], "", { cwd: folder }).stdout).toBe("2\n");
    }
    expect(nabla(["missing.csv"], "", { cwd: folder }).stderr).toContain("no such file");
  });

  it("with a quotation mark that is never closed do not swallow memory", () => {
    const { stderr, exitCode } = rows(`x\n1\n"${"2\n".repeat(2_000_000)}`, "x");
    expect(stderr).toBe(
      "nabla: error: row 2 is too long\nhelp: look for an unclosed quotation mark\n",
    );
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
