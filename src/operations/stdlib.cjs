/** The special functions of stdlib, in a file of their own that is loaded when one is first called. */

module.exports = {
  beta: require("@stdlib/math-base-special-beta"),
  digamma: require("@stdlib/math-base-special-digamma"),
  erf: require("@stdlib/math-base-special-erf"),
  erfc: require("@stdlib/math-base-special-erfc"),
  gamma: require("@stdlib/math-base-special-gamma"),
  lgamma: require("@stdlib/math-base-special-gammaln"),
  polygamma: require("@stdlib/math-base-special-polygamma"),
  trigamma: require("@stdlib/math-base-special-trigamma"),
};
