/**
 * The test functions of J. J. Moré, B. S. Garbow and K. E. Hillstrom, "Testing Unconstrained Optimization Software",
 * ACM Transactions on Mathematical Software 7 (1981), 17–41, as nabla programs, with their standard starting points.
 */

export interface Problem {
  /** Its number in the paper, and its name. */
  readonly name: string;
  /** Constants, and the start as `x`. */
  readonly program: string;
  /** Numbers and lists; the objective is the sum of their squares. */
  readonly residuals: readonly string[];
  /** The value at the known minima: those in the paper, or published later for the same function. */
  readonly minima: readonly number[];
  /** Whether the paper uses it as a system of equations as well. */
  readonly isSystem?: boolean;
}

const list = (values: readonly number[]): string => `[${values.join(", ")}]`;

const bard = list([
  0.14, 0.18, 0.22, 0.25, 0.29, 0.32, 0.35, 0.39, 0.37, 0.58, 0.73, 0.96, 1.34, 2.1, 4.39,
]);
const gaussian = list([
  0.0009, 0.0044, 0.0175, 0.054, 0.1295, 0.242, 0.3521, 0.3989, 0.3521, 0.242, 0.1295, 0.054,
  0.0175, 0.0044, 0.0009,
]);
const meyer = list([
  34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005, 5147, 4427, 3820, 3307,
  2872,
]);
const kowalik = {
  y: list([0.1957, 0.1947, 0.1735, 0.16, 0.0844, 0.0627, 0.0456, 0.0342, 0.0323, 0.0235, 0.0246]),
  u: list([4, 2, 1, 0.5, 0.25, 0.167, 0.125, 0.1, 0.0833, 0.0714, 0.0625]),
};
const osborne1 = list([
  0.844, 0.908, 0.932, 0.936, 0.925, 0.908, 0.881, 0.85, 0.818, 0.784, 0.751, 0.718, 0.685, 0.658,
  0.628, 0.603, 0.58, 0.558, 0.538, 0.522, 0.506, 0.49, 0.478, 0.467, 0.457, 0.448, 0.438, 0.431,
  0.424, 0.42, 0.414, 0.411, 0.406,
]);
const osborne2 = list([
  1.366, 1.191, 1.112, 1.013, 0.991, 0.885, 0.831, 0.847, 0.786, 0.725, 0.746, 0.679, 0.608, 0.655,
  0.616, 0.606, 0.602, 0.626, 0.651, 0.724, 0.649, 0.649, 0.694, 0.644, 0.624, 0.661, 0.612, 0.558,
  0.533, 0.495, 0.5, 0.423, 0.395, 0.375, 0.372, 0.391, 0.396, 0.405, 0.428, 0.429, 0.523, 0.562,
  0.607, 0.653, 0.672, 0.708, 0.633, 0.668, 0.645, 0.632, 0.591, 0.559, 0.597, 0.625, 0.739, 0.71,
  0.729, 0.72, 0.636, 0.581, 0.428, 0.292, 0.162, 0.098, 0.054,
]);

/** Chebyshev polynomials on [0, 1], at every element of x, less their integrals. */
const chebyquad = (n: number): readonly string[] =>
  Array.from({ length: n }, (_, index) => {
    const i = index + 1;
    const integral = i % 2 === 0 ? ` + 1/${i * i - 1}` : "";
    return `mean(chebyshev${i}(t) for t in x)${integral}`;
  });
const chebyshev = (n: number): string =>
  Array.from({ length: n }, (_, index) => {
    const i = index + 1;
    if (i === 1) return "chebyshev1(t) = 2t - 1\n";
    if (i === 2) return "chebyshev2(t) = 2*(2t - 1)^2 - 1\n";
    return `chebyshev${i}(t) = 2*(2t - 1)*chebyshev${i - 1}(t) - chebyshev${i - 2}(t)\n`;
  }).join("");

const watson = (n: number, minimum: number): Problem => ({
  name: `20 Watson, n = ${n}`,
  program: `x = [0 for j in 1..${n}]`,
  residuals: [
    `[sum((j - 1)*x[j]*(i/29)^(j - 2) for j in 2..${n}) - sum(x[j]*(i/29)^(j - 1) for j in 1..${n})^2 - 1 for i in 1..29]`,
    "x[1]",
    "x[2] - x[1]^2 - 1",
  ],
  minima: [minimum],
});

const penalty1 = (n: number, minimum: number): Problem => ({
  name: `23 penalty I, n = ${n}`,
  program: `x = 1..${n}`,
  residuals: ["sqrt(1e-5)*(x - 1)", "sum(x^2) - 0.25"],
  minima: [minimum],
});

const penalty2 = (n: number, minimum: number): Problem => ({
  name: `24 penalty II, n = ${n}`,
  program: `x = [0.5 for j in 1..${n}]`,
  residuals: [
    "x[1] - 0.2",
    `[sqrt(1e-5)*(exp(x[i]/10) + exp(x[i - 1]/10) - exp(i/10) - exp((i - 1)/10)) for i in 2..${n}]`,
    `[sqrt(1e-5)*(exp(x[i]/10) - exp(-1/10)) for i in 2..${n}]`,
    `sum((${n} - j + 1)*x[j]^2 for j in 1..${n}) - 1`,
  ],
  minima: [minimum],
});

const brown = (n: number): Problem => ({
  name: `27 Brown almost linear, n = ${n}`,
  program: `x = [0.5 for j in 1..${n}]`,
  residuals: [`[x[i] + sum(x) - ${n + 1} for i in 1..${n - 1}]`, "prod(x) - 1"],
  minima: [0, 1],
  isSystem: true,
});

export const problems: readonly Problem[] = [
  {
    name: "1 Rosenbrock",
    program: "x = [-1.2, 1]",
    residuals: ["10*(x[2] - x[1]^2)", "1 - x[1]"],
    minima: [0],
    isSystem: true,
  },
  {
    name: "2 Freudenstein and Roth",
    program: "x = [0.5, -2]",
    residuals: [
      "-13 + x[1] + ((5 - x[2])*x[2] - 2)*x[2]",
      "-29 + x[1] + ((x[2] + 1)*x[2] - 14)*x[2]",
    ],
    minima: [0, 48.98425367924],
  },
  {
    name: "3 Powell badly scaled",
    program: "x = [0, 1]",
    residuals: ["1e4*x[1]*x[2] - 1", "exp(-x[1]) + exp(-x[2]) - 1.0001"],
    minima: [0],
    isSystem: true,
  },
  {
    name: "4 Brown badly scaled",
    program: "x = [1, 1]",
    residuals: ["x[1] - 1e6", "x[2] - 2e-6", "x[1]*x[2] - 2"],
    minima: [0],
  },
  {
    name: "5 Beale",
    program: "x = [1, 1]\nconst y = [1.5, 2.25, 2.625]",
    residuals: ["[y[i] - x[1]*(1 - x[2]^i) for i in 1..3]"],
    minima: [0],
  },
  {
    name: "6 Jennrich and Sampson",
    program: "x = [0.3, 0.4]",
    residuals: ["[2 + 2i - (exp(i*x[1]) + exp(i*x[2])) for i in 1..10]"],
    minima: [124.362182355615],
  },
  {
    name: "7 helical valley",
    program: "x = [-1, 0, 0]",
    residuals: [
      "10*(x[3] - 10*(atan(x[2]/x[1]) + (x[1] < 0 ? pi : 0))/(2pi))",
      "10*(sqrt(x[1]^2 + x[2]^2) - 1)",
      "x[3]",
    ],
    minima: [0],
    isSystem: true,
  },
  {
    name: "8 Bard",
    program: `x = [1, 1, 1]\nconst y = ${bard}`,
    residuals: ["[y[i] - (x[1] + i/((16 - i)*x[2] + min(i, 16 - i)*x[3])) for i in 1..15]"],
    minima: [8.21487730657898e-3, 17.4286],
  },
  {
    name: "9 Gaussian",
    program: `x = [0.4, 1, 0]\nconst y = ${gaussian}`,
    residuals: ["[x[1]*exp(-x[2]*((8 - i)/2 - x[3])^2/2) - y[i] for i in 1..15]"],
    minima: [1.12793276961912e-8],
  },
  {
    name: "10 Meyer",
    program: `x = [0.02, 4000, 250]\nconst y = ${meyer}`,
    residuals: ["[x[1]*exp(x[2]/(45 + 5i + x[3])) - y[i] for i in 1..16]"],
    minima: [87.9458551709988],
  },
  {
    // With the minus sign that is missing in the paper.
    name: "11 Gulf research and development",
    program: "x = [5, 2.5, 0.15]",
    residuals: ["[exp(-abs(25 + (-50*ln(i/100))^(2/3) - x[2])^x[3]/x[1]) - i/100 for i in 1..99]"],
    minima: [0],
  },
  {
    name: "12 Box three-dimensional",
    program: "x = [0, 10, 20]",
    residuals: ["[exp(-i/10*x[1]) - exp(-i/10*x[2]) - x[3]*(exp(-i/10) - exp(-i)) for i in 1..10]"],
    minima: [0],
  },
  {
    name: "13 Powell singular",
    program: "x = [3, -1, 0, 1]",
    residuals: [
      "x[1] + 10*x[2]",
      "sqrt(5)*(x[3] - x[4])",
      "(x[2] - 2*x[3])^2",
      "sqrt(10)*(x[1] - x[4])^2",
    ],
    minima: [0],
    isSystem: true,
  },
  {
    name: "14 Wood",
    program: "x = [-3, -1, -3, -1]",
    residuals: [
      "10*(x[2] - x[1]^2)",
      "1 - x[1]",
      "sqrt(90)*(x[4] - x[3]^2)",
      "1 - x[3]",
      "sqrt(10)*(x[2] + x[4] - 2)",
      "(x[2] - x[4])/sqrt(10)",
    ],
    minima: [0],
  },
  {
    name: "15 Kowalik and Osborne",
    program: `x = [0.25, 0.39, 0.415, 0.39]\nconst y = ${kowalik.y}\nconst u = ${kowalik.u}`,
    residuals: ["[y[i] - x[1]*(u[i]^2 + u[i]*x[2])/(u[i]^2 + u[i]*x[3] + x[4]) for i in 1..11]"],
    minima: [3.07505603849238e-4, 1.02734e-3],
  },
  {
    name: "16 Brown and Dennis",
    program: "x = [25, 5, -5, -1]",
    residuals: [
      "[(x[1] + i/5*x[2] - exp(i/5))^2 + (x[3] + x[4]*sin(i/5) - cos(i/5))^2 for i in 1..20]",
    ],
    minima: [85822.2016263563],
  },
  {
    name: "17 Osborne 1",
    program: `x = [0.5, 1.5, -1, 0.01, 0.02]\nconst y = ${osborne1}`,
    residuals: [
      "[y[i] - (x[1] + x[2]*exp(-10*(i - 1)*x[4]) + x[3]*exp(-10*(i - 1)*x[5])) for i in 1..33]",
    ],
    minima: [5.46489469748347e-5],
  },
  {
    name: "18 Biggs EXP6",
    program: "x = [1, 2, 1, 1, 1, 1]",
    residuals: [
      "[x[3]*exp(-i/10*x[1]) - x[4]*exp(-i/10*x[2]) + x[6]*exp(-i/10*x[5]) - (exp(-i/10) - 5*exp(-i) + 3*exp(-4*i/10)) for i in 1..13]",
    ],
    minima: [0, 5.65564992536895e-3],
  },
  {
    name: "19 Osborne 2",
    program: `x = [1.3, 0.65, 0.65, 0.7, 0.6, 3, 5, 7, 2, 4.5, 5.5]\nconst y = ${osborne2}`,
    residuals: [
      "[y[i] - (x[1]*exp(-(i - 1)/10*x[5]) + x[2]*exp(-((i - 1)/10 - x[9])^2*x[6]) + x[3]*exp(-((i - 1)/10 - x[10])^2*x[7]) + x[4]*exp(-((i - 1)/10 - x[11])^2*x[8])) for i in 1..65]",
    ],
    minima: [4.01377362935477e-2],
  },
  watson(6, 2.28767005355237e-3),
  watson(9, 1.3997601381e-6),
  watson(12, 4.72238e-10),
  {
    name: "21 extended Rosenbrock, n = 10",
    program: "x = [i % 2 == 0 ? 1 : -1.2 for i in 1..10]",
    residuals: ["[10*(x[2i] - x[2i - 1]^2) for i in 1..5]", "[1 - x[2i - 1] for i in 1..5]"],
    minima: [0],
    isSystem: true,
  },
  {
    name: "22 extended Powell singular, n = 12",
    program: "x = [[3, -1, 0, 1][(i - 1) % 4 + 1] for i in 1..12]",
    residuals: [
      "[x[4i - 3] + 10*x[4i - 2] for i in 1..3]",
      "[sqrt(5)*(x[4i - 1] - x[4i]) for i in 1..3]",
      "[(x[4i - 2] - 2*x[4i - 1])^2 for i in 1..3]",
      "[sqrt(10)*(x[4i - 3] - x[4i])^2 for i in 1..3]",
    ],
    minima: [0],
    isSystem: true,
  },
  penalty1(4, 2.24997750078e-5),
  penalty1(10, 7.08765146709e-5),
  penalty2(4, 9.37629e-6),
  penalty2(10, 2.9366e-4),
  {
    name: "25 variably dimensioned, n = 10",
    program: "x = [1 - j/10 for j in 1..10]",
    residuals: ["x - 1", "sum(j*(x[j] - 1) for j in 1..10)", "sum(j*(x[j] - 1) for j in 1..10)^2"],
    minima: [0],
  },
  {
    name: "26 trigonometric, n = 10",
    program: "x = [1/10 for j in 1..10]",
    residuals: ["[10 - sum(cos(x)) + i*(1 - cos(x[i])) - sin(x[i]) for i in 1..10]"],
    minima: [0, 2.79506e-5],
    isSystem: true,
  },
  brown(10),
  brown(30),
  {
    name: "28 discrete boundary value, n = 10",
    program: "x = [i/11*(i/11 - 1) for i in 1..10]",
    residuals: [
      "[2*x[i] - (i > 1 ? x[max(i - 1, 1)] : 0) - (i < 10 ? x[min(i + 1, 10)] : 0) + (x[i] + i/11 + 1)^3/242 for i in 1..10]",
    ],
    minima: [0],
    isSystem: true,
  },
  {
    name: "29 discrete integral equation, n = 10",
    program: "x = [i/11*(i/11 - 1) for i in 1..10]",
    residuals: [
      "[x[i] + ((1 - i/11)*sum(j/11*(x[j] + j/11 + 1)^3 for j in 1..i) + i/11*sum((1 - j/11)*(x[j] + j/11 + 1)^3 for j in i + 1..10))/22 for i in 1..10]",
    ],
    minima: [0],
    isSystem: true,
  },
  {
    name: "30 Broyden tridiagonal, n = 10",
    program: "x = [-1 for i in 1..10]",
    residuals: [
      "[(3 - 2*x[i])*x[i] - (i > 1 ? x[max(i - 1, 1)] : 0) - 2*(i < 10 ? x[min(i + 1, 10)] : 0) + 1 for i in 1..10]",
    ],
    minima: [0],
    isSystem: true,
  },
  {
    name: "31 Broyden banded, n = 10",
    program: "x = [-1 for i in 1..10]",
    residuals: [
      "[x[i]*(2 + 5*x[i]^2) + 1 - sum(j == i ? 0 : x[j]*(1 + x[j]) for j in max(1, i - 5)..min(10, i + 1)) for i in 1..10]",
    ],
    minima: [0],
    isSystem: true,
  },
  {
    name: "32 linear, full rank, n = 10, m = 20",
    program: "x = [1 for i in 1..10]",
    residuals: ["[x[i] - 2/20*sum(x) - 1 for i in 1..10]", "[-2/20*sum(x) - 1 for i in 11..20]"],
    minima: [10],
  },
  {
    name: "33 linear, rank 1, n = 10, m = 20",
    program: "x = [1 for i in 1..10]",
    residuals: ["[i*sum(j*x[j] for j in 1..10) - 1 for i in 1..20]"],
    minima: [(20 * 19) / (2 * 41)],
  },
  {
    name: "34 linear, rank 1, with zero columns and rows, n = 10, m = 20",
    program: "x = [1 for i in 1..10]",
    residuals: ["[(i - 1)*sum(j*x[j] for j in 2..9) - 1 for i in 2..19]", "[-1, -1]"],
    minima: [(400 + 60 - 6) / (2 * 37)],
  },
  ...[
    [5, 0],
    [7, 0],
    [8, 3.51687372568e-3],
    [9, 0],
    [10, 6.50395480055e-3],
  ].map(([n, minimum]) => ({
    name: `35 Chebyquad, n = ${n}`,
    program: `${chebyshev(n as number)}x = [j/${(n as number) + 1} for j in 1..${n}]`,
    residuals: chebyquad(n as number),
    minima: n === 10 ? [minimum as number, 4.77271369637e-3] : [minimum as number],
    isSystem: minimum === 0,
  })),
];

export const objectiveOf = ({ residuals }: Problem): string =>
  residuals.map((residual) => `sum((${residual})^2)`).join(" + ");
