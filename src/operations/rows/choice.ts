/** Steps, and what chooses between numbers. */

import { declare } from "../operation.ts";
import { positive, real } from "./intervals.ts";

const betweenSteps = [[0.1, 0.4]] as const;

export const choice = {
  abs: declare("x", {
    doc: "absolute value",
    value: Math.abs,
    partials: ["x > 0 ? 1 : x < 0 ? -1 : 0"],
    domain: [positive],
    example: "abs(-2)",
    kink: ["x == 0", "abs has no derivative at 0; nabla uses 0"],
    beside: "x > 0 ? x : -x",
  }),
  sign: declare("x", {
    doc: "-1, 0 or 1",
    value: Math.sign,
    partials: ["0"],
    domain: [positive],
    example: "sign(-2)",
    kink: ["x == 0", "sign jumps at 0; nabla uses 0 for its derivative"],
    beside: "x > 0 ? 1 : x < 0 ? -1 : 0",
  }),
  floor: declare("x", {
    doc: "the largest whole number not above x",
    value: Math.floor,
    partials: ["0"],
    domain: betweenSteps,
    example: "floor(-2.5)",
    kink: ["x == floor(x)", "floor jumps at whole numbers; nabla uses 0 for its derivative"],
    beside: "x < f ? f - 1 : f",
  }),
  ceil: declare("x", {
    doc: "the smallest whole number not below x",
    value: Math.ceil,
    partials: ["0"],
    domain: betweenSteps,
    example: "ceil(-2.5)",
    kink: ["x == floor(x)", "ceil jumps at whole numbers; nabla uses 0 for its derivative"],
    beside: "x > f ? f + 1 : f",
  }),
  round: declare("x", {
    doc: "the nearest whole number, halves away from zero",
    value: (x: number) => {
      const whole = Math.trunc(x);
      return Math.abs(x - whole) >= 0.5 ? whole + Math.sign(x) : whole;
    },
    partials: ["0"],
    domain: betweenSteps,
    example: "round(-2.5)",
    kink: ["abs(x - trunc(x)) == 0.5", "round jumps at halves; nabla uses 0 for its derivative"],
    beside: "f > 0 ? (x < f - 0.5 ? f - 1 : f) : (x > f + 0.5 ? f + 1 : f)",
  }),
  trunc: declare("x", {
    doc: "x without its fractional part",
    value: Math.trunc,
    partials: ["0"],
    domain: betweenSteps,
    example: "trunc(-2.5)",
    kink: [
      "x != 0 and x == trunc(x)",
      "trunc jumps at whole numbers; nabla uses 0 for its derivative",
    ],
    beside: "f > 0 ? (x < f ? f - 1 : f) : (x > f ? f + 1 : f)",
  }),
  mod: declare("x, y", {
    symbol: "%",
    doc: "floored remainder: x - y*floor(x/y)",
    value: (x: number, y: number) => {
      const remainder = x % y;
      return remainder !== 0 && remainder < 0 !== y < 0 ? remainder + y : remainder;
    },
    partials: ["1", "-floor(x/y)"],
    domain: [
      [0.1, 1.9],
      [2, 3],
    ],
    where: "y != 0",
    example: "-7 % 3",
    kink: ["f == 0", "a remainder jumps where it is 0; nabla uses the derivative of one side"],
    beside: "x - y*floor(x/y)",
  }),
  clamp: declare("x, low, high", {
    doc: "x limited to the interval from low to high",
    value: (x: number, low: number, high: number) => Math.min(Math.max(x, low), high),
    partials: [
      "x < low or x > high or low == high ? 0 : 1",
      "x < low and low <= high ? 1 : 0",
      "x > high ? 1 : low > high ? 1 : 0",
    ],
    domain: [
      [1.1, 1.9],
      [0, 1],
      [2, 3],
    ],
    example: "clamp(7, 0, 5)",
    kink: ["x == low or x == high", "clamp has no derivative at its bounds; nabla uses 1"],
    beside: "min(max(x, low), high)",
  }),
  if: declare("c, a, b", {
    symbol: "? :",
    doc: "a if c is true (not 0), else b",
    value: (c: number, a: number, b: number) => (Number.isNaN(c) ? Number.NaN : c !== 0 ? a : b),
    partials: ["0", "c == 0 ? 0 : 1", "c == 0 ? 1 : 0"],
    domain: [[1, 2], real, real],
    example: "if(1 < 2, 3, 4)",
  }),
};
