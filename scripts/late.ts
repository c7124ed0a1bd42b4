/**
 * Splits from the command what a start does not need, for code that is never called takes its time to be read and set
 * up too: the modules of most commands and of their drawings, and all that only they import, go to a file that is
 * loaded when one of their functions is first called. The file uses what it shares with the rest from there, so that
 * nothing exists twice.
 */

import { basename, dirname, join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

/** Of these modules, such imports are late: of functions alone, in whose place others can stand. */
export const lateImports: readonly { readonly of: RegExp; readonly from: RegExp }[] = [
  {
    of: /\/features\/(?:rows\/(?:chain-rule|derivatives|solving|uncertainty)|(?:export|plot)\/command)\.ts$/,
    from: /^(?!.*\/session\/command\.ts$)/,
  },
  { of: /\/autograd\/gradient\.ts$/, from: /^\.\/kinks\/derivatives\.ts$/ },
  { of: /\/session\/uncertainty\/beyond-first-order\.ts$/, from: /^\.\/higher-orders\.ts$/ },
  {
    of: /\/operations\/rows\/(?:auxiliary|special)\.ts$/,
    from: /^\.\.\/(?:beta|beta-derivative|normlogcdf|polygamma-step)\.ts$/,
  },
  { of: /\/help\/about\.ts$/, from: /\/session\/rule\.ts$/ },
  { of: /\/formats\/drawings\.ts$/, from: /\/(?:graphics|graph)\// },
  {
    of: /\/formats\/parts\.ts$/,
    from: /\/(?:graphics|graph|paths|heat)\/|\/(?:estimates|facts)\.ts$/,
  },
];

/** The code of both files, in CommonJS. `main.cjs` has to be where `require` finds it when `late.cjs` is loaded. */
export async function split(
  entry: string,
  options: BuildOptions,
): Promise<{ readonly main: string; readonly late: string }> {
  const plugins = [...(options.plugins ?? []), withStandIns()];
  const inMemory = { ...options, plugins, format: "esm", outdir: "/", write: false } as const;
  // Once to learn which modules are late.
  await build({ ...inMemory, entryPoints: [entry] });
  const { outputFiles } = await build({
    ...inMemory,
    entryPoints: { main: entry, late: "late modules" },
    splitting: true,
  });
  const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const shared = [
    ...(files.get("late.js") as string).matchAll(/\bfrom ?"\.\/(chunk-\w+\.js)"/g),
  ].map(([, name]) => name as string);
  const exported = shared.map((name, at) => `export * as shared${at} from "./${name}";`);
  return {
    main: await joined(files, [...exported, 'import "./main.js";'], options),
    late: await joined(withoutShared(files, shared), ['export * from "./late.js";'], options),
  };
}

/** Functions that load the file and call theirs, in the place of those of late modules; and an entry with all of them. */
function withStandIns(): Plugin {
  const modules = new Map<string, string>();
  return {
    name: "stand-ins for late modules",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer, namespace }) => {
        const isLate = lateImports.some(({ of, from }) => of.test(importer) && from.test(path));
        if (namespace !== "file" || !isLate) return undefined;
        const module = join(dirname(importer), path);
        if (!modules.has(module)) modules.set(module, `module${modules.size}`);
        return { path: module, namespace: "stand-ins" };
      });
      onLoad({ filter: /./, namespace: "stand-ins" }, async ({ path }) => {
        const names = await exportsOf(path);
        // Kept when it is there: some functions are called for every number.
        const place = `(loaded ??= require("./late.cjs").${modules.get(path)})`;
        const lines = names.map(
          (name) => `export const ${name} = (...given) => ${place}.${name}(...given);`,
        );
        return { contents: ["let loaded;", ...lines].join("\n") };
      });
      onResolve({ filter: /^\.\/late\.cjs$/ }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^late modules$/ }, ({ path }) => ({ path, namespace: "late" }));
      onLoad({ filter: /./, namespace: "late" }, () => {
        const lines = [...modules].map(
          ([path, name]) => `export * as ${name} from ${JSON.stringify(path)};`,
        );
        return { contents: lines.join("\n"), resolveDir: "/" };
      });
    },
  };
}

async function exportsOf(module: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [module],
    format: "esm",
    outdir: "/",
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** Files of which those that the late one shares with the rest are taken from what `main.cjs` exports. */
const withoutShared = (
  files: ReadonlyMap<string, string>,
  shared: readonly string[],
): ReadonlyMap<string, string> =>
  new Map([
    ...files,
    ...shared.map((name, at): [string, string] => [
      name,
      `module.exports = require("./main.cjs").shared${at};`,
    ]),
  ]);

/** These files as one, from a first one with these lines. */
async function joined(
  files: ReadonlyMap<string, string>,
  lines: readonly string[],
  options: BuildOptions,
): Promise<string> {
  const fromMemory: Plugin = {
    name: "files in memory",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^\.\/\w+\.cjs$/ }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path }) => ({
        path: basename(path),
        namespace: "memory",
      }));
      onLoad({ filter: /./, namespace: "memory" }, ({ path }) => ({
        contents: files.get(path) as string,
      }));
    },
  };
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: lines.join("\n") },
    format: "cjs",
    write: false,
    plugins: [fromMemory],
  });
  return outputFiles[0]?.text as string;
}
