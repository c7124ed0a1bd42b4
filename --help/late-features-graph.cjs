var qt = Object.create;
var A = Object.defineProperty;
var Lt = Object.getOwnPropertyDescriptor;
var Ft = Object.getOwnPropertyNames;
var St = Object.getPrototypeOf,
  Et = Object.prototype.hasOwnProperty;
var c = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (r) {
      throw ((t = 0), r);
    }
  },
  jt = (e, t) => {
    for (var r in t) A(e, r, { get: t[r], enumerable: !0 });
  },
  Q = (e, t, r, o) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const n of Ft(t))
        !Et.call(e, n) &&
          n !== r &&
          A(e, n, { get: () => t[n], enumerable: !(o = Lt(t, n)) || o.enumerable });
    return e;
  };
var g = (e, t, r) => (
    (r = e != null ? qt(St(e)) : {}),
    Q(t || !e || !e.__esModule ? A(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  At = (e) => Q(A({}, "__esModule", { value: !0 }), e);
var X = c((Kr, U) => {
  U.exports = require("./late.cjs").shared2;
});
var te = c((Qr, ee) => {
  ee.exports = require("./late.cjs").shared3;
});
var oe = c((Ur, re) => {
  re.exports = require("./main.cjs").shared11;
});
var ie = c((Xr, ne) => {
  ne.exports = require("./main.cjs").shared14;
});
var se = c((eo, ae) => {
  ae.exports = require("./main.cjs").shared15;
});
var le = c((to, de) => {
  de.exports = require("./main.cjs").shared16;
});
var fe = c((ro, ue) => {
  ue.exports = require("./late.cjs").shared14;
});
var me = c((oo, pe) => {
  pe.exports = require("./main.cjs").shared24;
});
var ce = c((no, he) => {
  he.exports = require("./main.cjs").shared31;
});
var ve = c((io, ge) => {
  ge.exports = require("./main.cjs").shared32;
});
var be = c((ao, $e) => {
  $e.exports = require("./late.cjs").shared15;
});
var xe = c((so, Me) => {
  Me.exports = require("./main.cjs").shared34;
});
var ye = c((lo, we) => {
  we.exports = require("./main.cjs").shared35;
});
var ke = c((uo, Ne) => {
  Ne.exports = require("./late.cjs").shared18;
});
var Ie = c((fo, Te) => {
  Te.exports = require("./main.cjs").shared36;
});
var Le = c((po, qe) => {
  qe.exports = require("./main.cjs").shared39;
});
var Se = c((mo, Fe) => {
  Fe.exports = require("./main.cjs").shared42;
});
var je = c((ho, Ee) => {
  Ee.exports = require("./main.cjs").shared43;
});
var ze = c((co, Ae) => {
  Ae.exports = require("./main.cjs").shared44;
});
var Ce = c((go, De) => {
  De.exports = require("./main.cjs").shared45;
});
var Ge = c((vo, Oe) => {
  Oe.exports = require("./main.cjs").shared46;
});
var Be = c(($o, Re) => {
  Re.exports = require("./main.cjs").shared47;
});
var He = c((bo, Pe) => {
  Pe.exports = require("./main.cjs").shared48;
});
var _e = c((Mo, Ve) => {
  Ve.exports = require("./main.cjs").shared49;
});
var Zr = {};
jt(Zr, {
  module22: () => it,
  module23: () => gt,
  module24: () => vt,
  module25: () => $t,
  module26: () => Mt,
  module27: () => wt,
});
module.exports = At(Zr);
var Xe = g(X()),
  et = g(te()),
  G = g(oe()),
  tt = g(ie()),
  w = g(se()),
  $ = g(le()),
  R = g(fe()),
  rt = g(me()),
  xo = g(ce()),
  ot = g(ve()),
  F = g(be()),
  p = g(xe()),
  wo = g(ye()),
  yo = g(ke()),
  No = g(Ie()),
  H = g(Le()),
  ko = g(Se()),
  To = g(je()),
  Io = g(ze()),
  qo = g(Ce()),
  Lo = g(Ge()),
  nt = g(Be()),
  I = g(He()),
  q = g(_e()),
  it = {};
(0, q.d)(it, { renderDot: () => ut });
var at = ({ value: e, gradient: t = 0 }) => !Number.isFinite(e) || !Number.isFinite(t);
function B({ name: e, operation: t, value: r }, o, { called: n = e, as: a = t } = {}) {
  return t === void 0
    ? (n ?? (0, w.d)(r, o))
    : n === void 0
      ? a
      : t === "="
        ? `${n} =`
        : `${n} = ${a}`;
}
function V({ nodes: e, edges: t }) {
  const r = e.map(({ arity: o }) => o);
  for (const { to: o } of t) r[o] = r[o] - 1;
  return new Map([...r.entries()].filter(([, o]) => o > 0));
}
var zt = ({ nodes: e, edges: t, ...r }, o) => ({
  ...r,
  nodes: e.slice(0, o),
  edges: t.filter(({ from: n, to: a }) => n < o && a < o),
});
function _({ nodes: e }) {
  const t = e
      .flatMap(({ gradient: i = 0 }) => (Number.isFinite(i) && i !== 0 ? [i] : []))
      .map(Math.abs)
      .sort((i, s) => i - s),
    [r = 0, o = 0] = [t[0], t.at(-1)],
    n = (t[t.length >> 1] ?? 0) * 50 < o,
    a = Math.log(o) - Math.log(r),
    l = (i) => (n ? 0.125 + (1 - 0.125) * ((Math.log(i) - Math.log(r)) / a) : i / o);
  return {
    largest: o,
    isLogarithmic: n,
    part: (i) => (Number.isFinite(i) && i !== 0 ? l(Math.abs(i)) : 0),
    middle: n ? Math.sqrt(r) * Math.sqrt(o) : o / 4,
  };
}
var Dt = [255, 255, 255],
  Ct = [90, 174, 97],
  Ot = [153, 112, 171],
  O = "#d7301f",
  Y = "#fcc5b5";
function st(e, { isLogarithmic: t, part: r }) {
  if (!Number.isFinite(e)) return Y;
  const o = t ? r(e) : Math.sqrt(r(e));
  return dt(e < 0 ? -o : o);
}
function dt(e) {
  const t = e < 0 ? Ot : Ct;
  return Gt(Dt.map((r, o) => r + Math.abs(e) * (t[o] - r)));
}
var Gt = (e) => `#${e.map((t) => Math.round(t).toString(16).padStart(2, "0")).join("")}`,
  P = { digits: 5, notation: "auto" },
  E = "#666666",
  lt = {
    input: 'shape=box style="rounded,filled" color="#2166ac" penwidth=2',
    operation: `shape=box style=filled color="${E}"`,
    constant: `shape=ellipse style=dashed color="${E}" margin="0.06,0.03" width=0.4 height=0.3`,
  },
  Rt = 100,
  Bt = "nslimit=1 nslimit1=1",
  Pt = "peripheries=2";
function ut(e, t = () => {}) {
  const { nodes: r, edges: o, count: n } = e,
    a = _(e),
    l = V(e),
    i = [
      "rankdir=LR",
      ...(r.length > Rt ? [Bt] : []),
      'graph [fontname="Helvetica,Arial,sans-serif" fontsize=10 nodesep=0.2 ranksep=0.3]',
      'node [fontname="Helvetica,Arial,sans-serif" fontsize=12 margin="0.08,0.04"]',
      `edge [fontname="Helvetica,Arial,sans-serif" fontsize=10 fontcolor="${E}" color="${E}" arrowsize=0.7]`,
      `label=<${Yt(e, a)}>`,
      ...r.flatMap((u, f) => (u.kind === "constant" && r.length > 1 ? [] : [Ht(u, f, a)])),
      ...o.flatMap((u, f) => _t(u, f, r)),
      ...[...l].flatMap(([u, f]) => [
        `m${u + 1} [shape=plaintext fontcolor="${E}" label="\u2026 ${f} more"]`,
        `m${u + 1} -> n${u + 1} [style=dotted]`,
      ]),
    ],
    s = n - r.length,
    d = `${(0, I.a)(s, "more node")} left out, :dot all writes all`;
  return (
    s > 0 && t(`\u2026 ${d}`),
    `${
      s === 0
        ? ""
        : `// ${d}
`
    }digraph {
${i
  .map(
    (u) => `  ${u}
`,
  )
  .join("")}}
`
  );
}
function Ht(e, t, r) {
  const { kind: o, value: n, gradient: a } = e,
    l = [
      lt[o],
      ...(t === 0 ? [Pt] : []),
      ...Vt(e, r),
      `label=<${ft(e)}>`,
      `tooltip="${Wt([B(e, { digits: 17, notation: "auto" }), `value ${(0, w.a)(n)}`, ...(a === void 0 ? [] : [`gradient ${(0, w.a)(a)}`])].join(", "))}"`,
    ];
  return `n${t + 1} [${l.join(" ")}]`;
}
function Vt({ value: e, gradient: t }, r) {
  return t === void 0
    ? []
    : Number.isFinite(e)
      ? [`fillcolor="${st(t, r)}"`]
      : [`fillcolor="${O}"`, "fontcolor=white"];
}
function ft(e) {
  const { value: t, gradient: r } = e,
    o = `<B>${ct(B(e, P))}</B>`;
  if (r === void 0) return o;
  const n = [Ye("value", t), Ye("gradient", r)];
  return pt('CELLPADDING="1"', `<TR><TD COLSPAN="2">${o}</TD></TR>${n.join("")}`);
}
var Ye = (e, t) =>
    `<TR><TD ALIGN="RIGHT"><FONT POINT-SIZE="9">${e} </FONT></TD><TD ALIGN="LEFT"><FONT POINT-SIZE="11">${(0, w.d)(t, P)}</FONT></TD></TR>`,
  pt = (e, t) => `<TABLE BORDER="0" CELLSPACING="0" ${e}>${t}</TABLE>`;
function _t({ from: e, to: t, local: r }, o, n) {
  const a = n[e],
    l = a.kind === "constant",
    i = l ? `c${o + 1}` : `n${e + 1}`,
    s =
      r === void 0
        ? ` [style=${l ? 'solid color="#bbbbbb"' : "dashed"}]`
        : ` [label="${(0, w.d)(r, P)}"${Number.isFinite(r) ? "" : ` color="${O}" fontcolor="${O}"`}]`;
  return [...(l ? [`${i} [${lt.constant} label=<${ft(a)}>]`] : []), `${i} -> n${t + 1}${s}`];
}
function Yt({ nodes: e }, t) {
  const r = e[0],
    { largest: o, middle: n } = t,
    a = o === 0 ? [] : [-o, -n, 0, n, o],
    l = [
      ["", `gradient: \u2202${ct(r.name ?? "output")}/\u2202node`],
      ...a.map((i) => [st(i, t), (0, w.d)(i, { ...P, digits: 3 })]),
      ...(e.some(at) ? [[Y, "not finite"]] : []),
      ["", "on edges: the local derivative"],
    ].map(([i, s]) => `<TD${i === "" ? "" : ` BGCOLOR="${i}"`}> ${s} </TD>`);
  return pt('CELLPADDING="3"', `<TR>${l.join("")}</TR>`);
}
var mt = (e) => (0, Xe.a)(e).replaceAll("\\", "&#92;"),
  ht = (e) => e.replace(/\\(?=[EGHLNT])/g, "\\\u200B"),
  ct = (e) => mt(ht(e)),
  Wt = (e) => mt(ht(e).replace(/\\/g, "\\\\")),
  gt = {};
(0, q.d)(gt, { dotHelp: () => Jt, mermaidHelp: () => Kt, treeHelp: () => Zt });
var Zt = () => ({
    doc: "the expression graph as a tree, with the value and the gradient of every node",
    example: ":tree tanh(x*w + b)",
  }),
  Jt = () => ({
    doc: "the same for Graphviz, with the local derivatives on the edges",
    example: ":dot tanh(x*w + b) > neuron.dot",
    words: ["all"],
  }),
  Kt = () => ({
    doc: "the same as a Mermaid flowchart, for Markdown",
    example: ":mermaid tanh(x*w + b)",
  }),
  vt = {};
(0, q.d)(vt, { graphJson: () => Qt });
var Qt = ({ nodes: e, edges: t, count: r }) => [
    (0, p.c)([
      (0, p.b)("nodes", (0, p.d)(e.map(Ut))),
      (0, p.b)("edges", (0, p.d)(t.map(Xt))),
      (0, p.b)("count", String(r)),
    ]),
  ],
  Ut = ({ kind: e, name: t, operation: r, value: o, gradient: n }, a) =>
    (0, p.c)([
      (0, p.b)("id", String(a + 1)),
      (0, p.b)("kind", (0, p.a)(e)),
      ...(t === void 0 ? [] : [(0, p.b)("name", (0, p.a)(t))]),
      ...(r === void 0 ? [] : [(0, p.b)("operation", (0, p.a)(r))]),
      (0, p.b)("value", (0, p.g)(o)),
      ...(n === void 0 ? [] : [(0, p.b)("gradient", (0, p.g)(n))]),
    ]),
  Xt = ({ from: e, to: t, local: r }) =>
    (0, p.c)([
      (0, p.b)("from", String(e + 1)),
      (0, p.b)("to", String(t + 1)),
      ...(r === void 0 ? [] : [(0, p.b)("local", (0, p.g)(r))]),
    ]),
  $t = {};
(0, q.d)($t, { renderMarkdown: () => ar, renderMermaid: () => W });
var D = { digits: 5, notation: "auto" },
  We = 500,
  er = 5e4,
  bt = 4;
function W(e, t = () => {}) {
  for (let r = Math.min(e.nodes.length, We); ; r = Math.floor(r * 0.9)) {
    const o = zt(e, r),
      n = tr(o);
    if ((o.edges.length + V(o).size > We || n.length > er) && r > 1) continue;
    const a = e.count - o.nodes.length;
    return (
      a > 0 && t(`\u2026 ${(0, I.a)(a, "more node")} left out, as Mermaid draws no more edges`), n
    );
  }
}
function tr(e) {
  const { nodes: t, edges: r, count: o } = e,
    n = _(e),
    a = new Map(),
    l = (d, u) => {
      a.set(d, [...(a.get(d) ?? []), u]);
    },
    i = [];
  for (const [d, u] of t.entries())
    (u.kind === "constant" && d > 0) ||
      (i.push(`n${d + 1}${Ze(u, d === 0)}`), l(nr(u, n), `n${d + 1}`));
  for (const [d, u] of r.entries()) {
    const f = t[u.from];
    f.kind === "constant"
      ? (i.push(`c${d + 1}${Ze(f, !1)} --> n${u.to + 1}`), l("constant", `c${d + 1}`))
      : i.push(`n${u.from + 1} ${rr(u)} n${u.to + 1}`);
  }
  for (const [d, u] of V(e))
    i.push(`m${d + 1}["\u2026 ${u} more"] -.-> n${d + 1}`), l("constant", `m${d + 1}`);
  for (const [d, u] of a) i.push(`classDef ${d} ${ir(d)}`, `class ${u.join(",")} ${d}`);
  const s = o - t.length;
  return `flowchart LR
${
  s === 0
    ? ""
    : `  %% ${(0, I.a)(s, "more node")} left out
`
}${i
  .map(
    (d) => `  ${d}
`,
  )
  .join("")}`;
}
var rr = ({ local: e }) => (e === void 0 ? "-.->" : `-->|"${C((0, w.d)(e, D))}"|`),
  or = { input: ["([", "])"], constant: ["((", "))"], operation: ["[", "]"] };
function Ze(e, t) {
  const { kind: r, value: o, gradient: n } = e,
    a = C(B(e, D)),
    [l, i] = t ? ["[[", "]]"] : or[r];
  if (n === void 0) return `${l}"${a}"${i}`;
  const s = [`value ${C((0, w.d)(o, D))}`, `gradient ${C((0, w.d)(n, D))}`];
  return `${l}"${[a, ...s].join("<br/>")}"${i}`;
}
function nr(e, t) {
  const { value: r, gradient: o } = e;
  if (o === void 0) return "constant";
  if (!Number.isFinite(r)) return "strangeValue";
  if (!Number.isFinite(o)) return "strangeGradient";
  if (o === 0) return "zero";
  const n = t.isLogarithmic ? t.part(o) : Math.sqrt(t.part(o)),
    a = Math.max(1, Math.round(n * bt));
  return `${o < 0 ? "negative" : "positive"}${a}`;
}
function ir(e) {
  if (e === "constant") return "fill:none,stroke-dasharray:3";
  if (e === "strangeValue") return `fill:${O},color:#fff,stroke:#666`;
  if (e === "strangeGradient") return `fill:${Y},color:#000,stroke:#666`;
  const t = Number(/\d$/.exec(e)?.[0] ?? 0) / bt;
  return `fill:${dt(e.startsWith("negative") ? -t : t)},color:#000,stroke:#666`;
}
var C = (e) =>
    e
      .replace(/\\(?=n)/g, "\\\u200B")
      .replace(
        /(?<!\d)\.|\.(?!\d)|-(?![\p{L}\p{N}])|[^-\p{L}\p{M}\p{N} ._,()=\u2026\u200b]/gu,
        (t) => `#${t.codePointAt(0)};`,
      ),
  ar = (e, t) => `\`\`\`mermaid
${W(e, t)}\`\`\`
`,
  Mt = {};
(0, q.d)(Mt, { renderGraph: () => Ar });
function sr(e) {
  let t = 0,
    r = [e];
  for (; r.length > 0; t++) r = r.flatMap(({ branches: o }) => o);
  return t - 1;
}
function dr(e, t) {
  const r = [],
    o = "\u2500".repeat(t - 2),
    n = [{ entry: e, first: "", rest: "", onward: void 0 }];
  for (let a = n.pop(); a !== void 0; a = n.pop()) {
    const { rest: l, entry: i } = a;
    r.push(a);
    for (let s = i.branches.length - 1; s >= 0; s--) {
      const d = s === i.branches.length - 1;
      n.push({
        entry: i.branches[s],
        first: `${l}${d ? "\u2514" : "\u251C"}${o} `,
        rest: l + (d ? " " : "\u2502").padEnd(t),
        onward: void 0,
      });
    }
  }
  return r;
}
function lr(e) {
  const t = [],
    r = [{ entry: e, first: "\u25CF ", rest: "" }];
  for (let o = r.pop(); o !== void 0; o = r.pop()) {
    const { entry: n, first: a, rest: l } = o,
      { branches: i } = n,
      s = i.reduce((m, b) => (b.branches.length > 0 && b.size >= (m?.size ?? 0) ? b : m), void 0),
      d = s !== void 0 && s !== i.at(-1),
      u = i.length > 0;
    t.push({
      entry: n,
      first: a,
      rest: l + (u ? "\u2502 " : "  "),
      onward: d ? s.position : void 0,
    }),
      s !== void 0 && r.push({ entry: s, first: `${l}\u25CF `, rest: l });
    const f = i.filter((m) => m !== s);
    for (const m of f.reverse()) {
      const b = s === void 0 && m === f[0],
        h = m.branches.length > 0;
      r.push({
        entry: m,
        first: `${l}${b ? "\u2514" : "\u251C"}\u2500${h ? "\u25CF" : "\u2500"} `,
        rest: l + (b ? "  " : "\u2502 "),
      });
    }
  }
  return t.map(ur(t));
}
function ur(e) {
  const t = new Map();
  for (const { entry: n } of e) n.kind === "node" && n.branches.length === 0 && t.set(n.at, n);
  const r = new Map();
  for (const { entry: n } of e) n.kind === "reference" && t.has(n.at) && r.set(n.at, n);
  const o = new Set();
  return (n) => {
    const { at: a, kind: l } = n.entry,
      i = r.get(a);
    return l === "more" || i === void 0
      ? n
      : o.has(a)
        ? { ...n, entry: i }
        : (o.add(a), { ...n, entry: t.get(a) });
  };
}
var fr = 24,
  pr = 4,
  mr = 12,
  xt = "log";
function hr(e, t, r, o) {
  const n = sr(t),
    a = ({ indent: i, digits: s, ...d }) => {
      if (i !== void 0 && n > mr) return;
      const u = i === void 0 ? lr(t) : dr(t, i),
        f = { ...r, digits: Math.min(s, r.digits) };
      return vr(e, u, f, o, d);
    },
    l = (i) =>
      i?.lines.every(({ first: s }, d) => {
        const u = (0, $.a)(i.texts[d]);
        return (0, $.a)(s) + Math.min(u, fr) <= i.room;
      }) ?? !1;
  for (const i of gr) {
    const s = a(i);
    if (l(s)) return s;
  }
  return a(cr);
}
var Je = { digits: Number.POSITIVE_INFINITY, bar: 8, gap: 3 },
  T = { bar: 1, gap: 2 },
  cr = { digits: pr, bar: 1, gap: 1 },
  gr = [
    { indent: 3, ...Je },
    { ...T, indent: 3, digits: Number.POSITIVE_INFINITY },
    { ...T, indent: 3, digits: 7 },
    { ...T, indent: 2, digits: 7 },
    { ...T, indent: 3, digits: 5 },
    { ...T, indent: 2, digits: 5 },
    Je,
    { ...T, digits: Number.POSITIVE_INFINITY },
    { ...T, digits: 7 },
    { ...T, digits: 5 },
  ];
function vr(e, t, r, o, { bar: n, gap: a }) {
  const { nodes: l } = e,
    i = $r(e, t, r),
    s = (v) => {
      const k = t.map(({ entry: { kind: y, at: x } }) => {
          const S = y === "node" ? l[x]?.[v] : void 0;
          return S === void 0 ? "" : (0, w.d)(S, r);
        }),
        M = (0, tt.a)([...k, v], (y) => (k[y] ?? "") !== ""),
        N = M.reduce((y, x) => Math.max(y, x.length), 0);
      return M.map((y) => y.padStart(N));
    },
    [d, u] = [s("value"), s("gradient")],
    f = _(e),
    m = f.isLogarithmic ? Math.max(n, xt.length) : n,
    b = (0, $.a)(d[0]) + (0, $.a)(u[0]) + m + 3 * a,
    h = t.reduce((v, { first: k }, M) => Math.max(v, (0, $.a)(k) + (0, $.a)(i[M])), 0);
  return {
    lines: t,
    texts: i,
    values: d,
    gradients: u,
    room: Math.min(h, o - b),
    gap: a,
    bar: n,
    scale: f,
  };
}
function $r(e, t, r) {
  const { nodes: o } = e,
    n = Mr(e, t),
    a = new Map();
  for (const [l, { entry: i }] of t.entries()) i.kind === "node" && a.set(i.at, l);
  return t.map(({ entry: { kind: l, at: i, isCut: s }, onward: d }, u) => {
    if (l === "more") return `\u2026 ${(0, I.a)(i, "more operand")}`;
    if (l === "reference") return `${a.get(i) < u ? "\u2191" : "\u2193"} ${n.get(i)}`;
    const f = o[i],
      m = d === void 0 ? f.operation : br(f, d);
    return B(f, r, { called: n.get(i) ?? f.name, as: m }) + (s ? " \u2026" : "");
  });
}
function br({ operation: e = "", arity: t }, r) {
  const o = Math.max(Math.min(t, 4), r + 1);
  if (o > 6) return e;
  const n = Array.from({ length: o }, (a, l) => (l === r ? "\u2193" : "\xB7"));
  return t === 2 && /^(?:\W+|and|or)$/.test(e)
    ? n.join(` ${e} `)
    : `${e}(${n.join(", ")}${o < t ? ", \u2026" : ""})`;
}
function Mr({ nodes: e }, t) {
  const r = new Map();
  for (const { name: i } of e) i !== void 0 && r.set(i, (r.get(i) ?? 0) + 1);
  let o = (i) => t.flatMap(({ entry: { kind: s, at: d } }) => (s === i ? [d] : [])),
    n = new Set(o("reference")),
    a = new Map(),
    l = 0;
  for (const i of o("node")) {
    if (!n.has(i)) continue;
    const { name: s } = e[i];
    s !== void 0 && r.get(s) === 1
      ? a.set(i, s)
      : a.set(i, `${s === void 0 ? "" : `${s} `}#${++l}`);
  }
  return a;
}
var xr = 0.3333333333333333;
function wr(e, t) {
  const r = Nr(e, t),
    o = new Set(),
    n = z("node", 0, 0, r),
    a = [],
    l = [n],
    i = new Map();
  for (let s = l.pop(); s !== void 0; s = l.pop()) {
    const d = s.kind === "node" && o.has(s.at) ? z("reference", s.at, s.position, r) : s;
    i.get(s)?.branches.push(d), a.push(d);
    const u = i.get(s);
    if ((u !== void 0 && i.set(d, u), d.kind !== "node")) continue;
    e.nodes[d.at]?.kind !== "constant" && o.add(d.at);
    const { operands: f, rest: m } = r.get(d.at) ?? { operands: [], rest: 0 },
      b = f.map((h, v) => z("node", h, v, r));
    m > 0 && b.push(z("more", m, f.length, r));
    for (const h of b.reverse()) i.set(h, d), l.push(h);
  }
  for (const s of a.reverse()) {
    const d = i.get(s);
    d !== void 0 && (d.size += s.size);
  }
  return n;
}
function yr(e) {
  const t = [e];
  for (const { branches: r } of t) for (const o of r) t.push(o);
  return t;
}
var z = (e, t, r, o) => ({
  kind: e,
  at: t,
  position: r,
  branches: [],
  isCut: e === "node" && o.get(t)?.operands.length === 0,
  size: 1,
});
function Nr({ nodes: e, edges: t }, r) {
  const o = new Map();
  for (const { from: i, to: s } of t) {
    const d = o.get(s);
    d === void 0 ? o.set(s, [i]) : d.push(i);
  }
  let n = new Map(),
    a = r - 1,
    l = new Set([0]);
  for (const i of l) {
    const { arity: s = 0 } = e[i] ?? {};
    if (s === 0) continue;
    const d = o.get(i) ?? [],
      u = kr(s, a),
      f = Math.min(d.length, u < s ? u - 1 : u),
      m = f > 0 ? d.slice(0, f) : [],
      b = m.length === 0 ? 0 : s - m.length;
    (a -= m.length + (b > 0 ? 1 : 0)), n.set(i, { operands: m, rest: b });
    for (const h of m) l.add(h);
  }
  return n;
}
function kr(e, t) {
  const r = e <= 6 ? e : Math.floor(Math.max(t * xr, 3));
  return r > t ? 0 : Math.min(e, r);
}
var Tr = 200,
  Ir = 5,
  Ke = 8,
  qr = [1 / 50, 1 / 3],
  Lr = [1 / 3, 2 / 3];
function Fr(e, t) {
  let r = Math.max(Ke, t.height - Ir),
    o = Qe(e, t, r),
    n = o.length - 1 - r;
  return (
    n > 0 && (o = Qe(e, t, Math.max(Ke, r - n))),
    o
      .map(
        (a) => `${a}
`,
      )
      .join("")
  );
}
function Qe(e, t, r) {
  const o = wr(e, r),
    n = Math.min(t.width, Tr) - 1,
    a = hr(e, o, t, n);
  return [...Sr(e, a, t, n), ...jr(e, yr(o), n).map((l) => t.style.dim(` ${l}`))];
}
function Sr(
  e,
  { lines: t, texts: r, values: o, gradients: n, room: a, gap: l, bar: i, scale: s },
  { style: d },
  u,
) {
  const f = " ".repeat(l),
    m = s.isLogarithmic ? xt : "",
    b = [(0, $.d)("node", a), o.at(-1), n.at(-1), m].join(f),
    h = [d.dim(` ${b}`.trimEnd())];
  for (const [v, { entry: k, first: M, rest: N }] of t.entries()) {
    const y = r[v],
      x = k.kind === "node" ? e.nodes[k.at] : void 0,
      S = x === void 0 ? d.dim : (L) => L,
      { gradient: Z = 0 } = x ?? {},
      J = Er(Z, s, d),
      Tt = (i === 1 ? G.b : G.a)(s.part(Z), 1),
      K = [
        x !== void 0 && !Number.isFinite(x.value) ? d.error(o[v]) : o[v],
        J(n[v]),
        x !== void 0 && at(x) ? d.error("!") : J(Tt),
      ].join(f);
    if (!((0, $.a)(M) + (0, $.a)(y) > a)) {
      const L = ` ${d.dim(M)}${S((0, $.d)(y, a - (0, $.a)(M)))}${f}${K}`;
      h.push(x === void 0 ? L.trimEnd() : L);
      continue;
    }
    for (const [L, It] of (0, $.f)(y, Math.max(1, u - (0, $.a)(M))).entries())
      h.push(` ${d.dim(L === 0 ? M : N)}${S(It)}`);
    x !== void 0 && h.push(` ${d.dim((0, $.d)((0, $.b)(N, a), a))}${f}${K}`);
  }
  return h.map((v) => v.trimEnd());
}
function Er(e, t, r) {
  if (!Number.isFinite(e)) return (i) => r.strong(r.error(i));
  if (e === 0) return r.dim;
  const o = e < 0 ? r.negative : r.positive,
    n = t.part(e),
    [a, l] = t.isLogarithmic ? Lr : qr;
  return n >= l ? (i) => r.strong(o(i)) : n >= a ? o : (i) => r.dim(o(i));
}
function jr({ nodes: e, count: t }, r, o) {
  const n = new Set(r.flatMap(({ kind: d, at: u }) => (d === "node" ? [u] : []))),
    a = t - n.size;
  if (a === 0) return [];
  const l = r.find(({ isCut: d, at: u }) => d && e[u]?.isBound),
    i = l === void 0 ? void 0 : e[l.at]?.name,
    s = i === void 0 ? ":trace all lists them" : `:tree ${(0, nt.j)(i)} goes on there`;
  return (0, $.f)(`\u2026 ${(0, I.a)(a, "more node")}, ${s}`, o);
}
function Ar(e, t) {
  switch (e.form) {
    case "tree":
      return Fr(e, t);
    case "dot":
      return ut(e);
    case "mermaid":
      return W(e);
  }
}
var wt = {};
(0, q.d)(wt, { dot: () => Vr, mermaid: () => _r, tree: () => Hr });
var zr = 1e4,
  Dr = 1024;
function Cr(e, t, r, o, n, a = zr) {
  const { graph: l, differentiator: i } = e,
    s = Or(l, t),
    d = i.adjointsOf(s),
    u = new Map([[s, 0]]),
    f = [];
  for (const [h, v] of u) {
    if ((v % Dr === 0 && n(), !l.isActive(h))) continue;
    const k = new Map((0, rt.a)(l, h).map(({ position: M, local: N }) => [M, N]));
    for (const [M, N] of yt(l, h).entries()) {
      if (!u.has(N)) {
        if (u.size >= a) continue;
        u.set(N, u.size);
      }
      f.push({ from: u.get(N), to: v, local: k.get(M) });
    }
  }
  const m = (0, ot.b)(e, [t], o),
    b = [...u.keys()].map((h) => {
      const v = m(h);
      return {
        ...Rr(l, h),
        name: v?.name,
        isBound: v !== void 0 && v.isDescription !== !0,
        value: l.value(h),
        gradient: d.get(h),
      };
    });
  return { kind: "graph", form: r, nodes: b, edges: f, count: Pr(l, [...d.keys()]) };
}
function Or(e, t) {
  let r = t;
  for (; e.label(r) === void 0 && Gr(e, r); ) r = e.operand(r, 0);
  return r;
}
var Gr = (e, t) => e.operation(t) === void 0 && e.arity(t) === 1;
function Rr(e, t) {
  return e.isInput(t)
    ? { kind: "input", operation: void 0, arity: 0 }
    : e.isActive(t)
      ? { kind: "operation", operation: Br(e, t), arity: (0, H.d)(e, t) }
      : { kind: "constant", operation: void 0, arity: 0 };
}
function Br(e, t) {
  const r = e.operation(t);
  return r === void 0 ? "=" : r.symbol === void 0 || /\s/.test(r.symbol) ? r.name : r.symbol;
}
var yt = (e, t) => e.operands(t).subarray(0, (0, H.d)(e, t));
function Pr(e, t) {
  const r = new Set();
  for (const o of t) for (const n of yt(e, o)) e.isActive(n) || r.add(n);
  return t.length + r.size;
}
function Hr(e, t) {
  return [kt(e, t, "tree")];
}
var Vr = (e, t) => Nt(e, t, "dot"),
  _r = (e, t) => Nt(e, t, "mermaid"),
  j = { dot: ["dot", "gv"], mermaid: ["mmd", "md"] },
  Yr = ["svg", "png", "pdf", "jpg", "txt", "html"],
  Ue = [...j.dot, ...j.mermaid, ...Yr],
  Wr = 250;
function Nt(e, t, r) {
  const [o] = j[r],
    [n, a] = (0, F.d)(t, [o, ...Ue], e.workspace),
    l = a === void 0 ? void 0 : (0, F.c)(a.name),
    i = l !== void 0 && Ue.includes(l) && !j[r].includes(l);
  if (a !== void 0 && i) throw (0, I.M)(l, j[r]).at(a);
  const [s, d] = r === "dot" ? (0, et.a)(n, "all", e.workspace) : [!1, n],
    u = r === "dot" && !s ? Wr : Number.POSITIVE_INFINITY,
    f = kt(e, d.isEmpty ? void 0 : d.expression(), r, u);
  return a === void 0 || typeof f == "string" ? [f] : (0, F.a)(e, f, a);
}
function kt({ workspace: e, watch: t }, r, o, n) {
  const { output: a, inputs: l } = (0, R.b)(e, r);
  return l.length === 0 ? (0, R.g)(e, a) : Cr(e, a, o, l, () => t.progress(), n);
}
0 && (module.exports = { module22, module23, module24, module25, module26, module27 });
