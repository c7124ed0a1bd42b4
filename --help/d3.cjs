"use strict";
var tn = Object.defineProperty;
var Yn = Object.getOwnPropertyDescriptor;
var Hn = Object.getOwnPropertyNames;
var Jn = Object.prototype.hasOwnProperty;
var gn = (n, t, e) => () => {
  if (e) throw e[0];
  try {
    return n && (t = n((n = 0))), t;
  } catch (r) {
    throw ((e = [r]), r);
  }
};
var wn = (n, t) => {
    for (var e in t) tn(n, e, { get: t[e], enumerable: !0 });
  },
  Kn = (n, t, e, r) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const i of Hn(t))
        !Jn.call(n, i) &&
          i !== e &&
          tn(n, i, { get: () => t[i], enumerable: !(r = Yn(t, i)) || r.enumerable });
    return n;
  };
var yn = (n) => Kn(tn({}, "__esModule", { value: !0 }), n);
var Un = {};
wn(Un, {
  Adder: () => $,
  InternMap: () => G,
  InternSet: () => R,
  ascending: () => b,
  bin: () => Et,
  bisect: () => An,
  bisectCenter: () => vn,
  bisectLeft: () => _n,
  bisectRight: () => An,
  bisector: () => fn,
  blur: () => nt,
  blur2: () => un,
  blurImage: () => tt,
  count: () => Q,
  cross: () => ct,
  cumsum: () => lt,
  descending: () => xn,
  deviation: () => Nn,
  difference: () => Qt,
  disjoint: () => Zt,
  every: () => Wt,
  extent: () => L,
  fcumsum: () => st,
  filter: () => Yt,
  flatGroup: () => dt,
  flatRollup: () => at,
  fsum: () => ht,
  greatest: () => Ln,
  greatestIndex: () => Ct,
  group: () => qn,
  groupSort: () => wt,
  groups: () => Rn,
  histogram: () => Et,
  index: () => mt,
  indexes: () => gt,
  intersection: () => _t,
  least: () => St,
  leastIndex: () => Sn,
  map: () => Ht,
  max: () => B,
  maxIndex: () => hn,
  mean: () => kt,
  median: () => qt,
  medianIndex: () => Rt,
  merge: () => Ft,
  min: () => J,
  minIndex: () => sn,
  mode: () => Ot,
  nice: () => Z,
  pairs: () => Tt,
  permute: () => Vn,
  quantile: () => K,
  quantileIndex: () => Pn,
  quantileSorted: () => Nt,
  quickselect: () => v,
  range: () => Lt,
  rank: () => Pt,
  reduce: () => Jt,
  reverse: () => Kt,
  rollup: () => Fn,
  rollups: () => On,
  scan: () => Bt,
  shuffle: () => Dt,
  shuffler: () => Cn,
  some: () => Xt,
  sort: () => on,
  subset: () => ne,
  sum: () => Ut,
  superset: () => Dn,
  thresholdFreedmanDiaconis: () => zt,
  thresholdScott: () => It,
  thresholdSturges: () => _,
  tickIncrement: () => C,
  tickStep: () => bt,
  ticks: () => W,
  transpose: () => Bn,
  union: () => te,
  variance: () => En,
  zip: () => Gt,
});
function b(n, t) {
  return n == null || t == null ? NaN : n < t ? -1 : n > t ? 1 : n >= t ? 0 : NaN;
}
function xn(n, t) {
  return n == null || t == null ? NaN : t < n ? -1 : t > n ? 1 : t >= n ? 0 : NaN;
}
function fn(n) {
  let t, e, r;
  n.length !== 2
    ? ((t = b), (e = (u, l) => b(n(u), l)), (r = (u, l) => n(u) - l))
    : ((t = n === b || n === xn ? n : Qn), (e = n), (r = n));
  function i(u, l, c = 0, h = u.length) {
    if (c < h) {
      if (t(l, l) !== 0) return h;
      do {
        const d = (c + h) >>> 1;
        e(u[d], l) < 0 ? (c = d + 1) : (h = d);
      } while (c < h);
    }
    return c;
  }
  function o(u, l, c = 0, h = u.length) {
    if (c < h) {
      if (t(l, l) !== 0) return h;
      do {
        const d = (c + h) >>> 1;
        e(u[d], l) <= 0 ? (c = d + 1) : (h = d);
      } while (c < h);
    }
    return c;
  }
  function f(u, l, c = 0, h = u.length) {
    const d = i(u, l, c, h - 1);
    return d > c && r(u[d - 1], l) > -r(u[d], l) ? d - 1 : d;
  }
  return { left: i, center: f, right: o };
}
function Qn() {
  return 0;
}
function Y(n) {
  return n === null ? NaN : +n;
}
function* Zn(n, t) {
  if (t === void 0) for (let e of n) e != null && (e = +e) >= e && (yield e);
  else {
    let e = -1;
    for (let r of n) (r = t(r, ++e, n)) != null && (r = +r) >= r && (yield r);
  }
}
function nt(n, t) {
  if (!((t = +t) >= 0)) throw new RangeError("invalid r");
  let e = n.length;
  if (!((e = Math.floor(e)) >= 0)) throw new RangeError("invalid length");
  if (!e || !t) return n;
  const r = cn(t),
    i = n.slice();
  return r(n, i, 0, e, 1), r(i, n, 0, e, 1), r(n, i, 0, e, 1), n;
}
function bn(n) {
  return (t, e, r = e) => {
    if (!((e = +e) >= 0)) throw new RangeError("invalid rx");
    if (!((r = +r) >= 0)) throw new RangeError("invalid ry");
    let { data: i, width: o, height: f } = t;
    if (!((o = Math.floor(o)) >= 0)) throw new RangeError("invalid width");
    if (!((f = Math.floor(f !== void 0 ? f : i.length / o)) >= 0))
      throw new RangeError("invalid height");
    if (!o || !f || (!e && !r)) return t;
    const u = e && n(e),
      l = r && n(r),
      c = i.slice();
    return (
      u && l
        ? (T(u, c, i, o, f),
          T(u, i, c, o, f),
          T(u, c, i, o, f),
          V(l, i, c, o, f),
          V(l, c, i, o, f),
          V(l, i, c, o, f))
        : u
          ? (T(u, i, c, o, f), T(u, c, i, o, f), T(u, i, c, o, f))
          : l && (V(l, i, c, o, f), V(l, c, i, o, f), V(l, i, c, o, f)),
      t
    );
  };
}
function T(n, t, e, r, i) {
  for (let o = 0, f = r * i; o < f; ) n(t, e, o, (o += r), 1);
}
function V(n, t, e, r, i) {
  for (let o = 0, f = r * i; o < r; ++o) n(t, e, o, o + f, r);
}
function et(n) {
  const t = cn(n);
  return (e, r, i, o, f) => {
    (i <<= 2),
      (o <<= 2),
      (f <<= 2),
      t(e, r, i + 0, o + 0, f),
      t(e, r, i + 1, o + 1, f),
      t(e, r, i + 2, o + 2, f),
      t(e, r, i + 3, o + 3, f);
  };
}
function cn(n) {
  const t = Math.floor(n);
  if (t === n) return rt(n);
  const e = n - t,
    r = 2 * n + 1;
  return (i, o, f, u, l) => {
    if (!((u -= l) >= f)) return;
    let c = t * o[f],
      h = l * t,
      d = h + l;
    for (let s = f, m = f + h; s < m; s += l) c += o[Math.min(u, s)];
    for (let s = f, m = u; s <= m; s += l)
      (c += o[Math.min(u, s + h)]),
        (i[s] = (c + e * (o[Math.max(f, s - d)] + o[Math.min(u, s + d)])) / r),
        (c -= o[Math.max(f, s - h)]);
  };
}
function rt(n) {
  const t = 2 * n + 1;
  return (e, r, i, o, f) => {
    if (!((o -= f) >= i)) return;
    let u = n * r[i],
      l = f * n;
    for (let c = i, h = i + l; c < h; c += f) u += r[Math.min(o, c)];
    for (let c = i, h = o; c <= h; c += f)
      (u += r[Math.min(o, c + l)]), (e[c] = u / t), (u -= r[Math.max(i, c - l)]);
  };
}
function Q(n, t) {
  let e = 0;
  if (t === void 0) for (let r of n) r != null && (r = +r) >= r && ++e;
  else {
    let r = -1;
    for (let i of n) (i = t(i, ++r, n)) != null && (i = +i) >= i && ++e;
  }
  return e;
}
function it(n) {
  return n.length | 0;
}
function ot(n) {
  return !(n > 0);
}
function ft(n) {
  return typeof n != "object" || "length" in n ? n : Array.from(n);
}
function ut(n) {
  return (t) => n(...t);
}
function ct(...n) {
  const t = typeof n[n.length - 1] == "function" && ut(n.pop());
  n = n.map(ft);
  const e = n.map(it),
    r = n.length - 1,
    i = new Array(r + 1).fill(0),
    o = [];
  if (r < 0 || e.some(ot)) return o;
  for (;;) {
    o.push(i.map((u, l) => n[l][u]));
    let f = r;
    for (; ++i[f] === e[f]; ) {
      if (f === 0) return t ? o.map(t) : o;
      i[f--] = 0;
    }
  }
}
function lt(n, t) {
  var e = 0,
    r = 0;
  return Float64Array.from(
    n,
    t === void 0 ? (i) => (e += +i || 0) : (i) => (e += +t(i, r++, n) || 0),
  );
}
function En(n, t) {
  let e = 0,
    r,
    i = 0,
    o = 0;
  if (t === void 0)
    for (let f of n)
      f != null && (f = +f) >= f && ((r = f - i), (i += r / ++e), (o += r * (f - i)));
  else {
    let f = -1;
    for (let u of n)
      (u = t(u, ++f, n)) != null &&
        (u = +u) >= u &&
        ((r = u - i), (i += r / ++e), (o += r * (u - i)));
  }
  if (e > 1) return o / (e - 1);
}
function Nn(n, t) {
  const e = En(n, t);
  return e && Math.sqrt(e);
}
function L(n, t) {
  let e, r;
  if (t === void 0)
    for (const i of n)
      i != null && (e === void 0 ? i >= i && (e = r = i) : (e > i && (e = i), r < i && (r = i)));
  else {
    let i = -1;
    for (let o of n)
      (o = t(o, ++i, n)) != null &&
        (e === void 0 ? o >= o && (e = r = o) : (e > o && (e = o), r < o && (r = o)));
  }
  return [e, r];
}
function ht(n, t) {
  const e = new $();
  if (t === void 0) for (let r of n) (r = +r) && e.add(r);
  else {
    let r = -1;
    for (let i of n) (i = +t(i, ++r, n)) && e.add(i);
  }
  return +e;
}
function st(n, t) {
  let e = new $(),
    r = -1;
  return Float64Array.from(
    n,
    t === void 0 ? (i) => e.add(+i || 0) : (i) => e.add(+t(i, ++r, n) || 0),
  );
}
function rn({ _intern: n, _key: t }, e) {
  const r = t(e);
  return n.has(r) ? n.get(r) : e;
}
function zn({ _intern: n, _key: t }, e) {
  const r = t(e);
  return n.has(r) ? n.get(r) : (n.set(r, e), e);
}
function In({ _intern: n, _key: t }, e) {
  const r = t(e);
  return n.has(r) && ((e = n.get(r)), n.delete(r)), e;
}
function kn(n) {
  return n !== null && typeof n == "object" ? n.valueOf() : n;
}
function P(n) {
  return n;
}
function qn(n, ...t) {
  return D(n, P, P, t);
}
function Rn(n, ...t) {
  return D(n, Array.from, P, t);
}
function jn(n, t) {
  for (let e = 1, r = t.length; e < r; ++e)
    n = n.flatMap((i) => i.pop().map(([o, f]) => [...i, o, f]));
  return n;
}
function dt(n, ...t) {
  return jn(Rn(n, ...t), t);
}
function at(n, t, ...e) {
  return jn(On(n, t, ...e), e);
}
function Fn(n, t, ...e) {
  return D(n, P, t, e);
}
function On(n, t, ...e) {
  return D(n, Array.from, t, e);
}
function mt(n, ...t) {
  return D(n, P, Tn, t);
}
function gt(n, ...t) {
  return D(n, Array.from, Tn, t);
}
function Tn(n) {
  if (n.length !== 1) throw new Error("duplicate key");
  return n[0];
}
function D(n, t, e, r) {
  return (function i(o, f) {
    if (f >= r.length) return e(o);
    let u = new G(),
      l = r[f++],
      c = -1;
    for (const h of o) {
      const d = l(h, ++c, o),
        s = u.get(d);
      s ? s.push(h) : u.set(d, [h]);
    }
    for (const [h, d] of u) u.set(h, i(d, f));
    return t(u);
  })(n, 0);
}
function Vn(n, t) {
  return Array.from(t, (e) => n[e]);
}
function on(n, ...t) {
  if (typeof n[Symbol.iterator] != "function") throw new TypeError("values is not iterable");
  n = Array.from(n);
  let [e] = t;
  if ((e && e.length !== 2) || t.length > 1) {
    const r = Uint32Array.from(n, (i, o) => o);
    return (
      t.length > 1
        ? ((t = t.map((i) => n.map(i))),
          r.sort((i, o) => {
            for (const f of t) {
              const u = S(f[i], f[o]);
              if (u) return u;
            }
          }))
        : ((e = n.map(e)), r.sort((i, o) => S(e[i], e[o]))),
      Vn(n, r)
    );
  }
  return n.sort(ln(e));
}
function ln(n = b) {
  if (n === b) return S;
  if (typeof n != "function") throw new TypeError("compare is not a function");
  return (t, e) => {
    const r = n(t, e);
    return r || r === 0 ? r : (n(e, e) === 0) - (n(t, t) === 0);
  };
}
function S(n, t) {
  return (n == null || !(n >= n)) - (t == null || !(t >= t)) || (n < t ? -1 : n > t ? 1 : 0);
}
function wt(n, t, e) {
  return (
    t.length !== 2
      ? on(Fn(n, t, e), ([r, i], [o, f]) => b(i, f) || b(r, o))
      : on(qn(n, e), ([r, i], [o, f]) => t(i, f) || b(r, o))
  ).map(([r]) => r);
}
function en(n) {
  return () => n;
}
function H(n, t, e) {
  let r = (t - n) / Math.max(0, e),
    i = Math.floor(Math.log10(r)),
    o = r / 10 ** i,
    f = o >= xt ? 10 : o >= pt ? 5 : o >= At ? 2 : 1,
    u,
    l,
    c;
  return (
    i < 0
      ? ((c = 10 ** -i / f),
        (u = Math.round(n * c)),
        (l = Math.round(t * c)),
        u / c < n && ++u,
        l / c > t && --l,
        (c = -c))
      : ((c = 10 ** i * f),
        (u = Math.round(n / c)),
        (l = Math.round(t / c)),
        u * c < n && ++u,
        l * c > t && --l),
    l < u && 0.5 <= e && e < 2 ? H(n, t, e * 2) : [u, l, c]
  );
}
function W(n, t, e) {
  if (((t = +t), (n = +n), (e = +e), !(e > 0))) return [];
  if (n === t) return [n];
  const r = t < n,
    [i, o, f] = r ? H(t, n, e) : H(n, t, e);
  if (!(o >= i)) return [];
  const u = o - i + 1,
    l = new Array(u);
  if (r)
    if (f < 0) for (let c = 0; c < u; ++c) l[c] = (o - c) / -f;
    else for (let c = 0; c < u; ++c) l[c] = (o - c) * f;
  else if (f < 0) for (let c = 0; c < u; ++c) l[c] = (i + c) / -f;
  else for (let c = 0; c < u; ++c) l[c] = (i + c) * f;
  return l;
}
function C(n, t, e) {
  return (t = +t), (n = +n), (e = +e), H(n, t, e)[2];
}
function bt(n, t, e) {
  (t = +t), (n = +n), (e = +e);
  const r = t < n,
    i = r ? C(t, n, e) : C(n, t, e);
  return (r ? -1 : 1) * (i < 0 ? 1 / -i : i);
}
function Z(n, t, e) {
  let r;
  for (;;) {
    const i = C(n, t, e);
    if (i === r || i === 0 || !isFinite(i)) return [n, t];
    if (i > 0) {
      const o = Math.ceil(n / i),
        f = Math.floor(t / i);
      (n = (o - (o * i > n)) * i), (t = (f + (f * i < t)) * i);
    } else if (i < 0) {
      const o = -i,
        f = Math.ceil(n * o),
        u = Math.floor(t * o);
      (n = (f - (f / o > n)) / o), (t = (u + (u / o < t)) / o);
    }
    r = i;
  }
}
function _(n) {
  return Math.max(1, Math.ceil(Math.log(Q(n)) / Math.LN2) + 1);
}
function Et() {
  var n = P,
    t = L,
    e = _;
  function r(i) {
    Array.isArray(i) || (i = Array.from(i));
    var o,
      f = i.length,
      u,
      l,
      c = new Array(f);
    for (o = 0; o < f; ++o) c[o] = n(i[o], o, i);
    var h = t(c),
      d = h[0],
      s = h[1],
      m = e(c, d, s);
    if (!Array.isArray(m)) {
      const p = s,
        y = +m;
      if (
        (t === L && ([d, s] = Z(d, s, y)),
        (m = W(d, s, y)),
        m[0] <= d && (l = C(d, s, y)),
        m[m.length - 1] >= s)
      )
        if (p >= s && t === L) {
          const A = C(d, s, y);
          isFinite(A) &&
            (A > 0
              ? (s = (Math.floor(s / A) + 1) * A)
              : A < 0 && (s = (Math.ceil(s * -A) + 1) / -A));
        } else m.pop();
    }
    for (var g = m.length, x = 0, E = g; m[x] <= d; ) ++x;
    for (; m[E - 1] > s; ) --E;
    (x || E < g) && ((m = m.slice(x, E)), (g = E - x));
    var M = new Array(g + 1),
      a;
    for (o = 0; o <= g; ++o)
      (a = M[o] = []), (a.x0 = o > 0 ? m[o - 1] : d), (a.x1 = o < g ? m[o] : s);
    if (isFinite(l)) {
      if (l > 0)
        for (o = 0; o < f; ++o)
          (u = c[o]) != null &&
            d <= u &&
            u <= s &&
            M[Math.min(g, Math.floor((u - d) / l))].push(i[o]);
      else if (l < 0) {
        for (o = 0; o < f; ++o)
          if ((u = c[o]) != null && d <= u && u <= s) {
            const p = Math.floor((d - u) * l);
            M[Math.min(g, p + (m[p] <= u))].push(i[o]);
          }
      }
    } else
      for (o = 0; o < f; ++o)
        (u = c[o]) != null && d <= u && u <= s && M[An(m, u, 0, g)].push(i[o]);
    return M;
  }
  return (
    (r.value = function (i) {
      return arguments.length ? ((n = typeof i == "function" ? i : en(i)), r) : n;
    }),
    (r.domain = function (i) {
      return arguments.length ? ((t = typeof i == "function" ? i : en([i[0], i[1]])), r) : t;
    }),
    (r.thresholds = function (i) {
      return arguments.length
        ? ((e = typeof i == "function" ? i : en(Array.isArray(i) ? Mt.call(i) : i)), r)
        : e;
    }),
    r
  );
}
function B(n, t) {
  let e;
  if (t === void 0) for (const r of n) r != null && (e < r || (e === void 0 && r >= r)) && (e = r);
  else {
    let r = -1;
    for (let i of n) (i = t(i, ++r, n)) != null && (e < i || (e === void 0 && i >= i)) && (e = i);
  }
  return e;
}
function hn(n, t) {
  let e,
    r = -1,
    i = -1;
  if (t === void 0)
    for (const o of n) ++i, o != null && (e < o || (e === void 0 && o >= o)) && ((e = o), (r = i));
  else
    for (let o of n)
      (o = t(o, ++i, n)) != null && (e < o || (e === void 0 && o >= o)) && ((e = o), (r = i));
  return r;
}
function J(n, t) {
  let e;
  if (t === void 0) for (const r of n) r != null && (e > r || (e === void 0 && r >= r)) && (e = r);
  else {
    let r = -1;
    for (let i of n) (i = t(i, ++r, n)) != null && (e > i || (e === void 0 && i >= i)) && (e = i);
  }
  return e;
}
function sn(n, t) {
  let e,
    r = -1,
    i = -1;
  if (t === void 0)
    for (const o of n) ++i, o != null && (e > o || (e === void 0 && o >= o)) && ((e = o), (r = i));
  else
    for (let o of n)
      (o = t(o, ++i, n)) != null && (e > o || (e === void 0 && o >= o)) && ((e = o), (r = i));
  return r;
}
function v(n, t, e = 0, r = 1 / 0, i) {
  if (
    ((t = Math.floor(t)),
    (e = Math.floor(Math.max(0, e))),
    (r = Math.floor(Math.min(n.length - 1, r))),
    !(e <= t && t <= r))
  )
    return n;
  for (i = i === void 0 ? S : ln(i); r > e; ) {
    if (r - e > 600) {
      const l = r - e + 1,
        c = t - e + 1,
        h = Math.log(l),
        d = 0.5 * Math.exp((2 * h) / 3),
        s = 0.5 * Math.sqrt((h * d * (l - d)) / l) * (c - l / 2 < 0 ? -1 : 1),
        m = Math.max(e, Math.floor(t - (c * d) / l + s)),
        g = Math.min(r, Math.floor(t + ((l - c) * d) / l + s));
      v(n, t, m, g, i);
    }
    let o = n[t],
      f = e,
      u = r;
    for (U(n, e, t), i(n[r], o) > 0 && U(n, e, r); f < u; ) {
      for (U(n, f, u), ++f, --u; i(n[f], o) < 0; ) ++f;
      for (; i(n[u], o) > 0; ) --u;
    }
    i(n[e], o) === 0 ? U(n, e, u) : (++u, U(n, u, r)), u <= t && (e = u + 1), t <= u && (r = u - 1);
  }
  return n;
}
function U(n, t, e) {
  const r = n[t];
  (n[t] = n[e]), (n[e] = r);
}
function Ln(n, t = b) {
  let e,
    r = !1;
  if (t.length === 1) {
    let i;
    for (const o of n) {
      const f = t(o);
      (r ? b(f, i) > 0 : b(f, f) === 0) && ((e = o), (i = f), (r = !0));
    }
  } else for (const i of n) (r ? t(i, e) > 0 : t(i, i) === 0) && ((e = i), (r = !0));
  return e;
}
function K(n, t, e) {
  if (((n = Float64Array.from(Zn(n, e))), !(!(r = n.length) || isNaN((t = +t))))) {
    if (t <= 0 || r < 2) return J(n);
    if (t >= 1) return B(n);
    var r,
      i = (r - 1) * t,
      o = Math.floor(i),
      f = B(v(n, o).subarray(0, o + 1)),
      u = J(n.subarray(o + 1));
    return f + (u - f) * (i - o);
  }
}
function Nt(n, t, e = Y) {
  if (!(!(r = n.length) || isNaN((t = +t)))) {
    if (t <= 0 || r < 2) return +e(n[0], 0, n);
    if (t >= 1) return +e(n[r - 1], r - 1, n);
    var r,
      i = (r - 1) * t,
      o = Math.floor(i),
      f = +e(n[o], o, n),
      u = +e(n[o + 1], o + 1, n);
    return f + (u - f) * (i - o);
  }
}
function Pn(n, t, e = Y) {
  if (!isNaN((t = +t))) {
    if (((r = Float64Array.from(n, (u, l) => Y(e(n[l], l, n)))), t <= 0)) return sn(r);
    if (t >= 1) return hn(r);
    var r,
      i = Uint32Array.from(n, (u, l) => l),
      o = r.length - 1,
      f = Math.floor(o * t);
    return (
      v(i, f, 0, o, (u, l) => S(r[u], r[l])),
      (f = Ln(i.subarray(0, f + 1), (u) => r[u])),
      f >= 0 ? f : -1
    );
  }
}
function zt(n, t, e) {
  const r = Q(n),
    i = K(n, 0.75) - K(n, 0.25);
  return r && i ? Math.ceil((e - t) / (2 * i * r ** (-1 / 3))) : 1;
}
function It(n, t, e) {
  const r = Q(n),
    i = Nn(n);
  return r && i ? Math.ceil(((e - t) * Math.cbrt(r)) / (3.49 * i)) : 1;
}
function kt(n, t) {
  let e = 0,
    r = 0;
  if (t === void 0) for (let i of n) i != null && (i = +i) >= i && (++e, (r += i));
  else {
    let i = -1;
    for (let o of n) (o = t(o, ++i, n)) != null && (o = +o) >= o && (++e, (r += o));
  }
  if (e) return r / e;
}
function qt(n, t) {
  return K(n, 0.5, t);
}
function Rt(n, t) {
  return Pn(n, 0.5, t);
}
function* jt(n) {
  for (const t of n) yield* t;
}
function Ft(n) {
  return Array.from(jt(n));
}
function Ot(n, t) {
  const e = new G();
  if (t === void 0) for (const o of n) o != null && o >= o && e.set(o, (e.get(o) || 0) + 1);
  else {
    let o = -1;
    for (let f of n) (f = t(f, ++o, n)) != null && f >= f && e.set(f, (e.get(f) || 0) + 1);
  }
  let r,
    i = 0;
  for (const [o, f] of e) f > i && ((i = f), (r = o));
  return r;
}
function Tt(n, t = Vt) {
  let e = [],
    r,
    i = !1;
  for (const o of n) i && e.push(t(r, o)), (r = o), (i = !0);
  return e;
}
function Vt(n, t) {
  return [n, t];
}
function Lt(n, t, e) {
  (n = +n), (t = +t), (e = (i = arguments.length) < 2 ? ((t = n), (n = 0), 1) : i < 3 ? 1 : +e);
  for (var r = -1, i = Math.max(0, Math.ceil((t - n) / e)) | 0, o = new Array(i); ++r < i; )
    o[r] = n + r * e;
  return o;
}
function Pt(n, t = b) {
  if (typeof n[Symbol.iterator] != "function") throw new TypeError("values is not iterable");
  let e = Array.from(n),
    r = new Float64Array(e.length);
  t.length !== 2 && ((e = e.map(t)), (t = b));
  let i = (u, l) => t(e[u], e[l]),
    o,
    f;
  return (
    (n = Uint32Array.from(e, (u, l) => l)),
    n.sort(t === b ? (u, l) => S(e[u], e[l]) : ln(i)),
    n.forEach((u, l) => {
      const c = i(u, o === void 0 ? u : o);
      c >= 0 ? ((o === void 0 || c > 0) && ((o = u), (f = l)), (r[u] = f)) : (r[u] = NaN);
    }),
    r
  );
}
function St(n, t = b) {
  let e,
    r = !1;
  if (t.length === 1) {
    let i;
    for (const o of n) {
      const f = t(o);
      (r ? b(f, i) < 0 : b(f, f) === 0) && ((e = o), (i = f), (r = !0));
    }
  } else for (const i of n) (r ? t(i, e) < 0 : t(i, i) === 0) && ((e = i), (r = !0));
  return e;
}
function Sn(n, t = b) {
  if (t.length === 1) return sn(n, t);
  let e,
    r = -1,
    i = -1;
  for (const o of n) ++i, (r < 0 ? t(o, o) === 0 : t(o, e) < 0) && ((e = o), (r = i));
  return r;
}
function Ct(n, t = b) {
  if (t.length === 1) return hn(n, t);
  let e,
    r = -1,
    i = -1;
  for (const o of n) ++i, (r < 0 ? t(o, o) === 0 : t(o, e) > 0) && ((e = o), (r = i));
  return r;
}
function Bt(n, t) {
  const e = Sn(n, t);
  return e < 0 ? void 0 : e;
}
function Cn(n) {
  return (e, r = 0, i = e.length) => {
    let o = i - (r = +r);
    for (; o; ) {
      const f = (n() * o--) | 0,
        u = e[o + r];
      (e[o + r] = e[f + r]), (e[f + r] = u);
    }
    return e;
  };
}
function Ut(n, t) {
  let e = 0;
  if (t === void 0) for (let r of n) (r = +r) && (e += r);
  else {
    let r = -1;
    for (let i of n) (i = +t(i, ++r, n)) && (e += i);
  }
  return e;
}
function Bn(n) {
  if (!(o = n.length)) return [];
  for (var t = -1, e = J(n, $t), r = new Array(e); ++t < e; )
    for (var i = -1, o, f = (r[t] = new Array(o)); ++i < o; ) f[i] = n[i][t];
  return r;
}
function $t(n) {
  return n.length;
}
function Gt() {
  return Bn(arguments);
}
function Wt(n, t) {
  if (typeof t != "function") throw new TypeError("test is not a function");
  let e = -1;
  for (const r of n) if (!t(r, ++e, n)) return !1;
  return !0;
}
function Xt(n, t) {
  if (typeof t != "function") throw new TypeError("test is not a function");
  let e = -1;
  for (const r of n) if (t(r, ++e, n)) return !0;
  return !1;
}
function Yt(n, t) {
  if (typeof t != "function") throw new TypeError("test is not a function");
  let e = [],
    r = -1;
  for (const i of n) t(i, ++r, n) && e.push(i);
  return e;
}
function Ht(n, t) {
  if (typeof n[Symbol.iterator] != "function") throw new TypeError("values is not iterable");
  if (typeof t != "function") throw new TypeError("mapper is not a function");
  return Array.from(n, (e, r) => t(e, r, n));
}
function Jt(n, t, e) {
  if (typeof t != "function") throw new TypeError("reducer is not a function");
  let r = n[Symbol.iterator](),
    i,
    o,
    f = -1;
  if (arguments.length < 3) {
    if ((({ done: i, value: e } = r.next()), i)) return;
    ++f;
  }
  for (; ({ done: i, value: o } = r.next()), !i; ) e = t(e, o, ++f, n);
  return e;
}
function Kt(n) {
  if (typeof n[Symbol.iterator] != "function") throw new TypeError("values is not iterable");
  return Array.from(n).reverse();
}
function Qt(n, ...t) {
  n = new R(n);
  for (const e of t) for (const r of e) n.delete(r);
  return n;
}
function Zt(n, t) {
  const e = t[Symbol.iterator](),
    r = new R();
  for (const i of n) {
    if (r.has(i)) return !1;
    let o, f;
    for (; ({ value: o, done: f } = e.next()) && !f; ) {
      if (Object.is(i, o)) return !1;
      r.add(o);
    }
  }
  return !0;
}
function _t(n, ...t) {
  (n = new R(n)), (t = t.map(vt));
  n: for (const e of n)
    for (const r of t)
      if (!r.has(e)) {
        n.delete(e);
        continue n;
      }
  return n;
}
function vt(n) {
  return n instanceof R ? n : new R(n);
}
function Dn(n, t) {
  const e = n[Symbol.iterator](),
    r = new Set();
  for (const i of t) {
    const o = Mn(i);
    if (r.has(o)) continue;
    let f, u;
    for (; ({ value: f, done: u } = e.next()); ) {
      if (u) return !1;
      const l = Mn(f);
      if ((r.add(l), Object.is(o, l))) break;
    }
  }
  return !0;
}
function Mn(n) {
  return n !== null && typeof n == "object" ? n.valueOf() : n;
}
function ne(n, t) {
  return Dn(t, n);
}
function te(...n) {
  const t = new R();
  for (const e of n) for (const r of e) t.add(r);
  return t;
}
var pn,
  An,
  _n,
  vn,
  un,
  tt,
  $,
  G,
  R,
  yt,
  Mt,
  xt,
  pt,
  At,
  Dt,
  dn = gn(() => {
    (pn = fn(b)), (An = pn.right), (_n = pn.left), (vn = fn(Y).center);
    (un = bn(cn)), (tt = bn(et));
    $ = class {
      constructor() {
        (this._partials = new Float64Array(32)), (this._n = 0);
      }
      add(t) {
        let e = this._partials,
          r = 0;
        for (let i = 0; i < this._n && i < 32; i++) {
          const o = e[i],
            f = t + o,
            u = Math.abs(t) < Math.abs(o) ? t - (f - o) : o - (f - t);
          u && (e[r++] = u), (t = f);
        }
        return (e[r] = t), (this._n = r + 1), this;
      }
      valueOf() {
        let t = this._partials,
          e = this._n,
          r,
          i,
          o,
          f = 0;
        if (e > 0) {
          for (f = t[--e]; e > 0 && ((r = f), (i = t[--e]), (f = r + i), (o = i - (f - r)), !o); );
          e > 0 &&
            ((o < 0 && t[e - 1] < 0) || (o > 0 && t[e - 1] > 0)) &&
            ((i = o * 2), (r = f + i), i == r - f && (f = r));
        }
        return f;
      }
    };
    (G = class extends Map {
      constructor(t, e = kn) {
        if (
          (super(),
          Object.defineProperties(this, { _intern: { value: new Map() }, _key: { value: e } }),
          t != null)
        )
          for (const [r, i] of t) this.set(r, i);
      }
      get(t) {
        return super.get(rn(this, t));
      }
      has(t) {
        return super.has(rn(this, t));
      }
      set(t, e) {
        return super.set(zn(this, t), e);
      }
      delete(t) {
        return super.delete(In(this, t));
      }
    }),
      (R = class extends Set {
        constructor(t, e = kn) {
          if (
            (super(),
            Object.defineProperties(this, { _intern: { value: new Map() }, _key: { value: e } }),
            t != null)
          )
            for (const r of t) this.add(r);
        }
        has(t) {
          return super.has(rn(this, t));
        }
        add(t) {
          return super.add(zn(this, t));
        }
        delete(t) {
          return super.delete(In(this, t));
        }
      });
    (yt = Array.prototype), (Mt = yt.slice);
    (xt = Math.sqrt(50)), (pt = Math.sqrt(10)), (At = Math.sqrt(2));
    Dt = Cn(Math.random);
  });
var Wn = {};
wn(Wn, { contourDensity: () => ge, contours: () => mn });
function re(n, t) {
  return n - t;
}
function ie(n) {
  for (var t = 0, e = n.length, r = n[e - 1][1] * n[0][0] - n[e - 1][0] * n[0][1]; ++t < e; )
    r += n[t - 1][1] * n[t][0] - n[t - 1][0] * n[t][1];
  return r;
}
function oe(n, t) {
  for (var e = -1, r = t.length, i; ++e < r; ) if ((i = fe(n, t[e]))) return i;
  return 0;
}
function fe(n, t) {
  for (var e = t[0], r = t[1], i = -1, o = 0, f = n.length, u = f - 1; o < f; u = o++) {
    var l = n[o],
      c = l[0],
      h = l[1],
      d = n[u],
      s = d[0],
      m = d[1];
    if (ue(l, d, t)) return 0;
    h > r != m > r && e < ((s - c) * (r - h)) / (m - h) + c && (i = -i);
  }
  return i;
}
function ue(n, t, e) {
  var r;
  return ce(n, t, e) && le(n[(r = +(n[0] === t[0]))], e[r], t[r]);
}
function ce(n, t, e) {
  return (t[0] - n[0]) * (e[1] - n[1]) === (e[0] - n[0]) * (t[1] - n[1]);
}
function le(n, t, e) {
  return (n <= t && t <= e) || (e <= t && t <= n);
}
function he() {}
function mn() {
  var n = 1,
    t = 1,
    e = _,
    r = l;
  function i(c) {
    var h = e(c);
    if (Array.isArray(h)) h = h.slice().sort(re);
    else {
      const d = L(c, se);
      for (h = W(...Z(d[0], d[1], h), h); h[h.length - 1] >= d[1]; ) h.pop();
      for (; h[1] < d[0]; ) h.shift();
    }
    return h.map((d) => o(c, d));
  }
  function o(c, h) {
    const d = h == null ? NaN : +h;
    if (isNaN(d)) throw new Error(`invalid value: ${h}`);
    var s = [],
      m = [];
    return (
      f(c, d, (g) => {
        r(g, c, d), ie(g) > 0 ? s.push([g]) : m.push(g);
      }),
      m.forEach((g) => {
        for (var x = 0, E = s.length, M; x < E; ++x)
          if (oe((M = s[x])[0], g) !== -1) {
            M.push(g);
            return;
          }
      }),
      { type: "MultiPolygon", value: h, coordinates: s }
    );
  }
  function f(c, h, d) {
    var s = [],
      m = [],
      g,
      x,
      E,
      M,
      a,
      p;
    for (g = x = -1, M = O(c[0], h), j[M << 1].forEach(y); ++g < n - 1; )
      (E = M), (M = O(c[g + 1], h)), j[E | (M << 1)].forEach(y);
    for (j[M << 0].forEach(y); ++x < t - 1; ) {
      for (
        g = -1, M = O(c[x * n + n], h), a = O(c[x * n], h), j[(M << 1) | (a << 2)].forEach(y);
        ++g < n - 1;
      )
        (E = M),
          (M = O(c[x * n + n + g + 1], h)),
          (p = a),
          (a = O(c[x * n + g + 1], h)),
          j[E | (M << 1) | (a << 2) | (p << 3)].forEach(y);
      j[M | (a << 3)].forEach(y);
    }
    for (g = -1, a = c[x * n] >= h, j[a << 2].forEach(y); ++g < n - 1; )
      (p = a), (a = O(c[x * n + g + 1], h)), j[(a << 2) | (p << 3)].forEach(y);
    j[a << 3].forEach(y);
    function y(A) {
      var I = [A[0][0] + g, A[0][1] + x],
        N = [A[1][0] + g, A[1][1] + x],
        k = u(I),
        q = u(N),
        w,
        z;
      (w = m[k])
        ? (z = s[q])
          ? (delete m[w.end],
            delete s[z.start],
            w === z
              ? (w.ring.push(N), d(w.ring))
              : (s[w.start] = m[z.end] =
                  { start: w.start, end: z.end, ring: w.ring.concat(z.ring) }))
          : (delete m[w.end], w.ring.push(N), (m[(w.end = q)] = w))
        : (w = s[q])
          ? (z = m[k])
            ? (delete s[w.start],
              delete m[z.end],
              w === z
                ? (w.ring.push(N), d(w.ring))
                : (s[z.start] = m[w.end] =
                    { start: z.start, end: w.end, ring: z.ring.concat(w.ring) }))
            : (delete s[w.start], w.ring.unshift(I), (s[(w.start = k)] = w))
          : (s[k] = m[q] = { start: k, end: q, ring: [I, N] });
    }
  }
  function u(c) {
    return c[0] * 2 + c[1] * (n + 1) * 4;
  }
  function l(c, h, d) {
    c.forEach((s) => {
      var m = s[0],
        g = s[1],
        x = m | 0,
        E = g | 0,
        M = an(h[E * n + x]);
      m > 0 && m < n && x === m && (s[0] = $n(m, an(h[E * n + x - 1]), M, d)),
        g > 0 && g < t && E === g && (s[1] = $n(g, an(h[(E - 1) * n + x]), M, d));
    });
  }
  return (
    (i.contour = o),
    (i.size = function (c) {
      if (!arguments.length) return [n, t];
      var h = Math.floor(c[0]),
        d = Math.floor(c[1]);
      if (!(h >= 0 && d >= 0)) throw new Error("invalid size");
      return (n = h), (t = d), i;
    }),
    (i.thresholds = function (c) {
      return arguments.length
        ? ((e = typeof c == "function" ? c : Array.isArray(c) ? F(Gn.call(c)) : F(c)), i)
        : e;
    }),
    (i.smooth = function (c) {
      return arguments.length ? ((r = c ? l : he), i) : r === l;
    }),
    i
  );
}
function se(n) {
  return isFinite(n) ? n : NaN;
}
function O(n, t) {
  return n == null ? !1 : +n >= t;
}
function an(n) {
  return n == null || isNaN((n = +n)) ? -1 / 0 : n;
}
function $n(n, t, e, r) {
  const i = r - t,
    o = e - t,
    f = isFinite(i) || isFinite(o) ? i / o : Math.sign(i) / Math.sign(o);
  return isNaN(f) ? n : n + f - 0.5;
}
function de(n) {
  return n[0];
}
function ae(n) {
  return n[1];
}
function me() {
  return 1;
}
function ge() {
  var n = de,
    t = ae,
    e = me,
    r = 960,
    i = 500,
    o = 20,
    f = 2,
    u = o * 3,
    l = (r + u * 2) >> f,
    c = (i + u * 2) >> f,
    h = F(20);
  function d(a) {
    var p = new Float32Array(l * c),
      y = 2 ** -f,
      A = -1;
    for (const nn of a) {
      var I = (n(nn, ++A, a) + u) * y,
        N = (t(nn, A, a) + u) * y,
        k = +e(nn, A, a);
      if (k && I >= 0 && I < l && N >= 0 && N < c) {
        var q = Math.floor(I),
          w = Math.floor(N),
          z = I - q - 0.5,
          X = N - w - 0.5;
        (p[q + w * l] += (1 - z) * (1 - X) * k),
          (p[q + 1 + w * l] += z * (1 - X) * k),
          (p[q + 1 + (w + 1) * l] += z * X * k),
          (p[q + (w + 1) * l] += (1 - z) * X * k);
      }
    }
    return un({ data: p, width: l, height: c }, o * y), p;
  }
  function s(a) {
    var p = d(a),
      y = h(p),
      A = 2 ** (2 * f);
    return (
      Array.isArray(y) || (y = W(Number.MIN_VALUE, B(p) / A, y)),
      mn()
        .size([l, c])
        .thresholds(y.map((I) => I * A))(p)
        .map((I, N) => ((I.value = +y[N]), m(I)))
    );
  }
  s.contours = (a) => {
    var p = d(a),
      y = mn().size([l, c]),
      A = 2 ** (2 * f),
      I = (N) => {
        N = +N;
        var k = m(y.contour(p, N * A));
        return (k.value = N), k;
      };
    return Object.defineProperty(I, "max", { get: () => B(p) / A }), I;
  };
  function m(a) {
    return a.coordinates.forEach(g), a;
  }
  function g(a) {
    a.forEach(x);
  }
  function x(a) {
    a.forEach(E);
  }
  function E(a) {
    (a[0] = a[0] * 2 ** f - u), (a[1] = a[1] * 2 ** f - u);
  }
  function M() {
    return (u = o * 3), (l = (r + u * 2) >> f), (c = (i + u * 2) >> f), s;
  }
  return (
    (s.x = function (a) {
      return arguments.length ? ((n = typeof a == "function" ? a : F(+a)), s) : n;
    }),
    (s.y = function (a) {
      return arguments.length ? ((t = typeof a == "function" ? a : F(+a)), s) : t;
    }),
    (s.weight = function (a) {
      return arguments.length ? ((e = typeof a == "function" ? a : F(+a)), s) : e;
    }),
    (s.size = function (a) {
      if (!arguments.length) return [r, i];
      var p = +a[0],
        y = +a[1];
      if (!(p >= 0 && y >= 0)) throw new Error("invalid size");
      return (r = p), (i = y), M();
    }),
    (s.cellSize = function (a) {
      if (!arguments.length) return 1 << f;
      if (!((a = +a) >= 1)) throw new Error("invalid cell size");
      return (f = Math.floor(Math.log(a) / Math.LN2)), M();
    }),
    (s.thresholds = function (a) {
      return arguments.length
        ? ((h = typeof a == "function" ? a : Array.isArray(a) ? F(Gn.call(a)) : F(a)), s)
        : h;
    }),
    (s.bandwidth = function (a) {
      if (!arguments.length) return Math.sqrt(o * (o + 1));
      if (!((a = +a) >= 0)) throw new Error("invalid bandwidth");
      return (o = (Math.sqrt(4 * a * a + 1) - 1) / 2), M();
    }),
    s
  );
}
var ee,
  Gn,
  F,
  j,
  Xn = gn(() => {
    dn();
    (ee = Array.prototype), (Gn = ee.slice);
    F = (n) => () => n;
    j = [
      [],
      [
        [
          [1, 1.5],
          [0.5, 1],
        ],
      ],
      [
        [
          [1.5, 1],
          [1, 1.5],
        ],
      ],
      [
        [
          [1.5, 1],
          [0.5, 1],
        ],
      ],
      [
        [
          [1, 0.5],
          [1.5, 1],
        ],
      ],
      [
        [
          [1, 1.5],
          [0.5, 1],
        ],
        [
          [1, 0.5],
          [1.5, 1],
        ],
      ],
      [
        [
          [1, 0.5],
          [1, 1.5],
        ],
      ],
      [
        [
          [1, 0.5],
          [0.5, 1],
        ],
      ],
      [
        [
          [0.5, 1],
          [1, 0.5],
        ],
      ],
      [
        [
          [1, 1.5],
          [1, 0.5],
        ],
      ],
      [
        [
          [0.5, 1],
          [1, 0.5],
        ],
        [
          [1.5, 1],
          [1, 1.5],
        ],
      ],
      [
        [
          [1.5, 1],
          [1, 0.5],
        ],
      ],
      [
        [
          [0.5, 1],
          [1.5, 1],
        ],
      ],
      [
        [
          [1, 1.5],
          [1.5, 1],
        ],
      ],
      [
        [
          [0.5, 1],
          [1, 1.5],
        ],
      ],
      [],
    ];
  });
var { ticks: we } = (dn(), yn(Un)),
  { contours: ye } = (Xn(), yn(Wn));
module.exports = { ticks: we, contours: ye };
