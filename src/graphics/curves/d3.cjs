/** Ticks and contours of D3, in a file of its own that is loaded when it is first wanted. */

const { ticks } = require("d3-array");
const { contours } = require("d3-contour");

module.exports = { ticks, contours };
