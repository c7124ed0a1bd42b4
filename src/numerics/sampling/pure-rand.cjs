/** Random numbers, in a file of its own that is loaded when it is first wanted. */

module.exports = {
  ...require("pure-rand/generator/xoroshiro128plus"),
  ...require("pure-rand/distribution/uniformFloat64"),
};
