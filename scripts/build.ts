/**
 * Bundles the command and the library, so that an installed nabla needs no other package. The same sources give the same
 * bytes. Usage: tsx scripts/build.ts [folder, otherwise dist]
 */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { split } from "./late.ts";
import { Notices } from "./notices.ts";
import { declarations } from "./types.ts";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const [, , folder = at("dist")] = process.argv;
if (folder.startsWith("-")) throw new Error(`the build takes a folder, not ${folder}`);
const out = resolve(folder);
const into = (name: string): string => join(out, name);

const hashOf = (path: string): string =>
  createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16);

// Nothing is deleted that is not known to be an earlier build.
if (out === at("dist")) rmSync(out, { recursive: true, force: true });

const notices = new Notices(at("."));

/** In the place of what Chalk would find out about the terminal, which opens it: see src/text/style.ts. */
const colorsAreDecidedElsewhere: Plugin = {
  name: "colors are decided elsewhere",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^#supports-color$/ }, () => ({
      path: at("node_modules/chalk/source/vendor/supports-color/browser.js"),
    }));
  },
};

/** In the place of what stdlib would trace its own work with. */
const nothingIsTraced: Plugin = {
  name: "nothing is traced",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^debug$/ }, () => ({ path: at("scripts/no-debug.cjs") }));
  },
};

/** What the command loads from beside it when it is first wanted: special functions, matrices, parts of D3, random numbers, the deep parser. */
const beside = [
  "src/operations/stdlib.cjs",
  "src/numerics/linear/ml-matrix.cjs",
  "src/graphics/curves/d3.cjs",
  "src/numerics/sampling/pure-rand.cjs",
  "src/syntax/deep.cjs",
].map(at);

/**
 * All of that is part of the library, in the place of Node's `createRequire`, and runs when it is first wanted, too:
 * whoever bundles the library, for a browser say, has no such files.
 */
const nothingBeside: Plugin = {
  name: "nothing beside the library",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:module$/ }, ({ path }) => ({ path, namespace: "library" }));
    onLoad({ filter: /./, namespace: "library" }, () => {
      const modules = beside.map(
        (path) => `"./${basename(path)}": () => require(${JSON.stringify(path)})`,
      );
      const load = `const load = () => (name) => ({ ${modules.join(", ")} })[name]();`;
      return { contents: `${load}\nexport { load as createRequire };`, resolveDir: at(".") };
    });
  },
};

const common: BuildOptions = {
  absWorkingDir: at("."),
  bundle: true,
  platform: "node",
  target: "node20",
  // They are in THIRD-PARTY-LICENSES, with those that minifiers do not know.
  legalComments: "none",
  charset: "ascii",
  logLevel: "warning",
  plugins: [colorsAreDecidedElsewhere, nothingIsTraced, notices.plugin],
  // Of a package that has both, the modules that its parts share; the others hold everything twice.
  conditions: ["import"],
  // Its main file holds parts of other packages, whose notices would be missed.
  alias: { "ml-matrix": at("node_modules/ml-matrix/src/index.js") },
};

// CommonJS starts sooner than an ES module does.
const files = await split(at("bin/nabla.ts"), {
  ...common,
  // Commander needs it only to start commands of other programs, and it takes a tenth of the start to load.
  alias: { ...common.alias, "node:child_process": at("scripts/nothing.ts") },
  define: { "import.meta.url": "__filename" },
  minify: true,
});

// The first is read as Latin-1, which is soonest. esbuild leaves the signs in regular expressions as they are.
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
mkdirSync(out, { recursive: true });
for (const [name, code] of files) {
  writeFileSync(into(`${name}`), code.replace(/[\u0080-\uffff]/g, escaped));
}

await build({
  ...common,
  entryPoints: [at("bin/start.ts")],
  outfile: into("nabla.cjs"),
  format: "cjs",
  define: {
    BUILD: JSON.stringify(hashOf(into("main.cjs"))),
  },
  minify: true,
  banner: { js: "#!/usr/bin/env node" },
});
chmodSync(into("nabla.cjs"), 0o755);

await build({
  ...common,
  entryPoints: [at("src/index.ts")],
  outfile: into("index.js"),
  platform: "neutral",
  mainFields: ["module", "main"],
  plugins: [...(common.plugins ?? []), nothingBeside],
  define: { "import.meta.url": '""' },
  format: "esm",
});

await build({
  ...common,
  entryPoints: [...beside, at("src/data/csv.cjs")],
  outdir: out,
  entryNames: "[name]",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  minify: true,
});

writeFileSync(into("index.d.ts"), await declarations(at("."), into("index.js")));
writeFileSync(into("THIRD-PARTY-LICENSES"), notices.text());
writeFileSync(into("nabla.1"), execFileSync(process.execPath, [into("nabla.cjs"), "--man"]));
