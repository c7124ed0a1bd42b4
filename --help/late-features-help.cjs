var _e = Object.create;
var b = Object.defineProperty;
var Ge = Object.getOwnPropertyDescriptor;
var Je = Object.getOwnPropertyNames;
var Ke = Object.getPrototypeOf,
  Qe = Object.prototype.hasOwnProperty;
var n = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (r) {
      throw ((t = 0), r);
    }
  },
  Re = (e, t) => {
    for (var r in t) b(e, r, { get: t[r], enumerable: !0 });
  },
  A = (e, t, r, a) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const o of Je(t))
        !Qe.call(e, o) &&
          o !== r &&
          b(e, o, { get: () => t[o], enumerable: !(a = Ge(t, o)) || a.enumerable });
    return e;
  };
var s = (e, t, r) => (
    (r = e != null ? _e(Ke(e)) : {}),
    A(t || !e || !e.__esModule ? b(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  Se = (e) => A(b({}, "__esModule", { value: !0 }), e);
var z = n((xt, M) => {
  M.exports = require("./late.cjs").shared4;
});
var L = n((gt, H) => {
  H.exports = require("./main.cjs").shared2;
});
var O = n((wt, N) => {
  N.exports = require("./main.cjs").shared3;
});
var V = n((bt, P) => {
  P.exports = require("./main.cjs").shared20;
});
var D = n((kt, X) => {
  X.exports = require("./main.cjs").shared23;
});
var F = n((yt, E) => {
  E.exports = require("./main.cjs").shared26;
});
var G = n((qt, _) => {
  _.exports = require("./main.cjs").shared27;
});
var K = n(($t, J) => {
  J.exports = require("./main.cjs").shared28;
});
var R = n((Bt, Q) => {
  Q.exports = require("./main.cjs").shared29;
});
var U = n((jt, S) => {
  S.exports = require("./main.cjs").shared30;
});
var Y = n((Ct, W) => {
  W.exports = require("./main.cjs").shared31;
});
var ee = n((Tt, Z) => {
  Z.exports = require("./main.cjs").shared32;
});
var re = n((It, te) => {
  te.exports = require("./main.cjs").shared33;
});
var oe = n((At, ae) => {
  ae.exports = require("./late.cjs").shared17;
});
var ne = n((Mt, ie) => {
  ie.exports = require("./main.cjs").shared37;
});
var ue = n((zt, se) => {
  se.exports = require("./main.cjs").shared38;
});
var de = n((Ht, le) => {
  le.exports = require("./main.cjs").shared39;
});
var pe = n((Lt, me) => {
  me.exports = require("./main.cjs").shared40;
});
var he = n((Nt, fe) => {
  fe.exports = require("./main.cjs").shared41;
});
var ve = n((Ot, ce) => {
  ce.exports = require("./main.cjs").shared42;
});
var ge = n((Pt, xe) => {
  xe.exports = require("./main.cjs").shared43;
});
var be = n((Vt, we) => {
  we.exports = require("./main.cjs").shared44;
});
var ye = n((Xt, ke) => {
  ke.exports = require("./main.cjs").shared45;
});
var $e = n((Dt, qe) => {
  qe.exports = require("./main.cjs").shared46;
});
var je = n((Et, Be) => {
  Be.exports = require("./main.cjs").shared47;
});
var Te = n((Ft, Ce) => {
  Ce.exports = require("./main.cjs").shared48;
});
var Ae = n((_t, Ie) => {
  Ie.exports = require("./main.cjs").shared49;
});
var ct = {};
Re(ct, { module32: () => Ne, module33: () => Pe, module34: () => Ve, module35: () => Ee });
module.exports = Se(ct);
var Me = s(z()),
  h = s(L()),
  $ = s(O()),
  x = s(V()),
  f = s(D()),
  ze = s(F()),
  Gt = s(G()),
  Jt = s(K()),
  v = s(R()),
  Kt = s(U()),
  Qt = s(Y()),
  Rt = s(ee()),
  St = s(re()),
  Ut = s(oe()),
  Wt = s(ne()),
  y = s(ue()),
  Yt = s(de()),
  Zt = s(pe()),
  er = s(he()),
  He = s(ve()),
  tr = s(ge()),
  m = s(be()),
  rr = s(ye()),
  Le = s($e()),
  g = s(je()),
  q = s(Te()),
  w = s(Ae()),
  Ne = {};
(0, w.d)(Ne, { aboutFunction: () => j, aboutVariable: () => B, info: () => Ue, rulesOf: () => Oe });
function Ue({ workspace: e }, t) {
  const r = [B(t, e), j(t, e)].flatMap((o) => o ?? []);
  if (r.length > 0) return r;
  const a = [...e.variableNames(), ...e.functionNames()];
  throw (0, q.i)(void 0, "name", t, {
    suggestion: (0, y.a)(t, [...a, ...m.i.keys(), ...v.b.keys()]),
    advice: ":vars and :functions list what there is",
  });
}
function B(e, t) {
  const r = t.variables.get(e);
  if (r === void 0) {
    const d = v.d.get(e);
    return d === void 0 ? void 0 : [`${e} is a constant that is always there`, C([[e, d]])];
  }
  const { quantity: a } = r,
    o = [`${e} is ${Ye[r.kind]}${Ze(r, t)}`, We(e, t, a)];
  if (r.kind !== "derived") return o;
  const i = (0, Le.a)(a) ? a.length : void 0,
    u = (0, x.a)(t, a);
  if (u === "too large") return o;
  const l = (0, x.e)(u, i);
  return [...o, "", (0, x.f)(e, l, i)];
}
function We(e, t, r) {
  const a = t.numbersIn(r),
    o = (0, f.h)(t, r);
  return o === void 0
    ? C([[e, a]])
    : { kind: "listing", columns: [{ key: "name", title: "" }, f.e, f.f], rows: [[e, a, o]] };
}
var Ye = {
    input: "an input: gradients have a row for it",
    derived: "a derived value",
    constant: "a constant: gradients have no row for it",
  },
  Ze = ({ kind: e, quantity: t }, r) => (e === "derived" ? `: ${r.formula(t)}` : "");
function j(e, t) {
  const r = t.functions.get(e);
  if (r !== void 0) {
    const u = `${(0, h.g)(r)} = ${(0, g.k)(r.body)}: a function of yours`;
    return [
      r.doc === void 0
        ? u
        : `${u}
${r.doc}`,
    ];
  }
  const a = v.b.get(e);
  if (a !== void 0) return [et(a)];
  const o = m.i.get(e);
  if (o === void 0) return;
  const i = [`${(0, m.f)(o)}: ${o.doc}`];
  return (
    "where" in o && o.where !== void 0 && i.push(`a number where ${o.where}`),
    i.push(...Oe(o)),
    "kink" in o && o.kink !== void 0 && i.push(`note: ${o.kink[1]}`),
    [
      i.join(`
`),
      C(tt(o)),
    ]
  );
}
var et = ({ signature: e, doc: t, example: r }) => `${e}: ${t}
example: ${r}`;
function Oe(e) {
  return "definition" in e
    ? [`it is ${e.definition}`]
    : "fold" in e
      ? [`it joins them all by ${e.fold}`]
      : e.partials.map((t, r) => {
          const a = (0, Me.b)((0, He.d)(e, r), e);
          return `\u2202/\u2202${e.parameters[r]?.name} = ${(0, g.k)(a)}`;
        });
}
function tt({ name: e, example: t }) {
  const r = new ze.c(),
    a = (u) => r.numbersIn(r.lower((0, m.o)(u)).quantity),
    o = [[t, a(t)]],
    i = (0, m.m)(t);
  if (i.kind === "expression" && i.value.kind === "call") {
    const { callee: u, operands: l } = i.value;
    if (u.name === e && l.length === 1 && l[0]?.kind !== "list") {
      const d = `${e}'${t.slice(e.length)}`;
      rt(l[0]?.kind) && o.push([d, a(d)]);
    }
  }
  return o;
}
var rt = (e) => e === "number" || e === "unary" || e === "chain",
  C = (e) => ({
    kind: "listing",
    columns: [
      { key: "name", title: "" },
      { key: "value", title: "" },
    ],
    rows: e,
  }),
  Pe = {};
(0, w.d)(Pe, {
  functionsHelp: () => nt,
  helpHelp: () => at,
  infoHelp: () => ot,
  varsHelp: () => it,
});
var at = () => ({
    doc: "what there is, or what a command, a function or a group of functions does",
    example: ":help neural",
  }),
  ot = () => ({ doc: "all about a variable or a function", example: ":info atan2" }),
  it = () => ({ doc: "the variables, constants and functions you have defined", example: ":vars" }),
  nt = () => ({
    doc: "the functions there are, or those of a group",
    example: ":functions hyperbolic",
  }),
  Ve = {};
(0, w.d)(Ve, { help: () => lt, listFunctions: () => mt });
var Xe = [
    ["+ -", "sum and difference; also a sign", "2 - -3"],
    [
      "* \xD7 \xB7 \u22C5 \u2217",
      "product; between a number and a name or a bracket it can be left out",
      "2x + 3(x + 1)",
    ],
    ["/ \xF7 \u2215 \u2044", "quotient", "1/(2*x)"],
    ["//", "floored quotient: 7 // 2 is 3, -7 // 2 is -4", "7 // 2"],
    [
      "%",
      "percent directly behind an operand (80 - 15%, 15% of 80, x = 3 \xB1 2%), floored remainder between two (-7 % 3)",
      "80 - 15%",
    ],
    ["of", "percent of a value", "15% of 80"],
    ["mod", "floored remainder, with the sign of the divisor, as %", "17 mod 5"],
    ["^ ** \u02C6 \xB2 \u207B\xB9", "power, from the right", "2^3^2"],
    [".", "decimal point", "1.5 + .5"],
    ["!", "factorial; n!! is refused", "5!"],
    ["\u221A \u221B", "square root and cube root of the operand behind it", "\u221A2 + \u221B8"],
    ["|", "absolute value, of each element of a list: |x|", "|2 - 5|"],
    ["|x|", "absolute value", "|-3|"],
    ["\xB0 \xBA", "degrees, as radians", "sin 30\xB0"],
    ["' \u2032", "derivative of a function of one argument", "tanh'(0.5)"],
    ["\xB1 +/-", "standard uncertainty of an input, absolute or in percent", "x = 3 \xB1 2%"],
    ["..", "the list of whole steps from one number to another", "1..5"],
    ["=", "gives a name a value, or defines a function", "f(x) = x^2"],
    [":=", "moves an input: what was made from it follows", "x = 2; y = x^2; x := 3"],
    [
      "+= -= *= /= ^=",
      "moves an input by, or times, a value: x += 1 is x := x + 1",
      "x = 2; y = x^2; x += 1",
    ],
    [",", "between elements and arguments; with several targets all change at once", "a, b = 1, 2"],
    [
      "\u2207 nabla \\nabla",
      "gradient, in a move by the input that moves; \\nabla Tab writes it, and grad(expr) is the same",
      "w = 1; loss = (w - 3)^2; w -= 0.1*\u2207loss",
    ],
    [
      "== != \u2260 < <= \u2264 > >= \u2265",
      "comparison: 1 where it holds, else 0",
      "1 < 2 and 2 != 3",
    ],
    ["and or not", "logic: 1 or 0; anything but 0 is true", "not 1 < 2 or 3"],
    [
      "? :",
      "conditional: the branch that is taken alone counts, in the gradient, too",
      "2 > 1 ? 10 : 20",
    ],
    ["( )", "group, or the arguments of a function", "2*(3 + 4)"],
    ["[ ]", "list, or an element of one, counted from 1", "[1, 4, 9][2]"],
    ["for in", "comprehension: a list, or the terms of a sum", "sum(k^2 for k in 1..4)"],
    ["const", "makes a constant: gradients have no row for it", "const g = 9.81"],
    ["ans _", "the last answer, with its gradient", "ans + 1"],
    ["pi \u03C0", "the constant 3.141592653589793", "2pi"],
    ["tau \u03C4", "the constant 2*pi, 6.283185307179586", "tau/4"],
    ["e", "the base of natural logarithms, 2.718281828459045", "e^2"],
    ["inf \u221E", "infinity", "atan(inf)"],
    ["nan", "not a number", "nan == nan"],
    ["` `` backquote", "between backquotes anything is a name", "`unit price` = 3"],
    ["# comment", "begins a comment, up to the end of the line", "1 + 1 # two"],
    [";", "separates statements; at the end it keeps an answer silent", "x = 2; x^2"],
    ["\\ latex LaTeX", "a formula in LaTeX is read as the one it stands for", "\\frac{1}{2}"],
  ],
  st = () => Xe.flatMap(([e]) => e.split(" "));
function ut(e) {
  const t = e.replace(/[\u2212\u2013]/g, "-"),
    r = Xe.find(([u]) => u.split(" ").includes(t));
  if (r === void 0) return;
  const [a, o, i] = r;
  return [
    `${a}: ${o}
example: ${i}`,
  ];
}
function lt({ workspace: e, commands: t }, r) {
  return r === void 0 ? dt(t) : pt(r, e, t);
}
function dt(e) {
  return [
    "Type a formula to get its value and its gradient.",
    "",
    c([
      ["x = 2", "an input: gradients have a row for it"],
      ["y = x^2", "a derived value: gradients flow through it"],
      ["const g = 9.81", "a constant, which has no row"],
      ["f(x) = x^2", "a function; f'(3) is its derivative"],
      ["diff(y, x)", "a derivative, which is a value like any other"],
      ["ans", "the last answer; a ; at the end of a line keeps it silent"],
    ]),
    "",
    ...[...e].flatMap(([t, r]) => [`${t}:`, c(r.map((a) => [(0, $.a)(a), a.help().doc])), ""]),
    `:help TOPIC tells more: of a command, a function (:help tanh), a sign (:help %), or a group of functions: ${k().join(", ")}`,
  ];
}
function mt({ workspace: e }, t) {
  if (t !== void 0) {
    const a = De(t);
    if (a !== void 0) return [a];
    throw (0, q.i)(void 0, "group", t, {
      suggestion: (0, y.a)(t, k()),
      advice: `the groups are ${k().join(", ")}`,
    });
  }
  const r = [...e.functions.values()];
  return [
    c([...(0, h.e)()].map(([a, o]) => [a, o.join(" ")])),
    ...(r.length === 0 ? [] : ["", c(r.map((a) => [(0, h.g)(a), `= ${(0, g.k)(a.body)}`]))]),
  ];
}
var k = () => [...(0, h.e)().keys()];
function De(e) {
  const t = (0, h.e)().get(e);
  return (
    t &&
    c(
      t.map((r) => {
        const a = v.b.get(r);
        if (a !== void 0) return [a.signature, a.doc];
        const o = m.i.get(r);
        return o === void 0 ? [r, ""] : [(0, m.f)(o), o.doc];
      }),
    )
  );
}
function pt(e, t, r) {
  const a = e.replace(/^:/, ""),
    o = [...r.values()].flat(),
    i = o.find((p) => p.name === a),
    u = e === a ? De(a) : void 0,
    l = [
      ...((e === a && t.variables.has(a) ? B(a, t) : ut(e)) ?? []),
      ...((e === a ? j(a, t) : void 0) ?? []),
      ...(i === void 0 ? [] : ft(i)),
      ...(u === void 0 ? [] : [u]),
    ];
  if (l.length > 0) return l;
  const d = [
    ...m.i.keys(),
    ...v.b.keys(),
    ...o.map((p) => p.name),
    ...k(),
    ...st(),
    ...t.variables.keys(),
  ];
  throw (0, q.i)(void 0, "topic", e, {
    suggestion: (0, y.a)(a, d),
    advice: ":help lists what there is",
  });
}
function ft(e) {
  const { doc: t, example: r, parts: a = [], options: o = [], examples: i = [] } = e.help(),
    u = o.filter(({ isPart: p }) => !p),
    l = [`${(0, $.a)(e)}: ${t}`];
  a.length > 0 && l.push(c(a)),
    u.length > 0 &&
      l.push(
        u.length === 1 ? "option:" : "options, in any order, also as --name and between commas:",
        c(
          u.map(({ name: p, form: Fe, doc: T, default: I }) => [
            `${p} ${Fe}`.trim(),
            I === void 0 ? T : `${T}; otherwise ${I}`,
          ]),
        ),
      );
  const d = [r, ...i];
  return (
    d.length === 1
      ? (l[l.length - 1] += `
example: ${r}`)
      : l.push("examples:", ...d.map((p) => ` ${p}`)),
    l
  );
}
var c = (e) => ({
    kind: "listing",
    columns: [
      { key: "name", title: "" },
      { key: "meaning", title: "" },
    ],
    rows: e,
  }),
  Ee = {};
(0, w.d)(Ee, { listVariables: () => ht });
function ht({ workspace: e }) {
  const { variables: t, functions: r } = e;
  if (t.size + r.size === 0) return ["nothing is defined yet"];
  const a = [...t.values()].map(({ quantity: i }) => (0, f.h)(e, i)),
    o = a.some((i) => i !== void 0);
  return [
    {
      kind: "listing",
      columns: [
        { key: "name", title: "name" },
        { key: "kind", title: "kind" },
        f.e,
        ...(o ? [f.f] : []),
        { key: "formula", title: "formula" },
      ],
      rows: [
        ...[...t].map(([i, { kind: u, quantity: l, failure: d }], p) => [
          i,
          u,
          d === void 0 ? e.numbersIn(l) : "",
          ...(o ? [a[p] ?? ""] : []),
          d?.message ?? (u === "derived" ? e.formula(l) : ""),
        ]),
        ...[...r.values()].map((i) => [
          (0, h.g)(i),
          "function",
          "",
          ...(o ? [""] : []),
          (0, g.k)(i.body),
        ]),
      ],
    },
  ];
}
0 && (module.exports = { module32, module33, module34, module35 });
