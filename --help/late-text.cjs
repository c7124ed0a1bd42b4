var A = Object.create;
var f = Object.defineProperty;
var B = Object.getOwnPropertyDescriptor;
var C = Object.getOwnPropertyNames;
var G = Object.getPrototypeOf,
  H = Object.prototype.hasOwnProperty;
var d = (e, a) => () => {
    try {
      return a || e((a = { exports: {} }).exports, a), a.exports;
    } catch (r) {
      throw ((a = 0), r);
    }
  },
  I = (e, a) => {
    for (var r in a) f(e, r, { get: a[r], enumerable: !0 });
  },
  g = (e, a, r, t) => {
    if ((a && typeof a == "object") || typeof a == "function")
      for (const m of C(a))
        !H.call(e, m) &&
          m !== r &&
          f(e, m, { get: () => a[m], enumerable: !(t = B(a, m)) || t.enumerable });
    return e;
  };
var l = (e, a, r) => (
    (r = e != null ? A(G(e)) : {}),
    g(a || !e || !e.__esModule ? f(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  J = (e) => g(f({}, "__esModule", { value: !0 }), e);
var y = d((V, M) => {
  M.exports = require("./main.cjs").shared8;
});
var b = d((X, w) => {
  w.exports = require("./main.cjs").shared15;
});
var q = d((Y, j) => {
  j.exports = require("./main.cjs").shared16;
});
var F = d((Z, E) => {
  E.exports = require("./main.cjs").shared35;
});
var O = d((_, D) => {
  D.exports = require("./main.cjs").shared49;
});
var T = {};
I(T, { module77: () => S, module78: () => W });
module.exports = J(T);
var x = l(y()),
  s = l(b()),
  o = l(q()),
  ee = l(F()),
  c = l(O()),
  S = {};
(0, c.d)(S, { renderEstimates: () => K });
var $ = "   ";
function K({ rows: e }, a) {
  const { style: r, width: t } = a,
    m = Math.max(0, ...e.map(({ name: i }) => (0, o.a)(i))),
    p = e.map((i) => ({ text: ` ${(0, o.d)(i.name, m)} = ${L(i, a)}`, meaning: i.meaning })),
    n = Math.max(0, ...p.map(({ text: i }) => (0, o.a)(i))),
    u = Math.max(0, ...p.map(({ meaning: i }) => (0, o.a)(i))),
    h = n + $.length + u <= t;
  return p
    .map(({ text: i, meaning: v }) => {
      if (v === "")
        return `${i}
`;
      if (h)
        return `${(0, o.d)(i, n)}${$}${r.dim(v)}
`;
      const k = (0, o.f)(v, Math.max(1, t - $.length));
      return `${i}
${k
  .map(
    (z) => `${$}${r.dim(z)}
`,
  )
  .join("")}`;
    })
    .join("");
}
var L = ({ value: e, uncertainty: a, beside: r }, t) =>
    a === void 0 && r !== void 0 && t.digits <= s.c ? (0, x.b)(e, r, t).value : (0, x.a)(e, a, t),
  W = {};
(0, c.d)(W, { renderFacts: () => Q });
var P = 3,
  N = 20;
function Q({ rows: e }, a) {
  const r = e.filter(({ title: n }) => n !== void 0),
    t = r.reduce((n, { title: u }) => Math.max(n, (0, o.a)(u)), 0),
    m = 1 + t + P,
    p = Math.max(N, a.width - m);
  return r
    .flatMap((n) => {
      const [u, ...h] = (0, o.f)(R(n, a), p);
      return [
        `${a.style.dim(` ${(0, o.d)(n.title, t)}`)}${" ".repeat(P)}${u}`,
        ...h.map((i) => " ".repeat(m) + i),
      ];
    })
    .map(
      (n) => `${n}
`,
    )
    .join("");
}
function R({ value: e, words: a }, r) {
  return a !== void 0
    ? a.map((t) => (typeof t == "number" ? (0, s.d)(t, r) : t)).join("")
    : typeof e == "string"
      ? e
      : typeof e == "boolean"
        ? e
          ? "yes"
          : "no"
        : e instanceof Map
          ? [...e].map(([t, m]) => `${t} = ${(0, s.f)(m, r)}`).join(", ")
          : (0, s.f)(e, r);
}
0 && (module.exports = { module77, module78 });
