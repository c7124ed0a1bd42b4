/** Whose code is bundled, and under which terms: what THIRD-PARTY-LICENSES says, by what esbuild has put into dist/. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const introduction = `The files in this folder hold code of the packages below, whose authors have published it under these terms. A text
that several packages share stands once, behind their names.`;

export class Notices {
  private readonly bundled = new Set<string>();
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Takes part in every build, and keeps which files have left code in what it wrote. */
  readonly plugin: Plugin = {
    name: "notices",
    setup: ({ initialOptions, onEnd }) => {
      initialOptions.metafile = true;
      onEnd(({ metafile }) => {
        for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
          for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
            if (bytesInOutput > 0 && path.includes("node_modules/")) this.bundled.add(path);
          }
        }
      });
    },
  };

  text(): string {
    const files = [...this.bundled].sort();
    const byText = new Map<string, string[]>();
    for (const folder of new Set(files.map(packageOf))) {
      const { name, version, license } = this.manifest(folder);
      const terms = this.terms(folder);
      byText.set(terms, [...(byText.get(terms) ?? []), `${name} ${version} (${license})`]);
    }
    const packages = [...byText].map(([terms, names]) => `${names.join("\n")}\n\n${terms}`);
    const inComments = [...new Set(files.flatMap((file) => this.noticesIn(file)))];
    const others = `Notices in the code of these packages\n\n${inComments.join("\n\n")}`;
    return `${[introduction, ...packages, others].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
  }

  private manifest(folder: string): Manifest {
    return JSON.parse(readFileSync(join(this.root, folder, "package.json"), "utf8"));
  }

  /** Of a package without a text of its terms nothing may be bundled. */
  private terms(folder: string): string {
    const names = readdirSync(join(this.root, folder))
      .filter((name) => /^(?:licen[cs]e|notice|copying)(?:\.\w+)?$/i.test(name))
      .sort();
    if (names.length === 0) throw new Error(`${folder} has no license`);
    return names
      .map((name) => readFileSync(join(this.root, folder, name), "utf8").trim())
      .join("\n\n");
  }

  /** What a comment says of a third party: code that was taken over from elsewhere. */
  private noticesIn(file: string): string[] {
    const comments = readFileSync(join(this.root, file), "utf8").match(/\/\*[\s\S]*?\*\//g) ?? [];
    return comments
      .map((comment) => comment.replaceAll(/^[ \t]*(?:\/\*\*?|\*\/|\*)[ \t]?|\*\/$/gm, "").trim())
      .filter((text) => /copyright|\(c\)|licen[cs]e/i.test(text))
      .map((text) => {
        const [, notice] = text.split(/^## Notice\s*$/m);
        return notice?.trim() ?? (text.startsWith("@license Apache-2.0") ? "" : text);
      })
      .filter((text) => text !== "");
  }
}

/** The folder of the package that a file belongs to. */
const packageOf = (file: string): string =>
  /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] as string;
