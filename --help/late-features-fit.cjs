var Sr = Object.create;
var B = Object.defineProperty;
var Or = Object.getOwnPropertyDescriptor;
var Tr = Object.getOwnPropertyNames;
var _r = Object.getPrototypeOf,
  zr = Object.prototype.hasOwnProperty;
var N = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (r) {
      throw ((t = 0), r);
    }
  },
  Er = (e, t) => {
    for (var r in t) B(e, r, { get: t[r], enumerable: !0 });
  },
  ce = (e, t, r, a) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const i of Tr(t))
        !zr.call(e, i) &&
          i !== r &&
          B(e, i, { get: () => t[i], enumerable: !(a = Or(t, i)) || a.enumerable });
    return e;
  };
var F = (e, t, r) => (
    (r = e != null ? Sr(_r(e)) : {}),
    ce(t || !e || !e.__esModule ? B(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  Pr = (e) => ce(B({}, "__esModule", { value: !0 }), e);
var we = N((Cn, ve) => {
  ve.exports = require("./late.cjs").shared1;
});
var ye = N((Bn, be) => {
  be.exports = require("./late.cjs").shared6;
});
var xe = N((Hn, Me) => {
  Me.exports = require("./late.cjs").shared7;
});
var Ne = N((Jn, qe) => {
  qe.exports = require("./late.cjs").shared8;
});
var Ie = N((Un, Fe) => {
  Fe.exports = require("./late.cjs").shared9;
});
var $e = N((Kn, ke) => {
  ke.exports = require("./late.cjs").shared11;
});
var Se = N((Qn, Ae) => {
  Ae.exports = require("./late.cjs").shared12;
});
var Te = N((Xn, Oe) => {
  Oe.exports = require("./main.cjs").shared4;
});
var ze = N((Zn, _e) => {
  _e.exports = require("./main.cjs").shared18;
});
var Pe = N((eo, Ee) => {
  Ee.exports = require("./main.cjs").shared20;
});
var Ye = N((to, Ve) => {
  Ve.exports = require("./main.cjs").shared23;
});
var je = N((ro, Le) => {
  Le.exports = require("./main.cjs").shared26;
});
var Ge = N((ao, De) => {
  De.exports = require("./main.cjs").shared27;
});
var We = N((io, Re) => {
  Re.exports = require("./main.cjs").shared28;
});
var Be = N((no, Ce) => {
  Ce.exports = require("./main.cjs").shared29;
});
var Je = N((oo, He) => {
  He.exports = require("./main.cjs").shared30;
});
var Ke = N((so, Ue) => {
  Ue.exports = require("./main.cjs").shared31;
});
var Xe = N((lo, Qe) => {
  Qe.exports = require("./main.cjs").shared32;
});
var et = N((uo, Ze) => {
  Ze.exports = require("./main.cjs").shared33;
});
var rt = N((ho, tt) => {
  tt.exports = require("./late.cjs").shared15;
});
var it = N((mo, at) => {
  at.exports = require("./late.cjs").shared18;
});
var ot = N((fo, nt) => {
  nt.exports = require("./main.cjs").shared36;
});
var lt = N((po, st) => {
  st.exports = require("./main.cjs").shared37;
});
var ht = N((go, ut) => {
  ut.exports = require("./main.cjs").shared38;
});
var mt = N((co, dt) => {
  dt.exports = require("./main.cjs").shared39;
});
var pt = N((vo, ft) => {
  ft.exports = require("./main.cjs").shared40;
});
var ct = N((wo, gt) => {
  gt.exports = require("./main.cjs").shared41;
});
var wt = N((bo, vt) => {
  vt.exports = require("./main.cjs").shared42;
});
var yt = N((yo, bt) => {
  bt.exports = require("./main.cjs").shared43;
});
var xt = N((Mo, Mt) => {
  Mt.exports = require("./main.cjs").shared44;
});
var Nt = N((xo, qt) => {
  qt.exports = require("./main.cjs").shared45;
});
var It = N((qo, Ft) => {
  Ft.exports = require("./main.cjs").shared46;
});
var $t = N((No, kt) => {
  kt.exports = require("./main.cjs").shared47;
});
var St = N((Fo, At) => {
  At.exports = require("./main.cjs").shared48;
});
var Tt = N((Io, Ot) => {
  Ot.exports = require("./main.cjs").shared49;
});
var Rn = {};
Er(Rn, { module20: () => rr, module21: () => ar });
module.exports = Pr(Rn);
var Xt = F(we()),
  P = F(ye()),
  S = F(xe()),
  ko = F(Ne()),
  Zt = F(Ie()),
  H = F($e()),
  O = F(Se()),
  $o = F(Te()),
  Ao = F(ze()),
  er = F(Pe()),
  So = F(Ye()),
  Oo = F(je()),
  tr = F(Ge()),
  To = F(We()),
  z = F(Be()),
  _o = F(Je()),
  zo = F(Ke()),
  Eo = F(Xe()),
  Po = F(et()),
  J = F(rt()),
  U = F(it()),
  Vo = F(ot()),
  Yo = F(lt()),
  ne = F(ht()),
  Lo = F(mt()),
  K = F(pt()),
  jo = F(ct()),
  Do = F(wt()),
  Go = F(yt()),
  Ro = F(xt()),
  Wo = F(Nt()),
  T = F(It()),
  Y = F($t()),
  M = F(St()),
  de = F(Tt()),
  rr = {};
(0, de.d)(rr, { fitHelp: () => Vr });
var Vr = () => ({
    doc: "the parameters for which a model comes nearest to data, with their errors; also `over a, b`, `weights w`, `sigma s`",
    example: ":fit y ~ a*exp(-b*t) + c with data.csv",
    parts: [
      ["y ~ a*x + b", "what is measured, and the model: columns, lists, parameters and inputs"],
      ["> fit.svg", "the picture of it in a file"],
    ],
    options: [
      {
        name: "with",
        form: "FILE",
        doc: "a table: CSV, TSV or JSON Lines, compressed or not",
        default: "lists of the session",
      },
      {
        name: "over",
        form: "a = 2, b",
        doc: "the parameters, with starting values if you like",
        default: "all names in the model that are no columns",
      },
      { name: "weights", form: "w", doc: "how much each point counts", default: "all alike" },
      {
        name: "sigma",
        form: "s",
        doc: "the standard deviation of each point, in the place of weights",
      },
    ],
    examples: [
      ":fit y ~ a*exp(-b*t) over a = 2, b with data.csv sigma s",
      ":fit ln(y) ~ k*x + d weights y^2 > fit.svg",
    ],
  }),
  ar = {};
(0, de.d)(ar, { fitCommand: () => Ln });
var Yr = class {
  size;
  columns;
  constructor(e) {
    (this.size = e), (this.columns = Array.from({ length: e + 1 }, () => new Float64Array(e + 1)));
  }
  at(e, t) {
    return this.columns[t][e];
  }
  right(e) {
    return this.columns[this.size][e];
  }
  norm(e, t = 0) {
    return _(this.columns[e].subarray(t, e + 1));
  }
  normOfRight(e) {
    return _(this.columns[this.size], e);
  }
  get isFinite() {
    return this.columns.every((e) => e.every(Number.isFinite));
  }
  add(e, t) {
    for (let r = 0; r <= this.size; r++) this.reflect(e, t, r);
  }
  reflect(e, t, r) {
    const a = e[r],
      i = _(a, t);
    if (i === 0) return;
    const n = this.columns[r],
      s = n[r],
      o = s > 0 ? -Math.hypot(s, i) : Math.hypot(s, i);
    n[r] = o;
    const l = s - o;
    for (let u = 0; u < t; u++) a[u] = a[u] / l;
    const h = l / o;
    for (let u = r + 1; u <= this.size; u++) {
      let m = this.columns[u],
        d = e[u],
        f = m[r];
      for (let p = 0; p < t; p++) f += a[p] * d[p];
      (f *= h), (m[r] = m[r] + f);
      for (let p = 0; p < t; p++) d[p] = d[p] + f * a[p];
    }
  }
  solve(e = this.size, t) {
    const r = new Float64Array(e);
    for (let a = e - 1; a >= 0; a--) {
      let i = this.right(a);
      for (let n = a + 1; n < this.size; n++) {
        const s = n < e ? -r[n] : (t?.[n] ?? 0);
        i += this.at(a, n) * s;
      }
      r[a] = i / this.at(a, a);
    }
    return r;
  }
  solveTwice(e) {
    const t = Float64Array.from(e);
    for (let r = 0; r < this.size; r++) {
      let a = t[r];
      for (let i = 0; i < r; i++) a -= this.at(i, r) * t[i];
      t[r] = a / this.at(r, r);
    }
    for (let r = this.size - 1; r >= 0; r--) {
      let a = t[r];
      for (let i = r + 1; i < this.size; i++) a -= this.at(r, i) * t[i];
      t[r] = a / this.at(r, r);
    }
    return t;
  }
  inverse() {
    const { size: e } = this,
      t = Array.from({ length: e }, () => new Float64Array(e));
    for (let r = 0; r < e; r++)
      for (let a = r; a >= 0; a--) {
        let i = a === r ? 1 : 0;
        for (let n = a + 1; n <= r; n++) i -= this.at(a, n) * t[n][r];
        t[a][r] = i / this.at(a, a);
      }
    return t;
  }
};
function _(e, t = e.length) {
  let r = 0;
  for (let i = 0; i < t; i++) r += e[i] ** 2;
  if (r > 1e-280 && r < Number.POSITIVE_INFINITY) return Math.sqrt(r);
  let a = 0;
  for (let i = 0; i < t; i++) a = Math.max(a, Math.abs(e[i]));
  if (a === 0 || !Number.isFinite(a)) return a;
  r = 0;
  for (let i = 0; i < t; i++) r += (e[i] / a) ** 2;
  return a * Math.sqrt(r);
}
var Lr = 0.01,
  jr = 0.001,
  Dr = 100,
  Gr = 1e-6,
  _t = 1e-9,
  Rr = 20,
  Wr = 1e-6;
function Cr(e, t, r) {
  const a = e.point.map((s, o) => Math.max(Math.abs(s), Math.abs(t[o])) || 1),
    { state: i, ending: n } = (0, S.c)(
      {
        start: { best: e, degenerate: [] },
        step: ({ best: s }) => {
          const o = Br(s, a, r);
          if (o === void 0) return { ending: "undefined" };
          const { hessian: l, reach: h } = o,
            u = Jr(l, oe(s, h));
          if (u === void 0) return { ending: "stalled" };
          const m = u.map((f, p) => f * h[p]);
          if (m.every((f, p) => Math.abs(f) <= _t * a[p]))
            return { next: { best: s, degenerate: Ur(s, l, h) }, ending: "converged" };
          const d = r.at(s.point.map((f, p) => f + m[p]));
          return d.triangle.isFinite && d.squares <= s.squares * (1 + _t)
            ? { next: { best: d, degenerate: [] } }
            : { ending: "stalled" };
        },
      },
      { limit: Rr },
    );
  return n === "converged" ? i : void 0;
}
function oe({ triangle: e }, t) {
  return t.map((r, a) => {
    let i = 0;
    for (let n = 0; n <= a; n++) i += e.at(n, a) * e.right(n);
    return r * i;
  });
}
function Br(e, t, r) {
  const a = new Float64Array(t.length),
    i = [];
  for (const [o, l] of t.entries()) {
    const h = Hr(e, o, l, r);
    if (h.pair === void 0) return;
    i.push(h.pair), (a[o] = h.part * l);
  }
  const n = i.map(([o, l]) => {
      const [h, u] = [oe(o, a), oe(l, a)];
      return u.map((m, d) => (m - h[d]) / 2);
    }),
    s = (o, l) => n[l][o] ?? 0;
  return { hessian: n.map((o, l) => n.map((h, u) => (s(l, u) + s(u, l)) / 2)), reach: a };
}
var Hr = ({ point: e, squares: t }, r, a, i) => {
  const n = (o) => {
      const l = Float64Array.from(e);
      return (l[r] = l[r] + o), i.at(l);
    },
    s = (o) => o.triangle.isFinite && (t === 0 || Math.abs(o.squares - t) <= jr * t);
  return (0, S.c)(
    {
      start: { part: Lr },
      step: ({ part: o }) => {
        const l = [n(-o * a), n(o * a)];
        return l.every(s)
          ? { next: { part: o, pair: l }, ending: "converged" }
          : { next: { part: o / 10 } };
      },
    },
    { limit: Dr + 1 },
  ).state;
};
function Jr(e, t) {
  if (!e.every((o, l) => o[l] > 0 && o.every(Number.isFinite))) return;
  const r = (0, P.k)(e),
    { values: a, vectors: i } = (0, P.j)((0, P.l)(e, r));
  if (!(a[0] > Gr)) return;
  const n = t.map((o, l) => o * r[l]),
    s = new Float64Array(t.length);
  for (const [o, l] of i.entries()) {
    const h = l.reduce((u, m, d) => u + m * n[d], 0) / a[o];
    for (const [u, m] of l.entries()) s[u] = s[u] - h * m;
  }
  return s.map((o, l) => o * r[l]);
}
var Ur = ({ triangle: e }, t, r) =>
    [...t.keys()].filter((a) => (e.norm(a) * r[a]) ** 2 <= Wr * t[a]?.[a]),
  ir = class {
    total;
    lost = 0;
    constructor(e) {
      this.total = e;
    }
    add(e) {
      const t = this.total + e,
        r = t - this.total;
      (this.lost += this.total - (t - r) + (e - r)), (this.total = t);
    }
    addProduct(e, t) {
      const r = e * t;
      (this.lost += Kr(e, t, r)), this.add(r);
    }
    get value() {
      const e = this.total + this.lost;
      return Number.isNaN(e) ? this.total : e;
    }
  };
function Kr(e, t, r) {
  const [a, i] = [zt(e), zt(t)],
    [n, s] = [e - a, t - i];
  return n * s - (r - a * i - n * i - a * s);
}
function zt(e) {
  const t = 134217729 * e;
  return t - (t - e);
}
var D = 256,
  Q = class {
    evaluations = 0;
    residuals;
    block;
    constructor(e) {
      (this.residuals = e),
        (this.block = Array.from({ length: e.size + 1 }, () => new Float64Array(D)));
    }
    at(e) {
      const { residuals: t, block: r } = this;
      this.evaluations++;
      let a = new Yr(t.size),
        i = r[t.size],
        n = 0,
        s = 0;
      for (let o = 0; o < t.count; o += D) {
        const l = Math.min(D, t.count - o);
        t.fill(e, o, l, r);
        for (let h = 0; h < l; h++) {
          const u = i[h] ** 2,
            m = n + u;
          (s += n >= u ? n - m + u : u - m + n), (n = m);
        }
        a.add(r, l);
      }
      return { point: e, squares: Number.isFinite(s) ? n + s : n, triangle: a };
    }
    gradientAt(e) {
      const { residuals: t, block: r } = this,
        a = Array.from({ length: t.size }, () => new ir(0));
      for (let i = 0; i < t.count; i += D) {
        const n = Math.min(D, t.count - i);
        t.fill(e, i, n, r), Qr(a, r, n);
      }
      return Float64Array.from(a, ({ value: i }) => i);
    }
  };
function Qr(e, t, r) {
  const a = t[e.length];
  for (const [i, n] of e.entries()) {
    const s = t[i];
    for (let o = 0; o < r; o++) n.addProduct(s[o], a[o]);
  }
}
var Xr = 5;
function Zr(e, t) {
  return (0, S.c)(
    {
      start: { best: e, length: Number.POSITIVE_INFINITY },
      step: ({ best: { point: r, triangle: a }, length: i }) => {
        const n = a.solveTwice(t.gradientAt(r)),
          s = Math.max(...n.map((l, h) => Math.abs(l) * a.norm(h)));
        if (!(s < i)) return { ending: "converged" };
        const o = t.at(r.map((l, h) => l - n[h]));
        return o.triangle.isFinite && Number.isFinite(o.squares)
          ? { next: { best: o, length: s } }
          : { ending: "undefined" };
      },
    },
    { limit: Xr },
  ).state.best;
}
var W = class se {
    norms;
    constructor(t) {
      this.norms = t;
    }
    static at(t, r = 0) {
      return new se(new Float64Array(t.size)).with(t, r);
    }
    with(t, r = 0) {
      return new se(this.norms.map((a, i) => Math.max(a, t.norm(i, i < r ? 0 : r))));
    }
    of(t) {
      return this.norms[t] || 1;
    }
    lengthOf(t, r = 0) {
      return _(t.map((a, i) => a * this.of(i)).subarray(r));
    }
  },
  ea = 100,
  Et = 0.1,
  Pt = 0.001,
  ta = 1e-15,
  X = class {
    first;
    singular;
    parts;
    directions;
    scale;
    constructor(e, t, r = 0, a = e.size) {
      const i = a - r,
        { Matrix: n, SingularValueDecomposition: s } = (0, tr.a)(),
        o = n.zeros(i, i);
      for (let d = 0; d < i; d++)
        for (let f = d; f < i; f++) o.set(d, f, e.at(r + d, r + f) / t.of(r + f));
      const l = new s(o),
        h = l.leftSingularVectors,
        u = l.rightSingularVectors,
        m = Array.from({ length: i }, (d, f) => e.right(r + f));
      (this.first = r),
        (this.scale = t),
        (this.singular = l.diagonal),
        (this.parts = this.singular.map((d, f) => m.reduce((p, w, c) => p + w * h.get(c, f), 0))),
        (this.directions = this.singular.map((d, f) => m.map((p, w) => u.get(w, f))));
    }
    step(e) {
      const { singular: t } = this;
      return t.at(-1) > ta * t[0] && this.lengthAt(0) <= (1 + Et) * e
        ? this.at(0, !0)
        : this.at(this.dampingFor(e), !1);
    }
    damped(e) {
      return this.at(e * this.singular[0] ** 2, e === 0);
    }
    flatDirections(e) {
      const t = e * this.singular[0];
      return this.directions.filter((r, a) => !(this.singular[a] > t));
    }
    coefficients(e) {
      return this.singular.map((t, r) => {
        const a = t ** 2 + e;
        return a === 0 ? 0 : (-t * this.parts[r]) / a;
      });
    }
    lengthAt(e) {
      return _(this.coefficients(e));
    }
    at(e, t) {
      const r = this.coefficients(e),
        a = _(r),
        i = Float64Array.from(
          r,
          (s, o) =>
            r.reduce((l, h, u) => l + h * this.directions[u][o], 0) / this.scale.of(this.first + o),
        ),
        n = _(r.map((s, o) => s * this.singular[o]));
      return { change: i, length: a, promise: n ** 2 + 2 * e * a ** 2, isWhole: t };
    }
    dampingFor(e) {
      const { singular: t, parts: r } = this,
        a = _(t.map((i, n) => i * r[n])) / e;
      return (0, S.c)(
        {
          start: { low: 0, high: a, damping: Pt * a },
          step: (i) => {
            const { damping: n } = i,
              s = this.lengthAt(n);
            if (Math.abs(s - e) <= Et * e) return { ending: "converged" };
            const o = s > e ? n : i.low,
              l = s > e ? i.high : n,
              h = t.reduce((p, w, c) => p + (w * r[c]) ** 2 / (w ** 2 + n) ** 3, 0),
              u = n + ((s / e - 1) * s ** 2) / h,
              m = o === 0 ? Pt * l : Math.sqrt(o * l),
              d = u > o && u < l ? u : m,
              f = d === n || !(d > 0);
            return { next: { low: o, high: l, damping: d }, ending: f ? "stalled" : void 0 };
          },
        },
        { limit: ea },
      ).state.damping;
    }
  },
  ra = 2e3,
  [aa, ia, na] = [0.1, 0.25, 2],
  oa = 0.01,
  sa = 1e-12,
  la = 0.5,
  ua = 1e-14,
  ha = 1e-14,
  nr = 1e-9,
  da = 1e-7,
  ma = 0.001,
  fa = 200,
  pa = 1e-11,
  ga = 100,
  [ca, va, wa] = [0.1, 4, 10];
function me(e, t, r = {}) {
  let { maxIterations: a = ra, watch: i, linear: n = 0 } = r,
    s = new Q(e),
    o = (c) => or(c, s, n),
    l = (c) => Math.hypot(ka(c), e.rounding ?? 0),
    h = (0, S.c)(
      {
        start: ba(o(s.at(Float64Array.from(t))), n),
        step: (c) => {
          const { best: g, scale: v, radius: b } = c,
            q = j(g.triangle, n),
            y = qa(b, g.triangle, v, q),
            x = v.lengthOf(g.point, q),
            I = q < e.size && y.length <= ha * x,
            k = Math.max(ua * g.squares, l(g) ** 2);
          if (!(y.promise > k) || I) return { next: c, ending: "stalled" };
          const $ = o(s.at(fe(g.point, y.change))),
            A =
              $.triangle.isFinite && Number.isFinite($.squares)
                ? (g.squares - $.squares) / y.promise
                : void 0,
            E = Ma(A, y, b);
          return { next: A !== void 0 && A > 1e-4 ? ya($, v, E, n) : { ...c, radius: E } };
        },
      },
      { limit: a, watch: ({ best: c }, g) => i?.(c, g) },
    ),
    { steps: u } = h,
    { ending: m } = h,
    d = $a(h.state.best, s, (c) => i?.(c, u));
  j(d.triangle, n) === e.size && (d = Zr(d, s));
  let f = [];
  if (m === "stalled") {
    const c = Ia(d, l(d)) ? { best: d, degenerate: f } : Cr(d, t, s);
    c !== void 0 && ((m = "converged"), ({ best: d, degenerate: f } = c));
  }
  const p = m === "stalled" ? xa(d, s, l(d)) : void 0,
    { evaluations: w } = s;
  return { ...d, iterations: u, evaluations: w, ending: m, rounding: l(d), degenerate: f, kink: p };
}
function ba(e, t) {
  const r = j(e.triangle, t),
    a = W.at(e.triangle, r),
    i = a.lengthOf(e.point, r);
  return { best: e, scale: a, radius: la * (i || Math.sqrt(e.squares)) };
}
var ya = (e, t, r, a) => ({ best: e, scale: t.with(e.triangle, j(e.triangle, a)), radius: r });
function Ma(e, { length: t, isWhole: r }, a) {
  return e === void 0 ? aa * t : e > S.e ? (e > S.f || r ? na * t : a) : ia * t;
}
function xa({ point: e, squares: t, triangle: r }, a, i) {
  const n = { point: e, value: t, gradient: new Float64Array(e.length) },
    s = (0, P.i)({ best: n }, (l, h) => (h.set(a.gradientAt(l).map((u) => 2 * u)), Number.NaN), {
      bounds: (0, P.a)(e.length),
      steps: 0,
    });
  if (s === void 0) return;
  const o = 2 * i * r.norm(s.index);
  return s.after - s.before > ga * o ? s : void 0;
}
var fe = (e, t) => e.map((r, a) => r + t[a]);
function j(e, t) {
  for (let r = 0; r < t; r++) if (!(Math.abs(e.at(r, r)) > sa * e.norm(r))) return 0;
  return t;
}
function qa(e, t, r, a) {
  const i = a < t.size ? new X(t, r, a).step(e) : Na,
    n = t.normOfRight(a),
    s = new Float64Array(t.size);
  return (
    s.set(i.change, a),
    s.set(t.solve(a, s).map((o) => -o)),
    { ...i, change: s, promise: i.promise + n ** 2 }
  );
}
var Na = { change: new Float64Array(0), length: 0, promise: 0, isWhole: !0 };
function or(e, t, r) {
  const { triangle: a, point: i, squares: n } = e;
  if (!a.isFinite || j(a, r) === 0 || (Number.isFinite(n) && a.normOfRight(r) ** 2 <= oa * n))
    return e;
  const s = new Float64Array(a.size);
  s.set(a.solve(r, s).map((l) => -l));
  const o = t.at(fe(i, s));
  return o.triangle.isFinite && o.squares < n ? o : e;
}
function Fa({ triangle: e, squares: t }, r) {
  if (!e.isFinite || !Number.isFinite(t)) return Number.POSITIVE_INFINITY;
  const a = j(e, r) === 0 ? 0 : e.normOfRight(r) ** 2;
  return Math.max(0, t - a);
}
function Ia({ point: e, squares: t, triangle: r }, a) {
  if (!Number.isFinite(t) || e.some((s, o) => r.norm(o) === 0)) return !1;
  if (r.normOfRight(r.size) <= Math.max(da * Math.sqrt(t), a)) return !0;
  const i = W.at(r),
    n = r.solve();
  return (
    n.every((s, o) => Math.abs(s) <= ma * Math.abs(e[o]) || Math.abs(s) * r.norm(o) <= a) &&
    i.lengthOf(n) <= nr * i.lengthOf(e)
  );
}
var ka = ({ point: e, triangle: t }) => Number.EPSILON * _(e.map((r, a) => r * t.norm(a)));
function $a(e, t, r) {
  const a = W.at(e.triangle),
    i = ({ triangle: s }) => (s.isFinite ? a.lengthOf(s.solve()) : Number.POSITIVE_INFINITY),
    { best: n } = (0, S.c)(
      {
        start: { best: e, length: i(e), damping: 0 },
        test: ({ length: s }) =>
          Number.isFinite(s) ? (s > 0 ? void 0 : "converged") : "undefined",
        step: ({ best: s, length: o, damping: l }) => {
          const { point: h, triangle: u } = s,
            m = l === 0 ? u.solve().map((p) => -p) : new X(u, a).damped(l).change,
            d = t.at(fe(h, m)),
            f = i(d);
          return f < o
            ? { next: { best: d, length: f, damping: l } }
            : o <= pa * a.lengthOf(h) || l > wa
              ? { ending: "converged" }
              : { next: { best: s, length: o, damping: l === 0 ? ca : va * l } };
        },
      },
      { limit: fa, watch: ({ best: s }) => r(s) },
    ).state;
  return n.squares <= e.squares * (1 + nr) ? n : e;
}
var Aa = [1, 0.1, 10, 0.01, 100, 0.001, 1e3, 1e-4, 1e4, 1e-5, 1e5, 1e-6, 1e6],
  Sa = 2,
  Oa = 2,
  Ta = 0.95,
  Vt = 200;
function _a(e, t, r, a, i = () => !0) {
  if (a.length === 0) return t;
  const n = new Q(pe(e)),
    s = (u) => {
      const m = or(n.at(u), n, r);
      return m.triangle.isFinite && Number.isFinite(m.squares)
        ? m.squares
        : Number.POSITIVE_INFINITY;
    },
    o = (u) => {
      let m = Number.POSITIVE_INFINITY,
        d = u[0];
      for (const f of u) {
        const p = s(f);
        p < Ta * m && i(f) && ((m = p), (d = f));
      }
      return d;
    },
    l = (u, m) => u.flatMap((d) => Aa.map((f) => d.map((p, w) => (w === m ? f : p))));
  if (a.length <= Sa) return o(a.reduce(l, [t]));
  let h = t;
  for (let u = 0; u < Oa; u++) for (const m of a) h = o(l([h], m));
  return h;
}
var za = 4;
function pe(e, t) {
  const { count: r, size: a, together: i = 1 } = e;
  if (r <= Vt) return e;
  const n = Math.min(i, za),
    s = Math.floor(Vt / n),
    o = Array.from({ length: s }, (h, u) => {
      if (n === 1 && t === void 0) return Math.floor((u * (r - 1)) / (s - 1));
      const m = Math.floor(((u + (t?.() ?? 0.5)) * r) / s);
      return Math.min(m - (m % i) + (m % (i - n + 1)), r - n);
    }),
    l = Array.from({ length: a + 1 }, () => new Float64Array(n));
  return {
    size: a,
    count: s * n,
    fill: (h, u, m, d) => {
      for (let f = 0; f < m; f++) {
        const p = (u + f) % n;
        (p === 0 || f === 0) && e.fill(h, o[Math.floor((u + f) / n)], n, l);
        for (const [w, c] of l.entries()) d[w][f] = c[p];
      }
    },
  };
}
var Ea = 10,
  sr = 1e-7,
  Pa = 1e-10,
  [lr, Va] = [0.37, 5.3],
  [ur, Ya] = [1e6, 1e3],
  La = 0.01,
  Z = 10,
  ja = 20;
function Da(e, t, r, { linear: a, isFlat: i }) {
  const { size: n, count: s } = r,
    { squares: o, point: l, rounding: h } = e,
    u = (e.degenerate.length > 0 && o > 0) || e.kink !== void 0;
  if (a === n || u || !Number.isFinite(o)) return [];
  const m = o / (s - n || 1),
    d = Ga(e, t, m).filter(({ isDoubtful: c }) => c);
  if (d.length === 0) return [];
  const f = [...new Set([pe(r), r])].map((c) => Ra(c, l, { linear: a, variance: m, rounding: h })),
    p = (c, g) => f.every((v) => Wa(l, c, g, v)),
    w = ({ index: c }) => {
      const g = l[c],
        v = [...dr(ur)].map((b) => g / b);
      return (t[c] ? [t[c], ...v] : v).some((b) => {
        const q = f.at(-1)?.(c, [mr(l, c, b)]);
        return q === "worse" || q === "hidden";
      });
    };
  return d.flatMap((c) => {
    const [g, v] = [p(c, 1), p(c, -1)];
    return !(g || v) || (i && !w(c)) ? [] : [{ index: c.index, sign: g && v ? 0 : g ? 1 : -1 }];
  });
}
function Ga(e, t, r) {
  const { point: a, triangle: i, squares: n, rounding: s, ending: o } = e,
    l = i.isFinite && hr(i) > sr,
    h = o !== "converged" || !l || n <= (Ea * s) ** 2,
    u = i.isFinite ? i.inverse() : [],
    m = Math.max(Math.sqrt(r), s);
  return Array.from(a, (d, f) => {
    const p = u[f] ?? Float64Array.of(Number.NaN),
      w = _(p),
      c = Number.isFinite(w) ? w * m : 0,
      g = Math.max(Math.abs(d), Math.abs(t[f])) || c || 1,
      v = Float64Array.from(a, (q, y) => {
        if (y === f) return g;
        const x = (p.reduce((I, k, $) => I + k * u[y]?.[$], 0) / w / w) * g;
        return Number.isFinite(x) ? x : 0;
      }),
      b = Math.max(ur, (Ya * c) / g);
    return { index: f, step: v, most: b, isDoubtful: h || c >= Math.abs(d) };
  });
}
function hr(e) {
  const { singular: t } = new X(e, W.at(e));
  return Math.max(t.at(-1) / t[0], Pa);
}
function Ra(e, t, r) {
  const { linear: a, variance: i, rounding: n } = r,
    s = new Q(e),
    o = s.at(t).squares + La * i;
  return (l, h) => {
    const u = h.map((p) => s.at(p));
    if (u.some(({ squares: p }) => p <= o + Z * n ** 2)) return "as good";
    const m = u.filter(({ triangle: p, squares: w }) => p.isFinite && Number.isFinite(w));
    if (m.length === 0) return "undefined";
    if (e.size === 1) return "worse";
    const d = l < a ? a - 1 : a,
      f = m.map(({ point: p }) => {
        const w = p[l],
          c = Ca(e, l, w),
          g = p.filter((I, k) => k !== l),
          v = me(c, g, { linear: d, maxIterations: ja }),
          b = Math.max(n, v.rounding),
          { triangle: q } = s.at(fr(v.point, l, w)),
          y = q.isFinite ? hr(q) : 1,
          x = y < sr ? b / y : b;
        return { squares: v.squares, known: b, hidden: x };
      });
    return f.some(({ squares: p, known: w }) => p <= o + Z * w ** 2)
      ? "as good"
      : f.every(({ squares: p, hidden: w }) => p <= o + Z * w ** 2)
        ? "hidden"
        : "worse";
  };
}
function Wa(e, { index: t, step: r, most: a }, i, n) {
  for (const s of dr(a)) {
    const o = e.map((u, m) => u + i * s * r[m]),
      l = mr(e, t, o[t]),
      h = n(t, [o, l]);
    if (h === "hidden") return !0;
    if (h === "undefined") return s > lr;
    if (h === "worse") return !1;
  }
  return !0;
}
function* dr(e) {
  for (let t = lr; t <= e; t *= Va) yield t;
}
var mr = (e, t, r) => e.map((a, i) => (i === t ? r : a)),
  fr = (e, t, r) => Float64Array.of(...e.subarray(0, t), r, ...e.subarray(t));
function Ca(e, t, r) {
  return {
    ...e,
    size: e.size - 1,
    fill: (a, i, n, s) => {
      const o = fr(a, t, r),
        l = new Float64Array(n);
      e.fill(o, i, n, [...s.slice(0, t), l, ...s.slice(t)]);
    },
  };
}
var pr = new Map([
    ["sin", 2 * Math.PI],
    ["cos", 2 * Math.PI],
    ["sec", 2 * Math.PI],
    ["csc", 2 * Math.PI],
    ["tan", Math.PI],
    ["cot", Math.PI],
  ]),
  Yt = 1e3,
  gr = 0.5;
function cr(e, t, r, a) {
  const { graph: i } = e;
  if (!i.dependencies(t).some((w) => Ba(i.operation(w)?.name ?? ""))) return;
  const n = new Map(r.map(({ node: w }, c) => [w, c])),
    s = t.map((w) => Ha(e, w, n)),
    o = s.reduce((w, c) => Math.max(w, c.length), 0);
  if (o === 0) return;
  let l = [...r, ...(a?.columns ?? [])],
    h = s.flat(),
    u = (0, O.d)(
      e,
      l,
      (w = new K.b({ withGuards: !0 })) => ({
        outputs: h.flatMap(({ phase: c, period: g }) => (g === void 0 ? [c] : [c, g])),
        findings: w,
      }),
      { gradients: !1 },
    ),
    m = new Float64Array(l.length),
    d = (w, c) => {
      const g = Array.from({ length: o }, () => []);
      m.set(w);
      const v = () => {
        let b = u(m),
          q = 0;
        for (const y of s)
          for (const [x, { period: I, of: k }] of y.entries()) {
            const $ = b[q++];
            g[x]?.push($ / (I === void 0 ? k : b[q++]));
          }
      };
      a === void 0 && v();
      for (const b of a === void 0 ? [] : c) {
        for (const [q, y] of a?.cells.entries() ?? []) m[r.length + q] = y[b];
        v();
      }
      return g;
    },
    f = a?.cells[0]?.length ?? 0,
    p;
  return (w) => {
    p ??= Ja(f, (g) => d(w, g));
    const c = s.find((g) => g.length === o);
    return d(w, p)
      .map((g, v) => ({ ...Ka(g), by: c[v]?.by ?? [] }))
      .filter(({ pace: g }) => g > 0);
  };
}
var Ba = (e) => pr.has(e) || e === "mod";
function Ha({ graph: e }, t, r) {
  return e.dependencies([t]).flatMap((a) => {
    const i = e.operation(a)?.name ?? "",
      n = pr.get(i);
    if (n === void 0 && i !== "mod") return [];
    const [s, o] = e.operands(a);
    if (s === void 0) return [];
    const l = e.dependencies([s]).flatMap((h) => r.get(h) ?? []);
    return l.length === 0
      ? []
      : [
          n === void 0 && o !== void 0
            ? { phase: s, by: l, of: 1, period: o }
            : { phase: s, by: l, of: n ?? 1 },
        ];
  });
}
function Ja(e, t) {
  const r = Array.from({ length: e }, (n, s) => s);
  if (e <= Yt) return r;
  const a = (n) =>
      n.reduce((s, o) => Math.max(s, o), -1 / 0) - n.reduce((s, o) => Math.min(s, o), 1 / 0),
    [i] = t(r).sort((n, s) => a(s) - a(n));
  return r.sort((n, s) => i?.[n] - i?.[s]).slice(0, Yt);
}
var Ua = 0.001;
function Ka(e) {
  const t = Float64Array.from(new Set(e)).sort(),
    r = t
      .slice(1)
      .map((n, s) => n - t[s])
      .sort(),
    a = r[Math.floor(r.length / 2)] ?? 0,
    i = r.at(-1) - r[0] <= Ua * a;
  return { pace: a, isEven: i };
}
function Qa(e, t, r, a, i) {
  const { count: n, skipped: s } = a,
    o = i.map(({ name: d }) => a.columns.get(d)),
    l = Xa(e, t, i, o, n),
    h = (0, O.d)(e, [...r, ...i], (d) => le(e, t.model, d), { gradients: !0, by: r }),
    u = r.length,
    m = new Float64Array(u + i.length);
  return {
    count: n,
    ...l,
    together: 1,
    pace: () => cr(e, le(e, t.model).outputs, r, { columns: i, cells: o }),
    abscissa: Za(e, t, i, o, (d, f, p) => (m.set(d), (m[u + f] = p), h(m)[0])),
    nameOf: (d) => {
      const f = i.map(({ name: p }, w) => `${p} = ${o[w]?.[d]}`);
      return `row ${ei(d, s)}${f.length === 0 ? "" : ` (${f.join(", ")})`}`;
    },
    model: (d, f, p, w) => {
      m.set(d);
      const c = w[u];
      for (let g = 0; g < p; g++) {
        for (let b = 0; b < o.length; b++) m[u + b] = o[b][f + g];
        const v = h(m);
        c[g] = v[0];
        for (let b = 0; b < u; b++) w[b][g] = v[1 + b];
      }
    },
  };
}
function le(e, t, r) {
  const a = e.lower(t, r);
  if ((0, T.a)(a.quantity)) throw (0, M.x)(t, a.quantity.length);
  return (0, O.b)(a);
}
function Xa(e, { left: t, weighting: r }, a, i, n) {
  const s = r === void 0 ? [t] : [t, r.expression],
    o = (0, O.d)(
      e,
      a,
      (u = new K.b()) => ({ outputs: s.flatMap((m) => le(e, m, u).outputs), findings: u }),
      { gradients: !1 },
    ),
    l = s.map(() => new Float64Array(n)),
    h = new Float64Array(a.length);
  for (let u = 0; u < n; u++) {
    for (let d = 0; d < i.length; d++) h[d] = i[d][u];
    const m = o(h);
    for (let d = 0; d < l.length; d++) l[d][u] = m[d];
  }
  return { measured: l[0], weighting: l[1] };
}
function Za(e, { model: t }, r, a, i) {
  const n = (0, z.l)(t, e),
    [s, ...o] = [...r.entries()].filter(([, { name: u }]) => n.has(u));
  if (s === void 0 || o.length > 0) return;
  const [l, { name: h }] = s;
  return { name: h, values: a[l], curve: (u, m) => i(u, l, m) };
}
function ei(e, t) {
  let r = e + 1;
  for (const a of t) a <= r && r++;
  return r;
}
var G = 16;
function ti(e, t, r) {
  const { graph: a } = e,
    { left: i, model: n, weighting: s } = t,
    o = new K.b({ withGuards: !0 }),
    l = e.lower(n, o).quantity,
    h = !o.shapeDependsOnValues && o.guards?.length === 0,
    u = e.lower(i).quantity;
  if (!(0, T.a)(u) && !(0, T.a)(l))
    throw (0, M.O)("there are no points to fit to", "name a file, with data.csv, or bind lists");
  const m = Math.max((0, T.c)(u).length, (0, T.c)(l).length),
    d = (g) => {
      const v = (0, T.c)(e.lower(g).quantity);
      return Float64Array.from(ee(g, v, m), (b) => a.value(b));
    },
    f = ee(n, (0, T.c)(l), m),
    p = (g) => {
      const v = (b) => ee(n, b, m).slice(g, g + G);
      return h
        ? () => ({ outputs: v(f), findings: o })
        : (b) => {
            const q = e.lower(n, b);
            return (0, O.b)(q, v((0, T.c)(q.quantity)));
          };
    },
    w = r.length,
    c = [];
  for (let g = 0; g < m; g += G) c.push((0, O.d)(e, r, p(g), { gradients: !0 }));
  return {
    count: m,
    measured: d(i),
    weighting: s && d(s.expression),
    together: G,
    pace: () => cr(e, f, r),
    abscissa: ri(e, n, r, m),
    nameOf: (g) => `point ${g + 1}`,
    model: (g, v, b, q) => {
      let y = new Float64Array(0),
        x = -1;
      for (let I = 0; I < b; I++) {
        const k = Math.floor((v + I) / G);
        k !== x && (y = c[k](g)), (x = k);
        const $ = ((v + I) % G) * (1 + w);
        q[w][I] = y[$];
        for (let A = 0; A < w; A++) q[A][I] = y[$ + 1 + A];
      }
    },
  };
}
function ri(e, t, r, a) {
  const { graph: i, variables: n } = e,
    s = new Set(r.map(({ node: l }) => l)),
    o = [...(0, z.l)(t, e).keys()].flatMap((l) => {
      const h = (0, T.c)(n.get(l)?.quantity ?? []);
      return h.length !== a || i.dependencies(h).some((u) => s.has(u))
        ? []
        : [{ name: l, values: h.map((u) => i.value(u)) }];
    });
  return o.length === 1 ? o[0] : void 0;
}
function ee(e, t, r) {
  if (t.length === r) return t;
  if (t.length !== 1) throw (0, M.w)(e, [r, t.length]);
  return Array.from({ length: r }, () => t[0]);
}
function ai({ count: e, measured: t, model: r, nameOf: a }, i, n, s) {
  const o = n.length,
    l = Array.from({ length: o + 1 }, () => new Float64Array(1));
  for (let h = 0; h < e; h++) {
    const u = t[h];
    if (!Number.isFinite(u))
      throw (0, M.O)(`the left side is ${te(u)} in ${a(h)}`, "leave that row or point out", s.left);
    r(i, h, 1, l);
    const m = l[o][0];
    if (!Number.isFinite(m))
      throw (0, M.O)(
        `where the parameters start, the model is ${te(m)} in ${a(h)}`,
        "start from other values, or leave that row or point out",
        s.model,
      );
    const d = n.findIndex((p, w) => !Number.isFinite(l[w][0]));
    if (d === -1) continue;
    const f = l[d][0];
    throw (0, M.O)(
      `where the parameters start, the derivative with respect to ${n[d]} is ${te(f)} in ${a(h)}`,
      "start from other values, or leave that row or point out",
      s.model,
    );
  }
}
var te = (e) => (Number.isNaN(e) ? "nan" : e > 0 ? "inf" : "-inf"),
  [ii, ni] = [40, 16e3],
  oi = 60,
  si = 2,
  [li, ui] = [5, 2],
  [hi, di] = [1e-7, 1e-9];
function mi(e, t, r, { good: a, total: i }) {
  const { start: n, linear: s, free: o, over: l, rhythms: h, isSeen: u = () => !0 } = t,
    m = (0, Xt.a)(1),
    d = pe(e, m),
    f = new Q(d),
    p = (y) => Fa(f.at(y), s),
    w = d.count / e.count,
    c = (y, x) => Math.abs(y - x) <= Math.max(hi * Math.min(y, x), di * i * w),
    g = (y) => {
      const x = [...y.map(({ squares: k }) => k), r.squares * w],
        I = Math.min(...x);
      return x.filter((k) => c(k, I)).length >= (I <= a * i * w ? ui : li);
    },
    v = () => {
      let y = Float64Array.from(n);
      for (const I of o) y[I] = Lt(Lt(Rt(l, m), m), m);
      let x = u(y) ? p(y) : Number.POSITIVE_INFINITY;
      for (let I = 0; I < si; I++)
        for (const k of o) {
          const $ = I === 0 ? (h?.get(k) ?? []) : [],
            A = [...Rt(l, m).flat(), ...$];
          for (const E of A) {
            const V = y.map(($r, Ar) => (Ar === k ? E : $r)),
              C = p(V);
            C < x && u(V) && ([y, x] = [V, C]);
          }
        }
      for (const I of o) {
        const k = y.map((A, E) => (E === I ? Math.abs(A) : A)),
          $ = p(k);
        $ <= x && ([y, x] = [k, $]);
      }
      return { point: y, squares: x };
    },
    { state: b, steps: q } = (0, S.c)(
      {
        start: [],
        test: () => (f.evaluations < ni ? void 0 : "stalled"),
        step: (y) => {
          const { point: x, squares: I } = v();
          if (!Number.isFinite(I)) return { next: y };
          const k = me(d, x, { linear: s, maxIterations: oi });
          if (((f.evaluations += k.evaluations), !Number.isFinite(k.squares))) return { next: y };
          const $ = [...y, { start: x, squares: k.squares, point: k.point }];
          return { next: $, ending: g($) ? "converged" : void 0 };
        },
      },
      { limit: ii },
    );
  return { points: fi(b, o, c).map((y) => y.start), tried: q };
}
function fi(e, t, r) {
  const a = Math.min(...e.map(({ squares: o }) => o)),
    i = ({ point: o }) => t.reduce((l, h) => l + Math.log(Math.abs(o[h]) || Number.MIN_VALUE), 0),
    n = e.filter(({ squares: o }) => r(o, a)),
    s = e.filter(({ squares: o }) => !r(o, a));
  return [...n.sort((o, l) => i(o) - i(l)).slice(0, 1), ...s.sort((o, l) => o.squares - l.squares)];
}
var Lt = (e, t) => e[Math.floor(t() * e.length)],
  [jt, pi, Dt, Gt] = [10, 8, 30, 8],
  gi = 400;
function Rt(e, t) {
  const r = (d, f) => Array.from({ length: d }, (p, w) => ci(f((w + t()) / d))),
    a = (d, f) => (p) => d * (f / d) ** p,
    i = [...r(Gt, a(0.01, 100)), ...r(Gt / 2, a(-0.1, -10))];
  if (e === void 0) return [r(Dt, a(0.001, 1e3)), i];
  const { low: n, high: s, count: o } = e,
    l = s - n,
    h = 10 ** (Math.floor(Math.log10(l)) - 2),
    u = Array.from({ length: jt }, (d, f) => {
      const p = n + (l * (f + t())) / jt;
      return Number((h * Math.round(p / h)).toPrecision(15));
    }),
    m = Math.min(Math.max(o - 1, 2), gi);
  return [u, r(pi, a(l / 100, 2 * l)), r(Dt, a(1 / l, (Math.PI * m) / l)), i];
}
var ci = (e) => Number(e.toPrecision(3)),
  vr = 0.95,
  vi = 0.75,
  re = 0.05,
  wi = 1e-9,
  [bi, yi] = [10, 3],
  Mi = 2e6,
  xi = 400,
  [Wt, wr] = [1.25, 0.1],
  br = 200,
  qi = ({ unvalued: e, linear: t }) => e.some((r) => r >= t),
  Ni = (e) =>
    e && {
      pace: e,
      isSeen: (t) => {
        const r = e(t),
          a = new Set(r.flatMap(({ pace: i, by: n }) => (i <= gr ? n : [])));
        return r.every(({ by: i }) => i.every((n) => a.has(n)));
      },
    };
function yr({ pace: e }, t, r, a) {
  const i = (s) => {
      const o = e(t.map((l, h) => (h === r ? s : l))).flatMap(({ pace: l, by: h }) =>
        h.includes(r) ? [l] : [],
      );
      return o.length === 0 ? 0 : Math.min(...o);
    },
    n = i(a);
  return { pace: n, power: Math.log(i(Wt * a) / n) / Math.log(Wt) };
}
function Fi(e, t) {
  const r = Array.from(t, (i, n) => Math.abs(yr(e, t, n, i).power)),
    a = Math.max(...r.filter(Number.isFinite), 0);
  return a > wr ? r.indexOf(a) : void 0;
}
function Ii(e, t, r, a) {
  const { pace: i, power: n } = yr(e, t, r, 1);
  if (!(i > 0) || !(Math.abs(n) > wr)) return [];
  const s = Math.min(a - 1, xi);
  return Array.from({ length: s }, (o, l) =>
    Number((((gr * (l + 1 / 2)) / (a - 1) / i) ** (1 / n)).toPrecision(4)),
  ).filter(Number.isFinite);
}
function Ct(e, t, r, a = vr) {
  return !(!(t > 0) || e.squares <= (1 - a) * t) || e.ending !== "converged" || ge(e, r);
}
function ue(e, t, { linear: r, unvalued: a }, i, { variance: n, points: s, search: o, waves: l }) {
  const h = a.filter((b) => b >= r);
  if (h.length === 0) return e;
  if (!(n > 0)) return Bt(e, o);
  let u = i && xr(i),
    m = u !== void 0 && u.high > u.low ? u : void 0,
    { points: d, tried: f } = mi(
      t,
      {
        start: e.start,
        linear: r,
        free: h,
        over: m,
        isSeen: l?.isSeen,
        rhythms: l && new Map(h.map((b) => [b, Ii(l, e.start, b, s)])),
      },
      e.solution,
      { good: 1 - vr, total: n },
    ),
    p = { ...e, tried: f },
    w = ({ point: b }) => l !== void 0 && !l.isSeen(b),
    c = (b) => b.degenerate.length > 0 || !ge(b, s),
    g = Math.max(1, Math.min(bi, Math.floor(Mi / t.count))),
    v = 0;
  for (const b of d.slice(0, g)) {
    if (v === yi) break;
    const q = o(b, br);
    if (!Number.isFinite(q.squares) || !c(q)) continue;
    q.ending === "converged" && v++;
    const y =
        w(p.solution) && !w(q)
          ? q.squares <= (1 + re) * p.solution.squares + wi * n
          : q.squares < (1 - re) * p.solution.squares,
      x = q.ending === "converged" && p.solution.ending !== "converged",
      I = q.squares <= p.solution.squares * (1 + re);
    (y || !c(p.solution) || (x && I)) && (p = { start: b, solution: q, tried: f });
  }
  return Bt(p, o);
}
function Bt(e, t) {
  const { solution: r } = e;
  if (r.ending !== "steps") return e;
  const a = t(r.point);
  return {
    ...e,
    solution: {
      ...a,
      iterations: r.iterations + a.iterations,
      evaluations: r.evaluations + a.evaluations,
    },
  };
}
function Mr({ triangle: e }, t) {
  const r = 4 * Number.EPSILON * (e.size + Math.sqrt(t));
  return new X(e, W.at(e)).flatDirections(r);
}
var ge = (e, t) => e.degenerate.length === 0 && (!e.triangle.isFinite || Mr(e, t).length > 0);
function xr({ values: e }) {
  let [t, r] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let a = 0; a < e.length; a++) (t = Math.min(t, e[a])), (r = Math.max(r, e[a]));
  return { low: t, high: r, count: e.length };
}
function ki(e, t, r, a) {
  const { varied: i } = r,
    n = i.map(({ name: A }) => A),
    s = Yi(t, e),
    o = s === void 0 ? t.count : s.filter((A) => A > 0).length;
  Si(o, t.count, n.length);
  const l = ji(t, s),
    h = Di(t, s, l, r),
    u = r.linear === n.length ? void 0 : Ni(t.pace()),
    m = Oi(h, r, u);
  ai(t, m.checked, n, e);
  let d = Hi(t, s, l),
    { linear: f } = r,
    p = Number.POSITIVE_INFINITY,
    w = (A, E) =>
      me(h, A, {
        linear: f,
        maxIterations: E,
        watch: (V, C) => {
          V.squares > p || ((p = V.squares), a(V.point, V.squares * l ** 2, C));
        },
      }),
    c = qi(r),
    g = { start: m.point, solution: w(m.point, c ? br : void 0), tried: 0 },
    v = { variance: d, points: o, search: w, waves: u },
    { abscissa: b } = t,
    q = c && u?.isSeen(g.solution.point) === !1,
    y = g;
  (q || Ct(g.solution, d, o)) &&
    ((y = ue(g, h, r, b, v)),
    c &&
      u?.pace(y.solution.point).some(({ isEven: A }) => !A) &&
      Ct(y.solution, d, o, vi) &&
      (y = ue(y, h, r, b, { ...v, waves: void 0 })));
  const { solution: x } = y,
    I = u && Ai(y, u, h, r, b, v);
  if (!Number.isFinite(x.squares))
    throw (0, M.O)(
      "where the parameters start, the sum of squares is more than a number can hold",
      "start from other values",
      e.model,
    );
  const k = Da(x, y.start, h, { linear: f, isFlat: ge(x, o) }),
    $ = k.length > 0 ? "unbounded" : x.ending;
  return (
    x.degenerate.length === 0 && $ !== "unbounded" && Wi(x, n, o, r.advice ?? Ci(t)),
    {
      ...zi(r, y.start, x),
      ...Ei({ ...x, ending: $ }, r.shown, o, l, e.weighting?.kind === "sigma"),
      solution: x,
      alias: I,
      ending: $,
      runaways: k.map(({ index: A, sign: E }) => $i(n[A], E)),
      tried: y.tried,
      isFromElsewhere: y.start !== m.point,
      points: o,
      squares: Ti(x.squares, l ** 2),
      explained: d > 0 ? 1 - x.squares / d : void 0,
      isLinear: f === n.length,
    }
  );
}
var $i = (e, t) => `${e} goes to ${t === -1 ? "-" : ""}infinity`;
function Ai(e, t, r, a, i, n) {
  const { point: s } = e.solution;
  if (t.isSeen(s)) return;
  const o = Fi(t, s);
  if (o === void 0) return;
  const { varied: l, linear: h, unvalued: u } = a,
    m = [...l.keys()],
    d = m.slice(h).every((f) => u.includes(f)) ? e : ue(e, r, { ...a, unvalued: m }, i, n);
  return {
    name: l[o].name,
    value: s[o],
    slower: t.isSeen(d.solution.point) ? d.solution.point[o] : void 0,
  };
}
function Si(e, t, r) {
  if (e === 0)
    throw (0, M.O)(
      "there are no points to fit to",
      t === 0 ? "no row has a number in each column" : "all weights are 0",
    );
  if (!(e >= r))
    throw (0, M.O)(
      `there are ${r} parameters, and only ${(0, M.a)(e, "point")}`,
      "leave some parameters as they are: name the others with over",
    );
}
function Oi(e, { start: t, linear: r, unvalued: a }, i) {
  const n = (h) => h >= r || !a.includes(h),
    s = t.map((h, u) => (n(u) ? h : 0)),
    o = a.filter((h) => h >= r),
    l = _a(e, s, r, o, i?.isSeen);
  return { point: l, checked: l.map((h, u) => (n(u) ? h : t[u])) };
}
function Ti(e, t) {
  const r = e * t;
  return (r >= _i && r < Number.POSITIVE_INFINITY) || e === 0 ? r : Number.NaN;
}
var _i = 2 ** -1022;
function zi({ varied: e, linear: t, shown: r, unvalued: a }, i, { point: n, degenerate: s }) {
  const o = (l) => e[l].name;
  return {
    names: r.map(o),
    shown: r,
    unvalued: r
      .filter((l) => a.includes(l))
      .map((l) => ({ name: o(l), start: l < t ? void 0 : i[l] })),
    estimates: r.map((l) => n[l]),
    degenerate: r.filter((l) => s.includes(l)).map(o),
  };
}
function Ei({ triangle: e, squares: t, rounding: r, degenerate: a, ending: i }, n, s, o, l) {
  const h = s - e.size,
    u = h === 0 ? Number.NaN : Math.sqrt(t / h);
  if (a.length > 0 || i !== "converged")
    return { freedom: h, deviation: u * o, errors: [], correlations: [] };
  const m = Math.max(u, r / Math.sqrt(h)),
    d = e.inverse(),
    f = n.map((g) => d[g]),
    p = f.map((g) => _(g)),
    w = f.map((g, v) => g.map((b) => b / p[v])),
    c = l || h > 0;
  return {
    freedom: h,
    deviation: u * o,
    errors: c ? p.map((g) => g * (l ? 1 / o : m)) : [],
    correlations: w.map((g, v) => w.map((b, q) => (v === q ? 1 : Pi(Vi(g, b))))),
  };
}
var Pi = (e) => Math.max(-1, Math.min(1, e)),
  Vi = (e, t) => e.reduce((r, a, i) => r + a * t[i], 0);
function Yi({ weighting: e, nameOf: t }, r) {
  if (e === void 0 || r.weighting === void 0) return;
  const { kind: a, expression: i } = r.weighting;
  return e.map((n, s) => {
    const o = a === "weights" ? Math.sqrt(n) : 1 / n;
    if (Number.isFinite(o) && o >= 0 && n < Number.POSITIVE_INFINITY) return o;
    throw (0, M.O)(
      `the ${a === "weights" ? "weight" : "standard deviation"} is ${n} in ${t(s)}`,
      a === "weights"
        ? "a weight is 0 or more"
        : "it is more than 0; weights say how much points count",
      i,
    );
  });
}
var [Li, Ht] = [332, 1e3];
function ji({ measured: e }, t) {
  let r = Number.NEGATIVE_INFINITY;
  for (const [a, i] of e.entries()) {
    const n = Math.log2(Math.abs(i)) + Math.log2(t?.[a] ?? 1);
    n > r && (r = n);
  }
  return r === Number.NEGATIVE_INFINITY || Math.abs(r) < Li
    ? 1
    : 2 ** Math.max(-Ht, Math.min(Ht, Math.floor(r)));
}
function Di({ count: e, measured: t, model: r, together: a }, i, n, { varied: s, linear: o }) {
  const l = s.length,
    h = o === l,
    u = new Float64Array(l),
    m = (d, f) => (d / n) * (i?.[f] ?? 1);
  return {
    size: l,
    count: e,
    together: a,
    rounding: Number.EPSILON * _(t.map(m)),
    fill: (d, f, p, w) => {
      r(h ? u : d, f, p, w);
      const c = w[l];
      for (let g = 0; g < p; g++) {
        const v = t[f + g];
        c[g] = h ? Gi(w, g, d, v) : c[g] - v;
      }
      if (!(i === void 0 && n === 1))
        for (const g of w) for (let v = 0; v < p; v++) g[v] = m(g[v], f + v);
    },
  };
}
function Gi(e, t, r, a) {
  const i = new ir(-a);
  i.add(e[r.length][t]);
  for (let n = 0; n < r.length; n++) i.addProduct(e[n][t], r[n]);
  return i.value;
}
var Ri = 0.05;
function Wi(e, t, r, a) {
  const { point: i } = e,
    n = Mr(e, r);
  if (n.length === 0) return;
  const s = (h) => n.some((u) => Math.abs(u[h]) > Ri),
    o = t.filter((h, u) => s(u)),
    l = `at ${t.flatMap((h, u) => (s(u) ? [`${h} = ${(0, M.e)(i[u], 5)}`] : [])).join(", ")}`;
  throw o.length === 1
    ? (0, M.O)(`${o[0]} makes no difference ${l}`, a ?? "start from other values, or leave it out")
    : (0, M.O)(
        `${(0, M.c)(o)} cannot be told apart ${l}: others give the same curve`,
        a ?? `fix one of them, as const ${o[0]} = \u2026, or start from other values`,
      );
}
function Ci({ abscissa: e }) {
  if (e === void 0) return;
  const { low: t, high: r } = xr(e),
    a = t / 2 + r / 2;
  if (!(r > t && r - t < Bi * Math.abs(a))) return;
  const { name: i } = e,
    n = a > 0 ? "-" : "+";
  return `fix one of them, or write (${i} ${n} ${(0, M.e)(Math.abs(a), 3)}) for ${i}, which is far from 0`;
}
var Bi = 0.001;
function Hi({ measured: e }, t, r) {
  let a = t?.reduce((o, l) => Math.max(o, l), 0) ?? 1,
    [i, n, s] = [0, 0, 0];
  for (const [o, l] of e.entries()) {
    const h = t === void 0 ? 1 : (t[o] / a) ** 2;
    if (h === 0) continue;
    const u = (l / r) * a;
    i += h;
    const m = u - n;
    (n += (h / i) * m), (s += h * m * (u - n));
  }
  return s;
}
var L = (e) => (e.includes("more") ? "more" : e.includes(1) ? 1 : 0),
  Jt = {
    add: L,
    sub: L,
    neg: L,
    sum: L,
    mul: ([e = 0, t = 0]) => (e === 0 ? t : t === 0 ? e : "more"),
    div: ([e = 0, t = 0]) => (t === 0 ? e : "more"),
    if: ([e = 0, ...t]) => (e === 0 ? L(t) : "more"),
  };
function Ji(e, t, r) {
  const a = e.dependencies(t),
    i = [];
  for (const n of r) {
    const s = new Set([...i, n]),
      o = new Map();
    for (const l of a) o.set(l, s.has(l) ? 1 : Ui(e, l, o));
    t.every((l) => o.get(l) !== "more") && i.push(n);
  }
  return i;
}
function Ui(e, t, r) {
  const a = Array.from(e.operands(t), (n) => r.get(n) ?? 0);
  if (a.every((n) => n === 0)) return 0;
  const i = e.operation(t);
  return i === void 0 ? L(a) : Object.hasOwn(Jt, i.name) ? Jt[i.name](a) : "more";
}
var qr = 1,
  Ki = new Set(["pi", "\u03C0", "inf", "\u221E", "nan"]),
  Qi = (e) =>
    e.kind === "power" && e.base.kind === "name" && e.base.name === "e"
      ? [e.exponent]
      : (0, Y.h)(e);
function Xi({ left: e, model: t, weighting: r }, a) {
  const i = new Map();
  for (const n of [e, t, r?.expression])
    if (n !== void 0) for (const [s, o] of (0, z.l)(n, a)) i.has(s) || i.set(s, o);
  return i;
}
function Zi(e, t, r) {
  const { over: a, model: i } = t;
  for (const v of a ?? []) tn(e, v, r);
  const n = rn(e, t, r),
    s = e.lower(i).quantity,
    o = an(e, s),
    l = (v) => (r === void 0 ? !nn(e, v) : !r.columns.has(v)),
    h = a?.map(({ name: v }) => v) ?? o.filter(l);
  for (const { name: v, place: b } of a ?? []) if (!o.includes(v)) throw Fr(e, v, b, r);
  if (h.length === 0)
    throw (0, M.O)(
      "the model has no parameters",
      "parameters are inputs, as a = 1, and names that are no columns and have no value",
      i,
    );
  on(e, t, h);
  const { graph: u } = e,
    m = (0, T.c)(e.lower(i).quantity),
    d = new Set(u.dependencies(m)),
    f = h.flatMap((v) => (0, O.a)(e, v, qr)).filter(({ node: v }) => d.has(v)),
    p = f.map(({ node: v }) => v),
    w = new Set(Ji(u, m, p)),
    c = ({ node: v }) => w.has(v),
    g = [...f.filter(c), ...f.filter((v) => !c(v))];
  return {
    varied: g,
    linear: w.size,
    shown: f.map((v) => g.indexOf(v)),
    start: Float64Array.from(g, ({ node: v }) => u.value(v)),
    unvalued: [...g.keys()].filter((v) => n.includes(g[v]?.name ?? "")),
    constants: [...(0, z.l)(i, e, Qi).keys()].filter(
      (v) => z.d.has(v) && !e.variables.has(v) && !Ki.has(v),
    ),
    advice: en(n, r),
  };
}
var en = (e, t) =>
    e.length === 0 || t === void 0
      ? void 0
      : `start from other values, or fix one of them; or is one meant as a column? there are ${Nr(t.names)}`,
  Nr = (e) => e.map(Y.j).join(", ");
function tn(e, { name: t, place: r, start: a }, i) {
  if (i?.columns.has(t)) throw Fr(e, t, r, i);
  if (a === void 0) return;
  const n = e.numbersIn(e.lower(a).quantity),
    s = e.variables.get(t);
  s?.kind === "input" ? e.moveInput(s, n, void 0, !1) : e.bindInput(t, n);
}
function rn(e, { left: t, model: r, over: a, weighting: i }, n) {
  const s = [],
    o = n?.names ?? [],
    l = o.filter((u) => !n?.columns.has(u)),
    h = (u, m, d) => {
      const f =
        o.length === 0
          ? "bind it to a list, or name a file of data: with data.csv"
          : `the columns are ${Nr(o)}${a === void 0 ? "" : ", and parameters are named after over"}`;
      return (0, M.i)(m, "variable", u, { suggestion: d && (0, Y.j)(d), advice: f });
    };
  for (const u of [t, i?.expression])
    for (const [m, d] of u ? (0, z.l)(u, e) : [])
      if (!e.isVariable(m)) throw h(m, d, (0, ne.a)(m, [...o, ...e.variableNames()]));
  for (const [u, m] of (0, z.l)(r, e)) {
    if (e.isVariable(u)) continue;
    const d = a?.some((p) => p.name === u) ?? !0,
      f = u.length > 2 || !d ? (0, ne.a)(u, l) : void 0;
    if (!d || f !== void 0) throw h(u, m, f);
    e.bindInput(u, qr), s.push(u);
  }
  return s;
}
var an = (e, t) => [
    ...new Set(
      (0, T.c)(t).flatMap((r) =>
        e.gradient(r).inputs.flatMap((a) => {
          const i = e.inputOf(a).input;
          return e.variables.get(i.name)?.input === i ? [i.name] : [];
        }),
      ),
    ),
  ],
  nn = (e, t) => typeof e.variables.get(t)?.quantity != "number";
function Fr(e, t, r, a) {
  const i = e.variables.get(t)?.kind,
    n =
      (a?.columns.has(t) ?? !1)
        ? "is a column of the data"
        : i === "input"
          ? "has no part in the model"
          : i === void 0 && !e.isVariable(t)
            ? "is not in the model"
            : `is ${i === "derived" ? "a derived value" : "a constant"}`,
    s = i === void 0 && z.d.has(t);
  return (0, M.O)(
    `${t} ${n}, and cannot be a parameter`,
    s ? `with a start it can: over ${t} = 1` : "parameters are inputs, as a = 1",
    r,
  );
}
function on(e, { left: t, weighting: r }, a) {
  for (const i of [t, r?.expression]) {
    if (i === void 0) continue;
    const n = (0, er.d)(e, e.lower(i).quantity).find((s) => a.includes(s));
    if (n !== void 0)
      throw (0, M.O)(
        `${n} is a parameter, and cannot stand here too`,
        `a constant can: const ${n} = \u2026; or name the parameters: over \u2026`,
        i,
      );
  }
}
var R = 2e3,
  sn = 100,
  Ut = 401;
function ln(e, t, r) {
  const { abscissa: a, count: i } = t,
    n = Array.from({ length: Math.min(i, R) }, (c, g) => (i <= R ? g : Math.floor((g * i) / R))),
    s = n.map((c) => un(t, r, c)),
    o = n.map((c) => t.measured[c]),
    l = a === void 0 ? s : n.map((c) => a.values[c]),
    h = (0, Y.k)(e.left),
    u = { label: a?.name ?? "fitted", range: (0, H.a)(l) },
    m = hn(t, r, l, s),
    d = n.length > sn,
    f = { kind: "line", name: "model", pieces: dn(m), isOnTop: d },
    p = { kind: "points", name: "data", points: he(l, o) },
    w = o.map((c, g) => c - s[g]);
  return {
    kind: "plot",
    x: u,
    y: { label: h, range: (0, H.a)([...o, ...m.map(([, c]) => c)]) },
    series: [f, p],
    ...(i > R ? { notes: [`${R} of ${i} points are drawn`] } : {}),
    below: {
      kind: "plot",
      x: u,
      y: { label: "residual", range: (0, H.a)([0, ...w]) },
      series: [
        {
          kind: "line",
          name: "0",
          isOnTop: d,
          pieces: [
            [
              [u.range[0], 0],
              [u.range[1], 0],
            ],
          ],
        },
        { kind: "points", name: `${h} \u2212 model`, points: he(l, w) },
      ],
    },
  };
}
function un({ model: e }, t, r) {
  const a = Array.from({ length: t.length + 1 }, () => new Float64Array(1));
  return e(t, r, 1, a), a.at(-1)?.[0];
}
function hn({ abscissa: e }, t, r, a) {
  const { curve: i } = e ?? {};
  if (i === void 0) return he(r, a).sort(([o], [l]) => o - l);
  let [n, s] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const o of r) [n, s] = [Math.min(n, o), Math.max(s, o)];
  return Array.from({ length: Ut }, (o, l) => {
    const h = l / (Ut - 1),
      u = n * (1 - h) + s * h;
    return [u, i(t, u)];
  });
}
var he = (e, t) => e.map((r, a) => [r, t[a]]);
function dn(e) {
  let t = [],
    r = !1;
  for (const a of e) {
    const i = a.every(Number.isFinite);
    i && r ? t.at(-1)?.push(a) : i && t.push([a]), (r = i);
  }
  return t;
}
var mn = 200,
  ae = 1e-6,
  [fn, pn] = [1e-13, 100],
  Kt = 1.959963984540054;
function gn(e) {
  return e >= mn
    ? cn(Kt, e)
    : (0, S.c)(
        {
          start: Kt,
          step: (t) => {
            const r = (ie(t + ae * t, e) - ie(t - ae * t, e)) / (2 * ae * t),
              a = t - (ie(t, e) - 0.95) / r;
            return { next: a, ending: Math.abs(a - t) <= fn * t ? "converged" : void 0 };
          },
        },
        { limit: pn },
      ).state;
}
function ie(e, t) {
  let r = Math.atan(e / Math.sqrt(t)),
    a = t % 2 === 1,
    i = Math.cos(r) ** 2,
    n = a ? Math.cos(r) : 1,
    s = t === 1 ? 0 : n;
  for (let o = a ? 3 : 2; o <= t - 2; o += 2) (n *= (i * (o - 1)) / o), (s += n);
  return a ? (2 / Math.PI) * (r + Math.sin(r) * s) : Math.sin(r) * s;
}
function cn(e, t) {
  const [r, a] = [e * e, t],
    i = (r + 1) / 4,
    n = ((5 * r + 16) * r + 3) / 96,
    s = (((3 * r + 19) * r + 17) * r - 15) / 384,
    o = ((((79 * r + 776) * r + 1482) * r - 1920) * r - 945) / 92160;
  return e * (1 + (i + (n + (s + o / a) / a) / a) / a);
}
var vn = 0.95,
  wn = 4,
  bn = 5;
function yn(e, t, r, a) {
  const { correlations: i, names: n } = e;
  return [
    ...xn(e),
    ...$n(e),
    ...An(e),
    ...On(e),
    ...r.map(Tn),
    ...(a.length === 0 ? [] : [(0, U.d)(a)]),
    "",
    _n(e, t),
    "",
    zn(e, t, a),
    ...Sn(e),
    ...(n.length < 2 || i.length === 0 ? [] : ["", En(n, i)]),
    ...Pn(n, i),
  ];
}
function Mn(e, t, r, a, i) {
  return [
    `after ${(0, M.a)(i, "iteration")}; this is the best so far`,
    "",
    {
      kind: "listing",
      results: ["estimate"],
      columns: [
        { key: "parameter", title: "parameter" },
        { key: "estimate", title: "estimate" },
      ],
      rows: a.map((n) => [e[n], t[n]]),
    },
    "",
    {
      kind: "facts",
      rows: [
        { key: "converged", value: !1 },
        { key: "reason", value: "interrupted" },
        { key: "iterations", value: i },
        { key: "residual_sum_of_squares", title: "residual sum of squares", value: r },
      ],
    },
  ];
}
var Ir = ({ ending: e, solution: { kink: t }, names: r }) =>
  e === "converged" || (t !== void 0 && r.length === 1);
function xn(e) {
  const { ending: t, runaways: r } = e,
    { iterations: a, kink: i } = e.solution;
  if (i === void 0) {
    const { words: h, advice: u } = S.l[t]({ iterations: a, runaways: r });
    return t === "converged" ? [h] : [h, u];
  }
  const n = (0, M.a)(a, "iteration"),
    [s, o] = [i.before, i.after].map((h) => (0, M.e)(h, 2)),
    l = `at a kink: the slope of the sum of squares with respect to ${qn(e)} jumps from ${s} to ${o}`;
  return Ir(e)
    ? [`converged in ${n}, ${l}`]
    : [`not converged: after ${n} it is ${l}; it may be a minimum`, Nn];
}
var qn = ({ shown: e, names: t, solution: { kink: r } }) => t[e.indexOf(r?.index ?? 0)],
  Nn = "try other starting values, or a model without the kink, as a*x in the place of abs(a)*x",
  [Fn, In] = [0.1, 0.95],
  kn = 1e-9;
function $n(e) {
  const { explained: t = 1, isLinear: r, unvalued: a, solution: i } = e,
    n = Math.abs(t) < kn;
  if (t >= Fn || (r && n)) return [];
  const s = `R\xB2 = ${n ? 0 : ((0, M.e))(t, 2)}`,
    o =
      t < 0 && !n
        ? `the model is worse than a constant would be (${s})`
        : `the model explains next to nothing of the data (${s})`;
  if (r || i.kink !== void 0) return [o];
  const l = a.flatMap(({ name: h, start: u }) => (u === void 0 ? [] : [h]));
  return l.length === 0
    ? [`${o}: other starting values may lead to more`]
    : [`${o}: try values of your own for ${(0, M.c)(l)}, as ${l[0]} = 3 before the fit`];
}
function An({ alias: e }) {
  if (e === void 0) return [];
  const { name: t, value: r, slower: a } = e,
    i = `${t} = ${(0, M.e)(r, 4)} puts the frequency above half the sampling rate`;
  if (a === void 0) return [`${i}, and no lower one was found that fits as well`];
  const n = `${t} = ${(0, M.e)(a, 4)}`;
  return [`${i}, and ${n} fits as well`, `start from the lower one: over ${n}`];
}
function Sn({ degenerate: e, freedom: t, errors: r, ending: a, solution: i }) {
  return i.kink !== void 0
    ? ["", "no standard errors: at a kink nothing tells them"]
    : a !== "converged"
      ? ["", "no standard errors: nothing tells them but a minimum"]
      : e.length > 0
        ? [
            "",
            `no standard errors: at this minimum the derivative of the model with respect to ${(0, M.c)(e)} vanishes`,
          ]
        : r.length > 0 || t > 0
          ? []
          : [
              "",
              "no standard errors: with as many parameters as points nothing is left to tell them from",
            ];
}
function On({ unvalued: e, tried: t, isFromElsewhere: r, explained: a = 0 }) {
  const i = e.filter(({ start: l }) => l === void 0).map(({ name: l }) => l),
    n = e.flatMap(({ name: l, start: h }) => (h === void 0 ? [] : [`${l} = ${h}`])),
    [s, o] = i.length === 1 ? ["needs", "it"] : ["need", "them"];
  return [
    ...(i.length === 0
      ? []
      : [`${(0, M.c)(i)} had no value, and ${s} none: the model is linear in ${o}`]),
    ...(n.length === 0
      ? []
      : [
          `started from ${(0, M.c)(n)}, for want of a value: ${r ? `the best of ${t + 1} starts` : "the best powers of ten at first sight"}`,
        ]),
    ...(t === 0 || r || a >= In ? [] : [`${(0, M.a)(t, "other start")} led to nothing better`]),
  ];
}
var Tn = (e) =>
  `${e} is the constant ${z.d.get(e).toPrecision(6)}, and is not fitted; after ${e} = 1, say, it is`;
function _n({ names: e, estimates: t, errors: r, freedom: a }, { weighting: i }) {
  const n = [
    { key: "parameter", title: "parameter" },
    { key: "estimate", title: "estimate", uncertainty: "standard_error" },
  ];
  if (r.length === 0)
    return { kind: "listing", columns: n, results: ["estimate"], rows: e.map((o, l) => [o, t[l]]) };
  const s = gn(i?.kind === "sigma" ? Number.POSITIVE_INFINITY : a);
  return {
    kind: "listing",
    results: ["estimate"],
    columns: [
      ...n,
      { key: "standard_error", title: "std. error", short: "error" },
      { key: "low", title: "95 % from", uncertainty: "standard_error" },
      { key: "high", title: "to", uncertainty: "standard_error" },
    ],
    rows: e.map((o, l) => {
      const [h, u] = [t[l], r[l]];
      return [o, h, u, h - s * u, h + s * u];
    }),
  };
}
function zn(e, { weighting: t }, r) {
  const {
      points: a,
      freedom: i,
      squares: n,
      deviation: s,
      explained: o,
      unvalued: l,
      tried: h,
    } = e,
    { solution: u, ending: m, runaways: d } = e,
    f = t?.kind === "sigma",
    { reason: p } = S.l[m]({ iterations: u.iterations, runaways: d }),
    w = f
      ? [
          { key: "chi2", title: "chi-squared", value: n },
          {
            key: "chi2_per_degree_of_freedom",
            title: "chi-squared per degree of freedom",
            value: s ** 2,
          },
        ]
      : [
          { key: "residual_sum_of_squares", title: "residual sum of squares", value: n },
          { key: "residual_standard_deviation", title: "residual standard deviation", value: s },
        ],
    c = new Map(l.flatMap(({ name: g, start: v }) => (v === void 0 ? [] : [[g, v]])));
  return {
    kind: "facts",
    rows: [
      { key: "converged", value: Ir(e) },
      { key: "reason", value: u.kink === void 0 ? p : "kink" },
      { key: "iterations", value: u.iterations },
      ...(c.size === 0 ? [] : [{ key: "start", value: c }]),
      ...(h === 0 ? [] : [{ key: "other_starts", value: h }]),
      ...(r.length === 0 ? [] : [{ key: "rows_left_out", value: r.length }]),
      { key: "points", title: "points", value: a },
      { key: "degrees_of_freedom", title: "degrees of freedom", value: i },
      ...w.filter(({ value: g }) => !Number.isNaN(g)),
      ...(o === void 0 ? [] : [{ key: "r2", title: "R\xB2", value: o }]),
    ],
  };
}
function En(e, t) {
  return {
    kind: "listing",
    columns: [{ key: "parameter", title: "correlation" }, ...e.map((r) => ({ key: r, title: r }))],
    rows: e.map((r, a) => [r, ...t[a]]),
    bars: !1,
    leading: 1,
    digits: wn,
  };
}
function Pn(e, t) {
  const r = e
    .flatMap((s, o) =>
      e.slice(o + 1).map((l, h) => ({ pair: `${s} and ${l}`, value: t[o]?.[o + 1 + h] })),
    )
    .filter(({ value: s }) => Math.abs(s) >= vn)
    .sort((s, o) => Math.abs(o.value) - Math.abs(s.value));
  if (r.length === 0) return [];
  const a = r.slice(0, bn).map(({ pair: s, value: o }) => `${s} (${o.toFixed(4)})`),
    i = r.length - a.length,
    n = i > 0 ? `; and ${(0, M.a)(i, "other pair")}` : "";
  return ["", `strongly correlated, so hard to tell apart: ${a.join("; ")}${n}`];
}
function Vn(e, t, r) {
  const { head: a, after: i } = (0, Zt.a)(e, t, r),
    [n, s] = a.cut("~");
  if (s === void 0)
    throw (0, M.g)({ start: a.end, end: a.end }, ["~ and a model, as in y ~ a*x + b"]);
  const [o, l] = [i.get("weights"), i.get("sigma")];
  if (o !== void 0 && l !== void 0) throw (0, M.g)(l, ["either weights or sigma"]);
  return {
    left: Qt(n, "what is measured"),
    model: Qt(s, "a model"),
    over: i.get("over")?.split().map(Yn),
    table: i.get("with"),
    weighting:
      o !== void 0
        ? { kind: "weights", expression: o.expression() }
        : l && { kind: "sigma", expression: l.expression() },
  };
}
function Qt(e, t) {
  if (e.isEmpty) throw (0, M.g)(e, [t]);
  return e.expression();
}
function Yn(e) {
  const [t, r] = e.cut("=");
  return { name: t.name(), place: t, start: r?.expression() };
}
function Ln(e, t, r) {
  const [a, i] = (0, J.d)(t, ["svg"], e.workspace),
    n = Vn(a, r, e.workspace),
    s = jn(e, n),
    { workspace: o } = e,
    { fit: l, values: h, parts: u, picture: m } = o.inScratch(() => Dn(e, n, s)),
    d = i === void 0 ? [m, ""] : (0, J.a)(e, m, i);
  return kr(e, l.names, h, Gn(l)), [...d, ...u];
}
function jn(e, t) {
  if (t.table === void 0) return;
  const r = [...Xi(t, e.workspace).keys()];
  return (0, U.c)(e, t.table, (a, i, n) => a.read(i, r, n));
}
function Dn(e, t, r) {
  const { workspace: a, watch: i } = e;
  for (const [d, f] of r?.columns ?? []) a.bindInput(d, f[0] ?? Number.NaN);
  const n = Zi(a, t, r),
    s = [...(r?.columns.keys() ?? [])].flatMap((d) => (0, O.a)(a, d, 0)),
    o = r === void 0 ? ti(a, t, n.varied) : Qa(a, t, n.varied, r, s),
    l = n.varied.map(({ name: d }) => d),
    h = (d) => (0, O.g)(a, n.varied, d),
    u = ki(t, o, n, (d, f, p) => {
      const w = h(d);
      i.progress(() => `iteration ${p + 1}, residual sum of squares ${(0, M.e)(f)}`),
        i.keep(() => (kr(e, l, w), Mn(l, d, f, n.shown, p)));
    }),
    { point: m } = u.solution;
  return {
    fit: u,
    values: h(m),
    parts: yn(u, t, n.constants, r?.skipped ?? []),
    picture: ln(t, o, m),
  };
}
var Gn = ({ ending: e, errors: t, correlations: r }) =>
  e === "converged" && t.length > 0 && t.every(Number.isFinite)
    ? { uncertainties: t, correlations: r }
    : void 0;
function kr(e, t, r, a) {
  const { workspace: i } = e;
  i.asOne(() => {
    const n = new Map(
        [...r].flatMap(([h, u]) =>
          (0, O.a)(i, h, 0).map((m, d) => {
            const f = typeof u == "number" ? u : u[d];
            return [m.name, { variable: m, value: f }];
          }),
        ),
      ),
      s = t.flatMap((h) => n.get(h) ?? []),
      o = s.map(({ variable: h }) => h),
      l = s.map(({ value: h }) => h);
    (0, S.a)(e, o, l, a);
  });
}
0 && (module.exports = { module20, module21 });
