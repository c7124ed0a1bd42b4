/** Equations that provably have no common point, and such that have one that is known: by how they are made. */

export interface Curves {
  readonly kind: string;
  readonly equations: string;
  readonly unknowns: string;
}

/** Curves of which all common points are known, if there are not infinitely many; NaN for a number that is not. */
export interface Meeting extends Curves {
  readonly points: readonly (readonly number[])[];
  readonly root: "simple" | "multiple" | "not alone";
}

type Draw = (low: number, high: number) => number;

/** Multiples of 1/8, the same ones every time: what is made of a few of them is exact. */
function drawing(seed: number): Draw {
  let state = seed;
  return (low, high) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + Math.floor((state / 2 ** 32) * (8 * (high - low) + 1)) / 8;
  };
}

const square = (x: number): number => x * x;

/** Graphs without a constant, each with what the others are made of. */
const graphs: readonly ((draw: Draw) => string)[] = [
  (d) => `${d(1, 4)}*x^2 + (${d(-3, 3)})*x`,
  (d) => `x^3 + (${d(-3, 3)})*x^2`,
  (d) => `sin(${d(1, 3)}*x) + ${d(0, 2)}*x`,
  (d) => `exp(${d(0.25, 1.5)}*x)`,
  (d) => `${d(1, 5)}*sqrt(x^2 + ${d(1, 3)})`,
  (d) => `${d(1, 4)}*ln(1 + x^2)`,
  (d) => `${d(1, 4)}*atan(x) + x`,
  (d) => `x^4 - ${d(1, 4)}*x^2`,
  (d) => `cosh(${d(0.25, 1)}*x)`,
  (d) => `${d(1, 4)}/(1 + x^2)`,
  (d) => `${d(1, 4)}*abs(x)`,
];

const pick = <T>(draw: Draw, from: readonly T[]): T =>
  from[Math.min(from.length - 1, Math.floor((draw(0, 1000) / 1000.001) * from.length))] as T;

const circle = (x: number, y: number, r: number): string =>
  `(x - (${x}))^2 + (y - (${y}))^2 = ${square(r)}`;

/** Each gives two equations, or three, that nothing solves. */
const apart: Readonly<Record<string, (draw: Draw) => readonly string[]>> = {
  "parallel lines": (d) => {
    const [a, b, k] = [d(1, 5), d(-5, 5), d(1, 4)];
    const c = d(-9, 9);
    return [`${a}*x + (${b})*y = ${c}`, `${k * a}*x + (${k * b})*y = ${k * c + d(0.5, 9)}`];
  },
  "parallel graphs": (d) => {
    const f = pick(d, graphs)(d);
    return [`y = ${f}`, `y = ${f} + ${d(0.125, 9)}`];
  },
  "parallel conics": (d) => {
    const [a, b, c, e] = [d(-4, 4), d(-4, 4), d(-4, 4), d(-4, 4)];
    const conic = `(${a})*x^2 + (${b})*x*y + (${c})*y^2 + (${e})*x`;
    const size = d(-9, 9);
    return [`${conic} = ${size}`, `${conic} = ${size + d(0.125, 9)}`];
  },
  "multiples of a curve": (d) => {
    const [k, size] = [d(2, 9), d(1, 9)];
    return [`x^3 + x*y^2 = ${size}`, `${k}*x^3 + ${k}*x*y^2 = ${k * size + d(1, 9)}`];
  },
  "circles side by side": (d) => {
    const [r, s] = [d(0.5, 4), d(0.5, 4)];
    const [x, y] = [d(-9, 9), d(-9, 9)];
    return [circle(x, y, r), circle(x + 0.625 * (r + s) + d(0.5, 5), y + 0.8125 * (r + s), s)];
  },
  "circles in circles": (d) => {
    const [x, y, r] = [d(-9, 9), d(-9, 9), d(0.5, 4)];
    return [circle(x, y, r), circle(x + d(-1, 1), y + d(-1, 1), r + d(2, 5))];
  },
  "a line beside a circle": (d) => {
    const r = d(1, 4);
    return [`x^2 + y^2 = ${square(r)}`, `3*x + 4*y = ${5 * r + d(0.25, 9)}`];
  },
  "parabolas that turn away": (d) => [
    `y = ${d(0.5, 4)}*x^2 + ${d(0.125, 2)}`,
    `y = -${d(0.5, 4)}*(x - (${d(-3, 3)}))^2 - ${d(0, 2)}`,
  ],
  "waves one above the other": (d) => [
    `y = sin(${d(1, 5)}*x)`,
    `y = ${d(2.125, 5)} + cos(${d(1, 5)}*x)`,
  ],
  "a bounded curve and a line above": (d) => [
    `y = ${pick(d, ["tanh(x)", "sin(x)*cos(x)", "x/sqrt(1 + x^2)", "exp(-x^2)"])}`,
    `y = ${d(1.125, 4)} + ${d(0, 2)}*x^2`,
  ],
  "an asymptote": (d) => {
    const k = d(1, 5);
    return pick(d, [
      [`x*y = ${k}`, "y = 0"],
      [`y = exp(-${k}*x)`, "y = 0"],
      [`x^2 - y^2 = ${k}`, "y = x"],
      [`y = sqrt(x^2 + ${k})`, "y = x"],
      [`y = 1/(${k} + x^2)`, "y = 0"],
      [`y = x + exp(-${k}*x)`, "y = x"],
      [`y = x^2 + ${k}/(1 + x^2)`, "y = x^2"],
      [`x*y = ${k}`, "x*y^2 = 0"],
      [`y = ln(1 + exp(${k}*x))`, "y = 0"],
    ]);
  },
  "a curve on the other side": (d) => [`x*y = ${d(0.5, 9)}`, `y = -${d(0.5, 4)}*x`],
  "a sum of squares below 0": (d) => [
    `x^2 + ${d(1, 4)}*y^2 = -${d(0.125, 5)}`,
    pick(d, ["x = y", "x*y = 1", "y = x^2"]),
  ],
  "exponentials below 0": (d) => [`exp(x) + exp(${d(1, 3)}*y) = -${d(0.125, 3)}`, "x = y"],
  "a constant that is another": (d) => [`x - x = ${d(0.125, 5)}`, `x + y = ${d(0, 9)}`],
  "an equation that is never true": (d) => [
    `sin(x)^2 + cos(x)^2 = ${d(1.125, 5)}`,
    `y = ${d(0, 3)}*x`,
  ],
  "parallel planes": (d) => {
    const [a, b, c] = [d(1, 5), d(-5, 5), d(-5, 5)];
    const plane = `${a}*x + (${b})*y + (${c})*z`;
    const size = d(-9, 9);
    return [`${plane} = ${size}`, `${plane} = ${size + d(0.5, 9)}`, `x + y*z = ${d(-3, 3)}`];
  },
  "planes around a prism": (d) => {
    const sum = d(-5, 5);
    return [`x + y = ${sum}`, `y + z = ${d(-5, 5)}`, `x - z = ${sum - 10 - d(1, 9)}`];
  },
  "parallel surfaces": (d) => {
    const f = `${d(1, 4)}*x^2 + (${d(-4, 4)})*y^2 + ${d(0, 3)}*x*y`;
    return [`z = ${f}`, `z = ${f} + ${d(0.125, 9)}`, `y = ${d(-3, 3)}*x + ${d(-3, 3)}`];
  },
  "spheres side by side": (d) => {
    const [r, s] = [d(1, 3), d(1, 3)];
    return [
      `x^2 + y^2 + z^2 = ${square(r)}`,
      `(x - ${r + s + d(0.25, 5)})^2 + y^2 + z^2 = ${square(s)}`,
      `y = ${d(-2, 2)}*z`,
    ];
  },
  "a plane beside a sphere": (d) => {
    const r = d(1, 4);
    return [
      `x^2 + y^2 + z^2 = ${square(r)}`,
      `2*x + y + 2*z = ${3 * r + d(0.25, 5)}`,
      `x = ${d(-2, 2)}*y`,
    ];
  },
  "three exponentials": (d) => [
    `exp(x) + exp(y) = -${d(0.125, 3)}*exp(z)`,
    "x = y",
    `x + y + z = ${d(-3, 3)}`,
  ],
};

/** What makes of equations others with the same solutions. */
const disguises: readonly ((equation: string) => string)[] = [
  (equation) => equation,
  (equation) => equation,
  (equation) => scaled(equation, 2 ** 200),
  (equation) => scaled(equation, 2 ** -200),
  (equation) => scaled(equation, 1e-3),
];

function scaled(equation: string, factor: number): string {
  const [left, right] = equation.split(" = ") as [string, string];
  return `${factor}*(${left}) = ${factor}*(${right})`;
}

const unknownsOf = (equations: readonly string[]): string =>
  equations.length === 3 ? "x, y, z" : "x, y";

/** Each gives equations, and all points that solve them. */
const meeting: Readonly<
  Record<
    string,
    (draw: Draw) => Omit<Meeting, "kind" | "equations" | "unknowns"> & { of: string[] }
  >
> = {
  "lines that cross": (d) => {
    const [x, y, a, b] = [d(-9, 9), d(-9, 9), d(1, 4), d(1, 4)];
    return {
      of: [`${a}*x + ${b}*y = ${a * x + b * y}`, `${b}*x - ${a}*y = ${b * x - a * y}`],
      points: [[x, y]],
      root: "simple",
    };
  },
  "a circle and a secant": (d) => {
    const [x, y, k] = [d(-9, 9), d(-9, 9), d(0.5, 3)];
    return {
      of: [circle(x, y, 5 * k), `7*x + y = ${7 * x + y + 25 * k}`],
      points: [
        [x + 3 * k, y + 4 * k],
        [x + 4 * k, y - 3 * k],
      ],
      root: "simple",
    };
  },
  "a circle and a tangent": (d) => {
    const [x, y, k] = [d(-9, 9), d(-9, 9), d(0.5, 3)];
    return {
      of: [circle(x, y, 5 * k), `3*x + 4*y = ${3 * x + 4 * y + 25 * k}`],
      points: [[x + 3 * k, y + 4 * k]],
      root: "multiple",
    };
  },
  "circles that touch": (d) => {
    const [x, y, k, m] = [d(-9, 9), d(-9, 9), d(0.5, 3), d(0.5, 3)];
    return {
      of: [circle(x, y, 5 * k), circle(x + 3 * (k + m), y + 4 * (k + m), 5 * m)],
      points: [[x + 3 * k, y + 4 * k]],
      root: "multiple",
    };
  },
  "graphs that cross once": (d) => {
    const x = d(-3, 3);
    const f = pick(d, graphs)(d);
    return {
      of: [`y = ${f}`, `y = ${f} + ${d(0.5, 3)}*(x - (${x}))`],
      points: [[x, Number.NaN]],
      root: "simple",
    };
  },
  "graphs that touch": (d) => {
    const x = d(-3, 3);
    const f = pick(d, graphs)(d);
    return {
      of: [`y = ${f}`, `y = ${f} + ${d(0.5, 3)}*(x - (${x}))^2`],
      points: [[x, Number.NaN]],
      root: "multiple",
    };
  },
  "a hyperbola and a line": (d) => {
    const [x, y] = [d(0.5, 6), d(0.5, 6)];
    return {
      of: [`x*y = ${x * y}`, `y = x + (${y - x})`],
      points: [
        [x, y],
        [-y, -x],
      ],
      root: "simple",
    };
  },
  "an exponential and a line": (d) => {
    const [x, y] = [d(-4, 4), d(-9, 9)];
    return {
      of: [`exp(x - (${x})) = 1 + y - (${y})`, `x + y = ${x + y}`],
      points: [[x, y]],
      root: "simple",
    };
  },
  "one line, written twice": (d) => {
    const [a, b, c, k] = [d(1, 4), d(1, 4), d(-9, 9), d(2, 4)];
    return {
      of: [`${a}*x + ${b}*y = ${c}`, `${k * a}*x + ${k * b}*y = ${k * c}`],
      points: [],
      root: "not alone",
    };
  },
  "one parabola, written twice": (d) => {
    const [a, c] = [d(1, 4), d(-9, 9)];
    return {
      of: [`y = ${a}*x^2 + (${c})`, `2*y = ${2 * a}*x^2 + (${2 * c})`],
      points: [],
      root: "not alone",
    };
  },
  "three planes": (d) => {
    const [x, y, z] = [d(-9, 9), d(-9, 9), d(-9, 9)];
    return {
      of: [`x + 2*y - z = ${x + 2 * y - z}`, `3*x - y = ${3 * x - y}`, `y + 4*z = ${y + 4 * z}`],
      points: [[x, y, z]],
      root: "simple",
    };
  },
  "a paraboloid over a line": (d) => {
    const [x, k] = [d(0.5, 5), d(0.5, 3)];
    return {
      of: ["z = x^2 + y^2", `y = ${k}*x`, `z = ${x * x + k * x * (k * x)}`],
      points: [
        [x, k * x, x * x + k * x * (k * x)],
        [-x, -k * x, x * x + k * x * (k * x)],
      ],
      root: "simple",
    };
  },
};

export function curvesApart(count: number, seed = 1): Curves[] {
  const draw = drawing(seed);
  const kinds = Object.entries(apart);
  return Array.from({ length: count }, (_, k) => {
    const [kind, make] = kinds[k % kinds.length] as (typeof kinds)[number];
    const equations = make(draw);
    const disguise = pick(draw, disguises);
    return {
      kind,
      equations: equations.map(disguise).join(", "),
      unknowns: unknownsOf(equations),
    };
  });
}

export function curvesMeeting(count: number, seed = 1): Meeting[] {
  const draw = drawing(seed);
  const kinds = Object.entries(meeting);
  return Array.from({ length: count }, (_, k) => {
    const [kind, make] = kinds[k % kinds.length] as (typeof kinds)[number];
    const { of, ...known } = make(draw);
    const disguise = pick(draw, disguises.slice(0, -1));
    return { kind, equations: of.map(disguise).join(", "), unknowns: unknownsOf(of), ...known };
  });
}
