var Ft = Object.create;
var B = Object.defineProperty;
var Et = Object.getOwnPropertyDescriptor;
var At = Object.getOwnPropertyNames;
var Tt = Object.getPrototypeOf,
  St = Object.prototype.hasOwnProperty;
var N = (e, r) => () => {
    try {
      return r || e((r = { exports: {} }).exports, r), r.exports;
    } catch (t) {
      throw ((r = 0), t);
    }
  },
  Yt = (e, r) => {
    for (var t in r) B(e, t, { get: r[t], enumerable: !0 });
  },
  ue = (e, r, t, a) => {
    if ((r && typeof r == "object") || typeof r == "function")
      for (const i of At(r))
        !St.call(e, i) &&
          i !== t &&
          B(e, i, { get: () => r[i], enumerable: !(a = Et(r, i)) || a.enumerable });
    return e;
  };
var $ = (e, r, t) => (
    (t = e != null ? Ft(Tt(e)) : {}),
    ue(r || !e || !e.__esModule ? B(t, "default", { value: e, enumerable: !0 }) : t, e)
  ),
  Vt = (e) => ue(B({}, "__esModule", { value: !0 }), e);
var fe = N((ba, he) => {
  he.exports = require("./late.cjs").shared10;
});
var me = N((xa, pe) => {
  pe.exports = require("./late.cjs").shared11;
});
var ce = N((ga, de) => {
  de.exports = require("./late.cjs").shared12;
});
var xe = N((va, be) => {
  be.exports = require("./main.cjs").shared4;
});
var ve = N((ya, ge) => {
  ge.exports = require("./main.cjs").shared18;
});
var we = N((wa, ye) => {
  ye.exports = require("./main.cjs").shared30;
});
var $e = N((Na, Ne) => {
  Ne.exports = require("./main.cjs").shared31;
});
var Ie = N(($a, Me) => {
  Me.exports = require("./main.cjs").shared32;
});
var qe = N((Ma, ke) => {
  ke.exports = require("./main.cjs").shared33;
});
var Ee = N((Ia, Fe) => {
  Fe.exports = require("./late.cjs").shared15;
});
var Te = N((ka, Ae) => {
  Ae.exports = require("./late.cjs").shared18;
});
var Ye = N((qa, Se) => {
  Se.exports = require("./main.cjs").shared36;
});
var _e = N((Fa, Ve) => {
  Ve.exports = require("./main.cjs").shared40;
});
var Pe = N((Ea, Oe) => {
  Oe.exports = require("./main.cjs").shared41;
});
var Ue = N((Aa, Le) => {
  Le.exports = require("./main.cjs").shared42;
});
var Be = N((Ta, Xe) => {
  Xe.exports = require("./main.cjs").shared43;
});
var Re = N((Sa, Ce) => {
  Ce.exports = require("./main.cjs").shared44;
});
var He = N((Ya, Ge) => {
  Ge.exports = require("./main.cjs").shared45;
});
var ze = N((Va, je) => {
  je.exports = require("./main.cjs").shared46;
});
var Ke = N((_a, De) => {
  De.exports = require("./main.cjs").shared47;
});
var Qe = N((Oa, Je) => {
  Je.exports = require("./main.cjs").shared48;
});
var Ze = N((Pa, We) => {
  We.exports = require("./main.cjs").shared49;
});
var da = {};
Yt(da, { module42: () => pt, module43: () => qt, module44: () => gt });
module.exports = Vt(da);
var X = $(fe()),
  A = $(me()),
  T = $(ce()),
  La = $(xe()),
  Ua = $(ve()),
  Xa = $(we()),
  Ba = $($e()),
  te = $(Ie()),
  Ca = $(qe()),
  _ = $(Ee()),
  Ra = $(Te()),
  Ga = $(Ye()),
  Ha = $(_e()),
  ja = $(Pe()),
  za = $(Ue()),
  Da = $(Be()),
  ft = $(Re()),
  Ka = $(He()),
  q = $(ze()),
  D = $(Ke()),
  c = $(Qe()),
  H = $(Ze()),
  pt = {};
(0, H.d)(pt, { contour: () => sa });
function _t(e, r, t, a, i) {
  const n = a * i,
    o = {
      x: r,
      y: t,
      columns: a,
      rows: i,
      values: new Float64Array(n),
      byX: new Float64Array(n),
      byY: new Float64Array(n),
      hasHoles: !1,
    };
  for (let l = 0; l < i; l++)
    for (let u = 0; u < a; u++) {
      const s = e(L(o, u), U(o, l)),
        h = l * a + u;
      (o.values[h] = s[0]), (o.byX[h] = s[1]), (o.byY[h] = s[2]);
    }
  return Pt(e, o), o;
}
var et = 0.001,
  Ot = 0.01;
function Pt(e, r) {
  const { columns: t, rows: a, values: i, byX: n, byY: o } = r,
    l = Array.from(i, Number.isNaN),
    u = (s, h, f, m) => {
      const p = [];
      for (const y of [-1, 1]) {
        const [M, I] = [s + y * f, h + y * m];
        if (M < 0 || M >= t || I < 0 || I >= a) continue;
        if (l[I * t + M]) return !1;
        const [w, k] = [L(r, s + et * y * f), U(r, h + et * y * m)];
        p.push(Array.from(e(w, k)));
      }
      const [d, b = d] = p;
      if (d === void 0) return !1;
      const [x, v] = [d[0], b[0]];
      if (!(Math.abs(x - v) <= Ot * (Math.abs(x) + Math.abs(v)))) return !1;
      const g = h * t + s;
      for (const [y, M] of [i, n, o].entries()) M[g] = (d[y] + b[y]) / 2;
      return !0;
    };
  for (let s = 0; s < a; s++)
    for (let h = 0; h < t; h++)
      l[s * t + h] && (u(h, s, 1, 0) || u(h, s, 0, 1)) && (r.hasHoles = !0);
}
var P = ([e, r], t) => (t === 1 ? r : e + (r - e) * t),
  L = ({ x: e, columns: r }, t) => P(e, t / (r - 1)),
  U = ({ y: e, rows: r }, t) => P(e, t / (r - 1)),
  C = 8,
  Lt = 0.6,
  tt = 0.08;
function Ut({ values: e }, r) {
  const t = e.filter(Number.isFinite).sort(),
    a = (s) => t[Math.round(s * (t.length - 1))];
  if (t.length === 0) return [];
  const [i, n] = r ? [a(tt), a(1 - tt)] : [a(0), a(1)];
  if (!(n > i)) return [];
  const o = (0, X.b)(i, n, C).filter((s) => s > i && s < n),
    l = o.map((s, h) => z(t, o[h + 1] ?? Number.POSITIVE_INFINITY) - z(t, s));
  if ((l.push(z(t, o[0] ?? n)), l.every((s) => s <= Lt))) return o;
  const u = [];
  for (let s = 1; s < C; s++) {
    const [h, f] = [a((s - 0.5) / C), a((s + 0.5) / C)],
      m = Xt(h, f);
    m > i && m < n && !(m <= (u.at(-1) ?? Number.NEGATIVE_INFINITY)) && u.push(m);
  }
  return u;
}
function z(e, r) {
  let [t, a] = [0, e.length];
  for (; t < a; ) {
    const i = (t + a) >> 1;
    e[i] < r ? (t = i + 1) : (a = i);
  }
  return t / e.length;
}
function Xt(e, r) {
  const [t] = (0, X.b)(e, r, 1);
  return t ?? (e + r) / 2;
}
var Bt = 32 * Number.EPSILON,
  Ct = 1e6,
  Rt = 1 / 8,
  Gt = 0.1,
  mt = 0.02,
  S = Number.isFinite;
function K(e, r, t, a, i = S(r.y) ? r : t) {
  let n = S(r.y),
    [o, l] = n ? [r, t] : [t, r];
  for (let s = 0; s < 60; s++) {
    const h = re(o.x, l.x);
    if (h === o.x || h === l.x) break;
    const f = e(h);
    S(f.y) ? (o = f) : (l = f);
  }
  const u = J(e, i, o, a);
  return n
    ? { x: l.x, left: u, right: Number.NaN, before: o, after: void 0 }
    : { x: l.x, left: Number.NaN, right: u, before: void 0, after: o };
}
function dt(e, r, t) {
  let { a, b: i } = r,
    n = Math.abs(i.y - a.y),
    [o, l] = [a, i];
  for (let u = 0; u < 60; u++) {
    const s = re(o.x, l.x);
    if (s === o.x || s === l.x) break;
    const h = e(s);
    if (!S(h.y)) return ct(e, r, h, t);
    if (
      (Math.abs(h.y - o.y) > Math.abs(l.y - h.y) ? (l = h) : (o = h), Math.abs(l.y - o.y) < Rt * n)
    )
      return;
  }
  return bt(e, r, o, l, t);
}
function Ht(e, r, t) {
  let { a, b: i } = r,
    [n, o] = [a, i],
    l = a.slope > 0,
    u = Math.max(Math.abs(a.slope), Math.abs(i.slope)) * (i.x - a.x) > Ct * t,
    s = a.y,
    h = a.y;
  for (let m = 1; m <= 60; m++) {
    const p = re(n.x, o.x);
    if (p === n.x || p === o.x) break;
    const d = e(p);
    if (!S(d.y)) return ct(e, r, d, t);
    if (((s = l ? Math.max(s, d.y) : Math.min(s, d.y)), m % 8 === 0 && !u)) {
      if (Math.abs(s - h) < mt * t) return;
      h = s;
    }
    if (d.slope * a.slope > 0) n = d;
    else if (d.slope * i.slope > 0) o = d;
    else return;
  }
  const f = bt(e, r, n, o, t);
  return S(f.left) || S(f.right) ? void 0 : f;
}
function ct(e, r, t, a) {
  const { outerLeft: i, a: n, b: o, outerRight: l } = r,
    u = K(e, n, t, a, i),
    s = K(e, t, o, a, l);
  return { x: t.x, left: u.left, right: s.right, before: u.before, after: s.after };
}
function bt(e, { outerLeft: r, outerRight: t }, a, i, n) {
  return {
    x: a.x < 0 && i.x > 0 ? 0 : i.x,
    left: J(e, r, a, n),
    right: J(e, t, i, n),
    before: a,
    after: i,
  };
}
function J(e, r, t, a) {
  const i = [r.y];
  for (let u = 1; u <= 36; u++) {
    const s = (r.x - t.x) * 2 ** -u;
    if (Math.abs(s) < Bt * Math.abs(t.x)) break;
    i.push(e(t.x + s).y);
  }
  const n = i.slice(Math.floor((i.length * 2) / 3)),
    o = n[0],
    l = i.at(-1) - o;
  return Math.abs(l) > Gt * Math.abs(o - r.y) &&
    Math.abs(l) > mt * a &&
    n.every((u, s) => s === 0 || (u - n[s - 1]) * l > 0)
    ? Math.sign(l) * Number.POSITIVE_INFINITY
    : t.y;
}
var re = (e, r) => e / 2 + r / 2,
  jt = 0.02,
  zt = 1,
  Dt = 0.15;
function Kt(e, r) {
  let { columns: t, rows: a, values: i, byX: n, byY: o } = r,
    l = new Uint8Array(i.length),
    u = new Uint8Array(i.length),
    s = Jt(i),
    h = i.some((d) => Math.abs(d) === Number.POSITIVE_INFINITY),
    f = zt * i.length,
    m = 0,
    p = (d, b, x) => {
      const v = d * t + b,
        g = v + (x ? 1 : t),
        y = x ? n : o,
        M = i[g] - i[v];
      if (!Number.isFinite(M)) return 1;
      if (Math.abs(M) <= jt * s) return 0;
      const [I, w] = [v, g].map((F) => ({
          x: x ? L(r, F % t) : U(r, Math.floor(F / t)),
          y: i[F],
          slope: y[F],
        })),
        k = M / (w.x - I.x),
        V = (F) => !(Math.abs(F - k) <= Math.abs(k) / 2);
      if (!V(I.slope) || !V(w.slope)) return 0;
      if ((m++, f <= 0)) return 1;
      const j = dt(
        (F) => {
          f--;
          const le = x ? e(F, U(r, d)) : e(L(r, b), F);
          return { x: F, y: le[0], slope: le[x ? 1 : 2] };
        },
        { outerLeft: I, a: I, b: w, outerRight: w },
        s,
      );
      return j === void 0
        ? 0
        : ((Math.abs(j.left) === 1 / 0 || Math.abs(j.right) === 1 / 0) && (h = !0), 1);
    };
  for (let d = 0; d < a; d++)
    for (let b = 0; b < t; b++) {
      const x = d * t + b;
      b + 1 < t && (l[x] = p(d, b, !0)), d + 1 < a && (u[x] = p(d, b, !1));
    }
  return { across: l, up: u, isUnbounded: h, isBlurred: m > Dt * 2 * i.length };
}
function Jt(e) {
  const r = e.filter(Number.isFinite).sort(),
    t = (a) => r[Math.floor(a * (r.length - 1))] ?? 0;
  return t(0.9) - t(0.1);
}
function Qt({ columns: e, rows: r, values: t }) {
  let a = t;
  for (let i = 0; i < 2 && a.some(Number.isNaN); i++)
    a = a.map((n, o, l) => {
      if (!Number.isNaN(n)) return n;
      let [u, s] = [o % e, Math.floor(o / e)],
        [h, f] = [0, 0];
      for (let m = Math.max(0, s - 1); m <= Math.min(r - 1, s + 1); m++)
        for (let p = Math.max(0, u - 1); p <= Math.min(e - 1, u + 1); p++) {
          const d = l[m * e + p];
          Number.isNaN(d) || ([h, f] = [h + d, f + 1]);
        }
      return f === 0 ? n : h / f;
    });
  return a;
}
function Wt(e, r, t) {
  const { columns: a, rows: i } = e,
    n = Qt(e),
    o = (0, X.a)().contours().size([a, i]);
  return t.map((l) => {
    const { coordinates: u } = o.contour(n, l),
      s = u.flat();
    return {
      value: l,
      lines: s.flatMap((h) => Zt(h, l, e, r)),
      areas: s.map((h) => h.map((f) => Q(f, e))),
    };
  });
}
var Q = ([e, r], { columns: t, rows: a, x: i, y: n }) => {
  const o = (l, u) => Math.max(0, Math.min(1, (l - 0.5) / (u - 1)));
  return [P(i, o(e, t)), P(n, o(r, a))];
};
function Zt(e, r, t, a) {
  const i = (s) => er(s, r, t, a),
    n = e.slice(0, -1),
    o = n.findIndex((s) => !i(s));
  if (o === -1) return [e.map((s) => Q(s, t))];
  let l = [],
    u = [];
  for (const s of [...n.slice(o + 1), ...n.slice(0, o + 1)])
    i(s) ? u.push(Q(s, t)) : (u.length > 1 && l.push(u), (u = []));
  return l;
}
function er([e, r], t, { columns: a, rows: i, values: n }, { across: o, up: l }) {
  const [u, s] = [e - 0.5, r - 0.5];
  if (u < 0 || s < 0 || u > a - 1 || s > i - 1) return !1;
  const h = Math.floor(s) * a + Math.floor(u);
  return Number.isInteger(u)
    ? Number.isInteger(s)
      ? !(o[h] === 1 || l[h] === 1 || (u > 0 && o[h - 1] === 1) || (s > 0 && l[h - a] === 1)) ||
        n[h] === t
      : l[h] === 0
    : o[h] === 0;
}
function ae(e, r, t, a) {
  const i = new Uint8Array(e.length);
  (i[0] = 1), (i[e.length - 1] = 1);
  const n = [[0, e.length - 1]];
  for (let o = n.pop(); o !== void 0; o = n.pop()) {
    let [l, u] = o,
      [s, h] = [e[l], e[u]],
      [f, m] = [(h[0] - s[0]) / r, (h[1] - s[1]) / t],
      p = Math.hypot(f, m),
      d = a,
      b = -1;
    for (let x = l + 1; x < u; x++) {
      const v = e[x],
        [g, y] = [(v[0] - s[0]) / r, (v[1] - s[1]) / t],
        M = p === 0 ? Math.hypot(g, y) : Math.abs(g * (m / p) - y * (f / p));
      M <= d || ((d = M), (b = x));
    }
    b !== -1 && ((i[b] = 1), n.push([l, b], [b, u]));
  }
  return e.filter((o, l) => i[l] === 1);
}
var tr = 2e3;
function xt(e, r) {
  const [t, a] = e.cut("=");
  if (a === void 0) return;
  const { name: i, index: n } = rr(t, r);
  if (a.isEmpty) throw (0, c.g)({ start: e.end, end: e.end }, ["a range, as -3..3"]);
  const o = a.expression();
  if (o.kind !== "range") throw (0, c.g)(a, ["a range, as -3..3"]);
  const l = (0, te.a)(i, n === void 0 ? void 0 : n - 1),
    u = [o.from, o.to].map((s) => ne(s, r));
  return ar(u, l, a), { label: l, name: i, index: n, range: u, target: t };
}
function rr(e, r) {
  const t = e.isEmpty ? void 0 : e.expression();
  if (t?.kind === "name") return { name: t.name, index: void 0 };
  if (t?.kind === "index" && t.base.kind === "name")
    return { name: t.base.name, index: ne(t.position, r) };
  throw (0, c.g)(e, ["a name"]);
}
function ar([e, r], t, a) {
  const i = (o, l) => {
    throw (0, c.K)(o, l).at(a);
  };
  [e, r].every(Number.isFinite) ||
    i(`the range of ${t} is ${(0, c.d)(e)}..${(0, c.d)(r)}`, "both ends have to be finite"),
    e > r && i(`the range of ${t} is reversed`, `write ${t} = ${r}..${e}`),
    e === r && i(`the range of ${t} is empty`, "its ends have to be different");
  const n = r - e;
  Number.isFinite(n) || i(`the range of ${t} is too wide`, "no double holds its width"),
    n < tr * Number.EPSILON * Math.max(Math.abs(e), Math.abs(r)) &&
      i(`the range of ${t} is too narrow`, "hardly any doubles lie between its ends");
}
function ne(e, r) {
  const { quantity: t } = r.lower(e);
  if ((0, q.a)(t))
    throw (0, c.K)(`this is a list of ${t.length}`, "here a number is expected").at(e);
  return r.graph.value(t);
}
function W({ name: e, index: r, range: t, target: a }, i) {
  const n = (0, T.a)(i, e, t[0] / 2 + t[1] / 2),
    o = (0, q.a)(i.variables.get(e)?.quantity ?? 0);
  if (o && r === void 0) {
    const u = `${e}[1] = ${t[0]}..${t[1]}`;
    throw (0, c.K)(`${e} is a list of ${n.length}`, `vary one of its elements: ${u}`).at(a);
  }
  if (!o && r !== void 0)
    throw (0, c.K)(`${e} is not a list`, `write ${e} = ${t[0]}..${t[1]}`).at(a);
  const l = n[(r ?? 1) - 1];
  if (l !== void 0) return l;
  throw (0, c.z)(a, r, n.length);
}
var nr = 25;
function ir(e) {
  const { columns: r, rows: t, byX: a, byY: i } = e,
    [n, o] = [r, t].map((s) => Math.min(nr, s - 1 + (s % 2))),
    l = (s, h, f) => Math.round(((s + 0.5) * (f - 1)) / h),
    u = Array.from({ length: n * o }, (s, h) => {
      const f = l(h % n, n, r),
        m = l(Math.floor(h / n), o, t),
        p = m * r + f;
      return { at: [L(e, f), U(e, m)], partials: [a[p], i[p]] };
    });
  return { columns: n, rows: o, vectors: u };
}
function or({ x: e, y: r, columns: t, rows: a, values: i }) {
  const n = [],
    o = (l, u, s) => P(l, Math.max(0, Math.min(1, (u - 0.5) / (s - 1))));
  for (let l = 0; l < a; l++) {
    let u = 0;
    for (let s = 0; s <= t; s++)
      (s < t && Number.isNaN(i[l * t + s])) ||
        (s > u && n.push({ x: [o(e, u, t), o(e, s, t)], y: [o(r, l, a), o(r, l + 1, a)] }),
        (u = s + 1));
  }
  return n;
}
function sr({
  name: e,
  field: { values: r, hasHoles: t },
  breaks: { isUnbounded: a, isBlurred: i },
  independent: n,
  levels: o,
  size: l,
  isCoarse: u,
}) {
  const s = r.filter(Number.isNaN).length,
    h = r.filter(Number.isFinite),
    [f, m] = h.reduce(
      ([p, d], b) => [Math.min(p, b), Math.max(d, b)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
  return [
    ...n.map(({ label: p }) => `${e} does not depend on ${p}`),
    s === r.length && `${e} is nowhere a number`,
    s > 0 && s < r.length && `${e} is not a number where it is hatched`,
    t && `${e} is not a number at places that are too narrow to be drawn`,
    i && `${e} changes faster than ${l} \xD7 ${l} points can follow: do not rely on its lines`,
    a && `${e} goes to infinity: there are no lines beyond the outermost`,
    f === m && n.length < 2 && `${e} is ${(0, c.e)(f, 17)} everywhere: it has no lines`,
    f < m &&
      !o.some((p) => p >= f && p <= m) &&
      `${e} is between ${(0, c.e)(f, 5)} and ${(0, c.e)(m, 5)}: no level lies within`,
    u && `${e} is large: it is drawn from ${l} \xD7 ${l} points`,
  ].filter((p) => p !== !1);
}
var lr = (e) => e.every((r) => r === 0 || Number.isNaN(r)),
  gt = {};
(0, H.d)(gt, { drawingEndings: () => se, plot: () => zr });
function ur({ pieces: e, breaks: r }) {
  const t = e.flatMap(hr).sort((f, m) => f.y - m.y),
    [a, i] = [t[0], t.at(-1)];
  if (a === void 0 || i === void 0) return;
  const n = (f) => r.some(({ left: m, right: p }) => m === f || p === f),
    o = t.reduce((f, { weight: m }) => f + m, 0),
    l = (f) => {
      let m = 0;
      for (const { y: p, weight: d } of t) if (((m += d), m >= f * o)) return p;
      return i.y;
    },
    [u, s] = [l(0.1), l(1 - 0.1)],
    h = 0.5 * (s - u);
  return [
    n(Number.NEGATIVE_INFINITY) ? Math.max(l(0.01), u - h) : a.y,
    n(Number.POSITIVE_INFINITY) ? Math.min(l(1 - 0.01), s + h) : i.y,
  ];
}
function hr(e) {
  return e.map(({ x: r, y: t }, a) => {
    const [i, n] = [e[a - 1] ?? { x: r }, e[a + 1] ?? { x: r }];
    return { y: t, weight: (n.x - i.x) / 2 };
  });
}
function fr(e, r, t) {
  let a = pr(r, t),
    i = [],
    n = [],
    o = () => {
      n.length > 0 && i.push(n), (n = []);
    },
    l = 0,
    u = Number.NEGATIVE_INFINITY;
  for (const s of e) {
    for (; l < a.length; l++) {
      const { x: h, before: f, after: m } = a[l];
      if (h > s.x) break;
      f !== void 0 && f.x > (n.at(-1)?.x ?? Number.NEGATIVE_INFINITY) && n.push(f),
        o(),
        m !== void 0 && (n.push(m), (u = m.x));
    }
    Number.isFinite(s.y) && s.x > u && n.push(s);
  }
  return (
    o(),
    {
      pieces: i,
      breaks: a.map(({ x: s, left: h, right: f }) => ({ x: s, left: h, right: f })),
      gaps: mr(e, r),
    }
  );
}
function pr(e, r) {
  const t = [];
  for (const a of [...e].sort((i, n) => i.x - n.x)) {
    const i = t.at(-1);
    i !== void 0 && a.x - i.to <= 1e-9 * r && !(rt(i) && rt(a))
      ? (t[t.length - 1] = { ...i, right: a.right, after: a.after, to: a.x })
      : t.push({ ...a, to: a.x });
  }
  return t;
}
var rt = ({ left: e, right: r }) => Number.isFinite(e) && Number.isFinite(r);
function mr(e, r) {
  let t = [],
    a = (n, o) => n && o && r.find(({ x: l }) => l >= n.x && l <= o.x)?.x,
    i = 0;
  for (let n = 1; n <= e.length; n++) {
    const o = e[i];
    if (Object.is(e[n]?.y, o.y)) continue;
    const l = e[n - 1];
    Number.isFinite(o.y) ||
      t.push({ from: a(e[i - 1], o) ?? o.x, to: a(l, e[n]) ?? l.x, value: o.y }),
      (i = n);
  }
  return t;
}
var at = 600,
  dr = 2 ** -13,
  R = 3e-4,
  vt = 0.005,
  cr = 50,
  br = 8,
  xr = 0.25,
  gr = 0.02;
function vr(e, r) {
  let { from: t, to: a, points: i } = r,
    n = Math.max(8, Math.min(at, 2 * Math.floor(i / 4))),
    o = Array.from({ length: n + 1 }, (x, v) => e(v === n ? a : t + (a - t) * (v / n))),
    l = a - t,
    u = r.height ?? yr(o),
    s = { width: l, height: u },
    h = [],
    f = wr(e, o, i - n, s, h),
    m = i > at ? 4 * i : i,
    p = 0,
    d = (x) => (p++, e(x)),
    b = f.map((x, v) => {
      const g = f[v + 1];
      return g !== void 0 && yt(x, g, s) > R;
    });
  for (const [x, v] of f.entries()) {
    const g = f[x + 1];
    if (g === void 0 || !E(v) || !E(g) || p > m) continue;
    const [y, M] = [f[x - 1], f[x + 2]],
      I = {
        outerLeft: y !== void 0 && E(y) ? y : v,
        a: v,
        b: g,
        outerRight: M !== void 0 && E(M) ? M : g,
      },
      w = $r(d, I, s);
    w !== void 0 && h.push(w);
  }
  return { ...fr(f, h, l), blurs: Mr(f, b, s) };
}
var E = ({ y: e }) => Number.isFinite(e);
function yr(e) {
  const r = e
      .filter(E)
      .map(({ y: a }) => a)
      .sort((a, i) => a - i),
    t = (a) => r[Math.floor(a * (r.length - 1))] ?? 0;
  return t(0.95) - t(0.05) || t(1) - t(0) || 1;
}
function wr(e, r, t, a, i) {
  let n = r,
    o = t,
    l = new Set();
  for (; o > 0; ) {
    const u = n.map((f, m) => {
        const p = n[m + 1];
        return p === void 0 || p.x - f.x <= dr * a.width ? 0 : yt(f, p, a);
      }),
      s = u.filter((f) => f > R).sort((f, m) => m - f)[o - 1] ?? R,
      h = [];
    for (const [f, m] of n.entries()) {
      h.push(m);
      const p = n[f + 1];
      if (p === void 0) continue;
      if (E(m) !== E(p) && !(l.has(m) || l.has(p))) {
        const b = K(e, m, p, a.height),
          x = b.before ?? b.after;
        i.push(b), l.add(x), x !== m && x !== p && h.push(x);
        continue;
      }
      const d = u[f];
      d > R && d >= s && o > 0 && (o--, h.push(e(Nr(m.x, p.x))));
    }
    if (h.length === n.length) break;
    n = h;
  }
  return n;
}
function Nr(e, r) {
  const t = Math.abs(Math.sin(e * 12.9898 + r * 78.233) * 43758.5453) % 1;
  return e + (0.4 + 0.2 * t) * (r - e);
}
function yt(e, r, { width: t, height: a }) {
  if (!E(e) || !E(r)) return 0;
  const i = r.x - e.x,
    n = (r.y - e.y) / i,
    o = (h) => (Number.isNaN(h) ? 0 : Math.abs(h - n)),
    l = ((4 / 27) * i * (o(e.slope) + o(r.slope))) / a,
    u = (n * t) / a,
    s = l / Math.hypot(1, u);
  return Number.isNaN(s) ? Number.POSITIVE_INFINITY : s;
}
function $r(e, r, { width: t, height: a }) {
  const { a: i, b: n } = r,
    o = (n.y - i.y) / (n.x - i.x),
    l = (s) => !(Math.abs(s - o) <= Math.abs(o) / 2);
  if (Math.abs(n.y - i.y) > vt * a && l(i.slope) && l(n.slope)) {
    const s = dt(e, r, a);
    if (s !== void 0) return s;
  }
  const u = (s) => Math.abs(s) * t > cr * a;
  return i.slope * n.slope < 0 && u(i.slope) && u(n.slope) ? Ht(e, r, a) : void 0;
}
function Mr(e, r, { width: t, height: a }) {
  let i = [],
    n = 0;
  for (let o = 0; o <= e.length; o++) {
    if (r[o] === !0) continue;
    const l = e.slice(n, o + 1);
    if (((n = o + 1), l.length <= br)) continue;
    const u = l.slice(1).map(({ y: d }, b) => d - l[b].y),
      s = u.filter((d, b) => d * (u[b + 1] ?? d) < 0).length,
      h = u.reduce((d, b) => Math.max(d, Math.abs(b)), 0);
    if (s < xr * l.length || h < 2 * vt * a) continue;
    const [f, m] = [l[0].x, l.at(-1).x],
      p = i.at(-1);
    p !== void 0 && f - p[1] < gr * t ? (p[1] = m) : i.push([f, m]);
  }
  return i;
}
var nt = 20,
  wt = 6e3,
  Ir = 100,
  kr = 2e7,
  qr = 30;
function Nt(e, r, t, a = !1) {
  const i = r.expression(),
    n = it(e, r, i, 0, t),
    { quantity: o } = n,
    l = (0, q.c)(o).length;
  if (l > nt || (a && (0, q.a)(o)))
    throw (0, c.K)(
      `this is a list of ${l}`,
      a ? "take one of its elements, as v[1]" : `a plot has ${nt} curves at most`,
    ).at(r);
  return Array.from({ length: l }, (u, s) => (s === 0 ? n : it(e, r, i, s, t)));
}
function it(e, r, t, a, i) {
  let { graph: n } = e,
    o,
    l = [],
    u = (p) => {
      const d = e.lower(t, p),
        b = (0, q.c)(d.quantity)[a] ?? n.constant(Number.NaN);
      return o === void 0 && ((o = d.quantity), (l = n.dependencies([b]))), (0, T.b)(d, [b]);
    },
    { evaluate: s, isMadeAnew: h } = (0, T.e)(e, [i], u, { gradients: !0 }),
    f = l.length * (h ? qr : 1),
    m = o ?? Number.NaN;
  return {
    name: Fr(e, t, r.text, a, m),
    at: (p) => {
      const d = s([p]);
      return { x: p, y: d[0], slope: d[1] };
    },
    points: Math.round(Math.max(Ir, Math.min(wt, kr / (2 * f)))),
    isConstant: !h && !l.includes(i.node),
    quantity: m,
  };
}
function Fr(e, r, t, a, i) {
  if (!(0, q.a)(i)) return t;
  const n = r.kind === "list" ? r.items[a] : void 0;
  if (n !== void 0) return (0, D.k)(n);
  if (r.kind === "comprehension") {
    const { element: l, variable: u, source: s } = r,
      h = (0, q.c)(e.lower(s).quantity)[a];
    return `${(0, D.k)(l)}, ${u.name} = ${e.graph.value(h)}`;
  }
  const o = /^[\p{L}\p{N}_]+$/u.test(t);
  return (0, te.a)(o ? t : `(${t})`, a);
}
function Er({ name: e, at: r, points: t, isConstant: a }, [i, n], o, l) {
  let u = 0,
    s = vr((h) => (u++, l.progress(() => `${u} points of ${e}`), r(h)), {
      from: i,
      to: n,
      points: t,
      ...(o === void 0 ? {} : { height: o }),
    });
  return { ...s, name: e, isConstant: a && Ar(s), fewPoints: t < wt / 10 ? t : void 0 };
}
var Ar = ({ pieces: e }) => {
    const r = e[0]?.[0]?.y;
    return e.every((t) => t.every(({ y: a }) => a === r));
  },
  $t = 6,
  Tr = 1e-5,
  Sr = 0.01,
  Yr = 1e-9;
function Vr(e, r, t, a, i) {
  const { name: n, pieces: o, breaks: l, blurs: u, isConstant: s, fewPoints: h } = e,
    f = t[1] - t[0],
    m = (v) => Y(v, f),
    p = l.filter(({ left: v, right: g }) => G(v) || G(g)),
    d = _r(p.flatMap(({ left: v, right: g }) => [v, g])),
    b = p.map((v) => m(v.x)),
    x = o.length > 0 && o.every((v) => v.every((g) => g.y < a[0]) || v.every((g) => g.y > a[1]));
  return [
    s && `${n} does not depend on ${r}`,
    ...Or(e, r, t, m),
    p.length > 0 && `${n} is cut off: it goes to ${d} at ${Mt(b, r)}`,
    ...u.map(
      ([v, g]) =>
        `${n} swings faster than can be drawn between ${r} = ${Y(v, f, ot(v, g, f))} and ${Y(g, f, ot(v, g, f))}`,
    ),
    i && x && `${n} lies outside of y = ${a[0]}..${a[1]}`,
    h !== void 0 && `${n} is large: it is drawn from about ${h} points`,
  ].filter((v) => v !== !1);
}
var ot = (e, r, t) => Math.min(Sr, (r - e) / t / 10),
  G = (e) => Math.abs(e) === Number.POSITIVE_INFINITY;
function _r(e) {
  const [r, t] = [e.includes(1 / 0), e.includes(-1 / 0)];
  return r && t ? "\xB1\u221E" : r ? "\u221E" : "-\u221E";
}
function Or({ name: e, gaps: r, pieces: t, breaks: a }, i, [n, o], l) {
  const u = Yr * (o - n),
    s = ({ from: h, to: f }) =>
      f - h <= u && a.some(({ x: m, left: p, right: d }) => Math.abs(m - h) <= u && (G(p) || G(d)));
  return [
    {
      what: "not a number",
      nowhere: "nowhere a number here",
      of: r.filter(({ value: h }) => Number.isNaN(h)),
    },
    {
      what: "infinite",
      nowhere: "infinite everywhere here",
      of: r.filter(({ value: h }) => !Number.isNaN(h)),
    },
  ].flatMap(({ what: h, nowhere: f, of: m }) => {
    const p = m.filter((g) => !s(g));
    if (p.length === 0) return [];
    if (t.length === 0 && p.length === r.length) return [`${e} is ${f}`];
    const d = p.filter(({ from: g, to: y }) => y - g <= u),
      b = p
        .filter(({ from: g, to: y }) => y - g > u)
        .map(({ from: g, to: y }) =>
          g <= n
            ? `for ${i} < ${l(y)}`
            : y >= o
              ? `for ${i} > ${l(g)}`
              : `between ${i} = ${l(g)} and ${l(y)}`,
        ),
      x = d.map(({ from: g }) => l(g)),
      v = x.length === 0 ? [] : [`at ${Mt(x, i)}`];
    return [`${e} is ${h} ${(0, c.c)([...b, ...v], $t, "more places")}`];
  });
}
var Mt = (e, r) => `${r} = ${(0, c.c)([...new Set(e)], $t, "more places")}`;
function Y(e, r, t = Tr) {
  const a = 10 ** Math.floor(Math.log10(t * r)),
    i = Math.round(e / a) * a;
  return (0, c.e)(i, 12);
}
var ie = /^(?:--)?points\s+\S/,
  st = 20,
  O = 2e3,
  Pr = 2e-4;
function It(e) {
  const r = [],
    t = [];
  for (let a = 0; a < e.length; a++) {
    const i = e[a];
    if (!ie.test(i.text)) {
      r.push(i);
      continue;
    }
    const n = e[++a];
    if (n === void 0 || n.isEmpty)
      throw (0, c.g)({ start: i.end, end: i.end }, ["another list"], "as in points x, y by class");
    const [o, l] = n.cut("by");
    t.push({ x: i.after(/^\S+/.exec(i.text)?.[0] ?? ""), y: o, by: l });
  }
  return { rest: r, points: t };
}
function oe(e, { x: r, y: t, by: a }) {
  const i = [r, t, ...(a === void 0 ? [] : [a])].map((m) => Xr(e, m)),
    n = [...new Set(i.map(({ length: m }) => m))];
  if (n.length > 1) throw (0, c.w)({ start: r.start, end: (a ?? t).end }, n);
  const [o, l, u] = i,
    s = Lr(o.length),
    h = s.map((m) => [o[m], l[m]]),
    f = `(${r.text}, ${t.text})`;
  return {
    series:
      a === void 0 || u === void 0
        ? [{ kind: "points", name: f, points: h }]
        : Ur(
            a,
            s.map((m) => u[m]),
            h,
          ),
    x: (0, A.a)(h.map(([m]) => m)),
    y: (0, A.a)(h.map(([, m]) => m)),
    notes: o.length > O ? [`${O} of ${o.length} points ${f} are drawn`] : [],
  };
}
var Lr = (e) =>
  Array.from({ length: Math.min(e, O) }, (r, t) => (e <= O ? t : Math.floor((t * e) / O)));
function Ur(e, r, t) {
  const a = [...new Set(r)].sort((i, n) => i - n);
  if (a.length > st)
    throw (0, c.K)(
      `${e.text} has ${a.length} different values`,
      `points are told apart by ${st} classes at most`,
    ).at(e);
  return a.map((i) => ({
    kind: "points",
    name: `${e.text} = ${(0, c.e)(i)}`,
    points: t.filter((n, o) => Object.is(r[o], i)),
  }));
}
function Xr(e, r) {
  if (r.isEmpty) throw (0, c.g)(r, ["a list"]);
  const t = r.expression(),
    { quantity: a } = e.lower(t);
  if (!(0, q.a)(a)) throw (0, c.y)(t, "points are two lists: points x, y");
  return a.map((i) => e.graph.value(i));
}
function Br(e, r) {
  let t = [],
    a = [],
    i = 0;
  for (const n of r) {
    const o = Cr(e, n.expression());
    if (o === void 0 || !(0, q.a)(o) || o.length === 0) return;
    i = Math.max(i, o.length);
    const l = o.map((m) => e.graph.value(m)),
      [u, s] = (0, A.a)(l),
      h = Rr(l).map((m) => ae(m, l.length, Math.min(Number.MAX_VALUE, s - u), Pr));
    t.push({ kind: "line", name: n.text, pieces: h });
    const f = l.findIndex((m) => !Number.isFinite(m));
    f !== -1 && a.push(`${n.text} is ${(0, c.e)(l[f])} at index ${f + 1}`);
  }
  return { curves: t, length: i, notes: a };
}
function Cr(e, r) {
  try {
    return e.lower(r).quantity;
  } catch (t) {
    if (t instanceof c.f && t.code === "unknown-name" && r.kind !== "name") return;
    throw t;
  }
}
function Rr(e) {
  let r = [],
    t = !1;
  for (const [a, i] of e.entries()) {
    const n = Number.isFinite(i),
      o = [a + 1, i];
    n && t ? r.at(-1)?.push(o) : n && r.push([o]), (t = n);
  }
  return r;
}
var lt = 1e-7,
  Gr = 0.001;
function Hr({ name: e, at: r }, t, { label: a, range: i }, n) {
  if (!Number.isFinite(t))
    throw (0, c.K)("a tangent is at a finite place", "write it as tangent at 1").at(n);
  const o = i[1] - i[0],
    l = `${a} = ${Y(t, o)}`,
    { y: u, slope: s } = r(t);
  if (!Number.isFinite(u)) {
    const d = Number.isNaN(u) ? "not a number" : "infinite";
    throw (0, c.K)(`${e} is ${d} at ${l}`, "a tangent touches a curve where that is").at(n);
  }
  if (Number.isNaN(s)) throw (0, c.K)(`${e} has no derivative at ${l}`).at(n);
  const [h, f] = [t - lt * o, t + lt * o].map((d) => r(d).slope),
    m = Math.abs(h - f) > Gr * Math.max(1, Math.abs(h), Math.abs(f)),
    p = [h, f].map((d) => (0, c.e)(d, 5));
  return {
    x: t,
    y: u,
    slope: s,
    note:
      m && Number.isFinite(s)
        ? `${e} has a kink at ${l}, with the slopes ${p[0]} and ${p[1]} beside it: the slope there is a convention`
        : void 0,
  };
}
var se = ["svg", "png", "jpg", "jpeg", "gif", "pdf", "txt"],
  jr = 2e-4,
  Z = /^(?:--)?tangent\s+(?:at|of)\b/;
function zr(e, r) {
  const [t, a] = (0, _.d)(r, se, e.workspace),
    { workspace: i } = e,
    n = i.inScratch(() => {
      const o = Kr(t, e);
      return "x" in o ? Qr(e, o) : Jr(e, o);
    });
  return a === void 0 ? [n] : (0, _.a)(e, n, a);
}
var Dr = new RegExp(`${Z.source}|${ie.source}`);
function Kr(e, { workspace: r }) {
  const t = [],
    a = [],
    i = [],
    n = e.split().flatMap((p) => p.splitBefore(Dr)),
    { rest: o, points: l } = It(n);
  for (const p of o) {
    const d = Z.test(p.text) ? void 0 : xt(p, r);
    d !== void 0 ? i.push(d) : Z.test(p.text) ? a.push(p) : t.push(p);
  }
  const [u, s, h] = i,
    f = { start: e.end, end: e.end };
  if (t.length + l.length === 0) throw (0, c.g)(f, ["an expression to plot"]);
  if (u === void 0) {
    if (a.length > 0) throw kt(f);
    return { lists: t, points: l, end: f };
  }
  const m = h ?? (s?.label === "y" ? void 0 : s);
  if (m !== void 0)
    throw (0, c.K)(
      "a plot has one variable",
      "after it, y = a..b says which heights to show; for two variables there is :contour",
    ).at(m.target);
  if (
    s !== void 0 &&
    !r.isVariable(s.label) &&
    t.find((p) => (0, ft.d)(p.expression()).has(s.label)) !== void 0
  )
    throw (0, c.K)(
      `${s.label} = a..b says which heights to show, and is no variable`,
      `for a function of ${u.label} and ${s.label} there is :contour`,
    ).at(s.target);
  return { expressions: t, tangents: a, points: l, x: u, y: s?.range };
}
var kt = (e) => (0, c.g)(e, ["a variable and its range"], "as in :plot sin(x), x = -3..3");
function Jr({ workspace: e }, { lists: r, points: t, end: a }) {
  const i = Br(e, r);
  if (i === void 0 || (r.length > 0 && t.length > 0)) throw kt(a);
  const { curves: n, length: o, notes: l } = i,
    u = t.map((f) => oe(e, f)),
    s = n.flatMap(({ pieces: f }) => f.flat().map(([, m]) => m)),
    [h] = t;
  return {
    kind: "plot",
    x:
      h === void 0
        ? { label: "index", range: (0, A.a)([1, o]) }
        : { label: h.x.text, range: (0, A.a)(u.flatMap(({ x: f }) => f)) },
    y: {
      ...(h === void 0 ? {} : { label: h.y.text }),
      range: (0, A.a)([...s, ...u.flatMap(({ y: f }) => f)]),
    },
    series: [...n, ...u.flatMap(({ series: f }) => f)],
    notes: [...l, ...u.flatMap(({ notes: f }) => f)],
  };
}
function Qr({ workspace: e, watch: r }, { expressions: t, tangents: a, points: i, x: n, y: o }) {
  const l = i.map((p) => oe(e, p)),
    u = W(n, e),
    s = o === void 0 ? void 0 : o[1] - o[0],
    h = t.flatMap((p) => Nt(e, p, u)).map((p) => Er(p, n.range, s, r)),
    f = a.map((p) => Wr(p, t[0], u, n, e)),
    m = o ?? Zr(h, f, l);
  return {
    kind: "plot",
    x: { label: n.label, range: n.range },
    y: { range: m },
    series: [
      ...h.map((p) => ea(p, n.range, m)),
      ...f.flatMap((p) => ta(p, n, m)),
      ...l.flatMap(({ series: p }) => p),
    ],
    notes: [
      ...h.flatMap((p) => Vr(p, n.label, n.range, m, o !== void 0)),
      ...f.flatMap(({ note: p }) => p ?? []),
      ...l.flatMap(({ notes: p }) => p),
      ...f
        .filter(({ x: p, y: d }) => ut(p, n.range) || ut(d, m))
        .map(
          ({ x: p }) =>
            `the tangent at ${n.label} = ${Y(p, n.range[1] - n.range[0])} touches its curve outside of what is shown`,
        ),
    ],
  };
}
function Wr(e, r, t, a, i) {
  const [n, o] = e.cut("at");
  if (o === void 0 || o.isEmpty)
    throw (0, c.g)({ start: e.end, end: e.end }, ["at, and where, as in tangent at 1"]);
  const [, l] = n.cut("of"),
    [u] = Nt(i, l ?? r, t, !0);
  if (u === void 0) throw (0, c.g)(l ?? r, ["a number"]);
  const s = ne(o.expression(), i);
  return Hr(u, s, a, o);
}
var ut = (e, [r, t]) => e < r || e > t;
function Zr(e, r, t) {
  const a = e.flatMap((i) => ur(i) ?? []);
  return (
    a.push(...r.map(({ y: i }) => i), ...t.flatMap(({ y: i }) => i)),
    a.length === 0 ? [-1, 1] : (0, A.b)(Math.min(...a), Math.max(...a))
  );
}
function ea({ name: e, pieces: r }, t, a) {
  return {
    kind: "line",
    name: e,
    pieces: r.map((i) =>
      ae(
        i.map((n) => [n.x, n.y]),
        t[1] - t[0],
        Math.min(Number.MAX_VALUE, a[1] - a[0]),
        jr,
      ),
    ),
  };
}
function ta({ x: e, y: r, slope: t }, a, i) {
  const { label: n, range: o } = a,
    l = o[1] - o[0],
    u = !Number.isFinite(t),
    s = u ? i.map((f) => [e, f]) : o.map((f) => [f, r + t * (f - e)]),
    h = u ? "vertical" : `slope ${(0, c.e)(t, 10)}`;
  return [
    { kind: "line", name: `tangent at ${n} = ${Y(e, l)}, ${h}`, pieces: [s] },
    { kind: "points", name: `(${Y(e, l)}, ${(0, c.e)(r, 5)})`, points: [[e, r]] },
  ];
}
var ht = 161,
  ra = 17,
  aa = 4e7,
  na = 30,
  ia = 5e-4,
  ee = /^(?:--)?levels(?:\s|$)/,
  oa = new RegExp(`${ee.source}|${ie.source}`);
function sa(e, r) {
  const [t, a] = (0, _.d)(r, se, e.workspace),
    { workspace: i } = e,
    n = i.inScratch(() => ha(e, la(t, i)));
  return a === void 0 ? [n] : (0, _.a)(e, n, a);
}
function la(e, r) {
  let t = [],
    a = [],
    i,
    n = e.split().flatMap((d) => d.splitBefore(oa)),
    { rest: o, points: l } = It(n);
  for (const d of o) {
    const b = ee.test(d.text) ? void 0 : xt(d, r);
    b !== void 0 ? t.push(b) : ee.test(d.text) ? (i = ua(d, r)) : a.push(d);
  }
  const u = { start: e.end, end: e.end },
    [s, h] = a;
  if (s === void 0) throw (0, c.g)(u, ["an expression in two variables"]);
  if (h !== void 0)
    throw (0, c.K)("a contour plot is of one expression", "write a :contour for each").at(h);
  const [f, m, p] = t;
  if (f === void 0 || m === void 0)
    throw (0, c.g)(
      u,
      [f === void 0 ? "two variables and their ranges" : "another variable and its range"],
      "as in :contour x*y, x = -3..3, y = -2..2",
    );
  if (p !== void 0)
    throw (0, c.K)("a contour plot has two variables", "leave this one out").at(p.target);
  if (f.label === m.label)
    throw (0, c.K)(`both ranges are of ${f.label}`, "vary two variables").at(m.target);
  return { expression: s, levels: i, points: l, x: f, y: m };
}
function ua(e, r) {
  const t = /^\S+/.exec(e.text)?.[0] ?? "",
    a = e.after(t);
  if (a.isEmpty)
    throw (0, c.g)({ start: e.end, end: e.end }, ["a list of levels"], "as in levels [1, 10, 100]");
  const i = r.lower(a.expression()).quantity,
    n = (0, q.c)(i).map((o) => r.graph.value(o));
  if (n.length === 0 || !n.every(Number.isFinite))
    throw (0, c.K)("levels are finite numbers", "write them as levels [1, 10, 100]").at(e);
  return [...new Set(n)].sort((o, l) => o - l);
}
function ha({ workspace: e, watch: r }, { expression: t, levels: a, points: i, x: n, y: o }) {
  let l = i.map((w) => oe(e, w)),
    u = [W(n, e), W(o, e)],
    { evaluate: s, cost: h, isIndependentOf: f } = fa(e, t, u),
    m = Math.round(Math.sqrt(aa / (3 * h))),
    p = Math.max(ra, Math.min(ht, m)),
    d = 0,
    b = (w, k) => {
      const V = p * p;
      return (
        r.progress(() => `${t.text}: ${Math.min(100, Math.round((100 * d) / V))} %`), d++, s([w, k])
      );
    },
    x = _t(b, n.range, o.range, p, p),
    v = Kt(b, x),
    g = a ?? Ut(x, v.isUnbounded),
    [y, M] = [n, o].map(({ range: w }) => w[1] - w[0]),
    I = (w) => w.map((k) => ae(k, y, M, ia));
  return {
    kind: "contour",
    name: t.text,
    x: { label: n.label, range: n.range },
    y: { label: o.label, range: o.range },
    levels: Wt(x, v, g).map(({ value: w, lines: k, areas: V }) => ({
      value: w,
      lines: I(k),
      areas: I(V),
    })),
    gradient: ir(x),
    blanks: or(x),
    ...(l.length === 0 ? {} : { points: l.flatMap(({ series: w }) => w) }),
    notes: [
      ...l.flatMap(({ notes: w }) => w),
      ...sr({
        name: t.text,
        field: x,
        breaks: v,
        independent: [n, o].filter((w, k) => f(k) && lr(k === 0 ? x.byX : x.byY)),
        levels: g,
        size: p,
        isCoarse: p < ht / 2,
      }),
    ],
  };
}
function fa(e, r, t) {
  let { graph: a } = e,
    i = r.expression(),
    n = 0,
    o = [],
    l = (h) => {
      const f = e.lower(i, h),
        { quantity: m } = f;
      if ((0, q.a)(m))
        throw (0, c.K)(`this is a list of ${m.length}`, "take one of its elements, as v[1]").at(r);
      return n === 0 && ((o = a.dependencies([m])), (n = o.length)), (0, T.b)(f);
    },
    { evaluate: u, isMadeAnew: s } = (0, T.e)(e, t, l, { gradients: !0 });
  return {
    evaluate: u,
    cost: n * (s ? na : 1),
    isIndependentOf: (h) => !s && !o.includes(t[h].node),
  };
}
var qt = {};
(0, H.d)(qt, { contourHelp: () => ma, plotHelp: () => pa });
var pa = () => ({
    doc: "curves, with their tangents if you like, in the terminal or in a file",
    example: ":plot tanh(x), diff(tanh(x), x), x = -3..3",
    words: ["tangent", "of", "at"],
    parts: [
      ["expr, \u2026", "the curves; a list is a curve for each element"],
      ["x = a..b", "what they are plotted over; also an element of a list, w[2] = 0..1"],
      ["y = c..d", "which heights are shown; otherwise all that matter"],
      [
        "points v, w",
        "the points of two lists; `points v, w by c` a mark for each value of a third",
      ],
      ["expr", "without a range, a list over its index"],
      ["tangent at p", "a tangent to the first curve; `tangent of expr at p` to any"],
      ["> file.svg", "as a picture"],
    ],
    examples: [":plot x^2, x = -2..2, y = 0..3, tangent at 1 > parabola.svg", ":plot [3, 1, 2]"],
  }),
  ma = () => ({
    doc: "lines of equal value of an expression in two variables, and its gradient as arrows",
    example: ":contour (1 - x)^2 + 5(y - x^2)^2, x = -2..2, y = -1..3",
    words: ["levels"],
    parts: [
      ["x = a..b, y = c..d", "the two variables and their ranges"],
      ["levels [1, 10]", "where the lines are; otherwise at round numbers"],
      [
        "points v, w",
        "the points of two lists; `points v, w by c` a mark for each value of a third",
      ],
      ["> file.svg", "as a picture"],
    ],
    examples: [":contour x*y, x = -1..1, y = -1..1, levels [-0.5, 0, 0.5]"],
  });
0 && (module.exports = { module42, module43, module44 });
