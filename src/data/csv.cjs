/** The reader of CSV, in a file of its own that is loaded when it is first wanted. */

module.exports = { Parser: require("csv-parse").Parser };
