var qt = Object.create;
var A = Object.defineProperty;
var Ft = Object.getOwnPropertyDescriptor;
var At = Object.getOwnPropertyNames;
var Et = Object.getPrototypeOf,
  Tt = Object.prototype.hasOwnProperty;
var N = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (r) {
      throw ((t = 0), r);
    }
  },
  jt = (e, t) => {
    for (var r in t) A(e, r, { get: t[r], enumerable: !0 });
  },
  L = (e, t, r, a) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const i of At(t))
        !Tt.call(e, i) &&
          i !== r &&
          A(e, i, { get: () => t[i], enumerable: !(a = Ft(t, i)) || a.enumerable });
    return e;
  };
var y = (e, t, r) => (
    (r = e != null ? qt(Et(e)) : {}),
    L(t || !e || !e.__esModule ? A(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  St = (e) => L(A({}, "__esModule", { value: !0 }), e);
var D = N((Pa, B) => {
  B.exports = require("./late.cjs").shared5;
});
var J = N((_a, C) => {
  C.exports = require("./late.cjs").shared7;
});
var U = N((Ya, R) => {
  R.exports = require("./late.cjs").shared8;
});
var H = N((Oa, Z) => {
  Z.exports = require("./late.cjs").shared9;
});
var X = N((za, K) => {
  K.exports = require("./late.cjs").shared12;
});
var W = N((Ga, Q) => {
  Q.exports = require("./main.cjs").shared4;
});
var te = N((La, ee) => {
  ee.exports = require("./late.cjs").shared13;
});
var ae = N((Ba, re) => {
  re.exports = require("./main.cjs").shared18;
});
var ne = N((Da, ie) => {
  ie.exports = require("./main.cjs").shared23;
});
var se = N((Ca, oe) => {
  oe.exports = require("./main.cjs").shared26;
});
var ue = N((Ja, le) => {
  le.exports = require("./main.cjs").shared27;
});
var he = N((Ra, de) => {
  de.exports = require("./main.cjs").shared28;
});
var pe = N((Ua, fe) => {
  fe.exports = require("./main.cjs").shared29;
});
var ve = N((Za, me) => {
  me.exports = require("./main.cjs").shared30;
});
var be = N((Ha, ce) => {
  ce.exports = require("./main.cjs").shared31;
});
var xe = N((Ka, ge) => {
  ge.exports = require("./main.cjs").shared32;
});
var we = N((Xa, Me) => {
  Me.exports = require("./main.cjs").shared33;
});
var ye = N((Qa, Ne) => {
  Ne.exports = require("./main.cjs").shared36;
});
var $e = N((Wa, ke) => {
  ke.exports = require("./main.cjs").shared37;
});
var qe = N((ei, Ie) => {
  Ie.exports = require("./main.cjs").shared38;
});
var Ae = N((ti, Fe) => {
  Fe.exports = require("./main.cjs").shared39;
});
var Te = N((ri, Ee) => {
  Ee.exports = require("./main.cjs").shared40;
});
var Se = N((ai, je) => {
  je.exports = require("./main.cjs").shared41;
});
var Pe = N((ii, Ve) => {
  Ve.exports = require("./main.cjs").shared42;
});
var Ye = N((ni, _e) => {
  _e.exports = require("./main.cjs").shared43;
});
var ze = N((oi, Oe) => {
  Oe.exports = require("./main.cjs").shared44;
});
var Le = N((si, Ge) => {
  Ge.exports = require("./main.cjs").shared45;
});
var De = N((li, Be) => {
  Be.exports = require("./main.cjs").shared46;
});
var Je = N((ui, Ce) => {
  Ce.exports = require("./main.cjs").shared47;
});
var Ue = N((di, Re) => {
  Re.exports = require("./main.cjs").shared48;
});
var He = N((hi, Ze) => {
  Ze.exports = require("./main.cjs").shared49;
});
var Sa = {};
jt(Sa, { module51: () => mt, module52: () => vt });
module.exports = St(Sa);
var f = y(D()),
  x = y(J()),
  fi = y(U()),
  st = y(H()),
  lt = y(X()),
  pi = y(W()),
  mi = y(te()),
  vi = y(ae()),
  ci = y(ne()),
  bi = y(se()),
  ut = y(ue()),
  gi = y(he()),
  dt = y(pe()),
  xi = y(ve()),
  Mi = y(be()),
  wi = y(xe()),
  Ni = y(we()),
  yi = y(ye()),
  ki = y($e()),
  ht = y(qe()),
  $i = y(Ae()),
  _ = y(Te()),
  Ii = y(Se()),
  qi = y(Pe()),
  Fi = y(Ye()),
  ft = y(ze()),
  Ai = y(Le()),
  pt = y(De()),
  Ei = y(Je()),
  M = y(Ue()),
  z = y(He()),
  mt = {};
(0, z.d)(mt, { solveHelp: () => Vt });
var Vt = () => ({
    doc: "the values of some inputs at which equations hold",
    example: ":solve x^2 = 2 for x",
    words: ["for", "in"],
    parts: [
      ["x^2 = 2", "an equation; without a right side it is to be 0"],
      ["x + y = 3, x*y = 2", "several, between commas: as many as unknowns"],
      ["for x, y", "the unknowns; a list counts as many as it has elements"],
      ["for x in 0..10", "only roots within an interval, which also says where to look"],
      ["", f.b],
    ],
    examples: [":solve cos(t) = t for t in 0..1", ":solve x^2 + y^2 = 4, x*y = 1 for x, y in 0..2"],
  }),
  vt = {};
(0, z.d)(vt, { solve: () => qa });
function Pt(e, t, r, a) {
  let { graph: i } = e,
    o = (p = new _.b()) => ({
      outputs: t.flatMap((c) => [...(0, pt.c)(e.lower(c, p).quantity)]),
      findings: p,
    }),
    { outputs: n } = o(),
    s = new Set(i.dependencies(n)),
    l = r.length + 1,
    { evaluate: u, isMadeAnew: h } = (0, lt.e)(e, r, o, { gradients: !0 }),
    d = 0,
    m,
    v = (p) => {
      a(), d++;
      let c = u(p),
        b = 0;
      for (let g = 0; g < c.length; g += l) b = Math.max(b, Math.abs(c[g]));
      return (
        b < (m?.residual ?? Number.POSITIVE_INFINITY) &&
          (m = { point: Array.from(p), residual: b }),
        c
      );
    };
  return {
    count: n.length,
    unused: r.filter(({ node: p }) => !s.has(p)),
    system: (p) => {
      const c = v(p);
      return {
        values: Float64Array.from(n, (b, g) => c[g * l]),
        jacobian: n.map((b, g) => c.slice(g * l + 1, (g + 1) * l)),
      };
    },
    curve: (p) => {
      const [c, b] = v([p]);
      return { x: p, value: c, slope: b };
    },
    rounding: (0, f.B)(e, r, o, h),
    nearest: () => m,
    make: o,
    isStill: (p) =>
      !h &&
      r.every(({ node: c }) => {
        const b = e.differentiator.derivative(n[p], c, new _.b());
        return !i.isActive(b) && i.value(b) === 0;
      }),
    evaluations: () => d,
  };
}
var _t = (e, t) =>
  t === void 0
    ? e
    : { kind: "chain", operands: [e, t], operators: ["-"], start: e.start, end: t.end };
function ct(e, t, r, a) {
  const [i, o] = r.x < a.x ? [r, a] : [a, r],
    {
      way: n,
      state: s,
      ending: l,
    } = (0, x.d)(
      {
        start: { left: i, right: o, latest: i, hasGained: !0 },
        test: ({ left: u, right: h }) => {
          const d = 2 * (0, f.k)(Math.min(Math.abs(u.x), Math.abs(h.x)));
          return h.x - u.x > d ? void 0 : "stalled";
        },
        step: ({ left: u, right: h, hasGained: d }) => {
          const m = Math.abs(u.value) < Math.abs(h.value) ? u : h,
            v = m.x - m.value / m.slope,
            p = v > u.x && v < h.x,
            c = d && p && Math.abs(m.value) < Number.POSITIVE_INFINITY,
            b = e(c ? v : bt(u.x, h.x));
          if (Number.isNaN(b.value)) return { ending: "undefined" };
          if (b.x === u.x || b.x === h.x) return { ending: "stalled" };
          const g = Math.abs(b.value) < 0.5 * Math.abs(m.value),
            k = Math.abs(b.value / b.slope) <= (0, f.k)(b.x),
            w = b.value === 0 || (c && g && k),
            I = b.value < 0 == u.value < 0;
          return {
            next: { left: I ? b : u, right: I ? h : b, latest: b, hasGained: !c || g },
            ending: w ? "converged" : void 0,
          };
        },
      },
      { limit: f.h },
    );
  return {
    points: n.slice(1).map(({ latest: u }) => u),
    ending: l === "converged" ? l : Yt(e, t, s.left, s.right),
  };
}
function bt(e, t) {
  if (e < 0 && t > 0 && -e < 1e6 * t && t < -1e6 * e) return (0, f.j)(e, t);
  if (e < 0 && t > 0) return 0;
  const [r, a] = [Math.abs(e), Math.abs(t)].sort((i, o) => i - o);
  return r > 0 && a > 4 * r ? Math.sign(e + t) * Math.sqrt(r) * Math.sqrt(a) : (0, f.j)(e, t);
}
var Ke = [2 ** 20, 2 ** 28, 2 ** 36, 2 ** 44];
function Yt(e, t, r, a) {
  const i = Math.abs(a.value - r.value);
  if (!Number.isFinite(i)) return "pole";
  const o = (n, s) => f.n * ((t(n.x) || 0) + (t(s.x) || 0));
  for (const n of Ke) {
    const s = n * (0, f.k)(Math.max(Math.abs(r.x), Math.abs(a.x))),
      [l, u] = [e(r.x - s), e(a.x + s)],
      h = Math.abs(u.value - l.value);
    if (Number.isNaN(h)) return i < 1e-6 ? "converged" : "jump";
    if (!(h <= 4 * o(l, u))) {
      if (h > 4 * i) return "converged";
      if (h < 0.25 * i) return "pole";
      if (i > o(r, a) && n === Ke[2]) return "jump";
    }
  }
  return i <= o(r, a) ? "converged" : "jump";
}
var Ot = 100,
  zt = 40;
function Gt(e, t, r, a) {
  const {
      way: i,
      state: o,
      ending: n,
    } = (0, x.d)(
      {
        start: { here: e(r), before: void 0, sides: void 0 },
        test: ({ here: d }) =>
          Number.isFinite(d.value) ? (d.value === 0 ? "converged" : void 0) : "undefined",
        step: ({ here: d, before: m, sides: v }) => {
          const p = -d.value / d.slope;
          if (!Number.isFinite(p) || p === 0) return { ending: "stalled" };
          if (Math.abs(p) <= 2 * (0, f.k)(d.x)) return { ending: "converged" };
          const c = Lt(m, p),
            b = Bt(e, d, p, c, a);
          return b === void 0
            ? { ending: "stalled" }
            : {
                next: {
                  here: b,
                  before: c === 1 ? b.x - d.x : void 0,
                  sides: b.value * d.value < 0 ? [d, b] : v,
                },
              };
        },
      },
      { limit: Ot },
    ),
    s = i.map(({ here: d }) => d),
    { here: l, sides: u } = o;
  if (n === "converged" || (0, f.o)(e, t, l)) return { points: s, ending: "converged" };
  if (u === void 0) return { points: s, ending: "stalled" };
  const h = ct(e, t, ...u);
  return { points: [...s, ...h.points], ending: h.ending };
}
function Lt(e, t) {
  if (e === void 0) return 1;
  const r = t / e;
  if (!(0, f.l)(r)) return 1;
  const a = 1 / (1 - r),
    i = Math.round(a);
  return Math.abs(a - i) < 0.1 * i ? i : 1;
}
function Bt(e, t, r, a, { lower: i, upper: o }) {
  const n = (l) => e(Math.min(Math.max(t.x + l * r, i), o)),
    s = ({ value: l }) => Math.abs(l) < Math.abs(t.value);
  if (a > 1) {
    const l = n(a);
    if (s(l)) return l;
  }
  for (let l = 1; l > 2 ** -zt; l /= 2) {
    const u = n(l);
    if (u.x === t.x) return;
    if (Number.isFinite(u.x) && s(u)) return u;
  }
}
var Dt = 4;
function Ct(e, t, r, a, i) {
  const o = ({ x: l, value: u }) => Math.abs(u) > Dt * f.n * t(l),
    n = [],
    s = (l, u) => {
      if (l === void 0 || u === void 0 || !(l.x < u.x)) return;
      const h = i.filter((d) => d > l.x && d < u.x).length;
      (l.value < 0 != u.value < 0) != (h % 2 === 1) && n.push({ lower: l.x, upper: u.x });
    };
  for (const [l, u] of a.entries()) {
    const h = a[l + 1]?.x ?? Number.POSITIVE_INFINITY,
      d = a[l - 1]?.x ?? Number.NEGATIVE_INFINITY,
      m = r.find(({ x: c }) => c > u.x + 4 * u.uncertainty),
      v = V(e, o, u, 1, h);
    m !== void 0 && m.x < h
      ? o(m) && s(v, m)
      : a[l + 1] !== void 0 && s(v, V(e, o, a[l + 1], -1, u.x));
    const p = r.findLast(({ x: c }) => c < u.x - 4 * u.uncertainty);
    p !== void 0 && p.x > d && o(p) && s(p, V(e, o, u, -1, p.x));
  }
  return n;
}
function V(e, t, { x: r, uncertainty: a }, i, o) {
  const n = Math.abs(o - r) / 2;
  for (let s = 4 * Math.max(a, (0, f.k)(r)); s < n; s *= 2) {
    const l = e(r + i * s);
    if (Number.isNaN(l.value)) return;
    if (t(l)) return l;
  }
}
function Jt(e, { lower: t, upper: r }) {
  const a = new Set([e]),
    i = (n) => {
      n >= t && n <= r && Number.isFinite(n) && a.add(n === 0 ? 0 : n);
    },
    o = function* (n, s, l) {
      for (let u = n; u <= s; u += l) yield 10 ** u;
    };
  if (Number.isFinite(t) && Number.isFinite(r)) {
    const n = r - t;
    for (let s = 0; s <= 400; s++) i(t + (n * s) / 400);
    for (const s of o(-12, -2.5, 0.5)) i(t + s * n), i(r - s * n), i(s * n), i(-s * n);
    i(0), i(r);
  } else {
    const n = new Set([0, e, ...[t, r].filter(Number.isFinite)]);
    for (const s of n) {
      const l = 10 * Math.max(1, Math.abs(s));
      for (let u = -400 / 2; u <= 400 / 2; u++) i(s + (l * u) / (400 / 2));
      for (const u of o(-16, 16, 1 / 8)) i(s + u), i(s - u);
    }
    for (const s of o(-320, 308, 4)) i(s), i(-s);
  }
  return [...a].sort((n, s) => n - s);
}
var Xe = Array.from({ length: 31 }, (e, t) => 10 ** (t / 2 - 15)),
  Rt = Array.from({ length: 35 }, (e, t) => 10 ** (-300 + 8 * t));
function Ut(e, t, { x: r, slope: a }, i, o) {
  for (const n of r === 0 ? [...Rt, ...Xe] : Xe) {
    const s = n * i,
      l = Zt(e, r, a, s, o),
      u = l ?? Ht(e, r, s, o);
    if (u === void 0) continue;
    const h = l === void 0 ? s / 4 : s;
    if ([-1, 1].every((d) => !(Math.abs(e(r + d * h).value) <= G * f.n * t(r + d * h)))) return u;
  }
}
var G = 16;
function Zt(e, t, r, a, i) {
  const o = Math.abs(r * a);
  if (!(o > G * i && o < Number.POSITIVE_INFINITY)) return;
  const [n, s] = [-1, 1].map((u) => {
    const { x: h, value: d } = e(t + u * a);
    return Number.isFinite(d)
      ? Math.abs(d - r * (h - t)) <= 0.1 * o
        ? Math.abs(r)
        : void 0
      : Number.NaN;
  });
  if (n === void 0 || s === void 0 || (Number.isNaN(n) && Number.isNaN(s))) return;
  const l = Number.isNaN(n + s) ? "ends" : "crosses";
  return { order: 1, left: n, right: s, distance: a, meeting: l };
}
function Ht(e, t, r, a) {
  const i = [-1, 1].map((v) => [r / 4, r / 2, r].map((p) => e(t + v * p).value)),
    o = i.map((v) => v.every(Number.isFinite)),
    n = i.filter((v, p) => o[p]);
  if (n.length === 0 || i.some((v, p) => !o[p] && v.some(Number.isFinite))) return;
  const s = n.flatMap((v) => {
      const [p, c, b] = v.map(Math.abs);
      return p > G * a ? [Math.log2(c / p), Math.log2(b / c)] : [Number.NaN];
    }),
    l = Kt(s[0]);
  if (!s.every((v) => v > 0 && Math.abs(v - l) < 0.05 * Math.min(l, 4))) return;
  const [u, h] = i.map((v, p) =>
      o[p] ? Math.abs(v[2]) / Math.abs(t + (2 * p - 1) * r - t) ** l : Number.NaN,
    ),
    d = { order: l, left: u, right: h, distance: r };
  if (n.length === 1) return { ...d, meeting: "ends" };
  const m = n.map((v) => v.map((p) => p < 0));
  if (!m.some(([v, ...p]) => p.some((c) => c !== v)))
    return { ...d, meeting: m[0]?.[0] === m[1]?.[0] ? "touches" : "crosses" };
}
var Kt = (e) => (e > 0.75 ? Math.round(e) : 1 / Math.round(1 / e)),
  T = 1e-290;
function Xt(e, t, r) {
  const { x: a } = r;
  if (!Number.isFinite(a)) return;
  const i = a === 0 ? 1 : Math.abs(a),
    o = t(a),
    n = Ut(e, t, r, i, f.n * o + Math.abs(r.value)),
    s = n && Qt(e, r, n, o),
    l = s ?? rr(e, r, i, f.n * o);
  if (l === void 0) return;
  const u = a === 0 && r.value === 0 ? 0 : Math.max(Number.MIN_VALUE, (0, f.k)(a) / 2),
    h = Math.max(u, l, ar(e, a, i)),
    d = a === 0 ? void 0 : Math.min(16, Math.floor(-Math.log10(h / Math.abs(a)) + 0.05));
  if (!(d !== void 0 && d < 1))
    return {
      multiplicity: s === void 0 ? Number.NaN : n.order,
      meeting: s === void 0 ? ir(e, a, i) : n.meeting,
      uncertainty: h,
      digits: d,
    };
}
function Qt(e, t, { order: r, left: a, right: i, meeting: o, distance: n }, s) {
  const { x: l } = t,
    u = Math.abs(t.value),
    [h, d] = [Math.max, Math.min].map((w) => w(...[a, i].filter((I) => !Number.isNaN(I)))),
    m = o === "touches" && r === 2,
    v = m ? Math.abs(u - t.slope ** 2 / (4 * h)) : u,
    p = m ? 0 : 1.5 * h * (2 * (0, f.k)(l)) ** r,
    c = o === "touches" ? 0 : 2 * (0, f.p)(e, l);
  if (v > p + f.n * s + c) return;
  const b = (w) => (w < l ? a : i) * Math.abs(w - l) ** r,
    g = tr(e, l, n, b) + er(e, l, b),
    k = ((u + Math.max(g, s / 2)) / d) ** (1 / r);
  return Number.isFinite(k) ? k : 0;
}
var Wt = [1, 2, 3, 5, 8];
function er(e, t, r) {
  const a = [-1, 1].map((i) =>
    Wt.reduce((o, n) => {
      const s = t + i * n * (0, f.k)(t),
        l = r(s),
        u = Math.abs(Math.abs(e(s).value) - l);
      return u > gt * l ? Math.max(o, u) : o;
    }, 0),
  );
  return Math.min(...a);
}
var gt = 0.1;
function tr(e, t, r, a) {
  let i = 0;
  for (let o = Math.max(4 * (0, f.k)(t), 1e-16 * r); o < r; o *= 2) {
    const n = [-1, 1]
      .map((s) => t + s * o)
      .map((s) => ({ size: a(s), difference: Math.abs(Math.abs(e(s).value) - a(s)) }))
      .filter(({ difference: s }) => Number.isFinite(s));
    if (n.every(({ size: s, difference: l }) => l < gt * s)) break;
    for (const { size: s, difference: l } of n) l > 0.5 * s && (i = Math.max(i, l));
  }
  return i;
}
function rr(e, { x: t, value: r }, a, i) {
  if (!(Math.abs(r) <= i)) return;
  let o = !0;
  for (let n = (0, f.k)(t); n <= 0.1 * a; n *= 2) {
    const s = [-1, 1].map((d) => e(t + d * n).value).filter(Number.isFinite);
    if (((o &&= s.length === 0), s.length === 0 || !s.every((d) => Math.abs(d) > 16 * i))) continue;
    const [l, u] = s,
      h = l !== void 0 && u !== void 0 && l < 0 != u < 0;
    return r === 0 || h ? n : void 0;
  }
  return o && r === 0 ? 0 : void 0;
}
function ar(e, t, r) {
  let a = 0;
  for (const i of [-1, 1]) {
    let o = (0, f.k)(t);
    for (; o < r && e(t + i * o).value === 0; ) o *= 2;
    const n = Math.abs(e(t + i * o).value);
    (t !== 0 || n >= T) && (a = Math.max(a, o / 2));
  }
  return a > (0, f.k)(t) ? a : 0;
}
function ir(e, t, r) {
  for (let a = (0, f.k)(t); a <= 0.1 * r; a *= 2) {
    const [i, o] = [-1, 1].map((n) => e(t + n * a).value);
    if (Number.isNaN(i) || Number.isNaN(o)) return "ends";
    if (i !== 0 && o !== 0) return i < 0 == o < 0 ? "touches" : "crosses";
  }
  return "touches";
}
var nr = 60;
function or(e, t, r) {
  const { state: a } = (0, x.c)(
    {
      start: { before: t, after: r },
      test: ({ before: i, after: o }) => (Qe(i, o) ? void 0 : "stalled"),
      step: ({ before: i, after: o }) => {
        const n = e((0, f.j)(i.x, o.x));
        return n.x === i.x || n.x === o.x
          ? { ending: "stalled" }
          : Number.isNaN(n.value)
            ? { ending: "undefined" }
            : n.value < 0 != t.value < 0
              ? { next: { before: i, after: o, found: n }, ending: "converged" }
              : { next: Qe(i, n) ? { before: i, after: n } : { before: n, after: o } };
      },
    },
    { limit: nr },
  );
  return a.found;
}
var Qe = (e, t) => e.slope * t.slope > 0 && (t.value - e.value) * e.slope < 0,
  sr = 200;
function lr(e, t, r) {
  const a = Math.sign(t.value);
  if (!(a * t.slope < 0 && a * r.slope > 0)) return {};
  const { state: i, ending: o } = (0, x.c)(
    {
      start: { before: t, after: r, lowest: t },
      step: (l) => {
        const { before: u, after: h } = l,
          d = (0, f.j)(u.x, h.x);
        if (!(d > u.x && d < h.x)) return { ending: "converged" };
        const m = e(d);
        if (Number.isNaN(m.value)) return { ending: "undefined" };
        if (Math.sign(m.value) === -a) return { next: { ...l, beyond: m }, ending: "converged" };
        const v = Math.abs(m.value) < Math.abs(l.lowest.value) ? m : l.lowest,
          p =
            a * m.slope < 0
              ? { before: m, after: h, lowest: v }
              : { before: u, after: m, lowest: v },
          c = m.value === 0 || m.slope === 0;
        return { next: p, ending: c ? "converged" : void 0 };
      },
    },
    { limit: sr },
  );
  if (o === "undefined") return {};
  const { lowest: n, beyond: s } = i;
  return s === void 0 ? { lowest: n } : { beyond: s };
}
function ur(e, t, r) {
  return (0, x.c)(
    {
      start: { known: t, beyond: r.x },
      step: ({ known: a, beyond: i }) => {
        const o = (0, f.j)(a.x, i);
        if (o === a.x || o === i) return { ending: "converged" };
        const n = e(o);
        return { next: Number.isNaN(n.value) ? { known: a, beyond: o } : { known: n, beyond: i } };
      },
    },
    { limit: f.i },
  ).state.known;
}
function dr(e, t, r, a) {
  const [i, o] = [t[0], t.at(-1)],
    [n, s] = We(e, i, r),
    [l, u] = We(e, o, a);
  return { lower: n, upper: l, before: s, after: u };
}
function We(e, t, r) {
  if (r === void 0) return [t.x, void 0];
  const { within: a, beside: i } = (0, x.c)(
    {
      start: { within: t.x, beside: r },
      step: ({ within: o, beside: n }) => {
        const s = bt(Math.min(o, n.x), Math.max(o, n.x));
        if (s === o || s === n.x) return { ending: "converged" };
        const l = e(s);
        return { next: l.value === 0 ? { within: s, beside: n } : { within: o, beside: l } };
      },
    },
    { limit: f.i },
  ).state;
  return [a, i];
}
function hr(e, t, r) {
  const { lower: a, upper: i, before: o, after: n } = r,
    s = i - a;
  if (s <= 16 * (0, f.k)(Math.max(Math.abs(a), Math.abs(i)))) return "root";
  if (
    [o, n].some(
      (d) => d !== void 0 && Math.abs(d.value) < T && Math.abs(d.value) < 1e-10 * Math.abs(d.x),
    )
  )
    return "underflow";
  const l = [a + et(a, s), xt(r), i - et(i, s)],
    u = Math.max(...l.map(t).filter(Number.isFinite));
  if (u === Number.NEGATIVE_INFINITY) return "underflow";
  if (u === 0) return "interval";
  if (l.some((d) => Math.abs(e(d).slope) > 0)) return "hidden";
  const h = [a - s, i + s].map((d) => Math.abs(e(d).value)).filter(Number.isFinite);
  return Math.max(0, ...h) <= 64 * f.n * u ? "hidden" : "interval";
}
var et = (e, t) => 0.001 * Math.min(t, Math.max(1, Math.abs(e)));
function xt({ lower: e, upper: t, before: r, after: a }) {
  return e <= 0 && t >= 0
    ? 0
    : Number.isNaN(r?.value)
      ? e
      : Number.isNaN(a?.value)
        ? t
        : e + (t - e) / 2;
}
var fr = class {
  curve;
  rounding;
  candidates = [];
  crossings = [];
  plateaus = [];
  vanishes = !1;
  constructor(e, t) {
    (this.curve = e), (this.rounding = t);
  }
  take({ points: e, ending: t }, r) {
    const a = e.at(-1) ?? r.at(-1);
    if (a === void 0 || t === "stalled") return;
    const { x: i } = a;
    if (t === "converged") {
      const o = [...r, ...e],
        n = o.some(({ value: s }) => s * a.value < 0);
      this.candidates.push({ x: i, points: o, isCrossing: n });
    } else this.crossings.push({ x: Math.abs(i) < T ? 0 : i, kind: t });
  }
  lookBetween(e) {
    let t = [];
    for (const [r, a] of e.entries()) {
      a.value === 0 && t.push(a),
        t.length > 0 &&
          (a.value !== 0 || r + 1 === e.length) &&
          (this.takeZeros(t, e[r - t.length - (a.value === 0 ? 0 : 1)], a.value === 0 ? void 0 : a),
          (t = []));
      const i = e[r - 1];
      i === void 0 || i.value === 0 || a.value === 0 || this.lookInside(i, a);
    }
  }
  lookInside(e, t) {
    const { curve: r, rounding: a } = this,
      [i, o] = [e, t].map(({ value: n }) => !Number.isNaN(n));
    if (i && o)
      if (e.value < 0 != t.value < 0) this.between(e, t);
      else {
        const { lowest: n, beyond: s = or(r, e, t) } = lr(r, e, t);
        s !== void 0
          ? (this.between(e, s), this.between(s, t))
          : n !== void 0 && (0, f.o)(r, a, n) && this.candidates.push({ x: n.x, points: [e, n] });
      }
    else if (i || o) {
      const [n, s] = i ? [e, t] : [t, e],
        l = ur(r, n, s);
      (0, f.o)(r, a, l)
        ? this.candidates.push({ x: l.x, points: [n, l] })
        : l.value < 0 != n.value < 0 && this.between(n, l);
    }
  }
  between(e, t) {
    this.take(ct(this.curve, this.rounding, e, t), [e, t]);
  }
  lookAtEnd(e) {
    const { x: t, value: r, slope: a } = e,
      i = 2 * Math.abs(a) * (0, f.k)(t) + f.n * this.rounding(t);
    Math.abs(r) <= i && this.candidates.push({ x: t, points: [e] });
  }
  takeZeros(e, t, r) {
    const { curve: a, rounding: i } = this,
      o = dr(a, e, t, r),
      n = hr(a, i, o),
      { lower: s, upper: l } = o;
    if ((n === "underflow" && (this.vanishes = !0), n === "interval")) {
      const h = [t, r].some((d) => Number.isNaN(d?.value));
      this.plateaus.push({ lower: s, upper: l, isEnclosed: h });
      return;
    }
    const u = xt(o);
    (n === "underflow" && (t === void 0 || r === void 0)) ||
      (this.candidates.push({
        x: u,
        points: [a(u)],
        ...(n === "underflow" ? {} : { within: { lower: s, upper: l } }),
      }),
      n === "root" && this.besides(e, t, r));
  }
  besides(e, t, r) {
    for (const [a, i] of [
      [e[0], t],
      [e.at(-1), r],
    ]) {
      if (i === void 0 || i.value === 0) continue;
      const o = this.curve(a.x + 1e-4 * (i.x - a.x));
      o.value === 0 ||
        Number.isNaN(o.value) ||
        Number.isNaN(i.value) ||
        this.lookInside(...(o.x < i.x ? [o, i] : [i, o]));
    }
  }
};
function pr(e, t, r, a) {
  let i = e(r),
    o = (v) => Math.max(...[-2, -1, 0, 1, 2].map((p) => t(v + p * (0, f.k)(v))).filter(xr)),
    n,
    s = (v) => {
      const p = e(v);
      return Nr(p, n) && (n = p), p;
    },
    l = new fr(s, o);
  Number.isFinite(i.value) && l.take(Gt(s, o, r, a), []);
  const u = Jt(r, a).map(s);
  l.lookBetween(u);
  for (const v of [u[0], u.at(-1)]) v !== void 0 && l.lookAtEnd(v);
  const { result: h, gaps: d } = gr(s, o, u, l),
    m = h.roots.length + h.plateaus.length === 0 && wr(u, o);
  return {
    ...h,
    hidden: m ? [a] : h.hidden,
    gaps: d,
    nearest: n,
    isDefinedAtStart: !Number.isNaN(i.value),
  };
}
var [mr, vr] = [2, 64],
  [cr, br] = [200, 8];
function gr(e, t, r, a) {
  for (let i = 0; ; i++) {
    const o = yr(e, t, a),
      { roots: n, crossings: s, plateaus: l, unclear: u } = o;
    if (n.length > cr) return { result: o, gaps: [] };
    const h = [...s.map(({ x: m }) => m), ...u],
      d = Ct(e, t, r, n, h).filter(
        ({ lower: m, upper: v }) => !l.some((p) => p.lower < v && p.upper > m),
      );
    if (d.length > br) return { result: o, gaps: [] };
    if (d.length === 0 || i === mr) return { result: o, gaps: d };
    for (const { lower: m, upper: v } of d) {
      const p = vr ** i;
      a.lookBetween(Array.from({ length: p + 1 }, (c, b) => e(m + ((v - m) * b) / p)));
    }
  }
}
var xr = (e) => !Number.isNaN(e),
  Mr = 40;
function wr(e, t) {
  const r = e.filter(({ value: i }) => Number.isFinite(i)),
    a = r.filter((i, o) => o % Math.ceil(r.length / Mr) === 0);
  return a.length > 0 && a.every(({ x: i, value: o }) => o === 0 || Math.abs(o) <= f.n * t(i));
}
function Nr({ x: e, value: t }, r) {
  const a = Math.abs(t),
    i = Math.abs(r?.value ?? Number.POSITIVE_INFINITY);
  return a < i || (a === i && Math.abs(e) < Math.abs(r?.x ?? 0));
}
function yr(e, t, r) {
  const a = [...r.crossings],
    i = [],
    o = [],
    n = [],
    s = r.plateaus
      .filter(({ isEnclosed: l }) => !(l && r.vanishes))
      .map(({ lower: l, upper: u }) => ({ lower: l, upper: u }));
  for (const l of r.candidates) {
    const { x: u, points: h, isCrossing: d, within: m } = l;
    if (s.some(({ lower: b, upper: g }) => u >= b && u <= g)) continue;
    const v = $r(e, t, l);
    if (v === void 0) {
      const b = Math.abs(e(u).value) <= f.n * t(u);
      d && b && m === void 0
        ? o.push(u)
        : d
          ? a.push({ x: u, kind: "jump" })
          : m !== void 0 && t(u) > T && i.push(m);
      continue;
    }
    const p = n.findIndex((b) => qr(v, b)),
      c = n[p];
    if (c === void 0) {
      n.push(v);
      continue;
    }
    d && o.push(u),
      Math.abs(v.value) < Math.abs(c.value) && c.points.length < 3 && (n[p] = { ...v, points: h });
  }
  return (
    n.sort((l, u) => l.x - u.x),
    { roots: n, crossings: Fr(a), plateaus: s, hidden: i, unclear: kr(e, t, n, o) }
  );
}
function kr(e, t, r, a) {
  let i = Number.NEGATIVE_INFINITY;
  return [...a]
    .sort((o, n) => o - n)
    .filter((o) => {
      const n = Math.max((0, f.k)(o), (f.n * t(o)) / Math.abs(e(o).slope)),
        s = (l) => Math.abs(l.x - o) <= 8 * l.uncertainty + n;
      return o - i <= n || r.some(s) ? !1 : ((i = o), !0);
    });
}
function $r(e, t, { x: r, points: a }) {
  const i = Math.abs(r) < Ir ? e(0) : void 0,
    o = e(r === 0 ? 0 : r),
    n = [
      ...(i !== void 0 && Math.abs(i.value) <= Math.abs(o.value) ? [i] : []),
      o,
      ...(i !== void 0 && (0, f.o)(e, t, i) ? [i] : []),
    ];
  for (const s of n) {
    const l = Xt(e, t, s);
    if (l !== void 0 && !(s !== o && Math.abs(r) > Math.max(1e-12, 8 * l.uncertainty)))
      return { ...s, ...l, points: a };
  }
}
var Ir = 0.1,
  qr = (e, t) => (0, f.m)(e.x, t.x, e.uncertainty + t.uncertainty + (0, f.k)(e.x));
function Fr(e) {
  const t = [...e].sort((r, a) => r.x - a.x);
  return t.filter(({ x: r }, a) => {
    const i = t[a - 1];
    return i === void 0 || r - i.x > 1e-9 * Math.max(1e-300, Math.abs(r));
  });
}
var Ar = 8,
  Er = 4;
function Mt({ system: e, rounding: t, count: r, isStill: a }, i, o) {
  const n = [i, ...(0, f.z)(i, o), ...(0, f.A)(i, o)].map((s) => ({
    values: e(s).values,
    levels: t(s).map((l) => f.n * l),
  }));
  for (let s = 0; s < r; s++) {
    const l = n
        .map(({ values: p, levels: c }) => ({ value: p[s], level: c[s] }))
        .filter(({ value: p, level: c }) => Number.isFinite(p) && Number.isFinite(c))
        .sort((p, c) => p.level - c.level),
      [u] = l;
    if (u === void 0 || l.length < Ar) continue;
    const { value: h, level: d } = u;
    if (!l.every((p) => Math.abs(p.value - h) <= p.level + d) || !(Math.abs(h) > Er * d)) continue;
    const m = r === 1 ? "the sides" : `the sides of equation ${s + 1}`,
      v = a(s) ? "everywhere" : "wherever it was tried";
    return (0, M.J)(
      `no root was found: ${m} differ by ${(0, M.e)(Math.abs(h), 4)} ${v}`,
      "the unknowns cancel: are both sides what is meant?",
    );
  }
}
var tt = 1e299;
function wt({ lower: e, upper: t }) {
  const [r, a] = [e < -tt, t > tt];
  return r && a
    ? ""
    : r
      ? ` up to about ${(0, M.e)(t)}`
      : a
        ? ` from about ${(0, M.e)(e)} on`
        : ` from about ${(0, M.e)(e)} to ${(0, M.e)(t)}`;
}
function Tr(e, t, r, a) {
  const { name: i, lower: o, upper: n } = t,
    { nearest: s, crossings: l, plateaus: u, hidden: h, unclear: d } = e,
    m = Number.isFinite(o) || Number.isFinite(n),
    v = m ? ` for ${i} in ${(0, M.e)(o)}..${(0, M.e)(n)}` : "",
    [p] = u;
  if (p !== void 0)
    return (0, M.J)(`this holds for every ${i}${wt(p)}`, "there is no single root to name");
  const c = Mt(a, Float64Array.of(r), { lower: Float64Array.of(o), upper: Float64Array.of(n) });
  if (c !== void 0) return c;
  const [b] = [...h].sort((q, $) => Math.abs(q.lower - r) - Math.abs($.lower - r));
  if (b !== void 0) return rt(b, t, v);
  const [g] = [...d].sort((q, $) => Math.abs(q - r) - Math.abs($ - r));
  if (g !== void 0) return rt({ lower: g, upper: g }, t, v);
  if (s === void 0)
    return (0, M.J)(
      `it is not a number at any ${i} that was tried${v}`,
      `try an interval in which it is, as in for ${i} in 0..10`,
    );
  const [k] = [...l].sort((q, $) => Math.abs(q.x - r) - Math.abs($.x - r)),
    w =
      k === void 0
        ? ""
        : `; at ${(0, M.e)(k.x)} its sign changes at ${x.n[k.kind]}, which is no root`,
    I = Math.abs(s.x) > 1e6 * Math.max(1, Math.abs(r)) && !m,
    F =
      s.value === 0
        ? `the sides are never equal, but from ${i} = ${(0, M.e)(s.x)} on no number is as small as their difference`
        : I
          ? `the sides near each other only as ${i} goes to ${s.x > 0 ? "inf" : "-inf"}`
          : `the sides come nearest at ${i} = ${(0, M.e)(s.x)}, where they differ by ${(0, M.e)(Math.abs(s.value))}`;
  return (0, M.J)(
    `no root was found${v}: ${F}${w}`,
    m ? "try a wider interval" : `try another start, or an interval, as in for ${i} in 0..10`,
  );
}
function rt(e, { name: t, lower: r, upper: a }, i) {
  const o = e.lower === r && e.upper === a,
    n = e.upper - e.lower < 1e-5 * Math.max(Math.abs(e.lower), Math.abs(e.upper)),
    s = o ? " wherever it was tried" : n ? ` at ${t} = ${(0, M.e)(e.lower)}` : ` for ${t}${wt(e)}`;
  return (0, M.J)(
    `no root can be told${i}: the sides differ by no more than their rounding${s}`,
    o ? "do both sides say the same?" : "try to write it so that large terms cancel",
  );
}
var jr = 10,
  at = 5,
  Sr = 8;
function Vr(e, t, r) {
  const { curve: a, rounding: i, evaluations: o } = e,
    [n] = [(0, f.c)(t)].flat(),
    s = Number.isFinite(n) ? n : 1,
    l = pr(a, (v) => i([v])[0], s, t),
    u = [...l.roots].sort(
      (v, p) => Math.abs(v.x - s) - Math.abs(p.x - s) || (p.x - v.x) * Math.sign(s),
    ),
    [h] = u;
  if (h === void 0) throw Tr(l, t, s, e).at(r);
  const d = u.slice(0, jr).sort((v, p) => v.x - p.x),
    { name: m } = t;
  return {
    values: (0, f.f)([t], [h.x]),
    point: [h.x],
    whyNotPropagated: h.multiplicity === 1 && h.meeting === "crosses" ? void 0 : f.w,
    parts: [
      { kind: "facts", rows: Pr(h, l, t, s, o()) },
      "",
      ...Yr(h.points, m),
      "",
      ...zr(h, d, l, t),
      `${m} has ${d.length > 1 ? "the value nearest to where it began" : "this value"} now`,
    ],
  };
}
function Pr(e, t, { name: r, lower: a, upper: i }, o, n) {
  const { x: s, value: l, slope: u, multiplicity: h, digits: d, uncertainty: m } = e,
    v = t.isDefinedAtStart,
    p =
      d === void 0
        ? m === 0
          ? ["exact"]
          : ["certain within ", Number(m.toPrecision(2))]
        : [`${d} ${d === 1 ? "digit" : "digits"} can be trusted`],
    c = [];
  return (
    v ||
      c.push({
        key: "note",
        title: "note",
        value: "not a number at the start",
        words: [`at ${r} = `, o, " it is not a number; other starts were tried"],
      }),
    [
      { key: "root", title: r, value: s },
      { key: "roots", value: t.roots.map((b) => b.x) },
      {
        key: "point",
        value: (0, f.f)([{ name: r, lower: a, upper: i, value: void 0, start: 0, end: 0 }], [s]),
        isResult: !0,
      },
      { key: "residual", title: "residual", value: l },
      { key: "slope", title: "slope", value: u },
      { key: "multiplicity", title: "root", value: h, words: [Nt(e), "; ", ...p] },
      { key: "digits", value: d ?? (m === 0 ? 16 : 0) },
      { key: "iterations", value: e.points.length - 1 },
      { key: "evaluations", value: n },
      { key: "converged", value: !0 },
      ...(t.unclear.length > 0 ? [{ key: "unclear", value: t.unclear }] : []),
      ...c,
    ]
  );
}
function Nt({ multiplicity: e, meeting: t }) {
  const r = _r(e);
  if (t === "ends") return `${r}, at the end of where it is a number`;
  if (t === "crosses") return r;
  const a = e <= 1 ? "at a kink, " : "";
  return `${r}: it touches 0 ${a}without crossing it`;
}
function _r(e) {
  return e === 1
    ? "simple"
    : e === 2
      ? "double"
      : e === 3
        ? "triple"
        : Number.isNaN(e)
          ? "of no definite order"
          : e < 1
            ? "steep"
            : `of multiplicity ${e}`;
}
function Yr(e, t) {
  const r = e.map(({ x: a, value: i }, o) => [o, a, i, o === 0 ? "" : a - e[o - 1].x]);
  return [
    {
      kind: "listing",
      columns: [
        { key: "iteration", title: "n" },
        { key: "x", title: t },
        { key: "residual", title: "residual", digits: 4 },
        { key: "step", title: "step", digits: 4 },
      ],
      rows: r.slice(-Sr),
    },
  ];
}
var Or = ({ x: e, digits: t = 16 }) => Number(e.toPrecision(Math.max(1, t)));
function zr(e, t, r, { name: a, lower: i, upper: o }) {
  const n = [],
    s = Number.isFinite(i) || Number.isFinite(o);
  if (t.length > 1) {
    const l = r.roots.length - t.length,
      u = l > 0 ? `the ${t.length} nearest of ${r.roots.length}` : t.length,
      h = l > 0 && !s ? "; there may be others between them" : "";
    n.push(
      `${u} roots that were found${h}:`,
      {
        kind: "listing",
        columns: [
          { key: "root", title: a },
          { key: "slope", title: "slope" },
          { key: "kind", title: "" },
        ],
        rows: t.map((d) => [
          d === e ? d.x : Or(d),
          d.slope,
          `${Nt(d).replace(/:.*/, "")}${d === e ? ", the nearest" : ""}`,
        ]),
      },
      "",
    ),
      l > 0 &&
        n.push(
          s
            ? "a narrower interval shows those within it"
            : `an interval, as in for ${a} in 0..10, shows those within it`,
        );
  }
  if (r.unclear.length > 0) {
    const l = r.unclear.slice(0, at).map((h) => (0, M.e)(h, 4)),
      u = r.unclear.length > at ? ", \u2026" : "";
    n.push(
      `near ${a} = ${l.join(", ")}${u} the sign changes, too, but within rounding: a root may be there`,
    );
  }
  for (const { lower: l, upper: u } of r.gaps)
    n.push(
      `between ${a} = ${(0, M.e)(l, 4)} and ${(0, M.e)(u, 4)} the sign changes once more: a root, a pole or a jump was missed`,
    );
  for (const l of r.plateaus) {
    const [u, h] = [(0, M.e)(l.lower), (0, M.e)(l.upper)];
    n.push(`it holds for every ${a} between ${u} and ${h}`);
  }
  return n;
}
function yt({ values: e, jacobian: t }) {
  const { LuDecomposition: r, Matrix: a } = (0, ut.a)(),
    i = t.map((u) => (0, x.i)(u) || 1),
    o = t.map((u, h) => Array.from(u, (d) => d / i[h])),
    n = new r(new a(o));
  if (n.isSingular()) return;
  const s = a.columnVector(Array.from(e, (u, h) => -u / i[h])),
    l = Float64Array.from(n.solve(s).to1DArray());
  return l.every(Number.isFinite) ? l : void 0;
}
function Gr({ values: e, jacobian: t }, r, a, i) {
  const o = (g) => (0, x.h)(g.map((k, w) => k * a[w]));
  if (r !== void 0 && o(r) <= i) return r;
  const n = a.map((g, k) => t.reduce((w, I, F) => w + I[k] * e[F], 0)),
    s = (0, x.h)(n.map((g, k) => g / a[k]));
  if (!(s > 0)) return r?.map((g) => (g * i) / o(r));
  const l = n.map((g, k) => -g / s / a[k] ** 2),
    u = (0, x.h)(t.map((g) => (0, x.g)(g, l))),
    h = s / u ** 2;
  if (!(h < i)) return l.map((g) => g * i);
  const d = l.map((g) => g * h);
  if (r === void 0) return d;
  const m = r.map((g, k) => g - d[k]),
    v = o(m) ** 2,
    p = d.reduce((g, k, w) => g + k * m[w] * a[w] ** 2, 0),
    c = o(d) ** 2 - i ** 2,
    b = -c / (p + Math.sqrt(Math.max(0, p * p - v * c)));
  return d.map((g, k) => g + b * m[k]);
}
var Lr = 100,
  Br = 1024,
  j = Number.EPSILON;
function Dr(e, t, r, a) {
  const i = (l, u) => {
      const h = e(l);
      return { point: l, ...h, norm: (0, x.h)(h.values), step: u };
    },
    {
      way: o,
      state: n,
      ending: s,
    } = (0, x.d)(
      {
        start: Cr(i(t, Number.NaN)),
        test: ({ here: l, full: u }) =>
          (0, f.q)(l)
            ? l.norm === 0 || (u !== void 0 && kt(u, l.point))
              ? "converged"
              : void 0
            : "undefined",
        step: (l) => {
          const u = Xr(l, i);
          return u === void 0 ? Rr(l, i) : { next: S(u, l.scale, l.radius) };
        },
      },
      { limit: r, watch: ({ here: l }) => a?.(l) },
    );
  return { iterates: o.map(({ here: l }) => l), ending: s === "steps" ? $t(n) : s };
}
function Cr(e) {
  const t = S(e, new Float64Array(e.point.length), Number.NaN);
  return { ...t, radius: Lr * (E(e.point, t.scale) || 1) };
}
function S(e, t, r, a) {
  return (0, f.q)(e)
    ? { here: e, full: yt(e), scale: Jr(t, e.jacobian), radius: r, before: a }
    : { here: e, full: void 0, scale: t, radius: r, before: a };
}
var Jr = (e, t) => e.map((r, a) => Math.max(r, (0, x.h)(Qr(t, a))) || 1);
function Rr(e, t) {
  const { here: r, full: a, scale: i } = e,
    o = (0, x.c)(
      {
        start: { radius: e.radius },
        step: ({ radius: s }) => {
          const l = Gr(r, a, i, s);
          if (l === void 0) return { ending: "undefined" };
          const u = E(l, i),
            h = r.point.map((w, I) => w + l[I]);
          if (h.every((w, I) => w === r.point[I]) || !(s > 0)) return { ending: "stalled" };
          const d = t(h, (0, x.h)(l)),
            { predicted: m, actual: v } = Kr(r, l, d),
            p = (w) => ({
              next: { radius: w, found: S(d, i, w, l === a ? a : void 0) },
              ending: "converged",
            }),
            c = m <= it && Math.abs(v) <= it;
          if (c && l !== a) {
            const w = Zr(e, t);
            return w === void 0
              ? p(Br * s)
              : { next: { radius: w.radius, found: w }, ending: "converged" };
          }
          if (c && Hr(d, r)) return p(s);
          const b = v / m,
            g = Ur(b, u, s);
          if (b >= 1e-4) return p(g);
          const k = u <= 4 * j * E(r.point, i);
          return { next: { radius: g }, ending: k ? "stalled" : void 0 };
        },
      },
      { limit: f.h },
    ),
    { found: n } = o.state;
  return n !== void 0 ? { next: n } : { ending: o.ending === "undefined" ? "stalled" : $t(e) };
}
function Ur(e, t, r) {
  return e >= 0.1
    ? Math.abs(e - 1) <= 0.1
      ? 2 * t
      : e >= 0.5
        ? Math.max(r, 2 * t)
        : r
    : 0.5 * Math.min(r, t, Number.MAX_VALUE);
}
function Zr({ here: e, full: t, scale: r }, a) {
  if (t === void 0) return;
  const i = a(
    e.point.map((o, n) => o + t[n]),
    (0, x.h)(t),
  );
  return (0, f.q)(i) && i.norm <= 0.5 * e.norm ? S(i, r, 2 * E(t, r), t) : void 0;
}
function Hr(e, t) {
  return (
    e.values.some((r, a) => Math.abs(r) < 0.5 * Math.abs(t.values[a]) && !Y(t, a)) &&
    e.values.every((r, a) => Math.abs(r) <= Math.abs(t.values[a]) || Y(e, a))
  );
}
function Y({ values: e, jacobian: t, point: r }, a) {
  const i = t[a].reduce((o, n, s) => o + Math.abs(n * r[s]), 0);
  return Math.abs(e[a]) <= 16 * j * i;
}
var it = 64 * j;
function Kr({ values: e, jacobian: t, norm: r }, a, i) {
  const o = e.map((n, s) => n + (0, x.g)(t[s], a));
  return {
    predicted: 1 - ((0, x.h)(o) / r) ** 2,
    actual: (0, f.q)(i) ? 1 - (i.norm / r) ** 2 : -1,
  };
}
function Xr({ here: e, full: t, before: r }, a) {
  if (t === void 0 || r === void 0) return;
  const i = t.map((l, u) => l / r[u]);
  if (!i.some(f.l)) return;
  const o = t.map((l, u) => ((0, f.l)(i[u]) ? l / (1 - i[u]) : l)),
    n = a(
      e.point.map((l, u) => l + o[u]),
      (0, x.h)(o),
    );
  if (!((0, f.q)(n) && n.norm < 0.5 * e.norm)) return;
  if (n.norm === 0) return n;
  const s = yt(n);
  return s !== void 0 && (0, x.h)(s) < 0.5 * (0, x.h)(o) ? n : void 0;
}
var E = (e, t) => (0, x.h)(e.map((r, a) => r * t[a])),
  Qr = (e, t) => e.map((r) => r[t]),
  kt = (e, t, r = 4) => e.every((a, i) => Math.abs(a) <= r * j * Math.abs(t[i]));
function $t({ here: e, full: t }) {
  return (t !== void 0 && kt(t, e.point, 1e6)) || e.values.every((r, a) => Y(e, a))
    ? "converged"
    : "stalled";
}
var [nt, Wr] = [300, 100];
function ea(e, t, r, a, i) {
  let o = [],
    n,
    s = Number.POSITIVE_INFINITY,
    l = (h, d, m) => {
      for (const [v, p] of h.entries()) {
        const { iterates: c, ending: b } = Dr(sa(e, p), p, v + m === 0 ? nt : d, ($) =>
            i?.(v + m + 1, h.length + m, $),
          ),
          g = c.at(-1),
          k = c[0],
          w = { ...g, ...e(g.point) },
          I = (0, f.r)(t, w, g.point),
          F = (0, x.h)(w.values.map(($, It) => Math.abs($) + I[It]));
        if (F < s) {
          s = F;
          const $ = ra(e, t, c, r);
          n = { ...w, norm: (0, x.h)(w.values), ...$ };
        }
        if (o.some(($) => fa($, g.point))) continue;
        const q = b === "converged" || g.norm <= la * k.norm ? da(e, t, g, r) : void 0;
        q === void 0 ||
          !ha(q.point, a) ||
          o.some(($) => pa($, q)) ||
          o.push({ ...q, iterates: c.map(($) => ({ ...$, ...e($.point) })) });
      }
    };
  l([r, ...(0, f.z)(r, a)], Wr, 0), o.length === 0 && l((0, f.A)(r, a), nt, 1);
  const u = ({ point: h }) => (0, x.i)(h.map((d, m) => d - r[m]));
  return { roots: o.sort((h, d) => u(h) - u(d)), closest: n };
}
var ta = 1e4;
function ra(e, t, r, a) {
  const i = r.map(({ point: c }) => c),
    o = (c) => Math.max(1, (0, x.i)(c)),
    n = i.at(-1),
    [s, l] = [o(a), o(n)];
  if (!(l > ta * s)) return { ending: "stalled", isVanishing: !1 };
  const u = i.find((c) => o(c) > Math.sqrt(s * l)),
    h = u === void 0 || u === i[0] ? a : u,
    d = (c) => (0, x.h)(e(c).values),
    m = Math.log(2) / Math.log(l / o(h)),
    v = [n.map((c) => 2 * c), aa(h, n, m)],
    p = (c) => {
      const b = new Float64Array(n.length).fill(ia * d(n)),
        g = (0, f.s)(e, c, { weights: b, units: (0, f.t)(c) }),
        k = (0, x.h)((0, f.r)(t, e(g), g));
      return d(g) < (1 - na) * d(n) || d(n) <= k;
    };
  return { ending: "receding", isVanishing: d(n) < 0.1 * d(h) && v.some(p) };
}
var aa = (e, t, r) =>
    t.map((a, i) => {
      const o = a * (a / e[i]) ** r;
      return Number.isFinite(o) ? o : a;
    }),
  ia = 0.001,
  na = 0.001,
  oa = 1e8;
function sa(e, t) {
  const { values: r, jacobian: a } = e(t),
    i = Array.from(r, (l, u) => {
      const h = a[u].map((d, m) => d * (t[m] || 1));
      return Math.max(Math.abs(l), (0, x.i)(h));
    }),
    [o, n] = [Math.max(...i), Math.min(...i)];
  if (!(o < Number.POSITIVE_INFINITY && n > 0 && o > oa * n)) return e;
  const s = i.map((l) => 2 ** -Math.round(Math.log2(l)));
  return (l) => {
    const u = e(l);
    return {
      values: u.values.map((h, d) => h * s[d]),
      jacobian: u.jacobian.map((h, d) => h.map((m) => m * s[d])),
    };
  };
}
var la = 1e-10,
  ua = 1e-6;
function da(e, t, r, a) {
  const i = (0, x.i)(a) || 1,
    o = r.point.map((n) => (Math.abs(n) <= ua * i ? 0 : n));
  if (o.some((n, s) => n !== r.point[s]) && (0, x.h)(e(o).values) <= (0, x.h)(e(r.point).values)) {
    const n = (0, f.u)(e, t, o, a);
    if (n !== void 0) return n;
  }
  return (0, f.u)(e, t, r.point, a);
}
var ha = (e, { lower: t, upper: r }) => e.every((a, i) => a >= t[i] && a <= r[i]),
  fa = ({ point: e, errors: t }, r) => e.every((a, i) => (0, f.m)(a, r[i], t[i])),
  pa = (e, t) => e.point.every((r, a) => (0, f.m)(r, t.point[a], e.errors[a] + t.errors[a])),
  ma = 1e14,
  va = 1e-8;
function ca({ closest: e }, t, r, a, i) {
  const o = Mt(r, a, i);
  if (o !== void 0) return o;
  const n = "try other starts, or intervals, as in for x in 0..1, y in 0..1",
    s = x.m[e?.ending ?? "undefined"]({
      place: e === void 0 ? "" : (0, f.g)(t, e.point),
      left: e === void 0 ? Number.NaN : (0, x.i)(e.values),
      isVanishing: e?.isVanishing === !0,
    }),
    l =
      e?.ending === "stalled" &&
      !(
        (0, f.v)(
          e,
          e.point,
          e.point.map(() => va * (0, x.i)(e.point)),
        ) < ma
      )
        ? "; the Jacobian is singular there: do the equations contradict each other?"
        : "";
  return (0, M.J)(`no root was found: ${s}${l}`, n);
}
var P = 10,
  ba = 8,
  O = 6,
  ga = 20,
  xa = 3;
function Ma(e, t, r, a, i, o) {
  const n = (0, f.f)(r, e.point),
    { digits: s, words: l } = wa(e, a);
  return [
    ...[...n].map(([u, h]) =>
      typeof h == "number" ? { title: u, value: h } : { title: u, value: ot(h), words: [ot(h)] },
    ),
    { key: "point", value: n, isResult: !0 },
    { key: "residual", title: "residual", value: i, words: [i, ", the largest"] },
    { key: "condition", title: "Jacobian", value: e.condition, words: l },
    { key: "digits", value: s },
    { key: "multiplicity", value: e.kind },
    { key: "roots", value: t },
    { key: "iterations", value: e.iterates.length - 1 },
    { key: "evaluations", value: o },
    { key: "converged", value: !0 },
  ];
}
function wa({ point: e, errors: t, condition: r, kind: a }, i) {
  if (a === "not alone")
    return { digits: 0, words: ["singular: the root is not alone, others lie beside it"] };
  const o = Array.from(e, (m, v) =>
      Math.max(0, Math.min(16, Math.floor(0.05 - Math.log10(t[v] / Math.abs(m))))),
    ),
    n = i.filter((m, v) => !(o[v] > 0) && Na(t[v])),
    s = o.filter((m) => m > 0),
    l = Math.min(...s, 16),
    u = s.length === 0 ? [] : [`about ${(0, M.a)(l, "digit")} can be trusted`],
    h = n
      .slice(0, xa)
      .map((m) => [`${m} is certain within `, Number(t[i.indexOf(m)].toPrecision(2))]),
    d =
      a === "simple"
        ? ["condition number ", Number(r.toPrecision(4))]
        : ["singular: a multiple root, or a kink"];
  return {
    digits: s.length === 0 && n.length > 0 ? 0 : l,
    words: [d, u, ...h].filter((m) => m.length > 0).flatMap((m, v) => (v === 0 ? m : ["; ", ...m])),
  };
}
var Na = (e) => e > 1e-60,
  ot = (e) => (typeof e == "number" ? (0, M.e)(e) : `a list of ${e.length}`);
function ya({ iterates: e }, t) {
  const r = t.slice(0, O),
    a = e.map(({ point: i, values: o, step: n }, s) => [
      s,
      ...r.map((l, u) => i[u]),
      (0, x.i)(o),
      Number.isNaN(n) ? "" : n,
    ]);
  return [
    {
      kind: "listing",
      columns: [
        { key: "iteration", title: "n" },
        ...r.map((i) => ({ key: i, title: i })),
        { key: "residual", title: "residual", digits: 4 },
        { key: "step", title: "step", digits: 4 },
      ],
      rows: a.slice(-ba),
    },
  ];
}
function ka(e, t) {
  const r = e.map(({ point: i }) => i);
  if (r.length === 1) {
    if (t.length <= O) return [];
    const i = t.slice(0, ga).map((s, l) => [s, r[0]?.[l]]),
      o = t.length - i.length,
      n = {
        kind: "listing",
        columns: [
          { key: "input", title: "input" },
          { key: "value", title: "value" },
        ],
        rows: i,
      };
    return o > 0 ? [n, ` \u2026 ${o} more`, ""] : [n, ""];
  }
  const a = t.slice(0, O);
  return [
    `${r.length} roots were found${r.length > P ? `; the nearest ${P}` : ""}:`,
    {
      kind: "listing",
      columns: a.map((i) => ({ key: i, title: i })),
      rows: r.slice(0, P).map((i) => a.map((o, n) => i[n])),
    },
    "",
  ];
}
function $a(e, t, r, a, i) {
  const { system: o, rounding: n, evaluations: s } = e,
    l = (0, f.e)(t, f.c),
    u = { lower: (0, f.e)(t, (c) => c.lower), upper: (0, f.e)(t, (c) => c.upper) },
    h = ea(o, n, l, u, (c, b, { norm: g }) => {
      i(`start ${c} of ${b}  residual ${(0, M.e)(g, 3)}`);
    }),
    [d] = h.roots;
  if (d === void 0) throw ca(h, t, e, l, u).at(a);
  const m = d.kind === "not alone" ? [d] : h.roots,
    v = (0, f.f)(t, d.point),
    p = (0, x.i)(o(d.point).values);
  return {
    values: v,
    point: d.point,
    whyNotPropagated: d.kind === "simple" ? void 0 : f.w,
    parts: [
      { kind: "facts", rows: Ma(d, m.length, t, r, p, s()) },
      "",
      ...ya(d, r),
      "",
      ...ka(m, r),
      Ia([...v.keys()], m),
    ],
  };
}
function Ia(e, t) {
  const r = t.length > 1 ? "the values nearest to the start" : "these values";
  return `${(0, M.c)(e)} ${e.length === 1 ? "has" : "have"} ${r} now`;
}
function qa(e, t, r) {
  const { workspace: a, watch: i } = e,
    [o, n] = t.cut("for");
  if (n === void 0 || o.isEmpty || n.isEmpty) {
    const d = { start: t.end, end: t.end };
    throw (0, M.g)(d, ["`for` and a name"], "name the unknown, as in :solve x^2 = 2 for x");
  }
  const s = (0, f.a)(a, (0, st.a)(n, r, a).head),
    l = o.split(",").map(Aa),
    { found: u, passed: h } = a.inScratch(() => {
      let d = (0, f.d)(a, s),
        m = "starting";
      Ta(a, l, s);
      const v = Pt(a, l, d, () => i.progress(() => m));
      ja(v, s, d.length, o, (c) => (0, f.C)(a, l, c)), i.keep(() => Fa(e, s, v.nearest()));
      const p =
        d.length === 1
          ? Vr(v, s[0], o)
          : $a(
              v,
              s,
              d.map(({ name: c }) => c),
              o,
              (c) => {
                m = c;
              },
            );
      return { found: p, passed: (0, f.x)(a, v, d, p) };
    });
  return (0, f.y)(e, s, u, h);
}
function Fa(e, t, r) {
  if (r === void 0) return [];
  const a = (0, f.f)(t, r.point),
    i = (0, x.b)(e, a),
    o = [...a.keys()].join(", ");
  return [
    {
      kind: "facts",
      rows: [
        { key: "point", value: a, isResult: !0 },
        { key: "residual", title: "residual", value: r.residual },
        { key: "converged", value: !1 },
        { key: "reason", value: "interrupted" },
      ],
    },
    `${o}: the nearest so far, cut off before a root was found`,
    ...i,
  ];
}
function Aa(e) {
  if (e.isEmpty) throw (0, M.g)(e, ["an equation"]);
  const [t, r] = e.cut("=");
  if (r?.isEmpty) throw (0, M.g)(r, ["the right side of the equation"]);
  const a = t.expression();
  if (a.kind === "chain" && Ea.has(a.operators[0])) {
    const i = a.operators[0];
    throw (0, M.K)(
      `${i} compares, and is 1 or 0`,
      "an equation is written with =; :minimize finds where something is least",
    ).at(a);
  }
  return _t(a, r?.expression());
}
var Ea = new Set(["<", "<=", ">", ">=", "==", "!="]);
function Ta(e, t, r) {
  const a = r.map(({ name: i }) => i);
  for (const [i, o] of t.flatMap((n) => [...(0, dt.l)(n, e)])) {
    if (
      e.isVariable(i) ||
      a.includes(i) ||
      ft.i.has(i) ||
      (0, ht.a)(i, [...e.variableNames(), ...a]) !== void 0
    )
      continue;
    const n = `solve for it, too: for ${[...a, i].join(", ")}; or give it a value: ${i} = 1`;
    throw (0, M.i)(o, "variable", i, { advice: n });
  }
}
function ja({ count: e, unused: t }, r, a, i, o) {
  const [n] = t;
  if (n !== void 0) {
    const s = r.find(({ name: l }) => n.name.replace(/\[\d+\]$/, "") === l);
    throw (0, M.K)(
      `${n.name} does not occur in ${r.length === 1 ? "this equation" : "these equations"}`,
      o(n.name),
    ).at(s ?? i);
  }
  if (e !== a)
    throw (0, M.K)(
      `there ${e === 1 ? "is" : "are"} ${(0, M.a)(e, "equation")} for ${(0, M.a)(a, "unknown")}`,
      e < a
        ? "solve for fewer of them, or add equations"
        : "for what fits best, :minimize the sum of the squares of the differences",
    ).at(i);
}
0 && (module.exports = { module51, module52 });
