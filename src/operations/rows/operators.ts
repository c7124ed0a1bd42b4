/** Operators that are only written with their symbol. */

import { declare } from "../operation.ts";
import { positive, real } from "./intervals.ts";

export const operators = {
  add: declare("x, y", {
    symbol: "+",
    doc: "sum",
    value: (x: number, y: number) => x + y,
    partials: ["1", "1"],
    domain: [real, real],
    example: "2 + 3",
  }),
  sub: declare("x, y", {
    symbol: "-",
    doc: "difference",
    value: (x: number, y: number) => x - y,
    partials: ["1", "-1"],
    domain: [real, real],
    example: "2 - 3",
  }),
  mul: declare("x, y", {
    symbol: "*",
    doc: "product",
    value: (x: number, y: number) => x * y,
    partials: ["y", "x"],
    domain: [real, real],
    example: "2*3",
  }),
  div: declare("x, y", {
    symbol: "/",
    doc: "quotient",
    value: (x: number, y: number) => x / y,
    partials: ["1/y", "-(x/y)/y"],
    domain: [real, positive],
    where: "x != 0 or y != 0",
    example: "2/3",
  }),
  neg: declare("x", {
    symbol: "-",
    doc: "negation",
    value: (x: number) => -x,
    partials: ["-1"],
    domain: [real],
    example: "-2",
  }),
  lt: comparison("<", "is less than", (x, y) => x < y),
  le: comparison("<=", "is at most", (x, y) => x <= y),
  gt: comparison(">", "is greater than", (x, y) => x > y),
  ge: comparison(">=", "is at least", (x, y) => x >= y),
  eq: comparison("==", "equals", (x, y) => x === y),
  ne: comparison("!=", "differs from", (x, y) => x !== y),
  and: declare("x, y", {
    symbol: "and",
    doc: "1 if both are true, else 0",
    value: (x: number, y: number) => Number(x !== 0 && y !== 0),
    partials: ["0", "0"],
    domain: [positive, positive],
    example: "1 < 2 and 2 < 3",
  }),
  or: declare("x, y", {
    symbol: "or",
    doc: "1 if either is true, else 0",
    value: (x: number, y: number) => Number(x !== 0 || y !== 0),
    partials: ["0", "0"],
    domain: [positive, positive],
    example: "1 > 2 or 2 < 3",
  }),
  not: declare("x", {
    symbol: "not",
    doc: "1 if the operand is false, else 0",
    value: (x: number) => Number(x === 0),
    partials: ["0"],
    domain: [positive],
    example: "not 0",
  }),
};

function comparison(symbol: string, meaning: string, holds: (x: number, y: number) => boolean) {
  return declare("x, y", {
    symbol,
    doc: `1 if x ${meaning} y, else 0`,
    value: (x: number, y: number) => Number(holds(x, y)),
    partials: ["0", "0"],
    domain: [
      [0, 1],
      [2, 3],
    ] as const,
    example: `1 ${symbol} 2`,
  });
}
