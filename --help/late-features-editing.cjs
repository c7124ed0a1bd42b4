var Ee = Object.create;
var x = Object.defineProperty;
var Oe = Object.getOwnPropertyDescriptor;
var Re = Object.getOwnPropertyNames;
var De = Object.getPrototypeOf,
  Ie = Object.prototype.hasOwnProperty;
var o = (e, r) => () => {
    try {
      return r || e((r = { exports: {} }).exports, r), r.exports;
    } catch (t) {
      throw ((r = 0), t);
    }
  },
  Ke = (e, r) => {
    for (var t in r) x(e, t, { get: r[t], enumerable: !0 });
  },
  b = (e, r, t, d) => {
    if ((r && typeof r == "object") || typeof r == "function")
      for (const a of Re(r))
        !Ie.call(e, a) &&
          a !== t &&
          x(e, a, { get: () => r[a], enumerable: !(d = Oe(r, a)) || d.enumerable });
    return e;
  };
var i = (e, r, t) => (
    (t = e != null ? Ee(De(e)) : {}),
    b(r || !e || !e.__esModule ? x(t, "default", { value: e, enumerable: !0 }) : t, e)
  ),
  Me = (e) => b(x({}, "__esModule", { value: !0 }), e);
var H = o((Ve, j) => {
  j.exports = require("./main.cjs").shared25;
});
var B = o((Xe, A) => {
  A.exports = require("./main.cjs").shared26;
});
var O = o((Ye, E) => {
  E.exports = require("./main.cjs").shared27;
});
var D = o((Ze, R) => {
  R.exports = require("./main.cjs").shared28;
});
var K = o((_e, I) => {
  I.exports = require("./main.cjs").shared29;
});
var N = o((er, M) => {
  M.exports = require("./main.cjs").shared30;
});
var z = o((rr, T) => {
  T.exports = require("./main.cjs").shared31;
});
var F = o((tr, C) => {
  C.exports = require("./main.cjs").shared32;
});
var J = o((ar, G) => {
  G.exports = require("./main.cjs").shared33;
});
var U = o((or, L) => {
  L.exports = require("./late.cjs").shared18;
});
var P = o((ir, W) => {
  W.exports = require("./main.cjs").shared36;
});
var S = o((sr, Q) => {
  Q.exports = require("./main.cjs").shared37;
});
var X = o((nr, V) => {
  V.exports = require("./main.cjs").shared38;
});
var Z = o((dr, Y) => {
  Y.exports = require("./main.cjs").shared39;
});
var ee = o((mr, _) => {
  _.exports = require("./main.cjs").shared40;
});
var te = o((pr, re) => {
  re.exports = require("./main.cjs").shared41;
});
var oe = o((ur, ae) => {
  ae.exports = require("./main.cjs").shared42;
});
var se = o((hr, ie) => {
  ie.exports = require("./main.cjs").shared43;
});
var de = o((lr, ne) => {
  ne.exports = require("./main.cjs").shared44;
});
var pe = o((fr, me) => {
  me.exports = require("./main.cjs").shared45;
});
var he = o((xr, ue) => {
  ue.exports = require("./main.cjs").shared46;
});
var fe = o((cr, le) => {
  le.exports = require("./main.cjs").shared47;
});
var ce = o((qr, xe) => {
  xe.exports = require("./main.cjs").shared48;
});
var ve = o((vr, qe) => {
  qe.exports = require("./main.cjs").shared49;
});
var Qe = {};
Ke(Qe, { module11: () => $e, module12: () => be, module13: () => je, module14: () => He });
module.exports = Me(Qe);
var we = i(H()),
  wr = i(B()),
  gr = i(O()),
  kr = i(D()),
  c = i(K()),
  yr = i(N()),
  $r = i(z()),
  br = i(F()),
  jr = i(J()),
  ge = i(U()),
  ke = i(P()),
  Hr = i(S()),
  ye = i(X()),
  Ar = i(Z()),
  Br = i(ee()),
  Er = i(te()),
  Or = i(oe()),
  Rr = i(se()),
  q = i(de()),
  Dr = i(pe()),
  Ir = i(he()),
  k = i(fe()),
  u = i(ce()),
  l = i(ve()),
  $e = {};
(0, l.d)($e, { edit: () => Ne });
function Ne({ host: e, workspace: r, journal: t, file: d }, a) {
  if (((0, ge.a)(e?.files), e?.edit === void 0 || d !== ""))
    throw (0, u.K)(":edit works where it is typed, in a session on a terminal");
  const s = a.replaceAll("`", ""),
    h = `${
      [r.functions.get(s)?.text, t.definitionOf(s)]
        .filter((m) => m !== void 0)
        .join(`
`) || `${(0, k.j)(s)}(x) = x`
    }
`,
    n = e.edit(h);
  return n === h || n.trim() === "" ? [`${s} is as it was`] : { kind: "load", path: a, program: n };
}
var be = {};
(0, l.d)(be, {
  editHelp: () => Fe,
  historyHelp: () => ze,
  renameHelp: () => Ce,
  undoHelp: () => Te,
});
var Te = () => ({ doc: "take back the last statement that changed something", example: ":undo" }),
  ze = () => ({
    doc: "list the last 20 statements, or n, or those with a word",
    example: ":history 5",
  }),
  Ce = () => ({
    doc: "give a variable or a function another name, everywhere",
    example: ":rename x speed",
  }),
  Fe = () => ({ doc: "change a definition in $EDITOR, and run it again", example: ":edit f" }),
  je = {};
(0, l.d)(je, { history: () => Le, undo: () => Ge });
function Ge({ past: e }) {
  const r = e.undo();
  if (r !== void 0) return [`undone: ${r}`];
  throw (0, u.K)("nothing to undo", "the last 100 statements of a conversation can be undone");
}
var Je = 20;
function Le({ past: e }, r) {
  const { text: t } = r,
    d = [...e.entered()].slice(0, -1),
    a = /^\d+$/.test(t),
    s = t === "" || a ? d : d.filter(([, m]) => m.includes(t)),
    h = a ? Number(t) : Je,
    n = h === 0 ? [] : s.slice(-h);
  return n.length === 0
    ? [t === "" ? "nothing entered yet" : `no statement with ${t}`]
    : [
        {
          kind: "listing",
          columns: [
            { key: "number", title: "" },
            { key: "statement", title: "" },
          ],
          rows: n.map(([m, v]) => [m, v]),
        },
      ];
}
var He = {};
(0, l.d)(He, { rename: () => Ue });
function Ue({ workspace: e, journal: r }, t) {
  const d = We(t),
    [a, s] = d;
  if (a === void 0 || s === void 0 || d.length > 2)
    throw (0, u.g)(t, ["two names, as in :rename x speed"]);
  if (!e.isBound(a)) {
    const m = [...e.variables.keys(), ...e.functions.keys()];
    throw (0, u.i)(void 0, "name", a, {
      suggestion: (0, ye.a)(a, m),
      advice: ":vars lists what you have defined",
    });
  }
  if (e.isBound(s))
    throw (0, u.K)(`${s} is already defined`, `take another name, or :reset ${s} first`);
  const h = e.functions.has(a);
  if (c.d.has(s) || c.c.has(s) || (h && q.i.has(s)))
    throw (0, u.K)(`${s} has a meaning of its own`, "take another name");
  const n = [...e.functions.values()].flatMap((m) => Pe(m, a, s, e) ?? []);
  return e.rename(a, s, n), r.rename(a, s), [];
}
var We = (e) =>
  [...e.text.matchAll(/`[^`]+`|[^\s,]+/g)].map(({ 0: r, index: t }) =>
    new ke.a(r, e.start + t).name(),
  );
function Pe(e, r, t, d) {
  const { text: a, name: s, parameters: h } = e;
  if (a === void 0) return;
  const n = [...(0, we.b)(a)],
    m = (p, f) => p === f || p === `\`${f}\``,
    v = (p) => /^(?:\(|['\u2032]+)$/.test(n[p + 1]?.text ?? ""),
    Ae = (p) =>
      m(n[p]?.text, r) ? (v(p) ? d.functions.has(r) : d.variables.has(r) && !h.includes(r)) : !1,
    y = [...n.keys()].filter(Ae);
  if (y.length === 0) return;
  if (n.some((p) => m(p.text, t)))
    throw (0, u.K)(`${t} means something else in ${s}`, "take another name");
  const w = y.reduceRight((p, f) => {
      const { start: $, text: Be } = n[f];
      return p.slice(0, $) + (0, k.j)(t) + p.slice($ + Be.length);
    }, a),
    g = (0, q.m)(w);
  if (g.kind !== "function") throw new Error(`no function: ${w}`);
  return { ...e, name: g.target.name, body: g.body, text: w };
}
0 && (module.exports = { module11, module12, module13, module14 });
