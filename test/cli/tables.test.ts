/** Tables that are read as a whole, for fits. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complete } from "../../src/cli/completion.ts";
import { tablesFor } from "../../src/data/tables.ts";
import { Session } from "../../src/index.ts";
import { emptyFolder, nabla } from "../program.ts";

const folder = emptyFolder();

function read(text: string | Buffer, name = "data.csv", wanted = ["x", "y"]) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const { names, count, columns, skipped } = tablesFor(() => {}).read(path, wanted, () => {});
  return {
    names,
    count,
    skipped,
    columns: Object.fromEntries([...columns].map(([column, values]) => [column, [...values]])),
  };
}

describe("a table", () => {
  it.each([
    ["data.tsv", "x\twho\ty\n2\ta\t3\n4\tb\t5\n"],
    ["data.txt", "x;y\n2;3\n4;5\n"],
    ["data.csv", "\uFEFFx,y\r\n2,3\r\n4,5\r\n"],
    ["data.csv", '"x","y"\n"2","3"\n4,5'],
    ["data.jsonl", '{"x":2,"y":3}\n{"y":5,"x":"4"}\n'],
    ["data.ndjson", '\uFEFF{"y":3,"z":"q","x":"2"}\n\n{"x":4,"y":5}'],
    ["data.csv.gz", gzipSync("x,y\n2,3\n4,5\n")],
    ["data.jsonl.gz", gzipSync('{"x":2,"y":3}\n{"x":4,"y":5}\n')],
  ])("comes from %s", (name, text) => {
    const { columns, count } = read(text, name);
    expect(columns).toEqual({ x: [2, 4], y: [3, 5] });
    expect(count).toBe(2);
  });

  it("has all its numbers, however many there are", () => {
    const number = fc.double({ noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 3000 }), (rows) => {
        const text = rows.map(([x, y]) => `${x},${y}\n`).join("");
        const { columns } = read(`x,y\n${text}`);
        expect(columns.x).toEqual(rows.map(([x]) => (x === 0 ? Number(`${x}`) : x)));
        expect(columns.y).toEqual(rows.map(([, y]) => (y === 0 ? Number(`${y}`) : y)));
      }),
      { numRuns: 20 },
    );
  });

  it("is refused where it is larger than can be held, with rows that are skipped", () => {
    const path = join(folder, "large.csv.gz");
    writeFileSync(path, gzipSync(`x,y\n${"1,2\n,3\n".repeat(5000)}`));
    const read = (most: number) => tablesFor(() => {}, most).read(path, ["x", "y"], () => {});
    expect(read(20_000).count).toBe(5000);
    expect(() => read(16_000)).toThrow("large.csv.gz has more than 16000 numbers");
  });

  it("has the columns that are wanted, and tells the others", () => {
    const { names, columns } = read("a,x,b\nq,1,r\n", "data.csv", ["x", "y"]);
    expect(names).toEqual(["a", "x", "b"]);
    expect(columns).toEqual({ x: [1] });
  });

  it("leaves out rows with an empty cell, by their numbers", () => {
    expect(read("x,y,z\n1,2,\n,3,1\n4,nan,1\n5,6,1\n")).toMatchObject({
      count: 2,
      skipped: [2, 3],
      columns: { x: [1, 5], y: [2, 6] },
    });
    expect(read("x,y\n1,2\n2, NA \nNA,4\n")).toMatchObject({ skipped: [2, 3] });
    expect(
      read('{"x":1}\n{"x":2,"y":3}\n{"x":3,"y":null}\n{"x":4,"y":5}\n', "d.jsonl"),
    ).toMatchObject({
      count: 2,
      skipped: [1, 3],
      columns: { x: [2, 4], y: [3, 5] },
    });
  });

  it.each([
    ["x,y\n1,2\n3,four\n", 'row 2, column y: "four" is not a number'],
    ["x,y\n1,2\n3\n", "row 2 has 1 cells, but the header has 2"],
    ['x,y\n1,"2\n', "row 1: Quote Not Closed"],
    ["x,x,y\n1,2,3\n", "two columns x"],
    ["", "is empty"],
  ])("is refused where it is %j", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("tells how a number that is missing is written", () => {
    const hintOf = (text: string): string | undefined => {
      try {
        read(text);
      } catch (thrown) {
        return (thrown as { hint?: string }).hint;
      }
    };
    expect(hintOf("x,y\n1,missing\n")).toContain("leave missing numbers empty, or write nan or NA");
    expect(hintOf('x,y\n1,"2,5"\n')).toBe("use a decimal point: 1.5");
  });

  it("names columns as they have to be written", () => {
    writeFileSync(join(folder, "units.csv"), '"time, s","y [mV]",who\n1,2,a\n2,4.1,b\n3,6,c\n');
    const hintOf = (fit: string): string =>
      nabla(["-e", `:fit ${fit} with ${join(folder, "units.csv")}`]).stderr;
    expect(hintOf("y ~ a*x")).toContain("columns: `time, s`, `y [mV]`, who");
    expect(hintOf("`y [mV]` ~ a*`time s`")).toContain("did you mean `time, s`?");
  });

  it.each([
    ['{"x":1}\n{"x":}\n', "row 2: "],
    ['{"x":1}\n3\n', "row 2 is not an object"],
  ])("of lines is refused where it is %j", (text, message) => {
    expect(() => read(text, "data.jsonl")).toThrow(message);
  });

  it("is found beside the program that names it, or is standard input", () => {
    writeFileSync(join(folder, "points.csv"), "x,y\n1,2\n2,4\n3,6.3\n");
    writeFileSync(join(folder, "line.nabla"), ":fit y ~ a*x with points.csv > line.svg\na");
    const { stdout, stderr } = nabla(["-t", join(folder, "line.nabla")]);
    expect(stderr).toBe("");
    expect(Number(stdout.trim().split("\n").at(-1))).toBeCloseTo(28.9 / 14, 12);
    const piped = nabla(["-t", "-e", ":fit y ~ a*x with -", "-e", "a"], "x,y\n1,2\n2,4\n3,6.3\n");
    expect(Number(piped.stdout.trim().split("\n").at(-1))).toBeCloseTo(28.9 / 14, 12);
    expect(nabla(["--safe"], ":fit y ~ a*x with points.csv").stderr).toContain("--safe");
  });
});

it("Tab completes names in a fit, and files after `with`", () => {
  const session = new Session();
  for (const _ of session.run("slope = 3"));
  expect(complete(":fit y ~ slo", session)).toEqual([["slope"], "slo"]);
  const [files] = complete(`:fit y ~ slope*x with ${folder}/li`, session);
  expect(files).toContain(`${folder}/line.nabla`);
});

describe("what is too much for a row", () => {
  const tooMuch = {
    "a cell of CSV": ["data.csv", `x,y\n1,2\n3,${"4".repeat(3_000_000)}\n5,6\n`],
    "a quotation mark that is never closed": [
      "data.csv",
      `x,y\n1,2\n3,"${"4\n".repeat(1_500_000)}`,
    ],
    "a line of JSON": ["data.jsonl", `{"x":1,"y":2}\n{"x":${"4".repeat(3_000_000)}`],
    "what a small file is unpacked to": [
      "data.csv.gz",
      gzipSync(`x,y\n1,2\n3,${"4".repeat(300_000_000)}`, { level: 1 }),
    ],
  } as const;

  it.each(Object.entries(tooMuch))(
    "%s is one error, the same for rows and fits",
    (_, [name, text]) => {
      const cwd = emptyFolder();
      writeFileSync(join(cwd, name), text);
      const rows = nabla(["-d", name, "-e", "x*y"], "", { cwd });
      const fit = nabla([], `:fit y ~ a*x with ${name}\n`, { cwd });
      const message = /row 2 is too long/g;
      expect(rows.stderr.match(message)).toHaveLength(1);
      expect(fit.stderr.match(message)).toHaveLength(1);
      expect(rows.stderr.length + fit.stderr.length).toBeLessThan(400);
    },
  );

  it("is an error of its own in the header", () => {
    expect(() => read("x".repeat(2_000_000))).toThrow("the header is too long");
  });
});

it("a cell full of quotation marks ends the table, with the rows before it kept", () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, "data.csv"), `x,y\n1,2\n3,4${'"'.repeat(200_000)}\n5,6\n`);
  const { stdout, stderr } = nabla(["-t", "-d", "data.csv", "-e", "x*y"], "", { cwd });
  expect(stdout).toBe("2\n");
  expect(stderr).toContain("data.csv: error: row 2: Invalid Opening Quote");
  expect(stderr).toContain(
    "nabla: error: row 2 is not CSV\nhelp: look for a missing quotation mark\n",
  );
});

describe("a cell that is nested, however deeply", () => {
  it.each([1, 100, 8000, 100_000])("%s times is one error, and the other rows count", (depth) => {
    const cwd = emptyFolder();
    const lines = ['{"x":1}', `{"x":${"[".repeat(depth)}${"]".repeat(depth)}}`, '{"x":3}'];
    writeFileSync(join(cwd, "data.jsonl"), lines.join("\n"));
    const { stdout, stderr } = nabla(["-t", "-d", "data.jsonl", "-e", "x"], "", { cwd });
    expect(stdout).toBe("1\n3\n");
    expect(stderr).toMatch(/^data\.jsonl: error: row 2, column x: .{1,110} is not a number\n$/);
  });
});

describe("a compressed table", () => {
  const text = Array.from({ length: 50_000 }, (_, row) => `${row},${Math.sin(row)}\n`);

  it("may consist of several, one after the other", () => {
    const parts = [`x,y\n`, ...text.slice(0, 3)].map((part) => gzipSync(part));
    expect(read(Buffer.concat(parts), "data.csv.gz").columns.x).toEqual([0, 1, 2]);
  });

  it("is what was packed", () => {
    const { columns } = read(gzipSync(`x,y\n${text.join("")}`), "data.csv.gz");
    expect(columns.y).toEqual(text.map((_, row) => Math.sin(row)));
  });

  it("that is cut off is an error, as one that is none is", () => {
    const packed = gzipSync(`x,y\n${text.join("")}`);
    for (const bytes of [packed.subarray(0, packed.length / 2), Buffer.from("not packed")]) {
      expect(() => read(bytes, "data.csv.gz")).toThrow(/^cannot read .*data\.csv\.gz: /);
    }
  });
});
