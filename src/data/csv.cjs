/** The readers of CSV, row by row and at once, in a file of their own that is loaded when one is first wanted. */

module.exports = { ...require("csv-parse"), parseSync: require("csv-parse/sync").parse };
