/**
 * Starts the built program from compiled code, since compiling takes as long as everything else: from that which an
 * earlier run of this Node has left in the user's folder for caches. It becomes a CommonJS file beside what it starts.
 */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { Module } from "node:module";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/** What tells this program from all others, put here when it is built: V8 does not look whether code is of its source. */
declare const BUILD: string;

const version = `${process.version}-${process.arch}`;

const path = join(__dirname, "main.cjs");
const source = `(function(require,module,exports,__filename){${readFileSync(path, "latin1")}\n})`;

/** As a module that the others find: they use what it exports. */
function start(script: Script): void {
  const main = Object.assign(new Module(path), { filename: path, loaded: true });
  require.cache[path] = main;
  script.runInThisContext()(require, main, main.exports, path);
}

function load(cachedData: Buffer | undefined): Script {
  return new Script(source, { filename: path, cachedData });
}

if (process.env.NODE_DISABLE_COMPILE_CACHE) start(load(undefined));
else startFrom(join(cacheFolder(), `${BUILD}-${version}.cache`));

/** From the user's cache, which is made if it is not there, or if Node refuses it. */
function startFrom(cache: string): void {
  const compiled = contents(cache);
  const own = load(compiled);
  if (compiled === undefined || own.cachedDataRejected) {
    process.on("exit", () => keep(cache, own.createCachedData()));
  }
  start(own);
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), ".cache"), "nabla");
}

function contents(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Nobody else may write what we run, and nobody reads half of it. Where there is no room for it we do without. */
function keep(file: string, compiled: Buffer): void {
  try {
    // One by one: `recursive` never ends where the system says of a folder that is there that it is not, as /proc does.
    for (const folder of [dirname(dirname(file)), dirname(file)])
      if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, compiled, { mode: 0o600 });
    renameSync(beside, file);
    // What earlier builds have left for this Node.
    for (const name of readdirSync(dirname(file))) {
      const isOld = name.endsWith(`-${version}.cache`) && name !== basename(file);
      if (isOld) rmSync(join(dirname(file), name), { force: true });
    }
  } catch {
    // The next start takes as long as this one.
  }
}
