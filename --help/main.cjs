var Un = Object.defineProperty;
var eg = Object.getOwnPropertyDescriptor;
var tg = Object.getOwnPropertyNames;
var rg = Object.prototype.hasOwnProperty;
var ne = (e, t, r) => () => {
  if (r) throw r[0];
  try {
    return e && (t = e((e = 0))), t;
  } catch (i) {
    throw ((r = [i]), i);
  }
};
var H = (e, t) => {
    for (var r in t) Un(e, r, { get: t[r], enumerable: !0 });
  },
  ig = (e, t, r, i) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const a of tg(t))
        !rg.call(e, a) &&
          a !== r &&
          Un(e, a, { get: () => t[a], enumerable: !(i = eg(t, a)) || i.enumerable });
    return e;
  };
var ag = (e) => ig(Un({}, "__esModule", { value: !0 }), e);
var co = {};
H(co, {
  A: () => Ja,
  B: () => no,
  C: () => Xa,
  D: () => Qa,
  E: () => oo,
  F: () => lo,
  G: () => uo,
  H: () => Za,
  I: () => ho,
  J: () => es,
  K: () => fo,
  a: () => Ra,
  b: () => Yn,
  c: () => Kn,
  d: () => Jn,
  e: () => Xn,
  f: () => Qn,
  g: () => Zn,
  h: () => Ha,
  i: () => eo,
  j: () => to,
  k: () => ro,
  l: () => Wa,
  m: () => za,
  n: () => Ga,
  o: () => io,
  p: () => er,
  q: () => Ua,
  r: () => Ya,
  s: () => Fr,
  t: () => Ni,
  u: () => ao,
  v: () => Tr,
  w: () => Mi,
  x: () => sg,
  y: () => so,
  z: () => Ka,
});
function Ra(e) {
  const t = Math.expm1(2 * Math.abs(e)),
    r = t < 6 ? t / (t + 2) : 1 - 2 / (t + 2);
  return e > 0 ? r : e < 0 ? -r : e;
}
function Yn(e) {
  const t = Math.abs(e),
    r = Math.expm1(2 * t);
  return t < rd ? (2 * Math.sqrt(r + 1)) / (r + 2) : 2 * Math.exp(-t);
}
function Kn(e) {
  const t = Math.abs(e);
  return t < rd ? 1 / Math.sinh(e) : 2 * Math.sign(e) * Math.exp(-t);
}
function Jn(e) {
  const t = Math.sqrt((1 - e) * (1 + e));
  return e < 0.5 ? Math.log((1 + t) / e) : Math.atanh(t);
}
function Xn(e) {
  const t = Math.abs(e);
  return Math.sign(e) * 0.5 * Math.log1p(2 / (t - 1));
}
function to(e, t) {
  if (t === 10) return Math.log10(e);
  if (t === 2) return Math.log2(e);
  const r = Math.log(e) / Math.log(t),
    i = Math.round(r);
  return t ** i === e ? i : r;
}
function Wa(e, t) {
  if (Number.isNaN(e) || !ro(t)) return Number.NaN;
  if (Math.abs(e) === Number.POSITIVE_INFINITY) return 0;
  if (Math.abs(e) > t + 1) {
    let [s, n] = [Math.sin(e), Math.cos(e)],
      l = [s, n, -s, -n],
      u = s / e;
    for (let h = 1; h <= t; h++) u = (l[h % 4] - h * u) / e;
    return u;
  }
  let r = t + (t % 2),
    i = t % 2 === 0 ? 1 : e,
    a = 0;
  for (let s = r; ; s += 2) {
    const n = ((s / 2) % 2 === 0 ? i : -i) / (s + 1);
    if (((a += n), Math.abs(n) <= 1e-18 * Math.abs(a))) return a;
    const l = s - t;
    if (((i *= (e / (l + 1)) * (e / (l + 2))), i === 0)) return a;
  }
}
function za(e) {
  if (e >= 0) return 1 / (1 + Math.exp(-e));
  const t = Math.exp(e);
  return t / (1 + t);
}
function io(e) {
  const t = Ni(e);
  return Number.isFinite(t) ? t + Math.log(e.reduce((r, i) => r + Math.exp(i - t), 0)) : t;
}
function er(e) {
  const t = Ni(e);
  if (t === Number.POSITIVE_INFINITY) {
    const i = Fr(e)(t);
    return (a) => (a === t ? 1 / i : 0);
  }
  const r = e.reduce((i, a) => i + Math.exp(a - t), 0);
  return (i) => Math.exp(i - t) / r;
}
function Ua(e) {
  const t = er(e);
  return ad(e, (r) => Mi(r.map(t)));
}
function Ya(e) {
  const t = Tr(e);
  return ad(e, (r) => (Tr(r) / t) ** 2);
}
function ad(e, t) {
  const r = Fr(e);
  return (i) => (r(i) === 1 ? t(e.filter((a) => a !== i)) : 1);
}
function Fr(e) {
  const t = new Map();
  for (const r of e) Number.isNaN(r) || t.set(r, (t.get(r) ?? 0) + 1);
  return (r) => t.get(r) ?? 0;
}
function Tr(e) {
  const t = e.reduce((i, a) => Math.max(i, Math.abs(a)), 0);
  if (t === 0 || t === Number.POSITIVE_INFINITY) return t;
  if (e.length === 2) return Math.hypot(e[0], e[1]);
  const r = 2 ** Math.floor(Math.log2(t));
  return r * Math.sqrt(Mi(e.map((i) => (i / r) ** 2)));
}
function Mi(e) {
  let t = 0,
    r = 0;
  for (const i of e) {
    const a = t + i;
    (r += Math.abs(t) >= Math.abs(i) ? t - a + i : i - a + t), (t = a);
  }
  return Number.isFinite(r) ? t + r : t;
}
function St() {
  return (td ??= (0, sd.createRequire)(__filename)("./stdlib.cjs")), td;
}
function Qa(e) {
  return e > 0
    ? St().digamma(e)
    : Xa(e)
      ? Number.NaN
      : St().digamma(1 - e) - Math.PI / Math.tan(Math.PI * (e - Math.round(e)));
}
function lo(e, t) {
  if (!ro(e) || Xa(t)) return Number.NaN;
  if (e === 0) return Qa(t);
  const r = St().polygamma(e, t);
  return Math.abs(r) !== Number.POSITIVE_INFINITY
    ? r
    : e % 2 === 1 || t < Math.round(t)
      ? Number.POSITIVE_INFINITY
      : Number.NEGATIVE_INFINITY;
}
function uo(e) {
  if (!Number.isInteger(e) || e < 0 || e > 170) return Ja(e + 1);
  let t = 1n;
  for (let r = 2n; r <= BigInt(e); r++) t *= r;
  return Number(t);
}
function La(e) {
  const t = 134217729 * e,
    r = t - (t - e);
  return [r, e - r];
}
function Za(e) {
  if (Math.abs(e) > 40) return 0;
  const [t, r] = La(e);
  return Math.exp(-t * t) * Math.exp(-r * (e + t));
}
function ng(e) {
  const t = e / Ci[0],
    [r, i] = La(t),
    [a, s] = La(Ci[0]),
    n = t * Ci[0],
    l = r * a - n + r * s + i * a + i * s;
  return [t, (e - n - l - t * Ci[1]) / Ci[0]];
}
function ho(e) {
  if (Math.abs(e) > 40) return 0;
  const [t, r] = La(e);
  return (Math.exp((-t * t) / 2) * Math.exp((-r * (e + t)) / 2)) / Math.sqrt(2 * Math.PI);
}
function es(e) {
  if (!(Math.abs(e) < 40)) return e < 0 ? 0 : e > 0 ? 1 : Number.NaN;
  const [t, r] = ng(-e);
  return 0.5 * (Ka(t) - (2 / Math.sqrt(Math.PI)) * Za(t) * r);
}
var sd,
  rd,
  id,
  Qn,
  Zn,
  Ha,
  eo,
  ro,
  Ga,
  Ni,
  ao,
  td,
  sg,
  so,
  Ka,
  Ja,
  no,
  Xa,
  oo,
  Ci,
  fo,
  _i = ne(() => {
    sd = require("node:module");
    rd = 22;
    (id = (e) => Math.sqrt(Math.abs(e) - 1) * Math.sqrt(Math.abs(e) + 1)),
      (Qn = (e) => Math.atan2(id(e), Math.sign(e))),
      (Zn = (e) => Math.sign(e) * Math.atan2(1, id(e))),
      (Ha = (e, t) => (t === 2 ? e * e : e ** t)),
      (eo = (e, t, r) => (e === 0 && t > 0 ? 0 : Ha(e, t) * Math.log(e) ** r));
    ro = (e) => Number.isInteger(e) && e >= 0 && e <= 1e3;
    Ga = (e) => Math.max(e, 0) + Math.log1p(Math.exp(-Math.abs(e)));
    (Ni = (e) => e.reduce((t, r) => Math.max(t, r), Number.NEGATIVE_INFINITY)),
      (ao = (e) => e.reduce((t, r) => Math.min(t, r), Number.POSITIVE_INFINITY));
    (sg = (e, t) => St().beta(e, t)),
      (so = (e) => St().erf(e)),
      (Ka = (e) => St().erfc(e)),
      (Ja = (e) => St().gamma(e)),
      (no = (e) => St().lgamma(e)),
      (Xa = (e) => e <= 0 && Number.isInteger(e));
    oo = (e) => (Xa(e) ? Number.NaN : St().trigamma(e));
    Ci = [Math.SQRT2, -9667293313452913e-32];
    fo = (e) => (e === Number.NEGATIVE_INFINITY ? -0 : e * es(e));
  });
var Oo = {};
H(Oo, {
  A: () => et,
  B: () => hg,
  C: () => tt,
  D: () => Br,
  E: () => Gt,
  F: () => wo,
  G: () => ji,
  H: () => ko,
  I: () => dg,
  J: () => fg,
  K: () => ae,
  L: () => xo,
  M: () => yo,
  N: () => De,
  O: () => cg,
  P: () => ut,
  Q: () => $o,
  R: () => qr,
  S: () => Ut,
  T: () => Ao,
  U: () => Vr,
  a: () => Wt,
  b: () => Qe,
  c: () => og,
  d: () => ot,
  e: () => Fe,
  f: () => q,
  g: () => we,
  h: () => rs,
  i: () => lt,
  j: () => bt,
  k: () => is,
  l: () => po,
  m: () => mo,
  n: () => Pe,
  o: () => Ze,
  p: () => Pr,
  q: () => go,
  r: () => bo,
  s: () => Dr,
  t: () => vo,
  u: () => as,
  v: () => zt,
  w: () => Ii,
  x: () => Ye,
  y: () => tr,
  z: () => Si,
});
function og(e, t = Number.POSITIVE_INFINITY, r = "others") {
  const i = e.length > t ? e.length - t + 1 : 0,
    a = i === 0 ? e : [...e.slice(0, t - 1), `${i} ${r}`];
  return Qe(a, "and");
}
function ug(e, t) {
  if (e === t) return Wt(e, "argument");
  const r = t === Number.POSITIVE_INFINITY ? "or more" : e + 1 === t ? `or ${t}` : `to ${t}`;
  return `${e} ${r} arguments`;
}
function bt(e, t, r, i) {
  const a = e.operands.length;
  if (!(a >= r && a <= i)) throw lg(e, e.callee.name, t, ug(r, i), a);
}
var Wt,
  Qe,
  ot,
  Fe,
  q,
  nd,
  we,
  rs,
  lt,
  lg,
  is,
  po,
  mo,
  Pe,
  Ze,
  Pr,
  go,
  bo,
  Dr,
  vo,
  as,
  zt,
  Ii,
  Ye,
  tr,
  Si,
  et,
  hg,
  tt,
  Br,
  Gt,
  wo,
  ji,
  ko,
  dg,
  fg,
  ae,
  xo,
  yo,
  De,
  cg,
  ut,
  $o,
  qr,
  Ut,
  Ao,
  Vr,
  _e = ne(() => {
    (Wt = (e, t) => `${e} ${t}${e === 1 ? "" : "s"}`),
      (Qe = (e, t) =>
        e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} ${t} ${e.at(-1)}`);
    (ot = (e) => String(e).replace("Infinity", "inf").replace("NaN", "nan").replace("e+", "e")),
      (Fe = (e, t = 6) => ot(Number(e.toPrecision(t)))),
      (q = class ts extends Error {
        name = "NablaError";
        code;
        span;
        hint;
        constructor(t, r, i = {}) {
          super(r),
            (this.code = t),
            (this.span = i.span && { start: i.span.start, end: i.span.end }),
            (this.hint = i.hint);
        }
        at(t) {
          return this.span !== void 0
            ? this
            : new ts(this.code, this.message, { span: t, hint: this.hint });
        }
        inTurn(t) {
          const r = `${this.message}, ${t}`;
          return new ts(this.code, r, { span: this.span, hint: this.hint });
        }
        fromCall(t, r) {
          const i =
            this.code === "recursive-function" || this.message.includes(`, in ${r}`)
              ? ""
              : `, in ${r}`;
          return new ts(this.code, this.message + i, { span: t, hint: this.hint });
        }
      }),
      (nd = (e) => (e === void 0 ? void 0 : `did you mean ${e}?`)),
      (we = (e, t, r) => new q("syntax", `expected ${Qe(t, "or")}`, { span: e, hint: r })),
      (rs = (e, t) =>
        new q("syntax", `this ${t} is never closed`, {
          span: e,
          hint:
            t === "{" ? "close it with }; a block holds no commands" : "close it, or take it out",
        })),
      (lt = (e, t, r, i) =>
        new q("unknown-name", `unknown ${t} ${r}`, {
          span: e,
          hint: nd(i.suggestion) ?? i.advice,
        })),
      (lg = (e, t, r, i, a) =>
        new q("arity", `${t} takes ${i}, not ${a}`, { span: e, hint: `write ${r}` }));
    (is = (e, t, r) =>
      new q("recursive-function", `recursion deeper than ${t}: ${r.join(" \u2192 ")}`, {
        span: e,
        hint: "does it end? Of c ? a : b only the branch that is taken is looked at",
      })),
      (po = (e, t, r) =>
        new q("recursive-function", `recursion of more than ${t} calls: ${r.join(" \u2192 ")}`, {
          span: e,
          hint: "does it end? A formula or a list may do it in fewer steps",
        })),
      (mo = (e, t, r) =>
        new q("ambiguous-coefficient", `${t} can be read in two ways`, {
          span: e,
          hint: `write ${r[0]} or ${r[1]}`,
        })),
      (Pe = (e, t, r) =>
        new q("ambiguous", `${t} can be read in two ways`, {
          span: e,
          hint: `write ${r[0]} or ${r[1]}`,
        })),
      (Ze = (e, t, r) => new q("bad-change", t, { span: e, hint: r })),
      (Pr = (e, t, r) => new q("cannot-move", t, { span: e, hint: r })),
      (go = (e, t, { message: r }) =>
        new q("cannot-follow", `${e} cannot follow ${t ?? "its inputs"}: ${r}`, {
          hint: `${e} comes back when ${t ?? "an input"} moves to where it can be computed`,
        })),
      (bo = (e, t, r) => new q("not-finite", t, { span: e, hint: r })),
      (Dr = (e, t, r) => new q("bad-loop", t, { span: e, hint: r })),
      (vo = (e, t) =>
        new q("chained-comparison", "comparisons cannot be chained", {
          span: e,
          hint: `write ${t}`,
        })),
      (as = (e, t, r) =>
        new q("not-a-constant", `${t} depends on ${Qe(r, "and")}`, {
          span: e,
          hint: `a constant is made of numbers and constants; without const, ${t} is a derived value`,
        })),
      (zt = (e, t, r) => new q("not-differentiable", t, { span: e, hint: r })),
      (Ii = (e, t) =>
        new q("length-mismatch", `these lists have ${Qe(t.map(String), "and")} elements`, {
          span: e,
          hint: "lists go together element by element, so they must be equally long",
        })),
      (Ye = (e, t, r) =>
        new q("number-expected", `here a number is expected, not a list of ${t}`, {
          span: e,
          hint: r ?? "a list holds numbers only; v[1] is the first element of v",
        })),
      (tr = (e, t) =>
        new q("list-expected", "here a list is expected, not a number", { span: e, hint: t })),
      (Si = (e, t, r) =>
        new q("out-of-range", `there is no element ${t} in a list of ${r}`, {
          span: e,
          hint: r === 0 ? "the list is empty" : `elements are counted from 1 to ${r}`,
        })),
      (et = (e, t, r) => new q("bad-uncertainty", t, { span: e, hint: r })),
      (hg = (e, t) => new q("bad-correlation", e, { hint: t })),
      (tt = 1e6),
      (Br = (e, t) =>
        new q("too-long", `a list of ${t} is too long`, {
          span: e,
          hint: `a list holds ${tt} numbers at most`,
        })),
      (Gt = (e, t, r) => new q("bad-draw", t, { span: e, hint: r })),
      (wo = (e, t) =>
        new q("too-long", `this line has more than ${t} characters`, {
          span: e,
          hint: "is it a program at all?",
        })),
      (ji = (e, t) =>
        new q("too-deep", `${t} nested too deeply`, {
          span: e,
          hint: "give an inner part a name and use that",
        })),
      (ko = (e, t, r) =>
        new q("unknown-command", `unknown command ${t}`, { span: e, hint: nd(r) ?? "see :help" })),
      (dg = (e, t) => new q("assertion", `the assertion fails: ${t}`, { span: e })),
      (fg = (e, t) => new q("no-solution", e, { hint: t })),
      (ae = (e, t) => new q("bad-option", e, { hint: t })),
      (xo = () => ae("commands may not touch files here", "start without --safe")),
      (yo = (e, t) =>
        ae(
          e === ""
            ? "this has no ending that says how to write it"
            : `this cannot be written as .${e}`,
          t.length === 0
            ? void 0
            : `name a file with the ending ${Qe(
                t.map((r) => `.${r}`),
                "or",
              )}`,
        )),
      (De = (e, t) => new q("bad-cell", e, { hint: t })),
      (cg = (e, t, r) => new q("bad-fit", e, { span: r, hint: t })),
      (ut = (e, t) => new q("io", e, { hint: t })),
      ($o = (e) =>
        new q("io", `${e[0]} loads itself (${e.join(" \u2192 ")})`, {
          hint: "put what both need in a file of its own",
        })),
      (qr = (e, t) => new q("limit", e, { hint: t })),
      (Ut = class extends Error {
        reason;
        constructor(e) {
          super(e.message), (this.reason = e);
        }
      }),
      (Ao = (e) =>
        e instanceof RangeError &&
        /^(?:Invalid (?:array|string|typed array) length|(?:Map|Set) maximum|Array buffer allocation)/.test(
          e.message,
        )),
      (Vr = (e) => e instanceof RangeError && /call stack/.test(e.message));
  });
var Mo = {};
H(Mo, {
  a: () => Se,
  b: () => No,
  c: () => ht,
  d: () => Ke,
  e: () => dt,
  f: () => rt,
  g: () => it,
  h: () => he,
  i: () => vt,
  j: () => oe,
  k: () => X,
  l: () => pg,
});
function dt(e) {
  switch (e.kind) {
    case "function":
      return [e.body];
    case "definitions":
      return e.values;
    case "move": {
      const { targets: t, operator: r, values: i, uncertainty: a } = e;
      return [
        ...t.flatMap(({ name: s, position: n }) => [
          ...(r === void 0 && n === void 0 ? [] : [s]),
          ...(n === void 0 ? [] : [n]),
        ]),
        ...i,
        ...(a === void 0 ? [] : [a.size]),
      ];
    }
    case "assignment": {
      const { value: t, uncertainty: r } = e;
      return r === void 0 ? [t] : [t, r.size];
    }
    default:
      return [e.value];
  }
}
function rt(e) {
  switch (e.kind) {
    case "expression":
      return [];
    case "definitions":
      return e.targets;
    case "move":
      return e.targets.map(({ name: t }) => t);
    default:
      return [e.target];
  }
}
function it(e) {
  const t = he(e),
    [r] = t;
  switch (e.kind) {
    case "unary":
      return e.end > e.operand.end;
    case "call":
      return e.start < e.callee.start && (r === void 0 || e.start < r.start);
    case "chain":
    case "power":
    case "conditional":
    case "factorial":
    case "index":
    case "range":
      return r !== void 0 && e.start < r.start;
    default:
      return !1;
  }
}
function he(e) {
  switch (e.kind) {
    case "number":
    case "name":
      return [];
    case "unary":
    case "factorial":
      return [e.operand];
    case "chain":
    case "call":
      return e.operands;
    case "power":
      return [e.base, e.exponent];
    case "conditional":
      return [e.condition, e.whenTrue, e.whenFalse];
    case "list":
      return e.items;
    case "range":
      return [e.from, e.to];
    case "comprehension":
      return [e.element, e.source];
    case "index":
      return [e.base, e.position];
  }
}
function vt(e, t) {
  const [r, i, a] = t;
  switch (e.kind) {
    case "number":
    case "name":
      return e;
    case "unary":
    case "factorial":
      return { ...e, operand: r };
    case "chain":
    case "call":
      return { ...e, operands: t };
    case "power":
      return { ...e, base: r, exponent: i };
    case "conditional":
      return { ...e, condition: r, whenTrue: i, whenFalse: a };
    case "list":
      return { ...e, items: t };
    case "range":
      return { ...e, from: r, to: i };
    case "comprehension":
      return { ...e, element: r, source: i };
    case "index":
      return { ...e, base: r, position: i };
  }
}
function oe(e) {
  if (od(e) || e === "\u2026") return e;
  const [, t = e, r = ""] = /^(.*?)(\[\d+\])$/s.exec(e) ?? [];
  return `${od(t) ? t : `\`${t}\``}${r}`;
}
function X(e) {
  return Co(e, W.conditional);
}
function pg(e) {
  const t = [];
  return Ie(e, W.conditional, (r, i, a) => t.push({ text: r, of: i, operator: a })), t;
}
function Co(e, t) {
  let r = "";
  return (
    Ie(e, t, (i) => {
      r += i;
    }),
    r
  );
}
function Ie(e, t, r) {
  if (mg(e) >= t) {
    jt(e, r);
    return;
  }
  r("(", e), jt(e, r), r(")", e);
}
function mg(e) {
  switch (e.kind) {
    case "name":
      return e.isDescription ? W.coefficient : W.primary;
    case "number":
      return W.primary;
    case "call":
      return e.callee.name === Ke ? W.coefficient : W.primary;
    case "list":
    case "comprehension":
      return W.primary;
    case "index":
    case "factorial":
      return W.postfix;
    case "range":
      return W.range;
    case "power":
      return W.power;
    case "unary":
      return e.operator === "not" ? W.not : W.sign;
    case "chain":
      return e.isPercent ? W.percent : ld[e.operators[0]];
    case "conditional":
      return W.conditional;
  }
}
function jt(e, t) {
  const r = (i) => t(i, e);
  switch (e.kind) {
    case "number":
      r(yg(e.value));
      break;
    case "name":
      r(e.isDescription ? e.name : oe(e.name));
      break;
    case "unary": {
      const i = e.operator === "not";
      r(i ? "not " : e.operator), Ie(e.operand, i ? W.not : W.sign, t);
      break;
    }
    case "chain":
      gg(e, t);
      break;
    case "power":
      Ie(e.base, W.postfix, t), r("^"), fd(e.exponent, t);
      break;
    case "conditional":
      Ie(e.condition, W.or, t), r(" ? "), jt(e.whenTrue, t), r(" : "), jt(e.whenFalse, t);
      break;
    case "call":
      if (e.callee.name === Ke) {
        r(Ke), Ie(e.operands[0], W.postfix, t);
        break;
      }
      r(`${oe(e.callee.name)}${"'".repeat(e.primes)}(`), wg(e.operands, e, t), r(")");
      break;
    case "list":
      r("[");
      for (const [i, a] of e.items.entries()) i > 0 && r(", "), jt(a, t);
      r("]");
      break;
    case "comprehension":
      r("["), dd(e, t), r("]");
      break;
    case "range":
      Ie(e.from, W.sum, t), r(".."), Ie(e.to, W.sum, t);
      break;
    case "index":
      Ie(e.base, W.postfix, t), r("["), jt(e.position, t), r("]");
      break;
    case "factorial":
      Ie(e.operand, e.operand.kind === "factorial" ? W.primary : W.postfix, t), r("!");
      break;
  }
}
function gg(e, t) {
  const { operands: r, operators: i, maybeCalls: a } = e;
  if (i[0] === ht) {
    xg(e, t);
    return;
  }
  if (e.isPercent) {
    vg(e, t);
    return;
  }
  const s = ld[i[0]] + 1;
  for (const [n, l] of r.entries()) {
    const u = i[n - 1];
    if (u === "+%" || u === "-%") {
      t(` ${u.slice(0, 1)} `, e, n - 1), ud(l, t), t("%", e, n - 1);
      continue;
    }
    const h = bg(l, u, i[n]);
    if (u !== void 0) {
      const d = u === "%" && !h && hd(l),
        c = s === W.product + 1 && !d,
        p = a?.includes(n - 1) === !0;
      t(c ? u : ` ${u}${p ? "" : " "}`, e, n - 1);
    }
    Ie(l, h ? W.primary : s, t);
  }
}
function bg(e, t, r) {
  const i = t === "/" || t === "//" || t === "%";
  return i && kg(e)
    ? !0
    : e.kind !== "chain" || !e.isPercent
      ? !1
      : e.operands.length === 2
        ? t === "+" || t === "-" || r === "%"
        : i || r === "//" || r === "%";
}
function vg(e, t) {
  const [r, i] = e.operands;
  ud(r, t), t("%", e, 0), e.operands.length !== 2 && (t(" of ", e, 0), Ie(i, W.percent, t));
}
function ud(e, t) {
  let r = e;
  for (;;)
    if (r.kind === "unary" && r.operator !== "not") r = r.operand;
    else if (r.kind === "chain" && r.operators[0] === ht) r = r.operands[1];
    else break;
  Ie(e, r.kind === "power" ? W.primary : W.sign, t);
}
function hd(e) {
  return e.kind === "unary"
    ? e.operator !== "not"
    : e.kind === "chain" && e.isPercent === !0 && hd(e.operands[0]);
}
function dd({ element: e, variable: t, source: r }, i) {
  jt(e, i), i(" for ", r), i(oe(t.name), t), i(" in ", r), jt(r, i);
}
function wg(e, t, r) {
  const [i] = e;
  if (e.length === 1 && i?.kind === "comprehension") {
    dd(i, r);
    return;
  }
  for (const [a, s] of e.entries()) a > 0 && r(", ", t), jt(s, r);
}
function kg(e) {
  let t = e;
  for (; t.kind === "unary" && t.operator !== "not"; ) t = t.operand;
  return t.kind === "chain" && t.operators[0] === ht;
}
function fd(e, t) {
  if (e.kind !== "unary" || e.operator === "not") {
    Ie(e, W.power, t);
    return;
  }
  t(e.operator, e), fd(e.operand, t);
}
function xg({ operands: e }, t) {
  const [r, i] = e;
  Ie(r, W.primary, t);
  const a = Co(i, W.power),
    s = /^(?:e\d|_\d|[\d.[])/i.test(a) || (Co(r, W.primary) === "0" && /^[xb]/i.test(a));
  s && t("(", i), Ie(i, W.power, t), s && t(")", i);
}
function yg(e) {
  return e === Number.POSITIVE_INFINITY
    ? "1e999"
    : e > 2 ** 53
      ? e.toExponential().replace("e+", "e")
      : ot(e);
}
var Se,
  No,
  ht,
  Ke,
  W,
  ld,
  od,
  je = ne(() => {
    _e();
    (Se = { kind: "name", name: "\u2026", start: 0, end: 0 }),
      (No = (e) => e.kind === "name" && e.name === Se.name),
      (ht = "juxtaposed"),
      (Ke = "\u2207");
    (W = {
      conditional: 0,
      or: 1,
      and: 2,
      not: 3,
      comparison: 4,
      range: 5,
      sum: 6,
      product: 7,
      percent: 8,
      sign: 9,
      coefficient: 10,
      power: 11,
      postfix: 12,
      primary: 13,
    }),
      (ld = {
        or: W.or,
        and: W.and,
        "<": W.comparison,
        "<=": W.comparison,
        ">": W.comparison,
        ">=": W.comparison,
        "==": W.comparison,
        "!=": W.comparison,
        "+": W.sum,
        "-": W.sum,
        "+%": W.sum,
        "-%": W.sum,
        "*": W.product,
        "/": W.product,
        "//": W.product,
        "%": W.product,
        [ht]: W.coefficient,
      });
    od = (e) =>
      /^(?:\u221e|(?!\u00ba|(?:and|or|not)$|.*[\u02c6\u207f])[\p{L}_](?:[\p{L}0-9_\u2080-\u2089]|[\u0300-\u036f])*)$/u.test(
        e,
      );
  });
var jo = {};
H(jo, { a: () => _, b: () => _o, c: () => Et, d: () => Mg, e: () => Io, f: () => So });
var $g,
  ss,
  Ag,
  Og,
  Cg,
  Ng,
  _,
  _o,
  Et,
  Mg,
  cd,
  Io,
  So,
  Tt = ne(() => {
    ($g = Object.create),
      (ss = Object.defineProperty),
      (Ag = Object.getOwnPropertyDescriptor),
      (Og = Object.getOwnPropertyNames),
      (Cg = Object.getPrototypeOf),
      (Ng = Object.prototype.hasOwnProperty),
      (_ = ((e) =>
        typeof require < "u"
          ? require
          : typeof Proxy < "u"
            ? new Proxy(e, { get: (t, r) => (typeof require < "u" ? require : t)[r] })
            : e)(function (e) {
        if (typeof require < "u") return require.apply(this, arguments);
        throw Error('Dynamic require of "' + e + '" is not supported');
      })),
      (_o = (e, t, r) => () => {
        if (r) throw r[0];
        try {
          return e && (t = e((e = 0))), t;
        } catch (i) {
          throw ((r = [i]), i);
        }
      }),
      (Et = (e, t) => () => {
        try {
          return t || e((t = { exports: {} }).exports, t), t.exports;
        } catch (r) {
          throw ((t = 0), r);
        }
      }),
      (Mg = (e, t) => {
        for (var r in t) ss(e, r, { get: t[r], enumerable: !0 });
      }),
      (cd = (e, t, r, i) => {
        if ((t && typeof t == "object") || typeof t == "function")
          for (const a of Og(t))
            !Ng.call(e, a) &&
              a !== r &&
              ss(e, a, { get: () => t[a], enumerable: !(i = Ag(t, a)) || i.enumerable });
        return e;
      }),
      (Io = (e, t, r) => (
        (r = e != null ? $g(Cg(e)) : {}),
        cd(t || !e || !e.__esModule ? ss(r, "default", { value: e, enumerable: !0 }) : r, e)
      )),
      (So = (e) => cd(ss({}, "__esModule", { value: !0 }), e));
  });
var hl = {};
H(hl, {
  a: () => Ft,
  b: () => Ri,
  c: () => rr,
  d: () => Kt,
  e: () => at,
  f: () => Li,
  g: () => pt,
  h: () => se,
  i: () => Ee,
  j: () => Hi,
  k: () => ps,
  l: () => Xo,
  m: () => He,
  n: () => ul,
  o: () => We,
});
function rr(e) {
  const t = new Set();
  for (const r of dt(e)) Pd(r, t);
  if (e.kind === "function") for (const { name: r } of e.parameters) t.delete(r);
  return t;
}
function Kt(e) {
  const t = new Set();
  return Pd(e, t), t;
}
function Pd(e, t) {
  const r = [e];
  for (let i = r.pop(); i !== void 0; i = r.pop()) {
    i.kind === "name" && t.add(i.name), i.kind === "call" && t.add(i.callee.name);
    const a = he(i);
    for (let s = a.length - 1; s >= 0; s--) r.push(a[s]);
  }
}
function T(e, t) {
  const r = Bd(e),
    [i, a] = [Dd(r), r.length];
  return { ...t, parameters: r, variadic: !1, minArity: i, maxArity: a };
}
function Ae(e, t) {
  const r = Bd(e.replace("\u2026", "")),
    [i, a] = [Dd(r), Number.POSITIVE_INFINITY];
  return { ...t, parameters: r, variadic: !0, minArity: i, maxArity: a };
}
function at(e, t) {
  if (e.variadic) return e.value(t);
  switch (t.length) {
    case 1:
      return e.value(t[0]);
    case 2:
      return e.value(t[0], t[1]);
    default:
      return e.value(...t);
  }
}
function Li({ name: e, parameters: t, variadic: r }) {
  const i = t.map(({ name: a, default: s }) =>
    s === void 0 ? a : `${a}=${s === Math.E ? "e" : s}`,
  );
  return `${e}(${i.join(", ")}${r ? ", \u2026" : ""})`;
}
function Lr(e, t, r) {
  return T("x, y", {
    symbol: e,
    doc: `1 where x ${t} y, otherwise 0`,
    value: (i, a) => Number(r(i, a)),
    partials: ["0", "0"],
    domain: [
      [0, 1],
      [2, 3],
    ],
    example: `1 ${e} 2`,
  });
}
function Jg(e, t, r, i, a) {
  const [s] = e;
  for (const [n, l] of e.entries())
    if (l.position === void 0 && e.findIndex((u) => Qg(u, l)) < n)
      throw Ze(l, `${Ft(l)} is a target twice`, "name each target once");
  if (i !== void 0 && (e.length > 1 || t !== ":="))
    throw et(
      i,
      "an uncertainty goes with one value",
      `write ${Ft(s)} ${e.length > 1 && t === "=" ? "=" : ":="} \u2026 \xB1 \u2026 on its own`,
    );
  if (e.length !== r.length && (r.length > 1 || t === "=")) {
    const n = e.length === 1;
    throw Ze(
      a,
      `${Wt(e.length, "name")} cannot take ${Wt(r.length, "value")}`,
      n
        ? `for a list write ${Ft(s)} ${t} [${r.map(X).join(", ")}]`
        : "write as many values as names",
    );
  }
  return t === "="
    ? Xg(e, r, a)
    : {
        kind: "move",
        targets: e,
        operator: Zg(t),
        values: r,
        ...(i && { uncertainty: i }),
        start: a.start,
        end: a.end,
      };
}
function Xg(e, t, { start: r, end: i }) {
  const a = e.find(({ position: s }) => s !== void 0);
  if (a !== void 0)
    throw Ze(a, "= defines a name, and an element has none", `:= moves it: ${Ft(a)} := \u2026`);
  return { kind: "definitions", targets: e.map(({ name: s }) => s), values: t, start: r, end: i };
}
function Zg(e) {
  const t = e.slice(0, -1);
  if (t !== ":") return t === "\u2212" ? "-" : t;
}
function Ri(e, t) {
  let r = e;
  for (; r.kind === "call" && eb.has(r.callee.name); ) r = r.operands[0];
  const i = r === e ? "take its sum or its mean" : `:hessian ${X(r)} has all second derivatives`;
  return Ye(e, t, i);
}
function Uo(e, t, r, i) {
  return {
    kind: "call",
    callee: { kind: "name", name: e, start: t.start, end: t.end },
    primes: 0,
    operands: [r],
    start: i.start,
    end: i.end,
  };
}
function tb(e, t, r, i) {
  const a = e === "\u221A" ? "sqrt" : "cbrt",
    s = Uo(a, { start: r, end: r + 1 }, t, { start: r, end: i }),
    n = it(t) ? void 0 : fs(a, t);
  if (n !== void 0) throw Pe(s, `${e} before ${ge(t)}`, n);
  return s;
}
function rb(e, t, r) {
  const i = { start: t, end: r };
  if (Yo(e, "abs") && e.start === t + 1 && e.end === r - 1) {
    const a = ge(e.operands[0]);
    throw Pe(i, `||${a}||`, [`abs(abs(${a}))`, `norm(${a})`]);
  }
  return Uo("abs", { start: t, end: t + 1 }, e, i);
}
function ib(e, t, r, i) {
  const a = t === void 0 ? i - 1 : e.end,
    s = { kind: "number", value: 100, start: a, end: a + 1 },
    n = qo(e, (l) => [`(${ge(l)})%`, `${l.callee.name}(${ge(l.operands[0])}%)`]);
  return (
    ab(e, { start: r, end: a + 1 }),
    {
      kind: "chain",
      operands: t === void 0 ? [n, s] : [n, t, s],
      operators: t === void 0 ? ["/"] : ["*", "/"],
      isPercent: !0,
      start: r,
      end: i,
    }
  );
}
function ab(e, t) {
  const r = Jo(e);
  if (r !== void 0) {
    if (Ko(r)) {
      const [i] = r.operands,
        { name: a } = r.callee;
      throw Pe(t, `% after ${ge(r)}`, [`(${ge(r)})%`, `${a}(${ge(i)}%)`]);
    }
    if (r.kind === "power")
      throw Pe(t, `% after ${ge(r)}`, [`(${ge(r)})%`, `${ge(r.base)}^(${ge(r.exponent)}%)`]);
  }
}
function us(e) {
  if (Hi(e)) return e.operands[0];
  if (it(e)) return;
  const { end: t } = e;
  switch (e.kind) {
    case "conditional": {
      const r = us(e.whenFalse);
      return r && { ...e, whenFalse: r };
    }
    case "unary": {
      const r = us(e.operand);
      return r && { ...e, operand: r };
    }
    case "chain": {
      const { operands: r, operators: i } = e,
        a = i.at(-1),
        s = a === "+%" || a === "-%",
        n = r.at(-1),
        l = s ? n : us(n);
      return l === void 0 || e.isPercent
        ? void 0
        : {
            ...e,
            operands: [...r.slice(0, -1), l],
            operators: s ? [...i.slice(0, -1), a === "+%" ? "+" : "-"] : i,
            end: t,
          };
    }
    default:
      return;
  }
}
function fs(e, t) {
  if (t.kind === "power") {
    const { base: a, exponent: s } = t;
    return [`${e}(${ge(t)})`, `${e}(${ge(a)})^${ge(s)}`];
  }
  if (t.kind === "factorial") return [`${e}(${ge(t)})`, `${e}(${ge(t.operand)})!`];
  if (t.kind !== "chain") return;
  const [r, i] = t.operands;
  return [`${e}(${ge(t)})`, `${e}(${ge(r)})*${ge(i)}`];
}
function Jo(e) {
  let t,
    r = e;
  for (; !it(r); )
    if (r.kind === "unary") r = r.operand;
    else if (r.kind === "chain") r = r.operands.at(-1);
    else if (r.kind === "power") {
      if (sb(r)) return kd(r.base) ? r.base : t;
      (t = r), (r = r.exponent);
    } else {
      if (kd(r)) return r;
      if (Ko(r)) (t = r), (r = r.operands[0]);
      else break;
    }
  return t;
}
function qo(e, t) {
  const r = Jo(e);
  return r?.kind !== "call" || !r.isOpen || r.readings !== void 0
    ? e
    : Fi(e, r, { ...r, readings: t(r) });
}
function Fi(e, t, r) {
  if (e === t) return r;
  switch (e.kind) {
    case "unary":
      return { ...e, operand: Fi(e.operand, t, r) };
    case "power":
      return e.base === t ? { ...e, base: r } : { ...e, exponent: Fi(e.exponent, t, r) };
    case "chain":
    case "call": {
      const i = [...e.operands];
      return i.push(Fi(i.pop(), t, r)), { ...e, operands: i };
    }
    default:
      return e;
  }
}
function ob(e, t) {
  const { name: r } = e.callee,
    i = Ee.has(`a${r}`) ? `a${r}` : void 0,
    a = ge(e).slice(r.length);
  return Pe(e, `${r}${t}${a}`, [
    i === void 0 ? `the inverse of ${r} out` : `${i}${a}`,
    `1/${ge(e)}`,
  ]);
}
function Wd(e) {
  let t = e;
  for (; !it(t); )
    if (t.kind === "unary") t = t.operand;
    else if (t.kind === "chain" && !t.isPercent) t = t.operands.at(-1);
    else break;
  return t.kind === "name" && t.end - t.start === t.name.length ? t : void 0;
}
function ps(e, t) {
  const r = [...e.operands],
    i = [...e.operators];
  for (const a of [...(e.maybeCalls ?? [])].reverse()) {
    const s = r[a],
      n = Wd(s);
    if (n === void 0 || !t(n.name)) continue;
    const [l] = r.splice(a + 1, 1),
      [u] = i.splice(a, 1),
      { start: h, end: d } = { start: n.start, end: l.end },
      c = ub(n.name, u, l);
    if (c !== void 0) {
      const b = `${n.name} ${u.charAt(0)}${X(l)}`;
      throw Pe({ start: h, end: d }, b, c);
    }
    const p = {
      kind: "call",
      callee: n,
      primes: 0,
      operands: [{ kind: "unary", operator: u, operand: l, start: h, end: d }],
      start: h,
      end: d,
    };
    r[a] = Fi(s, n, p);
  }
  return { kind: "chain", operands: r, operators: i, start: e.start, end: e.end };
}
function ub(e, t, r) {
  const [i, a] = t,
    [s, ...n] = r.kind === "chain" ? r.operands : [r],
    l = X(r);
  if (a !== void 0) return [`${e}(${i}${l}%)`, `(${e}(${i}${l}))%`];
  if (it(r)) return;
  if (r.kind !== "chain" || r.operators[0] === ht)
    return fs(e, r)?.map((h) => h.replace(`${e}(`, `${e}(${i}`));
  const u = n.length === 0 ? "" : l.slice(X(s).length);
  return [`${e}(${i}${l})`, `${e}(${i}${X(s)})${u}`];
}
function Xo(e, t, r) {
  const { callee: i, operands: a, readings: s } = e;
  if (t) return zd(e);
  if (!r || s === void 0) return;
  const n = X(a[0]);
  return Pe(e, `${i.name} ${n}`, s);
}
function hb(e, t) {
  const r = [e];
  for (let i = r.pop(); i !== void 0; i = r.pop()) {
    const a = i.kind === "call" && i.isOpen ? i : void 0;
    if (a !== void 0 && t.some(({ name: s }) => s === a.callee.name)) throw zd(a);
    for (const s of he(i)) r.push(s);
  }
}
function xd(e) {
  const t = !it(e) && fs("", e) !== void 0;
  return { operands: [e], isOpen: !0, ...(t && { readings: (r) => fs(r, e) }) };
}
function To(e, t, r, i, a) {
  for (let s = 0; s < t.length; s++) t[s] = Qo(t[s]);
  return Lo(e, t, r, i, a);
}
function Fo(e, t, r, i) {
  return { kind: "unary", operator: Qo(e), operand: t, start: r, end: i };
}
function $d(e, t, r) {
  const i = e.includes("_") ? e.replaceAll("_", "") : e,
    a = Number(i);
  return { kind: "number", value: Number.isNaN(a) ? vb(i) : a, start: t, end: r };
}
function vb(e) {
  const [, t, r, i] = /^(\d*)(.)(?:e(.*))?$/i.exec(e),
    [a, s] = bb.get(r),
    n = (Number(t) * s + a) / s;
  return i === void 0 ? n : n * 10 ** Number(i);
}
function wb(e) {
  const t = [e];
  for (let r = t.pop(); r !== void 0; r = t.pop()) {
    if (
      (r.kind === "chain" && r.operators.some((i) => i.endsWith("%"))) ||
      (r.kind === "chain" && r.isPercent)
    )
      throw et(
        r,
        "% in an uncertainty can be read in two ways",
        "percent stands at the very end, as in \xB1 2%; the remainder is mod(x, y)",
      );
    for (const i of he(r)) t.push(i);
  }
}
function Ad(e, t, r) {
  if (!e.endsWith("\u207F")) return { kind: "number", value: xb(e), start: t, end: r };
  const i = { kind: "name", name: "n", start: t, end: r };
  return e.startsWith("\u207B")
    ? { kind: "unary", operator: "-", operand: i, start: t, end: r }
    : i;
}
function yb(e, t, r) {
  if (Ko(e)) {
    const a = `^${ke(t)}`,
      [s] = e.operands;
    throw Pe(r, `a power of ${ke(e)}`, [`(${ke(e)})${a}`, `${e.callee.name}(${ke(s)}${a})`]);
  }
  if (!Yo(t, "rad")) return;
  const i = ke(t.operands[0]);
  throw Pe(r, "\xB0 in an exponent", [`${ke(e)}^(${i}\xB0)`, `(${ke(e)}^${i})\xB0`]);
}
function $b(e, t, r) {
  const i = r.kind === "unary" && r.operator !== "not" && !it(r),
    a = i && r.operand.start - r.start === 1;
  if (i ? t === " % " && a : t !== "% ") return;
  const [s, n] = [ke(e), ke(r)],
    l = i ? `${s}% ${r.operator} ${ke(r.operand)}` : `${s}% * ${n}`,
    u = { start: e.start, end: r.end };
  throw Pe(u, `% after ${s}`, [l, `${s} % ${n}`]);
}
function Ab(e, t, r) {
  Ob(e, t, r);
  let i = r;
  for (; i.kind === "unary"; ) i = i.operand;
  if (i.kind !== "chain" || i.operators[0] !== ht || i.operands[1]?.end !== r.end) return;
  const [a, s] = i.operands,
    n = (l, u, h) => ({ ...i, operands: [l, h], operators: [u] });
  throw mo({ start: e.start, end: r.end }, `${X(i)} after ${t}`, [
    X(n(e, t, Ro(r, n(a, "*", s)))),
    X(n(n(e, t, Ro(r, a)), "*", s)),
  ]);
}
function Ob(e, t, r) {
  const i = wd(e) && t !== "/";
  if (!i && !wd(r)) return;
  const a = { start: e.start, end: r.end },
    s = t === "%" ? " % " : t,
    [n, l] = [ke(e), ke(r)],
    [u, h] = he(i ? e : r).map(ke);
  throw i
    ? Pe(a, `${t} after ${n}`, [`(${n})${s}${l}`, `${u}% of (${h}${s}${l})`])
    : Pe(a, `${l} after ${t}`, [`${n}${s}(${l})`, `(${n}${s}(${u}%))*${h}`]);
}
function Qd(e, t) {
  (G = e), (g = t), (Hr = -1), (D = null);
  try {
    const r = Id();
    return r !== E ? r : ((D = new Set()), Id(), { at: Hr, expected: [...D], tooDeep: !1 });
  } catch (r) {
    if (!(r instanceof RangeError)) throw r;
    return { at: Math.max(Hr, o), expected: [], tooDeep: !0 };
  }
}
function Id() {
  (o = 0), (v = -1), (C = 0), (Oe = -1), y();
  const e = zb();
  return e === E ? E : (o !== v && y(), o === g.length ? e : (O("the end of the statement"), E));
}
function y() {
  for (;;) {
    const e = g.charCodeAt(o);
    if (e <= 32) o++;
    else if (e === 35 || e > 127) {
      const t = o;
      C++;
      const r = Gr();
      if ((C--, !r)) {
        o = t;
        break;
      }
    } else break;
  }
  return (v = o), (S = V());
}
function V() {
  const e = g.charCodeAt(o);
  return D !== null || e > 127 ? Gd : e <= 127 ? e : Cb;
}
function O(e) {
  te(o, e);
}
function te(e, t) {
  C > 0 ||
    e < Hr ||
    e === Oe ||
    (D !== null && e > Hr && D.clear(), (Hr = e), D !== null && D.add(t));
}
function rl(e, t) {
  const r = g.codePointAt(o);
  return (r < 128 ? e[r] === 0 : r === void 0 || !t.test(String.fromCodePoint(r)))
    ? !1
    : ((o += r > 65535 ? 2 : 1), !0);
}
function Gr() {
  const e = o;
  C++;
  a: {
    const t = o;
    t: {
      e: {
        const r = o;
        i: {
          r: {
            if (g.charCodeAt(o) !== 160) {
              O("`\xA0`");
              break r;
            }
            o += 1;
            break i;
          }
          o = r;
          r: {
            const i = g.charCodeAt(o);
            if (!(i >= 8192 && i <= 8203)) {
              O("\u2000 to \u200B");
              break r;
            }
            o++;
            break i;
          }
          o = r;
          r: {
            if (g.charCodeAt(o) !== 8239) {
              O("`\u202F`");
              break r;
            }
            o += 1;
            break i;
          }
          o = r;
          r: {
            if (g.charCodeAt(o) !== 12288) {
              O("`\u3000`");
              break r;
            }
            o += 1;
            break i;
          }
          o = r;
          r: {
            if (g.charCodeAt(o) !== 65279) {
              O("`\uFEFF`");
              break r;
            }
            o += 1;
            break i;
          }
          o = r;
          r: {
            if (Nb[o === v ? S : V()] === 0) break r;
            if (g.charCodeAt(o) !== 35) {
              O("`#`");
              break r;
            }
            o += 1;
            for (;;) {
              const i = o;
              n: {
                let a = o,
                  s = !1;
                C++;
                o: {
                  if (g.charCodeAt(o) !== 10) {
                    O("`\n`");
                    break o;
                  }
                  (o += 1), (s = !0);
                }
                if ((C--, (o = a), s || !Zd())) break n;
                continue;
              }
              o = i;
              break;
            }
            break i;
          }
          o = r;
          break e;
        }
        break t;
      }
      o = t;
      e: {
        const r = g.charCodeAt(o);
        if (!(r >= 0 && r <= 32)) {
          O("\0 to  ");
          break e;
        }
        o++;
        break t;
      }
      o = t;
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "a space"), !1;
}
function zb() {
  const e = o;
  a: {
    let t = o,
      r;
    t: {
      e: {
        if (Mb[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const i = o;
        o !== v && y();
        const a = o;
        if (!g.startsWith("const", o)) {
          O("`const`");
          break e;
        }
        o += 5;
        let s = o,
          n = !1;
        C++;
        i: {
          if (pe[o === v ? S : V()] === 0) break i;
          const N = g.charCodeAt(o);
          if (N < 128 && pe[N] === 1) o++;
          else if ((N < 128 && D === null) || !ct()) break i;
          n = !0;
        }
        if ((C--, (o = s), n)) break e;
        let l = o,
          u = !1;
        C++;
        i: {
          let N = 0;
          for (;;) {
            const f = o;
            s: {
              if (Wr[o === v ? S : V()] === 0 || !Gr()) break s;
              N++;
              continue;
            }
            o = f;
            break;
          }
          if (N === 0) break i;
          const M = g.charCodeAt(o);
          if (M < 128 && zr[M] === 1) o++;
          else if ((M < 128 && D === null) || !il()) break i;
          u = !0;
        }
        if ((C--, (o = l), !u)) break e;
        const h = g.slice(a, o);
        o !== v && y();
        const d = o;
        if (!Yt()) break e;
        const c = G.name(g.slice(d, o), d, o, g);
        o !== v && y();
        const p = o;
        if (!Do()) break e;
        const b = g.slice(p, o);
        o !== v && y();
        const x = Re();
        if (x === E) break e;
        let A = I;
        for (;;) {
          const N = o;
          r: {
            if (Po[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const M = Bo();
            if (M === E) break r;
            A === I ? (A = [M]) : A.push(M);
            break;
          }
          o = N;
          break;
        }
        r = G.Constant(h, c, b, x, A, i, o);
        break t;
      }
      o = t;
      e: {
        if (Di[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const i = o;
        o !== v && y();
        const a = o;
        if (!Yt()) break e;
        let s = G.name(g.slice(a, o), a, o, g),
          n = I;
        for (;;) {
          const c = o;
          r: {
            if (hs[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const p = o;
            if ((o !== v && y(), g.charCodeAt(o) !== 40)) {
              O("`(`");
              break r;
            }
            o += 1;
            let b = E,
              x,
              A = o,
              N = I,
              M = I;
            for (;;) {
              n: {
                o !== v && y();
                const m = o;
                if (!Yt()) break n;
                const w = G.name(g.slice(m, o), m, o, g);
                b === E
                  ? (b = w)
                  : (N === I ? (N = [x]) : N.push(x), M === I ? (M = [w]) : M.push(w)),
                  (A = o);
                o: {
                  if ((o !== v && y(), g.charCodeAt(o) !== 44)) {
                    O("`,`");
                    break o;
                  }
                  (o += 1), (x = ",");
                  continue;
                }
              }
              o = A;
              break;
            }
            if (b === E) break r;
            if ((o !== v && y(), g.charCodeAt(o) !== 41)) {
              O("`)`");
              break r;
            }
            o += 1;
            const f = G.Parameters("(", b, N, M, ")", p, o);
            n === I ? (n = [f]) : n.push(f);
            break;
          }
          o = c;
          break;
        }
        o !== v && y();
        const l = o;
        if (!Do()) break e;
        const u = g.slice(l, o);
        o !== v && y();
        const h = Re();
        if (h === E) break e;
        let d = I;
        for (;;) {
          const c = o;
          r: {
            if (Po[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const p = Bo();
            if (p === E) break r;
            d === I ? (d = [p]) : d.push(p);
            break;
          }
          o = c;
          break;
        }
        r = G.Definition(s, n, u, h, d, i, o);
        break t;
      }
      o = t;
      e: {
        if (Di[o === v ? S : y()] === 0) break e;
        o !== v && y();
        let i = o,
          a = E,
          s,
          n = o,
          l = I,
          u = I;
        for (;;) {
          r: {
            o !== v && y();
            const k = o;
            o !== v && y();
            const $ = o;
            if (!Yt()) break r;
            let j = G.name(g.slice($, o), $, o, g),
              B = I;
            for (;;) {
              const Z = o;
              n: {
                if (Zo[o === v ? S : y()] === 0) break n;
                o !== v && y();
                const P = o;
                if ((o !== v && y(), g.charCodeAt(o) !== 91)) {
                  O("`[`");
                  break n;
                }
                (o += 1), o !== v && y();
                const F = Re();
                if (F === E) break n;
                if ((o !== v && y(), g.charCodeAt(o) !== 93)) {
                  O("`]`");
                  break n;
                }
                o += 1;
                const Y = G.Position("[", F, "]", P, o);
                B === I ? (B = [Y]) : B.push(Y);
                break;
              }
              o = Z;
              break;
            }
            const R = G.Target(j, B, k, o);
            a === E ? (a = R) : (l === I ? (l = [s]) : l.push(s), u === I ? (u = [R]) : u.push(R)),
              (n = o);
            s: {
              if (Cd[o === v ? S : y()] === 0) break s;
              o !== v && y();
              const Z = o,
                P = g.charCodeAt(o);
              if (P < 128 && Cd[P] === 1) o++;
              else if ((P < 128 && D === null) || !Gb()) break s;
              s = g.slice(Z, o);
              continue;
            }
          }
          o = n;
          break;
        }
        if (a === E) break e;
        o !== v && y();
        let h = o,
          d = o,
          c;
        i: {
          r: {
            if (Ud[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const k = o;
            if (!Ub()) break r;
            c = g.slice(k, o);
            break i;
          }
          o = d;
          r: {
            if (_b[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const k = o;
            if (!Do()) break r;
            c = g.slice(k, o);
            break i;
          }
          o = d;
          break e;
        }
        const p = c;
        o !== v && y();
        let b = o,
          x = E,
          A,
          N = o,
          M = I,
          f = I;
        for (;;) {
          r: {
            o !== v && y();
            const k = Re();
            if (k === E) break r;
            x === E ? (x = k) : (M === I ? (M = [A]) : M.push(A), f === I ? (f = [k]) : f.push(k)),
              (N = o);
            s: {
              if ((o !== v && y(), g.charCodeAt(o) !== 44)) {
                O("`,`");
                break s;
              }
              (o += 1), (A = ",");
              continue;
            }
          }
          o = N;
          break;
        }
        if (x === E) break e;
        let m = G.Expressions(x, M, f, b, o),
          w = I;
        for (;;) {
          const k = o;
          r: {
            if (Po[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const $ = Bo();
            if ($ === E) break r;
            w === I ? (w = [$]) : w.push($);
            break;
          }
          o = k;
          break;
        }
        r = G.Change(a, l, u, p, m, w, i, o);
        break t;
      }
      o = t;
      e: {
        if (ms[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const i = Re();
        if (i === E) break e;
        r = i;
        break t;
      }
      o = t;
      break a;
    }
    return G.Statement(r, e, o);
  }
  return E;
}
function Zd() {
  const e = o;
  C++;
  a: {
    if (o >= g.length) {
      O("a character");
      break a;
    }
    return (o += g.codePointAt(o) > 65535 ? 2 : 1), C--, !0;
  }
  return C--, te(e, "any character"), !1;
}
function ct() {
  const e = o;
  a: {
    const t = g.charCodeAt(o);
    if (t < 128 && pe[t] === 1) o++;
    else {
      if (t < 128 && D === null) break a;
      {
        const r = o;
        t: {
          e: {
            const i = g.charCodeAt(o);
            if (!(i >= 97 && i <= 122)) {
              O("a to z");
              break e;
            }
            o++;
            break t;
          }
          o = r;
          e: {
            const i = g.charCodeAt(o);
            if (!(i >= 65 && i <= 90)) {
              O("A to Z");
              break e;
            }
            o++;
            break t;
          }
          o = r;
          e: {
            const i = g.charCodeAt(o);
            if (!(i >= 48 && i <= 57)) {
              O("0 to 9");
              break e;
            }
            o++;
            break t;
          }
          o = r;
          e: {
            if (g.charCodeAt(o) !== 95) {
              O("`_`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          e: {
            const i = g.charCodeAt(o);
            if (!(i >= 8320 && i <= 8329)) {
              O("\u2080 to \u2089");
              break e;
            }
            o++;
            break t;
          }
          o = r;
          e: {
            const i = g.charCodeAt(o);
            if (!(i >= 768 && i <= 879)) {
              O("\u0300 to \u036F");
              break e;
            }
            o++;
            break t;
          }
          o = r;
          e: {
            let i = o,
              a = !1;
            C++;
            i: {
              if (Q[o === v ? S : V()] === 0) break i;
              const n = g.charCodeAt(o);
              if (n < 128 && Q[n] === 1) o++;
              else if ((n < 128 && D === null) || !ef()) break i;
              a = !0;
            }
            if ((C--, (o = i), a)) break e;
            const s = g.charCodeAt(o);
            if (s < 128 && el[s] === 1) o++;
            else if ((s < 128 && D === null) || !tf()) break e;
            break t;
          }
          o = r;
          break a;
        }
      }
    }
    return !0;
  }
  return !1;
}
function il() {
  const e = o;
  a: {
    const t = g.charCodeAt(o);
    if (t < 128 && zr[t] === 1) o++;
    else {
      if (t < 128 && D === null) break a;
      {
        const r = o;
        t: {
          e: {
            const i = g.charCodeAt(o);
            if (!(i >= 97 && i <= 122)) {
              O("a to z");
              break e;
            }
            o++;
            break t;
          }
          o = r;
          e: {
            const i = g.charCodeAt(o);
            if (!(i >= 65 && i <= 90)) {
              O("A to Z");
              break e;
            }
            o++;
            break t;
          }
          o = r;
          e: {
            if (g.charCodeAt(o) !== 95) {
              O("`_`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          e: {
            let i = o,
              a = !1;
            C++;
            i: {
              const n = g.charCodeAt(o);
              if (n < 128 && Q[n] === 1) o++;
              else {
                if (n < 128 && D === null) break i;
                {
                  const l = o;
                  r: {
                    s: {
                      if (Q[o === v ? S : V()] === 0) break s;
                      const u = g.charCodeAt(o);
                      if (u < 128 && Q[u] === 1) o++;
                      else if ((u < 128 && D === null) || !ef()) break s;
                      break r;
                    }
                    o = l;
                    s: {
                      if (g.charCodeAt(o) !== 186) {
                        O("`\xBA`");
                        break s;
                      }
                      o += 1;
                      break r;
                    }
                    o = l;
                    break i;
                  }
                }
              }
              a = !0;
            }
            if ((C--, (o = i), a)) break e;
            const s = g.charCodeAt(o);
            if (s < 128 && el[s] === 1) o++;
            else if ((s < 128 && D === null) || !tf()) break e;
            break t;
          }
          o = r;
          break a;
        }
      }
    }
    return !0;
  }
  return !1;
}
function Yt() {
  const e = o;
  C++;
  a: {
    const t = o;
    t: {
      e: {
        if (g.charCodeAt(o) !== 8734) {
          O("`\u221E`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (Ib[o === v ? S : V()] === 0) break e;
        if (g.charCodeAt(o) !== 96) {
          O("```");
          break e;
        }
        o += 1;
        let r = 0;
        for (;;) {
          const i = o;
          r: {
            let a = o,
              s = !1;
            C++;
            s: {
              if (g.charCodeAt(o) !== 96) {
                O("```");
                break s;
              }
              (o += 1), (s = !0);
            }
            if ((C--, (o = a), s)) break r;
            let n = o,
              l = !1;
            C++;
            s: {
              if (g.charCodeAt(o) !== 10) {
                O("`\n`");
                break s;
              }
              (o += 1), (l = !0);
            }
            if ((C--, (o = n), l || !Zd())) break r;
            r++;
            continue;
          }
          o = i;
          break;
        }
        if (r === 0) break e;
        if (g.charCodeAt(o) !== 96) {
          O("```");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (zr[o === v ? S : V()] === 0) break e;
        let r = o,
          i = !1;
        C++;
        i: {
          if (Sb[o === v ? S : V()] === 0) break i;
          const s = o;
          r: {
            s: {
              if (!g.startsWith("or", o)) {
                O("`or`");
                break s;
              }
              o += 2;
              break r;
            }
            o = s;
            s: {
              if (!g.startsWith("and", o)) {
                O("`and`");
                break s;
              }
              o += 3;
              break r;
            }
            o = s;
            s: {
              if (!g.startsWith("not", o)) {
                O("`not`");
                break s;
              }
              o += 3;
              break r;
            }
            o = s;
            break i;
          }
          let n = o,
            l = !1;
          C++;
          r: {
            if (pe[o === v ? S : V()] === 0) break r;
            const u = g.charCodeAt(o);
            if (u < 128 && pe[u] === 1) o++;
            else if ((u < 128 && D === null) || !ct()) break r;
            l = !0;
          }
          if ((C--, (o = n), l)) break i;
          i = !0;
        }
        if ((C--, (o = r), i)) break e;
        const a = g.charCodeAt(o);
        if (a < 128 && zr[a] === 1) o++;
        else if ((a < 128 && D === null) || !il()) break e;
        for (;;) {
          const s = o;
          r: {
            if (pe[o === v ? S : V()] === 0) break r;
            const n = g.charCodeAt(o);
            if (n < 128 && pe[n] === 1) o++;
            else if ((n < 128 && D === null) || !ct()) break r;
            continue;
          }
          o = s;
          break;
        }
        break t;
      }
      o = t;
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "a name"), !1;
}
function Do() {
  const e = o;
  C++;
  a: {
    if (g.charCodeAt(o) !== 61) {
      O("`=`");
      break a;
    }
    o += 1;
    let t = o,
      r = !1;
    C++;
    t: {
      if (g.charCodeAt(o) !== 61) {
        O("`=`");
        break t;
      }
      (o += 1), (r = !0);
    }
    if ((C--, (o = t), r)) break a;
    return C--, !0;
  }
  return C--, te(e, "`=`"), !1;
}
function Re() {
  const e = o,
    t = Oe;
  Oe = e;
  a: {
    o !== v && y();
    let r = o,
      i = E,
      a,
      s = o,
      n = I,
      l = I;
    for (;;) {
      e: {
        o !== v && y();
        let b = o,
          x = E,
          A,
          N = o,
          M = I,
          f = I;
        for (;;) {
          r: {
            o !== v && y();
            const w = rf();
            if (w === E) break r;
            x === E ? (x = w) : (M === I ? (M = [A]) : M.push(A), f === I ? (f = [w]) : f.push(w)),
              (N = o);
            s: {
              if (jb[o === v ? S : y()] === 0) break s;
              o !== v && y();
              const k = o;
              if (!Yb()) break s;
              A = g.slice(k, o);
              continue;
            }
          }
          o = N;
          break;
        }
        if (x === E) break e;
        const m = M === I && f === I ? x : G.Conjunction(x, M, f, b, o);
        i === E ? (i = m) : (n === I ? (n = [a]) : n.push(a), l === I ? (l = [m]) : l.push(m)),
          (s = o);
        i: {
          if (Yd[o === v ? S : y()] === 0) break i;
          o !== v && y();
          const w = o;
          if (!Kb()) break i;
          a = g.slice(w, o);
          continue;
        }
      }
      o = s;
      break;
    }
    if (i === E) break a;
    let u = n === I && l === I ? i : G.Disjunction(i, n, l, r, o),
      h = I,
      d = I,
      c = I,
      p = I;
    for (;;) {
      const b = o;
      e: {
        if (Nd[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const x = o,
          A = g.charCodeAt(o);
        if (A < 128 && Nd[A] === 1) o++;
        else if ((A < 128 && D === null) || !Jb()) break e;
        const N = g.slice(x, o);
        o !== v && y();
        const M = Re();
        if (M === E) break e;
        if ((o !== v && y(), g.charCodeAt(o) !== 58)) {
          O("`:`");
          break e;
        }
        (o += 1), o !== v && y();
        const f = Re();
        if (f === E) break e;
        h === I ? (h = [N]) : h.push(N),
          d === I ? (d = [M]) : d.push(M),
          c === I ? (c = [":"]) : c.push(":"),
          p === I ? (p = [f]) : p.push(f);
        break;
      }
      o = b;
      break;
    }
    return (
      (Oe = t), h === I && d === I && c === I && p === I ? u : G.Expression(u, h, d, c, p, e, o)
    );
  }
  return (Oe = t), te(e, "a number, a name or `(`"), E;
}
function Bo() {
  const e = o;
  a: {
    o !== v && y();
    const t = o;
    if (!Xb()) break a;
    const r = g.slice(t, o);
    o !== v && y();
    const i = Re();
    if (i === E) break a;
    let a = I;
    for (;;) {
      const s = o;
      e: {
        if (Kd[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const n = o;
        if (!af()) break e;
        const l = g.slice(n, o);
        a === I ? (a = [l]) : a.push(l);
        break;
      }
      o = s;
      break;
    }
    return G.Uncertainty(r, i, a, e, o);
  }
  return E;
}
function Gb() {
  const e = o;
  C++;
  a: {
    if (g.charCodeAt(o) !== 44) {
      O("`,`");
      break a;
    }
    return (o += 1), C--, !0;
  }
  return C--, te(e, "`:=`"), !1;
}
function Ub() {
  const e = o;
  C++;
  a: {
    const t = g.charCodeAt(o);
    if (t < 128 && Ud[t] === 1) o++;
    else {
      if (t < 128 && D === null) break a;
      {
        const a = o;
        t: {
          e: {
            if (g.charCodeAt(o) !== 58) {
              O("`:`");
              break e;
            }
            o += 1;
            break t;
          }
          o = a;
          e: {
            if (g.charCodeAt(o) !== 43) {
              O("`+`");
              break e;
            }
            o += 1;
            break t;
          }
          o = a;
          e: {
            if (g.charCodeAt(o) !== 45) {
              O("`-`");
              break e;
            }
            o += 1;
            break t;
          }
          o = a;
          e: {
            if (g.charCodeAt(o) !== 8722) {
              O("`\u2212`");
              break e;
            }
            o += 1;
            break t;
          }
          o = a;
          e: {
            if (g.charCodeAt(o) !== 42) {
              O("`*`");
              break e;
            }
            o += 1;
            break t;
          }
          o = a;
          e: {
            if (g.charCodeAt(o) !== 47) {
              O("`/`");
              break e;
            }
            o += 1;
            break t;
          }
          o = a;
          e: {
            if (g.charCodeAt(o) !== 94) {
              O("`^`");
              break e;
            }
            o += 1;
            break t;
          }
          o = a;
          break a;
        }
      }
    }
    if (g.charCodeAt(o) !== 61) {
      O("`=`");
      break a;
    }
    o += 1;
    let r = o,
      i = !1;
    C++;
    t: {
      if (g.charCodeAt(o) !== 61) {
        O("`=`");
        break t;
      }
      (o += 1), (i = !0);
    }
    if ((C--, (o = r), i)) break a;
    return C--, !0;
  }
  return C--, te(e, "`:=`"), !1;
}
function ef() {
  const e = o;
  a: {
    const t = g.charCodeAt(o);
    if (t < 128 && Q[t] === 1) o++;
    else {
      if (t < 128 && D === null) break a;
      {
        const r = o;
        t: {
          e: {
            if (g.charCodeAt(o) !== 710) {
              O("`\u02C6`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          e: {
            if (g.charCodeAt(o) !== 8319) {
              O("`\u207F`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          break a;
        }
      }
    }
    return !0;
  }
  return !1;
}
function tf() {
  const e = o;
  C++;
  a: {
    const t = g.charCodeAt(o);
    if (t < 128 && el[t] === 1) o++;
    else {
      if (t < 128 && D === null) break a;
      {
        const r = o;
        t: {
          e: {
            if (Ho[o === v ? S : V()] === 0) break e;
            const i = g.charCodeAt(o);
            if (i < 128 && Ho[i] === 1) o++;
            else if ((i < 128 && D === null) || !Qb()) break e;
            break t;
          }
          o = r;
          e: {
            if (Wo[o === v ? S : V()] === 0) break e;
            const i = g.charCodeAt(o);
            if (i < 128 && Wo[i] === 1) o++;
            else if ((i < 128 && D === null) || !Zb()) break e;
            break t;
          }
          o = r;
          e: {
            if (Q[o === v ? S : V()] === 0) break e;
            const i = g.charCodeAt(o);
            if (i < 128 && Q[i] === 1) o++;
            else if ((i < 128 && D === null) || !ev()) break e;
            break t;
          }
          o = r;
          break a;
        }
      }
    }
    return C--, !0;
  }
  return C--, te(e, "a letter"), !1;
}
function rf() {
  const e = o;
  a: {
    let t = o,
      r;
    t: {
      e: {
        if (Eb[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const i = o;
        o !== v && y();
        const a = o;
        if (!g.startsWith("not", o)) {
          O("`not`");
          break e;
        }
        o += 3;
        let s = o,
          n = !1;
        C++;
        i: {
          if (pe[o === v ? S : V()] === 0) break i;
          const h = g.charCodeAt(o);
          if (h < 128 && pe[h] === 1) o++;
          else if ((h < 128 && D === null) || !ct()) break i;
          n = !0;
        }
        if ((C--, (o = s), n)) break e;
        const l = g.slice(a, o);
        o !== v && y();
        const u = rf();
        if (u === E) break e;
        r = G.Negation_not(l, u, i, o);
        break t;
      }
      o = t;
      e: {
        if (ms[o === v ? S : y()] === 0) break e;
        o !== v && y();
        let i = o,
          a = E,
          s,
          n = o,
          l = I,
          u = I;
        for (;;) {
          r: {
            o !== v && y();
            let h = o,
              d = E,
              c,
              p = o,
              b = I,
              x = I;
            for (;;) {
              n: {
                o !== v && y();
                let N = o,
                  M = E,
                  f,
                  m = o,
                  w = I,
                  k = I;
                for (;;) {
                  l: {
                    o !== v && y();
                    let j = o,
                      B = E,
                      R,
                      Z = o,
                      P = I,
                      F = I;
                    for (;;) {
                      h: {
                        o !== v && y();
                        const $e = sf();
                        if ($e === E) break h;
                        B === E
                          ? (B = $e)
                          : (P === I ? (P = [R]) : P.push(R), F === I ? (F = [$e]) : F.push($e)),
                          (Z = o);
                        d: {
                          if (Tb[o === v ? S : y()] === 0) break d;
                          o !== v && y();
                          const fe = o;
                          if (!tv()) break d;
                          R = G.productOperator(g.slice(fe, o), fe, o, g);
                          continue;
                        }
                      }
                      o = Z;
                      break;
                    }
                    if (B === E) break l;
                    const Y = P === I && F === I ? B : G.Product(B, P, F, j, o);
                    M === E
                      ? (M = Y)
                      : (w === I ? (w = [f]) : w.push(f), k === I ? (k = [Y]) : k.push(Y)),
                      (m = o);
                    u: {
                      if (Pt[o === v ? S : y()] === 0) break u;
                      o !== v && y();
                      const $e = o;
                      if (!rv()) break u;
                      f = G.sumOperator(g.slice($e, o), $e, o, g);
                      continue;
                    }
                  }
                  o = m;
                  break;
                }
                if (M === E) break n;
                const $ = w === I && k === I ? M : G.Sum(M, w, k, N, o);
                if (d === E) d = $;
                else {
                  b === I ? (b = [c]) : b.push(c), x === I ? (x = [$]) : x.push($);
                  break;
                }
                p = o;
                o: {
                  if (Pi[o === v ? S : y()] === 0) break o;
                  o !== v && y();
                  const j = o;
                  if (!iv()) break o;
                  c = g.slice(j, o);
                  continue;
                }
              }
              o = p;
              break;
            }
            if (d === E) break r;
            const A = b === I && x === I ? d : G.Range(d, b, x, h, o);
            a === E ? (a = A) : (l === I ? (l = [s]) : l.push(s), u === I ? (u = [A]) : u.push(A)),
              (n = o);
            s: {
              if (Fb[o === v ? S : y()] === 0) break s;
              o !== v && y();
              const N = o;
              if (!av()) break s;
              s = g.slice(N, o);
              continue;
            }
          }
          o = n;
          break;
        }
        if (a === E) break e;
        r = l === I && u === I ? a : G.Comparison(a, l, u, i, o);
        break t;
      }
      o = t;
      break a;
    }
    return r;
  }
  return E;
}
function Yb() {
  const e = o;
  C++;
  a: {
    if (!g.startsWith("and", o)) {
      O("`and`");
      break a;
    }
    o += 3;
    let t = o,
      r = !1;
    C++;
    t: {
      if (pe[o === v ? S : V()] === 0) break t;
      const i = g.charCodeAt(o);
      if (i < 128 && pe[i] === 1) o++;
      else if ((i < 128 && D === null) || !ct()) break t;
      r = !0;
    }
    if ((C--, (o = t), r)) break a;
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function Kb() {
  const e = o;
  C++;
  a: {
    if (!g.startsWith("or", o)) {
      O("`or`");
      break a;
    }
    o += 2;
    let t = o,
      r = !1;
    C++;
    t: {
      if (pe[o === v ? S : V()] === 0) break t;
      const i = g.charCodeAt(o);
      if (i < 128 && pe[i] === 1) o++;
      else if ((i < 128 && D === null) || !ct()) break t;
      r = !0;
    }
    if ((C--, (o = t), r)) break a;
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function Jb() {
  const e = o;
  C++;
  a: {
    if (g.charCodeAt(o) !== 63) {
      O("`?`");
      break a;
    }
    return (o += 1), C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function Xb() {
  const e = o;
  C++;
  a: {
    const t = o;
    t: {
      e: {
        if (g.charCodeAt(o) !== 177) {
          O("`\xB1`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (!g.startsWith("+/-", o)) {
          O("`+/-`");
          break e;
        }
        o += 3;
        break t;
      }
      o = t;
      e: {
        if (!g.startsWith("+/\u2212", o)) {
          O("`+/\u2212`");
          break e;
        }
        o += 3;
        break t;
      }
      o = t;
      e: {
        if (!g.startsWith("+/\u2013", o)) {
          O("`+/\u2013`");
          break e;
        }
        o += 3;
        break t;
      }
      o = t;
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "`\xB1`"), !1;
}
function af() {
  const e = o;
  C++;
  a: {
    if (g.charCodeAt(o) !== 37) {
      O("`%`");
      break a;
    }
    o += 1;
    let t = o,
      r = !1;
    C++;
    t: {
      const s = o;
      e: {
        i: {
          if (Pt[o === v ? S : V()] === 0) break i;
          const n = g.charCodeAt(o);
          if (n < 128 && Pt[n] === 1) o++;
          else if ((n < 128 && D === null) || !al()) break i;
          break e;
        }
        o = s;
        i: {
          if (cs[o === v ? S : V()] === 0 || !sl()) break i;
          break e;
        }
        o = s;
        i: {
          if (Q[o === v ? S : V()] === 0 || !qi()) break i;
          break e;
        }
        o = s;
        i: {
          if (g.charCodeAt(o) !== 37) {
            O("`%`");
            break i;
          }
          o += 1;
          break e;
        }
        o = s;
        i: {
          if (Jd[o === v ? S : V()] === 0 || !nf()) break i;
          break e;
        }
        o = s;
        i: {
          if (Di[o === v ? S : V()] === 0 || !Yt()) break i;
          break e;
        }
        o = s;
        break t;
      }
      r = !0;
    }
    if ((C--, (o = t), r)) break a;
    let i = o,
      a = !1;
    C++;
    t: {
      for (;;) {
        const s = o;
        i: {
          if (Wr[o === v ? S : V()] === 0 || !Gr()) break i;
          continue;
        }
        o = s;
        break;
      }
      if (!of()) break t;
      a = !0;
    }
    if ((C--, (o = i), a)) break a;
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function Qb() {
  const e = o;
  C++;
  a: {
    if (!rl(Ho, /\p{Ll}/u)) {
      O("a letter");
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "a lowercase letter"), !1;
}
function Zb() {
  const e = o;
  C++;
  a: {
    if (!rl(Wo, /\p{Lu}/u)) {
      O("a letter");
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "an uppercase letter"), !1;
}
function ev() {
  const e = o;
  C++;
  a: {
    if (!rl(Q, /\p{Lt}|\p{Lm}|\p{Lo}/u)) {
      O("a letter");
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "a Unicode character in Lt, Lm, or Lo"), !1;
}
function sf() {
  const e = o;
  a: {
    o !== v && y();
    const t = lf();
    if (t === E) break a;
    let r = I,
      i = I,
      a = I;
    for (;;) {
      const s = o;
      e: {
        if (Kd[V()] === 0) break e;
        const n = o;
        if (!af()) break e;
        let l = g.slice(n, o),
          u = I,
          h = I;
        for (;;) {
          const d = o;
          r: {
            if (Yd[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const c = o;
            if (!sv()) break r;
            const p = g.slice(c, o);
            o !== v && y();
            const b = sf();
            if (b === E) break r;
            u === I ? (u = [p]) : u.push(p), h === I ? (h = [b]) : h.push(b);
            break;
          }
          o = d;
          break;
        }
        r === I ? (r = [l]) : r.push(l),
          i === I ? (i = [u]) : i.push(u),
          a === I ? (a = [h]) : a.push(h);
        break;
      }
      o = s;
      break;
    }
    return r === I && i === I && a === I ? t : G.Factor(t, r, i, a, e, o);
  }
  return E;
}
function tv() {
  const e = o;
  C++;
  a: {
    const t = o;
    t: {
      e: {
        if (g.charCodeAt(o) !== 42) {
          O("`*`");
          break e;
        }
        o += 1;
        let r = o,
          i = !1;
        C++;
        i: {
          if (g.charCodeAt(o) !== 42) {
            O("`*`");
            break i;
          }
          (o += 1), (i = !0);
        }
        if ((C--, (o = r), i)) break e;
        break t;
      }
      o = t;
      e: {
        if (!g.startsWith("//", o)) {
          O("`//`");
          break e;
        }
        o += 2;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 47) {
          O("`/`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 37) {
          O("`%`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 215) {
          O("`\xD7`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 183) {
          O("`\xB7`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 247) {
          O("`\xF7`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 8901) {
          O("`\u22C5`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 8727) {
          O("`\u2217`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 8725) {
          O("`\u2215`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 8260) {
          O("`\u2044`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (Pb[o === v ? S : V()] === 0) break e;
        if (!g.startsWith("mod", o)) {
          O("`mod`");
          break e;
        }
        o += 3;
        let r = o,
          i = !1;
        C++;
        i: {
          if (pe[o === v ? S : V()] === 0) break i;
          const a = g.charCodeAt(o);
          if (a < 128 && pe[a] === 1) o++;
          else if ((a < 128 && D === null) || !ct()) break i;
          i = !0;
        }
        if ((C--, (o = r), i)) break e;
        break t;
      }
      o = t;
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function rv() {
  const e = o;
  C++;
  a: {
    const t = o;
    t: {
      e: {
        if (g.charCodeAt(o) !== 43) {
          O("`+`");
          break e;
        }
        o += 1;
        let r = o,
          i = !1;
        C++;
        i: {
          if (g.charCodeAt(o) !== 47) {
            O("`/`");
            break i;
          }
          o += 1;
          const a = g.charCodeAt(o);
          if (a < 128 && Db[a] === 1) o++;
          else {
            if (a < 128 && D === null) break i;
            {
              const s = o;
              r: {
                s: {
                  if (g.charCodeAt(o) !== 45) {
                    O("`-`");
                    break s;
                  }
                  o += 1;
                  break r;
                }
                o = s;
                s: {
                  if (g.charCodeAt(o) !== 8722) {
                    O("`\u2212`");
                    break s;
                  }
                  o += 1;
                  break r;
                }
                o = s;
                s: {
                  if (g.charCodeAt(o) !== 8211) {
                    O("`\u2013`");
                    break s;
                  }
                  o += 1;
                  break r;
                }
                o = s;
                break i;
              }
            }
          }
          i = !0;
        }
        if ((C--, (o = r), i)) break e;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 45) {
          O("`-`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 8722) {
          O("`\u2212`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 8211) {
          O("`\u2013`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function iv() {
  const e = o;
  C++;
  a: {
    if (!g.startsWith("..", o)) {
      O("`..`");
      break a;
    }
    return (o += 2), C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function av() {
  const e = o;
  C++;
  a: {
    const t = o;
    t: {
      e: {
        if (!g.startsWith("<=", o)) {
          O("`<=`");
          break e;
        }
        o += 2;
        break t;
      }
      o = t;
      e: {
        if (!g.startsWith(">=", o)) {
          O("`>=`");
          break e;
        }
        o += 2;
        break t;
      }
      o = t;
      e: {
        if (!g.startsWith("==", o)) {
          O("`==`");
          break e;
        }
        o += 2;
        break t;
      }
      o = t;
      e: {
        if (!g.startsWith("!=", o)) {
          O("`!=`");
          break e;
        }
        o += 2;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 60) {
          O("`<`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 62) {
          O("`>`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 8804) {
          O("`\u2264`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 8805) {
          O("`\u2265`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 8800) {
          O("`\u2260`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function al() {
  const e = o;
  a: {
    const t = g.charCodeAt(o);
    if (t < 128 && Pt[t] === 1) o++;
    else {
      if (t < 128 && D === null) break a;
      {
        const r = o;
        t: {
          e: {
            if (g.charCodeAt(o) !== 43) {
              O("`+`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          e: {
            if (g.charCodeAt(o) !== 45) {
              O("`-`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          e: {
            if (g.charCodeAt(o) !== 8722) {
              O("`\u2212`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          e: {
            if (g.charCodeAt(o) !== 8211) {
              O("`\u2013`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          break a;
        }
      }
    }
    return !0;
  }
  return !1;
}
function sl() {
  const e = o;
  C++;
  a: {
    const t = o;
    t: {
      e: {
        if (g.charCodeAt(o) !== 94) {
          O("`^`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (!g.startsWith("**", o)) {
          O("`**`");
          break e;
        }
        o += 2;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 710) {
          O("`\u02C6`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function qi() {
  const e = o;
  C++;
  a: {
    for (;;) {
      const r = o;
      e: {
        const i = g.charCodeAt(o);
        if (i < 128 && Q[i] === 1) o++;
        else {
          if (i < 128 && D === null) break e;
          {
            const a = o;
            i: {
              r: {
                if (g.charCodeAt(o) !== 8315) {
                  O("`\u207B`");
                  break r;
                }
                o += 1;
                break i;
              }
              o = a;
              r: {
                if (g.charCodeAt(o) !== 8314) {
                  O("`\u207A`");
                  break r;
                }
                o += 1;
                break i;
              }
              o = a;
              break e;
            }
          }
        }
        break;
      }
      o = r;
      break;
    }
    const t = o;
    t: {
      e: {
        if (g.charCodeAt(o) !== 8319) {
          O("`\u207F`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        let r = 0;
        for (;;) {
          const i = o;
          r: {
            if (Q[o === v ? S : V()] === 0) break r;
            const a = g.charCodeAt(o);
            if (a < 128 && Q[a] === 1) o++;
            else {
              if (a < 128 && D === null) break r;
              {
                const s = g.charCodeAt(o);
                if (s < 128 && Q[s] === 1) o++;
                else {
                  if (s < 128 && D === null) break r;
                  {
                    const n = o;
                    s: {
                      n: {
                        if (g.charCodeAt(o) !== 8304) {
                          O("`\u2070`");
                          break n;
                        }
                        o += 1;
                        break s;
                      }
                      o = n;
                      n: {
                        if (g.charCodeAt(o) !== 185) {
                          O("`\xB9`");
                          break n;
                        }
                        o += 1;
                        break s;
                      }
                      o = n;
                      n: {
                        if (g.charCodeAt(o) !== 178) {
                          O("`\xB2`");
                          break n;
                        }
                        o += 1;
                        break s;
                      }
                      o = n;
                      n: {
                        if (g.charCodeAt(o) !== 179) {
                          O("`\xB3`");
                          break n;
                        }
                        o += 1;
                        break s;
                      }
                      o = n;
                      n: {
                        const l = g.charCodeAt(o);
                        if (!(l >= 8308 && l <= 8313)) {
                          O("\u2074 to \u2079");
                          break n;
                        }
                        o++;
                        break s;
                      }
                      o = n;
                      break r;
                    }
                  }
                }
              }
            }
            r++;
            continue;
          }
          o = i;
          break;
        }
        if (r === 0) break e;
        break t;
      }
      o = t;
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function nf() {
  const e = o;
  C++;
  a: {
    if (g.charCodeAt(o) !== 33) {
      O("`!`");
      break a;
    }
    o += 1;
    let t = o,
      r = !1;
    C++;
    t: {
      if (g.charCodeAt(o) !== 61) {
        O("`=`");
        break t;
      }
      o += 1;
      let s = o,
        n = !1;
      C++;
      e: {
        if (g.charCodeAt(o) !== 61) {
          O("`=`");
          break e;
        }
        (o += 1), (n = !0);
      }
      if ((C--, (o = s), n)) break t;
      r = !0;
    }
    if ((C--, (o = t), r)) break a;
    let i = o,
      a = !1;
    C++;
    t: {
      if (g.charCodeAt(o) !== 33) {
        O("`!`");
        break t;
      }
      (o += 1), (a = !0);
    }
    if ((C--, (o = i), a)) break a;
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function of() {
  const e = o;
  a: {
    const t = o;
    t: {
      e: {
        if (zr[o === v ? S : V()] === 0) break e;
        let r = o,
          i = !1;
        C++;
        i: {
          if (Bb[o === v ? S : V()] === 0) break i;
          const s = o;
          r: {
            s: {
              if (!g.startsWith("or", o)) {
                O("`or`");
                break s;
              }
              o += 2;
              break r;
            }
            o = s;
            s: {
              if (!g.startsWith("and", o)) {
                O("`and`");
                break s;
              }
              o += 3;
              break r;
            }
            o = s;
            s: {
              if (!g.startsWith("not", o)) {
                O("`not`");
                break s;
              }
              o += 3;
              break r;
            }
            o = s;
            s: {
              if (!g.startsWith("for", o)) {
                O("`for`");
                break s;
              }
              o += 3;
              break r;
            }
            o = s;
            s: {
              if (!g.startsWith("in", o)) {
                O("`in`");
                break s;
              }
              o += 2;
              break r;
            }
            o = s;
            s: {
              if (!g.startsWith("of", o)) {
                O("`of`");
                break s;
              }
              o += 2;
              break r;
            }
            o = s;
            s: {
              if (!g.startsWith("mod", o)) {
                O("`mod`");
                break s;
              }
              o += 3;
              break r;
            }
            o = s;
            break i;
          }
          let n = o,
            l = !1;
          C++;
          r: {
            if (pe[o === v ? S : V()] === 0) break r;
            const u = g.charCodeAt(o);
            if (u < 128 && pe[u] === 1) o++;
            else if ((u < 128 && D === null) || !ct()) break r;
            l = !0;
          }
          if ((C--, (o = n), l)) break i;
          i = !0;
        }
        if ((C--, (o = r), i)) break e;
        const a = g.charCodeAt(o);
        if (a < 128 && zr[a] === 1) o++;
        else if ((a < 128 && D === null) || !il()) break e;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 96) {
          O("```");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 8734) {
          O("`\u221E`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (ft[o === v ? S : V()] === 0) break e;
        const r = g.charCodeAt(o);
        if (r < 128 && ft[r] === 1) o++;
        else if ((r < 128 && D === null) || !Vi()) break e;
        break t;
      }
      o = t;
      e: {
        if (Pi[o === v ? S : V()] === 0) break e;
        if (g.charCodeAt(o) !== 46) {
          O("`.`");
          break e;
        }
        o += 1;
        const r = g.charCodeAt(o);
        if (r < 128 && ft[r] === 1) o++;
        else if ((r < 128 && D === null) || !Vi()) break e;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 40) {
          O("`(`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (g.charCodeAt(o) !== 91) {
          O("`[`");
          break e;
        }
        o += 1;
        break t;
      }
      o = t;
      e: {
        if (Q[o === v ? S : V()] === 0) break e;
        const r = g.charCodeAt(o);
        if (r < 128 && Q[r] === 1) o++;
        else if ((r < 128 && D === null) || !nl()) break e;
        break t;
      }
      o = t;
      e: {
        if (Q[o === v ? S : V()] === 0) break e;
        const r = g.charCodeAt(o);
        if (r < 128 && Q[r] === 1) o++;
        else if ((r < 128 && D === null) || !zo()) break e;
        break t;
      }
      o = t;
      break a;
    }
    return !0;
  }
  return !1;
}
function lf() {
  const e = o,
    t = Oe;
  Oe = e;
  a: {
    let r = o,
      i;
    t: {
      e: {
        if (Pt[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const a = o;
        o !== v && y();
        const s = o,
          n = g.charCodeAt(o);
        if (n < 128 && Pt[n] === 1) o++;
        else if ((n < 128 && D === null) || !al()) break e;
        const l = g.slice(s, o);
        o !== v && y();
        const u = lf();
        if (u === E) break e;
        i = G.Sign_sign(l, u, a, o);
        break t;
      }
      o = r;
      e: {
        if (Q[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const a = ol();
        if (a === E) break e;
        i = a;
        break t;
      }
      o = r;
      e: {
        if (Bi[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const a = ds();
        if (a === E) break e;
        i = a;
        break t;
      }
      o = r;
      break a;
    }
    return (Oe = t), i;
  }
  return (Oe = t), te(e, "a number, a name or `(`"), E;
}
function sv() {
  const e = o;
  C++;
  a: {
    if (!g.startsWith("of", o)) {
      O("`of`");
      break a;
    }
    o += 2;
    let t = o,
      r = !1;
    C++;
    t: {
      if (pe[o === v ? S : V()] === 0) break t;
      const i = g.charCodeAt(o);
      if (i < 128 && pe[i] === 1) o++;
      else if ((i < 128 && D === null) || !ct()) break t;
      r = !0;
    }
    if ((C--, (o = t), r)) break a;
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function Vi() {
  const e = o;
  C++;
  a: {
    const t = g.charCodeAt(o);
    if (!(t >= 48 && t <= 57)) {
      O("0 to 9");
      break a;
    }
    return o++, C--, !0;
  }
  return C--, te(e, "a digit"), !1;
}
function nl() {
  const e = o;
  a: {
    const t = g.charCodeAt(o);
    if (t < 128 && Q[t] === 1) o++;
    else {
      if (t < 128 && D === null) break a;
      {
        const r = o;
        t: {
          e: {
            if (g.charCodeAt(o) !== 8730) {
              O("`\u221A`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          e: {
            if (g.charCodeAt(o) !== 8731) {
              O("`\u221B`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          break a;
        }
      }
    }
    return !0;
  }
  return !1;
}
function zo() {
  const e = o;
  a: {
    const t = g.charCodeAt(o);
    if (t < 128 && Q[t] === 1) o++;
    else {
      if (t < 128 && D === null) break a;
      {
        const r = o;
        t: {
          e: {
            const i = g.charCodeAt(o);
            if (!(i >= 188 && i <= 190)) {
              O("\xBC to \xBE");
              break e;
            }
            o++;
            break t;
          }
          o = r;
          e: {
            const i = g.charCodeAt(o);
            if (!(i >= 8528 && i <= 8542)) {
              O("\u2150 to \u215E");
              break e;
            }
            o++;
            break t;
          }
          o = r;
          break a;
        }
      }
    }
    return !0;
  }
  return !1;
}
function ol() {
  const e = o;
  a: {
    o !== v && y();
    const t = o;
    if (!uf()) break a;
    let r = g.slice(t, o),
      i = o,
      a;
    t: {
      e: {
        if (Q[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const n = ol();
        if (n === E) break e;
        a = n;
        break t;
      }
      o = i;
      e: {
        if (Bi[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const n = hf();
        if (n === E) break e;
        a = n;
        break t;
      }
      o = i;
      break a;
    }
    let s = I;
    for (;;) {
      const n = o;
      e: {
        if (cs[o === v ? S : y()] === 0) break e;
        o !== v && y();
        let l = o,
          u = o,
          h;
        i: {
          r: {
            if (Q[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const c = o;
            o !== v && y();
            const p = o;
            if (!qi()) break r;
            const b = g.slice(p, o);
            h = G.GradientPower_superscript(b, c, o);
            break i;
          }
          o = u;
          r: {
            if (cs[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const c = o;
            o !== v && y();
            const p = o;
            if (!sl()) break r;
            const b = g.slice(p, o);
            o !== v && y();
            const x = ll();
            if (x === E) break r;
            h = G.GradientPower_operator(b, x, c, o);
            break i;
          }
          o = u;
          break e;
        }
        const d = h;
        s === I ? (s = [d]) : s.push(d);
        break;
      }
      o = n;
      break;
    }
    return G.Gradient(r, a, s, e, o);
  }
  return E;
}
function ds() {
  const e = o;
  a: {
    let t = o,
      r;
    t: {
      e: {
        if (tl[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const i = o;
        o !== v && y();
        const a = o;
        if (!df()) break e;
        let s = o,
          n = !1;
        C++;
        i: {
          const d = o;
          r: {
            s: {
              if (g.charCodeAt(o) !== 40) {
                O("`(`");
                break s;
              }
              o += 1;
              break r;
            }
            o = d;
            s: {
              if (Di[o === v ? S : V()] === 0 || !Yt()) break s;
              break r;
            }
            o = d;
            s: {
              if (Q[o === v ? S : V()] === 0) break s;
              const c = g.charCodeAt(o);
              if (c < 128 && Q[c] === 1) o++;
              else if ((c < 128 && D === null) || !nl()) break s;
              break r;
            }
            o = d;
            s: {
              if (Q[o === v ? S : V()] === 0 || !uf()) break s;
              break r;
            }
            o = d;
            break i;
          }
          n = !0;
        }
        if ((C--, (o = s), !n)) break e;
        let l = G.coefficient(g.slice(a, o), a, o, g),
          u = o,
          h;
        i: {
          r: {
            if (Q[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const d = ol();
            if (d === E) break r;
            h = d;
            break i;
          }
          o = u;
          r: {
            if (Bi[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const d = Go();
            if (d === E) break r;
            h = d;
            break i;
          }
          o = u;
          break e;
        }
        r = G.Coefficient_product(l, h, i, o);
        break t;
      }
      o = t;
      e: {
        if (Bi[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const i = Go();
        if (i === E) break e;
        r = i;
        break t;
      }
      o = t;
      break a;
    }
    return r;
  }
  return E;
}
function uf() {
  const e = o;
  C++;
  a: {
    if (g.charCodeAt(o) !== 8711) {
      O("`\u2207`");
      break a;
    }
    o += 1;
    let t = o,
      r = !1;
    C++;
    t: {
      if (Wr[o === v ? S : V()] === 0 || !Gr()) break t;
      r = !0;
    }
    if ((C--, (o = t), r)) break a;
    return C--, !0;
  }
  return C--, te(e, "`\u2207`"), !1;
}
function hf() {
  const e = o;
  a: {
    o !== v && y();
    const t = nv();
    if (t === E) break a;
    let r = I;
    for (;;) {
      const i = o;
      e: {
        if (qb[o === v ? S : y()] === 0) break e;
        o !== v && y();
        let a = o,
          s = o,
          n;
        i: {
          r: {
            if (Zo[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const u = o;
            if ((o !== v && y(), g.charCodeAt(o) !== 91)) {
              O("`[`");
              break r;
            }
            (o += 1), o !== v && y();
            const h = Re();
            if (h === E) break r;
            if ((o !== v && y(), g.charCodeAt(o) !== 93)) {
              O("`]`");
              break r;
            }
            (o += 1), (n = G.PostfixSign_index("[", h, "]", u, o));
            break i;
          }
          o = s;
          r: {
            if (Jd[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const u = o;
            if (!nf()) break r;
            n = G.factorial(g.slice(u, o), u, o, g);
            break i;
          }
          o = s;
          r: {
            if (Q[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const u = o,
              h = g.charCodeAt(o);
            if (h < 128 && Q[h] === 1) o++;
            else if ((h < 128 && D === null) || !ov()) break r;
            n = G.degree(g.slice(u, o), u, o, g);
            break i;
          }
          o = s;
          break e;
        }
        const l = n;
        r === I ? (r = [l]) : r.push(l);
        continue;
      }
      o = i;
      break;
    }
    return r === I ? t : G.Postfix(t, r, e, o);
  }
  return E;
}
function ll() {
  const e = o,
    t = Oe;
  Oe = e;
  a: {
    let r = o,
      i;
    t: {
      e: {
        if (Pt[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const a = o;
        o !== v && y();
        const s = o,
          n = g.charCodeAt(o);
        if (n < 128 && Pt[n] === 1) o++;
        else if ((n < 128 && D === null) || !al()) break e;
        const l = g.slice(s, o);
        o !== v && y();
        const u = ll();
        if (u === E) break e;
        i = G.Exponent_sign(l, u, a, o);
        break t;
      }
      o = r;
      e: {
        if (Bi[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const a = Go();
        if (a === E) break e;
        i = a;
        break t;
      }
      o = r;
      break a;
    }
    return (Oe = t), i;
  }
  return (Oe = t), te(e, "a number, a name or `(`"), E;
}
function df() {
  const e = o;
  C++;
  a: {
    const t = o;
    t: {
      e: {
        if (Md[o === v ? S : V()] === 0) break e;
        if (g.charCodeAt(o) !== 48) {
          O("`0`");
          break e;
        }
        o += 1;
        const r = g.charCodeAt(o);
        if (r < 128 && Vb[r] === 1) o++;
        else {
          if (r < 128 && D === null) break e;
          {
            const a = o;
            i: {
              r: {
                if (g.charCodeAt(o) !== 120) {
                  O("`x`");
                  break r;
                }
                o += 1;
                break i;
              }
              o = a;
              r: {
                if (g.charCodeAt(o) !== 88) {
                  O("`X`");
                  break r;
                }
                o += 1;
                break i;
              }
              o = a;
              break e;
            }
          }
        }
        let i = 0;
        for (;;) {
          const a = o;
          r: {
            if (Ei[o === v ? S : V()] === 0) break r;
            const s = g.charCodeAt(o);
            if (s < 128 && Ei[s] === 1) o++;
            else if ((s < 128 && D === null) || !Sd()) break r;
            i++;
            continue;
          }
          o = a;
          break;
        }
        if (i === 0) break e;
        for (;;) {
          const a = o;
          r: {
            if (g.charCodeAt(o) !== 95) {
              O("`_`");
              break r;
            }
            o += 1;
            let s = 0;
            for (;;) {
              const n = o;
              n: {
                if (Ei[o === v ? S : V()] === 0) break n;
                const l = g.charCodeAt(o);
                if (l < 128 && Ei[l] === 1) o++;
                else if ((l < 128 && D === null) || !Sd()) break n;
                s++;
                continue;
              }
              o = n;
              break;
            }
            if (s === 0) break r;
            continue;
          }
          o = a;
          break;
        }
        break t;
      }
      o = t;
      e: {
        if (Md[o === v ? S : V()] === 0) break e;
        if (g.charCodeAt(o) !== 48) {
          O("`0`");
          break e;
        }
        o += 1;
        const r = g.charCodeAt(o);
        if (r < 128 && Lb[r] === 1) o++;
        else {
          if (r < 128 && D === null) break e;
          {
            const a = o;
            i: {
              r: {
                if (g.charCodeAt(o) !== 98) {
                  O("`b`");
                  break r;
                }
                o += 1;
                break i;
              }
              o = a;
              r: {
                if (g.charCodeAt(o) !== 66) {
                  O("`B`");
                  break r;
                }
                o += 1;
                break i;
              }
              o = a;
              break e;
            }
          }
        }
        let i = 0;
        for (;;) {
          const a = o;
          r: {
            if (Ti[o === v ? S : V()] === 0) break r;
            const s = g.charCodeAt(o);
            if (s < 128 && Ti[s] === 1) o++;
            else if ((s < 128 && D === null) || !jd()) break r;
            i++;
            continue;
          }
          o = a;
          break;
        }
        if (i === 0) break e;
        for (;;) {
          const a = o;
          r: {
            if (g.charCodeAt(o) !== 95) {
              O("`_`");
              break r;
            }
            o += 1;
            let s = 0;
            for (;;) {
              const n = o;
              n: {
                if (Ti[o === v ? S : V()] === 0) break n;
                const l = g.charCodeAt(o);
                if (l < 128 && Ti[l] === 1) o++;
                else if ((l < 128 && D === null) || !jd()) break n;
                s++;
                continue;
              }
              o = n;
              break;
            }
            if (s === 0) break r;
            continue;
          }
          o = a;
          break;
        }
        break t;
      }
      o = t;
      e: {
        if (tl[o === v ? S : V()] === 0) break e;
        const r = o;
        i: {
          r: {
            if (Pi[o === v ? S : V()] === 0) break r;
            if (g.charCodeAt(o) !== 46) {
              O("`.`");
              break r;
            }
            if (((o += 1), !ls())) break r;
            break i;
          }
          o = r;
          r: {
            if (ft[o === v ? S : V()] === 0 || !ls()) break r;
            for (;;) {
              const i = o;
              n: {
                if (Pi[o === v ? S : V()] === 0) break n;
                const a = o;
                o: {
                  l: {
                    if (Pi[o === v ? S : V()] === 0) break l;
                    if (g.charCodeAt(o) !== 46) {
                      O("`.`");
                      break l;
                    }
                    o += 1;
                    let s = o,
                      n = !1;
                    C++;
                    u: {
                      if (g.charCodeAt(o) !== 46) {
                        O("`.`");
                        break u;
                      }
                      (o += 1), (n = !0);
                    }
                    if ((C--, (o = s), n)) break l;
                    for (;;) {
                      const l = o;
                      h: {
                        if (ft[o === v ? S : V()] === 0 || !ls()) break h;
                        break;
                      }
                      o = l;
                      break;
                    }
                    break o;
                  }
                  o = a;
                  l: {
                    if (Q[o === v ? S : V()] === 0) break l;
                    const s = g.charCodeAt(o);
                    if (s < 128 && Q[s] === 1) o++;
                    else if ((s < 128 && D === null) || !zo()) break l;
                    break o;
                  }
                  o = a;
                  break n;
                }
                break;
              }
              o = i;
              break;
            }
            break i;
          }
          o = r;
          break e;
        }
        for (;;) {
          const i = o;
          r: {
            if (_d[o === v ? S : V()] === 0) break r;
            const a = g.charCodeAt(o);
            if (a < 128 && _d[a] === 1) o++;
            else {
              if (a < 128 && D === null) break r;
              {
                const s = o;
                s: {
                  n: {
                    if (g.charCodeAt(o) !== 101) {
                      O("`e`");
                      break n;
                    }
                    o += 1;
                    break s;
                  }
                  o = s;
                  n: {
                    if (g.charCodeAt(o) !== 69) {
                      O("`E`");
                      break n;
                    }
                    o += 1;
                    break s;
                  }
                  o = s;
                  break r;
                }
              }
            }
            for (;;) {
              const s = o;
              n: {
                const n = g.charCodeAt(o);
                if (n < 128 && Pt[n] === 1) o++;
                else {
                  if (n < 128 && D === null) break n;
                  {
                    const l = o;
                    o: {
                      l: {
                        if (g.charCodeAt(o) !== 43) {
                          O("`+`");
                          break l;
                        }
                        o += 1;
                        break o;
                      }
                      o = l;
                      l: {
                        if (g.charCodeAt(o) !== 45) {
                          O("`-`");
                          break l;
                        }
                        o += 1;
                        break o;
                      }
                      o = l;
                      break n;
                    }
                  }
                }
                break;
              }
              o = s;
              break;
            }
            if (!ls()) break r;
            break;
          }
          o = i;
          break;
        }
        break t;
      }
      o = t;
      e: {
        if (Q[o === v ? S : V()] === 0) break e;
        const r = g.charCodeAt(o);
        if (r < 128 && Q[r] === 1) o++;
        else if ((r < 128 && D === null) || !zo()) break e;
        break t;
      }
      o = t;
      break a;
    }
    return C--, !0;
  }
  return C--, te(e, "a number"), !1;
}
function Go() {
  const e = o;
  a: {
    o !== v && y();
    const t = hf();
    if (t === E) break a;
    let r = I;
    for (;;) {
      const s = o;
      e: {
        if (Q[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const n = o;
        if (!qi()) break e;
        const l = g.slice(n, o);
        r === I ? (r = [l]) : r.push(l);
        break;
      }
      o = s;
      break;
    }
    let i = I,
      a = I;
    for (;;) {
      const s = o;
      e: {
        if (cs[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const n = o;
        if (!sl()) break e;
        const l = g.slice(n, o);
        o !== v && y();
        const u = ll();
        if (u === E) break e;
        i === I ? (i = [l]) : i.push(l), a === I ? (a = [u]) : a.push(u);
        break;
      }
      o = s;
      break;
    }
    return r === I && i === I && a === I ? t : G.Power(t, r, i, a, e, o);
  }
  return E;
}
function nv() {
  const e = o,
    t = Oe;
  Oe = e;
  a: {
    let r = o,
      i;
    t: {
      e: {
        if (tl[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const a = o;
        if (!df()) break e;
        i = G.number(g.slice(a, o), a, o, g);
        break t;
      }
      o = r;
      e: {
        if (Di[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const a = o;
        o !== v && y();
        const s = o;
        if (!Yt()) break e;
        let n = G.name(g.slice(s, o), s, o, g),
          l = I;
        for (;;) {
          const c = o;
          r: {
            if (Xd[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const p = o;
            if (!lv()) break r;
            const b = g.slice(p, o);
            l === I ? (l = [b]) : l.push(b);
            break;
          }
          o = c;
          break;
        }
        let u = I,
          h = I;
        for (;;) {
          const c = o;
          r: {
            if (Wr[V()] === 0) break r;
            const p = o;
            if (!Ed()) break r;
            const b = g.slice(p, o);
            o !== v && y();
            const x = ds();
            if (x === E) break r;
            u === I ? (u = [b]) : u.push(b), h === I ? (h = [x]) : h.push(x);
            break;
          }
          o = c;
          break;
        }
        let d = I;
        for (;;) {
          const c = o;
          r: {
            if (hs[o === v ? S : y()] === 0) break r;
            o !== v && y();
            let p = o,
              b = o,
              x;
            s: {
              n: {
                if (Q[o === v ? S : y()] === 0) break n;
                o !== v && y();
                const N = o;
                o !== v && y();
                const M = o;
                if (!qi()) break n;
                const f = g.slice(M, o);
                o !== v && y();
                const m = Td();
                if (m === E) break n;
                x = G.Applied_raised(f, m, N, o);
                break s;
              }
              o = b;
              n: {
                if (Q[o === v ? S : y()] === 0) break n;
                o !== v && y();
                const N = o;
                o !== v && y();
                const M = o;
                if (!qi()) break n;
                const f = g.slice(M, o),
                  m = o;
                if (!Ed()) break n;
                const w = g.slice(m, o);
                o !== v && y();
                const k = ds();
                if (k === E) break n;
                x = G.Applied_open(f, w, k, N, o);
                break s;
              }
              o = b;
              n: {
                if (hs[o === v ? S : y()] === 0) break n;
                o !== v && y();
                const N = o;
                o !== v && y();
                const M = Td();
                if (M === E) break n;
                x = G.Applied_plain(M, N, o);
                break s;
              }
              o = b;
              break r;
            }
            const A = x;
            d === I ? (d = [A]) : d.push(A);
            break;
          }
          o = c;
          break;
        }
        i = l === I && u === I && h === I && d === I ? n : G.Call(n, l, u, h, d, a, o);
        break t;
      }
      o = r;
      e: {
        if (hs[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const a = o;
        if ((o !== v && y(), g.charCodeAt(o) !== 40)) {
          O("`(`");
          break e;
        }
        (o += 1), o !== v && y();
        const s = Re();
        if (s === E) break e;
        if ((o !== v && y(), g.charCodeAt(o) !== 41)) {
          O("`)`");
          break e;
        }
        (o += 1), (i = G.Primary_group("(", s, ")", a, o));
        break t;
      }
      o = r;
      e: {
        if (Zo[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const a = o;
        if ((o !== v && y(), g.charCodeAt(o) !== 91)) {
          O("`[`");
          break e;
        }
        o += 1;
        let s = I;
        for (;;) {
          const n = o;
          r: {
            if (ms[o === v ? S : y()] === 0) break r;
            o !== v && y();
            const l = ff();
            if (l === E) break r;
            s === I ? (s = [l]) : s.push(l);
            break;
          }
          o = n;
          break;
        }
        if ((o !== v && y(), g.charCodeAt(o) !== 93)) {
          O("`]`");
          break e;
        }
        (o += 1), (i = G.Primary_list("[", s, "]", a, o));
        break t;
      }
      o = r;
      e: {
        if (Rb[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const a = o;
        if ((o !== v && y(), g.charCodeAt(o) !== 124)) {
          O("`|`");
          break e;
        }
        (o += 1), o !== v && y();
        const s = Re();
        if (s === E) break e;
        if ((o !== v && y(), g.charCodeAt(o) !== 124)) {
          O("`|`");
          break e;
        }
        (o += 1), (i = G.Primary_bars("|", s, "|", a, o));
        break t;
      }
      o = r;
      e: {
        if (Q[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const a = o;
        o !== v && y();
        const s = o,
          n = g.charCodeAt(o);
        if (n < 128 && Q[n] === 1) o++;
        else if ((n < 128 && D === null) || !nl()) break e;
        const l = g.slice(s, o);
        o !== v && y();
        const u = ds();
        if (u === E) break e;
        i = G.Primary_root(l, u, a, o);
        break t;
      }
      o = r;
      break a;
    }
    return (Oe = t), i;
  }
  return (Oe = t), te(e, "a number, a name or `(`"), E;
}
function ov() {
  const e = o;
  C++;
  a: {
    const t = g.charCodeAt(o);
    if (t < 128 && Q[t] === 1) o++;
    else {
      if (t < 128 && D === null) break a;
      {
        const r = o;
        t: {
          e: {
            if (g.charCodeAt(o) !== 176) {
              O("`\xB0`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          e: {
            if (g.charCodeAt(o) !== 186) {
              O("`\xBA`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          break a;
        }
      }
    }
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function Sd() {
  const e = o;
  C++;
  a: {
    const t = g.charCodeAt(o);
    if (t < 128 && Ei[t] === 1) o++;
    else {
      if (t < 128 && D === null) break a;
      {
        const r = o;
        t: {
          e: {
            if (ft[o === v ? S : V()] === 0) break e;
            const i = g.charCodeAt(o);
            if (i < 128 && ft[i] === 1) o++;
            else if ((i < 128 && D === null) || !Vi()) break e;
            break t;
          }
          o = r;
          e: {
            const i = g.charCodeAt(o);
            if (!(i >= 97 && i <= 102)) {
              O("a to f");
              break e;
            }
            o++;
            break t;
          }
          o = r;
          e: {
            const i = g.charCodeAt(o);
            if (!(i >= 65 && i <= 70)) {
              O("A to F");
              break e;
            }
            o++;
            break t;
          }
          o = r;
          break a;
        }
      }
    }
    return C--, !0;
  }
  return C--, te(e, "a hexadecimal digit"), !1;
}
function jd() {
  const e = o;
  a: {
    const t = g.charCodeAt(o);
    if (t < 128 && Ti[t] === 1) o++;
    else {
      if (t < 128 && D === null) break a;
      {
        const r = o;
        t: {
          e: {
            if (g.charCodeAt(o) !== 48) {
              O("`0`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          e: {
            if (g.charCodeAt(o) !== 49) {
              O("`1`");
              break e;
            }
            o += 1;
            break t;
          }
          o = r;
          break a;
        }
      }
    }
    return !0;
  }
  return !1;
}
function ls() {
  const e = o;
  a: {
    let t = 0;
    for (;;) {
      const r = o;
      e: {
        if (ft[o === v ? S : V()] === 0) break e;
        const i = g.charCodeAt(o);
        if (i < 128 && ft[i] === 1) o++;
        else if ((i < 128 && D === null) || !Vi()) break e;
        t++;
        continue;
      }
      o = r;
      break;
    }
    if (t === 0) break a;
    for (;;) {
      const r = o;
      e: {
        if (g.charCodeAt(o) !== 95) {
          O("`_`");
          break e;
        }
        o += 1;
        let i = 0;
        for (;;) {
          const a = o;
          r: {
            if (ft[o === v ? S : V()] === 0) break r;
            const s = g.charCodeAt(o);
            if (s < 128 && ft[s] === 1) o++;
            else if ((s < 128 && D === null) || !Vi()) break r;
            i++;
            continue;
          }
          o = a;
          break;
        }
        if (i === 0) break e;
        continue;
      }
      o = r;
      break;
    }
    return !0;
  }
  return !1;
}
function lv() {
  const e = o;
  C++;
  a: {
    let t = 0;
    for (;;) {
      const r = o;
      e: {
        const i = g.charCodeAt(o);
        if (i < 128 && Xd[i] === 1) o++;
        else {
          if (i < 128 && D === null) break e;
          {
            const a = o;
            i: {
              r: {
                if (g.charCodeAt(o) !== 39) {
                  O("`'`");
                  break r;
                }
                o += 1;
                break i;
              }
              o = a;
              r: {
                if (g.charCodeAt(o) !== 8242) {
                  O("`\u2032`");
                  break r;
                }
                o += 1;
                break i;
              }
              o = a;
              break e;
            }
          }
        }
        t++;
        continue;
      }
      o = r;
      break;
    }
    if (t === 0) break a;
    return C--, !0;
  }
  return C--, te(e, "an operator"), !1;
}
function Ed() {
  const e = o;
  a: {
    let t = o,
      r = !1;
    C++;
    t: {
      let s = 0;
      for (;;) {
        const n = o;
        i: {
          if (Wr[o === v ? S : V()] === 0 || !Gr()) break i;
          s++;
          continue;
        }
        o = n;
        break;
      }
      if (s === 0 || !of()) break t;
      r = !0;
    }
    if ((C--, (o = t), !r)) break a;
    let i = o,
      a = !1;
    C++;
    t: {
      let s = 0;
      for (;;) {
        const l = o;
        i: {
          if (Wr[o === v ? S : V()] === 0 || !Gr()) break i;
          s++;
          continue;
        }
        o = l;
        break;
      }
      if (s === 0) break t;
      const n = g.charCodeAt(o);
      if (n < 128 && Hb[n] === 1) o++;
      else {
        if (n < 128 && D === null) break t;
        {
          const l = o;
          e: {
            i: {
              if (g.charCodeAt(o) !== 40) {
                O("`(`");
                break i;
              }
              o += 1;
              break e;
            }
            o = l;
            i: {
              if (g.charCodeAt(o) !== 91) {
                O("`[`");
                break i;
              }
              o += 1;
              break e;
            }
            o = l;
            break t;
          }
        }
      }
      a = !0;
    }
    if ((C--, (o = i), a)) break a;
    return !0;
  }
  return !1;
}
function Td() {
  const e = o;
  a: {
    if ((o !== v && y(), g.charCodeAt(o) !== 40)) {
      O("`(`");
      break a;
    }
    o += 1;
    let t = I;
    for (;;) {
      const r = o;
      e: {
        if (ms[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const i = ff();
        if (i === E) break e;
        t === I ? (t = [i]) : t.push(i);
        break;
      }
      o = r;
      break;
    }
    if ((o !== v && y(), g.charCodeAt(o) !== 41)) {
      O("`)`");
      break a;
    }
    return (o += 1), G.Arguments("(", t, ")", e, o);
  }
  return E;
}
function ff() {
  const e = o;
  a: {
    o !== v && y();
    const t = Re();
    if (t === E) break a;
    let r = I;
    for (;;) {
      const s = o;
      e: {
        if (Wb[o === v ? S : y()] === 0) break e;
        o !== v && y();
        const n = o;
        o !== v && y();
        const l = o;
        if (!uv()) break e;
        const u = g.slice(l, o);
        o !== v && y();
        const h = o;
        if (!Yt()) break e;
        const d = G.name(g.slice(h, o), h, o, g);
        o !== v && y();
        const c = o;
        if (!hv()) break e;
        const p = g.slice(c, o);
        o !== v && y();
        const b = Re();
        if (b === E) break e;
        const x = G.For(u, d, p, b, n, o);
        r === I ? (r = [x]) : r.push(x);
        break;
      }
      o = s;
      break;
    }
    let i = I,
      a = I;
    for (;;) {
      const s = o;
      e: {
        if ((o !== v && y(), g.charCodeAt(o) !== 44)) {
          O("`,`");
          break e;
        }
        (o += 1), o !== v && y();
        const n = Re();
        if (n === E) break e;
        i === I ? (i = [","]) : i.push(","), a === I ? (a = [n]) : a.push(n);
        continue;
      }
      o = s;
      break;
    }
    return G.Items(t, r, i, a, e, o);
  }
  return E;
}
function uv() {
  const e = o;
  C++;
  a: {
    if (!g.startsWith("for", o)) {
      O("`for`");
      break a;
    }
    o += 3;
    let t = o,
      r = !1;
    C++;
    t: {
      if (pe[o === v ? S : V()] === 0) break t;
      const i = g.charCodeAt(o);
      if (i < 128 && pe[i] === 1) o++;
      else if ((i < 128 && D === null) || !ct()) break t;
      r = !0;
    }
    if ((C--, (o = t), r)) break a;
    return C--, !0;
  }
  return C--, te(e, "`for`"), !1;
}
function hv() {
  const e = o;
  C++;
  a: {
    if (!g.startsWith("in", o)) {
      O("`in`");
      break a;
    }
    o += 2;
    let t = o,
      r = !1;
    C++;
    t: {
      if (pe[o === v ? S : V()] === 0) break t;
      const i = g.charCodeAt(o);
      if (i < 128 && pe[i] === 1) o++;
      else if ((i < 128 && D === null) || !ct()) break t;
      r = !0;
    }
    if ((C--, (o = t), r)) break a;
    return C--, !0;
  }
  return C--, te(e, "`in`"), !1;
}
function He(e) {
  let t = Qd(Vo, e);
  if (("expected" in t && t.tooDeep && (t = dv().parseWith(Vo, e)), "expected" in t))
    throw fv(e, t);
  return t;
}
function ul(e) {
  try {
    const t = Qd(Vo, e);
    return "expected" in t && !t.tooDeep ? t.at : void 0;
  } catch (t) {
    if (t instanceof q) return;
    throw t;
  }
}
function We(e) {
  const t = He(e);
  if (t.kind !== "expression") throw we({ start: t.start, end: t.end }, ["an expression"]);
  return t.value;
}
function fv(e, { at: t, expected: r, tooDeep: i }) {
  const a = mv(e, t);
  return i ? ji(a, "this is") : we(a, cv(r));
}
function cv(e) {
  const t = new Set();
  if (
    (e.includes(Fd) && t.add("a name").add("a number").add("`const`").add("`[`"),
    e.includes("an operator"))
  )
    for (const r of ["`(`", "`[`", "`for`", "`=`", "`:=`", "`\xB1`"]) t.add(r);
  return e
    .filter((r) => !t.has(r))
    .flatMap((r) => (r === Fd ? ["a number", "a name", "`(`"] : [r]))
    .sort(pv);
}
function mv(e, t) {
  const r = /[\p{L}\p{N}_]+|./suy;
  return (r.lastIndex = t), { start: t, end: t + (r.exec(e)?.[0].length ?? 0) };
}
var Hd,
  _g,
  Dd,
  Bd,
  Ig,
  Sg,
  qd,
  jg,
  Eg,
  Vd,
  Tg,
  Fg,
  ue,
  ie,
  ce,
  Pg,
  Dg,
  ns,
  Bg,
  pd,
  md,
  gd,
  qg,
  Vg,
  bd,
  vd,
  Lg,
  Rg,
  Hg,
  Wg,
  zg,
  Gg,
  Rr,
  Ug,
  Yg,
  Kg,
  Ld,
  pt,
  Rd,
  se,
  Ee,
  Qg,
  Ft,
  eb,
  Yo,
  Ko,
  Hi,
  wd,
  kd,
  sb,
  nb,
  ge,
  lb,
  zd,
  Vo,
  Eo,
  yd,
  os,
  db,
  ke,
  fb,
  cb,
  Lo,
  pb,
  Qo,
  mb,
  gb,
  bb,
  kb,
  xb,
  Od,
  Ro,
  E,
  I,
  Gd,
  Cb,
  U,
  Nb,
  pe,
  Wr,
  zr,
  Po,
  Mb,
  hs,
  Di,
  Zo,
  Cd,
  Ud,
  _b,
  ms,
  Q,
  el,
  Ib,
  Sb,
  jb,
  Yd,
  Nd,
  Kd,
  Ho,
  Wo,
  Eb,
  Tb,
  Pt,
  Pi,
  Fb,
  cs,
  Jd,
  Pb,
  Db,
  Bb,
  ft,
  Bi,
  tl,
  qb,
  Vb,
  Ei,
  Md,
  Lb,
  Ti,
  _d,
  Xd,
  Rb,
  Hb,
  Wb,
  G,
  g,
  o,
  v,
  S,
  Hr,
  C,
  Oe,
  D,
  dv,
  Fd,
  pv,
  Te = ne(() => {
    _i();
    je();
    _e();
    Tt();
    Hd = require("node:module");
    _g = (e) => e.normalize("NFC").replaceAll("\xB5", "\u03BC");
    (Dd = (e) => e.filter(({ default: t }) => t === void 0).length),
      (Bd = (e) =>
        e.split(", ").map((t) => {
          const [r, i] = t.split("=");
          return i === void 0
            ? { name: r, default: i }
            : { name: r, default: i === "e" ? Math.E : Number(i) };
        }));
    (Sg = (...e) => (Ig ??= _("./late-operations.cjs").module70).betaDerivative(...e)),
      (jg = (...e) => (qd ??= _("./late-operations.cjs").module72).normlogcdf(...e)),
      (Eg = (...e) => (qd ??= _("./late-operations.cjs").module72).normlogcdfDerivative(...e)),
      (Tg = (...e) => (Vd ??= _("./late-operations.cjs").module73).digammastep(...e)),
      (Fg = (...e) => (Vd ??= _("./late-operations.cjs").module73).polygammastep(...e)),
      (ue = [-10, 10]),
      (ie = [0.01, 10]),
      (ce = [-4, 4]),
      (Pg = {
        gauss: T("x", {
          doc: "exp(-x^2), without losing digits in the square",
          value: Za,
          partials: ["abs(x) > 40 ? 0 : -2*x*gauss(x)"],
          domain: [[-3, 3]],
          saturates: ["x"],
          example: "gauss(2)",
        }),
        sincd: T("x, n", {
          doc: "the n-th derivative of sinc",
          value: Wa,
          partials: ["sincd(x, n + 1)", "nan"],
          domain: [
            [-10, 10],
            [1, 1],
          ],
          example: "sincd(0, 2)",
        }),
        normlogcdfd: T("x, n", {
          doc: "the n-th derivative of normlogcdf; the first is normpdf(x)/normcdf(x)",
          value: Eg,
          partials: ["normlogcdfd(x, n + 1)", "nan"],
          domain: [ce, [1, 1]],
          example: "normlogcdfd(-40, 1)",
        }),
        polygamma: T("n, x", {
          doc: "the n-th derivative of digamma",
          value: lo,
          partials: ["nan", "polygamma(n + 1, x)"],
          domain: [
            [2, 2],
            [0.5, 8],
          ],
          example: "polygamma(2, 1)",
        }),
        digammastep: T("x, y", {
          doc: "digamma(x + y) - digamma(x), without cancellation",
          value: Tg,
          partials: ["polygammastep(1, x, y)", "trigamma(x + y)"],
          domain: [ie, ie],
          example: "digammastep(1e9, 1)",
        }),
        polygammastep: T("n, x, y", {
          doc: "polygamma(n, x + y) - polygamma(n, x), without cancellation",
          value: Fg,
          partials: ["nan", "polygammastep(n + 1, x, y)", "polygamma(n + 1, x + y)"],
          domain: [[1, 1], ie, ie],
          example: "polygammastep(1, 1e9, 1)",
        }),
        betad: T("x, y, m, n", {
          doc: "the derivative of beta, m times by x and n times by y; once by x it is -beta(x, y)*digammastep(x, y)",
          value: Sg,
          partials: ["betad(x, y, m + 1, n)", "betad(x, y, m, n + 1)", "nan", "nan"],
          domain: [
            [0.5, 8],
            [0.5, 8],
            [1, 1],
            [0, 0],
          ],
          example: "betad(2, 3, 1, 0)",
        }),
        share: T("x, y", {
          doc: "x/(x + y)",
          value: (e, t) => e / (e + t),
          partials: ["y/(x + y)/(x + y)", "-x/(x + y)/(x + y)"],
          domain: [ie, ie],
          where: "x + y != 0",
          example: "share(1, 3)",
        }),
        softweight: Ae("t, x\u2026", {
          doc: "exp(t)/sum(exp(x)), without overflow",
          value: ([e, ...t]) => er(t)(e),
          among: er,
          partials: ["f", "-f*softpart(x, xs)"],
          domain: [ce, ce, ce],
          saturates: ["t", "x"],
          example: "softweight(1, 1, 2)",
        }),
        softpart: Ae("t, x\u2026", {
          doc: "exp(t)/sum(exp(x)), without overflow, for t that is one of the x",
          value: ([e, ...t]) => er(t)(e),
          among: er,
          partials: ["f*softrest(t, xs)", "-f*softpart(x, xs)*(x != t or matches(t, xs) > 1)"],
          domain: [ce, ce, ce],
          saturates: ["t", "x"],
          example: "softpart(1, 1, 2)",
        }),
        powlog: T("x, y, n", {
          doc: "x^y*ln(x)^n, and its limit at 0",
          value: eo,
          partials: [
            "n == 0 ? (x == 0 and y == 0 ? 0 : y*powlog(x, y - 1, 0)) : y*powlog(x, y - 1, n) + n*powlog(x, y - 1, n - 1)",
            "powlog(x, y, n + 1)",
            "nan",
          ],
          domain: [ie, [-3, 3], [1, 1]],
          where: "x >= 0",
          example: "powlog(0, 2, 1)",
          kink: [
            "x == 0 and y == 0 and n == 0",
            "0^0 has no derivative with respect to its exponent",
            "y",
          ],
          beside: "y == 0 ? 1 : x == 0 ? (y > 0 ? 0 : inf) : nan",
        }),
        softrest: Ae("t, x\u2026", {
          doc: "the share in sum(exp(x)) of all but t, if just one x equals t; otherwise 1",
          value: ([e, ...t]) => Ua(t)(e),
          among: Ua,
          partials: [
            "-f*softpart(t, xs)*(matches(t, xs) == 1)",
            "softpart(t, xs)*softpart(x, xs)*(x != t and matches(t, xs) == 1)",
          ],
          domain: [ce, ce, ce],
          example: "softrest(1, 1, 2)",
        }),
        hypotpart: Ae("t, x\u2026", {
          doc: "t/hypot(x), for t that is one of the x",
          value: ([e, ...t]) => e / Tr(t),
          partials: [
            "hypotrest(t, xs)/hypot(xs)",
            "-f*(x/hypot(xs))/hypot(xs)*(x != t or matches(t, xs) > 1)",
          ],
          domain: [ce, ie, ie],
          example: "hypotpart(3, 3, 4)",
        }),
        hypotrest: Ae("t, x\u2026", {
          doc: "the share in sum(x^2) of all but t, if just one x equals t; otherwise 1",
          value: ([e, ...t]) => Ya(t)(e),
          among: Ya,
          partials: [
            "-2*f*(t/hypot(xs))/hypot(xs)*(matches(t, xs) == 1)",
            "2*(t/hypot(xs))^2*(x/hypot(xs))/hypot(xs)*(x != t and matches(t, xs) == 1)",
          ],
          domain: [ce, ie, ie],
          example: "hypotrest(3, 3, 4)",
        }),
        matches: Ae("t, x\u2026", {
          doc: "how many of the others equal t",
          value: ([e, ...t]) => Fr(t)(e),
          among: Fr,
          partials: ["0", "0"],
          domain: [
            [0, 1],
            [2, 3],
            [4, 5],
          ],
          example: "matches(1, 1, 2, 1)",
        }),
      }),
      (Dg = {
        detach: T("x", {
          doc: "x without its gradient: to derivatives it is a constant",
          value: (e) => e,
          partials: ["0"],
          domain: [ue],
          example: "detach(2)",
        }),
      }),
      (ns = [[0.1, 0.4]]),
      (Bg = {
        abs: T("x", {
          doc: "absolute value",
          value: Math.abs,
          partials: ["x > 0 ? 1 : x < 0 ? -1 : 0"],
          domain: [ie],
          example: "abs(-2)",
          kink: ["x == 0", "abs has a kink at 0; its derivative there is taken as 0"],
          beside: "x > 0 ? x : -x",
        }),
        sign: T("x", {
          doc: "-1, 0 or 1",
          value: Math.sign,
          partials: ["0"],
          domain: [ie],
          example: "sign(-2)",
          kink: ["x == 0", "sign jumps at 0; its derivative is taken as 0"],
          beside: "x > 0 ? 1 : x < 0 ? -1 : 0",
        }),
        floor: T("x", {
          doc: "the largest whole number that is not above x",
          value: Math.floor,
          partials: ["0"],
          domain: ns,
          example: "floor(-2.5)",
          kink: ["x == floor(x)", "floor jumps at whole numbers; its derivative is taken as 0"],
          beside: "x < f ? f - 1 : f",
        }),
        ceil: T("x", {
          doc: "the smallest whole number that is not below x",
          value: Math.ceil,
          partials: ["0"],
          domain: ns,
          example: "ceil(-2.5)",
          kink: ["x == floor(x)", "ceil jumps at whole numbers; its derivative is taken as 0"],
          beside: "x > f ? f + 1 : f",
        }),
        round: T("x", {
          doc: "the nearest whole number, halves away from zero",
          value: (e) => {
            const t = Math.trunc(e);
            return Math.abs(e - t) >= 0.5 ? t + Math.sign(e) : t;
          },
          partials: ["0"],
          domain: ns,
          example: "round(-2.5)",
          kink: ["abs(x - trunc(x)) == 0.5", "round jumps at halves; its derivative is taken as 0"],
          beside: "f > 0 ? (x < f - 0.5 ? f - 1 : f) : (x > f + 0.5 ? f + 1 : f)",
        }),
        trunc: T("x", {
          doc: "x without its fraction",
          value: Math.trunc,
          partials: ["0"],
          domain: ns,
          example: "trunc(-2.5)",
          kink: [
            "x != 0 and x == trunc(x)",
            "trunc jumps at whole numbers; its derivative is taken as 0",
          ],
          beside: "f > 0 ? (x < f ? f - 1 : f) : (x > f ? f + 1 : f)",
        }),
        mod: T("x, y", {
          symbol: "%",
          doc: "floored remainder: x - y*floor(x/y)",
          value: (e, t) => {
            const r = e % t;
            return r !== 0 && r < 0 != t < 0 ? r + t : r;
          },
          partials: ["1", "-floor(x/y)"],
          domain: [
            [0.1, 1.9],
            [2, 3],
          ],
          where: "y != 0",
          example: "-7 % 3",
          kink: [
            "f == 0",
            "the remainder jumps where it is 0; the derivative of either side is taken",
          ],
          beside: "x - y*floor(x/y)",
        }),
        clamp: T("x, low, high", {
          doc: "x, but not below low and not above high",
          value: (e, t, r) => Math.min(Math.max(e, t), r),
          partials: [
            "x < low or x > high or low == high ? 0 : 1",
            "x < low and low <= high ? 1 : 0",
            "x > high ? 1 : low > high ? 1 : 0",
          ],
          domain: [
            [1.1, 1.9],
            [0, 1],
            [2, 3],
          ],
          example: "clamp(7, 0, 5)",
          kink: [
            "x == low or x == high",
            "clamp has a kink at its bounds; its derivative there is taken as 1",
          ],
          beside: "min(max(x, low), high)",
        }),
        if: T("c, a, b", {
          symbol: "? :",
          doc: "a where c is true (not 0), otherwise b",
          value: (e, t, r) => (Number.isNaN(e) ? Number.NaN : e !== 0 ? t : r),
          partials: ["0", "c == 0 ? 0 : 1", "c == 0 ? 1 : 0"],
          domain: [[1, 2], ue, ue],
          example: "if(1 < 2, 3, 4)",
        }),
      }),
      (pd = [-1.5, 1.5]),
      (md = [-0.99, 0.99]),
      (gd = [1.01, 10]),
      (qg = {
        sin: T("x", {
          doc: "sine",
          value: Math.sin,
          partials: ["cos(x)"],
          domain: [ue],
          example: "sin(pi/6)",
        }),
        cos: T("x", {
          doc: "cosine",
          value: Math.cos,
          partials: ["-sin(x)"],
          domain: [ue],
          example: "cos(pi/3)",
        }),
        tan: T("x", {
          doc: "tangent",
          value: Math.tan,
          partials: ["sec(x)^2"],
          domain: [pd],
          example: "tan(pi/4)",
        }),
        sec: T("x", {
          doc: "secant, 1/cos(x)",
          value: (e) => 1 / Math.cos(e),
          partials: ["sec(x)*tan(x)"],
          domain: [pd],
          example: "sec(pi/3)",
        }),
        csc: T("x", {
          doc: "cosecant, 1/sin(x)",
          value: (e) => 1 / Math.sin(e),
          partials: ["-csc(x)*cot(x)"],
          domain: [[0.1, 3]],
          example: "csc(pi/6)",
        }),
        cot: T("x", {
          doc: "cotangent, 1/tan(x)",
          value: (e) => 1 / Math.tan(e),
          partials: ["-csc(x)^2"],
          domain: [[0.1, 3]],
          example: "cot(pi/4)",
        }),
        asin: T("x", {
          doc: "arc sine",
          value: Math.asin,
          partials: ["abs(x) < 0.5 or abs(x) == 1 ? 1/sqrt(1 - x^2) : 1/sqrt((1 - x)*(1 + x))"],
          domain: [md],
          where: "abs(x) <= 1",
          example: "asin(0.5)",
        }),
        acos: T("x", {
          doc: "arc cosine",
          value: Math.acos,
          partials: ["abs(x) < 0.5 or abs(x) == 1 ? -1/sqrt(1 - x^2) : -1/sqrt((1 - x)*(1 + x))"],
          domain: [md],
          where: "abs(x) <= 1",
          example: "acos(0.5)",
        }),
        atan: T("x", {
          doc: "arc tangent",
          value: Math.atan,
          partials: ["abs(x) < 1e10 ? 1/(1 + x^2) : x^-2"],
          domain: [ue],
          saturates: ["x"],
          example: "4*atan(1)",
        }),
        atan2: T("y, x", {
          doc: "the angle of the point (x, y), from -pi to pi",
          value: Math.atan2,
          partials: ["x/hypot(x, y)/hypot(x, y)", "-y/hypot(x, y)/hypot(x, y)"],
          domain: [ie, ue],
          example: "atan2(1, -1)",
        }),
        asec: T("x", {
          doc: "arc secant, acos(1/x)",
          value: Qn,
          partials: ["1/abs(x)/sqrt(abs(x) - 1)/sqrt(abs(x) + 1)"],
          domain: [gd],
          where: "abs(x) >= 1",
          example: "asec(2)",
        }),
        acsc: T("x", {
          doc: "arc cosecant, asin(1/x)",
          value: Zn,
          partials: ["-1/abs(x)/sqrt(abs(x) - 1)/sqrt(abs(x) + 1)"],
          domain: [gd],
          where: "abs(x) >= 1",
          example: "acsc(2)",
        }),
        acot: T("x", {
          doc: "arc cotangent, atan(1/x)",
          value: (e) => Math.atan(1 / e),
          partials: ["abs(x) < 1e10 ? -1/(1 + x^2) : -x^-2"],
          domain: [ie],
          saturates: ["x"],
          example: "acot(1)",
        }),
        sinc: T("x", {
          doc: "sin(x)/x, and 1 at 0",
          value: (e) => Wa(e, 0),
          partials: ["sincd(x, 1)"],
          domain: [ue],
          example: "sinc(0)",
        }),
        deg: T("x", {
          doc: "radians to degrees",
          value: (e) => e * (180 / Math.PI),
          partials: ["180/pi"],
          domain: [ue],
          example: "deg(pi)",
        }),
        rad: T("x", {
          doc: "degrees to radians",
          value: (e) => e * (Math.PI / 180),
          partials: ["pi/180"],
          domain: [ue],
          example: "rad(180)",
        }),
      }),
      (Vg = {
        sinh: T("x", {
          doc: "hyperbolic sine",
          value: Math.sinh,
          partials: ["cosh(x)"],
          domain: [ce],
          example: "sinh(1)",
        }),
        cosh: T("x", {
          doc: "hyperbolic cosine",
          value: Math.cosh,
          partials: ["sinh(x)"],
          domain: [ce],
          example: "cosh(1)",
        }),
        tanh: T("x", {
          doc: "hyperbolic tangent",
          value: Ra,
          partials: ["sech(x)^2"],
          domain: [ce],
          saturates: ["x"],
          example: "tanh(0.5)",
        }),
        sech: T("x", {
          doc: "hyperbolic secant, 1/cosh(x)",
          value: Yn,
          partials: ["-sech(x)*tanh(x)"],
          domain: [ce],
          saturates: ["x"],
          example: "sech(1)",
        }),
        csch: T("x", {
          doc: "hyperbolic cosecant, 1/sinh(x)",
          value: Kn,
          partials: ["-csch(x)*coth(x)"],
          domain: [[0.1, 4]],
          saturates: ["x"],
          example: "csch(1)",
        }),
        coth: T("x", {
          doc: "hyperbolic cotangent, 1/tanh(x)",
          value: (e) => 1 / Ra(e),
          partials: ["-csch(x)^2"],
          domain: [[0.1, 4]],
          saturates: ["x"],
          example: "coth(1)",
        }),
        asinh: T("x", {
          doc: "inverse hyperbolic sine",
          value: Math.asinh,
          partials: ["1/hypot(x, 1)"],
          domain: [ue],
          example: "asinh(1)",
        }),
        acosh: T("x", {
          doc: "inverse hyperbolic cosine",
          value: Math.acosh,
          partials: ["1/(sqrt(x - 1)*sqrt(x + 1))"],
          domain: [[1.01, 10]],
          where: "x >= 1",
          example: "acosh(2)",
        }),
        atanh: T("x", {
          doc: "inverse hyperbolic tangent",
          value: Math.atanh,
          partials: ["abs(x) > 1 ? nan : abs(x) < 0.5 ? 1/(1 - x^2) : 1/((1 - x)*(1 + x))"],
          domain: [[-0.95, 0.95]],
          where: "abs(x) <= 1",
          example: "atanh(0.5)",
        }),
        asech: T("x", {
          doc: "inverse hyperbolic secant, acosh(1/x)",
          value: Jn,
          partials: ["x < 1e-10 ? -1/x : -1/x/sqrt((1 - x)*(1 + x))"],
          domain: [[0.05, 0.95]],
          where: "0 <= x and x <= 1",
          example: "asech(0.5)",
        }),
        acsch: T("x", {
          doc: "inverse hyperbolic cosecant, asinh(1/x)",
          value: (e) => Math.asinh(1 / e),
          partials: ["abs(x) < 1e-10 ? -1/abs(x) : -1/abs(x)/hypot(x, 1)"],
          domain: [ie],
          example: "acsch(1)",
        }),
        acoth: T("x", {
          doc: "inverse hyperbolic cotangent, atanh(1/x)",
          value: Xn,
          partials: ["abs(x) < 1 ? nan : 1/(1 - x)/(1 + x)"],
          domain: [[1.05, 10]],
          where: "abs(x) >= 1",
          example: "acoth(2)",
        }),
      }),
      (bd = [ue, ue, ue]),
      (vd = [
        [0, 1],
        [2, 3],
        [4, 5],
      ]),
      (Lg = {
        sum: Ae("x\u2026", {
          doc: "the sum",
          value: Mi,
          partials: ["1"],
          domain: bd,
          example: "sum(k^2 for k in 1..4)",
          associative: !0,
        }),
        prod: Ae("x\u2026", {
          doc: "the product",
          fold: "x*y",
          empty: 1,
          example: "prod(1..5)",
          associative: !0,
        }),
        mean: Ae("x\u2026", {
          doc: "the arithmetic mean",
          definition: "sum(x)/len(x)",
          example: "mean([1, 2, 6])",
        }),
        var: Ae("x\u2026", {
          doc: "the variance, of a whole population",
          definition: "mean((x - detach(mean(x)) - mean(x - detach(mean(x))))^2)",
          example: "var([1, 2, 6])",
        }),
        std: Ae("x\u2026", {
          doc: "the standard deviation, of a whole population",
          definition: "hypot(x - detach(mean(x)) - mean(x - detach(mean(x))))/sqrt(len(x))",
          example: "std([1, 2, 6])",
        }),
        min: Ae("x\u2026", {
          doc: "the smallest",
          value: ao,
          partials: ["x == f ? 1/matches(f, xs) : 0"],
          domain: vd,
          example: "min(3, 1, 2)",
          associative: !0,
          kink: ["matches(f, xs) > 1", "min has a tie; its derivative is shared equally"],
        }),
        max: Ae("x\u2026", {
          doc: "the largest",
          value: Ni,
          partials: ["x == f ? 1/matches(f, xs) : 0"],
          domain: vd,
          example: "max([3, 1, 2])",
          associative: !0,
          kink: ["matches(f, xs) > 1", "max has a tie; its derivative is shared equally"],
        }),
        dot: T("x, y", {
          doc: "the sum of the products of two lists' elements",
          definition: "sum(x*y)",
          example: "dot([1, 2], [3, 4])",
        }),
        norm: Ae("x\u2026", {
          doc: "the length of a vector",
          definition: "hypot(x)",
          example: "norm([3, 4])",
        }),
        hypot: Ae("x\u2026", {
          doc: "the root of the sum of the squares, without overflow",
          value: Tr,
          partials: ["f == 0 ? 0 : abs(x) < 0.9*f ? x/f : hypotpart(x, xs)"],
          domain: [ue, ie, ue],
          example: "hypot(3, 4)",
          kink: ["f == 0", "a length of 0 has a kink; its derivative there is taken as 0"],
        }),
        logsumexp: Ae("x\u2026", {
          doc: "ln(sum(exp(x))), without overflow",
          value: io,
          partials: ["softpart(x, xs)"],
          domain: [ce, ce, ce],
          saturates: ["x"],
          example: "logsumexp([1000, 1000])",
        }),
        softmax: Ae("x\u2026", {
          doc: "exp(x)/sum(exp(x)), without overflow",
          definition: "exp(x - detach(max(x)))/sum(exp(x - detach(max(x))))",
          sharing: "exp(x - detach(max(x)))",
          example: "softmax([1000, 1000])",
        }),
        len: Ae("x\u2026", {
          doc: "how many there are",
          value: (e) => e.length,
          isCount: !0,
          partials: ["0"],
          domain: bd,
          example: "len(1..10)",
        }),
      }),
      (Rg = {
        sigmoid: T("x", {
          doc: "logistic function, 1/(1 + exp(-x))",
          value: za,
          partials: ["sech(x/2)^2/4"],
          domain: [[-8, 8]],
          saturates: ["x"],
          example: "sigmoid(0)",
        }),
        relu: T("x", {
          doc: "x where it is positive, otherwise 0",
          value: (e) => Math.max(e, 0),
          partials: ["x > 0 ? 1 : 0"],
          domain: [ie],
          example: "relu(-2)",
          kink: ["x == 0", "relu has a kink at 0; its derivative there is taken as 0"],
          beside: "x > 0 ? x : 0",
        }),
        leakyrelu: T("x, a=0.01", {
          doc: "x where it is positive, otherwise a*x",
          value: (e, t) => (e > 0 ? e : t * e),
          partials: ["x > 0 ? 1 : a", "x > 0 ? 0 : x"],
          domain: [ie, [0.01, 0.5]],
          example: "leakyrelu(-2)",
          kink: [
            "x == 0 and a != 1",
            "leakyrelu has a kink at 0; its derivative there is taken as a",
          ],
          seam: "x == 0",
          beside: "x > 0 ? x : a*x",
        }),
        elu: T("x, a=1", {
          doc: "x where it is positive, otherwise a*(exp(x) - 1)",
          value: (e, t) => (e > 0 ? e : t * Math.expm1(e)),
          partials: ["x > 0 ? 1 : a*exp(x)", "x > 0 ? 0 : expm1(x)"],
          domain: [
            [-4, -0.01],
            [0.1, 2],
          ],
          saturates: ["x"],
          example: "elu(-2)",
          kink: ["x == 0 and a != 1", "elu has a kink at 0; its derivative there is taken as a"],
          seam: "x == 0",
          beside: "x > 0 ? x : a*expm1(x)",
        }),
        softplus: T("x", {
          doc: "ln(1 + exp(x)), without overflow",
          value: Ga,
          partials: ["sigmoid(x)"],
          domain: [[-8, 8]],
          saturates: ["x"],
          example: "softplus(0)",
        }),
        softsign: T("x", {
          doc: "x/(1 + abs(x))",
          value: (e) =>
            Math.abs(e) === Number.POSITIVE_INFINITY ? Math.sign(e) : e / (1 + Math.abs(e)),
          partials: ["1/(1 + abs(x))^2"],
          domain: [ie],
          saturates: ["x"],
          example: "softsign(3)",
          seam: "x == 0",
          beside: "x > 0 ? x/(1 + x) : x/(1 - x)",
        }),
        silu: T("x", {
          doc: "x*sigmoid(x)",
          value: (e) => (e === Number.NEGATIVE_INFINITY ? -0 : e * za(e)),
          partials: ["x == -inf ? 0 : x == inf ? 1 : sigmoid(x) + x*sech(x/2)^2/4"],
          domain: [[-8, 8]],
          saturates: ["x"],
          example: "silu(1)",
        }),
        gelu: T("x", {
          doc: "x*normcdf(x), exactly",
          value: fo,
          partials: ["x == -inf ? 0 : x == inf ? 1 : normcdf(x) + x*normpdf(x)"],
          domain: [ce],
          saturates: ["x"],
          example: "gelu(1)",
        }),
        logsigmoid: T("x", {
          doc: "ln(sigmoid(x)), without underflow",
          value: (e) => -Ga(-e),
          partials: ["sigmoid(-x)"],
          domain: [ue],
          saturates: ["x"],
          example: "logsigmoid(-800)",
        }),
      }),
      (Hg = {
        add: T("x, y", {
          symbol: "+",
          doc: "sum",
          value: (e, t) => e + t,
          partials: ["1", "1"],
          domain: [ue, ue],
          example: "2 + 3",
        }),
        sub: T("x, y", {
          symbol: "-",
          doc: "difference",
          value: (e, t) => e - t,
          partials: ["1", "-1"],
          domain: [ue, ue],
          example: "2 - 3",
        }),
        mul: T("x, y", {
          symbol: "*",
          doc: "product",
          value: (e, t) => e * t,
          partials: ["y", "x"],
          domain: [ue, ue],
          example: "2*3",
        }),
        div: T("x, y", {
          symbol: "/",
          doc: "quotient",
          value: (e, t) => e / t,
          partials: ["1/y", "-(x/y)/y"],
          domain: [ue, ie],
          where: "x != 0 or y != 0",
          example: "2/3",
        }),
        neg: T("x", {
          symbol: "-",
          doc: "negation",
          value: (e) => -e,
          partials: ["-1"],
          domain: [ue],
          example: "-2",
        }),
        lt: Lr("<", "is less than", (e, t) => e < t),
        le: Lr("<=", "is at most", (e, t) => e <= t),
        gt: Lr(">", "is greater than", (e, t) => e > t),
        ge: Lr(">=", "is at least", (e, t) => e >= t),
        eq: Lr("==", "equals", (e, t) => e === t),
        ne: Lr("!=", "differs from", (e, t) => e !== t),
        and: T("x, y", {
          symbol: "and",
          doc: "1 where both are true, otherwise 0",
          value: (e, t) => +(e !== 0 && t !== 0),
          partials: ["0", "0"],
          domain: [ie, ie],
          example: "1 < 2 and 2 < 3",
        }),
        or: T("x, y", {
          symbol: "or",
          doc: "1 where either is true, otherwise 0",
          value: (e, t) => +(e !== 0 || t !== 0),
          partials: ["0", "0"],
          domain: [ie, ie],
          example: "1 > 2 or 2 < 3",
        }),
        not: T("x", {
          symbol: "not",
          doc: "1 where it is false, otherwise 0",
          value: (e) => +(e === 0),
          partials: ["0"],
          domain: [ie],
          example: "not 0",
        }),
      });
    (Wg = {
      pow: T("x, y", {
        symbol: "^",
        doc: "power",
        value: Ha,
        partials: [
          "x == 0 and y == 0 ? 0 : y == 0 ? vanishing(y*x^(y - 1), y) : x == 0 and y == 1 ? y*powlog(x, y - 1, 0) : y*x^(y - 1)",
          "x == 0 and y >= 0 ? (y == 0 ? 0 : vanishing(powlog(x, y, 1), x)) : x^y*ln(x)",
        ],
        domain: [ie, [-3, 3]],
        where: "x >= 0 or y == floor(y)",
        saturates: ["y"],
        example: "2^10",
        kink: [
          "x == 0 and y == 0",
          "0^0 has no derivative with respect to its exponent; nabla uses 0",
          "y",
        ],
        seam: "x == 0 and (y == 0 or y == 1)",
        beside: "y == 0 ? 1 : y == 1 ? x : x == 0 ? (y > 0 ? 0 : inf) : nan",
      }),
      sqrt: T("x", {
        doc: "square root",
        value: Math.sqrt,
        partials: ["1/(2*sqrt(x + 0))"],
        domain: [ie],
        where: "x >= 0",
        example: "sqrt(2)",
      }),
      cbrt: T("x", {
        doc: "cube root, of negative numbers, too",
        value: Math.cbrt,
        partials: ["1/(3*cbrt(x)^2)"],
        domain: [ie],
        example: "cbrt(-8)",
      }),
      exp: T("x", {
        doc: "e to the power x",
        value: Math.exp,
        partials: ["exp(x)"],
        domain: [[-5, 5]],
        saturates: ["x"],
        example: "exp(1)",
      }),
      expm1: T("x", {
        doc: "exp(x) - 1, exact for small x",
        value: Math.expm1,
        partials: ["exp(x)"],
        domain: [[-5, 5]],
        saturates: ["x"],
        example: "expm1(1e-10)",
      }),
      ln: T("x", {
        doc: "natural logarithm",
        value: Math.log,
        partials: ["x < 0 ? nan : 1/(x + 0)"],
        domain: [ie],
        where: "x >= 0",
        example: "ln(2)",
      }),
      log: T("x, b=e", {
        doc: "logarithm, natural or to base b",
        value: to,
        partials: ["x < 0 ? nan : 1/(x + 0)/ln(b)", "-log(x, b)/b/ln(b)"],
        domain: [ie, [1.5, 10]],
        where: "x >= 0 and b >= 0 and not (x == b and (x == 0 or x == 1))",
        example: "log(8, 2)",
      }),
      log1p: T("x", {
        doc: "ln(1 + x), exact for small x",
        value: Math.log1p,
        partials: ["x < -1 ? nan : 1/(1 + x)"],
        domain: [[-0.9, 10]],
        where: "x >= -1",
        example: "log1p(1e-10)",
      }),
      log2: T("x", {
        doc: "logarithm to base 2",
        value: Math.log2,
        partials: ["x < 0 ? nan : 1/((x + 0)*ln(2))"],
        domain: [ie],
        where: "x >= 0",
        example: "log2(1024)",
      }),
      log10: T("x", {
        doc: "logarithm to base 10",
        value: Math.log10,
        partials: ["x < 0 ? nan : 1/((x + 0)*ln(10))"],
        domain: [ie],
        where: "x >= 0",
        example: "log10(1000)",
      }),
    }),
      (Gg = (...e) => (zg ??= _("./late-operations.cjs").module71).beta(...e)),
      (Rr = [0.5, 8]),
      (Ug = {
        erf: T("x", {
          doc: "error function",
          value: so,
          partials: ["2/sqrt(pi)*gauss(x)"],
          domain: [[-3, 3]],
          saturates: ["x"],
          example: "erf(0.5)",
        }),
        erfc: T("x", {
          doc: "1 - erf(x), exact for large x",
          value: Ka,
          partials: ["-2/sqrt(pi)*gauss(x)"],
          domain: [[-3, 3]],
          saturates: ["x"],
          example: "erfc(10)",
        }),
        gamma: T("x", {
          doc: "gamma function",
          value: Ja,
          partials: ["gamma(x)*digamma(x)"],
          domain: [Rr],
          where: "x >= 0 or x != floor(x)",
          example: "gamma(5)",
        }),
        lgamma: T("x", {
          doc: "logarithm of the size of gamma(x)",
          value: no,
          partials: ["digamma(x)"],
          domain: [Rr],
          example: "lgamma(1000)",
        }),
        digamma: T("x", {
          doc: "derivative of lgamma",
          value: Qa,
          partials: ["trigamma(x)"],
          domain: [Rr],
          where: "x > 0 or x != floor(x)",
          example: "digamma(1)",
        }),
        trigamma: T("x", {
          doc: "derivative of digamma",
          value: oo,
          partials: ["polygamma(2, x)"],
          domain: [Rr],
          where: "x > 0 or x != floor(x)",
          example: "trigamma(1)",
        }),
        beta: T("x, y", {
          doc: "beta function, gamma(x)*gamma(y)/gamma(x + y)",
          value: Gg,
          partials: ["betad(x, y, 1, 0)", "betad(x, y, 0, 1)"],
          domain: [Rr, Rr],
          where: "(x >= 0 or x != floor(x)) and (y >= 0 or y != floor(y)) and (x != 0 or y != 0)",
          example: "beta(2, 3)",
        }),
        normpdf: T("x", {
          doc: "density of the standard normal distribution",
          value: ho,
          partials: ["abs(x) > 40 ? 0 : -x*normpdf(x)"],
          domain: [ce],
          saturates: ["x"],
          example: "normpdf(0)",
        }),
        normcdf: T("x", {
          doc: "distribution function of the standard normal distribution",
          value: es,
          partials: ["normpdf(x)"],
          domain: [ce],
          saturates: ["x"],
          example: "normcdf(1.96)",
        }),
        normlogcdf: T("x", {
          doc: "ln(normcdf(x)), without underflow",
          value: jg,
          partials: ["normlogcdfd(x, 1)"],
          domain: [ce],
          saturates: ["x"],
          example: "normlogcdf(-40)",
        }),
        factorial: T("x", {
          symbol: "!",
          doc: "factorial, gamma(x + 1)",
          value: uo,
          partials: ["factorial(x)*digamma(x + 1)"],
          domain: [[0.1, 6]],
          where: "x > -2 or x != floor(x)",
          example: "5!",
        }),
        xlogy: T("x, y", {
          doc: "x*ln(y), and 0 where x is 0",
          value: (e, t) => (e === 0 && !Number.isNaN(t) ? 0 : e * Math.log(t)),
          partials: ["ln(y)", "x == 0 ? (y == 0 ? 0 : vanishing(x/y, x)) : x/y"],
          domain: [
            [0.1, 5],
            [0.1, 5],
          ],
          where: "x == 0 or y >= 0",
          example: "xlogy(0, 0)",
          kink: [
            "x == 0 and y == 0",
            "xlogy(0, 0) has no derivative with respect to y; nabla uses 0",
            "x",
          ],
          beside: "x == 0 ? 0 : nan",
        }),
      }),
      (Yg = {
        operators: Hg,
        "powers and logs": Wg,
        circular: qg,
        hyperbolic: Vg,
        neural: Rg,
        special: Ug,
        "steps and choice": Bg,
        lists: Lg,
        calculus: Dg,
        auxiliary: Pg,
      }),
      (Kg = new Map([
        ["arcsin", "asin"],
        ["arccos", "acos"],
        ["arctan", "atan"],
      ])),
      (Ld = Object.entries(Yg).flatMap(([e, t]) =>
        Object.entries(t).map(([r, i]) => ({ ...i, name: r, group: e })),
      )),
      (pt = Ld.filter((e) => "value" in e).map((e, t) => ({ ...e, code: t }))),
      (Rd = new Map(pt.map((e) => [e.name, e]))),
      (se = (e) => Rd.get(e)),
      (Ee = new Map([
        ...Ld.filter(({ group: e }) => e !== "operators").map((e) => [e.name, Rd.get(e.name) ?? e]),
        ...[...Kg].map(([e, t]) => [e, se(t)]),
      ]));
    Qg = (e, t) => e.name.name === t.name.name && e.position === void 0;
    Ft = ({ name: e, position: t }) => `${oe(e.name)}${t === void 0 ? "" : `[${X(t)}]`}`;
    eb = new Set([Ke, "grad"]);
    (Yo = (e, ...t) =>
      e.kind === "call" &&
      t.includes(e.callee.name) &&
      e.callee.end - e.callee.start === 1 &&
      !it(e)),
      (Ko = (e) => Yo(e, "sqrt", "cbrt"));
    (Hi = (e) => e.kind === "chain" && e.isPercent === !0 && e.operands.length === 2 && !it(e)),
      (wd = (e) => e.kind === "chain" && e.isPercent === !0 && e.operands.length === 3 && !it(e));
    (kd = (e) => e.kind === "call" && e.isOpen === !0 && e.operands[0]?.end === e.end),
      (sb = ({ start: e, exponent: t }) => t.start === e),
      (nb = (e) => e.kind !== "number" && e.kind !== "name" && Jo(e)?.kind === "call");
    (ge = X), (lb = (e) => Wd(e) !== void 0);
    zd = ({ callee: e, operands: [t] }) =>
      we(t ?? e, ["an operator", "the end of the statement"], "write * between two factors");
    Vo = {
      Statement: (e, t, r) => (cb(e) ? e : { kind: "expression", value: e, start: t, end: r }),
      Constant: (e, t, r, i, [a], s, n) => {
        if (a === void 0) return { kind: "constant", target: t, value: i, start: s, end: n };
        throw et(
          a,
          `${t.name} is a constant, which has no uncertainty`,
          `without const, ${t.name} is an input, which can have one`,
        );
      },
      Definition: (e, [t], r, i, [a], s, n) => {
        if (t === void 0)
          return a === void 0
            ? { kind: "assignment", target: e, value: i, start: s, end: n }
            : { kind: "assignment", target: e, value: i, uncertainty: a, start: s, end: n };
        if ((hb(i, t), a === void 0))
          return { kind: "function", target: e, parameters: t, body: i, start: s, end: n };
        throw et(
          a,
          "a function has no uncertainty",
          "make an uncertain input, as in x = 3 \xB1 0.1, and use it in the function",
        );
      },
      Change: (e, t, r, i, a, [s], n, l) => Jg([e, ...r], i, a, s, { start: n, end: l }),
      Target: (e, [t], r, i) => ({ name: e, position: t, start: r, end: i }),
      Position: (e, t, r) => t,
      Expressions: (e, t, r) => [e, ...r],
      Uncertainty: (e, t, [r], i, a) => {
        const s = r === void 0 ? us(t) : void 0,
          n = s ?? t;
        return wb(n), { size: n, isRelative: s !== void 0 || r !== void 0, start: i, end: a };
      },
      Parameters: (e, t, r, i) => [t, ...i],
      Expression: (e, t, [r], i, [a], s, n) => ({
        kind: "conditional",
        condition: e,
        whenTrue: r,
        whenFalse: a,
        start: s,
        end: n,
      }),
      Disjunction: To,
      Conjunction: To,
      Sum: (e, t, r, i, a) => {
        let s = [],
          n = e;
        for (let u = 0; u < r.length; u++) {
          let h = r[u],
            d = t[u];
          (d === Eo || d === yd) && ((d = d === Eo ? "+" : "-"), lb(n) && s.push(u)),
            (n = h),
            Hi(h) && ((d += "%"), (r[u] = { ...h.operands[0], ...db(h) })),
            (t[u] = d);
        }
        const l = Lo(e, t, r, i, a);
        return s.length === 0 ? l : { ...l, maybeCalls: s };
      },
      sumOperator: (e, t, r, i) =>
        os(i, t - 1) && !os(i, r) ? (e === "+" ? Eo : yd) : e === "+" ? "+" : "-",
      Factor: (e, t, r, [i], a, s) => ib(e, i?.[0], a, s),
      Comparison: (e, t, r, i, a) => {
        const [s, n] = r;
        if (s !== void 0 && n !== void 0) {
          const l = (u, h, d) => `${X(u)} ${h} ${X(d)}`;
          throw vo({ start: i, end: a }, `${l(e, t[0], s)} and ${l(s, t[1], n)}`);
        }
        return To(e, t, r, i, a);
      },
      Product: (e, t, r, i, a) => {
        let s = e,
          n = e;
        for (let l = 0; l < r.length; l++) {
          const u = r[l],
            h = t[l],
            d = h.trim();
          if ((d === "%" && $b(n, h, u), d !== "*" && Ab(n, d, u), nb(n))) {
            const c = qo(n, (p) => {
              const [b] = p.operands,
                x = ke(Od(b, d, u));
              return [`${p.callee.name}(${x})`, ke(Od(p, d, u))];
            });
            l > 0 ? (r[l - 1] = c) : (s = c);
          }
          (t[l] = d), (n = u);
        }
        return Lo(s, t, r, i, a);
      },
      productOperator: (e, t, r, i) =>
        e !== "%" ? Qo(e) : `${os(i, t - 1) ? " " : ""}%${os(i, r) ? " " : ""}`,
      Negation_not: Fo,
      Sign_sign: Fo,
      Exponent_sign: Fo,
      Coefficient_product: (e, t, r, i) => ({
        kind: "chain",
        operands: [e, t],
        operators: [ht],
        start: r,
        end: i,
      }),
      Gradient: (e, t, [r], i, a) => {
        if (r !== void 0) {
          const s = X(t);
          throw Pe({ start: i, end: a }, `${e}${s}${r}`, [`(${e}${s})${r}`, `${e}(${s}${r})`]);
        }
        return {
          kind: "call",
          callee: { kind: "name", name: Ke, start: i, end: i + e.length },
          primes: 0,
          operands: [t],
          start: i,
          end: a,
        };
      },
      GradientPower_superscript: (e) => e,
      GradientPower_operator: (e, t) => `${e}${X(t)}`,
      Power: (e, [t], r, [i], a, s) => {
        if ((i !== void 0 && yb(e, i, { start: a, end: s }), t === void 0))
          return { kind: "power", base: e, exponent: i, start: a, end: s };
        const n = Ad(t, a, s);
        return {
          kind: "power",
          base: e,
          exponent: i === void 0 ? n : { kind: "power", base: n, exponent: i, start: a, end: s },
          start: a,
          end: s,
        };
      },
      Primary_group: (e, t, r, i, a) => ({ ...t, start: i, end: a }),
      Primary_list: (e, [t], r, i, a) => {
        const [s] = t ?? [];
        return s?.kind === "comprehension" && s.start === s.element.start
          ? { ...s, start: i, end: a }
          : { kind: "list", items: t ?? [], start: i, end: a };
      },
      Primary_bars: (e, t, r, i, a) => rb(t, i, a),
      Primary_root: tb,
      Range: (e, t, [r], i, a) => ({
        kind: "range",
        from: qo(e, (s) => {
          const n = ke(s.operands[0]);
          return [`${s.callee.name}(${n}..${ke(r)})`, `${ke(s)}..${ke(r)}`];
        }),
        to: r,
        start: i,
        end: a,
      }),
      Postfix: (e, t, r) => {
        let i = e;
        for (const { position: a, end: s, isDegree: n } of t)
          i = n
            ? Uo("rad", { start: s - 1, end: s }, i, { start: r, end: s })
            : a === void 0
              ? { kind: "factorial", operand: i, start: r, end: s }
              : { kind: "index", base: i, position: a, start: r, end: s };
        return i;
      },
      PostfixSign_index: (e, t, r, i, a) => ({ position: t, end: a }),
      factorial: (e, t, r) => ({ position: void 0, end: r }),
      degree: (e, t, r) => ({ position: void 0, end: r, isDegree: !0 }),
      Call: (e, [t], r, [i], [a], s, n) => {
        if (i !== void 0 && a !== void 0)
          throw we({ start: i.end, end: n }, ["an operator", "the end of the statement"]);
        const l = i === void 0 ? a : xd(i);
        if (l === void 0) throw we({ start: n, end: n }, ["`(` and where to take the derivative"]);
        const { operands: u, superscript: h, readings: d } = l,
          c = {
            kind: "call",
            callee: e,
            primes: t?.length ?? 0,
            operands: u,
            start: s,
            end: n,
            ...(l.isOpen && { isOpen: !0 }),
            ...(d && { readings: d(e.name) }),
          };
        if (h === void 0) return c;
        if (h === "\u207B\xB9") throw ob(c, h);
        const p = Ad(h, s, n);
        return { kind: "power", base: c, exponent: p, start: s, end: n };
      },
      Applied_plain: (e) => ({ operands: e }),
      Applied_raised: (e, t) => ({ operands: t, superscript: e, isOpen: !0 }),
      Applied_open: (e, t, r) => ({ ...xd(r), superscript: e }),
      Arguments: (e, [t], r) => t ?? [],
      Items: (e, [t], r, i, a, s) => {
        if (t === void 0) return [e, ...i];
        const [n] = i;
        if (n !== void 0) throw we(n, ["one expression with a `for`, and nothing after it"]);
        return [{ kind: "comprehension", element: e, ...t, start: a, end: s }];
      },
      For: (e, t, r, i) => ({ variable: t, source: i }),
      name: (e, t, r) => ({ kind: "name", name: mb(e), start: t, end: r }),
      number: $d,
      coefficient: $d,
    };
    ([Eo, yd] = [" +", " -"]),
      (os = (e, t) => {
        const r = e.charCodeAt(t);
        return r <= 32 || r === 35 || (r > 127 && /[\s\u200b\ufeff]/.test(e[t]));
      }),
      (db = ({ start: e, end: t }) => ({ start: e, end: t })),
      (ke = X),
      (fb = new Set(["assignment", "definitions", "move", "constant", "function"])),
      (cb = (e) => fb.has(e.kind));
    Lo = (e, t, r, i, a) => ({
      kind: "chain",
      operands: r.length === 1 ? [e, r[0]] : [e, ...r],
      operators: t,
      start: i,
      end: a,
    });
    (pb = new Map([
      ["\u2212", "-"],
      ["\u2013", "-"],
      ["\xD7", "*"],
      ["\xB7", "*"],
      ["\u22C5", "*"],
      ["\u2217", "*"],
      ["\xF7", "/"],
      ["\u2215", "/"],
      ["\u2044", "/"],
      ["mod", "%"],
      ["\u2264", "<="],
      ["\u2265", ">="],
      ["\u2260", "!="],
    ])),
      (Qo = (e) => pb.get(e) ?? e),
      (mb = (e) => (gb.test(e) ? e : _g(e.startsWith("`") ? e.slice(1, -1) : e))),
      (gb = /^\w+$/);
    bb = new Map(
      "\xBD1/2 \u21531/3 \u21542/3 \xBC1/4 \xBE3/4 \u21551/5 \u21562/5 \u21573/5 \u21584/5 \u21591/6 \u215A5/6 \u21501/7 \u215B1/8 \u215C3/8 \u215D5/8 \u215E7/8 \u21511/9 \u21521/10"
        .split(" ")
        .map((e) => [e.slice(0, 1), e.slice(1).split("/").map(Number)]),
    );
    kb = "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079";
    (xb = (e) =>
      Number(
        e.replace(/./gu, (t) =>
          t === "\u207B" ? "-" : t === "\u207A" ? "+" : String(kb.indexOf(t)),
        ),
      )),
      (Od = (e, t, r) => ({
        kind: "chain",
        operands: [e, r],
        operators: [t],
        start: e.start,
        end: r.end,
      }));
    (Ro = (e, t) => (e.kind === "unary" ? { ...e, operand: Ro(e.operand, t) } : t)),
      (E = Symbol("failed")),
      (I = Object.freeze([])),
      (Gd = 128),
      (Cb = 129),
      (U = (e) => {
        const t = new Uint8Array(130);
        for (const r of [...e, Gd]) t[r] = 1;
        return t;
      }),
      (Nb = U([35])),
      (pe = U([
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77,
        78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 95, 97, 98, 99, 100, 101, 102, 103, 104,
        105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
      ])),
      (Wr = U([
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31, 32, 35,
      ])),
      (zr = U([
        65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87,
        88, 89, 90, 95, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112,
        113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
      ])),
      (Po = U([43])),
      (Mb = U([99])),
      (hs = U([40])),
      (Di = U([
        65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87,
        88, 89, 90, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
        112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
      ])),
      (Zo = U([91])),
      (Cd = U([44])),
      (Ud = U([42, 43, 45, 47, 58, 94])),
      (_b = U([61])),
      (ms = U([
        40, 43, 45, 46, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65, 66, 67, 68, 69, 70, 71, 72, 73,
        74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 95, 96, 97, 98, 99,
        100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117,
        118, 119, 120, 121, 122, 124,
      ])),
      (Q = U([])),
      (el = U([
        65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87,
        88, 89, 90, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112,
        113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
      ])),
      (Ib = U([96])),
      (Sb = U([97, 110, 111])),
      (jb = U([97])),
      (Yd = U([111])),
      (Nd = U([63])),
      (Kd = U([37])),
      (Ho = U([
        97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115,
        116, 117, 118, 119, 120, 121, 122,
      ])),
      (Wo = U([
        65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87,
        88, 89, 90,
      ])),
      (Eb = U([110])),
      (Tb = U([37, 42, 47, 109])),
      (Pt = U([43, 45])),
      (Pi = U([46])),
      (Fb = U([33, 60, 61, 62])),
      (cs = U([42, 94])),
      (Jd = U([33])),
      (Pb = U([109])),
      (Db = U([45])),
      (Bb = U([97, 102, 105, 109, 110, 111])),
      (ft = U([48, 49, 50, 51, 52, 53, 54, 55, 56, 57])),
      (Bi = U([
        40, 46, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75,
        76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 95, 96, 97, 98, 99, 100,
        101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118,
        119, 120, 121, 122, 124,
      ])),
      (tl = U([46, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57])),
      (qb = U([33, 91])),
      (Vb = U([88, 120])),
      (Ei = U([
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65, 66, 67, 68, 69, 70, 97, 98, 99, 100, 101, 102,
      ])),
      (Md = U([48])),
      (Lb = U([66, 98])),
      (Ti = U([48, 49])),
      (_d = U([69, 101])),
      (Xd = U([39])),
      (Rb = U([124])),
      (Hb = U([40, 91])),
      (Wb = U([102]));
    dv = () => (0, Hd.createRequire)(__filename)("./deep.cjs");
    Fd = "a number, a name or `(`";
    pv = (e, t) => Number(e.startsWith("`")) - Number(t.startsWith("`"));
  });
var cl = {};
H(cl, { a: () => gs, b: () => Ur, c: () => Wi, d: () => Dt });
function Wi(e, t) {
  const [r, i, a] = t,
    s = wv[e];
  if (s !== void 0) return xv(r, s, i);
  switch (e) {
    case "neg":
      return { kind: "unary", operator: "-", operand: r, ...Je };
    case "not":
      return { kind: "unary", operator: "not", operand: r, ...Je };
    case "pow":
      return { kind: "power", base: r, exponent: i, ...Je };
    case "factorial":
      return { kind: "factorial", operand: r, ...Je };
    case "if":
      return { kind: "conditional", condition: r, whenTrue: i, whenFalse: a, ...Je };
    default:
      return {
        kind: "call",
        callee: { kind: "name", name: e, ...Je },
        primes: 0,
        operands: t,
        ...Je,
      };
  }
}
function xv(e, t, r) {
  if (e === Se && r === Se) return Se;
  const i = kv.find((a) => a.includes(t));
  return e.kind === "chain" && i?.includes(e.operators[0])
    ? { ...e, operands: [...e.operands, r], operators: [...e.operators, t] }
    : { kind: "chain", operands: [e, r], operators: [t], ...Je };
}
function Dt(e) {
  return Number.isNaN(e)
    ? { kind: "name", name: "nan", ...Je }
    : e < 0 || Object.is(e, -0)
      ? { kind: "unary", operator: "-", operand: Dt(-e), ...Je }
      : e === Number.POSITIVE_INFINITY
        ? { kind: "name", name: "inf", ...Je }
        : { kind: "number", value: e, ...Je };
}
var gs,
  wv,
  kv,
  Je,
  Ur,
  Bt = ne(() => {
    je();
    (gs = {
      or: "or",
      and: "and",
      "<": "lt",
      "<=": "le",
      ">": "gt",
      ">=": "ge",
      "==": "eq",
      "!=": "ne",
      "+": "add",
      "-": "sub",
      "+%": "add",
      "-%": "sub",
      "*": "mul",
      "/": "div",
      "//": "div",
      "%": "mod",
      [ht]: "mul",
    }),
      (wv = Object.fromEntries(
        Object.entries(gs)
          .filter(([e]) => e.length === 1 || !/^[-+/].|^j/.test(e))
          .map(([e, t]) => [t, e]),
      )),
      (kv = [["+", "-"], ["*", "/", "%"], ["and"], ["or"]]),
      (Je = { start: 0, end: 0 }),
      (Ur = (e) => ({ kind: "name", name: e, ...Je }));
  });
var wl = {};
H(wl, { a: () => z, b: () => bl, c: () => J, d: () => st, e: () => ks, f: () => vl });
function bl(e) {
  for (let t = 0; t < e.length; t++) if (typeof e[t] != "number") return !1;
  return !0;
}
function vl(e, t) {
  const [r] = ks(e);
  return r === void 0
    ? t(e)
    : Array.from({ length: r }, (i, a) => t(e.map((s) => (z(s) ? s[a] : s))));
}
var z,
  J,
  st,
  ks,
  kt = ne(() => {
    z = (e) => typeof e != "number";
    (J = (e) => (z(e) ? e : [e])),
      (st = (e, t) => (z(e) ? e.map(t) : t(e))),
      (ks = (e) => [...new Set(e.filter(z).map(({ length: t }) => t))]);
  });
var _l = {};
H(_l, { a: () => Ji });
var $1,
  Ji,
  Xi = ne(() => {
    ($1 = {
      nothing: "",
      expression: " [expr]",
      expressions: " expr, \u2026",
      names: " [name\u2026]",
      name: " NAME",
      file: " FILE",
      topic: " [topic]",
      setting: " [option value]",
    }),
      (Ji = (e) => {
        const { name: t, takes: r } = e;
        return `:${t}${r === "text" ? ` ${e.form}` : $1[r]}`;
      });
  });
var Ql = {};
H(Ql, { a: () => Ds });
var Ds,
  Zl = ne(() => {
    Ds = {
      name: "nabla",
      version: "0.1.0",
      description:
        "The calculator that differentiates: type a formula, get its value and the exact gradient with respect to every variable in it.",
      keywords: ["calculator", "repl", "autodiff", "gradient", "backpropagation", "derivative"],
      license: "MIT",
      type: "module",
      author: "the nabla developers",
      engines: { node: "^20.19.0 || >=22.12.0" },
      packageManager: "npm@11.19.1",
      bin: { nabla: "dist/nabla.cjs" },
      man: ["./dist/nabla.1"],
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./package.json": "./package.json",
      },
      types: "./dist/index.d.ts",
      files: [
        "dist",
        "docs",
        "examples",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
      ],
      scripts: {
        generate: "tsx grammar/generate.ts",
        build: "npm run generate && tsx scripts/build.ts",
        dependencies: "npm run build",
        prepack: "npm run build",
        dev: "tsx bin/nabla.ts",
        check: "tsc",
        lint: "biome check --error-on-warnings .",
        format: "biome check --write .",
        pretest: "npm run build",
        test: "vitest run",
      },
      devDependencies: {
        "@biomejs/biome": "~2.5.15",
        "@duckdb/node-api": "^1.5.6-r.1",
        "@lydell/node-pty": "^1.1.0",
        "@stdlib/math-base-special-beta": "^0.3.1",
        "@stdlib/math-base-special-digamma": "^0.3.1",
        "@stdlib/math-base-special-erf": "^0.2.6",
        "@stdlib/math-base-special-erfc": "^0.2.5",
        "@stdlib/math-base-special-gamma": "^0.3.1",
        "@stdlib/math-base-special-gammaln": "^0.3.1",
        "@stdlib/math-base-special-polygamma": "^0.2.3",
        "@stdlib/math-base-special-trigamma": "^0.3.1",
        "@types/d3-array": "^3.2.2",
        "@types/d3-contour": "^3.0.6",
        "@types/node": "^20.19.43",
        "@xterm/headless": "^6.0.0",
        ajv: "^8.20.0",
        chalk: "^5.6.2",
        commander: "^14.0.3",
        "csv-parse": "^7.0.3",
        "d3-array": "^3.2.5",
        "d3-contour": "^4.0.3",
        esbuild: "^0.28.2",
        "fast-check": "^4.10.2",
        "get-east-asian-width": "^1.7.0",
        "ml-matrix": "^6.15.1",
        "ohm-js": "^17.5.0",
        "pure-rand": "^8.4.2",
        rolldown: "~1.2.19",
        "rolldown-plugin-dts": "^0.23.2",
        tsx: "^4.23.15",
        typescript: "^7.0.2",
        vitest: "^4.1.12",
      },
      allowScripts: { esbuild: !1 },
      overrides: { "rolldown-plugin-dts": { typescript: "$typescript" } },
    };
  });
var tu = {};
H(tu, { a: () => qe, b: () => eu, c: () => ra, d: () => Nt, e: () => ur, f: () => hr });
function qe(e) {
  return Number.isFinite(e)
    ? Object.is(e, -0)
      ? "-0"
      : String(e)
    : Number.isNaN(e)
      ? "nan"
      : e > 0
        ? "inf"
        : "-inf";
}
function Nt(e, { digits: t, notation: r }) {
  const i = r === "scientific",
    a = t === Number.POSITIVE_INFINITY;
  if (!Number.isFinite(e) || (a && !i)) return qe(e);
  if (e === 0) return "0";
  if (a || Number.isSafeInteger(e)) return i ? kc(e) : qe(e);
  const s = e.toPrecision(t),
    n = Math.abs(e) < 1e-5 && /^-?0\.00000/.test(s);
  return i || n || s.includes("e") ? kc(e, t - 1) : s.includes(".") ? yc(s) : e.toFixed(1);
}
function kc(e, t) {
  const [r, i] = e.toExponential(t).split("e");
  return `${yc(r)}e${Number(i)}`;
}
var eu,
  ra,
  ur,
  hr,
  xc,
  yc,
  ii = ne(() => {
    (eu = ["auto", "scientific"]), (ra = 10);
    (ur = (e) => xc(e, qe)),
      (hr = (e, t) => xc(e, (r) => Nt(r, t))),
      (xc = (e, t) => (typeof e == "number" ? t(e) : `[${e.map(t).join(", ")}]`)),
      (yc = (e) => (e.endsWith("0") && e.includes(".") ? e.replace(/\.?0+$/, "") : e));
  });
var au = {};
H(au, { a: () => ai, b: () => ia });
function ai(e, t, r) {
  if (t === void 0) return hr(e, r);
  if (typeof e == "number") return $c(e, t, r);
  const i = t;
  return `[${e.map((a, s) => $c(a, i[s], r)).join(", ")}]`;
}
function $c(e, t, r) {
  const i = ia(e, t, r);
  return `${i.value} \xB1 ${i.size}`;
}
function ia(e, t, r) {
  const { digits: i, notation: a } = r;
  if (
    !(Number.isFinite(e) && t > 0 && t < Number.POSITIVE_INFINITY) ||
    i === Number.POSITIVE_INFINITY
  )
    return { value: Nt(e, r), size: mw(t, r) };
  const s = hw(t) && dw(e, t) ? 1 : Bs,
    n = dr(t, s) - (s - 1),
    l = Math.max(n, fw(e)),
    u = dr(Math.max(Math.abs(e), t), i),
    h = a === "scientific" || u < -5 || (u >= i && l > 0),
    d = h ? cw(e, l, r) : Ac(e, -l),
    c = dr(t, s) >= -5 && n <= 0 && a === "auto",
    p = !h && u - n < i;
  return { value: l > n ? pw(d) : d, size: c || p ? Ac(t, -n) : iu(t, s - 1) };
}
function dw(e, t) {
  const r = e / 10 ** dr(t, 1),
    i = 4 * Number.EPSILON * Math.abs(r);
  return Math.abs(r - Math.round(r)) <= ru + i;
}
function fw(e) {
  if (e === 0) return Number.NEGATIVE_INFINITY;
  const t = Math.max(Math.floor(Math.log2(Math.abs(e))) - 52, -1074),
    r = Math.ceil(t * Math.log10(2));
  return Number.isSafeInteger(e) ? Math.min(0, r) : r;
}
function cw(e, t, r) {
  const i = dr(e, 17) - t;
  if (e === 0 || i < 0) return Nt(e, r);
  const a = iu(e, i);
  return Number(a.split("e")[1]) === dr(e, 17) ? a : iu(e, i + 1);
}
function mw(e, t) {
  if (!(Number.isFinite(t.digits) && Number.isFinite(e))) return Nt(e, t);
  const r = dr(e, Bs) + 1,
    i = t.notation === "scientific" || r > t.digits ? Bs : Math.max(Bs, r);
  return Nt(e, { ...t, digits: i });
}
var Bs,
  ru,
  hw,
  Ac,
  iu,
  pw,
  dr,
  aa = ne(() => {
    ii();
    (Bs = 2), (ru = 1e-6);
    hw = (e) => Math.abs(Number(e.toPrecision(1)) - e) <= ru * ru * e;
    Ac = (e, t) => e.toFixed(Math.max(0, Math.min(100, t))).replace(/^-(0\.?0*)$/, "$1");
    (iu = (e, t) => e.toExponential(Math.max(0, Math.min(100, t))).replace("e+", "e")),
      (pw = (e) => e.replace(/^([^e]*\.[^e]*?)0+(?=e|$)/, "$1").replace(/\.(?=e|$)/, ""));
    dr = (e, t) => (e === 0 ? 0 : Number(e.toExponential(Math.min(t, 17) - 1).split("e")[1]));
  });
var fu = {};
H(fu, { a: () => lu, b: () => uu, c: () => hu, d: () => du });
function vw() {
  const e = new Map();
  for (const [t, r] of Object.entries(de)) {
    for (const [i, a] of Object.entries(r))
      (de[i] = { open: `\x1B[${a[0]}m`, close: `\x1B[${a[1]}m` }),
        (r[i] = de[i]),
        e.set(a[0], a[1]);
    Object.defineProperty(de, t, { value: r, enumerable: !1 });
  }
  return (
    Object.defineProperty(de, "codes", { value: e, enumerable: !1 }),
    (de.color.close = "\x1B[39m"),
    (de.bgColor.close = "\x1B[49m"),
    (de.color.ansi = Oc()),
    (de.color.ansi256 = Cc()),
    (de.color.ansi16m = Nc()),
    (de.bgColor.ansi = Oc(10)),
    (de.bgColor.ansi256 = Cc(10)),
    (de.bgColor.ansi16m = Nc(10)),
    Object.defineProperties(de, {
      rgbToAnsi256: {
        value(t, r, i) {
          return t === r && r === i
            ? t < 8
              ? 16
              : t > 248
                ? 231
                : Math.round(((t - 8) / 247) * 24) + 232
            : 16 +
                36 * Math.round((t / 255) * 5) +
                6 * Math.round((r / 255) * 5) +
                Math.round((i / 255) * 5);
        },
        enumerable: !1,
      },
      hexToRgb: {
        value(t) {
          const r = /[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));
          if (!r) return [0, 0, 0];
          let [i] = r;
          i.length === 3 && (i = [...i].map((s) => s + s).join(""));
          const a = Number.parseInt(i, 16);
          return [(a >> 16) & 255, (a >> 8) & 255, a & 255];
        },
        enumerable: !1,
      },
      hexToAnsi256: { value: (t) => de.rgbToAnsi256(...de.hexToRgb(t)), enumerable: !1 },
      ansi256ToAnsi: {
        value(t) {
          if (t < 8) return 30 + t;
          if (t < 16) return 90 + (t - 8);
          let r, i, a;
          if (t >= 232) (r = ((t - 232) * 10 + 8) / 255), (i = r), (a = r);
          else {
            t -= 16;
            const l = t % 36;
            (r = Math.floor(t / 36) / 5), (i = Math.floor(l / 6) / 5), (a = (l % 6) / 5);
          }
          const s = Math.max(r, i, a) * 2;
          if (s === 0) return 30;
          let n = 30 + ((Math.round(a) << 2) | (Math.round(i) << 1) | Math.round(r));
          return s === 2 && (n += 60), n;
        },
        enumerable: !1,
      },
      rgbToAnsi: { value: (t, r, i) => de.ansi256ToAnsi(de.rgbToAnsi256(t, r, i)), enumerable: !1 },
      hexToAnsi: { value: (t) => de.ansi256ToAnsi(de.hexToAnsi256(t)), enumerable: !1 },
    }),
    de
  );
}
function yw(e, t, r) {
  let i = e.indexOf(t);
  if (i === -1) return e;
  let a = t.length,
    s = 0,
    n = "";
  do (n += e.slice(s, i) + t + r), (s = i + a), (i = e.indexOf(t, s));
  while (i !== -1);
  return (n += e.slice(s)), n;
}
function $w(e, t, r, i) {
  let a = 0,
    s = "";
  do {
    const n = e[i - 1] === "\r";
    (s +=
      e.slice(a, n ? i - 1 : i) +
      t +
      (n
        ? `\r
`
        : `
`) +
      r),
      (a = i + 1),
      (i = e.indexOf(
        `
`,
        a,
      ));
  } while (i !== -1);
  return (s += e.slice(a)), s;
}
function na(e) {
  return Ec(e);
}
function uu(e, t = !1) {
  const r = new jc({ level: e ? 1 : 0 }),
    i = e && t ? Mw() : _w(r);
  return {
    strong: Lt(r.bold),
    dim: Lt(r.dim),
    error: Lt(r.red),
    hint: Lt(r.cyan),
    positive: Lt(r.green),
    negative: Lt(r.magenta),
    number: Lt(r.yellow),
    function: Lt(r.blue),
    unknown: Lt(r.red.underline),
    shade: (a, s) => i[a](s),
    isColored: e,
  };
}
function Mw() {
  const e = new jc({ level: 2 }),
    t = [230, 229, 228, 221, 215, 209, 203, 196];
  return [e.dim, ...t.map((r) => e.ansi256(16).bgAnsi256(r))];
}
function _w(e) {
  const [t, r, i] = [e.black.bgWhite, e.black.bgCyan, e.black.bgYellow],
    a = e.whiteBright.bgRed;
  return [e.dim, t, r, r, i, i, a, a, a];
}
function du(e, t, r) {
  if (e !== "auto") return e === "always";
  const { FORCE_COLOR: i, NO_COLOR: a, CLICOLOR_FORCE: s, CLICOLOR: n, TERM: l } = t;
  return i
    ? i !== "0" && i !== "false"
    : a
      ? !1
      : s && s !== "0"
        ? !0
        : r && l !== "dumb" && n !== "0";
}
var Oc,
  Cc,
  Nc,
  de,
  o5,
  gw,
  bw,
  l5,
  ww,
  Mt,
  qs,
  Mc,
  kw,
  xw,
  _c,
  Ic,
  su,
  si,
  sa,
  Sc,
  ni,
  Aw,
  jc,
  Ec,
  nu,
  Ow,
  Cw,
  ou,
  Vs,
  Nw,
  u5,
  h5,
  lu,
  Lt,
  hu,
  oa = ne(() => {
    (Oc =
      (e = 0) =>
      (t) =>
        `\x1B[${t + e}m`),
      (Cc =
        (e = 0) =>
        (t) =>
          `\x1B[${38 + e};5;${t}m`),
      (Nc =
        (e = 0) =>
        (t, r, i) =>
          `\x1B[${38 + e};2;${t};${r};${i}m`),
      (de = {
        modifier: {
          reset: [0, 0],
          bold: [1, 22],
          dim: [2, 22],
          italic: [3, 23],
          underline: [4, 24],
          overline: [53, 55],
          inverse: [7, 27],
          hidden: [8, 28],
          strikethrough: [9, 29],
        },
        color: {
          black: [30, 39],
          red: [31, 39],
          green: [32, 39],
          yellow: [33, 39],
          blue: [34, 39],
          magenta: [35, 39],
          cyan: [36, 39],
          white: [37, 39],
          blackBright: [90, 39],
          gray: [90, 39],
          grey: [90, 39],
          redBright: [91, 39],
          greenBright: [92, 39],
          yellowBright: [93, 39],
          blueBright: [94, 39],
          magentaBright: [95, 39],
          cyanBright: [96, 39],
          whiteBright: [97, 39],
        },
        bgColor: {
          bgBlack: [40, 49],
          bgRed: [41, 49],
          bgGreen: [42, 49],
          bgYellow: [43, 49],
          bgBlue: [44, 49],
          bgMagenta: [45, 49],
          bgCyan: [46, 49],
          bgWhite: [47, 49],
          bgBlackBright: [100, 49],
          bgGray: [100, 49],
          bgGrey: [100, 49],
          bgRedBright: [101, 49],
          bgGreenBright: [102, 49],
          bgYellowBright: [103, 49],
          bgBlueBright: [104, 49],
          bgMagentaBright: [105, 49],
          bgCyanBright: [106, 49],
          bgWhiteBright: [107, 49],
        },
      }),
      (o5 = Object.keys(de.modifier)),
      (gw = Object.keys(de.color)),
      (bw = Object.keys(de.bgColor)),
      (l5 = [...gw, ...bw]);
    (ww = vw()),
      (Mt = ww),
      (qs = (() => {
        if (!("navigator" in globalThis)) return 0;
        if (globalThis.navigator.userAgentData) {
          const e = navigator.userAgentData.brands.find(({ brand: t }) => t === "Chromium");
          if (e && e.version > 93) return 3;
        }
        return /\b(Chrome|Chromium)\//.test(globalThis.navigator.userAgent) ? 1 : 0;
      })()),
      (Mc = qs !== 0 && { level: qs, hasBasic: !0, has256: qs >= 2, has16m: qs >= 3 }),
      (kw = { stdout: Mc, stderr: Mc }),
      (xw = kw);
    ({ stdout: _c, stderr: Ic } = xw),
      (su = Symbol("GENERATOR")),
      (si = Symbol("STYLER")),
      (sa = Symbol("IS_EMPTY")),
      (Sc = ["ansi", "ansi", "ansi256", "ansi16m"]),
      (ni = Object.create(null)),
      (Aw = (e, t = {}) => {
        if (t.level && !(Number.isInteger(t.level) && t.level >= 0 && t.level <= 3))
          throw new Error("The `level` option should be an integer from 0 to 3");
        const r = _c ? _c.level : 0;
        e.level = t.level === void 0 ? r : t.level;
      }),
      (jc = class {
        constructor(e) {
          return Ec(e);
        }
      }),
      (Ec = (e) => {
        const t = (...r) => r.join(" ");
        return Aw(t, e), Object.setPrototypeOf(t, na.prototype), t;
      });
    Object.setPrototypeOf(na.prototype, Function.prototype);
    for (const [e, t] of Object.entries(Mt))
      ni[e] = {
        get() {
          const r = Vs(this, ou(t.open, t.close, this[si]), this[sa]);
          return Object.defineProperty(this, e, { value: r }), r;
        },
      };
    ni.visible = {
      get() {
        const e = Vs(this, this[si], !0);
        return Object.defineProperty(this, "visible", { value: e }), e;
      },
    };
    (nu = (e, t, r, ...i) =>
      e === "rgb"
        ? t === "ansi16m"
          ? Mt[r].ansi16m(...i)
          : t === "ansi256"
            ? Mt[r].ansi256(Mt.rgbToAnsi256(...i))
            : Mt[r].ansi(Mt.rgbToAnsi(...i))
        : e === "hex"
          ? nu("rgb", t, r, ...Mt.hexToRgb(...i))
          : Mt[r][e](...i)),
      (Ow = ["rgb", "hex", "ansi256"]);
    for (const e of Ow) {
      ni[e] = {
        get() {
          const { level: r } = this;
          return function (...i) {
            const a = ou(nu(e, Sc[r], "color", ...i), Mt.color.close, this[si]);
            return Vs(this, a, this[sa]);
          };
        },
      };
      const t = "bg" + e[0].toUpperCase() + e.slice(1);
      ni[t] = {
        get() {
          const { level: r } = this;
          return function (...i) {
            const a = ou(nu(e, Sc[r], "bgColor", ...i), Mt.bgColor.close, this[si]);
            return Vs(this, a, this[sa]);
          };
        },
      };
    }
    (Cw = Object.defineProperties(() => {}, {
      ...ni,
      level: {
        enumerable: !0,
        get() {
          return this[su].level;
        },
        set(e) {
          this[su].level = e;
        },
      },
    })),
      (ou = (e, t, r) => {
        let i, a;
        return (
          r === void 0 ? ((i = e), (a = t)) : ((i = r.openAll + e), (a = t + r.closeAll)),
          { open: e, close: t, openAll: i, closeAll: a, parent: r }
        );
      }),
      (Vs = (e, t, r) => {
        const i = (...a) => Nw(i, a.length === 1 ? "" + a[0] : a.join(" "));
        return Object.setPrototypeOf(i, Cw), (i[su] = e), (i[si] = t), (i[sa] = r), i;
      }),
      (Nw = (e, t) => {
        if (e.level <= 0 || !t) return e[sa] ? "" : t;
        let r = e[si];
        if (r === void 0) return t;
        const { openAll: i, closeAll: a } = r;
        if (t.includes("\x1B")) for (; r !== void 0; ) (t = yw(t, r.close, r.open)), (r = r.parent);
        const s = t.indexOf(`
`);
        return s !== -1 && (t = $w(t, a, i, s)), i + t + a;
      });
    Object.defineProperties(na.prototype, ni);
    (u5 = na()), (h5 = na({ level: Ic ? Ic.level : 0 })), (lu = ["auto", "always", "never"]);
    Lt = (e) => e;
    hu = ({ COLORTERM: e, FORCE_COLOR: t, TERM: r = "" }) =>
      /^[1-3]$/.test(t ?? "") ? t !== "1" : (e !== void 0 && e !== "") || r.includes("256color");
  });
var pu = {};
H(pu, { a: () => Ls, b: () => Iw });
function Ls(e, t) {
  if (!(e > 0)) return "";
  const r = e === t ? 8 : Math.round((8 * e) / t);
  return r === 0 ? "\u258F" : "\u2588".repeat(r);
}
function Iw(e, t) {
  if (!(e > 0)) return "";
  const r = e === t ? cu.length : Math.round((cu.length * e) / t);
  return cu[Math.max(r, 1) - 1];
}
var cu,
  la = ne(() => {
    cu = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
  });
var gu = {};
H(gu, { a: () => mu });
function mu(e) {
  const t = e.filter(Number.isFinite),
    r = Math.min(24, t.length),
    i = Array.from(
      { length: r },
      (c, p) => t[Math.round((p * (t.length - 1)) / Math.max(1, r - 1))],
    ),
    a = i.filter((c) => c > 0),
    s = i.every((c) => c >= 0) && Math.max(...a) > 100 * Math.min(...a),
    n = Math.min(...a),
    l = s ? i.map((c) => Math.log(Math.max(c, n))) : i,
    [u, h] = [Math.min(...l), Math.max(...l)],
    d = l
      .map((c) => {
        const p = h === u ? 0 : (c / 2 - u / 2) / (h / 2 - u / 2);
        return Sw[Math.round(7 * p)];
      })
      .join("");
  return s ? `${d} (log scale)` : d;
}
var Sw,
  ua = ne(() => {
    Sw = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
  });
var vu = {};
H(vu, {
  a: () => Rs,
  b: () => ee,
  c: () => oi,
  d: () => ze,
  e: () => me,
  f: () => bu,
  g: () => fr,
  h: () => li,
  i: () => cr,
});
function jw(e) {
  if (e === "	") return " ";
  const t = e.charCodeAt(0).toString(16);
  return t.length <= 2 ? `\\x${t.padStart(2, "0")}` : `\\u${t.padStart(4, "0")}`;
}
var Tc,
  Rs,
  ee,
  oi,
  ze,
  me,
  bu,
  fr,
  li,
  cr,
  Ew,
  pr = ne(() => {
    (Tc =
      /[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu),
      (Rs = (e) =>
        /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u03ff\u2013-\u2026\u2190-\u2319\u2500-\u25fc]*$/.test(
          e,
        )),
      (ee = (e) => (Rs(e) ? e : e.replace(Tc, jw)));
    (oi = (e) =>
      e
        .split(`
`)
        .map(ee)
        .join(`
`)),
      (ze = ""),
      (me = (e, ...t) => String.raw({ raw: e }, ...t)),
      (bu = (e) =>
        e.split(`
`)),
      (fr = (e, t = "") => e.join(t)),
      (li = (e, ...t) => `${String.raw({ raw: e }, ...t.map((r) => ee(`${r}`)))}
`),
      (cr = (e) => (/^[ -~]*\n$/.test(e) ? e : e.replace(Tc, Ew))),
      (Ew = (e) =>
        e ===
        `
`
          ? e
          : `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
  });
var xu = {};
H(xu, {
  a: () => re,
  b: () => Ve,
  c: () => ku,
  d: () => ui,
  e: () => Hs,
  f: () => nt,
  g: () => mr,
});
function Rw(e) {
  let t = e[0],
    r = e[1];
  for (let i = 0; i < e.length; i += 2) {
    const a = e[i],
      s = e[i + 1];
    if (Fc >= a && Fc <= s) return [a, s];
    s - a > r - t && ((t = a), (r = s));
  }
  return [t, r];
}
function Gw(e) {
  if (!Number.isSafeInteger(e)) throw new TypeError(`Expected a code point, got \`${typeof e}\`.`);
}
function Uw(e, { ambiguousAsWide: t = !1 } = {}) {
  return Gw(e), Ww(e) || zw(e) || (t && Hw(e)) ? 2 : 1;
}
function re(e) {
  if (Rs(e)) return e.length;
  let t = 0;
  for (const r of e) Yw(r) || (t += Uw(r.codePointAt(0)));
  return t;
}
function Ve(e, t) {
  if (e.length <= t && re(e) <= t) return e;
  let r = "",
    i = 0,
    a = "";
  for (const s of e) {
    if (((i += re(s)), i > t)) return `${a}\u2026`;
    (r += s), i < t && (a = r);
  }
  return e;
}
function ku(e, t) {
  let r = e.slice(-10 * t - 10),
    i = "",
    a = 0,
    s = "";
  for (const n of [...r].reverse()) {
    if (((a += re(n)), a > t)) return `\u2026${s}`;
    (i = n + i), a < t && (s = i);
  }
  return r.length === e.length ? e : `\u2026${s}`;
}
function nt(e, t) {
  if (e.length <= t && re(e) <= t) return [e];
  let r = [],
    i = "",
    a = 0,
    s = (l, u) => {
      (i += l), (a += u);
    },
    n = () => {
      r.push(i.trimEnd()), (i = ""), (a = 0);
    };
  for (const l of e.split(/(?<= )/)) {
    const u = re(l.trimEnd());
    if ((a > 0 && a + u > t && n(), u <= t)) {
      s(l, re(l));
      continue;
    }
    for (const h of l) {
      const d = re(h);
      a + d > t && a > 0 && n(), s(h, d);
    }
  }
  return (i !== "" || r.length === 0) && n(), r;
}
var Tw,
  Fw,
  Pw,
  Dw,
  Bw,
  qw,
  Pc,
  wu,
  Fc,
  Vw,
  Lw,
  Hw,
  Ww,
  zw,
  Yw,
  ui,
  Hs,
  mr,
  hi = ne(() => {
    pr();
    (Tw = [
      161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208,
      208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252,
      254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319,
      322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466,
      468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713,
      715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961,
      963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221,
      8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308,
      8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467,
      8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560,
      8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704,
      8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733,
      8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776,
      8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838,
      8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547,
      9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660,
      9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734,
      9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827,
      9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939,
      9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982,
      9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039,
      65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376,
      127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109,
    ]),
      (Fw = 12288),
      (Pw = 65510),
      (Dw = [12288, 12288, 65281, 65376, 65504, 65510]),
      (Bw = 4352),
      (qw = 262141),
      (Pc = [
        4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748,
        9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899,
        9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978,
        9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067,
        10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088,
        11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353,
        12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871,
        12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072,
        65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631,
        101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587,
        110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948,
        110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183,
        127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552,
        127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868,
        127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992,
        128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359,
        128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716,
        128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764,
        128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351,
        129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771,
        129775, 129786, 131072, 196605, 196608, 262141,
      ]),
      (wu = (e, t) => {
        let r = 0,
          i = Math.floor(e.length / 2) - 1;
        for (; r <= i; ) {
          const a = Math.floor((r + i) / 2),
            s = a * 2;
          if (t < e[s]) i = a - 1;
          else if (t > e[s + 1]) r = a + 1;
          else return !0;
        }
        return !1;
      }),
      (Fc = 19968),
      ([Vw, Lw] = Rw(Pc));
    (Hw = (e) => (e < 161 || e > 1114109 ? !1 : wu(Tw, e))),
      (Ww = (e) => (e < Fw || e > Pw ? !1 : wu(Dw, e))),
      (zw = (e) => (e >= Vw && e <= Lw ? !0 : e < Bw || e > qw ? !1 : wu(Pc, e)));
    Yw = (e) => /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u.test(e);
    (ui = (e, t) => e.padEnd(e.length + t - re(e))),
      (Hs = (e, t) => e.padStart(e.length + t - re(e)));
    mr = (e) =>
      ee(
        (e.includes(`
`)
          ? e.replace(/\s*\n\s*/g, " ")
          : e
        ).trim(),
      );
  });
var yu = {};
H(yu, { a: () => Ws });
function Ws(e, t) {
  const r = X(e);
  if (re(r) <= t) return r;
  for (const i of Kw) {
    const a = X(Dc(e, i));
    if (re(a) <= t) return a;
  }
  return Ve(r, t);
}
function Dc(e, t) {
  const r = he(e);
  if (r.length === 0) return e;
  if (t.depth === 0) return Se;
  const i = { ...t, depth: t.depth - 1 },
    a = r.map((u) => Dc(u, i)),
    s = vt(e, a);
  if (r.length <= t.operands) return s;
  if (s.kind === "call" || s.kind === "list") return vt(s, [...a.slice(0, t.operands - 1), Se]);
  if (s.kind !== "chain") return s;
  const n = a[0] === void 0 || No(a[0]) ? 0 : t.operands - 2,
    l = t.operands - 1 - n;
  return {
    ...s,
    operands: [...a.slice(0, n), Se, ...a.slice(-l)],
    operators: [...s.operators.slice(0, n), ...s.operators.slice(-l)],
  };
}
var Kw,
  ha = ne(() => {
    hi();
    je();
    Kw = [
      ...[9, 7, 5, 4, 3].map((e) => ({ depth: e, operands: 12 })),
      ...[5, 4, 3, 2].map((e) => ({ depth: 3, operands: e })),
      ...[3, 2].map((e) => ({ depth: 2, operands: e })),
      { depth: 1, operands: 2 },
    ];
  });
var $u = {};
H($u, { a: () => zs });
function zs(e, t = () => !0) {
  let r = e.map((s, n) => (t(n) ? Jw(s) : 0)),
    [i, a] = [0, 0];
  for (const [s, n] of e.entries()) {
    if (!t(s)) continue;
    const l = r[s];
    (i = Math.max(i, l)), (a = Math.max(a, n.length - l));
  }
  return e.map((s, n) => {
    if (!t(n)) return s.padStart(i + a);
    const l = r[n];
    return s.padStart(s.length + i - l).padEnd(i + a);
  });
}
function Jw(e) {
  const t = e.search(/(?<=\d)[.e]/);
  return t === -1 ? e.length : t;
}
var da = ne(() => {});
var Nu = {};
H(Nu, {
  a: () => di,
  b: () => Au,
  c: () => fa,
  d: () => Gs,
  e: () => Ou,
  f: () => Cu,
  g: () => Us,
  h: () => Ys,
  i: () => ca,
});
function di(e, t, r) {
  const { size: i } = t,
    { quantity: a, mentionsVariable: s, usesAnswer: n } = e.lower(i);
  if (s)
    throw et(
      i,
      "an uncertainty depends on no variable",
      "it is made of numbers and constants, as in x = 3 \xB1 0.1 or x = 3 \xB1 2%",
    );
  const l = e.numbersIn(a);
  for (const u of typeof l == "number" ? [l] : l)
    if (!(u >= 0 && u < Number.POSITIVE_INFINITY))
      throw et(
        i,
        `an uncertainty of ${ot(u)} cannot be`,
        "it is a standard deviation: finite, and not below 0",
      );
  return { uncertainty: Xw(r, l, t), usesAnswer: n };
}
function Xw(e, t, { size: r, isRelative: i }) {
  if (typeof e == "number") {
    if (typeof t == "number") return i ? Bc(e, t) : t;
    throw Ye(r, t.length, "a number has one uncertainty");
  }
  if (typeof t != "number" && t.length !== e.length) throw Ii(r, [e.length, t.length]);
  return e.map((a, s) => {
    const n = typeof t == "number" ? t : t[s];
    return i ? Bc(a, n) : n;
  });
}
function Au(e, t) {
  if (t !== void 0)
    throw et(
      t,
      `the uncertainty of ${e} follows from what it depends on`,
      "give uncertainties to the inputs",
    );
}
function fa({ input: { uncertainty: e }, index: t }) {
  return typeof e == "number" ? e : e?.[t ?? 0];
}
function Us({ correlations: e }, t) {
  let r = [],
    i = [],
    a = !1;
  for (let l = 0; l < t.length; l++) {
    const u = fa(t[l]);
    u !== void 0 && (a = !0), !(u === void 0 || u === 0) && (r.push(l), i.push(u));
  }
  if (!a) return;
  const s = e.isEmpty ? [] : Zw(e, t, r),
    n = new Float64Array(r.length);
  return (l) => {
    let u = 0;
    for (let d = 0; d < n.length; d++) {
      const c = l(r[d]) * i[d];
      if (((n[d] = c), Math.abs(c) <= u || (u = Math.abs(c)), Number.isNaN(u))) return Number.NaN;
    }
    if (u === 0 || u === Number.POSITIVE_INFINITY) return u;
    let h = 0;
    for (let d = 0; d < n.length; d++) {
      const c = n[d] / u;
      (n[d] = c), (h += c * c);
    }
    for (const [d, c, p] of s) h += 2 * p * n[d] * n[c];
    return h < Qw ? 0 : Math.sqrt(h) * u;
  };
}
function Zw(e, t, r) {
  const i = new Map(r.map((a, s) => [t[a], s]));
  return [...i].flatMap(([a, s]) =>
    [...e.of(a)].flatMap(([n, l]) => {
      const u = i.get(n);
      return u !== void 0 && s < u ? [[s, u, l]] : [];
    }),
  );
}
function Ys(e, t, r = (i) => e.gradient(i)) {
  if (!e.isUncertain) return;
  const i = J(t).map((a) => {
    if (!e.graph.isActive(a)) return;
    const { inputs: s, partials: n } = r(a),
      l = s.map((u) => e.inputOf(u));
    return Us(e, l)?.((u) => n[u]);
  });
  if (!i.every((a) => a === void 0)) return z(t) ? i.map((a) => a ?? 0) : i[0];
}
var Bc,
  Gs,
  Ou,
  Cu,
  Qw,
  ca,
  pa = ne(() => {
    kt();
    _e();
    Bc = (e, t) => (Math.abs(e) * t) / 100;
    (Gs = (e, t) => fa(e.inputOf(t)) ?? 0),
      (Ou = { key: "value", title: "value", uncertainty: "uncertainty" }),
      (Cu = { key: "uncertainty", title: "\xB1", digits: 4 }),
      (Qw = 2 ** -50);
    ca = (e) => (e === void 0 ? {} : { uncertainty: e });
  });
var _u = {};
H(_u, { a: () => Ce, b: () => ek, c: () => Mu });
function ek(e, t, r) {
  const i = new qc(e);
  for (const { node: a, name: s } of r) i.add(a, s);
  for (const a of [...e.graph.dependencies(t)].reverse()) i.nameOf(a);
  return i.nameOf;
}
var Ce,
  Mu,
  qc,
  tk,
  gr = ne(() => {
    Bt();
    kt();
    Ce = (e, t) => (t === void 0 ? e : `${e}[${t + 1}]`);
    (Mu = (e) => new qc(e).nameOf),
      (qc = class {
        bindings;
        names = new Map();
        used = new Set();
        counts = new Map();
        constructor(e) {
          this.bindings = e;
        }
        nameOf = (e) => {
          const { graph: t } = this.bindings,
            r = t.label(e);
          if (r === void 0) return;
          const i = this.names.get(e);
          if (i !== void 0) return i;
          if (this.isPresent(e, r)) return this.add(e, r);
          const a = t.isInput(e) ? this.bindings.inputName(e) : `${r} (earlier)`;
          return this.add(e, this.unique(a));
        };
        add(e, t) {
          const r = this.bindings.graph.label(e),
            i = t === r ? Ur(t) : { ...Ur(t), isDescription: !0 };
          return this.names.set(e, i), this.used.add(t), i;
        }
        isPresent(e, t) {
          const { variables: r } = this.bindings;
          if (r.get(t)?.quantity === e) return !0;
          const [, i, a] = /^(.*)\[(\d+)\]$/s.exec(t) ?? [],
            s = i === void 0 ? void 0 : r.get(i)?.quantity;
          return s !== void 0 && z(s) && s[Number(a) - 1] === e;
        }
        unique(e) {
          for (;;) {
            const t = (this.counts.get(e) ?? 0) + 1;
            this.counts.set(e, t);
            const r = t === 1 ? e : tk(e, t);
            if (!this.used.has(r)) return r;
          }
        }
      }),
      (tk = (e, t) => e.replace(/\)(?=(?:\[\d+\])?$)/, `, ${t})`));
  });
var Su = {};
H(Su, {
  a: () => Ks,
  b: () => Js,
  c: () => Xs,
  d: () => ma,
  e: () => Qs,
  f: () => Iu,
  g: () => Zs,
  h: () => en,
});
function Ks(e, t, r = (i) => e.gradient(i)) {
  if (!z(t)) {
    const s = ik(e, t, r);
    if (s !== void 0) return s;
  }
  const i = Js(e, t, r);
  if (i === "too large") return i;
  const a = e.inputNames([...i.keys()]);
  return [...i].map(([s, n], l) => ({ input: a[l], ...Rc(s), partial: Xs(n, s.value, t) }));
}
function ik(e, t, r) {
  if (!e.graph.isActive(t)) return [];
  const { inputs: i, partials: a } = r(t),
    s = i.map((l) => e.inputOf(l));
  if (s.some(({ index: l }) => l !== void 0)) return;
  const n = e.inputNames(s.map(({ input: l }) => l));
  return s.map(({ input: l }, u) => ({ input: n[u], ...Rc(l), partial: a[u] }));
}
function Js(e, t, r) {
  const i = J(t),
    a = new Map();
  if (!i.some((n) => e.graph.isActive(n))) return a;
  let s = 0;
  for (const [n, l] of i.entries()) {
    const u = r(l);
    for (const [h, d] of u.inputs.entries()) {
      let { input: c, index: p } = e.inputOf(d),
        b = a.get(c);
      if (b === void 0) {
        if (((s += i.length * Vc(c.value)), i.length > 1 && s > rk)) return "too large";
        (b = i.map(() => new Array(Vc(c.value)).fill(0))), a.set(c, b);
      }
      b[n][p ?? 0] = u.partials[h];
    }
  }
  return a;
}
function Xs(e, t, r) {
  const i = e.map((a) => (typeof t == "number" ? Lc(a) : a));
  return z(r) ? i : Lc(i);
}
function ma(e, t) {
  const r = J(t).flatMap((i) => e.gradient(i).inputs);
  return e.inputNames([...new Set(r.map((i) => e.inputOf(i).input))]);
}
function Qs(e, t) {
  return e.flatMap(({ input: r, value: i, uncertainty: a, partial: s }) => {
    const n = t === void 0 ? [s] : s;
    return typeof i == "number"
      ? [{ input: r, value: i, uncertainty: a, partials: n }]
      : i.map((l, u) => ({
          input: Ce(r, u),
          value: l,
          uncertainty: a?.[u],
          partials: n.map((h) => h[u]),
        }));
  });
}
function Iu(e, t, r) {
  const i =
      r === void 0
        ? [{ key: "gradient", title: `\u2202${e}/\u2202input`, short: "\u2202/\u2202input" }]
        : Array.from({ length: r }, (s, n) => ({
            key: Ce("gradient", n),
            title: `\u2202${Ce(e, n)}/\u2202input`,
          })),
    a = t.some(({ uncertainty: s }) => s !== void 0);
  return {
    kind: "listing",
    columns: [{ key: "input", title: "input" }, Ou, ...(a ? [Cu] : []), ...i],
    rows: t.map(({ input: s, value: n, uncertainty: l = "", partials: u }) => [
      s,
      n,
      ...(a ? [l] : []),
      ...u,
    ]),
    bars: r === void 0,
    ...(a ? { leading: 3 } : {}),
  };
}
function Zs(e, t) {
  const r = (a) => e.gradient(a, t);
  if (!e.isUncertain) return r;
  const i = new Map();
  return (a) => {
    const s = i.get(a) ?? r(a);
    return i.set(a, s), s;
  };
}
var rk,
  Rc,
  Vc,
  Lc,
  en,
  ga = ne(() => {
    pa();
    gr();
    kt();
    rk = 1 << 22;
    Rc = ({ value: e, uncertainty: t }) =>
      t === void 0 ? { value: e } : { value: e, uncertainty: t };
    (Vc = (e) => (typeof e == "number" ? 1 : e.length)), (Lc = (e) => e[0]);
    en = (e) => (e === "too large" ? [] : e);
  });
var Fu = {};
H(Fu, { a: () => br, b: () => fi, c: () => ba, d: () => vr });
function uk(e, t, r) {
  return !sk.test(t) || !ak(t.slice(-4)) || /\S%$/.test(t) || (t.endsWith("%") && (r || Yc(t)))
    ? !1
    : Tu(e, t) !== "wrong";
}
function hk(e, t) {
  const r = fk(t).trim();
  if (r === "") return !0;
  if (r.startsWith(":") || r === "?" || dk(r)) return !1;
  const i = Tu(e, r);
  if (i === void 0 || i === "whole") return !0;
  const a = Tu([], r);
  return i === "wrong" ? a === "wrong" : a !== "whole";
}
function Tu(e, t) {
  if (e.length >= lk) return;
  const r = [...e, t]
    .join(`
`)
    .trimEnd();
  if (r.length > ok) return;
  const i = ul(r);
  return i === void 0 ? "whole" : i === r.length ? "open" : "wrong";
}
function Ck(e) {
  for (let t = 0; t < e.length; t++) {
    const r = e[t];
    if (r === ";") return t;
    if (r === "#") break;
    (r === "'" ? /[\s>]/.test(e[t - 1] ?? "") : r === "`" || r === '"') &&
      (t = Math.max(t, e.indexOf(r, t + 1)));
  }
  return e.length;
}
function* ba(e) {
  const t = new fi();
  for (let r = 0; r < e.length; r += Uc) yield* t.feed(e.slice(r, r + Uc));
  yield* t.end();
}
function vr(e, t = 0, r = e.length) {
  let i = 0;
  for (let a = t; a < r; a++) {
    const s = e.charCodeAt(a);
    (s < 56320 || s > 57343) && i++;
  }
  return i;
}
var ak,
  sk,
  nk,
  ok,
  lk,
  Yc,
  dk,
  fk,
  Ge,
  ju,
  Hc,
  Eu,
  ck,
  pk,
  mk,
  Wc,
  zc,
  gk,
  bk,
  vk,
  wk,
  kk,
  Gc,
  Kc,
  Jc,
  xk,
  tn,
  yk,
  $k,
  br,
  Ak,
  Ok,
  fi,
  Uc,
  wr = ne(() => {
    Te();
    (ak = (e) =>
      /(?:[-+*/%^<>=?:,\u2212\u2013\u00d7\u00b7\u22c5\u2217\u00f7\u2215\u2044\u02c6\u2264\u2265\u2260\u00b1\u221a\u221b]|\.\.|(?<![\p{L}\p{N}_])(?:or|and|not))$/u.test(
        e,
      )),
      (sk =
        /[-+*/%^<>=?:,\u2212\u2013\u00d7\u00b7\u22c5\u2217\u00f7\u2215\u2044\u02c6\u2264\u2265\u2260\u00b1\u221a\u221b.rdt]$/),
      (nk = /\u00b1|\+\/[-\u2212\u2013]/),
      (ok = 16384),
      (lk = 16),
      (Yc = (e) => nk.test(e.replace(/`[^`]*`/g, "")));
    (dk = (e) =>
      /^(?:const\s+)?(?:[\p{L}_][\p{L}\p{M}\p{N}_]*|`[^`]+`)\s*(?:\([^()]*\)\s*|[:+\-\u2212*/^])?=(?!=)/u.test(
        e,
      )),
      (fk = (e) => /^(?:`[^`]*`|[^;#{}])*/.exec(e)[0]);
    (Ge = (e) => e.charCodeAt(0)),
      ([ju, Hc, Eu, ck] = [Ge(":"), Ge(";"), Ge("#"), Ge("=")]),
      ([pk, mk] = [Ge("`"), Ge("?")]),
      ([Wc, zc, gk] = [Ge("{"), Ge("}"), Ge("\u2026")]),
      (bk = 65279),
      ([vk, wk] = [Ge("\u2207"), Ge(" ")]),
      (kk = /^(\s*)\u2026 /),
      (Gc = 0),
      (Kc = 1),
      (Jc = 2),
      (xk = 3),
      (tn = new Uint8Array(128));
    for (const e of "([{") tn[Ge(e)] = Kc;
    for (const e of ")]}") tn[Ge(e)] = Jc;
    for (const e of "`#;=?:") tn[Ge(e)] = xk;
    (yk = /^(?:\u2207\s)?\s*(?:repeat|while|for)(?![\p{L}\p{N}_])/u),
      ($k = /[=<>!]/),
      (br = 1 << 25),
      (Ak = 100),
      (Ok = 1e3),
      (fi = class {
        lineNumber = 0;
        partOfLine = [];
        lengthOfLine = 0;
        parts = [];
        length = 0;
        isUncertain = !1;
        begin;
        brackets = [];
        waiting = 0;
        waitingAround = [];
        braces = [];
        blocks = [];
        blockLines = [];
        blockStart = 0;
        blockLength = 0;
        found = [];
        comment;
        constructor(e = []) {
          this.comment = [...e];
        }
        get lastComment() {
          return this.comment;
        }
        get isUnfinished() {
          return this.begin !== void 0 || this.blocks.length > 0;
        }
        feed(e) {
          let t = 0;
          for (
            let r = e.indexOf(`
`);
            r !== -1;
            r = e.indexOf(
              `
`,
              t,
            )
          )
            this.wholeLine(e.slice(t, r)), (t = r + 1);
          return (
            t < e.length &&
              (this.lengthOfLine <= br
                ? this.partOfLine.push(e.slice(t))
                : (this.partOfLine.length = 1),
              (this.lengthOfLine += e.length - t)),
            this.taken()
          );
        }
        taken() {
          const { found: e } = this;
          return (this.found = []), e;
        }
        wholeLine(e) {
          if (this.partOfLine.length === 0) {
            this.line(e);
            return;
          }
          const t = this.partOfLine.splice(0),
            r = this.lengthOfLine + e.length;
          if (((this.lengthOfLine = 0), r <= br)) this.line(t.join("") + e);
          else {
            this.lineNumber++, this.begin !== void 0 && this.complete("", !1), this.giveUpBlocks();
            const i = t[0].slice(0, Ok),
              a = this.lineNumber,
              s = { text: i, line: a, column: 1, silent: !1, unclosed: void 0, isCut: !0 };
            this.found.push(s);
          }
        }
        end() {
          return (
            this.partOfLine.length > 0 && this.wholeLine(""),
            this.begin !== void 0 && this.complete("", !1),
            this.giveUpBlocks(),
            this.taken()
          );
        }
        line(e) {
          const t = this.begin === void 0 ? e : e.replace(kk, "$1  ");
          if (
            (this.begin !== void 0 &&
              this.brackets.length === 0 &&
              !hk(this.parts, t) &&
              this.finish("", !1),
            this.brackets.length > 0 && this.waiting === 0 && /^\s*:(?!=)/.test(t))
          ) {
            this.giveUpBefore(t);
            return;
          }
          this.lineNumber++;
          let r = 0,
            i = t.length,
            a = 1,
            s = 0;
          for (let l = 0; l < t.length; l++) {
            const u = t.charCodeAt(l);
            if (this.begin === void 0) {
              if (u <= 32 || u === Hc || u === bk || (u === vk && t.charCodeAt(l + 1) === wk))
                continue;
              if (u === Eu && this.blocks.length === 0) {
                this.addComment(t, l);
                return;
              }
              if (u === Eu) {
                i = l;
                break;
              }
              if (this.blocks.length > 0) {
                if (u === gk && t.charCodeAt(l + 1) <= 32) continue;
                if (u === zc) {
                  this.closeBlock(t, l);
                  continue;
                }
                if (u === ju) {
                  this.giveUpBlocks();
                  return;
                }
              }
              if (
                ((r = l),
                (a += vr(t, s, l)),
                (s = l),
                (this.begin = { line: this.lineNumber, column: a }),
                u === ju)
              ) {
                const d = Ck(t.slice(l)),
                  c = t[l + d] === ";";
                this.finish(t.slice(l, l + d), c), (l += d);
                continue;
              }
            }
            const h = u < 128 ? tn[u] : Gc;
            if (h !== Gc) {
              if (u === pk) {
                const d = t.indexOf("`", l + 1);
                d !== -1 && (l = d);
                continue;
              }
              if (u === Eu) {
                i = l;
                break;
              }
              if (h === Kc) {
                if (u === Wc && this.isHead(t.slice(r, l))) {
                  this.openBlock(t, r, l);
                  continue;
                }
                u === Wc && this.braces.push(this.length + l - r),
                  this.brackets.push(this.length + l - r),
                  this.waitingAround.push(this.waiting),
                  (this.waiting = 0);
              } else if (h === Jc) {
                const d = this.braces.length > 0 && this.braces.at(-1) === this.brackets.at(-1);
                if (u === zc && this.blocks.length > 0 && !d) {
                  this.finish(t.slice(r, l), !1), this.closeBlock(t, l);
                  continue;
                }
                d && this.braces.pop(),
                  this.brackets.pop(),
                  (this.waiting = this.waitingAround.pop() ?? 0);
              } else if (u === mk) this.waiting++;
              else if (u === ju) this.waiting = Math.max(0, this.waiting - 1);
              else if (u === Hc) this.complete(t.slice(r, l), !0);
              else if (u === ck && this.parts.length > 0 && this.isDefinition(t, l)) {
                this.lineNumber--, this.giveUpBefore(t);
                return;
              }
            }
          }
          if (this.blocks.length > 0) {
            const l = t.slice(0, i).trimEnd();
            (this.blockLines[this.lineNumber - this.blocks[0].line] = l),
              (this.blockLength += l.length + 1),
              this.blockLength > br && this.giveUpBlocks();
          }
          if (this.begin === void 0) {
            this.comment.length = 0;
            return;
          }
          const n = t.slice(r, i).trimEnd();
          n !== "?" && (this.brackets.length > 0 || this.isUnended(n))
            ? ((this.isUncertain ||= Yc(n)),
              this.parts.push(n),
              (this.length += n.length + 1),
              this.length > br && this.complete("", !1))
            : this.complete(n, !1);
        }
        isUnended(e) {
          return (e === "" && this.parts.length > 0) || uk(this.parts, e, this.isUncertain);
        }
        complete(e, t) {
          if (this.brackets.length === 0 || this.parts.length === 0) {
            this.finish(e, t);
            return;
          }
          const { lineNumber: r } = this;
          this.parts.push(t ? `${e};` : e), this.giveUp(), (this.lineNumber = r);
        }
        giveUp() {
          const { line: e } = this.begin,
            t = this.parts.reduce((s, n) => s + n.length + 1, 0),
            r = this.brackets.findLast((s) => s < t);
          this.brackets.length = this.brackets.lastIndexOf(r) + 1;
          let i = 0;
          for (let s = 0; s <= r; i++) s += this.parts[i].length + 1;
          const a = this.parts.splice(i);
          this.finish(this.parts.pop(), !1), (this.lineNumber = e + i - 1);
          for (const s of a) this.line(s);
          this.begin !== void 0 && this.finish("", !1);
        }
        giveUpBefore(e) {
          const { lineNumber: t } = this;
          this.giveUp(), (this.lineNumber = t), this.line(e);
        }
        addComment(e, t) {
          e.slice(0, t).trim() !== "" ||
            this.comment.length === Ak ||
            this.comment.push(e.slice(t).replace(/^#+ ?/, "").trimEnd());
        }
        isHead(e) {
          return this.brackets.length === 0 && yk.test(this.parts[0] ?? e);
        }
        openBlock(e, t, r) {
          this.blocks.length === 0 &&
            ((this.blockLines = this.parts.slice()),
            (this.blockStart = this.parts.length === 0 ? t : 0),
            (this.blockLength = 0));
          const i = [...this.parts, e.slice(t, r)]
              .join(`
`)
              .trimEnd(),
            a = this.begin;
          this.blocks.push({
            head: i,
            ...a,
            braceLine: this.lineNumber,
            braceAt: r,
            statements: [],
          }),
            (this.blockLines[this.lineNumber - this.blocks[0].line] = e.trimEnd()),
            (this.parts = []),
            this.reset();
        }
        closeBlock(e, t) {
          const { head: r, line: i, column: a, statements: s } = this.blocks.pop(),
            n = /^\s*;/.test(e.slice(t + 1)),
            l = this.blocks.length > 0 ? r : this.blockText(i, e.slice(0, t + 1)),
            u = { head: r, statements: s };
          this.add({ text: l, line: i, column: a, silent: n, unclosed: void 0, block: u });
        }
        blockText(e, t, r = this.lineNumber) {
          const i = this.blockLines.slice(0, r - e);
          return (
            (i[r - e] = t),
            Array.from(i, (a) => a ?? "")
              .join(`
`)
              .slice(this.blockStart)
          );
        }
        giveUpBlocks() {
          const [e] = this.blocks,
            t = this.blocks.at(-1);
          if (e === void 0 || t === void 0) return;
          const { line: r, column: i } = e,
            { braceLine: a, braceAt: s } = t,
            n = this.blockLines[a - r],
            l = this.blockText(r, n, a),
            u = l.length - n.length + s;
          (this.blocks.length = 0),
            (this.parts = []),
            this.reset(),
            this.add({ text: l, line: r, column: i, silent: !1, unclosed: u });
        }
        add(e) {
          (this.blocks.at(-1)?.statements ?? this.found).push(e);
        }
        isDefinition(e, t) {
          return (
            this.brackets.some((r) => r < this.length) &&
            e[t + 1] !== "=" &&
            !$k.test(e[t - 1] ?? "") &&
            /^\s*(?:const\s+)?(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]+`)\s*(?:\([^()]*\)\s*|[:+\-\u2212*/^])?$/u.test(
              e.slice(0, t),
            )
          );
        }
        finish(e, t) {
          const { line: r, column: i } = this.begin,
            a = this.parts.length === 0,
            s = (
              a
                ? e
                : [...this.parts, e].join(`
`)
            ).trimEnd(),
            n = this.brackets.at(-1);
          a || (this.parts = []), this.reset();
          const l = this.comment.splice(0).join(`
`),
            u = { text: s, line: r, column: i, silent: t, unclosed: n };
          this.add(l === "" ? u : { ...u, comment: l });
        }
        reset() {
          (this.isUncertain = !1),
            (this.length = 0),
            (this.begin = void 0),
            (this.brackets.length = 0),
            (this.braces.length = 0),
            (this.waitingAround.length = 0),
            (this.waiting = 0);
        }
      });
    Uc = 65536;
  });
var Pu = {};
H(Pu, { a: () => va, b: () => Ne, c: () => Xt });
function Ne({ text: e, line: t, column: r }, i) {
  const a = e.slice(0, i).split(`
`),
    s = vr(a[a.length - 1]);
  return { line: t + a.length - 1, column: (a.length === 1 ? r : 1) + s };
}
function Xt(e, t) {
  const { text: r } = t,
    { start: i, end: a } = e ?? { start: 0, end: r.length },
    [s = ""] = r.slice(i, a).split(`
`);
  return { ...Ne(t, i), length: vr(s.trimEnd()) };
}
var va,
  ci = ne(() => {
    wr();
    va = (e) => e.kind === "failure" && e.error.code === "limit";
  });
var Du = {};
H(Du, {
  a: () => le,
  b: () => K,
  c: () => Le,
  d: () => Me,
  e: () => wa,
  f: () => be,
  g: () => ka,
  h: () => Nk,
});
var le,
  K,
  Le,
  Me,
  wa,
  be,
  ka,
  Nk,
  xa = ne(() => {
    pr();
    je();
    (le = (e) => JSON.stringify(e)),
      (K = (e, t) => `${le(e)}:${t}`),
      (Le = (e) => `{${e.join(",")}}`),
      (Me = (e) => `[${e.join(",")}]`),
      (wa = (e) =>
        cr(`${Le(e)}
`)),
      (be = (e) => (typeof e == "number" ? ka(e) : Me(e.map(be)))),
      (ka = (e) => (Number.isFinite(e) ? (Object.is(e, -0) ? "-0" : String(e)) : `"${e}"`)),
      (Nk = (e) => le(X(e)));
  });
var Bu = {};
H(Bu, { a: () => Qt });
function Qt(e, t) {
  const r = [...new Set(t)],
    i = e.length < 2 ? [] : r.filter((n) => n.startsWith(e));
  if (i.length === 1) return i[0];
  let a,
    s = Math.max(1, Math.floor(e.length / 3)) + 0.5;
  for (const n of r) {
    if (Math.abs(n.length - e.length) >= s) continue;
    const l = Mk(e.toLowerCase(), n.toLowerCase());
    l < s && l < Math.max(e.length, n.length) && ((a = n), (s = l));
  }
  return a;
}
function Mk(e, t) {
  let r = [],
    i = Array.from({ length: t.length + 1 }, (a, s) => s);
  for (let a = 1; a <= e.length; a++) {
    const [s, n] = [r, i];
    i = [a];
    for (let l = 1; l <= t.length; l++) {
      let u = e[a - 1] === t[l - 1],
        h = Math.min(n[l] + 1, i[l - 1] + 1, n[l - 1] + (u ? 0 : 1));
      a > 1 &&
        l > 1 &&
        e[a - 1] === t[l - 2] &&
        e[a - 2] === t[l - 1] &&
        (h = Math.min(h, s[l - 2] + 0.5)),
        (i[l] = h);
    }
    r = n;
  }
  return i[t.length];
}
var pi = ne(() => {});
var sh = {};
H(sh, {
  A: () => Nr,
  B: () => Mr,
  C: () => mn,
  D: () => Ia,
  E: () => gn,
  F: () => bn,
  G: () => ih,
  H: () => Sa,
  I: () => ky,
  J: () => vn,
  K: () => ah,
  L: () => xy,
  a: () => yr,
  b: () => sn,
  c: () => Oa,
  d: () => Ca,
  e: () => nn,
  f: () => on,
  g: () => Bk,
  h: () => zu,
  i: () => qk,
  j: () => Vk,
  k: () => Ar,
  l: () => Na,
  m: () => Gu,
  n: () => Ma,
  o: () => ln,
  p: () => Uu,
  q: () => Qu,
  r: () => Or,
  s: () => Zu,
  t: () => eh,
  u: () => Cr,
  v: () => th,
  w: () => rh,
  x: () => Ue,
  y: () => mt,
  z: () => pn,
});
function yr(e, t, r) {
  if (r instanceof q) return r;
  if (Rt(r) === void 0) throw r;
  const { code: i = "", message: a } = r,
    s = t.length > Xc ? `${t.slice(0, Xc)}\u2026` : t;
  return ut(`cannot ${e} ${s}: ${Ik[i] ?? a}`);
}
function _t(e, t, r) {
  try {
    return r();
  } catch (i) {
    throw yr(e, t, i);
  }
}
function sn(e, t, r) {
  r(), Atomics.wait(e, 0, t, _k);
}
function Oa(e) {
  const t = () => {
    rn.delete(t) && e();
  };
  return rn.add(t), t;
}
function jk() {
  const e = new Set(rn);
  return () => {
    for (const t of [...rn]) e.has(t) || t();
  };
}
function $r(e) {
  return (0, L.statSync)(e, { throwIfNoEntry: !1 });
}
function Ek(e, t) {
  const r = t === "/dev/null" || sp(e);
  if (e.isBlockDevice() || (e.isCharacterDevice() && !r))
    throw ut(`cannot read ${t}: it is a device`);
}
function* Ca(e, t) {
  const r = e === "-",
    i = r ? "standard input" : e,
    a = L.constants.O_RDONLY | (L.constants.O_NONBLOCK ?? 0),
    s = r ? 0 : _t("read", i, () => (0, L.openSync)(e, a)),
    n = Oa(() => {
      r || (0, L.closeSync)(s);
    });
  try {
    let l =
        !_t("read", i, () => {
          const h = (0, L.fstatSync)(s);
          return r || Ek(h, e), h.isFIFO();
        }) ||
        r ||
        /^\/(?:dev|proc)\//.test(e),
      u = Buffer.alloc(ip);
    for (;;) {
      const h = _t("read", i, () => Tk(s, u));
      if (h === 0 && l) return;
      h === void 0 && (l = !0), h ? ((l = !0), yield Buffer.from(u.subarray(0, h))) : ap(t);
    }
  } finally {
    n();
  }
}
function Tk(e, t) {
  try {
    return (0, L.readSync)(e, t);
  } catch (r) {
    if (Rt(r) === "EAGAIN" || Rt(r) === "EINTR") return;
    if (Rt(r) === "EOF") return 0;
    throw r;
  }
}
function nn(e, t, r) {
  _t("write", e, () => {
    const i = $r(e);
    if (i?.isBlockDevice()) throw ut(`cannot write ${e}: it is a device`);
    i === void 0 || i.isFile() ? Fk(np(e), t, i) : Pk(e, t, r);
  });
}
function Fk(e, t, r) {
  r !== void 0 && (0, L.accessSync)(e, L.constants.W_OK);
  const i = (0, It.join)((0, It.dirname)(e), `.nabla-${process.pid}.new`);
  (0, L.rmSync)(i, { force: !0 });
  try {
    const a = (0, L.openSync)(i, "wx");
    try {
      r !== void 0 && (0, L.fchmodSync)(a, r.mode & 4095),
        (0, L.writeFileSync)(a, t),
        (0, L.fsyncSync)(a);
    } finally {
      (0, L.closeSync)(a);
    }
    (0, L.renameSync)(i, e);
  } catch (a) {
    throw ((0, L.rmSync)(i, { force: !0 }), a);
  }
}
function np(e) {
  try {
    return (0, L.realpathSync)(e);
  } catch (t) {
    if (Rt(t) !== "ENOENT") throw t;
  }
  try {
    return np((0, It.resolve)((0, It.dirname)(e), (0, L.readlinkSync)(e)));
  } catch (t) {
    if (Rt(t) === "ENOENT" || Rt(t) === "EINVAL") return e;
    throw t;
  }
}
function Pk(e, t, r) {
  const i = L.constants.O_WRONLY | (L.constants.O_NONBLOCK ?? 0),
    a = (u, h) => {
      for (;;) {
        try {
          return u();
        } catch (d) {
          if (Rt(d) !== h && Rt(d) !== "EINTR") throw d;
        }
        ap(r);
      }
    },
    s = $r(e)?.isFIFO(),
    n = a(() => (0, L.openSync)(e, i), s ? "ENXIO" : "EINTR"),
    l = Oa(() => (0, L.closeSync)(n));
  try {
    const u = Buffer.from(t);
    for (let h = 0; h < u.length; ) h += a(() => (0, L.writeSync)(n, u, h), "EAGAIN");
  } finally {
    l();
  }
}
function on(e) {
  return _t("read", e, () => {
    const t = $r(e);
    if (t === void 0) return;
    op(t, e, "read");
    const r = (0, L.openSync)(e, L.constants.O_RDONLY | (L.constants.O_NONBLOCK ?? 0));
    try {
      const i = Math.min(t.size, Dk),
        a = Buffer.alloc(i),
        s = (0, L.readSync)(r, a, 0, i, t.size - i);
      return a.toString("utf8", 0, s);
    } finally {
      (0, L.closeSync)(r);
    }
  });
}
function op(e, t, r) {
  if (e.isDirectory()) throw ut(`cannot ${r} ${t}: it is a folder`);
  if (!e.isFile()) throw ut(`cannot ${r} ${t}: it is not a regular file`);
}
function Bk(e, t) {
  _t("write", e, () => {
    const r = $r(e);
    r !== void 0 && op(r, e, "write"), (0, L.writeFileSync)(e, t, { flag: "a", mode: 384 });
  });
}
function zu(e, t = 511) {
  _t("write", e, () => lp(e, t));
}
function lp(e, t) {
  if ($r(e)?.isDirectory()) return;
  const r = (0, It.dirname)(e);
  r !== e && lp(r, t), (0, L.mkdirSync)(e, { mode: t });
}
function qk(e, t) {
  return _t("write", (0, Aa.tmpdir)(), () => {
    const r = (0, L.mkdtempSync)((0, It.join)((0, Aa.tmpdir)(), "nabla-"));
    try {
      const i = (0, It.join)(r, "definition.nabla");
      return (0, L.writeFileSync)(i, e, { mode: 384 }), t(i), on(i) ?? "";
    } finally {
      (0, L.rmSync)(r, { recursive: !0, force: !0 });
    }
  });
}
function Vk(e) {
  return _t("read", e, () =>
    (0, L.readdirSync)(e, { withFileTypes: !0 }).map(
      (t) => `${t.name}${t.isDirectory() ? "/" : ""}`,
    ),
  );
}
function Ar(e) {
  try {
    const t = $r(e);
    return t?.isFile() ? t.size : void 0;
  } catch {
    return;
  }
}
function Na() {
  _t("read", "standard input", () => {
    if ((0, L.fstatSync)(0).isDirectory()) throw ut("cannot read standard input: it is a folder");
  });
}
function Lk() {
  const e = Buffer.alloc(ip);
  try {
    const t = (0, L.openSync)("/dev/tty", L.constants.O_RDONLY | (L.constants.O_NONBLOCK ?? 0));
    try {
      return e.subarray(0, (0, L.readSync)(t, e));
    } finally {
      (0, L.closeSync)(t);
    }
  } catch {
    return e.subarray(0, 0);
  }
}
function Gu() {
  try {
    return (0, Aa.homedir)();
  } catch {
    return;
  }
}
function Ma(e, t) {
  const { fd: r } = e;
  if (r === void 0 || e.writableLength > 0) {
    e.write(t);
    return;
  }
  const i = ln(r, t);
  i.length > 0 && e.write(i);
}
function ln(e, t) {
  let r = Buffer.from(t),
    i = 0;
  try {
    for (; i < r.length; ) i += (0, L.writeSync)(e, r, i);
  } catch {}
  return r.subarray(i);
}
function Uu(e) {
  try {
    const t = (0, L.fstatSync)(e);
    return t.isFile() || sp(t) ? Number.POSITIVE_INFINITY : t.isFIFO() || t.isSocket() ? Rk : 0;
  } catch {
    return 0;
  }
}
function kr(e, t = ",") {
  return `${e.map((r) => (/["\r\n]/.test(r) || r.includes(t) ? `"${r.replaceAll('"', '""')}"` : r)).join(t)}\r
`;
}
function zk(e, t) {
  const r = t.get(up.exec(e)?.[1] ?? "");
  return r === void 0 ? "" : r === "nan" ? "nan" : "0";
}
function Gk(e, t) {
  if (e.length !== t.length) return !1;
  for (let r = 0; r < e.length; r++) {
    const [i, a] = [e[r], t[r]];
    if (i.name !== a.name || i.gradient.length !== a.gradient.length || !hp(a)) return !1;
    for (let s = 0; s < i.gradient.length; s++)
      if (i.gradient[s]?.input !== a.gradient[s]?.input) return !1;
  }
  return !0;
}
function Uk({ value: e, gradient: t }, r) {
  let i = `${r}${qe(e)}`;
  for (let a = 0; a < t.length; a++) i += `${r}${qe(t[a]?.partial)}`;
  return i;
}
function Yk(e) {
  const t = new Map();
  for (const [r, { name: i, value: a, uncertainty: s, gradient: n }] of e.entries()) {
    const l = i ?? (r === 0 ? "ans" : `ans${r + 1}`),
      u = typeof a == "number" ? [l] : a.map((d, c) => Ce(l, c)),
      h = typeof a == "number" ? [a] : a;
    for (const [d, c] of u.entries()) {
      if ((t.set(c, qe(h[d])), s !== void 0)) {
        const p = typeof s == "number" ? s : s[d];
        t.set(`u(${c})`, qe(p));
      }
      for (const { input: p, value: b, partial: x } of n) {
        const A = typeof a == "number" ? x : x[d],
          N = typeof A == "number" ? [A] : A;
        for (const [M, f] of N.entries()) {
          const m = Ce(p, typeof b == "number" ? void 0 : M);
          t.set(`d${c}/d${m}`, qe(f));
        }
      }
    }
  }
  return t;
}
function dp(e) {
  const t = new Map();
  for (const i of e) t.set(i, (t.get(i) ?? 0) + 1);
  const r = new Map();
  return e.map((i) => {
    if (!i.includes("\u2026") || t.get(i) === 1) return "";
    const a = (r.get(i) ?? 0) + 1;
    return r.set(i, a), ` #${a}`;
  });
}
function Yu(e) {
  const t = dp(e);
  return e.map((r, i) => r + t[i]);
}
function Ku(e, t) {
  const r = rx(e, t),
    i = r === void 0 ? e : gi(e, (N) => N !== r.column),
    { style: a, width: s } = t,
    n = Ju(i, t),
    { columns: l, gap: u } = pp(n, t);
  ax(n, l);
  let h = fx(n, l, s, u),
    d = " ".repeat(u),
    c = "";
  l.some(({ title: N }) => N !== "") &&
    (c += `${a.dim(qu(l.map(ix), l, d).trimEnd())}
`);
  const p = l.length - 1,
    { numeric: b, width: x } = l[p];
  for (const [N, M] of n.rows.entries()) {
    const f = l.map((j) => j.cells[N]),
      m = b ? [] : nt(f[p], x);
    b || (f[p] = m[0]);
    const w = qu(f, l, d),
      k = h?.[N] ?? "";
    (c += k === "" ? w.trimEnd() : w + d + yp(k, M.at(-1), a)),
      (c += `
`);
    for (let j = 1; j < m.length; j++) {
      const B = l.map((R, Z) => (Z === p ? m[j] : ""));
      c += `${qu(B, l, d).trimEnd()}
`;
    }
    const $ = r?.texts[N] ?? "";
    if ($ !== "")
      for (const j of nt($, Math.max(1, s - Zc)))
        c += `${" ".repeat(Zc)}${j}
`;
  }
  if (n === e) return c;
  const A = i.columns.filter(({ key: N }) => !n.columns.some((M) => M.key === N));
  return (
    c +
    tx(A, t)
      .map(
        (N) => `${N}
`,
      )
      .join("")
  );
}
function tx(e, { style: t, width: r }) {
  const i = e.map(({ title: s, short: n = s }) => n);
  if (i.length === 0) return [];
  const a = [i.slice(0, -1).join(", "), ...i.slice(-1)].filter((s) => s !== "");
  return nt(` \u2026 no room for ${a.join(" and ")}`, r).map((s) => t.dim(s));
}
function rx(e, t) {
  if (e.rows.some((n) => typeof n.at(-1) == "number") && e.columns.at(-1)?.minor !== !0) return;
  const r = Ju(e, t),
    { columns: i } = pp(r, t),
    a = i.at(-1),
    s = e.columns.length - 1;
  if (
    !(!(a !== void 0 && !a.numeric && a.width < ex) || !i.some(({ numeric: n }) => n)) &&
    !e.rows.some((n) => fn(n[s])) &&
    !a.cells.every((n) => re(n) <= a.width)
  )
    return { column: s, texts: a.cells };
}
function ix({ title: e, width: t, numeric: r }) {
  if (!r || re(e) <= t) return e;
  const i = /(?:\[\d+\])?\/?[^/]*$/.exec(e)?.[0] ?? "",
    a = t - re(i);
  return a > 2 ? Ve(e, a) + i : e;
}
function ax({ rows: e, columns: t }, r) {
  for (const [i, a] of r.entries()) {
    if (!a.hasFormulas) continue;
    const s = (l) =>
      a.cells.map((u, h) => {
        const d = e[h]?.[i];
        return !fn(d) || re(u) <= l ? u : Ws(d, l);
      });
    if (t[i]?.isDistinct !== !0) {
      a.cells = s(a.width);
      continue;
    }
    const n = a.width - dp(s(a.width)).reduce(cp, 0);
    a.cells = Yu(s(Math.max(1, n)));
  }
}
function Ju(e, t) {
  const r = e.columns.findIndex((i) => i.minor);
  return r === -1 || mp(e, t) !== void 0
    ? e
    : Ju(
        gi(e, (i) => i !== r),
        t,
      );
}
function pp(e, t) {
  const r = mp(e, t);
  if (r !== void 0) return r;
  const i = dn(e, { ...$a, rounding: { ...t, digits: un } });
  return xp(i, t.width, $a.gap), { columns: i, gap: $a.gap };
}
function mp(e, t) {
  for (const r of sx(t)) {
    const i = dn(e, r);
    if (!(_a(i, r.gap) - kp(i) > t.width)) return xp(i, t.width, r.gap), { columns: i, gap: r.gap };
  }
}
function* sx(e) {
  yield gp(e), yield { rounding: e, title: Ru, gap: xr };
  for (let t = e.digits; t >= un; t--)
    if (
      (yield { rounding: { ...e, digits: t }, title: Ru, gap: Kk }, t === Number.POSITIVE_INFINITY)
    )
      return;
}
function vp(e, t) {
  const { leading: r = bp } = e;
  if (e.columns.length <= r + 1) return e;
  let i = Math.min(Zk, t.width),
    a = r + 1 + Math.ceil(i / xr),
    s = dn(
      gi(e, (l) => l < a),
      gp(t),
    ),
    n = s.length;
  for (; n > r + 1 && _a(s.slice(0, n), xr) > i; ) n--;
  return gi(e, (l) => l < n);
}
function* wp(e, t) {
  const r = e.bars === !1 || !nx(e, t) ? vp(e, t) : e;
  yield r;
  const i = r.columns.length;
  i !== e.columns.length &&
    (yield* wp(
      gi(e, (a) => a < (e.leading ?? bp) || a >= i),
      t,
    ));
}
function nx(e, t) {
  const r = gi(e, (a) => e.columns[a]?.minor !== !0),
    i = dn(r, { ...$a, rounding: { ...t, digits: un } });
  return _a(i, $a.gap) - kp(i, fp) <= t.width || i.slice(2).some(({ numeric: a }) => !a);
}
function qu(e, t, r) {
  let i = "";
  for (let a = 0; a < e.length; a++) {
    const { numeric: s, width: n } = t[a],
      l = Ve(e[a], n);
    (i += a === 0 ? " " : r), (i += s ? Hs(l, n) : ui(l, n));
  }
  return i;
}
function ox({ columns: e }) {
  const t = e.flatMap(({ uncertainty: r }, i) => (r === void 0 ? [] : [[r, i]]));
  return {
    places: t.length === 0 ? new Map() : new Map(e.map(({ key: r }, i) => [r, i])),
    values: new Map(t.reverse()),
  };
}
function dn(e, t) {
  const { columns: r, rows: i, whole: a = e } = e,
    s = ox(a);
  return r.map((n, l) => {
    const u = i.some((A) => typeof A[l] == "number"),
      h = i.some((A) => fn(A[l])),
      d = u ? dx(i, l, lx(e, l, t, s)) : i.map((A) => Hu(A[l], t)),
      c = (n.isDistinct ? Yu(d) : d).reduce(cp, 0),
      p = t.title < hn && n.short !== void 0,
      b = p ? n.short : n.title,
      x = u && !p ? t.title : Number.POSITIVE_INFINITY;
    return {
      title: b,
      numeric: u,
      hasFormulas: h,
      cells: d,
      width: Math.max(c, Math.min(re(b), x)),
    };
  });
}
function lx(e, t, r, i) {
  const { columns: a, rows: s, whole: n = e } = e,
    { key: l, uncertainty: u, digits: h, finest: d } = a[t],
    c = hx(r, h),
    { rounding: p } = r,
    b = p.digits <= ra,
    x = i.places.get(u ?? "") ?? -1,
    A = i.values.get(l) ?? -1;
  if (x === -1 && A === -1 && d === void 0) return s.map((M) => Hu(M[t], c));
  const N = { ...p, digits: ra };
  return s.map((M, f) => {
    const m = M[t],
      w = Hu(m, c);
    if (typeof m != "number" || p.digits === Number.POSITIVE_INFINITY) return w;
    const [k, $] = [n.rows[f]?.[A], n.rows[f]?.[x]];
    if (typeof $ == "number") {
      const j = ia(m, $, N).value;
      return b || j.length > w.length ? j : w;
    }
    return b
      ? typeof k == "number"
        ? ia(k, m, N).size
        : d === void 0
          ? w
          : ux(m, d, c.rounding)
      : w;
  });
}
function ux(e, t, r) {
  const i = Math.abs(e) / t;
  if (i > 0 && i < 1) return e > 0 ? `<${t}` : `>-${t}`;
  const a = i < 10 ** (r.digits - 1);
  return Nt(a ? Math.round(e / t) * t : e, r);
}
function Hu(e, { rounding: t, title: r }) {
  if (typeof e == "string") return e;
  if (typeof e == "number") return hr(e, t);
  if (fn(e)) return Ws(e, Qk);
  if (r < hn) return `${e.length} numbers`;
  if (e.length <= Xk) return hr(e, t);
  const i = Math.min(t.digits, un);
  return `${hr(e.slice(0, Qc), { ...t, digits: i }).slice(0, -1)}, \u2026 ${e.length - Qc} more]`;
}
function xp(e, t, r) {
  const i = e.filter(({ numeric: a }) => !a);
  for (let a = _a(e, r) - t; a > 0; a--) {
    const s = Math.max(...i.map((l) => l.width)),
      n = i.find((l) => l.width === s);
    if (n === void 0 || s <= fp) return;
    n.width--;
  }
}
function fx({ bars: e, rows: t }, r, i, a) {
  if (e !== !0 || _a(r, a) + a + 8 > i) return;
  const s = t.map((l) => Math.abs(l.at(-1))),
    n = s.filter((l) => l > 0).reduce((l, u) => Math.max(l, u), 0);
  return s.map((l) => Ls(l, n));
}
function Zt(e, t = ee) {
  const r = new Map(),
    i = (n) => {
      if (typeof n == "string") return t(n);
      if (typeof n == "function") return (...h) => Zt(n(...h), t);
      if (typeof n != "object" || n === null || cx(n)) return n;
      const l = r.get(n);
      if (l !== void 0) return l;
      const u = a(n);
      return r.set(n, u), u;
    },
    a = (n) => {
      if (Array.isArray(n)) return s(n);
      if (n instanceof Map) {
        const h = [...n],
          d = s(h);
        return d === h ? n : new Map(d);
      }
      if (Object.getPrototypeOf(n) !== Object.prototype) throw new Error("no data for a view");
      if (px(n)) return mx(n, t);
      const l = Object.values(n),
        u = s(l);
      return u === l ? n : Object.fromEntries(Object.keys(n).map((h, d) => [h, u[d]]));
    },
    s = (n) => {
      let l;
      for (let u = 0; u < n.length; u++) {
        const h = i(n[u]);
        Object.is(h, n[u]) || ((l ??= [...n]), (l[u] = h));
      }
      return l ?? n;
    };
  return i(e);
}
function mx(e, t) {
  const { text: r, marks: i } = e,
    a = t(r);
  if (a === r) return e;
  const s = (n) => t(r.slice(0, n)).length;
  return { text: a, marks: i.map(({ start: n, end: l }) => ({ start: s(n), end: s(l) })) };
}
function* xx(e, t) {
  const { counters: r, outermost: i } = e;
  if (e.columns.length === 0 || i.length === 0) return;
  const a = e.columns.filter(({ name: A }) => !r.some((N) => N.name === A)),
    s = yx(a, t),
    n = t.height - vx - s.length,
    l = Math.min(gx, Math.max(bx, n)),
    u = i.length,
    h = Math.floor(l / 2),
    d =
      u <= l
        ? Array.from(i.keys())
        : Array.from({ length: l }, (A, N) => (N < l - h ? N : u - l + N)),
    c = [...r, ...a],
    p = d.map((A) => c.map(({ values: N }) => N[A] ?? ""));
  u > l &&
    p.splice(
      l - h,
      0,
      c.map(() => "\u2026"),
    );
  const b = {
      kind: "listing",
      columns: c.map(({ name: A }) => ({ key: A, title: A })),
      rows: p,
      bars: !1,
      leading: r.length,
    },
    x = u > l ? [` \u2026 ${u - l} rows in between; csv and json have all`] : [];
  yield [
    Ku(Zt(b), t),
    ...[...x, ...s].map(
      (A) => `${t.style.dim(A)}
`,
    ),
    `
`,
  ].join("");
}
function yx(e, { width: t }) {
  const r = e.flatMap(({ name: s, values: n }) => {
      const l = n.filter((h) => typeof h == "number" && Number.isFinite(h)),
        u = l.every((h) => h === l[0]);
      return l.length < wx || u ? [] : [[ee(s), mu(l)]];
    }),
    i = r.reduce((s, [n]) => Math.max(s, re(n)), 0),
    a = Math.min(kx, i);
  return r.map(([s, n]) => Ve(` ${ui(Ve(s, a), a)}  ${n}`, t));
}
function* $x({ columns: e, outermost: t }) {
  if (e.length !== 0)
    for (const r of t.keys())
      yield `${e
        .map(({ values: i }) => {
          const a = i[r];
          return a === void 0 ? "" : ur(a);
        })
        .join("	")}
`;
}
function* Ax(e, t) {
  const { counters: r, columns: i, outermost: a } = e;
  if (i.length === 0) return;
  const s = r.length > 1 || r[0]?.name !== "turn",
    n = (d, c) =>
      Le(
        d.flatMap(({ name: p, values: b }) => {
          const x = b[c];
          return x === void 0 ? [] : [K(p, be(x))];
        }),
      ),
    l = a.length - 1,
    u = e.notes.map((d) => JSON.stringify(d)).join(","),
    h = [
      ...(u === "" ? [] : [`,"notes":[${u}]`]),
      ...(e.isInterrupted ? [',"interrupted":true'] : []),
    ].join("");
  for (const [d, c] of a.entries()) {
    const p = s ? `"turns":${n(r, d)},` : "",
      b = d === l ? h : "",
      x = n(i, d);
    yield cr(`{${t},"turn":${c},${p}"columns":${x}${b}}
`);
  }
}
function* Ox(e) {
  const { file: t, statement: r, counters: i, columns: a, outermost: s } = e,
    n = String(r.line);
  for (const l of s.keys()) {
    const u = i.findLast(({ values: c }) => c[l] !== void 0),
      h = u?.values[l],
      d = [u?.name ?? "", typeof h == "number" ? qe(h) : ""];
    for (const { name: c, values: p } of a) {
      const b = p[l];
      if (b !== void 0)
        for (const [x, A] of (typeof b == "number" ? [b] : b).entries()) {
          const N = Ce(c, typeof b == "number" ? void 0 : x);
          yield kr([t, n, N, qe(A), ...d, ""]);
        }
    }
  }
}
function Rx(e, { height: t }) {
  const { rows: r, rest: i } = e,
    a = Math.max(Lx, t - Vx),
    s = i?.count === 0 && r.length === a + 1;
  if (i === void 0 || r.length <= a || s) return e;
  const n = i.count + r.length - a;
  return { ...e, rows: r.slice(0, a), rest: { ...i, count: n } };
}
function Ap({ title: e, x: t, y: r, series: i, notes: a = [], below: s }) {
  return Le([
    K("kind", le("plot")),
    ...(e === void 0 ? [] : [K("title", le(e))]),
    K("x", an(t)),
    K("y", an(r)),
    K("series", Me(i.map(Op))),
    ...(a.length === 0 ? [] : [K("notes", Me(a.map(le)))]),
    ...(s === void 0 ? [] : [K("below", Ap(s))]),
  ]);
}
function zx(e) {
  const { name: t, x: r, y: i, levels: a, gradient: s, blanks: n, points: l = [], notes: u } = e;
  return [
    Le([
      K("kind", le("contour")),
      K("name", le(t)),
      K("x", an(r)),
      K("y", an(i)),
      K(
        "levels",
        Me(a.map(({ value: h, lines: d }) => Le([K("value", be(h)), K("lines", Me(d.map(Wu)))]))),
      ),
      K(
        "gradient",
        Me(s.vectors.map(({ at: h, partials: d }) => Le([K("at", be(h)), K("partials", be(d))]))),
      ),
      K("blanks", Me(n.map((h) => Le([K("x", be(h.x)), K("y", be(h.y))])))),
      ...(l.length === 0 ? [] : [K("series", Me(l.map(Op)))]),
      ...(u.length === 0 ? [] : [K("notes", Me(u.map(le)))]),
    ]),
  ];
}
function Gx(e) {
  const { rest: t } = e,
    r = Ux(e);
  return t === void 0 || t.count === 0 ? [r] : [r, le(Xu(t))];
}
function Ux({ columns: e, rows: t }) {
  const r = e.map(({ isDistinct: i }, a) => {
    const s = t.map((n) => n[a]);
    return i !== !0 ? s.map((n) => (n === "" ? void 0 : Yx(n))) : Yu(s.map((n) => X(n))).map(le);
  });
  return Me(
    t.map((i, a) =>
      Le(
        e.flatMap(({ key: s }, n) => {
          const l = r[n]?.[a];
          return l === void 0 ? [] : [K(s, l)];
        }),
      ),
    ),
  );
}
function Yx(e) {
  return typeof e == "string" ? le(e) : typeof e == "object" && "kind" in e ? le(X(e)) : be(e);
}
function Qx(e) {
  return typeof e == "string"
    ? le(e)
    : typeof e == "boolean"
      ? String(e)
      : e instanceof Map
        ? Le([...e].map(([t, r]) => K(t, be(r))))
        : be(e);
}
function cn(e, t) {
  const r = t[e.kind];
  if (r === void 0) throw new Error(`no feature shows parts of the kind ${e.kind}`);
  return r;
}
function ey(e, t, r) {
  if (typeof e == "string") return ty(Zt(e, oi), t);
  const { text: i, hasLines: a } = cn(e, r);
  return i(a ? Zt(e, oi) : Zt(e), t);
}
function ry(e, t) {
  const r = Rx(e, t),
    i = { ...t, digits: iy(e, t) };
  return (
    [...wp(r, i)]
      .map((a) => Ku(a, i))
      .join(`
`) + Hx(r.rest, t)
  );
}
function Zu(e, t, r, i = () => {}) {
  const a = (typeof e == "string" ? void 0 : cn(e, r).files) ?? {},
    s = Object.hasOwn(a, t) ? a[t] : void 0;
  if (s === void 0) throw yo(t, Object.keys(a));
  return s(Zt(e), i);
}
function sy({ error: e, statement: t }) {
  const { start: r, end: i } = e.span ?? { start: 0, end: t.text.length },
    [a] = t.text.slice(r, i).split(`
`);
  return { ...Ne(t, r), length: vr(a) };
}
function Np({ parts: e }, t) {
  const r = e.flatMap((i) => ny(i, t));
  return r.length === 0
    ? void 0
    : r
        .map(
          (i) => `${i}
`,
        )
        .join("");
}
function ny(e, t) {
  if (typeof e == "string") return [];
  switch (e.kind) {
    case "listing":
      return oy(e);
    case "estimates":
      return e.rows.flatMap(({ isResult: r, uncertainty: i = Number.NaN }) => (r ? [ur(i)] : []));
    case "facts":
      return e.rows.flatMap(({ value: r, isResult: i }) =>
        i ? (r instanceof Map ? [...r.values()].map(ur) : [Mp(r)]) : [],
      );
    default:
      return t[e.kind]?.results?.(e) ?? [];
  }
}
function oy({ columns: e, rows: t, results: r = [], resultRows: i }) {
  const a = [...e.keys()].filter((s) => r.includes(e[s]?.key));
  return a.length === 0
    ? []
    : t.flatMap((s, n) => {
        if (i?.includes(n) === !1) return [];
        const l = a.map((h) => s[h]),
          u = l.map(Mp);
        return l.length > 1 && l.every((h) => typeof h == "number")
          ? `[${u.join(", ")}]`
          : u.join("	");
      });
}
function Mp(e) {
  return typeof e == "string" ? ee(e) : typeof e == "object" && "kind" in e ? ee(X(e)) : ur(e);
}
function ly(e, t) {
  if (Np(e, t) === void 0) return;
  const { parts: r } = e,
    i = r.flatMap(uy);
  if (i.some(({ key: a, value: s }) => a === "converged" && s === !1)) {
    const a = i.find(({ key: s }) => s === "reason")?.value;
    return `not converged${typeof a == "string" ? ` (${a})` : ""}`;
  }
  return r
    .flatMap((a) =>
      typeof a != "string" && a.kind === "listing" && a.results !== void 0 ? (a.rest ?? []) : [],
    )
    .filter(({ count: a }) => a > 0)
    .map(Xu)[0];
}
function hy(e, t, r) {
  if (t.some(({ title: d }) => re(d) > hn)) return;
  let i = e.cells.reduce((d, c) => Math.max(d, re(c)), re(e.title)),
    a = ` ${ui(e.title, i)}`,
    s = e.cells.map((d) => ` ${ui(d, i)}`),
    n = 1 + i;
  for (const d of t) {
    const c = zs(d.cells.map((b) => Nt(b, r))),
      p = Math.max(c[0]?.length ?? 0, re(d.title));
    a += Vu + Hs(d.title, p);
    for (const [b, x] of c.entries()) s[b] += Vu + x.padStart(p);
    n += xr + p;
  }
  if (n + xr + 8 > r.width) return;
  let l = t.at(-1)?.cells ?? [],
    u = l.reduce((d, c) => {
      const p = Math.abs(c);
      return p > d ? p : d;
    }, 0),
    h = `${r.style.dim(a)}
`;
  for (const [d, c] of l.entries()) {
    const p = Ls(Math.abs(c), u),
      b = s[d];
    (h += p === "" ? b.trimEnd() : b + Vu + yp(p, c, r.style)),
      (h += `
`);
  }
  return h;
}
function by(e, t, r) {
  const [i, a, s] = [[], [], []];
  for (const { input: n, value: l, uncertainty: u, partial: h } of t) {
    if (!(typeof l == "number" && typeof h == "number") || u !== void 0) return;
    i.push(ee(n)), a.push(l), s.push(h);
  }
  return hy(
    { title: ee("input"), cells: i },
    [
      { title: ee("value"), cells: a },
      { title: ee(`\u2202${e}/\u2202input`), cells: s },
    ],
    r,
  );
}
function Lu({ value: e, uncertainty: t }, r, i) {
  const { width: a, style: s } = i,
    n = Ve(`= ${ai(e, t, i)}`, Math.min(fy, a - 1)),
    l = Math.min(dy, a - re(n) - 1);
  return `${r === "" || l < 2 ? "" : `${Ve(r, l)} `}${s.strong(n)}
`;
}
function Nr(e) {
  const { takes: t } = Ue[e];
  return "from" in t ? `${t.from} to ${t.to}` : t.map(Mr).join(", ");
}
function mn(e, t) {
  const { takes: r } = Ue[e];
  return "from" in r
    ? Number.isInteger(t) && Number(t) >= r.from && Number(t) <= r.to
    : r.includes(t);
}
function Ia(e, t) {
  const { default: r, takes: i } = Ue[e],
    a = typeof r == "number" && t.trim() !== "" ? Number(t) : i.find?.((s) => Mr(s) === t);
  if (a !== void 0 && mn(e, a)) return a;
  throw ae(t === "" ? `${e} needs a value` : `${e} cannot be ${t}`, `it takes ${Nr(e)}`);
}
function gn(e) {
  if (e in Ue && mt.includes(e)) return e;
  const t = Qt(e, mt);
  throw ae(
    `there is no setting ${e}`,
    t === void 0 ? `there are ${mt.join(", ")}` : `did you mean ${t}?`,
  );
}
function Sa(e) {
  const { idle: t, running: r, cut: i, cell: a } = bn,
    s = () => {
      for (;;) Atomics.wait(a, 0, i, jp);
    },
    n = () => Atomics.compareExchange(a, 0, r, t) === r;
  Atomics.store(a, 0, r), Atomics.notify(a, 0);
  try {
    return Tp(
      () => {
        try {
          e();
        } finally {
          n() || s();
        }
      },
      { breakOnSigint: !0 },
    );
  } finally {
    (Ep = Atomics.exchange(a, 0, t) === i), Atomics.notify(a, 0);
  }
}
function Tp(e, t) {
  const r = jk();
  try {
    return (
      Object.assign(globalThis, { [tp]: e }),
      (rp ??= new Sp.Script(`globalThis[Symbol.for(${JSON.stringify(tp.description)})]()`)),
      rp.runInThisContext(t),
      !0
    );
  } catch (i) {
    const { code: a = "" } = i;
    if (!/^ERR_SCRIPT_EXECUTION_(?:INTERRUPTED|TIMEOUT)$/.test(a)) throw i;
    return r(), !1;
  }
}
function* ah(e, t) {
  const r = e[Symbol.iterator]();
  for (;;) {
    let i;
    if (
      !Sa(() => {
        i = r.next();
      }) ||
      i === void 0
    )
      throw new vn(t);
    if (i.done) return;
    yield i.value;
  }
}
function xy(e, { stdin: t, stderr: r }, i, a, s, n) {
  let l = performance.now(),
    u = t.isTTY ? new yy(t) : void 0,
    h = !1,
    d = () => {
      s();
      const c = performance.now() - l;
      u === void 0 ||
        (c < wy && !e.hasManyNodes) ||
        (u.becomeSignals() && process.kill(process.pid, "SIGINT"),
        !(h || c < jp) && ((h = !0), i.isDue && i.show(ee("computing; Ctrl-C stops it"))));
    };
  try {
    if (a && u?.becomeSignals()) return !1;
    const c = e.whileWatching(d, () => Sa(n));
    return !c && u?.areSignals && r.write(me`\n`), c;
  } finally {
    i.clear(), u?.becomeKeys();
  }
}
var L,
  Aa,
  It,
  Sp,
  ip,
  _k,
  Xc,
  Ik,
  Rt,
  Sk,
  ap,
  rn,
  sp,
  Dk,
  Rk,
  Hk,
  up,
  Wk,
  hp,
  xr,
  Kk,
  un,
  fp,
  Jk,
  hn,
  Ru,
  Xk,
  Qc,
  Qk,
  Zk,
  ex,
  Zc,
  cp,
  gp,
  $a,
  bp,
  gi,
  hx,
  dx,
  fn,
  _a,
  kp,
  yp,
  cx,
  px,
  gx,
  bx,
  vx,
  wx,
  kx,
  Cx,
  Nx,
  $p,
  Mx,
  _x,
  Ix,
  Sx,
  jx,
  Ex,
  Tx,
  Fx,
  Px,
  Dx,
  Bx,
  qx,
  Vx,
  Lx,
  Hx,
  Xu,
  Wx,
  an,
  Op,
  Wu,
  Kx,
  Jx,
  Xx,
  Zx,
  Qu,
  Or,
  ty,
  iy,
  ay,
  eh,
  Cp,
  ya,
  uy,
  _p,
  Vu,
  dy,
  fy,
  cy,
  py,
  my,
  gy,
  ep,
  Cr,
  vy,
  th,
  Ip,
  rh,
  mi,
  Ue,
  mt,
  pn,
  Mr,
  tp,
  rp,
  wy,
  jp,
  bn,
  Ep,
  ih,
  ky,
  vn,
  yy,
  $y,
  bi = ne(() => {
    aa();
    oa();
    la();
    ua();
    ha();
    da();
    ii();
    hi();
    ga();
    ci();
    wr();
    gr();
    xa();
    pr();
    pi();
    je();
    _e();
    Tt();
    (L = require("node:fs")),
      (Aa = require("node:os")),
      (It = require("node:path")),
      (Sp = require("node:vm")),
      (ip = 65536),
      (_k = 5),
      (Xc = 200),
      (Ik = {
        ENOENT: "there is no such file or folder",
        EACCES: "you may not",
        EPERM: "you may not",
        EISDIR: "it is a folder",
        ENOTDIR: "a part of its path is not a folder",
        ENOSPC: "the disk is full",
        EROFS: "the disk is read-only",
        ELOOP: "its symbolic links form a loop",
        ENAMETOOLONG: "its name is too long",
        ENXIO: "it is neither a file nor a pipe",
        EPIPE: "its reader has left",
        ERR_INVALID_ARG_VALUE: "its name holds a null character",
      }),
      (Rt = (e) => e.code);
    (Sk = new Int32Array(new SharedArrayBuffer(4))), (ap = (e) => sn(Sk, 0, e));
    rn = new Set();
    sp = (e) => e.isCharacterDevice() && e.rdev === $r("/dev/null")?.rdev;
    Dk = 1 << 24;
    Rk = 4096;
    (Hk = class {
      separator;
      header;
      model;
      constructor(e) {
        this.separator = e;
      }
      record(e, t) {
        const { separator: r } = this;
        if (this.model !== void 0 && Gk(this.model, t)) {
          let d = String(e);
          for (const c of t) d += Uk(c, r);
          return {
            text: `${d}\r
`,
          };
        }
        const i = Yk(t),
          a = [...i.values()];
        if (this.header === void 0)
          return (
            (this.header = [...i.keys()]),
            { text: kr(["row", ...this.header], r) + kr([String(e), ...a], r) }
          );
        const { header: s } = this,
          n = s.length === i.size && s.every((d) => i.has(d)),
          l = s.map((d) => i.get(d) ?? zk(d, i)),
          u = kr([String(e), ...l], r);
        if (n)
          return t.every(hp) && [...i.keys()].join() === s.join() && (this.model = t), { text: u };
        const h = [...i].find(([d, c]) => !s.includes(d) && !Wk(d, c))?.[0];
        return h === void 0 ? { text: u } : { text: u, strange: h };
      }
    }),
      (up = /^d(.+)\/d/s),
      (Wk = (e, t) => up.test(e) && Number(t) === 0);
    hp = ({ value: e, uncertainty: t, gradient: r }) =>
      typeof e == "number" && t === void 0 && r.every(({ partial: i }) => typeof i == "number");
    (xr = 3),
      (Kk = 2),
      (un = 4),
      (fp = 8),
      (Jk = 24),
      (hn = 20),
      (Ru = 9),
      (Xk = 5),
      (Qc = 2),
      (Qk = 100),
      (Zk = 200),
      (ex = 30),
      (Zc = 3);
    cp = (e, t) => Math.max(e, re(t));
    (gp = (e) => ({ rounding: e, title: hn, gap: xr })), ($a = { title: Ru, gap: 1 }), (bp = 2);
    gi = (e, t) => ({
      ...e,
      whole: e.whole ?? e,
      columns: e.columns.filter((r, i) => t(i)),
      rows: e.rows.map((r) => r.filter((i, a) => t(a))),
    });
    (hx = (e, t) =>
      t === void 0 || e.rounding.digits === Number.POSITIVE_INFINITY
        ? e
        : { ...e, rounding: { ...e.rounding, digits: Math.min(t, e.rounding.digits) } }),
      (dx = (e, t, r) => zs(r, (i) => typeof e[i]?.[t] == "number"));
    (fn = (e) => typeof e == "object" && "kind" in e),
      (_a = (e, t) => 1 + e.reduce((r, { width: i }) => r + i + t, 0) - t),
      (kp = (e, t = Jk) =>
        e.reduce((r, { numeric: i, width: a }) => r + (i ? 0 : Math.max(0, a - t)), 0));
    yp = (e, t, r) => (t < 0 ? r.negative(e) : r.positive(e));
    (cx = (e) =>
      ArrayBuffer.isView(e) || (Array.isArray(e) && e.every((t) => typeof t == "number"))),
      (px = (e) => "text" in e && "marks" in e);
    (gx = 60), (bx = 10), (vx = 6), (wx = 3), (kx = 24);
    (Cx = ["file", "line", "name", "value", "input", "input_value", "gradient"]),
      (Nx = {
        isConversational: !1,
        needsGradient: !0,
        preamble: kr(Cx),
        answer: ({ file: e, statement: t, name: r = "", value: i, gradient: a }) => {
          const s = typeof i == "number" ? void 0 : i.length,
            n = Qs(a, s);
          return (typeof i == "number" ? [i] : i)
            .map((l, u) => {
              const h = s === void 0 ? r : Ce(r, u),
                d = [e, String(t.line), h, qe(l)];
              return n.length === 0
                ? kr([...d, "", "", ""])
                : n
                    .map((c) => {
                      const p = c.partials[u];
                      return kr([...d, c.input, qe(c.value), qe(p)]);
                    })
                    .join("");
            })
            .join("");
        },
        turns: Ox,
        report: void 0,
        failure: () => ze,
        rows: () => {
          const e = new Hk(",");
          return (t, r) => e.record(t, r);
        },
      }),
      ($p = (e) => (t, r, i) => ({ text: r.map((a) => e.answer({ ...a, row: t }, i)).join("") })),
      (_x = (...e) => (Mx ??= _("./late-graphics.cjs").module66).renderContour(...e)),
      (Sx = (...e) => (Ix ??= _("./late-graphics.cjs").module67).contourSvg(...e)),
      (Ex = (...e) => (jx ??= _("./late-graphics.cjs").module68).renderPlot(...e)),
      (Fx = (...e) => (Tx ??= _("./late-graphics.cjs").module69).plotSvg(...e)),
      (Dx = (...e) => (Px ??= _("./late-text.cjs").module77).renderEstimates(...e)),
      (qx = (...e) => (Bx ??= _("./late-text.cjs").module78).renderFacts(...e)),
      (Vx = 4),
      (Lx = 3);
    (Hx = (e, t) =>
      e === void 0 || e.count === 0
        ? ""
        : nt(` ${Xu(e)}`, t.width)
            .map((r) =>
              t.style.dim(`${r}
`),
            )
            .join("")),
      (Xu = ({ count: e, noun: t, how: r }) => `\u2026 ${Wt(e, `more ${t}`)}, ${r} shows all`),
      (Wx = (e) => [Ap(e)]);
    (an = ({ label: e, range: t }) =>
      Le([...(e === void 0 ? [] : [K("label", le(e))]), K("range", be(t))])),
      (Op = (e) =>
        Le([
          K("name", le(e.name)),
          K("kind", le(e.kind)),
          e.kind === "line" ? K("pieces", Me(e.pieces.map(Wu))) : K("points", Wu(e.points)),
        ])),
      (Wu = (e) => be(e));
    (Kx = ({ rows: e }) => [Me(e.map(Jx))]),
      (Jx = ({ name: e, value: t, uncertainty: r, meaning: i }) =>
        Le([
          K("name", le(e)),
          K("value", ka(t)),
          ...(r === void 0 ? [] : [K("uncertainty", ka(r))]),
          K("meaning", le(i)),
        ])),
      (Xx = ({ rows: e }) => [
        Le(e.flatMap(({ key: t, value: r }) => (t === void 0 ? [] : [K(t, Qx(r))]))),
      ]);
    (Zx = {
      listing: { text: ry, json: Gx },
      estimates: { text: Dx, json: Kx },
      facts: { text: qx, json: Xx },
      plot: { text: Ex, json: Wx, files: { svg: Fx } },
      contour: { text: _x, json: zx, files: { svg: Sx } },
    }),
      (Qu = (e) => Object.assign({}, Zx, ...e.map(({ parts: t }) => t)));
    Or = ({ parts: e }, t, r) => e.map((i) => ey(i, t, r)).join("");
    ty = (e, { width: t }) =>
      e
        .split(`
`)
        .flatMap((r) => nt(r, t))
        .map(
          (r) => `${r}
`,
        )
        .join("");
    (iy = ({ digits: e = Number.POSITIVE_INFINITY }, { digits: t }) =>
      Number.isFinite(t) ? Math.min(t, e) : t),
      (ay = (e, t) => (typeof e == "string" ? [le(e)] : cn(e, t).json(e)));
    (eh = (e, t) => (typeof e == "string" ? void 0 : cn(e, t).pages?.(Zt(e)))),
      (Cp = {
        isConversational: !1,
        needsGradient: !0,
        preamble: ze,
        answer: (e) => {
          let { name: t, value: r, uncertainty: i, gradient: a, notes: s } = e,
            n = "",
            l = "",
            u = "";
          for (let A = 0; A < a.length; A++) {
            const N = a[A],
              M = `${A > 0 ? "," : ""}${le(N.input)}:`;
            (n += M + be(N.partial)),
              (l += M + be(N.value)),
              N.uncertainty !== void 0 &&
                (u += `${u === "" ? "" : ","}${le(N.input)}:${be(N.uncertainty)}`);
          }
          const h = i === void 0 ? "" : `"uncertainty":${be(i)},`,
            d = u === "" ? "" : `,"uncertainties":{${u}}`,
            c = t === void 0 ? "" : `"name":${le(t)},`,
            p = s.map((A) => JSON.stringify(A)).join(","),
            b = p === "" ? "" : `,"notes":[${p}]`,
            x = ya(e, e.statement.line);
          return cr(`{${x},${c}"value":${be(r)},${h}"gradient":{${n}},"inputs":{${l}}${d}${b}}
`);
        },
        turns: (e) => Ax(e, ya(e, e.statement.line)),
        report: (e, t, r) => {
          const { parts: i, statement: a, isInterrupted: s } = e;
          if (i.length === 0) return ze;
          const n = i.filter((h) => h !== ""),
            l = (h) => typeof h != "string" && h.kind === "plot",
            u = (
              n.some((h) => typeof h != "string" && !l(h))
                ? [...n.filter((h) => !l(h)), ...n.filter(l)]
                : n
            ).flatMap((h) => ay(h, r));
          return wa([ya(e, a.line), K("report", Me(u)), ...(s ? [K("interrupted", "true")] : [])]);
        },
        move: (e) => {
          const { statement: t, moved: r, notes: i } = e,
            a = r.map(({ input: n, from: l, to: u }) => {
              const h = l === void 0 ? "" : `"from":${be(l)},`;
              return `{"input":${le(n)},${h}"to":${be(u)}}`;
            }),
            s = i.map((n) => JSON.stringify(n));
          return wa([
            ya(e, t.line),
            K("moved", Me(a)),
            ...(s.length === 0 ? [] : [K("notes", Me(s))]),
          ]);
        },
        failure: (e) => {
          const { line: t, column: r, length: i } = sy(e),
            { code: a, message: s, hint: n } = e.error,
            l = { code: a, message: s, column: r, length: i, ...(n === void 0 ? {} : { hint: n }) },
            { loadedFrom: u } = e;
          return wa([
            ya(e, t),
            K("error", JSON.stringify(l)),
            ...(u.length === 0 ? [] : [K("loaded_from", JSON.stringify(u))]),
          ]);
        },
        rows: () => $p(Cp),
        rowFailure: (e, t, { code: r, message: i, hint: a }) =>
          cr(`${JSON.stringify({ file: e, row: t, error: { code: r, message: i, hint: a } })}
`),
      });
    ya = ({ file: e, statement: t, row: r }, i) =>
      `${r === void 0 ? "" : `"row":${r},`}"file":${le(e)},"line":${i},"source":${le(t.text)}`;
    (uy = (e) => (typeof e != "string" && e.kind === "facts" ? e.rows : [])),
      (_p = {
        isConversational: !1,
        needsGradient: !1,
        preamble: ze,
        answer: ({ value: e }) => li`${ur(e)}`,
        turns: $x,
        report: (e, t, r) => {
          const { result: i = "marked", parts: a } = e;
          if (i === "marked") return Np(e, r);
          const s = i === "text" ? a : a.filter((u) => typeof u != "string");
          if (s.length === 0) return;
          const { POSITIVE_INFINITY: n } = Number,
            l = { ...t, digits: n, notation: "auto", width: n };
          return Or({ ...e, parts: s }, l, r);
        },
        doubt: ly,
        failure: () => ze,
        rows: () => $p(_p),
      }),
      (Vu = " ".repeat(xr));
    (dy = 240),
      (fy = 1e3),
      (cy = 60),
      (py = 10),
      (my = 6),
      (gy = {
        isConversational: !0,
        needsGradient: !0,
        preamble: ze,
        answer: (e, t) => {
          const { name: r, value: i, gradient: a } = e;
          if (a.length === 0) return Lu(e, ee(r ?? ""), t);
          const s = Math.min(cy, Math.max(py, t.height - my)),
            n = a.length <= s ? by(r ?? "ans", a, t) : void 0;
          if (n !== void 0)
            return `${Lu(e, mr(e.statement.text), t)}
${n}
`;
          const l = typeof i == "number" ? void 0 : i.length,
            u = Qs(a, l),
            h = Zt(Iu(r ?? "ans", u.slice(0, s), l)),
            d = vp(h, t),
            c = [ep("input", u.length - s), ep("element", h.columns.length - d.columns.length)]
              .filter((b) => b !== "")
              .join(" and "),
            p = c === "" ? [] : nt(` \u2026 ${c}, :grad shows all`, t.width);
          return [
            `${Lu(e, mr(e.statement.text), t)}
`,
            Ku(d, t),
            ...p.map((b) =>
              t.style.dim(`${b}
`),
            ),
            `
`,
          ].join("");
        },
        turns: xx,
        report: Or,
        failure: () => ze,
        rows: void 0,
      });
    ep = (e, t) => (t > 0 ? Wt(t, `more ${e}`) : "");
    (Cr = { table: gy, plain: _p, json: Cp, csv: Nx }),
      (vy = "table"),
      (th = "csv"),
      (Ip = Object.keys(Cr)),
      (rh = () => Qe(Ip.filter((e) => Cr[e].rows !== void 0).sort(), "or")),
      (mi = (e) => e),
      (Ue = {
        output: mi({ doc: "how answers are written", default: vy, takes: Ip }),
        precision: mi({
          doc: "significant digits in tables",
          default: ra,
          takes: { from: 1, to: 17 },
        }),
        notation: mi({
          doc: "how numbers are written in tables: auto is scientific where it is shorter",
          default: "auto",
          takes: eu,
        }),
        color: mi({
          doc: "whether there are colors; auto leaves it to the terminal and to NO_COLOR",
          default: "auto",
          takes: lu,
        }),
        preview: mi({
          doc: "whether the answer is shown while you type",
          default: !0,
          takes: [!0, !1],
        }),
        seed: mi({
          doc: "which series of random numbers; setting it begins the series anew",
          default: 0,
          takes: { from: 0, to: 2 ** 32 - 1 },
        }),
      }),
      (mt = Object.keys(Ue)),
      (pn = () => Object.fromEntries(mt.map((e) => [e, Ue[e].default])));
    Mr = (e) => (typeof e == "boolean" ? (e ? "on" : "off") : String(e));
    (tp = Symbol.for("nabla.work")),
      (wy = 50),
      (jp = 2e3),
      (bn = { idle: 0, running: 1, cut: 2, cell: new Int32Array(new SharedArrayBuffer(4)) }),
      (Ep = !1),
      (ih = () => Ep);
    ky = (e, t) => Tp(t, { timeout: e });
    vn = class extends Error {
      place;
      constructor(e) {
        super("interrupted"), (this.place = e);
      }
    };
    (yy = class {
      areSignals = !1;
      stdin;
      typed = Buffer.alloc(0);
      constructor(e) {
        this.stdin = e;
      }
      becomeSignals() {
        if (this.areSignals) return !1;
        (this.areSignals = !0), this.stdin.setRawMode(!1);
        const e = Lk(),
          t = e.lastIndexOf($y) + 1;
        return (this.typed = Buffer.from(e.subarray(t))), t > 0;
      }
      becomeKeys() {
        this.areSignals &&
          ((this.areSignals = !1),
          this.stdin.setRawMode(!0),
          this.typed.length > 0 && setImmediate(() => this.stdin.unshift(this.typed)));
      }
    }),
      ($y = 3);
  });
var uh = {};
H(uh, { a: () => wn, b: () => oh, c: () => lh });
function lh(e, t) {
  const r = t.toString("latin1", 0, Pp),
    i = t.subarray(0, Pp).some(Ny),
    a =
      Ay.find(
        ({ begins: s, at: n = 0, holds: l }) =>
          r.startsWith(s, n) && (i || !My.test(s)) && (l === void 0 || l.test(r)),
      ) ??
      Oy.find(({ begins: s }) => s.test(r)) ??
      (r.includes("\0") ? { is: "not text", hint: Dp } : void 0);
  if (a !== void 0) throw ae(`${e} is ${a.is}`, a.hint);
}
var _r,
  Dp,
  nh,
  Fp,
  Ay,
  Oy,
  Cy,
  wn,
  oh,
  Pp,
  Ny,
  My,
  ja = ne(() => {
    _e();
    (_r = "save it as CSV"),
      (Dp = "--data reads CSV, TSV and JSON Lines"),
      (nh = `convert it: duckdb -c "COPY (FROM 'FILE') TO 'rows.csv'"; or let DuckDB compute: :export sql`),
      (Fp = "write a query's result as CSV, and pipe it into --data -"),
      (Ay = [
        { begins: "PAR1", is: "a Parquet file", hint: nh },
        { begins: "PARE", is: "an encrypted Parquet file", hint: nh },
        { begins: "ARROW1", is: "an Arrow file", hint: nh },
        { begins: "FEA1", is: "a Feather file", hint: _r },
        { begins: "ORC", is: "an ORC file", hint: _r },
        { begins: "Obj", is: "an Avro file", hint: _r },
        {
          begins: `\x89HDF\r
`,
          is: "an HDF5 file",
          hint: _r,
        },
        { begins: "\x93NUMPY", is: "a NumPy file", hint: "save it with numpy.savetxt" },
        { begins: "MATLAB ", is: "a MATLAB file", hint: "save it with writematrix" },
        { begins: "SQLite format 3\0", is: "an SQLite database", hint: Fp },
        { begins: "DUCK", at: 8, is: "a DuckDB database", hint: Fp },
        { begins: "PK", holds: /\[Content_Types\]|xl\/|mimetype/, is: "a spreadsheet", hint: _r },
        { begins: "PK", is: "a zip archive", hint: "unpack it first: unzip" },
        { begins: "\xD0\xCF\xE0", is: "a spreadsheet", hint: _r },
        { begins: "\x8B", is: "compressed", hint: "end its name in .gz, or unpack it: gzip -dc" },
        { begins: "BZh", is: "compressed", hint: "unpack it first: bzip2 -dc" },
        { begins: "\xFD7zXZ", is: "compressed", hint: "unpack it first: xz -dc" },
        { begins: "(\xB5/\xFD", is: "compressed", hint: "unpack it first: zstd -dc" },
        { begins: '"M', is: "compressed", hint: "unpack it first: lz4 -dc" },
        { begins: "7z\xBC\xAF", is: "a 7z archive", hint: "unpack it first: 7z x" },
        { begins: "ustar", at: 257, is: "a tar archive", hint: "unpack it first: tar -xf" },
        { begins: "\xFF\xFE", is: "UTF-16", hint: "save it as UTF-8" },
        { begins: "\xFE\xFF", is: "UTF-16", hint: "save it as UTF-8" },
      ]),
      (Oy = [
        { begins: /^%PDF-/, is: "a PDF file", hint: Dp },
        { begins: /^\s*<(?:!doctype|!--|\?xml|html)/i, is: "HTML or XML", hint: _r },
        {
          begins: /^(?:\xEF\xBB\xBF)?\s*\[\s*[[{]/,
          is: "a JSON array",
          hint: "write an object a line: jq -c '.[]'",
        },
      ]),
      (Cy = /\.(?:[ct]sv|tab|jsonl|ndjson|json|parquet|xlsx?|ods)(?:\.gz)?$/i),
      (wn = (e) => Cy.test(e)),
      (oh = (e) =>
        ae(
          `${e} is a table, not a program`,
          `run a program for each row: nabla -e 'x^2' --data ${e}`,
        )),
      (Pp = 4096);
    (Ny = (e) => e < 9 || (e > 13 && e < 32)), (My = /^[\x20-\x7E]*$/);
  });
function $m(e) {
  const [, t = "", r = ""] = /^(\d+(?:\.\d+)?) ?(s|MB|GB)$/.exec(e) ?? [],
    [i, a] = o$[r] ?? [];
  if (i === void 0 || Number(t) === 0)
    throw ae(`${e} is not a limit`, "it takes seconds or memory: 10s, 500MB, 2GB");
  return { [i]: Number(t) * a };
}
var xm,
  ym,
  Fh,
  a$,
  s$,
  n$,
  o$,
  l$,
  u$,
  Am,
  km,
  h$,
  Ph = ne(() => {
    bi();
    _e();
    (xm = require("node:module")),
      (ym = require("node:module")),
      (Fh = { seconds: 1, share: 1.5, bytes: 1e8 }),
      (a$ = 50),
      (s$ = `
const { workerData: { state, shared, bounds, interval } } = require("node:worker_threads");
const { idle, running, cut } = state;
const start = process.memoryUsage.rss();
const pause = new Int32Array(new SharedArrayBuffer(4));
for (;;) {
  Atomics.wait(state.cell, 0, idle);
  Atomics.wait(pause, 0, 0, interval);
  const { user, system } = process.cpuUsage();
  const passed =
    user + system - shared[0] > bounds.microseconds ? 1 : process.memoryUsage.rss() - start > bounds.bytes ? 2 : 0;
  if (passed === 0 || Atomics.compareExchange(state.cell, 0, running, cut) !== running) continue;
  shared[1] = passed;
  process.kill(process.pid, "SIGINT");
  while (Atomics.load(state.cell, 0) === cut) Atomics.wait(state.cell, 0, cut, interval);
}
`),
      (n$ = class {
        shared = new Float64Array(new SharedArrayBuffer(16));
        constructor({ seconds: e, megabytes: t }) {
          const { Worker: r } = (0, ym.createRequire)(__filename)("node:worker_threads"),
            i = {
              microseconds: ((e ?? Number.POSITIVE_INFINITY) + Fh.seconds) * 1e6,
              bytes: (t ?? Number.POSITIVE_INFINITY) * 1e6 * Fh.share + Fh.bytes,
            },
            a = { state: bn, shared: this.shared, bounds: i, interval: a$ };
          new r(s$, { eval: !0, execArgv: [], env: {}, workerData: a }).unref();
        }
        begin(e) {
          this.shared[0] = e;
        }
        get overrun() {
          if (ih()) return this.shared[1] === 1 ? "seconds" : "megabytes";
        }
      }),
      (o$ = { s: ["seconds", 1], MB: ["megabytes", 1], GB: ["megabytes", 1e3] });
    (l$ = 50),
      (u$ = 0.9),
      (Am = class {
        limit;
        began = 0;
        looked = 0;
        maxHeap;
        watch;
        constructor(e) {
          (this.limit = e),
            (e.seconds !== void 0 || e.megabytes !== void 0) &&
              process.platform !== "win32" &&
              (this.watch = new n$(e));
        }
        begin() {
          (this.began = km()), this.watch?.begin(this.began * 1e6);
        }
        get overrun() {
          const e = this.watch?.overrun;
          return e && this.limitError(e);
        }
        limitError(e) {
          const { seconds: t, megabytes: r } = this.limit,
            i = e === "seconds" ? `time limit of ${t} s` : `memory limit of ${r} MB`;
          return qr(`${i} reached`, "raise --limit");
        }
        check = () => {
          const { seconds: e } = this.limit;
          if (e !== void 0 && km() - this.began > e) throw new Ut(this.limitError("seconds"));
          const t = Date.now();
          if (t - this.looked < l$) return;
          this.looked = t;
          const r = this.memoryError();
          if (r !== void 0) throw new Ut(r);
        };
        memoryError() {
          const { heapUsed: e, external: t } = process.memoryUsage(),
            { megabytes: r } = this.limit;
          if (r !== void 0 && e + t > r * 1e6) return this.limitError("megabytes");
          if (((this.maxHeap ??= u$ * h$()), !(e < this.maxHeap)))
            return qr(
              "out of memory",
              "Node gives more with NODE_OPTIONS=--max-old-space-size=8000",
            );
        }
      }),
      (km = () => {
        const { user: e, system: t } = process.cpuUsage();
        return (e + t) / 1e6;
      }),
      (h$ = () => (0, xm.createRequire)(__filename)("node:v8").getHeapStatistics().heap_size_limit);
  });
var Tm = {};
H(Tm, { readOptions: () => _$ });
function k$(e) {
  return e.takes === "file"
    ? ":"
    : e.takes === "text"
      ? "compopt +o default 2> /dev/null"
      : `COMPREPLY=($(compgen -P "$prefix" -W "${Sm(e).join(" ")}" -- "$word"))`;
}
function y$(e, t, r) {
  return `.TH NABLA 1 "" "nabla ${Ds.version}" "User Commands"
.SH NAME
nabla \\- the calculator that differentiates
.SH SYNOPSIS
.B nabla
[\\fIoption\\fR]... [\\fIfile\\fR]...
.SH DESCRIPTION
Evaluates formulas, and gives the exact gradient of each with respect to every input in it.
On a terminal, without files, it is interactive; otherwise it runs the files, or standard input.
A name that is given a number is an input; one that is given a formula is a derived value, through which gradients flow.
.SH OPTIONS
${e.map($$).join(`
`)}
.SH COMMANDS
Lines that begin with a colon, in the interactive session and in programs.
${t
  .flatMap(({ commands: i }) => i)
  .map((i) => yi($i(Ji(i)), i.help().doc))
  .join(`
`)}
.SH EXIT STATUS
${[
  ["0", "Everything ran."],
  ["1", "Some statement, assertion or row failed; the others ran."],
  ["2", "Wrong usage, or a file that cannot be read."],
  ["130", "Interrupted, by Ctrl-C or SIGINT."],
  ["143", "Ended by SIGTERM."],
]
  .map(([i, a]) => yi($i(i), a))
  .join(`
`)}
.SH EXAMPLES
.nf
${Vn(r.trimEnd())}
.fi
.SH ENVIRONMENT
${[
  ["FORCE_COLOR", "Color even in a pipe; 0 or false: none; 1: 16 colors; 2 or 3: 256."],
  ["NO_COLOR", "No color, unless FORCE_COLOR is set."],
  ["CLICOLOR_FORCE", "Color even in a pipe, unless it is 0 or NO_COLOR is set."],
  ["CLICOLOR", "No color if it is 0."],
]
  .map(([i, a]) => yi($i(i), a))
  .join(`
`)}
${yi($i("NABLA_HISTORY"), "The file of the history; empty for none.")}
${yi($i("XDG_CONFIG_HOME, XDG_STATE_HOME"), "Where the configuration and the history are, in a folder nabla.")}
`;
}
function $$({ short: e, long: t, argument: r, doc: i }) {
  const a = [e, t].filter((n) => n !== void 0).map($i),
    s = r === void 0 ? "" : ` \\fI${Vn(r)}\\fR`;
  return yi(a.join(", ") + s, i);
}
function _$(e, t) {
  let r = [],
    i = [],
    a = "",
    s = "",
    n = new j$((h) => r.push(A$(h) ? { kind: "text", text: h } : { kind: "file", path: h }))
      .name("nabla")
      .usage("[options] [file...]")
      .description(`The calculator that differentiates: values and exact gradients of formulas.
On a terminal, without files, it is interactive; otherwise it runs standard input.`)
      .argument("[file...]", "programs to run in order, in one session; - is standard input")
      .option("-e, --eval <text>", "run this text; texts and files run in the order given", (h) =>
        r.push({ kind: "text", text: h }),
      )
      .option("-s, --set <name=value>", "bind an input before anything runs", (h) => i.push(h))
      .addOption(Bh("-o, --output <format>", "output"))
      .option("-t, --terse", "the same as -o plain: the value alone, exact")
      .option("--json", "the same as -o json")
      .addOption(Bh("-p, --precision <digits>", "precision"))
      .option(
        "-d, --data <file>",
        "run once for each row of a CSV, TSV or JSON Lines file (- for standard input, .gz unpacked), with its columns as inputs; writes csv unless another format is given",
        (h, d) => {
          if (d !== void 0) throw jm(d, h);
          return h;
        },
      )
      .option("-i, --interactive", "go on interactively after the files")
      .option("-q, --quiet", "no banner, no notes")
      .option("--fail-fast", "stop at the first error")
      .addOption(Bh("--color <when>", "color"))
      .option("--safe", "let no command read or write files")
      .option(
        "--limit <amount>",
        "stop after so much processor time (10s) or memory (500MB); in a session, stop the line (repeatable)",
        (h, d) => ({ ...d, ...Em(() => $m(h)) }),
      )
      .addOption(
        new qh("--completions <shell>", "print completions for a shell").choices(Object.keys(Om)),
      )
      .addOption(new qh("--man", "print the manual page"))
      .option("--no-config", "read no configuration and no history")
      .version(Ds.version, "-V, --version", "the version")
      .helpOption("-h, --help", "this text")
      .addHelpText(
        "after",
        `
Examples:
${Nm}`,
      )
      .configureOutput({ writeOut: (h) => (a += h), writeErr: (h) => (s += h) })
      .exitOverride();
  n.on("option:terse", () => n.setOptionValue("output", "plain")),
    n.on("option:json", () => n.setOptionValue("output", "json"));
  try {
    n.parse(e, { from: "user" });
  } catch (h) {
    if (!(h instanceof b$)) throw h;
    if (h.exitCode === 0) return { answer: a };
    throw E$(s);
  }
  const l = n.opts();
  if (l.completions !== void 0) return { answer: Om[l.completions](Cm(n)) };
  if (l.man === !0) return { answer: y$(Cm(n), t, Nm) };
  I$(r, l.data);
  const u = mt.map((h) => [h, l[h]]).filter(([, h]) => h !== void 0);
  return {
    sources: r,
    inputs: i,
    settings: Object.fromEntries(u),
    interactive: l.interactive ?? !1,
    quiet: l.quiet ?? !1,
    failFast: l.failFast ?? !1,
    config: l.config,
    data: l.data,
    safe: l.safe ?? !1,
    limit: l.limit ?? {},
  };
}
function I$(e, t) {
  const r = (i) => /\.\w+(?:\.gz)?$/.exec(i)?.[0] ?? "";
  for (const i of e) {
    if (i.kind === "text" || i.path === "-") continue;
    if (t === void 0) {
      if (wn(i.path) && Ar(i.path) !== void 0) throw oh(i.path);
      continue;
    }
    const a = r(i.path);
    if ((a !== "" && a !== ".nabla" && a === r(t)) || wn(i.path)) throw jm(t, i.path);
  }
}
function Bh(e, t) {
  const { doc: r, default: i } = Ue[t];
  return new qh(e, `${r} (${Nr(t)}; otherwise ${i})`).argParser((a) => Em(() => Ia(t, a)));
}
function Em(e) {
  try {
    return e();
  } catch (t) {
    throw t instanceof q ? new v$(`${t.hint?.replace(/^it/, "It")}.`) : t;
  }
}
function Cm(e) {
  return e
    .createHelp()
    .visibleOptions(e)
    .map(({ short: t, long: r, flags: i, description: a, argChoices: s }) => {
      const n = r?.slice(2),
        l = s ?? (n in Ue ? S$(n) : void 0),
        u = a.replace(/\s*\n\s*/g, " "),
        h = /<(.*)>/.exec(i)?.[1];
      return {
        short: t,
        long: r,
        doc: u,
        argument: h,
        takes: l ?? (h === void 0 ? "nothing" : h === "file" ? "file" : "text"),
      };
    });
}
function S$(e) {
  const { takes: t } = Ue[e];
  return "from" in t
    ? Array.from({ length: t.to - t.from + 1 }, (r, i) => String(t.from + i))
    : t.map(Mr);
}
function E$(e) {
  const [t = "", r] = e.trim().split(`
`),
    i = t.replace(/^error: /, "");
  return ae(i, r?.replace(/^\(|\)$/g, "").toLowerCase() ?? "see nabla --help");
}
var qn,
  Vh,
  d$,
  f$,
  Mm,
  _m,
  c$,
  p$,
  m$,
  g$,
  yM,
  $M,
  AM,
  OM,
  b$,
  v$,
  CM,
  w$,
  NM,
  qh,
  MM,
  Om,
  Dh,
  Sm,
  x$,
  yi,
  $i,
  Vn,
  A$,
  O$,
  C$,
  N$,
  M$,
  jm,
  Nm,
  j$,
  Fm = ne(() => {
    Ph();
    Xi();
    Zl();
    bi();
    aa();
    oa();
    ja();
    la();
    ua();
    ha();
    da();
    ii();
    hi();
    ga();
    ci();
    wr();
    pa();
    gr();
    xa();
    pr();
    pi();
    Bt();
    Te();
    _i();
    kt();
    je();
    _e();
    Tt();
    (qn = Et((e) => {
      var t = class extends Error {
          constructor(i, a, s) {
            super(s),
              Error.captureStackTrace(this, this.constructor),
              (this.name = this.constructor.name),
              (this.code = a),
              (this.exitCode = i),
              (this.nestedError = void 0);
          }
        },
        r = class extends t {
          constructor(i) {
            super(1, "commander.invalidArgument", i),
              Error.captureStackTrace(this, this.constructor),
              (this.name = this.constructor.name);
          }
        };
      (e.CommanderError = t), (e.InvalidArgumentError = r);
    })),
      (Vh = Et((e) => {
        var { InvalidArgumentError: t } = qn(),
          r = class {
            constructor(a, s) {
              switch (
                ((this.description = s || ""),
                (this.variadic = !1),
                (this.parseArg = void 0),
                (this.defaultValue = void 0),
                (this.defaultValueDescription = void 0),
                (this.argChoices = void 0),
                a[0])
              ) {
                case "<":
                  (this.required = !0), (this._name = a.slice(1, -1));
                  break;
                case "[":
                  (this.required = !1), (this._name = a.slice(1, -1));
                  break;
                default:
                  (this.required = !0), (this._name = a);
                  break;
              }
              this._name.endsWith("...") &&
                ((this.variadic = !0), (this._name = this._name.slice(0, -3)));
            }
            name() {
              return this._name;
            }
            _collectValue(a, s) {
              return s === this.defaultValue || !Array.isArray(s) ? [a] : (s.push(a), s);
            }
            default(a, s) {
              return (this.defaultValue = a), (this.defaultValueDescription = s), this;
            }
            argParser(a) {
              return (this.parseArg = a), this;
            }
            choices(a) {
              return (
                (this.argChoices = a.slice()),
                (this.parseArg = (s, n) => {
                  if (!this.argChoices.includes(s))
                    throw new t(`Allowed choices are ${this.argChoices.join(", ")}.`);
                  return this.variadic ? this._collectValue(s, n) : s;
                }),
                this
              );
            }
            argRequired() {
              return (this.required = !0), this;
            }
            argOptional() {
              return (this.required = !1), this;
            }
          };
        function i(a) {
          const s = a.name() + (a.variadic === !0 ? "..." : "");
          return a.required ? "<" + s + ">" : "[" + s + "]";
        }
        (e.Argument = r), (e.humanReadableArgName = i);
      })),
      (d$ = {}),
      (f$ = _o(() => {
        "use strict";
      })),
      (Mm = Et((e) => {
        var { humanReadableArgName: t } = Vh(),
          r = class {
            constructor() {
              (this.helpWidth = void 0),
                (this.minWidthToWrap = 40),
                (this.sortSubcommands = !1),
                (this.sortOptions = !1),
                (this.showGlobalOptions = !1);
            }
            prepareContext(a) {
              this.helpWidth = this.helpWidth ?? a.helpWidth ?? 80;
            }
            visibleCommands(a) {
              const s = a.commands.filter((l) => !l._hidden),
                n = a._getHelpCommand();
              return (
                n && !n._hidden && s.push(n),
                this.sortSubcommands && s.sort((l, u) => l.name().localeCompare(u.name())),
                s
              );
            }
            compareOptions(a, s) {
              const n = (l) => (l.short ? l.short.replace(/^-/, "") : l.long.replace(/^--/, ""));
              return n(a).localeCompare(n(s));
            }
            visibleOptions(a) {
              const s = a.options.filter((l) => !l.hidden),
                n = a._getHelpOption();
              if (n && !n.hidden) {
                const l = n.short && a._findOption(n.short),
                  u = n.long && a._findOption(n.long);
                !l && !u
                  ? s.push(n)
                  : n.long && !u
                    ? s.push(a.createOption(n.long, n.description))
                    : n.short && !l && s.push(a.createOption(n.short, n.description));
              }
              return this.sortOptions && s.sort(this.compareOptions), s;
            }
            visibleGlobalOptions(a) {
              if (!this.showGlobalOptions) return [];
              const s = [];
              for (let n = a.parent; n; n = n.parent) {
                const l = n.options.filter((u) => !u.hidden);
                s.push(...l);
              }
              return this.sortOptions && s.sort(this.compareOptions), s;
            }
            visibleArguments(a) {
              return (
                a._argsDescription &&
                  a.registeredArguments.forEach((s) => {
                    s.description = s.description || a._argsDescription[s.name()] || "";
                  }),
                a.registeredArguments.find((s) => s.description) ? a.registeredArguments : []
              );
            }
            subcommandTerm(a) {
              const s = a.registeredArguments.map((n) => t(n)).join(" ");
              return (
                a._name +
                (a._aliases[0] ? "|" + a._aliases[0] : "") +
                (a.options.length ? " [options]" : "") +
                (s ? " " + s : "")
              );
            }
            optionTerm(a) {
              return a.flags;
            }
            argumentTerm(a) {
              return a.name();
            }
            longestSubcommandTermLength(a, s) {
              return s
                .visibleCommands(a)
                .reduce(
                  (n, l) =>
                    Math.max(n, this.displayWidth(s.styleSubcommandTerm(s.subcommandTerm(l)))),
                  0,
                );
            }
            longestOptionTermLength(a, s) {
              return s
                .visibleOptions(a)
                .reduce(
                  (n, l) => Math.max(n, this.displayWidth(s.styleOptionTerm(s.optionTerm(l)))),
                  0,
                );
            }
            longestGlobalOptionTermLength(a, s) {
              return s
                .visibleGlobalOptions(a)
                .reduce(
                  (n, l) => Math.max(n, this.displayWidth(s.styleOptionTerm(s.optionTerm(l)))),
                  0,
                );
            }
            longestArgumentTermLength(a, s) {
              return s
                .visibleArguments(a)
                .reduce(
                  (n, l) => Math.max(n, this.displayWidth(s.styleArgumentTerm(s.argumentTerm(l)))),
                  0,
                );
            }
            commandUsage(a) {
              let s = a._name;
              a._aliases[0] && (s = s + "|" + a._aliases[0]);
              let n = "";
              for (let l = a.parent; l; l = l.parent) n = l.name() + " " + n;
              return n + s + " " + a.usage();
            }
            commandDescription(a) {
              return a.description();
            }
            subcommandDescription(a) {
              return a.summary() || a.description();
            }
            optionDescription(a) {
              const s = [];
              if (
                (a.argChoices &&
                  s.push(`choices: ${a.argChoices.map((n) => JSON.stringify(n)).join(", ")}`),
                a.defaultValue !== void 0 &&
                  (a.required ||
                    a.optional ||
                    (a.isBoolean() && typeof a.defaultValue == "boolean")) &&
                  s.push(`default: ${a.defaultValueDescription || JSON.stringify(a.defaultValue)}`),
                a.presetArg !== void 0 &&
                  a.optional &&
                  s.push(`preset: ${JSON.stringify(a.presetArg)}`),
                a.envVar !== void 0 && s.push(`env: ${a.envVar}`),
                s.length > 0)
              ) {
                const n = `(${s.join(", ")})`;
                return a.description ? `${a.description} ${n}` : n;
              }
              return a.description;
            }
            argumentDescription(a) {
              const s = [];
              if (
                (a.argChoices &&
                  s.push(`choices: ${a.argChoices.map((n) => JSON.stringify(n)).join(", ")}`),
                a.defaultValue !== void 0 &&
                  s.push(`default: ${a.defaultValueDescription || JSON.stringify(a.defaultValue)}`),
                s.length > 0)
              ) {
                const n = `(${s.join(", ")})`;
                return a.description ? `${a.description} ${n}` : n;
              }
              return a.description;
            }
            formatItemList(a, s, n) {
              return s.length === 0 ? [] : [n.styleTitle(a), ...s, ""];
            }
            groupItems(a, s, n) {
              const l = new Map();
              return (
                a.forEach((u) => {
                  const h = n(u);
                  l.has(h) || l.set(h, []);
                }),
                s.forEach((u) => {
                  const h = n(u);
                  l.has(h) || l.set(h, []), l.get(h).push(u);
                }),
                l
              );
            }
            formatHelp(a, s) {
              const n = s.padWidth(a, s),
                l = s.helpWidth ?? 80;
              function u(p, b) {
                return s.formatItem(p, n, b, s);
              }
              let h = [`${s.styleTitle("Usage:")} ${s.styleUsage(s.commandUsage(a))}`, ""],
                d = s.commandDescription(a);
              d.length > 0 && (h = h.concat([s.boxWrap(s.styleCommandDescription(d), l), ""]));
              const c = s
                .visibleArguments(a)
                .map((p) =>
                  u(
                    s.styleArgumentTerm(s.argumentTerm(p)),
                    s.styleArgumentDescription(s.argumentDescription(p)),
                  ),
                );
              if (
                ((h = h.concat(this.formatItemList("Arguments:", c, s))),
                this.groupItems(
                  a.options,
                  s.visibleOptions(a),
                  (p) => p.helpGroupHeading ?? "Options:",
                ).forEach((p, b) => {
                  const x = p.map((A) =>
                    u(
                      s.styleOptionTerm(s.optionTerm(A)),
                      s.styleOptionDescription(s.optionDescription(A)),
                    ),
                  );
                  h = h.concat(this.formatItemList(b, x, s));
                }),
                s.showGlobalOptions)
              ) {
                const p = s
                  .visibleGlobalOptions(a)
                  .map((b) =>
                    u(
                      s.styleOptionTerm(s.optionTerm(b)),
                      s.styleOptionDescription(s.optionDescription(b)),
                    ),
                  );
                h = h.concat(this.formatItemList("Global Options:", p, s));
              }
              return (
                this.groupItems(
                  a.commands,
                  s.visibleCommands(a),
                  (p) => p.helpGroup() || "Commands:",
                ).forEach((p, b) => {
                  const x = p.map((A) =>
                    u(
                      s.styleSubcommandTerm(s.subcommandTerm(A)),
                      s.styleSubcommandDescription(s.subcommandDescription(A)),
                    ),
                  );
                  h = h.concat(this.formatItemList(b, x, s));
                }),
                h.join(`
`)
              );
            }
            displayWidth(a) {
              return i(a).length;
            }
            styleTitle(a) {
              return a;
            }
            styleUsage(a) {
              return a
                .split(" ")
                .map((s) =>
                  s === "[options]"
                    ? this.styleOptionText(s)
                    : s === "[command]"
                      ? this.styleSubcommandText(s)
                      : s[0] === "[" || s[0] === "<"
                        ? this.styleArgumentText(s)
                        : this.styleCommandText(s),
                )
                .join(" ");
            }
            styleCommandDescription(a) {
              return this.styleDescriptionText(a);
            }
            styleOptionDescription(a) {
              return this.styleDescriptionText(a);
            }
            styleSubcommandDescription(a) {
              return this.styleDescriptionText(a);
            }
            styleArgumentDescription(a) {
              return this.styleDescriptionText(a);
            }
            styleDescriptionText(a) {
              return a;
            }
            styleOptionTerm(a) {
              return this.styleOptionText(a);
            }
            styleSubcommandTerm(a) {
              return a
                .split(" ")
                .map((s) =>
                  s === "[options]"
                    ? this.styleOptionText(s)
                    : s[0] === "[" || s[0] === "<"
                      ? this.styleArgumentText(s)
                      : this.styleSubcommandText(s),
                )
                .join(" ");
            }
            styleArgumentTerm(a) {
              return this.styleArgumentText(a);
            }
            styleOptionText(a) {
              return a;
            }
            styleArgumentText(a) {
              return a;
            }
            styleSubcommandText(a) {
              return a;
            }
            styleCommandText(a) {
              return a;
            }
            padWidth(a, s) {
              return Math.max(
                s.longestOptionTermLength(a, s),
                s.longestGlobalOptionTermLength(a, s),
                s.longestSubcommandTermLength(a, s),
                s.longestArgumentTermLength(a, s),
              );
            }
            preformatted(a) {
              return /\n[^\S\r\n]/.test(a);
            }
            formatItem(a, s, n, l) {
              const u = " ".repeat(2);
              if (!n) return u + a;
              let h = a.padEnd(s + a.length - l.displayWidth(a)),
                d = 2,
                c = (this.helpWidth ?? 80) - s - d - 2,
                p;
              return (
                c < this.minWidthToWrap || l.preformatted(n)
                  ? (p = n)
                  : (p = l.boxWrap(n, c).replace(
                      /\n/g,
                      `
` + " ".repeat(s + d),
                    )),
                u +
                  h +
                  " ".repeat(d) +
                  p.replace(
                    /\n/g,
                    `
${u}`,
                  )
              );
            }
            boxWrap(a, s) {
              if (s < this.minWidthToWrap) return a;
              const n = a.split(/\r\n|\n/),
                l = /[\s]*[^\s]+/g,
                u = [];
              return (
                n.forEach((h) => {
                  const d = h.match(l);
                  if (d === null) {
                    u.push("");
                    return;
                  }
                  let c = [d.shift()],
                    p = this.displayWidth(c[0]);
                  d.forEach((b) => {
                    const x = this.displayWidth(b);
                    if (p + x <= s) {
                      c.push(b), (p += x);
                      return;
                    }
                    u.push(c.join(""));
                    const A = b.trimStart();
                    (c = [A]), (p = this.displayWidth(A));
                  }),
                    u.push(c.join(""));
                }),
                u.join(`
`)
              );
            }
          };
        function i(a) {
          const s = /\x1b\[\d*(;\d*)*m/g;
          return a.replace(s, "");
        }
        (e.Help = r), (e.stripColor = i);
      })),
      (_m = Et((e) => {
        var { InvalidArgumentError: t } = qn(),
          r = class {
            constructor(n, l) {
              (this.flags = n),
                (this.description = l || ""),
                (this.required = n.includes("<")),
                (this.optional = n.includes("[")),
                (this.variadic = /\w\.\.\.[>\]]$/.test(n)),
                (this.mandatory = !1);
              const u = s(n);
              (this.short = u.shortFlag),
                (this.long = u.longFlag),
                (this.negate = !1),
                this.long && (this.negate = this.long.startsWith("--no-")),
                (this.defaultValue = void 0),
                (this.defaultValueDescription = void 0),
                (this.presetArg = void 0),
                (this.envVar = void 0),
                (this.parseArg = void 0),
                (this.hidden = !1),
                (this.argChoices = void 0),
                (this.conflictsWith = []),
                (this.implied = void 0),
                (this.helpGroupHeading = void 0);
            }
            default(n, l) {
              return (this.defaultValue = n), (this.defaultValueDescription = l), this;
            }
            preset(n) {
              return (this.presetArg = n), this;
            }
            conflicts(n) {
              return (this.conflictsWith = this.conflictsWith.concat(n)), this;
            }
            implies(n) {
              let l = n;
              return (
                typeof n == "string" && (l = { [n]: !0 }),
                (this.implied = Object.assign(this.implied || {}, l)),
                this
              );
            }
            env(n) {
              return (this.envVar = n), this;
            }
            argParser(n) {
              return (this.parseArg = n), this;
            }
            makeOptionMandatory(n = !0) {
              return (this.mandatory = !!n), this;
            }
            hideHelp(n = !0) {
              return (this.hidden = !!n), this;
            }
            _collectValue(n, l) {
              return l === this.defaultValue || !Array.isArray(l) ? [n] : (l.push(n), l);
            }
            choices(n) {
              return (
                (this.argChoices = n.slice()),
                (this.parseArg = (l, u) => {
                  if (!this.argChoices.includes(l))
                    throw new t(`Allowed choices are ${this.argChoices.join(", ")}.`);
                  return this.variadic ? this._collectValue(l, u) : l;
                }),
                this
              );
            }
            name() {
              return this.long ? this.long.replace(/^--/, "") : this.short.replace(/^-/, "");
            }
            attributeName() {
              return this.negate ? a(this.name().replace(/^no-/, "")) : a(this.name());
            }
            helpGroup(n) {
              return (this.helpGroupHeading = n), this;
            }
            is(n) {
              return this.short === n || this.long === n;
            }
            isBoolean() {
              return !this.required && !this.optional && !this.negate;
            }
          },
          i = class {
            constructor(n) {
              (this.positiveOptions = new Map()),
                (this.negativeOptions = new Map()),
                (this.dualOptions = new Set()),
                n.forEach((l) => {
                  l.negate
                    ? this.negativeOptions.set(l.attributeName(), l)
                    : this.positiveOptions.set(l.attributeName(), l);
                }),
                this.negativeOptions.forEach((l, u) => {
                  this.positiveOptions.has(u) && this.dualOptions.add(u);
                });
            }
            valueFromOption(n, l) {
              const u = l.attributeName();
              if (!this.dualOptions.has(u)) return !0;
              const h = this.negativeOptions.get(u).presetArg,
                d = h !== void 0 ? h : !1;
              return l.negate === (d === n);
            }
          };
        function a(n) {
          return n.split("-").reduce((l, u) => l + u[0].toUpperCase() + u.slice(1));
        }
        function s(n) {
          let l,
            u,
            h = /^-[^-]$/,
            d = /^--[^-]/,
            c = n.split(/[ |,]+/).concat("guard");
          if (
            (h.test(c[0]) && (l = c.shift()),
            d.test(c[0]) && (u = c.shift()),
            !l && h.test(c[0]) && (l = c.shift()),
            !l && d.test(c[0]) && ((l = u), (u = c.shift())),
            c[0].startsWith("-"))
          ) {
            const p = c[0],
              b = `option creation failed due to '${p}' in option flags '${n}'`;
            throw /^-[^-][^-]/.test(p)
              ? new Error(`${b}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`)
              : h.test(p)
                ? new Error(`${b}
- too many short flags`)
                : d.test(p)
                  ? new Error(`${b}
- too many long flags`)
                  : new Error(`${b}
- unrecognised flag format`);
          }
          if (l === void 0 && u === void 0)
            throw new Error(`option creation failed due to no flags found in '${n}'.`);
          return { shortFlag: l, longFlag: u };
        }
        (e.Option = r), (e.DualOptions = i);
      })),
      (c$ = Et((e) => {
        function t(i, a) {
          if (Math.abs(i.length - a.length) > 3) return Math.max(i.length, a.length);
          const s = [];
          for (let n = 0; n <= i.length; n++) s[n] = [n];
          for (let n = 0; n <= a.length; n++) s[0][n] = n;
          for (let n = 1; n <= a.length; n++)
            for (let l = 1; l <= i.length; l++) {
              let u = 1;
              i[l - 1] === a[n - 1] ? (u = 0) : (u = 1),
                (s[l][n] = Math.min(s[l - 1][n] + 1, s[l][n - 1] + 1, s[l - 1][n - 1] + u)),
                l > 1 &&
                  n > 1 &&
                  i[l - 1] === a[n - 2] &&
                  i[l - 2] === a[n - 1] &&
                  (s[l][n] = Math.min(s[l][n], s[l - 2][n - 2] + 1));
            }
          return s[i.length][a.length];
        }
        function r(i, a) {
          if (!a || a.length === 0) return "";
          a = Array.from(new Set(a));
          const s = i.startsWith("--");
          s && ((i = i.slice(2)), (a = a.map((h) => h.slice(2))));
          let n = [],
            l = 3,
            u = 0.4;
          return (
            a.forEach((h) => {
              if (h.length <= 1) return;
              const d = t(i, h),
                c = Math.max(i.length, h.length);
              (c - d) / c > u && (d < l ? ((l = d), (n = [h])) : d === l && n.push(h));
            }),
            n.sort((h, d) => h.localeCompare(d)),
            s && (n = n.map((h) => `--${h}`)),
            n.length > 1
              ? `
(Did you mean one of ${n.join(", ")}?)`
              : n.length === 1
                ? `
(Did you mean ${n[0]}?)`
                : ""
          );
        }
        e.suggestSimilar = r;
      })),
      (p$ = Et((e) => {
        var t = _("node:events").EventEmitter,
          r = (f$(), So(d$)),
          i = _("node:path"),
          a = _("node:fs"),
          s = _("node:process"),
          { Argument: n, humanReadableArgName: l } = Vh(),
          { CommanderError: u } = qn(),
          { Help: h, stripColor: d } = Mm(),
          { Option: c, DualOptions: p } = _m(),
          { suggestSimilar: b } = c$(),
          x = class Im extends t {
            constructor(f) {
              super(),
                (this.commands = []),
                (this.options = []),
                (this.parent = null),
                (this._allowUnknownOption = !1),
                (this._allowExcessArguments = !1),
                (this.registeredArguments = []),
                (this._args = this.registeredArguments),
                (this.args = []),
                (this.rawArgs = []),
                (this.processedArgs = []),
                (this._scriptPath = null),
                (this._name = f || ""),
                (this._optionValues = {}),
                (this._optionValueSources = {}),
                (this._storeOptionsAsProperties = !1),
                (this._actionHandler = null),
                (this._executableHandler = !1),
                (this._executableFile = null),
                (this._executableDir = null),
                (this._defaultCommandName = null),
                (this._exitCallback = null),
                (this._aliases = []),
                (this._combineFlagAndOptionalValue = !0),
                (this._description = ""),
                (this._summary = ""),
                (this._argsDescription = void 0),
                (this._enablePositionalOptions = !1),
                (this._passThroughOptions = !1),
                (this._lifeCycleHooks = {}),
                (this._showHelpAfterError = !1),
                (this._showSuggestionAfterError = !0),
                (this._savedState = null),
                (this._outputConfiguration = {
                  writeOut: (m) => s.stdout.write(m),
                  writeErr: (m) => s.stderr.write(m),
                  outputError: (m, w) => w(m),
                  getOutHelpWidth: () => (s.stdout.isTTY ? s.stdout.columns : void 0),
                  getErrHelpWidth: () => (s.stderr.isTTY ? s.stderr.columns : void 0),
                  getOutHasColors: () => N() ?? (s.stdout.isTTY && s.stdout.hasColors?.()),
                  getErrHasColors: () => N() ?? (s.stderr.isTTY && s.stderr.hasColors?.()),
                  stripColor: (m) => d(m),
                }),
                (this._hidden = !1),
                (this._helpOption = void 0),
                (this._addImplicitHelpCommand = void 0),
                (this._helpCommand = void 0),
                (this._helpConfiguration = {}),
                (this._helpGroupHeading = void 0),
                (this._defaultCommandGroup = void 0),
                (this._defaultOptionGroup = void 0);
            }
            copyInheritedSettings(f) {
              return (
                (this._outputConfiguration = f._outputConfiguration),
                (this._helpOption = f._helpOption),
                (this._helpCommand = f._helpCommand),
                (this._helpConfiguration = f._helpConfiguration),
                (this._exitCallback = f._exitCallback),
                (this._storeOptionsAsProperties = f._storeOptionsAsProperties),
                (this._combineFlagAndOptionalValue = f._combineFlagAndOptionalValue),
                (this._allowExcessArguments = f._allowExcessArguments),
                (this._enablePositionalOptions = f._enablePositionalOptions),
                (this._showHelpAfterError = f._showHelpAfterError),
                (this._showSuggestionAfterError = f._showSuggestionAfterError),
                this
              );
            }
            _getCommandAndAncestors() {
              const f = [];
              for (let m = this; m; m = m.parent) f.push(m);
              return f;
            }
            command(f, m, w) {
              let k = m,
                $ = w;
              typeof k == "object" && k !== null && (($ = k), (k = null)), ($ = $ || {});
              const [, j, B] = f.match(/([^ ]+) *(.*)/),
                R = this.createCommand(j);
              return (
                k && (R.description(k), (R._executableHandler = !0)),
                $.isDefault && (this._defaultCommandName = R._name),
                (R._hidden = !!($.noHelp || $.hidden)),
                (R._executableFile = $.executableFile || null),
                B && R.arguments(B),
                this._registerCommand(R),
                (R.parent = this),
                R.copyInheritedSettings(this),
                k ? this : R
              );
            }
            createCommand(f) {
              return new Im(f);
            }
            createHelp() {
              return Object.assign(new h(), this.configureHelp());
            }
            configureHelp(f) {
              return f === void 0 ? this._helpConfiguration : ((this._helpConfiguration = f), this);
            }
            configureOutput(f) {
              return f === void 0
                ? this._outputConfiguration
                : ((this._outputConfiguration = { ...this._outputConfiguration, ...f }), this);
            }
            showHelpAfterError(f = !0) {
              return typeof f != "string" && (f = !!f), (this._showHelpAfterError = f), this;
            }
            showSuggestionAfterError(f = !0) {
              return (this._showSuggestionAfterError = !!f), this;
            }
            addCommand(f, m) {
              if (!f._name)
                throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
              return (
                (m = m || {}),
                m.isDefault && (this._defaultCommandName = f._name),
                (m.noHelp || m.hidden) && (f._hidden = !0),
                this._registerCommand(f),
                (f.parent = this),
                f._checkForBrokenPassThrough(),
                this
              );
            }
            createArgument(f, m) {
              return new n(f, m);
            }
            argument(f, m, w, k) {
              const $ = this.createArgument(f, m);
              return (
                typeof w == "function" ? $.default(k).argParser(w) : $.default(w),
                this.addArgument($),
                this
              );
            }
            arguments(f) {
              return (
                f
                  .trim()
                  .split(/ +/)
                  .forEach((m) => {
                    this.argument(m);
                  }),
                this
              );
            }
            addArgument(f) {
              const m = this.registeredArguments.slice(-1)[0];
              if (m?.variadic)
                throw new Error(`only the last argument can be variadic '${m.name()}'`);
              if (f.required && f.defaultValue !== void 0 && f.parseArg === void 0)
                throw new Error(
                  `a default value for a required argument is never used: '${f.name()}'`,
                );
              return this.registeredArguments.push(f), this;
            }
            helpCommand(f, m) {
              if (typeof f == "boolean")
                return (
                  (this._addImplicitHelpCommand = f),
                  f && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()),
                  this
                );
              const w = f ?? "help [command]",
                [, k, $] = w.match(/([^ ]+) *(.*)/),
                j = m ?? "display help for command",
                B = this.createCommand(k);
              return (
                B.helpOption(!1),
                $ && B.arguments($),
                j && B.description(j),
                (this._addImplicitHelpCommand = !0),
                (this._helpCommand = B),
                (f || m) && this._initCommandGroup(B),
                this
              );
            }
            addHelpCommand(f, m) {
              return typeof f != "object"
                ? (this.helpCommand(f, m), this)
                : ((this._addImplicitHelpCommand = !0),
                  (this._helpCommand = f),
                  this._initCommandGroup(f),
                  this);
            }
            _getHelpCommand() {
              return (this._addImplicitHelpCommand ??
                (this.commands.length && !this._actionHandler && !this._findCommand("help")))
                ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0),
                  this._helpCommand)
                : null;
            }
            hook(f, m) {
              const w = ["preSubcommand", "preAction", "postAction"];
              if (!w.includes(f))
                throw new Error(`Unexpected value for event passed to hook : '${f}'.
Expecting one of '${w.join("', '")}'`);
              return (
                this._lifeCycleHooks[f]
                  ? this._lifeCycleHooks[f].push(m)
                  : (this._lifeCycleHooks[f] = [m]),
                this
              );
            }
            exitOverride(f) {
              return (
                f
                  ? (this._exitCallback = f)
                  : (this._exitCallback = (m) => {
                      if (m.code !== "commander.executeSubCommandAsync") throw m;
                    }),
                this
              );
            }
            _exit(f, m, w) {
              this._exitCallback && this._exitCallback(new u(f, m, w)), s.exit(f);
            }
            action(f) {
              const m = (w) => {
                const k = this.registeredArguments.length,
                  $ = w.slice(0, k);
                return (
                  this._storeOptionsAsProperties ? ($[k] = this) : ($[k] = this.opts()),
                  $.push(this),
                  f.apply(this, $)
                );
              };
              return (this._actionHandler = m), this;
            }
            createOption(f, m) {
              return new c(f, m);
            }
            _callParseArg(f, m, w, k) {
              try {
                return f.parseArg(m, w);
              } catch ($) {
                if ($.code === "commander.invalidArgument") {
                  const j = `${k} ${$.message}`;
                  this.error(j, { exitCode: $.exitCode, code: $.code });
                }
                throw $;
              }
            }
            _registerOption(f) {
              const m =
                (f.short && this._findOption(f.short)) || (f.long && this._findOption(f.long));
              if (m) {
                const w = f.long && this._findOption(f.long) ? f.long : f.short;
                throw new Error(`Cannot add option '${f.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${w}'
-  already used by option '${m.flags}'`);
              }
              this._initOptionGroup(f), this.options.push(f);
            }
            _registerCommand(f) {
              const m = (k) => [k.name()].concat(k.aliases()),
                w = m(f).find((k) => this._findCommand(k));
              if (w) {
                const k = m(this._findCommand(w)).join("|"),
                  $ = m(f).join("|");
                throw new Error(`cannot add command '${$}' as already have command '${k}'`);
              }
              this._initCommandGroup(f), this.commands.push(f);
            }
            addOption(f) {
              this._registerOption(f);
              const m = f.name(),
                w = f.attributeName();
              if (f.negate) {
                const $ = f.long.replace(/^--no-/, "--");
                this._findOption($) ||
                  this.setOptionValueWithSource(
                    w,
                    f.defaultValue === void 0 ? !0 : f.defaultValue,
                    "default",
                  );
              } else
                f.defaultValue !== void 0 &&
                  this.setOptionValueWithSource(w, f.defaultValue, "default");
              const k = ($, j, B) => {
                $ == null && f.presetArg !== void 0 && ($ = f.presetArg);
                const R = this.getOptionValue(w);
                $ !== null && f.parseArg
                  ? ($ = this._callParseArg(f, $, R, j))
                  : $ !== null && f.variadic && ($ = f._collectValue($, R)),
                  $ == null &&
                    (f.negate ? ($ = !1) : f.isBoolean() || f.optional ? ($ = !0) : ($ = "")),
                  this.setOptionValueWithSource(w, $, B);
              };
              return (
                this.on("option:" + m, ($) => {
                  const j = `error: option '${f.flags}' argument '${$}' is invalid.`;
                  k($, j, "cli");
                }),
                f.envVar &&
                  this.on("optionEnv:" + m, ($) => {
                    const j = `error: option '${f.flags}' value '${$}' from env '${f.envVar}' is invalid.`;
                    k($, j, "env");
                  }),
                this
              );
            }
            _optionEx(f, m, w, k, $) {
              if (typeof m == "object" && m instanceof c)
                throw new Error(
                  "To add an Option object use addOption() instead of option() or requiredOption()",
                );
              const j = this.createOption(m, w);
              if ((j.makeOptionMandatory(!!f.mandatory), typeof k == "function"))
                j.default($).argParser(k);
              else if (k instanceof RegExp) {
                const B = k;
                (k = (R, Z) => {
                  const P = B.exec(R);
                  return P ? P[0] : Z;
                }),
                  j.default($).argParser(k);
              } else j.default(k);
              return this.addOption(j);
            }
            option(f, m, w, k) {
              return this._optionEx({}, f, m, w, k);
            }
            requiredOption(f, m, w, k) {
              return this._optionEx({ mandatory: !0 }, f, m, w, k);
            }
            combineFlagAndOptionalValue(f = !0) {
              return (this._combineFlagAndOptionalValue = !!f), this;
            }
            allowUnknownOption(f = !0) {
              return (this._allowUnknownOption = !!f), this;
            }
            allowExcessArguments(f = !0) {
              return (this._allowExcessArguments = !!f), this;
            }
            enablePositionalOptions(f = !0) {
              return (this._enablePositionalOptions = !!f), this;
            }
            passThroughOptions(f = !0) {
              return (this._passThroughOptions = !!f), this._checkForBrokenPassThrough(), this;
            }
            _checkForBrokenPassThrough() {
              if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions)
                throw new Error(
                  `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
                );
            }
            storeOptionsAsProperties(f = !0) {
              if (this.options.length)
                throw new Error("call .storeOptionsAsProperties() before adding options");
              if (Object.keys(this._optionValues).length)
                throw new Error("call .storeOptionsAsProperties() before setting option values");
              return (this._storeOptionsAsProperties = !!f), this;
            }
            getOptionValue(f) {
              return this._storeOptionsAsProperties ? this[f] : this._optionValues[f];
            }
            setOptionValue(f, m) {
              return this.setOptionValueWithSource(f, m, void 0);
            }
            setOptionValueWithSource(f, m, w) {
              return (
                this._storeOptionsAsProperties ? (this[f] = m) : (this._optionValues[f] = m),
                (this._optionValueSources[f] = w),
                this
              );
            }
            getOptionValueSource(f) {
              return this._optionValueSources[f];
            }
            getOptionValueSourceWithGlobals(f) {
              let m;
              return (
                this._getCommandAndAncestors().forEach((w) => {
                  w.getOptionValueSource(f) !== void 0 && (m = w.getOptionValueSource(f));
                }),
                m
              );
            }
            _prepareUserArgs(f, m) {
              if (f !== void 0 && !Array.isArray(f))
                throw new Error("first parameter to parse must be array or undefined");
              if (((m = m || {}), f === void 0 && m.from === void 0)) {
                s.versions?.electron && (m.from = "electron");
                const k = s.execArgv ?? [];
                (k.includes("-e") ||
                  k.includes("--eval") ||
                  k.includes("-p") ||
                  k.includes("--print")) &&
                  (m.from = "eval");
              }
              f === void 0 && (f = s.argv), (this.rawArgs = f.slice());
              let w;
              switch (m.from) {
                case void 0:
                case "node":
                  (this._scriptPath = f[1]), (w = f.slice(2));
                  break;
                case "electron":
                  s.defaultApp ? ((this._scriptPath = f[1]), (w = f.slice(2))) : (w = f.slice(1));
                  break;
                case "user":
                  w = f.slice(0);
                  break;
                case "eval":
                  w = f.slice(1);
                  break;
                default:
                  throw new Error(`unexpected parse option { from: '${m.from}' }`);
              }
              return (
                !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath),
                (this._name = this._name || "program"),
                w
              );
            }
            parse(f, m) {
              this._prepareForParse();
              const w = this._prepareUserArgs(f, m);
              return this._parseCommand([], w), this;
            }
            async parseAsync(f, m) {
              this._prepareForParse();
              const w = this._prepareUserArgs(f, m);
              return await this._parseCommand([], w), this;
            }
            _prepareForParse() {
              this._savedState === null
                ? this.saveStateBeforeParse()
                : this.restoreStateBeforeParse();
            }
            saveStateBeforeParse() {
              this._savedState = {
                _name: this._name,
                _optionValues: { ...this._optionValues },
                _optionValueSources: { ...this._optionValueSources },
              };
            }
            restoreStateBeforeParse() {
              if (this._storeOptionsAsProperties)
                throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
              (this._name = this._savedState._name),
                (this._scriptPath = null),
                (this.rawArgs = []),
                (this._optionValues = { ...this._savedState._optionValues }),
                (this._optionValueSources = { ...this._savedState._optionValueSources }),
                (this.args = []),
                (this.processedArgs = []);
            }
            _checkForMissingExecutable(f, m, w) {
              if (a.existsSync(f)) return;
              const k = m
                  ? `searched for local subcommand relative to directory '${m}'`
                  : "no directory for search for local subcommand, use .executableDir() to supply a custom directory",
                $ = `'${f}' does not exist
 - if '${w}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${k}`;
              throw new Error($);
            }
            _executeSubCommand(f, m) {
              m = m.slice();
              let w = !1,
                k = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
              function $(P, F) {
                const Y = i.resolve(P, F);
                if (a.existsSync(Y)) return Y;
                if (k.includes(i.extname(F))) return;
                const $e = k.find((fe) => a.existsSync(`${Y}${fe}`));
                if ($e) return `${Y}${$e}`;
              }
              this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
              let j = f._executableFile || `${this._name}-${f._name}`,
                B = this._executableDir || "";
              if (this._scriptPath) {
                let P;
                try {
                  P = a.realpathSync(this._scriptPath);
                } catch {
                  P = this._scriptPath;
                }
                B = i.resolve(i.dirname(P), B);
              }
              if (B) {
                let P = $(B, j);
                if (!P && !f._executableFile && this._scriptPath) {
                  const F = i.basename(this._scriptPath, i.extname(this._scriptPath));
                  F !== this._name && (P = $(B, `${F}-${f._name}`));
                }
                j = P || j;
              }
              w = k.includes(i.extname(j));
              let R;
              s.platform !== "win32"
                ? w
                  ? (m.unshift(j),
                    (m = A(s.execArgv).concat(m)),
                    (R = r.spawn(s.argv[0], m, { stdio: "inherit" })))
                  : (R = r.spawn(j, m, { stdio: "inherit" }))
                : (this._checkForMissingExecutable(j, B, f._name),
                  m.unshift(j),
                  (m = A(s.execArgv).concat(m)),
                  (R = r.spawn(s.execPath, m, { stdio: "inherit" }))),
                R.killed ||
                  ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"].forEach((P) => {
                    s.on(P, () => {
                      R.killed === !1 && R.exitCode === null && R.kill(P);
                    });
                  });
              const Z = this._exitCallback;
              R.on("close", (P) => {
                (P = P ?? 1),
                  Z ? Z(new u(P, "commander.executeSubCommandAsync", "(close)")) : s.exit(P);
              }),
                R.on("error", (P) => {
                  if (P.code === "ENOENT") this._checkForMissingExecutable(j, B, f._name);
                  else if (P.code === "EACCES") throw new Error(`'${j}' not executable`);
                  if (!Z) s.exit(1);
                  else {
                    const F = new u(1, "commander.executeSubCommandAsync", "(error)");
                    (F.nestedError = P), Z(F);
                  }
                }),
                (this.runningCommand = R);
            }
            _dispatchSubcommand(f, m, w) {
              const k = this._findCommand(f);
              k || this.help({ error: !0 }), k._prepareForParse();
              let $;
              return (
                ($ = this._chainOrCallSubCommandHook($, k, "preSubcommand")),
                ($ = this._chainOrCall($, () => {
                  if (k._executableHandler) this._executeSubCommand(k, m.concat(w));
                  else return k._parseCommand(m, w);
                })),
                $
              );
            }
            _dispatchHelpCommand(f) {
              f || this.help();
              const m = this._findCommand(f);
              return (
                m && !m._executableHandler && m.help(),
                this._dispatchSubcommand(
                  f,
                  [],
                  [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"],
                )
              );
            }
            _checkNumberOfArguments() {
              this.registeredArguments.forEach((f, m) => {
                f.required && this.args[m] == null && this.missingArgument(f.name());
              }),
                !(
                  this.registeredArguments.length > 0 &&
                  this.registeredArguments[this.registeredArguments.length - 1].variadic
                ) &&
                  this.args.length > this.registeredArguments.length &&
                  this._excessArguments(this.args);
            }
            _processArguments() {
              const f = (w, k, $) => {
                let j = k;
                if (k !== null && w.parseArg) {
                  const B = `error: command-argument value '${k}' is invalid for argument '${w.name()}'.`;
                  j = this._callParseArg(w, k, $, B);
                }
                return j;
              };
              this._checkNumberOfArguments();
              const m = [];
              this.registeredArguments.forEach((w, k) => {
                let $ = w.defaultValue;
                w.variadic
                  ? k < this.args.length
                    ? (($ = this.args.slice(k)),
                      w.parseArg && ($ = $.reduce((j, B) => f(w, B, j), w.defaultValue)))
                    : $ === void 0 && ($ = [])
                  : k < this.args.length &&
                    (($ = this.args[k]), w.parseArg && ($ = f(w, $, w.defaultValue))),
                  (m[k] = $);
              }),
                (this.processedArgs = m);
            }
            _chainOrCall(f, m) {
              return f?.then && typeof f.then == "function" ? f.then(() => m()) : m();
            }
            _chainOrCallHooks(f, m) {
              let w = f,
                k = [];
              return (
                this._getCommandAndAncestors()
                  .reverse()
                  .filter(($) => $._lifeCycleHooks[m] !== void 0)
                  .forEach(($) => {
                    $._lifeCycleHooks[m].forEach((j) => {
                      k.push({ hookedCommand: $, callback: j });
                    });
                  }),
                m === "postAction" && k.reverse(),
                k.forEach(($) => {
                  w = this._chainOrCall(w, () => $.callback($.hookedCommand, this));
                }),
                w
              );
            }
            _chainOrCallSubCommandHook(f, m, w) {
              let k = f;
              return (
                this._lifeCycleHooks[w] !== void 0 &&
                  this._lifeCycleHooks[w].forEach(($) => {
                    k = this._chainOrCall(k, () => $(this, m));
                  }),
                k
              );
            }
            _parseCommand(f, m) {
              const w = this.parseOptions(m);
              if (
                (this._parseOptionsEnv(),
                this._parseOptionsImplied(),
                (f = f.concat(w.operands)),
                (m = w.unknown),
                (this.args = f.concat(m)),
                f && this._findCommand(f[0]))
              )
                return this._dispatchSubcommand(f[0], f.slice(1), m);
              if (this._getHelpCommand() && f[0] === this._getHelpCommand().name())
                return this._dispatchHelpCommand(f[1]);
              if (this._defaultCommandName)
                return (
                  this._outputHelpIfRequested(m),
                  this._dispatchSubcommand(this._defaultCommandName, f, m)
                );
              this.commands.length &&
                this.args.length === 0 &&
                !this._actionHandler &&
                !this._defaultCommandName &&
                this.help({ error: !0 }),
                this._outputHelpIfRequested(w.unknown),
                this._checkForMissingMandatoryOptions(),
                this._checkForConflictingOptions();
              const k = () => {
                  w.unknown.length > 0 && this.unknownOption(w.unknown[0]);
                },
                $ = `command:${this.name()}`;
              if (this._actionHandler) {
                k(), this._processArguments();
                let j;
                return (
                  (j = this._chainOrCallHooks(j, "preAction")),
                  (j = this._chainOrCall(j, () => this._actionHandler(this.processedArgs))),
                  this.parent &&
                    (j = this._chainOrCall(j, () => {
                      this.parent.emit($, f, m);
                    })),
                  (j = this._chainOrCallHooks(j, "postAction")),
                  j
                );
              }
              if (this.parent?.listenerCount($))
                k(), this._processArguments(), this.parent.emit($, f, m);
              else if (f.length) {
                if (this._findCommand("*")) return this._dispatchSubcommand("*", f, m);
                this.listenerCount("command:*")
                  ? this.emit("command:*", f, m)
                  : this.commands.length
                    ? this.unknownCommand()
                    : (k(), this._processArguments());
              } else
                this.commands.length
                  ? (k(), this.help({ error: !0 }))
                  : (k(), this._processArguments());
            }
            _findCommand(f) {
              if (f) return this.commands.find((m) => m._name === f || m._aliases.includes(f));
            }
            _findOption(f) {
              return this.options.find((m) => m.is(f));
            }
            _checkForMissingMandatoryOptions() {
              this._getCommandAndAncestors().forEach((f) => {
                f.options.forEach((m) => {
                  m.mandatory &&
                    f.getOptionValue(m.attributeName()) === void 0 &&
                    f.missingMandatoryOptionValue(m);
                });
              });
            }
            _checkForConflictingLocalOptions() {
              const f = this.options.filter((m) => {
                const w = m.attributeName();
                return this.getOptionValue(w) === void 0
                  ? !1
                  : this.getOptionValueSource(w) !== "default";
              });
              f.filter((m) => m.conflictsWith.length > 0).forEach((m) => {
                const w = f.find((k) => m.conflictsWith.includes(k.attributeName()));
                w && this._conflictingOption(m, w);
              });
            }
            _checkForConflictingOptions() {
              this._getCommandAndAncestors().forEach((f) => {
                f._checkForConflictingLocalOptions();
              });
            }
            parseOptions(f) {
              let m = [],
                w = [],
                k = m;
              function $(P) {
                return P.length > 1 && P[0] === "-";
              }
              let j = (P) =>
                  /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(P)
                    ? !this._getCommandAndAncestors().some((F) =>
                        F.options.map((Y) => Y.short).some((Y) => /^-\d$/.test(Y)),
                      )
                    : !1,
                B = null,
                R = null,
                Z = 0;
              for (; Z < f.length || R; ) {
                const P = R ?? f[Z++];
                if (((R = null), P === "--")) {
                  k === w && k.push(P), k.push(...f.slice(Z));
                  break;
                }
                if (B && (!$(P) || j(P))) {
                  this.emit(`option:${B.name()}`, P);
                  continue;
                }
                if (((B = null), $(P))) {
                  const F = this._findOption(P);
                  if (F) {
                    if (F.required) {
                      const Y = f[Z++];
                      Y === void 0 && this.optionMissingArgument(F),
                        this.emit(`option:${F.name()}`, Y);
                    } else if (F.optional) {
                      let Y = null;
                      Z < f.length && (!$(f[Z]) || j(f[Z])) && (Y = f[Z++]),
                        this.emit(`option:${F.name()}`, Y);
                    } else this.emit(`option:${F.name()}`);
                    B = F.variadic ? F : null;
                    continue;
                  }
                }
                if (P.length > 2 && P[0] === "-" && P[1] !== "-") {
                  const F = this._findOption(`-${P[1]}`);
                  if (F) {
                    F.required || (F.optional && this._combineFlagAndOptionalValue)
                      ? this.emit(`option:${F.name()}`, P.slice(2))
                      : (this.emit(`option:${F.name()}`), (R = `-${P.slice(2)}`));
                    continue;
                  }
                }
                if (/^--[^=]+=/.test(P)) {
                  const F = P.indexOf("="),
                    Y = this._findOption(P.slice(0, F));
                  if (Y && (Y.required || Y.optional)) {
                    this.emit(`option:${Y.name()}`, P.slice(F + 1));
                    continue;
                  }
                }
                if (
                  (k === m && $(P) && !(this.commands.length === 0 && j(P)) && (k = w),
                  (this._enablePositionalOptions || this._passThroughOptions) &&
                    m.length === 0 &&
                    w.length === 0)
                ) {
                  if (this._findCommand(P)) {
                    m.push(P), w.push(...f.slice(Z));
                    break;
                  } else if (this._getHelpCommand() && P === this._getHelpCommand().name()) {
                    m.push(P, ...f.slice(Z));
                    break;
                  } else if (this._defaultCommandName) {
                    w.push(P, ...f.slice(Z));
                    break;
                  }
                }
                if (this._passThroughOptions) {
                  k.push(P, ...f.slice(Z));
                  break;
                }
                k.push(P);
              }
              return { operands: m, unknown: w };
            }
            opts() {
              if (this._storeOptionsAsProperties) {
                const f = {},
                  m = this.options.length;
                for (let w = 0; w < m; w++) {
                  const k = this.options[w].attributeName();
                  f[k] = k === this._versionOptionName ? this._version : this[k];
                }
                return f;
              }
              return this._optionValues;
            }
            optsWithGlobals() {
              return this._getCommandAndAncestors().reduce(
                (f, m) => Object.assign(f, m.opts()),
                {},
              );
            }
            error(f, m) {
              this._outputConfiguration.outputError(
                `${f}
`,
                this._outputConfiguration.writeErr,
              ),
                typeof this._showHelpAfterError == "string"
                  ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`)
                  : this._showHelpAfterError &&
                    (this._outputConfiguration.writeErr(`
`),
                    this.outputHelp({ error: !0 }));
              const w = m || {},
                k = w.exitCode || 1,
                $ = w.code || "commander.error";
              this._exit(k, $, f);
            }
            _parseOptionsEnv() {
              this.options.forEach((f) => {
                if (f.envVar && f.envVar in s.env) {
                  const m = f.attributeName();
                  (this.getOptionValue(m) === void 0 ||
                    ["default", "config", "env"].includes(this.getOptionValueSource(m))) &&
                    (f.required || f.optional
                      ? this.emit(`optionEnv:${f.name()}`, s.env[f.envVar])
                      : this.emit(`optionEnv:${f.name()}`));
                }
              });
            }
            _parseOptionsImplied() {
              const f = new p(this.options),
                m = (w) =>
                  this.getOptionValue(w) !== void 0 &&
                  !["default", "implied"].includes(this.getOptionValueSource(w));
              this.options
                .filter(
                  (w) =>
                    w.implied !== void 0 &&
                    m(w.attributeName()) &&
                    f.valueFromOption(this.getOptionValue(w.attributeName()), w),
                )
                .forEach((w) => {
                  Object.keys(w.implied)
                    .filter((k) => !m(k))
                    .forEach((k) => {
                      this.setOptionValueWithSource(k, w.implied[k], "implied");
                    });
                });
            }
            missingArgument(f) {
              const m = `error: missing required argument '${f}'`;
              this.error(m, { code: "commander.missingArgument" });
            }
            optionMissingArgument(f) {
              const m = `error: option '${f.flags}' argument missing`;
              this.error(m, { code: "commander.optionMissingArgument" });
            }
            missingMandatoryOptionValue(f) {
              const m = `error: required option '${f.flags}' not specified`;
              this.error(m, { code: "commander.missingMandatoryOptionValue" });
            }
            _conflictingOption(f, m) {
              const w = (j) => {
                  const B = j.attributeName(),
                    R = this.getOptionValue(B),
                    Z = this.options.find((F) => F.negate && B === F.attributeName()),
                    P = this.options.find((F) => !F.negate && B === F.attributeName());
                  return Z &&
                    ((Z.presetArg === void 0 && R === !1) ||
                      (Z.presetArg !== void 0 && R === Z.presetArg))
                    ? Z
                    : P || j;
                },
                k = (j) => {
                  const B = w(j),
                    R = B.attributeName();
                  return this.getOptionValueSource(R) === "env"
                    ? `environment variable '${B.envVar}'`
                    : `option '${B.flags}'`;
                },
                $ = `error: ${k(f)} cannot be used with ${k(m)}`;
              this.error($, { code: "commander.conflictingOption" });
            }
            unknownOption(f) {
              if (this._allowUnknownOption) return;
              let m = "";
              if (f.startsWith("--") && this._showSuggestionAfterError) {
                let k = [],
                  $ = this;
                do {
                  const j = $.createHelp()
                    .visibleOptions($)
                    .filter((B) => B.long)
                    .map((B) => B.long);
                  (k = k.concat(j)), ($ = $.parent);
                } while ($ && !$._enablePositionalOptions);
                m = b(f, k);
              }
              const w = `error: unknown option '${f}'${m}`;
              this.error(w, { code: "commander.unknownOption" });
            }
            _excessArguments(f) {
              if (this._allowExcessArguments) return;
              const m = this.registeredArguments.length,
                w = m === 1 ? "" : "s",
                k = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${m} argument${w} but got ${f.length}.`;
              this.error(k, { code: "commander.excessArguments" });
            }
            unknownCommand() {
              let f = this.args[0],
                m = "";
              if (this._showSuggestionAfterError) {
                const k = [];
                this.createHelp()
                  .visibleCommands(this)
                  .forEach(($) => {
                    k.push($.name()), $.alias() && k.push($.alias());
                  }),
                  (m = b(f, k));
              }
              const w = `error: unknown command '${f}'${m}`;
              this.error(w, { code: "commander.unknownCommand" });
            }
            version(f, m, w) {
              if (f === void 0) return this._version;
              (this._version = f),
                (m = m || "-V, --version"),
                (w = w || "output the version number");
              const k = this.createOption(m, w);
              return (
                (this._versionOptionName = k.attributeName()),
                this._registerOption(k),
                this.on("option:" + k.name(), () => {
                  this._outputConfiguration.writeOut(`${f}
`),
                    this._exit(0, "commander.version", f);
                }),
                this
              );
            }
            description(f, m) {
              return f === void 0 && m === void 0
                ? this._description
                : ((this._description = f), m && (this._argsDescription = m), this);
            }
            summary(f) {
              return f === void 0 ? this._summary : ((this._summary = f), this);
            }
            alias(f) {
              if (f === void 0) return this._aliases[0];
              let m = this;
              if (
                (this.commands.length !== 0 &&
                  this.commands[this.commands.length - 1]._executableHandler &&
                  (m = this.commands[this.commands.length - 1]),
                f === m._name)
              )
                throw new Error("Command alias can't be the same as its name");
              const w = this.parent?._findCommand(f);
              if (w) {
                const k = [w.name()].concat(w.aliases()).join("|");
                throw new Error(
                  `cannot add alias '${f}' to command '${this.name()}' as already have command '${k}'`,
                );
              }
              return m._aliases.push(f), this;
            }
            aliases(f) {
              return f === void 0 ? this._aliases : (f.forEach((m) => this.alias(m)), this);
            }
            usage(f) {
              if (f === void 0) {
                if (this._usage) return this._usage;
                const m = this.registeredArguments.map((w) => l(w));
                return []
                  .concat(
                    this.options.length || this._helpOption !== null ? "[options]" : [],
                    this.commands.length ? "[command]" : [],
                    this.registeredArguments.length ? m : [],
                  )
                  .join(" ");
              }
              return (this._usage = f), this;
            }
            name(f) {
              return f === void 0 ? this._name : ((this._name = f), this);
            }
            helpGroup(f) {
              return f === void 0
                ? (this._helpGroupHeading ?? "")
                : ((this._helpGroupHeading = f), this);
            }
            commandsGroup(f) {
              return f === void 0
                ? (this._defaultCommandGroup ?? "")
                : ((this._defaultCommandGroup = f), this);
            }
            optionsGroup(f) {
              return f === void 0
                ? (this._defaultOptionGroup ?? "")
                : ((this._defaultOptionGroup = f), this);
            }
            _initOptionGroup(f) {
              this._defaultOptionGroup &&
                !f.helpGroupHeading &&
                f.helpGroup(this._defaultOptionGroup);
            }
            _initCommandGroup(f) {
              this._defaultCommandGroup && !f.helpGroup() && f.helpGroup(this._defaultCommandGroup);
            }
            nameFromFilename(f) {
              return (this._name = i.basename(f, i.extname(f))), this;
            }
            executableDir(f) {
              return f === void 0 ? this._executableDir : ((this._executableDir = f), this);
            }
            helpInformation(f) {
              const m = this.createHelp(),
                w = this._getOutputContext(f);
              m.prepareContext({
                error: w.error,
                helpWidth: w.helpWidth,
                outputHasColors: w.hasColors,
              });
              const k = m.formatHelp(this, m);
              return w.hasColors ? k : this._outputConfiguration.stripColor(k);
            }
            _getOutputContext(f) {
              f = f || {};
              let m = !!f.error,
                w,
                k,
                $;
              return (
                m
                  ? ((w = (j) => this._outputConfiguration.writeErr(j)),
                    (k = this._outputConfiguration.getErrHasColors()),
                    ($ = this._outputConfiguration.getErrHelpWidth()))
                  : ((w = (j) => this._outputConfiguration.writeOut(j)),
                    (k = this._outputConfiguration.getOutHasColors()),
                    ($ = this._outputConfiguration.getOutHelpWidth())),
                {
                  error: m,
                  write: (j) => (k || (j = this._outputConfiguration.stripColor(j)), w(j)),
                  hasColors: k,
                  helpWidth: $,
                }
              );
            }
            outputHelp(f) {
              let m;
              typeof f == "function" && ((m = f), (f = void 0));
              const w = this._getOutputContext(f),
                k = { error: w.error, write: w.write, command: this };
              this._getCommandAndAncestors()
                .reverse()
                .forEach((j) => j.emit("beforeAllHelp", k)),
                this.emit("beforeHelp", k);
              let $ = this.helpInformation({ error: w.error });
              if (m && (($ = m($)), typeof $ != "string" && !Buffer.isBuffer($)))
                throw new Error("outputHelp callback must return a string or a Buffer");
              w.write($),
                this._getHelpOption()?.long && this.emit(this._getHelpOption().long),
                this.emit("afterHelp", k),
                this._getCommandAndAncestors().forEach((j) => j.emit("afterAllHelp", k));
            }
            helpOption(f, m) {
              return typeof f == "boolean"
                ? (f
                    ? (this._helpOption === null && (this._helpOption = void 0),
                      this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption()))
                    : (this._helpOption = null),
                  this)
                : ((this._helpOption = this.createOption(
                    f ?? "-h, --help",
                    m ?? "display help for command",
                  )),
                  (f || m) && this._initOptionGroup(this._helpOption),
                  this);
            }
            _getHelpOption() {
              return (
                this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption
              );
            }
            addHelpOption(f) {
              return (this._helpOption = f), this._initOptionGroup(f), this;
            }
            help(f) {
              this.outputHelp(f);
              let m = Number(s.exitCode ?? 0);
              m === 0 && f && typeof f != "function" && f.error && (m = 1),
                this._exit(m, "commander.help", "(outputHelp)");
            }
            addHelpText(f, m) {
              const w = ["beforeAll", "before", "after", "afterAll"];
              if (!w.includes(f))
                throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${w.join("', '")}'`);
              const k = `${f}Help`;
              return (
                this.on(k, ($) => {
                  let j;
                  typeof m == "function"
                    ? (j = m({ error: $.error, command: $.command }))
                    : (j = m),
                    j &&
                      $.write(`${j}
`);
                }),
                this
              );
            }
            _outputHelpIfRequested(f) {
              const m = this._getHelpOption();
              m &&
                f.find((w) => m.is(w)) &&
                (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
            }
          };
        function A(M) {
          return M.map((f) => {
            if (!f.startsWith("--inspect")) return f;
            let m,
              w = "127.0.0.1",
              k = "9229",
              $;
            return (
              ($ = f.match(/^(--inspect(-brk)?)$/)) !== null
                ? (m = $[1])
                : ($ = f.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
                  ? ((m = $[1]), /^\d+$/.test($[3]) ? (k = $[3]) : (w = $[3]))
                  : ($ = f.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null &&
                    ((m = $[1]), (w = $[3]), (k = $[4])),
              m && k !== "0" ? `${m}=${w}:${parseInt(k) + 1}` : f
            );
          });
        }
        function N() {
          if (s.env.NO_COLOR || s.env.FORCE_COLOR === "0" || s.env.FORCE_COLOR === "false")
            return !1;
          if (s.env.FORCE_COLOR || s.env.CLICOLOR_FORCE !== void 0) return !0;
        }
        (e.Command = x), (e.useColor = N);
      })),
      (m$ = Et((e) => {
        var { Argument: t } = Vh(),
          { Command: r } = p$(),
          { CommanderError: i, InvalidArgumentError: a } = qn(),
          { Help: s } = Mm(),
          { Option: n } = _m();
        (e.program = new r()),
          (e.createCommand = (l) => new r(l)),
          (e.createOption = (l, u) => new n(l, u)),
          (e.createArgument = (l, u) => new t(l, u)),
          (e.Command = r),
          (e.Option = n),
          (e.Argument = t),
          (e.Help = s),
          (e.CommanderError = i),
          (e.InvalidArgumentError = a),
          (e.InvalidOptionArgumentError = a);
      })),
      (g$ = Io(m$(), 1)),
      ({
        program: yM,
        createCommand: $M,
        createArgument: AM,
        createOption: OM,
        CommanderError: b$,
        InvalidArgumentError: v$,
        InvalidOptionArgumentError: CM,
        Command: w$,
        Argument: NM,
        Option: qh,
        Help: MM,
      } = g$.default),
      (Om = {
        bash: (
          e,
        ) => `# bash completion for nabla; put into ~/.bashrc: source <(nabla --completions bash)
_nabla() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} prefix=
  # --output=json: three words, or one where = is not among COMP_WORDBREAKS
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  elif [[ $word == --*=* ]]; then
    before=\${word%%=*} prefix=\${word%%=*}= word=\${word#*=}
  fi
  COMPREPLY=()
  case "$before" in
${e
  .filter(({ takes: t }) => t !== "nothing")
  .map((t) => `    ${Dh(t).join("|")}) ${k$(t)}; return ;;`)
  .join(`
`)}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "${e.flatMap(Dh).join(" ")}" -- "$word"))
  fi
}
# Where it replies nothing bash completes files, and knows how to quote their names.
complete -o default -F _nabla nabla
`,
        zsh: (e) => `#compdef nabla
# zsh completion for nabla; save as _nabla in a folder of $fpath: nabla --completions zsh > _nabla
_arguments -s \\
${e
  .map((t) => {
    const r = Dh(t),
      { takes: i } = t,
      a = i === "nothing" ? r : r.map((l) => (l.startsWith("--") ? `${l}=` : `${l}+`)),
      s = r.length === 1 ? `'${a[0]}` : `'(${r.join(" ")})'{${a.join(",")}}'`,
      n = i === "nothing" ? "" : i === "file" ? ":file:_files" : `:value:(${Sm(t).join(" ")})`;
    return `  ${s}[${x$(t.doc)}]${n}' \\`;
  })
  .join(`
`)}
  '*:file:_files'
`,
        fish: (e) => `# fish completion for nabla; save as ~/.config/fish/completions/nabla.fish
${e
  .map(({ short: t, long: r, doc: i, takes: a }) => {
    const s = `complete -c nabla${t === void 0 ? "" : ` -s ${t.slice(1)}`} -l ${r.slice(2)}`,
      n = ` -d '${i.replaceAll("'", "\\'")}'`;
    return a === "nothing"
      ? s + n
      : a === "file"
        ? `${s}${n} -r -F`
        : `${s}${n} -x${a === "text" ? "" : ` -a '${a.join(" ")}'`}`;
  })
  .join(`
`)}
`,
      });
    (Dh = ({ short: e, long: t }) => (e === void 0 ? [t] : [e, t])),
      (Sm = ({ takes: e }) => (typeof e == "string" ? [] : e)),
      (x$ = (e) => e.replace(/[[\]':]/g, (t) => (t === "'" ? "\u2019" : `\\${t}`)));
    (yi = (e, t) => `.TP
${e}
${Vn(t)}`),
      ($i = (e) => `\\fB${Vn(e)}\\fR`),
      (Vn = (e) =>
        e
          .replaceAll("\\", "\\\\")
          .replaceAll("-", "\\-")
          .replace(/^([.'])/gm, "\\&$1")
          .replace(
            /[^\0-\x7f]/gu,
            (t) => `\\[u${t.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`,
          )),
      (A$ = (e) => O$(e) && Ar(e) === void 0),
      (O$ = (e) =>
        /[\d+*^%!=<>()[\]|\u221a\u00b0\u00d7\u00b7\u00f7\u2212]/u.test(e) &&
        !C$.test(e) &&
        !N$.test(e) &&
        !M$(e)),
      (C$ = /^[\p{L}_][\p{L}\p{N}_-]*$/u),
      (N$ = /\.\p{L}\w*$/u),
      (M$ = (e) =>
        /[\\/]/.test(e) &&
        (/^[.~]*[\\/]/.test(e) || !(/[+*^=()[\]]| \/ /.test(e) || /^[\d./ ]+$/.test(e))));
    jm = (e, t) =>
      ae(
        `--data takes one file, not ${e} and ${t}`,
        'join the tables, or run once for each: for f in *.csv; do nabla \u2026 --data "$f"; done',
      );
    (Nm = `  nabla                                            the interactive session
  nabla examples/neuron.nabla                      run a program
  nabla '2+3'                                      a formula
  nabla -e 'tanh(x*w + b)' -s x=2 -s w=-3 -s b=6.88
  nabla -t -e '2^100'                              the value alone, exact
  echo '1/3' | nabla -t                            from a pipe
  nabla --json examples/neuron.nabla               a JSON object for each answer
  nabla -e 'price*n' --data examples/orders.csv    once for each row of a table
  nabla -e ':assert-close sin(pi), 0'              exit code 1 if it is not so
`),
      (j$ = class extends w$ {
        tell;
        constructor(e) {
          super(), (this.tell = e), this.passThroughOptions();
        }
        parseOptions(e) {
          let t = [],
            r = e;
          for (;;) {
            const { operands: i, unknown: a } = super.parseOptions(r),
              s = r[r.length - i.length - 1] === "--",
              n = s ? i : i.slice(0, 1);
            for (const l of n) this.tell(l);
            if ((t.push(...n), s || i.length === 0)) return { operands: t, unknown: a };
            r = i.slice(1);
          }
        }
      });
  });
var Pm = {};
H(Pm, { runRows: () => F$ });
var T$,
  F$,
  Dm = ne(() => {
    Tt();
    F$ = (...e) => (T$ ??= _("./late-cli.cjs").module3).runRows(...e);
  });
var Bm = {};
H(Bm, { interact: () => D$ });
var P$,
  D$,
  qm = ne(() => {
    Tt();
    D$ = (...e) => (P$ ??= _("./late-cli.cjs").module2).interact(...e);
  });
var KN = {};
H(KN, {
  shared1: () => Ml,
  shared10: () => uh,
  shared11: () => pu,
  shared12: () => gu,
  shared13: () => yu,
  shared14: () => $u,
  shared15: () => tu,
  shared16: () => xu,
  shared17: () => gh,
  shared18: () => bh,
  shared19: () => Ah,
  shared2: () => Pl,
  shared20: () => Su,
  shared21: () => Pu,
  shared22: () => Fu,
  shared23: () => Nu,
  shared24: () => ph,
  shared25: () => hh,
  shared26: () => Sh,
  shared27: () => Nh,
  shared28: () => yh,
  shared29: () => Cl,
  shared3: () => _l,
  shared30: () => Kl,
  shared31: () => Bl,
  shared32: () => _u,
  shared33: () => Ul,
  shared34: () => Du,
  shared35: () => vu,
  shared36: () => Th,
  shared37: () => _h,
  shared38: () => Bu,
  shared39: () => wh,
  shared4: () => Xl,
  shared40: () => fl,
  shared41: () => Vl,
  shared42: () => gl,
  shared43: () => cl,
  shared44: () => hl,
  shared45: () => co,
  shared46: () => wl,
  shared47: () => Mo,
  shared48: () => Oo,
  shared49: () => jo,
  shared5: () => Ql,
  shared6: () => fh,
  shared7: () => sh,
  shared8: () => au,
  shared9: () => fu,
});
module.exports = ag(KN);
var Ml = {};
H(Ml, { a: () => nr, b: () => Xr, c: () => Nl, d: () => At, e: () => w1, f: () => Ki });
var Cl = {};
H(Cl, {
  a: () => xs,
  b: () => ye,
  c: () => Xe,
  d: () => xt,
  e: () => Kr,
  f: () => yt,
  g: () => Jr,
  h: () => Al,
  i: () => ys,
  j: () => $s,
  k: () => Bf,
  l: () => Jt,
  m: () => Ol,
  n: () => As,
});
var fl = {};
H(fl, { a: () => dl, b: () => Be });
Te();
var gv = class {
    known;
    get size() {
      return this.known?.size ?? 0;
    }
    has(e) {
      return this.known?.has(e) === !0;
    }
    keys() {
      return this.known?.keys() ?? [];
    }
    *[Symbol.iterator]() {
      for (const [e, { text: t }] of this.known ?? []) yield [e, t];
    }
    follow(e, t) {
      this.known ??= new Map();
      const r = this.known.get(e);
      r === void 0 ? this.known.set(e, { text: t, passes: 1 }) : r.passes++;
    }
    revise(e, t) {
      this.follow(e, t), (this.known?.get(e).text = t);
    }
    release(e) {
      const t = this.known?.get(e);
      t !== void 0 && --t.passes === 0 && this.known?.delete(e);
    }
  },
  dl = (e, t) => (e === "nan" ? Number.isNaN(t) : Number.isFinite(t)),
  Be = class {
    conventions = new gv();
    singular;
    guards;
    shapeDependsOnValues = !1;
    hasDerivatives = !1;
    remakes;
    constructor({ withGuards: e = !1, remakes: t = !1 } = {}) {
      (this.guards = e ? [] : void 0), (this.remakes = t);
    }
    get singularities() {
      return this.singular ?? bv;
    }
    addSingularity(e) {
      (this.singular ??= new Set()), this.singular.add(e);
    }
    guard(e, t, r, i, a, { operation: s, position: n } = vv) {
      if (this.guards === void 0 || e.isConstant(t)) return;
      const l = [...e.operands(t)];
      this.guards.push({
        operation: s,
        operands: l,
        own: t,
        position: n,
        condition: r,
        isTrue: i,
        forNote: a,
      });
    }
  },
  bv = new Set(),
  vv = { operation: se("add"), position: 0 };
var gl = {};
H(gl, {
  a: () => xe,
  b: () => vs,
  c: () => ir,
  d: () => zi,
  e: () => ar,
  f: () => Iv,
  g: () => sr,
  h: () => Yr,
  i: () => Gi,
  j: () => wt,
  k: () => pl,
  l: () => Ui,
  m: () => qt,
  n: () => ml,
  o: () => ws,
});
Bt();
Te();
var yv = Object.fromEntries(Object.entries(gs).map(([e, t]) => [e, se(t)])),
  $v = { "-": se("neg"), not: se("not") },
  [Av, Ov, Cv] = [se("pow"), se("if"), se("factorial")],
  [Nv, Mv, _v] = [se("mul"), se("div"), se("floor")];
function xe(e, t, r) {
  switch (e.kind) {
    case "number":
      return t.constant(e.value);
    case "name":
      return t.name(e, r);
    case "call":
      return t.call(e, r);
    case "unary": {
      const i = xe(e.operand, t, r);
      return e.operator === "+" ? i : t.apply($v[e.operator], [i], e, r);
    }
    case "chain": {
      let { maybeCalls: i } = e,
        { operands: a, operators: s } = (i && t.withCalls?.(e, r)) ?? e,
        n = xe(a[0], t, r);
      for (let l = 0; l < s.length; l++) {
        let u = a[l + 1],
          h = s[l],
          d = xe(u, t, r);
        (h === "+%" || h === "-%") &&
          ((d = t.apply(Nv, [n, d], u, r)), (d = t.apply(Mv, [d, t.constant(100)], u, r)));
        const c = l === s.length - 1 ? e : { start: a[0].start, end: u.end };
        (n = t.apply(yv[h], [n, d], c, r)), h === "//" && (n = t.apply(_v, [n], c, r));
      }
      return n;
    }
    case "power": {
      const i = xe(e.base, t, r),
        a = xe(e.exponent, t, r);
      return t.apply(Av, [i, a], e, r);
    }
    case "conditional": {
      const i = t.branch?.(e, r);
      if (i !== void 0) return xe(i, t, r);
      const a = xe(e.condition, t, r),
        s = xe(e.whenTrue, t, r),
        n = xe(e.whenFalse, t, r);
      return t.apply(Ov, [a, s, n], e, r);
    }
    case "factorial": {
      const i = xe(e.operand, t, r);
      return t.apply(Cv, [i], e, r);
    }
    case "list":
    case "range":
    case "comprehension":
    case "index":
      return t.list(e, r);
  }
}
function vs(e, t, r, i) {
  const a = t.arity(r);
  (e.operation = i), (e.operands.length = a);
  for (let s = 0; s < a; s++) e.operands[s] = t.value(t.operand(r, s));
  (e.own = t.value(r)), (e.node = r), (e.position = 0), (e.among = void 0);
}
function ir(e, t, r) {
  const i = { operation: r, operands: [], own: 0, position: 0, node: t };
  return vs(i, e, t, r), i;
}
var cf = [];
function zi(e, t) {
  cf[e.code] ??= e.partials.map(We);
  const r = cf[e.code];
  return r[Math.min(t, r.length - 1)];
}
var ar = (e) => e !== 0;
function Iv(e) {
  const t = sr(e);
  return wt(t) ? void 0 : t;
}
function sr(e, t) {
  let r = zi(e.operation, e.position);
  for (; r.kind === "conditional"; ) {
    const i = ar(qt(r.condition, e));
    t?.(r.condition, i), (r = i ? r.whenTrue : r.whenFalse);
  }
  return r;
}
var Yr = (e) => (e.kind === "conditional" ? Yr(e.whenTrue) && Yr(e.whenFalse) : !wt(e)),
  Gi = (e) => e.partials.every((t, r) => Yr(zi(e, r))),
  wt = (e) => gf(e, 0) || mf(e),
  mf = (e) => e.kind === "call" && e.callee.name === "vanishing";
function pl(e, { parameters: t }) {
  if (e.kind !== "call" || !mf(e)) return;
  const [r, i] = e.operands;
  return { rule: r, position: t.findIndex(({ name: a }) => a === i.name) };
}
var gf = (e, t) => e.kind === "number" && e.value === t,
  Ui = (e) => gf(e, 1);
function qt(e, t) {
  let r = pf.get(e);
  return r === void 0 && ((r = xe(e, Tv, t.operation)), pf.set(e, r)), r(t);
}
var pf = new Map(),
  ml = (e, t, r) => ws(e, t, r);
function ws(e, t, r) {
  return xe(t, new Sv(e), r);
}
var bf = new Map([
    ["pi", Math.PI],
    ["inf", Number.POSITIVE_INFINITY],
    ["nan", Number.NaN],
  ]),
  Sv = class {
    arithmetic;
    constructor(e) {
      this.arithmetic = e;
    }
    constant(e) {
      return this.arithmetic.constant(e);
    }
    apply(e, t) {
      return this.arithmetic.apply(e, t);
    }
    name({ name: e }, { operation: t, operands: r, own: i, position: a }) {
      const { parameters: s, variadic: n } = t;
      if (e === "f") return i;
      const l = s.findIndex((h) => h.name === e);
      if (l === -1) return this.constant(bf.get(e));
      const u = n && l === s.length - 1;
      return r[u ? a : l];
    }
    call({ callee: e, operands: t }, r) {
      const i = t.flatMap((a) =>
        bs(a) ? r.operands.slice(r.operation.parameters.length - 1) : [xe(a, this, r)],
      );
      return this.apply(se(e.name), i);
    }
    list() {
      throw new Error("a list in a rule");
    }
  },
  bs = (e) => e.kind === "name" && e.name === "xs",
  jv = se("and"),
  Ev = class {
    constant(e) {
      return () => e;
    }
    apply(e, t) {
      const [r, i] = t;
      return e.variadic || t.length > 2
        ? (a) =>
            at(
              e,
              t.map((s) => s(a)),
            )
        : e === jv
          ? (a) => +(r(a) !== 0 && i(a) !== 0)
          : t.length === 1
            ? (a) => e.value(r(a))
            : (a) => e.value(r(a), i(a));
    }
    name({ name: e }, { parameters: t, variadic: r }) {
      if (e === "f") return (a) => a.own;
      const i = t.findIndex((a) => a.name === e);
      return i === -1
        ? this.constant(bf.get(e))
        : r && i === t.length - 1
          ? (a) => a.operands[a.position]
          : (a) => a.operands[i];
    }
    call({ callee: e, operands: t }, r) {
      const i = se(e.name);
      if (!t.some(bs))
        return this.apply(
          i,
          t.map((u) => xe(u, this, r)),
        );
      const a = r.parameters.length - 1,
        [s, n] = t;
      if (i.variadic && i.among !== void 0 && n !== void 0 && bs(n))
        return Fv(i, i.among, xe(s, this, r), a);
      const l = t.map((u) => (bs(u) ? void 0 : xe(u, this, r)));
      return (u) =>
        at(
          i,
          l.flatMap((h) => h?.(u) ?? u.operands.slice(a)),
        );
    }
    list() {
      throw new Error("a list in a rule");
    }
  },
  Tv = new Ev(),
  Fv = (e, t, r, i) => (a) => {
    a.among ??= new Map();
    let s = a.among.get(e);
    return s === void 0 && ((s = t(a.operands.slice(i))), a.among.set(e, s)), s(r(a));
  };
Te();
kt();
je();
_e();
var vf = "concat(a, b, \u2026)",
  Pv = {
    concat: {
      group: "lists",
      signature: vf,
      doc: "one list of all these numbers and the elements of all these lists",
      example: "concat([1, 2], 3)",
      lower: (e, t, r) => {
        bt(e, vf, 1, Number.POSITIVE_INFINITY);
        const i = e.operands.map((s) => J(t.lower(s, r))),
          a = i.reduce((s, n) => s + n.length, 0);
        if (a > tt) throw Br(e, a);
        return t.graph.spend(a), i.flat();
      },
    },
  },
  Dv = {
    rand: {
      group: "random numbers",
      signature: "rand(n)",
      doc: "n uniform numbers, each at least 0 and less than 1; rand() is one",
      example: "const u = rand(3)",
      lower: (e, t, r) => yl(e, "rand(n)", 0, t, r, (i, a) => i.uniform(a)),
    },
    randn: {
      group: "random numbers",
      signature: "randn(n)",
      doc: "n standard normal numbers; randn() is one",
      example: "w = randn(3)",
      lower: (e, t, r) => yl(e, "randn(n)", 0, t, r, (i, a) => i.normal(a)),
    },
    randint: {
      group: "random numbers",
      signature: "randint(a, b, n)",
      doc: "n whole numbers from a to b, both included; randint(a, b) is one",
      example: "const k = randint(1, 6, 3)",
      lower: qv,
    },
    shuffle: {
      group: "random numbers",
      signature: "shuffle(list)",
      doc: "the elements of a list in random order; gradients flow through them",
      example: "const s = shuffle(1..5)",
      lower: Vv,
    },
  };
function yl(e, t, r, i, a, s) {
  bt(e, t, r, r + 1);
  const { draws: n } = i.names,
    l = e.operands[r],
    u = l === void 0 ? 1 : Bv(e, l, i, a),
    h = n.take(e, a, u, s).map((d) => i.graph.constant(d));
  return l === void 0 ? h[0] : h;
}
function Bv(e, t, r, i) {
  const a = jf(t, r, i);
  if (!(Number.isInteger(a) && a >= 0))
    throw Gt(
      t,
      `${e.callee.name} cannot draw ${a} numbers`,
      "the count is a whole number, 0 or more",
    );
  if (a > tt) throw Br(t, a);
  return a;
}
var jf = (e, t, r) => t.names.draws.told(() => t.shapingValue(t.lowerNumber(e, r)));
function qv(e, t, r) {
  const i = "randint(a, b, n)";
  bt(e, i, 2, 3);
  const [a, s] = e.operands.slice(0, 2).map((u) => {
      const h = jf(u, t, r);
      if (Number.isSafeInteger(h)) return h;
      throw Gt(
        u,
        `${h} cannot be a bound of randint`,
        "bounds are whole numbers, less than 2^53 in size",
      );
    }),
    n = e;
  if (a > s)
    throw Gt(
      n,
      `no whole number lies between ${a} and ${s}`,
      "the lower bound comes first: randint(1, 6)",
    );
  const l = s - a + 1;
  if (l > 2 ** 53) throw Gt(n, "the bounds are too far apart", "randint tells 2^53 numbers apart");
  return yl(e, i, 2, t, r, (u, h) => a + u.below(l, h));
}
function Vv(e, t, r) {
  bt(e, "shuffle(list)", 1, 1);
  const [i] = e.operands,
    a = t.lower(i, r);
  if (!z(a)) throw tr(i, "shuffle takes one list");
  const s = t.names.draws.take(e, r, a.length, (n, l) => n.below(l + 1, l));
  if (s.some((n, l) => !(Number.isInteger(n) && n >= 0 && n <= l)))
    throw Gt(e, "the numbers drawn before do not shuffle this list", "leave out :drawn");
  return xs(s).map((n) => a[n]);
}
function xs(e) {
  const t = e.map((r, i) => i);
  for (let r = t.length - 1; r > 0; r--) {
    const i = e[r];
    [t[r], t[i]] = [t[i], t[r]];
  }
  return t;
}
var ye = new Map(
  Object.entries({
    diff: {
      group: "calculus",
      signature: "diff(expr, x, n=1)",
      doc: "the exact derivative of expr with respect to x, n times; it can be differentiated again",
      example: "f(x) = diff(x^3, x)",
      lower: Lv,
    },
    grad: {
      group: "calculus",
      signature: "grad(expr, x, \u2026)",
      doc: "the derivatives with respect to the variables: those of one in its shape, of several as a list",
      example: "f(x, y) = sum(grad(x^2*y, x, y))",
      lower: wf,
    },
    [Ke]: {
      group: "calculus",
      signature: "\u2207expr",
      doc: "in a move the derivatives with respect to what moves, elsewhere those with respect to all inputs",
      example: "x = 2; \u2207(x^2)",
      lower: wf,
    },
    ...Pv,
    ...Dv,
  }),
);
function Ef(e, t) {
  if (e.kind === "call" && ye.get(e.callee.name)?.group === "calculus")
    for (const r of e.operands.slice(1)) {
      const i = r.kind === "index" ? r.base : r;
      if (i.kind === "name" && i.name === t) return !0;
    }
  return he(e).some((r) => Ef(r, t));
}
function Lv(e, t, r) {
  const { signature: i } = ye.get("diff");
  bt(e, i, 2, 3);
  const [a, s, n] = e.operands,
    l = Tf(s, i, t, r),
    u = n === void 0 ? 1 : Rv(n, t, r),
    h = t.lower(a, r),
    d = (c, p) => t.derivative(c, p, u);
  if (!z(l)) return st(h, (c) => d(c, l));
  if (!z(h)) return l.map((c) => d(h, c));
  throw Ye(a, h.length, `${$l(s)} is a list, too; take one element of either`);
}
function wf(e, t, r) {
  const { signature: i } = ye.get("grad");
  bt(e, i, 1, Number.POSITIVE_INFINITY);
  const [a, ...s] = e.operands,
    n = s.map((c) => Tf(c, i, t, r)),
    l = t.lower(a, r);
  if (z(l)) throw Ri(a, l.length);
  const [u = t.names.gradientBy(l, e, r)] = n,
    h = n.length > 1 ? n.flatMap(J) : u,
    d = t.derivatives(l, J(h));
  return z(h) ? d : d[0];
}
var $l = (e) => (e.kind === "name" ? e.name : e.kind === "index" ? $l(e.base) : "this");
function Tf(e, t, r, i) {
  if (!(e.kind === "name" || (e.kind === "index" && e.base.kind === "name")))
    throw zt(e, "a derivative is with respect to a name", `write ${t}`);
  const a = r.lower(e, i);
  if (J(a).some((s) => r.graph.isConstant(s)))
    throw zt(
      e,
      `${$l(e)} is a constant`,
      "a derivative is with respect to an input, a derived value or a parameter",
    );
  return a;
}
function Rv(e, t, r) {
  const i = t.lowerNumber(e, r),
    a = t.graph.value(i);
  if (Number.isInteger(a) && a >= 0 && t.graph.isConstant(i)) return a;
  throw zt(e, "the order of a derivative is a whole number, 0 or more", "write diff(expr, x, 2)");
}
var Xe = new Set(["ans", "_"]),
  xt = new Map([
    ["pi", Math.PI],
    ["\u03C0", Math.PI],
    ["tau", 2 * Math.PI],
    ["\u03C4", 2 * Math.PI],
    ["e", Math.E],
    ["inf", Number.POSITIVE_INFINITY],
    ["\u221E", Number.POSITIVE_INFINITY],
    ["nan", Number.NaN],
  ]),
  Kr = class {
    variables;
    draws;
    hasDerivatives;
    isShapedByValues;
    functions;
    text;
    place;
    tree;
    names;
    constructor(
      e,
      t,
      { variables: r, functions: i },
      { hasDerivatives: a, shapeDependsOnValues: s },
      n,
    ) {
      (this.draws = n),
        (this.text = e),
        (this.place = t),
        (this.variables = r.slice()),
        (this.functions = i.length === 0 ? Hv : i.slice()),
        (this.hasDerivatives = a),
        (this.isShapedByValues = s);
    }
    get shape() {
      const { hasDerivatives: e, isShapedByValues: t } = this;
      return { hasDerivatives: e, shapeDependsOnValues: t };
    }
    get expression() {
      return (this.tree ??= dt(He(this.text))[this.place]), this.tree;
    }
    keepNames() {
      this.names ??= new Map(this.variables.map((e) => [kf(e), e]));
    }
    variableNamed(e) {
      const { names: t, variables: r } = this,
        i = (a) => (t === void 0 ? r.find((s) => kf(s) === a) : t.get(a));
      return i(e) ?? (Xe.has(e) ? i(Ff) : void 0);
    }
    functionNamed(e) {
      return this.functions.find((t) => t.name === e);
    }
  },
  Hv = [],
  Ff = "last answer",
  kf = ({ name: e, isAnswer: t }) => (t ? Ff : e);
function yt(e) {
  const t = new Set(e);
  for (const { formula: r } of t) for (const i of r?.variables ?? []) t.add(i);
  return t;
}
function Jt(e, t, r = he) {
  const { functions: i } = t,
    a = new Map(),
    s = new Set(),
    n = [{ expression: e, bound: new Set(), site: void 0 }];
  for (let l = n.pop(); l !== void 0; l = n.pop()) {
    let { bound: u, site: h } = l,
      { expression: d } = l;
    d.kind === "chain" &&
      d.maybeCalls !== void 0 &&
      (d = Wv(
        d,
        (b) => !u.has(b) && !t.isVariable(b) && (i.get(b) !== void 0 || Ee.has(b) || ye.has(b)),
      )),
      d.kind === "name" && zv(a, d, u, h);
    const c = r(d).map((b) => ({ expression: b, bound: u, site: h }));
    if (d.kind === "comprehension") {
      const b = new Set([...u, d.variable.name]);
      c[0] = { expression: d.element, bound: b, site: h };
    }
    const p = d.kind === "call" ? i.get(d.callee.name) : void 0;
    p !== void 0 &&
      !s.has(p.name) &&
      (s.add(p.name), c.push({ expression: p.body, bound: new Set(p.parameters), site: h ?? d })),
      n.push(...c.reverse());
  }
  return a;
}
function Wv(e, t) {
  try {
    return ps(e, t);
  } catch (r) {
    if (r instanceof q) return e;
    throw r;
  }
}
function zv(e, t, r, i) {
  !r.has(t.name) && !e.has(t.name) && e.set(t.name, i ?? t);
}
var Jr = { parameters: new Map(), calls: void 0, at: void 0 };
function kl(e, t, r) {
  const [i, ...a] = r;
  if (i !== void 0 && a.length === 0) return J(i);
  const s = r.findIndex(z);
  if (s === -1) return r;
  throw Ye(t.operands[s], J(r[s]).length, `${e.name} takes one list, or several numbers`);
}
function xf(e, t) {
  const r = ks(e);
  if (r.length > 1) throw Ii(t, r);
}
var yf = new Map();
function Gv(e) {
  const t = yf.get(e);
  if (t !== void 0) return t;
  const r = We(e);
  return yf.set(e, r), r;
}
function Uv(e, t, r, i) {
  let a = () => i(s.map((n) => e.constant(n))),
    s = [];
  for (let n = 0; n < t; n += 65536) {
    const l = e.size,
      u = Math.min(65536, t - n),
      h = i(Array.from({ length: u }, (d, c) => r(n + c)));
    if (!e.isConstant(h)) return;
    s.push(e.value(h)), s.length === 65536 && (s = [e.value(a())]), e.truncate(l);
  }
  return a();
}
var $f = 500,
  Af = 1e6,
  Yv = class {
    functionNamed;
    known = new Map();
    found = new Map();
    calls = 0;
    constructor(e) {
      this.functionNamed = e;
    }
    isIn(e) {
      const t = this.found.get(e);
      if (t !== void 0) return t;
      let r = !1;
      for (const i of he(e)) this.isIn(i) && (r = !0);
      for (const i of Pf(e)) this.reachesItself(i) && (r = !0);
      return e.kind !== "name" && e.kind !== "number" && this.found.set(e, r), r;
    }
    reachesItself(e) {
      const t = this.known.get(e);
      if (t !== void 0) return t;
      const r = new Set(),
        i = [e];
      for (let a = i.pop(); a !== void 0; a = i.pop()) {
        const s = this.functionNamed(a)?.body;
        if (s !== void 0) for (const n of Kv(s)) r.has(n) || (r.add(n), i.push(n));
      }
      return this.known.set(e, r.has(e)), r.has(e);
    }
    entered(e, t, r) {
      const i = (r?.depth ?? 0) + 1,
        a = i > $f;
      if (!a && !(r !== void 0 && ++this.calls > Af)) return { name: t, depth: i, caller: r };
      const s = Of({ name: t, depth: i, caller: r });
      if (s === void 0) return { name: t, depth: i, caller: r };
      throw a ? is(e, $f, s) : po(e, Af, s);
    }
    overflowIn(e, t, r) {
      const i = Vr(r) ? Of(t) : void 0;
      return i === void 0 ? r : is(e, t.depth - 1, i);
    }
  };
function Of({ name: e, caller: t }) {
  const r = [e];
  for (let i = t; i !== void 0; i = i.caller) if ((r.unshift(i.name), i.name === e)) return r;
}
function Pf(e) {
  return e.kind === "call"
    ? [e.callee.name]
    : e.kind !== "chain" || e.maybeCalls === void 0
      ? []
      : e.maybeCalls.flatMap((t) => {
          let r = e.operands[t];
          for (let i = r; i !== void 0; ) (r = i), (i = he(r).at(-1));
          return r.kind === "name" ? [r.name] : [];
        });
}
var Cf = new WeakMap();
function Kv(e) {
  const t = Cf.get(e);
  if (t !== void 0) return t;
  const r = new Set(),
    i = [e];
  for (let a = i.pop(); a !== void 0; a = i.pop()) {
    for (const s of Pf(a)) r.add(s);
    i.push(...he(a));
  }
  return Cf.set(e, r), r;
}
var Nf = se("add");
function Jv(e, t) {
  const r = (s, n) => {
      if (n - s === 1) return t[s];
      const l = (s + n) >> 1;
      return e.apply(Nf, [r(s, l), r(l, n)]);
    },
    i = (s, n) => (s === void 0 ? n : e.apply(Nf, [s, n])),
    a = (s, n, l) => {
      if (n - s === 1) return [l ?? e.constant(0)];
      const u = (s + n) >> 1;
      return [...a(s, u, i(l, r(u, n))), ...a(u, n, i(l, r(s, u)))];
    };
  return t.length === 0 ? [] : a(0, t.length, void 0);
}
var Xv = 1e12,
  Al = class {
    graph;
    differentiator;
    names;
    findings;
    observer;
    origins;
    recursion;
    constructor(e, t, r, { findings: i = new Be(), observer: a, origins: s } = {}) {
      (this.graph = e),
        (this.differentiator = t),
        (this.names = r),
        (this.findings = i),
        (this.observer = a),
        (this.origins = s),
        (this.recursion = new Yv((n) => r.function(n)));
    }
    lower(e, t = Jr) {
      return xe(e, this, t);
    }
    lowerNumber(e, t) {
      const r = this.lower(e, t);
      if (!z(r)) return r;
      throw Ye(e, r.length);
    }
    derivative(e, t, r = 1) {
      this.findings.hasDerivatives = !0;
      let i = e;
      for (
        let l = 0;
        l < r && !(l > 0 && this.graph.isConstant(i) && this.graph.value(i) === 0);
        l++
      )
        this.graph.onWork?.(), (i = this.differentiator.derivative(i, t, this.findings));
      const { origins: a } = this;
      if (a === void 0 || r === 0) return i;
      const s = this.graph.alias(i),
        n = a.get(e);
      return (
        a.set(
          s,
          n?.by === t ? { of: n.of, by: t, order: n.order + r } : { of: e, by: t, order: r },
        ),
        s
      );
    }
    derivatives(e, t) {
      return this.origins !== void 0
        ? t.map((r) => this.derivative(e, r))
        : ((this.findings.hasDerivatives = !0),
          this.differentiator.derivatives(e, t, this.findings));
    }
    constant(e) {
      return this.graph.constant(e);
    }
    name(e, t) {
      const r = t.parameters.get(e.name);
      if (r !== void 0) return r;
      const i = this.names.variable(e.name);
      if (i === void 0) throw this.names.unknownName(e, "variable", t);
      return i;
    }
    shapingValue(e) {
      return (
        this.graph.isActive(e) && (this.findings.shapeDependsOnValues = !0), this.graph.value(e)
      );
    }
    apply(e, t, r, i) {
      return bl(t)
        ? this.applyToNodes(e, t, r, i)
        : (xf(t, r), vl(t, (a) => this.applyToNodes(e, a, r, i)));
    }
    applyToNodes(e, t, r, i) {
      const a = this.graph.apply(e, t);
      if (this.observer === void 0) return a;
      const { at: s = r, called: n, calledAt: l = r } = i;
      return this.observer.add(a, t, s, e, n && { called: n, span: l }), a;
    }
    isVariable(e, t) {
      return t.parameters.has(e) || this.names.variable(e) !== void 0;
    }
    isFunction(e) {
      return this.names.function(e) !== void 0 || Ee.has(e) || ye.has(e);
    }
    withCalls(e, t) {
      return ps(e, (r) => !this.isVariable(r, t) && this.isFunction(r));
    }
    branch({ condition: e, whenTrue: t, whenFalse: r }, i) {
      if (!this.recursion.isIn(t) && !this.recursion.isIn(r)) return;
      const a = this.shapingValue(this.lowerNumber(e, i)) !== 0;
      return this.names.passOver?.(a ? r : t), a ? t : r;
    }
    call(e, t) {
      const { callee: r, operands: i, primes: a } = e;
      if (e.isOpen) {
        const d = this.isVariable(r.name, t),
          c = Xo(e, d, this.isFunction(r.name));
        if (c !== void 0) throw c;
      }
      const s = this.names.function(r.name) ? void 0 : ye.get(r.name);
      if (s !== void 0 && a === 0) return s.lower(e, this, t);
      const [n, l, u] = i;
      if (r.name === "if" && i.length === 3 && !this.names.function("if")) {
        const d = this.branch(
          { ...e, kind: "conditional", condition: n, whenTrue: l, whenFalse: u },
          t,
        );
        if (d !== void 0) return this.lower(d, t);
      }
      if ((this.checkCall(e, t), a > 0)) return this.derivedCall(e, t);
      const h = this.joinPieces(e, t);
      return h !== void 0
        ? h
        : this.applyFunction(
            e,
            i.map((d) => this.lower(d, t)),
            t,
          );
    }
    checkCall(e, t) {
      const { name: r } = e.callee,
        i = e.operands.length,
        a = this.names.function(r);
      if (a !== void 0) {
        const { parameters: n } = a;
        if (i === n.length) return;
        const l = `${r}(${n.join(", ")})`;
        bt(e, l, n.length, n.length);
      }
      const s = Ee.get(r);
      if (s !== void 0) {
        const { minArity: n, maxArity: l } = s;
        (i < n || i > l) && bt(e, Li(s), n, l);
      } else if (!ye.has(r)) throw this.names.unknownName(e.callee, "function", t);
    }
    applyFunction(e, t, r) {
      const i = this.names.function(e.callee.name);
      if (i !== void 0) return this.applyUserFunction(i, e, t, r);
      const a = Ee.get(e.callee.name);
      if (!("value" in a)) return this.applyDefined(a, e, t, r);
      if (a.variadic) {
        const n = kl(a, e, t);
        return a.isCount ? this.graph.constant(a.value(n)) : this.applyToNodes(a, n, e, r);
      }
      if (t.length === a.parameters.length) return this.apply(a, t, e, r);
      const s = a.parameters.slice(t.length).map(({ default: n }) => this.graph.constant(n));
      return this.apply(a, [...t, ...s], e, r);
    }
    applyDefined(e, t, r, i) {
      const { calls: a, called: s, at: n = t, calledAt: l = t } = i,
        u = (c, p) =>
          this.lower(Gv(p), { parameters: new Map(c), calls: a, at: n, called: s, calledAt: l });
      if ("fold" in e)
        return kl(e, t, r).reduce(
          (c, p) =>
            u(
              [
                ["x", c],
                ["y", p],
              ],
              e.fold,
            ),
          this.graph.constant(e.empty),
        );
      const h = e.variadic ? [kl(e, t, r)] : r;
      e.variadic || xf(r, t);
      const d = e.parameters.map(({ name: c }, p) => [c, h[p]]);
      if (e.sharing !== void 0) {
        const c = J(u(d, e.sharing)),
          p = Jv(this.graph, c);
        return this.apply(se("share"), [c, p], t, i);
      }
      return u(d, e.definition);
    }
    applyUserFunction(e, t, r, i) {
      const { name: a, parameters: s, body: n } = e;
      this.graph.spend(1);
      const l = this.recursion.entered(t, a, i.calls),
        u = new Map(s.map((d, c) => [d, this.bind(d, r[c], n)])),
        h = i.at ?? { start: t.start, end: t.end };
      try {
        return this.lower(n, { parameters: u, calls: l, at: h, called: e });
      } catch (d) {
        throw d instanceof q ? d.fromCall(t, a) : this.recursion.overflowIn(t, l, d);
      }
    }
    bind(e, t, r) {
      return Ef(r, e) ? st(t, (i) => this.graph.alias(i)) : t;
    }
    derivedCall(e, t) {
      const { callee: r, operands: i, primes: a } = e,
        [s] = i;
      if (s === void 0 || i.length !== 1 || ye.has(r.name))
        throw zt(
          e,
          `${r.name}${"'".repeat(a)} is a derivative with respect to one argument`,
          `write diff(${r.name}(\u2026), x)`,
        );
      return st(this.lower(s, t), (n) => {
        const l = this.graph.alias(n),
          u = st(this.applyFunction(e, [l], t), (h) => this.derivative(h, l, a));
        if (!z(u)) return u;
        throw Ye(e, u.length);
      });
    }
    list(e, t) {
      switch (e.kind) {
        case "list":
          return e.items.map((r) => this.lowerNumber(r, t));
        case "range":
          return this.range(e, t);
        case "comprehension":
          return this.comprehension(e, t);
        case "index":
          return this.index(e, t);
      }
    }
    range(e, t) {
      const { length: r, at: i } = this.elementsOf(e, t);
      if (!(r <= tt)) throw Br(e, r);
      return Array.from({ length: r }, (a, s) => i(s));
    }
    elementsOf({ from: e, to: t }, r) {
      const { graph: i } = this,
        a = this.lowerNumber(e, r),
        s = this.lowerNumber(t, r);
      return {
        length: Math.max(0, Math.floor(this.shapingValue(s) - this.shapingValue(a)) + 1),
        at: (n) => (n === 0 ? a : i.apply(se("add"), [a, i.constant(n)])),
      };
    }
    joinPieces(e, t) {
      const r = Ee.get(e.callee.name),
        [i] = e.operands;
      if (r?.associative !== !0 || this.names.function(r.name) !== void 0) return;
      const a = i?.kind === "comprehension" ? i.source : i;
      if (a?.kind !== "range" || e.operands.length > 1) return;
      const { length: s, at: n } = this.elementsOf(a, t);
      if (s <= tt || s > Xv) return;
      const l = Uv(
        this.graph,
        s,
        (u) => (i?.kind === "comprehension" ? this.elementFor(i, n(u), t) : n(u)),
        (u) => this.applyFunction(e, [u], t),
      );
      if (l === void 0) throw Br(a, s);
      return l;
    }
    comprehension(e, t) {
      const r = this.lower(e.source, t);
      if (!z(r)) throw tr(e.source, "`in` takes a list");
      return r.map((i) => this.elementFor(e, i, t));
    }
    elementFor({ element: e, variable: t }, r, i) {
      this.graph.spend(1);
      const a = this.bind(t.name, r, e),
        s = new Map([...i.parameters, [t.name, a]]);
      return this.lowerNumber(e, { ...i, parameters: s });
    }
    index({ base: e, position: t }, r) {
      const i = this.lower(e, r);
      if (!z(i)) throw tr(e, "only a list has elements");
      return st(this.lower(t, r), (a) => {
        const s = this.shapingValue(a),
          n = i[s - 1];
        if (n === void 0) throw Si(t, s, i.length);
        return n;
      });
    }
  },
  [Mf, _f] = [3528531795, 3449720151],
  [Qv, Zv] = [2654435769, 3144134277];
function If(e, t) {
  const r = (e & 65535) * t,
    i = (e >>> 16) * t;
  return Math.floor((i + Math.floor(r / 65536)) / 65536) >>> 0;
}
function Df(e, t) {
  let [r, i] = e,
    [a, s, n, l] = t;
  for (let u = 0; u < 10; u++) {
    const [h, d] = [If(a, Mf), Math.imul(a, Mf) >>> 0],
      [c, p] = [If(n, _f), Math.imul(n, _f) >>> 0];
    (a = (c ^ s ^ r) >>> 0),
      (s = p),
      (n = (h ^ l ^ i) >>> 0),
      (l = d),
      (r = (r + Qv) >>> 0),
      (i = (i + Zv) >>> 0);
  }
  return [a, s, n, l];
}
function e1(e) {
  let t = [0, 0];
  for (const r of e) {
    const [i, a] = Df(t, [r >>> 0, Math.floor(r / 4294967296) >>> 0, 0, 1]);
    t = [i, a];
  }
  return t;
}
var t1 = [
    [
      3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
      45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
    ],
    [
      1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
      39307.89580009271, 28729.085735721943, 5226.495278852854,
    ],
  ],
  r1 = [
    [
      1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
      1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    [
      1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
      0.015198666563616457, 0.0005475938084995345, 10507500716444169e-25,
    ],
  ],
  i1 = [
    [
      6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
      0.026532189526576124, 0.0012426609473880784, 27115555687434876e-21, 20103343992922881e-23,
    ],
    [
      1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
      18463183175100548e-21, 1421511758316446e-22, 20442631033899397e-31,
    ],
  ];
function xl([e, t], r) {
  let [i, a] = [0, 0];
  for (let s = 7; s >= 0; s--) (i = i * r + e[s]), (a = a * r + t[s]);
  return i / a;
}
var [a1, s1] = [0.6931471805598903, 5497923018708371e-29],
  n1 = 11;
function o1(e) {
  let [t, r] = [e, 0];
  for (; t < Math.SQRT1_2; t *= 2) r--;
  let i = (t - 1) / (t + 1),
    a = i * i,
    s = 0;
  for (let n = n1; n > 0; n--) s = (s + 1 / (2 * n + 1)) * a;
  return r * a1 + (2 * i + (2 * i * s + r * s1));
}
function l1(e) {
  if (Math.abs(e) <= 0.425) return e * xl(t1, 0.180625 - e * e);
  const t = Math.sqrt(-o1(0.5 - Math.abs(e))),
    r = t <= 5 ? xl(r1, t - 1.6) : xl(i1, t - 5);
  return e < 0 ? -r : r;
}
var Yi = 2 ** 53,
  u1 = class {
    key;
    occurrence;
    last;
    constructor(e, t = 0) {
      (this.key = e), (this.occurrence = t);
    }
    uniform(e) {
      return this.bits(e) / Yi;
    }
    normal(e) {
      return l1((this.bits(e) - Yi / 2 + 0.5) / Yi);
    }
    below(e, t) {
      const r = Yi % e;
      for (let i = 0; ; i++) {
        const a = this.bits(t, i);
        if (a < Yi - r) return a % e;
      }
    }
    bits(e, t = 0) {
      const r = Math.floor(e / 2);
      if (this.last?.pair !== r || this.last.attempt !== t) {
        const s = [r, this.occurrence >>> 0, t, 0];
        this.last = { pair: r, attempt: t, block: Df(this.key, s) };
      }
      const { block: i } = this.last,
        a = e % 2 === 0 ? 0 : 2;
      return (i[a] >>> 5) * 67108864 + (i[a + 1] >>> 6);
    }
  },
  ys = { seed: 0, statements: 0, row: 0, turns: [], given: void 0 },
  $s = class {
    hasDrawn = !1;
    state;
    keys;
    constructor(e) {
      this.state = e;
    }
    keyAt(e) {
      (this.hasDrawn = !0), (this.keys ??= new Map());
      const t = this.keys.get(e);
      if (t !== void 0) return t;
      const { seed: r, statements: i, row: a, turns: s } = this.state,
        n = e1([r, i, a, s.length, ...s, this.keys.size]);
      return this.keys.set(e, n), n;
    }
  },
  Bf = class {
    plainCalls = [];
    numbers = [];
    arePlain = !0;
    statement;
    mentions;
    counts;
    taken = 0;
    constructor(e, t = { mentionsVariable: !1 }) {
      (this.statement = e), (this.mentions = t);
    }
    take(e, t, r, i) {
      const a = d1(e, t);
      this.counts ??= new Map();
      const s = this.counts.get(a) ?? 0;
      this.counts.set(a, s + 1);
      const n = new u1(this.statement.keyAt(a), s),
        l = this.given(e, r) ?? Array.from({ length: r }, (u, h) => i(n, h));
      return this.keep(e, t, l), l;
    }
    keep(e, t, r) {
      t.at === void 0 && t.parameters.size === 0
        ? this.plainCalls.push({ call: e, numbers: r })
        : (this.arePlain = !1);
      const i = this.numbers;
      if (i !== void 0)
        if (i.length + r.length > h1) this.numbers = void 0;
        else for (const a of r) i.push(a);
    }
    given(e, t) {
      const { given: r } = this.statement.state;
      if (r === void 0) return;
      const i = r.slice(this.taken, this.taken + t);
      if (((this.taken += t), i.length === t)) return i;
      throw Gt(e, `:drawn gives ${r.length} numbers, too few`, "leave it out");
    }
    told(e) {
      const { mentionsVariable: t } = this.mentions,
        r = e();
      return (this.mentions.mentionsVariable = t), r;
    }
    restart() {
      (this.counts = void 0),
        (this.plainCalls.length = 0),
        (this.numbers = []),
        (this.arePlain = !0),
        (this.taken = 0);
    }
  },
  h1 = tt,
  d1 = ({ start: e }, { at: t, called: r, calledAt: i }) =>
    `${t?.start ?? ""} ${r?.name ?? ""} ${i?.start ?? ""} ${e}`,
  f1 = 100;
function Ol(e, t, r = Jr) {
  try {
    return t.lower(e, r);
  } catch (i) {
    if (!Vr(i)) throw i;
    return t.differentiator.recover(t.graph.size), t.names.draws.restart(), c1(e, t, r);
  }
}
function c1(e, t, r) {
  const i = new Map(r.parameters),
    a = { ...r, parameters: i },
    s = [Sf(e)];
  for (;;) {
    const n = s.at(-1),
      l = n.operands[n.done.length];
    if (l !== void 0) {
      s.push(Sf(l));
      continue;
    }
    s.pop();
    let u = n.done.length > 0 ? vt(n.expression, n.done) : n.expression,
      h = s.at(-1);
    if (h === void 0) return t.lower(u, a);
    let { height: d } = n;
    if (d >= f1) {
      const c = `piece ${i.size}`;
      i.set(c, t.lower(u, a)), (u = { kind: "name", name: c, start: u.start, end: u.end }), (d = 0);
    }
    h.done.push(u), (h.height = Math.max(h.height, d + 1));
  }
}
var Sf = (e) => ({
    expression: e,
    operands: e.kind === "comprehension" ? [] : he(e),
    done: [],
    height: 0,
  }),
  As = class {
    draws;
    variables = [];
    functions = [];
    mentionsVariable = !1;
    maker;
    meanings;
    findings;
    target;
    constructor(e, t, r, i, a) {
      (this.maker = e),
        (this.meanings = t),
        (this.draws = new Bf(r, this)),
        (this.findings = i),
        (this.target = a);
    }
    variable(e) {
      const { maker: t, findings: r } = this,
        i = this.meanings.variableNamed(e);
      if (i === void 0) {
        const u = xt.get(e);
        return u === void 0 ? void 0 : t.graph.constant(u);
      }
      this.mention(i);
      const { kind: a, formula: s, quantity: n, failure: l } = t.made(i);
      if (l !== void 0) throw l;
      return (
        a !== "constant" && (this.mentionsVariable = !0),
        s === void 0
          ? n
          : (s.hasDerivatives && (r.hasDerivatives = !0),
            s.isShapedByValues && (r.shapeDependsOnValues = !0),
            (s.hasDerivatives || s.isShapedByValues) && r.remakes ? t.remade(s, r) : n)
      );
    }
    function(e) {
      const t = this.meanings.functionNamed(e);
      return t !== void 0 && !this.functions.includes(t) && this.functions.push(t), t;
    }
    gradientBy(e, t, r) {
      return (r.calls === void 0 ? this.target : void 0) ?? this.maker.gradientBy(e, t, r);
    }
    passOver(e) {
      const { meanings: t } = this,
        r = { get: (a) => this.function(a) },
        i = (a) => t.variableNamed(a) !== void 0;
      for (const a of Jt(e, { functions: r, isVariable: i }).keys()) {
        const s = t.variableNamed(a);
        s !== void 0 && this.mention(s);
      }
    }
    mention(e) {
      this.variables.includes(e) || this.variables.push(e);
    }
    unknownName(...e) {
      return this.maker.unknownName(...e);
    }
  };
Bt();
Te();
je();
_e();
var nr = "last answer",
  p1 = new Set(["reset", "rename", "correlation"]),
  Xr = (e) => (typeof e == "string" ? e : e()),
  $t = (e) => `${e}()`,
  qf = 1024,
  Nl = class {
    entries = [];
    inputs = new Map();
    answer;
    correlated = new Map();
    clearAt = qf;
    add(e, t, r, i = () => {}) {
      if ((r && this.keepAnswer(), e.kind === "move"))
        for (const { name: a } of rt(e)) this.move(i(a));
      else if (e.kind === "expression") this.addAnswer(t, () => rr(e), !1);
      else {
        const a = rt(e).map(({ name: n }) => n),
          s = [...rr(e)];
        if (e.kind === "function")
          this.entries.push({ kind: "function", keys: a.map($t), text: t, names: s, isUsed: !0 });
        else {
          const n = { kind: "variable", keys: a, text: t, names: s, isUsed: !0 },
            l = new Map();
          for (const u of a) {
            const h = i(u);
            h?.kind === "input" && l.set(u, h);
          }
          this.bind(n, l);
        }
      }
      this.clear();
    }
    clear() {
      this.entries.length < this.clearAt ||
        ((this.entries = this.needed()), (this.clearAt = Math.max(qf, 2 * this.entries.length)));
    }
    addAnswer(e, t, r) {
      r && this.keepAnswer();
      const i = this.entries.at(-1);
      i?.kind === "answer" && !i.isUsed && this.entries.pop();
      const a = { kind: "answer", keys: [nr], text: e, names: [], isUsed: !1 };
      (this.answer = { entry: a, names: t }), this.entries.push(a);
    }
    addLoop({ usesAnswer: e, ...t }) {
      e && this.keepAnswer(),
        t.text !== "" &&
          (t.keys.includes(nr) && (this.answer = void 0),
          this.entries.push({ kind: "variable", ...t, isUsed: !0 }),
          this.clear());
    }
    bind(e, t) {
      if ((this.entries.push(e), t.size !== 0)) {
        e.inputs = t;
        for (const r of t.keys()) this.inputs.set(r, e);
      }
    }
    move(e, t = !0) {
      const { name: r } = e;
      if ([...(this.inputs.get(r)?.inputs?.values() ?? [])].includes(e)) {
        if (this.correlated.has(e)) {
          const i = this.correlated.get(e) === Lf(e);
          if (t && i) return;
          this.entries.push({ ...Vf, pairs: [], freed: e });
        }
      } else {
        const i = { kind: "variable", keys: [r], text: "", names: [], isUsed: !0 };
        this.bind(i, new Map([[r, e]]));
      }
    }
    keepAnswer() {
      if (this.answer === void 0) return;
      const { entry: e, names: t } = this.answer;
      e.isUsed || (e.names = [...t()]), (e.isUsed = !0);
    }
    mark() {
      const { entries: e, answer: t } = this;
      return { entries: e, length: e.length, last: e.at(-1), answer: t };
    }
    returnTo({ entries: e, length: t, last: r, answer: i }) {
      (e.length = t),
        r !== void 0 && (e[t - 1] = r),
        (this.entries = e),
        (this.answer = i),
        this.inputs.clear();
      for (const a of e) for (const { name: s } of a.inputs?.values() ?? []) this.inputs.set(s, a);
    }
    rename(e, t) {
      const r = `:rename ${oe(e)} ${oe(t)}`;
      this.entries.push({ kind: "rename", keys: [t], from: e, text: r, names: [e], isUsed: !0 });
      const i = this.inputs.get(e);
      i !== void 0 && this.inputs.set(t, i), this.inputs.delete(e);
    }
    definitionOf(e) {
      const t = this.entries.findLast(({ kind: r, keys: i }) => r === "variable" && i.includes(e));
      return t && Rf(t).join("; ");
    }
    correlate(e) {
      this.entries.push({ ...Vf, pairs: e });
      for (const t of e.flatMap(({ variables: r }) => r)) this.correlated.set(t, Lf(t));
    }
    forget(e) {
      e.length === 0 && ((this.entries = []), this.inputs.clear(), (this.answer = void 0));
      for (const t of e) {
        const r = `:reset ${t}`;
        this.entries.push({ kind: "reset", keys: [t], text: r, names: [], isUsed: !0 });
      }
    }
    program() {
      return (
        this.isAnswerCalled() && this.keepAnswer(),
        this.needed()
          .filter(({ isUsed: e }) => e)
          .flatMap((e) =>
            Rf(e).map(
              (t) => `${t}${p1.has(e.kind) ? "" : ";"}
`,
            ),
          )
          .join("")
      );
    }
    needed() {
      const e = this.bodies(),
        t = new Set(this.isAnswerCalled() ? [nr] : []),
        r = new Set(),
        i = [];
      for (const a of [...this.entries].reverse()) {
        const { kind: s } = a;
        if (s === "correlation") {
          i.push(a);
          continue;
        }
        const n = s === "reset" || s === "rename" ? a.keys.flatMap((h) => [h, $t(h)]) : a.keys,
          l = s !== "reset" && n.some((h) => !r.has(h)),
          u = n.some((h) => t.has(h));
        for (const h of n) r.add(h), t.delete(h);
        if (
          (a.from !== void 0 && r.add(a.from).add($t(a.from)),
          !(!l && !u && s !== "reset") && (i.push(a), s !== "function"))
        )
          for (const h of g1(a.names, e)) Xe.has(h) && t.add(nr), t.add(h).add($t(h));
      }
      return b1(this.withoutVainCorrelations(i.reverse()));
    }
    withoutVainCorrelations(e) {
      if (!e.some(({ kind: a }) => a === "correlation")) return [...e];
      const t = new Set(e),
        r = new Map(),
        i = new Map();
      for (const a of this.entries) {
        if (a.kind === "variable") for (const l of a.keys) r.set(l, a);
        const s = a.from === void 0 ? void 0 : r.get(a.from);
        if (s !== void 0) for (const l of a.keys) r.set(l, s);
        if (a.kind !== "correlation") continue;
        a.freed !== void 0 && m1(a.freed, i);
        const n = (a.pairs ?? []).filter(({ names: l }) => l.every((u) => t.has(r.get(u))));
        i.set(a, { ...a, pairs: n });
      }
      return e.flatMap((a) => {
        if (a.kind !== "correlation") return a;
        const { pairs: s = [] } = i.get(a),
          n = `:correlate ${s.map((l) => l.text).join(", ")}`;
        return s.length > 0 ? { ...a, pairs: s, text: n } : [];
      });
    }
    isAnswerCalled() {
      return [...this.bodies().values()].some((e) => e.includes("ans") || e.includes("_"));
    }
    bodies() {
      const e = new Map();
      for (const { kind: t, keys: r, names: i, from: a } of this.entries) {
        for (const n of t === "function" ? r : []) e.set(n, [...(e.get(n) ?? []), ...i]);
        if (a === void 0) continue;
        const [s] = r;
        e.set($t(s), e.get($t(a)) ?? []);
        for (const [n, l] of e) l.includes(a) && e.set(n, [...l, s]);
      }
      return e;
    }
  },
  Vf = { kind: "correlation", keys: [], text: "", names: [], isUsed: !0 };
function m1(e, t) {
  for (const [r, i] of t) {
    const a = i.pairs?.filter(({ variables: s }) => !s.includes(e));
    t.set(r, { ...i, pairs: a ?? [] });
  }
}
var Lf = ({ input: e }) => (typeof e?.value == "object" ? e.value.length : void 0);
function g1(e, t) {
  const r = new Set(e);
  for (const i of r) for (const a of t.get($t(i)) ?? []) r.add(a);
  return r;
}
function b1(e) {
  const t = new Set();
  return e.filter(({ kind: r, keys: i, from: a }) => {
    if (r === "correlation") return !0;
    if (a !== void 0) {
      const [s] = i;
      return t.delete(a) && t.add(s), t.delete($t(a)) && t.add($t(s)), !0;
    }
    if (r === "reset") return i.flatMap((s) => [t.delete(s), t.delete($t(s))]).includes(!0);
    for (const s of i) t.add(s);
    return !0;
  });
}
function Rf({ text: e, keys: t, inputs: r }) {
  const i = (h) => {
    const d = r?.get(h);
    return d?.hasMoved === !0 ? d.input : void 0;
  };
  if (!t.some((h) => i(h) !== void 0)) return [Xr(e)];
  const a = t.every((h) => i(h) !== void 0) ? "" : Xr(e),
    s = a === "" ? [] : dt(He(a)),
    n = [],
    l = [],
    u = [];
  for (const [h, d] of t.entries()) {
    const c = i(d),
      p = oe(d);
    if (c?.uncertainty !== void 0) {
      const [A, N] = [c.value, c.uncertainty].map(At);
      u.push(`${p} = ${A} \xB1 ${N}`);
      continue;
    }
    const { start: b, end: x } = s[h] ?? {};
    n.push(p), l.push(c === void 0 ? a.slice(b, x) : At(c.value));
  }
  return [...(n.length > 0 ? [`${n.join(", ")} = ${l.join(", ")}`] : []), ...u];
}
var At = (e) => (typeof e == "number" ? v1(e) : `[${e.map(At).join(", ")}]`),
  v1 = (e) => (Object.is(e, -0) ? "-0" : ot(e));
function w1(e, t, r) {
  const i = r === void 0 ? "" : ` \xB1 ${At(r)}`;
  return `${oe(e)} = ${At(t)}${i}`;
}
function Ki(e, t, r, i) {
  if (!r.hasDrawn || e.kind === "function" || e.kind === "move") return { tree: e, text: t };
  const a = rt(e).map(({ name: b }) => b),
    s = e.kind === "definitions" ? e.values : [e.value],
    n = a.map((b) => r.variables.get(b)),
    l = (b) => (n[b]?.kind ?? "derived") !== "derived",
    u = i.filter(({ arePlain: b }, x) => !b && !l(x));
  if (u.length > 0)
    return {
      tree: e,
      text: () => `:drawn ${y1(u[0]?.numbers, i)}
${t}`,
    };
  const h = s.map((b, x) => (l(x) ? Os : x1(b, i[x]))),
    d = h.map((b, x) => {
      const A = n[x];
      if (A === void 0 || !l(x)) return () => X(b);
      const N = r.numbersIn(A.quantity),
        M = A.input?.uncertainty,
        f = M === void 0 ? "" : ` \xB1 ${At(M)}`;
      return () => `${At(N)}${f}`;
    }),
    c = e.kind === "constant" ? "const " : "",
    p = a.length === 0 ? "" : `${a.map(oe).join(", ")} = `;
  return { tree: k1(e, h), text: () => `${c}${p}${d.map(Xr).join(", ")}` };
}
function k1(e, t) {
  if (e.kind === "definitions") return { ...e, values: t };
  const [r = Os] = t;
  return { ...e, value: r };
}
var x1 = (e, t) => zf(e, new Map(t?.plainCalls.map((r) => [Wf(r.call), r.numbers]))),
  Os = { kind: "list", items: [], start: 0, end: 0 },
  Wf = ({ start: e, end: t }) => `${e} ${t}`;
function zf(e, t) {
  const r = he(e).map((s) => zf(s, t)),
    i = e.kind === "call" ? t.get(Wf(e)) : void 0;
  if (e.kind !== "call" || i === void 0) return vt(e, r);
  const { name: a } = e.callee;
  if (a === "shuffle") {
    const s = Hf(xs(i).map((n) => n + 1));
    return { ...Os, kind: "index", base: r[0], position: s };
  }
  return r.length === (a === "randint" ? 2 : 0) ? Dt(i[0]) : Hf(i);
}
var Hf = (e) => ({ ...Os, items: e.map(Dt) });
function y1(e, t) {
  const r = t.filter((i) => i.numbers?.length !== 0);
  if (e !== void 0 && r.length === 1) return e.map((i) => ot(i)).join(", ");
  throw ae(
    "the random numbers of a sum are too many to save",
    "give the sum a name of its own: as an input it is saved as a number",
  );
}
var Pl = {};
H(Pl, {
  a: () => Il,
  b: () => Sl,
  c: () => jl,
  d: () => El,
  e: () => Gf,
  f: () => Fl,
  g: () => Uf,
});
Xi();
Te();
je();
var Il = (e) => ({
    usage: Ji(e),
    takes: e.takes,
    get doc() {
      return e.help().doc;
    },
    get words() {
      const { options: t = [], words: r = [] } = e.help();
      return [...t.map(({ name: i }) => i), ...r];
    },
  }),
  Sl = (e) => [...new Set([...e.variableNames(), ...Tl(e)])];
function jl(e, t) {
  return e.isVariable(t) ? "variable" : Tl(e).includes(t) ? "function" : void 0;
}
var El = (e, t) => [...t, ...Tl(e), ...Gf().keys()];
function Tl(e) {
  const t = [...Ee].filter(([, { group: r }]) => r !== "auxiliary");
  return [...e.functionNames(), ...t.map(([r]) => r), ...ye.keys()];
}
function Gf() {
  const e = new Map();
  for (const [r, { group: i }] of Ee) e.set(i, [...(e.get(i) ?? []), r]);
  e.delete("auxiliary");
  const t = new Map();
  for (const [r, { group: i }] of ye) t.set(i, [...(t.get(i) ?? []), r]);
  for (const [r, i] of t) e.set(r, [...i, ...(e.get(r) ?? [])]);
  return e;
}
function Fl(e, { functions: t }) {
  const r = t.get(e);
  if (r !== void 0) return { signature: Uf(r), doc: `= ${X(r.body)}` };
  const i = ye.get(e);
  if (i !== void 0) return i;
  const a = Ee.get(e);
  return a && { signature: Li(a), doc: a.doc };
}
var Uf = ({ name: e, parameters: t }) => `${e}(${t.join(", ")})`;
Xi();
var Xl = {};
H(Xl, { a: () => Ps });
var Kl = {};
H(Kl, { a: () => Fs, b: () => Ct, c: () => ve, d: () => Ts, e: () => Yl, f: () => ta });
var Bl = {};
H(Bl, { a: () => Qr, b: () => Cs, c: () => Qi, d: () => Dl });
function Qr(e, t, r, i) {
  for (let a = 0; a < e.operands.length; a++) {
    if (!i.wants(a)) continue;
    e.position = a;
    const s = r.local(sr(e, i.decided), e, t);
    s === void 0 ? i.blocked?.(a) : i.send(a, r.multiply(t, s), s);
  }
}
var Yf = (e, t) => (wt(e) ? void 0 : Ui(e) ? 1 : qt(e, t)),
  Cs = class {
    local(e, t) {
      return Yf(e, t);
    }
    multiply(e, t) {
      return e * t;
    }
  },
  Qi = new Cs(),
  Dl = (e) => Yf(sr(e), e);
var Ul = {};
H(Ul, {
  a: () => lr,
  b: () => Zi,
  c: () => Ot,
  d: () => ti,
  e: () => ri,
  f: () => Vt,
  g: () => zl,
  h: () => Ss,
  i: () => Gl,
  j: () => js,
  k: () => oc,
  l: () => Es,
});
var Vl = {};
H(Vl, { a: () => or, b: () => Ns, c: () => A1, d: () => Ms, e: () => _s });
Te();
var or = ({ kink: e }) => (e === void 0 ? void 0 : ql(e[0])),
  Ns = (e) => (e.seam === void 0 ? or(e) : ql(e.seam)),
  A1 = ({ beside: e }) => (e === void 0 ? void 0 : ql(e));
function Ms(e) {
  const t = or(e.operation);
  if (!(t === void 0 || qt(t, e) !== 1)) return e.operation.kink?.[1];
}
function _s(e) {
  const t = Ns(e.operation);
  return t !== void 0 && qt(t, e) === 1;
}
function ql(e) {
  const t = Kf.get(e);
  if (t !== void 0) return t;
  const r = We(e);
  return Kf.set(e, r), r;
}
var Kf = new Map();
Te();
var O1 = (e) => (e === void 0 ? [] : [e.of, ...e.by, ...e.kinks]);
function C1({ of: e, by: t, kinks: r }, i) {
  const a = (s) => i[s];
  return { of: a(e), by: t.map(a), kinks: r.map(a) };
}
function lr({ kink: e, parameters: t }) {
  const [, , r] = e ?? [];
  return r === void 0 ? void 0 : t.findIndex(({ name: i }) => i === r);
}
var [N1, tc] = [-2, -1],
  rc = new Int8Array(256).fill(N1);
for (const e of pt) (e.kink === void 0 && e.seam === void 0) || (rc[e.code] = lr(e) ?? tc);
var M1 = class {
  onWork;
  work = 0;
  whileWatching(e, t) {
    const r = this.onWork;
    this.onWork = e;
    try {
      return t();
    } finally {
      this.onWork = r;
    }
  }
  spend(e) {
    (this.work += e), !(this.work < 4096) && ((this.work = 0), this.onWork?.());
  }
};
function Jf(e, t, r, i) {
  if (r === i) return 0;
  const a = t[r],
    s = t[i - 1];
  return a < s ? 2 * s + ((a + e) & 15) : 2 * a + ((s + e) & 15);
}
var ic = new Float64Array(1),
  Xf = new Int32Array(ic.buffer);
function Qf(e, t, r, i, a) {
  let s = e;
  r === i &&
    ((ic[0] = a),
    (s = Math.imul(s ^ Xf[1], 2246822507)),
    (s = Math.imul(s ^ (s >>> 15) ^ Xf[0], 3266489909)));
  for (let n = r; n < i; n++) (s = Math.imul(s ^ t[n], 2654435761)), (s ^= s >>> 15);
  return (s ^ (s >>> 13)) >>> 1;
}
function ei(e, t, r) {
  const i = new e(r);
  return i.set(t), i;
}
var Zi = (e, t = 0) => ei(Int32Array, e, Math.max(64, t, Math.ceil(1.5 * e.length))),
  ac = new Uint8Array(256);
for (const e of ["mul", "div", "pow"]) ac[se(e).code] = 1;
var _1 = se("mul").code,
  Ot = 255,
  ti = 254,
  ri = 253,
  Vt = 1,
  Ll = 2,
  Is = 8,
  Wl = 16,
  Zf = Vt | Is | Wl,
  Rl = [],
  I1 = 1e3,
  Zr = 1024,
  ec = 2,
  zl = class extends M1 {
    count = 0;
    opcodes = new Uint8Array(Zr);
    numbers = new Float64Array(Zr);
    operandOffsets = new Int32Array(Zr + 1);
    operandIds = new Int32Array(2 * Zr);
    flags = new Uint8Array(Zr);
    internTable = new Int32Array(2 * Zr);
    labels = new Map();
    derivativesAtKinks = new Map();
    generation = 0;
    get size() {
      return this.count;
    }
    value(e) {
      return this.numbers[e];
    }
    operation(e) {
      return pt[this.opcodes[e]];
    }
    isConstant(e) {
      return this.opcodes[e] === Ot;
    }
    isInput(e) {
      return this.opcodes[e] === ti;
    }
    isActive(e) {
      return (this.flags[e] & Vt) !== 0;
    }
    arity(e) {
      return this.operandOffsets[e + 1] - this.operandOffsets[e];
    }
    operand(e, t) {
      return this.operandIds[this.operandOffsets[e] + t];
    }
    operands(e) {
      return this.operandIds.subarray(this.operandOffsets[e], this.operandOffsets[e + 1]);
    }
    dependencies(e) {
      return this.fewDependencies(e) ?? this.manyDependencies(e);
    }
    fewDependencies(e) {
      const t = new Set(e);
      for (const r of t) {
        for (let a = this.arity(r) - 1; a >= 0; a--)
          if ((t.add(this.operand(r, a)), t.size > I1)) return;
        const i = this.derivativeAtKink(r);
        i !== void 0 && t.add(i.of);
      }
      return [...t].sort((r, i) => r - i);
    }
    manyDependencies(e) {
      const t = new Uint8Array(e.reduce((i, a) => Math.max(i, a), -1) + 1);
      for (const i of e) t[i] = 1;
      const r = [];
      for (let i = t.length - 1; i >= 0; i--) {
        if (t[i] === 0) continue;
        r.push(i);
        for (let s = this.arity(i) - 1; s >= 0; s--) t[this.operand(i, s)] = 1;
        const a = this.derivativeAtKink(i);
        a !== void 0 && (t[a.of] = 1);
      }
      return this.spend(r.length), r.reverse();
    }
    get arrays() {
      const { opcodes: e, flags: t, operandOffsets: r, operandIds: i, numbers: a } = this;
      return { opcodes: e, flags: t, operandOffsets: r, operandIds: i, values: a };
    }
    label(e) {
      return this.labels.get(e);
    }
    setLabel(e, t) {
      this.labels.set(e, t);
    }
    constant(e) {
      return this.spend(1), (this.numbers[this.count] = e), this.intern(Ot, Rl, 0);
    }
    input(e, t) {
      this.spend(1), (this.numbers[this.count] = e);
      const r = this.push(ti, Rl, Vt);
      return this.setLabel(r, t), r;
    }
    alias(e) {
      return (
        this.spend(1),
        (this.numbers[this.count] = this.value(e)),
        this.push(ri, [e], this.flags[e] & Zf)
      );
    }
    aliasAtKink(e, t) {
      this.numbers[this.count] = this.value(e);
      const r = (this.flags[t.of] & Vt) | Wl,
        i = this.push(ri, [e], r);
      return this.derivativesAtKinks.set(i, t), i;
    }
    derivativeAtKink(e) {
      return this.derivativesAtKinks.size === 0 ? void 0 : this.derivativesAtKinks.get(e);
    }
    apply(e, t) {
      this.spend(1 + t.length);
      const [r, i] = t;
      if (t.length === 2) {
        if (this.isOne(i) && ac[e.code] === 1) return r;
        if (e.code === _1 && this.isOne(r)) return i;
      }
      this.evaluate(e, t);
      let { opcodes: a, flags: s } = this,
        n = !0,
        l = 0;
      for (let h = 0; h < t.length; h++) {
        const d = t[h];
        a[d] !== Ot && (n = !1), (l |= s[d] & Zf);
      }
      if (n) return this.intern(Ot, Rl, 0);
      const u = rc[e.code];
      return (
        (u === tc || (u >= 0 && !this.isConstant(t[u]))) && (l |= Is), this.intern(e.code, t, l)
      );
    }
    makeDistinct(e, t) {
      const r = (n) => n >= t && !this.isConstant(n),
        [i] = e;
      if (i !== void 0 && e.length === 1)
        return r(i) ? (this.withdraw(e, i), [i]) : [this.alias(i)];
      let a = new Set(e.filter(r)),
        s = this.count;
      for (const n of a) n < s && (s = n);
      return this.withdraw(a, s), e.map((n) => (a.delete(n) ? n : this.alias(n)));
    }
    withdraw(e, t) {
      for (let r = this.count - 1; r >= t; r--)
        this.isInterned(r) && (this.internTable[this.slotOf(r)] = 0);
      for (const r of e) this.flags[r] = this.flags[r] & ~Ll;
      this.internFrom(t);
    }
    collect(e) {
      const t = new Int32Array(this.count).fill(-1);
      for (const n of e) t[n] = n;
      for (let n = this.count - 1; n >= 0; n--)
        if (t[n] !== -1) {
          for (const l of this.operands(n)) t[l] = l;
          for (const l of O1(this.derivativeAtKink(n))) t[l] = l;
        }
      let r = new Map(),
        i = new Map(),
        a = 0,
        s = 0;
      for (let n = 0; n < this.count; n++) {
        if (t[n] === -1) continue;
        const l = this.labels.get(n);
        l !== void 0 && i.set(a, l);
        const u = this.derivativeAtKink(n);
        u !== void 0 && r.set(a, C1(u, t));
        const h = this.operandOffsets[n + 1];
        for (let d = this.operandOffsets[n]; d < h; d++)
          this.operandIds[s++] = t[this.operandIds[d]];
        (this.opcodes[a] = this.opcodes[n]),
          (this.numbers[a] = this.numbers[n]),
          (this.flags[a] = this.flags[n]),
          (t[n] = a++),
          (this.operandOffsets[a] = s);
      }
      return (
        (this.count = a),
        this.generation++,
        (this.labels = i),
        (this.derivativesAtKinks = r),
        this.internTable.fill(0),
        this.internFrom(0),
        t
      );
    }
    truncate(e) {
      e < this.count && this.generation++;
      for (let t = this.count - 1; t >= e; t--)
        this.isInterned(t) && (this.internTable[this.slotOf(t)] = 0),
          this.labels.delete(t),
          this.derivativesAtKinks.delete(t);
      this.count = Math.min(this.count, e);
    }
    isOne(e) {
      return this.opcodes[e] === Ot && this.numbers[e] === 1;
    }
    evaluate(e, t) {
      const { numbers: r, count: i } = this;
      if (e.variadic || t.length > 2) {
        const s = t.map((n) => r[n]);
        r[i] = at(e, s);
        return;
      }
      const a = r[t[0]];
      r[i] = t.length === 1 ? e.value(a) : e.value(a, r[t[1]]);
    }
    push(e, t, r) {
      const i = this.count++,
        a = this.operandOffsets[i],
        s = a + t.length;
      s > this.operandIds.length &&
        (this.operandIds = ei(Int32Array, this.operandIds, ec * this.operandIds.length + t.length));
      for (let n = 0; n < t.length; n++) this.operandIds[a + n] = t[n];
      return (
        (this.operandOffsets[i + 1] = s),
        (this.opcodes[i] = e),
        (this.flags[i] = r),
        this.count === this.opcodes.length && this.growNodes(),
        i
      );
    }
    growNodes() {
      const e = ec * this.opcodes.length;
      (this.opcodes = ei(Uint8Array, this.opcodes, e)),
        (this.flags = ei(Uint8Array, this.flags, e)),
        (this.numbers = ei(Float64Array, this.numbers, e)),
        (this.operandOffsets = ei(Int32Array, this.operandOffsets, e + 1));
    }
    intern(e, t, r) {
      let { internTable: i } = this,
        a = i.length - 1,
        s = t.length,
        n = Jf(e, t, 0, s);
      for (let u = s > 0 ? 0 : 8; ; u++) {
        u === 8 && (n = Qf(e, t, 0, s, this.numbers[this.count]));
        const h = i[n & a];
        if (h === 0) break;
        if (this.holds(h - 1, e, t)) return h - 1;
        n++;
      }
      const l = this.push(e, t, r | Ll);
      return (
        (i[n & a] = l + 1), S1 * this.count > this.internTable.length && this.growInternTable(), l
      );
    }
    holds(e, t, r) {
      if (this.opcodes[e] !== t || this.arity(e) !== r.length) return !1;
      const i = this.operandOffsets[e];
      for (let a = 0; a < r.length; a++) if (this.operandIds[i + a] !== r[a]) return !1;
      return t !== Ot || Object.is(this.numbers[e], this.numbers[this.count]);
    }
    slotOf(e) {
      let { internTable: t, operandIds: r } = this,
        i = t.length - 1,
        a = this.opcodes[e],
        [s, n] = [this.operandOffsets[e], this.operandOffsets[e + 1]],
        l = Jf(a, r, s, n);
      for (let u = s < n ? 0 : 8; ; u++) {
        u === 8 && (l = Qf(a, r, s, n, this.numbers[e]));
        const h = t[l & i];
        if (h === 0 || h === e + 1) return l & i;
        l++;
      }
    }
    isInterned(e) {
      return (this.flags[e] & Ll) !== 0;
    }
    growInternTable() {
      (this.internTable = new Int32Array(2 * this.internTable.length)), this.internFrom(0);
    }
    internFrom(e) {
      for (let t = e; t < this.count; t++)
        this.isInterned(t) && (this.internTable[this.slotOf(t)] = t + 1);
    }
  },
  S1 = 2;
function Ss(e, t, r) {
  const i = sc(e, t, Wl, r);
  return i === Hl ? Hl : i.filter((a) => e.derivativeAtKink(a) !== void 0);
}
var j1 = (e, t) => (e.arrays.flags[t] & Is) !== 0,
  E1 = (e, t) => sc(e, t, Is);
function sc(e, t, r, i) {
  const { flags: a } = e.arrays;
  if ((a[t] & r) === 0) return Hl;
  const s = new Set([t]);
  for (const n of s)
    if (!(e.derivativeAtKink(n) !== void 0 || i?.(n) === !0))
      for (let l = e.arity(n) - 1; l >= 0; l--) {
        const u = e.operand(n, l);
        (a[u] & r) !== 0 && s.add(u);
      }
  return [...s];
}
var Hl = [],
  nc = [],
  Gl = class {
    graph;
    last;
    constructor(e) {
      this.graph = e;
    }
    below(e, t) {
      const { graph: r } = this;
      if (!j1(r, e)) return nc;
      const { generation: i } = r;
      if (
        ((this.last?.of !== e || this.last.generation !== i) &&
          (this.last = { of: e, generation: i, ...js(r, e) }),
        t?.guards !== void 0)
      )
        for (const { id: a, isAt: s } of this.last.possible) {
          const n = r.operation(a),
            l = { operation: n, position: 0 };
          t.guard(r, a, Ns(n), s, !1, l);
        }
      return this.last.present;
    }
  };
function js(e, t) {
  const r = E1(e, t)
      .filter((a) => lc(e, a))
      .map((a) => ({ id: a, isAt: T1(e, a) })),
    i = new Set(r.filter((a) => a.isAt).map(({ id: a }) => a));
  return i.size === 0
    ? { possible: r, present: nc }
    : { possible: r, present: [...oc(e, t)].filter((a) => i.has(a)) };
}
function oc(e, t) {
  const r = new Set([t]);
  for (const i of r) if (e.derivativeAtKink(i) === void 0) for (const a of F1(e, i)) r.add(a);
  return r;
}
function lc(e, t) {
  const r = e.operation(t);
  if (r === void 0 || (r.kink === void 0 && r.seam === void 0)) return !1;
  const i = lr(r);
  return i === void 0 || !e.isConstant(e.operand(t, i));
}
var T1 = (e, t) => _s(ir(e, t, e.operation(t)));
function F1(e, t) {
  const r = [...e.operands(t)],
    i = e.operation(t);
  if (i === void 0) return r;
  const a = ir(e, t, i);
  return lc(e, t) && _s(a)
    ? r
    : r.filter((s, n) => {
        a.position = n;
        const l = sr(a);
        return !wt(l) || Es(e, l, t) !== void 0;
      });
}
function Es(e, t, r) {
  const i = pl(t, e.operation(r));
  if (!(i === void 0 || e.isConstant(e.operand(r, i.position)))) return i.rule;
}
Te();
Tt();
var P1,
  D1 = (...e) => (P1 ??= _("./late-autograd-kinks.cjs").module0).derivativesAtKinks(...e),
  B1 = se("if"),
  [q1, V1, L1] = ["and", "or", "not"].map(se),
  R1 = new Set(["lt", "le", "gt", "ge", "eq", "ne"].map(se)),
  H1 = We("x == y"),
  W1 = "the two sides are equal here; the derivative is that of the branch taken";
function z1(e, t, r) {
  const i = Ms(r);
  if (i === void 0) return;
  const a = r.node;
  e.conventions.follow(a, i), t?.push(a);
}
function G1(e, t, r, i) {
  r.operation(i) === B1 && mc(r.operand(i, 0), e, t, r);
}
function mc(e, t, r, i) {
  const a = i.operation(e);
  if (!(a === void 0 || !i.isActive(e))) {
    if (a === q1 || a === V1 || a === L1) for (const s of i.operands(e)) mc(s, t, r, i);
    else if (R1.has(a)) {
      const [s, n] = [i.operand(e, 0), i.operand(e, 1)];
      if ((t.guard(i, e, H1, !1, !0, { operation: a, position: 0 }), i.value(s) !== i.value(n)))
        return;
      t.conventions.follow(e, W1), r?.push(e);
    }
  }
}
var U1 = class {
    gradients = new Map();
    get isEmpty() {
      return this.gradients.size === 0;
    }
    has(e) {
      return this.gradients.has(e);
    }
    set(e, t) {
      this.gradients.set(e, t);
    }
    gathered(e, t) {
      const r = new Map();
      for (const i of e) {
        const { inputs: a, partials: s } = this.gradients.get(i) ?? { inputs: [i], partials: [1] };
        for (const [n, l] of a.entries()) {
          const u = t(i, s[n]),
            h = r.get(l);
          r.set(l, h === void 0 ? u : h + u);
        }
      }
      return { inputs: [...r.keys()], partials: [...r.values()] };
    }
    relocate(e) {
      const t = new Map();
      for (const [r, { inputs: i, partials: a }] of this.gradients) {
        const s = e[r];
        s !== -1 && t.set(s, { inputs: i.map((n) => e[n]), partials: a });
      }
      this.gradients = t;
    }
    truncate(e) {
      for (const t of this.gradients.keys()) t >= e && this.gradients.delete(t);
    }
  },
  Y1 = 128,
  K1 = 4096,
  J1 = 8,
  uc = 65536,
  X1 = class extends Cs {
    one = 1;
    ofNodes = !1;
    add(e, t) {
      return e + t;
    }
    isFinite(e) {
      return Number.isFinite(e);
    }
  },
  hc = new X1(),
  Ct = 1,
  ve = 2,
  Ts = 4,
  Yl = class {
    graph;
    fastPass;
    states = new Uint8Array(0);
    adjoints = new Float64Array(0);
    stack = new Int32Array(64);
    found = new Int32Array(0);
    checkpoints = new U1();
    knownAtKinks;
    kinks;
    constructor(e, t) {
      (this.graph = e), (this.fastPass = t), (this.kinks = new Gl(e));
    }
    gradient(e, t = {}) {
      const { findings: r, byConvention: i = !1, usesCheckpoints: a = !i } = t,
        s = a && !this.checkpoints.isEmpty,
        n = (A) => s && this.checkpoints.has(A),
        l = (A) => this.atKinks.partials(A, r),
        u = i ? ea : this.sharesAtKinks(e, l, n),
        { graph: h, checkpoints: d } = this.reserved(e),
        c = [],
        p = (A) => h.isInput(A) || n(A),
        b = this.visit(e, p, c, { byConvention: i });
      if (b === void 0) return { inputs: [], partials: [] };
      this.pass(e, b, { shares: u, findings: r });
      const x = this.gathered(c, s, Number.isNaN(h.value(e)));
      return this.clear(b), a && b.count >= Y1 && d.set(e, x), x;
    }
    gathered(e, t, r) {
      const i = (a, s) => (r ? Number.NaN : (this.states[a] & ve) !== 0 ? this.adjoints[a] * s : 0);
      return t ? this.checkpoints.gathered(e, i) : { inputs: e, partials: e.map((a) => i(a, 1)) };
    }
    adjointsOf(e, t) {
      const { graph: r, states: i, adjoints: a } = this.reserved(e),
        s = this.visit(e, (h) => r.isInput(h), [], { byConvention: !0 }),
        n = new Map();
      if (s === void 0) return n;
      this.pass(e, s, { shares: ea, findings: t });
      const l = Number.isNaN(r.value(e));
      for (const h of this.ascending(s)) {
        const d = (i[h] & ve) !== 0;
        n.set(h, l ? Number.NaN : d ? a[h] : 0);
      }
      if ((this.clear(s), Ss(r, e).length === 0)) return n;
      const u = r.dependencies([e]).filter((h) => r.isActive(h));
      return new Map(u.map((h) => [h, n.get(h) ?? 0]));
    }
    watchPass(e, t) {
      const { graph: r } = this.reserved(e),
        i = this.visit(e, (a) => r.isInput(a), [], { byConvention: !0 });
      i !== void 0 &&
        (this.passThrough(e, i, hc, { shares: ea, findings: void 0, watcher: t }), this.clear(i));
    }
    derivative(e, t, r) {
      return this.derivatives(e, [t], r)[0];
    }
    derivatives(e, t, r) {
      const i = this.kinks.below(e, r);
      return i.length === 0
        ? this.byRules(e, t, r).derivatives
        : this.atKinks.derivativesOf(e, t, i, r);
    }
    byRules(e, t, r) {
      const i = (n) => this.atKinks.derivatives(n, t, r),
        a = [],
        s = { shares: this.sharesAtKinks(e, i), findings: r, followed: a };
      return {
        derivatives: this.derivativesBy(e, t, { context: s, byConvention: !1 }),
        followed: a,
      };
    }
    conventionalDerivative(e, t) {
      const r = { shares: ea, findings: void 0 };
      return this.derivativesBy(e, [t], { context: r, byConvention: !0 })[0];
    }
    get atKinks() {
      return (this.knownAtKinks ??= D1(this.graph, this)), this.knownAtKinks;
    }
    derivativesBy(e, t, { context: r, byConvention: i }) {
      const { graph: a, states: s, adjoints: n } = this.reserved(e),
        l = Number.isNaN(a.value(e));
      if ((r.findings?.guard(a, e, "nan", l, !1), l))
        return (
          r.findings?.conventions.follow(e, "not a number, and so is its derivative"),
          t.map(() => a.constant(Number.NaN))
        );
      const u = t.reduce((b, x) => Math.min(b, x), e + 1);
      if (e < u) return t.map(() => a.constant(0));
      const h = new Set(t),
        d = (b) => h.has(b),
        c = this.visit(e, d, [], { variable: u, byConvention: i });
      for (const b of this.ascending(c)) {
        let x = h.has(b) || (r.shares.get(b)?.length ?? 0) > 0;
        for (let A = a.arity(b) - 1; A >= 0 && !x; A--) {
          const N = a.operand(b, A);
          x = N >= u && s[N] !== 0;
        }
        x || (s[b] = 0);
      }
      s[e] !== 0 && this.passThrough(e, c, new Z1(a), r);
      const p = t.map((b) => ((s[b] & ve) === 0 ? a.constant(0) : n[b]));
      return this.clear(c), p;
    }
    sharesAtKinks(e, t, r) {
      const i = Ss(this.graph, e, r);
      return i.length === 0 ? ea : new Map(i.map((a) => [a, t(a)]));
    }
    relocate(e) {
      this.checkpoints.relocate(e);
    }
    recover(e) {
      this.states.fill(0), this.checkpoints.truncate(e);
    }
    visit(e, t, r, { variable: i, byConvention: a = !1 } = {}) {
      const { graph: s, states: n } = this,
        { flags: l, operandOffsets: u, operandIds: h } = s.arrays,
        d = i ?? 0,
        c = (f) => f >= d && (i !== void 0 || (l[f] & Vt) !== 0);
      if (!c(e)) return;
      let { stack: p, found: b } = this,
        x = 0,
        A = 0,
        N = e;
      for (p[x++] = e; x > 0; ) {
        const f = p[--x];
        if (n[f] !== 0) continue;
        if (
          (A < uc && (A === b.length && (this.found = b = Zi(b)), (b[A] = f)),
          (++A & 1023) === 0 && s.onWork?.(),
          f < N && (N = f),
          t(f))
        ) {
          (n[f] = Ct | Ts), r.push(f);
          continue;
        }
        n[f] = Ct;
        const m = a ? void 0 : s.derivativeAtKink(f);
        if (m !== void 0) {
          x === p.length && (this.stack = p = Zi(p)), c(m.of) && (p[x++] = m.of);
          continue;
        }
        const w = u[f],
          k = u[f + 1];
        x + k - w > p.length && (this.stack = p = Zi(p, x + k - w));
        for (let $ = k - 1; $ >= w; $--) {
          const j = h[$];
          n[j] === 0 && c(j) && (p[x++] = j);
        }
      }
      const M = A > uc || e - N < J1 * A ? void 0 : b.subarray(0, A).sort();
      return { lowest: N, highest: e, count: A, ids: M };
    }
    pass(e, t, r) {
      const { fastPass: i } = this,
        a = t.count >= K1 && t.ids === void 0;
      if (i === void 0 || !a || r.shares.size > 0) {
        this.passThrough(e, t, hc, r);
        return;
      }
      const { graph: s, adjoints: n, states: l } = this,
        { findings: u } = r,
        h = {
          atKink: (c) => {
            const p = s.operation(c),
              b = p.kink?.[1];
            b === void 0 || u === void 0 || (this.varies(c, p) && u.conventions.follow(c, b));
          },
          atSingularity: (c) => u?.addSingularity(c),
        },
        d = { ...s.arrays, adjoints: n, states: l };
      i(d, t.lowest, t.highest, h, () => s.onWork?.());
    }
    passThrough(e, t, r, i) {
      const { graph: a, states: s, adjoints: n } = this,
        { lowest: l, highest: u, ids: h } = t,
        { ofNodes: d } = r,
        { shares: c, findings: p, followed: b, watcher: x } = i,
        A = new Q1(a, { states: s, adjoints: n }, r, i),
        { numbers: N } = A;
      (n[e] = r.one), (s[e] = s[e] | ve);
      const M = h === void 0 ? u - l : h.length - 1;
      for (let f = M; f >= 0; f--) {
        const m = h === void 0 ? l + f : h[f];
        if (s[m] !== (Ct | ve)) continue;
        (f & 1023) === 0 && a.onWork?.();
        const w = n[m],
          k = a.operation(m);
        if (((A.id = m), (A.upstream = w), x?.atNode(m, w), k === void 0)) {
          if (a.arity(m) !== 1) continue;
          const $ = c.get(m);
          if ($ !== void 0) for (const { to: j, local: B } of $) A.add(j, r.multiply(w, B));
          else
            A.wants(0) &&
              (x?.atOperand(0, 1, w, A.gathered(a.operand(m, 0))), A.add(a.operand(m, 0), w));
          continue;
        }
        vs(N, a, m, k),
          p !== void 0 &&
            (d && G1(p, b, a, m), k.kink !== void 0 && this.varies(m, k) && z1(p, b, N)),
          Qr(N, w, r, A);
      }
    }
    varies(e, t) {
      const r = lr(t);
      return r === void 0 || this.states[this.graph.operand(e, r)] !== 0;
    }
    reserved(e) {
      if (e >= this.states.length) {
        const t = Math.ceil(1.25 * (e + 1));
        (this.states = new Uint8Array(t)), (this.adjoints = new Float64Array(t));
      }
      return this;
    }
    ascending({ lowest: e, highest: t, ids: r }) {
      return r ?? this.marked(e, t);
    }
    *marked(e, t) {
      for (let r = e; r <= t; r++) this.states[r] !== 0 && (yield r);
    }
    clear({ lowest: e, highest: t, ids: r }) {
      if (r === void 0) this.states.fill(0, e, t + 1);
      else for (const i of r) this.states[i] = 0;
    }
  },
  Q1 = class {
    id = 0;
    upstream = 0;
    numbers = { operation: gc, operands: [], own: 0, position: 0, node: 0 };
    decided;
    graph;
    states;
    adjoints;
    arithmetic;
    context;
    guards;
    constructor(e, { states: t, adjoints: r }, i, a) {
      (this.graph = e),
        (this.states = t),
        (this.adjoints = r),
        (this.arithmetic = i),
        (this.context = a);
      const s = i.ofNodes && a.findings?.guards ? a.findings : void 0;
      (this.guards = s),
        (this.decided = s && ((n, l) => s.guard(e, this.id, n, l, !1, this.numbers)));
    }
    wants(e) {
      return this.states[this.graph.operand(this.id, e)] !== 0;
    }
    send(e, t, r) {
      const { id: i, graph: a, arithmetic: s } = this,
        { findings: n, watcher: l } = this.context,
        u = a.operand(i, e);
      l?.atOperand(e, r, t, this.gathered(u)),
        n !== void 0 && !s.isFinite(t) && s.isFinite(this.upstream) && n.addSingularity(i),
        this.guards?.guard(a, t, "finite", !0, !0),
        this.add(u, t);
    }
    blocked(e) {
      const t = this.graph.operand(this.id, e);
      this.context.watcher?.atOperand(e, void 0, 0, this.gathered(t));
    }
    add(e, t) {
      const { states: r, adjoints: i } = this,
        a = r[e];
      (i[e] = (a & ve) === 0 ? t : this.arithmetic.add(i[e], t)), (r[e] = a | ve);
    }
    gathered(e) {
      return (this.states[e] & ve) !== 0 ? this.adjoints[e] : 0;
    }
  },
  Z1 = class {
    ofNodes = !0;
    one;
    graph;
    constructor(e) {
      (this.graph = e), (this.one = e.constant(1));
    }
    add(e, t) {
      return this.graph.apply(gc, [e, t]);
    }
    multiply(e, t) {
      return t === this.one ? e : this.graph.apply(ew, [e, t]);
    }
    local(e, t, r) {
      const { graph: i } = this,
        a = t.node,
        { operation: s, position: n } = t,
        l = Es(i, e, a),
        u = l !== void 0 && Number.isFinite(i.value(r)) ? l : e;
      if (wt(u)) return;
      if (Ui(u)) return this.one;
      const h = [...i.operands(a)];
      return ml(i, u, { operation: s, position: n, operands: h, own: a });
    }
    isFinite(e) {
      return Number.isFinite(this.graph.value(e));
    }
  },
  ea = new Map(),
  gc = se("add"),
  ew = se("mul"),
  tw = {
    sub: (e, t) => `${e} - ${t}`,
    div: (e, t) => `${e} / ${t}`,
    neg: (e) => `-${e}`,
    if: (e, t, r) =>
      bc(e) ? `${e.slice(1)} ? ${t} : ${r}` : `${e} !== ${e} ? NaN : ${e} !== 0 ? ${t} : ${r}`,
  },
  rw = {
    lt: (e, t) => `+(${e} < ${t})`,
    le: (e, t) => `+(${e} <= ${t})`,
    gt: (e, t) => `+(${e} > ${t})`,
    ge: (e, t) => `+(${e} >= ${t})`,
    eq: (e, t) => `+(${e} === ${t})`,
    ne: (e, t) => `+(${e} !== ${t})`,
    and: (e, t) => `+(${e} !== 0 && ${t} !== 0)`,
    or: (e, t) => `+(${e} !== 0 || ${t} !== 0)`,
    not: (e) => `+(${e} === 0)`,
  },
  bc = (e) => e.startsWith("+("),
  iw = new Map(Object.getOwnPropertyNames(Math).map((e) => [Math[e], `Math.${e}`])),
  dc = () => ({ lines: [], variables: new Map() }),
  Fs = class {
    called = new Set();
    blocks = [dc()];
    numbers = new Map();
    multiples = new Map();
    count = 0;
    get depth() {
      return this.blocks.length - 1;
    }
    take() {
      return this.blocks[0].lines.splice(0);
    }
    line(e) {
      this.innermost.lines.push(e);
    }
    get innermost() {
      return this.blocks.at(-1);
    }
    number(e) {
      const t = Object.is(e, -0) ? "-0" : String(e),
        r = t.startsWith("-") ? `(${t})` : t;
      return this.numbers.set(r, e), r;
    }
    numberIn(e) {
      return this.numbers.get(e);
    }
    fresh() {
      return `$${++this.count}`;
    }
    variable(e) {
      for (const { variables: r } of this.blocks) {
        const i = r.get(e);
        if (i !== void 0) return i;
      }
      const t = this.fresh();
      return this.line(`const ${t} = ${e};`), this.innermost.variables.set(e, t), t;
    }
    apply(e, t) {
      const { name: r, code: i } = e,
        a = t.map((c) => this.numbers.get(c));
      if (a.every((c) => c !== void 0)) return this.number(at(e, a));
      if (r === "and" && a.includes(0)) return this.number(0);
      const [s, n] = t;
      if (n === "1" && (r === "div" || r === "pow")) return s;
      if (n === "2" && r === "pow") return this.variable(`${s} * ${s}`);
      if (r === "mul") return this.product(s, n);
      if (r === "add") return this.sum(s, n);
      const l = rw[r];
      if (l !== void 0) return l(...t);
      const u = tw[r];
      if (u !== void 0) return this.variable(u(...t));
      const h = iw.get(e.value);
      h === void 0 && this.called.add(i);
      const d = e.variadic ? `[${t.join(", ")}]` : t.join(", ");
      return this.variable(`${h ?? `f${i}`}(${d})`);
    }
    choose(e, t, r, i) {
      const a = this.evaluate(e, t),
        s = this.numbers.get(a);
      if (s !== void 0) {
        ar(s) ? r() : i();
        return;
      }
      const n = bc(a) ? a.slice(1) : `(${a} !== 0)`,
        [l, u] = [this.block(r), this.block(i)],
        [h, d] = [l, u].map(
          (c) => `{
${c.join(`
`)}
}`,
        );
      u.length === 0
        ? l.length > 0 && this.line(`if ${n} ${h}`)
        : l.length === 0
          ? this.line(`if (!${n}) ${d}`)
          : this.line(`if ${n} ${h} else ${d}`);
    }
    block(e) {
      const t = dc();
      return this.blocks.push(t), e(), this.blocks.pop(), t.lines;
    }
    evaluate(e, t) {
      return ws({ constant: (r) => this.number(r), apply: (r, i) => this.apply(r, i) }, e, t);
    }
    propagate(e, t, r, i) {
      for (const a of e.operands.keys()) {
        if (!r(a)) continue;
        const s = { ...e, position: a },
          n = (l) => {
            if (l.kind === "conditional" && !Yr(l)) {
              const { condition: u, whenTrue: h, whenFalse: d } = l;
              this.choose(
                u,
                s,
                () => n(h),
                () => n(d),
              );
            } else wt(l) || i(a, this.product(t, this.local(l, s)));
          };
        n(zi(e.operation, a));
      }
    }
    local(e, t) {
      if (e.kind !== "conditional") return this.evaluate(e, t);
      const { condition: r, whenTrue: i, whenFalse: a } = e,
        s = this.numbers.get(this.evaluate(r, t));
      if (s !== void 0) return this.local(ar(s) ? i : a, t);
      const n = this.fresh();
      this.line(`let ${n};`);
      const l = (u) => () => this.line(`${n} = ${this.local(u, t)};`);
      return this.choose(r, t, l(i), l(a)), n;
    }
    product(e, t) {
      if (e === "1") return t;
      if (t === "1") return e;
      const [r, i] = [this.numbers.get(e), this.numbers.get(t)];
      return r !== void 0 && i !== void 0
        ? this.number(r * i)
        : r !== void 0
          ? this.scaled(r, t)
          : i !== void 0
            ? this.scaled(i, e)
            : this.variable(`${e} * ${t}`);
    }
    scaled(e, t) {
      const r = this.multiples.get(t),
        i =
          r !== void 0 &&
          (e === -1 || (aw(r.factor) && Math.abs(e) >= 1)) &&
          Number.isFinite(e * r.factor),
        [a, s] = i ? [e * r.factor, r.base] : [e, t];
      if (a === 1) return s;
      const n = this.variable(a === -1 ? `-${s}` : `${this.number(a)} * ${s}`);
      return this.multiples.set(n, { factor: a, base: s }), n;
    }
    sum(e, t) {
      const [r, i] = [this.numbers.get(e), this.numbers.get(t)];
      if (r !== void 0 && i !== void 0) return this.number(r + i);
      const a = this.multiples.get(t);
      return this.variable(a?.factor === -1 ? `${e} - ${a.base}` : `${e} + ${t}`);
    }
    build(e) {
      const t = [...this.called];
      return new Function(
        ...t.map((r) => `f${r}`),
        `"use strict";
${e}`,
      )(...t.map((r) => pt[r]?.value));
    }
  },
  aw = (e) => Math.abs(e) >= 1 && Number.isInteger(Math.log2(Math.abs(e))),
  fc = new Map();
function ta(e, t, r = []) {
  const i = new Uint8Array(256);
  for (let u = 0; u < e.length; u++) i[e[u]] = 1;
  let a = pt.filter(({ code: u }) => i[u] === 1),
    s = r.map((u) => [u.code, u.inner.code, u.outer.code, u.position]),
    n = `${t} ${a.map(({ code: u }) => u).join()} ${s.join(" ")}`,
    l = fc.get(n);
  return l === void 0 && ((l = sw(a, r, t)), fc.set(n, l)), l;
}
function sw(e, t, r) {
  const i = new Fs(),
    a = e.every(Gi),
    s = [
      ...e
        .filter(({ variadic: p }) => !p)
        .map((p) => ({ code: p.code, operation: p, arity: p.parameters.length })),
      ...t.map(({ code: p, inner: b, outer: x, position: A }) => ({
        code: p,
        operation: x,
        arity: x.parameters.length + b.parameters.length - 1,
        inner: { operation: b, position: A },
      })),
    ],
    n = (p) =>
      s
        .map((b) => {
          const x = i
            .block(() => p(b))
            .join(`
`);
          return `case ${b.code}: {
${nw(b.arity, x)}${x}
break;
}`;
        })
        .join(`
`),
    l = n((p) => {
      const { node: b } = cc(p, i);
      i.line(`values[i] = ${i.apply(b.operation, b.operands)};`);
    }),
    u = (p, b) => `adjoints[${p}] += ${b};${a ? "" : ` states[${p}] |= ${ve};`}`,
    h = ({ node: p, operands: b }, x) => {
      const A = r ? or(p.operation) : void 0;
      if (A !== void 0) {
        const M = () => i.line("watcher.atKink(i);");
        i.choose(A, p, M, () => {});
      }
      let N = x;
      for (const [M, f] of b.entries()) {
        const m = (k, $) => {
            r &&
              $ !== x &&
              i.line(`if (${$} - ${$} !== 0 && ${x} - ${x} === 0) watcher.atSingularity(i);`),
              f === void 0 ? (N = $) : i.line(u(f, $));
          },
          w = () => i.propagate(p, x, (k) => k === M, m);
        if (a || f === void 0) w();
        else {
          const k = i.block(w);
          k.length > 0 &&
            i.line(`if (states[${f}] !== 0) {
${k.join(`
`)}
}`);
        }
      }
      return N;
    },
    d = n((p) => {
      const { node: b, operands: x, inner: A } = cc(p, i),
        N = h({ node: b, operands: x }, "u");
      A !== void 0 && h(A, N);
    }),
    c = a ? `(states[i] | ${ve}) === ${Ct | ve}` : `states[i] === ${Ct | ve}`;
  return i.build(`
return (forwardOther, backwardOther) => ({
  areCertain: ${a},
  forward(arrays, first, last) {
    const { opcodes, operandOffsets, operandIds, values } = arrays;
    for (let i = first; i <= last; i++) {
      const s = operandOffsets[i];
      switch (opcodes[i]) {
${l}
case ${ri}: values[i] = values[operandIds[s]]; break;
case ${ti}: case ${Ot}: break;
default: forwardOther(arrays, i);
      }
    }
  },
  backward(arrays, watcher, last, first) {
    const { opcodes, operandOffsets, operandIds, values, adjoints, states } = arrays;
    for (let i = last; i >= first; i--) {
      if (!(${c})) continue;
      const s = operandOffsets[i], u = adjoints[i];
      switch (opcodes[i]) {
${d}
case ${ri}: if (states[operandIds[s]] !== 0) { ${u("operandIds[s]", "u")} } break;
case ${ti}: case ${Ot}: break;
default: backwardOther(arrays, watcher, i);
      }
    }
  },
});`)(ow, lw);
}
function cc({ operation: e, inner: t }, r) {
  if (t === void 0) return pc(e, 0, "f");
  const i = pc(t.operation, t.position, ""),
    a = r.apply(t.operation, i.node.operands),
    { length: s } = i.operands,
    n = e.parameters.map((l, u) => (u < t.position ? u : u + s - 1));
  return {
    node: {
      operation: e,
      operands: n.map((l, u) => (u === t.position ? a : `x${l}`)),
      own: "f",
      position: 0,
    },
    operands: n.map((l, u) => (u === t.position ? void 0 : `o${l}`)),
    inner: { ...i, node: { ...i.node, own: a } },
  };
}
function pc(e, t, r) {
  const i = e.parameters.map((a, s) => t + s);
  return {
    node: { operation: e, operands: i.map((a) => `x${a}`), own: r, position: 0 },
    operands: i.map((a) => `o${a}`),
  };
}
function nw(e, t) {
  let r = (a) => new RegExp(`\\b${a}\\b`).test(t),
    i = r("f")
      ? `const f = values[i];
`
      : "";
  for (let a = 0; a < e; a++) {
    const s = r(`x${a}`);
    (s || r(`o${a}`)) &&
      (i += `const o${a} = operandIds[s + ${a}];
`),
      s &&
        (i += `const x${a} = values[o${a}];
`);
  }
  return i;
}
function vc({ opcodes: e, operandOffsets: t, operandIds: r, values: i }, a) {
  const s = pt[e[a]],
    n = [];
  for (let l = t[a]; l < t[a + 1]; l++) n.push(i[r[l]]);
  return { operation: s, operands: n, own: i[a], position: 0 };
}
function ow(e, t) {
  const { operation: r, operands: i } = vc(e, t);
  e.values[t] = at(r, i);
}
function lw(e, t, r) {
  const { operandOffsets: i, operandIds: a, adjoints: s, states: n } = e,
    l = vc(e, r),
    u = s[r];
  Ms(l) !== void 0 && t.atKink(r);
  const h = i[r],
    d = (c) => a[h + c];
  Qr(l, u, Qi, {
    wants: (c) => n[d(c)] !== 0,
    send: (c, p) => {
      const b = d(c);
      !Number.isFinite(p) && Number.isFinite(u) && t.atSingularity(r),
        (s[b] = s[b] + p),
        (n[b] = n[b] | ve);
    },
  });
}
var Jl = 256,
  wc = 16;
function Ps(e) {
  const { graph: t, outputs: r } = e,
    i =
      r.reduce((s, { by: n }) => s + (n.length > 0 ? 1 : 0), 1) *
      t.dependencies(r.map(({ node: s }) => s)).length,
    a = new uw(e).compile();
  return (s, n) => (t.spend(i), a(s, n));
}
var uw = class {
  request;
  emitter = new Fs();
  terms = new Map();
  adjoints = new Map();
  statements = [];
  constructor(e) {
    this.request = e;
  }
  compile() {
    const { graph: e, inputs: t, outputs: r, guards: i = [], watch: a = !1 } = this.request,
      s = i.filter(({ forNote: d }) => a || !d);
    for (const [d, c] of t.entries()) this.terms.set(c, this.emitter.variable(`x[${d}]`));
    const n = r.map(({ node: d }) => d),
      l = s.flatMap(({ operands: d, own: c }) => [...d, c]),
      u = e.dependencies([...n, ...l]);
    this.statement("let fine = true;");
    for (const d of u) e.spend(wc), this.value(d);
    for (const d of s) this.guard(d);
    let h = 0;
    for (const { node: d, by: c } of r)
      this.result(h++, this.termOf(d)), c.length > 0 && this.gradient(d, c, u, h), (h += c.length);
    return this.assemble();
  }
  statement(e) {
    this.emitter.line(e), this.statements.push(...this.emitter.take());
  }
  termOf(e) {
    const { graph: t } = this.request;
    return this.terms.get(e) ?? this.emitter.number(t.value(e));
  }
  value(e) {
    const { graph: t } = this.request,
      r = t.operands(e);
    if (this.terms.has(e) || !r.some((s) => this.terms.has(s))) return;
    const i = t.operation(e),
      a = Array.from(r, (s) => this.termOf(s));
    this.terms.set(e, i === void 0 ? a[0] : this.emitter.apply(i, a)),
      this.statements.push(...this.emitter.take());
  }
  frame(e) {
    const { graph: t } = this.request,
      r = t.operation(e);
    if (r === void 0) return;
    const i = Array.from(t.operands(e), (a) => this.termOf(a));
    return { operation: r, operands: i, own: this.termOf(e), position: 0 };
  }
  guard({ operation: e, operands: t, own: r, position: i, condition: a, isTrue: s }) {
    const n = {
        operation: e,
        operands: Array.from(t, (h) => this.termOf(h)),
        own: this.termOf(r),
        position: i,
      },
      l = () => this.emitter.line("fine = false;"),
      u = () => {};
    if (typeof a == "string") {
      const h = a === "nan" ? n.own : `${n.own} - ${n.own}`,
        d = a === "nan" ? "!==" : "===",
        c = a === "nan" ? "===" : "!==",
        p = a === "nan" ? n.own : "0";
      this.emitter.line(`if (${h} ${s ? c : d} ${p}) fine = false;`);
    } else this.emitter.choose(a, n, s ? u : l, s ? l : u);
    this.statements.push(...this.emitter.take());
  }
  result(e, t) {
    this.statement(`r[${e}] = ${t};`);
  }
  gradient(e, t, r, i) {
    const { graph: a, watch: s = !1 } = this.request;
    this.adjoints = new Map([[e, { term: "1", reached: void 0, isOwn: !1 }]]);
    for (let l = r.length - 1; l >= 0; l--) {
      const u = r[l];
      a.spend(wc);
      const h = this.adjoints.get(u);
      if (h === void 0 || a.arity(u) === 0) continue;
      const d = () => this.propagate(u, h.term, s);
      if ((this.prepare(u, h), h.reached === void 0)) d();
      else {
        const c = this.emitter.block(d);
        c.length > 0 &&
          this.emitter.line(`if (${h.reached}) {
${c.join(`
`)}
}`);
      }
      this.statements.push(...this.emitter.take());
    }
    for (const [l, u] of t.entries()) {
      const { term: h, reached: d } = this.adjoints.get(u) ?? { term: "0", reached: void 0 };
      this.result(i + l, d === void 0 ? h : `${d} ? ${h} : 0`);
    }
    const n = this.termOf(e);
    this.statement(`if (${n} !== ${n}) r.fill(NaN, ${i}, ${i + t.length});`);
  }
  prepare(e, { reached: t }) {
    const r = this.frame(e);
    if (r === void 0 && t === void 0) return;
    const i = new Set(),
      a = new Set();
    r === void 0 ? a.add(this.request.graph.operand(e, 0)) : this.rehearse(e, r, i, a);
    for (const s of t === void 0 ? a : [...i, ...a]) {
      const n = this.adjoints.get(s);
      if (n?.isOwn) continue;
      const l = this.emitter.fresh();
      this.emitter.line(`let ${l} = ${n?.term ?? "-0"};`);
      let u;
      n === void 0 && ((u = this.emitter.fresh()), this.emitter.line(`let ${u} = false;`)),
        this.adjoints.set(s, { term: l, reached: u, isOwn: !0 });
    }
  }
  rehearse(e, t, r, i) {
    const { graph: a } = this.request,
      s = this.emitter.depth + 1;
    this.emitter.block(() =>
      this.emitter.propagate(
        t,
        "u",
        (n) => a.isActive(a.operand(e, n)),
        (n) => {
          (this.emitter.depth === s ? r : i).add(a.operand(e, n));
        },
      ),
    );
  }
  propagate(e, t, r) {
    const { graph: i } = this.request,
      a = this.frame(e);
    if (a === void 0) {
      this.send(i.operand(e, 0), t);
      return;
    }
    const s = r ? or(a.operation) : void 0;
    if (s !== void 0 && this.varies(e, a.operation)) {
      const n = () => this.emitter.line("fine = false;");
      this.emitter.choose(s, a, n, () => {});
    }
    this.emitter.propagate(
      a,
      t,
      (n) => i.isActive(i.operand(e, n)),
      (n, l) => {
        const u = l !== t && this.emitter.numberIn(l) === void 0;
        r && u && this.emitter.line(`if (${l} - ${l} !== 0 && ${t} - ${t} === 0) fine = false;`),
          this.send(i.operand(e, n), l);
      },
    );
  }
  varies(e, t) {
    const { graph: r } = this.request,
      i = lr(t);
    return i === void 0 || r.isActive(r.operand(e, i));
  }
  send(e, t) {
    const { emitter: r, adjoints: i } = this,
      a = i.get(e);
    if (a === void 0) i.set(e, { term: t, reached: void 0, isOwn: !1 });
    else if (a.isOwn) {
      if ((r.line(`${a.term} += ${t};`), a.reached === void 0)) return;
      r.depth > 0 ? r.line(`${a.reached} = true;`) : (a.reached = void 0);
    } else i.set(e, { term: r.sum(a.term, t), reached: void 0, isOwn: !1 });
  }
  assemble() {
    const { statements: e, emitter: t } = this;
    if (e.length <= Jl)
      return t.build(`return (x, r) => {
${e.join(`
`)}
return fine;
};`);
    const r = [];
    for (let h = 0; h < e.length; h += Jl) r.push(e.slice(h, h + Jl));
    const i = new Map(),
      a = new Map([["fine", 0]]),
      s = /\$\d+|\bfine\b/g;
    for (const [h, d] of r.entries())
      for (const c of d)
        for (const [p] of c.matchAll(s)) {
          const b = i.get(p);
          b === void 0 ? i.set(p, h) : b !== h && !a.has(p) && a.set(p, a.size);
        }
    const n = (h) =>
        h
          .replace(/^(?:const|let) (\$\d+|fine)(?=[ ;])/gm, (d, c) => (a.has(c) ? c : d))
          .replace(s, (d) => (a.has(d) ? `m[${a.get(d)}]` : d))
          .replaceAll(/= (true|false);/g, (d, c) => `= ${c === "true" ? 1 : 0};`),
      l = r.map(
        (h, d) => `const p${d} = (x, r, m) => {
${h.map(n).join(`
`)}
};`,
      ),
      u = r.map((h, d) => `p${d}(x, r, m);`);
    return t.build(`${l.join(`
`)}
const m = new Float64Array(${a.size});
return (x, r) => {
${u.join(`
`)}
return m[0] === 1;
};`);
  }
};
Zl();
var fh = {};
H(fh, {
  a: () => Ir,
  b: () => xn,
  c: () => yn,
  d: () => $n,
  e: () => An,
  f: () => dh,
  g: () => Sr,
  h: () => On,
  i: () => Wy,
  j: () => Cn,
  k: () => Nn,
  l: () => Mn,
  m: () => _n,
  n: () => In,
  o: () => Sn,
  p: () => jn,
});
bi();
ja();
wr();
var hh = {};
H(hh, { a: () => kn, b: () => Ta });
var Ea = "\\d+(?:_\\d+)*",
  Bp = (e, t) => `0${e}${t}+(?:_${t}+)*`,
  _y = `\\.${Ea}`,
  Iy = `(?:${_y}|${Ea}(?:\\.(?!\\.)(?:${Ea})?)?)(?:[eE][+-]?${Ea})?`,
  kn =
    "(?![\xBA])(?:(?![\u02C6\u207F])[\\p{L}_])(?:(?![\u02C6\u207F])[\\p{L}\\d_\u2080-\u2089\u0300-\u036F])*",
  qp,
  Sy = () =>
    new RegExp(
      [
        "(?<comment>#[^\\n]*)",
        `(?<number>(?:${Ea})?[\xBC-\xBE\u2150-\u215E]|${Bp("[xX]", "[\\da-fA-F]")}|${Bp("[bB]", "[01]")}|${Iy})`,
        `(?<name>\u221E|\`[^\`\\n]+\`|${kn})`,
        "(?<bracket>[()[\\]{}])",
        "(?<sign>\\+/[-\u2212\u2013]|[:+\\-\u2212*/^]=(?!=)|\\.\\.|\\*\\*|//|<=|>=|==|!=(?!=)|['\u2032]+|[\u207B\u207A]?(?:\u207F|[\u2070\xB9\xB2\xB3\u2074-\u2079]+)|[^\\s\u200B])",
      ].join("|"),
      "gu",
    );
function* Ta(e) {
  qp ??= Sy();
  for (const t of e.matchAll(qp)) {
    const [r] = Object.entries(t.groups ?? {}).find(([, i]) => i !== void 0) ?? [];
    yield { kind: r, text: t[0], start: t.index };
  }
}
je();
_e();
var Yp = require("node:path"),
  Kp = require("node:string_decoder"),
  Jp = require("node:module"),
  Zp = require("node:module");
function Ir(e) {
  const [t = "", ...r] = e.trimEnd().split(`
`);
  if (r.length === 0) return t;
  const i = e.includes("{") ? [...ba(e)] : [];
  if (i.some(({ block: s }) => s !== void 0)) return i.map(jy).join("; ").replaceAll(";;", ";");
  const a = [t.trimEnd(), ...r.map((s) => s.trim())].map(Ey);
  return [...a.map(({ code: s }) => s), ...a.map(({ comment: s }) => s)]
    .filter((s) => s !== "")
    .join(" ");
}
var jy = (e) => `${zp(e)}${e.silent ? ";" : ""}`;
function zp({ text: e, block: t }) {
  if (t === void 0) return Ir(e);
  let { head: r, statements: i } = t,
    a = "",
    s = !1;
  for (const [n, l] of i.entries()) {
    const u = zp(l),
      h = /^\s*(`[^`]+`|[^\s=(]+)\s*=(?!=)/u.exec(u)?.[1],
      d = l.block === void 0 && !/(?<![=<>!])=(?!=)/.test(u),
      c = n === i.length - 1;
    (a += n === 0 ? u : `${s && d && !l.silent ? "," : ";"} ${u}`),
      (s = d && !l.silent),
      h !== void 0 &&
        !l.silent &&
        !c &&
        !/:$/.test(h) &&
        ((a += `; ${oe(h.replaceAll("`", ""))}`), (s = !0)),
      c && l.silent && (a += ";");
  }
  return `${Ir(r)} { ${a} }`;
}
function Ey(e) {
  const t = [...Ta(e)].at(-1);
  return t?.kind !== "comment"
    ? { code: e, comment: "" }
    : { code: e.slice(0, t.start).trimEnd(), comment: t.text };
}
var xn = (e) => e.trim().replaceAll("\xB5", "\u03BC");
function Ty(e) {
  const t = e.charCodeAt(0);
  return (t === 45 || (t >= 48 && t <= 57)) && !(e.charCodeAt(1) >= 65);
}
var Fy = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/,
  Py = new Map([
    ["nan", Number.NaN],
    ["inf", Number.POSITIVE_INFINITY],
    ["infinity", Number.POSITIVE_INFINITY],
    ["-inf", Number.NEGATIVE_INFINITY],
    ["-infinity", Number.NEGATIVE_INFINITY],
  ]);
function yn(e) {
  if (typeof e == "number") return e;
  if (typeof e == "string") {
    if (Ty(e)) {
      const t = Number(e);
      if (Number.isFinite(t)) return t;
    }
    return Fy.test(e) ? Number(e) : Py.get(e.trim().toLowerCase());
  }
}
var $n = (e) => e == null || (typeof e == "string" && Dy.has(e.trim())),
  Dy = new Set(["", "NA"]),
  An = (e) => (typeof e == "object" ? Up(e) : Gp(e)),
  dh = (e) => (typeof e == "string" ? e.trim() : typeof e == "object" ? Up(e) : String(e));
function Sr(e, t, r) {
  if (r === void 0) return De(`row ${e} has no column ${t}`);
  const i = `row ${e}, column ${t}`;
  if (r === null || r === "") return De(`${i} is empty`);
  const a = typeof r != "object",
    [, s] = (a && By.find(([n]) => n.test(String(r)))) || [];
  return De(`${i}: ${An(r)} is not a number`, s);
}
var Vp = 100;
function Gp(e) {
  const t = JSON.stringify(e);
  return t.length > Vp ? `${t.slice(0, Vp)}\u2026` : t;
}
function Up(e) {
  try {
    return Gp(e);
  } catch {
    return Array.isArray(e) ? "a list" : "an object";
  }
}
var By = [
    [/^\s*[-+]?[\d.]*,\d+\s*$/, "write a decimal point: 1.5"],
    [
      /\u00b1|\+\/?[-\u2212]/,
      "cells are plain numbers; an input outside of the table can be uncertain: -s k=3\xB10.1",
    ],
  ],
  Xp = 1 << 20,
  Qp = (e, t) => ae(e === 0 ? "the header is too long" : `row ${e} is too long`, t),
  qy = 50,
  Lp = 300,
  Vy = (e) => (e.length > Lp ? `${e.slice(0, Lp)}\u2026` : e),
  Rp = (e) => e.code,
  Hp = 4;
function Ly({ state: e, options: t, info: r }, i) {
  const a = e.previousBuf?.toString("latin1") ?? "",
    s = t.record_delimiter[0]?.toString("latin1") ?? /\r?\n$/.exec(a)?.[0],
    n = a.split('"').length - 1,
    l = e.quoting !== (n % 2 === 1);
  s === void 0 || !a.endsWith(s) || l || ((r.lines -= Hp), i(Buffer.from(s.repeat(Hp))));
}
function On(e, t) {
  let r = (0, Jp.createRequire)(__filename),
    { Parser: i } = r("./csv.cjs"),
    a,
    s = 0,
    n = {
      delimiter: e,
      bom: !0,
      relax_column_count: !0,
      skip_empty_lines: !0,
      max_record_size: Xp,
      skip_records_with_error: !0,
      on_skip: (d) => {
        if (d === void 0) return;
        if ((u(), Rp(d) === "CSV_MAX_RECORD_SIZE"))
          throw Qp(t.row + 1, "is a quotation mark never closed?");
        const { lines: c } = d,
          p = c === a;
        if (((a = c), (s = p ? s + 1 : 0), s > qy))
          throw ae(`row ${t.row} is not CSV`, "is a quotation mark missing?");
        p || t.skip(new Error(Vy(d.message)));
      },
    },
    l = new i(n),
    u = () => {
      for (;;) {
        const d = l.read();
        if (d === null) return;
        t.take(d);
      }
    };
  l.on("error", () => {});
  let h = !1;
  return (d) => {
    if (h) return;
    if (d === void 0) l.end();
    else {
      const p =
        d.lastIndexOf(`
`) + 1;
      l.write(d.subarray(0, p)), Ly(l, (b) => l.write(b)), l.write(d.subarray(p));
    }
    u();
    const c = l.errored;
    if (c !== null)
      if (((h = !0), Rp(c)?.startsWith("CSV_"))) t.skip(c);
      else throw c;
  };
}
var Ry = `
const { workerData: { port, count } } = require("node:worker_threads");
const gunzip = require("node:zlib").createGunzip({ chunkSize: 1 << 16 });
const tell = (message) => {
  port.postMessage(message);
  Atomics.add(count, 0, 1);
  Atomics.notify(count, 0);
};
let answer;
port.on("message", (bytes) => answer(bytes));
const ask = (...message) => new Promise((resolve) => {
  answer = resolve;
  tell(message);
});
let failure, isDone, wake;
const look = () => wake?.();
gunzip.on("readable", look);
gunzip.on("error", (error) => {
  failure = error;
  look();
});
const done = () => {
  isDone = true;
  look();
};
gunzip.on("end", done);
const giveAll = async () => {
  for (;;) {
    for (let bytes; (bytes = gunzip.read()) !== null; ) await ask("out", bytes);
    if (failure) throw failure;
    if (isDone) return;
    await new Promise((resolve) => (wake = resolve));
  }
};
(async () => {
  for (let bytes; (bytes = await ask("in")) !== undefined; ) {
    isDone = false;
    gunzip.write(bytes, done);
    await giveAll();
  }
  isDone = false;
  gunzip.end();
  await giveAll();
})().then(() => tell(["end"]), ({ code, message }) => tell(["end", { code, message }]));
`;
function* Hy(e, t) {
  const {
      MessageChannel: r,
      receiveMessageOnPort: i,
      Worker: a,
    } = (0, Zp.createRequire)(__filename)("node:worker_threads"),
    { port1: s, port2: n } = new r(),
    l = new Int32Array(new SharedArrayBuffer(4)),
    u = new a(Ry, {
      eval: !0,
      execArgv: [],
      env: {},
      workerData: { port: n, count: l },
      transferList: [n],
    });
  u.unref();
  const h = Oa(() => {
      s.close(), u.terminate();
    }),
    d = e[Symbol.iterator]();
  try {
    for (;;) {
      const c = Atomics.load(l, 0),
        p = i(s);
      if (p === void 0) {
        sn(l, c, t);
        continue;
      }
      const [b, x] = p.message;
      if (b === "end") {
        if (x !== void 0) throw Object.assign(new Error(x.message), x);
        return;
      }
      if (b === "out")
        yield Buffer.from(x.buffer, x.byteOffset, x.byteLength), s.postMessage(void 0);
      else {
        const { done: A, value: N } = d.next();
        s.postMessage(A ? void 0 : N);
      }
    }
  } finally {
    h(), d.return?.();
  }
}
async function* Wy(e, t, r, i, a = (s) => s) {
  let s,
    n = e === "-" ? zy(t) : a(Cn(e, () => {}));
  for await (const u of n) {
    i(u.length), (s ??= Wp(e, u, r));
    const h = s.feed(u);
    if ((h.length > 0 && (yield h), s.failure !== void 0)) throw s.failure;
  }
  s ??= Wp(e, Buffer.alloc(0), r);
  const l = s.feed(void 0);
  if ((l.length > 0 && (yield l), s.failure !== void 0)) throw s.failure;
}
async function* zy({ stdin: e }) {
  Na();
  try {
    yield* e;
  } catch (t) {
    throw yr("read", "standard input", t);
  }
}
function* Cn(e, t) {
  const r = Ca(e, t);
  if (!e.endsWith(".gz")) {
    yield* r;
    return;
  }
  try {
    yield* Hy(r, t);
  } catch (i) {
    throw yr("read", e, i);
  }
}
function em(e, t) {
  let r;
  return {
    get failure() {
      return r;
    },
    feed: (i) => {
      try {
        t(i);
      } catch (a) {
        r = a;
      }
      return e.splice(0);
    },
  };
}
function Wp(e, t, r) {
  const i = Nn(e, t);
  return i === "lines" ? Uy(r) : Gy(i, e, r);
}
function Nn(e, t) {
  lh(e === "-" ? "standard input" : e, t);
  const r = t.toString("utf8", 0, 4096),
    i = (0, Yp.basename)(e).replace(/\.gz$/, "");
  if (/\.(?:jsonl|ndjson)$/.test(i) || /^\uFEFF?\s*\{/.test(r)) return "lines";
  if (/\.(?:tsv|tab)$/.test(i)) return "	";
  const a = /^.*/.exec(r)[0].replace(/"[^"]*"/g, ""),
    s = (n) => a.split(n).length;
  return s("	") > s(",") ? "	" : s(";") > s(",") ? ";" : ",";
}
function Gy(e, t, r) {
  let i = [],
    a = 0,
    s,
    n = 0,
    l = !1,
    u = On(e, {
      get row() {
        return s === void 0 ? -1 : a;
      },
      take: (h) => {
        if (s === void 0) {
          (s = In(h, t, (c) => r(c, "csv").columns)),
            (n = h.length),
            (l = s.length === n && s.every((c, p) => c === p));
          return;
        }
        a++;
        const d = h.length;
        i.push(
          d === n
            ? { number: a, cells: l ? h : s.map((c) => h[c]) }
            : { number: a, cells: [], error: Mn(a, d, n) },
        );
      },
      skip: ({ message: h }) => {
        a++, i.push({ number: a, cells: [], error: De(`row ${a}: ${h}`) });
      },
    });
  return em(i, (h) => {
    if ((u(h), h === void 0 && s === void 0)) throw _n(t);
  });
}
var Mn = (e, t, r) => De(`row ${e} has ${t} cells, and the header ${r}`),
  _n = (e) => ae(`${e} is empty`, "its first line names the columns");
function In(e, t, r) {
  const i = e.map(xn),
    a = r(i);
  for (const s of a)
    if (i.indexOf(s) !== i.lastIndexOf(s))
      throw ae(`${t} has two columns ${s}`, "give them different names");
  return a.map((s) => i.indexOf(s));
}
function Uy(e) {
  let t = jn(),
    r = [],
    i = 0,
    a,
    s = (n) => {
      i++;
      const l = Sn(n, i);
      a ??= e(Object.keys(l), "lines");
      const { columns: u, excluded: h } = a,
        d = h.find((p) => Object.hasOwn(l, p));
      if (d !== void 0) throw Yy(i, d);
      const c = u.map((p) => (Object.hasOwn(l, p) ? l[p] : void 0));
      r.push({ number: i, cells: c });
    };
  return em(r, (n) => {
    for (const l of t(n))
      try {
        s(l);
      } catch (u) {
        if (!(u instanceof q && u.code === "bad-cell")) throw u;
        r.push({ number: i, cells: [], error: u });
      }
  });
}
var Yy = (e, t) =>
  De(
    `row ${e} has a column ${t}, which the first row does not have`,
    `without it ${t} has a value of its own; put the column in every row, or in none`,
  );
function Sn(e, t) {
  try {
    const r = JSON.parse(e);
    if (typeof r == "object" && r !== null && !Array.isArray(r))
      return e.includes("\xB5")
        ? Object.fromEntries(Object.entries(r).map(([i, a]) => [i.replaceAll("\xB5", "\u03BC"), a]))
        : r;
  } catch (r) {
    throw De(`row ${t}: ${r.message}`);
  }
  throw De(`row ${t} is no object`, "write an object a line");
}
function jn() {
  let e = new Kp.StringDecoder("utf8"),
    t = "",
    r = 0,
    i = !0;
  return (a) => {
    (t += a === void 0 ? e.end() : e.write(a)),
      i && t !== "" && ((t = t.replace(/^\uFEFF/, "")), (i = !1));
    const s = t.split(`
`);
    t = a === void 0 ? "" : s.pop();
    const n = s.filter((l) => l.trim() !== "");
    if (((r += n.length), t.length > Xp)) throw Qp(r + 1, "write an object a line");
    return n;
  };
}
bi();
aa();
oa();
ja();
la();
ua();
ha();
da();
ii();
hi();
var gh = {};
H(gh, { a: () => mh });
var ph = {};
H(ph, { a: () => vi, b: () => ch, c: () => Ky });
function vi(e, t) {
  const r = e.operation(t),
    i = [...e.operands(t)];
  if (r === void 0) return i.map((s) => ({ operand: s, position: 0, local: 1 }));
  const a = [];
  return (
    Qr(ir(e, t, r), 1, Qi, {
      wants: (s) => e.isActive(i[s]),
      send: (s, n, l) => {
        a.push({ operand: i[s], position: s, local: l });
      },
    }),
    a
  );
}
function ch(e, t, r) {
  const i = e.operation(t);
  return i === void 0 ? 1 : Dl({ ...ir(e, t, i), position: r });
}
var En = (e) => (Number.isNaN(e) ? Number.POSITIVE_INFINITY : Math.abs(e));
function Ky(e, t, r, i) {
  const a = Jy(e, t, r);
  if (a === void 0) return { paths: [], count: 0, magnitude: Number.NEGATIVE_INFINITY };
  const s = [],
    n = [{ place: a, product: 1, local: 1, before: void 0, bound: a.largest }];
  for (; n.length > 0 && s.length < i; ) {
    let l = e2(n);
    for (; l.place.id !== r; ) {
      const u = Xy(l),
        h = rm(u);
      for (let d = 0; d < u.length; d++) d !== h && n.push(u[d]);
      (l = u[h]), n.length > Zy + i && t2(n, i);
    }
    s.push(r2(l));
  }
  return (
    s.sort((l, u) => tm(En(u.product), En(l.product))),
    { paths: s, count: a.count, magnitude: a.magnitude }
  );
}
function Jy(e, t, r) {
  const i = new Map([[r, { id: r, onward: [], count: 1, magnitude: 0, largest: 1 }]]);
  for (const a of e.dependencies([t])) {
    if (a <= r || !e.isActive(a)) continue;
    const s = vi(e, a).flatMap(({ operand: n, local: l }) => {
      const u = i.get(n);
      return u === void 0 ? [] : [{ to: u, local: l }];
    });
    s.length !== 0 &&
      i.set(a, {
        id: a,
        onward: s,
        count: s.reduce((n, { to: l }) => n + l.count, 0),
        magnitude: Qy(s.map(({ to: n }) => n.magnitude)),
        largest: s.reduce((n, { to: l, local: u }) => Math.max(n, En(u * l.largest)), 0),
      });
  }
  return i.get(t);
}
var Xy = (e) =>
  e.place.onward.map(({ to: t, local: r }) => {
    const i = e.product * r;
    return { place: t, product: i, local: r, before: e, bound: En(i * t.largest) };
  });
function Qy(e) {
  const t = e.reduce((r, i) => Math.max(r, i));
  return t + Math.log10(e.reduce((r, i) => r + 10 ** (i - t), 0));
}
var tm = (e, t) => (e < t ? -1 : +(e > t)),
  Zy = 1e3;
function rm(e) {
  let t = 0;
  for (let r = 1; r < e.length; r++) e[r].bound > e[t].bound && (t = r);
  return t;
}
var e2 = (e) => e.splice(rm(e), 1)[0];
function t2(e, t) {
  let r = new Set([...e].sort((a, s) => tm(s.bound, a.bound)).slice(0, t)),
    i = 0;
  for (const a of e) r.has(a) && (e[i++] = a);
  e.length = i;
}
function r2(e) {
  const t = [],
    r = [];
  for (let i = e; i !== void 0; i = i.before)
    t.push(i.place.id), i.before !== void 0 && r.push(i.local);
  return { nodes: t.reverse(), locals: r.reverse(), product: e.product };
}
var mh = class {
  graph;
  nodes;
  sizes;
  isReached;
  starts;
  ends;
  targets = [];
  positions = [];
  locals = [];
  places;
  lowest;
  work = 0;
  constructor(e, t) {
    (this.graph = e), (this.nodes = t), (this.lowest = t[0] ?? 0);
    const r = t.length - 1;
    this.places = new Int32Array((t[r] ?? -1) + 1 - this.lowest);
    for (const [i, a] of t.entries()) this.places[a - this.lowest] = i + 1;
    (this.sizes = new Float64Array(t.length)),
      (this.isReached = new Uint8Array(t.length)),
      (this.starts = new Int32Array(t.length)),
      (this.ends = new Int32Array(t.length)),
      (this.sizes[r] = 1),
      (this.isReached[r] = 1);
    for (let i = r; i >= 0; i--) this.isReached[i] === 1 && this.passOn(i);
  }
  passOn(e) {
    const { graph: t, sizes: r } = this,
      i = this.nodes[e];
    this.starts[e] = this.targets.length;
    for (const { operand: a, position: s, local: n } of t.isInput(i) ? [] : vi(t, i)) {
      const l = this.placeOf(a);
      this.tick(),
        this.targets.push(l),
        this.positions.push(s),
        this.locals.push(n),
        (this.isReached[l] = 1),
        (r[l] = r[l] + r[e] * Math.abs(n));
    }
    this.ends[e] = this.targets.length;
  }
  placeOf(e) {
    return (this.places[e - this.lowest] ?? 0) - 1;
  }
  sizeOf(e) {
    return this.sizes[this.placeOf(e)] ?? 0;
  }
  eachOperand(e, t) {
    const { graph: r } = this,
      i = this.nodes[e];
    if (!r.isInput(i))
      for (let a = r.arity(i) - 1; a >= 0; a--) {
        this.tick();
        const s = this.placeOf(r.operand(i, a));
        s >= 0 && t(s);
      }
  }
  tick() {
    (++this.work & 1023) === 0 && this.graph.onWork?.();
  }
};
var bh = {};
H(bh, { a: () => Tn });
var i2 = 128,
  a2 = 250;
function s2(e, t, r) {
  const i = new Uint8Array((t.at(-1) ?? -1) + 1);
  for (const n of t) for (const l of e.operands(n)) i[l] = i[l] === 0 ? 1 : 2;
  for (const n of r) i[n] = 2;
  const a = new Map(),
    s = new Map();
  for (let n = 1; n < t.length; n++) {
    const [l, u] = [t[n - 1], t[n]];
    if (s.has(l) || i[l] !== 1 || !e.isActive(l)) continue;
    const [h, d] = [e.operation(l), e.operation(u)],
      c = e.operands(u).indexOf(l);
    if (c < 0 || !im(h) || !im(d)) continue;
    let p = `${h.code},${d.code},${c}`,
      b = a.get(p);
    if (b === void 0) {
      const x = i2 + a.size;
      if (x > a2) continue;
      (b = { code: x, inner: h, outer: d, position: c }), a.set(p, b);
    }
    s.set(u, b);
  }
  return s;
}
var im = (e) => e !== void 0 && !e.variadic && Gi(e);
function Tn({ graph: e, inputs: t, outputs: r, guards: i = [], watch: a = !1 }) {
  const s = i.filter(({ forNote: F }) => a || !F),
    n = s.flatMap(({ operands: F, own: Y }) => [...F, Y]),
    l = [...t, ...r.map(({ node: F }) => F), ...n],
    u = e.dependencies(l),
    h = s2(e, u, l),
    d = u.filter((F, Y) => !h.has(u[Y + 1])),
    c = new Int32Array((u.at(-1) ?? -1) + 1);
  for (let F = 0; F < d.length; F++) c[d[F]] = F;
  const p = (F) => c[F],
    b = (F) => {
      const Y = e.operands(F),
        $e = h.get(F);
      if ($e === void 0) return Y;
      const { position: fe } = $e,
        Gn = e.operands(Y[fe]);
      return [...Y.subarray(0, fe), ...Gn, ...Y.subarray(fe + 1)];
    },
    x = new Int32Array(d.length + 1);
  for (const [F, Y] of d.entries()) {
    e.spend(2);
    const $e = (h.get(Y)?.inner.parameters.length ?? 1) - 1;
    x[F + 1] = x[F] + e.arity(Y) + $e;
  }
  const A = new Int32Array(x[d.length]);
  for (const [F, Y] of d.entries()) e.spend(8), A.set(Array.from(b(Y), p), x[F]);
  let N = e.arrays,
    M = {
      opcodes: Uint8Array.from(d, (F) => h.get(F)?.code ?? N.opcodes[F]),
      flags: Uint8Array.from(d, (F) => N.flags[F]),
      values: Float64Array.from(d, (F) => N.values[F]),
      operandOffsets: x,
      operandIds: A,
      adjoints: new Float64Array(d.length),
      states: new Uint8Array(d.length),
    },
    { values: f, adjoints: m, states: w } = M,
    k = ta(M.opcodes, a, [...new Set(h.values())]),
    $ = t.map(p),
    j = r.map(({ node: F, by: Y }) => ({
      output: p(F),
      by: Y.map(p),
      states: Y.length > 0 ? n2(M, p(F)) : void 0,
    })),
    B = s.map((F) => o2(F, p, f)),
    R = !0,
    Z = () => {
      a && (R = !1);
    },
    P = { atKink: Z, atSingularity: Z };
  return (F, Y) => {
    e.spend(d.length), (R = !0);
    for (let fe = 0; fe < $.length; fe++) f[$[fe]] = F[fe];
    k.forward(M, 0, d.length - 1);
    let $e = 0;
    for (const { output: fe, by: Gn, states: Qh } of j) {
      const Zh = f[fe];
      if (((Y[$e++] = Zh), Qh !== void 0)) {
        e.spend(fe),
          w.set(Qh),
          m.fill(-0, 0, fe + 1),
          (m[fe] = 1),
          (w[fe] = w[fe] | ve),
          k.backward(M, P, fe, 0);
        for (const ed of Gn) {
          const Z0 = k.areCertain || (w[ed] & ve) !== 0 ? m[ed] : 0;
          Y[$e++] = Number.isNaN(Zh) ? Number.NaN : Z0;
        }
      }
    }
    return R && B.every((fe) => fe());
  };
}
function n2({ flags: e, operandOffsets: t, operandIds: r }, i) {
  const a = new Uint8Array(i + 1);
  a[i] = Ct;
  for (let s = i; s >= 0; s--)
    if (a[s] !== 0)
      if ((e[s] & Vt) === 0) a[s] = 0;
      else if (t[s] === t[s + 1]) a[s] = Ct | Ts;
      else for (let n = t[s]; n < t[s + 1]; n++) a[r[n]] = Ct;
  return a;
}
function o2({ operation: e, operands: t, own: r, position: i, condition: a, isTrue: s }, n, l) {
  const u = [...t].map(n),
    h = n(r);
  return () => {
    const d = l[h];
    if (typeof a == "string") return dl(a, d) === s;
    const c = u.map((p) => l[p]);
    return ar(qt(a, { operation: e, operands: c, own: d, position: i })) === s;
  };
}
var Ah = {};
H(Ah, { a: () => Dn, b: () => xi, c: () => A2, d: () => O2, e: () => lm });
ci();
var yh = {};
H(yh, { a: () => jr, b: () => Pa, c: () => kh, d: () => xh, e: () => wi, f: () => ki });
var wh = {};
H(wh, { a: () => Fn, b: () => f2, c: () => sm, d: () => vh, e: () => Pn });
Bt();
je();
var l2 = (e) => (t) => {
    const r = e.label(t);
    return r === void 0 ? void 0 : Ur(r);
  },
  u2 = { nodes: 60 },
  h2 = 1 / 4,
  d2 = 3,
  Fn = (e, t, r, i) => sm(e, t, r, i)[0].expression,
  f2 = (e, t, r, i) => r(t) ?? Fn(e, t, i, r);
function sm(e, t, { nodes: r } = u2, i = l2(e)) {
  let a = Math.max(d2, Math.floor(r * h2)),
    s = [am(t)],
    n = r;
  for (const [l, u] of s.entries()) {
    const { node: h } = u,
      d = vh(e, h);
    if (d === 0 || (l > 0 && e.label(h) !== void 0)) {
      u.expression = i(h) ?? p2(e, h);
      continue;
    }
    const c = Math.min(d, a);
    if (!(l > 0 && n < c)) {
      n -= c;
      for (let p = 0; p < c; p++) {
        const b = am(e.operand(h, p), u, p);
        u.operands.push(b), s.push(b);
      }
    }
  }
  for (let l = s.length - 1; l >= 0; l--) c2(e, s[l]);
  return s;
}
function vh(e, t) {
  const r = e.operation(t),
    i = e.arity(t);
  return r === void 0 || r.minArity >= i
    ? i
    : Pn(r, i, (a) => {
        const s = e.operand(t, a);
        return e.isConstant(s) ? e.value(s) : void 0;
      });
}
function Pn({ minArity: e, parameters: t }, r, i) {
  let a = (n) => {
      const l = t[n]?.default;
      return l !== void 0 && i(n) === l;
    },
    s = r;
  for (; s > e && a(s - 1); ) s--;
  return s;
}
var am = (e, t, r = 0) => ({ node: e, user: t, position: r, operands: [], expression: Se });
function c2(e, t) {
  const [r] = t.operands;
  if (r === void 0) return;
  const i = e.operation(t.node),
    a = t.operands.map(({ expression: s }) => s);
  a.length < vh(e, t.node) && a.push(Se),
    (t.expression = i === void 0 ? r.expression : Wi(i.name, a));
}
function p2(e, t) {
  return e.isConstant(t) ? Dt(e.value(t)) : Se;
}
Bt();
Te();
je();
function wi(e, t) {
  const r = t.slice(0, Fa + 1),
    i = Pn(e, r.length, (n) => r[n]),
    a = g2(e, r).map(Dt),
    s = i > Fa ? [...a.slice(0, Fa - 1), Se] : a.slice(0, i);
  return X(Wi(e.name, s));
}
var Fa = 3,
  m2 = [5, 9, 13];
function g2(e, t) {
  const r = t.length > Fa,
    i = r ? void 0 : nm(at(e, t));
  for (const a of m2) {
    const s = t.map((n) => b2(n, a));
    if (r || nm(at(e, s)) === i) return s;
  }
  return t;
}
var nm = (e) => (Number.isFinite(e) ? 0 : e);
function b2(e, t) {
  const r = Number(e.toPrecision(t));
  return e === 0 || Math.abs(r) === Number.POSITIVE_INFINITY ? e : r;
}
function ki(e, t) {
  const r = e.operation(t);
  if (r === void 0) return;
  const i = e.operands(t).subarray(0, Fa + 1);
  return wi(
    r,
    Array.from(i, (a) => e.value(a)),
  );
}
var v2 = 2 ** 53,
  jr = se("mod"),
  Pa = (e) => Math.abs(e) >= v2 && Number.isFinite(e);
function kh(e, t) {
  const r = new Set();
  for (let i = t; i < e.size; i++) e.operation(i) === jr && r.add(e.operand(i, 0));
  return [...r];
}
function xh(e, t) {
  const r = new Set(t);
  for (const i of r) {
    const a = e.operands(i);
    for (const s of w2(e, i)) r.add(a[s]);
  }
  return r;
}
function w2(e, t) {
  const r = e.operands(t),
    i = (a) => e.value(r[a]) !== 0;
  switch (e.operation(t)?.name) {
    case "if":
      return [0, i(0) ? 1 : 2];
    case "and":
      return i(0) ? (i(1) ? [0, 1] : [1]) : [0];
    case "or":
      return i(0) ? [0] : i(1) ? [1] : [0, 1];
    default:
      return r.keys();
  }
}
kt();
_e();
var k2 = new Set(["ln", "log", "log2", "log10"]),
  x2 = { normcdf: "normlogcdf", sigmoid: "logsigmoid" };
function y2(e, t) {
  const r = e.operation(t);
  if (r === void 0 || !k2.has(r.name)) return;
  const i = e.operation(e.operand(t, 0)),
    a = i && x2[i.name];
  return a && `${a}(x) is ln(${i.name}(x)) without underflow`;
}
var $2 = 3;
function Dn({ graph: e }, t, { remainders: r }, i) {
  if (r.length === 0) return [];
  const a = xh(e, J(t)),
    s = new Map();
  for (const { node: n, source: l, cause: u } of r) {
    if (s.has(l.start) || (n !== void 0 && !a.has(n))) continue;
    const h = i.text.slice(l.start, l.end).replace(/\s*\n\s*/g, " "),
      d = h.replaceAll(/\s/g, "") === u;
    if (
      (s.set(l.start, {
        code: "remainder",
        message: `${h} may be wrong: beyond 2^53 whole numbers are rounded`,
        ...(d ? {} : { cause: u }),
        ...Xt(l, i),
      }),
      s.size === $2)
    )
      break;
  }
  return [...s.values()];
}
function xi(e, t, r, i) {
  const { graph: a } = e,
    { conventions: s, singularities: n } = r.findings,
    l = J(t),
    u = Dn(e, t, r.observations, i),
    h = (d) => Number.isFinite(a.value(d));
  return s.size > 0 || n.size > 0 || !l.every(h) ? [...u, ...C2(e, l, r, i)] : u;
}
function A2(e, t) {
  const r = new Be();
  return e.differentiator.gradient(t, { findings: r, usesCheckpoints: !1 }), lm(e, r);
}
function O2(e, t) {
  const { graph: r } = e,
    i = js(r, t).present.filter((s) => r.operation(s)?.name !== "hypot"),
    a = (s) => {
      const n = r.operation(s);
      return n?.symbol ?? n?.name ?? "this";
    };
  return [...new Set(i.map((s) => $h(e, s, `${a(s)} is at a kink`)))];
}
function lm(e, { conventions: t }) {
  const r = [...t].map(([i, a]) => $h(e, i, a));
  return [...new Set(r)];
}
function C2(e, t, { findings: r, observations: i }, a) {
  const { graph: s } = e,
    { conventions: n, singularities: l } = r,
    u = t.every((p) => Number.isFinite(s.value(p))),
    h = [],
    d = (p) => {
      const b = ({ message: x, line: A, column: N }) =>
        p.message === x && p.line === A && p.column === N;
      h.some(b) || h.push(p);
    },
    c = (p) => a.text.slice(p.start, p.end).replace(/\s*\n\s*/g, " ");
  for (const p of t) {
    const b = s.value(p);
    if (Number.isFinite(b)) continue;
    const [x, A] = Number.isNaN(b) ? ["nan", "not a number"] : ["infinity", "infinite"],
      { source: N, cause: M } = N2(s, i, p);
    if (N === void 0 && (!s.isActive(p) || M2(a.text))) continue;
    const f = N === void 0 ? "a value that came in here" : c(N),
      m = M === void 0 || om(M) === om(f) ? {} : { cause: M };
    d({ code: x, message: `${f} is ${A}`, ...m, ...Xt(N, a) });
  }
  for (const [p, b] of n) {
    const x = i.siteOf(p),
      A = x === void 0 ? $h(e, p, b) : b;
    d({ code: "kink", message: A, ...Ne(a, x?.start ?? 0) });
  }
  for (const p of u ? l : []) {
    const b = i.siteOf(p),
      x = b === void 0 ? e.formula(p) : c(b),
      A = vi(s, p).find(({ local: M }) => !Number.isFinite(M)),
      N = Xt(b, a);
    if (A === void 0)
      d({ code: "exploding", message: `the gradient overflows here, at ${x}`, ...N });
    else {
      const M = `the derivative of ${x} is not finite here`,
        f = `${Fe(A.local, 2)} at ${um(s, p)}`;
      d({ code: "derivative", message: M, cause: f, ...N });
    }
  }
  return h;
}
var om = (e) => e.replaceAll(/\s/g, "");
function N2(e, t, r) {
  let i = e.value(r),
    a = (u) => (Number.isNaN(i) ? Number.isNaN(e.value(u)) : !Number.isFinite(e.value(u))),
    s = r;
  for (;;) {
    const u = e.operands(s),
      h = [...(e.operation(s)?.name === "if" ? [e.value(u[0]) !== 0 ? 1 : 2] : u.keys())]
        .map((d) => u[d])
        .find(a);
    if (h === void 0) break;
    s = h;
  }
  if (e.isConstant(s)) return t.originOf(i) ?? {};
  const [n, l] = [t.siteOf(s), um(e, s)];
  return { ...(n && { source: n }), ...(l && { cause: l }) };
}
function um(e, t) {
  const r = y2(e, t),
    i = ki(e, t);
  return r === void 0 ? i : `${i}; ${r}`;
}
var $h = (e, t, r) => `${r} (in ${e.formula(t)})`,
  M2 = (e) => /^-?[\p{L}\p{N}_\u221e.]+$/u.test(e);
ga();
ci();
wr();
pa();
var Sh = {};
H(Sh, { a: () => V2, b: () => L2, c: () => Ih });
var Nh = {};
H(Nh, { a: () => Oh, b: () => Ch, c: () => j2 });
var dm = require("node:module"),
  hm;
function Oh() {
  return (hm ??= (0, dm.createRequire)(__filename)("./ml-matrix.cjs")), hm;
}
var _2 = 1e-12,
  I2 = 2 ** -50;
function S2(e) {
  const { EigenvalueDecomposition: t } = Oh(),
    { realEigenvalues: r } = new t(
      e.map((i) => [...i]),
      { assumeSymmetric: !0 },
    );
  return Math.min(...r);
}
var Ch = (e) => S2(e) >= -_2 * e.length;
function j2(e) {
  const { CholeskyDecomposition: t, EigenvalueDecomposition: r } = Oh(),
    i = e.map((h) => [...h]),
    a = I2 * e.length,
    s = new t(i);
  if (s.isPositiveDefinite()) {
    const h = s.lowerTriangularMatrix.to2DArray();
    if (h.every((d, c) => d[c] ** 2 > a)) return h;
  }
  const { eigenvectorMatrix: n, realEigenvalues: l } = new r(i, { assumeSymmetric: !0 }),
    u = l.map((h) => (h > a ? Math.sqrt(h) : 0));
  return n.to2DArray().map((h) => h.map((d, c) => d * u[c]));
}
gr();
var _h = {};
H(_h, { a: () => Mh });
var E2 =
    "alpha \u03B1 beta \u03B2 gamma \u03B3 delta \u03B4 epsilon \u03B5 zeta \u03B6 eta \u03B7 theta \u03B8 iota \u03B9 kappa \u03BA lambda \u03BB mu \u03BC nu \u03BD xi \u03BE omicron \u03BF pi \u03C0 rho \u03C1 sigma \u03C3 tau \u03C4 upsilon \u03C5 phi \u03C6 chi \u03C7 psi \u03C8 omega \u03C9",
  Mh = new Map(Array.from(E2.matchAll(/(\S+) (\S+)/g), ([, e, t]) => [e, t]));
pi();
Te();
kt();
je();
_e();
var fm = 65536,
  T2 = (e, t, r, i, a) => {
    const { opcodes: s, adjoints: n, states: l } = e,
      u = ta(s.subarray(t, r + 1), !0);
    n.fill(-0, t, r + 1), (n[r] = 1), (l[r] = l[r] | ve);
    for (let h = r; h >= t; h -= fm) u.backward(e, i, h, Math.max(t, h - fm + 1)), a();
    if (u.areCertain) for (let h = t; h <= r; h++) l[h] !== 0 && (l[h] = l[h] | ve);
  },
  F2 = class {
    layers = [];
    mark() {
      return this.layers.push(new Map()) - 1;
    }
    record(e) {
      const t = this.layers.at(-1);
      t !== void 0 && !t.has(e) && t.set(e, { ...e });
    }
    returnTo(e) {
      for (const t of this.layers.splice(e).reverse()) for (const [r, i] of t) Object.assign(r, i);
    }
    keep(e) {
      const t = this.layers.splice(e),
        r = this.layers.at(-1);
      if (r !== void 0) for (const i of t) for (const [a, s] of i) r.has(a) || r.set(a, s);
    }
    forget(e) {
      this.layers.splice(0, e);
    }
    *before() {
      for (const e of this.layers) yield* e.values();
    }
  };
function P2(e, { parameters: t }, r) {
  const i = new Set([...t.keys(), ...r.variableNames()]),
    a = gm(r);
  if (a.includes(e.name))
    return lt(e, "variable", e.name, {
      advice: `${e.name} is a function: write ${e.name}(\u2026)`,
    });
  if (e.name === "ans" || e.name === "_")
    return lt(e, "variable", e.name, {
      advice: `${e.name} is the last answer, and nothing has been answered yet: enter a formula first`,
    });
  const s = B2(e.name, a, i);
  return e.name === "d"
    ? lt(e, "variable", "d", { advice: "a derivative is diff(expr, x)" })
    : lt(e, "variable", e.name, {
        suggestion: q2(e.name, i) ?? s ?? Qt(e.name, i),
        advice: `give it a value first: ${e.name} = 1`,
      });
}
function D2(e, { parameters: t }, r) {
  const { name: i } = e;
  return t.has(i) || r.isVariable(i)
    ? lt(e, "function", i, { advice: `${i} is a variable: write ${i}*(\u2026) for a product` })
    : i === "of"
      ? lt(e, "function", i, { advice: "percent stands directly behind its number: 15% of 80" })
      : lt(e, "function", i, {
          suggestion: Qt(i, gm(r)),
          advice: "see :help for the functions there are",
        });
}
var gm = (e) => [...Ee.keys(), ...ye.keys(), ...e.functionNames()];
function B2(e, t, r) {
  const i = t
    .filter((a) => {
      const s = e.slice(a.length);
      return e.startsWith(a) && r.has(s);
    })
    .sort((a, s) => s.length - a.length)[0];
  return i === void 0 ? void 0 : `${i}(${e.slice(i.length)})`;
}
function q2(e, t) {
  for (const r of [...Mh, ["\xB5", "\u03BC"]])
    for (const [i, a] of [r, [...r].reverse()]) {
      const s = a + e.slice(i.length);
      if (e.startsWith(i) && t.has(s)) return s;
    }
}
function V2({ nodes: e, sources: t }) {
  const r = new Map();
  for (const [i, a] of e.entries()) {
    const s = r.get(a),
      n = t[i];
    s === void 0 ? r.set(a, [n]) : s.push(n);
  }
  return r;
}
function L2({ nodes: e, insides: t }) {
  const r = new Map();
  for (const [i, a] of e.entries()) {
    const s = t[i];
    if (s === void 0) continue;
    const n = r.get(a);
    n === void 0
      ? r.set(a, [s])
      : n[0]?.called === s.called && !n.some(({ span: l }) => R2(l, s.span)) && n.push(s);
  }
  return r;
}
var R2 = (e, t) => e.start === t.start && e.end === t.end;
function H2({ nodes: e, sources: t, insides: r }, i) {
  const a = [...e.keys()].filter((s) => (i[e[s]] ?? -1) >= 0);
  return { nodes: a.map((s) => i[e[s]]), sources: a.map((s) => t[s]), insides: a.map((s) => r[s]) };
}
var W2 = 1e6,
  z2 = 1e3,
  G2 = class {
    graph;
    nodes = [];
    sources = [];
    insides = [];
    sites;
    remainders = [];
    firstNaN;
    firstInfinity;
    constructor(e) {
      this.graph = e;
    }
    add(e, t, r, i, a) {
      const { graph: s } = this,
        n = s.value(e);
      if (
        (s.isActive(e) &&
          (this.nodes.length < W2 || e === s.size - 1) &&
          (this.nodes.push(e), (this.sites = void 0), this.sources.push(r), this.insides.push(a)),
        i === jr && this.addRemainder(e, t, r),
        Number.isFinite(n))
      )
        return;
      const l = t.map((u) => s.value(u));
      Number.isNaN(n)
        ? l.some(Number.isNaN) || (this.firstNaN ??= { source: r, cause: wi(i, l) })
        : l.every(Number.isFinite) && (this.firstInfinity ??= { source: r, cause: wi(i, l) });
    }
    addRemainder(e, t, r) {
      const { graph: i, remainders: a } = this;
      if (!Pa(i.value(t[0])) || a.length === z2) return;
      const s = wi(
        jr,
        t.map((n) => i.value(n)),
      );
      a.push({ node: i.isActive(e) ? e : void 0, source: r, cause: s });
    }
    some(e) {
      return this.nodes.some(e);
    }
    originOf(e) {
      return Number.isNaN(e) ? this.firstNaN : this.firstInfinity;
    }
    get made() {
      return { nodes: this.nodes, sources: this.sources, insides: this.insides };
    }
    siteOf(e) {
      if (this.sites === void 0) {
        this.sites = new Map();
        for (const [t, r] of this.nodes.entries())
          this.sites.has(r) || this.sites.set(r, this.sources[t]);
      }
      return this.sites.get(e);
    }
  },
  cm = 1e6,
  U2 = 200,
  Y2 = 1e3,
  K2 = class {
    told = new Set();
    allowance = cm;
    isNew(e) {
      return this.told.has(e)
        ? !1
        : (this.told.size === Y2 && this.told.clear(), this.told.add(e), !0);
    }
    affords(e) {
      return (
        (this.allowance = Math.min(cm, this.allowance + U2)),
        e > this.allowance ? !1 : ((this.allowance -= e), !0)
      );
    }
  },
  J2 = class Bn {
    table;
    constructor(t = new Map()) {
      this.table = t;
    }
    get isEmpty() {
      return this.table.size === 0;
    }
    between(t, r) {
      return t === r ? 1 : (this.table.get(t)?.get(r) ?? 0);
    }
    of(t) {
      return this.table.get(t) ?? new Map();
    }
    with(t, r = !1) {
      const i = new Map([...this.table].map(([n, l]) => [n, new Map(l)])),
        a = (n, l, u) => {
          const h = i.get(n) ?? new Map();
          u === 0 ? h.delete(l) : h.set(l, u), h.size > 0 ? i.set(n, h) : i.delete(n);
        };
      for (const [n, l, u] of t) a(n, l, u), a(l, n, u);
      const s = new Set();
      if (!r) for (const [n, l] of t) s.add(n).add(l);
      if (X2(i, s).every((n) => Q2(i, n))) return new Bn(i);
    }
    renamed(t) {
      const r = (a) => t.get(a) ?? a,
        i = [...this.table].map(([a, s]) => [r(a), new Map([...s].map(([n, l]) => [r(n), l]))]);
      return new Bn(new Map(i));
    }
    matrixOf(t) {
      return t.map((r) => t.map((i) => this.between(r, i)));
    }
    among(t) {
      if (this.isEmpty) return this;
      const r = [...this.table].filter(([i]) => t.has(i));
      return new Bn(new Map(r.map(([i, a]) => [i, new Map([...a].filter(([s]) => t.has(s)))])));
    }
  };
function X2(e, t) {
  const r = new Set(),
    i = [];
  for (const a of t) {
    if (r.has(a)) continue;
    const s = new Set([a]);
    for (const n of s) for (const l of e.get(n)?.keys() ?? []) s.add(l);
    for (const n of s) r.add(n);
    i.push([...s]);
  }
  return i;
}
function Q2(e, t) {
  return t.length < 3
    ? !0
    : Ch(t.map((r) => t.map((i) => (r === i ? 1 : (e.get(r)?.get(i) ?? 0)))));
}
var bm = 5,
  Z2 = 101,
  e$ = 1 << 20,
  t$ = 1e3,
  pm = 65536,
  r$ = 200,
  mm = () => ({
    variables: new Map(),
    functions: new Map(),
    answer: void 0,
    last: void 0,
    moves: 0,
    correlations: new J2(),
    isUncertain: !1,
    boundSize: 0,
    usesCheckpoints: !0,
    draws: ys,
  }),
  Ih = class {
    graph = new zl();
    differentiator = new Yl(this.graph, T2);
    allowance = new K2();
    statementCount = 0;
    state = mm();
    sharedMaps = new WeakSet();
    clock = 0;
    taken = new Set();
    remakes = new WeakMap();
    amendments = new F2();
    inputs = new Map();
    collectAt = pm;
    moments = [];
    hasRenamed = !1;
    scratch;
    statementDraws;
    held = new Set();
    get variables() {
      return this.state.variables;
    }
    get functions() {
      return this.state.functions;
    }
    get correlations() {
      return this.state.correlations;
    }
    get isUncertain() {
      return this.state.isUncertain;
    }
    get last() {
      const { last: e } = this.state;
      return e && this.made(e.variable).quantity;
    }
    get lastStatement() {
      return this.state.last?.statement;
    }
    beginDraws() {
      this.statementDraws = void 0;
    }
    get drawing() {
      return (this.statementDraws ??= new $s(this.state.draws)), this.statementDraws;
    }
    get hasDrawn() {
      return this.statementDraws?.hasDrawn === !0;
    }
    endDraws() {
      const { draws: e } = this.state;
      this.hasDrawn &&
        this.change({ draws: { ...e, statements: e.statements + 1, given: void 0 } });
    }
    placeDraws(e) {
      this.change({ draws: { ...this.state.draws, ...e } });
    }
    lower(e, t, r, i) {
      return this.lowerBy(this, e, this.drawing, t, r, i);
    }
    lowerFormula(e, t) {
      const r = e.draws ?? new $s(ys);
      return this.lowerBy(e, e.expression, r, t);
    }
    lowerBy(e, t, r, i = new Be(), a, s = Jr.parameters) {
      const n = new G2(this.graph),
        l = new As(this, e, r, i, a),
        u = new Al(this.graph, this.differentiator, l, { findings: i, observer: n }),
        h = Ol(t, u, { ...Jr, parameters: s }),
        { mentionsVariable: d, draws: c } = l,
        { answer: p } = this.state,
        b = p !== void 0 && l.variables.includes(p);
      return {
        quantity: h,
        findings: i,
        observations: n,
        names: l,
        mentionsVariable: d,
        usesAnswer: b,
        draws: c,
      };
    }
    beginStatement() {
      this.nextStatement(), this.collect();
    }
    nextStatement() {
      this.statementCount++,
        this.taken.clear(),
        this.beginDraws(),
        this.beginDraws(),
        this.collect();
    }
    isActive(e) {
      return J(e).some((t) => this.graph.isActive(t));
    }
    numbersIn(e) {
      return z(e) ? e.map((t) => this.graph.value(t)) : this.graph.value(e);
    }
    bindInput(e, t, r, i = !1) {
      const a = this.set("input", e, [], void 0, i),
        { input: s, quantity: n } = this.newInput(a, t, r);
      (a.input = s), (a.quantity = n), this.change({ boundSize: this.graph.size });
    }
    newInput(e, t, r) {
      const { name: i } = e,
        a = r === void 0 ? { name: i, value: t } : { name: i, value: t, uncertainty: i$(t, r) };
      r !== void 0 && this.change({ isUncertain: !0 });
      const s = (n, l) => {
        const u = this.graph.input(n, Ce(i, l));
        return this.inputs.set(u, { input: a, variable: e, index: l }), u;
      };
      return { input: a, quantity: typeof t == "number" ? s(t) : t.map(s) };
    }
    moveInput(e, t, r, i) {
      const { input: a, quantity: s } = this.newInput(e, t, r);
      i && this.keepCorrelations(e.quantity, s);
      const n = this.state.moves + 1;
      this.change({ moves: n }),
        this.amend(e, { quantity: s, input: a, madeAt: n, checkedAt: n, hasMoved: !0 });
    }
    holdOff(e) {
      const t = this.state.variables.get(e);
      if (t?.kind !== "derived" || t.failure !== void 0) return;
      const { input: r, quantity: i } = this.newInput(t, this.numbersIn(t.quantity), void 0),
        a = this.state.moves + 1;
      this.change({ moves: a });
      const s = { madeAt: a, checkedAt: a };
      this.amend(t, { kind: "input", quantity: i, input: r, formula: void 0, ...s });
    }
    keepCorrelations(e, t) {
      const [r, i] = [J(e), J(t)],
        a = z(e) === z(t) && r.length === i.length;
      if (this.correlations.isEmpty || !a) return;
      const s = r.map((l, u) => [l, i[u]].map((h) => this.inputOf(h))),
        n = this.correlations.renamed(new Map(s));
      this.change({ correlations: n });
    }
    variableNamed(e) {
      const { variables: t, answer: r } = this.state;
      return t.get(e) ?? (Xe.has(e) ? r : void 0);
    }
    functionNamed(e) {
      return this.state.functions.get(e);
    }
    amend(e, t) {
      this.amendments.record(e), Object.assign(e, t), this.change({ boundSize: this.graph.size });
    }
    isMade({ kind: e, checkedAt: t }) {
      return e !== "derived" || t === this.state.moves;
    }
    made(e) {
      if (this.isMade(e)) return e;
      const t = new Set([e]);
      for (const { formula: i } of t)
        for (const a of i?.variables ?? []) this.isMade(a) || t.add(a);
      const r = [...t].sort((i, a) => i.boundAt - a.boundAt);
      for (const i of r) this.makeAgain(i);
      return e;
    }
    makeAgain(e) {
      if (this.isMade(e)) return;
      const { formula: t, madeAt: r, name: i, isAnswer: a } = e,
        s = this.state.moves;
      if (t === void 0 || t.variables.every((u) => u.madeAt <= r)) {
        this.amend(e, { checkedAt: s });
        return;
      }
      const n = { madeAt: s, checkedAt: s },
        l = this.graph.size;
      try {
        const { quantity: u, observations: h } = this.lowerFormula(t),
          d = this.own(u, l);
        a || this.label(d, i), this.take(d), this.amend(e, { ...n, quantity: d, failure: void 0 });
        const { last: c } = this.state;
        if (c?.variable === e) {
          const p = { text: c.statement.text, made: h.made };
          this.change({ last: { variable: e, statement: p } });
        }
      } catch (u) {
        if (!(u instanceof q)) throw u;
        const h = u.code === "cannot-follow" ? u : go(i, this.latestUnder(e)?.name, u);
        this.amend(e, { ...n, quantity: [], failure: h });
      }
    }
    latestUnder(e) {
      return [...yt([e])].filter(({ hasMoved: t }) => t).sort((t, r) => r.madeAt - t.madeAt)[0];
    }
    take(e) {
      for (const t of J(e)) this.taken.add(t);
    }
    follow() {
      if (this.state.moves !== 0) {
        for (const e of this.state.variables.values()) this.made(e);
        this.state.last !== void 0 && this.made(this.state.last.variable);
      }
    }
    bindConstant(e, t) {
      this.set("constant", e, t);
    }
    bindDerived(e, t, r, i) {
      const a = this.own(t, r);
      return this.label(a, e), this.set("derived", e, a, i), a;
    }
    label(e, t) {
      for (const [r, i] of J(e).entries()) this.graph.setLabel(i, Ce(t, z(e) ? r : void 0));
    }
    set(e, t, r, i, a = !1) {
      const s = this.newVariable(e, t, r, i, a, !1),
        n = this.writable(this.state.variables);
      return n.set(t, s), this.change({ variables: n, boundSize: this.graph.size }), s;
    }
    newVariable(e, t, r, i, a, s) {
      const { moves: n } = this.state;
      return {
        kind: e,
        name: t,
        quantity: r,
        formula: i,
        input: void 0,
        boundAt: ++this.clock,
        madeAt: n,
        checkedAt: n,
        failure: void 0,
        hasMoved: a,
        isAnswer: s,
      };
    }
    change(e) {
      const { state: t } = this;
      this.state = {
        variables: e.variables ?? t.variables,
        functions: e.functions ?? t.functions,
        answer: e.answer ?? t.answer,
        last: e.last ?? t.last,
        moves: e.moves ?? t.moves,
        correlations: e.correlations ?? t.correlations,
        isUncertain: e.isUncertain ?? t.isUncertain,
        boundSize: e.boundSize ?? t.boundSize,
        usesCheckpoints: e.usesCheckpoints ?? t.usesCheckpoints,
        draws: e.draws ?? t.draws,
      };
    }
    writable(e) {
      return this.sharedMaps.has(e) ? new Map(e) : e;
    }
    bindAnswer(e, t, r) {
      const i = r !== void 0,
        a = i && this.isActive(e) ? this.own(e, t) : e,
        s = i ? "derived" : "constant",
        n = this.newVariable(s, "ans", a, r, !1, !0);
      return this.change({ answer: n, boundSize: this.graph.size }), a;
    }
    answered(e, t) {
      const { variables: r, answer: i } = this.state,
        a = e === void 0 ? i : r.get(e);
      this.change({ last: { variable: a, statement: t } });
    }
    own(e, t) {
      const { graph: r, taken: i } = this,
        a = J(e),
        s = i.size === 0 ? a : a.map((l) => (i.has(l) ? r.alias(l) : l)),
        n = r.makeDistinct(s, t);
      return z(e) ? n : n[0];
    }
    defineFunction(e) {
      const t = this.writable(this.state.functions);
      t.set(e.name, e), this.change({ functions: t });
    }
    correlate(e, t) {
      const r = this.correlations.with(e, t);
      return r !== void 0 && this.change({ correlations: r }), r !== void 0;
    }
    formulaOf(e, t, r) {
      const { mentionsVariable: i, names: a, findings: s } = r,
        n = this.hasDrawn ? this.drawing : void 0;
      return i ? new Kr(e, t, a, s, n) : void 0;
    }
    get lastFormula() {
      return this.state.last?.variable.formula;
    }
    remade(e, t) {
      const r = this.remakes.get(t) ?? new Map();
      this.remakes.set(t, r);
      const i = r.get(e) ?? this.lowerFormula(e, t).quantity;
      return r.set(e, i), i;
    }
    variablesUnder(e) {
      return yt(this.variablesNamedIn(e));
    }
    variablesNamedIn(e) {
      return [...Jt(e, this).keys()].flatMap((t) => this.variableNamed(t) ?? []);
    }
    userOf(e) {
      const { variables: t } = this.state;
      if (!(t.size > r$)) {
        for (const r of t.values())
          if (!(r.kind !== "derived" || r.boundAt < e.boundAt) && yt([r]).has(e)) return r.name;
      }
    }
    answerNamed(e) {
      return Xe.has(e) ? this.state.answer : void 0;
    }
    forgetAll() {
      const { isUncertain: e, boundSize: t, usesCheckpoints: r, moves: i, draws: a } = this.state;
      this.state = {
        ...mm(),
        isUncertain: e,
        boundSize: t,
        usesCheckpoints: r,
        moves: i,
        draws: a,
      };
    }
    isBound(e) {
      return this.variables.has(e) || this.functions.has(e);
    }
    forget(e) {
      const [t, r] = [this.writable(this.state.variables), this.writable(this.state.functions)];
      t.delete(e), r.delete(e), this.change({ variables: t, functions: r });
    }
    variable(e) {
      return new As(this, this, this.drawing, new Be()).variable(e);
    }
    isVariable(e) {
      return this.variables.has(e) || xt.has(e) ? !0 : this.answerNamed(e) !== void 0;
    }
    *variableNames() {
      yield* this.variables.keys(), yield* xt.keys();
    }
    function(e) {
      return this.state.functions.get(e);
    }
    gradientBy(e, t) {
      return this.inputsBelow(e, t);
    }
    inputsBelow(e, t) {
      const r = this.gradient(e).inputs,
        i = new Set(r.map((n) => this.inputOf(n).variable)),
        [a] = i;
      if (i.size === 1 && a !== void 0) return a.quantity;
      if ([...i].every(({ quantity: n }) => !z(n))) return r;
      const s = this.inputNames([...i].map(({ input: n }) => n));
      throw zt(
        t,
        `the inputs ${Qe(s, "and")} are numbers and lists`,
        `name one: grad(${X(t.operands[0])}, ${s[0]})`,
      );
    }
    functionNames() {
      return this.functions.keys();
    }
    unknownName(e, t, r) {
      return (t === "variable" ? P2 : D2)(e, r, this);
    }
    gradient(e, t) {
      const { usesCheckpoints: r } = this.state;
      return this.differentiator.gradient(e, { findings: t, usesCheckpoints: r });
    }
    inputOf(e) {
      return this.inputs.get(e);
    }
    nodeOf({ variable: e, index: t }) {
      return J(e.quantity)[t ?? 0];
    }
    elementsOf(e) {
      const t = this.state.variables.get(e);
      return t?.kind !== "input" ? [] : J(t.quantity).map((r) => this.inputOf(r));
    }
    correlatedPairs() {
      if (this.correlations.isEmpty) return [];
      const e = [...this.inputs.values()].filter((a) => this.correlations.of(a).size > 0),
        t = [...new Set(e.map(({ input: a }) => a))],
        r = new Map(this.inputNames(t).map((a, s) => [t[s], a])),
        i = ({ input: a, index: s }) => Ce(r.get(a), s);
      return e.flatMap((a, s) =>
        e.slice(s + 1).flatMap((n) => {
          const l = this.correlations.of(a).get(n);
          return l === void 0 ? [] : [[i(a), i(n), l]];
        }),
      );
    }
    inputNames(e) {
      const t = new Set();
      return e.map((r) => {
        let i = this.variables.get(r.name)?.input === r ? r.name : `${r.name} (was ${vm(r.value)})`,
          a = i;
        for (let s = 2; t.has(a); s++) a = `${i.slice(0, -1)}, ${s})`;
        return t.add(a), a;
      });
    }
    inputName(e) {
      const { input: t, index: r } = this.inputOf(e);
      return Ce(this.inputNames([t])[0], r);
    }
    formula(e, t) {
      const r = Mu(this),
        i = (n) => X(Fn(this.graph, n, t, r));
      if (!z(e)) return i(e);
      const a = e.slice(0, bm).map(i),
        s = e.length - a.length;
      return `[${[...a, ...(s > 0 ? [`\u2026 ${s} more`] : [])].join(", ")}]`;
    }
    rollBack(e) {
      const t = Math.max(e, this.state.boundSize);
      for (let r = this.graph.size - 1; r >= t; r--) this.inputs.delete(r);
      for (const r of this.taken) r >= t && this.taken.delete(r);
      this.graph.truncate(t), this.differentiator.recover(t);
    }
    mark() {
      const { state: e, graph: t } = this;
      return (
        this.sharedMaps.add(e.variables).add(e.functions),
        { state: e, size: t.size, amended: this.amendments.mark() }
      );
    }
    returnTo({ state: e, size: t, amended: r }) {
      this.amendments.returnTo(r), (this.state = e), this.rollBack(t);
    }
    inScratch(e, { usesCheckpoints: t = this.state.usesCheckpoints } = {}) {
      const r = this.scratch,
        i = this.mark();
      this.scratch ??= i;
      try {
        return this.change({ usesCheckpoints: t }), e();
      } finally {
        this.returnTo(i), (this.scratch = r);
      }
    }
    remember() {
      const { state: e } = this;
      if (e.variables.size + e.functions.size > t$)
        return this.forgetMoments(this.moments.length), { state: void 0 };
      const t = this.moments.at(-1)?.state;
      e.variables !== t?.variables && this.sharedMaps.add(e.variables),
        e.functions !== t?.functions && this.sharedMaps.add(e.functions);
      const r = { state: e };
      return (
        this.moments.push(r),
        this.amendments.mark(),
        this.moments.length > Z2 && this.forgetMoments(1),
        r
      );
    }
    forgetMoments(e) {
      for (const t of this.moments.splice(0, e)) t.state = void 0;
      this.amendments.forget(e);
    }
    isAt({ state: e }) {
      const t = this.state;
      return (
        e !== void 0 &&
        t.variables === e.variables &&
        t.functions === e.functions &&
        t.answer === e.answer &&
        t.last?.variable === e.last?.variable &&
        t.moves === e.moves &&
        t.correlations === e.correlations &&
        t.draws === e.draws
      );
    }
    comeBack(e) {
      const { state: t } = e;
      if (t === void 0) return !1;
      const r = this.moments.indexOf(e);
      if (
        ((this.moments.length = r),
        this.amendments.returnTo(r),
        (e.state = void 0),
        (this.state = t),
        this.hasRenamed)
      )
        for (const i of t.variables.keys()) this.nameNodes(i);
      return !0;
    }
    rename(e, t, r) {
      const i = (l) => new Map([...l].map(([u, h]) => [u === e ? t : u, h])),
        a = i(this.state.functions);
      for (const l of r) a.set(l.name, l);
      const s = i(this.state.variables),
        n = this.state.variables.get(e);
      if (n !== void 0) {
        for (const { formula: l } of yt(this.state.variables.values()))
          l?.variables.includes(n) && l.keepNames();
        this.amend(n, { name: t });
      }
      this.change({ variables: s, functions: a }), (this.hasRenamed = !0), this.nameNodes(t);
    }
    nameNodes(e) {
      const t = this.variables.get(e);
      if (t === void 0 || t.kind === "constant") return;
      const { quantity: r, input: i } = t;
      i !== void 0 && (i.name = e);
      for (const [a, s] of J(r).entries()) this.graph.setLabel(s, Ce(e, z(r) ? a : void 0));
    }
    asOne(e) {
      if (this.scratch !== void 0) return e();
      const { variables: t, functions: r } = this.state,
        i = [t, r].filter((n) => !this.sharedMaps.has(n)),
        a = this.mark();
      this.scratch = a;
      let s = !1;
      try {
        const n = e();
        return (s = !0), n;
      } finally {
        s ? this.amendments.keep(a.amended) : this.returnTo(a), (this.scratch = void 0);
        for (const n of i) this.sharedMaps.delete(n);
      }
    }
    hold(e, t) {
      const r = t === void 0 ? "constant" : "derived",
        i = this.newVariable(r, "", e, t, !1, !0);
      return this.held.add(i), i;
    }
    keepVariable(e) {
      const t = this.state.variables.get(e);
      return t !== void 0 && this.held.add(t), t;
    }
    release(...e) {
      for (const t of e) t !== void 0 && this.held.delete(t);
    }
    putBack(e, t) {
      const r = this.writable(this.state.variables);
      t === void 0 ? r.delete(e) : r.set(e, t), this.change({ variables: r });
    }
    bindElement(e, t, r) {
      this.set(r === void 0 ? "constant" : "derived", e, t, r);
    }
    recover() {
      this.taken.clear(),
        this.differentiator.recover(0),
        this.scratch !== void 0 && this.returnTo(this.scratch),
        (this.scratch = void 0),
        (this.collectAt = 0),
        this.collect();
    }
    collect() {
      if (!(this.graph.size < this.collectAt || this.scratch !== void 0)) {
        for (this.collectNodes(); this.graph.size > e$ && this.moments.length > 1; )
          this.forgetMoments(Math.ceil(this.moments.length / 2)), this.collectNodes();
        this.collectAt = Math.max(pm, 2 * this.graph.size);
      }
    }
    collectNodes() {
      const e = [this.state, ...this.moments.flatMap(({ state: u }) => u ?? [])].flatMap(
          ({ variables: u, answer: h, last: d }) => [
            ...u.values(),
            ...(h ? [h] : []),
            ...(d ? [d.variable] : []),
            ...this.held,
          ],
        ),
        t = [...yt(e), ...this.amendments.before()],
        r = this.graph.collect(t.flatMap(({ quantity: u }) => J(u))),
        i = (u) => r[u];
      for (const u of t) Object.assign(u, { quantity: st(u.quantity, i) });
      this.inputs = new Map(
        [...this.inputs].filter(([u]) => i(u) !== -1).map(([u, h]) => [i(u), h]),
      );
      const a = ({ text: u, made: h }) => ({ text: u, made: H2(h, r) }),
        s = new Set(this.inputs.values()),
        n = (u) => ({
          ...u,
          last: u.last && { ...u.last, statement: a(u.last.statement) },
          correlations: u.correlations.among(s),
          boundSize: this.graph.size,
        }),
        l = this.state;
      this.state = n(l);
      for (const u of this.moments)
        u.state !== void 0 && (u.state = u.state === l ? this.state : n(u.state));
      this.differentiator.relocate(r);
    }
  },
  i$ = (e, t) => (typeof e == "number" || typeof t != "number" ? t : e.map(() => t));
function vm(e) {
  return typeof e != "number"
    ? e.length > bm
      ? `a list of ${e.length}`
      : `[${e.map(vm).join(", ")}]`
    : ot(e);
}
gr();
xa();
pr();
var Th = {};
H(Th, { a: () => Eh, b: () => jh });
Te();
_e();
var Eh = class wm {
  text;
  start;
  end;
  constructor(t, r) {
    (this.text = t.trim()),
      (this.start = r + (this.text === "" ? 0 : t.length - t.trimStart().length)),
      (this.end = this.start + this.text.length);
  }
  get isEmpty() {
    return this.text === "";
  }
  expression() {
    return We(" ".repeat(this.start) + this.text);
  }
  expressions() {
    const t = We(`${" ".repeat(this.start - 1)}[${this.text}]`);
    return t.kind === "list" ? t.items : [t];
  }
  name() {
    const t = this.expression();
    if (t.kind === "name") return t.name;
    throw we(this, ["a name"]);
  }
  split(t = ",") {
    const [r, i] = this.cut(t);
    return i === void 0 ? [r] : [r, ...i.split(t)];
  }
  cut(t) {
    const r = /^\w/.test(t);
    for (const i of jh(this.text)) {
      if (!this.text.startsWith(t, i)) continue;
      const [a, s] = [this.text[i - 1] ?? " ", this.text[i + t.length] ?? " "];
      if (r ? /\s/.test(a) && /\s/.test(s) : t !== "=" || !(s === "=" || /[=<>!]/.test(a)))
        return [this.slice(0, i), this.slice(i + t.length)];
    }
    return [this, void 0];
  }
  splitBefore(t) {
    for (const r of jh(this.text))
      if (/\s/.test(this.text[r - 1] ?? "") && t.test(this.text.slice(r)))
        return [this.slice(0, r), ...this.slice(r).splitBefore(t)];
    return [this];
  }
  after(t) {
    return this.slice(t.length);
  }
  slice(t, r = this.text.length) {
    return new wm(this.text.slice(t, r), this.start + t);
  }
};
function* jh(e, t = "`") {
  let r = 0;
  for (let i = 0; i < e.length; i++) {
    const a = e[i];
    t.includes(a)
      ? (i = Math.max(i, e.indexOf(a, i + 1)))
      : "([{".includes(a)
        ? r++
        : ")]}".includes(a)
          ? r--
          : r === 0 && (yield i);
  }
}
pi();
Bt();
Te();
_i();
kt();
je();
_e();
Tt();
Ph();
Xi();
bi();
aa();
oa();
ja();
la();
ua();
ha();
da();
ii();
hi();
ga();
ci();
wr();
pa();
gr();
xa();
pr();
pi();
Bt();
Te();
_i();
kt();
je();
_e();
Tt();
var Er = require("node:path"),
  Oi = require("node:path"),
  W0 = require("node:string_decoder"),
  u0,
  B$ = (...e) => (u0 ??= _("./late-features-assert.cjs").module4).assertCloseHelp(...e),
  q$ = (...e) => (u0 ??= _("./late-features-assert.cjs").module4).assertHelp(...e),
  h0,
  V$ = (...e) => (h0 ??= _("./late-features-assert.cjs").module5).assert(...e),
  L$ = (...e) => (h0 ??= _("./late-features-assert.cjs").module5).assertClose(...e),
  R$ = {
    group: "programs",
    commands: [
      { name: "assert", result: "marked", takes: "expressions", run: V$, help: q$ },
      { name: "assert-close", result: "marked", takes: "expressions", run: L$, help: B$ },
    ],
  },
  H$,
  W$ = (...e) => (H$ ??= _("./late-features-check.cjs").module6).checkHelp(...e),
  z$,
  G$ = (...e) => (z$ ??= _("./late-features-check.cjs").module7).check(...e),
  U$ = {
    group: "derivatives",
    commands: [{ name: "check", result: "marked", takes: "expression", run: G$, help: W$ }],
  },
  Wh,
  Y$ = (...e) => (Wh ??= _("./late-features-derivatives.cjs").module8).gradHelp(...e),
  K$ = (...e) => (Wh ??= _("./late-features-derivatives.cjs").module8).hessianHelp(...e),
  J$ = (...e) => (Wh ??= _("./late-features-derivatives.cjs").module8).symbolicHelp(...e),
  d0,
  X$ = (...e) => (d0 ??= _("./late-features-derivatives.cjs").module9).grad(...e),
  Q$ = (...e) => (d0 ??= _("./late-features-derivatives.cjs").module9).hessian(...e),
  Z$,
  e8 = (...e) => (Z$ ??= _("./late-features-derivatives.cjs").module10).symbolic(...e),
  t8 = {
    group: "derivatives",
    commands: [
      { name: "grad", result: "marked", takes: "expression", run: X$, help: Y$ },
      {
        name: "symbolic",
        result: "marked",
        takes: "text",
        form: "[expr] [for x, \u2026]",
        isOptional: !0,
        run: e8,
        help: J$,
      },
      { name: "hessian", result: "marked", takes: "expression", run: Q$, help: K$ },
    ],
  },
  r8,
  i8 = (...e) => (r8 ??= _("./late-features-editing.cjs").module11).edit(...e),
  Hn,
  a8 = (...e) => (Hn ??= _("./late-features-editing.cjs").module12).editHelp(...e),
  s8 = (...e) => (Hn ??= _("./late-features-editing.cjs").module12).historyHelp(...e),
  n8 = (...e) => (Hn ??= _("./late-features-editing.cjs").module12).renameHelp(...e),
  o8 = (...e) => (Hn ??= _("./late-features-editing.cjs").module12).undoHelp(...e),
  f0,
  l8 = (...e) => (f0 ??= _("./late-features-editing.cjs").module13).history(...e),
  u8 = (...e) => (f0 ??= _("./late-features-editing.cjs").module13).undo(...e),
  h8,
  d8 = (...e) => (h8 ??= _("./late-features-editing.cjs").module14).rename(...e),
  f8 = {
    group: "the session",
    commands: [
      { name: "undo", result: "marked", takes: "nothing", run: u8, help: o8 },
      {
        name: "history",
        result: "text",
        takes: "text",
        form: "[n or word]",
        isOptional: !0,
        run: l8,
        help: s8,
      },
      { name: "rename", result: "marked", takes: "text", form: "old new", run: d8, help: n8 },
      { name: "edit", result: "marked", takes: "name", run: i8, help: a8 },
    ],
  },
  c8,
  p8 = (...e) => (c8 ??= _("./late-features-export.cjs").module15).exportHelp(...e),
  c0,
  m8 = (...e) => (c0 ??= _("./late-features-export.cjs").module16).renderSource(...e),
  g8 = (...e) => (c0 ??= _("./late-features-export.cjs").module16).sourceJson(...e),
  b8,
  v8 = (...e) => (b8 ??= _("./late-features-export.cjs").module17).exportFormula(...e),
  w8 = {
    group: "other languages",
    commands: [
      {
        name: "export",
        result: "drawing",
        takes: "text",
        form: "language [expr] [as name] [> file]",
        run: v8,
        help: p8,
      },
    ],
    parts: { source: { text: m8, hasLines: !0, json: g8 } },
  },
  zh,
  k8 = (...e) => (zh ??= _("./late-features-files.cjs").module18).drawnHelp(...e),
  x8 = (...e) => (zh ??= _("./late-features-files.cjs").module18).loadHelp(...e),
  y8 = (...e) => (zh ??= _("./late-features-files.cjs").module18).saveHelp(...e),
  Gh,
  $8 = (...e) => (Gh ??= _("./late-features-files.cjs").module19).drawn(...e),
  A8 = (...e) => (Gh ??= _("./late-features-files.cjs").module19).load(...e),
  O8 = (...e) => (Gh ??= _("./late-features-files.cjs").module19).save(...e),
  C8 = {
    group: "programs",
    commands: [
      { name: "save", result: "marked", takes: "file", run: O8, help: y8 },
      { name: "load", result: "marked", takes: "file", run: A8, help: x8 },
      { name: "drawn", result: "marked", takes: "text", form: "NUMBERS", run: $8, help: k8 },
    ],
  },
  N8,
  M8 = (...e) => (N8 ??= _("./late-features-fit.cjs").module20).fitHelp(...e),
  _8,
  I8 = (...e) => (_8 ??= _("./late-features-fit.cjs").module21).fitCommand(...e),
  S8 = {
    group: "roots, optima and fits",
    commands: [
      {
        name: "fit",
        result: "marked",
        takes: "text",
        form: "y ~ model [with FILE] \u2026",
        run: I8,
        help: M8,
      },
    ],
  },
  j8,
  Vm = (...e) => (j8 ??= _("./late-features-graph.cjs").module22).renderDot(...e),
  Uh,
  E8 = (...e) => (Uh ??= _("./late-features-graph.cjs").module23).dotHelp(...e),
  T8 = (...e) => (Uh ??= _("./late-features-graph.cjs").module23).mermaidHelp(...e),
  F8 = (...e) => (Uh ??= _("./late-features-graph.cjs").module23).treeHelp(...e),
  P8,
  D8 = (...e) => (P8 ??= _("./late-features-graph.cjs").module24).graphJson(...e),
  p0,
  B8 = (...e) => (p0 ??= _("./late-features-graph.cjs").module25).renderMarkdown(...e),
  q8 = (...e) => (p0 ??= _("./late-features-graph.cjs").module25).renderMermaid(...e),
  V8,
  L8 = (...e) => (V8 ??= _("./late-features-graph.cjs").module26).renderGraph(...e),
  Yh,
  R8 = (...e) => (Yh ??= _("./late-features-graph.cjs").module27).dot(...e),
  H8 = (...e) => (Yh ??= _("./late-features-graph.cjs").module27).mermaid(...e),
  W8 = (...e) => (Yh ??= _("./late-features-graph.cjs").module27).tree(...e),
  z8 = {
    group: "the chain rule",
    commands: [
      { name: "tree", result: "drawing", takes: "expression", run: W8, help: F8 },
      {
        name: "dot",
        result: "drawing",
        takes: "text",
        form: "[all] [expr] [> file.dot]",
        isOptional: !0,
        run: R8,
        help: E8,
      },
      {
        name: "mermaid",
        result: "drawing",
        takes: "text",
        form: "[expr] [> file.md]",
        isOptional: !0,
        run: H8,
        help: T8,
      },
    ],
    parts: { graph: { text: L8, json: D8, files: { dot: Vm, gv: Vm, mmd: q8, md: B8 } } },
  },
  G8,
  U8 = (...e) => (G8 ??= _("./late-features-heat.cjs").module28).heatHelp(...e),
  Y8,
  K8 = (...e) => (Y8 ??= _("./late-features-heat.cjs").module29).shadedJson(...e),
  J8,
  X8 = (...e) => (J8 ??= _("./late-features-heat.cjs").module30).renderShaded(...e),
  Q8,
  Z8 = (...e) => (Q8 ??= _("./late-features-heat.cjs").module31).heat(...e),
  eA = {
    group: "the chain rule",
    commands: [{ name: "heat", result: "drawing", takes: "expression", run: Z8, help: U8 }],
    parts: { shaded: { text: X8, json: K8 } },
  },
  tA,
  rA = (...e) => (tA ??= _("./late-features-help.cjs").module32).info(...e),
  Wn,
  iA = (...e) => (Wn ??= _("./late-features-help.cjs").module33).functionsHelp(...e),
  aA = (...e) => (Wn ??= _("./late-features-help.cjs").module33).helpHelp(...e),
  sA = (...e) => (Wn ??= _("./late-features-help.cjs").module33).infoHelp(...e),
  nA = (...e) => (Wn ??= _("./late-features-help.cjs").module33).varsHelp(...e),
  m0,
  oA = (...e) => (m0 ??= _("./late-features-help.cjs").module34).help(...e),
  lA = (...e) => (m0 ??= _("./late-features-help.cjs").module34).listFunctions(...e),
  uA,
  hA = (...e) => (uA ??= _("./late-features-help.cjs").module35).listVariables(...e),
  dA = {
    group: "help",
    commands: [
      { name: "help", result: "text", takes: "topic", run: oA, help: aA, isManual: !0 },
      { name: "info", result: "text", takes: "name", run: rA, help: sA },
      { name: "vars", result: "text", takes: "nothing", run: hA, help: nA },
      { name: "functions", result: "text", takes: "topic", run: lA, help: iA, isManual: !0 },
    ],
  },
  g0,
  fA = (...e) => (g0 ??= _("./late-features-minimize.cjs").module36).maximizeHelp(...e),
  cA = (...e) => (g0 ??= _("./late-features-minimize.cjs").module36).minimizeHelp(...e),
  b0,
  pA = (...e) => (b0 ??= _("./late-features-minimize.cjs").module37).maximize(...e),
  mA = (...e) => (b0 ??= _("./late-features-minimize.cjs").module37).minimize(...e),
  gA = {
    group: "roots, optima and fits",
    commands: [
      {
        name: "minimize",
        result: "marked",
        takes: "text",
        form: "expr over names",
        run: mA,
        help: cA,
      },
      {
        name: "maximize",
        result: "marked",
        takes: "text",
        form: "expr over names",
        run: pA,
        help: fA,
      },
    ],
  },
  bA,
  vA = (...e) => (bA ??= _("./late-features-paths.cjs").module38).pathsHelp(...e),
  v0,
  wA = (...e) => (v0 ??= _("./late-features-paths.cjs").module39).derivativeIn(...e),
  kA = (...e) => (v0 ??= _("./late-features-paths.cjs").module39).pathsJson(...e),
  xA,
  yA = (...e) => (xA ??= _("./late-features-paths.cjs").module40).renderPaths(...e),
  $A,
  AA = (...e) => ($A ??= _("./late-features-paths.cjs").module41).paths(...e),
  OA = {
    group: "the chain rule",
    commands: [{ name: "paths", result: "marked", takes: "expressions", run: AA, help: vA }],
    parts: { paths: { text: yA, json: kA, results: wA } },
  },
  CA,
  NA = (...e) => (CA ??= _("./late-features-plot.cjs").module42).contour(...e),
  w0,
  MA = (...e) => (w0 ??= _("./late-features-plot.cjs").module43).contourHelp(...e),
  _A = (...e) => (w0 ??= _("./late-features-plot.cjs").module43).plotHelp(...e),
  IA,
  SA = (...e) => (IA ??= _("./late-features-plot.cjs").module44).plot(...e),
  jA = {
    group: "plots",
    commands: [
      {
        name: "plot",
        result: "drawing",
        takes: "text",
        form: "expr, \u2026, x = a..b [, y = c..d] [, tangent at p] [, points v, w] [> file.svg]",
        run: SA,
        help: _A,
      },
      {
        name: "contour",
        result: "drawing",
        takes: "text",
        form: "expr, x = a..b, y = c..d [, levels [v, \u2026]] [, points v, w] [> file.svg]",
        run: NA,
        help: MA,
      },
    ],
  },
  EA,
  TA = (...e) => (EA ??= _("./late-features-quit.cjs").module45).quitHelp(...e),
  FA = {
    group: "the session",
    commands: [{ name: "quit", result: "marked", takes: "nothing", run: () => "quit", help: TA }],
  },
  PA,
  DA = (...e) => (PA ??= _("./late-features-read.cjs").module46).readHelp(...e),
  BA,
  qA = (...e) => (BA ??= _("./late-features-read.cjs").module47).read(...e),
  VA = {
    group: "programs",
    commands: [
      {
        name: "read",
        result: "marked",
        takes: "text",
        form: "FILE [classes] [missing nan]",
        run: qA,
        help: DA,
      },
    ],
  },
  k0,
  LA = (...e) => (k0 ??= _("./late-features-settings.cjs").module48).resetHelp(...e),
  RA = (...e) => (k0 ??= _("./late-features-settings.cjs").module48).setHelp(...e),
  HA,
  WA = (...e) => (HA ??= _("./late-features-settings.cjs").module49).reset(...e),
  zA,
  GA = (...e) => (zA ??= _("./late-features-settings.cjs").module50).set(...e),
  UA = {
    group: "the session",
    commands: [
      { name: "set", result: "text", takes: "setting", run: GA, help: RA },
      { name: "reset", result: "marked", takes: "names", run: WA, help: LA },
    ],
  },
  YA,
  KA = (...e) => (YA ??= _("./late-features-solve.cjs").module51).solveHelp(...e),
  JA,
  XA = (...e) => (JA ??= _("./late-features-solve.cjs").module52).solve(...e),
  QA = {
    group: "roots, optima and fits",
    commands: [
      {
        name: "solve",
        result: "marked",
        takes: "text",
        form: "equations for names",
        run: XA,
        help: KA,
      },
    ],
  },
  ZA,
  eO = (...e) => (ZA ??= _("./late-features-step.cjs").module53).stepHelp(...e),
  tO,
  rO = (...e) => (tO ??= _("./late-features-step.cjs").module54).stepsJson(...e),
  x0,
  iO = (...e) => (x0 ??= _("./late-features-step.cjs").module55).pagesOfSteps(...e),
  aO = (...e) => (x0 ??= _("./late-features-step.cjs").module55).renderSteps(...e),
  sO,
  nO = (...e) => (sO ??= _("./late-features-step.cjs").module56).step(...e),
  oO = {
    group: "the chain rule",
    commands: [
      {
        name: "step",
        result: "marked",
        takes: "text",
        form: "[bfs] [expr]",
        isOptional: !0,
        run: nO,
        help: eO,
      },
    ],
    parts: { steps: { text: aO, json: rO, pages: iO } },
  },
  lO,
  uO = (...e) => (lO ??= _("./late-features-trace.cjs").module57).traceHelp(...e),
  hO,
  dO = (...e) => (hO ??= _("./late-features-trace.cjs").module58).trace(...e),
  fO = {
    group: "the chain rule",
    commands: [
      {
        name: "trace",
        result: "marked",
        takes: "text",
        form: "[all] [expr]",
        isOptional: !0,
        run: dO,
        help: uO,
      },
    ],
  },
  cO,
  pO = (...e) => (cO ??= _("./late-features-uncertainty.cjs").module59).budget(...e),
  mO,
  gO = (...e) => (mO ??= _("./late-features-uncertainty.cjs").module60).correlations(...e),
  zn,
  bO = (...e) => (zn ??= _("./late-features-uncertainty.cjs").module61).budgetHelp(...e),
  vO = (...e) => (zn ??= _("./late-features-uncertainty.cjs").module61).correlateHelp(...e),
  wO = (...e) => (zn ??= _("./late-features-uncertainty.cjs").module61).monteCarloHelp(...e),
  kO = (...e) => (zn ??= _("./late-features-uncertainty.cjs").module61).sensitivityHelp(...e),
  xO,
  yO = (...e) => (xO ??= _("./late-features-uncertainty.cjs").module62).monteCarlo(...e),
  $O,
  AO = (...e) => ($O ??= _("./late-features-uncertainty.cjs").module63).sensitivity(...e),
  OO = {
    group: "uncertainty",
    commands: [
      {
        name: "budget",
        result: "marked",
        takes: "text",
        form: "[expr] [, second]",
        isOptional: !0,
        run: pO,
        help: bO,
      },
      {
        name: "correlate",
        result: "marked",
        takes: "text",
        form: "[a b r, \u2026]",
        isOptional: !0,
        run: gO,
        help: vO,
      },
      {
        name: "montecarlo",
        result: "marked",
        takes: "text",
        form: "[expr] [, n 1e6] [, seed 42]",
        isOptional: !0,
        run: yO,
        help: wO,
      },
      { name: "sensitivity", result: "marked", takes: "expression", run: AO, help: kO },
    ],
  },
  CO,
  NO = (...e) => (CO ??= _("./late-features-what-if.cjs").module64).whatIfHelp(...e),
  MO,
  _O = (...e) => (MO ??= _("./late-features-what-if.cjs").module65).whatIf(...e),
  IO = {
    group: "uncertainty",
    commands: [
      {
        name: "whatif",
        result: "marked",
        takes: "text",
        form: "x += 1%, \u2026 [, expr]",
        run: _O,
        help: NO,
      },
    ],
  },
  Kh = [dA, t8, U$, fO, oO, OA, eA, z8, jA, QA, gA, S8, OO, IO, R$, C8, VA, w8, UA, f8, FA],
  SO,
  jO = (...e) => (SO ??= _("./late-syntax.cjs").module76).fromLatex(...e),
  Va = class extends Error {
    reason;
    statement;
    constructor(e, t) {
      super(e.message), (this.reason = e), (this.statement = t);
    }
  },
  y0 = (e) => $0(e, []);
function $0(e, t) {
  const { block: r = { head: e.text, statements: [] } } = e,
    { word: i, variable: a, head: s } = Ln(e, () => FO(r.head)),
    n = a === void 0 ? t : [...t, a.name],
    l = r.statements.flatMap((u) => {
      if (u.block !== void 0) return [{ source: u, tree: $0(u, n) }];
      const { unclosed: h, text: d } = u;
      return Ln(u, () => {
        if (h === void 0) return PO(u);
        throw rs({ start: h, end: h + 1 }, d[h]);
      });
    });
  for (const { source: u, tree: h } of l) h.kind !== "loop" && Ln(u, () => qO(h, n));
  return { kind: "loop", source: e, word: i, variable: a, head: s, body: l };
}
function Ln(e, t) {
  try {
    return t();
  } catch (r) {
    throw r instanceof q ? new Va(r, e) : r;
  }
}
var EO = /^((?:\u2207\s)?\s*)(repeat|while|for)/u,
  TO = new RegExp(`^(\\s*)(\`[^\`\\n]+\`|${kn})(\\s+)in(?![\\p{L}\\p{N}_])`, "u");
function FO(e) {
  const [t = "", , r = "repeat"] = EO.exec(e) ?? [],
    i = r;
  if (i !== "for") return { word: i, variable: void 0, head: Lm(e, t.length) };
  const [a, s = "", n = ""] = TO.exec(e.slice(t.length)) ?? [];
  if (a === void 0)
    throw we(
      { start: t.length, end: e.length },
      ["a name, `in` and a list"],
      "write for k in 1..10 { \u2026 }",
    );
  const l = t.length + s.length;
  return {
    word: "for",
    variable: { kind: "name", name: n.replaceAll("`", ""), start: l, end: l + n.length },
    head: Lm(e, t.length + a.length),
  };
}
var Lm = (e, t) => We(e.slice(0, t).replace(/[^\n]/g, " ") + e.slice(t));
function PO(e) {
  try {
    return [{ source: e, tree: He(e.text) }];
  } catch (t) {
    const r = BO(e);
    if (r.length < 2) throw t;
    return r.map((i) => Ln(i, () => ({ source: i, tree: DO(i) })));
  }
}
function DO({ text: e }) {
  const t = He(e);
  if (t.kind === "expression") return t;
  throw we(t, ["an expression"], "write each definition on a line of its own");
}
function BO(e) {
  let { text: t } = e,
    r = [],
    i = 0;
  for (const { kind: l, text: u, start: h } of Ta(t))
    if (l === "bracket") i += "([{".includes(u) ? 1 : -1;
    else if (u === "," && i === 0) r.push(h);
    else if ((u === "=" || u === ":") && i === 0) return [];
  let { line: a, column: s } = e,
    n = 0;
  return [...r, t.length].map((l) => {
    const u = t.slice(n, l),
      h = u.search(/\S|$/);
    [a, s] = Rm(a, s, u.slice(0, h));
    const d = { ...e, text: u.slice(h).trimEnd(), line: a, column: s };
    return ([a, s] = Rm(a, s, `${u.slice(h)},`)), (n = l + 1), d;
  });
}
function Rm(e, t, r) {
  const i = r.split(`
`),
    a = [...i.at(-1)].length;
  return i.length === 1 ? [e, t + a] : [e + i.length - 1, a + 1];
}
function qO(e, t) {
  if (e.kind !== "function") {
    for (const r of rt(e)) if (t.includes(r.name)) throw VO(r, r.name);
  }
}
var VO = (e, t) => Ze(e, `${t} is the loop's own name`, "use another name in the block"),
  LO,
  RO = (...e) => (LO ??= _("./late-session-advice.cjs").module74).advised(...e),
  A0 = new Map([
    ["help", ":help"],
    ["?", ":help"],
    ["quit", ":quit"],
    ["exit", ":quit"],
  ]);
function Hm(e, t) {
  return e.startsWith(":") ? e : t.variables.has(e) ? void 0 : A0.get(e);
}
var HO = (e) => A0.has(e),
  WO = (e) => /^:([^\s;#]*)/u.exec(e)?.[1] ?? "";
function zO(e, t, r, i) {
  const a = YO(e, t, r),
    { isManual: s, result: n } = t.get(WO(e)),
    { file: l } = r;
  return a === "quit"
    ? { kind: "quit", statement: i, file: l }
    : "kind" in a
      ? a
      : { kind: "report", parts: a, result: n, statement: i, file: l, ...(s && { isManual: s }) };
}
function GO(e, t) {
  const [, r, i, a] = /^:([^\s#]*)(\s*)(.*)$/su.exec(e),
    s = t.get(r);
  if (s === void 0) {
    const l = Qt(r, t.keys());
    throw ko({ start: 0, end: r.length + 1 }, `:${r}`, l === void 0 ? void 0 : `:${l}`);
  }
  const n = s.takes === "file" ? a.replace(/(?:^|\s)#.*$/s, "").trimEnd() : UO(a).trimEnd();
  return { command: s, argument: new Eh(n, 1 + r.length + i.length) };
}
var UO = (e) => e.replace(/`[^`]*`|#.*$/gs, (t) => (t.startsWith("`") ? t : ""));
function YO(e, t, r) {
  const { command: i, argument: a } = GO(e, t),
    s = a.isEmpty ? void 0 : a.text,
    n = { start: e.length, end: e.length };
  try {
    switch (i.takes) {
      case "nothing":
        if (s === void 0) return i.run(r);
        throw we(a, [`nothing after :${i.name}`]);
      case "expression":
        return i.run(r, s === void 0 ? void 0 : a.expression());
      case "expressions":
        if (s !== void 0) return i.run(r, a.expressions());
        throw we(n, ["an expression"]);
      case "text":
        if (s !== void 0 || i.isOptional) return i.run(r, a, i.help().options ?? []);
        throw we(n, [i.form]);
      case "names":
        return i.run(r, s === void 0 ? [] : (s.match(/`[^`]+`|[^\s,]+/g) ?? []).map(KO));
      case "name":
      case "file":
        if (s !== void 0) return i.run(r, s);
        throw we(n, [JO[i.takes]]);
      case "topic":
      case "setting":
        return i.run(r, s);
    }
  } catch (l) {
    throw l instanceof q && s !== void 0 ? l.at(a) : l;
  }
}
var KO = (e) => e.replaceAll("`", ""),
  JO = { name: "a name", file: "the name of a file" },
  XO = (e) => new Map(e.flatMap(({ commands: t }) => t).map((t) => [t.name, t]));
function QO(e) {
  const t = new Map();
  for (const { group: r, commands: i } of e) t.set(r, [...(t.get(r) ?? []), ...i]);
  return t;
}
var ZO = class {
  stack = [];
  get origins() {
    return this.stack.map(({ origin: e }) => e).reverse();
  }
  get isIdle() {
    return this.stack.length === 0;
  }
  clear() {
    this.stack.length = 0;
  }
  *repliesOf(e, t, r, i, a) {
    const s = t.resolve(e, i),
      n = r.text.indexOf(e, r.text.search(/\S\s/)),
      l = { start: n, end: n + e.length },
      u = [...this.stack.map((h) => h.path), s];
    if (u.indexOf(s) < u.length - 1) throw $o(u.slice(u.indexOf(s))).at(l);
    this.stack.push({ path: s, origin: { file: i, line: r.line } });
    try {
      const h = new fi();
      for (const d of t.read(s)) if (yield* Wm(h.feed(d), s, a)) return;
      yield* Wm(h.end(), s, a);
    } catch (h) {
      throw h instanceof q ? h.at(l) : h;
    } finally {
      this.stack.pop();
    }
  }
};
function* Wm(e, t, r) {
  for (const i of e) for (const a of r(i, t)) if ((yield a, va(a))) return !0;
  return !1;
}
var O0 = class {
  workspace;
  findings;
  take;
  gradients = new Map();
  fault;
  constructor(e, t, r) {
    (this.workspace = e), (this.findings = t), (this.take = r);
  }
  cut(e, t) {
    const r = new Map(),
      i = (a) => {
        if (a.kind === "comprehension") return a;
        if (a.kind === "call" && this.isSpecial(a)) {
          const s = this.byOf(a, t);
          if (s === void 0) return a;
          const n = `gradient ${r.size}`;
          return (
            r.set(n, this.gradient(a.operands[0], s, t)),
            { kind: "name", name: n, start: a.start, end: a.end }
          );
        }
        return vt(a, he(a).map(i));
      };
    return { expression: i(e), parameters: r };
  }
  noteFault(e, t) {
    const r = X(e);
    this.fault ??= Number.isFinite(t)
      ? `the gradient of ${r} is not finite`
      : `${r} is ${Number.isNaN(t) ? "not a number" : "infinite"}`;
  }
  isSpecial({ callee: { name: e }, primes: t }) {
    return t > 0 || (ye.get(e)?.group === "calculus" && !this.workspace.functions.has(e));
  }
  byOf({ callee: e, operands: t }, r) {
    if (e.name !== Ke && e.name !== "grad") return;
    const [, ...i] = t;
    if (i.length === 0) return r;
    const a = i
      .map((s) => (s.kind === "name" ? this.workspace.variables.get(s.name) : void 0))
      .flatMap((s) => (s?.kind === "input" ? [s.quantity] : []));
    if (!(a.length < i.length)) return a.length === 1 ? a[0] : a.flatMap(J);
  }
  gradient(e, t, r) {
    const { workspace: i, findings: a, gradients: s } = this,
      { graph: n, differentiator: l } = i,
      { quantity: u } = i.lower(e, a, r);
    if (z(u)) throw Ri(e, u.length);
    if (this.take !== void 0) return this.take(u, t);
    const h = { findings: a, usesCheckpoints: !1 },
      d = s.get(u) ?? l.gradient(u, h);
    s.set(u, d);
    const { inputs: c, partials: p } = d;
    p.every(Number.isFinite) || this.noteFault(e, n.value(u));
    const b = Number.isNaN(n.value(u)) ? Number.NaN : 0,
      x = new Map(c.map((A, N) => [A, N]));
    return st(t, (A) => n.constant(p[x.get(A) ?? -1] ?? b));
  }
};
function C0(e, t, r = new Be()) {
  const i = new O0(e, r),
    { places: a, lowered: s } = N0(e, t, r, i),
    n = s.map(({ quantity: u }) => e.numbersIn(u));
  for (const [u, h] of a.entries()) h3(h, n[u], t, t.values[u] ?? t.values[0]);
  const l = t.uncertainty && di(e, t.uncertainty, n[0]);
  return {
    destinations: d3(a, n, l?.uncertainty),
    moved: a.map(({ target: u, input: h, index: d }, c) => ({
      input: Ce(u.name.name, d),
      from: d === void 0 ? h?.value : f3(h?.value, d),
      to: n[c],
    })),
    lowered: s,
    faultyGradient: i.fault,
    usesAnswer: s.some(({ usesAnswer: u }) => u) || l?.usesAnswer === !0,
  };
}
function N0(e, t, r, i) {
  const a = t.targets.map((n) => t3(e, n, t));
  for (const [n, l] of a.entries()) s3(l, a.slice(0, n));
  n3(e, t);
  const s = a.map((n, l) => {
    const u = t.values[l] ?? t.values[0],
      h = u3(t, n, u);
    if (qa(u, e.functions).length === 0 && !o3(u)) return e.lower(h, r, n.quantity);
    l3(e, n, u);
    const { expression: d, parameters: c } = i.cut(h, n.quantity);
    return e.lower(d, r, n.quantity, c);
  });
  return { places: a, lowered: s };
}
function e3(e, { destinations: t }) {
  e.asOne(() => {
    for (const { name: r, variable: i, value: a, uncertainty: s } of t)
      i === void 0 ? e.bindInput(r, a, s, !0) : e.moveInput(i, a, s, !0);
  });
}
function t3(e, t, { operator: r }) {
  const { name: i } = t.name,
    a = e.variables.get(i);
  if (a === void 0) {
    if ((r3(e, t), r !== void 0 || t.position !== void 0))
      throw lt(t.name, "variable", i, { advice: `give it a value first: ${oe(i)} = \u2026` });
    return { target: t, variable: a, input: void 0, index: void 0, quantity: void 0 };
  }
  const { input: s, quantity: n } = a;
  if (s === void 0) throw i3(e, t, a);
  const l = t.position && a3(e, t, s),
    u = l === void 0 ? n : J(n)[l];
  return { target: t, variable: a, input: s, index: l, quantity: u };
}
function r3(e, { name: t }) {
  const r = oe(t.name);
  if (Xe.has(t.name) && e.answerNamed(t.name) !== void 0)
    throw Pr(t, `${r} is the last answer`, "only inputs move; x = 5 makes one");
  if (xt.has(t.name))
    throw Pr(t, `${r} is a constant`, `${r} = 5 makes an input of that name for what follows`);
}
function i3(e, { name: t }, r) {
  const { kind: i, quantity: a } = r,
    s = oe(t.name),
    n = `${s} = 5 makes an input of that name for what follows`;
  if (i === "constant") return Pr(t, `${s} is a constant`, n);
  const l = ma(e, a),
    u = [...yt([r])].flatMap((p) => p.input ?? []),
    h = l.length > 0 ? l : e.inputNames(u),
    d = h.length > zm ? [...h.slice(0, zm), "others"] : h,
    c = Qe(d, "and");
  return Pr(t, `${s} is derived from ${c}`, `move these, or: ${n}`);
}
var zm = 3;
function a3(e, { position: t, name: r }, i) {
  const a = t;
  if (typeof i.value == "number") throw tr(r, "only a list has elements");
  const { quantity: s } = e.lower(a);
  if (z(s)) throw Ye(a, s.length);
  const n = e.graph.value(s);
  if (i.value[n - 1] === void 0) throw Si(a, n, i.value.length);
  return n - 1;
}
function s3({ target: e, index: t }, r) {
  if (
    r.find(
      (i) =>
        i.target.name.name === e.name.name && (i.index === void 0 || t === void 0 || i.index === t),
    ) !== void 0
  )
    throw Ze(e, `${Ft(e)} is a target twice`, "name each target once");
}
function n3(e, { targets: t, values: r }) {
  const [i] = r;
  if (
    !(t.length === 1 || r.length > 1 || i === void 0) &&
    !(M0(i) || qa(i, e.functions).length > 0)
  )
    throw Ze(
      i,
      `one right side for ${t.length} targets`,
      `write as many as targets, or a gradient: ${t.map(Ft).join(", ")} -= 0.1*\u2207loss`,
    );
}
var M0 = (e) => e.kind !== "name" && e.kind !== "call" && he(e).every(M0);
function qa(e, t) {
  const r = [],
    i = [e];
  for (let a = i.pop(); a !== void 0; a = i.pop()) {
    const s = he(a),
      n = a.kind === "call" && s.length === 1 ? a.callee.name : "";
    (n === Ke || (n === "grad" && !t.has(n))) && r.push(s[0]), i.push(...s);
  }
  return r;
}
var o3 = (e) => Kt(e).has("grad");
function l3(e, { target: t, variable: r }, i) {
  const a = t.name.name;
  for (const s of qa(i, e.functions)) {
    if (r !== void 0 && e.variablesUnder(s).has(r)) continue;
    const n = X(s),
      l = ma(e, e.lower(s).quantity);
    throw l.find((u) => u.startsWith(`${a} (was`)) === void 0
      ? Ze(
          s,
          `${n} does not depend on ${a}`,
          `name what the gradient is with respect to, as in grad(${n}, ${l[0] ?? "w"})`,
        )
      : Ze(
          s,
          `${n} depends on an earlier ${a}`,
          `= has made a new ${a}; write ${n} again, and move ${a} with :=`,
        );
  }
}
function u3({ operator: e }, { target: t, index: r }, i) {
  if (e === void 0) return i;
  const { name: a, start: s, end: n } = t,
    l =
      r === void 0
        ? a
        : {
            kind: "index",
            base: a,
            position: { kind: "number", value: r + 1, start: s, end: n },
            start: s,
            end: n,
          },
    u = { start: s, end: i.end };
  if (Hi(i) && (e === "+" || e === "-")) {
    const h = i.operands[0];
    return { kind: "chain", operands: [l, h], operators: [`${e}%`], ...u };
  }
  return e === "^"
    ? { kind: "power", base: l, exponent: i, ...u }
    : { kind: "chain", operands: [l, i], operators: [e], ...u };
}
function h3({ target: e, input: t, index: r }, i, { operator: a }, s) {
  if (
    !(
      typeof i == "number" ||
      !(r !== void 0 || typeof t?.value == "number") ||
      (a === void 0 && r === void 0)
    )
  )
    throw Ye(s, i.length, `${Ft(e)} is a number`);
}
function d3(e, t, r) {
  const i = new Map(),
    a = [];
  for (const [s, { target: n, variable: l, input: u, index: h }] of e.entries()) {
    const d = t[s];
    if (h === void 0 || l === void 0 || u === void 0) {
      const b = u !== void 0 && c3(u.value, d) ? u.uncertainty : void 0;
      a.push({ name: n.name.name, variable: l, value: d, uncertainty: r ?? b });
      continue;
    }
    const c = u.value,
      p = i.get(l) ?? {
        value: [...c],
        uncertainty: u.uncertainty === void 0 ? void 0 : [...u.uncertainty],
      };
    i.set(l, p),
      (p.value[h] = d),
      typeof r == "number" && ((p.uncertainty ??= c.map(() => 0)), (p.uncertainty[h] = r));
  }
  return [...a, ...[...i].map(([s, n]) => ({ name: s.name, variable: s, ...n }))];
}
var f3 = (e, t) => e[t],
  c3 = (e, t) =>
    (typeof e == "number" ? void 0 : e.length) === (typeof t == "number" ? void 0 : t.length),
  p3 = 1e4,
  m3 = ({ body: e }) =>
    e.every(({ tree: t }) => g3(t) || t.kind === "expression") &&
    e.some(({ tree: t }) => t.kind === "move"),
  g3 = (e) => e.kind === "move" && e.uncertainty === void 0,
  Ht = class extends Error {},
  b3 = class _0 {
    cells = [];
    workspace;
    loop;
    movers = [];
    steps = [];
    condition;
    now = new Float64Array(0);
    done = new Float64Array(0);
    size = 0;
    counterAt = 0;
    turnAt = 0;
    static of(t, r, i) {
      const a = new _0(t, r);
      try {
        return t.inScratch(() => (a.compile(i) ? a : void 0), { usesCheckpoints: !1 });
      } catch (s) {
        if (s instanceof Ht || s instanceof q) return;
        throw s;
      }
    }
    constructor(t, r) {
      (this.workspace = t), (this.loop = r);
    }
    compile(t) {
      const { workspace: r, loop: i } = this,
        { graph: a } = r;
      r.beginDraws();
      const s = [],
        n = new Set(
          i.body.flatMap(({ tree: u }) => (u.kind === "move" ? rt(u).map(({ name: h }) => h) : [])),
        );
      for (const u of n) {
        const h = r.variables.get(u);
        if (h?.input === void 0) return !1;
        const d = J(h.quantity),
          c = z(h.quantity) ? d.length : void 0;
        this.movers.push({ variable: h, from: s.length, length: c }), s.push(...d);
      }
      if (t !== void 0 && !this.isFixed(t)) return !1;
      (this.counterAt = s.length),
        i.variable !== void 0
          ? (r.bindInput(i.variable.name, 0),
            s.push(J(r.variables.get(i.variable.name)?.quantity ?? [])[0]))
          : s.push(a.input(0, "")),
        (this.turnAt = s.length),
        s.push(a.input(0, "")),
        i.word === "while" && this.compileCondition(s);
      let l = [];
      for (const { source: u, tree: h } of i.body)
        if (h.kind === "move") this.compileColumns(l, s), (l = []), this.compileMove(h, s);
        else if (h.kind === "expression" && !u.silent) {
          const d = new Be({ withGuards: !0, remakes: !0 });
          l.push(r.lower(h.value, d));
        }
      return (
        this.compileColumns(l, s),
        r.hasDrawn
          ? !1
          : ((this.size = s.length),
            (this.now = new Float64Array(this.size)),
            (this.done = new Float64Array(this.size)),
            !0)
      );
    }
    isFixed({ quantity: t, formula: r }) {
      const { graph: i } = this.workspace;
      if (J(t).some((s) => i.isActive(s))) return !1;
      const a = yt(r?.variables ?? []);
      return !this.movers.some(({ variable: s }) => a.has(s));
    }
    run(t, r, i) {
      const { graph: a } = this.workspace;
      if (i.some(({ shapeDependsOnValues: d }) => d)) throw new Ht();
      const s = {
          graph: a,
          inputs: [...t],
          outputs: r,
          guards: i.flatMap(({ guards: d = [] }) => d),
          watch: !0,
        },
        n = r.reduce((d, { by: c }) => d + (c.length > 0 ? 1 : 0), 1),
        l = a.dependencies(r.map(({ node: d }) => d));
      if (l.some((d) => a.operation(d) === jr)) throw new Ht();
      const u = l.length * n > p3 ? Tn(s) : Ps(s),
        h = r.reduce((d, { by: c }) => d + 1 + c.length, 0);
      return { run: u, results: new Float64Array(h) };
    }
    compileCondition(t) {
      const r = new Be({ withGuards: !0, remakes: !0 }),
        { quantity: i } = this.workspace.lower(this.loop.head, r);
      if (z(i)) throw new Ht();
      const { run: a, results: s } = this.run(t, [{ node: i, by: [] }], [r]);
      this.condition = () => (a(this.now, s) ? s[0] : Number.NaN);
    }
    compileColumns(t, r) {
      if (t.length === 0) return;
      if (t.some(({ usesAnswer: h }) => h)) throw new Ht();
      let i = t.flatMap(({ quantity: h }) => J(h).map((d) => ({ node: d, by: [] }))),
        { run: a, results: s } = this.run(
          r,
          i,
          t.map(({ findings: h }) => h),
        ),
        { cells: n } = this,
        l = 0,
        u = t.map(({ quantity: h }) => {
          const [d, c] = [l, l + J(h).length];
          l = c;
          const p = n.push(0) - 1;
          return () => {
            n[p] = z(h) ? Array.from(s.subarray(d, c)) : s[d];
          };
        });
      this.steps.push(() => {
        if (!a(this.now, s)) return !1;
        for (let h = 0; h < s.length; h++) if (!Number.isFinite(s[h])) return !1;
        for (let h = 0; h < u.length; h++) u[h]();
        return !0;
      });
    }
    compileMove(t, r) {
      const { workspace: i } = this,
        { graph: a } = i,
        s = new Map(),
        n = new Be({ withGuards: !0, remakes: !0 }),
        l = [...r],
        u = (N, M) => {
          const f = s.get(N) ?? { by: [], places: [] };
          return (
            s.set(N, f),
            st(M, (m) => {
              f.by.push(m), f.places.push(r.length);
              const w = a.input(0, "");
              return r.push(w), w;
            })
          );
        },
        h = new O0(i, n, u),
        { places: d, lowered: c } = N0(i, t, n, h);
      if (c.some(({ usesAnswer: N }) => N)) throw new Ht();
      for (const [N, { by: M, places: f }] of s) this.compileGradient(l, N, M, f);
      const p = [];
      for (const [N, { variable: M, index: f, target: m }] of d.entries()) {
        const w = this.movers.find((j) => j.variable === M),
          k = c[N]?.quantity;
        if (w === void 0 || k === void 0) throw new Ht();
        if (f !== void 0) {
          if (m.position?.kind !== "number" || z(k)) throw new Ht();
          p.push(w.from + f);
          continue;
        }
        const $ = z(k) ? k.length : void 0;
        if ($ !== w.length) throw new Ht();
        for (let j = 0; j < ($ ?? 1); j++) p.push(w.from + j);
      }
      const b = c.flatMap(({ quantity: N }) => J(N).map((M) => ({ node: M, by: [] }))),
        { run: x, results: A } = this.run(r, b, [n]);
      this.steps.push(() => {
        const { now: N } = this;
        if (!x(N, A)) return !1;
        for (let M = 0; M < p.length; M++) if (!Number.isFinite(A[M])) return !1;
        for (let M = 0; M < p.length; M++) N[p[M]] = A[M];
        return !0;
      });
    }
    compileGradient(t, r, i, a) {
      const s = new Be({ withGuards: !0 }),
        { run: n, results: l } = this.run(t, [{ node: r, by: i }], [s]);
      this.steps.push(() => {
        const { now: u } = this;
        if (!n(u, l)) return !1;
        for (let h = 0; h <= a.length; h++) if (!Number.isFinite(l[h])) return !1;
        for (let h = 0; h < a.length; h++) u[a[h]] = l[h + 1];
        return !0;
      });
    }
    begin(t) {
      const { now: r } = this;
      for (const { variable: i, from: a } of this.movers) {
        const { value: s = 0 } = i.input ?? {};
        typeof s == "number" ? (r[a] = s) : r.set(s, a);
      }
      (r[this.turnAt] = t), this.done.set(r);
    }
    get fits() {
      return this.movers.every(({ variable: { input: t }, length: r }) => {
        const i = t?.value;
        return (typeof i == "number" ? void 0 : i?.length) === r;
      });
    }
    get turns() {
      return this.done[this.turnAt];
    }
    get goesOn() {
      return this.condition === void 0 ? 1 : this.condition();
    }
    turn(t) {
      const { now: r, steps: i } = this;
      r[this.counterAt] = t;
      for (let a = 0; a < i.length; a++) if (!i[a]()) return r.set(this.done), !1;
      return !0;
    }
    keep() {
      (this.now[this.turnAt] = this.turns + 1), this.done.set(this.now);
    }
    writeBack() {
      const { workspace: t, done: r } = this;
      t.asOne(() => {
        for (const { variable: i, from: a, length: s } of this.movers) {
          const n = s === void 0 ? r[a] : Array.from(r.subarray(a, a + s));
          t.moveInput(i, n, i.input?.uncertainty, !0);
        }
      });
    }
  },
  I0 = ({ tree: e }) => e.kind !== "move",
  S0 = ({ body: e }) =>
    e.some(({ tree: t }) => (t.kind === "loop" ? S0(t) : t.kind !== "move" && rt(t).length > 0)),
  Gm = class {
    length;
    loop;
    turns = [];
    pieces = [];
    constructor(e) {
      this.loop = e;
    }
    add(e, t) {
      I0(e) && t !== "" && this.pieces.push(t);
    }
    endTurn() {
      const e = this.pieces.join("; ");
      this.pieces = [];
      const t = this.turns.at(-1);
      t?.text === e ? t.count++ : this.turns.push({ text: e, count: 1 });
    }
    dropTurn() {
      this.pieces = [];
    }
    get text() {
      let e = 0;
      return this.turns
        .map(({ text: t, count: r }) => {
          const i = e + 1;
          return (e += r), t === "" ? "" : `${j0(this.loop, i, e, this.length)} { ${t} }`;
        })
        .filter((t) => t !== "")
        .join("; ");
    }
  };
function j0({ source: e, variable: t, head: r }, i, a, s) {
  if (t === void 0) return `repeat ${a - i + 1}`;
  const { block: n = { head: e.text } } = e,
    l = n.head.slice(r.start, r.end);
  if (i === 1 && a === s) return `for ${oe(t.name)} in ${l}`;
  let u = Kt(r),
    h = "i";
  for (; u.has(h); ) h += "_";
  return `for ${oe(t.name)} in [(${l})[${h}] for ${h} in ${i}..${a}]`;
}
function v3(e, { source: t, tree: r }) {
  if (r.kind === "loop") return "";
  const i = rr(r),
    a = e.filter(({ loop: s }) => s.variable !== void 0);
  return a.some(({ loop: s }) => i.has(s.variable?.name ?? ""))
    ? a.reduceRight((s, { loop: n, turn: l }) => `${j0(n, l, l)} { ${s} }`, t.text)
    : t.text;
}
function E0(e) {
  const t = Kt(e.head),
    r = new Set();
  for (const i of e.body) {
    const { tree: a } = i;
    if (I0(i))
      if (a.kind === "loop") {
        const s = E0(a);
        for (const n of s.mentioned) t.add(n);
        for (const n of s.bound) r.add(n);
      } else {
        for (const s of rr(a)) t.add(s);
        if (a.kind !== "function") for (const { name: s } of rt(a)) r.add(s);
      }
  }
  return { mentioned: t, bound: r };
}
var w3 = class {
  outermost = [];
  counters = [];
  columns = [];
  titles = new Map();
  counterTitles = new Map();
  levels = new Map();
  present = [];
  turn = 0;
  constructor(e) {
    this.addLevel(e);
    for (const t of this.levels.keys()) this.addColumns(t);
  }
  addLevel(e) {
    const t = this.newColumn(e.variable?.name ?? "turn", this.counters),
      r = e.body.some(({ source: i, tree: a }) => !i.silent && Um(a).length > 0);
    this.levels.set(e, { counter: t, isShown: r, columns: new Map() });
    for (const { source: i, tree: a } of e.body) a.kind === "loop" && !i.silent && this.addLevel(a);
  }
  addColumns(e) {
    const t = new Map();
    this.levels.set(e, { ...this.levels.get(e), columns: t });
    for (const r of e.body) {
      const { source: i, tree: a } = r;
      if (i.silent) continue;
      const s = Um(a, i.text);
      t.set(
        r,
        s.map((n) => (this.newColumn(n, this.columns), this.columns.length - 1)),
      );
    }
  }
  newColumn(e, t) {
    let r = t === this.columns ? this.titles : this.counterTitles,
      i = (r.get(e) ?? 0) + 1,
      a = i === 1 ? e : `${e} (${i})`;
    for (; r.has(a); ) a = `${e} (${++i})`;
    r.set(e, i).set(a, r.get(a) ?? 1);
    const s = { name: a, values: [] };
    return t.push(s), s;
  }
  levelOf(e) {
    return this.levels.get(e);
  }
  get rows() {
    return this.outermost.length;
  }
  enter(e, t) {
    this.present.length === 0 && this.turn++, this.present.push({ counter: e.counter, value: t });
  }
  leave() {
    this.present.pop();
  }
  addRow(e) {
    const t = this.outermost.length;
    for (const { counter: r, value: i } of this.present) r.values[t] = i;
    for (const [r, i] of e) this.columns[r].values[t] = i;
    for (const r of [...this.counters, ...this.columns])
      r.values.length === t && r.values.push(void 0);
    this.outermost.push(this.turn);
  }
  addPlainRow(e, t, r) {
    this.counters[0].values.push(t);
    for (const [i, a] of this.columns.entries()) a.values.push(r[i]);
    (this.turn = e), this.outermost.push(e);
  }
  truncate(e, t) {
    (this.present.length = 0), (this.turn = t);
    for (const { values: r } of [...this.counters, ...this.columns])
      r.length = Math.min(r.length, e);
    this.outermost.length = e;
  }
  get shown() {
    const { outermost: e, counters: t, columns: r } = this;
    return { outermost: e, counters: t, columns: r };
  }
};
function Um(e, t = "") {
  switch (e.kind) {
    case "expression":
      return [Ir(t)];
    case "assignment":
      return [e.target.name];
    case "definitions":
      return e.targets.map(({ name: r }) => r);
    default:
      return [];
  }
}
var k3 = class {
    loop;
    context;
    table;
    frames = [];
    text;
    keepsText;
    usesAnswer = !1;
    saved = "";
    turns = 0;
    rows = 0;
    before = new Map();
    notes = new Map();
    newNotes = [];
    newlyMoved = new Map();
    fast;
    compiled;
    compileAfter = 0;
    isQuiet = !1;
    lastExpression;
    hidden;
    lists = new Map();
    constructor(e, t) {
      (this.loop = e),
        (this.context = t),
        (this.table = new w3(e)),
        (this.text = new Gm(e)),
        (this.keepsText = S0(e)),
        m3(e) || (this.compileAfter = Number.POSITIVE_INFINITY);
      for (const r of O3(e)) this.notes.set(Ym(r), { note: r, count: 1 });
    }
    run() {
      this.runTurns(this.loop, this.text, (e) => this.outermostTurn(e));
    }
    finish() {
      const { workspace: e, journal: t, file: r } = this.context,
        { source: i } = this.loop;
      if (
        (this.fast !== void 0 && this.endFast(this.fast),
        this.table.truncate(this.rows, this.turns),
        e.release(...this.lists.values()),
        this.hidden !== void 0)
      ) {
        const { name: u, variable: h } = this.hidden;
        e.putBack(u, h), e.release(h);
      }
      t !== void 0 && this.record(t);
      const a = [...this.before].map(([u, h]) => ({
          input: u,
          from: h,
          to: e.variables.get(u)?.input?.value ?? Number.NaN,
        })),
        s = [...this.notes.values()].map(({ note: u, count: h }) =>
          h === 1 ? u : { ...u, message: `${u.message} (in ${h} turns)` },
        ),
        { turns: n, table: l } = this;
      return { kind: "loop", turns: n, ...l.shown, moved: a, notes: s, statement: i, file: r };
    }
    record(e) {
      const { workspace: t } = this.context;
      for (const n of this.before.keys()) {
        const l = t.variables.get(n);
        l?.input !== void 0 && e.move(l);
      }
      for (const n of this.functions(this.loop)) {
        const { source: l, tree: u } = n;
        this.turns > 0 && u.kind !== "loop" && e.add(u, l.text, !1);
      }
      const { mentioned: r, bound: i } = E0(this.loop),
        { lastExpression: a, usesAnswer: s } = this;
      if (this.keepsText) {
        const n = [...r],
          l = a === void 0 ? [...i] : [...i, nr];
        e.addLoop({ text: this.text.text, keys: l, names: n, usesAnswer: s });
      } else if (a !== void 0) {
        const { path: n, statement: l } = a,
          u = v3(
            n.map(({ loop: h, turn: d }) => ({ loop: h, turn: d })),
            l,
          );
        e.addAnswer(u, () => r, s);
      }
    }
    functions(e) {
      return e.body.flatMap((t) => {
        const { tree: r } = t;
        return r.kind === "loop" ? this.functions(r) : r.kind === "function" ? [t] : [];
      });
    }
    compile(e) {
      const { most: t = Number.POSITIVE_INFINITY, loop: r } = e;
      this.turns < this.compileAfter ||
        t - e.turn < x3 ||
        (this.compiled?.fits !== !0 &&
          ((this.compiled = b3.of(this.context.workspace, r, this.lists.get(e))),
          this.compiled === void 0 && (this.compileAfter = 2 * this.turns + 1)));
    }
    runFast(e) {
      const { workspace: t, progress: r } = this.context,
        { most: i = Number.POSITIVE_INFINITY, loop: a } = e;
      this.compile(e);
      const { compiled: s, table: n } = this;
      if (s === void 0 || this.turns < this.compileAfter || !this.isQuiet) return !1;
      const l = this.lists.get(e),
        u = l === void 0 ? void 0 : t.numbersIn(l.quantity),
        h = n.levelOf(a)?.isShown === !0,
        d = this.turns;
      s.begin(d), (this.fast = { turns: s, after: d, rows: n.rows });
      const c = t.graph.size > $3 ? 0 : y3;
      for (; e.turn < i; ) {
        const { goesOn: b } = s;
        if (b === 0 || Number.isNaN(b)) break;
        const x = e.turn + 1,
          A = u?.[x - 1] ?? x;
        if (!s.turn(A)) break;
        h && n.addPlainRow(x, A, s.cells),
          s.keep(),
          (e.turn = x),
          (x & c) === 0 && r(() => this.progressLine());
      }
      this.endFast(this.fast), (e.turn = this.turns);
      const p = this.turns > d;
      return p || (this.compileAfter = 2 * this.turns + 1), p;
    }
    endFast({ turns: e, after: t, rows: r }) {
      this.fast = void 0;
      const { turns: i } = e;
      e.writeBack(),
        (this.turns = i),
        (this.rows = this.table.rows === r ? r : r + i - t),
        this.table.truncate(this.rows, i),
        this.renewAnswer();
    }
    renewAnswer() {
      const { workspace: e } = this.context,
        { lastExpression: t, turns: r } = this,
        [i] = t?.path ?? [],
        a = this.loop.variable?.name ?? "";
      if (t === void 0 || i === void 0) return;
      i.turn = r;
      const { statement: s } = t,
        n = e.variables.get(a);
      if (s.tree.kind !== "expression" || n === void 0 || !e.variablesUnder(s.tree.value).has(n))
        return;
      const [l] = this.frames;
      l !== void 0 && ((l.turn = r), this.bindElement(l), this.runStatement(s));
    }
    runTurns(e, t, r) {
      const i = { loop: e, turn: 0, value: void 0 };
      this.frames.push(i);
      const a = this.at(e.source, () => this.counting(i, t));
      for (; a(); )
        (this.frames.length === 1 && this.runFast(i)) ||
          (i.turn++,
          r(() => {
            this.at(e.source, () => this.bindElement(i)), this.runBody(i, t);
          }));
      this.frames.pop(),
        this.frames.length > 0 &&
          e.variable !== void 0 &&
          this.context.workspace.putBack(e.variable.name, i.before);
    }
    counting(e, t) {
      const { workspace: r } = this.context,
        { loop: i } = e,
        { head: a, variable: s, word: n } = i;
      if (n === "while") return () => this.at(i.source, () => this.holds(i));
      const { quantity: l, names: u, findings: h, mentionsVariable: d } = r.lower(a);
      if (s === void 0) {
        const M = z(l) ? Number.NaN : r.graph.value(l);
        if (!Number.isInteger(M) || M < 0) {
          const f = z(l) ? `a list of ${l.length}` : Fe(M);
          throw Dr(a, `repeat takes a number of turns, not ${f}`, "write repeat 100 { \u2026 }");
        }
        return (e.most = M), () => e.turn < M;
      }
      if (!z(l))
        throw Dr(
          a,
          "for goes through a list, not a number",
          `write for ${oe(s.name)} in 1..${Fe(r.graph.value(l))} { \u2026 }`,
        );
      const c = (i.source.block?.head ?? "").slice(a.start, a.end),
        p = r.hasDrawn ? r.drawing : void 0,
        b = d ? new Kr(" ".repeat(a.start) + c, 0, u, h, p) : void 0;
      r.endDraws();
      const x = r.hold(l, b);
      this.lists.set(e, x);
      const { name: A } = s;
      this.frames.length > 1
        ? (e.before = r.variables.get(A))
        : (this.hidden = { name: A, variable: r.keepVariable(A) });
      const { length: N } = l;
      return (
        (t.length = N),
        (e.most = N),
        () => (e.turn < N ? !0 : (r.release(x), this.lists.delete(e), !1))
      );
    }
    holds({ head: e }) {
      const { workspace: t } = this.context,
        { quantity: r } = t.lower(e),
        i = z(r) ? Number.NaN : t.graph.value(r);
      if (!Number.isNaN(i)) return i !== 0;
      const a = z(r) ? `a list of ${r.length}` : "nan";
      throw Dr(e, `while takes a condition, not ${a}`, "write while x < 1 { \u2026 }");
    }
    bindElement(e) {
      const { workspace: t } = this.context,
        { loop: r, turn: i } = e,
        a = this.lists.get(e);
      if (r.variable === void 0 || a === void 0) return;
      const { quantity: s, failure: n } = t.made(a);
      if (n !== void 0) throw n;
      const l = J(s)[i - 1];
      if (l === void 0)
        throw Dr(r.head, "the list has become shorter", "go through a list that stays");
      const { formula: u } = a,
        h = t.graph.isActive(l),
        { start: d } = r.head,
        c = (b) => `${" ".repeat(d - 1)}(${b.text.slice(d)})[${i}]`,
        p = u && h ? new Kr(c(u), 0, u, u.shape, u.draws) : void 0;
      t.bindElement(r.variable.name, l, p), (e.value = t.graph.value(l));
    }
    outermostTurn(e) {
      const { workspace: t, progress: r } = this.context;
      t.beginStatement(), t.asOne(e), this.turns++, (this.rows = this.table.rows);
      const i = this.newNotes.splice(0);
      this.isQuiet = i.every(({ code: a }) => a === "moved");
      for (const a of i) this.addNote(a);
      for (const [a, s] of this.newlyMoved) this.before.has(a) || this.before.set(a, s);
      this.newlyMoved.clear(), r(() => this.progressLine());
    }
    addNote(e) {
      const t = Ym(e),
        r = this.notes.get(t);
      r === void 0 ? this.notes.set(t, { note: e, count: 1 }) : r.count++;
    }
    progressLine() {
      const { columns: e } = this.table.shown,
        t = e.flatMap(({ name: r, values: i }) => {
          const a = i[this.rows - 1];
          return typeof a == "number" ? [`${r} ${Fe(a, 4)}`] : [];
        });
      return [`turn ${this.turns}`, ...t.slice(0, 3)].join(" \xB7 ");
    }
    runBody(e, t) {
      const { loop: r } = e,
        i = this.table.levelOf(r);
      i !== void 0 && this.table.enter(i, e.value ?? e.turn);
      const a = new Map();
      for (const s of r.body) {
        const { tree: n } = s;
        if (n.kind === "loop") {
          const u = new Gm(n);
          this.runTurns(n, u, (h) => h()), this.keepsText && t.add(s, u.text);
          continue;
        }
        const l = this.at(s.source, () => this.runStatement(s));
        for (const [u, h] of (i?.columns.get(s) ?? []).entries()) a.set(h, l[u]);
        this.keepsText && t.add(s, this.saved);
      }
      this.keepsText && t.endTurn(),
        i !== void 0 && (i.isShown && this.table.addRow(a), this.table.leave());
    }
    runStatement(e) {
      const { workspace: t, runner: r, file: i } = this.context,
        { source: a, tree: s } = e;
      if (s.kind === "loop") return [];
      if ((t.graph.spend(A3), t.nextStatement(), s.kind === "move"))
        for (const { name: d } of rt(s))
          this.before.has(d) ||
            this.newlyMoved.has(d) ||
            this.newlyMoved.set(d, t.variables.get(d)?.input?.value);
      const n = { statement: a, file: i, isRow: !1, isInLoop: !0 },
        { replies: l, usesAnswer: u, draws: h } = r.run(s, n);
      return (
        (this.saved = Xr(Ki(s, a.text, t, h).text)),
        t.endDraws(),
        (this.usesAnswer ||= u),
        s.kind === "expression" &&
          (this.lastExpression = { path: this.frames.map((d) => ({ ...d })), statement: e }),
        l.flatMap((d) => this.taken(d))
      );
    }
    taken(e) {
      return e.kind !== "answer" && e.kind !== "definition" && e.kind !== "move"
        ? []
        : (this.newNotes.push(...e.notes),
          e.kind === "answer"
            ? [e.value]
            : e.kind === "definition"
              ? e.value === void 0
                ? []
                : [e.value]
              : []);
    }
    at(e, t) {
      try {
        return t();
      } catch (r) {
        if (!(r instanceof q)) throw r;
        const i = this.where();
        throw new Va(i === void 0 ? r : r.inTurn(i), e);
      }
    }
    where() {
      const e = this.frames.filter(({ turn: r }) => r > 0);
      if (e.length === 0) return;
      const t = e.map(({ loop: r, turn: i, value: a }) =>
        r.variable === void 0 || a === void 0 ? `turn ${i}` : `${r.variable.name} = ${Fe(a)}`,
      );
      return `${this.frames[0]?.loop.variable === void 0 ? "in" : "at"} ${t.join(", ")}`;
    }
  },
  x3 = 8,
  y3 = 1023,
  $3 = 1e4,
  A3 = 64,
  Ym = ({ code: e, line: t, column: r }) => `${e} ${t}:${r}`;
function O3(e) {
  return T0(e)
    ? e.body.flatMap(({ source: t, tree: r }) =>
        r.kind === "loop"
          ? []
          : r.kind !== "assignment" || !Kt(r.value).has(r.target.name)
            ? []
            : [
                {
                  code: "moved",
                  message: `${oe(r.target.name)} is built on itself by =: a formula, which goes on following what moves; := keeps its numbers`,
                  ...Ne(t, r.start),
                },
              ],
      )
    : [];
}
var T0 = ({ body: e }) => e.some(({ tree: t }) => (t.kind === "loop" ? T0(t) : t.kind === "move"));
function C3(e, t) {
  let r = new Map(),
    i = new Set(),
    a = new Map(t.functions),
    s = new Set(),
    n = !1,
    l = (c, p) => {
      if (i.has(c) || r.has(c)) return;
      const b = xt.has(c) || t.variables.has(c) || n,
        x = p && !b && !s.has(c);
      r.set(c, x ? "required" : "optional");
    },
    u = (c, p) => {
      const b = (x) => i.has(x);
      for (const x of Jt(c, { functions: a, isVariable: b }).keys()) l(x, p);
      for (const x of Jt(c, { functions: a, isVariable: () => !0 }).keys()) l(x, !1);
    },
    h = ({ head: c, variable: p, body: b }) => {
      u(c, !0), p !== void 0 && i.add(p.name);
      for (const { source: x, tree: A } of b) A.kind === "loop" ? h(A) : d(A, x.text);
    },
    d = (c, p) => {
      if (c.kind === "function") {
        a.set(c.target.name, M3(c, p));
        return;
      }
      for (const b of dt(c)) u(b, !HO(p));
      for (const b of c.kind === "expression" ? Xe : rt(c).map((x) => x.name)) i.add(b);
    };
  for (const c of e) {
    const { text: p } = c;
    if (p.startsWith(":")) {
      for (const x of _3(p, a)) l(x, !1), s.add(x);
      n ||= /^:(?:load|read)\b/.test(p);
      continue;
    }
    const b = N3(c);
    b?.kind === "loop" ? h(b) : b !== void 0 && d(b, p);
  }
  return r;
}
function N3(e) {
  try {
    return e.block === void 0 ? He(e.text) : y0(e);
  } catch (t) {
    if (t instanceof q || t instanceof Va || t instanceof RangeError) return;
    throw t;
  }
}
var M3 = ({ target: e, parameters: t, body: r }, i) => ({
  name: e.name,
  parameters: t.map(({ name: a }) => a),
  body: r,
  text: i,
});
function _3(e, t) {
  const r = new Set();
  for (const [i] of e.matchAll(/`[^`]+`|[\p{L}_\u221e][\p{L}\p{N}\p{M}_]*/gu)) {
    const a = i.replaceAll("`", "");
    r.add(a);
    const s = t.get(a);
    if (s !== void 0)
      for (const n of Jt(s.body, { functions: t, isVariable: () => !0 }).keys())
        s.parameters.includes(n) || r.add(n);
  }
  return r;
}
var I3 = () =>
    /(?<![\p{L}\p{M}\p{N}_.])(\d[\d_]*|)\.(\d+)\((\d+)\)(?!\s*(?:[\^!(['\u2032\u207b\u207a\u00b2\u00b3\u00b9\u2070\u2074-\u2079]|\*\*))/gu,
  S3 = /(?<=[\d.)\]]\s*)\+[-\u2212](?=\s*[\d.])/gu,
  j3 = /(?<![\d.-])(\d{4})-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?![\d.-])/g,
  E3 = /^([\p{L}_][\p{L}\p{N}_]*)\s*<-\s+(\S.*)$/gsu;
function T3(e) {
  const { text: t } = e;
  if (!/\+[-\u2212]|<-|\.\d+\(\d|\d{4}-\d/.test(t)) return [];
  const r = t.replace(/`[^`]*`/g, (a) => "x".repeat(a.length)),
    i = (a, s) => ({ code: "notation", message: a, ...Ne(e, s) });
  return [
    ...[...r.matchAll(I3())].map(({ 0: a, 1: s, 2: n, 3: l, index: u }) => {
      const h = `${s}.${n}`,
        d = F3(l, n.length);
      return i(`${a} is the product ${h}*${l}; for an uncertainty write ${h} \xB1 ${d}`, u);
    }),
    ...[...r.matchAll(j3)].map(({ 0: a, 1: s, 2: n, 3: l, index: u }) =>
      i(`${a} is the difference ${Number(s) - Number(n) - Number(l)}; is a date meant?`, u),
    ),
    ...[...r.matchAll(E3)].map(({ 1: a, 2: s }) =>
      i(`<- compares ${a} with a negative number; to assign write ${a} = ${s}`, 0),
    ),
    ...[...r.matchAll(S3)].map(({ 0: a, index: s }) =>
      i(`${a} adds a negative number; for an uncertainty write \xB1 or +/-`, s),
    ),
  ];
}
function F3(e, t) {
  const r = e.padStart(t + 1, "0");
  return `${r.slice(0, -t).replace(/^0+(?=\d)/, "")}.${r.slice(-t)}`;
}
function P3(e, t) {
  if (!t.text.includes("log")) return [];
  const [r] = dt(e).flatMap((i) => D3(i) ?? []);
  return r === void 0
    ? []
    : [{ code: "notation", message: "log is natural; log10(x) is to base 10", ...Ne(t, r.start) }];
}
function D3(e) {
  const t = [e];
  for (let r = t.pop(); r !== void 0; r = t.pop()) {
    const i = he(r);
    if (r.kind === "call" && r.callee.name === "log" && i.length === 1) return r.callee;
    for (let a = i.length - 1; a >= 0; a--) t.push(i[a]);
  }
}
var Da = 1e3,
  Km = 1e3,
  B3 = class {
    workspace;
    journal;
    steps = [];
    texts = [];
    forgotten = 0;
    constructor(e, t) {
      (this.workspace = e), (this.journal = t);
    }
    begin(e) {
      this.dropVain(),
        this.texts.push(e.length > Km ? `${e.slice(0, Km)}\u2026` : e),
        this.texts.length > 2 * Da && ((this.forgotten += Da), (this.texts = this.texts.slice(Da)));
      const t = this.workspace.remember();
      t.state === void 0
        ? (this.steps = [])
        : this.steps.push({ text: this.texts.at(-1), moment: t, mark: this.journal.mark() }),
        this.steps.length > Da && (this.steps = this.steps.slice(-Da / 2));
    }
    settle() {
      const e = this.steps.pop();
      if (e === void 0) return;
      const t = this.workspace.isAt(e.moment) ? e.moment : this.workspace.remember();
      this.steps.push({ ...e, moment: t });
    }
    dropVain() {
      const e = this.steps.at(-1);
      e !== void 0 && this.workspace.isAt(e.moment) && this.steps.pop();
    }
    undo() {
      this.dropVain();
      const e = this.steps.pop();
      if (!(e === void 0 || !this.workspace.comeBack(e.moment)))
        return this.journal.returnTo(e.mark), Ir(e.text);
    }
    *entered() {
      for (const [e, t] of this.texts.entries()) yield [this.forgotten + e + 1, Ir(t)];
    }
  },
  Jm = class extends Error {};
function q3(e, t, r) {
  const { graph: i } = e,
    a = i.size,
    s = performance.now() + r,
    n = () => {
      if (performance.now() > s) throw new Jm();
    };
  e.beginDraws();
  try {
    return i.whileWatching(n, () => V3(e, t));
  } catch (l) {
    if (l instanceof q) return l;
    if (l instanceof Jm || l instanceof RangeError) return;
    throw l;
  } finally {
    e.rollBack(a);
  }
}
function V3(e, t) {
  const r = He(t);
  if (r.kind === "function" || r.kind === "definitions") return;
  if (r.kind === "move") return L3(e, r, t);
  const { quantity: i, mentionsVariable: a } = e.lower(r.value),
    s = e.numbersIn(i),
    n = Zs(e),
    l = en(Ks(e, i, n)),
    u = r.kind === "assignment" ? r.uncertainty : void 0;
  if (u !== void 0 && a) return;
  const h = u === void 0 ? Ys(e, i, n) : di(e, u, s).uncertainty,
    d = r.kind === "expression" ? void 0 : r.target.name;
  return F0({ name: d, value: s, ...ca(h), gradient: l }, t);
}
function L3(e, t, r) {
  const { moved: i } = C0(e, t),
    [a] = i;
  if (!(a === void 0 || i.length > 1)) return F0({ name: a.input, value: a.to, gradient: [] }, r);
}
var F0 = (e, t) => ({
  kind: "answer",
  ...e,
  notes: [],
  statement: { text: t, line: 1, column: 1, silent: !1, unclosed: void 0 },
  file: "",
});
function R3({ code: e, span: t }, r) {
  return e !== "syntax" && e !== "unknown-name" ? !0 : t !== void 0 && t.end < r.trimEnd().length;
}
var H3,
  W3 = (...e) => (H3 ??= _("./late-session-uncertainty.cjs").module75).higherOrderEffect(...e),
  z3 = 1e-9,
  G3 = 64,
  U3 = 3,
  P0 = (e, t, r) => r > 0 && e <= z3 * Math.max(Math.abs(t), r);
function Y3(e, t, r, i, a, s) {
  const n = [];
  for (const [l, u] of J(t).slice(0, G3).entries()) {
    const h = typeof r == "number" ? r : r[l],
      d = K3(e, u, h, i),
      c = d.length === 0 ? void 0 : W3(e, u, d, h);
    if (c === void 0) continue;
    const p = s === void 0 ? `element ${l + 1}` : `${s}[${l + 1}]`,
      b = z(t) ? ` of ${p}` : "",
      x = z(t) ? `${p} ` : s === void 0 ? "" : `${s} `,
      A = c.isKnown && !(z(t) && s === void 0) ? `:budget ${x}second` : ":montecarlo";
    if (
      (n.push({
        code: "uncertainty",
        message: `the uncertainty${b} vanishes to first order only`,
        cause: `${c.what} (${A})`,
        ...Ne(a, 0),
      }),
      n.length === U3)
    )
      break;
  }
  return n;
}
function K3(e, t, r, i) {
  const { graph: a } = e,
    s = a.value(t);
  if (!a.isActive(t) || !Number.isFinite(s)) return [];
  const n = i(t).inputs.filter((u) => Gs(e, u) > 0),
    l = n.reduce((u, h) => Math.max(u, Gs(e, h)), 0);
  return P0(r, s, l) ? n : [];
}
var J3 = 1e4;
function X3(e, t, r, i) {
  const { graph: a } = e;
  if (i.some(({ shapeDependsOnValues: M }) => M)) return;
  const s = r.flatMap(({ answer: M, quantity: f }) =>
      J(f).map((m) => ({ node: m, by: M.gradient.length > 0 ? e.gradient(m).inputs : [] })),
    ),
    n = s.reduce((M, { by: f }) => M + 1 + f.length, 0),
    l = kh(a, t[0] ?? a.size),
    u = new Float64Array(n + l.length),
    h = t.map((M) => e.inputOf(M).input),
    d = [];
  for (const { answer: M, quantity: f } of r) {
    const m = J(f).length,
      w = d.reduce((B, { outputs: R }) => B + R, 0),
      k = s.slice(0, w).reduce((B, { by: R }) => B + 1 + R.length, 0),
      $ = s.slice(w, w + m),
      j = Q3(e, h, M, f, $, u, k);
    if (j === void 0) return;
    d.push({ make: j, outputs: m });
  }
  const c = i.flatMap((M) => M.guards ?? []),
    p = l.map((M) => ({ node: M, by: [] })),
    b = { graph: a, inputs: t, outputs: [...s, ...p], guards: c, watch: !0 },
    x = 1 + s.filter(({ by: M }) => M.length > 0).length,
    A = a.size * x > J3 ? Tn(b) : Ps(b),
    N = new Float64Array(t.length);
  return (M) => {
    for (let m = 0; m < N.length; m++) N[m] = M[m];
    if (!A(N, u)) return;
    for (let m = 0; m < u.length; m++) if (!Number.isFinite(u[m]) || (m >= n && Pa(u[m]))) return;
    const f = [];
    for (const { make: m } of d) {
      const w = m(M);
      if (w === void 0) return;
      f.push(w);
    }
    return f;
  };
}
function Q3(e, t, r, i, a, s, n) {
  let l = n + 1,
    u = [],
    h = new Map();
  for (const { node: m, by: w } of a)
    u.push(l++), h.set(m, { inputs: w, partials: w.map(() => l++) });
  const d = Js(e, i, (m) => h.get(m));
  if (d === "too large") return;
  const c = (m) => (m === 0 ? 0 : s[m - 1]),
    p = [...d].map(([m, w], k) => ({
      name: r.gradient[k].input,
      column: t.indexOf(m),
      value: m.value,
      spread: m.uncertainty === void 0 ? D0 : { uncertainty: m.uncertainty },
      places: Xs(w, m.value, i),
      isPresent: e.variables.get(m.name)?.input === m,
    }));
  if (p.some(({ isPresent: m }) => !m)) return;
  const b = z(i) ? u : u[0],
    x = eC(e, i, h, u, c),
    { kind: A, name: N, statement: M, file: f } = r;
  return (m) => {
    const w = x();
    if (w !== void 0)
      return {
        kind: A,
        name: N,
        value: Rh(b, c),
        ...w,
        gradient: p.map(({ name: k, column: $, value: j, spread: B, places: R }) => ({
          input: k,
          value: $ === -1 ? j : m[$],
          ...B,
          partial: Rh(R, c),
        })),
        notes: Z3,
        statement: M,
        file: f,
      };
  };
}
var Z3 = [],
  D0 = {},
  Xm = () => D0;
function eC(e, t, r, i, a) {
  if (!e.isUncertain) return Xm;
  const s = J(t).map((u, h) => {
      const { inputs: d, partials: c } = r.get(u),
        p = d.map((N) => e.inputOf(N)),
        b = Us(e, p),
        x = p.reduce((N, M) => Math.max(N, fa(M) ?? 0), 0),
        A = (N) => a(c[N]);
      return b && { at: h, largest: x, size: () => b(A) };
    }),
    n = s.filter((u) => u !== void 0);
  if (n.length === 0) return Xm;
  const l = s.map(() => 0);
  return () => {
    for (const { at: u, largest: h, size: d } of n) {
      const c = d();
      if (P0(c, a(i[u]), h)) return;
      l[u] = c;
    }
    return { uncertainty: z(t) ? [...l] : l[0] };
  };
}
var Rh = (e, t) => (typeof e == "number" ? t(e) : e.map((r) => Rh(r, t))),
  gt = 1e-12,
  Jh = ({ code: e }) => tC.has(e),
  tC = new Set(
    pt
      .filter(({ group: e }) => e === "steps and choice" || e === "operators")
      .filter(({ partials: e }) => e.every((t) => t === "0"))
      .map(({ code: e }) => e),
  ),
  rC = ({ name: e }) => iC.has(e),
  iC = new Set(["relu", "max", "min", "clamp"]),
  aC = (e) => Jh(e) && e.group === "operators",
  Qm = 5;
function sC(e, t) {
  const r = e.operation(t);
  if (r?.saturates === void 0) return !1;
  const i = e.arity(t);
  if (!r.variadic) {
    for (let n = 0; n < i; n++) {
      const l = e.value(e.operand(t, n));
      if (!(i === 1 && Math.abs(l) < Qm) && nC(e, t, r, n)) return !0;
    }
    return !1;
  }
  let [a, s] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let n = 0; n < i; n++) {
    const l = e.value(e.operand(t, n));
    (a = Math.min(a, l)), (s = Math.max(s, l));
  }
  return s - a > Qm;
}
function nC(e, t, r, i) {
  if (!B0(r, i) || !e.isActive(e.operand(t, i))) return !1;
  const a = ch(e, t, i);
  return a !== void 0 && Math.abs(a) < gt;
}
function B0({ parameters: e, saturates: t }, r) {
  const i = e[Math.min(r, e.length - 1)];
  return i !== void 0 && t?.includes(i.name) === !0;
}
var oC = 8,
  Zm = 1e-4,
  e0 = 0.9,
  lC = class {
    flow;
    before;
    local;
    size;
    links;
    effect;
    first;
    isExtreme;
    direction;
    constructor(e, t) {
      const r = e.nodes.length;
      (this.flow = e),
        (this.direction = t),
        (this.before = new Int32Array(r).fill(-1)),
        (this.local = new Float64Array(r)),
        (this.size = new Float64Array(r)),
        (this.links = new Int32Array(r)),
        (this.effect = new Float64Array(r)),
        (this.first = new Int32Array(r).fill(-1)),
        (this.isExtreme = new Uint8Array(r));
      for (let i = r - 1; i >= 0; i--)
        e.isReached[i] !== 0 && (this.before[i] !== -1 && this.extend(i), this.offer(i));
    }
    to(e) {
      const t = this.links[e],
        r = this.effect[e];
      if (!(t < oC || this.isExtreme[e] === 1) && !(this.direction * r > Math.log(gt)))
        return { first: this.first[e], links: t, each: Math.exp(r / t) };
    }
    extend(e) {
      const t = this.before[e],
        r = Math.abs(this.local[e]),
        i = this.direction === 1 ? r < e0 : r > 1 / e0,
        a = this.first[t];
      (this.links[e] = this.links[t] + (i ? 1 : 0)),
        (this.effect[e] = this.effect[t] + (i ? Math.log(r) : 0)),
        (this.first[e] = a === -1 && i ? t : a);
      const s = !i || (r >= Zm && r <= 1 / Zm);
      this.isExtreme[e] = s ? this.isExtreme[t] : 1;
    }
    offer(e) {
      const { targets: t, locals: r, starts: i, ends: a } = this.flow;
      for (let s = i[e]; s < a[e]; s++) {
        const n = t[s],
          l = r[s],
          u = this.size[e] + Math.log(Math.abs(l));
        (this.before[n] !== -1 && !(u > this.size[n])) ||
          ((this.before[n] = e), (this.local[n] = l), (this.size[n] = u));
      }
    }
  },
  uC = (e, t, r) => q0(e, t, (i) => fC(e, i, r), 1),
  hC = (e, t) => q0(e, t, (r) => cC(e, r), -1);
function* q0(e, t, r, i) {
  const a = new dC(e, t);
  for (let l = e.nodes.length - 1; l >= 0 && a.count > 0; l--) {
    const u = e.isReached[l] === 1 ? r(l) : void 0;
    u !== void 0 && a.explainBelow(l) && (yield u);
  }
  if (a.count === 0) return;
  const s = new lC(e, i),
    n = new Set();
  for (const l of t) {
    const u = a.has(l) ? s.to(e.placeOf(l)) : void 0;
    if (u === void 0 || n.has(u.first)) continue;
    n.add(u.first);
    const { first: h, links: d, each: c } = u;
    yield { kind: i === 1 ? "fading" : "growing", node: e.nodes[h], links: d, each: c };
  }
}
var dC = class {
  count;
  flow;
  isLeft;
  isDone;
  constructor(e, t) {
    (this.flow = e),
      (this.count = t.length),
      (this.isLeft = new Uint8Array(e.nodes.length)),
      (this.isDone = new Uint8Array(e.nodes.length));
    for (const r of t) this.isLeft[e.placeOf(r)] = 1;
  }
  has(e) {
    return this.isLeft[this.flow.placeOf(e)] === 1;
  }
  explainBelow(e) {
    const { flow: t, isLeft: r, isDone: i } = this,
      { count: a } = this,
      s = [],
      n = (l) => {
        i[l] !== 1 && ((i[l] = 1), s.push(l), (this.count -= r[l]), (r[l] = 0));
      };
    n(e);
    for (let l = s.pop(); l !== void 0; l = s.pop()) t.eachOperand(l, n);
    return this.count < a;
  }
};
function fC(e, t, r) {
  const { graph: i, positions: a, locals: s, starts: n, ends: l } = e,
    u = e.nodes[t],
    h = i.operation(u);
  if (!(h?.saturates === void 0 || !(e.sizes[t] * Math.max(1, Math.abs(i.value(u))) >= gt * r)))
    for (let d = n[t]; d < l[t]; d++) {
      const c = s[d];
      if (Math.abs(c) < gt && B0(h, a[d])) return { kind: "flat", node: u, local: c };
    }
}
function cC(e, t) {
  const { locals: r, starts: i, ends: a } = e,
    s = e.nodes[t],
    n = Math.max(1, Math.abs(e.graph.value(s))) / gt;
  for (let l = i[t]; l < a[t]; l++) {
    const u = r[l];
    if (Math.abs(u) > n) return { kind: "steep", node: s, local: u };
  }
}
var Lh = 1,
  pC = 2;
function* mC(e, t) {
  const { nodes: r, isReached: i } = e,
    a = new Uint8Array(r.length),
    s = [];
  for (let u = r.length - 1; u >= 0; u--) {
    const h = a[u];
    if (
      (h !== 0 &&
        e.eachOperand(u, (p) => {
          a[p] = a[p] | h;
        }),
      i[u] === 0)
    )
      continue;
    const d = e.graph.operation(r[u]),
      c = d !== void 0 && Jh(d) ? Lh : pC;
    for (const p of bC(e, u)) (a[p] = a[p] | c), c === Lh && s.push({ at: u, operand: p });
  }
  const n = new Uint8Array(r.length);
  for (const u of t) {
    const h = e.placeOf(u);
    i[h] === 0 && a[h] === Lh && (n[h] = 1);
  }
  for (const u of r.keys())
    e.eachOperand(u, (h) => {
      n[h] === 1 && (n[u] = 1);
    });
  let l = -1;
  for (const { at: u, operand: h } of s)
    n[h] === 0 || u === l || ((l = u), yield { kind: "step", node: r[u] });
}
function* gC(e) {
  const { graph: t, nodes: r, sizes: i, starts: a, ends: s } = e;
  for (let n = r.length - 1; n >= 0; n--) {
    const l = r[n],
      u = t.operation(l);
    u === void 0 ||
      !rC(u) ||
      (i[n] > 0 && a[n] === s[n] && (yield { kind: "flat", node: l, local: 0 }));
  }
}
function bC(e, t) {
  const { targets: r, starts: i, ends: a } = e;
  if (a[t] - i[t] === e.graph.arity(e.nodes[t])) return [];
  const s = new Set(r.slice(i[t], a[t])),
    n = [];
  return (
    e.eachOperand(t, (l) => {
      s.has(l) || n.push(l);
    }),
    n
  );
}
function vC(e, t) {
  const { nodes: r, locals: i, starts: a, ends: s } = e;
  for (let n = r.length - 1; n >= 0; n--) {
    const l = r[n],
      u = t.get(l);
    if (Number.isNaN(u)) return { kind: "nan", node: l, upstream: u, local: Number.NaN };
    for (let h = a[n]; h < s[n]; h++) {
      const d = i[h];
      if (Number.isNaN(u * d)) return { kind: "nan", node: l, upstream: u, local: d };
    }
  }
}
var wC = 3,
  kC = 100,
  xC = 64;
function yC(e, t, r, i, a) {
  let s = [],
    n = new Set(),
    l = 0;
  for (const u of $C(e, t, r, i)) {
    const h = i.observations.siteOf(u.node),
      d = EC(e, u),
      c = `${h?.start} ${d}`,
      p = n.has(c) ? void 0 : jC(e, u, d, h, a);
    if ((n.add(c), p !== void 0 && s.push(p), s.length === wC || ++l === kC)) break;
  }
  return s;
}
function* $C(e, t, r, i) {
  const a = z(t) ? t.slice(0, xC) : [t];
  for (const [s, n] of a.entries()) {
    const l = z(t) ? s : void 0,
      u = AC(e.graph.value(n), r, l);
    u !== void 0 && (yield* CC(e, n, u, i));
  }
}
function AC(e, t, r) {
  if (!Number.isFinite(e)) return;
  const i = new OC(Math.abs(e));
  for (const { value: a, partial: s } of t) {
    const n = r === void 0 ? s : s[r];
    if (typeof n == "number") i.at(a, n);
    else for (let l = 0; l < n.length; l++) i.at(a[l], n[l]);
  }
  return i.isSuspicious ? i : void 0;
}
var OC = class {
  size;
  least = Number.POSITIVE_INFINITY;
  scale;
  exploded = !1;
  undefined = !1;
  stopped = !1;
  dead = !0;
  constructor(e) {
    (this.size = e), (this.scale = e);
  }
  at(e, t) {
    const r = Math.abs(t),
      i = r * Math.abs(e);
    if ((i > this.scale && (this.scale = i), r !== 0 && (this.dead = !1), r === 0))
      this.stopped = !0;
    else if (Number.isNaN(r)) this.undefined = !0;
    else if (r !== Number.POSITIVE_INFINITY) {
      const a = r * Math.max(Math.abs(e), 1);
      a < this.least && (this.least = a);
      const { size: s } = this;
      i * gt > s && r * gt > Math.max(s, 1) && (this.exploded = !0);
    }
  }
  get vanished() {
    return this.least < gt * this.scale && Number.isFinite(this.scale);
  }
  get isSuspicious() {
    return this.stopped || this.exploded || this.undefined || this.vanished;
  }
};
function* CC(e, t, r, { findings: i, observations: a }) {
  const { graph: s, differentiator: n } = e,
    { scale: l } = r;
  if (!r.exploded && !r.undefined && !r.vanished && !r.dead && !a.some((m) => IC(s, m))) return;
  const u = MC(e, t);
  if (u === void 0) return;
  const h = n.adjointsOf(t, i),
    d = new mh(s, u),
    c = (m) => Math.abs(h.get(m)),
    p = (m) => c(m) * Math.max(1, Math.abs(s.value(m))) < gt * l,
    b = (m) => {
      const [w, k] = [c(m), Math.abs(s.value(t))];
      return w * Math.abs(s.value(m)) * gt > k && w * gt > Math.max(k, 1);
    },
    x = u.filter((m) => s.isInput(m)),
    A = r.undefined ? vC(d, h) : void 0;
  A !== void 0 && (yield A),
    (r.vanished || r.stopped) && Number.isFinite(l) && (yield* uC(d, x.filter(p), l)),
    r.exploded && (yield* hC(d, x.filter(b)));
  const N = s.operation(t);
  if (!r.stopped || (N !== void 0 && aC(N))) return;
  const M = x.filter((m) => h.get(m) === 0),
    f = ({ node: m }) => !i.conventions.has(m);
  for (const m of mC(d, M)) f(m) && (yield m);
  if (r.dead) for (const m of gC(d)) f(m) && (yield m);
}
var NC = 4;
function MC(e, t) {
  const { graph: r, allowance: i } = e;
  if (!i.affords(t / NC)) return;
  const a = r.dependencies([t]).filter((n) => r.isActive(n)),
    s = a.reduce((n, l) => n + 1 + r.arity(l), 0);
  return i.affords(s) ? a : void 0;
}
var t0 = { nodes: 8 },
  _C = { nodes: 60 };
function IC(e, t) {
  const r = e.operation(t);
  return r !== void 0 && (Jh(r) || sC(e, t));
}
var SC = {
  flat: "vanishing",
  fading: "vanishing",
  step: "vanishing",
  steep: "exploding",
  growing: "exploding",
  nan: "derivative",
};
function jC(e, { kind: t, node: r }, i, a, s) {
  const n = e.formula(r, _C),
    l = e.allowance.isNew(`${t} ${n}`);
  if (a === void 0 && !l) return;
  const u = a === void 0 ? `${i} (in ${n})` : i;
  return { code: SC[t], message: u, ...Xt(a, s) };
}
function EC(e, t) {
  switch (t.kind) {
    case "flat":
      return `the gradient vanishes here: ${ki(e.graph, t.node)} is flat (its derivative is ${Fe(t.local, 2)})`;
    case "steep":
      return `the gradient explodes here: ${ki(e.graph, t.node)} is steep (its derivative is ${Fe(t.local, 2)})`;
    case "fading":
      return `the gradient vanishes over ${t.links} steps, each about ${Fe(t.each, 2)}, beginning with ${e.formula(t.node, t0)}`;
    case "growing":
      return `the gradient explodes over ${t.links} steps, each about ${Fe(t.each, 2)}, beginning with ${e.formula(t.node, t0)}`;
    case "step":
      return `no gradient here: ${r0(e, t.node)} is a step function, its derivative is 0 everywhere`;
    case "nan":
      return Number.isNaN(t.upstream)
        ? "the gradient is not a number from here on: an infinity and its opposite meet"
        : `the gradient is not a number from here on: ${Fe(t.upstream, 2)} flows in, and the derivative of ${r0(e, t.node)} is ${Fe(t.local, 2)}`;
  }
}
function r0({ graph: e }, t) {
  const r = e.operation(t);
  return r?.symbol ?? r?.name ?? e.label(t) ?? "this";
}
var TC = /\d[\d_]{15}|[\d.][eE][-+]?\d[\d_]{2}|0[xX][\da-fA-F_]{14}/,
  FC = /0x[\da-f_]+|0b[01_]+|(?:\d[\d_]*\.?|\.)[\d_]*(?:e[-+]?[\d_]+)?/i,
  PC = /^(?:0x[\da-f]+|0b[01]+|(\d+)\.?0*)$/i,
  DC = 3;
function BC(e, t) {
  if (!TC.test(t.text)) return [];
  const r = [];
  for (const i of LC(e)) {
    const a = t.text.slice(i.start, i.end),
      { 0: s, index: n } = FC.exec(a.replace(/#.*/g, qC)) ?? { 0: "", index: 0 },
      l = VC(s.replaceAll("_", ""), i.value);
    if (l === void 0) continue;
    const u = `${V0(s)} is taken as ${l}`,
      h = i.start + n,
      d = Xt({ start: h, end: h + s.length }, t);
    if ((r.push({ code: "literal", message: u, ...d }), r.length === DC)) break;
  }
  return r;
}
var qC = (e) => " ".repeat(e.length);
function VC(e, t) {
  if (Number(e) !== t) return;
  if (t === Number.POSITIVE_INFINITY) return "inf: the largest double is about 1.7977e308";
  if (t === 0) {
    const [a = ""] = e.split(/e/i);
    return /^0[xb]/i.test(e) || !/[1-9]/.test(a)
      ? void 0
      : "0: the smallest double above it is about 4.9e-324";
  }
  const r = PC.exec(e);
  if (r === null) return;
  const i = BigInt(t);
  if (BigInt(r[1] ?? e) !== i)
    return `${V0(`${i}`)}: beyond 2^53 not every whole number is a double`;
}
function LC(e) {
  const t = [...dt(e)],
    r = [];
  for (let i = t.pop(); i !== void 0; i = t.pop())
    if (i.kind === "number") r.push(i);
    else for (const a of he(i)) t.push(a);
  return r.sort((i, a) => i.start - a.start);
}
var RC = 40,
  V0 = (e) => (e.length <= RC ? e : `${e.slice(0, 20)}\u2026${e.slice(-10)}`),
  HC = class {
    workspace;
    withGradients;
    told = new Set();
    constructor(e, t) {
      (this.workspace = e), (this.withGradients = t);
    }
    run(e, t) {
      const { workspace: r } = this,
        i = new Be({ withGuards: t.isRow });
      switch (e.kind) {
        case "assignment":
          return this.define([e.target], [e.value], e, t, i);
        case "definitions":
          return this.define(e.targets, e.values, e, t, i);
        case "move":
          return this.move(e, t, i);
        case "constant":
          return this.defineConstant(e, t, i);
        case "function":
          return { replies: [this.defineFunction(e, t)], usesAnswer: !1, given: [], draws: [] };
        case "expression": {
          const a = r.graph.size,
            s = r.lower(e.value, i),
            n = r.formulaOf(t.statement.text, 0, s),
            l = r.bindAnswer(s.quantity, a, n),
            u = Ba(e, t.statement),
            h = { quantity: l, lowered: s, name: void 0, notes: u };
          return this.result(s, this.answer(h, t), l);
        }
      }
    }
    result({ usesAnswer: e, findings: t, draws: r }, i, a) {
      const s = i.kind === "answer" && a !== void 0 && !i.statement.silent;
      return {
        replies: [i],
        usesAnswer: e,
        draws: [r],
        findings: t,
        given: s ? [{ answer: i, quantity: a }] : [],
      };
    }
    define(e, t, r, i, a) {
      const { workspace: s } = this;
      if (KC.test(i.statement.text)) for (const [c, p] of e.entries()) this.refuseStep(p, t[c]);
      const n = s.graph.size,
        l = t.map((c) => s.lower(c, a)),
        u = (c, p) => {
          const b = zC(r, p, i),
            x = this.assign(c, p, l[p], n, r, b);
          return s.take(s.variables.get(c.name)?.quantity ?? []), x;
        },
        h = () => e.map(u),
        d = e.length > 1 ? s.asOne(h) : h();
      return {
        replies: d.flatMap(({ replies: c }) => c),
        usesAnswer: d.some(({ usesAnswer: c }) => c),
        findings: a,
        draws: d.flatMap(({ draws: c }) => c),
        given: d.flatMap(({ given: c }) => c),
      };
    }
    assign(e, t, r, i, a, s) {
      const { workspace: n } = this,
        { statement: l, shown: u = l, file: h } = s,
        { name: d } = e,
        c = a.kind === "assignment" ? a.uncertainty : void 0;
      r.mentionsVariable && Au(d, c);
      const p = Xe.has(d) ? Xe : xt,
        b = p === Xe ? "the last answer" : "the constant",
        x = this.notesOnHiding(e, p, b, l),
        A = t === 0 ? [...x, ...Ba(a, l)] : x;
      if (r.mentionsVariable) {
        const $ = n.formulaOf(l.text, t, r),
          j = n.bindDerived(d, r.quantity, i, $),
          B = { quantity: j, lowered: r, name: d, notes: A };
        return this.result(r, this.answer(B, s), j);
      }
      const N = n.numbersIn(r.quantity),
        M = xi(n, r.quantity, r, l);
      if (s.isInLoop) {
        if (c !== void 0) throw GC(c, d);
        n.bindConstant(d, r.quantity);
        const $ = { what: "constant", name: d, value: N, notes: [...A, ...M] };
        return this.result(r, { kind: "definition", ...$, statement: u, file: h });
      }
      const f = c && di(n, c, N),
        m = this.notesOnFormer(e, l);
      n.bindInput(d, N, f?.uncertainty);
      const w = {
          kind: "definition",
          what: "input",
          name: d,
          value: N,
          ...ca(f?.uncertainty),
          notes: [...A, ...M, ...m],
          statement: u,
          file: h,
        },
        k = r.usesAnswer || f?.usesAnswer === !0;
      return { ...this.result(r, w), usesAnswer: k };
    }
    move(e, { statement: t, file: r, isRow: i, isInLoop: a }, s) {
      const { workspace: n } = this,
        l = C0(n, e, s),
        u = l.lowered.flatMap((d) => xi(n, d.quantity, d, t));
      a && UC(e, l, u);
      const h = this.notesOnLostGradient(e, t);
      return (
        e3(n, l),
        {
          replies: [
            {
              kind: "move",
              moved: l.moved,
              notes: [...Ba(e, t), ...u, ...h, ...WC(i, t)],
              statement: t,
              file: r,
            },
          ],
          usesAnswer: l.usesAnswer,
          findings: s,
          given: [],
          draws: [],
        }
      );
    }
    defineConstant(e, { statement: t, file: r }, i) {
      const { workspace: a } = this,
        { target: s, value: n } = e,
        l = a.lower(n, i),
        { quantity: u } = l;
      if (J(u).some((p) => a.graph.isActive(p))) throw as(n, s.name, ma(a, u));
      const h = [...this.notesOnHiding(s, xt, "the constant", t), ...Ba(e, t)];
      a.bindConstant(s.name, u);
      const d = a.numbersIn(u),
        c = this.result(l, {
          kind: "definition",
          what: "constant",
          name: s.name,
          value: d,
          notes: [...h, ...xi(a, u, l, t)],
          statement: t,
          file: r,
        });
      return l.mentionsVariable ? { ...c, kept: `const ${oe(s.name)} = ${At(d)}` } : c;
    }
    defineFunction(e, { statement: t, file: r }) {
      const { target: i, parameters: a, body: s } = e;
      for (const [u, h] of a.entries())
        if (a.findIndex(({ name: d }) => d === h.name) !== u)
          throw we(h, ["a parameter of another name"]);
      const n = ye.has(i.name) ? ye : Ee,
        l = [...this.notesOnHiding(i, n, "the function", t), ...Ba(e, t)];
      return (
        this.workspace.defineFunction({
          name: i.name,
          parameters: a.map(({ name: u }) => u),
          body: s,
          text: t.text,
          doc: t.comment,
        }),
        {
          kind: "definition",
          what: "function",
          name: i.name,
          value: void 0,
          notes: l,
          statement: t,
          file: r,
        }
      );
    }
    answer(e, { statement: t, shown: r = t, file: i, isRow: a, isInLoop: s }) {
      let { workspace: n } = this,
        { quantity: l, name: u, lowered: h } = e,
        { findings: d, observations: c } = h,
        { notes: p } = e,
        b = { text: t.text, made: c.made };
      n.answered(u, b);
      const x = this.withGradients && !t.silent && s !== !0,
        A = Zs(n, d),
        N = x ? Ks(n, l, A) : [],
        M = x ? Ys(n, l, N === "too large" ? (f) => n.gradient(f, d) : A) : void 0;
      return (
        N === "too large" &&
          (p = [
            ...p,
            {
              code: "large",
              message: "the gradient is too large to show; ask for that of an element",
              ...Ne(t, 0),
            },
          ]),
        {
          kind: "answer",
          name: u,
          value: n.numbersIn(l),
          ...ca(M),
          gradient: en(N),
          notes: [
            ...p,
            ...(t.silent ? Dn(n, l, c, t) : this.found(e, N, t, a)),
            ...(M === void 0 ? [] : Y3(n, l, M, A, t, u)),
          ],
          statement: r,
          file: i,
        }
      );
    }
    found(e, t, r, i) {
      const { quantity: a, lowered: s } = e,
        n = xi(this.workspace, a, s, r);
      if (i || t === "too large" || t.length === 0) return n;
      const l = yC(this.workspace, a, t, s, r),
        u = (h) =>
          h.code === "derivative" &&
          l.some(
            ({ code: d, line: c, column: p }) => d === h.code && c === h.line && p === h.column,
          );
      return l.length === 0 ? n : [...n.filter((h) => !u(h)), ...l];
    }
    refuseStep({ name: e }, t) {
      if (!(qa(t, this.workspace.functions).length > 0 && Kt(t).has(e))) return;
      const r = oe(e);
      throw Ze(t, `= makes a new ${r}`, `-= moves it: ${r} -= 0.1*${Ke}loss`);
    }
    notesOnHiding({ name: e, start: t }, r, i, a) {
      const s = `${i} ${e}`;
      return !r.has(e) || this.told.has(s)
        ? []
        : (this.told.add(s),
          [
            {
              code: "hides",
              message: `${e} now hides ${s}; :reset ${e} brings it back`,
              ...Ne(a, t),
            },
          ]);
    }
    notesOnFormer({ name: e, start: t }, r) {
      const { workspace: i } = this,
        a = i.variables.get(e),
        s = a?.input;
      if (a === void 0 || s === void 0 || this.told.has("former")) return [];
      const n = i.userOf(a);
      if (n === void 0) return [];
      this.told.add("former");
      const l = typeof s.value == "number" ? Fe(s.value) : "a list",
        u = oe(e);
      return [
        {
          code: "moved",
          message: `${n} still stands on the ${u} that was ${l}; ${u} := \u2026 moves it`,
          ...Ne(r, t),
        },
      ];
    }
    notesOnLostGradient({ targets: e, operator: t, values: r }, i) {
      const { workspace: a } = this,
        [s] = e,
        [n] = r,
        l = r.some((p) => qa(p, a.functions).length > 0);
      if (t === void 0 || l || this.told.has("lost")) return [];
      const u = new Set(e.map(({ name: p }) => p.name)),
        h = [...a.variablesUnder(n)].find(
          (p) => p.kind === "input" && !p.hasMoved && !u.has(p.name),
        );
      if (h === void 0) return [];
      const { name: d } = h;
      this.told.add("lost");
      const c = oe(s.name.name);
      return [
        {
          code: "moved",
          message: `${c} was moved by a formula with ${d} in it; ${d} has no part in its gradient. ${c} = ${c} ${t} \u2026 keeps it`,
          ...Ne(i, s.start),
        },
      ];
    }
  },
  WC = (e, t) =>
    e ? [{ code: "moved", message: "moves are undone after each row", ...Ne(t, 0) }] : [];
function zC(e, t, r) {
  if (e.kind === "assignment") return r;
  const { statement: i } = r,
    { start: a, end: s } = e.values[t],
    { name: n } = e.targets[t],
    l = `${oe(n)} = ${i.text.slice(a, s)}`;
  return { ...r, shown: { ...i, text: l } };
}
var GC = (e, t) =>
  et(
    e,
    `${t} is a constant in a loop, which has no uncertainty`,
    "make the uncertain input before the loop",
  );
function UC({ targets: e, values: t }, r, i) {
  const a = r.moved.findIndex(({ from: c, to: p }) => c !== void 0 && i0(c) && !i0(p)),
    s = t[a] ?? t[0];
  if (a === -1 || s === void 0 || YC(s)) return;
  const { input: n, to: l } = r.moved[a],
    u = typeof l == "number" ? Number.isNaN(l) : l.some(Number.isNaN),
    h = i.find(({ code: c }) => c === "nan" || c === "infinity"),
    d = r.faultyGradient ?? h?.message;
  throw bo(
    e[a],
    `${n} becomes ${u ? "not a number" : "infinite"}${d === void 0 ? "" : `: ${d}`}`,
    r.faultyGradient === void 0
      ? `move ${n} by less, or start elsewhere`
      : "the steps are too large: try a tenth of the rate",
  );
}
var i0 = (e) => (typeof e == "number" ? Number.isFinite(e) : e.every(Number.isFinite)),
  YC = (e) => ["inf", "nan", "\u221E"].some((t) => Kt(e).has(t)),
  KC = /\u2207|grad/;
function Ba(e, t) {
  const r = T3(t),
    i = BC(e, t);
  return i.length === 0 ? r : [...r, ...i];
}
var JC = ({ kind: e }, { text: t, comment: r }) =>
    e === "function" && r !== void 0
      ? `${r.replace(/^/gm, "# ").replace(/ $/gm, "")}
${t}`
      : t,
  XC = class {
    workspace = new Ih();
    journal = new Nl();
    past = new B3(this.workspace, this.journal);
    runner;
    host;
    kept;
    loop;
    latest;
    trees = new WeakMap();
    loading = new ZO();
    isRemembering = !0;
    isLogTold = !1;
    readings = new WeakMap();
    features;
    commandTable;
    constructor(e, t = {}) {
      (this.features = e),
        (this.commandTable = XO(e)),
        (this.runner = new HC(this.workspace, t.gradients ?? !0)),
        (this.host = t.host),
        this.workspace.placeDraws({ seed: t.host?.settings.seed ?? 0 });
    }
    *run(e, t = "<text>") {
      for (const r of ba(e)) yield* this.execute(r, t);
    }
    execute(e, t) {
      return this.executeFor(void 0, e, t);
    }
    executeFor(e, t, r) {
      const i = this.readable(t);
      (this.latest = { statement: i, file: r }),
        (this.kept = void 0),
        (this.loop = void 0),
        this.workspace.beginStatement(),
        this.isRemembering && e === void 0 && this.loading.isIdle && this.past.begin(i.text);
      const a = this.workspace.graph.size;
      try {
        this.workspace.graph.spend(rN);
        const s = this.replies(e, i, r);
        return (
          this.workspace.endDraws(),
          "path" in s ? this.load(s, e, i, r) : i === t || e !== void 0 ? s : s.map(tN)
        );
      } catch (s) {
        return [this.failure(s, a, i, r)];
      }
    }
    readable(e) {
      if (!eN.test(e.text) || e.unclosed !== void 0) return e;
      const t = this.readings.get(e);
      if (t !== void 0) return t;
      const r = (s) => this.kindOf(s) !== void 0,
        i = e.text.startsWith(":") ? void 0 : jO(e.text, r),
        a = i === void 0 ? e : { ...e, text: i };
      return this.readings.set(e, a), a;
    }
    failure(e, t, r, i) {
      const a = e instanceof Va ? e.statement : r,
        s = this.told(e, a.text);
      return (
        this.workspace.rollBack(t),
        { kind: "failure", file: i, statement: a, error: s, loadedFrom: this.loading.origins }
      );
    }
    told(e, t) {
      return RO(sN(e, t), t, {
        kindOf: (r) => this.kindOf(r),
        isCommand: (r) => this.commandTable.has(r),
      });
    }
    repeat(e, t) {
      let r = 0,
        i = iN,
        a;
      return (s, n = 0) => {
        const l = a?.(s);
        if (l !== void 0) return l;
        const u = a === void 0 && ++r >= i,
          h = { names: e, values: s, number: n, program: t };
        return this.runWith(h, (d, { given: c, findings: p, hasDrawn: b }, x) => {
          !u || b || !x.every(aN) || ((i = 2 * r), (a = X3(this.workspace, d, c, p)));
        });
      };
    }
    runWith({ names: e, values: t, number: r, program: i }, a) {
      const { workspace: s } = this,
        n = () => {
          const l = [],
            u = { given: [], findings: [], hasDrawn: !1 };
          s.placeDraws({ row: r });
          const h = e.map((d, c) => (s.bindInput(d, t[c]), s.graph.size - 1));
          for (const { statement: d, file: c } of i) {
            l.push(...this.executeFor(u, d, c)), (u.hasDrawn ||= s.hasDrawn);
            const p = l.at(-1);
            if (p !== void 0 && (p.kind === "quit" || va(p))) break;
          }
          return l.push(...this.answerOfLoop(u, l)), a(h, u, l), l;
        };
      return s.inScratch(n, { usesCheckpoints: !1 });
    }
    answerOfLoop(e, t) {
      const r = t.at(-1);
      if (r?.kind !== "loop" || r.statement.silent || r.columns.length === 0) return [];
      const i = (n) => n.kind === "answer" && !n.statement.silent;
      if (t.some(i) || this.workspace.answerNamed("ans") === void 0) return [];
      const { block: a, ...s } = r.statement;
      return this.executeFor(e, { ...s, text: "ans" }, r.file);
    }
    namesNeededBy(e) {
      return C3(
        e.map((t) => this.readable(t)),
        this.workspace,
      );
    }
    preview(e, t) {
      const r = this.foresee(e, t);
      return r instanceof q ? void 0 : r;
    }
    foresee(e, t) {
      const r = { text: e, line: 1, column: 1, silent: !1, unclosed: void 0 },
        i = this.readable(r).text,
        a = q3(this.workspace, i, t);
      return a instanceof q ? (R3(a, i) ? this.told(a, i) : void 0) : a;
    }
    recoverFromPreview() {
      (this.workspace.graph.onWork = void 0), this.workspace.recover();
    }
    get onWork() {
      return this.workspace.graph.onWork;
    }
    set onWork(e) {
      this.workspace.graph.onWork = e;
    }
    whileWatching(e, t) {
      return this.workspace.graph.whileWatching(e, t);
    }
    get hasManyNodes() {
      return this.workspace.graph.size > QC;
    }
    mayTakeLong({ text: e }) {
      return this.hasManyNodes || Hm(e, this.workspace) !== void 0;
    }
    recover(e = !1) {
      const { kept: t, latest: r, loop: i } = this;
      return (
        (this.kept = void 0),
        (this.loop = void 0),
        this.loading.clear(),
        this.workspace.statementCount++,
        (!e || t !== void 0 || i !== void 0) && this.workspace.recover(),
        i !== void 0 ? i.finish() : r && { kind: "report", parts: t?.() ?? [], ...r }
      );
    }
    fail(e, t = !1) {
      const { origins: r } = this.loading;
      return (
        (this.kept = void 0),
        this.recover(t),
        this.latest && { kind: "failure", error: e, loadedFrom: r, ...this.latest }
      );
    }
    contextOf(e) {
      const { workspace: t, journal: r, past: i, host: a } = this;
      return {
        workspace: t,
        journal: r,
        past: i,
        host: a,
        file: e,
        commands: QO(this.features),
        watch: {
          progress: (s) => {
            t.graph.onWork?.(), s !== void 0 && a?.progress?.(s);
          },
          keep: (s) => {
            this.kept = s;
          },
        },
      };
    }
    setInput(e) {
      try {
        return this.bindInput(e);
      } catch (t) {
        throw this.told(t, e);
      }
    }
    bindInput(e) {
      this.workspace.beginDraws();
      const t = He(e);
      if (t.kind !== "assignment") throw we(t, ["a name, = and a value, as in x=2"]);
      const { quantity: r, mentionsVariable: i } = this.workspace.lower(t.value);
      if (i) throw as(t.value, t.target.name, ["other inputs"]);
      const a = this.workspace.numbersIn(r),
        s = t.uncertainty && di(this.workspace, t.uncertainty, a).uncertainty;
      this.workspace.bindInput(t.target.name, a, s);
      const n = Ki(t, e, this.workspace, []);
      return (
        this.journal.add(n.tree, n.text, !1, (l) => this.workspace.variables.get(l)),
        this.workspace.endDraws(),
        t.target.name
      );
    }
    names() {
      return Sl(this.workspace);
    }
    isOwn(e) {
      return this.workspace.isBound(e);
    }
    kindOf(e) {
      return jl(this.workspace, e);
    }
    describe(e) {
      return Fl(e, this.workspace);
    }
    summaries;
    get commands() {
      return (
        (this.summaries ??= new Map([...this.commandTable].map(([e, t]) => [e, Il(t)]))),
        this.summaries
      );
    }
    topics() {
      return El(this.workspace, this.commandTable.keys());
    }
    replies(e, t, r) {
      const { text: i, unclosed: a, isCut: s } = t,
        { workspace: n, journal: l } = this;
      if (s) throw wo({ start: 0, end: 0 }, br);
      const u = Hm(i, n);
      if (u !== void 0) {
        n.follow(), this.isRemembering && e === void 0 && this.loading.isIdle && this.past.settle();
        const m = zO(u, this.commandTable, this.contextOf(r), t);
        return m.kind === "load" ? m : [m];
      }
      if (a !== void 0) throw rs({ start: a, end: a + 1 }, i[a]);
      const h = e !== void 0;
      if (t.block !== void 0) return this.runLoop(t, r, h);
      const d = h ? this.parsedOnce(t) : He(i),
        c = this.runner.run(d, { statement: t, file: r, isRow: h }),
        { replies: p, usesAnswer: b, given: x, findings: A, draws: N, kept: M } = c;
      if ((e?.given.push(...x), A !== void 0 && e?.findings.push(A), h)) return p;
      const f = Ki(d, M ?? JC(d, t), n, N);
      return l.add(f.tree, f.text, b, (m) => n.variables.get(m)), this.withNoteOnLog(d, p);
    }
    withNoteOnLog(e, t) {
      const [r, ...i] = t;
      if (this.isLogTold || r === void 0 || !("notes" in r) || this.workspace.functions.has("log"))
        return t;
      const a = P3(e, r.statement);
      return a.length === 0
        ? t
        : ((this.isLogTold = !0), [{ ...r, notes: [...r.notes, ...a] }, ...i]);
    }
    runLoop(e, t, r) {
      const { workspace: i, runner: a } = this,
        s = r ? void 0 : this.journal,
        { progress: n } = this.contextOf(t).watch,
        l = new k3(y0(e), { workspace: i, journal: s, runner: a, file: t, progress: n });
      this.loop = l;
      try {
        return l.run(), [l.finish()];
      } catch (u) {
        const h = l.finish(),
          d = this.failure(u, i.graph.size, e, t);
        return h.turns === 0 ? [d] : [h, d];
      } finally {
        this.loop = void 0;
      }
    }
    parsedOnce(e) {
      const t = this.trees.get(e);
      if (t !== void 0) return t;
      const r = He(e.text);
      return this.trees.set(e, r), r;
    }
    *load({ path: e, program: t }, r, i, a) {
      const s = this.workspace.graph.size;
      try {
        yield* this.loading.repliesOf(e, t === void 0 ? this.host?.files : ZC(e, t), i, a, (n, l) =>
          this.executeFor(r, i.silent ? { ...n, silent: !0 } : n, l),
        );
      } catch (n) {
        yield this.failure(n, s, i, a);
      }
    }
  },
  QC = 5e4,
  ZC = (e, t) => ({ resolve: () => `<${e}>`, read: () => [t] }),
  eN = /\\|[_^]\s*\{/;
function tN(e) {
  if (e.kind !== "answer" && e.kind !== "definition") return e;
  const { statement: t, notes: r } = e,
    i = { code: "notation", message: `read as ${t.text}`, ...Ne(t, 0) };
  return { ...e, notes: [i, ...r] };
}
var rN = 64,
  iN = 100,
  aN = (e) => (e.kind === "answer" && e.notes.length === 0) || e.kind === "definition";
function sN(e, t) {
  if (e instanceof q) return e;
  if (e instanceof Ut || e instanceof Va) return e.reason;
  if (Ao(e)) return qr("out of memory", "make it smaller");
  if (Vr(e)) return ji({ start: 0, end: t.length }, "this is");
  throw e;
}
var L0 = ({ XDG_CONFIG_HOME: e }) =>
    (0, Er.join)(e || (0, Er.join)(Gu() ?? "/", ".config"), "nabla"),
  R0 = (e) => (0, Er.join)(L0(e), "config.json"),
  nN = (e) => (0, Er.join)(L0(e), "init.nabla");
function oN(e) {
  const t = {},
    r = [];
  for (const [i, a] of Object.entries(H0(e, r)))
    if (i !== "$schema")
      try {
        const s = gn(i);
        if (mn(s, a)) t[s] = a;
        else {
          const n = JSON.stringify(a);
          r.push(ae(`${e}: ${i} cannot be ${n}`, lN(s)));
        }
      } catch (s) {
        if (!(s instanceof q)) throw s;
        r.push(ae(`${e}: ${s.message}`, s.hint));
      }
  return { values: t, errors: r };
}
function lN(e) {
  return `it takes ${typeof Ue[e].default == "boolean" ? "true or false" : Nr(e)}`;
}
function H0(e, t) {
  try {
    const r = on(e);
    if (r === void 0) return {};
    const i = JSON.parse(r);
    if (typeof i == "object" && i !== null && !Array.isArray(i)) return i;
    t.push(ae(`${e} is not a JSON object`, 'it looks like {"precision": 6}'));
  } catch (r) {
    const { message: i } = r;
    t.push(r instanceof q ? r : ae(`${e}: ${i}`));
  }
  return {};
}
function uN(e, t, r) {
  const i = [],
    a = Object.entries(H0(e, i)).filter(([u]) => !mt.includes(u)),
    [s] = i;
  if (s?.code === "io") throw s;
  if (s !== void 0) throw ae(s.message, "correct the file, or remove it; nothing was saved");
  const n = mt.map((u) => [u, t[u]]);
  zu((0, Er.dirname)(e));
  const l = JSON.stringify(Object.fromEntries([...a, ...n]), null, 2);
  nn(
    e,
    `${l}
`,
    r,
  );
}
var hN,
  dN = (...e) => (hN ??= _("./late-cli.cjs").module1).editOn(...e);
function* z0(e, t) {
  const r = new W0.StringDecoder("utf8");
  for (const i of Ca(e, t)) yield r.write(i);
  yield r.end();
}
var fN = (e) => ({
    resolve: (t, r) => {
      const i = r !== "" && !r.startsWith("<");
      return (0, Oi.isAbsolute)(t) || !i ? t : (0, Oi.join)((0, Oi.dirname)(r), t);
    },
    read: (t) => z0(t, e),
    write: (t, r) => nn(t, r, e),
  }),
  G0 = 4095;
function a0(e, t, r, i) {
  let a;
  for (const s of Cn(e, i)) (a ??= s0(e, s, t, r)), a.feed(s);
  return (a ??= s0(e, Buffer.alloc(0), t, r)), a.feed(void 0), a.names();
}
function s0(e, t, r, i) {
  const a = Nn(e, t);
  return a === "lines" ? pN(r, i) : cN(a, e, r, i);
}
function cN(e, t, r, i) {
  let a,
    s = [],
    n = On(e, {
      get row() {
        return a === void 0 ? -1 : i.nextRow - 1;
      },
      take: (l) => {
        if (a === void 0) {
          (a = l.map(xn)), (s = In(l, t, r));
          for (const u of s) i.add(a[u]);
          return;
        }
        if (l.length !== a.length) throw Mn(i.nextRow, l.length, a.length);
        i.take((u) => l[s[u]]);
      },
      skip: ({ message: l }) => {
        throw De(`row ${i.nextRow}: ${l}`);
      },
    });
  return {
    feed: (l) => {
      if ((n(l), l === void 0 && a === void 0)) throw _n(t);
    },
    names: () => a ?? [],
  };
}
function pN(e, t) {
  const r = new Set(),
    i = [],
    a = jn(),
    s = (n) => {
      const l = Sn(n, t.nextRow);
      for (const u of Object.keys(l))
        r.has(u) || (r.add(u), e([u]).length !== 0 && (i.push(u), t.add(u)));
      t.take((u) => {
        const h = i[u];
        return Object.hasOwn(l, h) ? l[h] : void 0;
      });
    };
  return { feed: (n) => a(n).forEach(s), names: () => [...r] };
}
var mN = 1024,
  gN = class {
    path;
    request;
    tell;
    columns = [];
    row = 0;
    constructor(e, t, r) {
      (this.path = e), (this.request = t), (this.tell = r);
    }
    get nextRow() {
      return this.row + 1;
    }
    add(e) {
      const { classes: t } = this.request,
        r = t !== "text" && t.includes(e),
        i = new Float64Array(Math.max(mN, this.row)).fill(Number.NaN);
      this.columns.push({
        name: e,
        holds: void 0,
        numbers: i,
        classes: r || t === "text" ? new Map() : void 0,
        isChosen: r,
        missing: this.row === 0 ? void 0 : Sr(1, e, void 0),
        example: void 0,
      });
    }
    take(e) {
      if ((this.row++, (this.row & G0) === 0 && this.tell(this.row), this.row > tt))
        throw ae(
          `${this.path} has more than ${tt} rows`,
          `a list holds ${tt} numbers at most; --data takes any number of rows`,
        );
      for (const [t, r] of this.columns.entries()) {
        if (this.row > r.numbers.length) {
          const i = new Float64Array(2 * r.numbers.length);
          i.set(r.numbers), (r.numbers = i);
        }
        r.numbers[this.row - 1] = this.numberOf(r, e(t));
      }
    }
    numberOf(e, t) {
      const { name: r, classes: i, isChosen: a } = e;
      if ($n(t)) return (e.missing ??= Sr(this.row, r, t)), Number.NaN;
      const s = a || e.holds === "text" ? void 0 : yn(t);
      if (((e.holds ??= s === void 0 ? "text" : "numbers"), s !== void 0)) return s;
      if (e.holds === "numbers") throw this.notNumber(r, t);
      if (e.example === void 0 && !a) {
        const u = Sr(this.row, r, t);
        if (u.hint !== void 0) throw u;
        e.example = `row ${this.row}: ${An(t)}`;
      }
      if (i === void 0) return Number.NaN;
      const n = dh(t),
        l = i.get(n);
      return l !== void 0 ? l : (i.set(n, i.size + 1), i.size);
    }
    notNumber(e, t) {
      const { message: r, hint: i } = Sr(this.row, e, t);
      return De(r, i ?? "`classes` with its name numbers its values");
    }
    table() {
      return { rows: this.row, columns: this.columns.map((e) => this.listOf(e)) };
    }
    listOf({ name: e, holds: t, numbers: r, classes: i, missing: a, example: s }) {
      if (t === "text" && i === void 0)
        return { name: e, numbers: void 0, classes: void 0, example: s };
      if (a !== void 0 && !this.request.withMissing)
        throw De(a.message, "`missing nan` binds nan in its place");
      const n = t === "text" && i !== void 0 ? [...i.keys()] : void 0;
      return { name: e, numbers: r.slice(0, this.row), classes: n, example: void 0 };
    }
  },
  bN = (e) => ({
    read: (t, r, i) => {
      const a = new wN(i),
        s = (n) => r.filter((l) => n.includes(l));
      return a.table(a0(t, s, a, e));
    },
    lists: (t, r, i) => {
      const a = new gN(t, r, i);
      return a0(t, (s) => s, a, e), a.table();
    },
  }),
  vN = 1024,
  wN = class {
    tell;
    names = [];
    arrays = [];
    skipped = [];
    count = 0;
    row = 0;
    constructor(e) {
      this.tell = e;
    }
    add(e) {
      if ((this.names.push(e), this.arrays.push(new Float64Array(vN)), this.row !== 0)) {
        (this.count = 0), (this.skipped.length = 0);
        for (let t = 1; t <= this.row; t++) this.skipped.push(t);
      }
    }
    get nextRow() {
      return this.row + 1;
    }
    take(e) {
      this.row++, (this.row & G0) === 0 && this.tell(this.row);
      let t = !0;
      for (let r = 0; r < this.names.length; r++) {
        const i = e(r),
          a = $n(i) ? Number.NaN : yn(i);
        if (a === void 0) {
          const { message: s, hint: n } = Sr(this.row, this.names[r], i);
          throw De(s, n ?? kN);
        }
        Number.isNaN(a) && (t = !1), (this.roomIn(r)[this.count] = a);
      }
      t ? this.count++ : this.skipped.push(this.row);
    }
    roomIn(e) {
      const t = this.arrays[e];
      if (this.count < t.length) return t;
      const r = new Float64Array(2 * t.length);
      return r.set(t), (this.arrays[e] = r), r;
    }
    table(e) {
      const { count: t, skipped: r } = this,
        i = new Map(this.names.map((a, s) => [a, this.arrays[s].subarray(0, t)]));
      return { names: e, count: t, columns: i, skipped: r };
    }
  },
  kN = "where a number is missing, leave the cell empty, or write nan or NA",
  xN = (e, t, r, i, a) => ({
    files: r ? void 0 : fN(a),
    tables: r ? void 0 : bN(a),
    render: (s, n, l) => Zu(s, n, i, l),
    settings: {
      get seed() {
        return e.seed;
      },
      list: () => mt.map((s) => ({ name: s, value: Mr(e[s]), takes: Nr(s), doc: Ue[s].doc })),
      set: (s, n) => {
        const l = gn(s);
        Object.assign(e, { [l]: Ia(l, n) });
      },
      save: () => {
        if (r) throw xo();
        const s = R0(t);
        return uN(s, e, a), s;
      },
    },
  }),
  yN = 65536,
  $N = 30,
  n0 = class {
    open;
    onError;
    fd;
    mayBeTerminal;
    room;
    opened;
    constructor(e, t, r) {
      (this.fd = e ?? -1),
        (this.room = e === void 0 ? 0 : Uu(e)),
        (this.mayBeTerminal = this.room === 0),
        (this.open = t),
        (this.onError = r);
    }
    get isOpen() {
      return this.opened !== void 0;
    }
    get stream() {
      return (
        this.opened === void 0 &&
          ((this.opened = this.open()), this.opened.on("error", this.onError)),
        this.opened
      );
    }
    get isTerminal() {
      return this.mayBeTerminal && !!this.stream.isTTY;
    }
    write(e) {
      const t = 3 * e.length;
      if (this.opened !== void 0 || t > this.room) {
        Ma(this.stream, e);
        return;
      }
      this.room -= t;
      const r = ln(this.fd, e);
      r.length > 0 && this.stream.write(r);
    }
    get needsDrain() {
      return this.opened?.writableNeedDrain === !0;
    }
    drained() {
      const { stream: e } = this;
      return new Promise((t) => {
        const r = () => {
          e.off("drain", r).off("error", r).off("close", r), t();
        };
        e.on("drain", r).on("error", r).on("close", r);
      });
    }
  },
  AN = class {
    stdout;
    stderr;
    gathered = ze;
    written = Date.now();
    failure;
    constructor(e) {
      const t = e === process;
      (this.stdout = new n0(
        t ? 1 : void 0,
        () => e.stdout,
        (r) => {
          this.failure ??= r;
        },
      )),
        (this.stderr = new n0(
          t ? 2 : void 0,
          () => e.stderr,
          () => {},
        ));
    }
    beforeWriting;
    open() {
      this.stdout.stream, this.stderr.stream;
    }
    terminalOf(e) {
      return this[e].isTerminal ? this[e].stream : void 0;
    }
    get error() {
      return this.failure;
    }
    answer(e) {
      this.gathered = me`${this.gathered}${e}`;
    }
    message(e) {
      e !== "" && (this.write(), this.beforeWriting?.(), this.stderr.write(e));
    }
    get isDue() {
      return this.gathered.length > yN || Date.now() - this.written > $N;
    }
    write() {
      const e = this.gathered;
      (this.gathered = ze),
        (this.written = Date.now()),
        !(e === "" || this.failure !== void 0) && (this.beforeWriting?.(), this.stdout.write(e));
    }
    async flush() {
      this.write();
      const { stdout: e, stderr: t } = this;
      this.failure === void 0 && e.needsDrain
        ? await e.drained()
        : e.isOpen && (await new Promise((r) => setImmediate(r))),
        t.needsDrain && (await t.drained());
    }
  },
  Ai = ee("  "),
  ON = 100,
  CN = 20;
function NN(e, t) {
  const { file: r, statement: i, error: a } = e,
    s = a.span?.start ?? 0,
    { line: n, column: l } = Ne(i, s),
    u = Y0(U0(r, n, l), a, t),
    h = a.span === void 0 ? Xh(a, t) : jN(i.text, a, t);
  return me`${u}${h}${MN(e, t)}`;
}
var U0 = (e, t, r) => ee(e === "" ? "" : `${e}:${t}:${r}: `);
function Y0(e, { message: t }, { style: r, width: i }) {
  const [a, ...s] = nt(ee(e + t), i),
    n = a.startsWith(e) ? me`${e}${r.error(ee(a.slice(e.length)))}` : r.error(a);
  return fr([n, ...s.map((l) => r.error(l))].map((l) => me`${l}\n`));
}
function MN({ loadedFrom: e, row: t, rowFile: r = "" }, { style: i }) {
  const a = t === void 0 ? [] : [me`in row ${t} of ${ee(r)}`],
    s = e.map(({ file: n, line: l }) =>
      ee(`loaded from ${n === "" ? "what was typed" : `${n}:${l}`}`),
    );
  return fr([...a, ...s].map((n) => i.dim(me`${Ai}${n}\n`)));
}
function _N(e, t) {
  return K0("nabla", e, t);
}
function K0(e, t, r) {
  return me`${Y0(ee(`${e}: `), t, r)}${Xh(t, r)}`;
}
function IN(e, t) {
  const { file: r, notes: i, statement: a } = e,
    { style: s, width: n } = t,
    l = i.map((u) => {
      const { cause: h, line: d, column: c } = u,
        p = h === void 0 ? u.message : `${u.message}: ${h}`,
        b = nt(ee(`${U0(r, d, c)}note: ${p}`), n),
        x = u.length === void 0 ? ze : EN(a, SN(u, a), t);
      return fr([...b.map((A) => s.dim(me`${A}\n`)), x]);
    });
  return fr(l);
}
function SN({ line: e, column: t, length: r = 0 }, i) {
  const a = i.text.split(`
`),
    s = e - i.line,
    n = a.slice(0, s).reduce((d, c) => d + c.length + 1, 0),
    l = t - (s === 0 ? i.column : 1),
    u = [...(a[s] ?? "")],
    h = n + u.slice(0, l).join("").length;
  return { start: h, end: h + u.slice(l, l + r).join("").length };
}
function Xh({ hint: e }, { style: t, width: r }) {
  if (e === void 0) return ze;
  const i = nt(ee(e), r - Ai.length);
  return fr(i.map((a) => me`${Ai}${t.hint(a)}\n`));
}
function jN(e, t, r) {
  const { style: i } = r,
    a = J0(e, t.span, r),
    s = me`${a.text}\n${a.indent}${i.error(a.caret)}`,
    n = t.hint === void 0 ? void 0 : ee(t.hint);
  return n === void 0
    ? me`${s}\n`
    : re(a.indent) + a.caret.length + 1 + re(n) <= r.width
      ? me`${s} ${i.hint(n)}\n`
      : me`${s}\n${Xh(t, r)}`;
}
function EN({ text: e }, t, r) {
  const { style: i } = r,
    a = J0(e, t, r);
  return me`${i.dim(a.text)}\n${a.indent}${i.hint(a.caret)}\n`;
}
function J0(e, { start: t, end: r }, i) {
  const a =
      e.lastIndexOf(
        `
`,
        t - 1,
      ) + 1,
    s = e.indexOf(
      `
`,
      t,
    ),
    n = s === -1 ? e.length : s,
    l = ee(e.slice(a, t)),
    u = ee(e.slice(t, Math.min(r, n))),
    h = ee(e.slice(Math.max(t, Math.min(r, n)), n)),
    d = Math.max(CN, Math.min(ON, i.width) - Ai.length),
    c = ku(l, Math.floor(d / 2)),
    p = Ve(u, d - re(c)),
    b = p === u ? Ve(h, d - re(c) - re(p)) : ee("");
  return {
    text: me`${Ai}${c}${p}${b}`,
    indent: ee(Ai + " ".repeat(re(c))),
    caret: ee(`^${"~".repeat(Math.max(0, re(p) - 1))}`),
  };
}
var Hh = class {
  output;
  settings;
  quiet;
  answers;
  messages;
  views;
  constructor(e, t, r, i, a) {
    (this.views = a), (this.output = e), (this.settings = r), (this.quiet = i);
    const { env: s } = t;
    (this.answers = o0(() => e.terminalOf("stdout"), s, r)),
      (this.messages = o0(() => e.terminalOf("stderr"), s, r));
  }
  get format() {
    return Cr[this.settings.output];
  }
  get isConversational() {
    return this.format.isConversational;
  }
  begin() {
    this.output.answer(this.format.preamble);
  }
  show(e) {
    const { format: t, output: r } = this;
    switch (e.kind) {
      case "answer":
        e.statement.silent || r.answer(t.answer(e, TN(this.answers))), this.showNotes(e);
        break;
      case "definition":
        this.showNotes(e);
        break;
      case "move":
        !e.statement.silent && t.move && r.answer(t.move(e)), this.showNotes(e);
        break;
      case "loop":
        e.isInterrupted && this.tellInterruption(`${e.file}:${e.statement.line}`),
          e.statement.silent || this.showTurns(e),
          this.showNotes(e);
        break;
      case "report":
        e.isInterrupted && this.tellInterruption(`${e.file}:${e.statement.line}`),
          e.statement.silent || this.showReport(e);
        break;
      case "failure":
        r.answer(t.failure(e)), r.message(NN(e, this.messages));
        break;
      case "quit":
        break;
    }
  }
  showTurns(e) {
    for (const t of this.format.turns(e, this.answers)) this.output.answer(t), this.sendLate();
  }
  showReport(e) {
    const t = this.format.report?.(e, this.answers, this.views);
    t !== void 0 ? this.output.answer(t) : this.output.message(Or(e, this.messages, this.views));
    const r = e.isInterrupted ? void 0 : this.format.doubt?.(e, this.views);
    r === void 0 ||
      this.quiet ||
      this.output.message(li`${e.file}:${e.statement.line}: note: ${r}`);
  }
  tellInterruption(e) {
    this.output.message(li`${e}: interrupted`);
  }
  showAsMessage(e) {
    this.output.message(Or(e, this.messages, this.views));
  }
  pagesOf(e) {
    return eh(e, this.views);
  }
  pageOf(e) {
    if (e.isManual === void 0) return;
    const t = (r) => bu(Or(e, r, this.views).trimEnd());
    if (!(t(this.answers).length < this.answers.height))
      return {
        intro: void 0,
        length: 1,
        isText: !0,
        title: () => mr(e.statement.text),
        lines: (r, i) => t(i),
      };
  }
  echo({ what: e, name: t, value: r, uncertainty: i, statement: a }) {
    const s =
      e === "function" || r === void 0
        ? mr(a.text)
        : ee(`${e === "constant" ? "const " : ""}${t} = ${ai(r, i, this.answers)}`);
    this.remark(s);
  }
  echoMove({ moved: e }) {
    const t = (i) => ai(i, void 0, this.answers),
      r = e.map(({ input: i, from: a, to: s }) =>
        a === void 0 ? `${i} = ${t(s)}` : `${i} ${t(a)} \u2192 ${t(s)}`,
      );
    r.length > 0 && this.remark(ee(r.join(", ")));
  }
  remark(e) {
    const { isConversational: t } = this,
      { style: r, width: i } = t ? this.answers : this.messages,
      a = me`${r.dim(Ve(e, i))}\n`;
    t ? this.output.answer(a) : this.output.message(a);
  }
  send() {
    this.output.write();
  }
  sendLate() {
    this.output.isDue && this.output.write();
  }
  complain(e) {
    this.output.message(_N(e, this.messages));
  }
  complainOf(e, t) {
    this.output.message(K0(e, t, this.messages));
  }
  showNotes(e) {
    !this.quiet && e.notes.length > 0 && this.output.message(IN(e, this.messages));
  }
};
function o0(e, t, r) {
  let i;
  return {
    get digits() {
      return r.precision;
    },
    get notation() {
      return r.notation;
    },
    get style() {
      const { color: a } = r;
      if (i?.color === a) return i.style;
      const s = du(a, t, e() !== void 0);
      return (i = { color: a, style: uu(s, s && hu(t)) }), i.style;
    },
    get width() {
      const a = e();
      return a === void 0 ? Number.POSITIVE_INFINITY : a.columns || 80;
    },
    get height() {
      const a = e();
      return a === void 0 ? Number.POSITIVE_INFINITY : a.rows || 24;
    },
  };
}
var TN = ({ digits: e, notation: t, style: r, width: i, height: a }) => ({
    digits: e,
    notation: t,
    style: r,
    width: i,
    height: a,
  }),
  FN = 1e3,
  l0 = 20,
  PN = class {
    environment;
    status;
    noun;
    start = Date.now();
    isQuiet;
    count = 0;
    bytes = 0;
    total;
    constructor(e, t, r, i) {
      (this.environment = e), (this.status = t), (this.noun = r), (this.isQuiet = i);
    }
    expect(e) {
      (this.total = e), (this.bytes = 0);
    }
    read(e) {
      this.bytes += e;
    }
    advance(e) {
      this.count += e;
      const t = Date.now();
      t - this.start < FN ||
        !this.status.isDue ||
        !this.isWanted() ||
        this.status.show(ee(this.line(t)));
    }
    isWanted() {
      const { stderr: e, stdout: t, env: r } = this.environment;
      return !this.isQuiet && !!e.isTTY && !t.isTTY && r.TERM !== "dumb";
    }
    line(e) {
      const t = Math.round((this.count / (e - this.start)) * 1e3),
        r = `${this.count} ${this.noun}, ${t} a second`;
      if (this.total === void 0 || this.total === 0) return r;
      const i = Math.min(1, this.bytes / this.total),
        a = Math.round(i * l0);
      return `${"\u2588".repeat(a)}${"\u2591".repeat(l0 - a)} ${Math.floor(i * 100)} %, ${r}`;
    }
  },
  DN = 400,
  BN = 1e3;
function qN(e, t, r) {
  let i = 0,
    a = 0;
  return (s) => {
    const n = Date.now();
    if ((n - a > BN && (i = n), (a = n), n - i < DN || !e.isDue)) return;
    const { stderr: l, stdout: u, env: h } = t;
    if (r || !l.isTTY || h.TERM === "dumb") return;
    const d = (u.columns || l.columns || 80) - 1;
    e.show(Ve(ee(`${s()} \xB7 Ctrl-C stops it`), d));
  };
}
async function* X0(e, t) {
  if (e.kind === "text") yield e.text;
  else if (e.path !== "-")
    yield* ah(
      z0(e.path, () => {}),
      e.path,
    );
  else
    try {
      Na(), t.stdin.setEncoding("utf8"), yield* t.stdin;
    } catch (r) {
      throw yr("read", "standard input", r);
    }
}
function VN(e) {
  return e.kind === "text" ? e.text.length : e.path === "-" ? void 0 : Ar(e.path);
}
function Q0(e, t, r) {
  if (e.kind === "file") return e.path === "-" ? "<stdin>" : e.path;
  const i = r.slice(0, t + 1).filter(({ kind: a }) => a === "text").length;
  return i === 1 ? "<eval>" : `<eval ${i}>`;
}
async function LN(e, t) {
  const r = [];
  for (const [i, a] of e.entries()) {
    const s = Q0(a, i, e),
      n = new fi(),
      l = (u) => {
        for (const h of u) r.push({ statement: h, file: s });
      };
    for await (const u of X0(a, t)) l(n.feed(u));
    l(n.end());
  }
  return r;
}
var RN = 200,
  HN = class {
    environment;
    told = 0;
    isShown = !1;
    constructor(e) {
      this.environment = e;
    }
    get isDue() {
      return Date.now() - this.told >= RN;
    }
    show(e) {
      (this.told = Date.now()), (this.isShown = !0), Ma(this.environment.stderr, me`\r${e}\x1b[K`);
    }
    clear() {
      this.isShown && Ma(this.environment.stderr, me`\r\x1b[K`), (this.isShown = !1);
    }
  },
  WN = 50,
  Rn = Qu(Kh),
  zN = {
    sources: [],
    inputs: [],
    settings: {},
    interactive: !1,
    quiet: !1,
    failFast: !1,
    config: !0,
    data: void 0,
    safe: !1,
    limit: {},
  };
async function GN(e, t) {
  const r = new AN(t),
    i = pn();
  try {
    const a = e.length === 0 ? zN : await UN(e);
    return "answer" in a
      ? (r.answer(oi(a.answer)),
        await r.flush(),
        r.error === void 0 || r.error.code === "EPIPE"
          ? 0
          : (new Hh(r, t, i, !1, Rn).complain(ut(`cannot write: ${r.error.message}`)), 1))
      : (Object.assign(i, a.settings), await new YN(a, t, r).run());
  } catch (a) {
    const s = a instanceof Ut ? a.reason : a;
    if (!(s instanceof q)) throw a;
    return new Hh(r, t, i, !1, Rn).complain(s), s.code === "limit" ? 1 : 2;
  }
}
async function UN(e) {
  const { readOptions: t } = await Promise.resolve().then(() => (Fm(), Tm));
  return t(e, Kh);
}
var YN = class {
  options;
  environment;
  output;
  presenter;
  session;
  settings;
  isInteractive;
  status;
  progress;
  budget;
  exitCode = 0;
  isOver = !1;
  interrupted;
  constructor(e, t, r) {
    (this.options = e), (this.environment = t), (this.output = r);
    const i = () => t.stdin.isTTY && t.stdout.isTTY;
    this.isInteractive = e.interactive || (e.sources.length === 0 && i());
    const a = e.data === void 0 ? void 0 : { output: th };
    (this.settings = { ...pn(), ...a, ...e.settings }), (this.budget = new Am(e.limit));
    const s = e.data !== void 0;
    (this.status = new HN(t)),
      (this.progress = new PN(t, this.status, s ? "rows" : "statements", e.quiet)),
      (r.beforeWriting = () => this.status.clear()),
      (this.presenter = new Hh(r, t, this.settings, e.quiet, Rn)),
      (this.session = new XC(Kh, {
        gradients: this.isInteractive || Cr[this.settings.output].needsGradient,
        host: {
          ...xN(this.settings, t.env, e.safe, Rn, () => this.session.onWork?.()),
          edit: e.safe ? void 0 : (n) => dN(t, n),
          progress: qN(this.status, t, e.quiet),
        },
      })),
      (this.session.isRemembering = this.isInteractive);
  }
  async run() {
    try {
      return await this.runAll();
    } catch (e) {
      if (!(e instanceof vn)) throw e;
      if (this.budget.overrun !== void 0) throw new Ut(this.budget.overrun);
      return (
        this.presenter.tellInterruption(e.place), await this.output.flush(), this.endInterrupted()
      );
    }
  }
  async runAll() {
    const { options: e, isInteractive: t } = this;
    (this.session.onWork = () => {
      this.output.write(), this.budget.check();
    }),
      t && e.config && (await this.configure());
    const r = e.inputs.map((a) => this.bind(a));
    if (e.data !== void 0) return await this.runData(e.data, r);
    this.presenter.begin();
    const i = e.sources.length === 0 && !t ? [{ kind: "file", path: "-" }] : e.sources;
    for (const [a, s] of i.entries()) this.isOver || (await this.runSource(s, Q0(s, a, i)));
    return (
      this.interrupted !== void 0 && (await this.send(this.interrupted)),
      await this.output.flush(),
      this.status.clear(),
      this.interrupted !== void 0 && !t
        ? this.endInterrupted()
        : (t && (!this.isOver || this.interrupted !== void 0) && (await this.interact()),
          this.output.error !== void 0 && this.reportUnwritable(this.output.error),
          this.exitCode)
    );
  }
  async configure() {
    const { env: e } = this.environment,
      { values: t, errors: r } = oN(R0(e));
    Object.assign(this.settings, t, this.options.settings);
    for (const a of r) this.presenter.complain(a);
    const i = nN(e);
    Ar(i) !== void 0 && (await this.runSource({ kind: "file", path: i }, i)),
      this.isOver || (this.exitCode = 0);
  }
  async send(e) {
    const { output: t, presenter: r, environment: i } = this;
    e.kind !== "loop" &&
      (i.stdout.isTTY ||
        e.parts.length === 0 ||
        (await new Promise((a) => setTimeout(a, WN)),
        await t.flush(),
        t.error?.code === "EPIPE" && r.showAsMessage(e)));
  }
  endInterrupted() {
    return process.kill(process.pid, "SIGINT"), 130;
  }
  bind(e) {
    try {
      return this.session.setInput(e);
    } catch (t) {
      throw t instanceof q ? ae(`--set ${e}: ${t.message}`, t.hint ?? "write it as x=2") : t;
    }
  }
  async runData(e, t) {
    const {
      options: r,
      environment: i,
      output: a,
      presenter: s,
      session: n,
      settings: l,
      progress: u,
    } = this;
    if (r.sources.length === 0) throw ae("--data needs a program", "give it as a file, or with -e");
    if (r.interactive)
      throw ae("--data and --interactive exclude each other", "leave one of them out");
    const h = Cr[l.output];
    if (h.rows === void 0)
      throw ae(`rows cannot be written as ${l.output}s`, `--data takes ${rh()}`);
    const { runRows: d } = await Promise.resolve().then(() => (Dm(), Pm)),
      c = {
        path: e,
        program: await LN(r.sources, i),
        session: n,
        inputs: t,
        format: h,
        write: h.rows(),
        output: a,
        presenter: s,
        environment: i,
        failFast: r.failFast,
        progress: u,
      },
      p = await d(c);
    return (
      this.status.clear(),
      await a.flush(),
      a.error !== void 0 && this.reportUnwritable(a.error),
      p ? this.exitCode : 1
    );
  }
  async runSource(e, t) {
    const r = new fi();
    this.progress.expect(VN(e));
    try {
      for await (const i of X0(e, this.environment)) {
        if ((this.progress.read(i.length), await this.runStatements(r.feed(i), t), this.isOver))
          return;
        await this.output.flush();
      }
      await this.runStatements(r.end(), t);
    } catch (i) {
      if (!(i instanceof q)) throw i;
      this.presenter.complain(i), (this.exitCode = 2), this.options.failFast && (this.isOver = !0);
    }
  }
  async runStatements(e, t) {
    let { presenter: r, output: i } = this,
      a = this.repliesTo(e, t),
      s = !0,
      n = () => {
        do {
          const { done: l, value: u } = a.next();
          if (((s = !l), u === void 0)) return;
          r.show(u), this.note(u);
        } while (!this.isOver && !i.isDue);
      };
    for (; s && !this.isOver; )
      Sa(n) || this.tellInterruption(),
        i.isDue && (await i.flush()),
        i.error !== void 0 && (this.isOver = !0);
  }
  *repliesTo(e, t) {
    for (const r of e)
      this.progress.advance(1),
        this.session.mayTakeLong(r) && this.output.write(),
        yield* this.session.execute(r, t);
  }
  tellInterruption() {
    const { overrun: e } = this.budget;
    if (((this.isOver = !0), e !== void 0)) {
      const i = this.session.fail(e, !this.isInteractive);
      i !== void 0 && this.presenter.show(i), (this.exitCode ||= 1);
      return;
    }
    const t = this.session.recover(!this.isInteractive);
    if (t === void 0) return;
    const r = { ...t, isInterrupted: !0 };
    (this.interrupted = r), this.presenter.show(r);
  }
  note(e) {
    e.kind === "failure" &&
      ((this.exitCode ||= 1), (this.options.failFast || va(e)) && (this.isOver = !0)),
      e.kind === "quit" && (this.isOver = !0);
  }
  async interact() {
    const { interact: e } = await Promise.resolve().then(() => (qm(), Bm));
    this.output.open(), (this.session.onWork = void 0);
    const {
      session: t,
      presenter: r,
      environment: i,
      settings: a,
      options: s,
      status: n,
      budget: l,
    } = this;
    await e({
      session: t,
      presenter: r,
      environment: i,
      settings: a,
      options: s,
      status: n,
      budget: l,
    });
  }
  reportUnwritable(e) {
    e.code !== "EPIPE" &&
      ((this.exitCode ||= 1),
      this.presenter.complain(ut(`cannot write the answers: ${e.message}`)));
  }
};
GN(process.argv.slice(2), process).then((e) => {
  process.exitCode = e;
});
0 &&
  (module.exports = {
    shared1,
    shared10,
    shared11,
    shared12,
    shared13,
    shared14,
    shared15,
    shared16,
    shared17,
    shared18,
    shared19,
    shared2,
    shared20,
    shared21,
    shared22,
    shared23,
    shared24,
    shared25,
    shared26,
    shared27,
    shared28,
    shared29,
    shared3,
    shared30,
    shared31,
    shared32,
    shared33,
    shared34,
    shared35,
    shared36,
    shared37,
    shared38,
    shared39,
    shared4,
    shared40,
    shared41,
    shared42,
    shared43,
    shared44,
    shared45,
    shared46,
    shared47,
    shared48,
    shared49,
    shared5,
    shared6,
    shared7,
    shared8,
    shared9,
  });
