var qr = Object.create;
var C = Object.defineProperty;
var Sr = Object.getOwnPropertyDescriptor;
var jr = Object.getOwnPropertyNames;
var Er = Object.getPrototypeOf,
  Tr = Object.prototype.hasOwnProperty;
var N = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (r) {
      throw ((t = 0), r);
    }
  },
  Or = (e, t) => {
    for (var r in t) C(e, r, { get: t[r], enumerable: !0 });
  },
  he = (e, t, r, n) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const i of jr(t))
        !Tr.call(e, i) &&
          i !== r &&
          C(e, i, { get: () => t[i], enumerable: !(n = Sr(t, i)) || n.enumerable });
    return e;
  };
var k = (e, t, r) => (
    (r = e != null ? qr(Er(e)) : {}),
    he(t || !e || !e.__esModule ? C(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  zr = (e) => he(C({}, "__esModule", { value: !0 }), e);
var pe = N((xa, ve) => {
  ve.exports = require("./late.cjs").shared5;
});
var ge = N((Ma, fe) => {
  fe.exports = require("./late.cjs").shared6;
});
var be = N((ya, ce) => {
  ce.exports = require("./late.cjs").shared7;
});
var xe = N((Na, we) => {
  we.exports = require("./late.cjs").shared8;
});
var ye = N((ka, Me) => {
  Me.exports = require("./late.cjs").shared9;
});
var ke = N((Ia, Ne) => {
  Ne.exports = require("./late.cjs").shared12;
});
var Ae = N((Aa, Ie) => {
  Ie.exports = require("./main.cjs").shared4;
});
var $e = N((Fa, Fe) => {
  Fe.exports = require("./main.cjs").shared12;
});
var Se = N(($a, qe) => {
  qe.exports = require("./late.cjs").shared13;
});
var Ee = N((qa, je) => {
  je.exports = require("./main.cjs").shared18;
});
var Oe = N((Sa, Te) => {
  Te.exports = require("./main.cjs").shared19;
});
var Le = N((ja, ze) => {
  ze.exports = require("./main.cjs").shared21;
});
var _e = N((Ea, Pe) => {
  Pe.exports = require("./main.cjs").shared22;
});
var We = N((Ta, Ve) => {
  Ve.exports = require("./main.cjs").shared23;
});
var De = N((Oa, Ye) => {
  Ye.exports = require("./main.cjs").shared24;
});
var Be = N((za, Ge) => {
  Ge.exports = require("./main.cjs").shared26;
});
var Ce = N((La, He) => {
  He.exports = require("./main.cjs").shared27;
});
var Re = N((Pa, Ke) => {
  Ke.exports = require("./main.cjs").shared28;
});
var Ue = N((_a, Je) => {
  Je.exports = require("./main.cjs").shared29;
});
var Xe = N((Va, Qe) => {
  Qe.exports = require("./main.cjs").shared30;
});
var et = N((Wa, Ze) => {
  Ze.exports = require("./main.cjs").shared31;
});
var rt = N((Ya, tt) => {
  tt.exports = require("./main.cjs").shared32;
});
var it = N((Da, nt) => {
  nt.exports = require("./main.cjs").shared33;
});
var st = N((Ga, at) => {
  at.exports = require("./late.cjs").shared18;
});
var lt = N((Ba, ot) => {
  ot.exports = require("./main.cjs").shared36;
});
var dt = N((Ha, ut) => {
  ut.exports = require("./main.cjs").shared37;
});
var ht = N((Ca, mt) => {
  mt.exports = require("./main.cjs").shared38;
});
var pt = N((Ka, vt) => {
  vt.exports = require("./main.cjs").shared39;
});
var gt = N((Ra, ft) => {
  ft.exports = require("./main.cjs").shared40;
});
var bt = N((Ja, ct) => {
  ct.exports = require("./main.cjs").shared41;
});
var xt = N((Ua, wt) => {
  wt.exports = require("./main.cjs").shared42;
});
var yt = N((Qa, Mt) => {
  Mt.exports = require("./main.cjs").shared43;
});
var kt = N((Xa, Nt) => {
  Nt.exports = require("./main.cjs").shared44;
});
var At = N((Za, It) => {
  It.exports = require("./main.cjs").shared45;
});
var $t = N((es, Ft) => {
  Ft.exports = require("./main.cjs").shared46;
});
var St = N((ts, qt) => {
  qt.exports = require("./main.cjs").shared47;
});
var Et = N((rs, jt) => {
  jt.exports = require("./main.cjs").shared48;
});
var Ot = N((ns, Tt) => {
  Tt.exports = require("./main.cjs").shared49;
});
var ba = {};
Or(ba, { module36: () => er, module37: () => nr });
module.exports = zr(ba);
var A = k(pe()),
  c = k(ge()),
  g = k(be()),
  is = k(xe()),
  Jt = k(ye()),
  _ = k(ke()),
  as = k(Ae()),
  oe = k($e()),
  ss = k(Se()),
  os = k(Ee()),
  R = k(Oe()),
  ls = k(Le()),
  us = k(_e()),
  ds = k(We()),
  ms = k(De()),
  hs = k(Be()),
  Ut = k(Ce()),
  vs = k(Re()),
  Qt = k(Ue()),
  ps = k(Xe()),
  fs = k(et()),
  Xt = k(rt()),
  gs = k(it()),
  J = k(st()),
  cs = k(lt()),
  bs = k(dt()),
  Zt = k(ht()),
  ws = k(pt()),
  xs = k(gt()),
  Ms = k(bt()),
  ys = k(xt()),
  Ns = k(yt()),
  ks = k(kt()),
  Is = k(At()),
  le = k($t()),
  U = k(St()),
  q = k(Et()),
  ue = k(Ot()),
  er = {};
(0, ue.d)(er, { maximizeHelp: () => Yr, minimizeHelp: () => Wr });
var G = ["lbfgs", "newton", "gd", "adam"],
  Lr = 0.01,
  Pr = 1e3;
function _r(e, t) {
  const r = t.get("method"),
    n = t.get("lr"),
    i = t.get("steps"),
    a = {
      method: r && Vr(r),
      rate: n === void 0 ? Lr : zt(e, n),
      steps: i === void 0 ? Pr : zt(e, i),
    };
  if (n !== void 0) {
    if (a.method !== "gd" && a.method !== "adam")
      throw (0, q.K)(
        "lr is the learning rate of gd and adam",
        "the other methods choose their steps themselves: leave it out, or add method gd",
      ).at(n);
    if (!(a.rate > 0 && a.rate < Number.POSITIVE_INFINITY))
      throw (0, q.K)(`lr cannot be ${n.text}`, "it is a number above 0, as lr 0.01").at(n);
  }
  if (i !== void 0 && !(Number.isInteger(a.steps) && a.steps > 0))
    throw (0, q.K)(`steps cannot be ${i.text}`, "it is a whole number above 0").at(i);
  return a;
}
function Vr(e) {
  const t = G.find((n) => n === e.text.toLowerCase());
  if (t !== void 0) return t;
  const r = (0, Zt.a)(e.text, G);
  throw (0, q.K)(
    `there is no method ${e.text}`,
    r === void 0 ? `there are ${G.join(", ")}` : `did you mean ${r}?`,
  ).at(e);
}
function zt(e, t) {
  const { quantity: r } = e.lower(t.expression());
  if ((0, le.a)(r)) throw (0, q.g)(t, ["a number"]);
  return e.graph.value(r);
}
var tr = [
    ["over x, y", "the names that may vary; of a list all elements"],
    ["over x in 0..10", "within an interval, which may be open: w in 0..inf"],
    ["", A.b],
  ],
  rr = [
    { name: "over", form: "x, y", doc: "what may vary", isPart: !0 },
    {
      name: "method",
      form: "adam",
      doc: "lbfgs, newton, gd (gradient descent) or adam",
      default: "L-BFGS, then Newton's method, around kinks gradient sampling",
    },
    {
      name: "with",
      form: "FILE",
      doc: "a table whose columns the expression mentions as lists: CSV, TSV or JSON Lines",
    },
    { name: "lr", form: "0.1", doc: "the learning rate of gd and adam", default: "0.01" },
    { name: "steps", form: "5000", doc: "how many steps there are at most", default: "1000" },
  ],
  Wr = () => ({
    doc: "the values of some inputs at which an expression is least",
    example: ":minimize (x - 3)^2 + 1 over x",
    words: [...G, "in"],
    parts: tr,
    options: rr,
    examples: [
      ":minimize (1 - x)^2 + 100*(y - x^2)^2 over x, y method newton",
      ":minimize x^4 - x over x in 0..10 method adam lr 0.1 steps 500",
      ":minimize sum((a*x - y)^2) over a with data.csv",
    ],
  }),
  Yr = () => ({
    doc: "the same where it is greatest",
    example: ":maximize w*(10 - w) over w in 0..10",
    words: [...G, "in"],
    parts: tr,
    options: rr,
    examples: [":maximize w*h*(20 - w - h) over w in 0..5, h in 0..inf"],
  }),
  nr = {};
(0, ue.d)(nr, { maximize: () => oa, minimize: () => sa });
function Q({ start: e, test: t, step: r }, { steps: n, watch: i }) {
  let { here: a } = e,
    s = {
      start: e,
      ...(t === void 0 ? {} : { test: t }),
      step: (h, p) => {
        const f = r(h, p),
          { next: v, ending: b } = f;
        return v !== void 0 && b === void 0 && H(v.here, a) ? { next: v, ending: "unbounded" } : f;
      },
    },
    o,
    l = ({ here: h }) => {
      h !== o && i?.(h), (o = h);
    },
    { state: u, ending: d, steps: m } = (0, g.c)(s, { limit: n, watch: l });
  return { best: u.here, ending: d, iterations: m, state: u };
}
var Dr = 1e-30,
  de = (e, { value: t }) => Dr * Math.min(1, e - t),
  [Gr, Br] = [1e200, -1e250],
  H = ({ point: e, value: t }, r) =>
    t === Number.NEGATIVE_INFINITY ||
    (t < Br && t < 1e10 * r.value) ||
    (t < r.value && e.some((n, i) => Math.abs(n) > Math.max(Gr, 10 * Math.abs(r.point[i])))),
  Hr = 1e-10;
function Lt(e, t, r) {
  const n = (0, c.h)(e, r),
    i = (1 + Math.abs(e.value)) / (1 + (0, g.i)(e.point));
  return n <= Hr * Math.min((0, c.h)(t, r), i);
}
var [Cr, Kr] = [1e6, 3],
  Rr = 0.1;
function ir(e, t, r, n, i) {
  const { bounds: a } = r,
    s = (0, c.c)(e, t),
    o = s.value + Cr * Math.max(1, Math.abs(s.value)),
    l = { first: s, lowest: s, lowestStep: 0, grown: 0, reversals: 0 },
    { state: u, ...d } = Q(
      {
        start: { here: s, course: l, step: void 0, memory: n },
        test: ({ here: b }) => (Lt(b, s, a) ? "converged" : void 0),
        step: (b, x) => {
          const { here: w } = b,
            [M, y] = i(w.gradient, b.memory, x),
            I = w.point.map((F, O) => F + M[O]),
            $ = (0, c.c)(e, (0, c.b)(I, a));
          if (!(0, c.d)($)) {
            const F = $.value === Number.POSITIVE_INFINITY;
            return { next: b, ending: F ? "diverged" : "undefined" };
          }
          const j = Ur(b, $, M, x),
            E = j.grown >= Kr && $.value > o;
          return {
            next: { here: $, course: j, step: M, memory: y },
            ending: E ? "diverged" : void 0,
          };
        },
      },
      r,
    ),
    { course: m, here: h } = u,
    { ending: p, iterations: f } = d;
  if (p !== "steps") return { ...d, course: m };
  const v = Lt(h, s, a);
  return { ...d, ending: v ? "converged" : Jr(m, f), course: m };
}
function Jr({ lowestStep: e, grown: t, reversals: r }, n) {
  const i = n - e;
  return i < n / 2
    ? "steps"
    : t > 0 && t >= i / 2
      ? "diverged"
      : r >= Math.max(2, i * Rr)
        ? "bouncing"
        : "steps";
}
function Ur({ here: e, course: t, step: r }, n, i, a) {
  const { first: s, lowest: o } = t;
  if (n.value < o.value) return { first: s, lowest: n, lowestStep: a, grown: 0, reversals: 0 };
  const l = r !== void 0 && (0, g.g)(r, i) < 0;
  return { ...t, grown: n.value > e.value ? t.grown + 1 : 0, reversals: t.reversals + (l ? 1 : 0) };
}
var [ie, ae, Qr] = [0.9, 0.999, 1e-8];
function Xr(e, t, { rate: r, ...n }) {
  const i = new Float64Array(t.length);
  return ir(e, t, n, { means: i, squares: i }, (a, s, o) => {
    const l = s.means.map((h, p) => ie * h + (1 - ie) * a[p]),
      u = s.squares.map((h, p) => ae * h + (1 - ae) * a[p] ** 2),
      [d, m] = [1 - ie ** o, 1 - ae ** o];
    return [l.map((h, p) => (-r * (h / d)) / (Math.sqrt(u[p] / m) + Qr)), { means: l, squares: u }];
  });
}
var Zr = (e, t, { rate: r, ...n }) => ir(e, t, n, void 0, (i) => [i.map((a) => -r * a), void 0]),
  en = 500,
  [tn, se] = [1e-14, 1e-12];
function rn(e) {
  const t = Math.max(...e.map((i) => (0, g.g)(i, i))),
    r = (i) => e.reduce((a, s, o) => (i(s) < i(e[a]) ? o : a), 0),
    n = (i) => ({ ...i, mean: nn(e, i) });
  return (0, g.c)(
    {
      start: n({ members: [r((i) => (0, g.g)(i, i))], weights: [1] }),
      step: ({ members: i, weights: a, mean: s }) => {
        const o = r((u) => (0, g.g)(s, u));
        if ((0, g.g)(s, s) - (0, g.g)(s, e[o]) <= tn * t || i.includes(o))
          return { ending: "converged" };
        const l = an(e, { members: [...i, o], weights: [...a, 0] });
        return l === void 0 ? { ending: "stalled" } : { next: n(l) };
      },
    },
    { limit: en },
  ).state.mean;
}
var nn = (e, { members: t, weights: r }) =>
  e[0].map((n, i) => t.reduce((a, s, o) => a + r[o] * e[s]?.[i], 0));
function an(e, t) {
  const { state: r, ending: n } = (0, g.c)(
    {
      start: t,
      test: ({ members: i }) => (i.length > 1 ? void 0 : "converged"),
      step: ({ members: i, weights: a }) => {
        const s = sn(i.map((m) => e[m]));
        if (s === void 0) return { ending: "stalled" };
        if (s.every((m) => m > se))
          return { next: { members: i, weights: s }, ending: "converged" };
        const o = s.reduce((m, h, p) => {
            const f = a[p];
            return h <= se ? Math.min(m, f / (f - h)) : m;
          }, 1),
          l = a.map((m, h) => (1 - o) * m + o * s[h]),
          u = l.map((m) => m > se),
          d = i.filter((m, h) => u[h]);
        return { next: { members: d, weights: d.length === 1 ? [1] : l.filter((m, h) => u[h]) } };
      },
    },
    { limit: t.members.length },
  );
  return n === "stalled" ? void 0 : r;
}
function sn(e) {
  const { Matrix: t, solve: r } = (0, Ut.a)(),
    n = e.map((o) => e.map((l) => 1 + (0, g.g)(o, l))),
    i = t.ones(e.length, 1),
    a = r(new t(n), i, !0).to1DArray(),
    s = a.reduce((o, l) => o + l, 0);
  return Number.isFinite(s) && s !== 0 ? a.map((o) => o / s) : void 0;
}
var [on, ln, Pt] = [0.01, 1e-9, 0.1],
  un = 1e-6,
  dn = 1e-6,
  [mn, hn] = [0.1, 1e-4];
function vn(e, t, r) {
  const { bounds: n } = r,
    i = pn(t.length),
    a = (0, c.c)(e, t),
    s = Math.max(1, (0, g.i)(t)),
    o = (m) => m < ln * s,
    {
      best: l,
      ending: u,
      iterations: d,
    } = Q(
      {
        start: { here: a, radius: on * s },
        test: ({ here: m }) => (H(m, a) ? "unbounded" : void 0),
        step: (m) => {
          const { here: h } = m;
          for (let { radius: p } = m; !o(p); p *= Pt) {
            const f = fn(e, h, i, p, n),
              v = rn(f),
              b = Math.max(un, p / s) * Math.max(...f.map(g.h));
            if ((0, g.h)(v) <= b) continue;
            const x = gn(e, h, v, n, { longest: Math.max(mn * s, p), shortest: hn * p });
            if (x !== void 0) return { next: { here: x, radius: p } };
            const w = p * Pt;
            return { next: { here: h, radius: w }, ending: o(w) ? "stalled" : void 0 };
          }
          return { ending: "converged" };
        },
      },
      r,
    );
  return { best: l, ending: u, iterations: d, isBalanced: u === "converged" };
}
function pn(e) {
  const t = (0, A.z)(new Float64Array(e), {
      lower: new Float64Array(e).fill(-1),
      upper: new Float64Array(e).fill(1),
    }).slice(0, e + 4),
    r = Array.from({ length: e }, (n, i) => {
      const a = new Float64Array(e);
      return (a[i] = 1), a;
    });
  return [...t, ...r].flatMap((n) => [n, n.map((i) => -i)]);
}
function fn(e, t, r, n, i) {
  const a = r.map((s) => (0, c.c)(e, (0, c.b)((0, g.j)(t.point, s, n), i)));
  return [t, ...a]
    .filter((s) => (0, c.d)(s, i))
    .map(({ gradient: s }) => s.map((o, l) => ((0, c.e)(t, i, l) ? 0 : o)));
}
function gn(e, t, r, n, { longest: i, shortest: a }) {
  let s = (0, g.h)(r),
    o;
  for (let l = i; l > a; l /= 2) {
    const u = (0, c.c)(e, (0, c.b)((0, g.j)(t.point, r, -l / s), n)),
      d = (0, c.d)(u, n) && u.value < t.value - dn * l * s;
    if (o !== void 0 && !(d && u.value < o.value)) break;
    d && (o = u);
  }
  return o;
}
var cn = [1e-9, 1e-11, 1e-8, 1e-7],
  bn = 0.1,
  [wn, xn] = [1e-9, 1e3];
function Mn(e, t, r) {
  for (let n = 0; n < e.point.length; n++) {
    if ((0, c.e)(e, r, n)) continue;
    const i = Math.max(1, Math.abs(e.point[n])),
      [a, s] = [-1, 1].map((l) =>
        cn.map((u) => {
          const d = Float64Array.from(e.point);
          return (d[n] = d[n] + l * u * i), (0, c.c)(t, d);
        }),
      ),
      o = _t(e, a, n);
    if (o === _t(e, s, n)) {
      const [l, u] = [a[0].value, s[0].value];
      if (o && Math.min(l, u) < e.value) return { index: n, before: l, after: u };
      continue;
    }
    return o
      ? { index: n, before: a[0].value, after: e.value }
      : { index: n, before: e.value, after: s[0].value };
  }
}
function _t({ point: e, value: t, gradient: r }, n, i) {
  const a = n[0],
    s = a.value - t,
    o = Math.abs(a.point[i] - e[i]),
    l = [r[i], a.gradient[i]];
  return (
    Math.abs(s) > wn * Math.max(Math.abs(t), Math.abs(a.value)) &&
    Math.abs(s) > xn * o * Math.max(...l.map(Math.abs)) &&
    n.every((u) => Math.abs(u.value - a.value) <= bn * Math.abs(s))
  );
}
function yn(e, t, r, n) {
  const { step: i } = e,
    { step: a } = r,
    s = Vt(e, r);
  if (r.value > e.value) {
    const l = e.value - r.value + e.slope * (a - i),
      u = i + (e.slope * (a - i) ** 2) / (2 * l);
    return Math.abs(s - i) < Math.abs(u - i) ? s : Number.isNaN(s) ? u : (s + u) / 2;
  }
  const o = a + ((a - i) * r.slope) / (e.slope - r.slope);
  if (r.slope * e.slope < 0) return Math.abs(s - a) >= Math.abs(o - a) ? s : o;
  if (Math.abs(r.slope) <= Math.abs(e.slope)) {
    const l = (s - a) * (a - i) > 0;
    if (t === void 0) {
      const m = a + 1.1 * (a - i),
        h = Math.max(l ? s : m, o);
      return Math.min(n, Math.max(m, Math.min(h, a + 4 * (a - i))));
    }
    const u = l && Math.abs(s - a) < Math.abs(o - a) ? s : o,
      d = a + 0.66 * (t.step - a);
    return a > i ? Math.min(d, u) : Math.max(d, u);
  }
  return t === void 0 ? Math.min(n, a + 4 * (a - i)) : Vt(r, t);
}
function Vt(e, t) {
  const r = t.step - e.step,
    n = (3 * (e.value - t.value)) / r + e.slope + t.slope,
    i = Math.max(Math.abs(n), Math.abs(e.slope), Math.abs(t.slope));
  if (i === 0) return Number.NaN;
  const a = (n / i) ** 2 - (e.slope / i) * (t.slope / i),
    s = Math.sign(r) * i * Math.sqrt(Math.max(0, a));
  return t.step - (r * (t.slope + s - n)) / (t.slope - e.slope + 2 * s);
}
var ar = Number.EPSILON,
  Nn = 60,
  kn = 4,
  In = 0.9999,
  An = 1e3,
  sr = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
function Fn(e, t, { decrease: r = 1e-4, curvature: n = 0.9, evaluations: i = Nn, ...a }) {
  const s = a.most ?? Number.POSITIVE_INFINITY,
    o = r * t.slope,
    l = 2 * ar * Math.abs(t.value),
    u = (f) => {
      if (Math.abs(f.slope) > n * -t.slope) return !1;
      const v = f.value <= t.value + l,
        b = f.slope <= (2 * r - 1) * t.slope;
      return d(f) || (v && b);
    },
    d = ({ value: f, step: v }) => f <= t.value + v * o,
    m = (f) => f.step === a.most && d(f) && f.slope <= o,
    h = (f, v) => {
      const { low: b, high: x } = f,
        w = Math.abs(v.value - t.value) <= l,
        M = w && x !== void 0 && v.step * -t.slope <= l ? f.inNoise + 1 : 0;
      if (M > kn) return { next: f, ending: "stalled" };
      if (m(v)) return { next: { ...f, found: v }, ending: "converged" };
      const y = v.slope >= Math.min(r, n) * t.slope,
        I = f.isFirstStage && !(d(v) && y),
        $ = I && v.value <= b.value && !d(v),
        j = (S) => ($ ? jn(S, o) : S),
        E = yn(j(b), x && j(x), j(v), f.most),
        F = j(v).value > j(b).value,
        O = v.slope * (b.step - v.step) <= 0,
        L = {
          ...f,
          ...(F ? { low: b, high: v } : { low: v, high: O ? b : x }),
          isFirstStage: I,
          inNoise: M,
        };
      if (L.high !== void 0) return Sn(L, L.high, E);
      const Y = w && v.slope <= In * t.slope;
      return qn(L, E, Y ? An : 1.1, a.most);
    },
    { state: p } = (0, g.c)(
      {
        start: {
          step: Math.min(a.first, s),
          low: t,
          high: void 0,
          most: s,
          isFirstStage: !0,
          widths: sr,
          best: void 0,
          inNoise: 0,
        },
        step: (f) => {
          const v = e(f.step);
          if (v.value === Number.NEGATIVE_INFINITY)
            return { next: { ...f, found: v }, ending: "unbounded" };
          if (!Number.isFinite(v.value) || !Number.isFinite(v.slope)) return $n(f);
          if (u(v)) return { next: { ...f, found: v }, ending: "converged" };
          const b = v.value < (f.best ?? t).value;
          return h(b ? { ...f, best: v } : f, v);
        },
      },
      { limit: i },
    );
  return p.found ?? p.best;
}
function $n(e) {
  const { low: t, step: r } = e,
    n = t.step + 0.25 * (r - t.step);
  return n > t.step
    ? { next: { ...e, step: n, most: r, high: void 0, widths: sr } }
    : { next: e, ending: "stalled" };
}
function qn(e, t, r, n) {
  const { low: i, most: a } = e,
    s = Math.min(Math.max(t, r * i.step), a),
    o = s === a && a !== n ? i.step + 0.5 * (a - i.step) : s;
  return { next: { ...e, step: o }, ending: o <= i.step ? "stalled" : void 0 };
}
function Sn(e, t, r) {
  const n = [e.low.step, t.step],
    [i, a] = [Math.min(...n), Math.max(...n)],
    s = a - i,
    [o, l] = e.widths,
    u = r > i && r < a && s < 0.66 * l ? r : i + 0.5 * s,
    d = s <= ar * a || u === i || u === a;
  return { next: { ...e, step: u, widths: [s, o] }, ending: d ? "stalled" : void 0 };
}
var jn = ({ step: e, value: t, slope: r }, n) => ({ step: e, value: t - e * n, slope: r - n }),
  or = 8,
  lr = 16 * Number.EPSILON;
function En(e, t) {
  let { point: r, value: n } = t,
    i = new Float64Array(r.length),
    a = Number.EPSILON * Math.abs(n);
  for (let s = 1; s <= or; s++) {
    const o = r.map((d, m) => d * (1 + (((s * (m + 1) * 5) % 7) - 3) * Number.EPSILON)),
      l = r.reduce((d, m, h) => {
        const p = o[h] - m;
        return p === 0 ? d : d + p * t.gradient[h];
      }, 0),
      u = Math.abs(e(o, i) - n - l);
    Number.isFinite(u) && (a = Math.max(a, u));
  }
  return a;
}
var X = (e, t, r) => Math.max(or * En(e, t), r?.(t.point) || 0),
  ur = ({ point: e, gradient: t }, r) =>
    r.reduce((n, i, a) => {
      const s = i - e[a];
      return s === 0 ? n : n + Math.abs(s * t[a]);
    }, 0);
function dr(e, t, r, n, i) {
  const a = (0, c.c)(e, r);
  return (0, c.d)(a, n) && i(a) < i(t) && a.value <= t.value + lr * Math.abs(t.value) ? a : void 0;
}
var Tn = 20,
  mr = 1e-14,
  On = 0.1,
  [zn, Ln] = [0.4, 1e-20],
  Pn = 1e-8;
function hr(e, t, r) {
  const { bounds: n } = r,
    i = (0, c.c)(e, t),
    a = r.from ?? i.value,
    s = ({ here: p, updates: f, promised: v }) => f.length > 0 && v <= de(a, p),
    {
      state: o,
      ending: l,
      iterations: u,
    } = Q(
      {
        start: K(i, [], n),
        test: (p) =>
          H(p.here, i) ? "unbounded" : (0, c.h)(p.here, n) === 0 || s(p) ? "converged" : void 0,
        step: ({ here: p, updates: f, direction: v, promised: b }) => {
          let x = f,
            w = Wt(e, p, v, n);
          if (
            (w === void 0 && x.length > 0 && ((x = []), (w = Wt(e, p, vr(p, x, n), n))),
            w === void 0)
          )
            return { ending: "stalled" };
          const M = x.length > 0 && b <= lr * Math.abs(p.value),
            y = (0, c.h)(w, n) < 0.5 * (0, c.h)(p, n);
          return M && !y
            ? { next: K(w, [], n), ending: "converged" }
            : { next: K(w, Dn(x, p, w), n) };
        },
      },
      r,
    );
  if (l === "stalled") return { ..._n(e, o, n), iterations: u };
  const { here: d, direction: m } = o,
    h = l === "converged" && s(o) ? { next: m } : {};
  return { best: d, ending: l, iterations: u, ...h };
}
function K(e, t, r) {
  const n = vr(e, t, r),
    i = Z(n, e);
  return i >= 0 && t.length > 0 ? K(e, [], r) : { here: e, updates: t, direction: n, promised: -i };
}
function _n(e, { here: t, direction: r, promised: n }, i) {
  const a = (0, c.b)((0, g.j)(t.point, r, 1), i);
  return Math.min(n, ur(t, a)) > X(e, t)
    ? { best: t, ending: "stalled" }
    : { best: dr(e, t, a, i, (s) => (0, c.h)(s, i)) ?? t, ending: "converged" };
}
var Z = (e, { gradient: t }) => e.reduce((r, n, i) => (n === 0 ? r : r + n * t[i]), 0);
function vr(e, t, r) {
  const { point: n, gradient: i } = e,
    { lower: a, upper: s } = r,
    o = (0, c.g)(e, r),
    l = (v) => (o.length === v.length ? v : Float64Array.from(o, (b) => v[b])),
    u = Float64Array.from(o, (v) => i[v]),
    d = t
      .filter(({ step: v }) => (0, g.h)(l(v)) > Pn * (0, g.h)(v))
      .map(({ step: v, change: b }) => ({ step: l(v), change: l(b) }))
      .map((v) => ({ ...v, product: (0, g.g)(v.step, v.change) }))
      .filter(({ step: v, change: b, product: x }) => x > mr * (0, g.h)(v) * (0, g.h)(b)),
    m = new Float64Array(d.length);
  for (let v = d.length - 1; v >= 0; v--) {
    const { step: b, change: x, product: w } = d[v],
      M = (0, g.g)(b, u) / w;
    m[v] = M;
    for (let y = 0; y < u.length; y++) u[y] = u[y] - M * x[y];
  }
  const h = d.at(-1),
    p =
      h === void 0
        ? Math.min(1, (On * Math.max(1, (0, g.h)(n))) / (0, g.h)(u))
        : h.product / (0, g.h)(h.change) / (0, g.h)(h.change);
  for (let v = 0; v < u.length; v++) u[v] = p * u[v];
  for (let v = 0; v < d.length; v++) {
    const { step: b, change: x, product: w } = d[v],
      M = m[v] - (0, g.g)(x, u) / w;
    for (let y = 0; y < u.length; y++) u[y] = u[y] + M * b[y];
  }
  const f = new Float64Array(n.length);
  for (const [v, b] of o.entries()) {
    const x = -u[v],
      [w, M, y] = [n[b], a[b], s[b]];
    f[b] = (x < 0 && w <= M) || (x > 0 && w >= y) ? 0 : x;
  }
  return f;
}
function Wt(e, t, r, n) {
  const i = Z(r, t);
  if (!(i < 0) || !Number.isFinite((0, g.h)(r))) return;
  const a = Yn(t.point, r, n),
    s = Math.min(...a);
  if (s > 1) {
    const o = Vn(e, t, r, n, { slope: i, rooms: a, room: s });
    if (o !== void 0 || s === Number.POSITIVE_INFINITY) return o;
  }
  return Wn(e, t, r, n, a);
}
function Vn(e, t, r, n, { slope: i, rooms: a, room: s }) {
  let o,
    l,
    u = Fn(
      (d) => {
        const m = (0, c.c)(e, pr(t.point, r, a, n, d));
        return (
          (o = { step: d, iterate: m }),
          m.value < (l?.iterate.value ?? t.value) && (l = o),
          { step: d, value: (0, c.d)(m) ? m.value : Number.NaN, slope: Z(r, m) }
        );
      },
      { step: 0, value: t.value, slope: i },
      { first: 1, most: s },
    );
  if (u !== void 0) return [o, l].find((d) => d?.step === u.step)?.iterate;
}
function Wn(e, t, r, n, i) {
  for (let a = 1; a > Ln; a *= zn) {
    const s = pr(t.point, r, i, n, a);
    if (s.every((u, d) => u === t.point[d])) return;
    const o = (0, c.c)(e, s),
      l = Z(
        t.point.map((u, d) => u - s[d]),
        t,
      );
    if ((0, c.d)(o, n) && o.value < t.value && o.value <= t.value - 1e-4 * l) return o;
  }
}
var Yn = (e, t, { lower: r, upper: n }) =>
    t.map((i, a) => {
      const s = i < 0 ? r[a] : n[a];
      return i !== 0 && Number.isFinite(s) ? (s - e[a]) / i : Number.POSITIVE_INFINITY;
    }),
  pr = (e, t, r, n, i) =>
    (0, c.b)((0, g.j)(e, t, i), n).map((a, s) => {
      const o = t[s] < 0 ? n.lower[s] : n.upper[s],
        l = 4 * Number.EPSILON * Math.abs(e[s]),
        u = i >= r[s] || Math.abs(a - o) <= l;
      return t[s] !== 0 && u ? o : a;
    });
function Dn(e, t, r) {
  const n = r.point.map((a, s) => a - t.point[s]),
    i = r.gradient.map((a, s) => {
      const o = a - t.gradient[s];
      return Number.isFinite(o) ? o : 0;
    });
  return (0, g.g)(n, i) > mr * (0, g.h)(n) * (0, g.h)(i)
    ? [...e, { step: n, change: i }].slice(-Tn)
    : e;
}
var [Yt, fr] = [4, 1e3],
  ee = 0.001,
  Gn = 0.5,
  Dt = 8,
  Bn = 1e-10;
function Hn(
  {
    objective: e,
    best: t,
    bounds: r,
    noise: n,
    noiseOf: i,
    minGain: a,
    near: s,
    size: o,
    reach: l,
  },
  u,
  d,
  m = (h) => h,
) {
  let h = (0, g.i)(u),
    p = new Float64Array(u.length),
    f = [-1, 1].map((S) => {
      const T = (0, c.b)((0, g.j)(t.point, u, (S * o) / h), r);
      return Math.abs(e(T, p));
    }),
    v = Math.max(Math.abs(t.value), ...f.filter(Number.isFinite)),
    b = Math.max((fr * l) / h, d * Yt ** 4),
    x = [],
    w = [],
    M = t.point,
    y = 0,
    I,
    $ = !1,
    j = !0,
    E = !1,
    F = (S) => S.map((T, P) => T - t.point[P]),
    O = (S, T = !1) => ({
      end: S,
      isLevelNear: $,
      isWalled: T,
      slope: Cn(w, S),
      ...(I && { lower: I }),
    }),
    L = (S) => {
      if (I !== void 0 || !(j && S)) return O(I ? "falls" : "rises");
      const T = F(M);
      return (
        $ && e(M, p) <= t.value && (0, g.g)(t.gradient, T) < 0 && (0, g.g)(p, T) < 0 && (I = M),
        O(I ? "falls" : "level", !0)
      );
    };
  for (let S = d; S <= b; S *= Yt) {
    const T = (0, c.b)((0, g.j)(t.point, u, S), r);
    if (T.every((D, ne) => D === M[ne])) {
      if (S * h > o * 1e-12) return L(T.some((D, ne) => D !== t.point[ne]));
      continue;
    }
    M = T;
    const P = m(T, S * h),
      z = e(P, p) - t.value;
    if (Number.isNaN(z)) {
      if (I === void 0 && !$ && !E) return L(!1);
      break;
    }
    const Fr = z > Number.NEGATIVE_INFINITY || I === void 0,
      $r = Math.max(Dt * n, S * h < s ? a : 0);
    if ((z < y - $r && Fr && Kn(P, z, p) ? (x.push(y - z), (y = z), (I = P)) : x.push(0), z > n)) {
      const D = (0, g.g)(p, F(T)) > 0 && z > 8 * Number.EPSILON * v;
      if ((z > Bn * v || D) && z > i((0, c.c)(e, P))) return E ? O("rises") : L(!1);
      E = !0;
    }
    E || ((j &&= -z <= Dt * n), j && S * h >= ee * o && (($ = !0), w.push((0, g.g)(p, u))));
  }
  if (I === void 0) return O("level");
  const Y = x.at(-1) <= Gn * Math.max(...x);
  return O(Y && !$ ? "recedes" : "falls");
}
function Cn(e, t) {
  return e.length === 0
    ? 0
    : e.every((r) => r < 0)
      ? -1
      : (t === "rises" && e.every((r) => r > 0)) ||
          (e.every((r, n) => r > (n === 0 ? 0 : e[n - 1])) && e.length > 1)
        ? 1
        : 0;
}
var Kn = (e, t, r) =>
    e.every(Number.isFinite) && (t === Number.NEGATIVE_INFINITY || r.every(Number.isFinite)),
  Rn = 1.5;
function Jn({ objective: e, best: t, bounds: r, noise: n, size: i, reach: a }, s) {
  const o = (0, g.i)(s),
    l = new Float64Array(s.length);
  for (let u = (ee * i) / o; u * o <= fr * a; u *= Rn)
    for (const d of [-1, 1]) {
      const m = (0, c.b)((0, g.j)(t.point, s, d * u), r),
        h = e(m, l);
      if (d * (0, g.g)(l, s) < 0 && h <= t.value + n) return !0;
    }
  return !1;
}
var gr = 16,
  W = 2,
  Un = 4,
  [Qn, Xn] = [10, 30];
function Zn(e, { equilibrated: t, units: r, free: n }, i) {
  const { best: a, noise: s, size: o } = e,
    l = Math.max(...t.values.map(Math.abs)),
    u = (0, c.m)(t.values);
  return t.values.map((d, m) => {
    const h = new Float64Array(a.point.length);
    for (const [E, F] of n.entries()) h[F] = r[E] * t.vectors[m]?.[E];
    const p = (0, g.g)(h, a.gradient),
      f = Math.abs(d) > u,
      v = Math.sqrt((2 * gr * s) / (f ? Math.abs(d) : l)),
      b = (0, g.i)(h),
      x = d > u,
      w = x ? Un * Math.abs(p / d) : 0,
      M = Math.max((64 * Number.EPSILON * o) / b, w),
      y = Number.isFinite(v) ? v : 0,
      I = Math.max(M, y),
      $ = Math.max(M, Math.min(y, (ee * o) / b)),
      j = { direction: h, first: I, from: $, value: d, slope: p, isSure: x };
    return { ...j, isCurved: !i && d > -u && ei(e, j, u) };
  });
}
function ei(e, { direction: t, first: r, value: n, slope: i, isSure: a }, s) {
  for (let o = 0, l = r; o < (a ? Qn : Xn); o++, l *= 4) {
    const u = (a ? [-l, l] : [-2 * l, -l, l, 2 * l]).filter((v) =>
      ti((0, g.j)(e.best.point, t, v), e.bounds),
    );
    if (u.length === 0) return a && ni(e, t, i, n);
    const d = u.map((v) => ai(e, t, i, v));
    if (d.some((v) => v === void 0)) continue;
    const m = d,
      [h, p] = [Math.min(...m), Math.max(...m)],
      f = a ? h >= n / W && p <= n * W : p <= W * s;
    if (p <= W * h && f && (a || u.every((v) => ri(e, t, v)))) return !0;
  }
  return !1;
}
var ti = (e, t) => (0, c.b)(e, t).every((r, n) => r === e[n]);
function ri({ objective: e, best: t, noiseOf: r }, n, i) {
  const a = (0, c.c)(e, (0, g.j)(t.point, n, i));
  return a.value - t.value > r(a);
}
function ni({ objective: e, best: t, bounds: r }, n, i, a) {
  return [-1, 1].every((s) => {
    const o = n.map((m) => s * m),
      l = ii(t.point, o, r);
    if (!(l > 0)) return !0;
    const { gradient: u } = (0, c.c)(e, (0, g.j)(t.point, o, l)),
      d = (s * (0, g.g)(n, u) - s * i) / l;
    return d >= a / W && d <= a * W;
  });
}
var ii = (e, t, { lower: r, upper: n }) =>
  t.reduce((i, a, s) => {
    const o = a < 0 ? r[s] : n[s];
    return a === 0 ? i : Math.min(i, (o - e[s]) / a);
  }, Number.POSITIVE_INFINITY);
function ai({ objective: e, best: t, noise: r }, n, i, a) {
  const s = (0, c.c)(e, (0, g.j)(t.point, n, a)).value - t.value;
  return s > 0 && s - a * i > gr * r && Number.isFinite(s) ? (2 * (s - a * i)) / (a * a) : void 0;
}
function si(e) {
  const t = new Float64Array(e[0]?.direction.length ?? 0);
  for (const { direction: r, slope: n, value: i } of e.filter(({ isSure: a }) => a))
    for (let a = 0; a < t.length; a++) t[a] = t[a] - (n / i) * r[a];
  return t.every(Number.isFinite) ? t : new Float64Array(t.length);
}
var oi = 0.1,
  li = 16,
  ui = 1e-4,
  di = 3;
function mi(
  { best: e, next: t, start: r, minGain: n, isKink: i },
  a,
  { objective: s, roundingAt: o },
  l,
) {
  const u = e.point.map((F, O) => F - r[O]),
    d = (0, g.i)(e.point) || Math.min(1, (0, g.i)(u)) || 1,
    m = Math.max(d, (0, g.i)(u)),
    h = (F) => X(s, F, o),
    p = h(e),
    f = ui * Math.max(d, Math.min(1, m)),
    v = li * n,
    b = {
      objective: s,
      best: e,
      bounds: l,
      noise: p,
      noiseOf: h,
      minGain: v,
      near: f,
      size: d,
      reach: m,
    },
    x = a === void 0 ? [] : Zn(b, a, i),
    w = x.filter((F) => !F.isCurved),
    M = si(x),
    y = (0, g.i)(M) > f;
  if (a !== void 0 && w.length === 0) {
    const F = (0, c.b)((0, g.j)(e.point, M, 1), l);
    return y && (0, c.c)(s, F).value < e.value - p
      ? { kind: "falling", lower: F, around: "falling", isAhead: y }
      : { kind: "definite" };
  }
  const I = x.filter((F) => F.isCurved),
    $ = [u, e.point, e.gradient.map((F) => -F), t ?? M],
    j = [...w, ...hi(w), ...$.filter((F) => (0, g.i)(F) > 0).map((F) => ({ direction: F }))].map(
      ({ direction: F, from: O = 0, isSure: L = !1 }) => {
        const Y = (i ? ee * Math.max(1, d) : 64 * Number.EPSILON * d) / (0, g.i)(F),
          S = vi(b, I),
          T = Math.max(Y, O);
        return {
          direction: F,
          isSure: L,
          sides: [-1, 1].map((P) =>
            Hn(
              b,
              F.map((z) => P * z),
              T,
              S,
            ),
          ),
        };
      },
    ),
    E = pi(b, j, I.length > 0, a);
  return E.kind === "falling" ? { ...E, isAhead: y } : E;
}
var hi = (e) =>
    e.length > di
      ? []
      : e.flatMap((t, r) =>
          e.slice(r + 1).flatMap((n) =>
            [-1, 1].map((i) => ({
              direction: (0, g.j)(t.direction, n.direction, i),
              from: Math.max(t.from, n.from),
            })),
          ),
        ),
  vi =
    ({ objective: e, best: t, bounds: r, size: n }, i) =>
    (a, s) => {
      if (i.length === 0 || s > oi * n) return a;
      let o = (0, c.c)(e, a),
        l = a;
      for (const { direction: u, value: d, slope: m } of i) {
        const h = ((0, g.g)(u, o.gradient) - m) / d;
        l = (0, g.j)(l, u, -h);
      }
      return (
        (l = (0, c.b)(l, r)),
        (0, g.i)(l.map((u, d) => u - a[d])) <= s &&
        e(l, new Float64Array(l.length)) < o.value &&
        l.some((u, d) => u !== t.point[d])
          ? l
          : a
      );
    };
function pi(e, t, r, n) {
  const i = t.flatMap(({ sides: m }) => m),
    a = i.find(({ end: m, isLevelNear: h }) => m === "falls" && !h);
  if (a?.lower) return { kind: "falling", lower: a.lower, around: "falling", isAhead: !1 };
  if (
    t.some(
      ({ sides: m, isSure: h }) =>
        (h && m.every(({ end: p, isWalled: f }) => p === "level" && !f)) ||
        m.some(({ end: p }) => p === "recedes") ||
        (m.some(({ end: p }) => p === "rises") &&
          m.some(({ end: p, isWalled: f, slope: v }) => p === "level" && !f && v <= 0)) ||
        m.some(({ end: p, isWalled: f, slope: v }) => p === "level" && !f && v < 0),
    )
  )
    return { kind: "receding" };
  const s = i.find(({ end: m }) => m === "falls")?.lower;
  if (s !== void 0) {
    const m = r || i.some(({ end: h }) => h === "rises");
    return { kind: "falling", lower: s, around: m ? "receding" : "flat", isAhead: !1 };
  }
  const o = t.filter(
    ({ sides: m }) =>
      m.every(({ end: h, isLevelNear: p, slope: f }) => (h === "level" || p) && f <= 0) ||
      m.some(({ end: h, isLevelNear: p, isWalled: f }) => h === "level" && p && f),
  );
  if (o.length === 0) return { kind: "rising" };
  const l = !r && i.every(({ end: m }) => m === "level"),
    u = new Set(n?.free.filter((m, h) => n.isIdle[h])),
    d = o.some(
      ({ direction: m, sides: h }) =>
        h.every(({ end: p }) => p === "level") &&
        m.every((p, f) => Math.abs(p) < 1e-12 * (0, g.i)(m) || u.has(f)) &&
        Jn(e, m),
    );
  return { kind: l || d ? "flat" : "level" };
}
var fi = -1e-10,
  gi = 1e-6,
  ci = 200,
  bi = 1e-14,
  Gt = ({ values: e }) => e[0] >= fi;
function Bt(e, t) {
  const { values: r, vectors: n, gradient: i } = e,
    a = n.map((f) => (0, g.g)(f, i)),
    s = r[0],
    o = (f) => a.map((v, b) => (v === 0 ? 0 : -v / (r[b] + f))),
    l = (f) => (0, g.h)(o(f)) > t,
    u = bi * Math.max(-s, Math.abs(r.at(-1)), Number.MIN_VALUE),
    d = s > 0 ? 0 : u - s,
    m = Gt(e) && !l(d),
    h = o(l(d) ? wi(l, Math.max(0, -s), d, (0, g.h)(i) / t) : d),
    p = t ** 2 - (0, g.g)(h, h);
  if (!Gt(e) && p > 1e-6 * t ** 2) {
    const f = h[0] < 0 ? -1 : 1;
    h[0] = f * Math.sqrt(h[0] ** 2 + p);
  }
  return { ...xi(h, e, a), isWhole: m };
}
function wi(e, t, r, n) {
  const i = Math.max(r - t, Number.MIN_VALUE),
    { state: a } = (0, g.c)(
      {
        start: { low: i, high: Math.max(n, i) },
        test: ({ low: s, high: o }) => (o > s * (1 + gi) ? void 0 : "converged"),
        step: ({ low: s, high: o }) => {
          const l = o > 4 * s ? Math.sqrt(s) * Math.sqrt(o) : (s + o) / 2;
          return { next: e(t + l) ? { low: l, high: o } : { low: s, high: l } };
        },
      },
      { limit: ci },
    );
  return t + a.high;
}
function xi(e, { values: t, vectors: r, gradient: n }, i) {
  let a = new Float64Array(n.length),
    s = 0;
  for (const [o, l] of e.entries()) {
    const u = r[o];
    s -= l * (i[o] + 0.5 * t[o] * l);
    for (let d = 0; d < a.length; d++) a[d] = a[d] + l * u[d];
  }
  return { step: a, gain: s };
}
var Mi = 60,
  yi = 1e300,
  [cr, Ni, ki] = [4, 0.99, 0.25];
function br(e, t, r, n) {
  const { bounds: i } = n,
    a = (0, c.c)(e, r),
    s = n.from ?? a.value,
    {
      best: o,
      ending: l,
      iterations: u,
    } = Q(
      {
        start: { here: a, radius: void 0 },
        test: ({ here: d }) =>
          H(d, a) ? "unbounded" : (0, c.g)(d, i).length === 0 ? "converged" : void 0,
        step: ({ here: d, radius: m }) => {
          const h = Ai(d, t, i);
          if (h === void 0) return { ending: "stalled" };
          const p = m ?? Ii(d.point, h);
          return Fi(e, d, h, p, i, de(s, d));
        },
      },
      n,
    );
  return { best: o, ending: l, iterations: u };
}
var Ii = (e, { units: t }) => Math.max(1, (0, g.h)(e.map((r, n) => r / t[n])));
function Ai(e, t, r) {
  const n = (0, c.g)(e, r),
    i = t(e.point);
  if (!n.every((o) => n.every((l) => Number.isFinite(i[o]?.[l])))) return;
  const a = (0, c.k)(i),
    s = (0, c.l)(i, a);
  return {
    ...(0, c.j)(n.map((o) => n.map((l) => s[o][l]))),
    gradient: Float64Array.from(n, (o) => e.gradient[o] * a[o]),
    free: n,
    units: a,
  };
}
function Fi(e, t, r, n, i, a) {
  const s = 32 * Number.EPSILON * Math.abs(t.value),
    o = (v) => v.every((b, x) => b === t.point[x]),
    l = Bt(r, Number.POSITIVE_INFINITY);
  if (l.isWhole && l.gain <= a) return { ending: "converged" };
  const u = Ht(t.point, l.step, r, i),
    d = () => {
      const v = dr(e, t, u, i, (b) => qi(b, r.units, i));
      return v === void 0
        ? { ending: "converged" }
        : { next: { here: v, radius: n }, ending: "converged" };
    };
  if (l.isWhole && (l.gain <= s || o(u))) return d();
  let m = (v) => {
      const { step: b, gain: x } = Bt(r, v),
        w = Ht(t.point, b, r, i);
      return { point: w, gain: x, length: (0, g.h)(b), isNothing: x <= s || o(w) };
    },
    h = n;
  for (; h > 0 && h < yi && m(h).isNothing; ) h *= cr;
  const { state: p } = (0, g.c)(
    {
      start: { radius: h },
      test: ({ radius: v }) => (v > 0 ? void 0 : "stalled"),
      step: ({ radius: v }) => {
        const { point: b, gain: x, length: w, isNothing: M } = m(v);
        if (M) return { ending: "stalled" };
        const y = (0, c.c)(e, b),
          I = (0, c.d)(y, i) ? t.value - y.value : void 0,
          $ = $i(I, x, w, v);
        return I !== void 0 && I > 1e-4 * x
          ? { next: { radius: $, found: y }, ending: "converged" }
          : { next: { radius: $ } };
      },
    },
    { limit: Mi },
  );
  if (p.found !== void 0) return { next: { here: p.found, radius: p.radius } };
  if ((0, g.h)(r.gradient) === 0) return { ending: "converged" };
  const f = Math.min(l.gain, ur(t, u));
  return l.isWhole && f <= X(e, t) ? d() : { ending: "stalled" };
}
function $i(e, t, r, n) {
  return e === void 0 || e < g.e * t ? ki * Math.min(n, r) : e > g.f * t && r > Ni * n ? cr * n : n;
}
var qi = (e, t, r) => (0, g.h)((0, c.g)(e, r).map((n) => e.gradient[n] * t[n]));
function Ht(e, t, { free: r, units: n }, i) {
  const a = Float64Array.from(e);
  for (const [s, o] of r.entries()) a[o] = a[o] + t[s] * n[o];
  return (0, c.b)(a, i);
}
var Si = 1e-8,
  ji = [0.1, 0.01, 0.001, 1e-4, 1e-5],
  Ei = 100;
function Ti(e, { definiteness: t, equilibrated: r, units: n, free: i }, a, s) {
  if (t !== "indefinite" && t !== "negative") return;
  let o = Math.max(...r.values.map(Math.abs)),
    l = X(a, e),
    u = new Float64Array(e.point.length),
    d = !1;
  for (const m of Li(e, { equilibrated: r, free: i }, s)) {
    d ||= wr(r, m) < -Si * o;
    for (const h of ji) {
      const p = Float64Array.from(e.point);
      for (const [v, b] of i.entries()) {
        const x = Math.max(n[v], Math.abs(p[b]));
        p[b] = p[b] + h * x * m[v];
      }
      const f = (0, c.b)(p, s);
      if (a(f, u) < e.value - l && u.every(Number.isFinite)) return { lower: f };
    }
  }
  return d ? { lower: void 0 } : void 0;
}
var Oi = 0.001;
function zi(e, { equilibrated: t, units: r, free: n }, i) {
  const a = n.map((o, l) => e.gradient[o] * r[l]),
    s = new Float64Array(n.length);
  for (const [o, l] of t.values.entries()) {
    const u = t.vectors[o],
      d = (0, g.g)(u, a) / l || 0;
    for (const m of s.keys()) s[m] = s[m] + d * u[m] * r[m];
  }
  return (0, g.i)(s) <= Oi * i;
}
var wr = ({ values: e, vectors: t }, r) => t.reduce((n, i, a) => n + e[a] * (0, g.g)(i, r) ** 2, 0);
function Li({ point: e }, { equilibrated: t, free: r }, { lower: n, upper: i }) {
  const a = r.map((l) => (e[l] === n[l] ? 1 : e[l] === i[l] ? -1 : 0)),
    s = (l) => {
      const u = l.map((m, h) => (m * a[h] < 0 ? 0 : m)),
        d = (0, g.h)(u);
      return d === 0 ? u : u.map((m) => m / d);
    },
    o = t.vectors.filter((l, u) => t.values[u] < 0).flatMap((l) => [l, l.map((u) => -u)]);
  return a.every((l) => l === 0)
    ? o
    : [...o, ...o.map((l) => l.map(Math.abs)), ...Pi(r.length)]
        .map((l, u) => (u >= o.length ? l.map((d, m) => d * (a[m] === -1 ? -1 : 1)) : l))
        .map((l) => _i(s(l), t, s))
        .filter((l) => wr(t, l) < 0);
}
var Pi = (e) =>
  Array.from({ length: e }, (t, r) => new Float64Array(e).map((n, i) => (i === r ? 1 : 0)));
function _i(e, { values: t, vectors: r }, n) {
  const i = Math.max(...t.map(Math.abs));
  return (0, g.c)(
    {
      start: e,
      step: (a) => {
        const s = new Float64Array(a.length);
        for (const [o, l] of r.entries()) {
          const u = (t[o] / i) * (0, g.g)(l, a);
          for (let d = 0; d < s.length; d++) s[d] = s[d] + u * l[d];
        }
        return { next: n(a.map((o, l) => o - s[l])) };
      },
    },
    { limit: Ei },
  ).state;
}
var B = 100;
function xr(e, t, r, n, i) {
  const a = n.method === void 0,
    s = Wi(e, t, r, n),
    o = s.kink !== void 0 && s.iterations + 1 < r.steps,
    l = a && o ? Vi(e, s, r) : s,
    u = r.steps - l.iterations - 1,
    d = l.nature?.kind === "falling" ? l.nature.lower : l.saddle?.lower,
    m = l.nature?.kind === "falling" && l.nature.isAhead;
  if (!(a || (m && l.course === void 0)) || d === void 0 || u <= 0) return l;
  const h = i ?? (0, c.c)(e.objective, t),
    p = (0, c.c)(e.objective, d);
  if (H(p, h)) return { ...l, best: p, ending: "unbounded" };
  const f = xr(e, d, { ...r, steps: u }, n, h);
  return {
    ...f,
    iterations: l.iterations + 1 + f.iterations,
    methods: [...new Set([...l.methods, ...f.methods])],
  };
}
function Vi(e, t, r) {
  const n = t.best.point,
    i = vn(e.objective, n, { ...r, steps: r.steps - t.iterations - 1, watch: Mr(r.watch) }),
    { isBalanced: a, iterations: s } = i,
    o = yr(e, i, n, r);
  return {
    ...o,
    kink: o.kink ?? t.kink,
    methods: s === 0 ? t.methods : [...t.methods, "sampling"],
    isBalanced: a,
    iterations: t.iterations + s,
  };
}
function Wi(e, t, r, { method: n, rate: i }) {
  const { objective: a, hessianOf: s } = e,
    o = (l, ...u) => ({ ...yr(e, l, t, r), methods: u });
  switch (n) {
    case "gd":
      return o(Zr(a, t, { ...r, rate: i }), n);
    case "adam":
      return o(Xr(a, t, { ...r, rate: i }), n);
    case "newton":
      return o(br(a, s, t, r), n);
    case "lbfgs":
      return o(hr(a, t, r), n);
    case void 0: {
      const { methods: l, ...u } = Yi(e, t, r);
      return o(u, ...l);
    }
  }
}
function Yi({ objective: e, hessianOf: t }, r, n) {
  let i = r.length <= B,
    a = i ? Math.min(n.steps, 100 + 5 * r.length) : n.steps,
    s,
    o = hr(e, r, {
      ...n,
      steps: a,
      watch: (d) => {
        (s ??= d.value), n.watch?.(d);
      },
    }),
    l = n.steps - o.iterations;
  if (!i || o.ending === "unbounded" || l <= 0) return { ...o, methods: ["lbfgs"] };
  const u = br(e, t, o.best.point, {
    ...n,
    steps: l,
    watch: Mr(n.watch),
    ...(s === void 0 ? {} : { from: s }),
  });
  if (u.iterations === 0) {
    const d = u.ending === "converged" || o.ending === "converged";
    return { ...o, ending: d ? "converged" : u.ending, methods: ["lbfgs"] };
  }
  return {
    ...u,
    iterations: o.iterations + u.iterations,
    methods: o.iterations === 0 ? ["newton"] : ["lbfgs", "newton"],
  };
}
function Mr(e) {
  let t = !0;
  return (r) => {
    t || e?.(r), (t = !1);
  };
}
function yr({ objective: e, hessianOf: t, roundingAt: r, seamsAt: n }, i, a, s) {
  const { bounds: o } = s,
    { value: l } = (0, c.c)(e, a),
    u = de(s.from ?? l, i.best),
    d = i.course === void 0 ? (0, c.f)(e, i.best, o) : i.best,
    m = a.length <= B,
    h = m ? (0, c.i)({ best: d }, e, s) : void 0,
    p = m && h === void 0 ? n?.(d.point)[0] : void 0,
    f = m ? (0, c.n)(d, o, p === void 0 ? t : Di) : void 0,
    v = i.ending === "converged" && (0, c.g)(d, o).length > 0;
  return {
    ...i,
    best: d,
    curvature: p === void 0 ? f : void 0,
    seam: p,
    saddle: v && f ? Ti(d, f, e, o) : void 0,
    nature: v
      ? mi(
          { ...i, best: d, start: a, minGain: u, isKink: h !== void 0 },
          f,
          { objective: e, roundingAt: r },
          o,
        )
      : void 0,
    isBalanced: void 0,
    kink: h,
    jump: m ? Mn(d, e, o) : void 0,
  };
}
var Di = (e) => Array.from(e, () => Array.from(e, () => 0)),
  Nr = (
    e,
    { best: t, iterations: r },
    { unknowns: n, options: { method: i, rate: a, steps: s }, bounds: o, sign: l },
    u,
  ) =>
    g.k[e]({
      sign: l,
      iterations: r,
      steps: s,
      rate: a,
      hasRate: i === "gd" || i === "adam",
      hasMethod: i !== void 0,
      value: l * t.value,
      place: () => (0, A.g)(n, t.point),
      slope: (0, c.h)(t, o),
      what: u,
      name: n[0].name,
    });
function Gi(e, t, r, n, i) {
  const { graph: a, differentiator: s } = e,
    o = r(),
    l = (w) => {
      const M = e.lower(t, w);
      if (!(0, le.a)(M.quantity)) return (0, _.b)(M);
      throw (0, q.x)(t, M.quantity.length, "minimize a sum of it, say");
    },
    { evaluate: u, isMadeAnew: d } = (0, _.e)(e, o, l, { gradients: !0 }),
    m = new Set(a.dependencies(l().outputs)),
    h = o.find(({ name: w, node: M }) => !m.has(M) && !w.endsWith("]"));
  if (h !== void 0 || !o.some(({ node: w }) => m.has(w))) {
    const w = h?.name ?? o[0].name.replace(/\[\d+\]$/, "");
    throw (0, q.K)(`${(0, U.k)(t)} does not depend on ${w}`, (0, A.C)(e, [t], w)).at(t);
  }
  let p = { values: 0, hessians: 0, untilLast: 0 },
    f = o.length,
    v,
    b,
    x = (w) => {
      const { outputs: M, findings: y } = l(w),
        I = r().map(({ node: $ }) => $);
      return { outputs: s.derivatives(M[0], I, y), findings: y };
    };
  return {
    count: p,
    slopes: x,
    seamsAt: (w) =>
      e.inScratch(() => {
        (0, _.f)(e, o, w);
        const [M] = l().outputs,
          y = o.length > 1 ? (0, R.d)(e, M) : [];
        if (y.length > 0) return y;
        const { outputs: I, findings: $ } = x();
        for (const j of I) e.gradient(j, $);
        return (0, R.e)(e, $);
      }),
    roundingAt: (w) => ((v ??= (0, A.B)(e, o, l, d)), v(w)[0]),
    objective: (w, M) => {
      i(), p.values++;
      const y = u(w);
      for (let I = 0; I < f; I++) M[I] = n * y[1 + I];
      return n * y[0];
    },
    hessianOf: (w) => {
      i(), p.hessians++, (b ??= (0, _.d)(e, o, x, { gradients: !0 }));
      const M = b(w),
        y = (I, $) => (n / 2) * (M[I * (f + 1) + 1 + $] + M[$ * (f + 1) + 1 + I]);
      return Array.from({ length: f }, (I, $) => Array.from({ length: f }, (j, E) => y($, E)));
    },
  };
}
function Bi(e, t, r) {
  const { ending: n, kink: i, jump: a, iterations: s, course: o } = e,
    l = n === "converged" || n === "stalled";
  if (l && i !== void 0) return Ri(e, t.sign, r);
  if (l && a !== void 0) return Ji(e, a, t.sign, r);
  if (n !== "converged") return Ct(e, t, n);
  const u = Hi(e);
  if (u === void 0) return Ki(e, t);
  const d = o !== void 0 && s > 0,
    m = d && o.lowest.value < e.best.value,
    h = u === "saddle" && e.saddle !== void 0 && !kr(e);
  return Ct(e, t, (u === "flat" || ((u === "receding" || h) && m)) && d ? "saturated" : u);
}
function kr({ best: e, curvature: t, saddle: r, course: n }) {
  if (r === void 0 || t === void 0 || n === void 0) return r !== void 0;
  const i = Math.max((0, g.i)(e.point), (0, g.i)(n.first.point)) || 1;
  return zi(e, t, i);
}
function Hi({ nature: e, saddle: t }) {
  const r = e?.kind === "falling" ? e.around : e?.kind;
  return r === "flat" || r === "receding" ? r : r === "falling" || t !== void 0 ? "saddle" : void 0;
}
var te = (e) => (e === 1 ? "minimum" : "maximum"),
  Ci = (e) => (e === 1 ? -1 : 1),
  V = (e, t) => ({
    title: `local ${te(e)}`,
    isDone: !0,
    reason: "converged",
    remark: typeof t == "string" ? [t] : t,
  }),
  re = (e, t, r, ...n) => ({
    title:
      t.course !== void 0 && t.course.lowest !== t.best
        ? "last value"
        : `${r === 1 ? "lowest" : "highest"} so far`,
    isDone: !1,
    reason: e,
    remark: n,
  });
function Ct(e, t, r) {
  const { curvature: n } = e,
    { sign: i } = t,
    a = n?.definiteness === "negative",
    s = a ? te(Ci(i)) : "saddle",
    o = r === "saddle" && kr(e),
    l = o ? `a ${s}` : void 0,
    { reason: u, words: d, advice: m } = Nr(r, e, t, l),
    h = [d, m].filter(Boolean).join(r === "steps" ? ": " : "; "),
    p = re(u, e, i, h);
  return o ? { ...p, title: a ? `local ${s}` : s } : p;
}
function Ki(e, { bounds: t, sign: r }) {
  const { best: n, curvature: i, nature: a, iterations: s } = e,
    o = `the gradient is ${(0, c.h)(n, t) === 0 ? "0" : "nearly 0"}`;
  if (i === void 0 && s === 0 && n.point.length > B)
    return V(r, `${o} at the start; other starts may lead elsewhere`);
  if (a?.kind === "level")
    return V(r, "not the only one: in some direction the value stays the same");
  if (e.seam !== void 0) {
    const l = `${r === 1 ? "lower" : "higher"} values were looked for and not found near`,
      u = `second derivatives tell nothing here: ${e.seam}; ${l}`;
    return e.best.point.length === 1
      ? V(r, u)
      : re("stalled", e, r, `${u}, so whether it is a ${te(r)} is not certain`);
  }
  if (a?.kind === "rising" && i !== void 0) {
    const l = i.definiteness === "indefinite" || i.definiteness === "negative";
    return V(
      r,
      l
        ? "where the second derivative has the wrong sign, the bounds or rounding are in the way"
        : `inconclusive at second order, but the value ${r === 1 ? "rises" : "falls"} on all sides that were tried: about half the digits of the point can be trusted`,
    );
  }
  return V(r);
}
function Ri(e, t, r) {
  const { best: n, saddle: i, nature: a } = e,
    s = e.kink,
    o = i?.lower !== void 0 || a?.kind === "falling",
    l = !o && (e.isBalanced ?? n.point.length === 1),
    u = o
      ? `; ${t === 1 ? "lower" : "higher"} values are near`
      : l
        ? "; the slopes around it balance"
        : "; whether it is a minimum is not certain",
    d = [`at a kink: the slope by ${r[s.index]} jumps from `, t * s.before, " to ", t * s.after, u];
  return l ? V(t, d) : re("stalled", e, t, ...d);
}
function Ji(e, { index: t, before: r, after: n }, i, a) {
  const { best: s } = e,
    o = s.gradient[0],
    l = r === s.value ? o < 0 : o > 0,
    u = s.point.length === 1 && l && Math.min(r, n) >= s.value,
    d = [
      `at a jump: the value by ${a[t]} jumps from `,
      i * r,
      " to ",
      i * n,
      u ? "" : `; whether it is a ${te(i)} is not certain`,
    ];
  return u ? V(i, d) : re("stalled", e, i, ...d);
}
var Kt = 20;
function Ui(e, { count: t }, r, n) {
  const { unknowns: i, sign: a, bounds: s } = r,
    { best: o, iterations: l } = e,
    u = (0, c.h)(o, s),
    d = Bi(e, r, me(r)),
    m = (0, A.f)(i, o.point),
    h = [...m.keys()];
  return [
    {
      kind: "facts",
      rows: [
        { key: "value", title: d.title, value: a * o.value },
        { key: "point", value: m, isResult: !0 },
        ...Qi(e, r),
        {
          key: "gradient_norm",
          title: "gradient",
          value: u,
          words: [u, ...(o.point.length > 1 && u > 0 ? [", the largest component"] : [])],
        },
        ...Xi(e, a),
        ...ta(e, r),
        { key: "iterations", title: "found by", value: l, words: na(e, d.isDone, t) },
        { key: "evaluations", value: t.values },
        { key: "method", value: e.methods.join(", ") },
        ...(n.length > 2
          ? [
              {
                key: "values",
                title: "way",
                value: aa(n),
                words: [(0, oe.a)(n), "  ", n[0], " \u2192 ", a * o.value],
              },
            ]
          : []),
        { key: "converged", value: d.isDone },
        {
          key: "reason",
          ...(d.remark === void 0 ? {} : { title: d.isDone ? "note" : "not done" }),
          value: d.reason,
          words: d.remark ?? [],
        },
      ],
    },
    "",
    ...ia(e, r),
    "",
    `${(0, q.c)(h)} ${h.length === 1 ? "has" : "have"} ${h.length === 1 ? "this value" : "these values"} now`,
  ];
}
function Qi({ course: e, best: t }, { sign: r, unknowns: n }) {
  if (e === void 0 || !(e.lowest.value < t.value)) return [];
  const { lowest: i, lowestStep: a } = e;
  return [
    {
      key: "lowest",
      title: r === 1 ? "lowest" : "highest",
      value: r * i.value,
      words: [
        r * i.value,
        ` ${a === 0 ? "at the start" : `after ${(0, q.a)(a, "step")}`}, at ${(0, A.g)(n, i.point)}`,
      ],
    },
    { key: "lowest_point", value: (0, A.f)(n, i.point) },
  ];
}
function Xi(e, t) {
  const { curvature: r, best: n } = e;
  if (r === void 0)
    return n.point.length <= B
      ? []
      : [
          {
            key: "hessian",
            title: "Hessian",
            value: "left out",
            words: [`left out: there are more than ${B} variables`],
          },
        ];
  const i = r.eigenvalues.map((f) => t * f).sort((f, v) => f - v),
    a = i.map(Math.abs),
    s = Math.max(...a) / Math.min(...a),
    o = Zi(e, t),
    l = ea(i),
    [u, d] = [l[0], l.at(-1)],
    m = i.length === 1 ? ["second derivative ", u] : ["eigenvalues ", u, " to ", d],
    h = (0, c.p)(i),
    p = !h || o.endsWith("semidefinite") || o === "zero";
  return [
    {
      key: "hessian",
      title: "Hessian",
      value: o,
      words: [
        `${o}: `,
        ...(p ? m : ["eigenvalues up to ", t === 1 ? d : u]),
        ...(h && o !== "zero"
          ? [", numerically singular"]
          : i.length > 1 && Number.isFinite(s)
            ? [", condition number ", Number(s.toPrecision(4))]
            : []),
      ],
    },
    { key: "eigenvalues", value: i },
    { key: "condition", value: s },
  ];
}
function Zi({ curvature: e, nature: t, kink: r }, n) {
  const i = e?.definiteness ?? "zero";
  return t?.kind === "definite"
    ? Rt("positive", n)
    : t !== void 0 && r === void 0 && i === "positive"
      ? "inconclusive at second order"
      : Rt(i, n);
}
function ea(e) {
  const t = (0, c.o)(e);
  return e.map((r) => {
    const n = Math.floor(Math.log10(Math.abs(r) / t));
    return n > 0 && n < 16 ? Number(r.toPrecision(n)) : r;
  });
}
function Rt(e, t) {
  switch (e) {
    case "positive":
    case "negative":
      return (e === "positive") == (t === 1) ? "positive definite" : "negative definite";
    case "semidefinite":
      return t === 1 ? "positive semidefinite" : "negative semidefinite";
    default:
      return e;
  }
}
function ta({ best: e }, t) {
  const { bounds: r } = t;
  if (![...r.lower, ...r.upper].some(Number.isFinite)) return [];
  const n = me(t),
    i = n.filter((l, u) => (0, c.e)(e, r, u)),
    a = new Map(n.map((l, u) => [l, (0, c.e)(e, r, u) ? 1 : 0]));
  if (i.length === 0) return [];
  const s = i.length > 5 ? [...i.slice(0, 5), `${i.length - 5} more`] : i,
    o = `${(0, q.c)(s)} ${i.length === 1 ? "is" : "are"} held by ${i.length === 1 ? "a bound" : "bounds"}, where the gradient need not be 0`;
  return [{ key: "at_bounds", title: "bounds", value: a, words: [o] }];
}
var ra = {
  sampling: "gradient sampling",
  lbfgs: "L-BFGS",
  newton: "Newton's method",
  gd: "gradient descent",
  adam: "Adam",
};
function na({ methods: e, iterations: t }, r, { untilLast: n, hessians: i }) {
  if (t === 0 && r) return ["the start is it already"];
  const a = e.map((l) => ra[l]).join(", then "),
    s = (0, q.a)(t, "iteration"),
    o = i > 0 ? `, ${i} of the Hessian` : "";
  return [`${a} in ${s}, with ${n} evaluations of the gradient${o}`];
}
function ia({ best: e }, t) {
  const { bounds: r, sign: n } = t,
    i = me(t),
    a = i.map((d, m) =>
      e.point[m] === r.lower[m]
        ? "at its lower bound"
        : e.point[m] === r.upper[m]
          ? "at its upper bound"
          : "",
    ),
    s = a.some((d) => d !== ""),
    o = i.map((d, m) => [d, e.point[m], n * e.gradient[m], ...(s ? [a[m]] : [])]),
    l = {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "value", title: "value" },
        { key: "gradient", title: "gradient" },
        ...(s ? [{ key: "bound", title: "" }] : []),
      ],
      rows: o.slice(0, Kt),
    },
    u = o.length - Kt;
  return u > 0 ? [l, ` \u2026 ${u} more`] : [l];
}
var me = ({ unknowns: e }) =>
    e.flatMap(({ name: t, value: r }) =>
      typeof r == "object" ? r.map((n, i) => (0, Xt.a)(t, i)) : [t],
    ),
  aa = (e) =>
    e.length <= 50
      ? [...e]
      : Array.from({ length: 50 }, (t, r) => e[Math.round((r * (e.length - 1)) / 49)]),
  sa = (e, t, r) => Ir(e, Ar(e, t, r, 1)),
  oa = (e, t, r) => Ir(e, Ar(e, t, r, -1));
function Ir(e, t) {
  const { workspace: r } = e,
    { found: n, passed: i } = r.inScratch(() => {
      ma(t.table, r);
      const { minimization: o, surface: l, values: u } = ha(e, t);
      ca(o, t);
      const { point: d } = o.best,
        m = {
          values: (0, A.f)(t.unknowns, d),
          point: d,
          whyNotPropagated: la(o, t),
          parts: Ui(o, l, t, u),
        },
        h = { make: l.slopes };
      return { found: m, passed: (0, A.x)(r, h, (0, A.d)(r, t.unknowns), m) };
    }),
    a = t.table?.skipped ?? [],
    s = a.length === 0 ? [] : [(0, J.d)(a)];
  return [...(0, A.y)(e, t.unknowns, n, i), ...s];
}
function la({ curvature: e, kink: t, jump: r, best: n, ending: i, nature: a }, { bounds: s }) {
  return t !== void 0
    ? "it is at a kink"
    : r !== void 0
      ? "it is at a jump"
      : i !== "converged"
        ? "it has not been reached"
        : Array.from(n.point).some((o, l) => (0, c.e)(n, s, l))
          ? "a bound holds it"
          : e === void 0
            ? "there is no Hessian"
            : a?.kind !== "definite"
              ? "the Hessian is not positive definite"
              : (0, c.p)(e.eigenvalues)
                ? "the Hessian is numerically singular"
                : void 0;
}
function Ar(e, t, r, n) {
  const { workspace: i } = e,
    { head: a, after: s } = (0, Jt.a)(t, r, i),
    o = s.get("over"),
    l = n === 1 ? "minimize" : "maximize";
  if (o === void 0 || a.isEmpty) {
    const m = { start: t.end, end: t.end },
      h = `name what may vary, as in :${l} (x - 3)^2 over x`;
    throw (0, q.g)(m, [o === void 0 ? "`over` and names" : "an expression, `over` and names"], h);
  }
  const u = _r(i, s),
    d = (0, A.a)(i, o);
  return {
    objective: a,
    unknowns: d,
    options: u,
    bounds: { lower: (0, A.e)(d, ({ lower: m }) => m), upper: (0, A.e)(d, ({ upper: m }) => m) },
    table: ua(e, a, d, s.get("with")),
    sign: n,
  };
}
function ua(e, t, r, n) {
  if (n === void 0) return;
  const i = (0, Qt.l)(t.expression(), e.workspace),
    a = (0, J.c)(e, n, (l, u, d) => l.read(u, [...i.keys()], d)),
    s = r.find(({ name: l }) => a.columns.has(l));
  if (s !== void 0)
    throw (0, q.K)(`${s.name} is a column of ${n.text}`, "what may vary needs another name").at(s);
  if (a.columns.size > 0) return a;
  const o = (0, q.c)(a.names.map(U.j), da);
  throw (0, q.K)(`${t.text} mentions no column of ${n.text}`, `the columns are ${o}`).at(n);
}
var da = 8;
function ma(e, t) {
  for (const [r, n] of e?.columns ?? []) {
    const i = Array.from(n, (a) => t.graph.constant(a));
    t.bindConstant(r, i);
  }
}
function ha({ workspace: e, watch: t, ...r }, n) {
  let { unknowns: i, sign: a, options: s, bounds: o, objective: l } = n,
    u = [],
    d,
    m = Gi(
      e,
      l.expression(),
      () => (0, A.d)(e, i),
      a,
      () => t.progress(() => va(u)),
    );
  t.keep(() => {
    if (d === void 0) return [];
    const p = (0, A.f)(i, d.point),
      f = (0, g.b)({ workspace: e, journal: r.journal }, p);
    return [...pa(d, p, u.length - 1, a), ...f];
  });
  const h = ga(n, m);
  return {
    minimization: xr(
      m,
      h,
      {
        bounds: o,
        steps: s.steps,
        watch: (p) => {
          u.push(a * p.value),
            (m.count.untilLast = m.count.values),
            (d === void 0 || p.value < d.value) && (d = p);
        },
      },
      s,
    ),
    surface: m,
    values: u,
  };
}
var va = (e) => {
  const t = e.at(-1);
  return t === void 0 ? "starting" : `step ${e.length - 1}  value ${(0, q.e)(t)}  ${(0, oe.a)(e)}`;
};
function pa({ value: e }, t, r, n) {
  const i = [...t.keys()].join(", ");
  return [
    {
      kind: "facts",
      rows: [
        { key: "value", title: "value", value: n * e },
        { key: "converged", value: !1 },
        { key: "reason", value: "interrupted" },
        { key: "iterations", title: "iterations", value: r },
        { key: "point", title: "point", value: t, isResult: !0 },
      ],
    },
    `${i}: the best so far, cut off before it was done`,
  ];
}
var fa = [0.5, 2, 0.1, 10, -1, 0.01, 100, -10, 0];
function ga({ unknowns: e, objective: t, bounds: r }, { objective: n }) {
  const i = (d) => (0, c.d)((0, c.c)(n, d), r),
    a = (0, A.e)(e, A.c);
  if (i(a)) return a;
  const s = e.some(({ value: d }) => d === void 0);
  for (const d of s ? fa : []) {
    const m = (0, A.e)(e, (h) =>
      h.value === void 0 ? Math.min(Math.max(d, h.lower), h.upper) : (0, A.c)(h),
    );
    if (i(m)) return m;
  }
  const { value: o } = (0, c.c)(n, a),
    l = Number.isFinite(o) ? "has no finite slope" : `is ${(0, q.e)(o)}`,
    u = (0, A.g)(e, a);
  throw (0, q.K)(
    `${t.text} ${l} at the start, ${u}`,
    "give the names values at which it is a number, or intervals",
  ).at(t);
}
function ca(e, t) {
  const { ending: r, iterations: n } = e,
    i = r === "diverged" && n < t.options.steps;
  if (r !== "unbounded" && r !== "undefined" && !i) return;
  const { words: a, advice: s } = Nr(r, e, t);
  throw (0, q.J)(a, s).at(t.objective);
}
0 && (module.exports = { module36, module37 });
