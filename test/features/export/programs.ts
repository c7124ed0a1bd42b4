/** Formulas at points, with what the engine says of them, for exports to be compared with. */

import * as fc from "fast-check";
import { nodesOf } from "../../../src/autograd/quantity.ts";
import type { Answer } from "../../../src/index.ts";
import { Session } from "../../../src/index.ts";
import { operations } from "../../../src/operations/table.ts";
import { Workspace } from "../../../src/session/workspace.ts";
import { parseExpression } from "../../../src/syntax/parse.ts";
import { formulas, inputs } from "../../syntax/programs.ts";

/** A formula of some inputs, and points to try it at. */
export interface Case {
  readonly formula: string;
  readonly inputs: readonly string[];
  readonly points: readonly (readonly number[])[];
}

/** What the engine gives at a point: the value, and the partials by input where something is said about them. */
export interface Expected {
  readonly value: number;
  readonly gradient: ReadonlyMap<string, number | undefined>;
  /** Whether all numbers on the way are finite, too. */
  readonly isFinite: boolean;
}

const bindings = (names: readonly string[], point: readonly number[]): string =>
  names.map((name, at) => `\`${name}\` = ${point[at]}`).join("\n");

/** Undefined where a convention is followed. */
export function expectedAt(
  { formula, inputs: names }: Case,
  point: readonly number[],
): Expected | undefined {
  const reply = [...new Session().run(`${bindings(names, point)}\n${formula}`)].at(-1);
  if (reply?.kind !== "answer") return undefined;
  const { value, gradient, notes } = reply as Answer;
  if (typeof value !== "number") return undefined;
  const isNumber = Number.isFinite(value);
  if (isNumber && notes.some(({ code }) => code === "kink")) return undefined;
  return {
    value,
    // Nothing is said about the gradient of what is none.
    gradient: new Map(
      gradient.map(({ input, partial }) => [input, isNumber ? (partial as number) : undefined]),
    ),
    isFinite:
      isNumber &&
      gradient.every(({ partial }) => Number.isFinite(partial)) &&
      isFiniteAll(formula, names, point),
  };
}

function isFiniteAll(formula: string, names: readonly string[], point: readonly number[]): boolean {
  const workspace = new Workspace();
  for (const [at, name] of names.entries()) workspace.bindInput(name, point[at] as number);
  const nodes = nodesOf(workspace.lower(parseExpression(formula)).quantity);
  const { graph } = workspace;
  return graph.dependencies(nodes).every((id) => Number.isFinite(graph.value(id)));
}

/** The export of a formula, at the first of its points; undefined where it is refused. */
export function exportOf(
  { formula, inputs: names, points }: Case,
  language: string,
  name: string,
): string | undefined {
  const given = bindings(names, points[0] as readonly number[]);
  try {
    return reportOf(given, language, `${formula} as ${name}`);
  } catch (error) {
    if (/cannot be (?:written in|exported)|does not depend on any input/.test(String(error)))
      return undefined;
    throw error;
  }
}

/** What `:export` writes at the end of a program. */
export function reportOf(program: string, language: string, rest: string): string {
  const reply = [...new Session().run(`${program}\n:export ${language} ${rest}`)].at(-1);
  if (reply?.kind === "failure") throw reply.error;
  const part = reply?.kind === "report" ? reply.parts[0] : undefined;
  if (typeof part !== "object" || part.kind !== "source") throw new Error(`no export of ${rest}`);
  return part.text;
}

/** Every operation over its domain, and its derivative, which calls those that nobody would. */
export function operationCases(): Case[] {
  const random = generator(7);
  return operations.flatMap(({ name, group, symbol, domain, example }) => {
    const names = domain.map((_, at) => `x${at}`);
    const operator = group === "operators" || name === "if" ? symbol : undefined;
    const [x, y, z] = names as [string, string, string];
    const formula =
      operator === undefined
        ? `${name}(${names.join(", ")})`
        : operator === "? :"
          ? `(x0 > 1.5 ? ${y} : ${z})`
          : names.length === 1
            ? `${operator} ${x}`
            : `${x} ${operator} ${y}`;
    if (example === "") throw new Error(name);
    const points = Array.from({ length: 6 }, () =>
      domain.map(([low, high]) => low + random() * (high - low)),
    );
    // Of something and in something, for there to be a chain.
    return [
      { formula, inputs: names, points },
      { formula: `(${formula})*x0 + 1`, inputs: names, points },
      { formula: `diff(${formula}, ${names.at(-1)})`, inputs: names, points: points.slice(0, 1) },
    ];
  });
}

/** Numbers at which functions break. */
const edges = [
  0, 1, -1, 0.5, -0.5, 2, -2, -2.5, 0.49999999999999994, 30, -30, 800, -800, 1e-9, -1e-9, 1e-300,
  -1e-300, 1e17, -1e17, 1e160, -1e160, 1e300, -1e300, 4503599627370497,
];

const orderOf = (formula: string): number | undefined =>
  /^poly[a-z]+\(/.test(formula) ? 0 : /^(?:sinc|normlogcdf)d\(/.test(formula) ? 1 : undefined;

/** Every operation at the edges. */
export function edgeCases(): Case[] {
  const random = generator(13);
  const edge = (): number => edges[Math.floor(random() * edges.length)] as number;
  return (
    operationCases()
      // Parts of derivatives: between variables that happen to be equal, and with digits that exports need not keep.
      .filter(
        ({ formula }) => !/^(?:soft(?:part|rest)|hypot(?:part|rest)|polygammastep)\(/.test(formula),
      )
      // Sums lose what is small there.
      .filter(({ formula }) => !/^diff|\*x0 \+ 1$|^(?:sum|mean|var|std|dot)\(/.test(formula))
      .map(({ formula, inputs: names }) => {
        const points =
          names.length === 1
            ? edges.map((x) => [x])
            : Array.from({ length: 40 }, () =>
                // The order of a derivative is a small one.
                names.map((_, at) => (at === orderOf(formula) ? Math.ceil(3 * random()) : edge())),
              );
        return { formula, inputs: names, points };
      })
  );
}

/** Functions that languages lack, far from where they are mostly called: [name, from, to], from 0 on in equal ratios. */
const far = [
  ["erf", 1e-300, 6],
  ["erfc", 1e-3, 26],
  ["erfc", -1e-3, -6],
  ["normcdf", -1e-3, -37],
  ["normcdf", 1e-3, 9],
  ["normlogcdf", -1e-3, -1e150],
  ["normlogcdf", 1e-3, 37],
  ["normpdf", 1e-3, 37],
  ["gelu", -1e-3, -30],
  ["sigmoid", -1e-3, -700],
  ["softplus", -1e-3, -700],
  ["softplus", 1e-3, 1e9],
  ["tanh", 1e-300, 340],
  ["sinc", 1e-200, 1e4],
  ["gamma", 1e-300, 0.9],
  ["gamma", 1.1, 170],
  ["gamma", -0.1, -160.3],
  ["lgamma", 1e-300, 0.9],
  ["lgamma", 2.1, 1e300],
  ["digamma", 1e-150, 1.4],
  ["digamma", 1.6, 1e200],
  ["trigamma", 1e-100, 1e200],
  ["trigamma", -0.1, -50.3],
  ["log1p", 1e-300, 1e300],
  ["log1p", -1e-300, -0.999],
  ["expm1", 1e-300, 700],
  ["expm1", -1e-300, -700],
] as const;

export const farCases = (): Case[] => [
  ...far.map(([name, from, to]): Case => {
    const points = Array.from({ length: 40 }, (_, k) => [from * (to / from) ** (k / 39)]);
    return { formula: `${name}(x)`, inputs: ["x"], points };
  }),
  {
    formula: "beta(x, y)",
    inputs: ["x", "y"],
    points: [
      ...[1e-3, 0.3, 2, 9, 11, 80, 400].flatMap((x) =>
        [1e-3, 4, 9.9, 10.1, 150, 3e4].map((y) => [x, y]),
      ),
      [3, 1e9],
      [0.5, 1e15],
    ],
  },
];

/** Near its roots, where the value is small and the derivative is not. */
export const rootCase: Case = {
  formula: "lgamma(x)",
  inputs: ["x"],
  points: [1, 2].flatMap((root) =>
    [1e-9, 1e-6, 1e-3, 0.1].flatMap((h) => [[root - h], [root + h]]),
  ),
};

/** Branches that must not be computed, or not flow, where they are not taken. */
export const branchCases: readonly Case[] = [
  "x > 0 ? sqrt(x) : 0",
  "x > 0 ? sqrt(x)*ln(x) + sqrt(x) : x^2",
  "x > 0 ? (x > 1 ? ln(x - 1)^2 + ln(x - 1) : sqrt(x)) : -x",
  "x > 0 and ln(x) < 1 ? ln(x)/x : 2x",
  "not (x <= 0 or x > 50) ? exp(ln(x)^2)*ln(x) : x",
  "(x < 10 ? exp(100x) + exp(100x)^2 : 3)*x",
  "x != 0 ? sin(x)/x : 1",
  "abs(x > 0 ? sqrt(x) : -x^2)",
  "max(x > 0 ? ln(x) : x, -1000)*x",
].map((formula) => ({ formula, inputs: ["x"], points: [[2.5], [-1], [0], [0.5], [70]] }));

/** What is not a number where nabla says so. */
export const nanCases: readonly Case[] = [
  { formula: "max(0, x*x - x*x*x)", inputs: ["x"], points: [[1e200]] },
  { formula: "max(x*x - x*x*x, -x*x + x*x*x)", inputs: ["x"], points: [[1e200]] },
  { formula: "min(1, 2*x, x*x - x*x*x)", inputs: ["x"], points: [[1e200]] },
  { formula: "sign(x*x - x*x*x)", inputs: ["x"], points: [[1e200]] },
];

/** The same, where logarithms and roots do not stop a program. */
export const silentCases: readonly Case[] = [
  { formula: "lgamma(x*x)", inputs: ["x"], points: [[1e200]] },
  ...[
    "max(ln(x), 0)",
    "min(0, ln(x), 5)",
    "relu(ln(x))*2 + clamp(sqrt(x), 0, 1)",
    "sign(ln(x))",
    "softplus(ln(x))",
    "beta(ln(x), 2)",
    "digamma(x)",
    "trigamma(x)",
    "gamma(x)",
    "factorial(x)",
  ].map((formula) => ({ formula, inputs: ["x"], points: [[-30], [-1], [-2]] })),
];

/** Where a sum, a product or a loop would go too far. */
export const remoteCases: readonly Case[] = [
  {
    formula: "trigamma(x)",
    inputs: ["x"],
    points: [[-2.3], [-1000.3], [-1e10 - 0.3], [-1e15 - 0.25]],
  },
  { formula: "polygamma(n, x)", inputs: ["x"], points: [[-0.3], [-2.8], [-1e10 - 0.3]] },
  {
    formula: "beta(x, y)",
    inputs: ["x", "y"],
    points: [
      [7.3, 1e-300],
      [1e-9, 20],
      [-0.3, -0.4],
      [-2.3, 7.1],
      [-9.3, 4.1],
      [-0.5, -1.25],
    ],
  },
].flatMap((each) =>
  each.formula.includes("n,")
    ? [1, 2, 3, 4].map((n) => ({ ...each, formula: each.formula.replace("n,", `${n},`) }))
    : [each],
);

/** Where constants alone would be whole numbers, or decimal ones, in a database. */
export const literalCases: readonly Case[] = [
  "(x > 0 ? 3000000 : 1)*(y > 0 ? 3000000 : 2)*x",
  "(x > 0 ? 1000 : 2) - 0.1234567890123456 + 0*y*x",
  "(x > 0 ? 2 : 3)^(y > 0 ? -60 : 2) + 0*x*y",
  "123456789012.25*x*(987654321098.5*y)*1234567890123456",
  "0.5*0.3333333333333333*x*y*1234567.5",
  "(x > 0) + (y > 0) + 0*x*y",
  "sign(x)*3000000*sign(y)*3000000*x*y",
  "math.atan2(-0, x)*y",
  "x > 0 ? 1 : y",
  "x^0 + y^0 + x",
  "hypot(x/1e200, y/1e200) + norm([1e200*x, y])",
  "expm1(900*abs(x)*y) + acoth(x)",
].map((formula) => ({
  formula: formula.replace("math.", ""),
  inputs: ["x", "y"],
  points: [
    [2, 3],
    [-1, 0.5],
    [1, -2],
    [-3, -0.25],
  ],
}));

/** A formula of many inputs with names such as nobody should have to expect. */
export function hostileCase(names: readonly string[]): Case {
  const all = names.map((name) => `\`${name}\``);
  return {
    formula: `sigmoid(${all.join(" + ")})*(${all.map((name, at) => `${at + 1}*${name}^2`).join(" + ")})`,
    inputs: names,
    points: [names.map((_, at) => Math.cos(at) / 3), names.map((_, at) => Math.sin(at) / 3)],
  };
}

/** Random numbers from 0 to 1, the same every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const coordinate = fc.integer({ min: -400, max: 400 }).map((n) => n / 97 + 1.2345e-3);

/** None, small ones and large ones. What overflows is what each language makes of it. */
const unusual = [
  [0, 0, 0],
  [0, 1, -1],
  // Powers of two, for what cancels to be nothing.
  [2 ** -6, -(2 ** -7), 2 ** -5],
  [300, -200, 41],
];

/** Random formulas over the whole language that come to a number. */
export function randomCases(count: number, seed: number): Case[] {
  const number = formulas.filter((formula) => !/square|softmax\(|^\[|^\(.*\)\*\[/.test(formula));
  const points = fc.array(fc.tuple(coordinate, coordinate, coordinate), {
    minLength: 6,
    maxLength: 6,
  });
  return fc.sample(fc.tuple(number, points), { numRuns: count, seed }).map(([formula, at]) => ({
    formula,
    inputs,
    points: [...(isDecided(formula) ? at.slice(0, 1) : at), ...unusualFor(formula)],
  }));
}

/** Derivatives in a formula are those of the branches that are taken where it is exported. */
const isDecided = (formula: string): boolean => /diff|'/.test(formula);

const unusualFor = (formula: string): (readonly number[])[] =>
  // At a jump, the last bit decides.
  isDecided(formula) || /[%<>=]|mod|floor|ceil|round|trunc|sign/.test(formula)
    ? []
    : unusual.filter((point) => expectedAt({ formula, inputs, points: [] }, point)?.isFinite);
