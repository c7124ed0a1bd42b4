/** What hosts, editors and package managers read of the repository says one thing. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./program.ts";

const text = (path: string): string => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(text("package.json"));

describe("the manifest", () => {
  it("asks for no older Node than its tools need, which is what the README says", () => {
    const lock = JSON.parse(text("package-lock.json"));
    const versions = [manifest, lock.packages["node_modules/vite"]].map(
      ({ engines }) => engines.node.split(" ")[0],
    );
    expect(versions[0]).toBe(versions[1]);
    const [oldest] = /\d+\.\d+/.exec(manifest.engines.node) as unknown as [string];
    const named = [...text("README.md").matchAll(/Node (\d+\.?\d*)/g)].map(
      ([, version]) => version,
    );
    expect(named).toEqual([oldest]);
    expect(oldest).toMatch(new RegExp(`^${text(".nvmrc").trim()}\\.`));
  });
});

describe("the changelog", () => {
  const headings = text("CHANGELOG.md").match(/^#+ .*$/gm) ?? [];

  it("has the form of Keep a Changelog", () => {
    const allowed =
      /^(?:# Changelog|## \[Unreleased\]|## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d|### (?:Added|Changed|Deprecated|Removed|Fixed|Security))$/;
    expect(headings.filter((heading) => !allowed.test(heading))).toEqual([]);
    expect(headings.slice(0, 2)).toEqual(["# Changelog", "## [Unreleased]"]);
  });

  it("has each kind of change once in a version, and the version of the manifest", () => {
    for (const version of headings.join("\n").split(/^## /m).slice(1)) {
      const kinds = version.split("\n").slice(1).filter(Boolean);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
    expect(headings.some((heading) => heading.startsWith(`## [${manifest.version}] - `))).toBe(
      true,
    );
  });
});

describe("the workflow for hosts", () => {
  it("runs what a change must pass, on every supported Node and system", () => {
    const workflow = text(".github/workflows/test.yml");
    expect(workflow).toContain("node: [20, 22, 24, 26]");
    expect(workflow).toContain("system: [ubuntu-latest, macos-latest, windows-latest]");
    expect(workflow).toContain("run: .ci/run");
  });

  it("is beside forms for issues", () => {
    expect(readdirSync(join(root, ".github/ISSUE_TEMPLATE")).sort()).toEqual([
      "bug.yml",
      "feature.yml",
    ]);
  });
});
