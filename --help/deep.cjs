"use strict";
var A = Symbol("failed"),
  l = Object.freeze([]),
  Me = 128,
  cr = 129,
  y = (k) => {
    const n = new Uint8Array(130);
    for (const a of [...k, Me]) n[a] = 1;
    return n;
  },
  fr = y([35]),
  O = y([
    48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
    79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 95, 97, 98, 99, 100, 101, 102, 103, 104, 105,
    106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
  ]),
  ee = y([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    26, 27, 28, 29, 30, 31, 32, 35,
  ]),
  re = y([
    65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88,
    89, 90, 95, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113,
    114, 115, 116, 117, 118, 119, 120, 121, 122,
  ]),
  Ce = y([43]),
  br = y([99]),
  le = y([40]),
  oe = y([
    65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88,
    89, 90, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112,
    113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
  ]),
  ge = y([91]),
  Ne = y([44]),
  Ze = y([42, 43, 45, 47, 58, 94]),
  kr = y([61]),
  he = y([
    40, 43, 45, 46, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74,
    75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 95, 96, 97, 98, 99, 100,
    101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119,
    120, 121, 122, 124,
  ]),
  W = y([]),
  We = y([
    65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88,
    89, 90, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114,
    115, 116, 117, 118, 119, 120, 121, 122,
  ]),
  lr = y([96]),
  ur = y([97, 110, 111]),
  dr = y([97]),
  qe = y([111]),
  Fe = y([63]),
  Xe = y([37]),
  me = y([
    97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116,
    117, 118, 119, 120, 121, 122,
  ]),
  _e = y([
    65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88,
    89, 90,
  ]),
  hr = y([110]),
  Ar = y([37, 42, 47, 109]),
  Y = y([43, 45]),
  ie = y([46]),
  Cr = y([33, 60, 61, 62]),
  de = y([42, 94]),
  Ye = y([33]),
  vr = y([109]),
  pr = y([45]),
  mr = y([97, 102, 105, 109, 110, 111]),
  Z = y([48, 49, 50, 51, 52, 53, 54, 55, 56, 57]),
  ce = y([
    40, 46, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76,
    77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 95, 96, 97, 98, 99, 100, 101, 102,
    103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121,
    122, 124,
  ]),
  Pe = y([46, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57]),
  _r = y([33, 91]),
  yr = y([88, 120]),
  se = y([
    48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65, 66, 67, 68, 69, 70, 97, 98, 99, 100, 101, 102,
  ]),
  Ge = y([48]),
  Tr = y([66, 98]),
  ne = y([48, 49]),
  Ue = y([69, 101]),
  He = y([39]),
  gr = y([124]),
  Wr = y([40, 91]),
  Pr = y([102]),
  m,
  r,
  e,
  t,
  d,
  $,
  c,
  j,
  v;
function xr(k, n) {
  (m = k), (r = n), ($ = -1), (v = null);
  try {
    const a = je();
    return a !== A ? a : ((v = new Set()), je(), { at: $, expected: [...v], tooDeep: !1 });
  } catch (a) {
    if (!(a instanceof RangeError)) throw a;
    return { at: Math.max($, e), expected: [], tooDeep: !0 };
  }
}
function je() {
  (e = 0), (t = -1), (c = 0), (j = -1), i();
  const k = Hr(Er);
  return k === A ? A : (e !== t && i(), e === r.length ? k : (o("the end of the statement"), A));
}
function i() {
  for (;;) {
    const k = r.charCodeAt(e);
    if (k <= 32) e++;
    else if (k === 35 || k > 127) {
      const n = e;
      c++;
      const a = te();
      if ((c--, !a)) {
        e = n;
        break;
      }
    } else break;
  }
  return (t = e), (d = p());
}
function p() {
  const k = r.charCodeAt(e);
  return v !== null || k > 127 ? Me : k <= 127 ? k : cr;
}
function o(k) {
  D(e, k);
}
function D(k, n) {
  c > 0 || k < $ || k === j || (v !== null && k > $ && v.clear(), ($ = k), v !== null && v.add(n));
}
function xe(k, n) {
  const a = r.codePointAt(e);
  return (a < 128 ? k[a] === 0 : a === void 0 || !n.test(String.fromCodePoint(a)))
    ? !1
    : ((e += a > 65535 ? 2 : 1), !0);
}
function te() {
  const k = e;
  c++;
  s: {
    const n = e;
    r: {
      e: {
        const a = e;
        a: {
          t: {
            if (r.charCodeAt(e) !== 160) {
              o("`\xA0`");
              break t;
            }
            e += 1;
            break a;
          }
          e = a;
          t: {
            const s = r.charCodeAt(e);
            if (!(s >= 8192 && s <= 8203)) {
              o("\u2000 to \u200B");
              break t;
            }
            e++;
            break a;
          }
          e = a;
          t: {
            if (r.charCodeAt(e) !== 8239) {
              o("`\u202F`");
              break t;
            }
            e += 1;
            break a;
          }
          e = a;
          t: {
            if (r.charCodeAt(e) !== 12288) {
              o("`\u3000`");
              break t;
            }
            e += 1;
            break a;
          }
          e = a;
          t: {
            if (r.charCodeAt(e) !== 65279) {
              o("`\uFEFF`");
              break t;
            }
            e += 1;
            break a;
          }
          e = a;
          t: {
            if (fr[e === t ? d : p()] === 0) break t;
            if (r.charCodeAt(e) !== 35) {
              o("`#`");
              break t;
            }
            e += 1;
            for (;;) {
              const s = e;
              i: {
                let f = e,
                  b = !1;
                c++;
                o: {
                  if (r.charCodeAt(e) !== 10) {
                    o("`\n`");
                    break o;
                  }
                  (e += 1), (b = !0);
                }
                if ((c--, (e = f), b || !Je())) break i;
                continue;
              }
              e = s;
              break;
            }
            break a;
          }
          e = a;
          break e;
        }
        break r;
      }
      e = n;
      e: {
        const a = r.charCodeAt(e);
        if (!(a >= 0 && a <= 32)) {
          o("\0 to  ");
          break e;
        }
        e++;
        break r;
      }
      e = n;
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "a space"), !1;
}
function* Er() {
  const k = e;
  s: {
    let n = e,
      a;
    r: {
      e: {
        if (br[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const s = e;
        e !== t && i();
        const f = e;
        if (!r.startsWith("const", e)) {
          o("`const`");
          break e;
        }
        e += 5;
        let b = e,
          u = !1;
        c++;
        a: {
          if (O[e === t ? d : p()] === 0) break a;
          const E = r.charCodeAt(e);
          if (E < 128 && O[E] === 1) e++;
          else {
            if (E < 128 && v === null) break a;
            if (!q()) break a;
          }
          u = !0;
        }
        if ((c--, (e = b), u)) break e;
        let h = e,
          C = !1;
        c++;
        a: {
          let E = 0;
          for (;;) {
            const U = e;
            n: {
              if (ee[e === t ? d : p()] === 0 || !te()) break n;
              E++;
              continue;
            }
            e = U;
            break;
          }
          if (E === 0) break a;
          const g = r.charCodeAt(e);
          if (g < 128 && re[g] === 1) e++;
          else {
            if (g < 128 && v === null) break a;
            if (!Ee()) break a;
          }
          C = !0;
        }
        if ((c--, (e = h), !C)) break e;
        const _ = r.slice(f, e);
        e !== t && i();
        const P = e;
        if (!H()) break e;
        const x = m.name(r.slice(P, e), P, e, r);
        e !== t && i();
        const w = e;
        if (!ve()) break e;
        const L = r.slice(w, e);
        e !== t && i();
        const T = yield I;
        if (T === A) break e;
        let S = l;
        for (;;) {
          const E = e;
          t: {
            if (Ce[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const g = yield pe;
            if (g === A) break t;
            S === l ? (S = [g]) : S.push(g);
            break;
          }
          e = E;
          break;
        }
        a = m.Constant(_, x, L, T, S, s, e);
        break r;
      }
      e = n;
      e: {
        if (oe[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const s = e;
        e !== t && i();
        const f = e;
        if (!H()) break e;
        let b = m.name(r.slice(f, e), f, e, r),
          u = l;
        for (;;) {
          const w = e;
          t: {
            if (le[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const L = e;
            if ((e !== t && i(), r.charCodeAt(e) !== 40)) {
              o("`(`");
              break t;
            }
            e += 1;
            let T = A,
              S,
              G = e,
              E = l,
              g = l;
            for (;;) {
              i: {
                e !== t && i();
                const N = e;
                if (!H()) break i;
                const z = m.name(r.slice(N, e), N, e, r);
                T === A
                  ? (T = z)
                  : (E === l ? (E = [S]) : E.push(S), g === l ? (g = [z]) : g.push(z)),
                  (G = e);
                o: {
                  if ((e !== t && i(), r.charCodeAt(e) !== 44)) {
                    o("`,`");
                    break o;
                  }
                  (e += 1), (S = ",");
                  continue;
                }
              }
              e = G;
              break;
            }
            if (T === A) break t;
            if ((e !== t && i(), r.charCodeAt(e) !== 41)) {
              o("`)`");
              break t;
            }
            e += 1;
            const U = m.Parameters("(", T, E, g, ")", L, e);
            u === l ? (u = [U]) : u.push(U);
            break;
          }
          e = w;
          break;
        }
        e !== t && i();
        const h = e;
        if (!ve()) break e;
        const C = r.slice(h, e);
        e !== t && i();
        const _ = yield I;
        if (_ === A) break e;
        let P = l;
        for (;;) {
          const w = e;
          t: {
            if (Ce[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const L = yield pe;
            if (L === A) break t;
            P === l ? (P = [L]) : P.push(L);
            break;
          }
          e = w;
          break;
        }
        a = m.Definition(b, u, C, _, P, s, e);
        break r;
      }
      e = n;
      e: {
        if (oe[e === t ? d : i()] === 0) break e;
        e !== t && i();
        let s = e,
          f = A,
          b,
          u = e,
          h = l,
          C = l;
        for (;;) {
          t: {
            e !== t && i();
            const F = e;
            e !== t && i();
            const R = e;
            if (!H()) break t;
            let ae = m.name(r.slice(R, e), R, e, r),
              B = l;
            for (;;) {
              const Q = e;
              i: {
                if (ge[e === t ? d : i()] === 0) break i;
                e !== t && i();
                const M = e;
                if ((e !== t && i(), r.charCodeAt(e) !== 91)) {
                  o("`[`");
                  break i;
                }
                (e += 1), e !== t && i();
                const X = yield I;
                if (X === A) break i;
                if ((e !== t && i(), r.charCodeAt(e) !== 93)) {
                  o("`]`");
                  break i;
                }
                e += 1;
                const V = m.Position("[", X, "]", M, e);
                B === l ? (B = [V]) : B.push(V);
                break;
              }
              e = Q;
              break;
            }
            const J = m.Target(ae, B, F, e);
            f === A ? (f = J) : (h === l ? (h = [b]) : h.push(b), C === l ? (C = [J]) : C.push(J)),
              (u = e);
            n: {
              if (Ne[e === t ? d : i()] === 0) break n;
              e !== t && i();
              const Q = e,
                M = r.charCodeAt(e);
              if (M < 128 && Ne[M] === 1) e++;
              else {
                if (M < 128 && v === null) break n;
                if (!wr()) break n;
              }
              b = r.slice(Q, e);
              continue;
            }
          }
          e = u;
          break;
        }
        if (f === A) break e;
        e !== t && i();
        let _ = e,
          P = e,
          x;
        a: {
          t: {
            if (Ze[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const F = e;
            if (!Sr()) break t;
            x = r.slice(F, e);
            break a;
          }
          e = P;
          t: {
            if (kr[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const F = e;
            if (!ve()) break t;
            x = r.slice(F, e);
            break a;
          }
          e = P;
          break e;
        }
        const w = x;
        e !== t && i();
        let L = e,
          T = A,
          S,
          G = e,
          E = l,
          g = l;
        for (;;) {
          t: {
            e !== t && i();
            const F = yield I;
            if (F === A) break t;
            T === A ? (T = F) : (E === l ? (E = [S]) : E.push(S), g === l ? (g = [F]) : g.push(F)),
              (G = e);
            n: {
              if ((e !== t && i(), r.charCodeAt(e) !== 44)) {
                o("`,`");
                break n;
              }
              (e += 1), (S = ",");
              continue;
            }
          }
          e = G;
          break;
        }
        if (T === A) break e;
        let U = m.Expressions(T, E, g, L, e),
          N = l;
        for (;;) {
          const F = e;
          t: {
            if (Ce[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const R = yield pe;
            if (R === A) break t;
            N === l ? (N = [R]) : N.push(R);
            break;
          }
          e = F;
          break;
        }
        a = m.Change(f, h, C, w, U, N, s, e);
        break r;
      }
      e = n;
      e: {
        if (he[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const s = yield I;
        if (s === A) break e;
        a = s;
        break r;
      }
      e = n;
      break s;
    }
    return m.Statement(a, k, e);
  }
  return A;
}
function Je() {
  const k = e;
  c++;
  s: {
    if (e >= r.length) {
      o("a character");
      break s;
    }
    return (e += r.codePointAt(e) > 65535 ? 2 : 1), c--, !0;
  }
  return c--, D(k, "any character"), !1;
}
function q() {
  const k = e;
  s: {
    const n = r.charCodeAt(e);
    if (n < 128 && O[n] === 1) e++;
    else {
      if (n < 128 && v === null) break s;
      {
        const a = e;
        r: {
          e: {
            const s = r.charCodeAt(e);
            if (!(s >= 97 && s <= 122)) {
              o("a to z");
              break e;
            }
            e++;
            break r;
          }
          e = a;
          e: {
            const s = r.charCodeAt(e);
            if (!(s >= 65 && s <= 90)) {
              o("A to Z");
              break e;
            }
            e++;
            break r;
          }
          e = a;
          e: {
            const s = r.charCodeAt(e);
            if (!(s >= 48 && s <= 57)) {
              o("0 to 9");
              break e;
            }
            e++;
            break r;
          }
          e = a;
          e: {
            if (r.charCodeAt(e) !== 95) {
              o("`_`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          e: {
            const s = r.charCodeAt(e);
            if (!(s >= 8320 && s <= 8329)) {
              o("\u2080 to \u2089");
              break e;
            }
            e++;
            break r;
          }
          e = a;
          e: {
            const s = r.charCodeAt(e);
            if (!(s >= 768 && s <= 879)) {
              o("\u0300 to \u036F");
              break e;
            }
            e++;
            break r;
          }
          e = a;
          e: {
            let s = e,
              f = !1;
            c++;
            a: {
              if (W[e === t ? d : p()] === 0) break a;
              const u = r.charCodeAt(e);
              if (u < 128 && W[u] === 1) e++;
              else {
                if (u < 128 && v === null) break a;
                if (!Ke()) break a;
              }
              f = !0;
            }
            if ((c--, (e = s), f)) break e;
            const b = r.charCodeAt(e);
            if (b < 128 && We[b] === 1) e++;
            else {
              if (b < 128 && v === null) break e;
              if (!Qe()) break e;
            }
            break r;
          }
          e = a;
          break s;
        }
      }
    }
    return !0;
  }
  return !1;
}
function Ee() {
  const k = e;
  s: {
    const n = r.charCodeAt(e);
    if (n < 128 && re[n] === 1) e++;
    else {
      if (n < 128 && v === null) break s;
      {
        const a = e;
        r: {
          e: {
            const s = r.charCodeAt(e);
            if (!(s >= 97 && s <= 122)) {
              o("a to z");
              break e;
            }
            e++;
            break r;
          }
          e = a;
          e: {
            const s = r.charCodeAt(e);
            if (!(s >= 65 && s <= 90)) {
              o("A to Z");
              break e;
            }
            e++;
            break r;
          }
          e = a;
          e: {
            if (r.charCodeAt(e) !== 95) {
              o("`_`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          e: {
            let s = e,
              f = !1;
            c++;
            a: {
              const u = r.charCodeAt(e);
              if (u < 128 && W[u] === 1) e++;
              else {
                if (u < 128 && v === null) break a;
                {
                  const h = e;
                  t: {
                    n: {
                      if (W[e === t ? d : p()] === 0) break n;
                      const C = r.charCodeAt(e);
                      if (C < 128 && W[C] === 1) e++;
                      else {
                        if (C < 128 && v === null) break n;
                        if (!Ke()) break n;
                      }
                      break t;
                    }
                    e = h;
                    n: {
                      if (r.charCodeAt(e) !== 186) {
                        o("`\xBA`");
                        break n;
                      }
                      e += 1;
                      break t;
                    }
                    e = h;
                    break a;
                  }
                }
              }
              f = !0;
            }
            if ((c--, (e = s), f)) break e;
            const b = r.charCodeAt(e);
            if (b < 128 && We[b] === 1) e++;
            else {
              if (b < 128 && v === null) break e;
              if (!Qe()) break e;
            }
            break r;
          }
          e = a;
          break s;
        }
      }
    }
    return !0;
  }
  return !1;
}
function H() {
  const k = e;
  c++;
  s: {
    const n = e;
    r: {
      e: {
        if (r.charCodeAt(e) !== 8734) {
          o("`\u221E`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (lr[e === t ? d : p()] === 0) break e;
        if (r.charCodeAt(e) !== 96) {
          o("```");
          break e;
        }
        e += 1;
        let a = 0;
        for (;;) {
          const s = e;
          t: {
            let f = e,
              b = !1;
            c++;
            n: {
              if (r.charCodeAt(e) !== 96) {
                o("```");
                break n;
              }
              (e += 1), (b = !0);
            }
            if ((c--, (e = f), b)) break t;
            let u = e,
              h = !1;
            c++;
            n: {
              if (r.charCodeAt(e) !== 10) {
                o("`\n`");
                break n;
              }
              (e += 1), (h = !0);
            }
            if ((c--, (e = u), h || !Je())) break t;
            a++;
            continue;
          }
          e = s;
          break;
        }
        if (a === 0) break e;
        if (r.charCodeAt(e) !== 96) {
          o("```");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (re[e === t ? d : p()] === 0) break e;
        let a = e,
          s = !1;
        c++;
        a: {
          if (ur[e === t ? d : p()] === 0) break a;
          const b = e;
          t: {
            n: {
              if (!r.startsWith("or", e)) {
                o("`or`");
                break n;
              }
              e += 2;
              break t;
            }
            e = b;
            n: {
              if (!r.startsWith("and", e)) {
                o("`and`");
                break n;
              }
              e += 3;
              break t;
            }
            e = b;
            n: {
              if (!r.startsWith("not", e)) {
                o("`not`");
                break n;
              }
              e += 3;
              break t;
            }
            e = b;
            break a;
          }
          let u = e,
            h = !1;
          c++;
          t: {
            if (O[e === t ? d : p()] === 0) break t;
            const C = r.charCodeAt(e);
            if (C < 128 && O[C] === 1) e++;
            else {
              if (C < 128 && v === null) break t;
              if (!q()) break t;
            }
            h = !0;
          }
          if ((c--, (e = u), h)) break a;
          s = !0;
        }
        if ((c--, (e = a), s)) break e;
        const f = r.charCodeAt(e);
        if (f < 128 && re[f] === 1) e++;
        else {
          if (f < 128 && v === null) break e;
          if (!Ee()) break e;
        }
        for (;;) {
          const b = e;
          t: {
            if (O[e === t ? d : p()] === 0) break t;
            const u = r.charCodeAt(e);
            if (u < 128 && O[u] === 1) e++;
            else {
              if (u < 128 && v === null) break t;
              if (!q()) break t;
            }
            continue;
          }
          e = b;
          break;
        }
        break r;
      }
      e = n;
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "a name"), !1;
}
function ve() {
  const k = e;
  c++;
  s: {
    if (r.charCodeAt(e) !== 61) {
      o("`=`");
      break s;
    }
    e += 1;
    let n = e,
      a = !1;
    c++;
    r: {
      if (r.charCodeAt(e) !== 61) {
        o("`=`");
        break r;
      }
      (e += 1), (a = !0);
    }
    if ((c--, (e = n), a)) break s;
    return c--, !0;
  }
  return c--, D(k, "`=`"), !1;
}
function* I() {
  const k = e,
    n = j;
  j = k;
  s: {
    e !== t && i();
    let a = e,
      s = A,
      f,
      b = e,
      u = l,
      h = l;
    for (;;) {
      e: {
        e !== t && i();
        let L = e,
          T = A,
          S,
          G = e,
          E = l,
          g = l;
        for (;;) {
          t: {
            e !== t && i();
            const N = yield Ve;
            if (N === A) break t;
            T === A ? (T = N) : (E === l ? (E = [S]) : E.push(S), g === l ? (g = [N]) : g.push(N)),
              (G = e);
            n: {
              if (dr[e === t ? d : i()] === 0) break n;
              e !== t && i();
              const z = e;
              if (!Dr()) break n;
              S = r.slice(z, e);
              continue;
            }
          }
          e = G;
          break;
        }
        if (T === A) break e;
        const U = E === l && g === l ? T : m.Conjunction(T, E, g, L, e);
        s === A ? (s = U) : (u === l ? (u = [f]) : u.push(f), h === l ? (h = [U]) : h.push(U)),
          (b = e);
        a: {
          if (qe[e === t ? d : i()] === 0) break a;
          e !== t && i();
          const N = e;
          if (!Lr()) break a;
          f = r.slice(N, e);
          continue;
        }
      }
      e = b;
      break;
    }
    if (s === A) break s;
    let C = u === l && h === l ? s : m.Disjunction(s, u, h, a, e),
      _ = l,
      P = l,
      x = l,
      w = l;
    for (;;) {
      const L = e;
      e: {
        if (Fe[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const T = e,
          S = r.charCodeAt(e);
        if (S < 128 && Fe[S] === 1) e++;
        else {
          if (S < 128 && v === null) break e;
          if (!Or()) break e;
        }
        const G = r.slice(T, e);
        e !== t && i();
        const E = yield I;
        if (E === A) break e;
        if ((e !== t && i(), r.charCodeAt(e) !== 58)) {
          o("`:`");
          break e;
        }
        (e += 1), e !== t && i();
        const g = yield I;
        if (g === A) break e;
        _ === l ? (_ = [G]) : _.push(G),
          P === l ? (P = [E]) : P.push(E),
          x === l ? (x = [":"]) : x.push(":"),
          w === l ? (w = [g]) : w.push(g);
        break;
      }
      e = L;
      break;
    }
    return (
      (j = n), _ === l && P === l && x === l && w === l ? C : m.Expression(C, _, P, x, w, k, e)
    );
  }
  return (j = n), D(k, "a number, a name or `(`"), A;
}
function* pe() {
  const k = e;
  s: {
    e !== t && i();
    const n = e;
    if (!Nr()) break s;
    const a = r.slice(n, e);
    e !== t && i();
    const s = yield I;
    if (s === A) break s;
    let f = l;
    for (;;) {
      const b = e;
      e: {
        if (Xe[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const u = e;
        if (!$e()) break e;
        const h = r.slice(u, e);
        f === l ? (f = [h]) : f.push(h);
        break;
      }
      e = b;
      break;
    }
    return m.Uncertainty(a, s, f, k, e);
  }
  return A;
}
function wr() {
  const k = e;
  c++;
  s: {
    if (r.charCodeAt(e) !== 44) {
      o("`,`");
      break s;
    }
    return (e += 1), c--, !0;
  }
  return c--, D(k, "`:=`"), !1;
}
function Sr() {
  const k = e;
  c++;
  s: {
    const n = r.charCodeAt(e);
    if (n < 128 && Ze[n] === 1) e++;
    else {
      if (n < 128 && v === null) break s;
      {
        const f = e;
        r: {
          e: {
            if (r.charCodeAt(e) !== 58) {
              o("`:`");
              break e;
            }
            e += 1;
            break r;
          }
          e = f;
          e: {
            if (r.charCodeAt(e) !== 43) {
              o("`+`");
              break e;
            }
            e += 1;
            break r;
          }
          e = f;
          e: {
            if (r.charCodeAt(e) !== 45) {
              o("`-`");
              break e;
            }
            e += 1;
            break r;
          }
          e = f;
          e: {
            if (r.charCodeAt(e) !== 8722) {
              o("`\u2212`");
              break e;
            }
            e += 1;
            break r;
          }
          e = f;
          e: {
            if (r.charCodeAt(e) !== 42) {
              o("`*`");
              break e;
            }
            e += 1;
            break r;
          }
          e = f;
          e: {
            if (r.charCodeAt(e) !== 47) {
              o("`/`");
              break e;
            }
            e += 1;
            break r;
          }
          e = f;
          e: {
            if (r.charCodeAt(e) !== 94) {
              o("`^`");
              break e;
            }
            e += 1;
            break r;
          }
          e = f;
          break s;
        }
      }
    }
    if (r.charCodeAt(e) !== 61) {
      o("`=`");
      break s;
    }
    e += 1;
    let a = e,
      s = !1;
    c++;
    r: {
      if (r.charCodeAt(e) !== 61) {
        o("`=`");
        break r;
      }
      (e += 1), (s = !0);
    }
    if ((c--, (e = a), s)) break s;
    return c--, !0;
  }
  return c--, D(k, "`:=`"), !1;
}
function Ke() {
  const k = e;
  s: {
    const n = r.charCodeAt(e);
    if (n < 128 && W[n] === 1) e++;
    else {
      if (n < 128 && v === null) break s;
      {
        const a = e;
        r: {
          e: {
            if (r.charCodeAt(e) !== 710) {
              o("`\u02C6`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          e: {
            if (r.charCodeAt(e) !== 8319) {
              o("`\u207F`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          break s;
        }
      }
    }
    return !0;
  }
  return !1;
}
function Qe() {
  const k = e;
  c++;
  s: {
    const n = r.charCodeAt(e);
    if (n < 128 && We[n] === 1) e++;
    else {
      if (n < 128 && v === null) break s;
      {
        const a = e;
        r: {
          e: {
            if (me[e === t ? d : p()] === 0) break e;
            const s = r.charCodeAt(e);
            if (s < 128 && me[s] === 1) e++;
            else {
              if (s < 128 && v === null) break e;
              if (!Fr()) break e;
            }
            break r;
          }
          e = a;
          e: {
            if (_e[e === t ? d : p()] === 0) break e;
            const s = r.charCodeAt(e);
            if (s < 128 && _e[s] === 1) e++;
            else {
              if (s < 128 && v === null) break e;
              if (!Gr()) break e;
            }
            break r;
          }
          e = a;
          e: {
            if (W[e === t ? d : p()] === 0) break e;
            const s = r.charCodeAt(e);
            if (s < 128 && W[s] === 1) e++;
            else {
              if (s < 128 && v === null) break e;
              if (!Ur()) break e;
            }
            break r;
          }
          e = a;
          break s;
        }
      }
    }
    return c--, !0;
  }
  return c--, D(k, "a letter"), !1;
}
function* Ve() {
  const k = e;
  s: {
    let n = e,
      a;
    r: {
      e: {
        if (hr[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const s = e;
        e !== t && i();
        const f = e;
        if (!r.startsWith("not", e)) {
          o("`not`");
          break e;
        }
        e += 3;
        let b = e,
          u = !1;
        c++;
        a: {
          if (O[e === t ? d : p()] === 0) break a;
          const P = r.charCodeAt(e);
          if (P < 128 && O[P] === 1) e++;
          else {
            if (P < 128 && v === null) break a;
            if (!q()) break a;
          }
          u = !0;
        }
        if ((c--, (e = b), u)) break e;
        const h = r.slice(f, e);
        e !== t && i();
        const C = yield Ve;
        if (C === A) break e;
        a = m.Negation_not(h, C, s, e);
        break r;
      }
      e = n;
      e: {
        if (he[e === t ? d : i()] === 0) break e;
        e !== t && i();
        let s = e,
          f = A,
          b,
          u = e,
          h = l,
          C = l;
        for (;;) {
          t: {
            e !== t && i();
            let P = e,
              x = A,
              w,
              L = e,
              T = l,
              S = l;
            for (;;) {
              i: {
                e !== t && i();
                let E = e,
                  g = A,
                  U,
                  N = e,
                  z = l,
                  F = l;
                for (;;) {
                  c: {
                    e !== t && i();
                    let ae = e,
                      B = A,
                      J,
                      Q = e,
                      M = l,
                      X = l;
                    for (;;) {
                      b: {
                        e !== t && i();
                        const K = yield er;
                        if (K === A) break b;
                        B === A
                          ? (B = K)
                          : (M === l ? (M = [J]) : M.push(J), X === l ? (X = [K]) : X.push(K)),
                          (Q = e);
                        k: {
                          if (Ar[e === t ? d : i()] === 0) break k;
                          e !== t && i();
                          const Ae = e;
                          if (!jr()) break k;
                          J = m.productOperator(r.slice(Ae, e), Ae, e, r);
                          continue;
                        }
                      }
                      e = Q;
                      break;
                    }
                    if (B === A) break c;
                    const V = M === l && X === l ? B : m.Product(B, M, X, ae, e);
                    g === A
                      ? (g = V)
                      : (z === l ? (z = [U]) : z.push(U), F === l ? (F = [V]) : F.push(V)),
                      (N = e);
                    f: {
                      if (Y[e === t ? d : i()] === 0) break f;
                      e !== t && i();
                      const K = e;
                      if (!zr()) break f;
                      U = m.sumOperator(r.slice(K, e), K, e, r);
                      continue;
                    }
                  }
                  e = N;
                  break;
                }
                if (g === A) break i;
                const R = z === l && F === l ? g : m.Sum(g, z, F, E, e);
                if (x === A) x = R;
                else {
                  T === l ? (T = [w]) : T.push(w), S === l ? (S = [R]) : S.push(R);
                  break;
                }
                L = e;
                o: {
                  if (ie[e === t ? d : i()] === 0) break o;
                  e !== t && i();
                  const ae = e;
                  if (!Ir()) break o;
                  w = r.slice(ae, e);
                  continue;
                }
              }
              e = L;
              break;
            }
            if (x === A) break t;
            const G = T === l && S === l ? x : m.Range(x, T, S, P, e);
            f === A ? (f = G) : (h === l ? (h = [b]) : h.push(b), C === l ? (C = [G]) : C.push(G)),
              (u = e);
            n: {
              if (Cr[e === t ? d : i()] === 0) break n;
              e !== t && i();
              const E = e;
              if (!Rr()) break n;
              b = r.slice(E, e);
              continue;
            }
          }
          e = u;
          break;
        }
        if (f === A) break e;
        a = h === l && C === l ? f : m.Comparison(f, h, C, s, e);
        break r;
      }
      e = n;
      break s;
    }
    return a;
  }
  return A;
}
function Dr() {
  const k = e;
  c++;
  s: {
    if (!r.startsWith("and", e)) {
      o("`and`");
      break s;
    }
    e += 3;
    let n = e,
      a = !1;
    c++;
    r: {
      if (O[e === t ? d : p()] === 0) break r;
      const s = r.charCodeAt(e);
      if (s < 128 && O[s] === 1) e++;
      else {
        if (s < 128 && v === null) break r;
        if (!q()) break r;
      }
      a = !0;
    }
    if ((c--, (e = n), a)) break s;
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function Lr() {
  const k = e;
  c++;
  s: {
    if (!r.startsWith("or", e)) {
      o("`or`");
      break s;
    }
    e += 2;
    let n = e,
      a = !1;
    c++;
    r: {
      if (O[e === t ? d : p()] === 0) break r;
      const s = r.charCodeAt(e);
      if (s < 128 && O[s] === 1) e++;
      else {
        if (s < 128 && v === null) break r;
        if (!q()) break r;
      }
      a = !0;
    }
    if ((c--, (e = n), a)) break s;
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function Or() {
  const k = e;
  c++;
  s: {
    if (r.charCodeAt(e) !== 63) {
      o("`?`");
      break s;
    }
    return (e += 1), c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function Nr() {
  const k = e;
  c++;
  s: {
    const n = e;
    r: {
      e: {
        if (r.charCodeAt(e) !== 177) {
          o("`\xB1`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (!r.startsWith("+/-", e)) {
          o("`+/-`");
          break e;
        }
        e += 3;
        break r;
      }
      e = n;
      e: {
        if (!r.startsWith("+/\u2212", e)) {
          o("`+/\u2212`");
          break e;
        }
        e += 3;
        break r;
      }
      e = n;
      e: {
        if (!r.startsWith("+/\u2013", e)) {
          o("`+/\u2013`");
          break e;
        }
        e += 3;
        break r;
      }
      e = n;
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "`\xB1`"), !1;
}
function $e() {
  const k = e;
  c++;
  s: {
    if (r.charCodeAt(e) !== 37) {
      o("`%`");
      break s;
    }
    e += 1;
    let n = e,
      a = !1;
    c++;
    r: {
      const b = e;
      e: {
        a: {
          if (Y[e === t ? d : p()] === 0) break a;
          const u = r.charCodeAt(e);
          if (u < 128 && Y[u] === 1) e++;
          else {
            if (u < 128 && v === null) break a;
            if (!we()) break a;
          }
          break e;
        }
        e = b;
        a: {
          if (de[e === t ? d : p()] === 0 || !Se()) break a;
          break e;
        }
        e = b;
        a: {
          if (W[e === t ? d : p()] === 0 || !fe()) break a;
          break e;
        }
        e = b;
        a: {
          if (r.charCodeAt(e) !== 37) {
            o("`%`");
            break a;
          }
          e += 1;
          break e;
        }
        e = b;
        a: {
          if (Ye[e === t ? d : p()] === 0 || !rr()) break a;
          break e;
        }
        e = b;
        a: {
          if (oe[e === t ? d : p()] === 0 || !H()) break a;
          break e;
        }
        e = b;
        break r;
      }
      a = !0;
    }
    if ((c--, (e = n), a)) break s;
    let s = e,
      f = !1;
    c++;
    r: {
      for (;;) {
        const b = e;
        a: {
          if (ee[e === t ? d : p()] === 0 || !te()) break a;
          continue;
        }
        e = b;
        break;
      }
      if (!tr()) break r;
      f = !0;
    }
    if ((c--, (e = s), f)) break s;
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function Fr() {
  const k = e;
  c++;
  s: {
    if (!xe(me, /\p{Ll}/u)) {
      o("a letter");
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "a lowercase letter"), !1;
}
function Gr() {
  const k = e;
  c++;
  s: {
    if (!xe(_e, /\p{Lu}/u)) {
      o("a letter");
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "an uppercase letter"), !1;
}
function Ur() {
  const k = e;
  c++;
  s: {
    if (!xe(W, /\p{Lt}|\p{Lm}|\p{Lo}/u)) {
      o("a letter");
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "a Unicode character in Lt, Lm, or Lo"), !1;
}
function* er() {
  const k = e;
  s: {
    e !== t && i();
    const n = yield ar;
    if (n === A) break s;
    let a = l,
      s = l,
      f = l;
    for (;;) {
      const b = e;
      e: {
        if (Xe[p()] === 0) break e;
        const u = e;
        if (!$e()) break e;
        let h = r.slice(u, e),
          C = l,
          _ = l;
        for (;;) {
          const P = e;
          t: {
            if (qe[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const x = e;
            if (!Br()) break t;
            const w = r.slice(x, e);
            e !== t && i();
            const L = yield er;
            if (L === A) break t;
            C === l ? (C = [w]) : C.push(w), _ === l ? (_ = [L]) : _.push(L);
            break;
          }
          e = P;
          break;
        }
        a === l ? (a = [h]) : a.push(h),
          s === l ? (s = [C]) : s.push(C),
          f === l ? (f = [_]) : f.push(_);
        break;
      }
      e = b;
      break;
    }
    return a === l && s === l && f === l ? n : m.Factor(n, a, s, f, k, e);
  }
  return A;
}
function jr() {
  const k = e;
  c++;
  s: {
    const n = e;
    r: {
      e: {
        if (r.charCodeAt(e) !== 42) {
          o("`*`");
          break e;
        }
        e += 1;
        let a = e,
          s = !1;
        c++;
        a: {
          if (r.charCodeAt(e) !== 42) {
            o("`*`");
            break a;
          }
          (e += 1), (s = !0);
        }
        if ((c--, (e = a), s)) break e;
        break r;
      }
      e = n;
      e: {
        if (!r.startsWith("//", e)) {
          o("`//`");
          break e;
        }
        e += 2;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 47) {
          o("`/`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 37) {
          o("`%`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 215) {
          o("`\xD7`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 183) {
          o("`\xB7`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 247) {
          o("`\xF7`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 8901) {
          o("`\u22C5`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 8727) {
          o("`\u2217`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 8725) {
          o("`\u2215`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 8260) {
          o("`\u2044`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (vr[e === t ? d : p()] === 0) break e;
        if (!r.startsWith("mod", e)) {
          o("`mod`");
          break e;
        }
        e += 3;
        let a = e,
          s = !1;
        c++;
        a: {
          if (O[e === t ? d : p()] === 0) break a;
          const f = r.charCodeAt(e);
          if (f < 128 && O[f] === 1) e++;
          else {
            if (f < 128 && v === null) break a;
            if (!q()) break a;
          }
          s = !0;
        }
        if ((c--, (e = a), s)) break e;
        break r;
      }
      e = n;
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function zr() {
  const k = e;
  c++;
  s: {
    const n = e;
    r: {
      e: {
        if (r.charCodeAt(e) !== 43) {
          o("`+`");
          break e;
        }
        e += 1;
        let a = e,
          s = !1;
        c++;
        a: {
          if (r.charCodeAt(e) !== 47) {
            o("`/`");
            break a;
          }
          e += 1;
          const f = r.charCodeAt(e);
          if (f < 128 && pr[f] === 1) e++;
          else {
            if (f < 128 && v === null) break a;
            {
              const b = e;
              t: {
                n: {
                  if (r.charCodeAt(e) !== 45) {
                    o("`-`");
                    break n;
                  }
                  e += 1;
                  break t;
                }
                e = b;
                n: {
                  if (r.charCodeAt(e) !== 8722) {
                    o("`\u2212`");
                    break n;
                  }
                  e += 1;
                  break t;
                }
                e = b;
                n: {
                  if (r.charCodeAt(e) !== 8211) {
                    o("`\u2013`");
                    break n;
                  }
                  e += 1;
                  break t;
                }
                e = b;
                break a;
              }
            }
          }
          s = !0;
        }
        if ((c--, (e = a), s)) break e;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 45) {
          o("`-`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 8722) {
          o("`\u2212`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 8211) {
          o("`\u2013`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function Ir() {
  const k = e;
  c++;
  s: {
    if (!r.startsWith("..", e)) {
      o("`..`");
      break s;
    }
    return (e += 2), c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function Rr() {
  const k = e;
  c++;
  s: {
    const n = e;
    r: {
      e: {
        if (!r.startsWith("<=", e)) {
          o("`<=`");
          break e;
        }
        e += 2;
        break r;
      }
      e = n;
      e: {
        if (!r.startsWith(">=", e)) {
          o("`>=`");
          break e;
        }
        e += 2;
        break r;
      }
      e = n;
      e: {
        if (!r.startsWith("==", e)) {
          o("`==`");
          break e;
        }
        e += 2;
        break r;
      }
      e = n;
      e: {
        if (!r.startsWith("!=", e)) {
          o("`!=`");
          break e;
        }
        e += 2;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 60) {
          o("`<`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 62) {
          o("`>`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 8804) {
          o("`\u2264`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 8805) {
          o("`\u2265`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 8800) {
          o("`\u2260`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function we() {
  const k = e;
  s: {
    const n = r.charCodeAt(e);
    if (n < 128 && Y[n] === 1) e++;
    else {
      if (n < 128 && v === null) break s;
      {
        const a = e;
        r: {
          e: {
            if (r.charCodeAt(e) !== 43) {
              o("`+`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          e: {
            if (r.charCodeAt(e) !== 45) {
              o("`-`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          e: {
            if (r.charCodeAt(e) !== 8722) {
              o("`\u2212`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          e: {
            if (r.charCodeAt(e) !== 8211) {
              o("`\u2013`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          break s;
        }
      }
    }
    return !0;
  }
  return !1;
}
function Se() {
  const k = e;
  c++;
  s: {
    const n = e;
    r: {
      e: {
        if (r.charCodeAt(e) !== 94) {
          o("`^`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (!r.startsWith("**", e)) {
          o("`**`");
          break e;
        }
        e += 2;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 710) {
          o("`\u02C6`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function fe() {
  const k = e;
  c++;
  s: {
    for (;;) {
      const a = e;
      e: {
        const s = r.charCodeAt(e);
        if (s < 128 && W[s] === 1) e++;
        else {
          if (s < 128 && v === null) break e;
          {
            const f = e;
            a: {
              t: {
                if (r.charCodeAt(e) !== 8315) {
                  o("`\u207B`");
                  break t;
                }
                e += 1;
                break a;
              }
              e = f;
              t: {
                if (r.charCodeAt(e) !== 8314) {
                  o("`\u207A`");
                  break t;
                }
                e += 1;
                break a;
              }
              e = f;
              break e;
            }
          }
        }
        break;
      }
      e = a;
      break;
    }
    const n = e;
    r: {
      e: {
        if (r.charCodeAt(e) !== 8319) {
          o("`\u207F`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        let a = 0;
        for (;;) {
          const s = e;
          t: {
            if (W[e === t ? d : p()] === 0) break t;
            const f = r.charCodeAt(e);
            if (f < 128 && W[f] === 1) e++;
            else {
              if (f < 128 && v === null) break t;
              {
                const b = r.charCodeAt(e);
                if (b < 128 && W[b] === 1) e++;
                else {
                  if (b < 128 && v === null) break t;
                  {
                    const u = e;
                    n: {
                      i: {
                        if (r.charCodeAt(e) !== 8304) {
                          o("`\u2070`");
                          break i;
                        }
                        e += 1;
                        break n;
                      }
                      e = u;
                      i: {
                        if (r.charCodeAt(e) !== 185) {
                          o("`\xB9`");
                          break i;
                        }
                        e += 1;
                        break n;
                      }
                      e = u;
                      i: {
                        if (r.charCodeAt(e) !== 178) {
                          o("`\xB2`");
                          break i;
                        }
                        e += 1;
                        break n;
                      }
                      e = u;
                      i: {
                        if (r.charCodeAt(e) !== 179) {
                          o("`\xB3`");
                          break i;
                        }
                        e += 1;
                        break n;
                      }
                      e = u;
                      i: {
                        const h = r.charCodeAt(e);
                        if (!(h >= 8308 && h <= 8313)) {
                          o("\u2074 to \u2079");
                          break i;
                        }
                        e++;
                        break n;
                      }
                      e = u;
                      break t;
                    }
                  }
                }
              }
            }
            a++;
            continue;
          }
          e = s;
          break;
        }
        if (a === 0) break e;
        break r;
      }
      e = n;
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function rr() {
  const k = e;
  c++;
  s: {
    if (r.charCodeAt(e) !== 33) {
      o("`!`");
      break s;
    }
    e += 1;
    let n = e,
      a = !1;
    c++;
    r: {
      if (r.charCodeAt(e) !== 61) {
        o("`=`");
        break r;
      }
      e += 1;
      let b = e,
        u = !1;
      c++;
      e: {
        if (r.charCodeAt(e) !== 61) {
          o("`=`");
          break e;
        }
        (e += 1), (u = !0);
      }
      if ((c--, (e = b), u)) break r;
      a = !0;
    }
    if ((c--, (e = n), a)) break s;
    let s = e,
      f = !1;
    c++;
    r: {
      if (r.charCodeAt(e) !== 33) {
        o("`!`");
        break r;
      }
      (e += 1), (f = !0);
    }
    if ((c--, (e = s), f)) break s;
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function tr() {
  const k = e;
  s: {
    const n = e;
    r: {
      e: {
        if (re[e === t ? d : p()] === 0) break e;
        let a = e,
          s = !1;
        c++;
        a: {
          if (mr[e === t ? d : p()] === 0) break a;
          const b = e;
          t: {
            n: {
              if (!r.startsWith("or", e)) {
                o("`or`");
                break n;
              }
              e += 2;
              break t;
            }
            e = b;
            n: {
              if (!r.startsWith("and", e)) {
                o("`and`");
                break n;
              }
              e += 3;
              break t;
            }
            e = b;
            n: {
              if (!r.startsWith("not", e)) {
                o("`not`");
                break n;
              }
              e += 3;
              break t;
            }
            e = b;
            n: {
              if (!r.startsWith("for", e)) {
                o("`for`");
                break n;
              }
              e += 3;
              break t;
            }
            e = b;
            n: {
              if (!r.startsWith("in", e)) {
                o("`in`");
                break n;
              }
              e += 2;
              break t;
            }
            e = b;
            n: {
              if (!r.startsWith("of", e)) {
                o("`of`");
                break n;
              }
              e += 2;
              break t;
            }
            e = b;
            n: {
              if (!r.startsWith("mod", e)) {
                o("`mod`");
                break n;
              }
              e += 3;
              break t;
            }
            e = b;
            break a;
          }
          let u = e,
            h = !1;
          c++;
          t: {
            if (O[e === t ? d : p()] === 0) break t;
            const C = r.charCodeAt(e);
            if (C < 128 && O[C] === 1) e++;
            else {
              if (C < 128 && v === null) break t;
              if (!q()) break t;
            }
            h = !0;
          }
          if ((c--, (e = u), h)) break a;
          s = !0;
        }
        if ((c--, (e = a), s)) break e;
        const f = r.charCodeAt(e);
        if (f < 128 && re[f] === 1) e++;
        else {
          if (f < 128 && v === null) break e;
          if (!Ee()) break e;
        }
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 96) {
          o("```");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 8734) {
          o("`\u221E`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (Z[e === t ? d : p()] === 0) break e;
        const a = r.charCodeAt(e);
        if (a < 128 && Z[a] === 1) e++;
        else {
          if (a < 128 && v === null) break e;
          if (!be()) break e;
        }
        break r;
      }
      e = n;
      e: {
        if (ie[e === t ? d : p()] === 0) break e;
        if (r.charCodeAt(e) !== 46) {
          o("`.`");
          break e;
        }
        e += 1;
        const a = r.charCodeAt(e);
        if (a < 128 && Z[a] === 1) e++;
        else {
          if (a < 128 && v === null) break e;
          if (!be()) break e;
        }
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 40) {
          o("`(`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (r.charCodeAt(e) !== 91) {
          o("`[`");
          break e;
        }
        e += 1;
        break r;
      }
      e = n;
      e: {
        if (W[e === t ? d : p()] === 0) break e;
        const a = r.charCodeAt(e);
        if (a < 128 && W[a] === 1) e++;
        else {
          if (a < 128 && v === null) break e;
          if (!De()) break e;
        }
        break r;
      }
      e = n;
      e: {
        if (W[e === t ? d : p()] === 0) break e;
        const a = r.charCodeAt(e);
        if (a < 128 && W[a] === 1) e++;
        else {
          if (a < 128 && v === null) break e;
          if (!ye()) break e;
        }
        break r;
      }
      e = n;
      break s;
    }
    return !0;
  }
  return !1;
}
function* ar() {
  const k = e,
    n = j;
  j = k;
  s: {
    let a = e,
      s;
    r: {
      e: {
        if (Y[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const f = e;
        e !== t && i();
        const b = e,
          u = r.charCodeAt(e);
        if (u < 128 && Y[u] === 1) e++;
        else {
          if (u < 128 && v === null) break e;
          if (!we()) break e;
        }
        const h = r.slice(b, e);
        e !== t && i();
        const C = yield ar;
        if (C === A) break e;
        s = m.Sign_sign(h, C, f, e);
        break r;
      }
      e = a;
      e: {
        if (W[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const f = yield Le;
        if (f === A) break e;
        s = f;
        break r;
      }
      e = a;
      e: {
        if (ce[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const f = yield ue;
        if (f === A) break e;
        s = f;
        break r;
      }
      e = a;
      break s;
    }
    return (j = n), s;
  }
  return (j = n), D(k, "a number, a name or `(`"), A;
}
function Br() {
  const k = e;
  c++;
  s: {
    if (!r.startsWith("of", e)) {
      o("`of`");
      break s;
    }
    e += 2;
    let n = e,
      a = !1;
    c++;
    r: {
      if (O[e === t ? d : p()] === 0) break r;
      const s = r.charCodeAt(e);
      if (s < 128 && O[s] === 1) e++;
      else {
        if (s < 128 && v === null) break r;
        if (!q()) break r;
      }
      a = !0;
    }
    if ((c--, (e = n), a)) break s;
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function be() {
  const k = e;
  c++;
  s: {
    const n = r.charCodeAt(e);
    if (!(n >= 48 && n <= 57)) {
      o("0 to 9");
      break s;
    }
    return e++, c--, !0;
  }
  return c--, D(k, "a digit"), !1;
}
function De() {
  const k = e;
  s: {
    const n = r.charCodeAt(e);
    if (n < 128 && W[n] === 1) e++;
    else {
      if (n < 128 && v === null) break s;
      {
        const a = e;
        r: {
          e: {
            if (r.charCodeAt(e) !== 8730) {
              o("`\u221A`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          e: {
            if (r.charCodeAt(e) !== 8731) {
              o("`\u221B`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          break s;
        }
      }
    }
    return !0;
  }
  return !1;
}
function ye() {
  const k = e;
  s: {
    const n = r.charCodeAt(e);
    if (n < 128 && W[n] === 1) e++;
    else {
      if (n < 128 && v === null) break s;
      {
        const a = e;
        r: {
          e: {
            const s = r.charCodeAt(e);
            if (!(s >= 188 && s <= 190)) {
              o("\xBC to \xBE");
              break e;
            }
            e++;
            break r;
          }
          e = a;
          e: {
            const s = r.charCodeAt(e);
            if (!(s >= 8528 && s <= 8542)) {
              o("\u2150 to \u215E");
              break e;
            }
            e++;
            break r;
          }
          e = a;
          break s;
        }
      }
    }
    return !0;
  }
  return !1;
}
function* Le() {
  const k = e;
  s: {
    e !== t && i();
    const n = e;
    if (!sr()) break s;
    let a = r.slice(n, e),
      s = e,
      f;
    r: {
      e: {
        if (W[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const u = yield Le;
        if (u === A) break e;
        f = u;
        break r;
      }
      e = s;
      e: {
        if (ce[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const u = yield nr;
        if (u === A) break e;
        f = u;
        break r;
      }
      e = s;
      break s;
    }
    let b = l;
    for (;;) {
      const u = e;
      e: {
        if (de[e === t ? d : i()] === 0) break e;
        e !== t && i();
        let h = e,
          C = e,
          _;
        a: {
          t: {
            if (W[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const x = e;
            e !== t && i();
            const w = e;
            if (!fe()) break t;
            const L = r.slice(w, e);
            _ = m.GradientPower_superscript(L, x, e);
            break a;
          }
          e = C;
          t: {
            if (de[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const x = e;
            e !== t && i();
            const w = e;
            if (!Se()) break t;
            const L = r.slice(w, e);
            e !== t && i();
            const T = yield Oe;
            if (T === A) break t;
            _ = m.GradientPower_operator(L, T, x, e);
            break a;
          }
          e = C;
          break e;
        }
        const P = _;
        b === l ? (b = [P]) : b.push(P);
        break;
      }
      e = u;
      break;
    }
    return m.Gradient(a, f, b, k, e);
  }
  return A;
}
function* ue() {
  const k = e;
  s: {
    let n = e,
      a;
    r: {
      e: {
        if (Pe[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const s = e;
        e !== t && i();
        const f = e;
        if (!ir()) break e;
        let b = e,
          u = !1;
        c++;
        a: {
          const x = e;
          t: {
            n: {
              if (r.charCodeAt(e) !== 40) {
                o("`(`");
                break n;
              }
              e += 1;
              break t;
            }
            e = x;
            n: {
              if (oe[e === t ? d : p()] === 0 || !H()) break n;
              break t;
            }
            e = x;
            n: {
              if (W[e === t ? d : p()] === 0) break n;
              const w = r.charCodeAt(e);
              if (w < 128 && W[w] === 1) e++;
              else {
                if (w < 128 && v === null) break n;
                if (!De()) break n;
              }
              break t;
            }
            e = x;
            n: {
              if (W[e === t ? d : p()] === 0 || !sr()) break n;
              break t;
            }
            e = x;
            break a;
          }
          u = !0;
        }
        if ((c--, (e = b), !u)) break e;
        let h = m.coefficient(r.slice(f, e), f, e, r),
          C = e,
          _;
        a: {
          t: {
            if (W[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const x = yield Le;
            if (x === A) break t;
            _ = x;
            break a;
          }
          e = C;
          t: {
            if (ce[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const x = yield Te;
            if (x === A) break t;
            _ = x;
            break a;
          }
          e = C;
          break e;
        }
        a = m.Coefficient_product(h, _, s, e);
        break r;
      }
      e = n;
      e: {
        if (ce[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const s = yield Te;
        if (s === A) break e;
        a = s;
        break r;
      }
      e = n;
      break s;
    }
    return a;
  }
  return A;
}
function sr() {
  const k = e;
  c++;
  s: {
    if (r.charCodeAt(e) !== 8711) {
      o("`\u2207`");
      break s;
    }
    e += 1;
    let n = e,
      a = !1;
    c++;
    r: {
      if (ee[e === t ? d : p()] === 0 || !te()) break r;
      a = !0;
    }
    if ((c--, (e = n), a)) break s;
    return c--, !0;
  }
  return c--, D(k, "`\u2207`"), !1;
}
function* nr() {
  const k = e;
  s: {
    e !== t && i();
    const n = yield Mr;
    if (n === A) break s;
    let a = l;
    for (;;) {
      const s = e;
      e: {
        if (_r[e === t ? d : i()] === 0) break e;
        e !== t && i();
        let f = e,
          b = e,
          u;
        a: {
          t: {
            if (ge[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const C = e;
            if ((e !== t && i(), r.charCodeAt(e) !== 91)) {
              o("`[`");
              break t;
            }
            (e += 1), e !== t && i();
            const _ = yield I;
            if (_ === A) break t;
            if ((e !== t && i(), r.charCodeAt(e) !== 93)) {
              o("`]`");
              break t;
            }
            (e += 1), (u = m.PostfixSign_index("[", _, "]", C, e));
            break a;
          }
          e = b;
          t: {
            if (Ye[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const C = e;
            if (!rr()) break t;
            u = m.factorial(r.slice(C, e), C, e, r);
            break a;
          }
          e = b;
          t: {
            if (W[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const C = e,
              _ = r.charCodeAt(e);
            if (_ < 128 && W[_] === 1) e++;
            else {
              if (_ < 128 && v === null) break t;
              if (!Zr()) break t;
            }
            u = m.degree(r.slice(C, e), C, e, r);
            break a;
          }
          e = b;
          break e;
        }
        const h = u;
        a === l ? (a = [h]) : a.push(h);
        continue;
      }
      e = s;
      break;
    }
    return a === l ? n : m.Postfix(n, a, k, e);
  }
  return A;
}
function* Oe() {
  const k = e,
    n = j;
  j = k;
  s: {
    let a = e,
      s;
    r: {
      e: {
        if (Y[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const f = e;
        e !== t && i();
        const b = e,
          u = r.charCodeAt(e);
        if (u < 128 && Y[u] === 1) e++;
        else {
          if (u < 128 && v === null) break e;
          if (!we()) break e;
        }
        const h = r.slice(b, e);
        e !== t && i();
        const C = yield Oe;
        if (C === A) break e;
        s = m.Exponent_sign(h, C, f, e);
        break r;
      }
      e = a;
      e: {
        if (ce[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const f = yield Te;
        if (f === A) break e;
        s = f;
        break r;
      }
      e = a;
      break s;
    }
    return (j = n), s;
  }
  return (j = n), D(k, "a number, a name or `(`"), A;
}
function ir() {
  const k = e;
  c++;
  s: {
    const n = e;
    r: {
      e: {
        if (Ge[e === t ? d : p()] === 0) break e;
        if (r.charCodeAt(e) !== 48) {
          o("`0`");
          break e;
        }
        e += 1;
        const a = r.charCodeAt(e);
        if (a < 128 && yr[a] === 1) e++;
        else {
          if (a < 128 && v === null) break e;
          {
            const f = e;
            a: {
              t: {
                if (r.charCodeAt(e) !== 120) {
                  o("`x`");
                  break t;
                }
                e += 1;
                break a;
              }
              e = f;
              t: {
                if (r.charCodeAt(e) !== 88) {
                  o("`X`");
                  break t;
                }
                e += 1;
                break a;
              }
              e = f;
              break e;
            }
          }
        }
        let s = 0;
        for (;;) {
          const f = e;
          t: {
            if (se[e === t ? d : p()] === 0) break t;
            const b = r.charCodeAt(e);
            if (b < 128 && se[b] === 1) e++;
            else {
              if (b < 128 && v === null) break t;
              if (!ze()) break t;
            }
            s++;
            continue;
          }
          e = f;
          break;
        }
        if (s === 0) break e;
        for (;;) {
          const f = e;
          t: {
            if (r.charCodeAt(e) !== 95) {
              o("`_`");
              break t;
            }
            e += 1;
            let b = 0;
            for (;;) {
              const u = e;
              i: {
                if (se[e === t ? d : p()] === 0) break i;
                const h = r.charCodeAt(e);
                if (h < 128 && se[h] === 1) e++;
                else {
                  if (h < 128 && v === null) break i;
                  if (!ze()) break i;
                }
                b++;
                continue;
              }
              e = u;
              break;
            }
            if (b === 0) break t;
            continue;
          }
          e = f;
          break;
        }
        break r;
      }
      e = n;
      e: {
        if (Ge[e === t ? d : p()] === 0) break e;
        if (r.charCodeAt(e) !== 48) {
          o("`0`");
          break e;
        }
        e += 1;
        const a = r.charCodeAt(e);
        if (a < 128 && Tr[a] === 1) e++;
        else {
          if (a < 128 && v === null) break e;
          {
            const f = e;
            a: {
              t: {
                if (r.charCodeAt(e) !== 98) {
                  o("`b`");
                  break t;
                }
                e += 1;
                break a;
              }
              e = f;
              t: {
                if (r.charCodeAt(e) !== 66) {
                  o("`B`");
                  break t;
                }
                e += 1;
                break a;
              }
              e = f;
              break e;
            }
          }
        }
        let s = 0;
        for (;;) {
          const f = e;
          t: {
            if (ne[e === t ? d : p()] === 0) break t;
            const b = r.charCodeAt(e);
            if (b < 128 && ne[b] === 1) e++;
            else {
              if (b < 128 && v === null) break t;
              if (!Ie()) break t;
            }
            s++;
            continue;
          }
          e = f;
          break;
        }
        if (s === 0) break e;
        for (;;) {
          const f = e;
          t: {
            if (r.charCodeAt(e) !== 95) {
              o("`_`");
              break t;
            }
            e += 1;
            let b = 0;
            for (;;) {
              const u = e;
              i: {
                if (ne[e === t ? d : p()] === 0) break i;
                const h = r.charCodeAt(e);
                if (h < 128 && ne[h] === 1) e++;
                else {
                  if (h < 128 && v === null) break i;
                  if (!Ie()) break i;
                }
                b++;
                continue;
              }
              e = u;
              break;
            }
            if (b === 0) break t;
            continue;
          }
          e = f;
          break;
        }
        break r;
      }
      e = n;
      e: {
        if (Pe[e === t ? d : p()] === 0) break e;
        const a = e;
        a: {
          t: {
            if (ie[e === t ? d : p()] === 0) break t;
            if (r.charCodeAt(e) !== 46) {
              o("`.`");
              break t;
            }
            if (((e += 1), !ke())) break t;
            break a;
          }
          e = a;
          t: {
            if (Z[e === t ? d : p()] === 0 || !ke()) break t;
            for (;;) {
              const s = e;
              i: {
                if (ie[e === t ? d : p()] === 0) break i;
                const f = e;
                o: {
                  c: {
                    if (ie[e === t ? d : p()] === 0) break c;
                    if (r.charCodeAt(e) !== 46) {
                      o("`.`");
                      break c;
                    }
                    e += 1;
                    let b = e,
                      u = !1;
                    c++;
                    f: {
                      if (r.charCodeAt(e) !== 46) {
                        o("`.`");
                        break f;
                      }
                      (e += 1), (u = !0);
                    }
                    if ((c--, (e = b), u)) break c;
                    for (;;) {
                      const h = e;
                      b: {
                        if (Z[e === t ? d : p()] === 0 || !ke()) break b;
                        break;
                      }
                      e = h;
                      break;
                    }
                    break o;
                  }
                  e = f;
                  c: {
                    if (W[e === t ? d : p()] === 0) break c;
                    const b = r.charCodeAt(e);
                    if (b < 128 && W[b] === 1) e++;
                    else {
                      if (b < 128 && v === null) break c;
                      if (!ye()) break c;
                    }
                    break o;
                  }
                  e = f;
                  break i;
                }
                break;
              }
              e = s;
              break;
            }
            break a;
          }
          e = a;
          break e;
        }
        for (;;) {
          const s = e;
          t: {
            if (Ue[e === t ? d : p()] === 0) break t;
            const f = r.charCodeAt(e);
            if (f < 128 && Ue[f] === 1) e++;
            else {
              if (f < 128 && v === null) break t;
              {
                const b = e;
                n: {
                  i: {
                    if (r.charCodeAt(e) !== 101) {
                      o("`e`");
                      break i;
                    }
                    e += 1;
                    break n;
                  }
                  e = b;
                  i: {
                    if (r.charCodeAt(e) !== 69) {
                      o("`E`");
                      break i;
                    }
                    e += 1;
                    break n;
                  }
                  e = b;
                  break t;
                }
              }
            }
            for (;;) {
              const b = e;
              i: {
                const u = r.charCodeAt(e);
                if (u < 128 && Y[u] === 1) e++;
                else {
                  if (u < 128 && v === null) break i;
                  {
                    const h = e;
                    o: {
                      c: {
                        if (r.charCodeAt(e) !== 43) {
                          o("`+`");
                          break c;
                        }
                        e += 1;
                        break o;
                      }
                      e = h;
                      c: {
                        if (r.charCodeAt(e) !== 45) {
                          o("`-`");
                          break c;
                        }
                        e += 1;
                        break o;
                      }
                      e = h;
                      break i;
                    }
                  }
                }
                break;
              }
              e = b;
              break;
            }
            if (!ke()) break t;
            break;
          }
          e = s;
          break;
        }
        break r;
      }
      e = n;
      e: {
        if (W[e === t ? d : p()] === 0) break e;
        const a = r.charCodeAt(e);
        if (a < 128 && W[a] === 1) e++;
        else {
          if (a < 128 && v === null) break e;
          if (!ye()) break e;
        }
        break r;
      }
      e = n;
      break s;
    }
    return c--, !0;
  }
  return c--, D(k, "a number"), !1;
}
function* Te() {
  const k = e;
  s: {
    e !== t && i();
    const n = yield nr;
    if (n === A) break s;
    let a = l;
    for (;;) {
      const b = e;
      e: {
        if (W[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const u = e;
        if (!fe()) break e;
        const h = r.slice(u, e);
        a === l ? (a = [h]) : a.push(h);
        break;
      }
      e = b;
      break;
    }
    let s = l,
      f = l;
    for (;;) {
      const b = e;
      e: {
        if (de[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const u = e;
        if (!Se()) break e;
        const h = r.slice(u, e);
        e !== t && i();
        const C = yield Oe;
        if (C === A) break e;
        s === l ? (s = [h]) : s.push(h), f === l ? (f = [C]) : f.push(C);
        break;
      }
      e = b;
      break;
    }
    return a === l && s === l && f === l ? n : m.Power(n, a, s, f, k, e);
  }
  return A;
}
function* Mr() {
  const k = e,
    n = j;
  j = k;
  s: {
    let a = e,
      s;
    r: {
      e: {
        if (Pe[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const f = e;
        if (!ir()) break e;
        s = m.number(r.slice(f, e), f, e, r);
        break r;
      }
      e = a;
      e: {
        if (oe[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const f = e;
        e !== t && i();
        const b = e;
        if (!H()) break e;
        let u = m.name(r.slice(b, e), b, e, r),
          h = l;
        for (;;) {
          const w = e;
          t: {
            if (He[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const L = e;
            if (!qr()) break t;
            const T = r.slice(L, e);
            h === l ? (h = [T]) : h.push(T);
            break;
          }
          e = w;
          break;
        }
        let C = l,
          _ = l;
        for (;;) {
          const w = e;
          t: {
            if (ee[p()] === 0) break t;
            const L = e;
            if (!Re()) break t;
            const T = r.slice(L, e);
            e !== t && i();
            const S = yield ue;
            if (S === A) break t;
            C === l ? (C = [T]) : C.push(T), _ === l ? (_ = [S]) : _.push(S);
            break;
          }
          e = w;
          break;
        }
        let P = l;
        for (;;) {
          const w = e;
          t: {
            if (le[e === t ? d : i()] === 0) break t;
            e !== t && i();
            let L = e,
              T = e,
              S;
            n: {
              i: {
                if (W[e === t ? d : i()] === 0) break i;
                e !== t && i();
                const E = e;
                e !== t && i();
                const g = e;
                if (!fe()) break i;
                const U = r.slice(g, e);
                e !== t && i();
                const N = yield Be;
                if (N === A) break i;
                S = m.Applied_raised(U, N, E, e);
                break n;
              }
              e = T;
              i: {
                if (W[e === t ? d : i()] === 0) break i;
                e !== t && i();
                const E = e;
                e !== t && i();
                const g = e;
                if (!fe()) break i;
                const U = r.slice(g, e),
                  N = e;
                if (!Re()) break i;
                const z = r.slice(N, e);
                e !== t && i();
                const F = yield ue;
                if (F === A) break i;
                S = m.Applied_open(U, z, F, E, e);
                break n;
              }
              e = T;
              i: {
                if (le[e === t ? d : i()] === 0) break i;
                e !== t && i();
                const E = e;
                e !== t && i();
                const g = yield Be;
                if (g === A) break i;
                S = m.Applied_plain(g, E, e);
                break n;
              }
              e = T;
              break t;
            }
            const G = S;
            P === l ? (P = [G]) : P.push(G);
            break;
          }
          e = w;
          break;
        }
        s = h === l && C === l && _ === l && P === l ? u : m.Call(u, h, C, _, P, f, e);
        break r;
      }
      e = a;
      e: {
        if (le[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const f = e;
        if ((e !== t && i(), r.charCodeAt(e) !== 40)) {
          o("`(`");
          break e;
        }
        (e += 1), e !== t && i();
        const b = yield I;
        if (b === A) break e;
        if ((e !== t && i(), r.charCodeAt(e) !== 41)) {
          o("`)`");
          break e;
        }
        (e += 1), (s = m.Primary_group("(", b, ")", f, e));
        break r;
      }
      e = a;
      e: {
        if (ge[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const f = e;
        if ((e !== t && i(), r.charCodeAt(e) !== 91)) {
          o("`[`");
          break e;
        }
        e += 1;
        let b = l;
        for (;;) {
          const h = e;
          t: {
            if (he[e === t ? d : i()] === 0) break t;
            e !== t && i();
            const C = yield or;
            if (C === A) break t;
            b === l ? (b = [C]) : b.push(C);
            break;
          }
          e = h;
          break;
        }
        if ((e !== t && i(), r.charCodeAt(e) !== 93)) {
          o("`]`");
          break e;
        }
        (e += 1), (s = m.Primary_list("[", b, "]", f, e));
        break r;
      }
      e = a;
      e: {
        if (gr[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const f = e;
        if ((e !== t && i(), r.charCodeAt(e) !== 124)) {
          o("`|`");
          break e;
        }
        (e += 1), e !== t && i();
        const b = yield I;
        if (b === A) break e;
        if ((e !== t && i(), r.charCodeAt(e) !== 124)) {
          o("`|`");
          break e;
        }
        (e += 1), (s = m.Primary_bars("|", b, "|", f, e));
        break r;
      }
      e = a;
      e: {
        if (W[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const f = e;
        e !== t && i();
        const b = e,
          u = r.charCodeAt(e);
        if (u < 128 && W[u] === 1) e++;
        else {
          if (u < 128 && v === null) break e;
          if (!De()) break e;
        }
        const h = r.slice(b, e);
        e !== t && i();
        const C = yield ue;
        if (C === A) break e;
        s = m.Primary_root(h, C, f, e);
        break r;
      }
      e = a;
      break s;
    }
    return (j = n), s;
  }
  return (j = n), D(k, "a number, a name or `(`"), A;
}
function Zr() {
  const k = e;
  c++;
  s: {
    const n = r.charCodeAt(e);
    if (n < 128 && W[n] === 1) e++;
    else {
      if (n < 128 && v === null) break s;
      {
        const a = e;
        r: {
          e: {
            if (r.charCodeAt(e) !== 176) {
              o("`\xB0`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          e: {
            if (r.charCodeAt(e) !== 186) {
              o("`\xBA`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          break s;
        }
      }
    }
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function ze() {
  const k = e;
  c++;
  s: {
    const n = r.charCodeAt(e);
    if (n < 128 && se[n] === 1) e++;
    else {
      if (n < 128 && v === null) break s;
      {
        const a = e;
        r: {
          e: {
            if (Z[e === t ? d : p()] === 0) break e;
            const s = r.charCodeAt(e);
            if (s < 128 && Z[s] === 1) e++;
            else {
              if (s < 128 && v === null) break e;
              if (!be()) break e;
            }
            break r;
          }
          e = a;
          e: {
            const s = r.charCodeAt(e);
            if (!(s >= 97 && s <= 102)) {
              o("a to f");
              break e;
            }
            e++;
            break r;
          }
          e = a;
          e: {
            const s = r.charCodeAt(e);
            if (!(s >= 65 && s <= 70)) {
              o("A to F");
              break e;
            }
            e++;
            break r;
          }
          e = a;
          break s;
        }
      }
    }
    return c--, !0;
  }
  return c--, D(k, "a hexadecimal digit"), !1;
}
function Ie() {
  const k = e;
  s: {
    const n = r.charCodeAt(e);
    if (n < 128 && ne[n] === 1) e++;
    else {
      if (n < 128 && v === null) break s;
      {
        const a = e;
        r: {
          e: {
            if (r.charCodeAt(e) !== 48) {
              o("`0`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          e: {
            if (r.charCodeAt(e) !== 49) {
              o("`1`");
              break e;
            }
            e += 1;
            break r;
          }
          e = a;
          break s;
        }
      }
    }
    return !0;
  }
  return !1;
}
function ke() {
  const k = e;
  s: {
    let n = 0;
    for (;;) {
      const a = e;
      e: {
        if (Z[e === t ? d : p()] === 0) break e;
        const s = r.charCodeAt(e);
        if (s < 128 && Z[s] === 1) e++;
        else {
          if (s < 128 && v === null) break e;
          if (!be()) break e;
        }
        n++;
        continue;
      }
      e = a;
      break;
    }
    if (n === 0) break s;
    for (;;) {
      const a = e;
      e: {
        if (r.charCodeAt(e) !== 95) {
          o("`_`");
          break e;
        }
        e += 1;
        let s = 0;
        for (;;) {
          const f = e;
          t: {
            if (Z[e === t ? d : p()] === 0) break t;
            const b = r.charCodeAt(e);
            if (b < 128 && Z[b] === 1) e++;
            else {
              if (b < 128 && v === null) break t;
              if (!be()) break t;
            }
            s++;
            continue;
          }
          e = f;
          break;
        }
        if (s === 0) break e;
        continue;
      }
      e = a;
      break;
    }
    return !0;
  }
  return !1;
}
function qr() {
  const k = e;
  c++;
  s: {
    let n = 0;
    for (;;) {
      const a = e;
      e: {
        const s = r.charCodeAt(e);
        if (s < 128 && He[s] === 1) e++;
        else {
          if (s < 128 && v === null) break e;
          {
            const f = e;
            a: {
              t: {
                if (r.charCodeAt(e) !== 39) {
                  o("`'`");
                  break t;
                }
                e += 1;
                break a;
              }
              e = f;
              t: {
                if (r.charCodeAt(e) !== 8242) {
                  o("`\u2032`");
                  break t;
                }
                e += 1;
                break a;
              }
              e = f;
              break e;
            }
          }
        }
        n++;
        continue;
      }
      e = a;
      break;
    }
    if (n === 0) break s;
    return c--, !0;
  }
  return c--, D(k, "an operator"), !1;
}
function Re() {
  const k = e;
  s: {
    let n = e,
      a = !1;
    c++;
    r: {
      let b = 0;
      for (;;) {
        const u = e;
        a: {
          if (ee[e === t ? d : p()] === 0 || !te()) break a;
          b++;
          continue;
        }
        e = u;
        break;
      }
      if (b === 0 || !tr()) break r;
      a = !0;
    }
    if ((c--, (e = n), !a)) break s;
    let s = e,
      f = !1;
    c++;
    r: {
      let b = 0;
      for (;;) {
        const h = e;
        a: {
          if (ee[e === t ? d : p()] === 0 || !te()) break a;
          b++;
          continue;
        }
        e = h;
        break;
      }
      if (b === 0) break r;
      const u = r.charCodeAt(e);
      if (u < 128 && Wr[u] === 1) e++;
      else {
        if (u < 128 && v === null) break r;
        {
          const h = e;
          e: {
            a: {
              if (r.charCodeAt(e) !== 40) {
                o("`(`");
                break a;
              }
              e += 1;
              break e;
            }
            e = h;
            a: {
              if (r.charCodeAt(e) !== 91) {
                o("`[`");
                break a;
              }
              e += 1;
              break e;
            }
            e = h;
            break r;
          }
        }
      }
      f = !0;
    }
    if ((c--, (e = s), f)) break s;
    return !0;
  }
  return !1;
}
function* Be() {
  const k = e;
  s: {
    if ((e !== t && i(), r.charCodeAt(e) !== 40)) {
      o("`(`");
      break s;
    }
    e += 1;
    let n = l;
    for (;;) {
      const a = e;
      e: {
        if (he[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const s = yield or;
        if (s === A) break e;
        n === l ? (n = [s]) : n.push(s);
        break;
      }
      e = a;
      break;
    }
    if ((e !== t && i(), r.charCodeAt(e) !== 41)) {
      o("`)`");
      break s;
    }
    return (e += 1), m.Arguments("(", n, ")", k, e);
  }
  return A;
}
function* or() {
  const k = e;
  s: {
    e !== t && i();
    const n = yield I;
    if (n === A) break s;
    let a = l;
    for (;;) {
      const b = e;
      e: {
        if (Pr[e === t ? d : i()] === 0) break e;
        e !== t && i();
        const u = e;
        e !== t && i();
        const h = e;
        if (!Xr()) break e;
        const C = r.slice(h, e);
        e !== t && i();
        const _ = e;
        if (!H()) break e;
        const P = m.name(r.slice(_, e), _, e, r);
        e !== t && i();
        const x = e;
        if (!Yr()) break e;
        const w = r.slice(x, e);
        e !== t && i();
        const L = yield I;
        if (L === A) break e;
        const T = m.For(C, P, w, L, u, e);
        a === l ? (a = [T]) : a.push(T);
        break;
      }
      e = b;
      break;
    }
    let s = l,
      f = l;
    for (;;) {
      const b = e;
      e: {
        if ((e !== t && i(), r.charCodeAt(e) !== 44)) {
          o("`,`");
          break e;
        }
        (e += 1), e !== t && i();
        const u = yield I;
        if (u === A) break e;
        s === l ? (s = [","]) : s.push(","), f === l ? (f = [u]) : f.push(u);
        continue;
      }
      e = b;
      break;
    }
    return m.Items(n, a, s, f, k, e);
  }
  return A;
}
function Xr() {
  const k = e;
  c++;
  s: {
    if (!r.startsWith("for", e)) {
      o("`for`");
      break s;
    }
    e += 3;
    let n = e,
      a = !1;
    c++;
    r: {
      if (O[e === t ? d : p()] === 0) break r;
      const s = r.charCodeAt(e);
      if (s < 128 && O[s] === 1) e++;
      else {
        if (s < 128 && v === null) break r;
        if (!q()) break r;
      }
      a = !0;
    }
    if ((c--, (e = n), a)) break s;
    return c--, !0;
  }
  return c--, D(k, "`for`"), !1;
}
function Yr() {
  const k = e;
  c++;
  s: {
    if (!r.startsWith("in", e)) {
      o("`in`");
      break s;
    }
    e += 2;
    let n = e,
      a = !1;
    c++;
    r: {
      if (O[e === t ? d : p()] === 0) break r;
      const s = r.charCodeAt(e);
      if (s < 128 && O[s] === 1) e++;
      else {
        if (s < 128 && v === null) break r;
        if (!q()) break r;
      }
      a = !0;
    }
    if ((c--, (e = n), a)) break s;
    return c--, !0;
  }
  return c--, D(k, "`in`"), !1;
}
function Hr(k) {
  const n = [k()];
  for (let a; ; ) {
    const { value: s, done: f } = n[n.length - 1].next(a);
    if (f) n.pop();
    else if (n.push(s()) > Jr) throw new RangeError("too deep");
    if (((a = f ? s : void 0), n.length === 0)) return a;
  }
}
var Jr = 2e5;
module.exports = { parseWith: xr };
