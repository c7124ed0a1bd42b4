#!/usr/bin/env node
"use strict";
var n = require("node:fs"),
  s = require("node:module"),
  d = require("node:os"),
  r = require("node:path"),
  a = require("node:vm"),
  f = `${process.version}-${process.arch}`,
  i = (0, r.join)(__dirname, "main.cjs"),
  p = `(function(require,module,exports,__filename){${(0, n.readFileSync)(i, "latin1")}
})`;
function m(e) {
  const o = Object.assign(new s.Module(i), { filename: i, loaded: !0 });
  (require.cache[i] = o), e.runInThisContext()(require, o, o.exports, i);
}
function u(e) {
  return new a.Script(p, { filename: i, cachedData: e });
}
process.env.NODE_DISABLE_COMPILE_CACHE
  ? m(u(void 0))
  : h((0, r.join)(l(), `a9d81cc237861696-${f}.cache`));
function h(e) {
  const o = S(e),
    t = u(o);
  (o === void 0 || t.cachedDataRejected) && process.on("exit", () => y(e, t.createCachedData())),
    m(t);
}
function l() {
  const { XDG_CACHE_HOME: e, LOCALAPPDATA: o } = process.env;
  return (0, r.join)(e || o || (0, r.join)((0, d.homedir)(), ".cache"), "nabla");
}
function S(e) {
  try {
    return (0, n.readFileSync)(e);
  } catch {
    return;
  }
}
function y(e, o) {
  try {
    for (const c of [(0, r.dirname)((0, r.dirname)(e)), (0, r.dirname)(e)])
      (0, n.existsSync)(c) || (0, n.mkdirSync)(c, { mode: 448 });
    const t = `${e}.${process.pid}`;
    (0, n.writeFileSync)(t, o, { mode: 384 }), (0, n.renameSync)(t, e);
    for (const c of (0, n.readdirSync)((0, r.dirname)(e)))
      c.endsWith(`-${f}.cache`) &&
        c !== (0, r.basename)(e) &&
        (0, n.rmSync)((0, r.join)((0, r.dirname)(e), c), { force: !0 });
  } catch {}
}
