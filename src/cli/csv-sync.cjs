/** The reader of CSV that reads a whole file at once, in a file of its own that is loaded when it is first wanted. */

module.exports = require("csv-parse/sync");
