/** The types of the library in one file, of what can be seen of it alone. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";

/**
 * @param root the folder of the project
 * @param library what has been built of it, which tells values from types
 */
export async function declarations(root: string, library: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "nabla-types-"));
  try {
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const args = [compiler, "-p", join(root, "tsconfig.types.json"), "--outDir", folder];
    execFileSync(process.execPath, args, { stdio: "inherit" });
    const bundle = await rolldown({
      input: join(folder, "src", "index.d.ts"),
      plugins: [dts({ dtsInput: true, tsconfig: false })],
      // That augmented modules stay as they are; see below.
      onLog: (level, log) => {
        if (!log.message.includes("declare module")) console.warn(`${level}: ${log.message}`);
      },
    });
    const { output } = await bundle.generate({ format: "es" });
    const values = Object.keys((await import(pathToFileURL(library).href)) as object);
    return withTypesAlone(withoutModules(output[0].code), values);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a feature adds to an interface of another module is in the same file now. */
const withoutModules = (code: string): string =>
  code.replaceAll(/^declare module "[^"]*" \{\n([\s\S]*?)\n\}$/gm, (_all, body: string) =>
    body.replaceAll(/^ {2}/gm, ""),
  );

/** `export type *` is lost on the way: what the library does not have at run time is a type. */
const withTypesAlone = (code: string, values: readonly string[]): string =>
  code.replace(/^export \{ (.*) \};$/m, (_all, list: string) => {
    const names = list.split(", ").map((item) => {
      const name = item.split(" as ").at(-1)?.replace("type ", "") as string;
      return values.includes(name) || item.startsWith("type ") ? item : `type ${item}`;
    });
    return `export { ${names.join(", ")} };`;
  });
