var u = Object.create;
var m = Object.defineProperty;
var x = Object.getOwnPropertyDescriptor;
var q = Object.getOwnPropertyNames;
var v = Object.getPrototypeOf,
  f = Object.prototype.hasOwnProperty;
var c = (r, e) => () => {
    try {
      return e || r((e = { exports: {} }).exports, e), e.exports;
    } catch (o) {
      throw ((e = 0), o);
    }
  },
  h = (r, e) => {
    for (var o in e) m(r, o, { get: e[o], enumerable: !0 });
  },
  t = (r, e, o, p) => {
    if ((e && typeof e == "object") || typeof e == "function")
      for (const a of q(e))
        !f.call(r, a) &&
          a !== o &&
          m(r, a, { get: () => e[a], enumerable: !(p = x(e, a)) || p.enumerable });
    return r;
  };
var H = (r, e, o) => (
    (o = r != null ? u(v(r)) : {}),
    t(e || !r || !r.__esModule ? m(o, "default", { value: r, enumerable: !0 }) : o, r)
  ),
  b = (r) => t(m({}, "__esModule", { value: !0 }), r);
var i = c((n, d) => {
  d.exports = require("./main.cjs").shared49;
});
var j = {};
h(j, { module45: () => s });
module.exports = b(j);
var l = H(i()),
  s = {};
(0, l.d)(s, { quitHelp: () => g });
var g = () => ({ doc: "leave", example: ":quit" });
0 && (module.exports = { module45 });
