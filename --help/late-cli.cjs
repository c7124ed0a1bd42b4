var hr = Object.create;
var N = Object.defineProperty;
var ur = Object.getOwnPropertyDescriptor;
var dr = Object.getOwnPropertyNames;
var pr = Object.getPrototypeOf,
  cr = Object.prototype.hasOwnProperty;
var u = (e, t) => () => {
    try {
      return t || e((t = { exports: {} }).exports, t), t.exports;
    } catch (r) {
      throw ((t = 0), r);
    }
  },
  mr = (e, t) => {
    for (var r in t) N(e, r, { get: t[r], enumerable: !0 });
  },
  ee = (e, t, r, i) => {
    if ((t && typeof t == "object") || typeof t == "function")
      for (const s of dr(t))
        !cr.call(e, s) &&
          s !== r &&
          N(e, s, { get: () => t[s], enumerable: !(i = ur(t, s)) || i.enumerable });
    return e;
  };
var d = (e, t, r) => (
    (r = e != null ? hr(pr(e)) : {}),
    ee(t || !e || !e.__esModule ? N(r, "default", { value: e, enumerable: !0 }) : r, e)
  ),
  fr = (e) => ee(N({}, "__esModule", { value: !0 }), e);
var re = u((wi, te) => {
  te.exports = require("./main.cjs").shared5;
});
var se = u((xi, ie) => {
  ie.exports = require("./main.cjs").shared6;
});
var oe = u((bi, ne) => {
  ne.exports = require("./main.cjs").shared7;
});
var le = u(($i, ae) => {
  ae.exports = require("./main.cjs").shared8;
});
var ue = u((qi, he) => {
  he.exports = require("./main.cjs").shared9;
});
var pe = u((ki, de) => {
  de.exports = require("./main.cjs").shared10;
});
var me = u((yi, ce) => {
  ce.exports = require("./main.cjs").shared11;
});
var ve = u((Si, fe) => {
  fe.exports = require("./main.cjs").shared12;
});
var we = u((Ti, ge) => {
  ge.exports = require("./main.cjs").shared13;
});
var be = u((Pi, xe) => {
  xe.exports = require("./main.cjs").shared14;
});
var qe = u((Oi, $e) => {
  $e.exports = require("./main.cjs").shared15;
});
var ye = u((Ii, ke) => {
  ke.exports = require("./main.cjs").shared16;
});
var Te = u((Ei, Se) => {
  Se.exports = require("./main.cjs").shared20;
});
var Oe = u((Li, Pe) => {
  Pe.exports = require("./main.cjs").shared21;
});
var Ee = u((Ri, Ie) => {
  Ie.exports = require("./main.cjs").shared22;
});
var Re = u((Mi, Le) => {
  Le.exports = require("./main.cjs").shared23;
});
var Ce = u((Ci, Me) => {
  Me.exports = require("./main.cjs").shared25;
});
var je = u((Gi, Ge) => {
  Ge.exports = require("./main.cjs").shared26;
});
var He = u((ji, Be) => {
  Be.exports = require("./main.cjs").shared27;
});
var Ne = u((Bi, Ae) => {
  Ae.exports = require("./main.cjs").shared28;
});
var _e = u((Hi, We) => {
  We.exports = require("./main.cjs").shared29;
});
var De = u((Ai, Ke) => {
  Ke.exports = require("./main.cjs").shared30;
});
var Ue = u((Ni, Fe) => {
  Fe.exports = require("./main.cjs").shared31;
});
var ze = u((Wi, Ye) => {
  Ye.exports = require("./main.cjs").shared32;
});
var Ve = u((_i, Je) => {
  Je.exports = require("./main.cjs").shared33;
});
var Qe = u((Ki, Xe) => {
  Xe.exports = require("./main.cjs").shared34;
});
var et = u((Di, Ze) => {
  Ze.exports = require("./main.cjs").shared35;
});
var rt = u((Fi, tt) => {
  tt.exports = require("./main.cjs").shared37;
});
var st = u((Ui, it) => {
  it.exports = require("./main.cjs").shared38;
});
var ot = u((Yi, nt) => {
  nt.exports = require("./main.cjs").shared39;
});
var lt = u((zi, at) => {
  at.exports = require("./main.cjs").shared40;
});
var ut = u((Ji, ht) => {
  ht.exports = require("./main.cjs").shared41;
});
var pt = u((Vi, dt) => {
  dt.exports = require("./main.cjs").shared42;
});
var mt = u((Xi, ct) => {
  ct.exports = require("./main.cjs").shared43;
});
var vt = u((Qi, ft) => {
  ft.exports = require("./main.cjs").shared44;
});
var wt = u((Zi, gt) => {
  gt.exports = require("./main.cjs").shared45;
});
var bt = u((es, xt) => {
  xt.exports = require("./main.cjs").shared46;
});
var qt = u((ts, $t) => {
  $t.exports = require("./main.cjs").shared47;
});
var yt = u((rs, kt) => {
  kt.exports = require("./main.cjs").shared48;
});
var Tt = u((is, St) => {
  St.exports = require("./main.cjs").shared49;
});
var vi = {};
mr(vi, { module1: () => Ft, module2: () => Yt, module3: () => tr });
module.exports = fr(vi);
var At = d(re()),
  y = d(se()),
  c = d(oe()),
  Nt = d(le()),
  ss = d(ue()),
  ns = d(pe()),
  os = d(me()),
  as = d(ve()),
  ls = d(we()),
  hs = d(be()),
  Wt = d(qe()),
  S = d(ye()),
  us = d(Te()),
  J = d(Oe()),
  _t = d(Ee()),
  ds = d(Re()),
  R = d(Ce()),
  ps = d(je()),
  cs = d(He()),
  ms = d(Ne()),
  z = d(_e()),
  fs = d(De()),
  vs = d(Ue()),
  gs = d(ze()),
  ws = d(Ve()),
  xs = d(Qe()),
  a = d(et()),
  Kt = d(rt()),
  Dt = d(st()),
  bs = d(ot()),
  $s = d(lt()),
  qs = d(ut()),
  ks = d(pt()),
  ys = d(mt()),
  Ss = d(vt()),
  Ts = d(wt()),
  Ps = d(bt()),
  G = d(qt()),
  b = d(yt()),
  K = d(Tt()),
  Ut = require("node:module"),
  zt = require("node:repl"),
  D = require("node:path"),
  j = require("node:path"),
  Ft = {};
(0, K.d)(Ft, { editOn: () => vr });
function vr({ stdin: e, stdout: t, env: r }, i) {
  if (!e.isTTY || !t.isTTY) throw (0, b.K)(":edit needs a terminal");
  const [s = "vi", ...n] = (r.VISUAL || r.EDITOR || "vi").trim().split(/\s+/),
    o = e.isRaw === !0;
  return (0, c.i)(i, (h) => {
    const { spawnSync: l } = (0, Ut.createRequire)(__filename)("node:child_process");
    o && e.setRawMode(!1), t.write("\x1B[?2004l");
    const { error: v, status: f } = l(s, [...n, h], { stdio: "inherit" });
    if ((t.write("\x1B[?2004h"), o && e.setRawMode(!0), v !== void 0))
      throw (0, b.K)(`cannot start ${s}`, "set EDITOR to your editor");
    if (f !== 0) throw (0, b.K)(`${s} failed, and nothing is changed`);
  });
}
var Yt = {};
(0, K.d)(Yt, { interact: () => ni });
function gr(e, t) {
  const r = /\\([a-z]*)$/.exec(e);
  if (r !== null) return qr(r[0], r[1]);
  const [, i = "", s = "", n] = /^(\s*:(\S*))(\s.*)?$/s.exec(e) ?? [];
  if (i === "") return Jt(e, t);
  if (n === void 0) {
    const h = [...t.commands.keys()].map((l) => `:${l}`);
    return O(h, i.trimStart());
  }
  const o = /\S*$/.exec(n)?.[0] ?? "";
  switch (t.commands.get(s)?.takes) {
    case "expression":
    case "expressions":
      return Pt(n, s, t);
    case "topic":
      return O(t.topics(), o);
    case "name":
    case "names": {
      const [h] = O(t.names(), o);
      return [V(h, t), o];
    }
    case "setting":
      return br(n.trimStart().split(/\s+/), o);
    case "text": {
      const h = (
        t.commands.get(s)?.usage.startsWith(`:${s} FILE`) ? /^\s+(\S*)$/ : /\swith\s+(\S*)$/
      ).exec(n)?.[1];
      return h === void 0 ? Pt(n, s, t) : Ot(h);
    }
    case "file":
      return Ot(n.trimStart());
    default:
      return [[], e];
  }
}
function O(e, t) {
  const r = [...e].map(a.b).filter((i) => i.startsWith(t));
  return [[...new Set(r)].sort(), t];
}
var wr = new RegExp(`(?:\`.*|${R.a})$`, "u");
function V(e, t) {
  const r = (i) => t.isOwn(i);
  return [...e.filter(r), ...e.filter((i) => !r(i))];
}
function Pt(e, t, r) {
  const [i, s] = /\S$/.test(e) ? Jt(e, r) : [[], ""],
    n = /[\p{L}\d-]*$/u.exec(e)?.[0] ?? "";
  if (s !== "" && s !== n) return [i, s];
  const [o] = O(r.commands.get(t)?.words ?? [], n);
  return o.length === 0 ? [i, s] : i.length === 0 && o.length === 1 ? [o, n] : [xr(n, o, r), n];
}
function xr(e, t, r) {
  if (e === "") return [...t];
  const i = [...new Set(r.names().filter((s) => s.startsWith(e)))].sort();
  return [...Vt(V(i, r), r), ...t];
}
function Jt(e, t) {
  const r = e.replace(/`[^`]*`/g, (l) => " ".repeat(l.length)),
    i = wr.exec(r)?.[0] ?? "";
  if (i === "") return [[], e];
  const s = i.replace("`", ""),
    n = t.names().filter((l) => l.startsWith(s)),
    o = V([...new Set(n)].sort(), t),
    [h] = o;
  if (o.length === 1 && h !== void 0) {
    const l = t.kindOf(h) === "function" ? "(" : "";
    return [[(0, a.b)((0, G.j)(h) + l)], i];
  }
  return [Vt(o, t), i];
}
var Vt = (e, t) => e.map((r) => (0, a.b)(t.describe(r)?.signature ?? (0, G.j)(r)));
function br(e, t) {
  const [r] = e;
  if (e.length < 2) return O([...c.y, "save"], t);
  const i = c.y.find((s) => s === r);
  return i === void 0 || "from" in c.x[i].takes ? [[], t] : O((0, c.A)(i).split(", "), t);
}
function Ot(e) {
  const t = e.endsWith("/") ? e : (0, D.dirname)(e),
    r = e.endsWith("/") || e.includes("/") ? (0, D.join)(t, "/") : "";
  try {
    const i = (0, c.j)(t || ".").map((n) => `${r}${n}`),
      s = /(?:^|\/)\.[^/]*$/.test(e);
    return O(
      i.filter((n) => s || !/(?:^|\/)\.[^/]*\/?$/.test(n)),
      e,
    );
  } catch {
    return [[], e];
  }
}
var $r = new Map([
  ["pm", "\xB1"],
  ["nabla", "\u2207"],
]);
function qr(e, t) {
  const r = new Map([...Kt.a, ...$r]),
    i = [...r.keys()].filter((n) => n.startsWith(t)),
    s = r.get(t) ?? (i.length === 1 ? i[0] : void 0);
  return s === void 0 ? [i.map((n) => (0, a.b)(`\\${n}`)), e] : [[(0, a.b)(r.get(s) ?? s)], e];
}
var It = 1e4,
  kr = 15e3;
function yr({ NABLA_HISTORY: e, XDG_STATE_HOME: t }) {
  if (e === "" || e === "/dev/null") return;
  const r = t || (0, j.join)((0, c.m)() ?? "/", ".local", "state");
  return e ?? (0, j.join)(r, "nabla", "history");
}
var Sr = class {
  path;
  constructor(e) {
    (this.path = e), W(() => (0, c.h)((0, j.dirname)(e), 448));
  }
  entries() {
    const e = (0, c.f)(this.path) ?? "",
      t = /(?:^|\n)$/.test(e)
        ? ""
        : `
`;
    t !== "" && W(() => (0, c.g)(this.path, t));
    const r = e
      .split(`
`)
      .filter((i) => i !== "");
    return (
      r.length > kr && W(() => this.cut(r, Buffer.byteLength(e) + t.length)),
      r.slice(-It).reverse().map(a.b)
    );
  }
  add(e) {
    W(() =>
      (0, c.g)(
        this.path,
        `${e}
`,
      ),
    );
  }
  cut(e, t) {
    const r = e.slice(-It).join(`
`);
    (0, c.k)(this.path) === t &&
      (0, c.e)(
        this.path,
        `${r}
`,
        () => {},
      );
  }
};
function W(e) {
  try {
    e();
  } catch (t) {
    if (!(t instanceof b.f)) throw t;
  }
}
var Tr = new Set(["return", "enter", "backspace", "escape"]),
  Pr = new Set(["", ""]),
  Or = { ctrl: !0 },
  Ir = { name: "escape" },
  Er = class {
    node;
    pass;
    gathered = "";
    onKey = () => {};
    isSearching = !1;
    isPasting = !1;
    read = "";
    constructor(e, t) {
      t.isTTY &&
        (t.prependListener("data", (r) => {
          this.read = String(r);
        }),
        t.on("data", () => {
          this.read = "";
        })),
        (this.node = e),
        (this.pass = this.node._ttyWrite.bind(e)),
        (this.node._ttyWrite = (r, i) => this.receive(r, i));
    }
    recall(e) {
      this.node.history = [...e];
    }
    abandon() {
      this.node.clearLine();
    }
    isInterruptNext() {
      return (
        (this.read = this.read.slice(this.read.search(/[\r\n]/) + 1)),
        !this.isPasting && this.read.includes("")
      );
    }
    receive(e, t) {
      t.name === "paste-start" && (this.isPasting = !0),
        (t.name === "paste-end" || this.isLoneInterrupt(t)) && (this.isPasting = !1);
      const r = this.textOf(e, t),
        i = this.isSearching;
      (this.isSearching = r === void 0 ? Lr(t, i) : i),
        this.onKey(t),
        r !== void 0 ? this.gather(r) : (this.flush(), this.pass(e, i ? Rr(t) : t));
    }
    textOf(e, t) {
      const { name: r = "", sequence: i = "", ctrl: s, meta: n } = t;
      if (this.isPasting) return r !== "paste-start" && !Xt(t) ? (0, a.b)(i) : void 0;
      const o = r === "tab" && this.node.isCompletionEnabled,
        h = Tr.has(r) || Pr.has(i) || o;
      return e === void 0 || e === "" || s || n || h ? void 0 : (0, a.b)(e);
    }
    isLoneInterrupt({ ctrl: e, name: t }) {
      return e === !0 && t === "c" && this.node.isCompletionEnabled && this.gathered === "";
    }
    gather(e) {
      this.gathered === "" && process.nextTick(() => this.flush()), (this.gathered += e);
    }
    flush() {
      const { gathered: e, node: t } = this;
      if (e === "") return;
      this.gathered = "";
      const { isCompletionEnabled: r } = t;
      (t.isCompletionEnabled = !0), this.pass(e, { sequence: e }), (t.isCompletionEnabled = r);
    }
  },
  Xt = ({ name: e, ctrl: t, meta: r }) => (e === "return" || e === "enter") && t !== !0 && r !== !0;
function Lr({ name: e, ctrl: t }, r) {
  return t && (e === "r" || e === "s")
    ? !0
    : r && (e === "backspace" || (t === !0 && (e === "h" || e === "w")));
}
function Rr(e) {
  return e.name === "escape" ? Or : e.ctrl && e.name === "g" ? Ir : e;
}
var Et = ["SIGTERM", "SIGHUP"];
function Qt(e) {
  const t = (i) => {
      r();
      try {
        e();
      } finally {
        process.kill(process.pid, i);
      }
    },
    r = () => {
      for (const i of Et) process.off(i, t);
    };
  for (const i of Et) process.on(i, t);
  return r;
}
function Mr(e) {
  const t = () => {
      r(), e(), process.kill(process.pid, "SIGINT");
    },
    r = () => {
      process.off("SIGINT", t);
    };
  return process.on("SIGINT", t), r;
}
var Cr = a.e`\x1b[?1049h\x1b[?25l`,
  Lt = a.e`\x1b[?25h\x1b[?1049l`,
  Gr = a.e`\x1b[H`,
  Rt = a.e`\x1b[2K`,
  jr = a.e`\x1b[J`,
  Br = 50,
  Mt = {
    return: "next",
    enter: "next",
    space: "next",
    right: "next",
    n: "next",
    b: "back",
    p: "back",
    left: "back",
    backspace: "back",
    g: "first",
    home: "first",
    end: "last",
    down: "down",
    j: "down",
    up: "up",
    k: "up",
    q: "leave",
    escape: "leave",
  };
function Hr({ name: e = "", ctrl: t, meta: r, shift: i }) {
  if (t === !0) return e === "c" || e === "d" ? "leave" : void 0;
  if (!(r === !0 && e !== "escape"))
    return e === "g" && i === !0 ? "last" : Object.hasOwn(Mt, e) ? Mt[e] : void 0;
}
var Ar = [
    "Enter next \xB7 b back \xB7 g first \xB7 G last \xB7 q leave",
    "Enter next, b back, q leave",
    "Enter, b, g, G, q",
    "",
  ],
  Nr = class {
    pages;
    environment;
    screen;
    editor;
    done;
    index = 0;
    lines = [];
    offset = 0;
    isPasting = !1;
    restore = [];
    constructor(e, t, r) {
      (this.pages = e),
        (this.environment = t.environment),
        (this.screen = t.screen),
        (this.editor = t.editor),
        (this.done = r),
        this.begin();
    }
    begin() {
      const { stdin: e, stdout: t } = this.environment;
      this.take(e, "keypress", (n, o) => this.press(o)), this.take(t, "resize", () => this.show());
      const r = () => this.leave();
      e.once("end", r), this.restore.push(() => e.off("end", r));
      const i = this.editor,
        { escapeCodeTimeout: s } = i;
      (i.escapeCodeTimeout = Br),
        this.restore.push(() => {
          i.escapeCodeTimeout = s;
        }),
        this.restore.push(Qt(() => t.write(Lt))),
        t.write(Cr),
        this.show();
    }
    take(e, t, r) {
      const i = e.rawListeners(t),
        s = r;
      e.removeAllListeners(t).on(t, s),
        this.restore.push(() => {
          e.off(t, s);
          for (const n of i) e.on(t, n);
        });
    }
    press(e) {
      e.name === "paste-start" && (this.isPasting = !0),
        e.name === "paste-end" && (this.isPasting = !1);
      const t = Hr(e);
      t !== void 0 && !this.isPasting && this.does[t]();
    }
    does = {
      next: () => {
        this.pages.isText && this.below > 0
          ? this.scroll(this.room)
          : this.index === this.pages.length - 1
            ? this.leave()
            : this.goTo(this.index + 1);
      },
      back: () => {
        this.pages.isText && this.offset > 0
          ? this.scroll(-this.room)
          : this.goTo(Math.max(0, this.index - 1));
      },
      first: () => this.goTo(0),
      last: () => {
        this.goTo(this.pages.length - 1), this.pages.isText && this.scroll(this.below);
      },
      down: () => this.scroll(1),
      up: () => this.scroll(-1),
      leave: () => this.leave(),
    };
    goTo(e) {
      (this.index = e), (this.offset = 0), this.show();
    }
    scroll(e) {
      (this.offset += e), this.show();
    }
    get room() {
      return Math.max(1, this.screen.height - 1);
    }
    get below() {
      return this.lines.length - this.offset - this.room;
    }
    show() {
      const { screen: e, room: t } = this,
        r = this.pages.lines(this.index, e),
        i = this.introLines(),
        s = this.index === 0 || i.length + r.length <= t;
      (this.lines = s ? [...i, ...r] : r),
        (this.offset = Math.max(0, Math.min(this.offset, this.lines.length - t)));
      const n = this.lines.slice(this.offset, this.offset + t),
        o = (0, a.g)(n.map((l) => a.e`${Rt}${l}\r\n`)),
        h = a.e`\x1b[${e.height};1H`;
      this.environment.stdout.write(a.e`${Gr}${o}${jr}${h}${Rt}${e.style.dim(this.footer())}`);
    }
    introLines() {
      const { intro: e } = this.pages,
        { width: t, style: r } = this.screen;
      return e === void 0 ? [] : [...(0, S.f)(e, t).map((i) => r.dim(i)), a.d];
    }
    footer() {
      const { below: e } = this,
        t = [...(this.offset > 0 ? ["\u2191"] : []), ...(e > 0 ? [`\u2193 ${e} more`] : [])],
        r = (0, a.b)([this.pages.title(this.index), ...t].join(" ")),
        i = this.screen.width - 1;
      return (
        Ar.map((s) => (s === "" ? r : (0, a.b)(`${r}   ${s}`))).find((s) => (0, S.a)(s) <= i) ??
        (0, S.b)(r, i)
      );
    }
    leave() {
      for (const r of this.restore.splice(0)) r();
      const e = this.introLines(),
        t = (0, a.g)(e.map((r) => a.e`${r}\n`));
      this.environment.stdout.write(a.e`${Lt}${t}`), this.done();
    }
  },
  Zt = new Set(["const", "and", "or", "not", "for", "in"]);
function Wr(e, t, r, i) {
  let s = /^\s*:\S*/.exec(e)?.[0] ?? "",
    n = [...(0, R.b)(e.slice(s.length))].map((g) => ({ ...g, start: s.length + g.start })),
    o = Jr(e),
    h = new Set(Array.from(e.matchAll(Yr), ({ index: g }) => g)),
    l = Xr(n, t),
    v = ({ kind: g, text: m, start: T }, P) => {
      if (g === "comment") return r.dim(m);
      if (g === "number") return r.number(m);
      if (g === "bracket") return l.pair.has(T) ? r.strong(m) : l.stray.has(T) ? r.error(m) : m;
      if (g === "sign" || s !== "") return m;
      const F = m === "of" ? P?.text === "%" : m === "mod" && P !== void 0 && _r(P);
      if (Zt.has(m) || F || h.has(T)) return r.strong(m);
      if (o.has(m)) return m;
      const M = m.replaceAll("`", ""),
        I = i.kindOf(M);
      if (I === "function") return r.function(m);
      const $ = t === T + m.length && i.isBeginning(M);
      return I === void 0 && !$ ? r.unknown(m) : m;
    },
    f = Kr(s, t, r, i),
    p = s.length;
  for (const [g, m] of n.entries())
    (f += e.slice(p, m.start) + v(m, n[g - 1])), (p = m.start + m.text.length);
  return f + e.slice(p);
}
var _r = ({ kind: e, text: t }) =>
  e === "number" || (e === "name" && !Zt.has(t)) || /^[)\]!%\u00b0|]$/.test(t);
function Kr(e, t, r, { isCommand: i }) {
  return e === "" ? "" : t !== e.length && !i(e.trim()) ? r.unknown(e) : r.function(e);
}
var X = `${R.a}|\`[^\`]+\``,
  Dr = new RegExp(`(${X})\\s*=(?!=)`, "gu"),
  Fr = new RegExp(`(?<![\\p{L}\\p{N}_])for\\s+(${X})`, "gu"),
  Ur = new RegExp(`(?:^|;)\\s*(${X})\\s*\\(([^()]*)\\)\\s*=(?!=)`, "gu"),
  Yr = /(?<=(?:^|[;{}]|\u2207\s)\s*)(?:repeat|while|for)(?![\p{L}\p{N}_])(?=[^;{}]*\{)/gu,
  zr = new RegExp(`${R.a}$`, "u");
function Jr(e) {
  const t = new Set();
  for (const r of [Dr, Fr]) for (const [, i] of e.matchAll(r)) t.add(i);
  for (const [, r, i] of e.matchAll(Ur)) {
    t.add(r);
    for (const s of i.split(",")) t.add(s.trim());
  }
  return t;
}
var Vr = { ")": "(", "]": "[", "}": "{" };
function Xr(e, t) {
  const r = new Map(),
    i = new Set(),
    s = [];
  for (const o of e) {
    if (o.kind !== "bracket") continue;
    const h = Vr[o.text];
    if (h === void 0) {
      s.push(o);
      continue;
    }
    const l = s.pop();
    (l === void 0 && o.text === "}") ||
      (l?.text !== h ? i.add(o.start) : r.set(l.start, o.start).set(o.start, l.start));
  }
  const n = [t - 1, t].find((o) => r.has(o));
  return { pair: new Set(n === void 0 ? [] : [n, r.get(n)]), stray: i };
}
function Qr(e) {
  const t = [];
  for (let r = 0; r < e.length; r++) {
    const i = e[r];
    i === "(" || i === "[" ? t.push(r) : (i === ")" || i === "]") && t.pop();
  }
  for (const r of t.reverse()) {
    const i = zr.exec(e.slice(0, r))?.[0];
    if (i !== void 0 && e[r] === "(") return i;
  }
}
var Zr = 3,
  ei = 50,
  ti = 2e3,
  ri = class {
    canvas;
    vocabulary;
    isHolding = !1;
    hasPreview = !1;
    constructor(e) {
      this.canvas = e;
      const { session: t, editor: r } = e;
      (this.vocabulary = {
        kindOf: (i) => t.kindOf(i),
        isBeginning: (i) => t.names().some((s) => s.startsWith(i)),
        isCommand: (i) => t.commands.has(i.slice(1)),
      }),
        (r.onKey = (i) => this.before(i)),
        e.environment.stdout.on("resize", () => this.paint());
    }
    before(e) {
      if (Xt(e) || (e.ctrl && e.name === "c")) {
        this.clear();
        return;
      }
      this.hold(),
        this.hasPreview &&
          (e.name === "tab" || this.canvas.editor.isSearching) &&
          this.write((0, a.b)(""));
    }
    hold() {
      this.isHolding ||
        ((this.isHolding = !0),
        this.canvas.environment.stdout.cork(),
        setImmediate(() => {
          this.isHolding && (this.paint(), this.release());
        }));
    }
    clear() {
      this.hasPreview && this.write((0, a.b)("")), this.release();
    }
    release() {
      this.isHolding && this.canvas.environment.stdout.uncork(), (this.isHolding = !1);
    }
    paint() {
      const { editor: e, server: t } = this.canvas;
      e.isSearching || e.isPasting || t.line.length > ti || this.write((0, a.b)(this.preview()));
    }
    write(e) {
      const { server: t, environment: r, screen: i } = this.canvas,
        { columns: s, rows: n } = r.stdout,
        o = (0, a.b)(t.getPrompt()),
        h = t.getCursorPos(),
        l = ii(o + t.line, s),
        v = (0, S.b)(e, i.width - 1),
        f = v !== "" && l.rows + 2 <= n,
        p = Wr((0, a.b)(t.line), t.cursor, i.style, this.vocabulary),
        g = l.rows - h.rows + (f ? 1 : 0);
      r.stdout.write(
        (0, a.g)([
          Gt(h.rows),
          a.e`\r`,
          o,
          p,
          l.columns === 0 && l.rows > 0 ? a.e` ` : a.d,
          a.e`\x1b[J`,
          f ? a.e`\r\n${i.style.dim(v)}` : a.d,
          Gt(g),
          a.e`\r`,
          h.cols > 0 ? a.e`\x1b[${h.cols}C` : a.d,
        ]),
      ),
        (this.hasPreview = f),
        Object.assign(t, { prevRows: h.rows });
    }
    answerTo(e) {
      let { session: t } = this.canvas,
        r;
      return (
        (0, c.I)(ei, () => {
          r = t.foresee(e, Zr);
        }) || t.recoverFromPreview(),
        r
      );
    }
    preview() {
      const { server: e, settings: t, session: r, screen: i } = this.canvas,
        { line: s } = e;
      if (!t.preview || s.trim() === "") return "";
      const [n] = /^\s*:\S*/.exec(s) ?? [];
      if (n !== void 0) {
        const v = r.commands.get(n.trim().slice(1));
        return v === void 0 ? "" : `${v.usage}: ${v.doc}`;
      }
      const o = this.answerTo(this.canvas.pending() + s);
      if (o instanceof b.f) return o.hint === void 0 ? o.message : `${o.message}; ${o.hint}`;
      if (o !== void 0) {
        const v = (0, Nt.a)(o.value, o.uncertainty, i);
        if (o.gradient.length > 0) {
          const f = o.gradient.map(({ input: p, partial: g }) => `\u2202${p} ${er(g, i)}`);
          return [`= ${v}`, ...Ct(o.value), ...f].join("   ");
        }
        return s.trim().endsWith(v) ? "" : [`= ${v}`, ...Ct(o.value)].join("   ");
      }
      const h = Qr(s.slice(0, e.cursor)),
        l = h === void 0 ? void 0 : r.describe(h);
      return l === void 0 ? "" : `${l.signature}: ${l.doc}`;
    }
  },
  Ct = (e) => (typeof e == "number" ? [] : [`list of ${e.length}`]),
  er = (e, t) =>
    typeof e == "number" ? (0, Wt.f)(e, t) : `[${e.map((r) => er(r, t)).join(", ")}]`,
  Gt = (e) => (e > 0 ? a.e`\x1b[${e}A` : a.d);
function ii(e, t) {
  let r = 0;
  for (const i of e) {
    const s = (0, S.a)(i);
    s === 2 && (r + 1) % t === 0 && r++, (r += s);
  }
  return { rows: Math.floor(r / t), columns: r % t };
}
var Y = "\u2207 ",
  si = "\u2026 ",
  jt = 1e4,
  _ = "";
async function ni(e) {
  const { session: t, presenter: r, environment: i, options: s, status: n, budget: o } = e,
    { stdin: h, stdout: l, env: v } = i,
    f = !!(h.isTTY && l.isTTY);
  s.quiet || (r.remark((0, a.b)(`nabla ${At.a.version} (:help tells more)`)), r.send());
  let p = s.config && f ? yr(v) : void 0,
    g = p === void 0 ? void 0 : new Sr(p),
    m = "",
    T = [],
    P,
    F = () => P !== void 0 && !E.isPasting && r.isConversational,
    M = () => {
      P !== void 0 &&
        (I = Qt(() => {
          l.write(Bt), h.setRawMode(!1);
        }));
    },
    I = () => {},
    $ = (0, zt.start)({
      prompt: Y,
      input: h,
      output: l,
      terminal: f,
      useColors: !1,
      preview: !1,
      useGlobal: !0,
      ignoreUndefined: !0,
      eval: (x, q, H, C) => {
        Q(x, () => {
          E.recall(L), C(null, void 0);
        });
      },
      completer: (x) => gr(x, t),
      historySize: jt,
    }),
    E = new Er($, h),
    L = oi(g, r),
    rr = () => {
      r.sendLate(), o.check();
    },
    Q = (x, q) => {
      const H = new _t.b(T),
        C = [
          ...H.feed(`${m}${x.trimEnd()}
`),
        ];
      if (H.isUnfinished) {
        (m += `${x.trimEnd()}
`),
          $.setPrompt(si),
          q();
        return;
      }
      T = H.lastComment;
      for (const w of ai(m + x, C)) ir(w);
      (m = ""), $.setPrompt(Y);
      let A;
      I(), o.begin();
      const nr = C.some((w) => t.mayTakeLong(w)),
        or = () => {
          for (const w of C) {
            t.mayTakeLong(w) && r.send();
            for (const k of t.execute(w, _)) {
              (A = F() && !w.silent ? li(k, r) : void 0), r.show(A?.before ?? k);
              const Z = k.file === _ && !w.silent;
              if (
                (k.kind === "definition" && Z && r.echo(k),
                (k.kind === "move" || k.kind === "loop") && Z && r.echoMove(k),
                k.kind === "quit" && $.close(),
                k.kind === "quit" || (0, J.a)(k))
              )
                return;
            }
          }
        };
      B = E.isInterruptNext();
      const U = !B && (0, c.L)(t, i, n, nr, rr, or);
      if ((M(), !U && o.overrun !== void 0)) {
        const w = t.fail(o.overrun);
        w !== void 0 && r.show(w);
      } else if (!U) {
        const w = t.recover();
        r.remark((0, a.b)("interrupted")),
          w?.kind === "loop"
            ? (r.show(w), r.echoMove(w))
            : w !== void 0 && w.parts.length > 0 && r.show(w);
      }
      if ((r.send(), !U || A === void 0)) {
        q();
        return;
      }
      const { pages: ar, after: lr } = A;
      new Nr(ar, { environment: i, screen: r.answers, editor: $ }, () => {
        r.show(lr), r.send(), q();
      });
    },
    ir = (x) => {
      const q = (0, a.b)((0, y.a)(x));
      q === "" ||
        q.startsWith(" ") ||
        q === L[0] ||
        (L.unshift(q), L.length > jt && L.pop(), g?.add(q));
    },
    B = !1,
    sr = () => {
      const x = $.line === "" && m === "",
        q = x && B;
      (B = !1),
        !q &&
          (E.abandon(),
          (m = ""),
          $.setPrompt(Y),
          x && r.remark((0, a.b)("Ctrl-D or :quit leaves")),
          r.send(),
          $.displayPrompt());
    };
  if (
    (ui($, Q),
    $.removeAllListeners("SIGINT").on("SIGINT", sr),
    E.recall(L),
    f &&
      v.TERM !== "dumb" &&
      ((P = new ri({ ...e, editor: E, server: $, screen: r.answers, pending: () => m })),
      l.write(hi),
      M()),
    await new Promise((x) => $.once("exit", x)),
    !f && m !== "")
  ) {
    for (const x of t.run(m, _)) r.show(x);
    r.send();
  }
  I(), f && v.TERM !== "dumb" && l.write(Bt);
}
function oi(e, t) {
  try {
    return e?.entries() ?? [];
  } catch (r) {
    if (!(r instanceof b.f)) throw r;
    return t.complain(r), [];
  }
}
function ai(e, t) {
  const r = e.split(`
`),
    i = t
      .filter(({ line: s, column: n }) => r[s - 1]?.slice(0, n - 1).trim() === "")
      .map(({ line: s }) => s - 1);
  return [0, ...i.slice(1)].map((s, n) =>
    r.slice(s, i[n + 1]).join(`
`),
  );
}
function li(e, t) {
  if (e.kind !== "report" || e.file !== _) return;
  const r = t.pageOf(e);
  if (r !== void 0) {
    const i = { ...e, parts: [] };
    return { pages: r, before: i, after: i };
  }
  for (const [i, s] of e.parts.entries()) {
    const n = t.pagesOf(s);
    if (n === void 0) continue;
    if (n.length < 2) return;
    const [o, h] = [e.parts.slice(0, i), e.parts.slice(i + 1)];
    return { pages: n, before: { ...e, parts: o }, after: { ...e, parts: h } };
  }
}
var hi = a.e`\x1b[?2004h`,
  Bt = a.e`\x1b[?2004l`;
function ui(e, t) {
  const r = new Proxy(
    {},
    {
      get: (i, s) => ({
        help: "",
        action: (n) => {
          t(`.${String(s)} ${n}`, () => e.displayPrompt());
        },
      }),
    },
  );
  Object.defineProperty(e, "commands", { value: r });
}
var tr = {};
(0, K.d)(tr, { runRows: () => mi });
var di = new Set([
    "syntax",
    "unknown-name",
    "unknown-command",
    "arity",
    "recursive-function",
    "ambiguous",
    "ambiguous-coefficient",
    "chained-comparison",
  ]),
  pi = 8;
function Ht(e, t) {
  const r = e === void 0 ? void 0 : (0, Dt.a)(e, t),
    i = `the ${t.length === 1 ? "only column is" : "columns are"} ${(0, b.c)(t.map(G.j), pi)}`;
  return r === void 0 ? i : `did you mean ${(0, G.j)(r)}? ${i}`;
}
var ci = 15;
async function mi(e) {
  return await new fi(e).run();
}
var fi = class {
  request;
  file;
  columns = [];
  values = [];
  repeat = () => [];
  misspelled = new Map();
  isGood = !0;
  isOver = !1;
  isProven = !1;
  noted = new Set();
  constructor(e) {
    (this.request = e), (this.file = e.path === "-" ? "<stdin>" : e.path);
  }
  async run() {
    const {
        path: e,
        environment: t,
        output: r,
        presenter: i,
        session: s,
        program: n,
        progress: o,
      } = this.request,
      h = (f, p) => {
        const g = this.choose(f, p);
        return (this.columns = g.columns), (this.repeat = s.repeat(this.columns, n)), g;
      };
    e !== "-" && !e.endsWith(".gz") && o.expect((0, c.k)(e));
    const l = (0, y.i)(
        e,
        t,
        h,
        (f) => o.read(f),
        (f) => (0, c.K)(f, this.file),
      ),
      v = e === "-" ? Mr(() => i.tellInterruption(this.file)) : void 0;
    try {
      for await (const f of l) {
        if ((await this.runBatch(f), this.isOver || r.error !== void 0)) break;
        o.advance(f.length), r.write();
      }
    } finally {
      v?.();
    }
    return this.isGood;
  }
  async runBatch(e) {
    let { output: t } = this.request,
      r = 0,
      i = () => {
        for (const s of e.slice(r))
          if ((r++, this.runRow(s), this.isOver || ((s.number & ci) === 0 && t.isDue))) return;
      };
    for (; r < e.length && !this.isOver && t.error === void 0; ) {
      if (!(0, c.H)(i)) throw new c.J(`${this.file}: row ${e[r - 1]?.number}`);
      t.isDue && (await t.flush());
    }
  }
  choose(e, t) {
    const { session: r, program: i, inputs: s } = this.request,
      n = new Set(e),
      o = s.find((p) => n.has(p));
    if (o !== void 0)
      throw (0, b.K)(
        `${o} is set with -s, and is a column of ${this.file}`,
        "leave out -s, or rename one of the two",
      );
    const h = r.namesNeededBy(i.map(({ statement: p }) => p)),
      l = (p) => [...h.keys()].filter(p),
      v = l((p) => h.get(p) === "required" && !n.has(p));
    this.misspelled = new Map(v.map((p) => [p, Ht(p, e)]));
    const f = l((p) => n.has(p));
    if (f.length === 0) throw (0, b.K)(`no column of ${this.file} is used`, Ht(v[0], e));
    for (const p of f) z.d.has(p) && this.noteHidden(p);
    return t === "csv"
      ? { columns: e.filter((p) => h.has(p)), excluded: [] }
      : {
          columns: l((p) => n.has(p) || v.includes(p)),
          excluded: l((p) => !n.has(p) && (z.d.has(p) || s.includes(p))),
        };
  }
  noteHidden(e) {
    const { output: t, presenter: r } = this.request;
    r.quiet || t.message(a.h`${this.file}: note: the column ${e} hides the constant ${e}`);
  }
  runRow(e) {
    const { write: t, output: r, presenter: i } = this.request,
      s = this.inputsOf(e);
    if (s === void 0) return;
    const n = [];
    for (const l of this.repeat(s, e.number)) {
      if (l.kind === "failure" && (this.fail(l, e), this.isOver)) return;
      if ((l.kind === "answer" && !l.statement.silent && n.push(l), l.kind === "quit")) break;
      this.note(l, e);
    }
    if (((this.isProven = !0), n.length === 0)) return;
    const { text: o, strange: h } = t(e.number, n, i.answers);
    r.answer(o),
      h !== void 0 &&
        this.complain((0, b.N)(`row ${e.number} has an answer ${h}, which the first has not`), e);
  }
  inputsOf(e) {
    const { columns: t, values: r } = this;
    if (e.error !== void 0) {
      this.complain(e.error, e);
      return;
    }
    for (let i = 0; i < t.length; i++) {
      const s = e.cells[i],
        n = (0, y.c)(s);
      if (n === void 0) {
        const o = t[i],
          h = (0, y.g)(e.number, o, s);
        this.complain(s === void 0 ? this.advised(h, o) : h, e);
        return;
      }
      r[i] = n;
    }
    return r;
  }
  advised(e, t) {
    const r = this.misspelled.get(t);
    return r === void 0 || this.noted.has(r)
      ? e
      : (this.noted.add(r), new b.f(e.code, e.message, { span: e.span, hint: r }));
  }
  fail(e, t) {
    const { presenter: r, failFast: i } = this.request;
    this.isGood = !1;
    const s = /^unknown variable ([^,]+)/.exec(e.error.message)?.[1],
      n = s === void 0 ? e : { ...e, error: this.advised(e.error, s) },
      o = !this.isProven && di.has(n.error.code);
    r.show(o ? n : { ...n, row: t.number, rowFile: this.file }),
      (i || o || (0, J.a)(n)) && (this.isOver = !0);
  }
  complain(e, t) {
    const { format: r, output: i, presenter: s, failFast: n } = this.request;
    this.isGood = !1;
    const o = r.rowFailure?.(this.file, t.number, e);
    o !== void 0 && i.answer(o), s.complainOf(this.file, e), n && (this.isOver = !0);
  }
  tellUnshown({ file: e, statement: { text: t, line: r } }) {
    const [i = t] = t.split(/\s/, 1),
      s = `${e}:${r}:${i}`;
    !this.noted.has(s) &&
      !this.request.presenter.quiet &&
      this.request.output.message(a.h`${e}:${r}: note: rows have no room for what ${i} reports`),
      this.noted.add(s);
  }
  note(e, t) {
    if (
      (e.kind === "report" && e.parts.length > 0 && !e.statement.silent && this.tellUnshown(e),
      (e.kind !== "answer" && e.kind !== "definition" && e.kind !== "move") || e.notes.length === 0)
    )
      return;
    const { presenter: r } = this.request,
      i = e.notes.filter(({ message: n, line: o, column: h }) => {
        const l = `${e.file}:${o}:${h}:${n}`,
          v = !this.noted.has(l);
        return this.noted.add(l), v;
      });
    if (i.length === 0) return;
    const s = i.map((n) => ({
      ...n,
      message: `${n.message} (in row ${t.number}, and perhaps later ones)`,
    }));
    r.showNotes({ ...e, notes: s });
  }
};
0 && (module.exports = { module1, module2, module3 });
