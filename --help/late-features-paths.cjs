var _e = Object.create;
var S = Object.defineProperty;
var De = Object.getOwnPropertyDescriptor;
var Ge = Object.getOwnPropertyNames;
var Qe = Object.getPrototypeOf,
  Te = Object.prototype.hasOwnProperty;
var p = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (r) {
      throw ((t = 0), r);
    }
  },
  Ue = (e, t) => {
    for (var r in t) S(e, r, { get: t[r], enumerable: !0 });
  },
  H = (e, t, r, a) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const o of Ge(t))
        !Te.call(e, o) &&
          o !== r &&
          S(e, o, { get: () => t[o], enumerable: !(a = De(t, o)) || a.enumerable });
    return e;
  };
var m = (e, t, r) => (
    (r = e != null ? _e(Qe(e)) : {}),
    H(t || !e || !e.__esModule ? S(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  Ve = (e) => H(S({}, "__esModule", { value: !0 }), e);
var K = p((wt, J) => {
  J.exports = require("./main.cjs").shared13;
});
var R = p((bt, L) => {
  L.exports = require("./main.cjs").shared14;
});
var D = p((qt, _) => {
  _.exports = require("./main.cjs").shared15;
});
var Q = p((Mt, G) => {
  G.exports = require("./main.cjs").shared16;
});
var U = p(($t, T) => {
  T.exports = require("./late.cjs").shared14;
});
var W = p((yt, V) => {
  V.exports = require("./main.cjs").shared24;
});
var Y = p((jt, X) => {
  X.exports = require("./main.cjs").shared31;
});
var ee = p((kt, Z) => {
  Z.exports = require("./main.cjs").shared32;
});
var re = p((Nt, te) => {
  te.exports = require("./main.cjs").shared34;
});
var oe = p((St, ae) => {
  ae.exports = require("./main.cjs").shared35;
});
var ie = p((It, se) => {
  se.exports = require("./main.cjs").shared39;
});
var ue = p((Et, ne) => {
  ne.exports = require("./main.cjs").shared42;
});
var me = p((Ft, pe) => {
  pe.exports = require("./main.cjs").shared43;
});
var de = p((zt, le) => {
  le.exports = require("./main.cjs").shared44;
});
var fe = p((Ot, he) => {
  he.exports = require("./main.cjs").shared45;
});
var xe = p((Pt, ce) => {
  ce.exports = require("./main.cjs").shared46;
});
var ve = p((At, ge) => {
  ge.exports = require("./main.cjs").shared47;
});
var be = p((Bt, we) => {
  we.exports = require("./main.cjs").shared48;
});
var Me = p((Ct, qe) => {
  qe.exports = require("./main.cjs").shared49;
});
var gt = {};
Ue(gt, { module38: () => Pe, module39: () => Ae, module40: () => Be, module41: () => Je });
module.exports = Ve(gt);
var I = m(K()),
  Ie = m(R()),
  $ = m(D()),
  d = m(Q()),
  E = m(U()),
  Ee = m(W()),
  Ht = m(Y()),
  Fe = m(ee()),
  u = m(re()),
  Jt = m(oe()),
  ze = m(ie()),
  Kt = m(ue()),
  Lt = m(me()),
  Rt = m(de()),
  _t = m(fe()),
  Oe = m(xe()),
  A = m(ve()),
  y = m(be()),
  j = m(Me()),
  Pe = {};
(0, j.d)(Pe, { pathsHelp: () => We });
var We = () => ({
    doc: "a derivative as the sum over the paths from an answer, or an expression, to a variable",
    example: ":paths x, tanh(x*w)*x",
  }),
  Ae = {};
(0, j.d)(Ae, { derivativeIn: () => tt, pathsJson: () => Ye });
var P = " \u2192 ",
  B = (e) => `\u2026 ${e} more \u2026`,
  Xe = ({ nodes: e }) => e.map((t) => (typeof t == "number" ? B(t) : (0, A.k)(t))).join(P),
  Ye = (e) => [Ze(e), et(e)],
  Ze = ({ rows: e }) =>
    (0, u.d)(
      e.map((t) =>
        (0, u.c)([
          (0, u.b)("path", (0, u.a)(Xe(t))),
          (0, u.b)("locals", (0, u.f)(t.locals)),
          (0, u.b)("product", (0, u.g)(t.product)),
        ]),
      ),
    ),
  et = ({ count: e, magnitude: t, sum: r }) =>
    (0, u.c)([
      (0, u.b)("count", (0, u.g)(e)),
      ...(Number.isSafeInteger(e) ? [] : [(0, u.b)("log10_count", (0, u.g)(t))]),
      (0, u.b)("sum", (0, u.g)(r)),
    ]),
  tt = ({ sum: e }) => [(0, $.e)(e)],
  Be = {};
(0, j.d)(Be, { renderPaths: () => st });
var Ce = 3,
  rt = 200,
  at = 30,
  He = 4,
  ot = 3 / 5,
  C = [24, 36, 48, 60],
  F = 4,
  z = "  ",
  $e = " \xB7 ";
function st(e, t) {
  const { rows: r, output: a } = e,
    o = Math.min(t.width, rt) - 1,
    i = pt(e),
    l = ({ nodes: g }) => g.map((f) => (typeof f == "number" ? B(f) : i.get(f))),
    s = [`path from ${(0, I.a)(a, C[0])}`, "local derivatives", "product"],
    n = it(s, r.map(l), r, t, o),
    h = [t.style.dim(ye(s, n).trimEnd())];
  for (const [g, [f, c]] of n.cells.entries())
    for (let x = 0; x < Math.max(f.length, c.length); x++) {
      const b = x === 0 ? n.products[g] : "";
      h.push(ye([f[x] ?? "", c[x] ?? "", b], n).trimEnd());
    }
  return (
    h.push(...(0, d.f)(mt(e, t), t.width)),
    h
      .map(
        (g) => `${g}
`,
      )
      .join("")
  );
}
var ye = ([e, t, r], { widths: a }) =>
  ` ${[(0, d.d)((0, d.b)(e, a[0]), a[0]), (0, d.d)((0, d.b)(t, a[1]), a[1]), (0, d.e)(r, a[2])].join(" ".repeat(Ce))}`;
function it(e, t, r, a, o) {
  const i = (s) => s.reduce((n, h) => Math.max(n, (0, d.a)(h)), 0),
    l = Math.max((0, d.a)(e[0]), i(t.map((s) => s.join(P))));
  for (const s of nt(a.digits)) {
    const n = (v) => (0, $.d)(v, { ...a, digits: s }),
      h = r.map((v) => ut(v.locals, n)),
      g = (0, Ie.a)(
        r.map(({ product: v }) => n(v)),
        () => !0,
      ),
      f = Math.max(i(g), (0, d.a)(e[2])),
      c = Math.max(8, o - f - 2 * Ce),
      x = i([e[1], ...h.map((v) => v.join($e))]),
      b = s === Math.min(He, a.digits) || !Number.isFinite(s),
      q = Math.min(l, b ? Math.max(c - x, Math.ceil(c * ot)) : c - x);
    if (q < Math.min(l, at) && !b) continue;
    const M = [q, Math.max(1, Math.min(x, c - q)), f];
    return {
      widths: M,
      products: g,
      cells: r.map((v, k) => [je(t[k], P, M[0]), je(h[k], $e, M[1])]),
    };
  }
  throw new Error("no layout");
}
var nt = (e) => (Number.isFinite(e) ? [e, 7, 5, He].filter((t) => t <= e) : [e]);
function je(e, t, r) {
  let a = [],
    o = "",
    i = () => {
      for (const l of (0, d.f)(o, r - (a.length === 0 ? 0 : z.length)))
        a.push(a.length === 0 ? l : z + l);
    };
  for (const [l, s] of e.entries()) {
    const n = l === e.length - 1 ? s : s + t.trimEnd(),
      h = a.length === 0 ? 0 : z.length;
    o === "" ? (o = n) : h + (0, d.a)(o) + 1 + (0, d.a)(n) <= r ? (o += ` ${n}`) : (i(), (o = n));
  }
  return i(), a;
}
function ut(e, t) {
  const r = e.length - 2 * F;
  return r <= 1 ? e.map(t) : [...e.slice(0, F).map(t), B(r), ...e.slice(-F).map(t)];
}
function pt({ rows: e }) {
  let t = new Set(e.flatMap((a) => a.nodes).filter((a) => typeof a != "number")),
    r = new Map();
  for (const a of C)
    if (
      ((r = new Map([...t].map((o) => [o, (0, I.a)(o, a)]))), new Set(r.values()).size === t.size)
    )
      break;
  return r;
}
function mt({ rows: e, target: t, count: r, magnitude: a, sum: o }, i) {
  const l = r > e.length ? `; the ${e.length} largest are shown` : "",
    s = `${r === 1 ? "it is" : "they sum to"} \u2202/\u2202${(0, I.a)(t, C[0])}`;
  return `${lt(r, a)}${l}; ${s} = ${(0, $.d)(o, i)}`;
}
function lt(e, t) {
  return e === 1
    ? "one path"
    : Number.isSafeInteger(e)
      ? `${e} paths`
      : Number.isFinite(e)
        ? `about ${(0, $.d)(e, { digits: 3, notation: "scientific" })} paths`
        : `about 10^${Math.round(t)} paths`;
}
var Je = {};
(0, j.d)(Je, { paths: () => ht });
var dt = 20,
  O = 4;
function ht({ workspace: e }, t) {
  const [r, a, o] = t;
  if (r === void 0 || o !== void 0)
    throw (0, y.g)(o ?? { start: 0, end: 0 }, ["a variable, and an expression if need be"]);
  const i = Ne(e.lower(r).quantity, r),
    l = a === void 0 ? e.last : e.lower(a).quantity;
  if (l === void 0)
    throw (0, y.K)("there is no answer yet", "write the variable, a comma and an expression");
  const s = Ne(l, a),
    { graph: n, differentiator: h } = e,
    g = (0, Fe.b)(e, [s], (0, E.d)(e, s)),
    f = new Map(),
    c = (w) => {
      const N = f.get(w) ?? (0, ze.b)(n, w, g);
      return f.set(w, N), N;
    },
    [x, b] = [s, i].map((w) => (0, A.k)(c(w)));
  if (s === i) return [`${x} is the answer itself: its derivative by itself is 1`, ke(1)];
  const { paths: q, count: M, magnitude: v } = (0, Ee.c)(n, s, i, dt);
  if (M === 0) return [`nothing flows from ${x} to ${b}`, ke(0)];
  const k = ft(q);
  return [
    {
      kind: "paths",
      output: c(s),
      target: c(i),
      rows: q.map(({ nodes: w, locals: N, product: Le }, Re) => ({
        nodes: xt(w, k[Re], c),
        locals: N,
        product: Le,
      })),
      count: M,
      magnitude: v,
      sum: h.adjointsOf(s).get(i),
    },
  ];
}
var ke = (e) => ({ kind: "facts", rows: [{ key: "sum", value: e, isResult: !0 }] });
function Ne(e, t) {
  if (!(0, Oe.a)(e)) return e;
  throw (0, y.K)(`this is a list of ${e.length}`, (0, E.c)(t));
}
function ft(e) {
  const t = e.map(({ nodes: r }) => ct(r.length));
  for (const [r, a] of e.entries())
    for (let o = 0; o < r; o++) {
      const i = e[o],
        l = [t[r], t[o]];
      if (Se(a, l[0]) !== Se(i, l[1])) continue;
      const s = a.nodes.findIndex((n, h) => n !== i.nodes[h]);
      if (s !== -1) for (const n of l) n.add(s);
    }
  return t;
}
var Se = ({ nodes: e }, t) => [e.length, ...[...t].sort(Ke).flatMap((r) => [r, e[r]])].join(),
  Ke = (e, t) => e - t;
function ct(e) {
  const t = Array.from({ length: e - 1 }, (a, o) => o + 1),
    r = t.length - 2 * O <= 1;
  return new Set(r ? t : [...t.slice(0, O), ...t.slice(-O)]);
}
function xt(e, t, r) {
  let a = [],
    o = 0;
  for (const i of [...t].sort(Ke))
    i === o + 2 ? a.push(r(e[o + 1])) : i > o + 1 && a.push(i - o - 1), a.push(r(e[i])), (o = i);
  return a;
}
0 && (module.exports = { module38, module39, module40, module41 });
