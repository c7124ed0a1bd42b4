var xt = Object.create;
var I = Object.defineProperty;
var bt = Object.getOwnPropertyDescriptor;
var kt = Object.getOwnPropertyNames;
var $t = Object.getPrototypeOf,
  Mt = Object.prototype.hasOwnProperty;
var c = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (n) {
      throw ((t = 0), n);
    }
  },
  Nt = (e, t) => {
    for (var n in t) I(e, n, { get: t[n], enumerable: !0 });
  },
  V = (e, t, n, r) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const a of kt(t))
        !Mt.call(e, a) &&
          a !== n &&
          I(e, a, { get: () => t[a], enumerable: !(r = bt(t, a)) || r.enumerable });
    return e;
  };
var v = (e, t, n) => (
    (n = e != null ? xt($t(e)) : {}),
    V(t || !e || !e.__esModule ? I(n, "default", { value: e, enumerable: !0 }) : n, e)
  ),
  qt = (e) => V(I({}, "__esModule", { value: !0 }), e);
var C = c(($r, H) => {
  H.exports = require("./late.cjs").shared0;
});
var R = c((Mr, P) => {
  P.exports = require("./late.cjs").shared1;
});
var L = c((Nr, Y) => {
  Y.exports = require("./late.cjs").shared8;
});
var K = c((qr, G) => {
  G.exports = require("./late.cjs").shared9;
});
var J = c((Ir, D) => {
  D.exports = require("./late.cjs").shared12;
});
var U = c((zr, Q) => {
  Q.exports = require("./main.cjs").shared4;
});
var X = c((Fr, W) => {
  W.exports = require("./late.cjs").shared13;
});
var ee = c((Or, Z) => {
  Z.exports = require("./main.cjs").shared18;
});
var re = c((Er, te) => {
  te.exports = require("./main.cjs").shared19;
});
var ae = c((Ar, ne) => {
  ne.exports = require("./main.cjs").shared21;
});
var oe = c((Sr, ie) => {
  ie.exports = require("./main.cjs").shared22;
});
var ue = c((_r, se) => {
  se.exports = require("./main.cjs").shared23;
});
var de = c((Tr, le) => {
  le.exports = require("./late.cjs").shared14;
});
var me = c((jr, he) => {
  he.exports = require("./main.cjs").shared24;
});
var fe = c((Br, pe) => {
  pe.exports = require("./main.cjs").shared27;
});
var ve = c((Vr, ce) => {
  ce.exports = require("./main.cjs").shared28;
});
var we = c((Hr, ge) => {
  ge.exports = require("./main.cjs").shared30;
});
var xe = c((Cr, ye) => {
  ye.exports = require("./main.cjs").shared31;
});
var ke = c((Pr, be) => {
  be.exports = require("./main.cjs").shared32;
});
var Me = c((Rr, $e) => {
  $e.exports = require("./main.cjs").shared33;
});
var qe = c((Yr, Ne) => {
  Ne.exports = require("./main.cjs").shared36;
});
var ze = c((Lr, Ie) => {
  Ie.exports = require("./main.cjs").shared38;
});
var Oe = c((Gr, Fe) => {
  Fe.exports = require("./main.cjs").shared39;
});
var Ae = c((Kr, Ee) => {
  Ee.exports = require("./main.cjs").shared40;
});
var _e = c((Dr, Se) => {
  Se.exports = require("./main.cjs").shared41;
});
var je = c((Jr, Te) => {
  Te.exports = require("./main.cjs").shared42;
});
var Ve = c((Qr, Be) => {
  Be.exports = require("./main.cjs").shared43;
});
var Ce = c((Ur, He) => {
  He.exports = require("./main.cjs").shared44;
});
var Re = c((Wr, Pe) => {
  Pe.exports = require("./main.cjs").shared45;
});
var Le = c((Xr, Ye) => {
  Ye.exports = require("./main.cjs").shared46;
});
var Ke = c((Zr, Ge) => {
  Ge.exports = require("./main.cjs").shared47;
});
var Je = c((en, De) => {
  De.exports = require("./main.cjs").shared48;
});
var Ue = c((tn, Qe) => {
  Qe.exports = require("./main.cjs").shared49;
});
var br = {};
Nt(br, {
  module59: () => lt,
  module60: () => mt,
  module61: () => ft,
  module62: () => ct,
  module63: () => yt,
});
module.exports = qt(br);
var q = v(C()),
  at = v(R()),
  it = v(L()),
  j = v(K()),
  O = v(J()),
  rn = v(U()),
  ot = v(X()),
  nn = v(ee()),
  M = v(re()),
  an = v(ae()),
  on = v(oe()),
  x = v(ue()),
  b = v(de()),
  sn = v(me()),
  st = v(fe()),
  un = v(ve()),
  ln = v(we()),
  dn = v(xe()),
  B = v(ke()),
  hn = v(Me()),
  S = v(qe()),
  mn = v(ze()),
  pn = v(Oe()),
  ut = v(Ae()),
  fn = v(_e()),
  cn = v(je()),
  vn = v(Ve()),
  gn = v(Ce()),
  wn = v(Re()),
  k = v(Le()),
  yn = v(Ke()),
  y = v(Je()),
  N = v(Ue()),
  lt = {};
(0, N.d)(lt, { budget: () => It });
function dt(e, t, n) {
  const { output: r, inputs: a } = (0, b.b)(e, t, n),
    { partials: o } = e.gradient(r),
    i = a.map(({ node: u }) => e.inputOf(u)),
    s = (0, x.g)(e, i),
    l = (0, b.a)(e, r, t) || "ans";
  if (s === void 0)
    throw (0, y.K)(
      `${t === void 0 ? l : "this"} depends on no uncertain input`,
      "inputs are given uncertainties as in x = 3 \xB1 0.1",
    );
  return {
    name: l,
    output: r,
    value: e.graph.value(r),
    uncertainty: s((u) => o[u]),
    contributions: a.flatMap((u, d) => {
      const p = (0, x.c)(i[d]);
      return p === void 0 ? [] : [{ ...u, uncertainty: p, sensitivity: o[d] }];
    }),
  };
}
var _ = 4,
  We = 20;
function It(e, t, n) {
  const { workspace: r } = e,
    { expression: a, isSecond: o } = Et(r, t, n),
    i = dt(r, a, ":correlate y z shows how several go together"),
    { name: s, value: l, uncertainty: u } = i,
    d = { name: s, value: l, uncertainty: u, meaning: "standard uncertainty" };
  if (!o)
    return [
      Ze(r, i),
      "",
      { kind: "estimates", rows: [{ ...d, isResult: !0 }, Ot(i)] },
      ...Xe((0, M.c)(r, i.output)),
    ];
  const p = new ut.b(),
    m = At(e, i, p),
    h = (0, M.e)(r, p),
    f = (u / m.unit) ** 2 + m.curvature + m.third,
    g = Math.sqrt(f) * m.unit,
    w = "to second order",
    $ = [
      d,
      { name: s, value: l, uncertainty: g, meaning: w, isResult: !0 },
      { name: `mean of ${s}`, value: l + m.shift, beside: g, meaning: w },
    ];
  return [
    Ze(r, i),
    "",
    St(i, m),
    "",
    { kind: "estimates", rows: $ },
    ...(f < 0 ? [Ft] : []),
    ...Xe(h.length > 0 ? h : (0, M.d)(r, i.output)),
  ];
}
var ht = { key: "contribution", title: "contribution", short: "contrib.", digits: _ },
  Xe = (e) =>
    e.length === 0
      ? []
      : ["", ...e.slice(0, zt), "derivatives know neither side of that; :montecarlo does"],
  zt = 5,
  Ft =
    "to second order the variance would be negative: the formula is too curved for that; :montecarlo tells more",
  Ot = ({ name: e, value: t, uncertainty: n }) => ({
    name: e,
    value: t,
    uncertainty: 2 * n,
    meaning: "expanded, k = 2: about 95 % if nearly normal",
  });
function Et(e, t, n) {
  const { head: r, after: a } = (0, j.a)(t, n, e),
    o = a.get("second"),
    i =
      /^second(?:\s+order)?$/.test(r.text) &&
      !(r.text === "second" && (o !== void 0 || e.isVariable("second"))),
    [s, l] = r.split(),
    u = l ?? (/^(?:order)?$/.test(o?.text ?? "") ? void 0 : o);
  if (u !== void 0) throw (0, y.g)(u, ["`second`, and nothing else"]);
  return {
    expression: i || s === void 0 || s.isEmpty ? void 0 : s.expression(),
    isSecond: i || o !== void 0,
  };
}
function Ze(e, t) {
  const { contributions: n, uncertainty: r, name: a } = t,
    o = r > 0 ? r : 1,
    i = n.map(({ sensitivity: m, uncertainty: h }) => (h === 0 ? 0 : m * h)),
    s = (m, h) => 100 * (m / o) * (h / o),
    l = new Map(n.map(({ node: m }, h) => [e.inputOf(m), h])),
    u = [...l].flatMap(([m, h]) =>
      [...e.correlations.of(m)].flatMap(([f, g]) => {
        const w = l.get(f);
        return w !== void 0 && h < w ? [{ one: h, other: w, coefficient: g }] : [];
      }),
    ),
    d = u.length > 0,
    p = n.map(({ name: m, node: h, uncertainty: f, sensitivity: g }, w) => [
      m,
      e.graph.value(h),
      f,
      ...(d ? [""] : []),
      g,
      Math.abs(i[w]),
      s(i[w], i[w]),
    ]);
  for (const { one: m, other: h, coefficient: f } of u) {
    const g = [m, h].map(($) => n[$]?.name),
      w = 2 * f * s(i[m], i[h]);
    p.push([g.join(", "), "", "", f, "", "", w]);
  }
  return {
    kind: "listing",
    columns: [
      { key: "input", title: "input" },
      { ...x.e, minor: !0 },
      { ...x.f, minor: !0 },
      ...(d ? [{ key: "correlation", title: "r", digits: _, minor: !0 }] : []),
      {
        key: "sensitivity",
        title: `\u2202${a}/\u2202input`,
        short: "\u2202/\u2202input",
        digits: 6,
        minor: !0,
      },
      ht,
      { key: "share", title: "share %", digits: _, finest: 0.01 },
    ],
    rows: p.sort((m, h) => et(h) - et(m)),
    bars: !0,
  };
}
var et = (e) => Math.abs(e.at(-1)) || 0;
function At({ workspace: e, watch: t }, { output: n, contributions: r }, a) {
  const o = r.map(({ node: i }) => i);
  if (o.length > q.a)
    throw (0, y.K)(
      `second order is for ${q.a} uncertain inputs at most, and here are ${o.length}`,
      ":montecarlo has no such limit",
    );
  return (0, q.b)(e, n, o, (i) => t.progress(() => `second derivatives: ${i} of ${o.length}`), a);
}
function St({ contributions: e }, { unit: t, parts: n, third: r }) {
  const a = (u) => _t(u) * t,
    o = (u) => e[u]?.name ?? "",
    i = n.filter(({ part: u }) => u !== 0).sort((u, d) => Math.abs(d.part) - Math.abs(u.part)),
    s = i
      .slice(0, We)
      .map(({ one: u, other: d, part: p }) => [u === d ? o(u) : `${o(u)}, ${o(d)}`, a(p)]),
    l = i.slice(We);
  if (l.length > 0) {
    const u = l.reduce((d, { part: p }) => d + p, 0);
    s.push([`${l.length} smaller ones`, a(u)]);
  }
  return (
    r !== 0 && s.push(["third derivatives", a(r)]),
    s.length === 0 && s.push(["none", 0]),
    {
      kind: "listing",
      columns: [{ key: "term", title: "second-order term" }, ht],
      rows: s,
      bars: !0,
    }
  );
}
var _t = (e) => Math.sign(e) * Math.sqrt(Math.abs(e)),
  mt = {};
(0, N.d)(mt, { correlations: () => jt });
var Tt = class {
  workspace;
  shares;
  sizes;
  constructor(e, t) {
    (this.workspace = e),
      (this.sizes = t.map(({ inputs: n, partials: r }) => {
        const a = n.map((o) => e.inputOf(o));
        return (0, x.g)(e, a)?.((o) => r[o]) ?? 0;
      })),
      (this.shares = t.map(({ inputs: n, partials: r }, a) => {
        const o = new Map();
        for (const [i, s] of n.entries()) {
          const l = e.inputOf(s),
            u = (0, x.c)(l) ?? 0,
            d = r[i] * u;
          u > 0 && o.set(l, d / this.uncertainty(a));
        }
        return o;
      }));
  }
  uncertainty(e) {
    return this.sizes[e];
  }
  correlation(e, t) {
    if (!(this.uncertainty(e) > 0 && this.uncertainty(t) > 0)) return Number.NaN;
    if (e === t) return 1;
    let { correlations: n } = this.workspace,
      [r, a] = [e, t].map((i) => this.shares[i]),
      o = 0;
    for (const [i, s] of r) {
      o += s * (a.get(i) ?? 0);
      for (const [l, u] of n.of(i)) o += s * u * (a.get(l) ?? 0);
    }
    return Math.max(-1, Math.min(1, o));
  }
};
function jt(e, t) {
  if (t.isEmpty) return Ct(e.workspace);
  const n = t.split().map(Bt);
  return n.every(({ coefficient: r }) => r === void 0)
    ? Pt(
        e.workspace,
        n.flatMap(({ names: r }) => r),
      )
    : ((0, it.a)(
        e,
        n.map((r) => Vt(e.workspace, r)),
      ),
      []);
}
var z = /(?:`[^`]+`|[\p{L}_][\p{L}\p{N}\p{M}_]*)(?:\[[^\]]*\])?(?=\s|$)\s*/uy;
function Bt(e) {
  const t = [];
  z.lastIndex = 0;
  let n = 0;
  for (let a = z.exec(e.text); a !== null; a = z.exec(e.text))
    t.push(new S.a(a[0], e.start + n)), (n = z.lastIndex);
  const r = new S.a(e.text.slice(n), e.start + n);
  return { names: t, coefficient: r.isEmpty ? void 0 : r, whole: e };
}
function Vt(e, { names: t, coefficient: n, whole: r }) {
  const [a, o, i] = t;
  if (a === void 0 || o === void 0 || i !== void 0)
    throw (0, y.g)(r, ["two inputs and a number, as in a b 0.6, or names alone"]);
  if (n === void 0) throw (0, y.g)({ start: r.end, end: r.end }, ["a number from -1 to 1"]);
  const [s, l] = [a, o].map((m) => Ht(e, m));
  if (s === l)
    throw (0, y.B)(`${a.text} is fully correlated with itself`, "name two different inputs").at(o);
  const { quantity: u, mentionsVariable: d } = e.lower(n.expression()),
    p = (0, k.a)(u) ? Number.NaN : e.graph.value(u);
  if (d || !(Math.abs(p) <= 1))
    throw (0, y.B)(
      "a correlation coefficient is a number from -1 to 1",
      "-1 is fully opposite, 0 is independent, 1 is fully together",
    ).at(n);
  return [s, l, p];
}
function Ht(e, t) {
  const { quantity: n } = e.lower(t.expression());
  if ((0, k.a)(n))
    throw (0, y.B)(`${t.text} is a list`, `name its elements, as ${t.text}[1]`).at(t);
  if (!e.graph.isInput(n))
    throw (0, y.B)(
      `${t.text} is no input`,
      "inputs are correlated; how derived values are follows from that: :correlate y z shows it",
    ).at(t);
  const r = e.inputOf(n);
  if ((0, x.c)(r) !== void 0) return r;
  throw pt(t, t.text, !0);
}
var pt = (e, t, n) =>
  (0, y.B)(
    `${t} has no uncertainty`,
    n
      ? "give it one, as in x = 3 \xB1 0.1"
      : "give uncertainties to the inputs that it depends on, as in x = 3 \xB1 0.1",
  ).at(e);
function Ct(e) {
  const t = e.correlatedPairs().map(([n, r, a]) => [n, r, a]);
  return t.length === 0
    ? ["no inputs are correlated"]
    : [
        {
          kind: "listing",
          columns: [
            { key: "one", title: "input" },
            { key: "other", title: "input" },
            { key: "correlation", title: "correlation" },
          ],
          rows: t,
          results: ["one", "other", "correlation"],
        },
      ];
}
function Pt(e, t) {
  const n = t.flatMap((i) => {
    const s = i.expression(),
      { quantity: l } = e.lower(s);
    if (!(0, k.c)(l).some((u) => e.graph.isActive(u)))
      throw (0, y.K)(`${i.text} depends on no input`).at(i);
    return (0, k.c)(l).map((u, d) => ({
      name: (0, B.a)(i.text, (0, k.a)(l) ? d : void 0),
      node: u,
      argument: i,
    }));
  });
  if (n.length < 2)
    throw (0, y.g)({ start: t[0]?.end ?? 0, end: t[0]?.end ?? 0 }, ["another name"]);
  const r = new Tt(
      e,
      n.map(({ node: i }) => e.gradient(i)),
    ),
    a = n.findIndex((i, s) => r.uncertainty(s) === 0);
  if (a !== -1) {
    const { argument: i, name: s, node: l } = n[a];
    throw pt(i, s, e.graph.isInput(l));
  }
  const o = n.map(({ name: i }) => ({ key: `with ${i}`, title: `with ${i}`, digits: 4 }));
  return [
    {
      kind: "listing",
      columns: [{ key: "name", title: "" }, x.e, x.f, ...o],
      rows: n.map(({ name: i, node: s }, l) => [
        i,
        e.graph.value(s),
        r.uncertainty(l),
        ...n.map((u, d) => r.correlation(l, d)),
      ]),
      bars: !1,
      leading: 3,
      results: o.map(({ key: i }) => i),
    },
  ];
}
var ft = {};
(0, N.d)(ft, {
  budgetHelp: () => Rt,
  correlateHelp: () => Yt,
  monteCarloHelp: () => Lt,
  sensitivityHelp: () => Gt,
});
var Rt = () => ({
    doc: "what each uncertain input adds to the uncertainty of an answer; `second` adds the terms of second order",
    example: ":budget x^2*y, second",
    options: [
      {
        name: "second",
        form: "",
        doc: "also the terms of second order, and the mean that follows from them",
      },
    ],
    examples: [":budget", ":budget second"],
  }),
  Yt = () => ({
    doc: "say how uncertain inputs are correlated, or show how the quantities named, or all inputs, are",
    example: ":correlate a b 0.6",
    parts: [
      ["a b 0.6, a c -0.2", "coefficients from -1 to 1; 0 takes one back"],
      ["y z", "how these inputs and derived values go together; without names all inputs"],
    ],
    examples: [":correlate y z"],
  }),
  Lt = () => ({
    doc: "check an uncertainty by many random draws of the inputs, beside the law of propagation",
    example: ":montecarlo x^2*y, n 1e6",
    options: [
      { name: "n", form: "1e6", doc: "how many draws, from 1000 on", default: "200000" },
      { name: "seed", form: "42", doc: "another one gives other draws", default: "1" },
    ],
    examples: [":montecarlo", ":montecarlo x^2*y n 1e6 seed 7"],
  }),
  Gt = () => ({
    doc: "the inputs by how much of a percent one percent of each changes",
    example: ":sensitivity x^2*y",
  }),
  ct = {};
(0, N.d)(ct, { coverage: () => wt, monteCarlo: () => mr });
function Kt(e, t, n = () => {}) {
  const r = [...new Set(t)].filter((o) => o >= 0 && o < e.length),
    a = [{ start: 0, end: e.length, wanted: r }];
  for (;;) {
    const o = a.pop();
    if (o === void 0) return;
    n();
    const { start: i, end: s } = o;
    if (s - i <= 4096) {
      e.subarray(i, s).sort();
      continue;
    }
    const [l, u] = Dt(e, i, s),
      d = o.wanted.filter((m) => m < l),
      p = o.wanted.filter((m) => m >= u);
    d.length > 0 && a.push({ start: i, end: l, wanted: d }),
      p.length > 0 && a.push({ start: u, end: s, wanted: p });
  }
}
function Dt(e, t, n) {
  let r = Jt(e, t, n),
    a = t,
    o = n - 1;
  for (; a <= o; ) {
    for (; e[a] < r; ) a++;
    for (; e[o] > r; ) o--;
    if (a > o) break;
    const i = e[a];
    (e[a++] = e[o]), (e[o--] = i);
  }
  return [o + 1, a];
}
function Jt(e, t, n) {
  const r = Math.floor((n - t) / E);
  return Float64Array.from({ length: E }, (a, o) => e[t + o * r]).sort()[E >> 1];
}
var E = 63,
  Qt = 2048;
function Ut(e, { means: t, deviations: n, correlated: r, matrix: a }, o, i, s) {
  const l = (0, at.b)(o),
    u = r.length > 0 ? (0, st.c)(a) : [],
    d = new Float64Array(t.length),
    p = new Float64Array(t.length);
  for (let m = 0; m < i.length; m++) {
    m % Qt === 0 && s(m);
    for (let h = 0; h < p.length; h++) d[h] = p[h] = l();
    for (let h = 0; h < r.length; h++) {
      let f = u[h],
        g = 0;
      for (let w = 0; w < r.length; w++) g += f[w] * p[r[w]];
      d[r[h]] = g;
    }
    for (let h = 0; h < d.length; h++) d[h] = t[h] + n[h] * d[h];
    i[m] = e(d);
  }
}
function Wt(e, t, n = () => {}) {
  const r = Xt(e),
    { infinite: a, ...o } = Zt(r),
    i = [(1 - t) / 2, (1 + t) / 2].map((d) => nr(d, r)),
    s = r.length >> 1;
  Kt(r, [s, ...i.flat()], n);
  const [l, u] = i.map((d) => ar(r, d));
  return { ...(a === 0 ? er(r, r[s], o) : rr(o)), low: l, high: u, count: r.length, infinite: a };
}
function Xt(e) {
  let t = new Float64Array(e.length),
    n = 0;
  for (const r of e) Number.isNaN(r) || (t[n++] = r);
  return t.subarray(0, n);
}
function Zt(e) {
  let [t, n, r] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const a of e) a < t && (t = a), a > n && (n = a), Number.isFinite(a) || r++;
  return { least: t, most: n, infinite: r };
}
function er(e, t = Number.NaN, { least: n, most: r }) {
  let a = e.length,
    o = tr(a === 0 ? 0 : Math.max(Math.abs(n), Math.abs(r))),
    i = t / o,
    s = 0;
  for (const f of e) s += f / o - i;
  let l = s / a,
    u = 0,
    d = 0;
  for (const f of e) {
    const g = (f / o - i - l) ** 2;
    (u += g), (d += g * g);
  }
  const p = a < 2 ? Number.NaN : u / (a - 1),
    m = Math.sqrt(p),
    h = p === 0 ? 1 : d / a / p ** 2;
  return {
    mean: { value: t + l * o, error: (m / Math.sqrt(a)) * o },
    deviation: { value: m * o, error: (m / 2) * Math.sqrt(Math.max(0, h - 1) / a) * o },
  };
}
var tr = (e) => (e > 0 ? 2 ** Math.max(-1022, Math.min(1023, Math.floor(Math.log2(e)))) : 1),
  rr = ({ least: e, most: t }) => ({
    mean: { value: e + t, error: Number.NaN },
    deviation: { value: Number.POSITIVE_INFINITY, error: Number.NaN },
  });
function nr(e, { length: t }) {
  const n = e * t - 0.5,
    r = Math.sqrt(t * e * (1 - e)),
    a = (o) => Math.max(0, Math.min(t - 1, Math.round(o)));
  return [a(n - r), a(n), a(n + r)];
}
function ar(e, t) {
  const [n, r, a] = t.map((o) => e[o] ?? Number.NaN);
  return { value: r, error: a === n ? 0 : a / 2 - n / 2 };
}
var vt = 0.1,
  T = 1e7,
  gt = 3;
function ir(e, t, n) {
  const { draws: r, lost: a, infinite: o, rounding: i } = n;
  if (a > 0)
    return {
      verdict: "outside",
      words: `${a === r ? "none of the draws gives a" : `${a} of the draws ${a === 1 ? "gives" : "give"} no`} number: the inputs reach beyond where the formula is defined, and first order does not know of it`,
    };
  if (o > 0)
    return {
      verdict: "infinite",
      words: `${o} of the draws ${o === 1 ? "is" : "are"} infinite, or larger than numbers can be, and so are mean and u; use the interval of the draws`,
    };
  if (!(t > 0) || !Number.isFinite(t)) return or(e, t, i);
  const s = vt * t,
    l = e.map(({ linear: u, value: d, error: p }) => ({
      size: Math.abs(d - u),
      chance: gt * p + i,
    }));
  if (l.some(({ size: u, chance: d }) => u - d > s))
    return {
      verdict: "curved",
      words: `too curved for first order: ${sr(e, t, i)}; use the interval of the draws`,
    };
  if (i > s)
    return {
      verdict: "unsure",
      words: `the draws cannot tell: rounding may move each of them by ${(0, y.e)(i, 3)}, and u is ${(0, y.e)(t, 3)}`,
    };
  if (l.some(({ size: u, chance: d }) => u + d > s)) {
    const u = Math.max(...l.map(({ chance: p }) => p)),
      d = ur(r * ((2 * u) / s) ** 2);
    return d > r && d <= T
      ? {
          verdict: "unsure",
          words: `no difference is sure with so few draws; n ${(0, y.d)(d)} would tell`,
        }
      : { verdict: "edge", words: "at the edge: a difference is near 10 % of the uncertainty" };
  }
  return {
    verdict: "agrees",
    words: l.some(({ size: u, chance: d }) => u > d)
      ? "agrees: the formula is slightly curved, but no difference reaches 10 % of the uncertainty"
      : "agrees: no difference is larger than chance makes it",
  };
}
function or([, e], t, n) {
  return Number.isNaN(t)
    ? { verdict: "none", words: "there is no uncertainty to first order to compare with" }
    : t > 0
      ? {
          verdict: "infinite",
          words: "the derivative is infinite here: first order says nothing, the draws do",
        }
      : e.value > n
        ? {
            verdict: "curved",
            words:
              "too curved for first order, which sees no uncertainty where the derivatives are 0; use the interval of the draws",
          }
        : { verdict: "agrees", words: "agrees: there is no uncertainty" };
}
function sr(e, t, n) {
  const [r, a, o, i] = e,
    s = ({ linear: p, value: m, error: h }) => Math.abs(m - p) - gt * h - n > vt * t,
    l = [];
  if ((s(r) && l.push(`the mean is off by ${tt((r.value - r.linear) / t)} of u`), s(a))) {
    const p = a.value / a.linear - 1;
    l.push(`u is ${tt(Math.abs(p))} ${p > 0 ? "larger" : "smaller"}`);
  }
  const [u, d] = [r.linear - o.value, i.value - r.linear];
  return (
    (s(o) || s(i)) &&
      l.push(
        `the interval reaches ${(0, y.e)(u / t, 3)} u down and ${(0, y.e)(d / t, 3)} u up, not 1.96`,
      ),
    l.join(", ")
  );
}
var tt = (e) => `${(0, y.e)(100 * e, 3)} %`;
function ur(e) {
  const t = 10 ** Math.floor(Math.log10(e));
  return t * ([1, 2, 5].find((n) => n * t >= e) ?? 10);
}
var lr = 2e5,
  F = 1e3,
  dr = 1,
  wt = 0.95,
  hr = 1.959963984540054;
function mr(e, t, n) {
  const { workspace: r, watch: a } = e,
    { expression: o, draws: i, seed: s } = pr(r, t, n);
  return r.inScratch(() => {
    let l = dt(r, o),
      u = new Float64Array(i),
      d = 0,
      { graph: p, differentiator: m } = r,
      h = m.adjointsOf(l.output),
      f = (0, ot.b)(h, p, l.output, !0),
      g = (w) => vr(l, u.subarray(0, d), { seed: s, rounding: f, look: w });
    return (
      Ut(fr(r, l, o), cr(r, l), s, u, (w) => {
        (d = w), a.progress(() => wr(w, i)), w >= F && a.keep(() => g());
      }),
      (d = i),
      g(() => a.progress())
    );
  });
}
function pr(e, t, n) {
  const { head: r, after: a } = (0, j.a)(t, n, e),
    [o, i] = r.split();
  if (i !== void 0) throw (0, y.g)(i, ["`n` or `seed` and a number"]);
  const [s, l] = [a.get("n"), a.get("seed")],
    u = s === void 0 ? lr : rt(s);
  if (s !== void 0 && !(u >= F && u <= T))
    throw (0, y.K)(
      `${u} ${u === 1 ? "draw is" : "draws are"} too ${u < F ? "few" : "many"}`,
      `n goes from ${F} to ${T}`,
    ).at(s);
  return {
    expression: o?.isEmpty === !1 ? o.expression() : void 0,
    draws: u,
    seed: l === void 0 ? dr : rt(l),
  };
}
function rt(e) {
  const t = /^[-+]?[\d_.]+(?:[eE][-+]?\d+)?$/.test(e.text)
    ? Number(e.text.replaceAll("_", ""))
    : Number.NaN;
  if (Number.isSafeInteger(t)) return t;
  throw (0, y.g)(e, ["a whole number after `n` or `seed`"]);
}
function fr(e, { output: t, contributions: n }, r) {
  const a = n.map(({ node: s }) => {
      const { input: l, index: u } = e.inputOf(s);
      return { name: (0, B.a)(l.name, u), node: s };
    }),
    o = (0, O.c)(e, r, t),
    i = (0, O.d)(e, a, o, { gradients: !1 });
  return (s) => i(s)[0];
}
function cr(e, { contributions: t }) {
  const { graph: n, correlations: r } = e,
    a = t.map(({ node: s }) => e.inputOf(s)),
    o = new Set(a),
    i = [...a.keys()].filter((s) => [...r.of(a[s]).keys()].some((l) => o.has(l)));
  return {
    means: t.map(({ node: s }) => n.value(s)),
    deviations: t.map(({ uncertainty: s }) => s),
    correlated: i,
    matrix: r.matrixOf(i.map((s) => a[s])),
  };
}
function vr(e, t, { seed: n, rounding: r, look: a }) {
  const { name: o, value: i, uncertainty: s } = e,
    l = Wt(t, wt, a),
    u = hr * s,
    d = [
      [`mean of ${o}`, i, l.mean],
      [`u(${o})`, s, l.deviation],
      ["2.5 %", i - u, l.low],
      ["97.5 %", i + u, l.high],
    ],
    p = gr(l),
    m = t.length - l.count,
    h = ir(
      d.map(([, f, g]) => ({ linear: f, ...g })),
      s,
      { draws: t.length, lost: m, infinite: l.infinite, rounding: r },
    );
  return [
    {
      kind: "listing",
      columns: [
        { key: "quantity", title: "" },
        { key: "linear", title: "first order", digits: p },
        { key: "sampled", title: "Monte Carlo", digits: p },
        { key: "error", title: "by chance \xB1", digits: 2 },
      ],
      rows: d.map(([f, g, w]) => [f, g, w.value, w.error]),
      bars: !1,
      results: ["sampled"],
      resultRows: [0, 1],
    },
    "",
    `${t.length} draws, seed ${n}`,
    h.words,
    {
      kind: "facts",
      rows: [
        { key: "draws", value: t.length },
        { key: "seed", value: n },
        { key: "without_number", value: m },
        { key: "infinite", value: l.infinite },
        { key: "verdict", value: h.verdict },
      ],
    },
  ];
}
function gr({ mean: e, low: t, high: n }) {
  const r = Math.max(Math.abs(t.value), Math.abs(n.value)),
    a = Math.ceil(Math.log10(r / e.error)) + 1;
  return Number.isFinite(a) ? Math.max(3, Math.min(17, a)) : 10;
}
var nt = 20;
function wr(e, t) {
  const n = Math.floor((nt * e) / t);
  return `${"\u2588".repeat(n) + "\u2591".repeat(nt - n)} ${Math.floor((100 * e) / t)} % of ${t} draws`;
}
var yt = {};
(0, N.d)(yt, { sensitivity: () => yr });
function yr({ workspace: e }, t) {
  const { graph: n } = e,
    { output: r, inputs: a } = (0, b.b)(e, t);
  if (a.length === 0) return [(0, b.g)(e, r)];
  const o = (0, b.a)(e, r, t) || "ans",
    i = n.value(r),
    { partials: s } = e.gradient(r),
    l = i === 0 ? 1 : i,
    u = a.map(({ name: f, node: g }, w) => {
      const $ = s[w];
      return [f, n.value(g), $, (n.value(g) / l) * $];
    }),
    d = (f) => Math.abs(f[3]) || 0,
    p =
      i === 0
        ? { key: "effect", title: "effect", digits: 4 }
        : { key: "elasticity", title: "elasticity", short: "elasticity", digits: 4 },
    m = [
      {
        kind: "listing",
        columns: [
          { key: "input", title: "input" },
          { key: "value", title: "value", minor: !0 },
          {
            key: "gradient",
            title: `\u2202${o}/\u2202input`,
            short: "\u2202/\u2202input",
            digits: 6,
          },
          p,
        ],
        rows: u.sort((f, g) => d(g) - d(f)),
        bars: !0,
        results: ["input", p.key],
      },
      "",
      i === 0
        ? `${o} is 0, so there are no elasticities; the effect is what doubling an input would add, to first order`
        : `elasticity: by how many percent ${o} changes for one percent more of the input`,
    ],
    h = u.filter(([, f, g]) => f === 0 && g !== 0).map(([f]) => f);
  if (h.length > 0) {
    const f = h.length === 1 ? "is" : "are";
    m.push(`${xr(h)} ${f} 0, of which a percent is nothing; \u2202${o}/\u2202input counts there`);
  }
  return m;
}
var A = 5,
  xr = (e) =>
    e.length > A ? `${e.slice(0, A).join(", ")} and ${e.length - A} more` : e.join(", ");
0 && (module.exports = { module59, module60, module61, module62, module63 });
