var de = Object.create;
var b = Object.defineProperty;
var fe = Object.getOwnPropertyDescriptor;
var me = Object.getOwnPropertyNames;
var ve = Object.getPrototypeOf,
  ge = Object.prototype.hasOwnProperty;
var d = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (r) {
      throw ((t = 0), r);
    }
  },
  ce = (e, t) => {
    for (var r in t) b(e, r, { get: t[r], enumerable: !0 });
  },
  M = (e, t, r, a) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const s of me(t))
        !ge.call(e, s) &&
          s !== r &&
          b(e, s, { get: () => t[s], enumerable: !(a = fe(t, s)) || a.enumerable });
    return e;
  };
var f = (e, t, r) => (
    (r = e != null ? de(ve(e)) : {}),
    M(t || !e || !e.__esModule ? b(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  xe = (e) => M(b({}, "__esModule", { value: !0 }), e);
var y = d((Ue, q) => {
  q.exports = require("./main.cjs").shared16;
});
var T = d((Xe, E) => {
  E.exports = require("./late.cjs").shared14;
});
var O = d((Ze, k) => {
  k.exports = require("./main.cjs").shared24;
});
var F = d((et, A) => {
  A.exports = require("./main.cjs").shared31;
});
var j = d((tt, S) => {
  S.exports = require("./main.cjs").shared32;
});
var Y = d((rt, V) => {
  V.exports = require("./main.cjs").shared34;
});
var P = d((at, _) => {
  _.exports = require("./main.cjs").shared35;
});
var C = d((st, z) => {
  z.exports = require("./main.cjs").shared39;
});
var H = d((it, G) => {
  G.exports = require("./main.cjs").shared42;
});
var W = d((ot, J) => {
  J.exports = require("./main.cjs").shared43;
});
var D = d((nt, B) => {
  B.exports = require("./main.cjs").shared44;
});
var L = d((lt, K) => {
  K.exports = require("./main.cjs").shared45;
});
var R = d((ht, Q) => {
  Q.exports = require("./main.cjs").shared46;
});
var X = d((pt, U) => {
  U.exports = require("./main.cjs").shared47;
});
var ee = d((ut, Z) => {
  Z.exports = require("./main.cjs").shared48;
});
var re = d((dt, te) => {
  te.exports = require("./main.cjs").shared49;
});
var Qe = {};
ce(Qe, { module28: () => oe, module29: () => ne, module30: () => le, module31: () => pe });
module.exports = xe(Qe);
var N = f(y()),
  I = f(T()),
  se = f(O()),
  ft = f(F()),
  mt = f(j()),
  u = f(Y()),
  vt = f(P()),
  w = f(C()),
  gt = f(H()),
  ct = f(W()),
  xt = f(D()),
  bt = f(L()),
  ie = f(R()),
  c = f(X()),
  Nt = f(ee()),
  x = f(re()),
  oe = {};
(0, x.d)(oe, { heatHelp: () => be });
var be = () => ({
    doc: "the formula with each part shaded by the share of the gradient that flows through it",
    example: ":heat tanh(x*w + b)",
  }),
  ne = {};
(0, x.d)(ne, { shadedJson: () => Ne });
var Ne = ({ formulas: e }) => [(0, u.c)([(0, u.b)("formulas", (0, u.d)(e.map(Ie)))])],
  Ie = ({ name: e, parts: t }) =>
    (0, u.c)([
      ...(e === void 0 ? [] : [(0, u.b)("name", (0, u.a)(e))]),
      (0, u.b)("formula", (0, u.a)(t.map((r) => r.text).join(""))),
      (0, u.b)(
        "parts",
        (0, u.d)(
          t.map((r) =>
            (0, u.c)([(0, u.b)("text", (0, u.a)(r.text)), (0, u.b)("share", (0, u.g)(r.share))]),
          ),
        ),
      ),
    ]),
  le = {};
(0, x.d)(le, { renderShaded: () => qe });
var $ = 8,
  he = " \u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588",
  we = "    ",
  $e = 160,
  Me = 24;
function qe({ formulas: e }, t) {
  return [...e.flatMap((r) => Ee(r, t)), ...Ae(t)]
    .map(
      (r) => `${r}
`,
    )
    .join("");
}
var ye = (e) => (e > 0 ? Math.max(1, Math.ceil(e * $ - 1e-9)) : 0);
function Ee({ name: e, parts: t }, r) {
  const a = [
      ...[...(e === void 0 ? "" : `${(0, c.j)(e)} = `)].map((o) => ({ text: o, level: void 0 })),
      ...t.flatMap(({ text: o, share: i }) => [...o].map((n) => ({ text: n, level: ye(i) }))),
    ],
    s = Math.min($e, r.width) - 1;
  return Te(a, s).flatMap((o) => ke(o, r));
}
function Te(e, t) {
  let r = [],
    a = [],
    s = 0,
    o = [...we].map((i) => ({ text: i, level: void 0 }));
  for (const i of e) {
    const n = (0, N.a)(i.text);
    if (s + n > t && a.length > o.length) {
      let h = Math.max(o.length + 1, a.length - Me),
        l = a.length;
      for (; l > h && !/[ ,*/+(-]/.test(a[l - 1].text); ) l--;
      l === h && (l = a.length);
      const m = a.slice(l);
      r.push(a.slice(0, l)),
        (a = [...o, ...m]),
        (s = a.reduce((v, { text: p }) => v + (0, N.a)(p), 0));
    }
    a.push(i), (s += n);
  }
  return [...r, a];
}
function ke(e, { style: t }) {
  if (t.isColored)
    return [
      ` ${Oe(e)
        .map(({ text: s, level: o }) => (o === void 0 ? s : t.shade(o, s)))
        .join("")}`,
    ];
  const r = e.map((s) => s.text).join(""),
    a = e.map((s) => he[s.level ?? 0].repeat((0, N.a)(s.text))).join("");
  return [` ${r}`.trimEnd(), ` ${a}`.trimEnd()];
}
function Oe(e) {
  const t = [];
  for (const { text: r, level: a } of e) {
    const s = t.at(-1);
    s !== void 0 && s.level === a ? (s.text += r) : t.push({ text: r, level: a });
  }
  return t;
}
function Ae({ style: e, width: t }) {
  let { isColored: r } = e,
    a = "share of the gradient, up to:",
    s = [""],
    o = ` ${e.dim(a)}`,
    i = 1 + a.length;
  for (let n = 1; n <= $; n++) {
    const h = n < $ ? `${n}/8` : "all",
      l = r ? ` ${h} ` : ` ${he[n]} ${h}`;
    i + 1 + l.length > t && (s.push(o), (o = ""), (i = 0)),
      (o += r ? ` ${e.shade(n, l)}` : ` ${l}`),
      (i += 1 + l.length);
  }
  return [...s, o];
}
var pe = {};
(0, x.d)(pe, { heat: () => Be });
var Fe = [],
  Se = class {
    portions = new Map();
    shares = new Map();
    constructor(e, t) {
      const r = e.dependencies([t]).filter((s) => e.isActive(s)),
        a = new Map();
      for (const [s, o] of r.entries()) {
        if (((s & 1023) === 0 && e.onWork?.(), e.isInput(o))) {
          a.set(o, 0);
          continue;
        }
        const i = (0, se.a)(e, o),
          n = i.map((l) => je(l, a.get(l.operand))),
          h = Ve(n);
        a.set(o, h),
          h !== Number.NEGATIVE_INFINITY &&
            this.portions.set(
              o,
              i.map(({ operand: l, position: m }, v) => ({
                operand: l,
                position: m,
                part: Ye(n[v], h, n),
              })),
            );
      }
      if (!(a.get(t) === Number.NEGATIVE_INFINITY || r.length === 0)) {
        this.shares.set(t, 1);
        for (const s of [...r].reverse()) {
          const o = this.shares.get(s);
          if (o !== void 0)
            for (const { operand: i, part: n } of this.portionsOf(s))
              this.shares.set(i, (this.shares.get(i) ?? 0) + o * n);
        }
      }
    }
    of(e) {
      return this.shares.get(e) ?? 0;
    }
    portionsOf(e) {
      return this.portions.get(e) ?? Fe;
    }
  };
function je({ local: e }, t) {
  if (t === Number.NEGATIVE_INFINITY) return t;
  const r = Math.log(Math.abs(e)) + t;
  return Number.isNaN(r) ? Number.POSITIVE_INFINITY : r;
}
function Ve(e) {
  const t = e.reduce((r, a) => (a > r ? a : r), Number.NEGATIVE_INFINITY);
  return Number.isFinite(t) ? t + Math.log(e.reduce((r, a) => r + Math.exp(a - t), 0)) : t;
}
function Ye(e, t, r) {
  return t !== Number.POSITIVE_INFINITY
    ? Math.exp(e - t)
    : e === t
      ? 1 / r.filter((a) => a === t).length
      : 0;
}
var _e = { nodes: 200 },
  Pe = { nodes: 60 },
  ue = (e, t) => e.isActive(t) && !e.isInput(t) && e.label(t) !== void 0;
function ze(e, t, r) {
  let a = Ge(e, r),
    s = (0, w.c)(e, r, _e);
  ae(s) < a && (s = (0, w.c)(e, r, Pe));
  const o = a - ae(s),
    i = s[0].expression,
    n = new He(e, t);
  n.shade(i, r, t.of(r));
  const h = [];
  for (const { text: l, of: m, operator: v } of (0, c.l)(i)) {
    const p = n.shareOf(m, v),
      g = h.at(-1);
    g?.share === p ? (g.text += l) : h.push({ text: l, share: p });
  }
  return { formula: { name: e.label(r), parts: h }, mentioned: n.mentioned, left: o };
}
var ae = (e) => new Set(e.filter(Ce).map(({ node: t }) => t)).size,
  Ce = ({ expression: e }) => !(e.kind === "name" && e.name === "\u2026");
function Ge(e, t) {
  const r = new Set([t]);
  for (const a of r)
    if (!(a !== t && e.label(a) !== void 0)) for (const s of e.operands(a)) r.add(s);
  return r.size;
}
var He = class {
    mentioned = [];
    graph;
    shares;
    byPart = new Map();
    byOperator = new Map();
    constructor(e, t) {
      (this.graph = e), (this.shares = t);
    }
    shareOf(e, t) {
      const r = this.byPart.get(e) ?? 0;
      return t === void 0 ? r : (this.byOperator.get(e)?.[t] ?? r);
    }
    shade(e, t, r) {
      this.byPart.set(e, r);
      const { graph: a } = this;
      if (!a.isActive(t)) return;
      if (e.kind === "name") {
        ue(a, t) && a.label(t) === e.name && this.mentioned.push(t);
        return;
      }
      let s = t;
      for (; a.operation(s) === void 0 && a.arity(s) === 1; ) s = a.operand(s, 0);
      if (e.kind === "chain") {
        this.shadeChain(e, s, r);
        return;
      }
      const o = this.portionsAt(s);
      for (const [i, n] of (0, c.h)(e).entries()) {
        if (i >= a.arity(s)) return;
        this.shade(n, a.operand(s, i), r * (o.get(i) ?? 0));
      }
    }
    shadeChain(e, t, r) {
      let { graph: a } = this,
        { operands: s } = e,
        o = [],
        [i, n] = [t, r];
      for (let h = s.length - 1; h > 0; h--) {
        for (o[h - 1] = n; a.operation(i) === void 0 && a.arity(i) === 1; ) i = a.operand(i, 0);
        const l = this.portionsAt(i);
        this.shade(s[h], a.operand(i, 1), n * (l.get(1) ?? 0)),
          (n *= l.get(0) ?? 0),
          (i = a.operand(i, 0));
      }
      this.shade(s[0], i, n), this.byOperator.set(e, o);
    }
    portionsAt(e) {
      return new Map(this.shares.portionsOf(e).map(({ position: t, part: r }) => [t, r]));
    }
  },
  Je = 12,
  We = 20;
function Be({ workspace: e }, t) {
  const { graph: r } = e,
    { output: a, inputs: s } = (0, I.b)(e, t);
  if (s.length === 0) return [(0, I.g)(e, a)];
  if (Number.isNaN(r.value(a)))
    return [
      `${e.formula(a)} is not a number, and so is no derivative of it; :trace shows where that comes from`,
    ];
  if (r.isInput(a))
    return [`${r.label(a)} is an input: there is no formula that its gradient flows through`];
  const o = new Se(r, a);
  if (o.of(a) === 0) return [`nothing flows through ${e.formula(a)}: its gradient is 0`];
  const i = new Map([[a, void 0]]);
  for (const h of i.keys()) {
    const l = ze(r, o, h);
    i.set(h, l);
    const m = Je - i.size;
    for (const v of l.mentioned.filter((p) => !i.has(p)).slice(0, m)) i.set(v, void 0);
  }
  const n = De(e, a, i, o);
  return [
    { kind: "shaded", formulas: [...i.values()].map((h) => h.formula) },
    ...n,
    ...(n.length === 0 ? [] : [Le(e, s, o)]),
  ];
}
function De({ graph: e, variables: t }, r, a, s) {
  const o = [...a]
      .filter(([, { left: p }]) => p > 0)
      .map(
        ([p, { left: g }]) =>
          `\u2026 ${g} ${g === 1 ? "node" : "nodes"} of ${Ke(e.label(p))} left out`,
      ),
    i = e.dependencies([r]).filter((p) => ue(e, p) && !a.has(p));
  if (i.length === 0) return o;
  const n = new Set([...t.values()].flatMap(({ quantity: p }) => (0, ie.c)(p))),
    h = i
      .filter((p) => n.has(p))
      .reduce((p, g) => (p === void 0 || s.of(g) >= s.of(p) ? g : p), void 0),
    l = new Set(i.map((p) => e.label(p))),
    m = l.size === 1 && i.length > 1 ? `, all called ${[...l][0]}` : "",
    v = h === void 0 ? "" : `; :heat ${e.label(h)} shows more`;
  return [...o, `\u2026 ${i.length} more named ${i.length === 1 ? "value" : "values"}${m}${v}`];
}
var Ke = (e) => (e === void 0 ? "the formula" : e);
function Le(e, t, r) {
  const a = new Map();
  for (const { node: i } of t) {
    const { input: n } = e.inputOf(i);
    a.set(n, (a.get(n) ?? 0) + r.of(i));
  }
  const s = e.inputNames([...a.keys()]),
    o = [...a.values()].map((i, n) => [s[n], i]);
  return (
    o.sort(([, i], [, n]) => n - i),
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "share", title: "share", digits: 3 },
      ],
      rows: o.slice(0, We),
      bars: !0,
    }
  );
}
0 && (module.exports = { module28, module29, module30, module31 });
