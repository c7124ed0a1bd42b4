/** What the build makes of the sources: the same each time, and nobody's code without a notice. */

import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { emptyFolder, environment, root } from "./program.ts";

const dist = join(root, "dist");

const hashes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex"),
      ]),
  );

describe("a build", () => {
  it("gives the same bytes each time, wherever to", async () => {
    const folders = [emptyFolder(), emptyFolder()];
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    const run = promisify(execFile);
    // At the same time, which shuffles the order in which files are read.
    await Promise.all(
      folders.map((folder) =>
        run(process.execPath, [tsx, "scripts/build.ts", folder], { cwd: root }),
      ),
    );
    for (const folder of folders) expect(hashes(folder)).toEqual(hashes(dist));
  });
});

describe("THIRD-PARTY-LICENSES", () => {
  const notices = readFileSync(join(dist, "THIRD-PARTY-LICENSES"), "utf8");
  const listed = [...notices.matchAll(/^((?:@[\w-]+\/)?[\w-]+) (\d[\w.-]*) \((.+)\)$/gm)].map(
    ([, name = "", version = "", license = ""]) => ({ name, version, license }),
  );

  it("names each package that is bundled, and no other", async () => {
    const loaders = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".cjs"))
      .map((path) => join(root, "src", path));
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [join(root, "bin/nabla.ts"), ...loaders],
      bundle: true,
      write: false,
      outdir: "/",
      metafile: true,
      platform: "node",
      format: "cjs",
      conditions: ["import"],
      define: { "import.meta.url": "''" },
      // What stdlib traces its work with, which the build leaves out.
      external: ["debug"],
    });
    const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
    );
    const bundled = files.flatMap(
      ([path]) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    );
    // These are within the main file of ml-matrix.
    const within = ["is-any-array", "ml-array-max", "ml-array-min", "ml-array-rescale"];
    expect(listed.map(({ name }) => name).sort()).toEqual(
      [...new Set([...bundled, ...within])].sort(),
    );
  });

  it("has the terms of each, in full", () => {
    expect(listed.length).toBeGreaterThan(50);
    for (const { name, version, license } of listed) {
      const folder = join(root, "node_modules", name);
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      expect({ name, version, license }).toEqual({
        name,
        version: manifest.version,
        license: manifest.license,
      });
      const texts = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
      expect(texts, name).not.toEqual([]);
      for (const text of texts) {
        expect(notices, name).toContain(readFileSync(join(folder, text), "utf8").trim());
      }
    }
  });

  it.each([
    "Apache License",
    "Boost Software License - Version 1.0",
    "Copyright (C) 1993 by Sun Microsystems, Inc.",
    "Stephen L. Moshier",
    "The Go Authors",
  ])("has what code that was taken over asks for: %s", (text) => {
    expect(notices).toContain(text);
  });
});

describe("a clone", () => {
  it("is installed without a warning", () => {
    const args = ["ci", "--dry-run", "--offline", "--no-audit", "--no-fund"];
    const said = execFileSync("sh", ["-c", `npm ${args.join(" ")} 2>&1`], {
      cwd: root,
      encoding: "utf8",
      env: environment(),
    });
    expect(said).not.toMatch(/warn/i);
  });

  it("needs no host but the public registry", () => {
    const lock = readFileSync(join(root, "package-lock.json"), "utf8");
    const hosts = [...lock.matchAll(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)[^"]*"/g)];
    expect(hosts).toEqual([]);
  });
});
