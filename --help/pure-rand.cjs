"use strict";
var b = (o, s) => () => {
  try {
    return s || o((s = { exports: {} }).exports, s), s.exports;
  } catch (t) {
    throw ((s = 0), t);
  }
};
var g = b((u) => {
  Object.defineProperty(u, Symbol.toStringTag, { value: "Module" });
  var y = [3639956645, 3750757012, 1261568508, 386426335],
    d = class v {
      constructor(s, t, e, i) {
        (this.s01 = s), (this.s00 = t), (this.s11 = e), (this.s10 = i);
      }
      clone() {
        return new v(this.s01, this.s00, this.s11, this.s10);
      }
      next() {
        const s = (this.s00 + this.s10) | 0,
          t = this.s10 ^ this.s00,
          e = this.s11 ^ this.s01,
          i = this.s00,
          r = this.s01;
        return (
          (this.s00 = (i << 24) ^ (r >>> 8) ^ t ^ (t << 16)),
          (this.s01 = (r << 24) ^ (i >>> 8) ^ e ^ ((e << 16) | (t >>> 16))),
          (this.s10 = (e << 5) ^ (t >>> 27)),
          (this.s11 = (t << 5) ^ (e >>> 27)),
          s
        );
      }
      jump() {
        let s = 0,
          t = 0,
          e = 0,
          i = 0,
          r = this.s01,
          h = this.s00,
          c = this.s11,
          a = this.s10;
        for (let m = 0; m !== 4; ++m) {
          const w = y[m];
          for (let f = 1; f; f <<= 1) {
            w & f && ((s ^= r), (t ^= h), (e ^= c), (i ^= a));
            const n = a ^ h,
              l = c ^ r,
              x = h,
              S = r;
            (h = (x << 24) ^ (S >>> 8) ^ n ^ (n << 16)),
              (r = (S << 24) ^ (x >>> 8) ^ l ^ ((l << 16) | (n >>> 16))),
              (a = (l << 5) ^ (n >>> 27)),
              (c = (n << 5) ^ (l >>> 27));
          }
        }
        (this.s01 = s), (this.s00 = t), (this.s11 = e), (this.s10 = i);
      }
      getState() {
        return [this.s01, this.s00, this.s11, this.s10];
      }
    };
  function F(o) {
    if (o.length !== 4)
      throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
    return new d(o[0], o[1], o[2], o[3]);
  }
  function P(o) {
    return new d(-1, ~o, o | 0, 0);
  }
  u.xoroshiro128plus = P;
  u.xoroshiro128plusFromState = F;
});
var j = b((p) => {
  Object.defineProperty(p, Symbol.toStringTag, { value: "Module" });
  var k = 14901161193847656e-24,
    T = 11102230246251565e-32,
    q = 67108863,
    M = 134217727;
  function O(o) {
    const s = o.next() & q,
      t = o.next() & M;
    return s * k + t * T;
  }
  p.uniformFloat64 = O;
});
module.exports = { ...g(), ...j() };
