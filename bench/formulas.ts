/** Formulas in nabla's language, and the same with their gradients as a programmer would write them by hand. */

/** Computes at `x`, and writes to `r`: the value, and then the partials in the order of the inputs. */
export type ByHand = (x: Float64Array, r: Float64Array) => void;

export interface Formula {
  readonly name: string;
  readonly text: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly byHand: ByHand;
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

const rosenbrock = range(9).map((i) => `100*(x${i + 1} - x${i}^2)^2 + (1 - x${i})^2`);

/** Three hidden neurons of two inputs, and one neuron on top. */
const network = (): string => {
  const hidden = range(3).map((j) => `tanh(u${j}*p + v${j}*q + b${j})`);
  return `tanh(${hidden.map((h, j) => `w${j}*${h}`).join(" + ")} + c)`;
};

const root2pi = Math.sqrt(2 * Math.PI);

export const formulas = (normcdf: (x: number) => number): readonly Formula[] => [
  {
    name: "neuron",
    text: "tanh(x1*w1 + x2*w2 + b)",
    inputs: { x1: 2, w1: -3, x2: 0.5, w2: 1, b: 6.88 },
    byHand: (x, r) => {
      const [x1, w1, x2, w2, b] = [x[0]!, x[1]!, x[2]!, x[3]!, x[4]!];
      const t = Math.tanh(x1 * w1 + x2 * w2 + b);
      const d = 1 - t * t;
      r[0] = t;
      r[1] = d * w1;
      r[2] = d * x1;
      r[3] = d * w2;
      r[4] = d * x2;
      r[5] = d;
    },
  },
  {
    name: "Black–Scholes call",
    text: "s*normcdf((ln(s/k) + (i + v^2/2)*t)/(v*sqrt(t))) - k*exp(-i*t)*normcdf((ln(s/k) + (i + v^2/2)*t)/(v*sqrt(t)) - v*sqrt(t))",
    inputs: { s: 100, k: 95, i: 0.03, v: 0.2, t: 0.75 },
    byHand: (x, r) => {
      const [s, k, i, v, t] = [x[0]!, x[1]!, x[2]!, x[3]!, x[4]!];
      const root = Math.sqrt(t);
      const spread = v * root;
      const d1 = (Math.log(s / k) + (i + (v * v) / 2) * t) / spread;
      const d2 = d1 - spread;
      const [n1, n2] = [normcdf(d1), normcdf(d2)];
      const discounted = k * Math.exp(-i * t);
      const density = Math.exp((-d1 * d1) / 2) / root2pi;
      r[0] = s * n1 - discounted * n2;
      r[1] = n1;
      r[2] = (-discounted * n2) / k;
      r[3] = t * discounted * n2;
      r[4] = s * density * root;
      r[5] = (s * density * v) / (2 * root) + i * discounted * n2;
    },
  },
  {
    name: "Rosenbrock in 10 variables",
    text: rosenbrock.join(" + "),
    inputs: Object.fromEntries(range(10).map((i) => [`x${i}`, 0.5 + 0.1 * i])),
    byHand: (x, r) => {
      let sum = 0;
      for (let i = 0; i < 10; i++) r[i + 1] = 0;
      for (let i = 0; i < 9; i++) {
        const xi = x[i]!;
        const a = x[i + 1]! - xi * xi;
        const b = 1 - xi;
        sum += 100 * a * a + b * b;
        r[i + 1]! += -400 * a * xi - 2 * b;
        r[i + 2]! += 200 * a;
      }
      r[0] = sum;
    },
  },
  {
    name: "Gaussian mixture",
    text: "ln(p*exp(-((x - m1)/s1)^2/2)/s1 + (1 - p)*exp(-((x - m2)/s2)^2/2)/s2)",
    inputs: { x: 0.3, p: 0.4, m1: -1, s1: 0.8, m2: 1.5, s2: 1.2 },
    byHand: (v, r) => {
      const [x, p, m1, s1, m2, s2] = [v[0]!, v[1]!, v[2]!, v[3]!, v[4]!, v[5]!];
      const [z1, z2] = [(x - m1) / s1, (x - m2) / s2];
      const e1 = Math.exp((-z1 * z1) / 2) / s1;
      const e2 = Math.exp((-z2 * z2) / 2) / s2;
      const total = p * e1 + (1 - p) * e2;
      const [g1, g2] = [(p * e1) / total, ((1 - p) * e2) / total];
      r[0] = Math.log(total);
      r[3] = (g1 * z1) / s1;
      r[5] = (g2 * z2) / s2;
      r[1] = -r[3] - r[5];
      r[2] = (e1 - e2) / total;
      r[4] = (g1 * (z1 * z1 - 1)) / s1;
      r[6] = (g2 * (z2 * z2 - 1)) / s2;
    },
  },
  {
    name: "two-layer network",
    text: network(),
    inputs: {
      p: 0.5,
      q: -0.25,
      ...Object.fromEntries(
        range(3).flatMap((j) => [
          [`u${j}`, 0.3 * j - 0.2],
          [`v${j}`, 0.4 - 0.5 * j],
          [`b${j}`, 0.1 * j],
        ]),
      ),
      ...Object.fromEntries(range(3).map((j) => [`w${j}`, 0.7 - 0.4 * j])),
      c: 0.05,
    },
    byHand: (x, r) => {
      const [p, q] = [x[0]!, x[1]!];
      const h0 = Math.tanh(x[2]! * p + x[3]! * q + x[4]!);
      const h1 = Math.tanh(x[5]! * p + x[6]! * q + x[7]!);
      const h2 = Math.tanh(x[8]! * p + x[9]! * q + x[10]!);
      const [w0, w1, w2] = [x[11]!, x[12]!, x[13]!];
      const t = Math.tanh(w0 * h0 + w1 * h1 + w2 * h2 + x[14]!);
      const d = 1 - t * t;
      const d0 = d * w0 * (1 - h0 * h0);
      const d1 = d * w1 * (1 - h1 * h1);
      const d2 = d * w2 * (1 - h2 * h2);
      r[0] = t;
      r[1] = d0 * x[2]! + d1 * x[5]! + d2 * x[8]!;
      r[2] = d0 * x[3]! + d1 * x[6]! + d2 * x[9]!;
      r[3] = d0 * p;
      r[4] = d0 * q;
      r[5] = d0;
      r[6] = d1 * p;
      r[7] = d1 * q;
      r[8] = d1;
      r[9] = d2 * p;
      r[10] = d2 * q;
      r[11] = d2;
      r[12] = d * h0;
      r[13] = d * h1;
      r[14] = d * h2;
      r[15] = d;
    },
  },
  {
    name: "logistic loss",
    text: "ln(1 + exp(-y*(a*u + b*v + c)))",
    inputs: { y: 1, a: 0.4, u: 1.2, b: -0.7, v: 0.3, c: 0.1 },
    byHand: (x, r) => {
      const [y, a, u, b, v, c] = [x[0]!, x[1]!, x[2]!, x[3]!, x[4]!, x[5]!];
      const score = a * u + b * v + c;
      const e = Math.exp(-y * score);
      const d = -e / (1 + e);
      const dy = d * y;
      r[0] = Math.log(1 + e);
      r[1] = d * score;
      r[2] = dy * u;
      r[3] = dy * a;
      r[4] = dy * v;
      r[5] = dy * b;
      r[6] = dy;
    },
  },
  {
    name: "Himmelblau",
    text: "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
    inputs: { x: 2.5, y: -1.2 },
    byHand: (v, r) => {
      const [x, y] = [v[0]!, v[1]!];
      const [a, b] = [x * x + y - 11, x + y * y - 7];
      r[0] = a * a + b * b;
      r[1] = 4 * a * x + 2 * b;
      r[2] = 2 * a + 4 * b * y;
    },
  },
  {
    name: "Lennard-Jones",
    text: "4*eps*((s/sqrt(x^2 + y^2 + z^2))^12 - (s/sqrt(x^2 + y^2 + z^2))^6)",
    inputs: { eps: 0.8, s: 1.1, x: 0.9, y: 0.7, z: 0.4 },
    byHand: (v, r) => {
      const [eps, s, x, y, z] = [v[0]!, v[1]!, v[2]!, v[3]!, v[4]!];
      const distance = Math.sqrt(x * x + y * y + z * z);
      const ratio = s / distance;
      const [p12, p6] = [ratio ** 12, ratio ** 6];
      const d = 4 * eps * (12 * ratio ** 11 - 6 * ratio ** 5);
      const along = (-d * ratio) / (distance * distance);
      r[0] = 4 * eps * (p12 - p6);
      r[1] = 4 * (p12 - p6);
      r[2] = d / distance;
      r[3] = along * x;
      r[4] = along * y;
      r[5] = along * z;
    },
  },
  {
    name: "softmax cross-entropy",
    text: "ln(exp(a) + exp(b) + exp(c)) - b",
    inputs: { a: 0.2, b: 1.3, c: -0.4 },
    byHand: (x, r) => {
      const [ea, eb, ec] = [Math.exp(x[0]!), Math.exp(x[1]!), Math.exp(x[2]!)];
      const total = ea + eb + ec;
      r[0] = Math.log(total) - x[1]!;
      r[1] = ea / total;
      r[2] = eb / total - 1;
      r[3] = ec / total;
    },
  },
  {
    name: "damped oscillation",
    text: "a*exp(-d*t)*cos(w*t + p)",
    inputs: { a: 1.5, d: 0.2, t: 3, w: 2.1, p: 0.4 },
    byHand: (x, r) => {
      const [a, d, t, w, p] = [x[0]!, x[1]!, x[2]!, x[3]!, x[4]!];
      const e = Math.exp(-d * t);
      const phase = w * t + p;
      const [c, s] = [Math.cos(phase), Math.sin(phase)];
      const [ae, aes] = [a * e, a * e * s];
      r[0] = ae * c;
      r[1] = e * c;
      r[2] = -t * ae * c;
      r[3] = -d * ae * c - w * aes;
      r[4] = -t * aes;
      r[5] = -aes;
    },
  },
  {
    name: "great-circle distance",
    text: "2*R*asin(sqrt(sin((b - a)/2)^2 + cos(a)*cos(b)*sin((d - c)/2)^2))",
    inputs: { R: 6371, a: 0.91, b: 0.71, c: -0.002, d: -1.29 },
    byHand: (x, r) => {
      const [R, a, b, c, d] = [x[0]!, x[1]!, x[2]!, x[3]!, x[4]!];
      const [u, v] = [(b - a) / 2, (d - c) / 2];
      const [su, cu, sv, cv] = [Math.sin(u), Math.cos(u), Math.sin(v), Math.cos(v)];
      const [sa, ca, sb, cb] = [Math.sin(a), Math.cos(a), Math.sin(b), Math.cos(b)];
      const h = su * su + ca * cb * sv * sv;
      const root = Math.sqrt(h);
      const angle = Math.asin(root);
      const g = R / (Math.sqrt(1 - h) * root);
      r[0] = 2 * R * angle;
      r[1] = 2 * angle;
      r[2] = g * (-su * cu - sa * cb * sv * sv);
      r[3] = g * (su * cu - ca * sb * sv * sv);
      r[5] = g * ca * cb * sv * cv;
      r[4] = -r[5];
    },
  },
  {
    name: "least squares of an exponential",
    text: range(5)
      .map((i) => `(y${i} - a*exp(-b*${i}))^2`)
      .join(" + "),
    inputs: {
      a: 2,
      b: 0.4,
      ...Object.fromEntries(range(5).map((i) => [`y${i}`, 2 * 0.7 ** i + 0.03])),
    },
    byHand: (x, r) => {
      const [a, b] = [x[0]!, x[1]!];
      let [sum, da, db] = [0, 0, 0];
      for (let i = 0; i < 5; i++) {
        const e = Math.exp(-b * i);
        const residual = x[2 + i]! - a * e;
        sum += residual * residual;
        da -= 2 * residual * e;
        db += 2 * residual * a * e * i;
        r[3 + i] = 2 * residual;
      }
      r[0] = sum;
      r[1] = da;
      r[2] = db;
    },
  },
];
