/** What `:load constants` loads: CODATA's values of 2022 in SI units, with their standard uncertainties. */

/**
 * What is exact by the definition of the SI is a constant. What is measured is an input, so that it has rows in gradients and
 * budgets; and what CODATA derives from it is derived here, so that it is correlated as it should be: `epsilon_0` goes with
 * `alpha`.
 */
export const constantsProgram = (): string => `# CODATA 2022, in SI units
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

G = 6.67430e-11 ± 0.00015e-11;  # gravitation
alpha = 7.2973525643e-3 ± 0.0000000011e-3;  # fine structure
R_inf = 10973731.568157 ± 0.000012;  # Rydberg
A_e = 5.485799090441e-4 ± 0.000000000097e-4;  # relative atomic mass of the electron
A_p = 1.0072764665789 ± 0.0000000000083;  # of the proton
A_n = 1.00866491606 ± 0.00000000040;  # of the neutron

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
