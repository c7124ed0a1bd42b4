var Jt = Object.create;
var E = Object.defineProperty;
var Gt = Object.getOwnPropertyDescriptor;
var Kt = Object.getOwnPropertyNames;
var Qt = Object.getPrototypeOf,
  Ut = Object.prototype.hasOwnProperty;
var v = (e, r) => () => {
    try {
      return r || e((r = { exports: {} }).exports, r), r.exports;
    } catch (t) {
      throw ((r = 0), t);
    }
  },
  Xt = (e, r) => {
    for (var t in r) E(e, t, { get: r[t], enumerable: !0 });
  },
  U = (e, r, t, s) => {
    if ((r && typeof r == "object") || typeof r == "function")
      for (const i of Kt(r))
        !Ut.call(e, i) &&
          i !== t &&
          E(e, i, { get: () => r[i], enumerable: !(s = Gt(r, i)) || s.enumerable });
    return e;
  };
var w = (e, r, t) => (
    (t = e != null ? Jt(Qt(e)) : {}),
    U(r || !e || !e.__esModule ? E(t, "default", { value: e, enumerable: !0 }) : t, e)
  ),
  Zt = (e) => U(E({}, "__esModule", { value: !0 }), e);
var Z = v((Fr, X) => {
  X.exports = require("./late.cjs").shared3;
});
var te = v((Rr, ee) => {
  ee.exports = require("./late.cjs").shared4;
});
var ie = v((Vr, re) => {
  re.exports = require("./main.cjs").shared9;
});
var ne = v((zr, se) => {
  se.exports = require("./main.cjs").shared13;
});
var ae = v((Br, oe) => {
  oe.exports = require("./main.cjs").shared15;
});
var le = v((Cr, ue) => {
  ue.exports = require("./main.cjs").shared16;
});
var pe = v((Yr, de) => {
  de.exports = require("./main.cjs").shared22;
});
var me = v((Hr, he) => {
  he.exports = require("./late.cjs").shared14;
});
var ge = v((Jr, fe) => {
  fe.exports = require("./main.cjs").shared26;
});
var ve = v((Gr, ce) => {
  ce.exports = require("./main.cjs").shared27;
});
var xe = v((Kr, we) => {
  we.exports = require("./main.cjs").shared28;
});
var $e = v((Qr, be) => {
  be.exports = require("./main.cjs").shared29;
});
var ye = v((Ur, ke) => {
  ke.exports = require("./main.cjs").shared30;
});
var Me = v((Xr, qe) => {
  qe.exports = require("./main.cjs").shared31;
});
var Se = v((Zr, Oe) => {
  Oe.exports = require("./main.cjs").shared32;
});
var Ie = v((ei, Ae) => {
  Ae.exports = require("./main.cjs").shared33;
});
var je = v((ti, Ne) => {
  Ne.exports = require("./main.cjs").shared34;
});
var Te = v((ri, Ee) => {
  Ee.exports = require("./main.cjs").shared35;
});
var Le = v((ii, We) => {
  We.exports = require("./late.cjs").shared17;
});
var Pe = v((si, _e) => {
  _e.exports = require("./main.cjs").shared36;
});
var Fe = v((ni, De) => {
  De.exports = require("./main.cjs").shared37;
});
var Ve = v((oi, Re) => {
  Re.exports = require("./main.cjs").shared38;
});
var Be = v((ai, ze) => {
  ze.exports = require("./main.cjs").shared39;
});
var Ye = v((ui, Ce) => {
  Ce.exports = require("./main.cjs").shared40;
});
var Je = v((li, He) => {
  He.exports = require("./main.cjs").shared41;
});
var Ke = v((di, Ge) => {
  Ge.exports = require("./main.cjs").shared42;
});
var Ue = v((pi, Qe) => {
  Qe.exports = require("./main.cjs").shared43;
});
var Ze = v((hi, Xe) => {
  Xe.exports = require("./main.cjs").shared44;
});
var tt = v((mi, et) => {
  et.exports = require("./main.cjs").shared45;
});
var it = v((fi, rt) => {
  rt.exports = require("./main.cjs").shared46;
});
var nt = v((gi, st) => {
  st.exports = require("./main.cjs").shared47;
});
var at = v((ci, ot) => {
  ot.exports = require("./main.cjs").shared48;
});
var lt = v((vi, ut) => {
  ut.exports = require("./main.cjs").shared49;
});
var Pr = {};
Xt(Pr, { module53: () => Mt, module54: () => Ot, module55: () => St, module56: () => Nt });
module.exports = Zt(Pr);
var bt = w(Z()),
  $t = w(te()),
  kt = w(ie()),
  W = w(ne()),
  A = w(ae()),
  q = w(le()),
  z = w(pe()),
  L = w(me()),
  S = w(ge()),
  wi = w(ve()),
  xi = w(xe()),
  bi = w($e()),
  $i = w(ye()),
  ki = w(Me()),
  Y = w(Se()),
  yi = w(Ie()),
  u = w(je()),
  B = w(Te()),
  qi = w(Le()),
  Mi = w(Pe()),
  Oi = w(Fe()),
  Si = w(Ve()),
  M = w(Be()),
  Ai = w(Ye()),
  yt = w(Je()),
  qt = w(Ke()),
  Ii = w(Ue()),
  _ = w(Ze()),
  Ni = w(tt()),
  ji = w(it()),
  $ = w(nt()),
  P = w(at()),
  N = w(lt()),
  Mt = {};
(0, N.d)(Mt, { stepHelp: () => er });
var er = () => ({
    doc: "the backward pass a node at a time; with bfs breadth first, and where that goes wrong",
    example: ":step tanh(x*w + b)",
    words: ["bfs"],
  }),
  Ot = {};
(0, N.d)(Ot, { stepsJson: () => gr });
var St = {};
(0, N.d)(St, {
  maxSteps: () => I,
  pagesOfSteps: () => lr,
  renderSteps: () => ur,
  restOfSteps: () => H,
  stepLines: () => J,
});
var tr = "\u2500",
  rr = 1 / 4;
function ir({ text: e, marks: r }, t) {
  let s = e.length <= 2 * t && (0, q.a)(e) <= t,
    i = r.reduce((g, { start: x }) => Math.min(g, x), e.length),
    n = Math.min(i - Math.floor(rr * t), e.length - t + 1),
    o = s ? 0 : Math.max(0, n),
    a = /^[\udc00-\udfff]/.test(e.slice(o, o + 1)) ? o + 1 : o,
    l = a > 0 ? "\u2026" : "",
    p = new Array(l.length).fill(!1),
    h = l;
  for (const { 0: g, index: x } of e.slice(a, a + 2 * t).matchAll(/./gsu)) {
    const k = a + x,
      O = r.some((c) => c.start <= k && k < c.end);
    h += g;
    for (let c = 0; c < g.length; c++) p.push(O);
  }
  let d = (0, q.b)(h, t),
    m = "",
    f = 0;
  for (const g of d) (m += (p[f] === !0 ? tr : " ").repeat((0, q.a)(g))), (f += g.length);
  return [d, m.trimEnd()];
}
var sr = 100,
  F = 4,
  dt = 60,
  pt = 16,
  ht = 3,
  nr = 3,
  mt = (0, kt.b)(!1),
  or = class {
    lines = [];
    screen;
    width;
    constructor(e) {
      (this.screen = e), (this.width = Math.min(sr, e.width));
    }
    line(e) {
      this.lines.push(e);
    }
    words(e, r) {
      for (const t of (0, q.f)(e, this.width)) this.lines.push(r(t));
    }
    fit(e) {
      const r = this.fitting(e);
      r === void 0 ? this.lines.push(...this.least(e)) : this.lines.push(e(r));
    }
    flow(e, r) {
      let t = [],
        s = r,
        i = (n, o) => (a) => o + n.map((l) => l(a)).join(" ");
      for (const n of e) {
        const o = [...t, n],
          a = this.widthWith(i(o, s), this.screen.digits, dt);
        t.length > 0 && a > this.width ? (this.fit(i(t, s)), (t = [n]), (s = `${r}  `)) : (t = o);
      }
      this.fit(i(t, s));
    }
    fitting(e) {
      const { digits: r, style: t } = this.screen;
      for (const s of this.digitsToTry()) {
        const i = s === F ? ht : pt;
        for (let n = dt; n >= i; n -= nr)
          if (this.widthWith(e, s, n) <= this.width) return this.penOf(t, s, n);
      }
      return r === Number.POSITIVE_INFINITY ? this.penOf(t, r, pt) : void 0;
    }
    digitsToTry() {
      const { digits: e } = this.screen;
      return e === Number.POSITIVE_INFINITY ? [e] : [e, 7, 5, F].filter((r) => r <= e);
    }
    least(e) {
      return (0, q.f)(e(this.penOf(mt, F, ht)), this.width);
    }
    widthWith(e, r, t) {
      return (0, q.a)(e(this.penOf(mt, r, t)));
    }
    penOf(e, r, t) {
      const { notation: s } = this.screen;
      return {
        style: e,
        number: (i) => (0, A.d)(i, { digits: r, notation: s }),
        write: (i) => (0, W.a)(i, t),
      };
    }
  },
  I = 1e3,
  T = "  ",
  ar = "  ";
function ur(e, r) {
  const { length: t, intro: s } = e,
    i = (a) =>
      (0, q.f)(a, r.width)
        .map(
          (l) => `${l}
`,
        )
        .join(""),
    n = Array.from({ length: Math.min(t, I) }, (a, l) =>
      [r.style.dim(At(l, t)), ...J(e.at(l), r)]
        .map(
          (p) => `${p}
`,
        )
        .join(""),
    ),
    o = H(t);
  return [...(s === void 0 ? [] : [i(s)]), ...n, ...(o === void 0 ? [] : [i(o)]), ""].join(`
`);
}
var lr = (e) => ({
    intro: e.intro === void 0 ? void 0 : (0, B.b)(e.intro),
    length: e.length,
    title: (r) => (0, B.b)(At(r, e.length)),
    lines: (r, t) => J(e.at(r), t),
  }),
  At = (e, r) => `step ${e + 1} of ${r}`,
  H = (e) =>
    e > I ? `\u2026 ${e - I} more steps; the interactive session goes through all` : void 0;
function J(e, r) {
  const t = new or(r),
    {
      node: s,
      hasName: i,
      formula: n,
      value: o,
      upstream: a,
      source: l,
      inside: p,
      convention: h,
    } = e,
    { order: d, moreSent: m } = e;
  t.fit(({ style: f, write: g, number: x }) =>
    f.strong(`${i ? `${g(s)} = ` : ""}${g(n)} = ${x(o)}`),
  );
  for (const f of [l, p]) {
    if (f === void 0) continue;
    const [g, x] = ir(f, t.width - T.length);
    t.line(`${T}${g}`), t.line(`${T}${r.style.hint(x)}`);
  }
  t.fit(({ style: f, number: g }) => `upstream gradient ${f.strong(g(a))}`),
    d !== void 0 && dr(t, d, a),
    h !== void 0 && t.words(h, r.style.dim);
  for (const f of e.sent) t.line(""), mr(t, e, f);
  return m > 0 && t.words(`\u2026 ${m} more operands`, r.style.dim), t.lines;
}
function dr(e, r, t) {
  const { isWrong: s, right: i, awaited: n, queue: o, queueLength: a } = r,
    { style: l } = e.screen;
  if (s) {
    const g = `it should be ${pr(i, t, e.screen)}`;
    e.words(
      n.length === 0
        ? g
        : `too early: ${n.map(C).join(", ")} ${n.length === 1 ? "has yet to send its share" : "have yet to send theirs"}; ${g}`,
      l.error,
    );
  }
  const p = a > o.length ? `, \u2026 ${a - o.length} more` : "",
    h = Math.floor((e.width - 7 - p.length) / Math.max(1, o.length)),
    d = Math.max(It, Math.min(hr, h - 2)),
    m = o.map((g) => (0, W.a)(g, d)),
    f = a === 0 ? "empty" : m.join(", ") + p;
  e.words(`queue: ${f}`, l.dim);
}
function pr(e, r, t) {
  if (e === r) return "the same, in all digits";
  const [s, i] = [e, r].map((n) => (0, A.f)(n, t));
  return s !== i
    ? s
    : `${(0, A.f)(Math.abs(e - r), { ...t, digits: 3 })} ${e > r ? "more" : "less"}`;
}
var It = 24,
  hr = 60,
  C = (e) => (0, W.a)(e, It);
function mr(e, r, t) {
  const { node: s, formula: i, upstream: n, isAlias: o, hasName: a } = r,
    { operand: l, rule: p, local: h, contribution: d, before: m, after: f, isLate: g, step: x } = t,
    { style: k } = e.screen,
    O = (c) => `\u2202${ft(o ? s : i, c)}/\u2202${ft(l, c)}`;
  if (h === void 0) e.flow([O, () => "= 0 here: nothing flows"], "");
  else if (!o || a) {
    const c = (y) => `= ${y.number(h)}`,
      b = p === void 0 || fr(p) ? [] : [(y) => `= ${y.write(p)}`];
    e.flow([O, ...b, c], "");
  }
  if (o) {
    const c = a ? "a name for it" : `a node of its own for ${C(l)}`;
    e.words(`${c}, which passes on all that it gets`, k.dim);
  }
  if (
    h !== void 0 &&
    (e.flow(
      [
        (c) => {
          const b = c.write(l),
            y = b.includes("\u2026") && x !== void 0 ? ` (step ${x})` : "";
          return `gradient of ${b}${y}`;
        },
        (c) => {
          const b = d < 0 ? c.style.negative : c.style.positive;
          return `+= ${`${c.number(n)} \xD7 ${c.number(h)}`} = ${b(c.number(d))}`;
        },
        (c) => `${ar}${c.number(m)} \u2192 ${c.style.strong(c.number(f))}`,
      ],
      T,
    ),
    g === !0)
  ) {
    const [c, b, y] =
      d === 0 ? ["late", ", but this is nothing", k.dim] : ["too late", "", k.error];
    e.words(`${c}: ${C(l)} has passed on what it had${b}`, y);
  }
}
var fr = (e) => e.kind === "number" || (e.kind === "unary" && e.operand.kind === "number");
function ft(e, { write: r }) {
  const t = r(e),
    { kind: s } = e;
  return s === "name" || s === "call" || t === "\u2026" ? t : `(${t})`;
}
function gr(e) {
  const r = Array.from({ length: Math.min(e.length, I) }, (o, a) => cr(e.at(a))),
    { intro: t } = e,
    s = t === void 0 ? [] : [(0, u.b)("intro", (0, u.a)(t))],
    i = H(e.length),
    n = (0, u.c)([...s, (0, u.b)("steps", (0, u.d)(r))]);
  return i === void 0 ? [n] : [n, (0, u.a)(i)];
}
function cr({ node: e, formula: r, value: t, upstream: s, source: i, sent: n, ...o }) {
  const { inside: a, moreSent: l, convention: p, order: h } = o;
  return (0, u.c)([
    (0, u.b)("node", (0, u.h)(e)),
    (0, u.b)("formula", (0, u.h)(r)),
    (0, u.b)("value", (0, u.g)(t)),
    (0, u.b)("upstream", (0, u.g)(s)),
    ...(i === void 0 ? [] : [(0, u.b)("source", gt(i))]),
    ...(a === void 0 ? [] : [(0, u.b)("inside", gt(a))]),
    ...(p === void 0 ? [] : [(0, u.b)("convention", (0, u.a)(p))]),
    ...(h === void 0 ? [] : [(0, u.b)("order", wr(h))]),
    (0, u.b)("sent", (0, u.d)(n.map(vr))),
    ...(l === 0 ? [] : [(0, u.b)("more_sent", (0, u.g)(l))]),
  ]);
}
var gt = ({ text: e, marks: r }) =>
    (0, u.c)([
      (0, u.b)("text", (0, u.a)(e)),
      (0, u.b)(
        "marks",
        (0, u.d)(
          r.map(({ start: t, end: s }) =>
            (0, u.c)([
              (0, u.b)("column", String(1 + (0, z.d)(e.slice(0, t)))),
              (0, u.b)("length", String((0, z.d)(e.slice(t, s)))),
            ]),
          ),
        ),
      ),
    ]),
  vr = ({ operand: e, rule: r, local: t, isLate: s, step: i, ...n }) =>
    (0, u.c)([
      (0, u.b)("operand", (0, u.h)(e)),
      ...(r === void 0 ? [] : [(0, u.b)("rule", (0, u.h)(r))]),
      ...(t === void 0 ? [] : [(0, u.b)("local", (0, u.g)(t))]),
      ...Object.entries(n).map(([o, a]) => (0, u.b)(o, (0, u.g)(a))),
      ...(s === !0 ? [(0, u.b)("is_late", "true")] : []),
      ...(i === void 0 ? [] : [(0, u.b)("step", (0, u.g)(i))]),
    ]),
  wr = ({ isWrong: e, right: r, awaited: t, queue: s, queueLength: i }) =>
    (0, u.c)([
      (0, u.b)("is_wrong", String(e)),
      (0, u.b)("right", (0, u.g)(r)),
      (0, u.b)("awaited", (0, u.d)(t.map(u.h))),
      (0, u.b)("queue", (0, u.d)(s.map(u.h))),
      (0, u.b)("queue_length", String(i)),
    ]),
  Nt = {};
(0, N.d)(Nt, { step: () => _r });
function jt(e, r, t) {
  const s = [],
    i = [],
    n = [0],
    o = [],
    a = [],
    l = [],
    p = [];
  r.watchPass(t, {
    atNode: (d, m) => {
      s.push(d), i.push(m), n.push(o.length);
    },
    atOperand: (d, m, f, g) => {
      o.push(d), a.push(m), l.push(f), p.push(g), (n[s.length] = o.length);
    },
  });
  const h = (d, m) => {
    const f = o[m],
      g = l[m],
      x = p[m];
    return {
      operand: e.operand(d, f),
      position: f,
      local: a[m],
      contribution: g,
      before: x,
      after: x + g,
    };
  };
  return {
    length: s.length,
    nodes: s,
    at: (d) => {
      const m = s[d],
        f = n[d],
        g = n[d + 1] - f;
      return { node: m, upstream: i[d], sent: Array.from({ length: g }, (x, k) => h(m, f + k)) };
    },
  };
}
function xr(e, r) {
  const t = new Map(),
    s = new Map();
  for (const i of e) {
    const n = Et(i);
    n === i && t.set(i, br(i, t, r));
    const o = t.get(n);
    if (o === void 0) continue;
    const a = n === i ? o : $r(o, i.expression);
    if (a === void 0) continue;
    const { start: l, end: p } = a;
    s.set(i.node, [...(s.get(i.node) ?? []), { start: l, end: p }]);
  }
  return s;
}
function Et(e) {
  let r = e;
  for (; r.user !== void 0 && r.position === 0; ) {
    const { expression: t } = r.user,
      [s] = (0, $.h)(t);
    if (t.kind !== "chain" || s === r.expression) break;
    r = r.user;
  }
  return r;
}
function br({ user: e, position: r, expression: t }, s, i) {
  if (e === void 0) return i;
  const n = s.get(Et(e));
  if (n === void 0 || e.expression === t) return n;
  const { kind: o } = e.expression,
    a = o === "chain" && r === 1 ? e.expression.operands.length - 1 : r;
  return n.kind === o ? (0, $.h)(n)[a] : void 0;
}
function $r(e, r) {
  const t = (0, $.h)(e),
    [s, i] = [t[0], t[(0, $.h)(r).length - 1]];
  return s === void 0 || i === void 0 ? void 0 : { start: s.start, end: i.end };
}
var Tt = "\uA66E",
  kr = { nodes: 60 },
  Wt = class {
    workspace;
    output;
    nameOf;
    statement;
    marksAt = () => {};
    insides = new Map();
    formulas = new Map();
    owners;
    constructor(e, r, t, s, i = 0) {
      if (((this.workspace = e), (this.output = r), (this.nameOf = t), s === void 0)) return;
      const n = (0, S.a)(s.made),
        o = ({ start: a, end: l }) => ({ start: a - i, end: l - i });
      (this.marksAt = (a) => n.get(a)?.map(o)),
        (this.statement = s.text),
        (this.insides = (0, S.b)(s.made));
    }
    markedAt(e) {
      const r = this.marksAt(e);
      if (this.statement !== void 0 && r !== void 0) return ct({ text: this.statement, marks: r });
      const t = this.formulaOf(this.ownerOf(e)),
        s = t.spans.get(e);
      return s === void 0 ? void 0 : { text: t.text, marks: s };
    }
    insideAt(e) {
      const r = this.insides.get(e),
        t = r?.[0]?.called.text;
      if (!(r === void 0 || t === void 0)) return ct({ text: t, marks: r.map(({ span: s }) => s) });
    }
    ownerOf(e) {
      return (this.owners ??= this.allOwners()), this.owners.get(e) ?? this.output;
    }
    allOwners() {
      const { graph: e } = this.workspace,
        r = new Map([[this.output, this.output]]);
      for (const t of [...e.dependencies([this.output])].reverse()) {
        const s = r.get(t);
        for (const i of e.operands(t)) r.has(i) || r.set(i, e.label(i) === void 0 ? s : i);
      }
      return r;
    }
    formulaOf(e) {
      const r = this.formulas.get(e);
      if (r !== void 0) return r;
      const { graph: t } = this.workspace,
        s = (0, M.c)(t, e, kr, this.nameOf),
        i = this.nameOf(e),
        n = i === void 0 ? "" : `${(0, $.k)(i)} = `,
        o = s[0].expression,
        a = n + (0, $.k)(o),
        l = " ".repeat(n.length) + (0, $.k)(Lt(o)),
        p = { text: a, spans: yr(l, s) };
      return this.formulas.set(e, p), p;
    }
  };
function ct({ text: e, marks: r }) {
  const t = [...e.matchAll(/\s*\n\s*/g)].map(({ index: i, 0: { length: n } }) => [i, n]),
    s = (i) => t.reduce((n, [o = 0, a = 0]) => (i > o ? n - (Math.min(a, i - o) - 1) : n), i);
  return {
    text: e.replace(/\s*\n\s*/g, " "),
    marks: r.map(({ start: i, end: n }) => ({ start: s(i), end: s(n) })),
  };
}
function Lt(e) {
  if (e.kind === "name") {
    const { name: r, isDescription: t } = e;
    return t ? { ...e, name: Tt.repeat(r.length) } : e;
  }
  return (0, $.i)(e, (0, $.h)(e).map(Lt));
}
function yr(e, r) {
  try {
    return xr(r, (0, _.o)(e.replaceAll("\u2026", Tt)));
  } catch (t) {
    if (t instanceof P.f) return new Map();
    throw t;
  }
}
function qr(e, r, t) {
  const { users: s, edges: i } = Or(e, r, t),
    n = new Map([[t, 1]]),
    o = [],
    a = new Map(),
    l = [t],
    p = new Set(l),
    h = new Set();
  for (let m = 0; m < l.length; m++) {
    const f = l[m],
      g = n.get(f),
      x = s.get(f)?.filter((c) => !h.has(c)) ?? [];
    h.add(f);
    const k = new Set(),
      O = [];
    for (const c of g === void 0 ? [] : (i.get(f) ?? [])) {
      const { operand: b, position: y, local: j } = c,
        G = n.get(b) ?? 0,
        D = j === void 0 ? 0 : g * j,
        K = G + D;
      if (
        (O.push({ operand: b, position: y, local: j, contribution: D, before: G, after: K }),
        j === void 0 || (n.set(b, K), !h.has(b) || e.arity(b) === 0) || (k.add(y), D === 0))
      )
        continue;
      const Q = a.get(b);
      Q === void 0 ? a.set(b, [f]) : Q.push(f);
    }
    for (const c of e.operands(f)) p.has(c) || !e.isActive(c) || (p.add(c), l.push(c));
    e.arity(f) === 0 ||
      (g === void 0 && x.length === 0) ||
      o.push({
        node: f,
        upstream: g ?? 0,
        sent: O,
        awaited: x,
        late: k,
        waiting: { from: m + 1, to: l.length },
      });
  }
  const d = Mr(a, i);
  return {
    queue: l,
    visits: o.map((m) => ({ ...m, isWrong: d.has(m.node) })),
    gradients: n,
    lost: a,
    lacking: d,
  };
}
function Mr(e, r) {
  const t = new Set(e.keys());
  for (const s of t)
    for (const { operand: i, local: n } of r.get(s) ?? []) n !== void 0 && n !== 0 && t.add(i);
  return t;
}
function Or(e, r, t) {
  const s = new Map(),
    i = new Map(),
    n = jt(e, r, t);
  for (let o = 0; o < n.length; o++) {
    const { node: a, sent: l } = n.at(o);
    i.set(a, l);
    for (const { operand: p, local: h } of l) {
      if (h === void 0) continue;
      const d = s.get(p);
      d === void 0 ? s.set(p, [a]) : d.at(-1) !== a && d.push(a);
    }
  }
  return { users: s, edges: i };
}
var vt = 20,
  _t = 1e3;
function Pt(e, r) {
  const { graph: t } = e,
    s = r.isEmpty ? void 0 : r.expression(),
    { output: i, inputs: n, made: o } = (0, L.b)(e, s);
  if (!t.isActive(i)) return (0, L.g)(e, i);
  if (Number.isNaN(t.value(i)))
    return `${e.formula(i)} is not a number, and so is no derivative of it; :trace shows where that comes from`;
  if (t.isInput(i))
    return `${t.label(i)} is an input: its gradient by itself is 1, and there is nothing to go back through`;
  const a = o === void 0 || i === e.last,
    l = a ? e.lastStatement : { text: r.text, made: o },
    p = a ? 0 : r.start,
    h = (0, Y.b)(e, [i], n),
    d = new Wt(e, i, h, l, p);
  return { output: i, inputs: n, sourceMap: d, nameOf: h };
}
function Dt(
  { graph: e },
  { sourceMap: r, nameOf: t },
  { node: s, upstream: i, sent: n },
  o,
  a = Sr,
) {
  const l = e.operation(s);
  return {
    node: (0, M.b)(e, s, t),
    hasName: t(s) !== void 0,
    formula: (0, M.a)(e, s, void 0, t),
    value: e.value(s),
    upstream: i,
    isAlias: l === void 0,
    source: r.markedAt(s),
    inside: r.insideAt(s),
    sent: n.slice(0, vt).map(({ operand: p, position: h, ...d }) => ({
      operand: (0, M.b)(e, p, t),
      rule: (0, $t.a)(e, s, h, t),
      ...d,
      ...(a.has(h) ? { isLate: !0 } : {}),
      step: o(p),
    })),
    moreSent: Math.max(0, n.length - vt),
    convention: l && (0, yt.d)((0, qt.c)(e, s, l)),
  };
}
function Ft(e) {
  const r = new Map(e.map((t, s) => [t, s + 1]));
  return (t) => r.get(t);
}
function Rt(e, r) {
  const { statementCount: t } = e;
  return (s) => {
    if (e.statementCount === t) return r(s);
    throw new Error("steps are to be looked at before the session's next statement");
  };
}
var Sr = new Set();
function Vt(e, { inputs: r }) {
  const t = new Map();
  for (const i of r) {
    const { input: n } = e.inputOf(i.node),
      o = t.get(n);
    o === void 0 ? t.set(n, [i]) : o.push(i);
  }
  const s = ({ node: i }) => e.inputOf(i).index ?? 0;
  return [...t.values()].flatMap((i) => i.sort((n, o) => s(n) - s(o))).slice(0, _t);
}
var zt = (e) => ({ count: Math.max(0, e - _t), noun: "input", how: ":grad" }),
  Bt = ["a = 1", "d = 3a", "f = d + 2d"],
  Ar = 5,
  Ir = 8,
  wt = Bt.join(", "),
  R = "Breadth first: each node is handled when it is taken from a queue";
function Nr(e, r) {
  if (r.isEmpty && e.last === void 0)
    return V(xt(), `${R}. There is no answer yet, so this is about ${wt}.`);
  const t = Pt(e, r);
  if (typeof t == "string") return [t];
  const s = Ct(e, t);
  if (!r.isEmpty || !s.isRight) return V(s, `${R}.`);
  const i = Ht(s, t.output);
  return V(xt(), `${R}. For ${i} that happens to be right. It is not for ${wt}.`);
}
function Ct(e, r) {
  const { graph: t, differentiator: s } = e,
    i = qr(t, s, r.output),
    n = s.adjointsOf(r.output),
    o = Ft(i.visits.map(({ node: a }) => a));
  return { workspace: e, walk: r, found: i, right: n, stepOf: o, isRight: i.lost.size === 0 };
}
function xt() {
  let e = new S.c(),
    r = 0,
    t;
  for (const o of Bt) {
    const { target: a, value: l } = (0, _.m)(o),
      p = e.graph.size,
      { quantity: h, mentionsVariable: d, observations: m } = e.lower(l);
    (t = { text: o, made: m.made }),
      d ? (r = e.bindDerived(a.name, h, p)) : e.bindInput(a.name, e.numbersIn(h));
  }
  const s = [{ name: "a", node: e.variables.get("a")?.quantity }],
    i = (0, Y.b)(e, [r], s),
    n = new Wt(e, r, i, t);
  return Ct(e, { output: r, inputs: s, sourceMap: n, nameOf: i });
}
function V(e, r) {
  const { workspace: t, walk: s, found: i, right: n } = e,
    { graph: o } = t;
  return [
    { kind: "steps", intro: r, length: i.visits.length, at: Rt(t, (a) => Er(e, a)) },
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "value", title: "value" },
        { key: "breadth_first", title: "breadth first" },
        { key: "gradient", title: "gradient" },
        { key: "verdict", title: "" },
      ],
      rows: Vt(t, s).map(({ name: a, node: l }) => {
        const p = i.gradients.get(l) ?? 0,
          h = n.get(l);
        return [a, o.value(l), p, h, Yt(e, l)];
      }),
      results: ["breadth_first"],
      rest: zt(s.inputs.length),
    },
    Tr(e),
  ];
}
function Yt({ found: e, right: r }, t) {
  const [s, i] = [e.gradients.get(t) ?? 0, r.get(t)];
  if (!e.lacking.has(t) || Object.is(s, i) || s === i) return "";
  const n = i - s;
  return Math.abs(n) < jr * Math.abs(i) ? `wrong by ${(0, P.e)(n, 2)}` : "wrong";
}
var jr = 1e-6;
function Er({ workspace: e, walk: r, found: t, right: s, stepOf: i }, n) {
  const { graph: o } = e,
    a = t.visits[n],
    { node: l, isWrong: p } = a,
    h = s.get(l),
    { from: d, to: m } = a.waiting,
    f = t.queue.slice(d, Math.min(m, d + Ir)),
    g = p ? a.awaited.slice(0, Ar) : [];
  return {
    ...Dt(e, r, a, i, a.late),
    order: {
      isWrong: p,
      right: h,
      awaited: g.map((x) => (0, M.b)(o, x, r.nameOf)),
      queue: f.map((x) => (0, M.b)(o, x, r.nameOf)),
      queueLength: m - d,
    },
  };
}
function Tr(e) {
  const { walk: r, found: t, right: s, isRight: i } = e,
    n = (d) => !Lr(t.gradients.get(d) ?? 0, s.get(d));
  if (i)
    return `Breadth first happens to be right here${r.inputs.some(({ node: d }) => n(d)) ? ", but for rounding: it sums in another order" : ""}.`;
  const o = t.visits.find(({ node: d }) => t.lost.has(d)),
    [a] = t.lost.get(o.node),
    [l, p] = [o.node, a].map((d) => Ht(e, d)),
    h = r.inputs.some((d) => Yt(e, d.node) !== "")
      ? "what comes later is not passed on"
      : "what comes later is not passed on, which happens to make no difference here";
  return `It goes wrong at ${l}, which is handled before ${p} has sent it its share: ${h}.`;
}
var Ht = ({ workspace: e, walk: r }, t) => (0, $.k)((0, M.b)(e.graph, t, r.nameOf, { nodes: 12 })),
  Wr = 8 * Number.EPSILON,
  Lr = (e, r) =>
    Object.is(e, r) || e === r || Math.abs(e - r) <= Wr * Math.max(Math.abs(e), Math.abs(r));
function _r({ workspace: e }, r) {
  const { graph: t, differentiator: s } = e,
    [i, n] = (0, bt.a)(r, "bfs", e);
  if (i) return Nr(e, n);
  const o = Pt(e, n);
  if (typeof o == "string") return [o];
  const { output: a, inputs: l } = o,
    p = jt(t, s, a),
    h = Ft(p.nodes),
    d = s.adjointsOf(a);
  return [
    { kind: "steps", length: p.length, at: Rt(e, (m) => Dt(e, o, p.at(m), h)) },
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "value", title: "value" },
        { key: "gradient", title: "gradient" },
      ],
      rows: Vt(e, o).map(({ name: m, node: f }) => [m, t.value(f), d.get(f)]),
      bars: !0,
      results: ["gradient"],
      rest: zt(l.length),
    },
  ];
}
0 && (module.exports = { module53, module54, module55, module56 });
