/** CSV from bytes that come in pieces of any size. */

import { describe, expect, it } from "vitest";
import { csvReader } from "../../src/data/csv.ts";

/** The rows, how many there are before the end is told, and what is said of those that are none. */
function read(text: string, size: number): { rows: unknown[]; early: number; faults: string[] } {
  const rows: string[][] = [];
  const faults: string[] = [];
  const feed = csvReader(",", {
    get row() {
      return rows.length - 1;
    },
    take: (cells) => rows.push(cells),
    skip: ({ message }) => faults.push(message),
  });
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) feed(bytes.subarray(at, at + size));
  const early = rows.length;
  feed();
  return { rows, early, faults };
}

describe("a row is given as soon as its end is there", () => {
  it.each([
    ["x,y\n1,2\n3,4\n", 3],
    ["x,y\r\n1,2\r\n3,4\r\n", 3],
    ['x,y\n"1","2"\n"3",""\n', 3],
    ['x,y\r\n1,"2"\r\n"",""\r\n', 3],
    ["x\n1\n\n\n2\n", 3],
    // Within quotation marks it is no end.
    ['x\n"a\n', 1],
    ['x\n1\n"""\n', 2],
    ["x\n1\n2", 2],
  ])("%j", (text, early) => {
    for (const size of [1, 2, 3, 5, text.length]) expect(read(text, size).early).toBe(early);
  });
});

it("rows, and the lines that faults are told of, are the same however the pieces are cut", () => {
  const text = 'x,y\n"a\nb",1\n"c""\n",2\n4"5,3\n\n\n9,"\n\n"\n"10,11\n6,"7"8\n';
  const whole = read(text, text.length);
  expect(whole.rows).toContainEqual(["9", "\n\n"]);
  expect(whole.faults).toHaveLength(4);
  for (const size of [1, 2, 3, 4, 5, 7]) {
    const { rows, faults } = read(text, size);
    expect({ rows, faults }).toEqual({ rows: whole.rows, faults: whole.faults });
  }
});

it("a cell full of quotation marks and line ends is no table, however the rows end", () => {
  for (const cell of ['"a"\n', '\n"a"']) {
    expect(() => read(`x,y\r1,2\r${cell.repeat(1000)}\r`, 4096)).toThrow("is not CSV");
  }
});
