var ct = Object.create;
var O = Object.defineProperty;
var pt = Object.getOwnPropertyDescriptor;
var bt = Object.getOwnPropertyNames;
var Nt = Object.getPrototypeOf,
  It = Object.prototype.hasOwnProperty;
var B = (t, r) => () => {
    try {
      return r || t((r = { exports: {} }).exports, r), r.exports;
    } catch (u) {
      throw ((r = 0), u);
    }
  },
  vt = (t, r) => {
    for (var u in r) O(t, u, { get: r[u], enumerable: !0 });
  },
  H = (t, r, u, l) => {
    if ((r && typeof r == "object") || typeof r == "function")
      for (const a of bt(r))
        !It.call(t, a) &&
          a !== u &&
          O(t, a, { get: () => r[a], enumerable: !(l = pt(r, a)) || l.enumerable });
    return t;
  };
var K = (t, r, u) => (
    (u = t != null ? ct(Nt(t)) : {}),
    H(r || !t || !t.__esModule ? O(u, "default", { value: t, enumerable: !0 }) : u, t)
  ),
  gt = (t) => H(O({}, "__esModule", { value: !0 }), t);
var Q = B((Ct, L) => {
  L.exports = require("./main.cjs").shared45;
});
var U = B((Gt, R) => {
  R.exports = require("./main.cjs").shared49;
});
var kt = {};
vt(kt, { module70: () => $, module71: () => w, module72: () => nt, module73: () => tt });
module.exports = gt(kt);
var s = K(Q()),
  E = K(U()),
  $ = {};
(0, E.d)($, { betaDerivative: () => yt });
var w = {};
(0, E.d)(w, { beta: () => q, sinpi: () => T, turn: () => F });
var P = Number.POSITIVE_INFINITY;
function q(t, r) {
  const [u, l] = t < r ? [t, r] : [r, t],
    a = (t === 0 && r === 0) || ((0, s.C)(t) && t !== 0) || ((0, s.C)(r) && r !== 0);
  if (!(u > -P) || Number.isNaN(l) || a) return Number.NaN;
  if (t === 0 || r === 0) return 1 / t + 1 / r === P ? P : -P;
  if (l === P) return u > 0 ? 0 : P * Math.sign((0, s.A)(u));
  if (u > 0) return (0, s.x)(u, l);
  const e = t + r,
    [o] = F(t, r);
  if (l < 0) {
    const f = (1 - e) * (0, s.x)(1 - u, 1 - l);
    return (Math.PI * o) / (T(u) * T(l) * f);
  }
  return e > 0 ? Math.PI / (T(u) * l * (0, s.x)(1 - u, e)) : ((0, s.x)(l, 1 - e) * o) / T(u);
}
function F(t, r) {
  const u = t + r,
    l = u - t,
    a = t - (u - l) + (r - l),
    e = Math.round(u),
    o = Math.PI * (u - e + a),
    f = e % 2 === 0 ? 1 : -1;
  return [f * Math.sin(o), f * Math.cos(o)];
}
var T = (t) => F(t, 0)[0],
  tt = {};
(0, E.d)(tt, { digammastep: () => Pt, polygammastep: () => k });
var W = 1e4,
  dt = 40,
  Pt = (t, r) => k(0, t, r);
function k(t, r, u) {
  if (
    !(r > -W && r + u > -W && Math.abs(u) < Number.POSITIVE_INFINITY) ||
    t > dt ||
    !(0, s.k)(t) ||
    (0, s.C)(r) ||
    (0, s.C)(r + u)
  )
    return (0, s.F)(t, r + u) - (0, s.F)(t, r);
  let l = r,
    a = 0;
  for (; l < 12 + t || l + u < 12 + t; l++) a += V(l, u, t + 1);
  let e = 1;
  for (let i = 2; i < t; i++) e *= i;
  let o = t === 0 ? 1 : t * e,
    f = t === 0 ? Math.log1p(u / l) : e * V(l, u, t);
  f += o * (a + V(l, u, t + 1) / 2);
  let n = (o * (t + 1)) / 2;
  for (const [i, h] of Tt.entries())
    (f += (t === 0 ? h / (2 * i + 2) : h * n) * V(l, u, 2 * i + 2 + t)),
      (n *= ((2 * i + 2 + t) * (2 * i + 3 + t)) / ((2 * i + 3) * (2 * i + 4)));
  return t % 2 === 0 ? f : -f;
}
function V(t, r, u) {
  if (u === 1) return r / (t * (t + r));
  const l = r / t;
  return Math.abs(l) > 0.5 ? t ** -u - (t + r) ** -u : -Math.expm1(-u * Math.log1p(l)) / t ** u;
}
var Tt = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6];
function I(t, r, u) {
  if (u > 0) return 0;
  let l = 1 / t;
  for (let a = 1; a <= r; a++) l *= -a / t;
  return l;
}
function rt(t, r, u) {
  let l = (0, s.F)(t - 1 + r, u);
  for (let a = 2; a <= t; a++) l /= a;
  for (let a = 2; a <= r; a++) l /= a;
  return l;
}
var A = 48;
function y(t, r, u) {
  let l = t ** (r - u);
  for (let a = 0; a < u; a++) l *= r - a;
  return l;
}
var C;
function At() {
  if (C !== void 0) return C;
  const t = Array.from({ length: A + 1 }, (u, l) => (l < 2 ? 0 : rt(l, 0, 1))),
    r = [];
  for (let u = 0; u <= A; u++) {
    const l = [];
    r.push(l);
    for (let a = 0; u + a <= A; a++) {
      if (u === 0 || a === 0) {
        l.push(u + a === 0 ? 1 : 0);
        continue;
      }
      let e = 0;
      for (let o = 1; o <= u; o++) {
        let f = 1;
        for (let n = 1; n <= a; n++) {
          f *= (o + n) / n;
          const i = -f * t[o + n];
          e += o * i * r[u - o]?.[a - n];
        }
      }
      l.push(e / u);
    }
  }
  return (C = r), r;
}
function ut(t, r, u, l) {
  let a = At(),
    e = 0;
  for (let o = 1; o < A; o++)
    for (let f = 1; o + f <= A; f++) {
      const n = a[o]?.[f];
      o >= u && f - 1 >= l && (e += n * y(t, o, u) * y(r, f - 1, l)),
        o - 1 >= u && f >= l && (e += n * y(t, o - 1, u) * y(r, f, l));
    }
  return e;
}
function lt(t, r, u, l) {
  const a = Math.abs(t) / Math.min(1, r),
    e = Math.min(A, u + 4 + Math.ceil(40 / -Math.log(a))),
    o = [[]],
    f = [Array.from({ length: l + 1 }, (i, h) => (h === 0 ? 1 : 0))];
  for (let i = 1; i <= e; i++)
    o.push(Array.from({ length: l + 1 }, (h, b) => i * (b === 0 ? -xt(i, r) : -rt(i, b, r)))),
      f.push(
        Array.from({ length: l + 1 }, (h, b) => {
          let c = 0;
          for (let M = 1; M <= i; M++)
            for (let m = 0; m <= b; m++) c += o[M]?.[m] * f[i - M]?.[b - m];
          return c / i;
        }),
      );
  let n = 0;
  for (let i = u; i < e; i++) n += f[i + 1]?.[l] * y(t, i, u);
  for (let i = 2; i <= l; i++) n *= i;
  return n;
}
function xt(t, r) {
  let u = k(t - 1, 1, r - 1);
  for (let l = 2; l <= t; l++) u /= l;
  return u;
}
function N(t, r, u) {
  const l = (a) => Array.from({ length: a + 1 }, (e, o) => o);
  return l(t).map((a) => l(r).map((e) => u(a, e)));
}
var v = (t, r, u) => t[r]?.[u] ?? 0,
  at = (t, r, u) => N(r, u, (l, a) => v(t, a, l));
function yt(t, r, u, l) {
  const a = q(t, r);
  return !(0, s.k)(u) || !(0, s.k)(l) || Number.isNaN(a)
    ? Number.NaN
    : u + l === 0
      ? a
      : a === 0 && t + r === Number.POSITIVE_INFINITY
        ? 0
        : u + l === 1 && t > 0 && r > 0
          ? a * (u === 1 ? _(t, r, 0, 0) : _(r, t, 0, 0))
          : v(J(t, r, u, l), u, l);
}
var D = 0.3,
  Ft = -64,
  Y = (t) => t < -D && t > Ft,
  X = (t) => Math.abs(t - Math.round(t));
function J(t, r, u, l) {
  if (Y(r) && (!Y(t) || X(r) < X(t))) return at(J(r, t, l, u), u, l);
  if (!Y(t)) return j(t, r, u, l);
  if (Math.abs(r) > D) return ot(t, r, u, l, J(t + 1, r, u, l));
  const a = et(t, r, u, l);
  return N(u, l, (e, o) => I(r, o, e) + v(a, e, o));
}
var ot = (t, r, u, l, a) =>
  N(u, l, (e, o) => {
    let f = 0;
    for (let n = 0; n <= e; n++) {
      const i = S(e, n) * I(t, n, 0),
        h = n === 0 ? (t + r) / t : r * i;
      f += h * v(a, e - n, o) + o * i * v(a, e - n, o - 1);
    }
    return f;
  });
function et(t, r, u, l) {
  if (Y(t)) {
    const e = ot(t, r, u, l, et(t + 1, r, u, l));
    return N(u, l, (o, f) => I(t, o, f) + v(e, o, f));
  }
  if (Math.abs(t) <= D) return N(u, l, (e, o) => I(t, e, o) + ut(t, r, e, o));
  if (ft(r, t)) return N(u, l, (e, o) => lt(r, t, o, e));
  const a = j(t, r, u, l);
  return N(u, l, (e, o) => v(a, e, o) - I(r, o, e));
}
var ft = (t, r) => Math.abs(t) <= 0.25 * Math.min(1, r);
function j(t, r, u, l) {
  if (Math.abs(t) > Math.abs(r)) return at(j(r, t, l, u), u, l);
  const a = Math.min(t, r) < 0;
  if (u + l > 1 || a) {
    if (Math.abs(r) <= D) return N(u, l, (e, o) => I(t, e, o) + I(r, o, e) + ut(t, r, e, o));
    if (ft(t, r)) return N(u, l, (e, o) => I(t, e, o) + lt(t, r, e, o));
  }
  return a && t + r < 0.5
    ? St(t, r, u, l)
    : it(
        q(t, r),
        u,
        l,
        (e, o) => _(t, r, e, o),
        (e, o) => _(r, t, o, e),
      );
}
var _ = (t, r, u, l) => (l === 0 ? -k(u, t, r) : -(0, s.F)(u + l, t + r));
function it(t, r, u, l, a) {
  const e = [];
  for (let o = 0; o <= r; o++) {
    const f = [];
    e.push(f);
    for (let n = 0; n <= u; n++) {
      if (o + n === 0) {
        f.push(t);
        continue;
      }
      let [i, h] = o > 0 ? [o - 1, n] : [o, n - 1],
        b = 0;
      for (let c = 0; c <= i; c++)
        for (let M = 0; M <= h; M++) {
          const m = o > 0 ? l(c, M) : a(c, M);
          b += S(i, c) * S(h, M) * e[i - c]?.[h - M] * m;
        }
      f.push(b);
    }
  }
  return e;
}
function S(t, r) {
  let u = 1;
  for (let l = 0; l < r; l++) u = (u * (t - l)) / (l + 1);
  return u;
}
function St(t, r, u, l) {
  const a = 1 - t - r,
    [e, o] = t < r ? [t, r] : [r, t],
    f = o > 0 ? (0, s.x)(o, a) / T(e) : q(e, o) / F(t, r)[0],
    n = Number.isFinite(f) ? f : ((0, s.A)(t) * (0, s.A)(r) * (0, s.A)(a)) / Math.PI,
    i = (m) => (p, d, g) => (g ? (0, s.F)(p + d, m) : 0) - (-1) ** (p + d) * (0, s.F)(p + d, a),
    h = it(
      n,
      u,
      l,
      (m, p) => i(t)(m, p, p === 0),
      (m, p) => i(r)(m, p, m === 0),
    ),
    [b, c] = F(t, r),
    M = [b, c, -b, -c];
  return N(u, l, (m, p) => {
    let d = 0;
    for (let g = 0; g <= m; g++)
      for (let x = 0; x <= p; x++) {
        const z = m - g + p - x,
          Mt = Math.PI ** z * M[z % 4];
        d += S(m, g) * S(p, x) * v(h, g, x) * Mt;
      }
    return d;
  });
}
var nt = {};
(0, E.d)(nt, { normlogcdf: () => ht, normlogcdfDerivative: () => Ot });
var st = -10,
  Et = 40;
function ht(t) {
  return t > 0
    ? Math.log1p(-(0, s.J)(-t))
    : t < st
      ? t === Number.NEGATIVE_INFINITY
        ? t
        : -t * (t / 2) - Math.log(-t) - Math.log(2 * Math.PI) / 2 + mt(t, 0)
      : Math.log((0, s.J)(t));
}
function Ot(t, r) {
  return !(0, s.k)(r) || Number.isNaN(t)
    ? Number.NaN
    : r === 0
      ? ht(t)
      : t > Et
        ? 0
        : t < st
          ? Vt(t, r)
          : _t(t, r);
}
function Vt(t, r) {
  let u = -1 / t;
  for (let l = 1; l < r; l++) u *= -l / t;
  return (r === 1 ? -t : r === 2 ? -1 : 0) + u + mt(t, r);
}
function mt(t, r) {
  let u = 0;
  for (const [l, a] of Yt().entries()) {
    let e = 2 * (l + 1),
      o = a * t ** -e;
    for (let n = 0; n < r; n++) o *= -(e + n) / t;
    const f = u + o;
    if (f === u) break;
    u = f;
  }
  return u;
}
var G;
function Yt() {
  if (G !== void 0) return G;
  const t = [1],
    r = [];
  for (let u = 1; u <= 48; u++) {
    t.push(t[u - 1] * -(2 * u - 1));
    let l = u * t[u];
    for (let a = 1; a < u; a++) l -= a * r[a - 1] * t[u - a];
    r.push(l / u);
  }
  return (G = r), r;
}
var Z = 200;
function _t(t, r) {
  const { first: u, sum: l, sumSlope: a } = qt(t),
    e = [u],
    o = [l, a];
  for (let f = 1; f < r; f++) {
    let n = 0,
      i = 1;
    for (let h = 0; h < f; h++) (n -= i * e[h] * o[f - 1 - h]), (i = (i * (f - 1 - h)) / (h + 1));
    e.push(n), f > 1 && o.push(n);
  }
  return e[r - 1];
}
function qt(t) {
  if (t > -2) {
    const l = (0, s.I)(t) / (0, s.J)(t);
    return { first: l, sum: t + l, sumSlope: 1 - l * (t + l) };
  }
  let r = (t + Math.sqrt(t * t + 4 * Z)) / 2;
  for (let l = Z - 1; l > 1; l--) r = l / (r - t);
  const u = 1 / (r - t);
  return { first: u - t, sum: u, sumSlope: (r - u) * u };
}
0 && (module.exports = { module70, module71, module72, module73 });
