var _r = Object.create;
var Q = Object.defineProperty;
var Tr = Object.getOwnPropertyDescriptor;
var Sr = Object.getOwnPropertyNames;
var Ir = Object.getPrototypeOf,
  Ar = Object.prototype.hasOwnProperty;
var N = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (r) {
      throw ((t = 0), r);
    }
  },
  Er = (e, t) => {
    for (var r in t) Q(e, r, { get: t[r], enumerable: !0 });
  },
  Ae = (e, t, r, n) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const a of Sr(t))
        !Ar.call(e, a) &&
          a !== r &&
          Q(e, a, { get: () => t[a], enumerable: !(n = Tr(t, a)) || n.enumerable });
    return e;
  };
var _ = (e, t, r) => (
    (r = e != null ? _r(Ir(e)) : {}),
    Ae(t || !e || !e.__esModule ? Q(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  jr = (e) => Ae(Q({}, "__esModule", { value: !0 }), e);
var je = N((Ra, Ee) => {
  Ee.exports = require("./late.cjs").shared15;
});
var Le = N((Ha, Oe) => {
  Oe.exports = require("./main.cjs").shared34;
});
var Fe = N((Ca, Pe) => {
  Pe.exports = require("./main.cjs").shared35;
});
var De = N((Ua, ze) => {
  ze.exports = require("./late.cjs").shared16;
});
var He = N((Wa, Re) => {
  Re.exports = require("./late.cjs").shared17;
});
var Ue = N((Ba, Ce) => {
  Ce.exports = require("./late.cjs").shared18;
});
var Be = N((Za, We) => {
  We.exports = require("./main.cjs").shared36;
});
var Ge = N((Ga, Ze) => {
  Ze.exports = require("./main.cjs").shared37;
});
var Ye = N((Va, Ve) => {
  Ve.exports = require("./main.cjs").shared38;
});
var Qe = N((Ya, Xe) => {
  Xe.exports = require("./main.cjs").shared39;
});
var Ke = N((Xa, Je) => {
  Je.exports = require("./main.cjs").shared40;
});
var tt = N((Qa, et) => {
  et.exports = require("./main.cjs").shared41;
});
var nt = N((Ja, rt) => {
  rt.exports = require("./main.cjs").shared42;
});
var it = N((Ka, at) => {
  at.exports = require("./main.cjs").shared43;
});
var ot = N((ei, st) => {
  st.exports = require("./main.cjs").shared44;
});
var mt = N((ti, lt) => {
  lt.exports = require("./main.cjs").shared45;
});
var dt = N((ri, ut) => {
  ut.exports = require("./main.cjs").shared46;
});
var ft = N((ni, pt) => {
  pt.exports = require("./main.cjs").shared47;
});
var ht = N((ai, ct) => {
  ct.exports = require("./main.cjs").shared48;
});
var gt = N((ii, xt) => {
  xt.exports = require("./main.cjs").shared49;
});
var za = {};
Er(za, { module15: () => Qt, module16: () => yr, module17: () => kr });
module.exports = jr(za);
var ae = _(je()),
  Ut = _(Le()),
  Wt = _(Fe()),
  D = _(De()),
  y = _(He()),
  si = _(Ue()),
  oi = _(Be()),
  ke = _(Ge()),
  Bt = _(Ye()),
  li = _(Qe()),
  Zt = _(Ke()),
  Gt = _(tt()),
  ce = _(nt()),
  Vt = _(it()),
  Yt = _(ot()),
  mi = _(mt()),
  Xt = _(dt()),
  qe = _(ft()),
  I = _(ht()),
  ie = _(gt()),
  Qt = {};
(0, ie.d)(Qt, { exportHelp: () => da });
var l = {
    choice: 0,
    or: 1,
    and: 2,
    not: 3,
    comparison: 4,
    sum: 5,
    product: 6,
    sign: 7,
    power: 8,
    primary: 9,
  },
  F = ({ text: e, level: t }, r) => (t < r ? `(${e})` : e),
  S = (e) => ({ text: e, level: l.primary }),
  se = (e) => (t) => (t < 0 || Object.is(t, -0) ? { text: `-${e(-t)}`, level: l.sign } : S(e(t))),
  Jt = (e, t, r) => ({ text: `${F(e, l.or)} ? ${F(t, l.or)} : ${r.text}`, level: l.choice }),
  oe = {
    names: "function",
    typeset: (e) => e,
    isFaithful: (e, t) => e === t,
    value: () => "value",
    adjoint: () => {},
    element: (e, t) => `${e}[${t}]`,
  },
  Or = [
    /^ (?:\? |: )/,
    /^ (?:if|else|WHEN|ELSE) /,
    /^ (?:\|\||or|OR) /,
    /^ (?:&&|and|AND) /,
    /^ [+-] /,
    /^ [*/] /,
  ];
function L(e, t, r, n) {
  return Kt(e + t + r) ? e + t + r : `${e}${Lr(t, n, 88 - e.length)}${r}`;
}
function Lr(e, t, r = 88) {
  const n = (Or.map((a) => he(e, a, 0)).find(({ length: a }) => a > 1) ?? [e]).flatMap((a) =>
    Kt(t + a) ? [a] : he(a, Pr, Number.POSITIVE_INFINITY),
  );
  return Fr(n, t, r);
}
var Kt = (e) => e.length <= 88,
  Pr = /^ (?:[+-] |\* \(|\|\| |&& |and |or |AND |OR |WHEN |ELSE |if |else |\? |: )/;
function Fr(e, t, r) {
  let n = [],
    a = "";
  for (const i of e) {
    const s = n.length === 0 ? r : 88,
      o = a + i;
    a !== "" && o.length > s ? (n.push(a), (a = t + i.trimStart())) : (a = o);
  }
  return (
    n.push(a),
    n.join(`
`)
  );
}
function he(e, t, r) {
  let n = [],
    a = 0,
    i = 0,
    s = "";
  for (let o = 0; o < e.length; o++) {
    const m = e[o];
    if (s !== "") m === s && (s = "");
    else if (m === '"' || m === "`") s = m;
    else if ("([{".includes(m)) a++;
    else if (")]}".includes(m)) a--;
    else if (m === " " && a <= r && o > i) {
      if (!(r > 0 && e[o - 1] === ",") && !t.test(e.slice(o, o + 8))) continue;
      n.push(e.slice(i, o)), (i = o);
    }
  }
  return n.push(e.slice(i)), n;
}
function C(e, t) {
  let r = [],
    n = t;
  for (const a of e.split(" "))
    n.length > t.length && n.length + a.length > 88 && (r.push(n.trimEnd()), (n = t)),
      (n += `${a} `);
  return r.push(n.trimEnd()), r;
}
function Me(e, [t, r = ""], n) {
  const a = e.findIndex(({ isBackward: i }) => i);
  return e.flatMap((i, s) => {
    const o = n(i);
    if (s !== a) return [o];
    const m = /^ */.exec(o)?.[0],
      { identifier: d, by: f } = i,
      v =
        f === void 0
          ? "The derivatives of the value."
          : `The derivatives of the value: ${d} is that with respect to ${f}.`;
    return [...(s === 0 ? [] : [""]), `${m}${t}${v}${r}`, o];
  });
}
var Y =
    (e, t) =>
    (r, [n, a]) => ({ text: `${r.number(n, t)} ${e} ${r.number(a, t + 1)}`, level: t }),
  j =
    (e) =>
    (t, [r, n]) => ({
      text: `${t.number(r, l.sum)} ${e} ${t.number(n, l.sum)}`,
      level: l.comparison,
    }),
  z =
    (e, t) =>
    (r, [n, a]) => {
      const i = (s) => {
        const o = r.condition(s);
        return F(o, o.level === t ? t : l.not);
      };
      return { text: `${i(n)} ${e} ${i(a)}`, level: t };
    },
  c = (e) => (t, r) => S(`${e}(${r.map((n) => t.number(n)).join(", ")})`),
  x = (e) => (t, r) => (t.called.add(e), c(e)(t, r)),
  xe =
    (e) =>
    (t, [r, ...n]) =>
      S(n.reduce((a, i) => `${e}(${a}, ${t.number(i)})`, t.number(r))),
  er = ({ draft: e }, t) => e.content(t).kind !== "operation" && !Number.isNaN(e.number(t)),
  zr = (e, [t, r]) => {
    const n = e.draft.number(t),
      a = n !== void 0 && (0, y.d)(n) && !e.names.has(r) && e.draft.made(r, "mul") !== void 0,
      i = e.number(r, a ? l.product : l.sign);
    return { text: `${e.number(t, l.product)} * ${i}`, level: l.product };
  },
  tr = (e, t) => {
    const { draft: r } = e;
    return {
      text: t.reduce((n, a, i) => {
        const s = e.names.has(a) ? void 0 : (0, y.e)(r, a);
        return i === 0
          ? e.number(a, l.sum)
          : s === void 0
            ? `${n} + ${e.number(a, l.product)}`
            : `${n} - ${e.number(s, l.product)}`;
      }, ""),
      level: l.sum,
    };
  },
  Dr = (e, [t, r, n]) => e.language.choice(e.condition(t), e.write(r), e.write(n)),
  k = (e) => (t) => {
    throw (0, I.K)(
      `${e} cannot be written in ${t.language.title}`,
      "export it to another language, such as python or c",
    );
  },
  le =
    (e) =>
    (t, [r]) => {
      const n = Rr(t, r);
      return n !== r && t.write(n).level >= e && !t.number(n).startsWith("-")
        ? { text: `-${t.number(r)}`, level: l.product }
        : { text: `-${t.number(r, e)}`, level: l.sign };
    };
function Rr(e, t) {
  let r = t;
  for (;;) {
    if (e.names.has(r)) return r;
    const n = e.draft.made(r, "mul") ?? e.draft.made(r, "div");
    if (n === void 0) return r;
    r = n[0];
  }
}
var X =
    (e) =>
    (t, [r, n]) => {
      if (t.names.get(r) === void 0 || t.draft.number(n) !== 2) return e(t, [r, n]);
      const a = t.number(r);
      return { text: `${a} * ${a}`, level: l.product };
    },
  Ne =
    (e) =>
    (t, [r, n]) => ({ text: `${e}(${t.number(r)}) / ${e}(${t.number(n)})`, level: l.product }),
  G = {
    add: Y("+", l.sum),
    sub: Y("-", l.sum),
    mul: zr,
    div: Y("/", l.product),
    lt: j("<"),
    le: j("<="),
    gt: j(">"),
    ge: j(">="),
    if: Dr,
    sum: tr,
  },
  me = (e = "") => ({
    sqrt: c(`${e}sqrt`),
    exp: c(`${e}exp`),
    log10: c(`${e}log10`),
    sin: c(`${e}sin`),
    cos: c(`${e}cos`),
    tan: c(`${e}tan`),
    asin: c(`${e}asin`),
    acos: c(`${e}acos`),
    atan: c(`${e}atan`),
    atan2: c(`${e}atan2`),
    sinh: c(`${e}sinh`),
    cosh: c(`${e}cosh`),
    tanh: c(`${e}tanh`),
    asinh: c(`${e}asinh`),
    acosh: c(`${e}acosh`),
    atanh: c(`${e}atanh`),
    floor: c(`${e}floor`),
    ceil: c(`${e}ceil`),
  }),
  bt = {
    sech: {
      code: `/* 1/cosh(x), without overflow. */
static double sech(double x)
{
    const double q = exp(-fabs(x));
    return 2 * q / (1 + q * q);
}`,
    },
    sinc: {
      code: `/* sin(x)/x, and 1 at 0. */
static double sinc(double x)
{
    return x == 0 ? 1 : sin(x) / x;
}`,
    },
    sinc_derivative: {
      code: `/* The n-th derivative of sin(x)/x: by parts, or for small x by its series. */
static double sinc_derivative(double x, int n)
{
    if (fabs(x) > n + 1) {
        const double waves[] = {sin(x), cos(x), -sin(x), -cos(x)}; /* The sine's derivatives. */
        double value = sin(x) / x;
        for (int k = 1; k <= n; k++) value = (waves[k % 4] - k * value) / x;
        return value;
    }
    double power = n % 2 == 0 ? 1 : x;
    double sum = 0;
    for (int m = n + n % 2; m < n + 60; m += 2) {
        sum += (m % 4 == 0 ? power : -power) / (m + 1);
        power *= x * x / ((m - n + 1.0) * (m - n + 2.0));
    }
    return sum;
}`,
    },
    sigmoid: {
      code: `/* 1/(1 + exp(-x)), without overflow. */
static double sigmoid(double x)
{
    return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x));
}`,
    },
    softplus: {
      code: `/* ln(1 + exp(x)), without overflow. */
static double softplus(double x)
{
    return (x > 0 ? x : 0) + log1p(exp(-fabs(x)));
}`,
    },
    pi: { code: "static const double pi = 3.141592653589793;" },
    normpdf: {
      needs: ["pi"],
      code: `/* The density of the standard normal distribution. */
static double normpdf(double x)
{
    return exp(-x * x / 2) / sqrt(2 * pi);
}`,
    },
    normcdf: {
      code: `/* The distribution function of the standard normal distribution. */
static double normcdf(double x)
{
    return erfc(-x / sqrt(2)) / 2;
}`,
    },
    normlogcdf: {
      needs: ["pi", "normcdf", "normlogcdf_derivative"],
      code: `/* ln(normcdf(x)), without underflow. */
static double normlogcdf(double x)
{
    if (x > 0) return log1p(-normcdf(-x));
    if (x > -2) return log(normcdf(x));
    return -x * x / 2 - log(sqrt(2 * pi) * normlogcdf_derivative(x, 1));
}`,
    },
    normlogcdf_derivative: {
      needs: ["normpdf", "normcdf"],
      code: `/* The n-th derivative of ln(normcdf(x)): the first is normpdf(x)/normcdf(x), or Laplace's continued fraction. */
static double normlogcdf_derivative(double x, int n)
{
    if (x > 40) return 0;
    if (x < -30) {
        /* Of -x*x/2 - log(-x), and of a series in 1/x^2. */
        const double numbers[] = {-1, 5.0 / 2, -37.0 / 3, 353.0 / 4, -4081.0 / 5, 55205.0 / 6};
        double sum = -1 / x;
        for (int k = 1; k < n; k++) sum *= -k / x;
        for (int k = 0; k < 6; k++) {
            double term = numbers[k] * pow(x, -2 * k - 2);
            for (int j = 0; j < n; j++) term *= -(2 * k + 2 + j) / x;
            sum += term;
        }
        return sum - (n == 1 ? x : n == 2 ? 1 : 0);
    }
    double slopes[n + 1], sums[n + 1];
    if (x > -2) {
        slopes[0] = normpdf(x) / normcdf(x);
        sums[0] = x + slopes[0];
        sums[1] = 1 - slopes[0] * sums[0];
    } else {
        double rest = (x + sqrt(x * x + 800)) / 2;
        for (int k = 199; k > 1; k--) rest = k / (rest - x);
        sums[0] = 1 / (rest - x);
        slopes[0] = sums[0] - x;
        sums[1] = (rest - sums[0]) * sums[0];
    }
    /* Each from those before, as the first is -(itself)*(itself + x) when it is differentiated. */
    for (int m = 1; m < n; m++) {
        double ways = 1;
        slopes[m] = 0;
        for (int k = 0; k < m; k++) {
            slopes[m] -= ways * slopes[k] * sums[m - 1 - k];
            ways = ways * (m - 1 - k) / (k + 1);
        }
        if (m > 1) sums[m] = slopes[m];
    }
    return slopes[n - 1];
}`,
    },
    stirling: {
      code: `/* What Stirling's series adds to (x - 1/2)*ln(x) - x + ln(2*pi)/2, for x from 10 on. */
static double stirling(double x)
{
    const double r = 1 / (x * x);
    const double rest = 1.0 / 1188 - r * (691.0 / 360360 - r / 156);
    return (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r * rest)))) / x;
}`,
    },
    digamma: {
      needs: ["pi"],
      code: `/* The derivative of ln(gamma(x)): its asymptotic series, shifted and reflected. */
static double digamma(double x)
{
    if (x <= 0 && x == floor(x)) return NAN;
    if (x <= 0) return digamma(1 - x) - pi / tan(pi * (x - round(x)));
    double sum = 0;
    for (; x < 10; x++) sum -= 1 / x;
    const double r = 1 / (x * x);
    const double rest = 1.0 / 240 - r * (1.0 / 132 - r * (691.0 / 32760 - r / 12));
    const double series = r * (1.0 / 12 - r * (1.0 / 120 - r * (1.0 / 252 - r * rest)));
    return sum + log(x) - 0.5 / x - series;
}`,
    },
    trigamma: {
      needs: ["pi"],
      code: `/* The derivative of digamma. */
static double trigamma(double x)
{
    if (x <= 0 && x == floor(x)) return NAN;
    if (x <= 0) return pow(pi / sin(pi * (x - round(x))), 2) - trigamma(1 - x);
    double sum = 0;
    for (; x < 10; x++) sum += 1 / (x * x);
    const double r = 1 / (x * x);
    const double rest = 1.0 / 30 - r * (5.0 / 66 - r * (691.0 / 2730 - r * 7 / 6));
    const double series = r / x * (1.0 / 6 - r * (1.0 / 30 - r * (1.0 / 42 - r * rest)));
    return sum + 1 / x + r / 2 + series;
}`,
    },
    polygamma: {
      needs: ["pi"],
      code: `/* The n-th derivative of digamma, for n from 1 on: a sum, and its rest by Euler and Maclaurin. */
static double polygamma(int n, double x)
{
    if (x <= 0 && x == floor(x)) return NAN;
    if (x <= 0) {
        /* By reflection, with the Taylor series of the cotangent. */
        double terms[n + 1];
        terms[0] = 1 / tan(pi * (x - round(x)));
        for (int k = 0; k < n; k++) {
            double sum = k == 0 ? 1 : 0;
            for (int j = 0; j <= k; j++) sum += terms[j] * terms[k - j];
            terms[k + 1] = -sum / (k + 1);
        }
        double reflected = pow(pi, n + 1) * terms[n];
        for (int k = 2; k <= n; k++) reflected *= k;
        return (n % 2 == 0 ? polygamma(n, 1 - x) : -polygamma(n, 1 - x)) - reflected;
    }
    const double bernoulli[] = {1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66,
                                -691.0 / 2730, 7.0 / 6};
    const double s = n + 1;
    double sum = 0;
    for (; x < 15 + n; x++) sum += pow(x, -s);
    sum += pow(x, -n) / n + pow(x, -s) / 2;
    double term = s * pow(x, -s - 1) / 2;
    for (int k = 0; k < 7; k++) {
        sum += bernoulli[k] * term;
        term *= (s + 2 * k + 1) * (s + 2 * k + 2) / ((2 * k + 3.0) * (2 * k + 4.0) * x * x);
    }
    for (int k = 2; k <= n; k++) sum *= k;
    return n % 2 == 0 ? -sum : sum;
}`,
    },
    digamma_step: {
      needs: ["digamma"],
      code: `/* digamma(x + y) - digamma(x), without cancellation: as the difference of each term, of a sum and of a series. */
static double digamma_step(double x, double y)
{
    const double plain = digamma(x + y) - digamma(x);
    if (!(x > -1e4 && x + y > -1e4 && fabs(plain) < INFINITY)) return plain;
    double step = 0;
    for (; x < 12 || x + y < 12; x++) step += y / (x * (x + y));
    const double ratio = log1p(y / x);
    const double numbers[] = {1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760};
    step += ratio - expm1(-ratio) / (2 * x);
    for (int k = 0; k < 6; k++) step -= numbers[k] * expm1(-(2 * k + 2) * ratio) / pow(x, 2 * k + 2);
    return step;
}`,
    },
    sin_pi: {
      needs: ["pi"],
      code: `/* sin(pi*x), exact at whole numbers. */
static double sin_pi(double x)
{
    return sin(pi * (x - round(x))) * (fmod(round(x), 2) == 0 ? 1 : -1);
}`,
    },
    beta: {
      needs: ["pi", "sin_pi", "stirling"],
      code: `/* The beta function, of negative numbers by reflection. */
static double beta(double x, double y)
{
    const double p = fmin(x, y);
    const double q = fmax(x, y);
    const double s = x + y;
    if (isnan(s)) return NAN;
    if (!(p > 0)) {
        if ((p == 0 && q == 0) || (p < 0 && p == floor(p)) || (q < 0 && q == floor(q))) return NAN;
        if (p == 0 || q == 0) return INFINITY;
        if (q < 0) return pi * sin_pi(s) / (sin_pi(p) * sin_pi(q) * (1 - s) * beta(1 - p, 1 - q));
        if (s > 0) return pi / (sin_pi(p) * q * beta(1 - p, s));
        return beta(q, 1 - s) * sin_pi(s) / sin_pi(p);
    }
    if (q < 10) return tgamma(p) * tgamma(q) / tgamma(p + q);
    const double rest = stirling(q) - stirling(p + q) + (q - 0.5) * log1p(-p / (p + q));
    if (p < 10) return tgamma(p) * exp(rest + p - p * log(p + q));
    const double power = (p - 0.5) * log(p / (p + q)) - 0.5 * log(p + q);
    return sqrt(2 * pi) * exp(power + stirling(p) + rest);
}`,
    },
    larger: {
      code: `/* The larger one, and NaN if one of them is, which fmax passes over. */
static double larger(double x, double y)
{
    return x > y || isnan(x) ? x : y;
}`,
    },
    smaller: {
      code: `/* The smaller one, and NaN if one of them is, which fmin passes over. */
static double smaller(double x, double y)
{
    return x < y || isnan(x) ? x : y;
}`,
    },
    sign: {
      code: `/* -1, 0 or 1, and NaN of NaN. */
static double sign(double x)
{
    return x > 0 ? 1 : x < 0 ? -1 : x;
}`,
    },
    mod: {
      code: `/* The remainder with the sign of y. */
static double mod(double x, double y)
{
    const double remainder = fmod(x, y);
    return remainder != 0 && (remainder < 0) != (y < 0) ? remainder + y : remainder;
}`,
    },
  },
  vt = (e, t) => (r, n) =>
    n.every((a) => er(r, a)) ? xe(e)(r, n) : (r.called.add(t), xe(t)(r, n)),
  Hr = {
    ...G,
    ...me(),
    neg: le(l.primary),
    eq: j("=="),
    ne: j("!="),
    and: z("&&", l.and),
    or: z("||", l.or),
    not: (e, [t]) => ({ text: `!${e.test(t, l.primary)}`, level: l.sign }),
    pow: X(c("pow")),
    cbrt: c("cbrt"),
    expm1: c("expm1"),
    ln: c("log"),
    log: Ne("log"),
    log1p: c("log1p"),
    log2: c("log2"),
    sech: x("sech"),
    sinc: x("sinc"),
    sincd: x("sinc_derivative"),
    sigmoid: x("sigmoid"),
    softplus: x("softplus"),
    erf: c("erf"),
    erfc: c("erfc"),
    normpdf: x("normpdf"),
    normcdf: x("normcdf"),
    normlogcdf: x("normlogcdf"),
    normlogcdfd: x("normlogcdf_derivative"),
    gamma: c("tgamma"),
    lgamma: c("lgamma"),
    digamma: x("digamma"),
    trigamma: x("trigamma"),
    polygamma: x("polygamma"),
    digammastep: x("digamma_step"),
    beta: x("beta"),
    abs: c("fabs"),
    sign: x("sign"),
    round: c("round"),
    trunc: c("trunc"),
    mod: x("mod"),
    min: vt("fmin", "smaller"),
    max: vt("fmax", "larger"),
    hypot: xe("hypot"),
  },
  Cr = new Set(
    "auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while asm typeof alignas alignof constexpr nullptr static_assert thread_local typeof_unqual linux unix i386 main value gradient bool true false complex I NAN INFINITY NULL EOF errno stdin stdout stderr HUGE MATH_ERREXCEPT MATH_ERRNO math_errhandling signgam DOMAIN SING OVERFLOW UNDERFLOW PLOSS TLOSS X_TLOSS MAXFLOAT fpclassify isfinite isgreater isgreaterequal isinf isless islessequal islessgreater isnan isnormal isunordered signbit iscanonical iseqsig issignaling issubnormal iszero acos acosh asin asinh atan atan2 atanh cbrt ceil cos cosh erf erfc exp expm1 fabs floor fmax fmin fmod hypot lgamma log log10 log1p log2 pow round sin sinh sqrt tan tanh tgamma trunc".split(
      " ",
    ),
  ),
  Ur =
    /^_[A-Z_]|^(?:FP_(?:FAST_FMA(?:[FL]|F\d+X?)?|L?LOGB(?:0|NAN)|ILOGB(?:0|NAN)|INFINITE|NAN|NORMAL|SUBNORMAL|ZERO|INT_(?:UPWARD|DOWNWARD|TOWARDZERO|TONEAREST|TONEARESTFROMZERO))|HUGE_VAL(?:F|L|_F\d+X?)?|SNAN(?:F\d*X?|L)?|M_(?:E|[12]_PI|2_SQRTPI|LN2|LN10|LOG2E|LOG10E|PI(?:_[24])?|SQRT(?:2|1_2))(?:f\d*x?|l)?)$/,
  Wr = (e) => e.split(" ").flatMap((t) => [t, `${t}f`, `${t}l`]),
  Br = new Set([
    ...Wr(
      "acos acosh asin asinh atan atan2 atanh cabs cacos cacosh carg casin casinh catan catanh cbrt ccos ccosh ceil cexp cimag clog clog10 conj copysign cos cosh cpow cproj creal csin csinh csqrt ctan ctanh drem erf erfc exp exp10 exp2 expm1 fabs fdim finite floor fma fmax fmin fmod frexp gamma hypot ilogb isinf isnan j0 j1 jn ldexp lgamma llrint llround log log10 log1p log2 logb lrint lround modf nan nearbyint nextafter nexttoward pow pow10 remainder remquo rint round roundeven scalb scalbln scalbn significand sin sincos sinh sqrt tan tanh tgamma trunc y0 y1 yn",
    ),
    ..."gamma_r gammaf_r gammal_r lgamma_r lgammaf_r lgammal_r signbitf signbitl scalbnf".split(
      " ",
    ),
    ..."abort abs aligned_alloc alloca atexit atof atoi atol bcmp bcopy bsearch bzero calloc clock dcgettext dgettext div execl execle execlp execv execve execvp exit fclose feclearexcept fegetenv fegetexceptflag fegetround feholdexcept feraiseexcept fesetenv fesetexceptflag fesetround fetestexcept feupdateenv ffs ffsl ffsll fopen fork fprintf fputc fputs fread free fscanf fwrite getc getchar getenv gettext imaxabs index isalnum isalpha isascii isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper iswalnum iswalpha iswblank iswcntrl iswdigit iswgraph iswlower iswprint iswpunct iswspace iswupper iswxdigit isxdigit labs ldiv llabs localtime longjmp malloc memchr memcmp memcpy memmove mempcpy memset posix_memalign printf putc putchar puts qsort raise rand random read realloc remove rename rindex scanf setjmp signal snprintf sprintf srand sscanf stpcpy stpncpy strcasecmp strcat strchr strcmp strcpy strcspn strdup strfmon strftime strlen strncasecmp strncat strncmp strncpy strndup strnlen strpbrk strrchr strspn strstr strtod system time toascii tolower toupper towlower towupper vfprintf vfscanf vprintf vscanf vsnprintf vsprintf vsscanf write".split(
      " ",
    ),
  ]);
function Zr(e) {
  return Number.isNaN(e)
    ? "NAN"
    : e === Number.POSITIVE_INFINITY
      ? "INFINITY"
      : /^\d+$/.test(String(e))
        ? `${e}.0`
        : String(e);
}
function Gr(e) {
  let { name: t, parameters: r, bindings: n, value: a, partials: i, helpers: s } = e,
    o = r.map(({ identifier: u, length: g }) =>
      g === void 0 ? `double ${u}` : `const double ${u}[${g}]`,
    ),
    m = r.reduce((u, { length: g }) => u + (g ?? 1), 0),
    d = [...o, `double gradient[${m}]`],
    f = `double ${t}(${d.join(", ")})`,
    v = 0,
    b = i.flatMap((u) =>
      [u].flat().map((g) => L(`    gradient[${v++}] = `, g.text, ";", "        ")),
    ),
    h = new Set(
      [...n.map(({ code: u }) => u.text), a.text, ...b].flatMap((u) => u.match(/\w+/g) ?? []),
    ),
    p = [
      ...r.filter(({ identifier: u }) => !h.has(u)).map(({ identifier: u }) => `    (void)${u};`),
      ...Me(n, ["/* ", " */"], ({ identifier: u, code: g, isTest: $ }) =>
        L(`    const ${$ ? "int" : "double"} ${u} = `, g.text, ";", "        "),
      ),
    ];
  return `${[
    "#include <math.h>",
    "",
    ...s.flatMap((u) => [u, ""]),
    ...Vr(e),
    ...(f.length < 88
      ? [f]
      : [`double ${t}(`, ...d.map((u, g) => `    ${u}${g === d.length - 1 ? ")" : ","}`)]),
    "{",
    ...p,
    ...(p.length > 0 ? [""] : []),
    ...b,
    `    return ${a.text};`,
    "}",
  ].join(`
`)}
`;
}
function Vr({ formula: e, remarks: t, parameters: r }) {
  let n = 0,
    a = r.map(({ identifier: i, length: s }) => {
      const o = n;
      return (
        (n += s ?? 1),
        s === void 0
          ? i
          : `${i}[0]${s > 1 ? ` to ${i}[${s - 1}] (gradient[${o}] to gradient[${n - 1}])` : ""}`
      );
    });
  return [
    "/*",
    ...[
      `${e}.`,
      `Writes the gradient: the derivatives with respect to ${a.join(", ")}.`,
      ...t.map((i) => `${i}.`),
    ]
      .flatMap((i) => C(i.replaceAll("??", "? ?"), " * "))
      .map((i) => i.replace(/\\$/, "\\ .")),
    " */",
  ];
}
var Yr = {
    words: ["c"],
    title: "C",
    endings: ["c", "h"],
    naming: {
      reserved: new Set([...Cr, ...Object.keys(bt)]),
      reservedForm: Ur,
      taken: Br,
      allowsLetters: !1,
      folded: (e) => e,
    },
    spellings: Hr,
    helpers: bt,
    longest: 28,
    isStrict: !1,
    ...oe,
    number: se(Zr),
    choice: Jt,
    assemble: Gr,
  },
  wt = class {
    naming;
    isReserved;
    taken = new Set();
    count = 0;
    constructor(e, t = new Set()) {
      this.naming = e;
      const { reserved: r, reservedForm: n } = e;
      this.isReserved = (a) => r.has(a) || t.has(a) || n?.test(a) === !0;
    }
    named(e, t = () => []) {
      let r = ar(e, this.naming.allowsLetters),
        n = this.isReserved(this.folded(r)) ? `${r.replace(/^_+(?=.)/, "")}_` : r,
        a = (o) => n.slice(0, (this.naming.longest ?? n.length + o.length) - o.length) + o,
        i = a(""),
        s = () => !this.isTaken(i) && t(i).every((o) => !this.taken.has(o));
      for (let o = 2; !s(); o++) i = a(`_${o}`);
      for (const o of [this.folded(i), ...t(i)]) this.taken.add(o);
      return i;
    }
    reserve(e) {
      this.taken.add(this.folded(e));
    }
    fresh() {
      for (;;) {
        const e = `t${++this.count}`;
        if (!this.isTaken(e)) return this.taken.add(this.folded(e)), e;
      }
    }
    isTaken(e) {
      const t = this.folded(e);
      return this.taken.has(t) || this.isReserved(t);
    }
    folded(e) {
      return this.naming.folded(e);
    }
  },
  Xr = new Map(
    [...ke.a].flatMap(([e, t]) => [
      [t, e],
      [t.toUpperCase(), `${e[0]?.toUpperCase()}${e.slice(1)}`],
    ]),
  ),
  Qr = new Map([
    ["'", "_prime"],
    ["\u2032", "_prime"],
    ["%", "_percent"],
    ["\u221E", "infinity"],
  ]),
  rr = /^(?:(?=\p{ID_Continue})[\p{L}\p{Mn}\p{Mc}\p{Nd}\p{Nl}\p{Pc}])+$/u;
function nr(e, t) {
  return JSON.stringify(e).replace(/[\p{C}\p{Zl}\p{Zp}\p{Zs}]/gu, (r) =>
    r === " " ? r : t(r.codePointAt(0)),
  );
}
var Jr = (e) => /^[\p{ID_Start}$_]/u.test(e) && rr.test(e.replaceAll("$", "_"));
function ar(e, t) {
  const r = [...e.normalize("NFKC")]
    .map((a) => {
      if (/[A-Za-z0-9_]/.test(a) || (t && rr.test(a))) return a;
      const i = Xr.get(a) ?? Qr.get(a);
      if (i !== void 0) return i;
      const [s = ""] = a.normalize("NFD");
      return /[A-Za-z0-9]/.test(s)
        ? s
        : /[\p{L}\p{N}]/u.test(a)
          ? `u${a.codePointAt(0).toString(16)}`
          : "_";
    })
    .join("")
    .replace(/(?<=[^_])_+$|__+(?=_prime|_percent)/g, "");
  if (r === e) return /^[\p{ID_Start}_]/u.test(r) ? r : `x${r}`;
  const n = r.replace(/_{2,}/g, "_").replace(/^_+(?=.)|_+$/g, "");
  return n === "" ? "x" : /^[\p{ID_Start}_]/u.test(n) ? n : `x${n}`;
}
var $t = {
    sech: {
      code: `/** 1/cosh(x), without overflow. */
function sech(x: number): number {
  const q = Math.exp(-Math.abs(x));
  return (2 * q) / (1 + q * q);
}`,
    },
    sinc: {
      code: `/** sin(x)/x, and 1 at 0. */
function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(x) / x;
}`,
    },
    sincDerivative: {
      code: `/** The n-th derivative of sin(x)/x: by parts, or for small x by its series. */
function sincDerivative(x: number, n: number): number {
  if (Math.abs(x) > n + 1) {
    // The sine and its derivatives.
    const waves = [Math.sin(x), Math.cos(x), -Math.sin(x), -Math.cos(x)];
    let value = Math.sin(x) / x;
    for (let k = 1; k <= n; k++) value = ((waves[k % 4] as number) - k * value) / x;
    return value;
  }
  let power = n % 2 === 0 ? 1 : x;
  let sum = 0;
  for (let m = n + (n % 2); m < n + 60; m += 2) {
    sum += (m % 4 === 0 ? power : -power) / (m + 1);
    power *= (x * x) / ((m - n + 1) * (m - n + 2));
  }
  return sum;
}`,
    },
    sigmoid: {
      code: `/** 1/(1 + exp(-x)), without overflow. */
function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}`,
    },
    softplus: {
      code: `/** ln(1 + exp(x)), without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}`,
    },
    erf: {
      needs: ["erfc"],
      code: `/** The error function: its series, or 1 - erfc(x). */
function erf(x: number): number {
  if (Math.abs(x) > 2) return Math.sign(x) * (1 - erfc(Math.abs(x)));
  let term = x;
  let sum = x;
  for (let n = 1; n < 60; n++) {
    term *= (x * x) / (n + 0.5);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}`,
    },
    erfc: {
      needs: ["erf"],
      code: `/** 1 - erf(x), exact for large x: Laplace's continued fraction. */
function erfc(x: number): number {
  if (x < 1) return 1 - erf(x);
  let fraction = x;
  for (let k = Math.ceil(10 + 200 / (x * x)); k > 0; k--) fraction = x + k / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}`,
    },
    normpdf: {
      code: `/** The density of the standard normal distribution. */
function normpdf(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}`,
    },
    normcdf: {
      needs: ["erf", "erfc"],
      code: `/** The distribution function of the standard normal distribution. */
function normcdf(x: number): number {
  return erfc(-x / Math.SQRT2) / 2;
}`,
    },
    normlogcdf: {
      needs: ["normcdf", "normlogcdfDerivative"],
      code: `/** ln(normcdf(x)), without underflow. */
function normlogcdf(x: number): number {
  if (x > 0) return Math.log1p(-normcdf(-x));
  if (x > -2) return Math.log(normcdf(x));
  return (-x * x) / 2 - Math.log(Math.sqrt(2 * Math.PI) * normlogcdfDerivative(x, 1));
}`,
    },
    normlogcdfDerivative: {
      needs: ["normpdf", "normcdf"],
      code: `/** The n-th derivative of ln(normcdf(x)): the first is normpdf(x)/normcdf(x), or Laplace's continued fraction. */
function normlogcdfDerivative(x: number, n: number): number {
  if (x > 40) return 0;
  if (x < -30) {
    // Of -x*x/2 - ln(-x), and of a series in 1/x^2.
    let sum = -1 / x;
    for (let k = 1; k < n; k++) sum *= -k / x;
    for (const [k, number] of [-1, 5 / 2, -37 / 3, 353 / 4, -4081 / 5, 55205 / 6].entries()) {
      let term = number * x ** (-2 * k - 2);
      for (let j = 0; j < n; j++) term *= -(2 * k + 2 + j) / x;
      sum += term;
    }
    return sum - (n === 1 ? x : n === 2 ? 1 : 0);
  }
  let rest = (x + Math.sqrt(x * x + 800)) / 2;
  for (let k = 199; k > 1; k--) rest = k / (rest - x);
  const fraction = 1 / (rest - x);
  const ratio = normpdf(x) / normcdf(x);
  const slopes = [x > -2 ? ratio : fraction - x];
  const sums = x > -2 ? [x + ratio, 1 - ratio * (x + ratio)] : [fraction, (rest - fraction) * fraction];
  // Each from those before, as the first is -(itself)*(itself + x) when it is differentiated.
  for (let m = 1; m < n; m++) {
    let slope = 0;
    let ways = 1;
    for (let k = 0; k < m; k++) {
      slope -= ways * (slopes[k] as number) * (sums[m - 1 - k] as number);
      ways = (ways * (m - 1 - k)) / (k + 1);
    }
    slopes.push(slope);
    if (m > 1) sums.push(slope);
  }
  return (slopes[n - 1] as number);
}`,
    },
    stirling: {
      code: `/** What Stirling's series adds to (x - 1/2)*ln(x) - x + ln(2*pi)/2, for x from 10 on. */
function stirling(x: number): number {
  const r = 1 / (x * x);
  const rest = 1 / 1188 - r * (691 / 360360 - r / 156);
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * rest)))) / x;
}`,
    },
    sinpi: {
      code: `/** sin(pi*x), exact at whole numbers. */
function sinpi(x: number): number {
  const whole = Math.round(x);
  return Math.sin(Math.PI * (x - whole)) * (whole % 2 === 0 ? 1 : -1);
}`,
    },
    gamma: {
      needs: ["stirling", "sinpi"],
      code: `/** The gamma function: Stirling's series, shifted and reflected. */
function gamma(x: number): number {
  if (x < 0 && x === Math.floor(x)) return NaN;
  if (x < 0.5) return Math.PI / (sinpi(x) * gamma(1 - x));
  if (x > 171.7) return Infinity;
  let product = 1;
  for (; x < 10; x++) product *= x;
  const root = x ** (x / 2 - 0.25);
  return (Math.sqrt(2 * Math.PI) * root * Math.exp(stirling(x) - x) * root) / product;
}`,
    },
    lgamma: {
      needs: ["stirling", "sinpi"],
      code: `/** ln|gamma(x)|: between 0.5 and 2.5 from a Taylor series, that its roots keep their digits. */
function lgamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.abs(sinpi(x))) - lgamma(1 - x);
  if (x < 2.5) {
    const coefficients = [
      1.2561176684318005, 0.14191147786855765, 0.013339955374185749, 0.0018693886746981281,
      0.00031250576118427336, 5.771997866104775e-5, 1.1361430156458442e-5, 2.33630095855835e-6,
      4.958402952137287e-7, 1.0775400096550505e-7, 2.3847713635254224e-8, 5.354323740781491e-9,
      1.2161233925261413e-9, 2.788321840043062e-10, 6.443084294914852e-11,
      1.498581415330987e-11, 3.5048396836871797e-12,
    ];
    const z = x < 1.5 ? x - 1 : x - 2;
    let sum = 0;
    for (let k = coefficients.length - 1; k >= 1; k--) sum = (coefficients[k] as number) - z * sum;
    const shifted = z * ((coefficients[0] as number) + z * sum) - Math.log1p(z / 2) - Math.log1p(z / 3);
    return x < 1.5 ? shifted - Math.log1p(z) : shifted;
  }
  let product = 1;
  for (; x < 10; x++) product *= x;
  const tail = Math.log(2 * Math.PI) / 2 + stirling(x) - Math.log(product);
  return (x - 0.5) * (Math.log(x) - 1) - 0.5 + tail;
}`,
    },
    digamma: {
      code: `/** The derivative of ln(gamma(x)): its asymptotic series, shifted and reflected. */
function digamma(x: number): number {
  if (x <= 0 && x === Math.floor(x)) return NaN;
  if (x <= 0) return digamma(1 - x) - Math.PI / Math.tan(Math.PI * (x - Math.round(x)));
  let sum = 0;
  for (; x < 10; x++) sum -= 1 / x;
  const r = 1 / (x * x);
  const rest = 1 / 240 - r * (1 / 132 - r * (691 / 32760 - r / 12));
  return sum + Math.log(x) - 0.5 / x - r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * rest)));
}`,
    },
    trigamma: {
      needs: ["sinpi"],
      code: `/** The derivative of digamma. */
function trigamma(x: number): number {
  if (x <= 0 && x === Math.floor(x)) return NaN;
  if (x <= 0) return (Math.PI / sinpi(x)) ** 2 - trigamma(1 - x);
  let sum = 0;
  for (; x < 10; x++) sum += 1 / (x * x);
  const r = 1 / (x * x);
  const rest = 1 / 30 - r * (5 / 66 - r * (691 / 2730 - (r * 7) / 6));
  return sum + 1 / x + r / 2 + (r / x) * (1 / 6 - r * (1 / 30 - r * (1 / 42 - r * rest)));
}`,
    },
    polygamma: {
      code: `/** The n-th derivative of digamma, for n from 1 on: a sum, and its rest by Euler and Maclaurin. */
function polygamma(n: number, x: number): number {
  if (x <= 0 && x === Math.floor(x)) return NaN;
  if (x <= 0) {
    // By reflection, with the Taylor series of the cotangent.
    const terms = [1 / Math.tan(Math.PI * (x - Math.round(x)))];
    for (let k = 0; k < n; k++) {
      let sum = k === 0 ? 1 : 0;
      for (let j = 0; j <= k; j++) sum += (terms[j] as number) * (terms[k - j] as number);
      terms.push(-sum / (k + 1));
    }
    let reflected = Math.PI ** (n + 1) * (terms[n] as number);
    for (let k = 2; k <= n; k++) reflected *= k;
    return (n % 2 === 0 ? polygamma(n, 1 - x) : -polygamma(n, 1 - x)) - reflected;
  }
  const s = n + 1;
  let sum = 0;
  for (; x < 15 + n; x++) sum += x ** -s;
  sum += x ** -n / n + x ** -s / 2;
  let term = (s * x ** (-s - 1)) / 2;
  const bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6];
  for (const [k, number] of bernoulli.entries()) {
    sum += number * term;
    term *= ((s + 2 * k + 1) * (s + 2 * k + 2)) / ((2 * k + 3) * (2 * k + 4) * x * x);
  }
  for (let k = 2; k <= n; k++) sum *= k;
  return n % 2 === 0 ? -sum : sum;
}`,
    },
    digammaStep: {
      needs: ["digamma"],
      code: `/** digamma(x + y) - digamma(x), without cancellation: as the difference of each term, of a sum and of a series. */
function digammaStep(x: number, y: number): number {
  const plain = digamma(x + y) - digamma(x);
  if (!(x > -1e4 && x + y > -1e4 && Math.abs(plain) < Infinity)) return plain;
  let step = 0;
  for (; x < 12 || x + y < 12; x++) step += y / (x * (x + y));
  const ratio = Math.log1p(y / x);
  step += ratio - Math.expm1(-ratio) / (2 * x);
  const numbers = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760];
  for (const [k, number] of numbers.entries()) {
    step -= (number * Math.expm1(-(2 * k + 2) * ratio)) / x ** (2 * k + 2);
  }
  return step;
}`,
    },
    beta: {
      needs: ["gamma", "sinpi", "stirling"],
      code: `/** The beta function, of negative numbers by reflection. */
function beta(x: number, y: number): number {
  const [p, q] = x < y ? [x, y] : [y, x];
  const s = x + y;
  if (Number.isNaN(s)) return NaN;
  if (!(p > 0)) {
    if (p === 0 && q === 0) return NaN;
    if ((p < 0 && Number.isInteger(p)) || (q < 0 && Number.isInteger(q))) return NaN;
    if (p === 0 || q === 0) return Infinity;
    if (q < 0) return (Math.PI * sinpi(s)) / (sinpi(p) * sinpi(q) * (1 - s) * beta(1 - p, 1 - q));
    if (s > 0) return Math.PI / (sinpi(p) * q * beta(1 - p, s));
    return (beta(q, 1 - s) * sinpi(s)) / sinpi(p);
  }
  if (q < 10) return (gamma(p) * gamma(q)) / gamma(p + q);
  const rest = stirling(q) - stirling(p + q) + (q - 0.5) * Math.log1p(-p / (p + q));
  if (p < 10) return gamma(p) * Math.exp(rest + p - p * Math.log(p + q));
  const power = (p - 0.5) * Math.log(p / (p + q)) - 0.5 * Math.log(p + q);
  return Math.sqrt(2 * Math.PI) * Math.exp(power + stirling(p) + rest);
}`,
    },
    roundAway: {
      code: `/** The nearest whole number, halves away from zero. */
function roundAway(x: number): number {
  const whole = Math.trunc(x);
  return Math.abs(x - whole) >= 0.5 ? whole + Math.sign(x) : whole;
}`,
    },
    mod: {
      code: `/** The remainder with the sign of y. */
function mod(x: number, y: number): number {
  const remainder = x % y;
  return remainder !== 0 && remainder < 0 !== y < 0 ? remainder + y : remainder;
}`,
    },
  },
  Kr = (e) =>
    e.replaceAll(/\((\w+\[[^\]]+\]) as number\)/g, "$1").replaceAll(/: number\b(?:\[\])?/g, ""),
  en = (e, [t, r]) => ({
    text: `${e.number(t, l.primary)} ** ${e.number(r, l.sign)}`,
    level: l.power,
  }),
  tn = {
    ...G,
    ...me("Math."),
    neg: le(l.primary),
    eq: j("==="),
    ne: j("!=="),
    and: z("&&", l.and),
    or: z("||", l.or),
    not: (e, [t]) => ({ text: `!${e.test(t, l.primary)}`, level: l.sign }),
    pow: X(en),
    cbrt: c("Math.cbrt"),
    expm1: c("Math.expm1"),
    ln: c("Math.log"),
    log: Ne("Math.log"),
    log1p: c("Math.log1p"),
    log2: c("Math.log2"),
    sech: x("sech"),
    sinc: x("sinc"),
    sincd: x("sincDerivative"),
    sigmoid: x("sigmoid"),
    softplus: x("softplus"),
    erf: x("erf"),
    erfc: x("erfc"),
    normpdf: x("normpdf"),
    normcdf: x("normcdf"),
    normlogcdf: x("normlogcdf"),
    normlogcdfd: x("normlogcdfDerivative"),
    gamma: x("gamma"),
    lgamma: x("lgamma"),
    digamma: x("digamma"),
    trigamma: x("trigamma"),
    polygamma: x("polygamma"),
    digammastep: x("digammaStep"),
    beta: x("beta"),
    abs: c("Math.abs"),
    sign: c("Math.sign"),
    round: x("roundAway"),
    trunc: c("Math.trunc"),
    mod: x("mod"),
    min: c("Math.min"),
    max: c("Math.max"),
    hypot: c("Math.hypot"),
  },
  rn = new Set(
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield async of Math Number Array Infinity NaN undefined value gradient inputs Inputs Result".split(
      " ",
    ),
  ),
  nn = new Set(["then", "require", "exports", "module", "Object", "__esModule"]),
  an = new Map([
    [Math.PI, "Math.PI"],
    [Math.E, "Math.E"],
  ]),
  V = (e) =>
    e === "__proto__" ? '["__proto__"]' : Jr(e) ? e : nr(e, (t) => `\\u{${t.toString(16)}}`),
  ir = (e) => (e === "__proto__" ? '"__proto__"' : V(e)),
  sn = 9;
function sr({ length: e }, t) {
  if (e === void 0) return "number";
  const r = t ? "readonly " : "";
  return e > sn ? `${r}number[]` : `${r}[${Array.from({ length: e }, () => "number").join(", ")}]`;
}
function or(e, t) {
  const { parameters: r, helpers: n } = e,
    a = n.flatMap((i) => [t ? i : Kr(i), ""]);
  return (
    t && a.push(...on(r)),
    a.push(...ln(e, t), ...mn(e, t)),
    `${a.join(`
`)}
`
  );
}
function on(e) {
  const t = (r) => e.map((n) => `  ${ir(n.name)}: ${sr(n, r)};`);
  return [
    "export interface Inputs {",
    ...t(!0),
    "}",
    "",
    "export interface Result {",
    "  value: number;",
    "  gradient: {",
    ...t(!1).map((r) => `  ${r}`),
    "  };",
    "}",
    "",
  ];
}
function ln({ formula: e, remarks: t, parameters: r }, n) {
  const a = [`${e}, with its gradient.`, ...t.map((i) => `${i}.`)].flatMap((i) => C(i, " * "));
  if (!n) {
    const i = `{ ${r.map((s) => `${ir(s.name).replaceAll("*/", "*\\/")}: ${sr(s, !1)}`).join(", ")} }`;
    a.push(
      " *",
      ...C(`@param {${i}} inputs`, " * "),
      ...C(`@returns {{ value: number, gradient: ${i} }}`, " * "),
    );
  }
  return ["/**", ...a, " */"];
}
function mn({ name: e, parameters: t, bindings: r, value: n, partials: a }, i) {
  const s = t.map(({ name: b, identifier: h }) =>
      b === h && b !== "__proto__" ? b : `${V(b)}: ${h}`,
    ),
    o = i ? ": Inputs" : "",
    m = i ? ": Result" : "",
    d = `export function ${e}({ ${s.join(", ")} }${o})${m} {`,
    f =
      d.length <= 88 ? [d] : [`export function ${e}({`, ...s.map((b) => `  ${b},`), `}${o})${m} {`],
    v = t.map(({ name: b, length: h }, p) => {
      const u = a[p];
      if (h === void 0) return L(`      ${V(b)}: `, u.text, ",", "        ");
      const g = u.map(({ text: M }) => M),
        $ = `      ${V(b)}: [${g.join(", ")}],`;
      return $.length <= 88
        ? $
        : [
            `      ${V(b)}: [`,
            ...g.map((M) => L("        ", M, ",", "          ")),
            "      ],",
          ].join(`
`);
    });
  return [
    ...f,
    ...Me(r, ["// "], ({ identifier: b, code: h }) => L(`  const ${b} = `, h.text, ";", "    ")),
    "  return {",
    n.text === "value" ? "    value," : `    value: ${n.text},`,
    "    gradient: {",
    ...v,
    "    },",
    "  };",
    "}",
  ];
}
var lr = {
    naming: {
      reserved: new Set([...rn, ...Object.keys($t)]),
      taken: nn,
      allowsLetters: !0,
      folded: (e) => e,
    },
    spellings: tn,
    helpers: $t,
    longest: 28,
    isStrict: !1,
    ...oe,
    number: se((e) => an.get(e) ?? String(e)),
    choice: Jt,
  },
  un = {
    ...lr,
    words: ["js", "javascript"],
    title: "JavaScript",
    endings: ["js", "mjs"],
    assemble: (e) => or(e, !1),
  },
  dn = {
    ...lr,
    words: ["ts", "typescript"],
    title: "TypeScript",
    endings: ["ts", "mts"],
    assemble: (e) => or(e, !0),
  },
  mr = (e) => (/\\(?:frac|begin|left|sqrt)/.test(e) ? `\\left(${e}\\right)` : `(${e})`),
  _e = (e, t) => (e.level < t ? mr(e.text) : e.text),
  P = (e, t, r) => _e(e.write(t), r),
  re =
    (e, t, r = t + 1) =>
    (n, [a, i]) => ({ text: `${P(n, a, t)} ${e} ${P(n, i, r)}`, level: t }),
  W = (e) => re(e, l.comparison, l.sum),
  yt =
    (e, t) =>
    (r, [n, a]) => {
      const [i, s] = [n, a].map((o) => _e(r.condition(o), t + 1));
      return { text: `${i} ${e} ${s}`, level: t };
    },
  Te = {
    ln: "\\ln",
    log2: "\\log_{2}",
    log10: "\\log_{10}",
    sin: "\\sin",
    cos: "\\cos",
    tan: "\\tan",
    asin: "\\arcsin",
    acos: "\\arccos",
    atan: "\\arctan",
    sinh: "\\sinh",
    cosh: "\\cosh",
    tanh: "\\tanh",
    sech: "\\operatorname{sech}",
    asinh: "\\operatorname{arsinh}",
    acosh: "\\operatorname{arcosh}",
    atanh: "\\operatorname{artanh}",
    atan2: "\\operatorname{atan2}",
    sinc: "\\operatorname{sinc}",
    sigmoid: "\\sigma",
    softplus: "\\operatorname{softplus}",
    erf: "\\operatorname{erf}",
    erfc: "\\operatorname{erfc}",
    normpdf: "\\varphi",
    normcdf: "\\Phi",
    gamma: "\\Gamma",
    digamma: "\\psi",
    trigamma: "\\psi'",
    beta: "\\mathrm{B}",
    sign: "\\operatorname{sgn}",
    round: "\\operatorname{round}",
    trunc: "\\operatorname{trunc}",
    min: "\\min",
    max: "\\max",
  },
  pn = {
    log: ["\\mathrm{log}"],
    sincd: ["\\mathrm{sinc}"],
    lgamma: ["\\Gamma", "\\mathrm{ln}"],
    log1p: ["\\mathrm{ln}"],
    polygamma: ["\\psi"],
    normlogcdf: ["\\Phi", "\\mathrm{ln}"],
    normlogcdfd: ["\\Phi", "\\mathrm{ln}"],
    normpdf: ["\\phi"],
    beta: ["B"],
    mod: ["\\mathrm{mod}"],
  };
function fn(e) {
  const t = Te[e]?.replace(/'|_\{\d+\}/g, ""),
    [, r] = /^\\(?:operatorname\{)?([a-z]\w+)\}?$/.exec(t ?? "") ?? [],
    n = r !== void 0 && !dr(r);
  return [...(t === void 0 ? [] : [n ? `\\mathrm{${r}}` : t]), ...(pn[e] ?? [])];
}
var w = (e) => {
    const t = Te[e];
    return (r, n) => H(r, t, n);
  },
  H = (e, t, r) => S(`${t}${mr(r.map((n) => e.write(n).text).join(", "))}`),
  R =
    (e, t) =>
    (r, [n]) =>
      S(`${e}${r.write(n).text}${t}`),
  cn = (e, [t, r]) => {
    const n = P(e, t, l.product),
      a = e.draft.made(r, "mul") !== void 0,
      i = P(e, r, a ? l.product : l.power),
      s = /^[\d-]/.test(i) ? " \\cdot " : " \\, ";
    return { text: `${n}${s}${i}`, level: l.product };
  },
  kt = (e, [t, r]) => {
    const [n, a] = [t, r],
      { draft: i } = e,
      s = e.write(a).text,
      o = i.content(n),
      m = o.kind === "operation" && !e.names.has(n) ? Te[o.name] : void 0;
    if (m !== void 0 && o.kind === "operation" && !/[_'^]/.test(m))
      return { ...H(e, `${m}^${s.length === 1 ? s : `{${s}}`}`, o.operands), level: l.power };
    const d = P(e, n, l.primary),
      f = /^(?:[\d.]+|[A-Za-z]|\\[a-z]+|\(.*\)|.*_\w|.*_\{[^{}]*\})$/i.test(d),
      v = s.length === 1 ? s : `{${s}}`;
    return { text: `${f ? d : `{${d}}`}^${v}`, level: l.power };
  },
  hn = {
    add: re("+", l.sum, l.product),
    sub: re("-", l.sum, l.product),
    mul: cn,
    div: (e, [t, r]) => {
      const [n, a] = [e.write(t), e.write(r)],
        [i, s] = e.names.has(t) ? [] : (e.draft.made(t, "div") ?? []);
      if (s === r && i !== void 0) {
        const o = kt(e, [r, e.draft.constant(2)]).text;
        return { text: `\\frac{${e.write(i).text}}{${o}}`, level: l.power };
      }
      return n.text.startsWith("\\frac{\\partial")
        ? { text: `\\frac{1}{${a.text}} \\, ${n.text}`, level: l.product }
        : n.text.startsWith("-") && e.draft.number(t) !== void 0
          ? { text: `-\\frac{${n.text.slice(1)}}{${a.text}}`, level: l.product }
          : { text: `\\frac{${n.text}}{${a.text}}`, level: l.power };
    },
    neg: (e, [t]) => ({ text: `-${P(e, t, l.product)}`, level: l.sum }),
    lt: W("<"),
    le: W("\\le"),
    gt: W(">"),
    ge: W("\\ge"),
    eq: W("="),
    ne: W("\\ne"),
    and: yt("\\land", l.and),
    or: yt("\\lor", l.or),
    not: (e, [t]) => ({ text: `\\lnot ${_e(e.condition(t), l.primary)}`, level: l.not }),
    if: (e, [t, r, n]) => e.language.choice(e.condition(t), e.write(r), e.write(n)),
    pow: kt,
    sqrt: R("\\sqrt{", "}"),
    cbrt: R("\\sqrt[3]{", "}"),
    exp: (e, [t]) => ({ text: `e^{${e.write(t).text}}`, level: l.power }),
    expm1: (e, [t]) => ({ text: `e^{${e.write(t).text}} - 1`, level: l.sum }),
    ln: w("ln"),
    log: (e, [t, r]) => H(e, `\\log_{${e.write(r).text}}`, [t]),
    log1p: (e, [t]) => S(`\\ln\\left(1 + ${P(e, t, l.product)}\\right)`),
    log2: w("log2"),
    log10: w("log10"),
    sin: w("sin"),
    cos: w("cos"),
    tan: w("tan"),
    asin: w("asin"),
    acos: w("acos"),
    atan: w("atan"),
    atan2: w("atan2"),
    sinh: w("sinh"),
    cosh: w("cosh"),
    tanh: w("tanh"),
    sech: w("sech"),
    asinh: w("asinh"),
    acosh: w("acosh"),
    atanh: w("atanh"),
    sinc: w("sinc"),
    sincd: (e, [t, r]) => H(e, pe("\\operatorname{sinc}", e, r), [t]),
    sigmoid: w("sigmoid"),
    softplus: w("softplus"),
    erf: w("erf"),
    erfc: w("erfc"),
    normpdf: w("normpdf"),
    normcdf: w("normcdf"),
    normlogcdf: R("\\ln\\Phi\\left(", "\\right)"),
    normlogcdfd: (e, [t, r]) => H(e, pe("(\\ln\\Phi)", e, r), [t]),
    gamma: w("gamma"),
    lgamma: R("\\ln\\left|\\Gamma\\left(", "\\right)\\right|"),
    digamma: w("digamma"),
    trigamma: w("trigamma"),
    polygamma: (e, [t, r]) => H(e, pe("\\psi", e, t), [r]),
    digammastep: (e, t) => H(e, "\\psi", t),
    beta: w("beta"),
    abs: R("\\left|", "\\right|"),
    sign: w("sign"),
    floor: R("\\left\\lfloor ", "\\right\\rfloor"),
    ceil: R("\\left\\lceil ", "\\right\\rceil"),
    round: w("round"),
    trunc: w("trunc"),
    mod: re("\\bmod", l.sum, l.power),
    min: w("min"),
    max: w("max"),
    hypot: (e, t) => S(`\\sqrt{${t.map((r) => `{${P(e, r, l.primary)}}^{2}`).join(" + ")}}`),
    sum: tr,
  };
function pe(e, t, r) {
  const n = t.write(r).text;
  return n === "1" ? `${e}'` : `${e}^{(${n})}`;
}
function ur(e) {
  if (Number.isNaN(e)) return S("\\mathrm{NaN}");
  if (e < 0 || Object.is(e, -0)) return { text: `-${ur(-e).text}`, level: l.product };
  const t = xn.get(e);
  if (t !== void 0) return { text: t, level: /^\d/.test(t) ? l.product : l.primary };
  const [r, n] = String(e).split("e");
  if (n === void 0) return S(r);
  const a = `10^{${n.replace("+", "")}}`;
  return { text: r === "1" ? a : `${r} \\cdot ${a}`, level: l.product };
}
var xn = new Map([
    [Math.PI, "\\pi"],
    [2 * Math.PI, "2\\pi"],
    [Math.E, "e"],
    [Math.PI / 2, "\\frac{\\pi}{2}"],
    [Math.LN2, "\\ln(2)"],
    [Math.LN10, "\\ln(10)"],
    [Math.SQRT2, "\\sqrt{2}"],
    [Math.sqrt(3), "\\sqrt{3}"],
    [Math.sqrt(Math.PI), "\\sqrt{\\pi}"],
    [Math.sqrt(2 * Math.PI), "\\sqrt{2\\pi}"],
    [2 / Math.sqrt(Math.PI), "\\frac{2}{\\sqrt{\\pi}}"],
    [Number.POSITIVE_INFINITY, "\\infty"],
  ]),
  gn = (e, t, r) =>
    t.text === "1" && r.text === "0"
      ? S(`\\left[${e.text}\\right]`)
      : {
          text: `\\begin{cases} ${t.text} & \\text{if } ${e.text} \\\\ ${r.text} & \\text{otherwise} \\end{cases}`,
          level: l.choice,
        },
  bn = new Set("Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega".split(" ")),
  dr = (e) => (ke.a.has(e) && e !== "omicron") || bn.has(e);
function J(e) {
  const [t = "", ...r] = e.split("_").filter((m) => m !== ""),
    [, n = "", a = ""] = /^(.*?)(\d*)$/.exec(t),
    i = e.endsWith("_") ? [...r, "*"] : r,
    s = [...(a === "" ? [] : [a]), ...i].map(qt).join(","),
    o = qt(n === "" ? t : n);
  return s === "" ? o : `${o}_${s.length === 1 ? s : `{${s}}`}`;
}
var qt = (e) =>
  e === "prime" || /^\d+$/.test(e)
    ? e.replace("prime", "\\prime")
    : dr(e)
      ? `\\${e}`
      : e.length === 1
        ? e
        : `\\mathrm{${e}}`;
function vn(e, t) {
  const [, r = e, n, a] = /^(.*)_(?:(.)|\{(.*)\})$/.exec(e) ?? [],
    i = [n ?? a ?? [], t + 1].flat().join(",");
  return `${r}_${i.length === 1 ? i : `{${i}}`}`;
}
var pr = (e, t) => `\\frac{\\partial ${t}}{\\partial ${e}}`;
function wn(e) {
  const { formula: t, remarks: r, bindings: n, plain: a, value: i, result: s, partials: o } = e,
    m = [...n.map(({ identifier: b, code: h }) => [b, h]), ...Mt(e, i, o)],
    d = a && Mt(e, a.value, a.partials),
    f = d?.every(([, b]) => ge(b.text) <= $n),
    v = n.some(({ identifier: b }) => b !== s);
  return [
    ...[`${t}, and its derivatives`, ...r, "needs \\usepackage{amsmath}"].map((b) => `% ${b}`),
    ...(d !== void 0 && f ? Nt(d) : []),
    ...(f && v ? ["% the same in parts"] : []),
    ...(f && !v ? [] : Nt(m)),
    "",
  ].join(`
`);
}
function Mt({ result: e, parameters: t }, r, n) {
  const a = t.flatMap(({ identifier: i, length: s, elements: o }, m) => {
    const d = s === void 0 ? [i] : o;
    return [n[m]].flat().map((f, v) => [pr(d[v], e), f]);
  });
  return [[e, r], ...a].filter(([i, { text: s }]) => i !== s);
}
var Nt = (e) => [
    "\\begin{align*}",
    ...e.map(([t, r], n) => `  ${yn(t, r)}${n === e.length - 1 ? "" : " \\\\"}`),
    "\\end{align*}",
  ],
  $n = 144,
  _t = 72;
function yn(e, { text: t }) {
  if (ge(t) <= _t || t.includes("\\begin{cases}")) return `${e} &= ${t}`;
  let r = [],
    n = "";
  for (const a of he(t, /^ [+-] /, 0))
    n !== "" && ge(n + a) > _t ? (r.push(n), (n = a.trimStart())) : (n += a);
  return (
    r.push(n),
    `${e} &= ${r.join(` \\\\
  &\\quad `)}`
  );
}
var ge = (e) =>
    e
      .replace(/\\(?:left|right|frac|mathrm|operatorname|partial|[,;])/g, "")
      .replace(/\\[a-z]+/gi, "x")
      .replace(/[{}_^ ]/g, "").length,
  kn = {
    words: ["latex", "tex"],
    title: "LaTeX",
    endings: ["tex"],
    naming: { reserved: new Set(["e", "\\pi"]), allowsLetters: !1, folded: J },
    symbols: fn,
    definitions: { digammastep: (0, y.b)("digamma(x + y) - digamma(x)") },
    spellings: hn,
    helpers: {},
    longest: 36,
    isStrict: !1,
    isRead: !0,
    names: "value",
    typeset: J,
    isFaithful: (e, t) => {
      const r = ar(e, !1);
      return (
        /^[a-z\d\p{Script=Greek}\u2080-\u2089]+(?:_[a-z\d\p{Script=Greek}\u2080-\u2089]+)*$/iu.test(
          e,
        ) && J(r) === t
      );
    },
    value: (e, t) => J(t.named(e)),
    adjoint: pr,
    element: vn,
    number: ur,
    choice: gn,
    assemble: wn,
  },
  Tt = {
    cbrt: {
      code: `def cbrt(x: float) -> float:
    """The cube root, of negative numbers, too."""
    return math.copysign(abs(x) ** (1 / 3), x)`,
    },
    sech: {
      code: `def sech(x: float) -> float:
    """1/cosh(x), without overflow."""
    q = math.exp(-abs(x))
    return 2 * q / (1 + q * q)`,
    },
    sinc: {
      code: `def sinc(x: float) -> float:
    """sin(x)/x, and 1 at 0."""
    return math.sin(x) / x if x != 0 else 1.0`,
    },
    sinc_derivative: {
      code: `def sinc_derivative(x: float, n: int) -> float:
    """The n-th derivative of sin(x)/x: by parts, or for small x by its series."""
    if abs(x) > n + 1:
        waves = [math.sin(x), math.cos(x), -math.sin(x), -math.cos(x)]
        value = math.sin(x) / x
        for k in range(1, n + 1):
            value = (waves[k % 4] - k * value) / x
        return value
    power = 1.0 if n % 2 == 0 else x
    total = 0.0
    for m in range(n + n % 2, n + 60, 2):
        total += (power if m % 4 == 0 else -power) / (m + 1)
        power *= x * x / ((m - n + 1) * (m - n + 2))
    return total`,
    },
    sigmoid: {
      code: `def sigmoid(x: float) -> float:
    """1/(1 + exp(-x)), without overflow."""
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))`,
    },
    softplus: {
      code: `def softplus(x: float) -> float:
    """ln(1 + exp(x)), without overflow."""
    return max(x, 0) + math.log1p(math.exp(-abs(x)))`,
    },
    normpdf: {
      code: `def normpdf(x: float) -> float:
    """The density of the standard normal distribution."""
    return math.exp(-x * x / 2) / math.sqrt(2 * math.pi)`,
    },
    normcdf: {
      code: `def normcdf(x: float) -> float:
    """The distribution function of the standard normal distribution."""
    return math.erfc(-x / math.sqrt(2)) / 2`,
    },
    normlogcdf: {
      needs: ["normcdf", "normlogcdf_derivative"],
      code: `def normlogcdf(x: float) -> float:
    """ln(normcdf(x)), without underflow."""
    if x > 0:
        return math.log1p(-normcdf(-x))
    if x > -2:
        return math.log(normcdf(x))
    return -x * x / 2 - math.log(math.sqrt(2 * math.pi) * normlogcdf_derivative(x, 1))`,
    },
    normlogcdf_derivative: {
      needs: ["normpdf", "normcdf"],
      code: `def normlogcdf_derivative(x: float, n: int) -> float:
    """The n-th derivative of ln(normcdf(x)): the first is normpdf(x)/normcdf(x), or Laplace's continued fraction."""
    if x > 40:
        return 0.0
    if x < -30:
        # Of -x*x/2 - ln(-x), and of a series in 1/x^2.
        total = -1 / x
        for k in range(1, n):
            total *= -k / x
        for k, number in enumerate([-1, 5 / 2, -37 / 3, 353 / 4, -4081 / 5, 55205 / 6]):
            term = number * x ** (-2 * k - 2)
            for j in range(n):
                term *= -(2 * k + 2 + j) / x
            total += term
        return total - (x if n == 1 else 1 if n == 2 else 0)
    if x > -2:
        first = normpdf(x) / normcdf(x)
        sums = [x + first, 1 - first * (x + first)]
    else:
        rest = (x + math.sqrt(x * x + 800)) / 2
        for k in range(199, 1, -1):
            rest = k / (rest - x)
        fraction = 1 / (rest - x)
        first = fraction - x
        sums = [fraction, (rest - fraction) * fraction]
    # Each from those before, as the first is -(itself)*(itself + x) when it is differentiated.
    slopes = [first]
    for m in range(1, n):
        slope = -sum(math.comb(m - 1, k) * slopes[k] * sums[m - 1 - k] for k in range(m))
        slopes.append(slope)
        if m > 1:
            sums.append(slope)
    return slopes[n - 1]`,
    },
    stirling: {
      code: `def stirling(x: float) -> float:
    """What Stirling's series adds to (x - 1/2)*ln(x) - x + ln(2*pi)/2, for x from 10 on."""
    r = 1 / (x * x)
    rest = 1 / 1188 - r * (691 / 360360 - r / 156)
    return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * rest)))) / x`,
    },
    sinpi: {
      code: `def sinpi(x: float) -> float:
    """sin(pi*x), exact at whole numbers."""
    return math.sin(math.pi * (x - round(x))) * (1 if round(x) % 2 == 0 else -1)`,
    },
    digamma: {
      code: `def digamma(x: float) -> float:
    """The derivative of ln(gamma(x)): its asymptotic series, shifted and reflected."""
    if x <= 0:
        return digamma(1 - x) - math.pi / math.tan(math.pi * (x - round(x)))
    total = 0.0
    while x < 10:
        total -= 1 / x
        x += 1
    r = 1 / (x * x)
    rest = 1 / 240 - r * (1 / 132 - r * (691 / 32760 - r / 12))
    series = r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * rest)))
    return total + math.log(x) - 0.5 / x - series`,
    },
    trigamma: {
      code: `def trigamma(x: float) -> float:
    """The derivative of digamma."""
    if x <= 0:
        return (math.pi / math.sin(math.pi * (x - round(x)))) ** 2 - trigamma(1 - x)
    total = 0.0
    while x < 10:
        total += 1 / (x * x)
        x += 1
    r = 1 / (x * x)
    rest = 1 / 30 - r * (5 / 66 - r * (691 / 2730 - r * 7 / 6))
    series = r / x * (1 / 6 - r * (1 / 30 - r * (1 / 42 - r * rest)))
    return total + 1 / x + r / 2 + series`,
    },
    polygamma: {
      code: `def polygamma(n: int, x: float) -> float:
    """The n-th derivative of digamma: a sum, and its rest by Euler and Maclaurin."""
    if x <= 0:
        # By reflection, with the Taylor series of the cotangent.
        terms = [1 / math.tan(math.pi * (x - round(x)))]
        for k in range(n):
            total = 1.0 if k == 0 else 0.0
            for j in range(k + 1):
                total += terms[j] * terms[k - j]
            terms.append(-total / (k + 1))
        reflected = math.pi ** (n + 1) * math.factorial(n) * terms[n]
        return (-1) ** n * polygamma(n, 1 - x) - reflected
    s = n + 1
    total = 0.0
    while x < 15 + n:
        total += x ** -s
        x += 1
    total += x ** -n / n + x ** -s / 2
    term = s * x ** (-s - 1) / 2
    bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6]
    for k, number in enumerate(bernoulli):
        total += number * term
        term *= (s + 2 * k + 1) * (s + 2 * k + 2) / ((2 * k + 3) * (2 * k + 4) * x * x)
    return (-1) ** (n + 1) * math.factorial(n) * total`,
    },
    digamma_step: {
      needs: ["digamma"],
      code: `def digamma_step(x: float, y: float) -> float:
    """digamma(x + y) - digamma(x), without cancellation: the difference of each term, of a sum and of a series."""
    plain = digamma(x + y) - digamma(x)
    if not (x > -1e4 and x + y > -1e4 and math.isfinite(plain)):
        return plain
    step = 0.0
    while x < 12 or x + y < 12:
        step += y / (x * (x + y))
        x += 1
    ratio = math.log1p(y / x)
    step += ratio - math.expm1(-ratio) / (2 * x)
    numbers = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760]
    for k, number in enumerate(numbers):
        step -= number * math.expm1(-(2 * k + 2) * ratio) * x ** -(2 * k + 2)
    return step`,
    },
    beta: {
      needs: ["sinpi", "stirling"],
      code: `def beta(x: float, y: float) -> float:
    """The beta function, of negative numbers by reflection."""
    p, q, s = min(x, y), max(x, y), x + y
    if math.isnan(s):
        return math.nan
    if not p > 0:
        if p == q == 0 or (p < 0 and p % 1 == 0) or (q < 0 and q % 1 == 0):
            return math.nan
        if p == 0 or q == 0:
            return math.inf
        if q < 0:
            return math.pi * sinpi(s) / (sinpi(p) * sinpi(q) * (1 - s) * beta(1 - p, 1 - q))
        if s > 0:
            return math.pi / (sinpi(p) * q * beta(1 - p, s))
        return beta(q, 1 - s) * sinpi(s) / sinpi(p)
    if q < 10:
        return math.gamma(p) * math.gamma(q) / math.gamma(p + q)
    rest = stirling(q) - stirling(p + q) + (q - 0.5) * math.log1p(-p / (p + q))
    if p < 10:
        return math.gamma(p) * math.exp(rest + p - p * math.log(p + q))
    power = (p - 0.5) * math.log(p / (p + q)) - 0.5 * math.log(p + q)
    return math.sqrt(2 * math.pi) * math.exp(power + stirling(p) + rest)`,
    },
    largest: {
      code: `def largest(*numbers: float) -> float:
    """The largest, and nan if one of them is: max would depend on their order."""
    return math.nan if any(map(math.isnan, numbers)) else max(numbers)`,
    },
    smallest: {
      code: `def smallest(*numbers: float) -> float:
    """The smallest, and nan if one of them is: min would depend on their order."""
    return math.nan if any(map(math.isnan, numbers)) else min(numbers)`,
    },
    sign: {
      code: `def sign(x: float) -> float:
    """-1, 0 or 1, and nan of nan."""
    return 1 if x > 0 else -1 if x < 0 else x`,
    },
    round_away: {
      code: `def round_away(x: float) -> float:
    """The nearest whole number, halves away from zero."""
    whole = math.trunc(x)
    return whole + math.copysign(1, x) if abs(x - whole) >= 0.5 else whole`,
    },
  },
  qn = (e, [t, r]) => {
    const [n, a] = [t, r];
    return Number.isInteger(e.draft.number(a))
      ? { text: `${e.number(n, l.primary)}**${e.number(a, l.sign)}`, level: l.power }
      : c("math.pow")(e, [n, a]);
  },
  Mn = (e, [t, r]) => ({ text: `${e.number(t, l.sign)} % ${e.number(r, l.power)}`, level: l.sum }),
  St = (e, t) => (r, n) => {
    const a = n.filter((i) => !er(r, i));
    return a.length > 1 ? x(t)(r, n) : c(e)(r, [...a, ...n.filter((i) => !a.includes(i))]);
  },
  Nn = {
    ...G,
    ...me("math."),
    neg: le(l.sign),
    eq: j("=="),
    ne: j("!="),
    and: z("and", l.and),
    or: z("or", l.or),
    not: (e, [t]) => ({ text: `not ${e.test(t, l.not)}`, level: l.not }),
    pow: X(qn),
    cbrt: x("cbrt"),
    expm1: c("math.expm1"),
    ln: c("math.log"),
    log: c("math.log"),
    log1p: c("math.log1p"),
    log2: c("math.log2"),
    sech: x("sech"),
    sinc: x("sinc"),
    sincd: x("sinc_derivative"),
    sigmoid: x("sigmoid"),
    softplus: x("softplus"),
    erf: c("math.erf"),
    erfc: c("math.erfc"),
    normpdf: x("normpdf"),
    normcdf: x("normcdf"),
    normlogcdf: x("normlogcdf"),
    normlogcdfd: x("normlogcdf_derivative"),
    gamma: c("math.gamma"),
    lgamma: c("math.lgamma"),
    digamma: x("digamma"),
    trigamma: x("trigamma"),
    polygamma: x("polygamma"),
    digammastep: x("digamma_step"),
    beta: x("beta"),
    abs: c("abs"),
    sign: x("sign"),
    round: x("round_away"),
    trunc: c("math.trunc"),
    mod: Mn,
    min: St("min", "smallest"),
    max: St("max", "largest"),
    hypot: c("math.hypot"),
  },
  _n = {
    csch: (0, y.b)("2*sign(x)*exp(-abs(x))/(-expm1(-2*abs(x)))"),
    acot: (0, y.b)("x == 0 ? pi/2 : atan(1/x)"),
  },
  Tn = new Set(
    "False None True and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try type while with yield __debug__ math float int bool abs min max dict list tuple str sum range round enumerate any map Sequence value gradient self print".split(
      " ",
    ),
  ),
  Sn = new Map([
    [Math.PI, "math.pi"],
    [Math.E, "math.e"],
    [Number.POSITIVE_INFINITY, "math.inf"],
    [Number.NaN, "math.nan"],
  ]),
  In = (e, t) => (t ? "0.0" : (Sn.get(e) ?? String(e))),
  fr = (e, t, r) => ({ text: `${F(t, l.or)} if ${F(e, l.or)} else ${r.text}`, level: l.choice }),
  An = (e) => nr(e, (t) => `\\U${t.toString(16).padStart(8, "0")}`),
  It = ({ length: e }) => e !== void 0;
function En(e) {
  const { name: t, parameters: r, helpers: n, bindings: a, value: i, partials: s } = e,
    o = r.some(It),
    m = r.map((p) => `${p.identifier}: ${It(p) ? "Sequence[float]" : "float"}`),
    d = `tuple[float, dict[str, ${o ? "float | list[float]" : "float"}]]`,
    f = `def ${t}(${m.join(", ")}) -> ${d}:`,
    v = [
      ...jn(e),
      ...Me(a, ["# "], On),
      `    return ${i.text}, {`,
      ...r.flatMap((p, u) => Ln(p, s[u])),
      "    }",
    ],
    b = [...n, ...v].join(`
`),
    h = [
      ...(o || d.includes("|") ? ["from __future__ import annotations", ""] : []),
      ...(/\bmath\./.test(b) ? ["import math"] : []),
      ...(o ? ["from collections.abc import Sequence"] : []),
    ];
  return `${[
    ...(h.length > 0 ? [...h, "", ""] : []),
    ...n.flatMap((p) => [p, "", ""]),
    ...(f.length <= 88 ? [f] : [`def ${t}(`, ...m.map((p) => `    ${p},`), `) -> ${d}:`]),
    ...v,
  ].join(`
`)}
`;
}
function jn({ formula: e, remarks: t }) {
  const [r, ...n] = [`${e}, with its gradient.`, ...t.map((s) => `${s}.`)],
    a = (s) => s.replaceAll("\\", "\\\\").replaceAll('"', '\\"'),
    i = C(`"""${a(r)}`, "    ");
  if (n.length === 0) {
    const s = i.at(-1);
    return [...i.slice(0, -1), `${s}"""`];
  }
  return [...i, "", ...n.flatMap((s) => C(a(s), "    ")), '    """'];
}
function On({ identifier: e, code: t, guard: r }) {
  const n = r === void 0 ? t : fr(r, t, S("math.nan"));
  return be(`    ${e} = `, n.text, "");
}
function be(e, t, r) {
  if (e.length + t.length + r.length <= 88) return e + t + r;
  const n = " ".repeat(4 + (/^ */.exec(e)?.[0].length ?? 0));
  return `${e}(
${L(n, t, "", n)}
${n.slice(4)})${r}`;
}
function Ln({ name: e, length: t }, r) {
  const n = `        ${An(e)}: `;
  if (t === void 0) return [be(n, r.text, ",")];
  const a = r.map(({ text: s }) => s),
    i = `${n}[${a.join(", ")}],`;
  return i.length <= 88
    ? [i]
    : [`${n}[`, ...a.map((s) => be("            ", s, ",")), "        ],"];
}
var Pn = {
  words: ["python", "py"],
  title: "Python",
  endings: ["py"],
  naming: {
    reserved: new Set([...Tn, ...Object.keys(Tt)]),
    allowsLetters: !0,
    folded: (e) => e.normalize("NFKC"),
  },
  definitions: _n,
  spellings: Nn,
  helpers: Tt,
  longest: 28,
  isStrict: !0,
  ...oe,
  number: (e) => se((t) => In(t, Object.is(e, -0)))(e),
  choice: fr,
  assemble: En,
};
function Se(e, t) {
  const r = e.content(t);
  if (r.kind !== "operation") return;
  const [n, a] = r.operands,
    i = (s) => {
      const o = e.number(s);
      return o !== void 0 && !Number.isNaN(o);
    };
  if (r.name === "gt" || r.name === "ge") return i(n) ? void 0 : n;
  if (r.name === "lt" || r.name === "le") return i(a) ? void 0 : a;
  if (!(r.name !== "eq" && r.name !== "ne")) return i(n) || i(a) ? void 0 : n;
}
function Fn({ draft: e, value: t, firstAdjoint: r }) {
  const n = new Set(),
    a = (i) => e.made(i, "not")?.[0] ?? i;
  e.isTest(t) && n.add(a(t));
  for (let i = 0; i < r; i++) {
    const s = e.content(i);
    if (!(s.kind !== "operation" || s.name === "not"))
      for (const [o, m] of s.operands.entries()) {
        if (!e.isTest(m)) continue;
        const d = a(m),
          f = Se(e, d);
        (s.name === "if" &&
          o === 0 &&
          f !== void 0 &&
          s.operands.slice(1).every((v) => Dn(e, v, f))) ||
          n.add(d);
      }
  }
  return n;
}
var zn = new Set(["sign"]);
function Dn(e, t, r) {
  const n = new Map([[r, !0]]),
    a = (i) => n.get(i) === !0;
  for (let i = r + 1; i <= t; i++) {
    const s = e.content(i);
    if (s.kind !== "operation" || e.isTest(i) || zn.has(s.name)) continue;
    const [o, m, d] = s.operands;
    s.name === "if"
      ? n.set(i, a(m) && a(d))
      : s.name === "pow"
        ? n.set(i, a(o) && e.number(m) !== void 0)
        : n.set(i, s.operands.some(a));
  }
  return a(t);
}
var ve = 3.75,
  Rn = [
    1.091922909562789, -0.9587415766528502, 0.7363189252217802, -0.4904702912120661,
    0.279062049032624, -0.13195540108274656, 0.04911877863376111, -0.012535881002430813,
    0.0009863379277053066, 0.0007948284220967944, -0.00034864612266235264, 10576187710062956e-21,
    3746951268407447e-20, -886634639121131e-20, -3285212096651136e-21, 16053246232411649e-22,
    2746265874882676e-22, -22085055776826678e-23, -22919625601671744e-24, 18986493347941193e-24,
    15103317680436322e-25,
  ],
  Hn = Rn.reduceRight(
    (e, t) => (e === "" ? `(${t})` : `(${t} + (((SIZE) - ${ve})/((SIZE) + ${ve}))*${e})`),
    "",
  ),
  cr = (e) => `${Hn}/((SIZE) + ${ve})`.replaceAll("SIZE", e),
  we = (e, t = "x") => `(-abs(${t}) < -${e} ? ${e} : abs(${t}))`,
  fe = `exp(-${we("28")}^2)*${cr(we("28"))}`,
  Cn = Array.from({ length: 14 }, (e, t) => t)
    .reverse()
    .reduce((e, t) => `(${1 / (2 * t + 1)}${e === "" ? "" : ` - x^2/${t + 1}*${e}`})`, ""),
  hr = cr(we("1e160", "(x/sqrt(2))")),
  Un = (0, y.b)(`x > 0 ? normpdf(x)/normcdf(x) : sqrt(2/pi)/(${hr})`),
  Wn = Number.MAX_VALUE,
  Bn = {
    min: (e, t) => {
      if (t.length === 1) return t[0];
      const r = t.map((n) => e.apply("neg", [n]));
      return e.apply("neg", [e.raw("max", r)]);
    },
    logsumexp: (e, t) => {
      const r = e.apply("max", t),
        n = t.map((o) => e.apply("exp", [e.apply("sub", [o, r])])),
        a = e.apply("add", [r, e.apply("ln", [e.apply("sum", n)])]),
        i = e.apply("abs", [r]),
        s = e.apply("le", [i, e.constant(Wn)]);
      return e.apply("if", [s, a, r]);
    },
    log2: (0, y.b)("ln(x)/ln(2)"),
    log1p: (0, y.b)("abs(x) > 0.5 ? ln(1 + x) : 1 + x == 1 ? x : ln(1 + x)*x/((1 + x) - 1)"),
    expm1: (0, y.b)("abs(x) > 1 ? exp(x) - 1 : exp(x) == 1 ? x : (exp(x) - 1)*x/ln(exp(x))"),
    sech: (0, y.b)("2*exp(-abs(x))/(1 + exp(-abs(x))^2)"),
    sinc: (0, y.b)("x == 0 ? 1 : sin(x)/x"),
    sigmoid: (0, y.b)("x >= 0 ? 1/(1 + exp(-abs(x))) : exp(-abs(x))/(1 + exp(-abs(x)))"),
    softplus: (0, y.b)("max(x, 0) + log1p(exp(-abs(x)))"),
    erf: (0, y.b)(`abs(x) < 1 ? 2/sqrt(pi)*x*${Cn} : sign(x)*(1 - ${fe})`),
    erfc: (0, y.b)(`x >= 0 ? ${fe} : 2 - ${fe}`),
    normpdf: (0, y.b)("exp(-x^2/2)/sqrt(2*pi)"),
    normcdf: (0, y.b)("erfc(-x/sqrt(2))/2"),
    normlogcdf: (0, y.b)(`x > 0 ? log1p(-normcdf(-x)) : ln((${hr})/2) - x^2/2`),
    normlogcdfd: (e, t, r) => (e.number(t[1]) === 1 ? Un(e, t, r) : e.raw(r, t)),
    hypot: (e, t) => {
      const r = t.map((f) => e.apply("abs", [f])),
        n = e.apply("max", r),
        a = e.constant(Number.POSITIVE_INFINITY),
        i = r.map((f) => e.raw("eq", [f, a])).reduce((f, v) => e.apply("or", [f, v])),
        s = t.map((f) => e.apply("pow", [e.apply("div", [f, n]), e.constant(2)])),
        o = e.apply("sqrt", [e.apply("sum", s)]),
        m = e.apply("eq", [n, e.constant(0)]),
        d = e.apply("if", [m, n, e.apply("mul", [n, o])]);
      return e.apply("if", [i, a, d]);
    },
  },
  Zn = (e, [t]) => {
    const r = e.apply("sign", [t]);
    return e.apply("if", [e.raw("eq", [t, t]), r, t]);
  },
  At = (e, [t], r) => {
    const n = e.apply("gt", [t, e.constant(0)]),
      a = e.apply("sqrt", [t]),
      i = e.apply("sub", [a, e.constant(Number.POSITIVE_INFINITY)]);
    return e.apply("if", [n, e.raw(r, [t]), i]);
  },
  xr = (0, y.b)("x == 0 ? pi/2 : atan(1/x)"),
  Gn = (0, y.b)("x < 0 ? ceil(x) : floor(x)"),
  gr = (0, y.b)("abs(x - trunc(x)) >= 0.5 ? trunc(x) + sign(x) : trunc(x)"),
  br = (e, [t, r]) => {
    const n = e.constant(0),
      a = e.raw("mod", [t, r]),
      i = e.apply("add", [a, r]),
      s = (o) => e.apply("if", [e.apply(o, [a, n]), i, a]);
    return e.apply("if", [e.apply("gt", [r, n]), s("lt"), s("gt")]);
  },
  Et = (e, [t], r) => {
    const n = e.apply("lt", [e.apply("abs", [t]), e.constant(4503599627370496)]);
    return e.apply("if", [n, e.raw(r, [t]), t]);
  },
  jt = 300;
function Vn(e, { quoted: t, alone: r, double: n, fence: a, remarks: i }) {
  const { parameters: s, bindings: o, value: m, result: d, partials: f, table: v, complete: b } = e,
    h = s.flatMap(({ identifier: q, length: A, elements: U }) => (A === void 0 ? [q] : U)),
    p = [...h.map((q) => `    CAST(${q} AS ${n}) AS ${q}`), ...(b === void 0 ? [] : [Yn(h, b)])],
    u = f.flat(),
    g = [p, ...Jn(o).map((q) => q.map(Qn))];
  if (g.length > jt)
    throw (0, I.K)(
      `this would be a query of ${g.length} steps, each from the one before`,
      `databases hold ${jt} or so; export it to another language, such as python or c`,
    );
  const $ = t(v ?? "inputs"),
    M = /^step\d/i.test(v ?? "") ? "part" : "step",
    O = Array.from({ length: g.length + 1 }, (q, A) => (A === 0 ? $ : `${M}${A}`)),
    T = h.map((q, A) => {
      const U = r(u[A]),
        de = e.outputs[A];
      return U === de ? `  ${de}` : L("  ", U, ` AS ${de}`, "    ");
    }),
    E = [...h.map((q) => `  ${q}`), m.text === d ? `  ${d}` : `  ${r(m)} AS ${d}`, ...T];
  return `${[
    ...[
      `${e.formula}, with its gradient, for each row of ${$}.`,
      `${h.join(", ")}: columns of numbers. Where one is NULL, so are all results.`,
      `To keep other columns of ${$}, add them to the first SELECT and to the last.`,
      ...e.remarks.map((q) => `${q}.`),
      ...i,
    ].flatMap((q) => C(Xn(q), "-- ")),
    ...g.flatMap((q, A) => [
      `${A === 0 ? "WITH " : ""}${M}${A + 1} AS (`,
      "  SELECT",
      ...(A === 0 ? [] : ["    *,"]),
      q.join(`,
`),
      `  FROM ${O[A]}`,
      ...a.map((U) => `  ${U}`),
      A === g.length - 1 ? ")" : "),",
    ]),
    "SELECT",
    E.join(`,
`),
    `FROM ${O[g.length]};`,
  ].join(`
`)}
`;
}
var Yn = (e, t) => {
    const r = e.map((n) => `${n} IS NOT NULL`).join(" AND ");
    return L("    ", r, ` AS ${t}`, "      ");
  },
  Xn = (e) => e.replace(/\s/g, " ");
function Qn({ identifier: e, code: t, guard: r }) {
  const n = r === void 0 ? t.text : `CASE WHEN ${r.text} THEN ${t.text} END`;
  return L("    ", n, ` AS ${e}`, "      ");
}
function Jn(e) {
  const t = new Map(),
    r = [];
  for (const n of e) {
    let a = 0;
    for (const s of n.uses) a = Math.max(a, t.get(s) ?? 0);
    t.set(n.identifier, a + 1);
    const i = r[a];
    i === void 0 ? (r[a] = [n]) : i.push(n);
  }
  return r;
}
var K = { isTiny: !1, isHuge: !1 },
  Ot = { isTiny: !0, isHuge: !0 },
  Kn = new Set("neg abs sin tan asin atan sinh tanh asinh atanh cbrt sqrt".split(" ")),
  Lt = new WeakMap();
function Z(e, t) {
  const r = Lt.get(e) ?? [];
  Lt.set(e, r);
  for (let n = r.length; n <= t; n++) r.push(ea(e, n, r));
  return r[t];
}
function ea(e, t, r) {
  const n = e.content(t);
  if (n.kind !== "operation") return K;
  const { name: a, operands: i } = n,
    s = i.map((f) => r[f]),
    [o = K, m = K] = s,
    d = s.some((f) => f.isHuge);
  switch (a) {
    case "exp":
      return Ot;
    case "pow":
      return e.number(i[1]) === void 0 ? Ot : o;
    case "mul":
      return { isTiny: o.isTiny || m.isTiny, isHuge: d };
    case "div":
      return { isTiny: o.isTiny || m.isHuge, isHuge: o.isHuge || m.isTiny };
    case "sinh":
    case "cosh":
      return { isTiny: a === "sinh" && o.isTiny, isHuge: !0 };
    case "add":
    case "sub":
    case "sum":
      return { isTiny: s.every((f) => f.isTiny), isHuge: d };
    case "if":
    case "max":
    case "min":
      return { isTiny: s.slice(a === "if" ? 1 : 0).some((f) => f.isTiny), isHuge: d };
    default:
      return Kn.has(a) ? o : K;
  }
}
var Pt = -690,
  Ft = "1e-150",
  ta = {
    exp: (e, [t]) => `${e.number(t, l.sum)} < ${Pt}`,
    mul: (e, [t, r]) => {
      const n = (a) => Z(e.draft, a).isTiny;
      if (!(!n(t) || !n(r))) return `${ee(e, t)} * ${ee(e, r)} < ${Ft}`;
    },
    div: (e, [t, r]) => {
      const { draft: n } = e;
      if (!(!Z(n, t).isTiny || !Z(n, r).isHuge)) return `${ee(e, t)} / ${ee(e, r)} < ${Ft}`;
    },
    pow: (e, [t, r]) => {
      const { draft: n } = e,
        [a, i] = [t, r].map((s) => n.number(s));
      if (i !== void 0)
        return !Z(n, t).isTiny || i <= 1
          ? void 0
          : `abs(${e.number(t)}) < 1e${Math.ceil(-300 / i)}`;
      if (!(a === void 0 || a <= 0 || a === 1))
        return `${e.number(r, l.product)} * ${Math.log(a)} < ${Pt}`;
    },
  },
  ee = (e, t) => `sqrt(abs(${e.number(t)}))`,
  te = (e, t) => (r, n) => {
    const a = t(r, n),
      i = ta[e](r, n);
    return i === void 0 ? a : S(`CASE WHEN ${i} THEN 0 ELSE ${a.text} END`);
  },
  ra = {
    exp: te("exp", c("exp")),
    mul: te("mul", G.mul),
    div: te("div", G.div),
    pow: te("pow", X(c("power"))),
  };
function na(e, t) {
  const r = e.content(t);
  if (r.kind !== "operation") return [];
  const { name: n, operands: a } = r,
    [i, s] = a,
    o = (m) => Z(e, m).isTiny;
  return n === "exp"
    ? a
    : n === "mul"
      ? o(i) && o(s)
        ? a
        : []
      : n === "div"
        ? o(i) && Z(e, s).isHuge
          ? a
          : []
        : n !== "pow"
          ? []
          : e.number(s) === void 0
            ? [s]
            : o(i)
              ? [i]
              : [];
}
var $e = (e) => (t, r) => S(`CAST(${c(e)(t, r).text} AS DOUBLE)`),
  B =
    (e, t, r) =>
    (n, [a, i]) => {
      const { draft: s } = n;
      if (a === i && e === "eq") return r(n.number(a));
      const o = j(t)(n, [a, i]),
        m = s.raw(e, [a, i]),
        d = n.exact.has(m) ? Se(s, m) : void 0;
      if (d === void 0) return o;
      const { text: f } = r(n.number(d));
      return e === "ne"
        ? { text: `${o.text} OR NOT ${f}`, level: l.or }
        : { text: `${o.text} AND ${f}`, level: l.and };
    },
  vr = (e) => ({
    lt: B("lt", "<", e),
    le: B("le", "<=", e),
    gt: B("gt", ">", e),
    ge: B("ge", ">=", e),
    eq: B("eq", "=", e),
    ne: B("ne", "<>", e),
  }),
  aa = (e) => ({ text: `NOT isnan(${e})`, level: l.not }),
  ia = {
    ...G,
    ...me(),
    neg: le(l.primary),
    ...vr(aa),
    and: z("AND", l.and),
    or: z("OR", l.or),
    not: (e, [t]) => ({ text: `NOT ${e.test(t, l.primary)}`, level: l.not }),
    pow: X(c("power")),
    cbrt: c("cbrt"),
    expm1: k("expm1"),
    ln: c("ln"),
    log: Ne("ln"),
    log1p: k("log1p"),
    log2: k("log2"),
    sech: k("sech"),
    sinc: k("sinc"),
    sincd: k("a derivative of sinc"),
    sigmoid: k("sigmoid"),
    softplus: k("softplus"),
    erf: k("erf"),
    erfc: k("erfc"),
    normpdf: k("normpdf"),
    normcdf: k("normcdf"),
    normlogcdf: k("normlogcdf"),
    normlogcdfd: k("a further derivative of normlogcdf"),
    gamma: k("gamma"),
    lgamma: k("lgamma"),
    digamma: k("digamma"),
    trigamma: k("trigamma"),
    polygamma: k("polygamma"),
    digammastep: k("digamma"),
    beta: k("beta"),
    abs: c("abs"),
    sign: c("sign"),
    round: k("round"),
    trunc: k("trunc"),
    mod: k("mod"),
    min: k("min"),
    max: c("greatest"),
    hypot: k("hypot"),
  },
  zt = new Set(
    "all analyse analyze and anti any array as asc asof asymmetric at authorization between bigint binary bit boolean both by case cast char character check coalesce collate collation column columns concurrently constraint create cross current current_catalog current_date current_role current_schema current_time current_timestamp current_user date dec decimal default deferrable desc describe distinct do drop else end escape except exclude exists extract false fetch filter first float for foreign freeze from full function generated glob grant greatest group grouping grouping_id having ilike in initially inner inout int integer intersect interval into is isnull join key lambda last lateral leading least left like limit localtime localtimestamp map minus national natural nchar none normalize not notnull null nullif nulls numeric offset on only or order out outer over overlaps overlay partition pivot pivot_longer pivot_wider placing position positional precision primary qualify range real references returning right row rows select semi session_user set setof show similar smallint some struct substring summarize symmetric table tablesample then time timestamp to top trailing treat trim true try_cast union unique unpack unpivot update user using values varchar variadic verbose view when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable year".split(
      " ",
    ),
  ),
  ne = (e) => (e.includes("e") ? e : `${e}e0`),
  sa = new Set([
    ..."neg abs sign floor ceil round trunc min max tanh atan atan2 if and or not lt le gt ge eq ne".split(
      " ",
    ),
  ]);
function Ie(e) {
  const {
      words: t,
      title: r,
      double: n,
      quote: a,
      columnFolded: i,
      asDouble: s,
      long: o,
      fence: m,
      remarks: d,
    } = e,
    { stops: f, stopsAtUnderflow: v } = e,
    b = (u) =>
      /^[a-z_][a-z0-9_]*$/.test(u) && !zt.has(u) ? u : `${a}${u.replaceAll(a, a + a)}${a}`,
    h = (u) =>
      Number.isFinite(u)
        ? /^\d{1,4}(?:\.\d{1,4})?$/.test(String(u))
          ? String(u)
          : o(String(u))
        : `CAST('${u}' AS ${n})`,
    p = ({ text: u }) => (/^-?[\d.]+(?:e[+-]?\d+)?$/.test(u) ? s(u) : u);
  return {
    words: t,
    title: r,
    endings: ["sql"],
    naming: { reserved: zt, allowsLetters: !1, folded: (u) => u.toLowerCase(), longest: 63 },
    definitions: { ...Bn, ...e.definitions },
    ownDefinitions: { sign: Zn },
    spellings: { ...ia, ...(v ? ra : {}), ...e.spellings },
    repeats: ({ draft: u, exact: g }, $) => {
      const M = g.has($) ? Se(u, $) : void 0;
      return M !== void 0 ? [M] : v ? na(u, $) : [];
    },
    only: (u, g) => S(`CASE WHEN ${u.text} THEN ${p(g)} END`),
    helpers: {},
    longest: 48,
    isStrict: !0,
    ...oe,
    stops: f,
    names: "table",
    value: (u, g) => g.named("value"),
    column: { written: b, folded: i },
    element: (u, g) => `${u}_${g + 1}`,
    number: (u) => (Object.is(u, -0) ? { text: `-${s("0")}`, level: l.sign } : se(h)(u)),
    choice: (u, g, $) => {
      const M = [g, $],
        O = M.every((q) => p(q) !== q.text),
        [T, E] = M.map((q) => (O ? p(q) : q.text));
      return S(`CASE WHEN ${u.text} THEN ${T} ELSE ${E} END`);
    },
    assemble: (u) => Vn(u, { quoted: b, alone: p, double: n, fence: m, remarks: d }),
  };
}
var oa = new Set("ln log log2 log10 log1p sqrt sin cos tan asin acos acosh atanh".split(" ")),
  la = Ie({
    words: ["sql", "duckdb"],
    title: "SQL",
    double: "DOUBLE",
    quote: '"',
    columnFolded: (e) => e.replace(/[A-Z]/g, (t) => t.toLowerCase()),
    asDouble: ne,
    long: ne,
    definitions: { mod: br },
    spellings: { mod: Y("%", l.product), round: c("round"), sign: $e("sign"), trunc: c("trunc") },
    fence: [],
    stops: (e) => oa.has(e),
    stopsAtUnderflow: !1,
    remarks: [
      "For DuckDB, where ln(0), and the logarithm and the root of a negative number, are errors; :export postgresql and :export spark are for those.",
    ],
  }),
  ma = Ie({
    words: ["postgresql", "postgres"],
    title: "SQL",
    double: "DOUBLE PRECISION",
    quote: '"',
    columnFolded: (e) => Buffer.from(e).subarray(0, 63).toString(),
    asDouble: (e) => `${e}::float8`,
    long: (e) => (/^\d+$/.test(e) ? `${e}.0` : e),
    definitions: { acot: xr, mod: (0, y.b)("x - y*floor(x/y)"), round: gr },
    spellings: {
      trunc: c("trunc"),
      ...vr((e) => ({ text: `${e} <> 'NaN'`, level: l.comparison })),
    },
    fence: ["OFFSET 0"],
    stops: (e) => !sa.has(e),
    stopsAtUnderflow: !0,
    remarks: [
      "For PostgreSQL, where a division by zero, ln(0) and what overflows or underflows are errors; OFFSET 0 keeps it from computing a step again for each use.",
    ],
  }),
  ua = Ie({
    words: ["spark"],
    title: "SQL",
    double: "DOUBLE",
    quote: "`",
    columnFolded: (e) => e.toLowerCase(),
    asDouble: ne,
    long: ne,
    definitions: {
      acot: xr,
      mod: br,
      round: gr,
      trunc: Gn,
      floor: Et,
      ceil: Et,
      ln: At,
      log10: At,
      log: (0, y.b)("ln(x)/ln(base)"),
    },
    spellings: { mod: Y("%", l.product), floor: $e("floor"), ceil: $e("ceil") },
    fence: [],
    stops: (e) => e === "div" || e === "mod",
    stopsAtUnderflow: !1,
    remarks: [
      "For Spark, where a division by zero is an error, or NULL without spark.sql.ansi.enabled.",
    ],
  }),
  ue = [un, dn, Pn, Yr, kn, la, ma, ua],
  wr = (e) => ue.find(({ words: t }) => t.includes(e)),
  $r = ue.flatMap(({ words: e }) => e),
  da = () => ({
    doc: "the last answer, or an expression, as a function of another language that returns value and gradient: js, ts, python, c, latex, sql, postgresql, spark",
    example: ":export python tanh(x*w + b) as neuron",
    words: [...$r, "as"],
    parts: [
      ["js", "or ts, python, c, latex, sql (DuckDB), postgresql, spark"],
      ["as name", "what the function is called; otherwise as the formula is, or f"],
      ["> file", "with an ending, or in quotes"],
    ],
    examples: [":export sql x^2*y as z > z.sql"],
  }),
  yr = {};
(0, ie.d)(yr, { renderSource: () => pa, sourceJson: () => fa });
var pa = ({ text: e }) => e,
  fa = ({ text: e }) => [(0, Ut.a)(e)],
  kr = {};
(0, ie.d)(kr, { exportFormula: () => Aa });
function ca({ draft: e, value: t, partials: r, labels: n }, a, i = () => []) {
  const s = [t, ...r],
    o = new Uint32Array(e.size),
    m = xa(e, s, o),
    d = new Uint8Array(e.size),
    f = new Uint32Array(e.size),
    v = (p) => e.operands(p).length === 0 || d[p] === 1,
    b = (p) => {
      const u = e.operands(p);
      return u.length === 0 ? !0 : (e.made(p, "neg") !== void 0 || e.isTest(p)) && u.every(v);
    };
  for (let p = 0; p < e.size; p++) if (o[p] !== 0) for (const u of i(p)) o[u] = o[u] + 1;
  for (let p = 0; p < e.size; p++) {
    if (o[p] === 0) continue;
    let u = 1;
    for (const M of e.operands(p)) u += d[M] === 1 ? 1 : f[M];
    f[p] = u;
    const g = o[p] > 1 && !b(p),
      $ = e.operands(p).length > 0 && (n.has(p) || p === t);
    (g || $ || u > a) && (d[p] = 1);
  }
  for (const [p, u] of m)
    if (d[p] !== 0)
      for (const g of u)
        for (let $ = g; $ !== void 0; $ = $.outer)
          !b($.test) && e.isTest($.test) && (d[$.test] = 1);
  const h = [];
  for (let p = 0; p < e.size; p++) d[p] === 1 && h.push(p);
  return { bound: h, places: m };
}
var ha = 4;
function xa(e, t, r) {
  const n = new Map(),
    a = new ga(e),
    i = (s, o) => {
      n.set(s, r[s] === 0 ? o : ba(n.get(s), o)), (r[s] = r[s] + 1);
    };
  for (const s of t) i(s, Dt);
  for (let s = e.size - 1; s >= 0; s--) {
    if (r[s] === 0) continue;
    const o = e.content(s);
    if (o.kind !== "operation") continue;
    const m = n.get(s),
      d = (h, p, u) => {
        const g = e.number(h) !== void 0;
        i(h, g ? Dt : m.map(($) => a.of($, p, u)));
      },
      [f, v, b] = o.operands;
    if (o.name === "if") i(f, m), d(v, f, !0), d(b, f, !1);
    else if (o.name === "and" || o.name === "or") i(f, m), d(v, f, o.name === "and");
    else for (const h of o.operands) i(h, m);
  }
  return new Map([...n].map(([s, o]) => [s, o.includes(void 0) ? [] : o]));
}
var Dt = [void 0],
  ga = class {
    draft;
    known = new Map();
    numbers = new Map([[void 0, 0]]);
    constructor(e) {
      this.draft = e;
    }
    of(e, t, r) {
      const { draft: n, known: a, numbers: i } = this,
        [s] = n.made(t, "not") ?? [];
      if (s !== void 0) return this.of(e, s, !r);
      const o = n.made(t, r ? "and" : "or"),
        m = !r && o?.some((v) => n.made(v, "or") !== void 0);
      if (o !== void 0 && !m) return this.of(this.of(e, o[0], r), o[1], r);
      const d = `${i.get(e)},${t},${r}`,
        f = a.get(d) ?? { outer: e, test: t, isTrue: r, depth: (e?.depth ?? 0) + 1 };
      return a.has(d) || (a.set(d, f), i.set(f, i.size)), f;
    }
  };
function ba(e, t) {
  if (e.length === 1 && t.length === 1 && e[0] === t[0]) return e;
  let r = [...e];
  for (const n of t) r = qr(r, n);
  return r.length <= ha ? r : [r.reduce(ye)];
}
function qr(e, t) {
  if (e.some((a) => ye(a, t) === a)) return e;
  const r = e.filter((a) => ye(a, t) !== t),
    n = r.find((a) => a !== void 0 && a.outer === t?.outer && a.test === t?.test);
  return n === void 0
    ? [...r, t]
    : qr(
        r.filter((a) => a !== n),
        n.outer,
      );
}
function ye(e, t) {
  let [r, n] = [e, t];
  for (; r !== n; ) {
    if (r === void 0 || n === void 0) return;
    r.depth >= n.depth ? (r = r.outer) : (n = n.outer);
  }
  return r;
}
var va = new Set(["lt", "le", "gt", "ge", "eq"]),
  wa = { read: 0n, strict: 0n },
  $a = class {
    draft;
    known = [];
    places = new Map();
    all;
    constructor(e, t) {
      (this.draft = e), (this.all = (1n << BigInt(t)) - 1n);
    }
    misses(e) {
      return this.of(e).strict !== this.all;
    }
    settle(e) {
      const { read: t } = this.of(e);
      (this.known.length = e), this.known.push({ read: t, strict: this.all });
    }
    of(e) {
      for (let t = this.known.length; t <= e; t++) this.known.push(this.columnsOf(t));
      return this.known[e];
    }
    columnsOf(e) {
      const t = this.draft.content(e);
      if (t.kind === "constant") return wa;
      if (t.kind === "parameter") {
        const i = this.places.get(e) ?? 1n << BigInt(this.places.size);
        return this.places.set(e, i), { read: i, strict: i };
      }
      const r = t.operands.map((i) => this.known[i]),
        n = r.reduce((i, s) => i | s.read, 0n);
      if (this.draft.isTest(e)) return { read: n, strict: 0n };
      const a = r.map((i) => i.strict);
      if (t.name === "max" || t.name === "min")
        return { read: n, strict: a.reduce((i, s) => i & s) };
      if (t.name === "if") {
        const [, i = 0n, s = 0n] = a,
          o = this.comparedIn(t.operands[0]);
        return { read: n, strict: (i | o) & s };
      }
      return { read: n, strict: a.reduce((i, s) => i | s) };
    }
    comparedIn(e) {
      const t = this.draft.content(e);
      return t.kind !== "operation" || !va.has(t.name)
        ? 0n
        : t.operands.reduce((r, n) => r | this.known[n].strict, 0n);
    }
  },
  ya = 200;
function ka({ graph: e, output: t, inputs: r, slots: n, parameters: a }, i) {
  const s = n.map(({ parameter: p, index: u }) => {
      const g = a[p]?.name ?? "";
      return u === void 0 ? g : `${g}[${u + 1}]`;
    }),
    o = (0, D.d)(e, t, r, r, (p) => {
      const u = s[r.indexOf(p)];
      return u === void 0 ? void 0 : (0, Vt.b)(u);
    });
  if (o === void 0) return;
  const m = new D.c({ ...i, ...qa }),
    d = new Map();
  for (const [p, { parameter: u, index: g }] of n.entries()) d.set(r[p], m.parameter(u, g));
  for (const p of e.dependencies([t])) {
    const u = e.operation(p),
      g = Array.from(e.operands(p), (O) => d.get(O)),
      $ = g[0] ?? m.constant(e.value(p)),
      M = u === void 0 ? $ : m.apply(u.name, g);
    d.set(p, d.get(p) ?? M);
  }
  const f = d.get(t),
    v = new Map(s.map((p, u) => [p, n[u]])),
    b = o.map((p) => Na(m, p, v)),
    h = [];
  for (let p = 0; p < m.size; p++) h.push(m.operands(p).reduce((u, g) => u + (h[g] ?? 0), 1));
  return [f, ...b].every((p) => h[p] <= ya) ? { draft: m, value: f, partials: b } : void 0;
}
var Mr = (e, t) =>
    e.apply(
      "sum",
      t.map((r) => e.apply("exp", [r])),
    ),
  Rt = (e, [t, ...r], n) => e.apply("div", [e.apply("exp", [t]), Mr(e, r, n)]),
  qa = { logsumexp: (e, t, r) => e.apply("ln", [Mr(e, t, r)]), softpart: Rt, softweight: Rt },
  Ma = new Map([
    ["pi", Math.PI],
    ["e", Math.E],
    ["inf", Number.POSITIVE_INFINITY],
    ["nan", Number.NaN],
  ]);
function Na(e, t, r) {
  const n = {
    constant: (a) => e.constant(a),
    apply: ({ name: a }, i) => {
      const [s, o] = i,
        [m, d] = (a === "pow" && e.made(s, "div")) || [];
      return m !== void 0 && e.number(m) === 1 ? e.over(m, e.apply("pow", [d, o])) : e.apply(a, i);
    },
    name: ({ name: a }) => {
      const i = r.get(a);
      return i === void 0 ? e.constant(Ma.get(a)) : e.parameter(i.parameter, i.index);
    },
    call: ({ callee: a, operands: i }) => {
      const s = (0, Yt.h)(a.name),
        o = i.map((d) => (0, ce.a)(d, n, void 0)),
        m = s.variadic ? [] : s.parameters.slice(o.length);
      for (const { default: d } of m) o.push(e.constant(d));
      return e.apply(a.name, o);
    },
    list: () => {
      throw new Error("a list in a formula of a derivative");
    },
  };
  return (0, ce.a)(t, n, void 0);
}
var Ht = class {
    draft;
    language;
    names = new Map();
    called = new Set();
    used = new Set();
    exact;
    constructor(e, t, r) {
      (this.draft = e), (this.language = t), (this.exact = r);
    }
    number(e, t = l.choice) {
      return F(this.write(e), t);
    }
    test(e, t = l.choice) {
      return F(this.condition(e), t);
    }
    write(e) {
      if (!this.draft.isTest(e)) return this.named(e) ?? this.spelled(e);
      const [t, r] = [1, 0].map((n) => this.language.number(n));
      return this.language.choice(this.condition(e), t, r);
    }
    condition(e) {
      const { draft: t } = this;
      return t.isTest(e)
        ? (this.named(e) ?? this.spelled(e))
        : this.spell("ne", [e, t.constant(0)]);
    }
    named(e) {
      const t = this.names.get(e);
      if (t !== void 0) return this.used.add(t), S(t);
    }
    spelled(e) {
      const t = this.draft.content(e);
      if (t.kind === "constant") return this.language.number(t.value);
      if (t.kind === "parameter") throw new Error("a parameter without a name");
      return this.spell(t.name, t.operands);
    }
    spell(e, t) {
      return this.language.spellings[e](this, t);
    }
  },
  _a = 64;
function Ta(e, t) {
  const { graph: r, output: n, inputs: a, slots: i } = t,
    { definitions: s, ownDefinitions: o = {} } = e,
    m = new y.c(s),
    d = (0, D.b)(r, n, a, i, m, { ownDefinitions: o });
  return new Sa(e, t, d).write();
}
var Sa = class {
    language;
    request;
    derived;
    identifiers;
    writer;
    plain;
    parameters;
    name;
    valueName;
    nulls;
    complete;
    columns = new Map();
    renamed = new Map();
    constructor(e, t, r) {
      if (
        ((this.language = e),
        (this.request = t),
        (this.derived = r),
        e.isRead && (this.plain = ka(t, e.definitions)),
        (this.identifiers = new wt(e.naming, this.symbols())),
        (this.writer = new Ht(r.draft, e, Fn(r))),
        e.column !== void 0 && (this.nulls = new $a(r.draft, t.slots.length)),
        (this.name = new wt(e.naming, e.naming.taken).named(t.name)),
        (this.parameters = t.parameters.map(({ name: n, length: a }) => ({
          name: n,
          ...this.written(n, a),
          length: a,
        }))),
        (this.valueName = e.value(t.name, this.identifiers)),
        e.column === void 0)
      )
        for (const { name: n, identifier: a } of this.parameters) this.note(n, a);
      e.names === "function" && this.note(t.name, this.name),
        e.names === "value" && this.note(t.name, this.valueName);
    }
    symbols() {
      const e = new Set();
      for (const { draft: t } of [this.derived, ...(this.plain === void 0 ? [] : [this.plain])])
        for (let r = 0; r < t.size; r++) {
          const n = t.content(r);
          if (n.kind === "operation")
            for (const a of this.language.symbols?.(n.name) ?? []) e.add(a);
        }
      return e;
    }
    written(e, t) {
      const { identifiers: r, language: n } = this,
        a = Array.from({ length: t ?? 0 }, (s, o) => o);
      if (n.column === void 0) {
        const s = (m) => a.map((d) => n.element(n.typeset(m), d)),
          o = r.named(e, s);
        return { identifier: n.typeset(o), elements: s(o) };
      }
      const i = (0, qe.j)(e);
      return {
        identifier: t === void 0 ? this.column(e, i) : e,
        elements: a.map((s) => this.column(`${e}_${s + 1}`, `${i}[${s + 1}]`)),
      };
    }
    column(e, t) {
      const { written: r, folded: n } = this.language.column;
      if ((0, Wt.b)(e) !== e)
        throw (0, I.K)(
          `${t} holds characters that are not shown, and cannot name a column`,
          "give it another name",
        );
      const a = this.columns.get(n(e));
      if (a !== void 0)
        throw (0, I.K)(`${a} and ${t} would be one column`, "give one another name");
      return this.columns.set(n(e), t), this.identifiers.reserve(e), r(e);
    }
    note(e, t) {
      this.language.isFaithful(e, t) || this.renamed.set(t, e);
    }
    write() {
      const { language: e, request: t, derived: r, parameters: n, writer: a } = this,
        { value: i, partials: s } = r;
      this.nameParameters(a);
      const { bound: o, places: m } = ca(r, e.longest, (h) => e.repeats?.(a, h) ?? []);
      for (const h of o) h !== i && this.nameLabeled(h);
      const d = [];
      for (const h of o) {
        if ((t.graph.spend(_a), h === i)) {
          d.push(this.binding(h, this.valueName, []));
          continue;
        }
        const p = a.names.get(h);
        d.push(this.binding(h, p ?? this.nameOf(h), m.get(h) ?? []));
      }
      const f = s.map((h) => a.write(h)),
        v = s.map((h) => this.result(h)),
        b = this.result(i);
      return e.assemble({
        name: this.name,
        result: this.valueName,
        table: t.asked,
        formula: Ct(t.formula),
        remarks: [...t.remarks, ...[...this.renamed].map(([h, p]) => `${h} is ${Ct(p)}`)],
        parameters: n,
        bindings: d,
        value: b,
        partials: this.byParameter(v),
        plain: this.writtenPlain(),
        outputs: this.outputs(this.byParameter(f)),
        complete: this.complete,
        helpers: this.helpers(),
      });
    }
    nameParameters({ draft: e, names: t }) {
      for (let r = 0; r < e.size; r++) {
        const n = e.content(r);
        if (n.kind !== "parameter") continue;
        const { identifier: a, elements: i } = this.parameters[n.parameter],
          s = n.index === void 0 ? a : i[n.index];
        t.set(r, s);
      }
    }
    writtenPlain() {
      const { plain: e, language: t } = this;
      if (e === void 0) return;
      const r = new Ht(e.draft, t, new Set());
      return (
        this.nameParameters(r),
        { value: r.write(e.value), partials: this.byParameter(e.partials.map((n) => r.write(n))) }
      );
    }
    byParameter(e) {
      const t = this.language.number(0),
        r = this.parameters.map(({ length: n }) =>
          n === void 0 ? t : Array.from({ length: n }, () => t),
        );
      for (const [n, a] of e.entries()) {
        const { parameter: i, index: s } = this.request.slots[n];
        s === void 0 ? (r[i] = a) : (r[i][s] = a);
      }
      return r;
    }
    nameLabeled(e) {
      const t = this.derived.labels.get(e);
      if (t === void 0) return;
      const r = this.language.typeset(this.identifiers.named(t));
      this.note(t, r), this.writer.names.set(e, r);
    }
    nameOf(e) {
      const t = this.primalOf(e),
        { identifiers: r, language: n } = this;
      return t === void 0
        ? n.typeset(r.fresh())
        : (n.adjoint(t, this.valueName) ?? r.named(`d_${t}`));
    }
    primalOf(e) {
      return this.derived.adjoints
        .get(e)
        ?.map((t) => this.writer.names.get(t))
        .find((t) => t !== void 0 && t !== this.valueName);
    }
    binding(e, t, r) {
      const { writer: n, derived: a, language: i } = this;
      n.used.clear();
      const s = n.spelled(e),
        o = this.failsAtNull(e),
        m = i.isStrict && this.canFail(e) ? this.guard(r) : void 0,
        d = this.guarded(m, o);
      o && this.nulls?.settle(e);
      const f = this.primalOf(e),
        v = new Set(n.used);
      return (
        n.names.set(e, t),
        {
          identifier: t,
          code: s,
          isTest: a.draft.isTest(e),
          isBackward: e >= a.firstAdjoint,
          by: f,
          guard: d,
          uses: v,
        }
      );
    }
    canFail(e) {
      const { draft: t } = this.derived,
        r = t.content(e);
      if (r.kind !== "operation") return !1;
      const n = r.name === "div" ? t.number(r.operands[1]) : void 0;
      return !(n !== void 0 && n !== 0) && !(0, D.a)(r.name)
        ? !0
        : r.operands.some((a) => !this.writer.names.has(a) && this.canFail(a));
    }
    failsAtNull(e) {
      const { nulls: t, derived: r, writer: n } = this,
        a = r.draft.content(e);
      if (t === void 0 || a.kind !== "operation") return !1;
      const { operands: i } = a;
      return this.stops(e) && t.misses(e)
        ? !0
        : i.some((s) => !n.names.has(s) && this.failsAtNull(s));
    }
    stops(e) {
      const { draft: t } = this.derived,
        { stops: r = () => !1 } = this.language,
        [, n] = t.made(e, "div") ?? [],
        a = n === void 0 ? void 0 : t.number(n),
        i = t.content(e),
        s = a !== void 0 && a !== 0;
      return i.kind === "operation" && r(s ? "mul" : i.name);
    }
    guarded(e, t) {
      if (!t) return e;
      (this.complete ??= this.identifiers.named("complete")), this.writer.used.add(this.complete);
      const r = S(this.complete);
      return e === void 0 ? r : { text: `${r.text} AND ${F(e, l.not)}`, level: l.and };
    }
    result(e) {
      const { nulls: t, language: r } = this,
        n = this.writer.write(e),
        a = t !== void 0 && (t.misses(e) || (!this.writer.names.has(e) && this.failsAtNull(e))),
        i = this.guarded(void 0, a);
      return i === void 0 || r.only === void 0 ? n : r.only(i, n);
    }
    guard(e) {
      const { draft: t } = this.derived,
        [r, ...n] = e.map((i) => this.conditionOf(i));
      if (r === void 0) return;
      const a = n.reduce((i, s) => t.apply("or", [i, s]), r);
      return this.writer.condition(a);
    }
    conditionOf(e) {
      const { draft: t } = this.derived,
        r = e.isTrue ? e.test : t.apply("not", [e.test]);
      return e.outer === void 0 ? r : t.apply("and", [this.conditionOf(e.outer), r]);
    }
    outputs(e) {
      if (this.language.column === void 0) return [];
      const { parameters: t, identifiers: r } = this,
        n = t.flatMap(({ name: s, length: o }) =>
          o === void 0 ? [s] : Array.from({ length: o }, (m, d) => `${s}_${d + 1}`),
        ),
        a = new Set(
          t.flatMap(({ identifier: s, elements: o, length: m }) => (m === void 0 ? [s] : o)),
        ),
        i = e.flat();
      return n.map((s, o) => {
        const { text: m } = i[o],
          d = `d_${s}`;
        return m === d && !a.has(m) ? d : r.named(d);
      });
    }
    helpers() {
      const { helpers: e } = this.language,
        t = new Set(),
        r = [],
        n = (a) => {
          if (t.has(a)) return;
          t.add(a);
          const { code: i, needs: s = [] } = e[a];
          for (const o of s) n(o);
          r.push(i);
        };
      for (const a of this.writer.called) n(a);
      return r;
    }
  },
  Ct = (e) =>
    e
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, " ")
      .replaceAll("*/", "* /")
      .replaceAll("/*", "/ *"),
  Ia = ue.flatMap((e) => e.endings);
function Aa({ workspace: e, host: t, file: r }, n) {
  const [a] = n.cut(" "),
    i = wr(a.text.toLowerCase())?.endings ?? [],
    [s, o] = (0, ae.d)(n, [...i, ...Ia], e);
  if (o !== void 0 && t?.files === void 0) throw (0, I.L)().at(o);
  const [m, d] = s.cut(" "),
    f = Ea(m),
    [v, b] = ja(d),
    h = e.inScratch(() => Oa(e, f, v, b));
  if (o === void 0 || t?.files === void 0)
    return [{ kind: "source", language: f.words[0], text: h }];
  const p = t.files.resolve(o.name, r);
  return (
    (0, ae.b)(o, () => t.files?.write(p, h)),
    [
      `${
        h.split(`
`).length - 1
      } lines of ${f.title} written to ${p}`,
    ]
  );
}
function Ea(e) {
  const t = wr(e.text.toLowerCase());
  if (t !== void 0) return t;
  const r = (0, Bt.a)(e.text, $r),
    n = ue.map(({ words: [a] }) => a).join(", ");
  throw (0, I.K)(
    `there is no export to ${e.text}`,
    r === void 0 ? `there is: ${n}` : `did you mean ${r}?`,
  ).at(e);
}
function ja(e) {
  if (e === void 0 || e.isEmpty) return [void 0, void 0];
  const t = /^as\s/.test(e.text) ? e.cut(" ")[1] : void 0;
  if (t !== void 0) return [void 0, t.name()];
  const [r, n] = e.cut("as");
  if (n?.isEmpty) throw (0, I.g)(n, ["a name"]);
  return [r, n?.name()];
}
function Oa(e, t, r, n) {
  const { graph: a } = e,
    i = new Zt.b({ withGuards: !0 }),
    s = Fa(e, r, i),
    { guards: o = [], shapeDependsOnValues: m } = i,
    d = o.filter(({ operation: T, condition: E }) => E === (0, Gt.b)(T)),
    f = [...new Set(d.map(({ operation: T }) => T.name))],
    v = m || o.some(({ forNote: T }) => !T),
    b = e.gradient(s).inputs;
  if (b.length === 0)
    throw Nr(
      (0, I.K)(
        `${e.formula(s)} depends on no input`,
        "a function needs something to depend on, as x = 2",
      ),
      r,
    );
  const h = b.map((T) => e.inputOf(T)),
    p = [...new Set(h.map(({ input: T }) => T))],
    u = new Map(p.map((T, E) => [T, E])),
    g = e.inputNames(p),
    $ = a.label(s),
    M = r === void 0 || La(r.text) ? "" : r.text.trim(),
    O = M === "" ? e.formula(s) : M;
  return Ta(t, {
    graph: a,
    output: s,
    inputs: b,
    slots: h.map(({ input: T, index: E }) => ({ parameter: u.get(T), index: E })),
    parameters: p.map((T, E) => ({ name: g[E], length: Pa(T) })),
    name: n ?? $ ?? "f",
    asked: n,
    formula: $ === void 0 || M !== "" ? O : `${(0, qe.j)($)} = ${O}`,
    remarks: [
      ...(v
        ? [
            "A derivative, a range or a recursion in the formula is as it is at the inputs of the session",
          ]
        : []),
      ...(f.length > 0
        ? [`At a kink of ${(0, I.c)(f)} a derivative of the derivative follows a convention`]
        : []),
    ],
  });
}
var La = (e) => /^\s*(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]*`)\s*$/u.test(e),
  Pa = ({ value: e }) => (typeof e == "number" ? void 0 : e.length);
function Fa(e, t, r) {
  const n = t === void 0 || t.isEmpty ? e.last : e.lower(t.expression(), r).quantity;
  if (n === void 0)
    throw (0, I.K)("there is no answer yet", "write an expression after the language");
  if (!(0, Xt.a)(n)) return n;
  throw Nr(
    (0, I.K)(`this is a list of ${n.length}`, "take one of its elements, as v[1], or its sum"),
    t,
  );
}
var Nr = (e, t) => (t === void 0 ? e : e.at(t));
0 && (module.exports = { module15, module16, module17 });
