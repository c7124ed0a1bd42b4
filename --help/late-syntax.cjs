var F = Object.create;
var o = Object.defineProperty;
var P = Object.getOwnPropertyDescriptor;
var R = Object.getOwnPropertyNames;
var j = Object.getPrototypeOf,
  O = Object.prototype.hasOwnProperty;
var c = (t, e) => () => {
    try {
      return e || t((e = { exports: {} }).exports, e), e.exports;
    } catch (s) {
      throw ((e = 0), s);
    }
  },
  W = (t, e) => {
    for (var s in e) o(t, s, { get: e[s], enumerable: !0 });
  },
  k = (t, e, s, i) => {
    if ((e && typeof e == "object") || typeof e == "function")
      for (const r of R(e))
        !O.call(t, r) &&
          r !== s &&
          o(t, r, { get: () => e[r], enumerable: !(i = P(e, r)) || i.enumerable });
    return t;
  };
var p = (t, e, s) => (
    (s = t != null ? F(j(t)) : {}),
    k(e || !t || !t.__esModule ? o(s, "default", { value: t, enumerable: !0 }) : s, t)
  ),
  C = (t) => k(o({}, "__esModule", { value: !0 }), t);
var x = c((Y, g) => {
  g.exports = require("./main.cjs").shared37;
});
var v = c((tt, w) => {
  w.exports = require("./main.cjs").shared48;
});
var b = c((et, q) => {
  q.exports = require("./main.cjs").shared49;
});
var K = {};
W(K, { module76: () => B });
module.exports = C(K);
var _ = p(x()),
  E = p(v()),
  y = p(b()),
  B = {};
(0, y.d)(B, { fromLatex: () => U });
function U(t, e) {
  if (!/\\|[_^]\s*\{/.test(t.replace(/`[^`]*`/g, "")) || t.length > V) return;
  const s = t.replace(/^\s*(?:\$\$?|\\[([])|(?:\$\$?|\\[)\]])\s*$/g, "");
  try {
    const i = new H(T(N(s), e)),
      r = i.sequence(() => !1);
    return i.isDone ? r : void 0;
  } catch (i) {
    if (i instanceof n || (0, E.U)(i)) return;
    throw i;
  }
}
var V = 1e4,
  n = class extends Error {},
  z =
    /`[^`\n]*`|\\(?:[A-Za-z]+|.)|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\p{L}[\p{L}\p{M}]*|\s+|\.\.|[-+*/^:]=(?!=)|./gsu,
  G = /^(?:\s+|~|\\(?:[,;:! ]|quad|qquad|displaystyle|left|right|[bB]igg?[lr]?))$/;
function N(t) {
  const e = (i) => i === "\\,",
    s = (t.match(z) ?? []).filter((i) => e(i) || !G.test(i));
  return s.flatMap((i, r) => {
    if (!e(i)) return [i];
    const a = s[r - 1] ?? "";
    return d(a) && !$.has(a) && s[r + 1] === "(" ? ["\\cdot"] : [];
  });
}
function T(t, e) {
  const s = (r) => e(r) || t.includes(r),
    i = (r, a) =>
      /^\p{L}{2,3}$/u.test(r) &&
      !e(r) &&
      !l.has(r) &&
      !/^[=({_]$/.test(t[a + 1] ?? "") &&
      !/^[{_]$/.test(t[a - 1] ?? "") &&
      [...r].some(s);
  return t.flatMap((r, a) => (i(r, a) ? [...r] : [r]));
}
var L = new Map(
    Object.entries({
      "\\cdot": "*",
      "\\times": "*",
      "\\ast": "*",
      "\\div": "/",
      "\\pm": " \xB1 ",
      "\\le": " <= ",
      "\\leq": " <= ",
      "\\ge": " >= ",
      "\\geq": " >= ",
      "\\ne": " != ",
      "\\neq": " != ",
      "\\lt": " < ",
      "\\gt": " > ",
      "\\land": " and ",
      "\\lor": " or ",
      "\\%": "%",
    }),
  ),
  X =
    "Gamma \u0393 Delta \u0394 Theta \u0398 Lambda \u039B Xi \u039E Pi \u03A0 Sigma \u03A3 Upsilon \u03A5 Phi \u03A6 Psi \u03A8 Omega \u03A9",
  Z =
    "varepsilon \u03B5 vartheta \u03B8 varphi \u03C6 varrho \u03C1 hbar \u0127 ell \u2113 infty inf pi pi",
  u = new Map([
    ...[..._.a].map(([t, e]) => [`\\${t}`, e]),
    ...[...`${X} ${Z}`.matchAll(/(\S+) (\S+)/g)].map(([, t, e]) => [`\\${t}`, e]),
  ]),
  $ = new Set(
    "sin cos tan sec csc cot arcsin arccos arctan sinh cosh tanh coth ln log exp max min".split(
      " ",
    ),
  ),
  A = new Set(["\\frac", "\\dfrac", "\\tfrac"]),
  D = new Map([
    ["|", ["|", "abs"]],
    ["\\lvert", ["\\rvert", "abs"]],
    ["\\vert", ["\\vert", "abs"]],
    ["\\lVert", ["\\rVert", "norm"]],
    ["\\|", ["\\|", "norm"]],
    ["\\lfloor", ["\\rfloor", "floor"]],
    ["\\lceil", ["\\rceil", "ceil"]],
  ]),
  M = new Set([...D.values()].map(([t]) => t)),
  S = new Set(["\\mathrm", "\\text", "\\operatorname", "\\mathit", "\\mathbf", "\\textrm"]),
  d = (t) => /^(?:\p{L}[\p{L}\p{M}]*|`[^`]*`)$/u.test(t),
  f = (t) => /^\d/.test(t),
  l = new Set(["for", "in", "and", "or", "not", "const"]),
  H = class {
    tokens;
    at = 0;
    isFraction = !1;
    constructor(t) {
      this.tokens = t;
    }
    get isDone() {
      return this.at === this.tokens.length;
    }
    get next() {
      return this.tokens[this.at] ?? "";
    }
    take(t) {
      const e = this.next;
      if (e === "" || (t !== void 0 && e !== t)) throw new n();
      return this.at++, e;
    }
    skips(t) {
      const e = this.next === t;
      return e && this.at++, e;
    }
    sequence(t) {
      let e = [],
        s = !1;
      for (; !this.isDone && !t(this.next) && !/^[)\]}]$/.test(this.next); ) {
        const i = this.sign();
        if (i !== void 0) {
          e.push(/^ [-+\u2212] $/.test(i) && !s ? i.trim() : i), (s = !1);
          continue;
        }
        s && e.push("*");
        const r = this.operand(),
          a = this.isFraction && /^[*/%]$/.test(e.at(-1) ?? "");
        e.push(a ? `(${r})` : r), (s = !0);
      }
      return e.join("").trim();
    }
    sign() {
      const { next: t } = this,
        e = L.get(t);
      if (
        !(
          e === void 0 &&
          !/^(?:[-+*/=<>,;?:%\u00b1\u2212\u00b7\u00d7\u00f7\u2264\u2265\u2260]|\.\.|[-+*/^:]=)$/.test(
            t,
          ) &&
          !l.has(t)
        )
      )
        return (
          this.at++,
          l.has(t)
            ? ` ${t} `
            : t === ","
              ? ", "
              : (e ?? (/^(?:[-+=<>?:\u00b1\u2212]|.=)$/.test(t) ? ` ${t} ` : t))
        );
    }
    operand() {
      let t = this.atom();
      for (;;)
        if (this.skips("^")) (t = `${h(t)}^${h(this.argument())}`), (this.isFraction = !1);
        else if (this.next === "!") t = h(t) + this.take();
        else return t;
    }
    atom() {
      const { next: t } = this,
        e = this.atomAt(t);
      return (this.isFraction = A.has(t) && !e.startsWith("diff(")), e;
    }
    atomAt(t) {
      if (t === "(" || t === "[") return this.brackets();
      if (t === "{") return h(this.argument());
      if (f(t) || t === ".") return this.take();
      if (d(t) || u.has(t) || S.has(t)) return this.named();
      const e = D.get(t);
      if (e !== void 0) return this.fenced(...e);
      if (A.has(t)) return this.fraction();
      if (t === "\\sqrt") return this.root();
      if (t === "\\nabla" || t === "\u2207") return this.at++, `\u2207${h(this.atom())}`;
      if (t === "\\sum" || t === "\\prod") return this.sum();
      if ($.has(t.slice(1)) && t.startsWith("\\")) return this.applied(this.take().slice(1));
      throw new n();
    }
    brackets() {
      const t = this.take(),
        e = this.sequence(() => !1);
      return `${t}${e}${this.take(t === "(" ? ")" : "]")}`;
    }
    argument() {
      if (this.skips("{")) {
        const e = this.sequence(() => !1);
        return this.take("}"), e;
      }
      const { next: t } = this;
      return /^\d./.test(t) && this.tokens.splice(this.at, 1, t[0], t.slice(1)), this.atom();
    }
    named() {
      let t = this.word();
      for (
        t === "\u0394" && d(this.next) && (t += this.take()),
          this.skips("_") && (t += `_${this.index()}`);
        this.next === "'";
      )
        t += this.take();
      const e = this.next === "(" && !u.has(this.tokens[this.at - 1] ?? ""),
        s = this.next === "[";
      return e || s ? t + this.brackets() : t;
    }
    word() {
      const t = this.take();
      if (!S.has(t)) return u.get(t) ?? t;
      this.take("{");
      let e = "";
      for (; this.next !== "}"; ) e += this.take();
      if ((this.take("}"), !/^[\p{L}\d_]+$/u.test(e))) throw new n();
      return e;
    }
    index() {
      let t = "";
      if (this.skips("{")) for (; !this.skips("}"); ) t += f(this.next) ? this.take() : this.word();
      else t = f(this.next) ? this.take() : this.word();
      if (!/^[\p{L}\p{M}\d]+$/u.test(t)) throw new n();
      return t;
    }
    fenced(t, e) {
      this.at++;
      const s = this.sequence((i) => i === t);
      return this.take(t), `${e}(${s})`;
    }
    fraction() {
      this.at++;
      const t = I.exec(this.tokens.slice(this.at, this.at + 7).join(" "))?.groups;
      if (t !== void 0) {
        this.at += t.separate === void 0 ? 6 : 7;
        const i = t.letter ?? t.word;
        return `diff(${this.term()}, ${u.get(i) ?? i})`;
      }
      const [e, s] = [this.argument(), this.argument()];
      return `${J.test(m(e)) ? `(${e})` : e}/${h(s)}`;
    }
    root() {
      if ((this.at++, !this.skips("["))) return `sqrt(${this.argument()})`;
      const t = this.sequence(() => !1);
      this.take("]");
      const e = this.argument();
      return t === "3" ? `cbrt(${e})` : `(${h(e)}^(1/${h(t)}))`;
    }
    sum() {
      const t = this.take().slice(1);
      this.take("_"), this.take("{");
      const e = this.word();
      this.take("=");
      const s = this.sequence(() => !1);
      this.take("}"), this.take("^");
      const i = this.argument();
      return `${t}(${this.term()} for ${e} in ${s}..${i})`;
    }
    term() {
      return this.sequence((t) => /^[-+=<>,;?:\u00b1]$/.test(t) || M.has(t));
    }
    applied(t) {
      let e, s;
      for (;;)
        if (e === void 0 && this.skips("_")) e = this.argument();
        else if (s === void 0 && this.skips("^")) s = this.argument();
        else break;
      if (s?.startsWith("-")) throw new n();
      const i = this.next === "(" ? this.brackets().slice(1, -1) : this.factors(),
        r =
          e === void 0
            ? `${t}(${i})`
            : e === "10" || e === "2"
              ? `${t}${e}(${i})`
              : `${t}(${i}, ${e})`;
      return s === void 0 ? r : `${r}^${h(s)}`;
    }
    factors() {
      const t = (s) =>
          L.has(s) || /^[-+*/=<>,;?:\u00b1]$/.test(s) || l.has(s) || $.has(s.slice(1)) || M.has(s),
        e = this.sequence(t);
      if (e === "") throw new n();
      return e;
    }
  },
  I = /^\{ (?:d|\\partial) \} \{ (?:(?<separate>d|\\partial) (?<letter>\S+)|d(?<word>\p{L}+)) \}/u,
  J = /[-+\u2212\u00b1<>=?:,]|\b(?:and|or|for)\b/;
function m(t) {
  const e = t.replace(/\([^()]*\)|\[[^[\]]*\]/g, "");
  return e === t ? t : m(e);
}
var h = (t) => (/^(?:[\p{L}\p{M}\p{N}_.]|`[^`]*`)*$/u.test(m(t)) ? t : `(${t})`);
0 && (module.exports = { module76 });
