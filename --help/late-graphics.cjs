var De = Object.create;
var Y = Object.defineProperty;
var Se = Object.getOwnPropertyDescriptor;
var Ce = Object.getOwnPropertyNames;
var Oe = Object.getPrototypeOf,
  Ie = Object.prototype.hasOwnProperty;
var O = (t, e) => () => {
    try {
      return e || t((e = { exports: {} }).exports, e), e.exports;
    } catch (i) {
      throw ((e = 0), i);
    }
  },
  Pe = (t, e) => {
    for (var i in e) Y(t, i, { get: e[i], enumerable: !0 });
  },
  pt = (t, e, i, r) => {
    if ((e && typeof e == "object") || typeof e == "function")
      for (const n of Ce(e))
        !Ie.call(t, n) &&
          n !== i &&
          Y(t, n, { get: () => e[n], enumerable: !(r = Se(e, n)) || r.enumerable });
    return t;
  };
var I = (t, e, i) => (
    (i = t != null ? De(Oe(t)) : {}),
    pt(e || !t || !t.__esModule ? Y(i, "default", { value: t, enumerable: !0 }) : i, t)
  ),
  qe = (t) => pt(Y({}, "__esModule", { value: !0 }), t);
var vt = O((lr, xt) => {
  xt.exports = require("./late.cjs").shared2;
});
var wt = O((hr, Mt) => {
  Mt.exports = require("./late.cjs").shared10;
});
var bt = O((sr, $t) => {
  $t.exports = require("./main.cjs").shared15;
});
var kt = O((ur, yt) => {
  yt.exports = require("./main.cjs").shared16;
});
var Nt = O((fr, jt) => {
  jt.exports = require("./main.cjs").shared35;
});
var At = O((dr, Ft) => {
  Ft.exports = require("./main.cjs").shared49;
});
var ar = {};
Pe(ar, { module66: () => Zt, module67: () => fe, module68: () => be, module69: () => je });
module.exports = qe(ar);
var U = I(vt()),
  Vt = I(wt()),
  Z = I(bt()),
  x = I(kt()),
  mr = I(Nt()),
  X = I(At()),
  Zt = {};
(0, X.d)(Zt, { renderContour: () => gi });
var Be = 1e4,
  Xt = 6;
function R([t, e], i) {
  const r = He(t, e),
    n = (0, Vt.b)(t - r, e - r, i),
    o = n.map(Z.a),
    a =
      o.every((l) => l.replace("-", "").length <= Xt) && !o.some((l) => l.includes("e"))
        ? o
        : n.map(Rt);
  return {
    ticks: n.map((l, h) => ({ value: l + r, label: a[h] })),
    offset: r === 0 ? void 0 : `${D(r)} +`,
  };
}
var Ee = 12;
function K(t, e) {
  for (let i = e; ; i++) {
    const r = R(t, i);
    if (r.ticks.length > 1 || i >= e + Ee) return r;
  }
}
var Rt = (t) => (0, Z.d)(t, { digits: Number.POSITIVE_INFINITY, notation: "scientific" }),
  D = (t) => {
    const [e, i] = [(0, Z.a)(t), Rt(t)];
    return e.replace("-", "").length > Xt && i.length < e.length ? i : e;
  };
function He(t, e) {
  const i = Math.max(Math.abs(t), Math.abs(e)),
    r = e - t;
  if (!(i / r > Be)) return 0;
  const n = Math.floor(Math.log10(i)) - Math.ceil(Math.log10(r));
  return Number(((t + e) / 2).toPrecision(Math.max(1, Math.min(17, n))));
}
var Le = 3,
  Ue = 2,
  Ve = 10,
  y = (t, [e, i]) => {
    const r = (t - e) / (i - e);
    return Number.isFinite(i - e) ? r : (t / 2 - e / 2) / (i / 2 - e / 2);
  };
function et(t, e) {
  const { ticks: i, offset: r } = K(t, Math.max(2, Math.floor(e / Le))),
    n = new Map();
  for (const { value: a, label: l } of [...i.slice(0, 1), ...i.slice(-1), ...i]) {
    const h = Math.round((1 - y(a, t)) * (4 * e - 1)) >> 2,
      s = Math.max(0, Math.min(e - 1, h));
    n.has(s) || n.set(s, l);
  }
  const o = Math.max(0, ...i.map(({ label: a }) => a.length));
  return { rows: e, labels: n, width: o + 2, offset: r };
}
function Ze(t, e) {
  for (let i = Math.max(2, Math.min(Ve, Math.floor(e / 8))); ; i--) {
    const { ticks: r, offset: n } = R(t, i),
      o = Xe(r, t, e);
    if (o === void 0 && i > 1) continue;
    const a = Array.from({ length: e }, () => "\u2500");
    for (const { value: l } of r) a[Wt(l, t, e)] = "\u252C";
    return [a.join(""), o ?? "", ...(n === void 0 ? [] : [`${n} \u2026`])];
  }
}
var Wt = (t, e, i) => Math.max(0, Math.min(i - 1, Math.round(y(t, e) * (2 * i - 1)) >> 1));
function Xe(t, e, i) {
  let r = "";
  for (const { value: n, label: o } of t) {
    const a = Wt(n, e, i),
      l = Math.max(0, Math.min(i - o.length, a - (o.length >> 1)));
    if (r !== "" && l < r.length + Ue) return;
    r = r.padEnd(l) + o;
  }
  return r;
}
var Re = 6,
  We = 8,
  Yt = ({ label: t = "" }) => (0, x.b)(t, We),
  _t = (t, e, i) => {
    const r = Yt(i);
    return Math.max(Re, t - e - 1 - (r === "" ? 1 : (0, x.a)(r) + 2));
  },
  Gt = (t, e) => 2 + [t, e].filter(({ range: i }) => R(i, 2).offset !== void 0).length;
function Kt(t, e, i, r, n, o) {
  const a = Yt(r),
    l = t
      .lines((f, m) => (f.trim() === "" ? f : n(f, m)))
      .map((f, m) => {
        const d = e.labels.get(m);
        return o.dim((0, x.e)(d ?? "", i) + (d === void 0 ? "\u2502" : "\u2524")) + f;
      }),
    [h, ...s] = Ze(r.range, t.width),
    u = " ".repeat(i);
  return [
    ...(e.offset === void 0 ? [] : [o.dim(` ${e.offset}`)]),
    ...l,
    o.dim(`${u}\u2514${h}${a === "" ? "" : ` ${a}`}`),
    ...s.map((f) => o.dim(`${u} ${f}`)),
  ];
}
var Qt = (t, e) => t.flatMap((i) => (0, x.f)(i, e - 1).map((r) => ` ${r}`)),
  Ye = [..."\u2192\u2197\u2191\u2196\u2190\u2199\u2193\u2198"],
  _e = [..."\u21D2\u21D7\u21D1\u21D6\u21D0\u21D9\u21D3\u21D8"],
  Ge = "\xB7",
  Jt = 0.5,
  te = 0.02,
  Ke = 6,
  Qe = 3,
  Je = 0.9;
function Q({ vectors: t }) {
  const e = t
    .map(ht)
    .filter(Number.isFinite)
    .sort((i, r) => i - r);
  return e[Math.floor(Je * (e.length - 1))] ?? 0;
}
var ht = ({ partials: t }) => Math.hypot(...t);
function ee({ columns: t, rows: e, vectors: i }, r, n) {
  const o = (a, l, h) => (a - (l >> 1)) % h === 0;
  return i.filter(
    ({ partials: a }, l) => !a.some(Number.isNaN) && o(l % t, t, r) && o(Math.floor(l / t), e, n),
  );
}
function ti(t, e, i, r) {
  const n = Q(t),
    o = Math.ceil((Ke * t.columns) / r.width),
    a = Math.ceil((Qe * t.rows) / r.height);
  return ee(t, o, a).map((l) => {
    const h = ht(l),
      [s, u] = l.partials,
      [f, m] = [(s / (e[1] - e[0])) * r.width, (u / (i[1] - i[0])) * r.height * 2],
      d = Math.round((Math.atan2(m, f) * 4) / Math.PI) & 7,
      g = h >= Jt * n ? _e : Ye;
    return {
      column: Math.min(r.width - 1, Math.floor(y(l.at[0], e) * r.width)),
      row: Math.min(r.height - 1, Math.floor((1 - y(l.at[1], i)) * r.height)),
      sign: h <= te * n ? Ge : g[d],
    };
  });
}
function ei(t, e, i) {
  if (t.length === 0) return [];
  const r = Q(e);
  if (r === 0) return [" the gradient is 0"];
  const [n, o] = [Jt, te].map((a) => D(Number((a * r).toPrecision(2))));
  return (0, x.f)(
    `arrows: the gradient, \u21D2 from ${n} on, \u2192 below that, \xB7 below ${o}`,
    i - 1,
  ).map((a) => ` ${a}`);
}
var ii = [
    [1, 8],
    [2, 16],
    [4, 32],
    [64, 128],
  ],
  ri = 10240,
  Tt = 1e9,
  st = class {
    width;
    height;
    dots;
    inks;
    texts;
    constructor(t, e) {
      (this.width = t),
        (this.height = e),
        (this.dots = new Uint8Array(t * e)),
        (this.inks = new Uint8Array(t * e)),
        (this.texts = new Array(t * e));
    }
    get size() {
      return { width: 2 * this.width, height: 4 * this.height };
    }
    dot(t, e, i) {
      const { width: r, height: n } = this.size;
      if (!(t >= 0 && e >= 0 && t < r && e < n)) return;
      const o = (e >> 2) * this.width + (t >> 1);
      (this.dots[o] = this.dots[o] | ii[e & 3][t & 1]), (this.inks[o] = i);
    }
    uncover(t, e) {
      const i = (e >> 2) * this.width + (t >> 1);
      this.texts[i] !== void 0 && ((this.texts[i] = void 0), (this.dots[i] = 0));
    }
    line(t, e, i = "#", r = !1) {
      let { width: n, height: o } = this.size,
        a,
        l = 0,
        h = -1,
        s = (u, f) => {
          f * n + u !== h &&
            ((h = f * n + u),
            i[l++ % i.length] === "#" && (r && this.uncover(u, f), this.dot(u, f, e)));
        };
      for (const u of t) {
        const [f, m] = [a ?? u, u].map(([g, c]) => [zt(g), zt(c)]),
          d = ni(f, m, n - 0.5, o - 0.5);
        d !== void 0 && ai(...d, s), (a = u);
      }
    }
    text(t, e, i, r) {
      for (const [n, o] of [...i].entries()) {
        if (!this.has(t + n, e)) continue;
        const a = e * this.width + t + n;
        (this.texts[a] = o), (this.inks[a] = r);
      }
    }
    has(t, e) {
      return t >= 0 && e >= 0 && t < this.width && e < this.height;
    }
    isFree(t, e) {
      const i = e * this.width + t;
      return this.has(t, e) && this.dots[i] === 0 && this.texts[i] === void 0;
    }
    hasText(t, e) {
      return this.texts[e * this.width + t] !== void 0;
    }
    inkAt(t, e) {
      return this.inks[e * this.width + t] ?? 0;
    }
    lines(t) {
      return Array.from({ length: this.height }, (e, i) => {
        let r = "",
          n = "",
          o = 0;
        for (let a = i * this.width; a < (i + 1) * this.width; a++) {
          const l = this.inks[a];
          l !== o && n !== "" && ((r += t(n, o)), (n = "")), (o = l);
          const h = this.dots[a];
          n += this.texts[a] ?? (h === 0 ? " " : String.fromCharCode(ri + h));
        }
        return r + t(n, o);
      });
    }
  },
  zt = (t) => Math.max(-Tt, Math.min(Tt, t));
function ni([t, e], [i, r], n, o) {
  let [a, l] = [i - t, r - e],
    [h, s] = [0, 1];
  for (const [u, f] of [
    [-a, t + 0.5],
    [a, n - t],
    [-l, e + 0.5],
    [l, o - e],
  ])
    if (u === 0) {
      if (f < 0) return;
    } else u < 0 ? (h = Math.max(h, f / u)) : (s = Math.min(s, f / u));
  if (h <= s)
    return [
      [t + h * a, e + h * l],
      [t + s * a, e + s * l],
    ];
}
function ai([t, e], [i, r], n) {
  const [o, a, l, h] = [t, e, i, r].map(Math.round),
    s = Math.max(Math.abs(l - o), Math.abs(h - a));
  for (let u = 0; u <= s; u++) {
    const f = s === 0 ? 0 : u / s;
    n(Math.round(o + f * (l - o)), Math.round(a + f * (h - a)));
  }
}
function ie(t, e = 1) {
  const i = Math.min(Number.isFinite(t.width) ? t.width : 80, 200),
    r = Number.isFinite(t.height) ? t.height : 24,
    n = Math.min(40, Math.max(12, i * 0.27)) * e;
  return { width: i, lines: Math.min(Math.round(n), r - 2) };
}
var oi = (t) => t.dim("x") !== "x",
  re = (t) => [t.hint, t.number, t.negative, t.positive, t.function, t.error],
  li = (t) => [t.function, t.hint, t.positive, t.number, t.error, t.negative],
  it = ["#", "####...", "#..", "####..#..", "#....", "##...."],
  Dt = ["\u2022", "\xD7", "+", "\u25CB", "\u25C7", "\u25B3"],
  St = 4;
function hi({ title: t, y: e, series: i }, r, n) {
  const o = t === void 0 ? [] : [` ${n.strong((0, x.b)(t, r - 1))}`],
    a = e.label === void 0 ? [] : [{ text: (0, x.b)(e.label, r - 1), paint: n.dim }];
  return [...o, ...ae(i, a, r, n)];
}
var si = (t, e, i) => ae(t, [], e, i),
  ne = (t, e) => re(e)[t % 6];
function ae(t, e, i, r) {
  let n = t.map((h, s) => {
      const u = t.length === 1 && h.kind === "line" ? "" : `${ui(t, s, r)} `,
        f = (0, x.b)(h.name, i - 1 - (0, x.a)(u));
      return { text: u + f, paint: ne(s, r) };
    }),
    o = [],
    a = "",
    l = 0;
  for (const { text: h, paint: s } of [...e, ...n])
    l > 0 && l + 3 + (0, x.a)(h) > i && (o.push(a), (a = ""), (l = 0)),
      (a += (l === 0 ? " " : "   ") + s(h)),
      (l += (0, x.a)(h) + (l === 0 ? 1 : 3));
  return l === 0 ? o : [...o, a];
}
function ui(t, e, i) {
  const { kind: r } = t[e];
  if (r === "points") return ft(t, e);
  const n = new st(St, 1);
  n.line(
    [
      [0, 2],
      [2 * St, 2],
    ],
    1,
    le(t, e, i),
  );
  const o = oe(t, e);
  return (o === "" ? "" : `${o} `) + n.lines((a) => a).join("");
}
function oe(t, e) {
  const i = t.filter(({ kind: r }) => r === "line").length;
  return t[e]?.kind !== "line" || i <= it.length ? "" : String.fromCharCode(97 + (ut(t, e) % 26));
}
var ut = (t, e) => t.slice(0, e).filter(({ kind: i }) => i === t[e]?.kind).length,
  ft = (t, e) => Dt[ut(t, e) % Dt.length],
  le = (t, e, i) => (oi(i) ? "#" : it[ut(t, e) % it.length]);
function dt({ x: t, y: e }) {
  const i = (t.range[1] - t.range[0]) / (e.range[1] - e.range[0]);
  return i > 4 || i < 1 / 4 ? void 0 : i;
}
var he =
    "the axes have different scales: arrows point where a step leads, not at right angles to the lines",
  fi = 1.6,
  se = 6,
  di = 2,
  mi = 4,
  Ct = 2,
  Ot = 254,
  It = 253;
function gi(t, e) {
  const { style: i } = e,
    { width: r, lines: n } = ie(e, fi),
    { x: o, y: a, name: l, notes: h } = t,
    s = dt(t) === void 0,
    u = Qt(s ? [...h, he] : h, r),
    f = pi(t.levels, Math.min(n, r / mi)),
    m = [` ${i.strong((0, x.b)(l, r - 1))}`],
    { points: d = [] } = t,
    g = [...xi(f, t.levels.length, r, i), ...si(d, r, i)],
    c = m.length + g.length + u.length + Gt(o, a) + 2,
    w = Math.max(se, n - c),
    N = et(a.range, w).width,
    A = ci(t, _t(r, N, o), w),
    T = et(a.range, A.rows),
    M = new st(A.columns, A.rows);
  for (const [v, { lines: F }] of f.entries())
    for (const z of F)
      M.line(
        z.map((J) => rt(J, t, M)),
        v + 1,
      );
  wi(t, M);
  for (const [v, { points: F }] of d.entries())
    for (const z of F) {
      const [J, ze] = rt(z, t, M);
      z.every(Number.isFinite) && M.text(Math.round(J) >> 1, Math.round(ze) >> 2, ft(d, v), It - v);
    }
  for (const [v, F] of f.entries()) vi(F, v + 1, t, M);
  const C = ti(t.gradient, o.range, a.range, M);
  for (const v of C) $i(v, M) && M.text(v.column, v.row, v.sign, Ot);
  const Ae = (v, F) => {
      if (F === 0 || F === Ot) return i.dim(v);
      const z = It - F;
      return z < d.length ? ne(z, i)(v) : ue(F - 1, f.length, i)(v);
    },
    Te = a.label === void 0 ? [] : [i.dim(` ${(0, x.b)(a.label, r - 1)}`)];
  return [
    ...m,
    ...g,
    ...Te,
    ...Kt(M, { ...T, width: N }, Math.max(N, T.width), o, Ae, i),
    ...ei(C, t.gradient, r).map((v) => i.dim(v)),
    ...u.map((v) => i.dim(v)),
  ]
    .map(
      (v) => `${v.trimEnd()}
`,
    )
    .join("");
}
function ci(t, e, i) {
  const r = dt(t);
  if (r === void 0) return { columns: e, rows: i };
  const n = Math.round(i * Ct * r);
  return n <= e
    ? { columns: n, rows: i }
    : { columns: e, rows: Math.max(se, Math.round(e / Ct / r)) };
}
function rt(t, { x: e, y: i }, r) {
  const { width: n, height: o } = r.size;
  return [y(t[0], e.range) * (n - 1), (1 - y(t[1], i.range)) * (o - 1)];
}
var ue = (t, e, i) => {
  const r = li(i),
    n = e === 1 ? 0 : Math.round((t * (r.length - 1)) / (e - 1));
  return r[n];
};
function pi(t, e) {
  const i = Math.ceil(t.length / Math.max(2, Math.floor(e / di))),
    r = ((t.length - 1) % i) >> 1;
  return t.filter((n, o) => o % i === r);
}
function xi(t, e, i, r) {
  if (t.length === 0) return [];
  let n = t.map(({ value: h }) => D(h)),
    o = t.length < e ? "lines, some left out, at" : "lines at",
    a = (0, x.f)(`${o} ${n.join(", ")}`, i - 1),
    l = 0;
  return a.map((h) => ` ${h.replace(/-?\d[^ ,]*/g, (s) => ue(l++, t.length, r)(s))}`);
}
function vi({ value: t, lines: e }, i, r, n) {
  let o = D(t),
    a = (0, x.a)(o),
    l;
  for (const h of e)
    for (const s of h) {
      const [u, f] = rt(s, r, n),
        m = Math.round(f) >> 2,
        d = (Math.round(u) >> 1) - (a >> 1),
        g = Mi(d, m, a, i, n);
      g !== void 0 && (l === void 0 || g < l.cost) && (l = { column: d, row: m, cost: g });
    }
  l !== void 0 && n.text(l.column, l.row, o, i);
}
function Mi(t, e, i, r, n) {
  let o = 0;
  for (let a = t - 1; a <= t + i; a++) {
    const l = a < t || a === t + i;
    if (!n.has(a, e)) {
      if (l) continue;
      return;
    }
    if (n.hasText(a, e)) return;
    n.isFree(a, e) ? (o += l ? 0 : 1) : n.inkAt(a, e) !== r && (o += l ? 2 : 4);
  }
  return o;
}
var Pt = "\u2571";
function wi({ blanks: t, x: e, y: i }, r) {
  let { width: n, height: o } = r,
    a = !1;
  for (const h of t) {
    const [s, u] = h.x.map((d) => y(d, e.range) * n),
      [f, m] = h.y.map((d) => (1 - y(d, i.range)) * o);
    for (let d = Math.ceil(m - 0.5); d + 0.5 < f; d++)
      for (let g = Math.ceil(s - 0.5); g + 0.5 < u; g++)
        (d + g) % 3 !== 0 || !r.isFree(g, d) || (r.text(g, d, Pt, 0), (a = !0));
  }
  if (a) return;
  const l = ([h, s], u) => y(h / 2 + s / 2, u);
  for (const h of t) {
    const s = Math.min(n - 1, Math.floor(l(h.x, e.range) * n)),
      u = Math.min(o - 1, Math.floor((1 - l(h.y, i.range)) * o));
    r.hasText(s, u) || r.text(s, u, Pt, 0);
  }
}
var $i = ({ column: t, row: e }, i) => !i.hasText(t, e),
  fe = {};
(0, X.d)(fe, { contourSvg: () => qi });
var b = 12,
  de = 0.6,
  V = 18,
  bi = "Helvetica, Arial, 'DejaVu Sans', sans-serif",
  $ = { ground: "#ffffff", text: "#1f2328", faint: "#59636e", axis: "#8c959f", grid: "#e4e8ec" },
  _ = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b07d00", "#56b4e9"],
  qt = ["none", "8 4", "2 3", "8 3 2 3"];
function p(t, e, ...i) {
  const r = Object.entries(e).map(
      ([o, a]) => ` ${o}="${typeof a == "number" ? j(a) : ((0, U.a))(a)}"`,
    ),
    n = `<${t}${r.join("")}`;
  return i.length === 0 ? `${n}/>` : `${n}>${i.join("")}</${t}>`;
}
function k(t, e, i, r = {}) {
  return p("text", { x: t, y: e, ...r }, (0, U.a)(i));
}
var nt = (t, e, i, r, n) => p("path", { d: `M${j(t)},${j(e)}L${j(i)},${j(r)}`, stroke: n });
function me(t, e, i, r) {
  const { width: n, height: o } = t,
    a = {
      xmlns: "http://www.w3.org/2000/svg",
      width: n,
      height: o,
      viewBox: `0 0 ${j(n)} ${j(o)}`,
      role: "img",
      "aria-labelledby": "title desc",
      "font-family": bi,
      "font-size": b,
      fill: $.text,
    },
    l = [
      p("title", { id: "title" }, (0, U.a)(e)),
      p("desc", { id: "desc" }, (0, U.a)(i)),
      p("rect", { width: n, height: o, rx: 4, fill: $.ground }),
      ...r,
    ];
  return `${p(
    "svg",
    a,
    `
`,
    l.join(`
`),
    `
`,
  )}
`;
}
var q = (t) => (0, x.a)(t) * de * b,
  E = (t) => Math.floor(t / (de * b)),
  j = (t) => String(Math.round(t * 100) / 100),
  P = 5,
  G = 4,
  yi = 36,
  ki = 14,
  Bt = 1e4,
  ge = (t, e) => Math.max(...K(t, mt(e)).ticks.map(({ label: i }) => q(i)), 0) + P + G + 10,
  ce = ({ label: t }) => P + G + b + (t === void 0 ? 4 : 8 + b + 4),
  mt = (t) => Math.max(2, Math.floor(t / yi));
function S(t, e, i) {
  const r = (n) => Math.max(-Bt, Math.min(Bt, n));
  return { x: (n) => r(t.left + y(n, e) * t.width), y: (n) => r(t.top + (1 - y(n, i)) * t.height) };
}
function ji(t, e, i) {
  const { left: r, top: n, width: o, height: a } = t,
    l = S(t, e, i),
    [h, s] = [Me(e, o), K(i, mt(a))],
    u = [
      ...h.ticks.map(({ value: f }) => [l.x(f), n, l.x(f), n + a, f]),
      ...s.ticks.map(({ value: f }) => [r, l.y(f), r + o, l.y(f), f]),
    ].map(([f, m, d, g, c]) => nt(f, m, d, g, c === 0 ? $.axis : $.grid));
  return p("g", { fill: "none" }, ...u);
}
function pe(t, e, i) {
  const { left: r, top: n, width: o, height: a } = t,
    l = S(t, e.range, i.range),
    h = n + a,
    s = Me(e.range, o),
    u = K(i.range, mt(a)),
    f = h + P + G + b - 2,
    m = [
      ...s.ticks.map(({ value: c }) => nt(l.x(c), h, l.x(c), h + P, $.axis)),
      ...u.ticks.map(({ value: c }) => nt(r - P, l.y(c), r, l.y(c), $.axis)),
    ],
    d = p("rect", { x: r, y: n, width: o, height: a, fill: "none", stroke: $.axis }),
    g = [
      ...s.ticks.map(({ value: c, label: w }) => k(l.x(c), f, w, { "text-anchor": "middle" })),
      ...u.ticks.map(({ value: c, label: w }) =>
        k(r - P - G, l.y(c) + b * 0.35, w, { "text-anchor": "end" }),
      ),
      ...Ni(e.label, s, t, f),
    ];
  return [d, p("g", { fill: "none" }, ...m), ...g].join(`
`);
}
function Ni(t, { offset: e }, i, r) {
  const n = ve(t, e);
  if (n === void 0) return [];
  const o = i.left + i.width / 2;
  return [k(o, r + b + 6, n, { "text-anchor": "middle" })];
}
var xe = ({ label: t, range: e }) => ve(t, R(e, 2).offset),
  ve = (t, e) => (e === void 0 ? t : `${t === void 0 ? "" : `${t} = `}${e} \u2026`);
function Me(t, e) {
  for (let i = Math.max(2, Math.floor(e / 60)); ; i--) {
    const r = R(t, i),
      { ticks: n } = r,
      o = (a) => y(a, t) * e;
    if (
      !n.some(({ value: a, label: l }, h) => {
        const s = n[h + 1];
        if (s === void 0) return !1;
        const u = (q(l) + q(s.label)) / 2 + ki;
        return o(s.value) - o(a) < u;
      }) ||
      i <= 1
    )
      return r;
  }
}
var we = (t, e, ...i) => {
    const { left: r, top: n, width: o, height: a } = t;
    return [
      p("clipPath", { id: e }, p("rect", { x: r, y: n, width: o, height: a })),
      p("g", { "clip-path": `url(#${e})`, fill: "none" }, ...i),
    ].join(`
`);
  },
  W = (t) => [...t].map(([e, i], r) => `${r === 0 ? "M" : "L"}${j(e)},${j(i)}`).join(""),
  Fi = 34,
  Ai = 24,
  Ti = 3,
  zi = 3;
function Di({ gradient: t, x: e, y: i }, r) {
  const n = Q(t);
  if (n === 0) return [];
  const o = S(r, e.range, i.range),
    a = (u, f) => Math.max(1, Math.ceil((Fi * f) / u)),
    l = ee(t, a(r.width, t.columns), a(r.height, t.rows)),
    h = (u) => {
      const f = ht(u);
      if (!(f > 0)) return [];
      const [m, d] = u.partials,
        [g, c] = [
          (m / (e.range[1] - e.range[0])) * r.width,
          (-d / (i.range[1] - i.range[0])) * r.height,
        ],
        w = Math.atan2(c, g),
        N = Math.min(1, f / n) * Ai,
        [A, T] = [o.x(u.at[0]), o.y(u.at[1])];
      return [N < zi ? Si(A, T) : Ci(A, T, w, N)];
    },
    s = l.flatMap(h);
  return [
    p("path", {
      d: s.join(""),
      fill: $.text,
      stroke: $.ground,
      "stroke-width": 0.8,
      "stroke-linejoin": "round",
    }),
  ];
}
var Si = (t, e) => `M${j(t - 1)},${j(e - 1)}h2v2h-2Z`;
function Ci(t, e, i, r) {
  const n = Math.min(Ti, r / 3),
    [o, a] = [
      [Math.cos(i), Math.sin(i)],
      [-Math.sin(i), Math.cos(i)],
    ],
    l = (h, s) => [t + h * o[0] + s * a[0], e + h * o[1] + s * a[1]];
  return `${W([l(-r / 2, -n), l(r / 2, 0), l(-r / 2, n)])}Z`;
}
var B = 640,
  Oi = 460,
  Ii = 200,
  Et = 360,
  Pi = 16,
  at = 16,
  Ht = [
    "#fde725",
    "#addc30",
    "#5ec962",
    "#28ae80",
    "#21918c",
    "#2c728e",
    "#3b528b",
    "#472d7b",
    "#440154",
  ];
function qi(t) {
  let { name: e, x: i, y: r, levels: n, gradient: o, points: a = [], notes: l } = t,
    h = Vi(t),
    s = ge(r.range, Et) + (r.label === void 0 ? 0 : 4),
    u = B - s - Pi - h,
    f = dt(t),
    m = f === void 0 ? Et : Math.max(Ii, Math.min(Oi, u / f)),
    d = { left: s, top: 58, width: f === void 0 ? u : Math.min(u, m * f), height: m },
    g = xe(r),
    c = [
      k(12, 24, (0, x.b)(e, E(B - 60)), { "font-weight": "bold", "font-size": b + 2 }),
      ...(g === void 0 ? [] : [k(12, d.top - 10, g)]),
      we(d, "area", ...Ei(t, d), ...Li(t, d)),
      pe(d, i, r),
      ...Bi(t, d),
      ...Di(t, d),
      ...(n.length === 0 ? [] : [Ui(t, d)]),
    ],
    w = d.top + d.height + ce(i) + 8;
  for (const [M, { name: C }] of a.entries())
    c.push($e(12 + ot, w + b - 4, M), k(12 + 4 * ot, w + b, (0, x.b)(C, E(B - 40)))), (w += V);
  const N = Q(o),
    A =
      N > 0
        ? [
            `arrows: the gradient, towards their thin ends; the longest stand for ${D(Number(N.toPrecision(3)))} or more`,
            ...(f === void 0 ? [he] : []),
          ]
        : [];
  for (const M of [...A, ...l].flatMap((C) => (0, x.f)(C, E(B - 24))))
    c.push(k(12, w + b, M, { fill: $.faint })), (w += V);
  const T = [
    `A contour plot of ${e}, over ${i.label ?? "x"} from ${i.range[0]} to ${i.range[1]} and ${r.label ?? "y"} from ${r.range[0]} to ${r.range[1]}, with levels ${n.map(({ value: M }) => M).join(", ")}.`,
    ...l.map((M) => `${M}.`),
  ].join(" ");
  return me({ width: B, height: w + 10 }, e, T, c);
}
var ot = 3.5,
  $e = (t, e, i) => p("circle", { cx: t, cy: e, r: ot, fill: _[i % _.length], stroke: $.ground });
function Bi({ points: t = [], x: e, y: i }, r) {
  const n = S(r, e.range, i.range),
    o = ([a, l]) => a >= e.range[0] && a <= e.range[1] && l >= i.range[0] && l <= i.range[1];
  return t.flatMap(({ points: a }, l) => a.filter(o).map(([h, s]) => $e(n.x(h), n.y(s), l)));
}
function lt(t, e) {
  const i = e <= 1 ? 0 : (t * (Ht.length - 1)) / (e - 1),
    [r, n] = [Math.floor(i), Math.ceil(i)].map((o) => Ht[o]);
  return `#${[1, 3, 5]
    .map((o) => {
      const [a, l] = [r, n].map((h) => Number.parseInt(h.slice(o, o + 2), 16));
      return Math.round(a + (i % 1) * (l - a))
        .toString(16)
        .padStart(2, "0");
    })
    .join("")}`;
}
function Ei(t, e) {
  const { levels: i, blanks: r, x: n, y: o } = t,
    a = i.length + 1,
    l = S(e, n.range, o.range),
    h = (s) => s.map((u) => `${W(u.map(([f, m]) => [l.x(f), l.y(m)]))}Z`).join("");
  return [
    p("rect", { x: e.left, y: e.top, width: e.width, height: e.height, fill: lt(0, a) }),
    ...i.map(({ areas: s }, u) =>
      p("path", { d: h(s), fill: lt(u + 1, a), "fill-rule": "evenodd" }),
    ),
    ...Hi(r.map((s) => [l.x(s.x[0]), l.x(s.x[1]), l.y(s.y[0]), l.y(s.y[1])])),
  ];
}
function Hi(t) {
  if (t.length === 0) return [];
  const e = t
      .map((r) => r.map(j))
      .map(([r, n, o, a]) => `M${r},${o}H${n}V${a}H${r}Z`)
      .join(""),
    i = p("path", { d: "M0,8L8,0", stroke: $.axis, "stroke-width": 0.8 });
  return [
    p("pattern", { id: "hatch", width: 8, height: 8, patternUnits: "userSpaceOnUse" }, i),
    p("path", { d: e, fill: $.ground }),
    p("path", { d: e, fill: "url(#hatch)" }),
  ];
}
function Li({ levels: t, x: e, y: i }, r) {
  const n = S(r, e.range, i.range);
  return t.map(({ lines: o }) =>
    p("path", {
      d: o.map((a) => W(a.map(([l, h]) => [n.x(l), n.y(h)]))).join(""),
      stroke: $.ground,
      "stroke-width": 1,
      "stroke-opacity": 0.8,
    }),
  );
}
function Ui({ levels: t }, e) {
  const i = t.length + 1,
    r = e.left + e.width + 16,
    n = Math.min(24, e.height / i),
    o = Array.from({ length: i }, (l, h) => {
      const s = i - 1 - h;
      return p("rect", { x: r, y: e.top + h * n, width: at, height: n, fill: lt(s, i) });
    }),
    a = t.map(({ value: l }, h) => k(r + at + 6, e.top + (i - 1 - h) * n + b * 0.35, D(l)));
  return [...o, ...a].join(`
`);
}
var Vi = ({ levels: t }) => 16 + at + 6 + Math.max(0, ...t.map(({ value: e }) => q(D(e)))),
  be = {};
(0, X.d)(be, { renderPlot: () => Ri });
var ye = (t) =>
    [...t.entries()].sort(([, e], [, i]) => Number(e.isOnTop ?? !1) - Number(i.isOnTop ?? !1)),
  gt = (t) => (t.below === void 0 ? [t] : [t, ...gt(t.below)]),
  Zi = 4,
  Xi = 1.4,
  Lt = 0.68;
function Ri(t, e) {
  const { width: i, lines: r } = ie(e, t.below === void 0 ? 1 : Xi),
    n = gt(t),
    o = n.map((s, u) => (n.length === 1 ? 1 : u === 0 ? Lt : (1 - Lt) / (n.length - 1))),
    a = n.map((s) => hi(s, i, e.style)),
    l = n.map((s, u) => {
      const f = a[u].length + Ut(s, i).length + Gt(s.x, s.y),
        m = Math.max(Zi, Math.round(r * o[u]) - f);
      return et(s.y.range, m);
    }),
    h = Math.max(...l.map((s) => s.width));
  return n
    .flatMap((s, u) => {
      const f = Wi(s, l[u], h, i, e.style),
        m = Ut(s, i).map((d) => e.style.dim(d));
      return [...a[u], ...f, ...m];
    })
    .map(
      (s) => `${s.trimEnd()}
`,
    )
    .join("");
}
var Ut = ({ notes: t = [] }, e) => Qt(t, e);
function Wi(t, e, i, r, n) {
  const { x: o, y: a, series: l } = t,
    h = new st(_t(r, i, o), e.rows);
  for (const [u, f] of ye(l)) {
    const m = u + 1;
    if (f.kind === "line") {
      const d = le(l, u, n);
      for (const g of f.pieces) h.line(ke(g, o.range, a.range, h), m, d, f.isOnTop);
    } else Yi(f.points, ft(l, u), m, o.range, a.range, h);
  }
  for (const u of l.keys()) _i(oe(l, u), u + 1, l.length, h);
  Gi(h, o.range, a.range);
  const s = re(n);
  return Kt(h, e, i, o, (u, f) => (f === 0 ? n.dim(u) : s[(f - 1) % s.length](u)), n);
}
function* ke(t, e, i, r) {
  const { width: n, height: o } = r.size;
  for (const a of t) yield [y(a[0], e) * (n - 1), (1 - y(a[1], i)) * (o - 1)];
}
function Yi(t, e, i, r, n, o) {
  for (const a of t) {
    if (!a.every(Number.isFinite)) continue;
    const [l, h] = [...ke([a], r, n, o)][0];
    o.text(Math.round(l) >> 1, Math.round(h) >> 2, e, i);
  }
}
function _i(t, e, i, r) {
  if (t === "") return;
  const n = Math.floor(((e - 0.5) / i) * r.width),
    o = [...Array(r.width).keys()].sort((a, l) => Math.abs(a - n) - Math.abs(l - n));
  for (const a of o)
    for (let l = 0; l < r.height; l++)
      if (r.inkAt(a, l) === e && !r.hasText(a, l)) {
        r.text(a, l, t, e);
        return;
      }
}
function Gi(t, e, i) {
  const { width: r, height: n } = t.size,
    o = Math.round(y(0, e) * (r - 1)) >> 1,
    a = Math.round((1 - y(0, i)) * (n - 1)) >> 2;
  for (let l = 0; l < t.width; l++) t.isFree(l, a) && t.text(l, a, "\u2508", 0);
  if (o !== 0) for (let l = 0; l < t.height; l++) t.isFree(o, l) && t.text(o, l, "\u250A", 0);
}
var je = {};
(0, X.d)(je, { plotSvg: () => er });
var H = 640,
  tt = { only: 360, upper: 300, lower: 130 },
  Ki = 20,
  Qi = 14,
  L = 24,
  Ji = 18,
  tr = 3.5;
function er(t) {
  let e = gt(t),
    i = (m) => (e.length === 1 ? tt.only : m === 0 ? tt.upper : tt.lower),
    r = Math.max(...e.map(({ y: m }, d) => ge(m.range, i(d)))),
    n = Qi,
    o = [];
  for (const [m, d] of e.entries()) {
    const g = ir(d, n),
      c = { left: r, top: g.bottom, width: H - r - Ki, height: i(m) };
    o.push(...g.parts, nr(d, c, m)), (n = c.top + c.height + ce(d.x) + 6);
    for (const w of (d.notes ?? []).flatMap((N) => (0, x.f)(N, E(H - 24))))
      o.push(k(12, n + b, w, { fill: $.faint })), (n += V);
    n += 6;
  }
  const a = e.flatMap(({ series: m }) => m.map(({ name: d }) => d)),
    l = t.title ?? a.join(", "),
    { x: h, y: s, notes: u = [] } = t,
    f = [
      `A plot of ${a.join(", ")}, over ${h.label ?? "x"} from ${h.range[0]} to ${h.range[1]}, with heights from ${s.range[0]} to ${s.range[1]}.`,
      ...u.map((m) => `${m}.`),
    ].join(" ");
  return me({ width: H, height: n + 2 }, l, f, o);
}
function ir({ title: t, y: e, series: i }, r) {
  let n = [],
    o = r + b;
  t !== void 0 &&
    (n.push(k(12, o, t, { "font-weight": "bold", "font-size": b + 2 })), (o += V + 2));
  let a = 12,
    l = (s, u) => {
      a > 12 && a + s > H - 12 && ((a = 12), (o += V)), n.push(u()), (a += s + Ji);
    },
    h = xe(e);
  h !== void 0 && l(q(h), () => k(a, o, h, { fill: $.faint }));
  for (const [s, u] of i.entries()) {
    const f = (0, x.b)(u.name, E(H - 24 - L - 8));
    l(L + 8 + q(f), () =>
      [rr(i, s, a, o - 4), k(a + L + 8, o, f)].join(`
`),
    );
  }
  return { parts: n, bottom: o + 14 };
}
var ct = (t) => _[t % _.length];
function Ne(t, e) {
  const i = t.slice(0, e).filter(({ kind: n }) => n === "line").length,
    r = qt[i % qt.length];
  return {
    stroke: ct(e),
    "stroke-width": 2,
    "stroke-linejoin": "round",
    fill: "none",
    ...(r === "none" ? {} : { "stroke-dasharray": r }),
  };
}
function rr(t, e, i, r) {
  return t[e]?.kind === "points"
    ? Fe(i + L / 2, r, e)
    : p("path", {
        d: W([
          [i, r],
          [i + L, r],
        ]),
        ...Ne(t, e),
      });
}
var Fe = (t, e, i) => p("circle", { cx: t, cy: e, r: tr, fill: ct(i), stroke: $.ground });
function nr({ x: t, y: e, series: i }, r, n) {
  const o = S(r, t.range, e.range),
    a = ([h, s]) => [o.x(h), o.y(s)],
    l = ye(i).flatMap(([h, s]) => {
      if (s.kind === "points")
        return s.points.filter((d) => d.every(Number.isFinite)).map((d) => Fe(...a(d), h));
      const u = s.pieces.filter((d) => d.length > 1),
        f = s.pieces.filter((d) => d.length === 1).flat(),
        m = u.map((d) => W(d.map(a))).join("");
      return [
        ...(m === "" ? [] : [p("path", { d: m, ...Ne(i, h) })]),
        ...f.map((d) => {
          const [g, c] = a(d);
          return p("circle", { cx: g, cy: c, r: 1.5, fill: ct(h) });
        }),
      ];
    });
  return [ji(r, t.range, e.range), we(r, `area${n}`, ...l), pe(r, t, e)].join(`
`);
}
0 && (module.exports = { module66, module67, module68, module69 });
