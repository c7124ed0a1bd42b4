var Ye = Object.create;
var N = Object.defineProperty;
var Be = Object.getOwnPropertyDescriptor;
var Ce = Object.getOwnPropertyNames;
var De = Object.getPrototypeOf,
  Ge = Object.prototype.hasOwnProperty;
var p = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (a) {
      throw ((t = 0), a);
    }
  },
  Je = (e, t) => {
    for (var a in t) N(e, a, { get: t[a], enumerable: !0 });
  },
  z = (e, t, a, s) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const r of Ce(t))
        !Ge.call(e, r) &&
          r !== a &&
          N(e, r, { get: () => t[r], enumerable: !(s = Be(t, r)) || s.enumerable });
    return e;
  };
var c = (e, t, a) => (
    (a = e != null ? Ye(De(e)) : {}),
    z(t || !e || !e.__esModule ? N(a, "default", { value: e, enumerable: !0 }) : a, e)
  ),
  Qe = (e) => z(N({}, "__esModule", { value: !0 }), e);
var H = p((ft, A) => {
  A.exports = require("./late.cjs").shared0;
});
var L = p((xt, K) => {
  K.exports = require("./late.cjs").shared12;
});
var V = p((vt, R) => {
  R.exports = require("./main.cjs").shared4;
});
var Y = p((bt, W) => {
  W.exports = require("./main.cjs").shared18;
});
var C = p((wt, B) => {
  B.exports = require("./main.cjs").shared19;
});
var G = p((gt, D) => {
  D.exports = require("./main.cjs").shared21;
});
var Q = p(($t, J) => {
  J.exports = require("./main.cjs").shared22;
});
var X = p((yt, U) => {
  U.exports = require("./main.cjs").shared23;
});
var ee = p((qt, Z) => {
  Z.exports = require("./late.cjs").shared14;
});
var re = p((Mt, te) => {
  te.exports = require("./main.cjs").shared24;
});
var se = p((kt, ae) => {
  ae.exports = require("./main.cjs").shared28;
});
var ie = p((Nt, oe) => {
  oe.exports = require("./main.cjs").shared30;
});
var he = p((It, ne) => {
  ne.exports = require("./main.cjs").shared31;
});
var ue = p((Ft, de) => {
  de.exports = require("./main.cjs").shared32;
});
var pe = p((Ot, le) => {
  le.exports = require("./main.cjs").shared33;
});
var me = p((St, ce) => {
  ce.exports = require("./main.cjs").shared36;
});
var xe = p((_t, fe) => {
  fe.exports = require("./main.cjs").shared39;
});
var be = p((jt, ve) => {
  ve.exports = require("./main.cjs").shared40;
});
var ge = p((Et, we) => {
  we.exports = require("./main.cjs").shared41;
});
var ye = p((Pt, $e) => {
  $e.exports = require("./main.cjs").shared42;
});
var Me = p((Tt, qe) => {
  qe.exports = require("./main.cjs").shared43;
});
var Ne = p((zt, ke) => {
  ke.exports = require("./main.cjs").shared44;
});
var Fe = p((At, Ie) => {
  Ie.exports = require("./main.cjs").shared45;
});
var Se = p((Ht, Oe) => {
  Oe.exports = require("./main.cjs").shared46;
});
var je = p((Kt, _e) => {
  _e.exports = require("./main.cjs").shared47;
});
var Pe = p((Lt, Ee) => {
  Ee.exports = require("./main.cjs").shared48;
});
var ze = p((Rt, Te) => {
  Te.exports = require("./main.cjs").shared49;
});
var ct = {};
Je(ct, { module64: () => Le, module65: () => Re });
module.exports = Qe(ct);
var _ = c(H()),
  q = c(L()),
  Vt = c(V()),
  Wt = c(Y()),
  F = c(C()),
  Yt = c(G()),
  Bt = c(Q()),
  Ct = c(X()),
  O = c(ee()),
  Dt = c(re()),
  Gt = c(se()),
  Jt = c(ie()),
  Qt = c(he()),
  He = c(ue()),
  Ut = c(pe()),
  j = c(me()),
  Xt = c(xe()),
  Ke = c(be()),
  Zt = c(ge()),
  er = c(ye()),
  tr = c(Me()),
  E = c(Ne()),
  rr = c(Fe()),
  M = c(Se()),
  ar = c(je()),
  v = c(Pe()),
  P = c(ze()),
  Le = {};
(0, P.d)(Le, { whatIfHelp: () => Ue });
var Ue = () => ({
    doc: "an answer at other inputs (=, +=, -=, *=, /=): as the derivatives predict it, and really",
    example: ":whatif x += 1%, y = 3",
    parts: [
      ["x = 3", "another value"],
      ["x += 0.1, y -= 2%", "more or less than now, by so much or by so many percent"],
      ["x *= 2, y /= 3", "so many times as much"],
      ["expr", "what is asked for, in any place between commas; otherwise the last answer"],
    ],
    examples: [":whatif w[2] *= 1.1, x*w[2]"],
  }),
  Re = {};
(0, P.d)(Re, { whatIf: () => rt });
var Ve = 100 * Number.EPSILON;
function Xe(e) {
  let t = 0,
    a = (o) => {
      const h = { at: o, ...e(o) },
        u = Math.abs(h.slope);
      return Number.isFinite(u) && (t = Math.max(t, u)), h;
    },
    s = Array.from({ length: 33 }, (o, h) => a(h / 32)),
    r = s.find(({ value: o }) => !Number.isFinite(o));
  if (r !== void 0) return { kind: "gap", at: r.at };
  const n = s.map(({ value: o }) => o),
    i = Math.max(...n) - Math.min(...n),
    d = Math.max(...n.map(Math.abs)),
    m = s
      .slice(1)
      .map((o, h) => [s[h], o])
      .sort((o, h) => I(...h) - I(...o))
      .slice(0, 4);
  for (const [o, h] of m) {
    const [u, l] = Ze(o, h, a);
    if (!Number.isFinite(l.value - u.value)) return { kind: "gap", at: l.at };
    if (Math.abs(l.value - u.value) > Math.max(1e-6 * i, Ve * d)) return { kind: "jump", at: l.at };
    if (Math.abs(l.slope - u.slope) > 1e-6 * t) return { kind: "kink", at: l.at };
  }
}
function I(e, t) {
  const a = t.at - e.at,
    s = (a * (e.slope + t.slope)) / 2,
    r = (a * Math.abs(t.slope - e.slope)) / 4,
    n = Ve * Math.max(Math.abs(e.value), Math.abs(t.value)),
    i = Math.max(0, Math.abs(t.value - e.value - s) - n) + r;
  return Number.isNaN(i) ? Number.POSITIVE_INFINITY : i;
}
function Ze(e, t, a) {
  let [s, r] = [e, t];
  for (let n = 0; n < 48; n++) {
    const i = a((s.at + r.at) / 2);
    if (!Number.isFinite(i.value)) return [s, i];
    I(s, i) > I(i, r) ? (r = i) : (s = i);
  }
  return [s, r];
}
var et = 1e-13;
function tt(e, t) {
  const { now: a, then: s, first: r, second: n } = t;
  if (!Number.isFinite(s)) return { verdict: "undefined", words: `there ${e} is no finite number` };
  if (!Number.isFinite(r))
    return {
      verdict: "unpredictable",
      words: "the derivative is not finite here, so nothing can be predicted",
    };
  const i = s - a - r,
    d = et * Math.max(Math.abs(a), Math.abs(s), Math.abs(r));
  if (Math.abs(i) <= d)
    return {
      verdict: "exact",
      words:
        Math.abs(n) <= d
          ? "the prediction is exact: along this step there is no curvature"
          : "the prediction is exact, though the formula is curved: what bends it one way is bent back",
    };
  const m = r === 0 ? "" : ` by ${S(Math.abs(i / r))} of the change`,
    o = `it is ${i > 0 ? "more" : "less"} than predicted${m}`;
  if (Number.isNaN(n)) {
    const b = t.obstacle(),
      $ =
        b === void 0
          ? `${o}, and there is no second order at the present inputs`
          : `${o}: there is ${b}, which derivatives here do not show`;
    return { verdict: b === void 0 ? "higher" : "obstacle", words: $, obstacle: b };
  }
  const h = Math.abs(n) <= d ? 0 : n / i,
    u = `${n > 0 ? "upwards" : "downwards"} by ${(0, v.e)(Math.abs(n), 4)} to second order`,
    l = `along this step ${e} bends ${u}`;
  if (h > 0.9 && h < 1.1)
    return { verdict: "curved", words: `${o}: ${l}, which explains ${S(h)} of the difference` };
  const f = t.obstacle(),
    x = f && `there is ${f}, which derivatives here do not show`,
    g = f === void 0 ? "higher" : "obstacle";
  if (h === 0)
    return {
      verdict: g,
      words: `${o}: to second order ${e} does not bend along this step; ${x ?? "higher orders make the difference"}`,
      obstacle: f,
    };
  const y = h < 0 ? "which is the other way" : `but that alone makes ${S(h)} of the difference`;
  return {
    verdict: g,
    words: `${o}: ${l}, ${y}: ${x ?? "the step is too large for second order"}`,
    obstacle: f,
  };
}
var S = (e) => `${(0, v.e)(100 * e, 3)} %`;
function rt({ workspace: e }, t) {
  return e.inScratch(() => {
    let { graph: a } = e,
      s = new Map(),
      r;
    for (const w of t.split()) {
      const [We, T] = w.cut("=");
      if (T !== void 0) st(e, s, We, T);
      else if (r === void 0) r = w.expression();
      else throw (0, v.g)(w, ["a change, as in x += 1%"]);
    }
    if (s.size === 0) throw (0, v.g)({ start: t.end, end: t.end }, ["a change, as in x += 1%"]);
    const { output: n } = (0, O.b)(e, r),
      i = (0, O.a)(e, n, r) || "ans",
      d = [...s.values()],
      m = new Ke.b(),
      o = it(e, n, d, m),
      h = (0, F.e)(e, m),
      u = d.length > 1 ? (0, F.d)(e, n) : [],
      l = h.length > 0 ? h : u,
      { first: f } = o,
      x = l.length === 0 ? o.second : Number.NaN,
      g = a.value(n),
      y = (0, q.c)(e, r, n),
      b = (0, q.d)(e, d, y, { gradients: !1 })(d.map(({ to: w }) => w))[0],
      $ = new Set(a.dependencies([n])),
      k = d.filter(({ node: w }) => !$.has(w));
    return lt(
      i,
      d,
      {
        now: g,
        then: b,
        first: f,
        second: x,
        obstacle: () => nt(d, (0, q.d)(e, d, y, { gradients: !0 })),
        conventions: l,
      },
      k,
    );
  });
}
var at = /(?:[-+\u2212\u2013*\u00d7\u00b7\u22c5\u2217/\u00f7\u2215\u2044])$/u;
function st(e, t, a, s) {
  const r = at.exec(a.text)?.[0] ?? "",
    n = new j.a(a.text.slice(0, a.text.length - r.length), a.start),
    i = s.text.endsWith("%");
  if (i && !/^[-+\u2212\u2013]$/.test(r))
    throw (0, v.K)("percent of what?", `write ${n.text} += ${s.text}`).at(s);
  const d = i ? new j.a(s.text.slice(0, -1), s.start) : s,
    m = d.expression();
  if (d.text.replace(/`[^`]*`/g, "").includes("%"))
    throw (0, v.K)(
      "% can be read in two ways here",
      "percent stands at the very end, as in x += 2%; the remainder is mod(x, y)",
    ).at(d);
  const o = n.expression();
  o.kind === "name" && e.holdOff(o.name);
  const { quantity: h } = e.lower(o),
    u = (0, M.c)(h);
  if (!u.every((f) => e.graph.isInput(f)))
    throw (0, v.K)(`${n.text} is no input`, "change the inputs that it depends on").at(n);
  const l = e.lower(m).quantity;
  if ((0, M.a)(l) && l.length !== u.length) throw (0, v.w)(d, [u.length, l.length]);
  for (const [f, x] of u.entries()) {
    const { input: g, index: y } = e.inputOf(x),
      b = e.graph.value(x),
      $ = t.get(x) ?? { name: (0, He.a)(g.name, y), node: x, from: b, to: b },
      k = e.graph.value((0, M.a)(l) ? l[f] : l),
      w = i ? ($.to * k) / 100 : k;
    ($.to = ot($.to, r, w)), t.set(x, $);
  }
}
function ot(e, t, a) {
  switch (t) {
    case "":
      return a;
    case "+":
      return e + a;
    case "-":
    case "\u2212":
      return e - a;
    case "/":
    case "\xF7":
      return e / a;
    default:
      return e * a;
  }
}
function it(e, t, a, s) {
  const { graph: r, differentiator: n } = e,
    i = a.map(({ node: u }) => u),
    d = a.map(({ from: u, to: l }) => l - u),
    m = (u) => u.reduce((l, f, x) => l + (d[x] === 0 ? 0 : f * d[x]), 0),
    o = m((0, _.c)(e, t, i, s)),
    h = n
      .derivatives(t, i, s)
      .reduce((u, l, f) => r.apply(ut, [u, r.apply(dt, [l, r.constant(d[f])])]), r.constant(0));
  return { first: o, second: m((0, _.c)(e, h, i, s)) / 2 };
}
function nt(e, t) {
  const a = e.filter(({ from: o, to: h }) => h !== o),
    s = ({ from: o, to: h }, u) => (u === 1 ? h : o + u * (h - o)),
    r = Xe((o) => {
      const h = t(e.map((l) => s(l, o))),
        u = e.reduce((l, { from: f, to: x }, g) => l + (x === f ? 0 : h[1 + g] * (x - f)), 0);
      return { value: h[0], slope: u };
    });
  if (r === void 0) return;
  const n = r.kind === "gap" ? "a place where it is no finite number" : `a ${r.kind}`,
    [i] = a;
  if (i === void 0 || a.length > 1) return n;
  const d = s(i, Math.abs(r.at) < Ae ? 0 : r.at),
    m = Math.abs(d) < Ae * Math.abs(i.to - i.from);
  return `${n}, at ${i.name} = ${m ? 0 : ((0, v.e))(d, ht)}`;
}
var Ae = 1e-12,
  ht = 8,
  [dt, ut] = [(0, E.h)("mul"), (0, E.h)("add")];
function lt(e, t, a, s) {
  const { now: r, then: n, first: i, second: d } = a,
    m = [
      ["now", r, ""],
      ["to first order", r + i, i],
      ...(Number.isNaN(d) ? [] : [["to second order", r + i + d, i + d]]),
      ["really", n, n - r],
    ];
  return [
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "from", title: "from" },
        { key: "to", title: "to" },
      ],
      rows: t.map(({ name: o, from: h, to: u }) => [o, h, u]),
      bars: !1,
    },
    "",
    {
      kind: "listing",
      columns: [
        { key: "what", title: "" },
        { key: "value", title: e },
        { key: "change", title: "change" },
      ],
      rows: m,
      bars: !1,
      results: ["value"],
      resultRows: [m.length - 1],
    },
    "",
    ...(s.length === 0 ? [] : [`${e} does not depend on ${s.map(({ name: o }) => o).join(", ")}`]),
    ...(s.length === t.length ? [] : pt(e, a)),
    ...a.conventions,
  ];
}
function pt(e, t) {
  const { verdict: a, words: s, obstacle: r } = tt(e, t),
    { now: n, then: i, first: d, second: m } = t,
    o = [
      { key: "verdict", value: a },
      { key: "missed", value: i - n - d },
      ...(Number.isNaN(m) ? [] : [{ key: "missed_to_second_order", value: i - n - d - m }]),
      ...(r === void 0 ? [] : [{ key: "obstacle", value: r }]),
    ];
  return [s, { kind: "facts", rows: o }];
}
0 && (module.exports = { module64, module65 });
