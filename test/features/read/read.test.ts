/** `:read`: columns as constant lists. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { complete } from "../../../src/cli/completion.ts";
import { filesFor } from "../../../src/data/files.ts";
import { tablesFor } from "../../../src/data/tables.ts";
import { read } from "../../../src/features/read/run.ts";
import { type Reply, Session } from "../../../src/index.ts";
import { ArgumentText } from "../../../src/session/arguments/argument-text.ts";
import type { Host } from "../../../src/session/host.ts";
import { contextAfter, rowsByName, wordsIn } from "../../calls.ts";
import { emptyFolder, nabla } from "../../program.ts";

const folder = emptyFolder();
const pathOf = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const host: Host = {
  files: filesFor(() => {}),
  tables: tablesFor(() => {}),
  settings: { seed: 0, list: () => [], set: () => {}, save: () => "" },
};

const run = (program: string): Reply[] => [...new Session({ host }).run(program)];
const last = (program: string): Reply => run(program).at(-1) as Reply;
const errorAfter = (program: string) => {
  const reply = last(program);
  if (reply.kind !== "failure") throw new Error(`no failure: ${JSON.stringify(reply)}`);
  return reply.error;
};

const plain = pathOf("plain.csv", "x,y\n1,2\n3,4.5\n5,-6\n");
const iris = pathOf("iris.csv", "w,species,g\n1,setosa,1\n2,virginica,b\n3,setosa,2\n");
const gaps = pathOf("gaps.csv", "x,y\n1,2\n,3\n5,NA\n");

describe("columns", () => {
  it.each([
    ["data.tsv", "x\ty\n1\t2\n3\t4.5\n5\t-6\n"],
    ["data.txt", "x;y\n1;2\n3;4.5\n5;-6\n"],
    ["data.jsonl", '{"x":1,"y":"2"}\n{"y":4.5,"x":3}\n{"x":5,"y":-6}\n'],
    ["data.csv.gz", gzipSync("x,y\n1,2\n3,4.5\n5,-6\n")],
  ])("of %s become lists", (name, text) => {
    const path = pathOf(name, text);
    expect(last(`:read ${path}\nx`)).toMatchObject({ value: [1, 3, 5] });
    expect(last(`:read "${path}"\ny`)).toMatchObject({ value: [2, 4.5, -6] });
  });

  it("are constants: formulas of them alone are inputs, and gradients have no row for them", () => {
    const replies = run(`:read ${plain}\na = 2\nsum(a*x)`);
    expect(replies.at(-1)).toMatchObject({ value: 18, gradient: [{ input: "a", partial: 9 }] });
    expect(last(`:read ${plain}\n:minimize x over x\n`)).toMatchObject({
      error: { message: "x is a constant" },
    });
  });

  it("are shown with their ranges", () => {
    const outcome = read(contextAfter("", host), new ArgumentText(plain, 6), []);
    expect(rowsByName(outcome)).toEqual({ x: [1, 5], y: [-6, 4.5] });
  });

  it("bear names in backquotes, and are left out where no program can write theirs", () => {
    const path = pathOf("names.csv", "two words,,a`b,e\n1,2,3,4\n");
    const outcome = read(contextAfter("", host), new ArgumentText(path, 6), []);
    expect(rowsByName(outcome)).toEqual({ "`two words`": [1, 1], e: [4, 4] });
    expect(wordsIn(outcome)).toContain("a column without a name is skipped");
    expect(wordsIn(outcome)).toContain("the column a`b is skipped");
    expect(wordsIn(outcome)).toContain("e now hides the constant e");
    expect(last(`:read ${path}\n\`two words\`*e`)).toMatchObject({ value: [4] });
  });

  it("tell of an input that they take the name of", () => {
    const outcome = read(contextAfter("x = 3; y = x^2", host), new ArgumentText(plain, 6), []);
    expect(wordsIn(outcome)).toContain("x was an input");
    expect(wordsIn(outcome)).not.toContain("y was an input");
    expect(last(`x = 3; y = x^2; z = y + x\n:read ${plain}\nz`)).toMatchObject({ value: 12 });
  });
});

describe("text", () => {
  it("is left out, and told", () => {
    const path = pathOf("text.csv", "w,species\n1,setosa\n2,3\n");
    const outcome = read(contextAfter("", host), new ArgumentText(path, 6), []);
    expect(wordsIn(outcome)).toContain('species is text (row 1: "setosa"), so it is skipped');
    expect(errorAfter(`:read ${path}\nspecies`).code).toBe("unknown-name");
  });

  it("becomes class numbers where asked, in the order of first rows", () => {
    const path = pathOf(
      "classes.csv",
      "w,species,city\n1,setosa,Rome\n2,virginica,Rome\n3,setosa,Bonn\n",
    );
    expect(last(`:read ${path} classes\nspecies`)).toMatchObject({ value: [1, 2, 1] });
    expect(last(`:read ${path} classes\ncity`)).toMatchObject({ value: [1, 1, 2] });
    expect(last(`:read ${path}, classes species, missing nan\nspecies`)).toMatchObject({
      value: [1, 2, 1],
    });
    expect(errorAfter(`:read ${path} classes species\ncity`).code).toBe("unknown-name");
    expect(last(`:read ${path} --classes w\nw`)).toMatchObject({ value: [1, 2, 3] });
  });

  it("among numbers is an error with its row, or a class", () => {
    expect(errorAfter(`:read ${iris}\n`)).toMatchObject({
      code: "bad-cell",
      message: 'row 2, column g: "b" is not a number',
    });
    expect(last(`:read ${iris} classes g\ng`)).toMatchObject({ value: [1, 2, 3] });
  });

  it("that is a number gone wrong is an error", () => {
    const path = pathOf("comma.csv", 'x,y\n"1,5",2\n');
    expect(errorAfter(`:read ${path}\n`).hint).toBe("use a decimal point: 1.5");
  });
});

describe("a missing cell", () => {
  it("is an error with its row, or nan", () => {
    expect(errorAfter(`:read ${gaps}\n`)).toMatchObject({
      code: "bad-cell",
      message: "row 2, column x is empty",
    });
    expect(last(`:read ${gaps} missing nan\nx`)).toMatchObject({ value: [1, Number.NaN, 5] });
    expect(last(`:read ${gaps} missing nan\ny`)).toMatchObject({ value: [2, 3, Number.NaN] });
  });

  it("is one that a line of JSON does not have", () => {
    const path = pathOf("later.jsonl", '{"x":1}\n{"x":2,"z":3}\n');
    expect(errorAfter(`:read ${path}\n`).message).toBe("row 1 has no column z");
    expect(last(`:read ${path} missing nan\nz`)).toMatchObject({ value: [Number.NaN, 3] });
  });
});

it.each([
  ["none.csv", "", "io"],
  ["empty.csv", "", "bad-option"],
  ["words.csv", "a,b\nx,y\n", "bad-option"],
  ["twice.csv", "x,x\n1,2\n", "bad-option"],
  ["wide.csv", "x,y\n1,2,3\n", "bad-cell"],
  ["plain.csv", "x,y\n1,2\n", "bad-option", "classes q"],
  ["plain.csv", "x,y\n1,2\n", "syntax", "missing zero"],
  ["plain.csv", "x,y\n1,2\n", "bad-option", "--rows 3"],
  ["long.csv", `x\n${"1\n".repeat(1_000_001)}`, "bad-option"],
])("%s that holds %.20j is refused: %s", (name, text, code, options = "") => {
  const path = name === "none.csv" ? join(folder, name) : pathOf(`refused-${name}`, text);
  const before = "p = 7\n";
  const replies = run(`${before}:read ${path} ${options}\n:vars\n`);
  expect(replies[1]).toMatchObject({ kind: "failure", error: { code } });
  expect(JSON.stringify(replies[2])).not.toContain('"x"');
});

it("is saved as lists, so that the program needs no file", () => {
  const path = join(folder, "s.nabla");
  run(`:read ${plain}\na = 2; y2 = a*x\n:save ${path}\n`);
  expect(nabla([path, "-q", "-t", "-e", "y2"]).stdout).toBe("[2, 6, 10]\n");
  expect(nabla(["-t", path], "", {}).stderr).toBe("");
});

it("is read in pieces, and looks up meanwhile", () => {
  const path = pathOf("many.csv", `x\n${"1.5\n".repeat(100_000)}`);
  let told = 0;
  tablesFor(() => {}).lists(path, { classes: [], withMissing: false }, () => {
    told++;
  });
  expect(told).toBe(24);
});

it("completes the name of its file", () => {
  const [candidates] = complete(`:read ${join(folder, "pla")}`, new Session());
  expect(candidates).toEqual([plain]);
});
