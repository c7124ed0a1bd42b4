var B = Object.create;
var p = Object.defineProperty;
var D = Object.getOwnPropertyDescriptor;
var G = Object.getOwnPropertyNames;
var J = Object.getPrototypeOf,
  K = Object.prototype.hasOwnProperty;
var u = (r, e) => () => {
    try {
      return e || r((e = { exports: {} }).exports, e), e.exports;
    } catch (t) {
      throw ((e = 0), t);
    }
  },
  L = (r, e) => {
    for (var t in e) p(r, t, { get: e[t], enumerable: !0 });
  },
  M = (r, e, t, o) => {
    if ((e && typeof e == "object") || typeof e == "function")
      for (const s of G(e))
        !K.call(r, s) &&
          s !== t &&
          p(r, s, { get: () => e[s], enumerable: !(o = D(e, s)) || o.enumerable });
    return r;
  };
var v = (r, e, t) => (
    (t = r != null ? B(J(r)) : {}),
    M(e || !r || !r.__esModule ? p(t, "default", { value: r, enumerable: !0 }) : t, r)
  ),
  P = (r) => M(p({}, "__esModule", { value: !0 }), r);
var q = u((ee, k) => {
  k.exports = require("./main.cjs").shared46;
});
var j = u((re, N) => {
  N.exports = require("./main.cjs").shared47;
});
var H = u((te, C) => {
  C.exports = require("./main.cjs").shared48;
});
var O = u((ae, F) => {
  F.exports = require("./main.cjs").shared49;
});
var Z = {};
L(Z, { module4: () => I, module5: () => R });
module.exports = P(Z);
var E = v(q()),
  g = v(j()),
  a = v(H()),
  w = v(O()),
  I = {};
(0, w.d)(I, { assertCloseHelp: () => T, assertHelp: () => Q });
var Q = () => ({
    doc: "fail, with both sides shown, if this is not true",
    example: ":assert x^2 < 10",
  }),
  T = () => ({
    doc: "fail if two values differ by more than a tolerance (1e-9 if none is given), absolutely or relatively",
    example: ":assert-close diff(x^2, x), 2x, 1e-12",
  }),
  R = {};
(0, w.d)(R, { assert: () => V, assertClose: () => X });
var U = 1e-9;
function V({ workspace: r }, [e, t]) {
  if (e === void 0 || t !== void 0) throw (0, a.g)(t ?? W, ["one claim"]);
  if (h(e, r).every((l) => l !== 0 && !Number.isNaN(l))) return [];
  const o = Y.has(S(e)) ? e.operands : [e],
    [s, i] = o.map((l) => $(h(l, r))),
    n = i === void 0 ? `is ${s}` : `is ${s} ${S(e)} ${i}`;
  throw (0, a.I)(e, `${(0, g.k)(e)} ${n}`);
}
function X({ workspace: r }, e) {
  const [t, o, s] = e;
  if (t === void 0 || o === void 0 || e.length > 3)
    throw (0, a.g)(e[3] ?? W, ["two expressions, and a tolerance if need be"]);
  const [i, n] = [h(t, r), h(o, r)],
    [l] = s === void 0 ? [U] : h(s, r),
    c = Math.max(i.length, n.length);
  if (Math.min(i.length, n.length) < c && Math.min(i.length, n.length) !== 1)
    throw (0, a.I)(o, `${$(i)} and ${$(n)} are of different lengths`);
  for (let d = 0; d < c; d++) {
    const [f, m] = [i, n].map((x) => (x.length === 1 ? x[0] : x[d])),
      b = Math.abs(f - m),
      y = Math.max(1, Math.abs(f), Math.abs(m)),
      z = Number.isFinite(y) && b <= l * y;
    if (Object.is(f, m) || z) continue;
    const A = c === 1 ? "" : ` in element ${d + 1}`;
    throw (0, a.I)(
      { start: t.start, end: o.end },
      `${(0, g.k)(t)} is ${(0, a.d)(f)}, not ${(0, a.d)(m)}${A}: they differ by ${(0, a.d)(b)}`,
    );
  }
  return [];
}
var Y = new Set(["<", "<=", ">", ">=", "==", "!="]),
  S = (r) => (r.kind === "chain" ? r.operators[0] : ""),
  h = (r, e) => (0, E.c)(e.lower(r).quantity).map((t) => e.graph.value(t)),
  $ = (r) => {
    const e = r.map(a.d).join(", ");
    return r.length === 1 ? e : `[${e}]`;
  },
  W = { start: 0, end: 0 };
0 && (module.exports = { module4, module5 });
