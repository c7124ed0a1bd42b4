"use strict";
var Lt = Object.defineProperty;
var ns = Object.getOwnPropertyDescriptor;
var is = Object.getOwnPropertyNames;
var ls = Object.prototype.hasOwnProperty;
var T = (n, e, s) => () => {
  if (s) throw s[0];
  try {
    return n && (e = n((n = 0))), e;
  } catch (t) {
    throw ((s = [t]), t);
  }
};
var hs = (n, e) => {
    for (var s in e) Lt(n, s, { get: e[s], enumerable: !0 });
  },
  us = (n, e, s, t) => {
    if ((e && typeof e == "object") || typeof e == "function")
      for (const r of is(e))
        !ls.call(n, r) &&
          r !== s &&
          Lt(n, r, { get: () => e[r], enumerable: !(t = ns(e, r)) || t.enumerable });
    return n;
  };
var fs = (n) => us(Lt({}, "__esModule", { value: !0 }), n);
function C(n) {
  const e = cs.call(n);
  return e.endsWith("Array]") && !e.includes("Big");
}
var cs,
  tt = T(() => {
    cs = Object.prototype.toString;
  });
function Vt(n, e = {}) {
  if (!C(n)) throw new TypeError("input must be an array");
  if (n.length === 0) throw new TypeError("input must not be empty");
  const { fromIndex: s = 0, toIndex: t = n.length } = e;
  if (s < 0 || s >= n.length || !Number.isInteger(s))
    throw new Error("fromIndex must be a positive integer smaller than length");
  if (t <= s || t > n.length || !Number.isInteger(t))
    throw new Error(
      "toIndex must be an integer greater than fromIndex and at most equal to length",
    );
  let r = n[s];
  for (let o = s + 1; o < t; o++) n[o] > r && (r = n[o]);
  return r;
}
var Kt = T(() => {
  tt();
});
function Ut(n, e = {}) {
  if (!C(n)) throw new TypeError("input must be an array");
  if (n.length === 0) throw new TypeError("input must not be empty");
  const { fromIndex: s = 0, toIndex: t = n.length } = e;
  if (s < 0 || s >= n.length || !Number.isInteger(s))
    throw new Error("fromIndex must be a positive integer smaller than length");
  if (t <= s || t > n.length || !Number.isInteger(t))
    throw new Error(
      "toIndex must be an integer greater than fromIndex and at most equal to length",
    );
  let r = n[s];
  for (let o = s + 1; o < t; o++) n[o] < r && (r = n[o]);
  return r;
}
var Xt = T(() => {
  tt();
});
function Dt(n, e = {}) {
  if (C(n)) {
    if (n.length === 0) throw new TypeError("input must not be empty");
  } else throw new TypeError("input must be an array");
  let s;
  if (e.output !== void 0) {
    if (!C(e.output)) throw new TypeError("output option must be an array if specified");
    s = e.output;
  } else s = new Array(n.length);
  const t = Ut(n),
    r = Vt(n);
  if (t === r)
    throw new RangeError(
      "minimum and maximum input values are equal. Cannot rescale a constant array",
    );
  const { min: o = e.autoMinMax ? t : 0, max: l = e.autoMinMax ? r : 1 } = e;
  if (o >= l) throw new RangeError("min option must be smaller than max option");
  const i = (l - o) / (r - t);
  for (let h = 0; h < n.length; h++) s[h] = (n[h] - t) * i + o;
  return s;
}
var Zt = T(() => {
  tt();
  Kt();
  Xt();
});
function Ht() {
  return Ot(this);
}
function Ot(n, e = {}) {
  const { maxRows: s = 15, maxColumns: t = 10, maxNumSize: r = 8, padMinus: o = "auto" } = e;
  return `${n.constructor.name} {
${Ft}[
${At}${ms(n, s, t, r, o)}
${Ft}]
${Ft}rows: ${n.rows}
${Ft}columns: ${n.columns}
}`;
}
function ms(n, e, s, t, r) {
  const { rows: o, columns: l } = n,
    i = Math.min(o, e),
    h = Math.min(l, s),
    u = [];
  if (r === "auto") {
    r = !1;
    t: for (let m = 0; m < i; m++)
      for (let f = 0; f < h; f++)
        if (n.get(m, f) < 0) {
          r = !0;
          break t;
        }
  }
  for (let m = 0; m < i; m++) {
    const f = [];
    for (let w = 0; w < h; w++) f.push(as(n.get(m, w), t, r));
    u.push(`${f.join(" ")}`);
  }
  return (
    h !== l && (u[u.length - 1] += ` ... ${l - s} more columns`),
    i !== o && u.push(`... ${o - e} more rows`),
    u.join(`
${At}`)
  );
}
function as(n, e, s) {
  return (n >= 0 && s ? ` ${_t(n, e - 1)}` : _t(n, e)).padEnd(e);
}
function _t(n, e) {
  const s = n.toString();
  if (s.length <= e) return s;
  let t = n.toFixed(e);
  if (
    (t.length > e && (t = n.toFixed(Math.max(0, e - (t.length - e)))),
    t.length <= e && !t.startsWith("0.000") && !t.startsWith("-0.000"))
  )
    return t;
  let r = n.toExponential(e);
  return r.length > e && (r = n.toExponential(Math.max(0, e - (r.length - e)))), r.slice(0);
}
var Ft,
  At,
  te = T(() => {
    (Ft = " ".repeat(2)), (At = " ".repeat(4));
  });
function ee(n, e) {
  (n.prototype.add = function (t) {
    return typeof t == "number" ? this.addS(t) : this.addM(t);
  }),
    (n.prototype.addS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) + t);
      return this;
    }),
    (n.prototype.addM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) + t.get(r, o));
      return this;
    }),
    (n.add = (t, r) => new e(t).add(r)),
    (n.prototype.sub = function (t) {
      return typeof t == "number" ? this.subS(t) : this.subM(t);
    }),
    (n.prototype.subS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) - t);
      return this;
    }),
    (n.prototype.subM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) - t.get(r, o));
      return this;
    }),
    (n.sub = (t, r) => new e(t).sub(r)),
    (n.prototype.subtract = n.prototype.sub),
    (n.prototype.subtractS = n.prototype.subS),
    (n.prototype.subtractM = n.prototype.subM),
    (n.subtract = n.sub),
    (n.prototype.mul = function (t) {
      return typeof t == "number" ? this.mulS(t) : this.mulM(t);
    }),
    (n.prototype.mulS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) * t);
      return this;
    }),
    (n.prototype.mulM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) * t.get(r, o));
      return this;
    }),
    (n.mul = (t, r) => new e(t).mul(r)),
    (n.prototype.multiply = n.prototype.mul),
    (n.prototype.multiplyS = n.prototype.mulS),
    (n.prototype.multiplyM = n.prototype.mulM),
    (n.multiply = n.mul),
    (n.prototype.div = function (t) {
      return typeof t == "number" ? this.divS(t) : this.divM(t);
    }),
    (n.prototype.divS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) / t);
      return this;
    }),
    (n.prototype.divM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) / t.get(r, o));
      return this;
    }),
    (n.div = (t, r) => new e(t).div(r)),
    (n.prototype.divide = n.prototype.div),
    (n.prototype.divideS = n.prototype.divS),
    (n.prototype.divideM = n.prototype.divM),
    (n.divide = n.div),
    (n.prototype.mod = function (t) {
      return typeof t == "number" ? this.modS(t) : this.modM(t);
    }),
    (n.prototype.modS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) % t);
      return this;
    }),
    (n.prototype.modM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) % t.get(r, o));
      return this;
    }),
    (n.mod = (t, r) => new e(t).mod(r)),
    (n.prototype.modulus = n.prototype.mod),
    (n.prototype.modulusS = n.prototype.modS),
    (n.prototype.modulusM = n.prototype.modM),
    (n.modulus = n.mod),
    (n.prototype.and = function (t) {
      return typeof t == "number" ? this.andS(t) : this.andM(t);
    }),
    (n.prototype.andS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) & t);
      return this;
    }),
    (n.prototype.andM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) & t.get(r, o));
      return this;
    }),
    (n.and = (t, r) => new e(t).and(r)),
    (n.prototype.or = function (t) {
      return typeof t == "number" ? this.orS(t) : this.orM(t);
    }),
    (n.prototype.orS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) | t);
      return this;
    }),
    (n.prototype.orM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) | t.get(r, o));
      return this;
    }),
    (n.or = (t, r) => new e(t).or(r)),
    (n.prototype.xor = function (t) {
      return typeof t == "number" ? this.xorS(t) : this.xorM(t);
    }),
    (n.prototype.xorS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) ^ t);
      return this;
    }),
    (n.prototype.xorM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) ^ t.get(r, o));
      return this;
    }),
    (n.xor = (t, r) => new e(t).xor(r)),
    (n.prototype.leftShift = function (t) {
      return typeof t == "number" ? this.leftShiftS(t) : this.leftShiftM(t);
    }),
    (n.prototype.leftShiftS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) << t);
      return this;
    }),
    (n.prototype.leftShiftM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) << t.get(r, o));
      return this;
    }),
    (n.leftShift = (t, r) => new e(t).leftShift(r)),
    (n.prototype.signPropagatingRightShift = function (t) {
      return typeof t == "number"
        ? this.signPropagatingRightShiftS(t)
        : this.signPropagatingRightShiftM(t);
    }),
    (n.prototype.signPropagatingRightShiftS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) >> t);
      return this;
    }),
    (n.prototype.signPropagatingRightShiftM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) >> t.get(r, o));
      return this;
    }),
    (n.signPropagatingRightShift = (t, r) => new e(t).signPropagatingRightShift(r)),
    (n.prototype.rightShift = function (t) {
      return typeof t == "number" ? this.rightShiftS(t) : this.rightShiftM(t);
    }),
    (n.prototype.rightShiftS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) >>> t);
      return this;
    }),
    (n.prototype.rightShiftM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) >>> t.get(r, o));
      return this;
    }),
    (n.rightShift = (t, r) => new e(t).rightShift(r)),
    (n.prototype.zeroFillRightShift = n.prototype.rightShift),
    (n.prototype.zeroFillRightShiftS = n.prototype.rightShiftS),
    (n.prototype.zeroFillRightShiftM = n.prototype.rightShiftM),
    (n.zeroFillRightShift = n.rightShift),
    (n.prototype.not = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, ~this.get(t, r));
      return this;
    }),
    (n.not = (t) => new e(t).not()),
    (n.prototype.abs = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.abs(this.get(t, r)));
      return this;
    }),
    (n.abs = (t) => new e(t).abs()),
    (n.prototype.acos = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.acos(this.get(t, r)));
      return this;
    }),
    (n.acos = (t) => new e(t).acos()),
    (n.prototype.acosh = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.acosh(this.get(t, r)));
      return this;
    }),
    (n.acosh = (t) => new e(t).acosh()),
    (n.prototype.asin = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.asin(this.get(t, r)));
      return this;
    }),
    (n.asin = (t) => new e(t).asin()),
    (n.prototype.asinh = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.asinh(this.get(t, r)));
      return this;
    }),
    (n.asinh = (t) => new e(t).asinh()),
    (n.prototype.atan = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.atan(this.get(t, r)));
      return this;
    }),
    (n.atan = (t) => new e(t).atan()),
    (n.prototype.atanh = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.atanh(this.get(t, r)));
      return this;
    }),
    (n.atanh = (t) => new e(t).atanh()),
    (n.prototype.cbrt = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.cbrt(this.get(t, r)));
      return this;
    }),
    (n.cbrt = (t) => new e(t).cbrt()),
    (n.prototype.ceil = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.ceil(this.get(t, r)));
      return this;
    }),
    (n.ceil = (t) => new e(t).ceil()),
    (n.prototype.clz32 = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.clz32(this.get(t, r)));
      return this;
    }),
    (n.clz32 = (t) => new e(t).clz32()),
    (n.prototype.cos = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.cos(this.get(t, r)));
      return this;
    }),
    (n.cos = (t) => new e(t).cos()),
    (n.prototype.cosh = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.cosh(this.get(t, r)));
      return this;
    }),
    (n.cosh = (t) => new e(t).cosh()),
    (n.prototype.exp = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.exp(this.get(t, r)));
      return this;
    }),
    (n.exp = (t) => new e(t).exp()),
    (n.prototype.expm1 = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.expm1(this.get(t, r)));
      return this;
    }),
    (n.expm1 = (t) => new e(t).expm1()),
    (n.prototype.floor = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.floor(this.get(t, r)));
      return this;
    }),
    (n.floor = (t) => new e(t).floor()),
    (n.prototype.fround = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.fround(this.get(t, r)));
      return this;
    }),
    (n.fround = (t) => new e(t).fround()),
    (n.prototype.log = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.log(this.get(t, r)));
      return this;
    }),
    (n.log = (t) => new e(t).log()),
    (n.prototype.log1p = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.log1p(this.get(t, r)));
      return this;
    }),
    (n.log1p = (t) => new e(t).log1p()),
    (n.prototype.log10 = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.log10(this.get(t, r)));
      return this;
    }),
    (n.log10 = (t) => new e(t).log10()),
    (n.prototype.log2 = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.log2(this.get(t, r)));
      return this;
    }),
    (n.log2 = (t) => new e(t).log2()),
    (n.prototype.round = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.round(this.get(t, r)));
      return this;
    }),
    (n.round = (t) => new e(t).round()),
    (n.prototype.sign = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.sign(this.get(t, r)));
      return this;
    }),
    (n.sign = (t) => new e(t).sign()),
    (n.prototype.sin = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.sin(this.get(t, r)));
      return this;
    }),
    (n.sin = (t) => new e(t).sin()),
    (n.prototype.sinh = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.sinh(this.get(t, r)));
      return this;
    }),
    (n.sinh = (t) => new e(t).sinh()),
    (n.prototype.sqrt = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.sqrt(this.get(t, r)));
      return this;
    }),
    (n.sqrt = (t) => new e(t).sqrt()),
    (n.prototype.tan = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.tan(this.get(t, r)));
      return this;
    }),
    (n.tan = (t) => new e(t).tan()),
    (n.prototype.tanh = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.tanh(this.get(t, r)));
      return this;
    }),
    (n.tanh = (t) => new e(t).tanh()),
    (n.prototype.trunc = function () {
      for (let t = 0; t < this.rows; t++)
        for (let r = 0; r < this.columns; r++) this.set(t, r, Math.trunc(this.get(t, r)));
      return this;
    }),
    (n.trunc = (t) => new e(t).trunc()),
    (n.pow = (t, r) => new e(t).pow(r)),
    (n.prototype.pow = function (t) {
      return typeof t == "number" ? this.powS(t) : this.powM(t);
    }),
    (n.prototype.powS = function (t) {
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) ** t);
      return this;
    }),
    (n.prototype.powM = function (t) {
      if (((t = e.checkMatrix(t)), this.rows !== t.rows || this.columns !== t.columns))
        throw new RangeError("Matrices dimensions must be equal");
      for (let r = 0; r < this.rows; r++)
        for (let o = 0; o < this.columns; o++) this.set(r, o, this.get(r, o) ** t.get(r, o));
      return this;
    });
}
var se = T(() => {});
function G(n, e, s) {
  const t = s ? n.rows : n.rows - 1;
  if (e < 0 || e > t) throw new RangeError("Row index out of range");
}
function K(n, e, s) {
  const t = s ? n.columns : n.columns - 1;
  if (e < 0 || e > t) throw new RangeError("Column index out of range");
}
function ft(n, e) {
  if ((e.to1DArray && (e = e.to1DArray()), e.length !== n.columns))
    throw new RangeError("vector size must be the same as the number of columns");
  return e;
}
function ct(n, e) {
  if ((e.to1DArray && (e = e.to1DArray()), e.length !== n.rows))
    throw new RangeError("vector size must be the same as the number of rows");
  return e;
}
function gt(n, e) {
  if (!C(e)) throw new TypeError("row indices must be an array");
  for (let s = 0; s < e.length; s++)
    if (e[s] < 0 || e[s] >= n.rows) throw new RangeError("row indices are out of range");
}
function wt(n, e) {
  if (!C(e)) throw new TypeError("column indices must be an array");
  for (let s = 0; s < e.length; s++)
    if (e[s] < 0 || e[s] >= n.columns) throw new RangeError("column indices are out of range");
}
function Mt(n, e, s, t, r) {
  if (arguments.length !== 5) throw new RangeError("expected 4 arguments");
  if (
    (Bt("startRow", e),
    Bt("endRow", s),
    Bt("startColumn", t),
    Bt("endColumn", r),
    e > s ||
      t > r ||
      e < 0 ||
      e >= n.rows ||
      s < 0 ||
      s >= n.rows ||
      t < 0 ||
      t >= n.columns ||
      r < 0 ||
      r >= n.columns)
  )
    throw new RangeError("Submatrix indices are out of range");
}
function bt(n, e = 0) {
  const s = [];
  for (let t = 0; t < n; t++) s.push(e);
  return s;
}
function Bt(n, e) {
  if (typeof e != "number") throw new TypeError(`${n} must be a number`);
}
function mt(n) {
  if (n.isEmpty()) throw new Error("Empty matrix has no elements to index");
}
var ot = T(() => {
  tt();
});
function re(n) {
  const e = bt(n.rows);
  for (let s = 0; s < n.rows; ++s) for (let t = 0; t < n.columns; ++t) e[s] += n.get(s, t);
  return e;
}
function oe(n) {
  const e = bt(n.columns);
  for (let s = 0; s < n.rows; ++s) for (let t = 0; t < n.columns; ++t) e[t] += n.get(s, t);
  return e;
}
function ne(n) {
  let e = 0;
  for (let s = 0; s < n.rows; s++) for (let t = 0; t < n.columns; t++) e += n.get(s, t);
  return e;
}
function ie(n) {
  const e = bt(n.rows, 1);
  for (let s = 0; s < n.rows; ++s) for (let t = 0; t < n.columns; ++t) e[s] *= n.get(s, t);
  return e;
}
function le(n) {
  const e = bt(n.columns, 1);
  for (let s = 0; s < n.rows; ++s) for (let t = 0; t < n.columns; ++t) e[t] *= n.get(s, t);
  return e;
}
function he(n) {
  let e = 1;
  for (let s = 0; s < n.rows; s++) for (let t = 0; t < n.columns; t++) e *= n.get(s, t);
  return e;
}
function ue(n, e, s) {
  const t = n.rows,
    r = n.columns,
    o = [];
  for (let l = 0; l < t; l++) {
    let i = 0,
      h = 0,
      u = 0;
    for (let m = 0; m < r; m++) (u = n.get(l, m) - s[l]), (i += u), (h += u * u);
    e ? o.push((h - (i * i) / r) / (r - 1)) : o.push((h - (i * i) / r) / r);
  }
  return o;
}
function fe(n, e, s) {
  const t = n.rows,
    r = n.columns,
    o = [];
  for (let l = 0; l < r; l++) {
    let i = 0,
      h = 0,
      u = 0;
    for (let m = 0; m < t; m++) (u = n.get(m, l) - s[l]), (i += u), (h += u * u);
    e ? o.push((h - (i * i) / t) / (t - 1)) : o.push((h - (i * i) / t) / t);
  }
  return o;
}
function ce(n, e, s) {
  let t = n.rows,
    r = n.columns,
    o = t * r,
    l = 0,
    i = 0,
    h = 0;
  for (let u = 0; u < t; u++)
    for (let m = 0; m < r; m++) (h = n.get(u, m) - s), (l += h), (i += h * h);
  return e ? (i - (l * l) / o) / (o - 1) : (i - (l * l) / o) / o;
}
function me(n, e) {
  for (let s = 0; s < n.rows; s++)
    for (let t = 0; t < n.columns; t++) n.set(s, t, n.get(s, t) - e[s]);
}
function ae(n, e) {
  for (let s = 0; s < n.rows; s++)
    for (let t = 0; t < n.columns; t++) n.set(s, t, n.get(s, t) - e[t]);
}
function ge(n, e) {
  for (let s = 0; s < n.rows; s++) for (let t = 0; t < n.columns; t++) n.set(s, t, n.get(s, t) - e);
}
function we(n) {
  const e = [];
  for (let s = 0; s < n.rows; s++) {
    let t = 0;
    for (let r = 0; r < n.columns; r++) t += n.get(s, r) ** 2 / (n.columns - 1);
    e.push(Math.sqrt(t));
  }
  return e;
}
function pe(n, e) {
  for (let s = 0; s < n.rows; s++)
    for (let t = 0; t < n.columns; t++) n.set(s, t, n.get(s, t) / e[s]);
}
function de(n) {
  const e = [];
  for (let s = 0; s < n.columns; s++) {
    let t = 0;
    for (let r = 0; r < n.rows; r++) t += n.get(r, s) ** 2 / (n.rows - 1);
    e.push(Math.sqrt(t));
  }
  return e;
}
function ye(n, e) {
  for (let s = 0; s < n.rows; s++)
    for (let t = 0; t < n.columns; t++) n.set(s, t, n.get(s, t) / e[t]);
}
function Me(n) {
  let e = n.size - 1,
    s = 0;
  for (let t = 0; t < n.columns; t++) for (let r = 0; r < n.rows; r++) s += n.get(r, t) ** 2 / e;
  return Math.sqrt(s);
}
function be(n, e) {
  for (let s = 0; s < n.rows; s++) for (let t = 0; t < n.columns; t++) n.set(s, t, n.get(s, t) / e);
}
var je = T(() => {
  ot();
});
function Se(n, e) {
  return n - e;
}
function gs(n) {
  return n.every((e) => typeof e == "number");
}
var D,
  d,
  W = T(() => {
    tt();
    Zt();
    te();
    se();
    je();
    ot();
    D = class n {
      static from1DArray(e, s, t) {
        if (e * s !== t.length) throw new RangeError("data length does not match given dimensions");
        const o = new d(e, s);
        for (let l = 0; l < e; l++) for (let i = 0; i < s; i++) o.set(l, i, t[l * s + i]);
        return o;
      }
      static rowVector(e) {
        const s = new d(1, e.length);
        for (let t = 0; t < e.length; t++) s.set(0, t, e[t]);
        return s;
      }
      static columnVector(e) {
        const s = new d(e.length, 1);
        for (let t = 0; t < e.length; t++) s.set(t, 0, e[t]);
        return s;
      }
      static zeros(e, s) {
        return new d(e, s);
      }
      static ones(e, s) {
        return new d(e, s).fill(1);
      }
      static rand(e, s, t = {}) {
        if (typeof t != "object") throw new TypeError("options must be an object");
        const { random: r = Math.random } = t,
          o = new d(e, s);
        for (let l = 0; l < e; l++) for (let i = 0; i < s; i++) o.set(l, i, r());
        return o;
      }
      static randInt(e, s, t = {}) {
        if (typeof t != "object") throw new TypeError("options must be an object");
        const { min: r = 0, max: o = 1e3, random: l = Math.random } = t;
        if (!Number.isInteger(r)) throw new TypeError("min must be an integer");
        if (!Number.isInteger(o)) throw new TypeError("max must be an integer");
        if (r >= o) throw new RangeError("min must be smaller than max");
        const i = o - r,
          h = new d(e, s);
        for (let u = 0; u < e; u++)
          for (let m = 0; m < s; m++) {
            const f = r + Math.round(l() * i);
            h.set(u, m, f);
          }
        return h;
      }
      static eye(e, s, t) {
        s === void 0 && (s = e), t === void 0 && (t = 1);
        const r = Math.min(e, s),
          o = this.zeros(e, s);
        for (let l = 0; l < r; l++) o.set(l, l, t);
        return o;
      }
      static diag(e, s, t) {
        const r = e.length;
        s === void 0 && (s = r), t === void 0 && (t = s);
        const o = Math.min(r, s, t),
          l = this.zeros(s, t);
        for (let i = 0; i < o; i++) l.set(i, i, e[i]);
        return l;
      }
      static min(e, s) {
        (e = this.checkMatrix(e)), (s = this.checkMatrix(s));
        const t = e.rows,
          r = e.columns,
          o = new d(t, r);
        for (let l = 0; l < t; l++)
          for (let i = 0; i < r; i++) o.set(l, i, Math.min(e.get(l, i), s.get(l, i)));
        return o;
      }
      static max(e, s) {
        (e = this.checkMatrix(e)), (s = this.checkMatrix(s));
        const t = e.rows,
          r = e.columns,
          o = new this(t, r);
        for (let l = 0; l < t; l++)
          for (let i = 0; i < r; i++) o.set(l, i, Math.max(e.get(l, i), s.get(l, i)));
        return o;
      }
      static checkMatrix(e) {
        return n.isMatrix(e) ? e : new d(e);
      }
      static isMatrix(e) {
        return e != null && e.klass === "Matrix";
      }
      get size() {
        return this.rows * this.columns;
      }
      apply(e) {
        if (typeof e != "function") throw new TypeError("callback must be a function");
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) e.call(this, s, t);
        return this;
      }
      applyAlongAxis(e, s) {
        if (typeof e != "function") throw new TypeError("callback must be a function");
        const t = [];
        switch (s) {
          case "row": {
            for (let r = 0; r < this.rows; r++) t.push(e.call(this, this.getRow(r), r));
            break;
          }
          case "column": {
            for (let r = 0; r < this.columns; r++) t.push(e.call(this, this.getColumn(r), r));
            break;
          }
          default:
            throw new Error(`invalid option: ${s}`);
        }
        return t;
      }
      to1DArray() {
        const e = [];
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) e.push(this.get(s, t));
        return e;
      }
      to2DArray() {
        const e = [];
        for (let s = 0; s < this.rows; s++) {
          e.push([]);
          for (let t = 0; t < this.columns; t++) e[s].push(this.get(s, t));
        }
        return e;
      }
      toJSON() {
        return this.to2DArray();
      }
      isRowVector() {
        return this.rows === 1;
      }
      isColumnVector() {
        return this.columns === 1;
      }
      isVector() {
        return this.rows === 1 || this.columns === 1;
      }
      isSquare() {
        return this.rows === this.columns;
      }
      isEmpty() {
        return this.rows === 0 || this.columns === 0;
      }
      isSymmetric() {
        if (this.isSquare()) {
          for (let e = 0; e < this.rows; e++)
            for (let s = 0; s <= e; s++) if (this.get(e, s) !== this.get(s, e)) return !1;
          return !0;
        }
        return !1;
      }
      isDistance() {
        if (!this.isSymmetric()) return !1;
        for (let e = 0; e < this.rows; e++) if (this.get(e, e) !== 0) return !1;
        return !0;
      }
      isEchelonForm() {
        let e = 0,
          s = 0,
          t = -1,
          r = !0,
          o = !1;
        for (; e < this.rows && r; ) {
          for (s = 0, o = !1; s < this.columns && o === !1; )
            this.get(e, s) === 0
              ? s++
              : this.get(e, s) === 1 && s > t
                ? ((o = !0), (t = s))
                : ((r = !1), (o = !0));
          e++;
        }
        return r;
      }
      isReducedEchelonForm() {
        let e = 0,
          s = 0,
          t = -1,
          r = !0,
          o = !1;
        for (; e < this.rows && r; ) {
          for (s = 0, o = !1; s < this.columns && o === !1; )
            this.get(e, s) === 0
              ? s++
              : this.get(e, s) === 1 && s > t
                ? ((o = !0), (t = s))
                : ((r = !1), (o = !0));
          for (let l = s + 1; l < this.rows; l++) this.get(e, l) !== 0 && (r = !1);
          e++;
        }
        return r;
      }
      echelonForm() {
        let e = this.clone(),
          s = 0,
          t = 0;
        for (; s < e.rows && t < e.columns; ) {
          let r = s;
          for (let o = s; o < e.rows; o++) e.get(o, t) > e.get(r, t) && (r = o);
          if (e.get(r, t) === 0) t++;
          else {
            e.swapRows(s, r);
            const o = e.get(s, t);
            for (let l = t; l < e.columns; l++) e.set(s, l, e.get(s, l) / o);
            for (let l = s + 1; l < e.rows; l++) {
              const i = e.get(l, t) / e.get(s, t);
              e.set(l, t, 0);
              for (let h = t + 1; h < e.columns; h++) e.set(l, h, e.get(l, h) - e.get(s, h) * i);
            }
            s++, t++;
          }
        }
        return e;
      }
      reducedEchelonForm() {
        let e = this.echelonForm(),
          s = e.columns,
          t = e.rows,
          r = t - 1;
        for (; r >= 0; )
          if (e.maxRow(r) === 0) r--;
          else {
            let o = 0,
              l = !1;
            for (; o < t && l === !1; ) e.get(r, o) === 1 ? (l = !0) : o++;
            for (let i = 0; i < r; i++) {
              const h = e.get(i, o);
              for (let u = o; u < s; u++) {
                const m = e.get(i, u) - h * e.get(r, u);
                e.set(i, u, m);
              }
            }
            r--;
          }
        return e;
      }
      set() {
        throw new Error("set method is unimplemented");
      }
      get() {
        throw new Error("get method is unimplemented");
      }
      repeat(e = {}) {
        if (typeof e != "object") throw new TypeError("options must be an object");
        const { rows: s = 1, columns: t = 1 } = e;
        if (!Number.isInteger(s) || s <= 0) throw new TypeError("rows must be a positive integer");
        if (!Number.isInteger(t) || t <= 0)
          throw new TypeError("columns must be a positive integer");
        const r = new d(this.rows * s, this.columns * t);
        for (let o = 0; o < s; o++)
          for (let l = 0; l < t; l++) r.setSubMatrix(this, this.rows * o, this.columns * l);
        return r;
      }
      fill(e) {
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) this.set(s, t, e);
        return this;
      }
      neg() {
        return this.mulS(-1);
      }
      getRow(e) {
        G(this, e);
        const s = [];
        for (let t = 0; t < this.columns; t++) s.push(this.get(e, t));
        return s;
      }
      getRowVector(e) {
        return d.rowVector(this.getRow(e));
      }
      setRow(e, s) {
        G(this, e), (s = ft(this, s));
        for (let t = 0; t < this.columns; t++) this.set(e, t, s[t]);
        return this;
      }
      swapRows(e, s) {
        G(this, e), G(this, s);
        for (let t = 0; t < this.columns; t++) {
          const r = this.get(e, t);
          this.set(e, t, this.get(s, t)), this.set(s, t, r);
        }
        return this;
      }
      getColumn(e) {
        K(this, e);
        const s = [];
        for (let t = 0; t < this.rows; t++) s.push(this.get(t, e));
        return s;
      }
      getColumnVector(e) {
        return d.columnVector(this.getColumn(e));
      }
      setColumn(e, s) {
        K(this, e), (s = ct(this, s));
        for (let t = 0; t < this.rows; t++) this.set(t, e, s[t]);
        return this;
      }
      swapColumns(e, s) {
        K(this, e), K(this, s);
        for (let t = 0; t < this.rows; t++) {
          const r = this.get(t, e);
          this.set(t, e, this.get(t, s)), this.set(t, s, r);
        }
        return this;
      }
      addRowVector(e) {
        e = ft(this, e);
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) this.set(s, t, this.get(s, t) + e[t]);
        return this;
      }
      subRowVector(e) {
        e = ft(this, e);
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) this.set(s, t, this.get(s, t) - e[t]);
        return this;
      }
      mulRowVector(e) {
        e = ft(this, e);
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) this.set(s, t, this.get(s, t) * e[t]);
        return this;
      }
      divRowVector(e) {
        e = ft(this, e);
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) this.set(s, t, this.get(s, t) / e[t]);
        return this;
      }
      addColumnVector(e) {
        e = ct(this, e);
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) this.set(s, t, this.get(s, t) + e[s]);
        return this;
      }
      subColumnVector(e) {
        e = ct(this, e);
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) this.set(s, t, this.get(s, t) - e[s]);
        return this;
      }
      mulColumnVector(e) {
        e = ct(this, e);
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) this.set(s, t, this.get(s, t) * e[s]);
        return this;
      }
      divColumnVector(e) {
        e = ct(this, e);
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) this.set(s, t, this.get(s, t) / e[s]);
        return this;
      }
      mulRow(e, s) {
        G(this, e);
        for (let t = 0; t < this.columns; t++) this.set(e, t, this.get(e, t) * s);
        return this;
      }
      mulColumn(e, s) {
        K(this, e);
        for (let t = 0; t < this.rows; t++) this.set(t, e, this.get(t, e) * s);
        return this;
      }
      max(e) {
        if (this.isEmpty()) return NaN;
        switch (e) {
          case "row": {
            const s = new Array(this.rows).fill(Number.NEGATIVE_INFINITY);
            for (let t = 0; t < this.rows; t++)
              for (let r = 0; r < this.columns; r++)
                this.get(t, r) > s[t] && (s[t] = this.get(t, r));
            return s;
          }
          case "column": {
            const s = new Array(this.columns).fill(Number.NEGATIVE_INFINITY);
            for (let t = 0; t < this.rows; t++)
              for (let r = 0; r < this.columns; r++)
                this.get(t, r) > s[r] && (s[r] = this.get(t, r));
            return s;
          }
          case void 0: {
            let s = this.get(0, 0);
            for (let t = 0; t < this.rows; t++)
              for (let r = 0; r < this.columns; r++) this.get(t, r) > s && (s = this.get(t, r));
            return s;
          }
          default:
            throw new Error(`invalid option: ${e}`);
        }
      }
      maxIndex() {
        mt(this);
        let e = this.get(0, 0),
          s = [0, 0];
        for (let t = 0; t < this.rows; t++)
          for (let r = 0; r < this.columns; r++)
            this.get(t, r) > e && ((e = this.get(t, r)), (s[0] = t), (s[1] = r));
        return s;
      }
      min(e) {
        if (this.isEmpty()) return NaN;
        switch (e) {
          case "row": {
            const s = new Array(this.rows).fill(Number.POSITIVE_INFINITY);
            for (let t = 0; t < this.rows; t++)
              for (let r = 0; r < this.columns; r++)
                this.get(t, r) < s[t] && (s[t] = this.get(t, r));
            return s;
          }
          case "column": {
            const s = new Array(this.columns).fill(Number.POSITIVE_INFINITY);
            for (let t = 0; t < this.rows; t++)
              for (let r = 0; r < this.columns; r++)
                this.get(t, r) < s[r] && (s[r] = this.get(t, r));
            return s;
          }
          case void 0: {
            let s = this.get(0, 0);
            for (let t = 0; t < this.rows; t++)
              for (let r = 0; r < this.columns; r++) this.get(t, r) < s && (s = this.get(t, r));
            return s;
          }
          default:
            throw new Error(`invalid option: ${e}`);
        }
      }
      minIndex() {
        mt(this);
        let e = this.get(0, 0),
          s = [0, 0];
        for (let t = 0; t < this.rows; t++)
          for (let r = 0; r < this.columns; r++)
            this.get(t, r) < e && ((e = this.get(t, r)), (s[0] = t), (s[1] = r));
        return s;
      }
      maxRow(e) {
        if ((G(this, e), this.isEmpty())) return NaN;
        let s = this.get(e, 0);
        for (let t = 1; t < this.columns; t++) this.get(e, t) > s && (s = this.get(e, t));
        return s;
      }
      maxRowIndex(e) {
        G(this, e), mt(this);
        let s = this.get(e, 0),
          t = [e, 0];
        for (let r = 1; r < this.columns; r++)
          this.get(e, r) > s && ((s = this.get(e, r)), (t[1] = r));
        return t;
      }
      minRow(e) {
        if ((G(this, e), this.isEmpty())) return NaN;
        let s = this.get(e, 0);
        for (let t = 1; t < this.columns; t++) this.get(e, t) < s && (s = this.get(e, t));
        return s;
      }
      minRowIndex(e) {
        G(this, e), mt(this);
        let s = this.get(e, 0),
          t = [e, 0];
        for (let r = 1; r < this.columns; r++)
          this.get(e, r) < s && ((s = this.get(e, r)), (t[1] = r));
        return t;
      }
      maxColumn(e) {
        if ((K(this, e), this.isEmpty())) return NaN;
        let s = this.get(0, e);
        for (let t = 1; t < this.rows; t++) this.get(t, e) > s && (s = this.get(t, e));
        return s;
      }
      maxColumnIndex(e) {
        K(this, e), mt(this);
        let s = this.get(0, e),
          t = [0, e];
        for (let r = 1; r < this.rows; r++)
          this.get(r, e) > s && ((s = this.get(r, e)), (t[0] = r));
        return t;
      }
      minColumn(e) {
        if ((K(this, e), this.isEmpty())) return NaN;
        let s = this.get(0, e);
        for (let t = 1; t < this.rows; t++) this.get(t, e) < s && (s = this.get(t, e));
        return s;
      }
      minColumnIndex(e) {
        K(this, e), mt(this);
        let s = this.get(0, e),
          t = [0, e];
        for (let r = 1; r < this.rows; r++)
          this.get(r, e) < s && ((s = this.get(r, e)), (t[0] = r));
        return t;
      }
      diag() {
        const e = Math.min(this.rows, this.columns),
          s = [];
        for (let t = 0; t < e; t++) s.push(this.get(t, t));
        return s;
      }
      norm(e = "frobenius") {
        switch (e) {
          case "max":
            return d.abs(this).max();
          case "frobenius":
            return Math.sqrt(this.dot(this));
          default:
            throw new RangeError(`unknown norm type: ${e}`);
        }
      }
      cumulativeSum() {
        let e = 0;
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) (e += this.get(s, t)), this.set(s, t, e);
        return this;
      }
      dot(e) {
        n.isMatrix(e) && (e = e.to1DArray());
        const s = this.to1DArray();
        if (s.length !== e.length) throw new RangeError("vectors do not have the same size");
        let t = 0;
        for (let r = 0; r < s.length; r++) t += s[r] * e[r];
        return t;
      }
      mmul(e) {
        e = d.checkMatrix(e);
        const s = this.rows,
          t = this.columns,
          r = e.columns,
          o = new d(s, r),
          l = new Float64Array(t);
        for (let i = 0; i < r; i++) {
          for (let h = 0; h < t; h++) l[h] = e.get(h, i);
          for (let h = 0; h < s; h++) {
            let u = 0;
            for (let m = 0; m < t; m++) u += this.get(h, m) * l[m];
            o.set(h, i, u);
          }
        }
        return o;
      }
      gram() {
        const e = this.rows,
          s = this.columns,
          t = new Float64Array(s * s);
        for (let o = 0; o < e; o++)
          for (let l = 0; l < s; l++) {
            const i = this.get(o, l);
            if (i === 0) continue;
            const h = l * s;
            for (let u = l; u < s; u++) t[h + u] += i * this.get(o, u);
          }
        const r = new d(s, s);
        for (let o = 0; o < s; o++) {
          const l = o * s;
          for (let i = o; i < s; i++) {
            const h = t[l + i];
            r.set(o, i, h), r.set(i, o, h);
          }
        }
        return r;
      }
      transposeMultiply(e) {
        if (((e = d.checkMatrix(e)), this.rows !== e.rows))
          throw new RangeError("the number of rows of the two matrices must be equal");
        const s = this.columns,
          t = e.columns,
          r = new d(s, t),
          o = new Float64Array(t);
        for (let l = 0; l < this.rows; l++) {
          for (let i = 0; i < t; i++) o[i] = e.get(l, i);
          for (let i = 0; i < s; i++) {
            const h = this.get(l, i);
            if (h === 0) continue;
            const u = r.data[i];
            for (let m = 0; m < t; m++) u[m] += h * o[m];
          }
        }
        return r;
      }
      mmulByTranspose(e) {
        const s = this.rows,
          t = this.columns;
        if (e !== void 0 && e.length !== t)
          throw new RangeError("scale must have one value per column");
        const r = new d(s, s),
          o = new Float64Array(t);
        for (let l = 0; l < s; l++) {
          if (e === void 0) for (let i = 0; i < t; i++) o[i] = this.get(l, i);
          else for (let i = 0; i < t; i++) o[i] = e[i] * this.get(l, i);
          for (let i = l; i < s; i++) {
            let h = 0;
            for (let u = 0; u < t; u++) h += this.get(i, u) * o[u];
            r.set(i, l, h), r.set(l, i, h);
          }
        }
        return r;
      }
      mpow(e) {
        if (!this.isSquare()) throw new RangeError("Matrix must be square");
        if (!Number.isInteger(e) || e < 0)
          throw new RangeError("Exponent must be a non-negative integer");
        let s = d.eye(this.rows),
          t = this;
        for (let r = e; r >= 1; r /= 2) (r & 1) !== 0 && (s = s.mmul(t)), (t = t.mmul(t));
        return s;
      }
      strassen2x2(e) {
        e = d.checkMatrix(e);
        const s = new d(2, 2),
          t = this.get(0, 0),
          r = e.get(0, 0),
          o = this.get(0, 1),
          l = e.get(0, 1),
          i = this.get(1, 0),
          h = e.get(1, 0),
          u = this.get(1, 1),
          m = e.get(1, 1),
          f = (t + u) * (r + m),
          w = (i + u) * r,
          j = t * (l - m),
          g = u * (h - r),
          p = (t + o) * m,
          S = (i - t) * (r + l),
          c = (o - u) * (h + m),
          b = f + g - p + c,
          k = j + p,
          v = w + g,
          N = f - w + j + S;
        return s.set(0, 0, b), s.set(0, 1, k), s.set(1, 0, v), s.set(1, 1, N), s;
      }
      strassen3x3(e) {
        e = d.checkMatrix(e);
        const s = new d(3, 3),
          t = this.get(0, 0),
          r = this.get(0, 1),
          o = this.get(0, 2),
          l = this.get(1, 0),
          i = this.get(1, 1),
          h = this.get(1, 2),
          u = this.get(2, 0),
          m = this.get(2, 1),
          f = this.get(2, 2),
          w = e.get(0, 0),
          j = e.get(0, 1),
          g = e.get(0, 2),
          p = e.get(1, 0),
          S = e.get(1, 1),
          c = e.get(1, 2),
          b = e.get(2, 0),
          k = e.get(2, 1),
          v = e.get(2, 2),
          N = (t + r + o - l - i - m - f) * S,
          z = (t - l) * (-j + S),
          R = i * (-w + j + p - S - c - b + v),
          I = (-t + l + i) * (w - j + S),
          B = (l + i) * (-w + j),
          L = t * w,
          a = (-t + u + m) * (w - g + c),
          y = (-t + u) * (g - c),
          E = (u + m) * (-w + g),
          M = (t + r + o - i - h - u - m) * c,
          x = m * (-w + g + p - S - c - b + k),
          $ = (-o + m + f) * (S + b - k),
          Q = (o - f) * (S - k),
          F = o * b,
          J = (m + f) * (-b + k),
          O = (-o + i + h) * (c + b - v),
          it = (o - h) * (c - v),
          H = (i + h) * (-b + v),
          lt = r * p,
          q = h * k,
          Y = l * g,
          X = u * j,
          Z = f * v,
          U = L + F + lt,
          _e = N + I + B + L + $ + F + J,
          Ae = L + a + E + M + F + O + H,
          He = z + R + I + L + F + O + it,
          ts = z + I + B + L + q,
          es = F + O + it + H + Y,
          ss = L + a + y + x + $ + Q + F,
          rs = $ + Q + F + J + X,
          os = L + a + y + E + Z;
        return (
          s.set(0, 0, U),
          s.set(0, 1, _e),
          s.set(0, 2, Ae),
          s.set(1, 0, He),
          s.set(1, 1, ts),
          s.set(1, 2, es),
          s.set(2, 0, ss),
          s.set(2, 1, rs),
          s.set(2, 2, os),
          s
        );
      }
      mmulStrassen(e) {
        e = d.checkMatrix(e);
        let s = this.clone(),
          t = s.rows,
          r = s.columns,
          o = e.rows,
          l = e.columns;
        r !== o &&
          console.warn(`Multiplying ${t} x ${r} and ${o} x ${l} matrix: dimensions do not match.`);
        function i(f, w, j) {
          const g = f.rows,
            p = f.columns;
          if (g === w && p === j) return f;
          {
            let S = n.zeros(w, j);
            return (S = S.setSubMatrix(f, 0, 0)), S;
          }
        }
        const h = Math.max(t, o),
          u = Math.max(r, l);
        (s = i(s, h, u)), (e = i(e, h, u));
        function m(f, w, j, g) {
          if (j <= 512 || g <= 512) return f.mmul(w);
          j % 2 === 1 && g % 2 === 1
            ? ((f = i(f, j + 1, g + 1)), (w = i(w, j + 1, g + 1)))
            : j % 2 === 1
              ? ((f = i(f, j + 1, g)), (w = i(w, j + 1, g)))
              : g % 2 === 1 && ((f = i(f, j, g + 1)), (w = i(w, j, g + 1)));
          const p = parseInt(f.rows / 2, 10),
            S = parseInt(f.columns / 2, 10),
            c = f.subMatrix(0, p - 1, 0, S - 1),
            b = w.subMatrix(0, p - 1, 0, S - 1),
            k = f.subMatrix(0, p - 1, S, f.columns - 1),
            v = w.subMatrix(0, p - 1, S, w.columns - 1),
            N = f.subMatrix(p, f.rows - 1, 0, S - 1),
            z = w.subMatrix(p, w.rows - 1, 0, S - 1),
            R = f.subMatrix(p, f.rows - 1, S, f.columns - 1),
            I = w.subMatrix(p, w.rows - 1, S, w.columns - 1),
            B = m(n.add(c, R), n.add(b, I), p, S),
            L = m(n.add(N, R), b, p, S),
            a = m(c, n.sub(v, I), p, S),
            y = m(R, n.sub(z, b), p, S),
            E = m(n.add(c, k), I, p, S),
            M = m(n.sub(N, c), n.add(b, v), p, S),
            x = m(n.sub(k, R), n.add(z, I), p, S),
            $ = n.add(B, y);
          $.sub(E), $.add(x);
          const Q = n.add(a, E),
            F = n.add(L, y),
            J = n.sub(B, L);
          J.add(a), J.add(M);
          let O = n.zeros(2 * $.rows, 2 * $.columns);
          return (
            (O = O.setSubMatrix($, 0, 0)),
            (O = O.setSubMatrix(Q, $.rows, 0)),
            (O = O.setSubMatrix(F, 0, $.columns)),
            (O = O.setSubMatrix(J, $.rows, $.columns)),
            O.subMatrix(0, j - 1, 0, g - 1)
          );
        }
        return m(s, e, h, u);
      }
      scaleRows(e = {}) {
        if (typeof e != "object") throw new TypeError("options must be an object");
        const { min: s = 0, max: t = 1 } = e;
        if (!Number.isFinite(s)) throw new TypeError("min must be a number");
        if (!Number.isFinite(t)) throw new TypeError("max must be a number");
        if (s >= t) throw new RangeError("min must be smaller than max");
        const r = new d(this.rows, this.columns);
        for (let o = 0; o < this.rows; o++) {
          const l = this.getRow(o);
          l.length > 0 && Dt(l, { min: s, max: t, output: l }), r.setRow(o, l);
        }
        return r;
      }
      scaleColumns(e = {}) {
        if (typeof e != "object") throw new TypeError("options must be an object");
        const { min: s = 0, max: t = 1 } = e;
        if (!Number.isFinite(s)) throw new TypeError("min must be a number");
        if (!Number.isFinite(t)) throw new TypeError("max must be a number");
        if (s >= t) throw new RangeError("min must be smaller than max");
        const r = new d(this.rows, this.columns);
        for (let o = 0; o < this.columns; o++) {
          const l = this.getColumn(o);
          l.length && Dt(l, { min: s, max: t, output: l }), r.setColumn(o, l);
        }
        return r;
      }
      flipRows() {
        const e = Math.ceil(this.columns / 2);
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < e; t++) {
            const r = this.get(s, t),
              o = this.get(s, this.columns - 1 - t);
            this.set(s, t, o), this.set(s, this.columns - 1 - t, r);
          }
        return this;
      }
      flipColumns() {
        const e = Math.ceil(this.rows / 2);
        for (let s = 0; s < this.columns; s++)
          for (let t = 0; t < e; t++) {
            const r = this.get(t, s),
              o = this.get(this.rows - 1 - t, s);
            this.set(t, s, o), this.set(this.rows - 1 - t, s, r);
          }
        return this;
      }
      kroneckerProduct(e) {
        e = d.checkMatrix(e);
        const s = this.rows,
          t = this.columns,
          r = e.rows,
          o = e.columns,
          l = new d(s * r, t * o);
        for (let i = 0; i < s; i++)
          for (let h = 0; h < t; h++)
            for (let u = 0; u < r; u++)
              for (let m = 0; m < o; m++) l.set(r * i + u, o * h + m, this.get(i, h) * e.get(u, m));
        return l;
      }
      kroneckerSum(e) {
        if (((e = d.checkMatrix(e)), !this.isSquare() || !e.isSquare()))
          throw new Error("Kronecker Sum needs two Square Matrices");
        const s = this.rows,
          t = e.rows,
          r = this.kroneckerProduct(d.eye(t, t)),
          o = d.eye(s, s).kroneckerProduct(e);
        return r.add(o);
      }
      transpose() {
        const e = new d(this.columns, this.rows);
        for (let s = 0; s < this.rows; s++)
          for (let t = 0; t < this.columns; t++) e.set(t, s, this.get(s, t));
        return e;
      }
      sortRows(e = Se) {
        for (let s = 0; s < this.rows; s++) this.setRow(s, this.getRow(s).sort(e));
        return this;
      }
      sortColumns(e = Se) {
        for (let s = 0; s < this.columns; s++) this.setColumn(s, this.getColumn(s).sort(e));
        return this;
      }
      subMatrix(e, s, t, r) {
        Mt(this, e, s, t, r);
        const o = new d(s - e + 1, r - t + 1);
        for (let l = e; l <= s; l++)
          for (let i = t; i <= r; i++) o.set(l - e, i - t, this.get(l, i));
        return o;
      }
      subMatrixRow(e, s, t) {
        if (
          (s === void 0 && (s = 0),
          t === void 0 && (t = this.columns - 1),
          s > t || s < 0 || s >= this.columns || t < 0 || t >= this.columns)
        )
          throw new RangeError("Argument out of range");
        const r = new d(e.length, t - s + 1);
        for (let o = 0; o < e.length; o++)
          for (let l = s; l <= t; l++) {
            if (e[o] < 0 || e[o] >= this.rows)
              throw new RangeError(`Row index out of range: ${e[o]}`);
            r.set(o, l - s, this.get(e[o], l));
          }
        return r;
      }
      subMatrixColumn(e, s, t) {
        if (
          (s === void 0 && (s = 0),
          t === void 0 && (t = this.rows - 1),
          s > t || s < 0 || s >= this.rows || t < 0 || t >= this.rows)
        )
          throw new RangeError("Argument out of range");
        const r = new d(t - s + 1, e.length);
        for (let o = 0; o < e.length; o++)
          for (let l = s; l <= t; l++) {
            if (e[o] < 0 || e[o] >= this.columns)
              throw new RangeError(`Column index out of range: ${e[o]}`);
            r.set(l - s, o, this.get(l, e[o]));
          }
        return r;
      }
      setSubMatrix(e, s, t) {
        if (((e = d.checkMatrix(e)), e.isEmpty())) return this;
        const r = s + e.rows - 1,
          o = t + e.columns - 1;
        Mt(this, s, r, t, o);
        for (let l = 0; l < e.rows; l++)
          for (let i = 0; i < e.columns; i++) this.set(s + l, t + i, e.get(l, i));
        return this;
      }
      concat(e, s = "row") {
        switch (((e = d.checkMatrix(e)), s)) {
          case "row": {
            if (this.columns !== e.columns)
              throw new RangeError("both matrices must have the same number of columns");
            const t = new d(this.rows + e.rows, this.columns);
            return t.setSubMatrix(this, 0, 0), t.setSubMatrix(e, this.rows, 0), t;
          }
          case "column": {
            if (this.rows !== e.rows)
              throw new RangeError("both matrices must have the same number of rows");
            const t = new d(this.rows, this.columns + e.columns);
            return t.setSubMatrix(this, 0, 0), t.setSubMatrix(e, 0, this.columns), t;
          }
          default:
            throw new Error(`invalid option: ${s}`);
        }
      }
      selection(e, s) {
        gt(this, e), wt(this, s);
        const t = new d(e.length, s.length);
        for (let r = 0; r < e.length; r++) {
          const o = e[r];
          for (let l = 0; l < s.length; l++) {
            const i = s[l];
            t.set(r, l, this.get(o, i));
          }
        }
        return t;
      }
      trace() {
        let e = Math.min(this.rows, this.columns),
          s = 0;
        for (let t = 0; t < e; t++) s += this.get(t, t);
        return s;
      }
      clone() {
        return this.constructor.copy(this, new d(this.rows, this.columns));
      }
      static copy(e, s) {
        for (const [t, r, o] of e.entries()) s.set(t, r, o);
        return s;
      }
      sum(e) {
        switch (e) {
          case "row":
            return re(this);
          case "column":
            return oe(this);
          case void 0:
            return ne(this);
          default:
            throw new Error(`invalid option: ${e}`);
        }
      }
      product(e) {
        switch (e) {
          case "row":
            return ie(this);
          case "column":
            return le(this);
          case void 0:
            return he(this);
          default:
            throw new Error(`invalid option: ${e}`);
        }
      }
      mean(e) {
        const s = this.sum(e);
        switch (e) {
          case "row": {
            for (let t = 0; t < this.rows; t++) s[t] /= this.columns;
            return s;
          }
          case "column": {
            for (let t = 0; t < this.columns; t++) s[t] /= this.rows;
            return s;
          }
          case void 0:
            return s / this.size;
          default:
            throw new Error(`invalid option: ${e}`);
        }
      }
      variance(e, s = {}) {
        if ((typeof e == "object" && ((s = e), (e = void 0)), typeof s != "object"))
          throw new TypeError("options must be an object");
        const { unbiased: t = !0, mean: r = this.mean(e) } = s;
        if (typeof t != "boolean") throw new TypeError("unbiased must be a boolean");
        switch (e) {
          case "row": {
            if (!C(r)) throw new TypeError("mean must be an array");
            return ue(this, t, r);
          }
          case "column": {
            if (!C(r)) throw new TypeError("mean must be an array");
            return fe(this, t, r);
          }
          case void 0: {
            if (typeof r != "number") throw new TypeError("mean must be a number");
            return ce(this, t, r);
          }
          default:
            throw new Error(`invalid option: ${e}`);
        }
      }
      standardDeviation(e, s) {
        typeof e == "object" && ((s = e), (e = void 0));
        const t = this.variance(e, s);
        if (e === void 0) return Math.sqrt(t);
        for (let r = 0; r < t.length; r++) t[r] = Math.sqrt(t[r]);
        return t;
      }
      center(e, s = {}) {
        if ((typeof e == "object" && ((s = e), (e = void 0)), typeof s != "object"))
          throw new TypeError("options must be an object");
        const { center: t = this.mean(e) } = s;
        switch (e) {
          case "row": {
            if (!C(t)) throw new TypeError("center must be an array");
            return me(this, t), this;
          }
          case "column": {
            if (!C(t)) throw new TypeError("center must be an array");
            return ae(this, t), this;
          }
          case void 0: {
            if (typeof t != "number") throw new TypeError("center must be a number");
            return ge(this, t), this;
          }
          default:
            throw new Error(`invalid option: ${e}`);
        }
      }
      scale(e, s = {}) {
        if ((typeof e == "object" && ((s = e), (e = void 0)), typeof s != "object"))
          throw new TypeError("options must be an object");
        let t = s.scale;
        switch (e) {
          case "row": {
            if (t === void 0) t = we(this);
            else if (!C(t)) throw new TypeError("scale must be an array");
            return pe(this, t), this;
          }
          case "column": {
            if (t === void 0) t = de(this);
            else if (!C(t)) throw new TypeError("scale must be an array");
            return ye(this, t), this;
          }
          case void 0: {
            if (t === void 0) t = Me(this);
            else if (typeof t != "number") throw new TypeError("scale must be a number");
            return be(this, t), this;
          }
          default:
            throw new Error(`invalid option: ${e}`);
        }
      }
      toString(e) {
        return Ot(this, e);
      }
      [Symbol.iterator]() {
        return this.entries();
      }
      *entries() {
        for (let e = 0; e < this.rows; e++)
          for (let s = 0; s < this.columns; s++) yield [e, s, this.get(e, s)];
      }
      *values() {
        for (let e = 0; e < this.rows; e++)
          for (let s = 0; s < this.columns; s++) yield this.get(e, s);
      }
    };
    D.prototype.klass = "Matrix";
    typeof Symbol < "u" && (D.prototype[Symbol.for("nodejs.util.inspect.custom")] = Ht);
    D.random = D.rand;
    D.randomInt = D.randInt;
    D.diagonal = D.diag;
    D.prototype.diagonal = D.prototype.diag;
    D.identity = D.eye;
    D.prototype.negate = D.prototype.neg;
    D.prototype.tensorProduct = D.prototype.kroneckerProduct;
    d = class n extends D {
      data;
      #t(e, s) {
        if (((this.data = []), Number.isInteger(s) && s >= 0))
          for (let t = 0; t < e; t++) this.data.push(new Float64Array(s));
        else throw new TypeError("nColumns must be a positive integer");
        (this.rows = e), (this.columns = s);
      }
      constructor(e, s) {
        if ((super(), n.isMatrix(e))) this.#t(e.rows, e.columns), n.copy(e, this);
        else if (Number.isInteger(e) && e >= 0) this.#t(e, s);
        else if (C(e)) {
          const t = e;
          if (((e = t.length), (s = e ? t[0].length : 0), typeof s != "number"))
            throw new TypeError("Data must be a 2D array with at least one element");
          this.data = [];
          for (let r = 0; r < e; r++) {
            if (t[r].length !== s) throw new RangeError("Inconsistent array dimensions");
            if (!gs(t[r])) throw new TypeError("Input data contains non-numeric values");
            this.data.push(Float64Array.from(t[r]));
          }
          (this.rows = e), (this.columns = s);
        } else throw new TypeError("First argument must be a positive number or an array");
      }
      set(e, s, t) {
        return (this.data[e][s] = t), this;
      }
      get(e, s) {
        return this.data[e][s];
      }
      removeRow(e) {
        return G(this, e), this.data.splice(e, 1), (this.rows -= 1), this;
      }
      addRow(e, s) {
        return (
          s === void 0 && ((s = e), (e = this.rows)),
          G(this, e, !0),
          (s = Float64Array.from(ft(this, s))),
          this.data.splice(e, 0, s),
          (this.rows += 1),
          this
        );
      }
      removeColumn(e) {
        K(this, e);
        for (let s = 0; s < this.rows; s++) {
          const t = new Float64Array(this.columns - 1);
          for (let r = 0; r < e; r++) t[r] = this.data[s][r];
          for (let r = e + 1; r < this.columns; r++) t[r - 1] = this.data[s][r];
          this.data[s] = t;
        }
        return (this.columns -= 1), this;
      }
      addColumn(e, s) {
        typeof s > "u" && ((s = e), (e = this.columns)), K(this, e, !0), (s = ct(this, s));
        for (let t = 0; t < this.rows; t++) {
          let r = new Float64Array(this.columns + 1),
            o = 0;
          for (; o < e; o++) r[o] = this.data[t][o];
          for (r[o++] = s[t]; o < this.columns + 1; o++) r[o] = this.data[t][o - 1];
          this.data[t] = r;
        }
        return (this.columns += 1), this;
      }
    };
    ee(D, d);
  });
var ht,
  Wt = T(() => {
    W();
    ht = class n extends D {
      #t;
      get size() {
        return this.#t.size;
      }
      get rows() {
        return this.#t.rows;
      }
      get columns() {
        return this.#t.columns;
      }
      get diagonalSize() {
        return this.rows;
      }
      static isSymmetricMatrix(e) {
        return d.isMatrix(e) && e.klassType === "SymmetricMatrix";
      }
      static zeros(e) {
        return new this(e);
      }
      static ones(e) {
        return new this(e).fill(1);
      }
      constructor(e) {
        if ((super(), d.isMatrix(e))) {
          if (!e.isSymmetric()) throw new TypeError("not symmetric data");
          this.#t = d.copy(e, new d(e.rows, e.rows));
        } else if (Number.isInteger(e) && e >= 0) this.#t = new d(e, e);
        else if (((this.#t = new d(e)), !this.isSymmetric()))
          throw new TypeError("not symmetric data");
      }
      clone() {
        const e = new n(this.diagonalSize);
        for (const [s, t, r] of this.upperRightEntries()) e.set(s, t, r);
        return e;
      }
      toMatrix() {
        return new d(this);
      }
      get(e, s) {
        return this.#t.get(e, s);
      }
      set(e, s, t) {
        return this.#t.set(e, s, t), this.#t.set(s, e, t), this;
      }
      removeCross(e) {
        return this.#t.removeRow(e), this.#t.removeColumn(e), this;
      }
      addCross(e, s) {
        s === void 0 && ((s = e), (e = this.diagonalSize));
        const t = s.slice();
        return t.splice(e, 1), this.#t.addRow(e, t), this.#t.addColumn(e, s), this;
      }
      applyMask(e) {
        if (e.length !== this.diagonalSize)
          throw new RangeError("Mask size do not match with matrix size");
        const s = [];
        for (const [t, r] of e.entries()) r || s.push(t);
        s.reverse();
        for (const t of s) this.removeCross(t);
        return this;
      }
      toCompact() {
        const { diagonalSize: e } = this,
          s = new Array((e * (e + 1)) / 2);
        for (let t = 0, r = 0, o = 0; o < s.length; o++)
          (s[o] = this.get(r, t)), ++t >= e && (t = ++r);
        return s;
      }
      static fromCompact(e) {
        const s = e.length,
          t = (Math.sqrt(8 * s + 1) - 1) / 2;
        if (!Number.isInteger(t))
          throw new TypeError(
            `This array is not a compact representation of a Symmetric Matrix, ${JSON.stringify(e)}`,
          );
        const r = new n(t);
        for (let o = 0, l = 0, i = 0; i < s; i++) r.set(o, l, e[i]), ++o >= t && (o = ++l);
        return r;
      }
      *upperRightEntries() {
        for (let e = 0, s = 0; e < this.diagonalSize; void 0) {
          const t = this.get(e, s);
          yield [e, s, t], ++s >= this.diagonalSize && (s = ++e);
        }
      }
      *upperRightValues() {
        for (let e = 0, s = 0; e < this.diagonalSize; void 0)
          yield this.get(e, s), ++s >= this.diagonalSize && (s = ++e);
      }
    };
    ht.prototype.klassType = "SymmetricMatrix";
  });
var Ct,
  Ee = T(() => {
    Wt();
    Ct = class n extends ht {
      static isDistanceMatrix(e) {
        return ht.isSymmetricMatrix(e) && e.klassSubType === "DistanceMatrix";
      }
      constructor(e) {
        if ((super(e), !this.isDistance()))
          throw new TypeError("Provided arguments do no produce a distance matrix");
      }
      set(e, s, t) {
        return e === s && (t = 0), super.set(e, s, t);
      }
      addCross(e, s) {
        return (
          s === void 0 && ((s = e), (e = this.diagonalSize)),
          (s = s.slice()),
          (s[e] = 0),
          super.addCross(e, s)
        );
      }
      toSymmetricMatrix() {
        return new ht(this);
      }
      clone() {
        const e = new n(this.diagonalSize);
        for (const [s, t, r] of this.upperRightEntries()) s !== t && e.set(s, t, r);
        return e;
      }
      toCompact() {
        const { diagonalSize: e } = this,
          s = ((e - 1) * e) / 2,
          t = new Array(s);
        for (let r = 1, o = 0, l = 0; l < t.length; l++)
          (t[l] = this.get(o, r)), ++r >= e && (r = ++o + 1);
        return t;
      }
      static fromCompact(e) {
        const s = e.length;
        if (s === 0) return new this(0);
        const t = (Math.sqrt(8 * s + 1) + 1) / 2;
        if (!Number.isInteger(t))
          throw new TypeError(
            `This array is not a compact representation of a DistanceMatrix, ${JSON.stringify(e)}`,
          );
        const r = new this(t);
        for (let o = 1, l = 0, i = 0; i < s; i++) r.set(o, l, e[i]), ++o >= t && (o = ++l + 1);
        return r;
      }
    };
    Ct.prototype.klassSubType = "DistanceMatrix";
  });
var V,
  et = T(() => {
    W();
    V = class extends D {
      constructor(e, s, t) {
        super(), (this.matrix = e), (this.rows = s), (this.columns = t);
      }
    };
  });
var jt,
  ke = T(() => {
    ot();
    et();
    jt = class extends V {
      constructor(e, s) {
        K(e, s), super(e, e.rows, 1), (this.column = s);
      }
      set(e, s, t) {
        return this.matrix.set(e, this.column, t), this;
      }
      get(e) {
        return this.matrix.get(e, this.column);
      }
    };
  });
var St,
  Re = T(() => {
    ot();
    et();
    St = class extends V {
      constructor(e, s) {
        wt(e, s), super(e, e.rows, s.length), (this.columnIndices = s);
      }
      set(e, s, t) {
        return this.matrix.set(e, this.columnIndices[s], t), this;
      }
      get(e, s) {
        return this.matrix.get(e, this.columnIndices[s]);
      }
    };
  });
var Et,
  Ie = T(() => {
    et();
    Et = class extends V {
      constructor(e) {
        super(e, e.rows, e.columns);
      }
      set(e, s, t) {
        return this.matrix.set(e, this.columns - s - 1, t), this;
      }
      get(e, s) {
        return this.matrix.get(e, this.columns - s - 1);
      }
    };
  });
var kt,
  ve = T(() => {
    et();
    kt = class extends V {
      constructor(e) {
        super(e, e.rows, e.columns);
      }
      set(e, s, t) {
        return this.matrix.set(this.rows - e - 1, s, t), this;
      }
      get(e, s) {
        return this.matrix.get(this.rows - e - 1, s);
      }
    };
  });
var Rt,
  Ne = T(() => {
    ot();
    et();
    Rt = class extends V {
      constructor(e, s) {
        G(e, s), super(e, 1, e.columns), (this.row = s);
      }
      set(e, s, t) {
        return this.matrix.set(this.row, s, t), this;
      }
      get(e, s) {
        return this.matrix.get(this.row, s);
      }
    };
  });
var It,
  Te = T(() => {
    ot();
    et();
    It = class extends V {
      constructor(e, s) {
        gt(e, s), super(e, s.length, e.columns), (this.rowIndices = s);
      }
      set(e, s, t) {
        return this.matrix.set(this.rowIndices[e], s, t), this;
      }
      get(e, s) {
        return this.matrix.get(this.rowIndices[e], s);
      }
    };
  });
var nt,
  Yt = T(() => {
    ot();
    et();
    nt = class extends V {
      constructor(e, s, t) {
        gt(e, s),
          wt(e, t),
          super(e, s.length, t.length),
          (this.rowIndices = s),
          (this.columnIndices = t);
      }
      set(e, s, t) {
        return this.matrix.set(this.rowIndices[e], this.columnIndices[s], t), this;
      }
      get(e, s) {
        return this.matrix.get(this.rowIndices[e], this.columnIndices[s]);
      }
    };
  });
var vt,
  qe = T(() => {
    ot();
    et();
    vt = class extends V {
      constructor(e, s, t, r, o) {
        Mt(e, s, t, r, o),
          super(e, t - s + 1, o - r + 1),
          (this.startRow = s),
          (this.startColumn = r);
      }
      set(e, s, t) {
        return this.matrix.set(this.startRow + e, this.startColumn + s, t), this;
      }
      get(e, s) {
        return this.matrix.get(this.startRow + e, this.startColumn + s);
      }
    };
  });
var Nt,
  xe = T(() => {
    et();
    Nt = class extends V {
      constructor(e) {
        super(e, e.columns, e.rows);
      }
      set(e, s, t) {
        return this.matrix.set(s, e, t), this;
      }
      get(e, s) {
        return this.matrix.get(s, e);
      }
    };
  });
var De = T(() => {
  ke();
  Re();
  Ie();
  ve();
  Ne();
  Te();
  Yt();
  qe();
  xe();
});
var at,
  Qt = T(() => {
    W();
    at = class extends D {
      constructor(e, s = {}) {
        const { rows: t = 1 } = s;
        if (e.length % t !== 0)
          throw new Error("the data length is not divisible by the number of rows");
        super(), (this.rows = t), (this.columns = e.length / t), (this.data = e);
      }
      set(e, s, t) {
        const r = this._calculateIndex(e, s);
        return (this.data[r] = t), this;
      }
      get(e, s) {
        const t = this._calculateIndex(e, s);
        return this.data[t];
      }
      _calculateIndex(e, s) {
        return e * this.columns + s;
      }
    };
  });
var P,
  st = T(() => {
    W();
    P = class extends D {
      constructor(e) {
        super(), (this.data = e), (this.rows = e.length), (this.columns = e[0].length);
      }
      set(e, s, t) {
        return (this.data[e][s] = t), this;
      }
      get(e, s) {
        return this.data[e][s];
      }
    };
  });
function Fe(n, e) {
  if (C(n)) return n[0] && C(n[0]) ? new P(n) : new at(n, e);
  throw new Error("the argument is not an array");
}
var Be = T(() => {
  tt();
  Qt();
  st();
});
var rt,
  zt = T(() => {
    W();
    st();
    rt = class {
      constructor(e) {
        e = P.checkMatrix(e);
        let s = e.clone(),
          t = s.rows,
          r = s.columns,
          o = new Float64Array(t),
          l = 1,
          i,
          h,
          u,
          m,
          f,
          w,
          j,
          g,
          p;
        for (i = 0; i < t; i++) o[i] = i;
        for (g = new Float64Array(t), h = 0; h < r; h++) {
          for (i = 0; i < t; i++) g[i] = s.get(i, h);
          for (i = 0; i < t; i++) {
            for (p = Math.min(i, h), f = 0, u = 0; u < p; u++) f += s.get(i, u) * g[u];
            (g[i] -= f), s.set(i, h, g[i]);
          }
          for (m = h, i = h + 1; i < t; i++) Math.abs(g[i]) > Math.abs(g[m]) && (m = i);
          if (m !== h) {
            for (u = 0; u < r; u++) (w = s.get(m, u)), s.set(m, u, s.get(h, u)), s.set(h, u, w);
            (j = o[m]), (o[m] = o[h]), (o[h] = j), (l = -l);
          }
          if (h < t && s.get(h, h) !== 0)
            for (i = h + 1; i < t; i++) s.set(i, h, s.get(i, h) / s.get(h, h));
        }
        (this.LU = s), (this.pivotVector = o), (this.pivotSign = l);
      }
      isSingular() {
        const e = this.LU,
          s = e.columns;
        for (let t = 0; t < s; t++) if (e.get(t, t) === 0) return !0;
        return !1;
      }
      solve(e) {
        e = d.checkMatrix(e);
        const s = this.LU;
        if (s.rows !== e.rows) throw new Error("Invalid matrix dimensions");
        if (this.isSingular()) throw new Error("LU matrix is singular");
        let r = e.columns,
          o = e.subMatrixRow(this.pivotVector, 0, r - 1),
          l = s.columns,
          i,
          h,
          u;
        for (u = 0; u < l; u++)
          for (i = u + 1; i < l; i++)
            for (h = 0; h < r; h++) o.set(i, h, o.get(i, h) - o.get(u, h) * s.get(i, u));
        for (u = l - 1; u >= 0; u--) {
          for (h = 0; h < r; h++) o.set(u, h, o.get(u, h) / s.get(u, u));
          for (i = 0; i < u; i++)
            for (h = 0; h < r; h++) o.set(i, h, o.get(i, h) - o.get(u, h) * s.get(i, u));
        }
        return o;
      }
      get determinant() {
        const e = this.LU;
        if (!e.isSquare()) throw new Error("Matrix must be square");
        let s = this.pivotSign,
          t = e.columns;
        for (let r = 0; r < t; r++) s *= e.get(r, r);
        return s;
      }
      get lowerTriangularMatrix() {
        const e = this.LU,
          s = e.rows,
          t = e.columns,
          r = new d(s, t);
        for (let o = 0; o < s; o++)
          for (let l = 0; l < t; l++)
            o > l ? r.set(o, l, e.get(o, l)) : o === l ? r.set(o, l, 1) : r.set(o, l, 0);
        return r;
      }
      get upperTriangularMatrix() {
        const e = this.LU,
          s = e.rows,
          t = e.columns,
          r = new d(s, t);
        for (let o = 0; o < s; o++)
          for (let l = 0; l < t; l++) o <= l ? r.set(o, l, e.get(o, l)) : r.set(o, l, 0);
        return r;
      }
      get pivotPermutationVector() {
        return Array.from(this.pivotVector);
      }
    };
  });
function Tt(n) {
  const e = n.data,
    s = n.rows;
  for (let t = 0; t < s; t++) {
    const r = e[t];
    for (let o = t + 1; o < s; o++) {
      const l = r[o];
      (r[o] = e[o][t]), (e[o][t] = l);
    }
  }
  return n;
}
function A(n, e) {
  let s = 0;
  return Math.abs(n) > Math.abs(e)
    ? ((s = e / n), Math.abs(n) * Math.sqrt(1 + s * s))
    : e !== 0
      ? ((s = n / e), Math.abs(e) * Math.sqrt(1 + s * s))
      : 0;
}
var $t = T(() => {});
var ut,
  Jt = T(() => {
    W();
    st();
    $t();
    ut = class {
      constructor(e) {
        e = P.checkMatrix(e);
        let s = e.clone(),
          t = e.rows,
          r = e.columns,
          o = new Float64Array(r),
          l,
          i,
          h,
          u;
        for (h = 0; h < r; h++) {
          let m = 0;
          for (l = h; l < t; l++) m = A(m, s.get(l, h));
          if (m !== 0) {
            for (s.get(h, h) < 0 && (m = -m), l = h; l < t; l++) s.set(l, h, s.get(l, h) / m);
            for (s.set(h, h, s.get(h, h) + 1), i = h + 1; i < r; i++) {
              for (u = 0, l = h; l < t; l++) u += s.get(l, h) * s.get(l, i);
              for (u = -u / s.get(h, h), l = h; l < t; l++)
                s.set(l, i, s.get(l, i) + u * s.get(l, h));
            }
          }
          o[h] = -m;
        }
        (this.QR = s), (this.Rdiag = o);
      }
      solve(e) {
        e = d.checkMatrix(e);
        const s = this.QR,
          t = s.rows;
        if (e.rows !== t) throw new Error("Matrix row dimensions must agree");
        if (!this.isFullRank()) throw new Error("Matrix is rank deficient");
        let r = e.columns,
          o = e.clone(),
          l = s.columns,
          i,
          h,
          u,
          m;
        for (u = 0; u < l; u++)
          for (h = 0; h < r; h++) {
            for (m = 0, i = u; i < t; i++) m += s.get(i, u) * o.get(i, h);
            for (m = -m / s.get(u, u), i = u; i < t; i++)
              o.set(i, h, o.get(i, h) + m * s.get(i, u));
          }
        for (u = l - 1; u >= 0; u--) {
          for (h = 0; h < r; h++) o.set(u, h, o.get(u, h) / this.Rdiag[u]);
          for (i = 0; i < u; i++)
            for (h = 0; h < r; h++) o.set(i, h, o.get(i, h) - o.get(u, h) * s.get(i, u));
        }
        return o.subMatrix(0, l - 1, 0, r - 1);
      }
      isFullRank() {
        const e = this.QR.columns;
        for (let s = 0; s < e; s++) if (this.Rdiag[s] === 0) return !1;
        return !0;
      }
      get upperTriangularMatrix() {
        let e = this.QR,
          s = e.columns,
          t = new d(s, s),
          r,
          o;
        for (r = 0; r < s; r++)
          for (o = 0; o < s; o++)
            r < o
              ? t.set(r, o, e.get(r, o))
              : r === o
                ? t.set(r, o, this.Rdiag[r])
                : t.set(r, o, 0);
        return t;
      }
      get orthogonalMatrix() {
        let e = this.QR,
          s = e.rows,
          t = e.columns,
          r = new d(s, t),
          o,
          l,
          i,
          h;
        for (i = t - 1; i >= 0; i--) {
          for (o = 0; o < s; o++) r.set(o, i, 0);
          for (r.set(i, i, 1), l = i; l < t; l++)
            if (e.get(i, i) !== 0) {
              for (h = 0, o = i; o < s; o++) h += e.get(o, i) * r.get(o, l);
              for (h = -h / e.get(i, i), o = i; o < s; o++)
                r.set(o, l, r.get(o, l) + h * e.get(o, i));
            }
        }
        return r;
      }
    };
  });
var _,
  qt = T(() => {
    W();
    st();
    $t();
    _ = class {
      constructor(e, s = {}) {
        if (((e = P.checkMatrix(e)), e.isEmpty())) throw new Error("Matrix must be non-empty");
        let t = e.rows,
          r = e.columns,
          {
            computeLeftSingularVectors: o = !0,
            computeRightSingularVectors: l = !0,
            autoTranspose: i = !1,
          } = s,
          h = !!o,
          u = !!l,
          m = !1,
          f;
        if (t < r)
          if (!i)
            console.warn(
              "Computing SVD on a matrix with more columns than rows. Consider enabling autoTranspose",
            ),
              (f = e.transpose());
          else {
            (f = e.clone()), (t = e.columns), (r = e.rows), (m = !0);
            const a = h;
            (h = u), (u = a);
          }
        else f = e.transpose();
        let w = Math.min(t, r),
          j = Math.min(t + 1, r),
          g = new Float64Array(j),
          p = new d(w, t),
          S = new d(r, r),
          c = new Float64Array(r),
          b = new Float64Array(t),
          k = new Float64Array(j);
        for (let a = 0; a < j; a++) k[a] = a;
        const v = Math.min(t - 1, r),
          N = Math.max(0, Math.min(r - 2, t)),
          z = Math.max(v, N);
        for (let a = 0; a < z; a++) {
          if (a < v) {
            g[a] = 0;
            for (let y = a; y < t; y++) g[a] = A(g[a], f.get(a, y));
            if (g[a] !== 0) {
              f.get(a, a) < 0 && (g[a] = -g[a]);
              for (let y = a; y < t; y++) f.set(a, y, f.get(a, y) / g[a]);
              f.set(a, a, f.get(a, a) + 1);
            }
            g[a] = -g[a];
          }
          for (let y = a + 1; y < r; y++) {
            if (a < v && g[a] !== 0) {
              let E = 0;
              for (let M = a; M < t; M++) E += f.get(a, M) * f.get(y, M);
              E = -E / f.get(a, a);
              for (let M = a; M < t; M++) f.set(y, M, f.get(y, M) + E * f.get(a, M));
            }
            c[y] = f.get(y, a);
          }
          if (h && a < v) for (let y = a; y < t; y++) p.set(a, y, f.get(a, y));
          if (a < N) {
            c[a] = 0;
            for (let y = a + 1; y < r; y++) c[a] = A(c[a], c[y]);
            if (c[a] !== 0) {
              c[a + 1] < 0 && (c[a] = 0 - c[a]);
              for (let y = a + 1; y < r; y++) c[y] /= c[a];
              c[a + 1] += 1;
            }
            if (((c[a] = -c[a]), a + 1 < t && c[a] !== 0)) {
              for (let y = a + 1; y < t; y++) b[y] = 0;
              for (let y = a + 1; y < t; y++)
                for (let E = a + 1; E < r; E++) b[y] += c[E] * f.get(E, y);
              for (let y = a + 1; y < r; y++) {
                const E = -c[y] / c[a + 1];
                for (let M = a + 1; M < t; M++) f.set(y, M, f.get(y, M) + E * b[M]);
              }
            }
            if (u) for (let y = a + 1; y < r; y++) S.set(a, y, c[y]);
          }
        }
        let R = Math.min(r, t + 1);
        if (
          (v < r && (g[v] = f.get(v, v)),
          t < R && (g[R - 1] = 0),
          N + 1 < R && (c[N] = f.get(R - 1, N)),
          (c[R - 1] = 0),
          h)
        ) {
          for (let a = v; a < w; a++) {
            for (let y = 0; y < t; y++) p.set(a, y, 0);
            p.set(a, a, 1);
          }
          for (let a = v - 1; a >= 0; a--)
            if (g[a] !== 0) {
              for (let y = a + 1; y < w; y++) {
                let E = 0;
                for (let M = a; M < t; M++) E += p.get(a, M) * p.get(y, M);
                E = -E / p.get(a, a);
                for (let M = a; M < t; M++) p.set(y, M, p.get(y, M) + E * p.get(a, M));
              }
              for (let y = a; y < t; y++) p.set(a, y, -p.get(a, y));
              p.set(a, a, 1 + p.get(a, a));
              for (let y = 0; y < a - 1; y++) p.set(a, y, 0);
            } else {
              for (let y = 0; y < t; y++) p.set(a, y, 0);
              p.set(a, a, 1);
            }
        }
        if (u)
          for (let a = r - 1; a >= 0; a--) {
            if (a < N && c[a] !== 0)
              for (let y = a + 1; y < r; y++) {
                let E = 0;
                for (let M = a + 1; M < r; M++) E += S.get(a, M) * S.get(y, M);
                E = -E / S.get(a, a + 1);
                for (let M = a + 1; M < r; M++) S.set(y, M, S.get(y, M) + E * S.get(a, M));
              }
            for (let y = 0; y < r; y++) S.set(a, y, 0);
            S.set(a, a, 1);
          }
        let I = R - 1,
          B = 0,
          L = Number.EPSILON;
        for (; R > 0; ) {
          let a, y;
          for (a = R - 2; a >= -1 && a !== -1; a--) {
            const E = Number.MIN_VALUE + L * Math.abs(g[a] + Math.abs(g[a + 1]));
            if (Math.abs(c[a]) <= E || Number.isNaN(c[a])) {
              c[a] = 0;
              break;
            }
          }
          if (a === R - 2) y = 4;
          else {
            let E;
            for (E = R - 1; E >= a && E !== a; E--) {
              const M = (E !== R ? Math.abs(c[E]) : 0) + (E !== a + 1 ? Math.abs(c[E - 1]) : 0);
              if (Math.abs(g[E]) <= L * M) {
                g[E] = 0;
                break;
              }
            }
            E === a ? (y = 3) : E === R - 1 ? (y = 1) : ((y = 2), (a = E));
          }
          switch ((a++, y)) {
            case 1: {
              let E = c[R - 2];
              c[R - 2] = 0;
              for (let M = R - 2; M >= a; M--) {
                let x = A(g[M], E),
                  $ = g[M] / x,
                  Q = E / x;
                if (((g[M] = x), M !== a && ((E = -Q * c[M - 1]), (c[M - 1] = $ * c[M - 1])), u))
                  for (let F = 0; F < r; F++)
                    (x = $ * S.get(M, F) + Q * S.get(R - 1, F)),
                      S.set(R - 1, F, -Q * S.get(M, F) + $ * S.get(R - 1, F)),
                      S.set(M, F, x);
              }
              break;
            }
            case 2: {
              let E = c[a - 1];
              c[a - 1] = 0;
              for (let M = a; M < R; M++) {
                let x = A(g[M], E),
                  $ = g[M] / x,
                  Q = E / x;
                if (((g[M] = x), (E = -Q * c[M]), (c[M] = $ * c[M]), h))
                  for (let F = 0; F < t; F++)
                    (x = $ * p.get(M, F) + Q * p.get(a - 1, F)),
                      p.set(a - 1, F, -Q * p.get(M, F) + $ * p.get(a - 1, F)),
                      p.set(M, F, x);
              }
              break;
            }
            case 3: {
              let E = Math.max(
                  Math.abs(g[R - 1]),
                  Math.abs(g[R - 2]),
                  Math.abs(c[R - 2]),
                  Math.abs(g[a]),
                  Math.abs(c[a]),
                ),
                M = g[R - 1] / E,
                x = g[R - 2] / E,
                $ = c[R - 2] / E,
                Q = g[a] / E,
                F = c[a] / E,
                J = ((x + M) * (x - M) + $ * $) / 2,
                O = M * $ * (M * $),
                it = 0;
              (J !== 0 || O !== 0) &&
                (J < 0 ? (it = 0 - Math.sqrt(J * J + O)) : (it = Math.sqrt(J * J + O)),
                (it = O / (J + it)));
              let H = (Q + M) * (Q - M) + it,
                lt = Q * F;
              for (let q = a; q < R - 1; q++) {
                let Y = A(H, lt);
                Y === 0 && (Y = Number.MIN_VALUE);
                let X = H / Y,
                  Z = lt / Y;
                if (
                  (q !== a && (c[q - 1] = Y),
                  (H = X * g[q] + Z * c[q]),
                  (c[q] = X * c[q] - Z * g[q]),
                  (lt = Z * g[q + 1]),
                  (g[q + 1] = X * g[q + 1]),
                  u)
                )
                  for (let U = 0; U < r; U++)
                    (Y = X * S.get(q, U) + Z * S.get(q + 1, U)),
                      S.set(q + 1, U, -Z * S.get(q, U) + X * S.get(q + 1, U)),
                      S.set(q, U, Y);
                if (
                  ((Y = A(H, lt)),
                  Y === 0 && (Y = Number.MIN_VALUE),
                  (X = H / Y),
                  (Z = lt / Y),
                  (g[q] = Y),
                  (H = X * c[q] + Z * g[q + 1]),
                  (g[q + 1] = -Z * c[q] + X * g[q + 1]),
                  (lt = Z * c[q + 1]),
                  (c[q + 1] = X * c[q + 1]),
                  h && q < t - 1)
                )
                  for (let U = 0; U < t; U++)
                    (Y = X * p.get(q, U) + Z * p.get(q + 1, U)),
                      p.set(q + 1, U, -Z * p.get(q, U) + X * p.get(q + 1, U)),
                      p.set(q, U, Y);
              }
              (c[R - 2] = H), (B = B + 1);
              break;
            }
            case 4: {
              if (g[a] <= 0 && ((g[a] = g[a] < 0 ? -g[a] : 0), u))
                for (let E = 0; E <= I; E++) S.set(a, E, -S.get(a, E));
              for (; a < I && !(g[a] >= g[a + 1]); ) {
                let E = g[a];
                if (((g[a] = g[a + 1]), (g[a + 1] = E), u && a < r - 1))
                  for (let M = 0; M < r; M++)
                    (E = S.get(a + 1, M)), S.set(a + 1, M, S.get(a, M)), S.set(a, M, E);
                if (h && a < t - 1)
                  for (let M = 0; M < t; M++)
                    (E = p.get(a + 1, M)), p.set(a + 1, M, p.get(a, M)), p.set(a, M, E);
                a++;
              }
              (B = 0), R--;
              break;
            }
          }
        }
        if (((p = p.isSquare() ? Tt(p) : p.transpose()), (S = Tt(S)), m)) {
          const a = S;
          (S = p), (p = a);
        }
        (this.m = t), (this.n = r), (this.s = g), (this.U = p), (this.V = S);
      }
      solve(e) {
        const s = e,
          t = this.threshold,
          r = this.s.length,
          o = d.zeros(r, r);
        for (let w = 0; w < r; w++)
          Math.abs(this.s[w]) <= t ? o.set(w, w, 0) : o.set(w, w, 1 / this.s[w]);
        const l = this.U,
          i = this.rightSingularVectors,
          h = i.mmul(o),
          u = i.rows,
          m = l.rows,
          f = d.zeros(u, m);
        for (let w = 0; w < u; w++)
          for (let j = 0; j < m; j++) {
            let g = 0;
            for (let p = 0; p < r; p++) g += h.get(w, p) * l.get(j, p);
            f.set(w, j, g);
          }
        return f.mmul(s);
      }
      solveForDiagonal(e) {
        return this.solve(d.diag(e));
      }
      inverse() {
        const e = this.V,
          s = this.threshold,
          t = e.rows,
          r = e.columns,
          o = new d(t, this.s.length);
        for (let m = 0; m < t; m++)
          for (let f = 0; f < r; f++)
            Math.abs(this.s[f]) > s && o.set(m, f, e.get(m, f) / this.s[f]);
        const l = this.U,
          i = l.rows,
          h = l.columns,
          u = new d(t, i);
        for (let m = 0; m < t; m++)
          for (let f = 0; f < i; f++) {
            let w = 0;
            for (let j = 0; j < h; j++) w += o.get(m, j) * l.get(f, j);
            u.set(m, f, w);
          }
        return u;
      }
      get condition() {
        return this.s[0] / this.s[Math.min(this.m, this.n) - 1];
      }
      get norm2() {
        return this.s[0];
      }
      get rank() {
        let e = Math.max(this.m, this.n) * this.s[0] * Number.EPSILON,
          s = 0,
          t = this.s;
        for (let r = 0, o = t.length; r < o; r++) t[r] > e && s++;
        return s;
      }
      get diagonal() {
        return Array.from(this.s);
      }
      get threshold() {
        return (Number.EPSILON / 2) * Math.max(this.m, this.n) * this.s[0];
      }
      get leftSingularVectors() {
        return this.U;
      }
      get rightSingularVectors() {
        return this.V;
      }
      get diagonalMatrix() {
        return d.diag(this.s);
      }
    };
  });
function Ce(n, e = !1) {
  return (n = P.checkMatrix(n)), e ? new _(n).inverse() : Gt(n, d.eye(n.rows));
}
function Gt(n, e, s = !1) {
  return (
    (n = P.checkMatrix(n)),
    (e = P.checkMatrix(e)),
    s ? new _(n).solve(e) : n.isSquare() ? new rt(n).solve(e) : new ut(n).solve(e)
  );
}
var ze = T(() => {
  zt();
  Jt();
  qt();
  W();
  st();
});
function xt(n) {
  if (((n = d.checkMatrix(n)), n.isSquare())) {
    if (n.columns === 0) return 1;
    let e, s, t, r;
    if (n.columns === 2)
      return (
        (e = n.get(0, 0)), (s = n.get(0, 1)), (t = n.get(1, 0)), (r = n.get(1, 1)), e * r - s * t
      );
    if (n.columns === 3) {
      let o, l, i;
      return (
        (o = new nt(n, [1, 2], [1, 2])),
        (l = new nt(n, [1, 2], [0, 2])),
        (i = new nt(n, [1, 2], [0, 1])),
        (e = n.get(0, 0)),
        (s = n.get(0, 1)),
        (t = n.get(0, 2)),
        e * xt(o) - s * xt(l) + t * xt(i)
      );
    } else return new rt(n).determinant;
  } else throw Error("determinant can only be calculated for a square matrix");
}
var $e = T(() => {
  zt();
  W();
  Yt();
});
function ws(n, e) {
  const s = [];
  for (let t = 0; t < n; t++) t !== e && s.push(t);
  return s;
}
function ps(n, e, s, t = 1e-9, r = 1e-9) {
  if (n > r) return new Array(e.rows + 1).fill(0);
  {
    const o = e.addRow(s, [0]);
    for (let l = 0; l < o.rows; l++) Math.abs(o.get(l, 0)) < t && o.set(l, 0, 0);
    return o.to1DArray();
  }
}
function Pe(n, e = {}) {
  const { thresholdValue: s = 1e-9, thresholdError: t = 1e-9 } = e;
  n = d.checkMatrix(n);
  const r = n.rows,
    o = new d(r, r);
  for (let l = 0; l < r; l++) {
    const i = d.columnVector(n.getRow(l)),
      h = n.subMatrixRow(ws(r, l)).transpose(),
      m = new _(h).solve(i),
      f = d.abs(i).max() || 1,
      w = d.sub(i, h.mmul(m)).abs().max() / f;
    o.setRow(l, ps(w, m, l, s, t));
  }
  return o;
}
var Le = T(() => {
  qt();
  W();
});
function Ve(n, e = Number.EPSILON) {
  if (((n = d.checkMatrix(n)), n.isEmpty())) return n.transpose();
  const s = new _(n, { autoTranspose: !0 }),
    t = s.leftSingularVectors,
    r = s.rightSingularVectors,
    o = s.diagonal,
    l = e * Math.max(n.rows, n.columns) * o[0];
  for (let i = 0; i < o.length; i++) Math.abs(o[i]) > l ? (o[i] = 1 / o[i]) : (o[i] = 0);
  return r.mmul(d.diag(o).mmul(t.transpose()));
}
var Ue = T(() => {
  qt();
  W();
});
function Oe(n, e = n, s = {}) {
  n = new d(n);
  let t = !1;
  if (
    (typeof e == "object" && !d.isMatrix(e) && !C(e)
      ? ((s = e), (e = n), (t = !0))
      : (e = new d(e)),
    n.rows !== e.rows)
  )
    throw new TypeError("Both matrices must have the same number of rows");
  const { center: r = !0 } = s;
  r && ((n = n.center("column")), t || (e = e.center("column")));
  const o = n.transposeMultiply(e);
  for (let l = 0; l < o.rows; l++)
    for (let i = 0; i < o.columns; i++) o.set(l, i, o.get(l, i) * (1 / (n.rows - 1)));
  return o;
}
var We = T(() => {
  tt();
  W();
});
function Ye(n, e = n, s = {}) {
  n = new d(n);
  let t = !1;
  if (
    (typeof e == "object" && !d.isMatrix(e) && !C(e)
      ? ((s = e), (e = n), (t = !0))
      : (e = new d(e)),
    n.rows !== e.rows)
  )
    throw new TypeError("Both matrices must have the same number of rows");
  const { center: r = !0, scale: o = !0 } = s;
  r && (n.center("column"), t || e.center("column")),
    o && (n.scale("column"), t || e.scale("column"));
  const l = n.standardDeviation("column", { unbiased: !0 }),
    i = t ? l : e.standardDeviation("column", { unbiased: !0 }),
    h = n.transposeMultiply(e);
  for (let u = 0; u < h.rows; u++)
    for (let m = 0; m < h.columns; m++)
      h.set(u, m, h.get(u, m) * (1 / (l[u] * i[m])) * (1 / (n.rows - 1)));
  return h;
}
var Qe = T(() => {
  tt();
  W();
});
function ds(n, e, s, t) {
  let r, o, l, i, h, u, m, f;
  for (h = 0; h < n; h++) s[h] = t.get(h, n - 1);
  for (i = n - 1; i > 0; i--) {
    for (f = 0, l = 0, u = 0; u < i; u++) f = f + Math.abs(s[u]);
    if (f === 0)
      for (e[i] = s[i - 1], h = 0; h < i; h++)
        (s[h] = t.get(h, i - 1)), t.set(h, i, 0), t.set(i, h, 0);
    else {
      for (u = 0; u < i; u++) (s[u] /= f), (l += s[u] * s[u]);
      for (
        r = s[i - 1],
          o = Math.sqrt(l),
          r > 0 && (o = -o),
          e[i] = f * o,
          l = l - r * o,
          s[i - 1] = r - o,
          h = 0;
        h < i;
        h++
      )
        e[h] = 0;
      for (h = 0; h < i; h++) {
        for (r = s[h], t.set(i, h, r), o = e[h] + t.get(h, h) * r, u = h + 1; u <= i - 1; u++)
          (o += t.get(h, u) * s[u]), (e[u] += t.get(h, u) * r);
        e[h] = o;
      }
      for (r = 0, h = 0; h < i; h++) (e[h] /= l), (r += e[h] * s[h]);
      for (m = r / (l + l), h = 0; h < i; h++) e[h] -= m * s[h];
      for (h = 0; h < i; h++) {
        for (r = s[h], o = e[h], u = h; u <= i - 1; u++)
          t.set(h, u, t.get(h, u) - (r * e[u] + o * s[u]));
        (s[h] = t.get(h, i - 1)), t.set(h, i, 0);
      }
    }
    s[i] = l;
  }
  for (i = 0; i < n - 1; i++) {
    if ((t.set(i, n - 1, t.get(i, i)), t.set(i, i, 1), (l = s[i + 1]), l !== 0)) {
      for (u = 0; u <= i; u++) s[u] = t.get(i + 1, u) / l;
      for (h = 0; h <= i; h++) {
        for (o = 0, u = 0; u <= i; u++) o += t.get(i + 1, u) * t.get(h, u);
        for (u = 0; u <= i; u++) t.set(h, u, t.get(h, u) - o * s[u]);
      }
    }
    for (u = 0; u <= i; u++) t.set(i + 1, u, 0);
  }
  for (h = 0; h < n; h++) (s[h] = t.get(h, n - 1)), t.set(h, n - 1, 0);
  t.set(n - 1, n - 1, 1), (e[0] = 0);
}
function ys(n, e, s, t) {
  let r, o, l, i, h, u, m, f, w, j, g, p, S, c, b, k, v;
  for (l = 1; l < n; l++) e[l - 1] = e[l];
  e[n - 1] = 0;
  let N = 0,
    z = 0,
    R = Number.EPSILON;
  for (u = 0; u < n; u++) {
    for (
      z = Math.max(z, Math.abs(s[u]) + Math.abs(e[u])), m = u;
      m < n && !(Math.abs(e[m]) <= R * z);
    )
      m++;
    if (m > u) {
      v = 0;
      do {
        for (
          v = v + 1,
            r = s[u],
            f = (s[u + 1] - r) / (2 * e[u]),
            w = A(f, 1),
            f < 0 && (w = -w),
            s[u] = e[u] / (f + w),
            s[u + 1] = e[u] * (f + w),
            j = s[u + 1],
            o = r - s[u],
            l = u + 2;
          l < n;
          l++
        )
          s[l] -= o;
        for (
          N = N + o, f = s[m], g = 1, p = g, S = g, c = e[u + 1], b = 0, k = 0, l = m - 1;
          l >= u;
          l--
        )
          for (
            S = p,
              p = g,
              k = b,
              r = g * e[l],
              o = g * f,
              w = A(f, e[l]),
              e[l + 1] = b * w,
              b = e[l] / w,
              g = f / w,
              f = g * s[l] - b * r,
              s[l + 1] = o + b * (g * r + b * s[l]),
              h = 0;
            h < n;
            h++
          )
            (o = t.get(l + 1, h)),
              t.set(l + 1, h, b * t.get(l, h) + g * o),
              t.set(l, h, g * t.get(l, h) - b * o);
        (f = (-b * k * S * c * e[u]) / j), (e[u] = b * f), (s[u] = g * f);
      } while (Math.abs(e[u]) > R * z);
    }
    (s[u] = s[u] + N), (e[u] = 0);
  }
  for (l = 0; l < n - 1; l++) {
    for (h = l, f = s[l], i = l + 1; i < n; i++) s[i] < f && ((h = i), (f = s[i]));
    if (h !== l)
      for (s[h] = s[l], s[l] = f, i = 0; i < n; i++)
        (f = t.get(l, i)), t.set(l, i, t.get(h, i)), t.set(h, i, f);
  }
}
function Ms(n, e, s, t) {
  let r = 0,
    o = n - 1,
    l,
    i,
    h,
    u,
    m,
    f,
    w;
  for (f = r + 1; f <= o - 1; f++) {
    for (w = 0, u = f; u <= o; u++) w = w + Math.abs(e.get(u, f - 1));
    if (w !== 0) {
      for (h = 0, u = o; u >= f; u--) (s[u] = e.get(u, f - 1) / w), (h += s[u] * s[u]);
      for (
        i = Math.sqrt(h), s[f] > 0 && (i = -i), h = h - s[f] * i, s[f] = s[f] - i, m = f;
        m < n;
        m++
      ) {
        for (l = 0, u = o; u >= f; u--) l += s[u] * e.get(u, m);
        for (l = l / h, u = f; u <= o; u++) e.set(u, m, e.get(u, m) - l * s[u]);
      }
      for (u = 0; u <= o; u++) {
        for (l = 0, m = o; m >= f; m--) l += s[m] * e.get(u, m);
        for (l = l / h, m = f; m <= o; m++) e.set(u, m, e.get(u, m) - l * s[m]);
      }
      (s[f] = w * s[f]), e.set(f, f - 1, w * i);
    }
  }
  for (u = 0; u < n; u++) for (m = 0; m < n; m++) t.set(u, m, u === m ? 1 : 0);
  for (f = o - 1; f >= r + 1; f--)
    if (e.get(f, f - 1) !== 0) {
      for (u = f + 1; u <= o; u++) s[u] = e.get(u, f - 1);
      for (m = f; m <= o; m++) {
        for (i = 0, u = f; u <= o; u++) i += s[u] * t.get(u, m);
        for (i = i / s[f] / e.get(f, f - 1), u = f; u <= o; u++)
          t.set(u, m, t.get(u, m) + i * s[u]);
      }
    }
}
function bs(n, e, s, t, r) {
  let o = n - 1,
    l = 0,
    i = n - 1,
    h = Number.EPSILON,
    u = 0,
    m = 0,
    f = 0,
    w = 0,
    j = 0,
    g = 0,
    p = 0,
    S = 0,
    c,
    b,
    k,
    v,
    N,
    z,
    R,
    I,
    B,
    L,
    a,
    y,
    E,
    M,
    x;
  for (c = 0; c < n; c++)
    for ((c < l || c > i) && ((s[c] = r.get(c, c)), (e[c] = 0)), b = Math.max(c - 1, 0); b < n; b++)
      m = m + Math.abs(r.get(c, b));
  for (; o >= l; ) {
    for (
      v = o;
      v > l &&
      ((g = Math.abs(r.get(v - 1, v - 1)) + Math.abs(r.get(v, v))),
      g === 0 && (g = m),
      !(Math.abs(r.get(v, v - 1)) < h * g));
    )
      v--;
    if (v === o) r.set(o, o, r.get(o, o) + u), (s[o] = r.get(o, o)), (e[o] = 0), o--, (S = 0);
    else if (v === o - 1) {
      if (
        ((R = r.get(o, o - 1) * r.get(o - 1, o)),
        (f = (r.get(o - 1, o - 1) - r.get(o, o)) / 2),
        (w = f * f + R),
        (p = Math.sqrt(Math.abs(w))),
        r.set(o, o, r.get(o, o) + u),
        r.set(o - 1, o - 1, r.get(o - 1, o - 1) + u),
        (I = r.get(o, o)),
        w >= 0)
      ) {
        for (
          p = f >= 0 ? f + p : f - p,
            s[o - 1] = I + p,
            s[o] = s[o - 1],
            p !== 0 && (s[o] = I - R / p),
            e[o - 1] = 0,
            e[o] = 0,
            I = r.get(o, o - 1),
            g = Math.abs(I) + Math.abs(p),
            f = I / g,
            w = p / g,
            j = Math.sqrt(f * f + w * w),
            f = f / j,
            w = w / j,
            b = o - 1;
          b < n;
          b++
        )
          (p = r.get(o - 1, b)),
            r.set(o - 1, b, w * p + f * r.get(o, b)),
            r.set(o, b, w * r.get(o, b) - f * p);
        for (c = 0; c <= o; c++)
          (p = r.get(c, o - 1)),
            r.set(c, o - 1, w * p + f * r.get(c, o)),
            r.set(c, o, w * r.get(c, o) - f * p);
        for (c = l; c <= i; c++)
          (p = t.get(c, o - 1)),
            t.set(c, o - 1, w * p + f * t.get(c, o)),
            t.set(c, o, w * t.get(c, o) - f * p);
      } else (s[o - 1] = I + f), (s[o] = I + f), (e[o - 1] = p), (e[o] = -p);
      (o = o - 2), (S = 0);
    } else {
      if (
        ((I = r.get(o, o)),
        (B = 0),
        (R = 0),
        v < o && ((B = r.get(o - 1, o - 1)), (R = r.get(o, o - 1) * r.get(o - 1, o))),
        S === 10)
      ) {
        for (u += I, c = l; c <= o; c++) r.set(c, c, r.get(c, c) - I);
        (g = Math.abs(r.get(o, o - 1)) + Math.abs(r.get(o - 1, o - 2))),
          (I = B = 0.75 * g),
          (R = -0.4375 * g * g);
      }
      if (S === 30 && ((g = (B - I) / 2), (g = g * g + R), g > 0)) {
        for (g = Math.sqrt(g), B < I && (g = -g), g = I - R / ((B - I) / 2 + g), c = l; c <= o; c++)
          r.set(c, c, r.get(c, c) - g);
        (u += g), (I = B = R = 0.964);
      }
      for (
        S = S + 1, N = o - 2;
        N >= v &&
        ((p = r.get(N, N)),
        (j = I - p),
        (g = B - p),
        (f = (j * g - R) / r.get(N + 1, N) + r.get(N, N + 1)),
        (w = r.get(N + 1, N + 1) - p - j - g),
        (j = r.get(N + 2, N + 1)),
        (g = Math.abs(f) + Math.abs(w) + Math.abs(j)),
        (f = f / g),
        (w = w / g),
        (j = j / g),
        !(
          N === v ||
          Math.abs(r.get(N, N - 1)) * (Math.abs(w) + Math.abs(j)) <
            h *
              (Math.abs(f) *
                (Math.abs(r.get(N - 1, N - 1)) + Math.abs(p) + Math.abs(r.get(N + 1, N + 1))))
        ));
      )
        N--;
      for (c = N + 2; c <= o; c++) r.set(c, c - 2, 0), c > N + 2 && r.set(c, c - 3, 0);
      for (
        k = N;
        k <= o - 1 &&
        ((M = k !== o - 1),
        k !== N &&
          ((f = r.get(k, k - 1)),
          (w = r.get(k + 1, k - 1)),
          (j = M ? r.get(k + 2, k - 1) : 0),
          (I = Math.abs(f) + Math.abs(w) + Math.abs(j)),
          I !== 0 && ((f = f / I), (w = w / I), (j = j / I))),
        I !== 0);
        k++
      )
        if (((g = Math.sqrt(f * f + w * w + j * j)), f < 0 && (g = -g), g !== 0)) {
          for (
            k !== N ? r.set(k, k - 1, -g * I) : v !== N && r.set(k, k - 1, -r.get(k, k - 1)),
              f = f + g,
              I = f / g,
              B = w / g,
              p = j / g,
              w = w / f,
              j = j / f,
              b = k;
            b < n;
            b++
          )
            (f = r.get(k, b) + w * r.get(k + 1, b)),
              M && ((f = f + j * r.get(k + 2, b)), r.set(k + 2, b, r.get(k + 2, b) - f * p)),
              r.set(k, b, r.get(k, b) - f * I),
              r.set(k + 1, b, r.get(k + 1, b) - f * B);
          for (c = 0; c <= Math.min(o, k + 3); c++)
            (f = I * r.get(c, k) + B * r.get(c, k + 1)),
              M && ((f = f + p * r.get(c, k + 2)), r.set(c, k + 2, r.get(c, k + 2) - f * j)),
              r.set(c, k, r.get(c, k) - f),
              r.set(c, k + 1, r.get(c, k + 1) - f * w);
          for (c = l; c <= i; c++)
            (f = I * t.get(c, k) + B * t.get(c, k + 1)),
              M && ((f = f + p * t.get(c, k + 2)), t.set(c, k + 2, t.get(c, k + 2) - f * j)),
              t.set(c, k, t.get(c, k) - f),
              t.set(c, k + 1, t.get(c, k + 1) - f * w);
        }
    }
  }
  if (m !== 0) {
    for (o = n - 1; o >= 0; o--)
      if (((f = s[o]), (w = e[o]), w === 0))
        for (v = o, r.set(o, o, 1), c = o - 1; c >= 0; c--) {
          for (R = r.get(c, c) - f, j = 0, b = v; b <= o; b++) j = j + r.get(c, b) * r.get(b, o);
          if (e[c] < 0) (p = R), (g = j);
          else if (
            ((v = c),
            e[c] === 0
              ? r.set(c, o, R !== 0 ? -j / R : -j / (h * m))
              : ((I = r.get(c, c + 1)),
                (B = r.get(c + 1, c)),
                (w = (s[c] - f) * (s[c] - f) + e[c] * e[c]),
                (z = (I * g - p * j) / w),
                r.set(c, o, z),
                r.set(c + 1, o, Math.abs(I) > Math.abs(p) ? (-j - R * z) / I : (-g - B * z) / p)),
            (z = Math.abs(r.get(c, o))),
            h * z * z > 1)
          )
            for (b = c; b <= o; b++) r.set(b, o, r.get(b, o) / z);
        }
      else if (w < 0)
        for (
          v = o - 1,
            Math.abs(r.get(o, o - 1)) > Math.abs(r.get(o - 1, o))
              ? (r.set(o - 1, o - 1, w / r.get(o, o - 1)),
                r.set(o - 1, o, -(r.get(o, o) - f) / r.get(o, o - 1)))
              : ((x = Pt(0, -r.get(o - 1, o), r.get(o - 1, o - 1) - f, w)),
                r.set(o - 1, o - 1, x[0]),
                r.set(o - 1, o, x[1])),
            r.set(o, o - 1, 0),
            r.set(o, o, 1),
            c = o - 2;
          c >= 0;
          c--
        ) {
          for (L = 0, a = 0, b = v; b <= o; b++)
            (L = L + r.get(c, b) * r.get(b, o - 1)), (a = a + r.get(c, b) * r.get(b, o));
          if (((R = r.get(c, c) - f), e[c] < 0)) (p = R), (j = L), (g = a);
          else if (
            ((v = c),
            e[c] === 0
              ? ((x = Pt(-L, -a, R, w)), r.set(c, o - 1, x[0]), r.set(c, o, x[1]))
              : ((I = r.get(c, c + 1)),
                (B = r.get(c + 1, c)),
                (y = (s[c] - f) * (s[c] - f) + e[c] * e[c] - w * w),
                (E = (s[c] - f) * 2 * w),
                y === 0 &&
                  E === 0 &&
                  (y =
                    h * m * (Math.abs(R) + Math.abs(w) + Math.abs(I) + Math.abs(B) + Math.abs(p))),
                (x = Pt(I * j - p * L + w * a, I * g - p * a - w * L, y, E)),
                r.set(c, o - 1, x[0]),
                r.set(c, o, x[1]),
                Math.abs(I) > Math.abs(p) + Math.abs(w)
                  ? (r.set(c + 1, o - 1, (-L - R * r.get(c, o - 1) + w * r.get(c, o)) / I),
                    r.set(c + 1, o, (-a - R * r.get(c, o) - w * r.get(c, o - 1)) / I))
                  : ((x = Pt(-j - B * r.get(c, o - 1), -g - B * r.get(c, o), p, w)),
                    r.set(c + 1, o - 1, x[0]),
                    r.set(c + 1, o, x[1]))),
            (z = Math.max(Math.abs(r.get(c, o - 1)), Math.abs(r.get(c, o)))),
            h * z * z > 1)
          )
            for (b = c; b <= o; b++)
              r.set(b, o - 1, r.get(b, o - 1) / z), r.set(b, o, r.get(b, o) / z);
        }
    for (c = 0; c < n; c++) if (c < l || c > i) for (b = c; b < n; b++) t.set(c, b, r.get(c, b));
    for (b = n - 1; b >= l; b--)
      for (c = l; c <= i; c++) {
        for (p = 0, k = l; k <= Math.min(b, i); k++) p = p + t.get(c, k) * r.get(k, b);
        t.set(c, b, p);
      }
  }
}
function Pt(n, e, s, t) {
  let r, o;
  return Math.abs(s) > Math.abs(t)
    ? ((r = t / s), (o = s + r * t), [(n + r * e) / o, (e - r * n) / o])
    : ((r = s / t), (o = t + r * s), [(r * n + e) / o, (r * e - n) / o]);
}
var pt,
  Je = T(() => {
    W();
    st();
    $t();
    pt = class {
      constructor(e, s = {}) {
        const { assumeSymmetric: t = !1 } = s;
        if (((e = P.checkMatrix(e)), !e.isSquare()))
          throw new Error("Matrix is not a square matrix");
        if (e.isEmpty()) throw new Error("Matrix must be non-empty");
        let r = e.columns,
          o = new d(r, r),
          l = new Float64Array(r),
          i = new Float64Array(r),
          h = e,
          u,
          m,
          f = !1;
        if ((t ? (f = !0) : (f = e.isSymmetric()), f)) {
          for (u = 0; u < r; u++) for (m = 0; m < r; m++) o.set(m, u, h.get(u, m));
          ds(r, i, l, o), ys(r, i, l, o), Tt(o);
        } else {
          const w = new d(r, r),
            j = new Float64Array(r);
          for (m = 0; m < r; m++) for (u = 0; u < r; u++) w.set(u, m, h.get(u, m));
          Ms(r, w, j, o), bs(r, i, l, o, w);
        }
        (this.n = r), (this.e = i), (this.d = l), (this.V = o);
      }
      get realEigenvalues() {
        return Array.from(this.d);
      }
      get imaginaryEigenvalues() {
        return Array.from(this.e);
      }
      get eigenvectorMatrix() {
        return this.V;
      }
      get diagonalMatrix() {
        let e = this.n,
          s = this.e,
          t = this.d,
          r = new d(e, e),
          o,
          l;
        for (o = 0; o < e; o++) {
          for (l = 0; l < e; l++) r.set(o, l, 0);
          r.set(o, o, t[o]), s[o] > 0 ? r.set(o, o + 1, s[o]) : s[o] < 0 && r.set(o, o - 1, s[o]);
        }
        return r;
      }
    };
  });
var dt,
  Ge = T(() => {
    W();
    st();
    dt = class {
      constructor(e) {
        if (((e = P.checkMatrix(e)), !e.isSymmetric())) throw new Error("Matrix is not symmetric");
        let s = e,
          t = s.rows,
          r = new d(t, t),
          o = !0,
          l,
          i,
          h;
        for (i = 0; i < t; i++) {
          let u = 0;
          for (h = 0; h < i; h++) {
            let m = 0;
            for (l = 0; l < h; l++) m += r.get(h, l) * r.get(i, l);
            (m = (s.get(i, h) - m) / r.get(h, h)), r.set(i, h, m), (u = u + m * m);
          }
          for (
            u = s.get(i, i) - u, o &&= u > 0, r.set(i, i, Math.sqrt(Math.max(u, 0))), h = i + 1;
            h < t;
            h++
          )
            r.set(i, h, 0);
        }
        (this.L = r), (this.positiveDefinite = o);
      }
      isPositiveDefinite() {
        return this.positiveDefinite;
      }
      solve(e) {
        e = P.checkMatrix(e);
        const s = this.L,
          t = s.rows;
        if (e.rows !== t) throw new Error("Matrix dimensions do not match");
        if (this.isPositiveDefinite() === !1) throw new Error("Matrix is not positive definite");
        let r = e.columns,
          o = e.clone(),
          l,
          i,
          h;
        for (h = 0; h < t; h++)
          for (i = 0; i < r; i++) {
            for (l = 0; l < h; l++) o.set(h, i, o.get(h, i) - o.get(l, i) * s.get(h, l));
            o.set(h, i, o.get(h, i) / s.get(h, h));
          }
        for (h = t - 1; h >= 0; h--)
          for (i = 0; i < r; i++) {
            for (l = h + 1; l < t; l++) o.set(h, i, o.get(h, i) - o.get(l, i) * s.get(l, h));
            o.set(h, i, o.get(h, i) / s.get(h, h));
          }
        return o;
      }
      get lowerTriangularMatrix() {
        return this.L;
      }
    };
  });
var yt,
  Ke = T(() => {
    tt();
    W();
    st();
    yt = class {
      constructor(e, s = {}) {
        e = P.checkMatrix(e);
        let { Y: t } = s,
          { scaleScores: r = !1, maxIterations: o = 1e3, terminationCriteria: l = 1e-10 } = s,
          i;
        if (t) {
          if (
            (C(t) && typeof t[0] == "number" ? (t = d.columnVector(t)) : (t = P.checkMatrix(t)),
            t.rows !== e.rows)
          )
            throw new Error("Y should have the same number of rows as X");
          i = t.getColumnVector(0);
        } else i = e.getColumnVector(0);
        let h = 1,
          u,
          m,
          f,
          w;
        for (let j = 0; j < o && h > l; j++)
          (f = e.transpose().mmul(i).div(i.transpose().mmul(i).get(0, 0))),
            (f = f.div(f.norm())),
            (u = e.mmul(f).div(f.transpose().mmul(f).get(0, 0))),
            j > 0 && (h = u.clone().sub(w).pow(2).sum()),
            (w = u.clone()),
            t
              ? ((m = t.transpose().mmul(u).div(u.transpose().mmul(u).get(0, 0))),
                (m = m.div(m.norm())),
                (i = t.mmul(m).div(m.transpose().mmul(m).get(0, 0))))
              : (i = u);
        if (t) {
          let j = e.transpose().mmul(u).div(u.transpose().mmul(u).get(0, 0));
          j = j.div(j.norm());
          const g = e.clone().sub(u.clone().mmul(j.transpose())),
            p = i.transpose().mmul(u).div(u.transpose().mmul(u).get(0, 0)),
            S = t.clone().sub(u.clone().mulS(p.get(0, 0)).mmul(m.transpose()));
          (this.t = u),
            (this.p = j.transpose()),
            (this.w = f.transpose()),
            (this.q = m),
            (this.u = i),
            (this.s = u.transpose().mmul(u)),
            (this.xResidual = g),
            (this.yResidual = S),
            (this.betas = p);
        } else
          (this.w = f.transpose()),
            (this.s = u.transpose().mmul(u).sqrt()),
            r ? (this.t = u.clone().div(this.s.get(0, 0))) : (this.t = u),
            (this.xResidual = e.sub(u.mmul(f.transpose())));
      }
    };
  });
var Xe = {};
hs(Xe, {
  AbstractMatrix: () => D,
  CHO: () => dt,
  CholeskyDecomposition: () => dt,
  DistanceMatrix: () => Ct,
  EVD: () => pt,
  EigenvalueDecomposition: () => pt,
  LU: () => rt,
  LuDecomposition: () => rt,
  Matrix: () => d,
  MatrixColumnSelectionView: () => St,
  MatrixColumnView: () => jt,
  MatrixFlipColumnView: () => Et,
  MatrixFlipRowView: () => kt,
  MatrixRowSelectionView: () => It,
  MatrixRowView: () => Rt,
  MatrixSelectionView: () => nt,
  MatrixSubView: () => vt,
  MatrixTransposeView: () => Nt,
  NIPALS: () => yt,
  Nipals: () => yt,
  QR: () => ut,
  QrDecomposition: () => ut,
  SVD: () => _,
  SingularValueDecomposition: () => _,
  SymmetricMatrix: () => ht,
  WrapperMatrix1D: () => at,
  WrapperMatrix2D: () => P,
  correlation: () => Ye,
  covariance: () => Oe,
  default: () => d,
  determinant: () => xt,
  inverse: () => Ce,
  linearDependencies: () => Pe,
  pseudoInverse: () => Ve,
  solve: () => Gt,
  wrap: () => Fe,
});
var Ze = T(() => {
  W();
  Wt();
  Ee();
  De();
  Be();
  Qt();
  st();
  ze();
  $e();
  Le();
  Ue();
  We();
  Qe();
  qt();
  Je();
  Ge();
  zt();
  Jt();
  Ke();
});
module.exports = (Ze(), fs(Xe));
