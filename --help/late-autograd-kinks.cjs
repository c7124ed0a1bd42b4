var me = Object.create;
var S = Object.defineProperty;
var ge = Object.getOwnPropertyDescriptor;
var ye = Object.getOwnPropertyNames;
var ke = Object.getPrototypeOf,
  we = Object.prototype.hasOwnProperty;
var g = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (r) {
      throw ((t = 0), r);
    }
  },
  be = (e, t) => {
    for (var r in t) S(e, r, { get: t[r], enumerable: !0 });
  },
  R = (e, t, r, i) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const n of ye(t))
        !we.call(e, n) &&
          n !== r &&
          S(e, n, { get: () => t[n], enumerable: !(i = ge(t, n)) || i.enumerable });
    return e;
  };
var y = (e, t, r) => (
    (r = e != null ? me(ke(e)) : {}),
    R(t || !e || !e.__esModule ? S(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  Me = (e) => R(S({}, "__esModule", { value: !0 }), e);
var V = g((Qe, J) => {
  J.exports = require("./main.cjs").shared33;
});
var E = g((Ue, B) => {
  B.exports = require("./main.cjs").shared41;
});
var H = g((We, G) => {
  G.exports = require("./main.cjs").shared42;
});
var P = g((Xe, L) => {
  L.exports = require("./main.cjs").shared43;
});
var U = g((Ye, Q) => {
  Q.exports = require("./main.cjs").shared44;
});
var X = g((Ze, W) => {
  W.exports = require("./main.cjs").shared45;
});
var Z = g((_e, Y) => {
  Y.exports = require("./main.cjs").shared47;
});
var ee = g((et, _) => {
  _.exports = require("./main.cjs").shared48;
});
var re = g((tt, te) => {
  te.exports = require("./main.cjs").shared49;
});
var Le = {};
be(Le, { module0: () => de });
module.exports = Me(Le);
var q = y(V()),
  F = y(E()),
  z = y(H()),
  rt = y(P()),
  w = y(U()),
  it = y(X()),
  nt = y(Z()),
  A = y(ee()),
  ue = y(re()),
  de = {};
(0, ue.d)(de, { derivativesAtKinks: () => Ve });
function xe(e, t, r, i) {
  const { graph: n } = e,
    s = Array(i + 1).fill(0),
    a = n.dependencies([t]);
  if (!e.spend(a.length)) return { series: O(i), sizes: s };
  const o = new Ae(e, i),
    l = new Map();
  for (const h of a) {
    const p = r.get(h),
      u = [...n.operands(h)],
      d = n.derivativeAtKink(h),
      f = (d === void 0 ? u : [d.of]).some((c) => l.has(c));
    if (!f && p === void 0) continue;
    let v = (c) => l.get(c) ?? o.constant(n.value(c)),
      b = n.operation(h),
      m;
    if (!f) m = o.constant(n.value(h));
    else if (d !== void 0) m = e.seriesOfDerivative(h, d, r, i);
    else if (b === void 0) m = v(u[0]);
    else if (b.name === "if") {
      const [c, k, D] = u,
        N = n.value(c);
      m = Number.isNaN(N) ? O(i) : v(N !== 0 ? k : D);
    } else m = o.atNode(b, u.map(v), n.value(h));
    const x = p === void 0 ? m : Ne(m, p);
    l.set(h, x);
    for (const [c, k] of x.entries()) s[c] = Math.max(s[c], Math.abs(k));
  }
  return { series: l.get(t) ?? o.constant(n.value(t)), sizes: s };
}
var Ne = ([e, t, ...r], i) => [e, t + i, ...r],
  Se = new Map([
    ["lt", (e) => e < 0],
    ["le", (e) => e <= 0],
    ["gt", (e) => e > 0],
    ["ge", (e) => e >= 0],
    ["eq", (e) => e === 0],
    ["ne", (e) => e !== 0],
  ]),
  $e = new Set(["min", "max", "hypot"]),
  Ae = class {
    context;
    order;
    constructor(e, t) {
      (this.context = e), (this.order = t);
    }
    constant = (e) => [e, ...Array(this.order).fill(0)];
    atNode(e, t, r) {
      const i = t.map(([n]) => n);
      return (0, F.e)({ operation: e, operands: i, own: r, position: 0 })
        ? this.beside(e, t, r)
        : Oe(e)
          ? this.constant(r)
          : this.smooth(e, t);
    }
    beside(e, t, r) {
      const i = (0, F.c)(e);
      if (i !== void 0) {
        const n = { constant: this.constant, apply: (a, o) => this.onOneSide(a, o) },
          s = this.constant(r);
        return (0, z.o)(n, i, { operation: e, operands: t, own: s, position: 0 });
      }
      return $e.has(e.name) ? this.onOneSide(e, t) : this.smooth(e, t);
    }
    onOneSide(e, t) {
      const [r, i, n] = t,
        s = Se.get(e.name);
      if (s !== void 0) return this.constant(Number(s(K(r, i))));
      switch (e.name) {
        case "if":
          return r[0] !== 0 ? i : n;
        case "min":
          return t.reduce((a, o) => (K(o, a) < 0 ? o : a));
        case "max":
          return t.reduce((a, o) => (K(o, a) > 0 ? o : a));
        case "hypot":
          return this.length(t);
        default: {
          const a = (0, w.e)(
            e,
            t.map(([o]) => o),
          );
          return this.atNode(e, t, a);
        }
      }
    }
    length(e) {
      const t = e.reduce((n, s) => {
        const a = s.findIndex((o) => o !== 0);
        return a === -1 ? n : Math.min(n, a);
      }, this.order + 1);
      if (t > this.order) return this.constant(0);
      if (t === 0) return this.smooth((0, w.h)("hypot"), e);
      const r = e.map((n) => [...n.slice(t), ...n.slice(0, t)]),
        i = this.smooth((0, w.h)("hypot"), r);
      return [...i.slice(this.order + 1 - t).map(() => 0), ...i].slice(0, this.order + 1);
    }
    smooth(e, t) {
      const [r, i] = t;
      switch (e.name) {
        case "add":
          return r.map((n, s) => n + i[s]);
        case "sub":
          return r.map((n, s) => n - i[s]);
        case "neg":
          return r.map((n) => -n);
        case "mul":
          return qe(r, i);
        case "sum":
          return r.map((n, s) => t.reduce((a, o) => a + o[s], 0));
        default:
          return this.byRules(e, t);
      }
    }
    byRules(e, t) {
      const { context: r } = this,
        { graph: i } = r;
      if (!t.every((h) => h.every(Number.isFinite))) return O(this.order);
      let n = i.size,
        s = i.input(0, "t"),
        a = t.map((h) => Fe(i, h, s)),
        o = i.apply(e, a),
        l = [i.value(o)];
      for (let h = 1, p = 1; h <= this.order; h++, p *= h)
        (o = r.derivative(o, s)), l.push(i.value(o) / p);
      return i.truncate(n), l;
    }
  },
  O = (e) => Array(e + 1).fill(Number.NaN),
  Oe = (e) =>
    e.kink === void 0 &&
    e.partials.every((t, r) => {
      const i = (0, z.d)(e, r);
      return i.kind === "number" && i.value === 0;
    });
function K(e, t) {
  for (const [r, i] of e.entries()) {
    const n = i - t[r];
    if (n !== 0) return Math.sign(n);
  }
  return 0;
}
var qe = (e, t) =>
  e.map((r, i) => {
    let n = 0;
    for (let s = 0; s <= i; s++) n += e[s] * t[i - s];
    return n;
  });
function Fe(e, t, r) {
  let [i, n] = [(0, w.h)("add"), (0, w.h)("mul")],
    s = t.length - 1;
  for (; s > 0 && t[s] === 0; ) s--;
  let a = e.constant(t[s]);
  for (let o = s - 1; o >= 0; o--) {
    a = e.apply(n, [r, a]);
    const l = t[o];
    (l !== 0 || o === 0) && (a = e.apply(i, [e.constant(l), a]));
  }
  return a;
}
var ze = 64,
  $ = 1e-12;
function De(e, t, r) {
  let i = r.length,
    n = [...new Set(r)],
    s = n.map((d) => r.filter((f) => f === d).length),
    a = new je(e, t, n, i),
    o = n.length === 1,
    l = 0;
  for (const { steps: d, weight: f } of Ke(s))
    if (!d.every((v) => v === 0) && ((l += f * a.coefficient(d, i)), a.areTooMany))
      return { kind: "unknown" };
  const h = a.firstJump() ?? (o ? void 0 : a.firstOddity()),
    p = h !== void 0 && i === 2 && !o ? a.iterated() : void 0;
  if (p !== void 0 && !a.areTooMany) return { kind: "smooth", value: p + 0 };
  if (a.areTooMany || !a.areFinite) return { kind: "unknown" };
  const u = (d, f) => fe(f) * d ** f * a.coefficient([d], f);
  if (h !== void 0) {
    const d = o ? [u(-1, h), u(1, h)] : void 0;
    return { kind: "sides", order: h, values: d };
  }
  return { kind: "smooth", value: (o ? u(1, i) : l / 2 ** i) + 0 };
}
function Ke(e) {
  return e.reduce(
    (t, r) =>
      t.flatMap(({ steps: i, weight: n }) =>
        Array.from({ length: r + 1 }, (s, a) => ({
          steps: [...i, r - 2 * a],
          weight: n * (-1) ** a * I(r, a),
        })),
      ),
    [{ steps: [], weight: 1 }],
  );
}
var fe = (e) => (e <= 1 ? 1 : e * fe(e - 1)),
  I = (e, t) => (t === 0 ? 1 : (I(e - 1, t - 1) * e) / t),
  ie = [1, -2, 3, -5, 7, -11],
  je = class {
    context;
    output;
    axes;
    order;
    known = new Map();
    constructor(e, t, r, i) {
      (this.context = e), (this.output = t), (this.axes = r), (this.order = i);
    }
    get areTooMany() {
      return this.known.size > ze;
    }
    get areFinite() {
      return [...this.known.values()].every(({ series: e }) => e.every(Number.isFinite));
    }
    coefficient(e, t) {
      const r = e.reduce(pe, 0),
        { series: i } = this.on(e.map((n) => n / r));
      return r ** t * i[t];
    }
    on(e) {
      const t = e.join(),
        r = this.known.get(t);
      if (r !== void 0) return r;
      const i = new Map();
      for (const [s, a] of this.axes.entries())
        for (const [o, l] of a) {
          const h = e[s] * l;
          h !== 0 && i.set(o, (i.get(o) ?? 0) + h);
        }
      const n = this.areTooMany
        ? { series: [], sizes: [] }
        : xe(this.context, this.output, i, this.order);
      return this.known.set(t, { steps: e, ...n }), n;
    }
    firstJump() {
      const e = [...this.known.values()],
        t = this.context.graph.value(this.output);
      if (!e.every(({ series: r }) => this.areSame(r[0], t, 0))) return 0;
      for (let r = 0; r <= this.order; r++)
        for (const { steps: i, series: n } of e) {
          const s = i.map((o) => -o),
            a = (-1) ** r * this.coefficient(s, r);
          if (!this.areSame(n[r], a, r)) return r;
        }
    }
    firstOddity() {
      for (let e = 1; e <= this.order; e++) {
        const t = this.differences(e),
          r = t.reduce((n, s) => n + s, 0),
          i = t.reduce((n, s) => n + Math.abs(s), 0);
        if (Math.abs(r) > $ * i && !this.areSame(r, 0, e)) return e;
      }
    }
    differences(e) {
      const { order: t, axes: r } = this;
      return Array.from({ length: t + 2 }, (i, n) => {
        const s = n - Math.floor((t + 1) / 2),
          a = r.map((o, l) => 1 + s * ie[l % ie.length]);
        return (-1) ** n * I(t + 1, n) * this.coefficient(a, e);
      });
    }
    iterated() {
      const [e, t] = [this.iteratedFrom(0), this.iteratedFrom(1)];
      return e === void 0 || t === void 0
        ? (e ?? t)
        : Math.abs(e - t) <= $ * this.largest(2)
          ? e
          : void 0;
    }
    iteratedFrom(e) {
      const t = (a, o, l) => this.coefficient(e === 0 ? [a, o] : [o, a], l),
        r = t(0, 1, 1);
      if (!this.areSame(r, -t(0, -1, 1), 1)) return;
      const i = [];
      for (const a of [ne, -ne]) {
        const [o, l] = [1, 2].map((u) => [-2, -1, 0, 1, 2].map((d) => t(a, d, u)));
        if (o === void 0 || l === void 0) return;
        const h = M(M(o)).every((u) => this.areSame(u, 0, 1)),
          p = M(M(M(l)));
        if (!h || !p.every((u) => this.areSame(u, 0, 2)) || !this.areSame(o[3] - o[2], r, 1))
          return;
        i.push((l[3] - l[1]) / (2 * a));
      }
      const [n, s] = i;
      return Math.abs(n - s) <= $ * this.largest(2) && Number.isFinite(n) ? n : void 0;
    }
    areSame(e, t, r) {
      return e === t || Math.abs(e - t) <= $ * this.largest(r);
    }
    largest(e) {
      let t = 0;
      for (const { sizes: r } of this.known.values()) t = Math.max(t, r[e] ?? 0);
      return t;
    }
  },
  ne = 1024,
  M = (e) => e.slice(1).map((t, r) => t - e[r]),
  pe = (e, t) => (t === 0 ? Math.abs(e) : pe(t, e % t)),
  Ce = 16,
  [C, ae, Te, Ie] = ["add", "sub", "sum", "neg"].map(w.h);
function Re(e, t) {
  const r = e.operation(t);
  if (!(r === C || r === ae || r === Te) || e.arity(t) > Ce) return [];
  const i = Array.from(e.operands(t), (a, o) => (r === ae && o === 1 ? e.apply(Ie, [a]) : a)),
    n = i.map((a) => (0, q.j)(e, a).present.length > 0),
    s = i.filter((a, o) => !n[o]);
  return s.length === 0
    ? []
    : [i.filter((a, o) => n[o]).reduce((a, o) => e.apply(C, [a, o])), ...s];
}
function Je(e, t) {
  const [r = []] = t;
  return r.map((i, n) =>
    t
      .map((s) => s[n])
      .filter((s) => !e.isConstant(s) || e.value(s) !== 0)
      .reduce((s, a, o) => (o === 0 ? a : e.apply(C, [s, a])), e.constant(0)),
  );
}
var T = 1e5,
  se = 12,
  Ve = (e, t) => new Be(e, t),
  Be = class {
    graph;
    pass;
    constructor(e, t) {
      (this.graph = e), (this.pass = t);
    }
    derivativesOf(e, t, r, i) {
      const { graph: n, pass: s } = this,
        a = t.includes(e) ? [] : Re(n, e);
      if (a.length > 0) {
        const l = a.map((h) => s.derivatives(h, t, i));
        return Je(n, l);
      }
      const o = s.byRules(e, t, i);
      return Number.isNaN(n.value(e))
        ? o.derivatives
        : this.marked(o, { of: e, variables: t, kinks: r }, i);
    }
    marked({ derivatives: e, followed: t }, { of: r, variables: i, kinks: n }, s) {
      let { graph: a } = this,
        o = this.whatMatters(r),
        l = n.map((v) => new Set(a.dependencies([v]))),
        h = new j(a, this.pass),
        p = !0,
        u,
        d = e.map((v, b) => {
          const m = i[b];
          if (!o.has(m)) return v;
          const x = new Set(a.dependencies([v])),
            c = n.filter((ve, ce) => x.has(ve) || l[ce].has(m));
          if (c.length === 0) return v;
          const k = h.truth(r, [m]);
          k?.kind !== "smooth" && ((p = !1), (u ??= c[0]));
          const D = a.value(v),
            N = k?.kind === "smooth" && !Ge(k.value, D) ? a.constant(k.value) : v;
          return this.alias(N, { of: r, by: [m], kinks: c }, s);
        });
      if (s === void 0) return d;
      const { conventions: f } = s;
      if (p) for (const v of t) f.release(v);
      else u !== void 0 && !f.has(u) && f.revise(u, oe(a.operation(u)));
      return d;
    }
    alias(e, t, r) {
      return (
        r !== void 0 && this.graph.isActive(t.of) && (r.shapeDependsOnValues = !0),
        this.graph.aliasAtKink(e, t)
      );
    }
    partials(e, t) {
      const { graph: r } = this,
        i = r.derivativeAtKink(e),
        n = r.dependencies([i.of]),
        s = n.filter((u) => r.isInput(u)),
        a = this.whatMatters(i.of),
        o = new j(r, this.pass),
        l = s.length * se * n.length <= T,
        h = l ? void 0 : this.pass.gradient(r.operand(e, 0), { byConvention: !0 }),
        p = s.map((u) => {
          const d = [...i.by, u];
          if (!a.has(u)) return { to: u, truth: Ee, local: 0 };
          const f = l ? o.truth(i.of, d) : void 0,
            v = he(f, () =>
              h === void 0 ? this.byConvention(i.of, d) : (h.partials[h.inputs.indexOf(u)] ?? 0),
            );
          return { to: u, truth: f, local: v };
        });
      return t !== void 0 && this.tell(i, p, t), p;
    }
    derivatives(e, t, r) {
      const { graph: i, pass: n } = this,
        s = i.derivativeAtKink(e),
        a = i.dependencies([s.of]),
        o = new Set(a),
        l = new j(i, n),
        h = t.length * se * a.length <= T,
        p = t
          .filter((u) => o.has(u))
          .map((u) => {
            const d = [...s.by, u],
              f = h ? l.truth(s.of, d) : void 0,
              v =
                f === void 0
                  ? n.conventionalDerivative(i.operand(e, 0), u)
                  : i.constant(he(f, () => this.byConvention(s.of, d))),
              b = i.value(v);
            return { to: u, truth: f, local: b, node: this.alias(v, { ...s, by: d }, r) };
          });
      return (
        r !== void 0 && this.tell(s, p, r), p.map(({ to: u, node: d }) => ({ to: u, local: d }))
      );
    }
    whatMatters(e) {
      const { graph: t } = this,
        r = new Set(),
        i = new Set([e]);
      for (const n of i)
        for (const s of (0, q.k)(t, n)) {
          r.add(s);
          const a = t.derivativeAtKink(s);
          a !== void 0 && i.add(a.of);
        }
      return r;
    }
    byConvention(e, t) {
      const { graph: r, pass: i } = this,
        n = r.size,
        s = [...t].sort((o, l) => o - l).reduce((o, l) => i.conventionalDerivative(o, l), e),
        a = r.value(s);
      return r.truncate(n), a;
    }
    tell({ by: e, kinks: t }, r, { conventions: i }) {
      const n = r.find(({ truth: l }) => l?.kind !== "smooth"),
        [s] = t;
      if (n === void 0 || i.has(s)) return;
      const a = this.graph.operation(s),
        o = He(a.symbol ?? a.name, n, e.length + 1);
      i.revise(s, o ?? oe(a));
    }
  },
  j = class {
    graph;
    pass;
    known = new Map();
    left = T;
    constructor(e, t) {
      (this.graph = e), (this.pass = t);
    }
    truth(e, t) {
      const r = this.along(e, le(t));
      return this.left < 0 ? void 0 : r;
    }
    along(e, t) {
      const r = `${e}: ${t.map((s) => [...s].join(" ")).join("; ")}`,
        i = this.known.get(r);
      if (i !== void 0) return i;
      const n = De(this, e, t);
      return this.known.set(r, n), n;
    }
    spend(e) {
      return (this.left -= e), this.left >= 0;
    }
    derivative(e, t) {
      return this.pass.conventionalDerivative(e, t);
    }
    seriesOfDerivative(e, { of: t, by: r }, i, n) {
      const s = [this.graph.value(e)],
        a = le(r);
      for (let o = 1, l = 1; o <= n; o++, l *= o) {
        a.push(i);
        const h = this.along(t, a);
        if (h.kind !== "smooth") return O(n);
        s.push(h.value / l);
      }
      return s;
    }
  },
  Ee = { kind: "smooth", value: 0 },
  oe = ({ kink: e, symbol: t, name: r }) =>
    e?.[1] ?? `${t ?? r} is not smooth here; its derivative follows a convention`,
  Ge = (e, t) => Math.abs(e - t) <= 1e-9 * Math.max(Math.abs(e), Math.abs(t));
function le(e) {
  const t = new Map(e.map((r) => [r, new Map([[r, 1]])]));
  return e.map((r) => t.get(r));
}
function he(e, t) {
  if (e?.kind === "smooth") return e.value;
  const r = t();
  return e?.kind === "unknown" && Number.isFinite(r) ? Number.NaN : r;
}
function He(e, { truth: t, local: r }, i) {
  const n = `${e} is not smooth here`;
  if (t?.kind === "unknown") return `${n}; nabla cannot tell its derivative of order ${i}`;
  if (t?.kind !== "sides") return `${n}; its derivative of order ${i} follows a convention`;
  if (t.order < 2) return;
  const { values: s } = t,
    a = `the derivative of order ${t.order}`,
    o =
      s === void 0
        ? `${a} does not exist`
        : `${a} jumps from ${(0, A.e)(s[0])} to ${(0, A.e)(s[1])}`;
  return `${n}: ${o}${t.order === i ? `; nabla uses ${(0, A.e)(r)}` : ""}`;
}
0 && (module.exports = { module0 });
