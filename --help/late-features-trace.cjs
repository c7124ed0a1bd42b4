var W = Object.create;
var u = Object.defineProperty;
var X = Object.getOwnPropertyDescriptor;
var Y = Object.getOwnPropertyNames;
var Z = Object.getPrototypeOf,
  _ = Object.prototype.hasOwnProperty;
var a = (e, r) => () => {
    try {
      return r || e((r = { exports: {} }).exports, r), r.exports;
    } catch (t) {
      throw ((r = 0), t);
    }
  },
  $ = (e, r) => {
    for (var t in r) u(e, t, { get: r[t], enumerable: !0 });
  },
  c = (e, r, t, p) => {
    if ((r && typeof r == "object") || typeof r == "function")
      for (const s of Y(r))
        !_.call(e, s) &&
          s !== t &&
          u(e, s, { get: () => r[s], enumerable: !(p = X(r, s)) || p.enumerable });
    return e;
  };
var i = (e, r, t) => (
    (t = e != null ? W(Z(e)) : {}),
    c(r || !e || !e.__esModule ? u(t, "default", { value: e, enumerable: !0 }) : t, e)
  ),
  ee = (e) => c(u({}, "__esModule", { value: !0 }), e);
var q = a((pe, v) => {
  v.exports = require("./late.cjs").shared3;
});
var y = a((ne, w) => {
  w.exports = require("./late.cjs").shared14;
});
var b = a((de, k) => {
  k.exports = require("./main.cjs").shared32;
});
var z = a((le, j) => {
  j.exports = require("./main.cjs").shared36;
});
var D = a((ue, C) => {
  C.exports = require("./main.cjs").shared39;
});
var H = a((me, E) => {
  E.exports = require("./main.cjs").shared43;
});
var M = a((fe, I) => {
  I.exports = require("./main.cjs").shared44;
});
var O = a((he, N) => {
  N.exports = require("./main.cjs").shared45;
});
var A = a((xe, S) => {
  S.exports = require("./main.cjs").shared46;
});
var F = a((ge, B) => {
  B.exports = require("./main.cjs").shared47;
});
var J = a((ce, G) => {
  G.exports = require("./main.cjs").shared48;
});
var L = a((ve, K) => {
  K.exports = require("./main.cjs").shared49;
});
var ae = {};
$(ae, { module57: () => T, module58: () => U });
module.exports = ee(ae);
var P = i(q()),
  m = i(y()),
  Q = i(b()),
  qe = i(z()),
  R = i(D()),
  we = i(H()),
  ye = i(M()),
  ke = i(O()),
  be = i(A()),
  je = i(F()),
  ze = i(J()),
  x = i(L()),
  T = {};
(0, x.d)(T, { traceHelp: () => re });
var re = () => ({
    doc: "every node with its value and gradient, from the output to the inputs",
    example: ":trace tanh(x*w + b)",
    words: ["all"],
  }),
  U = {};
(0, x.d)(U, { trace: () => oe });
var te = 1e3;
function oe({ workspace: e }, r) {
  const { graph: t, differentiator: p } = e,
    [s, n] = (0, P.a)(r, "all", e),
    { output: o, inputs: d } = (0, m.b)(e, n.isEmpty ? void 0 : n.expression()),
    l = p.adjointsOf(o);
  if (l.size === 0) return [(0, m.g)(e, o)];
  const V = (0, Q.b)(e, [o], d),
    f = se(t, o, [...l.keys()]),
    g = s ? f : f.slice(0, te);
  return [
    {
      kind: "listing",
      columns: [
        { key: "node", title: "node", isDistinct: !0 },
        { key: "value", title: "value" },
        { key: "gradient", title: "gradient" },
      ],
      rows: g.map((h) => [(0, R.b)(t, h, V), t.value(h), l.get(h)]),
      results: ["node", "value", "gradient"],
      ...(s ? {} : { rest: { count: f.length - g.length, noun: "node", how: ":trace all" } }),
    },
  ];
}
function se(e, r, t) {
  const p = new Map(t.map((n) => [n, 0]));
  for (const n of [...t].sort((o, d) => d - o)) {
    const o = p.get(n) + 1;
    for (const d of e.operands(n)) {
      const l = p.get(d);
      l !== void 0 && l < o && p.set(d, o);
    }
  }
  const s = new Set([r]);
  for (const n of s) for (const o of e.operands(n)) p.has(o) && s.add(o);
  return [...s].sort((n, o) => p.get(n) - p.get(o));
}
0 && (module.exports = { module57, module58 });
