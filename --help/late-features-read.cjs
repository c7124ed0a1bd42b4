var Ee = Object.create;
var c = Object.defineProperty;
var Se = Object.getOwnPropertyDescriptor;
var je = Object.getOwnPropertyNames;
var Ce = Object.getPrototypeOf,
  Le = Object.prototype.hasOwnProperty;
var t = (e, r) => () => {
    try {
      return r || e((r = { exports: {} }).exports, r), r.exports;
    } catch (s) {
      throw ((r = 0), s);
    }
  },
  Ve = (e, r) => {
    for (var s in r) c(e, s, { get: r[s], enumerable: !0 });
  },
  q = (e, r, s, o) => {
    if ((r && typeof r == "object") || typeof r == "function")
      for (const i of je(r))
        !Le.call(e, i) &&
          i !== s &&
          c(e, i, { get: () => r[i], enumerable: !(o = Se(r, i)) || o.enumerable });
    return e;
  };
var a = (e, r, s) => (
    (s = e != null ? Ee(Ce(e)) : {}),
    q(r || !e || !e.__esModule ? c(s, "default", { value: e, enumerable: !0 }) : s, e)
  ),
  Ae = (e) => q(c({}, "__esModule", { value: !0 }), e);
var b = t((Ge, v) => {
  v.exports = require("./late.cjs").shared9;
});
var w = t((Pe, g) => {
  g.exports = require("./main.cjs").shared1;
});
var k = t((Qe, $) => {
  $.exports = require("./main.cjs").shared26;
});
var y = t((Ue, N) => {
  N.exports = require("./main.cjs").shared27;
});
var E = t((Xe, M) => {
  M.exports = require("./main.cjs").shared28;
});
var j = t((Ye, S) => {
  S.exports = require("./main.cjs").shared29;
});
var L = t((Ze, C) => {
  C.exports = require("./main.cjs").shared30;
});
var A = t((_e, V) => {
  V.exports = require("./main.cjs").shared31;
});
var H = t((er, F) => {
  F.exports = require("./main.cjs").shared32;
});
var T = t((rr, I) => {
  I.exports = require("./main.cjs").shared33;
});
var B = t((sr, z) => {
  z.exports = require("./late.cjs").shared18;
});
var K = t((tr, J) => {
  J.exports = require("./main.cjs").shared36;
});
var R = t((ar, O) => {
  O.exports = require("./main.cjs").shared37;
});
var D = t((or, W) => {
  W.exports = require("./main.cjs").shared38;
});
var P = t((ir, G) => {
  G.exports = require("./main.cjs").shared39;
});
var U = t((nr, Q) => {
  Q.exports = require("./main.cjs").shared40;
});
var Y = t((mr, X) => {
  X.exports = require("./main.cjs").shared41;
});
var _ = t((ur, Z) => {
  Z.exports = require("./main.cjs").shared42;
});
var re = t((lr, ee) => {
  ee.exports = require("./main.cjs").shared43;
});
var te = t((pr, se) => {
  se.exports = require("./main.cjs").shared44;
});
var oe = t((dr, ae) => {
  ae.exports = require("./main.cjs").shared45;
});
var ne = t((hr, ie) => {
  ie.exports = require("./main.cjs").shared46;
});
var ue = t((cr, me) => {
  me.exports = require("./main.cjs").shared47;
});
var pe = t((fr, le) => {
  le.exports = require("./main.cjs").shared48;
});
var he = t((xr, de) => {
  de.exports = require("./main.cjs").shared49;
});
var We = {};
Ve(We, { module46: () => we, module47: () => $e });
module.exports = Ae(We);
var fe = a(b()),
  xe = a(w()),
  qr = a(k()),
  vr = a(y()),
  br = a(E()),
  qe = a(j()),
  gr = a(L()),
  wr = a(A()),
  $r = a(H()),
  kr = a(T()),
  ve = a(B()),
  Nr = a(K()),
  yr = a(R()),
  Mr = a(D()),
  Er = a(P()),
  Sr = a(U()),
  jr = a(Y()),
  Cr = a(_()),
  be = a(re()),
  ge = a(te()),
  Lr = a(oe()),
  Vr = a(ne()),
  p = a(ue()),
  m = a(pe()),
  f = a(he()),
  we = {};
(0, f.d)(we, { readHelp: () => Fe });
var Fe = () => ({
    doc: "bind the columns of a table as constant lists",
    example: ":read data.csv",
    parts: [
      ["FILE", "a table: CSV, TSV or JSON Lines, compressed or not; its header names the lists"],
    ],
    options: [
      {
        name: "classes",
        form: "",
        doc: "number the values of text columns 1, 2, \u2026 in the order of their first rows; `classes a, b` those of these columns",
        default: "text columns are left out",
      },
      {
        name: "missing",
        form: "nan",
        doc: "bind nan where a cell is missing",
        default: "a missing cell is an error",
      },
    ],
    examples: [":read iris.csv classes species", ":read weather.csv.gz, missing nan"],
  }),
  $e = {};
(0, f.d)($e, { read: () => He });
function He(e, r, s) {
  const { head: o, after: i } = (0, fe.a)(r, s, e.workspace);
  if (o.isEmpty) throw (0, m.g)(o, ["a file"], "as in :read data.csv");
  const n = Ie(i),
    { rows: h, columns: l } = (0, ve.c)(e, o, (u, ye, Me) => u.lists(ye, n, Me));
  Te(n, l, o);
  const d = l.filter((u) => u.numbers !== void 0 && ke(u.name)),
    x = l.flatMap((u) => Be(u) ?? []);
  if (d.length === 0) throw (0, m.K)(`${o.text} has no column of numbers`, x[0]).at(o);
  const Ne = d.flatMap(({ name: u }) => Je(u, e));
  return Ke(d, e), [`${(0, m.a)(h, "row")} of ${o.text}`, "", Re(d), ...x, ...Ne];
}
function Ie(e) {
  const [r, s] = [e.get("classes"), e.get("missing")];
  if (s !== void 0 && s.text !== "nan") throw (0, m.g)(s, ["nan"]);
  return {
    classes: r === void 0 ? [] : r.isEmpty ? "text" : r.split().map((o) => o.name()),
    withMissing: s !== void 0,
  };
}
function Te({ classes: e }, r, s) {
  const o = r.map(({ name: n }) => n),
    i = e === "text" ? void 0 : e.find((n) => !o.includes(n));
  if (i !== void 0)
    throw (0, m.K)(
      `${s.text} has no column ${(0, p.j)(i)}`,
      `the columns are ${(0, m.c)(o.map(p.j), ze)}`,
    ).at(s);
}
var ze = 8;
function ke(e) {
  try {
    const r = (0, ge.o)((0, p.j)(e));
    return r.kind === "name" && r.name === e;
  } catch (r) {
    if (r instanceof m.f) return !1;
    throw r;
  }
}
function Be({ name: e, numbers: r, example: s }) {
  if (r === void 0)
    return `${(0, p.j)(e)} is text (${s}), and is left out; \`classes\` numbers its values`;
  if (!ke(e))
    return e === ""
      ? "a column without a name is left out"
      : `the column ${e} is left out: no program can write its name`;
}
function Je(e, { workspace: r }) {
  const s = r.variables.get(e);
  return s?.kind === "input"
    ? [`${(0, p.j)(e)} was an input; what was made from it keeps to that one`]
    : s === void 0 && qe.d.has(e)
      ? [`${e} now hides the constant ${e}; :reset ${e} brings it back`]
      : [];
}
function Ke(e, { workspace: r, journal: s }) {
  const o = e.map(
    ({ numbers: i }) => (r.graph.spend(i.length), Array.from(i, (n) => r.graph.constant(n))),
  );
  for (const [i, { name: n, numbers: h }] of e.entries()) {
    r.bindConstant(n, o[i]);
    const l = (0, be.b)(n),
      d = { kind: "list", items: [], start: 0, end: 0 };
    s.add(
      { kind: "constant", target: l, value: d, start: 0, end: 0 },
      () => `const ${(0, xe.e)(n, [...h])}`,
      !1,
    );
  }
}
var Oe = 8;
function Re(e) {
  const r = e.some(({ classes: s }) => s !== void 0);
  return {
    kind: "listing",
    columns: [
      { key: "column", title: "column" },
      { key: "from", title: "from" },
      { key: "to", title: "to" },
      ...(r ? [{ key: "classes", title: "classes" }] : []),
    ],
    rows: e.map(({ name: s, numbers: o, classes: i }) => {
      const n = i?.slice(0, Oe).map((h, l) => `${l + 1} = ${h}`) ?? [];
      return (
        n.length < (i?.length ?? 0) && n.push("\u2026"),
        [(0, p.j)(s), ce(o, Math.min), ce(o, Math.max), ...(r ? [n.join(", ")] : [])]
      );
    }),
  };
}
function ce(e, r) {
  let s = Number.NaN;
  for (const o of e) Number.isNaN(o) || (s = Number.isNaN(s) ? o : r(s, o));
  return s;
}
0 && (module.exports = { module46, module47 });
