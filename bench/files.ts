/** What programs and tables the benchmarks run on: made anew in a folder that is gone in the end. */

import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "nabla-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

export const pathOf = (name: string): string => join(folder, name);

/** A program of `count` different lines. */
export function lines(count: number): string {
  const path = pathOf("lines.nabla");
  const formulas = Array.from(
    { length: count - 1 },
    (_, line) => `tanh(0.1*x + ${line / 1000} + x*${(line % 97) + 0.5})`,
  );
  writeFileSync(path, `x = 0.7\n${formulas.join("\n")}\n`);
  return path;
}

/** A table with the columns x, w, b and z. */
export function table(rows: number): string {
  const path = pathOf(`${rows}.csv`);
  const file = openSync(path, "w");
  let text = "x,w,b,z\n";
  for (let row = 1; row <= rows; row++) {
    const cells = [1, 2, 3, 4].map((column) => Math.sin(row * column).toFixed(6));
    text += `${cells.join()}\n`;
    if (text.length > 1 << 20 || row === rows) {
      writeSync(file, text);
      text = "";
    }
  }
  closeSync(file);
  return path;
}

/** The columns of a table but the first, which counts the rows, as numbers one row after the other. */
export function numbersOf(csv: string, columns: number): string {
  const rows = csv.trimEnd().split("\r\n").slice(1);
  const numbers = new Float64Array(rows.length * columns);
  for (const [row, line] of rows.entries()) {
    const cells = line.split(",");
    for (let column = 0; column < columns; column++) {
      numbers[row * columns + column] = Number(cells[column + 1]);
    }
  }
  const path = pathOf("numbers");
  writeFileSync(path, numbers);
  return path;
}
