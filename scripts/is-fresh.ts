/** Fails where something has changed that dist/ is made of: after `npm ci` nothing has. A file that is deleted changes its folder. */

import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const changed = (path: string): number => statSync(at(path)).mtimeMs;

const within = (folder: string): string[] =>
  readdirSync(at(folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`);
const folders = ["bin", "grammar", "scripts", "src"];
const sources = [...folders, ...folders.flatMap(within), "package.json", "package-lock.json"];
/** What the build writes last. */
const last = "dist/nabla.1";

const isFresh = existsSync(at(last)) && sources.every((path) => changed(path) <= changed(last));
process.exitCode = isFresh ? 0 : 1;
