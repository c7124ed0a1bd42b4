"use strict";
var a = (r, e) => () => {
  try {
    return e || r((e = { exports: {} }).exports, e), e.exports;
  } catch (i) {
    throw ((e = 0), i);
  }
};
var or = a((pg, vr) => {
  function fa(r) {
    return r !== r;
  }
  vr.exports = fa;
});
var A = a((qg, fr) => {
  var la = or();
  fr.exports = la;
});
var cr = a((Ig, lr) => {
  function ca() {
    return typeof Symbol == "function" && typeof Symbol("foo") == "symbol";
  }
  lr.exports = ca;
});
var qr = a((_g, pr) => {
  var pa = cr();
  pr.exports = pa;
});
var _r = a((Ng, Ir) => {
  var qa = qr(),
    Ia = qa();
  function _a() {
    return Ia && typeof Symbol.toStringTag == "symbol";
  }
  Ir.exports = _a;
});
var Ar = a((Ag, Nr) => {
  var Na = _r();
  Nr.exports = Na;
});
var Z0 = a((gg, gr) => {
  var Aa = Object.prototype.toString;
  gr.exports = Aa;
});
var mr = a((Eg, Er) => {
  var ga = Z0();
  function Ea(r) {
    return ga.call(r);
  }
  Er.exports = Ea;
});
var Sr = a((mg, yr) => {
  var ma = Object.prototype.hasOwnProperty;
  function ya(r, e) {
    return r == null ? !1 : ma.call(r, e);
  }
  yr.exports = ya;
});
var dr = a((yg, Or) => {
  var Sa = Sr();
  Or.exports = Sa;
});
var hr = a((Sg, Tr) => {
  var Oa = typeof Symbol == "function" ? Symbol : void 0;
  Tr.exports = Oa;
});
var Pr = a((Og, Fr) => {
  var da = hr();
  Fr.exports = da;
});
var wr = a((dg, Lr) => {
  var Hr = Pr(),
    Ta = typeof Hr == "function" ? Hr.toStringTag : "";
  Lr.exports = Ta;
});
var Wr = a((Tg, Rr) => {
  var ha = dr(),
    a0 = wr(),
    $0 = Z0();
  function Fa(r) {
    var e, i, t;
    if (r == null) return $0.call(r);
    (i = r[a0]), (e = ha(r, a0));
    try {
      r[a0] = void 0;
    } catch {
      return $0.call(r);
    }
    return (t = $0.call(r)), e ? (r[a0] = i) : delete r[a0], t;
  }
  Rr.exports = Fa;
});
var u0 = a((hg, br) => {
  var Pa = Ar(),
    Ha = mr(),
    La = Wr(),
    J0;
  Pa() ? (J0 = La) : (J0 = Ha);
  br.exports = J0;
});
var Mr = a((Fg, Gr) => {
  var wa = u0(),
    Ra = typeof Uint32Array == "function";
  function Wa(r) {
    return (Ra && r instanceof Uint32Array) || wa(r) === "[object Uint32Array]";
  }
  Gr.exports = Wa;
});
var Dr = a((Pg, Ur) => {
  var ba = Mr();
  Ur.exports = ba;
});
var Br = a((Hg, Cr) => {
  var Ga = 4294967295;
  Cr.exports = Ga;
});
var Vr = a((Lg, Xr) => {
  var Ma = typeof Uint32Array == "function" ? Uint32Array : null;
  Xr.exports = Ma;
});
var Yr = a((wg, Qr) => {
  var Ua = Dr(),
    j0 = Br(),
    Kr = Vr();
  function Da() {
    var r, e;
    if (typeof Kr != "function") return !1;
    try {
      (e = [1, 3.14, -3.14, j0 + 1, j0 + 2]),
        (e = new Kr(e)),
        (r = Ua(e) && e[0] === 1 && e[1] === 3 && e[2] === j0 - 2 && e[3] === 0 && e[4] === 1);
    } catch {
      r = !1;
    }
    return r;
  }
  Qr.exports = Da;
});
var zr = a((Rg, kr) => {
  var Ca = Yr();
  kr.exports = Ca;
});
var $r = a((Wg, Zr) => {
  var Ba = typeof Uint32Array == "function" ? Uint32Array : void 0;
  Zr.exports = Ba;
});
var jr = a((bg, Jr) => {
  function Xa() {
    throw new Error("not implemented");
  }
  Jr.exports = Xa;
});
var C = a((Gg, xr) => {
  var Va = zr(),
    Ka = $r(),
    Qa = jr(),
    x0;
  Va() ? (x0 = Ka) : (x0 = Qa);
  xr.exports = x0;
});
var e2 = a((Mg, r2) => {
  var Ya = u0(),
    ka = typeof Float64Array == "function";
  function za(r) {
    return (ka && r instanceof Float64Array) || Ya(r) === "[object Float64Array]";
  }
  r2.exports = za;
});
var t2 = a((Ug, i2) => {
  var Za = e2();
  i2.exports = Za;
});
var u2 = a((Dg, a2) => {
  var $a = typeof Float64Array == "function" ? Float64Array : null;
  a2.exports = $a;
});
var v2 = a((Cg, n2) => {
  var Ja = t2(),
    s2 = u2();
  function ja() {
    var r, e;
    if (typeof s2 != "function") return !1;
    try {
      (e = new s2([1, 3.14, -3.14, NaN])),
        (r = Ja(e) && e[0] === 1 && e[1] === 3.14 && e[2] === -3.14 && e[3] !== e[3]);
    } catch {
      r = !1;
    }
    return r;
  }
  n2.exports = ja;
});
var f2 = a((Bg, o2) => {
  var xa = v2();
  o2.exports = xa;
});
var c2 = a((Xg, l2) => {
  var ru = typeof Float64Array == "function" ? Float64Array : void 0;
  l2.exports = ru;
});
var q2 = a((Vg, p2) => {
  function eu() {
    throw new Error("not implemented");
  }
  p2.exports = eu;
});
var B = a((Kg, I2) => {
  var iu = f2(),
    tu = c2(),
    au = q2(),
    r1;
  iu() ? (r1 = tu) : (r1 = au);
  I2.exports = r1;
});
var N2 = a((Qg, _2) => {
  var uu = u0(),
    su = typeof Uint8Array == "function";
  function nu(r) {
    return (su && r instanceof Uint8Array) || uu(r) === "[object Uint8Array]";
  }
  _2.exports = nu;
});
var g2 = a((Yg, A2) => {
  var vu = N2();
  A2.exports = vu;
});
var m2 = a((kg, E2) => {
  var ou = 255;
  E2.exports = ou;
});
var S2 = a((zg, y2) => {
  var fu = typeof Uint8Array == "function" ? Uint8Array : null;
  y2.exports = fu;
});
var T2 = a((Zg, d2) => {
  var lu = g2(),
    e1 = m2(),
    O2 = S2();
  function cu() {
    var r, e;
    if (typeof O2 != "function") return !1;
    try {
      (e = [1, 3.14, -3.14, e1 + 1, e1 + 2]),
        (e = new O2(e)),
        (r = lu(e) && e[0] === 1 && e[1] === 3 && e[2] === e1 - 2 && e[3] === 0 && e[4] === 1);
    } catch {
      r = !1;
    }
    return r;
  }
  d2.exports = cu;
});
var F2 = a(($g, h2) => {
  var pu = T2();
  h2.exports = pu;
});
var H2 = a((Jg, P2) => {
  var qu = typeof Uint8Array == "function" ? Uint8Array : void 0;
  P2.exports = qu;
});
var w2 = a((jg, L2) => {
  function Iu() {
    throw new Error("not implemented");
  }
  L2.exports = Iu;
});
var W2 = a((xg, R2) => {
  var _u = F2(),
    Nu = H2(),
    Au = w2(),
    i1;
  _u() ? (i1 = Nu) : (i1 = Au);
  R2.exports = i1;
});
var G2 = a((rE, b2) => {
  var gu = u0(),
    Eu = typeof Uint16Array == "function";
  function mu(r) {
    return (Eu && r instanceof Uint16Array) || gu(r) === "[object Uint16Array]";
  }
  b2.exports = mu;
});
var U2 = a((eE, M2) => {
  var yu = G2();
  M2.exports = yu;
});
var C2 = a((iE, D2) => {
  var Su = 65535;
  D2.exports = Su;
});
var X2 = a((tE, B2) => {
  var Ou = typeof Uint16Array == "function" ? Uint16Array : null;
  B2.exports = Ou;
});
var Q2 = a((aE, K2) => {
  var du = U2(),
    t1 = C2(),
    V2 = X2();
  function Tu() {
    var r, e;
    if (typeof V2 != "function") return !1;
    try {
      (e = [1, 3.14, -3.14, t1 + 1, t1 + 2]),
        (e = new V2(e)),
        (r = du(e) && e[0] === 1 && e[1] === 3 && e[2] === t1 - 2 && e[3] === 0 && e[4] === 1);
    } catch {
      r = !1;
    }
    return r;
  }
  K2.exports = Tu;
});
var k2 = a((uE, Y2) => {
  var hu = Q2();
  Y2.exports = hu;
});
var Z2 = a((sE, z2) => {
  var Fu = typeof Uint16Array == "function" ? Uint16Array : void 0;
  z2.exports = Fu;
});
var J2 = a((nE, $2) => {
  function Pu() {
    throw new Error("not implemented");
  }
  $2.exports = Pu;
});
var x2 = a((vE, j2) => {
  var Hu = k2(),
    Lu = Z2(),
    wu = J2(),
    a1;
  Hu() ? (a1 = Lu) : (a1 = wu);
  j2.exports = a1;
});
var e6 = a((oE, r6) => {
  var Ru = W2(),
    Wu = x2(),
    bu = { uint16: Wu, uint8: Ru };
  r6.exports = bu;
});
var u6 = a((fE, a6) => {
  var i6 = e6(),
    t6;
  function Gu() {
    var r, e;
    return (r = new i6.uint16(1)), (r[0] = 4660), (e = new i6.uint8(r.buffer)), e[0] === 52;
  }
  t6 = Gu();
  a6.exports = t6;
});
var X = a((lE, s6) => {
  var Mu = u6();
  s6.exports = Mu;
});
var v6 = a((cE, n6) => {
  var Uu = X(),
    u1;
  Uu === !0 ? (u1 = 1) : (u1 = 0);
  n6.exports = u1;
});
var l6 = a((pE, f6) => {
  var Du = C(),
    Cu = B(),
    Bu = v6(),
    o6 = new Cu(1),
    Xu = new Du(o6.buffer);
  function Vu(r) {
    return (o6[0] = r), Xu[Bu];
  }
  f6.exports = Vu;
});
var S = a((qE, c6) => {
  var Ku = l6();
  c6.exports = Ku;
});
var q6 = a((IE, p6) => {
  var Qu = X(),
    s1;
  Qu === !0 ? (s1 = 1) : (s1 = 0);
  p6.exports = s1;
});
var _6 = a((_E, I6) => {
  var Yu = C(),
    ku = B(),
    zu = q6(),
    n1 = new ku(1),
    Zu = new Yu(n1.buffer);
  function $u(r, e) {
    return (n1[0] = r), (Zu[zu] = e >>> 0), n1[0];
  }
  I6.exports = $u;
});
var s0 = a((NE, N6) => {
  var Ju = _6();
  N6.exports = Ju;
});
var g = a((AE, A6) => {
  var ju = Number.POSITIVE_INFINITY;
  A6.exports = ju;
});
var E6 = a((gE, g6) => {
  g6.exports = Number;
});
var y6 = a((EE, m6) => {
  var xu = E6();
  m6.exports = xu;
});
var E = a((mE, S6) => {
  var rs = y6(),
    es = rs.NEGATIVE_INFINITY;
  S6.exports = es;
});
var V = a((yE, O6) => {
  var is = 1023;
  O6.exports = is;
});
var T6 = a((SE, d6) => {
  function ts(r) {
    return r === 0
      ? 0.6666666666666735
      : 0.6666666666666735 +
          r *
            (0.3999999999940942 +
              r *
                (0.2857142874366239 +
                  r *
                    (0.22222198432149784 +
                      r *
                        (0.1818357216161805 +
                          r * (0.15313837699209373 + r * 0.14798198605116586)))));
  }
  d6.exports = ts;
});
var L6 = a((OE, H6) => {
  var as = A(),
    h6 = S(),
    F6 = s0(),
    us = g(),
    ss = E(),
    P6 = V(),
    ns = T6(),
    v1 = 0.6931471803691238,
    o1 = 19082149292705877e-26,
    vs = 0.41421356237309503,
    os = -0.2928932188134525,
    fs = 1862645149230957e-24,
    ls = 5551115123125783e-32,
    cs = 9007199254740992,
    ps = 0.6666666666666666;
  function qs(r) {
    var e, i, t, s, u, v, n, f, l, o;
    if (r < -1 || as(r)) return NaN;
    if (r === -1) return ss;
    if (r === us || r === 0) return r;
    if ((r < 0 ? (t = -r) : (t = r), (o = 1), t < vs)) {
      if (t < fs) return t < ls ? r : r - r * r * 0.5;
      r > os && ((o = 0), (s = r), (i = 1));
    }
    return (
      o !== 0 &&
        (t < cs
          ? ((l = 1 + r),
            (i = h6(l)),
            (o = (i >> 20) - P6),
            o > 0 ? (u = 1 - (l - r)) : (u = r - (l - 1)),
            (u /= l))
          : ((l = r), (i = h6(l)), (o = (i >> 20) - P6), (u = 0)),
        (i &= 1048575),
        i < 434334
          ? (l = F6(l, i | 1072693248))
          : ((o += 1), (l = F6(l, i | 1071644672)), (i = (1048576 - i) >> 2)),
        (s = l - 1)),
      (e = 0.5 * s * s),
      i === 0
        ? s === 0
          ? ((u += o * o1), o * v1 + u)
          : ((f = e * (1 - ps * s)), o * v1 - (f - (o * o1 + u) - s))
        : ((v = s / (2 + s)),
          (n = v * v),
          (f = n * ns(n)),
          o === 0 ? s - (e - v * (e + f)) : o * v1 - (e - (v * (e + f) + (o * o1 + u)) - s))
    );
  }
  H6.exports = qs;
});
var R6 = a((dE, w6) => {
  var Is = L6();
  w6.exports = Is;
});
var b6 = a((TE, W6) => {
  var _s = Math.sqrt;
  W6.exports = _s;
});
var f1 = a((hE, G6) => {
  var Ns = b6();
  G6.exports = Ns;
});
var U6 = a((FE, M6) => {
  function As(r) {
    return Math.abs(r);
  }
  M6.exports = As;
});
var O = a((PE, D6) => {
  var gs = U6();
  D6.exports = gs;
});
var B6 = a((HE, C6) => {
  var Es = Math.floor;
  C6.exports = Es;
});
var d = a((LE, X6) => {
  var ms = B6();
  X6.exports = ms;
});
var K6 = a((wE, V6) => {
  var ys = Math.ceil;
  V6.exports = ys;
});
var Y6 = a((RE, Q6) => {
  var Ss = K6();
  Q6.exports = Ss;
});
var z6 = a((WE, k6) => {
  var Os = d(),
    ds = Y6();
  function Ts(r) {
    return r < 0 ? ds(r) : Os(r);
  }
  k6.exports = Ts;
});
var n0 = a((bE, Z6) => {
  var hs = z6();
  Z6.exports = hs;
});
var J6 = a((GE, $6) => {
  var Fs = 1023;
  $6.exports = Fs;
});
var x6 = a((ME, j6) => {
  var Ps = -1023;
  j6.exports = Ps;
});
var e3 = a((UE, r3) => {
  var Hs = -1074;
  r3.exports = Hs;
});
var t3 = a((DE, i3) => {
  var Ls = g(),
    ws = E();
  function Rs(r) {
    return r === Ls || r === ws;
  }
  i3.exports = Rs;
});
var K = a((CE, a3) => {
  var Ws = t3();
  a3.exports = Ws;
});
var s3 = a((BE, u3) => {
  var bs = 2147483648;
  u3.exports = bs;
});
var h = a((XE, n3) => {
  var Gs = 2147483647;
  n3.exports = Gs;
});
var o3 = a((VE, v3) => {
  var Ms = typeof Object.defineProperty == "function" ? Object.defineProperty : null;
  v3.exports = Ms;
});
var l3 = a((KE, f3) => {
  var Us = o3();
  function Ds() {
    try {
      return Us({}, "x", {}), !0;
    } catch {
      return !1;
    }
  }
  f3.exports = Ds;
});
var p3 = a((QE, c3) => {
  var Cs = Object.defineProperty;
  c3.exports = Cs;
});
var l1 = a((YE, q3) => {
  function Bs(r) {
    return typeof r == "number";
  }
  q3.exports = Bs;
});
var c1 = a((kE, _3) => {
  function Xs(r) {
    return r[0] === "-";
  }
  function I3(r) {
    var e = "",
      i;
    for (i = 0; i < r; i++) e += "0";
    return e;
  }
  function Vs(r, e, i) {
    var t = !1,
      s = e - r.length;
    return (
      s < 0 ||
        (Xs(r) && ((t = !0), (r = r.substr(1))),
        (r = i ? r + I3(s) : I3(s) + r),
        t && (r = "-" + r)),
      r
    );
  }
  _3.exports = Vs;
});
var E3 = a((zE, g3) => {
  var Ks = l1(),
    N3 = c1(),
    Qs = String.prototype.toLowerCase,
    A3 = String.prototype.toUpperCase;
  function Ys(r) {
    var e, i, t;
    switch (r.specifier) {
      case "b":
        e = 2;
        break;
      case "o":
        e = 8;
        break;
      case "x":
      case "X":
        e = 16;
        break;
      default:
        e = 10;
        break;
    }
    if (((i = r.arg), (t = parseInt(i, 10)), !isFinite(t))) {
      if (!Ks(i)) throw new Error("invalid integer. Value: " + i);
      t = 0;
    }
    return (
      t < 0 && (r.specifier === "u" || e !== 10) && (t = 4294967295 + t + 1),
      t < 0
        ? ((i = (-t).toString(e)),
          r.precision && (i = N3(i, r.precision, r.padRight)),
          (i = "-" + i))
        : ((i = t.toString(e)),
          !t && !r.precision ? (i = "") : r.precision && (i = N3(i, r.precision, r.padRight)),
          r.sign && (i = r.sign + i)),
      e === 16 &&
        (r.alternate && (i = "0x" + i),
        (i = r.specifier === A3.call(r.specifier) ? A3.call(i) : Qs.call(i))),
      e === 8 && r.alternate && i.charAt(0) !== "0" && (i = "0" + i),
      i
    );
  }
  g3.exports = Ys;
});
var y3 = a((ZE, m3) => {
  function ks(r) {
    return typeof r == "string";
  }
  m3.exports = ks;
});
var d3 = a(($E, O3) => {
  var zs = Math.abs,
    Zs = String.prototype.toLowerCase,
    S3 = String.prototype.toUpperCase,
    Q = String.prototype.replace,
    $s = /e\+(\d)$/,
    Js = /e-(\d)$/,
    js = /^(\d+)$/,
    xs = /^(\d+)e/,
    rn = /\.0$/,
    en = /\.0*e/,
    tn = /(\..*[^0])0*e/;
  function an(r, e) {
    var i, t;
    switch (e.specifier) {
      case "e":
      case "E":
        t = r.toExponential(e.precision);
        break;
      case "f":
      case "F":
        t = r.toFixed(e.precision);
        break;
      case "g":
      case "G":
        zs(r) < 1e-4
          ? ((i = e.precision), i > 0 && (i -= 1), (t = r.toExponential(i)))
          : (t = r.toPrecision(e.precision)),
          e.alternate ||
            ((t = Q.call(t, tn, "$1e")), (t = Q.call(t, en, "e")), (t = Q.call(t, rn, "")));
        break;
      default:
        throw new Error("invalid double notation. Value: " + e.specifier);
    }
    return (
      (t = Q.call(t, $s, "e+0$1")),
      (t = Q.call(t, Js, "e-0$1")),
      e.alternate && ((t = Q.call(t, js, "$1.")), (t = Q.call(t, xs, "$1.e"))),
      r >= 0 && e.sign && (t = e.sign + t),
      (t = e.specifier === S3.call(e.specifier) ? S3.call(t) : Zs.call(t)),
      t
    );
  }
  O3.exports = an;
});
var F3 = a((JE, h3) => {
  function T3(r) {
    var e = "",
      i;
    for (i = 0; i < r; i++) e += " ";
    return e;
  }
  function un(r, e, i) {
    var t = e - r.length;
    return t < 0 || (r = i ? r + T3(t) : T3(t) + r), r;
  }
  h3.exports = un;
});
var H3 = a((jE, P3) => {
  var sn = E3(),
    nn = y3(),
    vn = l1(),
    on = d3(),
    fn = F3(),
    ln = c1(),
    cn = String.fromCharCode,
    pn = Array.isArray;
  function g0(r) {
    return r !== r;
  }
  function qn(r) {
    var e = {};
    return (
      (e.specifier = r.specifier),
      (e.precision = r.precision === void 0 ? 1 : r.precision),
      (e.width = r.width),
      (e.flags = r.flags || ""),
      (e.mapping = r.mapping),
      e
    );
  }
  function In(r) {
    var e, i, t, s, u, v, n, f, l, o;
    if (!pn(r))
      throw new TypeError("invalid argument. First argument must be an array. Value: `" + r + "`.");
    for (v = "", n = 1, l = 0; l < r.length; l++)
      if (((t = r[l]), nn(t))) v += t;
      else {
        if (((e = t.precision !== void 0), (t = qn(t)), !t.specifier))
          throw new TypeError(
            "invalid argument. Token is missing `specifier` property. Index: `" +
              l +
              "`. Value: `" +
              t +
              "`.",
          );
        for (t.mapping && (n = t.mapping), i = t.flags, o = 0; o < i.length; o++)
          switch (((s = i.charAt(o)), s)) {
            case " ":
              t.sign = " ";
              break;
            case "+":
              t.sign = "+";
              break;
            case "-":
              (t.padRight = !0), (t.padZeros = !1);
              break;
            case "0":
              t.padZeros = i.indexOf("-") < 0;
              break;
            case "#":
              t.alternate = !0;
              break;
            default:
              throw new Error("invalid flag: " + s);
          }
        if (t.width === "*") {
          if (((t.width = parseInt(arguments[n], 10)), (n += 1), g0(t.width)))
            throw new TypeError(
              "the argument for * width at position " +
                n +
                " is not a number. Value: `" +
                t.width +
                "`.",
            );
          t.width < 0 && ((t.padRight = !0), (t.width = -t.width));
        }
        if (e && t.precision === "*") {
          if (((t.precision = parseInt(arguments[n], 10)), (n += 1), g0(t.precision)))
            throw new TypeError(
              "the argument for * precision at position " +
                n +
                " is not a number. Value: `" +
                t.precision +
                "`.",
            );
          t.precision < 0 && ((t.precision = 1), (e = !1));
        }
        switch (((t.arg = arguments[n]), t.specifier)) {
          case "b":
          case "o":
          case "x":
          case "X":
          case "d":
          case "i":
          case "u":
            e && (t.padZeros = !1), (t.arg = sn(t));
            break;
          case "s":
            (t.maxWidth = e ? t.precision : -1), (t.arg = String(t.arg));
            break;
          case "c":
            if (!g0(t.arg)) {
              if (((u = parseInt(t.arg, 10)), u < 0 || u > 127))
                throw new Error("invalid character code. Value: " + t.arg);
              t.arg = g0(u) ? String(t.arg) : cn(u);
            }
            break;
          case "e":
          case "E":
          case "f":
          case "F":
          case "g":
          case "G":
            if ((e || (t.precision = 6), (f = parseFloat(t.arg)), !isFinite(f))) {
              if (!vn(t.arg)) throw new Error("invalid floating-point number. Value: " + v);
              (f = t.arg), (t.padZeros = !1);
            }
            t.arg = on(f, t);
            break;
          default:
            throw new Error("invalid specifier: " + t.specifier);
        }
        t.maxWidth >= 0 && t.arg.length > t.maxWidth && (t.arg = t.arg.substring(0, t.maxWidth)),
          t.padZeros
            ? (t.arg = ln(t.arg, t.width || t.precision, t.padRight))
            : t.width && (t.arg = fn(t.arg, t.width, t.padRight)),
          (v += t.arg || ""),
          (n += 1);
      }
    return v;
  }
  P3.exports = In;
});
var w3 = a((xE, L3) => {
  var _n = H3();
  L3.exports = _n;
});
var W3 = a((rm, R3) => {
  var E0 = /%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;
  function Nn(r) {
    var e = {
      mapping: r[1] ? parseInt(r[1], 10) : void 0,
      flags: r[2],
      width: r[3],
      precision: r[5],
      specifier: r[6],
    };
    return r[4] === "." && r[5] === void 0 && (e.precision = "1"), e;
  }
  function An(r) {
    var e, i, t, s;
    for (i = [], s = 0, t = E0.exec(r); t; )
      (e = r.slice(s, E0.lastIndex - t[0].length)),
        e.length && i.push(e),
        t[6] === "%" ? i.push("%") : i.push(Nn(t)),
        (s = E0.lastIndex),
        (t = E0.exec(r));
    return (e = r.slice(s)), e.length && i.push(e), i;
  }
  R3.exports = An;
});
var G3 = a((em, b3) => {
  var gn = W3();
  b3.exports = gn;
});
var U3 = a((im, M3) => {
  function En(r) {
    return typeof r == "string";
  }
  M3.exports = En;
});
var B3 = a((tm, C3) => {
  var mn = w3(),
    yn = G3(),
    Sn = U3();
  function D3(r) {
    var e, i;
    if (!Sn(r))
      throw new TypeError(D3("invalid argument. First argument must be a string. Value: `%s`.", r));
    for (e = [yn(r)], i = 1; i < arguments.length; i++) e.push(arguments[i]);
    return mn.apply(null, e);
  }
  C3.exports = D3;
});
var V3 = a((am, X3) => {
  var On = B3();
  X3.exports = On;
});
var Z3 = a((um, z3) => {
  var K3 = V3(),
    $ = Object.prototype,
    Q3 = $.toString,
    Y3 = $.__defineGetter__,
    k3 = $.__defineSetter__,
    dn = $.__lookupGetter__,
    Tn = $.__lookupSetter__;
  function hn(r, e, i) {
    var t, s, u, v;
    if (typeof r != "object" || r === null || Q3.call(r) === "[object Array]")
      throw new TypeError(
        K3("invalid argument. First argument must be an object. Value: `%s`.", r),
      );
    if (typeof i != "object" || i === null || Q3.call(i) === "[object Array]")
      throw new TypeError(
        K3("invalid argument. Property descriptor must be an object. Value: `%s`.", i),
      );
    if (
      ((s = "value" in i),
      s &&
        (dn.call(r, e) || Tn.call(r, e)
          ? ((t = r.__proto__), (r.__proto__ = $), delete r[e], (r[e] = i.value), (r.__proto__ = t))
          : (r[e] = i.value)),
      (u = "get" in i),
      (v = "set" in i),
      s && (u || v))
    )
      throw new Error(
        "invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.",
      );
    return u && Y3 && Y3.call(r, e, i.get), v && k3 && k3.call(r, e, i.set), r;
  }
  z3.exports = hn;
});
var J3 = a((sm, $3) => {
  var Fn = l3(),
    Pn = p3(),
    Hn = Z3(),
    p1;
  Fn() ? (p1 = Pn) : (p1 = Hn);
  $3.exports = p1;
});
var x3 = a((nm, j3) => {
  var Ln = J3();
  function wn(r, e, i) {
    Ln(r, e, { configurable: !1, enumerable: !1, writable: !1, value: i });
  }
  j3.exports = wn;
});
var m0 = a((vm, r5) => {
  var Rn = x3();
  r5.exports = Rn;
});
var t5 = a((om, i5) => {
  var Wn = X(),
    e5,
    q1,
    I1;
  Wn === !0 ? ((q1 = 1), (I1 = 0)) : ((q1 = 0), (I1 = 1));
  e5 = { HIGH: q1, LOW: I1 };
  i5.exports = e5;
});
var _1 = a((fm, n5) => {
  var bn = C(),
    Gn = B(),
    u5 = t5(),
    s5 = new Gn(1),
    a5 = new bn(s5.buffer),
    Mn = u5.HIGH,
    Un = u5.LOW;
  function Dn(r, e, i, t) {
    return (s5[0] = r), (e[t] = a5[Mn]), (e[t + i] = a5[Un]), e;
  }
  n5.exports = Dn;
});
var o5 = a((lm, v5) => {
  var Cn = _1();
  function Bn(r) {
    return Cn(r, [0, 0], 1, 0);
  }
  v5.exports = Bn;
});
var y0 = a((cm, l5) => {
  var Xn = m0(),
    f5 = o5(),
    Vn = _1();
  Xn(f5, "assign", Vn);
  l5.exports = f5;
});
var q5 = a((pm, p5) => {
  var Kn = X(),
    c5,
    N1,
    A1;
  Kn === !0 ? ((N1 = 1), (A1 = 0)) : ((N1 = 0), (A1 = 1));
  c5 = { HIGH: N1, LOW: A1 };
  p5.exports = c5;
});
var g5 = a((qm, A5) => {
  var Qn = C(),
    Yn = B(),
    _5 = q5(),
    N5 = new Yn(1),
    I5 = new Qn(N5.buffer),
    kn = _5.HIGH,
    zn = _5.LOW;
  function Zn(r, e) {
    return (I5[kn] = r), (I5[zn] = e), N5[0];
  }
  A5.exports = Zn;
});
var S0 = a((Im, E5) => {
  var $n = g5();
  E5.exports = $n;
});
var y5 = a((_m, m5) => {
  var Jn = s3(),
    jn = h(),
    xn = y0(),
    rv = S(),
    ev = S0(),
    g1 = [0, 0];
  function iv(r, e) {
    var i, t;
    return (
      xn.assign(r, g1, 1, 0), (i = g1[0]), (i &= jn), (t = rv(e)), (t &= Jn), (i |= t), ev(i, g1[1])
    );
  }
  m5.exports = iv;
});
var O0 = a((Nm, S5) => {
  var tv = y5();
  S5.exports = tv;
});
var d5 = a((Am, O5) => {
  var av = 22250738585072014e-324;
  O5.exports = av;
});
var E1 = a((gm, T5) => {
  var uv = d5(),
    sv = K(),
    nv = A(),
    vv = O(),
    ov = 4503599627370496;
  function fv(r, e, i, t) {
    return nv(r) || sv(r)
      ? ((e[t] = r), (e[t + i] = 0), e)
      : r !== 0 && vv(r) < uv
        ? ((e[t] = r * ov), (e[t + i] = -52), e)
        : ((e[t] = r), (e[t + i] = 0), e);
  }
  T5.exports = fv;
});
var F5 = a((Em, h5) => {
  var lv = E1();
  function cv(r) {
    return lv(r, [0, 0], 1, 0);
  }
  h5.exports = cv;
});
var L5 = a((mm, H5) => {
  var pv = m0(),
    P5 = F5(),
    qv = E1();
  pv(P5, "assign", qv);
  H5.exports = P5;
});
var J = a((ym, w5) => {
  var Iv = 2146435072;
  w5.exports = Iv;
});
var W5 = a((Sm, R5) => {
  var _v = S(),
    Nv = J(),
    Av = V();
  function gv(r) {
    var e = _v(r);
    return (e = (e & Nv) >>> 20), (e - Av) | 0;
  }
  R5.exports = gv;
});
var G5 = a((Om, b5) => {
  var Ev = W5();
  b5.exports = Ev;
});
var U5 = a((dm, M5) => {
  var mv = g(),
    yv = E(),
    Sv = V(),
    Ov = J6(),
    dv = x6(),
    Tv = e3(),
    hv = A(),
    Fv = K(),
    Pv = O0(),
    Hv = L5().assign,
    Lv = G5(),
    wv = y0(),
    Rv = S0(),
    Wv = 2220446049250313e-31,
    bv = 2148532223,
    m1 = [0, 0],
    y1 = [0, 0];
  function Gv(r, e) {
    var i, t;
    return e === 0 || r === 0 || hv(r) || Fv(r)
      ? r
      : (Hv(r, m1, 1, 0),
        (r = m1[0]),
        (e += m1[1]),
        (e += Lv(r)),
        e < Tv
          ? Pv(0, r)
          : e > Ov
            ? r < 0
              ? yv
              : mv
            : (e <= dv ? ((e += 52), (t = Wv)) : (t = 1),
              wv.assign(r, y1, 1, 0),
              (i = y1[0]),
              (i &= bv),
              (i |= (e + Sv) << 20),
              t * Rv(i, y1[1])));
  }
  M5.exports = Gv;
});
var v0 = a((Tm, D5) => {
  var Mv = U5();
  D5.exports = Mv;
});
var B5 = a((hm, C5) => {
  function Uv(r) {
    return r === 0
      ? 0.16666666666666602
      : 0.16666666666666602 +
          r *
            (-0.0027777777777015593 +
              r *
                (6613756321437934e-20 + r * (-16533902205465252e-22 + r * 41381367970572385e-24)));
  }
  C5.exports = Uv;
});
var V5 = a((Fm, X5) => {
  var Dv = v0(),
    Cv = B5();
  function Bv(r, e, i) {
    var t, s, u, v;
    return (
      (t = r - e), (s = t * t), (u = t - s * Cv(s)), (v = 1 - (e - (t * u) / (2 - u) - r)), Dv(v, i)
    );
  }
  X5.exports = Bv;
});
var Z5 = a((Pm, z5) => {
  var Xv = A(),
    K5 = n0(),
    Vv = E(),
    Q5 = g(),
    Kv = V5(),
    Qv = 0.6931471803691238,
    Yv = 19082149292705877e-26,
    Y5 = 1.4426950408889634,
    kv = 709.782712893384,
    zv = -745.1332191019411,
    k5 = 1 / (1 << 28),
    Zv = -k5;
  function $v(r) {
    var e, i, t;
    return Xv(r) || r === Q5
      ? r
      : r === Vv
        ? 0
        : r > kv
          ? Q5
          : r < zv
            ? 0
            : r > Zv && r < k5
              ? 1 + r
              : (r < 0 ? (t = K5(Y5 * r - 0.5)) : (t = K5(Y5 * r + 0.5)),
                (e = r - t * Qv),
                (i = t * Yv),
                Kv(e, i, t));
  }
  z5.exports = $v;
});
var F = a((Hm, $5) => {
  var Jv = Z5();
  $5.exports = Jv;
});
var j5 = a((Lm, J5) => {
  var jv = d();
  function xv(r) {
    return jv(r) === r;
  }
  J5.exports = xv;
});
var j = a((wm, x5) => {
  var ro = j5();
  x5.exports = ro;
});
var e4 = a((Rm, r4) => {
  var eo = j();
  function io(r) {
    return eo(r / 2);
  }
  r4.exports = io;
});
var t4 = a((Wm, i4) => {
  var to = e4();
  i4.exports = to;
});
var s4 = a((bm, u4) => {
  var a4 = t4();
  function ao(r) {
    return r > 0 ? a4(r - 1) : a4(r + 1);
  }
  u4.exports = ao;
});
var d0 = a((Gm, n4) => {
  var uo = s4();
  n4.exports = uo;
});
var o4 = a((Mm, v4) => {
  var so = X(),
    S1;
  so === !0 ? (S1 = 0) : (S1 = 1);
  v4.exports = S1;
});
var l4 = a((Um, f4) => {
  var no = C(),
    vo = B(),
    oo = o4(),
    O1 = new vo(1),
    fo = new no(O1.buffer);
  function lo(r, e) {
    return (O1[0] = r), (fo[oo] = e >>> 0), O1[0];
  }
  f4.exports = lo;
});
var w = a((Dm, c4) => {
  var co = l4();
  c4.exports = co;
});
var q4 = a((Cm, p4) => {
  function po(r) {
    return r | 0;
  }
  p4.exports = po;
});
var d1 = a((Bm, I4) => {
  var qo = q4();
  I4.exports = qo;
});
var A4 = a((Xm, N4) => {
  var _4 = d0(),
    Io = O0(),
    _o = E(),
    T0 = g();
  function No(r, e) {
    return e === _o ? T0 : e === T0 ? 0 : e > 0 ? (_4(e) ? r : 0) : _4(e) ? Io(T0, r) : T0;
  }
  N4.exports = No;
});
var E4 = a((Vm, g4) => {
  var Ao = h(),
    go = S(),
    Eo = 1072693247,
    h0 = 1e300,
    F0 = 1e-300;
  function mo(r, e) {
    var i, t;
    return (
      (t = go(r)), (i = t & Ao), i <= Eo ? (e < 0 ? h0 * h0 : F0 * F0) : e > 0 ? h0 * h0 : F0 * F0
    );
  }
  g4.exports = mo;
});
var S4 = a((Km, y4) => {
  var yo = O(),
    m4 = g();
  function So(r, e) {
    return r === -1 ? (r - r) / (r - r) : r === 1 ? 1 : yo(r) < 1 == (e === m4) ? 0 : m4;
  }
  y4.exports = So;
});
var T1 = a((Qm, O4) => {
  var Oo = 20;
  O4.exports = Oo;
});
var T4 = a((Ym, d4) => {
  function To(r) {
    return r === 0
      ? 0.5999999999999946
      : 0.5999999999999946 +
          r *
            (0.4285714285785502 +
              r *
                (0.33333332981837743 +
                  r * (0.272728123808534 + r * (0.23066074577556175 + r * 0.20697501780033842))));
  }
  d4.exports = To;
});
var H4 = a((km, P4) => {
  var ho = S(),
    P0 = w(),
    h4 = s0(),
    Fo = V(),
    Po = T1(),
    Ho = T4(),
    Lo = 1048575,
    F4 = 1048576,
    wo = 1072693248,
    Ro = 536870912,
    Wo = 524288,
    bo = 9007199254740992,
    Go = 0.9617966939259756,
    Mo = 0.9617967009544373,
    Uo = -7028461650952758e-24,
    Do = [1, 1.5],
    Co = [0, 0.5849624872207642],
    Bo = [0, 1350039202129749e-23];
  function Xo(r, e, i) {
    var t, s, u, v, n, f, l, o, c, q, p, N, y, I, _, z0, N0, z, Z, t0, A0, D;
    return (
      (t0 = 0),
      i < F4 && ((e *= bo), (t0 -= 53), (i = ho(e))),
      (t0 += ((i >> Po) - Fo) | 0),
      (A0 = (i & Lo) | 0),
      (i = A0 | wo | 0),
      A0 <= 235662 ? (D = 0) : A0 < 767610 ? (D = 1) : ((D = 0), (t0 += 1), (i -= F4)),
      (e = h4(e, i)),
      (o = Do[D]),
      (z = e - o),
      (Z = 1 / (e + o)),
      (s = z * Z),
      (v = P0(s, 0)),
      (t = ((i >> 1) | Ro) + Wo),
      (t += D << 18),
      (f = h4(0, t)),
      (l = e - (f - o)),
      (n = Z * (z - v * f - v * l)),
      (u = s * s),
      (N0 = u * u * Ho(u)),
      (N0 += n * (v + s)),
      (u = v * v),
      (f = 3 + u + N0),
      (f = P0(f, 0)),
      (l = N0 - (f - 3 - u)),
      (z = v * f),
      (Z = n * f + l * s),
      (q = z + Z),
      (q = P0(q, 0)),
      (p = Z - (q - z)),
      (N = Mo * q),
      (y = Uo * q + p * Go + Bo[D]),
      (c = Co[D]),
      (z0 = t0),
      (I = N + y + c + z0),
      (I = P0(I, 0)),
      (_ = y - (I - z0 - c - N)),
      (r[0] = I),
      (r[1] = _),
      r
    );
  }
  P4.exports = Xo;
});
var w4 = a((zm, L4) => {
  function Vo(r) {
    return r === 0 ? 0.5 : 0.5 + r * (-0.3333333333333333 + r * 0.25);
  }
  L4.exports = Vo;
});
var W4 = a((Zm, R4) => {
  var Ko = w(),
    Qo = w4(),
    Yo = 1.4426950408889634,
    ko = 1.4426950216293335,
    zo = 19259629911266175e-24;
  function Zo(r, e) {
    var i, t, s, u, v, n;
    return (
      (s = e - 1),
      (u = s * s * Qo(s)),
      (v = ko * s),
      (n = s * zo - u * Yo),
      (t = v + n),
      (t = Ko(t, 0)),
      (i = n - (t - v)),
      (r[0] = t),
      (r[1] = i),
      r
    );
  }
  R4.exports = Zo;
});
var h1 = a(($m, b4) => {
  var $o = 0.6931471805599453;
  b4.exports = $o;
});
var F1 = a((Jm, G4) => {
  var Jo = 1048575;
  G4.exports = Jo;
});
var U4 = a((jm, M4) => {
  function jo(r) {
    return r === 0
      ? 0.16666666666666602
      : 0.16666666666666602 +
          r *
            (-0.0027777777777015593 +
              r *
                (6613756321437934e-20 + r * (-16533902205465252e-22 + r * 41381367970572385e-24)));
  }
  M4.exports = jo;
});
var Q4 = a((xm, K4) => {
  var xo = S(),
    D4 = s0(),
    rf = w(),
    ef = d1(),
    tf = v0(),
    af = h1(),
    C4 = V(),
    B4 = h(),
    X4 = F1(),
    o0 = T1(),
    uf = U4(),
    V4 = 1048576,
    sf = 1071644672,
    nf = 0.6931471824645996,
    vf = -1904654299957768e-24;
  function of(r, e, i) {
    var t, s, u, v, n, f, l, o, c, q, p;
    return (
      (q = (r & B4) | 0),
      (p = ((q >> o0) - C4) | 0),
      (c = 0),
      q > sf &&
        ((c = (r + (V4 >> (p + 1))) >>> 0),
        (p = (((c & B4) >> o0) - C4) | 0),
        (t = (c & ~(X4 >> p)) >>> 0),
        (u = D4(0, t)),
        (c = (((c & X4) | V4) >> (o0 - p)) >>> 0),
        r < 0 && (c = -c),
        (e -= u)),
      (u = i + e),
      (u = rf(u, 0)),
      (n = u * nf),
      (f = (i - (u - e)) * af + u * vf),
      (o = n + f),
      (l = f - (o - n)),
      (u = o * o),
      (s = o - u * uf(u)),
      (v = (o * s) / (s - 2) - (l + o * l)),
      (o = 1 - (v - o)),
      (r = xo(o)),
      (r = ef(r)),
      (r += (c << o0) >>> 0),
      r >> o0 <= 0 ? (o = tf(o, c)) : (o = D4(o, r)),
      o
    );
  }
  K4.exports = of;
});
var ie = a((ry, ee) => {
  var Y4 = A(),
    k4 = d0(),
    z4 = K(),
    ff = j(),
    Z4 = f1(),
    lf = O(),
    P1 = y0(),
    cf = w(),
    $4 = d1(),
    pf = E(),
    qf = g(),
    H1 = h(),
    If = A4(),
    _f = E4(),
    Nf = S4(),
    Af = H4(),
    gf = W4(),
    Ef = Q4(),
    mf = 1072693247,
    yf = 1105199104,
    Sf = 1139802112,
    J4 = 1083179008,
    Of = 1072693248,
    df = 1083231232,
    Tf = 3230714880,
    j4 = 31,
    R = 1e300,
    W = 1e-300,
    hf = 8008566259537294e-32,
    P = [0, 0],
    x4 = [0, 0];
  function re(r, e) {
    var i, t, s, u, v, n, f, l, o, c, q, p, N, y, I, _;
    if (Y4(r) || Y4(e)) return NaN;
    if ((P1.assign(e, P, 1, 0), (n = P[0]), (f = P[1]), f === 0)) {
      if (e === 0) return 1;
      if (e === 1) return r;
      if (e === -1) return 1 / r;
      if (e === 0.5) return Z4(r);
      if (e === -0.5) return 1 / Z4(r);
      if (e === 2) return r * r;
      if (e === 3) return r * r * r;
      if (e === 4) return (r *= r), r * r;
      if (z4(e)) return Nf(r, e);
    }
    if ((P1.assign(r, P, 1, 0), (u = P[0]), (v = P[1]), v === 0)) {
      if (u === 0) return If(r, e);
      if (r === 1) return 1;
      if (r === -1 && k4(e)) return -1;
      if (z4(r)) return r === pf ? re(-0, -e) : e < 0 ? 0 : qf;
    }
    if (r < 0 && ff(e) === !1) return (r - r) / (r - r);
    if (
      ((s = lf(r)),
      (i = (u & H1) | 0),
      (t = (n & H1) | 0),
      (l = (u >>> j4) | 0),
      (o = (n >>> j4) | 0),
      l && k4(e) ? (l = -1) : (l = 1),
      t > yf)
    ) {
      if (t > Sf) return _f(r, e);
      if (i < mf) return o === 1 ? l * R * R : l * W * W;
      if (i > Of) return o === 0 ? l * R * R : l * W * W;
      N = gf(x4, s);
    } else N = Af(x4, s, i);
    if (
      ((c = cf(e, 0)),
      (p = (e - c) * N[0] + e * N[1]),
      (q = c * N[0]),
      (y = p + q),
      P1.assign(y, P, 1, 0),
      (I = $4(P[0])),
      (_ = $4(P[1])),
      I >= J4)
    ) {
      if (((I - J4) | _) !== 0 || p + hf > y - q) return l * R * R;
    } else if ((I & H1) >= df && (((I - Tf) | _) !== 0 || p <= y - q)) return l * W * W;
    return (y = Ef(I, q, p)), l * y;
  }
  ee.exports = re;
});
var b = a((ey, te) => {
  var Ff = ie();
  te.exports = Ff;
});
var ue = a((iy, ae) => {
  var Pf = 2.718281828459045;
  ae.exports = Pf;
});
var H0 = a((ty, se) => {
  var Hf = 2220446049250313e-31;
  se.exports = Hf;
});
var ve = a((ay, ne) => {
  function Lf(r) {
    var e, i, t;
    return r === 0
      ? 1 / 0
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              709811.662581658 +
              r *
                (679979.8474157227 +
                  r *
                    (293136.7857211597 +
                      r *
                        (74887.54032914672 +
                          r *
                            (12555.290582413863 +
                              r *
                                (1443.4299244417066 +
                                  r *
                                    (115.24194596137347 +
                                      r *
                                        (6.309239205732627 +
                                          r *
                                            (0.22668404630224365 +
                                              r *
                                                (0.004826466289237662 +
                                                  r * 4624429436045379e-20)))))))))),
            (t =
              0 +
              r *
                (362880 +
                  r *
                    (1026576 +
                      r *
                        (1172700 +
                          r *
                            (723680 +
                              r *
                                (269325 +
                                  r * (63273 + r * (9450 + r * (870 + r * (45 + r * 1)))))))))))
          : ((r = 1 / r),
            (i =
              4624429436045379e-20 +
              r *
                (0.004826466289237662 +
                  r *
                    (0.22668404630224365 +
                      r *
                        (6.309239205732627 +
                          r *
                            (115.24194596137347 +
                              r *
                                (1443.4299244417066 +
                                  r *
                                    (12555.290582413863 +
                                      r *
                                        (74887.54032914672 +
                                          r *
                                            (293136.7857211597 +
                                              r *
                                                (679979.8474157227 + r * 709811.662581658)))))))))),
            (t =
              1 +
              r *
                (45 +
                  r *
                    (870 +
                      r *
                        (9450 +
                          r *
                            (63273 +
                              r *
                                (269325 +
                                  r *
                                    (723680 +
                                      r * (1172700 + r * (1026576 + r * (362880 + r * 0))))))))))),
        i / t);
  }
  ne.exports = Lf;
});
var le = a((uy, fe) => {
  var oe = A(),
    wf = R6(),
    Rf = f1(),
    Wf = O(),
    bf = F(),
    L1 = b(),
    Gf = ue(),
    w1 = H0(),
    R1 = ve(),
    W1 = 10.900511;
  function Mf(r, e) {
    var i, t, s, u, v, n, f;
    return oe(r) || oe(e)
      ? NaN
      : r < 0 || e < 0
        ? NaN
        : e === 1
          ? 1 / r
          : r === 1
            ? 1 / e
            : ((f = r + e),
              f < w1
                ? ((v = f / r), (v /= e), v)
                : f === r && e < w1
                  ? 1 / e
                  : f === e && r < w1
                    ? 1 / r
                    : (r < e && ((n = e), (e = r), (r = n)),
                      (t = r + W1 - 0.5),
                      (s = e + W1 - 0.5),
                      (u = f + W1 - 0.5),
                      (v = R1(r) * (R1(e) / R1(f))),
                      (i = r - 0.5 - e),
                      Wf(e * i) < u * 100 && r > 100
                        ? (v *= bf(i * wf(-e / u)))
                        : (v *= L1(t / u, i)),
                      u > 1e10 ? (v *= L1((t / u) * (s / u), e)) : (v *= L1((t * s) / (u * u), e)),
                      (v *= Rf(Gf / s)),
                      v));
  }
  fe.exports = Mf;
});
var pe = a((sy, ce) => {
  var Uf = le();
  ce.exports = Uf;
});
var Ie = a((ny, qe) => {
  function Df(r) {
    return r === 0
      ? 0.13333333333320124
      : 0.13333333333320124 +
          r *
            (0.021869488294859542 +
              r *
                (0.0035920791075913124 +
                  r *
                    (0.0005880412408202641 +
                      r * (7817944429395571e-20 + r * -18558637485527546e-21))));
  }
  qe.exports = Df;
});
var Ne = a((vy, _e) => {
  function Cf(r) {
    return r === 0
      ? 0.05396825397622605
      : 0.05396825397622605 +
          r *
            (0.0088632398235993 +
              r *
                (0.0014562094543252903 +
                  r *
                    (0.0002464631348184699 +
                      r * (7140724913826082e-20 + r * 2590730518636337e-20))));
  }
  _e.exports = Cf;
});
var Ee = a((oy, ge) => {
  var Bf = S(),
    Ae = w(),
    Xf = Ie(),
    Vf = Ne(),
    Kf = 0.7853981633974483,
    Qf = 3061616997868383e-32,
    Yf = 0.3333333333333341,
    kf = 2147483647;
  function zf(r, e, i) {
    var t, s, u, v, n, f, l, o, c;
    return (
      (t = Bf(r)),
      (s = (t & kf) | 0),
      s >= 1072010280 &&
        (r < 0 && ((r = -r), (e = -e)), (c = Kf - r), (o = Qf - e), (r = c + o), (e = 0)),
      (c = r * r),
      (o = c * c),
      (v = Xf(o)),
      (l = c * Vf(o)),
      (n = c * r),
      (v = e + c * (n * (v + l) + e)),
      (v += Yf * n),
      (o = r + v),
      s >= 1072010280
        ? ((l = i), (1 - ((t >> 30) & 2)) * (l - 2 * (r - ((o * o) / (o + l) - v))))
        : i === 1
          ? o
          : ((c = Ae(o, 0)),
            (l = v - (c - r)),
            (u = -1 / o),
            (f = Ae(u, 0)),
            (n = 1 + f * c),
            f + u * (n + f * l))
    );
  }
  ge.exports = zf;
});
var ye = a((fy, me) => {
  var Zf = Ee();
  me.exports = Zf;
});
var Oe = a((ly, Se) => {
  var $f = X(),
    b1;
  $f === !0 ? (b1 = 0) : (b1 = 1);
  Se.exports = b1;
});
var he = a((cy, Te) => {
  var Jf = C(),
    jf = B(),
    xf = Oe(),
    de = new jf(1),
    rl = new Jf(de.buffer);
  function el(r) {
    return (de[0] = r), rl[xf];
  }
  Te.exports = el;
});
var Pe = a((py, Fe) => {
  var il = he();
  Fe.exports = il;
});
var Le = a((qy, He) => {
  function tl(r, e) {
    var i, t;
    for (i = [], t = 0; t < e; t++) i.push(r);
    return i;
  }
  He.exports = tl;
});
var Re = a((Iy, we) => {
  var al = Le();
  we.exports = al;
});
var be = a((_y, We) => {
  var ul = Re();
  function sl(r) {
    return ul(0, r);
  }
  We.exports = sl;
});
var G1 = a((Ny, Ge) => {
  var nl = be();
  Ge.exports = nl;
});
var Be = a((Ay, Ce) => {
  var vl = d(),
    L0 = v0(),
    W0 = G1(),
    Ue = [
      10680707, 7228996, 1387004, 2578385, 16069853, 12639074, 9804092, 4427841, 16666979, 11263675,
      12935607, 2387514, 4345298, 14681673, 3074569, 13734428, 16653803, 1880361, 10960616, 8533493,
      3062596, 8710556, 7349940, 6258241, 3772886, 3769171, 3798172, 8675211, 12450088, 3874808,
      9961438, 366607, 15675153, 9132554, 7151469, 3571407, 2607881, 12013382, 4155038, 6285869,
      7677882, 13102053, 15825725, 473591, 9065106, 15363067, 6271263, 9264392, 5636912, 4652155,
      7056368, 13614112, 10155062, 1944035, 9527646, 15080200, 6658437, 6231200, 6832269, 16767104,
      5075751, 3212806, 1398474, 7579849, 6349435, 12618859,
    ],
    ol = [
      1.570796251296997, 7549789415861596e-23, 5390302529957765e-30, 3282003415807913e-37,
      1270655753080676e-44, 12293330898111133e-52, 27337005381646456e-60, 21674168387780482e-67,
    ],
    M1 = 16777216,
    U1 = 5960464477539063e-23,
    w0 = W0(20),
    Me = W0(20),
    R0 = W0(20),
    m = W0(20);
  function De(r, e, i, t, s, u, v, n, f) {
    var l, o, c, q, p, N, y, I, _;
    for (q = u, _ = t[i], I = i, p = 0; I > 0; p++)
      (o = (U1 * _) | 0), (m[p] = (_ - M1 * o) | 0), (_ = t[I - 1] + o), (I -= 1);
    if (
      ((_ = L0(_, s)),
      (_ -= 8 * vl(_ * 0.125)),
      (y = _ | 0),
      (_ -= y),
      (c = 0),
      s > 0
        ? ((p = m[i - 1] >> (24 - s)),
          (y += p),
          (m[i - 1] -= p << (24 - s)),
          (c = m[i - 1] >> (23 - s)))
        : s === 0
          ? (c = m[i - 1] >> 23)
          : _ >= 0.5 && (c = 2),
      c > 0)
    ) {
      for (y += 1, l = 0, p = 0; p < i; p++)
        (I = m[p]), l === 0 ? I !== 0 && ((l = 1), (m[p] = 16777216 - I)) : (m[p] = 16777215 - I);
      if (s > 0)
        switch (s) {
          case 1:
            m[i - 1] &= 8388607;
            break;
          case 2:
            m[i - 1] &= 4194303;
            break;
        }
      c === 2 && ((_ = 1 - _), l !== 0 && (_ -= L0(1, s)));
    }
    if (_ === 0) {
      for (I = 0, p = i - 1; p >= u; p--) I |= m[p];
      if (I === 0) {
        for (N = 1; m[u - N] === 0; N++);
        for (p = i + 1; p <= i + N; p++) {
          for (f[n + p] = Ue[v + p], o = 0, I = 0; I <= n; I++) o += r[I] * f[n + (p - I)];
          t[p] = o;
        }
        return (i += N), De(r, e, i, t, s, u, v, n, f);
      }
      for (i -= 1, s -= 24; m[i] === 0; ) (i -= 1), (s -= 24);
    } else
      (_ = L0(_, -s)),
        _ >= M1
          ? ((o = (U1 * _) | 0), (m[i] = (_ - M1 * o) | 0), (i += 1), (s += 24), (m[i] = o))
          : (m[i] = _ | 0);
    for (o = L0(1, s), p = i; p >= 0; p--) (t[p] = o * m[p]), (o *= U1);
    for (p = i; p >= 0; p--) {
      for (o = 0, N = 0; N <= q && N <= i - p; N++) o += ol[N] * t[p + N];
      R0[i - p] = o;
    }
    for (o = 0, p = i; p >= 0; p--) o += R0[p];
    for (c === 0 ? (e[0] = o) : (e[0] = -o), o = R0[0] - o, p = 1; p <= i; p++) o += R0[p];
    return c === 0 ? (e[1] = o) : (e[1] = -o), y & 7;
  }
  function fl(r, e, i, t) {
    var s, u, v, n, f, l, o, c, q;
    for (
      u = 4,
        n = t - 1,
        v = ((i - 3) / 24) | 0,
        v < 0 && (v = 0),
        l = i - 24 * (v + 1),
        c = v - n,
        q = n + u,
        o = 0;
      o <= q;
      o++
    )
      c < 0 ? (w0[o] = 0) : (w0[o] = Ue[c]), (c += 1);
    for (o = 0; o <= u; o++) {
      for (s = 0, c = 0; c <= n; c++) s += r[c] * w0[n + (o - c)];
      Me[o] = s;
    }
    return (f = u), De(r, e, f, Me, l, u, v, n, w0);
  }
  Ce.exports = fl;
});
var Ve = a((gy, Xe) => {
  var ll = Math.round;
  Xe.exports = ll;
});
var Qe = a((Ey, Ke) => {
  var cl = Ve();
  Ke.exports = cl;
});
var Ze = a((my, ze) => {
  var pl = Qe(),
    Ye = S(),
    ql = 0.6366197723675814,
    Il = 1.5707963267341256,
    _l = 6077100506506192e-26,
    Nl = 6077100506303966e-26,
    Al = 20222662487959506e-37,
    gl = 20222662487111665e-37,
    El = 84784276603689e-45,
    ke = 2047;
  function ml(r, e, i) {
    var t, s, u, v, n, f, l;
    return (
      (s = pl(r * ql)),
      (v = r - s * Il),
      (n = s * _l),
      (l = (e >> 20) | 0),
      (i[0] = v - n),
      (t = Ye(i[0])),
      (f = l - ((t >> 20) & ke)),
      f > 16 &&
        ((u = v),
        (n = s * Nl),
        (v = u - n),
        (n = s * Al - (u - v - n)),
        (i[0] = v - n),
        (t = Ye(i[0])),
        (f = l - ((t >> 20) & ke)),
        f > 49 && ((u = v), (n = s * gl), (v = u - n), (n = s * El - (u - v - n)), (i[0] = v - n))),
      (i[1] = v - i[0] - n),
      s
    );
  }
  ze.exports = ml;
});
var Je = a((yy, $e) => {
  var yl = h(),
    Sl = J(),
    Ol = F1(),
    dl = S(),
    Tl = Pe(),
    hl = S0(),
    Fl = Be(),
    b0 = Ze(),
    Pl = 0,
    Hl = 16777216,
    G = 1.5707963267341256,
    Y = 6077100506506192e-26,
    G0 = 2 * Y,
    M0 = 3 * Y,
    U0 = 4 * Y,
    Ll = 598523,
    wl = 1072243195,
    Rl = 1073928572,
    Wl = 1074752122,
    bl = 1074977148,
    Gl = 1075183036,
    Ml = 1075388923,
    Ul = 1075594811,
    Dl = 1094263291,
    f0 = [0, 0, 0],
    l0 = [0, 0];
  function Cl(r, e) {
    var i, t, s, u, v, n, f, l;
    if (((s = dl(r) | 0), (u = (s & yl) | 0), u <= wl)) return (e[0] = r), (e[1] = 0), 0;
    if (u <= Wl)
      return (u & Ol) === Ll
        ? b0(r, u, e)
        : u <= Rl
          ? s > 0
            ? ((l = r - G), (e[0] = l - Y), (e[1] = l - e[0] - Y), 1)
            : ((l = r + G), (e[0] = l + Y), (e[1] = l - e[0] + Y), -1)
          : s > 0
            ? ((l = r - 2 * G), (e[0] = l - G0), (e[1] = l - e[0] - G0), 2)
            : ((l = r + 2 * G), (e[0] = l + G0), (e[1] = l - e[0] + G0), -2);
    if (u <= Ul)
      return u <= Gl
        ? u === bl
          ? b0(r, u, e)
          : s > 0
            ? ((l = r - 3 * G), (e[0] = l - M0), (e[1] = l - e[0] - M0), 3)
            : ((l = r + 3 * G), (e[0] = l + M0), (e[1] = l - e[0] + M0), -3)
        : u === Ml
          ? b0(r, u, e)
          : s > 0
            ? ((l = r - 4 * G), (e[0] = l - U0), (e[1] = l - e[0] - U0), 4)
            : ((l = r + 4 * G), (e[0] = l + U0), (e[1] = l - e[0] + U0), -4);
    if (u < Dl) return b0(r, u, e);
    if (u >= Sl) return (e[0] = NaN), (e[1] = NaN), 0;
    for (i = Tl(r), t = (u >> 20) - 1046, l = hl(u - ((t << 20) | 0), i), n = 0; n < 2; n++)
      (f0[n] = l | 0), (l = (l - f0[n]) * Hl);
    for (f0[2] = l, v = 3; f0[v - 1] === Pl; ) v -= 1;
    return (
      (f = Fl(f0, l0, t, v, 1)),
      s < 0 ? ((e[0] = -l0[0]), (e[1] = -l0[1]), -f) : ((e[0] = l0[0]), (e[1] = l0[1]), f)
    );
  }
  $e.exports = Cl;
});
var D0 = a((Sy, je) => {
  var Bl = Je();
  je.exports = Bl;
});
var e9 = a((Oy, r9) => {
  var Xl = S(),
    xe = ye(),
    Vl = D0(),
    Kl = h(),
    Ql = J(),
    D1 = [0, 0],
    Yl = 1072243195,
    kl = 1044381696;
  function zl(r) {
    var e, i;
    return (
      (e = Xl(r)),
      (e &= Kl),
      e <= Yl
        ? e < kl
          ? r
          : xe(r, 0, 1)
        : e >= Ql
          ? NaN
          : ((i = Vl(r, D1)), xe(D1[0], D1[1], 1 - ((i & 1) << 1)))
    );
  }
  r9.exports = zl;
});
var t9 = a((dy, i9) => {
  var Zl = e9();
  i9.exports = Zl;
});
var M = a((Ty, a9) => {
  var $l = 3.141592653589793;
  a9.exports = $l;
});
var s9 = a((hy, u9) => {
  function Jl(r) {
    return r === 0
      ? 0.3999999999940942
      : 0.3999999999940942 + r * (0.22222198432149784 + r * 0.15313837699209373);
  }
  u9.exports = Jl;
});
var v9 = a((Fy, n9) => {
  function jl(r) {
    return r === 0
      ? 0.6666666666666735
      : 0.6666666666666735 +
          r * (0.2857142874366239 + r * (0.1818357216161805 + r * 0.14798198605116586));
  }
  n9.exports = jl;
});
var c9 = a((Py, l9) => {
  var o9 = S(),
    xl = s0(),
    rc = A(),
    ec = V(),
    ic = E(),
    tc = s9(),
    ac = v9(),
    C0 = 0.6931471803691238,
    B0 = 19082149292705877e-26,
    uc = 0x40000000000000,
    sc = 0.3333333333333333,
    f9 = 1048575,
    nc = 2146435072,
    vc = 1048576,
    oc = 1072693248;
  function fc(r) {
    var e, i, t, s, u, v, n, f, l, o, c, q;
    return r === 0
      ? ic
      : rc(r) || r < 0
        ? NaN
        : ((i = o9(r)),
          (u = 0),
          i < vc && ((u -= 54), (r *= uc), (i = o9(r))),
          i >= nc
            ? r + r
            : ((u += ((i >> 20) - ec) | 0),
              (i &= f9),
              (f = ((i + 614244) & 1048576) | 0),
              (r = xl(r, i | (f ^ oc))),
              (u += (f >> 20) | 0),
              (n = r - 1),
              (f9 & (2 + i)) < 3
                ? n === 0
                  ? u === 0
                    ? 0
                    : u * C0 + u * B0
                  : ((v = n * n * (0.5 - sc * n)), u === 0 ? n - v : u * C0 - (v - u * B0 - n))
                : ((o = n / (2 + n)),
                  (q = o * o),
                  (f = (i - 398458) | 0),
                  (c = q * q),
                  (l = (440401 - i) | 0),
                  (s = c * tc(c)),
                  (t = q * ac(c)),
                  (f |= l),
                  (v = t + s),
                  f > 0
                    ? ((e = 0.5 * n * n),
                      u === 0 ? n - (e - o * (e + v)) : u * C0 - (e - (o * (e + v) + u * B0) - n))
                    : u === 0
                      ? n - o * (n - v)
                      : u * C0 - (o * (n - v) - u * B0 - n))));
  }
  l9.exports = fc;
});
var k = a((Hy, p9) => {
  var lc = c9();
  p9.exports = lc;
});
var I9 = a((Ly, q9) => {
  function cc(r) {
    return r === 0
      ? 0.08333333333333333
      : 0.08333333333333333 +
          r *
            (-0.008333333333333333 +
              r *
                (0.003968253968253968 +
                  r *
                    (-0.004166666666666667 +
                      r *
                        (0.007575757575757576 +
                          r *
                            (-0.021092796092796094 +
                              r * (0.08333333333333333 + r * -0.4432598039215686))))));
  }
  q9.exports = cc;
});
var N9 = a((wy, _9) => {
  var pc = k(),
    qc = I9();
  function Ic(r) {
    var e, i;
    return (r -= 1), (e = pc(r) + 1 / (2 * r)), (i = 1 / (r * r)), e - i * qc(i);
  }
  _9.exports = Ic;
});
var g9 = a((Ry, A9) => {
  function _c(r) {
    var e, i, t;
    return r === 0
      ? 0.25479851061131553
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              0.25479851061131553 +
              r *
                (-0.3255503118680449 +
                  r *
                    (-0.6503185377089651 +
                      r *
                        (-0.28919126444774784 +
                          r * (-0.04525132144873906 + r * (-0.002071332116774595 + r * 0)))))),
            (t =
              1 +
              r *
                (2.076711702373047 +
                  r *
                    (1.4606242909763516 +
                      r *
                        (0.43593529692665967 +
                          r *
                            (0.054151797245674226 +
                              r * (0.0021284987017821146 + r * -5578984132167551e-22)))))))
          : ((r = 1 / r),
            (i =
              0 +
              r *
                (-0.002071332116774595 +
                  r *
                    (-0.04525132144873906 +
                      r *
                        (-0.28919126444774784 +
                          r *
                            (-0.6503185377089651 +
                              r * (-0.3255503118680449 + r * 0.25479851061131553)))))),
            (t =
              -5578984132167551e-22 +
              r *
                (0.0021284987017821146 +
                  r *
                    (0.054151797245674226 +
                      r *
                        (0.43593529692665967 +
                          r * (1.4606242909763516 + r * (2.076711702373047 + r * 1))))))),
        i / t);
  }
  A9.exports = _c;
});
var m9 = a((Wy, E9) => {
  var Nc = g9(),
    Ac = 1569415565 / 1073741824,
    gc = 381566830 / 1073741824 / 1073741824,
    Ec = 9016312093258695e-35,
    mc = 0.9955816268920898;
  function yc(r) {
    var e, i;
    return (e = r - Ac), (e -= gc), (e -= Ec), (i = Nc(r - 1)), e * mc + e * i;
  }
  E9.exports = yc;
});
var O9 = a((by, S9) => {
  var Sc = A(),
    Oc = d(),
    dc = t9(),
    y9 = M(),
    Tc = N9(),
    hc = m9(),
    Fc = 10;
  function Pc(r) {
    var e, i;
    if (Sc(r) || r === 0) return NaN;
    if (r <= -1) {
      if (((r = 1 - r), (e = r - Oc(r)), e > 0.5 && (e -= 1), e === 0)) return NaN;
      i = y9 / dc(y9 * e);
    } else i = 0;
    if (r >= Fc) return (i += Tc(r)), i;
    for (; r > 2; ) (r -= 1), (i += 1 / r);
    for (; r < 1; ) (i -= 1 / r), (r += 1);
    return (i += hc(r)), i;
  }
  S9.exports = Pc;
});
var C1 = a((Gy, d9) => {
  var Hc = O9();
  d9.exports = Hc;
});
var h9 = a((My, T9) => {
  function Lc(r) {
    return r === 0
      ? -0.3250421072470015
      : -0.3250421072470015 +
          r * (-0.02848174957559851 + r * (-0.005770270296489442 + r * -23763016656650163e-21));
  }
  T9.exports = Lc;
});
var P9 = a((Uy, F9) => {
  function wc(r) {
    return r === 0
      ? 0.39791722395915535
      : 0.39791722395915535 +
          r *
            (0.0650222499887673 +
              r *
                (0.005081306281875766 + r * (0.00013249473800432164 + r * -3960228278775368e-21)));
  }
  F9.exports = wc;
});
var L9 = a((Dy, H9) => {
  function Rc(r) {
    return r === 0
      ? 0.41485611868374833
      : 0.41485611868374833 +
          r *
            (-0.3722078760357013 +
              r *
                (0.31834661990116175 +
                  r *
                    (-0.11089469428239668 +
                      r * (0.035478304325618236 + r * -0.002166375594868791))));
  }
  H9.exports = Rc;
});
var R9 = a((Cy, w9) => {
  function Wc(r) {
    return r === 0
      ? 0.10642088040084423
      : 0.10642088040084423 +
          r *
            (0.540397917702171 +
              r *
                (0.07182865441419627 +
                  r *
                    (0.12617121980876164 + r * (0.01363708391202905 + r * 0.011984499846799107))));
  }
  w9.exports = Wc;
});
var b9 = a((By, W9) => {
  function bc(r) {
    return r === 0
      ? -0.6938585727071818
      : -0.6938585727071818 +
          r *
            (-10.558626225323291 +
              r *
                (-62.375332450326006 +
                  r *
                    (-162.39666946257347 +
                      r *
                        (-184.60509290671104 + r * (-81.2874355063066 + r * -9.814329344169145)))));
  }
  W9.exports = bc;
});
var M9 = a((Xy, G9) => {
  function Gc(r) {
    return r === 0
      ? 19.651271667439257
      : 19.651271667439257 +
          r *
            (137.65775414351904 +
              r *
                (434.56587747522923 +
                  r *
                    (645.3872717332679 +
                      r *
                        (429.00814002756783 +
                          r *
                            (108.63500554177944 +
                              r * (6.570249770319282 + r * -0.0604244152148581))))));
  }
  G9.exports = Gc;
});
var D9 = a((Vy, U9) => {
  function Mc(r) {
    return r === 0
      ? -0.799283237680523
      : -0.799283237680523 +
          r *
            (-17.757954917754752 +
              r *
                (-160.63638485582192 +
                  r * (-637.5664433683896 + r * (-1025.0951316110772 + r * -483.5191916086514))));
  }
  U9.exports = Mc;
});
var B9 = a((Ky, C9) => {
  function Uc(r) {
    return r === 0
      ? 30.33806074348246
      : 30.33806074348246 +
          r *
            (325.7925129965739 +
              r *
                (1536.729586084437 +
                  r *
                    (3199.8582195085955 +
                      r *
                        (2553.0504064331644 + r * (474.52854120695537 + r * -22.44095244658582)))));
  }
  C9.exports = Uc;
});
var Y9 = a((Qy, Q9) => {
  var Dc = A(),
    X9 = F(),
    Cc = w(),
    Bc = g(),
    Xc = E(),
    Vc = h9(),
    Kc = P9(),
    Qc = L9(),
    Yc = R9(),
    kc = b9(),
    zc = M9(),
    Zc = D9(),
    $c = B9(),
    V9 = 1e-300,
    Jc = 2848094538889218e-321,
    jc = 3725290298461914e-24,
    K9 = 0.8450629115104675,
    xc = 0.1283791670955126,
    rp = 1.0270333367641007,
    ep = 0.12837916709551256,
    ip = 1,
    tp = -0.0023621185607526594,
    ap = 1,
    up = -0.009864944034847148,
    sp = 1,
    np = -0.0098649429247001,
    vp = 1;
  function op(r) {
    var e, i, t, s, u, v, n, f;
    return Dc(r)
      ? NaN
      : r === Bc
        ? 1
        : r === Xc
          ? -1
          : r === 0
            ? r
            : (r < 0 ? ((e = !0), (i = -r)) : ((e = !1), (i = r)),
              i < 0.84375
                ? i < jc
                  ? i < Jc
                    ? 0.125 * (8 * r + rp * r)
                    : r + xc * r
                  : ((t = r * r),
                    (s = ep + t * Vc(t)),
                    (u = ip + t * Kc(t)),
                    (v = s / u),
                    r + r * v)
                : i < 1.25
                  ? ((u = i - 1),
                    (n = tp + u * Qc(u)),
                    (f = ap + u * Yc(u)),
                    e ? -K9 - n / f : K9 + n / f)
                  : i >= 6
                    ? e
                      ? V9 - 1
                      : 1 - V9
                    : ((u = 1 / (i * i)),
                      i < 2.857142857142857
                        ? ((s = up + u * kc(u)), (u = sp + u * zc(u)))
                        : ((s = np + u * Zc(u)), (u = vp + u * $c(u))),
                      (t = Cc(i, 0)),
                      (s = X9(-(t * t) - 0.5625) * X9((t - i) * (t + i) + s / u)),
                      e ? s / i - 1 : 1 - s / i));
  }
  Q9.exports = op;
});
var z9 = a((Yy, k9) => {
  var fp = Y9();
  k9.exports = fp;
});
var $9 = a((ky, Z9) => {
  function lp(r) {
    return r === 0
      ? -0.3250421072470015
      : -0.3250421072470015 +
          r * (-0.02848174957559851 + r * (-0.005770270296489442 + r * -23763016656650163e-21));
  }
  Z9.exports = lp;
});
var j9 = a((zy, J9) => {
  function cp(r) {
    return r === 0
      ? 0.39791722395915535
      : 0.39791722395915535 +
          r *
            (0.0650222499887673 +
              r *
                (0.005081306281875766 + r * (0.00013249473800432164 + r * -3960228278775368e-21)));
  }
  J9.exports = cp;
});
var r7 = a((Zy, x9) => {
  function pp(r) {
    return r === 0
      ? 0.41485611868374833
      : 0.41485611868374833 +
          r *
            (-0.3722078760357013 +
              r *
                (0.31834661990116175 +
                  r *
                    (-0.11089469428239668 +
                      r * (0.035478304325618236 + r * -0.002166375594868791))));
  }
  x9.exports = pp;
});
var i7 = a(($y, e7) => {
  function qp(r) {
    return r === 0
      ? 0.10642088040084423
      : 0.10642088040084423 +
          r *
            (0.540397917702171 +
              r *
                (0.07182865441419627 +
                  r *
                    (0.12617121980876164 + r * (0.01363708391202905 + r * 0.011984499846799107))));
  }
  e7.exports = qp;
});
var a7 = a((Jy, t7) => {
  function Ip(r) {
    return r === 0
      ? -0.6938585727071818
      : -0.6938585727071818 +
          r *
            (-10.558626225323291 +
              r *
                (-62.375332450326006 +
                  r *
                    (-162.39666946257347 +
                      r *
                        (-184.60509290671104 + r * (-81.2874355063066 + r * -9.814329344169145)))));
  }
  t7.exports = Ip;
});
var s7 = a((jy, u7) => {
  function _p(r) {
    return r === 0
      ? 19.651271667439257
      : 19.651271667439257 +
          r *
            (137.65775414351904 +
              r *
                (434.56587747522923 +
                  r *
                    (645.3872717332679 +
                      r *
                        (429.00814002756783 +
                          r *
                            (108.63500554177944 +
                              r * (6.570249770319282 + r * -0.0604244152148581))))));
  }
  u7.exports = _p;
});
var v7 = a((xy, n7) => {
  function Np(r) {
    return r === 0
      ? -0.799283237680523
      : -0.799283237680523 +
          r *
            (-17.757954917754752 +
              r *
                (-160.63638485582192 +
                  r * (-637.5664433683896 + r * (-1025.0951316110772 + r * -483.5191916086514))));
  }
  n7.exports = Np;
});
var f7 = a((rS, o7) => {
  function Ap(r) {
    return r === 0
      ? 30.33806074348246
      : 30.33806074348246 +
          r *
            (325.7925129965739 +
              r *
                (1536.729586084437 +
                  r *
                    (3199.8582195085955 +
                      r *
                        (2553.0504064331644 + r * (474.52854120695537 + r * -22.44095244658582)))));
  }
  o7.exports = Ap;
});
var q7 = a((eS, p7) => {
  var gp = A(),
    l7 = F(),
    Ep = w(),
    mp = g(),
    yp = E(),
    Sp = $9(),
    Op = j9(),
    dp = r7(),
    Tp = i7(),
    hp = a7(),
    Fp = s7(),
    Pp = v7(),
    Hp = f7(),
    X0 = 1e-300,
    Lp = 13877787807814457e-33,
    c7 = 0.8450629115104675,
    wp = 0.12837916709551256,
    Rp = 1,
    Wp = -0.0023621185607526594,
    bp = 1,
    Gp = -0.009864944034847148,
    Mp = 1,
    Up = -0.0098649429247001,
    Dp = 1;
  function Cp(r) {
    var e, i, t, s, u, v, n, f;
    if (gp(r)) return NaN;
    if (r === mp) return 0;
    if (r === yp) return 2;
    if (r === 0) return 1;
    if ((r < 0 ? ((e = !0), (i = -r)) : ((e = !1), (i = r)), i < 0.84375))
      return i < Lp
        ? 1 - r
        : ((t = r * r),
          (s = wp + t * Sp(t)),
          (u = Rp + t * Op(t)),
          (v = s / u),
          r < 0.25 ? 1 - (r + r * v) : ((s = r * v), (s += r - 0.5), 0.5 - s));
    if (i < 1.25)
      return (
        (u = i - 1), (n = Wp + u * dp(u)), (f = bp + u * Tp(u)), e ? 1 + c7 + n / f : 1 - c7 - n / f
      );
    if (i < 28) {
      if (((u = 1 / (i * i)), i < 2.857142857142857)) (s = Gp + u * hp(u)), (u = Mp + u * Fp(u));
      else {
        if (r < -6) return 2 - X0;
        (s = Up + u * Pp(u)), (u = Dp + u * Hp(u));
      }
      return (
        (t = Ep(i, 0)),
        (s = l7(-(t * t) - 0.5625) * l7((t - i) * (t + i) + s / u)),
        e ? 2 - s / i : s / i
      );
    }
    return e ? 2 - X0 : X0 * X0;
  }
  p7.exports = Cp;
});
var _7 = a((iS, I7) => {
  var Bp = q7();
  I7.exports = Bp;
});
var A7 = a((tS, N7) => {
  var Xp = E();
  function Vp(r) {
    return r === 0 && 1 / r === Xp;
  }
  N7.exports = Vp;
});
var B1 = a((aS, g7) => {
  var Kp = A7();
  g7.exports = Kp;
});
var m7 = a((uS, E7) => {
  function Qp(r) {
    return r === 0
      ? 0.0416666666666666
      : 0.0416666666666666 + r * (-0.001388888888887411 + r * 2480158728947673e-20);
  }
  E7.exports = Qp;
});
var S7 = a((sS, y7) => {
  function Yp(r) {
    return r === 0
      ? -27557314351390663e-23
      : -27557314351390663e-23 + r * (2087572321298175e-24 + r * -11359647557788195e-27);
  }
  y7.exports = Yp;
});
var d7 = a((nS, O7) => {
  var kp = m7(),
    zp = S7();
  function Zp(r, e) {
    var i, t, s, u;
    return (
      (u = r * r),
      (s = u * u),
      (t = u * kp(u)),
      (t += s * s * zp(u)),
      (i = 0.5 * u),
      (s = 1 - i),
      s + (1 - s - i + (u * t - r * e))
    );
  }
  O7.exports = Zp;
});
var X1 = a((vS, T7) => {
  var $p = d7();
  T7.exports = $p;
});
var P7 = a((oS, F7) => {
  var h7 = -0.16666666666666632,
    Jp = 0.00833333333332249,
    jp = -0.0001984126982985795,
    xp = 27557313707070068e-22,
    rq = -25050760253406863e-24,
    eq = 158969099521155e-24;
  function iq(r, e) {
    var i, t, s, u;
    return (
      (u = r * r),
      (s = u * u),
      (i = Jp + u * (jp + u * xp) + u * s * (rq + u * eq)),
      (t = u * r),
      e === 0 ? r + t * (h7 + u * i) : r - (u * (0.5 * e - t * i) - e - t * h7)
    );
  }
  F7.exports = iq;
});
var V1 = a((fS, H7) => {
  var tq = P7();
  H7.exports = tq;
});
var R7 = a((lS, w7) => {
  var aq = h(),
    uq = J(),
    sq = S(),
    L7 = X1(),
    K1 = V1(),
    nq = D0(),
    vq = 1072243195,
    oq = 1045430272,
    H = [0, 0];
  function fq(r) {
    var e, i;
    if (((e = sq(r)), (e &= aq), e <= vq)) return e < oq ? r : K1(r, 0);
    if (e >= uq) return NaN;
    switch (((i = nq(r, H)), i & 3)) {
      case 0:
        return K1(H[0], H[1]);
      case 1:
        return L7(H[0], H[1]);
      case 2:
        return -K1(H[0], H[1]);
      default:
        return -L7(H[0], H[1]);
    }
  }
  w7.exports = fq;
});
var V0 = a((cS, W7) => {
  var lq = R7();
  W7.exports = lq;
});
var G7 = a((pS, b7) => {
  var cq = 2.5066282746310007;
  b7.exports = cq;
});
var U7 = a((qS, M7) => {
  function pq(r) {
    return r === 0
      ? 0.08333333333334822
      : 0.08333333333334822 +
          r *
            (0.0034722222160545866 +
              r *
                (-0.0026813261780578124 +
                  r * (-0.00022954996161337813 + r * 0.0007873113957930937)));
  }
  M7.exports = pq;
});
var B7 = a((IS, C7) => {
  var qq = G7(),
    D7 = b(),
    Iq = F(),
    _q = U7(),
    Nq = 143.01608;
  function Aq(r) {
    var e, i, t;
    return (
      (e = 1 / r),
      (e = 1 + e * _q(e)),
      (i = Iq(r)),
      r > Nq ? ((t = D7(r, 0.5 * r - 0.25)), (i = t * (t / i))) : (i = D7(r, r - 0.5) / i),
      qq * i * e
    );
  }
  C7.exports = Aq;
});
var V7 = a((_S, X7) => {
  var gq = 0.5772156649015329;
  X7.exports = gq;
});
var Q7 = a((NS, K7) => {
  var Eq = V7();
  function mq(r, e) {
    return e / ((1 + Eq * r) * r);
  }
  K7.exports = mq;
});
var k7 = a((AS, Y7) => {
  function yq(r) {
    var e, i, t;
    return r === 0
      ? 1
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              1 +
              r *
                (0.4942148268014971 +
                  r *
                    (0.20744822764843598 +
                      r *
                        (0.04763678004571372 +
                          r *
                            (0.010421379756176158 +
                              r *
                                (0.0011913514700658638 + r * (0.00016011952247675185 + r * 0))))))),
            (t =
              1 +
              r *
                (0.0714304917030273 +
                  r *
                    (-0.23459179571824335 +
                      r *
                        (0.035823639860549865 +
                          r *
                            (0.011813978522206043 +
                              r *
                                (-0.004456419138517973 +
                                  r * (0.0005396055804933034 + r * -23158187332412014e-21))))))))
          : ((r = 1 / r),
            (i =
              0 +
              r *
                (0.00016011952247675185 +
                  r *
                    (0.0011913514700658638 +
                      r *
                        (0.010421379756176158 +
                          r *
                            (0.04763678004571372 +
                              r * (0.20744822764843598 + r * (0.4942148268014971 + r * 1))))))),
            (t =
              -23158187332412014e-21 +
              r *
                (0.0005396055804933034 +
                  r *
                    (-0.004456419138517973 +
                      r *
                        (0.011813978522206043 +
                          r *
                            (0.035823639860549865 +
                              r * (-0.23459179571824335 + r * (0.0714304917030273 + r * 1)))))))),
        i / t);
  }
  Y7.exports = yq;
});
var e8 = a((gS, r8) => {
  var Sq = A(),
    Oq = j(),
    dq = B1(),
    z7 = O(),
    Tq = d(),
    hq = V0(),
    Z7 = g(),
    $7 = E(),
    J7 = M(),
    j7 = B7(),
    x7 = Q7(),
    Fq = k7();
  function Pq(r) {
    var e, i, t, s;
    if ((Oq(r) && r < 0) || r === $7 || Sq(r)) return NaN;
    if (r === 0) return dq(r) ? $7 : Z7;
    if (r > 171.61447887182297) return Z7;
    if (r < -170.5674972726612) return 0;
    if (((i = z7(r)), i > 33))
      return r >= 0
        ? j7(r)
        : ((t = Tq(i)),
          (t & 1) === 0 ? (e = -1) : (e = 1),
          (s = i - t),
          s > 0.5 && ((t += 1), (s = i - t)),
          (s = i * hq(J7 * s)),
          (e * J7) / (z7(s) * j7(i)));
    for (s = 1; r >= 3; ) (r -= 1), (s *= r);
    for (; r < 0; ) {
      if (r > -1e-9) return x7(r, s);
      (s /= r), (r += 1);
    }
    for (; r < 2; ) {
      if (r < 1e-9) return x7(r, s);
      (s /= r), (r += 1);
    }
    return r === 2 ? s : ((r -= 2), s * Fq(r));
  }
  r8.exports = Pq;
});
var K0 = a((ES, i8) => {
  var Hq = e8();
  i8.exports = Hq;
});
var u8 = a((mS, a8) => {
  var Lq = S(),
    Q1 = X1(),
    t8 = V1(),
    wq = D0(),
    Rq = h(),
    Wq = J(),
    L = [0, 0],
    bq = 1072243195,
    Gq = 1044381696;
  function Mq(r) {
    var e, i;
    if (((e = Lq(r)), (e &= Rq), e <= bq)) return e < Gq ? 1 : Q1(r, 0);
    if (e >= Wq) return NaN;
    switch (((i = wq(r, L)), i & 3)) {
      case 0:
        return Q1(L[0], L[1]);
      case 1:
        return -t8(L[0], L[1]);
      case 2:
        return -Q1(L[0], L[1]);
      default:
        return t8(L[0], L[1]);
    }
  }
  a8.exports = Mq;
});
var Y1 = a((yS, s8) => {
  var Uq = u8();
  s8.exports = Uq;
});
var o8 = a((SS, v8) => {
  var Dq = A(),
    Cq = K(),
    n8 = Y1(),
    k1 = V0(),
    Bq = O(),
    c0 = O0(),
    p0 = M();
  function Xq(r) {
    var e, i;
    return Dq(r)
      ? NaN
      : Cq(r)
        ? NaN
        : ((i = r % 2),
          (e = Bq(i)),
          e === 0 || e === 1
            ? c0(0, i)
            : e < 0.25
              ? k1(p0 * i)
              : e < 0.75
                ? ((e = 0.5 - e), c0(n8(p0 * e), i))
                : e < 1.25
                  ? ((i = c0(1, i) - i), k1(p0 * i))
                  : e < 1.75
                    ? ((e -= 1.5), -c0(n8(p0 * e), i))
                    : ((i -= c0(2, i)), k1(p0 * i)));
  }
  v8.exports = Xq;
});
var q0 = a((OS, f8) => {
  var Vq = o8();
  f8.exports = Vq;
});
var c8 = a((dS, l8) => {
  function Kq(r) {
    return r === 0
      ? 0.06735230105312927
      : 0.06735230105312927 +
          r *
            (0.007385550860814029 +
              r *
                (0.0011927076318336207 + r * (0.00022086279071390839 + r * 25214456545125733e-21)));
  }
  l8.exports = Kq;
});
var q8 = a((TS, p8) => {
  function Qq(r) {
    return r === 0
      ? 0.020580808432516733
      : 0.020580808432516733 +
          r *
            (0.0028905138367341563 +
              r *
                (0.0005100697921535113 + r * (0.00010801156724758394 + r * 44864094961891516e-21)));
  }
  p8.exports = Qq;
});
var _8 = a((hS, I8) => {
  function Yq(r) {
    return r === 0
      ? 1.3920053346762105
      : 1.3920053346762105 +
          r *
            (0.7219355475671381 +
              r *
                (0.17193386563280308 +
                  r *
                    (0.01864591917156529 +
                      r * (0.0007779424963818936 + r * 7326684307446256e-21))));
  }
  I8.exports = Yq;
});
var A8 = a((FS, N8) => {
  function kq(r) {
    return r === 0
      ? 0.21498241596060885
      : 0.21498241596060885 +
          r *
            (0.325778796408931 +
              r *
                (0.14635047265246445 +
                  r *
                    (0.02664227030336386 +
                      r * (0.0018402845140733772 + r * 3194753265841009e-20))));
  }
  N8.exports = kq;
});
var E8 = a((PS, g8) => {
  function zq(r) {
    return r === 0
      ? -0.032788541075985965
      : -0.032788541075985965 +
          r * (0.006100538702462913 + r * (-0.0014034646998923284 + r * 0.00031563207090362595));
  }
  g8.exports = zq;
});
var y8 = a((HS, m8) => {
  function Zq(r) {
    return r === 0
      ? 0.01797067508118204
      : 0.01797067508118204 +
          r * (-0.0036845201678113826 + r * (0.000881081882437654 + r * -0.00031275416837512086));
  }
  m8.exports = Zq;
});
var O8 = a((LS, S8) => {
  function $q(r) {
    return r === 0
      ? -0.010314224129834144
      : -0.010314224129834144 +
          r * (0.0022596478090061247 + r * (-0.0005385953053567405 + r * 0.0003355291926355191));
  }
  S8.exports = $q;
});
var T8 = a((wS, d8) => {
  function Jq(r) {
    return r === 0
      ? 0.6328270640250934
      : 0.6328270640250934 +
          r *
            (1.4549225013723477 +
              r * (0.9777175279633727 + r * (0.22896372806469245 + r * 0.013381091853678766)));
  }
  d8.exports = Jq;
});
var F8 = a((RS, h8) => {
  function jq(r) {
    return r === 0
      ? 2.4559779371304113
      : 2.4559779371304113 +
          r *
            (2.128489763798934 +
              r * (0.7692851504566728 + r * (0.10422264559336913 + r * 0.003217092422824239)));
  }
  h8.exports = jq;
});
var H8 = a((WS, P8) => {
  function xq(r) {
    return r === 0
      ? 0.08333333333333297
      : 0.08333333333333297 +
          r *
            (-0.0027777777772877554 +
              r *
                (0.0007936505586430196 +
                  r *
                    (-0.00059518755745034 +
                      r * (0.0008363399189962821 + r * -0.0016309293409657527))));
  }
  P8.exports = xq;
});
var R8 = a((bS, w8) => {
  var rI = A(),
    eI = K(),
    iI = O(),
    x = k(),
    tI = n0(),
    aI = q0(),
    uI = M(),
    z1 = g(),
    sI = c8(),
    nI = q8(),
    vI = _8(),
    oI = A8(),
    fI = E8(),
    lI = y8(),
    cI = O8(),
    pI = T8(),
    qI = F8(),
    II = H8(),
    _I = 0.07721566490153287,
    NI = 0.3224670334241136,
    AI = 1,
    gI = -0.07721566490153287,
    EI = 0.48383612272381005,
    mI = -0.1475877229945939,
    yI = 0.06462494023913339,
    SI = -0.07721566490153287,
    OI = 1,
    dI = 0.4189385332046727,
    Q0 = 1.4616321449683622,
    TI = 4503599627370496,
    hI = 72057594037927940,
    FI = 13877787807814457e-33,
    L8 = 1.4616321449683622,
    PI = -0.12148629053584961,
    HI = -3638676997039505e-33;
  function LI(r) {
    var e, i, t, s, u, v, n, f, l, o, c, q, p;
    if (rI(r) || eI(r)) return r;
    if (r === 0) return z1;
    if ((r < 0 ? ((e = !0), (r = -r)) : (e = !1), r < FI)) return -x(r);
    if (e) {
      if (r >= TI || ((l = aI(r)), l === 0)) return z1;
      i = x(uI / iI(l * r));
    }
    if (r === 1 || r === 2) return 0;
    if (r < 2)
      switch (
        (r <= 0.9
          ? ((p = -x(r)),
            r >= Q0 - 1 + 0.27
              ? ((c = 1 - r), (t = 0))
              : r >= Q0 - 1 - 0.27
                ? ((c = r - (L8 - 1)), (t = 1))
                : ((c = r), (t = 2)))
          : ((p = 0),
            r >= Q0 + 0.27
              ? ((c = 2 - r), (t = 0))
              : r >= Q0 - 0.27
                ? ((c = r - L8), (t = 1))
                : ((c = r - 1), (t = 2))),
        t)
      ) {
        case 0:
          (q = c * c),
            (v = _I + q * sI(q)),
            (u = q * (NI + q * nI(q))),
            (n = c * v + u),
            (p += n - 0.5 * c);
          break;
        case 1:
          (q = c * c),
            (o = q * c),
            (v = EI + o * fI(o)),
            (u = mI + o * lI(o)),
            (s = yI + o * cI(o)),
            (n = q * v - (HI - o * (u + c * s))),
            (p += PI + n);
          break;
        case 2:
          (v = c * (SI + c * pI(c))), (u = OI + c * qI(c)), (p += -0.5 * c + v / u);
          break;
      }
    else if (r < 8)
      switch (
        ((t = tI(r)),
        (c = r - t),
        (n = c * (gI + c * oI(c))),
        (f = AI + c * vI(c)),
        (p = 0.5 * c + n / f),
        (q = 1),
        t)
      ) {
        case 7:
          q *= c + 6;
        case 6:
          q *= c + 5;
        case 5:
          q *= c + 4;
        case 4:
          q *= c + 3;
        case 3:
          (q *= c + 2), (p += x(q));
      }
    else
      r < hI
        ? ((l = x(r)),
          (q = 1 / r),
          (c = q * q),
          (o = dI + q * II(c)),
          (p = (r - 0.5) * (l - 1) + o))
        : (p = r * (x(r) - 1));
    return e && (p = i - p), p;
  }
  w8.exports = LI;
});
var r0 = a((GS, W8) => {
  var wI = R8();
  W8.exports = wI;
});
var e0 = a((MS, b8) => {
  b8.exports = () => () => {};
});
var M8 = a((US, G8) => {
  var RI = d();
  function WI(r) {
    return RI(r) === r && r >= 0;
  }
  G8.exports = WI;
});
var Z1 = a((DS, U8) => {
  var bI = M8();
  U8.exports = bI;
});
var $1 = a((CS, D8) => {
  var GI = 170;
  D8.exports = GI;
});
var C8 = a((BS, MI) => {
  MI.exports = [
    1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800, 39916800, 479001600, 6227020800,
    87178291200, 1307674368e3, 20922789888e3, 355687428096e3, 6402373705728e3, 121645100408832e3,
    243290200817664e4, 5109094217170944e4, 11240007277776077e5, 2585201673888498e7,
    6204484017332394e8, 15511210043330986e9, 40329146112660565e10, 10888869450418352e12,
    30488834461171387e13, 8841761993739702e15, 26525285981219107e16, 8222838654177922e18,
    2631308369336935e20, 8683317618811886e21, 29523279903960416e22, 10333147966386145e24,
    37199332678990125e25, 13763753091226346e27, 5230226174666011e29, 20397882081197444e30,
    8159152832478977e32, 3345252661316381e34, 140500611775288e37, 6041526306337383e37,
    2658271574788449e39, 11962222086548019e40, 5502622159812089e42, 25862324151116818e43,
    12413915592536073e45, 6082818640342675e47, 30414093201713376e48, 15511187532873822e50,
    8065817517094388e52, 42748832840600255e53, 2308436973392414e56, 12696403353658276e57,
    7109985878048635e59, 40526919504877214e60, 23505613312828785e62, 13868311854568984e64,
    832098711274139e67, 5075802138772248e68, 3146997326038794e70, 198260831540444e73,
    12688693218588417e73, 8247650592082472e75, 5443449390774431e77, 3647111091818868e79,
    24800355424368305e80, 1711224524281413e83, 11978571669969892e84, 8504785885678623e86,
    61234458376886085e87, 44701154615126844e89, 3307885441519386e92, 248091408113954e95,
    18854947016660504e95, 14518309202828587e97, 11324281178206297e99, 8946182130782976e101,
    7156945704626381e103, 5797126020747368e105, 4753643337012842e107, 3945523969720659e109,
    3314240134565353e111, 281710411438055e114, 24227095383672734e114, 2107757298379528e117,
    18548264225739844e118, 1650795516090846e121, 14857159644817615e122, 1352001527678403e125,
    12438414054641308e126, 11567725070816416e128, 1087366156656743e131, 1032997848823906e133,
    9916779348709496e134, 9619275968248212e136, 9426890448883248e138, 9332621544394415e140,
    9332621544394415e142, 942594775983836e145, 9614466715035127e146, 990290071648618e149,
    10299016745145628e150, 1081396758240291e153, 11462805637347084e154, 1226520203196138e157,
    1324641819451829e159, 14438595832024937e160, 1588245541522743e163, 17629525510902446e164,
    1974506857221074e167, 22311927486598138e168, 25435597334721877e170, 2925093693493016e173,
    3393108684451898e175, 3969937160808721e177, 4684525849754291e179, 5574585761207606e181,
    6689502913449127e183, 8094298525273444e185, 9875044200833601e187, 1214630436702533e190,
    1506141741511141e192, 1882677176888926e194, 2372173242880047e196, 30126600184576594e197,
    3856204823625804e200, 4974504222477287e202, 6466855489220474e204, 847158069087882e207,
    11182486511960043e208, 14872707060906857e210, 19929427461615188e212, 26904727073180504e214,
    3659042881952549e217, 5012888748274992e219, 6917786472619489e221, 9615723196941089e223,
    13462012475717526e225, 1898143759076171e228, 2695364137888163e230, 3854370717180073e232,
    55502938327393044e233, 8047926057471992e236, 11749972043909107e238, 1727245890454639e241,
    25563239178728654e242, 380892263763057e246, 5713383956445855e247, 862720977423324e250,
    13113358856834524e251, 20063439050956823e253, 30897696138473508e255, 4789142901463394e258,
    7471062926282894e260, 11729568794264145e262, 1853271869493735e265, 29467022724950384e266,
    47147236359920616e268, 7590705053947219e271, 12296942187394494e273, 20044015765453026e275,
    3287218585534296e278, 5423910666131589e280, 9003691705778438e282, 1503616514864999e285,
    25260757449731984e286, 4269068009004705e289, 7257415615307999e291,
  ];
});
var X8 = a((XS, B8) => {
  var UI = A(),
    DI = j(),
    CI = K0(),
    BI = g(),
    XI = $1(),
    VI = C8();
  function KI(r) {
    return UI(r) ? NaN : DI(r) ? (r < 0 ? NaN : r <= XI ? VI[r] : BI) : CI(r + 1);
  }
  B8.exports = KI;
});
var I0 = a((VS, V8) => {
  var QI = X8();
  V8.exports = QI;
});
var Q8 = a((KS, K8) => {
  var YI = 9.869604401089358;
  K8.exports = YI;
});
var k8 = a((QS, Y8) => {
  function kI(r) {
    var e, i, t;
    return r === 0
      ? -0.9999999999999991
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              -0.9999999999999991 +
              r *
                (-4.712373111208652 +
                  r *
                    (-7.94125711970499 +
                      r *
                        (-5.746577466976647 +
                          r *
                            (-0.4042133494563989 +
                              r *
                                (2.4787778117864288 +
                                  r *
                                    (2.0771415170245513 +
                                      r *
                                        (0.8588778991623601 +
                                          r *
                                            (0.20499222604410033 +
                                              r *
                                                (0.027210314034819473 +
                                                  r * 0.001576484902087695)))))))))),
            (t =
              1 +
              r *
                (4.712373111208634 +
                  r *
                    (9.586191186553398 +
                      r *
                        (11.094006726982938 +
                          r *
                            (8.090754247493278 +
                              r *
                                (3.877058901598914 +
                                  r *
                                    (1.2275867870191448 +
                                      r *
                                        (0.249092040606385 +
                                          r *
                                            (0.02957504139006556 +
                                              r *
                                                (0.0015764849020049815 +
                                                  r * 16126405034405948e-31)))))))))))
          : ((r = 1 / r),
            (i =
              0.001576484902087695 +
              r *
                (0.027210314034819473 +
                  r *
                    (0.20499222604410033 +
                      r *
                        (0.8588778991623601 +
                          r *
                            (2.0771415170245513 +
                              r *
                                (2.4787778117864288 +
                                  r *
                                    (-0.4042133494563989 +
                                      r *
                                        (-5.746577466976647 +
                                          r *
                                            (-7.94125711970499 +
                                              r *
                                                (-4.712373111208652 +
                                                  r * -0.9999999999999991)))))))))),
            (t =
              16126405034405948e-31 +
              r *
                (0.0015764849020049815 +
                  r *
                    (0.02957504139006556 +
                      r *
                        (0.249092040606385 +
                          r *
                            (1.2275867870191448 +
                              r *
                                (3.877058901598914 +
                                  r *
                                    (8.090754247493278 +
                                      r *
                                        (11.094006726982938 +
                                          r *
                                            (9.586191186553398 +
                                              r * (4.712373111208634 + r * 1))))))))))),
        i / t);
  }
  Y8.exports = kI;
});
var Z8 = a((YS, z8) => {
  function zI(r) {
    var e, i, t;
    return r === 0
      ? -2.5584373473990794
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              -2.5584373473990794 +
              r *
                (-12.283020824054201 +
                  r *
                    (-23.9195022162768 +
                      r *
                        (-24.925643150482347 +
                          r *
                            (-14.797912276547878 +
                              r *
                                (-4.466544539286106 +
                                  r *
                                    (-0.01914390334056497 +
                                      r *
                                        (0.5154120525543513 +
                                          r *
                                            (0.1953783487860643 +
                                              r *
                                                (0.03347612826241743 +
                                                  r * (0.0023736652059422065 + r * 0))))))))))),
            (t =
              1 +
              r *
                (4.800985584544199 +
                  r *
                    (9.992207278431701 +
                      r *
                        (11.889614616763133 +
                          r *
                            (8.966132566838091 +
                              r *
                                (4.4725413614962415 +
                                  r *
                                    (1.4860098202819654 +
                                      r *
                                        (0.31957073576676426 +
                                          r *
                                            (0.040735834578768094 +
                                              r *
                                                (0.0023736652059327163 +
                                                  r *
                                                    (23955488790352614e-32 +
                                                      r * -29474924474061867e-34))))))))))))
          : ((r = 1 / r),
            (i =
              0 +
              r *
                (0.0023736652059422065 +
                  r *
                    (0.03347612826241743 +
                      r *
                        (0.1953783487860643 +
                          r *
                            (0.5154120525543513 +
                              r *
                                (-0.01914390334056497 +
                                  r *
                                    (-4.466544539286106 +
                                      r *
                                        (-14.797912276547878 +
                                          r *
                                            (-24.925643150482347 +
                                              r *
                                                (-23.9195022162768 +
                                                  r *
                                                    (-12.283020824054201 +
                                                      r * -2.5584373473990794))))))))))),
            (t =
              -29474924474061867e-34 +
              r *
                (23955488790352614e-32 +
                  r *
                    (0.0023736652059327163 +
                      r *
                        (0.040735834578768094 +
                          r *
                            (0.31957073576676426 +
                              r *
                                (1.4860098202819654 +
                                  r *
                                    (4.4725413614962415 +
                                      r *
                                        (8.966132566838091 +
                                          r *
                                            (11.889614616763133 +
                                              r *
                                                (9.992207278431701 +
                                                  r * (4.800985584544199 + r * 1)))))))))))),
        i / t);
  }
  z8.exports = zI;
});
var J8 = a((kS, $8) => {
  function ZI(r) {
    var e, i, t;
    return r === 0
      ? 16662611269702147e-33
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              16662611269702147e-33 +
              r *
                (0.4999999999999977 +
                  r *
                    (6.402709450190538 +
                      r *
                        (41.38333741550006 +
                          r *
                            (166.8033418545628 +
                              r *
                                (453.39964786925367 +
                                  r *
                                    (851.153712317697 +
                                      r *
                                        (1097.7065756728507 +
                                          r *
                                            (938.4312324784553 +
                                              r *
                                                (487.26800160465194 +
                                                  r * 119.95344524233573)))))))))),
            (t =
              1 +
              r *
                (12.472085567047449 +
                  r *
                    (78.60931297532986 +
                      r *
                        (307.47024605031834 +
                          r *
                            (805.1406861011516 +
                              r *
                                (1439.1201976029215 +
                                  r *
                                    (1735.6105285756048 +
                                      r *
                                        (1348.3250071285634 +
                                          r *
                                            (607.2259858605709 +
                                              r *
                                                (119.95231785727705 +
                                                  r * 0.00014016591835503607)))))))))))
          : ((r = 1 / r),
            (i =
              119.95344524233573 +
              r *
                (487.26800160465194 +
                  r *
                    (938.4312324784553 +
                      r *
                        (1097.7065756728507 +
                          r *
                            (851.153712317697 +
                              r *
                                (453.39964786925367 +
                                  r *
                                    (166.8033418545628 +
                                      r *
                                        (41.38333741550006 +
                                          r *
                                            (6.402709450190538 +
                                              r *
                                                (0.4999999999999977 +
                                                  r * 16662611269702147e-33)))))))))),
            (t =
              0.00014016591835503607 +
              r *
                (119.95231785727705 +
                  r *
                    (607.2259858605709 +
                      r *
                        (1348.3250071285634 +
                          r *
                            (1735.6105285756048 +
                              r *
                                (1439.1201976029215 +
                                  r *
                                    (805.1406861011516 +
                                      r *
                                        (307.47024605031834 +
                                          r *
                                            (78.60931297532986 +
                                              r * (12.472085567047449 + r * 1))))))))))),
        i / t);
  }
  $8.exports = ZI;
});
var x8 = a((zS, j8) => {
  function $I(r) {
    var e, i, t;
    return r === 0
      ? -1848283152741466e-35
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              -1848283152741466e-35 +
              r *
                (0.5 +
                  r *
                    (3.0253386524731334 +
                      r *
                        (13.599592751745737 +
                          r *
                            (35.31322242830879 +
                              r *
                                (67.16394245507142 +
                                  r *
                                    (83.5767733658514 +
                                      r *
                                        (71.07349121223571 +
                                          r * (35.86215156147256 + r * 8.721522316399835))))))))),
            (t =
              1 +
              r *
                (5.717343971612935 +
                  r *
                    (25.29340417962044 +
                      r *
                        (62.26197679674682 +
                          r *
                            (113.955048909239 +
                              r *
                                (130.80713832893898 +
                                  r *
                                    (102.42314690233765 +
                                      r *
                                        (44.04247728052452 +
                                          r * (8.89898032477904 + r * -0.029662733687204))))))))))
          : ((r = 1 / r),
            (i =
              8.721522316399835 +
              r *
                (35.86215156147256 +
                  r *
                    (71.07349121223571 +
                      r *
                        (83.5767733658514 +
                          r *
                            (67.16394245507142 +
                              r *
                                (35.31322242830879 +
                                  r *
                                    (13.599592751745737 +
                                      r *
                                        (3.0253386524731334 +
                                          r * (0.5 + r * -1848283152741466e-35))))))))),
            (t =
              -0.029662733687204 +
              r *
                (8.89898032477904 +
                  r *
                    (44.04247728052452 +
                      r *
                        (102.42314690233765 +
                          r *
                            (130.80713832893898 +
                              r *
                                (113.955048909239 +
                                  r *
                                    (62.26197679674682 +
                                      r *
                                        (25.29340417962044 +
                                          r * (5.717343971612935 + r * 1)))))))))),
        i / t);
  }
  j8.exports = $I;
});
var ei = a((ZS, ri) => {
  function JI(r) {
    var e, i, t;
    return r === 0
      ? 0
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              0 +
              r *
                (0.5 +
                  r *
                    (0.34562566988545623 +
                      r *
                        (9.628954993608422 +
                          r *
                            (3.5936085382439025 +
                              r *
                                (49.45959911843888 +
                                  r *
                                    (7.775192373218939 +
                                      r *
                                        (74.4536074488178 +
                                          r *
                                            (2.7520934039706906 +
                                              r * (23.92923597114717 + r * 0)))))))))),
            (t =
              1 +
              r *
                (0.3579180064375791 +
                  r *
                    (19.138603985070986 +
                      r *
                        (0.8743490814641436 +
                          r *
                            (98.65160974348555 +
                              r *
                                (-16.10519728333829 +
                                  r *
                                    (154.31686021625373 +
                                      r *
                                        (-40.2026880424379 +
                                          r *
                                            (60.167913667426475 +
                                              r *
                                                (-13.341484462225642 +
                                                  r * 2.537956362006499)))))))))))
          : ((r = 1 / r),
            (i =
              0 +
              r *
                (23.92923597114717 +
                  r *
                    (2.7520934039706906 +
                      r *
                        (74.4536074488178 +
                          r *
                            (7.775192373218939 +
                              r *
                                (49.45959911843888 +
                                  r *
                                    (3.5936085382439025 +
                                      r *
                                        (9.628954993608422 +
                                          r * (0.34562566988545623 + r * (0.5 + r * 0)))))))))),
            (t =
              2.537956362006499 +
              r *
                (-13.341484462225642 +
                  r *
                    (60.167913667426475 +
                      r *
                        (-40.2026880424379 +
                          r *
                            (154.31686021625373 +
                              r *
                                (-16.10519728333829 +
                                  r *
                                    (98.65160974348555 +
                                      r *
                                        (0.8743490814641436 +
                                          r *
                                            (19.138603985070986 +
                                              r * (0.3579180064375791 + r * 1))))))))))),
        i / t);
  }
  ri.exports = JI;
});
var ai = a(($S, ti) => {
  var jI = d(),
    xI = q0(),
    r_ = Q8(),
    e_ = k8(),
    i_ = Z8(),
    t_ = J8(),
    a_ = x8(),
    u_ = ei(),
    s_ = 3.5584373474121094;
  function ii(r) {
    var e, i, t, s;
    return (
      (e = 0),
      r <= 0
        ? jI(r) === r
          ? NaN
          : ((i = xI(r)), (s = 1 - r), -ii(s) + r_ / (i * i))
        : (r < 1 && ((e = 1 / (r * r)), (r += 1)),
          r <= 2
            ? (e += (2 + e_(r)) / (r * r))
            : r <= 4
              ? (e += (s_ + i_(r)) / (r * r))
              : r <= 8
                ? ((t = 1 / r), (e += (1 + t_(t)) / r))
                : r <= 16
                  ? ((t = 1 / r), (e += (1 + a_(t)) / r))
                  : ((t = 1 / r), (e += (1 + u_(t)) / r)),
          e)
    );
  }
  ti.exports = ii;
});
var J1 = a((JS, ui) => {
  var n_ = ai();
  ui.exports = n_;
});
var ni = a((jS, si) => {
  var v_ = A();
  function o_(r) {
    return r === 0 || v_(r) ? r : r < 0 ? -1 : 1;
  }
  si.exports = o_;
});
var j1 = a((xS, vi) => {
  var f_ = ni();
  vi.exports = f_;
});
var fi = a((rO, oi) => {
  var l_ = 6.283185307179586;
  oi.exports = l_;
});
var ci = a((eO, li) => {
  var c_ = 14901161193847656e-24;
  li.exports = c_;
});
var qi = a((iO, pi) => {
  var p_ = 0.9189385332046728;
  pi.exports = p_;
});
var _0 = a((tO, Ii) => {
  var q_ = 709.782712893384;
  Ii.exports = q_;
});
var _i = a((aO, I_) => {
  I_.exports = [
    1.2020569031595942, 1.03692775514337, 1.008349277381923, 1.0020083928260821, 1.0004941886041194,
    1.0001227133475785, 1.000030588236307, 1.0000076371976379, 1.0000019082127165,
    1.0000004769329869, 1.000000119219926, 1.0000000298035034, 1.0000000074507118,
    1.0000000018626598, 1.0000000004656628, 1.0000000001164155, 1.0000000000291038,
    1.000000000007276, 1.000000000001819, 1.0000000000004547, 1.0000000000001137,
    1.0000000000000284, 1.000000000000007, 1.0000000000000018, 1.0000000000000004,
    1.0000000000000002, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1,
  ];
});
var Ni = a((uO, __) => {
  __.exports = [
    -0.5, 1.6449340668482264, 1.0823232337111381, 1.0173430619844492, 1.0040773561979444,
    1.000994575127818, 1.000246086553308, 1.0000612481350588, 1.0000152822594086, 1.000003817293265,
    1.0000009539620338, 1.0000002384505027, 1.000000059608189, 1.0000000149015549,
    1.000000003725334, 1.0000000009313275, 1.000000000232831, 1.0000000000582077, 1.000000000014552,
    1.000000000003638, 1.0000000000009095, 1.0000000000002274, 1.0000000000000568,
    1.0000000000000142, 1.0000000000000036, 1.0000000000000009, 1.0000000000000002, 1,
  ];
});
var Ai = a((sO, N_) => {
  N_.exports = [
    1, 0.16666666666666666, -0.03333333333333333, 0.023809523809523808, -0.03333333333333333,
    0.07575757575757576, -0.2531135531135531, 1.1666666666666667, -7.092156862745098,
    54.971177944862156, -529.1242424242424, 6192.123188405797, -86580.25311355312,
    1.4255171666666667e6, -27298231067816094e-9, 6015808739006424e-7, -15116315767092157e-6,
    4296146430611667e-4, -13711655205088332e-3, 4883323189735932e-1, -0x448e22fd0e7564,
    0xbae4b5e068b9980, -40338071854059454e3, 21150748638081993e5, -12086626522296526e7,
    7500866746076964e9, -5038778101481069e11, 36528776484818122e12, -2849876930245088e15,
    23865427499683627e16, -21399949257225335e18, 20500975723478097e20, -2093800591134638e23,
    22752696488463515e24, -26257710286239577e26, 3212508210271803e29, -4159827816679471e31,
    5692069548203528e33, -8218362941978458e35, 12502904327166994e37, -2001558323324837e40,
    33674982915364376e41, -5947097050313545e44, 11011910323627977e46, -21355259545253502e48,
    43328896986641194e50, -9188552824166933e53, 20346896776329074e55, -4700383395803573e58,
    1131804344548425e61, -28382249570693707e62, 7406424897967885e65, -20096454802756605e67,
    5665717005080594e70, -16584511154136216e72, 5036885995049238e75, -15861468237658186e77,
    51756743617545625e79, -17488921840217116e82, 6116051999495218e85, -22122776912707833e87,
    8272277679877097e90, -3195892511141571e93, 12750082223387793e95, -5250092308677413e98,
    22301817894241627e100, -976845219309552e104, 4409836197845295e106, -2050857088646409e109,
    9821443327979128e111, -4841260079820888e114, 24553088801480982e116, -12806926804084748e119,
    6867616710466858e122, -37846468581969106e124, 2142610125066529e128, -12456727137183695e130,
    7434578755100016e133, -45535795304641704e135, 2861211281685887e139, -1843772355203387e142,
    12181154536221047e144, -8248218718531412e147, 5722587793783294e150, -40668530525059105e152,
    29596092064642052e155, -22049522565189457e158, 168125970728896e163, -13116736213556958e164,
    10467894009478039e167, -8543289357883371e170, 7128782132248655e173, -608029314555359e177,
    5299677642484992e179, -4719425916874586e182, 4292841379140298e185, -39876744968232205e187,
    3781978041935888e191, -3661423368368119e194, 3617609027237286e197, -3647077264519136e200,
    3750875543645441e203, -3934586729643903e206, 4208821114819008e209, -4590229622061792e212,
    5103172577262957e215, -5782276230365695e218, 6676248216783588e221, -7853530764445042e224,
    9410689406705872e227, -11484933873465185e230, 14272958742848785e233, -1805955958690931e237,
    23261535307660807e239, -30495751715499594e242, 4068580607643398e246, -5523103132197436e249,
    76277279396434395e251, -10715571119697886e255, 15310200895969188e258, -22244891682179836e261,
    3286267919069014e265, -4935592895596035e268, 7534957120083251e271, -11691485154584178e274,
    1843526146783894e278, -2953682617296808e281, 4807932127750157e284, -7950212504588525e287,
    13352784187354634e290,
  ];
});
var Ei = a((nO, gi) => {
  function A_(r) {
    var e, i, t;
    return r === 0
      ? 0.2433929443359375
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              0.2433929443359375 +
              r *
                (-0.4909247051635357 +
                  r *
                    (0.055761621477604675 +
                      r *
                        (-0.003209124988790859 +
                          r * (0.0004515345286457964 + r * -9332412703570615e-21))))),
            (t =
              1 +
              r *
                (-0.27996033431034445 +
                  r *
                    (0.04196762233099861 +
                      r *
                        (-0.00413421406552171 +
                          r * (0.00024978985622317937 + r * -10185578841856403e-21))))))
          : ((r = 1 / r),
            (i =
              -9332412703570615e-21 +
              r *
                (0.0004515345286457964 +
                  r *
                    (-0.003209124988790859 +
                      r *
                        (0.055761621477604675 +
                          r * (-0.4909247051635357 + r * 0.2433929443359375))))),
            (t =
              -10185578841856403e-21 +
              r *
                (0.00024978985622317937 +
                  r *
                    (-0.00413421406552171 +
                      r * (0.04196762233099861 + r * (-0.27996033431034445 + r * 1)))))),
        i / t);
  }
  gi.exports = A_;
});
var yi = a((vO, mi) => {
  function g_(r) {
    var e, i, t;
    return r === 0
      ? 0.5772156649015329
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              0.5772156649015329 +
              r *
                (0.24321064694010716 +
                  r *
                    (0.04173646739882165 +
                      r *
                        (0.003902520870728433 +
                          r * (0.0002496063671518772 + r * 1101084409767329e-20))))),
            (t =
              1 +
              r *
                (0.29520127712663174 +
                  r *
                    (0.043460910607305496 +
                      r *
                        (0.004349305820858264 +
                          r * (0.0002557842261404885 + r * 10991819782396113e-21))))))
          : ((r = 1 / r),
            (i =
              1101084409767329e-20 +
              r *
                (0.0002496063671518772 +
                  r *
                    (0.003902520870728433 +
                      r *
                        (0.04173646739882165 +
                          r * (0.24321064694010716 + r * 0.5772156649015329))))),
            (t =
              10991819782396113e-21 +
              r *
                (0.0002557842261404885 +
                  r *
                    (0.004349305820858264 +
                      r * (0.043460910607305496 + r * (0.29520127712663174 + r * 1)))))),
        i / t);
  }
  mi.exports = g_;
});
var Oi = a((oO, Si) => {
  function E_(r) {
    var e, i, t;
    return r === 0
      ? -0.053725830002359504
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              -0.053725830002359504 +
              r *
                (0.04451634732923656 +
                  r *
                    (0.012867767353451996 +
                      r *
                        (0.0009754177045739176 +
                          r * (7698751015736541e-20 + r * (3280325100003831e-21 + r * 0)))))),
            (t =
              1 +
              r *
                (0.3338319455303405 +
                  r *
                    (0.048779843129140764 +
                      r *
                        (0.0047903970857355845 +
                          r *
                            (0.00027077670395633634 +
                              r * (10695186753205734e-21 + r * 23627662397497864e-24)))))))
          : ((r = 1 / r),
            (i =
              0 +
              r *
                (3280325100003831e-21 +
                  r *
                    (7698751015736541e-20 +
                      r *
                        (0.0009754177045739176 +
                          r *
                            (0.012867767353451996 +
                              r * (0.04451634732923656 + r * -0.053725830002359504)))))),
            (t =
              23627662397497864e-24 +
              r *
                (10695186753205734e-21 +
                  r *
                    (0.00027077670395633634 +
                      r *
                        (0.0047903970857355845 +
                          r * (0.048779843129140764 + r * (0.3338319455303405 + r * 1))))))),
        i / t);
  }
  Si.exports = E_;
});
var Ti = a((fO, di) => {
  function m_(r) {
    var e, i, t;
    return r === 0
      ? -2.497101906022594
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              -2.497101906022594 +
              r *
                (-2.600133018094757 +
                  r *
                    (-0.9392604353771099 +
                      r *
                        (-0.13844861799574154 +
                          r *
                            (-0.007017212405498024 +
                              r * (-22925731059489392e-21 + r * (0 + r * (0 + r * 0)))))))),
            (t =
              1 +
              r *
                (0.7060390259377451 +
                  r *
                    (0.15739599649558628 +
                      r *
                        (0.010611795097684508 +
                          r *
                            (-36910273311764616e-21 +
                              r *
                                (49340956392759e-19 +
                                  r *
                                    (-23405548702528722e-23 +
                                      r *
                                        (7188337293654598e-24 + r * -11292001134749475e-26)))))))))
          : ((r = 1 / r),
            (i =
              0 +
              r *
                (0 +
                  r *
                    (0 +
                      r *
                        (-22925731059489392e-21 +
                          r *
                            (-0.007017212405498024 +
                              r *
                                (-0.13844861799574154 +
                                  r *
                                    (-0.9392604353771099 +
                                      r * (-2.600133018094757 + r * -2.497101906022594)))))))),
            (t =
              -11292001134749475e-26 +
              r *
                (7188337293654598e-24 +
                  r *
                    (-23405548702528722e-23 +
                      r *
                        (49340956392759e-19 +
                          r *
                            (-36910273311764616e-21 +
                              r *
                                (0.010611795097684508 +
                                  r *
                                    (0.15739599649558628 + r * (0.7060390259377451 + r * 1))))))))),
        i / t);
  }
  di.exports = m_;
});
var Fi = a((lO, hi) => {
  function y_(r) {
    var e, i, t;
    return r === 0
      ? -4.785580284951356
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              -4.785580284951356 +
              r *
                (-1.8919736488197254 +
                  r *
                    (-0.21140713487441282 +
                      r *
                        (-0.0001892047582600767 +
                          r *
                            (0.0011514092388917874 +
                              r *
                                (6399492042131645e-20 +
                                  r * (1393489324453249e-21 + r * (0 + r * 0)))))))),
            (t =
              1 +
              r *
                (0.24434533737818856 +
                  r *
                    (0.008733707544922887 +
                      r *
                        (-0.0011759276533443448 +
                          r *
                            (-7437436828999331e-20 +
                              r *
                                (-21750464515767985e-22 +
                                  r *
                                    (4710012640030765e-24 +
                                      r * (-8333784406253855e-26 + r * 6998415452048457e-28)))))))))
          : ((r = 1 / r),
            (i =
              0 +
              r *
                (0 +
                  r *
                    (1393489324453249e-21 +
                      r *
                        (6399492042131645e-20 +
                          r *
                            (0.0011514092388917874 +
                              r *
                                (-0.0001892047582600767 +
                                  r *
                                    (-0.21140713487441282 +
                                      r * (-1.8919736488197254 + r * -4.785580284951356)))))))),
            (t =
              6998415452048457e-28 +
              r *
                (-8333784406253855e-26 +
                  r *
                    (4710012640030765e-24 +
                      r *
                        (-21750464515767985e-22 +
                          r *
                            (-7437436828999331e-20 +
                              r *
                                (-0.0011759276533443448 +
                                  r *
                                    (0.008733707544922887 +
                                      r * (0.24434533737818856 + r * 1))))))))),
        i / t);
  }
  hi.exports = y_;
});
var Hi = a((cO, Pi) => {
  function S_(r) {
    var e, i, t;
    return r === 0
      ? -10.39489505733089
      : (r < 0 ? (e = -r) : (e = r),
        e <= 1
          ? ((i =
              -10.39489505733089 +
              r *
                (-2.858272196711067 +
                  r *
                    (-0.34772826653924577 +
                      r *
                        (-0.025115606465534634 +
                          r *
                            (-0.001194591734169687 +
                              r *
                                (-3825293235079675e-20 +
                                  r * (-7855236337967234e-22 + r * -8214657090954655e-24))))))),
            (t =
              1 +
              r *
                (0.2081963335726719 +
                  r *
                    (0.019568765731720502 +
                      r *
                        (0.0011107963810248593 +
                          r *
                            (40850774626603926e-21 +
                              r *
                                (9555611230656935e-22 +
                                  r * (1185071534740229e-23 + r * 2226094836273526e-30))))))))
          : ((r = 1 / r),
            (i =
              -8214657090954655e-24 +
              r *
                (-7855236337967234e-22 +
                  r *
                    (-3825293235079675e-20 +
                      r *
                        (-0.001194591734169687 +
                          r *
                            (-0.025115606465534634 +
                              r *
                                (-0.34772826653924577 +
                                  r * (-2.858272196711067 + r * -10.39489505733089))))))),
            (t =
              2226094836273526e-30 +
              r *
                (1185071534740229e-23 +
                  r *
                    (9555611230656935e-22 +
                      r *
                        (40850774626603926e-21 +
                          r *
                            (0.0011107963810248593 +
                              r * (0.019568765731720502 + r * (0.2081963335726719 + r * 1)))))))),
        i / t);
  }
  Pi.exports = S_;
});
var Gi = a((pO, bi) => {
  var O_ = A(),
    d_ = j(),
    T_ = O(),
    Y0 = F(),
    Wi = d(),
    h_ = K0(),
    F_ = r0(),
    Li = q0(),
    wi = b(),
    P_ = k(),
    H_ = g(),
    L_ = E(),
    Ri = fi(),
    w_ = ci(),
    R_ = qi(),
    W_ = $1(),
    b_ = _0(),
    G_ = _i(),
    M_ = Ni(),
    U_ = Ai(),
    D_ = Ei(),
    C_ = yi(),
    B_ = Oi(),
    X_ = Ti(),
    V_ = Fi(),
    K_ = Hi(),
    Q_ = 129,
    Y_ = Wi(b_),
    k_ = 1.2433929443359375,
    z_ = 0.6986598968505859;
  function x1(r) {
    var e, i, t, s, u, v;
    if (O_(r)) return NaN;
    if (r === 1) return NaN;
    if (r >= 56) return 1;
    if (d_(r) && ((s = r | 0), s === r))
      if (s < 0) {
        if (((t = -s | 0), (t & 1) === 0)) return 0;
        if (((v = ((t + 1) / 2) | 0), v <= Q_)) return -U_[v] / (t + 1);
      } else return (s & 1) === 0 ? M_[s / 2] : G_[(s - 3) / 2];
    return T_(r) < w_
      ? -0.5 - R_ * r
      : ((i = 1 - r),
        r < 0
          ? Wi(r / 2) === r / 2
            ? 0
            : ((e = r),
              (r = i),
              (i = e),
              r > W_
                ? ((e = Li(0.5 * i) * 2 * x1(r)),
                  (u = F_(r)),
                  (u -= r * P_(Ri)),
                  u > Y_ ? (e < 0 ? L_ : H_) : e * Y0(u))
                : Li(0.5 * i) * 2 * wi(Ri, -r) * h_(r) * x1(r))
          : r < 1
            ? ((e = D_(i)), (e -= k_), (e += i), (e /= i), e)
            : r <= 2
              ? ((i = -i), (e = 1 / i), e + C_(i))
              : r <= 4
                ? ((e = z_ + 1 / -i), e + B_(r - 2))
                : r <= 7
                  ? ((e = X_(r - 4)), 1 + Y0(e))
                  : r < 15
                    ? ((e = V_(r - 7)), 1 + Y0(e))
                    : r < 36
                      ? ((e = K_(r - 15)), 1 + Y0(e))
                      : 1 + wi(2, -r));
  }
  bi.exports = x1;
});
var rr = a((qO, Mi) => {
  var Z_ = Gi();
  Mi.exports = Z_;
});
var Ci = a((IO, Di) => {
  var $_ = B1(),
    Ui = A(),
    er = E();
  function J_(r, e) {
    return Ui(r) || Ui(e)
      ? NaN
      : r === er || e === er
        ? er
        : r === e && r === 0
          ? $_(r)
            ? r
            : e
          : r < e
            ? r
            : e;
  }
  Di.exports = J_;
});
var Xi = a((_O, Bi) => {
  var j_ = Ci();
  Bi.exports = j_;
});
var ir = a((NO, Vi) => {
  var x_ = 17976931348623157e292;
  Vi.exports = x_;
});
var Ki = a((AO, rN) => {
  rN.exports = [
    1, 0.16666666666666666, -0.03333333333333333, 0.023809523809523808, -0.03333333333333333,
    0.07575757575757576, -0.2531135531135531, 1.1666666666666667, -7.092156862745098,
    54.971177944862156, -529.1242424242424, 6192.123188405797, -86580.25311355312,
    1.4255171666666667e6, -27298231067816094e-9, 6015808739006424e-7, -15116315767092157e-6,
    4296146430611667e-4, -13711655205088332e-3, 4883323189735932e-1, -0x448e22fd0e7564,
    0xbae4b5e068b9980, -40338071854059454e3, 21150748638081993e5, -12086626522296526e7,
    7500866746076964e9, -5038778101481069e11, 36528776484818122e12, -2849876930245088e15,
    23865427499683627e16, -21399949257225335e18, 20500975723478097e20, -2093800591134638e23,
    22752696488463515e24, -26257710286239577e26, 3212508210271803e29, -4159827816679471e31,
    5692069548203528e33, -8218362941978458e35, 12502904327166994e37, -2001558323324837e40,
    33674982915364376e41, -5947097050313545e44, 11011910323627977e46, -21355259545253502e48,
    43328896986641194e50, -9188552824166933e53, 20346896776329074e55, -4700383395803573e58,
    1131804344548425e61, -28382249570693707e62, 7406424897967885e65, -20096454802756605e67,
    5665717005080594e70, -16584511154136216e72, 5036885995049238e75, -15861468237658186e77,
    51756743617545625e79, -17488921840217116e82, 6116051999495218e85, -22122776912707833e87,
    8272277679877097e90, -3195892511141571e93, 12750082223387793e95, -5250092308677413e98,
    22301817894241627e100, -976845219309552e104, 4409836197845295e106, -2050857088646409e109,
    9821443327979128e111, -4841260079820888e114, 24553088801480982e116, -12806926804084748e119,
    6867616710466858e122, -37846468581969106e124, 2142610125066529e128, -12456727137183695e130,
    7434578755100016e133, -45535795304641704e135, 2861211281685887e139, -1843772355203387e142,
    12181154536221047e144, -8248218718531412e147, 5722587793783294e150, -40668530525059105e152,
    29596092064642052e155, -22049522565189457e158, 168125970728896e163, -13116736213556958e164,
    10467894009478039e167, -8543289357883371e170, 7128782132248655e173, -608029314555359e177,
    5299677642484992e179, -4719425916874586e182, 4292841379140298e185, -39876744968232205e187,
    3781978041935888e191, -3661423368368119e194, 3617609027237286e197, -3647077264519136e200,
    3750875543645441e203, -3934586729643903e206, 4208821114819008e209, -4590229622061792e212,
    5103172577262957e215, -5782276230365695e218, 6676248216783588e221, -7853530764445042e224,
    9410689406705872e227, -11484933873465185e230, 14272958742848785e233, -1805955958690931e237,
    23261535307660807e239, -30495751715499594e242, 4068580607643398e246, -5523103132197436e249,
    76277279396434395e251, -10715571119697886e255, 15310200895969188e258, -22244891682179836e261,
    3286267919069014e265, -4935592895596035e268, 7534957120083251e271, -11691485154584178e274,
    1843526146783894e278, -2953682617296808e281, 4807932127750157e284, -7950212504588525e287,
    13352784187354634e290,
  ];
});
var ki = a((gO, Yi) => {
  var eN = Z1(),
    iN = A(),
    Qi = d0(),
    tN = E(),
    aN = g(),
    uN = Ki(),
    sN = 258;
  function nN(r) {
    return iN(r) || !eN(r)
      ? NaN
      : r === 1
        ? 0.5
        : Qi(r)
          ? 0
          : r > sN
            ? Qi(r / 2)
              ? aN
              : tN
            : uN[r / 2];
  }
  Yi.exports = nN;
});
var Zi = a((EO, zi) => {
  var vN = ki();
  zi.exports = vN;
});
var ar = a((mO, it) => {
  var oN = e0(),
    fN = Zi(),
    $i = I0(),
    Ji = r0(),
    lN = O(),
    tr = F(),
    ji = b(),
    i0 = k(),
    xi = _0(),
    rt = h1(),
    cN = H0(),
    pN = oN("polygamma"),
    qN = 1e6,
    et = 172;
  function IN(r, e) {
    var i, t, s, u, v, n, f;
    if (r + e === e)
      return r === 1
        ? 1 / e
        : ((v = r * i0(e)),
          v < xi && r < et
            ? (r & 1 ? 1 : -1) * $i(r - 1) * ji(e, -r)
            : (r & 1 ? 1 : -1) * tr(Ji(r) - r * i0(e)));
    if (
      ((t = e * e),
      r > et && r * r > xi ? (i = 0) : (i = $i(r - 1) * ji(e, -r - 1)),
      i === 0
        ? ((i = Ji(r) - (r + 1) * i0(e)),
          (u = tr(i + i0(r + 2 * e) - rt)),
          (i += i0(r * (r + 1)) - rt - i0(e)),
          (i = tr(i)))
        : ((u = (i * (r + 2 * e)) / 2), (i *= (r * (r + 1)) / 2), (i /= e)),
      u === 0)
    )
      return u;
    for (f = 1; (s = i * fN(f * 2)), (u += s), !(lN(s / u) < cN); )
      if (
        ((f += 1),
        (n = 2 * f),
        (i *= (r + n - 2) * (r - 1 + n)),
        (i /= (n - 1) * n),
        (i /= t),
        f > qN)
      )
        return pN("Series did not converge, closest value was: %d.", u), NaN;
    return (r - 1) & 1 && (u = -u), u;
  }
  it.exports = IN;
});
var ut = a((yO, at) => {
  var _N = e0(),
    NN = I0(),
    AN = r0(),
    gN = n0(),
    EN = F(),
    mN = b(),
    tt = k(),
    yN = _0(),
    SN = ar(),
    ON = _N("polygamma"),
    dN = 1e6,
    TN = 19;
  function hN(r, e) {
    var i, t, s, u, v, n, f, l, o, c;
    if (((n = 0.4 * TN), (f = n + 4 * r), (l = r), (u = f - gN(e)), u > dN))
      return (
        ON("Exceeded maximum series evaluations when evaluated at n = %d and x = %d", r, e), NaN
      );
    if (((i = -l - 1), (c = e), (v = 0), (s = 0), tt(c + u) * i > -yN)) {
      for (o = 1; o <= u; o++) (s = mN(c, i)), (v += s), (c += 1);
      v *= NN(r);
    } else for (o = 1; o <= u; o++) (t = tt(c) * i + AN(r + 1)), (v += EN(t)), (c += 1);
    return (r - 1) & 1 && (v = -v), v + SN(r, c);
  }
  at.exports = hN;
});
var ur = a((SO, st) => {
  function FN(r, e) {
    var i, t;
    if (((t = r.length), t < 2 || e === 0)) return t === 0 ? 0 : r[0];
    for (t -= 1, i = r[t] * e + r[t - 1], t -= 2; t >= 0; ) (i = i * e + r[t]), (t -= 1);
    return i;
  }
  st.exports = FN;
});
var vt = a((OO, nt) => {
  var PN = Function;
  nt.exports = PN;
});
var ft = a((dO, ot) => {
  var HN = vt();
  ot.exports = HN;
});
var ct = a((TO, lt) => {
  var LN = ft(),
    wN = ur();
  function RN(r) {
    var e, i, t, s;
    if (r.length > 500) return u;
    if (((e = "return function evalpoly(x){"), (i = r.length), i === 0)) e += "return 0.0;";
    else if (i === 1) e += "return " + r[0] + ";";
    else {
      for (
        e += "if(x===0.0){return " + r[0] + ";}", e += "return " + r[0], t = i - 1, s = 1;
        s < i;
        s++
      )
        (e += "+x*"), s < t && (e += "("), (e += r[s]);
      for (s = 0; s < t - 1; s++) e += ")";
      e += ";";
    }
    return (e += "}"), (e += "//# sourceURL=evalpoly.factory.js"), new LN(e)();
    function u(v) {
      return wN(r, v);
    }
  }
  lt.exports = RN;
});
var It = a((hO, qt) => {
  var WN = m0(),
    pt = ur(),
    bN = ct();
  WN(pt, "factory", bN);
  qt.exports = pt;
});
var Nt = a((FO, _t) => {
  var GN = 9007199254740991;
  _t.exports = GN;
});
var Et = a((PO, gt) => {
  var MN = A(),
    UN = K(),
    DN = O(),
    At = Y1(),
    CN = V0(),
    BN = d(),
    sr = M(),
    XN = Nt(),
    VN = XN + 1;
  function KN(r) {
    var e, i, t, s;
    return MN(r)
      ? NaN
      : UN(r)
        ? NaN
        : ((e = DN(r)),
          e > VN
            ? 1
            : ((i = BN(e)),
              (t = e - i),
              t === 0.5
                ? 0
                : (t < 0.25
                    ? (s = At(sr * t))
                    : t < 0.75
                      ? ((t = 0.5 - t), (s = CN(sr * t)))
                      : ((t = 1 - t), (s = -At(sr * t))),
                  i % 2 === 1 ? -s : s)));
  }
  gt.exports = KN;
});
var yt = a((HO, mt) => {
  var QN = Et();
  mt.exports = QN;
});
var Ot = a((LO, St) => {
  var YN = 1.1447298858494002;
  St.exports = YN;
});
var Tt = a((wO, dt) => {
  function kN(r) {
    return r === 0 ? -2 : -2 + r * -4;
  }
  dt.exports = kN;
});
var Ft = a((RO, ht) => {
  function zN(r) {
    return r === 0 ? 16 : 16 + r * 8;
  }
  ht.exports = zN;
});
var Ht = a((WO, Pt) => {
  function ZN(r) {
    return r === 0 ? -16 : -16 + r * (-88 + r * -16);
  }
  Pt.exports = ZN;
});
var wt = a((bO, Lt) => {
  function $N(r) {
    return r === 0 ? 272 : 272 + r * (416 + r * 32);
  }
  Lt.exports = $N;
});
var Wt = a((GO, Rt) => {
  function JN(r) {
    return r === 0 ? -272 : -272 + r * (-2880 + r * (-1824 + r * -64));
  }
  Rt.exports = JN;
});
var Gt = a((MO, bt) => {
  function jN(r) {
    return r === 0 ? 7936 : 7936 + r * (24576 + r * (7680 + r * 128));
  }
  bt.exports = jN;
});
var Ut = a((UO, Mt) => {
  function xN(r) {
    return r === 0 ? -7936 : -7936 + r * (-137216 + r * (-185856 + r * (-31616 + r * -256)));
  }
  Mt.exports = xN;
});
var Ct = a((DO, Dt) => {
  function rA(r) {
    return r === 0 ? 353792 : 353792 + r * (1841152 + r * (1304832 + r * (128512 + r * 512)));
  }
  Dt.exports = rA;
});
var Xt = a((CO, Bt) => {
  function eA(r) {
    return r === 0
      ? -353792
      : -353792 + r * (-9061376 + r * (-21253376 + r * (-8728576 + r * (-518656 + r * -1024))));
  }
  Bt.exports = eA;
});
var Kt = a((BO, Vt) => {
  function iA(r) {
    return r === 0
      ? 22368256
      : 22368256 + r * (175627264 + r * (222398464 + r * (56520704 + r * (2084864 + r * 2048))));
  }
  Vt.exports = iA;
});
var $t = a((XO, Zt) => {
  var tA = e0(),
    aA = It(),
    uA = r0(),
    sA = j1(),
    nA = yt(),
    Qt = q0(),
    k0 = O(),
    vA = F(),
    T = b(),
    Yt = k(),
    oA = _0(),
    kt = g(),
    zt = E(),
    fA = Ot(),
    lA = M(),
    cA = G1(),
    pA = Tt(),
    qA = Ft(),
    IA = Ht(),
    _A = wt(),
    NA = Wt(),
    AA = Gt(),
    gA = Ut(),
    EA = Ct(),
    mA = Xt(),
    yA = Kt(),
    SA = tA("polygamma"),
    OA = 1e6,
    dA = 9.869604401089358,
    TA = 31.00627668029982,
    hA = 97.40909103400244,
    FA = 306.01968478528147,
    PA = 961.3891935753045,
    HA = 3020.2932277767923,
    LA = 9488.531016070574,
    wA = 29809.09933344621,
    RA = 93648.04747608303,
    WA = 294204.0179738906,
    bA = 924269.1815233742,
    U = [[-1]];
  function GA(r) {
    var e, i, t, s, u, v, n, f, l, o;
    for (f = U.length - 1; f < r - 1; f++)
      for (
        i = (f & 1) | 0,
          v = (f + 2) | 0,
          u = (v - 1) | 0,
          t = ((u - i) / 2) | 0,
          e = i ? 0 : 1,
          s = ((u + 1 - e) / 2) | 0,
          U.push(cA(s + 1)),
          l = 0;
        l <= t;
        l++
      )
        (n = (2 * l + i) | 0),
          (o = ((n + 1) / 2) | 0),
          (U[f + 1][o] += ((n - v) * U[f][l]) / (v - 1)),
          n && ((o = ((n - 1) / 2) | 0), (U[f + 1][o] += (-n * U[f][l]) / (v - 1)));
  }
  function MA(r, e, i) {
    var t, s, u, v, n, f;
    switch (((f = k0(e) < k0(i) ? Qt(e) : Qt(i)), (n = nA(e)), r)) {
      case 1:
        return -lA / (f * f);
      case 2:
        return (2 * dA * n) / T(f, 3);
      case 3:
        return (TA * pA(n * n)) / T(f, 4);
      case 4:
        return (hA * n * qA(n * n)) / T(f, 5);
      case 5:
        return (FA * IA(n * n)) / T(f, 6);
      case 6:
        return (PA * n * _A(n * n)) / T(f, 7);
      case 7:
        return (HA * NA(n * n)) / T(f, 8);
      case 8:
        return (LA * n * AA(n * n)) / T(f, 9);
      case 9:
        return (wA * gA(n * n)) / T(f, 10);
      case 10:
        return (RA * n * EA(n * n)) / T(f, 11);
      case 11:
        return (WA * mA(n * n)) / T(f, 12);
      case 12:
        return (bA * n * yA(n * n)) / T(f, 13);
    }
    return r / 2 > OA
      ? (SA(
          "The value of `n` is so large that we're unable to compute the result in reasonable time.",
        ),
        NaN)
      : ((s = r - 1),
        s >= U.length && GA(r),
        (v = aA(U[s], n * n)),
        s & 1 && (v *= n),
        v === 0
          ? v
          : ((t = r * fA),
            f === 0 || ((t -= Yt(k0(f)) * (r + 1)), (t += uA(r) + Yt(k0(v))), t > oA)
              ? v >= 0
                ? kt
                : zt
              : ((u = vA(t) * sA(v)), f < 0 && (r + 1) & 1 && (u *= -1), u)));
  }
  Zt.exports = MA;
});
var ra = a((VO, xt) => {
  var UA = e0(),
    DA = I0(),
    CA = rr(),
    Jt = O(),
    BA = b(),
    XA = E(),
    nr = g(),
    jt = H0(),
    VA = ir(),
    KA = UA("polygamma"),
    QA = 1e6;
  function YA(r, e) {
    var i, t, s, u, v, n, f;
    if (((s = DA(r)), (i = 1), (t = BA(e, r + 1)), t === 0)) return nr;
    if (((t = 1 / t), t > 2 / jt))
      return r & 1 ? (n / t < s ? nr : t * s) : n / t < s ? XA : -t * s;
    for (v = t, f = 0; (u = i * CA(f + r + 1)), (v += u), !(Jt(u) < Jt(v * jt)); )
      if (((f += 1), (i *= (-e * (r + f)) / f), f > QA))
        return KA("Series did not converge, best value is %d.", v), NaN;
    return VA / s < v ? nr : ((v *= s), r & 1 ? v : -v);
  }
  xt.exports = YA;
});
var na = a((KO, sa) => {
  var kA = e0(),
    zA = Z1(),
    ea = I0(),
    ZA = J1(),
    $A = C1(),
    JA = j1(),
    ia = v0(),
    jA = d(),
    xA = n0(),
    ta = rr(),
    rg = O(),
    eg = Xi(),
    aa = g(),
    ig = E(),
    tg = ir(),
    ag = M(),
    ug = ut(),
    sg = ar(),
    ng = $t(),
    vg = ra(),
    og = kA("polygamma"),
    fg = 19;
  function ua(r, e) {
    var i, t, s;
    return zA(r)
      ? r === 0
        ? $A(e)
        : r === 1
          ? ZA(e)
          : e < 0
            ? jA(e) === e
              ? xA(e) & 1
                ? aa
                : (og("Evaluation at negative integer: %d.", e), NaN)
              : ((s = 1 - e), (t = ua(r, s) + ag * ng(r, s, e)), r & 1 ? -t : t)
            : ((i = eg(5 / r, 0.25)),
              e < i
                ? vg(r, e)
                : e > 0.4 * fg + 4 * r
                  ? sg(r, e)
                  : e === 1
                    ? (r & 1 ? 1 : -1) * ea(r) * ta(r + 1)
                    : e === 0.5
                      ? ((t = (r & 1 ? 1 : -1) * ea(r) * ta(r + 1)),
                        rg(t) >= ia(tg, -r - 1)
                          ? JA(t) === 1
                            ? aa
                            : ig
                          : ((t *= ia(1, r + 1) - 1), t))
                      : ug(r, e))
      : NaN;
  }
  sa.exports = ua;
});
var oa = a((QO, va) => {
  var lg = na();
  va.exports = lg;
});
module.exports = {
  beta: pe(),
  digamma: C1(),
  erf: z9(),
  erfc: _7(),
  gamma: K0(),
  lgamma: r0(),
  polygamma: oa(),
  trigamma: J1(),
};
