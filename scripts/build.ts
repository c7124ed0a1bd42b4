/** Bundles the command and the library into dist/, so that an installed nabla needs no other package. */

import { chmodSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(at("dist"), { recursive: true, force: true });

const common: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  legalComments: "eof",
  logLevel: "warning",
};

// CommonJS starts sooner than an ES module does.
await build({
  ...common,
  entryPoints: [at("bin/nabla.ts")],
  outfile: at("dist/nabla.cjs"),
  format: "cjs",
  // Commander needs it only to start commands of other programs, and it takes a tenth of the start to load.
  alias: { "node:child_process": at("scripts/nothing.ts") },
  define: { "import.meta.url": "__filename" },
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

// Loaded when a special function is first called, by either of the two, from beside them.
await build({
  ...common,
  entryPoints: [at("src/operations/stdlib.cjs")],
  outfile: at("dist/stdlib.cjs"),
  format: "cjs",
  minify: true,
});
