/** Linear algebra, in a file of its own that is loaded when it is first wanted. */

module.exports = require("ml-matrix");
