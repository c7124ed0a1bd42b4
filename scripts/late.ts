/**
 * Splits from the command what a start does not need, for code that is never called takes its time to be read and set
 * up too: all of a feature but its rows, what draws, and all that only they import. Each folder has a file for what is
 * late of it, which is loaded when one of its functions is first called. What several of these files share is in one
 * more, and what they share with the rest they use from there, so that nothing exists twice.
 */

import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** Of these modules, such imports are late: of functions alone, in whose place others can stand. */
export const lateImports: readonly { readonly of: RegExp; readonly from: RegExp }[] = [
  // A feature's folder, all but what says which commands it has.
  { of: /\/features\/[^/]+\/command\.ts$/, from: /^\.\// },
  { of: /\/autograd\/gradient\.ts$/, from: /^\.\/kinks\/derivatives\.ts$/ },
  { of: /\/session\/uncertainty\/beyond-first-order\.ts$/, from: /^\.\/higher-orders\.ts$/ },
  {
    of: /\/operations\/rows\/(?:auxiliary|special)\.ts$/,
    from: /^\.\.\/(?:beta|beta-derivative|normlogcdf|polygamma-step)\.ts$/,
  },
  // Conversations, and rows of data.
  { of: /\/cli\/main\.ts$/, from: /^\.\/(?:repl|rows)\.ts$/ },
  // Loops, moves and random numbers, which most programs have none of.
  { of: /\/session\/session\.ts$/, from: /^\.\/(?:loops\/run-loop|drawn-statement)\.ts$/ },
  { of: /\/session\/(?:session|needed-names)\.ts$/, from: /^\.\.\/syntax\/loops\.ts$/ },
  { of: /\/session\/(?:run-statement|preview)\.ts$/, from: /^\.\/move\.ts$/ },
  // What is for those who bring other notations, once they do.
  { of: /\/session\/session\.ts$/, from: /^\.\/advice\/advice\.ts$/ },
  { of: /\/session\/session\.ts$/, from: /^\.\.\/syntax\/latex\.ts$/ },
  { of: /\/cli\/main\.ts$/, from: /^\.\/edit\.ts$/ },
  // What draws.
  { of: /\/formats\/parts\.ts$/, from: /\/graphics\/|\/(?:estimates|facts)\.ts$/ },
];

/** The code of the command in CommonJS, by the names of its files. They have to be in one folder. */
export async function split(
  entry: string,
  options: BuildOptions,
): Promise<ReadonlyMap<string, string>> {
  const modules = new Map<string, string>();
  const plugins = [...(options.plugins ?? []), withStandIns(modules)];
  const inMemory = { ...options, plugins, format: "esm", outdir: "/", write: false } as const;
  // Once to learn which modules are late.
  await build({ ...inMemory, entryPoints: [entry] });
  // They are found in the order in which files happen to be read, and named in that of their places.
  const found = [...modules.keys()].sort();
  modules.clear();
  for (const [at, module] of found.entries()) modules.set(module, `module${at}`);
  const folders = [...new Set([...modules.keys()].map(fileOf))];
  const { outputFiles, metafile } = await build({
    ...inMemory,
    metafile: true,
    entryPoints: {
      main: entry,
      ...Object.fromEntries(folders.map((name) => [name, `late modules: ${name}`])),
    },
    splitting: true,
  });
  const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const imports: Imports = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [
      basename(path),
      output.imports.filter(({ external }) => !external).map(({ path }) => basename(path)),
    ]),
  );
  const isInMain = reachable("main.js", imports);
  const chunks = [...files.keys()].filter((name) => name.startsWith("chunk-"));
  const early = chunks.filter((name) => isInMain.has(name));
  const common = chunks.filter((name) => !isInMain.has(name));
  const besideMain = taken(files, early, "./main.cjs");
  const besideBoth = taken(besideMain, common, "./late.cjs");
  // Of what is in the command, that alone which others take.
  const wanted = new Set(
    [...common, ...folders.map((name) => `${name}.js`)].flatMap((name) => imports.get(name) ?? []),
  );
  const exported = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output.exports]),
  );
  const given = exportsFor(
    early.filter((name) => wanted.has(name)),
    exported,
  );
  return new Map([
    ["main.cjs", await joined(files, [...given, 'import "./main.js";'], options)],
    ["late.cjs", await joined(besideMain, exportsFor(common, exported), options)],
    ...(await Promise.all(
      folders.map(
        async (name): Promise<[string, string]> => [
          `${name}.cjs`,
          await joined(besideBoth, [`export * from "./${name}.js";`], options),
        ],
      ),
    )),
  ]);
}

/** The file for what is late of the folder that a module is in: `late-features-heat`. */
const fileOf = (module: string): string =>
  `late-${relative(source, dirname(module)).replaceAll(/[\\/]/g, "-")}`;

/** The files that each file imports. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** What a file imports, and what that imports. */
function reachable(name: string, imports: Imports): ReadonlySet<string> {
  const found = new Set(imports.get(name));
  for (const next of found) for (const imported of imports.get(next) ?? []) found.add(imported);
  return found;
}

/** From a file with these lines others take chunks by their names. Nothing is made of them before that, at the start. */
const exportsFor = (
  chunks: readonly string[],
  exported: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const namesOf = (chunk: string): readonly string[] => exported.get(chunk) ?? [];
  const own = (name: string, at: number): string => `${name}_${at}`;
  const imports = chunks.map((chunk, at) => {
    const names = namesOf(chunk).map((name) => `${name} as ${own(name, at)}`);
    return `import { ${names.join(", ")} } from "./${chunk}";`;
  });
  const cases = chunks.map((chunk, at) => {
    const getters = namesOf(chunk).map((name) => `get ${name}() { return ${own(name, at)}; }`);
    return `case "${chunk}": return { ${getters.join(", ")} };`;
  });
  return [
    ...imports,
    `export const shared = (chunk) => { switch (chunk) { ${cases.join(" ")} } };`,
  ];
};

/** Files of which these chunks are taken from what another file exports. */
const taken = (
  files: ReadonlyMap<string, string>,
  chunks: readonly string[],
  from: string,
): ReadonlyMap<string, string> =>
  new Map([
    ...files,
    ...chunks.map((name): [string, string] => [
      name,
      `module.exports = require("${from}").shared("${name}");`,
    ]),
  ]);

/**
 * Functions that load a file and call theirs, in the place of those of late modules; and for each file an entry with all
 * of its modules.
 * @param modules those that are found, with a name for each
 */
function withStandIns(modules: Map<string, string>): Plugin {
  return {
    name: "stand-ins for late modules",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer, namespace }) => {
        const isLate = lateImports.some(({ of, from }) => of.test(importer) && from.test(path));
        if (namespace !== "file" || !isLate) return undefined;
        const module = join(dirname(importer), path);
        if (!modules.has(module)) modules.set(module, `module${modules.size}`);
        // Not by its whole path, which would be in the names of chunks: these decide on the order of the code.
        return { path: relative(source, module), namespace: "stand-ins" };
      });
      onLoad({ filter: /./, namespace: "stand-ins" }, async ({ path: inSource }) => {
        const path = join(source, inSource);
        const names = await exportsOf(path);
        // Kept when it is there: some functions are called for every number.
        const place = `(loaded ??= require("./${fileOf(path)}.cjs").${modules.get(path)})`;
        const lines = names.map(
          (name) => `export const ${name} = (...given) => ${place}.${name}(...given);`,
        );
        return { contents: ["let loaded;", ...lines].join("\n") };
      });
      onResolve({ filter: /^\.\/late[\w-]*\.cjs$/ }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^late modules: / }, ({ path }) => ({
        path: path.slice("late modules: ".length),
        namespace: "late",
      }));
      onLoad({ filter: /./, namespace: "late" }, ({ path: file }) => {
        const lines = [...modules]
          .filter(([path]) => fileOf(path) === file)
          .map(([path, name]) => `export * as ${name} from ${JSON.stringify(path)};`);
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

/** These files as one, from a first one with these lines. */
async function joined(
  files: ReadonlyMap<string, string>,
  lines: readonly string[],
  options: BuildOptions,
): Promise<string> {
  const fromMemory: Plugin = {
    name: "files in memory",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
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
