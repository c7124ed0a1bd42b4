var q = Object.create;
var i = Object.defineProperty;
var H = Object.getOwnPropertyDescriptor;
var A = Object.getOwnPropertyNames;
var B = Object.getPrototypeOf,
  C = Object.prototype.hasOwnProperty;
var l = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (s) {
      throw ((t = 0), s);
    }
  },
  D = (e, t) => {
    for (var s in t) i(e, s, { get: t[s], enumerable: !0 });
  },
  m = (e, t, s, o) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const r of A(t))
        !C.call(e, r) &&
          r !== s &&
          i(e, r, { get: () => t[r], enumerable: !(o = H(t, r)) || o.enumerable });
    return e;
  };
var f = (e, t, s) => (
    (s = e != null ? q(B(e)) : {}),
    m(t || !e || !e.__esModule ? i(s, "default", { value: e, enumerable: !0 }) : s, e)
  ),
  K = (e) => m(i({}, "__esModule", { value: !0 }), e);
var d = l((I, h) => {
  h.exports = require("./main.cjs").shared48;
});
var p = l((J, g) => {
  g.exports = require("./main.cjs").shared49;
});
var F = {};
D(F, { module48: () => v, module49: () => k, module50: () => c });
module.exports = K(F);
var n = f(d()),
  a = f(p()),
  v = {};
(0, a.d)(v, { resetHelp: () => b, setHelp: () => S });
var S = () => ({
    doc: "the settings, or change one; `:set save` keeps them",
    example: ":set precision 6",
  }),
  b = () => ({ doc: "forget everything, or these names", example: ":reset x y" }),
  k = {};
(0, a.d)(k, { reset: () => z });
function z({ workspace: e, journal: t }, s) {
  const o = s.filter((r) => !e.isBound(r));
  if (o.length > 0) throw (0, n.K)(`there is no ${o.join(", no ")} to forget`);
  s.length === 0 && e.forgetAll();
  for (const r of s) e.forget(r);
  return t.forget(s), [];
}
var c = {};
(0, a.d)(c, { set: () => E });
var u = "save";
function E({ host: e, workspace: t }, s) {
  if (e === void 0) throw (0, n.K)("there is nothing to set here");
  const { settings: o } = e;
  if (s === void 0)
    return [
      {
        kind: "listing",
        columns: [
          { key: "setting", title: "setting" },
          { key: "value", title: "value" },
          { key: "takes", title: "takes" },
          { key: "meaning", title: "meaning" },
        ],
        rows: o.list().map(({ name: w, value: y, takes: $, doc: j }) => [w, y, $, j]),
      },
      "",
      `:set ${u} keeps them for the next time`,
    ];
  if (s === u) return [`saved in ${o.save()}`];
  const [, r, x] = /^(\S+?)(?:\s*=\s*|\s+|$)(.*)$/s.exec(s);
  return o.set(r, x), r === "seed" && t.placeDraws({ seed: o.seed, statements: 0 }), [];
}
0 && (module.exports = { module48, module49, module50 });
