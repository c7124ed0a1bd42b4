var Ye = Object.create;
var y = Object.defineProperty;
var Ze = Object.getOwnPropertyDescriptor;
var er = Object.getOwnPropertyNames;
var rr = Object.getPrototypeOf,
  tr = Object.prototype.hasOwnProperty;
var n = (e, r) => () => {
    try {
      return r || e((r = { exports: {} }).exports, r), r.exports;
    } catch (t) {
      throw ((r = 0), t);
    }
  },
  ar = (e, r) => {
    for (var t in r) y(e, t, { get: r[t], enumerable: !0 });
  },
  M = (e, r, t, a) => {
    if ((r && typeof r == "object") || typeof r == "function")
      for (const i of er(r))
        !tr.call(e, i) &&
          i !== t &&
          y(e, i, { get: () => r[i], enumerable: !(a = Ze(r, i)) || a.enumerable });
    return e;
  };
var p = (e, r, t) => (
    (t = e != null ? Ye(rr(e)) : {}),
    M(r || !e || !e.__esModule ? y(t, "default", { value: e, enumerable: !0 }) : t, e)
  ),
  ir = (e) => M(y({}, "__esModule", { value: !0 }), e);
var W = n((gr, S) => {
  S.exports = require("./main.cjs").shared19;
});
var j = n((qr, _) => {
  _.exports = require("./main.cjs").shared20;
});
var C = n((br, A) => {
  A.exports = require("./main.cjs").shared21;
});
var G = n((wr, D) => {
  D.exports = require("./main.cjs").shared22;
});
var z = n((kr, K) => {
  K.exports = require("./main.cjs").shared23;
});
var J = n((yr, F) => {
  F.exports = require("./late.cjs").shared14;
});
var Q = n(($r, P) => {
  P.exports = require("./main.cjs").shared24;
});
var T = n((Nr, R) => {
  R.exports = require("./main.cjs").shared26;
});
var X = n((Br, U) => {
  U.exports = require("./main.cjs").shared27;
});
var Z = n((Hr, Y) => {
  Y.exports = require("./main.cjs").shared28;
});
var re = n((Or, ee) => {
  ee.exports = require("./main.cjs").shared29;
});
var ae = n((Vr, te) => {
  te.exports = require("./main.cjs").shared30;
});
var oe = n((Er, ie) => {
  ie.exports = require("./main.cjs").shared31;
});
var ne = n((Ir, se) => {
  se.exports = require("./main.cjs").shared32;
});
var ue = n((Lr, pe) => {
  pe.exports = require("./main.cjs").shared33;
});
var de = n((Mr, me) => {
  me.exports = require("./late.cjs").shared16;
});
var fe = n((Sr, le) => {
  le.exports = require("./late.cjs").shared17;
});
var ve = n((Wr, he) => {
  he.exports = require("./main.cjs").shared37;
});
var xe = n((_r, ce) => {
  ce.exports = require("./main.cjs").shared38;
});
var qe = n((jr, ge) => {
  ge.exports = require("./main.cjs").shared39;
});
var we = n((Ar, be) => {
  be.exports = require("./main.cjs").shared40;
});
var ye = n((Cr, ke) => {
  ke.exports = require("./main.cjs").shared41;
});
var Ne = n((Dr, $e) => {
  $e.exports = require("./main.cjs").shared42;
});
var He = n((Gr, Be) => {
  Be.exports = require("./main.cjs").shared43;
});
var Ve = n((Kr, Oe) => {
  Oe.exports = require("./main.cjs").shared44;
});
var Ie = n((zr, Ee) => {
  Ee.exports = require("./main.cjs").shared45;
});
var Me = n((Fr, Le) => {
  Le.exports = require("./main.cjs").shared46;
});
var We = n((Jr, Se) => {
  Se.exports = require("./main.cjs").shared47;
});
var je = n((Pr, _e) => {
  _e.exports = require("./main.cjs").shared48;
});
var Ce = n((Qr, Ae) => {
  Ae.exports = require("./main.cjs").shared49;
});
var cr = {};
ar(cr, { module10: () => Je, module8: () => ze, module9: () => Fe });
module.exports = ir(cr);
var De = p(W()),
  q = p(j()),
  Rr = p(C()),
  Tr = p(G()),
  Ur = p(z()),
  h = p(J()),
  Xr = p(Q()),
  Yr = p(T()),
  Zr = p(X()),
  et = p(Z()),
  w = p(re()),
  rt = p(ae()),
  tt = p(oe()),
  N = p(ne()),
  at = p(ue()),
  Ge = p(de()),
  it = p(fe()),
  ot = p(ve()),
  st = p(xe()),
  Ke = p(qe()),
  B = p(we()),
  nt = p(ye()),
  pt = p(Ne()),
  H = p(He()),
  O = p(Ve()),
  ut = p(Ie()),
  V = p(Me()),
  g = p(We()),
  c = p(je()),
  $ = p(Ce()),
  ze = {};
(0, $.d)(ze, { gradHelp: () => or, hessianHelp: () => nr, symbolicHelp: () => sr });
var or = () => ({
    doc: "the gradient of the last answer or of an expression, whole",
    example: ":grad x*y",
  }),
  sr = () => ({
    doc: "write derivatives as formulas; names need no values",
    example: ":symbolic x^2*y",
    parts: [
      ["for x, \u2026", "differentiate by these inputs alone"],
      ["f''", "differentiate a function twice, by its parameter"],
    ],
    examples: [":symbolic exp(-a*t)*sin(w*t) for t", "f(x) = x^3*ln(x); :symbolic f'"],
  }),
  nr = () => ({
    doc: "the second derivatives with respect to each pair of inputs",
    example: ":hessian x^2*y",
  }),
  Fe = {};
(0, $.d)(Fe, { grad: () => pr, hessian: () => ur });
function pr({ workspace: e }, r) {
  const t = (0, h.f)(e, r),
    a = (0, V.a)(t) ? t.length : void 0,
    i = (0, q.a)(e, t);
  if (i === "too large")
    throw (0, c.K)("this gradient is too large", "ask for that of an element, as v[1]");
  const o = (0, q.e)(i, a);
  if (o.length === 0) return [(0, h.g)(e, t)];
  const s = (0, q.f)((0, h.a)(e, t, r), o, a),
    u = s.columns.map(({ key: m }) => m);
  return [{ ...s, results: u.filter((m) => m.startsWith("gradient")) }];
}
function ur({ workspace: e }, r) {
  const { graph: t, differentiator: a } = e,
    { output: i, inputs: o } = (0, h.b)(e, r);
  if (o.length === 0) return [(0, h.g)(e, i)];
  const s = o.map(({ node: l }) => l),
    u = new B.b(),
    m = a.derivatives(i, s, u).map((l) => {
      const f = e.gradient(l, u),
        d = Number.isNaN(t.value(l)) ? Number.NaN : 0;
      return s.map((v) => f.partials[f.inputs.indexOf(v)] ?? d);
    });
  return [
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "value", title: "value" },
        ...o.map(({ name: l }) => ({
          key: `\u2202\xB2/\u2202${l}`,
          title: `\u2202\xB2/\u2202${l}`,
        })),
      ],
      rows: o.map(({ name: l, node: f }, d) => [l, t.value(f), ...m.map((v) => v[d])]),
      bars: !1,
      results: o.map(({ name: l }) => `\u2202\xB2/\u2202${l}`),
    },
    ...(0, De.e)(e, u),
  ];
}
var Je = {};
(0, $.d)(Je, { symbolic: () => dr });
var mr = 400;
function dr({ workspace: e }, r) {
  const [t, a] = lr(r);
  return e.inScratch(() => {
    const i = t === void 0 ? void 0 : Qe(e, t.text);
    if (i !== void 0) return vr(e, i, a);
    const o = t?.expression(),
      { output: s, decided: u } = E(e, o),
      m = hr(e, (0, h.d)(e, s), a);
    if (m.length === 0) return [(0, h.g)(e, s)];
    const l = `\u2202${(0, h.a)(e, s, o)}/\u2202input`;
    return [
      Pe(l, m, I(e, s, m)),
      ...(u ? ["A derivative or a range in the formula is that at the present inputs"] : []),
    ];
  });
}
function lr(e) {
  const r = /^for\s/.test(e.text),
    [t, a] = r ? [void 0, e.after("for")] : e.cut("for");
  if (a?.isEmpty) throw (0, c.g)(a, ["a name"]);
  const i = a?.split().map((o) => (0, g.k)(o.expression()));
  return [t?.isEmpty ? void 0 : t, i];
}
var Pe = (e, r, t) => ({
  kind: "listing",
  columns: [
    { key: "input", title: "input" },
    { key: "derivative", title: e },
  ],
  results: ["derivative"],
  rows: r.map(({ name: a }, i) => [a, (0, g.k)(t[i])]),
});
function E(e, r) {
  const t = new B.b({ withGuards: !0 }),
    a = r === void 0 ? [] : fr(e, r);
  for (const m of a) e.bindInput(m, Number.NaN);
  const i = r === void 0 ? (0, h.f)(e, void 0) : e.lower(Te(e, r), t).quantity,
    { guards: o = [], shapeDependsOnValues: s } = t,
    u = s || o.some(({ forNote: m }) => !m);
  if (u && a.length > 0)
    throw (0, c.K)(
      `a derivative or a range in the formula may depend on the value of ${(0, c.c)(a)}`,
      `give it a value, as ${a[0]} = 1`,
    );
  if (!(0, V.a)(i)) return { output: i, decided: u };
  throw (0, c.K)(`this is a list of ${i.length}`, (0, h.c)(r));
}
function fr(e, r) {
  return [...(0, w.l)(r, e).keys()].filter((t) => !e.isVariable(t) && !w.c.has(t));
}
function hr(e, r, t) {
  return t === void 0
    ? r
    : t.flatMap((a) => {
        const i = r.filter(({ name: s }) => s === a || s.startsWith(`${a}[`));
        if (i.length > 0) return i;
        const o = e.variables.get(a)?.kind;
        if (o !== void 0 && o !== "input")
          throw (0, c.K)(`${a} is not an input`, "name inputs after for");
        return [{ name: a, node: e.graph.constant(0) }];
      });
}
function I(e, r, t) {
  const { graph: a, differentiator: i } = e,
    o = t.filter(({ node: d }) => !a.isConstant(d)),
    s = o.map(({ node: d }) => d),
    u = (0, h.d)(e, r),
    m = (0, N.b)(e, [r], u),
    l = u.map(({ node: d }) => d),
    f =
      (0, Ge.d)(a, r, l, s, m) ??
      s.map((d) => {
        if (Number.isNaN(a.value(d)))
          throw (0, c.K)(
            "the formula is too large to be differentiated without values",
            "give each name a value, as x = 1",
          );
        const v = i.derivative(r, d),
          x = (0, N.b)(e, [r, v], o);
        return (0, Ke.a)(a, v, { nodes: mr }, x);
      });
  return t.map((d) => f[o.indexOf(d)] ?? L);
}
var L = { kind: "number", value: 0, start: 0, end: 0 };
function Qe(e, r) {
  const [, t, a, i = ""] = /^(?:`([^`]+)`|([\p{L}_][\p{L}\p{N}_]*))('*)$/u.exec(r) ?? [],
    o = t ?? a;
  if (o === void 0 || (i === "" && e.isVariable(o))) return;
  const s = O.i.get(o),
    u = e.functions.get(o)?.parameters;
  if (u === void 0 && (s === void 0 || s.variadic)) return;
  const m = u ?? s?.parameters.map((v) => v.name) ?? [],
    l = (0, H.b)(o),
    f = { start: 0, end: r.length },
    d = { kind: "call", callee: l, primes: 0, operands: [], ...f };
  if (i.length > 0 && m.length !== 1)
    throw (0, c.v)(f, `${r} is a derivative with respect to one argument`, `write :symbolic ${o}`);
  return { call: d, parameters: m, primes: i.length };
}
function vr(e, { call: r, parameters: t, primes: a }, i) {
  const { name: o } = r.callee,
    s = Math.max(a, 1),
    u = i ?? t,
    m = u.map((d) => Re(e, r, d, s)),
    l =
      t.length === 1
        ? `${o}${"'".repeat(s)}(${t[0]})`
        : `\u2202${o}(${t.join(", ")})/\u2202parameter`,
    f = u.map((d) => ({ name: d, node: 0 }));
  return [Pe(l, f, m)];
}
function Re(e, r, t, a) {
  const { name: i } = r.callee,
    o = e.functions.get(i),
    s = (0, w.l)(r, e),
    u = o?.parameters.find((f) => s.has(f));
  if (u !== void 0)
    throw (0, c.K)(
      `${i} depends on a variable ${u} besides its parameter ${u}`,
      "rename the parameter",
    );
  let m = o?.parameters ?? O.i.get(i)?.parameters.map((f) => f.name) ?? [],
    l = { ...r, operands: m.map(H.b) };
  return e.inScratch(() => {
    for (const f of m) e.bindInput(f, Number.NaN);
    for (let f = 0; f < a; f++) {
      const { output: d } = E(e, l),
        v = (0, h.d)(e, d).find((x) => x.name === t);
      if (v === void 0) return L;
      [l] = I(e, d, [v]);
    }
    return l;
  });
}
function Te(e, r) {
  const t = (0, g.i)(
    r,
    (0, g.h)(r).map((x) => Te(e, x)),
  );
  if (t.kind !== "call") return t;
  const { callee: a, primes: i, operands: o } = t,
    [s, u, m] = o;
  if (i > 0 && o.length === 1 && s !== void 0) {
    const x = Qe(e, a.name + "'".repeat(i));
    if (x === void 0) return t;
    const [b] = x.parameters,
      k = Re(e, x.call, b, i);
    return Ue(k, b, s);
  }
  const l = a.name === "diff" && !e.functions.has("diff"),
    f = m === void 0 ? 1 : m.kind === "number" ? m.value : void 0;
  if (!l || s === void 0 || u?.kind !== "name" || f === void 0) return t;
  const d = e.variables.get(u.name)?.kind;
  if (d !== void 0 && d !== "input") return t;
  let v = s;
  for (let x = 0; x < f; x++) {
    const { output: b } = E(e, v),
      k = (0, h.d)(e, b).find(({ name: Xe }) => Xe === u.name);
    v = k === void 0 ? L : I(e, b, [k])[0];
  }
  return v;
}
function Ue(e, r, t) {
  return e.kind === "name"
    ? e.name === r
      ? t
      : e
    : (0, g.i)(
        e,
        (0, g.h)(e).map((a) => Ue(a, r, t)),
      );
}
0 && (module.exports = { module10, module8, module9 });
