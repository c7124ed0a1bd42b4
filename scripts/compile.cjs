/**
 * Runs the built program and keeps what Node has compiled of it, for bin/start.ts to start from.
 * Usage: node compile.cjs <folder of the program> <its arguments>
 */

const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const [folder, ...args] = process.argv.slice(2);
const path = join(folder, "main.cjs");
const source = `(function(require,module,exports,__filename){${readFileSync(path, "latin1")}\n})`;
const script = new Script(source, { filename: path });
process.argv = [process.execPath, path, ...args];
process.on("exit", () => writeFileSync(join(folder, "main.cache"), script.createCachedData()));
// It needs none of the other files, which would look for it among the modules.
script.runInThisContext()(require, { exports: {} }, {}, path);
