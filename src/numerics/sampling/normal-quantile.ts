/**
 * The standard normal number below which a given share lies: Wichura's PPND16 (Applied Statistics 37, 1988). Nothing but
 * + - * / and the square root, which all machines round alike; logarithms of Math need not be the same everywhere.
 */

type Coefficients = readonly number[];

const central: readonly [Coefficients, Coefficients] = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
];
const middle: readonly [Coefficients, Coefficients] = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
];
const far: readonly [Coefficients, Coefficients] = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

function ratio([above, below]: readonly [Coefficients, Coefficients], at: number): number {
  let [numerator, denominator] = [0, 0];
  for (let power = 7; power >= 0; power--) {
    numerator = numerator * at + (above[power] as number);
    denominator = denominator * at + (below[power] as number);
  }
  return numerator / denominator;
}

/** ln 2, in two parts of which the first has zeros at its end. */
const [ln2High, ln2Low] = [0.6931471805598903, 5.497923018708371e-14];
/** The series of ln(m) in s = (m - 1)/(m + 1), of which the next term is below half an ulp. */
const terms = 11;

/** The natural logarithm of a number from 0 to 1. */
export function logarithm(x: number): number {
  let [mantissa, exponent] = [x, 0];
  for (; mantissa < Math.SQRT1_2; mantissa *= 2) exponent--;
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let term = terms; term > 0; term--) series = (series + 1 / (2 * term + 1)) * square;
  return exponent * ln2High + (2 * s + (2 * s * series + exponent * ln2Low));
}

/** @param share less ½, so that the far end of either side keeps its digits: from -½ to ½, both excluded */
export function normalQuantile(share: number): number {
  if (Math.abs(share) <= 0.425) return share * ratio(central, 0.180625 - share * share);
  const depth = Math.sqrt(-logarithm(0.5 - Math.abs(share)));
  const size = depth <= 5 ? ratio(middle, depth - 1.6) : ratio(far, depth - 5);
  return share < 0 ? -size : size;
}
