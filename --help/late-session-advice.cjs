var V = Object.create;
var c = Object.defineProperty;
var K = Object.getOwnPropertyDescriptor;
var j = Object.getOwnPropertyNames;
var J = Object.getPrototypeOf,
  X = Object.prototype.hasOwnProperty;
var p = (t, r) => () => {
    try {
      return r || t((r = { exports: {} }).exports, r), r.exports;
    } catch (i) {
      throw ((r = 0), i);
    }
  },
  Y = (t, r) => {
    for (var i in r) c(t, i, { get: r[i], enumerable: !0 });
  },
  N = (t, r, i, a) => {
    if ((r && typeof r == "object") || typeof r == "function")
      for (const n of j(r))
        !X.call(t, n) &&
          n !== i &&
          c(t, n, { get: () => r[n], enumerable: !(a = K(r, n)) || a.enumerable });
    return t;
  };
var g = (t, r, i) => (
    (i = t != null ? V(J(t)) : {}),
    N(r || !t || !t.__esModule ? c(i, "default", { value: t, enumerable: !0 }) : i, t)
  ),
  Q = (t) => N(c({}, "__esModule", { value: !0 }), t);
var b = p((ye, k) => {
  k.exports = require("./main.cjs").shared25;
});
var F = p((Fe, y) => {
  y.exports = require("./main.cjs").shared48;
});
var $ = p((Te, T) => {
  T.exports = require("./main.cjs").shared49;
});
var ke = {};
Y(ke, { module74: () => U });
module.exports = Q(ke);
var R = g(b()),
  _ = g(F()),
  D = g($()),
  U = {};
(0, D.d)(U, { advised: () => We });
var e = (t, r) => ({ written: typeof t == "string" ? [t] : t, advice: r }),
  O = "leave it out: gradients are not added up, each \u2207loss is new",
  S = "leave it out: functions such as exp and tanh are always there",
  W = "write 0.001*sum(f(0.001*k) for k in 1..1000), which comes near from 0 to 1",
  q = "nabla has no strings; a name with spaces has backquotes",
  G = [
    e(["\\int", "\\int_0", "\\oint"], W),
    e("\\W", "no formula can be made of \\{W}; write it with * / ^ and functions such as sqrt(x)"),
    e(
      [
        "\u22A2 >>> R",
        "\u22A2 ... R",
        "\u22A2 > R",
        "\u22A2 In [N]: R",
        "\u22A2 Out[N]: R",
        "\u22A2 julia> R",
      ],
      "write {R}",
    ),
    e(["\u22A2 sage: R", "\u22A2 octave:N> R", "\u22A2 (%W) R"], "write {R}"),
    e(["\u22A2 // R", "\u22A2 /* R", "\u22A2 % R"], "a comment begins with #: write # {R}"),
    e("A.grad.zero_()", O),
    e(["A.zero_grad()", "zero_grad()", "A.grad = N"], O),
    e("A.requires_grad R", "leave it out: every input has its gradient"),
    e(
      "with no_grad():",
      "leave it out: w -= 0.1*\u2207loss moves w, and no gradient flows through a move",
    ),
    e(["A.backward()", "A.backward"], "write \u2207{A}, or grad({A}, w) for w alone"),
    e(["A.data -= R", "A.data += R"], "write {A} -= 0.1*\u2207loss"),
    e("A.step()", "write w -= 0.1*\u2207loss"),
    e("A.grad", "write grad(loss, {A})"),
    e(["A.data", "A.item()", "A.numpy()", "A.value"], "write {A}"),
    e(["W = V(E)", "W = V(E, R"], "write {W} = {E}"),
    e(["V(E)", "V(E, R"], "write {E}"),
    e(["draw_dot(E)", "draw_dot(E, L)"], "write :dot {E}, or :tree {E}"),
    e(["backward(E)", "gradients(E)"], "write \u2207{E}, or grad({E}, w) for w alone"),
    e("from W import R", S),
    e(["import R", "require(L)", "using R", "library(L)"], S),
    e(["def W(L): return R", "function W(L) = R", "W(L) := R"], "write {W}({L}) = {R}"),
    e("W = function(L) R", "write {W}({L}) = {R}"),
    e("function W(L) { return E }", "write {W}({L}) = {E}"),
    e(["def W(L):", "function W(L)", "fn W(L)", "fun W(L)"], "write {W}({L}) = \u2026 in one line"),
    e("W => N \u22A3", "write {W} >= {N}"),
    e(["W = lambda L: R", "W = L => R", "W: L -> R", "W = L -> R"], "write {W}({L}) = {R}"),
    e("W = (W1, W2) => R", "write {W}({W1}, {W2}) = {R}"),
    e("W = lambda W1, L: R", "write {W}({W1}, {L}) = {R}"),
    e("lambda W, L: R", "write f({W}, {L}) = {R}"),
    e(["lambda L: R", "L => R", "L -> R"], "write f({L}) = {R}"),
    e("return R", "a function is one formula: write f(x) = {R}"),
    e(["for W in range(E):", "for (W in 1:E)"], "write repeat {E} { \u2026 }"),
    e("for W in range(E, E1):", "write for {W} in {E}..{E1} - 1 { \u2026 }"),
    e(["for W in E:", "for (W in E)"], "write for {W} in {E} { \u2026 }"),
    e(["for (R", "for W = R"], "write repeat 20 { \u2026 }"),
    e(["while E:", "while (E) {"], "write while {E} { \u2026 }"),
    e("if E then E1 else E2", "write if({E}, {E1}, {E2})"),
    e("if E then E1", "write if({E}, {E1}, 0)"),
    e(["if E:", "if (E) {", "if E {"], "write if({E}, a, b)"),
    e("E if E1 else E2", "write {E1} ? {E} : {E2}"),
    e("sum(E for W in E1 if E2)", "write sum({E2} ? {E} : 0 for {W} in {E1})"),
    e("for W in E if E1", "a comprehension leaves nothing out; in a sum write {E1} ? {W} : 0"),
    e(
      ["print(E)", "disp(E)", "print E \u22A3", "echo E \u22A3", "console.log(E)", "printf(E)"],
      "write {E}",
    ),
    e(
      ["print(R", "disp(R", "printf(R", "console.log(R", "print R"],
      "leave it out: a formula alone shows its value",
    ),
    e(
      [
        "let W = R",
        "var W = R",
        "int W = R",
        "float W = R",
        "double W = R",
        "my W = R",
        "val W = R",
      ],
      "write {W} = {R}",
    ),
    e(["W <- R", "W <-R", "W \u2190 R"], "write {W} = {R}"),
    e(["W++", "W ++"], "write {W} += 1"),
    e(["W--\u22A3", "W --\u22A3"], "write {W} -= 1"),
    e("W **= R", "write {W} ^= {R}"),
    e("W //= R", "write {W} := {W} // {(R)}"),
    e("W %= R", "write {W} := {W} % {(R)}"),
    e("clear", "write :reset"),
    e(["exit()", "quit()"], "write :quit"),
    e(["help(E)", "\u22A2 ? W", "\u22A2 man W", "\u22A2 help W"], "write :help {W}{E}"),
    e("\u22A2 .W", "write :{W}"),
    e(["\u22A2 :q", "\u22A2 :x", "\u22A2 :wq", "\u22A2 :exit", "\u22A2 :bye"], "write :quit"),
    e(["\u22A2 :clear", "\u22A2 :restart"], "write :reset"),
    e("\u22A2 :simplify R", "write :symbolic {R}"),
    e(["\u22A2 :derivative R", "\u22A2 :gradient R", "\u22A2 :diff R"], "write :grad {R}"),
    e(["\u22A2 :draw R", "\u22A2 :graph R"], "write :tree {R}, or :plot {R}, x = -3..3"),
    e("\u22A2 = F(X:X1)", "write {F}(v), after v = [1, 2, 3]"),
    e("F(X:X1)", "write {F}(v), after v = [1, 2, 3]"),
    e("\u22A2 = G(L)", "write {G}({L})"),
    e("\u22A2 = R", "write {R}"),
    e("solve(E = E1, W)", "write :solve {E} = {E1} for {W}"),
    e(["solve(E, W)", "fsolve(E, W)", "root(E, W)"], "write :solve {E} = 0 for {W}"),
    e(["minimize(E, W)", "argmin(E, W)"], "write :minimize {E} over {W}"),
    e(["maximize(E, W)", "argmax(E, W)"], "write :maximize {E} over {W}"),
    e("plot(E, W = L)", "write :plot {E}, {W} = {L}"),
    e(["plot(E)", "plot(E, L)"], "write :plot {E}, x = -3..3"),
    e(["simplify(E)", "expand(E)", "factor(E)", "simplify E \u22A3"], "write :symbolic {E}"),
    e(["heaviside(E)", "step(E)"], "write {(E)} >= 0"),
    e("\u22A2 plot E \u22A3", "write :plot {E}, x = -3..3"),
    e("\u22A2 solve E = E1 \u22A3", "write :solve {E} = {E1} for x"),
    e("\u22A2 K \u25B8R", "write :{K} {R}"),
    e("\u22A2 K(L)", ""),
    e("\u22A2 K A", "write :{K} {A*}"),
    e(["integrate(L)", "integral(L)", "quad(L)"], W),
    e("\u222B", W),
    e(["\u2211", "\u03A3"], "write sum(k^2 for k in 1..4)"),
    e(["\u220F", "\u03A0"], "write prod(k^2 for k in 1..4)"),
    e(["\u2202W/\u2202W1", "\u2202(E)/\u2202W1"], "write diff({W}{E}, {W1})"),
    e(["\u2202/\u2202W (E)", "\u2202/\u2202W E", "d/D (E)", "d/D E"], "write diff({E}, {W}{D})"),
    e("D/D1", "write diff({D}, {D1})"),
    e("\u2202", "write diff(x^2, x)"),
    e("(E)'", "write diff({E}, x)"),
    e("G^-1(L)", "write a{G}({L}) or 1/{G}({L})"),
    e("G^N(L)", "write {G}({L})^{N}"),
    e("G^N \u25B8A", "write {G}({A})^{N}"),
    e(["square(E)", "sqr(E)"], "write {(E)}^2"),
    e("cube(E)", "write {(E)}^3"),
    e("reciprocal(E)", "write 1/{(E)}"),
    e(["exp10(E)", "exp2(E)"], "write 10^{(E)}, or 2^{(E)}"),
    e("power(E, E1)", "write {(E)}^{(E1)}"),
    e("root(E, E1)", "write {(E)}^(1/{(E1)})"),
    e("round(E, E1)", "write round({(E)}*10^{(E1)})/10^{(E1)}"),
    e("isnan(E)", "write {(E)} != {(E)}"),
    e(["where(L)", "ifelse(L)", "iif(L)"], "write if({L})"),
    e(["comb(E, E1)", "binom(E, E1)", "nCr(E, E1)"], "write {(E)}!/({(E1)}!*({E} - {(E1)})!)"),
    e(["perm(E, E1)", "nPr(E, E1)"], "write {(E)}!/({E} - {(E1)})!"),
    e("range(E)", "write 0..{E} - 1"),
    e(["range(E, E1)", "arange(E, E1)"], "write {E}..{E1} - 1"),
    e("arange(E)", "write 0..{E} - 1"),
    e("linspace(E, E1, E2)", "write [{E} + ({E1} - {(E)})*k/({E2} - 1) for k in 0..{E2} - 1]"),
    e("zeros(E)", "write [0 for k in 1..{E}]"),
    e("ones(E)", "write [1 for k in 1..{E}]"),
    e(["stdev(L)", "stddev(L)", "std_dev(L)", "stdevp(L)"], "write std({L}), which divides by n"),
    e(
      ["median(L)", "sort(L)", "sorted(L)", "mode(L)"],
      "nabla does not sort; write mean({L}), min({L}) or max({L})",
    ),
    e("uniform(E, E1)", "write {E} + ({E1} - {(E)})*rand()"),
    e(["normal(E, E1)", "gauss(E, E1)"], "write {E} + {(E1)}*randn()"),
    e("choice(A)", "write {A}[randint(1, len({A}))]"),
    e("S[E]", "write {S}({E})"),
    e("S[E, E1]", "write {S}({E}, {E1})"),
    e("S(L)", "write {S}({L})"),
    e(["A.shape", "A.size", "A.length", "A.len()"], "write len({A})"),
    e("A.F()", "write {F}({A})"),
    e("A.F(L)", "write {F}({A}, {L})"),
    e("A.F", "write {F}({A})"),
    e("A[E:E1]", "write [{A}[k] for k in {E}..{E1}]"),
    e("A @ B", "write dot({A}, {B})"),
    e(["True", "true", "TRUE"], "write 1"),
    e(["False", "false", "FALSE"], "write 0"),
    e(["None", "null", "NaN", "NA", "undefined"], "write nan"),
    e(["Inf", "Infinity", "infinity", "oo"], "write inf"),
    e(["Pi", "PI"], "write pi"),
    e("A div B", "write {A} // {B}"),
    e(["A choose B", "A nCr B"], "write {A}!/({B}!*({A} - {B})!)"),
    e("A xor B", "write {A} != {B}"),
    e("A plus B", "write {A} + {B}"),
    e("A minus B", "write {A} - {B}"),
    e(["A times B", "A x N"], "write {A}*{B}{N}"),
    e("A divided by B", "write {A}/{B}"),
    e(["A to the power of B", "A to the B"], "write {A}^{B}"),
    e("A squared", "write {A}^2"),
    e("A cubed", "write {A}^3"),
    e("square root of A", "write sqrt({A})"),
    e("A percent of B", "write {A}% of {B}"),
    e("A percent", "write {A}%"),
    e(["\u22A2 what is R", "\u22A2 calculate R", "\u22A2 compute R"], "write {R}"),
    e("A is B", "write {A} == {B}"),
    e("A && B", "write {A} and {B}"),
    e("A || B", "write {A} or {B}"),
    e(["A & B", "A \u2227 B"], "write {A} and {B}"),
    e("|E|\u25B8E1|E2|", "write |{E}|*{(E1)}*|{E2}| or |{E}*|{E1}|*{E2}|"),
    e("F \u25B8|E|", "write {F}(|{E}|)"),
    e("A \u25B8|E|", "write {A}*|{E}|"),
    e("|E| \u25B8|E1|", "write |{E}|*|{E1}|"),
    e("|E| \u25B8A", "write |{E}|*{A}"),
    e(["A | B", "A \u2228 B"], "write {A} or {B}"),
    e(["\xACA", "~A"], "write not {A}"),
    e("A!!", "write ({A}!)!"),
    e(["!A", "! A"], "write not {A}"),
    e("A \u25B8\u2207B", "write {A}*\u2207{B}"),
    e("\u2207 A", "\u2207 stands directly before its operand: write \u2207{A}"),
    e(["E =< E1", "E \u2A7D E1"], "write {E} <= {E1}"),
    e(["E => E1", "E \u2A7E E1"], "write {E} >= {E1}"),
    e(["E <> E1", "E ~= E1"], "write {E} != {E1}"),
    e(["E === E1", "E \u2261 E1"], "write {E} == {E1}"),
    e(["A%\u25B8^B", "A%\u25B8**B"], "write ({A}%)^{B} or ({A}^{B})%"),
    e("A %\u25B8% B", "write ({A}%) % {B} or {A} % ({B}%)"),
    e("A%\u25B8%", "write ({A}%)%"),
    e("A%\u25B8!", "write ({A}%)! or ({A}!)%"),
    e("A%\u25B8\xB2", "write ({A}%)\xB2 or ({A}\xB2)%"),
    e(
      ["A % \u22A3", "A % )", "A % ]", "A % ,", "A % *", "A % /"],
      "percent stands directly behind its number: {A}%",
    ),
    e(["N\u25B8J", "N \u25B8J", "N \u25B8deg", "N \u25B8degrees"], "write {N}\xB0"),
    e("[N \u25B8N1", "commas stand between the elements: [{N}, {N1}]"),
    e("P,N", "write {P}.{N}"),
    e(["N,T,T1,T2", "N'T'T1'T2", "N T T1 T2"], "write {N}{T}{T1}{T2}"),
    e(["N,T,T1", "N'T'T1", "N T T1"], "write {N}{T}{T1}"),
    e("N,Q", "write {N}{Q}, or {N}.{Q} for a decimal comma"),
    e(["N,T", "N'T", "N T"], "write {N}{T}"),
    e("N,N1", "write {N}.{N1}"),
    e("N:N1:N2", "write {N} + {N1}/60 + {N2}/3600"),
    e("N:N1", "write {N} + {N1}/60"),
    e("N\u25B8I", "write {N}{I}; a number has one decimal point"),
    e("0O", "write {O}"),
    e("C N", "write {N}"),
    e(["N \u25B8C", "N\u25B8C"], "write {N}"),
    e("C W", "write {W}"),
    e("N \u25B8U", "write {N}*{U}, after {U} = {U*}"),
    e("N\u25B8U", "give it a value first: {U} = {U*}"),
    e("N\u25B8H", "write {N}{H}"),
    e("H", "write {H}"),
    e("Y", "type {Y} instead"),
    e(['"E"', "'E'"], `${q}: \`{E}\``),
    e(['"', "'R"], `${q}: \`unit price\``),
    e(
      "\xB1",
      "\xB1 stands once, after the value of an input: x = 3 \xB1 0.1, w = [1, 2] \xB1 [0.1, 0.2]",
    ),
    e("`", "a name in backquotes ends with one: `unit price`"),
  ],
  ee = [
    e("\u22A2 W = \u22A3", "give it a value: {W} = 1"),
    e("\u22A2 W := \u22A3", "give it a value: {W} := 1"),
    e("\u22A2 E = E1", "write :solve {E} = {E1} for x, or {E} == {E1} to compare"),
    e("=", "the left side of = is a name or f(x); == compares"),
    e("F W \u25B8F1(L)", "write {F}({W})*{F1}({L})"),
    e("F W \u25B8F1 A", "write {F}({W})*{F1}({A})"),
    e("F W \u25B8A", "write {F}({W})*{A}"),
    e("Z \u25B8F(L)", "write {Z}*{F}({L})"),
    e("Z \u25B8F Z1", "write {Z}*{F}({Z1})"),
    e("N \u25B8N1", ""),
    e("Z \u25B8Z1", "write {Z}*{Z1}"),
  ],
  te = new Map(
    Object.entries({
      derivative: "diff",
      deriv: "diff",
      D: "diff",
      gradient: "grad",
      jacobian: "grad",
      product: "prod",
      multiply: "prod",
      average: "mean",
      avg: "mean",
      variance: "var",
      logistic: "sigmoid",
      expit: "sigmoid",
      length: "len",
      count: "len",
      size: "len",
      arcsinh: "asinh",
      arccosh: "acosh",
      arctanh: "atanh",
      arsinh: "asinh",
      arcosh: "acosh",
      artanh: "atanh",
      arctan2: "atan2",
      arccot: "acot",
      arcsec: "asec",
      arccsc: "acsc",
      arctg: "atan",
      tg: "tan",
      ctg: "cot",
      cotan: "cot",
      cosec: "csc",
      sh: "sinh",
      ch: "cosh",
      th: "tanh",
      sgn: "sign",
      signum: "sign",
      ceiling: "ceil",
      fix: "trunc",
      int: "trunc",
      fabs: "abs",
      absolute: "abs",
      lg: "log10",
      ld: "log2",
      lb: "log2",
      log_10: "log10",
      log_2: "log2",
      "log\u2081\u2080": "log10",
      "log\u2082": "log2",
      fact: "factorial",
      maximum: "max",
      minimum: "min",
      amax: "max",
      amin: "min",
      degrees: "deg",
      radians: "rad",
      deg2rad: "rad",
      rad2deg: "deg",
      toDegrees: "deg",
      toRadians: "rad",
      fmod: "mod",
      loggamma: "lgamma",
      gammaln: "lgamma",
      psi: "digamma",
      ReLU: "relu",
      LeakyReLU: "leakyrelu",
      GELU: "gelu",
      swish: "silu",
      tgamma: "gamma",
      vdot: "dot",
      inner: "dot",
      random: "rand",
      randbetween: "randint",
      permutation: "shuffle",
    }),
  ),
  re = new Set(
    "Value Variable Parameter tensor Tensor array asarray Scalar float double Number".split(" "),
  ),
  v = new Set(
    "np numpy math cmath torch tf tensorflow jnp jax nn F functional scipy special stats linalg Math pd sympy plt cupy keras random".split(
      " ",
    ),
  ),
  ie = new Map(
    Object.entries({
      km: "1000",
      cm: "0.01",
      mm: "0.001",
      um: "1e-6",
      \u00B5m: "1e-6",
      \u03BCm: "1e-6",
      nm: "1e-9",
      inch: "0.0254",
      ft: "0.3048",
      feet: "0.3048",
      yd: "0.9144",
      mi: "1609.344",
      mile: "1609.344",
      miles: "1609.344",
      kg: "1",
      mg: "1e-6",
      lb: "0.45359237",
      lbs: "0.45359237",
      oz: "0.028349523125",
      sec: "1",
      ms: "0.001",
      us: "1e-6",
      ns: "1e-9",
      min: "60",
      hour: "3600",
      hours: "3600",
      day: "86400",
      days: "86400",
      Hz: "1",
      kHz: "1e3",
      MHz: "1e6",
      GHz: "1e9",
      kN: "1e3",
      Pa: "1",
      kPa: "1e3",
      MPa: "1e6",
      hPa: "100",
      bar: "1e5",
      atm: "101325",
      psi: "6894.757",
      kJ: "1e3",
      cal: "4.184",
      kcal: "4184",
      kWh: "3.6e6",
      eV: "1.602176634e-19",
      kW: "1e3",
      MW: "1e6",
      mV: "0.001",
      kV: "1e3",
      mA: "0.001",
      ohm: "1",
      ml: "1e-6",
      mL: "1e-6",
      kmh: "1/3.6",
      mph: "0.44704",
      rpm: "pi/30",
      degrees: "pi/180",
      radians: "1",
      mol: "1",
    }),
  ),
  ae = new Set(
    "$ \u20AC \xA3 \xA5 \u20B9 \xA2 USD EUR GBP CHF JPY CNY INR dollars euros".split(" "),
  );
function m(t, r) {
  const i = (a) => r.kindOf(a) === "function";
  for (const a of [t, t.toLowerCase()]) {
    if (i(a)) return a;
    const n = te.get(a);
    if (n !== void 0 && i(n)) return n;
  }
}
var d = (t, r) => (t ? [r] : void 0),
  ne = {
    N: (t) => d(/^[\d.]/.test(t), t),
    T: (t) => d(/^\d{3}(?:\.\d*)?$/.test(t), t),
    Q: (t) => d(/^\d{3}$/.test(t), t),
    P: (t) => (/^\d{1,3}\.\d{3}$/.test(t) ? [t.replace(".", "")] : void 0),
    I: (t) => (/^\.\d+$/.test(t) ? [t.slice(1)] : void 0),
    W: (t) => d(/^(?:[\p{L}_]|`)/u.test(t), t),
    F: (t, r) => {
      const i = m(t, r);
      return i === void 0 ? void 0 : [i];
    },
    G: (t, r) => {
      const i = m(t, r);
      return i === void 0 || r.kindOf(t) === "variable" ? void 0 : [i];
    },
    S: (t, r) => {
      const i = m(t, r);
      return i === void 0 || i === t ? void 0 : [i];
    },
    V: (t) => d(re.has(t), t),
    M: (t) => d(v.has(t), t),
    K: (t, r) => d(r.isCommand(t) && r.kindOf(t) !== "variable", t),
    X: (t) => d(/^[A-Z]{1,3}\d+$/.test(t), t),
    D: (t, r) => (/^d[\p{L}]/u.test(t) && r.kindOf(t) === void 0 ? [t.slice(1)] : void 0),
    U: (t, r) => {
      const i = r.kindOf(t) === void 0 ? ie.get(t) : void 0;
      return i === void 0 ? void 0 : [t, i];
    },
    C: (t) => d(ae.has(t), t),
    O: (t) => (/^[oO][0-7]+$/.test(t) ? [String(Number.parseInt(t.slice(1), 8))] : void 0),
    J: (t) => d(t === "\u02DA", t),
    H: (t) => {
      const [, r, i] = /^(\p{L}\w*?)([\u2071\u1D43-\u1D61\u02E3\u02B8]+)$/u.exec(t) ?? [];
      return r === void 0 || i === void 0 ? void 0 : [`${r}^${i.normalize("NFKC")}`];
    },
    Y: (t) => {
      if (/[\u00b2\u00b3\u00b9\u2070-\u209c]/.test(t)) return;
      const r = /^[\u2010\u2011\u2012\u2014\u2015]$/.test(t) ? "-" : t.normalize("NFKC");
      return r !== t && /^[\x20-\x7e]+$/.test(r) ? [r] : void 0;
    },
  },
  oe = "\u25B8",
  se = "\u22A2",
  ue = "\u22A3",
  le = new Set(["A", "B", "E", "L", "R", "Z"]);
function Ee(t) {
  let r = [],
    i = !1,
    a = 0;
  for (const { text: n, start: o } of (0, R.b)(t)) {
    const s = r.length > 0 && o === a;
    if (((a = o + n.length), n === oe)) {
      (i = !0), s || (a = -1);
      continue;
    }
    r.push({ text: n, isLetter: /^[A-Z]\d?$/.test(n), touches: s, isError: i }), (i = !1);
  }
  return r;
}
var z = new Map();
function de(t) {
  const r = z.get(t) ?? Ee(t);
  return z.set(t, r), r;
}
var C = 80,
  Z = 2e3;
function B(t, r, i) {
  const a = Math.max(0, r - Z),
    n = [...(0, R.b)(t.slice(a, r + Z))]
      .filter(({ kind: l }) => l !== "comment")
      .map((l) => ({ ...l, start: l.start + a })),
    o = n.findIndex(({ start: l, text: E }) => l + E.length > r),
    s = o === -1 ? n.length : o,
    u = n.slice(Math.max(0, s - C), s + C);
  return { text: t, tokens: u, at: r, known: i };
}
function P(t, r) {
  const i = de(t);
  for (let a = 0; a < r.tokens.length && !(f(r, a) > r.at); a++) {
    const n = new we(i, r).from(a);
    if (n !== void 0) return n;
  }
}
var f = ({ tokens: t, text: r }, i) => t[i]?.start ?? r.length,
  h = ({ tokens: t }, r) => {
    const i = t[r];
    return i === void 0 ? 0 : i.start + i.text.length;
  },
  we = class {
    pieces;
    place;
    captures = new Map();
    constructor(t, r) {
      (this.pieces = t), (this.place = r);
    }
    from(t) {
      return this.goesOn(0, t, !1) ? this.captures : void 0;
    }
    goesOn(t, r, i) {
      const { place: a } = this,
        { tokens: n } = a,
        o = this.pieces[t];
      if (o === void 0) {
        const u = r === n.length && a.at >= h(a, r - 1),
          l = this.pieces.at(-1)?.isLetter === !1;
        return i || (u && l && !this.pieces.some(({ isError: E }) => E));
      }
      if (o.text === se)
        return r === 0 && a.text.slice(0, f(a, 0)).trim() === "" && this.goesOn(t + 1, r, i);
      if (o.text === ue) return r === n.length && this.goesOn(t + 1, r, i);
      if ((o.touches && f(a, r) !== h(a, r - 1)) || (o.isError && f(a, r) !== a.at)) return !1;
      const s = o.text[0];
      return o.isLetter && le.has(s) ? this.extends(o, t, r, i) : this.isToken(o, t, r, i);
    }
    isToken(t, r, i, a) {
      const { place: n } = this,
        o = n.tokens[i];
      if (o === void 0) return !1;
      if (t.isLetter) {
        const u = ne[t.text[0]]?.(o.text, n.known);
        if (u === void 0) return !1;
        this.captures.set(t.text, u[0]), this.captures.set(`${t.text}*`, u[1] ?? "");
      } else if (o.text !== t.text) return !1;
      const s = o.start <= n.at && n.at < o.start + o.text.length;
      return this.goesOn(r + 1, i + 1, a || s);
    }
    extends(t, r, i, a) {
      const { place: n } = this,
        o = t.isError || t.text[0] === "R",
        s = [...fe(t.text[0], i, n)];
      r === this.pieces.length - 1 && s.reverse();
      for (const u of s) {
        const [l, E] = [f(n, i), u > i ? h(n, u - 1) : -1],
          w = o && l <= n.at && n.at < E,
          A = t.text[0] === "R" ? n.text.slice(l) : n.text.slice(l, E);
        if (
          (this.captures.set(t.text, u > i ? A : ""),
          this.captures.set(`${t.text}*`, n.text.slice(l)),
          this.goesOn(r + 1, u, a || w))
        )
          return !0;
      }
      return !1;
    }
  },
  I = new Set([")", "]", "}"]);
function* fe(t, r, i) {
  const { tokens: a } = i;
  if (t === "R") {
    r < a.length && (yield a.length);
    return;
  }
  t === "L" && (yield r),
    t === "A" || t === "B" || t === "Z"
      ? yield* he(r, i, t === "Z")
      : yield* me(r, i, t === "E" ? Ae : ce);
}
var Ae = new Set([",", ";", "=", ":", '"', "'", "&", "|"]),
  ce = new Set([";", ":", '"']);
function* me(t, { tokens: r }, i) {
  for (let a = t; a < r.length; ) {
    const { text: n } = r[a];
    if (I.has(n) || i.has(n)) return;
    const o = x(a, r);
    if (o === void 0) return;
    yield o, (a = o);
  }
}
function x(t, r) {
  let i = 0;
  for (let a = t; a < r.length; a++) {
    const { text: n } = r[a];
    if (((n === "(" || n === "[" || n === "{") && i++, I.has(n) && i--, i === 0)) return a + 1;
  }
}
function* he(t, r, i) {
  const { tokens: a } = r,
    n = a[t];
  if (n === void 0) return;
  const o = n.text === "(" || n.text === "[";
  if ((n.kind !== "number" && n.kind !== "name" && !o) || (i && n.kind === "name" && !pe(t, r)))
    return;
  let s = x(t, a);
  for (; s !== void 0; ) {
    yield s;
    const u = a[s];
    if (u === void 0 || u.start !== h(r, s - 1)) return;
    const l = u.text === "(" && !o,
      E = /^(?:\[|!|['\u2032]+|[\u207b\u207a]?[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+)$/.test(
        u.text,
      ),
      w = n.kind === "number" && s === t + 1 && u.kind === "name";
    if (!l && !E && !w) return;
    s = x(s, a);
  }
}
function pe(t, { tokens: r, known: i }) {
  const { text: a } = r[t],
    n = i.kindOf(a);
  return r[t + 1]?.text === "("
    ? n === "function"
    : n === "variable" || (n === void 0 && /^\p{L}[\d_\u2080-\u2089]*$/u.test(a));
}
var ge = new Set(["syntax", "unknown-name", "unknown-command", "arity"]);
function We(t, r, i) {
  const { code: a, message: n, span: o, hint: s } = t;
  if (o === void 0 || !ge.has(a)) return t;
  const u = !r.startsWith(":") || n.startsWith("expected an operator") ? xe(r, o.start, i) : void 0,
    l = M(r, o.start, i) ?? ve(t, i) ?? (a === "syntax" ? (u ?? s) : (s ?? u));
  return l === s ? t : new _.f(a, n, { span: o, hint: l });
}
function ve({ code: t, message: r }, i) {
  const [, a, n] = /^unknown (function|variable) (\S+), in /.exec(r) ?? [];
  if (!(t !== "unknown-name" || n === void 0))
    return M(a === "function" ? `${n}(\u2026)` : n, 0, i);
}
function M(t, r, i) {
  const a = B(t, r, i);
  return Ne(a) ?? L(G, a);
}
var xe = (t, r, i) => L(ee, B(t, r, i));
function L(t, r) {
  for (const { written: i, advice: a } of t)
    for (const n of i) {
      const o = P(n, r);
      if (o !== void 0) return a === "" ? void 0 : Be(a, o);
    }
}
var Re = 60,
  Be = (t, r) =>
    t.replace(/\{(\(?)([A-Z]\d?\*?)\)?\}/g, (i, a, n) => {
      const o = (r.get(n) ?? "").replace(/\s*\n\s*/g, " ").trim(),
        s = o.length > Re ? "\u2026" : o;
      return a === "" || Le.test(s) ? s : `(${s})`;
    }),
  Le = /^(?:[\p{L}\p{N}_.]+|[\p{L}_][\p{L}\p{N}_]*\([^()]*\)|\u2026)$/u;
function Ne({ text: t, tokens: r, at: i, known: a }) {
  const n = r.findIndex(({ start: H }) => H === i),
    o = r[n - 1];
  if (o === void 0 || r[n]?.text !== "." || !v.has(o.text)) return;
  let s = n + 1;
  for (; v.has(r[s]?.text ?? "") && r[s + 1]?.text === "."; ) s += 2;
  const u = r[s];
  if (u === void 0) return;
  const l = t.slice(0, o.start) + t.slice(u.start),
    E = B(l, o.start, a),
    w = L(G, E);
  if (w !== void 0) return w;
  const A = m(u.text, a);
  return A !== void 0
    ? `write ${A}(${(P("W(L)", E)?.get("L") ?? "\u2026").trim()})`
    : a.kindOf(u.text) === "variable"
      ? `write ${u.text}`
      : "nabla has no modules; :functions lists its functions";
}
0 && (module.exports = { module74 });
