/** Which commands reach for files: docs/security.md has them all, and with --safe none does. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hostFor } from "../../../src/cli/host.ts";
import { defaultSettings } from "../../../src/cli/settings.ts";
import { features } from "../../../src/features/all.ts";
import { viewsOf } from "../../../src/formats/parts.ts";
import { NablaError, Session } from "../../../src/index.ts";
import { commandsOf } from "../../../src/session/feature.ts";
import type { Host } from "../../../src/session/host.ts";
import { emptyFolder, nabla, root } from "../../program.ts";

const commands = [...commandsOf(features).values()];

/** What a command can be told about files, in each way that a line has. */
const linesFor = (command: (typeof commands)[number]): string[] => {
  const { example, examples = [] } = command.help();
  const calls = [example, ...examples].filter((line) => line.startsWith(`:${command.name}`));
  const plain = [
    ...calls.map((line) => line.replace(/\s(?:>|with)\s.*$/, "")),
    ...["x^2", "x^2, x = 0..1", "x*z, x = 0..1, z = 0..1", "y ~ a*t"].map(
      (rest) => `:${command.name} ${rest}`,
    ),
  ];
  return [
    ...calls,
    ...plain.flatMap((line) => [
      `${line} > out.svg`,
      `${line} > out.dot`,
      `${line} > out.mmd`,
      `${line} > "out.txt"`,
      `${line} with rows.csv`,
    ]),
    `:${command.name} out.nabla`,
    `:${command.name} save`,
    `:${command.name} python x^2 > out.py`,
  ];
};

const before = "x = 2; y = [1, 2, 4]; t = [1, 2, 3]; z = x^2";

/** The names of the commands that have been at files. */
const reaching = commands
  .filter((command) =>
    linesFor(command).some((line) => {
      let isTouched = false;
      const touch = (): never => {
        isTouched = true;
        throw new NablaError("io", "that was a file");
      };
      const host: Host = {
        ...hostFor(defaultSettings(), {}, true, viewsOf(features), () => {}),
        files: { resolve: (path) => path, read: touch, write: touch },
        tables: { read: touch, lists: touch },
        edit: touch,
        lastSession: touch,
      };
      const session = new Session({
        host: { ...host, settings: { ...host.settings, save: touch } },
      });
      for (const _reply of session.run(`${before}\n${line}\n`, ""));
      return isTouched;
    }),
  )
  .map(({ name }) => name);

describe("commands that reach for files", () => {
  it("are all in docs/security.md, and no others", () => {
    const rows = readFileSync(join(root, "docs/security.md"), "utf8").match(
      /^\| (?:read|write|start).*/gm,
    );
    const named = (rows ?? []).flatMap((row) => row.match(/(?<=`:)[a-z-]+/g) ?? []);
    expect(reaching).toContain("fit");
    expect([...new Set(named)].sort()).toEqual([...reaching].sort());
  });

  it("are refused by --safe in whatever way they are written", () => {
    const lines = commands.filter(({ name }) => name !== "quit").flatMap(linesFor);
    const cwd = emptyFolder();
    const { stderr } = nabla(["--safe", "-q"], `${before}\n${lines.join("\n")}\n`, {
      cwd,
      env: { XDG_CONFIG_HOME: cwd },
    });
    expect(stderr).not.toMatch(/cannot (?:read|write) (?!this as)/);
    const refused = new Set(
      [...stderr.matchAll(/file access is disabled by --safe\n +:([a-z-]+)/g)].map(
        ([, name]) => name,
      ),
    );
    expect([...refused].sort()).toEqual([...reaching].sort());
    expect(readdirSync(cwd)).toEqual([]);
  });
});
