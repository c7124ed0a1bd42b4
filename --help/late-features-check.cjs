var _r = Object.create;
var he = Object.defineProperty;
var Dr = Object.getOwnPropertyDescriptor;
var Rr = Object.getOwnPropertyNames;
var Ur = Object.getPrototypeOf,
  Yr = Object.prototype.hasOwnProperty;
var $ = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (r) {
      throw ((t = 0), r);
    }
  },
  Gr = (e, t) => {
    for (var r in t) he(e, r, { get: t[r], enumerable: !0 });
  },
  Re = (e, t, r, i) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const o of Rr(t))
        !Yr.call(e, o) &&
          o !== r &&
          he(e, o, { get: () => t[o], enumerable: !(i = Dr(t, o)) || i.enumerable });
    return e;
  };
var y = (e, t, r) => (
    (r = e != null ? _r(Ur(e)) : {}),
    Re(t || !e || !e.__esModule ? he(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  Wr = (e) => Re(he({}, "__esModule", { value: !0 }), e);
var Ye = $((Oo, Ue) => {
  Ue.exports = require("./late.cjs").shared13;
});
var We = $((So, Ge) => {
  Ge.exports = require("./main.cjs").shared17;
});
var Ce = $((Fo, Je) => {
  Je.exports = require("./main.cjs").shared18;
});
var He = $((Po, Xe) => {
  Xe.exports = require("./late.cjs").shared14;
});
var Qe = $((qo, Ke) => {
  Ke.exports = require("./main.cjs").shared24;
});
var et = $((Eo, Ze) => {
  Ze.exports = require("./main.cjs").shared29;
});
var rt = $((Ao, tt) => {
  tt.exports = require("./main.cjs").shared30;
});
var ot = $((Lo, it) => {
  it.exports = require("./main.cjs").shared31;
});
var nt = $((Vo, at) => {
  at.exports = require("./main.cjs").shared32;
});
var ut = $((jo, st) => {
  st.exports = require("./main.cjs").shared33;
});
var ht = $((zo, lt) => {
  lt.exports = require("./main.cjs").shared40;
});
var ft = $((To, dt) => {
  dt.exports = require("./main.cjs").shared41;
});
var pt = $((_o, ct) => {
  ct.exports = require("./main.cjs").shared42;
});
var gt = $((Do, mt) => {
  mt.exports = require("./main.cjs").shared43;
});
var bt = $((Ro, vt) => {
  vt.exports = require("./main.cjs").shared44;
});
var wt = $((Uo, Mt) => {
  Mt.exports = require("./main.cjs").shared45;
});
var xt = $((Yo, Nt) => {
  Nt.exports = require("./main.cjs").shared46;
});
var Bt = $((Go, kt) => {
  kt.exports = require("./main.cjs").shared47;
});
var yt = $((Wo, $t) => {
  $t.exports = require("./main.cjs").shared48;
});
var Ot = $((Jo, It) => {
  It.exports = require("./main.cjs").shared49;
});
var yo = {};
Gr(yo, { module6: () => Qt, module7: () => Zt });
module.exports = Wr(yo);
var Ee = y(Ye()),
  Xt = y(We()),
  Ht = y(Ce()),
  D = y(He()),
  Co = y(Qe()),
  Y = y(et()),
  Xo = y(rt()),
  Ho = y(ot()),
  Ae = y(nt()),
  Kt = y(ut()),
  pe = y(ht()),
  Ko = y(ft()),
  Qo = y(pt()),
  Zo = y(gt()),
  H = y(bt()),
  ea = y(wt()),
  V = y(xt()),
  ta = y(Bt()),
  I = y(yt()),
  Le = y(Ot()),
  Qt = {};
(0, Le.d)(Qt, { checkHelp: () => Jr });
var Jr = () => ({
    doc: "each derivative beside differences and complex steps or contour integrals, and how far they agree",
    example: ":check sin(x)/x",
  }),
  Zt = {};
(0, Le.d)(Zt, { check: () => ko });
var Ie = 15,
  Ve = 30,
  Cr = 1e-9,
  er = 3,
  Ne = 8,
  je = 0.001,
  Xr = 2 ** -9;
function tr(e) {
  const { value: t, exact: r, around: i, complexStep: o } = e,
    { isNaN: a } = i;
  if (Number.isNaN(t)) return "the value is not a number";
  if (!Number.isFinite(t)) return "cannot be told: the value is infinite";
  if (o !== void 0 && Number.isFinite(r)) return ai(e, o);
  if (i.isSparse) return rr;
  if (a.left && a.right) return "cannot be told: nearby it is not a number";
  if (Number.isNaN(r)) return Zr(i);
  if (!Number.isFinite(r)) return ei(r, i);
  if (Kr(r, i)) return Qr;
  const n = Hr(e);
  return n.startsWith(C) && !i.isResolved ? ze : n;
}
function Hr(e) {
  const { around: t } = e,
    { left: r, right: i, isNaN: o, jump: a, growth: n } = t;
  return o.left || o.right
    ? ti(e)
    : a.left !== 0 || a.right !== 0
      ? ri(e)
      : n.left !== 0 || n.right !== 0
        ? ii(e)
        : or(r, i)
          ? oi(e)
          : Te(e, t.central, "");
}
function Kr(e, { growth: t, nearest: r }) {
  const i = (o, a) => o !== 0 && o * a <= o * e;
  return i(t.left, r.left) || i(t.right, r.right);
}
var C = "does not agree",
  Qr = "cannot be told: a pole, or something as steep, is too near",
  ae = "cannot be told: differences say nothing sure",
  rr = "cannot be told: there are no numbers near enough";
function Zr(e) {
  const { left: t, right: r, jump: i, growth: o, isNaN: a } = e,
    n = "the derivative is not a number";
  return i.left !== 0 || i.right !== 0
    ? `${n}: ${Oe(e)}`
    : a.left || a.right
      ? `${n}${me(a)}`
      : o.left !== 0 || o.right !== 0 || or(t, r)
        ? `${n}: ${oe(e)}`
        : `${n}, where differences give ${be(e.central)}`;
}
function ei(e, t) {
  const { growth: r, isNaN: i, jump: o, isResolved: a } = t,
    n = [...(i.left ? [] : [r.left]), ...(i.right ? [] : [r.right])];
  if (n.length === 0) return "cannot be told: nearby it is not a number";
  const s = n.every((h) => h === Math.sign(e));
  if (ir(t)) return `a cusp: ${oe(t)}; ${ie(e)}`;
  const { left: u, right: l } = t;
  return !s && !Number.isFinite(u.errorBound) && !Number.isFinite(l.errorBound)
    ? "cannot be told: the slope is beyond the largest number"
    : !s || o.left !== 0 || o.right !== 0
      ? a
        ? [...(i.left ? [] : [u]), ...(i.right ? [] : [l])].some((h) => h.value === 0 || te(h))
          ? "does not agree: the slope is finite"
          : ae
        : ze
      : `agrees: the slope${i.left ? " from the right" : i.right ? " from the left" : ""} grows without bound${me(i)}`;
}
var ze = "cannot be told: too fast for differences",
  me = ({ left: e, right: t }) =>
    e ? "; to the left it is not a number" : t ? "; to the right it is not a number" : "";
function ti(e) {
  const { exact: t, around: r } = e,
    { isNaN: i, growth: o } = r,
    [a, n, s] = i.left ? ["right", r.right, o.right] : ["left", r.left, o.left];
  return s !== 0 && !_(t, n)
    ? `does not agree: the slope from the ${a} grows without bound${me(i)}`
    : `${Te(e, n, ` from the ${a}`)}${me(i)}`;
}
function ri(e) {
  const { exact: t, around: r } = e,
    { left: i, right: o, jump: a } = r,
    n = a.left === 0 ? i : a.right === 0 ? o : void 0;
  return (n === void 0 ? t === 0 : _(t, n))
    ? `${Oe(r)}; ${ie(t)}`
    : n === void 0
      ? "cannot be told: a jump, or a pole too near"
      : ee(e, n)
        ? `does not agree: ${Oe(r)}`
        : ae;
}
function Oe({ jump: { left: e, right: t } }) {
  const r = Math.max(Math.abs(e), Math.abs(t)),
    i = e === 0 ? "to the right" : t === 0 ? "to the left" : "to both sides";
  return `a jump: by ${(0, I.e)(r, 4)} ${i}`;
}
var ie = (e) => `the derivative ${(0, I.e)(e, 4)} is the convention`,
  ir = ({ growth: { left: e, right: t } }) => e * t < 0;
function ii(e) {
  const { exact: t, around: r } = e;
  if (ir(r)) return `a cusp: ${oe(r)}; ${ie(t)}`;
  const { left: i, right: o, growth: a } = r,
    n = a.left === 0 ? i : a.right === 0 ? o : void 0,
    s = n !== void 0 && _(t, n);
  return !s && n !== void 0 && !ee(e, n)
    ? ae
    : `${s ? "a kink" : "does not agree"}: ${oe(r)}${s ? `; ${ie(t)}` : ""}`;
}
var or = (e, t) => {
  const r = Math.abs(e.value - t.value),
    i = Math.max(Math.abs(e.value), Math.abs(t.value));
  return r > Ve * (e.errorBound + t.errorBound) && r > 1e-6 * i;
};
function oi(e) {
  const { exact: t, around: r } = e,
    { left: i, right: o } = r,
    [a, n] = i.value < o.value ? [i, o] : [o, i],
    s = t >= a.value - Q(a.value, a.errorBound) && t <= n.value + Q(n.value, n.errorBound),
    u = `a kink: ${oe(r)}`;
  return s ? `${u}; ${ie(t)}` : ee(e, i) && ee(e, o) ? `does not agree: ${u}` : ae;
}
var oe = ({ left: e, right: t, growth: r }) =>
    `${St(e, r.left)} from the left, ${St(t, r.right)} from the right`,
  St = (e, t) => (t === 0 ? be(e) : t > 0 ? "inf" : "-inf");
function ai(e, t) {
  const { exact: r, around: i } = e,
    { central: o, isResolved: a, isSparse: n } = i,
    s = Z(r, t),
    u = _(r, o);
  if (n)
    return s < Ne
      ? rr
      : `agrees to ${s} digits with the complex step; no numbers are near enough for differences`;
  if (s >= Ne) {
    if (u && r !== 0) return `agrees to ${s} digits`;
    if (u) return o.value === 0 ? "both are 0" : ve("");
    if (!a || !Number.isFinite(o.errorBound))
      return `agrees to ${s} digits with the complex step; too fast for differences`;
    const l = Math.max(Math.abs(r), Math.abs(o.value));
    return o.errorBound > je * l
      ? `agrees to ${s} digits with the complex step; differences cannot tell`
      : `does not agree: differences give ${be(o)}; rounding may spoil the formula here`;
  }
  return Z(r, o.value) >= Ne
    ? `agrees to ${Z(r, o.value)} digits with the difference`
    : te(o) && _(t, o) && !u
      ? nr(r, t, "complex step")
      : (u && _(t, o)) || (ee(e, o) && a)
        ? Te(e, o, "")
        : `cannot be told: the rules give ${(0, I.e)(r, 7)}, the complex step ${(0, I.e)(t, 7)}, differences ${(0, I.e)(o.value, 4)}`;
}
var te = ({ value: e, errorBound: t }) => t <= je * Math.abs(e);
function ee({ exact: e, around: t, isRough: r = !1 }, i) {
  if (_(e, i)) return !1;
  if (te(i)) return !0;
  const { step: o, noise: a } = t.finest,
    n = Math.abs(e) * o * Xr > a,
    s = i.errorBound <= je * Math.abs(e);
  return n && s && (i.value === 0 || (!r && t.isResolved));
}
var ar = "; this is a fault in nabla, please report it",
  nr = (e, t, r) =>
    `does not agree: the rules give ${(0, I.e)(e, 7)}, the ${r} and differences both give ${(0, I.e)(t, 7)}${ar}`,
  ve = (e) => `both are 0${e}, as far as differences tell`;
function Te(e, t, r) {
  const { exact: i } = e;
  if (!Number.isFinite(t.errorBound)) return "cannot be told: no difference is a number";
  if (i === t.value) return i === 0 ? `both are 0${r}` : `agrees to ${Ie} digits${r}`;
  if (!_(i, t)) return ee(e, t) ? (sr(t) ? C : `${C}: differences give ${be(t)}`) : ae;
  const o = Z(i, t.value);
  return o >= er
    ? `agrees to ${o} digits${r}`
    : i === 0
      ? ve(r)
      : `cannot be told: differences see no slopes below ${(0, I.e)(t.errorBound, 4)}`;
}
var sr = ({ value: e, errorBound: t }) => e === 0 || t < Math.abs(e),
  _ = (e, { value: t, errorBound: r }) => Math.abs(e - t) <= Q(e, r),
  Q = (e, t) => Ve * t + Cr * Math.abs(e);
function Z(e, t) {
  if (e === t) return Ie;
  const r = Math.max(Math.abs(e), Math.abs(t)),
    i = Math.floor(-Math.log10(Math.abs(e / r - t / r)));
  return Math.max(0, Math.min(Ie, i));
}
var be = ({ value: e, errorBound: t }) =>
    Math.abs(e) <= Ve * t && t < 1e-6 ? "0" : (0, I.e)(e, 4),
  ur = class {
    graph;
    origins;
    kinks;
    constructor(e, t, r) {
      (this.graph = e), (this.origins = t), (this.kinks = new Set(r));
    }
    excused(e, t, r) {
      return !e.startsWith(C) || !this.isFollowed(t, r)
        ? e
        : `a convention, followed at a kink${e.slice(C.length).replace(ar, "")}`;
    }
    isFollowed(e, t) {
      if (this.kinks.size === 0) return !1;
      const r = [...this.below([e])].filter((i) => this.kinks.has(i));
      return r.length > 0 && (t === void 0 || this.below(r).has(t));
    }
    below(e) {
      const t = new Set(e);
      for (const r of t) {
        const i = this.origins.get(r);
        i !== void 0 && t.add(i.of).add(i.by);
        for (const o of this.graph.operands(r)) t.add(o);
      }
      return t;
    }
  },
  m = (e, t = 0) => ({ re: e, im: t }),
  J = m(Number.NaN, Number.NaN),
  F = m(1),
  q = (e, t) => m(e.re + t.re, e.im + t.im),
  j = (e, t) => m(e.re - t.re, e.im - t.im),
  S = (e) => m(-e.re, -e.im),
  E = (e, t) => m(e.re * t, e.im * t),
  k = (e, t) => m(e.re * t.re - e.im * t.im, e.re * t.im + e.im * t.re);
function P(e, t) {
  if (t.im === 0) return m(e.re / t.re, e.im / t.re);
  if (Math.abs(t.re) >= Math.abs(t.im)) {
    const o = t.im / t.re,
      a = t.re + t.im * o;
    return m((e.re + e.im * o) / a, (e.im - e.re * o) / a);
  }
  const r = t.re / t.im,
    i = t.re * r + t.im;
  return m((e.re * r + e.im) / i, (e.im * r - e.re) / i);
}
var z = (e) => P(F, e),
  Me = (e) => m(e.re, -e.im);
function A({ re: e, im: t }) {
  const r = Math.exp(e);
  return m(r * Math.cos(t), r * Math.sin(t));
}
function lr({ re: e, im: t }) {
  const r = Math.sin(t / 2);
  return m(Math.expm1(e) * Math.cos(t) - 2 * r * r, Math.exp(e) * Math.sin(t));
}
var R = ({ re: e, im: t }) => (e > 0 ? m(Math.log(Math.hypot(e, t)), Math.atan2(t, e)) : J),
  Se = ({ re: e, im: t }) =>
    e > -1 ? m(Math.log1p(e) + Math.log1p((t / (1 + e)) ** 2) / 2, Math.atan2(t, 1 + e)) : J;
function U({ re: e, im: t }) {
  if (!(e > 0)) return J;
  const r = Math.sqrt((Math.hypot(e, t) + e) / 2);
  return m(r, t / (2 * r));
}
function ni(e) {
  const t = Math.sqrt(Math.hypot(e.re, e.im)),
    r = Math.atan2(e.im, e.re) / 2;
  return m(t * Math.cos(r), t * Math.sin(r));
}
function hr(e) {
  if (e.re < 0) return S(hr(S(e)));
  if (!(e.re > 0)) return J;
  const t = Math.cbrt(Math.hypot(e.re, e.im)),
    r = Math.atan2(e.im, e.re) / 3;
  return m(t * Math.cos(r), t * Math.sin(r));
}
var si = 1024;
function ui(e, t) {
  const r = t.im === 0 && Number.isInteger(t.re);
  if (r && Math.abs(t.re) <= si) return dr(e, t.re);
  if (e.re > 0) return A(k(t, R(e)));
  if (e.re === 0 && e.im === 0 && t.re > 0) return m(0);
  if (!r || e.re === 0) return J;
  const i = A(k(t, R(S(e))));
  return t.re % 2 === 0 ? i : S(i);
}
function dr(e, t) {
  if (t < 0) return z(dr(e, -t));
  let r = F,
    i = e;
  for (let o = t; o > 0; o = Math.floor(o / 2))
    o % 2 === 1 && (r = k(r, i)), o > 1 && (i = k(i, i));
  return r;
}
var ne = ({ re: e, im: t }) => m(Math.sin(e) * Math.cosh(t), Math.cos(e) * Math.sinh(t)),
  we = ({ re: e, im: t }) => m(Math.cos(e) * Math.cosh(t), -Math.sin(e) * Math.sinh(t)),
  li = (e) => P(ne(e), we(e)),
  hi = (e) => P(we(e), ne(e)),
  di = (e) => z(we(e)),
  fi = (e) => z(ne(e)),
  fr = ({ re: e, im: t }) => m(Math.sinh(e) * Math.cos(t), Math.cosh(e) * Math.sin(t)),
  ci = ({ re: e, im: t }) => m(Math.cosh(e) * Math.cos(t), Math.sinh(e) * Math.sin(t)),
  cr = 20;
function Fe({ re: e, im: t }) {
  if (Math.abs(e) > cr) {
    const n = 4 * Math.exp(-2 * Math.abs(e));
    return m(Math.sign(e), n * Math.sin(t) * Math.cos(t));
  }
  const r = Math.tan(t),
    i = Math.sinh(e),
    o = 1 + r * r,
    a = 1 + o * i * i;
  return m((o * Math.sqrt(1 + i * i) * i) / a, r / a);
}
var pi = (e) => (Math.abs(e.re) > cr ? S(j(Fe(e), m(2 * Math.sign(e.re)))) : z(Fe(e)));
function mi(e) {
  const t = A(e.re > 0 ? S(e) : e);
  return P(E(t, 2), q(F, k(t, t)));
}
function gi(e) {
  if (Math.abs(e.re) < 1) return z(fr(e));
  const t = A(e.re > 0 ? S(e) : e);
  return E(P(E(t, 2), j(F, k(t, t))), Math.sign(e.re));
}
function pr(e) {
  const [t, r] = [U(j(F, e)), U(q(F, e))];
  return m(Math.atan2(e.re, k(t, r).re), Math.asinh(k(Me(t), r).im));
}
function mr(e) {
  const [t, r] = [U(j(F, e)), U(q(F, e))];
  return m(2 * Math.atan2(t.re, r.re), Math.asinh(k(Me(r), t).im));
}
var ge = ({ re: e, im: t }) =>
    m(
      Math.atan2(2 * e, (1 - e) * (1 + e) - t * t) / 2,
      Math.log1p((4 * t) / (e * e + (1 - t) * (1 - t))) / 4,
    ),
  vi = (e) => ge(z(e)),
  bi = (e) => mr(z(e)),
  Mi = (e) => pr(z(e));
function wi(e, t) {
  if (e.re === 0 && t.re === 0) return J;
  const r = e.re < 0 ? -1 : 1;
  if (Math.abs(e.re) > Math.abs(t.re)) return j(m((r * Math.PI) / 2), ge(P(t, e)));
  const i = ge(P(e, t));
  return t.re > 0 ? i : e.re === 0 ? J : q(i, m(r * Math.PI));
}
function _e(e) {
  if (Math.abs(e.re) > 1e8) return e.re < 0 ? S(_e(S(e))) : R(E(e, 2));
  const t = m(-e.im, e.re),
    [r, i] = [U(j(F, t)), U(q(F, t))];
  return m(Math.asinh(k(Me(r), i).im), Math.atan2(e.im, k(r, i).re));
}
function gr(e) {
  const [t, r] = [U(j(e, F)), U(q(e, F))];
  return m(Math.asinh(k(Me(t), r).re), 2 * Math.atan2(t.im, r.re));
}
var vr = ({ re: e, im: t }) =>
    Math.abs(e) < 1
      ? m(
          Math.log1p((4 * e) / ((1 - e) * (1 - e) + t * t)) / 4,
          Math.atan2(2 * t, (1 - e) * (1 + e) - t * t) / 2,
        )
      : J,
  Ni = (e) => gr(z(e)),
  xi = (e) => _e(z(e)),
  ki = (e) => vr(z(e));
function Ft(e) {
  if (e.re >= 0) return z(q(F, A(S(e))));
  const t = A(e);
  return P(t, q(F, t));
}
var Pt = (e) => (e.re > 0 ? q(e, Se(A(S(e)))) : Se(A(e)));
function Bi(e) {
  if (Math.hypot(e.re, e.im) > 1) return P(ne(e), e);
  let t = k(e, e),
    [r, i] = [F, F];
  for (let o = 1; o <= 12; o++) (r = E(k(r, t), -1 / (2 * o * (2 * o + 1)))), (i = q(i, r));
  return i;
}
var se = (e) => e.reduce(q, m(0));
function qt(e) {
  const t = e.reduce((i, { re: o }) => Math.max(i, Math.abs(o)), 0);
  if (t === 0 || !Number.isFinite(t)) return J;
  const r = 2 ** Math.floor(Math.log2(t));
  return E(U(se(e.map((i) => E(k(i, E(i, 1 / r)), 1 / r)))), r);
}
var br = (e) => m(e.reduce((t, { re: r }) => Math.max(t, r), Number.NEGATIVE_INFINITY));
function $i(e) {
  const t = br(e);
  return q(t, R(se(e.map((r) => A(j(r, t))))));
}
function Et(e, t) {
  const r = br(t);
  return P(A(j(e, r)), se(t.map((i) => A(j(i, r)))));
}
var v =
    (e) =>
    ([t]) =>
      e(t),
  W =
    (e) =>
    ([t, r]) =>
      e(t, r),
  At = (e) => v((t) => E(t, e)),
  Lt = (e) => k(e, e),
  yi = {
    add: W(q),
    sub: W(j),
    mul: W(k),
    div: W(P),
    neg: v(S),
    pow: W(ui),
    sqrt: v(U),
    cbrt: v(hr),
    exp: v(A),
    expm1: v(lr),
    ln: v(R),
    log: W((e, t) => P(R(e), R(t))),
    log1p: v(Se),
    log2: v((e) => E(R(e), Math.LOG2E)),
    log10: v((e) => E(R(e), Math.LOG10E)),
    sin: v(ne),
    cos: v(we),
    tan: v(li),
    sec: v(di),
    csc: v(fi),
    cot: v(hi),
    asin: v(pr),
    acos: v(mr),
    atan: v(ge),
    atan2: W(wi),
    asec: v(bi),
    acsc: v(Mi),
    acot: v(vi),
    sinc: v(Bi),
    deg: At(180 / Math.PI),
    rad: At(Math.PI / 180),
    sinh: v(fr),
    cosh: v(ci),
    tanh: v(Fe),
    sech: v(mi),
    csch: v(gi),
    coth: v(pi),
    asinh: v(_e),
    acosh: v(gr),
    atanh: v(vr),
    asech: v(Ni),
    acsch: v(xi),
    acoth: v(ki),
    sigmoid: v(Ft),
    softplus: v(Pt),
    logsigmoid: v((e) => S(Pt(S(e)))),
    silu: v((e) => k(e, Ft(e))),
    normpdf: v((e) => E(A(E(Lt(e), -0.5)), 1 / Math.sqrt(2 * Math.PI))),
    gauss: v((e) => A(S(Lt(e)))),
    xlogy: W((e, t) => (e.re === 0 && e.im === 0 ? e : k(e, R(t)))),
    share: W((e, t) => P(e, q(e, t))),
    hypotpart: ([e, ...t]) => P(e, qt(t)),
    sum: se,
    hypot: qt,
    logsumexp: $i,
    softweight: ([e, ...t]) => Et(e, t),
    softpart: ([e, ...t]) => Et(e, t),
  },
  ue = (e) => yi[e],
  Mr = m(Number.NaN, Number.NaN),
  de = (e) => (t, r) => t[e(r)] ?? Mr,
  wr = [
    "sign",
    "floor",
    "ceil",
    "round",
    "trunc",
    "matches",
    "lt",
    "le",
    "gt",
    "ge",
    "eq",
    "ne",
    "and",
    "or",
    "not",
  ],
  Ii = (e) => wr.includes(e),
  xe = ([e], [t]) => (t === 0 ? Mr : t < 0 ? S(e) : e),
  Oi = {
    ...Object.fromEntries(wr.map((e) => [e, (t, r) => m((0, H.e)((0, H.h)(e), r))])),
    abs: xe,
    mod: ([e, t], [r, i]) => j(e, E(t, Math.floor(r / i))),
    clamp: de(([e, t, r]) => {
      const [i, o, a] = [e, t, r];
      return i < o ? (o > a ? 2 : 1) : i > a ? 2 : 0;
    }),
    if: de(([e]) => (e === 0 ? 2 : 1)),
    min: de((e) => e.indexOf(Math.min(...e))),
    max: de((e) => e.indexOf(Math.max(...e))),
    relu: ([e], [t]) => (t > 0 ? e : m(0)),
    leakyrelu: ([e, t], [r]) => (r > 0 ? e : k(t, e)),
    elu: ([e, t], [r]) => (r > 0 ? e : k(t, lr(e))),
    softsign: (e, t) => P(e[0], q(m(1), xe(e, t))),
    hypot: (e, t) => {
      const r = e.filter(({ re: o, im: a }) => o !== 0 || a !== 0),
        [i] = r;
      return r.length === 1 && i !== void 0
        ? xe([i], [t[e.indexOf(i)]])
        : ni(se(e.map((o) => k(o, o))));
    },
  },
  Nr = (e) => Oi[e],
  fe = 2,
  Si = 1;
function ce(e, t, r, i) {
  let o = new Set(i),
    a = [...i],
    n = new Map(a.map((g, M) => [g, M])),
    s = (g) => {
      const M = n.get(g);
      return M !== void 0 ? M : (n.set(g, a.length), a.push(g) - 1);
    },
    u = new Map(),
    l = new Set(),
    h = [],
    d = [],
    f = new Set(),
    c = !1,
    p = (g, M) => {
      u.set(g.id, M), (M === fe ? d : h).push(g);
    },
    w = (g) => u.get(g) ?? 0;
  for (const g of Pi(e, t, r, o)) {
    if (o.has(g)) {
      u.set(g, fe), l.add(g);
      continue;
    }
    if (e.operation(g)?.name === "detach") continue;
    const M = t.get(g);
    if (M === void 0) {
      const O = [...e.operands(g)],
        T = e.operation(g),
        le = O.reduce((zr, Tr) => Math.max(zr, w(Tr)), 0);
      if (le === 0) continue;
      const De = T !== void 0 && Fi(e, g, T),
        jr = s(g);
      if (
        (p({ id: g, place: jr, operation: T, operands: O.map(s), isInPieces: De }, le),
        T === void 0)
      )
        continue;
      De ? (c = !0) : ue(T.name) === void 0 && f.add(T.symbol ?? T.name);
      continue;
    }
    const { of: L, by: b } = M,
      N = ce(e, t, L, [...i.filter((O) => O !== b), b]);
    for (const O of N.reached) O !== b && l.add(O);
    for (const O of N.obstacles) f.add(O);
    N.hasPieces && (c = !0);
    const B = [...N.reached].some((O) => O !== b) || w(b) === fe,
      G = { id: g, place: s(g), origin: M, inner: N, given: N.variables.map(s) };
    p(G, B ? fe : Si);
  }
  const x = s(r);
  return {
    output: r,
    outputPlace: x,
    variables: i,
    nodes: a,
    reached: l,
    still: h,
    steps: d,
    obstacles: f,
    hasPieces: c,
  };
}
var Fi = (e, t, r) => Nr(r.name) !== void 0 && (ue(r.name) === void 0 || e.value(t) === 0);
function Pi(e, t, r, i) {
  const o = new Set([r]);
  for (const a of o) {
    if (i.has(a)) continue;
    const n = t.get(a);
    if (n !== void 0) o.add(n.by);
    else if (e.operation(a)?.name !== "detach") for (const s of e.operands(a)) o.add(s);
  }
  return [...o].sort((a, n) => a - n);
}
function qi(e, t, r) {
  const i = new Set([r]);
  for (const o of i) {
    const a = t.get(o);
    a !== void 0 && i.add(a.of).add(a.by);
    for (const n of e.operands(o)) i.add(n);
  }
  return [...i].filter((o) => e.isInput(o)).sort((o, a) => o - a);
}
function xr(e, t) {
  let r = e.flat(),
    i = new Set(e.map((s, u) => e.slice(0, u).flat().length)),
    o = (s, u) => {
      let l = Math.abs(r[u].value - s),
        h = 0;
      for (let d = u + 1; d < r.length; d++) {
        const { value: f, rounding: c } = r[d];
        h = Math.max(h, Math.abs(f - s) - l - 8 * c);
      }
      return h;
    },
    a = { value: Number.NaN, errorBound: Number.POSITIVE_INFINITY, at: 0 },
    n = [];
  for (const [s, { value: u, rounding: l }] of r.entries()) {
    i.has(s) && (n = []);
    const h = [u];
    for (let d = 1, f = t; d <= n.length && !(d > 8); d++, f *= t) {
      const [c, p] = [h[d - 1], n[d - 1]],
        w = c + (c - p) / (f - 1);
      h.push(w);
      const x = Math.max(Math.abs(w - c), Math.abs(w - p)) + l;
      if (x < a.errorBound) {
        const g = x + o(w, s);
        g < a.errorBound && (a = { value: w, errorBound: g, at: s });
      }
    }
    n = h;
  }
  return a;
}
var Ei = 32,
  Ai = 1 / 8,
  Vt = { step: 0, left: Number.NaN, right: Number.NaN };
function kr(e, t, r) {
  const i = e(t),
    o = Math.abs(t),
    a = [...(o > 0 && (o < 2 ** -10 || o > 1) ? [o] : []), ...(o <= 1 ? [1] : [])]
      .map((f) => Vi(e, t, f * Ai))
      .reverse(),
    n = a.at(-1) ?? [],
    s = { left: jt(n, ({ left: f }) => f - i, r), right: jt(n, ({ right: f }) => f - i, r) },
    u = Li(n, i, s),
    l = (f, c, p) => {
      const { value: w, errorBound: x } = xr(
        a.map((g) =>
          g.map((M) => ({ value: f(M), rounding: (r + p(M) * Number.EPSILON) / M.step })),
        ),
        c,
      );
      return { value: w, errorBound: x };
    },
    h = ({ left: f, step: c }) => (i - f) / c,
    d = ({ right: f, step: c }) => (f - i) / c;
  return {
    central: l(
      ({ left: f, right: c, step: p }) => (c - f) / (2 * p),
      4,
      ({ left: f, right: c }) => (Math.abs(f) + Math.abs(c)) / 2,
    ),
    left: l(h, 2, ({ left: f }) => Math.abs(f)),
    right: l(d, 2, ({ right: f }) => Math.abs(f)),
    isSparse: n.length < 3,
    isResolved: u,
    isNaN: {
      left: n.length > 0 && n.slice(-3).every(({ left: f }) => Number.isNaN(f)),
      right: n.length > 0 && n.slice(-3).every(({ right: f }) => Number.isNaN(f)),
    },
    jump: s,
    growth: { left: u ? zt(n, h, r) : 0, right: u ? zt(n, d, r) : 0 },
    finest: { step: n.at(-1)?.step ?? 0, noise: r + Math.abs(i) * Number.EPSILON },
    nearest: { left: h(n.at(-1) ?? Vt), right: d(n.at(-1) ?? Vt) },
  };
}
function Li(e, t, r) {
  const [i, o] = [e[0], e.at(-1)];
  if (i === void 0 || o === void 0) return !1;
  const a = (d) => d.filter((f) => !Number.isNaN(f)).map(Math.abs),
    n = ({ left: d, right: f }) => a([d - t - r.left, f - t - r.right]),
    s = n(o);
  if (s.length === 0) return !1;
  const u = Math.max(...s),
    l = Math.max(...a([t, i.left, i.right])),
    h = Math.max(...e.flatMap(n));
  return u <= 0.01 * l && u <= 0.01 * h;
}
function Vi(e, t, r) {
  const i = [];
  for (let o = 0, a = r; o < Ei; o++, a /= 2) {
    const n = t + a - t;
    if (!(n > 0) || t - n === t) break;
    i.push({ step: n, left: e(t - n), right: e(t + n) });
  }
  return i;
}
function jt(e, t, r) {
  const i = e.slice(-12).map(t),
    o = i.at(-1) ?? 0;
  return i.every((a) => Math.abs(a - o) <= 0.02 * Math.abs(o)) && Math.abs(o) > 100 * r ? o : 0;
}
function zt(e, t, r) {
  const i = e.slice(-16);
  if (i.length <= 8) return 0;
  const o = i.map(t),
    a = Math.sign(o.at(-1)),
    n = o.every((f, c) => {
      const p = o[c - 1];
      return Math.abs(f) * i[c].step > 100 * r && (p === void 0 || a * f > 1.001 * a * p);
    }),
    s = o.length >> 1,
    [u, l, h] = [o[0], o[s], o.at(-1)],
    d = Math.abs(h - l) < ji * Math.abs(l - u);
  return n && !d ? a : 0;
}
var ji = 1 / 2,
  zi = 2 ** -100,
  Ti = 2 ** -1e3;
function _i(e, t) {
  let r = Math.abs(t),
    i = Number.NaN;
  for (const o of r === 0 ? [1] : [Math.min(1, r), r]) {
    const a = Math.max(o * zi, Number.MIN_VALUE),
      { im: n } = e(m(t, a)),
      s = n / a;
    if (!Number.isFinite(s)) return i;
    if (((i = s), Math.abs(n) > Ti)) break;
  }
  return i;
}
function Br(e, t) {
  if (!Number.isFinite(t)) return e;
  const r = ({ value: n, errorBound: s }) => ({ value: n, errorBound: s + t }),
    { central: i, left: o, right: a } = e;
  return { ...e, central: r(i), left: r(o), right: r(a) };
}
function $r({ central: e, jump: t, growth: r }) {
  return ![t.left, t.right, r.left, r.right].some((i) => i !== 0) && sr(e) ? e.value : "";
}
function yr(e, t) {
  const r = e.length === 1 ? "has no complex form" : "have no complex forms";
  return `no ${t} through ${(0, I.c)(e)}, which ${r}`;
}
var Di = 24,
  Ri = 1 / 8,
  Ui = 12,
  Tt = 8,
  Yi = 1e-6,
  ke = class {
    order;
    usual;
    constructor(e) {
      this.order = e;
    }
    of(e, t, r) {
      const { order: i, usual: o } = this;
      if (i === 0) return { value: e(t), errorBound: r };
      const a = new Map(),
        n = (c) => {
          const p = a.get(c) ?? e(c);
          return a.set(c, p), p;
        };
      if (o !== void 0) {
        const { value: c, errorBound: p } = this.with(n, t, r, [_t(o * 2 ** (Tt - 2), Tt)]);
        if (p <= Yi * Math.abs(c)) return { value: c, errorBound: p };
      }
      const s = Ir(t).map((c) => _t(c * Ri, Di)),
        u = this.with(n, t, r, [s[0].slice(0, Ui)]),
        l = s.length === 1 && u.rounding > u.errorBound,
        { value: h, errorBound: d, step: f } = l ? u : this.with(n, t, r, s);
      return h !== 0 && Number.isFinite(d) && (this.usual = f), { value: h, errorBound: d };
    }
    with(e, t, r, i) {
      const o = i.map((h) => h.filter((d) => d > 0 && t - d !== t && t + d !== t)),
        a = o.map((h) => h.map((d) => Gi(e, t, this.order, d, r))),
        { value: n, errorBound: s, at: u } = xr(a, 4),
        l = a.at(-1)?.at(-1)?.rounding ?? 0;
      return { value: n, errorBound: s, step: o.flat()[u], rounding: l };
    }
  },
  _t = (e, t) => Array.from({ length: t }, (r, i) => e * 2 ** -i);
function Ir(e) {
  const t = Math.abs(e),
    r = t > 0 && Number.isFinite(t) ? 2 ** Math.floor(Math.log2(t)) : 0;
  return r >= 1 ? [r] : r > 0 && r < 2 ** -8 ? [1, r] : [1];
}
function Gi(e, t, r, i, o) {
  let a = (2 * i) ** r,
    [n, s, u] = [0, 0, 1];
  for (let l = 0; l <= r; l++) {
    const h = e(t + (r - 2 * l) * i);
    (n += l % 2 === 0 ? u * h : -u * h),
      (s += u * (o + Math.abs(h) * Number.EPSILON)),
      (u = (u * (r - l)) / (l + 1));
  }
  return { value: n / a, rounding: s / a };
}
var X = 32,
  Wi = 21,
  Ji = 24,
  Ci = 2 ** -46,
  Be = 1e-8,
  Xi = 2 ** -10,
  Dt = 8,
  Or = Array.from({ length: 2 * X }, (e, t) => {
    const r = (Math.PI * t) / X;
    return m(Math.cos(r), Math.sin(r));
  }),
  Hi = Or.filter((e, t) => t % 2 === 1),
  Ki = { value: m(Number.NaN, Number.NaN), errorBound: Number.POSITIVE_INFINITY, lower: [] },
  Sr = class {
    order;
    noise;
    usual;
    constructor(e, t = 0) {
      (this.order = e), (this.noise = t);
    }
    of(e, t, r) {
      if (this.usual !== void 0) {
        const o = this.around(e, t, this.usual, r);
        if (o !== void 0 && o.tail <= Be) return o;
      }
      let i;
      for (const o of Ir(Math.hypot(t.re, t.im))) {
        const a = this.shrunk(e, t, 2 * o, r);
        if (
          (a !== void 0 &&
            !(a.errorBound >= (i?.errorBound ?? Number.POSITIVE_INFINITY)) &&
            (i = a),
          i !== void 0 && i.tail <= Be)
        )
          break;
      }
      return i === void 0 ? Ki : ((this.usual = i.radius), i);
    }
    shrunk(e, t, r, i) {
      let o,
        a = Number.POSITIVE_INFINITY;
      for (let n = 0, s = r; n < Ji && s > 0; n++, s /= 2) {
        const u = this.around(e, t, s, i);
        if (u !== void 0) {
          if (o !== void 0 && a <= Be) {
            const l = Math.hypot(u.value.re - o.value.re, u.value.im - o.value.im);
            if (a <= Ci || u.tail > a / 4)
              return { ...o, errorBound: o.errorBound + Math.max(0, l - 2 * u.errorBound) };
          }
          (o === void 0 || u.errorBound < o.errorBound) && (o = u), (a = Math.min(a, u.tail));
        }
      }
      return o;
    }
    around(e, t, r, i) {
      let o = [],
        a = 0;
      for (const { re: f, im: c } of Hi) {
        const p = e(m(t.re + r * f, t.im + r * c));
        if (
          ((a = Math.max(a, Math.abs(p.re), Math.abs(p.im))),
          !(Math.abs(p.re) + Math.abs(p.im) < Number.POSITIVE_INFINITY))
        )
          return;
        o.push(p);
      }
      let { order: n } = this,
        s = 0;
      for (let f = Wi; f < X; f++) {
        const { re: c, im: p } = $e(o, f);
        s = Math.max(s, Math.hypot(c, p));
      }
      if (s > Xi * a && a > this.noise) return;
      const u = (Math.hypot(t.re, t.im) / r) * Number.EPSILON * s,
        l = Dt * s + Number.EPSILON * a + u;
      if (i !== void 0) {
        const f = $e(o, 0),
          c = Math.hypot(f.re - i.value, f.im),
          p = 1e-9 * Math.abs(i.value) + 1e-12 * a;
        if (!(c <= p + Dt * (l + i.errorBound))) return;
      }
      let h = 1,
        d = Array.from({ length: n + 1 }, (f, c) => {
          c > 0 && (h *= c / r);
          const { re: p, im: w } = $e(o, c);
          return { value: m(p * h, w * h), errorBound: l * h };
        });
      return { ...d.pop(), lower: d, tail: a === 0 ? 0 : s / a, radius: r };
    }
  };
function $e(e, t) {
  let [r, i] = [0, 0];
  for (let o = 0; o < X; o++) {
    const { re: a, im: n } = Or[(t * (2 * o + 1)) % (2 * X)],
      s = e[o];
    (r += s.re * a + s.im * n), (i += s.im * a - s.re * n);
  }
  return m(r / X, i / X);
}
var Fr = 2 ** -8,
  Qi = 2 ** -4,
  Zi = 30,
  Pe = 1e-9,
  qe = 1e-10,
  Pr = ({ still: e, steps: t }) => ([...e, ...t].some(({ origin: r }) => r !== void 0) ? qe : 0),
  K = { value: m(Number.NaN, Number.NaN), errorBound: Number.POSITIVE_INFINITY, lower: [] },
  qr = class {
    graph;
    course;
    budget;
    near;
    isUnconditional;
    inner = new Map();
    stillValues;
    errorBound = 0;
    shareOfDoubt = 0;
    constructor(e, t, r, i, o = Fr) {
      (this.graph = e),
        (this.course = t),
        (this.budget = i),
        (this.near = t.hasPieces ? eo(e, t, r) : void 0);
      const { near: a } = this;
      this.isUnconditional = [...t.still, ...t.steps].every((n) => {
        if (a === void 0 || n.origin !== void 0 || n.operation?.name !== "if") return !0;
        const s = n.operands[0];
        return (e.value(t.nodes[s]) !== 0) == (a[s] !== 0);
      });
      for (const n of [...t.still, ...t.steps]) {
        if (n.origin === void 0) continue;
        const { by: s, order: u } = n.origin,
          l = a?.[n.given.at(-1)] ?? r.get(s) ?? e.value(s),
          h = Er(e, n.inner, s, l, r, i, o * Qi);
        this.inner.set(n.id, { sides: h, contours: h.map(() => new Sr(u, Pr(n.inner))) });
      }
    }
    at(e) {
      const { course: t, graph: r } = this;
      if (!this.isUnconditional || this.budget.left < 0) return K.value;
      this.stillValues ??= this.followed(
        t.still,
        t.nodes.map((o) => m(r.value(o))),
      );
      const i = this.stillValues.slice();
      for (let o = 0; o < e.length; o++) i[o] = e[o];
      return this.followed(t.steps, i), i[t.outputPlace];
    }
    followed(e, t) {
      this.budget.left -= e.length;
      for (const r of e)
        t[r.place] = r.origin === void 0 ? this.applied(r, t) : this.derivative(r, t);
      return t;
    }
    applied({ operation: e, operands: t, isInPieces: r }, i) {
      const o = t.map((n) => i[n]);
      if (e === void 0) return o[0];
      if (!r) return ue(e.name)?.(o) ?? K.value;
      const a = t.map((n) => this.near?.[n]);
      return Nr(e.name)?.(o, a) ?? K.value;
    }
    derivative({ id: e, given: t }, r) {
      const { sides: i, contours: o } = this.inner.get(e),
        a = t.map((d) => r[d]),
        n = a.pop(),
        s = i.map((d, f) => o[f].of((c) => d.at([...a, c]), n)),
        { value: u, errorBound: l } = Ar(s),
        h = Math.hypot(u.re, u.im);
      for (const d of i)
        (this.errorBound = Math.max(this.errorBound, d.errorBound)),
          (this.shareOfDoubt = Math.max(this.shareOfDoubt, d.shareOfDoubt));
      return (
        l <= Pe * h
          ? (this.shareOfDoubt = Math.max(this.shareOfDoubt, l / h))
          : l <= qe && (this.errorBound = Math.max(this.errorBound, l)),
        l <= Pe * h || l <= qe ? u : K.value
      );
    }
  };
function Er(e, t, r, i, o, a, n = Fr) {
  const s = n * (Math.abs(i) || 1);
  return (t.hasPieces ? [s, -s] : [0]).map((u) => new qr(e, t, new Map(o).set(r, i + u), a, n));
}
function Ar(e) {
  const [t, r] = e;
  if (r === void 0) return t;
  const i = [t, ...t.lower].map((o, a) => {
    const n = a === 0 ? r : (r.lower[a - 1] ?? K),
      [s, u] = [o.value, n.value],
      l = Math.hypot(s.re - u.re, s.im - u.im),
      h = o.errorBound + n.errorBound,
      d = l <= Zi * h + Pe * Math.hypot(s.re, s.im);
    return { errorBound: Math.max(h, l), isSame: d };
  });
  return i.every(({ isSame: o }) => o) ? { ...t, errorBound: i[0].errorBound } : K;
}
function eo(e, t, r) {
  const i = t.nodes.map((o) => e.value(o));
  for (const [o, a] of t.variables.entries()) i[o] = r.get(a) ?? e.value(a);
  for (const o of t.steps) {
    if (o.origin !== void 0) continue;
    const a = o.operands.map((s) => i[s]),
      { operation: n } = o;
    i[o.place] = n === void 0 ? a[0] : (0, H.e)(n, a);
  }
  return i;
}
var to = 1e-6,
  ro = 1e-9,
  Rt = 30,
  io = class {
    graph;
    origins;
    output;
    noiseOf;
    work;
    budget;
    differences = new Map();
    doubts = new Map();
    worst = 0;
    constructor(e, t, r, i, o) {
      (this.graph = e),
        (this.origins = t),
        (this.output = r),
        (this.noiseOf = i),
        (this.work = o),
        (this.budget = { left: o });
    }
    get isExhausted() {
      return this.budget.left < 0;
    }
    get spent() {
      return this.work - this.budget.left;
    }
    value() {
      const e = this.originOf(this.output);
      return e === void 0
        ? this.derivative(this.output, void 0, 0)
        : this.derivative(e.of, e.by, e.order);
    }
    slope(e) {
      const t = this.originOf(this.output);
      return t === void 0 || !this.isSameVariable(t.of, t.by, e)
        ? this.derivative(this.output, e, 1)
        : this.derivative(t.of, t.by, t.order + 1);
    }
    along(e) {
      const t = ce(this.graph, this.origins, this.output, [e]);
      return { f: (r) => this.realAt(t, [r], !0), noise: this.noiseIn(t) };
    }
    derivative(e, t, r) {
      const { graph: i, origins: o } = this,
        a = ce(i, o, e, t === void 0 ? [] : [t]),
        n = t === void 0 ? 0 : i.value(t),
        s = (u) => this.realAt(a, t === void 0 ? [] : [u]);
      return {
        ...(a.obstacles.size > 0 ? void 0 : this.contour(a, t, n, r)),
        difference: this.difference(s, n, r, this.noiseIn(a)),
        obstacles: a.obstacles,
        hasPieces: a.hasPieces,
      };
    }
    difference(e, t, r, i) {
      this.worst = 0;
      const o = new ke(r).of(e, t, i);
      return this.worst <= i ? o : new ke(r).of(e, t, i + this.worst);
    }
    contour(e, t, r, i) {
      const { graph: o } = this,
        a =
          t === void 0
            ? [new qr(o, e, new Map(), this.budget)]
            : Er(o, e, t, r, new Map(), this.budget),
        n = ye(e).some((b) => b.origin),
        { output: s } = e,
        u = n ? void 0 : { value: o.value(s), errorBound: this.noiseOf(s) },
        l = Math.max(Pr(e), Rt * this.noiseOf(s)),
        h = a.length < 2,
        d = a.map((b) => {
          if (t !== void 0) return new Sr(i, l).of((B) => b.at([B]), m(r), h ? u : void 0);
          const N = b.at([]);
          return { value: N, errorBound: Number.EPSILON * Math.abs(N.re), lower: [] };
        }),
        f = a.reduce((b, { errorBound: N }) => b + N, 0),
        c = a.reduce((b, { shareOfDoubt: N }) => b + N, 0),
        p = ({ value: b, errorBound: N }) => {
          const B = N + f + c * Math.abs(b.re);
          return Math.abs(b.im) <= 8 * B + to * Math.abs(b.re) && Number.isFinite(B)
            ? { value: b.re, errorBound: B }
            : void 0;
        },
        w = Ar(d),
        [x] = w.lower,
        g =
          x !== void 0 &&
          u !== void 0 &&
          !(
            Math.abs(x.value.re - u.value) <=
            ro * Math.abs(u.value) + Rt * (x.errorBound + u.errorBound)
          )
            ? void 0
            : p(w);
      if (g !== void 0 || h) return { contour: g };
      const [M, L] = d.map((b) => {
        const N = b.lower.at(-1),
          [B, G] = [p(b), N && p(N)];
        return B && G && { slope: B, value: G };
      });
      return L && M ? { contour: g, sides: { left: L, right: M } } : { contour: g };
    }
    realAt(e, t, r = !1) {
      const { graph: i, budget: o } = this;
      if (o.left < 0) return Number.NaN;
      o.left -= e.steps.length + e.still.length;
      const a = e.nodes.map((n) => i.value(n));
      for (let n = 0; n < t.length; n++) a[n] = t[n];
      for (const n of ye(e)) {
        if (n.origin !== void 0) {
          a[n.place] = this.quotient(n, a, r).value;
          continue;
        }
        const s = n.operands.map((l) => a[l]),
          { operation: u } = n;
        a[n.place] = u === void 0 ? s[0] : (0, H.e)(u, s);
      }
      return a[e.outputPlace];
    }
    quotient({ origin: { order: e }, inner: t, given: r }, i, o = !1) {
      const a = r.map((h) => i[h]),
        n = a.pop(),
        s = (h) => this.realAt(t, [...a, h]),
        u = (o ? void 0 : this.differences.get(t)) ?? new ke(e);
      o || this.differences.set(t, u);
      const l = u.of(s, n, this.noiseIn(t));
      return Number.isFinite(l.errorBound) && (this.worst = Math.max(this.worst, l.errorBound)), l;
    }
    noiseIn(e) {
      let t = this.noiseOf(e.output),
        r = e.nodes.map((o) => this.graph.value(o)),
        i = 0;
      for (const o of ye(e)) {
        if (o.origin === void 0) continue;
        const a = this.doubts.get(o.id) ?? this.quotient(o, r).errorBound;
        this.doubts.set(o.id, a), (i += a);
      }
      return t + i;
    }
    originOf(e) {
      for (let t = e; ; t = this.graph.operand(t, 0)) {
        const r = this.origins.get(t);
        if (r !== void 0) return r;
        if (this.graph.operation(t) !== void 0 || this.graph.arity(t) !== 1) return;
      }
    }
    isSameVariable(e, t, r) {
      if (t === r) return !0;
      let { graph: i, origins: o } = this,
        a = t;
      for (; i.operation(a) === void 0 && i.arity(a) === 1; ) a = i.operand(a, 0);
      return a === r && !ce(i, o, e, [t, r]).reached.has(r);
    }
  },
  ye = ({ still: e, steps: t }) => (e.length === 0 ? t : [...e, ...t]),
  Ut = 30;
function Yt({ exact: e, rounding: t, contour: r, difference: i }) {
  const o = Math.abs(e - r.value);
  if (o <= Q(e, r.errorBound)) {
    const a = Z(e, r.value);
    return _(e, i)
      ? e === 0 || a < er
        ? ve("")
        : `agrees to ${a} digits`
      : te(i)
        ? Gt({ exact: e, contour: r, difference: i })
        : `agrees to ${a} digits with the contour integral; differences cannot tell`;
  }
  if (o <= Ut * t)
    return `does not agree: the contour integral gives ${(0, I.e)(r.value, 7)}; rounding may spoil the formula here`;
  if (
    Math.abs(i.value - r.value) <= Q(r.value, i.errorBound) &&
    Math.abs(e - i.value) > Q(e, i.errorBound)
  ) {
    const a = Math.abs(r.value) <= Ut * r.errorBound ? 0 : r.value;
    return nr(e, a, "contour integral");
  }
  return Gt({ exact: e, contour: r, difference: i });
}
var Gt = ({ exact: e, contour: t, difference: r }) =>
    `cannot be told: the rules give ${(0, I.e)(e, 7)}, the contour integral ${(0, I.e)(t.value, 7)}, differences ${(0, I.e)(r.value, 4)}`,
  oo = 1e6,
  ao = 5e6,
  no = 8,
  Wt = 32,
  so = 4,
  re = Symbol("left to the rules"),
  uo = class {
    workspace;
    derivation;
    conventions;
    obstacles = new Set();
    noises = new Map();
    left = ao;
    constructor(e, t) {
      (this.workspace = e), (this.derivation = t);
      const { origins: r, kinks: i } = t;
      this.conventions = new ur(e.graph, r, i);
    }
    othersBelow(e, t) {
      const { workspace: r, derivation: i } = this,
        o = new Set(t.map(({ node: n }) => n));
      if ((0, V.c)(i.quantity).length > Wt) return [];
      const a = qi(r.graph, i.origins, e).filter((n) => !o.has(n));
      return a.length > Wt ? [] : (0, D.e)(r, a);
    }
    checked({ output: e, value: t, adjoints: r, flow: i, conventions: o }, a, n) {
      const { differentiator: s } = this.workspace;
      if (this.derivation.origins.size === 0) return;
      const u = r.get(a) ?? 0,
        l = this.witnessOf(e),
        h = l.slope(a),
        { contour: d, obstacles: f } = h;
      for (const B of f) this.obstacles.add(B);
      const c = r.has(a) ? Number.EPSILON * i.sizeOf(a) : 0,
        p = { ...h.difference, errorBound: h.difference.errorBound + c },
        w = Number.isFinite(t) && Jt(d, u),
        x = w ? void 0 : this.around(l, h, { value: t, exact: u, input: a, at: n, own: c });
      if (((this.left -= l.spent), l.isExhausted)) return re;
      const g = no * l.spent;
      if (w) {
        const B = this.noiseOf(s.derivative(e, a)) + c,
          G = Yt({ exact: u, rounding: B, contour: d, difference: p }),
          O = o.excused(G, e, a),
          T = te(p) || p.value === 0 ? p.value : "";
        return { row: [u, T, d.value, O], cost: g };
      }
      const M = x,
        L = h.sides === void 0,
        b = tr({ value: t, exact: u, around: M, complexStep: void 0, isRough: L }),
        N = h.hasPieces && L && b.startsWith(C) ? Ct : o.excused(b, e, a);
      return { row: [u, $r(M), "", N], cost: g };
    }
    around(e, { difference: t, sides: r }, { value: i, exact: o, input: a, at: n, own: s }) {
      if (r !== void 0) {
        const f = (c) => {
          const p = c.value - i;
          return Math.abs(p) > 1e-6 * Math.abs(i) + 30 * c.errorBound ? p : 0;
        };
        return {
          central: t,
          left: r.left.slope,
          right: r.right.slope,
          isSparse: !1,
          isResolved: !0,
          isNaN: { left: !1, right: !1 },
          jump: { left: f(r.left.value), right: f(r.right.value) },
          growth: { left: 0, right: 0 },
          finest: { step: Number.POSITIVE_INFINITY, noise: 0 },
          nearest: { left: r.left.slope.value, right: r.right.slope.value },
        };
      }
      const { f: u, noise: l } = e.along(a),
        h = Number.isFinite(o) ? (Number.EPSILON / 2) * Math.abs(o * n) : 0,
        d = Br(kr(u, n, l + h), s);
      return t.errorBound + s < d.central.errorBound
        ? { ...d, central: { ...t, errorBound: t.errorBound + s } }
        : d;
    }
    remarks(e, t) {
      const { derivation: r, obstacles: i } = this,
        { origins: o } = r,
        a = o.size === 0 ? { remarks: [], isLeft: !1 } : this.onValues(e),
        n = [...a.remarks];
      return (
        i.size > 0 && n.push(yr([...i], "contour integral")),
        (t || a.isLeft) &&
          n.push(
            "some derivatives in it were taken as the rules have made them: otherwise it would take long",
          ),
        n
      );
    }
    onValues(e) {
      let { quantity: t } = this.derivation,
        r = new Map(),
        i,
        o = !1;
      for (const [u, l] of (0, V.c)(t).entries()) {
        const h = this.onValue(l);
        if (h === re) {
          o = !0;
          continue;
        }
        const d = h && this.conventions.excused(h, l),
          [, f] = /^agrees to (\d+) digits$/.exec(d ?? "") ?? [];
        f !== void 0
          ? (i = Math.min(i ?? Number(f), Number(f)))
          : d !== void 0 && r.set(d, [...(r.get(d) ?? []), (0, Ae.a)(e, u)]);
      }
      const a = [...r].map(
        ([u, l]) =>
          `the value${((0, V.a))(t) ? ` of ${(0, I.c)(l, so)}` : ""}, which has derivatives in it: ${u}`,
      );
      if (i === void 0) return { remarks: a, isLeft: o };
      const n = a.length > 0 ? "other values agree" : "the values agree",
        s = (0, V.a)(t) ? n : "the value, which has derivatives in it, agrees";
      return { remarks: [...a, `${s} to ${i} digits`], isLeft: o };
    }
    onValue(e) {
      const t = this.workspace.graph.value(e);
      if (!Number.isFinite(t)) return;
      const r = this.witnessOf(e),
        { contour: i, difference: o, obstacles: a, hasPieces: n } = r.value();
      for (const u of a) this.obstacles.add(u);
      if (((this.left -= r.spent), r.isExhausted)) return re;
      const s = this.noiseOf(e);
      return Jt(i, t)
        ? Yt({ exact: t, rounding: s, contour: i, difference: o })
        : a.size > 0 && !n
          ? ho(t, o, s)
          : Ct;
    }
    witnessOf(e) {
      const { workspace: t, derivation: r } = this,
        i = (o) => this.noiseOf(o);
      return new io(t.graph, r.origins, e, i, Math.min(oo, this.left));
    }
    noiseOf(e) {
      const t = this.noises.get(e);
      if (t !== void 0) return t;
      const { graph: r, differentiator: i } = this.workspace,
        o = i.adjointsOf(e),
        a = Math.max((0, Ee.b)(o, r, e, !0), Number.MIN_VALUE);
      return this.noises.set(e, a), a;
    }
  },
  Lr = 1e-6,
  lo = 1e-9;
function Jt(e, t) {
  if (e === void 0 || !Number.isFinite(t)) return !1;
  const { value: r, errorBound: i } = e,
    o = Math.max(Math.abs(r), Math.abs(t));
  return i <= Lr * o || (t === 0 && Math.abs(r) <= 8 * i && i < lo);
}
var Ct = "cannot be told: at a kink, at an edge, or nothing sure comes out";
function ho(e, t, r) {
  const i = { ...t, errorBound: t.errorBound + r };
  return e === 0 && t.errorBound < Lr && _(0, i)
    ? ve("")
    : te(i)
      ? _(e, i)
        ? `agrees to ${Z(e, i.value)} digits`
        : `does not agree: differences give ${(0, I.e)(i.value, 4)}`
      : "cannot be told: differences say nothing sure";
}
function fo(e, t) {
  const r = e.lastFormula,
    i =
      t === void 0
        ? r?.hasDerivatives && { expression: r.expression, meanings: r }
        : { expression: t, meanings: e };
  if (!i) return;
  const o = new co(e),
    a = o.lower(i.expression, i.meanings),
    { origins: n } = o,
    s = [...o.findings.conventions.keys()];
  return n.size === 0 ? void 0 : { quantity: a, origins: n, kinks: s };
}
var co = class {
    origins = new Map();
    findings = new pe.b();
    workspace;
    made = new Map();
    constructor(e) {
      this.workspace = e;
    }
    lower(e, t) {
      const { graph: r, differentiator: i } = this.workspace,
        { origins: o, findings: a } = this;
      return (0, Y.m)(e, new Y.h(r, i, this.names(t), { origins: o, findings: a }));
    }
    names(e) {
      const { workspace: t } = this,
        r = this.drawsOf(e);
      return {
        draws: new Y.k(r),
        variable: (i) => {
          const o = e.variableNamed(i)?.formula;
          return o?.hasDerivatives ? this.remake(o) : new Y.n(t, e, r, new pe.b()).variable(i);
        },
        function: (i) => e.functionNamed(i),
        gradientBy: (i, o) => t.inputsBelow(i, o),
        unknownName: (...i) => t.unknownName(...i),
      };
    }
    drawsOf(e) {
      return (e instanceof Y.e ? e.draws : void 0) ?? this.workspace.drawing;
    }
    remake(e) {
      const t = this.made.get(e);
      if (t !== void 0) return t;
      const r = (0, V.d)(this.lower(e.expression, e), (i) => this.workspace.graph.alias(i));
      return this.made.set(e, r), r;
    }
  },
  po = 500,
  mo = 8,
  go = class {
    graph;
    output;
    needed;
    depends;
    loops;
    constructor(e, t) {
      (this.graph = e),
        (this.output = t),
        (this.needed = bo(e, t)),
        (this.depends = new Uint8Array(t + 1));
      const r = e.dependencies([t]);
      r.every((i) => e.operation(i)?.name !== "detach") &&
        r.length > po &&
        (this.loops = vo(e, t, this.needed, r.length));
    }
    get size() {
      return this.needed.length;
    }
    from(e) {
      const { graph: t, output: r } = this,
        i = this.stepsFrom(e),
        o = new Map(),
        a = (n) => o.get(n) ?? m(t.value(n));
      return {
        ...this.cheapest(e, i),
        obstacles: wo(i, e),
        isJumping: (n, s) => this.isJumping(e, i, n, s),
        complex: (n) => {
          t.spend(i.length), o.set(e, n);
          for (const { id: s, operation: u, operands: l } of i) {
            const h = l.map(a);
            o.set(s, Mo(u, h));
          }
          return a(r);
        },
      };
    }
    isJumping(e, t, r, i) {
      const o = t.filter(({ operation: s }) => s !== void 0 && Ii(s.name));
      if (o.length === 0) return !1;
      const a = (s) => {
          const u = this.numbersAt(e, t, s);
          return o.map(({ id: l }) => u.get(l));
        },
        n = a(r);
      return a(i).some((s, u) => s !== n[u]);
    }
    cheapest(e, t) {
      const r = this.stepwise(e, t),
        i = this.loops?.from(e);
      return i === void 0 || r.size < i.size ? r : i;
    }
    stepwise(e, t) {
      const { graph: r, output: i } = this;
      return {
        size: t.reduce((o, { operands: a }) => o + a.length, 0),
        real: (o) => this.numbersAt(e, t, o).get(i) ?? r.value(i),
      };
    }
    numbersAt(e, t, r) {
      this.graph.spend(t.length);
      const i = new Map([[e, r]]),
        o = (a) => i.get(a) ?? this.graph.value(a);
      for (const { id: a, operation: n, operands: s } of t) {
        const u = s.map(o);
        i.set(a, n === void 0 ? u[0] : (0, H.e)(n, u));
      }
      return i;
    }
    stepsFrom(e) {
      const { graph: t, needed: r, depends: i } = this;
      t.spend(r.length), i.fill(0), (i[e] = 1);
      const o = [];
      for (let a = Vr(r, e + 1); a < r.length; a++) {
        const n = r[a],
          s = t.operation(n);
        for (let u = t.arity(n) - 1; u >= 0; u--)
          if (i[t.operand(n, u)] !== 0) {
            (i[n] = 1), o.push({ id: n, operation: s, operands: [...t.operands(n)] });
            break;
          }
      }
      return o;
    }
  };
function vo(e, t, r, i) {
  const o = r.filter((l) => e.isInput(l)),
    a = (0, Ht.a)({ graph: e, inputs: o, outputs: [{ node: t, by: [] }] }),
    n = Float64Array.from(o, (l) => e.value(l)),
    s = new Float64Array(o.length),
    u = new Float64Array(1);
  return {
    from: (l) => {
      const h = Vr(o, l);
      return { size: Math.ceil((2 * i) / mo), real: (d) => (s.set(n), (s[h] = d), a(s, u), u[0]) };
    },
  };
}
function bo(e, t) {
  const r = new Uint8Array(t + 1);
  r[t] = 1;
  const i = [];
  for (let o = t; o >= 0; o--)
    if (!(r[o] === 0 || !e.isActive(o) || e.operation(o)?.name === "detach")) {
      i.push(o);
      for (let a = e.arity(o) - 1; a >= 0; a--) r[e.operand(o, a)] = 1;
    }
  return i.reverse();
}
function Mo(e, t) {
  const r = e === void 0 ? void 0 : ue(e.name);
  if (r !== void 0) return r(t);
  const [i, o, a] = t;
  return e === void 0 ? i : i.re !== 0 ? o : a;
}
function wo(e, t) {
  const r = new Set([t]),
    i = new Set();
  for (const { id: o, operation: a, operands: n } of e) {
    if ((r.add(o), a === void 0 || ue(a.name) !== void 0)) continue;
    const s = a.name === "if";
    (s && !r.has(n[0])) || i.add(s ? "a condition" : (a.symbol ?? a.name));
  }
  return i;
}
function Vr(e, t) {
  let [r, i] = [0, e.length];
  for (; r < i; ) {
    const o = (r + i) >> 1;
    e[o] < t ? (r = o + 1) : (i = o);
  }
  return r;
}
var No = 6e7,
  xo = 70;
function ko(e, t) {
  const { workspace: r, watch: i } = e,
    o = (0, D.f)(r, t),
    a = (0, D.a)(r, o, t) || "f",
    n = fo(r, t),
    s = n && new uo(r, n),
    u = (0, V.c)(n?.quantity ?? o).flatMap((x, g) => {
      const M = (0, D.d)(r, x),
        L = s?.othersBelow(x, M) ?? [];
      return [
        ...M.map((b) => ({ ...b, output: x, index: g, isOther: !1 })),
        ...L.map((b) => ({ ...b, output: x, index: g, isOther: !0 })),
      ];
    });
  if (u.length === 0) return [(0, D.g)(r, o), ...(s?.remarks(a, !1) ?? [])];
  let l = [],
    h = new Set(),
    d = 0,
    f = 0,
    c = !1,
    p;
  for (const { name: x, node: g, output: M, index: L, isOther: b } of u) {
    if (d > 0 && f > No) break;
    i.progress(() => `checked ${d} of ${u.length}`), p?.output !== M && (p = Bo(e, M, n));
    const N = r.graph.value(g),
      B = s?.checked(p, g, N);
    B === re && (c = !0);
    const G = B === re ? void 0 : B;
    if ((d++, G === void 0 && b)) continue;
    const { row: O, cost: T } = G ?? $o(p, g, h, N);
    if (((f += T), b && !String(O.at(-1)).startsWith(C))) continue;
    const le = (0, V.a)(o) ? [`\u2202${(0, Ae.a)(a, L)}/\u2202${x}`] : [x];
    l.push([...le, ...O]);
  }
  const w = u.length - d;
  return l.length === 0
    ? [(0, D.g)(r, o), ...(s?.remarks(a, c) ?? [])]
    : [
        {
          kind: "listing",
          columns: [
            (0, V.a)(o)
              ? { key: "derivative", title: "derivative" }
              : { key: "input", title: "input" },
            { key: "exact", title: "exact" },
            { key: "difference", title: "difference", minor: !0 },
            { key: "complex", title: "complex", minor: !0 },
            { key: "verdict", title: "verdict" },
          ],
          rows: l,
          results: [(0, V.a)(o) ? "derivative" : "input", "verdict"],
        },
        ...(h.size === 0 ? [] : [yr([...h], "complex step")]),
        ...(s?.remarks(a, c) ?? []),
        ...(w === 0 ? [] : [`\u2026 ${w} more are not checked: that would take long`]),
      ];
}
function Bo({ workspace: e }, t, r) {
  const { graph: i, differentiator: o } = e,
    a = new pe.b(),
    n = o.adjointsOf(t, a),
    s = i.value(t),
    u = Math.max((0, Ee.b)(n, i, t), Number.MIN_VALUE),
    l = new Xt.a(i, [...n.keys()]);
  if ((0, Kt.h)(i, t).length > 0) {
    const { inputs: d, partials: f } = e.gradient(t, a);
    for (const [c, p] of d.entries()) n.set(p, f[c]);
  }
  const h = new ur(i, r?.origins ?? new Map(), [...(r?.kinks ?? []), ...a.conventions.keys()]);
  return {
    output: t,
    value: s,
    adjoints: n,
    flow: l,
    replayer: new go(i, t),
    noise: u,
    conventions: h,
  };
}
function $o(
  { output: e, value: t, adjoints: r, flow: i, replayer: o, noise: a, conventions: n },
  s,
  u,
  l,
) {
  const h = o.from(s),
    d = r.get(s),
    f = Number.isFinite(d) ? (Number.EPSILON / 2) * Math.abs(d * l) : 0,
    c = Number.EPSILON * i.sizeOf(s),
    p = Br(kr(h.real, l, a + f), c);
  for (const B of h.obstacles) u.add(B);
  const w =
      h.obstacles.size === 0 && Number.isFinite(t) && Number.isFinite(l)
        ? _i(h.complex, l)
        : void 0,
    x = w !== void 0 && !Number.isNaN(w) && (w !== 0 || d === 0) ? w : void 0,
    g = tr({ value: t, exact: d, around: p, complexStep: x }),
    { step: M } = p.finest,
    { left: L, right: b } = p.jump,
    N =
      g.startsWith(C) && L === 0 && b === 0 && (h.isJumping(l, l - M) || h.isJumping(l, l + M))
        ? ze
        : g;
  return { row: [d, $r(p), x ?? "", n.excused(N, e, s)], cost: o.size + xo * h.size };
}
0 && (module.exports = { module6, module7 });
