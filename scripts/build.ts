/** Bundles the command and the library into dist/, so that an installed nabla needs no other package. */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { split } from "./late.ts";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const hashOf = (path: string): string =>
  createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16);

rmSync(at("dist"), { recursive: true, force: true });

const common: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  legalComments: "eof",
  charset: "ascii",
  logLevel: "warning",
};

/** In the place of what Chalk would find out about the terminal, which opens it: see src/text/style.ts. */
const colorsAreDecidedElsewhere: Plugin = {
  name: "colors are decided elsewhere",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^#supports-color$/ }, () => ({
      path: at("node_modules/chalk/source/vendor/supports-color/browser.js"),
    }));
  },
};

// CommonJS starts sooner than an ES module does.
const files = await split(at("bin/nabla.ts"), {
  ...common,
  // Commander needs it only to start commands of other programs, and it takes a tenth of the start to load.
  alias: { "node:child_process": at("scripts/nothing.ts") },
  plugins: [colorsAreDecidedElsewhere],
  define: { "import.meta.url": "__filename" },
  minify: true,
});

// The first is read as Latin-1, which is soonest. esbuild leaves the signs in regular expressions as they are.
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
mkdirSync(at("dist"));
for (const [name, code] of files) {
  writeFileSync(at(`dist/${name}`), code.replace(/[\u0080-\uffff]/g, escaped));
}

await build({
  ...common,
  entryPoints: [at("bin/start.ts")],
  outfile: at("dist/nabla.cjs"),
  format: "cjs",
  define: {
    BUILD: JSON.stringify(hashOf(at("dist/main.cjs"))),
    VERSION: JSON.stringify(`${process.version}-${process.arch}`),
  },
  minify: true,
  banner: { js: "#!/usr/bin/env node" },
});
chmodSync(at("dist/nabla.cjs"), 0o755);

await build({
  ...common,
  entryPoints: [at("src/index.ts")],
  outfile: at("dist/index.js"),
  format: "esm",
});

// Loaded when they are first wanted, from beside the two: special functions, matrices, parts of D3, random
// numbers, the reader of CSV, the deep parser.
await build({
  ...common,
  entryPoints: [
    at("src/operations/stdlib.cjs"),
    at("src/numerics/linear/ml-matrix.cjs"),
    at("src/graphics/curves/d3.cjs"),
    at("src/numerics/sampling/pure-rand.cjs"),
    at("src/data/csv.cjs"),
    at("src/syntax/deep.cjs"),
  ],
  outdir: at("dist"),
  entryNames: "[name]",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  // Of a package that has both, the modules that its parts share; the others hold everything twice.
  conditions: ["import"],
  minify: true,
});

// Through as much of the program as most runs need.
execFileSync(
  process.execPath,
  [at("scripts/compile.cjs"), at("dist"), "-i", "-q", "-s", "x=2", at("examples/neuron.nabla")],
  { input: "x^2\ntahn(x)\n", stdio: ["pipe", "ignore", "ignore"] },
);

writeFileSync(at("dist/nabla.1"), execFileSync(process.execPath, [at("dist/nabla.cjs"), "--man"]));
