/**
 * Starts the built program: from code that was compiled when it was built, if this is the same Node, since compiling
 * takes as long as everything else. Otherwise Node's own cache is used, where there is one (Node 22 and later).
 * It becomes a CommonJS file beside what it starts.
 */

import { readFileSync } from "node:fs";
import nodeModule from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

const path = join(__dirname, "main.cjs");
const script = new Script(
  `(function(require,module,exports,__filename){${readFileSync(path, "latin1")}\n})`,
  { filename: path, cachedData: compiled() },
);
if (script.cachedDataRejected === false) {
  script.runInThisContext()(require, { exports: {} }, {}, path);
} else {
  // The types are those of the oldest Node supported.
  (nodeModule as { enableCompileCache?(): void }).enableCompileCache?.();
  require(path);
}

function compiled(): Buffer | undefined {
  try {
    return readFileSync(join(__dirname, "main.cache"));
  } catch {
    return undefined;
  }
}
