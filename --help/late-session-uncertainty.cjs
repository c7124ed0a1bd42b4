var or = Object.create;
var x = Object.defineProperty;
var sr = Object.getOwnPropertyDescriptor;
var pr = Object.getOwnPropertyNames;
var ur = Object.getPrototypeOf,
  hr = Object.prototype.hasOwnProperty;
var a = (r, e) => () => {
    try {
      return e || r((e = { exports: {} }).exports, e), e.exports;
    } catch (t) {
      throw ((e = 0), t);
    }
  },
  mr = (r, e) => {
    for (var t in e) x(r, t, { get: e[t], enumerable: !0 });
  },
  q = (r, e, t, p) => {
    if ((e && typeof e == "object") || typeof e == "function")
      for (const s of pr(e))
        !hr.call(r, s) &&
          s !== t &&
          x(r, s, { get: () => e[s], enumerable: !(p = sr(e, s)) || p.enumerable });
    return r;
  };
var o = (r, e, t) => (
    (t = r != null ? or(ur(r)) : {}),
    q(e || !r || !r.__esModule ? x(t, "default", { value: r, enumerable: !0 }) : t, r)
  ),
  nr = (r) => q(x({}, "__esModule", { value: !0 }), r);
var w = a((Mr, v) => {
  v.exports = require("./late.cjs").shared0;
});
var b = a((Fr, g) => {
  g.exports = require("./late.cjs").shared13;
});
var F = a((yr, M) => {
  M.exports = require("./main.cjs").shared18;
});
var N = a((Nr, y) => {
  y.exports = require("./main.cjs").shared23;
});
var O = a((Kr, K) => {
  K.exports = require("./main.cjs").shared30;
});
var E = a((Or, A) => {
  A.exports = require("./main.cjs").shared31;
});
var I = a((Ar, $) => {
  $.exports = require("./main.cjs").shared33;
});
var j = a((Er, W) => {
  W.exports = require("./main.cjs").shared40;
});
var z = a(($r, k) => {
  k.exports = require("./main.cjs").shared41;
});
var C = a((Ir, B) => {
  B.exports = require("./main.cjs").shared42;
});
var G = a((Wr, D) => {
  D.exports = require("./main.cjs").shared43;
});
var J = a((jr, H) => {
  H.exports = require("./main.cjs").shared44;
});
var P = a((kr, L) => {
  L.exports = require("./main.cjs").shared45;
});
var R = a((zr, Q) => {
  Q.exports = require("./main.cjs").shared46;
});
var T = a((Br, S) => {
  S.exports = require("./main.cjs").shared47;
});
var V = a((Cr, U) => {
  U.exports = require("./main.cjs").shared48;
});
var Y = a((Dr, X) => {
  X.exports = require("./main.cjs").shared49;
});
var gr = {};
mr(gr, { module75: () => ar });
module.exports = nr(gr);
var _ = o(w()),
  rr = o(b()),
  er = o(F()),
  tr = o(N()),
  Gr = o(O()),
  Hr = o(E()),
  Jr = o(I()),
  Lr = o(j()),
  Pr = o(z()),
  Qr = o(C()),
  Rr = o(G()),
  Sr = o(J()),
  Tr = o(P()),
  Ur = o(R()),
  Vr = o(T()),
  c = o(V()),
  ir = o(Y()),
  ar = {};
(0, ir.d)(ar, { higherOrderEffect: () => cr });
var dr = 10,
  fr = 1e3,
  lr = 64,
  xr = 8;
function cr(r, e, t, p) {
  const { graph: s, allowance: h } = r,
    i = s.dependencies([e]).length;
  if (!h.affords(i)) return;
  const u = t.map((l) => s.value(l)),
    m = (0, rr.a)(s, t, [e])(u)[0] ?? 0,
    f = Number.isFinite(m) ? m : 0,
    d = Math.max(dr * p, fr * f);
  if (t.length <= lr && h.affords(xr * i * t.length)) {
    const l = qr(r, e, t);
    if (!Number.isFinite(l)) return { what: "second derivatives are not finite", isKnown: !1 };
    if (l > d) return { what: `${(0, c.e)(l, 4)} to second order`, isKnown: !0 };
  }
  const n = vr(r, e, t);
  return n > d
    ? {
        what: `the value changes by ${(0, c.e)(n, 4)} within twice those of the inputs`,
        isKnown: !1,
      }
    : void 0;
}
function qr(r, e, t) {
  const { curvature: p, third: s, unit: h } = (0, _.b)(r, e, t, () => {}),
    i = p + s;
  return Math.sqrt(i > 0 ? i : p) * h;
}
function vr(r, e, t) {
  const { graph: p } = r,
    s = wr(r, t),
    h = (0, er.a)({ graph: p, inputs: t, outputs: [{ node: e, by: [] }] }),
    i = new Float64Array(1),
    u = [1, -1, 2, -2].map((m) => {
      const f = t.map((d, n) => p.value(d) + m * s[n]);
      return h(Float64Array.from(f), i), Math.abs(i[0] - p.value(e));
    });
  return Math.max(...u.filter(Number.isFinite), 0);
}
function wr(r, e) {
  const t = e.map((i) => r.inputOf(i)),
    p = new Map(t.map((i, u) => [i, u])),
    s = t.map((i, u) =>
      [...r.correlations.of(i)].reduce((m, [f, d]) => {
        const n = p.get(f);
        return n === void 0 ? m : m + d * Z(n);
      }, Z(u)),
    ),
    h = s.reduce((i, u) => Math.max(i, Math.abs(u)), 0);
  return e.map((i, u) => (s[u] / h) * (0, tr.d)(r, i));
}
var Z = (r) => 1 - ((r * 0.618033988749895) % 1) / 2;
0 && (module.exports = { module75 });
