/**
 * The table of operations: one row each, from which evaluation, gradients of every order, argument checks,
 * help, suggestions and tests derive. To add a function, add a row.
 */

import type { Group, Operation, OperationRow } from "./operation.ts";
import { sech, sigmoid, tanh } from "./real.ts";

const real = [-10, 10] as const;
const positive = [0.01, 10] as const;

/** Rows that are written with their symbol, and cannot be called by name. */
const operators = {
  add: op("x, y", {
    symbol: "+",
    doc: "sum",
    value: (x, y) => x + y,
    partials: ["1", "1"],
    domain: [real, real],
    example: "2 + 3",
  }),
  sub: op("x, y", {
    symbol: "-",
    doc: "difference",
    value: (x, y) => x - y,
    partials: ["1", "-1"],
    domain: [real, real],
    example: "2 - 3",
  }),
  mul: op("x, y", {
    symbol: "*",
    doc: "product",
    value: (x, y) => x * y,
    partials: ["y", "x"],
    domain: [real, real],
    example: "2*3",
  }),
  div: op("x, y", {
    symbol: "/",
    doc: "quotient",
    value: (x, y) => x / y,
    partials: ["1/y", "-(x/y)/y"],
    domain: [real, positive],
    example: "2/3",
  }),
  mod: op("x, y", {
    symbol: "%",
    doc: "floored remainder: x - y*floor(x/y)",
    value: (x, y) => {
      const remainder = x % y;
      return remainder !== 0 && remainder < 0 !== y < 0 ? remainder + y : remainder;
    },
    partials: ["1", "-floor(x/y)"],
    domain: [
      [0.1, 1.9],
      [2, 3],
    ],
    example: "-7 % 3",
  }),
  neg: op("x", {
    symbol: "-",
    doc: "negation",
    value: (x) => -x,
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
  and: op("x, y", {
    symbol: "and",
    doc: "1 where both are true, otherwise 0",
    value: (x, y) => Number(x !== 0 && y !== 0),
    partials: ["0", "0"],
    domain: [positive, positive],
    example: "1 < 2 and 2 < 3",
  }),
  or: op("x, y", {
    symbol: "or",
    doc: "1 where either is true, otherwise 0",
    value: (x, y) => Number(x !== 0 || y !== 0),
    partials: ["0", "0"],
    domain: [positive, positive],
    example: "1 > 2 or 2 < 3",
  }),
  not: op("x", {
    symbol: "not",
    doc: "1 where it is false, otherwise 0",
    value: (x) => Number(x === 0),
    partials: ["0"],
    domain: [positive],
    example: "not 0",
  }),
  matches: op("x…", {
    doc: "how many of the operands after the first equal it; only derivative rules use it",
    value: (first, ...others) =>
      others.reduce((count, other) => count + Number(other === first), 0),
    partials: ["0"],
    domain: [real, real],
    example: "min(1, 1)",
  }),
};

const powersAndLogs = {
  pow: op("x, y", {
    symbol: "^",
    doc: "power",
    value: (x, y) => x ** y,
    partials: ["y == 0 ? 0 : y*x^(y - 1)", "x == 0 and y >= 0 ? 0 : x^y*ln(x)"],
    domain: [positive, [-3, 3]],
    example: "2^10",
  }),
  exp: op("x", {
    doc: "e to the power x",
    value: Math.exp,
    partials: ["exp(x)"],
    domain: [[-5, 5]],
    example: "exp(1)",
  }),
  ln: op("x", {
    doc: "natural logarithm",
    value: Math.log,
    partials: ["x == 0 ? inf : x < 0 ? nan : 1/x"],
    domain: [positive],
    example: "ln(2)",
  }),
  sqrt: op("x", {
    doc: "square root",
    value: Math.sqrt,
    partials: ["x == 0 ? inf : 1/(2*sqrt(x))"],
    domain: [positive],
    example: "sqrt(2)",
  }),
};

const circular = {
  sin: op("x", {
    doc: "sine",
    value: Math.sin,
    partials: ["cos(x)"],
    domain: [real],
    example: "sin(pi/6)",
  }),
  cos: op("x", {
    doc: "cosine",
    value: Math.cos,
    partials: ["-sin(x)"],
    domain: [real],
    example: "cos(pi/3)",
  }),
};

const hyperbolic = {
  tanh: op("x", {
    doc: "hyperbolic tangent",
    value: tanh,
    partials: ["sech(x)^2"],
    domain: [[-4, 4]],
    example: "tanh(0.5)",
  }),
  sech: op("x", {
    doc: "hyperbolic secant, 1/cosh(x)",
    value: sech,
    partials: ["-sech(x)*tanh(x)"],
    domain: [[-4, 4]],
    example: "sech(1)",
  }),
};

const neural = {
  sigmoid: op("x", {
    doc: "logistic function, 1/(1 + exp(-x))",
    value: sigmoid,
    partials: ["sigmoid(x)*sigmoid(-x)"],
    domain: [[-8, 8]],
    example: "sigmoid(0)",
  }),
  relu: op("x", {
    doc: "x where it is positive, otherwise 0; the derivative at 0 is 0",
    value: (x) => Math.max(x, 0),
    partials: ["x > 0 ? 1 : 0"],
    domain: [positive],
    example: "relu(-2)",
  }),
};

const choice = {
  abs: op("x", {
    doc: "absolute value; the derivative at 0 is 0",
    value: Math.abs,
    partials: ["x > 0 ? 1 : x < 0 ? -1 : 0"],
    domain: [positive],
    example: "abs(-2)",
  }),
  min: op("x…", {
    doc: "the smallest; a tie shares the derivative equally",
    value: Math.min,
    partials: ["x == f ? 1/matches(f, xs) : 0"],
    domain: [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    example: "min(3, 1, 2)",
  }),
  max: op("x…", {
    doc: "the largest; a tie shares the derivative equally",
    value: Math.max,
    partials: ["x == f ? 1/matches(f, xs) : 0"],
    domain: [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    example: "max(3, 1, 2)",
  }),
  floor: op("x", {
    doc: "the largest integer that is not above x",
    value: Math.floor,
    partials: ["0"],
    domain: [[0.1, 0.9]],
    example: "floor(-2.5)",
  }),
  if: op("c, a, b", {
    symbol: "? :",
    doc: "a where c is true (not 0), otherwise b",
    value: (c, a, b) => (Number.isNaN(c) ? Number.NaN : c !== 0 ? a : b),
    partials: ["0", "c == 0 ? 0 : 1", "c == 0 ? 1 : 0"],
    domain: [[1, 2], real, real],
    example: "if(1 < 2, 3, 4)",
  }),
};

const groups = {
  operators,
  "powers and logs": powersAndLogs,
  circular,
  hyperbolic,
  neural,
  choice,
} satisfies Record<Group, Record<string, Declaration>>;

type Rows = typeof operators &
  typeof powersAndLogs &
  typeof circular &
  typeof hyperbolic &
  typeof neural &
  typeof choice;
export type OperationName = keyof Rows;

/** All operations, each at the index that is its code. */
export const operations: readonly Operation[] = Object.entries(groups)
  .flatMap(([group, rows]) =>
    Object.entries<Declaration>(rows).map(([name, row]) => ({
      ...row,
      name,
      group: group as Group,
    })),
  )
  .map((row, code) => ({ ...row, code }));

const byName: ReadonlyMap<string, Operation> = new Map(operations.map((row) => [row.name, row]));

/** The row of an operation that is known to exist. */
export const operation = (name: OperationName): Operation => byName.get(name) as Operation;

/** The functions that a formula can call, by name. */
export const functions: ReadonlyMap<string, Operation> = new Map(
  operations.filter(({ group }) => group !== "operators").map((row) => [row.name, row]),
);

type Declaration = OperationRow & Pick<Operation, "parameters" | "variadic">;

/** A row for the parameters named in `signature`; `x…` stands for one or more. */
function op(signature: string, row: OperationRow): Declaration {
  const variadic = signature.endsWith("…");
  return { ...row, parameters: signature.replace("…", "").split(", "), variadic };
}

function comparison(
  symbol: string,
  meaning: string,
  holds: (x: number, y: number) => boolean,
): Declaration {
  return op("x, y", {
    symbol,
    doc: `1 where x ${meaning} y, otherwise 0`,
    value: (x, y) => Number(holds(x, y)),
    partials: ["0", "0"],
    domain: [
      [0, 1],
      [2, 3],
    ],
    example: `1 ${symbol} 2`,
  });
}
