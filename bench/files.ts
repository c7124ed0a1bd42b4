/** What programs and tables the benchmarks run on: made anew in a folder that is gone in the end. */

import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomFrom } from "../test/random.ts";

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

/** A program of `count` lines of random shapes: definitions, lists, an uncertain input, and mostly formulas. */
export function mixedLines(count: number, seed = 1): string {
  const path = pathOf("mixed.nabla");
  const random = randomFrom(seed);
  const pick = <Element>(elements: readonly Element[]): Element =>
    elements[Math.floor(random() * elements.length)] as Element;
  const number = (): string =>
    pick([
      () => (random() * 10).toFixed(2),
      () => String(1 + Math.floor(random() * 9)),
      () => (random() * 1e4).toPrecision(4),
      () => (random() / 1e3).toExponential(2),
    ])();
  const inputs = ["x", "w", "b", "z", "rate", "σ"];
  const functions = ["tanh", "sin", "exp", "ln", "sqrt", "abs", "relu", "sigmoid", "atan"];
  const formula = (depth: number): string => {
    const kind = random();
    if (depth === 0 || kind < 0.15) return random() < 0.6 ? pick(inputs) : number();
    if (kind < 0.4) return `${pick(functions)}(${formula(depth - 1)})`;
    if (kind < 0.45) return `max(${formula(depth - 1)}, ${formula(depth - 1)})`;
    if (kind < 0.5) return `(${formula(depth - 1)})^${pick(["2", "3", "0.5", "-1"])}`;
    if (kind < 0.52) return `sum(v*${formula(1)})`;
    const both = `${formula(depth - 1)} ${pick(["+", "-", "*", "/"])} ${formula(depth - 1)}`;
    return random() < 0.5 ? both : `(${both})`;
  };
  const line = (): string => {
    const kind = random();
    if (kind < 0.03) return `${pick(inputs)} = ${number()}`;
    if (kind < 0.06) return `y${Math.floor(random() * 50)} = ${formula(3)}`;
    if (kind < 0.08) return `[${formula(1)}, ${formula(2)}, ${formula(1)}]`;
    return formula(3);
  };
  const start = ["x = 0.7; w = -3; b = 6.88; z = 12.5 ± 0.2; rate = 0.031; σ = 2; v = [1, 2, 3.5]"];
  writeFileSync(path, `${[...start, ...Array.from({ length: count - 1 }, line)].join("\n")}\n`);
  return path;
}

/** A program of `count` lines, of which most differ in their numbers alone; some end in a note, some fail. */
export function alike(count: number, seed: number): string {
  const random = randomFrom(seed);
  const [start, ...shapes] = readFileSync(mixedLines(60, seed), "utf8").trimEnd().split("\n");
  const others = [
    ...["unknown + 2.5*x", "v[2.5]*x", "ln(2.5 - x)", "sqrt(x - 2.5)/x"],
    ...[
      "x = 2.5",
      "w := -1.5",
      "v[2] := 3.5",
      "z = 2.5 ± 0.5",
      "p = x*2.5",
      "f(t) = t^2 + 2.5*t*w",
    ],
    ...["f(2.5*x) + p", "f(2.5)", "ans*2.5 + x", "diff(f(x)*2.5, x)", "x > 2.5 ? 3.5*x : w/1.5"],
  ];
  const all = [...shapes, ...others];
  const decimals = ["0", "1", "2", "0.5", "2.5", "100", "1e308", "1e-308", "123456789012345678"];
  const number = (): string =>
    random() < 0.1
      ? (decimals[Math.floor(random() * decimals.length)] as string)
      : (random() * 10 ** Math.floor(random() * 4)).toFixed(1 + Math.floor(random() * 4));
  const line = (): string =>
    (all[Math.floor(random() * all.length)] as string).replace(
      /(?<![\w.])\d[\d.]*(e[-+]?\d+)?/g,
      number,
    );
  const path = pathOf("alike.nabla");
  writeFileSync(
    path,
    `${[`${start}; p = x*w`, "f(t) = t^2 + 2.5*t*w", ...Array.from({ length: count - 2 }, line)].join("\n")}\n`,
  );
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
