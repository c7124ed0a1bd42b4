var O = Object.create;
var m = Object.defineProperty;
var P = Object.getOwnPropertyDescriptor;
var W = Object.getOwnPropertyNames;
var $ = Object.getPrototypeOf,
  j = Object.prototype.hasOwnProperty;
var s = (a, e) => () => {
    try {
      return e || a((e = { exports: {} }).exports, e), e.exports;
    } catch (t) {
      throw ((e = 0), t);
    }
  },
  E = (a, e) => {
    for (var t in e) m(a, t, { get: e[t], enumerable: !0 });
  },
  u = (a, e, t, n) => {
    if ((e && typeof e == "object") || typeof e == "function")
      for (const r of W(e))
        !j.call(a, r) &&
          r !== t &&
          m(a, r, { get: () => e[r], enumerable: !(n = P(e, r)) || n.enumerable });
    return a;
  };
var o = (a, e, t) => (
    (t = a != null ? O($(a)) : {}),
    u(e || !a || !a.__esModule ? m(t, "default", { value: a, enumerable: !0 }) : t, a)
  ),
  G = (a) => u(m({}, "__esModule", { value: !0 }), a);
var f = s((ee, d) => {
  d.exports = require("./main.cjs").shared10;
});
var x = s((ae, g) => {
  g.exports = require("./main.cjs").shared22;
});
var q = s((te, v) => {
  v.exports = require("./late.cjs").shared18;
});
var w = s((re, b) => {
  b.exports = require("./main.cjs").shared44;
});
var B = s((se, A) => {
  A.exports = require("./main.cjs").shared45;
});
var R = s((oe, y) => {
  y.exports = require("./main.cjs").shared46;
});
var C = s((ne, k) => {
  k.exports = require("./main.cjs").shared47;
});
var N = s((ie, H) => {
  H.exports = require("./main.cjs").shared48;
});
var z = s((me, T) => {
  T.exports = require("./main.cjs").shared49;
});
var X = {};
E(X, { module18: () => S, module19: () => F });
module.exports = G(X);
var h = o(f()),
  D = o(x()),
  i = o(q()),
  he = o(w()),
  le = o(B()),
  K = o(R()),
  pe = o(C()),
  l = o(N()),
  p = o(z()),
  S = {};
(0, p.d)(S, { drawnHelp: () => Z, loadHelp: () => V, saveHelp: () => I });
var I = () => ({
    doc: "write the session to a file, as a program that runs again",
    example: ":save model.nabla",
  }),
  V = () => ({
    doc: "run a file's statements, as if they stood here; `constants` are those of physics",
    example: ":load model.nabla",
    parts: [
      ["model.nabla", "a file; a name with spaces may stand in quotes"],
      ["constants", "CODATA's values of 2022 with their uncertainties; ./constants is a file"],
    ],
    examples: [":load constants"],
  }),
  Z = () => ({
    doc: "give the next statement the numbers that it draws, as `:save` writes them",
    example: ":drawn 0.25, 0.5",
  }),
  F = {};
(0, p.d)(F, { drawn: () => Q, load: () => U, save: () => M });
var L = () => `# CODATA 2022, in SI units
const c = 299792458  # speed of light
const h = 6.62607015e-34  # Planck
const hbar = h/tau
const q_e = 1.602176634e-19  # elementary charge
const k_B = 1.380649e-23  # Boltzmann
const N_A = 6.02214076e23  # Avogadro
const R = N_A*k_B  # molar gas constant
const F = N_A*q_e  # Faraday
const sigma_SB = pi^2/60*k_B^4/(hbar^3*c^2)  # Stefan and Boltzmann
const b_W = 2.897771955e-3  # Wien's displacement
const K_J = 2q_e/h  # Josephson
const R_K = h/q_e^2  # von Klitzing
const Phi_0 = h/(2q_e)  # magnetic flux quantum
const eV = q_e
const g_n = 9.80665  # standard gravity
const atm = 101325

G = 6.67430e-11 \xB1 0.00015e-11;  # gravitation
alpha = 7.2973525643e-3 \xB1 0.0000000011e-3;  # fine structure
R_inf = 10973731.568157 \xB1 0.000012;  # Rydberg
A_e = 5.485799090441e-4 \xB1 0.000000000097e-4;  # relative atomic mass of the electron
A_p = 1.0072764665789 \xB1 0.0000000000083;  # of the proton
A_n = 1.00866491606 \xB1 0.00000000040;  # of the neutron

m_e = 2h*R_inf/(c*alpha^2);  # mass of the electron
m_u = m_e/A_e;  # atomic mass constant
m_p = A_p*m_u;  # mass of the proton
m_n = A_n*m_u;  # mass of the neutron
mu_0 = 2alpha*h/(q_e^2*c);  # vacuum permeability
epsilon_0 = q_e^2/(2alpha*h*c);  # vacuum permittivity
Z_0 = mu_0*c;  # impedance of the vacuum
a_0 = alpha/(4pi*R_inf);  # Bohr radius
r_e = alpha^3/(4pi*R_inf);  # classical radius of the electron
lambda_C = alpha^2/(2R_inf);  # Compton wavelength
E_h = 2h*c*R_inf;  # Hartree energy
mu_B = q_e*hbar/(2m_e);  # Bohr magneton
mu_N = q_e*hbar/(2m_p);  # nuclear magneton
sigma_T = 8pi/3*r_e^2;  # Thomson cross section
`;
function M({ host: a, journal: e, file: t }, n) {
  const r = (0, i.a)(a?.files),
    c = r.resolve((0, i.b)(n), t),
    _ = e.program();
  r.write(c, _);
  const J = [...(0, D.c)(_)].length;
  return [`${(0, l.a)(J, "statement")} saved in ${c}`];
}
function Q({ workspace: a }, e) {
  const t = e.expressions().map((n) => {
    const { quantity: r } = a.lower(n);
    if ((0, K.a)(r)) throw (0, l.x)(n, r.length);
    return a.graph.value(r);
  });
  return a.placeDraws({ given: t }), [];
}
function U({ host: a }, e) {
  if (((0, i.a)(a?.files), e === "constants")) return { kind: "load", path: e, program: L() };
  const t = (0, i.b)(e);
  if ((0, h.a)(t)) throw (0, h.b)(t);
  return { kind: "load", path: t };
}
0 && (module.exports = { module18, module19 });
